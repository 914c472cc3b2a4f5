// The interview by messages with buttons: one question after the other until somebody has had enough. Every step is worked out from the
// text as it is then, and nothing is remembered but what was asked already.

import MandateConversation
import MandateFeatures
import MandateGuidance
import MandateLanguage
import MandateRules

struct OpenInterview: Sendable {
  enum Stage: Sendable {
    /// The question is on the screen.
    case asking
    /// The editor has been given an edit of this text.
    case writing([UInt8])
    /// The edit has been made; the client has still to say so.
    case waiting([UInt8])
  }

  /// Answers to an interview that has ended belong to nobody.
  let number: Int
  let mandate: Int
  var stage = Stage.asking
  /// Whether somebody has wanted to begin anew while a question was on the screen.
  var isRefused = false
  /// The questions that have been asked this time, word for word: nothing is asked twice.
  var asked: Set<String> = []
}

struct Interviews: Sendable {
  private var open: [DocumentURI: OpenInterview] = [:]
  private var last = 0

  subscript(uri: DocumentURI) -> OpenInterview? {
    get { open[uri] }
    set { open[uri] = newValue }
  }

  mutating func begin(_ uri: DocumentURI, mandate: Int) {
    last += 1
    open[uri] = OpenInterview(number: last, mandate: mandate)
  }
}

extension Server {
  /// Begins, unless a question about the document is on the screen already. Whoever then asks once more does not see it there: an editor
  /// may have lost it.
  mutating func beginInterview(_ uri: DocumentURI, mandate: Int) {
    switch interviews[uri]?.stage {
    case .asking where interviews[uri]?.isRefused == false, .writing where interviews[uri]?.isRefused == false:
      interviews[uri]?.isRefused = true
      return tell(Text.isAskedAlready[language(for: uri)])
    default: break
    }
    interviews.begin(uri, mandate: mandate)
    askNext(uri)
  }

  /// The client has changed the text, or said that it did: if an answer has been written, the next question can be asked.
  mutating func interviewMayGoOn(_ uri: DocumentURI) {
    guard case .waiting(let before) = interviews[uri]?.stage, documents[uri]?.text.bytes != before else { return }
    askNext(uri)
  }

  private mutating func askNext(_ uri: DocumentURI) {
    guard var interview = interviews[uri] else { return }
    if let opening = opening(uri) { return write(opening.edits, opening.title, in: uri, interview) }
    guard let (conversation, open) = open(interview, uri) else { return interviews[uri] = nil }
    guard let next = open.first(where: { !interview.asked.contains($0.question) }) else {
      interviews[uri] = nil
      let end = (open.isEmpty ? Text.isDone : Text.isThrough)[conversation.language]
      let later = open.isEmpty ? conversation.laterQuestions(mandate: interview.mandate) : nil
      return tell(end + (later.map { " " + $0 } ?? ""))
    }
    interview.asked.insert(next.question)
    interview.stage = .asking
    interview.isRefused = false
    interviews[uri] = interview
    let titles = conversation.offers(for: next).map(\.title) + [conversation.putOff]
    let number = interview.number
    ask(
      "window/showMessageRequest",
      ["type": 3, "message": .string(next.question), "actions": .array(titles.map { ["title": .string($0)] })]
    ) { server, reply in
      guard server.interviews[uri]?.number == number else { return }
      server.take(reply, to: next.id, in: uri)
    }
  }

  /// A title to begin with, where there is no mandate yet.
  private mutating func opening(_ uri: DocumentURI) -> (title: String, edits: [Fix.Edit])? {
    guard let inspected = (try? inspected(uri)) ?? nil, inspected.inspection.document.mandates.isEmpty else { return nil }
    let begun = inspected.questionnaire(mandate: 0).document.text
    return (inspected.inspection.language == .en ? "Mandate" : "Mandat", LineEdits.between(inspected.text, begun))
  }

