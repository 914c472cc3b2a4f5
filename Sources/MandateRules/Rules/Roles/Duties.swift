// What a field that lists duties holds, one by one. Running text is one duty, however many commas it has.

import MandateLanguage

extension Context {
  /// The bytes of each duty: the deeper items, or the short pieces between commas and a last `og`.
  func duties(_ field: Field) -> [Range<Int>] {
    field.values.flatMap { value in
      value.isUnanswered || value.isSettled ? [] : pieces(words(value)[...])
    }
  }

  private func pieces(_ all: Words) -> [Range<Int>] {
    var pieces: [Words] = []
    var start = all.startIndex
    for index in all.indices where Context.separators.contains(all[index].folded) && !isSuspended(all, index) {
      if start < index { pieces.append(all[start..<index]) }
      start = index + 1
    }
    if start < all.endIndex { pieces.append(all[start...]) }
    let isList = pieces.allSatisfy { piece in
      piece.count(where: { $0.kind == .letters }) <= 4 && !piece.dropLast().contains { $0.folded == "." }
    }
    guard isList, pieces.count > 1 else { return all.isEmpty ? [] : [all.range] }
    return pieces.compactMap { piece in
      let letters = piece.filter { $0.kind != .mark }
      guard let first = letters.first, let last = letters.last else { return nil }
      return first.range.lowerBound..<last.range.upperBound
    }
  }

  private static let separators: Set<String> = [",", ";", "og", "and", "samt"]

  /// `barne- og familievern` is one thing.
  private func isSuspended(_ words: Words, _ index: Int) -> Bool {
    index > words.startIndex && words[index - 1].folded == "-"
  }
}
