import MandateGuidance
import MandateLanguage

extension Rule {
  /// An overview of who does what should stay simple. Where simple ends is ours to say.
  static let manyRoles = Rule(
    code: "ROL004", name: "many-roles", severity: .info, advice: ["dfo.utredning.5", "dfo.iverksetting.5"], rows: ["R097"],
    summary: Text(
      nb: "Oversikten over roller og ansvar er blitt lang: flere enn tolv deltakere, eller flere enn fem plikter hos én.",
      nn: "Oversikta over roller og ansvar har blitt lang: fleire enn tolv deltakarar, eller fleire enn fem plikter hos éin.",
      en: "The overview of roles and responsibilities has grown long: more than twelve participants, or more than five duties for one."),
    example: """
      Mandat: Trygg oppvekst
      Deltakere:
        - NAV
            rolle: leverer
            ansvar: mottak, kartlegging, samtaler, oppfølging, veiledning og rapportering
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ROL004
      """
  ) { mandate, context in
    var findings: [Finding] = []
    let count = mandate.participants.count
    if count > 12, let heading = mandate[.participants]?.keyword {
      findings.append(
        Finding(
          at: heading,
          Text(
            nb: "Her står \(count) deltakere. Er oversikten fortsatt enkel? (Grensen på tolv er vår, ikke kildens.)",
            nn: "Her står \(count) deltakarar. Er oversikta framleis enkel? (Grensa på tolv er vår, ikkje kjelda si.)",
            en: "There are \(count) participants here. Is the overview still simple? (The limit of twelve is ours, not the source’s.)")))
    }
    for participant in mandate.participants {
      let fields = participant.all(.responsibility).filter { $0.isAnswered && !$0.isSettled }
      let duties = fields.reduce(0) { $0 + context.duties($1).count }
      guard duties > 5, let place = fields.first?.place else { continue }
      let name = shortened(participant.shortestName)
      findings.append(
        Finding(
          at: place,
          Text(
            nb: "«\(name)» har \(duties) plikter. Er oversikten fortsatt enkel? (Grensen på fem er vår, ikke kildens.)",
            nn: "«\(name)» har \(duties) plikter. Er oversikta framleis enkel? (Grensa på fem er vår, ikkje kjelda si.)",
            en: "“\(name)” has \(duties) duties. Is the overview still simple? (The limit of five is ours, not the source’s.)")))
    }
    return findings
  }
}
