import MandateGuidance
import MandateLanguage

extension Rule {
  /// A common understanding starts from how each one sees the problem and handles it alone today. From step 2 it is what one is after.
  static let viewOfProblemMissing = Rule(
    code: "PAR006", name: "view-of-problem-missing", severity: .info, advice: ["bufdir.4.q4"], rows: ["R064"], aboutMissing: true,
    fixable: true,
    summary: Text(
      nb: "Det står ikke hvordan deltakeren ser problemet, eller hvordan det løses i dag. Fra trinn 2 veier det tyngre.",
      nn: "Det står ikkje korleis deltakaren ser problemet, eller korleis det blir løyst i dag. Frå steg 2 veg det tyngre.",
      en: "It does not say how the participant sees the problem, or how it is solved today. From step 2 it weighs more."),
    example: """
      Mandat: Trygg oppvekst
      Deltakere:
        - NAV
            problemsyn: familiene bruker for mye på husleie
            løser i dag: stønad måned for måned
        - Skole
          ^^^^^ PAR006
      """
  ) { mandate, context in
    let kinds: [FieldKind] = [.viewOfTheProblem, .todaysSolution]
    let parties = mandate.parties
    return context.eachParticipant(
      kinds, among: parties, lacking: parties.filter { participant in !kinds.allSatisfy { participant.answers($0) } }, in: mandate,
      severity: (context.step ?? 1) >= 2 ? .warning : nil,
      message: { name, fields in
        Text(
          nb: "Fyll ut \(fields.nb) for «\(name)»: Hva mener deltakeren er galt, og hva gjør den med det alene?",
          nn: "Fyll ut \(fields.nn) for «\(name)»: Kva meiner deltakaren er gale, og kva gjer han med det åleine?",
          en: "Fill in \(fields.en) for “\(name)”: what does the participant think is wrong, and what does it do about it alone?")
      },
      many: Text(
        nb: "Skriv hvordan hver deltaker ser problemet, og hvordan den løser det i dag.",
        nn: "Skriv korleis kvar deltakar ser problemet, og korleis han løyser det i dag.",
        en: "Write how each participant sees the problem, and how it solves it today."))
  }
}
