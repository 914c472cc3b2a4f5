// What the document says already where the answer to a question of the interview would go, and which ready answers there are.

internal import MandateLanguage
internal import MandateRules

extension MandateInContext {
  /// What stands in a question's place: nil where nothing does, or a gap.
  func state(of target: InterviewQuestion.Target) -> (current: String?, isSettled: Bool) {
    switch target {
    case .heading(let kind): state(of: kind)
    case .field(let kind, let section): state(of: kind, in: section)
    case .item(.participants): (joined(mandate.participants.map(\.shortestName)), mandate[.participants]?.isSettled ?? false)
    case .item(let kind): state(ofItems: kind)
    case .itemField(let kind, let section): state(ofItemField: kind, in: section)
    case .participant: (nil, false)
    case .assessment(let option): (mandate.assessmentAnswers.first { $0.question == option }?.item.body.text, false)
    }
  }

  private func state(of kind: SectionKind) -> (String?, Bool) {
    guard let section = mandate[kind] else { return (nil, false) }
    if section.isSettled { return (settled(section), true) }
    if !section.value.isUnanswered { return (section.value.text, false) }
    let field = section.fields.first { $0.isAnswered }
    let item = section.items.first { !$0.isEmpty && !$0.text.isUnanswered }
    return (field?.value.text ?? item?.text.text, false)
  }

  private func state(of kind: FieldKind, in section: SectionKind) -> (String?, Bool) {
    if let own = mandate[section], own.isSettled { return (settled(own), true) }
    if section == .coordination, kind == .owner, let participant = mandate.participants.first(where: { $0.hasRole("coordinates") }) {
      return (participant.shortestName, false)
    }
    guard let field = mandate[section]?.all(kind).first(where: \.isAnswered) else { return (nil, false) }
    return (joined(field.values.map(\.text)), field.isSettled)
  }

  private func state(ofItems kind: SectionKind) -> (String?, Bool) {
    guard let section = mandate[kind] else {
      // A decision by a body is an anchoring, too.
      let bodies = kind == .anchoring ? mandate[.decision]?.all(.body).filter(\.isAnswered).map(\.value.text) ?? [] : []
      return (joined(bodies), false)
    }
    if section.isSettled { return (settled(section), true) }
    let items = section.items.filter { !$0.text.isUnanswered && !$0.isImplied }.map(\.text.text)
    return (joined((section.value.isUnanswered ? [] : [section.value.text]) + items), false)
  }

  private func state(ofItemField kind: FieldKind, in section: SectionKind) -> (String?, Bool) {
    guard let own = mandate[section] else { return (nil, false) }
    if own.isSettled { return (settled(own), true) }
    let items = own.items.filter { !$0.isEmpty }
    if items.contains(where: { !$0.all(kind).contains(where: \.isAnswered) && !$0.text.isSettled }) { return (nil, false) }
    let fields = items.flatMap { $0.all(kind) }.filter(\.isAnswered)
    return (joined(fields.map(\.value.text)), !fields.isEmpty && fields.allSatisfy(\.isSettled))
  }

  private func settled(_ section: Section) -> String? {
    let value =
      section.value.isEmpty ? section.fields.first { $0.isOnHeading }?.value.text ?? section.items.first?.text.text : section.value.text
    return value
  }

  private func joined(_ texts: [String]) -> String? {
    texts.isEmpty ? nil : texts.joined(separator: ", ")
  }
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
    case .choice: return mandate.parties.map { InterviewField.Choice(value: $0.shortestName, label: $0.shortestName) }
    default: return []
    }
  }
}
