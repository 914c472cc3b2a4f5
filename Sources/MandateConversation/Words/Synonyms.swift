// Words that mean the same to someone who asks about a mandate. Written by hand. Each line is one idea: the first word stands for the
// rest, in every inflection; `=word` is that form alone; words joined by `_` are found side by side. A
// line that begins with `~` is of everyday things: it is no sign that a question is about a collaboration.

extension SearchLanguage {
  /// Words of one meaning.
  var synonyms: StaticString {
    switch self {
    case .norwegian: norwegianSynonyms
    case .english: englishSynonyms
    }
  }

  /// Words that are near each other: the first of a line reaches the others, with less weight, and they reach it.
  var neighbours: StaticString {
    switch self {
    case .norwegian: norwegianNeighbours
    case .english: englishNeighbours
    }
  }
}

private let norwegianSynonyms: StaticString = """
  ~hvem kven vem kem hvilken_person
  kilde kjelde kilder kjelder kildehenvisning
  difi =difis direktoratet_for_forvaltning
  stilling stillinger stillingar stillingsprosent årsverk
  ~hvorfor kvifor koffor
  ~oppstart starte start på_forhånd på_førehand i_forkant begynne byrje i_gang igang startfasen oppstartsmøte startspørsmål startsspørsmål kickoff kick_off fra_starten
  ~tid =tida tiden
  ~antall hvor_mye kor_mykje hvor_mange kor_mange hvor_stor kor_stor hvor_stort kor_stort antal
  engasjement engasjert engasjere =interessert =interesserte =interessere bryr_seg bry_seg gidder orker giddar motivasjon motivere motivert likegyldig entusiasme iver
  ~ny =nye =nytt nyopprettet
  ~slutte =slutter =sluttar =slutta =sluttet forsvinne forsvinner forsvinn =forsvant syk sjuk sykmeldt sjukmeldt langtidssykmeldt permisjon dør =borte \
  sier_opp seier_opp si_opp går_av flytter flyttar
  ~invitere invitert bli_med med_på_laget på_laget trekke_inn involvere involvering involverast inkludere
  tydelig tydeleg klar klart klare uklar uklart utydelig utydeleg vag vagt vage diffus diffust ullen ullent
  ~fungere verke virke virker verkar funke fungerer
  ~signere signatur underskrift underteikne undertegne skrive_under skriver_under skriv_under underskrive
  ~godkjenne godkjenning godkjenner
  ~innhold innehalde inneholde punkter stå_i bestanddeler handle_om
  ~krav kreve krever kreves krevst
  ~bestilling bestillingen oppdrag oppdraget oppdragsgiver oppdragsgivar
  spilleregler spelereglar kjøreregler køyrereglar
  ~alene åleine aleine på_egen_hånd
  ~skole skolen skule skulen skolene rektor lærer lærar utdanning utdanningssektoren
  ~dele deling delast utveksle utveksling utveksler utvekslar
  ~holde =hold =held =holder
  ~stoppe dempe
  ~endre endring endringer endringar endra endret forandre justere
  evaluering sjekke evaluere evalueringa evalueringsmøte midtveisevaluering sluttevaluering underveisevaluering
  vurdering vurdere revurdere omvurdere
  indikator =måle =måles =måler =målt =målast =målbar =målbart =målbare måltall måling etterprøve etterprøvbar målepunkt kpi nøkkeltall
  mål målsetting målsetning målsetjing formål føremål hensikt intensjon målet måla målene
  hyppighet hvor_ofte kor_ofte hvor_tit kor_tit tit hyppigheit frekvens møtefrekvens møtehyppighet intervall ofte jevnlig jamleg jamnleg regelmessig
  varighet for_alltid evig til_evig_tid hvor_lenge kor_lenge varigheit tidsramme tidsrom sluttdato utløper utløpsdato løpetid gyldig
  ~metode framgangsmåte fremgangsmåte spørreskjema spørjeskjema
  møte møtes møtest møttes møtet møta =møter treffes treffast samling samles samlast
  arena møteplass møtestad forum arenaer samarbeidsarena møteplassar
  ~penger midler midlar budsjett pengar finansiering finansiere økonomi kroner krone
  fordeling =fordele =fordeles =fordelt fordeler_vi hvem_som_gjør_hva kven_som_gjer_kva hvem_gjør_hva kven_gjer_kva fordele_ansvar ansvarsfordeling rollefordeling
  ~betale betaler betaling koste koster kostnad kostnader utgift utgifter regning regningen rekning spleise spleiselag fordele_utgifter
  ressurs ressurser ressursar arbeidstid av_tid avsatt_tid frikjøp frikjøpt kutt kutte kutter kuttes nedskjæring nedskjæringer innsparing innsparinger
  deltaker være_med vere_med bli_med er_med deltakar deltager deltakere deltakarar medlem medlemmer medlemer medlemmene gruppemedlem deltakelse delta deltar deltek
  part parter partar partene partane aktør aktører aktørar aktørene samarbeidspart samarbeidspartner samarbeidspartnere partner
  tjeneste teneste tjenester tenester tenestene avdeling avdelinga avdelingen enhet eining instans kontor
  ~virksomhet verksemd virksomheter verksemder etat etater etatar direktorat
  sektor sektorer sektorar fagområde fagfelt
  ~leder leiar ledere leiarar ledelse leiing ledelsen leiinga sjef sjefer sjefar toppledelse toppleiing toppleder toppleiar direktør rådmann kommunedirektør \
  kommunalsjef ledelsesnivå leiarnivå ledernivå leiingsnivå
  koordinator koordinere koordinering samordner =samordnar =samordne tovholder koordineringsansvar koordinatoren prosjektleder prosjektleiar
  eier eigar eie eige eierskap eigarskap =eies =eig =eier
  forankring forankre forankra forankret ryggdekning stå_bak står_bak i_ryggen ryggen oppbakking velsignelse
  ansvar ansvarlig ansvarleg ansvaret hovedansvar hovudansvar
  fullmakt myndighet myndigheit beslutningsmyndighet mandatfullmakt avgjørelsesmyndighet kompetanse_til_å_avgjøre
  handlefrihet handlingsrom handlingsrommet handlefridom frihet fridom spillerom armslag fritt frie =fri fristilt frihetsgrad detaljstyre detaljstyring detaljstyrer
  rolle roller rollene rolla
  oppgave oppgåve oppgaver oppgåver arbeidsoppgave
  kjerneoppgave kjerneoppgåve hovedoppgave hovudoppgåve
  plikt plikter forplikte forpliktelse forplikting forpliktende bindende binde bind binder
  uenighet usemje uenig uenige ueinig ueinige usamd usamde krangle kranglar krangler uenigheter krangel
  konflikt konflikter konfliktar tvist strid motsetning motsetnad motsetninger interessekonflikt målkonflikt interessemotsetning kollidere kolliderer
  enighet semje enig enige einig einige samd samde enes samstemt
  stabilitet stabil møter_opp møte_opp møtt_opp dukke_opp dukker_opp dukkar_opp utskifting utskiftning bytte byttes skifte skiftes skifter bytter bytta utbytting gjennomtrekk erstatte nye_folk nye_fjes nye_personer ulike_folk de_samme dei_same
  vara stedfortreder stadfortredar vikar vararepresentant varamedlem fravær vikarer
  kontinuitet videreføre vidareføre videreføring vidareføring
  verdi verdier verdiar
  prinsipp prinsipper prinsippa prinsippene prinsipiell prinsipielt prinsipielle
  tillit tiltro stole stoler tillitt de_lover dei_lovar de_lovte dei_lova de_har_lovet holder_ord holde_ord held_ord
  respekt respektere respektfull
  åpenhet openheit åpen open ærlig ærleg åpne transparent fortelle_det si_fra sier_fra seie_frå seier_frå melde_fra skjule skjuler
  lagånd lagfølelse vi_følelse samhold samhald laginnsats lagspill lagspel teamfølelse teamånd
  fleksibilitet fleksibel pragmatisme pragmatisk smidig tilpasningsdyktig
  kommunikasjonsplan informasjonsplan
  kommunikasjon kommunisere formidling
  ~problem problemer utfordring utfordringer utfordringar problemstilling
  problemforståelse problemforståing problemsyn virkelighetsforståelse problemoppfatning
  forståelse forståing forstå forstår oppfatning oppfatte
  fakta faktagrunnlag faktum statistikk tall =tal kunnskapsgrunnlag data datagrunnlag =dokumentasjon =dokumentasjonen =dokumentere kartlegging kartlegge kunnskap
  nytte gevinst gevinster utbytte gagn fordel fordeler fordelar lønne lønner løne merverdi meirverdi vinne tjene_på tjener_på tjener_vi tener_vi tene_på nytten verdt vits \
  nytter får_vi_igjen får_me_att igjen_for att_for sitter_igjen_med sit_att_med
  risiko risikoen risikoer fare farer fallgruve fallgruver risikovurdering
  grenseflate grensesnitt grenser grense avgrensing avgrensning avgrense overlapp overlappe overlapper avgrensa
  omfang omfattende omfatte scope bredde
  ambisjon ambisjoner ambisjonar sikte sikter siktar listen_ligge legge_lista leggje_lista ambisjonsnivå ambisiøs ambisiøst ambisiøse
  stige samordningsstigen samordningsstige samordningstrapp samordningstrappen trapp trappen stigen
  trinn steg nivåtrinn
  samordning samordna samordnet
  samarbeid samarbeide samhandling samhandle samarbeidet samspill samspel
  tverrsektoriell tverrsektorielt på_tvers tverrfaglig tverrfagleg tverretatlig
  ~film filmen filmer video videoen videoer videoar
  tiltak tiltakene tiltaka aktivitet aktiviteter aktivitetar handling
  ~plan planer planar planverk kommuneplan kommuneplanen økonomiplan samfunnsdel handlingsplan planarbeid
  prioritet prioritere prioritert prioritering nedprioritere nedprioritert prioriteringer
  målgruppe målgruppa brukergruppe målgrupper
  ~bruker brukere brukar brukarar innbyggere innbyggjarar brukermedvirkning brukarmedverknad brukerorganisasjon brukarorganisasjon medvirkning \
  medverknad brukerråd ungdomsråd ungdomsrådet barna_selv ungdommen_selv ungdomen_sjølve de_unge_selv dei_unge_sjølve målgruppa_selv brukergrupper brukarråd brukarane
  ~dokument dokumenter dokumenta fil filer filar dokumentdeling
  ~digital digitale digitalt teams sharepoint samhandlingsflate programvare verktøy
  erfaring erfaringer erfaringar gjort_dette_før gjort_det_før lærdom lærdommer erfaringsstøtte læringspunkt
  rutine rutiner rutinar innkalling saksliste referat dagsorden referent
  linje styringslinje linja linjen linjestyring linjeledelse
  styring styre styrer styringsstruktur styringsstrukturer styrast
  struktur strukturer strukturar organisering organisere organisert organisasjon
  nettverk nettverket
  ~gruppe gruppa arbeidsgruppe samarbeidsgruppe prosjektgruppe styringsgruppe
  ~politiker politikere politikar politikarar folkevalgte folkevalde kommunestyre kommunestyret politisk formannskap bystyre ordfører ordførar ordføreren
  administrasjon administrativ administrativt rådhuset
  departement departementer departementet departementa
  tildelingsbrev tildelingsbrevet instruks_til_etat
  ~kommune kommunen kommuner kommunar kommunal
  fase faser fasen fasane
  utredning utgreiing utrede utreder greie_ut utredningsfasen utredningsfase utgreiingsfasen
  beslutning avgjerd beslutte beslutningsfasen avgjerdsfasen vedtak vedta vedtatt vedteke avgjøre avgjørelse avgjere avgjerder beslutninger bestemme bestemmer \
  bestemt vedtar vedtek vedtas vedtatte
  iverksetting iverksetjing iverksette iverksetje gjennomføring gjennomføre gjennomføringsfasen driftsfasen iverksettingsfasen drift
  ~rapport rapporten rapporter rapportar
  rapportere rapporterer rapporterast svarer_til
  realistisk realisme gjennomførbart gjennomførbarhet gjennomførleg urealistisk overkommelig
  forventning forventninger forventningar forvente venter_av
  signal styringssignal signaler signala
  ~kompetanse ferdigheter fagkunnskap ekspertise kompetansen
  relasjon relasjoner relasjonar forhold kjenne kjenner bli_kjent blir_kjent bli_kjende bli_kjente
  særinteresse særinteresser tenker_bare_på tenkjer_berre_på bare_tenker berre_tenkjer kun_tenker seg_selv seg_sjølv mele_sin_egen_kake mel_si_eiga_kake egeninteresse egeninteresser eigeninteresser eigne_interesser egne_interesser
  interesse interesser interessene
  representant representantar representere representerer representerar stiller_for
  terskel terskelen
  virkemiddel virkemidler verkemiddel verkemidlar
  ~regelverk lov lover regler reglar forskrift juridisk
  kortsiktig kortsiktige kort_sikt rask raske
  varig varige langsiktig lang_sikt varande bestående vedvarende
  utredningsinstruksen utgreiingsinstruksen instruksen
  mandat mandatet samarbeidsmandat avtale samarbeidsavtale samarbeidsdokument samarbeidsdokumentet
  barnefattigdom fattigdom fattige fattig lavinntekt låginntekt
  ~familie familier familiar barnefamilier barnefamiliar
  ~barn ungdom unge
  side_om_side parallelt parallelle hver_for_seg kvar_for_seg hver_sin
  felles saman sammen fellesskap i_lag
  """

