// Takes an item's text apart where its section names things: `NAV Nordvik (NAV): økonomisk rådgivning`, `åpenhet – vi sier fra`,
// `3. mai 2026: ny fase`.

struct ItemReader {
  let text: SourceText

  /// Fills in the item's name, short name, chosen word and body.
  func read(_ item: inout Item, _ items: SectionKeyword.Items) {
    item.text = joined(item.text)
    item.body = item.text
    guard let first = item.text.segments.first else { return }
    switch items {
    case .none, .text: break
    case .named: readName(&item, first, isParticipant: true)
    case .chosen(let choice): readChosen(&item, first, choice)
    case .dated: readName(&item, first, isParticipant: false)
    }
  }

  func joined(_ value: Value) -> Value {
    var value = value
    value.text = value.segments.map(text.string).joined(separator: " ")
    return value
  }

  private func rest(_ item: Item, from offset: Int) -> Value {
    let end = item.text.segments[0].upperBound
    let scanner = LineScanner(text: text)
    let first = scanner.trim(min(offset, end)..<end)
    var body = Value(anchor: end)
    body.segments = (first.isEmpty ? [] : [first]) + item.text.segments.dropFirst()
    return joined(body)
  }

  private func phrase(_ range: Range<Int>) -> Phrase? {
    let trimmed = LineScanner(text: text).trim(range)
    return trimmed.isEmpty ? nil : Phrase(text: text.string(trimmed), range: trimmed)
  }

  private func readName(_ item: inout Item, _ line: Range<Int>, isParticipant: Bool) {
    let colon = colon(in: line)
    var head = line.lowerBound..<(colon ?? line.upperBound)
    var bodyStart = colon.map { $0 + 1 } ?? line.upperBound
    if colon == nil, isParticipant, let dash = dash(in: line) {
      // `Kommunalsjef oppvekst – gruppeleder`: what follows the dash says something of the name.
      head = line.lowerBound..<dash.lowerBound
      bodyStart = dash.upperBound
    }
    if let (open, close) = brackets(in: head) {
      if let inside = phrase(open + 1..<close) {
        let words = MandateLanguage.words(text.bytes, inside.range)
        if let role = Choice.role.match(words[...]), role.count == words.count {
          item.impliedRoles.append(Chosen(id: role.id, range: inside.range, rest: nil))
        } else {
          item.shortName = inside
        }
      }
      head = head.lowerBound..<open
    }
    item.name = phrase(head)
    item.body = rest(item, from: bodyStart)
    guard isParticipant, !item.body.isEmpty else { return }
    let words = item.body.words(text)
    if let role = Choice.role.match(words[...]), role.count == words.count {
      item.impliedRoles.append(Chosen(id: role.id, range: item.body.range, rest: nil))
      item.body = rest(item, from: line.upperBound)
    }
  }

  private func readChosen(_ item: inout Item, _ line: Range<Int>, _ choice: Choice) {
    let words = MandateLanguage.words(text.bytes, line)
    guard let found = choice.match(words[...]) else {
      item.name = phrase(line.lowerBound..<(colon(in: line) ?? line.upperBound))
      return
    }
    let range = words[0].range.lowerBound..<words[found.count - 1].range.upperBound
    if found.count < words.count {
      let next = words[found.count]
      guard [":", "–", "—", "-", ",", "."].contains(next.folded) || next.folded == "(" else {
        item.name = phrase(line.lowerBound..<(colon(in: line) ?? line.upperBound))
        return
      }
      item.body = rest(item, from: next.folded == "(" ? next.range.lowerBound : next.range.upperBound)
    } else {
      item.body = rest(item, from: line.upperBound)
    }
    item.chosen = found.id
    item.name = phrase(range)
  }

  /// The colon after a name: followed by white space or nothing, and outside brackets.
  private func colon(in range: Range<Int>) -> Int? {
    var depth = 0
    for offset in range {
      switch text.bytes[offset] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: ":") where depth <= 0:
        let next = offset + 1
        if next >= range.upperBound || text.bytes[next] == 0x20 || text.bytes[next] == 0x09 || text.bytes[next] == 0xC2 { return offset }
      default: break
      }
    }
    return nil
  }

  /// A dash with white space on both sides.
  private func dash(in range: Range<Int>) -> Range<Int>? {
    let bytes = text.bytes
    var offset = range.lowerBound + 1
    while offset + 1 < range.upperBound {
      let isSpaceBefore = bytes[offset - 1] == 0x20
      if isSpaceBefore, bytes[offset] == UInt8(ascii: "-"), bytes[offset + 1] == 0x20 { return offset..<offset + 1 }
      if isSpaceBefore, bytes[offset] == 0xE2, offset + 3 < range.upperBound, bytes[offset + 1] == 0x80,
        bytes[offset + 2] == 0x93 || bytes[offset + 2] == 0x94, bytes[offset + 3] == 0x20
      {
        return offset..<offset + 3
      }
      offset += 1
    }
    return nil
  }

  /// The last brackets of a name, when nothing follows them.
  private func brackets(in range: Range<Int>) -> (open: Int, close: Int)? {
    let trimmed = LineScanner(text: text).trim(range)
    guard !trimmed.isEmpty, text.bytes[trimmed.upperBound - 1] == UInt8(ascii: ")") else { return nil }
    guard let open = trimmed.last(where: { text.bytes[$0] == UInt8(ascii: "(") }), open > trimmed.lowerBound else { return nil }
    return (open, trimmed.upperBound - 1)
  }
}
