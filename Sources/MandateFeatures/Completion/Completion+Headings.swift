// Headings that are not there yet: first what the findings miss, the weightiest first, then the rest as a mandate is usually written.

import MandateLanguage
import MandateRules

extension Inspection {
  func headings(_ place: CompletionPlace, _ spot: Spot) -> [Completion.Item] {
    let mandate = spot.mandate ?? Inspection.noMandate
    let own = spot.line.kind == .heading ? spot.section?.kind : nil
    let isTitled = spot.mandate?.keyword != nil
    let ownsTitle = spot.line.kind == .heading && spot.section == nil
    var items: [Completion.Item] = []
    for kind in needed(mandate) where kind != .mandate && (mandate[kind] == nil || kind == own) {
      items.append(heading(kind, place))
    }
    // A file may hold several mandates, but the first thing it needs is one.
    let title = heading(.mandate, place)
    if isTitled && !ownsTitle { items.append(title) } else { items.insert(title, at: 0) }
    return items
  }

  /// Every section, the most needed first.
  func needed(_ mandate: Mandate) -> [SectionKind] {
    let missing = findings.first { $0.mandate == mandate.index && !$0.missing.isEmpty }?.missing ?? []
    return missing + Inspection.usualNeed.filter { !missing.contains($0) }
  }

  /// The groundwork first (inventory 0), then the rest of what the sources ask for, then what only some mandates have.
  private static let usualNeed: [SectionKind] = {
    let first: [SectionKind] = [
      .mandate, .status, .actor, .phase, .goals, .participants, .coordination, .anchoring, .meetings, .evaluation, .ambition, .targetGroup,
      .duration, .scope, .facts, .problem, .risks, .resources, .values, .governance, .roomForAction, .routines, .measures, .interfaces,
      .commissionedBy, .decision,
    ]
    return first + SectionKind.allCases.filter { !first.contains($0) }
  }()

  private func heading(_ kind: SectionKind, _ place: CompletionPlace) -> Completion.Item {
    let keyword = Keywords.section(kind)
    let word = keyword.words.canonical(document.language)
    let template = Template(kind, document.language, lineEnd: text.lineEnd)
    return Completion.Item(
      word, .heading, detail: say(Description.of(kind)), topic: .section(kind), text: word + (place.hasColon ? "" : template.plain),
      snippet: place.hasColon ? nil : Snippet.escape(word) + template.snippet, synonyms: keyword.words.others(word))
  }
}

extension Words3 {
  /// Every other way to write it, in all languages.
  func others(_ word: String) -> [String] {
    Language.allCases.flatMap { self[$0] }.filter { $0 != word }
  }
}