private let norwegianNeighbours: StaticString = """
  trinn trinn1
  trinn trinn2
  trinn trinn3
  trinn trinn4
  slutte stabilitet
  slutte vara
  slutte kontinuitet
  invitere deltaker
  spilleregler verdi
  spilleregler prinsipp
  bestilling signal
  engasjement forankring
  enighet forståelse
  godkjenne beslutning
  signere enighet
  evaluering vurdering
  evaluering indikator
  koordinator leder
  eier ansvar
  oppgave ansvar
  plikt ansvar
  rolle ansvar
  møte arena
  møte hyppighet
  nettverk gruppe
  penger ressurs
  stilling ressurs
  betale penger
  deltaker part
  part tjeneste
  tjeneste sektor
  tjeneste virksomhet
  leder forankring
  politiker forankring
  beslutning forankring
  prinsipp verdi
  problem problemforståelse
  problemforståelse forståelse
  samordning samarbeid
  uenighet særinteresse
  uenighet konflikt
  konflikt risiko
  konflikt interesse
  uenighet interesse
  nytte indikator
  omfang ambisjon
  omfang grenseflate
  trinn stige
  ambisjon trinn
  stabilitet vara
  kontinuitet vara
  kontinuitet stabilitet
  plikt omfang
  struktur styring
  linje styring
  rutine møte
  fullmakt handlefrihet
  fullmakt beslutning
  bruker målgruppe
  kommunikasjon bruker
  kommunikasjon kommunikasjonsplan
  samarbeid tverrsektoriell
  åpenhet terskel
  utredning utredningsinstruksen
  departement politiker
  tiltak plan
  """

