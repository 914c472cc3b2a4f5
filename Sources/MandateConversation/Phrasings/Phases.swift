// Ways of asking for DFØ's advice in the three phases.

extension Phrasings {
  static let phases: [Phrasings] = [
    Phrasings(
      "dfo.utredning",
      nb: """
        Hva bør vi gjøre i utredningsfasen?
        hvilke råd gjelder når vi utreder
        hva handler utredningsfasen om
        vi er i utredning, hva er viktig nå
        hvordan skaffer vi et bredt kunnskapsgrunnlag
        tips til utredningsfasen
        hva gjør vi mens vi utreder
        hvilke ting bør vi tenke på før noe er bestemt
        hva bør vi huske på i utredningen
        Hva er viktig i utredningsfasen
        Hva er viktig når vi utreder
        Hva er utredningsfasen
        Vi skal utrede. Hva bør vi tenke på
        Hva må vi gjøre i utredningsfasen
        Hvilke råd gjelder for utredning
        """,
      nn: """
        Kva bør vi gjere i utgreiingsfasen?
        kva råd gjeld når vi greier ut
        kva handlar utgreiingsfasen om
        korleis skaffar vi eit breitt kunnskapsgrunnlag
        tips til utgreiingsfasen
        kva gjer vi medan vi greier ut
        kva bør vi hugse på i utgreiinga
        """,
      en: """
        What should we do in the inquiry phase?
        which advice applies during the inquiry
        what is the inquiry phase about
        how do we get a broad knowledge base
        tips for the inquiry phase
        what do we do before anything is decided
        what happens in the inquiry phase
        what matters in the inquiry phase
        what is important during the inquiry
        """
    ),
    Phrasings(
      "dfo.utredning.1",
      nb: """
        Hvordan blir vi kjent og utveksler erfaringer i utredningsfasen?
        trenger vi en felles arena når vi utreder
        hvor kan partene bli kjent
        hvordan får vi flere perspektiver på utfordringene
        trenger vi møteplasser mens vi utreder
        hvordan blir vi kjent tidlig
        hvor kan vi bytte erfaringer i utredningsfasen
        arenaer for å bli kjent
        """,
      nn: """
        Korleis blir vi kjende og utvekslar erfaringar i utgreiingsfasen?
        treng vi ein felles arena når vi greier ut
        kvar kan partane bli kjende
        treng vi møteplassar medan vi greier ut
        korleis blir vi kjende tidleg
        kvar kan vi byte erfaringar i utgreiingsfasen
        """,
      en: """
        How do we get to know each other during the inquiry?
        do we need a common arena in the inquiry phase
        how do we get more perspectives on the challenges
        do we need meeting places while we inquire
        how do the parties get acquainted early on
        arenas for getting to know one another
        """
    ),
    Phrasings(
      "dfo.utredning.2",
      nb: """
        Hvordan får vi likt syn på omfang og ambisjon i utredningen?
        er vi enige om hvor stort samarbeidet skal bli
        felles forståelse av omfang og ambisjoner
        hvordan blir vi enige om omfang og ambisjon i utredningsfasen
        likt syn på omfang og ambisjon
        """,
      nn: """
        Korleis får vi likt syn på omfang og ambisjon i utgreiinga?
        er vi samde om kor stort samarbeidet skal bli
        felles forståing av omfang og ambisjonar
        korleis blir vi einige om omfang og ambisjon i utgreiinga
        likt syn på kor stort samarbeidet blir
        """,
      en: """
        How do we get the same view of scope and ambition in the inquiry?
        do we agree on how big the collaboration should be
        shared understanding of scope and ambitions
        agree on scope and ambition during the inquiry
        same view of how large the collaboration is to be
        """
    ),
    Phrasings(
      "dfo.utredning.3",
      nb: """
        Hvordan får vi likt syn på problemer og interesser i utredningen?
        hva bør vi forstå likt når vi utreder
        felles forståelse av problemer, interesser og muligheter
        hvordan får vi likt syn på problem og interesser i utredningen
        likt syn på problem, interesser og muligheter
        """,
      nn: """
        Korleis får vi likt syn på problem og interesser i utgreiinga?
        kva bør vi forstå likt når vi greier ut
        felles forståing av problem, interesser og moglegheiter
        likt syn på problem, interesser og moglegheiter i utgreiinga
        """,
      en: """
        How do we get the same view of problems and interests in the inquiry?
        what should we understand alike during the inquiry
        shared understanding of problems, interests and possibilities
        same view of the problem, interests and possibilities during the inquiry
        """
    ),
    Phrasings(
      "dfo.utredning.4",
      nb: """
        Skal vi bruke spørsmålene i utredningsinstruksen?
        gjelder utredningsinstruksen for kommunen
        må kommuner følge utredningsinstruksen
        skal vi svare på de seks spørsmålene i utredningsinstruksen
        hvilke seks spørsmål stiller instruksen
        er kommunen bundet av utredningsinstruksen
        """,
      nn: """
        Skal vi bruke spørsmåla i utgreiingsinstruksen?
        gjeld utgreiingsinstruksen for kommunen
        må kommunar følgje utgreiingsinstruksen
        skal vi svare på dei seks spørsmåla i utgreiingsinstruksen
        kva seks spørsmål stiller instruksen
        er kommunen bunden av utgreiingsinstruksen
        """,
      en: """
        Should we use the questions in the inquiry instructions?
        do the inquiry instructions apply to municipalities
        must municipalities follow utredningsinstruksen
        should we answer the six questions of the instructions
        is a municipality bound by the instructions for official studies
        which six questions do the instructions ask
        """
    ),
    Phrasings(
      "dfo.utredning.5",
      nb: """
        Hvordan lager vi en enkel oversikt over roller og ansvar?
        beskrivelsen av roller er for lang
        hvordan beskriver vi roller og ansvar oversiktlig
        kan vi lage en tabell over roller
        kort og enkel rollebeskrivelse
        hvor lang skal beskrivelsen av roller være
        """,
      nn: """
        Korleis lagar vi ei enkel oversikt over roller og ansvar?
        skildringa av roller er for lang
        korleis skriv vi roller og ansvar oversiktleg
        kort og enkel rolleskildring
        kor lang skal rolleskildringa vere
        """,
      en: """
        How do we make a simple overview of roles and responsibilities?
        our description of roles is too long
        how do we describe roles and responsibilities clearly
        short and simple description of roles
        how long should the description of roles be
        """
    ),
    Phrasings(
      "dfo.utredning.6",
      nb: """
        Bør vi trekke inn brukere og kommuner i utredningen?
        hvem utenfor bør vi spørre
        skal brukerorganisasjonene være med
        hvordan får vi med brukerne i utredningsfasen
        bør en statlig utredning ta med kommuner
        bør vi spørre brukerne
        skal brukerrådet være med
        bør vi ha med frivillige organisasjoner
        hvem bør høres i utredningsarbeidet
        Hvordan får vi med brukerorganisasjonene
        Hvordan spør vi brukerne
        """,
      nn: """
        Bør vi trekkje inn brukarar og kommunar i utgreiinga?
        kven utanfor bør vi spørje
        skal brukarorganisasjonane vere med
        korleis får vi med brukarane i utgreiingsfasen
        bør vi spørje brukarane
        skal brukarrådet vere med
        """,
      en: """
        Should we bring users and municipalities into the inquiry?
        whom outside should we ask
        should user organisations take part
        how do we involve users in the inquiry phase
        should we ask the users
        should voluntary organisations take part
        who should be heard in the inquiry
        """
    ),
    Phrasings(
      "dfo.utredning.7",
      nb: """
        Hvor skal vi dele dokumenter?
        hvilken digital løsning bør vi bruke
        trenger vi et felles område for filer
        hvor legger vi dokumentene
        kan vi bruke Teams til å dele filer
        hva skal stå under dokumenter
        hvor bør filene våre ligge
        hvordan deler vi filer på tvers av kommunen
        trenger vi en delt mappe
        Hvor lagrer vi møtereferater og dokumenter
        Hvordan kan vi dele filer
        Hvordan samarbeide om dokumenter digitalt
        Hvilken digital løsning skal vi bruke til dokumentene
        Hvor skal dokumentene våre ligge
        Hvordan deler vi dokumentene med hverandre
        hvor kan vi lagre ting sammen
        Hvilket verktøy bør vi dele filer i
        Hvor bør vi lagre dokumenter sammen
        Hvor legger vi felles dokumenter
        """,
      nn: """
        Kvar skal vi dele dokument?
        kva digital løysing bør vi bruke
        treng vi eit felles område for filer
        kvar legg vi dokumenta
        kan vi bruke Teams til å dele filer
        kvar bør filene våre liggje
        treng vi ei delt mappe
        kvar kan vi lagre ting saman
        """,
      en: """
        Where should we share documents?
        which digital tool should we use
        do we need a shared area for files
        where do we keep the documents
        can we use Teams to share files
        where should our files be
        do we need a shared folder
        which platform should we use for sharing
        where do we store shared files
        Where do we keep our documents
        where can we store things together
        Which tool should we share files in
        """
    ),
    Phrasings(
      "dfo.utredning.8",
      nb: """
        Hvem kan vi lære av?
        har noen gjort dette før
        hvor kan vi få erfaringsstøtte
        hvem kan vi spørre om råd
        hva skal stå under erfaringer
        finnes det andre kommuner som har gjort det samme
        finnes det noen som har gjort noe lignende
        hvem har erfaring med dette
        kan vi ringe en annen kommune
        bør vi spørre noen som har prøvd
        kjenner dere til andre som har fått til det samme
        kan vi få hjelp av noen som har vært gjennom det samme
        Hvem andre har gjort noe tilsvarende
        Hvem kan gi oss erfaringsstøtte
        Kan vi lære av andre kommuner
        Hvilke kommuner har gjort det samme
        er det noen andre som har prøvd dette
        har dere eksempler fra andre
        Hvor finner vi noen som har gjort dette før
        Hvem har gjort noe lignende før
        Kan vi få råd av noen som har gjort det
        """,
      nn: """
        Kven kan vi lære av?
        har nokon gjort dette før
        kvar kan vi få erfaringsstøtte
        kven kan vi spørje om råd
        kva skal stå under erfaringar
        finst det nokon som har gjort noko liknande
        kven har erfaring med dette
        kan vi ringje ein annan kommune
        kan vi få hjelp av nokon som har vore gjennom det same
        Korleis får vi erfaringar frå andre
        er det nokon andre som har prøvd dette
        """,
      en: """
        Whom can we learn from?
        has anyone done this before
        where can we get support from others' experience
        whom can we ask for advice
        what goes under experience
        is there anyone who has done something similar
        who has experience with this
        could we call another municipality
        Has anyone else done this
        has anyone else tried this
        do you have examples from others
        """
    ),
    Phrasings(
      "dfo.beslutning",
      nb: """
        Hva bør vi gjøre i beslutningsfasen?
        hva er et godt beslutningsgrunnlag
        hvilke råd gjelder når vi skal beslutte
        hva skal stå under beslutningsgrunnlag
        hvordan veier vi interesser mot hverandre
        hva er avveiing
        hva gjør man i beslutningsfasen
        hva må være klart før vi tar en beslutning
        saken skal opp til vedtak, hva må vi ha med
        hva innebærer beslutningsfasen
        hva må på plass før vi kan beslutte
        Hva er et godt grunnlag å beslutte på
        Hva er viktig i beslutningsfasen
        Hva gjør vi i beslutningsfasen
        Hva er beslutningsgrunnlag
        hva må avklares før vedtak
        Saken skal besluttes. Hva må være med
        saken skal besluttes, hva må være med
        Hva handler beslutningsfasen om
        Hva trenger vi for å ta en god beslutning
        hva må være på plass før vi bestemmer
        hva skal stå i beslutningsgrunnlaget
        hvordan veier vi interessene mot hverandre
        """,
      nn: """
        Kva bør vi gjere i avgjerdsfasen?
        kva er eit godt avgjerdsgrunnlag
        kva råd gjeld når vi skal avgjere
        kva skal stå under avgjerdsgrunnlag
        korleis veg vi interesser mot kvarandre
        kva gjer ein i avgjerdsfasen
        kva må vere klart før vi tek ei avgjerd
        Kva er viktig i avgjerdsfasen
        kva må avklarast før vedtak
        kva må vere på plass før vi bestemmer
        kva skal stå i avgjerdsgrunnlaget
        korleis veg vi interessene mot kvarandre
        """,
      en: """
        What should we do in the decision phase?
        what is a good basis for decision
        which advice applies when we decide
        what goes under basis for decision
        how do we weigh interests against each other
        what has to be ready before we make a decision
        the case is up for decision, what do we need
        what does the decision phase involve
        what must be settled before the decision
        the case is to be decided, what must be included
        what is the decision phase about
        what must be in place before we decide
        what should the basis for decision say
        how do we weigh the interests
        """
    ),
    Phrasings(
      "dfo.beslutning.1",
      nb: """
        Gjelder verdiene også når tiltakene følges opp?
        hva betyr gjelder oppfølging
        hvilke prinsipper styrer oppfølgingen av vedtatte tiltak
        gjelder verdiene også i oppfølgingen
        hvilke prinsipper skal styre oppfølgingen av tiltakene
        verdier etter vedtaket
        """,
      nn: """
        Gjeld verdiane også når tiltaka blir følgde opp?
        kva tyder gjeld oppfølging
        kva prinsipp styrer oppfølginga av vedtekne tiltak
        gjeld verdiane òg i oppfølginga
        kva prinsipp skal styre oppfølginga av tiltaka
        """,
      en: """
        Do the values also hold when measures are followed up?
        what does apply to follow-up mean
        which principles steer the follow-up of decided measures
        do the values apply to the follow-up too
        principles and values after the decision
        """
    ),
    Phrasings(
      "dfo.beslutning.2",
      nb: """
        Må vi forankre både politisk og administrativt?
        er politisk forankring nødvendig
        holder det med administrativ forankring
        hva er forskjellen på politisk og administrativ forankring
        trenger vi både politikerne og administrasjonen
        politisk og administrativ forankring i beslutningsfasen
        """,
      nn: """
        Må vi forankre både politisk og administrativt?
        er politisk forankring nødvendig
        held det med administrativ forankring
        kva er skilnaden på politisk og administrativ forankring
        treng vi både politikarane og administrasjonen
        politisk og administrativ forankring i avgjerdsfasen
        """,
      en: """
        Must we anchor both politically and administratively?
        is political anchoring necessary
        is administrative anchoring enough
        do we need both the politicians and the administration
        political and administrative anchoring in the decision phase
        """
    ),
    Phrasings(
      "dfo.beslutning.3",
      nb: """
        Hvordan får vi plass i strategier og styringsstrukturer som finnes?
        bør samarbeidet inn i en politisk strategi
        hvilken strategi skal vi knytte oss til
        skal vi vise til regjeringens strategi
        kan vi bygge på en strategi som finnes fra før
        bør vi få arbeidet inn i eksisterende strategier
        plass i styringsstrukturer som alt finnes
        """,
      nn: """
        Korleis får vi plass i strategiar og styringsstrukturar som finst?
        bør samarbeidet inn i ein politisk strategi
        kva strategi skal vi knyte oss til
        kan vi byggje på ein strategi som finst frå før
        bør vi få arbeidet inn i strategiar som finst
        """,
      en: """
        How do we get a place in existing strategies and structures?
        should the collaboration be part of a political strategy
        which strategy should we tie ourselves to
        can we build on a strategy that exists already
        get the work into existing strategies and governance
        """
    ),
    Phrasings(
      "dfo.beslutning.4",
      nb: """
        Hvordan bruker vi regelverk og budsjett til å skape møteplasser?
        hvilke formelle virkemidler kan vi bruke
        kan et budsjett brukes til å bygge relasjoner
        Hvordan kan regelverk brukes som virkemiddel
        kan regelverk og budsjett bygge relasjoner
        hvordan bruker vi formelle virkemidler
        bør vi bruke formelle strukturer for å få møteplasser
        kan budsjettet gjøre samarbeidet mulig
        """,
      nn: """
        Korleis bruker vi regelverk og budsjett til å skape møteplassar?
        kva formelle verkemiddel kan vi bruke
        kan eit budsjett brukast til å byggje relasjonar
        kan regelverk og budsjett byggje relasjonar
        korleis bruker vi formelle verkemiddel
        kan budsjettet gjere samarbeidet mogleg
        """,
      en: """
        How do we use regulations and budgets to create meeting places?
        which formal instruments can we use
        can a budget be used to build relations
        can rules and budgets build relations
        how do we use formal instruments
        can the budget make the collaboration possible
        """
    ),
    Phrasings(
      "dfo.departement",
      nb: """
        Hvor mye frihet skal departementet gi virksomhetene?
        departementet detaljstyrer direktoratet
        hva bør vi i departementet huske på
        hvordan styrer et departement uten å detaljstyre
        råd til departementer
        Hvilket råd gir DFØ til departementer
        hvor mye frihet bør departementet gi etatene
        bør departementet bestemme hvordan etatene løser oppgaven
        departement detaljstyrer virksomhetene
        """,
      nn: """
        Kor mykje fridom skal departementet gi verksemdene?
        departementet detaljstyrer direktoratet
        kva bør vi i departementet hugse på
        råd til departement
        kor mykje fridom bør departementet gi etatane
        bør departementet bestemme korleis etatane løyser oppgåva
        """,
      en: """
        How much freedom should the ministry give its agencies?
        the ministry micromanages the directorate
        what should we in the ministry remember
        advice for ministries
        how much freedom should the ministry give the agencies
        should the ministry decide how agencies solve the task
        """
    ),
    Phrasings(
      "dfo.virksomhet",
      nb: """
        Hvilket departement står bak oss?
        hvordan får vi departementet i ryggen
        vi er et direktorat, hvem må støtte oss
        deltakerne hører til ulike departementer
        råd til en virksomhet som samordner
        må departementet stå bak etaten
        hvordan få departementet med på laget
        må vi ha støtte fra departementet
        må departementet støtte direktoratet
        Vi er et direktorat. Trenger vi støtte fra departementet
        Vi er en etat. Hvilket departement må støtte oss
        må direktoratet ha støtte fra departementet
        hvilke departementer må stå bak en virksomhet som samordner
        """,
      nn: """
        Kva departement står bak oss?
        korleis får vi departementet i ryggen
        vi er eit direktorat, kven må støtte oss
        deltakarane høyrer til ulike departement
        korleis få departementet med på laget
        må vi ha støtte frå departementet
        må direktoratet ha støtte frå departementet
        kva departement må stå bak ei verksemd som samordnar
        """,
      en: """
        Which ministry stands behind us?
        how do we get the ministry behind us
        we are a directorate, who must support us
        the participants belong to different ministries
        how do we get the ministry on our side
        do we need support from the ministry
        must the directorate have support from its ministry
        which ministries must back an agency that coordinates
        """
    ),
    Phrasings(
      "dfo.iverksetting",
      nb: """
        Hva bør vi gjøre i iverksettingsfasen?
        hvilke råd gjelder i driftsfasen
        hva gjør vi når samarbeidet er i gang
        hva kan førstelinjen avgjøre selv
        det skjer uforutsette ting i driften
        hva skal stå under operativt
        arbeidet er i drift, hva må vi passe på
        vi er i driftsfasen nå, hva bør vi huske
        hva kan de som møter brukerne bestemme selv
        samarbeidet er i full gang, hva nå
        hva gjelder når tiltakene er satt i verk
        hva er god samordning i driftsfasen
        Hva er viktig i iverksettingsfasen
        Hva skjer i driftsfasen
        Hvilke råd gjelder i iverksettingsfasen
        Hva skal vi gjøre i iverksettingsfasen
        hva er viktig når tiltakene er i gang
        Vi er godt i gang. Hva bør vi passe på
        vi er godt i gang, hva bør vi passe på
        Hva gjelder i gjennomføringsfasen
        Hva må vi passe på i drift
        hva kan førstelinjen bestemme selv
        hva kan de ansatte avgjøre uten å spørre
        hva må vi tenke på når vi setter i verk
        de ansatte må kunne tilpasse seg i hverdagen
        saksbehandlerne må få rom til å tilpasse
        """,
      nn: """
        Kva bør vi gjere i iverksetjingsfasen?
        kva råd gjeld i driftsfasen
        kva gjer vi når samarbeidet er i gang
        kva kan førstelina avgjere sjølv
        det skjer uventa ting i drifta
        vi er i driftsfasen no, kva bør vi hugse
        kva kan dei som møter brukarane bestemme sjølve
        kva er viktig når tiltaka er i gang
        vi er godt i gang, kva bør vi passe på
        kva kan førstelinja avgjere sjølv
        kva kan fyrstelina avgjere utan å spørje
        kva må vi tenkje på når vi set i verk
        dei tilsette må kunne tilpasse seg i kvardagen
        """,
      en: """
        What should we do in the implementation phase?
        which advice applies once we are running
        what do we do when the collaboration is under way
        what can the front line decide on its own
        unforeseen things happen in daily operation
        we are in operation now, what should we remember
        what can those who meet the users decide
        the measures are in place, what now
        what matters once the measures are running
        we are well under way, what should we watch
        what applies in the implementation phase
        what can the front line decide without asking
        what can staff settle on their own
        what must we think of when we implement
        staff must be able to adapt day by day
        caseworkers need room to adapt
        """
    ),
    Phrasings(
      "dfo.iverksetting.1",
      nb: """
        Trenger vi fortsatt møteplasser når arbeidet er i gang?
        felles arenaer i driftsfasen
        hvordan deler vi erfaringer underveis i driften
        trenger vi møteplasser også i drift
        skal vi fortsatt møtes når tiltakene er i gang
        møteplasser i gjennomføringsfasen
        """,
      nn: """
        Treng vi framleis møteplassar når arbeidet er i gang?
        felles arenaer i driftsfasen
        korleis deler vi erfaringar undervegs i drifta
        treng vi møteplassar i drift òg
        skal vi framleis møtast når tiltaka er i gang
        """,
      en: """
        Do we still need meeting places when the work is running?
        common arenas in the implementation phase
        how do we share experience along the way
        do we need meeting places during implementation too
        should we still meet when the measures are running
        """
    ),
    Phrasings(
      "dfo.iverksetting.2",
      nb: """
        Hvem driver med noe lignende nå?
        kan vi få støtte fra andre som driver det samme
        erfaringsstøtte i driftsfasen
        hvem kan støtte oss nå som vi er i drift
        andre som driver med det samme nå
        hvem har tilsvarende oppgaver
        """,
      nn: """
        Kven driv med noko liknande no?
        kan vi få støtte frå andre som driv det same
        erfaringsstøtte i driftsfasen
        kven kan støtte oss no som vi er i drift
        andre som driv med det same no
        kven har tilsvarande oppgåver
        """,
      en: """
        Who runs something similar now?
        can we get support from others who run the same
        experience support in the implementation phase
        who can support us now that we are running
        others who do the same now
        who has similar tasks at the moment
        """
    ),
    Phrasings(
      "dfo.iverksetting.3",
      nb: """
        Hvordan holder vi problemforståelsen ved like?
        problemforståelsen vår er utdatert
        hvor ofte skal problemforståelsen revideres
        hva skal stå under revidert
        når bør vi oppdatere beskrivelsen av problemet
        hvordan tar vi vare på felles problemforståelse
        bør vi revidere problemforståelsen
        når leser vi problemforståelsen om igjen
        """,
      nn: """
        Korleis held vi problemforståinga ved like?
        problemforståinga vår er utdatert
        kor ofte skal problemforståinga reviderast
        kva skal stå under revidert
        korleis tek vi vare på felles problemforståing
        bør vi revidere problemforståinga
        når les vi problemforståinga om att
        """,
      en: """
        How do we keep the understanding of the problem alive?
        our description of the problem is out of date
        how often should the problem be revised
        what goes under revised
        how do we look after the shared understanding of the problem
        should the view of the problem be revised
        when do we read the problem text again
        """
    ),
    Phrasings(
      "dfo.iverksetting.4",
      nb: """
        Trenger vi en kommunikasjonsplan?
        hvordan forteller vi andre hva vi gjør
        hva skal stå i kommunikasjonsplanen
        ingen vet om samarbeidet vårt
        hvordan gjør vi felles aktiviteter synlige
        bør vi fortelle om samarbeidet utad
        hvordan informerer vi omverdenen
        hva sier vi til pressen og innbyggerne
        skal vi ha en plan for informasjon
        hvordan gjør vi samarbeidet kjent
        hvordan lager vi en kommunikasjonsplan
        Hvordan forteller vi innbyggerne om det vi driver med
        Hva bør stå i en kommunikasjonsplan
        Må vi ha en plan for kommunikasjon
        Hvordan informerer vi andre om samarbeidet
        hvordan kommuniserer vi utad
        hvem skal vite om samarbeidet
        Hvordan får vi ut informasjon om det vi gjør
        Hva skal kommunikasjonsplanen si
        Hvem skal få vite om samarbeidet
        hvem forteller hva til hvem
        hva skal vi fortelle utad
        """,
      nn: """
        Treng vi ein kommunikasjonsplan?
        korleis fortel vi andre kva vi gjer
        kva skal stå i kommunikasjonsplanen
        ingen veit om samarbeidet vårt
        bør vi fortelje om samarbeidet utad
        korleis informerer vi omverda
        korleis lagar vi ein kommunikasjonsplan
        treng vi kommunikasjonsplan
        korleis kommuniserer vi utad
        kven fortel kva til kven
        """,
      en: """
        Do we need a communication plan?
        how do we tell others what we do
        what goes in the communication plan
        nobody knows about our collaboration
        should we tell the outside world about the collaboration
        how do we inform the public
        how do we make a communication plan
        do we need a communications plan
        how do we communicate to the outside
        who tells what to whom
        what do we tell the outside world
        """
    ),
    Phrasings(
      "dfo.iverksetting.5",
      nb: """
        Når bør vi oppdatere beskrivelsen av roller og ansvar?
        rollene stemmer ikke lenger
        er rolleoversikten fortsatt riktig i drift
        er roller og ansvar fortsatt riktig beskrevet
        bør vi oppdatere rollene når noe endrer seg
        stryke roller som ikke stemmer lenger
        """,
      nn: """
        Når bør vi oppdatere skildringa av roller og ansvar?
        rollene stemmer ikkje lenger
        er rolleoversikta framleis rett i drift
        er roller og ansvar framleis rett skildra
        bør vi oppdatere rollene når noko endrar seg
        """,
      en: """
        When should we update the description of roles and responsibilities?
        the roles are no longer right
        is the overview of roles still correct in operation
        are roles and responsibilities still described correctly
        should we update the roles when something changes
        """
    ),
    Phrasings(
      "dfo.iverksetting.6",
      nb: """
        Hvor lenge skal gruppa bestå?
        skal arenaene vare over tid
        hva skal stå under varer
        gruppa forsvant uten at noen bestemte det
        hvordan får vi grupper som varer
        når skal gruppa legges ned
        hvor lenge skal møtene holde på
        hvor lenge skal arenaene vare
        bør grupper leve lenge
        skal arbeidsgruppen ha en sluttdato
        """,
      nn: """
        Kor lenge skal gruppa bestå?
        skal arenaene vare over tid
        kva skal stå under varer
        korleis får vi grupper som varer
        når skal gruppa leggjast ned
        Kor lenge bør arbeidsgruppa leve
        kor lenge skal arenaene vare
        bør grupper leve lenge
        """,
      en: """
        How long should the group last?
        should arenas last over time
        what goes under lasts
        how do we get groups that endure
        when should the group be closed down
        how long should arenas and groups last
        should groups live long
        """
    ),
    Phrasings(
      "dfo.iverksetting.7",
      nb: """
        Hvor deler vi dokumenter når arbeidet er i drift?
        nye deltakere får ikke tilgang til dokumentene
        er området for dokumenter fortsatt i bruk
        er det lett å dele dokumenter i drift
        får nye deltakere tilgang til dokumentene
        dele dokumenter i gjennomføringsfasen
        """,
      nn: """
        Kvar deler vi dokument når arbeidet er i drift?
        nye deltakarar får ikkje tilgang til dokumenta
        er området for dokument framleis i bruk
        er det lett å dele dokument i drift
        får nye deltakarar tilgang til dokumenta
        """,
      en: """
        Where do we share documents once the work is running?
        new participants cannot get at the documents
        is the place for documents still in use
        is it easy to share documents during implementation
        do new participants get access to the documents
        """
    ),
    Phrasings(
      "dfo.iverksetting.8",
      nb: """
        Skal vi møte brukergruppene sammen?
        hvordan involverer vi brukerne i drift
        hvor ofte skal vi møte brukerne
        hva skal stå under brukermedvirkning
        hvordan får brukerne være med å påvirke
        hvordan hører vi på brukerne
        hvordan får vi innspill fra brukerne
        hvordan får brukerne si sin mening
        hvordan trekker vi brukerne inn
        Skal vi ha brukermedvirkning
        Hvordan kan brukerne medvirke
        Skal brukerne være med i samarbeidet
        hvordan kan brukerne bidra
        er brukerne representert
        Bør ungdomsrådet involveres
        Hvordan kan brukerrådet bidra
        bør vi møte brukerne sammen
        skal vi ha felles møter med brukergruppene
        brukerne må fortelle det samme flere ganger
        slippe å fortelle historien sin om igjen
        """,
      nn: """
        Skal vi møte brukargruppene saman?
        korleis involverer vi brukarane i drift
        kor ofte skal vi møte brukarane
        kva skal stå under brukarmedverknad
        korleis høyrer vi på brukarane
        korleis får vi innspel frå brukarane
        Korleis får vi med brukarane
        korleis kan brukarane bidra
        bør vi møte brukarane saman
        skal vi ha felles møte med brukargruppene
        brukarane må fortelje det same fleire gonger
        """,
      en: """
        Should we meet the user groups together?
        how do we involve the users in operation
        how often should we meet the users
        what goes under user involvement
        how do we listen to the users
        how do we get input from the users
        how can users have their say
        How do we involve users
        are the users represented
        should we meet the users together
        should we have joint meetings with user groups
        how often should we meet users
        users have to tell the same story to everyone
        """
    ),
    Phrasings(
      "dfo.iverksetting.9",
      nb: """
        Hvordan involverer vi lederne i eierlinjen?
        hvem i departementet eller direktoratet skal vi holde kontakt med
        hva skal stå under eierkontakt
        hva er eierlinjen
        eierne følger ikke med på arbeidet
        hva er eierkontakt
        hvem i departementet bør vi ha kontakt med
        Hvordan holder vi kontakt med eierne
        hvordan holder vi eierne orientert
        skal ledere hos eierne være med
        kontakt med departementet underveis
        """,
      nn: """
        Korleis involverer vi leiarane i eigarlinja?
        kven i departementet eller direktoratet skal vi halde kontakt med
        kva skal stå under eigarkontakt
        kva er eigarlinja
        korleis held vi eigarane orienterte
        skal leiarar hos eigarane vere med
        kontakt med departementet undervegs
        """,
      en: """
        How do we involve the leaders in the owners' line?
        whom in the ministry or directorate should we keep in touch with
        what goes under contact with the owners
        the owners do not follow the work
        how do we keep the owners informed
        should leaders of the owners take part
        contact with the ministry along the way
        """
    ),
  ]
}
