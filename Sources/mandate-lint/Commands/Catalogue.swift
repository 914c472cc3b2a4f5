// `rules` and `advice`: the whole catalogue, for people, for programs and for a page.

import MandateGuidance
import MandateLanguage
import MandateRules
import MandateServer

extension Command {
  static let rules = Command(
    name: "rules", summary: Text(nb: "Vis alle reglene.", nn: "Vis alle reglane.", en: "Show every rule."), operands: Text(""),
    options: [.catalogueFormat],
    run: { invocation in
      let language = invocation.language
      let text: String
      switch invocation.value("format") {
      case "json": text = JSON.array(Rule.all.map { json($0, language) }).description + "\n"
      case "markdown":
        text =
          "| Code | Name | Severity | Profile | |\n| --- | --- | --- | --- | --- |\n"
          + Rule.all.map { "| \($0.code) | \($0.name) | \($0.severity.rawValue) | \($0.profile.rawValue) | \($0.summary[language]) |\n" }
          .joined()
      default:
        text = Rule.all.map { "\($0.code)  \($0.severity.word(language))  \($0.name)\n        \($0.summary[language])\n" }.joined()
      }
      try Files.print(Array(text.utf8))
      return .clean
    })

  static let advice = Command(
    name: "advice",
    summary: Text(nb: "Vis alle rådene, med kilde.", nn: "Vis alle råda, med kjelde.", en: "Show every piece of advice, with its source."),
    operands: Text(""), options: [.catalogueFormat],
    run: { invocation in
      let language = invocation.language
      let text: String
      switch invocation.value("format") {
      case "json": text = JSON.array(Guidance.all.map { json($0, language) }).description + "\n"
      case "markdown":
        text = Guidance.all.map { "## \($0.title[language])\n\n\($0.text[language])\n\n*\($0.source.short)* · `\($0.id)`\n" }.joined(
          separator: "\n")
      default:
        text = Guidance.all.map { "\($0.id)\n        \($0.title[language]) (\($0.source.short))\n" }.joined()
      }
      try Files.print(Array(text.utf8))
      return .clean
    })

  private static func json(_ rule: Rule, _ language: Language) -> JSON {
    [
      "code": .string(rule.code), "name": .string(rule.name), "severity": .string(rule.severity.rawValue),
      "summary": .string(rule.summary[language]), "advice": JSON(rule.advice), "rows": JSON(rule.rows), "fixable": .bool(rule.isFixable),
      "profile": .string(rule.profile.rawValue),
    ]
  }

  private static func json(_ entry: Entry, _ language: Language) -> JSON {
    let source: JSON = [
      "publisher": .string(entry.source.publisher), "document": .string(entry.source.document), "year": JSON(entry.source.year),
      "heading": .string(entry.source.heading),
    ]
    return [
      "id": .string(entry.id), "title": .string(entry.title[language]), "text": .string(entry.text[language]), "source": source,
      "rows": JSON(entry.rows),
    ]
  }
}
