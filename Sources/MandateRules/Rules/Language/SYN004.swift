import MandateGuidance
import MandateLanguage

extension Rule {
  /// Text that comes from a word processor or from Markdown marks its headings in other ways.
  static let headingWrittenAnotherWay = Rule(
    code: "SYN004", name: "heading-written-another-way", severity: .info, profile: .grunnmur, advice: [], rows: [], fixable: true,
    summary: Text(
      nb: "Overskriften er skrevet på en annen måte enn i et mandat: med kolon etter.",
      nn: "Overskrifta er skriven på ein annan måte enn i eit mandat: med kolon etter.",
      en: "The heading is written in another way than in a mandate: with a colon after it."),
    example: """
      Mandat: Trygg oppvekst
      ## Mål
      ^^^^^^ SYN004
      - Færre barn vokser opp med lav inntekt
      """
  ) { mandate, context in
    context.problems.compactMap { problem in
      guard case .otherHeading(let section) = problem.kind else { return nil }
      let word = context.word(section)
      let line = context.document.lines[context.text.line(at: problem.range.lowerBound)]
      let isWhole = problem.range.upperBound >= line.content.upperBound
      let value = line.value.isEmpty || line.kind != .heading ? "" : isWhole ? " " + context.string(line.value) : " "
      return Finding(
        at: problem.range,
        Text(
          nb: "Dette leses som overskriften «\(word)». Skriv «\(word):» her.",
          nn: "Dette blir lese som overskrifta «\(word)». Skriv «\(word):» her.",
          en: "This is read as the heading “\(word)”. Write “\(word):” here."),
        fixes: [.replace(problem.range, with: "\(word):\(value)", shown: "\(word):")])
    }
  }
}
