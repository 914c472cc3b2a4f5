// `mandate-lint [check] [PATH…]`: reads mandates and says what is missing or wrong.

import MandateGuidance
import MandateLanguage
import MandateRules
import MandateServer

extension Command {
  static let check = Command(
    name: "check",
    summary: Text(
      nb: "Sjekk mandater: filer, mapper eller det som kommer inn (-).", nn: "Sjekk mandat: filer, mapper eller det som kjem inn (-).",
      en: "Check mandates: files, folders or standard input (-)."),
    operands: "[PATH…]",
    options: [
      .format, .output,
      Option(
        "fail-on", choices: ["error", "warning", "info", "never"],
        Text(
          nb: "Hvor alvorlig et funn må være for at koden blir 1. Standard er error.",
          nn: "Kor alvorleg eit funn må vere for at koden blir 1. Standard er error.",
          en: "How severe a finding must be for the exit code to be 1. The default is error.")),
      Option(
        "select", value: "CODES",
        Text(
          nb: "Bare disse kodene, eller de tre første bokstavene.", nn: "Berre desse kodane, eller dei tre første bokstavane.",
          en: "Only these codes, or their first three letters.")),
      Option(
        "ignore", value: "CODES",
        Text(
          nb: "Ikke disse kodene, eller de tre første bokstavene.", nn: "Ikkje desse kodane, eller dei tre første bokstavane.",
          en: "Not these codes, or their first three letters.")),
      Option(
        "profile", choices: Profile.allCases.map(\.rawValue),
        Text(
          nb: "Hvor mye det spørres etter. Ellers følger det statusen: grunnmur for et utkast, full for resten.",
          nn: "Kor mykje det blir spurt etter. Elles følgjer det statusen: grunnmur for eit utkast, full for resten.",
          en: "How much is asked for. Otherwise by status: grunnmur for a draft, full for the rest.")),
      Option(
        "fix",
        Text(
          nb: "Rett det som kan rettes uten at noen må velge.", nn: "Rett det som kan rettast utan at nokon må velje.",
          en: "Correct what can be corrected without anybody choosing.")),
      Option(
        "diff",
        Text(
          nb: "Vis hva --fix ville endret, og endre ingenting.", nn: "Vis kva --fix ville endra, og endre ingenting.",
          en: "Show what --fix would change, and change nothing.")),
      Option("statistics", Text(nb: "Tell funnene etter kode.", nn: "Tel funna etter kode.", en: "Count the findings by code.")),
      Option(
        "show-files",
        Text(
          nb: "Vis hvilke filer som ville blitt sjekket.", nn: "Vis kva filer som ville blitt sjekka.",
          en: "Show which files would be checked.")),
      Option(
        "show-config", value: "FILE",
        Text(
          nb: "Vis hvilke innstillinger som gjelder for en fil, og hvor de kommer fra.",
          nn: "Vis kva innstillingar som gjeld for ei fil, og kvar dei kjem frå.",
          en: "Show which settings hold for a file, and where they come from.")),
      Option(
        "allow-empty",
        Text(
          nb: "Det er greit at det ikke er noe å sjekke.", nn: "Det er greitt at det ikkje er noko å sjekke.",
          en: "It is fine that there is nothing to check.")),
      Option(
        "stdin-filename", value: "NAME",
        Text(
          nb: "Navnet på det som kommer inn (-).", nn: "Namnet på det som kjem inn (-).",
          en: "The name of what comes from standard input (-).")),
      .today, .color,
    ],
    run: { invocation in
      if let path = invocation.value("show-config") { return try showConfiguration(for: path, invocation) }
      return try CheckRun(invocation).run()
    })
}

private struct CheckRun {
  let invocation: Invocation
  let inputs: Inputs
  /// By input: what its configuration says, and what the options say instead.
  let settings: [String: Settings]
  let language: Language
  let today: CalendarDate?

  init(_ invocation: Invocation) throws {
    self.invocation = invocation
    let select = try CheckRun.codes(invocation.list("select"))
    let ignore = try CheckRun.codes(invocation.list("ignore"))
    let profile = invocation.value("profile").flatMap(Profile.init)
    today = try invocation.today()
    // Every configuration is read before anything is checked or changed: one that is wrong stops it all.
    var inputs = Inputs(invocation)
    try inputs.checkConfigurations()
    var settings: [String: Settings] = [:]
    let language = try inputs.paths.first.flatMap { try inputs.configuration(for: $0).language }
    for path in inputs.paths {
      var own = try inputs.configuration(for: path).settings
      own.profile = profile ?? own.profile
      own.select = select
      own.ignore = ignore
      settings[path] = own
    }
    self.inputs = inputs
    self.settings = settings
    self.language = invocation.has("language") ? invocation.language : language ?? invocation.language
  }

  /// Codes and topics that exist; nothing is guessed.
  private static func codes(_ written: [String]) throws -> [String] {
    let known = Rule.all.map(\.code)
    return try written.map { code in
      let code = code.uppercased()
      if known.contains(where: { $0 == code || code.utf8.count == 3 && $0.hasPrefix(code) }) { return code }
      let near = nearest(code, in: known)
      throw CommandFailure(
        message: Text(
          nb: "det finnes ingen kode «\(code)»." + (near.map { " Mente du «\($0)»?" } ?? " Se «mandate-lint rules»."),
          nn: "det finst ingen kode «\(code)»." + (near.map { " Meinte du «\($0)»?" } ?? " Sjå «mandate-lint rules»."),
          en: "there is no code “\(code)”." + (near.map { " Did you mean “\($0)”?" } ?? " See “mandate-lint rules”.")))
    }
  }

