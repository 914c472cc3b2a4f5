// Mandates that belong together because one is named as the other's parent: what is named in one of them is named in all.

import MandateFeatures
import MandateLanguage

extension Server {
  /// The document and every mandate of the workspace that is tied to it by parents, the document first, then in the workspace's order.
  mutating func kin(of uri: DocumentURI) throws(ResponseError) -> [Inspected] {
    guard let first = try inspected(uri) else { return [] }
    guard let path = first.document.uri.path else { return [first] }
    let others = mandates().filter { $0.uri != first.document.uri && $0.uri.path != nil }
    var edges: [[UInt8]: Set<[UInt8]>] = [:]
    func tie(_ path: [UInt8], _ document: Document) {
      for parent in document.parents(from: path) {
        edges[path, default: []].insert(parent)
        edges[parent, default: []].insert(path)
      }
    }
    tie(path, first.inspection.document)
    for other in others { if let path = other.uri.path { tie(path, other.document) } }
    var family: Set<[UInt8]> = [path]
    var next = [path]
    while let one = next.popLast() {
      for other in edges[one] ?? [] where family.insert(other).inserted { next.append(other) }
    }
    return [first]
      + others.filter { $0.uri.path.map(family.contains) ?? false }.map { other in
        inspected(
          documents[other.uri] ?? TextDocument(uri: other.uri, version: nil, text: other.document.text), other.document)
      }
  }
}
