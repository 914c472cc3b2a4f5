// Instructions that say only what kind of thing they are about: a section, or a field that several may have.

internal import MandateLanguage
internal import MandateRules

extension InstructionReader {
  /// `evaluering hvert halvår med NAV som ansvarlig`, `mål: færre er alene`, `ambisjonen til felles tiltak`
  func aboutSection(_ words: Words) -> InstructionReading? {
    for length in words.lengths(upTo: min(4, words.count)) {
      let phrase = text.string(words.prefix(length))
      let topics = Topic.named(phrase)
      guard let topic = topics.first, topics.count == 1, topic.field == nil else { continue }
      let keyword = topic.keyword
      let after = words.dropFirst(length)
      if namesOnlySections(after) { return .nothingSaid([topic] + sections(in: after)) }
      // `evaluering metode til samtaler`
      if let nested = fieldInSection(after, keyword) { return nested }
      var said = said(after)
      guard !said.value.isEmpty else { return .nothingSaid([topic]) }
      said.isPlural = [.chair, .secretariat].contains(topic.section) ? false : isPlural(phrase)
      let clauses = InstructionClauses(
        InstructionText(plain: said.value).words, of: topic.section, InstructionText(plain: said.value), context)
      if !clauses.fields.isEmpty {
        said.value = clauses.text.value(clauses.value)
        said.withLink = ""
      }
      return about(topic, said, clauses.fields)
    }
    return nil
  }

  private func about(_ topic: Topic, _ said: Instruction.Said, _ fields: [(kind: FieldKind, value: String)]) -> InstructionReading {
    let section = Instruction(act, .section(topic.section), nil, said, fields: fields)
    let items = mandate.holders(in: topic.section).filter { if case .item = $0 { true } else { topic.section == .participants } }
    if topic.section == .evaluation, fields.isEmpty, case .failure = InstructionValue(context).read(said, as: .frequency),
      case .success = InstructionValue(context).read(said, as: .date)
    {
      return .instructions([Instruction(act, .section(.evaluation), .next, said)])
    }
    guard topic.keyword.holdsItems else { return .instructions([section]) }
    if topic.section == .meetings { return aboutMeetings(section, items) }
    guard act == .change, !items.isEmpty, said.isPlural != true || !said.old.isEmpty, !saysHeading(topic, said), fields.isEmpty else {
      return .instructions([section])
    }
    if !said.old.isEmpty, let old = mandate.holders(said.old.words[...], in: topic.section) {
      return .instructions(old.holders.map { Instruction(act, $0, nil, said) })
    }
    return .instructions(items.map { Instruction(act, $0, nil, said) })
  }

  /// Whether what is said can stand on the section's heading line: `egenvurderingen til 1. mars 2026`.
  private func saysHeading(_ topic: Topic, _ said: Instruction.Said) -> Bool {
    switch topic.keyword.heading {
    case .item: return false
    case .value(.text): return true
    case .value(let type), .field(_, let type):
      if case .success = InstructionValue(context).read(said, as: type) { return true }
      return false
    }
  }

  /// `møter hver uke`, `møtet Fritidsforum hver måned`
  private func aboutMeetings(_ section: Instruction, _ items: [Holder]) -> InstructionReading {
    let said = section.said
    let plain = InstructionText(plain: said.value)
    guard section.fields.isEmpty, let start = InstructionValue.startOfFrequency(plain.words) else {
      return changed(section, items)
    }
    if start == plain.words.startIndex {
      return .instructions(items.isEmpty ? [section] : items.map { Instruction(act, $0, .frequency, said) })
    }
    var named = said
    named.value = plain.value(plain.words[..<start])
    return .instructions([Instruction(.add, section.holder, nil, named, fields: [(.frequency, plain.value(plain.words[start...]))])])
  }

  private func changed(_ section: Instruction, _ items: [Holder]) -> InstructionReading {
    guard act == .change, section.fields.isEmpty, !items.isEmpty, section.said.isPlural != true else { return .instructions([section]) }
    return .instructions(items.map { Instruction(act, $0, nil, section.said) })
  }

  private func fieldInSection(_ words: Words, _ keyword: SectionKeyword) -> InstructionReading? {
    guard act == .change else { return nil }
    for length in words.lengths(upTo: min(3, words.count - 2)) {
      let after = words.dropFirst(length)
      guard let field = Topic.field(text.string(words.prefix(length)), keyword), let link = after.first,
        ["til", "to", ":"].contains(link.folded)
      else { continue }
      let said = said(after)
      return said.value.isEmpty
        ? nil : instructions(holders(having: Topic(keyword.kind, field.kind)).map { instruction($0, field.kind, said) })
    }
    return nil
  }

