import MandateGuidance
import MandateLanguage

extension Rule {
  /// A meeting without a task becomes a meeting without people.
  static let arenaWithoutTask = Rule(
    code: "ARE003", name: "arena-without-task", severity: .warning, advice: ["bufdir.2.oppgave"], rows: ["R034"], aboutMissing: true,
    fixable: true,
    summary: Text(
      nb: "En møteplass har ingen oppgave.",
      nn: "Ein møteplass har inga oppgåve.",
      en: "A meeting place has no task."),
    example: """
      Mandat: Trygg oppvekst
      Møter:
        - Familieforum
          ^^^^^^^^^^^^ ARE003
            hyppighet: månedlig
      """
  ) { mandate, context in
    context.each(
      context.arenas.filter { !$0.answers(.task) && !context.saysWhatFor($0) }, .task,
      message: { name in
        Text(
          nb: "Hva skal «\(name)» gjøre? Knytt møtet til en oppgave.",
          nn: "Kva skal «\(name)» gjere? Knyt møtet til ei oppgåve.",
          en: "What is “\(name)” to do? Tie the meeting to a task.")
      },
      many: Text(
        nb: "Hva skal møtene brukes til? Knytt dem til en oppgave.",
        nn: "Kva skal møta brukast til? Knyt dei til ei oppgåve.",
        en: "What are the meetings for? Tie them to a task."))
  }
}

extension Context {
  /// Whether the text after a meeting's name says more than how often: `Familieforum: fordele nye saker hver måned`.
  fileprivate func saysWhatFor(_ arena: Arena) -> Bool {
    guard let item = arena.item, !item.isImplied else {
      let said = words(arena.section.value) + arena.section.all(.frequency).flatMap { $0.values.flatMap(words) }
      // `for å fordele saker`, `to share out cases`.
      return said.indices.dropLast().contains { ["for", "in"].contains(said[$0].folded) && ["å", "order"].contains(said[$0 + 1].folded) }
    }
    let said = words(item.body).filter { $0.kind == .letters }
    guard case .success(let frequency) = readFrequency(words(item.body)[...]) else { return said.count >= 2 }
    return said.count { !frequency.range.contains($0.range.lowerBound) } >= 3
  }
}
