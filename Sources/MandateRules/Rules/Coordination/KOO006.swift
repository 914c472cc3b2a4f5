import MandateGuidance
import MandateLanguage

extension Rule {
  /// Responsibility without authority leaves a coordinator who can only ask nicely. With wide room for action it is worse.
  static let authorityMissing = Rule(
    code: "KOO006", name: "authority-missing", severity: .warning, advice: ["bufdir.1.q5"], rows: ["R019"], aboutMissing: true,
    fixable: true,
    summary: Text(
      nb: "Den som koordinerer, har ansvar, men ingen fullmakt. Med stort handlingsrom veier det tyngre.",
      nn: "Den som koordinerer, har ansvar, men inga fullmakt. Med stort handlingsrom veg det tyngre.",
      en: "The coordinator has responsibility, but no authority. With wide room for action it weighs more."),
    example: """
      Mandat: Trygg oppvekst
      Koordinering: NAV
      ^^^^^^^^^^^^ KOO006
        plikter: kaller inn og følger opp
      """
  ) { mandate, context in
    guard let section = mandate[.coordination], !section.isSettled, !section.isEmpty else { return [] }
    let severity: Severity? = mandate[.roomForAction]?.value.choice == "wide" ? .error : nil
    let fields = section.all(.authority).filter(\.isAnswered)
    if !fields.isEmpty, let field = fields.first, fields.allSatisfy({ context.deniesAuthority($0) }) {
      let written = shortened(context.string(field.place))
      return [
        Finding(
          at: field.place,
          Text(
            nb: "«\(written)» sier bare hva den som koordinerer, ikke kan avgjøre. Skriv hva den kan avgjøre, og hvor resten løftes.",
            nn:
              "«\(written)» seier berre kva den som koordinerer, ikkje kan avgjere. Skriv kva han kan avgjere, og kvar resten blir løfta.",
            en: "“\(written)” only says what the coordinator cannot decide. Write what it can decide, and where the rest goes."),
          severity: severity, aboutMissing: true)
      ]
    }
    guard section.unanswered == nil || section.all(.authority).contains(where: { !$0.isEmpty }) else { return [] }
    return context.missing(
      .authority, in: section,
      Text(
        nb: "Her står et ansvar, men ingen fullmakt. Skriv hva den som koordinerer, kan avgjøre.",
        nn: "Her står eit ansvar, men inga fullmakt. Skriv kva den som koordinerer, kan avgjere.",
        en: "Here is a responsibility, but no authority. Write what the coordinator can decide."), severity: severity
    ).map { [$0] } ?? []
  }
}

extension Context {
  /// `ingen`, `har ingen fullmakt`, `no authority`; not `ingen – saker løftes`, which says where they go.
  fileprivate func deniesAuthority(_ field: Field) -> Bool {
    guard !field.isSettled else { return false }
    return field.values.allSatisfy { value in
      let all = words(value).map(\.folded).drop { ["har", "has"].contains($0) }
      guard let first = all.first, ["ingen", "inga", "inkje", "none", "no"].contains(first) else { return false }
      return all.count <= 5 && !all.contains { ["men", "but", "utover", "unntatt", "unnateke", "except", "–", "—", ":"].contains($0) }
    }
  }
}
