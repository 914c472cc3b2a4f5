// Names in a row: `NAV og Skole` may be two that take part, `Oppvekst og skole` is one. What can be taken in two ways is given back in both,
// the likelier first.

internal import MandateLanguage
internal import MandateRules

struct ListedNames {
  /// Each is a list of names.
  private(set) var readings: [[String]] = []
  private let text: InstructionText
  private let context: Context

  init(_ value: String, isPlural: Bool?, _ context: Context) {
    text = InstructionText(plain: value)
    self.context = context
    let words = text.words
    let apart = pieces(words, splittingAnd: true)
    let together = pieces(words, splittingAnd: false)
    guard apart.count > 1 else {
      readings = [[text.value(words)]]
      return
    }
    let isList = apart.allSatisfy { isName($0) }
    if apart == together || apart.allSatisfy({ isKnown($0) }) {
      // Only commas: `Barn, unge og familie` has an `og`, and so may be one name.
      readings = [names(apart)]
    } else if isPlural == false {
      readings = [[text.value(words)]] + (isList ? [names(apart)] : [])
      if together.count > 1, isList { readings = [names(apart)] }
    } else if isList {
      readings = [names(apart)] + (isPlural == true || apart.contains { isKnown($0) } ? [] : [names(together)])
    } else {
      readings = [names(together), names(apart)]
    }
  }

  private func names(_ pieces: [Words]) -> [String] { pieces.map { text.value($0) }.filter { !$0.isEmpty } }

  private func pieces(_ words: Words, splittingAnd: Bool) -> [Words] {
    var pieces: [Words] = []
    var start = words.startIndex
    var at = start
    while at < words.endIndex {
      if let known = context.names.match(words[at...]), known.count > 1 {
        at += known.count
        continue
      }
      let word = words[at].folded
      let isAnd = ["og", "and", "samt"].contains(word)
      // `NAV Nordvik (NAV) og Skole`: after brackets another name begins. `Barne- og familietjenesten` is one name.
      let isAfterBrackets = isAnd && at > start && words[at - 1].folded == ")"
      let isSuspended = isAnd && at > start && words[at - 1].folded == "-"
      // `Oppvekst og skole (Skole)`: the short name stands for all of it.
      let isOneName = isAnd && shortNameFollows(words[(at + 1)...])
      if word == "," || word == ";" || isAnd && !isSuspended && (isAfterBrackets || splittingAnd && !isOneName) {
        if at > start { pieces.append(words[start..<at]) }
        start = at + 1
      }
      at += 1
    }
    if start < words.endIndex { pieces.append(words[start...]) }
    return pieces
  }

  private func shortNameFollows(_ words: Words) -> Bool {
    guard let open = words.firstIndex(where: { $0.folded == "(" }) else { return false }
    return !words[..<open].contains { [",", ";", "og", "and"].contains($0.folded) } && words.first.map { !text.isCapital($0) } ?? false
  }

  /// Whether a piece is a name by itself: written with a capital, or in the definite form, or known.
  private func isName(_ piece: Words) -> Bool {
    guard let first = piece.withoutArticles.first else { return false }
    if text.isCapital(first) || isKnown(piece) { return true }
    return piece.count == 1 && first.folded.utf8.count > 4 && ["en", "et", "a", "ene", "ane"].contains(where: first.folded.hasSuffix)
  }

  private func isKnown(_ piece: Words) -> Bool { context.names.match(piece)?.count == piece.count }
}
