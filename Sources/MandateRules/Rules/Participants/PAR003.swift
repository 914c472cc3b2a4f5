import MandateGuidance
import MandateLanguage

extension Rule {
  /// Each service brings goals and target groups of its own, and the others should know them.
  static let ownGoalsMissing = Rule(
    code: "PAR003", name: "own-goals-missing", severity: .info, advice: ["bufdir.4.q2"], rows: ["R062"], aboutMissing: true, fixable: true,
    summary: Text(
      nb: "En deltaker mangler egne mål eller egen målgruppe.",
      nn: "Ein deltakar manglar eigne mål eller eiga målgruppe.",
      en: "A participant has no own goals or no target group."),
    example: """
      Mandat: Trygg oppvekst
      Deltakere:
        - NAV
            egne mål: flere foreldre i arbeid
            målgruppe: foreldre med økonomisk stønad
        - Skole
          ^^^^^ PAR003
            egne mål: elever som lærer og trives
      """
  ) { mandate, context in
    let kinds: [FieldKind] = [.ownGoals, .targetGroup]
    let parties = mandate.parties
    return context.eachParticipant(
      kinds, among: parties, lacking: parties.filter { participant in !kinds.allSatisfy { participant.answers($0) } }, in: mandate,
      message: { name, fields in
        Text(
          nb: "Fyll ut \(fields.nb) for «\(name)», så de andre vet hva deltakeren arbeider mot, og for hvem.",
          nn: "Fyll ut \(fields.nn) for «\(name)», så dei andre veit kva deltakaren arbeider mot, og for kven.",
          en: "Fill in \(fields.en) for “\(name)”, so that the others know what the participant works for, and for whom.")
      },
      many: Text(
        nb: "Skriv hvilke egne mål og hvilken målgruppe hver deltaker har på feltet.",
        nn: "Skriv kva eigne mål og kva målgruppe kvar deltakar har på feltet.",
        en: "Write what goals and what target group each participant has in the field."))
  }
}
