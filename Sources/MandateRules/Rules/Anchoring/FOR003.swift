import MandateGuidance
import MandateLanguage

extension Rule {
  /// One strong owner is of little help when the others' leaders have not said yes.
  static let participantNotAnchored = Rule(
    code: "FOR003", name: "participant-not-anchored", severity: .warning, advice: ["bufdir.1.forpliktelse"], rows: ["R012"],
    aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Det står ikke hvilken leder som står bak en deltaker.",
      nn: "Det står ikkje kva leiar som står bak ein deltakar.",
      en: "It does not say which leader stands behind a participant."),
    example: """
      Mandat: Trygg oppvekst
      Deltakere:
        - NAV
            forankret hos: NAV-leder
        - Skole
          ^^^^^ FOR003
      """
  ) { mandate, context in
    let asked = context.activeParticipants
    return context.each(
      asked.filter { !context.isAnchored($0) }, of: asked.count, .anchoredWith,
      message: { name in
        Text(
          nb: "Det står ikke hvem som står bak «\(name)». Skriv en leder eller et organ i «forankret hos».",
          nn: "Det står ikkje kven som står bak «\(name)». Skriv ein leiar eller eit organ i «forankra hos».",
          en: "It does not say who stands behind “\(name)”. Write a leader or a body in “anchored with”.")
      },
      many: Text(
        nb: "Det står ikke hvem som står bak deltakerne. Skriv en leder eller et organ i «forankret hos» hos hver av dem.",
        nn: "Det står ikkje kven som står bak deltakarane. Skriv ein leiar eller eit organ i «forankra hos» hos kvar av dei.",
        en: "It does not say who stands behind the participants. Write a leader or a body in “anchored with” for each."))
  }
}

extension Context {
  /// By `forankret hos`, by an item under Forankring that names the participant or its leader, by a leader who has joined, or since the
  /// participant is a leader.
  fileprivate func isAnchored(_ participant: Participant) -> Bool {
    if participant.answers(.anchoredWith) { return true }
    if Posts.isPost(participant.name.text), Posts.level(participant.name.text, actor: actor) ?? 0 >= 2 { return true }
    if participant.all(.joined).contains(where: { Posts.isPost($0.value.text) }) { return true }
    let leaders = participant.all(.representative).flatMap { references($0) }.map(\.text)
    return anchors.contains { anchor in
      anchor.isLeadership
        && (mentions(participant, anchor.text) || leaders.contains { Posts.names($0, anchor.text) })
    }
  }
}
