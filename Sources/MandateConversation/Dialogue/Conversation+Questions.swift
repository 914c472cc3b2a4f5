// The questions that can be answered, for whoever has typed `? ` and a few letters.

internal import MandateGuidance
internal import MandateLanguage
internal import MandateRules

extension Conversation {
  /// Questions that have each of the typed words, the last perhaps only begun; those that begin with what is typed come first, and of
  /// them the most useful. `offset` is where it is typed: questions on that place come before others.
  package func questions(typed: String, at offset: Int? = nil, limit: Int = 20) -> [String] {
    let typed = Folding.words(typed.drop { $0 == "?" || $0 == " " }).map(\.bytes)
    let place = section(offset)
    let here = place.map(entries) ?? []
    var found: [(rank: Int, question: String)] = []
    for (order, candidate) in candidates.enumerated() {
      let words = Folding.words(candidate.question).map(\.bytes)
      guard fits(words, typed) else { continue }
      let begins = words.starts(with: typed.dropLast())
      let isHere = candidate.section == place && place != nil || candidate.entry.map(here.contains) ?? false
      found.append((((begins ? 0 : 10) + candidate.rank(isHere: isHere)) * 10_000 + order, candidate.question))
    }
    var seen: Set<String> = []
    return Array(found.sorted { $0.rank < $1.rank }.map(\.question).filter { seen.insert($0).inserted }.prefix(limit))
  }

  /// A question that can be proposed, and what it is about: a section of the mandate, a piece of guidance, or how far the mandate has come.
  struct Candidate {
    let question: String
    var section: SectionKind?
    var entry: String?
    var isGeneral = false

    /// Nobody begins with a report of another time and place.
    fileprivate func rank(isHere: Bool) -> Int {
      if isGeneral { return 0 }
      if entry?.hasPrefix("rapport.") ?? false { return 5 }
      if isHere { return entry == nil ? 1 : 2 }
      return entry == nil ? 3 : 4
    }
  }

  private var candidates: [Candidate] {
    let about = document == nil ? [] : mandateQuestions
    return about + Phrasings.all.map { Candidate(question: $0.question(language), entry: $0.entry) }
  }

  /// Questions about the mandate itself.
  var mandateQuestions: [Candidate] {
    let general = [
      say("Hva mangler?", "Kva manglar?", "What is missing?"), say("Hva er neste?", "Kva er neste?", "What is next?"),
    ]
    let particular: [(String, SectionKind)] = [
      (say("Hvem koordinerer?", "Kven koordinerer?", "Who coordinates?"), .coordination),
      (say("Når er neste evaluering?", "Når er neste evaluering?", "When is the next evaluation?"), .evaluation),
      (say("Hvem deltar?", "Kven deltek?", "Who takes part?"), .participants),
      (say("Hva er målet?", "Kva er målet?", "What is the goal?"), .goals),
      (say("Hvem har ansvar for hva?", "Kven har ansvar for kva?", "Who is responsible for what?"), .participants),
      (say("Hvilke frister har vi?", "Kva fristar har vi?", "Which deadlines do we have?"), .measures),
      (say("Hvor ofte møtes vi?", "Kor ofte møtest vi?", "How often do we meet?"), .meetings),
      (say("Hvem står bak mandatet?", "Kven står bak mandatet?", "Who stands behind the mandate?"), .anchoring),
    ]
    return general.map { Candidate(question: $0, isGeneral: true) } + particular.map { Candidate(question: $0, section: $1) }
      + participantQuestions.map { Candidate(question: $0, section: .participants) }
      + [Candidate(question: say("Hva kan jeg spørre om?", "Kva kan eg spørje om?", "What can I ask?"))]
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

  /// The section that a place stands in.
  private func section(_ offset: Int?) -> SectionKind? {
    guard let document, let offset else { return nil }
    let line = document.text.line(at: min(max(offset, 0), document.text.bytes.count))
    guard document.lines.indices.contains(line) else { return nil }
    let place = document.lines[line].place
    guard document.mandates.indices.contains(place.mandate) else { return nil }
    let sections = document.mandates[place.mandate].sections
    return sections.indices.contains(place.section) ? sections[place.section].kind : nil
  }

  /// The guidance on a section.
  private func entries(_ section: SectionKind) -> Set<String> {
    let id = section.rawValue
    return Set(Guidance.all.filter { $0.concerns.fields.contains { $0 == id || $0.hasPrefix(id + ".") } }.map(\.id))
  }
}
