import MandateGuidance
import MandateLanguage

extension Rule {
  /// Values are decided at the right level: a body below those who stand behind the mandate can hardly bind them.
  static let valuesDecidedTooLow = Rule(
    code: "VER008", name: "values-decided-too-low", severity: .warning, advice: ["bufdir.3.vedtak"], rows: ["R041"],
    summary: Text(
      nb: "Verdiene er vedtatt på et lavere nivå enn de øverste som står bak mandatet.",
      nn: "Verdiane er vedtekne på eit lågare nivå enn dei øvste som står bak mandatet.",
      en: "The values were decided at a lower level than the highest who stand behind the mandate."),
    example: """
      Mandat: Trygg oppvekst
      Aktør: kommune
      Forankring:
        - administrativ: Kommunedirektøren
      Verdier:
        vedtatt av: Avdelingsleder barnevern
                    ^^^^^^^^^^^^^^^^^^^^^^^^ VER008
        dato: 11.12.2025
        - tillit: vi sier fra tidlig
      """
  ) { mandate, context in
    guard let section = context.valueSection(mandate), let highest = context.highest else { return [] }
    let bodies = section.all(.decidedBy).flatMap { context.references($0) }
    // One who decided is high enough, or somebody whose level is not known: then nothing can be said.
    let levels = bodies.map { Posts.levels($0.text, actor: context.actor).max() }
    guard let body = bodies.first, !levels.contains(where: { $0 == nil || $0 ?? 0 >= highest.level }) else { return [] }
    let name = highest.anchor.text
    return [
      Finding(
        at: body.range,
        Text(
          nb: "«\(body.text)» er på et lavere nivå enn «\(name)», som står bak mandatet. La verdiene bli vedtatt der. \(Text.ourLimit.nb)",
          nn:
            "«\(body.text)» er på eit lågare nivå enn «\(name)», som står bak mandatet. La verdiane bli vedtekne der. \(Text.ourLimit.nn)",
          en:
            "“\(body.text)” is at a lower level than “\(name)”, who stands behind the mandate. Have the values decided there. \(Text.ourLimit.en)"
        ))
    ]
  }
}
