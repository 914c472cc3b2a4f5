// The conversation with a coordinator: a question in, an answer out. Nothing is remembered between questions but the document itself,
// so the same question about the same text always gets the same bytes.

package import MandateLanguage
package import MandateRules

package struct Conversation: Sendable {
  /// Nil where a question is asked without a mandate at hand.
  let document: Document?
  let request: CheckRequest
  /// The language the user reads.
  package let language: Language
  private let known: [Finding]?

  /// `findings` are those of the same document and request, where somebody has them already.
  package init(
    _ document: Document? = nil, _ request: CheckRequest = CheckRequest(), findings: [Finding]? = nil, language: Language = .nb
  ) {
    self.document = document
    self.request = request
    self.language = language
    known = findings
  }

  /// The answer to a question. `offset` is where in the document it is asked: it decides which mandate it is about, and advice on that
  /// place comes first.
  package func ask(_ question: String, at offset: Int? = nil) -> Reply {
    guard question.utf8.count <= Asked.longest else { return longReply }
    let asked = Asked(question, language)
    guard !asked.words.isEmpty else { return emptyReply }
    guard asked.hasLetters else { return turnAway(.none) }
    let place = offset.flatMap(place)
    if let reply = explainRule(asked) { return reply }
    if let reply = help(asked) ?? explainWord(asked) { return reply }
    guard let mandate = place == nil ? mandate(namedIn: asked) : mandate(place) else { return answerWithoutMandate(asked, at: place) }
    return answerEach(asked, mandate, at: place) ?? answer(asked, from: mandate) ?? advise(asked, mandate, at: place)
  }

  /// What only the mandate at hand can answer.
  func answer(_ asked: Asked, from mandate: MandateInContext) -> Reply? {
    if let reply = carryOut(asked, mandate) { return reply }
    guard let question = FactQuestion(asked, mandate) else { return nil }
    return tellMissing(asked, question, mandate) ?? tellFact(asked, question, mandate)
  }

  /// What was found in the document.
  var findings: [Finding] {
    known ?? document.map { check($0, request) } ?? []
  }

  func say(_ nb: String, _ nn: String, _ en: String) -> String {
    switch language {
    case .nb: nb
    case .nn: nn
    case .en: en
    }
  }
}

/// A mandate and what rules know of it.
struct MandateInContext: Sendable {
  let mandate: Mandate
  let context: Context
}

extension Conversation {
  private func place(_ offset: Int) -> Place? {
    guard let document else { return nil }
    let line = document.text.line(at: min(max(offset, 0), document.text.bytes.count))
    return document.lines.indices.contains(line) ? document.lines[line].place : nil
  }

  /// The mandate that a place stands in, else the file's first.
  func mandate(_ place: Place?) -> MandateInContext? {
    guard let document else { return nil }
    let index = place.map(\.mandate) ?? 0
    guard let mandate = document.mandates.indices.contains(index) ? document.mandates[index] : document.mandates.first else { return nil }
    return MandateInContext(mandate: mandate, context: Context(mandate, in: document, request))
  }

  private var longReply: Reply {
    let text = say(
      "Spørsmålet er for langt. Still det i én eller to setninger.", "Spørsmålet er for langt. Still det i éi eller to setningar.",
      "The question is too long. Ask it in one or two sentences.")
    return Reply(.none, Prose([.paragraph(text)]), short: text, followUps: Array(openingQuestions.prefix(3)))
  }

  private var emptyReply: Reply {
    let text = say(
      "Skriv et spørsmål.", "Skriv eit spørsmål.", "Write a question.")
    return Reply(.none, Prose([.paragraph(text)]), short: text, followUps: Array(openingQuestions.prefix(3)))
  }
}
