import MandateGuidance
import MandateLanguage

extension Rule {
  /// Who inquires on behalf of the state or a county should have municipalities with them.
  static let noMunicipality = Rule(
    code: "KUN001", name: "no-municipality", severity: .info, advice: ["dfo.utredning.6"], rows: ["R093"], aboutMissing: true,
    fixable: true,
    summary: Text(
      nb: "Ingen kommune er med i utredningen.",
      nn: "Ingen kommune er med i utgreiinga.",
      en: "No municipality takes part in the inquiry."),
    example: """
      Mandat: Trygg oppvekst
      Aktør: departement
      Fase: utredning
      Deltakere: Skoledepartementet, Helsedepartementet
      ^^^^^^^^^ KUN001
      """
  ) { mandate, context in
    guard let actor = context.actor, actor != "municipality", context.phase == "inquiry", let section = mandate[.participants],
      section.saysSomething, !mandate.participants.isEmpty
    else { return [] }
    let participants = mandate.participants.flatMap(\.items).flatMap { [$0.text] + $0.fields.flatMap(\.values) }
    let users = mandate[.userInvolvement]?.everyValue ?? []
    guard !(participants + users).contains(where: context.namesMunicipality) else { return [] }
    let name = context.language == .en ? "\(gap) municipality" : "\(gap) kommune"
    return [
      Finding(
        at: section.keyword,
        Text(
          nb: "Ta med en kommune i utredningen, som deltaker eller under «Brukermedvirkning».",
          nn: "Ta med ein kommune i utgreiinga, som deltakar eller under «Brukarmedverknad».",
          en: "Include a municipality in the inquiry, as a participant or under “User involvement”."),
        fixes: [.add(name, context.insertItem([name], into: section))], aboutMissing: true)
    ]
  }
}

extension Context {
  /// A county is no municipality; their organisation speaks for both.
  fileprivate func namesMunicipality(_ value: Value) -> Bool {
    words(value).contains { word in
      if word.folded == "ks" || word.folded.hasPrefix("municipal") || word.folded.hasPrefix("bydel") { return true }
      return word.folded.contains("kommun") && !word.folded.hasPrefix("fylke") && !word.folded.hasPrefix("kommuni")
    }
  }
}
