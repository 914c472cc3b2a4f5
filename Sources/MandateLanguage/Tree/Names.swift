// Who a mandate names, and how a value refers to them. A name is found by its words, in any case and in its definite form
// (`Skole`, `skolen`), and declared names that contain `og` are recognised before a list is split.

/// A reference to a participant, a body or a post.
package struct Reference: Hashable, Sendable {
  package let text: String
  package let range: Range<Int>
  /// The post or person after `ved`: `NAV ved enhetsleder`.
  package let holder: Phrase?
}

/// The names that are declared somewhere and can be referred to.
package struct Names: Sendable {
  /// A declared name or short name.
  package struct Name: Sendable {
    package let text: String
    package let range: Range<Int>
    let words: [String]
  }

  package private(set) var all: [Name] = []
  private var byFirst: [String: [Int]] = [:]
  /// Looked in where none of the own names is as long.
  private var beside: [Names] = []

  package init() {}

  package mutating func declare(_ text: String, range: Range<Int>) {
    let bytes = Array(text.utf8)
    let folded = words(bytes, 0..<bytes.count).map(\.folded)
    guard let first = folded.first else { return }
    byFirst[Names.stem(first), default: []].append(all.count)
    all.append(Name(text: text, range: range, words: folded))
  }

  package mutating func formUnion(_ other: Names) {
    for name in other.all { declare(name.text, range: name.range) }
  }

  /// The same names, and others found beside them. None of the others is copied: there may be very many, and the same for every mandate.
  package func with(_ others: Names) -> Names {
    var names = self
    names.beside.append(others)
    return names
  }

  /// The longest declared name that words begin with, and how many words it takes.
  package func match(_ words: ArraySlice<Word>) -> (name: Name, count: Int)? {
    beside.reduce(ownMatch(words)) { best, others in
      guard let found = others.match(words) else { return best }
      return found.count > best?.count ?? 0 ? found : best
    }
  }

  private func ownMatch(_ words: ArraySlice<Word>) -> (name: Name, count: Int)? {
    guard let first = words.first, let candidates = byFirst[Names.stem(first.folded)] else { return nil }
    var best: (name: Name, count: Int)?
    for index in candidates {
      let name = all[index]
      guard name.words.count <= words.count, name.words.count > best?.count ?? 0 else { continue }
      if zip(words, name.words).allSatisfy({ Names.isSame($0.folded, $1) }) { best = (name, name.words.count) }
    }
    return best
  }

  /// The name a text refers to, when the whole text is one.
  package func find(_ text: String) -> Name? {
    let bytes = Array(text.utf8)
    let all = words(bytes, 0..<bytes.count)
    guard let found = match(all[...]), found.count == all.count else { return nil }
    return found.name
  }

  private static let endings = ["", "n", "en", "et", "a", "ne", "ene", "ane", "s", "ens", "ets", "r", "er", "e"]

  private static func stem(_ word: String) -> String {
    String(word.unicodeScalars.prefix(3))
  }

  /// The same word, as it is or in its definite form.
  package static func isSame(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    let (short, long) = left.utf8.count < right.utf8.count ? (left, right) : (right, left)
    guard short.utf8.count >= 3, long.hasPrefix(short) || short.hasSuffix("e") && long.hasPrefix(short.dropLast()) else { return false }
    let rest = String(long.dropFirst(long.hasPrefix(short) ? short.count : short.count - 1))
    return endings.contains(rest)
  }
}

extension Value {
  /// The words of all lines of the value.
  package func words(_ text: SourceText) -> [Word] {
    if segments.count == 1 { return MandateLanguage.words(text.bytes, segments[0]) }
    return segments.flatMap { MandateLanguage.words(text.bytes, $0) }
  }

  /// Whom the value names. Several are split at comma, semicolon and `og`, declared names first.
  package func references(_ text: SourceText, names: Names) -> [Reference] {
    guard !isEmpty else { return [] }
    switch content {
    case .open, .notRelevant, .gap: return []
    default: return ReferenceReader(text: text, names: names).read(words(text)[...])
    }
  }
}

extension Field {
  /// Whom the field names, on its own line and in deeper items.
  package func references(_ text: SourceText, names: Names) -> [Reference] {
    values.flatMap { $0.references(text, names: names) }
  }
}

private struct ReferenceReader {
  let text: SourceText
  let names: Names

  private static let conjunctions: Set<String> = ["og", "and", "samt"]
  private static let holders: Set<String> = ["ved", "v"]
  private static let reasons: Set<String> = ["fordi", "because", "ettersom", "siden", "sidan"]

  func read(_ words: ArraySlice<Word>) -> [Reference] {
    var found: [Reference] = []
    var current: [Word] = []
    var holder: [Word] = []
    var isHolder = false
    func close() {
      if let reference = reference(current[...], holder[...]) { found.append(reference) }
      current = []
      holder = []
      isHolder = false
    }
    var index = words.startIndex
    while index < words.endIndex {
      let word = words[index]
      if let known = names.match(words[index...]), known.count > 0 {
        let taken = words[index..<index + known.count]
        if isHolder { holder += taken } else { current += taken }
        index += known.count
        continue
      }
      index += 1
      switch word.folded {
      case ",", ";":
        close()
      case "(":
        while index < words.endIndex, words[index].folded != ")" { index += 1 }
        if index < words.endIndex { index += 1 }
      case "–", "—", "-":
        guard !isTight(word, words, index - 1), !(current.isEmpty && holder.isEmpty) else {
          if !current.isEmpty { current.append(word) }
          continue
        }
        close()
        return found
      case ".", ":":
        guard index == words.endIndex else { current.append(word); continue }
      case let folded where ReferenceReader.reasons.contains(folded):
        close()
        return found
      case let folded where ReferenceReader.conjunctions.contains(folded) && !isSuspended(words, index - 1):
        close()
      case let folded where ReferenceReader.holders.contains(folded) && !current.isEmpty && !isHolder:
        isHolder = true
        if index < words.endIndex, words[index].folded == "/" { index += 1 }
      default:
        if isHolder { holder.append(word) } else { current.append(word) }
      }
    }
    close()
    return found
  }

  /// `Barne- og familietjenesten` is one name.
  private func isSuspended(_ words: ArraySlice<Word>, _ index: Int) -> Bool {
    index > words.startIndex && words[index - 1].folded == "-"
  }

  private func isTight(_ word: Word, _ words: ArraySlice<Word>, _ index: Int) -> Bool {
    index > words.startIndex && words[index - 1].range.upperBound == word.range.lowerBound
  }

  private func reference(_ words: ArraySlice<Word>, _ holder: ArraySlice<Word>) -> Reference? {
    // A date beside a name says when, not who.
    var words = words
    if words.contains(where: { $0.kind == .digits }), case .success = readDate(words) { return nil }
    while let last = words.last, last.kind != .letters { words.removeLast() }
    while let first = words.first, first.kind == .mark { words.removeFirst() }
    if let digits = words.firstIndex(where: { $0.kind == .digits }), digits > words.startIndex, names.match(words[..<digits]) != nil {
      words = words[..<digits]
    }
    guard let first = words.first, let last = words.last, words.contains(where: { $0.kind == .letters }) else { return nil }
    let range = first.range.lowerBound..<last.range.upperBound
    let phrase = holder.isEmpty ? nil : Phrase(text: text.string(holder.range), range: holder.range)
    return Reference(text: text.string(range), range: range, holder: phrase)
  }
}
