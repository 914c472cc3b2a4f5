import MandateGuidance
import MandateLanguage

extension Rule {
  /// Where the work is joint, a measure that one party answers for alone should say whether the others share in it.
  static let jointMeasureOfOneParty = Rule(
    code: "ARB004", name: "joint-measure-of-one-party", severity: .warning, advice: ["bufdir.5.q4"], rows: ["R076"], aboutMissing: true,
    fixable: true,
    summary: Text(
      nb: "Arbeidsformen er felles, men bare én part svarer for tiltaket, og det står ikke om ansvaret er delt.",
      nn: "Arbeidsforma er felles, men berre éin part svarar for tiltaket, og det står ikkje om ansvaret er delt.",
      en:
        "The way of working is joint, but only one party answers for the measure, and it does not say whether the responsibility is shared."
    ),
    example: """
      Mandat: Trygg oppvekst
      Ambisjon: felles tiltak
        arbeidsform: felles
      Tiltak:
        - Utlån av utstyr
          ^^^^^^^^^^^^^^^ ARB004
            ansvarlig: NAV
      """
  ) { mandate, context in
    guard context.wayOfWorking(mandate) == "joint", let section = mandate[.measures], !section.isSettled else { return [] }
    let owned = mandate.filledItems(.measures).filter { item in
      !item.text.isSettled && item.all(.responsible).contains { $0.isAnswered && !$0.isSettled }
    }
    let lacking = owned.filter { item in
      !context.isSharedByNames(item) && !item.all(.sharedResponsibility).contains(where: \.isAnswered)
    }
    return context.each(
      lacking.map { item in
        (
          place: item.unanswered(.sharedResponsibility) ?? item.place, name: item.all(.responsible).first?.value.text ?? "",
          edit: context.insert(.sharedResponsibility, into: item, of: section)
        )
      }, of: owned.count, heading: section.keyword, field: context.word(.sharedResponsibility, in: .measures),
      message: { name in
        Text(
          nb: "Dere arbeider felles, men bare «\(name)» svarer for tiltaket. Skriv om de andre deler ansvaret.",
          nn: "De arbeider felles, men berre «\(name)» svarar for tiltaket. Skriv om dei andre deler ansvaret.",
          en: "You work jointly, but only “\(name)” answers for the measure. Write whether the others share the responsibility.")
      },
      many: Text(
        nb: "Dere arbeider felles, men de fleste tiltakene har bare én ansvarlig. Skriv om de andre deler ansvaret.",
        nn: "De arbeider felles, men dei fleste tiltaka har berre éin ansvarleg. Skriv om dei andre deler ansvaret.",
        en: "You work jointly, but most of the measures have only one responsible party. Write whether the others share the responsibility."
      ))
  }
}
