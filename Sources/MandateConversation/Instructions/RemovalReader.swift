// `Fjern NAV`, `Slett risiko`, `Ta bort metoden for evaluering`, `Fjern POD fra Nasjonal fagdag`: what somebody asks to have taken out.

internal import MandateLanguage
internal import MandateRules

/// Something that stands in the mandate and can be taken out.
enum Removable: Hashable {
  case section(Int)
  case holder(Holder)
  /// One of the words of a list that an item says: `tillit og respekt`.
  case part(Holder, Int)
  case field(Holder, FieldKind)
  /// One name among those that a field says.
  case name(Holder, FieldKind, String)
}

enum RemovalReading {
  /// All of these at once.
  case all([Removable])
  /// One of these; nothing says which.
  case oneOf([Removable])
  case notThere(SectionKind?, String)
}

struct RemovalReader {
  let text: InstructionText
  let mandate: MandateInContext

  static let links = InstructionReader.links.union(["from", "fra", "frå"])

  var reader: InstructionReader { InstructionReader(text: text, mandate: mandate, act: .remove) }

  /// One for each thing that is named, or nil where nothing is.
  func read(_ words: Words) -> [RemovalReading] {
    let bare = words.withoutMarksAtEnd
    let words = bare.withoutArticles.isEmpty ? bare : bare.withoutArticles
    guard !words.isEmpty else { return [] }
    if let names = participants(words) { return [.all(names)] }
    if let found = one(words) { return [found] }
    let pieces = words.split { [",", ";", "og", "and"].contains($0.folded) }.map(\.withoutArticles)
    let found = pieces.compactMap { one($0) }
    if pieces.count > 1, found.count == pieces.count { return alike(found) }
    return [unknown(words)].compactMap { $0 }
  }

  /// `frist for Natteramn og Lys i parken`: what is said of the first is said of the others.
  private func alike(_ readings: [RemovalReading]) -> [RemovalReading] {
    guard case .all(let first)? = readings.first, case .field(_, let kind)? = first.first else { return readings }
    return readings.map { reading in
      guard case .all(let things) = reading else { return reading }
      return .all(
        things.map { thing in
          if case .holder(let holder) = thing { return .field(holder, kind) }
          return thing
        })
    }
  }

  private func one(_ words: Words) -> RemovalReading? {
    if let named = mandate.holders(words), named.isWhole, words.count > 1, named.count == words.count { return item(words) }
    return fromField(words) ?? nameFromField(words) ?? fieldOfHolder(words) ?? fieldAfterName(words) ?? itemOfSection(words) ?? fromSection(
      words) ?? section(words)
      ?? field(words) ?? item(words)
  }

  func oneOf(_ found: [Removable], _ kind: SectionKind? = nil, _ words: Words) -> RemovalReading {
    found.isEmpty ? .notThere(kind, text.string(words)) : found.count == 1 ? .all(found) : .oneOf(found)
  }

  // MARK: Those who take part

  /// Names alone: `NAV og skolen`, `NAV fra deltakerne`.
  private func participants(_ words: Words) -> [Removable]? {
    var rest = words
    var found: [Removable] = []
    while let word = rest.first {
      if let named = mandate.holders(rest, in: .participants), named.holders.count == 1 {
        found.append(.holder(named.holders[0]))
        rest = rest.dropFirst(named.count)
      } else if word.kind == .mark || Self.around.contains(word.folded) {
        rest.removeFirst()
      } else {
        return nil
      }
    }
    return found.isEmpty ? nil : found
  }

  private static let around: Set<String> = [
    "og", "and", "fra", "frå", "from", "som", "as", "the", "deltaker", "deltakar", "deltakere", "deltakarar", "deltakerne", "deltakarane",
    "part", "parter", "partar", "partene", "partane", "participant", "participants", "mandatet", "samarbeidet", "mandate", "av", "of",
    "blant",
  ]

  // MARK: Sections and items

  private func section(_ words: Words) -> RemovalReading? {
    let topics = Topic.named(text.string(words))
    guard let topic = topics.first, topics.count == 1, topic.field == nil, topic.section != .mandate else { return nil }
    let places = mandate.mandate.sections.indices.filter { mandate.mandate.sections[$0].kind == topic.section }
    guard !places.isEmpty else { return .notThere(nil, "") }
    // `målet`, `møtet`: one of them, where the word says one.
    let items = mandate.holders(in: topic.section)
    if items.count > 1, isDefiniteSingular(words) { return .oneOf(items.map { .holder($0) }) }
    return .all(places.map { .section($0) })
  }

