// Writes a mandate the one way: canonical keywords, two columns a level, one space after a colon. Words and comments stay as they are,
// and what the mandate says stays the same: a result that says something else is thrown away.

extension Document {
  /// The document formatted, in the language given or its own. What cannot be formatted without changing what it says comes back as it was.
  package func formatted(to target: Language? = nil) -> [UInt8] {
    let result = Formatter(document: self, target: target).run()
    guard result != text.bytes else { return result }
    return Meaning(Document(SourceText(result))) == Meaning(self) ? result : text.bytes
  }
}

private struct Formatter {
  let document: Document
  let language: Language
  let isTranslating: Bool
  private let scanner: LineScanner
  private var text: SourceText { document.text }

  init(document: Document, target: Language?) {
    self.document = document
    language = target ?? document.language
    isTranslating = target != nil
    scanner = LineScanner(text: document.text)
  }

  func run() -> [UInt8] {
    let lineEnd = Array(text.lineEnd.utf8)
    var result: [UInt8] = scanner.hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []
    result.reserveCapacity(text.bytes.count + 64)
    var isAfterBlank = true
    var pending: [Int] = []
    var sectionHasField = false
    let blocks = blocks
    func write(_ indent: Int, _ content: [UInt8]) {
      result += repeatElement(0x20, count: indent)
      result += content
      result += lineEnd
      isAfterBlank = false
    }
    func flush(_ indent: Int) {
      for index in pending {
        let line = document.lines[index]
        if line.kind == .blank {
          if !isAfterBlank { result += lineEnd }
          isAfterBlank = true
        } else {
          write(line.column == 0 ? 0 : indent, remark(line))
        }
      }
      pending = []
    }
    for (index, line) in document.lines.enumerated() {
      switch line.kind {
      case .blank, .comment, .question, .answer:
        pending.append(index)
      case .heading, .field, .item, .text:
        if line.kind == .heading { sectionHasField = false }
        if line.kind == .field, line.place.item < 0 { sectionHasField = true }
        if line.kind == .item, line.place.part < 0 { sectionHasField = false }
        let indent = indent(of: line, sectionHasField: sectionHasField)
        // What stands right above a heading may be about it, or about all of the mandate.
        if blocks.contains(index), pending.isEmpty, !isAfterBlank { result += lineEnd }
        flush(indent)
        write(indent, content(of: line))
      }
    }
    // Remarks at the end keep to the first column unless they were indented; blank lines at the end go.
    while let last = pending.last, document.lines[last].kind == .blank { pending.removeLast() }
    flush(2)
    return result
  }

  /// The headings that a blank line stands above: those of sections of several lines, and those that follow one.
  private var blocks: Set<Int> {
    let headings = document.lines.indices.filter { document.lines[$0].kind == .heading }
    var blocks: Set<Int> = []
    for (heading, next) in zip(headings, headings.dropFirst() + [document.lines.endIndex]) {
      guard document.lines[heading..<next].contains(where: { [.field, .item, .text].contains($0.kind) }) else { continue }
      if heading != headings.first { blocks.insert(heading) }
      if next < document.lines.endIndex { blocks.insert(next) }
    }
    return blocks
  }

  // MARK: One line

  private func indent(of line: Line, sectionHasField: Bool) -> Int {
    let place = line.place
    switch line.kind {
    case .heading: return 0
    case .field: return isOfHeading(place) ? 2 : 6
    case .item:
      if place.part >= 0 { return isOfHeading(place) ? 4 : 8 }
      return place.subitem >= 0 ? 6 : 2
    default:
      guard place.mandate >= 0, place.section >= 0 || line.column > 0 else { return 0 }
      // A `word:` that is text in the first column could be a field of something when it is indented.
      if line.column == 0, scanner.keyword(in: line.content) != nil { return 0 }
      if place.part >= 0 { return isOfHeading(place) ? 6 : 10 }
      if place.field >= 0 { return isOfHeading(place) ? fieldIsOnHeading(place) ? 2 : 4 : 8 }
      if place.subitem >= 0 { return 8 }
      if place.item >= 0 { return itemIsOnHeading(place) ? 2 : 4 }
      // Below a field, a text in the field's column would go on with the field.
      return sectionHasField ? 0 : 2
    }
  }

  private func section(_ place: Place) -> Section? {
    guard document.mandates.indices.contains(place.mandate), document.mandates[place.mandate].sections.indices.contains(place.section)
    else {
      return nil
    }
    return document.mandates[place.mandate].sections[place.section]
  }

  private func item(_ place: Place) -> Item? {
    guard let section = section(place), section.items.indices.contains(place.item) else { return nil }
    return section.items[place.item]
  }

  /// Whether what stands below belongs to the section itself, or to the one thing that its heading line names.
  private func isOfHeading(_ place: Place) -> Bool { place.item < 0 || item(place)?.isImplied ?? false || itemIsOnHeading(place) }

