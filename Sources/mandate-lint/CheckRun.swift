// One run of `check`: every file checked, perhaps corrected, and written in the forms that were asked for.

import MandateGuidance
import MandateLanguage
import MandateRules
import MandateServer

struct CheckRun: Sendable {
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
  /// What is known from before; nil where nothing is set aside.
  let baseline: Baseline?
  /// A baseline that is written for the first time takes all there is.
  let startsBaseline: Bool

  static func run(_ invocation: Invocation) throws -> ExitCode {
    let progress = Progress(invocation.language)
    defer { progress.end() }
    return try CheckRun(invocation, progress).run()
  }

  private init(_ invocation: Invocation, _ progress: Progress) throws {
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
    (baseline, startsBaseline) = try invocation.baseline()
  }

  private func run() throws -> ExitCode {
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
    /// The file's findings that a baseline knows, by what they are about.
    var known: (path: String, findings: [String: Int])?
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
      if let baseline {
        let (new, known) = startsBaseline ? (checked.without, Baseline.count(checked)) : baseline.sift(checked)
        outcome.known = (baseline.key(name), known)
        checked = new
      }
      outcome.tally = Tally(checked)
      outcome.tally.known = outcome.known.map { $0.findings.values.reduce(0, +) }
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
    if invocation.has("write-baseline"), let baseline { try write(baseline, done) }
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

  private func write(_ baseline: Baseline, _ outcomes: [Outcome]) throws(Files.Failure) {
    let found = Dictionary(outcomes.compactMap(\.known).map { ($0.path, $0.findings) }, uniquingKeysWith: { $1 })
    let new = baseline.shrunk(to: found)
    guard startsBaseline || new.known != baseline.known else { return }
    try Files.replace(baseline.file, with: new.bytes)
    let (before, now) = (baseline.count, new.count)
    let text =
      startsBaseline
      ? Text(
        nb: "\(baseline.file): grunnlaget har \(now) funn.", nn: "\(baseline.file): grunnlaget har \(now) funn.",
        en: "\(baseline.file): the baseline has \(now) findings.")
      : Text(
        nb: "\(baseline.file): grunnlaget hadde \(before) funn og har nå \(now).",
        nn: "\(baseline.file): grunnlaget hadde \(before) funn og har no \(now).",
        en: "\(baseline.file): the baseline had \(before) findings and now has \(now).")
    Files.printError(Drawing.plain(text[language]))
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

extension CheckedFile {
  /// The same file with nothing found.
  fileprivate var without: CheckedFile { CheckedFile(path: path, document: document, findings: []) }
}

extension Invocation {
  fileprivate func baseline() throws -> (Baseline?, isNew: Bool) {
    guard let written = value("write-baseline") else { return (try value("baseline").map(Baseline.init(reading:)), false) }
    if let read = value("baseline"), read != written {
      throw CommandFailure(
        nb: "«--baseline» og «--write-baseline» må nevne den samme filen.",
        nn: "«--baseline» og «--write-baseline» må nemne den same fila.",
        en: "“--baseline” and “--write-baseline” must name the same file.")
    }
    if has("select") || has("ignore") {
      throw CommandFailure(
        nb: "et grunnlag skrives av alle funnene, uten «--select» og «--ignore».",
        nn: "eit grunnlag blir skrive av alle funna, utan «--select» og «--ignore».",
        en: "a baseline is written of all findings, without “--select” and “--ignore”.")
    }
    return Files.kind(written) == nil ? (Baseline(empty: written), true) : (try Baseline(reading: written), false)
  }

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
