// Risks and conflicts stand in one section; which is which is said by the item's name, its words, or the heading's own word.

package import MandateLanguage

package enum RiskKind: Hashable, Sendable {
  case risk
  /// Of interests or of goals.
  case conflict
  /// `vurdert, ingen funnet`: the question is answered, and there is nothing to handle.
  case noneFound
}

extension Context {
  package func kind(of item: Item, in section: Section) -> RiskKind {
    // `interessekonflikt: ikke relevant: vi vil det samme`
    if saysNoneFound(item.text) || item.chosen != nil && item.body.isSettled { return .noneFound }
    if let known = item.chosen.flatMap(kind(named:)) { return known }
    if let said = Choice.conflict.firstMatch(in: words(item.text)[...]).flatMap({ kind(named: $0.id) }), said != .risk { return said }
    let heading = string(section.keyword).lowercased()
    if let said = Choice.conflict.id(of: heading).flatMap(kind(named:)) { return said }
    return heading == "konflikter" || heading == "konfliktar" || heading == "conflicts" ? .conflict : .risk
  }

  private func kind(named id: String) -> RiskKind? {
    switch id {
    case "goals", "interests": .conflict
    case "risk": .risk
    default: nil
    }
  }

  private static let looked: Set<String> = ["vurdert", "vurderte", "assessed", "considered"]
  private static let none: Set<String> = ["ingen", "inga", "none", "no"]
  private static let not: Set<String> = ["ikke", "ikkje", "not"]

  /// `vurdert, ingen funnet: 3. mai 2026`.
  package func saysNoneFound(_ value: Value) -> Bool {
    let words = words(value)
    guard words.contains(where: { Context.none.contains($0.folded) }),
      let at = words.firstIndex(where: { Context.looked.contains($0.folded) })
    else { return false }
    return at == 0 || !Context.not.contains(words[at - 1].folded)
  }

  /// Whether risks were looked for and none were found.
  package func foundNoRisks(_ section: Section) -> Bool {
    saysNoneFound(section.value) || section.items.contains { saysNoneFound($0.text) }
  }
}
