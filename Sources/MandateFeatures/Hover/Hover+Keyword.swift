// A heading or a field: what it is, how its value is written, what the mandate says there now, and which advice asks for it.

import MandateGuidance
package import MandateLanguage
package import MandateRules

extension Inspection {
  func hoverKeyword(_ spot: Spot) -> Hover? {
    guard let mandate = spot.mandate else { return nil }
    let range = spot.line.keyword
    guard let section = spot.section else { return Hover(prose: about(.mandate, mandate), range: range) }
    if spot.line.kind == .field, let field = spot.field { return Hover(prose: about(field, section, mandate), range: range) }
    return Hover(prose: about(section.kind, mandate), range: range)
  }

  /// What a section is, also one that the mandate does not have.
  package func about(_ kind: SectionKind, _ mandate: Mandate) -> Prose {
    let keyword = Keywords.section(kind)
    let context = context(mandate)
    var prose = Prose([.heading(keyword.words.canonical(language)), .paragraph(say(Description.of(kind)))])
    if let form = form(of: keyword.heading) { prose.append(.paragraph(form)) }
    if let section = mandate[kind] { addContents(of: section, keyword, to: &prose) }
    addAdvice(kind.rawValue, context, to: &prose)
    return prose
  }

  func about(_ field: Field, _ section: Section, _ mandate: Mandate) -> Prose {
    var prose = about(field.kind, in: section.kind, mandate)
    let said = mandate.sections.filter { $0.kind == section.kind }.flatMap { $0.all(field.kind) }.filter { !$0.isEmpty }
    if said.count > 1 {
      prose.blocks.insert(.list(said.prefix(6).map { shown($0.value.range, limit: 80) }), at: min(3, prose.blocks.count))
    }
    return prose
  }

  /// What a field is, also one that the mandate does not have.
  package func about(_ kind: FieldKind, in section: SectionKind, _ mandate: Mandate) -> Prose {
    let keyword = Keywords.section(section)
    guard let field = keyword.field(kind) else { return about(section, mandate) }
    var prose = Prose([
      .heading("\(field.words.canonical(language)) (\(keyword.words.canonical(language)))"),
      .paragraph(say(Description.of(kind, in: section))),
    ])
    if let form = Description.form(of: field.type) { prose.append(.paragraph(say(form))) }
    let owner = section.declaresParticipants ? SectionKind.participants : section
    addAdvice("\(owner.rawValue).\(kind.rawValue)", context(mandate), to: &prose)
    return prose
  }

  private func form(of heading: SectionKeyword.Heading) -> String? {
    switch heading {
    case .value(let type), .field(_, let type): Description.form(of: type).map(say)
    case .item: nil
    }
  }

  private func addContents(of section: Section, _ keyword: SectionKeyword, to prose: inout Prose) {
    var lines: [String] = []
    if !section.value.isEmpty { lines.append(shown(section.value.text, limit: 80)) }
    for field in section.fields where !field.isEmpty {
      let word = keyword.field(field.kind)?.words.canonical(language)
      let said = field.values.map(\.text).joined(separator: ", ")
      lines.append((word.map { "\($0): " } ?? "") + shown(said, limit: 80))
    }
    for item in section.items where !item.isEmpty { lines.append(shown(item.text.isEmpty ? item.place : item.text.range, limit: 80)) }
    guard !lines.isEmpty else {
      prose.append(.paragraph(say("Her står det ikke noe ennå.", "Her står det ikkje noko enno.", "Nothing is written here yet.")))
      return
    }
    prose.append(.paragraph(say("Mandatet sier nå:", "Mandatet seier no:", "The mandate now says:")))
    let rest = lines.count - 8
    prose.append(.list(rest > 0 ? lines.prefix(8) + [say("… og \(rest) til", "… og \(rest) til", "… and \(rest) more")] : lines))
  }

  /// The first piece of advice in full, and where to read on.
  private func addAdvice(_ concern: String, _ context: Context, to prose: inout Prose) {
    let entries = Advice.about(concern, context)
    guard let first = entries.first else { return }
    prose.append(Explanation.of(first, language))
    let more = entries.dropFirst().prefix(4).map { "\(say($0.title)) (\(say($0.citation)))" }
    guard !more.isEmpty else { return }
    prose.append(.paragraph(say("Mer om dette:", "Meir om dette:", "More on this:")))
    prose.append(.list(Array(more)))
  }
}
