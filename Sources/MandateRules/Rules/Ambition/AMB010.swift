import MandateGuidance
import MandateLanguage

extension Rule {
  /// To aim differently is allowed. Not to have talked about it is the problem.
  static let ambitionsDiffer = Rule(
    code: "AMB010", name: "ambitions-differ", severity: .warning, advice: ["bufdir.5.ambisjon", "bufdir.5", "dfo.utredning.2"],
    rows: ["R070", "R071"], fixable: true,
    summary: Text(
      nb: "Deltakerne sikter mot ulike trinn, og mandatet sier ikke at det er avklart.",
      nn: "Deltakarane siktar mot ulike steg, og mandatet seier ikkje at det er avklart.",
      en: "The participants aim for different steps, and the mandate does not say that this is settled."),
    example: """
      Mandat: Trygg oppvekst
      Ambisjon: felles tiltak
      Deltakere:
        - NAV
            ambisjon: felles tiltak
        - Skole
            ambisjon: felles forståelse
                      ^^^^^^^^^^^^^^^^^ AMB010
      """
  ) { mandate, context in
    let section = mandate[.ambition]
    let settled = section?.all(.settled) ?? []
    guard !(section?.isSettled ?? false), !settled.contains(where: { $0.isSettled || $0.isAnswered && context.hasDateAndReason($0) }),
      let (first, message) = disagreement(mandate, context)
    else { return [] }
    if let incomplete = settled.first(where: { !$0.isEmpty }), let end = incomplete.values.last?.range.upperBound {
      let title = Text(nb: "Legg til dato og grunn", nn: "Legg til dato og grunn", en: "Add a date and a reason")
      return [
        Finding(
          at: incomplete.place,
          Text(
            nb: "Deltakerne sikter mot ulike trinn. Skriv både når dere avklarte det, og hvorfor det er greit.",
            nn: "Deltakarane siktar mot ulike steg. Skriv både når de avklarte det, og kvifor det er greitt.",
            en: "The participants aim for different steps. Write both when you settled it and why it is all right."),
          fixes: [Fix(title, replace: end..<end, with: " – \(gap)")], aboutMissing: true)
      ]
    }
    let edit =
      section.map { context.insert(.settled, into: $0) }
      ?? context.insertSection(.ambition, nil, ["  \(context.word(.settled, in: .ambition)): \(gap)"], in: mandate)
    return [
      Finding(at: first.range, message, fixes: [.add(context.word(.settled, in: .ambition), edit)], related: related(mandate, first))
    ]
  }

  /// The first participant that aims differently, and what to say about it.
  private static func disagreement(_ mandate: Mandate, _ context: Context) -> (Aim, Text)? {
    let aims = mandate.aims
    guard let common = context.step ?? aims.first?.step else { return nil }
    let others = aims.filter { $0.step != common }
    guard let first = others.first else { return nil }
    func list(_ language: Language, _ aim: (Aim) -> String) -> String { listed(others.map(aim), language) }
    let (nb, nn, en): (String, String, String)
    if context.step != nil {
      (nb, nn, en) = ("Målet er trinn \(common)", "Målet er steg \(common)", "The target is step \(common)")
    } else {
      let name = aims[0].name
      (nb, nn, en) = ("\(name) sikter mot trinn \(common)", "\(name) siktar mot steg \(common)", "\(name) aims for step \(common)")
    }
    return (
      first,
      Text(
        nb: "\(nb), men \(list(.nb) { "\($0.name) sikter mot trinn \($0.step)" })."
          + " Bli enige om ett trinn, eller skriv under «avklart» når og hvorfor dere går videre med ulike.",
        nn: "\(nn), men \(list(.nn) { "\($0.name) siktar mot steg \($0.step)" })."
          + " Bli einige om eitt steg, eller skriv under «avklart» når og kvifor de går vidare med ulike.",
        en: "\(en), but \(list(.en) { "\($0.name) aims for step \($0.step)" })."
          + " Agree on one step, or write under “settled” when and why you go on with different ones.")
    )
  }

  private static func related(_ mandate: Mandate, _ first: Aim) -> [Finding.Related] {
    let target = mandate.targetRange.map {
      Finding.Related($0, Text(nb: "Her står det felles målet.", nn: "Her står det felles målet.", en: "The common target stands here."))
    }
    let others = mandate.aims.filter { $0.range != first.range && $0.step != first.step }.map { aim in
      Finding.Related(
        aim.range,
        Text(
          nb: "\(aim.name) sikter mot trinn \(aim.step).", nn: "\(aim.name) siktar mot steg \(aim.step).",
          en: "\(aim.name) aims for step \(aim.step)."))
    }
    return (target.map { [$0] } ?? []) + others
  }
}
