import MandateGuidance
import MandateLanguage

extension Rule {
  /// Without a year nobody knows whether a figure still holds.
  static let factWithoutYear = Rule.itemField(
    .year, of: .facts, code: "FAK005", name: "fact-without-year", severity: .info, advice: ["bufdir.4.kilder"], rows: ["R057"],
    summary: Text(
      nb: "Et faktum står uten årstall.", nn: "Eit faktum står utan årstal.", en: "A fact stands without a year."),
    example: """
      Mandat: Trygg oppvekst
      Faktagrunnlag:
        - 412 barn vokser opp med lav inntekt
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FAK005
            kilde: SSB, tabell 12599
      """,
    message: { _ in
      Text(
        nb: "Skriv hvilket år dette gjelder.", nn: "Skriv kva år dette gjeld.", en: "Write which year this holds for.")
    },
    many: Text(
      nb: "De fleste opplysningene står uten årstall. Skriv hvilket år hver av dem gjelder.",
      nn: "Dei fleste opplysningane står utan årstal. Skriv kva år kvar av dei gjeld.",
      en: "Most of the facts stand without a year. Write which year each of them holds for."),
    when: { item, _, context in
      let said = [item.text] + item.all(.source).flatMap(\.values)
      return !item.text.isUnanswered && !said.contains { firstDate(in: context.words($0)[...]) != nil }
    })
}
