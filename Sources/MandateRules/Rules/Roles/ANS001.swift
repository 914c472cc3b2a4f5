import MandateGuidance
import MandateLanguage

extension Rule {
  /// The first thing to agree on in a common document: who answers for what?
  static let taskWithoutResponsible = Rule.itemField(
    .responsible, of: .tasks, code: "ANS001", name: "task-without-responsible", severity: .warning, advice: ["bufdir.4.q1"],
    rows: ["R061"],
    summary: Text(
      nb: "En oppgave har ingen ansvarlig.",
      nn: "Ei oppgåve har ingen ansvarleg.",
      en: "A task has nobody responsible."),
    example: """
      Mandat: Trygg oppvekst
      Deltakere:
        - NAV
        - Skole
      Oppgaver:
        - Føre statistikk
          ^^^^^^^^^^^^^^^ ANS001
        - Holde oversikt over familiene
            ansvarlig: NAV
        - Skole tar imot nye søknader
      """,
    message: { task in
      Text(
        nb: "Skriv hvem som har ansvaret for «\(task)».",
        nn: "Skriv kven som har ansvaret for «\(task)».",
        en: "Write who is responsible for “\(task)”.")
    },
    many: Text(
      nb: "Skriv hvem som har ansvaret for hver av oppgavene.",
      nn: "Skriv kven som har ansvaret for kvar av oppgåvene.",
      en: "Write who is responsible for each of the tasks."),
    when: { item, mandate, context in
      // `NAV fører statistikk` says who.
      !item.all(.sharedResponsibility).contains(where: \.isAnswered) && !context.namesDoer(item)
    })
}
