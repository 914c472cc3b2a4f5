// Writes what an instruction says into the mandate: in the document's language where the words are of a closed list, in the place where a
// mandate has it, over what stands there when it can stand only once.

internal import MandateGuidance
internal import MandateLanguage
internal import MandateRules

struct InstructionWriter {
  let instruction: Instruction
  let mandate: MandateInContext
  /// Whether the instruction is in another language than the document.
  let isForeign: Bool

  init(_ instruction: Instruction, _ mandate: MandateInContext, in language: SearchLanguage) {
    self.instruction = instruction
    self.mandate = mandate
    isForeign = SearchLanguage(mandate.context.language) != language
  }

  private var context: Context { mandate.context }
  private var kind: SectionKind { instruction.section }
  private var keyword: SectionKeyword { Keywords.section(kind) }

  func edits() -> Result<[Fix.Edit], InterviewAnswer.Problem> {
    guard !instruction.value.isEmpty || !instruction.fields.isEmpty else {
      let word = keyword.words
      return .failure(
        InterviewAnswer.Problem(
          message: Text(
            nb: "Hva skal det stå under «\(word.canonical(.nb))»?", nn: "Kva skal det stå under «\(word.canonical(.nn))»?",
            en: "What should it say under “\(word.canonical(.en))”?")))
    }
    if writesItem { return .success([item()]) }
    switch readHeading() {
    case .failure(let problem): return .failure(problem)
    case .success(let heading): return .success(section(heading))
    }
  }

  /// Goals, participants, values, measures and the like are items. Meetings are, unless only their frequency is given; what is mostly
  /// prose is one only where something stands already.
  var writesItem: Bool {
    guard keyword.holdsItems, !instruction.value.isEmpty else { return false }
    if case .field(_, .frequency) = keyword.heading, instruction.fields.isEmpty {
      if case .success = readFrequency(instruction.value.words[...]) { return false }
    }
    let isProse = [SectionKind.targetGroup, .problem, .userInvolvement, .scope].contains(kind)
    return !isProse || mandate.mandate[kind] != nil && instruction.adds
  }

  // MARK: Items

  private func item() -> Fix.Edit {
    let texts = itemTexts()
    guard let section = mandate.mandate[kind] else {
      let fields = texts.count == 1 ? fieldLines("      ") : []
      return context.insertSection(kind, nil, texts.map { "  - \($0)" } + fields, in: mandate.mandate)
    }
    if texts.count == 1 { return context.insertItem(texts + fieldLines(""), into: section) }
    let edits = Fix.joined(texts.map { context.insertItem([$0], into: section) })
    return edits.first ?? context.insertItem(texts, into: section)
  }

  /// Names and values are several; a goal, a risk or a measure is one.
  private func itemTexts() -> [String] {
    let isList: Bool
    switch keyword.items {
    case .named: isList = kind == .participants
    case .chosen: isList = true
    default: isList = false
    }
    guard isList else { return [instruction.value] }
    let bytes = Array(instruction.value.utf8)
    return instruction.value.words.split { [",", ";", "og", "and"].contains($0.folded) }.compactMap { part in
      guard let first = part.first, let last = part.last else { return nil }
      return canonicalItem(String(decoding: bytes[first.range.lowerBound..<last.range.upperBound], as: UTF8.self))
    }
  }

  private func canonicalItem(_ text: String) -> String {
    guard case .chosen(let choice) = keyword.items, let id = choice.id(of: text) else { return text }
    return choice.word(id, context.language)
  }

  private func fieldLines(_ indent: String) -> [String] {
    instruction.fields.map { "\(indent)\(context.word($0.kind, in: kind)): \(canonical($0.value, of: $0.kind))" }
  }

  func canonical(_ value: String, of field: FieldKind) -> String {
    guard let type = keyword.field(field)?.type, case .success(let words) = read(value, as: type) else { return value }
    return words
  }

  // MARK: Headings

  private func section(_ heading: String) -> [Fix.Edit] {
    guard let own = mandate.mandate[kind] else {
      return [context.insertSection(kind, heading.isEmpty ? nil : heading, fieldLines("  "), in: mandate.mandate)]
    }
    var edits = instruction.fields.map { write($0.kind, canonical($0.value, of: $0.kind), in: own) }
    if !heading.isEmpty {
      if case .field(let field, _) = keyword.heading {
        edits.insert(write(field, heading, in: own), at: 0)
      } else {
        edits.insert(own.value.replaced(with: heading), at: 0)
      }
    }
    return Fix.joined(edits)
  }

  private func write(_ field: FieldKind, _ value: String, in section: Section) -> Fix.Edit {
    if let known = section.all(field).first { return known.value.replaced(with: value) }
    if let known = section.items.lazy.compactMap({ $0[field] }).first { return known.value.replaced(with: value) }
    if keyword.isItemOnly(field), let item = section.items.last, let edit = context.insert(field, value, into: item, of: section) {
      return edit
    }
    if case .field(let heading, _) = keyword.heading, heading == field, section.isEmpty, section.items.isEmpty {
      return section.value.replaced(with: value)
    }
    return context.insert(field, value, into: section)
  }

  private func readHeading() -> Result<String, InterviewAnswer.Problem> {
    guard !instruction.value.isEmpty else { return .success("") }
    switch keyword.heading {
    case .value(let type), .field(_, let type): return read(instruction.value, as: type)
    case .item: return .success(instruction.value)
    }
  }

  /// `hver måned` in a nynorsk mandate is `kvar månad`; the rest of what was said stays as it was said.
  private func inWrittenForm(_ value: String) -> String {
    let forms: [String: String]
    switch context.language {
    case .nn: forms = Dictionary(uniqueKeysWithValues: Self.writtenForms.map { ($0.nb, $0.nn) })
    case .nb: forms = Dictionary(uniqueKeysWithValues: Self.writtenForms.map { ($0.nn, $0.nb) })
    case .en: return value
    }
    return value.split(separator: " ", omittingEmptySubsequences: false).map { forms[String($0)] ?? String($0) }.joined(separator: " ")
  }

  private static let writtenForms: [(nb: String, nn: String)] = [
    ("hver", "kvar"), ("hvert", "kvart"), ("annenhver", "annakvar"), ("annethvert", "annakvart"), ("måned", "månad"), ("uke", "veke"),
    ("månedlig", "månadleg"), ("ukentlig", "kvar veke"), ("årlig", "årleg"), ("halvårlig", "halvårleg"), ("ganger", "gonger"),
    ("måneden", "månaden"), ("uka", "veka"),
  ]

  private func read(_ value: String, as type: ValueType) -> Result<String, InterviewAnswer.Problem> {
    let words = value.words
    if readOpenPoint(words[...]) != nil || readNotRelevant(words[...])?.reason != nil { return .success(value) }
    switch type {
    case .choice(let choice):
      // Free text is fine where the room for action and the governance are described.
      if kind == .roomForAction || kind == .governance, choice.match(words[...]) == nil { return .success(value) }
      return choice.read(value, context.language)
    case .step:
      return Choice.step.read(value, context.language)
    case .frequency:
      guard case .success(let reading) = readFrequency(words[...]) else { return .failure(.notFrequency(value)) }
      guard isForeign else { return .success(inWrittenForm(value)) }
      return .success(reading.value.frequency?.wording(context.language) ?? value)
    default: return .success(value)
    }
  }
}
