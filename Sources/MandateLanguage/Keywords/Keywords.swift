// The table of the language: every section, every field, in three languages with the synonyms that mandates in life use.
// Parsing, completion, formatting, the grammars of the editors and the manual all read this one table.

/// A word found in the table.
struct KeywordHit {
  let index: Int
  /// One bit for each language that has the word, in the order of `Language.allCases`.
  var languages: UInt8

  static func lookup(_ words: [Words3]) -> [String: KeywordHit] {
    var lookup: [String: KeywordHit] = [:]
    for (index, words) in words.enumerated() {
      for (bit, language) in Language.allCases.enumerated() {
        for word in words[language] {
          let key = word.lowercased()
          let hit = lookup[key] ?? KeywordHit(index: index, languages: 0)
          if hit.index == index { lookup[key] = KeywordHit(index: index, languages: hit.languages | 1 << UInt8(bit)) }
        }
      }
    }
    return lookup
  }

  /// The language that alone has the word.
  var language: Language? {
    switch languages {
    case 1: .nb
    case 2: .nn
    case 4: .en
    default: nil
    }
  }

  func belongs(to language: Language) -> Bool {
    languages & (language == .nb ? 1 : language == .nn ? 2 : 4) != 0
  }
}

/// A field of a section or of its items. A class, so that looking one up copies nothing of it.
package final class FieldKeyword: Sendable {
  package enum Place: Sendable {
    case section, item, both
  }

  package let kind: FieldKind
  package let words: Words3
  package let type: ValueType
  package let place: Place
  /// One value only: a second that differs is reported.
  package let isSingle: Bool

  init(
    _ kind: FieldKind, _ nb: String, _ nn: String, _ en: String, _ type: ValueType = .text, _ place: Place = .section, single: Bool? = nil
  ) {
    self.kind = kind
    words = Words3(nb, nn, en)
    self.type = type
    self.place = place
    isSingle = single ?? type.isSingle
  }
}

/// A section of a mandate.
package final class SectionKeyword: Sendable {
  /// What a value on the heading line is.
  package enum Heading: Sendable {
    /// The section's own value.
    case value(ValueType)
    /// The same as writing that field.
    case field(FieldKind, ValueType)
    /// The same as one item.
    case item
  }

  /// What the section's items are.
  package enum Items: Sendable {
    case none
    case text
    /// `name (short name): text`
    case named
    /// Named by one of a closed list of words.
    case chosen(Choice)
    /// `date: what`
    case dated
  }

  package let kind: SectionKind
  package let words: Words3
  package let heading: Heading
  package let items: Items
  package let fields: [FieldKeyword]
  /// Every word of a field, lowercased, with its place in `fields` and the languages that have the word.
  let fieldLookup: [String: KeywordHit]
  /// `Bakgrunn`, `Målgruppe` and `Erfaringer` read an indented `word:` as text.
  package let isProse: Bool

  init(
    _ kind: SectionKind, _ nb: String, _ nn: String, _ en: String, _ heading: Heading = .value(.text), items: Items = .none,
    prose: Bool = false,
    _ fields: [FieldKeyword] = []
  ) {
    self.kind = kind
    words = Words3(nb, nn, en)
    self.heading = heading
    self.items = items
    self.fields = fields
    isProse = prose
    fieldLookup = KeywordHit.lookup(fields.map(\.words))
  }

  /// The words of the fields in the order of the table.
  var fieldWords: [String] { fields.flatMap { field in Language.allCases.flatMap { field.words[$0] } }.map { $0.lowercased() } }

  package func field(_ kind: FieldKind) -> FieldKeyword? {
    fields.first { $0.kind == kind }
  }

  package func field(named word: String) -> FieldKeyword? {
    fieldLookup[word.lowercased()].map { fields[$0.index] }
  }

  /// Whether only items have this field, so that it is the last item's at any indentation.
  package func isItemOnly(_ kind: FieldKind) -> Bool {
    field(kind)?.place == .item
  }

  package var holdsItems: Bool {
    if case .none = items { false } else { true }
  }
}

package enum Keywords {
  /// The sections in the order a mandate is usually written.
  package static let sections: [SectionKeyword] = table

  /// Every word of a section, lowercased.
  static let sectionLookup = KeywordHit.lookup(sections.map(\.words))

  /// The same words in the order of the table, so that the nearest one is always the same.
  static let sectionWords: [String] = sections.flatMap { section in Language.allCases.flatMap { section.words[$0] } }.map {
    $0.lowercased()
  }

  private static let byKind: [SectionKind: SectionKeyword] = Dictionary(uniqueKeysWithValues: sections.map { ($0.kind, $0) })

  package static func section(_ kind: SectionKind) -> SectionKeyword {
    byKind[kind] ?? sections[0]
  }

  package static func section(named word: String) -> SectionKeyword? {
    sectionLookup[word.lowercased()].map { sections[$0.index] }
  }

  /// The first section other than `kind` that has a field of this name.
  package static func sectionWithField(named word: String, except kind: SectionKind) -> SectionKeyword? {
    let key = word.lowercased()
    return sections.first { $0.kind != kind && $0.fieldLookup[key] != nil }
  }
}

