// Names: those the mandate declares, those of the parent mandate, and the usual posts and bodies of the actor.

import MandateLanguage
import MandateRules

extension Inspection {
  func names(_ kind: FieldKind?, _ section: SectionKind, _ spot: Spot) -> [Completion.Item] {
    guard let mandate = spot.mandate else { return [] }
    let context = context(mandate)
    let own = spot.value.map(\.range)
    var participants = participants(of: mandate)
    if let parent = context.parent { participants += self.participants(of: parent.mandate) }
    let declared = context.names.all.filter { name in
      // The word that is being written is not a name to offer.
      !(own.map { $0.touches(name.range) } ?? false)
    }.map { Completion.Item(shown($0.text, limit: 200), .name, detail: whereabouts($0)) }
    let usual = usualNames(kind, section, context).map { Completion.Item($0, .name) }
    var seen: Set<String> = []
    return (wantsPosts(kind, section) ? declared + usual + participants : participants + declared + usual)
      .filter { item in
        // A participant's name is found by its short name already.
        let isNew = seen.insert(item.label.lowercased()).inserted
        seen.formUnion(item.synonyms.map { $0.lowercased() })
        return isNew
      }
  }

  private func participants(of mandate: Mandate) -> [Completion.Item] {
    mandate.participants.map { participant in
      let roles = participant.roles.map { Choice.role.word($0.id, language) }.joined(separator: ", ")
      let name = shown(participant.name.text, limit: 200)
      guard let short = participant.shortName else { return Completion.Item(name, .name, detail: roles.isEmpty ? nil : roles) }
      return Completion.Item(
        shown(short.text, limit: 100), .name, detail: roles.isEmpty ? name : "\(name) – \(roles)", synonyms: [name])
    }
  }

  private func whereabouts(_ name: Names.Name) -> String? {
    guard name.range.upperBound <= text.bytes.count, let section = spot(at: name.range.lowerBound).section else { return nil }
    return Keywords.section(section.kind).words.canonical(language)
  }

  /// A body or a leader rather than one who takes part.
  private func wantsPosts(_ kind: FieldKind?, _ section: SectionKind) -> Bool {
    switch kind {
    case .representative, .deputy, .by, .anchoredWith, .reportsTo, .decidedBy, .body, .ministry: true
    case nil: section == .anchoring || section == .commissionedBy || section == .decision
    default: false
    }
  }

  private func usualNames(_ kind: FieldKind?, _ section: SectionKind, _ context: Context) -> [String] {
    let nynorsk = document.language == .nn
    switch kind {
    case .representative, .deputy, .by:
      if document.language == .en { return ["head of unit", "adviser", "coordinator", "director"] }
      return nynorsk
        ? ["einingsleiar", "fagleiar", "rådgivar", "koordinator", "kommunalsjef"]
        : ["enhetsleder", "fagleder", "rådgiver", "koordinator", "kommunalsjef"]
    case .anchoredWith, .reportsTo, .decidedBy, .body: break
    case nil where section == .anchoring || section == .commissionedBy || section == .decision: break
    default: return []
    }
    if document.language == .en {
      return context.actor == "ministry" || context.actor == "agency"
        ? ["the secretary general", "the director", "the ministry"]
        : ["the municipal council", "the executive committee", "the chief executive"]
    }
    switch context.actor {
    case "ministry": return ["Statsråden", "Departementsråden", "Ekspedisjonssjefen"]
    case "agency": return ["Direktøren", "Departementet", nynorsk ? "Leiargruppa" : "Ledergruppen"]
    case "county": return ["Fylkestinget", nynorsk ? "Fylkesutvalet" : "Fylkesutvalget", "Fylkeskommunedirektøren"]
    default: return ["Kommunestyret", "Formannskapet", "Kommunedirektøren", "Kommunalsjefen"]
    }
  }
}
