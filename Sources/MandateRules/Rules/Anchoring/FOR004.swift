import MandateGuidance
import MandateLanguage

extension Rule {
  /// Anchoring can be too little, and more than needed: the reason shows that somebody thought about it.
  static let anchoringWithoutReason = Rule(
    code: "FOR004", name: "anchoring-without-reason", severity: .info, advice: ["bufdir.1.q3"], rows: ["R016"], aboutMissing: true,
    fixable: true,
    summary: Text(
      nb: "Det står ikke hvorfor forankringen ligger på dette nivået.",
      nn: "Det står ikkje kvifor forankringa ligg på dette nivået.",
      en: "It does not say why the anchoring is at this level."),
    example: """
      Mandat: Trygg oppvekst
      Forankring:
        - administrativ: Kommunedirektøren
          ^^^^^^^^^^^^^ FOR004
      """
  ) { mandate, context in
    guard let section = mandate[.anchoring], section.saysSomething, !section.all(.because).contains(where: \.isAnswered),
      !context.says(["fordi", "because"], in: [section.value])
    else { return [] }
    // Plans and strategies are not chosen by level.
    let asked = section.items.filter { item in
      !item.isEmpty && !item.text.isUnanswered && !item.text.isSettled && !item.body.isSettled && !item.isPlan
    }
    let lacking = asked.filter { item in
      !item.all(.because).contains(where: \.isAnswered) && !context.says(["fordi", "because", "ettersom"], in: [item.text])
    }
    return context.each(
      lacking.map { item in
        let gap = item.unanswered(.because)
        return (gap ?? item.place, item.name?.text ?? item.text.text, gap == nil ? context.insert(.because, into: item, of: section) : nil)
      },
      of: asked.count, heading: section.keyword, field: context.word(.because, in: .anchoring),
      message: { name in
        Text(
          nb: "Skriv «fordi» under «\(name)»: Hvorfor er dette nivået høyt nok?",
          nn: "Skriv «fordi» under «\(name)»: Kvifor er dette nivået høgt nok?",
          en: "Write “because” under “\(name)”: Why is this level high enough?")
      },
      many: Text(
        nb: "Skriv «fordi» under hvert nivå: Hvorfor er det høyt nok?",
        nn: "Skriv «fordi» under kvart nivå: Kvifor er det høgt nok?",
        en: "Write “because” under each level: Why is it high enough?"))
  }
}
