import MandateGuidance
import MandateLanguage

extension Rule {
  /// Two places for one thing: the reader does not know which one to trust.
  static let sectionOrValueTwice = Rule(
    code: "SYN005", name: "section-or-value-twice", severity: .info, profile: .grunnmur, advice: [], rows: [], fixable: true,
    summary: Text(
      nb: "Den samme overskriften eller verdien står to steder.",
      nn: "Den same overskrifta eller verdien står to stader.",
      en: "The same heading or value stands in two places."),
    example: """
      Mandat: Trygg oppvekst
      Mål: Færre barn vokser opp med lav inntekt
      Målgruppe: familier med barn
      Mål:
      ^^^ SYN005
        - Flere barn er med på en fritidsaktivitet
      """
  ) { mandate, context in
    context.problems.compactMap { problem in
      switch problem.kind {
      case .sectionTwice(let section, let first):
        let word = context.word(section)
        let (written, other) = (context.string(problem.range), context.string(first))
        let isSameWord = written.lowercased() == other.lowercased()
        return Finding(
          at: problem.range,
          !isSameWord
            ? Text(
              nb: "«\(written)» leses som det samme som «\(other)» lenger opp. Samle dem på ett sted.",
              nn: "«\(written)» blir lese som det same som «\(other)» lenger oppe. Samle dei på éin stad.",
              en: "“\(written)” is read as the same as “\(other)” further up. Join them in one place.")
            : Text(
              nb: "«\(word)» står også lenger opp. De to leses som én. Samle dem på ett sted.",
              nn: "«\(word)» står òg lenger oppe. Dei to blir lesne som éin. Samle dei på éin stad.",
              en: "“\(word)” also stands further up. The two are read as one. Join them in one place."),
          fixes: context.join(problem.range, to: first, in: mandate),
          related: [Finding.Related(first, Text(nb: "Her står den første.", nn: "Her står den første.", en: "The first one stands here."))])
      case .valueTwice(let first):
        let counts = context.string(first)
        return Finding(
          at: problem.range,
          Text(
            nb: "Det er allerede sagt noe annet her: «\(counts)» gjelder, siden det står først. Fjern det ene.",
            nn: "Det er allereie sagt noko anna: «\(counts)» gjeld, sidan det står først. Ta bort det eine.",
            en: "Something else has been said already: “\(counts)” counts, since it stands first. Remove one of them."),
          related: [Finding.Related(first, Text(nb: "Dette gjelder.", nn: "Dette gjeld.", en: "This counts."))], severity: .warning)
      default: return nil
      }
    }
  }
}