private typealias F = FieldKeyword
private typealias S = SectionKeyword

private let frequencyField = F(
  .frequency, "hyppighet|hvor ofte|frekvens|møtehyppighet|møtefrekvens|hyppigheten",
  "kor ofte|frekvens|hyppigheit|møtehyppigheit|møtefrekvens|hyppighet",
  "frequency|how often|meeting frequency", .frequency, .section)

private let responsibleField = F(
  .responsible, "ansvarlig|ansvarlige|ansvar|eier|hvem|ansvarlig part", "ansvarleg|ansvarlege|ansvar|eigar|kven", "responsible|owner|who",
  .references, .item)

private let settledField = F(.settled, "avklart|avklaring", "avklart|avklara|avklaring", "settled|clarified", .text, .item)

private let measureFields: [FieldKeyword] = [
  responsibleField,
  F(.start, "start|oppstart|startdato|fra", "start|oppstart|startdato|frå", "start|start date|starts", .date, .item),
  F(.deadline, "frist|tidsfrist|innen|ferdig", "frist|tidsfrist|innan|ferdig", "deadline|due|by when", .date, .item),
  F(
    .sharedResponsibility, "felles ansvar|delt ansvar", "felles ansvar|delt ansvar", "shared responsibility|joint responsibility", .text,
    .item),
]

private let participantFields: [FieldKeyword] = [
  F(.sector, "sektor|sektorer|fagområde", "sektor|sektorar|fagområde", "sector|field", .text, .item),
  F(.role, "rolle|roller|rollen", "rolle|roller|rolla", "role|roles", .choice(.role), .item),
  F(
    .responsibility, "ansvar|ansvarsområde|oppgaver|oppgave|plikter|ansvarsområder|ansvarlig for",
    "ansvar|ansvarsområde|oppgåver|oppgåve|plikter|ansvarleg for", "responsibility|responsibilities|tasks|duties|responsible for", .text,
    .item),
  F(
    .representative, "representant|representanter|representert ved|ved|navn|stilling|kontaktperson|person",
    "representant|representantar|representert ved|ved|namn|stilling|kontaktperson",
    "representative|representatives|represented by|by|name|post|contact", .references, .item),
  F(
    .deputy, "vara|varamedlem|stedfortreder|vararepresentant|varamedlemmer", "vara|varamedlem|stadfortredar|vararepresentant",
    "deputy|substitute|alternate", .references, .item),
  F(.ownGoals, "egne mål|eget mål|mål", "eigne mål|eige mål|mål", "own goals|own goal|goals", .text, .item),
  F(.targetGroup, "målgruppe|målgrupper|egen målgruppe", "målgruppe|målgrupper|eiga målgruppe", "target group|target groups", .text, .item),
  F(.coreTask, "kjerneoppgave|kjerneoppgaver", "kjerneoppgåve|kjerneoppgåver", "core task|core tasks", .yesNo, .item),
  F(
    .viewOfTheProblem, "problemsyn|problemforståelse|syn på problemet", "problemsyn|problemforståing|syn på problemet",
    "view of the problem|problem view", .text, .item),
  F(
    .todaysSolution, "løser i dag|dagens løsning|i dag", "løyser i dag|løysing i dag|i dag",
    "today's solution|today’s solution|solves today", .text, .item),
  F(.ambition, "ambisjon|ambisjonsnivå|ambisjoner", "ambisjon|ambisjonsnivå|ambisjonar", "ambition|level of ambition", .step, .item),
  F(
    .commitment, "forpliktelse|forpliktelser|forplikter seg til|binder seg til",
    "forplikting|forpliktingar|forpliktar seg til|bind seg til", "commitment|commitments|commits to", .text, .item),
  F(.resources, "ressurser|ressurs|tid|stillingsandel", "ressursar|ressurs|tid|stillingsdel", "resources|resource|time", .amount, .item),
  F(.authority, "fullmakt|fullmakter|myndighet", "fullmakt|fullmakter|myndigheit|mynde", "authority|powers", .text, .item),
  F(.changes, "endrer|endringer|tilpasser|justerer", "endrar|endringar|tilpassar|justerer", "changes|adjusts|adapts", .text, .item),
  F(
    .anchoredWith, "forankret hos|forankret i|forankring|støttes av", "forankra hos|forankra i|forankring",
    "anchored with|anchored in|anchoring", .references, .item),
  F(
    .joined, "sluttet seg til|tilsluttet|har sluttet seg til|signert|underskrevet",
    "slutta seg til|tilslutta|har slutta seg til|signert|underskrive", "joined|has joined|signed", .date, .item),
  F(.term, "funksjonstid|periode|valgperiode", "funksjonstid|periode|valperiode", "term|term of office", .text, .item),
  F(.replacement, "utskifting|utskiftning|skifte", "utskifting|skifte", "replacement|rotation", .text, .section),
]

