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

  init(_ invocation: Invocation) {
    self.invocation = invocation
    let operands = invocation.operands.isEmpty ? ["."] : invocation.operands
    var seen: Set<[UInt8]> = []
    for operand in operands {
      switch operand == "-" ? .file : Files.kind(operand) {
      case .file, .other: paths.append(operand)
      case .folder:
        folders.append(operand)
        var walk = Walk()
        walk.add(folder: operand)
        paths += walk.found
        ignored += walk.ignored
        for folder in walk.unreadable {
          hasFailed = true
          let why = Text(nb: "mappen kan ikke leses", nn: "mappa kan ikkje lesast", en: "the folder cannot be read")
          Files.printError("mandate-lint: \(folder): \(why[invocation.language])")
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

  /// What a path is called in the output.
  func name(of path: String) -> String {
    path == "-" ? invocation.value("stdin-filename") ?? "-" : path
  }

  func report(_ failure: Files.Failure) {
    let why = Text(nb: "kan ikke leses", nn: "kan ikkje lesast", en: "cannot be read")
    Files.printError("mandate-lint: \(failure.path): \(why[invocation.language]) (\(failure.reason))")
  }

  /// Says which folders were looked in and what left files out.
  var whyNothing: Text {
    let list = folders.joined(separator: ", ")
    if !ignored.isEmpty {
      return Text(
        nb:
          "ingenting ble sjekket: alle mandatene i \(list) er utelatt av .gitignore (\(ignored.count)). Oppgi filen selv, eller bruk --allow-empty.",
        nn:
          "ingenting vart sjekka: alle mandata i \(list) er utelatne av .gitignore (\(ignored.count)). Oppgi fila sjølv, eller bruk --allow-empty.",
        en: "nothing was checked: .gitignore leaves out every mandate in \(list) (\(ignored.count)). Name the file, or use --allow-empty.")
    }
    return Text(
      nb: "ingenting ble sjekket: det er ingen filer som heter noe på .mandat i \(list).",
      nn: "ingenting vart sjekka: det er ingen filer som heiter noko på .mandat i \(list).",
      en: "nothing was checked: there are no files that end in .mandat in \(list).")
  }
}
