// Who takes part: found by any of their names, and asked about one by one.

import MandateGuidance
package import MandateLanguage

extension Mandate {
  /// Those who do more than watch or be kept informed.
  package var parties: [Participant] { participants.filter { !$0.isPassive } }
}

extension Participant {
  /// How the mandate refers to the participant.
  package var shortestName: String { shortName?.text ?? name.text }
}

/// Finds participants in what is said: by name, by short name, or by whom only one of them is represented by.
package struct Parties: Sendable {
  private var names = Names()
  /// The place of a participant in the mandate, by where the name stands.
  private var places: [Int: Int] = [:]

  init(_ mandate: Mandate, _ text: SourceText, _ known: Names) {
    for (place, participant) in mandate.participants.enumerated() {
      declare(participant.name, place)
      if let short = participant.shortName { declare(short, place) }
    }
    let representatives = mandate.participants.enumerated().flatMap { place, participant in
      participant.all(.representative).flatMap { $0.references(text, names: known) }.map { (place, Phrase(text: $0.text, range: $0.range)) }
    }
    let shared = Dictionary(grouping: representatives) { $0.1.text.lowercased() }
    for (place, phrase) in representatives where shared[phrase.text.lowercased()]?.count == 1 { declare(phrase, place) }
  }

  private mutating func declare(_ phrase: Phrase, _ place: Int) {
    names.declare(phrase.text, range: phrase.range)
    places[phrase.range.lowerBound] = place
  }

  /// Whether words begin with a participant's name.
  func begin(_ words: Words) -> Bool {
    names.match(words).map { places[$0.name.range.lowerBound] != nil } ?? false
  }

  /// Places among the mandate's participants.
  package func named(in words: Words) -> Set<Int> {
    var found: Set<Int> = []
    var at = words.startIndex
    while at < words.endIndex {
      guard let (name, count) = names.match(words[at...]), let place = places[name.range.lowerBound] else {
        at += 1
        continue
      }
      found.insert(place)
      at += max(1, count)
    }
    return found
  }
}

extension Context {
  private static let beforeDoer: Set<String> = ["(", "–", "—", "-", ":", "ved", "av", "by"]

  /// Whether an item says who does it: `NAV følger opp`, `leksehjelp (Skole)`, `kartlegging ved NAV`. `Råd til NAV` does not.
  func namesDoer(_ item: Item) -> Bool {
    let all = words(item.text)
    return all.indices.contains { index in
      guard index == all.startIndex || Context.beforeDoer.contains(all[index - 1].folded) else { return false }
      return parties.begin(all[index...]) && (index == all.startIndex || string(all[index].range) != all[index].folded)
    }
  }

  /// Places among the mandate's participants that a reference names.
  package func participants(namedBy reference: Reference) -> Set<Int> {
    parties.named(in: MandateLanguage.words(text.bytes, reference.range)[...])
  }

  /// Whom fields name; `isEveryone` where they say `alle` or the like, `isCertain` unless they name someone unknown.
  package func participants(namedBy fields: [Field]) -> (places: Set<Int>, isEveryone: Bool, isCertain: Bool) {
    var places: Set<Int> = []
    var (isEveryone, isCertain) = (false, true)
    for reference in fields.flatMap({ references($0) }) {
      let found = participants(namedBy: reference)
      places.formUnion(found)
      if found.isEmpty, Context.isEveryone(reference.text) {
        isEveryone = true
      } else if found.isEmpty, !isKnown(reference.text) {
        isCertain = false
      }
    }
    return (places, isEveryone, isCertain)
  }
}

extension Context {
  /// The section a participant's item stands in.
  private func section(of item: Item, in mandate: Mandate) -> Section? {
    mandate.sections.first { section in section.items.contains { $0.range == item.range } }
  }

  /// Fields for a participant, where the item stands that declares it. Nil where there is no room for them.
  func insert(_ kinds: [FieldKind], _ value: String = gap, into participant: Participant, in mandate: Mandate) -> [Fix.Edit]? {
    guard let item = participant.items.first, let section = section(of: item, in: mandate) else { return nil }
    let edits = kinds.compactMap { insert($0, value, into: item, of: section) }
    return edits.count == kinds.count ? edits : nil
  }

  /// One finding for each participant that lacks an answer to any of the fields; one for all, at the heading, when more than half of
  /// them do and at least two. A gap that waits to be filled is pointed at by itself.
  func eachParticipant(
    _ kinds: [FieldKind], among all: [Participant], lacking: [Participant], in mandate: Mandate, severity: Severity? = nil,
    message: (_ name: String, _ fields: Text) -> Text, many: Text
  ) -> [Finding] {
    let absent = lacking.filter { participant in !kinds.contains { participant.unanswered($0) != nil } }
    let isGathered = absent.count >= 2 && absent.count * 2 > all.count
    var findings: [Finding] = []
    if isGathered, let heading = mandate[.participants]?.keyword ?? absent.first?.name.range {
      let edits = absent.compactMap { insert(missing(kinds, $0), into: $0, in: mandate) }
      let title = quoted(kinds).map(nb: { "Legg til \($0) overalt" }, nn: { "Legg til \($0) overalt" }, en: { "Add \($0) everywhere" })
      let fixes = edits.count == absent.count ? [Fix(title, Fix.joined(edits.flatMap { $0 }))] : []
      findings.append(Finding(at: heading, many, fixes: fixes, severity: severity, aboutMissing: true))
    }
    for participant in lacking {
      let gap = kinds.lazy.compactMap { participant.unanswered($0) }.first
      if gap == nil, isGathered { continue }
      let lacks = missing(kinds, participant)
      let said = message(shortened(participant.shortestName), quoted(lacks))
      let title = quoted(lacks).map(nb: { "Legg til \($0)" }, nn: { "Legg til \($0)" }, en: { "Add \($0)" })
      let edits = gap == nil ? insert(lacks, into: participant, in: mandate) : nil
      findings.append(
        Finding(
          at: gap ?? participant.name.range, said, fixes: edits.map { [Fix(title, Fix.joined($0))] } ?? [], severity: severity,
          aboutMissing: true))
    }
    return findings
  }

  private func missing(_ kinds: [FieldKind], _ participant: Participant) -> [FieldKind] {
    kinds.filter { !participant.answers($0) }
  }

  /// «egne mål» og «målgruppe»: the words as the writer meets them, in the document's own language.
  private func quoted(_ kinds: [FieldKind]) -> Text {
    let words = kinds.map { word($0, in: .participants) }
    return Text { language in listed(words.map { language == .en ? "“\($0)”" : "«\($0)»" }, language) }
  }
}

extension Text {
  func map(nb: (String) -> String, nn: (String) -> String, en: (String) -> String) -> Text {
    Text(nb: nb(self.nb), nn: nn(self.nn), en: en(self.en))
  }
}
