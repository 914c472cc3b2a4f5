// What could be written next where the cursor stands: words that an editor shows before anybody has typed them.

internal import MandateLanguage
internal import MandateRules

extension Conversation {
  /// On an empty line at the margin, the first section that is missing, as its question's first answer writes it; right after a keyword,
  /// that keyword's answer. Nil where nothing is missing there.
  package func nextSentence(at offset: Int, mandate index: Int) -> String? {
    guard let document, let mandate = mandate(index) else { return nil }
    let text = document.text
    let line = text.contentRange(text.line(at: offset))
    let isBlank = text.bytes[line].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    guard offset == line.upperBound, !isBlank || line.isEmpty else { return nil }
    for field in interview(mandate: index)?.fields ?? [] where !field.isAnswered && !field.isSettled {
      guard let edits = firstAnswer(to: field, mandate), edits.count == 1 else { continue }
      if let sentence = isBlank ? section(edits[0], mandate) : value(edits[0], at: offset) { return sentence }
    }
    return nil
  }

  private func firstAnswer(to field: InterviewField, _ mandate: MandateInContext) -> [Fix.Edit]? {
    guard let choice = field.choices.first, field.kind != .list else { return gapEdits(field.id, mandate) }
    return edits(answering: field.id, choice.value, mandate: mandate.mandate.index)
  }

  /// A whole section, if that is what an edit writes.
  private func section(_ edit: Fix.Edit, _ mandate: MandateInContext) -> String? {
    guard edit.range.isEmpty else { return nil }
    let written = edit.text.drop(while: \.isNewline)
    let end = written.lastIndex { !$0.isNewline }
    guard let end, let colon = written.firstIndex(of: ":"), let keyword = Keywords.section(named: String(written[..<colon])) else {
      return nil
    }
    return mandate.mandate[keyword.kind] == nil ? String(written[...end]) : nil
  }

  /// What an edit writes on the line itself, from the cursor on.
  private func value(_ edit: Fix.Edit, at offset: Int) -> String? {
    guard let bytes = document?.text.bytes, edit.range.isEmpty, edit.range.lowerBound <= offset, !edit.text.contains(where: \.isNewline)
    else { return nil }
    let between = bytes[edit.range.lowerBound..<offset]
    guard between.allSatisfy({ $0 == 0x20 }) else { return nil }
    return between.isEmpty ? edit.text : String(edit.text.drop { $0 == " " })
  }
}
