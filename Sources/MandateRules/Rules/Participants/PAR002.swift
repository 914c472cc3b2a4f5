import MandateGuidance
import MandateLanguage

extension Rule {
  /// What one sector can solve alone may not need a mandate across sectors.
  static let oneSectorOnly = Rule(
    code: "PAR002", name: "one-sector-only", severity: .warning, advice: ["bufdir.innledning"], rows: ["R001"], fixable: true,
    summary: Text(
      nb: "Alle deltakerne hører til samme sektor.",
      nn: "Alle deltakarane høyrer til same sektor.",
      en: "All participants belong to the same sector."),
    example: """
      Mandat: Trygg oppvekst
      Deltakere:
      ^^^^^^^^^ PAR002
        - Helsestasjonen
            sektor: helse
        - Fysioterapitjenesten
            sektor: helse
      """
  ) { mandate, context in
    let parties = mandate.parties
    guard let section = mandate[.participants], parties.count >= 2, section.items.allSatisfy({ !$0.text.isGap }) else { return [] }
    var shared: String?
    var related: [Finding.Related] = []
    for participant in parties {
      let fields = participant.all(.sector).filter { $0.isAnswered && !$0.isSettled }
      for reference in fields.flatMap({ context.references($0) }) {
        let sector = reference.text.lowercased()
        guard shared == nil || shared == sector else { return [] }
        shared = sector
        related.append(Finding.Related(reference.range, Text(nb: "Sektor", nn: "Sektor", en: "Sector")))
      }
      guard !fields.isEmpty else { return [] }
    }
    guard let shared else { return [] }
    let field = context.word(.sector, in: .participants)
    return [
      Finding(
        at: section.keyword,
        Text(
          nb: "Alle deltakerne hører til sektoren «\(shared)». Ta med andre som eier en del av løsningen, "
            + "eller vurder om dere trenger et mandat på tvers.",
          nn: "Alle deltakarane høyrer til sektoren «\(shared)». Ta med andre som eig ein del av løysinga, "
            + "eller vurder om de treng eit mandat på tvers.",
          en: "All participants belong to the sector “\(shared)”. Include others who own a part of the solution, "
            + "or consider whether you need a mandate across sectors."),
        fixes: [.add("- \(gap)", context.insertItem([gap, "\(field): \(gap)"], into: section))], related: related)
    ]
  }
}
