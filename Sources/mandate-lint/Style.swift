// How text is dressed for where it goes: colours, links, and lines no longer than the screen is wide.

import MandateRules
import MandateServer

struct Style: Sendable {
  let isColoured: Bool
  /// Whether addresses can be clicked (OSC 8).
  let hasLinks: Bool
  /// The columns that text is wrapped at; nil where lines are as long as they are.
  let width: Int?

  static let plain = Style(isColoured: false, hasLinks: false, width: nil)

  /// Longer lines are hard to read, however wide the screen is.
  private static let widest = 100
  /// On a screen with less room than this nothing can be read anyway.
  private static let narrowest = 20

  /// `--color`, `NO_COLOR`, `CLICOLOR_FORCE` and `TERM=dumb`, in that order of weight; else colours go to a screen only, as links and
  /// wrapped lines always do.
  static func chosen(_ option: String?, toFile: Bool) -> Style {
    let isScreen = !toFile && Files.isTerminal(standardOutput: true)
    let isCapable = isScreen && Files.environment("TERM") != "dumb"
    let isColoured = colour(option, toFile: toFile) ?? isCapable
    return Style(
      isColoured: isColoured, hasLinks: isCapable && isColoured,
      width: isScreen ? Terminal.columns.map { min(max($0, narrowest), widest) } : nil)
  }

  private static func colour(_ option: String?, toFile: Bool) -> Bool? {
    if option == "always" { return true }
    if option == "never" { return false }
    if let no = Files.environment("NO_COLOR"), !no.isEmpty { return false }
    if let force = Files.environment("CLICOLOR_FORCE"), !force.isEmpty, force != "0" { return toFile ? nil : true }
    return toFile ? false : nil
  }

  private func wrap(_ text: String, _ code: String) -> String { isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text }

  func bold(_ text: String) -> String { wrap(text, "1") }
  func dim(_ text: String) -> String { wrap(text, "2") }

  /// A line of a difference.
  func changed(_ text: String, _ kind: UnifiedDiff.Kind) -> String {
    switch kind {
    case .same: text
    case .removed: wrap(text, "31")
    // The screen's own green cannot be read on white; this one can be read on both.
    case .added: wrap(text, "1;38;5;28")
    }
  }

  /// Red and magenta can be read on light and on dark; the lighter kinds keep the screen's own colour.
  func severity(_ severity: Severity, _ text: String) -> String {
    switch severity {
    case .error: wrap(text, "1;31")
    case .warning: wrap(text, "1;35")
    case .info: wrap(text, "1")
    case .hint: text
    }
  }

  func link(_ text: String, to path: String) -> String {
    guard hasLinks else { return text }
    let absolute = path.hasPrefix("/") ? path : Files.currentFolder + "/" + path
    return "\u{1B}]8;;\(DocumentURI(path: Array(absolute.utf8)).spelling)\u{1B}\\\(text)\u{1B}]8;;\u{1B}\\"
  }

  /// The text broken between words, each line after its own opening. Without a width it is one line.
  func wrapped(_ text: String, first: String, rest: String? = nil) -> String {
    lines(of: text, first: first, rest: rest).joined(separator: "\n")
  }

  private func lines(of text: String, first: String, rest: String?) -> [String] {
    guard let width else { return [first + text] }
    let rest = rest ?? String(repeating: " ", count: Style.width(first))
    var lines: [String] = []
    var line = first
    var used = Style.width(first)
    var isEmpty = true
    for word in text.split(separator: " ") {
      let length = Style.width(word)
      if !isEmpty, used + 1 + length > width {
        lines.append(line)
        (line, used, isEmpty) = (rest, Style.width(rest), true)
      }
      line += (isEmpty ? "" : " ") + word
      used += (isEmpty ? 0 : 1) + length
      isEmpty = false
    }
    return lines + [line]
  }

  /// A line of a document, broken where the screen ends: what is left over stands a little further in than the line began.
  func documentLine(_ text: String, after opening: String) -> [String] {
    guard let width, Style.width(opening) + Drawing.width(text) > width else { return [opening + text] }
    let lead = String(text.prefix { $0 == " " }.prefix(width / 2))
    let rest = String(repeating: " ", count: Style.width(opening)) + lead + "  "
    return lines(of: text, first: opening + lead, rest: rest)
  }

  /// Cells on the screen; colours take none.
  private static func width(_ text: some StringProtocol) -> Int {
    guard text.unicodeScalars.contains("\u{1B}") else { return Drawing.width(String(text)) }
    var shown = String.UnicodeScalarView()
    var isColour = false
    for scalar in text.unicodeScalars {
      if scalar == "\u{1B}" { isColour = true }
      if !isColour { shown.append(scalar) }
      if scalar == "m" { isColour = false }
    }
    return Drawing.width(String(shown))
  }
}
