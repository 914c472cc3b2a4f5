// Words of matters that the guidance does not cover, near as they may lie: the law of other things, staff and pay, purchasing, privacy,
// computers, health, food, travel. A question that holds one is most likely about that.

extension SearchLanguage {
  /// How many of some folded words are of other matters.
  func outsideCount(_ words: [FoldedWord]) -> Int {
    let list = self == .english ? englishOutside : norwegianOutside
    return words.count { list.contains($0.bytes) }
  }
}

private struct OutsideWords: Sendable {
  private var words: Set<[UInt8]> = []
  /// `personvern*` is the beginning of many words.
  private var beginnings: Set<[UInt8]> = []

  private static let lengths = 3...16

  init(_ list: String) {
    for item in list.split(whereSeparator: \.isWhitespace) {
      if item.hasSuffix("*") { beginnings.insert(Folding.word(item)) } else { words.insert(Folding.word(item)) }
    }
  }

  func contains(_ word: [UInt8]) -> Bool {
    if words.contains(word) { return true }
    return Self.lengths.contains { $0 <= word.count && beginnings.contains(Array(word.prefix($0))) }
  }
}

private let norwegianOutside = OutsideWords(
  """
  personvern* personopplysning* gdpr databehandler* taushetsplikt* teieplikt* samtykke* innsyn* offentleglova offentleglov* offentlighetslov* \
  forvaltningslov* barnevernslov* barnevernlov* opplæringslov* arbeidsmiljølov* kommunelov* straffelov* grunnlov* sosialtjenestelov* \
  sosialtenestelov* pasientrettighet* dommer rettssak* advokat* juridisk* \
  anskaffelse* innkjøp* anbud* anbod* doffin storting* regjering* kommunevalg* stortingsvalg* saksbehandlingstid* bekymringsmelding* meldeplikt* rammeavtale* konkurranseutset* terskelverdi* leverandør* \
  oppsigelse* prøvetid* ansettelse* ansette ansetter tilsette tilset tilsett stillingsannonse* utlyse* utlysning* utlysing* lyser tilsetting* tilsetjing* arbeidskontrakt* arbeidsavtale* overtid* avspaser* sykemelding* sjukemelding* \
  sykepenger sjukepengar feriepenger feriepengar feriedager feriedagar ferieveker ferieuker foreldrepermisjon* foreldrepenge* \
  svangerskap* pappaperm* mammaperm* lønn lønna lønnen løn løna lønnstrinn* lønnsforhandling* lønnsoppgjør* lønnslipp* lønnsslipp* årslønn* \
  månedslønn* minstelønn* timelønn* tariff* fagforening* streik* pensjon* permitter* personalmappe* personalsak* varsling* \
  reiseregning* kilometergodtgjør* diettsats* kostgodtgjør* \
  skatt* moms* merverdiavgift* mva avgift* eiendomsskatt* eigedomsskatt* kommuneskatt* regnskap* rekneskap* bokføring* faktura* \
  trygd* barnetrygd* uføre* dagpenger dagpengar sosialhjelp* bostøtte* kontantstøtte* stønad* folketrygd* grunnbeløp* frikort* egenandel* \
  boliglån* bustadlån* rente renten renta aksje* børs* valuta* forsikring* strøm strømmen straum straumen strømpris* \
  byggesak* byggetillatelse* byggjeløyve* byggesøknad* reguleringsplan* nabovarsel* parkering* parkere brøyt* søppel* avfall* renovasjon* \
  barnehageplass* skoleplass* skuleplass* sykehjem* sjukeheim* hjemmehjelp* heimehjelp* sfo spesialundervisning* eksamen* karakter \
  karakterer karakterar vitnemål* skyss* skoleferie* skuleferie* \
  pass passet førerkort* sertifikat* statsborger* visum oppholdstillatelse* opphaldsløyve* folkeregister* adresse* postnummer* telefonnummer* \
  mobilnummer* åpningstid* opningstid* \
  passord* outlook excel word powerpoint teams windows iphone android pc pcen datamaskin* laptop* printer* wifi \
  nettverkskabel* brannmur* virus epost* innlogg* bankid vpn python javascript swift programmer* installer* nedlast* regneark* \
  rekneark* formel formelen skjermbilde* sharepoint onedrive chatgpt nettside* appen \
  værmelding* vêrmelding* temperatur* snø \
  oppskrift* middag* kake* baker bakar brød pannekake* vaffel* vafler suppe* gryte* lefse* kaffe steke steker koke koker \
  restaurant* fotball* kampen cupen skirenn* håndball* idrettslag* vm champions landslag* trener trenar maraton* \
  tannlege* legevakt* medisin* vaksine* symptom* hodepine* hovudverk* migrene* feber* influensa* forkjølelse* sykehus* \
  sjukehus* kreft* diagnose* adhd \
  innbyggertall* innbyggjartal* hovedstad* hovudstad* statsminister* helseminister* justisminister* konge kongen dronning* president* folketal* folketall* \
  fjell fjellet elv elva månen planet* kontinent* \
  buss bussen tog toget fly flyet ferge ferga ferja ferje trikk* billett* månedskort* bil bilen elbil* sykkel* dekk promille* fartsgrense* \
  hund hunden katt katten hest hesten maur plante planter blomst* plen hage hagen \
  dikt diktet novelle* roman sangen forfatter* tv sjakk \
  fransk tysk spansk engelsk svensk oversett* omset* \
  jobbsøknad* søknad* søker søkjer tilskudd* tilskot* stipend* cv masteroppgave* bursdag* bryllup* jul julebord* 
  """
)

private let englishOutside = OutsideWords(
  """
  gdpr privacy protection parliament procure* tender* lawsuit* lawyer* attorney* statutory confidential* consent* \
  salary salaries wage* payroll overtime vacation* parental maternity paternity dismiss* fired redundan* probation* pension* \
  strike unemploy* vote voting election* hiring recruit* tax taxes taxation vat invoice* accounting bookkeep* mortgage* loan* insurance* stock* bitcoin* currency \
  passport* visa permit permits citizenship driving licence license* password* router* wifi laptop* computer* printer* windows outlook excel \
  powerpoint python javascript script spreadsheet* install* download* software* apps website* email emails firewall* vpn \
  projector* phone* chatgpt weather holidays capital temperature rain snow recipe* baking cook cooking sourdough bread cake* pancake* egg eggs rice dinner \
  lunch* restaurant* coffee football* soccer champion* olympic* marathon* chess doctor* dentist* hospital* medicine* vaccin* \
  flu fever headache* symptom* disease* cancer king queen population mountain* river* moon planet* bus train \
  flight* ferry airport* ticket* car cars bicycle* bike* tyre* tire* parking speeding drone* dog dogs cat cats plant plants garden* ant ants \
  poem* joke* novel* song* author authors translate* german french spanish english cv resume resumé birthday* wedding* \
  christmas gift* exam exams grades garage* dpia \
  copyright* patent* expense* reimburse* vacations
  """
)
