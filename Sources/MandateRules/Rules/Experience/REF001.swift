import MandateGuidance
import MandateLanguage

extension Rule {
  /// The 0–24 collaboration ended in March 2021; a mandate that counts on it counts on nobody.
  static let endedCollaboration = Rule(
    code: "REF001", name: "ended-collaboration", severity: .info,
    advice: ["rapport.dfo-2020-0-24", "rapport.difi-2015-laeringsnotat-0-24"], rows: ["R104g"],
    summary: Text(
      nb: "0–24-samarbeidet er nevnt som om det fortsatt er i gang.",
      nn: "0–24-samarbeidet er nemnt som om det framleis er i gang.",
      en: "The 0–24 collaboration is mentioned as if it were still going on."),
    example: """
      Mandat: Trygg oppvekst
      Grenseflater:
        - 0–24-samarbeidet, som samordner direktoratene
          ^^^^^^^^^^^^^^^^ REF001
      """
  ) { mandate, context in
    // A mandate of that collaboration itself, and what was learnt from it, speak of its own time.
    guard context.status != "ended", !context.said.contains(where: { $0.section == nil && $0.collaboration0To24 != nil }) else { return [] }
    return context.said.filter { $0.section != .experience }.compactMap { said in
      guard let range = said.collaboration0To24, !said.saysPast else { return nil }
      return Finding(
        at: range,
        Text(
          nb: "0–24-samarbeidet ble avsluttet i mars 2021. Vis til det som kom etter, eller skriv at det er slutt.",
          nn: "0–24-samarbeidet vart avslutta i mars 2021. Vis til det som kom etter, eller skriv at det er slutt.",
          en: "The 0–24 collaboration ended in March 2021. Refer to what came after, or write that it is over."))
    }
  }
}

extension Said {
  /// `0–24-samarbeidet`, `0-24 samarbeidet`; not children from 0 to 24.
  fileprivate var collaboration0To24: Range<Int>? {
    for start in words.indices where words[start].folded == "0" && words.count - start >= 4 && words[start + 2].folded == "24" {
      guard ["-", "–", "—", "‑", "‐"].contains(words[start + 1].folded) else { continue }
      let next = words[start + 3].kind == .mark ? start + 4 : start + 3
      guard next < words.count else { continue }
      let names = ["samarbeid", "programm", "satsing", "prosjekt", "collaborat", "programme", "project", "cooperat"]
      if names.contains(where: { words[next].folded.hasPrefix($0) }) { return words[start].range.lowerBound..<words[next].range.upperBound }
    }
    return nil
  }

  fileprivate var saysPast: Bool {
    let stems = [
      "avslutt", "avvikl", "opphør", "tidligere", "tidlegare", "slutt", "lær", "erfar", "evaluer", "bygger", "byggjer", "arv", "former",
      "ended", "conclud", "learn", "experien", "evaluat", "finished", "histor",
    ]
    let exact: Set<String> = [
      "var", "ble", "blei", "vart", "hadde", "viste", "etter", "siden", "sidan", "was", "were", "had", "showed", "after",
    ]
    return words.contains { word in
      exact.contains(word.folded) || (word.number.map { (2015...2021).contains($0) } ?? false)
        || stems.contains { word.folded.hasPrefix($0) }
    }
  }
}
