// What the writer is in the middle of: a heading, a field's name, an item's name, a value. Read from the line itself, since a line that
// is being written is seldom yet what it will be.

import MandateLanguage

struct CompletionPlace {
  enum Kind {
    case heading
    case field
    /// After an item's mark, in a section whose items have known names.
    case itemName
    case value(ValueType)
    /// The code of a rule, in a comment that sets rules aside.
    case code
  }

  let kind: Kind
  /// What is typed of it, up to the cursor.
  let typed: Range<Int>
  /// Where the word ends that the cursor stands in.
  let end: Int
  /// Whether a colon already follows.
  var hasColon = false
  /// Whether a space must come before what is written.
  var needsSpace = false
  /// Whether values stand before this one in a list.
  var isFurther = false

  init?(_ spot: Spot, _ inspection: Inspection) {
    let reader = CompletionReader(spot: spot, text: inspection.text, headingColumn: inspection.headingColumn(spot))
    guard let place = reader.read(inspection) else { return nil }
    self = place
  }

  init(_ kind: Kind, _ typed: Range<Int>, end: Int, hasColon: Bool = false, needsSpace: Bool = false, isFurther: Bool = false) {
    self.kind = kind
    self.typed = typed
    self.end = max(end, typed.upperBound)
    self.hasColon = hasColon
    self.needsSpace = needsSpace
    self.isFurther = isFurther
  }
}

extension Inspection {
  /// The column of the mandate's headings; more than 0 where they are indented under the title.
  func headingColumn(_ spot: Spot) -> Int {
    guard let section = spot.section else { return 0 }
    return max(0, document.lines[text.line(at: section.keyword.lowerBound)].column)
  }

  /// The column of a place on its line, counted as the lines of the document are.
  func column(of offset: Int) -> Int {
    func count(_ range: Range<Int>) -> Int {
      var column = 0
      for byte in text.bytes[range] where byte & 0xC0 != 0x80 { column = byte == 0x09 ? (column / 4 + 1) * 4 : column + 1 }
      return column
    }
    let first = document.lines.first { $0.kind != .blank }
    let shift = first.map { count(start(of: text.line(at: $0.range.lowerBound))..<$0.content.lowerBound) - $0.column } ?? 0
    return count(start(of: text.line(at: offset))..<max(start(of: text.line(at: offset)), offset)) - shift
  }

  /// The first byte of a line, after a byte order mark.
  func start(of line: Int) -> Int {
    line == 0 && text.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : text.contentRange(line).lowerBound
  }
}

private struct CompletionReader {
  let spot: Spot
  let text: SourceText
  let headingColumn: Int

  private var line: Line { spot.line }
  private var offset: Int { spot.offset }
  private var bytes: [UInt8] { text.bytes }

  func read(_ inspection: Inspection) -> CompletionPlace? {
    let content = line.content.isEmpty ? offset..<offset : line.content
    switch line.kind {
    case .question, .answer: return nil
    case .comment: return readComment()
    case .blank: return keywordPlace(from: offset, inspection)
    case .heading, .field, .item, .text: break
    }
    guard offset >= content.lowerBound else { return nil }
    if offset > content.upperBound, line.kind == .text { return nil }
    let start = skipSpace(line.mark.isEmpty ? content.lowerBound : line.mark.upperBound, offset)
    if !line.mark.isEmpty, offset < line.mark.upperBound || offset == line.mark.upperBound { return nil }
    if let colon = keywordColon(content), offset > colon { return valuePlace(after: colon) }
    if line.kind == .item, line.keyword.isEmpty { return itemPlace(from: start, content) }
    return keywordPlace(from: start, inspection)
  }

  // MARK: Keywords

  private func keywordPlace(from start: Int, _ inspection: Inspection) -> CompletionPlace? {
    let isHeading = line.mark.isEmpty && inspection.column(of: start) <= headingColumn
    let end = line.keyword.isEmpty ? endOfWord(offset) : line.keyword.upperBound
    let hasColon = followingColon(end)
    guard isHeading || spot.section != nil else { return nil }
    if !isHeading, let section = spot.section, Keywords.section(section.kind).isProse { return nil }
    return CompletionPlace(isHeading ? .heading : .field, start..<max(start, offset), end: end, hasColon: hasColon)
  }

  private func keywordColon(_ content: Range<Int>) -> Int? {
    guard !line.keyword.isEmpty else { return nil }
    return bytes[line.keyword.upperBound..<max(line.keyword.upperBound, content.upperBound)].firstIndex(of: UInt8(ascii: ":"))
  }

  private func followingColon(_ end: Int) -> Bool {
    let next = skipSpace(end, text.contentRange(spot.lineIndex).upperBound)
    return next < bytes.count && bytes[next] == UInt8(ascii: ":")
  }

  // MARK: Items

