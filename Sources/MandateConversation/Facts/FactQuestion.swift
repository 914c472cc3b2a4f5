// A question about the mandate, taken apart: whom or what it names, the ideas in it, and whether it asks what is or what ought to be.

internal import MandateLanguage
internal import MandateRules

struct FactQuestion: Sendable {
  /// The ideas of each word that has any, in order.
  let words: [[Idea]]
  let subjects: [Subject]
  /// Words that nothing is known about.
  let unknown: [FoldedWord]
  /// The idea that asks: `who`, `when` … Nil where it begins with something else.
  let asks: Idea?
  /// Begins with a verb: `Har vi …?`, `Is there …?`
  let isYesOrNo: Bool
  /// `bør`, `should`; or what something is in general (`hva er et mål`).
  let asksForAdvice: Bool
  /// `må`, `kan`: what the mandate says only where it is about somebody.
  let saysMay: Bool
  let saysShall: Bool
  /// Asked by those whose mandate it is: `vi`.
  let saysWe: Bool
  /// The folded words, without courtesy.
  let plain: [[UInt8]]
  /// The words that are of no name in the mandate.
  let rest: [FoldedWord]
  let language: SearchLanguage
  /// As it was asked.
  let text: String

  /// Nobody asks what a mandate says in more words than this.
  private static let mostWords = 40

  /// Nil where it is too long to be a question about what a mandate says.
  init?(_ asked: Asked, _ mandate: MandateInContext, in language: SearchLanguage? = nil) {
    guard asked.words.count <= Self.mostWords else { return nil }
    self.language = language ?? asked.language
    text = asked.text
    let words = FactQuestion.withoutCourtesy(asked.words)
    let reading = FactReading(words, self.language, mandate)
    plain = words.map(\.bytes)
    self.words = reading.ideas
    subjects = reading.subjects
    unknown = reading.unknown
    rest = reading.rest
    asks = reading.ideas.lazy.flatMap { $0 }.first { FactQuestion.asking.contains($0) }
    let first = plain.first ?? []
    isYesOrNo = asks == nil && FactWords.verbs.contains(first)
    saysShall = plain.contains { FactWords.shall.contains($0) }
    saysMay = plain.contains { FactWords.may.contains($0) } || FactQuestion.says("have to", plain)
    saysWe = plain.contains { FactWords.us.contains($0) }
    asksForAdvice =
      plain.contains { FactWords.ought.contains($0) } || asks == "why" || reading.isGeneral
      || plain.contains { FactWords.meaning.contains($0) }
        && !subjects.contains { if case .item = $0 { true } else { false } }
  }

  var ideas: Set<Idea> { Set(words.joined()) }

  func has(_ idea: Idea) -> Bool { words.contains { $0.contains(idea) } }

  /// The words that a fact must explain: all but those that any question may have.
  var content: [[Idea]] {
    words.filter { ideas in !ideas.allSatisfy(FactQuestion.empty.contains) && ideas != asks.map { [$0] } }
  }

  private static func says(_ phrase: String, _ words: [[UInt8]]) -> Bool {
    let wanted = phrase.split(separator: " ").map { Array($0.utf8) }
    return words.indices.contains { words[$0...].starts(with: wanted) }
  }

  static let asking: Set<Idea> = ["who", "what", "when", "where", "how", "why", "howOften", "howMany", "howMuch", "howLong", "howHigh"]
  private static let empty: Set<Idea> = asking.union(["have", "be", "isThere", "say", "about", "for", "mandate", "group", "with", "mean"])

  private static func withoutCourtesy(_ words: [FoldedWord]) -> ArraySlice<FoldedWord> {
    var rest = words[...]
    while let length = courtesy.first(where: { rest.map(\.bytes).starts(with: $0) })?.count, length < rest.count {
      rest = rest.dropFirst(length)
    }
    return rest
  }

  private static let courtesy: [[[UInt8]]] = [
    "kan dere si", "kan dere fortelle", "kan de seie", "kan de fortelje", "kan noen si", "kan nokon seie", "kan du fortelle meg",
    "kan du fortelle oss", "kan du fortelle", "kan du fortelje meg", "kan du fortelje", "kan du si meg",
    "kan du si oss", "kan du si", "kan du seie meg", "kan du seie", "kan du vise meg", "kan du vise", "kunne du sagt meg",
    "kunne du si meg",
    "kunne du si", "kan du", "kan eg få vite", "kan jeg få vite", "kan vi få vite", "vet du", "veit du", "vet dere", "jeg lurer på",
    "eg lurer på", "vi lurer på", "jeg vil vite", "eg vil vite", "jeg vil gjerne vite", "si meg", "sei meg", "fortell meg", "fortel meg",
    "fortell oss", "fortell", "fortel", "hei", "unnskyld", "og", "men", "can you tell me", "can you tell us", "could you tell me",
    "could you tell us", "can you say", "can you show me", "can you", "could you", "please tell me", "please", "tell me", "tell us",
    "do you know", "do we know", "i wonder", "i want to know", "i would like to know", "hi", "hello", "and", "so",
  ].map { Folding.words($0).map(\.bytes) }.sorted { $0.count > $1.count }
}

extension FactWords {
  // Folded.
  static let ought: Set<[UInt8]> = Set([[UInt8]].list("bor burde should ought anbefales anbefaler recommended advisable"))
  static let may: Set<[UInt8]> = Set([[UInt8]].list("ma matte kan kunne must can could may might"))
  static let shall: Set<[UInt8]> = Set([[UInt8]].list("skal skulle shall will"))
  static let meaning: Set<[UInt8]> = Set([[UInt8]].list("betyr tyder means mean inneberer menes"))
  static func articles(_ language: SearchLanguage) -> Set<[UInt8]> { language == .english ? englishArticles : norwegianArticles }
  private static let norwegianArticles: Set<[UInt8]> = Set([[UInt8]].list("en et ei ein eit"))
  private static let englishArticles: Set<[UInt8]> = Set([[UInt8]].list("a an"))
  static let being: Set<[UInt8]> = Set(
    [[UInt8]].list("er e is are gjor gjer dos do egentlig eigentleg menes betyr ma kan bor skal must can may should shall"))
  static let afterDoing: Set<[UInt8]> = Set([[UInt8]].list("when if about with in for to at by now today"))
  static let infinitives: Set<[UInt8]> = Set(
    [[UInt8]].list("evaluere male handtere handtera styre lose loyse kommunisere vurdere gjore gjere koordinere forankre rapportere"))
  /// What the guidance explains, in the form that is about the thing in general: `forankring`, not `forankringen`.
  static let concepts: Set<[UInt8]> = Set(
    [[UInt8]].list(
      """
      samordning koordinering forankring evaluering problemforstaelse problemforstaing egenvurdering eigenvurdering brukermedvirkning brukarmedverknad \
      styring kommunikasjon coordination anchoring evaluation governance assessment involvement communication
      """))
  static let us: Set<[UInt8]> = Set([[UInt8]].list("vi oss jeg eg me we us i"))
  static let verbs: Set<[UInt8]> = Set(
    [[UInt8]].list(
      """
      er har finnes finst fins star deltar deltek inngar gjelder gjeld ble blei vart blir koordinerer leder leier kan skal sier seier nevner nemner \
      mangler manglar sitter motes motest rapporterer ma moter inneholder omtaler representerer evaluerer is are has have do dos does did was were \
      will can should must may
      """))
}
