import MandateGuidance
import MandateLanguage

extension Rule {
  /// When some have said how far they want to go, the silence of the rest is heard late.
  static let participantAmbitionMissing = Rule(
    code: "AMB011", name: "participant-ambition-missing", severity: .warning, advice: ["bufdir.5.ambisjon", "bufdir.5"], rows: ["R072"],
    aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Noen av deltakerne sier hvilket trinn de sikter mot, andre ikke.",
      nn: "Nokre av deltakarane seier kva steg dei siktar mot, andre ikkje.",
      en: "Some of the participants say which step they aim for, others do not."),
    example: """
      Mandat: Trygg oppvekst
      Deltakere:
        - NAV
            ambisjon: felles tiltak
        - Skole
          ^^^^^ AMB011
      """
  ) { mandate, context in
    guard let section = mandate[.participants] ?? mandate[.chair], mandate.participants.contains(where: { $0.answers(.ambition) })
    else { return [] }
    let asked = mandate.participants.filter { !$0.isPassive && !$0.roles.contains { $0.id == "secretariat" } }
    let lacking = asked.filter { !$0.answers(.ambition) }
    return context.each(
      lacking.map { participant in
        (
          place: participant.unanswered(.ambition) ?? participant.name.range, name: participant.shownName,
          edit: context.insert(.ambition, into: participant, of: mandate)
        )
      }, of: asked.count, heading: section.keyword, field: context.word(.ambition, in: .participants),
      message: { name in
        Text(
          nb: "Andre har sagt hvilket trinn de sikter mot. Skriv ambisjonen til \(name) også.",
          nn: "Andre har sagt kva steg dei siktar mot. Skriv ambisjonen til \(name) òg.",
          en: "Others have said which step they aim for. Write the ambition of \(name) as well.")
      },
      many: Text(
        nb: "De fleste deltakerne sier ikke hvilket trinn de sikter mot. Skriv ambisjonen til hver av dem.",
        nn: "Dei fleste deltakarane seier ikkje kva steg dei siktar mot. Skriv ambisjonen til kvar av dei.",
        en: "Most of the participants do not say which step they aim for. Write the ambition of each of them."))
  }
}
