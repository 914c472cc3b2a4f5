// textDocument/documentLink: the parent mandate's file, addresses of the web, and the pages of rules and advice. Where a page has to be
// written as a file first, that is done when somebody follows the link.

import MandateFeatures

extension Method {
  static let documentLink = Method.request(
    "textDocument/documentLink", offering: { _ in ["documentLinkProvider": ["resolveProvider": true]] }
  ) { (server, params, _) throws(ResponseError) in
    guard let inspected = try server.inspected(params) else { return [] }
    var counter = PositionCounter(inspected.text, inspected.encoding)
    var links: [JSON] = []
    for link in inspected.inspection.links() {
      if let target = server.target(of: link, in: inspected.document.uri) {
        links.append(["range": counter.json(link.range), "target": .string(target)])
      } else if case .page(let id) = link.target, server.leadsToPages {
        links.append(["range": counter.json(link.range), "data": ["page": .string(id)]])
      }
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
