// textDocument/references: every place that names the same one, in the mandate and in those that belong together with it.

import MandateFeatures
import MandateGuidance
import MandateLanguage

extension Method {
  static let references = Method.errand(
    "textDocument/references", offering: { _ in ["referencesProvider": true] }
  ) { (_, params) throws(ResponseError) in
    ReferenceSearch(
      uri: try params.documentURI(), position: try Position(params["position"]),
      withDeclaration: params["context"]["includeDeclaration"].bool ?? true)
  }
}

private struct ReferenceSearch: Errand {
  static let title = Text(
    nb: "Finner alle som nevner det samme", nn: "Finn alle som nemner det same", en: "Finding all that name the same")
  static let replacesEarlier = true

  let uri: DocumentURI
  let position: Position
  let withDeclaration: Bool

  /// All mandates must be known before anything can be said.
  mutating func step(_ server: inout Server) -> JSON? {
    guard server.workspace.isReady else { return nil }
    guard let kin = try? server.kin(of: uri), let first = kin.first else { return [] }
    let offset = first.text.offset(of: position, in: first.encoding)
    guard let found = first.inspection.named(at: offset) else { return [] }
    return .array(
      kin.enumerated().flatMap { index, inspected in
        locations(index == 0 ? found.occurrences : inspected.inspection.occurrences(of: found.referent), in: inspected)
      })
  }

  private func locations(_ occurrences: [Occurrence], in inspected: Inspected) -> [JSON] {
    var counter = PositionCounter(inspected.text, inspected.encoding)
    let uri = JSON.string(inspected.document.uri.spelling)
    return occurrences.filter { withDeclaration || !$0.isDeclaration }.map { ["uri": uri, "range": counter.json($0.range)] }
  }
}
