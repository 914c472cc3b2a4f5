import MandateGuidance
import MandateLanguage

extension Rule {
  /// A group that aims higher than those it answers to should say why.
  static let stepAboveParent = Rule(
    code: "OVE002", name: "step-above-parent", severity: .warning, profile: .grunnmur, advice: [], rows: [], fixable: true,
    summary: Text(
      nb: "Mandatet sikter høyere på stigen enn det overordnede, uten begrunnelse.",
      nn: "Mandatet siktar høgare på stigen enn det overordna, utan grunngiving.",
      en: "The mandate aims higher on the ladder than its parent, without a reason."),
    example: """
      Mandat: Styringsgruppe
      Ambisjon: felles forståelse
      Mandat: Arbeidsgruppe
      Ambisjon: felles tiltak
                ^^^^^^^^^^^^^ OVE002
      """
  ) { mandate, context in
    guard let parent = context.parent, let above = parent.mandate[.ambition]?[.target]?.step, let section = mandate[.ambition],
      let target = section[.target],
      let step = target.step, step > above, let range = mandate.targetRange, !target.values.contains(where: { $0.reason != nil })
    else { return [] }
    let message = Text(
      nb: "Målet er trinn \(step), men det overordnede mandatet sikter mot trinn \(above). Skriv under «fordi» hvorfor dere vil høyere.",
      nn: "Målet er steg \(step), men det overordna mandatet siktar mot steg \(above). Skriv under «fordi» kvifor de vil høgare.",
      en: "The target is step \(step), but the parent mandate aims for step \(above). Write under “because” why you want to go higher.")
    guard let finding = context.missing(.because, in: section, message, at: range) else { return [] }
    let related = parent.mandate.targetRange.map { [Finding.Related($0, parentsTarget, in: parent.path)] } ?? []
    guard !finding.fixes.isEmpty else { return [Finding(at: finding.range, message, related: related, aboutMissing: true)] }
    let lower = Fix.choose(range, Choice.step.word(String(above), context.language))
    return [Finding(at: range, message, fixes: finding.fixes + [lower], related: related)]
  }

  private static let parentsTarget = Text(
    nb: "Hit sikter det overordnede mandatet.", nn: "Hit siktar det overordna mandatet.", en: "This is what the parent mandate aims for.")
}
