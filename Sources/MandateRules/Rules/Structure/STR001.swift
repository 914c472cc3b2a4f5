import MandateGuidance
import MandateLanguage

extension Rule {
  /// The start-up questions must become roles, responsibilities, authority and bodies. A section that is missing altogether says so itself.
  static let structureIncomplete = Rule(
    code: "STR001", name: "structure-incomplete", severity: .warning, advice: ["bufdir.1.strukturer"], rows: ["R022"], aboutMissing: true,
    fixable: true,
    summary: Text(
      nb: "Mandatet sier ikke noe om roller, ansvar, fullmakter eller organisering.",
      nn: "Mandatet seier ikkje noko om roller, ansvar, fullmakter eller organisering.",
      en: "The mandate says nothing about roles, responsibilities, authority or organisation."),
    example: """
      Mandat: Trygg oppvekst
              ^^^^^^^^^^^^^^ STR001
      Deltakere:
        - NAV
            rolle: koordinerer
            ansvar: økonomisk rådgivning
        - Skole
            rolle: leverer
            ansvar: gratis skolestart
      Møter: månedlig
      """
  ) { mandate, context in
    guard !mandate.parties.isEmpty, let section = mandate[.participants], !section.isSettled, section.value.isEmpty,
      !section.items.contains(where: { $0.isSentence(context.text) })
    else { return [] }
    var absent: [Text] = []
    if !mandate.hasRoles { absent.append(Text(nb: "roller", nn: "roller", en: "roles")) }
    if !mandate.hasResponsibilities { absent.append(Text(nb: "ansvar", nn: "ansvar", en: "responsibilities")) }
    if !mandate.hasAuthority { absent.append(Text(nb: "fullmakter", nn: "fullmakter", en: "authority")) }
    if !mandate.hasBodies, context.document.mandates.count < 2, context.parent == nil {
      absent.append(Text(nb: "organisering", nn: "organisering", en: "organisation"))
    }
    guard !absent.isEmpty, !mandate.name.isEmpty else { return [] }
    let (nb, nn, en) = (listed(absent.map(\.nb), .nb), listed(absent.map(\.nn), .nn), listed(absent.map(\.en), .en))
    let room = context.word(.roomForAction)
    return [
      Finding(
        at: mandate.name,
        Text(
          nb: "Mandatet sier ikke noe om \(nb). Skriv hvem som gjør hva, og hva de kan avgjøre.",
          nn: "Mandatet seier ikkje noko om \(nn). Skriv kven som gjer kva, og kva dei kan avgjere.",
          en: "The mandate says nothing about \(en). Write who does what, and what they may decide."),
        fixes: mandate.hasAuthority || absent.count > 1 ? [] : [.add(room, context.insertSection(.roomForAction, gap, in: mandate))],
        aboutMissing: true)
    ]
  }
}

extension Mandate {
  fileprivate var hasRoles: Bool {
    participants.contains { $0.hasRoleField } || says(.coordination, .owner)
  }

  fileprivate var hasResponsibilities: Bool {
    let items = [SectionKind.tasks, .measures].flatMap { self[$0]?.items ?? [] }
    return participants.contains { says($0, .responsibility) || $0.description != nil } || says(.coordination, .duties)
      || items.contains { item in item.all(.responsible).contains { !$0.isEmpty } }
  }

  /// Without `Koordinering` and without the role, the missing section speaks (KOO001).
  fileprivate var hasAuthority: Bool {
    let asksForCoordinator = self[.coordination] == nil && !participants.contains { $0.hasRole("coordinates") }
    return asksForCoordinator || self[.coordination]?.isSettled ?? false || says(.coordination, .authority)
      || !(self[.roomForAction]?.isEmpty ?? true) || participants.contains { says($0, .authority) }
  }

  /// Without `Møter`, the missing section speaks (ARE005).
  fileprivate var hasBodies: Bool {
    guard let meetings = self[.meetings] else { return true }
    return !meetings.isEmpty || [SectionKind.governance, .chair, .secretariat].contains { !(self[$0]?.isEmpty ?? true) }
  }

  private func says(_ section: SectionKind, _ field: FieldKind) -> Bool {
    self[section]?.all(field).contains { !$0.isEmpty } ?? false
  }

  private func says(_ participant: Participant, _ field: FieldKind) -> Bool {
    participant.all(field).contains { !$0.isEmpty }
  }
}
