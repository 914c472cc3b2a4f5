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
    operands: .paths,
    options: [
      .format, .output,
      Option(
        "fail-on", choices: ["error", "warning", "info", "never"],
        Text(
          nb: "Hvor alvorlig et funn må være for at sluttkoden blir 1. Standard er error.",
          nn: "Kor alvorleg eit funn må vere for at sluttkoden blir 1. Standard er error.",
          en: "How severe a finding must be for the exit code to be 1. The default is error.")),
      Option(
        "select", value: .codes,
        Text(
          nb: "Bare disse kodene, eller de tre første bokstavene.", nn: "Berre desse kodane, eller dei tre første bokstavane.",
          en: "Only these codes, or their first three letters.")),
      Option(
        "ignore", value: .codes,
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
          nb: "Rett det som kan rettes uten at noen må velge. Det som kommer inn (-), skrives rettet ut igjen.",
          nn: "Rett det som kan rettast utan at nokon må velje. Det som kjem inn (-), blir skrive retta ut att.",
          en: "Correct what can be corrected without anybody choosing. Standard input (-) is written out corrected.")),
      Option(
        "diff",
        Text(
          nb: "Vis hva --fix ville ha endret, og endre ingenting.", nn: "Vis kva --fix ville ha endra, og endre ingenting.",
          en: "Show what --fix would change, and change nothing.")),
      Option("statistics", Text(nb: "Tell funnene etter kode.", nn: "Tel funna etter kode.", en: "Count the findings by code.")),
      Option(
        "show-files",
        Text(
          nb: "Vis hvilke filer som ville ha blitt sjekket.", nn: "Vis kva filer som ville ha blitt sjekka.",
          en: "Show which files would be checked.")),
      Option(
        "show-config", value: .file,
        Text(
          nb: "Vis hvilke innstillinger som gjelder for en fil, og hvor de kommer fra.",
          nn: "Vis kva innstillingar som gjeld for ei fil, og kvar dei kjem frå.",
          en: "Show which settings hold for a file, and where they come from.")),
      .allowEmpty, .standardInputName,
      Option(
        "jobs", value: .number,
        Text(
          nb: "Hvor mange filer som sjekkes samtidig. Standard er så mange som maskinen har kjerner.",
          nn: "Kor mange filer som blir sjekka samtidig. Standard er så mange som maskina har kjernar.",
          en: "How many files are checked at a time. The default is the number of cores.")),
      .today,
    ],
    run: { invocation in
      if let path = invocation.value("show-config") { return try showConfiguration(for: path, invocation) }
      let progress = Progress(invocation.language)
      defer { progress.end() }
      return try CheckRun(invocation, progress).run()
    })
}

private struct CheckRun: Sendable {
  let invocation: Invocation
  let inputs: Inputs
  /// One for each input.
  let checkers: [Checker]
  let language: Language
  let progress: Progress
  let destinations: [Destination]
  let jobs: Int
  let fixes: Bool
  let showsDiff: Bool

  init(_ invocation: Invocation, _ progress: Progress) throws {
    self.invocation = invocation
    self.progress = progress
    var inputs = Inputs(invocation)
    checkers = try invocation.checkers(&inputs)
    language = try invocation.language(&inputs)
    self.inputs = inputs
    destinations = try Destination.all(invocation)
    jobs = try invocation.jobs()
    fixes = invocation.has("fix")
    showsDiff = invocation.has("diff")
  }

  func run() throws -> ExitCode {
    if invocation.has("show-files") {
      progress.end()
      return try showFiles()
    }
    progress.begin(inputs.paths.count)
    let outcomes = Parallel.map(inputs.paths.count, jobs: jobs) { index in
      defer { progress.step() }
      return outcome(of: inputs.paths[index], checkers[index])
    }
    progress.end()
    return try report(outcomes)
  }

  // MARK: One file

  private struct Outcome: Sendable {
    var tally = Tally()
    /// The file in each destination's format.
    var written: [String] = []
    var diff: [UInt8] = []
    var failure: Text?
    /// What goes out again of standard input.
    var corrected: [UInt8]?
  }

