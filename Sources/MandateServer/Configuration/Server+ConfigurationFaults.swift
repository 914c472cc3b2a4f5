// What is wrong in a configuration file is said in that file, once for each change of it, and taken back when it is right again.

import MandateLanguage
import MandateRules

extension Server {
  /// Whether a document is a configuration and no mandate, though the client has opened it.
  func isConfiguration(_ uri: DocumentURI) -> Bool {
    guard let path = uri.path else { return false }
    return Path.name(path) == Array(ConfigurationFile.name.utf8) || path == disk.userConfiguration
      || configurations.known.contains { $0.path == path }
  }

  /// A configuration may have been written, changed or deleted.
  mutating func configurationsMayHaveChanged() {
    configurations.forget()
    areConfigurationsUntold = true
  }

  /// Says what has changed since the last time. Configurations are published for clients that pull as well: nobody asks about them.
  mutating func tellConfigurationFaults() {
    areConfigurationsUntold = false
    for folder in documents.all.compactMap({ $0.uri.path.map { Path.folder(of: $0) } }) + client.folders.compactMap(\.path) {
      _ = configurations.file(for: folder, files)
    }
    let known = configurations.known
    for path in toldFaults.keys.filter({ path in !known.contains { $0.path == path } }).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      tell([], path)
    }
    for file in known {
      var counter = PositionCounter(file.text, client.encoding)
      let language = file.configuration.language ?? client.language
      tell(file.faults.map { Diagnostic($0, language).json(at: counter.json($0.range), related: [], for: client.capabilities) }, file.path)
    }
  }

  private mutating func tell(_ findings: [JSON], _ path: [UInt8]) {
    guard toldFaults[path] ?? [] != findings else { return }
    toldFaults[path] = findings.isEmpty ? nil : findings
    let uri = DocumentURI(path: path)
    let document = documents[uri]
    notify(
      "textDocument/publishDiagnostics",
      [
        "uri": .string(document?.uri.spelling ?? uri.spelling), "version": document?.version.map { JSON($0) },
        "diagnostics": .array(findings),
      ])
  }
}

extension Diagnostic {
  fileprivate init(_ fault: ConfigurationFault, _ language: Language) {
    self.init(range: fault.range, severity: .error, code: "configuration", message: fault.message[language])
  }
}
