// `Hva mangler?` in its many ways: what the rules found in the mandate, the gravest first.

internal import MandateGuidance
internal import MandateLanguage
internal import MandateRules

extension Conversation {
  func tellMissing(_ asked: Asked, _ facts: FactQuestion, _ mandate: MandateInContext) -> Reply? {
    if Self.nextQuestions.contains(asked.folded) { return tellNext(mandate) }
    if Self.missingQuestions.contains(asked.folded) { return tellMissing(mandate) }
    // `Hvem mangler rolle?` asks about those who take part.
    guard let question = ProgressQuestion(facts), tellLack(facts, mandate) == nil else { return nil }
    switch question.kind {
    case .next: return tellNext(mandate)
    case .missing:
      return question.isLimited ? tellMissing(of: question, mandate) : tellMissing(mandate, opening: opening(question, mandate))
    case .inPlace: return tellMissing(of: question, mandate)
    case .first: return tellFirst(mandate)
    case .ready: return tellReadiness(mandate)
    case .open: return tellOpenPoints(question, mandate)
    }
  }

  /// What was found in the mandate, the gravest first.
  func found(_ mandate: MandateInContext) -> [Finding] {
    findings.filter { $0.mandate == mandate.mandate.index }.enumerated().sorted { left, right in
      left.element.severity != right.element.severity ? left.element.severity > right.element.severity : left.offset < right.offset
    }.map(\.element)
  }

  private func tellMissing(_ mandate: MandateInContext, opening: String? = nil) -> Reply {
    let interview = interview(mandate: mandate.mandate.index)
    let opening = [whose(mandate), opening, interview.map(progress)].compactMap { $0 }.joined(separator: " ")
    return tell(found(mandate), Prose(opening.isEmpty ? [] : [.paragraph(opening)]), next: interview?.next?.question)
  }

  /// `Mandatet «Arbeidsgruppe for fravær»:`, where the file holds several.
  func whose(_ mandate: MandateInContext) -> String? {
    document.map { $0.mandates.count > 1 } ?? false ? name(of: mandate) + ":" : nil
  }

  private func opening(_ question: ProgressQuestion, _ mandate: MandateInContext) -> String? {
    let count = found(mandate).count
    if question.asksHowMany { return say("Verktøyet fant \(count) ting.", "Verktøyet fann \(count) ting.", "\(count) things were found.") }
    return question.isYesOrNo ? (count == 0 ? no : yes) : nil
  }

  /// Findings with their code and line, after what is said first.
  func tell(_ found: [Finding], _ opening: Prose, next: String? = nil, most: Int = 10) -> Reply {
    let shown = found.prefix(most)
    var answer = opening
    var lines = shown.map { "\($0.message[language]) (\($0.code), \(line($0.range)))" }
    if found.count > shown.count {
      let more = found.count - shown.count
      lines.append(say("… og \(more) til", "… og \(more) til", "… and \(more) more"))
    }
    let nothing = say("Verktøyet fant ingen mangler.", "Verktøyet fann ingen manglar.", "Nothing was found missing.")
    answer.append(lines.isEmpty ? .paragraph(nothing) : .list(lines))
    if let next { answer.append(.paragraph(say("Neste spørsmål:", "Neste spørsmål:", "Next question:") + " " + next)) }
    return Reply(
      .answered, answer, short: shown.first.map { $0.message[language] } ?? nothing, references: shown.map(reference),
      suggestions: Array(shown.compactMap(\.fixes.first).prefix(3)).map { Reply.Suggestion($0, language) },
      followUps: [say("Hva er neste?", "Kva er neste?", "What is next?")] + shown.prefix(2).map { why($0.code) })
  }

  func reference(_ finding: Finding) -> Reply.Reference {
    Reply.Reference(id: finding.code, title: finding.message[language], source: line(finding.range), rows: [], range: finding.range)
  }

  func why(_ code: String) -> String {
    say("Hvorfor \(code)?", "Kvifor \(code)?", "Why \(code)?")
  }

  /// Whether a question has what those about how far the mandate has come are told by.
  static func mayAskForProgress(_ asked: Asked) -> Bool {
    nextQuestions.contains(asked.folded) || missingQuestions.contains(asked.folded) || ProgressQuestion.hasWord(of: asked)
  }

  /// Folded.
  private static let missingQuestions: Set<String> = [
    "hva mangler", "hva mangler i mandatet", "hva mangler her", "hva mangler vi", "hva gjenstar", "hva er galt", "hva ma rettes",
    "hva star igjen", "er mandatet ferdig", "er vi ferdige", "kva manglar", "kva manglar i mandatet", "kva manglar her", "kva manglar vi",
    "kva star att", "kva er gale", "what is missing", "what is missing in the mandate", "whats missing", "what's missing", "what is left",
    "what is wrong", "is the mandate complete", "is the mandate finished", "are we done", "mangler", "manglar", "missing",
    "hva mangler i dokumentet", "kva manglar i dokumentet", "hva har vi ikke skrevet", "er noe galt", "er noko gale", "mangler det noe",
    "manglar det noko", "is anything missing",
    "hvor langt er vi", "hvor langt er vi kommet", "hvor langt har vi kommet", "kor langt er vi komne", "kor langt har vi kome",
    "how far have we come", "hvor mange sporsmal gjenstar", "hva er feil", "er noe feil", "kva er feil", "hva ma vi rette",
    "kva ma rettast", "er vi i mal",
    "hva ma vi gjore mer", "what should be fixed", "what needs fixing", "what is missing here", "hvilke mangler har mandatet",
    "kva manglar har mandatet", "hva bor vi rette", "hvilke feil er det", "vis mangler", "vis manglar", "show what is missing", "status na",
  ]

  private static let nextQuestions: Set<String> = [
    "hva er neste", "hva er neste sporsmal", "hva er det neste", "hva na", "hva gjor vi na", "hva skal vi gjore na", "neste",
    "neste sporsmal",
    "kva er neste", "kva er neste sporsmal", "kva er det neste", "kva no", "kva gjer vi no", "what is next", "whats next", "what's next",
    "what now", "next", "next question", "what is the next question", "what do we do now", "hva bor vi gjore na", "kva bor vi gjere no",
    "what should we do next", "hva skal vi gjore videre", "hva gjor vi videre", "kva gjer vi vidare", "still meg neste sporsmal",
    "ask me the next question", "gi meg neste sporsmal", "gje meg neste sporsmal", "videre", "vidare", "fortsett", "fortset", "continue",
    "start intervjuet", "start", "hvor begynner vi", "kvar byrjar vi", "hva bor vi gjore videre", "kva bor vi gjere vidare",
  ]
}
