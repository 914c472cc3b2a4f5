import MandateGuidance
import MandateLanguage

extension Rule {
  /// What lies low on one participant's list from the start holds up all the others.
  static let coreTaskMissing = Rule(
    code: "PAR004", name: "core-task-missing", severity: .info, advice: ["bufdir.4.q3"], rows: ["R063"], aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Det står ikke om oppgaven er en kjerneoppgave for deltakeren.",
      nn: "Det står ikkje om oppgåva er ei kjerneoppgåve for deltakaren.",
      en: "It does not say whether the task is a core task for the participant."),
    example: """
      Mandat: Trygg oppvekst
      Deltakere:
        - NAV
            kjerneoppgave: ja
        - Skole
          ^^^^^ PAR004
      """
  ) { mandate, context in
    let parties = mandate.parties
    return context.eachParticipant(
      [.coreTask], among: parties, lacking: parties.filter { !$0.answers(.coreTask) }, in: mandate,
      message: { name, _ in
        Text(
          nb: "Skriv om dette er en kjerneoppgave for «\(name)»: ja, delvis eller nei.",
          nn: "Skriv om dette er ei kjerneoppgåve for «\(name)»: ja, delvis eller nei.",
          en: "Write whether this is a core task for “\(name)”: yes, partly or no.")
      },
      many: Text(
        nb: "Skriv for hver deltaker om dette er en kjerneoppgave: ja, delvis eller nei.",
        nn: "Skriv for kvar deltakar om dette er ei kjerneoppgåve: ja, delvis eller nei.",
        en: "Write for each participant whether this is a core task: yes, partly or no."))
  }
}
