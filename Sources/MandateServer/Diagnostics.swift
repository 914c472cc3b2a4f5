// Diagnostics reach a client one way: it is sent them when nothing else is waiting, or it asks for them. Both ways say the same.

import MandateLanguage
import MandateRules

extension Server {
  /// The diagnostics of a document as this client takes them.
  mutating func findings(for document: TextDocument) -> [JSON] {
    guard !document.isOutOfStep, !isConfiguration(document.uri) else { return [] }
    let (tree, request) = (documents.tree(document.uri) ?? Document(document.text), checkRequest(for: document.uri))
    let question = LanguageService.Question(
      document: tree, uri: document.uri, findings: documents.findings(document.uri, tree, request), language: language(for: document.uri))
    var counter = PositionCounter(document.text, client.encoding)
    return language.diagnose(question).map { diagnostic in
      diagnostic.json(at: counter.json(diagnostic.range), related: related(diagnostic, in: document), for: client.capabilities)
    }
  }

  private func related(_ diagnostic: Diagnostic, in document: TextDocument) -> [JSON] {
    guard client.capabilities.relatedInformation else { return [] }
    return diagnostic.related.compactMap { related in
      guard let place = related.parent.map({ parent($0, of: document) }) ?? document else { return nil }
      var counter = PositionCounter(place.text, client.encoding)
      let location: JSON = ["uri": .string(place.uri.spelling), "range": counter.json(related.range)]
      return ["location": location, "message": .string(related.message)]
    }
  }
}

extension Server {
  /// The document that a mandate names as its parent, at the address the client knows it by.
  private func parent(_ written: String, of document: TextDocument) -> TextDocument? {
    guard let file = document.uri.path else { return nil }
    let (path, files) = (ParentMandate.path(written, from: file), files)
    let there = files.kind(path) == .file ? path : files.located(path) ?? path
    return files.text(there).map { TextDocument(uri: uri(for: there), version: nil, text: $0) }
  }
}

extension Diagnostic {
  func json(at range: JSON, related: [JSON], for client: ClientCapabilities) -> JSON {
    let tags = tags.map(\.rawValue).filter(client.diagnosticTags.contains)
    return [
      "range": range,
      "severity": JSON(severity.rawValue),
      "code": .string(code),
      "codeDescription": client.codeDescription ? href.flatMap { client.opens($0) ? ["href": .string($0)] : nil } : nil,
      "source": .string(source),
      "message": .string(message),
      "tags": tags.isEmpty ? nil : .array(tags.map { JSON($0) }),
      "relatedInformation": related.isEmpty ? nil : .array(related),
      "data": client.diagnosticData ? data : nil,
    ]
  }
}

// MARK: - Pushing

extension Server {
  mutating func markDue(_ document: TextDocument) {
    // Who is not told when files change looks again.
    if !watchesFiles || isConfiguration(document.uri) { configurationsMayHaveChanged() }
    guard !client.pullsDiagnostics, !isConfiguration(document.uri) else { return }
    due.removeAll { $0 == document.uri }
    due.append(document.uri)
    markDependantsDue(document.uri)
  }

  /// Something that findings depend on beside the text has changed: they are due again, or the client is told to ask again.
  mutating func findingsMayHaveChanged() {
    if !client.pullsDiagnostics {
      let waiting = Set(due)
      due += documents.all.map(\.uri).filter { !waiting.contains($0) && !isConfiguration($0) }
    }
    isRefreshDue = !refreshes.isEmpty
  }

  /// What the client can be told to ask for again.
  var refreshes: [String] {
    let capabilities = client.capabilities
    return [
      client.pullsDiagnostics && capabilities.refreshesDiagnostics ? "workspace/diagnostic/refresh" : nil,
      capabilities.refreshesLenses ? "workspace/codeLens/refresh" : nil,
      capabilities.refreshesHints ? "workspace/inlayHint/refresh" : nil,
    ].compactMap { $0 }
  }

  /// Takes back everything that was said of the document.
  mutating func clearFindings(for document: TextDocument) {
    due.removeAll { $0 == document.uri }
    if isConfiguration(document.uri) { return configurationsMayHaveChanged() }
    if !client.pullsDiagnostics { publish([], for: document) }
  }

  mutating func publish(_ findings: [JSON], for document: TextDocument) {
    notify(
      "textDocument/publishDiagnostics",
      ["uri": .string(document.uri.spelling), "version": document.version.map { JSON($0) }, "diagnostics": .array(findings)])
  }
}

// MARK: - Being asked

extension Server {
  /// The report of a document's findings; only their number if the client says that it has the same ones already.
  mutating func report(for document: TextDocument, previous: String?) -> JSON {
    let findings = JSON.array(findings(for: document))
    let id = Self.resultID(document.uri, findings)
    if id == previous { return ["kind": "unchanged", "resultId": .string(id)] }
    return ["kind": "full", "resultId": .string(id), "items": findings]
  }

  /// A digest of address and findings (FNV-1a, 64 bits), so that nothing need be remembered to know what the client has.
  private static func resultID(_ uri: DocumentURI, _ findings: JSON) -> String {
    var bytes = Array(uri.spelling.utf8)
    findings.write(into: &bytes)
    let digest = bytes.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    return String(digest, radix: 16)
  }
}
