// What can be followed: the file of the parent mandate, the codes of rules that a comment sets aside, the advice that an answer cites, and
// addresses of the web.

import MandateGuidance
import MandateLanguage
import MandateRules

package struct Link: Hashable, Sendable {
  package enum Target: Hashable, Sendable {
    /// As written, seen from the document's folder.
    case file(String)
    case web(String)
    /// The page of a rule or a piece of advice, by its code or id.
    case page(String)
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
    for line in document.lines where line.kind != .blank { links += addresses(line.content) + pages(line) }
    return links.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The pages of rules and advice that a line names.
  func pages(_ line: Line) -> [Link] {
    switch line.kind {
    case .comment: codes(in: line).map { Link(range: $0.range, target: .page($0.text)) }
    case .answer: citations(in: line)
    default: []
    }
  }

  /// The page that the words at a place name, by its code or id.
  func page(at spot: Spot) -> (id: String, range: Range<Int>)? {
    pages(spot.line).lazy.compactMap { link in
      guard case .page(let id) = link.target, link.range.touches(spot.offset) else { return nil }
      return (id, link.range)
    }.first
  }

  /// `Bufdir 2018, råd 1`; where several pieces share a citation, the one whose title stands before it, else the first. A kept answer is
  /// broken into lines, so a title or a citation may go on in the next.
  private func citations(in line: Line) -> [Link] {
    let (bytes, places) = answer(around: line)
    var links: [Link] = []
    for (citation, entries) in Inspection.citations {
      for start in bytes.indices where bytes[start] == citation[0] && line.content.contains(places[start]) {
        let end = start + citation.count
        guard bytes[start...].starts(with: citation) else { continue }
        let goesOn = end < bytes.count && bytes[end] >= UInt8(ascii: "0") && bytes[end] <= UInt8(ascii: "9")
        let onLine = places[start..<end].filter(line.content.contains)
        if !goesOn { links.append(Link(range: onLine[0]..<onLine[onLine.count - 1] + 1, target: .page(cited(entries, bytes[..<start])))) }
      }
    }
    return links
  }

  /// How many lines a title and a citation may be broken into.
  private static let longestCitation = 3

  /// The words of the answer about a line, without marks and line ends, and where each byte stands.
  private func answer(around line: Line) -> (bytes: [UInt8], places: [Int]) {
    let number = text.line(at: line.content.lowerBound)
    var first = number
    while first > 0, first + Inspection.longestCitation > number, document.lines[first - 1].kind == .answer { first -= 1 }
    var bytes: [UInt8] = []
    var places: [Int] = []
    let last = min(number + Inspection.longestCitation, document.lines.count - 1)
    for line in document.lines[first...last].prefix(while: { $0.kind == .answer }) {
      let words = line.content.drop { [UInt8(ascii: "!"), UInt8(ascii: " "), UInt8(ascii: "\t")].contains(text.bytes[$0]) }
      guard let start = words.first else { continue }
      if !bytes.isEmpty {
        bytes.append(UInt8(ascii: " "))
        places.append(start)
      }
      for place in words {
        bytes.append(text.bytes[place])
        places.append(place)
      }
    }
    return (bytes, places)
  }

  /// Of the pieces with one citation, the one that is meant.
  private func cited(_ entries: [Entry], _ before: ArraySlice<UInt8>) -> String {
    let named = entries.first { entry in
      Language.allCases.contains { before.reversed().starts(with: (entry.title[$0] + " – ").utf8.reversed()) }
    }
    return (named ?? entries[0]).id
  }

  /// Each citation, in every language, with the pieces of guidance that have it; never none.
  private static let citations: [(citation: [UInt8], entries: [Entry])] = {
    var order: [String] = []
    var entries: [String: [Entry]] = [:]
    for entry in Guidance.all {
      for citation in Set(Language.allCases.map { entry.citation[$0] }).sorted() where !citation.isEmpty {
        if entries[citation] == nil { order.append(citation) }
        entries[citation, default: []].append(entry)
      }
    }
    return order.map { (Array($0.utf8), entries[$0] ?? []) }
  }()

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
