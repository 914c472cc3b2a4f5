// A question about the mandate, taken apart: which participants it names, which fact it asks for, and whether it asks what is or what
// ought to be.

internal import MandateLanguage
internal import MandateRules

struct FactQuestion {
  /// Places among the mandate's participants.
  let participants: Set<Int>
  let fact: Fact?
  /// Whether it asks what ought to be (`bør`, `må`, `should`), what something is in general (`hva er et mål`), or says words that no fact
  /// is about.
  let asksForAdvice: Bool
  let saysShall: Bool
  private let terms: Set<Int>
  private let patterns: FactPatterns

  init(_ asked: Asked, _ mandate: MandateInContext) {
    let lexicon = asked.search.index.lexicon
    patterns = FactPatterns.of(asked.language)
    let bytes = Array(asked.text.utf8)
    let words = MandateLanguage.words(bytes, 0..<bytes.count)
    participants = mandate.context.parties.named(in: words[...])
    let names = NamesInQuestion(words, mandate.context.names)
    var terms: Set<Int> = []
    var hasStrangeWord = false
    for (term, word) in lexicon.read(asked.words.map(FactPatterns.asWritten)) where !names.cover(word.range) {
      if let term {
        terms.insert(term)
      } else if let (known, _) = Spelling.nearest(word.bytes, lexicon) {
        terms.insert(lexicon.meaning(ofWord: known))
      } else {
        hasStrangeWord = true
      }
    }
    self.terms = terms
    let folded = asked.words.map(\.bytes)
    saysShall = folded.contains { FactPatterns.shall.contains($0) }
    asksForAdvice = hasStrangeWord || folded.contains { FactPatterns.ought.contains($0) } || FactPatterns.isGeneral(folded)
    fact = patterns.best(terms)
  }

  /// The fields of a participant that the question asks for; empty for all that is said of it.
  var participantFields: [FieldKind] { patterns.fields(terms).map(\.kind) }

  var participantAdvice: String? { patterns.fields(terms).first?.advice }

  /// Whether nothing in the question is about anything but those it names.
  var isOnlyAboutParticipants: Bool { patterns.explainsAsParticipant(terms) }

  /// `Hva står det om evaluering?`: the section whose whole content is asked for.
  func section(_ asked: Asked) -> SectionKind? {
    let words = asked.words.map { String(decoding: $0.bytes, as: UTF8.self) }
    guard let about = words.firstIndex(where: { $0 == "om" || $0 == "about" || $0 == "under" }), about + 2 == words.count,
      words[..<about].contains(where: { Self.sayings.contains($0) })
    else { return nil }
    let bytes = Array(asked.text.utf8)
    return Keywords.section(named: String(decoding: bytes[asked.words[about + 1].range], as: UTF8.self))?.kind
  }

  /// Folded.
  private static let sayings: Set<String> = ["star", "sier", "seier", "say", "says", "skrevet", "skrive", "written"]
}

/// Where a question says names that the mandate declares, in whatever form.
private struct NamesInQuestion {
  private var ranges: [Range<Int>] = []

  init(_ words: [Word], _ names: Names) {
    var at = 0
    while at < words.count {
      guard let (_, count) = names.match(words[at...]), count > 0 else {
        at += 1
        continue
      }
      ranges.append(words[at].range.lowerBound..<words[at + count - 1].range.upperBound)
      at += count
    }
  }

  func cover(_ range: Range<Int>) -> Bool { ranges.contains { $0.overlaps(range) } }
}
