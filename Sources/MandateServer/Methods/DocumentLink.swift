// textDocument/documentLink: the parent mandate's file, addresses of the web, and for clients that can open them the pages of rules and
// advice.

import MandateFeatures

extension Method {
  static let documentLink = Method.request(
    "textDocument/documentLink", offering: { _ in ["documentLinkProvider": [:]] }
  ) { (server, params, _) throws(ResponseError) in
    guard let inspected = try server.inspected(params) else { return [] }
    var counter = PositionCounter(inspected.text, inspected.encoding)
    var links: [JSON] = []
    for link in inspected.inspection.links() {
      guard let target = server.target(of: link, in: inspected.document.uri) else { continue }
      links.append(["range": counter.json(link.range), "target": .string(target)])
    }
    return .array(links)
  }
}

extension Server {
  fileprivate func target(of link: Link, in uri: DocumentURI) -> String? {
    switch link.target {
    case .web(let address): address
    case .file(let written): uri.parent(written)?.spelling
    case .page(let id): client.capabilities.textDocumentContent ? AdvicePage.uri(id) : nil
    }
  }
}