  private func itemPlace(from start: Int, _ content: Range<Int>) -> CompletionPlace? {
    guard let section = spot.section else { return nil }
    let keyword = Keywords.section(section.kind)
    if let field = spot.field { return listPlace(type(of: field, keyword), from: start) }
    guard spot.subitem == nil else { return nil }
    if let colon = bytes[start..<max(start, content.upperBound)].firstIndex(of: UInt8(ascii: ":")), offset > colon {
      return valuePlace(after: colon, bodyType(section.kind))
    }
    return CompletionPlace(.itemName, start..<max(start, offset), end: endOfWord(offset), hasColon: followingColon(endOfWord(offset)))
  }

  /// What is said of a named item.
  private func bodyType(_ kind: SectionKind) -> ValueType {
    switch kind {
    case .anchoring: .references
    case .selfAssessment: .answer
    default: .text
    }
  }

  // MARK: Values

  private func valuePlace(after colon: Int, _ bodyType: ValueType? = nil) -> CompletionPlace? {
    guard let section = spot.section else { return nil }
    let keyword = Keywords.section(section.kind)
    let own = line.kind == .heading ? type(of: keyword.heading) : spot.field.map { type(of: $0, keyword) }
    return listPlace(bodyType ?? own ?? .text, from: skipSpace(colon + 1, offset))
  }

  /// A value of a list begins after the last comma; any other where the value begins.
  private func listPlace(_ type: ValueType, from valueStart: Int) -> CompletionPlace {
    let valueStart = min(valueStart, offset)
    var start = valueStart
    if type.isList {
      for index in valueStart..<offset where bytes[index] == UInt8(ascii: ",") || bytes[index] == UInt8(ascii: ";") { start = index + 1 }
      for and in [" og ", " and "] {
        if let end = lastEnd(of: Array(and.utf8), in: start..<offset) { start = end }
      }
      start = skipSpace(start, offset)
    }
    let needsSpace = start > 0 && [UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: ";")].contains(bytes[start - 1])
    return CompletionPlace(
      .value(type), start..<offset, end: endOfValue(start), needsSpace: needsSpace, isFurther: start > valueStart)
  }

  private func endOfValue(_ start: Int) -> Int {
    guard let value = spot.value else { return endOfWord(offset) }
    let chosen = value.choices.first { $0.range.touches(offset) && $0.range.lowerBound >= start }?.range
    if let chosen { return max(chosen.upperBound, offset) }
    if case .step(_, let range, _) = value.content, range.touches(offset) { return range.upperBound }
    if case .date(let reading) = value.content, reading.range.touches(offset) { return reading.range.upperBound }
    if case .frequency(let reading) = value.content, reading.range.touches(offset) { return reading.range.upperBound }
    if case .vague(let range) = value.content, range.touches(offset) { return range.upperBound }
    return endOfWord(offset)
  }

  private func type(of heading: SectionKeyword.Heading) -> ValueType {
    switch heading {
    case .value(let type), .field(_, let type): type
    case .item: .references
    }
  }

  private func type(of field: Field, _ keyword: SectionKeyword) -> ValueType {
    keyword.field(field.kind)?.type ?? type(of: keyword.heading)
  }

  // MARK: Comments

  /// `# se bort fra ‸`
  private func readComment() -> CompletionPlace? {
    guard offset >= line.value.lowerBound, !line.value.isEmpty else { return nil }
    let written = text.string(line.value.lowerBound..<offset).lowercased()
    guard ["se bort fra ", "sjå bort frå ", "sjå vekk frå ", "ignore "].contains(where: written.hasPrefix), !written.contains(":") else {
      return nil
    }
    var start = offset
    while start > line.value.lowerBound, bytes[start - 1].isWordByte { start -= 1 }
    return CompletionPlace(.code, start..<offset, end: endOfWord(offset))
  }

  // MARK: Bytes

  private func skipSpace(_ from: Int, _ end: Int) -> Int {
    var at = from
    while at < min(end, bytes.count), bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 }
    return at
  }

  private func lastEnd(of part: [UInt8], in range: Range<Int>) -> Int? {
    guard range.count >= part.count else { return nil }
    return stride(from: range.upperBound - part.count, through: range.lowerBound, by: -1).first {
      bytes[$0..<$0 + part.count].elementsEqual(part)
    }.map { $0 + part.count }
  }

  private func endOfWord(_ from: Int) -> Int {
    let end = text.contentRange(spot.lineIndex).upperBound
    var at = from
    while at < end, bytes[at].isWordByte { at += 1 }
    return at
  }
}

extension ValueType {
  /// Whether several stand on a line.
  fileprivate var isList: Bool {
    switch self {
    case .references, .choice: true
    default: false
    }
  }
}

extension UInt8 {
  /// Letters (all that is not ASCII counts as one), digits and the hyphen.
  fileprivate var isWordByte: Bool {
    self >= 0x80 || self | 0x20 >= 0x61 && self | 0x20 <= 0x7A || self >= 0x30 && self <= 0x39 || self == UInt8(ascii: "-")
  }
}
