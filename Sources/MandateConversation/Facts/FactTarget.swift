// Where in the mandate the answer to a question is looked for: the places of a fact, or those that the question says by the language's
// own words, with what the asking word wants to know of them.

internal import MandateGuidance
internal import MandateLanguage

struct FactTarget: Sendable {
  var places: [String]
  var near: [String] = []
  /// The id of the guidance to give where the mandate is silent.
  let advice: String?
  /// What to say first where the mandate is silent, if not that it is.
  var opening: String?

  init(_ fact: Fact) {
    places = fact.places
    near = fact.near
    advice = fact.advice
  }

  init(_ places: [String], near: [String] = []) {
    self.places = places
    self.near = near
    advice = places.lazy.compactMap(FactTarget.advice).first
  }

  /// The guidance that is about a place, the field before its section.
  static func advice(on place: String) -> String? {
    let section = String(place.prefix { $0 != "." })
    return [place, section].lazy.compactMap { place in
      (Fact.all.first { $0.places.first == place } ?? Fact.all.first { $0.places.contains(place) })?.advice
        ?? Guidance.all.first { $0.concerns.fields.contains(place) }?.id
    }.first
  }
}

extension FactTarget {
  /// What a question asks for by the names of sections and fields; nil where it says something else as well, or says too little.
  init?(ofWordsIn question: FactQuestion) {
    // `Hva skal evalueringen inneholde?`
    guard !question.saysShall, !question.has("realisticBecause") || !question.isYesOrNo,
      let asks = question.asks ?? (question.isYesOrNo ? "what" : nil), asks != "how", asks != "why"
    else { return nil }
    // `neste` and `siste` choose among what is found, where the section has no field of that name.
    let content = question.content.filter { !$0.allSatisfy(FactTarget.choosing.contains) }
    let all = question.content
    if all.count == 2, let both = FactTarget.combined(all[0], all[1]) {
      self.init(both)
    } else if content.count == 1 {
      // `Er målet vårt mulig å nå?` asks for more than whether there is one.
      guard !question.isYesOrNo || question.asksWhetherThereIs else { return nil }
      guard let places = FactTarget.places(content[0], asks), !places.isEmpty else { return nil }
      self.init(places)
    } else if content.count == 2, let both = FactTarget.combined(content[0], content[1]) {
      self.init(both)
    } else {
      return nil
    }
  }

  /// A field of a section, where two words say that.
  static func combinedPlaces(_ content: [[Idea]]) -> [String]? {
    content.count == 2 ? combined(content[0], content[1]) : nil
  }

  private static let choosing: Set<Idea> = ["next", "last", "passed", "all", "late"]

  private static func sections(_ ideas: [Idea]) -> [SectionKeyword] {
    ideas.compactMap(SectionKind.init(rawValue:)).map(Keywords.section)
  }

  private static func fields(_ ideas: [Idea]) -> [FieldKind] {
    ideas.compactMap(FieldKind.init(rawValue:))
  }

  /// `fristen for tiltaket`: a field of that section, whichever of them comes first.
  private static func combined(_ one: [Idea], _ other: [Idea]) -> [String]? {
    for (whose, what) in [(one, other), (other, one)] {
      for section in sections(whose) {
        for kind in fields(what) where section.field(kind) != nil { return ["\(section.kind.rawValue).\(kind.rawValue)"] }
      }
    }
    return nil
  }

  private static func places(_ ideas: [Idea], _ asks: Idea) -> [String]? {
    if let section = sections(ideas).first { return places(section, asks) }
    let kinds = fields(ideas)
    guard !kinds.isEmpty else { return nil }
    guard kinds != [.time] else { return nil }
    return kinds.flatMap { kind in
      Keywords.sections.filter { section in
        section.field(kind).map { fits($0.type, asks) } ?? false && !FactTarget.alike.contains(section.kind)
      }.map { "\($0.kind.rawValue).\(kind.rawValue)" }
    }
  }

  /// Whether a value of a kind can be what an asking word asks for.
  private static func fits(_ type: ValueType, _ asks: Idea) -> Bool {
    switch (type, asks) {
    case (.references, "who"), (.date, "when"), (.period, "when"), (.period, "howLong"), (.frequency, "howOften"), (.amount, "howMuch"),
      (_, "howMany"), (.frequency, "when"), (.choice, "howHigh"):
      true
    case (.references, "what"): false
    case (_, "what"): true
    case (.text, "who"): true
    default: false
    }
  }

  /// Their fields are those of the participants.
  private static let alike: Set<SectionKind> = [.chair, .secretariat, .observers]

  private static func places(_ section: SectionKeyword, _ asks: Idea) -> [String]? {
    let id = section.kind.rawValue
    func having(_ fits: (ValueType) -> Bool) -> [String] {
      let onHeading: Bool =
        switch section.heading {
        case .value(let type), .field(_, let type): fits(type)
        case .item: false
        }
      return (onHeading ? [id] : []) + section.fields.filter { fits($0.type) }.map { "\(id).\($0.kind.rawValue)" }
    }
    let found: [String] =
      switch asks {
      case "who": having { if case .references = $0 { true } else { false } }
      case "when":
        having { type in
          switch type {
          case .date, .period: true;
          default: false
          }
        } + (section.kind == .meetings ? ["meetings.time"] : [])
      case "howOften": having { if case .frequency = $0 { true } else { false } }
      case "howMuch": having { if case .amount = $0 { true } else { false } }
      case "howLong": having { if case .period = $0 { true } else { false } }
      case "where": section.field(.place) == nil ? [] : ["\(id).place"]
      default: [id]
      }
    return found.isEmpty && section.kind == .targetGroup ? [id] : found
  }
}
