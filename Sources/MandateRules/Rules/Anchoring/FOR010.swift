import MandateGuidance
import MandateLanguage

extension Rule {
  /// The higher the step, the higher the leader. The direction is the source's, the table is ours and can be changed.
  static let leaderTooLow = Rule(
    code: "FOR010", name: "leadership-level-too-low", severity: .warning,
    advice: ["bufdir.1.nivaa", "rapport.difi-2017-erfaringer", "rapport.difi-2014-mot-alle-odds"], rows: ["R011"],
    summary: Text(
      nb: "Målet ligger høyt på samordningsstigen, men ingen leder høyt nok står bak.",
      nn: "Målet ligg høgt på samordningsstigen, men ingen leiar høgt nok står bak.",
      en: "The aim is high on the coordination ladder, but no leader high enough stands behind it."),
    example: """
      Mandat: Trygg oppvekst
      Aktør: kommune
      Ambisjon: felles tiltak
      Forankring:
        - administrativ: Enhetsleder skole
                         ^^^^^^^^^^^^^^^^^ FOR010
      """
  ) { mandate, context in
    guard let step = context.step, let target = mandate[.ambition]?[.target]?.place, let highest = context.highest,
      let least = context.settings.leadershipLevels.dropFirst(step - 1).first, highest.level < least
    else { return [] }
    func advice(_ language: Language) -> String {
      let example = Posts.example(least, actor: context.actor, language)
      return switch language {
      case .nb: example.map { "Få med \($0) eller høyere." } ?? "Få med en leder på et høyere nivå."
      case .nn: example.map { "Få med \($0) eller høgare." } ?? "Få med ein leiar på eit høgare nivå."
      case .en: example.map { "Get support from \($0) level or higher." } ?? "Get support from a leader at a higher level."
      }
    }
    let name = highest.anchor.text
    let message = Text(
      nb: "Målet er trinn \(step), men den høyeste lederen som står bak, er «\(name)». \(advice(.nb)) " + Text.ourLimit.nb,
      nn: "Målet er steg \(step), men den høgaste leiaren som står bak, er «\(name)». \(advice(.nn)) " + Text.ourLimit.nn,
      en: "The aim is step \(step), but the highest leader behind it is “\(name)”. \(advice(.en)) " + Text.ourLimit.en)
    guard highest.anchor.isOwn else { return [Finding(at: target, message)] }
    return [
      Finding(
        at: highest.anchor.range, message,
        related: [Finding.Related(target, Text(nb: "Her står trinnet.", nn: "Her står steget.", en: "Here the step is stated."))])
    ]
  }
}
