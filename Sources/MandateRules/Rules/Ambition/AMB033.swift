import MandateGuidance
import MandateLanguage

extension Rule {
  /// Not to weaken others' goals, one must know where the goals collide and change something of one's own.
  static let goalConflictsNotAssessed = Rule(
    code: "AMB033", name: "goal-conflicts-not-assessed", severity: .warning, advice: ["dfo.trinn.3", "bufdir.4.q5"], rows: ["R090"],
    aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Målet er minst å unngå å svekke andres mål, men ingen konflikt er vurdert, og ingen part endrer noe.",
      nn: "Målet er minst å unngå å svekkje andre sine mål, men ingen konflikt er vurdert, og ingen part endrar noko.",
      en: "The target is at least not to weaken others' goals, but no conflict is assessed, and no party changes anything."),
    example: """
      Mandat: Trygg oppvekst
      Ambisjon: unngå å svekke andres mål
      Risiko:
      ^^^^^^ AMB033
        - Familiene sier nei til at vi deler opplysninger
      """
  ) { mandate, context in
    guard let step = context.step, step >= 3, !mandate.participants.contains(where: { $0.answers(.changes) }) else { return [] }
    let message = Text(
      nb: "Målet er trinn \(step). Skriv hvor målene deres kan komme i konflikt, eller hva partene endrer hos seg selv.",
      nn: "Målet er steg \(step). Skriv kvar måla dykkar kan kome i konflikt, eller kva partane endrar hos seg sjølve.",
      en: "The target is step \(step). Write where your goals may conflict, or what the parties change on their own side.")
    let handling = context.word(.handling, in: .risks)
    let conflict = ["\(Choice.conflict.word("goals", context.language)): \(gap)", "\(handling): \(gap)"]
    let lines = ["  - \(conflict[0])", "      \(conflict[1])"]
    if let finding = context.missing(.risks, in: mandate, message, lines: lines) { return [finding] }
    guard let section = mandate[.risks], !section.isSettled, !context.foundNoRisks(section) else { return [] }
    let conflicts = section.items.filter { context.kind(of: $0, in: section) == .conflict }
    guard !conflicts.contains(where: { !$0.body.isUnanswered || $0.body.isEmpty }) else { return [] }
    if let unanswered = conflicts.first { return [Finding(at: unanswered.body.range, message, aboutMissing: true)] }
    let word = Choice.conflict.word("goals", context.language)
    return [
      Finding(at: section.keyword, message, fixes: [.add(word, context.insertItem(conflict, into: section))], aboutMissing: true)
    ]
  }
}
