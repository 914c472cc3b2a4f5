// The words of the language as an editor that cannot ask the server needs them: which begin a section, a field or a value. Everything
// under editors/ that lists words is written from this.

import MandateLanguage

struct Vocabulary {
  /// Keywords that take a value from a closed list, and the words of that list.
  struct Chosen {
    var keywords: [String]
    let values: [String]
    fileprivate let ids: [String]
  }

  /// `Mandat`.
  let titles: [String]
  /// Sections whose text is never read for fields.
  let prose: [String]
  /// All other sections.
  let sections: [String]
  /// Sections that take a value from a list on the heading line; they are among `sections` too.
  let chosenSections: [Chosen]
  /// Fields of any section, but for those of `chosenFields`.
  let fields: [String]
  let chosenFields: [Chosen]
  /// Names that items are given: `politisk`, `tillit`.
  let itemNames: [String]

  static let whole = Vocabulary()

  private init() {
    let kinds = Keywords.sections
    titles = Vocabulary.sorted(kinds.filter { $0.kind == .mandate }.flatMap(\.words.all))
    prose = Vocabulary.sorted(kinds.filter(\.isProse).flatMap(\.words.all))
    sections = Vocabulary.sorted(kinds.filter { $0.kind != .mandate && !$0.isProse }.flatMap(\.words.all))
    chosenSections = Vocabulary.grouped(kinds.compactMap { kind in kind.heading.choice.map { (kind.words.all, $0) } })
    let all = kinds.flatMap(\.fields)
    chosenFields = Vocabulary.grouped(all.compactMap { field in field.type.choice.map { (field.words.all, $0) } })
    let chosen = Set(chosenFields.flatMap(\.keywords))
    fields = Vocabulary.sorted(all.flatMap(\.words.all)).filter { !chosen.contains($0) }
    itemNames = Vocabulary.sorted(kinds.compactMap(\.items.choice).flatMap(\.words))
  }

  /// Lower case, each once, the longest first so that an alternation takes the whole of `felles tiltak`.
  private static func sorted(_ words: [String]) -> [String] {
    Set(words.map { $0.lowercased() }).sorted { ($1.count, $0) < ($0.count, $1) }
  }

  private static func grouped(_ pairs: [(keywords: [String], choice: Choice)]) -> [Chosen] {
    var groups: [Chosen] = []
    var known: Set<String> = []
    for (keywords, choice) in pairs {
      let ids = choice.options.map(\.id)
      let new = keywords.map { $0.lowercased() }.filter { known.insert($0).inserted }
      if let index = groups.firstIndex(where: { $0.ids == ids }) {
        groups[index].keywords = sorted(groups[index].keywords + new)
      } else if !new.isEmpty {
        groups.append(Chosen(keywords: sorted(new), values: sorted(choice.words), ids: ids))
      }
    }
    return groups
  }
}

extension Words3 {
  var all: [String] { Language.allCases.flatMap { self[$0] } }
}

extension Choice {
  var words: [String] { options.flatMap(\.words.all) }
}

extension ValueType {
  var choice: Choice? {
    switch self {
    case .choice(let choice): choice
    case .step: .step
    case .answer, .yesNo: .answer
    default: nil
    }
  }
}

extension SectionKeyword.Heading {
  var choice: Choice? {
    switch self {
    case .value(let type), .field(_, let type): type.choice
    case .item: nil
    }
  }
}

extension SectionKeyword.Items {
  var choice: Choice? {
    if case .chosen(let choice) = self { choice } else { nil }
  }
}
