// codeAction/resolve: the edit of an action that changes much, made when it is chosen, on the text as it is then. An action whose data is
// not ours, or that is no longer possible, comes back as it was.

import MandateFeatures
import MandateLanguage

extension Method {
  static let codeActionResolve = Method.request(
    "codeAction/resolve", offering: { $0.capabilities.resolvesEdits ? [:] : nil }
  ) { server, params, _ in
    guard let data = CodeActionData(params["data"]),
      let inspected = (try? server.inspected(data.uri, withFindings: true)) ?? nil,
      let action = server.action(data, inspected)
    else { return params }
    return params.merging(["edit": server.edit(action, inspected)])
  }
}

/// What an action is found again by.
struct CodeActionData {
  let uri: DocumentURI
  private let kind: String
  private let title: String
  private let range: Range<Int>

  /// Whether the edit is made only when the action is chosen: it is large, and no finding needs it.
  static func canWait(_ action: CodeAction) -> Bool { action.finding == nil && (action.kind == .rewrite || action.kind == .fixAll) }

  init(_ uri: DocumentURI, _ action: CodeAction, at range: Range<Int>) {
    self.uri = uri
    self.range = range
    kind = action.kind.rawValue
    title = action.title
  }

  init?(_ json: JSON) {
    guard let uri = json["uri"].string, let kind = json["kind"].string, let title = json["title"].string, let start = json["start"].int,
      let end = json["end"].int, 0 <= start, start <= end
    else { return nil }
    self.uri = DocumentURI(uri)
    self.kind = kind
    self.title = title
    range = start..<end
  }

  var json: JSON {
    [
      "uri": .string(uri.spelling), "kind": .string(kind), "title": .string(title), "start": JSON(range.lowerBound),
      "end": JSON(range.upperBound),
    ]
  }

  fileprivate func isOf(_ action: CodeAction) -> Bool { action.kind.rawValue == kind && action.title == title }

  fileprivate var place: Range<Int> { range }
}

extension Server {
  fileprivate func action(_ data: CodeActionData, _ inspected: Inspected) -> CodeAction? {
    let range = data.place.clamped(to: 0..<inspected.text.bytes.count)
    let offered =
      rewrites(in: range, inspected) + inspected.inspection.missingParts(in: range) + [inspected.inspection.fixAll()].compactMap { $0 }
    return offered.first(where: data.isOf)
  }
}
