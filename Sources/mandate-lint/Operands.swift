// What stands after a command's name. The help, the completions of the shells and the complaints about what is missing are made of it.

import MandateGuidance
import MandateLanguage
import MandateRules

enum Operands: Sendable {
  case none
  /// Files and folders of mandates, none meaning this folder.
  case mandates
  /// One file to be read.
  case file
  /// One file to be written.
  case newFile
  /// Codes of rules and ids of advice, at least one.
  case subjects
  /// A question, in one word or several.
  case question
  /// A mandate to talk about, if there is one.
  case optionalMandate
  /// One of these words.
  case oneOf([String])

  /// As the help says it.
  var title: Text {
    switch self {
    case .none: Text("")
    case .mandates: Text(nb: "[FIL ELLER MAPPE …]", nn: "[FIL ELLER MAPPE …]", en: "[FILE OR FOLDER …]")
    case .file, .newFile: .file
    case .subjects: Text(nb: "KODE ELLER RÅD …", nn: "KODE ELLER RÅD …", en: "CODE OR ADVICE …")
    case .question: Text(nb: "SPØRSMÅL", nn: "SPØRSMÅL", en: "QUESTION")
    case .optionalMandate: Text(nb: "[FIL]", nn: "[FIL]", en: "[FILE]")
    case .oneOf(let words): Text(words.joined(separator: "|"))
    }
  }

  private var range: ClosedRange<Int> {
    switch self {
    case .none: 0...0
    case .mandates: 0...Int.max
    case .file, .newFile, .oneOf: 1...1
    case .subjects, .question: 1...Int.max
    case .optionalMandate: 0...1
    }
  }

  func check(_ written: [String], _ command: Command) throws {
    if written.count > range.upperBound { throw tooMany(written[range.upperBound], command) }
    if written.count < range.lowerBound { throw missing(command) }
    guard case .oneOf(let words) = self, let word = written.first, !words.contains(word) else { return }
    let list = words.joined(separator: ", ")
    let near = Nearness.nearest(word, in: words)
    throw CommandFailure(
      nb: "«\(command.name)» kjenner ikke «\(word)»." + (near.map { " Mente du «\($0)»?" } ?? " Velg mellom \(list)."),
      nn: "«\(command.name)» kjenner ikkje «\(word)»." + (near.map { " Meinte du «\($0)»?" } ?? " Vel mellom \(list)."),
      en: "“\(command.name)” does not know “\(word)”." + (near.map { " Did you mean “\($0)”?" } ?? " Choose one of \(list)."))
  }

  private func tooMany(_ operand: String, _ command: Command) -> CommandFailure {
    CommandFailure(
      nb: "«\(command.name)» tar ikke imot «\(operand)».", nn: "«\(command.name)» tek ikkje imot «\(operand)».",
      en: "“\(command.name)” does not take “\(operand)”.")
  }

  private func missing(_ command: Command) -> CommandFailure {
    CommandFailure(
      nb: "«\(command.name)» trenger mer: mandate-lint \(command.name) \(title.nb)",
      nn: "«\(command.name)» treng meir: mandate-lint \(command.name) \(title.nn)",
      en: "“\(command.name)” needs more: mandate-lint \(command.name) \(title.en)")
  }
}
