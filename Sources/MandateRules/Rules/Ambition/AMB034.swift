import MandateGuidance
import MandateLanguage

extension Rule {
  /// The top step is a joint plan or joint measures that someone answers for.
  static let jointPlanMissing = Rule(
    code: "AMB034", name: "joint-plan-missing", severity: .warning, advice: ["dfo.trinn.4"], rows: ["R091"], aboutMissing: true,
    fixable: true,
    summary: Text(
      nb: "Målet er felles plan eller tiltak, men mandatet har ingen tiltak som noen svarer for.",
      nn: "Målet er felles plan eller tiltak, men mandatet har ingen tiltak som nokon svarar for.",
      en: "The target is a joint plan or joint measures, but the mandate has no measure that someone answers for."),
    example: """
      Mandat: Trygg oppvekst
      Ambisjon: felles tiltak
      Tiltak:
      ^^^^^^ AMB034
        - Utlån av fritidsutstyr
      """
  ) { mandate, context in
    guard context.step == 4, !(mandate[.measures]?.isSettled ?? false), !context.ownsPlan(mandate) else { return [] }
    let message = Text(
      nb: "Målet er trinn 4. Skriv hva dere skal gjøre sammen, og hvem som svarer for det.",
      nn: "Målet er steg 4. Skriv kva de skal gjere saman, og kven som svarar for det.",
      en: "The target is step 4. Write what you will do together, and who answers for it.")
    let severity = context.phase == "implementation" ? Severity.error : nil
    let responsible = context.word(.responsible, in: .measures)
    let lines = ["  - \(gap)", "      \(responsible): \(gap)"]
    if let finding = context.missing(.measures, in: mandate, message, lines: lines, severity: severity) { return [finding] }
    guard let section = mandate[.measures], !section.items.contains(where: { $0.all(.responsible).contains { $0.isAnswered } })
    else { return [] }
    if let unanswered = section.items.lazy.compactMap({ $0.unanswered(.responsible) }).first {
      return [Finding(at: unanswered, message, severity: severity, aboutMissing: true)]
    }
    let fix = section.items.last { !$0.isEmpty }.flatMap { context.insert(.responsible, into: $0, of: section) }
    return [
      Finding(at: section.keyword, message, fixes: fix.map { [.add(responsible, $0)] } ?? [], severity: severity, aboutMissing: true)
    ]
  }
}

extension Context {
  private static let plan: Set<String> = ["plan", "planen", "plans", "strategi", "strategien", "strategy"]

  /// A task of making or keeping a joint plan that someone answers for.
  fileprivate func ownsPlan(_ mandate: Mandate) -> Bool {
    mandate.filledItems(.tasks).contains { item in
      item.all(.responsible).contains { $0.isAnswered } && words(item.text).contains { Context.plan.contains($0.folded) }
    }
  }
}
