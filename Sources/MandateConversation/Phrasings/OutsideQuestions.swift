// Questions that people ask and the guidance does not answer, near as they may lie: a question that is like one of them is most likely
// one of them. Like the ways of asking they are read, never shown.

internal import MandateLanguage

enum OutsideQuestions {
  /// One question a line.
  static func text(_ language: Language) -> String {
    switch language {
    case .nb: bokmal
    case .nn: nynorsk
    case .en: english
    }
  }
}

private let bokmal = """
  Hvor lang klagefrist er det på et enkeltvedtak etter forvaltningsloven?
  Når er en ansatt inhabil etter forvaltningsloven § 6?
  Kan barnevernet flytte et barn uten samtykke fra foreldrene?
  Hva sier opplæringsloven om skoleskyss?
  meroffentlighet i offentleglova
  Jeg lurer på hvem som kan kreve innsyn i en personalmappe.
  Hvor høye bøter kan Datatilsynet gi ved brudd på personvernreglene?
  Må vi ha databehandleravtale med leverandøren av lønnssystemet?
  Hvilke unntak fra taushetsplikten gjelder i helsepersonelloven?
  Er rektor bundet av avvergingsplikten i straffeloven § 196?
  Hvem avgjør klage over eiendomsskatt?
  Kan en kommune saksøke staten?
  Hvor lenge kan politiet holde en mindreårig i arrest?
  Hvor mange underskrifter kreves for et innbyggerforslag?
  Når foreldes et krav mot kommunen?
  Hvem har bevisbyrden i en diskrimineringssak?
  oppnevning av verge
  Er det lov å filme et kommunestyremøte uten å spørre?
  Har besteforeldre rett til samvær?
  Hva er forskjellen på lov og forskrift?
  Hvem er behandlingsansvarlig når skolen bruker en læringsapp?
  Må alle ansatte i barnehagen vise politiattest?
  Hvilken straff får man for brudd på taushetsplikten?
  Mor krever partsinnsyn i barnevernsmappen, hva svarer jeg?
  Gjelder arbeidsmiljøloven for folkevalgte?
  varsling om kritikkverdige forhold
  Trenger vi samtykke for å legge ut bilder av elever på nett?
  Hvor lang karantenetid har en statsråd som slutter?
  Hva er strafferammen for korrupsjon?
  Når trådte den nye barnevernsloven i kraft?
  Hva ligger i prinsippet om kontradiksjon i forvaltningssaker?
  klage til Sivilombudet
  Kan statsforvalteren oppheve et lovlig fattet budsjettvedtak?
  Er en tekstmelding et saksdokument etter offentleglova?
  Hvordan anonymiserer jeg navn i en dom?
  Har foreldre til barn med autisme krav på avlastning?
  Hva regnes som personopplysninger etter GDPR artikkel 4?
  Kan en nabo være vitne i en barnefordelingssak?
  Hvor mange feriedager har jeg igjen i år?
  Når kommer lønna i desember?
  Hvordan sykmelder jeg meg?
  Må jeg søke om permisjon for å ta eksamen?
  Hva er minstelønna for en barnevernspedagog?
  Kan lederen nekte meg å ta ut avspasering?
  Hvor mange egenmeldingsdager gir IA-avtalen?
  Hvordan forbereder jeg meg til medarbeidersamtalen?
  oppsigelse i prøvetiden
  Skal vi lyse ut stillingen internt først?
  Hovedtariffavtalen kapittel 4
  Jeg vil be om høyere lønn, men tør ikke.
  Får koordinatorer kvelds- og helgetillegg?
  Hvor mye er overtidstillegget på søndager?
  Kan jeg jobbe hjemmefra på fredager?
  Trenger vi verneombud med bare åtte ansatte?
  Hvor lenge varer fedrekvoten?
  Hvilke spørsmål er ulovlige i et jobbintervju?
  Hvordan skriver jeg attest til en medarbeider som slutter?
  Når får man gullklokke for lang tjeneste?
  uttaksalder for AFP
  Er lunsjpausen betalt arbeidstid?
  Sjefen min mobber meg, og jeg vet ikke hvem jeg skal gå til.
  Hva er lovens krav til en skriftlig arbeidsavtale?
  Hvem dekker briller til skjermarbeid?
  turnusplan for nattevakter
  Får vi julegave fra kommunen i år?
  Jeg trenger en stillingsannonse for en vaktmester.
  Er det lov å ha to heltidsstillinger i staten?
  Hvor mye koster medlemskap i Fagforbundet?
  Ved hvilken alder må en brannkonstabel gå av?
  Hvordan fører jeg reiseregning i DFØ-appen?
  Hva er kilometergodtgjørelsen i statens satser?
  Kan en lærling nekte å jobbe natt?
  Hvem får feriepengene til en avdød ansatt?
  Gir kommunen stipend til videreutdanning for helsesykepleiere?
  Hvordan regnes ansiennitet ut for ufaglærte?
  overtallighet og omplassering
  Når må en sommervikar få svar på søknaden sin?
  Bør jeg si opp jobben?
  Får jeg betalt for reisetid til kurs?
  Kan jeg ta med hunden på kontoret?
  trekk i lønn ved streik
  Hva er momssatsen på mat?
  Når må en anskaffelse kunngjøres på Doffin?
  Hvor søker vi om tilskudd til svømmeopplæring?
  Frist for å levere skattemeldingen
  Hvordan fører jeg en periodisering i regnskapet?
  Kan et idrettslag kreve momskompensasjon?
  Hvor mye er barnetrygden for barn under seks år?
  Fakturaen er feil, hvem sender kreditnota?
  KOSTRA-funksjon barnehagelokaler
  Hvor stor gjeld har kommunen per innbygger?
  Hva betyr netto driftsresultat?
  Kan vi dele opp innkjøpet for å slippe anbud?
  Når er søknadsfristen hos Kulturrådet?
  Hva koster en plass på SFO?
  Får vi refundert utgifter til ressurskrevende brukere?
  startlån fra Husbanken
  Hvor mye skatt trekkes av en bonus?
  Hvem attesterer bilagene når anviseren er på ferie?
  Hvor mange år avskrives en skolebuss over?
  Hva er grunnbeløpet i folketrygden nå?
  Revisor fant feil i årsregnskapet vårt.
  Hvordan betaler jeg parkeringsboten?
  Hvilke kommuner står på Robek-listen?
  Hva skal jeg gjøre med et inkassokrav?
  satser for fosterhjemsgodtgjøring
  Hvordan beregnes rammetilskuddet etter inntektssystemet?
  Kan ordføreren bruke kommunens kredittkort privat?
  Hvor mye steg konsumprisindeksen i fjor?
  Hvor lang er saksbehandlingstiden for bostøtte?
  Når er hovedopptaket til barnehageplass?
  Jeg fikk avslag på sosialhjelp, hva nå?
  Hvem har rett til individuell plan?
  Hvilke familier har krav på barnekoordinator etter loven?
  Hvor ofte skal ansvarsgruppa rundt sønnen min samles?
  Har datteren min rett til spesialundervisning?
  ventetid hos PPT
  Hvordan søker jeg om omsorgsbolig for mor?
  Kan vedtaket om støttekontakt trekkes tilbake?
  søknad om TT-kort
  Hvem skriver enkeltvedtaket når en elev blir mobbet?
  Hvordan bytter jeg fastlege?
  Kan jeg jobbe deltid med uføretrygd?
  Får jeg dagpenger når jeg sier opp selv?
  BPA antall timer
  Hvordan melder jeg flytting til Folkeregisteret?
  skjenkebevilling for én kveld
  Jeg trenger parkeringstillatelse for bevegelseshemmede.
  Hvor lenge kan man gå på arbeidsavklaringspenger?
  Må jeg sende meldekort når jeg er i tiltak?
  NAV krever tilbake penger jeg fikk ved en feil.
  Hvordan journalfører jeg et anonymt brev?
  Hvem godkjenner et fosterhjem?
  Hvordan regnes søskenmoderasjon i barnehagen ut?
  trygghetsalarm til eldre
  Hvem reparerer rullestolen min?
  Hva gjør jeg når en klient ikke møter til avtalt time?
  Kan foreldre nekte at skolen henviser barnet til utredning?
  Hvor får man nytt pass?
  Hvordan søker flyktninger om familiegjenforening?
  egenandel på sykehjem
  Hvordan oppretter jeg en kanal i Teams?
  Outlook viser feil tidssone
  Jeg har glemt passordet til intranettet.
  Hvordan slår jeg sammen celler i Excel?
  Er det greit å bruke ChatGPT til å skrive møtereferat?
  Hvordan gjenoppretter jeg en slettet fil i SharePoint?
  Skriveren i andre etasje står fast igjen.
  BankID virker ikke på mobilen
  Hvordan skrur jeg på kameraet i Zoom?
  Hvor stort kan et e-postvedlegg være?
  Noark 5 arkivsystem
  Hvor mange år må lønnsbilag arkiveres?
  Hvordan signerer jeg en PDF digitalt?
  Det trådløse nettet på rådhuset er tregt.
  Kan jeg installere TikTok på jobbtelefonen?
  Hvordan lager jeg en regel mot søppelpost?
  opplæring i Visma Flyktning
  Hva er et API?
  Får ikke lyd i hodetelefonene på videomøtet
  Hvordan tar jeg skjermbilde på en Mac?
  Git merge-konflikt
  Hvordan kobler jeg en iPad til projektoren?
  Hvordan får jeg sidetall i Word til å starte på tre?
  Vi ble utsatt for løsepengevirus i natt.
  Elevene kommer ikke inn på Feide.
  Hvilke WCAG-krav gjelder for kommunens nettsider?
  Hvor bestiller jeg nytt adgangskort?
  Hvordan setter jeg opp automatisk fraværsmelding?
  Digipost eller e-Boks?
  Hva betyr feilkode 404?
  delegere rolle i Altinn
  Mikrofonen i kommunestyresalen skurrer.
  Når starter skolen etter sommeren?
  Hvor mange barn kan det være per pedagog i barnehagen?
  timeplan åttende klasse
  Hva gjør læreren når to elever slåss?
  Er det lov med mobil i klasserommet?
  Har barnehagen planleggingsdag på fredag?
  Hvordan regnes karakterpoeng ut?
  Virker leksefri skole?
  Kan foreldre velge skole selv?
  Elevrådet vil ha ny sofa.
  Hvordan får man fritak fra sidemål?
  Hva sier rammeplanen for barnehagen om lek?
  Bør toåringer sove midt på dagen?
  Hvem retter nasjonale prøver?
  Må alle elever betale for klasseturen til Polen?
  lus i barnehagen
  Hvordan velges leder i FAU?
  Hvordan lærer jeg barnet å lese klokka?
  Skolebussen kommer alltid for sent.
  Når er eksamen i matematikk?
  Kan skolen beslaglegge en vape?
  Hvordan får jeg ro i en bråkete klasse?
  Får elever fravær ved kjøretime?
  Hvem har tilsyn i friminuttene?
  Montessoriskole eller vanlig skole?
  tilvenning av ettåring
  Hvordan blir jeg lærer?
  Hva er pensum i naturfag på tiende trinn?
  Hvor lenge smitter vannkopper?
  Bør barnet mitt få HPV-vaksine?
  Jeg har fått vondt i ryggen av alle møtene.
  symptomer på diabetes
  Hvor mye paracet kan en treåring få?
  Hvor starter jeg for å få utredet ADHD som voksen?
  Hva er normalt blodtrykk for en femtiåring?
  Er det farlig å drikke kaffe når man er gravid?
  Hvordan slutter jeg å snuse?
  Ungdommen vår har sluttet å spise middag.
  førstehjelp ved heteslag
  Hvordan snakker jeg med et barn som sørger?
  Hva hjelper mot migrene?
  Er tannlege gratis for tjueåringer?
  Hvordan forebygger man fall hos eldre?
  legionella på sykehjem
  Hva kjennetegner spilleavhengighet?
  pusteøvelser mot angst
  Hvor finner jeg nærmeste hjertestarter?
  Når bør småbarn slutte med smokk?
  Hva er forskjellen på psykolog og psykiater?
  Hvor farlig er et flåttbitt?
  Når brøytes gata mi?
  Vannet i springen er brunt.
  Må jeg søke for å bygge garasje?
  Hvem reparerer hull i fylkesvei 63?
  Hvor finner jeg reguleringskartet for sentrum?
  tømmedager for matavfall
  Hvordan sorterer jeg pizzaesker?
  Hvor dypt må en vannledning ligge?
  Gatelyset utenfor skolen er slukket.
  ferdigattest på gammel bolig
  Kan vi få fartshumper i Solveien?
  radonmåling i kjelleren
  Hvor mye koster tilkobling til offentlig avløp?
  Hvor høyt må et rekkverk på balkongen være?
  Kan jeg få dispensasjon til å bygge naust i strandsonen?
  Når utløper en byggetillatelse?
  Hvor ofte skal pipa feies?
  Jeg vil leie gymsalen til bryllup.
  Hvor står nærmeste ladestasjon for elbil?
  Er brannøvelse påbudt i omsorgsboliger?
  Ventilasjonen på kontoret bråker
  Lønner solceller seg på skoletak?
  Hvem eier grunnen under fotballbanen?
  Må jeg ha tillatelse til å fly drone i sentrum?
  Hvem fyller sandsekker når elva går over breddene?
  heis ute av drift
  Kan jeg skifte vinduer i et fredet hus?
  konsekvensutredning for vindkraft
  Hvor mange innbyggere har Bodø?
  Hvem er ordfører i Alta?
  Når er neste kommunevalg?
  Hvor mange representanter sitter på Stortinget?
  Hvilke partier samarbeider i regjeringen nå?
  Hvordan forhåndsstemmer jeg?
  Hvem var statsminister i 1981?
  valgdeltakelse i Rogaland
  Kan sekstenåringer stemme ved lokalvalg?
  Hva tjener en stortingsrepresentant?
  Hvor mange kommuner finnes det i Norge?
  Hvilken kommune har høyest snittalder?
  Hvorfor ble Viken oppløst?
  Hvor mange ansatte har NAV på landsbasis?
  Hva heter direktøren i Bufdir?
  Hvor ligger hovedkontoret til DFØ?
  telefonnummer til Digitaliseringsdirektoratet
  Hva forestiller kommunevåpenet til Tromsø?
  Når ble formannskapslovene vedtatt?
  Hva er parlamentarisme?
  arbeidsledighet i Finnmark
  Når åpner biblioteket på lørdag?
  Hvor mange barn går i privat barnehage i Bergen?
  Hvem velger fylkesrådet i Nordland?
  Hvordan stiller jeg egen liste til valget?
  Hva mener Høyre om formuesskatt?
  boligpriser i Drammen
  Hva het Oslo før 1925?
  Er Asker en by?
  Hvilket departement hører Mattilsynet under?
  Kan en folkevalgt få fritak fra vervet sitt?
  Hvor mange snakker kvensk?
  Hvor stort areal har Innlandet fylke?
  Hva er forskjellen på PRINCE2 og Prosjektveiviseren?
  Hvordan tegner jeg et gantt-diagram?
  Scrum master sertifisering
  Hva er en sprint i smidig utvikling?
  Hvordan beregner jeg netto nåverdi?
  Hvordan lukker jeg en sak i Jira?
  Hva er OKR?
  Hvordan fyller jeg ut en SWOT-analyse?
  Six Sigma grønt belte
  Hvordan spiller man planning poker?
  Hva koster ISO 9001-sertifisering?
  balansert målstyring
  Kan du foreslå en morsom icebreaker?
  Hva slags mat bør vi servere på møtet?
  Hvor booker jeg grupperom på biblioteket?
  navnelek for tjue voksne
  Hvor lang bør kaffepausen være?
  Hvordan setter jeg stolene i hestesko?
  Kan du anbefale et konferansehotell på Gardermoen?
  Hvordan bestiller jeg tegnspråktolk til møtet?
  world café metode
  Underholdning på julebordet?
  Hvor får jeg trykt navneskilt til seminaret?
  Oversett «mandat» til polsk
  Skrives det «i dag» eller «idag»?
  Kan du skrive en pressemelding om den nye svømmehallen?
  Hjelp meg med en jobbsøknad som koordinator.
  Når skal det være komma foran «og»?
  Hva er et annet ord for «viktig»?
  Skriv en takketale til lederen som går av
  Hvordan avslutter man et formelt brev?
  da eller når
  Rett skrivefeilene i teksten min
  Skal «kommunedirektør» ha stor forbokstav?
  Lag et dikt om rådhuset.
  Hvordan siterer jeg etter APA?
  Kan du korte ned denne e-posten?
  Lag et leserinnlegg mot nedlegging av bygdeskolen
  Hva betyr ordet «subsidiær»?
  Hva heter «tverrfaglig» på tysk?
  invitasjon til sommerfest
  Finn et slagord til kommunen vår
  Hvordan er barnevernet organisert i Sverige?
  Hvor mange regioner har Danmark?
  Har Finland gratis skolemat?
  skolesystemet i Japan
  Hva er pensjonsalderen i Frankrike?
  Gjelder helsetrygdkortet i Spania?
  Hvordan fungerer presidentvalget i USA?
  Er Sveits med i EU?
  Hvem har laget deg?
  Hva koster du?
  Kan du bestille møterom?
  Er du et menneske?
  Kan du snakke nordsamisk?
  Hvor gammel er du?
  Er det kunstig intelligens som svarer meg her?
  Kan du sende e-post til alle deltakerne for meg?
  Husker du hva jeg het i går?
  Kan du ringe meg opp?
  Hvordan avinstallerer jeg deg?
  Finnes du som app på Android?
  Kan jeg snakke med en saksbehandler i stedet?
  Kan du tegne et bilde av gruppa?
  Hvor står serveren din?
  Liker du jobben din?
  Jeg føler meg ensom på jobben.
  Kona mi vil skilles
  Jeg har forelsket meg i koordinatoren.
  Er det normalt å sovne på møter?
  Jeg gruer meg til å holde foredrag.
  Hva skal jeg ha på meg på intervjuet?
  Søsteren min snakker ikke til meg lenger.
  Hvordan blir jeg kvitt dårlig samvittighet?
  Hvordan melder jeg et dødsfall?
  Kan far få gravplass ved siden av mor?
  våpenlisens hos politiet
  Hvem gir fellingstillatelse på elg?
  Når begynner båndtvangen?
  Hvordan søker en bonde om produksjonstilskudd?
  Er svømmehallen åpen i påsken?
  Hvor melder jeg barnet på kulturskolen?
  Jeg glemte vesken min på bussen.
  Hvordan blir man besøksvenn i Røde Kors?
  Kan kommunen hente en hjemløs katt?
  Hvordan får jeg borgerlig vigsel på rådhuset?
  Hva er billettprisen for ungdom på bussen?
  Hvem tar imot bombetrusler mot en offentlig bygning?
  Skal flagget heises på kongens fødselsdag?
  Hvordan blir været i morgen?
  Kommer det snø i helga?
  temperatur i Karasjok
  Hvorfor tordner det?
  Er det fare for storm i Nordsjøen?
  Når står sola opp i Lofoten?
  Det regner alltid i Bergen
  Hva er forskjellen på sludd og hagl?
  oppskrift på vafler
  Hvor lenge koker man et egg?
  Hvordan får jeg brøddeigen til å heve?
  Kan man fryse fiskekaker?
  Hva passer til reinsdyrstek?
  glutenfri pizzabunn
  Jeg har brent grøten.
  Hvor mye ris trenger fire personer?
  Hvordan sliper jeg en kjøkkenkniv?
  Er blåmuggost sunt?
  Hva drikker man til rakfisk?
  Hvordan lager man lefse uten takke?
  kakao eller kaffe
  Hvem vant serien i fotball i fjor?
  Når spiller Rosenborg neste gang?
  Hvor lang er en maraton?
  offsideregelen forklart
  Hvem har flest OL-gull på ski?
  Hvilke ski bør jeg kjøpe?
  Hvordan tar man armhevinger riktig?
  Er sjakk en idrett?
  Magnus Carlsen rating
  Hvor mange spillere er det på et håndballag?
  Tour de France etapper
  Hvordan lærer jeg å svømme crawl?
  Hvem skrev «Vårsøg»?
  Når gir a-ha ut ny plate?
  gitargrep for nybegynnere
  Hvem vant Melodi Grand Prix i 1985?
  Hvor mange strenger har ei hardingfele?
  Hvilken tone er et kammertone-a?
  Kan du synge en sang for meg?
  beste låter fra nittitallet
  Hvem spilte James Bond i «Skyfall»?
  Hvilken film bør jeg se i kveld?
  Hvem drepte hvem i den siste krimserien på NRK?
  Hvilken bok av Jo Nesbø bør jeg begynne med?
  Harry Potter lest i rekkefølge
  Hva handler «Et dukkehjem» om?
  Når kommer ny sesong av Exit?
  Hvor lang tid tar toget til Voss?
  Hva koster en flybillett til Roma?
  Trenger jeg visum til Vietnam?
  sydentur i februar
  Er det trygt å reise alene i Marokko?
  Hvor bør vi sove i København?
  Hva bør man se på Svalbard?
  telt eller hytte
  Når går siste ferge fra Moss?
  Hvor mye håndbagasje kan jeg ta med?
  Hvor ligger Timbuktu?
  Hva er hovedstaden i Mongolia?
  høyeste fjell i Afrika
  Hvor fort løper en gepard?
  Hva spiser et pinnsvin?
  Hvorfor maler katter?
  Hunden min eter gress
  Hvor mange bein har et tusenbein egentlig?
  Kan krokodiller klatre?
  hvordan temme en undulat
  Hvor gammel blir en grønlandshai?
  Sover fisker?
  Hvorfor flyr trekkfuglene sørover?
  lemen år
  Hvordan får jeg maur ut av kjøkkenet?
  Er blekkspruter kloke?
  Hvor stor er månen?
  Hva er et svart hull?
  Hvorfor er himmelen blå?
  periodesystemet grunnstoff 79
  Hvem oppdaget penicillinet?
  Hvor fort går lyset?
  Finnes det liv på Mars?
  Hva er forskjellen på DNA og RNA?
  Hvordan virker en magnet?
  Hvorfor flyter is på vann?
  Hva er kvantefysikk?
  Når døde dinosaurene ut?
  Hvor dyp er Marianegropen?
  Hvordan blir diamanter til?
  Hvor mange knokler har et menneske?
  2 + 2
  Hva er kvadratroten av 144?
  Hvor mye er 17 prosent av 3400?
  pi med ti desimaler
  Er 97 et primtall?
  Hvordan regner jeg ut arealet av en sirkel?
  Hva er den deriverte av sinus?
  Hvor mange minutter er det i et døgn?
  7 ganger 8
  løs likningen x i andre er lik ni
  Gjør om 12 tommer til centimeter
  Fortell en vits!
  Hvorfor gikk kyllingen over veien?
  Kan du en gåte?
  bank bank hvem der
  Si noe morsomt om nordmenn
  Hei på deg
  God morgen
  hallo der
  Takk for hjelpen
  Ha en fin dag videre
  Hvordan går det?
  god jul og godt nytt år
  Gratulerer med dagen!
  bla bla bla
  asdf qwerty
  grønne ideer sover rasende
  En elefant i en paraply
  test test test
  Snipp snapp snute
  piip boop blubb
  Banan sykkel tirsdag
  Lilla torsdager smaker av trapp
  Når var slaget på Stiklestad?
  Hvem bygde pyramidene?
  Hvor lenge varte svartedauden?
  vikingskip i Roskilde
  Hvem var Napoleon gift med?
  Når falt Berlinmuren?
  Hva skjedde på Titanic?
  Hvem var første mann på Sydpolen?
  Hvordan beskjærer jeg et epletre?
  Når bør poteter settes?
  tulipanløk om høsten
  Hvorfor gulner bladene på orkideen?
  Hvordan blir jeg kvitt brunsnegler?
  beste gressfrø for skygge
  Hvordan strikker jeg en hæl?
  Hvilket garn brukes i mariusgenser?
  Hvordan knyter man et slips?
  Hvordan vasker jeg ull?
  rødvinsflekk på hvit duk
  Hvordan bytter jeg dekk på bilen?
  Hvorfor piper bremsene mine?
  bensin eller diesel
  Er Tesla bedre enn Volvo?
  Hvilken mobil har best kamera?
  Hvordan slår jeg eggedosis uten mikser?
  Hvor kan jeg kjøpe billig sofa?
  Når er det salg på Elkjøp?
  Hvilken farge passer til grønn vegg?
  Hvordan legger jeg parkett?
  Hvordan tapetserer man et tak?
  borehull i betong
  Hva betyr drømmen om å miste tenner?
  horoskop for vekten
  Finnes det spøkelser?
  Hva er meningen med livet?
  Hvem var Buddha?
  Hvorfor feirer vi pinse?
  Hva skrev Platon om hulen?
  Har mennesket fri vilje?
  Hvordan spiller man poker?
  yatzy regler fullt hus
  Hvordan løser jeg Rubiks kube?
  Minecraft diamanter hvor
  Hva er beste brettspill for to?
  Lottotallene denne uka
  Hvem vant Farmen kjendis?
  Hvor bor kongen om sommeren?
  Hvor høy er Erling Haaland?
  Hva heter barna til Brad Pitt?
  Hvilken lue er på moten i vinter?
  Hvordan krøller jeg håret uten varme?
  neglelakk som holder
  Hvordan bygger man en snøhule?
  Hvor finner jeg kantareller?
  Hvilket agn passer til makrell?
  Kan man spise fluesopp?
  Hvordan tenner jeg bål i regn?
  Hva er klokka i Tokyo?
  Hvilken dag er det i dag?
  Hva er kronekursen mot euro?
  Bør jeg kjøpe bitcoin?
  Hvordan sier man skål på ungarsk?
  Hva veier en sky?
  Hvor kommer uttrykket «ugler i mosen» fra?
  Hvor mange bokstaver har det greske alfabetet?
  Hva er hovedstaden i Peru?
  Hvordan skriver jeg en jobbsøknad?
  Hva koster en barnehageplass?
  Hvordan baker jeg brød?
  Hvor søker jeg om sosialhjelp?
  hva er åpningstidene til NAV
  hvordan får jeg ny BankID
  Hvem vant VM i fotball?
  Når kommer bussen?
  hvor mye er barnetrygden på
  hvordan melder jeg fra til barnevernet om et barn
  kan du oversette dette til tysk
  hva er reglene for sykepenger
  hvem er kommunedirektør i Bergen
  hvordan installerer jeg VS Code
  hva tjener en rådgiver i kommunen
  Hvordan søker vi om tilskudd fra Bufdir?
  Hva er telefonnummeret til Statsforvalteren?
  Hvor mange innbyggere har Nordvik kommune?
  Hvor lang er saksbehandlingstiden for byggesaker?
  Hvordan sier man opp en ansatt?
  Hvor mye koster en kommunal bolig?
  Hva er satsene for økonomisk stønad?
  Når er det skoleferie?
  Hva betyr GDPR?
  Hvordan skriver jeg et dikt?
  Hvordan lager jeg en tabell i Word?
  Hvem er leder i Fagforbundet?
  Hva er forskjellen på mva og moms?
  Kan du anbefale en restaurant i Oslo?
  Hvordan klager jeg på et vedtak fra NAV?
  Hva sier barnevernsloven om meldeplikt?
  Hva er Norges største kommune?
  Hvordan blir jeg fosterforelder?
  Hvordan får man leilighet i Oslo?
  Når er neste møte i Stortinget?
  Hva er lønna til en kommunedirektør?
  Hvor kan jeg parkere?
  Hvordan skriver man en masteroppgave?
  Kan jeg ta med hund på jobb?
  Hva er målet i fotballkampen?
  Hvordan søker jeg om dagpenger?
  Hva er renten på boliglån nå?
  Hvilke åpningstider har biblioteket?
  Hvordan bestiller jeg time hos fastlegen?
  Hva skal jeg ha til middag?
  Hvem er rektor på Nordvik skole?
  Hvor mange elever går på skolen?
  Når er fristen for å søke barnehageplass?
  Hva er minstelønna i Norge?
  Hvordan lager jeg et regneark?
  Hvordan tar jeg skjermbilde?
  Hva er klokka?
  Kan du fortelle en vits?
  Hvordan kommer jeg til rådhuset?
  Hvor ligger nærmeste politistasjon?
  Hva er straffen for å kjøre for fort?
  Hvordan blir været i helga?
  Hvordan fornyer jeg førerkortet?
  Hva koster det å bygge garasje?
  Hvem eier Equinor?
  Hvilke regler gjelder for foreldrepermisjon?
  Hvor mye ferie har jeg krav på?
  Hvordan får jeg støtte til briller?
  Hva er forskjellen på folketrygd og sosialhjelp?
  Hvordan skriver jeg en CV?
  Hvilken utdanning trenger jeg for å bli sosionom?
  Hva er oppskriften på vafler?
  Hvem har ansvaret for brøyting av veien?
  Hvordan leier jeg et møterom i rådhuset?
  Hva er budsjettet til kommunen i år?
  Hvor mange ansatte har NAV?
  Hva er postnummeret til Bergen?
  Hvordan melder jeg flytting?
  Hvem stemte for forslaget i kommunestyret?
  Hva gjør jeg hvis jeg blir syk på ferie?
  Hvilke rettigheter har jeg som leietaker?
  Hvor kan jeg kjøpe bussbillett?
  Hvordan installerer jeg en ny skriver?
  Hva er symptomene på influensa?
  Hvor mange kalorier er det i en banan?
  Kan jeg få hjelp til selvangivelsen?
  Hvordan sletter jeg en fil i Teams?
  Hva heter helseministeren?
  Hvordan anmelder jeg et tyveri?
  Hva er adressen til Bufdir?
  Hvor mye får en fosterforelder i lønn?
  Hvordan fungerer en varmepumpe?
  Hvilke planter tåler skygge?
  Hvordan starter jeg et enkeltpersonforetak?
  Hva er diettsatsene i staten?
  Hvordan fører jeg reiseregning?
  Hva sier arbeidsmiljøloven om overtid?
  Hvordan skriver man et leserinnlegg?
  Hvem leder Stortinget?
  Hvor mange fylker er det?
  Hvordan får barnet mitt spesialundervisning?
  Hva gjør barnevernet når de får en bekymringsmelding?
  Hvilke medisiner hjelper mot hodepine?
  Hvor finner jeg lønnsslippen min?
  Hvordan lager jeg en PowerPoint?
  Hva betyr ordet paradigme?
  Hvordan trener jeg til maraton?
  Hva er årsaken til dyrtiden?
  Hvordan programmerer jeg i Python?
  Hvordan endrer jeg passordet på PC-en?
  Hvem var Henrik Ibsen?
  Hva er innbyggertallet i Tromsø?
  Hvor mye skatt skal jeg betale?
  Når åpner svømmehallen?
  Hvordan søker jeg bostøtte?
  Hvilke krav stilles til lærere?
  Hvor mange mennesker bor i kommunen?
  Hva er reglene for permittering?
  Hvordan får jeg plass på sykehjem?
  Hvem er justisminister?
  Hvordan lager jeg eplekake?
  Hva er telefonnummeret til legevakta?
  Hvordan søker jeg om uføretrygd?
  Hva er kilometergodtgjørelsen?
  Hvordan betaler jeg husleia?
  Hva er forskjellen på en katt og en hund?
  Hvilket lag vant cupen?
  Hvordan melder jeg inn en ny ansatt?
  Hvor finner jeg skjema for bekymringsmelding?
  Hva er straffen for dokumentfalsk?
  Hvor lenge varer en forkjølelse?
  Hvordan reparerer jeg en sykkel?
  Hvordan koder jeg en nettside?
  Hva heter den største fisken?
  Hvor mye veier en elefant?
  Kan du skrive en tale til bryllupet?
  Hva er hovedstaden i Brasil?
  Hvordan skriver jeg en oppsigelse?
  Hvor høy er arbeidsledigheten?
  Hvordan får jeg omsorgsstønad?
  Hva er frikortgrensen?
  Hvordan bruker jeg Excel?
  Hvilken vei er raskest til sentrum?
  Når kommer søppelbilen?
  Hva er navnet på ordføreren?
  Hvordan lager jeg en budsjettoversikt hjemme?
  Kan jeg si opp abonnementet mitt?
  Hvem oppfant telefonen?
  Hvordan plager man ikke naboen?
  Hvilke TV-serier er gode?
  Hva er skattetrekket på feriepenger?
  Hvor mange mål scoret Haaland?
  Hva er avtalen mellom Norge og EU?
  Hvor langt er det til månen?
  Hvordan fjerner jeg flekker?
  Hvordan får jeg time på helsestasjonen?
  Hva er kravene for å få statsborgerskap?
  Hvem er fylkesmann i Oslo?
  Hvilke skoler finnes i Nordvik?
  Hva er hovedstaden i Kina?
  Hvordan søker jeg lån i banken?
  Hvor mye koster en togbillett til Oslo?
  Hvem er sjefen for NAV?
  Hva er regjeringens budsjett?
  Hvordan får jeg hjemmehjelp?
  Hvor gammel må man være for å stemme?
  Hvordan vedlikeholder jeg en terrasse?
  Når kommer kommunen og måker?
  Hvilken skole skal barnet mitt gå på?
  Hva gjør jeg når datamaskinen henger?
  Hvor mange stjerner er det på himmelen?
  Hva er promillegrensen?
  Hvordan kvitter jeg meg med maur?
  Hvem skrev nasjonalsangen?
  Hvor finner jeg vaksinasjonskortet?
  Hva er åpningstiden på Vinmonopolet?
  Kan jeg få utsatt frist på skattemeldingen?
  Hvordan spiller man sjakk?
  Hvilket år ble Norge selvstendig?
  Hva er verdien av boligen min?
  Hvordan blir man leder for et politisk parti?
  Hva er hovedstaden i Japan?
  Hvordan skriver jeg et brev til banken?
  Hva koster strømmen?
  Hvordan får jeg forskuddsskatt tilbake?
  Hvor ofte bør man gå til tannlegen?
  Hvem er trener for Brann?
  Hvor mye søvn trenger et barn?
  Hva er straffegebyret for å parkere feil?
  Hvordan velger jeg riktig dekk til bilen?
  Hva er kontonummeret til kommunen?
  Hvordan lager jeg pizza?
  Hvor lang er verdens lengste elv?
  Hvilke matvarer inneholder gluten?
  Kan jeg få en kopi av vitnemålet mitt?
  Hvordan fungerer blokkjeder?
  Hva er ventetiden på fastlege?
  Når er innleveringsfristen for byggesøknaden?
  Hvem var konge i 1905?
  Hva er det beste kosttilskuddet?
  Hvordan tar jeg sertifikat for båt?
  Hva er leia for en toromsleilighet?
  Hvor mange rom har hotellet?
  Hva er hovedstaden i Canada?
  Hvordan skriver jeg en klage til forsikringsselskapet?
  Hva koster det å ta førerkort?
  Hvordan søker jeg permisjon uten lønn?
  Hvor mange bor i Nordvik?
  Hva er nattilsyn?
  Hvilken bank har lavest rente?
  Når er det høstferie i kommunen?
  Hva er satsen for barnetrygd?
  Hvem er statsforvalter i Vestland?
  Hvordan får jeg dekket tannlege av NAV?
  Hvor finner jeg stillingsannonser?
  Hva er oppskrift på fiskesuppe?
  Hvordan lader jeg elbilen?
  Kan du skrive en bursdagshilsen?
  Hvor mange timer er det i en uke?
  Hva betyr forkortelsen NATO?
  Hvem har laget Microsoft Word?
  Hvordan får jeg tak i vaktmesteren?
  Hva er maks lånebeløp i Husbanken?
  Hvor gammel er jorda?
  Hva er hovedstaden i Spania?
  Hvordan skriver jeg en novelle?
  Hva koster en barnevakt?
  Hvordan får jeg økonomisk sosialhjelp?
  Hvem bestemmer skattenivået i Norge?
  Hva er reglene for å bygge hytte?
  Hvor lang er svangerskapspermisjonen?
  Hvilken medisin skal jeg ta?
  Hvordan kommer jeg meg til Trondheim?
  Hva er timelønna til en vikar?
  Hvordan sletter jeg kontoen min?
  Hvor mange mennesker bor i Kina?
  Når er det fotballkamp?
  Hvordan tegner jeg en hest?
  Hva er fristen for å levere skattemelding?
  Hvem skrev Sult?
  Hvordan får jeg barnehageplass?
  Hva gjør man ved brann?
  Kan jeg leie et lokale av kommunen?
  Hvor får jeg kjøpt frimerker?
  Hvilken dag er 17. mai i år?
  Hvordan fungerer Stortinget?
  Hva er hovedstaden i Mexico?
  Hvordan skriver jeg en søknad om stilling?
  Hva koster kulturskolen?
  Hvordan får jeg hjelp med flyttingen?
  Hvor mange elever er det i klassen?
  Hva er fristen for å søke SFO?
  Hvordan får jeg ny legitimasjon?
  Hva er pensjonsalderen?
  Hvem er ansvarlig redaktør i Aftenposten?
  Hvordan steker jeg biff?
  Når er legekontoret åpent?
  Hvor mye koster strøm i Sverige?
  Hva er symbolet for natrium?
  Hvilken film bør jeg se?
  Kan du regne ut 17 ganger 23?
  Hvor ble kongen født?
  Hvordan får jeg støtte til solceller?
  Hva sier loven om nabogjerde?
  Hvordan blir jeg medlem i en fagforening?
  Når starter OL?
  Hva er normal blodprosent?
  Hvordan henter jeg pakken min?
  Hvor mye tjener en lærer?
  Hva er været i Tromsø i helga?
  Hvordan lager jeg pannekaker uten egg?
  Hvor mye tjener en kommunedirektør?
  Når er fristen for å levere skattemeldingen?
  Hvilke krav stiller GDPR til databehandleravtaler?
  Hva er terskelverdien for offentlige anskaffelser?
  Hvordan kunngjør vi en anbudskonkurranse på Doffin?
  Kan vi si opp en ansatt i prøvetiden?
  Hvor mange feriedager har jeg krav på?
  Hvordan nullstiller jeg passordet mitt i Outlook?
  Skriveren virker ikke, hva gjør jeg?
  Hvordan setter jeg opp et Teams-møte?
  Hva sier barnevernloven om akuttvedtak?
  Hvor høy er satsen for sosialhjelp?
  Hvem har taushetsplikt etter forvaltningsloven?
  Hvordan klager jeg på et vedtak om uføretrygd?
  Hva er normtallet for lærere per elev?
  Hvem vant Champions League i 2010?
  Hva heter statsministeren i Sverige?
  Hvor lang er Glomma?
  Hvordan søker jeg om byggetillatelse for garasje?
  Hva koster en månedsbillett med bussen?
  Kan du oversette dette til fransk?
  Skriv et dikt om høsten
  Hvordan blir jeg kvitt maur på kjøkkenet?
  Hvilken sikring trenger jeg til en stekeovn?
  Hva er formelen for standardavvik i Excel?
  Når åpner svømmehallen på lørdag?
  Hva er forskjellen på hest og esel?
  Hvor lenge må vi oppbevare personalmapper?
  Hvordan fører vi merverdiavgift i regnskapet?
  Hvilken medisin hjelper mot migrene?
  Hvor mye kan kommunen skrive ut i eiendomsskatt?
  Er det lov å kjøre elsparkesykkel på fortauet?
  aksjekurs
  Hvor kaldt blir det i natt?
  Har du en god oppskrift på fiskesuppe?
  Hva er gjennomsnittslønna for en lærer?
  Hvordan skriver jeg en arbeidskontrakt?
  Hvordan søker jeg om barnehageplass i kommunen?
  Kan arbeidsgiver nekte meg ferie i juli?
  Hva er reglene for innsyn i e-post?
  Må vi ha databehandleravtale med leverandøren?
  Hvordan gjennomfører vi en åpen anbudskonkurranse?
  Hvilken hjemmel har NAV for å innhente opplysninger?
  Kan skolen dele personopplysninger med barnevernet?
  Når må en kommune lyse ut en stilling?
  Teams henger når jeg deler skjerm
  Hvordan lager jeg pivottabell i Excel?
  Hvordan konfigurerer jeg VPN?
  Hva er telefonnummeret til Altinn?
  Hvilke bøter får man for å parkere ulovlig?
  Hva er reglene for arv?
  Hvem har flest gull i ski-VM?
  Når ble Bergen grunnlagt?
  Hvor mange mennesker bor i Trondheim?
  Hvordan stemmer jeg på forhånd ved stortingsvalget?
  Hva er diettsatsen for tjenestereiser?
  Hvordan regner jeg ut feriepenger?
  Hvilken vaksine trenger jeg til Thailand?
  Hva koster det å fornye førerkortet?
  Kan du anbefale en krimroman?
  Hvordan vasker jeg en ullgenser?
  Hvor mye strøm bruker en varmtvannsbereder?
  Hva er maksimal husleieøkning?
  Hvordan melder jeg avvik på arbeidsmiljøet?
  Hva er bemanningsnormen i barnehagen?
  Hva sier plan- og bygningsloven om dispensasjon?
  Hvilke frister gjelder for klage på karakterer?
  bitcoin
  jobber du gratis?
  Må vi bruke Doffin når vi kjøper konsulenthjelp?
  Hva er terskelverdien for anskaffelser?
  Kan vi dele personopplysninger mellom tjenestene?
  Trenger vi databehandleravtale?
  Hvor mye tjener en SLT-koordinator?
  Hvordan lyser vi ut en stilling?
  Hvordan får jeg ny PC?
  Når kommer feriepengene?
  Hva sier kommuneloven om økonomiplan?
  Hva er fristen for å søke prosjektmidler?
  Hvem vant valget i Oslo?
  Hei, hvordan går det?
  Blir det regn i morgen?
  Hvem vant kampen i går?
  Hvordan lager jeg lapskaus?
  Har arbeidstakere krav på lunsjpause?
  Hva er din favorittfarge?
  Hvor mange innbyggere har Bergen?
  Hvordan melder jeg meg inn i et parti?
  Hvordan klager jeg på et vedtak om sosialhjelp?
  Hvordan skriver jeg en stillingsannonse?
  Hva er åpningstidene på rådhuset?
  Kan du skrive et dikt til sommerfesten?
  Hvordan bestiller jeg møterom?
  Hvordan kobler jeg til Wi-Fi på kontoret?
  Hva er arbeidsgiveravgiften?
  Hvordan melder jeg fra til barnevernet om en elev?
  Hvilket parti bør jeg stemme på?
  Hvordan får jeg refundert reiseutgifter?
  Hva er reglene for arkivering av e-post?
  Hvem er ordfører i Trondheim?
  Hvordan lager jeg en god pizza?
  Hvor mange poeng har Brann?
  Hvordan skriver vi kravspesifikasjon til et anbud?
  Kan ungdom få sommerjobb i kommunen?
  Når må kommunestyret vedta budsjettet?
  Hva heter du?
  Hva blir været på Hamar til helga?
  hvordan lage fiskesuppe til førti personer
  Når må skattemeldinga leveres?
  Hvor mange feriedager har en deltidsansatt krav på?
  Kan vi gi helseopplysninger til politiet uten samtykke fra foreldrene?
  hvordn søker jeg om pappaperm
  Skriveren i andre etasje har papirstopp igjen
  Hvilket skjema bruker man for å sende bekymringsmelding til barnevernet?
  Hva er satsen for økonomisk sosialhjelp i år?
  Må vi lyse ut anskaffelsen på Doffin?
  En kollega blir mobbet på jobben. Hvordan varsler jeg om det?
  hvor lenge må vi oppbevare pasientjournaler
  Kan rektor utvise en elev i tre dager?
  innsynskrav etter offentleglova
  Hvordan setter jeg opp autosvar i Outlook?
  Reiseregning etter tur til Oslo, hvor sendes den?
  Er en politiker inhabil i byggesaken til broren sin?
  Hva er vanlig lønn for en spesialrådgiver i kommunen?
  naar gaar siste buss til sentrum
  Hva koster byggesaksgebyret for et nytt ungdomshus?
  trenger vi databehandleravtale med Microsoft?
  Hvilken medisin brukes mot ADHD hos tenåringer?
  Hva er lønnsspennet for en SLT-koordinator?
  Har barnevernet lov til å gi NAV innsyn i en sak uten samtykke fra mor?
  Hvor lang oppsigelsestid har jeg i et vikariat?
  Hvordan søker en enslig far om bostøtte?
  Passordet mitt til Visma virker ikke etter ferien
  når må et brudd på personvernet meldes til Datatilsynet
  Hvem har rett til individuell plan etter helse- og omsorgstjenesteloven?
  Hvor stort blir rammetilskuddet til kommunen neste år?
  Kan rektor nekte en elev å bytte skole midt i året?
  Hva blir været på Lillehammer i helga?
  oppskrift på vafler uten egg?
  Hvem vant Eliteserien i fjor
  skriveren tar bare ensidig, hva gjør jeg galt
  Lag et dikt om høsten ved Mjøsa
  Når går siste ferge fra Moss til Horten?
  Hvor mange desiliter er en kopp mel
  Piggfrie eller piggdekk på Sørlandet?
  Hva heter hovedstaden i Mongolia?
  Kan barnevernet gi opplysninger til skolen uten at foreldrene har samtykket?
  hva tjener en kommunal prosjektleder
  Må vi lyse ut konsulentoppdraget på Doffin når summen er under en million?
  hvor lang frist har komunen pa a svare pa et innsynskrav
  Hvordan lager jeg en delt postkasse i Outlook?
  har jeg krav på overtidsbetaling når møtet drar ut på kvelden
  Når er en kommunestyrerepresentant inhabil?
  databehandleravtale med leverandør av fagsystem
  Hvor mange mandater får Finnmark på Stortinget?
  når har et barn rett på barnekoordinator etter loven
  Kravet til lærertetthet på mellomtrinnet
  må vi søke om bruksendring for å ha kontor i det gamle skolebygget
  hvor mye får man i bostøtte
  Hvem kan klage på et avslag om sosialhjelp, og hvor sender man klagen?
  prøvetid og oppsigelse ved midlertidig ansettelse i kommunen
  samordning av afp og offentlig tjenestepensjon
  er det plikt til å arkivere sms fra innbyggere
  beste oppskrift på boller til personalmøtet
  Hvor mange feriedager har jeg til gode hvis jeg slutter i sommer?
  Kan barnevernet sende journalen til skolen uten samtykke?
  Hvilken terskelverdi gjelder for kunngjøring av anskaffelser?
  Hvordan søker man skjenkebevilling for et enkeltarrangement?
  skolen mangler lærere i matte, hvordan rekruttere
  Hva er forskjellen på smidig og fossefall i et utviklingsprosjekt?
  Hvordan får jeg fjernet mose fra plenen?
  når går siste t-bane fra stortinget
  Hvor lenge skal en lammelår stå i ovnen på 120 grader?
  Kan barnevernet gi taushetsbelagte opplysninger til skolen uten samtykke?
  hvor mange egenmeldingsdager har jeg
  Hvor lang klagefrist er det på avslag om sosialhjelp?
  trenger vi databehandleravtale med skyleverandøren
  hva koster en barnehageplass med søskenmoderasjon
  hvordan booker jeg møterom på rådhuset
  glemt passordet til visma, hva gjør jeg
  når er fristen for å kreve momskompensasjon?
  hvor lenge kan sykehuset holde på utskrivningsklare pasienter før kommunen må betale
  oppskrift på lapskaus til ti personer
  Blir det regn i Bergen på lørdag?
  hvor høy stige trenger jeg for å male huset
  når går første tog til Gardermoen
  Hvilke piggfrie vinterdekk er best på elbil?
  Hvilken sats gjelder for godtgjørelse til brukerrepresentanter?
  Kan lokalavisa kreve innsyn i referatene våre?
  Hindrer taushetsplikten læreren i å si noe om eleven til Nav?
  Trenger PPT og barnevernet databehandleravtale når de deler fagsystem?
  Er jeg inhabil når broren min er sjef i den andre etaten?
  Hvilken paragraf i kommuneloven handler om interkommunalt politisk råd?
  Hvor mange år skal saksdokumenter oppbevares før de kan kasseres?
  Når er søknadsfristen for tilskudd til ferieaktiviteter?
  Må omorganiseringen drøftes med tillitsvalgte etter Hovedavtalen?
  Blir det regn på Voss i helga?
  Hvordan bytter jeg toner i skriveren i andre etasje?
  Oppskrift på fiskesuppe til førti personer?
  Hva koster det å fornye passet?
  Kan du skrive et dikt til avskjeden til Berit?
  Hvordan lager jeg en pivottabell i Excel?
  """