  private func itemIsOnHeading(_ place: Place) -> Bool {
    guard let section = section(place), let item = item(place) else { return false }
    return item.mark.isEmpty && text.line(at: item.range.lowerBound) == text.line(at: section.keyword.lowerBound)
  }

  private func fieldIsOnHeading(_ place: Place) -> Bool {
    guard place.item < 0, let section = section(place), section.fields.indices.contains(place.field) else { return false }
    return section.fields[place.field].isOnHeading
  }

  private func content(of line: Line) -> [UInt8] {
    switch line.kind {
    case .heading, .field:
      let value = bytes(line.value)
      return keyword(line) + [UInt8(ascii: ":")] + (value.isEmpty ? [] : [0x20] + value)
    case .item:
      let value = bytes(line.value)
      return mark(line) + (value.isEmpty ? [] : [0x20] + value)
    default:
      return bytes(line.content)
    }
  }

  /// Comments, questions and answers, with one space after the `?` or `!`.
  private func remark(_ line: Line) -> [UInt8] {
    guard line.kind != .comment else { return bytes(line.content) }
    let value = bytes(line.value)
    return [text.bytes[line.content.lowerBound]] + (value.isEmpty ? [] : [0x20] + value)
  }

  /// Numbers and letters may be referred to, so they stay; every other mark becomes a hyphen.
  private func mark(_ line: Line) -> [UInt8] {
    guard let last = line.mark.last, text.bytes[last] == UInt8(ascii: ".") || text.bytes[last] == UInt8(ascii: ")") else {
      return [UInt8(ascii: "-")]
    }
    return Array(text.bytes[line.mark])
  }

  private func keyword(_ line: Line) -> [UInt8] {
    let written = scanner.key(line.keyword)
    let canonical: String?
    if line.kind == .heading {
      canonical = Keywords.section(named: written)?.words.canonical(language)
    } else {
      let field = section(line.place).flatMap { Keywords.section($0.kind).field(named: written) }
      canonical = field?.words.canonical(language).lowercased()
    }
    guard let canonical, !saysEnd(written) else { return Array(text.bytes[line.keyword]) }
    return Array(canonical.utf8)
  }

  /// `Gjelder til: 2027` is an end, `Varighet: 2027` a whole year: the word stays.
  private func saysEnd(_ word: String) -> Bool { DocumentReader.endWords.contains(word) }

  // MARK: Values

  private func bytes(_ range: Range<Int>) -> [UInt8] {
    guard isTranslating else { return Array(text.bytes[range]) }
    var result: [UInt8] = []
    var at = range.lowerBound
    for (chosen, word) in translations where chosen.lowerBound >= at && chosen.upperBound <= range.upperBound {
      result += text.bytes[at..<chosen.lowerBound]
      result += Array(word.utf8)
      at = chosen.upperBound
    }
    result += text.bytes[at..<range.upperBound]
    return result
  }

  /// The chosen words of the document and what they are called in the target language, in the order of the text.
  private var translations: [(Range<Int>, String)] {
    var found: [(Range<Int>, String)] = []
    func add(_ value: Value, _ type: ValueType) {
      switch (value.content, type) {
      case (.choice(let chosen), .choice(let choice)): found += chosen.map { ($0.range, choice.word($0.id, language)) }
      case (.choice(let chosen), .yesNo), (.choice(let chosen), .answer):
        found += chosen.map { ($0.range, Choice.answer.word($0.id, language)) }
      case (.step(let step, let range, _), _): found.append((range, Choice.step.word(String(step), language)))
      default: break
      }
    }
    func add(_ fields: [Field], _ keyword: SectionKeyword) {
      for field in fields {
        guard let type = keyword.type(of: field) else { continue }
        for value in field.values { add(value, type) }
      }
    }
    for section in document.mandates.flatMap(\.sections) {
      let keyword = Keywords.section(section.kind)
      if section.kind == .language {
        if case .choice(let chosen) = section.value.content {
          found += chosen.map { ($0.range, Choice.language.word(language.rawValue, language)) }
        }
        continue
      }
      if case .value(let type) = keyword.heading { add(section.value, type) }
      add(section.fields, keyword)
      for item in section.items {
        if case .chosen(let choice) = keyword.items, let id = item.chosen, let name = item.name {
          found.append((name.range, choice.word(id, language)))
        }
        if section.kind == .selfAssessment { add(item.body, .answer) }
        found += item.impliedRoles.map { ($0.range, Choice.role.word($0.id, language)) }
        add(item.fields, keyword)
      }
    }
    return found.sorted { $0.0.lowerBound < $1.0.lowerBound }
  }
}

extension SectionKeyword {
  /// What a field of the section holds.
  package func type(of field: Field) -> ValueType? {
    if field.isOnHeading, case .field(field.kind, let type) = heading { return type }
    if let type = self.field(field.kind)?.type { return type }
    if case .field(field.kind, let type) = heading { return type }
    return nil
  }
}
