// What the tests of the features share: the text with its cursor in, the answer as text out.

import Fixture
import MandateFeatures
import MandateLanguage
import MandateRules

func inspection(_ text: String, language: Language = .nb, today: String = "2026-01-15") -> Inspection {
  Inspection(Document(text), request(today: today), language: language)
}

/// The words that the hover is about in brackets, and below them what it says, plain.
func hover(_ marked: String, language: Language = .nb, today: String = "2026-01-15", withFindings: Bool = false) -> String? {
  let (text, offset) = cursor(marked)
  let findings = withFindings ? nil : [Finding]()
  let inspection = Inspection(Document(text), request(today: today), findings: findings, language: language)
  guard let hover = inspection.hover(at: offset) else { return nil }
  return "⟦\(SourceText(text).string(hover.range))⟧\n" + hover.prose.rendered(.plaintext)
}

func labels(_ marked: String, today: String = "2026-01-15") -> [String] {
  let (text, offset) = cursor(marked)
  return inspection(text, today: today).completion(at: offset).items.map(\.label)
}

/// The text after a completion is accepted; the cursor stands after what was put in.
func completed(_ marked: String, _ label: String, today: String = "2026-01-15") -> String? {
  let (text, offset) = cursor(marked)
  let completion = inspection(text, today: today).completion(at: offset)
  guard let item = completion.items.first(where: { $0.label == label }) else { return nil }
  let bytes = Fix.apply([Fix.Edit(completion.replaced, item.text + "‸")], to: Array(text.utf8))
  return String(decoding: bytes, as: UTF8.self)
}

/// The actions for a cursor or for all of the text.
func actions(_ marked: String, language: Language = .nb) -> [CodeAction] {
  let (text, offset) = cursor(marked)
  let range = text == marked ? 0..<text.utf8.count : offset..<offset
  return inspection(text, language: language).actions(in: range)
}

/// The text after an action is taken.
func taken(_ marked: String, _ title: String) -> String? {
  let text = cursor(marked).text
  guard let action = actions(marked).first(where: { $0.title == title }) else { return nil }
  return String(decoding: Fix.apply(action.edits, to: Array(text.utf8)), as: UTF8.self)
}

/// The text with every place in brackets that names what stands at the cursor; declarations in double ones.
func named(_ marked: String) -> String? {
  let (text, offset) = cursor(marked)
  guard let found = inspection(text).named(at: offset) else { return nil }
  return bracketed(text, found.occurrences.map(\.range) + found.occurrences.filter(\.isDeclaration).map(\.range))
}

func renamed(_ marked: String, _ name: String) -> String? {
  let (text, offset) = cursor(marked)
  let inspection = inspection(text)
  guard let renaming = try? inspection.renaming(at: offset, to: name), let edits = try? inspection.edits(for: renaming) else { return nil }
  return String(decoding: Fix.apply(edits, to: Array(text.utf8)), as: UTF8.self)
}
