import MandateGuidance
import MandateLanguage

extension Rule {
  /// Possibilities and difficulties of this collaboration are talked about all the time: one meeting has it as a standing item.
  static let collaborationNotDiscussed = Rule(
    code: "ARE002", name: "collaboration-not-discussed", severity: .info, advice: ["bufdir.2.samtale"], rows: ["R031"], aboutMissing: true,
    fixable: true,
    summary: Text(
      nb: "Ingen av møtene har samarbeidet selv som fast sak.",
      nn: "Ingen av møta har samarbeidet sjølv som fast sak.",
      en: "No meeting has the collaboration itself as a standing item."),
    example: """
      Mandat: Trygg oppvekst
      Møter:
      ^^^^^ ARE002
        - Familieforum
            hyppighet: månedlig
      """
  ) { mandate, context in
    let arenas = context.arenas
    guard let first = arenas.first else { return [] }
    let said = arenas.flatMap { $0.all(.standingItem) }
    let stems = [
      "samarbeid", "samhandl", "samspill", "samspel", "sammen", "saman", "samordn", "collaborat", "cooperat", "together", "teamwork",
    ]
    guard !said.contains(where: \.isSettled), !context.says(stems, in: said.flatMap(\.values)) else { return [] }
    let words = context.language == .en ? "the collaboration" : "samarbeidet"
    let field = context.word(.standingItem, in: .meetings)
    let unanswered = arenas.lazy.compactMap { $0.unanswered(.standingItem) }.first
    let free = arenas.first { $0.all(.standingItem).allSatisfy(\.isEmpty) } ?? first
    let edit = unanswered == nil ? context.standing(words, in: free) : nil
    return [
      Finding(
        at: unanswered ?? first.section.keyword,
        Text(
          nb: "Sett av fast tid til å snakke om samarbeidet. Skriv «fast sak: samarbeidet» på et av møtene.",
          nn: "Set av fast tid til å snakke om samarbeidet. Skriv «fast sak: samarbeidet» på eit av møta.",
          en: "Set aside time to talk about the collaboration. Write “standing item: the collaboration” for one of the meetings."),
        fixes: edit.map { [.write("\(field): \(words)", $0)] } ?? [], aboutMissing: true)
    ]
  }
}

extension Context {
  /// Added to the standing items an arena has, or as its first.
  fileprivate func standing(_ words: String, in arena: Arena) -> Fix.Edit? {
    if let last = arena.all(.standingItem).flatMap(\.values).last {
      return Fix.Edit(last.range.upperBound..<last.range.upperBound, ", \(words)")
    }
    return insert(.standingItem, words, into: arena)
  }
}
