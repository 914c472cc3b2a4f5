// completionItem/resolve: the documentation of one item, for clients that would rather ask than get all of them. An item whose data is not
// ours comes back as it was.

import MandateFeatures

extension Method {
  static let completionItemResolve = Method.request(
    "completionItem/resolve",
    offering: { $0.capabilities.completionResolves.contains("documentation") ? [:] : nil }
  ) { server, params, _ in
    guard let data = CompletionData(params["data"]), let inspected = (try? server.inspected(data.uri)) ?? nil else { return params }
    let documentation = inspected.inspection.about(data.topic, inMandate: data.mandate)
    return params.merging(["documentation": documentation.json(server.client.capabilities.completionDocumentation)])
  }
}
