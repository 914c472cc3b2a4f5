// Which mandate a question is about where a file holds several.

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
}
