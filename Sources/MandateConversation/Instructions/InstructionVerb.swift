// The verb that an instruction begins with: in the imperative, or in the infinitive after words of courtesy. It says whether something is to
// be added, changed or taken out.

internal import MandateLanguage

struct InstructionVerb {
  enum Act {
    /// Put beside what stands there.
    case add
    /// Put in the place of what stands there.
    case change
    case remove
    /// Put off or draw out: only what has a date can be.
    case move
    /// Something that is done to a text, but that nothing here can do.
    case other
  }

  let act: Act
  /// How many words it takes.
  let count: Int
  /// Whether much else than changes of a mandate is asked for with the same word: `skriv`, `velg`, `gi`.
  let isLoose: Bool
  let gives: Bool

  init?(_ words: Words) {
    let folded = words.prefix(3).map(\.folded)
    for length in stride(from: folded.count, through: 1, by: -1) {
      let phrase = folded.prefix(length).joined(separator: " ")
      if let act = Self.verbs[phrase] {
        (self.act, count, isLoose) = (act, length, Self.loose.contains(phrase))
        gives = ["gi", "gje", "gjev", "give", "assign"].contains(phrase)
        return
      }
    }
    // `Nytt mål: flere får jobb`
    guard let first = folded.first, Self.new.contains(first), words.contains(where: { $0.folded == ":" }) else { return nil }
    (act, count, isLoose, gives) = (.add, 1, true, false)
  }

  private static let verbs: [String: Act] = {
    var verbs: [String: Act] = [:]
    for (act, words) in [(Act.add, adding), (.change, changing), (.remove, removing), (.move, moving), (.other, others)] {
      for word in words.split(separator: "|") { verbs[String(word)] = act }
    }
    return verbs
  }()

  private static let adding = """
    legg til|legge til|leggje til|leg til|legg inn|legge inn|leggje inn|før opp|føre opp|før inn|føre inn|ta med|ta inn|skriv|skrive|skriv inn\
    |skrive inn|skriv opp|lag|lage|opprett|opprette|add|insert|include|write|write in|put in|create
    """
  private static let changing = """
    sett|sette|set|setje|sett inn|sette inn|set inn|endre|endra|fyll ut|fylle ut|fyll inn|fylle inn|bytt|bytte|byt|byte|bytt ut|bytte ut\
    |byt ut|byte ut|velg|velge|vel|velje|oppdater|oppdatere|juster|justere|rett|rette|erstatt|erstatte|omdøp|omdøpe|kall|gi|gje|gjev|gjør\
    |gjer|la|lat|utnevn|utnemn|utpek|peik ut|change|fill in|choose|update|adjust|correct|make|replace|rename|give|assign|let|appoint
    """
  private static let removing = """
    fjern|fjerne|fjerna|slett|slette|sletta|stryk|stryke|ta bort|ta vekk|ta vekk igjen|ta ut|ta av|remove|delete|drop|erase|take out|take away\
    |strike|get rid of
    """
  private static let moving = """
    flytt|flytte|forleng|forlenge|forlengje|utsett|utsette|utset|utsetje|utvid|move|extend|postpone|prolong
    """
  private static let others = """
    angre|undo|fiks|fikse|fix|slå sammen|slå saman|merge|kopier|copy|oversett|omset|translate|gjenopprett|restore|sorter|sort
    """

  private static let loose: Set<String> = [
    "ta med", "ta inn", "skriv", "skrive", "lag", "lage", "include", "write", "create", "velg", "velge", "vel", "velje", "juster", "rett",
    "kall", "gi", "gje", "gjev", "gjør", "gjer", "la", "lat", "choose", "adjust", "make", "give", "let", "drop", "ta av", "utvid", "sort",
    "sorter", "fix", "fiks", "fikse", "oversett", "omset", "translate", "copy", "kopier", "rette",
  ]

  private static let new: Set<String> = ["ny", "nytt", "nye", "new"]

  /// Words between the verb and what it is about.
  static let small: Set<String> = ["et", "en", "ei", "eit", "ein", "a", "an", "the", "ny", "nytt", "nye", "new", "inn", "den", "det"]
}

extension Words {
  var withoutArticles: Words { drop { InstructionVerb.small.contains($0.folded) } }
}
