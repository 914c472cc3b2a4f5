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
    guard verb.act != .other else { return verb.isLoose && !isAboutMandate(rest) ? nil : notUnderstood(.change, mandate) }
    if let reply = tellHowToBegin(rest) { return reply }
    guard let reading = read(sentence, verb, mandate) else {
      return verb.isLoose && !isAboutMandate(rest) ? nil : notUnderstood(verb.act, mandate, naming: text.string(rest))
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
    let reading = InstructionReader(text: text, mandate: mandate, act: act, gives: verb.gives).read(rest)
    guard verb.act == .move else { return reading }
    guard case .instructions(let all)? = reading else { return nil }
    let dated = all.filter { instruction in
      let keyword = Keywords.section(mandate.kind(of: instruction.holder))
      // `Utsett Nasjonal fagdag til 1. mai`: its deadline.
      var type = Topic(keyword.kind, instruction.field).type
      if case .item = instruction.holder, instruction.field == nil, let deadline = keyword.field(.deadline) { type = deadline.type }
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
  private func isAboutMandate(_ words: Words) -> Bool {
    words.contains { word in
      Self.aboutMandate.contains(word.folded)
        || word.kind == .letters && Topic.named(word.folded).contains { $0.section == .participants && $0.field != nil }
    }
  }

  private static let aboutMandate: Set<String> = [
    "feil", "feilene", "feila", "errors", "mistakes", "mandatet", "mandate", "dokumentet", "document",
  ]

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

  private func together(_ replies: [Reply]) -> Reply? {
    guard let first = replies.first, replies.count > 1 else { return replies.first }
    var answer = first.answer
    for reply in replies.dropFirst() { answer = answer + reply.answer }
    return Reply(
      .answered, answer, short: first.short, references: replies.flatMap(\.references), suggestions: replies.flatMap(\.suggestions),
      followUps: replies.flatMap(\.followUps))
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
