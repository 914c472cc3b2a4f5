import MandateGuidance
import MandateLanguage

extension Rule {
  /// A bare word means something else to everyone who reads it.
  static let valueWithoutPractice = Rule(
    code: "VER004", name: "value-without-practice", severity: .hint, advice: ["bufdir.3.verdier", "bufdir.3"], rows: ["R044"],
    aboutMissing: true, fixable: true,
    summary: Text(
      nb: "En verdi står uten tekst om hvordan den vises i praksis.",
      nn: "Ein verdi står utan tekst om korleis han viser seg i praksis.",
      en: "A value stands without words on how it is seen in practice."),
    example: """
      Mandat: Trygg oppvekst
      Verdier:
        - tillit
          ^^^^^^ VER004
        - åpenhet: endrede prioriteringer meldes før møtet
      """
  ) { mandate, context in
    guard let section = mandate[.values], !section.isSettled else { return [] }
    let listed = context.listedValues(section).filter { !context.foundNothing($0) }
    let bare = listed.filter { !$0.hasPractice }
    return context.each(
      bare.map { value in
        let end = value.practice.lowerBound
        let written = context.words(value.item.text).last?.folded == ":" ? " \(gap)" : ": \(gap)"
        return (
          place: value.isGap ? value.practice : value.name, name: context.string(value.name),
          edit: value.isGap ? nil : Fix.Edit(end..<end, written)
        )
      }, of: listed.count, heading: section.keyword, field: gap,
      message: { name in
        Text(
          nb: "Skriv hvordan man ser «\(name)» i praksis hos dere.", nn: "Skriv korleis ein ser «\(name)» i praksis hos dykk.",
          en: "Write how “\(name)” is seen in practice among you.")
      },
      many: Text(
        nb: "De fleste verdiene står alene. Skriv hvordan man ser dem i praksis hos dere.",
        nn: "Dei fleste verdiane står aleine. Skriv korleis ein ser dei i praksis hos dykk.",
        en: "Most of the values stand alone. Write how they are seen in practice among you."))
  }
}

extension Context {
  /// The whole item is a gap.
  fileprivate func foundNothing(_ value: ListedValue) -> Bool { value.item.text.isUnanswered }
}
