// The guidance, indexed. One index for Norwegian and one for English, each built the first time a question needs it.

internal import MandateGuidance
internal import MandateLanguage
internal import MandateRules

struct GuidanceMatch: Sendable {
  let entry: Entry
  let score: Double
  let likeness: Double
  let evidence: Double
}

struct GuidanceSearch: Sendable {
  let index: SearchIndex
  /// The questions that are proposed to be asked, folded, and whose they are: they always find their own answer.
  private let shown: [[[UInt8]]: Int]

  private static let norwegian = GuidanceSearch(.norwegian)
  private static let english = GuidanceSearch(.english)

  static func of(_ language: SearchLanguage) -> GuidanceSearch {
    language == .english ? english : norwegian
  }

  init(_ language: SearchLanguage) {
    let homes = Self.homes(language)
    var shown: [[[UInt8]]: Int] = [:]
    for (number, entry) in Guidance.all.enumerated() {
      for language in language.languages {
        let words = Folding.words(Phrasings.of(entry.id)?.question(language) ?? "").map(\.bytes)
        if shown[words] == nil { shown[words] = number }
      }
    }
    self.shown = shown
    index = SearchIndex(language, Guidance.all.map { Self.document($0, language, home: homes[$0.id] ?? []) })
  }

  /// The entries that a question is about, best first. `fields` are the ids of the section and field the question stands in; `names` are
  /// the folded words of names in the document, which are no strange words there.
  func matches(
    _ question: some StringProtocol, fields: [String] = [], names: Set<[UInt8]> = []
  ) -> (status: Reply.Status, matches: [GuidanceMatch]) {
    let words = Folding.words(question)
    let query = Query(words, index, names: names)
    let hits = Ranking(query, index).hits { bonus(Guidance.all[$0], fields) }
    var matches = hits.map { hit in
      GuidanceMatch(entry: Guidance.all[hit.document], score: hit.score, likeness: hit.likeness, evidence: hit.evidence)
    }
    if let known = shown[words.map(\.bytes)], let at = matches.firstIndex(where: { $0.entry.id == Guidance.all[known].id }) {
      matches.insert(matches.remove(at: at), at: 0)
      return (.answered, matches)
    }
    return (Self.status(matches.first), matches)
  }

  private static let answeredFrom = -0.9
  private static let nearFrom = 0.12

  private static func status(_ best: GuidanceMatch?) -> Reply.Status {
    guard let best else { return .none }
    return best.evidence > answeredFrom ? .answered : best.likeness >= nearFrom ? .near : .none
  }

  /// 1 where the entry is about the very field or section, half that where it is about another part of the section.
  private func bonus(_ entry: Entry, _ fields: [String]) -> Double {
    guard !fields.isEmpty else { return 0 }
    if entry.concerns.fields.contains(where: { fields.contains($0) }) { return 1 }
    return entry.concerns.fields.contains { field in fields.contains { field.hasPrefix($0 + ".") } } ? 0.5 : 0
  }

  private static func homes(_ language: SearchLanguage) -> [String: [[UInt8]]] {
    var homes: [String: [[UInt8]]] = [:]
    for line in "\(language.homes)".split(separator: "\n") {
      let words = line.split(separator: " ")
      homes[String(words[0])] = words.dropFirst().map { word in
        var folded: [UInt8] = []
        Folding.forEachWord(Array(word.utf8)) { part, _ in
          folded += (folded.isEmpty ? [] : [UInt8(ascii: word.contains("-") ? "-" : "_")]) + part
        }
        return folded
      }
    }
    return homes
  }

  static func document(_ entry: Entry, _ language: SearchLanguage, home: [[UInt8]]) -> SearchDocument {
    var fields: [SearchField] = []
    var questions: [String] = []
    if let words = AssociatedWords.of(entry.id) { fields.append(.words(words[language])) }
    for language in language.languages {
      fields.append(.title(entry.title[language]))
      fields.append(.text(entry.text[language]))
      questions.append(entry.title[language])
      if let phrasings = Phrasings.of(entry.id) { questions.append(phrasings.text(language)) }
    }
    return SearchDocument(fields: fields, questions: questions, home: home, prior: prior(entry))
  }

  /// Somebody who asks in general wants the advice; what was said in a report or in one phase has to be asked for.
  private static func prior(_ entry: Entry) -> Double {
    switch entry.kind {
    case .report, .initiative: 0.88
    case .actor, .phase: 0.94
    case .item where entry.id.hasPrefix("dfo.iverksetting"): 0.92
    case .advice where entry.id.hasPrefix("difi"): 0.88
    default: 1
    }
  }
}
