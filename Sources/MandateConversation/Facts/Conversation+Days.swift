// Answers about days: the next of several, those that have passed, and whether something is late.

internal import MandateLanguage
internal import MandateRules

extension Conversation {
  /// Nil where the question does not ask which day is next or past, or nothing here has a day.
  func tellDays(_ statements: [Statement], _ target: FactTarget, _ question: FactQuestion, _ mandate: MandateInContext) -> Reply? {
    let dated = statements.filter { $0.due != nil && !$0.isOpen }
    guard !dated.isEmpty, let today = request.today else { return nil }
    let past = dated.filter { $0.due.map { $0 < today } ?? false }
    if question.has("passed") || question.has("late") || question.has("onTrack") { return tellPast(past, dated, target, question, mandate) }
    guard question.has("next") || target.places == ["evaluation.next"] else { return nil }
    let ahead = dated.compactMap { statement in statement.due.map { (day: $0, statement: statement) } }.filter { $0.day >= today }
    if let soonest = ahead.map(\.day).min() {
      return tell(ahead.filter { $0.day == soonest }.map(\.statement), mandate, advice: target.advice)
    }
    let lead =
      past.count == 1
      ? say("Datoen er passert:", "Datoen er passert:", "The date has passed:")
      : say("Alle datoene er passert:", "Alle datoane er passerte:", "All the dates have passed:")
    return tell(past, mandate, lead: lead, advice: target.advice)
  }

  private func tellPast(
    _ past: [Statement], _ dated: [Statement], _ target: FactTarget, _ question: FactQuestion, _ mandate: MandateInContext
  ) -> Reply? {
    let yesNo = question.isYesOrNo
    if !past.isEmpty {
      let lead =
        past.count == 1
        ? say("Denne datoen er passert:", "Denne datoen er passert:", "This date has passed:")
        : say("Disse datoene er passert:", "Desse datoane er passerte:", "These dates have passed:")
      return tell(past, mandate, opening: yesNo ? (question.has("onTrack") ? no : yes) : nil, lead: lead, advice: target.advice)
    }
    let none =
      dated.count == 1
      ? say("Datoen er ikke passert.", "Datoen er ikkje passert.", "The date has not passed.")
      : say("Ingen av datoene er passert.", "Ingen av datoane er passerte.", "None of the dates has passed.")
    let opening = (yesNo ? (question.has("onTrack") ? yes : no) + " " : "") + none
    return tell(dated, mandate, opening: opening, advice: target.advice)
  }

  /// `Gjelder mandatet fortsatt?`
  private func tellValidity(_ question: FactQuestion, _ mandate: MandateInContext) -> Reply? {
    let applies: Set<[UInt8]> = Set([[UInt8]].list("gjelder gjeld"))
    let asks = question.plain.first.map(applies.contains) ?? false && question.content.isEmpty || question.content == [["valid"]]
    guard asks, question.unknown.isEmpty, !question.rest.contains(where: { $0.bytes.allSatisfy { (48...57).contains($0) } }) else {
      return nil
    }
    let statements = mandate.statements(on: ["duration", "status"])
    guard let duration = statements.first(where: { $0.due != nil }) else {
      return statements.isEmpty ? tellSilence(FactTarget(["duration"]), question, mandate) : tell(statements, mandate)
    }
    return tell(
      statements, mandate, opening: isPast(duration) || mandate.context.status == "ended" ? no : yes, advice: "bufdir.1.kontinuitet")
  }

  /// `Er vi forsinket?`, `Er mandatet utløpt?`: every day to act by.
  func tellLateness(_ question: FactQuestion, _ mandate: MandateInContext) -> Reply? {
    guard question.isYesOrNo, question.subjects.isEmpty else { return nil }
    if let reply = tellValidity(question, mandate) { return reply }
    guard question.has("passed") || question.has("late") || question.has("onTrack") else { return nil }
    let about = question.content.filter { !$0.contains { ["passed", "late", "onTrack", "all", "end"].contains($0) } }
    guard about.count <= 1 else { return nil }
    let isOfMandate = about.isEmpty && question.has("mandate")
    let places =
      isOfMandate
      ? ["duration"] : about.isEmpty ? Fact.deadlines + ["duration"] : about[0].contains("evaluation") ? ["evaluation.next"] : nil
    let target = places.map { FactTarget($0) } ?? FactTarget(ofWordsIn: question)
    guard let target else { return nil }
    let found = mandate.statements(
      on: target.places == ["measures"] ? ["measures.deadline"] : target.places == ["goals"] ? ["goals.deadline"] : target.places)
    return tellDays(found, target, question, mandate) ?? (found.isEmpty ? tellSilence(target, question, mandate) : tell(found, mandate))
  }
}
