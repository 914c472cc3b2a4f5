// documentLink/resolve: the address of a page that had no address until somebody wanted to read it. What is not ours comes back as it was.

extension Method {
  static let documentLinkResolve = Method.request("documentLink/resolve") { server, params, _ in
    guard let id = params["data"]["page"].string, let address = server.pageAddress(id) else { return params }
    return params.merging(["target": .string(address)])
  }
}