private let nynorsk = """
  Kor lang tid har kommunen på å svare på ei klage?
  Kven kan påklage eit avslag på byggjeløyve?
  Er eg ugild når svogeren min søkjer om tilskot?
  Kva seier lova om teieplikt for tolkar?
  Må vi slette personopplysningar når ein elev flyttar?
  innsynskrav i kalendaren til ordføraren
  Kan ein journalist krevje søkjarlista til ei stilling?
  Kven er personvernombod i fylkeskommunen?
  Kva seier barnelova om medråderett for tiåringar?
  Er det straffbart å forfalske eit vitnemål?
  Kan barnevernet krevje rusprøve av foreldra?
  Eg lurer på kva nemnda gjer i ei tvangssak.
  Når gjeld universell utforming som lovkrav for eldre skulebygg?
  forseinka svar etter forvaltningslova
  Har tilsette ytringsfridom på Facebook?
  Kva paragraf handlar om rett til eit trygt skulemiljø?
  Kan ei melding til barnevernet vere anonym?
  Korleis melder eg trugslar mot ein lærar til politiet?
  Kva kostar ei rettssak om arv?
  Må kommunen ha lovheimel for å påby bandtvang heile året?
  Kan ein advokat møte saman med meg på eit foreldremøte?
  språkkrav etter mållova
  Kor gammal må ein vere for å få eigen klagerett?
  Er lydopptak av ein samtale lov utan samtykke?
  Kven fører tilsyn med private barnehagar?
  Gjeld likestillingslova i trussamfunn?
  Er ein munnleg avtale bindande?
  opphavsrett til læraren sine undervisningsopplegg
  Kva reglar gjeld for kameraovervaking i garderobar?
  Kor lenge kan ein bli sitjande i varetekt?
  bot for brot på røykjelova
  Kan eg nekte å vitne mot bror min?
  Kven betaler advokaten i ei valdssak?
  Har sekstenåringar rett til å bestemme over eiga helsehjelp?
  Får eg lønn når barnet er sjukt?
  Kor mange dagar velferdspermisjon gir reglementet?
  Når må feriane for tilsette vere fastsette?
  Eg vil gå ned i stillingsprosent etter permisjonen.
  oppseiingstid for ein kommunalsjef
  Kven skal sitje i intervjupanelet?
  Må eg vere med i fagforeininga?
  Korleis skriv eg ei åtvaring til ein tilsett?
  Har vi rett til betalt matpause på nattevakt?
  lokale forhandlingar i haust
  Kva løn har ein nyutdanna ingeniør i staten?
  Leiaren vil endre turnusen min utan varsel.
  Kan ein vikar krevje fast jobb etter tre år?
  Kor mykje pensjon får eg når eg er 67?
  Tilsette klagar på kulda i kontorlandskapet.
  Må vi ha arbeidsmiljøutval i ei lita bedrift?
  bedriftshelseteneste for ambulansearbeidarar
  Får eg dekt flytteutgifter når eg tek jobben?
  Korleis held eg ein god oppseiingssamtale?
  Kven godkjenner timelistene når avdelingsleiaren er vekke?
  Er det greitt å spørje kandidatar om graviditet?
  Har deltidstilsette førerett til større stilling?
  nattillegg for helsefagarbeidarar
  Kor fort må ein tilsett levere sjukmelding?
  Eg fekk feil utbetaling på lønsslippen.
  Må eg svare på e-post i ferien?
  Kan arbeidsgivaren lese loggen min?
  personalfest utan alkohol
  Kor mykje kan ein studentassistent tene utan skattetrekk?
  Kan ein rektor ha bijobb som takstmann?
  Kva gjer eg når ein tilsett luktar alkohol?
  Er prøvetida lengre for leiarar?
  spesialistutdanning for psykologar
  Kva kostar arbeidsklede til barnehagetilsette?
  Får seniorar ekstra ferieveke?
  Korleis set eg opp ein bemanningskalkyle for sjukeheimen?
  Er 24. desember ein vanleg arbeidsdag?
  Kvar finn eg skjema for bistillingar?
  Kva er satsen for diett på dagsreise?
  Kor høg er arbeidsgivaravgifta i sone to?
  Rekneskapen viser minus, kva konto er feil?
  Kven kan få spelemidlar til kunstgrasbane?
  søknadsskjema tilskot til grendehus
  Når er fristen for å sende inn mva-meldinga?
  Kan vi kjøpe elevpc-ar utan konkurranse?
  Kor mykje får ein fosterfamilie i utgiftsdekking?
  Kva er prisen for SFO i ferien?
  Eg treng refusjon for utlegg til kaker.
  Korleis bokfører eg ei gåve frå ein bank?
  eigedomsskatt botnfrådrag
  Kvifor fekk kommunen mindre skjønsmidlar i år?
  Er det moms på kurs for frivillige?
  Kva renter har Kommunalbanken no?
  Kor mykje får ein lærar i stipend frå Lånekassen?
  Leverandøren leverte feil stolar, kan vi heve kjøpet?
  protokoll frå anbodsopning
  Kva tyder «dekningsgrad» i økonomi?
  Må lag og organisasjonar revidere rekneskapen sin?
  Kor mykje kostar ein kilometer ny gang- og sykkelveg?
  Kan straumstønaden gå til hytta?
  Korleis får idrettslaget grasrotmidlar?
  Kva er minsteinntekta for å få foreldrepengar?
  Betaler pensjonistar trygdeavgift?
  faktura utan bestillingsnummer
  Kor stort er oljefondet?
  Kva er normal husleige for ein kommunal bustad?
  Kan ei lokalavis få pressestøtte?
  landbruksvikar tilskot sats
  Korleis søkjer eg om barnehageplass midt i året?
  Når får eg svar på søknaden om omsorgsløn?
  Sonen min fekk ikkje skuleskyss, kan eg klage?
  Kva skal stå i eit vedtak om individuelt tilrettelagd opplæring?
  Kan eg miste sosialhjelpa om eg arvar pengar?
  Treng eg tilvising for å kome til fysioterapeut?
  avlasting kvar tredje helg
  Kven skriv tiltaksplan etter mobbesak i femte klasse?
  Kva gjer eg om sakshandsamaren ikkje svarar?
  Rett til koordinator etter helse- og omsorgstenestelova
  Skal læraren møte i ansvarsgruppa til dotter mi?
  Kor mange timar heimehjelp kan mor få?
  NAV vil ha kontoutskrifta mi, må eg sende henne?
  Får studentar bustøtte?
  bustadtilpassing ved demens
  Eg vil ha ny kontaktperson i barnevernet.
  Korleis melder eg at nokon jobbar svart medan dei får trygd?
  Når skal ein undersøkingsrapport frå barnevernet vere ferdig?
  Kan eg få lån til depositum?
  Kva er vilkåra for å få grunnstønad?
  søknad om ledsagarbevis
  Kva gjer jordmora når den gravide rusar seg?
  Rekk eg å søkje vidaregåande etter 1. mars?
  Korleis får eg norsk statsborgarskap?
  Eg treng bustadnummeret mitt.
  Kor lenge ligg ei sak hos Statsforvaltaren?
  Kan ein arbeidsgivar få lønstilskot frå NAV?
  Kven får plass i tilrettelagd bustad først?
  frikort for helsetenester
  Korleis avsluttar eg ei sak i fagsystemet?
  Treng bestemor eigen søknad for matombringing?
  førarkort med helseattest
  Kor mykje kan ein minstepensjonist tene ved sida av?
  Teams ringjer ikkje på telefonen min
  Korleis lagar eg pivottabell?
  Eg får ikkje logga inn i timesystemet.
  Kor finn eg papirkorga i SharePoint?
  makro i Word
  Korleis hentar eg tilbake ein sendt e-post?
  Kva er skilnaden på RAM og harddisk?
  Skjermen på møterommet viser berre svart bilete.
  Kan vi bruke Copilot på saker med teiepliktige opplysningar?
  Korleis lagar eg QR-kode til plakaten?
  Kor ofte bør passord bytast?
  skanne gamle protokollar
  Kva filformat er godkjende for avlevering til Interkommunalt arkiv?
  Får eg bruke privat telefon i tenesta?
  Musa på pc-en dobbeltklikkar av seg sjølv.
  Korleis lagar eg ei mailingliste i Gmail?
  Er WhatsApp kryptert?
  Kva gjer ein tenar i eit datanettverk?
  Brannmuren blokkerer utskrift
  Korleis byter eg stavekontroll frå bokmål til nynorsk?
  domeneskifte for kommunal nettstad
  Kva er blokkjede?
  Korleis programmerer eg ein micro:bit?
  VPN på reise
  Må vi vise informasjonskapslar med samtykkeknapp?
  Kan du formatere ein USB-pinne?
  Kva er standard skrift i offentlege brev?
  Tastaturet mitt manglar bokstaven æ.
  Når er haustferien på Vestlandet?
  Kor mange elevar kan ein lærar ha?
  Korleis skal lærarar gje fråversmerknad?
  Guten min vil ikkje gå på skulen.
  leirskule pakkeliste
  Kven bestemmer om det blir symjing denne veka?
  Kan barnehagen nekte å ta imot barn med feber?
  ordensreglement for ungdomstrinnet
  Kor mange fag har tiande klasse?
  Kva tid stengjer barnehagen på onsdagar?
  Får rektor lov til å utvise ein elev i tre dagar?
  Kor mykje frukt skal ein toåring få?
  Korleis underviser eg i brøk?
  Skulebiblioteket manglar nye bøker.
  karakterar i åtferd
  Er det muntleg eksamen i kroppsøving?
  Kor lang er utdanninga til helsefagarbeidar?
  Barnet mitt bit dei andre i barnehagen.
  Kan elevar få fri til konfirmasjonsreise?
  Kven er kontaktlærar i 4B?
  vaksenopplæring i norsk for polakkar
  Kva gjer ein assistent når eit barn vil ha smokk?
  Kor mykje kostar eit år på folkehøgskule?
  Korleis blir ein læreplan til?
  Bør førsteklassingar gå åleine til skulen?
  Kor lenge bør eit spedbarn ammast?
  Eg har hosta i tre veker.
  kva er vanlege biverknader av influensavaksine
  Kan ein få vasskoppar to gonger?
  Korleis kjenner eg att eit hjerneslag?
  Far min gløymer alt, er det demens?
  Hjelper det med ingefær mot kvalme?
  kolesterol og egg
  Kor mykje skjermtid toler ein femåring?
  Eg er svimmel når eg reiser meg.
  Kva er skilnaden på depresjon og tristheit?
  håndhygiene på legekontor
  Når må ein til lege med brent finger?
  Korleis bør ein liggje for å sove med vond nakke?
  Kva gjer eg med ein tenåring som kuttar seg?
  Er det vanleg å miste hår etter fødsel?
  Kva tyder CRP på 40?
  B12-sprøyte kor ofte
  Kor mykje mosjon treng ein åttiåring?
  Når blir grusvegen til hytta skrapa?
  Det er ikkje vatn hos oss i dag.
  Kan eg setje opp levegg utan å søkje?
  Kven eig stikkleidninga inn til huset?
  Kor kan eg levere asbest?
  løyve til graving i kommunal veg
  Kor breitt skal eit fortau vere?
  Septiktanken vår er full.
  Korleis får eg tak i teikningane av huset mitt?
  Trengst ansvarleg søkjar for å rive eit uthus?
  gjerdeplikt mot beitemark
  Kor mykje toler taket av snø?
  Lyskrysset ved skulen er feil innstilt.
  Kan kommunen fjerne ein parkert bubil?
  byggjeforbod langs vassdrag
  Kor ofte skal leikeplassar kontrollerast?
  Kva gjer eg med eit daudt rådyr i grøfta?
  Kor finn eg grensemerket på eigedomen?
  Er det påbode å ha røykvarslar i kvar etasje?
  Må ei hytte ha innlagt vatn for å bli godkjend?
  tilfluktsrom i sentrum
  Kva klasse skal brannslokkaren ha?
  Straumen går kvar gong eg brukar steikjeomnen.
  Har bygdevegen vår aksellastgrense?
  Kva er utnyttingsgraden på tomta mi?
  Kor mange bur i Vinje kommune?
  Kven er fylkesordførar i Møre og Romsdal?
  Når var siste stortingsval?
  Kva parti hadde reint fleirtal i 1957?
  Kor mange fylke har Noreg?
  Kva er den minste kommunen i landet?
  nynorskkommunar i prosent
  Kven har vore kulturminister lengst?
  Kan utanlandske borgarar røyste i Noreg?
  Korleis vert utjamningsmandata rekna ut?
  Kor mange kyr finst det på Jæren?
  Kva inntekt har ein gjennomsnittleg nordmann?
  skilsmisser per år
  Kven vedtok at Sunndal skulle bli eigen kommune?
  Kor gamal må ein vere for å bli vald til Stortinget?
  Kor mange eldre over åtti finst det i Noreg i 2040?
  Kva gjer ein varaordførar når ordføraren er frisk?
  Kor mange born vert fødde kvart år?
  Er NAV-direktøren utnemnd i statsråd?
  telefon til sentralbordet i Stad
  Kva heiter lokalavisa på Voss?
  Kor langt er det frå Sogndal til Bergen?
  Kva gjer Riksrevisjonen med oljepengane?
  Når vart kvinnene røysteføre?
  Kva kostar eit partimedlemskap i SV?
  Kva er fossefallsmodellen i programutvikling?
  PMP-sertifisering pensum
  Kva er skilnaden på Scrum og Kanban?
  Treng ein byggjeprosjektleiar svennebrev?
  MS Project lisens
  Kva tyder MVP i ein oppstartsbedrift?
  Korleis reknar ein ut ein slakk i nettverksplan?
  fiskebeinsdiagram Ishikawa
  Kva er retrospektiv i smidig programmering?
  Monte Carlo-simulering av byggjekostnader
  Kan du foreslå ein leik til personalseminaret?
  Kor mange rundstykke treng eg til tretti gjester?
  Korleis pyntar vi bordet til jubileet?
  Er kultursalen ledig 14. mai?
  Eg treng ein konferansier med humor.
  Korleis lagar eg ein quiz i Kahoot?
  vegetarmat på kurs
  Kan du skrive ein minnetale om ein kollega?
  Omset «fylkesmann» til engelsk
  Heiter det «høve» eller «tilhøve»?
  Skriv brev til naboen om støy
  Korleis bøyer eg verbet «å kome»?
  Kan du lese korrektur på søknaden min?
  Lag ein limerick om kommunestyret
  teiknsetjing ved sitat
  Kva er nynorsk for «bærekraft»?
  Kor lang bør ein kronikk vere?
  Finn på eit namn til barnehagen
  Eg treng ei velkomsthelsing til nettsida.
  Kva tyder «mutatis mutandis»?
  helsing i eit kondolansekort
  Korleis er skulesystemet i Finland?
  Har Island kommunar?
  Kor høg er barnetrygda i Sverige?
  helseforsikring i Tyskland
  Kven er president i Polen?
  Kan nordmenn jobbe fritt i Canada?
  Kor mange kantonar har Sveits?
  Kven har programmert deg?
  Er du gratis?
  Kan du lage ein PowerPoint for meg?
  Kva data er du trena på?
  Kan du skrive nynorsk med a-infinitiv?
  Er det Microsoft som eig deg?
  Kan du printe ut dette for meg?
  Har du kjensler?
  Kan du vekkje meg klokka sju?
  Kan eg snakke med eit ekte menneske?
  Kva er passordet ditt?
  Eg er lei av jobben min.
  Mannen min er utru
  Eg får aldri tid til å trene.
  Kva skal eg gje sjefen i 50-årsgåve?
  Naboen likar meg ikkje.
  Skal eg flytte heim til bygda?
  Eg er redd for å snakke i forsamlingar.
  Blir det sol på laurdag?
  Kor kaldt er det på Finse?
  Kvifor bles det alltid ved havet?
  Eg er lei av regn
  Når er vintersolkverv?
  Kva er ein kuling i sekundmeter?
  Kan det lyne i snøver?
  Korleis lagar eg raspeballar?
  Kor lenge skal lammelår steikjast?
  sukkerfri sjokoladekake
  Kva kan eg lage av gamalt brød?
  Korleis reinsar eg kantareller?
  Kvifor sprekk potetene når dei kokar?
  Kva krydder høyrer til i lapskaus?
  surdeig eller gjær
  Kan hundar ete pinnekjøt?
  Kor mykje sukker er det i brus?
  Korleis saltar eg sild?
  Lag ein middagsmeny for veka
  Kven vann femmila i Holmenkollen?
  Når blir neste sommar-OL?
  Kor høgt hoppar verdsrekordhaldaren i stav?
  trening for halvmaraton
  Kva lag speler Martin Ødegaard på?
  Kor lang er ein fotballbane?
  Korleis smør eg ski i nysnø?
  Er golf vanskeleg?
  Kven har flest mål for Brann?
  reglar i volleyball
  Kva tyder «hat trick»?
  Kor mange gir har ein sykkel i Tour de France?
  Kven komponerte «Peer Gynt-suiten»?
  Når turnerer Kaizers Orchestra?
  Korleis stemmer eg ein fiolin?
  Kven song «Alt for Norge»?
  langeleik kurs
  Kva er skilnaden på dur og moll?
  Spel noko roleg for meg
  Kor mange tangentar har eit piano?
  Kven spela hovudrolla i «Titanic»?
  Kva er ein god krim til påske?
  Kven skreiv «Fuglane»?
  filmar om romfart
  Korleis endar «Game of Thrones»?
  Kor mange bøker finst det om Narnia?
  Kva handlar «Haugtussa» om?
  Les eit dikt for meg
  Er nattoget til Trondheim fullt?
  Kor mange timar flyg ein til Bangkok?
  Kva må eg sjå i Praha?
  fjelltur med ungar i Jotunheimen
  Er det dyrt å ete ute på Island?
  Kva valuta brukar dei i Tyrkia?
  Treng eg vaksine før Kenya-tur?
  rorbu i Lofoten
  Kor går Nordkappbussen frå?
  Kva skal eg pakke til hyttetur?
  Kva heiter hovudstaden i Peru?
  Kor lang er Nilen?
  Kva hav ligg mellom Italia og Kroatia?
  største innsjø i verda
  Ligg Grønland i Europa?
  Kor mange egg legg ei høne?
  Kvifor jamrar katten om natta?
  Kva et ein elg om vinteren?
  Kan ugler snu hovudet heilt rundt?
  humle eller kvefs
  Korleis lærer eg valpen å sitje?
  Kor djupt dykkar ein spermkval?
  Har edderkoppar hjarte?
  Kva fugl er det som syng om natta?
  Sauene har rømt
  Kor lenge går ei kvige drektig?
  Finst det ulv på Vestlandet?
  Korleis held eg rådyr vekke frå hagen?
  Kva er skilnaden på frosk og padde?
  Kor gammal er sola?
  Kva er eit atom laga av?
  Kvifor har vi flo og fjøre?
  Kven fann opp telefonen?
  Kor mange planetar har ringar?
  vulkanutbrot på Jan Mayen
  Kva er mørk materie?
  Kvifor er blodet raudt?
  Korleis måler ein jordskjelv?
  Kan ein reise i tid?
  Kva er kokepunktet for alkohol?
  Korleis flyg eit fly?
  relativitetsteorien kort
  Kva er eit gen?
  Kor kjem olja frå?
  Kva er 15 gonger 15?
  Kva er ein tredel av 210?
  5 + 8 - 3
  romtalsverdi XIV
  Kor mange sider har ein dodekaeder?
  Løys 3x = 27
  Kva er medianen av 2, 5 og 9?
  Kor mange desiliter er det i ein liter?
  Kan ein dele på null?
  pytagoras læresetning
  Fortel ein svenskevits
  Kva sa null til åtte?
  Får meg til å le
  Kva er brunt og klistrar seg?
  God kveld
  Hei hei!
  Takk skal du ha
  Vi snakkast i morgon
  Kva gjer du på?
  God sommar til deg
  Ja vel ja
  Nei takk
  fjas og fjøl
  Gjø gjø gjø
  Kvi kva kvo
  Ein stol som drøymer om suppe
  tra la la
  Kaktusen ringjer på onsdag
  blå støy under tunga
  Når vart Noreg kristna?
  Kven var Håkon den gode?
  Kva år enda andre verdskrigen?
  Kven drap Julius Cæsar?
  Kva var hanseatane?
  den franske revolusjonen årstal
  Kven reiste først rundt jorda?
  Kvifor sokk Vasa-skipet?
  Når skal eg så gulrøter?
  Korleis formeirer eg stikkelsbær?
  mose i plenen
  Kor ofte skal eg vatne kaktusen?
  Kva gjødsel vil rododendron ha?
  Kor mange masker treng eg til ein babysokk?
  Korleis slår ein halvstikk?
  Korleis fjernar eg harpiks frå klede?
  Kvifor lagar vaskemaskina bråk?
  Korleis målar eg eit kjøkkenbord?
  bilbatteri flatt
  Kor mykje luft skal det vere i vinterdekka?
  Er ein elsykkel tung?
  Kva robotstøvsugar er best?
  Kva teikn er eg fødd i?
  Kva tyder namnet Sunniva?
  Kven var Odin gift med?
  Trur du på Gud?
  Korleis byggjer eg eit fuglehus?
  Kva flue skal eg bruke på aure?
  Kor mange kort er det i ein kortstokk?
  sudoku vanskeleg
  Korleis lagar ein papirfly?
  Kven vann Skal vi danse?
  Kva er klokka no?
  Kor høg er aksjen til Equinor?
  Kva sminke passar til blå auge?
  Korleis flettar ein hår?
  Kvar får eg kjøpt bunadsølv?
  Kva er hovudstaden i Frankrike?
  korleis lagar eg lapskaus
  kor mykje snø kjem det i morgon
  kven er statsminister
  Kva kostar straumen i dag?
  Korleis søkjer eg om byggjeløyve?
  Kven vann skirennet?
  Kor gamal er kongen?
  Kor lang tid tek det å byggje hus?
  Kven skreiv Ivar Aasen-tunet?
  Kor mykje kostar ein bil?
  Korleis søkjer eg om foreldrepengar?
  Kva er innbyggjartalet i Sogndal?
  Når går ferja?
  Korleis bakar eg lefse?
  Kven er ordførar i Voss?
  Kva er opningstidene på legekontoret?
  Korleis får eg time hos tannlegen?
  Kva tyder ordet frilynd?
  Kor finn eg skattemeldinga?
  Kva tid er det?
  Kor høgt er Galdhøpiggen?
  Kor mange ferieveker har eg?
  Kva kostar ein liter mjølk?
  Korleis får eg pass?
  Kven skreiv Haugtussa?
  Når opnar butikken?
  Kvar kan eg kjøpe sykkel?
  Kor mykje er klokka?
  Korleis steikjer ein fisk?
  Kva heiter hovudstaden i Italia?
  Kven har laget flest poeng?
  Korleis plantar eg poteter?
  Kva er folketalet i Oslo?
  Kvar ligg Jotunheimen?
  Når er det fullmåne?
  Korleis strikkar eg ein genser?
  Kva er telefonnummeret til kommunen?
  Kor langt er det til Bergen?
  Kven song Melodi Grand Prix?
  Kva er prisen på ein ferjebillett?
  Korleis lagar eg rømmegraut?
  Kor mange har røysta?
  Kven er bonde på garden?
  Kva er hovudstaden i Sverige?
  Korleis søkjer eg om pass?
  Kor mykje kostar eit hus?
  Kven vann valet?
  Kva er hovudstaden i Finland?
  Korleis vaskar eg ull?
  Kva tid opnar biblioteket?
  Kven er sjef i Equinor?
  Kor mange born bør ein ha?
  Kor varmt blir det i Førde i morgon?
  Korleis bakar eg lefser?
  Kva tener ein sjukepleiar?
  Korleis søkjer eg om barnehageplass?
  Kva seier opplæringslova om spesialundervisning?
  Kor mykje kostar eit pass?
  Kven skreiv Bør Børson?
  Når går siste ferja frå Lavik?
  Korleis installerer eg Windows på nytt?
  Har eg rett på permisjon når barnet er sjukt?
  Kva krav stiller personvernforordninga til samtykke?
  Må vi lyse ut ein kontrakt på 900 000 kroner?
  Kor lenge varer foreldrepermisjonen?
  Kva er hovudstaden i Bolivia?
  Korleis skiftar eg dekk på bilen?
  Kva betyr ordet «fabulere»?
  Kan du lage eit rekneark for meg?
  Kva er mobilnummeret til legevakta?
  Korleis får eg installert brannmur på datamaskina?
  Kva er promillegrensa i Noreg?
  Kor mange ungdomar bur det i Sogndal?
  Kva er grunnbeløpet i folketrygda?
  Kva blir vêret i helga?
  Korleis lagar ein komle?
  Kva er timeløna for ein vikar?
  Korleis endrar eg passordet i Feide?
  Kor lang er ventetida hos psykolog?
  Kva seier forvaltningslova om habilitet?
  Må vi ha samtykke for å ta bilete av elevane?
  Når er fristen for å klage på ei anskaffing?
  Kva kostar ein buss frå Bergen til Voss?
  Kven vann Melodi Grand Prix?
  Korleis får eg sjukepengar?
  Kor mange timar norsk har tiandeklassingar?
  Kva tid stengjer Vinmonopolet?
  Korleis reparerer eg ein punktert sykkel?
  Kan kommunen krevje eigedomsskatt på hytter?
  Kva er symptoma på borreliose?
  Kor høg er Gaustatoppen?
  Skriv ei bursdagshelsing til sjefen
  Korleis koplar eg til skrivaren?
  Kva er moms på bøker?
  Kven er fylkesordførar i Vestland?
  Kor lenge held mjølk seg?
  Kva er minstestraffa for ran?
  Korleis søkjer eg om tilskot til kulturprosjekt?
  Kor mange feriedagar har eg?
  Kva er teieplikt for lærarar?
  Korleis nullstiller eg passordet mitt?
  Kva kostar ein straumavtale?
  Når går bussen til Førde?
  Korleis fører me moms?
  Kan eg få heimekontor?
  Kva er lova om offentlege innkjøp?
  Korleis tilset me ein ny rektor?
  Kva er ein god middag på fredag?
  Korleis får eg lån i biblioteket?
  Kva er lønna til ein rådgjevar?
  Kor lang er oppseiingstida?
  kva tid opnar symjehallen
  Korleis steikjer eg lefse?
  Kva er renta på bustadlån no?
  Kor mange ungar kan det vere per vaksen i barnehagen?
  Kven har krav på støttekontakt?
  Eg har vondt i ryggen av kontorstolen
  klagefrist paa avslag om spesialundervisning
  kven vann skirennet på sundag
  Har tillitsvalde rett på fri med løn for å gå på kurs?
  Korleis låser eg ei kolonne i Excel?
  Kan kommunen krevje inn eigedomsskatt på hytter?
  Kor lenge varer sjukepengane?
  gløymt passord til Visma
  Kva vaksinar får elevane på sjuande trinn?
  Treng einslege mindreårige flyktningar verje?
  Korleis kan idrettslaget søkje om spelemidlar til ny bane?
  Er det lov å røykje utanfor rådhuset?
  ein tilsett kjem aldri på jobb, kan eg gje han sparken
  Kan du setje om eit brev til polsk for meg?
  Kor lenge må vi lagre personopplysningar om elevar?
  Kan arbeidsgjevaren min påleggja meg overtid på kveldsmøte?
  Kva er satsen for sosialhjelp til åleineforeldre i år?
  Korleis klagar ein på eit avslag om spesialundervisning?
  Kor lang er ventetida hos BUP no?
  lyt møtelokalet vera universelt utforma etter lova?
  Kva kostar ein barnehageplass i Vinje?
  Må me lysa ut anbod når me leiger inn ein konsulent for 90 000?
  Korleis steller eg ein surdeig?
  når stengjer Vinmonopolet i Sogndal på laurdag
  Kva tid går bussen til Førde?
  Kor høg er Galdhøpiggen
  Katten vil ikkje eta tørrfôr lenger
  Kva heiter «takk for sist» på spansk?
  Kven skreiv romanen Fuglane?
  gode namn på ein hannvalp
  Når har ein lærar plikt til å sende bekymringsmelding?
  kva kostar ein lisens for saksbehandlarsystemet
  Kor mange underskrifter må til for eit innbyggjarforslag?
  teieplikt for helsesjukepleiar andsynes politiet
  kan kommunen få att moms på kurs og konferansar
  Korleis fører eg reiserekning for køyring med eigen bil?
  kor mange elevar kan det vere i ein klasse
  Kva er grensa for å måtte bruke anbod på skuleskyss?
  fråvær over ti prosent i vidaregåande, kva skjer med karakteren
  eigedomskatt pa hytter
  Korleis set eg opp flettebrev i Word?
  må barnehagetilsette vise politiattest
  kven vaksinerer mot meslingar, og kva år kjem sprøyta
  Kva paragraf i forvaltningslova handlar om førehandsvarsel?
  krav til møterom for rullestolbrukarar etter byggteknisk forskrift
  tariffoppgjer 2024
  Kor lang oppseiingstid har eg når prøvetida er ute?
  Kan eg krevja innsyn i lønslista til kollegaene mine?
  Kva seier teieplikta i helsepersonellova om å dela opplysningar med politiet?
  Må me ha databehandlaravtale med skyleverandøren?
  Passordet mitt til saksbehandlingssystemet verkar ikkje lenger, kven ringjer eg?
  Korleis søkjer ein kommunen om startlån til hus?
  Kor høg er eigedomsskatten på hytta mi i år?
  Eg treng råd til å føra momskompensasjon for idrettslaget. Kvar byrjar eg?
  kor mange elevar kan det vera i ein klasse på barnetrinnet
  Når skal toåringen ha vaksine?
  Tenestemannen vil ha heimekontor frå Spania. Er det lov?
  Kven kan få omsorgsstønad for å stelle den sjuke mor si?
  Korleis klagar eg på eit avslag på bygjeløyve?
  Kva er ein kritisk veg i eit Gantt-skjema?
  Har ein elev med dysleksi krav på særskild tilrettelegging til eksamen?
  Kvifor er himmelen blå?
  Korleis strikkar eg hæl på raggsokkar?
  beste fiskeplassen i Jølstravatnet
  Kor mange kalveliver treng eg til leverpostei åt åtte?
  Kan du rå meg til ein god sykkel til grusveg?
  Katten vår vil ikkje eta. Kva kan det vera?
  kva tid går ferja frå Lavik på sundag
  Kor lang oppseiingstid har ein lærar?
  må eg melde avviket til Datatilsynet innan 72 timar
  korleis søkjer foreldra om spesialundervisning?
  kven har rett på støttekontakt
  Kor mykje er eigedomsskatten i år?
  kor ofte må brannalarmen på skulen testast
  får ikkje skrivaren til å verke på den nye pc-en
  kor mange bein har ein edderkopp
  når opnar skitrekket på Voss
  omset «god natt» til spansk
  Kva tid går siste ferja frå Lavik?
  korleis syr ein ei bunadskjorte
  kor lenge skal eit egg koke
  Kva løn skal ein SLT-koordinator ha?
  Har ein elev med store vanskar krav på individuell plan?
  Korleis klagar eg på eit vedtak frå barnevernstenesta?
  Kva er skilnaden på kommunalt føretak og interkommunalt selskap?
  Må dei frivillige leggja fram politiattest?
  Kven er arbeidsgjevar for ein tilsett som er utlånt til nabokommunen?
  Kor mange røyster trengst for at eit vedtak i formannskapet er gyldig?
  Når går høyringsfristen for ny opplæringslov ut?
  Kva tid opnar polet på laurdag?
  kor hog er galdhopiggen
  Korleis får eg bort brunsniglane i hagen?
  Kva heiter hovudstaden i Mongolia?
  Bilen vil ikkje starta når det er kaldt
  """

