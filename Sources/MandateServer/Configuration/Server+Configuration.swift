// What counts for a document: the configuration file nearest to it, and over that what the user has set in the editor. The editor is
// asked, but never waited for: until it answers, and if it never does, the files count alone.

import MandateGuidance
package import MandateLanguage
package import MandateRules

/// What the user has set in the editor.
struct EditorSettings: Sendable {
  /// With initialize, or sent unasked later.
  var given = Configuration()
  /// Asked for, for the whole session and for each folder of the workspace.
  var everywhere = Configuration()
  var byFolder: [DocumentURI: Configuration] = [:]
  /// The number of the last question: answers to earlier ones are out of date.
  var lastQuestion = 0
}

extension Server {
  /// The name of our settings among all that an editor has.
  private static let section = "mandate"

  package mutating func configuration(for uri: DocumentURI) -> Configuration {
    var result = Configuration()
    if let folder = folderOnDisk(of: uri) { result = configurations.configuration(for: folder, files) }
    result = result.overridden(by: settings.given).overridden(by: settings.everywhere)
    if let own = client.folder(of: uri).flatMap({ settings.byFolder[$0] }) { result = result.overridden(by: own) }
    return result
  }

  /// The language that messages about a document are written in.
  package mutating func language(for uri: DocumentURI) -> Language {
    chosenLanguage ?? configuration(for: uri).language ?? client.language
  }

  /// All that checking a document takes beside its text.
  package mutating func checkRequest(for uri: DocumentURI) -> CheckRequest {
    var request = CheckRequest()
    request.settings = configuration(for: uri).settings
    request.today = language.today()
    if let path = uri.path {
      let files = files
      request.parentDocument = { ParentMandate.document($0, from: path, files) }
    } else {
      request.knowsPlace = false
    }
    return request
  }

  /// Where configuration is looked for: a text that has not been saved yet is taken to end up in the first folder of the workspace.
  private func folderOnDisk(of uri: DocumentURI) -> [UInt8]? {
    uri.path.map { Path.folder(of: $0) } ?? client.folders.lazy.compactMap(\.path).first
  }

  /// The disk as the user sees it: what is open counts before what is saved.
  var files: Disk {
    let (disk, documents) = (disk, documents)
    return Disk(
      home: disk.home, userConfiguration: disk.userConfiguration, cache: disk.cache, write: disk.write, entries: disk.entries,
      kind: { documents[DocumentURI(path: $0)] == nil ? disk.kind($0) : .file }
    ) { path in
      guard let document = documents[DocumentURI(path: path)], !document.isOutOfStep else { return disk.read(path) }
      return document.text.bytes
    }
  }
}

extension Client {
  /// The folder of the workspace that a document lies in; of folders within each other the innermost.
  package func folder(of uri: DocumentURI) -> DocumentURI? {
    guard let path = uri.path else { return nil }
    let around = folders.filter { $0.path.map { Path.isInside(path, $0) } ?? false }
    return around.max { ($0.path?.count ?? 0) < ($1.path?.count ?? 0) }
  }
}

// MARK: - The editor's settings

extension Server {
  /// The settings that came with initialize.
  mutating func takeInitialSettings() {
    settings.given = Configuration.read(settings: Self.ours(in: client.options)).configuration
    sessionLanguageMayHaveChanged()
  }

  /// Says what in the editor's settings makes no sense. Only from `initialized` on may anything be said.
  mutating func tellInitialFaults() {
    log(faultsIn: Self.ours(in: client.options))
  }

  /// Settings that the editor sends unasked. One that can be asked is asked instead: what it sends may be of any shape then.
  mutating func take(settings json: JSON) {
    if client.capabilities.configuration { return askForSettings() }
    settings.given = read(Self.ours(in: json))
    settingsHaveChanged()
  }

  mutating func askForSettings() {
    guard client.capabilities.configuration else { return }
    settings.lastQuestion += 1
    let (number, folders) = (settings.lastQuestion, client.folders)
    let section = JSON.string(Self.section)
    let items: [JSON] = [["section": section]] + folders.map { ["scopeUri": .string($0.spelling), "section": section] }
    ask("workspace/configuration", ["items": .array(items)]) { server, reply in
      guard number == server.settings.lastQuestion else { return }
      guard case .result(let json) = reply else { return server.log("the settings were not given: \(reply)") }
      server.take(answer: json.array ?? [], for: folders)
    }
  }

  private mutating func take(answer: [JSON], for folders: [DocumentURI]) {
    let (everywhere, byFolder) = (settings.everywhere, settings.byFolder)
    settings.everywhere = answer.first.map { read($0) } ?? Configuration()
    settings.byFolder = [:]
    for (folder, json) in zip(folders, answer.dropFirst()) { settings.byFolder[folder] = read(json) }
    // The first answer mostly says nothing: then no editor is asked to look again.
    let isSame = Set(byFolder.keys).union(settings.byFolder.keys).allSatisfy { folder in
      byFolder[folder] ?? Configuration() == settings.byFolder[folder] ?? Configuration()
    }
    if !isSame || everywhere != settings.everywhere { settingsHaveChanged() }
  }

  private static func ours(in json: JSON) -> JSON {
    json[section].object == nil ? json : json[section]
  }

  private mutating func read(_ json: JSON) -> Configuration {
    log(faultsIn: json)
    return Configuration.read(settings: json).configuration
  }

  private mutating func log(faultsIn json: JSON) {
    for fault in Configuration.read(settings: json).faults { log("the editor's settings: \(fault.message.en)") }
  }

  private mutating func settingsHaveChanged() {
    sessionLanguageMayHaveChanged()
    findingsMayHaveChanged()
  }

  private mutating func sessionLanguageMayHaveChanged() {
    client.language = chosenLanguage ?? settings.given.overridden(by: settings.everywhere).language ?? client.localeLanguage
  }
}
