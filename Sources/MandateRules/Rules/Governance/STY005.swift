import MandateGuidance
import MandateLanguage

extension Rule {
  /// A reports to B, who reports to A: nobody outside ever hears of it.
  static let circularReporting = Rule(
    code: "STY005", name: "circular-reporting", severity: .warning, advice: ["bufdir.2.linje"], rows: ["R027"],
    summary: Text(
      nb: "Rapporteringen går i ring.",
      nn: "Rapporteringa går i ring.",
      en: "The reporting goes in a circle."),
    example: """
      Mandat: Trygg oppvekst
      Koordinering: NAV Nordvik
        rapporterer til: NAV Nordvik
                         ^^^^^^^^^^^ STY005
      """
  ) { mandate, context in
    let own = Bodies.Body(mandate, in: context.text)
    let fields = mandate[.coordination]?.all(.reportsTo).filter { !$0.isSettled } ?? []
    return fields.flatMap { context.references($0) }.compactMap { reference in
      if own.names.contains(where: { Bodies.begins($0, with: reference.text) && $0.folded.count == reference.text.folded.count }) {
        return Finding(at: reference.range, message(reference.text, []))
      }
      return context.wayBack(from: reference.text, own).map { Finding(at: reference.range, message(reference.text, $0)) }
    }
  }

  private static func message(_ name: String, _ chain: [String]) -> Text {
    guard let last = chain.last else {
      return Text(
        nb: "«\(name)» rapporterer til seg selv. Skriv hvem som står over.",
        nn: "«\(name)» rapporterer til seg sjølv. Skriv kven som står over.",
        en: "“\(name)” reports to itself. Write who stands above.")
    }
    return Text(
      nb: "Rapporteringen går i ring: «\(name)» rapporterer tilbake til «\(last)». Skriv hvem som står over begge.",
      nn: "Rapporteringa går i ring: «\(name)» rapporterer tilbake til «\(last)». Skriv kven som står over begge.",
      en: "The reporting goes in a circle: “\(name)” reports back to “\(last)”. Write who stands above both.")
  }
}

extension Context {
  /// The titles on the way from a body back to this one; nil where there is no way back.
  fileprivate func wayBack(from name: String, _ own: Bodies.Body) -> [String]? {
    if let parent, parent.path != nil {
      let two = Bodies([own, Bodies.Body(parent.mandate, in: parent.document.text)])
      return two.path(from: name, to: 0)?.map { two.all[$0].title }
    }
    guard bodies.all.indices.contains(mandate.index) else { return nil }
    return bodies.path(from: name, to: mandate.index)?.map { bodies.all[$0].title }
  }
}
