// Ways of asking for Bufdir's first advice: leaders behind the work, and the six questions before it starts.

extension Phrasings {
  static let bufdir1: [Phrasings] = [
    Phrasings(
      "bufdir.1",
      nb: """
        Hvorfor må ledelsen stå bak samarbeidet?
        Hvordan får vi med politikerne og lederne?
        hvordan forankrer vi arbeidet
        sjefen bryr seg ikke om samarbeidet vårt
        hva er forankring, og hvorfor trenger vi det
        hvordan får vi støtte ovenfra
        ingen i ledelsen prioriterer dette
        hva skjer hvis lederne ikke er med
        skal mandatet forankres
        får vi det til uten støtte fra toppen
        må vi ha med oss ledelsen
        rådmannen og ordføreren er ikke med
        hvordan overbeviser vi ledelsen om at dette er viktig
        arbeidet drukner i daglig drift
        de ansatte tror ikke det nytter å samarbeide
        lederen min synes ikke dette er viktig
        hvem må si ja før vi starter
        trenger vi et vedtak i kommunestyret eller hos en leder
        """,
      nn: """
        Kvifor må leiinga stå bak samarbeidet?
        Korleis får vi med politikarane og leiarane?
        korleis forankrar vi arbeidet
        sjefen bryr seg ikkje om samarbeidet
        kva er forankring, og kvifor treng vi det
        korleis får vi støtte ovanfrå
        leiaren min synest ikkje dette er viktig
        korleis overtyder vi leiinga
        arbeidet druknar i dagleg drift
        må vi ha med oss leiinga
        """,
      en: """
        Why must the leadership stand behind the collaboration?
        How do we get politicians and leaders on board?
        how do we anchor the work
        our managers do not care about this
        what is anchoring and why do we need it
        how do we get support from the top
        what happens without leadership backing
        can we manage without support from above
        how do we convince the leadership that this matters
        the work drowns in daily operations
        staff do not believe it helps to work together
        who has to say yes before we start
        """
    ),
    Phrasings(
      "bufdir.1.kontinuitet",
      nb: """
        Hvordan sikrer vi at arbeidet fortsetter når folk slutter?
        hva skjer når koordinatoren slutter
        hvem tar over når koordinatoren er syk
        hvem er stedfortreder for koordinatoren
        hvor lenge skal mandatet vare
        når går mandatet ut
        trenger vi en sluttdato
        skal mandatet ha en dato for ny vurdering
        samarbeidet er avhengig av én person
        hva om koordinatoren blir syk eller går ut i permisjon
        hvem steller med dette når lederen er på ferie
        skal mandatet gjelde for alltid
        gjelder mandatet til evig tid
        må samarbeidet ha en sluttdato
        hvor lenge gjelder avtalen
        når skal vi se på mandatet på nytt
        hva om ildsjelen slutter
        hvor lang tid skal samarbeidet vare
        trenger koordinatoren en stedfortreder
        """,
      nn: """
        Korleis sikrar vi at arbeidet held fram når folk sluttar?
        kva skjer når koordinatoren sluttar
        kven tek over når koordinatoren er sjuk
        kor lenge skal mandatet vare
        når går mandatet ut
        treng vi ein sluttdato
        samarbeidet heng på éin person
        kva om eldsjela sluttar
        gjeld mandatet for alltid
        kor lenge gjeld avtala
        treng koordinatoren ein stadfortredar
        """,
      en: """
        How do we keep the work going when people leave?
        what happens when the coordinator quits
        who takes over if the coordinator is ill
        how long should the mandate last
        does the mandate need an end date
        everything depends on one person
        when should the mandate be reviewed
        what if the coordinator goes on leave
        does the mandate last forever
        how long is the agreement valid
        what if our most dedicated person leaves
        does the coordinator need a deputy
        how long will the collaboration go on
        """
    ),
    Phrasings(
      "bufdir.1.ressurser",
      nb: """
        Hvor mye tid og penger må vi sette av?
        vi har ingen penger til samarbeidet
        hvem betaler for samarbeidet
        trenger vi et eget budsjett
        hvor mange stillingsprosent trengs
        hva gjør vi når ingen har tid
        må vi skrive hvilke ressurser vi har
        hva skriver vi under ressurser
        hva hvis det ikke er satt av noe
        hvor mye arbeidstid går med til samarbeidet
        har ikke råd til dette
        vi har null kroner
        kan vi samarbeide uten penger
        deltakerne har ikke tid til å jobbe med dette
        hvor mye tid bør deltakerne bruke
        hvor kommer pengene fra
        skal det stå noe om midler i mandatet
        må hver tjeneste stille med folk og penger
        lønnsmidler og stillinger til samarbeidet
        """,
      nn: """
        Kor mykje tid og pengar må vi setje av?
        vi har ingen pengar til samarbeidet
        kven betaler for samarbeidet
        treng vi eit eige budsjett
        kva gjer vi når ingen har tid
        må vi skrive kva ressursar vi har
        vi har ikkje råd til dette
        kan vi samarbeide utan pengar
        kor mykje tid bør deltakarane bruke
        kvar kjem pengane frå
        """,
      en: """
        How much time and money must we set aside?
        we have no money for this
        who pays for the collaboration
        do we need a budget
        what if nobody has time
        how much of a position should each service put in
        what do we write under resources
        can we collaborate without money
        how much working time does it take
        where does the money come from
        participants have no time for this
        must each service contribute staff and money
        is there any funding
        """
    ),
    Phrasings(
      "bufdir.1.kompetanse",
      nb: """
        Hvilken kompetanse trenger gruppen?
        hvem bør være med ut fra hva de kan
        hva må deltakerne kunne
        hvordan får vi med rette fagfolk
        vi mangler fagkunnskap i gruppa
        hvilke fagfolk skal sitte i gruppen
        hvem kan mest om dette
        trenger vi noen som kan jus eller økonomi
        hvilken fagkompetanse må være representert
        hva slags bakgrunn bør de som er med ha
        har vi folk som kan nok
        bør vi ha med en jurist
        """,
      nn: """
        Kva kompetanse treng gruppa?
        kva må deltakarane kunne
        korleis får vi med dei rette fagfolka
        vi manglar fagkunnskap i gruppa
        kva fagkompetanse må vere representert
        har vi folk som kan nok
        kva slags bakgrunn bør dei som er med ha
        """,
      en: """
        What competence does the group need?
        what skills must the participants have
        how do we get the right experts on board
        we lack expertise in the group
        what background should the members have
        do we have people who know enough
        should we include a lawyer or an economist
        which professions must be represented
        """
    ),
    Phrasings(
      "bufdir.1.nivaa",
      nb: """
        Hvilket ledernivå trengs for hvilket trinn?
        hvor høyt oppe må forankringen være
        er det nok at enhetslederen har sagt ja
        må kommunedirektøren godkjenne dette
        hvilken sjef må skrive under
        må vi forankre selv om vi bare deler informasjon
        hvor høyt opp i ledelsen må vi
        holder det med avdelingslederen
        må det opp i kommunestyret
        holder det med seksjonsleder
        på hvilket nivå må lederen være
        jo høyere trinn jo høyere leder
        er avdelingsdirektøren høyt nok
        hvor høyt i hierarkiet må det godkjennes
        trinn 4 krever hvilken leder
        må toppsjefen være med når vi lager felles tiltak
        """,
      nn: """
        Kva leiarnivå trengst for kva steg?
        kor høgt oppe må forankringa vere
        er det nok at einingsleiaren har sagt ja
        må kommunedirektøren godkjenne dette
        må vi forankre sjølv om vi berre deler informasjon
        må det opp i kommunestyret
        på kva nivå må leiaren vere
        held det med seksjonsleiar
        kor høgt i hierarkiet må det godkjennast
        """,
      en: """
        Which level of leadership is needed for which step?
        how high up must the anchoring be
        is it enough that the unit head has said yes
        must the chief executive approve this
        do we need anchoring if we only share information
        does it have to go to the council
        does a section head suffice
        at what level must the leader be
        how high in the hierarchy must it be approved
        does a higher step need a higher leader
        """
    ),
    Phrasings(
      "bufdir.1.forpliktelse",
      nb: """
        Hvordan får vi alle partene til å binde seg?
        må hver part ha sin egen leder bak seg
        hvordan får vi alle til å slutte opp
        en av partene er ikke forankret hjemme
        er det nok at lederen til én av oss er med
        hva betyr forankret hos
        felles forpliktelse og oppslutning
        bare én av lederne har sagt ja
        må sjefen til hver deltaker være enig
        de andre partene har ikke sagt ja
        hvordan sikrer vi at alle føler seg forpliktet
        hva skjer når én part ikke føler seg bundet
        har alle tjenestene lederne sine med
        """,
      nn: """
        Korleis får vi alle partane til å binde seg?
        må kvar part ha sin eigen leiar bak seg
        korleis får vi alle til å slutte opp
        ein av partane er ikkje forankra heime
        kva tyder forankra hos
        berre éin av leiarane har sagt ja
        må sjefen til kvar deltakar vere samd
        korleis sikrar vi at alle kjenner seg forplikta
        """,
      en: """
        How do we get every party to commit?
        must each party have its own leader behind it
        one of the services has no backing at home
        is it enough that one manager supports it
        what does anchored with mean
        only one of the managers has said yes
        must every participant's boss agree
        how do we make sure everyone feels bound
        what if one party does not feel committed
        """
    ),
    Phrasings(
      "bufdir.1.oppstart",
      nb: """
        Hva må vi avklare før vi starter?
        hvilke spørsmål bør vi stille ved oppstart
        hvor begynner vi
        hvordan kommer vi i gang med samarbeidet
        hva er de seks oppstartsspørsmålene
        sjekkliste for oppstart
        vi skal starte et nytt samarbeid, hva gjør vi først
        hva bør være på plass før første møte
        hva må vi ha tenkt gjennom på forhånd
        hva bør avklares i forkant
        hvordan går vi fram når vi skal sette i gang
        hva er det første vi bør gjøre
        hvordan starter man et samarbeid på tvers
        oppstartsmøte, hva tar vi opp
        vi er helt ferske, hvor starter vi
        hva skal vi snakke om på første møte
        forberedelser før oppstart
        """,
      nn: """
        Kva må vi avklare før vi startar?
        kva spørsmål bør vi stille ved oppstart
        kvar byrjar vi
        korleis kjem vi i gang med samarbeidet
        kva er dei seks oppstartsspørsmåla
        vi skal starte eit nytt samarbeid, kva gjer vi først
        kva må vi ha tenkt gjennom på førehand
        korleis går vi fram når vi skal setje i gang
        kva er det første vi bør gjere
        korleis startar ein eit samarbeid på tvers
        """,
      en: """
        What must we settle before we start?
        which questions should we ask at the start
        where do we begin
        how do we get the collaboration going
        what are the six start-up questions
        checklist for starting up
        we are starting a new collaboration, what comes first
        what should we have thought through beforehand
        how do you start a collaboration across services
        what is the first thing to do
        what should we discuss at the first meeting
        preparations before starting
        """
    ),
    Phrasings(
      "bufdir.1.q1",
      nb: """
        Hva er målet med samarbeidet?
        hvordan skriver vi et godt mål
        hvordan formulerer jeg målet
        målet vårt er for vagt
        hvordan gjør vi målet målbart
        hva er en indikator
        hvordan vet vi at vi har nådd målet
        hva skal stå under mål
        må målet ha en frist
        hvilket formål skal vi skrive
        hva skal vi oppnå
        hvordan setter vi oss mål som kan måles
        hvordan ser vi at vi er framme
        målene våre er for runde
        hvor konkret må målet være
        hvordan måler vi om vi når målet
        hvilke indikatorer kan vi bruke på målet
        når skal målet være nådd
        hva er hensikten
        hvordan skriver vi formålet konkret
        """,
      nn: """
        Kva er målet med samarbeidet?
        korleis skriv vi eit godt mål
        korleis formulerer eg målet
        målet vårt er for vagt
        korleis gjer vi målet målbart
        kva er ein indikator
        korleis veit vi at vi har nådd målet
        korleis ser vi at vi er framme
        kor konkret må målet vere
        korleis måler vi om vi når målet
        kva er føremålet
        måla våre er for runde
        """,
      en: """
        What is the goal of the collaboration?
        how do we write a good goal
        our goal is too vague
        how do we make the goal measurable
        what is an indicator
        how do we know we have reached the goal
        what goes under goals
        does the goal need a deadline
        how specific must the goal be
        how do we measure whether we reach the goal
        which indicators can we use for the goal
        our goals are too woolly
        when should the goal be reached
        what is the purpose
        """
    ),
    Phrasings(
      "bufdir.1.q2",
      nb: """
        Hva er realistisk å få til?
        er målet for ambisiøst
        hvordan vet vi om målet er realistisk
        hva klarer vi egentlig
        vi har tatt oss vann over hodet
        hva skal stå under realistisk fordi
        kan vi greie å nå målet
        har vi satt lista for høyt
        er det vi planlegger gjennomførbart
        har vi tro på at vi klarer dette
        hvor mye kan vi rekke
        er dette for mye å gape over
        kan vi love dette
        """,
      nn: """
        Kva er realistisk å få til?
        er målet for ambisiøst
        korleis veit vi om målet er realistisk
        kva klarer vi eigentleg
        kan vi greie å nå målet
        har vi sett lista for høgt
        er det vi planlegg gjennomførbart
        er dette for mykje å gape over
        """,
      en: """
        What is realistic to achieve?
        is the goal too ambitious
        how do we know if the goal is realistic
        what can we actually manage
        have we taken on too much
        what goes under realistic because
        have we set the bar too high
        is what we plan feasible
        can we really promise this
        how much can we get done
        """
    ),
    Phrasings(
      "bufdir.1.q3",
      nb: """
        Hvor mye forankring er nok?
        hva er riktig forankring
        hvor lite forankring kan vi klare oss med
        kan vi ha for mye forankring
        hvorfor er dette nivået høyt nok
        hva skriver vi under fordi i forankring
        hvem må stå bak mandatet
        trenger vi egentlig så høy forankring
        når er noe godt nok forankret
        er det forankret godt nok
        hvorfor valgte vi dette ledernivået
        må vi helt til topps
        hva er minste nødvendige forankring
        """,
      nn: """
        Kor mykje forankring er nok?
        kva er rett forankring
        kor lite forankring kan vi klare oss med
        kan vi ha for mykje forankring
        kvifor er dette nivået høgt nok
        kven må stå bak mandatet
        når er noko godt nok forankra
        treng vi eigentleg så høg forankring
        må vi heilt til topps
        """,
      en: """
        How much anchoring is enough?
        what is the right anchoring
        how little anchoring can we get by with
        can there be too much anchoring
        why is this level high enough
        who must stand behind the mandate
        do we really need such high-level backing
        when is it anchored well enough
        do we have to go all the way to the top
        what is the minimum backing we need
        """
    ),
    Phrasings(
      "bufdir.1.q4",
      nb: """
        Hvilken rolle skal hver tjeneste ha?
        hvilke roller finnes det
        hva er forskjellen på å levere og å delta
        hvordan fordeler vi roller
        hva skal skolen gjøre i samarbeidet
        hva slags rolle har helsestasjonen
        må alle ha en rolle
        hva er en rolle uten ansvar
        samordningsrolle
        hva er oppgaven til helsestasjonen i dette
        hva slags rolle skal barnevernet spille
        hvem gjør hva i gruppa
        hvilke rollebetegnelser kan vi bruke
        skal noen bare gi råd
        hva vil det si å være observatør
        hva betyr det å være leverandør i samarbeidet
        noen vet ikke hva rollen deres er
        hva er vår rolle
        """,
      nn: """
        Kva rolle skal kvar teneste ha?
        kva roller finst det
        korleis fordeler vi roller
        kva skal skulen gjere i samarbeidet
        må alle ha ei rolle
        kva er ei rolle utan ansvar
        kva slags rolle skal barnevernet spele
        skal nokon berre gi råd
        kva er rolla vår
        nokon veit ikkje kva rolla deira er
        """,
      en: """
        What role should each service have?
        which roles are there
        how do we divide the roles
        what is the school supposed to do in the collaboration
        must everyone have a role
        what is the difference between delivering and taking part
        what role should child welfare play
        should some only give advice
        what is an observer
        someone does not know what their role is
        what is our role
        """
    ),
    Phrasings(
      "bufdir.1.q5",
      nb: """
        Hvem bør koordinere samarbeidet?
        hvem skal lede arbeidet
        hva gjør en koordinator
        hvilke plikter har koordinatoren
        hvilken fullmakt trenger koordinatoren
        hvilken tjeneste skal ha koordineringsansvaret
        kan to tjenester dele på koordineringen
        hvem bør ha ansvaret for å kalle inn og følge opp
        koordinatoren har ansvar, men får ikke bestemme noe
        må vi ha en leder av gruppa
        hva innebærer koordineringsansvaret
        hvem tar hovedansvaret
        hvem skal holde i trådene
        hvem bør dra lasset
        hvilken avdeling skal ha ansvaret for å drive dette
        hva er jobben til koordinatoren
        hva kan koordinatoren bestemme
        hva skal den som leder gruppa gjøre
        hvem skal være leder
        bør NAV lede samarbeidet
        hvem eier samarbeidet
        trenger vi en prosjektleder
        hvem passer best til å lede dette
        hvem er det lurt at leder samarbeidet
        hva skal stå under koordinering
        skal koordinatoren være en stilling eller en person
        """,
      nn: """
        Kven bør koordinere samarbeidet?
        kven skal leie arbeidet
        kva gjer ein koordinator
        kva plikter har koordinatoren
        kva fullmakt treng koordinatoren
        kva teneste skal ha koordineringsansvaret
        kan to tenester dele på koordineringa
        koordinatoren har ansvar, men får ikkje bestemme noko
        kven tek hovudansvaret
        kven skal halde i trådane
        kva er jobben til koordinatoren
        kva kan koordinatoren bestemme
        kven skal vere leiar
        kven eig samarbeidet
        kva skal stå under koordinering
        """,
      en: """
        Who should coordinate the collaboration?
        who should lead the work
        what does a coordinator do
        what duties does the coordinator have
        what authority does the coordinator need
        which service should be in charge
        can two services share the coordination
        the coordinator is responsible but cannot decide anything
        who takes the main responsibility
        who should hold the reins
        what is the coordinator's job
        what may the coordinator decide
        who should chair the group
        who owns the collaboration
        do we need a project manager
        which department should run this
        what goes under coordination
        who is best suited to lead
        """
    ),
    Phrasings(
      "bufdir.1.q6",
      nb: """
        Hvor ofte og hvordan bør vi evaluere samarbeidet?
        når skal vi evaluere
        hvem har ansvaret for evalueringen
        hvilken metode passer til evaluering
        er det nok å evaluere ved behov
        holder det å evaluere en gang i året
        hva skal vi se på når vi evaluerer
        hvordan måler vi om samarbeidet fungerer
        hvordan vet vi om samarbeidet virker
        må vi evaluere samarbeidet
        spørreskjema til evalueringen
        hvor tit bør vi sjekke om samarbeidet fungerer
        hvordan finner vi ut om dette virker
        når bør vi stoppe opp og se om det går bra
        når skal vi ta en gjennomgang av samarbeidet
        hvordan gjør vi en evaluering i praksis
        hvem skal evaluere oss
        skal vi evaluere hvert halvår
        hva skal stå under evaluering
        er årlig evaluering nok
        hva er en god måte å evaluere på
        hvordan kan vi lære av hvordan samarbeidet har gått
        bør noen utenfra evaluere samarbeidet
        er samarbeidet vellykket
        """,
      nn: """
        Kor ofte og korleis bør vi evaluere samarbeidet?
        når skal vi evaluere
        kven har ansvaret for evalueringa
        kva metode passar til evaluering
        er det nok å evaluere ved behov
        held det å evaluere ein gong i året
        korleis måler vi om samarbeidet fungerer
        korleis veit vi om samarbeidet verkar
        kor tit bør vi sjekke om samarbeidet fungerer
        korleis finn vi ut om dette verkar
        korleis gjer vi ei evaluering i praksis
        kven skal evaluere oss
        kva skal stå under evaluering
        skal vi evaluere kvart halvår
        """,
      en: """
        How often and how should we evaluate the collaboration?
        when should we evaluate
        who is responsible for the evaluation
        which method suits the evaluation
        is it enough to evaluate as needed
        is once a year enough for the evaluation
        how do we measure whether the collaboration works
        how do we know if working together works
        do we have to evaluate
        how often should we check that the collaboration works
        how do we find out if this works
        how do we do an evaluation in practice
        who should evaluate us
        what goes under evaluation
        should we evaluate every six months
        when should we stop and see how it is going
        is an annual review enough
        has the collaboration succeeded
        """
    ),
    Phrasings(
      "bufdir.1.strukturer",
      nb: """
        Hvordan bør vi organisere samarbeidet?
        hva gjør vi når spørsmålene er besvart
        trenger vi både styringsgruppe og arbeidsgruppe
        hvilke grupper og nivåer trenger vi
        hvem styrer og hvem utfører
        hvordan bygger vi en struktur med roller og fullmakter
        organisering på flere nivåer
        hvordan deler vi inn i styringsgruppe og arbeidsgruppe
        hvordan skal vi organisere oss
        trenger vi flere grupper
        hvem bestemmer og hvem gjør jobben
        hvilken organisasjonsmodell bør vi velge
        hva er forskjellen på styringsgruppe og arbeidsgruppe
        hvordan fordeler vi fullmakter mellom nivåene
        """,
      nn: """
        Korleis bør vi organisere samarbeidet?
        kva gjer vi når spørsmåla er svara på
        treng vi både styringsgruppe og arbeidsgruppe
        kva grupper og nivå treng vi
        kven styrer og kven utfører
        korleis skal vi organisere oss
        kva er skilnaden på styringsgruppe og arbeidsgruppe
        kven bestemmer og kven gjer jobben
        treng vi fleire grupper
        """,
      en: """
        How should we organise the collaboration?
        what do we do once the questions are answered
        do we need both a steering group and a working group
        which groups and levels do we need
        who steers and who carries out
        how should we set up the organisation
        what is the difference between a steering group and a working group
        who decides and who does the work
        do we need several groups
        """
    ),
    Phrasings(
      "bufdir.1.lag",
      nb: """
        Hvilke lag i kommunen må være med?
        må både politikere, kommunedirektør og tjenesteledere være med
        hvem i kommunen bør forankringen ligge hos
        hva er de tre lagene
        er det nok med administrasjonen, eller må politikerne med
        tjenestelederne er ikke med
        hvem i kommunen må vi ha med oss
        er det nok at kommunedirektøren støtter oss
        må ordføreren med
        må lederne i tjenestene også stå bak
        hvilke ledere og politikere bør være med i en kommune
        """,
      nn: """
        Kva lag i kommunen må vere med?
        må både politikarar, kommunedirektør og tenesteleiarar vere med
        kven i kommunen bør forankringa liggje hos
        kva er dei tre laga
        er det nok med administrasjonen, eller må politikarane med
        kven i kommunen må vi ha med oss
        er det nok at kommunedirektøren støttar oss
        må ordføraren med
        """,
      en: """
        Which layers of the municipality must be on board?
        must politicians, top administration and service leaders all be on board
        where in the municipality should the anchoring lie
        what are the three layers
        is the administration enough, or do we need the politicians too
        whom in the municipality do we need on our side
        is it enough that the chief executive supports us
        does the mayor have to be involved
        """
    ),
    Phrasings(
      "bufdir.1.plan",
      nb: """
        Må samarbeidet stå i en kommunal plan?
        hvilken plan bør vi knytte oss til
        skal det inn i kommuneplanen
        bør vi vise til økonomiplanen
        hva har planer med forankring å gjøre
        hvordan får vi samarbeidet inn i planverket
        skal arbeidet stå i handlingsplanen
        må vi ha det inn i økonomi- og handlingsplanen
        hvorfor bør vi vise til kommuneplanen
        hvilke planer finnes det vi kan henge oss på
        er det lurt å få det inn i en plan
        """,
      nn: """
        Må samarbeidet stå i ein kommunal plan?
        kva plan bør vi knyte oss til
        skal det inn i kommuneplanen
        bør vi vise til økonomiplanen
        korleis får vi samarbeidet inn i planverket
        skal arbeidet stå i handlingsplanen
        kvifor bør vi vise til kommuneplanen
        er det lurt å få det inn i ein plan
        """,
      en: """
        Must the collaboration be in a municipal plan?
        which plan should we tie the work to
        should it go into the master plan
        should we refer to the financial plan
        what do plans have to do with anchoring
        should the work be in the action plan
        why should we refer to a municipal plan
        which plans can we tie ourselves to
        """
    ),
  ]
}
