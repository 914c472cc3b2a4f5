// Where a report goes, and in which form: `--format json -o funn.json --format text` writes a file and the screen in one run.

import MandateGuidance
import MandateLanguage
import MandateRules
import MandateServer

struct Destination: Sendable {
  let format: OutputFormat
  /// Nil for standard output.
  let file: String?
  let style: Style
}

extension Destination {
  /// An `--output` belongs to the `--format` before it that has none, else to the one after. A format without a file is shown.
  static func all(_ invocation: Invocation) throws -> [Destination] {
    var pairs: [(format: String?, file: String?)] = []
    for (name, value) in invocation.given {
      if name == "format" {
        if let waiting = pairs.firstIndex(where: { $0.format == nil }) { pairs[waiting].format = value } else { pairs.append((value, nil)) }
      } else if name == "output" {
        if let open = pairs.lastIndex(where: { $0.file == nil }) { pairs[open].file = value } else { pairs.append((nil, value)) }
      }
    }
    if pairs.isEmpty { pairs.append((Files.environment("GITHUB_ACTIONS") == "true" ? "github" : nil, nil)) }
    guard pairs.count(where: { $0.file == nil }) < 2 else { throw twoOnScreen }
    guard pairs.count(where: { $0.format == nil }) < 2 else { throw twoFiles }
    return pairs.map { format, file in
      Destination(
        format: OutputFormat.all.first { $0.name == format } ?? .text, file: file == "-" ? nil : file,
        style: Style.chosen(invocation.value("color"), toFile: file != nil))
    }
  }

  private static let twoOnScreen = CommandFailure(
    nb: "bare ett format kan vises på skjermen. Gi de andre hver sin fil med --output.",
    nn: "berre eitt format kan visast på skjermen. Gi dei andre kvar si fil med --output.",
    en: "only one format can be shown on the screen. Give each of the others a file with --output.")

  private static let twoFiles = CommandFailure(
    nb: "hver fil trenger sitt format: --format json --output funn.json.",
    nn: "kvar fil treng sitt format: --format json --output funn.json.",
    en: "each file needs its format: --format json --output findings.json.")

  func write(_ text: String) throws(Files.Failure) {
    if let file { try Files.replace(file, with: Array(text.utf8)) } else { try Files.print(Array(text.utf8)) }
  }
}
