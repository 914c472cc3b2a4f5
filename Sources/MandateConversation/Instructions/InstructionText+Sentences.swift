// What is written after one another may be several instructions, or an instruction and a question. Each is taken by itself, so that the
// words of one never end up in what another writes.

internal import MandateLanguage

/// What somebody wrote, sentence by sentence.
struct InstructionSentences {
  /// Each begins with a verb of its own, and has the plain sentences that follow it.
  private(set) var instructions: [InstructionSentence] = []
  private(set) var questions: [String] = []

  init(_ text: String) {
    let bytes = Array(text.utf8)
    for words in Self.sentences(words(bytes, 0..<bytes.count)[...], bytes) {
      let sentence = String(decoding: bytes[words.range], as: UTF8.self)
      let text = InstructionText(sentence)
      if text.words.isEmpty { continue }
      if instructions.count >= Self.most { break }
      if instructions.isEmpty || InstructionVerb(text.words) != nil {
        instructions.append(InstructionSentence(first: sentence, whole: sentence))
      } else if Self.isQuestion(words) {
        questions.append(sentence)
      } else if !Self.thanks.contains(text.words.filter { $0.kind == .letters }[...].phrase), questions.isEmpty {
        let last = instructions[instructions.count - 1]
        instructions[instructions.count - 1] = InstructionSentence(first: last.first, whole: last.whole + " " + sentence)
      }
    }
  }

  /// More than anybody reads the answers to.
  private static let most = 6

  private static func sentences(_ words: Words, _ bytes: [UInt8]) -> [Words] {
    var found: [Words] = []
    var start = words.startIndex
    for at in words.indices where at > start && at + 1 < words.endIndex {
      let isEnd = endsSentence(words, at, bytes)
      guard isEnd || beginsAnother(words, at, start) else { continue }
      found.append(words[start..<(isEnd ? at + 1 : at)])
      start = at + 1
    }
    if start < words.endIndex { found.append(words[start...]) }
    return found.filter { $0.contains { $0.kind != .mark } }
  }

  private static func endsSentence(_ words: Words, _ at: Int, _ bytes: [UInt8]) -> Bool {
    let (before, next) = (words[at - 1], words[at + 1])
    let isApart = next.range.lowerBound > words[at].range.upperBound
    switch words[at].folded {
    case "?", "!": return isApart
    case ".":
      if isApart, strong.contains(where: { words[(at + 1)...].starts(with: $0) { $0.folded == $1 } }) { return true }
      guard isApart, before.kind == .letters, before.folded.utf8.count > 2, !shortened.contains(before.folded) else {
        return isApart && before.kind != .letters && next.kind == .letters && opens(words[(at + 1)...])
      }
      let isCapital = String(decoding: bytes[next.range], as: UTF8.self).first?.isUppercase ?? false
      return isCapital || next.kind == .mark && next.folded != "…" || opens(words[(at + 1)...])
    default: return false
    }
  }

  /// `, og legg til …`, `; fjern …`: another instruction in the same sentence.
  private static func beginsAnother(_ words: Words, _ at: Int, _ start: Int) -> Bool {
    guard [",", ";", "og", "and"].contains(words[at].folded) else { return false }
    let rest = words[(at + 1)...]
    return strong.contains { rest.starts(with: $0) { $0.folded == $1 } }
      || rest.first.map { ["og", "and"].contains($0.folded) } ?? false
        && strong.contains { rest.dropFirst().starts(with: $0) { $0.folded == $1 } }
  }

  /// Whether words can only be the beginning of another instruction or question.
  private static func opens(_ words: Words) -> Bool {
    strong.contains { words.starts(with: $0) { $0.folded == $1 } } || words.first.map { asking.contains($0.folded) } ?? false
  }

  private static func isQuestion(_ words: Words) -> Bool {
    words.last?.folded == "?" || words.first.map { asking.contains($0.folded) } ?? false
  }

  /// Verbs that are nothing else in the middle of a sentence, as `endre` and `velge` may be.
  private static let strong: [[String]] = [
    ["legg", "til"], ["legg", "inn"], ["fjern"], ["slett"], ["ta", "bort"], ["ta", "vekk"], ["add"], ["remove"], ["delete"],
  ]

  private static let asking: Set<String> = [
    "hvem", "hva", "hvor", "hvordan", "hvorfor", "hvilke", "hvilken", "hvilket", "når", "kven", "kva", "kvar", "korleis", "kvifor",
    "kva", "who", "what", "where", "when", "why", "how", "which",
  ]

  private static let shortened: Set<String> = ["osv", "evt", "prof", "dvs", "mfl", "ifm", "jfr", "mrs"]

  private static let thanks: Set<String> = [
    "takk", "tusen takk", "på forhånd takk", "på førehand takk", "takk for hjelpen", "takk for hjelpa", "thanks", "thank you",
    "many thanks",
  ]
}

struct InstructionSentence {
  /// The sentence with the verb.
  let first: String
  /// With the plain sentences that follow: they belong to what is said, where that is running text.
  let whole: String
}
