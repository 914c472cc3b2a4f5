// workspace/symbol: mandates, participants, meetings, headings and items of the whole workspace, by any part of their names.

import MandateFeatures
import MandateGuidance
import MandateLanguage

extension Method {
  static let workspaceSymbol = Method.errand(
    "workspace/symbol", offering: { _ in ["workspaceSymbolProvider": true] }
  ) { _, params in SymbolSearch(query: params["query"].string ?? "") }
}

private struct SymbolSearch: Errand {
  static let title = Text(nb: "Leter i alle mandatene", nn: "Leitar i alle mandata", en: "Searching all mandates")
  static let replacesEarlier = true

  let query: String

  /// No editor shows more.
  private static let most = 500

  mutating func step(_ server: inout Server) -> JSON? {
    guard server.workspace.isReady else { return nil }
    var found: [JSON] = []
    for mandate in server.mandates() {
      let inspection = Inspection(mandate.document, findings: [])
      var counter = PositionCounter(mandate.document.text, server.client.encoding)
      for hit in inspection.symbols(matching: query) {
        guard found.count < Self.most else { return .array(found) }
        let location: JSON = ["uri": .string(mandate.uri.spelling), "range": counter.json(hit.symbol.range)]
        found.append([
          "name": .string(hit.symbol.name), "kind": JSON(hit.symbol.kind.number), "location": location,
          "containerName": hit.container.map(JSON.string),
        ])
      }
    }
    return .array(found)
  }
}
