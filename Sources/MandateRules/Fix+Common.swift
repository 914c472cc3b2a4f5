import MandateGuidance
package import MandateLanguage

extension Fix {
  /// "Skriv «Evaluering»".
  package static func replace(_ range: Range<Int>, with text: String, shown: String? = nil) -> Fix {
    let shown = shown ?? text
    return Fix(
      Text(nb: "Skriv «\(shown)»", nn: "Skriv «\(shown)»", en: "Write “\(shown)”"), replace: range, with: text, automatic: true)
  }

  /// "Skriv «neste: 15. juni 2026»", where the edit does more than put these words there.
  package static func write(_ words: String, _ edit: Edit) -> Fix {
    Fix(Text(nb: "Skriv «\(words)»", nn: "Skriv «\(words)»", en: "Write “\(words)”"), [edit])
  }

  /// A choice that only the coordinator can make.
  package static func choose(_ range: Range<Int>, _ text: String) -> Fix {
    Fix(Text(nb: "Velg «\(text)»", nn: "Vel «\(text)»", en: "Choose “\(text)”"), replace: range, with: text)
  }
}

extension Context {
  /// Common frequencies to choose from, in the document's language.
  package func frequencyFixes(_ range: Range<Int>, _ ids: [FrequencySuggestion] = [.halfYearly, .yearly, .quarterly, .monthly]) -> [Fix] {
    ids.map { .choose(range, $0.words(language)) }
  }

  /// A line with the title above everything else.
  func insertTitle() -> Fix.Edit {
    let start = text.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return Fix.Edit(start..<start, "\(word(.mandate)): \(gap)\(text.lineEnd)\(text.lineEnd)")
  }

  /// Moves what stands under a second heading to the end of the first.
  func join(_ second: Range<Int>, to first: Range<Int>, in mandate: Mandate) -> [Fix] {
    let headingLine = text.line(at: second.lowerBound)
    guard document.lines[headingLine].value.isEmpty else { return [] }
    var end = headingLine + 1
    while end < mandate.lines.upperBound, document.lines[end].kind != .heading { end += 1 }
    var firstEnd = text.line(at: first.lowerBound) + 1
    while firstEnd < mandate.lines.upperBound, document.lines[firstEnd].kind != .heading { firstEnd += 1 }
    var last = firstEnd - 1
    while last > text.line(at: first.lowerBound), document.lines[last].kind == .blank { last -= 1 }
    guard last < headingLine else { return [] }
    let bodyStart = text.lineRange(headingLine).upperBound
    let bodyEnd = text.lineRange(end - 1).upperBound
    var bodyLines = document.lines[(headingLine + 1)..<end].map { text.string(text.contentRange(text.line(at: $0.range.lowerBound))) }
    while bodyLines.last?.isEmpty == true { bodyLines.removeLast() }
    let at = text.contentRange(last).upperBound
    let title = Text(
      nb: "Samle dem under den første overskriften", nn: "Samle dei under den første overskrifta", en: "Join them under the first heading")
    let moved = bodyLines.map { text.lineEnd + $0 }.joined()
    return [
      Fix(
        title,
        [Fix.Edit(at..<at, moved), Fix.Edit(text.lineRange(headingLine).lowerBound..<max(bodyStart, bodyEnd), "")], automatic: true)
    ]
  }
}

/// Frequencies worth offering.
package enum FrequencySuggestion: CaseIterable, Sendable {
  case weekly, fortnightly, monthly, everyOtherMonth, quarterly, halfYearly, yearly, everyOtherYear

  package var frequency: Frequency {
    switch self {
    case .weekly: Frequency(times: 52, years: 1)
    case .fortnightly: Frequency(times: 26, years: 1)
    case .monthly: Frequency(times: 12, years: 1)
    case .everyOtherMonth: Frequency(times: 6, years: 1)
    case .quarterly: Frequency(times: 4, years: 1)
    case .halfYearly: Frequency(times: 2, years: 1)
    case .yearly: Frequency(times: 1, years: 1)
    case .everyOtherYear: Frequency(times: 1, years: 2)
    }
  }

  package func words(_ language: Language) -> String {
    switch (self, language) {
    case (.weekly, .nb): "ukentlig"
    case (.weekly, .nn): "kvar veke"
    case (.weekly, .en): "weekly"
    case (.fortnightly, .nb): "annenhver uke"
    case (.fortnightly, .nn): "annakvar veke"
    case (.fortnightly, .en): "every two weeks"
    case (.monthly, .nb): "månedlig"
    case (.monthly, .nn): "kvar månad"
    case (.monthly, .en): "monthly"
    case (.everyOtherMonth, .nb): "annenhver måned"
    case (.everyOtherMonth, .nn): "annankvar månad"
    case (.everyOtherMonth, .en): "every two months"
    case (.quarterly, .nb): "kvartalsvis"
    case (.quarterly, .nn): "kvartalsvis"
    case (.quarterly, .en): "quarterly"
    case (.halfYearly, .nb): "hvert halvår"
    case (.halfYearly, .nn): "kvart halvår"
    case (.halfYearly, .en): "twice a year"
    case (.yearly, .nb): "hvert år"
    case (.yearly, .nn): "kvart år"
    case (.yearly, .en): "yearly"
    case (.everyOtherYear, .nb): "annethvert år"
    case (.everyOtherYear, .nn): "annakvart år"
    case (.everyOtherYear, .en): "every two years"
    }
  }
}

extension Fix {
  /// Several pieces of one addition.
  package static func add(_ what: String, joining edits: [Edit]) -> Fix {
    Fix(Text(nb: "Legg til «\(what)»", nn: "Legg til «\(what)»", en: "Add “\(what)”"), Fix.joined(edits))
  }
}
