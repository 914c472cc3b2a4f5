// Words that point to Bufdir's advice.

extension AssociatedWords {
  static let bufdirWords: [AssociatedWords] = [
    AssociatedWords(
      "bufdir.1",
      norwegian: """
        forankring forankre støtte støtter ryggdekning legitimitet toppledelse ledelse ledere sjefer politikere folkevalgte ordfører \
        rådmann kommunedirektør kommunestyre engasjere engasjement likegyldig bryr drukner drukne hverdagen nedprioritert interesse \
        interessert overbevise overtale selge motarbeide trenere tro håp støttespiller velsignelse godkjenne ja medhold gjennomslag \
        lunken lunkne skeptisk skeptiske motvillig motvillige treg trege ledergruppa ledergruppen rygg bakking backing anerkjennelse \
        synlighet synliggjøre prioritet fokus drahjelp hjelp medvind toppen ovenfra viktig uviktig ignorere neglisjere taper tape \
        forsvinner skippe skippertak mandatgiver eierskap vilje politisk administrativt
        """,
      english: """
        anchoring backing support leaders politicians mayor council management top executive buy-in indifferent convince persuade sell \
        endorsement legitimacy priority attention bosses seniors interest lukewarm sceptical skeptical reluctant slow above ignore \
        neglect lose lost recognition visibility focus will important unimportant commitment
        """
    ),
    AssociatedWords(
      "bufdir.1.kontinuitet",
      norwegian: """
        fortsette fortsetter videre videreføre kontinuitet slutter slutte bytter jobb ferie syk sykdom permisjon fravær borte overta \
        overtar etterfølger arvtaker stafettpinne stedfortreder vikar ildsjel nøkkelperson sårbar avhengig varighet varer utløper \
        utløpsdato sluttdato opphører avsluttes fornye fornyes forlenge forlenges revidere rullering gyldighet evig tidsbegrenset \
        prøveperiode pensjon dør reserve nestleder backup back-up dekke inn uteblir forsvinner nøkkelpersoner nøkkelpersonell stopper \
        stanser ut stå stille kollaps rekruttere overlapp opplæring varighetsperiode periode perioden år to tre fire midlertidig \
        permanent utgår utløp ferieavvikling foreldrepermisjon langtidssyk langtidssykmeldt
        """,
      english: """
        continue continues continuity quits leaves resigns holiday vacation sick leave absence successor substitute deputy takeover \
        handover vulnerable dependent duration lasts expires expiry end renew renewal extend extension review revise valid forever \
        permanent retire pension fills reserve backup cover falls ill absent key people personnel stops collapse period temporary \
        interim lapse recruit overlap maternity
        """
    ),
    AssociatedWords(
      "bufdir.1.ressurser",
      norwegian: """
        ressurser tid penger midler budsjett kroner finansiering finansiere lønn stilling stillingsprosent prosent årsverk timer uke \
        ukentlig arbeidstid kapasitet avlastet frikjøp frikjøpt kutt kuttes sparing innsparing fattig råd dyrt gratis bevilgning \
        tilskudd kostnader bruke rekke travelt overtid ekstraarbeid avsette avsatt sette av setje bidra bidrag innsats bemanning \
        bemannet folk hender lønnskostnader driftsmidler prosjektmidler frikjøpe belastning merarbeid arbeidsmengde ukesverk dagsverk \
        dedikert budsjettpost bevilge bevilget knapt stramt økonomisk
        """,
      english: """
        resources time money funds budget funding finance salary position percent hours week weekly capacity cut cuts cutbacks savings \
        afford expensive free grant cost costs busy overtime workload staff staffing set aside contribute effort man manpower \
        dedicated load extra burden tight earmarked allocate allocated hire
        """
    ),
    AssociatedWords(
      "bufdir.1.kompetanse",
      norwegian: """
        kompetanse fagfolk fagperson fagkunnskap ekspert eksperter ekspertise spesialist jurist økonom psykolog sosionom lærer \
        helsesykepleier kvalifikasjoner utdanning bakgrunn kunnskap dyktige flinke kurs opplæring kursing kan erfaring tverrfaglig \
        faglig fagbakgrunn profesjon profesjoner yrke yrker yrkesgrupper helsefaglig barnefaglig sosialfaglig pedagogisk rett riktig \
        person personer egnethet kapable bemanne sitte gruppa fagmiljø fagmiljøer
        """,
      english: """
        competence skills expertise expert experts specialist lawyer economist psychologist qualifications background knowledge \
        training course trained professionals professional education qualified profession professions right people capable discipline \
        disciplines suited sit group
        """
    ),
    AssociatedWords(
      "bufdir.1.nivaa",
      norwegian: """
        nivå ledernivå ledelsesnivå høyt høyere høyest oppe topp toppen hierarki enhetsleder seksjonsleder avdelingsleder teamleder \
        mellomleder kommunalsjef direktør kommunedirektør rådmann kommunestyre formannskap bystyre fylkesting politisk behandling \
        behandles vedtak vedtas signatur trinn tilstrekkelig nok holder fagleder nærmeste lokal sentral toppleder stabsleder \
        virksomhetsleder styrer rektor underskrive skrive under godkjent mandatnivå beslutningsnivå rang posisjon stilling øverste \
        nederste organisasjonen ledd etasje hakk
        """,
      english: """
        level levels high higher highest rank hierarchy unit head section department director chief executive council mayor political \
        approval approve enough sufficient step manager line local central sign approved position lowest organisation decision-level \
        rung senior
        """
    ),
    AssociatedWords(
      "bufdir.1.forpliktelse",
      norwegian: """
        forplikte forpliktet forpliktelse binde binder bundet oppslutning slutter fellesskap alle hver part partene egen leder hjemme \
        hjemmefra organisasjon sluttet ja enige helhjertet lojal lojalitet dratt dra med gratispassasjer unnasluntrer trekke seg \
        trekker hoppe av sabotere motsette nekte nekter samtykke tilslutning slutte på lasset halvhjertet enkelt
        """,
      english: """
        commit committed commitment bound everyone each party own manager home organisation agree loyal loyalty backing half-hearted \
        free rider withdraw withdraws pull out drop sabotage refuse refuses consent join wholehearted individual
        """
    ),
    AssociatedWords(
      "bufdir.1.oppstart",
      norwegian: """
        oppstart starte start begynne begynnelse først første steg igang gang sette forkant forhånd forberede forberedelse \
        forberedelser planlegge sjekkliste huskeliste avklare avklaringer kickoff møte oppgave fått ferske nybegynner grunnlag \
        rekkefølge framgangsmåte planleggingsfase grovplan plan agenda avklart før samarbeidet begynner innledende innledning \
        fundament grunnmur klargjøre ryddes bli enige om vesentlige punkt punkter hovedspørsmål nøkkelspørsmål startpunkt utgangspunkt \
        startstreken ute av startgropa gropa steg-for-steg trinnvis oppskrift framdriftsplan
        """,
      english: """
        start starting startup begin beginning first preparations prepare preparation beforehand checklist clarify settle launch \
        kickoff kick-off new fresh order get going set up assigned initial groundwork foundation ready key points main questions \
        essential recipe step-by-step outset before we place agree
        """
    ),
    AssociatedWords(
      "bufdir.1.q1",
      norwegian: """
        mål målet målene målsetting formål hensikt målbart målbar konkret konkrete presist tallfeste indikator indikatorer måltall \
        resultatmål effektmål delmål frist tidsfrist formulere formulering målformulering ordlyd skrive vagt diffust runde svada \
        etterprøve etterprøvbart framme nådd oppnådd SMART suksess smarte hovedmål antall mange resultat måloppnåelse suksesskriterium \
        suksesskriterier kriterier kriterium kvantifisere tall prosent ferdig tidfestet definere definisjon beskrive målbilde visjon \
        visjoner ønsket nåsituasjon ønskesituasjon sluttresultat milepæl milepæler
        """,
      english: """
        goal goals objective objectives purpose measurable specific concrete precise quantify indicator indicators target targets \
        deadline formulate wording vague woolly fluffy verify reached achieved smart success main many number criteria criterion \
        percent done dated define vision desired milestone milestones end-state outcome outcomes
        """
    ),
    AssociatedWords(
      "bufdir.1.q2",
      norwegian: """
        realistisk realistiske urealistisk gjennomførbart mulig umulig klare klarer greie makte overkommelig vanskelig tro sikre \
        sikkert lar gjøre ambisiøst gape vann optimistisk luftslott ønsketenkning kapasitet love rekke hårete hårede for høyt \
        lavthengende virkelighet virkelighetsnært jordnært forsvarlig begrenset begrensning begrensninger tidsskjema urealistiske \
        nåbart oppnåelig håndterbart rimelig vente forvente satse få til
        """,
      english: """
        realistic unrealistic feasible possible impossible manage achievable doable overambitious optimistic wishful sure capacity \
        promise bite chew reality down-to-earth limits limitation attainable manageable reasonable expect hairy audacious stretch pull \
        off
        """
    ),
    AssociatedWords(
      "bufdir.1.q3",
      norwegian: """
        nok riktig rett tilstrekkelig lite mye passe nødvendig minste minimum for forankring forankret nivået begrunne begrunnelse \
        hvorfor høyt topps unødvendig overdrevet manglende svak sterk terskel nivå holder strekker god bra
        """,
      english: """
        enough right sufficient little much minimum necessary anchoring anchored backing level justify reason why unnecessary overdone \
        weak strong lacking good
        """
    ),
    AssociatedWords(
      "bufdir.1.q4",
      norwegian: """
        rolle roller rollen rollefordeling rolleavklaring bidra bidrag bidrar levere leverer leverandør deltar deltaker rådgiver \
        rådgivende observatør sekretær sekretariat funksjon tittel titler plikter forvente politiet skolen helsestasjonen barnevernet \
        fastlegen frivillige samarbeidspart samarbeidspartner oppgavefordeling plass posisjon bidragsyter medspiller organisasjoner \
        lag foreninger næringsliv skole barnehage nav helse fastlege tannhelse krisesenter innvandrertjenesten hatt lue \
        rolleforståelse rolleuklarhet rolleblanding avklare avklarer delta
        """,
      english: """
        role roles contribute contribution deliver delivering advise advisory observer secretary secretariat function title duties \
        police school health child welfare volunteers part play expected volunteer organisations business hat clarify clarity place \
        partner participate unclear confusion define
        """
    ),
    AssociatedWords(
      "bufdir.1.q5",
      norwegian: """
        koordinere koordinator koordinatoren koordinering koordineringsansvar samordne samordner lede leder leiar ledelse leding styre \
        styringen styrer tøylene roret trådene trå tråder drive driver hovedansvar hovedansvarlig eier eierskap prosjektleder \
        prosjekteier pådriver motor primus tovholder oppgaver plikter fullmakt fullmakter myndighet instruere pålegge bestemme \
        beslutte kalle delt dele ansvarlig naturlig passer egnet best velge utpeke utnevne oppnevne peke dra lasset skuta kaptein \
        kapteinen rattet ror sjef sjefe ordstyrer møteleder frontfigur lagleder ansikt kontaktperson kontaktpunkt mynde \
        beslutningsmyndighet avgjørelser forventet forventes stillingsbeskrivelse instruks arbeidsoppgaver lederrolle lederansvar \
        ledervalg velges utpekes blir ta på seg tar gjøre hvem hvilken tjeneste etat avdeling sektor fordele roterende rullere bytte \
        alternere
        """,
      english: """
        coordinate coordinator coordinating coordination lead leader leading chair head run running charge reins steer helm main \
        responsible owner project manager driver duties tasks authority powers instruct order decide shared share natural suited best \
        appoint pick choose department agency captain wheel boss chairperson frontman face contact person point decisions expected job \
        description leadership rotate rotating alternate which service sector take on
        """
    ),
    AssociatedWords(
      "bufdir.1.q6",
      norwegian: """
        evaluere evaluering evaluerer evalueres vurdere måle effekt effekten virkning virker virket resultat resultater fungerer \
        funker lykkes lykket vellykket suksess gjennomgang midtveis midtveisevaluering sluttevaluering underveis årlig halvårlig \
        kvartal halvår hyppighet ofte metode spørreskjema intervju undersøkelse brukerundersøkelse ekstern evaluator måned sjette lære \
        læring forbedre forbedring status sjekke sjekk følge evalueringsplan evalueringsmetode måling måler målinger gir dokumentere \
        dokumentasjon spørre tilbakemelding tilbakemeldinger feedback samtale fokusgruppe workshop selvevaluering oppsummere \
        oppsummering rapport erfaringssamling hvert annethvert mellomrom intervall tidspunkt når neste forrige sist gjennomføres \
        gjennomfører enkel måte utenforstående følgeforskning treffer treffsikkert utvikling
        """,
      english: """
        evaluate evaluation evaluating review effect effects impact result results works working success successful succeed midterm \
        mid-term annual yearly half-yearly quarterly frequency often method questionnaire survey interview external evaluator improve \
        improvement learn check assess measure plan measuring gives document documentation ask feedback focus workshop self-evaluation \
        summarise report interval next last carry out outsider simple way progress track
        """
    ),
    AssociatedWords(
      "bufdir.1.strukturer",
      norwegian: """
        organisere organisering organisasjon organisasjonskart struktur strukturer modell nivå nivåer styringsgruppe styringsgruppen \
        arbeidsgruppe koordineringsgruppe prosjektgruppe ressursgruppe utvalg underutvalg grupper komité fullmakter prosesser \
        oppbygging bygge oppsett topp toppen flere ledd komiteer mandater beslutningslinjer hvordan sette opp rigge rigges rigg \
        arbeidsdeling topartssamarbeid faggruppe referansegruppe operativ strategisk taktisk
        """,
      english: """
        organise organising organisation structure structures model levels steering group working committee subcommittee project \
        set-up setup chart processes layers top tiers set up rig reference strategic operational tactical division of labour
        """
    ),
    AssociatedWords(
      "bufdir.1.lag",
      norwegian: """
        lag tre politikere ordfører administrasjon kommunedirektør rådmann tjenesteledere enhetsledere toppledelse ledernivåer \
        folkevalgte kommune kommunen kommunestyre alle
        """,
      english: """
        layers three politicians mayor administration chief executive service leaders municipality council levels
        """
    ),
    AssociatedWords(
      "bufdir.1.plan",
      norwegian: """
        plan planer kommuneplan kommuneplanen samfunnsdel samfunnsdelen økonomiplan økonomiplanen handlingsprogram handlingsplan \
        folkehelseplan planverk planarbeid planstrategi temaplan oppvekstplan nevnt nevnes stå inn knytte henvise vise tilknytning \
        budsjett årsbudsjett virksomhetsplan plandokument plandokumenter tilknyttes knyttes henger sammen forankres planverket \
        overordnet
        """,
      english: """
        plan plans master municipal financial action programme planning mentioned tie refer reference link annual budget document \
        documents tied connected overall strategy
        """
    ),
    AssociatedWords(
      "bufdir.2",
      norwegian: """
        styre styring styres styringslinje linje linjen linja ordinær ordinære vanlige vanlig etablerte eksisterende egen særskilt \
        parallell ved siden prosjektorganisasjon styringsgruppe ledere hovedregel hovedregelen linjeledelse linjeorganisasjon \
        prosjektlinje sideordnet utenpå styringsform styringsmodell styremåte ordning greit stab
        """,
      english: """
        govern governance steering line ordinary usual established existing own separate parallel project leaders main rule structure \
        organisation model matrix outside arrangement okay
        """
    ),
    AssociatedWords(
      "bufdir.2.rutiner",
      norwegian: """
        rutine rutiner innkalling innkaller kaller kalle referat referatet referent protokoll saksliste sakslisten dagsorden agenda \
        uenighet uenige uenig krangel krangler konflikt strid tvist løfte løftes eskalere avgjør avgjøre mekle megle dom siste ordet \
        dobbeltstemme avstemning taushetsplikt personvern samtykke frist skriftlig forberede dager før notat notater skriver fører \
        protokollfører sekretær ordstyrer møteinnkalling varsel varslingsfrist frister huskeregel prosedyre prosedyrer regler \
        møteregler avstemming flertall enstemmig konsensus stridsspørsmål floke låst fastlåst havarert brudd megling løse løses løser \
        klage klager krangle bråk uenighetene avdelinger parter uløst
        """,
      english: """
        routine routines notice invitation call minutes note-taker agenda disagree disagreement conflict dispute argue quarrel \
        escalate decide decides mediate vote deadlock confidentiality privacy consent deadline written unresolved notes note-taking \
        write taker procedure procedures rules majority unanimous consensus stuck deadlocked mediation resolve resolving complaint \
        fight row secretary clerk
        """
    ),
    AssociatedWords(
      "bufdir.2.linje",
      norwegian: """
        rapportere rapporterer rapport rapportering linje linjen linja linjeansvar linjeleder overordnet sjef sjefen svarer \
        ansvarspulverisering pulverisering uklart utenom siden omveier dobbel dobbelt to sjefer kommandolinje tilbakemelding melde \
        tilbake tilbakerapportere orientere svare ansvarlig overfor leder nærmeste oppover rapporteringslinje rapporteringsvei \
        styringsgruppe herrer
        """,
      english: """
        report reports reporting line boss superior answer answers accountable blurred unclear outside bypass double two bosses chain \
        command upwards towards responsible steering masters
        """
    ),
    AssociatedWords(
      "bufdir.2.forventninger",
      norwegian: """
        forventninger forvente forventer venter krav kreve krever lederne mellomledere mellomlederne ledernivå tydelig tydelige vite \
        vet skjønt forstått oppfølging følger lederforventninger beskjed bidra gjelder klargjøre tydeliggjøre lederkrav bevisst \
        orientere kjenner kjent måles lederavtale lederavtaler oppgave mellomleder ledd linje
        """,
      english: """
        expectations expect expected demands require leaders middle managers clear know understood follow message contribute clarify \
        aware informed measured agreement task
        """
    ),
    AssociatedWords(
      "bufdir.2.arenaer",
      norwegian: """
        arena arenaer møteplass møteplasser forum fora utvalg SLT råd nettverk eksisterende finnes allerede fra før ny nytt opprette \
        etablere starte enda nok gjenbruke utnytte boligsosialt møtetretthet møtetrøtt overta overtar slå sammen kombinere koble på \
        tverrfaglig team samhandlingsmøte ledermøte ledermøtet tverrfaglig-møte orker slipper unngå flere gruppe grupper treffpunkt \
        lokale sted sammenslåing
        """,
      english: """
        arena arenas forum fora venue meeting place committee existing already new set up establish reuse another yet fatigue take \
        over merge combine team management leader avoid more groups premises
        """
    ),
    AssociatedWords(
      "bufdir.2.samtale",
      norwegian: """
        snakke samtale snakker diskutere diskuteres drøfte selve samarbeidet enkeltsaker saker fast sak punkt sakslista dagsorden \
        underveis fortløpende skurrer utfordringer muligheter ta opp refleksjon reflektere hvordan går praten prate drøftes evaluere \
        kontinuerlig hver gang temperaturmåler sjekkpunkt statusrunde runde runden bordet løpende dialog holde åpent agenda
        """,
      english: """
        talk talking discuss discussing collaboration itself individual cases standing item agenda point along ongoing reflect \
        reflection bring up chat continuous every time temperature check-in round table dialogue keep going
        """
    ),
    AssociatedWords(
      "bufdir.2.form",
      norwegian: """
        gruppe nettverk møter møte møtene møtes faste form hyppighet ofte månedlig ukentlig kvartalsvis kvartalsvise årlig halvår \
        kvartal uke måned ganger antall mange møtefrekvens møteplan møtekalender møteserie samles digitalt fysisk teamsmøte varighet \
        månedsmøte månedsmøter ukesmøte årsmøte kvartalsmøte halvårsmøte heldags timer lengde intervall oftere sjeldnere sjelden \
        ukentlige månedlige årlige to fire seks ti kalender digitale fysiske arbeidsgruppa utvalget kontaktmøte fagnettverk \
        lærenettverk
        """,
      english: """
        group network meetings meeting meet regular form frequency often monthly weekly quarterly yearly times number many calendar \
        gather online physical annual longer interval oftener seldom rarely two four six ten digital half-yearly
        """
    ),
    AssociatedWords(
      "bufdir.2.stabilitet",
      norwegian: """
        stabil stabilt stabile faste fast samme person personer folk nye ny bytter bytte byttes skifte skifter utskifting utskiftning \
        gjennomtrekk turnover vara varamedlem vararepresentant stedfortreder representant representanter representere navn personnavn \
        stilling stillingstittel sender stiller møter sluttet erstatte erstatter vikar hver gang rullerer oppnevne oppnevnt utnevne \
        ansikter fjes ukjente utskiftninger stafett vandring hyppig forsvinne nyansatt nyansatte nytilsatt bemanning møtedeltaker \
        møtedeltakere deltar varierende stadig skiftende
        """,
      english: """
        stable stability same person people new different replace replaced turnover change changes rotate deputy substitute \
        representative representatives name names post title sends send stand every time appoint appointed faces unknown hire hires \
        newcomers fixed varying constantly shifting regular
        """
    ),
    AssociatedWords(
      "bufdir.2.oppgave",
      norwegian: """
        møter møtene møtet oppgave oppgaver nyttig nyttige nytteløse bortkastet kjedelig prat pratemøter innhold handle agenda oppmøte \
        dukker opp kommer uteblir frafall motivere konkrete konkret hensikt bruke hvorfor gidder poeng poenget hensikten kjedelige \
        lite relevante relevans relevant meningsløse sløsing effektiv effektive effektivisere dagsorden fylle fylles fylt saker \
        møteinnhold fravær fraværende dropper skulker deltakelse
        """,
      english: """
        meetings meeting task tasks useful useless waste boring talk content about attendance show turn up come motivate concrete \
        purpose use bother point pointless relevant relevance meaningless effective efficient agenda fill absent skip participation
        """
    ),
    AssociatedWords(
      "bufdir.2.handlefrihet",
      norwegian: """
        handlingsrom handlefrihet frihet fritt fri selv velge velger avgjøre bestemme bestemmer lokalt selvstendig selvstyre autonomi \
        spillerom slingringsmonn arbeidsmåte metode fremgangsmåte detaljer detaljstyre detaljstyrt detaljstyring kontroll overstyre \
        overstyrt spørre lov tillatelse hånd måte løse enhetene blande innblanding legge oss opp i overkjøre diktere pålegge tvinge \
        valgfritt eget skjønn skjønnsrom faglig lokale tilpasninger tilpasse egenhånd egne valg metodefrihet selvråderett jobber måten \
        innenfor rammer
        """,
      english: """
        freedom room latitude leeway discretion autonomy choose decide decides ourselves themselves own way method local details \
        micromanage micromanaged control override permission ask allowed interfere meddle dictate impose force optional professional \
        adapt choices within limits
        """
    ),
    AssociatedWords(
      "bufdir.2.tillit",
      norwegian: """
        tillit stole stoler tiltro resultat resultater gjennomføring motivasjon motivere kontroll ledelse ledelsen mistillit mistro \
        slippe viser vise bedre kontrollbehov kontrollere tillitsbasert tillitsreformen
        """,
      english: """
        trust trusting results motivation motivate control management mistrust distrust let go shows better trust-based leadership
        """
    ),
    AssociatedWords(
      "bufdir.2.mandat",
      norwegian: """
        mandat mandatet tydelig tydelighet klart klare rammer ramme stor frihet frie tøyler fritt spillerom forutsetning krever kreves \
        presist detaljert utydelig uklart avgrenset ryddig presisere handlefrihet hvilke ligge fast tydeliggjøre utvetydig
        """,
      english: """
        mandate clear clarity framework great wide freedom free hand rein condition precondition precise detailed unclear limited \
        fixed unambiguous latitude
        """
    ),
    AssociatedWords(
      "bufdir.2.signaler",
      norwegian: """
        signal signaler styringssignal oppdrag oppdraget oppdragsgiver oppdragsgiveren bestilling bestiller bestilt bestillingen \
        uklart start starten avklare ombestemmer blander innblanding vil ønsker egentlig beskjed bekrefte forventning oppdragsgivers \
        mandatgiver ønske hensikten bestillinga uklare forvirret forvirrende motstridende avklaring presisering tolkning tolke \
        skjønner forstår instrukser
        """,
      english: """
        signal signals assignment commissioner client order ordered unclear start clarify changes mind interferes interference wants \
        wish really message confirm wishes confusing confused contradictory clarification interpretation interpret understand \
        instructions brief
        """
    ),
    AssociatedWords(
      "bufdir.3",
      norwegian: """
        verdi verdier verdiene prinsipp prinsipper spilleregler kjøreregler kultur oppførsel oppføre holdninger normer etikk pynt \
        floskler fine ord hvorfor enige felles grunnleggende samarbeidsklima framferd vits vitsen skrive verdigrunnlag verdisett \
        samspillsregler atferd etiske retningslinjer
        """,
      english: """
        values value principles rules culture behave behaviour attitudes norms ethics decoration slogans fine words why agree shared \
        basic conduct point write base code ethical guidelines
        """
    ),
    AssociatedWords(
      "bufdir.3.vedtak",
      norwegian: """
        vedta vedtatt vedtas vedtak bestemme godkjenne godkjenner organ styringsgruppa nivå skriftlig skrive ned nedfelt verdiene \
        prinsippene hvem dokument muntlig formelt bestemmer vedtar vedtaksorgan instans fatte fattes nedskrive dokumentere stadfeste
        """,
      english: """
        adopt adopted decide approve body level written write down values principles who document oral formally steering decides \
        determine determined endorse formal
        """
    ),
    AssociatedWords(
      "bufdir.3.nytte",
      norwegian: """
        nytte øker vokser vokse utvikle styrke styrkes over tid varer interesse engasjement lyst holde glød synkende opplever føler \
        merker motivasjon utbytte
        """,
      english: """
        benefit grows grow increases develop strengthen over time last interest engagement keep fading feel experience motivation
        """
    ),
    AssociatedWords(
      "bufdir.3.verdier",
      norwegian: """
        verdier seks liste nevn hvilke eksempel eksempler tillit respekt åpenhet lagånd fleksibilitet kommunikasjon velge anbefale \
        anbefalte foreslå forslag vanlige Bufdir kjennetegn praksis betyr pynt velges aktuelle vanligste typiske oversikt ramse opp \
        alle tips
        """,
      english: """
        values six list name which example examples trust respect openness team flexibility communication choose recommend recommended \
        suggest common practice typical overview all
        """
    ),
    AssociatedWords(
      "bufdir.3.tillit",
      norwegian: """
        tillit stole stoler pålitelig pålitelighet holde ord løfter mistillit
        """,
      english: """
        trust rely reliable promise promises mistrust
        """
    ),
    AssociatedWords(
      "bufdir.3.respekt",
      norwegian: """
        nedsettende nedsetjande nedlatende nedlatande fleiper baksnakker baksnakkar
        respekt respektere respekterer respektløst nedlatende fag profesjon anerkjenne anerkjennelse ulik kunnskap
        """,
      english: """
        respect respecting disrespectful condescending profession recognise acknowledge
        """
    ),
    AssociatedWords(
      "bufdir.3.apenhet",
      norwegian: """
        åpenhet åpen åpne ærlig ærlighet dele skjule skjult agenda fortie innsyn transparens
        """,
      english: """
        openness open honest honesty hidden agenda hide transparency candour
        """
    ),
    AssociatedWords(
      "bufdir.3.lagand",
      norwegian: """
        lagånd lag team teamfølelse samhold laginnsats vi-følelse fellesskap heie
        """,
      english: """
        team spirit teamwork togetherness unity cheer
        """
    ),
    AssociatedWords(
      "bufdir.3.fleksibilitet",
      norwegian: """
        gamle vaner rigide stivbeint stivbeinte låst fastlåst sitter fast
        fleksibel fleksible fleksibilitet pragmatisk pragmatisme smidig firkantet rigid stivbeint byråkratisk tilpasse praktisk \
        kompromiss
        """,
      english: """
        flexible flexibility pragmatic pragmatism rigid bureaucratic adapt practical compromise
        """
    ),
    AssociatedWords(
      "bufdir.3.kommunikasjon",
      norwegian: """
        kommunikasjon kommunisere kommuniserer misforståelse misforståelser misforstår informasjon beskjed snakke forbi tydelig språk \
        lytte
        """,
      english: """
        communication communicate misunderstanding misunderstand information message talk past clear language listen
        """
    ),
    AssociatedWords(
      "bufdir.3.koordinator",
      norwegian: """
        koordinator koordinatoren verdier verdiene passe følge følges følger med ansvar plikt vurdere etterleves lever bryter bryte \
        brudd vokter kontrollere sjekker særlig særskilt på oppfølging holde øye vaktbikkje overvåke etterse ansvarlig tilsyn tilse
        """,
      english: """
        coordinator values watch follow followed responsible duty assess live up break breaks breach guardian check monitor special \
        obligation keep eye watchdog supervise ensure
        """
    ),
    AssociatedWords(
      "bufdir.3.jevnlig",
      norwegian: """
        verdier verdiene vurdere vurderes vurdering jevnlig ofte hyppighet egenvurdering egenvurderingen selvevaluering selvvurdering \
        spørsmål tiltak etterleves følges halvårlig årlig fyller ta opp tas frekvens gjennomgå gjennomgås sjekk sjekkes brytes bryter \
        brudd sanksjon konsekvens fulgt evaluere etterleve hvor tit periodisk
        """,
      english: """
        values assess assessed assessment regularly often frequency self-assessment self questions measures followed half-yearly \
        yearly fill review breach broken sanction consequence periodic checks live
        """
    ),
    AssociatedWords(
      "bufdir.3.q1",
      norwegian: """
        kjenne kjenner kjent relasjon relasjoner personlig personlige forhold stemning kjemi sosialt respekt roller sektorkunnskap \
        fremmede overens bli teambuilding lunsj kaffe samling bekjent bedre venner uformelt omgås
        """,
      english: """
        know acquainted relation relations relationship personal chemistry atmosphere social respect roles strangers along lunch \
        coffee friends informal get better
        """
    ),
    AssociatedWords(
      "bufdir.3.q2",
      norwegian: """
        endre endrer endret endringer prioritering prioriteringer fortelle varsle varsling fra beskjed uten skjule holde tilbake \
        overraskelse overrasket omprioritere la om legge interessemotsetning interessemotsetninger åpne omgjøre snu snudd kursendring \
        ombestemt kuttet melde gi informert skjult motsetning
        """,
      english: """
        change changed changes priorities tell telling inform notify warning without hide hold back surprise surprised reprioritise \
        opposing interests open reverse course change-of-heart informed notice hidden contrary
        """
    ),
    AssociatedWords(
      "bufdir.3.q3",
      norwegian: """
        tid bygge tillit travelt rekke lang tar stole hverandre trygge trygghet teambuilding skape vokse fram opparbeide \
        tillitsbygging måneder år travle kalendertid samling
        """,
      english: """
        time build trust busy long takes each safe confidence team-building create grow develop months years calendar
        """
    ),
    AssociatedWords(
      "bufdir.3.q4",
      norwegian: """
        særinteresse særinteresser egeninteresse egne interesser egoisme egoistisk kake mele kamp kniver revir revirkamp løp kjører \
        seg selv dominerer dominere skjevt budsjett skjult sitt eget dagsorden posisjonering makt maktkamp rivalisering konkurrerende \
        fordeler lobbyist vinning
        """,
      english: """
        special self interest interests selfish turf war own budget dominate dominates skewed race agenda power struggle rivalry \
        compete advantage gain themselves
        """
    ),
    AssociatedWords(
      "bufdir.3.q5",
      norwegian: """
        saker sak hører hjemme ta imot overta overtar alene andres sektor utenfor avvise avgrense egentlig barnevernets skolens selv \
        løses best rett instans henvise videresende sende videre ikke vårt bord enkeltsektor uten innenfor én fagområde
        """,
      english: """
        matters cases case belong take over alone others sector outside reject refuse really itself best solved refer forward within \
        one single wrong not ours
        """
    ),
    AssociatedWords(
      "bufdir.3.q6",
      norwegian: """
        terskel lav tør tørre redd redde frykt trygt si meningen mening prinsipielt prinsipielle ta opp løfte stille stillhet tause \
        ubehagelig uenige oppover mene mener ytre ytring ytringsklima taushet kultur frykter represalier varsle varsling kritikk \
        kritisk kritisere innvending innvendinger løfter prinsippsak spørsmål ledelsen
        """,
      english: """
        threshold low dare afraid fear safe speak say opinion principle principles raise silent silence uncomfortable upwards voice \
        culture retaliation whistle criticism critical criticise objection objections leadership
        """
    ),
    AssociatedWords(
      "bufdir.4",
      norwegian: """
        problem problemet problemforståelse problembeskrivelse utfordring utfordringen forståelse felles enige uenige ulikt syn \
        versjon oppfatning definere beskrive beskrivelse hva er galt ståsted perspektiv samme virkelighetsbilde problemstillingen \
        årsak årsaker diagnose kjernen egentlige løse skal problembilde fellesforståelse
        """,
      english: """
        problem understanding description challenge common shared agree disagree view version perception define describe wrong \
        perspective same picture cause causes diagnosis root solve really
        """
    ),
    AssociatedWords(
      "bufdir.4.fakta",
      norwegian: """
        fakta faktagrunnlag kunnskapsgrunnlag tall tallgrunnlag data statistikk kartlegge kartlegging undersøke vite vet kunnskap \
        først før tiltak grunnlag situasjonen analyse analysere nåsituasjon velger kjenne informasjon bakgrunnsinformasjon innhente \
        innhenting samle bevis forskning forskningsbasert statistikken behovskartlegging behovsanalyse situasjonsbeskrivelse status \
        nåtilstand
        """,
      english: """
        facts fact base knowledge numbers data statistics map mapping survey investigate know first before measures basis situation \
        analysis analyse information background gather collect evidence research choose needs assessment status current
        """
    ),
    AssociatedWords(
      "bufdir.4.indikatorer",
      norwegian: """
        barnefattigdom fattigdom fattige lavinntekt inntekt barn familier husholdninger statistikk tall andel kommunetall trangbodd \
        enslige forsørgere innvandrere leier SSB barnefamilier vanskeligstilte levekår levekårsstatistikk oppvekstprofil
        """,
      english: """
        child poverty poor low income children families households statistics figures share single parents immigrants crowded renting \
        disadvantaged living conditions
        """
    ),
    AssociatedWords(
      "bufdir.4.kilder",
      norwegian: """
        kilde kilder kildehenvisning tall statistikk gamle gammel utdatert foreldet år oppgi henvise referanse kartlegging oversikt \
        SSB henvisning fotnote opphav dokumentere tallmateriale statistikkbank troverdige ferske alder
        """,
      english: """
        source sources citation cite figures statistics old outdated year state reference overview footnote document reliable recent \
        age database
        """
    ),
    AssociatedWords(
      "bufdir.4.nytte",
      norwegian: """
        nytte vits poeng hensikt hvorfor samarbeide samarbeid grunn grunnen begrunne gevinst verdt meningen fordel vinner vinne \
        hensiktsmessig lønne formål forklare bidra motiv beveggrunn argument argumenter begrunnelse
        """,
      english: """
        benefit point purpose why collaborate collaboration reason justify gain worth meaning advantage win motive argument arguments \
        rationale explain
        """
    ),
    AssociatedWords(
      "bufdir.4.paanytt",
      norwegian: """
        nytt igjen fortsatt fortsette nytten tomgang glød gløden gnist gnisten borte mistet interesse eierskap forpliktelse senere \
        etterpå år revurdere liv rutine vane legge ned sovner årlig hvert jevnlig gjenoppta stoppe avslutte nedlegge slutte relansere \
        vitalisere
        """,
      english: """
        again still continue benefit idle spark drive lost gone interest ownership commitment later reassess habit routine close dying \
        asleep annually every regularly reconsider stop end discontinue relaunch revive
        """
    ),
    AssociatedWords(
      "bufdir.4.dokument",
      norwegian: """
        dokument mandat mandatet samarbeidsmandat avtale samarbeidsavtale innhold inneholde punkter stå skrive skriftlig undertegne \
        underskrive signere signatur sluttet enige mal maler eksempel med må sette opp utforme lage formulere tekst disposisjon \
        struktur oppsett kapitler overskrifter lengde sider langt kort malverk eksempelmandat bindende avtaletekst
        """,
      english: """
        document mandate agreement contract content contain points include write written sign signed signature joined agree template \
        example draw up draft compose layout structure headings length pages long short
        """
    ),
    AssociatedWords(
      "bufdir.4.q1",
      norwegian: """
        ansvar ansvarlig ansvarsfordeling ansvarsdeling fordele fordeling oppgaver oppgavefordeling hvem hva stoler gråsone gråsoner \
        faller uklart tiltakene gjør svarer eneansvar pulverisert mellom ansvaret skole barnevern fordelt delegere delegert plassere \
        plassert ansvarliggjøre ansvarskart matrise hvilke
        """,
      english: """
        responsible responsibility responsibilities division divide tasks who what cracks grey zone falls unclear measures does \
        answers sole between delegated delegate placed place accountable which
        """
    ),
    AssociatedWords(
      "bufdir.4.q2",
      norwegian: """
        mål målgruppe målgrupper egne hver tjeneste sektor ulike forskjellige retning retninger trekker jobbe mot læring jobb \
        samfunnsoppdrag enkelt tjenestens enhetens egenmål sektormål målkonflikt sprikende
        """,
      english: """
        goals target group groups own each service sector different direction directions pull work towards learning jobs individual \
        unit's diverging
        """
    ),
    AssociatedWords(
      "bufdir.4.q3",
      norwegian: """
        kjerneoppgave kjerneoppgaver kjernen hovedoppgave bord jobb jobben oppgave lavt prioritert prioritere nederst siden ekstra \
        tillegg egentlig driver samfunnsoppdrag primæroppgave del kjernevirksomhet arbeidsoppgave mandatet vårt samfunnsoppdraget \
        lovpålagt pålagt plikt ekstraoppgave bijobb
        """,
      english: """
        core task main job business low priority bottom side extra really mission primary part statutory mandatory duty
        """
    ),
    AssociatedWords(
      "bufdir.4.q4",
      norwegian: """
        ser syn problemsyn oppfatter forstår løser løses dag nå hver for seg tjeneste egen forklaring versjon praksis gjør jobber \
        dagens nåværende arbeidsmåte tilnærming perspektiv synsvinkel beskriver
        """,
      english: """
        see sees view perceives understands solves solved today now each separately service own explanation version practice does \
        current approach perspective angle describes work
        """
    ),
    AssociatedWords(
      "bufdir.4.q5",
      norwegian: """
        risiko risikoer fare farer fallgruver fallgruve snublesteiner snublestein hinder hindringer utfordringer feil galt gå gale \
        konflikt konflikter målkonflikt målkonflikter interessekonflikt interessekonflikter kollidere motstrid motstridende strid \
        trussel trusler svakhet svakheter problemer sårbarhet ødelegge passe ros-analyse usikkerhet skape vanskeligheter komplikasjon \
        risikoanalyse risikomatrise risikovurdering skjær sjøen bremsekloss mislykkes mislykke feile havari skjære seg trøbbel \
        bekymring bekymringer
        """,
      english: """
        risk risks danger dangers pitfall pitfalls stumbling obstacles obstacle barrier barriers wrong conflict conflicts clash \
        collide contradict threat threats weakness vulnerability ruin fail failure watch uncertainty create problems difficulties \
        complication analysis matrix failing trouble worry concerns weaknesses
        """
    ),
    AssociatedWords(
      "bufdir.4.q6",
      norwegian: """
        grense grenser grenseflate grenseflater grensesnitt avgrense avgrensning overlapp overlapper overlappe dobbeltarbeid dobbelt \
        konkurranse konkurrere konkurrerer andre prosjekter satsinger strategier planer folkehelseplan parallelt ligner samme \
        avgrenser nabo naboprosjekt grupper tilgrensende dubleres dublere ryddig skille skillelinje kryssende arbeidsfelt
        """,
      english: """
        boundary boundaries border interface interfaces overlap overlapping duplicate duplication competition compete competing other \
        projects efforts strategies plans parallel similar same delimit neighbouring adjacent groups separate crossing
        """
    ),
    AssociatedWords(
      "bufdir.4.q7",
      norwegian: """
        felles interesser interesse sammenfallende enige deler samme fellesnevner fellestrekk vil ønsker begge minste multiplum \
        vinn-vinn sammenfall interessefellesskap mål ønske
        """,
      english: """
        common shared interests interest coincide agree share same denominator want both win-win overlap goal wish
        """
    ),
    AssociatedWords(
      "bufdir.4.q8",
      norwegian: """
        gevinst gevinster tjene tjener spare sparer lønner lønnsomt utbytte igjen fordel fordeler effekt merverdi resultat barna \
        brukerne familiene får vinn-vinn samfunnsøkonomisk bedre vinner vinn nytteverdi effektivisering innsparing tjenester kvalitet \
        kvalitetsheving gevinstrealisering
        """,
      english: """
        gain gains earn save saves pays profitable return advantage advantages effect added value result children users families get \
        win-win better wins efficiency savings services quality realisation
        """
    ),
    AssociatedWords(
      "bufdir.5",
      norwegian: """
        omfang omfattende forplikter forpliktelse forpliktende bindende binder lover stort mye hvor bli med innenfor utenfor ramme \
        avgrensning tidlig avklare krever innebærer rekkevidde favne dekke avgrensa tema temaer oppgaver mandatet skolen hver part
        """,
      english: """
        scope extent extensive commit commits commitment binding promise large much join inside outside frame early settle entails \
        reach cover topics demands each
        """
    ),
    AssociatedWords(
      "bufdir.5.ambisjon",
      norwegian: """
        ulik ulike ambisjon ambisjoner ambisjonsnivå forskjellig sprik spriker uenige vil mer mindre trinn ene andre sikter høyt \
        frustrasjon frustrert brems bremser forventninger avklare trinn1 trinn4 nivåer problem nivåforskjell skjevt skjevhet \
        bremsekloss ivrig ivrige gira treg forventningsgap avstand
        """,
      english: """
        different ambitions ambition level levels gap wants more less step one other aim high frustration frustrated brake \
        expectations settle health school problem mismatch uneven eager keen slow distance
        """
    ),
    AssociatedWords(
      "bufdir.5.eksempel",
      norwegian: """
        nav skole skolen utdanning læring inntekt jobb fattigdom eksempel mål forskjell mer
        """,
      english: """
        nav school education learning income jobs poverty example goal difference more
        """
    ),
    AssociatedWords(
      "bufdir.5.q1",
      norwegian: """
        oppnå vil sammen ønsker resultat ut få mål ambisjon sikte drøm visjon
        """,
      english: """
        achieve want together wish result out get goal ambition aim dream vision
        """
    ),
    AssociatedWords(
      "bufdir.5.q2",
      norwegian: """
        kortsiktig kortsiktige langsiktig langsiktige varig varige rask raske raskt gevinst gevinster løsning løsninger horisont sikt \
        holde vare effekt strakstiltak kvikk langsiktighet strakseffekt hurtig tidshorisont tidsperspektiv perspektiv år
        """,
      english: """
        short-term long-term lasting quick fast gains solutions horizon endure effect immediate permanent timeframe perspective \
        immediately years
        """
    ),
    AssociatedWords(
      "bufdir.5.q3",
      norwegian: """
        trinn stigen samordningsstigen nivå ambisjon ambisjonsnivå velge velger sikte høyt lavt riktig passer ligge plassere nå dag \
        opp ned klatre legge oss plassering hakk moderat beskjeden ambisiøs nivået
        """,
      english: """
        step ladder level ambition choose aim high low right suits place now today up down climb rung placement moderate modest pitch
        """
    ),
    AssociatedWords(
      "bufdir.5.q4",
      norwegian: """
        side sammen felles tiltak egne hver seg parallelt parallelle arbeidsform planlegge fellesskap lag samkjøre gjøre sitt gjør \
        individuelt kollektivt samordnet tiltakspakke samle
        """,
      english: """
        side together joint measures own separate separately parallel working plan community align each individually collectively \
        package pool
        """
    ),
    AssociatedWords(
      "bufdir.5.prioritet",
      norwegian: """
        prioritet prioritere prioriterer prioritert prioritering viktig lav høy ressurser ambisjon senke øke innsats nedprioritert \
        sist helt annet konkurrerer likevel sikte høyt tid overskudd bunnen toppen rangere rangering
        """,
      english: """
        priority prioritise prioritised important low high resources ambition lower raise effort last else competing anyway still aim \
        rank bottom top
        """
    ),
    AssociatedWords(
      "bufdir.innledning",
      norwegian: """
        tvers sektor sektorer tverrsektorielt samarbeide alene aktører deltakere deltaker med invitere inviteres bordet parter part \
        tjenester representert antall glemt hvem involvere inkludere private frivillige lag foreninger helse oppvekst bolig råd fem \
        mange hvilke aktuelle interessenter interessentanalyse kartlegge utvalg sammensetning bredt smalt bør må ekstern eksterne \
        næringsliv politiet frivillighet
        """,
      english: """
        across sector sectors cross-sector alone actors participants participant invite invited table parties services represented \
        number forgotten who involve include private voluntary health five advice how many which relevant stakeholders composition \
        broad narrow external business police
        """
    ),
    AssociatedWords(
      "bufdir.innledning.behov",
      norwegian: """
        målgruppe målgruppen bruker brukere brukeren familie familien behov behovet hjelpe hjelp hvem til for helhetlig sammenheng \
        definere barn unge innbygger pasient gode nytte mottaker mottakere klient klienter elev elever brukergruppe sårbare utsatte
        """,
      english: """
        target group user users family needs need help whom for whole coherent define children youth citizen patient recipient \
        recipients client clients pupils patients vulnerable
        """
    ),
    AssociatedWords(
      "bufdir.innledning.grad",
      norwegian: """
        nødvendig alltid tett tette grad mye lite samarbeid samarbeide felles plan planer holder nok varierer behov informere vite \
        unødvendig alt høyeste trinn lavt løst uforpliktende minst mulig tilpasset varierende
        """,
      english: """
        necessary always close closely degree much little collaborate joint plan plans enough varies need inform know unnecessary all \
        highest loose non-binding least varying
        """
    ),
    AssociatedWords(
      "bufdir.innledning.gevinst",
      norwegian: """
        lære lærerikt lærer andre fag fagområder ressurser virkemidler tilgang fordel fordeler utbytte personlig krevende bidra \
        mangler
        """,
      english: """
        learn learning others fields resources instruments access advantage advantages personal demanding contribute lack
        """
    ),
    AssociatedWords(
      "bufdir.sluttnote",
      norwegian: """
        kilde kilder råd rådene opphav hvem skrevet forfatter offisielle troverdig bygger basert Difi Bufdir forskjell laget lager \
        utarbeidet forfattet stammer kommer
        """,
      english: """
        source sources advice origin who wrote author official credible builds based Difi Bufdir difference made prepared authored \
        stems
        """
    ),
  ]
}
