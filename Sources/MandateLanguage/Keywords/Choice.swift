/// A closed list of words that a value is chosen from. Ids are English and never shown to a writer.
package struct Choice: Sendable {
  package struct Option: Sendable {
    package let id: String
    package let words: Words3

    init(_ id: String, _ nb: String, _ nn: String, _ en: String) {
      self.id = id
      words = Words3(nb, nn, en)
    }
  }

  package let options: [Option]
  /// Each known expression as words, by its first word, the longest first.
  private let byFirst: [String: [(words: [String], option: Int)]]
  /// Each known expression, lowercased, and the option it means.
  let lookup: [String: Int]

  init(_ options: [Option]) {
    self.options = options
    var lookup: [String: Int] = [:]
    var byFirst: [String: [(words: [String], option: Int)]] = [:]
    for (index, option) in options.enumerated() {
      for language in Language.allCases {
        for expression in option.words[language] {
          let key = expression.lowercased()
          guard lookup[key] == nil else { continue }
          lookup[key] = index
          let bytes = Array(expression.utf8)
          let parts = words(bytes, 0..<bytes.count).map(\.folded)
          guard let first = parts.first else { continue }
          byFirst[first, default: []].append((parts, index))
        }
      }
    }
    self.lookup = lookup
    self.byFirst = byFirst.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  /// The option that words begin with, and how many words say it.
  package func match(_ words: ArraySlice<Word>) -> (id: String, count: Int)? {
    guard let first = words.first, let candidates = byFirst[first.folded] else { return nil }
    for candidate in candidates where candidate.words.count <= words.count {
      if zip(words, candidate.words).allSatisfy({ $0.folded == $1 || $0.folded == "’" && $1 == "'" }) {
        return (options[candidate.option].id, candidate.words.count)
      }
    }
    return nil
  }

  /// The first option that is said anywhere in the words.
  package func firstMatch(in words: ArraySlice<Word>) -> (id: String, range: Range<Int>)? {
    for start in words.indices {
      if let found = match(words[start...]) {
        return (found.id, words[start].range.lowerBound..<words[start + found.count - 1].range.upperBound)
      }
    }
    return nil
  }

  /// The known expression that a text was probably meant to be.
  package func nearestWord(to text: String, _ language: Language) -> String? {
    let known = [language] + Language.allCases.filter { $0 != language }
    return nearest(text.lowercased(), in: known.flatMap { language in options.flatMap { $0.words[language] } })
  }

  package func option(_ id: String) -> Option? {
    options.first { $0.id == id }
  }

  /// The option's canonical word in a language.
  package func word(_ id: String, _ language: Language) -> String {
    option(id)?.words.canonical(language) ?? id
  }

  /// The option a word means, whatever its case and language.
  package func id(of word: String) -> String? {
    lookup[word.lowercased()].map { options[$0].id }
  }
}

extension Choice {
  package static let language = Choice([
    Option("nb", "bokmål|norsk bokmål|nb", "bokmål", "Norwegian bokmål|bokmal"),
    Option("nn", "nynorsk|norsk nynorsk|nn", "nynorsk", "Norwegian nynorsk"),
    Option("en", "engelsk|en", "engelsk", "English"),
  ])

  package static let status = Choice([
    Option("draft", "utkast|under arbeid|foreløpig|kladd", "utkast|under arbeid|førebels", "draft|in draft"),
    Option(
      "proposed", "til vedtak|foreslått|forslag|til behandling|til godkjenning",
      "til vedtak|føreslått|framlegg|til handsaming|til godkjenning",
      "proposed|for decision|for approval"),
    Option(
      "adopted", "vedtatt|godkjent|fastsatt|gjeldende", "vedteke|vedteken|godkjend|godkjent|fastsett|gjeldande", "adopted|approved|in force"
    ),
    Option(
      "ended", "avsluttet|opphørt|utløpt|avviklet|ferdig", "avslutta|opphøyrt|utgått|avvikla|ferdig", "ended|closed|expired"),
  ])

  package static let actor = Choice([
    Option(
      "municipality", "kommune|kommunen|kommunal|kommunalt|kommuner|bydel|bydeler",
      "kommune|kommunen|kommunal|kommunalt|kommunar|bydel|bydelar",
      "municipality|municipalities|local authority"),
    Option(
      "county", "fylkeskommune|fylkeskommunen|fylkeskommuner|fylkeskommunal|fylke",
      "fylkeskommune|fylkeskommunen|fylkeskommunar|fylkeskommunal|fylke", "county|county authority|county council"),
    Option("ministry", "departement|departementet|departementer", "departement|departementet|departementa", "ministry|ministries"),
    Option(
      "agency",
      "virksomhet|virksomheten|virksomheter|direktorat|direktoratet|etat|etaten|etater|statlig virksomhet|statlige virksomheter|statlig etat|statlige etater|underliggende virksomhet|underliggende etat",
      "verksemd|verksemda|verksemder|direktorat|direktoratet|etat|etaten|etatar|statleg verksemd|statlege verksemder|statleg etat|statlege etatar",
      "agency|government agency|government agencies|state agency|directorate|agencies"),
    Option("several", "sammensatt|flere|blandet", "samansett|samansatt|fleire|blanda", "several|mixed|composite"),
  ])

  package static let phase = Choice([
    Option(
      "inquiry", "utredning|utredningsfasen|utredningsfase|utreding", "utgreiing|utgreiingsfasen|utgreiingsfase",
      "inquiry|assessment|inquiry phase"),
    Option(
      "decision", "beslutning|beslutningsfasen|beslutningsfase|vedtak", "avgjerd|avgjerdsfasen|avgjerdsfase|vedtak",
      "decision|decision phase"),
    Option(
      "implementation",
      "iverksetting|iverksettingsfasen|iverksettingsfase|iverksettelse|gjennomføring|gjennomføringsfasen|drift|driftsfasen|iverksettings- og driftsfasen|iverksettings- og gjennomføringsfasen|iverksetting og drift|iverksetting og gjennomføring",
      "iverksetjing|iverksetjingsfasen|iverksetjingsfase|gjennomføring|gjennomføringsfasen|drift|driftsfasen|iverksetjing og drift",
      "implementation|operation|execution|implementation phase"),
  ])

  /// The coordination ladder, lowest first (Difi 2014:07; names in use since, inventory 3.1). Ids are the numbers.
  package static let step = Choice([
    Option(
      "1",
      "dele informasjon|informasjonsdeling|informasjonsutveksling|utveksle informasjon|deling av informasjon|1|trinn 1|steg 1",
      "dele informasjon|informasjonsdeling|informasjonsutveksling|utveksle informasjon|steg 1|trinn 1",
      "share information|information sharing|exchange information|step 1"),
    Option(
      "2",
      "felles forståelse|felles problemforståelse|utvikle felles forståelse|utvikle felles problemforståelse|2|trinn 2|steg 2",
      "felles forståing|felles problemforståing|utvikle felles forståing|utvikle felles problemforståing|steg 2|trinn 2",
      "shared understanding|common understanding|build a common understanding|develop a shared understanding|step 2"),
    Option(
      "3",
      "unngå å svekke andres mål|unngå å svekke andres måloppnåelse|unngå å svekke hverandres måloppnåelse|unngå å svekke hverandres mål|ikke svekke andres mål|3|trinn 3|steg 3",
      "unngå å svekkje andre sine mål|unngå å svekkje andre si måloppnåing|unngå å svekke andre sine mål|unngå å svekkje kvarandre sine mål|unngå å svekkje måla til andre|ikkje svekkje andre sine mål|steg 3|trinn 3",
      "do not weaken others' goals|avoid undermining others' goals|avoid weakening others' goals|step 3"),
    Option(
      "4",
      "felles tiltak|felles plan|felles plan/tiltak|felles plan eller tiltak|felles plan og tiltak|felles planer og tiltak|felles strategi|utvikle felles plan/tiltak|utvikle felles tiltak|utvikle felles plan|felles planer|4|trinn 4|steg 4",
      "felles tiltak|felles plan|felles plan/tiltak|felles plan eller tiltak|felles planar og tiltak|felles strategi|utvikle felles plan/tiltak|utvikle felles tiltak|felles planar|steg 4|trinn 4",
      "shared plan or measures|joint plan or measures|joint measures|shared measures|joint plan|shared plan|joint plans|joint plans and measures|develop joint plans/measures|joint plans/measures|step 4"
    ),
  ])

  package static let value = Choice([
    Option("trust", "tillit|tilliten|gjensidig tillit", "tillit|tilliten|gjensidig tillit", "trust|mutual trust"),
    Option("respect", "respekt|gjensidig respekt", "respekt|gjensidig respekt", "respect|mutual respect"),
    Option("openness", "åpenhet|åpen|åpenheten", "openheit|opnleik|open|openskap", "openness|transparency"),
    Option("teamSpirit", "lagånd|lagånden|lagspill", "lagånd|lagånda|lagspel", "team spirit|teamwork"),
    Option(
      "flexibility", "fleksibilitet|fleksibilitet og pragmatisme|pragmatisme", "fleksibilitet|fleksibilitet og pragmatisme|pragmatisme",
      "flexibility|flexibility and pragmatism|pragmatism"),
    Option("communication", "god kommunikasjon|kommunikasjon", "god kommunikasjon|kommunikasjon", "good communication|communication"),
  ])

  package static let role = Choice([
    Option(
      "coordinates", "koordinerer|koordinator|koordinere|koordinering|koordinerende|samordner",
      "koordinerer|koordinator|koordinere|koordinering|koordinerande|samordnar",
      "coordinates|coordinator|coordinating"),
    Option(
      "leads", "leder|gruppeleder|møteleder|nestleder|styreleder|prosjektleder|teamleder|leder møtene",
      "leier|leiar|gruppeleiar|møteleiar|nestleiar|prosjektleiar|teamleiar|leiar for gruppa",
      "leads|lead|chair|leader|chairs|chairperson|group leader"),
    Option("delivers", "leverer|leverandør|utfører|utførende", "leverer|leverandør|utfører|utførande", "delivers|delivering"),
    Option(
      "takesPart", "deltar|bidrar|medlem|deltaker|deltagende|bidragsyter|fast medlem|deltakende",
      "deltek|bidreg|medlem|deltakar|bidragsytar|fast medlem|deltakande",
      "takes part|member|participant|contributes|participates|contributor"),
    Option(
      "decides", "beslutter|beslutningstaker|avgjør|styrer|vedtar", "avgjer|avgjerdstakar|styrer|vedtek",
      "decides|decision-maker|decision maker"),
    Option(
      "advises", "gir råd|rådgir|rådgiver|rådgivende", "gir råd|gjev råd|rådgjevar|rådgjev|rådgjevande", "advises|adviser|advisor|advisory"),
    Option(
      "isInformed", "orienteres|informeres|blir orientert|holdes orientert|blir informert",
      "blir orientert|vert orientert|blir informert|vert informert|blir halden orientert|orienterast", "is informed|informed|kept informed"),
    Option("secretariat", "sekretariat|sekretær|referent|sekretariatsfunksjon", "sekretariat|sekretær|referent", "secretariat|secretary"),
    Option(
      "observes", "observerer|observatør|observatører|observatørstatus", "observerer|observatør|observatørar|observatørstatus",
      "observes|observer"),
  ])

  package static let wayOfWorking = Choice([
    Option(
      "sideBySide", "side om side|parallelle|parallelt|parallelle tiltak|hver for seg|egne tiltak side om side",
      "side om side|parallelle|parallelt|kvar for seg", "side by side|parallel|in parallel"),
    Option("joint", "felles|felles tiltak|sammen|i fellesskap", "felles|felles tiltak|saman|i fellesskap", "joint|jointly|together|shared"),
    Option("both", "begge|begge deler|både og", "begge|begge delar|både og", "both"),
  ])

  package static let priority = Choice([
    Option("high", "høy|høyt|høg|høyt prioritert|høy prioritet", "høg|høgt|høgt prioritert|høg prioritet", "high|high priority"),
    Option("medium", "middels|middels prioritet", "middels|middels prioritet", "medium|moderate|medium priority"),
    Option("low", "lav|lavt|låg|lavt prioritert|lav prioritet", "låg|lågt|lågt prioritert|låg prioritet", "low|low priority"),
  ])

  package static let horizon = Choice([
    Option(
      "shortTerm", "kortsiktig|kortsiktige|på kort sikt|kort sikt", "kortsiktig|kortsiktige|på kort sikt|kort sikt", "short-term|short term"
    ),
    Option(
      "lasting", "varig|varige|langsiktig|langsiktige|på lang sikt|varige løsninger",
      "varig|varige|langsiktig|langsiktige|på lang sikt|varige løysingar", "lasting|long-term|long term"),
    Option("both", "begge|begge deler|både og", "begge|begge delar|både og", "both"),
  ])

  package static let line = Choice([
    Option(
      "ordinary", "ordinær|ordinære|i linjen|i linja|den ordinære linjen|ordinær linje|ordinære linjer|ordinær styringslinje|linjen",
      "ordinær|ordinære|i linja|den ordinære linja|ordinær linje|ordinær styringslinje|linja",
      "ordinary|the ordinary line|regular|ordinary line"),
    Option(
      "own", "egen|egen linje|utenfor linjen|særskilt|egen styringslinje",
      "eigen|eiga|eiga linje|utanfor linja|særskild|eiga styringslinje", "own|separate|own line|separate line"),
  ])

  package static let room = Choice([
    Option(
      "wide", "stort|stor|stor frihet|stor handlefrihet|stort handlingsrom|vidt",
      "stort|stor|stor fridom|stor handlefridom|stort handlingsrom|vidt", "wide|great|large|broad"),
    Option(
      "limited", "avgrenset|begrenset|noe|avgrenset handlingsrom|middels", "avgrensa|noko|avgrensa handlingsrom|middels",
      "limited|bounded|some"),
    Option(
      "narrow", "lite|liten|liten frihet|lite handlingsrom|snevert", "lite|liten|liten fridom|lite handlingsrom|smalt",
      "narrow|little|small"),
  ])

  package static let arena = Choice([
    Option("existing", "eksisterende|etablert|den finnes|finnes|fra før", "eksisterande|etablert|finst|frå før", "existing|established"),
    Option("new", "ny|nytt|nyetablert|nye", "ny|nytt|nyetablert|nye", "new|newly established"),
  ])

  package static let form = Choice([
    Option(
      "group",
      "gruppe|samarbeidsgruppe|arbeidsgruppe|styringsgruppe|koordineringsgruppe|ressursgruppe|referansegruppe|utvalg|team|prosjektgruppe|råd|forum",
      "gruppe|samarbeidsgruppe|arbeidsgruppe|styringsgruppe|koordineringsgruppe|ressursgruppe|referansegruppe|utval|team|prosjektgruppe|råd|forum",
      "group|working group|steering group|team|committee|forum|board"),
    Option("network", "nettverk|fagnettverk", "nettverk|fagnettverk", "network"),
    Option(
      "meetings", "faste møter|møte|møter|fast møte|dialogmøte|dialogmøter|møteserie|samling|samlinger",
      "faste møte|møte|fast møte|dialogmøte|møteserie|samling|samlingar",
      "regular meetings|meetings|meeting|fixed meetings"),
  ])

  /// The instruments run from formal to relational (DFØ, "Hva er samordning?").
  package static let instrument = Choice([
    Option(
      "rules", "regelverk|lov|forskrift|lov og forskrift|retningslinjer|instruks", "regelverk|lov|forskrift|retningslinjer|instruks",
      "rules|regulation|regulations|legislation|law|guidelines"),
    Option(
      "budget", "budsjett|budsjettet|tilskudd|midler|økonomi|økonomiske virkemidler|finansiering",
      "budsjett|budsjettet|tilskot|midlar|økonomi|økonomiske verkemiddel|finansiering", "budget|funding|grants|grant"),
    Option(
      "allotmentLetter", "tildelingsbrev|tildelingsbrevet|tildelingsbrevene|styringsdialog|oppdragsbrev|tildelingsbrev og styringsdialog",
      "tildelingsbrev|tildelingsbrevet|tildelingsbreva|styringsdialog|oppdragsbrev",
      "allotment letter|allotment letters|letter of allocation|governance dialogue"),
    Option(
      "plan", "plan|planer|kommuneplan|handlingsplan|strategi|økonomiplan", "plan|planar|kommuneplan|handlingsplan|strategi|økonomiplan",
      "plan|plans|action plan|strategy"),
    Option(
      "agreement", "avtale|avtaler|samarbeidsavtale|samarbeidsavtaler", "avtale|avtalar|samarbeidsavtale|samarbeidsavtalar",
      "agreement|agreements|collaboration agreement"),
    Option(
      "meetingPlace", "møteplass|møteplasser|møteplassar|arena|felles arena|fellesarena|dialogmøter|møter",
      "møteplass|møteplassar|arena|felles arena|dialogmøte|møte", "meeting place|meeting places|arena|meetings"),
    Option("network", "nettverk|fagnettverk", "nettverk|fagnettverk", "network|networks"),
    Option(
      "coLocation", "samlokalisering|felles lokaler|samlokalisert", "samlokalisering|felles lokale|samlokalisert",
      "co-location|shared premises|colocation"),
  ])

  package static let answer = Choice([
    Option("yes", "ja", "ja", "yes"),
    Option("partly", "delvis|til dels|i noen grad", "delvis|til dels|i nokon grad", "partly|partially|to some extent"),
    Option("no", "nei", "nei", "no"),
    Option("notAssessed", "ikke vurdert|uvurdert", "ikkje vurdert|uvurdert", "not assessed"),
  ])

  /// The levels that name an item under anchoring.
  package static let level = Choice([
    Option(
      "political", "politisk|politisk nivå|politisk ledelse|politikk|folkevalgte", "politisk|politisk nivå|politisk leiing|folkevalde",
      "political|political level|politicians"),
    Option(
      "administrative",
      "administrativ|administrativt|administrativt nivå|administrativ ledelse|administrasjon|toppledelse|administrativ toppledelse",
      "administrativ|administrativt|administrativt nivå|administrativ leiing|administrasjon|toppleiing|administrativ toppleiing",
      "administrative|administration|administrative level|top management"),
    Option(
      "serviceLeaders", "tjenesteledelse|tjenesteledere|tjenesteleder|tjenestene|ledere i tjenestene|tjenestenivå",
      "tenesteleiing|tenesteleiarar|tenesteleiar|tenestene|leiarar i tenestene|tenestenivå",
      "service leaders|service managers|service management"),
    Option(
      "ministry", "departement|departementet|departementer|eierdepartement", "departement|departementet|departementa|eigardepartement",
      "ministry|ministries|the ministry"),
    Option("plan", "plan|planer|kommuneplan|planforankring|i plan", "plan|planar|kommuneplan|planforankring", "plan|plans|municipal plan"),
    Option("strategy", "strategi|strategier|politisk strategi", "strategi|strategiar|politisk strategi", "strategy|strategies"),
  ])

  /// What may name an item under risks.
  package static let conflict = Choice([
    Option(
      "interests", "interessekonflikt|interessekonflikter|interessemotsetning|interessemotsetninger",
      "interessekonflikt|interessekonfliktar|interessemotsetnad|interessemotsetnader",
      "conflict of interest|conflict of interests|conflicts of interest"),
    Option(
      "goals", "målkonflikt|målkonflikter", "målkonflikt|målkonfliktar",
      "conflict of goals|conflicts of goals|goal conflict|conflicting goals"),
    Option("risk", "risiko|risikoer", "risiko|risikoar", "risk"),
  ])

  /// The questions of the self-assessment (inventory 2.11). For two of them "yes" is what calls for a measure.
  package static let assessment = Choice([
    Option("relations", "relasjoner|relasjon", "relasjonar|relasjon", "relations|relationships"),
    Option("openness", "åpenhet", "openheit|opnleik", "openness"),
    Option(
      "timeForTrust", "tid til tillit|tid til å bygge tillit", "tid til tillit|tid til å byggje tillit",
      "time for trust|time to build trust"),
    Option("specialInterests", "særinteresser|særinteresse", "særinteresser|særinteresse", "special interests|special interest"),
    Option(
      "othersMatters", "andres saker|andre saker", "andre sine saker|saker frå andre", "others' matters|others’ matters|other's matters"),
    Option("lowThreshold", "lav terskel|terskel", "låg terskel|terskel", "low threshold|threshold"),
    Option("realism", "realisme|realistisk", "realisme|realistisk", "realism|realistic"),
    Option("anchoring", "forankring", "forankring", "anchoring"),
    Option("benefit", "nytte|gevinst", "nytte|gevinst", "benefit|benefits"),
    Option("expectations", "forventninger|forventning", "forventningar|forventning", "expectations|expectation"),
    Option("viewOfTheProblem", "problemsyn|problemforståelse", "problemsyn|problemforståing", "view of the problem|problem view"),
  ])
}