  private func outcome(of path: String, _ checker: Checker) -> Outcome {
    do throws(Files.Failure) {
      let bytes = try Inputs.read(path)
      let name = inputs.name(of: path)
      var checked = checker.check(bytes, name)
      var outcome = Outcome()
      if fixes || showsDiff {
        let fixed = checker.fixed(checked)
        let result = fixed.document.text.bytes
        if showsDiff {
          let style = destinations.first { $0.file == nil }?.style
          outcome.diff = UnifiedDiff.bytes(from: bytes, to: result, path: name, style: style?.width == nil ? nil : style)
        } else if path == "-" {
          outcome.corrected = result
        } else if result != bytes {
          try Files.replace(path, with: result)
        }
        if !showsDiff { checked = fixed }
      }
      outcome.tally = Tally(checked)
      outcome.written = destinations.map { $0.format.file(checked, language, $0.style) }
      return outcome
    } catch {
      return Outcome(failure: Inputs.describe(error))
    }
  }

  // MARK: All files

  private func report(_ outcomes: [Outcome]) throws -> ExitCode {
    let failures = inputs.failures + outcomes.compactMap(\.failure)
    for failure in failures { Files.printError("mandate-lint: " + Drawing.plain(failure[language])) }
    let done = outcomes.filter { $0.failure == nil }
    if showsDiff {
      let diff = done.flatMap(\.diff)
      try write(diff)
      return failures.isEmpty ? diff.isEmpty ? .clean : .findings : .failure
    }
    var tally = Tally()
    for outcome in done { tally.add(outcome.tally) }
    let isEmpty = done.isEmpty && failures.isEmpty && !invocation.has("allow-empty")
    if isEmpty { Files.printError("mandate-lint: " + inputs.whyNothing[language]) }
    let corrected = done.lazy.compactMap(\.corrected).first
    if let corrected { try Files.print(corrected) }
    for (index, destination) in destinations.enumerated() {
      // Nothing to say to people; programs get their empty report.
      if done.isEmpty, destination.format.isForPeople, !invocation.has("allow-empty") { continue }
      var text = destination.format.whole(done.map { $0.written[index] }, tally, language, destination.style)
      if invocation.has("statistics"), destination.format.isForPeople {
        text += TextFormat.statistics(tally, language, destination.style)
      }
      if corrected != nil, destination.file == nil { Files.writeError(text) } else { try destination.write(text) }
    }
    if !failures.isEmpty { return .failure }
    return isEmpty ? .nothingChecked : exitCode(tally)
  }

  private func write(_ diff: [UInt8]) throws(Files.Failure) {
    if let file = destinations.first?.file { try Files.replace(file, with: diff) } else { try Files.print(diff) }
  }

  private func exitCode(_ tally: Tally) -> ExitCode {
    guard let severity = Severity(rawValue: invocation.value("fail-on") ?? "error") else { return .clean }
    return tally.has(atLeast: severity) ? .findings : .clean
  }

  private func showFiles() throws -> ExitCode {
    for failure in inputs.failures { Files.printError("mandate-lint: " + Drawing.plain(failure[language])) }
    try Files.print(Array(inputs.paths.map { $0 + "\n" }.joined().utf8))
    if !inputs.failures.isEmpty { return .failure }
    guard inputs.paths.isEmpty, !invocation.has("allow-empty") else { return .clean }
    Files.printError("mandate-lint: " + inputs.whyNothing[language])
    return .nothingChecked
  }
}

extension Invocation {
  fileprivate func jobs() throws -> Int {
    guard let written = value("jobs") else { return Parallel.cores }
    guard let jobs = Int(written), 1...1024 ~= jobs else {
      throw CommandFailure(
        nb: "«--jobs» trenger et tall fra 1 til 1024, ikke «\(written)».", nn: "«--jobs» treng eit tal frå 1 til 1024, ikkje «\(written)».",
        en: "“--jobs” needs a number from 1 to 1024, not “\(written)”.")
    }
    return jobs
  }
}

extension Text {
  static let paths = Text(nb: "[FIL ELLER MAPPE …]", nn: "[FIL ELLER MAPPE …]", en: "[FILE OR FOLDER …]")
}
