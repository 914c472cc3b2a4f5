// The client's copy and the server's, after thousands of random edits in every encoding, are the same byte for byte.

import MandateServer
import Testing

/// A client's text, kept and counted in its own way: as scalars, with positions from Swift's own views.
private struct Mirror {
  private(set) var scalars: [Unicode.Scalar] = []
  let encoding: PositionEncoding

  var text: String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }

  func units(_ scalar: Unicode.Scalar) -> Int {
    switch encoding {
    case .utf8: UTF8.width(scalar)
    case .utf16: UTF16.width(scalar)
    case .utf32: 1
    }
  }

  /// Whether a position may stand before the scalar at the index: not between CR and LF.
  func isPlace(_ index: Int) -> Bool {
    !(index > 0 && index < scalars.count && scalars[index - 1] == "\r" && scalars[index] == "\n")
  }

  func position(_ index: Int) -> (Int, Int) {
    var line = 0
    var character = 0
    for (place, scalar) in scalars[..<index].enumerated() {
      let endsLine = scalar == "\n" || (scalar == "\r" && !(place + 1 < scalars.count && scalars[place + 1] == "\n"))
      if endsLine {
        line += 1
        character = 0
      } else if scalar != "\r" {
        character += units(scalar)
      }
    }
    return (line, character)
  }

  mutating func replace(_ range: Range<Int>, with new: [Unicode.Scalar]) {
    scalars.replaceSubrange(range, with: new)
  }
}

private let alphabet: [Unicode.Scalar] = [
  "a", " ", "\t", "å", "\u{30A}", "ø", "\u{FEFF}", "\u{200D}", "😀", "𐐀", "\u{2028}", "\u{85}", "\0", "\n", "\n", "\r", "\r",
]

@Test(arguments: PositionEncoding.allCases)
func `after ten thousand edits the texts are the same`(encoding: PositionEncoding) {
  var random = SplitMix(seed: UInt64(encoding.rawValue.utf8.last ?? 0))
  var mirror = Mirror(encoding: encoding)
  var session = Session(["capabilities": ["general": ["positionEncodings": [.string(encoding.rawValue)]]]])
  let uri = "file:///mirror.mandat"
  session.open(uri, "")
  var longest = 0

  for version in 2..<2_502 {
    let changes = (0..<4).map { _ in randomChange(&mirror, &random) }
    session.change(uri, version: JSON(version), changes, settles: false)
    longest = max(longest, mirror.scalars.count)
    guard session.bytes(uri) == Array(mirror.text.utf8) else {
      Issue.record("out of step at version \(version) after \(changes)")
      return
    }
  }
  #expect(session.server.documents[DocumentURI(uri)]?.version == 2_501)
  #expect(longest > 100)
}

/// An edit of a few letters in a text of about a hundred, now and then the whole of it.
private func randomChange(_ mirror: inout Mirror, _ random: inout SplitMix) -> JSON {
  let new = (0..<Int.random(in: 0...6, using: &random)).compactMap { _ in alphabet.randomElement(using: &random) }
  if Int.random(in: 0..<200, using: &random) == 0 {
    mirror.replace(0..<mirror.scalars.count, with: new)
    return ["text": .string(mirror.text)]
  }
  let places = (0...mirror.scalars.count).filter(mirror.isPlace)
  let start = places.randomElement(using: &random) ?? 0
  let longest = mirror.scalars.count > 100 ? 12 : 4
  let end = places.last { $0 >= start && $0 - start <= Int.random(in: 0...longest, using: &random) } ?? start
  var text = ""
  text.unicodeScalars.append(contentsOf: new)
  let change = edit(mirror.position(start), mirror.position(max(start, end)), text)
  mirror.replace(start..<max(start, end), with: new)
  return change
}
