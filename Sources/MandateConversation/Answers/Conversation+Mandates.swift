// Which mandate a question is about where a file holds several, and what to say where it holds none.

internal import MandateLanguage
internal import MandateRules

extension Conversation {
  /// The mandate that the question names something of, else the file's first.
  func mandate(namedIn asked: Asked) -> MandateInContext? {
    guard let document, document.mandates.count > 1 else { return mandate(0) }
    let words = asked.words.map(\.bytes)
    var best: (count: Int, index: Int) = (0, 0)
    for mandate in document.mandates.prefix(Self.mostMandates) {
      let count = names(of: mandate).reduce(0) { most, name in max(most, Self.longest(of: name, in: words)) }
      if count > best.count { best = (count, mandate.index) }
    }
    return mandate(best.index)
  }

  private static let mostMandates = 200

  /// How much of a name the words say: all of it, or else its first word, which is what a group is called by.
  private static func longest(of name: [[UInt8]], in words: [[UInt8]]) -> Int {
    guard let first = name.first else { return 0 }
    if words.indices.contains(where: { WordForms.begin(words[$0...], with: name) }) { return 1 + name.count }
    return first.count >= 5 && words.contains { WordForms.isSame($0, first) } ? 1 : 0
  }

  private func names(of mandate: Mandate) -> [[[UInt8]]] {
    let participants = mandate.participants.flatMap { [$0.name.text, $0.shortName?.text].compactMap { $0 } }
    let items = [SectionKind.meetings, .measures, .tasks, .goals].flatMap { mandate[$0]?.items ?? [] }.map { $0.name?.text ?? $0.text.text }
    return ([mandate.title.text] + participants + items).map { Folding.words($0).map(\.bytes) }
  }

  /// `Hva mangler?` of a file without a mandate: how to begin.
  func tellNoMandate(_ asked: Asked) -> Reply? {
    guard document == nil || document?.mandates.isEmpty ?? true, asksAboutMandate(asked) else { return nil }
    let none = say("Det er ikke noe mandat her ennå.", "Det er ikkje noko mandat her enno.", "There is no mandate here yet.")
    let start = say(
      "Begynn med navnet på samarbeidet og hva dere vil oppnå:", "Byrj med namnet på samarbeidet og kva de vil oppnå:",
      "Begin with the name of the collaboration and what you want to achieve:")
    let example = say("Mandat: …\n\nMål:\n  - …", "Mandat: …\n\nMål:\n  - …", "Mandate: …\n\nGoals:\n  - …")
    return Reply(
      .answered, Prose([.paragraph(none), .paragraph(start), .example(example)]), short: none,
      suggestions: document.map { [beginning(example, in: $0.text)] } ?? [],
      followUps: Array(openingQuestions.filter { $0.hasSuffix("?") }.suffix(3)))
  }

  private func beginning(_ example: String, in text: SourceText) -> Reply.Suggestion {
    let isFresh = text.bytes.last.map { $0 == UInt8(ascii: "\n") } ?? true
    let lines = example.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: text.lineEnd)
    let edit = Fix.Edit(text.bytes.count..<text.bytes.count, (isFresh ? "" : text.lineEnd) + lines + text.lineEnd)
    return Reply.Suggestion(title: say("Begynn på et mandat", "Byrj på eit mandat", "Begin a mandate"), edits: [edit])
  }

  /// Only what is asked of a mandate and of nothing else; advice needs none.
  private func asksAboutMandate(_ asked: Asked) -> Bool {
    let document = Document(SourceText("Mandat:\n"))
    guard let empty = document.mandates.first else { return false }
    let mandate = MandateInContext(mandate: empty, context: Context(empty, in: document, request))
    return FactQuestion(asked, mandate).flatMap(ProgressQuestion.init).map { $0.kind != .first } ?? false
  }
}