private let englishSynonyms: StaticString = """
  ~start begin beginning starting start_up startup starting_up set_up kick_off kick-off get_going get_started
  ~quantity how_much how_many how_big
  ~motivation care cares caring motivated motivate bother bothered engaged engagement enthusiasm interested
  ~leave leaves leaving quit quits resign resigns sick ill illness gone moves_on
  ~invite invited involve involved include included involving
  clear unclear vague clarity clarify clarified fuzzy
  ~function works working_well functions effective
  ~sign signed signature signing
  ~content contain contains include_in
  assignment commissioned commissioner
  ~alone by_itself on_its_own
  source sources citation cite
  difi
  ~time hours working_time
  ~school schools teacher education
  ~change changes changed changing alter
  ~attend attends attendance turn_up show_up
  evaluation evaluate evaluating review reviews reviewing
  assessment assess assessing reassess reassessment
  indicator indicators measure_success =measuring =measured =measurable metric metrics kpi kpis success_criteria
  goal goals objective objectives aim aims purpose target_outcome intention
  frequency how_often often regularly regular interval frequent
  duration how_long end_date expire expires expiry validity
  ~method methods questionnaire survey approach
  meeting meetings meet meets gather
  arena arenas forum meeting_place meeting_places venue
  ~money funding fund funds budget budgets cost costs pay pays paying financing finance finances financial
  ~resource resources staffing position positions
  participant participants member members people around_the_table at_the_table attendee attendees participate taking_part take_part takes_part join
  party parties partner partners
  service services
  ~agency agencies directorate directorates
  sector sectors discipline disciplines field_of_work silo silos
  ~leader leaders leadership manager managers management boss bosses executive executives head_of chief
  coordinator coordinate coordinates coordinating coordinators lead_agency chair in_charge runs charge
  ~owner owns own_it ownership
  anchoring anchor anchored backing buy_in buy-in support sponsor sponsorship endorsement stand_behind stands_behind behind_you
  responsibility responsible accountable accountability responsibilities
  authority mandate_to_decide power powers decision_rights
  freedom room_for_action latitude leeway discretion autonomy free room micromanage micromanagement room_for_manoeuvre
  role roles
  task tasks
  core_task core_tasks core_business main_task
  duty duties obligation commit commitment committed binding bind obliged commits
  disagreement disagree disagrees disagreements dispute quarrel argue
  conflict conflicts clash clashes opposing
  agreement agree agrees agreed consensus
  stability stable replace replaced replacing turnover churn swap swapping rotation rotate changing_people
  deputy deputies substitute stand-in replacement absent away
  continuity continue keep_alive work_alive alive carries_on carry_on continuation
  value values
  principle principles ground_rules
  trust trusting
  respect respectful
  openness open transparent transparency honest honesty
  team_spirit teamwork togetherness team
  flexibility flexible pragmatism pragmatic
  communication communicate communicating
  ~problem problems challenge challenges issue issues
  understanding understand perception view_of_the_problem common_understanding
  fact facts evidence statistics data figures knowledge numbers knowledge_base fact_base
  benefit benefits gain gains payoff worth worthwhile added_value pay_off
  risk risks danger dangers pitfall pitfalls
  interface interfaces boundary boundaries overlap overlaps delimitation border
  scope extent extensive
  ambition ambitions ambitious level_of_ambition
  ladder coordination_ladder staircase
  step steps rung rungs
  coordination coordinated
  collaboration collaborate collaborating collaborative cooperation cooperate work_together working_together partnership
  cross_sector across cross-sector cross cross-sectoral interdisciplinary multiagency
  action actions =measures =measure activity activities initiative initiatives
  plan plans planning master_plan financial_plan municipal_plan
  priority priorities prioritise prioritize prioritised prioritisation
  target_group target_groups
  ~user users citizen citizens residents user_involvement involve_users user_groups
  ~document documents file files
  ~digital online tool tools software platform
  experience experiences done_this_before done_it_before lessons learnt learned lesson
  routine routines procedure procedures agenda minutes notice
  line chain_of_command line_management
  governance govern governing steering steer govern_through
  structure structures organise organising organisation organization organise
  network networks
  ~group groups working_group steering_group
  ~politician politicians political elected council councillors
  administration administrative
  ministry ministries minister
  allotment_letter allotment_letters allocation_letter
  ~municipality municipalities municipal local_government
  phase phases stage stages
  inquiry inquiries investigate inquiry_phase
  decision decisions decide decides deciding decision_phase decision-making adopt adopted approve approved
  implementation implement implementing carry_out execute execution implementation_phase operations
  ~report reports
  reporting report_to reports_to answer_to answers_to
  realistic realism feasible feasibility achievable unrealistic
  expectation expectations expect expected demands
  signal signals
  ~competence skill skills expertise know-how
  relation relations relationship relationships get_along
  special_interest special_interests self-interest own_interests vested_interests
  interest interests
  threshold
  instrument instruments means policy_instruments
  ~regulation regulations law laws legal rules
  short-term short_term quick_wins quick
  lasting long-term long_term permanent
  instructions utredningsinstruksen inquiry_instructions
  mandate mandates terms_of_reference tor charter
  poverty poor low_income
  ~family families
  ~child children youth young
  side_by_side parallel separately
  joint jointly together shared common
  """

private let englishNeighbours: StaticString = """
  step step1
  step step2
  step step3
  step step4
  leave stability
  leave deputy
  leave continuity
  invite participant
  attend participant
  sign agreement
  evaluation assessment
  evaluation indicator
  coordinator leader
  owner responsibility
  task responsibility
  duty responsibility
  role responsibility
  meeting arena
  meeting frequency
  network group
  money resource
  participant party
  party service
  service sector
  service agency
  leader anchoring
  politician anchoring
  decision anchoring
  principle value
  problem understanding
  coordination collaboration
  disagreement interest
  disagreement conflict
  conflict risk
  conflict interest
  benefit indicator
  scope ambition
  scope interface
  step ladder
  ambition step
  stability deputy
  continuity deputy
  structure governance
  line governance
  routine meeting
  authority freedom
  authority decision
  user target_group
  collaboration cross_sector
  openness threshold
  action plan
  """
