import MandateGuidance
import MandateLanguage

extension Rule {
  /// In implementation the unforeseen happens: what may the front line adapt without asking?
  static let frontLineMissing = Rule.field(
    .frontLine, of: .roomForAction, code: "HAN004", name: "front-line-missing", severity: .info, advice: ["dfo.iverksetting"],
    rows: ["R102"],
    summary: Text(
      nb: "Mandatet sier ikke hva førstelinjen kan avgjøre selv.",
      nn: "Mandatet seier ikkje kva førstelina kan avgjere sjølv.",
      en: "The mandate does not say what the front line may decide itself."),
    message: Text(
      nb: "Hva kan førstelinjen avgjøre selv når det uventede skjer? Skriv det i «operativt».",
      nn: "Kva kan førstelina avgjere sjølv når det uventa skjer? Skriv det i «operativt».",
      en: "What may the front line decide itself when the unexpected happens? Write it in “front line”."),
    example: """
      Mandat: Trygg oppvekst
      Fase: iverksetting
      Handlingsrom: avgrenset – satsene ligger fast
      ^^^^^^^^^^^^ HAN004
      """,
    when: { _, section, context in context.phase == "implementation" && section.saysSomething })
}