  func run() throws -> ExitCode {
    if invocation.has("show-files") {
      Files.print(Array(inputs.paths.map { $0 + "\n" }.joined().utf8))
      return inputs.paths.isEmpty ? .nothingChecked : .clean
    }
    var files: [CheckedFile] = []
    var diff = ""
    var failed = inputs.hasFailed
    for input in inputs.paths {
      do {
        let bytes = try inputs.read(input)
        let name = inputs.name(of: input)
        let settings = settings[input] ?? Settings()
        var checked = check(bytes, name, settings)
        if invocation.has("fix") || invocation.has("diff") {
          let fixed = fix(checked, settings)
          if fixed != bytes {
            if invocation.has("diff") {
              diff += UnifiedDiff.text(from: bytes, to: fixed, path: name)
            } else if input == "-" {
              throw CommandFailure(
                message: Text(
                  nb: "det som kommer inn (-), kan ikke rettes. Bruk --diff, eller oppgi en fil.",
                  nn: "det som kjem inn (-), kan ikkje rettast. Bruk --diff, eller oppgi ei fil.",
                  en: "standard input cannot be corrected. Use --diff, or name a file."))
            } else {
              try Files.replace(input, with: fixed)
              checked = check(fixed, name, settings)
            }
          }
        }
        files.append(checked)
      } catch let failure as Files.Failure {
        inputs.report(failure)
        failed = true
      }
    }
    if invocation.has("diff") {
      try write(diff)
      return failed ? .failure : diff.isEmpty ? .clean : .findings
    }
    if files.isEmpty {
      if failed { return .failure }
      return nothingChecked(inputs)
    }
    try write(files)
    return failed ? .failure : exitCode(files)
  }

  private func check(_ bytes: [UInt8], _ name: String, _ settings: Settings) -> CheckedFile {
    var request = CheckRequest()
    request.settings = settings
    request.today = today
    let path = Path.absolute(Array(name.utf8), in: Array(Files.currentFolder.utf8))
    request.parentDocument = { ParentMandate.document($0, from: path, .real) }
    let document = Document(SourceText(bytes))
    return CheckedFile(path: name, document: document, findings: MandateRules.check(document, request))
  }

  /// Applies automatic fixes until none is left. The number of rounds is bounded, so that two fixes cannot undo each other for ever.
  private func fix(_ file: CheckedFile, _ settings: Settings) -> [UInt8] {
    var file = file
    for _ in 0..<20 {
      let edits = Fix.joined(file.findings.compactMap { $0.fixes.first { $0.isAutomatic } }.flatMap(\.edits))
      guard !edits.isEmpty else { break }
      let bytes = Fix.apply(edits, to: file.document.text.bytes)
      guard bytes != file.document.text.bytes else { break }
      file = check(bytes, file.path, settings)
    }
    return file.document.text.bytes
  }

  private func exitCode(_ files: [CheckedFile]) -> ExitCode {
    let level = invocation.value("fail-on") ?? "error"
    guard let severity = Severity(rawValue: level) else { return .clean }
    return files.has(atLeast: severity) ? .findings : .clean
  }

  private func nothingChecked(_ inputs: Inputs) -> ExitCode {
    guard !invocation.has("allow-empty") else { return .clean }
    Files.printError("mandate-lint: " + inputs.whyNothing[language])
    return .nothingChecked
  }

  // MARK: Output

  private func write(_ files: [CheckedFile]) throws {
    let name = invocation.value("format") ?? (Files.environment("GITHUB_ACTIONS") == "true" ? "github" : "text")
    let format = OutputFormat.all.first { $0.name == name } ?? .text
    let style = Style.chosen(invocation.value("color"), toFile: invocation.has("output"))
    var text = format.write(files, language, style)
    if invocation.has("statistics"), name == "text" || name == "concise" { text += statistics(files) }
    try write(text)
  }

  private func write(_ text: String) throws {
    if let path = invocation.value("output") {
      try Files.replace(path, with: Array(text.utf8))
    } else {
      Files.print(Array(text.utf8))
    }
  }

  private func statistics(_ files: [CheckedFile]) -> String {
    var count: [String: Int] = [:]
    for finding in files.flatMap(\.findings) { count[finding.code, default: 0] += 1 }
    let rows = count.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return rows.map { code, number in
      let padding = String(repeating: " ", count: max(0, 5 - String(number).count))
      return "\(padding)\(number)  \(code)  \(Rule.rule(code)?.summary[language] ?? "")\n"
    }.joined()
  }
}

extension Invocation {
  /// `--today`, else the clock.
  func today() throws -> CalendarDate? {
    guard let written = value("today") else { return .today }
    if let date = CalendarDate(iso: written) { return date }
    let bytes = Array(written.utf8)
    if case .success(let reading) = readDate(words(bytes, 0..<bytes.count)[...]), reading.value.precision == .day {
      return reading.value.start
    }
    throw CommandFailure(
      message: Text(
        nb: "«\(written)» er ikke en dato. Skriv for eksempel «2026-06-15».",
        nn: "«\(written)» er ikkje ein dato. Skriv til dømes «2026-06-15».",
        en: "“\(written)” is not a date. Write for instance “2026-06-15”."))
  }
}
