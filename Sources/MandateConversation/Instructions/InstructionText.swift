// The words of an instruction, and what they can be read as: the part of the mandate it is about, names that go into it, clauses about its
// fields.

internal import MandateLanguage
internal import MandateRules

struct InstructionText {
  private let bytes: [UInt8]
  let words: [Word]

  init(_ text: String) {
    bytes = Array(text.utf8)
    words = Array(Self.withoutCourtesy(MandateLanguage.words(bytes, 0..<bytes.count)[...]))
  }

  /// `Kan du legge til …?`, `Please add …`
  private static func withoutCourtesy(_ words: ArraySlice<Word>) -> ArraySlice<Word> {
    for length in stride(from: min(5, words.count), through: 1, by: -1)
    where courtesy.contains(words.prefix(length).map(\.folded).joined(separator: " ")) {
      return withoutCourtesy(words.dropFirst(length).drop { $0.kind == .mark })
    }
    return words
  }

  private static let courtesy: Set<String> = [
    "kan du", "kunne du", "vil du", "kan du være så snill å", "kan du vere så snill å", "vær så snill å", "vær så snill og", "vær snill å",
    "ver så snill å", "ver snill å", "vennligst", "jeg vil", "eg vil", "vi vil", "jeg vil gjerne", "eg vil gjerne", "vi vil gjerne",
    "jeg ønsker å", "eg ønskjer å", "vi ønsker å", "vi ønskjer å", "please", "can you", "could you", "would you", "i want to", "we want to",
    "i would like to", "we would like to", "hei", "takk", "ok",
  ]

