// What the document says already where the answer to a question of the interview would go. A gap says nothing.

internal import MandateLanguage
internal import MandateRules

extension MandateInContext {
  /// What stands in a question's place, and whether it only says that it is open, or why it is not relevant.
  typealias State = (current: String?, isSettled: Bool)

  func state(of target: InterviewQuestion.Target) -> State {
    switch target {
    case .title: (mandate.title.isUnanswered ? nil : mandate.title.text, mandate.title.isSettled)
    case .heading(.meetings): state(ofMeetings: .frequency)
    case .heading(let kind): state(of: kind)
    case .field(let kind, let section): state(of: kind, in: section)
    case .item(let kind): state(ofItems: kind)
    case .itemField(let kind, let section): state(ofItemField: kind, in: section)
    case .participant: (nil, false)
    case .assessment(let option): (assessment(option)?.item.body.text, false)
    }
  }

  private func state(of kind: SectionKind) -> State {
    guard let section = mandate[kind] else { return (nil, false) }
    if section.isSettled { return (settled(section), true) }
    if !section.value.isUnanswered { return (section.value.text, false) }
    let field = section.fields.first { ($0.isOnHeading || kind.fieldsOfHeading.contains($0.kind)) && $0.isAnswered }
    return (field?.value.text ?? answered(section).first?.text.text, field?.isSettled ?? false)
  }

  /// Said for all meetings, or for each of them.
  private func state(ofMeetings kind: FieldKind) -> State {
    guard let section = mandate[.meetings] else { return (nil, false) }
    if section.isSettled { return (settled(section), true) }
    if let common = section.all(kind).first(where: \.isAnswered) { return (common.place.isEmpty ? nil : joined(common.values), common.isSettled) }
    return state(ofItemField: kind, in: .meetings)
  }

  private func state(of kind: FieldKind, in section: SectionKind) -> State {
    if let own = mandate[section], own.isSettled { return (settled(own), true) }
    let fields = mandate[section]?.all(kind) ?? []
    if let field = fields.first(where: \.isAnswered) { return (joined(field.values), field.isSettled) }
    // A gap waits to be filled even where a role says who coordinates.
    if section == .coordination, kind == .owner, !fields.contains(where: { !$0.isEmpty }),
      let participant = mandate.participants.first(where: { $0.hasRole("coordinates") })
    {
      return (participant.shortestName, false)
    }
    return (nil, false)
  }

  private func state(ofItems kind: SectionKind) -> State {
    let section = mandate[kind]
    if let section, section.isSettled { return (settled(section), true) }
    if kind == .participants, !mandate.participants.isEmpty { return (mandate.callings.joined(separator: ", "), false) }
    // A decision by a body is an anchoring, too.
    let bodies = kind == .anchoring ? mandate[.decision]?.all(.body).filter(\.isAnswered).map(\.value.text) ?? [] : []
    guard let section else { return (joined(bodies), false) }
    let items = kind == .participants ? [] : answered(section).map(\.text.text)
    let said = (section.value.isUnanswered || kind == .participants ? [] : [section.value.text]) + items + bodies
    if !said.isEmpty { return (joined(said), false) }
    let open = section.items.first { $0.text.isSettled || $0.body.isSettled }
    return (open?.text.text, open != nil)
  }

  private func state(ofItemField kind: FieldKind, in section: SectionKind) -> State {
    guard let own = mandate[section] else { return (nil, false) }
    if own.isSettled { return (settled(own), true) }
    guard lacking(kind, in: section).isEmpty else { return (nil, false) }
    let fields = asked(own).flatMap { $0.all(kind) }.filter(\.isAnswered)
    return (joined(fields.flatMap(\.values)), !fields.isEmpty && fields.allSatisfy(\.isSettled))
  }

  private func settled(_ section: Section) -> String? {
    if !section.value.isEmpty { return section.value.text }
    return section.fields.first { $0.isOnHeading }?.value.text ?? section.items.first?.text.text
  }

  private func joined(_ values: [Value]) -> String? { joined(values.map(\.text)) }

  private func joined(_ texts: [String]) -> String? { texts.isEmpty ? nil : texts.joined(separator: ", ") }
}

// MARK: - Gaps

