import MandateGuidance
import MandateLanguage

extension Rule {
  /// A new group costs attention: were those that exist considered first?
  static let newArenaUnconsidered = Rule(
    code: "ARE001", name: "new-arena-unconsidered", severity: .hint, advice: ["bufdir.2.arenaer"], rows: ["R029"], aboutMissing: true,
    fixable: true,
    summary: Text(
      nb: "En ny møteplass opprettes uten at det står om de eksisterende ble vurdert.",
      nn: "Ein ny møteplass blir oppretta utan at det står om dei eksisterande vart vurderte.",
      en: "A new meeting place is set up, but it does not say whether the existing ones were considered."),
    example: """
      Mandat: Trygg oppvekst
      Møter:
        - Familieforum
            arena: ny
                   ^^ ARE001
            hyppighet: månedlig
      """
  ) { mandate, context in
    context.arenas.compactMap { arena in
      guard let item = arena.item, let chosen = item.all(.arena).flatMap(\.choices).first, chosen.id == "new", chosen.rest == nil,
        !arena.answers(.considered)
      else { return nil }
      let edit = arena.unanswered(.considered) == nil ? context.insert(.considered, into: arena) : nil
      return Finding(
        at: arena.unanswered(.considered) ?? chosen.range,
        Text(
          nb: "Finnes det en møteplass dere kan bruke i stedet? Skriv i «vurdert» hva dere har sett på.",
          nn: "Finst det ein møteplass de kan bruke i staden? Skriv i «vurdert» kva de har sett på.",
          en: "Is there a meeting place you can use instead? Write in “considered” what you have looked at."),
        fixes: edit.map { [.add(context.word(.considered, in: .meetings), $0)] } ?? [], aboutMissing: true)
    }
  }
}
