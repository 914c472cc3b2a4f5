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
    func message(_ language: Language, _ parts: (String, String, String)) -> String {
      parts.0 + last.written(language) + parts.1 + due.written(language) + parts.2
    }
    return [
      Finding(
        at: place,
        Text(
          nb: message(.nb, ("Verdiene ble sist vurdert ", ", og skulle vært vurdert igjen innen ", ". Gjør det, og skriv ny dato.")),
          nn: message(.nn, ("Verdiane vart sist vurderte ", ", og skulle vore vurderte igjen innan ", ". Gjer det, og skriv ny dato.")),
          en: message(.en, ("The values were last assessed on ", ", and were due again by ", ". Do it, and write the new date."))))
    ]
  }
}
