// The words of an instruction, without what politeness puts before and after them, and the text they stand for.

internal import MandateLanguage
internal import MandateRules

struct InstructionText {
  let bytes: [UInt8]
  let words: Words

  init(_ text: String) {
    bytes = Array(text.utf8)
    words = Self.withoutThanks(Self.withoutCourtesy(MandateLanguage.words(bytes, 0..<bytes.count)[...]))
  }

  /// What is no instruction by itself, but a piece of one.
  init(plain text: String) {
    bytes = Array(text.utf8)
    words = MandateLanguage.words(bytes, 0..<bytes.count)[...]
  }

  /// `Kan du legge til …?`, `Please add …`
  private static func withoutCourtesy(_ words: Words) -> Words {
    for length in stride(from: min(5, words.count), through: 1, by: -1) where courtesy.contains(words.prefix(length).phrase) {
      return withoutCourtesy(words.dropFirst(length).drop { $0.kind == .mark })
    }
    return words
  }

  /// `…, takk`
  private static func withoutThanks(_ words: Words) -> Words {
    let said = words.withoutMarksAtEnd
    guard let last = said.last, said.count > 2, ["takk", "please", "thanks"].contains(last.folded) else { return words }
    return said.dropLast().withoutMarksAtEnd
  }

  private static let courtesy: Set<String> = [
    "kan du", "kunne du", "vil du", "kan du være så snill å", "kan du vere så snill å", "vær så snill å", "vær så snill og", "vær snill å",
    "ver så snill å", "ver snill å", "vennligst", "jeg vil", "eg vil", "vi vil", "jeg vil gjerne", "eg vil gjerne", "vi vil gjerne",
    "jeg ønsker å", "eg ønskjer å", "vi ønsker å", "vi ønskjer å", "please", "can you", "could you", "would you", "i want to", "we want to",
    "i would like to", "we would like to", "hei", "takk", "ok", "du må", "nå må du", "please could you", "can you please", "så", "deretter",
    "og", "and", "then",
  ]

  /// The text of some words, without marks at its ends: what a name or a keyword is looked up by.
  func string(_ words: Words) -> String {
    var words = words
    while let first = words.first, first.kind == .mark, first.folded != "…" { words.removeFirst() }
    while let last = words.last, last.kind == .mark, ![")", "»", "%", "…", "\"", "”"].contains(last.folded) { words.removeLast() }
    return written(words)
  }

  /// The text of some words as somebody wrote it, to be written into the mandate. Only what ends a sentence is left out.
  func value(_ words: Words) -> String {
    var words = words
    // Several sentences end in a full stop each.
    let isRunning = words.indices.dropLast().dropFirst().contains { words[$0].folded == "." && words[$0 - 1].folded.utf8.count > 2 }
    while let last = words.last, [".", ",", ";", ":", "!", "?"].contains(last.folded), !(isRunning && last.folded == ".") {
      words.removeLast()
    }
    while let first = words.first, [",", ";", ":", "."].contains(first.folded) { words.removeFirst() }
    return written(words)
  }

  private func written(_ words: Words) -> String {
    words.isEmpty ? "" : String(decoding: bytes[words.range], as: UTF8.self)
  }

  func isCapital(_ word: Word) -> Bool {
    word.kind == .letters && String(decoding: bytes[word.range], as: UTF8.self).first?.isUppercase ?? false
  }
}

extension Words {
  /// How many of the first words may be a keyword, the longest first: a mark is the end of one.
  func lengths(upTo most: Int) -> [Int] {
    let words = prefix(Swift.max(0, most)).prefix { $0.kind != .mark || ["'", "’", "-", "–"].contains($0.folded) }
    return words.isEmpty ? [] : (1...words.count).reversed().filter { self[startIndex + $0 - 1].kind != .mark }
  }

  /// The folded words, with spaces between.
  var phrase: String { map(\.folded).joined(separator: " ") }
}
