// `Legg til evaluering hvert halvår med NAV som ansvarlig`, `Sett ambisjonen til felles tiltak`: what somebody asks to have written, taken
// apart into the section, what stands on its heading or as its item, and its fields.

internal import MandateLanguage
internal import MandateRules

struct Instruction {
  let section: SectionKind
  /// What belongs on the heading line, or is the item's text; empty where only fields are given.
  let value: String
  let fields: [(kind: FieldKind, value: String)]
  /// Whether it is to be put beside what stands there rather than in its place.
  let adds: Bool

  /// Nil where the text is no instruction, or does not say which part of the mandate it is about.
  init?(_ text: InstructionText) {
    if let owner = text.coordinator {
      (section, adds) = (.coordination, false)
      (value, fields) = Instruction.withHeading(("", [(.owner, owner)]), .coordination)
      return
    }
    guard let verb = InstructionVerb(text) else { return nil }
    let rest = text.words.dropFirst(verb.count).drop { InstructionVerb.small.contains($0.folded) }
    if let (kind, items) = text.items(rest) {
      (section, value, fields, adds) = (kind, items, [], true)
      return
    }
    guard let target = text.target(rest) else { return nil }
    section = target.section
    adds = verb.adds
    let said = text.value(rest.dropFirst(target.count))
    let clauses = target.field.map { ("", [($0, text.string(said))]) } ?? text.clauses(said, of: target.section)
    (value, fields) = Instruction.withHeading(clauses, target.section)
  }

  init(_ section: SectionKind, value: String = "", fields: [(kind: FieldKind, value: String)], adds: Bool) {
    self.section = section
    self.value = value
    self.fields = fields
    self.adds = adds
  }

  /// `Sett ambisjonen til trinn 2`: the field that stands on the heading line goes there.
  private static func withHeading(
    _ clauses: (value: String, fields: [(kind: FieldKind, value: String)]), _ section: SectionKind
  ) -> (String, [(kind: FieldKind, value: String)]) {
    guard clauses.value.isEmpty, case .field(let heading, _) = Keywords.section(section).heading,
      let at = clauses.fields.firstIndex(where: { $0.kind == heading })
    else { return clauses }
    var fields = clauses.fields
    return (fields.remove(at: at).value, fields)
  }
}

/// A verb at the beginning: in the imperative, or in the infinitive after words of courtesy.
struct InstructionVerb {
  let count: Int
  let adds: Bool

  init?(_ text: InstructionText) {
    let words = text.words.prefix(2).map(\.folded)
    guard let first = words.first else { return nil }
    let two = words.joined(separator: " ")
    if Self.adding.contains(two) || Self.setting.contains(two) {
      (count, adds) = (2, Self.adding.contains(two))
    } else if Self.adding.contains(first) || Self.setting.contains(first) {
      (count, adds) = (1, Self.adding.contains(first))
    } else if Self.new.contains(first), text.words.contains(where: { $0.folded == ":" }) {
      // `Nytt mål: flere får jobb`
      (count, adds) = (1, true)
    } else {
      return nil
    }
  }

  private static let new: Set<String> = ["ny", "nytt", "nye", "new"]

  private static let adding: Set<String> = [
    "legg til", "legge til", "leggje til", "legg inn", "legge inn", "leggje inn", "før opp", "føre opp", "ta med", "før inn", "add",
    "insert",
    "include",
  ]

  private static let setting: Set<String> = [
    "sett", "sette", "set", "setje", "sett inn", "set inn", "skriv", "skrive", "skriv inn", "skrive inn", "endre", "endra", "fyll ut",
    "fylle ut", "fyll inn", "fylle inn", "bytt", "bytte", "byt", "byte", "velg", "velge", "vel", "velje", "oppdater", "oppdatere", "write",
    "change", "fill in", "choose", "update", "make",
  ]

  /// Words between the verb and what it is about.
  static let small: Set<String> = ["et", "en", "ei", "eit", "ein", "a", "an", "the", "ny", "nytt", "nye", "new", "at", "that", "inn", "om"]
}
