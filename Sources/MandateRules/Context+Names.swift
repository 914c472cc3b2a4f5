package import MandateLanguage

extension Context {
  /// Fields that refer to those who take part.
  package func referringFields(of mandate: Mandate) -> [Field] {
    var fields: [Field] = []
    let coordination = mandate[.coordination]
    for kind in [FieldKind.owner, .reportsTo] { fields += coordination?.all(kind) ?? [] }
    for section in [SectionKind.measures, .tasks, .risks] {
      for item in mandate[section]?.items ?? [] { fields += item.all(.responsible) }
    }
    for item in mandate[.meetings]?.items ?? [] { fields += item.all(.convener) }
    for item in mandate[.goals]?.items ?? [] { fields += item.all(.agreedBy) }
    fields += mandate[.evaluation]?.all(.responsible) ?? []
    fields += mandate[.changes]?.all(.responsible) ?? []
    return fields.filter { !$0.isSettled }
  }

  private static let everyone: Set<String> = [
    "alle", "alle partene", "alle partane", "partene", "partane", "alle deltakerne", "deltakerne", "alle deltakarane", "deltakarane",
    "gruppen",
    "gruppa", "all", "all parties", "everyone", "the parties", "the group", "alle medlemmene", "alle medlemene", "felles", "alle sammen",
    "alle saman",
    "koordinatoren", "koordinator", "the coordinator", "leder", "leiar", "lederen", "leiaren", "sekretariatet", "sekretariat",
    "partene sammen", "partane saman",
    "hver part", "kvar part", "each party", "alle tjenestene", "alle tenestene", "tjenestene", "tenestene",
  ]

  /// Whether a reference is to someone declared, to everyone, or to a post.
  package func isKnown(_ text: String) -> Bool {
    if names.find(text) != nil || titles.find(text) != nil || Posts.isPost(text) { return true }
    if Context.everyone.contains(text.lowercased()) { return true }
    // `NAV Nordvik ved fagleder`, `leder i NAV`: a declared name among other words is enough.
    let bytes = Array(text.utf8)
    let all = MandateLanguage.words(bytes, 0..<bytes.count)
    return all.indices.contains { names.match(all[$0...]) != nil || titles.match(all[$0...]) != nil }
  }
}

extension Mandate {
  /// Every value in the mandate, in the order of the tree.
  package var values: [Value] {
    var values = [title]
    for section in sections {
      values.append(section.value)
      values += section.fields.flatMap(\.values)
      for item in section.items {
        values.append(item.text)
        if item.body.range != item.text.range { values.append(item.body) }
        values += item.fields.flatMap(\.values)
      }
    }
    return values.filter { !$0.isEmpty }
  }
}