private let english = """
  How long do I have to appeal a municipal decision?
  Is the mayor disqualified from voting on her husband's planning case?
  What does the Public Administration Act say about giving reasons?
  Can parents see their child's welfare services file?
  exceptions to confidentiality under the Health Personnel Act
  Does the freedom of information act cover draft emails?
  Must we appoint a data protection officer?
  When is consent a valid legal basis under GDPR?
  How soon must a data breach be reported to the authority?
  I want to complain about the school to the county governor.
  penalties for breach of secrecy
  Can a teenager refuse to see a doctor?
  Who decides custody when the parents disagree?
  Does a municipality need a legal basis to ban drones?
  Is a verbal job offer legally binding in Norway?
  What counts as discrimination under the Equality Act?
  How do I file a case with the Parliamentary Ombud?
  Are council meetings open to the press by law?
  Can a nurse be sued for malpractice personally?
  duty to report abuse
  What does the Education Act say about home schooling?
  How old must you be to consent to data processing?
  Which statute regulates dog leashes?
  Can the police read a pupil's phone?
  How are court interpreters paid?
  Is there a fine for late registration of a birth?
  May an employer carry out drug tests?
  What rights do tenants have when the municipality sells the flat?
  Who can sign a will as witness?
  Does the Kindergarten Act require outdoor space?
  copyright on photos taken by staff
  What is an administrative precedent?
  Is gambling at a school fair legal?
  Can refugees be deported while appealing?
  When must personal data be erased after an application is rejected?
  Can unused holiday be moved to next year?
  My payslip is wrong this month.
  Can a grandmother take over the parental leave?
  Can my boss refuse to approve unpaid leave?
  What is the starting salary for a social worker?
  collective agreement overtime rates
  Must I tell my manager which illness I have?
  Does the coordinator job come with a company phone?
  I need advice on preparing for a performance review.
  Who should be on the hiring panel for a new head teacher?
  notice period for temporary staff
  Can I work from Spain for two weeks?
  Is there a dress code for municipal employees?
  Which interview questions are not allowed?
  How do I dismiss an employee who steals?
  Can a safety delegate stop dangerous work?
  pension age for nurses
  What happens to my flexitime balance if I quit?
  Do part-timers get public holidays paid?
  My manager keeps shouting at me.
  How much annual bonus can a state director receive?
  Are breaks included in a 37.5-hour week?
  shift swap between night nurses
  When are the local pay negotiations this year?
  How do I write a reference for a former intern?
  Is it mandatory to belong to a trade union?
  Can a job advert demand fluent Norwegian?
  return to work after burnout
  Do leaders get paid for overtime?
  How do I claim travel expenses for a course in Oslo?
  May I drive the pool car home overnight?
  Is the gym membership covered by the employer?
  Can we hire my cousin as a summer temp?
  redundancy payment rules
  Does maternity leave affect my pension?
  What certificate does a forklift driver need?
  ergonomic chair for the office
  Is lunch free for kindergarten staff?
  What does trial period mean in an employment contract?
  Can volunteers be insured through the municipality?
  Do we charge VAT when we rent out a hall?
  Do framework agreements have a maximum length in procurement law?
  tax card for a seasonal worker
  Which ledger account is used for bank fees?
  Which foundation gives money to youth clubs?
  How much child benefit do I get for twins?
  The supplier sent the wrong invoice.
  What does depreciation mean in municipal accounts?
  A bidder says our award criteria were unfair.
  hourly fee for a support contact
  Who audits a municipal company?
  How high is the property tax on a cabin?
  Is a school trip subsidised for low earners?
  grant application for a skate park
  When does the cash support for toddlers end?
  How is the block grant to municipalities calculated?
  Do charities pay employer contributions?
  What is the interest rate on a student loan?
  electronic invoice format EHF
  How much does a place in after-school care cost?
  What are daily allowance rates abroad?
  May the council lend money to a football club?
  Is there a wealth tax in Norway?
  How do I read a balance sheet?
  Can I deduct my home office from tax?
  How do crowdfunding platforms charge fees?
  Does my student loan count as income for housing allowance?
  My application for a kindergarten place was rejected.
  Can I refuse the individual plan the hospital wrote for me?
  Can my son get a statutory child coordinator?
  Should the foster mother sit in the boy's responsibility group?
  special needs education assessment
  Does social assistance cover a broken fridge?
  My unemployment benefit has not been paid out.
  Can I keep a secret address after threats from my ex?
  Does my mother qualify for a nursing home?
  I want to withdraw consent for my child's assessment.
  respite care for parents
  Can my sister be hired as my personal assistant?
  How much rent can we charge a refugee lodger?
  What do I do if the caseworker never calls back?
  permit to serve alcohol at a festival
  How do I get a residence card for my wife?
  Can NAV stop my benefits without warning?
  When will the school psychologist see my daughter?
  Is transport to day care for the disabled free?
  How do I change my surname?
  work assessment allowance duration
  Do I need a referral to see a specialist?
  What happens after I report a neighbour to child welfare?
  Can the state take my house for a railway?
  How do I register a newborn?
  sick note from abroad
  Which documents prove I am a single parent?
  Can an adult get speech therapy paid for?
  How do I apply for a guide dog?
  Who gets priority for council housing?
  Is my disability pension taxed?
  funeral grant eligibility
  How do I log an incoming letter in the case system?
  Should a rejection letter be sent by registered post?
  Is a wallet-sized ID card valid in Schengen?
  Can asylum seekers open a bank account?
  driving licence renewal at 80
  Outlook search finds nothing older than June
  Teams keeps freezing on my laptop
  My account is locked after three attempts.
  How do I freeze the top row in Excel?
  Can ChatGPT summarise our meeting recordings?
  restore an old version in SharePoint
  How do I turn off autocorrect in Word?
  The projector shows a green line.
  Is it safe to use public wifi?
  archiving standard for emails
  How long must patient records be kept?
  Why does the router blink orange?
  Can I sign a contract with BankID?
  How do I convert a PDF to Word?
  two-factor authentication codes
  How do I embed a video in PowerPoint?
  Is Signal safer than Messenger?
  How do I write a SQL query?
  phishing email what now
  Can I plug a private USB stick into a work PC?
  accessible PDF requirements
  How do I make a mail merge for 300 letters?
  The keyboard types the wrong letters.
  regular expression for phone numbers
  How do I back up my phone?
  Is there school on the Friday after Ascension Day?
  Can a kindergarten close early on Maundy Thursday?
  My daughter is bored in maths class.
  Is school uniform used in Norway?
  mobile phone ban in schools
  How are pupils graded in lower secondary?
  Can I take my child out of school for a ski trip?
  What should be in a kindergarten lunch box?
  Who chooses the textbooks?
  How do I stop a six-year-old from biting others?
  parent council election
  Is there a swimming test in year four?
  How much homework is reasonable for ten-year-olds?
  What language do they teach in Sami schools?
  class size limit
  Does the school nurse hand out condoms?
  How do I enrol at upper secondary school?
  Are religious clothes allowed in kindergarten?
  exam results when
  What do pupils learn about the Holocaust?
  How long is the Christmas break?
  Can teachers strike during exams?
  outdoor nursery clothing list
  Who cleans the classrooms at night?
  How do I teach a child to tie shoelaces?
  apprenticeship as an electrician
  What degree do I need to become a headmaster?
  Is the international school free?
  How does the absence limit of ten percent work?
  What is the curriculum in religion and ethics?
  Are measles contagious before the rash?
  How do I know if I have ADHD?
  headache after long meetings
  How much sleep does a teenager need?
  Is fever of 39 dangerous for a baby?
  My colleague fainted, what should I do?
  side effects of ibuprofen
  How do I lower my blood pressure?
  Can stress cause hair loss?
  emergency dentist in Oslo
  How do I talk to my teen about drugs?
  Do children need vitamin D in winter?
  What should be in a first aid kit?
  When is a sprained ankle serious?
  How do you treat scabies?
  is it normal to cry at work
  Can pregnant women eat sushi?
  Ice on the steps of the health centre
  My tap water smells of chlorine.
  Do I need permission to build a deck?
  pothole on the county road
  How do I object to the new zoning map?
  Does the recycling centre accept mattresses?
  How close to the boundary can I build a shed?
  Can I drain my pool into the sewer?
  Is there a public toilet by the harbour?
  Who sets the timer for the floodlights?
  height limit for fences
  Who pays for noise screens along the motorway?
  How do I get a copy of my floor plan?
  fire alarm inspection interval
  Are log burners banned in the city?
  How is drinking water tested?
  The lift in the town hall is stuck.
  Can I cut down a tree in the park?
  Where can I throw away old paint?
  soil contamination at the old factory
  Do heat pumps need planning permission?
  Why is the bridge closed?
  cost of a new sports hall
  Is my basement flat legal to let?
  Who decides the speed limit in a residential area?
  avalanche risk map
  How many people live in Stavanger?
  Who is the mayor of Bergen?
  When is the next general election in Norway?
  How many parties are in the Storting?
  Which prime minister served longest after the war?
  voter turnout among young people
  Do votes cast at an embassy count?
  Which ministry is responsible for fisheries?
  How many municipalities were merged in 2020?
  What is the national debt of Norway?
  How large is the Sami Parliament?
  Who appoints the county governor?
  unemployment rate for immigrants
  How many state employees work in Oslo?
  What does the Labour Party say about school meals?
  Is Norway a member of the EU?
  How is the prime minister chosen?
  average income in Hammerfest
  What does a deputy mayor earn?
  How many teachers are there in Norway?
  Where is the town hall in Molde?
  What is the opening time of the tax office?
  What are the stages in PRINCE2?
  draw a Gantt chart
  Is Scrum better than waterfall?
  What does a product owner do all day?
  How do I calculate return on investment?
  agile coach certification price
  What is a burndown chart?
  How do story points work?
  Explain the critical path method
  What is a kaizen event?
  Give me a fun icebreaker for Monday.
  How much coffee for forty people?
  Where can we hire a conference room with a sea view?
  What music should play when guests arrive?
  How do I book a sign language interpreter?
  seating plan for a gala dinner
  Should sandwiches be vegan at the seminar?
  Translate kommunedirektør into French
  Please write a press release about our new library.
  Is it fewer or less with uncountable nouns?
  Help me write a cover letter.
  How long should a retirement speech be?
  Correct the grammar in my email
  opposite of stubborn
  Write a farewell poem for our leader
  How do I cite a government report in Harvard style?
  Should headings be in title case?
  Draft an obituary for a councillor
  What does ibid. stand for?
  How is child welfare organised in England?
  Do schools in Sweden serve free lunch?
  Danish municipal reform of 2007
  What is Medicaid?
  How does Germany fund its states?
  Is there a jobcentre in Ireland?
  Who governs Greenland?
  voting age in Austria
  Which company is behind this chat window?
  How much do you cost?
  Can you put the meeting into my calendar?
  Are you a robot?
  Which programming language were you written in?
  Can you phone the caseworker for me?
  Do you get tired?
  Can you speak Arabic?
  Are you listening through my microphone?
  Who pays for your servers?
  Give me your phone number
  Can you order pizza to the office?
  I keep arguing with my mother-in-law.
  I cannot stop scrolling on my phone
  How do I get over stage fright?
  I have a crush on my boss.
  My teenage son hates me.
  Will it rain tomorrow?
  How cold does it get in Siberia?
  Why is fog so common in London?
  pollen forecast for Sunday
  Is a tornado the same as a hurricane?
  What makes a rainbow?
  Snow before Christmas this year?
  How do I make pancakes?
  How long does rice keep in the fridge?
  best marinade for chicken wings
  Can I bake bread without yeast?
  What wine goes with lamb?
  My cake collapsed in the oven.
  vegan lasagne recipe
  How do you peel garlic quickly?
  What is in a Caesar salad?
  Is honey good for ever?
  How hot is a ghost pepper?
  Who won the Premier League in 1999?
  What is a birdie in golf?
  When is the next Winter Olympics?
  rules of cricket for beginners
  How many sets are there in a tennis match?
  Is Messi better than Ronaldo?
  How do I train for my first triathlon?
  fastest 100 metres ever
  How heavy is a bowling ball?
  Can you teach me to skate?
  Who sang Bohemian Rhapsody?
  What key is Für Elise in?
  learn ukulele chords
  How many members did ABBA have?
  What is a fugue?
  Play some jazz, please
  Who plays the drums in Metallica?
  Who directed Jaws?
  What should I watch on Netflix tonight?
  Who is the murderer in Death on the Nile?
  plot of Moby Dick
  Which Star Wars film comes first?
  Who wrote Frankenstein?
  How many hobbits are in the Fellowship?
  Recommend a novel set in India.
  Where should I stay in Lisbon?
  cheap flights to New York
  Do I need a visa for Brazil?
  How long is the drive from Oslo to Trondheim?
  Is tipping expected in Greece?
  What should I pack for a safari?
  Can I swim in the Dead Sea?
  best month to see whales in Iceland
  Which side do they drive on in Malta?
  What is the longest river in Asia?
  Where is Kazakhstan?
  Which country has the most islands?
  Mount Everest height
  Is Australia a continent?
  How long do elephants live?
  Why do dogs chase their tails?
  What do hedgehogs eat?
  Can penguins fly?
  baby goat name ideas
  How many stomachs does a cow have?
  My cat keeps scratching the sofa.
  Do sharks have bones?
  How do bees make honey?
  What is the smallest bird in the world?
  Are bats blind?
  How do octopuses change colour?
  What is a platypus?
  What is inside a neutron star?
  Why do leaves turn red in autumn?
  How does a microwave oven work?
  What is the chemical symbol for gold?
  How old is the universe?
  speed of sound in water
  Do plants feel pain?
  What causes an eclipse?
  Could we live on Venus?
  string theory for dummies
  Why does ice cream give you a headache?
  How are fossils formed?
  What is an enzyme?
  Who was the first person in space?
  What is 9 times 12?
  square root of two
  Is zero an even number?
  How do I solve a quadratic equation?
  Convert 80 kilograms to pounds
  How many degrees are in a triangle?
  What is a prime number?
  20 percent of 65
  Tell me a joke
  Knock knock
  What do you call a fish with no eyes?
  Make me laugh with a pun
  Why did the scarecrow win a prize?
  Hello there
  Good morning everyone
  Thanks a lot
  See you later
  Nice to meet you
  How are you doing?
  Happy birthday to me
  lorem ipsum dolor
  Purple ladders drink Wednesday
  blah blah whatever
  xyz abc qqq
  The teapot is jealous of gravity
  wibble wobble
  Seven spoons marched into a cloud.
  la la la
  When did the Roman Empire fall?
  Who was Cleopatra's brother?
  Why did the Aztecs build pyramids?
  What started the First World War?
  Viking helmets with horns
  Who painted the Mona Lisa?
  Which king had six wives?
  When was the printing press invented?
  How do I prune roses?
  tomatoes with yellow leaves
  When should I plant garlic?
  How do I keep deer out of my tulips?
  Can lavender grow indoors?
  How do I knit a scarf?
  How do you remove candle wax from a carpet?
  How do I descale a kettle?
  squeaky door hinge
  What colour should I paint my bedroom?
  How do I fold a fitted sheet?
  Why is my car leaking oil?
  jump start a motorbike
  How much does a Ferrari cost?
  How do I change a bicycle tube?
  Which phone has the longest battery life?
  What beats a flush in poker?
  crossword clue five letters
  How many pieces are on a chessboard?
  Best strategy for Tetris?
  What is my star sign if I was born in May?
  Are ghosts real?
  What is the meaning of life?
  Who founded Taoism?
  Did Socrates write any books?
  What time is it in Sydney?
  What is one pound in kroner?
  Is gold a good investment?
  How do I tie a bow tie?
  beard trimming tips
  What should I wear to a black tie party?
  Who is Taylor Swift dating?
  How tall is the Eiffel Tower?
  How do you say cheers in Japanese?
  Where does the word sandwich come from?
  How do I build a kite?
  Can you whistle under water?
  What is the capital of Norway?
  How do I reset my password?
  what is the weather tomorrow
  how do I apply for a passport
  who won the election
  how much does a kindergarten place cost
  How do I bake bread?
  What is the exchange rate for euros?
  How do I file my taxes?
  Can you write a poem?
  How many people live in Norway?
  How do I get a mortgage?
  What is the best phone?
  Who coached the national team?
  What time is it?
  How do I cook rice?
  Who is the prime minister?
  How much does a bus ticket cost?
  Where is the nearest hospital?
  How do I apply for unemployment benefits?
  What are the symptoms of flu?
  Can you recommend a good book?
  How do I write a CV?
  What is the minimum wage?
  How do I install Python?
  How many municipalities are there in Norway?
  What are the opening hours of the library?
  How do I renew my driving licence?
  Who owns this house?
  How do I delete a file?
  What does paradigm mean?
  How can I learn to swim?
  When is the next election?
  What is the capital of Peru?
  How do I write a job application?
  How much is child benefit?
  Where can I buy stamps?
  How do I fix a flat tyre?
  What is the boiling point of water?
  How do I get a library card?
  What are the rules of chess?
  How long is a marathon?
  What is the tallest mountain?
  How do I change a light bulb?
  Who wrote Hamlet?
  How much does a car cost?
  What is the tax rate?
  When was Norway founded?
  How do I book a flight?
  What is the population of Bergen?
  Who is the king of Norway?
  How do I clean an oven?
  What is the price of gold?
  Which bus goes to the airport?
  How do I train a dog?
  What is the speed limit?
  Where is the town hall?
  How do I boil an egg?
  What is the time difference to Japan?
  Who discovered America?
  How do I open a bank account?
  What is the largest country?
  Can I park here?
  How do I knit a sweater?
  What does NATO stand for?
  Which team won yesterday?
  What is the capital of Spain?
  How do I apply for a visa?
  How do I lose weight?
  What is the distance to the moon?
  Who is the president?
  How do I print a document?
  What is the capital of Finland?
  How do I wash wool?
  What time does the library open?
  Who is the CEO of Equinor?
  What is 17 times 23?
  How do I change my doctor?
  Which film should I watch?
  What's the weather like in Bergen tomorrow?
  How do I make a sourdough starter?
  What is the minimum wage in Norway?
  How do I reset my router?
  What does the Public Procurement Act say about thresholds?
  Do we need a data protection impact assessment?
  How many vacation days am I entitled to?
  Who won the World Cup in 1998?
  Translate this sentence into German
  What time does the library close?
  How do I apply for a residence permit?
  What's the capital of Mongolia?
  My laptop won't connect to the projector
  How do I write a Python script that sorts a list?
  Can an employer read my email?
  What is the fine for speeding?
  Recommend a good restaurant in Oslo
  How do I claim travel expenses?
  What vaccinations do children get at school?
  How is municipal property tax calculated?
  Is it legal to fly a drone over a playground?
  How do I get rid of a cold?
  Will it rain on Saturday?
  What's a good recipe for cinnamon buns?
  What does a social worker earn?
  How do I connect to the office wifi?
  Are we allowed to share personal data between agencies?
  What are the EU thresholds for public tenders?
  How do I terminate an employee?
  How long is parental leave in Norway?
  Which vaccines are mandatory?
  Who is the mayor of Oslo?
  How far is it from Oslo to Trondheim?
  Can you proofread my letter?
  What is 15 percent of 240?
  How do I merge cells in Excel?
  Where do I report a pothole?
  What are the rules for keeping chickens?
  When does school start after summer?
  Which visa do I need for Japan?
  How do I get my deposit back from my landlord?
  Best running shoes for beginners
  How do I appeal a parking ticket?
  hello
  How do I apply for a grant?
  What is the salary of a municipal director?
  Do we need consent to share data about children?
  How do I hire a consultant under the procurement rules?
  What's the weather like in Bergen?
  Who won the World Cup?
  How do I make meatballs?
  How many vacation days do I get?
  Which party should I vote for?
  What is the municipal budget act?
  How do I book a meeting room?
  Can you translate this letter?
  How do I file a tax return?
  How do I get a refund for my train ticket?
  What is the deadline for grant applications?
  Is it going to rain tomorrow?
  What's a good restaurant in Oslo?
  What is the capital of Mongolia?
  best recipe for cinnamon buns
  how many kilometres from Bergen to Voss
  Can I claim a tax deduction for my home office?
  What are the rules on overtime pay for municipal staff?
  Do we have to carry out a GDPR impact assessment for the new case-handling software?
  My daughter was refused a kindergarten place, how do I appeal?
  Which antibiotics help against ear infection in toddlers?
  My laptop won't conect to the wifi
  When must the municipal accounts reach the auditor?
  Help me write a job advert for a school nurse
  Is the council allowed to rent out the gym for private parties?
  sick leave follow-up duties for employers
  How old must you be to buy beer in Norway?
  The office coffee machine is broken again, who repairs it?
  How do I get a residence permit for my spouse?
  Who won the last parliamentary election?
  I want to resign. What's my notice period?
  Does GDPR let the school e-mail health records to child welfare?
  How do I apply for parental leave from my coordinator job?
  What is the income limit for free core time in kindergarten?
  Which vaccines are given to fifteen months old babies at the health clinic?
  two-factor login on the municipal VPN stopped working
  Can the statsforvalter overturn a zoning plan from the municipal council?
  Which VAT rate is it on catering for a workshop?
  How many pupils can one teacher have in first grade?
  how long should I boil an egg
  Who painted The Scream?
  Convert 15 miles to kilometres
  any good series for a rainy Sunday
  My bike chain keeps falling off
  What's the krone worth in zloty today?
  Is Pluto still a planet?
  Tell me a joke about dentists
  Do we need a data protection impact assessment before we merge client registers?
  how much annual leave are municipal employes entitled to
  What is the deadline for appealing a planning permit refusal?
  recommended video conferencing software with breakout rooms
  may the mayor be removed from office between elections
  Which illnesses qualify for a care benefit when my child is in hospital?
  thresholds for EU-wide tenders
  Can a pupil be expelled for fighting?
  how do I convert a spreadsheet into a pivot table
  When does a municipality have to publish its council papers online?
  how is the state block grant to municipalities calculated
  rules on hiring a relative of the manager
  how tall is Galdhøpiggen
  What rate of VAT applies to catering?
  fire safety inspection of assisted living flats
  how do I get an interpreter authorised for court cases
  How many days of parental leave is a father entitled to?
  One of my staff is off with stress for the third time. How do I conduct an occupational health meeting?
  Do we need a data protection impact assessment under GDPR?
  Can the municipality be sued for negligence over an icy pavement?
  outlook calendar not syncing to phone
  What's the procedure for appealing against a school placement?
  When are the recycling bins emptied on my street?
  How do I caculate the net present value of a road project?
  Which VAT rate applies to catering at a conference?
  Is there a waiting list for a nursing home place?
  How do I become PRINCE2 certified?
  What salary grade should a newly hired adviser be put on?
  Can a teacher confiscate a pupil's mobile phone?
  Our firewall blocks the vendor's remote access. How do I open a port?
  How do you estimate story points in Scrum?
  How long is a freedom of information request allowed to take?
  What's the best way to descale a kettle?
  Who won the Eurovision Song Contest in 1995?
  recommend a novel for a long flight
  Can you translate good morning into Japanese?
  Why did the Roman Empire fall?
  My sourdough starter smells of acetone, is it dead?
  What's the offside rule?
  Can an employer refuse parental leave?
  how do I answer a GDPR access request
  which vaccines does the school nurse give in seventh grade
  When must the annual accounts be sent to the auditor?
  how to appeal against a building permit
  outlook keeps crashing when I open the calendar
  who decides my raise in the local pay talks
  Recommend me a sci-fi novel
  best way to clean a cast iron pan?
  convert 40 fahrenheit to celsius
  how do I teach a puppy to sit
  cheapest flight to lisbon in may
  Does GDPR allow us to pool client records across departments?
  What is the procurement threshold for hiring an outside facilitator?
  When is a teacher obliged to report a worry to child welfare?
  Who pays the pension of somebody seconded to another ministry?
  Is VAT charged on services one municipality sells to another?
  Which wards does the new electoral map move to the neighbouring council?
  How many counties does Norway have since the regional reform was undone?
  May I give an employee a written warning for being late?
  What's the pound worth in kroner today?
  How do I reset my wifi router?
  Can you recommend a decent pub near the Storting?
  Who played the Queen in The Crown?
  My dog won't eat his dinner
  how long to boil an egg
  """
