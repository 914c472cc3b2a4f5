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
  case name(Holder, FieldKind, Int)
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

  private static let links = InstructionReader.links.union(["from", "fra", "frå"])

  private var reader: InstructionReader { InstructionReader(text: text, mandate: mandate, act: .remove) }

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
    return fromField(words) ?? fieldOfHolder(words) ?? fieldAfterName(words) ?? itemOfSection(words) ?? fromSection(words) ?? section(words)
      ?? field(words) ?? item(words)
  }

  private func oneOf(_ found: [Removable], _ kind: SectionKind? = nil, _ words: Words) -> RemovalReading {
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

  // MARK: Fields

  /// `Hdir som ansvarlig for Nasjonal fagdag`, `POD fra Nasjonal fagdag`, `NAV som koordinator`
  private func fromField(_ words: Words) -> RemovalReading? {
    guard let named = mandate.holders(words, in: .participants), named.holders.count == 1, case .participant(let place) = named.holders[0]
    else { return nil }
    let rest = words.dropFirst(named.count)
    guard let link = rest.first, ["som", "as", "fra", "frå", "from", "under"].contains(link.folded) else { return nil }
    let after = rest.dropFirst().withoutArticles
    for length in after.lengths(upTo: min(3, after.count - 2)) {
      guard let found = reader.holdersAfterLink(after.dropFirst(length + 1), text.string(after.prefix(length))) else { continue }
      return oneOf(found.places.filter { names(place, $0.holder, $0.field) }.map { .name($0.holder, $0.field, place) }, nil, words)
    }
    let phrase = text.string(after)
    let topics = Topic.named(phrase)
    let holders: [Holder]
    if let topic = topics.first, topic.field == nil {
      guard mandate.mandate[topic.section] != nil else { return .notThere(topic.section, text.string(words)) }
      holders = [.section(topic.section)] + mandate.holders(in: topic.section)
    } else if topics.isEmpty {
      guard let found = mandate.holders(skippingSection(after)), found.count == skippingSection(after).count else { return nil }
      holders = found.holders
    } else {
      holders = topics.flatMap { reader.holders(having: $0) }
    }
    let kinds = Set(topics.compactMap(\.field))
    let found = holders.flatMap { holder in
      Keywords.section(mandate.kind(of: holder)).fields.map(\.kind)
        .filter { (kinds.isEmpty || kinds.contains($0)) && names(place, holder, $0) }.map { Removable.name(holder, $0, place) }
    }
    return oneOf(found, nil, words)
  }

  private func skippingSection(_ words: Words) -> Words {
    guard words.count > 1, let first = words.first, Topic.section(first.folded) != nil else { return words }
    return words.dropFirst().withoutArticles
  }

  private func names(_ participant: Int, _ holder: Holder, _ field: FieldKind) -> Bool {
    guard case .references? = Keywords.section(mandate.kind(of: holder)).field(field)?.type else { return false }
    return mandate.fields(field, of: holder).contains { mandate.context.participants(namedBy: [$0]).places.contains(participant) }
  }

  /// `metoden for evaluering`, `forpliktelsen til POD`, `sist under Evaluering`, `varaen til NAV`
  private func fieldOfHolder(_ words: Words) -> RemovalReading? {
    for length in words.lengths(upTo: min(4, words.count - 2)) {
      let phrase = text.string(words.prefix(length))
      guard Self.links.contains(words[words.startIndex + length].folded), !phrase.isEmpty else { continue }
      guard let found = reader.holdersAfterLink(words.dropFirst(length + 1), phrase) else {
        if Topic.named(phrase).contains(where: { $0.field != nil }) { return .notThere(nil, text.string(words)) }
        continue
      }
      guard found.count == words.count - length - 1 else { continue }
      return oneOf(having(found.places), found.topics.first?.section, words)
    }
    return nil
  }

  /// `Bufdirs egne mål`, `NAV rollen`
  private func fieldAfterName(_ words: Words) -> RemovalReading? {
    guard let named = mandate.holders(words) else { return nil }
    let after = words.dropFirst(named.count).withoutPossessive.withoutArticles
    guard !after.isEmpty else { return nil }
    let places = named.holders.compactMap { holder in
      Topic.field(text.string(after), Keywords.section(mandate.kind(of: holder))).map { (holder, $0.kind) }
    }
    return places.isEmpty ? nil : oneOf(having(places), nil, words)
  }

  private func having(_ places: [InstructionReader.Place]) -> [Removable] {
    places.filter { !mandate.fields($0.field, of: $0.holder).isEmpty }.map { .field($0.holder, $0.field) }
  }

  /// `vara`, `frist`: one of those that have it.
  private func field(_ words: Words) -> RemovalReading? {
    let isAll = words.first.map { ["alle", "all"].contains($0.folded) } ?? false
    let named = isAll ? words.dropFirst().withoutArticles : words
    let topics = Topic.named(text.string(named))
    guard topics.contains(where: { $0.section != .mandate }) else { return nil }
    let found = having(topics.flatMap { topic in topic.field.map { field in reader.holders(having: topic).map { ($0, field) } } ?? [] })
    let sections = mandate.mandate.sections.indices.filter { place in topics.contains(Topic(mandate.mandate.sections[place].kind)) }
    let all = found + sections.map { .section($0) }
    return isAll && !all.isEmpty ? .all(all) : oneOf(all, nil, words)
  }

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
