// Examples of instructions, about the parts of a mandate and of the mandate at hand: only such as lead to a change of it are shown.

internal import MandateGuidance
internal import MandateLanguage
internal import MandateRules

extension Conversation {
  /// Instructions that lead to a change of the mandate at hand, about some topics if there are any.
  func examples(_ act: InstructionVerb.Act, _ topics: [Topic], _ mandate: MandateInContext, of holder: Holder? = nil) -> [String] {
    var found: [String] = []
    if let holder { found += about(holder, act, mandate) }
    for topic in topics { found += act == .remove ? removals(topic, mandate) : additions(topic, mandate) }
    if topics.isEmpty, holder == nil { found += general(act, mandate) }
    return found.uniqued().filter { works($0, mandate) }
  }

  /// Whether an instruction leads to a change.
  func works(_ example: String, _ mandate: MandateInContext) -> Bool {
    let asked = Asked(example, language)
    let text = InstructionText(example)
    guard let verb = InstructionVerb(text.words) else { return false }
    let rest = text.words.dropFirst(verb.count)
    if verb.act == .remove {
      return RemovalReader(text: text, mandate: mandate).read(rest).contains { if case .notThere = $0 { false } else { true } }
    }
    let act = verb.act
    guard case .instructions(let all)? = InstructionReader(text: text, mandate: mandate, act: act).read(rest) else { return false }
    return all.contains { instruction in
      InstructionWriter(instruction, mandate, in: asked.language).outcomes().contains { if case .change = $0 { true } else { false } }
    }
  }

  private func about(_ holder: Holder, _ act: InstructionVerb.Act, _ mandate: MandateInContext) -> [String] {
    let name = mandate.name(of: holder)
    if act == .remove { return [say("Fjern \(name)", "Ta bort \(name)", "Remove \(name)")] }
    if case .participant = holder {
      return [
        say("Gi \(name) rollen leverer", "Gje \(name) rolla leverer", "Give \(name) the role delivers"),
        say("Gi \(name) rollen deltar", "Gje \(name) rolla deltek", "Give \(name) the role takes part"),
      ]
    }
    return [
      say("Endre \(name) til hver måned", "Endre \(name) til kvar månad", "Change \(name) to every month"),
      say("Endre \(name) til 1. juni 2027", "Endre \(name) til 1. juni 2027", "Change \(name) to 1 June 2027"),
    ]
  }

  private func removals(_ topic: Topic, _ mandate: MandateInContext) -> [String] {
    guard let field = topic.field else {
      let named = mandate.holders(in: topic.section).prefix(2).map { holder in
        let name = mandate.items(of: holder).first.map { $0.name?.text ?? $0.text.text } ?? ""
        return say("Fjern \(name)", "Ta bort \(name)", "Remove \(name)")
      }
      let word = Keywords.section(topic.section).words.canonical(language).lowercased()
      return named + [say("Fjern \(word)", "Ta bort \(word)", "Remove \(word)")]
    }
    let word = topic.fieldKeyword?.words.canonical(language) ?? ""
    let reader = InstructionReader(text: InstructionText(""), mandate: mandate, act: .remove)
    return reader.holders(having: topic).filter { !mandate.fields(field, of: $0).isEmpty }.prefix(2).map { holder in
      let name = mandate.name(of: holder)
      return say("Fjern \(word) for \(name)", "Ta bort \(word) for \(name)", "Remove \(word) for \(name)")
    }
  }

  private func general(_ act: InstructionVerb.Act, _ mandate: MandateInContext) -> [String] {
    let who = mandate.mandate.participants.first?.shortestName
    switch act {
    case .remove:
      let own = who.map { [say("Fjern \($0)", "Ta bort \($0)", "Remove \($0)")] } ?? []
      return own + mandate.mandate.sections.suffix(2).flatMap { removals(Topic($0.kind), mandate).suffix(1) }
    case .add:
      return additions(Topic(.goals), mandate) + additions(Topic(.participants), mandate) + additions(Topic(.evaluation), mandate)
    default:
      let role = who.map {
        [say("Gi \($0) rollen leverer", "Gje \($0) rolla leverer", "Give \($0) the role delivers")]
      }
      let first = { (section: SectionKind) in self.additions(Topic(section), mandate).filter { self.works($0, mandate) }.prefix(1) }
      return first(.status) + first(.evaluation) + (role ?? [])
    }
  }

  private func additions(_ topic: Topic, _ mandate: MandateInContext) -> [String] {
    if let field = topic.fieldKeyword { return additions(field, topic, mandate) }
    let samples = Self.samples(topic.section).map { $0[language] }
    if case .text = topic.type { return samples }
    return samples.isEmpty ? [additions(section: topic)] : samples
  }

