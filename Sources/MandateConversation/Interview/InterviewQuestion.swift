// A question of the interview: what it asks, where its answer goes, and when it is asked.

internal import MandateGuidance
internal import MandateLanguage
internal import MandateRules

struct InterviewQuestion: Sendable {
  enum Target: Sendable {
    /// What the collaboration is called.
    case title
    /// The value of a section's heading line.
    case heading(SectionKind)
    /// A field of a section.
    case field(FieldKind, SectionKind)
    /// One more item of a section.
    case item(SectionKind)
    /// A field of the first item that lacks it.
    case itemField(FieldKind, SectionKind)
    /// A field of each who takes part.
    case participant(FieldKind)
    /// An answer of the self-assessment.
    case assessment(String)
  }

  let id: String
  let target: Target
  let kind: InterviewField.Kind
  /// The id of the guidance behind it.
  let advice: String
  /// `%` is the participant.
  let text: Text
  /// The place among the six start-up questions, from 1; nil for those that come later.
  let startUp: Int?
  /// Codes of the findings that ask for it; a start-up question is asked without any, too.
  let codes: [String]

  init(
    _ id: String, _ target: Target, _ kind: InterviewField.Kind, _ advice: String, startUp: Int? = nil, codes: [String] = [], _ nb: String,
    _ nn: String, _ en: String
  ) {
    self.id = id
    self.target = target
    self.kind = kind
    self.advice = advice
    self.startUp = startUp
    self.codes = codes
    text = Text(nb: nb, nn: nn, en: en)
  }

  /// The closed list that the answer is chosen from; nil where it is a name or a text.
  var choice: Choice? {
    switch target {
    case .heading(.actor): .actor
    case .heading(.phase): .phase
    case .heading(.governance): .line
    case .heading(.roomForAction): .room
    case .field(.target, .ambition), .field(.now, .ambition), .participant(.ambition): .step
    case .field(.wayOfWorking, _): .wayOfWorking
    case .field(.priority, _): .priority
    case .itemField(.horizon, _): .horizon
    case .participant(.role): .role
    case .participant(.coreTask), .assessment: .answer
    case .item(.values): .value
    default: nil
    }
  }

  /// What an answer is read as.
  var type: ValueType {
    switch target {
    case .title, .item: .text
    case .assessment: .answer
    case .heading(let section):
      switch Keywords.section(section).heading {
      case .value(let type), .field(_, let type): type
      case .item: .text
      }
    case .field(let field, let section), .itemField(let field, let section): Keywords.section(section).field(field)?.type ?? .text
    case .participant(let field): Keywords.section(.participants).field(field)?.type ?? .text
    }
  }

  /// The choices that yes and no stand for, where people answer the question so.
  var yesAndNo: (yes: String, no: String)? {
    if case .heading(.governance) = target { ("ordinary", "own") } else { nil }
  }

  /// Whether an item that names only its level waits for the answer: `administrativ: …`.
  var fillsBodies: Bool {
    if case .item(.anchoring) = target { true } else { false }
  }

  /// The question about one of several; `%` is its name.
  func asked(of name: String?, _ language: Language) -> String {
    text[language].split(separator: "%", omittingEmptySubsequences: false).joined(separator: name ?? "")
  }
}

extension SectionKind {
  /// The fields that say what the heading line could have said.
  var fieldsOfHeading: [FieldKind] {
    switch self {
    case .governance: [.line]
    case .meetings: [.frequency]
    case .resources: [.time, .money, .competence, .sharing]
    default: []
    }
  }
}
