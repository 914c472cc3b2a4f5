// Which guidance bears on a place in a mandate, the most useful first, given the mandate's actor, phase and step.

package import MandateGuidance
import MandateLanguage
package import MandateRules

package enum Advice {
  /// The guidance on a section or a field (`evaluation`, `evaluation.frequency`). What holds only for another actor, phase or step is
  /// left out.
  package static func about(_ concern: String, _ context: Context) -> [Entry] {
    let below = concern + "."
    var ranked: [(rank: Int, order: Int, entry: Entry)] = []
    for (order, entry) in Guidance.all.enumerated() where fits(entry, context) {
      let isExact = entry.concerns.fields.contains(concern)
      guard isExact || entry.concerns.fields.contains(where: { $0.hasPrefix(below) }) else { continue }
      ranked.append((rank(entry, isExact: isExact, context), order, entry))
    }
    return ranked.sorted { ($0.rank, $0.order) < ($1.rank, $1.order) }.map(\.entry)
  }

  private static func fits(_ entry: Entry, _ context: Context) -> Bool {
    func fits<T: Equatable>(_ known: T?, _ allowed: [T]) -> Bool { allowed.isEmpty || known.map(allowed.contains) ?? true }
    let concerns = entry.concerns
    return fits(context.phase, concerns.phases) && fits(context.actor, concerns.actors) && fits(context.step, concerns.steps)
  }

  private static func rank(_ entry: Entry, isExact: Bool, _ context: Context) -> Int {
    // An entry for some actors only comes after the others as long as the mandate does not say which actor it is for.
    let concerns = entry.concerns
    let isUncertain =
      !concerns.actors.isEmpty && context.actor == nil || !concerns.phases.isEmpty && context.phase == nil
      || !concerns.steps.isEmpty && context.step == nil
    return (isUncertain ? 100 : 0) + kindRank(entry.kind) * 2 + (isExact ? 0 : 1)
  }

  private static func kindRank(_ kind: Kind) -> Int {
    switch kind {
    case .question: 0
    case .advice: 1
    case .item: 2
    case .value, .step, .phase, .ladder, .actor: 3
    case .introduction: 4
    case .report: 5
    case .initiative: 6
    }
  }
}
