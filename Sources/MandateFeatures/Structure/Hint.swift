// Small words shown between the mandate's own: the number of a step, how many months lie between two times, how far off a day is.

import MandateLanguage
import MandateRules

package struct Hint: Hashable, Sendable {
  /// Right after the words it is about.
  package let offset: Int
  package let label: String
  package let tooltip: String?
}

extension Inspection {
  /// In the order of the text.
  ///
  /// - Parameter range: where hints are wanted; everywhere if nil.
  package func hints(in range: Range<Int>? = nil) -> [Hint] {
    var hints: [Hint] = []
    for mandate in document.mandates {
      for section in mandate.sections {
        hints += [section.value].compactMap { hint($0, nil, section) }
        hints += section.fields.flatMap { field in field.values.compactMap { hint($0, field.kind, section) } }
        for item in section.items {
          hints += item.fields.flatMap { field in field.values.compactMap { hint($0, field.kind, section) } }
        }
      }
    }
    return hints.filter { hint in range.map { $0.touches(hint.offset) } ?? true }.sorted { $0.offset < $1.offset }
  }

  private func hint(_ value: Value, _ field: FieldKind?, _ section: Section) -> Hint? {
    switch value.content {
    case .step(let step, let range, _): stepHint(step, range)
    case .frequency(let reading):
      reading.value.frequency?.interval(language).map { Hint(offset: reading.range.upperBound, label: $0, tooltip: nil) }
    case .date(let reading): dueHint(reading, field)
    case .open(let point): point.due.flatMap { dueHint($0, .deadline) }
    default: nil
    }
  }

  private func stepHint(_ step: Int, _ range: Range<Int>) -> Hint {
    let word = Choice.step.word(String(step), language)
    let isNumber = text.bytes[range].contains { ("0"..."9").contains(Unicode.Scalar($0)) }
    let label = isNumber ? word : say("trinn \(step)", "steg \(step)", "step \(step)")
    return Hint(offset: range.upperBound, label: label, tooltip: Description.of(String(step), in: .step).map(say))
  }

  /// Only days that something is due: a decision's date needs no reckoning.
  private func dueHint(_ reading: Reading<WrittenDate>, _ field: FieldKind?) -> Hint? {
    guard let today = request.today, let field, [.deadline, .next, .review, .start].contains(field) else { return nil }
    return Hint(
      offset: reading.range.upperBound, label: distance(from: today, to: reading.value), tooltip: describe(reading.value))
  }
}
