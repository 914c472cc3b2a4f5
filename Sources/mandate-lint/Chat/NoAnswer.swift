// What people write in place of an answer: that it can wait, that nobody knows, or the words of a button in another editor. None of it
// belongs in the mandate.

enum NoAnswer {
  case later, unknown, own

  init?(_ line: String) {
    let words = line.lowercased().split { !$0.isLetter }.joined(separator: " ")
    if Self.wordsForLater.contains(words) {
      self = .later
    } else if Self.wordsForUnknown.contains(words) {
      self = .unknown
    } else if Self.wordsForOwn.contains(words) {
      self = .own
    } else {
      return nil
    }
  }

  private static let wordsForLater: Set<String> = [
    "senere", "seinere", "seinare", "later", "ikke nå", "ikkje no", "not now", "vent", "vente", "wait", "hopp over", "skip", "pass",
    "det kan vente", "it can wait", "ta det senere", "ta det seinare",
  ]

  private static let wordsForUnknown: Set<String> = [
    "vet ikke", "jeg vet ikke", "vi vet ikke", "vet ikke ennå", "det vet jeg ikke", "det vet vi ikke", "aner ikke", "usikker", "veit ikkje",
    "eg veit ikkje", "vi veit ikkje", "veit ikkje enno", "det veit eg ikkje", "det veit vi ikkje", "veit ikke", "anar ikkje", "don t know",
    "i don t know", "we don t know", "do not know", "i do not know", "we do not know", "not sure", "unsure", "no idea", "dunno",
  ]

  private static let wordsForOwn: Set<String> = ["skriv selv", "skriv sjølv", "write it yourself"]
}
