// How an instruction is worded, for those who ask, and for those whose instruction was not understood: examples that work in the mandate at
// hand.

internal import MandateGuidance
internal import MandateLanguage
internal import MandateRules

extension Conversation {
  func notUnderstood(_ act: InstructionVerb.Act, _ mandate: MandateInContext, naming name: String? = nil) -> Reply {
    let text =
      Text.notUnderstood[language] + " "
      + say("En endring kan skrives slik:", "Ei endring kan skrivast slik:", "A change can be written like this:")
    var examples = self.examples(act, [], mandate)
    if let name, act == .add, isName(name), works(asParticipant(name), mandate) { examples.insert(asParticipant(name), at: 0) }
    let shown = Array(examples.prefix(3))
    return Reply(
      .none, Prose([.paragraph(text), .list(shown.map(quoted))]), short: Text.notUnderstood[language],
      followUps: shown + [say("Hva mangler?", "Kva manglar?", "What is missing?")])
  }

  /// One or two words that may be somebody's name.
  private func isName(_ text: String) -> Bool {
    let words = text.words
    return (1...2).contains(words.count) && words.allSatisfy { $0.kind == .letters && !InstructionVerb.small.contains($0.folded) }
      && Topic.named(text).isEmpty
      && !["alt", "alle", "noe", "noko", "mer", "meir", "all", "everything", "something", "more"].contains(words[0].folded)
  }

  private func asParticipant(_ name: String) -> String {
    say("Legg til \(name) som deltaker", "Legg til \(name) som deltakar", "Add \(name) as a participant")
  }

  /// `Legg til evaluering`: what should it say?
  func askWhat(_ topics: [Topic], _ mandate: MandateInContext) -> Reply {
    let words = topics.prefix(2).map { topic in
      quoted((topic.fieldKeyword?.words ?? topic.keyword.words).canonical(language))
    }
    let names = listed(Array(words.uniqued()), language)
    let text = say("Hva skal det stå under \(names)?", "Kva skal det stå under \(names)?", "What should it say under \(names)?")
    let examples = Array(topics.prefix(2).flatMap { self.examples(.add, [$0], mandate).prefix(1) }.uniqued())
    guard !examples.isEmpty else { return Reply(.answered, Prose([.paragraph(text)]), short: text) }
    let more = say("Skriv for eksempel:", "Skriv til dømes:", "Write for instance:")
    return Reply(
      .answered, Prose([.paragraph(text + " " + more), .list(examples.map(quoted))]), short: text, followUps: examples)
  }

  /// `Legg til frist: 1. mai`, where there is no goal and no measure.
  func tellWhatHas(_ topics: [Topic], _ mandate: MandateInContext) -> Reply {
    let field = quoted((topics.first?.fieldKeyword?.words ?? Keywords.section(.goals).words).canonical(language))
    let sections = topics.map { quoted($0.keyword.words.canonical(language)) }.uniqued()
    let text = say(
      "Ingenting i mandatet kan få \(field) ennå. Feltet hører til under \(listed(sections, language)).",
      "Ingenting i mandatet kan få \(field) enno. Feltet høyrer til under \(listed(sections, language)).",
      "Nothing in the mandate can have \(field) yet. The field belongs under \(listed(sections, language)).")
    let examples = Array(topics.flatMap { self.examples(.add, [Topic($0.section)], mandate).prefix(1) }.uniqued().prefix(2))
    guard !examples.isEmpty else { return Reply(.answered, Prose([.paragraph(text)]), short: text) }
    return Reply(.answered, Prose([.paragraph(text), .list(examples.map(quoted))]), short: text, followUps: examples)
  }

  /// `Skriv et mandat for meg`
  func tellHowToBegin(_ words: Words) -> Reply? {
    let rest = words.withoutArticles
    guard let first = rest.first, ["mandat", "mandatet", "mandate"].contains(first.folded), !rest.contains(where: { $0.folded == ":" }),
      rest.count == 1 || ["for", "om", "about", "til", "to", "på"].contains(rest.dropFirst().first?.folded ?? "")
    else { return nil }
    if let status = rest.dropFirst(2).first, rest.count <= 4,
      Choice.status.match(rest.dropFirst()) != nil || Choice.status.id(of: status.folded) != nil
    {
      return nil
    }
    let text = say(
      "Mandatet skriver dere selv, ett svar om gangen.", "Mandatet skriv de sjølve, eitt svar om gongen.",
      "You write the mandate yourselves, one answer at a time.")
    let next = say("Hva er neste?", "Kva er neste?", "What is next?")
    let more = say(
      "Spør \(quoted(next)), så kommer det første spørsmålet som mandatet bør svare på.",
      "Spør \(quoted(next)), så kjem det første spørsmålet som mandatet bør svare på.",
      "Ask \(quoted(next)), and the first question that the mandate should answer comes.")
    return Reply(
      .answered, Prose([.paragraph(text + " " + more)]), short: text,
      followUps: [next, say("Hva mangler?", "Kva manglar?", "What is missing?")])
  }

