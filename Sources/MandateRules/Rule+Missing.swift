// Most rules only ask whether something is there, in this phase, for this actor, at this step. Those are declared, not programmed.

package import MandateGuidance
package import MandateLanguage

extension Rule {
  /// A section that must say something. Missing altogether, it is gathered in MAN001; empty, the heading is pointed at.
  package static func section(
    _ kind: SectionKind, code: String, name: String, severity: Severity, profile: Profile = .full, advice: [String], rows: [String],
    summary: Text, message: Text, example: String, template: (value: String?, lines: [String]),
    when condition: @escaping @Sendable (Mandate, Context) -> Bool = { _, _ in true }
  ) -> Rule {
    let lines = template.lines
    let value = template.value
    return Rule(
      code: code, name: name, severity: severity, profile: profile, advice: advice, rows: rows, aboutMissing: true, fixable: true,
      summary: summary, example: example
    ) { mandate, context in
      guard condition(mandate, context) else { return [] }
      return context.missing(kind, in: mandate, message, value: value, lines: lines).map { [$0] } ?? []
    }
  }

  /// A field that a section must have when the section is there.
  package static func field(
    _ kind: FieldKind, of section: SectionKind, code: String, name: String, severity: Severity, profile: Profile = .full, advice: [String],
    rows: [String], summary: Text, message: Text, example: String, template: String = gap,
    when condition: @escaping @Sendable (Mandate, Section, Context) -> Bool = { _, _, _ in true }
  ) -> Rule {
    Rule(
      code: code, name: name, severity: severity, profile: profile, advice: advice, rows: rows, aboutMissing: true, fixable: true,
      summary: summary, example: example
    ) { mandate, context in
      // A section that holds a gap and nothing else is one gap, not one for each of its fields.
      guard let found = mandate[section], !found.isSettled, condition(mandate, found, context),
        found.unanswered == nil || found.all(kind).contains(where: { !$0.isEmpty })
      else { return [] }
      return context.missing(kind, in: found, message, template: template).map { [$0] } ?? []
    }
  }

  /// A field that every item of a section must have.
  package static func itemField(
    _ kind: FieldKind, of section: SectionKind, code: String, name: String, severity: Severity, profile: Profile = .full, advice: [String],
    rows: [String], summary: Text, example: String, template: String = gap, message: @escaping @Sendable (String) -> Text, many: Text,
    when condition: @escaping @Sendable (Item, Mandate, Context) -> Bool = { _, _, _ in true }
  ) -> Rule {
    Rule(
      code: code, name: name, severity: severity, profile: profile, advice: advice, rows: rows, aboutMissing: true, fixable: true,
      summary: summary, example: example
    ) { mandate, context in
      guard let found = mandate[section], !found.isSettled else { return [] }
      let items = found.items.filter { $0.saysSomething && condition($0, mandate, context) }
      let lacking = items.filter { item in !item.all(kind).contains(where: \.isAnswered) }
      return context.each(
        lacking.filter { $0.unanswered(kind) == nil }.map { item in
          (place: item.place, name: item.shownName, edit: context.insert(kind, template, into: item, of: found))
        }, of: items.count, heading: found.keyword, field: context.word(kind, in: section), message: message, many: many)
        + lacking.compactMap { item in
          item.unanswered(kind).map { Finding(at: $0, message(shortened(item.shownName)), aboutMissing: true) }
        }
    }
  }
}

extension Item {
  /// Whether there is anything to ask more about: the item is written, and neither open, irrelevant nor a gap.
  package var saysSomething: Bool { !isEmpty && !text.isSettled && (text.isEmpty || !text.isUnanswered) }

  /// What a message calls the item.
  package var shownName: String { name?.text ?? text.text }

  /// The gap or the reasonless «ikke relevant» that stands where an answer should be.
  package func unanswered(_ kind: FieldKind) -> Range<Int>? {
    all(kind).first { !$0.isEmpty && !$0.isAnswered }?.place
  }
}

extension Participant {
  package func unanswered(_ kind: FieldKind) -> Range<Int>? {
    all(kind).first { !$0.isEmpty && !$0.isAnswered }?.place
  }
}

extension Context {
  /// A finding if a section says nothing. `nil` if it says something, is open, or is not relevant for a reason.
  package func missing(
    _ kind: SectionKind, in mandate: Mandate, _ message: Text, value: String? = nil, lines: [String] = [], severity: Severity? = nil
  ) -> Finding? {
    guard let section = mandate[kind] else {
      return Finding(
        missing: kind, in: mandate, message, fixes: [.add(word(kind), insertSection(kind, value, lines, in: mandate))], severity: severity)
    }
    if let range = section.unanswered { return Finding(at: range, message, severity: severity, aboutMissing: true) }
    guard section.isEmpty else { return nil }
    return Finding(at: section.keyword, message, fixes: fill(section, value, lines), severity: severity, aboutMissing: true)
  }

