// The two choices that decide what else is asked of a mandate: who acts, and in which phase.

import MandateGuidance
import MandateLanguage

extension Context {
  /// A finding where nothing is stated, here or in the parent, or where what is stated is none of the choices.
  func unstated(_ kind: SectionKind, _ choice: Choice, in mandate: Mandate, missing: Text, unknown: (String) -> Text) -> [Finding] {
    guard let section = mandate[kind], !section.isEmpty else {
      if parent?.mandate[kind]?.value.choice != nil || parent?.mandate[kind]?.isSettled ?? false { return [] }
      return self.missing(kind, in: mandate, missing, value: gap).map { [$0] } ?? []
    }
    if section.value.isUnanswered { return [Finding(at: section.value.range, missing, aboutMissing: true)] }
    guard case .unreadable = section.value.content else { return [] }
    let range = section.value.range
    let near = choice.nearestWord(to: section.value.text, language).flatMap { choice.id(of: $0) }
    let options = near.map { [$0] } ?? choice.options.map(\.id)
    return [
      Finding(
        at: range, unknown(shortened(section.value.text)), fixes: options.map { .choose(range, choice.word($0, language)) },
        aboutMissing: false)
    ]
  }
}
