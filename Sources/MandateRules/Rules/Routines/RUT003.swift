import MandateGuidance
import MandateLanguage

extension Rule {
  /// Matters of principle need a known way upwards.
  static let noWayForDisagreement = Rule.field(
    .disagreement, of: .routines, code: "RUT003", name: "no-way-for-disagreement", severity: .info, advice: ["bufdir.3.q6"],
    rows: ["R052"],
    summary: Text(
      nb: "Rutinene sier ikke hvor uenighet løftes.",
      nn: "Rutinane seier ikkje kvar usemje blir løfta.",
      en: "The routines do not say where disagreement is taken."),
    message: Text(
      nb: "Hvor løftes uenighet? Skriv til hvem, og hvor fort dere skal få svar.",
      nn: "Kvar blir usemje løfta? Skriv til kven, og kor fort de skal få svar.",
      en: "Where is disagreement taken? Write to whom, and how soon you get an answer."),
    example: """
      Mandat: Trygg oppvekst
      Rutiner:
      ^^^^^^^ RUT003
        innkalling: en uke før
      """,
    when: { _, section, context in
      section.saysSomething
        && !context.says(["uenig", "ueinig", "usemj", "usamd", "konflikt", "disagree", "escalat", "dispute"], in: section.prose)
    })
}
