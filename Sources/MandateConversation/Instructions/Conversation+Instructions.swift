// An instruction becomes a change that is offered, and applied only when somebody accepts it. Where nothing says which of several things is
// meant, each of them is offered.

internal import MandateGuidance
internal import MandateLanguage
internal import MandateRules

extension Conversation {
  func carryOut(_ asked: Asked, _ mandate: MandateInContext) -> Reply? {
    if let reply = offerToRemoveDialogue(asked) { return reply }
    if let reply = tellHowToInstruct(asked, mandate) { return reply }
    let sentences = InstructionSentences(asked.text)
    let replies = sentences.instructions.compactMap { carryOut($0, asked, mandate) }
    guard let first = replies.first, let last = replies.last else { return nil }
    guard replies.count > 1 || !sentences.questions.isEmpty else { return first }
    var answer = first.answer
    for reply in replies.dropFirst() { answer.append(reply.answer) }
    return Reply(
      replies.contains { $0.status == .answered } ? .answered : last.status, answer, short: first.short,
      references: replies.flatMap(\.references), suggestions: Array(replies.flatMap(\.suggestions).prefix(Self.mostSuggestions * 2)),
      followUps: sentences.questions + replies.flatMap(\.followUps))
  }

  private static let mostSuggestions = 4

  private func carryOut(_ sentence: InstructionSentence, _ asked: Asked, _ mandate: MandateInContext) -> Reply? {
    let text = InstructionText(sentence.first)
    guard let verb = InstructionVerb(text.words) else {
      guard !sentence.first.contains("?"), let reading = InstructionReader.statement(text, text.words, mandate) else { return nil }
      return offer(reading, asked, mandate)
    }
    let rest = text.words.dropFirst(verb.count)
    if verb.act == .remove {
      let found = RemovalReader(text: text, mandate: mandate).read(rest)
      let replies = found.map { offer($0, mandate) }
      if found.isEmpty { return verb.isLoose ? nil : notUnderstood(.remove, mandate) }
      return together(replies)
    }
    guard verb.act != .other else { return verb.isLoose ? nil : notUnderstood(.change, mandate) }
    if let reply = tellHowToBegin(rest) { return reply }
    guard let reading = read(sentence, verb, mandate) else {
      return verb.isLoose && !isAboutMandate(rest, text, mandate) ? nil : notUnderstood(verb.act, mandate, naming: text.string(rest))
    }
    return offer(reading, asked, mandate)
  }

  /// What is read of the first sentence, or of all where it goes on with running text.
  private func read(_ sentence: InstructionSentence, _ verb: InstructionVerb, _ mandate: MandateInContext) -> InstructionReading? {
    let first = read(sentence.first, verb, mandate)
    guard sentence.whole != sentence.first, case .instructions(let all)? = first, all.allSatisfy(takesSentences) else { return first }
    func takesSentences(_ instruction: Instruction) -> Bool {
      guard instruction.said.isAfterColon, instruction.fields.isEmpty else { return false }
      if case .text = Topic(mandate.kind(of: instruction.holder), instruction.field).type { return true }
      return false
    }
    return read(sentence.whole, verb, mandate) ?? first
  }

  private func read(_ sentence: String, _ verb: InstructionVerb, _ mandate: MandateInContext) -> InstructionReading? {
    let text = InstructionText(sentence)
    let rest = text.words.dropFirst(verb.count)
    if let first = rest.first, ["at", "that"].contains(first.folded) { return InstructionReader.statement(text, rest, mandate) }
    let act = verb.act == .move ? .change : verb.act
    let reading = InstructionReader(text: text, mandate: mandate, act: act).read(rest)
    guard verb.act == .move else { return reading }
    guard case .instructions(let all)? = reading else { return nil }
    let dated = all.filter { instruction in
      let type = Topic(mandate.kind(of: instruction.holder), instruction.field).type
      switch type {
      case .date, .period:
        if case .success = InstructionValue(mandate.context).read(instruction.said, as: type) { return true }
        return false
      default: return false
      }
    }
    guard !dated.isEmpty else { return nil }
    return .instructions(
      dated.map { instruction in
        var said = instruction.said
        said.prolongs = true
        return Instruction(instruction.act, instruction.holder, instruction.field, said, fields: instruction.fields)
      })
  }

  /// Whether what a loose verb stands before is a part of the mandate: `gi alle rollen deltar`.
  private func isAboutMandate(_ words: Words, _ text: InstructionText, _ mandate: MandateInContext) -> Bool {
    words.indices.contains { at in
      mandate.context.names.match(words[at...]) != nil
        || words[at].kind == .letters && Topic.named(words[at].folded).contains { $0.section == .participants && $0.field != nil }
        || ["feil", "feilene", "feila", "errors", "mistakes"].contains(words[at].folded)
    }
  }

