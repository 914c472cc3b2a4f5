// An instruction becomes an edit that is offered, and applied only when somebody accepts it.

internal import MandateGuidance
internal import MandateLanguage
internal import MandateRules

extension Conversation {
  func carryOut(_ asked: Asked, _ mandate: MandateInContext) -> Reply? {
    if let reply = offerToRemoveDialogue(asked) { return reply }
    let text = InstructionText(asked.text)
    if let reply = offerToRemove(text, mandate) { return reply }
    if let reply = offerToChangeParticipant(text, asked, mandate) { return reply }
    guard let instruction = Instruction(text) else { return nil }
    let writer = InstructionWriter(instruction, mandate, in: asked.language)
    switch writer.edits() {
    case .success(let edits): return offer(edits, writer)
    case .failure(let problem):
      return Reply(.answered, Prose([.paragraph(problem.message[language])]), short: problem.message[language])
    }
  }

  private func offer(_ edits: [Fix.Edit], _ writer: InstructionWriter) -> Reply {
    let kind = writer.instruction.section
    let word = Keywords.section(kind).words.canonical(writer.mandate.context.language)
    let isThere = writer.mandate.mandate[kind] != nil
    let title =
      isThere && !writer.writesItem
      ? say("Endre «\(word)»", "Endre «\(word)»", "Change “\(word)”") : say("Legg til «\(word)»", "Legg til «\(word)»", "Add “\(word)”")
    let lead = say("Dette kan skrives i mandatet:", "Dette kan skrivast i mandatet:", "This can be written in the mandate:")
    let written = edits.flatMap { $0.text.split(whereSeparator: \.isNewline) }.joined(separator: "\n")
    return Reply(
      .answered, Prose([.paragraph(lead), .example(isThere ? changedLines(edits) ?? written : written)]), short: title,
      suggestions: [Reply.Suggestion(title: title, edits: edits)])
  }

  /// `Gi NAV rollen gir råd`, `Legg til vara for skolen: Kari`.
  private func offerToChangeParticipant(_ text: InstructionText, _ asked: Asked, _ mandate: MandateInContext) -> Reply? {
    guard let said = ParticipantInstruction(text, mandate) else { return nil }
    let participant = mandate.mandate.participants[said.participant]
    let writer = InstructionWriter(
      Instruction(.participants, fields: [(said.field, said.value)], adds: false), mandate, in: asked.language)
    let value = writer.canonical(said.value, of: said.field)
    let known = participant[said.field]?.value.replaced(with: value)
    guard let edit = known ?? mandate.context.insert(said.field, value, into: participant, of: mandate.mandate) else { return nil }
    let name = participant.shortestName
    let title = say("Endre «\(name)»", "Endre «\(name)»", "Change “\(name)”")
    let lead = say("Dette kan skrives i mandatet:", "Dette kan skrivast i mandatet:", "This can be written in the mandate:")
    return Reply(
      .answered, Prose([.paragraph(lead), .example(changedLines([edit]) ?? edit.text)]), short: title,
      suggestions: [Reply.Suggestion(title: title, edits: [edit])])
  }

  /// The lines that the edits change, as they will read.
  private func changedLines(_ edits: [Fix.Edit]) -> String? {
    guard let first = edits.first, let last = edits.last, let text = document?.text else { return nil }
    let start = text.lineRange(text.line(at: first.range.lowerBound)).lowerBound
    let end = text.contentRange(text.line(at: last.range.upperBound)).upperBound
    guard start <= end else { return nil }
    let moved = edits.map { Fix.Edit($0.range.lowerBound - start..<$0.range.upperBound - start, $0.text) }
    let changed = String(decoding: Fix.apply(moved, to: Array(text.bytes[start..<end])), as: UTF8.self)
    return changed.split(whereSeparator: \.isNewline).joined(separator: "\n")
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
