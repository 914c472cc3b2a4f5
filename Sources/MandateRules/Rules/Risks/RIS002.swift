import MandateGuidance
import MandateLanguage

extension Rule {
  /// To know of a risk is half; what to do about it is the other.
  static let riskWithoutHandling = Rule.itemField(
    .handling, of: .risks, code: "RIS002", name: "risk-without-handling", severity: .hint, advice: ["bufdir.4.q5"], rows: ["R065"],
    summary: Text(
      nb: "En risiko står uten at det sies hva dere gjør med den.", nn: "Ein risiko står utan at det blir sagt kva de gjer med han.",
      en: "A risk stands without a word of what you do about it."),
    example: """
      Mandat: Trygg oppvekst
      Risiko:
        - Familiene sier nei til at vi deler opplysninger
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ RIS002
            ansvarlig: NAV
      """,
    message: { _ in
      Text(
        nb: "Skriv hva dere gjør for at dette ikke skal skje.", nn: "Skriv kva de gjer for at dette ikkje skal skje.",
        en: "Write what you do so that this does not happen.")
    },
    many: Text(
      nb: "De fleste risikoene står uten tiltak. Skriv hva dere gjør med hver av dem.",
      nn: "Dei fleste risikoane står utan tiltak. Skriv kva de gjer med kvar av dei.",
      en: "Most of the risks stand without a word of what you do. Write what you do about each of them."),
    when: { item, mandate, context in mandate[.risks].map { context.kind(of: item, in: $0) } == .risk })
}
