// What can be followed: the file of the parent mandate, and addresses of the web.

import MandateLanguage

package struct Link: Hashable, Sendable {
  package enum Target: Hashable, Sendable {
    /// As written, seen from the document's folder.
    case file(String)
    case web(String)
  }

  package let range: Range<Int>
  package let target: Target
}

extension Inspection {
  package func links() -> [Link] {
    var links: [Link] = []
    for mandate in document.mandates {
      guard let named = mandate[.parentMandate]?.value, let range = named.segments.first, !named.isSettled, !named.isUnanswered else {
        continue
      }
      let isTitle = document.mandates.contains { $0.title.text.lowercased() == named.text.lowercased() }
      if !isTitle { links.append(Link(range: range, target: .file(named.text))) }
    }
    for line in document.lines where line.kind != .blank { links += addresses(line.content) }
    return links.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// `https://…` up to white space, without the marks that end a sentence.
  private func addresses(_ range: Range<Int>) -> [Link] {
    let bytes = text.bytes
    var links: [Link] = []
    var at = range.lowerBound
    while at < range.upperBound {
      guard bytes[at] == UInt8(ascii: "h"), ["https://", "http://"].contains(where: { bytes[at..<range.upperBound].starts(with: $0.utf8) })
      else {
        at += 1
        continue
      }
      var end = at
      while end < range.upperBound, bytes[end] > 0x20, ![UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\"")].contains(bytes[end]) {
        end += 1
      }
      while end > at, ".,;:!?)".utf8.contains(bytes[end - 1]) { end -= 1 }
      if end > at + 8, let address = String(validating: bytes[at..<end], as: UTF8.self) {
        links.append(Link(range: at..<end, target: .web(address)))
      }
      at = max(end, at + 1)
    }
    return links
  }
}
