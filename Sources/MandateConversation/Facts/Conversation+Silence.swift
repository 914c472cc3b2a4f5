// That the mandate says nothing of what was asked: so in one sentence, then why it should, and what can be written. Only what is about the
// very thing that was asked for is offered.

internal import MandateGuidance
internal import MandateLanguage
internal import MandateRules

extension Conversation {
  /// What stands near, where the exact thing is not said.
  func tellNear(_ statements: [Statement], _ target: FactTarget, _ mandate: MandateInContext) -> Reply? {
    let lead = say(
      "\(name(of: mandate)) sier ikke akkurat det, men det sier:", "\(name(of: mandate)) seier ikkje akkurat det, men det seier:",
      "\(name(of: mandate)) does not say exactly that, but it says:")
    guard let reply = tell(statements, mandate, lead: lead, advice: target.advice) else { return nil }
    return Reply(
      reply.status, reply.answer, short: lead + " " + reply.short, references: reply.references,
      suggestions: writing(target.places, mandate), followUps: reply.followUps)
  }

  func tellSilence(_ target: FactTarget, _ question: FactQuestion, _ mandate: MandateInContext) -> Reply? {
    let opening = question.asksWhetherThereIs ? no + " " : question.asks == "howMany" ? say("Ingen.", "Ingen.", "None.") + " " : ""
    return silence(
      target.opening ?? opening
        + say(
          "\(name(of: mandate)) sier ikke noe om det.", "\(name(of: mandate)) seier ikkje noko om det.",
          "\(name(of: mandate)) says nothing about that."), target.advice,
      writing(target.places, mandate))
  }

  /// The same about whom or what a question names.
  func tellSilence(about subjects: [Subject], _ places: [String], advice: String?, _ question: FactQuestion, _ mandate: MandateInContext)
    -> Reply?
  {
    let names = listed(subjects.map { mandate.title(of: $0, language) }, language)
    let text =
      (question.asksWhetherThereIs ? no + " " : "")
      + say(
        "\(name(of: mandate)) sier ikke noe om det for \(names).", "\(name(of: mandate)) seier ikkje noko om det for \(names).",
        "\(name(of: mandate)) says nothing about that for \(names).")
    let fixes = subjects.flatMap { subject in places.compactMap { adding($0, to: subject, mandate) } }
    return silence(text, advice, Array(fixes.prefix(3)))
  }

  func silence(_ text: String, _ advice: String?, _ suggestions: [Reply.Suggestion]) -> Reply? {
    guard let entry = advice.flatMap(Guidance.entry) else {
      return Reply(.answered, Prose([.paragraph(text)]), short: text, suggestions: suggestions)
    }
    let why = reply(from: entry, nil)
    return Reply(
      .answered, Prose([.paragraph(text)] + why.answer.blocks), short: text, references: why.references, suggestions: suggestions,
      followUps: question(entry) + why.followUps.prefix(2))
  }

  // MARK: What can be written

  /// The fixes that write a section or a field that was asked for.
  private func writing(_ places: [String], _ mandate: MandateInContext) -> [Reply.Suggestion] {
    let wanted = places.map { $0.prefix { $0 != ":" && $0 != "~" } }
    var titles: Set<String> = []
    let own = findings.filter { $0.mandate == mandate.mandate.index }
    let fixes = own.flatMap(\.fixes).filter { fix in wanted.contains { fix.writes($0, in: mandate.mandate) } }
    let offered = fixes.map { Reply.Suggestion($0, language) }.filter { titles.insert($0.title).inserted }
    if !offered.isEmpty { return Array(offered.prefix(2)) }
    // No rule asks for it, or not yet.
    return wanted.first.flatMap { adding(String($0), mandate) }.map { [$0] } ?? []
  }

  /// A section, or a field of one that is there.
  private func adding(_ place: String, _ mandate: MandateInContext) -> Reply.Suggestion? {
    let parts = place.split(separator: ".").map(String.init)
    guard let kind = parts.first.flatMap(SectionKind.init(rawValue:)), kind != .mandate, kind != .participants else { return nil }
    let (section, context) = (mandate.mandate[kind], mandate.context)
    guard parts.count > 1, let field = FieldKind(rawValue: parts[1]), let keyword = Keywords.section(kind).field(field) else {
      return section == nil ? offer(context.word(kind), [context.insertSection(kind, gap, in: mandate.mandate)]) : nil
    }
    guard keyword.place != .item else { return nil }
    let word = context.word(field, in: kind)
    guard let section else {
      return offer(context.word(kind), [context.insertSection(kind, nil, ["  \(word): \(gap)"], in: mandate.mandate)])
    }
    return context.fill(field, in: section).map { offer(word, [$0]) }
  }

  func adding(_ place: String, to subject: Subject, _ mandate: MandateInContext) -> Reply.Suggestion? {
    let parts = place.split(separator: ".").map(String.init)
    guard parts.count > 1, let kind = SectionKind(rawValue: parts[0]), let field = FieldKind(rawValue: parts[1]) else { return nil }
    let (word, name) = (mandate.context.word(field, in: kind), mandate.title(of: subject, language))
    let edit: Fix.Edit? =
      switch subject {
      case .participant(let place):
        kind == .participants ? mandate.context.insert(field, into: mandate.mandate.participants[place], of: mandate.mandate) : nil
      case .item(let own, let range):
        mandate.mandate.all(own).lazy.compactMap { section in
          section.items.first { $0.range == range }.flatMap { mandate.context.insert(field, into: $0, of: section) }
        }.first
      case .named: nil
      }
    guard let edit, !word.isEmpty else { return nil }
    return Reply.Suggestion(
      title: say("Legg til «\(word)» for \(name)", "Legg til «\(word)» for \(name)", "Add “\(word)” for \(name)"), edits: [edit])
  }

  private func offer(_ word: String, _ edits: [Fix.Edit]) -> Reply.Suggestion {
    Reply.Suggestion(title: say("Legg til «\(word)»", "Legg til «\(word)»", "Add “\(word)”"), edits: edits)
  }
}

extension Fix {
  /// Whether the edits write the heading of a section, or a field of it, in whichever language, and little else.
  func writes(_ place: Substring, in mandate: Mandate) -> Bool {
    let parts = place.split(separator: ".").map(String.init)
    guard let kind = parts.first.flatMap(SectionKind.init(rawValue:)), edits.count == 1 || parts.count > 1 else { return false }
    let lines = edits.flatMap { $0.text.split(whereSeparator: \.isNewline) }
    let headings = lines.filter { $0.first.map { !$0.isWhitespace } ?? false }
    let isOfSection = headings.count == 1 && Fix.keyword(headings[0]).flatMap { Keywords.section(named: $0)?.kind } == kind
    guard parts.count > 1, let field = FieldKind(rawValue: parts[1]) else { return isOfSection }
    let fields = lines.filter { $0.first?.isWhitespace ?? false }.compactMap(Fix.keyword)
    guard fields.contains(where: { Keywords.section(kind).field(named: $0)?.kind == field }) else { return false }
    if isOfSection { return true }
    let own = mandate.all(kind).map(\.range)
    let isThere = edits.allSatisfy { edit in
      own.contains { $0.lowerBound <= edit.range.lowerBound && edit.range.upperBound <= $0.upperBound + 2 }
    }
    return headings.isEmpty && isThere && Set(fields).count == 1
  }

  private static func keyword(_ line: Substring) -> String? {
    let written = line.drop { $0.isWhitespace || $0 == "-" }
    return written.firstIndex(of: ":").map { String(written[..<$0]) }
  }
}
