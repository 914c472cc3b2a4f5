// Runs the rules over a document and says each gap once: what a more specific finding says, a general one does not repeat, and
// the sections that are missing are gathered in one finding on the title.

import MandateGuidance
package import MandateLanguage

/// What checking a document needs to know beside its text.
package struct CheckRequest: Sendable {
  package var settings = Settings()
  package var today: CalendarDate?
  /// Finds the document that a mandate names as its parent by a path; nil where it cannot be found.
  package var parentDocument: @Sendable (_ path: String) -> Document? = { _ in nil }
  /// Whether the document has a place from which paths lead anywhere. A text that was never saved has none, and lacks no parent.
  package var knowsPlace = true

  package init() {}
}

package func check(_ document: Document, _ request: CheckRequest) -> [Finding] {
  var suppressions = Suppressions(document)
  var findings: [Finding] = []
  let problems = Dictionary(grouping: document.problems, by: \.mandate)
  let neighbours = Neighbours(document)
  for mandate in document.mandates {
    let context = Context(mandate, in: document, request, problems: problems[mandate.index] ?? [], among: neighbours)
    findings += check(mandate, context, &suppressions)
  }
  if document.mandates.isEmpty {
    let mandate = Mandate.none
    let context = Context(mandate, in: document, settings: request.settings, problems: document.problems, today: request.today, parent: nil)
    findings += ["SYN006", "SYN007"].compactMap(Rule.rule).filter { request.settings.includes($0.code) }
      .flatMap { $0.findings(mandate, context) }
  }
  findings += suppressions.findings(request.settings, document)
  return findings.sorted { left, right in
    (left.range.lowerBound, left.range.upperBound, left.code) < (right.range.lowerBound, right.range.upperBound, right.code)
  }
}

private func check(_ mandate: Mandate, _ context: Context, _ suppressions: inout Suppressions) -> [Finding] {
  var findings: [Finding] = []
  for rule in Rule.all where rule.runs(in: context) {
    findings += rule.findings(mandate, context)
  }
  findings = Precedence.settle(findings, context.settings)
  findings = suppressions.filter(findings, mandate, context.document)
  findings = Gathering.gather(findings, mandate, context)
  return suppressions.filter(findings, mandate, context.document)
}

extension Rule {
  fileprivate func runs(in context: Context) -> Bool {
    guard context.settings.includes(code) else { return false }
    return profile == .grunnmur || context.profile == .full || isAboutLanguage
      || !context.settings.select.isEmpty && isSelectedByCode(context)
  }

  /// A rule that is asked for by its whole code runs whatever the profile.
  private func isSelectedByCode(_ context: Context) -> Bool { context.settings.select.contains(code) }

  fileprivate func findings(_ mandate: Mandate, _ context: Context) -> [Finding] {
    check(mandate, context).map { finding in
      var finding = finding
      finding.code = code
      finding.name = name
      finding.message = finding.message.withShortQuotes
      finding.advice = advice
      finding.mandate = mandate.index
      let isSet = context.settings.severity(code) != nil
      var weight = context.settings.severity(code) ?? finding.ownSeverity ?? severity
      if !isSet, isAboutPhase, context.step == 1 { weight = weight.milder }
      finding.severity = isSet ? weight : weight.adjusted(finding.isAboutMissing ?? isAboutMissing, status: context.status)
      return finding
    }
  }
}

extension Severity {
  /// What is missing weighs more the further the mandate has come; what is wrong weighs the same always.
  fileprivate func adjusted(_ isAboutMissing: Bool, status: String) -> Severity {
    guard isAboutMissing else { return self }
    switch status {
    case "draft": return milder
    case "proposed": return self == .error ? .warning : self
    default: return self
    }
  }
}

/// What the mandates of a file may say of each other, gathered once for all of them.
package struct Neighbours: Sendable {
  let titles: Names
  let bodies: Bodies

  package init(_ document: Document) {
    var titles = Names()
    if document.mandates.count > 1 {
      for mandate in document.mandates where !mandate.title.isEmpty { titles.declare(mandate.title.text, range: mandate.title.range) }
    }
    self.titles = titles
    bodies = document.mandates.count > 1 ? Bodies(document) : Bodies()
  }
}

extension Mandate {
  /// What stands in for a mandate in a file that has none.
  static let none: Mandate = Document("Mandat:").mandates[0]
}

extension Context {
  package init(
    _ mandate: Mandate, in document: Document, _ request: CheckRequest, problems: [Problem] = [], among neighbours: Neighbours? = nil
  ) {
    let neighbours = neighbours ?? Neighbours(document)
    let (parent, isMissing) = Context.parent(of: mandate, in: document, request)
    self.init(
      mandate, in: document, settings: request.settings, problems: problems, today: request.today, parent: parent,
      parentIsMissing: isMissing, titles: neighbours.titles, bodies: neighbours.bodies)
  }

  private static func parent(of mandate: Mandate, in document: Document, _ request: CheckRequest) -> (Parent?, isMissing: Bool) {
    guard let named = mandate[.parentMandate]?.value, !named.isEmpty else {
      // A later mandate in a file belongs under the first.
      guard mandate.index > 0, let first = document.mandates.first else { return (nil, false) }
      return (Parent(document: document, mandate: first, path: nil), false)
    }
    if named.isSettled || named.isUnanswered { return (nil, false) }
    if let found = document.mandates.first(where: { $0.index != mandate.index && $0.title.text.lowercased() == named.text.lowercased() }) {
      return (Parent(document: document, mandate: found, path: nil), false)
    }
    guard let other = request.parentDocument(named.text), let first = other.mandates.first else { return (nil, request.knowsPlace) }
    return (Parent(document: other, mandate: first, path: named.text), false)
  }
}

extension Text {
  /// A message that quotes what somebody wrote stays a message, also where that is a whole page: long quotes are cut.
  fileprivate var withShortQuotes: Text {
    guard Text.quotesMuch(nb) || Text.quotesMuch(nn) || Text.quotesMuch(en) else { return self }
    return Text(nb: Text.short(nb, "«", "»"), nn: Text.short(nn, "«", "»"), en: Text.short(en, "“", "”"))
  }

  private static let longestQuote = 120

  /// Whether more than the longest quote stands between two quotation marks, counted in bytes.
  private static func quotesMuch(_ text: String) -> Bool {
    var length: Int?
    var previous: UInt8 = 0
    for byte in text.utf8 {
      switch (previous, byte) {
      // « and “
      case (0xC2, 0xAB), (0x80, 0x9C): length = length ?? 0
      // » and ”
      case (0xC2, 0xBB), (0x80, 0x9D): length = nil
      default: length = length.map { $0 + 1 }
      }
      if let length, length > longestQuote { return true }
      previous = byte
    }
    return false
  }

  private static func short(_ text: String, _ open: Unicode.Scalar, _ close: Unicode.Scalar) -> String {
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let start = rest.firstIndex(of: open), let end = rest[start...].firstIndex(of: close) {
      let quote = rest[rest.index(after: start)..<end]
      result.append(contentsOf: rest[...start])
      result.append(contentsOf: quote.prefix(longestQuote))
      if quote.dropFirst(longestQuote).first != nil { result.append("…") }
      result.append(close)
      rest = rest[rest.index(after: end)...]
    }
    result.append(contentsOf: rest)
    return String(result)
  }
}