private let table: [SectionKeyword] = [
  S(
    .mandate, "Mandat|Mandatet|Mandat for|Samarbeidsmandat|Samarbeidsmandatet|Samarbeidsmandat for",
    "Mandat|Mandatet|Mandat for|Samarbeidsmandat|Samarbeidsmandat for",
    "Mandate|The mandate|Mandate for|Terms of reference|Terms of reference for|Collaboration mandate", .field(.title, .text)),
  S(.language, "Språk|Språket", "Språk|Språket|Mål i dokumentet", "Language", .value(.choice(.language))),
  S(.status, "Status|Statusen", "Status|Statusen", "Status", .value(.choice(.status))),
  S(.actor, "Aktør|Aktøren|Aktører|Type aktør", "Aktør|Aktøren|Aktørar|Type aktør", "Actor|Actors|Type of actor", .value(.choice(.actor))),
  S(.phase, "Fase|Fasen|Faser", "Fase|Fasen|Fasar", "Phase|Phases", .value(.choice(.phase))),
  S(
    .commissionedBy, "Oppdragsgiver|Oppdragsgivere|Oppdragsgiveren|Oppnevnt av|Opprettet av|Mandatgiver|Nedsatt av",
    "Oppdragsgivar|Oppdragsgivarar|Oppdragsgivaren|Oppnemnd av|Oppnemnt av|Oppretta av|Mandatgivar|Nedsett av|Sett ned av",
    "Commissioned by|Commissioner|Commissioning body|Convened by|Appointed by|Sponsor|Set up by|Established by", .value(.references),
    [F(.assignment, "oppdrag|oppdraget", "oppdrag|oppdraget", "assignment|commission|task")]),
  S(
    .parentMandate, "Overordnet mandat|Overordna mandat|Hovedmandat", "Overordna mandat|Overordna mandatet|Hovudmandat",
    "Parent mandate|Overall mandate",
    .value(.path)),
  S(
    .ambition, "Ambisjon|Ambisjoner|Ambisjonen|Ambisjonsnivå|Ambisjonsnivået",
    "Ambisjon|Ambisjonar|Ambisjonen|Ambisjonsnivå|Ambisjonsnivået", "Ambition|Ambitions|Level of ambition|Ambition level",
    .field(.target, .step),
    [
      F(.target, "trinn|måltrinn|ønsket trinn|ønsket nivå", "steg|trinn|ønskt steg|ønskt nivå", "step|target step|target", .step),
      F(.now, "nå|i dag|nåværende trinn|nå-nivå", "no|i dag|noverande steg", "now|today|current step", .step),
      F(.milestones, "delmål|delmålene|milepæl|milepæler", "delmål|delmåla|milepæl|milepælar", "milestones|milestone"),
      F(
        .wayOfWorking, "arbeidsform|arbeidsformer|arbeidsmåte|arbeidsformen", "arbeidsform|arbeidsformer|arbeidsmåte|arbeidsforma",
        "way of working|ways of working", .choice(.wayOfWorking), single: true),
      F(
        .priority, "prioritet|prioritering|prioriteten", "prioritet|prioritering|prioriteten", "priority", .choice(.priority), single: true),
      F(.settled, "avklart|avklaring", "avklart|avklara|avklaring", "settled|clarified"),
      F(.because, "fordi|begrunnelse", "fordi|grunngiving", "because|reason"),
    ]),
  S(
    .duration, "Varighet|Varigheten|Tidsramme|Tidsrammen|Gjelder til|Gyldighet|Mandatperiode|Virketid|Sluttdato|Løpetid",
    "Varigheit|Varigheita|Varighet|Tidsramme|Tidsramma|Gjeld til|Mandatperiode|Verketid|Sluttdato|Løpetid",
    "Duration|Time frame|Timeframe|Valid until|Mandate period|End date", .field(.period, .period),
    [
      F(
        .period, "periode|gjelder|fra|til|sluttdato|gjelder til", "periode|gjeld|frå|til|sluttdato|gjeld til", "period|from|until|end date",
        .period),
      F(
        .review, "ny vurdering|vurderes på nytt|revideres|revisjon",
        "ny vurdering|blir vurdert på nytt|vurderast på nytt|reviderast|revisjon", "review|revision|review date", .date),
      F(.continuation, "videreføring|videreføringen|etterpå", "vidareføring|vidareføringa|etterpå", "continuation|afterwards"),
    ]),
  S(.background, "Bakgrunn|Bakgrunnen|Innledning", "Bakgrunn|Bakgrunnen|Innleiing", "Background|Introduction", prose: true),
  S(
    .goals,
    "Mål|Målet|Målene|Måla|Formål|Formålet|Hensikt|Hensikten|Målsetting|Målsettinger|Målsetning|Effektmål|Hovedmål|Overordnet mål|Mål for samarbeidet|Mål med samarbeidet|Formål og mål|Mål og formål",
    "Mål|Målet|Måla|Føremål|Føremålet|Formål|Målsetjing|Målsetting|Effektmål|Hovudmål|Overordna mål|Mål for samarbeidet|Mål med samarbeidet|Føremål og mål|Mål og føremål",
    "Goals|Goal|The goal|Purpose|Aims|Aim|Objectives|Objective|Purpose and goals|Aims and objectives|Goals and objectives", .item,
    items: .text,
    [
      F(
        .indicator, "indikator|indikatorer|indikatoren|måles ved|målt ved", "indikator|indikatorar|indikatoren|målt ved|blir målt ved",
        "indicator|indicators|measured by", .text, .item),
      F(.now, "nå|i dag|nåverdi|utgangspunkt", "no|i dag|utgangspunkt", "now|today|baseline", .text, .item),
      F(.wanted, "ønsket|ønsket verdi|måltall", "ønskt|ønskt verdi|måltal", "wanted|target value|target", .text, .item),
      F(.deadline, "frist|fristen|innen|tidsfrist", "frist|fristen|innan|tidsfrist", "deadline|by when|due", .date, .item),
      F(.horizon, "horisont|tidshorisont", "horisont|tidshorisont", "horizon|time horizon", .choice(.horizon), .item, single: true),
      F(
        .realisticBecause, "realistisk fordi|realisme|realistisk", "realistisk fordi|realisme|realistisk",
        "realistic because|realism|realistic", .text, .item),
      F(.agreedBy, "enige|enighet|avtalt av|enige parter", "einige|semje|samde|avtalt av", "agreed by|agreed", .references, .item),
    ]),
  S(
    .scope, "Omfang|Omfanget|Avgrensning|Avgrensninger|Avgrensing|Avgrensningen|Avgrensinger|Omfang og avgrensning|Omfang og avgrensing",
    "Omfang|Omfanget|Avgrensing|Avgrensingar|Avgrensinga|Omfang og avgrensing", "Scope|The scope|Boundaries|Scope and boundaries",
    items: .text,
    [
      F(.inside, "innenfor|inngår|omfatter", "innanfor|inngår|omfattar", "inside|in scope|within"),
      F(.outside, "utenfor|inngår ikke|omfatter ikke", "utanfor|inngår ikkje|omfattar ikkje", "outside|out of scope"),
    ]),
  S(
    .targetGroup, "Målgruppe|Målgrupper|Målgruppen|Målgruppa|Målgruppene", "Målgruppe|Målgrupper|Målgruppa|Målgruppene",
    "Target group|Target groups|The target group", items: .text,
    prose: true),
  S(
    .facts, "Faktagrunnlag|Faktagrunnlaget|Fakta|Kunnskapsgrunnlag|Kunnskapsgrunnlaget|Felles faktagrunnlag|Felles kunnskapsgrunnlag",
    "Faktagrunnlag|Faktagrunnlaget|Fakta|Kunnskapsgrunnlag|Kunnskapsgrunnlaget|Felles faktagrunnlag|Felles kunnskapsgrunnlag",
    "Facts|Fact|Fact base|Evidence|Evidence base|Knowledge base",
    .item, items: .text,
    [
      F(.source, "kilde|kilder|kilden", "kjelde|kjelder|kjelda", "source|sources", .text, .item),
      F(.year, "år|årstall|året", "år|årstal|året", "year|years", .year, .item),
    ]),
  S(
    .problem,
    "Problemforståelse|Problemforståelsen|Problem|Problemet|Problemer|Felles problemforståelse|Utfordring|Utfordringer|Problembeskrivelse",
    "Problemforståing|Problemforståinga|Problem|Problemet|Felles problemforståing|Utfordring|Utfordringar|Problemskildring",
    "Problem|Problems|The problem|Understanding of the problem|Shared problem|Problem statement", items: .text,
    [
      F(
        .sharedInterests, "felles interesser|sammenfallende interesser|felles interesse",
        "felles interesser|samanfallande interesser|felles interesse", "shared interests|common interests|shared interest"),
      F(.benefit, "nytte|nytten|gevinst|gevinster", "nytte|nytta|gevinst|gevinstar", "benefit|benefits|gain"),
      F(
        .reassessed, "vurderes på nytt|revurderes|ny vurdering", "blir vurdert på nytt|vurderast på nytt|vert vurdert på nytt|ny vurdering",
        "reassessed|reassessment|assessed again", .frequency),
      F(.revised, "revidert|sist revidert|oppdatert", "revidert|sist revidert|oppdatert", "revised|last revised|updated", .date),
    ]),
  S(
    .interfaces, "Grenseflater|Grenseflate|Grenseflatene|Grensesnitt|Grensesnittet",
    "Grenseflater|Grenseflate|Grenseflatene|Grensesnitt|Grensesnittet", "Interfaces|Interface|Boundaries to other work", .item,
    items: .text,
    [settledField]),
  S(
    .risks,
    "Risiko|Risikoer|Risikoen|Risiko og konflikter|Interessekonflikter|Målkonflikter|Konflikter|Risikovurdering|Risiko og målkonflikter|Risiko og interessekonflikter",
    "Risiko|Risikoar|Risikoen|Risiko og konfliktar|Interessekonfliktar|Målkonfliktar|Konfliktar|Risikovurdering",
    "Risks|Risk|Risks and conflicts|Conflicts|Risk assessment", .item,
    items: .chosen(.conflict),
    [
      F(
        .handling, "håndtering|håndteres|tiltak|håndteringen", "handtering|blir handtert|tiltak|handteringa",
        "handling|mitigation|handled by|measure", .text, .item),
      F(.responsible, "ansvarlig|ansvar|eier|ansvarlige", "ansvarleg|ansvar|eigar|ansvarlege", "responsible|owner", .references, .item),
    ]),
  S(
    .participants,
    "Deltakere|Deltaker|Deltakerne|Deltagere|Deltagerne|Parter|Part|Partene|Medlemmer|Medlem|Medlemmene|Representanter|Representantene|Sammensetning|Sammensetningen|Sammensetting|Består av|Roller|Rollene|Roller og ansvar|Deltakere og roller|Deltakere i samarbeidet|Deltakende tjenester|Deltakende virksomheter|Samarbeidsparter|Samarbeidspartnere|Faste medlemmer",
    "Deltakarar|Deltakar|Deltakarane|Partar|Part|Partane|Medlemar|Medlemer|Medlem|Medlemene|Medlemane|Representantar|Representantane|Samansetjing|Samansetjinga|Samansetning|Består av|Roller|Rollene|Roller og ansvar|Deltakarar i samarbeidet|Samarbeidspartar|Samarbeidspartnarar|Faste medlemer|Faste medlemmar",
    "Participants|Participant|The participants|Parties|Party|The parties|Partners|Members|Member|The members|Membership|Representatives|Composition|Roles|Roles and responsibilities|Participating services|Collaborating parties",
    .item, items: .named, participantFields),
  S(
    .chair, "Leder|Lederen|Ledes av|Gruppeleder|Ledelse|Møteleder", "Leiar|Leiaren|Blir leia av|Vert leia av|Gruppeleiar|Leiing|Møteleiar",
    "Chair|The chair|Chaired by|Leader|Group leader", .item, items: .named, participantFields),
  S(
    .secretariat, "Sekretariat|Sekretariatet|Sekretær|Sekretæren|Referent", "Sekretariat|Sekretariatet|Sekretær|Sekretæren|Referent",
    "Secretariat|The secretariat|Secretary", .item, items: .named, participantFields),
  S(
    .observers, "Observatører|Observatør|Observatørene", "Observatørar|Observatør|Observatørane", "Observers|Observer|The observers", .item,
    items: .named, participantFields),
  S(
    .coordination,
    "Koordinering|Koordineringen|Koordineringa|Koordineringsansvar|Koordineringsansvaret|Koordinator|Koordinatoren|Koordineres av|Samordning|Koordinerende part|Koordinerende tjeneste|Koordinerende enhet",
    "Koordinering|Koordineringa|Koordineringsansvar|Koordineringsansvaret|Koordinator|Koordinatoren|Blir koordinert av|Samordning|Koordinerande part|Koordinerande teneste|Koordinerande eining",
    "Coordination|Coordinator|The coordinator|Coordinated by|Coordinating responsibility|Coordinating party|Coordinating service|Lead",
    .field(.owner, .references),
    [
      F(
        .owner, "eier|eieren|koordinator|koordinatoren|ansvarlig|part", "eigar|eigaren|koordinator|koordinatoren|ansvarleg|part",
        "owner|the owner|coordinator|responsible|party", .references),
      F(.shared, "delt|deles fordi|delt fordi|delt ansvar", "delt|delt fordi|delt ansvar", "shared|shared because"),
      F(
        .by, "ved|representant|stilling|navn|person|ved stilling", "ved|representant|stilling|namn|person", "by|post|name|represented by",
        .references),
      F(
        .duties, "plikter|plikt|ansvar|oppgaver|oppgave|skal", "plikter|plikt|ansvar|oppgåver|oppgåve|skal",
        "duties|duty|responsibilities|tasks|shall"),
      F(
        .authority, "fullmakt|fullmakter|fullmakten|myndighet|kan avgjøre", "fullmakt|fullmakter|fullmakta|myndigheit|mynde|kan avgjere",
        "authority|powers|mandate to decide"),
      F(
        .reportsTo, "rapporterer til|rapportering|rapporterer", "rapporterer til|rapportering|rapporterer",
        "reports to|reporting|reporting line", .references),
      F(.deputy, "stedfortreder|vara|stedfortrederen", "stadfortredar|vara|stadfortredaren", "deputy|substitute", .references),
    ]),
  S(
    .anchoring, "Forankring|Forankringen|Forankringa|Forankret hos|Forankret i|Ledelsesforankring|Lederforankring|Forankring i ledelsen",
    "Forankring|Forankringa|Forankra hos|Forankra i|Leiingsforankring|Leiarforankring|Forankring i leiinga",
    "Anchoring|Anchored with|Anchored in|Leadership anchoring", .item,
    items: .chosen(.level),
    [
      F(.caseNumber, "sak|saksnummer|saken|vedtak i sak", "sak|saksnummer|saka", "case|case number", .caseNumber, .item),
      F(.date, "dato|vedtatt|den", "dato|vedteke|den", "date|adopted", .date, .item),
      F(.because, "fordi|begrunnelse|hvorfor", "fordi|grunngiving|kvifor", "because|reason|why", .text, .both),
    ]),
  S(
    .governance, "Styring|Styringen|Styringa|Styringslinje|Styringsform", "Styring|Styringa|Styringslinje|Styringsform",
    "Governance|Line of governance",
    .value(.choice(.line)),
    [
      F(.line, "linje|linjen|linja|styringslinje", "linje|linja|styringslinje", "line|line of governance", .choice(.line), single: true),
      F(.expectations, "forventninger|forventning|forventningene", "forventningar|forventning|forventningane", "expectations|expectation"),
      F(
        .contactWithTheOwners, "eierkontakt|eierlinje|kontakt med eierne|kontakt med eierlinjen",
        "eigarkontakt|eigarlinje|kontakt med eigarane", "contact with the owners|contact with owners|owner contact"),
      F(
        .followUpOfLeaders, "lederoppfølging|oppfølging av ledere", "leiaroppfølging|oppfølging av leiarar",
        "follow-up of leaders|following up leaders"),
    ]),
  S(
    .meetings,
    "Møter|Møte|Møtene|Møteplan|Møteplanen|Møtehyppighet|Møtehyppigheten|Arenaer|Arena|Møteplasser|Møtefrekvens|Samarbeidsarenaer|Møtestruktur|Faste møter",
    "Møte|Møta|Møter|Møteplan|Møteplanen|Møtehyppigheit|Arenaer|Arena|Arenaar|Møteplassar|Møtefrekvens|Samarbeidsarenaer|Møtestruktur|Faste møte",
    "Meetings|Meeting|Meeting plan|Meeting frequency|Arenas|Arena|Regular meetings", .field(.frequency, .frequency), items: .named,
    [
      F(.form, "form|møteform|type", "form|møteform|type", "form|type", .choice(.form), .item, single: true),
      F(.task, "oppgave|oppgaver|oppgaven|formål|tema", "oppgåve|oppgåver|oppgåva|føremål|tema", "task|tasks|purpose|topic", .text, .item),
      F(
        .frequency, "hyppighet|hvor ofte|frekvens|møtehyppighet|møtefrekvens",
        "kor ofte|frekvens|hyppigheit|hyppighet|møtehyppigheit|møtefrekvens", "frequency|how often|meeting frequency", .frequency, .item),
      F(
        .convener, "innkaller|innkalles av|kaller inn|ansvarlig|ansvar|møteleder",
        "innkallar|blir kalla inn av|kallar inn|ansvarleg|ansvar|møteleiar", "convener|convened by|called by|responsible", .references,
        .item),
      F(.standingItem, "fast sak|faste saker|fast punkt", "fast sak|faste saker|fast punkt", "standing item|standing items", .text, .item),
      F(.arena, "arena|arenaen", "arena|arenaen", "arena", .choice(.arena), .item, single: true),
      F(.considered, "vurdert|vurderte arenaer", "vurdert|vurderte arenaer", "considered", .text, .item),
      F(.lasts, "varer|varighet|varer til", "varer|varigheit|varer til", "lasts|duration|lasts until", .text, .item),
      F(.time, "tid|tidspunkt|når|tidspunktet", "tid|tidspunkt|når|tidspunktet", "time|when", .text, .item),
      F(.place, "sted|stedet|hvor", "stad|staden|kvar", "place|where|venue", .text, .item),
    ]),
  S(
    .routines, "Rutiner|Rutine|Rutinene|Rutinebeskrivelse|Rutinebeskrivelser|Samarbeidsrutiner|Møterutiner",
    "Rutinar|Rutine|Rutinane|Rutineskildring|Rutineskildringar|Rutiner|Møterutinar", "Routines|Routine|Procedures|Operating arrangements",
    items: .text,
    [
      F(.notice, "innkalling|innkallingen|innkalles", "innkalling|innkallinga", "notice|notice of meeting|convening"),
      F(.agenda, "saksliste|sakslisten|dagsorden|sakliste", "saksliste|sakslista|dagsorden", "agenda"),
      F(.minutes, "referat|referater|referatet", "referat|referatet", "minutes"),
      F(
        .disagreement, "uenighet|uenigheter|ved uenighet|løfting", "usemje|ueinigheit|ved usemje|løfting",
        "disagreement|disagreements|escalation"),
      F(
        .confidentiality, "taushetsplikt|taushetsplikten|samtykke", "teieplikt|teieplikta|samtykke",
        "confidentiality|duty of confidentiality|consent"),
    ]),
  S(
    .values, "Verdier|Verdi|Verdiene|Felles verdier|Verdigrunnlag|Verdier og prinsipper",
    "Verdiar|Verdi|Verdiane|Felles verdiar|Verdigrunnlag|Verdiar og prinsipp",
    "Values|Value|The values|Shared values|Values and principles", .item, items: .chosen(.value), valueFields),
  S(
    .principles, "Prinsipper|Prinsipp|Prinsippene|Felles prinsipper", "Prinsipp|Prinsippa|Felles prinsipp",
    "Principles|Principle|The principles", .item, items: .text, valueFields),
  S(
    .tasks, "Oppgaver|Oppgave|Oppgavene|Arbeidsoppgaver|Arbeidsoppgavene|Ansvarsområder|Hovedoppgaver",
    "Oppgåver|Oppgåve|Oppgåvene|Arbeidsoppgåver|Arbeidsoppgåvene|Ansvarsområde|Hovudoppgåver",
    "Tasks|Task|The tasks|Responsibilities|Main tasks", .item, items: .text, measureFields),
  S(
    .measures, "Tiltak|Tiltaket|Tiltakene|Tiltaka|Tiltaksplan|Handlingsplan", "Tiltak|Tiltaket|Tiltaka|Tiltaksplan|Handlingsplan",
    "Measures|Measure|The measures|Actions|Action plan", .item, items: .text, measureFields),
  S(
    .resources, "Ressurser|Ressurs|Ressursene|Ressursbruk|Økonomi|Ressurser og økonomi|Tid og ressurser",
    "Ressursar|Ressurs|Ressursane|Ressursbruk|Økonomi|Ressursar og økonomi|Tid og ressursar",
    "Resources|Resource|The resources|Budget", items: .text,
    [
      F(.time, "tid|tidsbruk|stilling|stillinger|tid og stillinger", "tid|tidsbruk|stilling|stillingar", "time|staff time|staff", .amount),
      F(
        .money, "midler|penger|budsjett|økonomi|økonomiske midler|midlene", "midlar|pengar|budsjett|økonomi|midlane",
        "money|funds|budget|funding", .amount),
      F(.competence, "kompetanse|kompetansen|kompetansebehov", "kompetanse|kompetansen", "competence|competences|skills|expertise"),
      F(.sharing, "fordeling|fordelingen|fordeles", "fordeling|fordelinga|blir fordelt", "sharing|distribution|shared between"),
    ]),
  S(
    .roomForAction, "Handlingsrom|Handlingsrommet|Handlefrihet|Fullmakter|Fullmakt|Fullmaktene|Myndighet|Beslutningsmyndighet",
    "Handlingsrom|Handlingsrommet|Handlefridom|Fullmakter|Fullmakt|Fullmaktene|Myndigheit|Mynde|Avgjerdsmyndigheit|Avgjerdsmynde",
    "Room for action|Latitude|Powers|Authority|Freedom of action|Decision-making", .value(.choice(.room)),
    [
      F(
        .frontLine, "operativt|førstelinjen|operativt nivå|førstelinje", "operativt|førstelina|operativt nivå|førsteline",
        "front line|front-line|operational|frontline")
    ]),
  S(
    .instruments, "Virkemidler|Virkemiddel|Virkemidlene", "Verkemiddel|Verkemidla|Verkemidlar|Virkemiddel",
    "Instruments|Instrument|The instruments|Means", .item, items: .text,
    [
      F(
        .ministry, "departement|departementer|departementet", "departement|departementa|departementet", "ministry|ministries", .references,
        .item)
    ]),
  S(
    .userInvolvement, "Brukermedvirkning|Brukermedvirkningen|Medvirkning|Brukerinvolvering",
    "Brukarmedverknad|Brukarmedverknaden|Medverknad|Brukarinvolvering", "User involvement|User participation|Involvement of users",
    items: .text,
    [
      F(
        .meetings, "møter|møter med brukere|brukermøter|møte", "møte|møte med brukarar|brukarmøte|møter",
        "meetings|meetings with users|user meetings|meeting", .frequency)
    ]),
  S(
    .communication, "Kommunikasjon|Kommunikasjonen|Informasjon|Kommunikasjonsplan",
    "Kommunikasjon|Kommunikasjonen|Informasjon|Kommunikasjonsplan",
    "Communication|Communications|Information|Communication plan", .value(.text),
    [
      F(.plan, "plan|kommunikasjonsplan|planen", "plan|kommunikasjonsplan|planen", "plan|communication plan"),
      F(
        .documents, "dokumenter|dokument|dokumentdeling|dokumentene|samhandlingsflate",
        "dokument|dokumenta|dokumentdeling|samhandlingsflate", "documents|document|document sharing|shared documents"),
    ]),
  S(
    .experience, "Erfaringer|Erfaring|Erfaringene|Erfaringsstøtte", "Erfaringar|Erfaring|Erfaringane|Erfaringsstøtte",
    "Experience|Experiences|Lessons", items: .text, prose: true),
  S(
    .inquiry, "Utredning|Utredningen|Utredninga|Utredningsspørsmål", "Utgreiing|Utgreiinga|Utgreiingsspørsmål",
    "Inquiry|The inquiry|Assessment of options", items: .none,
    [
      F(.problem, "problem|problemet", "problem|problemet", "problem"),
      F(.measures, "tiltak|tiltakene", "tiltak|tiltaka", "measures"),
      F(.principles, "prinsipper|prinsipp|prinsipielle spørsmål", "prinsipp|prinsipielle spørsmål", "principles|questions of principle"),
      F(.effects, "virkninger|virkning|effekter", "verknader|verknad|effektar", "effects|effect"),
      F(.recommendation, "anbefaling|anbefalinger|anbefalt tiltak", "tilråding|tilrådingar", "recommendation"),
      F(.conditions, "forutsetninger|forutsetning", "føresetnader|føresetnad", "conditions|preconditions"),
    ]),
  S(
    .basisForDecision, "Beslutningsgrunnlag|Beslutningsgrunnlaget", "Avgjerdsgrunnlag|Avgjerdsgrunnlaget|Vedtaksgrunnlag",
    "Basis for decision|Decision basis|Basis for the decision", .value(.text),
    [
      F(
        .interestsWeighed, "avveiing|avveining|avveiinger|interesseavveiing", "avveging|avvegingar|interesseavveging",
        "interests weighed|weighing of interests|interests"),
      F(.conclusion, "konklusjon|konklusjonen", "konklusjon|konklusjonen", "conclusion"),
      F(
        .feasibleBecause, "gjennomførbart fordi|gjennomførbarhet|gjennomførbart", "gjennomførbart fordi|gjennomførbart",
        "feasible because|feasibility|feasible"),
    ]),
  S(
    .evaluation,
    "Evaluering|Evalueringen|Evalueringa|Evalueringer|Evaluering av samarbeidet|Evaluering og oppfølging|Evaluering og revisjon",
    "Evaluering|Evalueringa|Evalueringar|Evaluering av samarbeidet|Evaluering og oppfølging|Evaluering og revisjon",
    "Evaluation|The evaluation|Evaluations|Evaluation of the collaboration|Evaluation and review", .field(.frequency, .frequency),
    [
      frequencyField,
      F(.method, "metode|hvordan|metoder|metoden|måte", "metode|korleis|metodar|metoden|måte", "method|how|methods"),
      F(
        .responsible, "ansvarlig|ansvar|hvem|ansvarlige|eier", "ansvarleg|ansvar|kven|ansvarlege|eigar", "responsible|owner|who|by whom",
        .references),
      F(.next, "neste|neste evaluering|neste gang", "neste|neste evaluering|neste gong", "next|next evaluation", .date),
      F(.last, "sist|siste|forrige|sist evaluert", "sist|siste|førre|sist evaluert", "last|previous|last evaluation", .date),
    ]),
  S(
    .selfAssessment, "Egenvurdering|Egenvurderingen|Egenvurderinger|Selvvurdering",
    "Eigenvurdering|Eigenvurderinga|Eigenvurderingar|Sjølvvurdering", "Self-assessment|Self assessment|Self-assessments",
    .field(.date, .date),
    items: .chosen(.assessment),
    [
      F(.date, "dato|den", "dato|den", "date", .date),
      F(.measure, "tiltak|tiltaket|oppfølging", "tiltak|tiltaket|oppfølging", "measure|action|follow-up", .text, .item),
    ]),
  S(
    .decision, "Vedtak|Vedtaket|Vedtatt av|Vedtatt|Godkjent av|Godkjent|Fastsatt av|Fastsatt|Beslutning|Vedtatt i",
    "Vedtak|Vedtaket|Vedteke av|Vedteken av|Vedteke|Godkjend av|Godkjent av|Godkjend|Fastsett av|Fastsett|Avgjerd|Vedteke i",
    "Decision|Adopted by|Approved by|Decided by|Resolution",
    .field(.body, .references),
    [
      F(.body, "organ|organet|av", "organ|organet|av", "body|by", .references),
      F(.caseNumber, "sak|saksnummer|saken", "sak|saksnummer|saka", "case|case number", .caseNumber),
      F(.date, "dato|den|vedtatt", "dato|den|vedteke", "date", .date),
    ]),
  S(
    .changes, "Endringer|Endring|Endringene|Endringslogg|Versjoner|Revisjoner|Historikk",
    "Endringar|Endring|Endringane|Endringslogg|Versjonar|Revisjonar|Historikk", "Changes|Change|Change log|Versions|Revisions|History",
    .item, items: .dated,
    [
      F(
        .responsible, "ansvarlig|ansvarlig for vedlikehold|ansvar", "ansvarleg|ansvarleg for vedlikehald|ansvar",
        "responsible|responsible for maintenance|owner", .references)
    ]),
]

private let valueFields: [FieldKeyword] = [
  F(
    .decidedBy, "vedtatt av|vedtatt|besluttet av|fastsatt av", "vedteke av|vedtekne av|vedteke|avgjort av|fastsett av",
    "decided by|adopted by|decided", .references),
  F(.date, "dato|den|vedtatt dato", "dato|den", "date", .date),
  F(
    .assessed, "vurderes|vurdering|hvor ofte|hyppighet|verdivurdering",
    "blir vurdert|vurderast|vert vurdert|blir vurderte|vurdering|kor ofte|verdivurdering", "assessed|assessment|how often|frequency",
    .frequency),
  F(.last, "sist|sist vurdert|siste", "sist|sist vurdert|siste", "last|last assessed", .date),
  F(
    .applyToFollowUp, "gjelder oppfølging|gjelder oppfølgingen|gjelder også oppfølging", "gjeld oppfølging|gjeld oppfølginga",
    "apply to follow-up|applies to follow-up"),
]
