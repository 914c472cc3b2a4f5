// Those who take part, seen from the rules that ask something of each of them.

import MandateGuidance
import MandateLanguage

extension Context {
  /// Those who answer for something in the collaboration: not those who only watch, are kept informed or keep the minutes.
  var activeParticipants: [Participant] {
    mandate.participants.filter { participant in
      participant.roles.isEmpty
        || participant.roles.contains { !["observes", "isInformed", "secretariat"].contains($0.id) }
    }
  }

  /// The participant that a text names by name or short name.
  func participant(named text: String) -> Participant? {
    let written = text.folded
    return mandate.participants.first { participant in
      var names = Names()
      names.declare(participant.name.text, range: participant.name.range)
      if let short = participant.shortName { names.declare(short.text, range: short.range) }
      return names.match(written[...])?.count == written.count
    }
  }

  /// Whether a text mentions a participant by name or short name.
  func mentions(_ participant: Participant, _ text: String) -> Bool {
    let written = text.folded
    var names = Names()
    names.declare(participant.name.text, range: participant.name.range)
    if let short = participant.shortName { names.declare(short.text, range: short.range) }
    return written.indices.contains { names.match(written[$0...]) != nil }
  }

  /// The section that declares a participant.
  func section(of participant: Participant) -> Section? {
    guard let place = participant.items.first?.range else { return nil }
    return mandate.sections.first { $0.items.contains { $0.range == place } }
  }

  /// A finding for each participant that lacks a field, or one on the heading.
  func each(
    _ lacking: [Participant], of count: Int, _ kind: FieldKind, severity: Severity? = nil, message: (String) -> Text, many: Text
  ) -> [Finding] {
    guard let heading = mandate[.participants] ?? lacking.first.flatMap({ section(of: $0) }) else { return [] }
    let entries = lacking.map { participant in
      let gap = participant.unanswered(kind)
      let edit = gap == nil ? section(of: participant).flatMap { insert(kind, into: participant.items[0], of: $0) } : nil
      return (place: gap ?? participant.name.range, name: participant.name.text, edit: edit)
    }
    return each(
      entries, of: count, heading: heading.keyword, field: word(kind, in: .participants), severity: severity, message: message, many: many)
  }
}
