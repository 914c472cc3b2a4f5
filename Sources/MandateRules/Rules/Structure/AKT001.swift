import MandateGuidance
import MandateLanguage

extension Rule {
  /// Tasks and roles vary with the kind of actor, and so does what is asked of the mandate.
  static let actorMissing = Rule(
    code: "AKT001", name: "actor-missing", severity: .error, advice: ["dfo.faser"], rows: ["R080"], aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Det står ikke hva slags aktør mandatet gjelder, eller ordet er ikke et av dem som kan velges.",
      nn: "Det står ikkje kva slags aktør mandatet gjeld, eller ordet er ikkje eitt av dei som kan veljast.",
      en: "It does not say which kind of actor the mandate is for, or the word is not one of those that can be chosen."),
    example: """
      Mandat: Trygg oppvekst
      Aktør: stiftelse
             ^^^^^^^^^ AKT001
      """
  ) { mandate, context in
    context.unstated(
      .actor, .actor, in: mandate,
      missing: Text(
        nb: "Velg aktør: kommune, fylkeskommune, departement, virksomhet eller sammensatt. Det avgjør hvilke råd som gjelder.",
        nn: "Vel aktør: kommune, fylkeskommune, departement, verksemd eller samansett. Det avgjer kva råd som gjeld.",
        en: "Choose an actor: municipality, county, ministry, agency or several. It decides which advice applies."),
      unknown: { written in
        Text(
          nb: "«\(written)» er ingen av aktørene. Velg kommune, fylkeskommune, departement, virksomhet eller sammensatt.",
          nn: "«\(written)» er ingen av aktørane. Vel kommune, fylkeskommune, departement, verksemd eller samansett.",
          en: "“\(written)” is none of the actors. Choose municipality, county, ministry, agency or several.")
      })
  }
}
