import MandateGuidance
import MandateLanguage

extension Rule {
  /// Anchoring with leadership is a condition, on every step of the ladder. A decision with a body is anchoring too.
  static let anchoringMissing = Rule(
    code: "FOR001", name: "anchoring-missing", severity: .error, profile: .grunnmur, advice: ["bufdir.1"], rows: ["R005", "R010"],
    aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Ingen leder og ikke noe organ står bak samarbeidet.",
      nn: "Ingen leiar og ikkje noko organ står bak samarbeidet.",
      en: "No leader and no body stands behind the collaboration."),
    example: """
      Mandat: Trygg oppvekst
      Forankring:
      ^^^^^^^^^^ FOR001
        - plan: Kommuneplanens samfunnsdel 2024–2036
      """
  ) { mandate, context in
    let leaders = (context.anchors + context.supporters).filter(\.isLeadership)
    if leaders.contains(where: { !$0.isGap }) { return [] }
    let message = Text(
      nb: "Skriv hvilken leder eller hvilket organ som står bak samarbeidet.",
      nn: "Skriv kva leiar eller kva organ som står bak samarbeidet.",
      en: "Write which leader or body stands behind the collaboration.")
    if let finding = context.missing(.anchoring, in: mandate, message, value: gap) { return [finding] }
    guard let section = mandate[.anchoring], !section.isSettled else { return [] }
    if let gap = leaders.first(where: { !$0.range.isEmpty }) { return [Finding(at: gap.range, message, aboutMissing: true)] }
    let onlyPlans = Text(
      nb: "Her står en plan, men ikke hvem som står bak. Skriv hvilken leder eller hvilket organ det er.",
      nn: "Her står ein plan, men ikkje kven som står bak. Skriv kva leiar eller kva organ det er.",
      en: "There is a plan here, but not who stands behind it. Write which leader or body it is.")
    return [Finding(at: section.keyword, onlyPlans, fixes: [context.addLevels(["administrative"], to: section)], aboutMissing: true)]
  }
}