  private func isDefiniteSingular(_ words: Words) -> Bool {
    guard let word = words.last?.folded else { return false }
    return Self.singular.contains(word)
  }

  private static let singular: Set<String> = [
    "målet", "tiltaket", "møtet", "risikoen", "verdien", "deltakeren", "deltakaren", "oppgaven", "oppgåva", "prinsippet", "grenseflaten",
    "goal", "measure", "meeting", "risk", "value", "participant", "task", "medlemmet", "medlemen",
  ]

  /// `målet Færre er alene`, `the trust value`
  private func itemOfSection(_ words: Words) -> RemovalReading? {
    if let named = mandate.holders(words), named.count == words.count - 1, let last = words.last, let section = Topic.section(last.folded) {
      let found = named.holders.filter { mandate.kind(of: $0) == section.kind }
      if !found.isEmpty { return oneOf(found.map { itself($0, words.dropLast()) }, section.kind, words) }
    }
    for length in words.lengths(upTo: min(3, words.count - 1)) {
      guard let section = Topic.section(text.string(words.prefix(length))), section.holdsItems else { continue }
      let rest = words.dropFirst(length).drop { $0.folded == ":" }
      if rest.contains(where: { ["og", "and"].contains($0.folded) }), namesTopics(rest) { return nil }
      guard let named = mandate.holders(rest, in: section.kind) else { return .notThere(section.kind, text.string(rest)) }
      guard named.count == rest.count else { continue }
      return oneOf(named.holders.map { itself($0, rest) }, section.kind, rest)
    }
    return nil
  }

  private func namesTopics(_ words: Words) -> Bool {
    let names = words.split { ["og", "and"].contains($0.folded) }
    return names.contains { !Topic.named(text.string($0.withoutArticles)).isEmpty }
  }

  /// `tillit fra verdiene`
  private func fromSection(_ words: Words) -> RemovalReading? {
    guard let link = words.lastIndex(where: { ["fra", "frå", "from", "under", "blant", "som", "as"].contains($0.folded) }),
      link > words.startIndex,
      let section = Topic.section(text.string(words[(link + 1)...].withoutArticles)), section.holdsItems
    else { return nil }
    let name = words[..<link]
    guard let named = mandate.holders(name, in: section.kind), named.count == name.count else {
      return .notThere(section.kind, text.string(name))
    }
    return oneOf(named.holders.map { itself($0, name) }, section.kind, name)
  }

  private func item(_ words: Words) -> RemovalReading? {
    let places = mandate.places(naming: text.string(words))
    if !places.isEmpty, mandate.holders(words)?.isWhole != true {
      return oneOf(places.map { .name($0.holder, $0.field, text.string(words)) }, nil, words)
    }
    guard let named = mandate.holders(words), named.count == words.count else { return nil }
    return oneOf(named.holders.map { itself($0, words) }, nil, words)
  }

  /// An item, or what is named of those that it says.
  private func itself(_ holder: Holder, _ words: Words) -> Removable {
    let kind = mandate.kind(of: holder)
    guard case .chosen(let choice) = Keywords.section(kind).items, let item = mandate.items(of: holder).first,
      let id = choice.match(words.withoutArticles)?.id
    else { return .holder(holder) }
    let part = mandate.listedChoices(item, in: kind).firstIndex { $0.id == id }
    return part.map { .part(holder, $0) } ?? .holder(holder)
  }

  private func unknown(_ words: Words) -> RemovalReading? {
    // All of it, or what is no part of what it says.
    let first = words.first?.folded ?? ""
    if Topic.named(first).contains(where: { $0.section == .mandate }) || first.hasPrefix("kommentar") || first.hasPrefix("comment")
      || words.contains(where: { $0.kind == .digits }) && ["linje", "line"].contains(first)
    {
      return nil
    }
    let name = words.filter { !Self.around.contains($0.folded) && $0.kind != .mark }
    guard !name.isEmpty, words.count <= 5, !["alt", "everything", "all", "alle"].contains(name[0].folded) else { return nil }
    let isOfParticipants = words.contains {
      ["deltaker", "deltakar", "participant", "participants"].contains($0.folded) || $0.folded.hasPrefix("deltak")
    }
    let bare = words.prefix { !Self.around.contains($0.folded) }
    return .notThere(isOfParticipants ? .participants : nil, text.string(bare.isEmpty ? words : bare))
  }
}
