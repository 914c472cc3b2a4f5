// An existing text becomes the draft of a mandate. What is recognised goes to its section under the writer's own heading word; every other line
// is kept under the background, and what was not found is asked for. No word is lost.

import MandateGuidance
import MandateLanguage
import MandateRules

struct Draft {
  private let language: Language
  private let title: String?
  private let background: [String]
  private let sections: [Block]

  fileprivate struct Block {
    let kind: SectionKind
    let word: String
    var value = ""
    /// Said above the heading where the writer's heading said more than its word.
    var note: String?
    var lines: [String] = []
  }

  init(_ lines: [ImportedLine]) {
    let words = lines.map(\.text).joined(separator: " ")
    language = Draft.language(of: words)
    var reader = Sorter(lines, language)
    reader.sort()
    title = reader.title
    background = reader.background
    sections = reader.blocks
  }

  /// The draft, with the questions that the text leaves open.
  func written(_ checker: Checker) -> [UInt8] {
    let body = text
    let file = checker.check(Array(body.utf8), "-")
    let questions = Draft.questions(file, language)
    guard !questions.isEmpty else { return Array(body.utf8) }
    let note = Text(
      nb: "# Dette fant vi ikke i teksten. Svar i mandatet, og ta bort spørsmålet.",
      nn: "# Dette fann vi ikkje i teksten. Svar i mandatet, og ta bort spørsmålet.",
      en: "# This was not found in the text. Answer in the mandate, and take the question away.")
    return Array((body + "\n" + ([note[language]] + questions.map { "? " + $0 }).joined(separator: "\n") + "\n").utf8)
  }

  private var text: String {
    var output = "\(word(.mandate)): \(title ?? gap)\n"
    if Document(output + "\(word(.status)): x\n").language != language {
      output += "\(word(.language)): \(language == .nn ? "nynorsk" : "English")\n"
    }
    if !sections.contains(where: { $0.kind == .status }) { output += "\(word(.status)): \(Choice.status.word("draft", language))\n" }
    if !background.isEmpty { output += "\n\(word(.background)):\n" + Draft.indented(background) }
    for block in sections {
      output += "\n" + (block.note.map { "# \($0)\n" } ?? "") + "\(block.word):" + (block.value.isEmpty ? "" : " \(block.value)") + "\n"
      output += Draft.indented(block.lines)
    }
    return output
  }

  private func word(_ kind: SectionKind) -> String { Keywords.section(kind).words.canonical(language) }

  /// Blank lines at either end go, and of several in a row one is kept.
  private static func indented(_ lines: [String]) -> String {
    var kept: [String] = []
    for line in lines where !line.isEmpty || kept.last.map({ !$0.isEmpty }) ?? false { kept.append(line) }
    while kept.last?.isEmpty == true { kept.removeLast() }
    return kept.map { $0.isEmpty ? "\n" : "  \($0)\n" }.joined()
  }

  /// The start-up questions behind what the check finds missing, in the order of the guidance.
  private static func questions(_ file: CheckedFile, _ language: Language) -> [String] {
    let codes = file.findings.filter { $0.severity != .hint }.flatMap { [$0.code] + $0.gathers }
    let advice = Set(codes.compactMap(Rule.rule).filter { $0.isAboutMissing || $0.code == "MAN001" }.flatMap(\.advice))
    return Guidance.all.filter { $0.kind == .question && $0.id.hasPrefix("bufdir.1.") && advice.contains($0.id) }.map { $0.title[language] }
  }

  // MARK: Language

  private static let signs: [Language: Set<Substring>] = [
    .nb: ["ikke", "fra", "være", "de", "et", "en", "hva", "hvem", "hvordan", "bare", "noen", "mellom", "skal", "og", "er"],
    .nn: ["ikkje", "frå", "vere", "dei", "eit", "ein", "kva", "kven", "korleis", "berre", "nokon", "mellom", "skal", "og", "er"],
    .en: ["the", "of", "and", "is", "are", "with", "will", "our", "how", "what", "this", "that", "we", "from", "should"],
  ]

