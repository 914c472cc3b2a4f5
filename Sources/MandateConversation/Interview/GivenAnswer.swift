// An answer as somebody gives it: as one text, or as a list where the way in has lists. What stands in a text is taken apart as the
// language takes a list apart; what comes as a list is apart already.

internal import MandateLanguage
internal import MandateRules

package enum GivenAnswer: Hashable, Sendable {
  case text(String)
  case list([String])

  /// The texts of a list, or the text.
  package var isEmpty: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .list(let texts): texts.allSatisfy(\.isEmpty)
    }
  }
}

/// Takes a list apart: at lines with or without marks, else at comma, semicolon and a last `og`. Brackets and names that are known are
/// kept whole.
struct AnswerList {
  let names: Names
  /// A list whose words may have an `og` in them.
  let choice: Choice?

  func parts(_ value: String) -> [String] {
    let lines = value.split(whereSeparator: \.isNewline).map { Self.unmarked(String($0)) }.filter { !$0.text.isEmpty }
    let isRunning = lines.dropLast().contains { line in !line.isMarked && Self.goesOn(line.text) }
    if lines.count > 1 && !isRunning || lines.contains(where: \.isMarked) { return lines.map(\.text) }
    return split(lines.map(\.text).joined(separator: " "))
  }

  private func split(_ line: String) -> [String] {
    let bytes = Array(line.utf8)
    let words = MandateLanguage.words(bytes, 0..<bytes.count)
    var ends = separators(words[...])
    // Only the last of several is joined by a word.
    if let last = lastConjunction(words[(ends.last.map { $0 + 1 } ?? 0)...]) { ends.append(last) }
    var parts: [String] = []
    var start = 0
    for end in ends + [words.endIndex] {
      let from = start < words.endIndex ? words[start].range.lowerBound : bytes.count
      let to = end < words.endIndex ? words[end].range.lowerBound : bytes.count
      if from < to { parts.append(String(decoding: bytes[from..<to], as: UTF8.self).trimmedOfSpace) }
      start = end + 1
    }
    return parts.filter { !$0.isEmpty }
  }

  private func separators(_ words: Words) -> [Int] {
    places(in: words) { index in
      guard [",", ";"].contains(words[index].folded) else { return false }
      // `1,5 årsverk`
      let isBetweenDigits =
        index > words.startIndex && index + 1 < words.endIndex && words[index - 1].kind == .digits
        && words[index + 1].kind == .digits && words[index - 1].range.upperBound == words[index].range.lowerBound
        && words[index + 1].range.lowerBound == words[index].range.upperBound
      return !isBetweenDigits
    }
  }

  private func lastConjunction(_ words: Words) -> Int? {
    places(in: words) { index in
      guard ["og", "and", "samt"].contains(words[index].folded), index + 1 < words.endIndex else { return false }
      // `Barne- og familietjenesten` is one name; `…, Skole, og Kultur` has its comma already.
      return index == words.startIndex || words[index - 1].folded != "-"
    }.last
  }

  /// Places outside brackets and known names.
  private func places(in words: Words, where isSought: (Int) -> Bool) -> [Int] {
    var found: [Int] = []
    var (index, depth) = (words.startIndex, 0)
    while index < words.endIndex {
      let known = max(names.match(words[index...])?.count ?? 0, choice?.match(words[index...])?.count ?? 0)
      if known > 1 {
        index += known
        continue
      }
      switch words[index].folded {
      case "(", "[": depth += 1
      case ")", "]": depth = max(0, depth - 1)
      default: if depth == 0, isSought(index) { found.append(index) }
      }
      index += 1
    }
    return found
  }

  /// `- NAV`, `2. Skole`; but `1. mai` has no capital after it.
  static func unmarked(_ line: String) -> (text: String, isMarked: Bool) {
    let line = line.trimmedOfSpace
    let mark = line.prefix { !$0.isWhitespace }
    let rest = String(line.dropFirst(mark.count)).trimmedOfSpace
    guard rest.first.map({ $0.isLetter || $0.isNumber || $0 == "…" }) ?? false else { return (line, false) }
    if ["-", "–", "•", "*", "·"].contains(mark) { return (rest, true) }
    let isNumber = mark.count <= 3 && mark.dropLast().allSatisfy(\.isNumber) && mark.count > 1 && [".", ")"].contains(mark.last)
    return isNumber && rest.first?.isUppercase == true ? (rest, true) : (line, false)
  }

  /// A line that the next one continues.
  private static func goesOn(_ line: String) -> Bool {
    guard let last = line.words.last else { return false }
    return [",", ";", "og", "and", "samt"].contains(last.folded)
  }
}

extension String {
  var trimmedOfSpace: String {
    let start = drop(while: \.isWhitespace)
    return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
  }
}
