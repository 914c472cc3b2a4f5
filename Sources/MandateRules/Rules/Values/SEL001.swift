import MandateGuidance
import MandateLanguage

extension Rule {
  /// Some things nobody but the participants can judge: from the decision phase on they have been asked.
  static let selfAssessmentUnanswered = Rule(
    code: "SEL001", name: "self-assessment-unanswered", severity: .warning,
    advice: [
      "bufdir.1.q2", "bufdir.2.forventninger", "bufdir.3.nytte", "bufdir.3.q1", "bufdir.3.q2", "bufdir.3.q3", "bufdir.3.q4", "bufdir.3.q5",
      "bufdir.3.q6",
    ], rows: ["R015", "R028", "R043", "R047", "R048", "R049", "R050", "R051", "R052"], aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Spørsmål i egenvurderingen er ubesvart.", nn: "Spørsmål i eigenvurderinga er utan svar.",
      en: "Questions of the self-assessment are unanswered."),
    example: """
      Mandat: Trygg oppvekst
      Fase: iverksetting
      Egenvurdering:
      ^^^^^^^^^^^^^ SEL001
      """
  ) { mandate, context in
    guard context.isDecisionOrLater, context.status != "ended" else { return [] }
    let questions = Choice.assessment.options.map(\.id)
    guard let newest = mandate.assessments.last else {
      guard mandate[.selfAssessment] == nil else { return [] }
      return context.missing(
        .selfAssessment, in: mandate, context.unanswered(questions), value: gap, lines: context.items(questions).map { "  - " + $0 },
        severity: context.weight(questions)
      ).map { [$0] } ?? []
    }
    let answers = mandate.assessmentAnswers
    var gaps: [Finding] = []
    var silent: [String] = []
    for question in questions {
      if let answer = answers.first(where: { $0.question == question }) {
        if let stale = context.stale(answer, mandate) { gaps.append(stale) }
        if !context.isOutdated(answer, newest, mandate) { continue }
      }
      if let item = newest.items.first(where: { $0.chosen == question && $0.body.isUnanswered && !$0.body.isEmpty }) {
        gaps.append(Finding(at: item.body.range, context.unanswered([question]), severity: context.weight([question]), aboutMissing: true))
      } else {
        silent.append(question)
      }
    }
    guard !silent.isEmpty else { return gaps }
    let edits = context.items(silent).map { context.insertItem([$0], into: newest) }
    let names = listed(silent.map { Choice.assessment.word($0, context.language) }, context.language)
    let finding = Finding(
      at: newest.keyword, context.unanswered(silent), fixes: [.add(names, joining: edits)], severity: context.weight(silent),
      aboutMissing: true)
    return [finding] + gaps
  }
}

extension Context {
  fileprivate func unanswered(_ questions: [String]) -> Text {
    func list(_ language: Language) -> String { listed(questions.map { Choice.assessment.word($0, language) }, language) }
    return Text(
      nb: "Egenvurderingen svarer ikke på: \(list(.nb)). Svar ja, delvis, nei eller ikke vurdert.",
      nn: "Eigenvurderinga svarar ikkje på: \(list(.nn)). Svar ja, delvis, nei eller ikkje vurdert.",
      en: "The self-assessment does not answer: \(list(.en)). Answer yes, partly, no or not assessed.")
  }

  fileprivate func items(_ questions: [String]) -> [String] { questions.map { "\(Choice.assessment.word($0, language)): \(gap)" } }

  /// Whether the leaders know what is expected is the lighter question; and at the first step all that belongs to a phase weighs less
  /// (inventory R028, R092).
  fileprivate func weight(_ questions: [String]) -> Severity? {
    questions == ["expectations"] || step == 1 ? .info : nil
  }

  /// Answered before, left out now, and longer ago than the values' own frequency.
  fileprivate func isOutdated(_ answer: AssessmentAnswer, _ newest: Section, _ mandate: Mandate) -> Bool {
    guard answer.section.range != newest.range, let today, let date = answer.date, let frequency = valueAssessment(mandate) else {
      return false
    }
    return frequency.next(after: date) < today
  }

  /// `ikke vurdert`, for longer than the values' own frequency.
  fileprivate func stale(_ answer: AssessmentAnswer, _ mandate: Mandate) -> Finding? {
    guard answer.answer == "notAssessed", let today, let date = answer.date, let frequency = valueAssessment(mandate),
      frequency.next(after: date) < today, let range = answer.item.body.readRange
    else { return nil }
    return Finding(
      at: range,
      Text(
        nb: "Dette har stått som ikke vurdert siden \(date.written(.nb)). Svar på det ved neste egenvurdering.",
        nn: "Dette har stått som ikkje vurdert sidan \(date.written(.nn)). Svar på det ved neste eigenvurdering.",
        en: "This has stood as not assessed since \(date.written(.en)). Answer it in the next self-assessment."), severity: .info,
      aboutMissing: true)
  }
}
