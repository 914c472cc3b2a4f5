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
    "partene", "partane", "deltakerne", "deltakarane", "deltagerne", "gruppen", "gruppa", "the parties", "the group", "the participants",
    "medlemmene", "medlemene", "medlemane", "felles", "partene sammen", "partane saman", "hver part", "kvar part", "each party",
    "tjenestene", "tenestene", "the services",
  ]

  /// `alle`, `begge partar`, `samtlige tjenester`, `hver kommune`.
  private static let allWords: Set<String> = [
    "alle", "all", "samtlige", "samtlege", "begge", "both", "everyone", "everybody", "hver", "hvert", "kvar", "kvart", "each", "every",
  ]

  /// `den enkelte kommune` is a description, not a name.
  private static let eachOfThem = ["den enkelte ", "det enkelte ", "den einskilde ", "det einskilde ", "den enkeltes "]

  private static let offices: Set<String> = [
    "koordinatoren", "koordinator", "the coordinator", "leder", "leiar", "lederen", "leiaren", "sekretariatet", "sekretariat",
  ]

  /// Whether a reference is to all who take part.
  package static func isEveryone(_ text: String) -> Bool {
    let text = text.lowercased()
    if eachOfThem.contains(where: text.hasPrefix) { return true }
    return everyone.contains(text) || text.split(separator: " ").first.map { allWords.contains(String($0)) } ?? false
  }

  /// Whether a reference is to someone declared, to everyone, or to a post.
  package func isKnown(_ text: String) -> Bool {
    if names.find(text) != nil || titles.find(text) != nil || Posts.isPost(text) { return true }
    if Context.isEveryone(text) || Context.offices.contains(text.lowercased()) { return true }
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
