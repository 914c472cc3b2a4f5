import MandateGuidance
import MandateLanguage

extension Rule {
  /// Disagreement that is written down can be handled.
  static let risksNotAssessed = Rule.section(
    .risks, code: "KNF001", name: "risks-not-assessed", severity: .warning, advice: ["bufdir.4.q5"], rows: ["R065"],
    summary: Text(
      nb: "Mandatet sier ikke noe om risiko, interessekonflikter eller målkonflikter.",
      nn: "Mandatet seier ikkje noko om risiko, interessekonfliktar eller målkonfliktar.",
      en: "The mandate says nothing of risks, conflicts of interest or conflicts of goals."),
    message: Text(
      nb: "Skriv hvor det kan gå galt eller partene vil ulike ting, eller «vurdert, ingen funnet» og datoen.",
      nn: "Skriv kvar det kan gå gale eller partane vil ulike ting, eller «vurdert, ingen funne» og datoen.",
      en: "Write where it can go wrong or the parties want different things, or “assessed, none found” and the date."),
    example: """
      Mandat: Trygg oppvekst
      Risiko:
      ^^^^^^ KNF001
      """,
    template: (nil, ["  - \(gap)"]))
}
