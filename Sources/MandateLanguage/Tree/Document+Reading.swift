// Reading a document: the tree is built line by line, then every value is read as what its field holds, then the language is found.

extension Document {
  package init(_ text: SourceText) {
    let builder = TreeBuilder(text)
    var reader = DocumentReader(text: text, values: ValueReader(text))
    var mandates = builder.mandates
    for index in mandates.indices { reader.read(&mandates[index]) }
    let stated = mandates.lazy.compactMap { $0[.language]?.value.choice }.compactMap { Language(rawValue: $0) }.first
    let language = stated ?? DocumentReader.commonest(builder.keywordCount)
    self.text = text
    lines = builder.lines
    self.mandates = mandates
    self.language = language
    statesLanguage = stated != nil
    var problems = builder.problems + reader.problems + reader.values.problems
    for (range, hit, words, mandate) in builder.keywords where !hit.belongs(to: language) {
      problems.append(Problem(kind: .otherLanguage(language, canonical: words.canonical(language)), range: range, mandate: mandate))
    }
    for mandate in mandates where mandate.title.isEmpty {
      problems.append(Problem(kind: .noTitle, range: mandate.name, mandate: mandate.index))
    }
    if mandates.isEmpty { problems = [Problem(kind: .noMandate, range: DocumentReader.firstLine(builder.lines), mandate: 0)] }
    if let encoding = DocumentReader.encodingProblem(text) { problems.append(encoding) }
    self.problems = problems
  }

  package init(_ text: String) {
    self.init(SourceText(text))
  }
}

struct DocumentReader {
  let text: SourceText
  var values: ValueReader
  var problems: [Problem] = []
  private var mandate = 0

  init(text: SourceText, values: ValueReader) {
    self.text = text
    self.values = values
  }

  mutating func read(_ mandate: inout Mandate) {
    self.mandate = mandate.index
    values.read(&mandate.title, as: .text, in: mandate.index)
    for index in mandate.sections.indices { read(&mandate.sections[index]) }
    mandate.participants = ParticipantReader(text: text).read(mandate)
  }

  private mutating func read(_ section: inout Section) {
    let keyword = Keywords.section(section.kind)
    if !keyword.holdsItems, section.value.isEmpty, let item = section.items.first, !item.isImplied {
      section.value.segments = item.text.segments
    }
    if case .named = keyword.items { splitHeading(&section) }
    read(&section.fields, keyword)
    moveTextToField(&section, keyword)
    let type: ValueType
    if case .value(let own) = keyword.heading { type = own } else { type = .text }
    if case .choice(let choice) = type, section.kind == .roomForAction || section.kind == .governance {
      readChoiceOrProse(&section.value, choice)
    } else {
      readSectionValue(&section, type)
    }
    let reader = ItemReader(text: text)
    for index in section.items.indices {
      reader.read(&section.items[index], keyword.items)
      readItem(&section.items[index], keyword, section.kind)
    }
  }

  private mutating func readSectionValue(_ section: inout Section, _ type: ValueType) {
    guard section.kind == .background || section.kind == .experience else {
      values.read(&section.value, as: type, in: mandate)
      reportOtherValues(section, type)
      return
    }
    // Prose keeps its dots.
    section.value.text = section.value.segments.map(text.string).joined(separator: " ")
    section.value.content = section.value.isEmpty ? .empty : .text
  }

  /// `Status: utkast` and further down `Status: vedtatt`: the first counts.
  private mutating func reportOtherValues(_ section: Section, _ type: ValueType) {
    guard type.isSingleWord, section.value.segments.count > 1, let first = section.value.segments.first else { return }
    for segment in section.value.segments.dropFirst() where section.otherPlaces.contains(where: { $0.upperBound < segment.lowerBound }) {
      if text.string(segment).lowercased() != text.string(first).lowercased() {
        problems.append(Problem(kind: .valueTwice(first: first), range: segment, mandate: mandate))
      }
    }
  }

  /// Free text alone is fine where the room for action or the governance is described.
  private mutating func readChoiceOrProse(_ value: inout Value, _ choice: Choice) {
    values.read(&value, as: .text, in: mandate)
    guard case .text = value.content else { return }
    let words = value.words(text)
    guard let match = choice.match(words[...]) else { return }
    let rest = words[match.count...].drop { $0.kind == .mark }
    value.content = .choice([
      Chosen(id: match.id, range: words[..<match.count].range, rest: rest.isEmpty ? nil : rest.range)
    ])
  }

  /// Text right below `Evaluering:` is its frequency, as if it stood on the heading line.
  private func moveTextToField(_ section: inout Section, _ keyword: SectionKeyword) {
    guard case .field(let kind, _) = keyword.heading, section[kind] == nil, !section.value.isEmpty else { return }
    var field = Field(kind: kind, keyword: section.keyword, isOnHeading: true, value: section.value, column: 0)
    var fields = [field]
    var reader = ValueReader(text)
    readField(&field, keyword, &reader)
    // Text below a heading that says nothing countable is a remark, not a bad value: «Ved behov kalles flere inn».
    switch field.value.content {
    case .unreadable: return
    case .vague(let range) where !section.items.isEmpty || range != section.value.range: return
    default: break
    }
    fields[0] = field
    section.fields += fields
    section.value.segments = []
  }

