// Posts and their leadership levels. The order is general knowledge of Norwegian administration (inventory 3.5); that a higher step asks
// for a higher level is the sources', which level for which step is ours.

import MandateLanguage

package enum Posts {
  /// Ends of words that name a post, in the three languages.
  private static let endings = [
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
    "rådmenn",
    "fylkesmann", "statsforvalter", "statsforvaltar", "verneombud", "verneombod", "ingeniør", "jurist", "bibliotekar", "terapeut",
    "pedagog", "kontrollør", "prest", "prost", "biskop", "lagmann",
  ]

  private static let inflections = ["", "en", "n", "a", "e", "ene", "ane", "ne", "er", "ar", "r", "s", "et"]

  /// Whether a text names a post: as good as a person's name, and it need not be declared.
  package static func isPost(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return words(bytes, 0..<bytes.count).contains { isPostWord($0.folded) }
  }

  /// `enhetsleder, eller den hun sender`; not `ansvar for økonomi` or `kontakt med foreldrene`.
  static func beginsWithPost(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = words(bytes, 0..<bytes.count).first else { return false }
    return isPostWord(first.folded) && !["kontakt", "ansvarlig", "ansvarleg", "head"].contains(first.folded)
  }

  static func isPostWord(_ word: String) -> Bool {
    guard word.utf8.count >= 4 else { return false }
    // `kommunalsjefsnivå`
    for level in ["snivå", "snivået"] where word.hasSuffix(level) { return isPostWord(String(word.dropLast(level.count))) }
    return inflections.contains { inflection in
      guard word.hasSuffix(inflection) else { return false }
      let stem = word.dropLast(inflection.count)
      return endings.contains { stem.hasSuffix($0) }
    }
  }

  /// The leadership level that a text names, 1 to 7; nil where it names none that is known. `actor` is a choice's id.
  package static func level(_ text: String, actor: String?) -> Int? {
    let bytes = Array(text.utf8)
    let folded = words(bytes, 0..<bytes.count).map(\.folded)
    let columns =
      switch actor {
      case "municipality", "county": [municipal]
      case "agency": [agency]
      case "ministry": [ministry]
      default: [municipal, agency, ministry]
      }
    return columns.flatMap { column in folded.compactMap { level($0, in: column) } }.max()
  }

  private static func level(_ word: String, in column: [(level: Int, words: [String])]) -> Int? {
    var best: (level: Int, length: Int)?
    for row in column {
      for known in row.words where isSame(word, known) {
        if known.utf8.count > best?.length ?? 0 { best = (row.level, known.utf8.count) }
      }
    }
    return best?.level
  }

  /// The word itself or a compound that ends in it, in any form.
  private static func isSame(_ word: String, _ known: String) -> Bool {
    inflections.contains { inflection in
      guard word.hasSuffix(inflection) else { return false }
      return word.dropLast(inflection.count).hasSuffix(known)
    }
  }

  private static let municipal: [(level: Int, words: [String])] = [
    (1, ["fagperson", "rådgiver", "rådgjevar", "rådgivar", "saksbehandler", "saksbehandlar", "konsulent", "adviser", "advisor"]),
    (2, ["teamleder", "teamleiar", "avdelingsleder", "avdelingsleiar", "fagleder", "fagleiar", "gruppeleder"]),
    (
      3,
      [
        "enhetsleder", "einingsleiar", "virksomhetsleder", "verksemdsleiar", "rektor", "navleder", "seksjonsleder", "seksjonsleiar",
        "leder", "leiar", "styrer", "styrar", "manager",
      ]
    ),
    (
      4,
      [
        "kommunalsjef", "direktør", "etatsleder", "etatsleiar", "tjenesteleder", "tenesteleiar", "sektorleder", "sektorleiar", "etatssjef",
        "oppvekstsjef", "helsesjef", "skolesjef", "skulesjef", "sjef", "director", "byråd",
      ]
    ),
    (
      5,
      [
        "kommunedirektør", "rådmann", "fylkesdirektør", "fylkesrådmann", "fylkeskommunedirektør", "kommunaldirektør", "byrådsleder",
        "byrådsleiar",
      ]
    ),
    (
      6,
      [
        "formannskap", "hovedutvalg", "hovudutval", "utvalg", "utval", "fylkesutvalg", "fylkesutval", "bydelsutvalg", "ordfører",
        "ordførar", "fylkesordfører", "fylkesordførar", "politiråd",
      ]
    ),
    (7, ["kommunestyre", "fylkesting", "bystyre", "heradsstyre", "council"]),
  ]

  private static let agency: [(level: Int, words: [String])] = [
    (1, ["saksbehandler", "saksbehandlar", "rådgiver", "rådgjevar", "adviser", "advisor"]),
    (2, ["seksjonsleder", "seksjonsleiar", "seksjonssjef"]),
    (3, ["avdelingsdirektør", "regiondirektør", "avdelingsleder", "avdelingsleiar"]),
    (4, ["divisjonsdirektør", "fagdirektør", "områdedirektør"]),
    (5, ["etatsleder", "etatsleiar", "direktør", "virksomhetsleder", "verksemdsleiar", "generaldirektør", "etatsdirektør", "director"]),
    (6, ["eierdepartement", "eigardepartement", "departement", "ministry"]),
  ]

  private static let ministry: [(level: Int, words: [String])] = [
    (1, ["rådgiver", "rådgjevar", "adviser", "advisor"]),
    (2, ["underdirektør", "seksjonsleder", "seksjonsleiar"]),
    (3, ["avdelingsdirektør"]),
    (4, ["ekspedisjonssjef"]),
    (5, ["departementsråd"]),
    (6, ["statssekretær", "statsråd", "minister"]),
    (7, ["regjering", "regjeringen", "regjeringa", "statsministeren", "government"]),
  ]
}
