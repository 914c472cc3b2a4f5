import MandateGuidance
import MandateLanguage

extension Rule {
  /// Whoever coordinates has a duty of its own to see whether the values are followed.
  static let valuesNotAssessed = Rule(
    code: "KOO004", name: "values-not-assessed", severity: .warning, advice: ["bufdir.3.koordinator"], rows: ["R045"],
    aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Mandatet har verdier, men ingen har plikt til å vurdere om de følges.",
      nn: "Mandatet har verdiar, men ingen har plikt til å vurdere om dei blir følgde.",
      en: "The mandate has values, but nobody has the duty to assess whether they are followed."),
    example: """
      Mandat: Trygg oppvekst
      Koordinering:
        eier: NAV
        plikter: kaller inn og følger opp tiltakene
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ KOO004
      Verdier:
        - åpenhet: vi sier fra tidlig
      """
  ) { mandate, context in
    guard [SectionKind.values, .principles].contains(where: { mandate.states($0) }), let section = mandate[.coordination], !section.isEmpty,
      section.unanswered == nil || section.all(.duties).contains(where: { !$0.isEmpty })
    else { return [] }
    let fields = section.all(.duties)
    let owners = Coordinating(mandate, context).ownerPlaces.flatMap { mandate.participants[$0].all(.responsibility) }
    let duties = (fields + owners).flatMap(\.values)
    guard !section.isSettled, !fields.contains(where: \.isSettled), !context.assessValues(duties) else { return [] }
    let message = Text(
      nb: "Den som koordinerer, skal også vurdere om verdiene følges. Skriv det blant pliktene.",
      nn: "Den som koordinerer, skal òg vurdere om verdiane blir følgde. Skriv det blant pliktene.",
      en: "The coordinator is also to assess whether the values are followed. Write it among the duties.")
    let duty = context.assessingDuty
    guard let field = fields.last(where: \.isAnswered), let last = field.values.last else {
      return context.missing(.duties, in: section, message, template: duty).map { [$0] } ?? []
    }
    return [
      Finding(
        at: field.place, message,
        fixes: [.add(duty, Fix.Edit(last.range.upperBound..<last.range.upperBound, context.join(duty, to: last)))],
        aboutMissing: true)
    ]
  }
}

extension Mandate {
  /// Whether a section has anything that is neither open nor a gap.
  fileprivate func states(_ kind: SectionKind) -> Bool {
    guard let section = self[kind], !section.isSettled else { return false }
    return section.items.contains(where: \.saysSomething) || !section.value.isUnanswered
  }
}

extension Context {
  fileprivate var assessingDuty: String {
    switch language {
    case .nb: "vurderer om verdiene følges"
    case .nn: "vurderer om verdiane blir følgde"
    case .en: "assesses whether the values are followed"
    }
  }

  /// With a comma, or as a new sentence where the last one has ended.
  fileprivate func join(_ duty: String, to value: Value) -> String {
    value.text.hasSuffix(".") ? " " + duty.prefix(1).uppercased() + duty.dropFirst() + "." : ", " + duty
  }

  /// A duty that names the values, and a verb of assessing or following up.
  fileprivate func assessValues(_ duties: [Value]) -> Bool {
    let all = duties.flatMap { words($0) }.map(\.folded)
    let namesValues = all.contains { word in valueStems.contains { word.hasPrefix($0) } }
    return namesValues && all.contains { word in assessingStems.contains { word.hasPrefix($0) } }
  }
}

private let valueStems = ["verdi", "prinsipp", "value", "principle", "samspill", "samspel"]

private let assessingStems = [
  "vurder", "følg", "fylg", "sjekk", "evaluer", "gjennomg", "måle", "målar", "overvåk", "passer", "passar", "assess", "follow", "review",
  "check", "evaluat", "monitor", "ser", "ettersp", "undersøk", "drøft", "tar", "tek", "går", "spør",
]
