// The guidance, indexed. One index for Norwegian and one for English, each made ready the first time a question needs it.

internal import MandateGuidance
internal import MandateLanguage
internal import MandateRules

struct GuidanceMatch: Sendable {
  let entry: Entry
  let score: Double
  let signs: Signs
}

struct GuidanceSearch: Sendable {
  let index: SearchIndex

  private static let norwegian = GuidanceSearch(.norwegian, SearchCorpus(.norwegian, packed: preparedNorwegian))
  private static let english = GuidanceSearch(.english, SearchCorpus(.english, packed: preparedEnglish))

  static func of(_ language: SearchLanguage) -> GuidanceSearch {
    language == .english ? english : norwegian
  }

  init(_ language: SearchLanguage, _ corpus: SearchCorpus) {
    index = SearchIndex(corpus)
  }

  /// The entries that a question is about, best first. `fields` are the ids of the section and field the question stands in; `names` are
  /// the folded words of names in the document, which are no strange words there.
  func matches(
    _ question: some StringProtocol, fields: [String] = [], names: Set<[UInt8]> = []
  ) -> (status: Reply.Status, matches: [GuidanceMatch]) {
    let words = Folding.words(question)
    let query = Query(words, index, names: names)
    let ranking = Ranking(query, index, priors: Self.priors)
    let signs = ranking.signs()
    let matches = ranking.hits(signs) { bonus(Guidance.all[$0], fields) }.map { hit in
      GuidanceMatch(entry: Guidance.all[hit.document], score: hit.score, signs: hit.signs)
    }
    return (status(matches.first, outside: signs[index.documentCount]), matches)
  }

  private static let nearFrom = 0.1

  private func status(_ best: GuidanceMatch?, outside: Signs) -> Reply.Status {
    guard let best else { return .none }
    if Evidence.isCovered(best.signs, outside: outside) { return .answered }
    return best.signs.likeness >= Self.nearFrom ? .near : .none
  }

  /// 1 where the entry is about the very field or section, half that where it is about another part of the section.
  private func bonus(_ entry: Entry, _ fields: [String]) -> Double {
    guard !fields.isEmpty else { return 0 }
    if entry.concerns.fields.contains(where: { fields.contains($0) }) { return 1 }
    return entry.concerns.fields.contains { field in fields.contains { field.hasPrefix($0 + ".") } } ? 0.5 : 0
  }

  /// What the guidance says, read anew. It stands prepared in `Prepared/`, and a test holds that to this.
  static func corpus(_ language: SearchLanguage) -> SearchCorpus {
    SearchCorpus(language, Guidance.all.map { document($0, language) }, outside: language.languages.map(OutsideQuestions.text))
  }

  private static func document(_ entry: Entry, _ language: SearchLanguage) -> SearchDocument {
    var fields: [SearchField] = []
    var questions: [String] = []
    if let words = AssociatedWords.of(entry.id) { fields.append(.words(words[language])) }
    for language in language.languages {
      fields.append(.title(entry.title[language]))
      fields.append(.text(entry.text[language]))
      questions.append(entry.title[language])
      if let phrasings = Phrasings.of(entry.id) { questions.append(phrasings.text(language)) }
    }
    return SearchDocument(fields: fields, questions: questions)
  }

  private static let priors = Guidance.all.map(prior)

  /// Somebody who asks in general wants the advice; what was said in a report or in one phase has to be asked for.
  private static func prior(_ entry: Entry) -> Double {
    switch entry.kind {
    case .report, .initiative: -0.022
    case .actor, .phase: -0.011
    case .item where entry.id.hasPrefix("dfo.iverksetting"): -0.014
    case .advice where entry.id.hasPrefix("difi"): -0.022
    default: 0
    }
  }
}
