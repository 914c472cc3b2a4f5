import MandateGuidance
import MandateLanguage

extension Rule {
  /// Clear signals at the start lessen later involvement: the task, in the words of the one who gives it.
  static let assignmentMissing = Rule(
    code: "HAN003", name: "assignment-missing", severity: .hint, advice: ["bufdir.2.signaler"], rows: ["R039"], aboutMissing: true,
    fixable: true,
    summary: Text(
      nb: "I utredningsfasen står det ikke hva oppdragsgiveren ber om.",
      nn: "I utgreiingsfasen står det ikkje kva oppdragsgivaren ber om.",
      en: "In the phase of inquiry it does not say what the commissioner asks for."),
    example: """
      Mandat: Trygg oppvekst
      Fase: utredning
      Oppdragsgiver: Kommunedirektøren
      ^^^^^^^^^^^^^ HAN003
      """
  ) { mandate, context in
    guard context.phase == "inquiry", context.parent?.mandate[.commissionedBy]?[.assignment]?.isAnswered != true else { return [] }
    let message = Text(
      nb: "Skriv oppdraget i én setning. Tydelige signaler nå sparer dere for avklaringer siden.",
      nn: "Skriv oppdraget i éi setning. Tydelege signal no sparer dykk for avklaringar seinare.",
      en: "Write the assignment in one sentence. Clear signals now save you questions later.")
    let line = "  \(context.word(.assignment, in: .commissionedBy)): \(gap)"
    if let finding = context.missing(.commissionedBy, in: mandate, message, value: gap, lines: [line]) { return [finding] }
    guard let section = mandate[.commissionedBy], !section.isSettled else { return [] }
    return context.missing(.assignment, in: section, message).map { [$0] } ?? []
  }
}
