// Writes what an instruction says into the mandate: in the document's language where the words are of a closed list, in the place where a
// mandate has it, beside what stands there, or over it where only one value can stand.

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

  var context: Context { mandate.context }
  var kind: SectionKind { mandate.kind(of: instruction.holder) }
  var keyword: SectionKeyword { Keywords.section(kind) }
  var said: Instruction.Said { instruction.said }
  var place: OfferedChange.Place { mandate.place(of: instruction.holder) }

  /// More than one where the words can be taken in two ways.
  func outcomes() -> [InstructionOutcome] {
    if kind == .mandate { return [title()] }
    if let field = instruction.field { return [combined([write(field, said, of: instruction.holder)])] }
    guard case .section(let section) = instruction.holder else { return [combined([changeItem()])] }
    if writesItem { return addItems() }
    if said.value.isEmpty { return [combined([])] }
    guard mandate.mandate[section] != nil else { return [checked(.change(newSection(heading: true)))] }
    if case .field(let field, _) = keyword.heading { return [combined([write(field, said, of: instruction.holder)])] }
    return [combined([writeValue()])]
  }

  private func title() -> InstructionOutcome {
    let title = mandate.mandate.title
    if case .success(let status) = InstructionValue(context).read(said, as: .choice(.status)), !said.value.contains(":") {
      // `Sett mandatet til vedtatt`
      let instruction = Instruction(.change, .section(.status), nil, Instruction.Said(value: status))
      return InstructionWriter(instruction, mandate, in: SearchLanguage(context.language)).outcomes()[0]
    }
    guard instruction.act == .change, mandate.mandate.keyword != nil else { return .refused(.notUnderstood) }
    if title.text.bare == said.value.bare { return .already(title.range) }
    guard !title.isEmpty else { return .refused(.notUnderstood) }
    return .change(.replacing(title.text, with: said.value, in: nil, at: title.range, [title.replaced(with: said.value)]))
  }

  /// Goals, participants, values, measures and the like are items. Meetings are, unless only their frequency is given; what is mostly
  /// prose is one only where something stands already.
  private var writesItem: Bool {
    guard keyword.holdsItems, !said.value.isEmpty else { return false }
    if case .field(_, let type) = keyword.heading, instruction.fields.isEmpty || kind == .selfAssessment {
      let isFrequency = kind == .meetings && InstructionValue.startOfFrequency(said.value.words[...]) != 0
      if !isFrequency, case .success = value.read(said, as: type) { return false }
    }
    if case .value(let type) = keyword.heading, instruction.act != .add {
      if case .text = type { return mandate.mandate[kind]?.items.contains { !$0.isImplied } ?? false }
    }
    let isProse = [SectionKind.targetGroup, .problem, .userInvolvement, .scope, .routines, .resources].contains(kind)
    return !isProse || mandate.mandate[kind].map { !$0.isEmpty } ?? false && instruction.act == .add
  }

  var value: InstructionValue {
    InstructionValue(
      context, isForeign: isForeign, allowsProse: instruction.field == nil && (kind == .roomForAction || kind == .governance))
  }

  /// The main change and those of the fields beside it, as one.
  func combined(_ main: [InstructionOutcome]) -> InstructionOutcome {
    let missing = mandate.mandate[kind] == nil
    if missing, main.isEmpty || main.contains(where: { if case .change = $0 { true } else { false } }) {
      return checked(.change(newSection(heading: !main.isEmpty)))
    }
    return join(main + instruction.fields.map { write($0.kind, Instruction.Said(value: $0.value, withLink: ""), of: instruction.holder) })
  }

  func join(_ outcomes: [InstructionOutcome]) -> InstructionOutcome {
    var changes: [OfferedChange] = []
    var known: Range<Int>?
    for outcome in outcomes {
      switch outcome {
      case .refused: return outcome
      case .already(let range): known = known ?? range
      case .change(let change): changes.append(change)
      }
    }
    if let change = OfferedChange.joined(changes, place) { return .change(change) }
    return known.map { .already($0) } ?? .refused(.notUnderstood)
  }

  // MARK: A new section

  private func newSection(heading: Bool) -> OfferedChange {
    var lines = fieldLines("  ")
    var onHeading: String?
    if heading {
      let written = written(said, instruction.field, keyword)
      if let field = instruction.field, Topic(kind).headingField != field {
        lines.insert("  \(context.word(field, in: kind)): \(written)", at: 0)
      } else {
        onHeading = written
      }
    } else if let field = Topic(kind).headingField, let own = instruction.fields.first(where: { $0.kind == field }) {
      lines = fieldLines("  ", except: field)
      onHeading = written(Instruction.Said(value: own.value), field, keyword)
    }
    let edit = context.insertSection(kind, onHeading, lines, in: mandate.mandate)
    return .adding(onHeading ?? lines.first.map { String($0.drop { $0 == " " }) } ?? "", to: .under(context.word(kind)), [edit])
  }

  /// What cannot be read is not written, wherever it is said.
  func checked(_ outcome: InstructionOutcome, onlyFields: Bool = false) -> InstructionOutcome {
    var all = instruction.fields.map { (Instruction.Said(value: $0.value), keyword.field($0.kind)?.type) }
    if !said.value.isEmpty, !onlyFields { all.append((said, instruction.field.flatMap { keyword.field($0)?.type } ?? Topic(kind).type)) }
    for (said, type) in all {
      if let type, case .failure(let problem) = value.read(said, as: type) { return .refused(problem.message) }
    }
    return outcome
  }

  func fieldLines(_ indent: String, except: FieldKind? = nil) -> [String] {
    instruction.fields.filter { $0.kind != except }.map {
      "\(indent)\(context.word($0.kind, in: kind)): \(written(Instruction.Said(value: $0.value), $0.kind, keyword))"
    }
  }

  private func written(_ said: Instruction.Said, _ field: FieldKind?, _ keyword: SectionKeyword) -> String {
    let type = field.flatMap { keyword.field($0)?.type } ?? Topic(keyword.kind).type
    if case .success(let words) = value.read(said, as: type) { return words }
    return said.value
  }

  // MARK: What stands on the heading line

  private func writeValue() -> InstructionOutcome {
    guard let section = mandate.mandate[kind], case .value(let type) = keyword.heading else { return .refused(.notUnderstood) }
    let words: String
    switch value.read(said, as: type) {
    case .failure(let problem): return .refused(problem.message)
    case .success(let read): words = read
    }
    let known = section.value
    let place = OfferedChange.Place.under(context.word(kind))
    if known.isEmpty { return .change(.adding(words, to: place, [context.onHeading(of: section, words)])) }
    let isThere =
      known.text.bare == words.bare
      || instruction.act == .add && known.text.split { $0 == "." || $0 == "," || $0 == ";" }.contains { String($0).bare == words.bare }
    if isThere { return .already(section.keyword.lowerBound..<known.range.upperBound) }
    if instruction.act == .add, known.choices.isEmpty, !known.isSettled, !known.isUnanswered, let edit = appending(words, to: known, type) {
      return .change(.adding(words, to: place, [edit]))
    }
    return replacing(known, with: words, in: place)
  }

  func replacing(_ known: Value, with words: String, in place: OfferedChange.Place?) -> InstructionOutcome {
    if !said.old.isEmpty {
      guard let part = part(said.old, of: known) else { return .refused(.standsOtherwise(known.text, said.old)) }
      if part != known.range, known.choices.isEmpty {
        return .change(.replacing(said.old, with: words, in: place, at: part, [Fix.Edit(part, words)]))
      }
    }
    return .change(.replacing(known.text, with: words, in: place, at: known.range, [Fix.Edit(known.range, words)]))
  }

  /// Where some words stand in a value.
  private func part(_ words: String, of value: Value) -> Range<Int>? {
    let all = value.words(context.text)
    let sought = words.words.map(\.folded)
    guard !sought.isEmpty, sought.count <= all.count else { return nil }
    for start in 0...(all.count - sought.count) where zip(all[start...], sought).allSatisfy({ Names.isSame($0.folded, $1) }) {
      return all[start..<start + sought.count].range
    }
    // `fra utkast til vedtatt`, where the mandate says the same in other words
    if case .choice(let choice) = Topic(kind, instruction.field).type, let id = choice.match(sought.joined(separator: " ").words[...])?.id,
      id == value.choice
    {
      return value.range
    }
    return nil
  }
}

extension Text {
  static let notUnderstood = Text(
    nb: "Det ble ikke forstått som en endring av mandatet.", nn: "Det vart ikkje forstått som ei endring av mandatet.",
    en: "That was not understood as a change of the mandate.")

  static func standsOtherwise(_ known: String, _ old: String) -> Text {
    Text(
      nb: "Der står «\(known.brief)», ikke «\(old.brief)».", nn: "Der står «\(known.brief)», ikkje «\(old.brief)».",
      en: "It says “\(known.brief)”, not “\(old.brief)”.")
  }
}
