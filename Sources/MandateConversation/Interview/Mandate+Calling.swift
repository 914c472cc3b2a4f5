// What the interview calls those who take part: as short as it can be, and no two alike, since a question is about one of them.

internal import MandateLanguage
internal import MandateRules

extension Mandate {
  /// One name for each participant, in their order: the shortest, else the whole name, else both, else with a number.
  var callings: [String] {
    var names = participants.map(\.shortestName)
    let longer: [(Participant) -> String] = [{ $0.name.text }, { one in one.name.text + (one.shortName.map { " (\($0.text))" } ?? "") }]
    for name in longer {
      let alike = Dictionary(grouping: names.indices) { names[$0].lowercased() }
      for index in names.indices where alike[names[index].lowercased()]?.count ?? 0 > 1 { names[index] = name(participants[index]) }
    }
    var counts: [String: Int] = [:]
    return names.map { name in
      let count = counts[name.lowercased(), default: 0] + 1
      counts[name.lowercased()] = count
      return count == 1 ? name : "\(name) (\(count))"
    }
  }

  /// The place of the participant that a question is about, by what it is called or by one of its names.
  func place(called name: String, _ context: Context) -> Int? {
    if let place = callings.firstIndex(of: name) { return place }
    let known = participants.firstIndex { $0.shortestName == name } ?? participants.firstIndex { $0.name.text == name }
    if let known { return known }
    let named = context.parties.named(in: name.words[...])
    return named.count == 1 ? named.first.flatMap { participants.indices.contains($0) ? $0 : nil } : nil
  }

  /// What can be written where somebody who takes part is to be named.
  var names: [String] {
    var seen: Set<String> = []
    let active = zip(participants, callings).filter { !$0.0.isPassive }
    // Whoever has the role already is the likely owner.
    let ordered = active.filter { $0.0.hasRole("coordinates") } + active.filter { !$0.0.hasRole("coordinates") }
    return ordered.map { $1 == $0.shortestName ? $1 : $0.name.text }.filter { seen.insert($0.lowercased()).inserted }
  }
}
