import MandateGuidance
import MandateLanguage

extension Rule {
  /// The ladder presupposes a goal that the parties have agreed on.
  static let goalNotAgreed = Rule(
    code: "MAL004", name: "goal-not-agreed", severity: .warning, advice: ["dfo.samordningsstigen"], rows: ["R086"], aboutMissing: true,
    fixable: true,
    summary: Text(
      nb: "Det står ikke at alle deltakerne er enige om målet.",
      nn: "Det står ikkje at alle deltakarane er einige om målet.",
      en: "It does not say that all participants agree on the goal."),
    example: """
      Mandat: Trygg oppvekst
      Mål:
        - Færre barn bor i midlertidig bolig
            enige: NAV
                   ^^^ MAL004
      Deltakere:
        - NAV
        - Skole
      """
  ) { mandate, context in
    guard mandate.parties.count >= 2 else { return [] }
    let missing = context.eachGoal(
      .agreedBy, in: mandate,
      message: { goal in
        Text(
          nb: "Skriv hvem som er enige om målet «\(goal)», og når dere ble det.",
          nn: "Skriv kven som er einige om målet «\(goal)», og når de vart det.",
          en: "Write who has agreed on the goal “\(goal)”, and when.")
      },
      many: Text(
        nb: "Skriv for hvert mål hvem som er enige om det, og når dere ble det.",
        nn: "Skriv for kvart mål kven som er einige om det, og når de vart det.",
        en: "Write for each goal who has agreed on it, and when."))
    return missing + mandate.goals.compactMap { context.halfAgreed($0, mandate) }
  }
}

extension Context {
  /// A goal that some have agreed on and others not.
  fileprivate func halfAgreed(_ goal: Goal, _ mandate: Mandate) -> Finding? {
    let fields = goal.all(.agreedBy).filter(\.isAnswered)
    guard !fields.contains(where: \.isSettled), let last = fields.flatMap({ references($0) }).last else { return nil }
    let named = participants(namedBy: fields)
    guard !named.isEveryone, named.isCertain, !named.places.isEmpty else { return nil }
    let absent = mandate.participants.enumerated().filter { !$1.isPassive && !named.places.contains($0) }.map { $1.shortestName }
    guard !absent.isEmpty, let place = fields.first?.place else { return nil }
    func names(_ language: Language) -> String {
      listed(absent.map { language == .en ? "“\(shortened($0))”" : "«\(shortened($0))»" }, language)
    }
    let end = last.range.upperBound
    let added = absent.map { ", " + $0 }.joined()
    return Finding(
      at: place,
      Text(
        nb: "Ikke alle står blant dem som er enige: \(names(.nb)) mangler. Bli enige, eller skriv målet slik at alle kan være det.",
        nn: "Ikkje alle står blant dei som er einige: \(names(.nn)) manglar. Bli einige, eller skriv målet slik at alle kan vere det.",
        en:
          "Not all are among those who agree: \(names(.en)) \(absent.count == 1 ? "is" : "are") missing. Agree, or word the goal so that everyone can."
      ),
      fixes: [.add(absent.joined(separator: ", "), Fix.Edit(end..<end, added))], aboutMissing: true)
  }
}
