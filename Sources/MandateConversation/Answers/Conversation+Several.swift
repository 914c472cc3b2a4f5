// Questions in one: `Hvem koordinerer, og når er neste evaluering?` Each is answered, in order, where each alone would be.

internal import MandateLanguage
internal import MandateRules

extension Conversation {
  /// Nil where it is one question, or the parts make no sense alone.
  func answerEach(_ asked: Asked, _ mandate: MandateInContext, at place: Place?) -> Reply? {
    let sentences = parts(asked, at: sentenceStarts(asked))
    if sentences.count > 1 {
      let own = sentences.map { answer($0, from: mandate) }
      if own.contains(where: { $0 != nil }) {
        let all = zip(sentences, own).map { $1 ?? advise($0, mandate, at: place) }
        if all.allSatisfy({ $0.status == .answered }) { return joined(all) }
      }
    }
    let clauses = parts(asked, at: clauseStarts(asked))
    guard clauses.count > 1 else { return nil }
    let own = clauses.compactMap { clause in
      FactQuestion(clause, mandate).flatMap { tellMissing(clause, $0, mandate) ?? tellFact(clause, $0, mandate) }
    }
    return own.count == clauses.count ? joined(own) : nil
  }

  /// Several answers as one.
  func joined(_ replies: [Reply]) -> Reply {
    guard let first = replies.first, replies.count > 1 else { return replies.first ?? Reply(.none, Prose(), short: "") }
    var answer = Prose()
    for reply in replies { answer.append(reply.answer) }
    var seen: Set<String> = []
    return Reply(
      first.status, answer, short: replies.map(\.short).joined(separator: " "), references: replies.flatMap(\.references),
      suggestions: replies.flatMap(\.suggestions),
      followUps: Array(replies.flatMap(\.followUps).filter { seen.insert($0).inserted }.prefix(3)))
  }

  private func parts(_ asked: Asked, at starts: [Int]) -> [Asked] {
    guard !starts.isEmpty, starts.count < Self.mostParts else { return [] }
    let bytes = Array(asked.text.utf8)
    let bounds = [0] + starts + [bytes.count]
    let parts = zip(bounds, bounds.dropFirst()).map { Asked(String(decoding: bytes[$0..<$1], as: UTF8.self), language) }
    return parts.allSatisfy { $0.words.count > 1 } ? parts : []
  }

  private static let mostParts = 4

  /// After a question mark.
  private func sentenceStarts(_ asked: Asked) -> [Int] {
    let bytes = Array(asked.text.utf8)
    return asked.words.indices.dropFirst().filter { at in
      bytes[asked.words[at - 1].range.upperBound..<asked.words[at].range.lowerBound].contains(UInt8(ascii: "?"))
    }.map { asked.words[$0].range.lowerBound }
  }

  /// At `og hvem`, `and when`, `, hvor`.
  private func clauseStarts(_ asked: Asked) -> [Int] {
    let bytes = Array(asked.text.utf8)
    return asked.words.indices.dropFirst().dropLast().filter { at in
      if Self.joining.contains(asked.words[at].bytes) { return Self.asking.contains(asked.words[at + 1].bytes) }
      let between = bytes[asked.words[at - 1].range.upperBound..<asked.words[at].range.lowerBound]
      return between.contains(UInt8(ascii: ",")) && Self.asking.contains(asked.words[at].bytes)
    }.map { asked.words[$0].range.lowerBound }
  }

  private static let joining: Set<[UInt8]> = Set([[UInt8]].list("og and samt"))
  /// Folded.
  private static let asking: Set<[UInt8]> = Set(
    [[UInt8]].list(
      "hva kva hvem kven hvor kvar kor nar hvilke hvilken hvilket hvordan korleis hvorfor kvifor what who when where which how why"))
}
