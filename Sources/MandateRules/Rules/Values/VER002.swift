import MandateGuidance
import MandateLanguage

extension Rule {
  /// Nobody can point to values that nobody has decided.
  static let valuesNotDecided = Rule(
    code: "VER002", name: "values-not-decided", severity: .warning, advice: ["bufdir.3.vedtak"], rows: ["R041"], aboutMissing: true,
    fixable: true,
    summary: Text(
      nb: "Mandatet sier ikke hvem som har vedtatt verdiene, og når.",
      nn: "Mandatet seier ikkje kven som har vedteke verdiane, og når.",
      en: "The mandate does not say who decided the values, and when."),
    example: """
      Mandat: Trygg oppvekst
      Verdier:
      ^^^^^^^ VER002
        - tillit: vi sier fra tidlig
      """
  ) { mandate, context in
    guard let section = context.valueSection(mandate), !section.isSettled else { return [] }
    let noun = context.noun(for: section)
    let bodies = section.all(.decidedBy)
    let body = Text(
      nb: "Skriv hvem som har vedtatt \(noun.nb), og når.", nn: "Skriv kven som har vedteke \(noun.nn), og når.",
      en: "Write who decided \(noun.en), and when.")
    if let finding = context.missing(.decidedBy, in: section, body) {
      guard section[.date] == nil, let fix = finding.fixes.first else { return [finding] }
      let date = context.insert(.date, into: section)
      return [Finding(at: finding.range, body, fixes: [Fix(fix.title, Fix.joined(fix.edits + [date]))], aboutMissing: true)]
    }
    let values = bodies.flatMap(\.values)
    guard !values.contains(where: { $0.isSettled || firstDate(in: context.words($0)[...]) != nil }), let place = values.first?.range
    else { return [] }
    let date = Text(
      nb: "Skriv også når \(noun.nb) ble vedtatt.", nn: "Skriv òg når \(noun.nn) vart vedtekne.",
      en: "Write when \(noun.en) were decided as well.")
    return context.missing(.date, in: section, date, at: place).map { [$0] } ?? []
  }
}
