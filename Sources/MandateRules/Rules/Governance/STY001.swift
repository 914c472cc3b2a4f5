import MandateGuidance
import MandateLanguage

extension Rule {
  /// The main rule is the ordinary line; who leaves it says why.
  static let ownLineWithoutReason = Rule(
    code: "STY001", name: "own-line-without-reason", severity: .warning, advice: ["bufdir.2", "difi2017.6"], rows: ["R025"],
    aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Samarbeidet styres utenom linjen, men det står ikke hvorfor.",
      nn: "Samarbeidet blir styrt utanom linja, men det står ikkje kvifor.",
      en: "The collaboration is steered outside the line, but it does not say why."),
    example: """
      Mandat: Trygg oppvekst
      Styring:
        linje: egen
               ^^^^ STY001
      """
  ) { mandate, context in
    guard let section = mandate[.governance], let line = section.lineValue, let chosen = line.choices.first, chosen.id == "own",
      chosen.rest == nil, gaps(in: context.words(line)[...]).isEmpty
    else { return [] }
    let written = context.string(chosen.range)
    let ordinary = Choice.line.word("ordinary", context.language)
    let end = chosen.range.upperBound
    return [
      Finding(
        at: chosen.range,
        Text(
          nb: "Dere styrer utenom den ordinære linjen. Skriv hvorfor, for eksempel «\(written) – fordi …».",
          nn: "De styrer utanom den ordinære linja. Skriv kvifor, til dømes «\(written) – fordi …».",
          en: "You steer outside the ordinary line. Write why, for instance “\(written) – because …”."),
        fixes: [.write("\(written) – \(gap)", Fix.Edit(end..<end, " – \(gap)")), .choose(chosen.range, ordinary)])
    ]
  }
}

extension Section {
  /// What says whether the ordinary line steers: `linje: egen`, or `Styring: egen`.
  var lineValue: Value? {
    all(.line).flatMap(\.values).first { !$0.isUnanswered } ?? (value.choices.isEmpty ? nil : value)
  }
}
