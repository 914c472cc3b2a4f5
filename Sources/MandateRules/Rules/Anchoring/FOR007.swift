import MandateGuidance
import MandateLanguage

extension Rule {
  /// A plan without a year may have been replaced long ago.
  static let planWithoutYear = Rule(
    code: "FOR007", name: "plan-without-year", severity: .hint, advice: ["bufdir.1.plan"], rows: ["R024"], aboutMissing: true,
    fixable: true,
    summary: Text(
      nb: "En plan under «Forankring» mangler årstall.",
      nn: "Ein plan under «Forankring» manglar årstal.",
      en: "A plan under “Anchoring” has no year."),
    example: """
      Mandat: Trygg oppvekst
      Forankring:
        - plan: Kommuneplanens samfunnsdel
                ^^^^^^^^^^^^^^^^^^^^^^^^^^ FOR007
      """
  ) { mandate, context in
    guard let section = mandate[.anchoring] else { return [] }
    return section.items.compactMap { item in
      let name = item.chosen == nil || item.body.isEmpty ? item.text : item.body
      guard item.isPlan, !name.isUnanswered, !name.isSettled else { return nil }
      let isDated = item.fields.contains { [.date, .caseNumber].contains($0.kind) && $0.isAnswered }
      guard !isDated, firstDate(in: context.words(name)[...]) == nil else { return nil }
      let gap = item.unanswered(.date)
      return Finding(
        at: gap ?? name.range,
        Text(
          nb: "«\(name.text)» mangler årstall. Skriv når planen ble vedtatt, eller hvilke år den gjelder.",
          nn: "«\(name.text)» manglar årstal. Skriv når planen vart vedteken, eller kva år han gjeld.",
          en: "“\(name.text)” has no year. Write when the plan was adopted, or which years it covers."),
        fixes: gap == nil
          ? context.insert(.date, into: item, of: section).map { [.add(context.word(.date, in: .anchoring), $0)] } ?? [] : [],
        aboutMissing: true)
    }
  }
}
