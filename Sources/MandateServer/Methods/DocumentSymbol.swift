// textDocument/documentSymbol: the outline, as a tree or, for clients that know no tree, as a list.

import MandateFeatures

extension Method {
  static let documentSymbol = Method.request(
    "textDocument/documentSymbol", offering: { _ in ["documentSymbolProvider": true] }
  ) { (server, params, _) throws(ResponseError) in
    guard let inspected = try server.inspected(params) else { return [] }
    var writer = SymbolWriter(uri: inspected.document.uri, counter: PositionCounter(inspected.text, inspected.encoding))
    let symbols = inspected.inspection.symbols()
    if server.client.capabilities.symbolTree { return .array(symbols.map { writer.tree($0) }) }
    symbols.forEach { writer.flatten($0, in: nil) }
    return .array(writer.flat)
  }
}

private struct SymbolWriter {
  let uri: DocumentURI
  var counter: PositionCounter
  private(set) var flat: [JSON] = []

  init(uri: DocumentURI, counter: PositionCounter) {
    self.uri = uri
    self.counter = counter
  }

  mutating func tree(_ symbol: Symbol) -> JSON {
    let range = counter.json(symbol.range)
    let selection = counter.json(symbol.selection)
    let children = symbol.children.map { tree($0) }
    return [
      "name": .string(symbol.name), "detail": symbol.detail.map(JSON.string), "kind": JSON(symbol.kind.number), "range": range,
      "selectionRange": selection, "children": children.isEmpty ? nil : .array(children),
    ]
  }

  mutating func flatten(_ symbol: Symbol, in container: String?) {
    flat.append([
      "name": .string(symbol.name), "kind": JSON(symbol.kind.number),
      "location": ["uri": .string(uri.spelling), "range": counter.json(symbol.range)], "containerName": container.map(JSON.string),
    ])
    for child in symbol.children { flatten(child, in: symbol.name) }
  }
}

extension Symbol.Kind {
  /// The protocol's number: module, namespace, class, event, object, property.
  var number: Int {
    switch self {
    case .mandate: 2
    case .section: 3
    case .participant: 5
    case .meeting: 24
    case .item: 19
    case .field: 7
    }
  }
}
