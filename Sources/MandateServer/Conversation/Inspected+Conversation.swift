// From a request about a document to the conversation about it, and back.

import MandateConversation
import MandateFeatures
import MandateLanguage
import MandateRules

extension Inspected {
  /// The conversation about the document, in the language of whoever reads it.
  func conversation(in language: Language? = nil) -> Conversation {
    Conversation(
      inspection.document, inspection.request, findings: isChecked ? inspection.findings : check(inspection.document, inspection.request),
      language: language ?? inspection.language)
  }

  /// The lines of a range.
  func lines(of range: Range<Int>) -> ClosedRange<Int> {
    text.line(at: range.lowerBound)...text.line(at: range.upperBound)
  }

  func lineKind(at offset: Int) -> LineKind { inspection.document.lines[text.line(at: offset)].kind }

  /// The mandate that a place stands in, by its place in the file.
  func mandate(at offset: Int) -> Int { max(0, inspection.document.lines[text.line(at: offset)].place.mandate) }

  /// The mandate that a client names: by its place in the file, or by a position in it; the first where it names none.
  func mandate(named json: JSON) throws(ResponseError) -> Int {
    if let index = json.int { return index }
    return json.isNull ? 0 : mandate(at: try offset(json))
  }

  /// The document of the conversation's own requests, which must be there.
  static func required(_ inspected: Inspected?, _ params: JSON) throws(ResponseError) -> Inspected {
    guard let inspected else { throw .invalidParams("there is no document at \(params["textDocument"]["uri"])") }
    return inspected
  }
}

extension MandateConversation.Reply.Reference {
  /// The address of a piece of guidance, or of the place in the document.
  func json(_ inspected: Inspected?) -> JSON {
    guard let range, let inspected else {
      return ["id": .string(id), "title": .string(title), "source": .string(source), "uri": .string(AdvicePage.uri(id))]
    }
    return [
      "id": .string(id), "title": .string(title), "source": .string(source), "uri": .string(inspected.document.uri.spelling),
      "range": inspected.json(range),
    ]
  }
}