  private static func language(of text: String) -> Language {
    let words = text.lowercased().split { !$0.isLetter }
    func count(_ language: Language) -> Int { words.count { signs[language]?.contains($0) ?? false } }
    let counts = (nb: count(.nb), nn: count(.nn), en: count(.en))
    if counts.en > counts.nb, counts.en > counts.nn { return .en }
    return counts.nn > counts.nb ? .nn : .nb
  }
}

/// Puts each line where it belongs.
private struct Sorter {
  private let lines: [ImportedLine]
  private let language: Language
  var title: String?
  var background: [String] = []
  var blocks: [Draft.Block] = []
  /// The block that lines go to; nil for the background.
  private var open: Int?
  /// Whether the block was opened by words in the text, so that it ends with its list.
  private var isLoose = false

  init(_ lines: [ImportedLine], _ language: Language) {
    self.lines = lines
    self.language = language
  }

  mutating func sort() {
    for index in lines.indices { take(index) }
  }

  private mutating func take(_ index: Int) {
    let line = lines[index]
    switch line.kind {
    case .blank:
      add("")
      // A list that words opened may have its points apart from each other; what is no point ends it.
      if isLoose, !nextIsPoint(after: index) { close() }
    case .heading: heading(line.text, index)
    case .text:
      if isLoose { close() }
      if takeTitle(line.text) || takeHeading(line.text, index) { return }
      if let found = leadIn(line.text, index) { begin(found, text: line.text) } else { add(safe(line.text)) }
    case .item(let mark, let depth):
      if isNumberedHeading(mark, depth, index), takeHeading("\(mark) \(line.text)", index) { return }
      add(String(repeating: " ", count: min(depth, 3) * 4) + mark + " " + line.text)
    case .row: add(open.map { blocks[$0].kind == .participants } == true ? participant(line.text) : safe(line.text))
    }
  }

  private func nextIsPoint(after index: Int) -> Bool {
    guard let next = lines[(index + 1)...].first(where: { $0.kind != .blank }) else { return false }
    if case .item = next.kind { return true }
    return false
  }

  /// `2. Sammensetning` by itself is a heading; between `1.` and `3.` it is a point.
  private func isNumberedHeading(_ mark: String, _ depth: Int, _ index: Int) -> Bool {
    guard mark != "-", depth == 0, index == 0 || lines[index - 1].kind == .blank, index + 1 < lines.count else { return false }
    if case .item(let next, _) = lines[index + 1].kind { return next == "-" }
    return true
  }

  private mutating func add(_ text: String) {
    if let open { blocks[open].lines.append(text) } else { background.append(text) }
  }

  private mutating func close() {
    open = nil
    isLoose = false
  }

  private mutating func begin(_ kind: SectionKind, word: String, value: String = "", note: String? = nil) {
    blocks.append(Draft.Block(kind: kind, word: word, value: value, note: note))
    open = blocks.count - 1
    isLoose = false
  }

  // MARK: Title

  /// `Mandat for X` names the mandate; so does the first heading of a text that has no such line.
  private mutating func takeTitle(_ text: String) -> Bool {
    guard title == nil else { return false }
    for opening in [
      "mandat for ", "mandat til ", "mandat – ", "mandat - ", "mandate for ", "terms of reference for ", "mandat: ", "mandate: ",
    ]
    where text.lowercased().hasPrefix(opening) {
      let rest = String(text.dropFirst(opening.count))
      // A sentence is no name.
      guard rest.count < 120, !rest.hasSuffix(".") else { return false }
      title = capitalised(rest)
      close()
      add("# " + text)
      return true
    }
    return false
  }

  private func capitalised(_ text: String) -> String {
    text.first.map { $0.uppercased() + text.dropFirst() } ?? text
  }

  // MARK: Headings

  private mutating func heading(_ text: String, _ index: Int) {
    close()
    if takeTitle(text) || takeHeading(text, index) { return }
    if title == nil, !lines[..<index].contains(where: { if case .heading = $0.kind { true } else { false } }) {
      title = text
    } else {
      add(safe(text))
    }
  }

