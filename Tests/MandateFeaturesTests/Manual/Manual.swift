// The pages of the manual that follow from values: one for each rule and each piece of guidance, and the reference of the language.

import MandateFeatures
import MandateGuidance
import MandateLanguage
import MandateRules

enum Manual {
  /// File names and their text.
  static var pages: [(name: String, text: String)] {
    Rule.all.map { ($0.code + ".md", page(of: $0)) }
      + Guidance.all.map { (link($0.id) + ".md", page(of: $0)) }
      + [("Regler.md", rules), ("Rad.md", advice), ("Spraket.md", language)]
  }

  private static let languages: [(language: Language, name: String)] = [(.nb, "Bokmål"), (.nn, "Nynorsk"), (.en, "English")]

  private static func link(_ id: String) -> String { "rad-" + id.split(separator: ".").joined(separator: "-") }

  private static func page(of rule: Rule) -> String {
    var text = "# \(rule.code) \(rule.name)\n\n\(rule.summary.nb)\n"
    for (language, name) in languages {
      text += "\n## \(name)\n\n" + Explanation.of(rule, language).rendered(.markdown) + "\n"
    }
    return text
  }

  private static func page(of entry: Entry) -> String {
    var text = "# \(entry.title.nb)\n\n`\(entry.id)`\n"
    for (language, name) in languages {
      text += "\n## \(name)\n\n" + Explanation.of(entry, language).rendered(.markdown) + "\n"
    }
    let rules = Rule.all.filter { $0.advice.contains(entry.id) }
    text += list("Regler som bygger på dette", rules.map { "<doc:\($0.code)>" })
    text += list("Hører sammen med", entry.links.map { "<doc:\(link($0))>" })
    return text
  }

  private static func list(_ title: String, _ items: [String]) -> String {
    items.isEmpty ? "" : "\n## \(title)\n\n" + items.map { "- \($0)\n" }.joined()
  }

  private static var rules: String {
    var text = "# Alle reglene\n\nHver regel har en kode på tre bokstaver og et tall. Bokstavene sier hva den handler om.\n\n## Topics\n"
    for topic in inOrder(Rule.all.map(\.topic)) {
      text += "\n### \(topic)\n\n" + Rule.all.filter { $0.topic == topic }.map { "- <doc:\($0.code)>\n" }.joined()
    }
    return text
  }

  private static var advice: String {
    var text = "# Alle rådene\n\nRådene er gjengitt med våre egne ord, med kilde til hvert av dem.\n\n## Topics\n"
    for document in inOrder(Guidance.all.map(\.source.document)) {
      text += "\n### \(document)\n\n"
      text += Guidance.all.filter { $0.source.document == document }.map { "- <doc:\(link($0.id))>\n" }.joined()
    }
    return text
  }

  /// Each once, in the order they come.
  private static func inOrder<Element: Hashable>(_ elements: [Element]) -> [Element] {
    var seen: Set<Element> = []
    return elements.filter { seen.insert($0).inserted }
  }

  private static var language: String {
    var text = """
      # Språket i et mandat

      Alle overskrifter og felt på bokmål, nynorsk og engelsk. Ordet først i hver rute er det som formateringen skriver; de andre forstås også.

      """
    for section in Keywords.sections {
      text += "\n## \(section.words.canonical(.nb))\n\n| | bokmål | nynorsk | English |\n| --- | --- | --- | --- |\n"
      text += row("**\(section.words.canonical(.nb))**", section.words)
      text += section.fields.map { row($0.words.canonical(.nb), $0.words) }.joined()
    }
    return text
  }

  private static func row(_ name: String, _ words: Words3) -> String {
    "| \(name) | " + Language.allCases.map { words[$0].joined(separator: ", ") }.joined(separator: " | ") + " |\n"
  }
}
