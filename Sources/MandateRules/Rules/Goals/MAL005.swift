import MandateGuidance
import MandateLanguage

extension Rule {
  /// A goal should be able to answer how one sees that it is reached.
  static let goalVague = Rule(
    code: "MAL005", name: "goal-vague", severity: .warning, profile: .grunnmur, advice: ["bufdir.1.q1"], rows: ["R014"], fixable: true,
    summary: Text(
      nb: "Målet har bare vage ord, og verken indikator eller frist.",
      nn: "Målet har berre vage ord, og verken indikator eller frist.",
      en: "The goal has only vague words, and neither an indicator nor a deadline."),
    example: """
      Mandat: Trygg oppvekst
      Mål:
        - Bidra til å styrke samarbeidet mellom tjenestene
          ^^^^^^^^^^^^^^^^^^ MAL005
        - Fremme god folkehelse
            indikator: andel voksne som er fysisk aktive
      """
  ) { mandate, context in
    mandate.goals.compactMap { goal in
      guard !goal.answers(.indicator), !goal.answers(.deadline), !goal.answers(.wanted),
        let vague = VagueGoals.vagueWords(goal.text.words(context.text))
      else { return nil }
      let written = shortened(context.string(vague))
      let message = Text(
        nb: "«\(written)» lar seg ikke etterprøve. Legg til en indikator eller en frist, eller skriv hva som skal være annerledes.",
        nn: "«\(written)» lèt seg ikkje etterprøve. Legg til ein indikator eller ein frist, eller skriv kva som skal vere annleis.",
        en: "Nobody can check “\(written)”. Add an indicator or a deadline, or write what is to be different.")
      if let gap = goal.unanswered(.indicator) ?? goal.unanswered(.deadline) { return Finding(at: gap, message, aboutMissing: true) }
      return Finding(
        at: vague, message,
        fixes: [FieldKind.indicator, .deadline].compactMap { kind in
          context.insert(kind, into: goal).map { .add(context.word(kind, in: .goals), $0) }
        })
    }
  }
}