  // MARK: What is offered

  private func offer(_ reading: InstructionReading, _ asked: Asked, _ mandate: MandateInContext) -> Reply {
    switch reading {
    case .notThere(let kind, let what): return notThere(kind, what, mandate)
    case .nothingSaid(let topics): return askWhat(topics, mandate)
    case .nothingHas(let topics): return tellWhatHas(topics, mandate)
    case .instructions(let all):
      let outcomes = all.flatMap { InstructionWriter($0, mandate, in: asked.language).outcomes() }
      return offer(outcomes, mandate, isOnePlace: all.count == 1)
    }
  }

  private func offer(_ outcomes: [InstructionOutcome], _ mandate: MandateInContext, isOnePlace: Bool) -> Reply {
    let changes = outcomes.compactMap { if case .change(let change) = $0 { change } else { nil } }
    if !changes.isEmpty { return offer(changes, isOnePlace: isOnePlace) }
    for case .already(let range) in outcomes { return saysAlready(range) }
    for case .refused(let text) in outcomes where text != .notUnderstood {
      return Reply(.answered, Prose([.paragraph(text[language])]), short: text[language])
    }
    return notUnderstood(.change, mandate)
  }

  private func offer(_ reading: RemovalReading, _ mandate: MandateInContext) -> Reply {
    let removal = Removal(mandate: mandate)
    switch reading {
    case .notThere(let kind, let what): return notThere(kind, what, mandate)
    case .all(let things): return removal.change(things).map { offer([$0]) } ?? notUnderstood(.remove, mandate)
    case .oneOf(let things): return offer(things.compactMap { removal.change([$0]) })
    }
  }

  private func offer(_ changes: [OfferedChange], isOnePlace: Bool = false) -> Reply {
    guard let first = changes.first else { return saysAlready(0..<0) }
    let some = changes.prefix(Self.mostSuggestions)
    let suggestions = some.map { Reply.Suggestion(title: $0.title[language], edits: $0.edits) }
    guard changes.count > 1 else {
      return Reply(.answered, Prose(described(first)), short: first.title[language], suggestions: suggestions)
    }
    var text = say(
      "Det kan være ment flere steder. Velg ett av dem:", "Det kan vere meint fleire stader. Vel éin av dei:",
      "Several places may be meant. Choose one of them:")
    if isOnePlace {
      text = say(
        "Det kan forstås på flere måter. Velg én av dem:", "Det kan forståast på fleire måtar. Vel éin av dei:",
        "It can be understood in several ways. Choose one of them:")
    }
    var lines = some.map { change in change.title[language] + (change.replaced.map { " (\(line($0)))" } ?? "") }
    if changes.count > some.count {
      let more = changes.count - some.count
      lines.append(say("… og \(more) til", "… og \(more) til", "… and \(more) more"))
    }
    return Reply(.answered, Prose([.paragraph(text), .list(lines)]), short: text, suggestions: Array(suggestions))
  }

  private func described(_ change: OfferedChange) -> [Prose.Block] {
    if change.removes {
      let title = say("Fjern dette fra mandatet:", "Ta dette ut av mandatet:", "Remove this from the mandate:")
      var blocks: [Prose.Block] = [.paragraph(title), .example(changedLines(change.edits, removes: true))]
      if let left = change.dangling, let text = document?.text {
        let names = listed(left.names, language)
        blocks.append(
          .paragraph(
            say(
              "Disse linjene viser fortsatt til \(names):", "Desse linjene viser framleis til \(names):",
              "These lines still refer to \(names):")))
        blocks.append(.list(left.lines.map { quoted(text.string($0)) + " (\(line($0)))" }))
      }
      return blocks
    }
    let lead = say("Dette kan skrives i mandatet:", "Dette kan skrivast i mandatet:", "This can be written in the mandate:")
    var blocks: [Prose.Block] = [.paragraph(lead), .example(changedLines(change.edits, removes: false))]
    if let range = change.replaced, let text = document?.text {
      let old = quoted(Drawing.plain(text.string(range).split(whereSeparator: \.isNewline).joined(separator: " ")))
      blocks.append(
        .paragraph(
          say(
            "Det kommer i stedet for \(old) (\(line(range))).", "Det kjem i staden for \(old) (\(line(range))).",
            "It takes the place of \(old) (\(line(range)))."))
      )
    }
    return blocks
  }

  func quoted(_ text: String) -> String { language == .en ? "“\(text)”" : "«\(text)»" }

