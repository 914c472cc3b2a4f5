import MandateGuidance
import MandateLanguage

extension Rule {
  /// To aim lower can be wise, but it needs a word of why.
  static let targetBelowCurrentStep = Rule(
    code: "AMB003", name: "target-below-current-step", severity: .info, advice: ["dfo.samordningsstigen"], rows: ["R086"],
    aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Målet er et lavere trinn enn det samarbeidet står på, uten begrunnelse.",
      nn: "Målet er eit lågare steg enn det samarbeidet står på, utan grunngiving.",
      en: "The target is a lower step than the collaboration is on, without a reason."),
    example: """
      Mandat: Trygg oppvekst
      Ambisjon: dele informasjon
                ^^^^^^^^^^^^^^^^ AMB003
        nå: felles forståelse
      """
  ) { mandate, context in
    guard let section = mandate[.ambition], let target = section[.target], let step = target.step, let now = section[.now]?.step,
      step < now, let range = mandate.targetRange, !target.values.contains(where: { $0.reason != nil })
    else { return [] }
    let message = Text(
      nb: "Dere står på trinn \(now) og sikter mot trinn \(step). Skriv under «fordi» hvorfor dere vil samordne mindre enn i dag.",
      nn: "De står på steg \(now) og siktar mot steg \(step). Skriv under «fordi» kvifor de vil samordne mindre enn i dag.",
      en: "You are on step \(now) and aim for step \(step). Write under “because” why you want less coordination than today.")
    return context.missing(.because, in: section, message, at: range).map { [$0] } ?? []
  }
}
