// The words of a web page, and which of them are headings, points and rows. No page is too broken: what is no mark is text.

enum HTMLReader {
  static func lines(_ text: String) -> [ImportedLine] {
    var reader = Reader()
    reader.read(Array(text.utf8))
    return reader.lines
  }

  private struct Reader {
    var lines: [ImportedLine] = []
    private var current = ""
    private var kind = ImportedLine.Kind.text
    private var depth = 0
    private var ordered: [Int?] = []

    mutating func read(_ bytes: [UInt8]) {
      var at = 0
      while at < bytes.count {
        guard bytes[at] == UInt8(ascii: "<"), let mark = Mark(bytes, at) else {
          let next = bytes[(at + 1)...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
          current += decoded(String(decoding: bytes[at..<next], as: UTF8.self))
          at = next
          continue
        }
        at = mark.end
        if mark.isOpening, ["script", "style", "template", "noscript"].contains(mark.name) { at = end(of: mark.name, bytes, at) }
        take(mark)
      }
      finish()
    }

    /// After the closing mark of what holds no words for people.
    private func end(of name: String, _ bytes: [UInt8], _ start: Int) -> Int {
      var at = start
      while at < bytes.count {
        if bytes[at] == UInt8(ascii: "<"), let mark = Mark(bytes, at), !mark.isOpening, mark.name == name { return mark.end }
        at += 1
      }
      return bytes.count
    }

    private mutating func take(_ mark: Mark) {
      switch mark.name {
      case "h1", "h2", "h3", "h4", "h5", "h6":
        finish()
        kind = mark.isOpening ? .heading(level: mark.name.last?.wholeNumberValue ?? 1) : .text
      case "ul", "ol", "menu":
        finish()
        if mark.isOpening { ordered.append(mark.name == "ol" ? 0 : nil) } else { _ = ordered.popLast() }
        kind = .text
      case "li":
        finish()
        if mark.isOpening { beginItem() } else { kind = .text }
      case "tr":
        finish()
        kind = mark.isOpening ? .row : .text
      case "td", "th":
        if mark.isOpening, kind == .row, !ImportedText.tidy(current).isEmpty { current += " | " }
      case "p", "div", "section", "article", "header", "footer", "main", "nav", "aside", "table", "thead", "tbody", "blockquote", "dl",
        "dt",
        "dd", "figure", "figcaption", "form", "fieldset", "address", "body", "title", "hr", "details", "summary", "pre":
        // A paragraph within a point or a row is that point's or row's.
        if kind == .row {
          current += " "
        } else if case .item = kind, ["p", "div"].contains(mark.name) {
          if !mark.isOpening { finish(keeping: .text) }
        } else {
          finish()
          if ["p", "div", "table", "title"].contains(mark.name) { blank() }
          kind = .text
        }
      case "br": if kind == .row { current += " " } else { finish(keeping: kind == .text ? .text : nil) }
      case "img": if let words = mark.alternative { current += " " + decoded(words) }
      default: break
      }
    }

    private mutating func beginItem() {
      let depth = max(0, ordered.count - 1)
      if let last = ordered.last, let number = last {
        ordered[ordered.count - 1] = number + 1
        kind = .item(mark: "-", depth: depth)
      } else {
        kind = .item(mark: "-", depth: depth)
      }
    }

    private mutating func blank() {
      if let last = lines.last, last.kind != .blank { lines.append(ImportedLine(kind: .blank, text: "")) }
    }

    private mutating func finish(keeping next: ImportedLine.Kind? = nil) {
      let text = ImportedText.tidy(current)
      current = ""
      if !text.isEmpty { lines.append(ImportedLine(kind: kind, text: text)) }
      if let next { kind = next }
    }

    // MARK: Signs

    private static let named: [String: String] = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "aring": "å", "Aring": "Å", "aelig": "æ", "AElig": "Æ",
      "oslash": "ø", "Oslash": "Ø", "eacute": "é", "Eacute": "É", "egrave": "è", "ecirc": "ê", "ouml": "ö", "auml": "ä", "uuml": "ü",
      "Ouml": "Ö", "Auml": "Ä", "Uuml": "Ü", "ndash": "–", "mdash": "—", "hellip": "…", "laquo": "«", "raquo": "»", "ldquo": "“",
      "rdquo": "”", "lsquo": "‘", "rsquo": "’", "bull": "•", "middot": "·", "sect": "§", "copy": "©", "reg": "®", "deg": "°",
      "shy": "\u{AD}", "ensp": " ", "emsp": " ", "thinsp": " ", "euro": "€", "frac12": "½", "times": "×", "agrave": "à", "ograve": "ò",
    ]

    private func decoded(_ text: String) -> String {
      guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
      var result = ""
      var rest = text[...]
      while let start = rest.firstIndex(of: "&") {
        result += rest[..<start]
        rest = rest[rest.index(after: start)...]
        guard let end = rest.prefix(12).firstIndex(of: ";"), let sign = sign(rest[..<end]) else {
          result += "&"
          continue
        }
        result += sign
        rest = rest[rest.index(after: end)...]
      }
      return result + rest
    }

    private func sign(_ name: Substring) -> String? {
      guard name.first == "#" else { return Self.named[String(name)] }
      let digits = name.dropFirst()
      let value = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return value.flatMap(Unicode.Scalar.init).map { String($0) }
    }
  }

  /// `<p class="x">`, `</p>`, `<!-- … -->`.
  private struct Mark {
    /// In lower case; empty for a comment or a declaration.
    var name = ""
    var isOpening = true
    let end: Int
    var alternative: String?

    init?(_ bytes: [UInt8], _ start: Int) {
      let rest = bytes[(start + 1)...]
      if rest.starts(with: "!--".utf8) {
        end = Mark.after(Array("-->".utf8), in: rest.dropFirst(3)) ?? bytes.count
        return
      }
      guard let first = rest.first,
        first == UInt8(ascii: "/") || first == UInt8(ascii: "!") || first == UInt8(ascii: "?") || Mark.isLetter(first)
      else { return nil }
      var at = start + 1
      var quote: UInt8?
      // No mark is this long, and none has another within it: a page of `<` is read once.
      let limit = min(bytes.count, start + 65_536)
      while at < limit, quote != nil || bytes[at] != UInt8(ascii: ">") {
        if let open = quote {
          if bytes[at] == open { quote = nil }
        } else if bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") {
          quote = bytes[at]
        } else if bytes[at] == UInt8(ascii: "<") {
          return nil
        }
        at += 1
      }
      // A `<` that nothing closes is a sign like another.
      guard at < limit else { return nil }
      end = at + 1
      isOpening = first != UInt8(ascii: "/")
      guard first != UInt8(ascii: "!"), first != UInt8(ascii: "?") else { return }
      let inside = bytes[(isOpening ? start + 1 : start + 2)..<at]
      name = String(decoding: inside.prefix { Mark.isLetter($0) || 0x30...0x39 ~= $0 }, as: UTF8.self).lowercased()
      if name == "img" { alternative = Mark.attribute("alt", String(decoding: inside, as: UTF8.self)) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }

    private static func after(_ pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
      var at = bytes.startIndex
      while at + pattern.count <= bytes.endIndex {
        if bytes[at..<(at + pattern.count)].elementsEqual(pattern) { return at + pattern.count }
        at += 1
      }
      return nil
    }

    private static func attribute(_ name: String, _ text: String) -> String? {
      for quote in ["\"", "'"] {
        let parts = text.split(separator: Character(quote), omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated().dropLast() where part.lowercased().hasSuffix("\(name)=") { return String(parts[index + 1]) }
      }
      return nil
    }
  }
}
