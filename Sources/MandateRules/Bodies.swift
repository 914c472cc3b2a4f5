// The bodies of a file with several mandates, and whom each of them reports to. Made once for the document, so that a file of very many
// mandates takes no longer for each.

package import MandateLanguage

package struct Bodies: Sendable {
  struct Body: Sendable {
    let title: String
    /// The title, and whoever coordinates.
    let names: [String]
    let reports: [String]

    init(_ mandate: Mandate, in text: SourceText) {
      let declared = Names(declaredBy: mandate, in: text)
      func named(_ kind: FieldKind) -> [String] {
        (mandate[.coordination]?.all(kind) ?? []).filter { !$0.isSettled }.flatMap { $0.references(text, names: declared) }.map(\.text)
      }
      title = mandate.title.text
      names = (title.isEmpty ? [] : [title]) + named(.owner)
      reports = named(.reportsTo)
    }
  }

  let all: [Body]
  private let byFirstWord: [String: [Int]]

  package init() {
    all = []
    byFirstWord = [:]
  }

  package init(_ document: Document) {
    self.init(document.mandates.map { Body($0, in: document.text) })
  }

  init(_ bodies: [Body]) {
    all = bodies
    var byFirstWord: [String: [Int]] = [:]
    for (index, body) in bodies.enumerated() {
      for name in body.names {
        guard let first = name.folded.first else { continue }
        byFirstWord[Bodies.key(first.folded), default: []].append(index)
      }
    }
    self.byFirstWord = byFirstWord
  }

  /// The beginning that a word shares with its other forms.
  private static func key(_ word: String) -> String { String(word.unicodeScalars.prefix(3)) }

  /// The bodies that a text names in full; else the one whose title begins so, if no other does: `styringsgruppen`.
  func named(_ text: String) -> [Int] {
    guard let first = text.folded.first, let known = byFirstWord[Bodies.key(first.folded)] else { return [] }
    // Nobody writes a file with more bodies of one name; it is only so that none can take forever.
    let candidates = known.prefix(100)
    let whole = candidates.filter { index in
      all[index].names.contains { Bodies.begins($0, with: text) && $0.folded.count == text.folded.count }
    }
    if !whole.isEmpty { return whole }
    let begun = candidates.filter { Bodies.begins(all[$0].title, with: text) }
    return begun.count == 1 ? begun : []
  }

  static func begins(_ name: String, with text: String) -> Bool {
    let (text, name) = (text.folded, name.folded)
    return !text.isEmpty && text.count <= name.count && zip(text, name).allSatisfy { Names.isSame($0.folded, $1.folded) }
  }

  /// The bodies on the way from a name back to one, that one last; nil where the reporting never comes back.
  func path(from name: String, to end: Int) -> [Int]? {
    var ways = [(path: [Int](), names: [name])]
    var seen: Set<Int> = []
    while let way = ways.popLast(), seen.count < 100 {
      for next in way.names.flatMap(named) {
        if next == end { return way.path + [next] }
        if seen.insert(next).inserted { ways.append((way.path + [next], all[next].reports)) }
      }
    }
    return nil
  }
}
