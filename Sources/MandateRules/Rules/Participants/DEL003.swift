import MandateGuidance
import MandateLanguage

extension Rule {
  /// When most of those who meet are new at once, the group starts over. Only what the mandate itself says of its changes is counted.
  static let manyReplaced = Rule(
    code: "DEL003", name: "many-replaced", severity: .hint, advice: ["bufdir.2.stabilitet"], rows: ["R033"],
    summary: Text(
      nb: "Under «Endringer» står det at mer enn halvparten av dem som møter, ble skiftet ut på én gang.",
      nn: "Under «Endringar» står det at meir enn halvparten av dei som møter, vart skifta ut på éin gong.",
      en: "“Changes” says that more than half of those who meet were replaced at once."),
    example: """
      Mandat: Trygg oppvekst
      Deltakere:
        - NAV
        - Skole
        - Helsestasjonen
      Endringer:
        - 1.9.2025: ny representant for NAV, tidligere enhetsleder, og for Skole, tidligere rektor
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ DEL003
      """
  ) { mandate, context in
    var versions: [(date: String, places: [Range<Int>], replaced: Set<Int>)] = []
    for item in mandate[.changes]?.items ?? [] where item.saysSomething {
      let words = context.words(item.body)
      guard saysWhoWasThere(words), let date = item.name?.text.lowercased() else { continue }
      let named = context.parties.named(in: words[...]).filter { !mandate.participants[$0].isPassive }
      guard !named.isEmpty else { continue }
      if let known = versions.firstIndex(where: { $0.date == date }) {
        versions[known].places.append(item.text.range)
        versions[known].replaced.formUnion(named)
      } else {
        versions.append((date, [item.text.range], named))
      }
    }
    let count = mandate.parties.count
    return versions.filter { $0.replaced.count >= 2 && $0.replaced.count * 2 > count }.map { version in
      Finding(
        at: version.places[0],
        Text(
          nb: "\(version.replaced.count) av \(count) deltakere fikk ny representant samtidig. Gi dem tid til å bli kjent med samarbeidet.",
          nn:
            "\(version.replaced.count) av \(count) deltakarar fekk ny representant samtidig. Gi dei tid til å bli kjende med samarbeidet.",
          en: "\(version.replaced.count) of \(count) participants got new representatives at once. Give them time to get to know the work."),
        related: version.places.dropFirst().map { Finding.Related($0, Text(nb: "Også her", nn: "Også her", en: "Here too")) })
    }
  }
}

/// Whether a change says that those who meet were others before.
private func saysWhoWasThere(_ words: [Word]) -> Bool {
  words.contains { $0.folded.hasPrefix("represent") } && words.contains { formerWords.contains($0.folded) }
}

private let formerWords: Set<String> = [
  "tidligere", "tidlegare", "formerly", "previously", "erstattet", "erstatta", "erstatter", "erstattar", "avløst", "avløyst", "avløser",
  "avløyser", "byttet", "bytta", "skiftet", "skifta", "replaced", "replaces", "succeeds", "succeeded",
]
