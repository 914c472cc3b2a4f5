// Two codes for one gap: the more specific one speaks and carries the other (inventory, "Decisions").

import MandateLanguage

enum Precedence {
  private enum Reach {
    /// Anywhere in the mandate.
    case mandate
    /// About the same words.
    case words
  }

  private static let pairs: [(speaks: String, silent: Set<String>, reach: Reach)] = [
    ("AMB021", ["RES001"], .mandate),
    ("ARB005", ["FAK001"], .mandate),
    ("ROL001", ["STR001"], .mandate),
    ("ROL002", ["STR001"], .mandate),
    ("KOO006", ["STR001"], .mandate),
    ("AMB033", ["KNF001"], .mandate),
    ("NYT003", ["NYT001"], .mandate),
    ("BES003", ["AMB034"], .mandate),
    ("AMB004", ["VAL005"], .words),
    ("AKT001", ["VAL005"], .words),
    ("FAS001", ["VAL005"], .words),
    ("ARE004", ["VAL005"], .words),
    ("EVA002", ["VAL004"], .words),
    ("ARE005", ["VAL004"], .words),
    ("VER005", ["VAL004"], .words),
    ("NYT002", ["VAL004"], .words),
    ("STY002", ["ROL003"], .words),
    ("OVE003", ["STY002", "ROL003"], .words),
    ("KON002", ["VAL001"], .words),
    ("DOK002", ["VAL001"], .words),
    ("FOR010", ["FOR011"], .mandate),
  ]

  static func settle(_ findings: [Finding], _ settings: Settings) -> [Finding] {
    guard findings.count > 1 else { return findings }
    var findings = findings
    for (speaks, silent, reach) in pairs {
      switch reach {
      case .mandate:
        guard let first = findings.firstIndex(where: { $0.code == speaks }) else { continue }
        absorb(&findings, by: first, silent, settings) { _, _ in true }
      case .words:
        for range in findings.filter({ $0.code == speaks }).map(\.range) {
          guard let speaker = findings.firstIndex(where: { $0.code == speaks && $0.range == range }) else { continue }
          absorb(&findings, by: speaker, silent, settings) { $0.range.overlapsOrTouches($1.range) }
        }
      }
    }
    for code in ["VAL006", "OPN002"] {
      while let speaker = findings.firstIndex(where: { gap in
        gap.code == code && findings.contains { $0.answersTo(gap) }
      }) {
        let gap = findings[speaker]
        absorb(&findings, by: speaker, nil, settings) { _, other in other.answersTo(gap) }
      }
    }
    return findings
  }

  private static func absorb(
    _ findings: inout [Finding], by speaker: Int, _ codes: Set<String>?, _ settings: Settings,
    where isSame: (Finding, Finding) -> Bool
  ) {
    let speaking = findings[speaker]
    var gathered: [String] = []
    var severity = speaking.severity
    var kept: [Finding] = []
    var place = 0
    for (index, finding) in findings.enumerated() {
      if index == speaker { place = kept.count }
      if index != speaker, codes?.contains(finding.code) ?? true, isSame(speaking, finding) {
        gathered.append(finding.code)
        gathered += finding.gathers
        severity = max(severity, finding.severity)
      } else {
        kept.append(finding)
      }
    }
    for code in gathered where !kept[place].gathers.contains(code) { kept[place].gathers.append(code) }
    if settings.severity(speaking.code) == nil { kept[place].severity = severity }
    findings = kept
  }
}

extension Finding {
  /// Whether the finding is about what a gap or a reasonless «ikke relevant» leaves unanswered.
  fileprivate func answersTo(_ gap: Finding) -> Bool {
    code != gap.code && isAboutMissing == true && missingSection == nil && !range.isEmpty && range.overlaps(gap.range)
  }
}

extension Range<Int> {
  fileprivate func overlapsOrTouches(_ other: Range<Int>) -> Bool {
    lowerBound <= other.upperBound && other.lowerBound <= upperBound
  }
}
