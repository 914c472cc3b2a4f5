// The part of the language that an instruction is about: a section, or a field of one, by any of its words, in any form.

internal import MandateLanguage

struct Topic: Hashable {
  let section: SectionKind
  let field: FieldKind?

  init(_ section: SectionKind, _ field: FieldKind? = nil) {
    self.section = section
    self.field = field
  }

  var keyword: SectionKeyword { Keywords.section(section) }
  var fieldKeyword: FieldKeyword? { field.flatMap { keyword.field($0) } }

  /// What can be written there: the field's value, or the section's own.
  var type: ValueType {
    if let fieldKeyword { return fieldKeyword.type }
    switch keyword.heading {
    case .value(let type), .field(_, let type): return type
    case .item: return .text
    }
  }

  /// The field that stands on the section's heading line.
  var headingField: FieldKind? {
    if case .field(let field, _) = keyword.heading { field } else { nil }
  }

  // MARK: Words

  /// What a word may mean, the likeliest first. A section's own word is that section; a field's own word is that field in each section that
  /// has it, and a section that only some call so comes after it; other words of fields come last.
  static func named(_ phrase: String) -> [Topic] {
    if let known = ways[phrase.lowercased()] { return [known] }
    if small.contains(phrase.lowercased()) { return [] }
    let section = section(phrase)
    if let section, isOwn(phrase, section.words) { return [Topic(section.kind)] }
    let fields = sections.flatMap { section in section.fields.map { (section.kind, $0) } }
    let own = fields.filter { isOwn(phrase, $0.1.words) }
    if !own.isEmpty {
      let ordered = own.filter { $0.1.place == .section } + own.filter { $0.1.place != .section }
      return ordered.map { Topic($0.0, $0.1.kind) } + (section.map { [Topic($0.kind)] } ?? [])
    }
    if let section { return [Topic(section.kind)] }
    return sections.compactMap { section in field(phrase, section).map { Topic(section.kind, $0.kind) } }
  }

  /// Who leads, who writes and who watches take part as well.
  private static let sections = Keywords.sections.filter { ![.chair, .secretariat, .observers].contains($0.kind) }

  static func section(_ phrase: String) -> SectionKeyword? {
    forms(phrase).lazy.compactMap { Keywords.section(named: $0) }.first
  }

  static func field(_ phrase: String, _ section: SectionKeyword) -> FieldKeyword? {
    if small.contains(phrase.lowercased()) { return nil }
    return forms(phrase).lazy.compactMap { section.field(named: $0) }.first
  }

  /// Whether a phrase is the word that formatting writes, in some language and form.
  static func isOwn(_ phrase: String, _ words: Words3) -> Bool {
    let forms = forms(phrase)
    return Language.allCases.contains { language in
      let own = words.canonical(language).lowercased()
      return forms.contains { $0 == own || isPlural(own, of: $0) }
    }
  }

  /// `verdier` of `verdi`, `plikter` of `plikt`.
  private static func isPlural(_ own: String, of word: String) -> Bool {
    word.count > 3 && own.count > word.count && own.hasPrefix(word)
      && ["er", "ar", "r", "e", "s"].contains(String(own.dropFirst(word.count)))
  }

  /// A word, and what it may be the definite form of.
  private static func forms(_ phrase: String) -> [String] {
    let word = phrase.lowercased()
    return [word] + ["ene", "ane", "en", "et", "n", "a", "t"].filter { word.hasSuffix($0) }.map { String(word.dropLast($0.count)) }
  }

  /// Words that are fields where a colon follows, and anything elsewhere.
  private static let small: Set<String> = [
    "av", "den", "fra", "frå", "til", "på", "by", "skal", "shall", "hvem", "kven", "who", "hvor", "kvar", "where", "når", "when", "how",
    "hvordan", "korleis", "i dag", "no", "now", "part", "type", "over", "innen", "innan", "ferdig", "person", "who by", "means",
  ]

  /// What people call some of them.
  private static let ways: [String: Topic] = [
    "neste evaluering": Topic(.evaluation, .next), "next evaluation": Topic(.evaluation, .next),
    "siste evaluering": Topic(.evaluation, .last), "last evaluation": Topic(.evaluation, .last),
    "evalueringsmetode": Topic(.evaluation, .method), "evalueringsmetoden": Topic(.evaluation, .method),
    "evaluation method": Topic(.evaluation, .method), "hvor ofte vi evaluerer": Topic(.evaluation, .frequency),
    "kor ofte vi evaluerer": Topic(.evaluation, .frequency), "how often we evaluate": Topic(.evaluation, .frequency),
    "hvor ofte vi møtes": Topic(.meetings, .frequency), "kor ofte vi møtest": Topic(.meetings, .frequency),
    "how often we meet": Topic(.meetings, .frequency), "møtehyppighet": Topic(.meetings, .frequency),
    "møtehyppigheten": Topic(.meetings, .frequency), "møtehyppigheit": Topic(.meetings, .frequency),
    "møtehyppigheita": Topic(.meetings, .frequency), "meeting frequency": Topic(.meetings, .frequency),
    "tittel": Topic(.mandate), "tittelen": Topic(.mandate), "title": Topic(.mandate), "mandatets tittel": Topic(.mandate),
    "kommunikasjonsplan": Topic(.communication, .plan), "kommunikasjonsplanen": Topic(.communication, .plan),
  ]
}
