// A name: who it is, where it is declared, its role and its responsibility.

import MandateGuidance
import MandateLanguage
import MandateRules

extension Inspection {
  func hoverReference(_ value: Value, _ spot: Spot, _ mandate: Mandate) -> Hover? {
    guard let found = name(at: spot.offset, in: value, context(mandate).names) else { return nil }
    return hoverName(found.name.text, found.range, mandate)
  }

  /// The declared name that the word under the cursor is part of.
  func name(at offset: Int, in value: Value, _ names: Names) -> (name: Names.Name, range: Range<Int>)? {
    let words = value.words(text)
    for start in words.indices where words[start].range.lowerBound <= offset {
      guard let found = names.match(words[start...]) else { continue }
      let range = words[start].range.lowerBound..<words[start + found.count - 1].range.upperBound
      if range.touches(offset) { return (found.name, range) }
    }
    return nil
  }

  func hoverName(_ written: String, _ range: Range<Int>, _ mandate: Mandate) -> Hover? {
    let context = context(mandate)
    if let participant = participant(named: written, mandate) {
      return Hover(prose: about(participant, mandate), range: range)
    }
    if let parent = context.parent, let participant = participant(named: written, parent.mandate) {
      var prose = about(participant, parent.mandate, isHere: false)
      prose.append(.paragraph(say("Står i det overordnede mandatet.", "Står i det overordna mandatet.", "Stands in the parent mandate.")))
      return Hover(prose: prose, range: range)
    }
    guard let name = context.names.find(written), name.range.upperBound <= text.bytes.count,
      text.string(name.range) == name.text
    else { return nil }
    return Hover(prose: aboutBody(name), range: range)
  }

  func participant(named name: String, _ mandate: Mandate) -> Participant? {
    var names = Names()
    for (index, participant) in mandate.participants.enumerated() {
      // The range carries the participant's place, so that a definite form (`skolen`) finds it too.
      names.declare(participant.name.text, range: index..<index)
      if let short = participant.shortName { names.declare(short.text, range: index..<index) }
    }
    return names.find(name).map { mandate.participants[$0.range.lowerBound] }
  }

  func about(_ participant: Participant, _ mandate: Mandate, isHere: Bool = true) -> Prose {
    let short = participant.shortName.map { " (\(shown($0.text, limit: 40)))" } ?? ""
    var prose = Prose([.heading(shown(participant.name.text, limit: 80) + short)])
    var facts: [String] = []
    if !participant.roles.isEmpty {
      let roles = participant.roles.map { Choice.role.word($0.id, language) }.joined(separator: ", ")
      facts.append("\(word(.role)): \(roles)")
    }
    for kind in [FieldKind.sector, .responsibility, .representative, .deputy, .ambition, .anchoredWith] {
      guard let field = participant[kind], !field.isEmpty else { continue }
      facts.append("\(word(kind)): " + shown(field.values.map(\.text).joined(separator: ", "), limit: 100))
    }
    if let description = participant.description { facts.append(shown(description.text, limit: 100)) }
    facts += duties(of: participant, mandate)
    if !facts.isEmpty { prose.append(.list(facts)) }
    if isHere { prose.append(.paragraph(declared(participant.name.range))) }
    return prose
  }

  /// What else the mandate gives a participant to do.
  private func duties(of participant: Participant, _ mandate: Mandate) -> [String] {
    let names = [participant.name.text, participant.shortName?.text].compactMap { $0 }
    func isResponsible(_ fields: [Field]) -> Bool {
      fields.contains { field in field.references(text, names: context(mandate).names).contains { names.contains($0.text) } }
    }
    var duties: [String] = []
    if isResponsible(mandate[.coordination]?.all(.owner) ?? []) {
      duties.append(say("koordinerer samarbeidet", "koordinerer samarbeidet", "coordinates the collaboration"))
    }
    if isResponsible(mandate[.evaluation]?.all(.responsible) ?? []) {
      duties.append(say("har ansvaret for evalueringen", "har ansvaret for evalueringa", "is responsible for the evaluation"))
    }
    for kind in [SectionKind.measures, .tasks] {
      for item in mandate[kind]?.items ?? [] where isResponsible(item.all(.responsible)) {
        duties.append(say("har ansvaret for: ", "har ansvaret for: ", "is responsible for: ") + shown(item.text.text, limit: 80))
      }
    }
    return Array(duties.prefix(8))
  }

  private func aboutBody(_ name: Names.Name) -> Prose {
    var prose = Prose([.heading(shown(name.text, limit: 80))])
    if Posts.isPost(name.text) {
      prose.append(.paragraph(say("En stilling eller et verv.", "Ei stilling eller eit verv.", "A post or an office.")))
    }
    prose.append(.paragraph(declared(name.range)))
    return prose
  }

  private func declared(_ range: Range<Int>) -> String {
    let section = spot(at: range.lowerBound).section?.kind ?? .mandate
    let word = Keywords.section(section).words.canonical(language)
    let line = lineNumber(range.lowerBound)
    return say("Står under «\(word)», linje \(line).", "Står under «\(word)», linje \(line).", "Stands under “\(word)”, line \(line).")
  }

  private func word(_ kind: FieldKind) -> String {
    Keywords.section(.participants).field(kind)?.words.canonical(language) ?? kind.rawValue
  }
}
