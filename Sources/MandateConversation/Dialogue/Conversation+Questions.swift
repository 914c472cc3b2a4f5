// The questions that can be answered, for whoever has typed `? ` and a few letters.

internal import MandateGuidance
internal import MandateLanguage
internal import MandateRules

extension Conversation {
  /// Questions that have each of the typed words, the last perhaps only begun; those that begin with what is typed come first. `offset`
  /// is where it is typed: questions on that place come before others.
  package func questions(typed: String, at offset: Int? = nil, limit: Int = 20) -> [String] {
    let typed = Folding.words(typed.drop { $0 == "?" || $0 == " " }).map(\.bytes)
    let here = placeEntries(offset)
    var found: [(rank: Int, question: String)] = []
    for (order, candidate) in candidates.enumerated() {
      let words = Folding.words(candidate.question).map(\.bytes)
      guard fits(words, typed) else { continue }
      let begins = words.starts(with: typed.dropLast())
      let isHere = candidate.entry.map(here.contains) ?? false
      found.append(((begins ? 0 : 20_000) + (isHere ? 0 : 10_000) + order, candidate.question))
    }
    var seen: Set<String> = []
    return Array(found.sorted { $0.rank < $1.rank }.map(\.question).filter { seen.insert($0).inserted }.prefix(limit))
  }

  private var candidates: [(question: String, entry: String?)] {
    let about: [(String, String?)] = document == nil ? [] : mandateQuestions.map { ($0, nil) }
    return about + Phrasings.all.map { ($0.question(language), $0.entry) }
  }

  /// Questions about the mandate itself.
  private var mandateQuestions: [String] {
    [
      say("Hva mangler?", "Kva manglar?", "What is missing?"), say("Hva er neste?", "Kva er neste?", "What is next?"),
      say("Hvem koordinerer?", "Kven koordinerer?", "Who coordinates?"),
      say("Når er neste evaluering?", "Når er neste evaluering?", "When is the next evaluation?"),
      say("Hvem deltar?", "Kven deltek?", "Who takes part?"), say("Hva er målet?", "Kva er målet?", "What is the goal?"),
      say("Hvem har ansvar for hva?", "Kven har ansvar for kva?", "Who is responsible for what?"),
      say("Hvilke frister har vi?", "Kva fristar har vi?", "Which deadlines do we have?"),
      say("Hvor ofte møtes vi?", "Kor ofte møtest vi?", "How often do we meet?"),
      say("Hvem står bak mandatet?", "Kven står bak mandatet?", "Who stands behind the mandate?"),
    ] + participantQuestions + [say("Hva kan jeg spørre om?", "Kva kan eg spørje om?", "What can I ask?")]
  }

  private var participantQuestions: [String] {
    (document?.mandates.first?.participants.prefix(5) ?? []).map { participant in
      let name = participant.shortestName
      return say("Hva har \(name) ansvar for?", "Kva har \(name) ansvar for?", "What is \(name) responsible for?")
    }
  }

  private func fits(_ words: [[UInt8]], _ typed: [[UInt8]]) -> Bool {
    guard let last = typed.last else { return true }
    return typed.dropLast().allSatisfy(words.contains) && words.contains { $0.starts(with: last) }
  }

  /// The guidance on the section that a place stands in.
  private func placeEntries(_ offset: Int?) -> Set<String> {
    guard let document, let offset else { return [] }
    let line = document.text.line(at: min(max(offset, 0), document.text.bytes.count))
    guard document.lines.indices.contains(line) else { return [] }
    let place = document.lines[line].place
    guard document.mandates.indices.contains(place.mandate) else { return [] }
    let sections = document.mandates[place.mandate].sections
    guard sections.indices.contains(place.section) else { return [] }
    let id = sections[place.section].kind.rawValue
    return Set(Guidance.all.filter { $0.concerns.fields.contains { $0 == id || $0.hasPrefix(id + ".") } }.map(\.id))
  }
}
