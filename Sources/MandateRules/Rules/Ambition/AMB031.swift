import MandateGuidance
import MandateLanguage

extension Rule {
  /// On the first step each party decides for itself what to do with what it learns.
  static let moreThanSharingInformation = Rule(
    code: "AMB031", name: "more-than-sharing-information", severity: .warning, advice: ["dfo.trinn.1"], rows: ["R088"], fixable: true,
    summary: Text(
      nb: "Målet er å dele informasjon, men mandatet har felles tiltak eller felles beslutninger.",
      nn: "Målet er å dele informasjon, men mandatet har felles tiltak eller felles avgjerder.",
      en: "The target is to share information, but the mandate has joint measures or joint decisions."),
    example: """
      Mandat: Trygg oppvekst
      Ambisjon: dele informasjon
      Tiltak:
        - Felles fritidskort
          ^^^^^^^^^^^^^^^^^^ AMB031
            ansvarlig: NAV
      """
  ) { mandate, context in
    guard context.step == 1, let target = mandate.targetRange else { return [] }
    let measures = mandate.filledItems(.measures).filter { context.isJoint($0) }.map(\.place)
    let decisions = mandate.filledItems(.meetings).flatMap { $0.all(.task) }.flatMap(\.values).filter { context.decides($0) }.map(\.range)
    guard let place = (measures + decisions).first else { return [] }
    let also = Text(nb: "Dette også.", nn: "Dette òg.", en: "This as well.")
    return [
      Finding(
        at: place,
        Text(
          nb: "Målet er trinn 1, der dere deler det dere vet og hver part avgjør selv. Dette er mer enn det. Velg et høyere trinn.",
          nn: "Målet er steg 1, der de deler det de veit og kvar part avgjer sjølv. Dette er meir enn det. Vel eit høgare steg.",
          en: "The target is step 1, where you share what you know and each party decides for itself. This is more. Choose a higher step."),
        fixes: (measures.isEmpty ? ["3", "4"] : ["4"]).map { .choose(target, Choice.step.word($0, context.language)) },
        related: (measures + decisions).dropFirst().map { Finding.Related($0, also) })
    ]
  }
}

extension Context {
  private static let joint: Set<String> = ["felles", "joint", "shared", "common"]
  private static let deciding: Set<String> = [
    "avgjøre", "avgjør", "avgjere", "avgjer", "beslutte", "beslutter", "vedta", "vedtar", "vedtek", "decide", "decides",
  ]
  private static let not: Set<String> = ["ikke", "ikkje", "not"]

  fileprivate func isJoint(_ measure: Item) -> Bool {
    isSharedByNames(measure) || saysShared(measure) || words(measure.text).first.map { Context.joint.contains($0.folded) } ?? false
  }

  fileprivate func decides(_ task: Value) -> Bool {
    let words = words(task)
    return words.contains { Context.deciding.contains($0.folded) } && !words.contains { Context.not.contains($0.folded) }
  }
}
