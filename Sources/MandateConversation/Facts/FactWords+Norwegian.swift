// What people say in bokmål and nynorsk when they ask about a mandate. A line is an idea and the words for it beside the keywords of the
// language; `_` joins words that are found side by side.

let norwegianFactWords: StaticString = """
  who hvem kven kem vem hvilken_person hvilke_personer kva_person kva_personar
  what hva kva ka hvilke hvilken hvilket hvile kva_for vis vis_meg nevn list_opp list_ut gi_meg gje_meg
  when når nar naar ka_tid hvilken_dag hvilken_dato kva_dag kva_dato hvilket_tidspunkt
  where hvor kvar kor hvorhen hvor_hen
  how hvordan korleis åssen korsen koss hvorledes
  why hvorfor kvifor koffor kvifer
  howOften hvor_ofte kor_ofte korr_ofte hvor_tit kor_tit hvor_hyppig kor_hyppig
  howMany hvor_mange kor_mange antall antallet talet_på
  howMuch hvor_mye kor_mykje hvor_stor kor_stor hvor_stort kor_stort hvor_store kor_store
  howLong hvor_lenge kor_lenge
  howHigh hvor_høyt kor_høgt hvor_høgt hvor_høy kor_høg
  next neste nesste kommende komande førstkommende
  last sist siste sisten forrige førre seneste
  passed passert passerte utløpt utgått utgåtte overskredet overskredne forfalt forfalte etterskudd etterskot forsinket forsinka forseinka \
  gått_ut over_frist over_fristen brutt brotne
  late på_etterskudd på_etterskot etter_skjema
  onTrack i_rute på_skjema
  end slutt slutten slutter sluttar slutte ferdig ferdige utløper utløp opphører opphøyrer avsluttes avsluttast går_ut gå_ut gikk_ut gjekk_ut \
  tar_slutt sluttdato sluttdatoen gyldig_til varer_til
  begin starter startar startet starta begynner begynte byrja byrjar trer_i_kraft gjelder_fra
  lasts varer varar vara_til løper
  time tidspunkt tid tida tiden
  joint felles
  enough nok
  first først fyrst første fyrste
  do gjorde gjør gjøre gjer gjera gjere gjøres gjort gjerast gjør_vi
  mean betyr tyder menes
  see ser syn ser_på
  valid gyldig
  have har ha hatt fått sitter_med sit_med
  mandate følger_med følgjer_med i_året per_år i_åra
  be er var blir vert ble blei vart være vere
  isThere finnes finst fins finnast står stå
  say sier seier nevner nemner omtaler nevnt nemnt skrevet skrive skriver_mandatet omtalt inneholder inneheld dekker
  about om angående
  lack mangler manglar mangle mangla manglet uten utan savner
  not ikke ikkje ingen inga intet itj
  all alle samtlige samtlege hver_av kvar_av
  decide kan_avgjøre kan_avgjere bestemmer bestemme avgjør avgjøre avgjer avgjere avgjerast avgjøres beslutter beslutte siste_ordet siste_ord
  adopt vedta vedtar vedtas vedtok vedtatt vedtatte vedtek vedteke vedteken vedtekne vedtak vedtaket godkjent godkjente godkjenner godkjenne godkjend godkjende \
  fastsatt fastsett bestemt besluttet
  draft utkast kladd
  proposed til_vedtak til_behandling
  ended avsluttet avslutta avviklet avvikla
  lead leder lede ledes leier leie styrer styre styres leiar leiaren lederen sjef sjefen ledelsen leiinga leia hovedansvar hovedansvaret hovudansvar hovudansvaret
  charge ansvaret i_trådene_trekker trekker_i_trådene trekkjer_i_trådane hovedansvarlig
  coordination koordinere koordinerer koordineres koordinerte koordinerar koordinerast samordner samordnar samordne tovholder koordinator koordinatoren
  owner eier eig eige eie eieren eigar eigaren
  convene kaller_inn kallar_inn innkalle innkaller innkallar kalle_inn kaller_vi_inn
  minutes referat referatet referata referater referent
  write skriver skriv skrive fører fører_referat lager lagar lage
  standBehind står_bak stå_bak stiller_seg_bak stod_bak
  help hjelper hjelpe hjelpast hjelpes
  isFor er_dette_for er_det_for er_samarbeidet_for er_mandatet_for er_dette_til_for gjelder_dette_for er_dette_samarbeidet_for
  achieve oppnå oppnår oppnåast oppnås arbeider_mot jobber_mot jobbar_mot
  know vet veit
  build bygger byggjer baserer
  step trinn trinnet steg steget nivå nivået
  aim sikter siktar sikte mot
  high høyt høgt
  nowState er_vi_nå er_vi_no står_vi_nå står_vi_no ligger_vi_nå nå_situasjonen nåverdi nåverdien i_dag for_tiden for_tida
  include med_i omfattet omfatta inkludert
  participate deltar delta deltok deltek inngår være_med vere_med er_med blir_med bli_med sitter sit inkludert
  participants deltakere deltager deltagar tjenester tjenestene tenester tenestene tjeneste teneste medlemmene partnere aktørene etater etatene virksomheter verksemder instanser
  representative representerer representere representerar representert møter_fra møter_frå møter_for stiller_for stiller_fra stiller_frå sitter_for sit_for \
  kontaktperson kontaktpersonen kontaktpersonar kontaktpersoner kontaktpersonane kontaktpersonene representanten representantene
  go går gå gjekk gikk
  bring stiller stille bidrar bidreg bidrag bidraget
  deputy vara varaen varaene varamedlem stedfortreder stadfortredar stedfortredere stedfortrederen vikar vikarierer reserve
  role rollen rolla rollene rolle roller
  responsible svarer_for svarar_for ansvar ansvarlig ansvaret ansvarleg ansvarlige ansvarlege hovedansvarlig
  responsibility ansvar ansvaret ansvarsområde ansvarsområdet oppgave oppgaven oppgåva
  commitment forpliktet forplikta forplikter forpliktar lovet lova lovt lover lovar forpliktelsen forpliktelsene forpliktingar forpliktinga bundet
  duties plikt pliktene oppgaver oppgåver oppgavene oppgåvene
  resources ressursene ressursane ressursen
  money penger pengar pengene pengane midler midlene kroner koster kostar koste budsjett budsjettet kostnader kostnadene kostnadane utgifter utgiftene økonomi økonomien finansiering betaler betalar betale betale_for
  position stilling stillinger stillingar stillingsprosent prosent prosenten årsverk stillingsandel bruker_tid
  viewOfTheProblem ser_på_problemet
  changes endre endrer endret endra endring endringer endringar endringene endringane
  join sluttet slutta slutter_seg kom kom_med signerte underskrev tiltrådte tilsluttet
  themselves selv sjølv hos_seg
  agree enige einige enig einig samde samd
  settle avklart avklares avklare avklara avklarast avklarte klargjort
  target mål målet målene måla maal maalene
  goals målet målene måla målsetting målsettingen målsetninger formålet føremålet hensikten intensjonen
  indicator måler måles målt målast måling målingene måleparameter målepunkt målepunkter målepunkta måltall nøkkeltall kpi indikatorane indikatorene
  targetGroup målgruppa målgruppen brukergruppe brukergruppa
  wanted ønsket_nivå ønsket_verdi ønskt_nivå måltallet
  frequency hyppigheten hyppigheita frekvensen
  meetings møtes møtest møttes møteplan møtene møta møte møter møtet treffes treffest samles samlast
  next neste_evaluering neste_evalueringen evalueres_neste_gang
  last siste_evaluering forrige_evaluering sist_evaluert
  evaluation neste_evaluering neste_evalueringen siste_evaluering forrige_evaluering sist_evaluert evaluere evaluerer evalueres evaluert evalueringen evalueringa evalueringene midtveisevaluering evaluerast
  evaluated evaluert evaluerte
  assessed vurderer vurdere vurdert vurderte
  handle håndterer handterer håndteres håndtert handtert følger_opp følgjer_opp
  risks risikoen risikoene risikoane farer konflikt konflikter konflikten konflikta interessekonflikten interessekonfliktene gå_galt gå_gale kan_gå_galt
  followUpOfLeaders følger_opp_lederne følgjer_opp_leiarane følge_opp_lederne lederoppfølgingen
  disagreement uenighet uenigheten uenige uenig usemje usemja usamde usamd ueinige ueinig krangler løser_uenighet konflikt_mellom
  solve tas_opp tatt_opp ta_opp tek_opp løser løyser løse løyse skjer løftes løfter løfte løftar løftast
  confidentiality taushetsplikten teieplikta taushet samtykke
  happens skjer hender
  deadline frist frister fristar fristen fristene fristane tidsfrist ferdigdato
  measures tiltaket tiltakene tiltaka aktiviteter aktivitetar
  values verdiene verdiane verdi
  duration varigheten varigheita varighet varigheit tidsrammen tidsramma tidsramme løpetid løpetiden
  scope omfanget omfang rammene rammer avgrensningen avgrensinga
  outside utenfor utanfor ikke_med ikkje_med ikke_omfattet
  inside innenfor innanfor
  facts fakta faktagrunnlaget kunnskapsgrunnlaget tallgrunnlag statistikk
  problem problemet utfordringen utfordringa
  benefit nytten nytta gevinsten
  commission oppnevnt oppnevnte oppnemnd oppnemnde bestilt bestilte nedsatt opprettet gitt_oss_oppdraget gitt_oppdraget gjeve_oss_oppdraget gitt_oss_oppdrag
  commissionedBy oppdragsgiver oppdragsgiveren oppdragsgivar oppdragsgivaren
  assignment oppdraget oppdrag
  reportsTo svarer_til svare_til svarar_til rapporterer rapportere rapporterar rapport rapporteres
  authority fullmakten fullmakt fullmakta myndighet myndigheten myndigheit
  anchoring forankret forankra forankringen forankringa forankrer
  expectations forventes forventast forventer forventningen
  politicians politikerne politikarane politikere politikarar
  governance styres styringen styringa
  freedom frihet fridom handlingsrommet handlefrihet handlefridom spillerom
  documents dokumentene dokumenta dokumenter dokument filene filer papirene
  share deler dele finne finner
  communication kommuniserer kommuniserar
  userInvolvement brukere brukerne brukarar brukarane brukermedvirkningen medvirkning
  experience erfart lært lærte erfaringene erfaringane lærdom
  instruments virkemidlene verkemidla
  interfaces grenseflatene grensesnittene
  selfAssessment egenvurderingen egenvurderinga eigenvurderinga egenvurderinger eigenvurderingar selvevaluering vurderte_vi_oss
  answered svarte svart svaret svarene viste viser vist sa
  caseNumber saksnummeret saksnummer sak_nummer saksnr
  milestones delmålene delmåla milepælene
  title tittelen tittel overskriften overskrifta
  you du deg
  name heter heiter navnet namnet kalles
  summary oppsummer oppsummere oppsummering oppsummeringa sammendrag samandrag handler handlar fortell_om fortel_om kort_fortalt hovedtrekk oversikt går_ut_på
  standingItem fast_sak faste_saker fast_punkt
  agenda dagsorden saksliste
  realistic realistisk realistiske
  review vurderes_på_nytt ny_vurdering vurderast_på_nytt revideres
  continuation videreføres etterpå_skjer vidareførast
  group gruppe gruppa gruppen gruppene styringsgruppe styringsgruppen styringsgruppa arbeidsgruppe arbeidsgruppen arbeidsgruppa prosjektgruppe prosjektgruppa prosjektgruppen
  order rekkefølge
  for for til hos frå fra
  mandate mandat mandatet avtale avtalen samarbeidsavtalen dokumentet
  line linje linja linjen styringslinje styringslinjen
  sharing fordelt fordeler fordeles fordelast blir_fordelt
  """

/// Words that may stand in any question about a mandate.
let norwegianHarmlessWords: StaticString = """
  og i på å av at det den de dei der her et en ei ein eit vi me oss vår vårt våre vores dere dykk de som seg sin sitt sine jeg eg du man \
  da då så nå no nu jo vel egentlig eigentleg faktisk ellers også òg bare berre akkurat nettopp enda ennå enno fortsatt framleis allerede alt \
  samarbeidet samarbeid samhandlingen arbeidet prosjektet dette denne disse desse noe noko noen nokon nokre a ja nei hei takk d e \
  skal skulle vil ville satt sett avtalt lagt gitt ta tar tek gir gjev ligger ligg bruker bruke brukar gjelder gjeld gjelde ligger hos oss slags type kan må tilsammen totalt dag \
  med mot ved under over mellom per hver kvar sammen saman heile hele egentlige nummer bli blitt blitt står får sendes sendast sendt tenkt planlagt bestemt valgt vald ut inn opp \
  vennligst snill lurer vite gjerne opplyse innen innan før etter eller men om til hvis når
  """
