import MandateGuidance
import MandateLanguage

extension Rule {
  /// What was to be settled by a date is asked for again when the date has passed.
  static let openPointPastItsDate = Rule(
    code: "OPN001", name: "open-point-past-its-date", severity: .warning, profile: .grunnmur, advice: [], rows: [],
    summary: Text(
      nb: "Noe skulle vært avklart, og datoen er passert.",
      nn: "Noko skulle vore avklart, og datoen er passert.",
      en: "Something was to be settled, and the date has passed."),
    example: """
      Mandat: Trygg oppvekst
      Evaluering: avklares innen 1. desember 2025
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ OPN001
      """
  ) { mandate, context in
    guard let today = context.today else { return [] }
    return mandate.values.compactMap { value in
      guard let due = value.openPoint?.due?.value.end, due < today else { return nil }
      return Finding(
        at: value.range,
        Text(
          nb: "Dette skulle vært avklart innen \(due.written(.nb)). Skriv hva dere ble enige om, eller sett en ny dato.",
          nn: "Dette skulle vore avklart innan \(due.written(.nn)). Skriv kva de vart einige om, eller set ein ny dato.",
          en: "This was to be settled by \(due.written(.en)). Write what you agreed on, or set a new date."))
    }
  }
}
