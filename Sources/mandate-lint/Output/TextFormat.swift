// The formats for people: each finding once, drawn under its words, with the advice it stands on and what can be done.

import MandateFeatures
import MandateGuidance
import MandateLanguage
import MandateRules

extension OutputFormat {
  static let text = OutputFormat("text", forPeople: true) { file, language, style in
    file.findings.map { TextFormat.finding($0, in: file, language, style) + "\n" }.joined()
  } whole: { files, tally, language, style in
    files.joined() + TextFormat.summary(tally, language, style) + "\n"
  }

  /// One line a finding, for a terminal's search and for editors that read such lines.
  static let concise = OutputFormat("concise", forPeople: true) { file, language, style in
    file.findings.map { finding in
      "\(TextFormat.heading(finding, in: file, language, style)): \(Drawing.plain(finding.message[language]))\n"
    }.joined()
  }
}

enum TextFormat {
  static func heading(_ finding: Finding, in file: CheckedFile, _ language: Language, _ style: Style) -> String {
    let (line, column) = file.position(finding.range.lowerBound)
    let place = style.link(style.bold("\(Drawing.plain(file.path)):\(line):\(column)"), to: file.path)
    let severity = style.severity(finding.severity, finding.severity.word(language))
    return "\(place): \(severity) \(finding.code) \(finding.name)"
  }

  /// Lines longer than this are cut around the finding where the screen has no width to go by.
  private static let widestLine = 160

  static func finding(_ finding: Finding, in file: CheckedFile, _ language: Language, _ style: Style) -> String {
    let number = String(file.document.text.line(at: finding.range.lowerBound) + 1)
    let margin = String(repeating: " ", count: number.count + 2)
    let excerpt = Excerpt(finding.range, in: file.document.text, width: (style.width ?? widestLine) - margin.count - 3)
    var lines = [
      heading(finding, in: file, language, style),
      style.wrapped(Drawing.plain(finding.message[language]), first: "  "),
      "  \(style.dim("\(number) |")) \(excerpt.source)",
      "\(margin)\(style.dim(" |")) \(style.severity(finding.severity, excerpt.carets))",
    ]
    for (label, text) in notes(finding, language) {
      lines.append(style.wrapped(text, first: "\(margin) = \(label): ", rest: margin + "   "))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The advice a finding stands on, and what can be done.
  private static func notes(_ finding: Finding, _ language: Language) -> [(label: String, text: String)] {
    var notes: [(label: String, text: String)] = []
    let entries = finding.advice.compactMap(Guidance.entry)
    for entry in entries.prefix(3) { notes.append((Labels.advice[language], "\(entry.title[language]) (\(entry.citation[language]))")) }
    if entries.count > 3 { notes.append((Labels.advice[language], Labels.more(entries.count - 3, finding.code)[language])) }
    if let fix = finding.fixes.first { notes.append((Labels.fix[language], suggestion(fix, of: finding, language))) }
    return notes
  }

  private static func suggestion(_ fix: Fix, of finding: Finding, _ language: Language) -> String {
    let titles = finding.fixes.prefix(3).map { Drawing.plain($0.title[language]) }
    // One that does all the others do stands alone.
    let text = fix.isAutomatic || !finding.gathers.isEmpty ? titles[0] : titles.joined(separator: " · ")
    return fix.isAutomatic ? text + " (--fix)" : text
  }

  static func summary(_ tally: Tally, _ language: Language, _ style: Style) -> String {
    let counts = Severity.allCases.map { ($0, tally.count($0)) }.filter { $0.1 > 0 }
    let checked = Labels.checked(tally.files)[language]
    let known = tally.known.flatMap { $0 > 0 ? " " + Labels.known($0)[language] : nil } ?? ""
    guard !counts.isEmpty else { return style.wrapped("\(checked) \(Labels.clean[language])\(known)", first: "", rest: "  ") }
    let list = counts.map { style.severity($0.0, Labels.count($0.0, $0.1)[language]) }.joined(separator: ", ")
    let text = "\(checked) \(list)." + (tally.fixable > 0 ? " " + Labels.fixable(tally.fixable)[language] : "") + known
    return style.wrapped(text, first: "", rest: "  ")
  }

  static func statistics(_ tally: Tally, _ language: Language, _ style: Style) -> String {
    let rows = tally.codes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let width = String(rows.first?.value ?? 0).count
    return rows.map { code, number in
      let padding = String(repeating: " ", count: width - String(number).count + 2)
      return style.wrapped(Rule.rule(code)?.summary[language] ?? "", first: "\(padding)\(number)  \(code)  ") + "\n"
    }.joined()
  }
}

/// The words around findings.
enum Labels {
  static let advice = Text(nb: "råd", nn: "råd", en: "advice")
  static let fix = Text(nb: "forslag", nn: "framlegg", en: "suggestion")
  static let clean = Text(nb: "ingen funn.", nn: "ingen funn.", en: "nothing found.")

  static func more(_ count: Int, _ code: String) -> Text {
    Text(
      nb: "og \(count) til, se «mandate-lint explain \(code)»", nn: "og \(count) til, sjå «mandate-lint explain \(code)»",
      en: "and \(count) more, see “mandate-lint explain \(code)”")
  }

  static func known(_ count: Int) -> Text {
    Text(
      nb: count == 1 ? "Ett er kjent fra før." : "\(count) er kjent fra før.",
      nn: count == 1 ? "Eitt er kjent frå før." : "\(count) er kjende frå før.",
      en: count == 1 ? "One is known from before." : "\(count) are known from before.")
  }

  static func fixable(_ count: Int) -> Text {
    Text(
      nb: count == 1 ? "Ett kan rettes med --fix." : "\(count) kan rettes med --fix.",
      nn: count == 1 ? "Eitt kan rettast med --fix." : "\(count) kan rettast med --fix.",
      en: count == 1 ? "One can be corrected with --fix." : "\(count) can be corrected with --fix.")
  }

  static func checked(_ count: Int) -> Text {
    Text(
      nb: count == 1 ? "1 fil sjekket:" : "\(count) filer sjekket:", nn: count == 1 ? "1 fil sjekka:" : "\(count) filer sjekka:",
      en: count == 1 ? "1 file checked:" : "\(count) files checked:")
  }

  static func count(_ severity: Severity, _ count: Int) -> Text {
    switch severity {
    case .error: Text(nb: "\(count) feil", nn: "\(count) feil", en: count == 1 ? "1 error" : "\(count) errors")
    case .warning:
      Text(
        nb: count == 1 ? "1 advarsel" : "\(count) advarsler", nn: count == 1 ? "1 åtvaring" : "\(count) åtvaringar",
        en: count == 1 ? "1 warning" : "\(count) warnings")
    case .info:
      Text(
        nb: count == 1 ? "1 opplysning" : "\(count) opplysninger", nn: count == 1 ? "1 opplysning" : "\(count) opplysningar",
        en: "\(count) information")
    case .hint: Text(nb: "\(count) tips", nn: "\(count) tips", en: count == 1 ? "1 hint" : "\(count) hints")
    }
  }
}

extension Severity {
  func word(_ language: Language) -> String { Explanation.severityWords(self)[language] }
}
