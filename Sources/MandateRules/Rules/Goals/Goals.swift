import MandateGuidance
import MandateLanguage

extension Rule {
  /// What the collaboration is to achieve, and for whom.
  static let goals: [Rule] = [
    goalMissing, goalHorizonMissing, goalNotAgreed, goalVague, lastingGoalShortMandate, targetGroupMissing,
  ]
}

/// One goal: an item under `Mål`, or what the section says itself where it has no items.
struct Goal {
  let text: Value
  let item: Item?
  let section: Section

  /// Where a finding about the goal points.
  var place: Range<Int> {
    if !text.isEmpty { return text.range }
    return item?.place ?? section.keyword
  }

  func all(_ kind: FieldKind) -> [Field] { item?.all(kind) ?? [] }

  func answers(_ kind: FieldKind) -> Bool { all(kind).contains(where: \.isAnswered) }

  /// The gap that stands where an answer should be.
  func unanswered(_ kind: FieldKind) -> Range<Int>? { item?.unanswered(kind) }
}

extension Mandate {
  /// The goals that say something; none where the section is open or not relevant.
  var goals: [Goal] {
    guard let section = self[.goals], !section.isSettled else { return [] }
    let items = section.items.filter(\.saysSomething)
    if items.allSatisfy(\.isImplied), !section.value.isEmpty {
      return section.value.isUnanswered ? [] : [Goal(text: section.value, item: items.first, section: section)]
    }
    return items.map { Goal(text: $0.text, item: $0, section: section) }
  }
}

extension Context {
  /// A field for a goal, where the goal stands.
  func insert(_ kind: FieldKind, _ value: String = gap, into goal: Goal) -> Fix.Edit? {
    guard let item = goal.item else { return insert(kind, value, into: goal.section) }
    return insert(kind, value, into: item, of: goal.section)
  }

  /// A finding for each goal that lacks a field, or one for most of them.
  func eachGoal(_ kind: FieldKind, in mandate: Mandate, message: (String) -> Text, many: Text) -> [Finding] {
    let goals = mandate.goals
    guard let heading = mandate[.goals]?.keyword else { return [] }
    let lacking = goals.filter { !$0.answers(kind) }
    let absent = lacking.filter { $0.unanswered(kind) == nil }
    return each(
      absent.map { (place: $0.place, name: $0.text.text, edit: insert(kind, into: $0)) }, of: goals.count, heading: heading,
      field: word(kind, in: .goals), message: message, many: many)
      + lacking.compactMap { goal in
        goal.unanswered(kind).map { Finding(at: $0, message(shortened(goal.text.text)), aboutMissing: true) }
      }
  }
}