  // MARK: How is it done

  /// `Hvordan legger jeg til en deltaker?`, `Kan vi fjerne NAV?`
  func tellHowToInstruct(_ asked: Asked, _ mandate: MandateInContext) -> Reply? {
    let text = InstructionText(plain: asked.text)
    guard let (act, rest) = Self.howTo(text.words.withoutMarksAtEnd) else { return nil }
    let about = rest.withoutArticles
    let topics = Topic.named(text.string(about))
    var examples: [String] = []
    if act == .remove, let own = removing(text.string(about), mandate) { examples = [own] }
    if examples.isEmpty, !topics.isEmpty { examples = Array(self.examples(act, topics, mandate).prefix(2)) }
    if examples.isEmpty, act != .add, let named = mandate.holders(about), named.count == about.count {
      examples = Array(self.examples(act, [], mandate, of: named.holders[0]).prefix(2))
    }
    if examples.isEmpty, act == .change {
      examples = Array(changes(of: text.string(about)).filter { works($0, mandate) }.prefix(1))
    }
    if examples.isEmpty, act == .add, isName(text.string(about)), text.isCapital(about.first ?? text.words[0]) {
      examples = [asParticipant(text.string(about))].filter { works($0, mandate) }
    }
    guard !examples.isEmpty else { return nil }
    let lead = say(
      "Skriv det som en beskjed. Endringen blir vist først, og gjøres når du godtar den:",
      "Skriv det som ein beskjed. Endringa blir vist først, og blir gjord når du godtek henne:",
      "Write it as a request. The change is shown first, and made when you accept it:")
    return Reply(.answered, Prose([.paragraph(lead), .list(examples.map(quoted))]), short: quoted(examples[0]), followUps: examples)
  }

  /// `fristen for Nasjonal fagdag`, with what it may take.
  private func changes(of what: String) -> [String] {
    [ValueType.date, .frequency, .choice(.role), .choice(.status), .step, .references, .text].map { type in
      let value = sample(type)
      return say("Sett \(what) til \(value)", "Set \(what) til \(value)", "Set \(what) to \(value)")
    }
  }

  private func removing(_ name: String, _ mandate: MandateInContext) -> String? {
    let example = say("Fjern \(name)", "Ta bort \(name)", "Remove \(name)")
    return works(example, mandate) ? example : nil
  }

  /// What is asked about, where words ask how or whether a change can be made.
  private static func howTo(_ words: Words) -> (InstructionVerb.Act, Words)? {
    guard let first = words.first else { return nil }
    var rest = words.dropFirst()
    let isHow = ["hvordan", "korleis", "how"].contains(first.folded)
    // `Kan du fjerne NAV?` asks for it to be done.
    if !isHow, let next = rest.first, ["du", "you"].contains(next.folded) { return nil }
    guard isHow || ["kan", "can", "går"].contains(first.folded) else { return nil }
    rest = rest.drop { ["kan", "do", "can", "skal", "det", "an", "å", "går"].contains($0.folded) }
    for (verb, act) in asking where rest.starts(with: verb, by: { $0.folded == $1 }) {
      var after = rest.dropFirst(verb.count).drop { persons.contains($0.folded) }
      if verb.count == 1, verb[0].hasPrefix("leg") {
        guard let til = after.first, ["til", "inn"].contains(til.folded) else { return nil }
        after.removeFirst()
      }
      return after.isEmpty || after.first?.folded == "rette" ? nil : (act, after)
    }
    guard let person = rest.first, persons.contains(person.folded) else { return nil }
    guard let verb = InstructionVerb(rest.dropFirst()), !verb.isLoose,
      [.add, .remove].contains(verb.act) || ["jeg", "eg", "i"].contains(person.folded) && verb.act == .change
    else { return nil }
    let after = rest.dropFirst(1 + verb.count)
    return after.isEmpty || after.first?.folded == "rette" ? nil : (verb.act, after)
  }

  private static let persons: Set<String> = ["jeg", "eg", "vi", "man", "ein", "en", "du", "i", "we", "you", "me", "dere"]

  private static let asking: [([String], InstructionVerb.Act)] = [
    (["legger"], .add), (["legg"], .add), (["fjerner"], .remove), (["fjernar"], .remove), (["sletter"], .remove), (["slettar"], .remove),
    (["legge", "til"], .add), (["leggje", "til"], .add), (["fjerne"], .remove), (["slette"], .remove), (["add"], .add),
    (["remove"], .remove), (["delete"], .remove),
    (["endrer", "jeg"], .change), (["endrar", "eg"], .change), (["bytter", "jeg"], .change), (["byter", "eg"], .change),
  ]
}

extension Sequence where Element: Hashable {
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
