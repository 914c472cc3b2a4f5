// A mandate as it is shown to people: its parts in the order of the document, with the canonical words of its language. The page, the
// Markdown and the data are made from it. Comments, questions and answers are the writers' own and stay in the file.

import MandateLanguage
import MandateRules

struct Sheet {
  let title: String
  let language: Language
  let parts: [Part]

  struct Part {
    let kind: SectionKind
    let title: String
    let pieces: [Piece]
    let entries: [Entry]
    let items: [Item]

    /// One short value and nothing else: `Status: utkast`.
    var isShort: Bool { pieces.count == 1 && entries.isEmpty && items.isEmpty && pieces[0].text.utf8.count < 120 }
  }

  /// A field.
  struct Entry {
    let kind: FieldKind
    let title: String
    let pieces: [Piece]
  }

  struct Item {
    let name: String?
    let shortName: String?
    let pieces: [Piece]
    let entries: [Entry]
    let items: [Item]
  }

  /// A paragraph or a value.
  struct Piece {
    enum State {
      case answered, open, gap, notRelevant
    }

    let text: String
    let state: State
    let value: Value
  }

  init(_ mandate: Mandate, in document: Document) {
    title = mandate.title.text
    language = document.language
    parts = Reader(document).parts(mandate)
  }
}

private struct Reader {
  let document: Document
  private var text: SourceText { document.text }

  init(_ document: Document) { self.document = document }

  func parts(_ mandate: Mandate) -> [Sheet.Part] {
    mandate.sections.filter { !$0.isEmpty && $0.kind != .language && $0.kind != .mandate }.map { section in
      let keyword = Keywords.section(section.kind)
      let implied = section.items.filter(\.isImplied).flatMap(\.fields)
      return Sheet.Part(
        kind: section.kind, title: keyword.words.canonical(document.language), pieces: pieces(section.value),
        entries: entries(section.fields + implied, keyword), items: items(section.items.filter { !$0.isImplied }, keyword))
    }
  }

  private func entries(_ fields: [Field], _ keyword: SectionKeyword) -> [Sheet.Entry] {
    fields.filter { !$0.isEmpty }.map { field in
      let word = keyword.field(field.kind)?.words.canonical(document.language) ?? ""
      return Sheet.Entry(kind: field.kind, title: word, pieces: field.values.flatMap(pieces))
    }
  }

  private func items(_ items: [MandateLanguage.Item], _ keyword: SectionKeyword) -> [Sheet.Item] {
    items.filter { !$0.isEmpty }.map { item in
      let said = item.name == nil ? item.text : item.body
      return Sheet.Item(
        name: item.name?.text, shortName: item.shortName?.text, pieces: pieces(said), entries: entries(item.fields, keyword),
        items: self.items(item.subitems, keyword))
    }
  }

  /// One for each paragraph: lines that only a blank line parts belong to different ones.
  private func pieces(_ value: Value) -> [Sheet.Piece] {
    var paragraphs: [[String]] = []
    var last = -1
    for segment in value.segments {
      let line = text.line(at: segment.lowerBound)
      let isNew = paragraphs.isEmpty || (last + 1..<max(last + 1, line)).contains { document.lines[$0].kind == .blank }
      if isNew { paragraphs.append([text.string(segment)]) } else { paragraphs[paragraphs.count - 1].append(text.string(segment)) }
      last = line
    }
    return paragraphs.map { Sheet.Piece(text: $0.joined(separator: " "), state: state(value), value: value) }
  }

  private func state(_ value: Value) -> Sheet.Piece.State {
    switch value.content {
    case .open: .open
    case .gap: .gap
    case .notRelevant: .notRelevant
    default: .answered
    }
  }
}

extension Sheet {
  /// The values that stand by themselves: status, actor, phase …
  var facts: [Part] { parts.filter(\.isShort) }
  var sections: [Part] { parts.filter { !$0.isShort } }

  /// What is known to be open, and what is not filled in, with where it stands.
  var openPoints: [(place: String, piece: Piece)] {
    var points: [(place: String, piece: Piece)] = []
    func look(_ pieces: [Piece], _ place: String) {
      for piece in pieces where piece.state == .open || piece.state == .gap { points.append((place, piece)) }
    }
    func look(_ entries: [Entry], _ place: String) {
      for entry in entries { look(entry.pieces, "\(place): \(entry.title)") }
    }
    func look(_ items: [Item], _ place: String) {
      for item in items {
        let own = item.name.map { "\(place), \($0)" } ?? place
        look(item.pieces, own)
        look(item.entries, own)
        look(item.items, own)
      }
    }
    for part in parts {
      look(part.pieces, part.title)
      look(part.entries, part.title)
      look(part.items, part.title)
    }
    return points
  }

  func text(_ kind: SectionKind) -> String? { parts.first { $0.kind == kind }?.pieces.first?.text }

  /// Who coordinates, as it is written.
  var coordinator: String? {
    guard let part = parts.first(where: { $0.kind == .coordination }) else { return nil }
    let owner = part.entries.first { $0.kind == .owner }?.pieces.first ?? part.pieces.first
    return owner.flatMap { $0.state == .answered ? $0.text : nil }
  }
}