  /// The text of some words as it was written, without marks at its ends.
  func string(_ words: ArraySlice<Word>) -> String {
    let trimmed = trim(words)
    guard let first = trimmed.first, let last = trimmed.last else { return "" }
    return String(decoding: bytes[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
  }

  private func trim(_ words: ArraySlice<Word>) -> ArraySlice<Word> {
    var words = words
    while let first = words.first, first.kind == .mark, first.folded != "«", first.folded != "…" { words.removeFirst() }
    while let last = words.last, [".", ",", ";", ":", "!", "?"].contains(last.folded) { words.removeLast() }
    return words
  }

  // MARK: What it is about

  /// The section, or the field of a section, that words begin with.
  func target(_ words: ArraySlice<Word>) -> (section: SectionKind, field: FieldKind?, count: Int)? {
    for length in stride(from: min(4, words.count), through: 1, by: -1) {
      let phrase = string(words.prefix(length))
      guard !phrase.isEmpty else { continue }
      if let found = target(phrase, words.dropFirst(length)) { return (found.section, found.field, length + found.more) }
    }
    return nil
  }

  private func target(_ phrase: String, _ rest: ArraySlice<Word>) -> (section: SectionKind, field: FieldKind?, more: Int)? {
    // `hyppigheten for evaluering`, `frequency of the evaluation`
    if let link = rest.first, Self.links.contains(link.folded) {
      let after = rest.dropFirst().drop { InstructionVerb.small.contains($0.folded) }
      for length in stride(from: min(3, after.count), through: 1, by: -1) {
        guard let section = section(string(after.prefix(length))), let field = field(phrase, section) else { continue }
        return (section.kind, field, rest.count - after.count + length)
      }
    }
    if let section = section(phrase) { return (section.kind, nil, 0) }
    if let known = Self.ways[phrase.lowercased()] { return (known.0, known.1, 0) }
    return onlySection(withField: phrase)
  }

  private func section(_ phrase: String) -> SectionKeyword? {
    Keywords.section(named: phrase) ?? Self.indefinite(phrase).lazy.compactMap { Keywords.section(named: $0) }.first
  }

  /// `linje`, `arbeidsform`: a field that a single section has.
  private func onlySection(withField phrase: String) -> (section: SectionKind, field: FieldKind?, more: Int)? {
    let found = Keywords.sections.compactMap { section in field(phrase, section).map { (section.kind, $0, 0) } }
    return found.count == 1 ? found.first : nil
  }

  /// What people call some fields.
  private static let ways: [String: (SectionKind, FieldKind)] = [
    "neste evaluering": (.evaluation, .next), "next evaluation": (.evaluation, .next), "siste evaluering": (.evaluation, .last),
    "last evaluation": (.evaluation, .last), "evalueringsmetode": (.evaluation, .method), "evalueringsmetoden": (.evaluation, .method),
    "evaluation method": (.evaluation, .method), "koordinator": (.coordination, .owner), "koordinatoren": (.coordination, .owner),
    "coordinator": (.coordination, .owner),
  ]

  private static let links: Set<String> = ["for", "i", "på", "til", "av", "of", "in"]

  /// A field by its word, also in its definite form: `hyppigheten`, `metoden`.
  func field(_ phrase: String, _ section: SectionKeyword) -> FieldKind? {
    (section.field(named: phrase) ?? Self.indefinite(phrase).lazy.compactMap { section.field(named: $0) }.first)?.kind
  }

  /// A word without what may be its article.
  private static func indefinite(_ phrase: String) -> [String] {
    let word = phrase.lowercased()
    return ["en", "et", "n", "a", "ene", "ane"].filter { word.hasSuffix($0) }.map { String(word.dropLast($0.count)) }
  }

  /// `Sett NAV som koordinator`, `Gjør skolen til koordinator`, `La NAV koordinere`: who is to coordinate.
  var coordinator: String? {
    let words = trim(words[...])
    guard let first = words.first, let last = words.last, words.count >= 3 else { return nil }
    if Self.letting.contains(first.folded), Self.coordinating.contains(last.folded) { return string(words.dropFirst().dropLast()) }
    guard Self.appointing.contains(first.folded), Self.coordinators.contains(last.folded) else { return nil }
    let link = words[words.endIndex - 2].folded
    guard ["som", "til", "as"].contains(link), words.count >= 4 else { return nil }
    return string(words.dropFirst().dropLast(2))
  }

  private static let letting: Set<String> = ["la", "lat", "let"]
  private static let coordinating: Set<String> = ["koordinere", "samordne", "coordinate"]
  private static let appointing: Set<String> = [
    "sett", "set", "velg", "vel", "gjør", "gjer", "utnevn", "utpek", "peik", "make", "appoint", "choose",
  ]
  private static let coordinators: Set<String> = ["koordinator", "eier", "eigar", "coordinator", "owner"]

  /// `NAV og skolen som deltakere`, `tillit som verdi`: the section, and what goes into it; or nil.
  func items(_ words: ArraySlice<Word>) -> (section: SectionKind, items: String)? {
    let words = trim(words)
    guard words.count >= 3, let last = words.last, let section = sectionOfItems(last) else { return nil }
    var before = words.dropLast()
    while let small = before.last, ["en", "ein", "et", "eit", "a", "the"].contains(small.folded) { before.removeLast() }
    guard let link = before.last, ["som", "as", "blant", "among"].contains(link.folded) else { return nil }
    let names = before.dropLast()
    return names.isEmpty || target(names) != nil ? nil : (section, string(names))
  }

  private func sectionOfItems(_ word: Word) -> SectionKind? {
    if Self.participantWords.contains(word.folded) { return .participants }
    for form in [word.folded, word.folded + "er", word.folded + "ar", word.folded + "s"] {
      if let section = Keywords.section(named: form), section.holdsItems { return section.kind }
    }
    return nil
  }

  private static let participantWords: Set<String> = [
    "deltaker", "deltakere", "deltager", "deltagere", "deltakar", "deltakarar", "part", "parter", "partar", "medlem", "medlemmer",
    "medlemer",
    "participant", "participants", "party", "parties", "member", "members",
  ]

  // MARK: What it says

  /// What follows `til`, `som` or a colon, if anything does.
  func value(_ words: ArraySlice<Word>) -> ArraySlice<Word> {
    words.drop { $0.kind == .mark || ["til", "som", "lik", "to", "as", "om"].contains($0.folded) }
  }

  /// `hvert halvår med NAV som ansvarlig, metode: spørreskjema` taken apart by the fields of a section.
  func clauses(_ words: ArraySlice<Word>, of section: SectionKind) -> (value: String, fields: [(kind: FieldKind, value: String)]) {
    let keyword = Keywords.section(section)
    var fields: [(kind: FieldKind, value: String)] = []
    var value = words[words.startIndex..<words.startIndex]
    for piece in pieces(words, keyword) {
      if let clause = clause(piece, keyword) {
        fields.append(clause)
      } else {
        value = value.isEmpty ? piece : words[value.startIndex..<piece.endIndex]
      }
    }
    return (string(value), fields)
  }

  /// Pieces between `med`, commas and `og`, where what follows is a clause about a field.
  private func pieces(_ words: ArraySlice<Word>, _ keyword: SectionKeyword) -> [ArraySlice<Word>] {
    var pieces: [ArraySlice<Word>] = []
    let words = words.drop { Self.separators.contains($0.folded) }
    var start = words.startIndex
    for at in words.indices where Self.separators.contains(words[at].folded) && at > start {
      let end = words[(at + 1)...].firstIndex { Self.separators.contains($0.folded) } ?? words.endIndex
      guard clause(words[(at + 1)..<end], keyword) != nil else { continue }
      pieces.append(words[start..<at])
      start = at + 1
    }
    if start < words.endIndex { pieces.append(words[start...]) }
    return pieces
  }

  private static let separators: Set<String> = ["med", "with", ",", ";", "og", "and"]

  /// `NAV som ansvarlig`, `ansvarlig: NAV`, `frist 1. mai`.
  private func clause(_ words: ArraySlice<Word>, _ keyword: SectionKeyword) -> (kind: FieldKind, value: String)? {
    let words = trim(words)
    for length in stride(from: min(3, words.count - 2), through: 1, by: -1) {
      let link = words.endIndex - length - 1
      guard link > words.startIndex, words[link].folded == "som" || words[link].folded == "as" else { continue }
      if let field = field(string(words.suffix(length)), keyword) { return (field, string(words[..<link])) }
    }
    for length in stride(from: min(3, words.count - 1), through: 1, by: -1) {
      guard let field = field(string(words.prefix(length)), keyword) else { continue }
      let rest = string(value(words.dropFirst(length)))
      if !rest.isEmpty { return (field, rest) }
    }
    return nil
  }
}
