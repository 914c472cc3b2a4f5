// `Hva betyr side om side?`, `Hva betyr status?`: a word of the language in the words of the hover, with where it is used.

internal import MandateGuidance
internal import MandateLanguage
internal import MandateRules

extension Conversation {
  /// A word of a closed list, unless it is a step, a value or a phase: the guidance has more to say of those.
  func explainChoice(_ words: [[UInt8]], among lists: [ChoiceList] = ChoiceList.allCases) -> Reply? {
    guard ![ChoiceList.step, .value, .phase].contains(where: { $0.choice.option(saidBy: words) != nil }) else { return nil }
    let found = Self.explained.compactMap {
      list, section, field -> (list: ChoiceList, option: Choice.Option, section: SectionKind, field: FieldKind?)? in
      lists.contains(list) ? list.choice.option(saidBy: words).map { (list, $0, section, field) } : nil
    }
    guard let first = found.first else { return nil }
    var answer = Prose()
    for one in found {
      guard let meaning = Description.of(one.option.id, in: one.list)?[language] else { continue }
      let word = one.option.words.canonical(language)
      answer.append(.paragraph("\(quoted(word)): \(meaning)"))
      answer.append(.paragraph(place(one.list, one.section, one.field)))
    }
    let (word, others) = (first.option.words.canonical(language), first.list.choice.options.filter { $0.id != first.option.id })
    let meaning = Description.of(first.option.id, in: first.list)?[language] ?? ""
    return Reply(
      .answered, answer, short: "\(quoted(word)): \(meaning)",
      followUps: others.prefix(2).map { option in
        let word = option.words.canonical(language)
        return say("Hva betyr \(word)?", "Kva tyder \(word)?", "What does \(word) mean?")
      })
  }

  /// `Det er ett av valgene for «arbeidsform» under «Ambisjon»: «side om side», «felles» og «begge».`
  private func place(_ list: ChoiceList, _ section: SectionKind, _ field: FieldKind?) -> String {
    let heading = quoted(Keywords.section(section).words.canonical(language))
    let name = field.flatMap { Keywords.section(section).field($0)?.words.canonical(language) }.map(quoted)
    let choices = listed(list.choice.options.map { quoted($0.words.canonical(language)) }, language)
    guard let name else {
      return say(
        "Valgene for \(heading) er \(choices).", "Vala for \(heading) er \(choices).", "The choices for \(heading) are \(choices).")
    }
    return say(
      "Valgene for \(name) under \(heading) er \(choices).", "Vala for \(name) under \(heading) er \(choices).",
      "The choices for \(name) under \(heading) are \(choices).")
  }

  /// A section or a field that no piece of guidance is about.
  func explainKeyword(_ words: [[UInt8]]) -> Reply? {
    for section in Keywords.sections {
      if section.words.said(by: words), section.kind != .mandate, !isGuided(section.kind.rawValue) {
        return explanation(section.words.canonical(language), Description.of(section.kind), of: section.kind)
      }
    }
    let fields = Keywords.sections.flatMap { section in
      section.kind.declaresParticipants && section.kind != .participants
        ? [] : section.fields.filter { $0.words.said(by: words) }.map { (section.kind, $0) }
    }
    guard let (section, field) = fields.first, !fields.contains(where: { isGuided("\($0.0.rawValue).\($0.1.kind.rawValue)") }) else {
      return nil
    }
    return explanation(field.words.canonical(language), Description.of(field.kind, in: section), of: section)
  }

  private func explanation(_ word: String, _ meaning: Text, of section: SectionKind) -> Reply {
    let text = "\(quoted(word)): \(meaning[language])"
    let list = ChoiceList(nil, in: section)
    let choices = list.map { [Prose.Block.paragraph(place($0, section, nil))] } ?? []
    return Reply(.answered, Prose([.paragraph(text)] + choices), short: text)
  }

  private func isGuided(_ place: String) -> Bool { Guidance.all.contains { $0.concerns.fields.contains(place) } }

  private static let explained: [(ChoiceList, SectionKind, FieldKind?)] = [
    (.status, .status, nil), (.actor, .actor, nil), (.wayOfWorking, .ambition, .wayOfWorking), (.priority, .ambition, .priority),
    (.role, .participants, .role), (.line, .governance, .line), (.arena, .meetings, .arena), (.form, .meetings, .form),
    (.horizon, .goals, .horizon),
    (.room, .roomForAction, nil),
  ]
}

extension Choice {
  /// The option that folded words say, and nothing else.
  fileprivate func option(saidBy words: [[UInt8]]) -> Option? { options.first { $0.words.said(by: words) } }
}

extension Words3 {
  fileprivate func said(by words: [[UInt8]]) -> Bool {
    Language.allCases.contains { language in self[language].contains { Folding.words($0).map(\.bytes) == words } }
  }
}
