import MandateGuidance
import MandateLanguage

extension Rule {
  /// A conflict that is only named goes on as before.
  static let conflictWithoutHandling = Rule.itemField(
    .handling, of: .risks, code: "KNF002", name: "conflict-without-handling", severity: .warning, advice: ["bufdir.4.q5"], rows: ["R065"],
    summary: Text(
      nb: "En konflikt er nevnt, men ikke hvordan den håndteres.", nn: "Ein konflikt er nemnd, men ikkje korleis han blir handtert.",
      en: "A conflict is named, but not how it is handled."),
    example: """
      Mandat: Trygg oppvekst
      Risiko:
        - målkonflikt: skolen vil ha ro, NAV vil ha fart
          ^^^^^^^^^^^ KNF002
      """,
    message: { _ in
      Text(
        nb: "Skriv hvordan dere håndterer denne konflikten.", nn: "Skriv korleis de handterer denne konflikten.",
        en: "Write how you handle this conflict.")
    },
    many: Text(
      nb: "De fleste konfliktene er bare nevnt. Skriv hvordan dere håndterer hver av dem.",
      nn: "Dei fleste konfliktane er berre nemnde. Skriv korleis de handterer kvar av dei.",
      en: "Most of the conflicts are only named. Write how you handle each of them."),
    when: { item, mandate, context in mandate[.risks].map { context.kind(of: item, in: $0) } == .conflict })
}
