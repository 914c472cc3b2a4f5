import MandateGuidance
import MandateLanguage

extension Rule {
  /// While inquiring and while carrying out: a simple place to share documents.
  static let documentPlaceMissing = Rule(
    code: "DIG001", name: "document-place-missing", severity: .hint, advice: ["dfo.utredning.7", "dfo.iverksetting.7"], rows: ["R098"],
    aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Det står ikke hvor deltakerne deler dokumenter.",
      nn: "Det står ikkje kvar deltakarane deler dokument.",
      en: "It does not say where the participants share documents."),
    example: """
      Mandat: Trygg oppvekst
      Fase: utredning
      Kommunikasjon:
      ^^^^^^^^^^^^^ DIG001
        plan: nyhetsbrev hver måned
      """
  ) { mandate, context in
    guard context.phase == "inquiry" || context.phase == "implementation" else { return [] }
    let message = Text(
      nb: "Skriv hvor dokumentene ligger, og hvem som har tilgang.",
      nn: "Skriv kvar dokumenta ligg, og kven som har tilgang.",
      en: "Write where the documents are, and who has access.")
    if let finding = context.missing(.communication, in: mandate, message, lines: context.communicationLines) { return [finding] }
    guard let section = mandate[.communication], !section.isSettled,
      !context.says(["dokument", "document", "mappe", "delte"], in: section.prose)
    else { return [] }
    return context.missing(.documents, in: section, message).map { [$0] } ?? []
  }
}
