// `Hva betyr avklares?` and `Hva betyr ikke relevant?`: the two words that may stand for any value, explained from the language of
// mandates, since no guidance is about them.

internal import MandateLanguage
internal import MandateRules

extension Conversation {
  func explainWord(_ asked: Asked) -> Reply? {
    let words = asked.words.map(\.bytes)
    guard words.contains(where: Self.meaning.contains) else { return nil }
    let rest = words.filter { !Self.meaning.contains($0) && !Self.aroundMeaning.contains($0) }
    if Self.gaps.contains(rest) { return explainGap }
    return Self.irrelevance.contains(rest) ? explainIrrelevance : nil
  }

  private var explainGap: Reply {
    let text = say(
      "«avklares» betyr at dere vet at noe mangler, men ikke har svaret ennå.",
      "«avklarast» tyder at de veit at noko manglar, men ikkje har svaret enno.",
      "“to be settled” means that you know something is missing, but do not have the answer yet.")
    let use = say(
      "Det kan stå i stedet for enhver verdi, gjerne med dato og navn: «avklares innen 1. mars av NAV». "
        + "Da spør ikke verktøyet om det igjen før datoen er passert.",
      "Det kan stå i staden for kva verdi som helst, gjerne med dato og namn: «avklarast innan 1. mars av NAV». "
        + "Då spør ikkje verktøyet om det igjen før datoen er passert.",
      "It can stand in place of any value, preferably with a date and a name: “to be settled by 1 March by NAV”. "
        + "Then you are not asked about it again before the date has passed.")
    let rule = Rule.rule("OPN001").map {
      Reply.Reference(id: $0.code, title: $0.summary[language], source: $0.name, rows: $0.rows, range: nil)
    }
    return Reply(
      .answered, Prose([.paragraph(text), .paragraph(use)]), short: text, references: rule.map { [$0] } ?? [],
      followUps: [say("Hva betyr ikke relevant?", "Kva tyder ikkje relevant?", "What does not relevant mean?")])
  }

  private var explainIrrelevance: Reply {
    let text = say(
      "«ikke relevant» betyr at spørsmålet ikke gjelder hos dere, og hvorfor.",
      "«ikkje relevant» tyder at spørsmålet ikkje gjeld hos dykk, og kvifor.",
      "“not relevant” means that the question does not arise for you, and why.")
    let use = say(
      "Det kan stå i stedet for enhver verdi, med grunnen etter: «ikke relevant: prosjektet varer i én uke». "
        + "Uten en grunn er ingenting avklart, og verktøyet spør igjen.",
      "Det kan stå i staden for kva verdi som helst, med grunnen etter: «ikkje relevant: prosjektet varer i éi veke». "
        + "Utan ein grunn er ingenting avklara, og verktøyet spør igjen.",
      "It can stand in place of any value, with the reason after it: “not relevant: the project lasts one week”. "
        + "Without a reason nothing is settled, and you are asked again.")
    return Reply(
      .answered, Prose([.paragraph(text), .paragraph(use)]), short: text,
      followUps: [say("Hva betyr avklares?", "Kva tyder avklarast?", "What does to be settled mean?")])
  }

  // All of these are folded, so `noe` is `no` and `does` is `dos`.
  private static let meaning: [[UInt8]] = .list(
    "betyr bety tyder tyde betyder menes meines meinast meiner mener inneberer innebarer mean means meaning")
  private static let aroundMeaning: [[UInt8]] = .list(
    """
    hva kva ka hvis det der her nar at no noko er star a ordet verdien med vi dere dykk de vil si seie what dos do the word value it \
    when that is
    """)
  private static let gaps: Set<[[UInt8]]> = [
    .list("avklares"), .list("avklarast"), .list("avklarest"), .list("under avklaring"), .list("uavklart"), .list("uavklara"),
    .list("avklares innen"), .list("avklarast innan"), .list("to be settled"), .list("to be decided"),
  ]
  private static let irrelevance: Set<[[UInt8]]> = [
    .list("ikke relevant"), .list("ikkje relevant"), .list("not relevant"), .list("irrelevant"),
  ]
}