  private mutating func read(_ fields: inout [Field], _ keyword: SectionKeyword) {
    for index in fields.indices { readField(&fields[index], keyword, &values) }
    var first: [FieldKind: Field] = [:]
    for field in fields where !field.isEmpty {
      guard let known = first[field.kind] else {
        first[field.kind] = field
        continue
      }
      let isSingle = (keyword.type(of: field) ?? .text).isSingle || keyword.field(field.kind)?.isSingle ?? false
      if isSingle, known.value.text.lowercased() != field.value.text.lowercased() {
        problems.append(Problem(kind: .valueTwice(first: known.place), range: field.place, mandate: mandate))
      }
    }
  }

  static let endWords: Set<String> = ["gjelder til", "gjeld til", "til", "until", "valid until", "sluttdato", "end date"]

  private func readField(_ field: inout Field, _ keyword: SectionKeyword, _ reader: inout ValueReader) {
    let type = keyword.type(of: field) ?? .text
    let saysEnd: Bool
    if case .period = type {
      saysEnd = DocumentReader.endWords.contains(LineScanner(text: text).key(field.keyword))
    } else {
      saysEnd = false
    }
    reader.read(&field.value, as: type, in: mandate, keywordSaysEnd: saysEnd)
    for part in field.parts.indices { reader.read(&field.parts[part], as: type, in: mandate) }
  }

  /// `Deltakere: NAV, Skole og Politi` is three items.
  private func splitHeading(_ section: inout Section) {
    guard section.kind != .meetings, let item = section.items.first, item.mark.isEmpty, !item.isImplied,
      let line = item.text.segments.first, item.column <= 0 || item.mark.lowerBound == line.lowerBound
    else { return }
    let words = item.text.words(text)
    guard readOpenPoint(words[...]) == nil, readNotRelevant(words[...]) == nil else { return }
    guard let naming = item.text.namingPart(text) else { return }
    let references = naming.references(text, names: Names())
    guard references.count > 1 || references.count == 1 && naming.segments != item.text.segments else { return }
    let items = references.map { reference in
      Item(
        mark: reference.range.lowerBound..<reference.range.lowerBound, column: item.column,
        text: Value(anchor: reference.range.lowerBound, segments: [reference.range]), body: Value(anchor: reference.range.upperBound),
        range: reference.range)
    }
    section.items.replaceSubrange(0..<1, with: items)
    section.items[items.count - 1].fields = item.fields
  }

  private mutating func readItem(_ item: inout Item, _ keyword: SectionKeyword, _ kind: SectionKind) {
    if !item.text.isEmpty {
      let words = item.text.words(text)
      if !values.readCommon(&item.text, words[...], mandate) { item.text.content = .text }
      readBody(&item, kind)
    }
    read(&item.fields, keyword)
    let reader = ItemReader(text: text)
    for index in item.subitems.indices { reader.read(&item.subitems[index], .text) }
  }

  private mutating func readBody(_ item: inout Item, _ kind: SectionKind) {
    guard !item.body.isEmpty else { return }
    if item.body.range == item.text.range {
      item.body.content = item.text.content
    } else if kind == .selfAssessment {
      values.read(&item.body, as: .answer, in: mandate)
    } else {
      var reader = ValueReader(text)
      let words = item.body.words(text)
      if !reader.readCommon(&item.body, words[...], mandate) { item.body.content = .text }
    }
  }

  static func commonest(_ count: [Language: Int]) -> Language {
    let (nb, nn, en) = (count[.nb] ?? 0, count[.nn] ?? 0, count[.en] ?? 0)
    if nn > nb, nn > en { return .nn }
    if en > nb, en > nn { return .en }
    return .nb
  }

  static func firstLine(_ lines: [Line]) -> Range<Int> {
    lines.first { $0.kind != .blank }?.content ?? 0..<0
  }

  static func encodingProblem(_ text: SourceText) -> Problem? {
    var first: Range<Int>?
    var count = 0
    var offset = 0
    let bytes = text.bytes
    while offset < bytes.count {
      if bytes[offset] < 0x80 {
        offset += 1
      } else if let (_, length) = decodeScalar(bytes, offset, bytes.count) {
        offset += length
      } else {
        first = first ?? offset..<offset + 1
        count += 1
        offset += 1
      }
    }
    return first.map { Problem(kind: .notUTF8(count: count), range: $0, mandate: 0) }
  }
}

extension ValueType {
  /// A value that is one word of a list, so that a second one contradicts the first.
  fileprivate var isSingleWord: Bool {
    if case .choice = self { true } else { false }
  }
}