  /// A line that is a heading of a mandate, alone or with its value after a colon.
  private mutating func takeHeading(_ text: String, _ index: Int) -> Bool {
    let bare = withoutNumber(text)
    let parts = bare.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(\.trimmed)
    guard let named = parts.first, !named.isEmpty, named.count <= 60 else { return false }
    let value = parts.count > 1 ? parts[1] : ""
    if let section = section(named) {
      // A value that stands below the heading word of a participant list is better read as its first line.
      begin(section.kind, word: named, value: value, note: bare == text ? nil : text)
      return true
    }
    // `Sammensetning av utvalget`, `Oppgaver og forventede resultater`: the first words are the heading, and the line is short.
    guard value.isEmpty, isHeading(text, index), let found = opening(of: named) else { return false }
    begin(found.kind, word: found.word, note: text)
    return true
  }

  private func section(_ word: String) -> SectionKeyword? {
    guard let section = Keywords.section(named: word) else { return nil }
    switch section.kind {
    // A mandate begins once; these words stand in the middle of ordinary texts.
    case .mandate, .language, .background, .inquiry: return nil
    case .status, .actor, .phase, .decision: return nil
    default: return section
    }
  }

  private func opening(of text: String) -> (kind: SectionKind, word: String)? {
    let words = text.split(separator: " ")
    for count in (1...3).reversed() where count < words.count {
      let word = words.prefix(count).joined(separator: " ")
      if let section = section(word) { return (section.kind, word) }
    }
    return nil
  }

  /// `3.`, `1.2`, `§ 4`, `IV.` before a heading.
  private func withoutNumber(_ text: String) -> String {
    var rest = text[...]
    if rest.hasPrefix("§") { rest = rest.dropFirst() }
    rest = rest.drop { $0 == " " }
    let number = rest.prefix { $0.isNumber || $0 == "." || "IVX".contains($0) }
    let after = rest.dropFirst(number.count)
    guard !number.isEmpty, number.count <= 6, after.hasPrefix(" "), number.contains(where: { $0.isNumber || $0 == "." }) else {
      return text
    }
    return after.trimmed
  }

  /// Short, no sentence, and something follows it.
  private func isHeading(_ text: String, _ index: Int) -> Bool {
    if case .heading = lines[index].kind { return true }
    guard text.count <= 60, let last = text.last, !".,;!?".contains(last) else { return false }
    let isAlone = index == 0 || lines[index - 1].kind == .blank
    return isAlone && lines[(index + 1)...].contains { $0.kind != .blank }
  }

  // MARK: Words that open a list

  /// `Gruppa skal:` before points says that they are tasks; `Utvalget består av:` that they take part.
  private func leadIn(_ text: String, _ index: Int) -> SectionKind? {
    guard text.count <= 160, nextIsPoint(after: index), ":;".contains(text.last ?? " ") || text.hasSuffix(" å") || text.hasSuffix(" til")
    else {
      return nil
    }
    let words = text.lowercased().split { !$0.isLetter }
    func has(_ some: [String]) -> Bool { words.contains { word in some.contains { word.hasPrefix($0) } } }
    if has(["observatør", "observer"]) { return .observers }
    if has(["består", "medlem", "deltak", "deltag", "samansett", "sammensatt", "representant", "members", "partene", "partane"]) {
      return .participants
    }
    if has(["formål", "føremål", "hensikt", "målet", "purpose", "aims"]) { return .goals }
    if has(["oppgave", "oppgåve", "arbeidsoppg", "ansvar", "skal", "tasks", "responsib", "shall", "will"]) { return .tasks }
    return nil
  }

  private mutating func begin(_ kind: SectionKind, text: String) {
    // The writer's own word where the line has one that is a heading.
    let own = text.split { !$0.isLetter }.map(String.init).first { Keywords.section(named: $0)?.kind == kind }
    let word = own.map(capitalised) ?? Keywords.section(kind).words.canonical(language)
    blocks.append(Draft.Block(kind: kind, word: word, note: text))
    open = blocks.count - 1
    isLoose = true
  }

  // MARK: Lines

  private func participant(_ row: String) -> String {
    let cells = row.split(separator: "|").map(\.trimmed)
    return "- " + (cells.first ?? "") + (cells.count > 1 ? ": " + cells.dropFirst().joined(separator: ", ") : "")
  }

  /// A line that would be a question, an answer or a comment stays text.
  private func safe(_ text: String) -> String {
    text.hasPrefix("?") || text.hasPrefix("!") ? "– " + text : text
  }
}
