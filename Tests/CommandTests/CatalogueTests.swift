// `explain`, `rules` and `advice`: what the tool knows, told without a network.

import MandateFeatures
import MandateGuidance
import MandateLanguage
import MandateRules
import MandateServer
import Testing

@testable import mandate_lint

@Suite struct `the catalogue` {
  @Test func `a rule is explained in the words that editors show`() throws {
    let rule = try #require(Rule.rule("EVA002"))
    for language in Language.allCases {
      let run = try Run(["explain", "EVA002", "--language", language.rawValue])
      #expect(run.code == 0)
      #expect(run.text == Explanation.of(rule, language).rendered(.plaintext) + "\n")
      #expect(
        try Run(["explain", "EVA002", "--format", "markdown", "--language", language.rawValue]).text
          == Explanation.of(rule, language).rendered(.markdown) + "\n")
    }
    #expect(try Run(["explain", "eva002"]).output == Run(["explain", "EVA002"]).output)
    #expect(try Run(["explain", "evaluation-frequency-vague"]).output == Run(["explain", "EVA002"]).output)
  }

  @Test func `a piece of advice is explained with its source`() throws {
    let entry = try #require(Guidance.entry("bufdir.1.q6"))
    let run = try Run(["explain", "bufdir.1.q6"])
    #expect(run.text == Explanation.of(entry, .nb).rendered(.plaintext) + "\n")
    #expect(run.text.contains("Bufdir 2018, råd 1"))
    #expect(try Run(["explain", "BUFDIR.1.Q6"]).output == run.output)
  }

  @Test(arguments: [
    ("EVA02", "EVA002"), ("EVA0002", "EVA002"), ("evaluation-vague", "evaluation-frequency-vague"), ("bufdir.1.q66", "bufdir.1.q6"),
    ("bufdr.1", "bufdir.1"), ("evaluation-frequency-vauge", "evaluation-frequency-vague"),
  ])
  func `what nobody knows is answered with the nearest`(written: String, meant: String) throws {
    let run = try Run(["explain", written])
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("«\(meant)»"))
  }

  @Test func `what is near to nothing is answered with where to look`() throws {
    let run = try Run(["explain", "EVA002", "hytte på fjellet"])
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("mandate-lint rules"))
  }

  @Test func `rules as JSON have these keys and no others, for every rule`() throws {
    let json = try Run(["rules", "--format", "json"]).json
    let rules = try #require(json.array)
    #expect(rules.compactMap { $0["code"].string } == Rule.all.map(\.code))
    for (written, rule) in zip(rules, Rule.all) {
      #expect(written.keys == ["code", "name", "severity", "summary", "advice", "rows", "fixable", "profile"])
      #expect(written["summary"].string == rule.summary.nb)
      #expect(written["fixable"].bool == rule.isFixable)
      #expect((written["advice"].array ?? []).compactMap(\.string) == rule.advice)
      #expect((written["rows"].array ?? []).compactMap(\.string) == rule.rows)
    }
    #expect(try Run(["explain", "EVA002", "--format", "json"]).json == rules.first { $0["code"] == "EVA002" })
  }

  @Test func `advice as JSON has these keys and no others, for every entry`() throws {
    let entries = try #require(try Run(["advice", "--format", "json", "--language", "nn"]).json.array)
    #expect(entries.compactMap { $0["id"].string } == Guidance.all.map(\.id))
    for (written, entry) in zip(entries, Guidance.all) {
      #expect(written.keys == ["id", "title", "text", "source", "rows"])
      #expect(written["source"].keys == ["publisher", "document", "year", "heading"])
      #expect(written["text"].string == entry.text.nn)
    }
  }

  @Test func `both are whole as text and as a page`() throws {
    for format in ["text", "markdown"] {
      let rules = try Run(["rules", "--format", format]).text
      for rule in Rule.all { #expect(rules.contains(rule.code) && rules.contains(rule.name)) }
      let advice = try Run(["advice", "--format", format]).text
      for entry in Guidance.all { #expect(advice.contains(entry.id)) }
    }
    let rows = try Run(["rules", "--format", "markdown"]).lines.filter { $0.hasPrefix("|") }
    #expect(rows.count == Rule.all.count + 2)
    for row in rows {
      let bars = row.replacing("\\|", with: "").count { $0 == "|" }
      #expect(bars == 7, Comment(rawValue: row))
    }
  }
}

extension String {
  fileprivate func replacing(_ old: String, with new: String) -> String {
    var result = ""
    var rest = self[...]
    while !rest.isEmpty {
      if rest.hasPrefix(old) {
        result += new
        rest = rest.dropFirst(old.count)
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result
  }
}
