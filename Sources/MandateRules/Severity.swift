/// How much a finding weighs. The order is from the heaviest to the lightest.
package enum Severity: String, CaseIterable, Comparable, Hashable, Sendable {
  case error, warning, info, hint

  package static func < (left: Severity, right: Severity) -> Bool {
    left.rank > right.rank
  }

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .info: 2
    case .hint: 3
    }
  }

  /// One step lighter; a hint stays a hint.
  package var milder: Severity {
    switch self {
    case .error: .warning
    case .warning: .info
    case .info, .hint: .hint
    }
  }
}

/// How much is asked of a mandate: the groundwork, or all that the sources say.
package enum Profile: String, CaseIterable, Hashable, Sendable {
  case grunnmur, full
}
