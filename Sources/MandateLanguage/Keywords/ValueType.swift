/// What a value is read as.
package enum ValueType: Sendable {
  case text
  case date
  case period
  case frequency
  case choice(Choice)
  /// A step of the coordination ladder.
  case step
  /// Names of participants, bodies or posts. Several on a line are split.
  case references
  case caseNumber
  case year
  case answer
  /// Yes, no or partly about one matter (`kjerneoppgave`).
  case yesNo
  /// An amount of time or money. Whatever is written counts; nothing and nought are told apart from something.
  case amount
  /// A file, or the title of a mandate.
  case path

  /// Whether a second, different value contradicts the first. Texts and names may be several.
  var isSingle: Bool {
    switch self {
    case .text, .references, .amount, .choice: false
    default: true
    }
  }
}
