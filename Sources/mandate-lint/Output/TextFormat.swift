// The format for people: each finding once, drawn under its words, with the advice it stands on and what can be done.

import MandateGuidance
import MandateLanguage
import MandateRules

extension OutputFormat {
  static let text = OutputFormat(name: "text") { files, language, style in
    var output = ""
    for file in files {
      for finding in file.findings { output += TextFormat.finding(finding, in: file, language, style) + "\n" }
    }
    return output + TextFormat.summary(files, language, style) + "\n"
  }

  /// One line a finding, for a terminal's search and for editors that read such lines.
  static let concise = OutputFormat(name: "concise") { files, language, style in
    var output = ""
    for file in files {
      for finding in file.findings { output += TextFormat.heading(finding, in: file, language, style) + "\n" }
    }
    return output
  }
}

enum TextFormat {
  static func heading(_ finding: Finding, in file: CheckedFile, _ language: Language, _ style: Style) -> String {
    let (line, column) = file.position(finding.range.lowerBound)
    let place = "\(Drawing.plain(file.path)):\(line):\(column):"
    let severity = style.severity(finding.severity, finding.severity.word(language))
    return "\(style.bold(place)) \(severity) \(finding.code) \(style.dim(finding.name)): \(Drawing.plain(finding.message[language]))"
  }

  static func finding(_ finding: Finding, in file: CheckedFile, _ language: Language, _ style: Style) -> String {
    let drawn = Drawing.underline(finding.range, in: file.document.text)
    let number = String(drawn.line + 1)
    let margin = String(repeating: " ", count: number.count)
    var lines = [heading(finding, in: file, language, style)]
    let (source, carets) = window(drawn.source, drawn.carets)
    lines.append("  \(style.dim("\(number) |")) \(source)")
    lines.append("  \(style.dim("\(margin) |")) \(style.severity(finding.severity, carets))")
    for entry in finding.advice.prefix(3).compactMap(Guidance.entry) {
      lines.append("  \(margin) \(style.dim("=")) \(Labels.advice[language]): \(entry.title[language]) (\(entry.source.short))")
    }
    if let fix = finding.fixes.first {
      lines.append("  \(margin) \(style.dim("=")) \(Labels.fix[language]): \(Drawing.plain(fix.title[language]))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A line of ten million characters is shown around its carets only.
  private static func window(_ source: String, _ carets: String) -> (String, String) {
    let limit = 160
    guard source.unicodeScalars.count > limit else { return (source, carets) }
    let start = max(0, carets.prefix { $0 == " " }.count - 40)
    let scalars = source.unicodeScalars.dropFirst(start).prefix(limit)
    let marks = carets.dropFirst(start).prefix(limit)
    var shown = ""
    shown.unicodeScalars.append(contentsOf: scalars)
    return ((start > 0 ? "…" : "") + shown + "…", (start > 0 ? " " : "") + marks)
  }

  static func summary(_ files: [CheckedFile], _ language: Language, _ style: Style) -> String {
    let counts = Severity.allCases.map { ($0, files.count($0)) }.filter { $0.1 > 0 }
    let checked = Labels.checked(files.count)[language]
    guard !counts.isEmpty else { return "\(checked) \(Labels.clean[language])" }
    let list = counts.map { style.severity($0.0, Labels.count($0.0, $0.1)[language]) }.joined(separator: ", ")
    return "\(checked) \(list)."
  }
}

/// The words around findings.
enum Labels {
  static let advice = Text(nb: "råd", nn: "råd", en: "advice")
  static let fix = Text(nb: "forslag", nn: "framlegg", en: "suggestion")
  static let clean = Text(nb: "Ingen merknader.", nn: "Ingen merknader.", en: "Nothing to remark.")

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
        nb: count == 1 ? "1 merknad" : "\(count) merknader", nn: count == 1 ? "1 merknad" : "\(count) merknader",
        en: count == 1 ? "1 note" : "\(count) notes")
    case .hint: Text(nb: "\(count) tips", nn: "\(count) tips", en: count == 1 ? "1 hint" : "\(count) hints")
    }
  }
}

extension Severity {
  func word(_ language: Language) -> String {
    switch self {
    case .error: Text(nb: "feil", nn: "feil", en: "error")[language]
    case .warning: Text(nb: "advarsel", nn: "åtvaring", en: "warning")[language]
    case .info: Text(nb: "merknad", nn: "merknad", en: "note")[language]
    case .hint: Text(nb: "tips", nn: "tips", en: "hint")[language]
    }
  }
}

extension Source {
  /// "Bufdir 2018, «3. Bli enige …»".
  var short: String { "\(publisher) \(year), «\(heading)»" }
}
