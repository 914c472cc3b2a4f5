// The answer to a question about the mandate at hand: what it says, with the line; or that it says nothing, and why it should.

internal import MandateGuidance
internal import MandateLanguage
internal import MandateRules

extension Conversation {
  /// Nil where the question is not about what the mandate says.
  func tellFact(_ asked: Asked, _ question: FactQuestion, _ mandate: MandateInContext) -> Reply? {
    if let reply = tellSaying(question, asked, mandate) ?? tellSummary(question, mandate) { return reply }
    guard !question.asksForAdvice, !question.asksWhatMayBe else { return nil }
    if let reply = tellStanding(question, mandate) ?? tellUnknownName(question, mandate) { return reply }
    guard question.unknown.isEmpty else { return nil }
    if let reply = tellLack(question, mandate) ?? tellOpen(question, mandate) { return reply }
    guard question.asks != nil || question.isYesOrNo || question.subjects.isEmpty else { return nil }
    if !question.subjects.isEmpty, let reply = tellSubjects(question, mandate) { return reply }
    guard question.subjects.isEmpty, let target = target(question) else { return nil }
    return tell(target, question, mandate)
  }

  func target(_ question: FactQuestion) -> FactTarget? {
    Fact.best(question).map { FactTarget($0) } ?? FactTarget(ofWordsIn: question)
  }

  /// What stands in the places a question asks for.
  func tell(_ target: FactTarget, _ question: FactQuestion, _ mandate: MandateInContext) -> Reply? {
    var target = target
    // How many there are, not how many lines are about them.
    if question.asks == "howMany", let first = target.places.first, SectionKind(rawValue: first) != nil { target.places = [first] }
    var exact = mandate.statements(on: target.places)
    if exact.isEmpty, target.places.count == 1, let kind = SectionKind(rawValue: target.places[0]) { exact = mandate.everything(in: kind) }
    if let reply = tellDays(exact, target, question, mandate) { return reply }
    if !exact.isEmpty { return tell(exact, mandate, opening: opening(question, exact, target), advice: target.advice) }
    let near = mandate.statements(on: target.near)
    // `Hvem skal koordinere?` asks for advice where nobody does.
    guard !question.saysShall || question.isYesOrNo else { return near.isEmpty ? nil : tellNear(near, target, mandate) }
    return near.isEmpty || question.isYesOrNo ? tellSilence(target, question, mandate) : tellNear(near, target, mandate)
  }

  /// Statements, each with its line.
  func tell(_ statements: [Statement], _ mandate: MandateInContext, opening: String? = nil, lead: String? = nil, advice: String? = nil)
    -> Reply?
  {
    guard let first = statements.first else { return nil }
    let some = statements.prefix(Self.mostStatements)
    var lines = some.map(shown)
    if statements.count > some.count {
      let more = statements.count - some.count
      lines.append(say("… og \(more) til", "… og \(more) til", "… and \(more) more"))
    }
    let entry = advice.flatMap(Guidance.entry)
    let beginning = opening.map { $0 + " " } ?? ""
    return Reply(
      .answered, Prose([.paragraph(beginning + (lead ?? said(by: mandate))), .list(lines)]), short: beginning + shown(first),
      references: some.map(reference) + (entry.map { [Reply.Reference($0, language)] } ?? []), followUps: question(entry))
  }

  private static let mostStatements = 12

  private func said(by mandate: MandateInContext) -> String {
    let name = name(of: mandate)
    return say("\(name) sier:", "\(name) seier:", "\(name) says:")
  }

  /// `Mandatet`, with its title where the file holds several.
  func name(of mandate: MandateInContext) -> String {
    guard let document, document.mandates.count > 1, !mandate.mandate.title.isEmpty else {
      return say("Mandatet", "Mandatet", "The mandate")
    }
    let title = mandate.shortened(mandate.mandate.title.text)
    return say("Mandatet «\(title)»", "Mandatet «\(title)»", "The mandate “\(title)”")
  }

  /// The question that an entry answers, to be asked next.
  func question(_ entry: Entry?) -> [String] {
    entry.flatMap { Phrasings.of($0.id)?.question(language) }.map { [$0] } ?? []
  }

  /// What a yes or a number has to say before the lines.
  func opening(_ question: FactQuestion, _ statements: [Statement], _ target: FactTarget) -> String? {
    if question.asks == "howMany" { return count(statements, target) }
    return question.asksWhetherThereIs ? yes : nil
  }

  var yes: String { say("Ja.", "Ja.", "Yes.") }
  var no: String { say("Nei.", "Nei.", "No.") }

  func number(_ count: Int) -> String { say("Antall: \(count).", "Talet er \(count).", "Number: \(count).") }

  /// `Antall deltakere: 3.`
  private func count(_ statements: [Statement], _ target: FactTarget) -> String {
    let number = statements.count
    guard target.places.count == 1, let kind = SectionKind(rawValue: target.places[0]) else {
      return self.number(number)
    }
    let word = Keywords.section(kind).words.canonical(language).lowercased()
    return say("Antall \(word): \(number).", "Talet på \(word): \(number).", "Number of \(word): \(number).")
  }
}

extension FactQuestion {
  /// `Hva må vi gjøre?` asks for advice; `Hva må NAV gjøre?` for what the mandate says.
  var asksWhatMayBe: Bool {
    // `Skal vi ha møter?`, `Må det stå i mandatet?`
    if let first = plain.first, FactWords.may.contains(first) { return true }
    if let first = plain.first, FactWords.shall.contains(first) {
      return saysWe || !subjects.contains { if case .participant = $0 { true } else { false } }
    }
    guard saysMay, subjects.isEmpty || saysWe else { return false }
    let isAboutThird = has("coordination") && (has("do") || has("decide")) || has("decide") && has("disagreement")
    return !isAboutThird && !has("settle") && !has("documents") && (saysWe || !has("risks"))
  }

  /// `Har vi …?`, `Finnes det …?`, `Is there …?`
  var asksWhetherThereIs: Bool {
    guard isYesOrNo, let first = plain.first else { return false }
    if FactQuestion.existence.contains(first) { return true }
    return plain.count > 1
      && (first == Array("er".utf8) && plain[1] == Array("det".utf8) || first == Array("is".utf8) && plain[1] == Array("there".utf8)
        || first == Array("are".utf8) && plain[1] == Array("there".utf8))
  }

  private static let existence: Set<[UInt8]> = Set([[UInt8]].list("har finnes finst fins star have has do dos"))
}
