// Posts and their leadership levels. The order is general knowledge of Norwegian administration (inventory 3.5); that a higher step asks
// for a higher level is the sources', which level for which step is ours.

import MandateLanguage

package enum Posts {
  /// Ends of words that name a post, in the three languages.
  private static let endings = WordEndings([
    "leder", "leiar", "leier", "sjef", "direktør", "koordinator", "rådgiver", "rådgjevar", "rådgivar", "kontakt", "ansvarlig", "ansvarleg",
    "konsulent",
    "rektor", "lærer", "lærar", "sekretær", "inspektør", "overlege", "lege", "psykolog", "sykepleier", "sjukepleiar", "ordfører",
    "ordførar",
    "styrer", "styrar", "minister", "departementsråd", "byråd", "kommunalråd", "fylkesråd", "lensmann", "politimester", "politimeister",
    "jordmor", "planlegger", "planleggjar",
    "saksbehandler",
    "saksbehandlar", "sakshandsamar", "leader", "director", "manager", "coordinator", "adviser", "advisor", "officer", "chief", "head",
    "mayor", "secretary", "minister", "teacher", "doctor", "nurse", "psychologist", "planner", "veileder", "rettleiar", "representant",
    "medarbeider", "medarbeidar", "fagperson", "tillitsvalgt", "tillitsvald", "statsråd", "kommuneoverlege", "prosjektleder", "rådmann",
    "rådmenn", "fylkesmann", "statsforvalter", "statsforvaltar", "verneombud", "verneombod",
    "kontrollør", "prest", "prost", "biskop", "lagmann",
    "ingeniør", "jurist", "bibliotekar", "terapeut", "pedagog",
  ])

  private static let inflections = ["", "en", "n", "a", "e", "ene", "ane", "ne", "er", "ar", "r", "s", "et", "t", "ens", "ets"].map {
    Array($0.utf8)
  }

  /// Whether a text names a post: as good as a person's name, and it need not be declared.
  package static func isPost(_ text: String) -> Bool {
    text.folded.contains { isPostWord($0.folded) }
  }

  /// `enhetsleder, eller den hun sender`; not `ansvar for økonomi` or `kontakt med foreldrene`.
  static func beginsWithPost(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = words(bytes, 0..<bytes.count).first else { return false }
    return isPostWord(first.folded) && !["kontakt", "ansvarlig", "ansvarleg", "head"].contains(first.folded)
  }

  static func isPostWord(_ word: String) -> Bool {
    // `kommunalsjefsnivå`
    for level in ["snivå", "snivået"] where word.hasSuffix(level) { return isPostWord(String(word.dropLast(level.count))) }
    return word.utf8.count >= 4 && value(of: word, in: endings) != nil
  }

  /// The leadership level that a text names, 1 to 7; nil where it names none that is known. `actor` is a choice's id. A post that the actor's
  /// column does not have is looked for in the others: a ministry's mandate may have a municipality among those who take part.
  package static func level(_ text: String, actor: String?) -> Int? {
    levels(text, actor: actor).max()
  }

  /// The level of each post that a text names.
  static func levels(_ text: String, actor: String?) -> [Int] {
    let folded = text.folded.map(\.folded)
    let own: Column? =
      switch actor {
      case "municipality", "county": municipal
      case "agency": agency
      case "ministry": ministry
      default: nil
      }
    let found = own.map { levels(folded, in: $0) } ?? []
    return found.isEmpty ? [municipal, agency, ministry].flatMap { levels(folded, in: $0) } : found
  }

  /// Folkevalgte or members of government, whatever kind of actor the mandate is about.
  package static func isPolitical(_ text: String) -> Bool {
    let folded = text.folded.map(\.folded)
    return [municipal, ministry].contains { levels(folded, in: $0).contains { $0 >= 6 } }
  }

  private static func levels(_ words: [String], in column: Column) -> [Int] {
    var levels: [Int] = []
    var at = words.startIndex
    while at < words.endIndex {
      let phrase = column.phrases.first { words[at...].starts(with: $0.words) }
      if let found = phrase?.level ?? value(of: words[at], in: column.words) { levels.append(found) }
      at += phrase?.words.count ?? 1
    }
    return levels
  }

  /// What the word itself, or a compound that ends in it, stands for, in any form.
  private static func value(of word: String, in endings: WordEndings) -> Int? {
    let bytes = Array(word.utf8)
    var best: (value: Int, length: Int)?
    for inflection in inflections where bytes.count > inflection.count && bytes.suffix(inflection.count).elementsEqual(inflection) {
      if let found = endings.longest(in: bytes.dropLast(inflection.count)), found.length > best?.length ?? 0 { best = found }
    }
    return best?.value
  }

  private struct Column: Sendable {
    let words: WordEndings
    /// English names of posts, the longest first.
    let phrases: [(level: Int, words: [String])]

    init(_ rows: [(level: Int, words: [String])]) {
      words = WordEndings(rows.flatMap { row in row.words.filter { !$0.contains(" ") }.map { ($0, row.level) } })
      phrases = rows.flatMap { row in row.words.filter { $0.contains(" ") }.map { (row.level, $0.split(separator: " ").map(String.init)) } }
        .sorted { $0.1.count > $1.1.count }
    }
  }

  private static let municipal = Column([
    (
      1,
      [
        "fagperson", "rådgiver", "rådgjevar", "rådgivar", "saksbehandler", "saksbehandlar", "sakshandsamar", "konsulent", "koordinator",
        "adviser",
        "advisor",
        "coordinator",
      ]
    ),
    (
      2,
      [
        "teamleder", "teamleiar", "avdelingsleder", "avdelingsleiar", "fagleder", "fagleiar", "gruppeleder", "gruppeleiar", "team leader",
        "department manager",
      ]
    ),
    (
      3,
      [
        "enhetsleder", "einingsleiar", "virksomhetsleder", "verksemdsleiar", "rektor", "seksjonsleder", "seksjonsleiar", "leder", "leiar",
        "styrer", "styrar", "manager", "unit manager", "head of unit", "principal", "head teacher",
      ]
    ),
    (
      4,
      [
        "kommunalsjef", "kommunalleder", "kommunalleiar", "direktør", "etatsleder", "etatsleiar", "tjenesteleder", "tenesteleiar",
        "sektorleder", "sektorleiar", "etatssjef", "sjef", "director", "head of service",
      ]
    ),
    (
      5,
      [
        "kommunedirektør", "rådmann", "fylkesdirektør", "fylkesrådmann", "fylkeskommunedirektør", "kommunaldirektør", "municipal director",
        "municipal manager",
        "chief executive", "chief municipal executive", "county director", "chief county executive",
      ]
    ),
    (
      6,
      [
        "formannskap", "hovedutvalg", "hovudutval", "utvalg", "utval", "fylkesutvalg", "fylkesutval", "bydelsutvalg", "ordfører",
        "ordførar", "fylkesordfører", "fylkesordførar", "politiråd", "byråd", "byrådsleder", "byrådsleiar", "fylkesråd", "mayor",
        "executive board", "municipal executive board", "executive committee", "police council",
      ]
    ),
    (
      7,
      [
        "kommunestyre", "fylkesting", "bystyre", "heradsstyre", "municipal council", "city council", "county council", "town council",
        "local council", "the council", "county assembly",
      ]
    ),
  ])

  private static let agency = Column([
    (1, ["saksbehandler", "saksbehandlar", "sakshandsamar", "rådgiver", "rådgjevar", "adviser", "advisor"]),
    (2, ["seksjonsleder", "seksjonsleiar", "seksjonssjef", "head of section", "section head", "section manager"]),
    (
      3,
      [
        "avdelingsdirektør", "regiondirektør", "avdelingsleder", "avdelingsleiar", "department director", "regional director",
        "head of department",
      ]
    ),
    (4, ["divisjonsdirektør", "fagdirektør", "områdedirektør", "division director"]),
    (
      5,
      [
        "etatsleder", "etatsleiar", "direktør", "virksomhetsleder", "verksemdsleiar", "generaldirektør", "etatsdirektør", "director",
        "director general",
      ]
    ),
    (6, ["eierdepartement", "eigardepartement", "departement", "ministry"]),
  ])

  private static let ministry = Column([
    (1, ["rådgiver", "rådgjevar", "adviser", "advisor"]),
    (2, ["underdirektør", "seksjonsleder", "seksjonsleiar", "deputy director", "head of section"]),
    (3, ["avdelingsdirektør", "deputy director general"]),
    (4, ["ekspedisjonssjef", "director general"]),
    (5, ["departementsråd", "secretary general", "permanent secretary"]),
    (6, ["statssekretær", "statsråd", "minister", "state secretary"]),
    (7, ["regjering", "statsminister", "government", "cabinet", "prime minister"]),
  ])
}

