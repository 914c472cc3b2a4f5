// Ways of asking for Bufdir's second advice: the ordinary structures, and freedom to choose how.

extension Phrasings {
  static let bufdir2: [Phrasings] = [
    Phrasings(
      "bufdir.2",
      nb: """
        Skal vi styre gjennom linjen eller lage noe eget?
        må vi ha en egen styringsgruppe
        kan vi lage en egen styringslinje
        hva betyr ordinær linje
        bør vi bruke de vanlige styringsstrukturene
        hvordan skal samarbeidet styres
        hovedregelen for styring
        må vi opprette en ny ledelse for samarbeidet
        kan vi styre dette utenom de vanlige lederne
        hvem styrer samarbeidet
        skal vanlig ledelse styre samarbeidet
        hva skal stå under styring
        hva skal stå under linje
        er det lov å ha egen linje
        """,
      nn: """
        Skal vi styre gjennom linja eller lage noko eige?
        må vi ha ei eiga styringsgruppe
        kan vi lage ei eiga styringslinje
        kva tyder ordinær linje
        korleis skal samarbeidet styrast
        kven styrer samarbeidet
        kva skal stå under styring
        er det lov å ha eiga linje
        skal vanleg leiing styre samarbeidet
        """,
      en: """
        Should we steer through the line or set up our own?
        do we need a steering group of our own
        can we make a separate line of governance
        what does ordinary line mean
        how should the collaboration be governed
        should we use the existing structures for governance
        who governs the collaboration
        can we run this outside the ordinary management
        what goes under governance
        is a separate line allowed
        should ordinary management steer this
        """
    ),
    Phrasings(
      "bufdir.2.rutiner",
      nb: """
        Hvilke rutiner trenger vi?
        hvem skal skrive referat
        hvor lenge før møtet skal sakslisten ut
        hvordan kaller vi inn til møter
        må vi ha saksliste og referat
        hva gjør vi når vi er uenige
        hvem avgjør når NAV og skolen er uenige
        hvor løfter vi en uenighet
        trenger vi faste rutiner for samhandlingen
        hva med taushetsplikten
        hva skal stå under rutiner
        hvor fort skal referatet ut
        hvem kaller inn
        hvordan løser vi uenighet
        hva gjør vi ved konflikt mellom tjenestene
        hvor hører uenighet hjemme
        hvem bestemmer når vi ikke blir enige
        hva hvis vi ikke blir enige
        to tjenester krangler
        hvordan håndterer vi konflikter i gruppa
        trenger vi skriftlige rutiner
        hvem setter opp dagsorden
        hvordan får vi saker på sakslisten
        """,
      nn: """
        Kva rutinar treng vi?
        kven skal skrive referat
        kor lenge før møtet skal saklista ut
        korleis kallar vi inn til møte
        kva gjer vi når vi er usamde
        kven avgjer når NAV og skulen er usamde
        kvar løfter vi ei usemje
        kva skal stå under rutinar
        kven kallar inn
        korleis løyser vi usemje
        kvar høyrer usemje heime
        kven bestemmer når vi ikkje blir samde
        kva om vi ikkje blir samde
        to tenester kranglar
        """,
      en: """
        Which routines do we need?
        who should write the minutes
        how long before the meeting should the agenda go out
        how do we call meetings
        what do we do when we disagree
        who decides if two services disagree
        where do we take a disagreement
        do we need fixed routines
        what goes under routines
        who calls the meetings
        how do we solve disagreement
        what if we cannot agree
        who has the final say when we disagree
        two services are arguing
        how do we handle conflicts in the group
        who sets the agenda
        how do we get an item on the agenda
        """
    ),
    Phrasings(
      "bufdir.2.linje",
      nb: """
        Hvem skal koordinatoren rapportere til?
        hva er galt med å styre utenom linjen
        hvorfor skal vi holde oss innenfor linjen
        hva er ansvarspulverisering
        hvem skal vi rapportere til
        hvem svarer koordinatoren til
        to sjefer styrer det samme
        linjeansvar
        hvem er sjefen til koordinatoren
        hvem skal ha rapportene våre
        hva skal stå under rapporterer til
        blir det uklart hvem som har ansvaret når vi styrer på siden
        hva er linjeansvar
        hvorfor blir ansvaret uklart
        skal vi rapportere til kommunedirektøren
        """,
      nn: """
        Kven skal koordinatoren rapportere til?
        kva er gale med å styre utanom linja
        kvifor skal vi halde oss innanfor linja
        kva er ansvarspulverisering
        kven skal vi rapportere til
        to sjefar styrer det same
        kven er sjefen til koordinatoren
        kva skal stå under rapporterer til
        kva er linjeansvar
        skal vi rapportere til kommunedirektøren
        """,
      en: """
        Who should the coordinator report to?
        what is wrong with steering outside the line
        why should we stay inside the line
        whom do we report to
        two bosses steer the same thing
        who does the coordinator answer to
        who is the coordinator's boss
        what goes under reports to
        what is line responsibility
        why does responsibility get blurred
        should we report to the chief executive
        """
    ),
    Phrasings(
      "bufdir.2.forventninger",
      nb: """
        Hva kan vi forvente av lederne?
        vet lederne hva samarbeidet krever av dem
        hvilke krav skal stilles til ledere på hvert nivå
        mellomlederne vet ikke hva som ventes
        hvordan gjør vi forventningene tydelige
        hva skriver vi under forventninger
        hvordan vet lederne hva de skal gjøre
        lederne aner ikke hva som kreves
        er kravene til lederne klare
        hvem forteller enhetslederne hva vi venter av dem
        hva må lederne bidra med
        """,
      nn: """
        Kva kan vi vente av leiarane?
        veit leiarane kva samarbeidet krev av dei
        kva krav skal stillast til leiarar på kvart nivå
        mellomleiarane veit ikkje kva som er venta
        korleis gjer vi forventningane tydelege
        korleis veit leiarane kva dei skal gjere
        er krava til leiarane klare
        kva må leiarane bidra med
        """,
      en: """
        What can we expect of the leaders?
        do the leaders know what the collaboration demands of them
        which expectations should each level of leadership have
        middle managers do not know what is expected
        how do we make expectations clear
        do leaders know what to do
        are the demands on leaders clear
        what must the leaders contribute
        managers have no idea what is required
        """
    ),
    Phrasings(
      "bufdir.2.arenaer",
      nb: """
        Må vi lage en ny møteplass, eller kan vi bruke en vi har?
        må vi opprette en ny gruppe
        kan vi bruke et møte vi har fra før
        det finnes allerede et forum som ligner
        vi har for mange møter fra før
        hvor bør vi møtes
        ny eller eksisterende arena
        hva skriver vi under vurdert
        er det nødvendig med enda et møte
        hvilken møteplass bør vi bruke
        har vi noen arenaer fra før
        kan vi ta det i et møte som allerede finnes
        hvordan unngår vi for mange møter
        bør vi starte en ny gruppe
        finnes det et forum for dette
        kan samarbeidet legges til et forum som allerede er der
        hva skal stå under arena
        """,
      nn: """
        Må vi lage ein ny møteplass, eller kan vi bruke ein vi har?
        må vi opprette ei ny gruppe
        kan vi bruke eit møte vi har frå før
        det finst alt eit forum som liknar
        vi har for mange møte frå før
        kvar bør vi møtast
        er det nødvendig med endå eit møte
        kan vi ta det i eit møte som alt finst
        korleis unngår vi for mange møte
        bør vi starte ei ny gruppe
        finst det eit forum for dette
        """,
      en: """
        Must we make a new meeting place, or can we use one we have?
        do we have to set up a new group
        can we use a meeting we already have
        there is already a forum like this
        we have too many meetings already
        where should we meet
        new or existing arena
        do we need yet another meeting
        can we take it in a meeting that already exists
        how do we avoid too many meetings
        should we start a new group
        is there a forum for this
        can we reuse an existing forum
        """
    ),
    Phrasings(
      "bufdir.2.samtale",
      nb: """
        Hvor tar vi opp hvordan samarbeidet går?
        hva bør være fast sak på møtene
        hvordan snakker vi om selve samarbeidet
        vi snakker bare om enkeltsaker
        når skal vi diskutere hva som er vanskelig i samarbeidet
        skal muligheter og utfordringer diskuteres underveis
        når snakker vi om hvordan vi har det sammen
        hvordan holder vi samarbeidet i live på møtene
        tar vi opp det som skurrer
        vi snakker aldri om hvordan det går mellom oss
        skal samarbeidet være eget punkt på dagsorden
        hva skal stå under fast sak
        """,
      nn: """
        Kvar tek vi opp korleis samarbeidet går?
        kva bør vere fast sak på møta
        korleis snakkar vi om sjølve samarbeidet
        vi snakkar berre om enkeltsaker
        når skal vi drøfte kva som er vanskeleg i samarbeidet
        når snakkar vi om korleis vi har det saman
        tek vi opp det som skurrar
        skal samarbeidet vere eige punkt på saklista
        """,
      en: """
        Where do we bring up how the collaboration is going?
        what should be a standing item at the meetings
        how do we talk about the collaboration itself
        we only ever discuss single cases
        when do we discuss what is difficult between us
        when do we talk about how we work together
        do we bring up what is not working
        should the collaboration be on the agenda of every meeting
        we never talk about how things are between us
        """
    ),
    Phrasings(
      "bufdir.2.form",
      nb: """
        Bør vi ha en gruppe, et nettverk eller faste møter?
        hva er forskjellen på et nettverk og en gruppe
        hvor ofte bør vi møtes
        hvor mange møter i året er passe
        hva slags møter skal vi ha
        hvilken møtefrekvens er vanlig
        er det nok å møtes ved behov
        hva skal stå under møter
        holder det med to møter i året
        månedlige møter eller hvert kvartal
        skal vi møtes hver måned
        hvor tit skal gruppa samles
        hva slags gruppe bør vi lage
        er et nettverk nok
        hvor ofte er det vanlig å ha møter
        passer det med faste møter
        nettverk eller arbeidsgruppe
        """,
      nn: """
        Bør vi ha ei gruppe, eit nettverk eller faste møte?
        kva er skilnaden på eit nettverk og ei gruppe
        kor ofte bør vi møtast
        kor mange møte i året er passe
        kva slags møte skal vi ha
        er det nok å møtast ved behov
        held det med to møte i året
        skal vi møtast kvar månad
        kor tit skal gruppa samlast
        er eit nettverk nok
        """,
      en: """
        Should we have a group, a network or regular meetings?
        what is the difference between a network and a group
        how often should we meet
        how many meetings a year are right
        what kind of meetings should we have
        is it enough to meet when needed
        are two meetings a year enough
        should we meet every month
        how often should the group gather
        is a network enough
        how frequently do groups usually meet
        monthly or quarterly meetings
        """
    ),
    Phrasings(
      "bufdir.2.stabilitet",
      nb: """
        Hvordan får vi de samme folkene på hvert møte?
        det kommer nye folk hver gang
        må deltakerne ha vara
        hvem møter når representanten er borte
        skal vi skrive navn eller stilling på deltakerne
        hva gjør vi når noen slutter i gruppa
        tjenestene sender stadig nye personer
        hvordan sikrer vi stabil deltakelse
        hva skal stå under utskifting
        det er aldri de samme som kommer
        stadig utskifting av deltakere
        hvem stiller når den faste ikke kan
        må det være samme person hver gang
        skal deltakerne ha en stedfortreder
        hva gjør vi når en deltaker bytter jobb
        hvordan holder vi på deltakerne
        navn eller stilling i mandatet
        bør vi ha faste representanter
        hva skal stå under representant og vara
        """,
      nn: """
        Korleis får vi dei same folka på kvart møte?
        det kjem nye folk kvar gong
        må deltakarane ha vara
        kven møter når representanten er borte
        skal vi skrive namn eller stilling på deltakarane
        kva gjer vi når nokon sluttar i gruppa
        det er aldri dei same som kjem
        stadig utskifting av deltakarar
        må det vere same person kvar gong
        bør vi ha faste representantar
        kva gjer vi når ein deltakar byter jobb
        """,
      en: """
        How do we get the same people at every meeting?
        new people turn up every time
        do participants need a deputy
        who comes when the representative is away
        should we write names or posts for the participants
        what do we do when someone leaves the group
        how do we keep attendance stable
        it is never the same people
        constant turnover of participants
        must it be the same person every time
        should we have permanent representatives
        who steps in when the regular member cannot come
        what do we do when a participant changes jobs
        """
    ),
    Phrasings(
      "bufdir.2.oppgave",
      nb: """
        Hva skal vi bruke møtene til?
        møtene føles nytteløse
        folk slutter å komme på møtene
        hvordan gjør vi møtene nyttige
        må hvert møte ha en oppgave
        møtene er bare prat
        hvorfor er det så dårlig oppmøte
        hva skal møtene handle om
        ingen gidder å komme på møtene lenger
        hvordan får vi folk til å møte opp
        møtene gir ingenting
        hvorfor kommer ikke folk på møtene
        hvordan kobler vi møtene til konkrete oppgaver
        møtene er bortkastet tid
        """,
      nn: """
        Kva skal vi bruke møta til?
        møta kjennest nyttelause
        folk sluttar å kome på møta
        korleis gjer vi møta nyttige
        må kvart møte ha ei oppgåve
        møta er berre prat
        kva skal møta handle om
        ingen gidd å kome på møta lenger
        korleis får vi folk til å møte opp
        møta er bortkasta tid
        """,
      en: """
        What should we use the meetings for?
        the meetings feel useless
        people stop coming to the meetings
        how do we make meetings useful
        must every meeting have a task
        our meetings are just talk
        why is attendance so poor
        what should the meetings be about
        how do we get people to show up
        the meetings are a waste of time
        why do people not come to the meetings
        how do we tie meetings to concrete tasks
        nobody bothers to attend any more
        """
    ),
    Phrasings(
      "bufdir.2.handlefrihet",
      nb: """
        Hvor mye skal tjenestene få bestemme selv?
        hva er handlingsrom
        hva skal stå under handlingsrom
        kan vi selv velge hvordan vi løser oppgaven
        vi blir detaljstyrt
        hvorfor bør virksomhetene få frihet
        hvem vet best hvordan oppgaven skal løses
        hvor mye frihet skal deltakerne ha
        får tjenestene lov til å løse det på sin måte
        kan skolen gjøre det på sin egen måte
        hva avgjør vi selv
        hvor mye kan vi bestemme uten å spørre
        hvem bestemmer hvordan jobben gjøres
        trenger vi tillatelse til å velge metode
        skal ledelsen bestemme hvordan vi løser det
        er det rom for å gjøre ting ulikt
        """,
      nn: """
        Kor mykje skal tenestene få bestemme sjølve?
        kva er handlingsrom
        kva skal stå under handlingsrom
        kan vi sjølve velje korleis vi løyser oppgåva
        vi blir detaljstyrte
        kvifor bør verksemdene få fridom
        får tenestene lov til å løyse det på sin måte
        kva avgjer vi sjølve
        kor mykje kan vi bestemme utan å spørje
        kven bestemmer korleis jobben blir gjord
        """,
      en: """
        How much should the services decide for themselves?
        what is room for action
        can we choose ourselves how to solve the task
        we are being micromanaged
        why should the services have freedom
        how much freedom should participants have
        what goes under room for action
        may the services solve it their own way
        what do we decide ourselves
        how much can we decide without asking
        who decides how the work is done
        is there room for doing things differently
        """
    ),
    Phrasings(
      "bufdir.2.tillit",
      nb: """
        Hvorfor gir tillit bedre resultater?
        hva har lederne igjen for å stole på tjenestene
        hvordan motiverer vi de som skal gjøre jobben
        ledelsen stoler ikke på at vi får det til
        fører tillit til bedre gjennomføring
        tillit fra ledelsen og motivasjon
        hvorfor skal lederne stole på oss
        hva skjer når ledelsen viser tillit
        blir resultatet bedre med mer tillit
        tillit i stedet for kontroll
        """,
      nn: """
        Kvifor gir tillit betre resultat?
        kva har leiarane igjen for å stole på tenestene
        korleis motiverer vi dei som skal gjere jobben
        leiinga stoler ikkje på at vi får det til
        kvifor skal leiarane stole på oss
        kva skjer når leiinga viser tillit
        tillit i staden for kontroll
        """,
      en: """
        Why does trust give better results?
        what do leaders gain by trusting the services
        how do we motivate those who do the work
        management does not trust us to manage it
        why should leaders trust us
        trust instead of control
        what happens when management shows trust
        """
    ),
    Phrasings(
      "bufdir.2.mandat",
      nb: """
        Hva må på plass før vi gir stor frihet?
        når kan vi gi tjenestene fritt spillerom
        hvor tydelig må mandatet være
        hva gjør et mandat tydelig
        kan vi ha stort handlingsrom uten klare mål
        mandatet vårt er utydelig
        hva hører med i et tydelig mandat
        hvordan får vi frie tøyler
        hva kreves for å få stor frihet
        hvorfor må rammene være klare
        klare rammer og stor frihet
        er mandatet tydelig nok
        hvor detaljert må mandatet være
        """,
      nn: """
        Kva må på plass før vi gir stor fridom?
        når kan vi gi tenestene fritt spelerom
        kor tydeleg må mandatet vere
        kva gjer eit mandat tydeleg
        mandatet vårt er utydeleg
        kva krevst for å få stor fridom
        kvifor må rammene vere klare
        er mandatet tydeleg nok
        kor detaljert må mandatet vere
        """,
      en: """
        What must be in place before we give great freedom?
        when can we give the services free rein
        how clear must the mandate be
        what makes a mandate clear
        can we have wide room for action without clear goals
        our mandate is unclear
        what does it take to get a free hand
        why must the framework be clear
        is the mandate clear enough
        how detailed must the mandate be
        """
    ),
    Phrasings(
      "bufdir.2.signaler",
      nb: """
        Hva skal oppdragsgiveren si ved starten?
        oppdraget er uklart
        hvem gir oss oppdraget
        hvordan får vi klare styringssignaler fra start
        ledelsen blander seg inn hele tiden
        hva skal stå under oppdragsgiver
        hvordan slipper vi stadige avklaringer underveis
        bestillingen fra ledelsen er uklar
        hva vil ledelsen at vi skal gjøre
        hvem har bestilt dette
        hvordan får vi et klart oppdrag
        kan vi be om et tydeligere oppdrag
        ledelsen ombestemmer seg hele tiden
        oppdragsgiver vet ikke hva de vil
        """,
      nn: """
        Kva skal oppdragsgivaren seie ved starten?
        oppdraget er uklart
        kven gir oss oppdraget
        korleis får vi klare styringssignal frå start
        leiinga blandar seg inn heile tida
        bestillinga frå leiinga er uklar
        kva vil leiinga at vi skal gjere
        korleis får vi eit klart oppdrag
        oppdragsgivaren veit ikkje kva dei vil
        """,
      en: """
        What should those who give the assignment say at the start?
        our assignment is unclear
        who gives us the assignment
        how do we get clear signals from the start
        management interferes all the time
        what goes under commissioned by
        what does the leadership want us to do
        who ordered this
        how do we get a clear assignment
        the leadership keeps changing its mind
        the order from above is unclear
        """
    ),
  ]
}
