// `Hva mangler?` and `Hva er neste?`: how far the mandate has come, from what the rules found and from the interview.

internal import MandateGuidance
internal import MandateLanguage
internal import MandateRules

extension Conversation {
  func tellMissing(_ asked: Asked, _ mandate: MandateInContext) -> Reply? {
    if Self.nextQuestions.contains(asked.folded) { return tellNext(mandate) }
    return Self.missingQuestions.contains(asked.folded) ? tellMissing(mandate) : nil
  }

  private func tellMissing(_ mandate: MandateInContext) -> Reply {
    let found = findings.filter { $0.mandate == mandate.mandate.index }.enumerated().sorted { left, right in
      left.element.severity != right.element.severity ? left.element.severity > right.element.severity : left.offset < right.offset
    }.map(\.element)
    let interview = interview(mandate: mandate.mandate.index)
    let shown = found.prefix(Self.mostFindings)
    var answer = Prose(interview.map { [.paragraph(progress($0))] } ?? [])
    var lines = shown.map { "\($0.message[language]) (\($0.code), \(line($0.range)))" }
    if found.count > shown.count {
      let more = found.count - shown.count
      lines.append(say("… og \(more) til", "… og \(more) til", "… and \(more) more"))
    }
    let nothing = say("Verktøyet fant ingen mangler.", "Verktøyet fann ingen manglar.", "Nothing was found missing.")
    answer.append(lines.isEmpty ? .paragraph(nothing) : .list(lines))
    if let next = interview?.next {
      answer.append(.paragraph(say("Neste spørsmål:", "Neste spørsmål:", "Next question:") + " " + next.question))
    }
    return Reply(
      .answered, answer, short: shown.first.map { $0.message[language] } ?? interview.map(progress) ?? nothing,
      references: shown.map {
        Reply.Reference(id: $0.code, title: $0.message[language], source: line($0.range), rows: [], range: $0.range)
      },
      suggestions: Array(shown.compactMap(\.fixes.first).prefix(3)).map { Reply.Suggestion($0, language) },
      followUps: [say("Hva er neste?", "Kva er neste?", "What is next?")] + shown.prefix(2).map { why($0.code) })
  }

  private static let mostFindings = 10

  private func tellNext(_ mandate: MandateInContext) -> Reply {
    guard let interview = interview(mandate: mandate.mandate.index), let next = interview.next else {
      let done = say(
        "Alle spørsmål er besvart eller avklart.", "Alle spørsmål er svara på eller avklara.", "Every question is answered or settled.")
      return Reply(.answered, Prose([.paragraph(done)]), short: done, followUps: [say("Hva mangler?", "Kva manglar?", "What is missing?")])
    }
    var answer = Prose([.paragraph(next.question), .paragraph(progress(interview))])
    let entry = Guidance.entry(next.advice)
    if let entry { answer.append(.paragraph("\(entry.text[language].prefix { $0 != "\n" }) (\(entry.citation[language]))")) }
    if !next.choices.isEmpty { answer.append(.list(next.choices.map(\.label))) }
    return Reply(
      .answered, answer, short: next.question, references: entry.map { [Reply.Reference($0, language)] } ?? [],
      suggestions: suggestions(for: next, mandate),
      followUps: entry.flatMap { Phrasings.of($0.id)?.question(language) }.map { [$0] } ?? [])
  }

  /// The ready answers to a question of the interview as changes of the document, and a gap for those who would rather write.
  package func suggestions(for field: InterviewField, mandate index: Int = 0) -> [Reply.Suggestion] {
    mandate(index).map { suggestions(for: field, $0) } ?? []
  }

  private func suggestions(for field: InterviewField, _ mandate: MandateInContext) -> [Reply.Suggestion] {
    var offered = field.choices.prefix(4).compactMap { choice -> Reply.Suggestion? in
      guard let edits = edits(answering: field.id, choice.value, mandate: mandate.mandate.index) else { return nil }
      return Reply.Suggestion(title: choice.label.first.map { $0.uppercased() + choice.label.dropFirst() } ?? "", edits: edits)
    }
    if let edits = gapEdits(field.id, mandate) {
      offered.append(Reply.Suggestion(title: say("Skriv selv", "Skriv sjølv", "Write it yourself"), edits: edits))
    }
    return offered
  }

  /// `4 av 6 oppstartsspørsmål er besvart.`
  package func progress(_ interview: Interview) -> String {
    let (answered, all) = (interview.startUpAnswered, Interview.startUpCount)
    return say(
      "\(answered) av \(all) oppstartsspørsmål er besvart.", "\(answered) av \(all) oppstartsspørsmål er svara på.",
      "\(answered) of \(all) start-up questions are answered.")
  }

  private func why(_ code: String) -> String {
    say("Hvorfor \(code)?", "Kvifor \(code)?", "Why \(code)?")
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
    "kva ma rettast",
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
