import MandateGuidance
import MandateLanguage

extension Rule {
  /// A figure without a source is a claim.
  static let factWithoutSource = Rule.itemField(
    .source, of: .facts, code: "FAK004", name: "fact-without-source", severity: .warning, advice: ["bufdir.4.kilder"], rows: ["R057"],
    summary: Text(
      nb: "Et faktum står uten kilde.", nn: "Eit faktum står utan kjelde.", en: "A fact stands without a source."),
    example: """
      Mandat: Trygg oppvekst
      Faktagrunnlag:
        - 412 barn vokser opp med lav inntekt
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FAK004
            år: 2024
      """,
    message: { _ in
      Text(
        nb: "Skriv hvor dette kommer fra, så andre kan finne det igjen.", nn: "Skriv kvar dette kjem frå, så andre kan finne det att.",
        en: "Write where this comes from, so that others can find it.")
    },
    many: Text(
      nb: "De fleste opplysningene står uten kilde. Skriv hvor hver av dem kommer fra.",
      nn: "Dei fleste opplysningane står utan kjelde. Skriv kvar kvar av dei kjem frå.",
      en: "Most of the facts stand without a source. Write where each of them comes from."),
    when: { item, _, context in !item.text.isUnanswered && !context.namesSource(item) })
}

extension Context {
  private static let sources: Set<String> = [
    "kilde", "kilden", "kilder", "kjelde", "kjelda", "kjelder", "source", "sources", "ifølge", "ifølgje", "følge", "følgje", "according",
    "ssb", "fhi", "ungdata", "kostra",
  ]

  /// `(SSB, 2024)`, `ifølge Ungdata`.
  fileprivate func namesSource(_ item: Item) -> Bool {
    let words = words(item.text)
    if words.contains(where: { Context.sources.contains($0.folded) }) { return true }
    guard let open = words.lastIndex(where: { $0.folded == "(" }), let close = words[open...].firstIndex(where: { $0.folded == ")" })
    else { return false }
    let inside = words[open + 1..<close]
    return inside.contains { $0.kind == .letters } && firstDate(in: inside) != nil
  }
}
