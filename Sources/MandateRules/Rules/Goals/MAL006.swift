import MandateGuidance
import MandateLanguage

extension Rule {
  /// A lasting goal needs somebody after the mandate has ended. How short is too short is ours to say.
  static let lastingGoalShortMandate = Rule(
    code: "MAL006", name: "lasting-goal-short-mandate", severity: .hint, advice: ["bufdir.5.q2"], rows: ["R074"], fixable: true,
    summary: Text(
      nb: "Målet er varig, men mandatet gjelder bare en kort tid.",
      nn: "Målet er varig, men mandatet gjeld berre ei kort tid.",
      en: "The goal is lasting, but the mandate holds only for a short time."),
    example: """
      Mandat: Trygg oppvekst
      Mål:
        - Familiene blir boende
            horisont: varig
                      ^^^^^ MAL006
      Varighet: 1.1.2026 – 30.6.2026
      """
  ) { mandate, context in
    guard let section = mandate[.duration], let field = section[.period], let period = field.period, let end = period.lastDay,
      let start = period.firstDay ?? mandate[.decision]?[.date]?.date?.start, start <= end,
      section.all(.continuation).allSatisfy(\.isEmpty),
      end.adding(days: 1) < start.adding(months: 12 * max(0, min(context.settings.lastingYears, 1000)))
    else { return [] }
    let lasting = mandate.goals.flatMap { $0.all(.horizon) }.flatMap(\.choices).filter { $0.id == "lasting" }
    return lasting.map { chosen in
      Finding(
        at: chosen.range,
        Text(
          nb: "Målet er varig, men mandatet gjelder bare til \(end.written(.nb)). Skriv under «Varighet» hva som skjer etterpå. "
            + Text.ourLimit.nb,
          nn: "Målet er varig, men mandatet gjeld berre til \(end.written(.nn)). Skriv under «Varigheit» kva som skjer etterpå. "
            + Text.ourLimit.nn,
          en: "The goal is lasting, but the mandate holds only until \(end.written(.en)). Write under “Duration” what happens afterwards. "
            + Text.ourLimit.en),
        fixes: [.add(context.word(.continuation, in: .duration), context.insert(.continuation, into: section))],
        related: [
          Finding.Related(
            field.place,
            Text(nb: "Så lenge gjelder mandatet.", nn: "Så lenge gjeld mandatet.", en: "This is how long the mandate holds."))
        ])
    }
  }
}
