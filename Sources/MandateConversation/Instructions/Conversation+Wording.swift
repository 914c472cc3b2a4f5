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

  // MARK: Examples

  /// Instructions that lead to a change of the mandate at hand, about some topics if there are any.
  private func examples(_ act: InstructionVerb.Act, _ topics: [Topic], _ mandate: MandateInContext, of holder: Holder? = nil) -> [String] {
    var found: [String] = []
    if let holder { found += about(holder, act, mandate) }
    for topic in topics { found += act == .remove ? removals(topic, mandate) : additions(topic, mandate) }
    if topics.isEmpty, holder == nil { found += general(act, mandate) }
    return found.uniqued().filter { works($0, mandate) }
  }

  /// Whether an instruction leads to a change.
  private func works(_ example: String, _ mandate: MandateInContext) -> Bool {
    let asked = Asked(example, language)
    let text = InstructionText(example)
    guard let verb = InstructionVerb(text.words) else { return false }
    let rest = text.words.dropFirst(verb.count)
    if verb.act == .remove {
      return RemovalReader(text: text, mandate: mandate).read(rest).contains { if case .notThere = $0 { false } else { true } }
    }
    let act = verb.act
    guard case .instructions(let all)? = InstructionReader(text: text, mandate: mandate, act: act).read(rest) else { return false }
    return all.contains { instruction in
      InstructionWriter(instruction, mandate, in: asked.language).outcomes().contains { if case .change = $0 { true } else { false } }
    }
  }

  private func about(_ holder: Holder, _ act: InstructionVerb.Act, _ mandate: MandateInContext) -> [String] {
    let name = mandate.name(of: holder)
    if act == .remove { return [say("Fjern \(name)", "Ta bort \(name)", "Remove \(name)")] }
    if case .participant = holder {
      return [
        say("Gi \(name) rollen leverer", "Gje \(name) rolla leverer", "Give \(name) the role delivers"),
        say("Gi \(name) rollen deltar", "Gje \(name) rolla deltek", "Give \(name) the role takes part"),
      ]
    }
    return [
      say("Endre \(name) til hver måned", "Endre \(name) til kvar månad", "Change \(name) to every month"),
      say("Endre \(name) til 1. juni 2027", "Endre \(name) til 1. juni 2027", "Change \(name) to 1 June 2027"),
    ]
  }

  private func removals(_ topic: Topic, _ mandate: MandateInContext) -> [String] {
    guard let field = topic.field else {
      let named = mandate.holders(in: topic.section).prefix(2).map { holder in
        let name = mandate.items(of: holder).first.map { $0.name?.text ?? $0.text.text } ?? ""
        return say("Fjern \(name)", "Ta bort \(name)", "Remove \(name)")
      }
      let word = Keywords.section(topic.section).words.canonical(language).lowercased()
      return named + [say("Fjern \(word)", "Ta bort \(word)", "Remove \(word)")]
    }
    let word = topic.fieldKeyword?.words.canonical(language) ?? ""
    let reader = InstructionReader(text: InstructionText(""), mandate: mandate, act: .remove)
    return reader.holders(having: topic).filter { !mandate.fields(field, of: $0).isEmpty }.prefix(2).map { holder in
      let name = mandate.name(of: holder)
      return say("Fjern \(word) for \(name)", "Ta bort \(word) for \(name)", "Remove \(word) for \(name)")
    }
  }

  private func general(_ act: InstructionVerb.Act, _ mandate: MandateInContext) -> [String] {
    let who = mandate.mandate.participants.first?.shortestName
    switch act {
    case .remove:
      let own = who.map { [say("Fjern \($0)", "Ta bort \($0)", "Remove \($0)")] } ?? []
      return own + mandate.mandate.sections.suffix(2).flatMap { removals(Topic($0.kind), mandate).suffix(1) }
    case .add:
      return additions(Topic(.goals), mandate) + additions(Topic(.participants), mandate) + additions(Topic(.evaluation), mandate)
    default:
      let role = who.map {
        [say("Gi \($0) rollen leverer", "Gje \($0) rolla leverer", "Give \($0) the role delivers")]
      }
      return additions(Topic(.status), mandate).prefix(1) + additions(Topic(.evaluation), mandate).prefix(1) + (role ?? [])
    }
  }

  private func additions(_ topic: Topic, _ mandate: MandateInContext) -> [String] {
    if let field = topic.fieldKeyword { return additions(field, topic, mandate) }
    let samples = Self.samples(topic.section).map { $0[language] }
    return samples.isEmpty ? [additions(section: topic)] : samples
  }

  private func additions(section topic: Topic) -> String {
    let word = topic.keyword.words.canonical(language).lowercased()
    let value = sample(topic.type)
    return say("Sett \(word) til \(value)", "Set \(word) til \(value)", "Set \(word) to \(value)")
  }

  private func additions(_ field: FieldKeyword, _ topic: Topic, _ mandate: MandateInContext) -> [String] {
    let word = field.words.canonical(language)
    let reader = InstructionReader(text: InstructionText(""), mandate: mandate, act: .change)
    return reader.holders(having: topic).prefix(3).map { holder in
      let name = mandate.name(of: holder)
      let value = sample(field.type)
      return say("Sett \(word) for \(name) til \(value)", "Set \(word) for \(name) til \(value)", "Set \(word) for \(name) to \(value)")
    }
  }

  private func sample(_ type: ValueType) -> String {
    switch type {
    case .date, .year: say("1. juni 2027", "1. juni 2027", "1 June 2027")
    case .period: say("1. januar 2026 – 31. desember 2028", "1. januar 2026 – 31. desember 2028", "1 January 2026 – 31 December 2028")
    case .frequency: say("hver måned", "kvar månad", "every month")
    case .choice(let choice): choice.options.last.map { choice.word($0.id, language) } ?? gap
    case .step: Choice.step.word("4", language)
    case .yesNo, .answer: Choice.answer.word("yes", language)
    case .references: say("enhetsleder", "einingsleiar", "unit manager")
    case .caseNumber: "42/26"
    case .amount: say("20 % stilling", "20 % stilling", "20 % position")
    case .text, .path: say("tas opp på neste møte", "blir teke opp på neste møte", "taken up at the next meeting")
    }
  }

  private static func samples(_ section: SectionKind) -> [Text] {
    switch section {
    case .goals:
      [
        Text(
          nb: "Legg til mål: flere får hjelp tidlig", nn: "Legg til mål: fleire får hjelp tidleg",
          en: "Add a goal: more people get help early")
      ]
    case .participants:
      [
        Text(
          nb: "Legg til Barneverntjenesten som deltaker", nn: "Legg til Barneverntenesta som deltakar",
          en: "Add Child Welfare as a participant"),
        Text(nb: "Legg til Biblioteket som deltaker", nn: "Legg til Biblioteket som deltakar", en: "Add Library as a participant"),
      ]
    case .evaluation:
      [
        Text(nb: "Legg til evaluering hvert halvår", nn: "Legg til evaluering kvart halvår", en: "Add evaluation twice a year"),
        Text(nb: "Sett evaluering til hvert år", nn: "Set evaluering til kvart år", en: "Set evaluation to every year"),
      ]
    case .meetings:
      [
        Text(
          nb: "Legg til møte: Samarbeidsmøtet, hyppighet: hver måned", nn: "Legg til møte: Samarbeidsmøtet, kor ofte: kvar månad",
          en: "Add a meeting: Partnership meeting, frequency: every month")
      ]
    case .measures, .tasks:
      [
        Text(
          nb: "Legg til tiltak: felles fagdag, frist 1. juni 2026", nn: "Legg til tiltak: felles fagdag, frist 1. juni 2026",
          en: "Add a measure: joint training day, deadline 1 June 2026")
      ]
    case .risks:
      [Text(nb: "Legg til risiko: for få ansatte", nn: "Legg til risiko: for få tilsette", en: "Add a risk: too few staff")]
    case .values:
      [
        Text(nb: "Legg til verdien tillit", nn: "Legg til verdien tillit", en: "Add the value trust"),
        Text(nb: "Legg til verdien lagånd", nn: "Legg til verdien lagånd", en: "Add the value team spirit"),
      ]
    case .coordination:
      [
        Text(
          nb: "Legg til plikter: kaller inn til møtene", nn: "Legg til plikter: kallar inn til møta",
          en: "Add duties: convenes the meetings")
      ]
    case .anchoring:
      [
        Text(
          nb: "Legg til politisk forankring: Kommunestyret", nn: "Legg til politisk forankring: Kommunestyret",
          en: "Add political anchoring: Municipal Council")
      ]
    case .status:
      [
        Text(nb: "Sett status til vedtatt", nn: "Set status til vedteke", en: "Set status to adopted"),
        Text(nb: "Sett status til utkast", nn: "Set status til utkast", en: "Set status to draft"),
      ]
    default: []
    }
  }
}

extension Sequence where Element: Hashable {
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