extension MandateInContext {
  /// Whether a gap stands where the answer goes: somebody means to fill it in, whatever the rules ask.
  func hasGap(_ target: InterviewQuestion.Target) -> Bool {
    switch target {
    case .title: mandate.title.isGap
    case .heading(let kind):
      mandate[kind].map { section in
        let fields = section.fields.filter { $0.isOnHeading || kind.fieldsOfHeading.contains($0.kind) }
        let items = kind == .meetings ? section.items.flatMap { $0.all(.frequency) } : []
        return section.value.isGap || (fields + items).contains(where: \.isGap) || kind != .meetings && section.items.contains { $0.text.isGap }
      } ?? false
    case .field(let kind, let section): mandate[section]?.all(kind).contains(where: \.isGap) ?? false
    case .item(let kind):
      mandate[kind]?.items.contains { $0.text.isGap || kind == .anchoring && $0.body.isGap } ?? false
    case .itemField(let kind, let section): lacking(kind, in: section).contains { $0.all(kind).contains(where: \.isGap) }
    case .participant(let kind): mandate.participants.contains { $0.all(kind).contains(where: \.isGap) }
    case .assessment(let option): assessmentOfToday?.items.contains { $0.chosen == option && $0.body.isGap } ?? false
    }
  }
}

extension Field {
  fileprivate var isGap: Bool { !isAnswered && values.contains(where: \.isGap) }
}

// MARK: - Items

extension MandateInContext {
  /// Items that say something: a gap, an open point and a level that waits for its leader do not.
  private func answered(_ section: Section) -> [Item] {
    section.items.filter { item in
      let said = section.kind == .anchoring && item.chosen != nil && !item.body.isEmpty ? item.body : item.text
      return !item.isImplied && !said.isUnanswered && !said.isSettled
    }
  }

  /// How much a section's items say, to see whether it has become more.
  func answers(in kind: SectionKind) -> Int {
    guard let section = mandate[kind] else { return 0 }
    return kind == .participants ? mandate.participants.count : answered(section).count
  }

  /// The items that a question about each of them is about. Fields alone describe the one there is; a gap counts where nothing else does.
  private func asked(_ section: Section) -> [Item] {
    let written = section.items.filter { !$0.isImplied && !$0.text.isUnanswered && !$0.text.isSettled }
    return written.isEmpty ? section.items.filter { !$0.text.isSettled } : written
  }

  /// The items that lack a field, in order. A meeting that says at what time it is needs no frequency.
  func lacking(_ kind: FieldKind, in section: SectionKind) -> [Item] {
    guard let own = mandate[section] else { return [] }
    return asked(own).filter { item in
      !item.all(kind).contains(where: \.isAnswered) && !(section == .meetings && item.all(.time).contains(where: \.isAnswered))
    }
  }

  /// Which of several a question is about.
  func itemInQuestion(_ target: InterviewQuestion.Target) -> String? {
    let place: (kind: FieldKind, section: SectionKind)? =
      switch target {
      case .itemField(let kind, let section): (kind, section)
      case .heading(.meetings): (.frequency, .meetings)
      default: nil
      }
    guard let place, let section = mandate[place.section], asked(section).count > 1, let item = lacking(place.kind, in: place.section).first
    else { return nil }
    return MandateInContext.shortened(item.name?.text ?? item.text.text)
  }

  private static func shortened(_ text: String) -> String {
    guard text.unicodeScalars.count > 48 else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(47))).trimmedOfSpace + "…"
  }
}

extension Participant {
  /// A role stands in its own field, beside the name, or in the heading.
  func hasAnswered(_ kind: FieldKind) -> Bool { answers(kind) || kind == .role && !roles.isEmpty }
}

// MARK: - Choices

extension MandateInContext {
  /// Ready answers: what is written in the document's language, what is shown in the user's.
  func choices(for question: InterviewQuestion, _ language: Language) -> [InterviewField.Choice] {
    if let list = question.choice {
      return list.options.map {
        InterviewField.Choice(value: $0.words.canonical(context.language), label: $0.words.canonical(language))
      }
    }
    switch question.kind {
    case .frequency:
      let offered: [FrequencySuggestion] =
        question.id == "meetings.frequency" ? [.monthly, .quarterly, .halfYearly] : [.halfYearly, .yearly]
      return offered.map { InterviewField.Choice(value: $0.words(context.language), label: $0.words(language)) }
    case .choice: return mandate.names.map { InterviewField.Choice(value: $0, label: $0) }
    default: return []
    }
  }
}
