// The files a command works on: those that are named, those found below folders, and standard input.

import MandateGuidance
import MandateLanguage
import MandateRules
import MandateServer

struct Inputs {
  private(set) var paths: [String] = []
  private(set) var hasFailed = false
  private let invocation: Invocation
  private var folders: [String] = []
  private var ignored: [String] = []
  private var configurations: Configurations

  init(_ invocation: Invocation) {
    self.init(invocation, operands: invocation.operands.isEmpty ? ["."] : invocation.operands)
  }

  init(_ invocation: Invocation, operands: [String]) {
    self.invocation = invocation
    configurations = Configurations(invocation.configurationSource)
    var seen: Set<[UInt8]> = []
    for operand in operands {
      switch operand == "-" ? .file : Files.kind(operand) {
      case .file, .other: paths.append(operand)
      case .folder:
        folders.append(operand)
        var walk = Walk(invocation.configurationSource)
        walk.add(folder: Array(operand.utf8))
        walk.finish()
        paths += walk.found.map(Path.string)
        ignored += walk.ignored.map(Path.string)
        for path in walk.unreadable {
          hasFailed = true
          Files.printError("mandate-lint: \(Path.string(path)): \(Inputs.unreadable[invocation.language])")
        }
      case nil:
        hasFailed = true
        let why = Text(nb: "finnes ikke", nn: "finst ikkje", en: "does not exist")
        Files.printError("mandate-lint: \(operand): \(why[invocation.language])")
      }
    }
    paths = paths.filter { seen.insert(Array($0.utf8)).inserted }
  }

  func read(_ path: String) throws -> [UInt8] {
    path == "-" ? try Files.readStandardInput() : try Files.read(path)
  }

  /// Fails if a configuration is wrong, so that nothing is checked or changed by half.
  mutating func checkConfigurations() throws(CommandFailure) {
    for path in folders + paths { _ = try configurationFile(for: path) }
  }

  /// The configuration that counts for a path.
  mutating func configuration(for path: String) throws(CommandFailure) -> Configuration {
    try configurationFile(for: path)?.configuration ?? Configuration()
  }

  mutating func configurationFile(for path: String) throws(CommandFailure) -> ConfigurationFile? {
    let current = Array(Files.currentFolder.utf8)
    let name = name(of: path)
    let absolute = Path.absolute(Array(name.utf8), in: current)
    let folder = name == "-" ? current : Files.kind(name) == .folder ? absolute : Path.folder(of: absolute)
    let file = configurations.file(for: folder, .real)
    if let file, let fault = file.faults.first { throw CommandFailure(fault, in: file) }
    return file
  }

  /// What a path is called in the output.
  func name(of path: String) -> String {
    path == "-" ? invocation.value("stdin-filename") ?? "-" : path
  }

  func report(_ failure: Files.Failure) {
    Files.printError("mandate-lint: \(failure.path): \(Inputs.unreadable[invocation.language]) (\(failure.reason))")
  }

  private static let unreadable = Text(nb: "kan ikke leses", nn: "kan ikkje lesast", en: "cannot be read")

  /// Says which folders were looked in and what left files out.
  var whyNothing: Text {
    let list = folders.joined(separator: ", ")
    if !ignored.isEmpty {
      return Text(
        nb:
          "ingenting ble sjekket: alle mandatene i \(list) er utelatt av .gitignore eller «exclude» (\(ignored.count)). Oppgi filen selv, eller bruk --allow-empty.",
        nn:
          "ingenting vart sjekka: alle mandata i \(list) er utelatne av .gitignore eller «exclude» (\(ignored.count)). Oppgi fila sjølv, eller bruk --allow-empty.",
        en:
          "nothing was checked: .gitignore or “exclude” leaves out every mandate in \(list) (\(ignored.count)). Name the file, or use --allow-empty."
      )
    }
    return Text(
      nb: "ingenting ble sjekket: det er ingen filer som heter noe på .mandat i \(list).",
      nn: "ingenting vart sjekka: det er ingen filer som heiter noko på .mandat i \(list).",
      en: "nothing was checked: there are no files that end in .mandat in \(list).")
  }
}
