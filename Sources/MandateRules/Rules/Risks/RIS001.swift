import MandateGuidance
import MandateLanguage

extension Rule {
  /// A risk that nobody answers for is only watched.
  static let riskWithoutOwner = Rule.itemField(
    .responsible, of: .risks, code: "RIS001", name: "risk-without-owner", severity: .warning, advice: ["bufdir.4.q5"], rows: ["R065"],
    summary: Text(
      nb: "En risiko står uten at noen svarer for den.", nn: "Ein risiko står utan at nokon svarar for han.",
      en: "A risk stands without anybody who answers for it."),
    example: """
      Mandat: Trygg oppvekst
      Risiko:
        - Familiene sier nei til at vi deler opplysninger
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ RIS001
            håndtering: samtykke hentes inn i første samtale
      """,
    message: { _ in
      Text(
        nb: "Skriv hvem som følger med på denne risikoen.", nn: "Skriv kven som følgjer med på denne risikoen.",
        en: "Write who keeps an eye on this risk.")
    },
    many: Text(
      nb: "De fleste risikoene står uten ansvarlig. Skriv hvem som følger med på hver av dem.",
      nn: "Dei fleste risikoane står utan ansvarleg. Skriv kven som følgjer med på kvar av dei.",
      en: "Most of the risks stand without anyone responsible. Write who keeps an eye on each of them."),
    when: { item, mandate, context in mandate[.risks].map { context.kind(of: item, in: $0) } == .risk })
}
