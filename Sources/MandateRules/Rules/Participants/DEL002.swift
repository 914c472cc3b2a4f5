import MandateGuidance
import MandateLanguage

extension Rule {
  /// Stable people also means knowing who steps in, and what happens when someone leaves.
  static let deputyMissing = Rule(
    code: "DEL002", name: "deputy-missing", severity: .info, advice: ["bufdir.2.stabilitet"], rows: ["R033"], aboutMissing: true,
    fixable: true,
    summary: Text(
      nb: "Det står ikke hvem som er vara, eller hva som skjer når noen slutter.",
      nn: "Det står ikkje kven som er vara, eller kva som skjer når nokon sluttar.",
      en: "It does not say who the deputies are, or what happens when someone leaves."),
    example: """
      Mandat: Trygg oppvekst
      Deltakere:
      ^^^^^^^^^ DEL002
        - NAV
            vara: fagleder
        - Skole
      """
  ) { mandate, context in
    guard let section = mandate[.participants], !section.isSettled, !mandate.parties.isEmpty else { return [] }
    let alone = mandate.parties.filter { participant in participant.all(.deputy).allSatisfy(\.isEmpty) }
    let replacement = section.all(.replacement).allSatisfy(\.isEmpty)
    guard !alone.isEmpty || replacement else { return [] }
    let shown = alone.prefix(6).map { "«\(shortened($0.shortestName))»" }
    let names = Text { alone.count > shown.count ? shown.joined(separator: ", ") + " …" : listed(shown, $0) }
    let deputies = Text(
      nb: "Skriv hvem som er vara for \(names.nb).", nn: "Skriv kven som er vara for \(names.nn).",
      en: "Write who is deputy for \(names.en).")
    let replacements = Text(
      nb: "Skriv under «utskifting» hva som skjer når en representant slutter.",
      nn: "Skriv under «utskifting» kva som skjer når ein representant sluttar.",
      en: "Write under “replacement” what happens when a representative leaves.")
    let said = [alone.isEmpty ? nil : deputies, replacement ? replacements : nil].compactMap { $0 }
    return [
      Finding(
        at: section.keyword,
        Text(
          nb: said.map(\.nb).joined(separator: " "), nn: said.map(\.nn).joined(separator: " "), en: said.map(\.en).joined(separator: " ")),
        fixes: context.deputyFixes(alone, replacement ? section : nil, mandate), aboutMissing: true)
    ]
  }
}

extension Context {
  fileprivate func deputyFixes(_ alone: [Participant], _ section: Section?, _ mandate: Mandate) -> [Fix] {
    var words: [String] = []
    var edits: [Fix.Edit] = []
    if let section {
      words.append(word(.replacement, in: .participants))
      edits.append(insert(.replacement, into: section))
    }
    let own = alone.compactMap { insert([.deputy], into: $0, in: mandate) }
    guard own.count == alone.count else { return [] }
    if !own.isEmpty { words.append(word(.deputy, in: .participants)) }
    return [.add(words.joined(separator: ", "), Fix.joined(edits + own.flatMap { $0 }))]
  }
}
