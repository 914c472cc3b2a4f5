// The files a command works on: those that are named, those found below folders, and standard input.

import MandateGuidance
import MandateLanguage
import MandateRules
import MandateServer

struct Inputs: Sendable {
  private(set) var paths: [String] = []
  private(set) var failures: [Text] = []
  private var folders: [String] = []
  private var ignored: [String] = []
  private let standardInputName: String?
  private let source: ConfigurationSource
  private var configurations: Configurations

  init(_ invocation: Invocation) {
    self.init(invocation, operands: invocation.operands.isEmpty ? ["."] : invocation.operands)
  }

  init(_ invocation: Invocation, operands: [String]) {
    standardInputName = invocation.value("stdin-filename")
    source = invocation.configurationSource
    configurations = Configurations(source)
    for operand in operands {
      switch operand == "-" ? .file : Files.kind(operand) {
      case .file, .other: paths.append(operand)
      case .folder: addFolder(operand)
      case nil: failures.append(Inputs.describe(Files.Failure(operand, .read, Files.isLink(operand) ? .dangling : .missing)))
      }
    }
    if operands.count > 1 { removeRepeated() }
  }

  private mutating func addFolder(_ operand: String) {
    var folder = operand[...]
    while folder.utf8.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    folders.append(String(folder))
    var walk = Walk(source)
    walk.add(folder: Array(folder.utf8))
    walk.finish()
    paths += walk.found.map(Path.string)
    ignored += walk.ignored.map(Path.string)
    failures += walk.unreadable.map(Path.string).map { folder in
      Text(nb: "\(folder): mappen kan ikke leses", nn: "\(folder): mappa kan ikkje lesast", en: "\(folder): the folder cannot be read")
    }
  }

  /// A file that is named and stands in a named folder too is read once, whichever way it is spelt.
  private mutating func removeRepeated() {
    var seen: Set<[UInt8]> = []
    paths = paths.filter { seen.insert(Array((Files.resolved($0) ?? $0).utf8)).inserted }
  }

  static func read(_ path: String) throws(Files.Failure) -> [UInt8] {
    path == "-" ? try Files.readStandardInput() : try Files.read(path)
  }

  /// What a path is called in the output.
  func name(of path: String) -> String { path == "-" ? standardInputName ?? "-" : path }

  // MARK: Configuration

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

  /// Says which folders were looked in and what left files out.
  var whyNothing: Text {
    let list = folders.joined(separator: ", ")
    if !ignored.isEmpty {
      return Text(
        nb:
          "ingenting ble sjekket: .gitignore eller «exclude» utelater alle mandatene i \(list) (\(ignored.count)). Oppgi filen selv, eller bruk --allow-empty.",
        nn:
          "ingenting vart sjekka: .gitignore eller «exclude» utelèt alle mandata i \(list) (\(ignored.count)). Oppgi fila sjølv, eller bruk --allow-empty.",
        en:
          "nothing was checked: .gitignore or “exclude” leaves out every mandate in \(list) (\(ignored.count)). Name the file, or use --allow-empty."
      )
    }
    return Text(
      nb: "ingenting ble sjekket: det er ingen filer som slutter på .mandat i \(list).",
      nn: "ingenting vart sjekka: det er ingen filer som sluttar på .mandat i \(list).",
      en: "nothing was checked: there are no files that end in .mandat in \(list).")
  }

  /// `sti: kan ikke leses: tilgang mangler`
  static func describe(_ failure: Files.Failure) -> Text {
    let folder = Path.string(Path.folder(of: Array(failure.path.utf8)))
    // What is about to be written does not exist either; it is the folder that should.
    let lacksFolder = failure.reason == .missing && failure.act == .write && !folder.isEmpty
    let why = lacksFolder ? CommandFailure(noFolder: folder).message : reason(failure.reason)
    guard failure.reason != .missing || failure.act == .write else {
      return Text(nb: "\(failure.path): \(why.nb)", nn: "\(failure.path): \(why.nn)", en: "\(failure.path): \(why.en)")
    }
    let place = failure.path == "-" ? Text(nb: "det som skal ut", nn: "det som skal ut", en: "standard output") : Text(failure.path)
    switch failure.act {
    case .read:
      return Text(
        nb: "\(failure.path): kan ikke leses: \(why.nb)", nn: "\(failure.path): kan ikkje lesast: \(why.nn)",
        en: "\(failure.path): cannot be read: \(why.en)")
    case .write:
      return Text(
        nb: "\(place.nb): kan ikke skrives: \(why.nb)", nn: "\(place.nn): kan ikkje skrivast: \(why.nn)",
        en: "\(place.en): cannot be written: \(why.en)")
    }
  }

  private static func reason(_ reason: Files.Failure.Reason) -> Text {
    switch reason {
    case .missing: Text(nb: "finnes ikke", nn: "finst ikkje", en: "does not exist")
    case .dangling: Text(nb: "lenken fører ingen steder", nn: "lenkja fører ingen stader", en: "the link leads nowhere")
    case .forbidden: Text(nb: "tilgang mangler", nn: "tilgang manglar", en: "permission denied")
    case .isFolder: Text(nb: "det er en mappe", nn: "det er ei mappe", en: "it is a folder")
    case .tooLarge: Text(nb: "den er større enn 256 MB", nn: "ho er større enn 256 MB", en: "it is larger than 256 MB")
    case .isFull: Text(nb: "disken er full", nn: "disken er full", en: "the disk is full")
    case .readOnly: Text(nb: "disken kan bare leses", nn: "disken kan berre lesast", en: "the disk can only be read")
    case .silent: Text(nb: "ingen skriver til den", nn: "ingen skriv til ho", en: "nobody writes to it")
    case .other(let words): Text(words)
    }
  }
}
