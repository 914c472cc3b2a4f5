// What a text from elsewhere looks like before anything is known of mandates: headings, points of lists, rows of tables, lines. Marks of
// Markdown and HTML go; every word stays.

import MandateServer

struct ImportedLine: Equatable {
  enum Kind: Equatable {
    /// Level 0 where the text does not say.
    case heading(level: Int)
    /// The mark as it was written, where it is a number or a letter; depth from 0.
    case item(mark: String, depth: Int)
    case row
    case text
    case blank
  }

  var kind: Kind
  var text: String
}

enum ImportedText {
  enum Form: String, CaseIterable {
    case text, markdown, html
  }

  static func lines(_ bytes: [UInt8], as form: Form) -> [ImportedLine] {
    let text = decoded(bytes)
    switch form {
    case .text: return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line(String($0)) }
    case .markdown: return MarkdownReader.lines(text)
    case .html: return HTMLReader.lines(text)
    }
  }

  static func form(of name: String, _ bytes: [UInt8]) -> Form {
    let name = name.lowercased()
    if [".html", ".htm", ".xhtml"].contains(where: name.hasSuffix) { return .html }
    if [".md", ".markdown"].contains(where: name.hasSuffix) { return .markdown }
    let start = String(decoding: bytes.prefix(1000), as: UTF8.self).trimmed.lowercased()
    return start.hasPrefix("<!doctype html") || start.hasPrefix("<html") ? .html : .text
  }

  // MARK: Letters

  /// UTF-8, UTF-16 with its mark, or what older Windows programs write.
  static func decoded(_ bytes: [UInt8]) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      let isLittle = bytes[0] == 0xFF
      let units = stride(from: 2, to: bytes.count - 1, by: 2).map { at -> UInt16 in
        let (first, second) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
        return isLittle ? second << 8 | first : first << 8 | second
      }
      return String(decoding: units, as: UTF16.self)
    }
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    guard bytes.firstOffsetThatIsNotUTF8 != nil else { return String(decoding: bytes, as: UTF8.self) }
    return String(String.UnicodeScalarView(bytes.map(windows1252)))
  }

  /// The signs of Windows-1252 that Latin-1 does not have, from 0x80.
  private static let windowsSigns: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F, 0x90, 0x2018,
    0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
  ]

  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    let value = 0x80...0x9F ~= byte ? windowsSigns[Int(byte) - 0x80] : UInt32(byte)
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  // MARK: Lines

  /// A line of plain text. White space that only lays out becomes single spaces.
  static func line(_ raw: String) -> ImportedLine {
    let text = tidy(raw)
    guard !text.isEmpty else { return ImportedLine(kind: .blank, text: "") }
    let indent = raw.prefix { $0 == " " || $0 == "\t" }.reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
    if let (mark, rest) = mark(text) { return ImportedLine(kind: .item(mark: mark, depth: indent / 3), text: rest) }
    if text.hasPrefix("|"), text.dropFirst().contains("|") { return row(text) }
    return ImportedLine(kind: .text, text: text)
  }

  static func tidy(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ").filter { $0 != "\u{FEFF}" && $0 != "\u{AD}" && $0 != "\u{200B}" }
  }

  private static let bullets: Set<Character> = [
    "-", "•", "*", "·", "–", "—", "●", "○", "▪", "■", "◦", "‣", "\u{F0B7}", "\u{F0A7}", "+", "§",
  ]

  /// `•`, `1.`, `a)`. A number keeps its mark, since it is something that was written.
  private static func mark(_ text: String) -> (mark: String, rest: String)? {
    guard let first = text.first else { return nil }
    let rest = text.dropFirst()
    if bullets.contains(first), first != "§", rest.first == " " { return ("-", rest.trimmed) }
    if first == "o", rest.hasPrefix(" "), rest.dropFirst().first?.isUppercase == true { return ("-", rest.trimmed) }
    let number = text.prefix { $0.isNumber || $0 == "." }
    let end = text.dropFirst(number.count)
    if number.count <= 3, number.contains(where: \.isNumber), !number.contains("..") {
      if number.hasSuffix("."), end.hasPrefix(" "), !isDate(end) { return (String(number), end.trimmed) }
      if !number.hasSuffix("."), end.hasPrefix(") ") { return (number + ")", end.dropFirst().trimmed) }
    }
    if first.isLetter, rest.hasPrefix(") ") { return ("\(first))", rest.dropFirst(2).trimmed) }
    return nil
  }

  /// `1. mai` is a date and no first point.
  private static func isDate(_ rest: Substring) -> Bool {
    let months = ["jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des"]
    let word = rest.trimmed.lowercased()
    return months.contains { word.hasPrefix($0) }
  }

  static func row(_ text: String) -> ImportedLine {
    let cells = text.split(separator: "|").map(\.trimmed).filter { !$0.isEmpty && !$0.allSatisfy { "-:= ".contains($0) } }
    return cells.isEmpty ? ImportedLine(kind: .blank, text: "") : ImportedLine(kind: .row, text: cells.joined(separator: " | "))
  }
}

