// Checks and corrects one file. The same for the command line, for watching and for export.

import MandateGuidance
import MandateLanguage
import MandateRules
import MandateServer

struct Checker: Sendable {
  let settings: Settings
  let today: CalendarDate?

  func check(_ bytes: [UInt8], _ path: String) -> CheckedFile {
    let document = Document(SourceText(bytes))
    return CheckedFile(path: path, document: document, findings: MandateRules.check(document, request(path)))
  }

  /// What is known of a file beside its text.
  func request(_ path: String) -> CheckRequest {
    var request = CheckRequest()
    request.settings = settings
    request.today = today
    let absolute = Path.absolute(Array(path.utf8), in: Array(Files.currentFolder.utf8))
    request.parentDocument = { ParentMandate.document($0, from: absolute, .real) }
    return request
  }

  /// The file after all fixes that need nobody's choice. The number of rounds is bounded, so that two fixes cannot undo each other for ever.
  func fixed(_ file: CheckedFile) -> CheckedFile {
    var file = file
    for _ in 0..<20 {
      let edits = Fix.joined(file.findings.compactMap { $0.fixes.first { $0.isAutomatic } }.flatMap(\.edits))
      guard !edits.isEmpty else { break }
      let bytes = Fix.apply(edits, to: file.document.text.bytes)
      guard bytes != file.document.text.bytes else { break }
      file = check(bytes, file.path)
    }
    return file
  }
}

extension Invocation {
  /// `--today`, else the clock.
  func today() throws -> CalendarDate? {
    guard let written = value("today") else { return .today }
    if let date = CalendarDate(iso: written) { return date }
    let bytes = Array(written.utf8)
    if case .success(let reading) = readDate(words(bytes, 0..<bytes.count)[...]), reading.value.precision == .day,
      reading.range == 0..<bytes.count
    {
      return reading.value.start
    }
    throw CommandFailure(
      nb: "«\(written)» er ikke en dato. Skriv for eksempel «2026-06-15».",
      nn: "«\(written)» er ikkje ein dato. Skriv til dømes «2026-06-15».",
      en: "“\(written)” is not a date. Write for instance “2026-06-15”.")
  }

  /// A checker for each input: what its configuration says, and what `--profile`, `--select` and `--ignore` say instead. Every configuration
  /// is read before anything is checked or changed: one that is wrong stops it all.
  func checkers(_ inputs: inout Inputs) throws -> [Checker] {
    let select = try codes("select")
    let ignore = try codes("ignore")
    let profile = value("profile").flatMap(Profile.init)
    let today = try today()
    try inputs.checkConfigurations()
    return try inputs.paths.map { path in
      var settings = try inputs.configuration(for: path).settings
      settings.profile = profile ?? settings.profile
      settings.select = select
      settings.ignore = ignore
      return Checker(settings: settings, today: today)
    }
  }

  /// `--language`, else what the configuration says, else what the machine speaks.
  func language(_ inputs: inout Inputs) throws -> Language {
    guard !has("language"), let first = inputs.paths.first else { return language }
    return try inputs.configuration(for: first).language ?? language
  }

  /// Codes and topics that exist; nothing is guessed.
  private func codes(_ option: String) throws -> [String] {
    let known = Rule.all.map(\.code)
    return try list(option).map { written in
      let code = written.uppercased()
      if known.contains(where: { $0 == code || code.utf8.count == 3 && $0.hasPrefix(code) }) { return code }
      if let rule = Rule.all.first(where: { $0.name == written.lowercased() }) { return rule.code }
      let near = Nearness.nearest(code, in: known)
      throw CommandFailure(
        nb: "det finnes ingen kode «\(written)»." + (near.map { " Mente du «\($0)»?" } ?? " Se «mandate-lint rules»."),
        nn: "det finst ingen kode «\(written)»." + (near.map { " Meinte du «\($0)»?" } ?? " Sjå «mandate-lint rules»."),
        en: "there is no code “\(written)”." + (near.map { " Did you mean “\($0)”?" } ?? " See “mandate-lint rules”."))
    }
  }
}
