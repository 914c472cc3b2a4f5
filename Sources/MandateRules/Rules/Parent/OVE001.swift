import MandateGuidance
import MandateLanguage

extension Rule {
  /// A group cannot outlive the mandate that it gets its own from.
  static let periodOutsideParent = Rule(
    code: "OVE001", name: "period-outside-parent", severity: .warning, profile: .grunnmur, advice: [], rows: [], fixable: true,
    summary: Text(
      nb: "Mandatet gjelder lenger enn det overordnede, eller begynner før det.",
      nn: "Mandatet gjeld lenger enn det overordna, eller byrjar før det.",
      en: "The mandate lasts longer than its parent, or begins before it."),
    example: """
      Mandat: Styringsgruppe
      Varighet: 1.1.2026 – 31.12.2027
      Mandat: Arbeidsgruppe
      Varighet: 1.1.2026 – 30.6.2028
                           ^^^^^^^^^ OVE001
      """
  ) { mandate, context in
    guard let parent = context.parent, let limits = parent.mandate[.duration]?[.period]?.period,
      let value = mandate[.duration]?.all(.period).flatMap(\.values).first(where: { $0.period != nil }), let period = value.period
    else { return [] }
    func related(_ side: Reading<WrittenDate>?) -> [Finding.Related] {
      side.map { [Finding.Related($0.range, parentsDuration, in: parent.path)] } ?? []
    }
    var findings: [Finding] = []
    if let first = limits.firstDay, let start = period.start, let own = period.firstDay, own < first {
      findings.append(
        Finding(
          at: start.range,
          Text(
            nb: "Mandatet begynner før det overordnede, som gjelder fra \(first.written(.nb)).",
            nn: "Mandatet byrjar før det overordna, som gjeld frå \(first.written(.nn)).",
            en: "The mandate begins before its parent, which holds from \(first.written(.en))."),
          fixes: [context.replacing(start, in: period, with: first)], related: related(limits.start)))
    }
    guard let last = limits.lastDay else { return findings }
    if let end = period.end, let own = period.lastDay, own > last {
      findings.append(
        Finding(
          at: end.range, lasts(last), fixes: [context.replacing(end, in: period, with: last)], related: related(limits.end)))
    } else if period.end == nil, let range = value.readRange {
      findings.append(Finding(at: range, lasts(last), related: related(limits.end)))
    }
    return findings
  }

  private static let parentsDuration = Text(
    nb: "Så lenge gjelder det overordnede mandatet.", nn: "Så lenge gjeld det overordna mandatet.",
    en: "This is how long the parent mandate holds.")

  private static func lasts(_ last: CalendarDate) -> Text {
    Text(
      nb: "Mandatet varer lenger enn det overordnede, som gjelder til \(last.written(.nb)).",
      nn: "Mandatet varer lenger enn det overordna, som gjeld til \(last.written(.nn)).",
      en: "The mandate lasts longer than its parent, which holds until \(last.written(.en)).")
  }
}

extension Context {
  /// Another first or last day; a dash between the two gets room, since `2026–31. desember` cannot be read.
  fileprivate func replacing(_ side: Reading<WrittenDate>, in period: Period, with day: CalendarDate) -> Fix {
    let written = day.written(language)
    let title = Text(nb: "Velg «\(written)»", nn: "Vel «\(written)»", en: "Choose “\(written)”")
    guard let start = period.start?.range, let end = period.end?.range, start.upperBound <= end.lowerBound,
      !MandateLanguage.words(text.bytes, start.upperBound..<end.lowerBound).contains(where: { $0.kind == .letters })
    else { return Fix(title, replace: side.range, with: written) }
    let isStart = side.range == start
    return isStart
      ? Fix(title, replace: start.lowerBound..<end.lowerBound, with: written + " – ")
      : Fix(title, replace: start.upperBound..<end.upperBound, with: " – " + written)
  }
}