extension Posts {
  /// A post at a level from 2 to 7, to show what the level means; nil for an actor without a column.
  static func example(_ level: Int, actor: String?, _ language: Language) -> String? {
    guard let actor, let posts = examples[actor], (2...7).contains(level) else { return nil }
    return posts.canonical(language).split(separator: ",").dropFirst(level - 2).first.map(String.init)
  }

  private static let examples: [String: Words3] = [
    "municipality": Words3(
      "avdelingsleder,enhetsleder,kommunalsjef,kommunedirektør,formannskap,kommunestyre",
      "avdelingsleiar,einingsleiar,kommunalsjef,kommunedirektør,formannskap,kommunestyre",
      "department manager,unit manager,director,municipal director,executive board,municipal council"),
    "county": Words3(
      "avdelingsleder,enhetsleder,direktør,fylkesdirektør,fylkesutvalg,fylkesting",
      "avdelingsleiar,einingsleiar,direktør,fylkesdirektør,fylkesutval,fylkesting",
      "department manager,unit manager,director,county director,executive board,county council"),
    "agency": Words3(
      "seksjonsleder,avdelingsdirektør,divisjonsdirektør,direktør,departement,departement",
      "seksjonsleiar,avdelingsdirektør,divisjonsdirektør,direktør,departement,departement",
      "head of section,department director,division director,director general,ministry,ministry"),
    "ministry": Words3(
      "underdirektør,avdelingsdirektør,ekspedisjonssjef,departementsråd,statsråd,regjering",
      "underdirektør,avdelingsdirektør,ekspedisjonssjef,departementsråd,statsråd,regjering",
      "deputy director,deputy director general,director general,secretary general,minister,government"),
  ]
}

/// Words looked up by their end, so that `oppvekstsjef` is found as `sjef`.
struct WordEndings: Sendable {
  private struct Node: Sendable {
    var next: [UInt8: Int] = [:]
    var value: Int?
  }

  private var nodes = [Node()]

  init(_ words: [String]) {
    self.init(words.map { ($0, 1) })
  }

  init(_ words: [(word: String, value: Int)]) {
    for (word, value) in words {
      var node = 0
      for byte in word.utf8.reversed() {
        if let next = nodes[node].next[byte] {
          node = next
        } else {
          nodes.append(Node())
          nodes[node].next[byte] = nodes.count - 1
          node = nodes.count - 1
        }
      }
      nodes[node].value = value
    }
  }

  /// The value of the longest word that the bytes end in, and how many bytes it has.
  func longest(in bytes: ArraySlice<UInt8>) -> (value: Int, length: Int)? {
    var best: (value: Int, length: Int)?
    var node = 0
    for (length, byte) in bytes.reversed().enumerated() {
      guard let next = nodes[node].next[byte] else { break }
      node = next
      if let value = nodes[node].value { best = (value, length + 1) }
    }
    return best
  }
}
