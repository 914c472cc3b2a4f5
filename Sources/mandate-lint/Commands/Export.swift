// `mandate-lint export PATH --to html|markdown|json|ics`: a mandate for those who do not open the file, and many as one overview.

import MandateGuidance
import MandateLanguage
import MandateRules
import MandateServer

extension Command {
  static let export = Command(
    name: "export",
    summary: Text(
      nb: "Lag en nettside, Markdown, data eller en kalender av mandater.",
      nn: "Lag ei nettside, Markdown, data eller ein kalender av mandat.",
      en: "Make a web page, Markdown, data or a calendar of mandates."),
    operands: .mandates,
    options: [
      Option(
        "to", choices: ["html", "markdown", "json", "ics"],
        Text(
          nb: "Hva det skal bli. Ellers avgjør filnavnet i --output.", nn: "Kva det skal bli. Elles avgjer filnamnet i --output.",
          en: "What it is to be. Otherwise the file name of --output decides.")),
      Option(
        "output", short: "o", value: .file,
        Text(
          nb: "Skriv til en fil i stedet for til skjermen.", nn: "Skriv til ei fil i staden for til skjermen.",
          en: "Write to a file, not to the screen.")),
      .allowEmpty, .standardInputName, .today,
    ],
    run: { try Export($0).run() })
}

private struct Export {
  private let invocation: Invocation
  private let form: String
  private let today: CalendarDate

  init(_ invocation: Invocation) throws {
    self.invocation = invocation
    form = try Export.form(invocation)
    today = try invocation.today() ?? CalendarDate(daysSince1970: 0)
  }

  private static func form(_ invocation: Invocation) throws -> String {
    if let form = invocation.value("to") { return form }
    let endings = [".html": "html", ".htm": "html", ".md": "markdown", ".json": "json", ".ics": "ics"]
    let file = invocation.value("output") ?? ""
    if let form = endings.first(where: { file.lowercased().hasSuffix($0.key) })?.value { return form }
    throw CommandFailure(
      nb: "skriv hva det skal bli: --to html, markdown, json eller ics.",
      nn: "skriv kva det skal bli: --to html, markdown, json eller ics.",
      en: "write what it is to be: --to html, markdown, json or ics.")
  }

  func run() throws -> ExitCode {
    var inputs = Inputs(invocation)
    try inputs.checkConfigurations()
    var failures = inputs.failures
    var files: [(path: String, document: Document)] = []
    for path in inputs.paths {
      do throws(Files.Failure) {
        files.append((inputs.name(of: path), Document(SourceText(try Inputs.read(path)))))
      } catch {
        failures.append(Inputs.describe(error))
      }
    }
    for failure in failures { Files.printError("mandate-lint: " + Drawing.plain(failure[invocation.language])) }
    if files.isEmpty, failures.isEmpty, !invocation.has("allow-empty") {
      Files.printError("mandate-lint: " + inputs.whyNothing[invocation.language])
      return .nothingChecked
    }
    // Half an overview is easily taken for the whole.
    guard failures.isEmpty else { return .failure }
    let bytes = Array(text(files, language: try invocation.language(&inputs)).utf8)
    if let file = invocation.value("output"), file != "-" { try Files.replace(file, with: bytes) } else { try Files.print(bytes) }
    return .clean
  }

  private func text(_ files: [(path: String, document: Document)], language: Language) -> String {
    let mandates = files.flatMap { file in file.document.mandates.map { (path: file.path, document: file.document, mandate: $0) } }
    switch form {
    case "json":
      let all = mandates.map { MandateData.json($0.mandate, in: $0.document, path: $0.path) }
      return JSON.object([JSON.Member(key: "version", value: 1), JSON.Member(key: "mandates", value: .array(all))]).description + "\n"
    case "ics":
      return CalendarFile.text(mandates.map { ($0.path, Agenda($0.mandate, in: $0.document)) }, today: today)
    case "markdown":
      if let overview = overview(files, language) { return MarkdownPage.overview(overview) }
      return MarkdownPage.text(mandates.map { Sheet($0.mandate, in: $0.document) })
    default:
      if let overview = overview(files, language) { return HTMLPage.text(overview, place: place, today: today) }
      let sheets = mandates.map { (Sheet($0.mandate, in: $0.document), Agenda($0.mandate, in: $0.document)) }
      return HTMLPage.text(sheets, path: files.first?.path ?? place, today: today)
    }
  }

  private var place: String { invocation.operands.first ?? "." }

  /// One file is shown whole; a folder, or several files, as an overview.
  private func overview(_ files: [(path: String, document: Document)], _ language: Language) -> Overview? {
    let isOne = invocation.operands.count == 1 && (place == "-" || Files.kind(place) != .folder)
    return isOne ? nil : Overview(files, in: place, language, today: today)
  }
}
