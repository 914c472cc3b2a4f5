import MandateGuidance
import MandateLanguage

extension Rule {
  /// A mandate without resources is a wish. «Ikke satt av» is an answer too.
  static let resourcesMissing = Rule(
    code: "RES001", name: "resources-missing", severity: .warning, advice: ["bufdir.1.ressurser"], rows: ["R008"], aboutMissing: true,
    fixable: true,
    summary: Text(
      nb: "Mandatet sier ikke hva som er satt av av tid og penger.",
      nn: "Mandatet seier ikkje kva som er sett av av tid og pengar.",
      en: "The mandate does not say what time and money is set aside."),
    example: """
      Mandat: Trygg oppvekst
      Ressurser:
      ^^^^^^^^^ RES001
      """
  ) { mandate, context in
    guard !mandate.participants.contains(where: { $0.answers(.resources) }) else { return [] }
    let message = Text(
      nb: "Skriv hvor mye tid og penger partene stiller med, eller at ingenting er satt av.",
      nn: "Skriv kor mykje tid og pengar partane stiller med, eller at ingenting er sett av.",
      en: "Write how much time and money the parties contribute, or that nothing is set aside.")
    let lines = [FieldKind.time, .money].map { "  \(context.word($0, in: .resources)): \(gap)" }
    return context.missing(.resources, in: mandate, message, lines: lines).map { [$0] } ?? []
  }
}
