import MandateGuidance
import MandateLanguage

extension Rule {
  /// Every leader in the row has to know what the collaboration asks.
  static let expectationMissing = Rule(
    code: "STY003", name: "expectation-missing", severity: .info, advice: ["bufdir.2.forventninger"], rows: ["R028"], aboutMissing: true,
    fixable: true,
    summary: Text(
      nb: "Et nivå under «Forankring» har ingen forventning.",
      nn: "Eit nivå under «Forankring» har inga forventning.",
      en: "A level under “Anchoring” has no expectation."),
    example: """
      Mandat: Trygg oppvekst
      Ambisjon: felles tiltak
      Forankring:
        - politisk: Kommunestyret
        - administrativ: Kommunedirektøren
      Styring:
        linje: ordinær
        forventninger:
        ^^^^^^^^^^^^^ STY003
          - politisk: utvalget spør etter resultater
      """
  ) { mandate, context in
    guard let step = context.step, step >= 3, let section = mandate[.governance], section.saysSomething,
      let anchoring = mandate[.anchoring], !section.all(.expectations).contains(where: \.isSettled)
    else { return [] }
    let said = section.all(.expectations).flatMap(\.values).filter { !$0.isUnanswered }
    let lacking = anchoring.items.filter { item in
      guard let level = item.chosen, !item.isPlan, !item.body.isSettled else { return false }
      return !said.contains { context.expects(level, item, $0) }
    }
    let levels = lacking.compactMap(\.chosen).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    guard !levels.isEmpty else { return [] }
    let field = section[.expectations]
    return [
      Finding(
        at: field?.values.first(where: \.isUnanswered)?.range ?? field?.keyword ?? section.keyword,
        Text(
          nb: "Skriv hva samarbeidet venter av lederne på nivået \(quotedLayers(levels, .nb)).",
          nn: "Skriv kva samarbeidet ventar av leiarane på nivået \(quotedLayers(levels, .nn)).",
          en: "Write what the collaboration expects of the leaders at the level \(quotedLayers(levels, .en))."),
        fixes: context.addExpectations(levels, field, section).map { [$0] } ?? [], aboutMissing: true)
    ]
  }
}

extension Context {
  /// Whether an expectation is of a level, by the level's word or by the name of who stands there.
  fileprivate func expects(_ level: String, _ item: Item, _ value: Value) -> Bool {
    let said = words(value)
    if said.indices.contains(where: { Choice.level.match(said[$0...])?.id == level }) { return true }
    return !item.body.isUnanswered && references(item.body).contains { Posts.names(value.text, $0.text) }
  }

  private func references(_ value: Value) -> [Reference] { value.references(text, names: names) }

  fileprivate func addExpectations(_ levels: [String], _ field: Field?, _ section: Section) -> Fix? {
    let lines = levels.map { "    - \(Choice.level.word($0, language)): \(gap)" }.joined(separator: text.lineEnd)
    let title = layers(levels, language)
    guard let field else {
      let added = insert(.expectations, "", into: section)
      return .add(title, Fix.Edit(added.range, String(added.text.dropLast()) + text.lineEnd + lines))
    }
    // A value on the field's own line goes on with more text, not with items.
    guard field.value.isEmpty, let last = field.parts.last else {
      guard field.value.isEmpty else {
        let end = field.value.range.upperBound
        return .add(title, Fix.Edit(end..<end, levels.map { ", \(Choice.level.word($0, language)): \(gap)" }.joined()))
      }
      let end = text.contentRange(text.line(at: field.keyword.lowerBound)).upperBound
      return .add(title, Fix.Edit(end..<end, text.lineEnd + lines))
    }
    let line = text.line(at: last.range.lowerBound)
    let start = text.contentRange(line).lowerBound
    let mark = String(repeating: " ", count: max(0, document.lines[line].content.lowerBound - start)) + "- "
    let end = text.contentRange(text.line(at: max(last.range.lowerBound, last.range.upperBound - 1))).upperBound
    let added = levels.map { "\(text.lineEnd)\(mark)\(Choice.level.word($0, language)): \(gap)" }.joined()
    return .add(title, Fix.Edit(end..<end, added))
  }
}
