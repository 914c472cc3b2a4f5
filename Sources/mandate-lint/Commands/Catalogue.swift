// `rules` and `advice`: the whole catalogue, for people, for programs and for a page.

import MandateFeatures
import MandateGuidance
import MandateLanguage
import MandateRules
import MandateServer

extension Command {
  static let rules = Command(
    name: "rules", summary: Text(nb: "Vis alle reglene.", nn: "Vis alle reglane.", en: "Show every rule."), operands: .none,
    options: [.catalogueFormat],
    run: { invocation in
      let language = invocation.language
      try Catalogue.print(
        invocation, json: { .array(Rule.all.map { Catalogue.json($0, language) }) }, markdown: { Catalogue.markdown(Rule.all, language) },
        text: { Catalogue.text(Rule.all, language, $0) })
      return .clean
    })

  static let advice = Command(
    name: "advice",
    summary: Text(nb: "Vis alle rådene, med kilde.", nn: "Vis alle råda, med kjelde.", en: "Show every piece of advice, with its source."),
    operands: .none, options: [.catalogueFormat],
    run: { invocation in
      let language = invocation.language
      try Catalogue.print(
        invocation, json: { .array(Guidance.all.map { Catalogue.json($0, language) }) },
        markdown: { Catalogue.markdown(Guidance.all, language) }, text: { Catalogue.text(Guidance.all, language, $0) })
      return .clean
    })
}

enum Catalogue {
  static func print(_ invocation: Invocation, json: () -> JSON, markdown: () -> String, text: (Style) -> String) throws {
    let output =
      switch invocation.value("format") {
      case "json": json().description + "\n"
      case "markdown": markdown()
      default: text(Style.chosen(invocation.value("color"), toFile: false))
      }
    try Files.print(Array(output.utf8))
  }

  // MARK: Rules

  static func json(_ rule: Rule, _ language: Language) -> JSON {
    [
      "code": .string(rule.code), "name": .string(rule.name), "severity": .string(rule.severity.rawValue),
      "summary": .string(rule.summary[language]), "advice": JSON(rule.advice), "rows": JSON(rule.rows), "fixable": .bool(rule.isFixable),
      "profile": .string(rule.profile.rawValue),
    ]
  }

  fileprivate static func text(_ rules: [Rule], _ language: Language, _ style: Style) -> String {
    let width = Severity.allCases.map { Drawing.width($0.word(language)) }.max() ?? 0
    var output = ""
    var topic: Substring = ""
    for rule in rules {
      if !topic.isEmpty, rule.topic != topic { output += "\n" }
      topic = rule.topic
      let severity = rule.severity.word(language)
      let padding = String(repeating: " ", count: width - Drawing.width(severity))
      output += "\(style.bold(rule.code))  \(style.severity(rule.severity, severity))\(padding)  \(rule.name)\n"
      output += style.wrapped(rule.summary[language], first: "        ") + "\n"
    }
    let more = Text(
      nb: "\(rules.count) regler. «mandate-lint explain KODE» forklarer en av dem.",
      nn: "\(rules.count) reglar. «mandate-lint explain KODE» forklarer ein av dei.",
      en: "\(rules.count) rules. “mandate-lint explain CODE” explains one of them.")
    return output + "\n" + more[language] + "\n"
  }

  fileprivate static func markdown(_ rules: [Rule], _ language: Language) -> String {
    let title = Text(nb: "Regler", nn: "Reglar", en: "Rules")
    let header = Text(
      nb: "| Kode | Vekt | Navn | Profil | Forslag | Hva regelen ser etter |",
      nn: "| Kode | Vekt | Namn | Profil | Framlegg | Kva regelen ser etter |",
      en: "| Code | Weight | Name | Profile | Fix | What the rule looks for |")
    let yes = Text(nb: "ja", nn: "ja", en: "yes")
    let rows = rules.map { rule in
      "| \(rule.code) | \(rule.severity.word(language)) | `\(rule.name)` | \(rule.profile.rawValue) | \(rule.isFixable ? yes[language] : "") "
        + "| \(cell(rule.summary[language])) |\n"
    }
    return "# \(title[language])\n\n\(header[language])\n| --- | --- | --- | --- | --- | --- |\n" + rows.joined()
  }

  private static func cell(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { $0 += $1 == "|" ? "\\|" : $1 == "\n" ? " " : String($1) }
  }

  // MARK: Advice

  static func json(_ entry: Entry, _ language: Language) -> JSON {
    let source: JSON = [
      "publisher": .string(entry.source.publisher), "document": .string(entry.source.document), "year": JSON(entry.source.year),
      "heading": .string(entry.source.heading),
    ]
    return [
      "id": .string(entry.id), "title": .string(entry.title[language]), "text": .string(entry.text[language]), "source": source,
      "rows": JSON(entry.rows),
    ]
  }

  /// Entries that follow each other and come from one document.
  private static func byDocument(_ entries: [Entry]) -> [(title: String, entries: [Entry])] {
    var groups: [(title: String, entries: [Entry])] = []
    for entry in entries {
      let title = "\(entry.source.publisher) \(entry.source.year): \(entry.source.document)"
      if groups.last?.title == title { groups[groups.count - 1].entries.append(entry) } else { groups.append((title, [entry])) }
    }
    return groups
  }

  fileprivate static func text(_ entries: [Entry], _ language: Language, _ style: Style) -> String {
    let groups = byDocument(entries).map { group in
      let width = group.entries.map { Drawing.width($0.id) }.max() ?? 0
      let rows = group.entries.map { entry in
        let padding = String(repeating: " ", count: width - Drawing.width(entry.id) + 2)
        return style.wrapped(entry.title[language], first: "  \(entry.id)\(padding)") + "\n"
      }
      return style.bold(style.wrapped(group.title, first: "")) + "\n" + rows.joined()
    }
    let more = Text(
      nb: "\(entries.count) råd. «mandate-lint explain RÅD» viser ett av dem.",
      nn: "\(entries.count) råd. «mandate-lint explain RÅD» viser eitt av dei.",
      en: "\(entries.count) pieces of advice. “mandate-lint explain ADVICE” shows one of them.")
    return groups.joined(separator: "\n") + "\n" + more[language] + "\n"
  }

  fileprivate static func markdown(_ entries: [Entry], _ language: Language) -> String {
    let title = Text(nb: "Råd", nn: "Råd", en: "Advice")
    let groups = byDocument(entries).map { group in
      let pages = group.entries.map { Explanation.of($0, language).rendered(.markdown) + " `\($0.id)`\n" }
      return "## \(group.title)\n\n" + pages.joined(separator: "\n")
    }
    return "# \(title[language])\n\n" + groups.joined(separator: "\n")
  }
}
