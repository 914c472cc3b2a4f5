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
    if let common = section.all(kind).first(where: \.isAnswered) {
      return (common.place.isEmpty ? nil : joined(common.values), common.isSettled)
    }
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
