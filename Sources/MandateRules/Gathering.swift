// MAN001: one finding on the title names every section that is missing.

import MandateGuidance
import MandateLanguage

enum Gathering {
  static func gather(_ findings: [Finding], _ mandate: Mandate, _ context: Context) -> [Finding] {
    let missing = findings.filter { $0.missingSection != nil }
    guard let rule = Rule.rule("MAN001"), !missing.isEmpty else { return findings }
    var kept = findings.filter { $0.missingSection == nil }
    guard context.settings.includes(rule.code) || !context.settings.select.isEmpty else { return kept }
    kept.append(finding(rule, missing, mandate, context))
    return kept
  }

  private static func finding(_ rule: Rule, _ missing: [Finding], _ mandate: Mandate, _ context: Context) -> Finding {
    let kinds = Set(missing.compactMap(\.missingSection)).sorted { $0.position < $1.position }
    var finding = Finding(at: mandate.name, message(kinds), fixes: fixes(missing, kinds, mandate), aboutMissing: true)
    finding.code = rule.code
    finding.name = rule.name
    finding.mandate = mandate.index
    finding.severity = context.settings.severity(rule.code) ?? missing.map(\.severity).max() ?? rule.severity
    let weight = Dictionary(missing.compactMap { one in one.missingSection.map { ($0, one.severity) } }, uniquingKeysWith: max)
    finding.missing = kinds.enumerated().sorted { left, right in
      (weight[right.element] ?? .hint, left.offset) < (weight[left.element] ?? .hint, right.offset)
    }.map(\.element)
    for one in missing {
      for code in [one.code] + one.gathers where !finding.gathers.contains(code) { finding.gathers.append(code) }
      for advice in one.advice where !finding.advice.contains(advice) { finding.advice.append(advice) }
    }
    return finding
  }

  private static func message(_ kinds: [SectionKind]) -> Text {
    func list(_ language: Language) -> String { listed(kinds.map { Keywords.section($0).words.canonical(language) }, language) }
    return Text(
      nb: "Mandatet sier ikke noe om: \(list(.nb)).", nn: "Mandatet seier ikkje noko om: \(list(.nn)).",
      en: "The mandate does not say anything about: \(list(.en)).")
  }

  /// One fix for all, first since it does most, then one for each.
  private static func fixes(_ missing: [Finding], _ kinds: [SectionKind], _ mandate: Mandate) -> [Fix] {
    var seen: Set<SectionKind> = []
    let each = kinds.compactMap { kind in missing.first { $0.missingSection == kind && seen.insert(kind).inserted }?.fixes.first }
    guard each.count > 1 else { return each }
    let title = Text(
      nb: "Legg til alle delene som mangler", nn: "Legg til alle delane som manglar", en: "Add every section that is missing")
    return [Fix(title, Fix.joined(each.flatMap(\.edits)))] + each
  }
}

extension Fix {
  /// Edits in the order of the text; insertions at one place become one, in the order given.
  package static func joined(_ edits: [Edit]) -> [Edit] {
    let ordered = edits.enumerated().sorted { ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset) }
    var joined: [Edit] = []
    for (_, edit) in ordered {
      if let last = joined.last, last.range == edit.range, edit.range.isEmpty {
        // The line end that sets what follows apart is there already.
        let isSetApart = last.text.last?.isNewline ?? false && edit.text.first?.isNewline ?? false
        joined[joined.count - 1] = Edit(last.range, (isSetApart ? String(last.text.dropLast()) : last.text) + edit.text)
      } else if let last = joined.last, last.range.upperBound > edit.range.lowerBound {
        continue
      } else {
        joined.append(edit)
      }
    }
    return joined
  }

  /// The bytes of a text after edits.
  package static func apply(_ edits: [Edit], to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + edits.reduce(0) { $0 + $1.text.utf8.count })
    var at = 0
    for edit in edits where edit.range.lowerBound >= at && edit.range.upperBound <= bytes.count {
      result += bytes[at..<edit.range.lowerBound]
      result += Array(edit.text.utf8)
      at = edit.range.upperBound
    }
    result += bytes[at...]
    return result
  }
}
