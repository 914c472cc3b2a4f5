// A conversation about a text, and the text after its edits.

import Fixture
import MandateLanguage

@testable import MandateConversation
@testable import MandateRules

func conversation(_ text: String, _ language: Language = .nb) -> Conversation {
  Conversation(Document(SourceText(text)), request(), language: language)
}

func conversation(about name: String, _ language: Language = .nb) -> Conversation {
  Conversation(Document(Fixture.document(name + ".mandat")), request(), language: language)
}

func applied(_ edits: [Fix.Edit], to text: String) -> String {
  String(decoding: Fix.apply(edits, to: Array(text.utf8)), as: UTF8.self)
}

extension Reply {
  var text: String { answer.rendered(.plaintext) }
}
