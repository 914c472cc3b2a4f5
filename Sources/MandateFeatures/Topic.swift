// The name of something that can be explained: a section, a field, a choice. A completion carries it, so that its documentation can be
// asked for later.

package import MandateLanguage
package import MandateRules

package enum Topic: Hashable, Sendable {
  case section(SectionKind)
  case field(FieldKind, SectionKind)
  case choice(String, ChoiceList)

  /// `evaluation`, `evaluation.frequency`, `role:delivers`.
  package var id: String {
    switch self {
    case .section(let kind): kind.rawValue
    case .field(let kind, let section): "\(section.rawValue).\(kind.rawValue)"
    case .choice(let id, let list): "\(list.rawValue):\(id)"
    }
  }

  package init?(id: String) {
    if let colon = id.firstIndex(of: ":") {
      guard let list = ChoiceList(rawValue: String(id[..<colon])) else { return nil }
      let option = String(id[id.index(after: colon)...])
      guard list.choice.option(option) != nil else { return nil }
      self = .choice(option, list)
    } else if let dot = id.firstIndex(of: ".") {
      guard let section = SectionKind(rawValue: String(id[..<dot])), let field = FieldKind(rawValue: String(id[id.index(after: dot)...])),
        Keywords.section(section).field(field) != nil
      else { return nil }
      self = .field(field, section)
    } else {
      guard let section = SectionKind(rawValue: id) else { return nil }
      self = .section(section)
    }
  }
}

extension Inspection {
  /// What there is to say of a topic, in view of one mandate of the document.
  package func about(_ topic: Topic, inMandate index: Int = 0) -> Prose {
    let mandate = document.mandates.indices.contains(index) ? document.mandates[index] : document.mandates.first ?? Inspection.noMandate
    switch topic {
    case .section(let kind): return about(kind, mandate)
    case .field(let kind, let section): return about(kind, in: section, mandate)
    case .choice(let id, let list): return about(id, in: list)
    }
  }

  /// What stands in for a mandate in a file that has none.
  static let noMandate: Mandate = Document("Mandat:").mandates[0]
}
