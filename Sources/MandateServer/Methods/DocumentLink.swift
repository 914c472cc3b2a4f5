// textDocument/documentLink: the parent mandate's file, and addresses of the web.

import MandateFeatures

extension Method {
  static let documentLink = Method.request(
    "textDocument/documentLink", offering: { _ in ["documentLinkProvider": [:]] }
  ) { (server, params, _) throws(ResponseError) in
    guard let inspected = try server.inspected(params) else { return [] }
    var counter = PositionCounter(inspected.text, inspected.encoding)
    var links: [JSON] = []
    for link in inspected.inspection.links() {
      guard let target = inspected.document.uri.target(of: link) else { continue }
      links.append(["range": counter.json(link.range), "target": .string(target)])
    }
    return .array(links)
  }
}

extension DocumentURI {
  fileprivate func target(of link: Link) -> String? {
    switch link.target {
    case .web(let address): address
    case .file(let written): parent(written)?.spelling
    }
  }
}
