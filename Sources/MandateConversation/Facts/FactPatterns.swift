// The patterns of every fact as terms of one language, made when the first question about a mandate is asked.

internal import MandateLanguage

struct FactPatterns: Sendable {
  private let language: SearchLanguage
  private let facts: [(pattern: Pattern, fact: Int)]
  private let fieldTerms: [(term: Int, kind: FieldKind, advice: String)]
  /// Words that may stand in any question about a mandate.
  private let harmless: Set<Int>

  private static let norwegian = FactPatterns(.norwegian)
  private static let english = FactPatterns(.english)

  static func of(_ language: SearchLanguage) -> FactPatterns { language == .english ? english : norwegian }

  private init(_ language: SearchLanguage) {
    self.language = language
    let lexicon = GuidanceSearch.of(language).index.lexicon
    facts = Fact.all.enumerated().flatMap { number, fact in
      fact.patterns(language).compactMap { text in Pattern(text, lexicon).map { ($0, number) } }
    }
    fieldTerms = Self.participantFields.flatMap { field in
      (language == .english ? field.english : field.norwegian).split(separator: " ").compactMap { word in
        lexicon.anyTerm(Pattern.folded(word)).map { ($0, field.kind, field.advice) }
      }
    }
    let words =
      language == .english ? "mandate collaboration our here currently document who which work" : "mandat samarbeid vårt her dokument hvem"
    harmless = Set(words.split(separator: " ").compactMap { lexicon.anyTerm(Pattern.folded($0)) })
  }

  private var lexicon: Lexicon { GuidanceSearch.of(language).index.lexicon }

  /// The fact whose pattern explains most of the question and leaves nothing with a meaning of its own unexplained.
  func best(_ terms: Set<Int>) -> Fact? {
    let lexicon = lexicon
    var best: (fit: Int, fact: Int)?
    for (pattern, fact) in facts {
      guard let fit = pattern.fit(terms), fit > best?.fit ?? 0 else { continue }
      let rest = terms.filter { !pattern.explains($0) && !harmless.contains($0) && !lexicon.isStop($0) && !lexicon.isWeak($0) }
      if rest.isEmpty { best = (fit, fact) }
    }
    return best.map { Fact.all[$0.fact] }
  }

  func fields(_ terms: Set<Int>) -> [(kind: FieldKind, advice: String)] {
    fieldTerms.filter { terms.contains($0.term) }.map { ($0.kind, $0.advice) }
  }

  func explainsAsParticipant(_ terms: Set<Int>) -> Bool {
    let lexicon = lexicon
    let known = Set(fieldTerms.map(\.term))
    return terms.allSatisfy { known.contains($0) || harmless.contains($0) || lexicon.isStop($0) || lexicon.isWeak($0) }
  }

  private static let participantFields: [(kind: FieldKind, advice: String, norwegian: String, english: String)] = [
    (.role, "bufdir.1.q4", "rolle", "role"),
    (.responsibility, "bufdir.4.q1", "ansvar oppgave gjør", "responsibility task do"),
    (.representative, "bufdir.2.stabilitet", "representant stiller", "representative"),
    (.deputy, "bufdir.2.stabilitet", "vara", "deputy"),
    (.ambition, "bufdir.5.ambisjon", "ambisjon", "ambition"),
    (.resources, "bufdir.1.ressurser", "ressurs tid penger stilling", "resource time money"),
    (.coreTask, "bufdir.4.q3", "kjerneoppgave", "core_task"),
    (.commitment, "bufdir.5", "plikt", "duty"),
    (.ownGoals, "bufdir.4.q2", "mål", "goal"),
    (.targetGroup, "bufdir.4.q2", "målgruppe", "target_group"),
    (.viewOfTheProblem, "bufdir.4.q4", "problemforståelse problem", "problem"),
    (.anchoredWith, "bufdir.1.forpliktelse", "forankring", "anchoring"),
    (.authority, "bufdir.2.handlefrihet", "fullmakt", "authority"),
    (.changes, "dfo.trinn.3", "endre", "change"),
    (.joined, "bufdir.4.dokument", "signere", "sign"),
  ]

  /// A question word in the form that the patterns are written with: `kva` and `hvilke` ask for what `hva` asks for.
  static func asWritten(_ word: FoldedWord) -> FoldedWord {
    questionWords[word.bytes].map { FoldedWord(bytes: $0, range: word.range, isCapitalised: word.isCapitalised) } ?? word
  }

  private static let questionWords: [[UInt8]: [UInt8]] = {
    let forms = [
      "hva": "kva ka hvilke hvilken hvilket", "hvem": "kven kem vem", "hvor": "kvar", "hvordan": "korleis åssen", "what": "which",
      "who": "whom",
    ]
    var words: [[UInt8]: [UInt8]] = [:]
    for (written, others) in forms { for other in others.split(separator: " ") { words[Folding.word(other)] = Array(written.utf8) } }
    return words
  }()

  /// Folded words that ask what ought to be.
  static let ought: [[UInt8]] = .list("bor burde ma matte kan kunne should must can could may ought might anbefaler rad lurt")
  static let shall: [[UInt8]] = .list("skal skulle shall will")

  /// `hva er ikke avklart`, `what is still open`: words for what is to be settled, and none about anything else.
  static func asksForOpenPoints(_ words: [[UInt8]]) -> Bool {
    guard words.count >= 2, words.contains(where: questioning.contains) else { return false }
    guard words.allSatisfy({ openness.contains($0) || settledness.contains($0) || aroundOpenness.contains($0) }) else { return false }
    return words.contains(where: openness.contains) || words.contains(where: settledness.contains) && words.contains(where: lack.contains)
  }

  private static let lack: [[UInt8]] = .list("ma skal ikke ikkje star to not must")
  private static let settledness: [[UInt8]] = .list("avklart avklara avklarte avklares avklarast avklare clarified settled decided")
  private static let openness: [[UInt8]] = .list(
    "uavklart uavklarte uavklara apent apne open opent opne unclear undecided unsettled"
  )
  private static let questioning: [[UInt8]] = .list("hva kva hvilke er noe noko what which is anything")
  private static let aroundOpenness: [[UInt8]] = .list(
    """
    hva kva hvilke er noe noko som ma skal star stadig enna enno ikke ikkje fortsatt framleis det mangler a vi har punkt punkter ting na no \
    what which is are still has have must to be not yet anything we left points there apne opne uavklarte
    """)

  /// `hva er et mål`, `what is a goal`, `hvorfor …`: about the thing in general.
  static func isGeneral(_ words: [[UInt8]]) -> Bool {
    if words.contains(where: general.contains) { return true }
    return words.count >= 3 && being.contains(words[1]) && articles.contains(words[2])
  }

  private static let general: [[UInt8]] = .list("betyr tyder means mean hvorfor kvifor why")
  private static let being: [[UInt8]] = .list("er is")
  private static let articles: [[UInt8]] = .list("en et ei ein eit a an")
}
