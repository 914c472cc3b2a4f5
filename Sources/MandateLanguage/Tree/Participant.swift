/// One who takes part: declared under `Deltakere`, or under `Leder`, `Sekretariat` or `Observatører`.
package struct Participant: Sendable {
  package let name: Phrase
  package let shortName: Phrase?
  /// The participant's items; more than one when a heading such as `Leder` names one who is declared already.
  package internal(set) var items: [Item]
  /// Roles in the order they are given, with the words that give them; a role given by a heading has the name's range.
  package internal(set) var roles: [Chosen]
  /// Whether something stands in a `rolle` field, understood or not.
  package internal(set) var hasRoleField: Bool

  package func hasRole(_ id: String) -> Bool { roles.contains { $0.id == id } }

  /// Only watches or is kept informed.
  package var isPassive: Bool {
    !roles.isEmpty && roles.allSatisfy { $0.id == "observes" || $0.id == "isInformed" }
  }

  package subscript(_ kind: FieldKind) -> Field? {
    for item in items {
      if let field = item[kind] { return field }
    }
    return nil
  }

  package func all(_ kind: FieldKind) -> [Field] {
    items.flatMap { $0.all(kind) }
  }

  /// Whether one of the participant's items says something in the field: an answer, an open point or a reason why not.
  package func answers(_ kind: FieldKind) -> Bool {
    all(kind).contains(where: \.isAnswered)
  }

  /// What stands after `name:` and is no role.
  package var description: Value? {
    items.lazy.map(\.body).first { !$0.isEmpty }
  }
}

/// Reads the participants of a mandate from its items.
struct ParticipantReader {
  let text: SourceText

  func read(_ mandate: Mandate) -> [Participant] {
    var participants: [Participant] = []
    for kind in [SectionKind.participants, .chair, .secretariat, .observers] {
      for section in mandate.all(kind) {
        for item in section.items where !item.isImplied { add(item, kind, to: &participants) }
      }
    }
    return participants
  }

  private func add(_ item: Item, _ kind: SectionKind, to participants: inout [Participant]) {
    // `Deltakere: avklares`, `- …` and `- Leder velges av rådet` name nobody.
    guard let name = item.name, !item.text.isSettled, !item.text.isUnanswered, !item.isSentence(text) else { return }
    var roles = item.all(.role).flatMap(\.choices)
    roles += item.impliedRoles
    switch kind {
    case .chair: roles.append(Chosen(id: "leads", range: name.range, rest: nil))
    case .secretariat: roles.append(Chosen(id: "secretariat", range: name.range, rest: nil))
    case .observers: roles.append(Chosen(id: "observes", range: name.range, rest: nil))
    default: break
    }
    let hasRoleField = !roles.isEmpty || item.all(.role).contains { !$0.isEmpty }
    let known = kind == .participants ? nil : participants.firstIndex { same($0, name, item.shortName) }
    guard let known else {
      participants.append(
        Participant(name: name, shortName: item.shortName, items: [item], roles: roles, hasRoleField: hasRoleField))
      return
    }
    participants[known].items.append(item)
    participants[known].roles += roles
    participants[known].hasRoleField = participants[known].hasRoleField || hasRoleField
  }

  private func same(_ participant: Participant, _ name: Phrase, _ short: Phrase?) -> Bool {
    let names = [participant.name.text, participant.shortName?.text].compactMap { $0?.lowercased() }
    return names.contains(name.text.lowercased()) || short.map { names.contains($0.text.lowercased()) } ?? false
  }
}

extension Item {
  /// Whether the item is a statement about something, and no name of anything: `Det skal oppnevnes leder og nestleder.`
  package func isSentence(_ text: SourceText) -> Bool {
    guard fields.isEmpty, impliedRoles.isEmpty, let name else { return false }
    return MandateLanguage.isSentence(words(text.bytes, name.range)[...])
  }
}

/// `Rådet skal ha en leder`, `å melde tilbake til egen linje`; not `brukere som har erfaring`.
private func isSentence(_ words: Words) -> Bool {
  guard words.count >= 4, let first = words.first else { return false }
  if first.folded == "å" { return true }
  return words.indices.dropFirst().contains { index in
    finiteVerbs.contains(words[index].folded) && !["som", "who", "which", "that"].contains(words[index - 1].folded)
  }
}

extension Value {
  /// The part of a heading's value that names those who take part: `Gruppa består av rektor og helsesykepleier.` Nil for running text
  /// that names nobody, or nobody can tell whom.
  func namingPart(_ text: SourceText) -> Value? {
    let all = words(text)
    let end = all.indices.first { endsSentence(all, $0, text) } ?? all.endIndex
    guard end > all.startIndex else { return nil }
    let sentence = all[..<end]
    let start = sentence.indices.dropLast().first { index in
      let pair = [sentence[index].folded, sentence[index + 1].folded]
      return consistsOf.contains(pair) || index == 0 && everyone.contains(pair[0]) && ["er", "are"].contains(pair[1])
    }
    let named = start.map { sentence[($0 + 2)...] } ?? sentence
    guard let first = named.first, let last = named.last, start != nil || !isSentence(named) else { return nil }
    let range = first.range.lowerBound..<last.range.upperBound
    var part = self
    part.segments = segments.compactMap { $0.overlaps(range) ? $0.clamped(to: range) : nil }
    part.text = part.segments.map(text.string).joined(separator: " ")
    return part
  }

  /// A full stop after a word, with a capital after it.
  private func endsSentence(_ all: [Word], _ index: Int, _ text: SourceText) -> Bool {
    guard all[index].folded == ".", index > 0, index + 1 < all.count, all[index + 1].kind == .letters else { return false }
    let before = all[index - 1]
    guard before.folded == ")" || before.kind == .letters && before.folded.utf8.count >= 4 else { return false }
    return text.string(all[index + 1].range) != all[index + 1].folded
  }
}

private let consistsOf: Set<[String]> = [["består", "av"], ["består", "i"], ["consists", "of"], ["comprises", "of"]]
private let everyone: Set<String> = [
  "partene", "partane", "deltakerne", "deltakarane", "medlemmene", "medlemene", "medlemane", "parties", "members", "participants",
]

private let finiteVerbs: Set<String> = [
  "skal", "kan", "bør", "må", "er", "blir", "vert", "består", "skjer", "velges", "oppnevnes", "velger", "ledes", "inviteres", "alterneres",
  "har", "shall", "should", "will", "may", "must", "is", "are", "consists", "has",
]
