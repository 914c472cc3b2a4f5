// A question about how far the mandate has come: what is missing, whether it is ready, what comes first and what is next. Such questions
// are made of few words, in any order; one with other words in it asks for something else.

internal import MandateLanguage
internal import MandateRules

struct ProgressQuestion {
  enum Kind: Hashable {
    case missing, ready, first, next, open
    /// `Er evalueringen på plass?`
    case inPlace
  }

  let kind: Kind
  /// The sections that the question is limited to; empty for the whole mandate.
  let sections: [SectionKind]
  let subjects: [Subject]
  /// From 1.
  let line: Int?
  let isYesOrNo: Bool
  let asksHowMany: Bool

  /// Nil where the question is about something else.
  init?(_ question: FactQuestion) {
    let words = ProgressWords(question)
    guard let words, let kind = words.kind(question) else { return nil }
    self.kind = kind
    sections = words.sections
    subjects = question.subjects
    line = words.line
    isYesOrNo = question.isYesOrNo
    asksHowMany = question.asks == "howMany"
  }
}

extension ProgressQuestion {
  /// Whether a question has any word that such questions are told by.
  static func hasWord(of asked: Asked) -> Bool { ProgressWords.hasWord(of: asked) }
}

/// Which kinds of words the question is made of.
private struct ProgressWords {
  private var said: Set<Sort> = []
  private(set) var sections: [SectionKind] = []
  private(set) var line: Int?

  private enum Sort: CaseIterable {
    case lack, wrong, ready, inPlace, adopt, first, next, open, settle, check
  }

  /// Nil where it has a word of another matter.
  init?(_ question: FactQuestion) {
    let words = question.rest.map(\.bytes)
    let known = FactWords.of(question.language)
    var at = 0
    while at < words.count {
      let word = words[at]
      let sorts = Sort.allCases.filter { Self.words[$0]?.contains(word) ?? false }
      said.formUnion(sorts)
      if Self.lineWords.contains(word), at + 1 < words.count, let number = Int(String(decoding: words[at + 1], as: UTF8.self)) {
        line = number
        at += 2
      } else if !sorts.isEmpty || Self.small.contains(word) {
        at += 1
      } else if let (ideas, count) = known.read(words[at...]), !ideas.isEmpty {
        // `i arbeidsgruppen` says which mandate it is about.
        let section = ideas.lazy.compactMap(SectionKind.init(rawValue:)).first { $0 != .mandate }
        guard section != nil || ideas == ["group"] else { return nil }
        if let section { sections.append(section) }
        at += count
      } else {
        return nil
      }
    }
  }

  static func hasWord(of asked: Asked) -> Bool {
    asked.words.contains { word in words.values.contains { $0.contains(word.bytes) } || not.contains(word.bytes) }
  }

  func kind(_ question: FactQuestion) -> ProgressQuestion.Kind? {
    let whole = sections.isEmpty && question.subjects.isEmpty && line == nil
    let plain = Set(question.plain)
    let asksWhy = question.asks == "why"
    if asksWhy, line == nil, !(said.contains(.ready) && !plain.isDisjoint(with: Self.not)) { return nil }
    if question.asks == "when" || question.asks == "who" || question.asks == "where" || question.asks == "how" { return nil }
    if whole, said.contains(.open) || said.contains(.settle) && !plain.isDisjoint(with: Self.unsettling) { return .open }
    // `Hva er det viktigste å ha med?` is another matter.
    if said.contains(.first), whole { return plain.contains(Array("med".utf8)) ? nil : .first }
    if said.contains(.lack) || said.contains(.wrong) || asksWhy { return .missing }
    if said == [.inPlace], question.isYesOrNo, !whole { return .inPlace }
    guard whole else { return nil }
    // `Hva står ikke i mandatet?`
    if said.isEmpty, question.asks == "what", !plain.isDisjoint(with: Self.not), !plain.isDisjoint(with: Self.mandate) { return .missing }
    if said.contains(.check), said.isSubset(of: [.check]), question.asks == nil { return .missing }
    if said.contains(.adopt) {
      if let first = question.plain.first, Self.may.contains(first) || said.contains(.ready) { return .ready }
      return plain.isDisjoint(with: Self.before) || question.asks != "what" ? nil : .missing
    }
    // `Hva må på plass før vi starter?` asks for advice.
    if said.contains(.inPlace), question.asks == "what" { return plain.isDisjoint(with: Self.before) ? .missing : nil }
    if said.contains(.ready) || said.contains(.inPlace), question.isYesOrNo { return .ready }
    return said.contains(.next) ? .next : nil
  }

  // All of these are folded.
  private static let words: [Sort: Set<[UInt8]>] = [
    .lack: list(
      "mangler manglar mangle mangla manglet mangelen gjenstar gjenstaar resterer missing lacking lacks lack left remains remaining"),
    .wrong: list(
      "feil feilen galt gale rettes rettast rette retta fikse fikses fiksast advarsel advarselen atvaring varsel wrong error errors mistake mistakes warning fix fixed fixing"
    ),
    .ready: list("klar klart klare ferdig ferdige komplett fullstendig bra god godt nok ready complete completed finished done enough"),
    .inPlace: list("plass place"),
    .adopt: list(
      "vedta vedtas vedtar vedtak vedtaket vedtatt vedtek vedtakast vedteke adopt adopted adoption approve approved approval behandles"),
    .first: list("forst fyrst viktigst viktigast viktigste viktigaste haster hastar svakest verst first urgent urgently weakest important"),
    .next: list("neste videre vidare next"),
    .open: list("uavklart uavklarte uavklara apent apne apen open opent opne ope unclear undecided unsettled pending"),
    .settle: list(
      "avklart avklara avklarte avklares avklarast avklare clarified clarify settled settle decided decide resolved resolve bestemt"),
    .check: list("sjekk kontroller gjennomga sjekke over check review"),
  ]
  private static let unsettling: Set<[UInt8]> = list("ma skal ikke ikkje star to not must need needs still")
  private static let before: Set<[UInt8]> = list("for before")
  private static let may: Set<[UInt8]> = list("kan can could may")
  private static let not: Set<[UInt8]> = list("ikke ikkje not isn't aren't")
  private static let mandate: Set<[UInt8]> = list("mandatet mandat avtalen dokumentet mandate document agreement")
  private static let lineWords: Set<[UInt8]> = list("linje linja line")
  private static let small: Set<[UInt8]> = list(
    """
    hva kva ka hvilke hvilken kor hvor mange mykje mye hvorfor kvifor er det den dette desse disse vi oss jeg eg var vart vare mandatet mandat avtalen dokumentet \
    dokument utkastet i pa om under for til a av no noe noko nokon non noen na ma skal bor kan gjore gjor gjores gjort gjerast gjere gjera gjer ha har fa \
    enna enno fortsatt framleis stadig starte startar begynne byrje at som mer meir mest alt en et ei ein eit ikke ikkje her da far skrevet skrive punkt punkter \
    star stadig att igjen se sja med steg skritt sporsmal sporsmalet ting tingen ned ved vil si na vere vere vere fikser anna annet annet hos finnes finst godkjent \
    what is are there anything something else do does dos need needs we us it the in on about to be before can could should must our with mandate document still now \
    have has get been a an of for which why how many much not step question thing things most i you do well yet and or i'm at good be points sections parts deler delar delene delane seksjoner
    """)

  private static func list(_ words: StaticString) -> Set<[UInt8]> {
    Set([[UInt8]].list(words))
  }
}
