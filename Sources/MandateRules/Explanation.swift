// The explanation of a rule and of a piece of guidance. Hover, `mandate-lint explain`, the conversation and the manual all say it in
// these words.

package import MandateGuidance
package import MandateLanguage

package enum Explanation {
  /// A rule: what it looks for, how much it weighs, an example, and the advice it stands on with its source.
  package static func of(_ rule: Rule, _ language: Language, withExample: Bool = true) -> Prose {
    var prose = Prose([.heading("\(rule.code) · \(rule.name)"), .paragraph(rule.summary[language])])
    prose.append(.paragraph(weight(rule)[language]))
    if withExample { prose.append(.example(rule.example)) }
    for entry in rule.advice.compactMap(Guidance.entry) { prose.append(of(entry, language)) }
    return prose
  }

  /// A piece of guidance: its title, its text and where it comes from.
  package static func of(_ entry: Entry, _ language: Language) -> Prose {
    var prose = Prose([.heading(entry.title[language])])
    for paragraph in paragraphs(entry.text[language]) { prose.append(.paragraph(paragraph)) }
    prose.append(.paragraph(source(entry)[language]))
    return prose
  }

  /// What a code or the id of a piece of guidance stands for; nil if there is nothing by that name.
  package static func of(_ name: String, _ language: Language) -> Prose? {
    if let rule = Rule.rule(name.uppercased()) ?? Rule.all.first(where: { $0.name == name.lowercased() }) { return of(rule, language) }
    return Guidance.entry(name.lowercased()).map { of($0, language) }
  }

  /// `Kilde: Bufdir 2018, råd 1 (…). Bygger på Difi og DFØ 2017, råd 4.`
  package static func source(_ entry: Entry) -> Text {
    let cited = entry.fullCitation
    let base = entry.buildsOn.map(\.citation)
    func older(_ language: Language, _ opening: String, _ and: String) -> String {
      guard let last = base.last else { return "" }
      let first = base.dropLast().map { $0[language] }.joined(separator: ", ")
      return " \(opening) " + (first.isEmpty ? "" : "\(first) \(and) ") + last[language] + "."
    }
    return Text(
      nb: "Kilde: \(cited.nb)." + older(.nb, "Se også", "og"),
      nn: "Kjelde: \(cited.nn)." + older(.nn, "Sjå òg", "og"),
      en: "Source: \(cited.en)." + older(.en, "See also", "and"))
  }

  private static func weight(_ rule: Rule) -> Text {
    let severity = severityWords(rule.severity)
    let draft = rule.isAboutMissing
    return Text(
      nb: "Vekt i et vedtatt mandat: \(severity.nb)." + (draft ? " Mildere i et utkast." : ""),
      nn: "Vekt i eit vedteke mandat: \(severity.nn)." + (draft ? " Mildare i eit utkast." : ""),
      en: "Weight in an adopted mandate: \(severity.en)." + (draft ? " Milder in a draft." : ""))
  }

  package static func severityWords(_ severity: Severity) -> Text {
    switch severity {
    case .error: Text(nb: "feil", nn: "feil", en: "error")
    case .warning: Text(nb: "advarsel", nn: "åtvaring", en: "warning")
    case .info: Text(nb: "opplysning", nn: "opplysning", en: "information")
    case .hint: Text(nb: "tips", nn: "tips", en: "hint")
    }
  }

  private static func paragraphs(_ text: String) -> [String] {
    var paragraphs: [String] = []
    var current: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        if !current.isEmpty { paragraphs.append(current.joined(separator: " ")) }
        current = []
      } else {
        current.append(line)
      }
    }
    if !current.isEmpty { paragraphs.append(current.joined(separator: " ")) }
    return paragraphs
  }
}
