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
        Skal vi styre gjennom de lederne vi allerede har?
        Må vi lage en egen prosjektorganisasjon ved siden av linja?
        Hva betyr «linje: ordinær»?
        Prosjektlederen vil ha eget styre, rådmannen mener ledergruppa holder
        bruk av etablerte styringsstrukturer
        Kan vi bruke kommunalsjefens ledergruppe som styringsgruppe?
        Når er det greit å velge en egen linje?
        Hva er hovedregelen for styring av samarbeid?
        Vi trenger vel ikke finne opp enda et styre?
        Må vi begrunne at vi går utenom det vanlige hierarkiet?
        Enda et råd, enda et utvalg, kan vi ikke bare følge tjenestevei?
        Er en fristilt programorganisasjon et brudd på rådet?
        Hvorfor ikke lage et eget sekretariat på siden av etatene?
        Bufdirs råd nummer to i korte trekk
        Ledermøtet styrer jo alt annet hos oss, kan det ikke styre samarbeidet også?
        Lurer på om vi bør sette opp en ny beslutningskanal eller ri på den gamle
        Konsulenten foreslår parallell styringsmodell
        Hva taler for å gå i gamle spor når det gjelder ledelse?
        Unntak fra vanlig styring, hvordan skriver vi det?
        Styringslinje i mandatet: ordinær eller egen?
        Må vi lage en egen kommandosentral for dette?
        Konsulenten foreslår prosjektorganisasjon ved siden av alt annet
        Kan ledergruppa i kommunen bare styre det som en del av jobben sin?
        Parallelle maktstrukturer gjør meg svimmel
        Trenger samarbeidet et eget styre?
        Vi vil opprette et sekretariat med egen direktør. Hva taler imot?
        Hvorfor lage nytt når det finnes sjefer og utvalg fra før?
        Hva mener de med ordinær styringslinje?
        Unntak: når er det greit å gå utenom de vanlige organene?
        Kommunedirektørens ledermøte som styringsgruppe
        Bygge på apparatet som alt er der
        Skjemaet spør etter «linje». Hva velger jeg?
        Må vi virkelig lage et nytt styre for dette?
        Bufdirs andre råd, hva dreier det seg om?
        Råd to av fem
        Kommunalsjefen vil opprette et eget organ på siden, er det lurt?
        Vi har ledermøter og etater fra før; kan de ta seg av styringen?
        Hovedregel: bruk det apparatet som alt finnes
        Skriver jeg «ordinær» eller noe annet under linje?
        Konsulenten foreslår et helt nytt programstyre med egen direktør
        Er egen styringslinje tillatt om vi sier hvorfor?
        Vi tenkte å lage en egen prosjektledelse ved siden av de vanlige sjefene. Dumt?
        Kan vi rigge en heilt egen prosjektorganisasjon på siden av de vanlige lederne?
        Må vi opprette en egen styringsgruppe på siden, eller kan de vanlige lederne styre dette?
        Skal vi lage et eget lite kongerike, eller bruke sjefene og utvalgene vi alt har?
        Andre rådet hos Bufdir, hva går hovedregelen ut på?
        Rådmannen foreslår et eget sekretariat på siden av alt. Er det etter boka?
        Hva skriver jeg etter «linje:» når vi ikke har laget noe nytt styre?
        Er særskilt styringsgruppe unntaket eller regelen?
        Etablert beslutningsapparat framfor ad hoc-organ
        Vi vil gå utenom tjenestelinja. Må vi begrunne det?
        Kommunalsjefene har møte hver mandag. Kan ikke det bare være styret vårt?
        Hva sier råd 2
        Hva er råd 2
        hva går råd nummer 2 ut på
        Råd 2 hos Bufdir
        forklar råd 2
        Hva er det andre rådet fra Bufdir
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
        Skal vi styra gjennom leiinga vi alt har?
        Treng me eit eige styre for dette?
        Kva meiner de med ordinær line?
        Kan leiarmøtet i oppvekst ta styringa?
        etablerte styringsstrukturar som hovudregel
        Når kan ein laga ei særskild styringsline?
        Prosjektleiaren ynskjer fri tumleplass utanfor linja, er det tilrådeleg?
        Kvifor ikkje skipe eit nytt organ til å styre det heile?
        Me har nok av styre og råd frå før
        Må vi seie kvifor vi vel noko anna enn den vanlege tenestevegen?
        Kva er råd nummer to frå Bufdir?
        Følgje dei gamle kanalane eller grava nye?
        Eit eige programstyre var sjefen sitt ynske, men det finst jo leiarar til slikt
        Avgjerder skal vel takast der dei alltid har vore tekne?
        Fylkeskommunen vil ha eige sekretariat, men me har jo ei line frå før
        Kan ein bruka det hierarkiet som finst utan å miste farten?
        Eg fyller ut styring og må velje mellom ordinær og eiga
        Bør vi ha eige styre, eller lèt vi dei vanlege leiarane styre?
        Ein ny stab på sida av kommunen er vel ikkje lurt?
        Konsulenten teiknar opp ein eigen direktør for satsinga
        Kvifor finne opp nye organ?
        Er det lov å lage ei eiga styringslinje, og kva må me då skrive?
        Kva tyder «ordinær» i denne samanhengen?
        Prosjektmodell eller vanleg drift?
        Leiarmøtet til rådmannen kan vel ha dette på bordet
        Nokon vil ha eit kommunalt føretak for å samordne, og eg er skeptisk
        Lyt me skipe eit nytt styre for dette?
        Råd nummer to frå Bufdir
        Det andre rådet av dei fem, kva går det ut på?
        Er leiarmøta me alt har gode nok til å styre med?
        Konsulenten vil ha eit programstyre attåt det me har
        Kva er hovudregelen for styring av slikt arbeid?
        ordinære strukturar framfor nye
        Kan me velje ei eiga line når me grunngjev det?
        Treng vi eit eige styre for satsinga, eller kan den vanlege leiinga ta seg av det?
        Kva talar imot å laga ei heilt ny styringsline for dette samarbeidet?
        Kan vi styre dette gjennom leiarmøtet vi har frå før?
        Treng vi eit nytt styre, eller kan dei gamle hestane dra?
        Råd nummer to: bruk skipnaden som finst
        Lyt vi forklara oss om vi vel ei særskild leie i staden for den vanlege?
        Leiargruppa finst alt. Kan ho ta dette på seg?
        Ordinær line eller eiga line
        Er det lurare å byggja nytt enn å nytta det som står der?
        Kva seier råd 2
        Kva er råd 2
        kva går råd nummer 2 ut på
        Råd 2 hjå Bufdir
        forklar råd 2
        Kva er det andre rådet frå Bufdir
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
        Should we govern through the managers already in place?
        Do we need a separate programme board?
        What does an 'ordinary' line mean in the steering section?
        Can the existing management team double as our steering committee?
        using established governance structures
        When is a governance line of our own justified?
        The project lead wants to sit outside the hierarchy
        Surely we don't have to invent yet another board?
        Must we explain why we bypass normal channels?
        What's Bufdir's second piece of advice about?
        Parallel structures or business as usual?
        A consultant proposed a bespoke governance model on the side
        Decisions through the usual chain of command, as a rule?
        Is a stand-alone secretariat discouraged?
        Why not set up a special-purpose vehicle next to the departments?
        Our leadership forum meets every fortnight already, could it steer this too?
        Default choice of steering for joint work in local government
        Do we need a separate board for this?
        Let the usual chain of command handle it
        Why invent new machinery when directors and committees exist?
        Our consultant wants a programme office with its own chief
        When is an exception to ordinary governance justified?
        Business-as-usual governance for cross-cutting work
        A shadow organisation is growing beside the town hall
        Special envoy or existing department heads?
        Which value do I choose for 'line' in the governance section?
        Do we honestly need a brand-new board for this?
        Second of Bufdir's five recommendations
        The consultant wants a separate programme board beside the hierarchy
        Can our existing management meetings run it?
        Recommendation no. 2, gist please
        default governance: what's already established
        May we go our own way if we explain the reason?
        should this be run through the chain of command that's already there
        Should we set up our own steering structure or stick to the regular management line?
        Own throne or the existing hierarchy?
        Second Bufdir advice, default governance
        We want make special board outside of departments. Is it forbidden, or only to be explained?
        Does a separate programme office go against the main rule?
        Existing chain of command as default, departures reasoned
        Could Monday's management meeting simply steer this too?
        What does advice 2 say
        What is advice 2
        what is recommendation number 2 about
        Advice 2 from Bufdir
        explain advice 2
        What is Bufdir's second piece of advice
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
        Hvem skriver referat, og når skal det sendes ut?
        Innkallingen kommer dagen før, og halvparten uteblir
        Hvilke rutiner bør vi ha for møtene våre?
        formelle rutiner for samhandling
        Alt går på hukommelse og velvilje, ingenting er lagt fast
        Når må sakslisten være ute?
        Må vi ha skriftlige prosedyrer når vi kjenner hverandre så godt?
        Samhandlingsrutiner mellom barnevern, PPT og helsestasjon
        Ingen husker hva vi ble enige om forrige gang
        Fungerer faste rutiner like godt for eldre som for ungdom?
        Hvor mange dager i forveien skal saker meldes inn?
        Trenger vi en oppskrift på hvordan vi samhandler i det daglige?
        Er rutiner bare byråkrati og papirflytting?
        Ny i gruppa, og det finnes ingen skriftlig måte å gjøre ting på
        Hvordan kommer vi oss videre når to av partene krangler?
        Vi tar det på sparket hver gang, og det merkes
        Sekretæren sluttet, og nå vet ingen hvordan vi kaller inn
        Lurer på hva en rutinebeskrivelse for tverrfaglig samarbeid skal inneholde
        Møteplikt, dagsorden, referat og saksgang: må det ned på papir?
        Innkallingen kommer dagen før, om den kommer
        Hvem skriver referatet, og hvor ender det?
        Alt går på kameratskap og telefoner
        Må vi virkelig ha skriftlige prosedyrer når vi kjenner hverandre?
        Hva gjør vi når to etater blir uenige i et møte?
        Det flyter: ingen vet hvordan en sak meldes inn
        Lage en enkel prosedyre for saksflyt mellom tjenestene
        Er det byråkratisk å skrive ned hvordan vi møtes?
        Fasttømrede arbeidsmåter, uansett målgruppe
        Frist for saker og papirer, hvor mange dager?
        Tilfeldig hvem som blir ringt når noe skjer
        Gjør vi det på samme måte i bydel A og B?
        Ingen vet når innkallingen kommer eller hvem som skriver referat
        Vi kjører alt på gefühl og muntlige avtaler
        Hva gjør vi når to etater er dypt uenige? Det står ingenting om det
        Er det firkantet å skrive ned framgangsmåten for samhandling?
        Sakspapirene dukker opp samme morgen
        Trenger et løst samarbeid faste prosedyrer?
        innkalling, saksliste, protokoll, tvisteløsning
        Gjelder kravet om formelle rutiner også for eldre, eller bare for barn?
        Hva skriver man om hvordan vi jobber i hop til daglig?
        Hvem kaller inn, hvem skriver referat? Det er bare rot hos oss
        hvem kaller inn, og hvem skriver referat?
        innkaling, saksliste, referatt – må vi avtale sånt?
        Noen får innkalling på SMS, andre oppdager møtet i gangen. Bør det skrives ned noe?
        Hvem lager dagsorden, og når skal den ligge ute?
        Vi tar det på gefühlen. Kan vi fortsette med det?
        Sist krangla vi i tre uker fordi ingen visste hva man gjør ved uenighet
        Prosedyrebeskrivelse for samhandling, innkalling, protokoll
        Er det det samme å ha en vane som å ha en rutine?
        Referatene dukker opp når det passer seg
        Gjelder kravet om fast framgangsmåte også når vi jobber med andre enn fattige?
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
        Kven kallar inn, og kor lang tid før?
        Referata kjem aldri, og alle hugsar ulikt
        Kva rutinar treng eit samarbeid?
        Kva gjer me når vi ikkje blir samde?
        rutineskildring for samhandling i kvardagen
        Vi improviserer frå gong til gong
        Må måten vi jobbar saman på, formaliserast?
        Korleis vert saklista til hjå dykk?
        Skulen ringjer, NAV sender brev, barnevernet ventar: me manglar ein fast framgangsmåte
        Er det turvande med skriftlege rutinar i ei lita bygd der alle kjenner alle?
        Gjeld dette same kva gruppe vi skal hjelpa?
        Saker dukkar opp under eventuelt utan førehandsvarsel
        Den som tek over etter meg, finn ingen skriftlege reglar for korleis vi gjer det
        Avtale om møteinnkalling og referatføring
        Usemje vert feia under teppet, kan ei rutine hjelpe?
        Spelereglane i kvardagen, kvar skriv vi dei?
        Kan vi bruke kvalitetssystemet til å leggje samhandlinga fast?
        Sakspapira kjem alltid for seint
        Det går på slump og kjennskap
        Treng me skrivne prosedyrar for samhandlinga?
        Kva framgangsmåte gjeld når to kontor ikkje vert samde på møtet?
        Er faste framgangsmåtar for stivt i ei lita bygd?
        Korleis melder ein inn ei sak frå barnehagen til gruppa?
        Vikaren spør korleis vi plar gjere det, og ingen kan svare
        Opplegg for innkalling og sakliste
        Eg kjem frå ein by med kvalitetssystem, her er alt i hovudet på folk
        Alt går på slump og munnlege avtalar
        Kven kallar inn, og kven fører referat? Ingen veit
        Er det firkanta å skrive ned korleis me samhandlar?
        Sakspapira kjem same morgonen
        Korleis løyser me usemje? Det finst ingen framgangsmåte
        Lyt ein ha prosedyrar endå om gruppa er lita?
        innkalling, saksliste, møtebok
        Gjeld rutinekravet same kva folk me skal hjelpe?
        Lensmannen og barnevernet er usamde, og vi har ikkje avtalt korleis slikt skal takast
        inkaling, sakliste, møtereferat - treng vi skrivne reglar for slikt?
        Innkalling, sakliste, referat og kva ein gjer ved usemje – må slikt fastsetjast på papiret?
        Innkallinga kjem når ho kjem, og saklista kjem aldri
        Kva gjer vi når vi vert usamde? Står det nokon stad?
        Kven skriv møteboka, og kor snart?
        Skrivne framgangsmåtar for samhandlinga
        Vi har alltid gjort det på slump. Treng vi verkeleg reglar?
        Er det pirkut å avtala frist for utsending?
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
        Who takes the minutes and when are they circulated?
        The agenda lands in my inbox ten minutes before we start
        Which working procedures should partners agree on?
        What happens when we disagree?
        standard operating procedures for joint working
        Everything runs on memory and goodwill
        How much notice should a meeting have?
        Isn't formalising routines just red tape?
        We're winging it every time
        New members can't find out how things are done here
        Do fixed routines help regardless of the client group?
        A step-by-step for how school, health and child welfare interact
        House rules for calling meetings, tabling items and recording decisions
        Nobody remembers what was decided last time
        A routine for settling disputes among partners
        Do old friends need written procedures?
        Who sends out invitations and in what order do items get handled?
        Minutes never get written
        Who sends out the papers and how far ahead?
        We run on phone calls and friendship
        Standard operating procedure for how services deal with each other
        Agenda shows up ten minutes before we start
        New colleague asks 'how do things work here?' and we shrug
        Do formal ways of interacting matter regardless of which group we help?
        Put the nuts and bolts of our cooperation on paper
        Is it too bureaucratic to agree on notice periods and note-taking?
        Everything runs on gut feeling and verbal deals
        Papers turn up the same morning, nobody takes minutes
        Is it too rigid to write down how we operate?
        notice, agenda, minutes, dispute procedure
        What's our drill when two offices disagree?
        Do loose partnerships need standard procedures as well?
        Nobody knows who sends out the invitation
        We have no set way of calling people in or writing minutes
        do we really need written procedures, we are five persons who know each other since school
        writen procedures for how our offices deal with each other
        What ground rules do we need for convening, agendas, minutes and settling disagreements?
        what routines do we need to write down for working together
        Notice, agenda, minutes, dispute steps
        We just improvise; must it be formal?
        Some get invitations, some hear rumour. What should we put on paper?
        Is habit the same as a procedure?
        Standard operating arrangements for how services interact, irrespective of target group
        Last quarrel lasted three weeks because nobody knew the next step
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
        Hvem har ansvaret når ting styres utenom linja?
        Alle har ansvar, og derfor har ingen det
        Hva menes med ansvarspulverisering?
        Gruppa rapporterer til ingen, er det et problem?
        hvem rapporterer koordineringen til
        Jeg får ordre fra både prosjektet og sjefen min, hvem skal jeg høre på?
        Ansvaret smuldrer opp mellom prosjektet og etatene
        Hvorfor gir linjestyring forutsigbarhet?
        Skyggeledelse på siden av det vanlige hierarkiet lager rot
        Koordinatoren svarer til et råd som ikke står nevnt noe annet sted i mandatet
        Da det gikk galt, pekte alle på hverandre
        Risikoen ved å gå rundt avdelingssjefene
        Kan en arbeidsgruppe gi pålegg til folk i en annen leders enhet?
        Hvordan holder vi det ryddig hvem som svarer for hva i hierarkiet?
        Hvilken leder eller hvilket organ skal stå i rapporteringsfeltet?
        To herrer å tjene: prosjektstyret og kommunalsjefen
        Verktøyet klager på at organet vi rapporterer til, er ukjent
        Hva kan gå galt hvis vi styrer på siden av linja?
        Tjenesteveien blir hoppet over, og mellomlederne er sure
        Uklare ansvarsforhold etter at nettverket begynte å bestemme ting selv
        Prosjektlederen styrer mine folk bak ryggen min
        Jeg har to sjefer som gir motstridende ordrer
        Når alle har ansvaret, har ingen det
        Hvem skal koordinatoren melde fra til?
        Kan en koordinator svare til et organ som ikke er nevnt noe annet sted?
        Tjenestevei, gjelder den i tverrfaglige grupper også?
        Ansvaret smuldrer opp mellom kontorene
        Gruppa ga beskjed direkte til saksbehandlerne, og enhetslederen ble rasende
        Hva er faren ved å gå utenom nærmeste leder?
        Pulverisert ansvar etter at prosjektet fikk sin egen sjef
        Verneombudet spør hvem som har personalansvaret i dette opplegget
        Ryddig og forutsigbart eller kokkelimonke
        Koordinatoren svarer til en prosjekteier ingen har hørt om
        Ingen har ansvaret lenger; det smuldret bort mellom to styrer
        Går vi utenom sjefene våre, hva kan gå galt?
        Lærerne får ordre fra prosjektleder og fra rektor samtidig
        ansvarspulverisering når en styrer utenom
        To herrer å tjene: det er min hverdag
        Til hvem skal koordinatoren melde fra oppover?
        Er det uryddig å styre på siden av etablerte kommandoveier?
        Vi vil ha forutsigbarhet; hjelper det å ligge under kommunalsjefen?
        To sjefer gir beskjeder om det samme, og til slutt er det ingen som eier det
        SLT-koordinatoren vår svarer til et utvalg ingen har hørt om, og da er det plutselig ingen som har ansvaret
        To ledere gir hver sine beskjeder, og til slutt er det ingen som står til ansvar.
        Kan prosjektet rapportere til noen utenfor den vanlige lederlinja?
        Prosjektet styres på siden av linja. Hva er faren ved det?
        To sjefer gir meg hver sin beskjed, og til slutt er det ingen som eier saken
        Prosjektstyret gir ordre til helsesøstrene forbi lederen deres. Hva kan gå galt?
        Hvem skal koordinatoren stå til ansvar overfor, så vi ikke får en løs kanon?
        Ansvarspulverisering ved parallell styring
        Rapporterer til «gruppa». Godtas det?
        Er det det samme å styre gjennom linja som å styre utenom med god kommunikasjon?
        Revisor fant at ingen kunne gjøres ansvarlig for resultatet
        Hvorfor blir det ryddigere når styringen følger tjenestevegen?
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
        Kven får ansvaret når styringa skjer utanfor linja?
        Når alle eig det, eig ingen det
        Kva er faren med å gå utanom leiarane?
        Gruppa vår har ingen å rapportera til
        pulverisering av ansvar utanfor linja
        Prosjektet seier eitt, avdelingsleiaren seier noko anna
        Kvifor blir det ryddigare innanfor linjeansvaret?
        Ingen visste kven som skulle ha gripe inn då guten forsvann frå skulen
        Koordinatoren rapporterer til eit råd ingen har høyrt om, går det an?
        Kva fører eg inn under «rapporterer til»?
        Me vert styrte frå to kantar, og det er uråd å rette seg etter båe
        Eit nettverk som gjev ordrar på kryss og tvers av einingane, er det lurt?
        Er linja noko vi kan lite på, også når folk skiftast ut?
        Ansvaret forsvann i tåka mellom to etatar
        Skuggestyring gjer sjefane sure og dei tilsette forvirra
        Korleis veit folk kven dei svarar til når samarbeidet går på tvers?
        Det vert føreseieleg når kommandolinja er kjend, er det tanken?
        Eg får ordre frå to kantar
        Ansvaret fordampar mellom kontora
        Prosjektet styrer folka mine utan å spørje meg
        Skal koordinatoren rapportere til kommunalsjefen?
        Kommandoveg i tverrfaglege lag
        Er det gale at organet vi rapporterer til, ikkje finst i kommunen?
        Tillitsvalde spør kven som er sjef over dei som arbeider i gruppa
        Ingen tok telefonen då det gjekk gale, for alle trudde det låg hjå ein annan
        Lurer på kvifor det blir uklårt når ein styrer utanom nærmaste leiar
        Eg har to herrar å tene
        Ansvaret smuldrar når ein styrer utanom sjefane
        Kven skal samordnaren svare til?
        Lærarane får påbod både frå rektor og frå prosjektleiar
        Ein prosjekteigar ingen har høyrt om, er det greitt?
        Er det urydig å gå forbi den vanlege kommandovegen?
        ansvarspulverisering, sidespor
        Kva bate har me av å liggje under kommunalsjefen?
        koordinatoren rapporterer ikkje til nokon, er det eit problem
        Er det dumt å laga ei eiga styringsline for prosjektet?
        Når styringa går bakvegen, veit ingen kven som har skulda
        Samordnaren svarar til eit organ som ikkje er nemnt andre stader i skriftet
        Tenesteveg gjev føreseieleg og ryddig styring
        To herrar å tena, og ansvaret smuldrar bort
        Kven skal eg melda frå til, når styringsgruppa er sett ned på sida?
        Er det farleg om fagrådet byrjar å gje pålegg til tilsette som har ein annan sjef?
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
        Who is accountable if steering happens outside the line?
        Everybody's responsibility ends up as nobody's
        I get conflicting orders from the project and from my boss
        diffusion of responsibility in partnerships
        Our group reports to no one
        Which body should the reporting field name?
        Why does staying within line management give predictability?
        A shadow hierarchy is muddying the waters
        When it went wrong they all pointed at each other
        Can a network give instructions to another manager's staff?
        The coordinator answers to a council not mentioned anywhere else
        What's the danger of sidestepping department heads?
        Two masters to serve, what now?
        Blurred accountability after the task force took over
        Does reporting up the normal chain keep things tidy?
        The buck stops where, exactly?
        Responsibility evaporated between the programme and the agencies
        Two bosses, conflicting orders
        When everyone's accountable, nobody is
        Whom does the coordinator report to?
        Bypassing line managers: what could go wrong?
        Accountability gets blurred once we steer outside the hierarchy
        A complaint came in and it bounced for weeks with no owner
        Our reporting goes to a committee no one has heard of
        Inside the chain of command it's tidy and predictable
        Dotted lines everywhere on the chart
        I serve two masters, the head teacher and the project manager
        Nobody's accountable any more, it evaporated between two boards
        What goes wrong if we bypass the bosses?
        Whom should the coordinator answer to?
        diffused responsibility, side channels
        Our project owner sits nowhere in the hierarchy
        Is being under the director tidier and more predictable?
        There's a parallel reporting chain outside the normal hierarchy and now no one feels answerable. What went wrong?
        accountability gets blurry when we bypass the line managers
        Whom does the coordinator answer to?
        Two masters, and eventually no owner
        Diffused accountability when steering outside the hierarchy
        The board commands nurses behind their manager's back; what will happen?
        I report to the network. Is it acceptable answer in reports-to?
        Why is it neater to keep direction within existing responsibility?
        Bypass of the regular reporting line, risks thereof
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
        Hvordan får vi kravene helt ned til avdelingslederne i barnevernet?
        Rektorene ante ikke at de var forventet å bidra i SLT-arbeidet
        Må mellomlederne vite hva samarbeidet krever av dem?
        Kommunedirektøren er ivrig, men enhetslederne under har ikke fått noe på bordet
        Toppen har sagt ja, men budskapet stopper på vei ned i etaten
        forventninger til ledere på hvert nivå
        Hvem skal fortelle fagsjefene hva de skylder fellesskapet?
        Teamlederen min sier at hun aldri har hørt at hun skal prioritere dette
        Lurer på om det holder at kommunalsjefene er orientert, eller om avdelingslederne også må få beskjed
        Skal vi lage en egen forventningsliste for virksomhetsleder, seksjonsleder og direktør?
        Hva venter vi egentlig av lederen for helsestasjonen?
        Mellomlederne blir en propp i systemet når ingen sier hva de skal gjøre
        Hva skriver jeg i feltet «forventninger» under «Styring»?
        kravstilling til linjeledere i tverrsektorielt arbeid
        Er det greit at bare øverste sjef kjenner kravene til samarbeid?
        Sjefen min ble overrasket da jeg sa at vi skulle stille med folk hver uke
        Hvordan sjekker vi at alle lederledd har fått med seg hva de har å gjøre?
        Bør plikten til å samarbeide stå i lederavtalen til hver enkelt rektor og styrer?
        Ordføreren tror alle er informert, men avdelingssykepleieren trekker bare på skuldrene
        Avdelingslederne i NAV peker oppover og sier at ingen har bedt dem om noe
        Ingen har fortalt meg at jeg skulle stille med folk
        Enhetsleder i hjemmetjenesten ble overrasket over kravene
        Står det i lederavtalen min at jeg må samarbeide?
        Hvordan når budskapet helt ned til teamlederne?
        Lederne vet ikke hva som kreves av dem
        Toppen vet det, men gulvet gjør ikke det
        Hva venter vi av rektorene, egentlig?
        Er det nok å sende en e-post til sjefene om hva vi krever?
        Rektor sier at samarbeid er frivillig. Er det det?
        Uuttalte krav skaper sure miner
        Skriv ned hva avdelingsdirektør, seksjonssjef og teamleder hver skal bidra med
        Nye ledere får aldri vite om forpliktelsene våre
        Avdelingslederen visste ikke at vi ventet noe av henne
        Toppsjefen har lovet bort folk, men ikke fortalt det nedover
        Har noen sagt til enhetslederne hva som kreves?
        Rektor ble overrasket da vi ba om to dager i måneden
        Beskjeden stopper alltid på nivå to
        krav til sjefer i hver etasje
        Må hver eneste leder få vite hva hun skal bidra med?
        Hvordan vet vi at budskapet om samarbeid har nådd helt ned?
        Det er sagt høyt på ledersamlinga, men ingen husker hva det gjelder dem
        mellomlederne aner ikek hva de andre regner med at de skal stille opp med
        Jeg er fersk enhetsleder. Hvor skal jeg se hva dette samarbeidet krever av meg?
        Rektorene sier de aldri fikk beskjed om at de skulle stille folk
        Toppen vet hva de vil, men det stoppet i etasje to
        Hva kreves av fagleder, enhetsleder og kommunalsjef hver for seg?
        Ny avdelingsleder her: ingen har fortalt meg hva dette samarbeidet krever av meg
        Kravspesifikasjon for hvert enkelt ledernivå
        Er det nok at kommunedirektøren kjenner kravene?
        Fanebildet «alle skal samarbeide» gjør ikke lederne klokere
        Er det det samme å være enig som å vite hva som ventes av en?
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
        Korleis sørgjer vi for at kvar einaste leiar veit kva ho skal gjere i samarbeidet?
        Rektoren fekk vite i avisa at skulen hans skulle vere med
        Dei på rådhuset er samde, men einingsleiarane ute veit ingenting
        krav til leiarar på alle nivå
        Kven seier frå til mellomleiarane om kva som blir kravd av dei?
        Leiaren i PPT meiner dette ikkje er hennar bord, for ingen har sagt noko
        Er det nok at etatsleiaren kjenner til plikta vår?
        Bodskapen frå toppen fordampar før han når avdelingane
        Kva bør ein helsesjef vite at vi ventar av henne?
        Me diskuterer om ein skal skrive ned ulike krav for kommunalsjef og teamleiar
        Korleis veit vi om leiarane faktisk har skjønt kva dei skal levere?
        Seksjonsleiaren seier nei kvar gong eg ber om ein tilsett, sjølv om direktøren sa ja
        forventningsavklaring nedover i leiarrekkja
        Kan vi ta kravet om samarbeid inn i leiaravtalane?
        Eg er ny koordinator, og ingen leiar under øvste sjiktet har høyrt om oppgåva
        Kva skal stå om kvart leiarnivå under «Styring»?
        Må òg barnehagestyrarar og avdelingsleiarar få vite kva som er venta?
        Eg visste ikkje at dette var mi oppgåve som leiar
        Kva krev vi av styrarane?
        Beskjeden stoppar hjå kommunalsjefen
        Står det i leiarkontrakten at ein skal samarbeide?
        Ny einingsleiar, og ingen har sagt kva vi reknar med
        Rektor trur det er friviljug å stille med folk
        Korleis veit vi at leiarane har fått det med seg?
        På leiarsamlinga vart det nemnt i ei bisetning, og no gløymer alle det
        Kva skal kvart leiarledd bidra med? Vil ha det på trykk
        Bodskapen stansar alltid på nivå to
        Rektor fall av stolen då me bad om to dagar i månaden
        Har nokon sagt til einingsleiarane kva dei lyt gjere?
        Toppen lova bort folk utan å seie det nedetter
        Skal kvar einaste sjef kjenne krava?
        Avdelingsleiaren ante ikkje at me rekna med henne
        klåre krav på kvart leiarnivå
        Korleis veit ein at det har sige heilt ned?
        Mellomleiarane anar ikkje kva som blir kravd av dei i dette
        Mellomleiarane anar ikkje kva som blir kravd av dei i dette samarbeidet.
        Mellomleiarane seier dei ikkje veit kva som vert kravt av dei.
        einingsleiarane aner ikkje kva som er venta av dei
        Beskjeden rann ut i sanden på veg ned gjennom leiarrekkja
        Kva ventar vi av teamleiaren, og kva av einingsleiaren?
        Eg er fersk styrar og har ikkje høyrt eit ord om kva eg skal stilla med
        Krav til leiarar på kvart steg
        Får driftsleiarane vita det, eller er det berre toppane som veit?
        Kan verktøyet vita om leiarane kjenner krava?
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
        My line manager had no idea she was meant to release me for this
        How do we cascade expectations down to the team leads?
        The message never trickles down past the directors
        What should a head teacher know is required of her in the partnership?
        expectations for managers at every level
        Is it enough that only the chief executive has been briefed on the demands?
        Middle managers are the permafrost; how do we get the requirements through to them?
        Who tells the unit heads what they owe the joint work?
        Should we spell out separate demands for section head, director and chief officer?
        The NAV office manager says nobody ever asked anything of him
        Could the requirement to cooperate be put in every manager's job description?
        We agreed at the top, yet the supervisors keep saying it is news to them
        Half our managers are out of the loop about what is asked of them
        What goes in the «forventninger» field when we have three tiers of management?
        How can we tell whether supervisors actually understand their obligations here?
        Everyone from the director to the shift leader should hear the same ask, right?
        unclear demands on department heads
        Nobody told me I'd have to release staff for this
        What's asked of a unit manager?
        The message never trickles down past directors
        Is cooperating optional for head teachers?
        Should demands to cooperate go in managers' performance agreements?
        New section chief, clueless about what she owes the partnership
        Managers at all rungs ought to hear the requirements, but how?
        I lead a care home; which obligations do I have here?
        Crystal-clear asks for every tier of leadership
        The message always gets stuck at level two
        The head teacher was gobsmacked when we asked for two days a month
        Has anyone told unit managers what's demanded of them?
        Top brass promised staff without telling the people below
        demands on bosses at each tier
        Must every single manager know what she's supposed to contribute?
        How can we tell it has trickled all the way down?
        do team manegers lower down have to be told what this will demand of them
        How would a middle manager know what we are asking of her?
        Nobody told head teachers they must release staff
        Expectations cascade, every management tier
        I became unit head in May and don't know what this thing demand of me
        Message dies on the second floor
        Is it enough that the chief executive knows what is required?
        What do we demand from middle managers specifically, and where is it listed?
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
        Må vi opprette en ny gruppe, eller kan vi bruke SLT-møtet som alt finnes?
        Vi drukner i råd, utvalg og fora, og nå vil sjefen ha et til
        Kan familier med dårlig råd tas opp i det boligsosiale teamet?
        bruke eksisterende møteplasser på tvers
        Hvorfor finne opp hjulet på nytt når tverrfaglig team møtes hver måned?
        Er det lurt å henge saken vår på politirådet?
        Hvordan begrunner vi at det trengs en helt ny arena?
        Boligkontoret har allerede et forum der barnevernet sitter, kan vi hekte oss på?
        Ny eller gammel møteplass, hva lønner seg?
        Helsestasjonen orker ikke enda en møteserie i kalenderen
        Hvilke arenaer bør vi se på før vi lager noe eget?
        Lurer på om vi kan utvide ressursteamet på skolen i stedet for å starte fra null
        Hva er meningen med feltet «vurdert» på et møte som er nytt?
        Vi fant elleve samarbeidsfora i kommunen, og tre av dem gjør det samme
        Kan vi slå oss sammen med en gruppe som var her fra før?
        Husbank-satsingen har et nettverk, holder det at vi får plass på dagsordenen der?
        møtetretthet, for mange grupper i kommunen
        Kommunalsjefen spør om vi ikke heller kan snylte på et møte som går av seg selv
        Barnefamilier som ikke får leie bolig, hvor kan de følges opp?
        Er det greit å starte et eget forum uten å ha undersøkt hva som finnes?
        Ikke enda en gruppe, vær så snill!
        Kalenderen er sprengt. Kan vi henge oss på noe som allerede finnes?
        Det finnes et boligteam på torsdager, passer familiene inn der?
        Før vi lager noe nytt: hvilke fora har vi?
        Vi har elleve tverrfaglige grupper i kommunen, og ingen husker alle
        Må vi begrunne hvorfor vi oppretter et nytt forum?
        Låne en halvtime av politirådets møte
        Nabokommunen slo sammen tre grupper til én. Lurt?
        Møteinflasjon, kan vi slå noe sammen?
        Hva sjekker man før man starter et nytt nettverk for sårbare familier?
        Bruke vintergjengen på boligkontoret til flere formål
        Gjenbruk av tverrfaglig team på helsestasjonen
        Vi har tverrfaglig team, folkehelseforum og SLT allerede. Enda en gruppe?
        Kan barnefattigdom tas opp i det boligsosiale forumet?
        Folk er møtetrøtte og orker ikke et råd til
        Har dere sjekket hvilke fora som alt finnes?
        Gjenbruk av foreliggende møteplass
        Ordføreren vil ha en ny gruppe med navnet sitt på
        Er det dumt å starte noe nytt når politirådet kunne tatt det?
        Husleieproblemer hos familier med dårlig råd – hvilken eksisterende gruppe?
        Hva skriver jeg i «vurdert» når vi lager noe nytt?
        enda en ny gruppe?? vi har jo boligmøtet hver måned
        vi har jo allerede et SLT-utvalg, må vi lage enda en gruppe?
        boligsosialt team + familier med darlig rad
        trenger vi en helt ny gruppe eller kan vi ta dette i et forum som finnes fra før
        Må vi opprette enda en gruppe, eller kan vi bruke det boligteamet som alt treffes hver måned?
        Det finnes jo allerede et boligmøte på onsdager. Kan de fattige familiene tas der?
        Enda et nytt råd? Kalenderen min gråter
        Må vi ha sjekket de gamle møtene før vi lager et nytt?
        Er det å gjenbruke eller å starte på nytt som anbefales?
        Tverrfaglig forum finnes, eksisterende eller ny?
        SLT-møtet har plass til en sak til. Er det greit å henge seg på?
        Leietakere uten råd til husleie, kan de få plass i det boligsosiale arbeidet?
        Begrunnelsesplikt ved opprettelse av nytt møteforum
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
        Treng vi verkeleg ei ny gruppe når folkehelseforumet alt møtest?
        Kan saka vår leggjast til koordinerande eining, der alle sit frå før?
        Det er utval og råd i kvar krok, og no skal det skipast eitt til
        gjenbruk av samarbeidsarenaer i kommunen
        Me har eit bustadsosialt team; kan fattige familiar takast opp der?
        Korleis grunngjev eg at vi treng ein eigen møteplass?
        Leiarane klagar over at dei går frå det eine samarbeidsforumet til det andre
        Bør vi ta ei oppteljing av kva fora kommunen har?
        Er det dumt å byggje nytt når ein kan flytte inn i det gamle huset?
        Kan ein utvide oppvekstteamet i staden for å skipe noko nytt?
        Kva er skilnaden på å skrive «eksisterande» og «ny» på ein arena?
        Flyktningtenesta har alt eit samarbeidsmøte med NAV, kan me henge oss på der?
        Prosjektgruppa vår viste seg å vere ein kopi av ei som fanst
        Familiar med låg inntekt som slit med å finne husvære, kva forum høyrer dei heime i?
        Vi lurer på om politirådet kan ta inn tema frå oss
        Kva for møte har de sett på før de laga dette?
        Ingen har plass til fleire faste treff i veka, kan vi bruke eit vi alt har?
        Finst det noko vi kan smette inn i?
        Enno ei gruppe, uff då
        Kan vi nytte familieforumet som alt er i drift?
        Me har så mange råd og utval at dei snublar i kvarandre
        Dei som strevar med å leige bustad, kva lag høyrer dei heime i?
        Må me grunngje at me startar noko nytt?
        Kan dette takast på politirådet sine fire faste møte?
        Ordføraren vil stifte eit råd, men vi har jo eit liknande
        Kva må ein ha sett på før ein set opp ein fersk møteplass?
        Endå ei gruppe? Me har då SLT og folkehelseforum frå før
        Kan politirådet ta dette inn i staden for at me skipar noko nytt?
        Folk er lut leie av møte
        Bustadgruppa finst alt; kan fattige familiar takast opp der?
        Har de granska kva forum kommunen har?
        Nytte dei gamle benkene før ein snikrar nye
        eksisterande eller nytt forum
        Ordføraren vil ha ei splitter ny gruppe. Trengst ho?
        Me har femten tverrfaglege team frå før, er det vits i det sekstande?
        gjenbruke fora som alt finst
        Me har alt eit bustadsosialt forum. Kan me leggja dette dit i staden for å skipa noko nytt?
        Vi har møte nok til å fylla ein låve. Må det eit til?
        Kan det gamle tverretatlege laget taka saka, eller må vi stifta nytt?
        Bustadlaget møtest alt. Kan barnefamiliane få rom der?
        Møtestad som finst frå før
        Skriv «ny», og så spør programmet kva vi har vurdert. Kvifor?
        Er det betre å nytta gamle benker enn å snikra nye?
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
        Do we need yet another committee, or can we piggyback on an existing one?
        Everyone here has meeting fatigue and the mayor wants a new forum
        Could the housing team's monthly meeting take our families as well?
        reuse existing cross-service forums
        Why reinvent the wheel when a multi-agency panel already sits?
        Which standing groups should we check before we set one up?
        How do I justify creating a brand-new body?
        The council already runs six partnership boards with the same faces on them
        Families who can't get a lease because of low income: where are they followed up?
        Is it OK to add our topic to the crime prevention (SLT) forum?
        new arena or old arena, pros and cons
        We set up a working party and found it duplicated the youth health forum
        Could we tag our item onto the end of the school's resource team?
        What should I write under «vurdert» for a meeting that is new?
        Someone suggested widening an existing network instead of starting from scratch
        The social housing people meet anyway; may child poverty be dealt with there?
        proliferation of groups and boards in a small municipality
        Not another committee, please
        Could we piggyback on the housing team's Thursday slot?
        Diaries are bursting; where can we tag along?
        Must I explain why a brand-new group is needed?
        Inventory of forums before founding one
        Families who can't find a flat: which existing team could take them on?
        Minister fancies a new council although two similar ones meet already
        The crime prevention board convenes anyway, so use that?
        Recycle, don't multiply, our gatherings
        Yet another forum? We've already got three
        Could the housing network take this on board?
        Folk here are sick of new committees
        Has anybody checked which gatherings exist before founding one?
        piggyback on a current forum
        The mayor fancies a shiny new council bearing her name
        Arena: new — what do we owe the reader then?
        Set up yet another committee, or piggyback on one that is already running?
        Could hard-up families who struggle to rent a flat be followed up in the housing forum we run today?
        yet another committee?? surely one of the existing forums will do
        A brand new committee, or piggyback on something already running?
        Yet another forum; can't we piggyback on the housing one?
        Must I prove that old meeting was considered before I create new?
        Reuse of standing cross-service forum
        Families who cannot pay the rent, could the housing group take them in?
        Fresh committee versus slot in an existing one
        Diary is full already with five joint meetings, why sixth?
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
        Vi går gjennom enkeltsaker i to timer og snakker aldri om hvordan vi samarbeider
        Bør samarbeidet selv stå på dagsordenen hver gang?
        Hvordan får vi i gang en ærlig prat om det som skurrer mellom tjenestene?
        fast sak om samarbeidet på saklisten
        Metasamtale – når skal vi løfte blikket fra sakene?
        Ting murrer under overflaten, men møtene handler bare om klienter
        Hva går bra og hva lugger, når tar vi den praten?
        Må vi drøfte muligheter og utfordringer underveis, eller holder det ved årsslutt?
        Barnevernet og skolen irriterer seg over hverandre, men sier det bare på gangen
        Ti minutter på slutten av møtet til å se på oss selv, er det en god idé?
        Kan vi legge inn en runde om hvordan vi jobber sammen?
        Frustrasjonen kommer først fram når noen trekker seg fra gruppen
        Hva er poenget med feltet «fast sak» på et møte?
        Agendaen er stappfull av saker, så samspillet får aldri plass
        Lurer på om et nystartet forum trenger å snakke om seg selv så ofte
        Hvilket møte bør ha selve samarbeidet som eget punkt?
        SLT-koordinatoren vil ha en temperaturmåling i hvert møte, er det overdrevet?
        løpende drøfting av hva samarbeidet åpner for
        Elefanten i rommet er at samarbeidet halter, og ingen nevner det
        Vi evaluerer én gang i året, men det vanskelige dukker jo opp hver uke
        Vi snakker bare om enkeltbarn, aldri om oss
        Elefanten i rommet blir aldri nevnt
        Når tar vi praten om hvordan vi har det sammen?
        Noe skurrer mellom oss og NAV, men sakslista er alltid full
        Fast punkt på agendaen om hva som butter
        Pulsmåling på gruppa underveis
        Er det navlebeskuende å bruke ti minutter på samspillet?
        Hva går bra og hva gnisser? Hvor ofte skal vi spørre om det?
        Gammel møteplass, nytt tema: trenger vi å drøfte hvordan det går?
        Det ulmer, og alle later som ingenting
        Løfte blikket fra sakene
        Ta opp muligheter og hindre fortløpende, ikke bare ved årets slutt
        Vi går gjennom navn på navn, men aldri hvordan vi selv har det i lag
        Klientdrøftingene spiser hele tida
        Bør vi sette av et kvarter til å prate om hvordan vi jobber sammen?
        Irritasjonen ulmer, men det står aldri på dagsordenen
        Fast punkt på kjøreplanen om samspillet
        Er det navlebeskuende å snakke om oss selv?
        Det butter mellom helsestasjonen og skolen, og ingen lufter det
        drøfte muligheter og snublesteiner underveis
        Hver gang: sak, sak, sak – og så er klokka fire
        Vi går bare gjennom enkeltsaker, aldri hvordan vi har det i lag
        Alt går til enkeltsaker, vi prater aldri om hvordan det går mellom oss
        Når skal vi ta praten om det som skurrer mellom oss?
        Vi gnåler om Petter-saken i to timer og prater aldri om hvordan vi har det sammen
        Når skal vi lufte det som gnager mellom oss?
        Er det nok å ta opp samspillet på julelunsjen?
        Stående punkt på agendaen: hvordan går det med oss?
        Løpende drøfting av muligheter og hindringer i selve samvirket
        Sak nr. 1 på hvert møte er elevene. Hvor blir det av samarbeidet?
        Er det det samme å gå gjennom saker som å snakke om hvordan vi jobber i lag?
        Metasnakk virker sært. Må vi?
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
        Møta våre går med til einskildsaker, og ingen spør korleis samarbeidet går
        Korleis set vi av tid til å prate om oss, ikkje berre om borna?
        Skal «korleis fungerer vi i lag» vere eit fast punkt på saklista?
        Det blir mykje snakk i bilen heim, men lite i sjølve møtet
        Kor ofte bør ein drøfte kva som er vanskeleg mellom tenestene?
        prate om samspelet undervegs
        Me driv berre brannsløkking og ser aldri på korleis me jobbar saman
        Er det bortkasta tid å bruke eit kvarter på sjølve samarbeidet?
        Ho frå helsestasjonen sukkar over oss andre, men ingen spør kvifor
        Må ei gammal og innarbeidd gruppe òg snakke om korleis ho fungerer?
        Kan vi ta opp det som gneg utan å vente på evalueringa?
        Politikaren spurde kva vi hadde snakka om av vanskar mellom oss, og det vart stilt
        Kva opnar samarbeidet for, og når snakkar vi om det?
        Kva tyder det at ei sak er «fast» i møteplanen?
        Vi er gode på sak og dårlege på prosess
        Treng styringsgruppa òg eit punkt der ho ser på eige samspel?
        Vi tek pulsen på brukarane, men aldri på oss sjølve
        Vi pratar om ungane, men aldri om korleis vi har det som gruppe
        Noko gnissar, og ingen seier det
        Ti minutt kvar gong om kva som lugger
        Saklista er så full at me aldri får snakka om sjølve samarbeidet
        Er det bortkasta å prate om prosessen?
        Ny i laget, og eg merkar at det er noko dei ikkje snakkar om
        Fast post på møtet om samspelet
        Kven tek opp at PPT og barnehagen går kvarandre på nervane?
        Bør vi lufte ut undervegs eller berre til jul?
        Me går gjennom ungane, men aldri korleis me sjølve har det i lag
        Bør ein setje av eit kvarter til å drøfte samspelet?
        Er det navleskoding å prate om oss?
        Det gnissar, men ingen luftar det
        Klientsakene et opp heile møtet
        Fast post på sakslista om korleis det går med samarbeidet
        lufte moglegheiter og vanskar undervegs
        Sak, sak, sak, og så er klokka fire
        På møta går det berre i einskildsaker, aldri i korleis me fungerer saman. Kva råd finst?
        vi pratar berre om enkeltsaker, aldri om korleis sjølve samarbeidet går
        Vi pratar berre om enkeltsaker, aldri om korleis vi jobbar i lag.
        Vi drøftar folk i hop, men aldri korleis vi sjølve dreg i hop
        Kvar på saklista skal samhandlinga koma opp?
        Ingen nemner steinane i skoen før nokon sluttar
        Fast post: kva går bra, kva skurrar
        Er det navleskoding å bruka tid på å røda om samarbeidet?
        Må ein prata om vanskane jamt, òg når møtestaden er gamal?
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
        We only ever discuss cases, never how we work together
        Should the partnership itself be a standing agenda item?
        How do we make room for a check-in on how cooperation is going?
        Our elephant in the room is that cooperation is creaking
        Do old, well-established groups also need to talk about themselves?
        People vent in the car park rather than in the meeting
        How often ought we to talk through what is difficult between the agencies?
        Case load eats up the whole agenda
        Is a ten-minute retrospective at each meeting overkill?
        What does «fast sak» mean and which meeting should carry it?
        We save all the grumbles for the annual review and by then it's too late
        talking about the process, not the content
        Could we take the temperature of our collaboration at every steering meeting?
        Police and child welfare get on each other's nerves and nobody raises it in the forum
        Opportunities opened up by working jointly: when do we discuss those?
        stepping back from casework to reflect together
        My boss calls discussing the cooperation navel-gazing; is there any point in it?
        Elephant in the room
        Clients, clients, clients; when do we discuss how we're doing as partners?
        Standing item: what's working, what's rubbing?
        Retrospective for a multi-agency team
        There's friction with the welfare office but the agenda's always full
        Is it navel-gazing to reserve time for the partnership itself?
        Keep airing openings and obstacles as we go along
        Old forum, new theme: must we discuss how the fit is?
        Clearing the air, a little every meeting
        We plough through cases and never discuss how we ourselves get on
        Isn't it navel-gazing to talk about us?
        Friction is simmering but never makes the agenda
        Fifteen minutes each time for how the partnership is going?
        standing item: how are we working
        Client discussions eat up the whole slot
        Where do we air what's possible and what's tricky along the way?
        could how are we doing as partners be on the agenda each time?
        we go through clients only and never talk about how we work together
        It's cases, cases, cases. Nobody asks how we are getting on with one another as partners.
        Case after case, never a word about us
        Standing item: how is the partnership doing?
        Is it navel-gazing to use ten minutes for how we work together?
        Elephant in the room sits at each meeting and eats our biscuits
        Difference between discussing clients and discussing our cooperation
        Where we put the talk about obstacles and openings in cooperation itself, so it comes every time?
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
        Hva er forskjellen på en arbeidsgruppe og et nettverk?
        Skal vi kalle det team, nettverk, forum eller møteserie?
        samarbeidsgruppe, nettverk eller faste møter
        Rektorene vil bare ha en kaffeprat i ny og ne, passer nettverk da?
        Vi kaller oss nettverk, men har fast medlemsliste og oppdrag
        Når trenger man en gruppe med egne medlemmer?
        Kan vi ha både nettverk og gruppe samtidig?
        Hvilken møteform egner seg når ti skoler bare vil bytte erfaringer?
        Hvor ofte bør et nettverk samles sammenlignet med en gruppe?
        Sjefen vil ha en komité, fagfolkene vil ha noe løsere
        Hva menes med «form» på et møte?
        Er faste møter nok når barnevernet og PPT ellers jobber hver for seg?
        Holder det å skrive «jevnlig» som hyppighet på møtet?
        Er vi utvalg, team eller vennegjeng? Ingen vet hva slags samling dette er
        organisasjonsform for tverretatlige møter uten prosjekt
        Skal vi møtes ukentlig, månedlig eller kvartalsvis?
        Et løst fellesskap av jordmødre og helsesykepleiere – hva kaller vi det?
        Konsulenten foreslår «praksisfellesskap», hvor passer det inn?
        Lurer på om vi heller bør sette av en bestemt onsdag enn å lage en gruppe
        Hvordan velger vi mellom stramt team og løst nettverk?
        Hva skal vi kalle dette: forum, utvalg eller nettverk?
        Ligger det noen forskjell i ordene, eller er det hipp som happ?
        Vi kaller oss nettverk, men skal levere en rapport i juni
        Løst eller fast, hva passer for oss?
        Lurer på om faste møter er nok uten å opprette noe
        Kan vi ha både et lite team og en større krets?
        Hva er vitsen med et nettverk hvis ingen skal gjøre noe?
        Arbeidsgruppe kontra erfaringsforum, hva kjennetegner dem?
        Avtalt kaffe første tirsdag i måneden, er det et organ?
        Hvilken type sammenslutning har faste medlemmer?
        Velg mellom tre måter å møtes på
        Innvandrerkonsulent her: jeg forstår ikke ordet «samarbeidsgruppe», er det det samme som nettverk?
        Er vi et team, et forum eller bare noen som treffes?
        Hva skiller ei arbeidsgruppe fra et nettverk?
        Vi kaller oss nettverk, men skal levere en rapport
        Kan vi ha både ei gruppe og jevnlige treff?
        Direktøren spør hva slags konstruksjon dette er
        organisasjonsform: forum, lag, faste treff
        Skal medlemmene være faste, eller kan hvem som helst stikke innom?
        Er det lov med en løs krets som bare deler erfaringer?
        Vi diskuterer hvorvidt et kollegium eller en komité passer best
        hvor ofte skal gruppa møtes?
        nettverk vs arbeidsgruppe
        hva er forskjellen på nettverk og samarbeidsgruppe
        Skal vi kalle oss nettverk eller gruppe?
        Skal vi kalle det team, forum eller klubb? Finnes det noen forskjell?
        Fast lag med oppgave, eller løst laug som deler erfaring?
        Kan man ha både arbeidsgruppe og nettverk på én gang?
        Hva er vitsen med å skille nettverk fra faste møter?
        Organisasjonsform for samhandlingsarenaen, hvilke typer
        Vi møtes annenhver torsdag uten å være noen «gruppe». Hva er vi da?
        Feltet «form» godtar ikke ordet «komité». Hva skriver jeg?
        SLT-kontaktene ringes bare av og til, er det et nettverk?
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
        Kva skil eit nettverk frå ei arbeidsgruppe?
        Er vi eit forum, eit team eller berre folk som møtest?
        Kva form høver når vi vil dele erfaringar med nabokommunane?
        gruppe eller nettverk, fordelar og ulemper
        Kan same samarbeid ha fleire slags samlingar?
        Kommunalsjefen seier utval, eg seier nettverk, og ingen veit kva som er rett
        Må ei gruppe ha faste medlemer, eller kan kven som helst kome?
        Kor tett bør møta liggje i ei gruppe som skal løyse ei oppgåve?
        Vi treng ikkje nokon komité, berre ei avtalt stund kvar fjortande dag
        Laust samband mellom helsesjukepleiarar, kva kallar ein det?
        Kva skal eg krysse av som møteform når det er litt av kvart?
        Passar nettverk når PPT, skule og BUP skal ta avgjerder?
        Kor mange møte i året er vanleg i eit nettverk?
        Me lurer på om ein fast lunsj er nok for dei som elles arbeider kvar for seg
        Skal det heite samarbeidsgruppe sjølv om ho ikkje har noko oppdrag?
        Kva ligg i «faste møte» til skilnad frå gruppe?
        Har det noko å seie kva vi kallar samanslutninga?
        Kva slags møteplass skal vi ha?
        Er vi eit nettverk eller ei gruppe? Folk er usamde
        Skal vi berre treffast jamt utan å skipe noko?
        Vi skal dele røynsler, ikkje løyse oppgåver. Kva form høver?
        Kan ein blande fleire sortar treff?
        Kva skriv eg under «form»?
        Eit laust forum eller ei fast arbeidsgruppe
        Onsdagsmøta våre, kva kategori fell dei i?
        Skilnaden på lag, krins og avtalt tid, forklart for ein nybyrjar
        Er me eit lag, eit forum eller berre nokre som råkast?
        Kva skil ei gruppe frå eit nettverk?
        Me heiter nettverk, men skal levere ein rapport
        Kan ein ha både krins og faste treff?
        Kva slags skipnad er dette, spør direktøren
        Held det med ein laus krins som deler røynsler?
        lag, nettverk eller treff
        Kor tidt møtest ein i eit nettverk samanlikna med ei gruppe?
        skilnad på nettverk og arbeidsgruppe
        Skal me kalla det nettverk eller arbeidsgruppe, har det noko å seia?
        Kva er best for oss, eit nettverk eller ei fast gruppe?
        skilnaden på ei gruppe, eit nettverk og faste møte?
        Lag, ring eller jamne samkomer – kva skal barnet heita?
        Kva slag samvere passar når vi berre vil byta røynsler?
        Er vi ei gruppe når medlemene skifter kvar gong?
        Slag møte, kor tidt, gruppe kontra nettverk
        Kan vi ha litt av kvart, både fast lag og laus krins?
        Forklarar kjelda kva som skil dei tre formene?
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
        What's the difference between a network and a working group?
        Task group, community of practice or just a recurring slot in the calendar?
        group versus network versus regular meetings
        Can one collaboration run several formats at once?
        Ten schools want to swap experience now and then; which format fits?
        We call ourselves a network but have a fixed membership list
        Does a loose network suffice if decisions must be taken?
        How often should a working group convene compared with a network?
        The director wants a committee; the practitioners want something looser
        Which form should I pick in the drop-down for our meeting?
        Fortnightly, monthly or quarterly – what goes under «hyppighet» on the meeting?
        Closed membership, or can anyone show up?
        Is a «taskforce» a form you recognise?
        People who otherwise work apart just need an agreed time to sit down
        choosing the set-up for inter-agency meetings
        Peer learning among public health nurses: what kind of forum is that?
        Board, forum, panel, network: does the label matter?
        Task force, community of practice or just a standing slot?
        Which shape of gathering suits swapping experience?
        Is it allowed to run a small team plus a wider circle?
        We call ourselves a network yet must deliver a report in June
        Loose or fixed membership, what does the name imply?
        English isn't my first language: 'group' and 'network', same thing?
        Coffee every first Tuesday, does that count as a body?
        Options to pick from for the kind of meeting
        A federation sounds posh; we're five people and a calendar
        Are we a team, a forum or just people who meet?
        Working party versus community of practice
        We're called a network yet have to produce a report
        May we run both a task force and regular get-togethers?
        What sort of animal is this, asks the director
        Do members have to be permanent, or can anyone drop in?
        type of body for the collaboration
        Big group every quarter or small fixed meetings each week, any advise?
        task force vs network vs standing meetings
        Team, community of practice or just a slot in the diary?
        Format of gathering, cadence, choose one
        We are loose circle who share stories. Is it group or network?
        May we combine a working party with a wider web of contacts?
        What sort of body is a recurring Thursday appointment?
        Does the guidance define the difference, or is it left to us?
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
        NAV sender en ny person hver gang
        Hvordan sikrer vi at de samme fjesene sitter rundt bordet?
        Halve møtet går med til å forklare nykommeren hva vi drev med sist
        Er det greit å sende den som tilfeldigvis er ledig?
        faste representanter og vara
        Hva gjør vi når medlemmet fra skolen slutter i jobben?
        Gjennomtrekk i gruppa, så vi starter på nytt hver måned
        Må vi skrive navn på representanten, eller holder det med stilling?
        Trenger alle tjenestene en personlig varamann?
        Politiet har byttet kontaktperson fire ganger siden jul
        overlapping når en deltaker går ut i permisjon
        Hvorfor er det så viktig at det er de samme som kommer?
        Kulturetaten lar plassen gå på rundgang blant de ansatte
        Lurer på om vi kan kreve at tjenesten ikke skifter ut folk midt i løpet
        Sjefen mener hvem som helst kan steppe inn, men vi mister tråden
        Framdriften stopper fordi personene stadig byttes ut
        Helsestasjonen har vikarer hele tiden, hvem skal da møte?
        Kan stedfortrederen være den samme hver gang, slik at hun kjenner saken?
        svingdør i samarbeidsgruppen
        Nye fjes hver eneste gang
        De sender den som ikke rakk å gjemme seg
        Vi bruker halve møtet på presentasjonsrunde
        Hvem er stand-in når barnevernslederen er på ferie?
        Gjennomtrekk i gruppa gjør at vi tråkker vann
        Kan en etat sende ulike folk, så lenge noen kommer?
        Skal jeg føre opp stilling eller navn på den som møter?
        Skifte av representant midt i løpet, hva sier reglene?
        Politiet roterer folk hver tredje måned. Hva kan vi kreve?
        Samme gjeng år ut og år inn
        Turnover i helsestasjonen ødelegger framdriften
        Overlevering når noen bytter jobb
        Nye ansikter hver gang, og vi begynner forfra
        NAV sender en ny person til hvert møte
        Treng alle ein vara, eller er det å ta i?
        Vi bruker halve møtet på å presentere oss
        Hva gjør vi når Per fra politiet bytter jobb?
        Er det ok at skolen sender den som tilfeldigvis har fri?
        gjengangere, gjennomtrekk
        Svingdør av deltakere; ingenting flytter seg
        Skal stedfortreder stå med navn?
        Det sitter nye ansikter rundt bordet hver eneste gang, og vi begynner på nytt
        det dukker opp nye fjes fra nav på hvert eneste møte
        nye ansikter fra barnevernet hver gang, vi kommer ingen vei
        Det sitter et nytt ansikt fra barnevernet på hvert eneste møte
        Barnevernet sender en ny hver gang, og vi må presentere oss på nytt i det uendelige
        Svingdør på stolen til NAV
        Er stillingsbetegnelse nok, eller må vi ha navnet på han som møter?
        Bare halvparten har stedfortreder. Gjør det noe?
        Hvem kommer i stedet når hun slutter til sommeren?
        Personutskifting bremser framdrift, avtale om erstatter
        Er det det samme å sende hvem som helst som å sende en fast?
        Jeg som mor møter nye fjes i ansvarsgruppa hele tida
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
        Det kjem nye folk frå barnevernet kvar einaste gong
        Korleis får vi tenestene til å sende den same personen?
        Vi må presentere oss på nytt på kvart møte
        stabil deltaking over tid
        Kva gjer vi når ho som har vore med frå starten, får ny jobb?
        Er det nok å skrive «ein frå PPT» som deltakar?
        Skal det nemnast både fast medlem og varamedlem?
        Rotasjon høyrest rettferdig ut, men me står og stampar når ansikta skiftar
        Kan ein kommune krevje at politiet held på kontakten sin?
        Kva reglar treng vi for utskifting av medlemer?
        Vikarar og sjukmeldingar gjer at ingen hugsar kva vi avtala
        Kvifor går arbeidet tregt når det alltid sit andre der?
        Bør den nye få opplæring av den som går ut?
        Kven møter når den faste er sjuk?
        Personutskifting kvart halvår gjer at tråden ryk
        Namn eller stilling på den som representerer skulen?
        Leiaren sender berre den som har minst å gjere den dagen
        NAV sender nye folk kvar gong, og vi står i stampe
        Kven stiller når den faste er sjuk?
        Må ein melde frå når ein byter ut representanten sin?
        Halve møtet går med til å helse på nye
        Er det greitt å sende kven som helst?
        Lensmannskontoret har rotasjon, og det knekkjer oss
        Vi vil ha dei same andleta frå haust til vår
        Kven fyller stolen etter Olav når han går av?
        Stilling eller namn på lista over dei som møter?
        Nye fjes kvar gong, og me byrjar på nytt
        NAV sender stendig ein annan
        Må kvar ha vara, eller er det for mykje?
        Halve møtet går med til å helse
        Kva gjer me når lensmannen sin mann sluttar?
        Kan skulen sende den som tilfeldigvis har fri?
        gjennomtrekk, utskifting
        Det er som ei svingdør; ingenting kjem av flekken
        treng alle ein vara, eller er det å ta i?
        kan vi krevje at tenestene sender dei same personane
        Det kjem nye andlet kvar gong, og me tek til på nytt. Korleis bøte på det?
        Nytt andlet i stolen kvar gong, og vi byrjar på nytt som Sisyfos
        Kven skal møta når fastmannen er sjuk?
        Utskifting av folk, kva er avtalen?
        Står det stilling i staden for namn, er det godteke?
        Skulen let oppgåva gå på rundgang mellom lærarane
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
        A different person turns up from the school every time
        How do we stop the revolving door of representatives?
        We spend half the session bringing newcomers up to speed
        Is it all right to send whoever happens to be free?
        named representative and deputy
        What happens when our contact at the police leaves?
        Should I enter a person's name or a post?
        It's musical chairs at our steering group
        Do we need a handover rule for members who change jobs?
        High staff turnover in child welfare keeps resetting our progress
        Does every agency have to appoint a fixed substitute?
        NAV rotates the seat among six caseworkers to share the load
        Why does it matter that the same faces are round the table?
        Agency temps are attending and can't remember what was agreed
        losing momentum because attendees keep changing
        Could we insist that partners don't swap people mid-stream?
        What belongs in «utskifting» for a participant?
        A different face every single time
        Musical chairs around our table
        They send whoever couldn't run fast enough
        Named stand-in for holidays and sick leave
        Churn of representatives is stalling us
        May an agency rotate its people freely?
        Handover rule for when a member changes jobs
        Groundhog Day: we explain the basics again to somebody new
        Consistency in who shows up, how to secure it
        New faces every time, so we start from square one
        NAV sends somebody different to each session
        Does everybody need an understudy, or is that overdoing it?
        Half the hour goes on introductions
        revolving door of delegates
        What happens when our police contact changes jobs?
        Is it ok for the school to send whoever is free?
        Every time there's a new face from social services and we have to begin all over again
        stand-in when a regular member is off sick
        The police sends a different officer every month, it kills all progress
        Is churn among the representatives a problem, and should we name alternates?
        different people show up every time from the same service
        Musical chairs at the health seat
        Every month different person come, and every month we explain all again
        Regular representative, named deputy, replacement rule
        Is a job title sufficient or do you want the actual person?
        School rotates the seat among teachers to be fair. Bad idea?
        Turnover of delegates stalls us; what clause helps?
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
        Folk slutter å komme fordi møtene ikke fører til noe
        Møtene våre er bare orienteringer rundt bordet
        Hvordan gjør vi samarbeidsmøtene nyttige for dem som kommer?
        Hva er egentlig jobben til dette møtet?
        konkret oppgave for hvert møte
        Må også et nettverksmøte ha noe bestemt å gjøre?
        Det er blitt en prateklubb med kaffe og kake
        Oppmøtet daler, og kulturetaten sier at møtene er bortkastet tid
        Kan vi ha et møte bare for å holde kontakten?
        Skal møtet kobles til noe praktisk, som felles oppfølging av skolefravær?
        Rådmannen spør hva vi får ut av alle møtetimene
        Kunne dette møtet vært en e-post?
        Vi sitter der av gammel vane og ser på klokka
        Hvordan lager vi en fellesarena som deltakerne har bruk for?
        Feltet «oppgave» på møtet står tomt, hva bør jeg skrive?
        Er «utveksle informasjon» en god nok oppgave for et møte?
        møter for møtenes skyld
        Lurer på hvorfor fastlegene uteblir fra samarbeidsmøtet
        Skal vi heller arbeide med noe i møtet enn å lese opp status?
        Hva gjør vi når tverrfaglig forum ikke har noe på tapetet?
        Det er blitt en prateklubb med vafler
        Folk uteblir fordi møtene ikke fører til noe
        Orienteringsrunde på to timer, igjen
        Hva skal vi egentlig gjøre på torsdag?
        Gjesp. Hvordan får vi møtene til å kjennes nyttige?
        Kunne vært en e-post
        Er det galt å møtes uten noe bestemt å løse?
        Lege sa nei til å komme: «Jeg kaster bort tida»
        Hver samling må munne ut i noe
        Knytte treffene til reelle problemer på benken
        Stadig færre rundt bordet
        Frammøtet daler. Hva er kuren?
        Jeg aner ikke hvorfor jeg sitter her på torsdagene
        Folk slutter å komme fordi vi bare drikker kaffe
        Må hver samling ha noe å gjøre?
        Møtet er blitt en prateklubb
        Ungdomskontakten sier han får mer ut av å bli på kontoret
        Sammenkomst uten innhold dør ut, eller?
        konkret gjøremål per treff
        Kan kvartalsmøtet være bare orientering?
        Hvordan få deltakerne til å føle at tida er vel anvendt?
        folk gidder ikke dukke opp lenger fordi samlingene foles meningslose
        ingen gidder å møte opp lengre, de seir det er bortkastet tid
        hvordan få samarbeidsmøtene til å oppleves som matnyttige
        Folk slutter å komme fordi de ikke ser poenget med møtene
        Møtene våre er kaffe og prat, og nå har folk sluttet å dukke opp.
        Vi sitter der i to timer, spiser wienerbrød og går hjem like kloke
        Folk melder forfall fordi de ikke skjønner hva de skal der
        Er «orientering» et godt nok formål med samlingen?
        Møtet må kjennes nyttig for dem som kommer. Hvordan får vi det til?
        Konkret gjøremål per møteplass
        Er det det samme å ha en saksliste som at møtet har en jobb å gjøre?
        Ungdomsrådet: dere møtes jo bare for å møtes
        Kobling mellom samlingspunkt og håndfast arbeid
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
        Møta blir berre prat, og folk fell frå
        Korleis får me møta til å kjennast nyttige?
        Kva skal dette møtet vere godt for?
        møte utan oppgåve
        Fastlegen seier ho ikkje har bruk for å sitje der
        Vi les opp status for kvarandre og går heim att
        Bør kvart treff knytast til noko ein faktisk skal gjere?
        Er det lov å avlyse møtet når det ikkje ligg føre noko å arbeide med?
        Alle sit og ser i telefonen på samarbeidsmøtet
        Kan eit møte ha som oppgåve å lage ein felles rutine for skulefråvær?
        Sjefen reknar ut kva møtetimane kostar og vil ha valuta for dei
        Kva er ei god oppgåve for eit halvårleg møte?
        tomme stolar rundt møtebordet
        Vi vil heller gjere noko konkret på samlingane enn å høyre innlegg
        Møteplassen vår har mist meininga si
        Må nettverket produsere noko, eller held det å treffast?
        Treng styringsgruppemøtet òg ei uttalt arbeidsoppgåve?
        Kva skal vi med desse møta?
        Kaffislaberas utan noko innhald
        Fastlegen meiner det er tidssløsing
        Folk sluttar å kome fordi det ikkje skjer noko
        Knyt samlingane til noko konkret
        Kunne vi heller teke ein familie kvar gong og finne råd?
        Bonden i rådet spør kva vi har fått gjort på eit heilt år
        Tomme stolar og lange orienteringar
        Ingen har førebudd seg, for det er jo ingenting å løyse
        Eg veit ikkje kvifor eg sit der på torsdagane
        Det har vorte ein prateklubb
        Folk fell frå av di me berre drikk kaffi
        Lyt kvar samkome ha noko å gjere?
        Kva skal dei møtast om?
        Feltarbeidaren får meir ut av å bli på kontoret
        konkret gjeremål for kvart treff
        Tomme møte kostar tid; korleis fylle dei?
        Møta er tomt prat, ingen har noko å gjere der
        møta våre er berre prat, og folk sluttar å kome
        Folk skulkar samarbeidsmøta av di dei ikkje ser vitsen. Kva gjer me?
        Samkomene kjennest som tomgang, og benkene tømest
        Kva skal kome ut av kvart møte?
        Ein prat utan gjeremål, er det bortkasta tid?
        Folk kjem, sit og fer, mette på kaffi og tomme på gjerningar
        Gjev møtet noko å gjera, men kvar skriv eg det?
        Held «gjensidig informasjon» som oppgåve på møtet?
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
        People stop coming because nothing gets done at the meetings
        The forum has turned into a talking shop
        What job is this meeting supposed to do?
        This meeting could have been an email
        make joint meetings feel useful
        Does each forum need a concrete task?
        GPs say they can't justify the hours at our meetings
        We go round the room with updates and then adjourn
        Attendance is dropping month by month; what are we doing wrong?
        Should we tie sessions to real work such as tackling truancy?
        What do I put in «oppgave» for a quarterly get-together?
        Would «sharing information» count as a task for a meeting?
        meeting for the sake of meeting
        Participants check their phones and leave early
        Is it fine to hold a session with no business, only to keep in touch?
        The finance director wants to know what we get from all those meeting hours
        Hands-on workshop rather than round-robin reporting?
        Just another talking shop
        Could've been an email
        Attendance is dwindling; people feel it's a waste of time
        Two hours of round-the-table updates and then home
        The GP refuses to come unless there's something to solve
        Tie each gathering to real work on the bench
        Would it help if every session had a job to do?
        Sandwiches were good, outcome nil
        Purposeful meetings so the busy ones bother to turn up
        I've no clue why I sit there each Thursday
        It has turned into a talking shop
        People stopped showing up, we only drink coffee
        Must every gathering have something to get done?
        Does an information-only quarterly count as purposeful?
        pin each get-together to concrete work
        Our outreach worker reckons she'd be more use at her desk
        meetings without a purpose
        People complain our get-togethers are talking shops. How can they be made worthwhile?
        our meetings feel pointless
        We seem to hold meetings for the sake of holding meetings.
        Talking shop, attendance falling
        Doughnuts and updates; what should the gathering produce instead?
        Why people not come any more to our meeting?
        Every assembly needs a job to do, says who?
        Is an agenda the same as a purpose for the forum?
        Tie sessions to tangible work so attendees feel it worthwhile
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
        Rådhuset detaljstyrer hvordan helsestasjonen og barnevernet skal jobbe sammen
        Bør tjenestene selv få bestemme framgangsmåten?
        Hvem vet best hvordan oppgaven løses, de ute eller de inne på kontoret?
        Hvorfor skal virksomhetene ha frihet i samarbeidet?
        handlingsrom for tjenestene, hva ligger fast
        Må vi spørre kommunalsjefen hver gang vi vil endre opplegget?
        Vi får en ferdig oppskrift ovenfra som ikke passer i praksis
        De som er tett på ungdommene, bør vel få velge metode?
        Kan skolen og PPT legge opp samarbeidet på sin egen måte?
        Hva avgjør vi selv, og hva er bestemt over hodet på oss?
        Mikrostyring fra administrasjonen kveler initiativet
        Sjefen vil godkjenne hver minste ting vi finner på
        Hva skal jeg skrive under «Handlingsrom»?
        Lokal tilpasning – hvor langt kan enhetene gå?
        Fagfolkene ber om slingringsmonn
        Er det greit at to bydeler løser samme oppdrag ulikt?
        Skal vi vedta hva som skal oppnås, men la være å vedta hvordan?
        Lurer på om politikerne bør legge seg bort i arbeidsmåten
        nærhet til brukerne som grunn for å slippe tøylene
        Stort, avgrenset eller lite rom for egne valg – hvordan velger vi?
        Rådhuset vil bestemme til og med hvilket møterom vi bruker
        Kan ikke de som står midt i det, få velge framgangsmåte selv?
        Oppskrift fra sentralt hold passer ikke ute i distriktet
        Hvor mye kan helsestasjonen avgjøre uten å spørre?
        Detaljstyring kveler oss som møter brukerne
        Gi oss hva og hvorfor, så finner vi ut hvordan
        Bør kommunedirektøren legge seg opp i metoden?
        De på gulvet vet best hvor skoen trykker
        Skille mellom det som er hogd i stein og det vi selv rår over
        Spillerom for virksomhetene lokalt
        Opplegget fungerer i byen, men ikke på øya. Må vi følge det slavisk?
        Skjemaet har et felt for handlingsrom. Hva fyller man inn?
        Rådhuset bestemmer til og med hvilken dag vi skal besøke familiene
        Kan barnehagen selv finne ut hvordan?
        Sjefen detaljstyrer oss ned til skjemaet
        De som står i det til daglig, vet best – får de lov?
        Hvor mye spillerom bør helsestasjonen ha?
        Spørre om lov for hver minste ting, er det meningen?
        frihet i framgangsmåte for tjenestene
        Skal ledelsen si hva, eller også hvordan?
        Hva kan vi avgjøre på egen hånd, og hva er spikret?
        Skal vi fra rådhuset bestemme i detalj hvordan helsestasjonen gjør sin del av jobben?
        Skal oppdragsgiver detaljstyre måten etatene gjør jobben på?
        Skal sentrum detaljstyre, eller kan de som sitter tett på folk få ordne det på sin måte?
        Ledelsen vil detaljstyre oss. Bør ikke tjenestene få velge selv hvordan de løser oppgaven?
        Kommunedirektøren vil bestemme hvilken ukedag helsestasjonen ringer hjem. Er det klokt?
        La oss som kjenner ungene, velge framgangsmåten!
        Hva er spikret, og hva kan tjenestene snekre selv?
        Metodefrihet for utførende enheter nær innbyggeren
        Er det det samme å få et oppdrag som å få en oppskrift?
        Vi får detaljerte skjemaer ovenfra og mister lysten
        Hvorfor skulle de ute i felten vite bedre enn rådhuset?
        Handlingsrommet står tomt. Hva skiller jeg mellom der?
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
        Leiinga vil styre kvar minste detalj i korleis vi samarbeider
        Kan tenestene sjølve finne ut korleis dei skal løyse oppgåva?
        Kvifor skal dei som er nærast brukarane, avgjere arbeidsmåten?
        sjølvstyre for tenestene i samarbeidet
        Oppskrifta frå rådhuset passar ikkje hjå oss ute i distriktet
        Kva er spikra, og kva kan vi gjere som vi vil?
        Må alle skulane gjere det likt?
        Dei ute i felten veit kvar skoen trykkjer, men får ikkje velje
        Vi ynskjer lengre line frå etatssjefen
        Kor mykje armslag bør ein gje barnevernet og NAV?
        Er det politikarane si sak korleis vi legg opp arbeidet?
        Kven avgjer metoden, oppdragsgjevar eller verksemda?
        fridom til å forme samarbeidet etter kvardagen
        Sentralstaben kjem med mal for alt, og fagfolka gjer opprør
        Skal vi liste opp avgjerder verksemdene tek utan å spørje?
        Ein lurer på om lokale variantar er lov
        Kva gode grunnar har vi for å la fagfolka rå?
        Dei som er tettast på folk, bør få velje måten
        Overstyring frå rådhuset tek pusten frå oss
        Ei oppskrift passar ikkje i alle bygder
        Sjefen legg seg borti kvar minste ting
        Kva er bestemt, og kva rår vi over?
        Lat fagfolka finne leia i sitt eige farvatn
        Må Fjord kommune kopiere metoden frå byen?
        Helsesjukepleiaren veit betre enn rådmannen korleis ein når desse mødrene
        Spelerom til tenestene i kvardagen
        Rådhuset rår jamvel over kva dag me skal vitje familiane
        Kan barnehagen sjølv finne ut korleis?
        Sjefen styrer oss ned til skjemaet
        Dei som står i det dagleg, veit best; får dei lov?
        Lyt me spørje om alt?
        Kor romsleg skal tauma vere for tenestene?
        fridom i framgangsmåte
        Kva er spikra, og kva rår me sjølve for?
        Kor mykje skal tenestene få bestemme sjølve over korleis dei gjer jobben?
        kvifor la dei som står nærast folk få velje framgangsmåten sjølve
        Bør verksemdene få løyve til å velja framgangsmåte sjølve?
        Får tenestene sjølve velja korleis dei løyser oppdraget?
        Dei på golvet kjenner skoen. Bør ikkje dei få avgjera korleis?
        Rådhuset sender oppskrifter, men ikkje mjøl
        Kva er låst, og kva kan skulane sjølve råda over?
        Fridom til å løysa oppgåva på eige vis
        Er det leiarane eller utøvarane som skal velja arbeidsmåten?
        Vi vert leidde i band, endå vi står nærast brukarane
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
        Town hall micromanages how the health centre and child welfare cooperate
        Should services be free to pick their own way of working?
        Why let the people closest to users decide the method?
        room for manoeuvre for local services
        What is fixed from above and what may we settle ourselves?
        The blueprint from head office simply doesn't fit our neighbourhood
        Set the destination but not the route: is that good advice?
        Do we need sign-off each time we tweak the approach?
        Is it acceptable that two districts tackle the same task differently?
        Professionals are begging for some leeway
        Our chief wants to approve every single step; how do I push back?
        a one-size-fits-all model imposed on schools
        Which decisions can the units take without asking?
        Should councillors meddle in how practitioners do it?
        Hands off the how – don't the services have the skills and resources?
        What am I supposed to write in «Handlingsrom»?
        autonomy of services in joint work
        Stop micromanaging our services
        Tell us what and why, we'll work out how
        Those closest to families know where the shoe pinches
        How much can the clinic decide without asking?
        What's fixed and what's up to us?
        Head office wrote a manual and it doesn't work in our valley
        Elbow room for front-line services
        Local discretion over how to get the job done
        A politician wants to prescribe the method down to the last form
        Town hall even dictates which weekday we visit families
        Can the nursery work out the how by itself?
        I'm being micromanaged down to the form
        Those nearest the clients know best, so why not let them?
        Must we ask permission for every little thing?
        latitude for front-line units
        What's fixed and what may we settle on our own?
        What is locked, and what can the child health clinic decide on its own?
        how much leeway do the services get in picking their own methods
        Micromanaged down to the phone script
        Latitude for delivery units close to users
        Let us who meet the kids decide the how. Is there support for this in text?
        What is nailed down and what may the services carve themselves?
        City hall prescribes recipe, but kitchen is ours
        Assignment versus instruction: who picks the method?
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
        Blir resultatene bedre når ledelsen stoler på tjenestene?
        Hva har vi igjen for å vise tillit ovenfra?
        tillitsreform og samarbeid mellom etater
        Ledelsen kontrollerer alt, og folk mister lysten til å finne løsninger
        Hvorfor gir tillit økt motivasjon i tjenestene?
        Kan vi stole på at barnevern og NAV greier å samordne seg på egen hånd?
        Formannskapet vil ha månedlige rapporter fordi de ikke tror vi klarer det
        tillitsbasert styring i stedet for kontroll
        Hvordan viser oppdragsgiver i mandatet at han stoler på virksomhetene?
        Mistro fra toppen gjør at ingen tør ta initiativ
        Er det naivt å la tjenestene samordne seg selv?
        Rapporteringskrav og stikkprøver dreper engasjementet
        Får vi bedre gjennomføring av å slippe kontrollen?
        Revisjonen advarer mot å gi virksomhetene så mye tillit, hva svarer vi?
        motiverte medarbeidere når sjefen har tro på dem
        Hva sier Bufdir om virkningen av tillit på gjennomføringen?
        Politikerne puster oss i nakken hele tiden
        Lurer på om det finnes grunnlag for å si at tillit lønner seg
        Må virksomhetene gjøre seg fortjent til tilliten først?
        Vi vil at kommunedirektøren skal ha tro på at vi får det til sammen
        Kontrollregimet dreper lysten til å samarbeide
        Rapportering hver uke viser at de ikke tror vi klarer det
        Lønner det seg å slippe taket?
        Er det farlig for en leder å la etatene ordne opp selv?
        Folk vokser når toppen har tro på dem
        Mistro ovenfra gir slappe tjenester
        Hva får kommunen igjen for å stole på at skole og barnevern finner sammen?
        Tillitsreformen, har den noe å si for oss?
        Motivasjon og resultat når ledelsen viser at den tror på oss
        Skal vi ha statusrapport til fjorten ledd, eller stole på folk?
        Toppledelsen vil kontrollere alt, og da gidder ingen å finne på noe sammen
        Sjefen sjekker alt dobbelt. Hvordan overbeviser jeg henne om å lene seg tilbake?
        Kommunalsjefen krever rapport hver uke fordi hun ikke stoler på oss
        Kontroll eller tiltro, hva gir mest igjen?
        Blir folk mer ivrige når de slipper kikking over skulderen?
        Gjør det noe for utfallet at ledelsen har tiltro til enhetene?
        Motivasjonen forsvant da vi måtte dokumentere hvert kvarter
        Tør sjefen slippe taket?
        tiltro ovenfra, arbeidslyst, utbytte
        Hva skjer med resultatene hvis direktoratet tror godt om kommunene?
        Er det naivt å la tjenestene ordne opp seg imellom?
        Blir resultatet faktisk bedre når sjefen slutter å puste oss i nakken?
        Ordføreren vil ha ukerapporter, vi vil bli trodd på
        Virker det å stole på at etatene finner ut av det selv?
        Tillitsreform på kommunalt nivå, effekt på motivasjon
        Er kontroll eller tiltro best for innsatsviljen?
        Ansatte får mer lyst til å dra sammen når noen tror på dem, er det belegg for det?
        Vi har tillit på verdilista. Må den også vises i hva vi får avgjøre?
        Mistro fra toppen tar knekken på arbeidsgleden
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
        Vert resultata betre av at leiinga har tiltru til folka sine?
        Kva vinn vi på å lite på at tenestene greier samordninga?
        tillitsbasert leiing og tverrfagleg arbeid
        Rådmannen trur ikkje vi greier å samordne oss, og det tek motet frå folk
        Korleis kan eit mandat syne at oppdragsgjevaren stolar på verksemdene?
        Alt skal kontrollerast og teljast, og arbeidsgleda renn ut
        Får folk meir lyst til å løyse ting i lag når leiinga viser tillit?
        Er det for godtruande å sleppe kontrollen med tenestene?
        Kva samanheng er det mellom tillit og motivasjon?
        Politikarane heng over skuldra vår dag og natt
        Mistillit frå sentralt hald gjer oss passive
        Kan ein styre med tillit utan å misse oversynet?
        Tru på at helsestasjon og skule finn ut av det sjølve
        Har ein prov for at tillitsstyring verkar?
        Me diskuterer om tilsyn eller tiltru gjev best gjennomføring
        kontrollregime kontra tillit i kommunen
        Ho som sit øvst, tør ikkje gje frå seg rattet
        Leiarane trur ikkje vi kan samordne oss på eiga hand
        Kva tener kommunen på å sleppe tøylane?
        Vi skriv statusrapportar i staden for å hjelpe folk
        Dei får det til om nokon berre trur på dei
        Er tillitsbasert leiing noko for samarbeid på tvers?
        Folk strekkjer seg lenger når toppen ikkje heng over dei
        Rådmannen vil godkjenne kvar e-post mellom oss og NAV
        Kontroll tek knekken på lysta til å finne løysingar i lag
        Er det naivt å la etatane ordne opp seg imellom?
        Kommunalsjefen krev rapport kvar veke av di ho ikkje lit på oss
        Vert folk ivrigare når dei slepp kikking over aksla?
        Gjev tiltru betre utfall enn kontroll?
        Torer sjefen sleppe taket?
        Hugen til å løyse ting i lag slokna då kontrollen kom
        Er det truskuldig å la etatane ordne opp sjølve?
        tiltru ovanfrå, arbeidshug
        Å lite på at einingane greier det – løner det seg?
        Leiinga vil kontrollere alt. Løner det seg å heller stole på at tenestene får det til?
        blir dei tilsette meir motiverte av at leiinga stolar på dei
        Kva vinn leiinga på å lita på at tenestene ordnar opp seg imellom?
        Kvifor skal ein stola på at verksemdene ordnar opp på eiga hand?
        Får vi meir hug til å løysa ting i lag når leiinga trur på oss?
        Leiinga tel minutta våre, og humøret gjeng til botnar
        Tiltru ovanfrå, betre utfall?
        Vert utfallet betre av tiltru enn av tilsyn?
        Korleis viser ein i skriftet at ein stolar på verksemdene?
        Tru på tenestene som drivkraft
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
        Do results improve when management trusts the services?
        trust-based governance instead of control
        What does leadership gain by having faith in its agencies?
        The council demands monthly reports because it doubts we can manage
        Staff lose heart when everything is checked from above
        Is there a link between being trusted and being motivated to find joint solutions?
        Isn't it naive to let agencies sort out coordination between them?
        Big Brother management is killing initiative
        How can the commissioning body show confidence in us in the text?
        letting go of control, better delivery
        Should the chief executive take a leap of faith with NAV and child welfare?
        Politicians are breathing down our necks
        Does the guidance claim that trust pays off?
        audit culture versus trust reform
        Senior officers keep second-guessing the frontline
        Who should be trusted to solve coordination snags?
        Must services earn their bosses' trust first?
        Weekly reporting shows they don't believe in us
        Does letting go pay off for leaders?
        People rise to it when the top has faith in them
        Evidence that confidence in agencies improves outcomes
        Leadership by faith rather than by inspection
        My director copies herself on everything; how do I talk her out of it?
        Are teams more eager when they're believed capable?
        Carrot of confidence instead of the stick of audit
        If bosses rely on us to sort it out, will delivery be any better?
        She wants a weekly report because she doesn't have faith in us
        Confidence from above or control: which pays off?
        Do people try harder without someone looking over their shoulder?
        Morale vanished when we had to log each quarter-hour
        empowered units, better outcomes
        Dare the director let go?
        Is it naive to let agencies sort it out among themselves?
        Does it pay off to let go of control and believe the units will sort things out?
        Does it pay off when leaders show confidence that the offices can sort it out?
        does trusting the services really give better results?
        Does believing in agencies pay off?
        Chief counts our minutes and our spirit go down
        Confidence from above, motivation, outcomes
        Control or faith, which yields better execution?
        How does a mandate demonstrate that the owners have faith in the services?
        The politician in me wants weekly dashboards; would backing off bring better results?
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
        Kan vi få frie hender hvis mandatet er tåkete?
        Hvor tydelig må mandatet være når handlingsrommet er stort?
        Vi fikk blankofullmakt, og nå vet ingen hvor grensen går
        stor frihet krever klart mandat
        «Bare finn ut av det», sa sjefen, og så fikk vi kjeft etterpå
        Hvilke deler må være på plass før vi skriver «stort»?
        Uklart oppdrag og mye frihet, er det en god blanding?
        Vi har frie tøyler, men verken mål eller fullmakter
        Jo mindre detaljstyring, desto skarpere ramme?
        Verktøyet klager på at handlingsrommet er stort uten at omfanget er beskrevet
        Hva gjør et mandat tydelig nok?
        Kan man gi barnevernet og NAV frihet uten å si hva målet er?
        forutsetning for stor handlefrihet
        Rammene først, så friheten?
        Direktøren vil gi oss spillerom, hva må hun da skrive ned?
        Vi ble stoppet midtveis fordi ingen hadde sagt hvor langt vi kunne gå
        Må roller og myndighet stå skrevet når vi ellers får gjøre som vi vil?
        Er vage formuleringer et problem når alle er enige om frihet?
        Fri beiting, men hvor står gjerdet i et mandat?
        Lurer på om to linjer mandat holder når fullmaktene er vide
        Vi fikk blankofullmakt uten noen tydelig bestilling
        «Gjør som dere vil», sa direktøren, og nå spriker alt
        Fritt fram er skummelt når ingen vet hva målet er
        Jo friere vi står, jo tydeligere må rammen være?
        Hvilke felter må fylles ut hvis vi krysser av for stort spillerom?
        Vi ba om frihet og fikk forvirring
        Trygge gjerder rundt en stor lekeplass
        Hva er motytelsen for at vi slipper detaljstyring?
        Er det greit å ha løse tøyler uten noe skriftlig?
        Mål, grenser, roller og fullmakt på plass før vi slippes løs
        Advarsel: frihet stor, omfang tomt
        Revisjonen spør hva vi egentlig var bedt om, og ingen finner papiret
        Vi fikk frie tøyler og tre linjer tekst
        Vid fullmakt, men hvor tydelig må bestillingen være?
        Handlingsrommet er «stort», hva må da stå i tillegg?
        Full frihet og ingen anelse om hva de vil ha
        Er det farlig å slippe oss løs med et vagt papir?
        blankofullmakt forutsetter presis bestilling
        Direktøren sier «gjør som dere vil», og så kjefter hun på resultatet
        Jo friere vi står, desto klarere må vel rammene være skrevet?
        Hvilke felt må fylles ut når virksomhetene får løpe fritt?
        Vi har fått frie tøyler, men ingen har sagt hvor grensene går
        Vi får gjøre akkurat som vi vil. Hva må i så fall være klart på papiret?
        Vi har fått frie tøyler, men aner ikke hvor rammene går.
        Vi får frie tøyler. Hva må da stå svart på hvitt?
        De har fått frie tøyler, men ingen har sagt hvor gjerdet står
        Er det det samme å få frihet som å få et blankt ark?
        Jeg skrev «stort» i feltet, og nå maser programmet om fire andre felt
        Blankofullmakt uten ramme, går det bra?
        Autonomi forutsetter presist oppdrag
        Jo mer vi får bestemme selv, desto tydeligere må bestillingen være?
        Vi fikk carte blanche, og så krangler alle om hva oppdraget var
        Hvilke fire ting må være på plass før vi slippes løs?
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
        Kan ein få frie taumar når oppdraget er diffust?
        Kor klårt lyt mandatet vere om vi skal få styre oss sjølve?
        Me fekk rom til alt, men ingen sa kva me skulle nå
        fridom og tydeleg mandat heng saman
        Kva felt må fyllast ut når handlingsrommet er «stort»?
        «Gjer som de vil», sa rådmannen, og vart sint då vi gjorde det
        Er det farleg med mykje fridom og lite ramme?
        Kvar går gjerdet når vi får beite fritt?
        Verksemda har fått vide fullmakter, men mandatet er på tre liner
        Kva gjer eit mandat klart og eintydig?
        Høyrer stor fridom i hop med presise mål?
        Treng vi avgrensing når leiinga lèt oss halde på som vi vil?
        Kan vi krevje eit klårare mandat i byte mot sjølvråderett?
        Tåkete mandat gjer fridomen verdlaus
        Kven har fullmakt til kva når ingen detaljstyrer?
        Vi lurer på kva vilkår som må vere oppfylte for vidt spelerom
        Rammestyring i staden for detaljstyring, kva krev det av mandatteksten?
        Stort spelerom, men kva var oppdraget?
        Frie taumar krev klåre grenser
        «Finn på noko lurt», sa sjefen, og no dreg alle kvar sin veg
        Kva må vere skrive før ein får styre seg sjølv?
        Vi fekk fridom og vart rådville
        Kvifor klagar verktøyet når vi vel «stort»?
        Gjerde fyrst, så kan hesten springe
        Sjølvstyre utan papir gjekk gale i grannekommunen
        Jo mindre dei legg seg borti, jo meir må stå svart på kvitt om omfang og fullmakt
        Me fekk frie taumar og tre liner tekst
        Stort handlingsrom, men kor klår må tinginga vere?
        Full fridom og inga aning om kva dei vil ha
        «Gjer som de vil», seier direktøren, og så skjenner ho på resultatet
        Di friare me står, di klårare lyt papiret vere?
        Kva må vere på plass før ein slepper folk laus?
        vid fullmakt, presis bestilling
        Er det farleg å gje vide rammer i eit uklårt skriv?
        kor klårt må mandatet vere om tenestene skal få frie taumar?
        Laus tøyle krev klåre gjerde, ikkje sant?
        Me fekk gjera som me ville, men ingen visste kva det var
        Vid fridom, uklårt oppdrag – kva skjer?
        «Stort» handlingsrom, kva må då fyllast ut?
        Er ei tydeleg ramme ei tvangstrøye eller ei hjelp når ein har stor fridom?
        Fritt spelerom, klår tinging
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
        We were given carte blanche and now nobody knows where the limits are
        How clear must the terms of reference be if we get a free hand?
        great freedom, clear mandate
        «Just sort it out», said the boss, then overruled us
        Which fields become compulsory when latitude is set to wide?
        Vague remit plus lots of autonomy: recipe for trouble?
        Can we be given free rein without stated goals?
        What makes a mandate unambiguous enough?
        The looser the leash, the firmer the frame?
        Our remit is two lines long but our powers are sweeping
        Freedom within a framework – what is the framework?
        We got halted midway since no one had said how far we could go
        Do scope and authority have to be written down if we may decide most things ourselves?
        Is a fuzzy brief a problem when everybody likes autonomy?
        preconditions for handing agencies wide discretion
        The tool warns that freedom is large but roles are empty
        Where do we put the fence if the sheep may graze freely?
        Carte blanche without a brief
        The looser the reins, the firmer the frame
        Which boxes must be filled in if we tick large latitude?
        Good fences around a big playground
        Blank cheque from the council: good or risky?
        Autonomy is fine but someone has to spell out the assignment
        We were told to be creative, and now we're told we overstepped
        Price of independence: crisp goals, limits, parts and powers
        Roaming free with no map
        We were given free rein and three lines of text
        Carte blanche: how precise must the brief be?
        Do as you like, says the director, then grumbles at the outcome
        If latitude is wide, which other fields need filling?
        The freer we are, the clearer the paper?
        broad discretion requires a crisp remit
        Is it risky to turn us loose on a vague document?
        if we are to have a free hand, how precise must our terms of reference be
        If we hand the agencies a very long leash, what has to be nailed down in the remit first?
        We were given a very open brief with lots of freedom. What must be clear then?
        If we get lots of autonomy, can the mandate be shorter?
        Carte blanche without fence
        Free hands, but nobody told us where the border is
        Why does choosing large latitude trigger demands for goal, scope, roles and powers?
        Is a blank cheque the same thing as autonomy?
        Broad discretion presupposes an unambiguous remit
        If they let us loose, what must be crystal clear beforehand?
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
        Oppdragsgiver blander seg inn hele tiden fordi oppdraget var uklart da vi begynte
        Hvordan får vi klare styringssignaler ved oppstart?
        Hva er oppdraget i én setning?
        Vi må tilbake til direktøren for avklaringer hver uke
        tydelig bestilling fra starten
        Bestillingen fra politikerne spriker, skal vi avklare den før vi begynner?
        Kan oppdragsgiver bekrefte skriftlig hva han ba om?
        Kommunalsjefen sier én ting i gangen og noe annet i møtet
        Hvordan slipper vi omkamper og innblanding underveis?
        Er det bedre å bruke tid på bestillingen nå enn å oppklare senere?
        Vi skjønte aldri hva ordføreren egentlig ville ha
        Lurer på om vi skal be om et oppdragsbrev før vi setter i gang
        oppstartssamtale med den som har bestilt arbeidet
        Sjefen skifter mening fordi signalene var ulne fra første dag
        Er det greit å starte selv om bestillingen bare er muntlig?
        Etatslederen vil ha en finger med i spillet fordi ingenting ble avklart først
        Hvem gir marsjordre til prosjektgruppen?
        Skal vi gjenta oppdraget tilbake til den som ga det?
        Kan vi klare oss med mindre dialog underveis hvis startskuddet er klart?
        Bestilleren skifter mening hver måned
        Hva vil de egentlig ha av oss?
        Uklar beskjed i januar, endeløse avklaringsmøter i mai
        Kan oppdraget sies på én linje?
        Direktøren mumlet noe om «å se på saken»
        Styringsgruppa blander seg fordi de aldri sa fra i starten
        Få sjefen til å bekrefte at vi har forstått rett
        Ti minutter nå sparer ti timer siden
        Lese tilbake bestillingen til den som ga den
        Hva gjør jeg når oppdragsgiver er vag?
        Rene ord for pengene
        Målene flytter seg etter at vi har begynt
        Vi får stadig nye beskjeder fra oppdragsgiver midt i løpet
        Bestillingen var så ullen at vi må ringe departementet hver uke
        Kan oppdraget sies i en eneste setning?
        Slipper man mange avklaringsmøter om beskjeden er klar ved start?
        Sjefen ombestemmer seg titt og ofte
        Hva ville de egentlig at vi skulle gjøre?
        klare føringer innledningsvis, færre spørsmål senere
        Bør den som ba om arbeidet, bekrefte at vi har forstått?
        Hun la ut i vei uten å si hva hun ville; nå detaljstyrer hun
        Kommunalsjefen ga oss oppdraget over en kaffe og ingen skjønte helt hva han mente
        Bestilleren snakker i tåke. Hvordan kan et skikkelig oppdrag fra første dag spare oss for masing senere?
        Bestilleren mumler, og vi må tilbake og spørre annenhver uke
        Hva var det egentlig de ba oss om? Kan vi få det i én setning?
        Er ti minutter med oppdragsgiver nå verdt tre møter senere?
        Må den som bestilte, bekrefte formuleringen vår?
        Entydig bestilling ved igangsetting reduserer senere inngripen
        Rådmannen viftet med hånda og sa «få til noe»
        Er det det samme å ha en oppdragsgiver som å ha et klart oppdrag?
        Setningen under «Oppdragsgiver», hvem skal gå god for den?
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
        Korleis får vi oppdragsgjevaren til å seie klart kva han vil?
        Vi må stadig attende og spørje kva som var meint
        klare signal ved oppstart
        Bestillinga var uklår, og no legg leiinga seg borti alt
        Kan oppdraget seiast i éi setning?
        Rådmannen seier eitt og utvalsleiaren noko anna når vi skal ta til
        Bør den som gav oppdraget, stadfeste at vi har skjønt det rett?
        Korleis unngår ein omkampar halvvegs?
        Er det lurt å drøye oppstarten til bestillinga er klar?
        Kva skriv eg om oppdragsgjevar?
        Munnleg oppdrag over ein kaffikopp, held det?
        Vi sprang av garde før startskotet og lyt snu
        Kven har eigentleg bestilt dette arbeidet?
        Kan leiinga gripe inn mindre om ho er tydeleg i byrjinga?
        oppdragsbrev før ein tek til
        Styringssignala skiftar som vêret på Vestlandet
        Me brukar meir tid på avklaringar med sjefen enn på arbeidet
        Kva er det dei vil at vi skal gjere?
        Klår beskjed ved start, så slepp ein mas etterpå
        Éi setning som seier kva oppdraget er
        Korleis be ordføraren stadfeste kva ho vil ha?
        Dei grip inn støtt fordi dei ikkje sa frå med ein gong
        Mumling og hint frå toppen
        Me har tolka bestillinga på tre måtar alt
        Kommunestyret ville ha «noko med unge». Kva no?
        Reine liner frå dag éin
        Me får stendig nye bodskapar frå oppdragsgjevaren midt i løpet
        Tinginga var så ullen at me ringjer departementet kvar veke
        Kan oppdraget seiast i ei einaste setning?
        Sjefen ombestemmer seg støtt
        Sparer ein avklaringar seinare ved å tale klårt i byrjinga?
        Kva ville dei eigentleg at me skulle gjere?
        klåre føringar i startgropa
        Bør tingaren stadfeste at me har skjøna rett?
        Dei som gav oss oppgåva var uklare frå dag éin, og no blandar dei seg inn støtt
        Tydeleg bestilling frå starten, så leiinga slepp å leggje seg opp i alt seinare
        Kan den som gjev oss oppgåva, sleppe å blande seg så mykje i ettertid om bodskapen er klar i fyrstninga?
        Oppdragsgjevaren mumlar om kva han vil ha. Bør vi krevje tydelegare beskjed no i starten?
        Bestillinga er så uklar at vi må spørje oppover på nytt kvar einaste veke
        Han som tinga arbeidet, tala i gåter
        Klår tale i byrjinga, mindre rot sidan
        Kan vi få oppdraget i éi linje, og få han til å nikka skriftleg?
        Rådmannen blandar seg inn kvar veke. Kunne det vore unngått ved starten?
        Eintydig beskjed ved oppstart
        Vi gissa på kva formannskapet meinte, og gissa gale
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
        Our sponsor keeps interfering because the brief was woolly at kick-off
        How do we get clear marching orders at the outset?
        state the commission in one sentence
        We go back for clarification every week
        The chief says one thing in the corridor and another in the meeting
        Should whoever ordered the work confirm our reading of it?
        Mixed messages from the top about what they want
        Does a sharp steer early on mean less meddling later?
        Who actually commissioned this?
        Is a verbal request over coffee a good enough start?
        avoid relitigating the brief halfway through
        What goes under «Oppdragsgiver»?
        The mayor's ask was so vague that each service heard something different
        Can I insist on a commissioning letter before we begin?
        Moving goalposts: is it because nobody pinned down the order?
        playing back the assignment to the client
        Do we wait for a firm steer or set off anyway?
        Moving goalposts since week two
        What do they actually want from us?
        Ask the sponsor to read it back and nod
        Sum up the assignment in one line
        Mumbled instructions in January, clarifying calls all spring
        A minister said 'do something about the young', that's our whole brief
        Straight talk up front saves meddling later
        Will a crisp instruction mean fewer check-ins down the road?
        Pin the commissioner down before we set off
        The commissioner keeps changing the message halfway
        So woolly a brief that we ring the ministry weekly
        Can the assignment be put in one sentence?
        Say it plainly at the outset and you won't need to meddle afterwards
        upfront steer, fewer clarifications
        Should the boss confirm we understood correctly?
        What did they actually want from us when they set this off?
        Those who ordered the job were vague on day one and now they meddle constantly
        The commission we were handed is two lines long and nobody understands it.
        Mumbled brief, endless clarifications
        One-sentence commission, confirmed by whoever gave it
        Boss waves hand and says make something. How we get clear order at the beginning?
        Will clear cues now spare us interference later?
        He keeps butting in halfway; what should we have pinned down on day one?
        The assignment as understood was never read back to the commissioning body
        """
    ),
  ]
}
