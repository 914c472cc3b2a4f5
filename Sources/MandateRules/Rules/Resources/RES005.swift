import MandateGuidance
import MandateLanguage

extension Rule {
  /// Common financing: who pays what?
  static let moneyNotShared = Rule(
    code: "RES005", name: "money-not-shared", severity: .info, advice: ["rapport.dfo-2021-organisasjonsformer"], rows: ["R104h"],
    aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Flere parter har midler sammen, men det står ikke hvem som betaler hva.",
      nn: "Fleire partar har midlar saman, men det står ikkje kven som betaler kva.",
      en: "Several parties have money together, but it does not say who pays what."),
    example: """
      Mandat: Trygg oppvekst
      Deltakere: NAV, Skole
      Ressurser:
        midler: 500 000 kr
                ^^^^^^^^^^ RES005
      """
  ) { mandate, context in
    guard context.activeParticipants.count >= 2, let section = mandate[.resources], section.saysSomething,
      let money = section.all(.money).flatMap(\.values).first, !money.isUnanswered, !money.isSettled,
      saysNothing(context.words(money)[...]) == nil, !context.saysWhoPays(money)
    else { return [] }
    let missing = context.missing(
      .sharing, in: section,
      Text(
        nb: "Hvem betaler hva, og hva når det blir dyrere? Skriv det i «fordeling».",
        nn: "Kven betaler kva, og kva når det blir dyrare? Skriv det i «fordeling».",
        en: "Who pays what, and what if it gets more expensive? Write it in “sharing”."))
    return missing.map { [section.all(.sharing).allSatisfy(\.isEmpty) ? $0.moved(to: money.range) : $0] } ?? []
  }
}

extension Context {
  /// By naming participants beside the money, or money beside participants.
  fileprivate func saysWhoPays(_ money: Value) -> Bool {
    mandate.participants.contains { participant in
      mentions(participant, money.text)
        || participant.all(.resources).flatMap(\.values).contains { value in
          amounts(in: words(value)[...]).contains { $0.value.unit == .kroner }
        }
    }
  }
}
