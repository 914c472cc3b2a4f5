import MandateGuidance
import MandateLanguage

extension Rule {
  /// A broad basis of knowledge takes in the users; more so where an inquiry is to build a common understanding.
  static let usersNotInvolved = Rule(
    code: "BRU001", name: "users-not-involved", severity: .info, advice: ["dfo.utredning.6"], rows: ["R093"], aboutMissing: true,
    fixable: true,
    summary: Text(
      nb: "Mandatet sier ikke hvordan brukerne er med.",
      nn: "Mandatet seier ikkje korleis brukarane er med.",
      en: "The mandate does not say how users are involved."),
    example: """
      Mandat: Trygg oppvekst
      Brukermedvirkning:
      ^^^^^^^^^^^^^^^^^ BRU001
      """
  ) { mandate, context in
    let isInquiry = context.phase == "inquiry" && context.step ?? 0 >= 2
    let message = Text(
      nb: "Skriv hvordan de det gjelder, får være med: hvem dere spør, og når.",
      nn: "Skriv korleis dei det gjeld, får vere med: kven de spør, og når.",
      en: "Write how those concerned take part: whom you ask, and when.")
    return context.missing(.userInvolvement, in: mandate, message, value: gap, severity: isInquiry ? .warning : nil).map { [$0] } ?? []
  }
}
