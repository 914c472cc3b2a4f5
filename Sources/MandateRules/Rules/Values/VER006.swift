import MandateGuidance
import MandateLanguage

extension Rule {
  /// The mandate's own frequency says that the values should have been looked at again.
  static let valueAssessmentOverdue = Rule(
    code: "VER006", name: "value-assessment-overdue", severity: .info, advice: ["bufdir.3.jevnlig"], rows: ["R046"],
    summary: Text(
      nb: "Det er lenger siden verdiene ble vurdert enn mandatet selv sier.",
      nn: "Det er lenger sidan verdiane vart vurderte enn mandatet sjølv seier.",
      en: "It is longer since the values were assessed than the mandate itself says."),
    example: """
      Mandat: Trygg oppvekst
      Verdier:
        vurderes: hvert halvår
        sist: 1. juni 2025
              ^^^^^^^^^^^^ VER006
        - tillit: vi sier fra tidlig
      """
  ) { mandate, context in
    guard let today = context.today, context.status != "ended", let section = context.valueSection(mandate),
      let frequency = context.valueAssessment(mandate)
    else { return [] }
    let stated = section[.last]?.values.first { $0.date != nil }
    let assessment = mandate.assessments.last?[.date]?.values.first { $0.date != nil }
    let dates = [stated, assessment].compactMap { $0?.date?.end }
    guard let last = dates.max(), let place = (stated ?? assessment)?.readRange else { return [] }
    let due = frequency.next(after: last)
    guard due < today else { return [] }
    let noun = context.noun(for: section)
    let (nb, nn, en) = (noun.nb, noun.nn, noun.en)
    return [
      Finding(
        at: place,
        Text(
          nb:
            "Dere vurderte sist \(nb) \(last.written(.nb)), og skulle gjort det igjen innen \(due.written(.nb)). Gjør det, og skriv ny dato.",
          nn:
            "De vurderte sist \(nn) \(last.written(.nn)), og skulle gjort det igjen innan \(due.written(.nn)). Gjer det, og skriv ny dato.",
          en:
            "You last assessed \(en) on \(last.written(.en)), and were to do it again by \(due.written(.en)). Do it, and write the new date."
        ))
    ]
  }
}
