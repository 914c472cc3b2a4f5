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
        hva er hensikten med forankring
        må rådmannen involveres
        Må ordføreren og rådmannen være med på dette
        kommunalsjefen min er ikke interessert, hva nå
        hvordan forankre i ledelsen
        Lederne sier ja, men følger ikke opp. Hva gjør vi
        Hva er forankring
        hvordan far vi forankring hos radmannen
        Hvorfor er forankring så viktig
        Hvordan får vi lederne til å prioritere dette
        Ledergruppa er lunken til samarbeidet
        Hva gjør vi hvis toppledelsen ikke støtter oss
        Hvordan sikrer vi oss støtte fra politikerne
        Hva betyr det at samarbeidet er forankret
        Ingen av lederne våre engasjerer seg
        Hvorfor trenger vi ledere som støtter samarbeidet
        Hvordan vinner vi støtte hos ledelsen
        Hva gjør vi når politikerne ikke vil
        Trenger et lite samarbeid forankring
        hvem må støtte oss for at dette skal gå
        lederne er positive, men gjør ingenting
        vi får ikke tid av sjefen til å jobbe med dette
        hvordan holder vi ledelsen interessert over tid
        hva kan vi si for å få med ledelsen
        hvorfor er det ikke nok at de ansatte vil
        samarbeidet blir ikke tatt på alvor av ledelsen
        hvordan får vi eierskap hos lederne
        hva om lederen bytter mening
        Rektor sier han støtter oss, men det skjer ingenting
        Hvordan får vi kommunedirektøren interessert
        Hvorfor maser dere om forankring
        Hva gjør vi for å få støtte hos de folkevalgte
        rektor er ikke med på dette
        direktøren vår er ikke interessert
        hvordan får jeg lederen min med på dette
        ledelsen har andre ting å tenke på
        vi står alene uten støtte
        hva gjør jeg når lederen min sier nei
        Hvordan får vi støtte fra rådmannen
        Hva gjør vi når ledelsen ikke har tid til samarbeidet
        Hvorfor må politikerne være med
        Hvordan sørger vi for god forankring
        Ansatte har mistet troen på samarbeidet
        Hvordan forankrer vi mandatet
        Lederne viser liten interesse
        Hvorfor bør toppledelsen bry seg
        Hva gjør vi når de ansatte ikke tror på dette
        Hvordan får vi aksept fra politikerne
        de ansatte har gitt opp
        folk har mistet troen
        sjefene har mistet interessen
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
        korleis får vi støtte frå leiinga
        kva gjer vi om sjefane ikkje bryr seg
        Korleis får vi leiinga til å engasjere seg
        Kva er forankring
        Leiinga er ikkje interessert. Kva gjer vi
        Kvifor er forankring viktig
        Leiarane støttar oss ikkje
        korleis får vi eigarskap hos leiarane
        leiarane er positive, men gjer ingenting
        kvifor er det ikkje nok at dei tilsette vil
        Rektor er ikkje med på dette
        eg får ikkje støtte frå leiaren min
        vi står åleine utan støtte
        korleis forankrar vi samarbeidet godt
        kva gjer vi når leiinga ikkje har tid
        kvifor må politikarane vere med
        Korleis får vi leiarane med oss
        Kvifor må leiarane bry seg
        medarbeidarane trur ikkje det nyttar
        dei tilsette har gitt opp
        sjefane har mista interessa
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
        the leadership does not support us
        how do we get leaders involved
        my boss doesn't care about this work
        Top management has lost interest, any advice
        What is anchoring
        Why do we need support from leaders
        Why is anchoring important
        leaders are positive but do nothing
        how do we keep the leadership interested over time
        how do we create ownership among leaders
        the collaboration is not taken seriously
        How do I get my director interested
        I get no support from my manager
        we stand alone without support
        my director says no
        how do we anchor the collaboration well
        what do we do when the leadership has no time
        why must politicians be involved
        staff have lost faith in the collaboration
        How do we get support from the chief executive
        Our leaders show little interest
        staff have stopped believing in this
        our bosses have lost interest
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
        hva om koordinatoren blir langtidssykmeldt
        Hvem tar over stafettpinnen hvis lederen slutter
        Når bør mandatet fornyes
        Trenger vi stedfortreder for koordinatoren
        Skal mandatet ha sluttdato
        Hva skjer når nøkkelpersoner forsvinner
        Skal det stå i mandatet når det utløper
        Hvor lang varighet er vanlig
        hvem er reserve for koordinator
        Hvem overtar når koordinatoren går av
        Hvordan unngår vi at alt stopper når én person slutter
        Hvor lenge bør mandatet gjelde
        mandatet har ingen sluttdato, er det et problem
        Hva skjer med samarbeidet om koordinatoren blir borte
        Bør mandatet være tidsbegrenset
        Hvem trår til når koordinatoren har ferie
        nar utloper mandatet
        Hva gjør vi når nøkkelpersonen slutter
        Hvem fyller rollen når koordinatoren er syk
        Når bør mandatet vurderes på nytt
        Hvor mange år kan mandatet gjelde
        hvem er stand-in for koordinatoren
        kan mandatet være uten sluttdato
        hva er en fornuftig varighet
        når skal samarbeidet avsluttes
        hvordan forlenger vi mandatet
        hva om alle slutter samtidig
        hvordan overfører vi ansvaret til en ny koordinator
        når løper mandatet ut
        trenger mandatet en dato for når det slutter
        Hva om jeg slutter som koordinator
        Hvordan gjør vi samarbeidet mindre avhengig av enkeltpersoner
        Er to år passe lenge for et mandat
        Må vi skrive når mandatet tar slutt
        jeg skal ut i permisjon, hvem tar over
        hva om jeg som koordinator blir syk
        er ett år for kort for et mandat
        er to år passe lenge
        vi har ikke satt noen sluttdato
        Hva skjer hvis koordinatoren får ny jobb
        Hvordan sikrer vi kontinuitet
        Hvor lenge er det vanlig at et mandat varer
        Skal vi ha en dato for når mandatet skal revideres
        Hva gjør vi når ildsjelen går av
        Hvordan unngår vi at samarbeidet dør ut når folk slutter
        Når skal mandatet ta slutt
        Bør koordinatoren ha en vikar
        den eneste som kan dette, går av med pensjon
        alt henger på én person
        ildsjelen vår slutter
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
        kva om koordinatoren sluttar
        Kva skjer med samarbeidet når prosjektleiaren får ny jobb
        Treng vi sluttdato på mandatet
        Kven tek over når koordinatoren sluttar
        Kor lenge skal mandatet gjelde
        Kven er stadfortredar for koordinatoren
        kan mandatet vere utan sluttdato
        korleis forlengjer vi mandatet
        kva er ei fornuftig varigheit
        Kva gjer vi når koordinatoren har permisjon
        eg skal ut i permisjon, kven tek over
        er eitt år for kort for eit mandat
        korleis sikrar vi kontinuitet
        når bør mandatet vurderast på nytt
        kva om nøkkelpersonar sluttar
        Kva skjer når koordinatoren blir sjuk
        Når tek mandatet slutt
        den einaste som kan dette, går av med pensjon
        alt heng på éin person
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
        what happens if the coordinator leaves
        Who fills in when the coordinator is on holiday
        Do we need an end date
        What if the coordinator falls ill
        Who takes over when the coordinator leaves
        How long should the mandate run
        When does the mandate expire
        can the mandate be without an end date
        how do we extend the mandate
        what is a sensible duration
        how do we hand over to a new coordinator
        What if I leave as coordinator
        I am going on leave, who takes over
        is one year too short for a mandate
        is two years about right
        what if key people leave
        when should we revise the mandate
        how many years should the mandate run
        how do we make it less dependent on individuals
        How do we ensure continuity
        When does the mandate end
        the only one who knows this is retiring
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
        hvem dekker utgiftene
        vi har null kroner, går det an likevel
        hvor stor stillingsprosent bør hver tjeneste stille med
        Hvor mange timer i uka må folk regne med å bruke
        Hva gjør vi om budsjettet kuttes
        Hvor mye penger trenger vi
        Må vi sette av egne stillinger
        Hvem skal betale
        Hva gjør vi hvis ingen vil bidra med ressurser
        Hvor mye tid må vi avsette
        trenger vi budsjett
        Hva koster det å delta i samarbeidet
        Må tjenestene stille med egne penger
        Skal vi oppgi stillingsprosent
        Hvordan skaffer vi nok ressurser
        Hvor mange prosent stilling må til
        Må mandatet si noe om penger
        Vi mangler både folk og penger
        Bør det stå i mandatet hvor mye tid hver bruker
        Hvor finner vi midler til samarbeidet
        hvor får vi pengene fra
        er det greit å ikke ha noen ressurser
        hva om tjenestene ikke vil bruke tid
        hvor stor del av en stilling går med
        må ressursene stå i mandatet
        hva slags ressurser snakker vi om
        vi har verken tid eller penger
        hvordan får vi frigjort tid
        Hvor mye arbeidstid bør settes av i hver tjeneste
        Skolen sier de ikke har tid
        Hva gjør vi uten midler
        Er det flaut å skrive at vi ikke har penger
        tjenestene sier de ikke har tid
        vi har ingen penger, kan vi skrive det
        ingen vil betale
        jeg har bare ti prosent stilling til dette
        hvem skal stille med folk
        Hvilke ressurser må vi skrive inn
        Hvor mange årsverk trenger et slikt samarbeid
        Vi får ikke frigjort folk til arbeidet
        Hva om vi ikke har råd
        Hva må vi ha av penger og folk
        Hvor skal pengene til samarbeidet komme fra
        Kan vi be om mer tid fra lederne
        Hvor stor stilling trenger koordinatoren
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
        kor mange stillingar treng vi
        vi har ikkje pengar til dette
        Kor mykje tid må vi setje av til samarbeidet
        Kva ressursar treng vi
        Har vi nok tid og pengar
        er det greit å ikkje ha nokon ressursar
        vi har verken tid eller pengar
        må ressursane stå i mandatet
        Vi har korkje tid eller folk
        tenestene seier dei ikkje har tid
        ingen vil betale
        kva ressursar må vi skrive inn
        kor mange timar går med
        Kor mykje pengar treng samarbeidet
        Kvar kjem pengane til samarbeidet frå
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
        do we need our own budget
        who is going to pay for all this
        How many hours per week should people spend on this
        How much time should we set aside
        What resources do we need
        Who pays
        where do we get the money
        is it fine to have no resources
        we have neither time nor money
        how do we free up time
        must the resources be in the mandate
        We have no money. What now
        the services say they have no time
        nobody wants to pay
        we have no money, can we say so
        which resources must we write down
        how many hours does it take
        we cannot free up people
        We cannot afford this
        Where will the money come from
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
        hva er riktig kompetanse
        trenger vi en økonom i arbeidsgruppa
        hva slags folk bør sitte i gruppa faglig sett
        hva slags kompetanse må være med i gruppa
        Hvilke fagfolk bør sitte i gruppa
        Hvordan vet vi at vi har den riktige kompetansen
        Hvordan sikrer vi at gruppa har rett kompetanse
        Hvilken kompetanse mangler vi
        Hva slags fagfolk må vi ha med
        Må vi ha en jurist i gruppa
        Hva må deltakerne i gruppa ha peiling på
        hvilken kunnskap må finnes i gruppa
        trenger vi spesialister
        har gruppa den kompetansen den trenger
        mangler vi noen med riktig fagbakgrunn
        Hvilke yrkesgrupper bør være representert
        Trenger vi noen som kan statistikk
        vi mangler noen som kan barn og unge
        bør en psykolog være med
        Hva slags ekspertise bør gruppa ha
        Hvem har den kompetansen vi trenger
        Hvem i gruppa har peiling på dette
        Hvilke fag må være representert
        bør vi ha med noen som kan rus
        trenger vi fagfolk på psykisk helse
        hvem kan noe om dette
        """,
      nn: """
        Kva kompetanse treng gruppa?
        kva må deltakarane kunne
        korleis får vi med dei rette fagfolka
        vi manglar fagkunnskap i gruppa
        kva fagkompetanse må vere representert
        har vi folk som kan nok
        kva slags bakgrunn bør dei som er med ha
        treng vi spesialistar
        har gruppa den kompetansen ho treng
        treng vi nokon som kan statistikk
        kva slags ekspertise treng gruppa
        bør vi ha med nokon som kan rus
        treng vi fagfolk på psykisk helse
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
        does the group have the skills it needs
        do we need specialists
        which knowledge must the group have
        do we need someone who knows statistics
        what expertise is needed
        should we have somebody who knows about addiction
        do we need experts on mental health
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
        må politikerne vedta mandatet
        må saken til politisk behandling
        må kommunestyret gjøre vedtak om dette
        hvilken leder må stå bak
        Holder det at teamlederne vet om det
        Er enhetsleder høyt nok når vi skal ha felles plan
        Hvilket ledernivå må stå bak når vi skal dele informasjon
        Hvor høyt i organisasjonen bør forankringen ligge
        Må kommunedirektøren stå bak når vi skal ha felles tiltak
        holder det at fagleder har godkjent
        Holder det med forankring hos avdelingsleder
        Hvor høyt opp må vi gå for å få godkjent et felles tiltak
        Er det lurt å gå helt til kommunestyret
        Hvilket nivå må godkjenne mandatet
        Trenger trinn 1 forankring i ledelsen
        Holder det at virksomhetslederen er enig
        Må saken opp i formannskapet
        hvem er høyt nok til å godkjenne
        hvilket ledernivå kreves på trinn 3
        trenger vi kommunedirektøren på trinn 2
        må det opp til politikerne når vi bare deler informasjon
        hvor i hierarkiet bør saken avgjøres
        kan en avdelingsleder forankre dette
        skal mandatet til politisk behandling
        Hvor høyt må vi opp for å få forankring
        Kan en rådgiver godkjenne mandatet
        Er det nok at kommunalsjefen vet om det
        kommunalsjefen vet om det, holder det
        er det nok at lederen vet om det
        jeg er bare fagleder, kan jeg godkjenne dette
        Hvilket nivå skal mandatet forankres på
        Er seksjonslederen på et høyt nok nivå
        Trenger vi høyere forankring på trinn 4 enn på trinn 1
        Hvilken leder er høy nok for trinn 2
        Kan en mellomleder godkjenne samarbeidet
        Må samarbeidet opp til behandling i kommunestyret
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
        må politikarane vedta mandatet
        må kommunestyret gjere vedtak om dette
        kva leiar må stå bak
        Held det med einingsleiar
        Kor høgt må saka
        Kva nivå må forankringa vere på
        kven er høgt nok til å godkjenne
        kva leiarnivå krevst på steg 3
        kan ein avdelingsleiar forankre dette
        Kor høgt nivå må godkjenne
        er det nok at leiaren veit om det
        på kva nivå skal mandatet forankrast
        treng vi høgare forankring på steg 4
        Kva leiarnivå er høgt nok
        Kan ein avdelingsleiar godkjenne mandatet
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
        must the politicians adopt the mandate
        do we need the council to approve it
        which leader must stand behind it
        Do we need the city council to approve it
        How high must the anchoring go
        Is the head of unit senior enough
        Which level should approve the mandate
        Is the department head enough
        who is senior enough to approve
        which level of leader is required at step 3
        can a section leader anchor this
        should the mandate go to the politicians
        How high up do we need approval
        is it enough that the manager knows about it
        I am only a team leader, can I approve this
        at which level should the mandate be anchored
        do we need higher backing at step 4
        Which leader is senior enough for step 2
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
        Må hver tjeneste ha lederen sin med
        Må alle partene ha forankring hos sin leder
        er det nok at én sterk eier står bak
        må hver deltaker ha forankret dette hos sin leder
        hvordan får vi alle til å føle seg forpliktet
        bare vår leder har sagt ja
        lederne i de andre tjenestene har ikke sagt ja
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
        er det nok at éin sterk eigar står bak
        må kvar deltakar ha forankra dette hos sin leiar
        berre vår leiar har sagt ja
        leiarane i dei andre tenestene har ikkje sagt ja
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
        is one strong owner enough
        does each participant need anchoring with its own leader
        how do we make all the parties feel committed
        only our own manager has agreed
        the managers of the others have not said yes
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
        hvilke spørsmål må være besvart ved oppstart
        hvilke ting må være avklart før samarbeidet begynner
        hva bør være klart før vi setter i gang
        hva spør man om i et oppstartsmøte
        hvordan starte et samarbeid på tvers
        Vi har fått i oppgave å samordne tre tjenester. Hva er det aller første vi må gjøre
        Hvordan kommer man i gang
        hva gjor vi forst
        Vi starter neste uke. Hva må vi ha på plass
        Hva må avklares ved oppstart
        Hvor skal vi begynne
        Hva er seks viktige spørsmål før start
        Hvordan forbereder vi oppstarten
        Hva bør vi bli enige om aller først
        Hva er de første spørsmålene vi må svare på
        hva er viktig i starten
        hva gjør vi på det første møtet
        hvordan legger vi et godt grunnlag
        hvilke avklaringer trenger vi tidlig
        hva må diskuteres før vi setter i gang
        hvor begynner man når man skal samarbeide
        hva er oppskriften på en god start
        Hva bør stå på lista før vi drar i gang
        Vi har oppstartsmøte på tirsdag. Hva skal vi snakke om
        Hvilke avklaringer må gjøres først
        jeg er ny som koordinator, hvor begynner jeg
        vi har første møte i morgen, hva tar vi opp
        hva skal stå på lista før vi begynner
        Hva er det første steget når vi skal samarbeide
        Hva bør diskuteres på oppstartsmøtet
        Hvilke spørsmål må vi stille i starten
        Hvordan bør vi starte
        Hva må avgjøres før vi begynner
        Finnes det en sjekkliste for nye samarbeid
        Hvilke avklaringer er viktigst i starten
        hvor begynner vi når vi skal lage et mandat
        jeg er ny koordinator, hvor starter jeg
        hva er det første vi må avklare
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
        kva skal vi avklare før oppstart
        Kva bør vi avklare når vi startar
        Kva må på plass før vi byrjar
        Korleis kjem vi i gang
        Kva spørsmål må vi svare på før start
        kva er viktig i starten
        kva gjer vi på det første møtet
        kva må drøftast før vi set i gang
        Kva skal vi gjere aller først
        eg er ny som koordinator, kvar byrjar eg
        vi har første møte i morgon, kva tek vi opp
        kva spørsmål må vi stille i starten
        kva bør drøftast på oppstartsmøtet
        Kva må vere avklart når vi startar
        Korleis bør vi starte
        kvar byrjar vi når vi skal lage eit mandat
        kva er det fyrste vi må avklare
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
        which questions must be answered at the start
        what should we clarify before starting up
        What do we need to clarify before we start
        What do we need in place before we begin
        How do we start
        What comes first when we start
        what is important at the start
        what do we do at the first meeting
        what must be discussed before we begin
        how do we lay a good foundation
        What do we talk about in the first meeting
        I am new as coordinator, where do I begin
        we have our first meeting tomorrow, what do we bring up
        what should be discussed at the kick-off meeting
        which questions are asked at the beginning
        what is the first thing we do
        Which questions do we ask at the start
        Is there a checklist for new collaborations
        where do we begin when we are to write a mandate
        i am a new coordinator, where do i start
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
        hva skiller et mål fra et tiltak
        er «bidra til bedre oppvekst» et godt nok mål
        hvordan lager vi en indikator
        hvor mange mål bør vi ha
        hvilken indikator bør vi velge
        Hvordan formulerer vi formålet så det kan etterprøves
        maalet er altfor diffust
        Hva er en god indikator
        Målformuleringen vår er «bidra til bedre oppvekst». Er det bra nok
        Hvordan lager vi en indikator som er enkel å følge
        Hvordan skriver vi gode mål
        Hvordan kan målet måles
        hva er forskjellen pa mal og indikator
        Må vi sette en frist for målet
        Hvordan bør et mål se ut
        Målet er for generelt, hvordan blir det bedre
        kan vi ha flere mal
        Hvordan setter vi mål for samarbeidet
        Hvordan gjør vi målene mer konkrete
        Må alle mål ha en indikator
        hva er et malbart mal
        Hvordan formulerer man et presist mål
        Hva kan vi bruke som indikator
        Når er et mål konkret nok
        hva skal formålet være
        hva vil et tydelig mål si
        er målet klart nok
        kan målet være en visjon
        hva kjennetegner et godt mål
        hvordan blir målet etterprøvbart
        skal målet ha tall
        hvilken frist bør målet ha
        hvordan følger vi med på om målet nås
        er formål og mål det samme
        Målet vårt er så vidt at ingen kan si om vi har nådd det
        Hvordan skriver vi et mål som går an å måle
        Kan dere gi eksempel på en indikator
        Hvor mange indikatorer trenger vi
        målet vårt kan ikke måles
        kan du gi et eksempel på et godt mål
        ingen kan si om vi har nådd målet
        Hvordan skal målet formuleres
        Er «styrke innsatsen» et godt mål
        Hvordan måler vi målet
        Hvordan får vi et mål som kan etterprøves
        Hvordan vet vi om målet er bra
        Hvor tydelig må målet være
        Må målet kunne måles
        Hva skal vi bruke som mål på om det virker
        Kan målet endres underveis
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
        kva skil eit mål frå eit tiltak
        kor mange mål bør vi ha
        kva indikator bør vi velje
        korleis skriv ein eit mål som kan målast
        Kor konkrete må måla vere
        Korleis lagar vi gode mål
        Er målet vårt for vagt
        Kva er eit godt mål
        Korleis gjer vi måla konkrete
        er målet klart nok
        kva kjenneteiknar eit godt mål
        skal målet ha tal
        kva frist bør målet ha
        Er måla våre målbare
        kan du gi eit døme på eit godt mål
        ingen kan seie om vi har nådd målet
        korleis skal målet formulerast
        korleis får vi eit mål som kan etterprøvast
        kva indikatorar kan vi bruke
        Korleis formulerer vi målet
        Må målet kunne målast
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
        is contribute to better a good enough goal
        what is the difference between a goal and a measure
        how many goals should we have
        which indicator should we choose
        how to write a measurable goal
        Is "contribute to better childhoods" a good enough goal
        How do we set measurable goals
        What makes a good goal
        How do we make the goals specific
        is the goal clear enough
        what characterises a good goal
        should the goal have numbers
        what deadline should the goal have
        how do we follow whether the goal is reached
        Our goal cannot be measured
        can you give an example of an indicator
        can you give an example of a good goal
        nobody can say whether we have reached the goal
        how should the goal be worded
        how do we get a goal that can be verified
        what is a good indicator
        how many indicators do we need
        How do we formulate the goal
        Must the goal be measurable
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
        hvordan kan vi være sikre på at dette lar seg gjøre
        klarer vi å nå målet
        er det vi har satt oss fore gjennomførbart
        har vi for høye ambisjoner i forhold til hva vi klarer
        Er målet vårt realistisk
        Hvordan skal vi vite at målet ikke er for hårete
        Er dette i det hele tatt realistisk
        Er det realistisk å nå målet på to år
        Hva gjør vi om målet er urealistisk
        Klarer vi å nå målet vårt
        Hvordan vurderer vi hva som er realistisk
        Er målet vårt mulig å nå
        Hvordan unngår vi å love for mye
        er forventningene våre realistiske
        sikter vi for høyt i målet
        er tiden nok til å nå målet
        hva er mulig å få til
        er dette ønsketenkning
        Hvordan vet vi hva vi får til
        Er det for ambisiøst å halvere barnefattigdommen på ett år
        er det for ambisiøst å løse dette på ett år
        hvordan vet vi hva vi kan få til
        Hvordan kan vi vite hva som er mulig
        Er det noe poeng i å sette et mål vi ikke klarer
        Hvordan finner vi ut hva som er realistisk
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
        korleis kan vi vere sikre på at dette lèt seg gjere
        klarer vi å nå målet
        er forventningane våre realistiske
        kva er mogleg å få til
        er det for ambisiøst å løyse dette på eitt år
        er målet realistisk nok
        korleis veit vi kva som er mogleg
        Er det realistisk
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
        can we reach the goal
        Is our goal realistic
        Can we achieve our goal
        are our expectations realistic
        is there enough time to reach the goal
        what is possible
        is this wishful thinking
        is it too ambitious to solve this in a year
        is the goal realistic enough
        how do we know what is possible
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
        kan forankringen bli for mye av det gode
        Hvor høy forankring er god nok
        Hvem må ha sagt ja til mandatet
        Er det mulig å ha for lite forankring
        Hvor lite forankring slipper vi unna med
        Er forankringen vår god nok
        Hvor mye forankring må til
        Kan vi klare oss uten forankring
        Hvordan vet vi om forankringen er god
        Når er vi godt nok forankret
        Hva er nok forankring for oss
        må vi helt til topps med dette
        er det nødvendig å løfte dette til toppledelsen
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
        må vi heilt til topps med dette
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
        When is the anchoring good enough
        does this have to go all the way to the top
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
        hva forventes av politiet som samarbeidspart
        hva er en rolle
        hvilken rolle kan frivillige organisasjoner ha
        Hva er helsesykepleierens rolle oppi dette
        hva kan en deltaker ha som rolle
        Kan noen være observatør uten plikter
        Hvilke roller bør finnes
        Hva vil det si å ha en rådgivende rolle
        Hvordan avklarer vi roller
        hva betyr det at vi deltar og ikke leverer
        Hva slags rolle bør fylkeskommunen ha
        Hvordan fordeles rollene mellom tjenestene
        Hvilke plikter følger med rollen
        Hvilken rolle skal NAV ha
        Må hver deltaker ha en tydelig rolle
        Hva slags rolle passer for skolen
        Hva betyr det å ha rollen som observatør
        Hvordan beskriver vi rollene
        hvilken oppgave har skolen i samarbeidet
        hva er vår tjeneste med på
        hvem skal levere hva
        er det lov å bare bli orientert
        rollene er uklare
        hva gjør sekretariatet
        skal helse bare gi råd
        Hva er kommunelegens rolle
        Hvilken rolle har jeg som rektor
        Kan man ha flere roller
        jeg er rektor, hva er min rolle
        hva er min rolle i samarbeidet
        jeg vet ikke hva jeg skal bidra med
        Hva slags rolle skal barnehagen ha
        Hvilke roller er det vanlig å ha
        Vi er usikre på rollen vår
        Hva blir rollen til NAV
        Kan politiet bare gi råd
        Hvordan får alle en klar rolle
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
        kva er ei rolle
        kva rolle skal skulen ha
        Kva for roller kan vi bruke
        Kva rolle har helsestasjonen
        Kva rolle har kvar av oss
        Kva rolle kan politiet ha
        rollene er uklare
        kven skal levere kva
        er det lov å berre bli orientert
        Kva er rolla til skulen
        eg er rektor, kva er rolla mi
        eg veit ikkje kva eg skal bidra med
        kva roller er vanlege
        vi er usikre på rolla vår
        Kva roller treng vi
        Kva er rolla til NAV
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
        what is expected of the police in the collaboration
        what is a role
        what role can voluntary organisations have
        What roles can a participant have
        What is the role of the school
        What role should the health service have
        Which role suits the police
        the roles are unclear
        who is to deliver what
        may someone just be informed
        what does the secretariat do
        What is my role
        I am a headteacher, what is my role
        I do not know what I am supposed to contribute
        which roles are common
        we are unsure about our role
        how do we describe the roles
        Which roles are usual
        What is the police's role
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
        hva er en koordinator
        kan to tjenester koordinere sammen
        er det best at helse eller oppvekst har styringen på koordineringen
        hvilke oppgaver ligger til koordinatorrollen
        kan koordinatoren instruere andre enheter
        hva er forventet av koordinatoren
        vi klarer ikke å bli enige om hvem som skal lede
        hvem skal styre skuta
        hvem passer som koordinator
        hvilket ansvar følger med koordineringen
        kan ansvaret for koordinering gå på rundgang
        hvem bør være koordinator
        hvordan bør koordineringsansvaret plasseres
        hva er forskjellen på å lede og å koordinere
        hvilken avdeling burde ha hovedansvaret for å dra i gang møter og følge opp
        Hva slags mandat trenger den som koordinerer for å kunne bestemme noe
        Er det best at oppvekst eller helse har styringen på koordineringen
        Hva slags oppgaver ligger til koordinatorrollen
        Kan en koordinator instruere andre enheter
        Hvem skal koordinere
        Hva er jobben til den som koordinerer
        Bør koordinatoren ha egen fullmakt
        kan NAV og barnevernet koordinere sammen
        Hvilken tjeneste bør ta koordineringsansvaret
        Hva er forventet av en koordinator
        Vi klarer ikke å bli enige om hvem som skal lede. Hva nå
        Trenger koordinatoren myndighet til å ta avgjørelser
        hvem burde stå som eier av samarbeidet
        Kan kommunelegen lede samarbeidet
        Hvilke avgjørelser kan koordinatoren ta selv
        vem e det som ska koordinere
        Hvem bør være koordinator i et samarbeid mellom skole og helse
        Hvilken tjeneste er best egnet til å koordinere
        Hva må koordinatoren følge opp
        Har koordinatoren lov til å bestemme over de andre
        Kan vi ha to koordinatorer
        hvem tar styringen
        Hvem i kommunen bør koordinere arbeidet
        Hvor mye kan koordinatoren bestemme
        Hvilke oppgaver bør koordinatoren ha
        Er det best med én koordinator
        hvem leder an
        Hvordan finner vi en god koordinator
        koordinatoren far ikke gjennomslag hos de andre
        hvem er ansvarlig for å koordinere
        koordinatoren mangler myndighet
        hvilke rettigheter har koordinatoren
        hvem skal dra dette i land
        hvor mye tid bruker koordinatoren
        skal koordinatoren være en person eller en tjeneste
        hva forventer vi av lederen for gruppa
        kan skolen være koordinator
        er det noen som bør lede samarbeidet
        skal én tjeneste ha hovedansvaret
        kan koordinatoren pålegge andre oppgaver
        hva gjør koordinatoren til daglig
        hvordan velges lederen av gruppa
        Jeg er SLT-koordinator. Hva bør jeg ha ansvar for
        Hvem pleier å lede slike samarbeid
        Bør koordineringen ligge hos NAV eller hos oppvekst
        Hvilken makt trenger koordinatoren
        Kan vi koordinere på omgang
        Er koordinatoren sjefen for de andre
        Hva skal koordinatoren bruke tiden på
        jeg har blitt koordinator, hva skal jeg gjøre
        jeg er SLT-koordinator, hva har jeg ansvar for
        hva kan jeg som koordinator bestemme
        de andre hører ikke på koordinatoren
        hvilken makt har koordinatoren
        kan vi ha delt ledelse
        ledelsen av gruppa går på omgang
        Hvem har ansvaret for koordineringen
        Hva må en koordinator kunne bestemme
        Hvordan velger vi koordinator
        Skal koordinatoren være leder for gruppa
        Hvem bør eie samarbeidet
        koordinator uten fullmakt, går det
        Hva er viktig når vi skal peke ut en koordinator
        Hvilke plikter ligger på den som koordinerer
        Hvem er det naturlig at koordinerer
        Hva må koordinatoren ha fullmakt til
        Hva gjør den som leder samarbeidet
        Kan én person koordinere alt
        Bør helsetjenesten ta koordineringen
        Hvilket mandat har koordinatoren selv
        vi mangler noen som kan lede
        hvordan fa folk til a hore pa koordinatoren
        koordinatoren har ingenting å slå i bordet med
        koordinatoren blir ikke hørt
        koordinatoren er utslitt
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
        kva er ein koordinator
        kva tyder koordinering
        kven skal ha koordineringsansvaret når fleire tenester er med
        kven passar best som koordinator
        kven bør vere koordinator
        Kven bør leie samarbeidet
        Kven skal ha koordineringsansvaret når tre tenester er med
        Kven skal koordinere
        Kven av oss skal koordinere
        Kva mynde treng koordinatoren
        Kva gjer koordinatoren
        Kva fullmakter har koordinatoren
        Kven kan koordinere
        Kva skal koordinatoren gjere
        koordinatoren manglar mynde
        kan skulen vere koordinator
        skal éi teneste ha hovudansvaret
        kan koordinatoren påleggje andre oppgåver
        korleis blir leiaren av gruppa vald
        Kven burde leie arbeidet
        Kva har koordinatoren ansvar for
        eg har blitt koordinator, kva skal eg gjere
        kva kan eg som koordinator bestemme
        dei andre høyrer ikkje på koordinatoren
        kven bør eige samarbeidet
        korleis vel vi koordinator
        koordinatoren har ikkje fullmakt
        kva oppgåver har koordinatoren
        Kven skal ha ansvaret for å koordinere
        Kva bør koordinatoren gjere
        Kven er det naturleg at koordinerer
        Kva er oppgåva til koordinatoren
        koordinatoren har ingenting å slå i bordet med
        koordinatoren blir ikkje høyrd
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
        what is a coordinator
        can two services coordinate together
        who ought to be in charge of the coordination
        what is expected of the coordinator
        who is best placed to coordinate
        what is the coordinator responsible for
        Who ought to be in charge of coordination
        Which department is the natural coordinator
        Who should coordinate
        Who should lead the collaboration
        What powers should the coordinator have
        What are the coordinator's duties
        Who ought to coordinate
        Who could be the coordinator
        How much can the coordinator decide
        the coordinator lacks authority
        can the school be the coordinator
        should one service have the main responsibility
        can the coordinator give others tasks
        how is the leader of the group chosen
        is there one person who should lead
        Who usually leads this kind of collaboration
        Can the coordinator give orders
        I have become the coordinator, what am I to do
        what can I decide as coordinator
        the others do not listen to the coordinator
        who usually leads this
        how do we choose a coordinator
        a coordinator without authority
        who should own the collaboration
        which tasks does the coordinator have
        who runs the collaboration
        Who is responsible for coordination
        What may a coordinator decide
        Who is the natural coordinator
        What does the person in charge do
        the coordinator has no power
        nobody listens to the coordinator
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
        har tiltakene og samarbeidet hatt effekt
        hva er evaluering
        bør vi ha en midtveisevaluering
        hva skal vi spørre deltakerne om i evalueringen
        hvordan ser vi om samarbeidet gir resultater
        hvor ofte bør samarbeidet vurderes
        hva skal evalueringen inneholde
        hvor tit burde vi sjekke om samarbeidet faktisk funker
        hvordan gjennomfører man en evaluering av samarbeidet
        Er «ved behov» godt nok for evaluering
        hvordn evalurer vi samarbeidt
        hvor ofte ma vi evaluere
        Hvordan skal vi finne ut om tiltakene og samarbeidet har hatt effekt
        Er det vanlig med midtveisevaluering
        Hvem skal stå for evalueringen
        evalering hver sjette måned eller årlig
        Hvor ofte skal samarbeidet evalueres
        Hvordan bør en evaluering legges opp
        hvem har ansvar for å evaluere
        evaluering – hva skal vi spørre deltakerne om
        Hvor lenge kan det gå mellom hver evaluering
        Hvordan legger vi opp evalueringen av samarbeidet
        hvilke metoder for evaluering finnes
        Hvem gjennomfører evalueringen
        evaluringen har aldri blitt gjort, må vi
        Er det nødvendig å evaluere et lite samarbeid
        Hvor ofte er det fornuftig å evaluere
        Hva slags spørreskjema kan vi bruke i evalueringen
        Skal koordinatoren selv evaluere
        Hva er det vi skal evaluere, tiltakene eller samarbeidet
        hvordan maler vi om samarbeidet er bra
        Hvordan evaluerer vi på en god måte
        Er det nok å evaluere til slutt
        Hvem bør ha ansvaret for at evalueringen blir gjort
        hvor ofte evalurere
        Hvordan kan vi dokumentere at samarbeidet virker
        Hvor tit er det naturlig å evaluere
        Hvilke spørsmål bør vi stille i evalueringen
        Kan vi evaluere på et vanlig møte
        Hvordan kan vi vite at samarbeidet fungerer
        Er halvårlig evaluering for ofte
        Vi har aldri evaluert samarbeidet
        Hvorfor er det viktig å evaluere
        hva er en god evaluering
        når er det best å evaluere
        hva gjør vi med resultatet av evalueringen
        må evalueringen være skriftlig
        evaluering av samarbeidet underveis
        hvem skal delta i evalueringen
        er evaluering obligatorisk
        hvor ofte ser vi på om samarbeidet virker
        hva skal til for at evalueringen blir gjort
        kan vi droppe evalueringen
        Hvor ofte må vi evaluere for at det skal ha noe for seg
        Hvordan gjør andre evalueringen sin
        Hva bør vi se etter når vi evaluerer
        Kan vi bruke et spørreskjema
        Når er det på tide med en evaluering
        hvem skal vi sporre nar vi evaluerer
        Hvordan vet vi at innsatsen virker
        jeg skal evaluere samarbeidet, hvordan gjør jeg det
        vi har ikke tid til å evaluere
        holder det å evaluere annethvert år
        Hvor ofte skal vi evaluere samarbeidet vårt
        Hva er en god metode for evaluering
        Bør vi evaluere samarbeidet hvert år
        Hvem skal svare på evalueringen
        Er det lov å la være å evaluere
        Vi lurer på om samarbeidet vårt virker
        nar ma vi evaluere forste gang
        Hvor ofte er det passe å evaluere
        Hvordan går en evaluering for seg
        Må vi evaluere både samarbeidet og tiltakene
        Hvem lager evalueringen
        Holder det med en muntlig evaluering
        Hvordan kan vi se om samarbeidet har noe for seg
        Skal vi sette dato for evalueringen nå
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
        kva er evaluering
        korleis ser vi om samarbeidet gir resultat
        kor tit skal vi evaluere
        korleis finn vi ut om samarbeidet verkar
        Er evaluering ein gong i året tilstrekkeleg
        Korleis bør vi evaluere
        Korleis kan vi evaluere samarbeidet på ein enkel måte
        Kor ofte må samarbeidet evaluerast
        Når bør vi evaluere samarbeidet
        Kven skal evaluere
        Kor ofte evaluerer vi
        Kva metode skal vi bruke når vi evaluerer
        Kor tit evaluerer andre samarbeidet
        Korleis ser vi om det verkar
        kva er ei god evaluering
        når er det best å evaluere
        kan vi droppe evalueringa
        må evalueringa vere skriftleg
        Korleis evaluerer vi samarbeidet best
        Held det å evaluere annakvart år
        eg skal evaluere samarbeidet, korleis gjer eg det
        kva er ein god metode for evaluering
        bør vi evaluere kvart år
        kven skal svare på evalueringa
        vi lurer på om samarbeidet verkar
        Kor ofte skal samarbeidet evaluerast
        Korleis kan vi evaluere
        Er det lurt å evaluere kvart halvår
        Korleis går ei evaluering føre seg
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
        what is an evaluation
        does our joint work have any effect
        how do we see if the collaboration gives results
        how frequently should we evaluate the partnership
        How do we know that our joint work has any effect
        How often should we evaluate
        How should the collaboration be evaluated
        When should the collaboration be evaluated
        Which evaluation method is best
        How do we evaluate our collaboration
        Why should we evaluate
        What questions belong in the evaluation
        what is a good evaluation
        when is it best to evaluate
        can we skip the evaluation
        who should take part in the evaluation
        is evaluation mandatory
        what do we do with the results of the evaluation
        What should we look at in the evaluation
        How do we know that it works
        I am to evaluate the collaboration, how do I do it
        is every other year enough
        can we use a questionnaire
        what is a good method for evaluation
        should we evaluate every year
        who should respond to the evaluation
        we wonder whether our collaboration works
        How often must the collaboration be evaluated
        Who answers the evaluation
        Is an oral evaluation enough
        Should we set a date for the evaluation
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
        skal vi ha ett eller flere nivå i organiseringen
        Bør vi ha både styringsgruppe og prosjektgruppe
        Må vi ha en styringsgruppe på toppen
        Hvordan bygges samarbeidet opp med grupper på ulike nivåer
        Hvordan skal vi organisere arbeidet på flere nivåer
        Hvor mange nivåer trenger organiseringen
        Bør vi lage egne arbeidsgrupper
        Skal vi ha styringsgruppe, koordineringsgruppe og ressursgruppe
        Hvordan bør gruppene organiseres
        Trenger vi en styringsgruppe over arbeidsgruppa
        Hvilken organisering bør vi ha
        Hvilke grupper må vi opprette
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
        korleis bør gruppene organiserast
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
        how should the groups be organised
        do we need a steering group above the working group
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
        Hvilke ledere må være med på laget
        må mellomlederne også være med
        er det nok at toppledelsen er med
        må enhetslederne og avdelingslederne stå bak
        hvilke ledernivåer må slutte opp om arbeidet
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
        må mellomleiarane òg vere med
        er det nok at toppleiinga er med
        kva leiarnivå i kommunen må slutte opp om arbeidet
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
        must middle managers be with us too
        is it enough that the top management is with us
        which levels in the municipality must support the work
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
        bør vi skrive det inn i økonomi- og handlingsplanen
        Er det en fordel om samarbeidet er nevnt i kommuneplanen
        Hvilke plandokumenter bør samarbeidet stå i
        Hvordan kan samarbeidet knyttes til kommunens planer
        må det stå i økonomiplanen
        Hvilken plan i kommunen passer å vise til
        Hvordan får vi samarbeidet inn i kommuneplanen
        Hvorfor skal samarbeidet stå i planene
        Må vi inn i økonomiplanen for å bli hørt
        Bør samarbeidet forankres i en plan
        Skal vi vise til folkehelseplanen
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
