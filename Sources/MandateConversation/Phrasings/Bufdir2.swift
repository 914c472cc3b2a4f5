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
        bruke den vanlige ledelseslinja eller lage egen styringsgruppe
        Kan vi ha vår egen styringslinje ved siden av den ordinære
        Hvorfor bør vi bruke ordinær styringslinje
        Bør vi styre samarbeidet i linja
        Når er det greit å lage en egen styringslinje
        Bør vi bruke den etablerte styringsstrukturen
        Må vi ha egen styringsgruppe for samarbeidet
        Skal samarbeidet styres gjennom linjen
        Hva om vi vil styre utenom de vanlige strukturene
        Hva er fordelen med å styre i linjen
        Hvordan styres samarbeidet best
        hvorfor ikke lage en egen ledelse for samarbeidet
        kan samarbeidet ligge i linjen
        er det best å styre som vanlig
        Kan samarbeidet ha sin egen leder utenfor linja
        Hva er en ordinær styringsstruktur
        må vi ha en egen gruppe som styrer
        Kan vi bruke den vanlige linjen
        Hvordan bør vi styre samarbeidet
        Hvem skal styre samarbeidet
        trenger vi en egen prosjektledelse utenfor linjen
        prosjekt eller linje
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
        kan samarbeidet liggje i linja
        er det best å styre som vanleg
        må vi ha ei eiga gruppe som styrer
        kan vi bruke den vanlege linja
        korleis bør vi styre samarbeidet
        treng vi ei eiga prosjektleiing utanfor lina
        prosjekt eller line
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
        can the collaboration lie in the line
        is it best to govern as usual
        can we use the ordinary line
        how should we govern the collaboration
        do we need project management outside the line
        project or line
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
        hva er rutiner
        hvem avgjør ved uenighet
        hvem tar notater på møtet
        hvem skriver referatet fra møtene
        hvor mange dager før møtet bør innkallingen sendes
        NAV og barnevernet krangler, hvem bestemmer
        Hvem kaller inn til møtene, og hvem fører referat
        Hvor går saken når vi er rykende uenige
        Hvilke rutiner må vi ha for møtene
        Når skal referatet sendes ut
        Hva bør rutinene våre si om innkalling
        hvordan løse krangel mellom to avdelinger
        Hva gjør vi hvis vi er uenige om et tiltak
        Hvordan bør innkallinger og referater håndteres
        Vi er uenige om prioriteringene. Hvem bestemmer
        Hvor skal uenigheter tas opp
        trenger vi saksliste til hvert møte
        Hvilke rutiner er vanlige
        Hvordan tar vi beslutninger når vi er uenige
        Hvem lager sakslisten
        hva gjor vi nar to tjenester er uenige
        Når må innkallingen sendes
        Hva bør stå i rutinene
        Hvordan blir vi enige når vi krangler
        Hvem avgjør om partene ikke kommer til enighet
        Når skal saklista vaere klar
        hvordan håndterer vi uenighet mellom ledere
        hva skjer når vi står fast
        skal referat sendes til alle
        hvem leder møtene
        trenger vi regler for møtene
        uenighet mellom NAV og skolen
        hvem har siste ordet
        hva står om uenighet i mandatet
        hvordan løfter vi en uenighet opp
        hva hvis to ledere er uenige
        Hvem innkaller til møte
        Hva gjør vi hvis NAV sier nei og skolen sier ja
        Hvor løftes saker vi ikke blir enige om
        Trenger vi referat
        hva gjør vi hvis den ene sier nei og den andre ja
        NAV sier nei og skolen sier ja
        jeg er uenig med de andre, hvor tar jeg det opp
        hvem skal jeg sende referatet til
        Hvilke faste rutiner bør vi ha
        Hvem skriver innkallingen
        Hva gjør vi med uenighet mellom partene
        Hvem bestemmer hvis vi er uenige
        hvor skal vi ta uenigheten var
        Hvordan lager vi gode rutiner
        Hvem skal ha referatet
        Hvordan tar vi tak i uenighet
        Hva skjer når partene ikke er enige
        hvem avgjor til slutt
        når skal sakspapirene sendes ut
        sakspapirer før møtet
        hvor lang tid før møtet skal innkallingen komme
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
        kven avgjer ved usemje
        kven skriv møtereferat
        kvar høyrer ueinigheit heime
        Korleis gjer vi det når to leiarar er usamde
        Kva gjer vi ved usemje
        Kva rutinar bør vi ha
        Kven skriv referat frå møta
        Kven bestemmer når vi er usamde
        Kva rutinar må på plass
        Kven avgjer usemje
        kva skjer når vi står fast
        kven har siste ordet
        kva om to leiarar er usamde
        skal referat sendast til alle
        Kven kallar inn til møte
        kva gjer vi om den eine seier nei og den andre ja
        kva faste rutinar bør vi ha
        kva gjer vi med usemje mellom partane
        kven skriv innkallinga
        Kva gjer vi når partane er usamde
        når skal sakspapira sendast ut
        sakspapir før møtet
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
        how do we handle disagreement
        who decides in case of disagreement
        who takes notes
        who takes the minutes
        what if we can't agree
        What if two agencies cannot reach agreement
        How do we resolve disagreements between services
        Who writes the minutes
        What do we do when services disagree
        Who settles disagreements
        what happens when we get stuck
        should minutes go to everyone
        disagreement between two leaders
        do we need rules for the meetings
        how do we escalate a disagreement
        Who calls the meeting
        what if one says no and the other yes
        I disagree with the others, where do I take it
        which fixed routines should we have
        what do we do with disagreement between the parties
        who sends the notice
        Who decides if we disagree
        How do we deal with disagreement
        when should the papers for the meeting be sent out
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
        hvem skal gruppa rapportere til
        hvorfor er det dumt å gå utenom linja
        Hvem er det vi rapporterer til
        Hvem skal koordinatoren svare til
        Hvem rapporterer koordinatoren til
        Hvem er det koordinatoren skal rapportere til
        Hvorfor blir det rot når vi styrer utenfor linja
        Hvor skal koordinatoren rapportere
        Hvem er koordinatoren ansvarlig overfor
        Hvem skal koordinatoren melde tilbake til
        Hvem skal få rapport fra koordinatoren
        Er det dumt å styre utenfor linjen
        Til hvem rapporterer vi
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
        kven skal få rapport frå koordinatoren
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
        Who should we report to
        who gets the coordinator's report
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
        hva bør lederne følge opp
        lederne aner ikke hva som kreves av dem
        Mellomlederne har ikke skjønt at dette gjelder dem også
        Hva kan vi kreve av lederne i tjenestene
        Hva må mellomlederne vite
        Hvordan gjør vi det klart for lederne hva de skal bidra med
        Lederne på de ulike nivåene vet ikke hva samarbeidet krever
        Hvordan formidler vi forventningene til lederne
        Hvilke krav skal samarbeidet stille til lederne
        Vet alle lederne hva som forventes
        Hva skal enhetslederne gjøre for samarbeidet
        Hvordan får vi lederne til å forstå hva som kreves av dem
        Hva skal vi forvente av enhetslederne
        Kjenner lederne til kravene
        Hva kan samarbeidet kreve av ledere på alle nivåer
        Hvordan får vi ledere til å ta ansvar
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
        kva skal vi vente av einingsleiarane
        kjenner leiarane til krava
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
        what should we expect of unit heads
        do the leaders know the demands
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
        hva er en arena
        vi har allerede et utvalg, kan det brukes
        Må vi opprette nok et møte
        kan vi bruke det boligsosiale forumet
        Vi har allerede et SLT-utvalg. Kan det brukes
        Skal vi lage en ny arena
        Kan vi bruke møteplasser som finnes fra før
        Kan et eksisterende nettverk overta oppgaven
        orker ikke enda en ny gruppe, må vi
        Bør vi opprette et nytt forum
        Finnes det møter vi kan bruke i stedet for å lage nye
        Trenger vi en ny gruppe for dette
        Hvilke møteplasser kan vi bruke
        Kan vi møtes i et utvalg som allerede finnes
        Hvordan slipper vi å lage flere møter
        kan vi bruke det faste ledermøtet
        er det allerede en arena for dette
        hvorfor ikke bruke en gruppe som finnes
        er det behov for en ny møteplass
        vi har nok av møter
        Vi har folkehelseforum fra før. Skal vi bruke det
        Må alt samarbeid ha sin egen gruppe
        må vi ha en egen gruppe
        vi har et forum fra før, skal vi bruke det
        vi har folkehelseforum og SLT-utvalg fra før
        Bør vi lage en ny gruppe eller bruke den gamle
        Er det lurt å opprette en ny møteplass
        Hva om vi allerede har et forum
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
        Kan vi bruke eit forum som finst
        Kan vi bruke ein møteplass vi har
        Skal vi lage ei ny gruppe
        Treng vi nye møteplassar
        er det alt ein arena for dette
        er det behov for ein ny møteplass
        vi har nok av møte
        Må vi ha ei eiga gruppe
        vi har eit forum frå før, skal vi bruke det
        kan vi bruke arenaer vi har
        bør vi lage ei ny gruppe eller bruke den gamle
        Bør vi bruke ein arena som finst
        Er det lurt med ein ny møteplass
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
        what is an arena
        should we use an existing forum
        Can we use a meeting that we already have
        Should we create a new forum
        Do we need a new group
        is there a need for a new meeting place
        why not use a group that exists
        we have plenty of meetings
        Can the existing forum be used
        do we need a group of our own
        we have a forum already, should we use it
        can we use arenas we have
        Should we make a new group or use the old one
        Is it wise to set up a new meeting place
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
        hva slags faste saker bør vi ha på møtene
        Møtene våre handler bare om enkeltsaker og aldri om selve samarbeidet
        Bør samarbeidet selv være tema på møtene
        Hvordan holder vi praten om samarbeidet i gang
        Hva bør være fast punkt på sakslisten
        Hvordan sørger vi for at samarbeidet selv blir diskutert
        Når skal vi snakke om hvordan samarbeidet går
        Bør vi diskutere samarbeidet jevnlig
        hvordan snakker vi om det som er vanskelig
        når tar vi opp ting som ikke fungerer
        skal vi bruke tid på å snakke om samarbeidet
        Vi trenger et sted å snakke om selve samarbeidet
        Når skal vi snakke om utfordringene i samarbeidet
        Bør samarbeidet være fast sak
        Hvordan kan vi ha en åpen samtale om samarbeidet
        Skal vi snakke om samarbeidet på hvert møte
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
        korleis snakkar vi om det som er vanskeleg
        bør samarbeidet vere fast sak
        når skal vi snakke om utfordringane
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
        how do we talk about what is difficult
        should we spend time talking about the collaboration
        should the collaboration be a standing item
        when do we talk about the challenges
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
        er månedsmøter for ofte
        hvor ofte skal vi møtes
        Er kvartalsvise møter nok
        Hvor mange møter bør vi ha i året
        Hva er best, nettverk eller gruppe
        Hvor ofte bør arbeidsgruppa ha møte
        Hva bør vi velge av gruppe, nettverk og møter
        Hvor ofte er det lurt at vi møtes
        Er det best med nettverk eller faste møter
        hvor mange ganger i året skal gruppa møtes
        Hvor ofte må gruppa møtes
        Skal vi ha faste møter hver måned
        Skal det være et nettverk
        Hvor ofte er det nok å møtes
        Skal vi møtes fysisk hver måned
        Hva er forskjellen på faste møter og nettverk
        hvor ofte har andre møter
        er en gang i kvartalet nok
        skal vi ha nettverk i stedet for gruppe
        når skal møtene være
        hvor mange møter er for mange
        hva slags møteform bør vi velge
        Hvor mange møter i halvåret er normalt
        Holder det at vi møtes når det trengs
        Er et nettverk mer uforpliktende enn en gruppe
        holder det å møtes når vi trenger det
        en gang i måneden blir for mye
        Hvor ofte bør vi ha møter
        Er det best å møtes ofte
        Hva er et nettverk
        møtes vi for sjelden
        Hvor hyppig bør vi møtes
        Hvor mange møter må vi ha før sommeren
        Hvilken møteform passer oss
        Er to ganger i året nok møter
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
        kor ofte bør gruppa møtast
        Kor mange møte bør vi ha kvart halvår
        Kor mange møte må vi ha
        Kor ofte skal vi ha møte
        Kor ofte bør nettverket møtast
        Kor mange gonger i året bør vi møtast
        Er eit møte i halvåret nok
        er ein gong i kvartalet nok
        kor mange møte er for mange
        kva slags møteform bør vi velje
        Kor ofte er det vanleg å møtast
        held det å møtast når vi treng det
        kor ofte bør vi ha møte
        kva er eit nettverk
        møtest vi for sjeldan
        Kor tit bør vi møtast
        Kor mange møte er nok
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
        how often do we need meetings
        Is a quarterly meeting sufficient
        How many meetings should we have
        How often should the working group meet
        Is a network better than a group
        How many meetings a year
        How frequently should the network meet
        is once a quarter enough
        how many meetings are too many
        which form of meeting should we choose
        How many meetings per year are normal
        once a month is too much
        what is a network
        do we meet too seldom
        how frequently should we have meetings
        How often should there be meetings
        How many meetings are enough
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
        må alle ha vararepresentant
        tjenesten sender en ny vikar hver gang
        skal hver tjeneste oppnevne vara
        hvem skal være vara
        stadig nye fjes på møtene
        trenger hver deltager en stedfortreder
        Fastlegen sender en ny vikar hver gang
        Skal det stå personnavn i mandatet
        Er det viktig at det er de samme som møter
        Hvordan unngår vi at det kommer nye folk hele tiden
        Hva gjør vi når en representant slutter
        De som møter, er nye hver gang
        Hvordan får vi stabile deltakere
        Hva gjør vi når det stadig skiftes ut deltakere
        Må det være samme person som møter hver gang
        Hva om representanten ikke kan komme
        nye folk pa hvert mote
        Hvordan sikrer vi at de samme folkene møter
        Hvem stiller som vara for NAV
        hvem møter for oss
        skal vi ha fast representant
        må vi ha vara
        kan vi sende hvem som helst på møtet
        det er vanskelig å holde på de samme folkene
        utskifting av deltakere
        deltakerne varierer fra gang til gang
        Vi bytter representant hele tiden
        Skal det stå navn på hvem som sitter i gruppa
        Hvem kommer når representanten er syk
        jeg kan ikke komme på møtet, kan jeg sende en annen
        representanten vår har sluttet
        Hvordan beholder vi de samme deltakerne
        Hva gjør vi når deltakere blir byttet ut
        Skal vi skrive stilling eller navn
        Hvorfor er det viktig at de samme møter
        Hva om deltakerne skiftes ut
        Må jeg ha en vara
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
        nye folk kvar gong, kva gjer vi
        Treng vi vara for representantane
        Det kjem stadig nye folk
        Kven er vara
        må vi ha vara
        skal vi ha fast representant
        kan vi sende kven som helst på møtet
        Korleis unngår vi nye folk kvar gong
        eg kan ikkje kome på møtet, kan eg sende ein annan
        skal det stå namn på kven som sit i gruppa
        korleis får vi dei same deltakarane
        skal vi skrive stilling eller namn
        Korleis får vi faste deltakarar
        Kvifor kjem det nye folk heile tida
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
        must everyone have a deputy
        the school sends a new person every time
        how do we avoid new faces every time
        different people attend each time
        The school sends a new person to every meeting
        People keep being replaced in our group
        Who can be a deputy
        How do we keep the same participants
        can we send just anyone to the meeting
        should we have a fixed representative
        the participants vary from time to time
        We keep changing representatives
        I cannot attend, can I send someone else
        should it name who sits in the group
        our representative has left
        how do we keep our participants
        should we write posts or names
        Should we write names or positions
        Why is it important that the same people attend
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
        ingen gidder komme på møtene lenger
        Hvorfor dukker ikke folk opp
        Hvordan gjør vi møtene mer relevante
        Møtene er kjedelige og lite nyttige
        Hva er poenget med møtene
        Hvordan får vi møtene til å bli nyttige
        Hva skal vi gjøre på møtene
        folk uteblir fra møtene
        Hvordan får vi bedre oppmøte
        Hva skal stå på agendaen for at møtet skal være nyttig
        Hvordan får vi mer ut av møtene
        Er det noen vits i møtene våre
        hva er hensikten med møtene
        møtene våre fører ikke til noe
        hvordan blir møtene mer konkrete
        dårlig oppmøte på møtene
        hvorfor møtes vi egentlig
        Deltakerne synes møtene er bortkastet
        Hvordan kan møtene bli mer konkrete
        Hvordan gir vi møtene en oppgave
        Ingen kommer på møtene våre
        Hvordan kan vi få mer nytte av møtene
        Hvordan får vi folk til å komme på møtene
        Hvordan gjør vi møtene mindre kjedelige
        Skal møtene handle om konkrete oppgaver
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
        Kva skal møta brukast til
        Folk kjem ikkje på møta
        Korleis blir møta nyttige
        Kvifor kjem ikkje folk på møta
        kva er hensikta med møta
        dårleg oppmøte på møta
        kvifor møtest vi eigentleg
        korleis gir vi møta ei oppgåve
        ingen kjem på møta våre
        Møta våre er lite nyttige
        Korleis får vi folk på møta
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
        what are meetings for
        Why does nobody come to our meetings
        Our meetings are pointless
        How do we make our meetings useful
        How do we get more out of meetings
        what is the purpose of the meetings
        our meetings lead nowhere
        poor attendance at meetings
        why do we meet at all
        How can meetings become more concrete
        how do we give the meetings a task
        how do we get more use out of the meetings
        Nobody comes to our meetings
        How do we get people to come to the meetings
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
        ledelsen vil styre alle detaljer selv
        hva kan tjenestene bestemme på egen hånd
        hvor mye skal vi blande oss i hvordan de andre jobber
        får tjenestene lov til å løse det på sin egen måte
        Hvor fritt kan hver tjeneste velge arbeidsmåte
        Hvor stort handlingsrom skal tjenestene ha
        Hvor mye skal vi blande oss i hvordan skolen jobber
        Hvor mye frihet bør tjenestene få
        Kan hver virksomhet selv velge hvordan oppgaven løses
        Hvilken frihet har tjenestene til å velge metode
        Kan lederne bestemme hvordan oppgaven skal løses
        Hvor mye skal være opp til tjenestene selv
        Hvem bestemmer metoden
        hva kan vi avgjøre uten å spørre sjefen
        er vi fri til å velge løsning
        hvor mye skal styres ovenfra
        kan tjenestene gjøre det forskjellig
        for mye detaljstyring
        hva ligger fast, og hva kan vi velge
        Kan hver skole gjøre dette på sin måte
        Hvor mye skal ledelsen blande seg
        kan hver skole gjøre det på sin måte
        vi vil velge selv
        Hvilket handlingsrom skal deltakerne ha
        Hva kan vi gjøre uten å spørre om lov
        Hvor mye kan tjenestene avgjøre
        Kan vi løse oppgaven på vår egen måte
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
        leiinga vil styre alle detaljar sjølv
        kva kan tenestene bestemme på eiga hand
        Kva kan einingane avgjere på eiga hand
        Kva fridom har tenestene
        Kor fritt står tenestene
        er vi frie til å velje løysing
        kor mykje skal styrast ovanfrå
        for mykje detaljstyring
        Kva kan skulen bestemme sjølv
        kan kvar skule gjere det på sin måte
        kva handlingsrom skal deltakarane ha
        kva kan vi gjere utan å spørje om lov
        Kor mykje fridom skal skulen ha
        Kva kan tenestene avgjere
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
        management wants to control every detail
        how much can the services decide on their own
        how much freedom do the services get
        How much can services decide on their own
        Do services have freedom to choose their methods
        are we free to choose the solution
        how much should be steered from above
        too much micromanagement
        what is fixed and what can we choose
        Can each school do it its own way
        we want to choose for ourselves
        what room for action should participants have
        What can we do without asking permission
        Can we solve the task in our own way
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
        hvorfor skal ledere vise tillit
        Hvorfor er tillit fra ledelsen viktig
        får vi bedre resultater om ledelsen viser tillit
        Hva får vi igjen for å vise tjenestene tillit
        Hvorfor er det lurt å vise tillit til tjenestene
        Blir arbeidet bedre når ledelsen stoler på oss
        Hva gjør tillit med motivasjonen
        Hvorfor er tillit til tjenestene bra
        Blir resultatene bedre med tillit
        får vi til mer når de over oss har tillit
        ledelsen må tørre å stole på oss
        """,
      nn: """
        Kvifor gir tillit betre resultat?
        kva har leiarane igjen for å stole på tenestene
        korleis motiverer vi dei som skal gjere jobben
        leiinga stoler ikkje på at vi får det til
        kvifor skal leiarane stole på oss
        kva skjer når leiinga viser tillit
        tillit i staden for kontroll
        kvifor er tillit til tenestene bra
        får vi til meir når dei over oss har tillit
        leiinga må tore å stole på oss
        """,
      en: """
        Why does trust give better results?
        what do leaders gain by trusting the services
        how do we motivate those who do the work
        management does not trust us to manage it
        why should leaders trust us
        trust instead of control
        what happens when management shows trust
        why is trusting the services good
        do we achieve more when those above trust us
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
        Hva kreves for at vi skal få frie tøyler
        Hvor klart må mandatet være for at vi skal få frihet
        Hva må mandatet si for at vi skal ha stor handlefrihet
        Hva må være tydelig i mandatet når friheten er stor
        Når kan tjenestene få stor frihet
        Hvorfor krever stor frihet et klart mandat
        Vi vil ha stor frihet. Hva må være på plass
        Er mandatet klart nok til å gi oss frihet
        Er det farlig å gi stor frihet med et uklart mandat
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
        kva må vere klart før tenestene får stor fridom
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
        hva er en oppdragsgiver
        Vi vet ikke hva oppdragsgiveren egentlig vil ha
        Hva er et styringssignal
        Oppdraget vårt er uklart. Hva gjør vi
        Hvordan kan ledelsen gi klarere signaler ved oppstart
        Hva hvis oppdragsgiver ikke har sagt klart hva vi skal gjøre
        Hvordan får vi et tydelig oppdrag
        Hvordan vet vi hva oppdragsgiver mener
        Hvordan får vi ledelsen til å si hva de vil
        Hvem kan gjøre oppdraget tydeligere
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