  /// The questions that are open in the text as it is.
  private mutating func open(_ interview: OpenInterview, _ uri: DocumentURI) -> (Conversation, [InterviewField])? {
    guard let inspected = (try? inspected(uri, withFindings: true)) ?? nil else { return nil }
    let conversation = inspected.conversation()
    guard let fields = conversation.interview(mandate: interview.mandate)?.fields else { return nil }
    return (conversation, fields.filter { !$0.isAnswered && !$0.isSettled })
  }

  private mutating func take(_ reply: Reply, to id: String, in uri: DocumentURI) {
    guard let interview = interviews[uri] else { return }
    guard case .result(let chosen) = reply else {
      interviews[uri] = nil
      return tell(Text.cannotAsk[language(for: uri)])
    }
    // Put away, put off, or an answer that nobody offered.
    guard let title = chosen["title"].string, let (conversation, open) = open(interview, uri), title != conversation.putOff else {
      return interviews[uri] = nil
    }
    // Somebody has answered in the text meanwhile.
    guard let field = open.first(where: { $0.id == id }) else { return askNext(uri) }
    guard let offer = conversation.offers(for: field).first(where: { $0.title.hasSameBytes(as: title) }) else {
      return interviews[uri] = nil
    }
    switch conversation.result(of: offer, to: id, mandate: interview.mandate) {
    case .edits(let edits): write(edits, field.question, in: uri, interview)
    case .error(let message), .noPlace(let message):
      warn("\(field.question) \(message)")
      askNext(uri)
    }
  }

  private mutating func write(_ edits: [Fix.Edit], _ label: String, in uri: DocumentURI, _ interview: OpenInterview) {
    guard let inspected = (try? inspected(uri)) ?? nil else { return interviews[uri] = nil }
    let (before, number) = (inspected.text.bytes, interview.number)
    guard Fix.apply(edits, to: before) != before else { return askNext(uri) }
    interviews[uri]?.stage = .writing(before)
    ask("workspace/applyEdit", ["label": .string(label), "edit": workspaceEdit([inspected.changes(edits)])]) { server, reply in
      guard server.interviews[uri]?.number == number else { return }
      guard reply.isApplied else {
        server.interviews[uri] = nil
        return server.warn(Text.notWritten[server.language(for: uri)])
      }
      server.interviews[uri]?.stage = .waiting(before)
      server.interviewMayGoOn(uri)
    }
  }
}

extension Text {
  static let notWritten = Text(
    nb: "Svaret ble ikke skrevet inn. Teksten er kanskje endret eller låst.",
    nn: "Svaret vart ikkje skrive inn. Teksten er kanskje endra eller låst.",
    en: "The answer was not written. The text may have been changed, or be locked.")

  fileprivate static let isAskedAlready = Text(
    nb: "Et spørsmål om dette dokumentet venter allerede på svar. Be om det én gang til for å få det på nytt.",
    nn: "Eit spørsmål om dette dokumentet ventar allereie på svar. Be om det éin gong til for å få det på nytt.",
    en: "A question about this document is already waiting for an answer. Ask for it once more to get it again.")

  fileprivate static let cannotAsk = Text(
    nb: "Spørsmålet kunne ikke vises her. Ferdige svar står som forslag på linjen med tittelen.",
    nn: "Spørsmålet kunne ikkje visast her. Ferdige svar står som forslag på linja med tittelen.",
    en: "The question could not be shown here. Ready answers are suggested on the line with the title.")

  fileprivate static let isDone = Text(
    nb: "Alle spørsmål er besvart eller avklart.", nn: "Alle spørsmål er svara på eller avklara.",
    en: "Every question is answered or settled.")

  fileprivate static let isThrough = Text(
    nb: "Det var det siste spørsmålet. Fyll inn der det står «…».", nn: "Det var det siste spørsmålet. Fyll inn der det står «…».",
    en: "That was the last question. Fill in where it says “…”.")
}
