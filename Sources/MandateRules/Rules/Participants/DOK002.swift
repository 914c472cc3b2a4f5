import MandateGuidance
import MandateLanguage

extension Rule {
  /// A date shows which text the participant said yes to.
  static let joinedWithoutDate = Rule(
    code: "DOK002", name: "joined-without-date", severity: .info, advice: ["bufdir.4.dokument"], rows: ["R060"], fixable: true,
    summary: Text(
      nb: "Deltakeren har sluttet seg til mandatet, men det står ikke når.",
      nn: "Deltakaren har slutta seg til mandatet, men det står ikkje når.",
      en: "The participant has joined the mandate, but it does not say when."),
    example: """
      Mandat: Trygg oppvekst
      Deltakere:
        - NAV
            sluttet seg til: ja
                             ^^ DOK002
        - Skole
            sluttet seg til: 3.9.2025
      """
  ) { mandate, context in
    mandate.participants.flatMap { $0.all(.joined) }.compactMap { field in
      guard field.isAnswered, field.date == nil, !field.isSettled, !context.refuses(field), context.isNoDate(field) else { return nil }
      let written = shortened(context.string(field.place))
      return Finding(
        at: field.place,
        Text(
          nb: "«\(written)» sier ikke når. Skriv datoen deltakeren sluttet seg til mandatet.",
          nn: "«\(written)» seier ikkje når. Skriv datoen deltakaren slutta seg til mandatet.",
          en: "“\(written)” does not say when. Write the date when the participant joined the mandate."),
        fixes: [.choose(field.place, gap)])
    }
  }
}

extension Context {
  /// A date that only is written wrong is another matter.
  fileprivate func isNoDate(_ field: Field) -> Bool {
    problems.contains { problem in
      guard case .notDate = problem.kind else { return false }
      return field.values.contains { $0.range.overlaps(problem.range) }
    }
  }
}
