// What an instruction offers, as the lines that go (`-`) and come (`+`): a whole change is compared, so that nothing else may happen by it.

import MandateLanguage
import Testing

@testable import MandateConversation

/// The lines that differ between the mandate and what it becomes by each suggestion, under the suggestion's title.
func offered(_ instruction: String, _ before: String, _ language: Language = .nb) -> String {
  let reply = conversation(before, language).ask(instruction)
  guard !reply.suggestions.isEmpty else { return reply.short }
  return reply.suggestions.map { suggestion in
    suggestion.title + "\n" + changedLines(before, applied(suggestion.edits, to: before))
  }.joined(separator: "\n")
}

func changedLines(_ before: String, _ after: String) -> String {
  let old = before.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  let new = after.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  var lines: [(at: Int, text: String)] = []
  for change in new.difference(from: old) {
    switch change {
    case .remove(let offset, let line, _): lines.append((offset * 2, "-" + line))
    case .insert(let offset, let line, _): lines.append((offset * 2 + 1, "+" + line))
    }
  }
  let gone = lines.filter { $0.text.hasPrefix("-") }.sorted { $0.at < $1.at }
  let came = lines.filter { $0.text.hasPrefix("+") }.sorted { $0.at < $1.at }
  return (gone + came).map(\.text).filter { $0.count > 1 }.joined(separator: "\n")
}
