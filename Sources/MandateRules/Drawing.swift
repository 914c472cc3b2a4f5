// The one way to draw a finding: the line of the text, and carets under the exact words. The command prints it, the manual shows it,
// the tests are written in it.

package import MandateLanguage

package enum Drawing {
  /// How many cells of a terminal or a fixed-width page a character takes: none for a combining mark, two for a wide one.
  package static func width(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x20 { return 0 }
    if scalar.value < 0x300 { return scalar.value == 0xAD ? 0 : 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }

  package static func width(_ text: String) -> Int {
    var total = 0
    var joined = false
    for scalar in text.unicodeScalars {
      // What a zero-width joiner ties to the sign before it is drawn in the same place.
      if joined {
        joined = false
        continue
      }
      if scalar.value == 0x200D { joined = total > 0 }
      total += width(scalar)
    }
    return total
  }

  /// A text that can be shown anywhere: control characters become visible signs and tabs become spaces to the next multiple of four.
  package static func plain(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isControl($0) || $0 == "\t" }) else { return text }
    var result = ""
    var column = 0
    for scalar in text.unicodeScalars {
      if scalar == "\t" {
        let count = 4 - column % 4
        result += String(repeating: " ", count: count)
        column += count
      } else if isControl(scalar) {
        result += "\u{FFFD}"
        column += 1
      } else {
        result.unicodeScalars.append(scalar)
        column += width(scalar)
      }
    }
    return result
  }

  /// C0 and C1 controls, and the marks that turn the direction of the text.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x08, 0x0A...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F: true
    default: false
    }
  }

  /// The line a range begins on, and the carets under it: spaces up to the range, then one caret a cell, at least one.
  package static func underline(_ range: Range<Int>, in text: SourceText) -> (line: Int, source: String, carets: String) {
    let line = text.line(at: range.lowerBound)
    let content = text.contentRange(line)
    var start = content.lowerBound
    if line == 0, text.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, content.upperBound) }
    let source = plain(text.string(start..<content.upperBound))
    let lower = min(max(range.lowerBound, start), content.upperBound)
    let upper = min(max(range.upperBound, lower), content.upperBound)
    let before = width(plain(text.string(start..<lower)))
    let through = width(plain(text.string(start..<upper)))
    let carets = String(repeating: " ", count: before) + String(repeating: "^", count: max(1, through - before))
    return (line, source, carets)
  }

  /// A text with each finding drawn below its line: carets, the code, and the message where one is asked for.
  package static func annotate(_ text: SourceText, _ findings: [Finding], message: (Finding) -> String? = { _ in nil }) -> String {
    var below: [Int: [String]] = [:]
    for finding in findings {
      let drawn = underline(finding.range, in: text)
      let said = message(finding).map { " " + $0 } ?? ""
      below[drawn.line, default: []].append("\(drawn.carets) \(finding.code)\(said)")
    }
    var lines: [String] = []
    for line in text.lineStarts.indices {
      lines.append(text.string(text.contentRange(line)))
      lines += below[line] ?? []
    }
    return lines.joined(separator: "\n")
  }

  /// A text without the lines that are drawings: carets and a code.
  package static func strip(_ annotated: String) -> String {
    annotated.split(separator: "\n", omittingEmptySubsequences: false).filter { !isDrawing($0) }.joined(separator: "\n")
  }

  private static func isDrawing(_ line: Substring) -> Bool {
    let trimmed = line.drop { $0 == " " || $0 == "\t" }
    let code = trimmed.drop { $0 == "^" }.drop { $0 == " " }.prefix(6)
    return trimmed.first == "^" && code.utf8.count == 6 && Rule.rule(String(code)) != nil
  }
}
