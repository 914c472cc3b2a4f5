import MandateGuidance
import MandateLanguage

extension Rule {
  /// An assessment that changes nothing is only a measurement.
  static let answerWithoutMeasure = Rule(
    code: "VER007", name: "answer-without-measure", severity: .warning, advice: ["bufdir.3.jevnlig", "bufdir.3.q4", "bufdir.3.q5"],
    rows: ["R046", "R050", "R051"], aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Et svar i egenvurderingen krever et tiltak, og har ikke noe.",
      nn: "Eit svar i eigenvurderinga krev eit tiltak, og har ikkje noko.",
      en: "An answer in the self-assessment calls for a measure and has none."),
    example: """
      Mandat: Trygg oppvekst
      Egenvurdering: 10. januar 2026
        - åpenhet: nei – vi hører om endringer for sent
                   ^^^ VER007
        - særinteresser: nei
      """
  ) { mandate, context in
    // A newer answer to the same question counts in place of the older one.
    let answers = mandate.assessmentAnswers.filter { answer in
      answer.callsForMeasure && !answer.item.all(.measure).contains(where: \.isAnswered)
    }
    return mandate.assessments.flatMap { section in
      let lacking = answers.filter { $0.section.range == section.range }
      return context.each(
        lacking.map { answer in
          (
            place: answer.item.unanswered(.measure) ?? answer.item.body.readRange ?? answer.item.place,
            name: answer.item.body.readRange.map(context.string) ?? "",
            edit: context.insert(.measure, into: answer.item, of: section)
          )
        }, of: section.items.count, heading: section.keyword, field: context.word(.measure, in: .selfAssessment),
        message: { written in
          Text(
            nb: "Svaret «\(written)» krever et tiltak. Skriv hva dere gjør med det.",
            nn: "Svaret «\(written)» krev eit tiltak. Skriv kva de gjer med det.",
            en: "The answer “\(written)” calls for a measure. Write what you do about it.")
        },
        many: Text(
          nb: "De fleste svarene krever et tiltak. Skriv hva dere gjør med hvert av dem.",
          nn: "Dei fleste svara krev eit tiltak. Skriv kva de gjer med kvart av dei.",
          en: "Most of the answers call for a measure. Write what you do about each of them."))
    }
  }
}
