// The places of the interview's questions in a mandate: which of them wait with a gap, and which items a question is about.

internal import MandateLanguage
internal import MandateRules

extension MandateInContext {
  /// Whether a gap stands where the answer goes: somebody means to fill it in, whatever the rules ask.
  func hasGap(_ target: InterviewQuestion.Target) -> Bool {
    switch target {
    case .title: mandate.title.isGap
    case .heading(let kind):
      mandate[kind].map { section in
        let fields = section.fields.filter { $0.isOnHeading || kind.fieldsOfHeading.contains($0.kind) }
        let items = kind == .meetings ? section.items.flatMap { $0.all(.frequency) } : []
        return section.value.isGap || (fields + items).contains(where: \.isGap)
          || kind != .meetings && section.items.contains { $0.text.isGap }
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
  func answered(_ section: Section) -> [Item] {
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
  func asked(_ section: Section) -> [Item] {
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
