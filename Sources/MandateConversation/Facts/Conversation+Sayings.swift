// `Står det noe om taushetsplikt?`, `Hva sier mandatet om NAV?`, `Does it mention money?`: whatever the mandate says of something, found by
// the names of sections and fields, by the names in the mandate, or by the words themselves.

internal import MandateGuidance
internal import MandateLanguage
internal import MandateRules

extension Conversation {
  func tellSaying(_ question: FactQuestion, _ asked: Asked, _ mandate: MandateInContext) -> Reply? {
    guard let about = Saying.subject(of: question.plain) else { return nil }
    let words = asked.words.suffix(about.count)
    guard let first = words.first, let last = words.last else { return nil }
    let name = String(decoding: Array(asked.text.utf8)[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
    guard let within = FactQuestion(Asked(name, language), mandate, in: asked.language) else { return nil }
    let (found, places) = sayings(within, about, mandate)
    let opening = question.isYesOrNo ? yes : nil
    if let reply = tell(found, mandate, opening: opening, advice: places.lazy.compactMap(FactTarget.advice).first) { return reply }
    let start = question.isYesOrNo ? no + " " : ""
    let nothing =
      start
      + say(
        "\(self.name(of: mandate)) sier ikke noe om «\(name)».", "\(self.name(of: mandate)) seier ikkje noko om «\(name)».",
        "\(self.name(of: mandate)) says nothing about “\(name)”.")
    if !places.isEmpty {
      var target = FactTarget(places)
      target.opening = nothing
      return tellSilence(target, question, mandate)
    }
    return Reply(.answered, Prose([.paragraph(nothing)]), short: nothing)
  }

  private func sayings(_ within: FactQuestion, _ about: [[UInt8]], _ mandate: MandateInContext) -> (found: [Statement], places: [String]) {
    if !within.subjects.isEmpty {
      let participants = within.subjects.flatMap { mandate.statements(about: $0, []) }
      let others = mandate.said.filter(mandate.isAbout(within.subjects)).filter { one in !participants.contains { $0.range == one.range } }
      return (participants + others, [])
    }
    let places = Saying.places(within)
    var found: [Statement] = []
    for place in places {
      found += SectionKind(rawValue: place).map(mandate.everything) ?? mandate.statements(on: [place])
    }
    if !found.isEmpty { return (found, places) }
    let searched = about.filter { $0.count > 2 && FactWords.of(within.language).read([$0])?.ideas.isEmpty != true }
    guard !searched.isEmpty else { return ([], places) }
    let counted = mandate.said.map { ($0, $0.count(of: searched)) }
    return (counted.filter { $0.1 == searched.count }.map(\.0), places)
  }
}

enum Saying {
  /// The words that the question is about, where it asks what, or whether something, is said of them.
  static func subject(of words: [[UInt8]]) -> [[UInt8]]? {
    for form in forms {
      guard let rest = match(form, words[...]), !rest.isEmpty else { continue }
      let about = rest.drop { articles.contains($0) }
      return about.isEmpty ? nil : Array(about)
    }
    return nil
  }

  /// Sections and fields that words name.
  static func places(_ within: FactQuestion) -> [String] {
    guard within.unknown.isEmpty else { return [] }
    let content = within.content
    if content.count == 1 {
      if let section = content[0].compactMap(SectionKind.init(rawValue:)).first { return [section.rawValue] }
      return content[0].compactMap(FieldKind.init(rawValue:)).flatMap { kind in
        Keywords.sections.filter { $0.field(kind) != nil && (!$0.kind.declaresParticipants || $0.kind == .participants) }
          .map { "\($0.kind.rawValue).\(kind.rawValue)" }
      }
    }
    return FactTarget.combinedPlaces(content) ?? Fact.best(within)?.places ?? []
  }

  /// `*` stands for a few words of the mandate itself; what follows the last word is what is asked about.
  private static func match(_ form: [[[UInt8]]], _ words: ArraySlice<[UInt8]>) -> ArraySlice<[UInt8]>? {
    guard let step = form.first else { return words }
    let rest = Array(form.dropFirst())
    guard step == [star] else { return words.first.map(step.contains) ?? false ? match(rest, words.dropFirst()) : nil }
    // As many as may be.
    let most = words.prefix { between.contains($0) }.count
    for count in stride(from: most, through: 0, by: -1) {
      if let found = match(rest, words.dropFirst(count)) { return found }
    }
    return nil
  }

  private static let star = Array("*".utf8)
  private static let articles: Set<[UInt8]> = Set([[UInt8]].list("en et ei ein eit a an the det den om about no noko noe any"))
  /// Folded: `noe` is `no`.
  private static let between: Set<[UInt8]> = Set(
    [[UInt8]].list(
      """
      det mandatet avtalen dokumentet vi her i er skrevet skrive no non noko nokon nevnt nemnt star sagt finnes finst the mandate it we this document agreement \
      anything something in is there written have does do
      """))

  /// Each word of a form is one of several, `|` between them.
  private static let forms: [[[[UInt8]]]] = [
    "hva|kva|ka star|sier|seier|nevner * om", "hva|kva er|har * skrevet|skrive|sagt|nevnt|nemnt * om", "star * om",
    "finnes|finst|fins * om", "sier|seier * om",
    "nevner|nemner|omtaler|inneholder|inneheld|dekker mandatet|avtalen|vi|det|dokumentet", "er|har * skrevet|skrive|sagt|nevnt|nemnt * om",
    "er det noe|no|noko * om",
    "pa hvilken|kva linje|linja star *", "on which|what line is|dos *", "hvor|kvar|kor i mandatet star * om", "hvor|kvar|kor star * om",
    "what does|dos|do * say|says|mention * about", "what is|has * said|written * about",
    "does|dos|do|did the|it|this|we|mandate * say|mention * about", "does|dos|do it|we mention",
    "does|dos the mandate|agreement|document mention", "is|are there * about",
    "is|has anything|something * about", "where * say|says|state|states * about", "where does|dos it|the * say * about",
  ].map { form in form.split(separator: " ").map { step in step.split(separator: "|").map { Array($0.utf8) } } }
}