/// Markdown, as far as people write it.
private enum MarkdownReader {
  static func lines(_ text: String) -> [ImportedLine] {
    var lines: [ImportedLine] = []
    for raw in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init) {
      var body = raw[...]
      let trimmed = raw.trimmed
      if trimmed.count > 2, trimmed.allSatisfy({ $0 == "=" || $0 == "-" || $0 == "*" || $0 == "_" || $0 == "`" || $0 == "~" }) {
        // A line under a heading, a rule between parts, or the fence of a piece of code.
        if let first = trimmed.first, "=-".contains(first), let last = lines.last, last.kind == .text {
          lines[lines.count - 1].kind = .heading(level: first == "=" ? 1 : 2)
        }
        continue
      }
      while body.trimmed.hasPrefix(">") { body = body.drop { $0 == " " }.dropFirst() }
      let hashes = body.trimmed.prefix { $0 == "#" }
      if 1...6 ~= hashes.count, body.trimmed.dropFirst(hashes.count).first == " " {
        let title = ImportedText.tidy(plain(body.trimmed.dropFirst(hashes.count).trimmed))
        lines.append(ImportedLine(kind: .heading(level: hashes.count), text: withoutClosing(title)))
        continue
      }
      var line = ImportedText.line(String(body))
      line.text = ImportedText.tidy(plain(line.text))
      // A line that is bold from end to end is a heading.
      if line.kind == .text, trimmed.hasPrefix("**"), trimmed.hasSuffix("**") || trimmed.hasSuffix("**:"), trimmed.count > 4 {
        line.kind = .heading(level: 0)
      }
      lines.append(line)
    }
    return lines
  }

  private static func withoutClosing(_ title: String) -> String {
    var title = title[...]
    while title.hasSuffix("#") { title = title.dropLast() }
    return title.trimmed
  }

  /// Without emphasis, code marks and escapes; of a link both the words and the address.
  private static func plain(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let sign = rest.first {
      rest = rest.dropFirst()
      switch sign {
      case "\\":
        if let next = rest.first, next.isPunctuation || next.isSymbol {
          result.append(next)
          rest = rest.dropFirst()
        } else {
          result.append(sign)
        }
      case "*", "`": continue
      case "_" where result.last.map { $0.isLetter || $0.isNumber } != true || rest.first.map { $0.isLetter || $0.isNumber } != true:
        continue
      case "]" where rest.first == "(": result += " "
      case "[", "]": continue
      case "!" where rest.first == "[": continue
      case "<":
        if let end = rest.prefix(300).firstIndex(of: ">"),
          !rest[..<end].contains(" ") || rest.first.map({ $0.isLetter || $0 == "/" }) == true
        {
          // An address keeps its words; a mark of HTML goes.
          if rest[..<end].contains("://") || rest[..<end].contains("@") { result += rest[..<end] } else { result += " " }
          rest = rest[rest.index(after: end)...]
        } else {
          result.append(sign)
        }
      default: result.append(sign)
      }
    }
    return result
  }
}