  /// The lines that the edits write, or those that they take out or shorten, as they stand.
  private func changedLines(_ edits: [Fix.Edit], removes: Bool) -> String {
    guard let text = document?.text else { return "" }
    var shown: [String] = []
    var at = 0
    while at < edits.count {
      let first = text.line(at: edits[at].range.lowerBound)
      var last = text.line(at: edits[at].range.isEmpty ? edits[at].range.lowerBound : edits[at].range.upperBound - 1)
      var end = at + 1
      while end < edits.count, text.line(at: edits[end].range.lowerBound) <= last {
        last = max(last, text.line(at: max(edits[end].range.lowerBound, edits[end].range.upperBound - 1)))
        end += 1
      }
      let start = text.lineRange(first).lowerBound
      let stop = text.lineRange(last).upperBound
      let moved = edits[at..<end].map { Fix.Edit($0.range.lowerBound - start..<$0.range.upperBound - start, $0.text) }
      let old = String(decoding: text.bytes[start..<stop], as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
      let new = String(decoding: Fix.apply(moved, to: Array(text.bytes[start..<stop])), as: UTF8.self).split(whereSeparator: \.isNewline)
        .map(String.init)
      shown += removes ? changed(old, from: new) : changed(new, from: old)
      at = end
    }
    return shown.filter { !$0.allSatisfy(\.isWhitespace) }.map(Drawing.plain).joined(separator: "\n")
  }

  /// The lines of one text that the other does not have at the same end.
  private func changed(_ lines: [String], from others: [String]) -> [String] {
    let before = zip(lines, others).prefix { $0 == $1 }.count
    let after = zip(lines.dropFirst(before).reversed(), others.dropFirst(before).reversed()).prefix { $0 == $1 }.count
    return Array(lines[before..<(lines.count - after)])
  }

  private func together(_ replies: [Reply]) -> Reply? {
    guard let first = replies.first, replies.count > 1 else { return replies.first }
    var answer = first.answer
    for reply in replies.dropFirst() { answer = answer + reply.answer }
    return Reply(
      .answered, answer, short: first.short, references: replies.flatMap(\.references), suggestions: replies.flatMap(\.suggestions),
      followUps: replies.flatMap(\.followUps))
  }

  // MARK: What cannot be done

  private func saysAlready(_ range: Range<Int>) -> Reply {
    let said = document.map { document in
      quoted(Drawing.plain(document.text.string(range).split(whereSeparator: \.isNewline).joined(separator: " "))) + " (\(line(range)))"
    }
    let text = say("Det står alt i mandatet: ", "Det står alt i mandatet: ", "The mandate already says so: ") + (said ?? "")
    return Reply(
      .answered, Prose([.paragraph(text)]), short: text,
      references: [Reply.Reference(id: "mandate", title: said ?? "", source: line(range), rows: [], range: range)])
  }

  private func notThere(_ kind: SectionKind?, _ what: String, _ mandate: MandateInContext) -> Reply {
    guard let kind else {
      let text =
        what.isEmpty
        ? say("Det står ikke i mandatet.", "Det står ikkje i mandatet.", "The mandate does not say that.")
        : say("«\(what)» står ikke i mandatet.", "«\(what)» står ikkje i mandatet.", "“\(what)” does not stand in the mandate.")
      return Reply(.answered, Prose([.paragraph(text)]), short: text)
    }
    let word = Keywords.section(kind).words.canonical(language)
    let text = say(
      "«\(what)» står ikke under «\(word)».", "«\(what)» står ikkje under «\(word)».", "“\(what)” does not stand under “\(word)”.")
    let names = mandate.holders(in: kind).map { quoted(mandate.name(of: $0)) }
    guard !names.isEmpty else { return Reply(.answered, Prose([.paragraph(text)]), short: text) }
    return Reply(
      .answered, Prose([.paragraph(text + " " + say("Der står:", "Der står:", "There is:")), .list(Array(names.prefix(8)))]), short: text)
  }

  private func offerToRemoveDialogue(_ asked: Asked) -> Reply? {
    let words = Set(asked.words.map { String(decoding: $0.bytes, as: UTF8.self) })
    guard !words.isDisjoint(with: ["fjern", "slett", "stryk", "remove", "delete", "bort"]),
      !words.isDisjoint(with: ["sporsmal", "sporsmalene", "sporsmala", "dialogen", "samtalen", "questions", "dialogue", "conversation"])
    else { return nil }
    let title = say("Fjern alle spørsmål og svar", "Ta bort alle spørsmål og svar", "Remove all questions and answers")
    return Reply(
      .answered, Prose([.paragraph(title + ".")]), short: title, suggestions: [Reply.Suggestion(title: title, edits: removeDialogue())])
  }
}
