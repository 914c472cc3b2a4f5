/// What stands after a keyword: its text, the bytes it was read from, and what it was read as.
package struct Value: Sendable {
  /// One range for each line the value stands on. Empty where nothing is written.
  package internal(set) var segments: [Range<Int>]
  /// The lines joined by a space.
  package internal(set) var text: String
  package internal(set) var content: Content
  /// Where the value would stand if it were written.
  let anchor: Int

  init(anchor: Int, segments: [Range<Int>] = []) {
    self.anchor = anchor
    self.segments = segments
    text = ""
    content = .empty
  }

  package var isEmpty: Bool { segments.isEmpty }

  package var range: Range<Int> {
    guard let first = segments.first, let last = segments.last else { return anchor..<anchor }
    return first.lowerBound..<last.upperBound
  }

  /// Open (`avklares`), or not relevant for a reason: the question is known, and no rule asks it again.
  package var isSettled: Bool {
    switch content {
    case .open: true
    case .notRelevant(let reason): reason != nil
    default: false
    }
  }

  package var isGap: Bool {
    if case .gap = content { true } else { false }
  }
}

extension Value {
  /// A gap, or «ikke relevant» without a reason.
  package var isUnanswered: Bool {
    switch content {
    case .empty, .gap: true
    case .notRelevant(let reason): reason == nil
    default: false
    }
  }
}