  private func additions(section topic: Topic) -> String {
    let word = topic.keyword.words.canonical(language).lowercased()
    let value = sample(topic.type)
    return say("Sett \(word) til \(value)", "Set \(word) til \(value)", "Set \(word) to \(value)")
  }

  private func additions(_ field: FieldKeyword, _ topic: Topic, _ mandate: MandateInContext) -> [String] {
    let word = field.words.canonical(language)
    let reader = InstructionReader(text: InstructionText(""), mandate: mandate, act: .change)
    return reader.holders(having: topic).prefix(3).map { holder in
      let name = mandate.name(of: holder)
      let value = sample(field.type)
      return say("Sett \(word) for \(name) til \(value)", "Set \(word) for \(name) til \(value)", "Set \(word) for \(name) to \(value)")
    }
  }

  func sample(_ type: ValueType) -> String {
    switch type {
    case .date, .year: say("1. juni 2027", "1. juni 2027", "1 June 2027")
    case .period: say("1. januar 2026 – 31. desember 2028", "1. januar 2026 – 31. desember 2028", "1 January 2026 – 31 December 2028")
    case .frequency: say("hver måned", "kvar månad", "every month")
    case .choice(let choice): choice.options.last.map { choice.word($0.id, language) } ?? gap
    case .step: Choice.step.word("4", language)
    case .yesNo, .answer: Choice.answer.word("yes", language)
    case .references: say("enhetsleder", "einingsleiar", "unit manager")
    case .caseNumber: "42/26"
    case .amount: say("20 % stilling", "20 % stilling", "20 % position")
    case .text, .path: say("tas opp på neste møte", "blir teke opp på neste møte", "taken up at the next meeting")
    }
  }

  private static func samples(_ section: SectionKind) -> [Text] {
    switch section {
    case .goals:
      [
        Text(
          nb: "Legg til mål: flere får hjelp tidlig", nn: "Legg til mål: fleire får hjelp tidleg",
          en: "Add a goal: more people get help early")
      ]
    case .participants:
      [
        Text(
          nb: "Legg til Barneverntjenesten som deltaker", nn: "Legg til Barneverntenesta som deltakar",
          en: "Add Child Welfare as a participant"),
        Text(nb: "Legg til Biblioteket som deltaker", nn: "Legg til Biblioteket som deltakar", en: "Add Library as a participant"),
      ]
    case .evaluation:
      [
        Text(nb: "Legg til evaluering hvert halvår", nn: "Legg til evaluering kvart halvår", en: "Add evaluation twice a year"),
        Text(nb: "Sett evaluering til hvert år", nn: "Set evaluering til kvart år", en: "Set evaluation to every year"),
      ]
    case .meetings:
      [
        Text(
          nb: "Legg til møte: Samarbeidsmøtet, hyppighet: hver måned", nn: "Legg til møte: Samarbeidsmøtet, kor ofte: kvar månad",
          en: "Add a meeting: Partnership meeting, frequency: every month")
      ]
    case .measures, .tasks:
      [
        Text(
          nb: "Legg til tiltak: felles fagdag, frist 1. juni 2026", nn: "Legg til tiltak: felles fagdag, frist 1. juni 2026",
          en: "Add a measure: joint training day, deadline 1 June 2026")
      ]
    case .risks:
      [Text(nb: "Legg til risiko: for få ansatte", nn: "Legg til risiko: for få tilsette", en: "Add a risk: too few staff")]
    case .values:
      [
        Text(nb: "Legg til verdien tillit", nn: "Legg til verdien tillit", en: "Add the value trust"),
        Text(nb: "Legg til verdien lagånd", nn: "Legg til verdien lagånd", en: "Add the value team spirit"),
      ]
    case .coordination:
      [
        Text(
          nb: "Legg til plikter: kaller inn til møtene", nn: "Legg til plikter: kallar inn til møta",
          en: "Add duties: convenes the meetings")
      ]
    case .anchoring:
      [
        Text(
          nb: "Legg til politisk forankring: Kommunestyret", nn: "Legg til politisk forankring: Kommunestyret",
          en: "Add political anchoring: Municipal Council")
      ]
    case .status:
      [
        Text(nb: "Sett status til vedtatt", nn: "Set status til vedteke", en: "Set status to adopted"),
        Text(nb: "Sett status til utkast", nn: "Set status til utkast", en: "Set status to draft"),
      ]
    default: []
    }
  }
}
