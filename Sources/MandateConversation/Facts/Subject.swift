// Whom or what a question names: somebody who takes part, an item such as a meeting, a measure or a goal, a person or a body.

internal import MandateLanguage
internal import MandateRules

enum Subject: Hashable, Sendable {
  /// The place among the mandate's participants.
  case participant(Int)
  /// An item of a section, by its range.
  case item(SectionKind, Range<Int>)
  /// Somebody who is named in a value, by the folded words of the name.
  case named([[UInt8]])
}

/// Something in the mandate with a name, so that it can be asked about.
struct NamedThing: Sendable {
  let subject: Subject
  let words: [[UInt8]]
  /// A word of a closed list (`tillit`, `politisk`) names it, as it names the thing in general.
  var isChosen = false
  /// Whether it is a level of those who stand behind: `politisk`.
  var isLevel: Bool {
    if case .item(.anchoring, _) = subject { isChosen } else { false }
  }

  /// Whether a part of the name is enough: a meeting or a measure is seldom called by all of it, and a goal or a risk only where the
  /// question says that it is one.
  func answersToPart(saying ideas: Set<Idea>) -> Bool {
    guard case .item(let kind, _) = subject else { return true }
    return !isChosen && ([.meetings, .measures, .tasks].contains(kind) || ideas.contains(kind.rawValue))
  }
}

extension MandateInContext {
  /// Those who take part first; then items, people and bodies, in the order of the document.
  var namedThings: [NamedThing] {
    var things: [NamedThing] = []
    for (place, participant) in mandate.participants.enumerated() {
      for name in [participant.shortName, participant.name].compactMap({ $0 }) { things.append(thing(.participant(place), name.text)) }
    }
    for section in mandate.sections where !section.kind.declaresParticipants {
      for item in section.items where !item.isImplied && !item.text.isUnanswered {
        let subject = Subject.item(section.kind, item.range)
        for name in [item.shortName, item.name].compactMap({ $0 }) {
          var named = thing(subject, name.text)
          named.isChosen = item.chosen != nil
          things.append(named)
        }
        // A body that stands behind is known by its name, whatever it stands behind.
        if section.kind == .anchoring { continue }
        if item.name == nil || item.chosen != nil { things.append(thing(subject, item.body.isEmpty ? item.text.text : item.body.text)) }
      }
    }
    let known = Set(things.map(\.words))
    for name in context.names.all {
      let words = Folding.words(name.text).map(\.bytes)
      if !words.isEmpty, !known.contains(words) { things.append(NamedThing(subject: .named(words), words: words)) }
    }
    return things
  }

  private func thing(_ subject: Subject, _ name: String) -> NamedThing {
    NamedThing(subject: subject, words: Folding.words(name).map(\.bytes))
  }

  /// How a subject is called in an answer.
  func title(of subject: Subject, _ language: Language) -> String {
    func quoted(_ text: String) -> String { language == .en ? "“\(text)”" : "«\(text)»" }
    switch subject {
    case .participant(let place): return mandate.participants[place].shortestName
    case .item(let kind, let range):
      let item = mandate.all(kind).lazy.flatMap(\.items).first { $0.range == range }
      return quoted(shortened(item?.name?.text ?? item?.text.text ?? ""))
    case .named(let words):
      return context.names.all.first { Folding.words($0.text).map(\.bytes) == words }?.text ?? ""
    }
  }

  /// The parts of the document that are about a subject: its own item, and the items and sections that say it answers for them.
  func homes(of subject: Subject) -> [Range<Int>] {
    guard case .participant(let place) = subject else {
      if case .item(_, let range) = subject { return [range] }
      return []
    }
    var homes = mandate.participants[place].items.map(\.range)
    for section in mandate.sections where !section.kind.declaresParticipants {
      if names(place, in: section.fields) {
        homes += section.fields.map { $0.keyword.lowerBound..<max($0.keyword.upperBound, $0.place.upperBound) }
      }
      for item in section.items where names(place, in: item.fields) { homes.append(item.range) }
    }
    return homes
  }

  private func names(_ place: Int, in fields: [Field]) -> Bool {
    let referring = fields.filter { Self.answering.contains($0.kind) }
    return !referring.isEmpty && context.participants(namedBy: referring).places.contains(place)
  }

  private static let answering: Set<FieldKind> = [.owner, .responsible, .convener, .agreedBy]

  /// Whether a statement is about one of the subjects: it stands with it, or names it.
  func isAbout(_ subjects: [Subject]) -> (Statement) -> Bool {
    let homes = subjects.flatMap(homes)
    return { statement in
      if homes.contains(where: { $0.contains(statement.range.lowerBound) }) { return true }
      return subjects.contains { names($0, in: statement) }
    }
  }

  private func names(_ subject: Subject, in statement: Statement) -> Bool {
    switch subject {
    case .item: return false
    case .participant(let place):
      return context.parties.named(in: MandateLanguage.words(context.text.bytes, statement.range)[...]).contains(place)
    case .named(let words):
      let said = Folding.words(statement.text).map(\.bytes)
      return said.indices.contains { at in WordForms.begin(said[at...], with: words) }
    }
  }
}

/// A word and the same word in another form: `skole` and `skolens`.
enum WordForms {
  static func isSame(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    if left == right { return true }
    // `sjekkliste`, `sjekklista`
    if left.count == right.count, left.count > 3, left.dropLast() == right.dropLast() {
      return [left[left.count - 1], right[right.count - 1]].allSatisfy { $0 == UInt8(ascii: "a") || $0 == UInt8(ascii: "e") }
    }
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    guard short.count >= 3 else { return false }
    if long.starts(with: short) { return endings.contains(Array(long[short.count...])) }
    guard short.last == UInt8(ascii: "e"), long.starts(with: short.dropLast()) else { return false }
    return endings.contains(Array(long[(short.count - 1)...]))
  }

  static func begin(_ words: ArraySlice<[UInt8]>, with name: [[UInt8]]) -> Bool {
    !name.isEmpty && words.count >= name.count && zip(words, name).allSatisfy { isSame($0, $1) }
  }

  private static let endings: Set<[UInt8]> = Set([[UInt8]].list("n en et t a ne ene ane s ens ets as enes anes r er e 's es"))
}
