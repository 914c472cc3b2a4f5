// `Hva mangler under Koordinering?`, `Hva mangler på kulturskolen?`, `Hva er feil på linje 6?`: what was found in a part of the mandate, and
// only what mends that part.

internal import MandateLanguage
internal import MandateRules

extension ProgressQuestion {
  var isLimited: Bool { !sections.isEmpty || !subjects.isEmpty || line != nil }
}

extension Conversation {
  func tellMissing(of question: ProgressQuestion, _ mandate: MandateInContext) -> Reply {
    let parts = parts(of: question, mandate)
    let here = found(mandate).compactMap { finding -> (finding: Finding, message: String, fixes: [Reply.Suggestion])? in
      let lacking = finding.missing.filter(question.sections.contains)
      let fixes = finding.fixes.compactMap { limited($0, to: parts, question, mandate) }
      if !lacking.isEmpty {
        let words = listed(lacking.map { Keywords.section($0).words.canonical(language) }, language)
        let message = say(
          "Mandatet sier ikke noe om: \(words).", "Mandatet seier ikkje noko om: \(words).",
          "The mandate does not say anything about: \(words).")
        return (finding, message, fixes)
      }
      guard finding.missing.isEmpty else { return nil }
      let isHere = parts.contains { $0.overlaps(finding.range) || $0.contains(finding.range.lowerBound) }
      // A finding on the heading about all of them is about each that its fix writes to.
      return isHere || !question.subjects.isEmpty && !fixes.isEmpty ? (finding, finding.message[language], fixes) : nil
    }
    guard let first = here.first else {
      let absent = question.sections.filter { mandate.mandate[$0] == nil }
      if question.subjects.isEmpty, let kind = absent.first { return tellUnasked(kind, question) }
      let nothing =
        (question.isYesOrNo ? (question.kind == .inPlace ? yes : no) + " " : "")
        + say("Verktøyet fant ingen mangler der.", "Verktøyet fann ingen manglar der.", "Nothing was found missing there.")
      return Reply(
        .answered, Prose([.paragraph(nothing)]), short: nothing, followUps: [say("Hva mangler?", "Kva manglar?", "What is missing?")])
    }
    let lines = here.map { "\($0.message) (\($0.finding.code), \(line($0.finding.range)))" }
    let opening = question.kind == .inPlace ? say("Ikke helt.", "Ikkje heilt.", "Not quite.") : yes
    let said = [whose(mandate), question.isYesOrNo ? opening : nil].compactMap { $0 }.joined(separator: " ")
    var answer = Prose(said.isEmpty ? [] : [.paragraph(said)])
    answer.append(.list(lines))
    var titles: Set<String> = []
    let suggestions = here.flatMap(\.fixes).filter { titles.insert($0.title).inserted }
    return Reply(
      .answered, answer, short: (question.isYesOrNo ? opening + " " : "") + first.message, references: here.map { reference($0.finding) },
      suggestions: Array(suggestions.prefix(3)), followUps: here.prefix(2).map { why($0.finding.code) })
  }

  /// A section that is not there, and that no rule asks for here.
  private func tellUnasked(_ kind: SectionKind, _ question: ProgressQuestion) -> Reply {
    let word = Keywords.section(kind).words.canonical(language)
    let text =
      (question.isYesOrNo ? no + " " : "")
      + say(
        "«\(word)» står ikke i mandatet, men ingen regel spør etter det her.",
        "«\(word)» står ikkje i mandatet, men ingen regel spør etter det her.",
        "“\(word)” is not in the mandate, but no rule asks for it here.")
    return Reply(.answered, Prose([.paragraph(text)]), short: text, followUps: [say("Hva mangler?", "Kva manglar?", "What is missing?")])
  }

  /// Only the edits that write in some parts of the document, or all where the fix writes one of some sections; nil where neither is so.
  private func limited(_ fix: Fix, to parts: [Range<Int>], _ question: ProgressQuestion, _ mandate: MandateInContext) -> Reply.Suggestion? {
    if question.sections.contains(where: { fix.writes($0.rawValue[...], in: mandate.mandate) }) { return Reply.Suggestion(fix, language) }
    let own = fix.edits.filter { edit in
      parts.contains { $0.lowerBound <= edit.range.lowerBound && edit.range.upperBound <= $0.upperBound + 2 }
    }
    guard !own.isEmpty else { return nil }
    guard own.count < fix.edits.count, let subject = question.subjects.first else {
      return Reply.Suggestion(title: fix.title[language], edits: own)
    }
    // `Legg til «rolle» overalt` is now for one of them.
    let lines = own.flatMap { edit in edit.text.split(whereSeparator: \.isNewline) }
    let fields = lines.map { line in line.drop { $0.isWhitespace }.prefix { $0 != ":" } }.joined(separator: ", ")
    let name = mandate.title(of: subject, language)
    return Reply.Suggestion(
      title: say("Legg til «\(fields)» for \(name)", "Legg til «\(fields)» for \(name)", "Add “\(fields)” for \(name)"), edits: own)
  }

  private func parts(of question: ProgressQuestion, _ mandate: MandateInContext) -> [Range<Int>] {
    let sections = mandate.mandate.sections.filter { question.sections.contains($0.kind) }.map(\.range)
    let items = question.subjects.flatMap { subject -> [Range<Int>] in
      guard case .participant(let place) = subject else { return mandate.homes(of: subject) }
      return mandate.mandate.participants[place].items.map(\.range)
    }
    guard let line = question.line, let text = document?.text, line >= 1, line <= (document?.lines.count ?? 0) else {
      return sections + items
    }
    return sections + items + [text.lineRange(line - 1)]
  }
}