  /// Puts the template below a heading that says nothing.
  package func fill(_ section: Section, _ value: String?, _ lines: [String]) -> [Fix] {
    let line = text.contentRange(text.line(at: section.keyword.lowerBound))
    let hasColon = line.upperBound > section.keyword.upperBound
    let written = (value.map { (hasColon ? " " : ": ") + $0 } ?? "") + lines.map { text.lineEnd + $0 }.joined()
    return written.isEmpty ? [] : [.add(word(section.kind), Fix.Edit(line.upperBound..<line.upperBound, written))]
  }

  /// A finding if a section that is there lacks a field: at `place` where other words make it needed, else at the heading.
  package func missing(
    _ kind: FieldKind, in section: Section, _ message: Text, template: String = gap, at place: Range<Int>? = nil, severity: Severity? = nil
  ) -> Finding? {
    let fields = section.all(kind)
    if fields.contains(where: \.isAnswered) { return nil }
    if let unanswered = fields.first(where: { !$0.isEmpty }) {
      return Finding(at: unanswered.place, message, severity: severity, aboutMissing: true)
    }
    return Finding(
      at: place ?? fields.first?.keyword ?? section.keyword, message,
      fixes: [.add(word(kind, in: section.kind), insert(kind, template, into: section))], severity: severity, aboutMissing: true)
  }

  /// One finding for each item that lacks something; one for all, at the heading, when more than half of them do and at least two. A gap
  /// that waits to be filled is pointed at by itself.
  package func each(
    _ lacking: [(place: Range<Int>, name: String, edit: Fix.Edit?)], of count: Int, heading: Range<Int>, field: String,
    severity: Severity? = nil, message: (String) -> Text, many: Text
  ) -> [Finding] {
    let waiting = lacking.filter { isWaiting($0.place) }
    let absent = waiting.isEmpty ? lacking : lacking.filter { !isWaiting($0.place) }
    let gaps = waiting.map { Finding(at: $0.place, message(shortened($0.name)), severity: severity, aboutMissing: true) }
    guard absent.count >= 2, absent.count * 2 > count else {
      return gaps
        + absent.map { item in
          Finding(
            at: item.place, message(shortened(item.name)), fixes: item.edit.map { [.add(field, $0)] } ?? [], severity: severity,
            aboutMissing: true)
        }
    }
    let edits = Fix.joined(absent.compactMap(\.edit))
    let isWhole = absent.allSatisfy { $0.edit != nil }
    let title = Text(nb: "Legg til «\(field)» overalt", nn: "Legg til «\(field)» overalt", en: "Add “\(field)” everywhere")
    let fixes = isWhole ? [Fix(title, edits)] : []
    return [Finding(at: heading, many, fixes: fixes, severity: severity, aboutMissing: true)] + gaps
  }

  /// Whether a gap, or «ikke relevant» without a reason, stands at a place.
  private func isWaiting(_ place: Range<Int>) -> Bool {
    problems.contains { problem in
      switch problem.kind {
      case .gap, .noReason: problem.range.overlaps(place)
      default: false
      }
    }
  }
}

/// What a message quotes: the first words of a long text.
package func shortened(_ text: String) -> String {
  let words = text.split(separator: " ")
  var length = 0
  let kept = words.prefix { word in
    length += word.unicodeScalars.count + 1
    return length <= 60
  }
  return kept.count == words.count || kept.isEmpty ? text : kept.joined(separator: " ") + " …"
}

extension Section {
  /// A gap, or «ikke relevant» without a reason, where the section should say something.
  package var unanswered: Range<Int>? {
    let values = [value] + fields.flatMap(\.values) + items.filter { $0.fields.isEmpty }.map(\.text)
    let written = values.filter { !$0.isEmpty }
    guard !written.isEmpty, written.allSatisfy(\.isUnanswered), items.allSatisfy({ $0.fields.allSatisfy(\.isEmpty) }) else { return nil }
    return written.first?.range
  }
}

extension Context {
  /// The words of a value that should say how often and do not; nil where it does, is open, or is not relevant for a reason.
  package func notCountable(_ value: Value) -> Range<Int>? {
    switch value.content {
    case .vague(let range): range
    case .unreadable, .text: value.range
    case .frequency(let reading):
      if case .atMilestone(let name) = reading.value, !knowsMilestone(name) { value.range } else { nil }
    default: nil
    }
  }

  /// Whether the words of a value say how often, whatever its field holds.
  func isCountable(_ value: Value) -> Bool {
    if case .success = readFrequency(words(value)[...]) { true } else { false }
  }

  /// Whether the mandate names the milestone somewhere else, so that one can tell when it is reached.
  private func knowsMilestone(_ name: Range<Int>?) -> Bool {
    guard let name else { return false }
    let wanted = MandateLanguage.words(text.bytes, name).filter { $0.kind != .mark && $0.range.count > 3 }.map(\.folded)
    guard !wanted.isEmpty else { return false }
    return mandate.values.contains { other in
      guard !other.range.overlaps(name) else { return false }
      let said = words(other).map(\.folded)
      return wanted.allSatisfy { word in said.contains { Names.isSame($0, word) } }
    }
  }
}