  /// `mål og evaluering`: what is said is only other sections.
  private func namesOnlySections(_ words: Words) -> Bool {
    let rest = words.drop { $0.kind == .mark }
    guard let first = rest.first, ["og", "and", ","].contains(words.first?.folded ?? "") || ["og", "and"].contains(first.folded) else {
      return false
    }
    let names = words.split { ["og", "and", ","].contains($0.folded) }
    return !names.isEmpty && names.allSatisfy { !Topic.named(text.string($0.withoutArticles)).isEmpty }
  }

  private func sections(in words: Words) -> [Topic] {
    words.split { ["og", "and", ","].contains($0.folded) }.compactMap { Topic.named(text.string($0.withoutArticles)).first }
  }

  /// `deltakere` and `deltakerne`, not `deltaker` and `deltakeren`; nil where the word tells nothing.
  func isPlural(_ phrase: String) -> Bool? {
    let word = phrase.lowercased()
    if Self.singular.contains(word) { return false }
    if ["er", "ar", "ene", "ane", "ere", "erne", "s"].contains(where: word.hasSuffix) { return true }
    return nil
  }

  private static let singular: Set<String> = [
    "deltaker", "deltakeren", "deltager", "deltakar", "deltakaren", "part", "parten", "medlem", "medlemmet", "participant", "party",
    "member", "verdi", "verdien", "value",
  ]

  /// `frist til 1. mai`, `ansvarlig: NAV`: a field that one section has, or several.
  func aboutField(_ words: Words) -> InstructionReading? {
    for length in words.lengths(upTo: min(4, words.count)) {
      let topics = Topic.named(text.string(words.prefix(length)))
      guard !topics.isEmpty else { continue }
      var said = said(words.dropFirst(length))
      guard !said.value.isEmpty else { return .nothingSaid(present(topics)) }
      if let (value, places) = holderAfterValue(said, topics) {
        said.value = value
        return instructions(places.map { Instruction(act, $0.holder, $0.field, said) })
      }
      // `ansvar for økonomi`
      if !said.isAfterColon, act == .add, said.value.words.count > 1, said.value.lowercased().hasPrefix("for ") {
        said.value = text(droppingFirstWordOf: said.value)
      }
      let found = places(present(topics)).map { instruction(holder: $0, said) }
      return found.isEmpty ? .nothingHas(topics) : .instructions(found)
    }
    return nil
  }

  private func text(droppingFirstWordOf value: String) -> String {
    let plain = InstructionText(plain: value)
    return plain.value(plain.words.dropFirst())
  }

  private func instruction(holder place: (holder: Holder, field: FieldKind?), _ said: Instruction.Said) -> Instruction {
    place.field.map { instruction(place.holder, $0, said) } ?? Instruction(act, place.holder, nil, said)
  }

  /// Those whose section is there, if any is.
  func present(_ topics: [Topic]) -> [Topic] {
    let present = topics.filter { topic in
      mandate.mandate[topic.section] != nil || topic.section == .participants && !mandate.mandate.participants.isEmpty
    }
    return present.isEmpty ? topics : present
  }

  /// What a field could be meant of. What lacks it comes first where it is to be added; where it is to be changed, only what has it counts, if
  /// anything has.
  private func places(_ topics: [Topic]) -> [(holder: Holder, field: FieldKind?)] {
    let all = topics.flatMap { topic in holders(having: topic).map { (holder: $0, field: topic.field) } }
    let having = all.filter { place in
      place.field.map { !mandate.fields($0, of: place.holder).allSatisfy(\.isEmpty) } ?? false
    }
    let lacking = all.filter { place in
      place.field.map { mandate.fields($0, of: place.holder).allSatisfy(\.isEmpty) } ?? true
    }
    switch act {
    case .add: return lacking + having
    default: return having.isEmpty ? lacking : having
    }
  }

  /// `ansvarlig: Skole på tiltaket fest`
  private func holderAfterValue(_ said: Instruction.Said, _ topics: [Topic]) -> (value: String, places: [Place])? {
    let plain = InstructionText(plain: said.value)
    for at in plain.words.indices.dropFirst() where ["for", "på", "til", "on", "of", "i", "to"].contains(plain.words[at].folded) {
      let after = plain.words[(at + 1)...].withoutArticles
      // `the role advises for Roads`
      if act == .add || !["til", "to"].contains(plain.words[at].folded), let named = mandate.holders(after), named.count == after.count,
        named.isWhole
      {
        let places = named.holders.compactMap { holder -> Place? in
          guard let field = topics.first(where: { $0.section == mandate.kind(of: holder) })?.field else { return nil }
          return (holder, field)
        }
        if !places.isEmpty { return (plain.value(plain.words[..<at]), places) }
      }
      guard let word = after.first, let section = Topic.section(word.folded), section.holdsItems,
        let topic = topics.first(where: { $0.section == section.kind }), let field = topic.field,
        let named = mandate.holders(after.dropFirst(), in: section.kind), named.count == after.count - 1
      else { continue }
      return (plain.value(plain.words[..<at]), named.holders.map { ($0, field) })
    }
    return nil
  }
}
