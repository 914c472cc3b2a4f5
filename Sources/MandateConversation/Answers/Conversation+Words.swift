// `Hva betyr avklares?` and `Hva betyr utkast?`: words of the language of mandates, since no guidance is about them.

internal import MandateLanguage
internal import MandateRules

extension Conversation {
  func explainWord(_ asked: Asked) -> Reply? {
    let words = asked.words.map(\.bytes)
    guard words.contains(where: Self.meaning.contains) else { return explainThing(words) }
    let rest = words.filter { !Self.meaning.contains($0) && !Self.aroundMeaning.contains($0) }
    if Self.gaps.contains(rest) { return explainGap }
    return Self.irrelevance.contains(rest) ? explainIrrelevance : explain(rest)
  }

  /// `Hva er et utkast?`, but not `Hva er statusen?`
  private func explainThing(_ words: [[UInt8]]) -> Reply? {
    guard words.count >= 4, Self.articles.contains(words[2]), Self.asking.contains(words[0]), Self.aroundMeaning.contains(words[1])
    else { return nil }
    let rest = Array(words[3...])
    return rest.count == 1 && Self.profiles.contains(rest[0]) ? explainProfile : explainChoice(rest, among: [.status])
  }

  /// A choice, a section or a field that no guidance is about.
  private func explain(_ words: [[UInt8]]) -> Reply? {
    guard !words.isEmpty else { return nil }
    if words.count == 1, Self.profiles.contains(words[0]) { return explainProfile }
    return explainChoice(words) ?? explainKeyword(words)
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

  private var explainProfile: Reply {
    let text = say(
      "«grunnmur» og «full» er de to profilene: hvor mye verktøyet spør etter.",
      "«grunnmur» og «full» er dei to profilane: kor mykje verktøyet spør etter.",
      "“grunnmur” and “full” are the two profiles: how much is asked for.")
    let use = say(
      "«grunnmur» er det et samarbeid må ha for å komme i gang, og gjelder for et utkast. «full» er alt rådene nevner, og gjelder når "
        + "mandatet er til vedtak, vedtatt eller avsluttet.",
      "«grunnmur» er det eit samarbeid må ha for å kome i gang, og gjeld for eit utkast. «full» er alt råda nemner, og gjeld når "
        + "mandatet er til vedtak, vedteke eller avslutta.",
      "“grunnmur”, the groundwork, is what a collaboration must have to get going, and holds for a draft. “full” is all that the advice "
        + "mentions, and holds when the mandate is proposed, adopted or ended.")
    return Reply(
      .answered, Prose([.paragraph(text), .paragraph(use)]), short: text,
      followUps: [say("Hva betyr utkast?", "Kva tyder utkast?", "What does draft mean?")])
  }

  // All of these are folded, so `noe` is `no` and `does` is `dos`.
  private static let meaning: [[UInt8]] = .list(
    "betyr bety tyder tyde betyder menes meines meinast meiner mener inneberer innebarer mean means meaning")
  private static let aroundMeaning: [[UInt8]] = .list(
    """
    hva kva ka hvis det der her nar at no noko er star a ordet verdien med vi dere dykk de vil si seie what dos do the word value it \
    when that is
    """)
  private static let asking: Set<[UInt8]> = Set([[UInt8]].list("hva kva ka what"))
  private static let articles: Set<[UInt8]> = Set([[UInt8]].list("et en ei eit ein a an"))
  private static let profiles: Set<[UInt8]> = Set(
    [[UInt8]].list("grunnmur grunnmuren groundwork profil profilen profile profiles profiler"))
  private static let gaps: Set<[[UInt8]]> = [
    .list("avklares"), .list("avklarast"), .list("avklarest"), .list("under avklaring"), .list("uavklart"), .list("uavklara"),
    .list("avklares innen"), .list("avklarast innan"), .list("to be settled"), .list("to be decided"),
  ]
  private static let irrelevance: Set<[[UInt8]]> = [
    .list("ikke relevant"), .list("ikkje relevant"), .list("not relevant"), .list("irrelevant"),
  ]
}
