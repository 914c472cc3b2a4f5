// The mandates of the workspace as the user sees them: what is open counts before what lies on disk, and every address is spelt the
// way the client spells its own.

package import MandateLanguage
import MandateRules

extension Server {
  /// All mandates there are: those that are open, and those below the folders of the workspace. In a fixed order.
  package mutating func mandates() -> [(uri: DocumentURI, document: Document)] {
    var all: [(uri: DocumentURI, document: Document)] = []
    for uri in documents.all.map(\.uri) where !isConfiguration(uri) {
      if let document = documents.tree(uri) { all.append((uri, document)) }
    }
    for path in closedMandates {
      if let file = workspace.files[path] { all.append((uri(for: path), file.document)) }
    }
    return all
  }

  /// Paths of the mandates of the workspace that are not open, in a fixed order.
  var closedMandates: [[UInt8]] {
    workspace.files.keys.filter { documents[DocumentURI(path: $0)] == nil }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The address of a file. Of its folder in the workspace the client's own spelling is kept.
  package func uri(for path: [UInt8]) -> DocumentURI {
    let plain = DocumentURI(path: path)
    if let document = documents[plain] { return document.uri }
    guard let folder = client.folder(of: plain), let names = folder.path.flatMap({ Path.names(from: $0, to: path) }) else { return plain }
    return names.reduce(folder) { uri, name in
      DocumentURI(uri.spelling + (uri.spelling.utf8.last == UInt8(ascii: "/") ? "" : "/") + Percent.encode(name))
    }
  }
}

// MARK: - Following what changes

extension Server {
  /// Begins to look for mandates below the folders of the workspace.
  mutating func beginWorkspace() {
    workspace.add(client.folders.compactMap(\.path), disk)
    isWorkspaceTold = client.folders.isEmpty
  }

  /// Looks through the folders of the workspace once more.
  mutating func lookAgain() {
    workspace.restart(client.folders.compactMap(\.path), disk)
    isWorkspaceTold = false
  }

  /// Files may have been written, created or deleted.
  mutating func filesMayHaveChanged(_ paths: [[UInt8]]) {
    guard !paths.isEmpty else { return }
    isWorkspaceTold = false
    let names = Set(paths.map(Path.name))
    let isAboutConfiguration = names.contains(Array(ConfigurationFile.name.utf8)) || paths.contains { $0 == disk.userConfiguration }
    if isAboutConfiguration { configurationsMayHaveChanged() }
    // What is ignored or excluded decides over all other files.
    if isAboutConfiguration || names.contains(Array(".gitignore".utf8)) { return lookAgain() }
    var walk = Walk(configurations.source, disk: disk)
    for path in Set(paths).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      let isKnown = workspace.files[path] != nil
      if isKnown || client.folders.compactMap(\.path).contains(where: { walk.finds(path, below: $0) }) {
        workspace.look(at: path)
      } else {
        // It may still be the parent of a mandate that is open.
        changedFiles.insert(path)
      }
    }
  }

  /// Files or whole folders have come to a place.
  mutating func came(_ paths: [[UInt8]]) {
    filesMayHaveChanged(paths)
    workspace.add(paths.filter { path in client.folder(of: DocumentURI(path: path)) != nil && disk.kind(path) == .folder }, disk)
  }

  /// Files or whole folders are gone from a place.
  mutating func went(_ paths: [[UInt8]]) {
    filesMayHaveChanged(paths)
    for path in paths { workspace.remove(path) }
  }

  /// Says what came of looking, when all of it has been done.
  mutating func tellWorkspace() {
    isWorkspaceTold = true
    for remark in workspace.takeRemarks() { log(remark) }
    if workspace.isCut, !isCutTold {
      isCutTold = true
      warn(Self.cut[client.language])
    }
    let open = Set(documents.all.compactMap(\.uri.path))
    let changed = changedFiles.union(workspace.takeChanges()).subtracting(open)
    changedFiles = []
    if !changed.isEmpty { dependantsMayHaveChanged(changed) }
  }

  /// The findings of mandates that belong under one of the files are due again.
  private mutating func dependantsMayHaveChanged(_ changed: Set<[UInt8]>) {
    if client.pullsDiagnostics { return findingsMayHaveChanged() }
    for document in documents.all where names(document, asParent: changed) && !due.contains(document.uri) { due.append(document.uri) }
  }

  /// An open text has changed, or counts no longer: open mandates that belong under it are due again. Clients that pull know that
  /// documents depend on each other, and ask about all of them.
  mutating func markDependantsDue(_ uri: DocumentURI) {
    guard !client.pullsDiagnostics, let path = uri.path else { return }
    for document in documents.all where document.uri != uri && names(document, asParent: [path]) && !due.contains(document.uri) {
      due.append(document.uri)
    }
  }

  private mutating func names(_ document: TextDocument, asParent paths: Set<[UInt8]>) -> Bool {
    guard let path = document.uri.path, let tree = documents.tree(document.uri) else { return false }
    return tree.parents(from: path).contains { paths.contains($0) }
  }
}
