// Fields that are to be taken out, and single names from what a field says.

internal import MandateLanguage
internal import MandateRules

extension RemovalReader {
  /// `Hdir som ansvarlig for Nasjonal fagdag`, `POD fra Nasjonal fagdag`, `NAV som koordinator`
  func fromField(_ words: Words) -> RemovalReading? {
    guard let named = mandate.holders(words, in: .participants), named.holders.count == 1, case .participant(let place) = named.holders[0]
    else { return nil }
    let rest = words.dropFirst(named.count)
    guard let link = rest.first, ["som", "as", "fra", "frå", "from", "under"].contains(link.folded) else { return nil }
    let after = rest.dropFirst().withoutArticles
    for length in after.lengths(upTo: min(3, after.count - 2)) {
      guard let found = reader.holdersAfterLink(after.dropFirst(length + 1), text.string(after.prefix(length))) else { continue }
      return oneOf(found.places.filter { names(place, $0.holder, $0.field) }.map { .name($0.holder, $0.field, name(place)) }, nil, words)
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
        .filter { (kinds.isEmpty || kinds.contains($0)) && names(place, holder, $0) }.map { Removable.name(holder, $0, name(place)) }
    }
    return oneOf(found, nil, words)
  }

  private func name(_ participant: Int) -> String { mandate.mandate.participants[participant].shortestName }

  /// `Mona Ås som vara for Ungdom`: somebody who is no participant.
  func nameFromField(_ words: Words) -> RemovalReading? {
    for at in words.indices.dropFirst() where ["som", "as"].contains(words[at].folded) {
      let after = words[(at + 1)...].withoutArticles
      for length in after.lengths(upTo: min(3, after.count - 2)) {
        guard let found = reader.holdersAfterLink(after.dropFirst(length + 1), text.string(after.prefix(length))) else { continue }
        let name = text.string(words[..<at].withoutArticles)
        let known = mandate.places(naming: name)
        let places = found.places.filter { place in known.contains { $0.holder == place.holder && $0.field == place.field } }
        return oneOf(places.map { .name($0.holder, $0.field, name) }, nil, words[..<at])
      }
    }
    return nil
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
  func fieldOfHolder(_ words: Words) -> RemovalReading? {
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
  func fieldAfterName(_ words: Words) -> RemovalReading? {
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
  func field(_ words: Words) -> RemovalReading? {
    let isAll = words.first.map { ["alle", "all"].contains($0.folded) } ?? false
    let named = isAll ? words.dropFirst().withoutArticles : words
    let topics = Topic.named(text.string(named))
    guard topics.contains(where: { $0.section != .mandate }) else { return nil }
    let found = having(topics.flatMap { topic in topic.field.map { field in reader.holders(having: topic).map { ($0, field) } } ?? [] })
    let sections = mandate.mandate.sections.indices.filter { place in topics.contains(Topic(mandate.mandate.sections[place].kind)) }
    let all = found + sections.map { .section($0) }
    return isAll && !all.isEmpty ? .all(all) : oneOf(all, nil, words)
  }
}
