// What can be said of the conversation at a glance, beside the text: a short answer after each question, and above a title how far the
// mandate has come.

internal import MandateLanguage
internal import MandateRules

/// A few words about a place in the document, and what they offer.
package struct Glance: Hashable, Sendable {
  package enum Offer: Hashable, Sendable {
    /// The interview about a mandate of the document.
    case interview(mandate: Int)
    /// The answer below the question on a line.
    case keep(line: Int)
    /// The question on a line gone.
    case remove(line: Int)
  }

  /// On one line. Bytes of the document.
  package let range: Range<Int>
  package let title: String
  /// What is shown where nothing can be offered.
  package let words: String
  package let offer: Offer
}

extension Conversation {
  /// Nobody reads more at a glance, and each costs an answer.
  package static let mostGlances = 40

  /// The short answers to questions whose whole answer is not kept below them, each with the offset it belongs after.
  ///
  /// - Parameter range: where they are wanted.
  package func shortAnswers(in range: Range<Int>) -> [(offset: Int, text: String)] {
    guard let document else { return [] }
    let asked = document.lines.indices.filter { line in
      let line = (index: line, content: document.lines[line].content)
      return line.content.upperBound >= range.lowerBound && line.content.lowerBound <= range.upperBound
        && asks(line.index) && !isAnswered(line.index)
    }
    return asked.prefix(Self.mostGlances).compactMap { line in
      reply(toLine: line).map { (document.lines[line].content.upperBound, Self.glimpse($0.short)) }
    }
  }

  /// One for each mandate and each question, in the order of the text.
  package func glances() -> [Glance] {
    guard let document else { return [] }
    let titles = document.mandates.prefix(Self.mostGlances).compactMap(glance)
    let asked = document.lines.indices.filter(asks).prefix(Self.mostGlances)
    return (titles + asked.map(glance(onLine:))).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func glance(_ mandate: Mandate) -> Glance? {
    guard let document, let interview = interview(mandate: mandate.index) else { return nil }
    let name = mandate.name
    let line = document.text.line(at: name.lowerBound)
    let range = name.lowerBound..<max(name.lowerBound, min(name.upperBound, document.text.contentRange(line).upperBound))
    let words = standing(interview)
    return Glance(range: range, title: words, words: words, offer: .interview(mandate: mandate.index))
  }

  /// `4 av 6 oppstartsspørsmål besvart – neste: Hvem koordinerer?`
  package func standing(_ interview: Interview) -> String {
    let (answered, all) = (interview.startUpAnswered, Interview.startUpCount)
    let done = say(
      "\(answered) av \(all) oppstartsspørsmål besvart", "\(answered) av \(all) oppstartsspørsmål svara på",
      "\(answered) of \(all) start-up questions answered")
    guard let next = interview.next else { return done }
    return done + say(" – neste: ", " – neste: ", " – next: ") + next.question
  }

  private func glance(onLine line: Int) -> Glance {
    let range = document?.lines[line].content ?? 0..<0
    let reply = reply(toLine: line)
    let words = reply.map { Self.glimpse($0.short) } ?? ""
    guard let keeping = reply.flatMap({ keeping(line, $0) }) else {
      return Glance(range: range, title: removing(line).title, words: words, offer: .remove(line: line))
    }
    return Glance(range: range, title: keeping.title, words: words, offer: .keep(line: line))
  }

  private func asks(_ line: Int) -> Bool { document?.lines[line].kind == .question }

  /// What there is room for after a line.
  private static func glimpse(_ text: String) -> String {
    guard text.unicodeScalars.count > room else { return text }
    let cut = text.unicodeScalars.prefix(room)
    let end = cut.lastIndex(of: " ") ?? cut.endIndex
    return String(String.UnicodeScalarView(cut[..<end])) + " …"
  }

  private static let room = 100
}
