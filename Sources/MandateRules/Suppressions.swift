// Comments that set a rule aside in one place: `# se bort fra EVA002: grunn`, above a line, or directly under `Mandat:` for the whole
// mandate. Codes and a reason are required, so that the next reader knows why.

import MandateLanguage

struct Suppressions {
  struct Suppression {
    let codes: [Phrase]
    let hasReason: Bool
    /// From the mark to the end of the comment.
    let range: Range<Int>
    /// Nil when it holds for the whole mandate.
    let line: Int?
    let mandate: Int

    var isValid: Bool { hasReason && !codes.isEmpty }
  }

  private(set) var all: [Suppression] = []
  /// The codes that did suppress something, by position of suppression and code.
  private var used: Set<[Int]> = []

  init(_ document: Document) {
    guard document.lines.contains(where: { $0.kind == .comment }) else { return }
    for (index, line) in document.lines.enumerated() where line.kind == .comment {
      if let suppression = Suppressions.read(index, line, document) { all.append(suppression) }
    }
  }

  private static let openings = [["se", "bort", "fra"], ["sjå", "bort", "frå"], ["sjå", "vekk", "frå"], ["ignore"]]

  private static func read(_ index: Int, _ line: Line, _ document: Document) -> Suppression? {
    let words = MandateLanguage.words(document.text.bytes, line.value)
    guard let opening = openings.first(where: { words.map(\.folded).starts(with: $0) }) else { return nil }
    var rest = words[opening.count...]
    var codes: [Phrase] = []
    while let first = rest.first, first.folded != ":" {
      if let code = code(rest) {
        codes.append(Phrase(text: document.text.string(code.range).uppercased(), range: code.range))
        rest = rest.dropFirst(code.count)
      } else if first.kind == .mark || ["og", "and"].contains(first.folded) {
        rest = rest.dropFirst()
      } else {
        break
      }
    }
    // «se bort fra dette» in an ordinary comment is no suppression unless a code or a colon follows.
    guard !codes.isEmpty || rest.first?.folded == ":" || rest.isEmpty else { return nil }
    let hasReason = rest.first?.folded == ":" && rest.dropFirst().contains { $0.kind != .mark }
    var next = index + 1
    while next < document.lines.count, document.lines[next].kind == .comment || document.lines[next].kind == .blank { next += 1 }
    let isWhole = isDirectlyUnderTitle(index, document)
    let mandate = document.mandates.first { $0.lines.contains(index) }?.index ?? 0
    return Suppression(codes: codes, hasReason: hasReason, range: line.content, line: isWhole ? nil : next, mandate: mandate)
  }

  /// `EVA002` is letters and digits side by side.
  private static func code(_ words: ArraySlice<Word>) -> (range: Range<Int>, count: Int)? {
    guard let first = words.first, first.folded.utf8.count == 3, first.kind == .letters, let second = words.dropFirst().first,
      second.kind == .digits, second.range.lowerBound == first.range.upperBound
    else { return nil }
    return (first.range.lowerBound..<second.range.upperBound, 2)
  }

  private static func isDirectlyUnderTitle(_ index: Int, _ document: Document) -> Bool {
    var line = index - 1
    while line >= 0, document.lines[line].kind == .comment { line -= 1 }
    guard line >= 0, document.lines[line].kind == .heading else { return false }
    return document.mandates.contains { $0.keyword == document.lines[line].keyword }
  }

  /// The findings that no suppression sets aside; codes that a finding gathers are set aside one by one.
  mutating func filter(_ findings: [Finding], _ mandate: Mandate, _ document: Document) -> [Finding] {
    guard !all.isEmpty else { return findings }
    var kept: [Finding] = []
    for var finding in findings where !suppresses(finding.code, finding, mandate, document) {
      var gathers: [String] = []
      for code in finding.gathers where !suppresses(code, finding, mandate, document) { gathers.append(code) }
      finding.gathers = gathers
      kept.append(finding)
    }
    return kept
  }

  private mutating func suppresses(_ code: String, _ finding: Finding, _ mandate: Mandate, _ document: Document) -> Bool {
    var found = false
    for (index, suppression) in all.enumerated() where suppression.isValid && suppression.mandate == mandate.index {
      guard let position = suppression.codes.firstIndex(where: { $0.text == code }) else { continue }
      if let line = suppression.line, line != document.text.line(at: finding.range.lowerBound) { continue }
      used.insert([index, position])
      found = true
    }
    return found
  }

  /// SUP001 and SUP002.
  func findings(_ settings: Settings, _ document: Document) -> [Finding] {
    guard !all.isEmpty else { return [] }
    var findings: [Finding] = []
    for (index, suppression) in all.enumerated() {
      if !suppression.isValid {
        findings += SuppressionRules.incomplete(suppression).map { finish($0, "SUP001", suppression, settings) }
        continue
      }
      for (position, code) in suppression.codes.enumerated() where !used.contains([index, position]) {
        // A rule that is switched off, or that the profile does not ask for, has had no chance to be suppressed.
        guard Rule.rule(code.text) == nil || settings.includes(code.text) else { continue }
        findings += SuppressionRules.unused(suppression, code, document).map { finish($0, "SUP002", suppression, settings) }
      }
    }
    return findings.filter { settings.includes($0.code) }
  }

  private func finish(_ finding: Finding, _ code: String, _ suppression: Suppression, _ settings: Settings) -> Finding {
    var finding = finding
    finding.code = code
    finding.mandate = suppression.mandate
    if let rule = Rule.rule(code) {
      finding.name = rule.name
      finding.advice = rule.advice
      finding.severity = settings.severity(code) ?? rule.severity
    }
    return finding
  }
}
