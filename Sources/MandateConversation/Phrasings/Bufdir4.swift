// Ways of asking for Bufdir's fourth advice: the same view of problems, interests and possibilities.

extension Phrasings {
  static let bufdir4: [Phrasings] = [
    Phrasings(
      "bufdir.4",
      nb: """
        Hvordan får vi en felles forståelse av problemet?
        vi er ikke enige om hva problemet er
        hva er problemforståelse
        hva skal stå under problemforståelse
        hvorfor ser tjenestene så ulikt på det
        vi har hvert vårt budsjett og hvert vårt faglige ståsted
        hvordan skriver vi en felles problembeskrivelse
        hvordan blir vi enige om hva som er problemet
        vi ser problemet på helt forskjellige måter
        hvilket problem skal vi løse
        vi snakker om ulike problemer
        hvordan skal vi beskrive problemet
        Alle har sin egen versjon av hva som er utfordringen
        Hvordan får vi lik problemforståelse
        Hvordan kan vi få samme forståelse av problemet
        Vi forstår problemet ulikt. Hva gjør vi
        Hvordan beskrives problemet best
        Hvordan blir vi enige om problemet
        Hva er vårt felles problem
        Vi er ikke enige om problemet
        Hvordan skriver vi problemforståelsen
        hvordan får vi alle til å se problemet likt
        hva går problemet ut på
        hva er galt i dag
        trenger vi en felles beskrivelse av problemet
        NAV og skolen har helt ulikt syn på problemet
        Hvordan blir vi enige om en problembeskrivelse
        Hvordan får vi en felles problemforståelse
        Hva er problemet vårt egentlig
        Hvordan beskriver vi utfordringen
        Tjenestene har ulik oppfatning av problemet
        Vi bruker samme ord, men snakker om helt ulike problemer
        Hvordan blir fem tjenester enige om hva som faktisk er galt?
        Alle sitter på hver sin tue med eget budsjett og eget fag
        Legen ser sykdom, læreren ser fravær, NAV ser inntekt: hvordan samle bildet?
        Må vi definere problemet sammen før vi gjør noe som helst?
        Det stikker i alle retninger fordi ingen har felles virkelighetsforståelse
        Hva går råd fire fra Bufdir ut på?
        Er det nødvendig å ha likt syn på problemet når vi har ulike fag?
        Hva menes med felles forståelse av problemer, interesser og muligheter i kommunen?
        Sitter og skal fylle ut problemforståelse, hva hører hjemme der?
        Vi diskuterer løsninger uten å ha snakket om hva vi prøver å løse
        Ulike budsjetter og mål gjør at tjenestene i rådhuset snakker forbi hverandre
        Bør vi bruke første samling på å tegne problemet på tavla sammen?
        felles problembilde i kommunen
        Politikerne har én diagnose og fagfolkene en annen
        Er vi på samme side i boka når det gjelder utfordringene?
        Hvor går skillet mellom det vi mener i fellesskap og det hver enkelt mener?
        Elefanten og de blinde mennene, sånn er samarbeidet vårt om ungdommene
        Hvem bestemmer hva problemet er når fagretningene spriker?
        Lurer på om vi bør enes om utfordringsbildet før vi ber formannskapet om penger
        Hver etat har sin egen pengesekk og sitt eget språk, så vi snakker forbi hverandre
        Legen ser diagnose, læreren ser fravær, NAV ser ledighet
        Vi ble aldri enige om hva som egentlig er galt med ungdomsmiljøet i sentrum
        Er det bryet verdt å få alle til å se saken med samme briller?
        Hvorfor tolker helsestasjonen og kommunegartneren det samme strøket så forskjellig?
        Økonomisjefen tror det handler om penger, psykologen at det handler om ensomhet
        Trenger vi en felles virkelighetsbeskrivelse før vi setter oss ned og planlegger?
        Ulike fag, ulike regnskap, ulike måltall, og alle har på sett og vis rett
        Kokkene er uenige om hva slags suppe det skal bli
        Finnes det et råd om å samles om én diagnose av situasjonen?
        Det fjerde rådet fra familiedirektoratet, hva dreier det seg om?
        Politikerne spør hva problemet er, og får fem forskjellige svar
        Uten felles kart kommer vi ikke ut av skogen, sier rådgiveren
        Legen sier depresjon, NAV sier latskap, skolen sier foreldrene
        Fjerde råd fra Bufdir
        Råd nr. 4 av de fem til kommunene
        Vi snakker forbi hverandre om hva som er galt
        Må vi ha samme diagnose før vi går i gang?
        Ulike budsjetter, ulike briller; hvordan finne en felles virkelighet?
        felles situasjonsforståelse i kommunen
        Er det ille om politiet og helsestasjonen tror på hver sin årsak?
        Hva fører jeg under problemforståelse når vi ser likt?
        NAV og skolen snakker forbi hverandre om hva som er galt her i bygda
        etatene har hver sin pengesekk og hvert sitt fagsyn, hvordan havner vi på samme side
        Vi klarer ikke å enes om hva problemet er. Hva nå?
        Skolen kaller det skulking, NAV kaller det passivitet, barnevernet kaller det omsorgssvikt
        Fjerde råd hos Bufdir, kort fortalt?
        Vi har tre budsjetter, tre fagspråk og null felles bilde
        Er vi egentlig uenige om løsningen, eller om hva som er galt?
        Omforent virkelighetsbeskrivelse på tvers av faglig ståsted
        Er det det samme å ha like mål som å se likt på problemet?
        Hvor skriver vi det vi er samde om, og hvor det hver enkelt mener?
        Alle nikker til ordet «utenforskap» og mener hver sin ting
        Hva sier råd 4
        Hva er råd 4
        hva går råd nummer 4 ut på
        Råd 4 hos Bufdir
        forklar råd 4
        Hva er det fjerde rådet fra Bufdir
        """,
      nn: """
        Korleis får vi ei felles forståing av problemet?
        vi er ikkje samde om kva problemet er
        kva er problemforståing
        kva skal stå under problemforståing
        kvifor ser tenestene så ulikt på det
        korleis blir vi samde om kva som er problemet
        kva problem skal vi løyse
        vi ser problemet på heilt ulike måtar
        korleis blir vi samde om kva problemet er
        Korleis skildrar vi problemet i fellesskap
        Kva er problemet vi skal løyse
        Kva er felles problemforståing
        Vi ser ulikt på problemet
        Korleis skriv vi problemforståinga
        korleis får vi alle til å sjå problemet likt
        kva går problemet ut på
        Vi er usamde om problemet
        kva er problemet vårt eigentleg
        korleis får vi felles problemforståing
        Vi er ikkje samde om kva som eigentleg er vanskeleg
        Kvar etat har si eiga pengepung og sitt eige syn på saka
        Korleis kjem me fram til eitt bilete av utfordringane?
        Barnevernet seier omsorgssvikt, skulen seier bråk: kven har rett?
        Bør ein semjast om problemet før ein leitar etter svar?
        Alle skyt på kvar sin blink
        Tenestene talar kvar sitt språk og forstår ikkje kvarandre
        Kva ligg i det fjerde rådet til kommunane?
        felles syn på vanskane
        Kvifor endar vi med krangel kvar gong nokon spør kva som er gale?
        Kan me ha ulike meiningar og likevel ei sams problemforståing?
        Ordføraren vil ha tiltak no, men me har ikkje funne ut kva som feilar
        Kva skal stå i feltet for det vi er einige om av problem og moglegheiter?
        Dei ulike faga ser ulike sider av same familie
        Det er som om vi les kvar vår bok om dei same ungane
        Korleis få helse, oppvekst og NAV til å sjå situasjonen likt?
        Som fersk leiar undrast eg på kven som skal definere problemet vårt
        Lensmannen talar om bråk, helsesjukepleiaren om einsemd, og begge meiner dei same ungane
        Me ser kvar si side av fjellet og kranglar om korleis det ser ut
        Korleis kan vi få eit sams bilete av stoda når kvar har sitt budsjett?
        Det hjelper lite å byrje når vi ikkje er samde om kva som er gale
        Kva er kjernen i råd fire hjå Bufdir?
        Fagfolka pratar kvar sitt stammespråk, kan vi nokon gong møtast?
        Før vi skriv eit einaste tiltak: korleis vert vi samde om sjølve saka?
        same røynda, fem forteljingar
        Har du eit råd til oss som har ulike mål og ulik lommebok?
        Doktoren seier tungsinn, NAV seier latskap, skulen skuldar på foreldra
        Fjerde rådet hjå Bufdir
        Råd nummer fire av fem
        Me talar forbi kvarandre om kva som er gale
        Lyt me vere samde om diagnosen før me tek til?
        Kvar etat har sine pengar og sine briller
        sams syn på floken
        Er det ille om politi og helsestasjon trur på kvar si årsak?
        Dei ser kvar si side av elefanten
        Råd fire frå Bufdir, om å sjå saka likt
        Kvar etat har sin pung og sine briller. Korleis finn vi felles syn?
        Har vi sams diagnose før vi skriv ut medisin?
        Felles syn på vanskar, interesser og høve
        Vi brukar same ordet, men meiner ulikt
        Kva seier råd 4
        Kva er råd 4
        kva går råd nummer 4 ut på
        Råd 4 hjå Bufdir
        forklar råd 4
        Kva er det fjerde rådet frå Bufdir
        """,
      en: """
        How do we get a common understanding of the problem?
        we do not agree on what the problem is
        what goes under problem
        why do the services see things so differently
        we have separate budgets and professional views
        how do we write a shared description of the problem
        how do we agree on what the problem is
        which problem are we to solve
        we see the problem in completely different ways
        how should we describe the problem
        we disagree about what the problem is
        we disagree about what the problem really is
        How do we agree on the problem
        Do we share the same view of the problem
        How do we describe the problem
        We see the problem differently
        how do we get everyone to see the problem alike
        what is the problem about
        do we need a shared description of the problem
        The services disagree about the problem
        what is our problem really
        how do we get a shared view of the problem
        We are all solving different problems under the same name
        How do services with separate budgets agree on what is wrong?
        Everyone sees a different part of the elephant
        Doctors talk health, teachers talk absence, NAV talks income
        Do we need a shared problem statement before picking solutions?
        Are we on the same page about the challenges in our municipality?
        What does the fourth piece of Bufdir advice say?
        Talking past each other because each profession has its own lens
        Who gets to define the problem when disciplines disagree?
        shared diagnosis across municipal services
        The mayor wants action, but we haven't agreed on what ails these families
        Is it acceptable that we keep separate opinions alongside an agreed view?
        Staring at the box for problem understanding, what belongs in it?
        Why do joint meetings turn into quarrels about what the real issue is?
        Different targets and professional cultures keep us from a common picture
        Jumping to answers before framing the question together
        How can we get everyone singing from the same hymn sheet on the challenge?
        Teachers, doctors and planners each describe a different elephant
        We are arguing about solutions because we never settled what is wrong
        getting on the same page about what we are up against
        Is it normal that every office defines the trouble on the estate differently?
        we are from different offices and see not the same problem, what to do
        The budget office calls it overspending, the nurse calls it neglect
        Should we hammer out one shared story of the situation first?
        talking at cross purposes because of professional jargon
        The GP says depression, NAV says laziness, the school blames parents
        Fourth of Bufdir's five
        Advice number 4, in a nutshell?
        We talk past each other about what's actually wrong
        Do we need one diagnosis before acting?
        separate budgets, separate lenses, one shared picture
        What goes under problem understanding once we see eye to eye?
        Police, schools and health each have a separate budget and professional outlook, so we talk past each other
        no agrement on what the root of the trouble is
        Every department has its own purse, targets and professional lens. How do we get past these silos to one view of what's wrong?
        How do we get to a shared understanding of what the problem is?
        Blind men and the elephant, municipal edition
        Fourth Bufdir recommendation, in short
        Three budgets, three dialects, no common picture
        We argue about cure but maybe disagree about illness?
        Each discipline has own glasses; where we write what we see all same?
        Agreed diagnosis of the trouble among services with different purses
        What does advice 4 say
        What is advice 4
        what is recommendation number 4 about
        Advice 4 from Bufdir
        explain advice 4
        What is Bufdir's fourth piece of advice
        """
    ),
    Phrasings(
      "bufdir.4.fakta",
      nb: """
        Hvilke fakta trenger vi før vi setter i gang tiltak?
        hva er et faktagrunnlag
        hva kommer først, fakta eller tiltak
        kan vi begynne med tiltak med en gang
        vi har ikke noe tallgrunnlag
        hvordan skaffer vi kunnskap om problemet
        hva skal stå under faktagrunnlag
        må vi ha tall før vi setter i gang
        hva vet vi om problemet
        hvordan kartlegger vi situasjonen
        må vi vite noe om situasjonen først
        trenger vi et kunnskapsgrunnlag
        hvor henter vi fakta
        hva bør vi vite før vi velger tiltak
        Hvilket kunnskapsgrunnlag bør ligge til grunn før tiltak
        Hva er et godt faktagrunnlag
        Hvilke fakta bør vi hente inn først
        Hvordan skaffer vi fakta
        Hva må vi vite om problemet før vi begynner
        Hva slags kunnskap trenger vi om problemet
        hvilken informasjon må vi ha
        har vi nok kunnskap
        må vi kartlegge først
        hvor skaffer vi kunnskapsgrunnlaget
        Må vi ha tall før vi gjør noe
        Hvilke fakta bør vi ha på plass
        Hvordan kartlegger vi behovet
        Hva bør vi undersøke først
        Hvor mye må vi vite før vi setter i gang tiltak
        Vi hopper til tiltak uten å vite hvordan det egentlig står til
        Må vi ha fakta på plass før vi setter i gang?
        Synsing styrer hele møtet, ingen har tall
        Hva er det aller første vi gjør når vi får en oppgave på tvers?
        Skal vi kartlegge før vi handler, eller kan vi gjøre begge deler samtidig?
        Ordføreren har allerede kjøpt inn et kurs før noen har undersøkt behovet
        Magefølelse mot kunnskap, hva skal veie tyngst i starten?
        Vi mangler data om ungdommene vi skal hjelpe, kan vi likevel begynne?
        tiltak uten faktagrunnlag
        Hvem skal hente inn opplysningene, og når må de være klare?
        Skyter fra hofta og håper at noe treffer
        Hvorfor er innhenting av fakta første skritt?
        Feltet for faktagrunnlag er tomt, hva gjør vi da?
        Er det å kaste bort tid å samle kunnskap når alle vet hva som trengs?
        Tjenestene har hver sine tall og blir aldri enige om virkeligheten
        Hva om vi starter tiltaket nå og finner kunnskapsgrunnlaget etterpå?
        Vi satte opp et fritidstilbud som ingen hadde bruk for
        Kunnskapsbasert arbeid på tvers, hvor starter man?
        Man kan ikke skrive ut medisin før pasienten er undersøkt, eller?
        Kulturetaten vil arrangere leir, men hvem har sjekket hva barna trenger?
        Ordføreren vil ha fritidsklubb i morgen, men ingen har undersøkt om noen trenger den
        Vi skyter fra hofta, åssen slutter vi med det?
        Hva er det aller første vi tar fatt på når vi får et slikt oppdrag i fanget?
        Medisin før diagnose, er det det vi driver med?
        Magefølelsen sier at rusproblemet øker, holder det?
        Må vi virkelig grave fram statistikk før vi setter i gang noe?
        Det står ingenting i feltet for kunnskap, og vi skal levere i dag
        Alle har synsinger om hvorfor ungdommen slutter på skolen, men ingen vet
        kartlegge før man handler
        Kan vi dele ut oppgaven med å hente inn tall og gi den en frist?
        Et dyrt tiltak i nabokommunen viste seg å løse et problem som ikke fantes
        Sjefen synes undersøkelser bare er et påskudd for å utsette ting
        Vi har allerede bestilt sommerleir, men vet ikke hvor mange som trenger den
        Synsing og magefølelse styrer oss
        Hva er det aller første man gjør med et nytt oppdrag på tvers?
        Kommunalsjefen vil ha handling nå, ikke utredning
        Skal vi kartlegge eller sette i gang?
        Ingen vet, alle tror
        felles kunnskapsgrunnlag før igangsetting
        Er det greit å innhente opplysningene etterpå?
        Vi har ingen data ennå; hva skriver jeg i feltet?
        Er det greit å sette i gang prosjekter før vi vet hvordan situasjonen faktisk er?
        Tre tiltak er klare til start, men ingen vet hvor mange ungdommer det gjelder. Begynner vi i feil ende?
        Vi fikk nettopp en tverrgående oppgave i fanget. Skal vi kartlegge eller bare sette i gang?
        hvorfor ikke bare sette i gang tiltak med en gang, må vi ha tall først?
        Er det greit å sette i gang tiltak før vi har tall på bordet?
        Rådmannen vil ha tiltak før jul. Vi vet ikke engang hvor mange det gjelder
        Er synsing nok til å sette i gang?
        Først kart, så kompass, så sko på beina?
        Vi kjøpte frokostordning før vi visste om noen var sultne
        Har ingen data ennå. Hva fører vi opp?
        Kunnskapsinnhenting før iverksettelse, ansvarlig og frist
        Er det det samme å ha en sterk mening som å ha grunnlag?
        Hva er aller første skritt når noen gir oss en slik oppgave?
        """,
      nn: """
        Kva fakta treng vi før vi set i gang tiltak?
        kva er eit faktagrunnlag
        kva kjem først, fakta eller tiltak
        kan vi byrje med tiltak med ein gong
        korleis skaffar vi kunnskap om problemet
        må vi ha tal før vi set i gang
        kva veit vi om problemet
        korleis kartlegg vi situasjonen
        treng vi eit kunnskapsgrunnlag
        kva bør vi vite før vi vel tiltak
        Kor finn vi fakta
        Kva fakta treng vi
        må vi kartleggje først
        har vi nok kunnskap
        kva fakta bør vi ha på plass
        korleis kartlegg vi behovet
        Korleis finn vi fakta om problemet
        Kva bør vi undersøkje først
        Først kunnskap, så handling, er det regelen?
        Me set i verk tiltak i blinde
        Kvar byrjar ein når ein får ei samarbeidsoppgåve i fanget?
        Alle trur noko, ingen veit noko sikkert om stoda
        Kor mykje må vi vite før me kan setje i gang?
        Teamet peikte ut løysinga før nokon hadde granska situasjonen
        Kan innhenting av fakta vere ei eiga oppgåve med frist?
        Barnevernet og skulen kjem med kvar sine opplysningar, kva er rett?
        Vi har ingenting å byggje avgjerdene på
        felles kunnskapsgrunnlag før tiltak
        Er det gale å starte tiltak når faktaa manglar?
        Rådmannen likar å handle raskt og spørje etterpå
        Kva slags fakta treng me i fellesskap før me set spaden i jorda?
        Me brukte ein halv million på noko som bygde på rykte
        Kven bør få jobben med å samle inn det me treng å vite?
        Ein bør vel kjenne terrenget før ein legg ut på tur?
        Det eine møtet seier at rusen aukar, det neste at han minkar
        Vi starta tiltaket først og fann ut etterpå at det ikkje var nokon å hjelpe
        Kva gjer vi den fyrste veka med ei ny oppgåve på tvers?
        Å kjøpe katta i sekken, er det det vi gjer utan tal?
        Eg har berre anekdotar frå foreldremøtet, er det nok?
        Synsing mot kunnskap i ungdomsarbeidet
        Nokon må finne ut korleis det eigentleg står til før vi brukar ei krone
        Kven bør få i oppdrag å skaffe oversikt, og når skal det vere klart?
        Det tomme feltet om kva vi veit, kva skriv eg der no?
        Rådmannen spør kva vi byggjer forslaga på, og vi vert stumme
        Me har tinga sumarleir og veit ikkje kor mange som treng han
        Synsinga rår, ingen har talt etter
        Kva er det aller fyrste ein gjer med eit nytt oppdrag?
        Kommunalsjefen vil ha handling no
        Kartleggje eller setje i gang?
        Ingen veit, alle trur
        sams kunnskap før tiltak
        Kan ein hente inn opplysningane etterpå?
        Kan vi setje i verk tiltak før vi har tal på bordet?
        Me har funne på tiltak før me veit kor stort problemet er. Er det feil rekkjefylgje?
        kva fakta maa vi hente inn foer vi byrjar
        Tiltaka kom før kunnskapen. Er det å spenna vogna framfor hesten?
        Vi trur og meiner, men veit lite. Kan vi setja i gang?
        Fyrste steget når ein får oppgåva?
        Fakta på bordet før pengane går ut
        Ingen har samla tal, kven skal gjera det, og til når?
        Held det med forteljingar frå lærarane?
        """,
      en: """
        Which facts do we need before we start on measures?
        what is a fact base
        what comes first, facts or measures
        can we start with measures right away
        how do we get knowledge about the problem
        what goes under facts
        do we need numbers before we start
        what do we know about the problem
        how do we map the situation
        do we need a knowledge base
        what should we know before choosing measures
        Which facts do we need
        do we have enough knowledge
        must we map things first
        which information do we need
        how do we map the need
        which facts should be in place
        What should we investigate first
        Ready, fire, aim: we launched measures without any evidence
        What is the very first thing to do when handed a cross-service assignment?
        Should we gather facts before choosing interventions?
        Gut feeling rules and no one brings data
        Do we need a common evidence base or can each agency use its own?
        The council bought a course before anyone had checked the need
        Can we start now and collect the knowledge later?
        Evidence before action, does the guidance say so?
        Who should be tasked with fact-finding, and by what date?
        Empty evidence section, how do I handle it?
        Everybody argues from anecdotes about youth crime
        measures first, facts later
        Isn't it a waste of time to map needs everyone already knows?
        We built a youth club that nobody wanted because we never looked into it
        How much do we need to know before we act together?
        Services quote different numbers, so we can't agree on reality
        Putting the cart before the horse by prescribing before diagnosing
        Look before you leap: what should we know before spending anything?
        We have plenty of opinions but no data on truancy
        The councillor saw something similar in Denmark and wants it here tomorrow
        homework first, action later
        Is a hunch from the youth club good enough to start a project?
        We were handed this task on Monday; what do we do first?
        evidence gathering with a named person and deadline
        Are we treating the symptom without having examined the patient?
        Our programme began before anyone had counted how many need it
        Summer camp is booked but we've no idea how many need it
        Guesswork and anecdotes rule here
        The boss wants action, not research
        What's step one when you're handed a joint assignment?
        evidence before intervention
        Can we gather the data afterwards?
        No data yet: what goes in the box?
        wich comes first, numbers or projects?
        politicians want action right away but we have no evidence yet
        What comes first, the evidence or the interventions?
        why collect facts before acting
        I'm a consultant. The client wants to leap straight to solutions with no evidence. What should I tell them?
        Breakfast club bought before anyone checked for hunger
        Evidence before action, first step
        Mayor wants measures by Christmas, and we know nothing yet
        Is strong opinion good enough foundation?
        No data gathered; what may we enter meanwhile?
        Cart before horse: measures running, knowledge missing
        """
    ),
    Phrasings(
      "bufdir.4.indikatorer",
      nb: """
        Hvor finner vi tall om barnefattigdom?
        hvor mange barn lever i fattige familier hos oss
        statistikk om barn med lav inntekt
        hvilke indikatorer finnes for barnefattigdom
        tall for vår kommune om lavinntekt
        trangbodde barn og enslige forsørgere i statistikken
        hvor mange fattige barn har vi i kommunen
        finnes det tall på familier med lav inntekt
        andel barn i lavinntektsfamilier
        Finnes det kommunetall for fattigdom blant barn
        Hvilke tall finnes om fattige barnefamilier
        Hvor mange barn lever med vedvarende lav inntekt
        Hvor finner vi statistikk om fattige familier
        Finnes det tall for barnefattigdom i vår kommune
        Hvor mange barn er fattige hos oss
        Hvor står det hvor mange fattige barn vi har
        Hvordan finner vi tall på barn i lavinntektsfamilier
        Hvor mange barn i kommunen vår lever i fattigdom?
        Finnes det statistikk over lavinntektsfamilier per kommune?
        Hvor kan jeg slå opp vedvarende lavinntekt blant barnefamilier?
        Nettsiden om barnefattigdom virker ikke lenger, hvor er tallene nå?
        Vi trenger tall på trangboddhet for barnefamiliene våre
        Andel barn med innvandrerbakgrunn i fattige hjem, hvor hentes det?
        barnefattigdom indikatorer kommune
        Hvilke måltall kan vise om færre barn er fattige?
        Ordføreren påstår at vi ikke har fattige barn her i bygda
        Er det en oversikt over aleneforsørgere med dårlig råd?
        Hvordan blir vi kjent med gruppen fattige barn før vi hjelper dem?
        Leier eller eier de fattige familiene, finnes det data om det?
        Boligkontoret vil vite hvor mange unger som bor trangt
        Kan antall barn under lavinntektsgrensa brukes som indikator på målet?
        Skal skrive om fattige barn i faktadelen, hvilke tall passer?
        Sammenligne barnefattigdommen vår med nabokommunen
        Hva slags tall fra barnefattigdom.no kan vi bruke?
        Politikerne ber om svart på hvitt hvor utbredt fattigdommen er blant barn
        Enslige forsørgere, leiebolig og dårlig råd, hvilken statistikk dekker det?
        Bydelen vår er rik på papiret, men mange barn står uten penger til fritid
        Hvor mange unger i bygda vår vokser opp med lite penger?
        Statistikk over trangbodde familier i kommunen
        Har vi oversikt over alenemødre som sliter med husleia?
        Finnes det en nettside der jeg kan slå opp min egen kommune og se barnefattigdommen?
        Den gamle lenken til barnefattigdom-tallene virker ikke lenger
        Formannskapet vil vite om de fattige barna stort sett bor i leid leilighet
        Lavinntekt over flere år, hvor finner vi det fordelt på kommuner?
        Hvilke måltall passer når målet er færre barn i dårlig råd?
        Andelen innvandrerbarn blant dem som har minst, kan vi bruke det?
        Vi vet at noen mangler vinterklær, men ikke hvor mange
        Rapporten om oppvekst skal ha med levekårstall for de minste
        Hvor mange unger i kommunen vår vokser opp uten råd til fritidsutstyr?
        Ordføreren spør hvor mange fattige småtasser vi har
        Finnes det noen oversikt over trangboddhet blant barnefamilier?
        Eneforsørgere med vedvarende svak økonomi, per kommune
        Den gamle nettsiden om barnefattigdom virker ikke lenger
        Kan vi hente antallet leieboere med små barn?
        lavinntekt, innvandrerbarn, kommunetall
        Er medianinntekt et brukbart mål for oss?
        Vi aner ikke om gruppa er ti eller tusen
        hvor finer jeg statistikk over unger som bor trangt eller i hjem med darlig rad i kommunen vår
        barnefattigdm statistikk kommune
        hvor mange unger i kommunen vår vokser opp i fattigdom, hvor ser jeg det
        Hvor mange unger hos oss bor trangt og har dårlig råd – hvor finner jeg slikt?
        Hvor mange unger i bygda vår lever i trange kår?
        Nettsida om fattige barn finnes ikke lenger. Hvor leter jeg?
        Trangboddhet, leie og eneforsørgere, hvilke tall finnes per kommune?
        Statistikk om lavinntektsbarn, indikatorliste
        Vi vet ikke hvem de fattige barna er, bare at de finnes
        Kan andelen aleneforsørgere brukes som målepinne?
        Er 2018-lenka i veilederen fortsatt god?
        Representant i oppvekstutvalget vil vite hvor mange barn det gjelder her hos oss
        """,
      nn: """
        Kvar finn vi tal om barnefattigdom?
        kor mange barn lever i fattige familiar hos oss
        statistikk om barn med låg inntekt
        kva indikatorar finst for barnefattigdom
        kor mange fattige barn har vi i kommunen
        finst det tal på familiar med låg inntekt
        Kor mange ungar veks opp med lite pengar i kommunen vår?
        Kva tal finst om fattige barnefamiliar?
        Eg leitar etter statistikk om barn i låginntektsfamiliar, kvar er han?
        Lenkja til barnefattigdom er død
        Kan me finne ut kor mange born som bur trongt?
        Formannskapet trur ikkje på at det finst fattige ungar hos oss
        tal på barn med varig låg inntekt
        Korleis skildre gruppa av barn som lever i fattigdom?
        Er åleineforeldre overrepresenterte blant dei fattige, og kvar står det?
        Kva indikator bør vi setje på målet om færre fattige born?
        NAV treng tal på innvandrarfamiliar med svak økonomi
        Er det mange av dei fattige som leiger husvære?
        Me skal hjelpe born med dårleg råd, men kjenner dei ikkje
        Kan fylket hjelpe med tal over born i trongbudde heimar?
        Kva veit ein om bustadsituasjonen til fattige familiar i kommunen?
        Eg treng harde tal på barnefattigdom til kommunestyret neste veke
        Kor store er skilnadene i låginntekt mellom kommunane?
        Kor mange born i kommunen har foreldre med tom lommebok år etter år?
        Kvar finn eg tal på dei som bur trongt og leiger?
        Eg skal skriva om fattige ungar i vår vesle kommune og manglar alt av statistikk
        Talet på einslege forsørgjarar med svak økonomi
        Barnerike familiar som kom hit som flyktningar, syner nokon tala for dei?
        Kan vi bruke låginntekt blant born som mål på om det går betre?
        levekår for barnefamiliar per kommune
        Nettstaden frå 2018 finst visst ikkje, kvar ligg tala om barnefattigdom no?
        Fattigdom blant småbarn hos oss, er vi over eller under landet elles?
        Kor mange ungar hjå oss veks opp i armod?
        Ordføraren vil vite kor mange fattige born me har
        Finst det oversyn over familiar som bur trongt?
        Åleineforeldre med lita inntekt, tal for kommunen
        Den gamle nettstaden om barnefattigdom er borte
        låginntekt, innvandrarborn, leigd bustad
        Er gruppa ti eller tusen? Me veit ikkje
        Kva mål kan me nytte for at foreldra tener lite?
        Kor finn eg statistikk over ungar som veks opp i låginntektshushald?
        kor mange ungar i komunen veks opp i trong leigebustad og med lite pengar
        Kvar finn eg tal på born som veks opp i hushald med låg inntekt?
        Kor mange born i heradet har det smått?
        Tal på dei som bur trongt og leiger
        Finst det oppgåver over born av innvandrarar med låg inntekt i kommunen?
        Born i armod, statistikk for kvar kommune
        Lenkja om barnefattigdom er daud. Kva no?
        Kva peikarar kan visa om det vert færre fattige born?
        """,
      en: """
        Where do we find figures on child poverty?
        how many children live in poor families here
        statistics on children with low income
        which indicators exist for child poverty
        how many poor children do we have in the municipality
        are there figures on low-income families
        Where can I find child poverty statistics
        How many children in our municipality grow up poor?
        Where are the local figures on persistent low income in families?
        The child poverty website in the guidance no longer opens
        Which indicators describe disadvantaged kids: overcrowding, renting, single parents?
        child poverty statistics by municipality
        Our mayor insists we have no poor children here
        Can I use the number of low-income households as a target measure?
        Need numbers on crowded housing among families with kids
        Is there data on immigrant background and child poverty?
        How do we get to know the group of poor children before helping them?
        What figures should the fact section on poor kids contain?
        How many lone parents are struggling financially in our area?
        Compare our child poverty rate with the neighbouring town
        Do hard-up families mostly rent, and who counts that?
        Politicians want it in black and white how widespread deprivation is among minors
        A dashboard of low-income indicators for youngsters, does one exist?
        NAV asked us to size the population of kids below the poverty line
        How many kids in our town grow up poor?
        overcrowded homes and rented flats, local statistics
        Single mums on low income: where are the numbers kept?
        The web address for child poverty data is dead
        I need five figures about hard-up families for the council report
        Is there a breakdown by immigrant background for children whose parents earn little?
        Persistent low income, municipality by municipality
        could the share of needy children serve as our yardstick?
        We see hungry pupils but have no count of them
        What statistics describe the children whose parents cannot afford skis or trips?
        How many kids in our town live on persistently meagre incomes?
        The mayor asks for a headcount of poor children
        Lone parents, cramped flats, rented homes: local statistics?
        The old child poverty website is dead
        low-income indicators per municipality
        Are immigrant households counted separately in the numbers?
        We don't know if the group is ten or a thousand
        child poverty figures for our municipality
        Overcrowded homes, single parents, rental, local figures
        How many kids in our town live long time with little money?
        Dead link to the child poverty site; where is it now?
        Child deprivation metrics per municipality
        Could share of families renting be a measure on our goal?
        A councillor wants headcounts of poor children by background
        """
    ),
    Phrasings(
      "bufdir.4.kilder",
      nb: """
        Må vi oppgi kilde på tallene?
        hvor gamle kan tallene være
        hvordan viser vi til en kilde
        hvor finner vi statistikk
        er tallene våre for gamle
        hvordan gjør vi en kartlegging
        kan vi bruke statistikk fra 2019
        hva er en god kilde
        hvor gammel statistikk er lov
        må vi skrive hvor tallene kommer fra
        er statistikken foreldet
        Er fem år gamle tall for gamle
        Hvor finner vi tall
        må vi oppgi kilder
        Hvor gammel kan statistikken være
        Må vi skrive kilden
        Hvor henter vi tall fra
        Er tallene fra 2018 for gamle
        Kan vi bruke gamle tall
        Når er tall utdatert
        Hvor nye må tallene være
        tallene er fra 2016, går det bra
        tallene våre er gamle
        Må vi oppgi kilde på tallene i mandatet?
        Noen spurte hvor 14 prosent kom fra, og ingen visste det
        Hvor gammelt kan et tall være før det er utdatert?
        Hvorfor maser verktøyet om at tallet mitt er for gammelt?
        Skal årstall stå bak hver opplysning?
        Kildehenvisning i faktagrunnlaget, hvordan gjøres det?
        Vi siterer en undersøkelse ingen lenger finner igjen
        Hvilke statistikkilder er relevante for oss i kommunen?
        Er det nok å skrive SSB, eller trengs mer?
        Gamle tall fra 2016, kan vi bruke dem?
        Har Bufdir en oversikt over kartleggingsmetoder og statistikk?
        tall uten kilde
        Journalisten vil ha dokumentasjon på påstanden vår om skolefravær
        Kan grensen på tre år endres?
        Etterprøvbarhet: hvordan sikrer vi at andre kan sjekke opplysningene?
        Noen har diktet opp et tall, og nå står det i sakspapirene
        Fotnoter og referanser i mandatet, er det nødvendig?
        Hvordan viser jeg hvem som har laget statistikken?
        Rykter går som fakta fordi ingen sier hvor de har det fra
        Statsforvalteren ba om belegg for ungdataresultatene vi viste til
        Tallet på 38 prosent går igjen i alle møter, men ingen husker hvem som fant det
        Holder det å skrive «ifølge undersøkelser»?
        Prosentandelen vi viser til, er fra 2016, er den for gammel?
        Hvor kan vi finne statistikk å støtte oss på når vi skal kartlegge?
        Revisjonen vil etterprøve opplysningene våre
        Må jeg føre opp årstall bak hver opplysning?
        SSB, Ungdata eller folkehelseprofilen, og hvordan oppgir vi det?
        Et fotnotetegn manglet, og opposisjonen slaktet hele saken
        Får tallene en utløpsdato i verktøyet?
        Rektor slenger ut tall han har fra hodet, kan vi ta dem med?
        gult varsel om at tallet er foreldet
        «Hver femte ungdom ruser seg», sto det, men ingen vet hvem som har sagt det
        Må jeg skrive årstall bak tallet?
        Statistikken vår er fra 2012. For gammel?
        Revisoren finner ikke igjen prosenten vi brukte
        Henvisning til SSB eller Ungdata, hvordan oppgis den?
        Er det godt nok å skrive «egne tall»?
        opphav, årgang, etterprøvbarhet
        Journalisten spør hvor vi har det fra
        Når er et tall utgått på dato?
        Ungdataene vi bruker er fra 2016, er de for gamle?
        må vi oppgi hvor tallene er hentet, og fra hvilket år
        maa vi skrive kilde og aarstall paa tallene
        Hvor gammel statistikk kan vi bruke?
        «Ca. 200 unge», skrev noen. Hvor kom det fra?
        Tallet er fra 2016. Er det for gammelt til å stå?
        Må hvert tall ha opphav og årgang?
        Revisor vil etterprøve tallene våre og finner ingen henvisning
        Referanse og årstall på opplysninger, dokumentasjonskrav
        Holder det å skrive «ifølge erfaring»?
        Er det det samme å ha et tall som å kunne vise hvor det er hentet?
        Ryktestatistikk fra lunsjbordet uten henvisning
        """,
      nn: """
        Må vi oppgi kjelde på tala?
        kor gamle kan tala vere
        korleis viser vi til ei kjelde
        kvar finn vi statistikk
        er tala våre for gamle
        kan vi bruke statistikk frå 2019
        må vi skrive kvar tala kjem frå
        kva er ei god kjelde
        Kva kjelder bør vi bruke
        Må vi ha kjelde på tala
        tala er frå 2016, går det bra
        kan vi bruke gamle tal
        Kvar har du det talet frå? spurde ordføraren, og eg hadde ikkje svar
        Må kvart faktum ha både opphav og årstal?
        Kor gamle opplysningar kan me nytte?
        Åtvaring om at talet er eldre enn tre år, kva skal eg gjere?
        Kvar finn vi meir om kartlegging og statistikk?
        kjeldetilvising for fakta
        Me viser til ein rapport som ingen kan spore opp att
        Er «NAV seier det» god nok kjelde?
        Korleis skriv ein opp kjelda når talet kjem frå Ungdata?
        Rykte og røynd blir blanda saman når opphavet manglar
        Kva er vitsen med å føre årstal på statistikk?
        Revisoren vil kunne etterprøve det me har skrive
        Kan ein gammal folkehelseprofil framleis nyttast?
        Sakshandsamaren klipte inn tal utan å seie kvar dei var henta
        Treng vi referansar i eit mandat, er ikkje det for akademisk?
        Kan vi skru på grensa for når eit tal blir rekna som utdatert?
        Tala våre toler ikkje at nokon går dei etter i saumane
        Kven har rekna ut dette, og når vart det gjort?
        Talet heng i lause lufta, ingen veit kor det er henta
        Kor gamal kan ein statistikk vera før han er ubrukeleg?
        Lokalavisa ville sjå belegg for påstanden vår, og vi hadde ikkje noko å syne
        Eg har berre høyrt det på ei samling, kan eg bruka det likevel?
        Treng vi årstal attmed kvar opplysning?
        oversyn over statistikk til kartlegging
        Brukarundersøkinga frå før pandemien, må vi byte henne ut?
        Korleis gjer vi det lett å slå opp tala våre att om to år?
        «Kvar femte ungdom rusar seg» stod det, men kven har sagt det?
        Må eg skrive årstal attom talet?
        Statistikken er frå 2012, er han for gamal?
        Revisoren finn ikkje att prosenten
        Korleis viser ein til SSB eller Ungdata?
        Er «eigne tal» godt nok?
        opphav, årgang, etterrøkjing
        Bladmannen spør kvar me har det ifrå
        tala vi byggjer paa er fraa 2016
        Det vert hevda at rusbruken aukar, men ingen viser til noko. Kva bør eg krevja?
        Kvar har de henta talet frå?
        Talet er grått i skjegget. Kor gamalt får det vera?
        Opphav og årgang på kvar opplysning
        «Folk seier» er vel ikkje kjelde nok?
        Kan andre finna att talet utan heimel?
        Er det tre-årsgrensa som gjer at programmet klagar?
        """,
      en: """
        Do we have to give a source for the figures?
        how old can the figures be
        how do we cite a source
        where do we find statistics
        are our numbers out of date
        can we use statistics from 2019
        must we say where the numbers come from
        what is a good source
        how old may statistics be
        How old may our figures be
        our figures are from 2016, is that all right
        can we use old numbers
        Do we have to cite where our figures come from?
        A reporter asked for the source and we drew a blank
        How old may a statistic be before it is stale?
        Why am I warned that my number is outdated?
        source and year for every fact
        Is quoting 'Statistics Norway' sufficient as a reference?
        Which datasets and mapping guides does the directorate point to?
        Numbers floating around without any provenance
        Can the three-year limit on figures be changed?
        Citation needed: how do I add one to our evidence list?
        The auditor wants to trace each figure back to its origin
        We copied a percentage from an old slide deck, is that sloppy?
        Are footnotes overkill in a collaboration mandate?
        Somebody made up a statistic and now it lives in our papers
        How do we let others verify the data on school absence?
        Old survey from 2016, still usable as evidence?
        Hearsay is presented as fact since nobody says who measured it
        Somebody quoted a figure, and now nobody remembers which survey it came from
        Our numbers are five years stale
        where do we look for statistics for a local needs survey
        Do I have to cite a reference behind every figure?
        The auditor asked us to back up our claims
        a number without a footnote
        The warning says the figure is too old; who set that limit?
        Can I put down something I read on Facebook as evidence?
        How will the next person trace these statistics back?
        says who, and from what year?
        One in five teens uses drugs – says who?
        Must I put a year behind each number?
        Our statistics date from 2012, too stale?
        The auditor couldn't trace our percentage
        citing Statistics Norway or the youth survey
        Is own data an acceptable reference?
        A journalist wants to know where we got it from
        A colleague quoted a percentage but no one knows where it came from or how old it is
        Is a figure from 2015 without any reference acceptable in the background section?
        Do I need to cite were a statistic came from and how old it is?
        Where on earth did about 200 come from?
        Provenance and vintage of each statistic
        Number is from 2016, is it rotten?
        Auditor cannot trace a single figure
        Hearsay statistics from lunch table, acceptable?
        Why complains tool when data is older than three years?
        """
    ),
    Phrasings(
      "bufdir.4.nytte",
      nb: """
        Hvorfor skal vi samarbeide?
        hva er vitsen med å samarbeide
        hva er nytten av samarbeidet
        hvordan får vi alle til å se nytten ved start
        hva skal stå under nytte
        partene skjønner ikke hvorfor de skal være med
        hva er poenget med å jobbe sammen
        hvorfor er vi med på dette
        hvorfor skal tjenestene bruke tid på dette
        hva er vitsen med samarbeidet
        hvordan forklarer vi hvorfor vi samarbeider
        hvordan begrunner vi at vi bruker tid på å samarbeide
        hva er nytte
        Hva er nytten ved å samarbeide på tvers
        Hvorfor er det nyttig å samarbeide
        Hvorfor bør tjenestene samarbeide
        hvorfor gidder vi å samarbeide
        hvorfor er samarbeid bra
        lønner samarbeidet seg
        Hva svarer jeg når noen spør hvorfor vi samarbeider
        hvordan forklarer jeg vitsen til kollegaene
        Hva er nytten for tjenestene
        Hvordan overbeviser jeg kollegene om at samarbeid er nyttig
        hva får vi ut av dette
        hva har skolen igjen for å være med
        hvorfor gjør vi dette sammen
        Hvorfor sitter vi egentlig her sammen, er det noen som vet?
        Ansatte skjønner ikke vitsen med samarbeidet
        Halve gruppa tror vi skal spare penger, den andre halvdelen tror noe annet
        Hva er poenget med å dra NAV, skolen og politiet inn i samme rom?
        Vi startet fordi ordføreren ville det, ikke fordi noen så nytten
        Bør vi ha lik oppfatning av hensikten før første møte?
        Skriv i én setning: vi samarbeider fordi
        Hva får målgruppen igjen for at vi går i gang, og er vi enige om det?
        meningen med å samarbeide
        Får ikke med meg helsestasjonen, de spør hva de skal der å gjøre
        Samarbeid for samarbeidets skyld, er det godt nok?
        Hvordan får vi en god start der alle ser hvorfor de er med?
        Deltakerne peker på helt ulike grunner når jeg spør hvorfor vi holder sammen
        Må alle se vitsen før vi kaller inn til oppstart?
        Motivasjonen er lav fra dag én fordi begrunnelsen aldri er forklart
        Hva svarer jeg når rektor sier «what's in it for me»?
        Vi diskuterer om felles syn på nytten er viktig i oppstarten
        Feltet nytte må fylles ut nå i planleggingen, hva skal inn?
        Hvem skal samarbeidet komme til gode, tjenestene eller familiene?
        Hva er beveggrunnen vår, og står den noe sted i mandatet?
        Ingen her kan svare på hvorfor vi egentlig sitter sammen
        Folk kommer fordi sjefen har bedt dem, ikke fordi de ser poenget
        Vi må starte med å fortelle hva som er gulroten for barnehagene
        Er det lurt å bruke første møte på å bli enige om hvorfor vi skal gidde dette?
        Hva skriver jeg når noen spør hva de har igjen for strevet?
        Politiet ser gevinsten, skolen ser bare merarbeid
        Begrunnelsen for å slå seg sammen bør vel alle ha likt for seg?
        En dårlig start kom av at partene hadde ulike forestillinger om vitsen
        «Hvorfor er jeg her?» sa tannlegen allerede på oppstartsmøtet
        selge inn samarbeidet til de andre før vi begynner
        Hvordan overbeviser jeg en travel leder om at dette er verdt tida hans fra dag én?
        Vi møttes fordi ordføreren ba om det, ikke fordi noen så poenget
        Hva er vitsen, spurte tannlegen på det første møtet
        Må alle se likt på hva vi har igjen for det når vi starter?
        En god begynnelse: alle skjønner hvorfor
        Rektor og NAV har hver sin grunn til å være der, og de er aldri uttalt
        felles forståelse av utbyttet fra første stund
        Er det nok at jeg som initiativtaker ser poenget?
        Folk kom bare av plikt
        Trenger vi enighet om hensiktsmessigheten før vi sparker i gang?
        Hvor viktig er det at alle ser vitsen med å gå sammen helt fra begynnelsen av?
        Folkehelsekoordinatoren spør hva hun skal med dette. Må det stå hva hver enkelt får ut av det?
        Kulturetaten spør rett ut: hvorfor skal vi gidde dette?
        Vi har ikke fått på trykk hva barna og hver tjeneste får igjen
        Er det nok at nytten er selvsagt?
        En god start krever at alle skjønner poenget med å gå i lag
        Omforent verdiforslag ved etablering
        Er det forskjell på å vite hvorfor og å vite hva?
        Politikeren vil ha én linje om gevinsten for folk flest
        Hvorfor-et mangler, skrev konsulenten i margen
        """,
      nn: """
        Kvifor skal vi samarbeide?
        kva er vitsen med å samarbeide
        kva er nytten av samarbeidet
        korleis får vi alle til å sjå nytten ved start
        kva skal stå under nytte
        kva er poenget med å jobbe saman
        kvifor er vi med på dette
        kva er vitsen med samarbeidet
        kvifor er samarbeid bra
        kva svarer eg når nokon spør kvifor vi samarbeider
        kva får vi ut av dette
        kva har skulen att for å vere med
        kvifor gjer vi dette saman
        Kvifor held me på med dette i lag?
        Folk møter opp utan å vite kva det er godt for
        Korleis få alle til å sjå meininga med å arbeide saman frå fyrste stund?
        Dei tilsette spør kva vits det har å sitje i enno ei gruppe
        Treng vi å vere samde om kvifor vi samarbeider?
        Sjefen sa berre «samarbeid!», men forklarte ikkje føremonen
        Kva er grunngjevinga for at barnevern og kulturskule skal finne saman?
        Me er usamde om kva nytte samarbeidet skal gje
        nytta ved oppstart av samarbeid
        Kven har glede av at me går i hop?
        Kan eit samarbeid starte godt dersom berre éin ser nytta?
        Eg treng ein setning som seier kvifor me gjer dette
        Det luktar tvangsekteskap når ingen veit kva dei skal med kvarandre
        Kva skriv eg om nytte i det nye mandatet?
        Politikaren lurer på om vi samarbeider berre fordi det er moderne
        Bør ein snakke om hensikta før ein avtalar kven som gjer kva?
        Lensmannen spør kvifor han i det heile skal vere med
        Kva er vitsen med å gå i lag, slik alle ser det frå første dag?
        Før vi set i gang må nokon seia kvifor vi gjer det
        Me manglar eit klart svar på kvifor bibliotek og helsestasjon skal slå seg saman
        God start på samarbeidet
        Partane drog i gang utan å vera samde om kva godt som skulle kome ut av det
        Idrettslaget undrar seg på kva det får attende for å vere med
        Er det bryet verdt? Det spurde den nye einingsleiaren på fyrste møtet
        Vi slit med å setje ord på kvifor det løner seg å byrje
        Er det om å gjere at alle har same grunn til å vera med?
        Me møttest av di ordføraren baud det, ikkje av di nokon såg poenget
        Kva er vitsen, spurde tannlegen
        Lyt alle sjå likt på kva me har att for det når me tek til?
        Ein god start: alle skjønar kvifor
        Rektor og NAV har kvar sin grunn, og ingen har sagt han høgt
        sams syn på utbytet frå fyrste stund
        Er det nok at eg som fann på det, ser meininga?
        Folk kom berre av plikt
        Kvifor skal vi gidde å samarbeide i det heile?
        Kvifor bør me vera samde om vitsen med samarbeidet alt i byrjinga?
        Kva gagn har born og etatar av at vi spannar i hop?
        Vi gjekk i gang utan å vita kvifor
        Felles syn på kva vi har att for strevet, ved starten
        Er nytten så opplagd at ho ikkje treng skrivast?
        Nytte for målgruppa, nytte for kvar teneste
        Kvifor skal bibliotekaren bry seg?
        """,
      en: """
        Why should we collaborate?
        what is the point of working together
        what is the benefit of the collaboration
        how do we make everyone see the benefit at the start
        what goes under benefit
        what is the point of the collaboration
        why are we part of this
        why should the services spend time on this
        how do we explain why we work together
        What are the benefits of collaboration
        why is collaboration good
        is collaboration worth it
        what do I answer when someone asks why we collaborate
        what is in it for us
        what do we get out of this
        why are we doing this together
        Why are we even collaborating in the first place?
        Staff can't see the point of joining forces
        Half of us think this is about saving money, half think otherwise
        Collaboration for its own sake, is that reason enough?
        We set it up because the mayor said so, nobody knows the rationale
        Do all members need the same idea of the benefit at kick-off?
        our reason for working together
        How do we sell the purpose to a sceptical health clinic from day one?
        Shotgun wedding: two departments thrown together with no shared why
        What goes into the benefit field while we're still planning?
        Who stands to benefit, the families or the services?
        Getting off to a good start when people doubt it is worthwhile
        Should we sort out the why before the who and the how?
        Headteacher asks what is in it for the school before signing up
        I need a one-liner: we cooperate because
        Unclear added value from the outset is sapping motivation
        Start with why, does that hold for municipal partnerships too?
        What's in it for the kindergartens? We should have said so on day one
        Half the group has no idea why we joined forces
        Without a shared reason to team up, kick-off fell flat
        The new head asked why she should send anyone at all
        How do we spell out the point of joining before the first workshop?
        making the case to reluctant partners at the outset
        one line on what families get and one on what we get
        People attend out of politeness, not conviction
        Should we agree on the why before the how?
        worth the bother, seen from all sides, at launch
        We met since the mayor told us to, not because anyone saw the point
        Why bother? asked the dentist at the first meeting
        Must all agree on the payoff from the beginning?
        shared sense of purpose and payoff, early on
        People turn up out of duty only
        Is it enough that I, the initiator, see the sense?
        A good launch needs everyone convinced it's worthwhile
        Child welfare keep asking why they should bother, what is in it for them
        making everyone see the point of joining forces right from the beginning
        Why bother, asks the culture office
        Shared why at the outset, payoff for each
        Benefit is obvious to me; must I still write?
        Good start depends on agreeing what the collaboration is worth
        The why is missing, wrote consultant in margin
        Knowing what versus knowing what for
        """
    ),
    Phrasings(
      "bufdir.4.paanytt",
      nb: """
        Hvor ofte skal vi vurdere nytten på nytt?
        må vi ta opp nytten igjen senere
        er samarbeidet fortsatt verdt det
        hva betyr vurderes på nytt
        eierskapet forsvinner etter hvert
        samarbeidet går på tomgang
        når skal nytten vurderes igjen
        er det fortsatt nyttig å samarbeide
        samarbeidet har mistet glød
        bør vi fortsette samarbeidet
        har samarbeidet utspilt sin rolle
        hvordan holder vi liv i samarbeidet etter noen år
        Gløden er borte etter to år. Hva kan vi gjøre
        Når bør vi vurdere nytten på nytt
        Skal vi vurdere nytten hvert år
        Hvor ofte skal nytten vurderes
        Er samarbeidet fremdeles nyttig
        Bør vi spørre om nytten igjen neste år
        Når skal vi se på nytten på nytt
        Når er samarbeidet ikke lenger nyttig
        skal vi ta opp nytten igjen senere
        når spør vi om nytten på nytt
        Hvor ofte bør vi spørre om samarbeidet fortsatt er verdt det?
        Gløden er borte etter to år, er det på tide å ta nytten opp igjen?
        Vi møtes av gammel vane og har glemt hvorfor
        Hvordan holder vi eierskapet varmt når hverdagen tar over?
        Er nyttevurdering det samme som å evaluere samarbeidet?
        Forpliktelsen dabber av, deltakerne dukker ikke lenger opp
        Må begrunnelsen for samarbeidet fornyes med jevne mellomrom?
        Skal vi sette dato for når nytten vurderes på nytt?
        nytten vurderes på nytt årlig
        Ting har forandret seg siden 2019, gir samarbeidet fortsatt mening?
        Når er det riktig å stoppe opp og spørre om dette ennå tjener noen?
        Partene melder seg mentalt ut etter hvert, kan vi gjøre noe?
        Samarbeidet går på tomgang, ingen husker hva vi skulle ha igjen for det
        Hva er vitsen med «vurderes på nytt» når vi allerede har en evaluering?
        Vi lurer på om en årlig runde om hensikten holder folk ved ilden
        Politikerne spør etter tre år om vi skal forlenge, har vi spurt oss selv?
        Hva om nytten forsvinner underveis, oppdager vi det?
        Varmekur for et samarbeid som har kjølnet
        Mange trekker seg halvveis i løpet, kunne vi ha forebygd det?
        Ektepar fornyer løftene sine, bør samarbeidspartnere også gjøre det?
        Etter tre år møter folk opp av gammel vane
        Gløden er borte, og ingen husker hvorfor vi begynte
        Er det vits i å holde på fortsatt? Det bør vel noen spørre om en gang i året
        Vi trenger en årlig stopp der vi kjenner etter om det fremdeles lønner seg
        Folkehelseforumet går på tomgang
        Hvordan holder vi eierskapet varmt utpå veien?
        Skal begrunnelsen fra 2019 stå urørt til evig tid?
        Hva fyller jeg inn om når gevinsten skal tas opp igjen?
        Evalueringen har vi, men hva med å spørre om det fortsatt er verdt det?
        NAV-lederen kjenner seg ikke lenger bundet av noe som ble sagt for fire år siden
        Fornye løftene når nyhetens interesse har lagt seg
        For tre år siden visste vi hvorfor; nå er halvparten nye og spør
        Er det fortsatt verdt bryet?
        Eierfølelsen er borte etter to år
        Skal vi spørre om igjen hvert år om vi har noe igjen for det?
        Er dette det samme som evaluering?
        ny vurdering av utbyttet, intervall
        Glød i starten, gjesp i dag
        Hvordan holde partene bundet når nyhetens interesse har lagt seg?
        Bør hensikten friskes opp når folk er byttet ut?
        Etter tre år er gløden borte. Bør vi ta runden om hvorfor vi holder på, en gang til?
        gløden har dabbet av etter to år. bør vi ta en ny runde på om dette er verdt det?
        Er det noen vits i å spørre om samarbeidet lønner seg når vi alt har svart på det en gang?
        Samarbeidet har gått på autopilot i tre år. Bør vi spørre oss om det er verdt det fremdeles?
        I 2022 var vi enige om gevinsten. Gjelder det ennå?
        Gløden er borte etter tre år, ingen husker hva vi skulle ha ut av det
        Skal vi ta hvorfor-runden om igjen, eller holdt det den første gangen?
        Er det det samme som evalueringen, eller noe for seg selv?
        Fornyet nyttevurdering med faste intervaller
        Har partene fortsatt noe igjen for dette?
        Eierskapet lekker ut som lufta av en ballong utover i løpet
        Hvor ofte bør vi friske opp hvorfor vi er her?
        """,
      nn: """
        Kor ofte skal vi vurdere nytten på nytt?
        må vi ta opp nytten att seinare
        er samarbeidet framleis verdt det
        kva tyder blir vurdert på nytt
        samarbeidet går på tomgang
        når skal nytten vurderast igjen
        er det framleis nyttig å samarbeide
        bør vi halde fram med samarbeidet
        skal vi ta opp nytten igjen seinare
        Kor tit skal ein spørje seg om samarbeidet framleis er til nytte?
        Me møtest fordi me alltid har gjort det
        Engasjementet har kolna, korleis vekkje det att?
        Er nytta den same i dag som da me starta?
        Bør me ta opp att spørsmålet om kva vi får ut av dette kvart år?
        Kva skil ny vurdering av nytta frå evaluering?
        Eigarskapet smuldrar bort utover i perioden
        Kan nytta ha gått ut på dato?
        Partane kjenner seg ikkje lenger bundne, to år etter at dei skreiv under
        ny nyttevurdering med faste mellomrom
        Skal vi skrive inn når nytta skal vurderast om att?
        Lufta har gått ut av ballongen, burde vi stansa og tenkt oss om?
        Det er lurt å hente fram att kvifor-et, men kor ofte?
        NAV-leiaren spør om vi ikkje heller bør leggje ned
        Korleis unngår vi at deltakarane fell frå seinare i løpet?
        Verda har endra seg, men grunngjevinga vår står uendra
        Kan ein halvårleg prat om føremonen halde samarbeidet i live?
        Forumet lever på vane, ingen spør om det framleis trengst
        Kor tit bør vi kjenne etter om dette løner seg enno?
        Glansen har gått av, og folk dett ifrå
        Me lova mykje på fyrste møtet, men no er alle likesæle
        Er nytten den same i dag som då vi skreiv papiret?
        Kva set eg i ruta for ny vurdering av vinninga?
        Treng vi dette når vi alt evaluerer kvart år?
        Ekteskapet treng fornya lovnad etter nokre år, gjeld det samarbeid òg?
        tapt engasjement i år tre
        For tre år sidan visste me kvifor; no er halvparten nye og spør
        Er det framleis verdt strevet?
        Eigarkjensla er borte etter to år
        Skal ein spørje om att kvart år om me har noko att for det?
        Er dette det same som evaluering?
        Glød i fyrstninga, geisp i dag
        ny vurdering av utbytet
        Korleis halde partane bundne når det nye er vorte kvardag?
        Gnisten har slokna etter to år. Bør vi spørje om att kva vi får ut av det?
        kor ofte bør vi drøfte om vi framleis har noko att for det
        Gløden har kolna etter tre år. Bør me drøfta på nytt om det enno er verdt strevet?
        Er det nok å snakke om nytten éin gong, ved starten?
        Er det same ting å sjå på nytten ein gong til og å evaluere samarbeidet?
        Nytten vart skriven for fire år sidan. Bør vi tenkja om att?
        Folk har mist eigarkjensla med åra
        Ny runde om kva vi har att for det, kor tidt?
        Er det evaluering når vi spør om nytten ein gong til?
        Friska opp gagnet, ny dato
        Bind vi oss framleis, eller er det berre gamal vane?
        """,
      en: """
        How often should we reassess the benefit?
        must we look at the benefit again later
        is the collaboration still worth it
        what does reassessed mean
        ownership fades over time
        the collaboration has lost its drive
        when should the benefit be assessed again
        is it still useful to work together
        should we carry on with the collaboration
        has the collaboration outlived its purpose
        should we revisit the benefits later
        should we ask again after a while what the benefits are
        How often should we revisit whether this is still worth it?
        We keep meeting out of habit and forgot why
        Commitment has faded since the launch, how do we rekindle it?
        Is reassessing the benefit different from evaluating the collaboration?
        The honeymoon is over and partners are drifting away
        Do we need a date for looking at the rationale again?
        renewing the case for partnership yearly
        Circumstances changed since we began, does it still make sense?
        Keeping ownership alive midway through the project
        Couples renew their vows, should agencies do likewise?
        At what point do you ask if the partnership has outlived its usefulness?
        Attendance is dropping in year three and no one remembers the payoff
        Would an annual sanity check on benefits keep people bound in?
        The benefit may have evaporated along the way, would we notice?
        What does 'reassessed' mean under problem understanding?
        Politicians ask if we should extend, but we never asked ourselves
        Sunset question: should we carry on, and is the usefulness still there?
        The novelty has worn off and people come out of habit
        Is it still worth our while after four years?
        stale partnership, nobody recalls why we started
        Once a year we should ask whether we still need each other
        We evaluate already; isn't this the same thing?
        Rekindling the sense of obligation midway
        what date do I set for going over the gains again
        Half the group drifted away once the launch was over
        Does the reason we gave in 2020 still hold?
        checking now and then that it still pays off
        Three years ago we knew why; half the crew is new now and asks
        Still worth the bother?
        Sense of ownership gone after two years
        Is re-asking about the payoff the same as an evaluation?
        revisit the rationale at intervals
        Enthusiasm then, yawns now
        Should the purpose be refreshed once people have been replaced?
        When should we ask ourselves again whether it's worth our while?
        Still worth it? Annual re-ask
        We agreed the benefit in 2022; has it expired?
        Ownership leaks like air from old balloon, how to pump again?
        Is reconsidering usefulness a separate thing from evaluating cooperation?
        Renewed look at payoff further down the road
        Why are we here, round two
        """
    ),
    Phrasings(
      "bufdir.4.dokument",
      nb: """
        Hva skal stå i dokumentet vi blir enige om?
        må vi skrive ned det vi er enige om
        hvordan viser vi at alle har sagt ja
        hva betyr sluttet seg til
        hvem må skrive under på mandatet
        hva skal et mandat inneholde
        hva skal stå i et mandat
        hvilke punkter må et mandat ha
        hva er et mandat
        hvordan ser et godt mandat ut
        hvor mye må vi skrive ned
        trenger vi en skriftlig avtale
        må alle partene godkjenne mandatet
        må alle skrive under
        hvordan skriver vi et mandat
        Hva må med i et samarbeidsmandat
        Må alle parter undertegne
        Hva skal mandatet inneholde
        Hvordan setter vi opp et mandat
        Hva er det viktigste å ha med i mandatet
        Må mandatet være skriftlig
        Hvordan skriver vi mandatet
        Hva bør et godt mandat inneholde
        Må alle deltakerne slutte seg til mandatet
        Hva må stå i mandatet
        Hvor langt skal mandatet være
        Hvem skal godkjenne mandatet
        hvordan ser mandatet ut
        hvilke deler har et mandat
        hva må være med i mandatet
        hvor skal vi skrive det vi er enige om
        skal alle godkjenne det vi skriver
        Hva må et mandat ha med
        Må vi skrive alt ned
        Hva skal vi skrive i mandatet
        Hvem skal signere mandatet
        Hvilke tema bør mandatet dekke
        Hva hører hjemme i mandatet
        Må partene skrive under
        hva bør et felles dokument inneholde
        Trenger vi et papir som alle kan si ja til?
        Hva bør stå i dokumentet vi lager når et nytt samarbeid starter?
        Kan mandatet være selve enighetsdokumentet?
        Alt er muntlig, og nå husker alle ulikt hva vi ble enige om
        Må lederne skrive under, eller holder det med et nikk?
        sluttet seg til med dato
        Hvilke åtte spørsmål foreslår Bufdir til et felles dokument?
        Skal NAV og skolen lage hver sin tekst, eller én felles?
        Kulturetaten har ikke gitt tilslutning ennå, hvordan vises det?
        Hvordan skriver man noe alle parter kan stå inne for?
        Vi sendte utkastet på høring, og nå vil ingen binde seg til teksten
        Er en skriftlig avtale bedre enn et håndtrykk?
        Noen påstår at de aldri har godkjent mandatet
        Hva menes med at en deltaker har sluttet seg til?
        Fredspapir mellom tjenestene, hvor lang bør en slik lapp være?
        Hvor mange må være enige før dokumentet gjelder?
        Lurer på om vi skal skrive ned problemer, interesser og muligheter samlet
        Konsulenten vil ha en intensjonsavtale, er det det samme?
        Hvem fører pennen når fem etater skal enes om en tekst?
        Går det an å starte uten noe nedskrevet som alle har underskrevet?
        Kan vi nøye oss med et håndtrykk, eller må det skrives ned?
        Et papir som både prosten, lensmannen og rektoren kan sette navnet sitt på
        Hva bør stå i det aller første skrivet når vi setter i gang?
        Nå sitter jeg med et blankt ark og skal få sju tjenester til å enes
        Alle husket avtalen ulikt, for ingen hadde notert den
        Hvordan viser vi at fylkeskommunen har godtatt teksten, og når?
        Leverandøren vår kaller det intensjonsavtale, går det?
        Er det noen spørsmål vi kan bruke som disposisjon for avtaleteksten?
        muntlig enighet som raknet
        Åtte stikkord til et fellesnotat ved oppstart
        Mangler underskrift fra én part, hva betyr det?
        Vi har bare håndtrykk, ingenting på papir som alle har sagt ja til
        Bør vi sette opp en omforent tekst når vi er ferske?
        Hva skal stå i det første papiret vi lager i lag?
        Boligkontoret har ikke sluttet seg til teksten ennå
        Er mandatet godt nok som fellesdokument?
        Nytt samarbeid: notat som samtlige kan vedkjenne seg
        omforent notat, problem, interesser, muligheter
        De åtte eksempelspørsmålene, hvor er de samlet?
        Må alle skrive under, eller kan noen la være?
        Er det noe poeng i at alle skriver under på det samme arket?
        Hva bør stå i et felles notat som samtlige kan godta?
        Fire tjenester, fire notater. Bør vi skrive ett som alle kan signere?
        Kan dette mandatet være det felles papiret, eller trengs et til?
        Er det det samme å ha deltatt på møtet som å ha sluttet seg til teksten?
        Når alle har lest, men ingen har sagt ja, er vi i mål?
        Konsensusdokument ved nyetablering, tilslutningsdato
        Vi er i startgropa og har bare løse mailtråder
        Åtte spørsmål, er de pålagt eller bare eksempel?
        PPT sier de aldri har godtatt teksten
        """,
      nn: """
        Kva skal stå i dokumentet vi blir samde om?
        må vi skrive ned det vi er samde om
        korleis viser vi at alle har sagt ja
        kva tyder slutta seg til
        kven må skrive under på mandatet
        kva skal eit mandat innehalde
        kva punkt må eit mandat ha
        kva er eit mandat
        treng vi ei skriftleg avtale
        må alle partane godkjenne mandatet
        korleis skriv vi eit mandat
        Kva skal stå i mandatet
        Kva bør mandatet innehalde
        kva delar har eit mandat
        kva må vere med i mandatet
        Kva bør stå i eit mandat
        kva skal vi skrive i mandatet
        kven skal signere mandatet
        Korleis skriv vi mandatet
        Kva høyrer heime i mandatet
        kva bør eit felles dokument innehalde
        kva skal stå i dokumentet vi blir einige om
        Me treng eit skriv som alle partane kan gå god for
        Kva skal eit fellesdokument i starten handle om?
        Er eit mandat nok, eller må vi ha ein eigen avtale i tillegg?
        Ingenting er sett på papiret, og no hugsar folk ulikt
        Korleis viser ein at barnevernet har slutta seg til?
        Skal kvar leiar signere teksten?
        Åtte spørsmål å svare på når samarbeidet er nytt
        Kven held i pennen når fleire skal semjast om ordlyden?
        Politiet nektar å setje namnet sitt under dokumentet
        felles dokument ved oppstart
        Kan me byrje når to av fem ikkje har sagt ja til teksten?
        Ein munnleg avtale er ikkje verd papiret han er skriven på
        Noko skriftleg som skildrar problem, interesser og moglegheiter i ei sams framstilling
        Er det bryet verdt å skrive ned det vi alt er samde om?
        Sjefen i bustadkontoret seier han aldri har sett avtalen
        Når reknar vi ein part som tilslutta?
        Utkastet går fram og tilbake mellom etatane, korleis bli ferdige?
        Vi treng eit skriv som alle kan nikka til
        Held det at vi er samde på tomannshand?
        Kva tek vi med i papiret når samarbeidet er heilt nytt?
        Eg skal skriva det fyrste utkastet og treng ei liste å gå etter
        Kva dato skal stå når bydelen sa ja til teksten?
        Etter eit halvt år hugsa ingen det same frå oppstartsmøtet
        felles skriftleg grunnlag ved start
        Kommunalsjefen spør om det trengst eit dokument til
        Kan mandatet vera nok, eller må vi ha ein eigen avtale attåt?
        Me har berre handslag, ingenting på papir
        Bør me setje opp ein tekst alle kan vedkjenne seg?
        Kva skal stå i det fyrste skrivet me lagar i lag?
        Bustadkontoret har ikkje slutta seg til teksten
        Er mandatet godt nok som sams skriv?
        Dei åtte spørsmåla, kvar er dei samla?
        skriv alle kan gå god for
        Lyt alle skrive under, eller kan nokon la vere?
        Er det lurt å setja saman eit skriv som alle kan slutta seg til?
        bør vi skrive noko i lag som alle kan seie seg samde i
        Bør me laga eit papir som alle kan skriva under på, og kva skal det handla om?
        Eit skrift alle kan setja namnet sitt under
        Vi er nye i lag og har berre lause lappar
        Er åtte spørsmål eit krav eller eit døme?
        Dato for når kvar part slutta seg til teksten
        Må vi ha eige notat når vi alt har mandat?
        Alle har nikka til teksten, men ikkje fått føra det inn
        """,
      en: """
        What should the document we agree on contain?
        must we write down what we agree on
        how do we show that everyone has said yes
        what does joined mean
        who has to sign the mandate
        what should a mandate contain
        which points must a mandate have
        what is a mandate
        do we need a written agreement
        must everyone approve the mandate
        how do we write a mandate
        must all parties sign
        must the agreement be signed by everyone
        What should the mandate say
        what parts does a mandate have
        what must be in the mandate
        where do we write down what we agree on
        Must we write everything down
        what shall we put in the mandate
        who should sign
        What do we write in the mandate
        What belongs in the mandate
        what should a common document contain
        what goes in the document we all agree on
        Do we need a written document everyone can sign up to?
        Who holds the pen when five services draft a joint text?
        Everything was agreed over coffee and now memories differ
        Could the mandate double as our agreement paper?
        What eight questions should a start-up document answer?
        Is a memorandum of understanding worth the effort for a new partnership?
        One agency claims it never approved the text
        How do I record that a participant has endorsed the mandate?
        joined on date, by whom
        A handshake isn't enough, so what should be put in writing?
        Must all heads sign before the paper counts?
        Drafts bounce back and forth because nobody will commit to the wording
        A shared statement of problems, interests and opportunities that all can support
        Can we begin when two partners haven't given their assent?
        How long should a document everyone agrees on be?
        Police refuse to put their name to it
        Getting it down on paper so that no one can wriggle out later
        A handshake deal is all we have so far
        Put it on paper so that everyone can sign up
        What goes into the founding paper of a brand new partnership?
        blank page, seven agencies, where do I begin?
        Could the terms of reference double as our shared statement?
        Everyone remembers the kick-off differently since nobody took it down
        how do I record when each partner signed on
        eight prompts for a joint paper
        One service has never formally accepted the text
        a memorandum of understanding, is it useful at the beginning?
        All we have is a handshake, nothing on paper
        A text everybody can put their name to, at the outset
        What goes into the first paper we draft jointly?
        Housing hasn't acceded to the wording yet
        Can the mandate itself be that paper?
        consensus memo for a fresh partnership
        The eight example questions, where are they gathered?
        Would it help to put together a paper that all partners can sign up to?
        Can this mandate itself be the paper that everybody sign up to?
        should the partners all sign up to one common paper
        How can we get everybody to put their name to one agreed paper at the outset?
        We need a paper everybody can put their name to. What goes in it?
        One text, every signature
        Could the mandate itself be that jointly agreed paper?
        School never accepted wording, only attended meeting
        New partnership, four separate memos; merge into one?
        Document of consent, acceded on date
        Are the eight questions compulsory or only for example?
        """
    ),
    Phrasings(
      "bufdir.4.q1",
      nb: """
        Hvem har ansvar for hva?
        hvordan fordeler vi ansvaret
        hvem skal gjøre hva
        to tjenester mener de har samme ansvar
        ingen tar ansvar
        ansvaret faller mellom to stoler
        uklar ansvarsfordeling mellom tjenestene
        hvem er ansvarlig for tiltakene
        hvem har ansvaret for de ulike delene
        ansvarsfordeling
        hvem tar seg av hva
        ingen vet hvem som har ansvaret
        flere tror de har ansvaret
        er det tydelig hvem som gjør hva
        ansvaret er uklart mellom to tjenester
        hvem er ansvarlig for hva
        Hvordan unngår vi at oppgaver faller mellom to stoler
        Hvem gjør hva
        Hvem er ansvarlig for hvilke oppgaver
        Ansvaret er uklart mellom skole og barnevern
        Hvordan fordeler vi ansvaret mellom tjenestene
        to etater mener de har ansvar for det samme
        Hvordan blir ansvaret fordelt
        Hvem har ansvar for tiltakene våre
        Hvordan plasserer vi ansvaret
        Hvem har egentlig ansvaret
        hvem skal gjøre jobben
        hvem står ansvarlig for tiltaket
        ansvaret er pulverisert
        vi trenger en tydelig ansvarsfordeling
        hvem tar ansvar
        Ingen vet hvem som skal gjøre hva
        Hvem er ansvarlig om tiltaket ikke blir gjort
        ingen vet hvem som gjør hva
        alle tror noen andre gjør det
        jeg vet ikke hvem som har ansvaret
        Hvem gjør hva i samarbeidet
        Hvordan blir ansvarsfordelingen tydelig
        Hvem tar seg av hvilke oppgaver
        Hvordan unngår vi uklart ansvar
        hvem svarer for oppfølgingen
        hvem har ansvaret for å følge opp familien
        Hvem har ansvar for hvilken bit av problemet?
        Skolefravær faller mellom to stoler, alle tror de andre tar det
        To etater gjør det samme og begge mener de eier oppgaven
        Hvem sitter med svarteper når en ungdom mangler bolig?
        Ballen kastes mellom NAV og boligkontoret
        Kan to deltakere være alene om samme ansvar?
        Må hvert tiltak ha et navn bak seg?
        Det er uklart hvem som skal følge opp etter møtet
        ansvarsdeling på problemområdet
        Alle har ansvaret, altså har ingen det
        Ansvarskart: er rus helsestasjonens, legens eller kommunepsykologens bord?
        Hvordan fordeler vi ansvaret innen området vi samarbeider om?
        Foreldre blir sendt fra dør til dør fordi ingen vet hvem som svarer
        Vi krangler om hvem som eier oppgaven med skyss til fritidsaktiviteter
        Er det greit at en oppgave står uten ansvarlig i mandatet?
        PPT skylder på skolen og skolen skylder på PPT
        Hvem plikter etter loven å gjøre hva når et barn vokser opp i fattigdom?
        Dobbeltarbeid og hull i ansvaret, hvordan rydder vi?
        Hvem står til rette når noe ikke blir gjort?
        Hva om ingen av tjenestene vil vedkjenne seg en del av problemet?
        Hvem følger opp elever som er borte fra skolen, skolen eller barnevernet?
        Ballen blir liggende på midtstreken
        To kontorer ringte den samme familien om samme sak
        Mange trodde naboen tok det, så ingen gjorde det
        Vi må kartlegge hvem som sitter med lovpålagt plikt for hver bit av problemet
        Hvor slutter mitt bord og hvor begynner ditt?
        Fallgruven er at alle eier litt og ingen eier alt
        Sett navn på hvem som tar seg av hva i rusomsorgen
        Hva gjør vi når både fylket og kommunen mener de er alene om oppgaven?
        En far klaget over å bli kasteball mellom kontorene
        Arbeidsdeling innenfor ett problemfelt, hvem svarer for bostøtte og hvem for booppfølging?
        Både NAV og barnevernet tror de har ansvaret for husleia
        Første av de åtte spørsmålene
        Ungen falt mellom to stoler fordi begge trodde den andre gjorde det
        Oppgaven har ingen eier
        To etater gjør den samme jobben, hvordan rydde?
        ansvarsdeling innen problemområdet
        Kan to stå oppført for det samme?
        Hvem får skylda om ingen følger opp gutten?
        barnevernet og PPT tror begge at de eier samme biten
        både NAV og boligkontoret tror de eier den biten alene
        Alle peker på hverandre når noe stopper opp. Hvordan får vi ryddet i hvem som har ansvar for hva?
        Skolen og helsesykepleieren tror begge at det er de som eier oppfølgingen av elevene
        Den ene tror den andre følger opp fraværet, og gutten faller mellom to stoler
        Første av de åtte: oppdeling av ansvaret i problemfeltet
        Både politi og barnevern mener de er alene om nattevandringen
        Hvem skal ha skylda når det svikter, spør avisa
        Ansvarsfordeling innen saksfeltet, klargjøring
        Er det det samme å ha en rolle som å svare for en del?
        Hullene i nettet mellom oss, hvor synliggjøres de?
        Hvem tar hva når leie, gjeld og skolevegring kommer samtidig?
        """,
      nn: """
        Kven har ansvar for kva?
        korleis fordeler vi ansvaret
        kven skal gjere kva
        to tenester meiner dei har same ansvar
        ingen tek ansvar
        ansvaret fell mellom to stolar
        kven har ansvaret for dei ulike delane
        ansvarsfordeling
        ingen veit kven som har ansvaret
        ansvaret er uklart mellom to tenester
        kven svarer for kva
        Kven svarar for tiltaka
        Kven har ansvaret for tiltaka
        Kven gjer kva
        Kven har ansvaret
        kven skal gjere jobben
        kven tek ansvar
        vi treng ei tydeleg ansvarsfordeling
        Kven er ansvarleg for tiltaka
        ingen veit kven som gjer kva
        alle trur nokon andre gjer det
        korleis blir ansvarsfordelinga tydeleg
        Kven er ansvarleg for kva
        Kven gjer kva i samarbeidet
        kven svarar for oppfølginga
        Kven har ansvar for kva når ungdom droppar skulen?
        Ungen fell mellom stolane fordi alle trudde nokon andre tok seg av det
        To tenester kranglar om kven som eig oppgåva
        Må me setje ein ansvarleg på kvart tiltak?
        Kven er det som sit med ansvaret når bustad manglar?
        Foreldra blir kasta rundt som ein ball mellom kontora
        Kven skal stå til svars for at dette blir gjort?
        Ingen vil ta i den delen av problemet som gjeld rus
        ansvar på problemområdet
        Det er hol i ansvaret etter omorganiseringa
        Korleis ryddar vi når både NAV og barnevernet trur dei er åleine om jobben?
        Alle peikar på alle, ingen gjer noko
        Kan ei oppgåve stå utan namn?
        Kva teneste eig kva bit av vanskane i familien?
        Eg veit ikkje kven eg skal ringje om skuleskyss for fosterborn
        Bør me teikne eit kart over kven som svarar for kva?
        Dobbelt opp i nokre saker, ingenting i andre: ansvaret er rotete
        Kven har jobben med ungar som ikkje møter på skulen?
        Saka fell mellom to stolar kvar gong
        Det er ikkje mitt bord, seier dei alle saman
        Begge meiner dei har eineretten på den same oppgåva
        Lista over kven som tek seg av kva, treng vi henne på kvart tiltak?
        Mora vart send frå luke til luke, for ingen visste kven som skulle hjelpe
        Kven skal klandrast når ingen følgjer opp gjengen på jernbanestasjonen?
        dobbeltarbeid fordi oppgåvene er uklart fordelte
        Eg lurer på kva del av saka legevakta hefter for
        Kven står til ansvar for skuleskyssen til fosterborn?
        Både NAV og barnevernet trur dei har ansvaret for husleiga
        Kven tek seg av kva?
        Det fyrste av dei åtte spørsmåla
        Ungen fall mellom to krakkar
        Oppgåva har ingen eigar
        To etatar gjer same jobben, korleis rydde?
        ansvarsdeling på feltet
        Kan to stå oppførte for det same?
        ansvarsdeling mellom etatane på feltet
        Både NAV og barnevernet trur at dei har hand om det same. Kven har ansvaret for kva bit av problemet?
        Kven har kva på si kappe?
        Han fall mellom to stolar, for båe trudde den andre hadde det
        Fyrste av dei åtte spørsmåla, om kven som står for kva
        To etatar gjer krav på same biten
        Ansvarsdeling på feltet, uklår grense
        Kven skal svara når avisa ringjer om skulevegringa?
        """,
      en: """
        Who is responsible for what?
        how do we divide the responsibility
        who does what
        two services think they have the same responsibility
        nobody takes responsibility
        things fall between two chairs
        who is accountable for the different parts
        division of responsibility
        nobody knows who is responsible
        who takes care of what
        several think they are responsible
        responsibility is unclear between two services
        who does what in the collaboration
        who is responsable for what
        Who is responsible for the measures
        Whose responsibility is it
        How do we divide responsibility
        who takes responsibility
        who does the job
        we need a clear division of responsibility
        Nobody knows who does what
        everyone thinks somebody else does it
        I do not know who is responsible
        how does the division of responsibility become clear
        How do we make responsibilities clear
        Who takes care of which tasks
        who is answerable for the follow-up
        responsibility falls between two stools
        Who is accountable for which slice of the problem?
        Kids fall between two stools because everyone assumes the other acts
        Two agencies both claim sole ownership of the same task
        The buck gets passed between NAV and the housing office
        Does every measure need a named person responsible?
        Where does the buck stop when truancy isn't followed up?
        If everybody is responsible then nobody is
        RACI chart for a social problem across services
        Parents are sent from pillar to post
        dividing responsibility within the problem area
        School blames the psychologist, the psychologist blames the school
        Can a task be left without an owner?
        Nobody wants to own the substance abuse part
        How do we clear up duplicated duties and gaps after reorganisation?
        Whose job is it legally to help a homeless seventeen-year-old?
        We need to sort out who answers for what before things slip through the cracks
        What if none of the services admits that a piece belongs to them?
        It fell through the cracks because each thought the other had it
        Whose job is it to follow up teenagers who sleep rough?
        not my department, said all five of them
        Two offices both claim the whole responsibility for housing support
        The mother was passed from pillar to post
        who picks up which bit of the problem
        We need to map who is legally on the hook for what
        duplicate visits to one family by two teams
        Everyone's business became nobody's business
        NAV and child welfare both think the rent is theirs
        Who looks after what?
        First of the eight
        A boy fell between two stools, each thought the other had him
        division of duties within the problem area
        This task has no owner
        Two offices doing the very same thing, how to untangle?
        No one can tell which office is answerable for which slice of the issue.
        How do I allocate accountability for the separate bits of the problem so nothing falls between two stools?
        Who answers for truancy, who for debt, who for rent?
        First of the eight, division of responsibility
        Both believe they alone own the night patrol
        Boy fell between chairs as each thought other had it
        Accountability map of the problem area
        Is having a role the same as being answerable for a piece?
        """
    ),
    Phrasings(
      "bufdir.4.q2",
      nb: """
        Hvilke mål og målgrupper har hver tjeneste?
        tjenestene har ulike mål
        hva skal stå under egne mål
        har vi samme målgruppe
        hvem er målgruppen til hver av oss
        vi trekker i hver vår retning
        hva vil hver av tjenestene oppnå på sitt felt
        vi har ulike målgrupper
        må hver deltaker ha egne mål
        hva jobber de andre tjenestene mot
        Skolens mål er læring, NAVs mål er jobb. Hvordan skriver vi det
        Skal hver tjeneste ha egne mål i mandatet
        Må vi skrive målene til hver enkelt tjeneste
        Hva er målgruppene til de ulike tjenestene
        Har tjenestene ulike målgrupper
        Hva er målene til de andre tjenestene
        Skal vi ha med egne mål for hver tjeneste
        Hva er målene til hver tjeneste
        Hvilke målgrupper har de andre
        Hvilke mål har hver av tjenestene fra før på dette feltet?
        Vi vet ikke hva de andre blir målt på av sine sjefer
        Er målgruppene våre egentlig de samme, eller overlapper de bare litt?
        NAV jobber for de over 18, helsestasjonen for de små, hvem har ungdommene?
        Skal barnevernets egne mål stå i fellesmandatet?
        Hvordan kartlegger vi målene til den enkelte partner?
        Tjenestene har hver sin virksomhetsplan som peker i forskjellige retninger
        egne mål og målgruppe per deltaker
        Hva prøver politiet å oppnå med ungdom i dag, uavhengig av oss?
        Må vi ramse opp hva hver etat sikter mot, eller holder fellesmålet?
        Kulturetaten teller besøkende, skolen teller karakterer: vi har ulike resultatmål
        Hvem er brukerne til boligkontoret kontra brukerne til Fritid med bistand?
        Legge tjenestenes målsettinger side ved side for å se likheter og ulikheter
        Gjelder PPTs formål alle elever eller bare dem med vedtak?
        Oppdragsbrevene våre sier forskjellige ting om hvem vi er til for
        Bør hver part skrive sine mål selv, eller kan koordinatoren gjøre det?
        Hvilken aldersgruppe tar hver tjeneste seg av?
        Jeg er ny og kjenner ikke formålene til de andre virksomhetene
        Hva er hver enkelts oppdrag på saksfeltet før vi lager noe sammen?
        Ser vi målkartet til nabotjenesten, forstår vi kanskje hvorfor de drar i annen retning
        Politiet måles på anmeldelser og helsestasjonen på konsultasjoner, hvor skriver vi det?
        Hva skal hver etat egentlig levere fra før på dette området?
        Barnevernet retter seg mot 0–18, NAV mot voksne, hvordan synliggjør vi det?
        Hver utsending har ulike bestillinger med seg hjemmefra
        Vi vet ikke hva de andre måles på av sjefene sine
        Fastlegene har pasientlista si, vi har bydelens ungdommer, treffer vi de samme folka?
        Partenes egne resultatkrav, bør de stå på trykk hos oss?
        Før vi lager noe felles, vil jeg se hva boligkontoret har som oppdrag
        Overlapper brukergruppene våre i det hele tatt?
        «egne mål» er et tomt felt, hva mener dere jeg skal fylle i der?
        Skolen sier trivsel og karakterer, kulturetaten sier deltakelse
        Politiet vil ha færre anmeldelser, helsestasjonen vil ha flere henvendelser
        Andre av de åtte spørsmålene
        Hva jobber hver etat mot fra før?
        Hvem er skolens elever og hvem er NAVs brukere på dette feltet?
        Har vi oversikt over hva de andre skal oppnå i sin egen virksomhetsplan?
        Målene deres er nedfelt hver for seg; må vi liste dem opp?
        etatsvise mål og målgrupper
        Krysser målgruppene hverandre?
        Kan vi skrive helseforetakets eget mål rett inn på dem?
        oversikt over hva hver etat selv styrer etter og hvem de er til for
        Hva prøver dere egentlig å få til hos dere, spurte NAV skolen
        Andre av de åtte: hva hver har på agendaen fra før
        Vi vil ha ungdom 15–18, de vil ha 0–6. Hvor kommer det fram?
        Helse har ventelistemål, skolen har karaktermål
        Eksisterende målsettinger og målgrupper per virksomhet
        Er felles mål og egne mål samme rubrikk?
        Hvilke folk er politiet sine, og hvilke er våre?
        Virksomhetsplanene spriker, må vi vise det?
        """,
      nn: """
        Kva mål og målgrupper har kvar teneste?
        tenestene har ulike mål
        kva skal stå under eigne mål
        har vi same målgruppe
        kva vil kvar av tenestene oppnå på sitt felt
        vi har ulike målgrupper
        må kvar deltakar ha eigne mål
        Kva prøver kvar teneste å oppnå på eiga hand her frå før?
        Kven er brukarane til kvar av oss?
        Me kjenner ikkje måltala som barnevernet styrer etter
        Skal alle skrive ned måla sine, kvar for seg?
        Skulen har éi målgruppe, helsestasjonen ei anna, kvar møtest dei?
        Verksemdsplanane våre dreg i ulike leier
        eigne mål på kvar deltakar
        Kvifor er det nyttig å vite kva dei andre vil nå i si eiga teneste?
        Politiet tel anmeldingar og NAV tel folk i jobb
        Er det same ungdommane me alle siktar mot?
        Korleis får eg fatt i måla til kulturkontoret?
        Målsetjingane heime i tenesta er ukjende for resten av gruppa
        Bør me samanlikne måla våre på ei tavle?
        Kven er dei ulike tilboda meinte for, aldersmessig?
        Eg trur me jaktar på ulike ting, men har aldri sett det svart på kvitt
        Kan koordinatoren fylle ut måla til alle tenestene åleine?
        Kvar etat har fått sitt oppdrag frå sitt departement, korleis syner vi det?
        Kva har dei andre fått i oppdrag av sjefane sine?
        Me tel ulike ting: dei tel meldingar, me sjølve tel timar
        Kven er brukarane til kvar av oss, og er det dei same?
        Sett opp kva kvar etat strevar etter frå før
        Fylket har sine måltal for fråfall, kommunen har sine for trivsel
        resultatkrav hos kvar av partnarane
        Kva skriv eg under barnehagen sine mål når dei berre har ein årsplan?
        Det hjelper å vite kva dei andre vert målte på før vi krev noko av dei
        Er det same ungane helsestasjonen og idretten har i tankane?
        Tannhelsetenesta jobbar for dei under 20, vi for alle, gjer det noko?
        Politiet vil ha færre meldingar, helsestasjonen fleire
        Andre spørsmålet av dei åtte
        Kva arbeider kvar etat mot frå før?
        Kven er elevane til skulen, og kven er brukarane til NAV her?
        Må me liste opp kva dei ulike einingane alt skal nå?
        Gjeld det same folka, eller har kvar sine?
        etatsvise siktemål og folk
        Kan eg skrive sjukehuset sitt eige siktemål på dei?
        NAV og skulen har kvar sine målsetjingar på dette feltet frå før. Skal vi få dei ned på papiret?
        Bør eg lista opp kva PPT og NAV alt strevar mot kvar for seg?
        kva for maal og maalgrupper har dei andre tenestene fraa foer
        Kvar etat har sine eigne måltal og sine eigne brukarar. Korleis får me oversyn?
        Kva mål har kvar og ein i eiga bok?
        Dei siktar på småborn, vi på ungdom
        Det andre spørsmålet av åtte, om eigne føremål
        Eigne mål kontra mål i lag, kvar går skiljet?
        Kven er folket dykkar, og kven er vårt?
        Mål og målgrupper frå før, for kvar teneste
        """,
      en: """
        Which goals and target groups does each service have?
        the services have different goals
        what goes under own goals
        do we have the same target group
        we pull in different directions
        what does each service want to achieve in its own field
        we have different target groups
        must each participant have its own goals
        What is each agency already trying to achieve in this field?
        We have no idea what the other services get measured on
        Do our target groups overlap or merely sit next to each other?
        NAV serves adults, the clinic serves infants, so who covers teenagers?
        Should every partner list its own objectives in our mandate?
        each service's own goals and clientele
        KPIs differ: police count reports, schools count grades
        How can we map individual objectives before drafting a common one?
        Can the coordinator fill in the partners' objectives for them?
        Our business plans point in opposite directions
        Who are the housing office's users as opposed to ours?
        Being new, I don't know what child welfare's remit in this area is
        Put everyone's targets side by side to spot overlaps
        Which age bracket does each department cater for?
        Does the culture department have a youth objective of its own already?
        Each ministry gave its agency a different brief, where do we show that?
        Know thy neighbour's goals: is it worth a column per participant?
        What is each office already aiming for in this area?
        We count referrals, they count arrests
        whose clients overlap and whose don't
        I never knew the housing office had its own targets for young adults
        KPIs of every partner, side by side
        Before asking anything of the library, find out what it is judged on
        Should we list what every party is tasked with beforehand?
        Which people is each unit set up to serve?
        own goals field, what goes there for a hospital ward
        Police want fewer reports, the clinic wants more visits
        Second of the eight
        What is each office already working towards?
        Whose pupils and whose clients are we talking about?
        existing objectives and clienteles per partner
        Do our user groups overlap?
        Can I write the hospital's own target straight onto its row?
        each body came with targets and client groups of its own; how should we map that
        each party's existing objectives and client groups - where to record
        Whose kids are yours and whose are ours?
        Second of the eight: pre-existing objectives of each service
        Health counts waiting lists, school counts grades; must be shown?
        Own targets or joint ones, which field?
        Age group for them is zero to six, for us teenagers
        Every office comes with luggage of own aims
        """
    ),
    Phrasings(
      "bufdir.4.q3",
      nb: """
        Er dette en kjerneoppgave for oss?
        dette er ikke en del av jobben vår
        hva betyr kjerneoppgave
        samarbeidet er lavt prioritert hos en av partene
        oppgaven ligger nederst på lista hos skolen
        en part mener dette ikke er deres oppgave
        skolen sier dette ikke er deres bord
        dette ligger utenfor det vi skal drive med
        er dette noe vi skal bruke tid på
        ligger dette i samfunnsoppdraget vårt
        må en tjeneste levere selv om det ikke er kjerneoppgaven
        Dette er bittelitt på siden av det vi egentlig driver med
        Hva mener dere med kjerneoppgave
        Er dette en del av kjerneoppgaven vår
        Samarbeidet er ikke kjerneoppgaven vår. Gjør det noe
        Hvorfor spør dere om kjerneoppgave
        Er dette jobben vår
        Dette er ikke kjerneoppgaven til skolen
        Oppgaven er ikke viktig for skolen
        Er samarbeidet en hovedoppgave for oss
        dette ligger langt nede på listen hos en av oss
        hva om samarbeidet ikke er hovedoppgaven til en deltaker
        dette er bare en bigeskjeft for oss
        dette er ikke hovedjobben vår
        Er dette egentlig kjerneoppgaven vår, eller bare noe vi gjør på si?
        Sjefen mener fattigdom ikke er skolens jobb
        Samarbeidet ligger nederst i bunken hos oss
        Hva gjør vi når oppgaven er lavt prioritert hos en som skal levere?
        kjerneoppgave ja, delvis eller nei
        Er det lov å svare nei på at dette er vår hovedoppgave?
        Politiet vil hjelpe, men forebygging kommer alltid sist når det brenner
        En partner gjør dette med venstre hånd
        Hvilke deltakere har dette som hovedgeskjeft, og for hvem er det bigeskjeft?
        Hva er virksomheten vår først og fremst satt til å gjøre?
        Berører saken det lovpålagte, eller er det en kan-oppgave?
        Kjedens svakeste ledd er den som egentlig har nok med sitt
        PPT sier at sakkyndig vurdering går foran alt, også foran oss
        Hvordan får man noen til å levere når det ikke er primæroppgaven deres?
        Må vi ha tiltak hvis skolen svarer nei på kjerneoppgave på trinn fire?
        Vi ble med på dugnaden, men den står ikke i instruksen vår
        Kulturetaten ser på dette som et sideprosjekt
        Hører samarbeidet til basisdriften eller til det som ryker først?
        Hva menes med feltet «kjerneoppgave»?
        Direktoratet vårt har andre primæroppdrag, kan vi likevel forplikte oss på trinn tre?
        Vi gjør dette på overtid ved siden av det vi har i stillingsbeskrivelsen
        Legekontoret synes forebygging er hyggelig, men det er ikke derfor de er der
        Havner vi alltid bakerst i køen hos dem?
        Dette er bisyssel for kulturskolen
        Er oppgaven lovpålagt eller bare noe vi pynter oss med?
        Hva krysser jeg av når saken bare delvis hører med til det vi driver med?
        Den viktigste parten har dette langt nede på lista
        Hovedgeskjeften til brannvesenet er å slukke branner, ikke å snakke med ungdom
        Brød og smør for NAV, men pynt for oss
        Barnehagen skal levere mye, men oppgaven er sekundær der
        Hva gjør vi med en part som aldri får dette øverst på blokka?
        For tannhelsa er dette bare noe de gjør på fredager
        Tredje av de åtte spørsmålene
        Er dette deres brød og smør, eller en bigeskjeft?
        Barnehagen har det langt nede på lista
        Hva svarer kulturetaten: ja, delvis eller nei?
        Hva om den som skal gjøre mest, egentlig er til for noe annet?
        primæroppgave eller sidesyssel
        Lavt prioritert hos skolen, men de må levere på fjerde trinn
        Biblioteket bidrar gjerne, men har det ikke i samfunnsoppdraget
        For fysioterapeutene står dette langt nede på lista. Kan vi likevel kreve noe av dem?
        er dette egentlig en del av hovedoppdraget vårt
        Helse sier at dette ikke er jobben deres sånn egentlig. Hva nå?
        For politiet er dette fritidssyssel. Bør det fram?
        Tredje av de åtte: er vi laget for dette?
        Boligkontoret setter oss nederst i bunken hver uke
        Lovpålagt eller kjekt å ha for den enkelte?
        Kjernevirksomhet kontra lavt prioritert biarbeid
        Er det det samme å ville gjerne som at det er hovedjobben?
        «Delvis» skrev biblioteket. Hva følger av det på trinn 4?
        Vi gjør dette på siden av det vi egentlig er til for
        """,
      nn: """
        Er dette ei kjerneoppgåve for oss?
        dette er ikkje ein del av jobben vår
        kva tyder kjerneoppgåve
        samarbeidet er lågt prioritert hos ein av partane
        oppgåva ligg nedst på lista hos skulen
        skulen seier dette ikkje er deira bord
        dette ligg utanfor det vi skal drive med
        må ei teneste levere sjølv om det ikkje er kjerneoppgåva
        dette ligg langt nede på lista hos ein av oss
        kva om samarbeidet ikkje er hovudoppgåva til ein deltakar
        dette er berre ein bigeskjeft for oss
        dette er ikkje hovudjobben vår
        Er dette kjerna i det vi er til for?
        Helsestasjonen har nok med sine lovpålagde oppgåver
        Me gjer dette på toppen av alt anna
        Kor viktig er saka for kvar einskild verksemd frå før?
        Kva om svaret på kjerneoppgåve er nei?
        Samarbeidet kjem alltid bakarst i køen hjå skulen
        kjerneoppgåve eller sideoppgåve
        Leiaren seier at hovudjobben går føre, og det er ikkje dette
        Kan ein verksemd som har saka langt nede på lista, likevel levere?
        Er det ei må-oppgåve eller ei kan-oppgåve for bustadkontoret?
        Det som ikkje er primæroppgåva, blir gjort når ein har tid, altså aldri
        NAV har dette i blodet, medan kulturkontoret ser det som eit tillegg
        Treng vi eit tiltak når ein leverandør ikkje har dette som hovudoppdrag?
        Står samarbeidstemaet i instruksen til kvar av oss?
        Eg blir spurd om dette er vårt bord i det heile
        Korleis handtere ein part som har andre ting øvst på blokka?
        Skomakaren vil helst halde seg til leisten sin, kva gjer me då?
        Det er attåtarbeid for oss, men hovudjobben for dei
        Er dette noko vi er sette til å gjera, eller berre ei gjestfri teneste?
        Ligg saka nedst i bunken hos helseføretaket?
        Bonden har meir enn nok med fjøset, og skulen har meir enn nok med undervisinga
        Skal vi skrive ja eller nei når oppgåva så vidt rører ved det vi er til for?
        Når det kniper, er dette det fyrste dei kuttar
        perifer oppgåve hos ein viktig part
        Kva om den som skal gjera mest, reknar dette som fyllstoff?
        Biblioteket tek del, men det er jo ikkje dette dei er skipa for
        For tannhelsa er dette noko dei gjer på fredagar
        Tredje spørsmålet av dei åtte
        Er dette brød og smør, eller attåtnæring?
        I barnehagen kjem dette heilt nedst i bunken
        Kva svarer kulturetaten: ja, delvis eller nei?
        Hovudgjeremål eller sidesyssel
        Kva om den som skal gjere mest, er til for noko anna?
        Skulen skal levere på øvste trinnet, men det er ikkje hovudjobben deira
        For politiet ligg dette langt nede på lista. Kva då?
        For kulturskulen er dette ei bisak langt nede på lista. Har det noko å seia?
        For skulen er dette langt nede på lista. Kva gjer me med det?
        Er dette brødet eller berre sukkerstrået for dykk?
        Saka ligg nedst i bunken hjå bustadkontoret
        Tredje spørsmålet: hovudsyssel eller attåtarbeid?
        Er vi skapte til dette, eller gjer vi det av snillskap?
        Ja, delvis eller nei under kjerneoppgåve
        Teknisk etat er med, men det ligg langt frå det dei er sette til
        """,
      en: """
        Is this a core task for us?
        this is not part of our job
        what does core task mean
        the collaboration has low priority in one of the services
        one party says this is not their job
        the school says it is not their business
        this lies outside what we are here for
        is this something we should spend time on
        must a service deliver even if it is not its core task
        What is a core task
        this is far down the list for one of us
        what if the collaboration is not the main job of a participant
        this is only a sideline for us
        this is not our main job
        Is this our bread and butter or just a side gig?
        The partner who must deliver has it at the bottom of the pile
        Does this fall within our core business?
        Statutory duties come first, so collaboration gets the leftovers
        core task: yes, partly or no
        My headteacher says poverty isn't the school's job
        What if a delivering agency answers no to being its main mission?
        We joined as volunteers, it's nowhere in our job description
        Police help only when nothing else is burning
        How do you rely on somebody for whom this is peripheral?
        A weak link in the chain because it isn't their primary remit
        Must there be an action if the task isn't central and we aim for step four?
        For whom is this the day job, and for whom an add-on?
        Can an agency admit that this is not what it is there for?
        Discretionary or mandatory: where does this work sit for each participant?
        The culture office treats it as a nice-to-have
        Low on the totem pole from the start in that directorate, should we worry?
        It's a side hustle for them and bread and butter for us
        Is this what we are here for or just nice to have?
        When things get busy, we are the first thing they drop
        Fire brigade's day job is fires, not youth work
        bottom of the pile at the hospital
        Do I tick yes, partly or no for a unit that only touches on it?
        Does it fall within our statutory remit at all?
        The partner with most to deliver regards it as an extra
        peripheral to our mission, what then?
        Nobody in my office was hired to do this sort of thing
        For dental care this is a Friday-afternoon thing
        Third of the eight
        Bread and butter, or a sideline?
        It's far down the nursery's to-do list
        primary mission or peripheral duty
        The library is keen but it isn't what they exist for
        What if whoever must deliver most was set up for something else?
        For one of us this is way down on the to-do list, it's not what they exist for
        This is not what the dental service is here for. Can they still be one who delivers?
        One partner has this at the bottom of its to-do list
        What if this is peripheral to what one of the partners exists for?
        Day job or side hustle for the police?
        Third of eight, core business check
        Always bottom of pile at housing office; must mandate say?
        Statutory heart of the unit, or nice extra?
        Library answered partly; what follows if it must deliver on rung four?
        We are willing but it is not what we exist for
        """
    ),
    Phrasings(
      "bufdir.4.q4",
      nb: """
        Hvordan ser hver tjeneste på problemet?
        hva gjør hver av oss med problemet i dag
        hva skal stå under problemsyn
        hva skal stå under løser i dag
        hvordan løses problemet i dag, hver for seg
        barnevernet og skolen beskriver problemet ulikt
        hva gjør de ulike tjenestene med problemet i dag
        hvordan jobber de andre med dette nå
        hva mener hver part at problemet er
        hver tjeneste har sin egen forklaring
        hva betyr problemsyn
        Hvordan løses dette i dag hos hver av oss
        Hvordan jobber hver tjeneste med problemet i dag
        Hvordan oppfatter hver part problemet
        Hva tenker de ulike tjenestene om problemet
        Hvordan løser skolen problemet i dag
        Hva gjør barnevernet med problemet i dag
        Hva mener hver tjeneste at problemet er
        Hvordan jobber tjenestene med dette hver for seg
        hvordan løser hver av oss problemet i dag
        hva gjør hver tjeneste med problemet på egen hånd
        Hvordan ser skolen på problemet, og hvordan ser barnevernet det?
        Hva gjør hver tjeneste med dette på egen hånd i dag?
        Alle løser det på sin måte, og ingen vet hvordan de andre gjør det
        Bør hver part skrive sin egen versjon av problemet?
        løser i dag, hver for seg
        Barnevernspedagogen forklarer det med hjemmet, læreren med hjernen
        Hva slags briller har hver av oss på?
        Hvilken praksis har boligkontoret nå når en familie mister leiligheten?
        Kan vi be NAV beskrive situasjonen slik de selv opplever den?
        Vi lurer på om vi skal la alle fortelle sin side av historien først
        Hva skriver jeg i feltet «problemsyn» for helsestasjonen?
        Dagens løsninger er spredt på fem kontorer, hvordan får vi oversikt?
        Ulike forklaringsmodeller for skolevegring rundt bordet
        Koordinatoren tror hun vet hva politiet mener, men har aldri spurt
        Er det nyttig å synliggjøre forskjellene i hvordan vi tolker saken?
        Fagfolk er rykende uenige om årsaken, skal vi skrive ned begge syn?
        Hvordan håndterer hver sektor ungdomsfyll per dags dato?
        Én runde rundt bordet der hver etat sier hvordan den forstår dette
        Sett fra legekontoret er det en diagnose, sett fra NAV er det en søknad
        Trenger vi både status for dagens innsats og partenes egne analyser?
        Fortell meg hvordan dere forstår skolevegring, så skal jeg fortelle hvordan vi gjør det
        Hva gjør hver av oss med saken i dag, uten de andre?
        Psykologen sier angst, læreren sier latskap, faren sier mobbing
        Vi har aldri latt hver tjeneste legge fram sin versjon
        Dagens praksis hos hver enkelt, er det nyttig å beskrive?
        Ergoterapeuten har jobbet med dette i årevis uten at noen visste det
        Hvilke briller har de forskjellige på seg?
        Ta en runde rundt bordet der alle sier hva de tror ligger bak
        løsninger hver for seg, enkeltvis, inntil nå
        Skal jeg skrive ned at asylmottaket ser det helt annerledes enn oss?
        Jeg skulle likt å vite hva kollegene i nabobygget gjør når telefonen ringer
        Hvilken teori har ambulansefolkene om hvorfor det skjer, og hva gjør de selv?
        Hva gjør hver etat med dette i dag, hver for seg?
        Fjerde av de åtte spørsmålene
        Presten ser ensomhet, lensmannen ser bråk
        Lista over dagens løsninger mangler
        Hvordan forklarer helsestasjonen at ungene blir hjemme fra skolen?
        Skal hver skrive sin egen versjon av hva som er galt?
        ulike virkelighetsbilder, dagens praksis
        NAV deler ut penger, skolen ringer hjem; skal det skrives opp?
        Bør hver part beskrive årsakene med egne ord, selv om de spriker?
        Vi ser helt forskjellig på hva som er galt, og alle løser det på sin måte i dag
        Helsestasjonen og skolen beskriver vanskene på hver sin måte og gjør ulike ting med dem. Bør det fram i mandatet?
        skolen og nav ser helt forskjellig på hva problemet er
        Konsulent spør: Jeg har seks etater med hver sin beskrivelse av hva som er galt og hver sin måte å takle det på. Hvordan får jeg det fram på papiret?
        PPT ser diagnose, politiet ser bråk, mor ser en lei gutt
        Hva gjør hver av oss med dette i dag, hver på sin kant?
        Fjerde av de åtte: forklar hvordan du ser det og hva du alt gjør
        Feltet «løser i dag», hva slags svar vil dere ha?
        Er problemsyn noe annet enn problemforståelse?
        Faglig fortolkning og nåværende praksis per etat
        Vi vet ikke hva helsestasjonen allerede tilbyr de samme ungene
        Bør forskjellene pusses bort eller få stå?
        """,
      nn: """
        Korleis ser kvar teneste på problemet?
        kva gjer kvar av oss med problemet i dag
        kva skal stå under problemsyn
        korleis blir problemet løyst i dag, kvar for seg
        kva gjer dei ulike tenestene med problemet i dag
        korleis jobbar dei andre med dette no
        kva meiner kvar part at problemet er
        kva tyder problemsyn
        korleis løyser kvar av oss problemet i dag
        kva gjer kvar teneste med problemet på eiga hand
        Korleis forstår kvar teneste det som er gale?
        Kva gjer dei ulike kontora med saka i dag, kvar på sin kant?
        Ingen veit korleis naboetaten løyser det same
        Kan kvar part få skrive si eiga framstilling av vansken?
        Læraren meiner det er latskap, helsesjukepleiaren meiner det er angst
        problemsyn hos kvar deltakar
        Kva skal eg føre opp under «løyser i dag» for PPT?
        Sett gjennom augo til politiet ser ungdomsmiljøet annleis ut
        Bør me ta ei runde der alle fortel korleis dei oppfattar saka?
        Ulike fag har ulike forklaringar, skal begge stå der?
        Kvar teneste har funne opp sitt eige krut
        Er det om å gjere å få fram skilnadene i synet på problemet?
        Korleis er praksisen hos bustadkontoret no?
        Eg har aldri spurt barnevernet korleis dei eigentleg tolkar fråværet
        Kva slags innsats driv me frå før, utan å snakke saman?
        Dei ser skogen, vi ser trea
        Rådgjevaren lurer på om alle partane må svare på korleis dei ser det
        Korleis tolkar kvar av oss at ungdomane heng ute om natta?
        Kva gjer dei andre med dette kvar for seg no?
        Runde rundt bordet: alle fortel korleis saka ser ut frå sin stol
        Jordmora ser noko heilt anna enn lensmannen gjer
        Vi kjenner ikkje metodane til kvarandre
        Eg trur ikkje biblioteket og ungdomshuset ville skildra vanskane likt
        Skal ulike syn stå på trykk, eller bør vi glatta det over?
        «løyser i dag», kva er meint med den ruta?
        Kvart kontor har sin eigen måte å takle det på
        Kva gjer kvar etat med dette i dag, kvar for seg?
        Fjerde spørsmålet av dei åtte
        Presten ser einsemd, lensmannen ser bråk
        Korleis forklarer helsestasjonen at ungane vert heime?
        Skal kvar skrive si eiga utgåve av kva som er gale?
        NAV deler ut pengar, skulen ringjer heim; skal det førast opp?
        ulike bilete av vansken, dagens praksis
        Kvar sine auge på same saka
        Psykologen seier traume, læraren seier grensesetjing. Korleis får vi begge syna ned på papiret?
        vi er ikkje samde om kva som eigentleg er gale; korleis få fram dei ulike syna
        Korleis ser kvar teneste på desse tilhøva, og korleis vert dei handsama i dag, kvar for seg?
        Presten ser synd, legen sjukdom, læraren leti
        Kva gjer kvar teneste alt i dag, kvar for seg?
        Fjerde spørsmålet av åtte, om syn og noverande praksis
        Skal ein løyna at vi ser ulikt på det?
        Ulike augo på same vansken
        Korleis stellar dei seg med dette no, utan oss?
        """,
      en: """
        How does each service see the problem?
        what does each of us do about the problem today
        what goes under view of the problem
        how is the problem solved today, each alone
        what do the different services do about it today
        how do the others work on this now
        what does each party think the problem is
        what does view of the problem mean
        how does each of us solve the problem today
        how does every service understand the problem
        How does each partner see the issue through its own lens?
        What is every service doing about it today, separately?
        Nobody knows how the office next door handles the same families
        Should we let each agency write its version of the problem?
        The teacher calls it laziness, the nurse calls it anxiety
        current solo efforts by agency
        What do I put under 'problem view' for the health clinic?
        Where you stand depends on where you sit
        How does housing deal with evictions at the moment, on its own?
        Is it useful to expose differences in how we interpret the case?
        Each office has invented its own wheel
        Competing explanations of school refusal around the table
        I assume I know what police think, but I never asked
        Should both rival theories of the cause be written down?
        A tour of the table on how everyone reads the situation
        Baseline of existing practice in each sector before joint work
        From the surgery it's a diagnosis, from NAV it's an application form
        Let every service tell its own version before we merge anything
        What does each of you do about it today, on your own?
        how things look from where you sit
        We had no idea the sports club had been handling this for years
        Write down how the prison service sees it, even though we disagree?
        current practice per partner, one by one
        Everyone wears a different pair of glasses
        existing ways of coping, before any joint effort
        Is it useful to compare how our offices interpret school refusal?
        The vicar sees loneliness, the sheriff sees noise
        Fourth of the eight
        What does each office do about it today, on its own?
        Should everyone write their own version of what's wrong?
        differing diagnoses and current practice per partner
        NAV hands out money, school phones home: note that?
        Let each explain the causes in its own words, even if they diverge?
        What is every one of us doing about it at present, separately?
        Police see noise, doctor sees diagnosis, mum sees sad boy
        Fourth of the eight: own lens and present practice
        What already does each one today, separately?
        Is a member's view different from the agreed problem text?
        Current solo efforts, how described?
        Should we iron out the differences or let them show?
        """
    ),
    Phrasings(
      "bufdir.4.q5",
      nb: """
        Hvilken risiko og hvilke konflikter må vi regne med?
        hva kan gå galt
        hvilke fallgruver finnes
        hvor kolliderer målene våre
        hvordan håndterer vi en målkonflikt
        hva er en interessekonflikt
        må vi ha en risikovurdering
        hva skal stå under risiko
        hva hvis vi ikke finner noen risiko
        partene vil ulike ting
        hvilke farer bør vi tenke på
        hvilke konflikter kan oppstå
        hva kan ødelegge for samarbeidet
        målene våre er i strid med hverandre
        motstridende interesser mellom partene
        hvem håndterer risikoen
        hva kan sette en stopper for samarbeidet
        hva bør vi være redde for
        hva er en målkonflikt
        hvordan håndterer vi interessekonflikter
        hva er typiske snublesteiner
        hva kan skape problemer for samarbeidet
        hvilke konflikter bør vi være forberedt på
        hva gjør vi når målene våre er i strid med hverandre
        Hvordan finner vi risikoene
        Hvordan håndtere interessekonflikter
        Må vi gjøre en risikovurdering
        Hvilke risikoer bør vi skrive opp
        Hvordan går vi fram når mål kolliderer
        Hva er de største risikoene ved samarbeidet
        Hva bør vi passe oss for
        Hvordan skriver vi ned en interessekonflikt
        hva er risikoen for at dette ikke går
        hvilke motsetninger finnes mellom oss
        hva er den største risikoen
        hvordan skriver vi risikoene
        hva om målene våre ikke passer sammen
        hvilke ting kan gå skeis
        Hva er de vanligste fallgruvene
        Hvordan håndterer vi at målene er i konflikt
        Hva kan gå galt i et slikt samarbeid
        Hvilke målkonflikter finnes
        Hvilke problemer kan oppstå
        Hvordan skriver vi risiko i mandatet
        hvor kan det butte
        hva kan skjære seg
        hva kan velte samarbeidet
        Hva kan gå galt i dette samarbeidet?
        Barnevernet vil verne, politiet vil etterforske, og målene kolliderer
        Trenger vi en risikovurdering i et samarbeidsmandat?
        Hvor ligger minene i dette terrenget?
        Vi fant ingen konflikter, kan vi la feltet stå tomt?
        interessekonflikter og målkonflikter
        Skjær i sjøen, hvem har ansvar for å håndtere dem?
        Målene til skolen går på tvers av målene til boligkontoret
        Hva om vi later som om alle er enige og håper det går bra?
        Er det lurt å skrive ned uenigheten, eller vekker vi bjørnen som sover?
        Hvordan noterer man at vi har sett etter farer uten å finne noe?
        Kulturetaten og idrettsrådet slåss om de samme lokalene og pengene
        Verstefallstenkning: bør vi ha en runde på det i oppstarten?
        Hva slags trusler, snubletråder og fallgruver bør stå i mandatet?
        Den enes gevinst er den andres tap hos oss
        Hvem eier risikoen når NAV kutter støtten midt i tiltaket?
        Det ligger an til bråk mellom etatene om egenandeler, hvordan forbereder vi oss?
        Skal vi skrive mottiltak for hver risiko?
        Jeg er redd alt rakner hvis én part trekker seg
        Tvister vi kan forutse på dette avgrensede feltet
        Hva er det verste som kan skje hvis vi setter i gang?
        Næringssjefen vil ha skjenkebevilling, folkehelsa vil ha færre, begge skal signere
        Skolen vil holde eleven inne, politiet vil ha ham vekk
        Skjær i sjøen, hvor skal de skrives?
        Vi leter etter ting som kan velte lasset
        Det står «ingen» der, godtas det?
        To gode hensikter som ødelegger for hverandre
        Må hver fare ha en ansvarlig?
        Den interne revisoren savner en oversikt over hva som kan svikte
        Hvor er det mest sannsynlig at vi ryker uklar med hverandre?
        Personvern mot hjelp til barnet, det er en klem vi må få fram
        Barnevernet vil hente ut, skolen vil holde på; det smeller snart
        Femte av de åtte spørsmålene
        Hvilke fallgruver ligger på dette feltet?
        Vi fant ingenting farlig, kan feltet stå tomt?
        Er det upassende å skrive ned uenigheten?
        Målet om flere i jobb kolliderer med målet om ro rundt familien
        usikkerhet, målkonflikt, håndtering
        Hvem tar ansvar for det som kan skjære seg?
        Ordføreren vil ikke ha stridsspørsmål på trykk
        hva hvis det skjærer seg underveis, burde vi ha tenkt på det på forhånd?
        Hvilke farer og motsetninger bør vi få ned på papiret?
        hva kan gaa galt, og maa risiko med i mandatet?
        Taushetsplikt mot informasjonsflyt, hvem vinner? Bør slikt stå noe sted?
        Vi fant ingen farer. Skal feltet da være tomt?
        Femte av de åtte, det om skjær i sjøen
        Er det dumt å skrive ned at vi er uenige?
        NAV vil ha folk raskt i jobb, skolen vil ha dem i klasserommet
        Risikomatrise, interessekonflikt, håndtering, ansvarlig
        Er en målkonflikt det samme som en risiko?
        Hva om noen trekker seg midt i? Hvem tar seg av det?
        """,
      nn: """
        Kva risiko og kva konfliktar må vi rekne med?
        kva kan gå gale
        kva fallgruver finst
        kvar kolliderer måla våre
        korleis handterer vi ein målkonflikt
        må vi ha ei risikovurdering
        kva skal stå under risiko
        kva farar bør vi tenkje på
        kva konfliktar kan oppstå
        kva kan øydeleggje for samarbeidet
        måla våre er i strid med kvarandre
        korleis handterer vi interessekonfliktar
        kva konfliktar kan kome
        Kva for risiko bør vi skrive ned
        Kva er risikoen
        Kva risikoar har vi
        Kva kan gå gale i samarbeidet
        Kva er risikoen i samarbeidet
        kva er den største risikoen
        kva motsetningar finst mellom oss
        kva om måla våre ikkje passar saman
        Kva fallgruver bør vi kjenne til
        kva kan gå gale i eit slikt samarbeid
        kva målkonfliktar finst
        Kva risiko bør vi tenkje på
        Kva problem kan oppstå
        kvar kan det butte
        kva kan skjere seg
        Kva kan gå gale, og kven tek seg av det?
        Måla våre stangar mot kvarandre
        Treng eit mandat ei liste over farar?
        Barnevernet vil skjerme, politiet vil avhøyre
        Me fann ingen motsetnader, kva skriv me då?
        risiko og målkonfliktar
        Er det klokt å setje usemja på prent?
        Kvar er isen tynn i dette samarbeidet?
        Skulen og idretten slæst om same hallen
        Kva dersom den eine taper på det den andre vinn?
        Kven har ansvaret for å handtere ein interessekonflikt?
        Lat oss vere pessimistar eit kvarter: kva kan velte lasset?
        Det ulmar mellom tenestene, og ingen vil snakke om det som skurrar
        Bør vi gjere ei risikovurdering før me set i gang?
        Må kvar risiko ha eit mottiltak og ein ansvarleg?
        Fallgruver me bør kjenne til på feltet
        Eg er redd alt ramlar saman viss NAV trekkjer støtta
        Kva kan velte skuta for oss?
        Vi har motstridande ynske om uteserveringa, men ingen har skrive det ned
        Kor er det mest truleg at det ryk mellom partane?
        Helse vil ha ro, kultur vil ha festival
        Eg fann ingen farar, kva skriv eg då?
        sprengstoff mellom landbruk og vassmiljø
        Kven skal passe på at uhellet ikkje skjer?
        Mål som slår kvarandre i hel
        Leiaren ser berre solskin, men eg ser uvêr
        Barnevernet vil hente ut, skulen vil halde på; det smell snart
        Femte spørsmålet av dei åtte
        Kva fallgruver ligg på dette feltet?
        Me fann ingenting farleg, kan feltet stå tomt?
        Er det usømeleg å skrive ned usemja?
        Fleire i arbeid mot ro kring familien – måla kjem i hop
        uvisse, tvistemål, handsaming
        Ordføraren vil ikkje ha stridsspørsmål på prent
        kva kan gaa feil, og kvar ryk vi i tottane paa kvarandre
        Skulen vil ha dei på pulten, NAV vil ha dei i arbeid. Kvar skriv ein slike motsetnader?
        kva kan gå skeis, og kven er eigentleg usamde
        Kvar skal vi skrive det vi er usamde om, og kven tek ansvar for det?
        Kvar ligg skjera i sjøen?
        Femte spørsmålet, om fårar og om det som stangar
        Vi leita, men fann ikkje noko farleg. Kva skriv vi?
        Skulen vil ha dei på benken, NAV vil ha dei i arbeid
        Er det uklokt å festa usemja til papiret?
        Mål som kolliderer, kven handterer?
        """,
      en: """
        Which risks and conflicts must we expect?
        what can go wrong
        which pitfalls are there
        where do our goals clash
        how do we handle a conflict of goals
        do we need a risk assessment
        what goes under risks
        what if we find no risks
        which dangers should we think of
        which conflicts may arise
        what could ruin the collaboration
        our goals contradict each other
        conflicting interests between the parties
        who handles the risk
        how do we deal with conflicts of interest
        what is a conflict of goals
        what can create problems for the collaboration
        which conflicts should we be prepared for
        what are the risks
        What pitfalls should we look out for
        What risks are there
        What could go wrong
        what is the biggest risk
        which oppositions are there between us
        what if our goals do not fit together
        how do we write down risks
        Which pitfalls are common
        what can go wrong in a collaboration like this
        What are the biggest risks
        What problems may arise
        where might we run into trouble
        what could sink the collaboration
        What could derail this collaboration?
        Child welfare wants to protect while police want to interrogate
        Do we need a risk register in a collaboration mandate?
        Our goals collide with those of the housing department
        conflicts of interest and of goals
        We found no risks, may the field be left blank?
        Is it wise to write down disagreements or let sleeping dogs lie?
        Where is the ice thin in this field?
        One agency's gain is another one's loss
        Who should handle each risk and how?
        Worst-case thinking before kick-off, recommended or paranoid?
        What if NAV pulls the plug halfway and everything unravels?
        School and sports clubs are fighting over the same hall
        How do we record that we looked for conflicts and found nothing?
        Mitigation plan for foreseeable clashes between sectors
        Pretending there are no tensions and hoping for the best
        Landmines and pitfalls we should spot in advance
        What might blow up in our faces?
        One partner wants longer opening hours, another wants fewer drunk teenagers
        pulling in opposite directions
        Where are the landmines in this field?
        Do I write anything if we found no hazards at all?
        Our aims cancel each other out
        who keeps an eye on each threat
        Worst-case scenarios and clashing wishes, listed with an owner
        Data protection versus helping the child: where is that tension noted?
        The deputy mayor asks what could sink this
        Child welfare wants the kid out, school wants him in; it'll blow up
        Fifth of the eight
        What are the pitfalls?
        We found nothing alarming, may the field stay empty?
        Is it improper to put our quarrel in writing?
        hazards, clashing aims, mitigation
        Getting people into jobs collides with keeping families calm
        Our targets clash with theirs and somebody will lose
        We searched for dangers and clashing interests and found none. Leave it blank?
        Where are the pitfalls and clashing objectives, and ought they to be put on record?
        where might our goals clash
        Where might this go pear-shaped, and do we have to write it down?
        Rocks under water, fifth of the eight
        Found nothing dangerous, leave blank?
        Job centre wants work fast, school wants diploma; where note?
        Is goal clash same as risk?
        Who handles it if a partner walks out halfway?
        Writing disagreements down feels impolite, should we?
        """
    ),
    Phrasings(
      "bufdir.4.q6",
      nb: """
        Hvor går grensen mot andre oppgaver og strategier?
        hva er en grenseflate
        andre driver med det samme som oss
        overlapper vi med andre prosjekter
        hva skal stå under grenseflater
        hvordan avgrenser vi mot andre satsinger
        det finnes allerede en strategi for dette
        et annet prosjekt gjør nesten det samme
        hvordan unngår vi dobbeltarbeid
        hva gjør vi med andre satsinger på samme felt
        hvor slutter vårt ansvar og begynner andres
        konkurrerer vi med andre tiltak
        Er vi i konkurranse med folkehelseplanen
        Hva er grenseflater
        Hvordan avgrenser vi oss mot andre prosjekter
        Hva skiller oss fra andre satsinger i kommunen
        Hvor går grensene mot andre tiltak
        Overlapper vi med folkehelsearbeidet
        er det andre som jobber med det samme
        hva med andre planer og prosjekter
        hvor går grensen for samarbeidet
        Hvordan unngår vi å gjøre det samme som andre
        Hvordan unngår vi overlapp med andre prosjekter
        Hvordan skiller vi oss fra andre prosjekter
        hvordan skiller dette seg fra det andre driver med
        hva er forholdet til andre satsinger
        gjør andre det samme som oss
        Hva grenser arbeidet vårt opp mot av planer som allerede finnes?
        SLT, folkehelsegruppa og vi gjør nesten det samme
        Finnes det en boligsosial strategi som vi kræsjer med?
        Vi tråkker i naboens hage uten å vite hvor gjerdet går
        grenseflater mot eksisterende strategier
        Må vi avklare forholdet til oppvekstplanen før vi starter?
        Det er en jungel av satsinger i kommunen, hvor passer vår inn?
        Hva menes med grenseflater?
        Hvordan unngår vi overlapp med BTI-modellen som kjører for fullt?
        Er det noen som alt driver med dette fra før?
        Prosjektet kolliderer med rusplanen, hvem skulle ha sett det?
        Skal vi liste opp andre grupper og handlingsplaner som berører temaet?
        Hvor slutter psykologtjenestens oppgaver, og hvor begynner våre?
        Fylkeskommunen har en egen strategi for utenforskap, hva gjør vi med den?
        Gråsonen mellom samarbeidet og den daglige driften skaper forvirring
        Statlig program og kommunal satsing møtes på midten, uten at skillelinjen er trukket
        Hvordan beskriver jeg at et berøringspunkt er «avklart»?
        Prosjektlederen for levekårsatsingen ringte og lurte på om vi tok hennes oppgaver
        Hekter vi oss på det som finnes, eller kommer vi på kant med det?
        Skjøtene mellom vårt arbeid og ungdomsskolens løp er uklare
        Vi har allerede en ruspolicy, en folkehelseplan og en SLT-modell, hvor passer dette inn?
        Hvem har gjerdet mellom oss og familieteamet?
        Nok et tiltak på toppen av fem andre
        Hvordan unngår vi å gå i beina på «Bedre tverrfaglig innsats» som alt finnes?
        Skjøtene mot det andre vi driver med
        Boligplanen omtaler akkurat det samme, hva nå?
        Går vi oppå noe krisesenteret gjør fra før?
        Prosjektlederen for områdeløftet ringte og lurte på om vi gjør hennes jobb
        Overlapp mot strategier som gjelder allerede
        Hvor møter vårt arbeid koordinerende enhet og ansvarsgruppene?
        En liste over tilgrensende satsinger med hvem som gjør hva, er det tanken?
        Folkehelseplanen sier nesten det samme som oss; tråkker vi i bedet?
        Sjette av de åtte spørsmålene
        Hvor slutter vårt og begynner SLT sitt?
        Delvis overlapp med rusplanen
        Er vi i veien for noe som alt pågår?
        Dobbeltarbeid med ungdomsloftet
        grensesnitt mot eksisterende strategier
        Hvordan får vi avklart hvem som gjør hva i skjæringspunktet?
        Skal jeg nevne boligsosial handlingsplan som nabo til dette?
        Vi overlapper med BTI-arbeidet og folkehelseplanen. Hvordan skiller vi hvem som gjør hva?
        dette overlapper med folkehelsestrategien vår
        Vi har allerede SLT og en rusplan i kommunen. Hvordan unngår vi at dette overlapper med det som finnes?
        Det finnes allerede et rusforum, en folkehelseplan og et SLT-råd. Hvor møter vi dem?
        Vi tråkker i bedet til frivilligsentralen
        Sjette av de åtte: naboskapet til andre oppgaver og strategier
        Dobbeltarbeid med kommunens boligstrategi, må det avklares?
        Tilgrensende ordninger og snittflater
        Er avgrensning og grenseflate det samme?
        Hvem gjør hva der vårt arbeid butter mot BTI-modellen?
        To grupper ringer den samme mora
        """,
      nn: """
        Kvar går grensa mot andre oppgåver og strategiar?
        kva er ei grenseflate
        andre driv med det same som oss
        overlappar vi med andre prosjekt
        kva skal stå under grenseflater
        eit anna prosjekt gjer nesten det same
        korleis unngår vi dobbeltarbeid
        kvar sluttar vårt ansvar og byrjar ansvaret til andre
        er det andre som jobbar med det same
        kvar går grensa for samarbeidet
        korleis unngår vi overlapp med andre prosjekt
        korleis skil dette seg frå det andre driv med
        kva er forholdet til andre satsingar
        Kva planar og tiltak støyter vi borti?
        Folkehelsekoordinatoren driv med det same som oss
        Kvar går gjerdet mellom samarbeidet og det skulen gjer til vanleg?
        Det finst alt ein strategi for bustad, korleis heng vår saman med han?
        grenseflater mot andre oppgåver
        Me overlappar med SLT-gruppa, kva gjer me?
        Kva skal stå under grenseflater i mandatet?
        Kommunen har tjue satsingar, og ingen veit kvar dei møtest
        Er skiljet mellom oss og familieteamet klargjort?
        Fylket har laga ein handlingsplan på same feltet
        Korleis unngå å gå i vegen for noko som er i gang frå før?
        Gråsona mot den ordinære drifta er stor
        Kva med oppgåver som ligg tett opptil våre, men ikkje er våre?
        Bør vi sjekke andre strategiar for samanstøyt før me set i gang?
        Bydelsutvalet spør kva som skil oss frå områdeløftet
        Me oppdaga for seint at den ruspolitiske planen sa noko anna
        Nasjonalt program og lokalt arbeid skjer i same rommet, treng me ei grenseline?
        Kva anna held kommunen på med som liknar dette?
        Kven dreg grensa mot kriseteamet og ungdomskontakten?
        Me kolliderer med folkehelseplanen
        Skøyten mellom vårt arbeid og barnevernreforma
        Kjem vi borti oppgåver som nokon alt har?
        Eit nytt tilbod oppå fire gamle, og ingen har sett dei i samanheng
        Reformer og planar som rører ved det same feltet
        Nabogjerdet mot helsefellesskapet må merkast opp
        Kva fyller eg inn der vi tangerer noko som alt går føre seg?
        Flyktningtenesta gjer alt noko liknande, kven trekkjer seg attende?
        Folkehelseplanen seier mest det same som oss; trør me i bedet?
        Sjette spørsmålet av dei åtte
        Kvar sluttar vårt, og kvar tek SLT til?
        Rusplanen tek alt føre seg noko av det same
        Er me i vegen for noko som alt er i gang?
        Dobbelt arbeid med ungdomsklubben
        grannskap til andre strategiar
        Korleis avklare kven som gjer kva i skjeringspunktet?
        Kvar går skiljet mot arbeid som er i gang frå før?
        Det finst alt ein rusplan og ein folkehelsestrategi. Korleis gjere greie for kvar vår oppgåve sluttar og deira tek til?
        Arbeidet vårt kolliderer med folkehelsestrategien som alt finst
        Kven er grannane våre, og kvar står gjerdet?
        Vi trør i bedet åt folkehelsekoordinatoren
        Sjette spørsmålet av åtte, om kva arbeidet støyter opp til
        Er skil mot anna arbeid det same som det som fell utanfor?
        Dobbelt arbeid med bustadstrategien
        Kvar møter dette SLT, og kven gjer kva der?
        """,
      en: """
        Where is the boundary to other tasks and strategies?
        what is an interface
        others do the same as we do
        do we overlap with other projects
        what goes under interfaces
        there is already a strategy for this
        another project does almost the same
        how do we avoid duplicate work
        where does our responsibility end
        do we compete with other efforts
        are others working on the same thing
        where is the boundary of the collaboration
        how do we avoid overlap with other projects
        how does this differ from what others are doing
        how does our work relate to other initiatives
        What existing strategies does our work bump up against?
        The public health group already does nearly the same thing
        Where does the fence run between us and the school's ordinary duties?
        interfaces with ongoing initiatives
        How do we avoid overlapping with the crime prevention forum?
        The municipality has a jungle of programmes and ours is one more
        Do we need to check our plan against the housing strategy?
        What does 'interface' mean in a mandate like this?
        Stepping on another project's toes without noticing
        How do I show that the boundary with the substance abuse plan is clarified?
        Grey zone between joint work and daily operations
        Someone from the living-conditions initiative asked whether we took over her tasks
        How does a national programme dovetail with our local effort?
        Adjacent plans and tasks we ought to list
        County has its own exclusion strategy, what do we do about it?
        Is anybody running something similar before we launch?
        Where do we plug into established work, and where might we clash with it?
        How does this fit with the strategies we already run?
        Are we stepping on the toes of the existing crisis team?
        yet another initiative on top of five others
        seams and joins to neighbouring programmes
        The public health plan covers half of it already
        Who handles what where our work touches the drug strategy?
        overlaps with ongoing reforms
        adjoining tasks, who does which part
        We should check the fence lines against current schemes
        The public health plan says much the same, are we treading on toes?
        Sixth of the eight
        Where do we stop and where does the crime-prevention scheme start?
        interface with ongoing strategies
        Duplicating what the youth club does already
        Are we getting in the way of something under way?
        Should I list the housing plan as a neighbour of this?
        Where does our work bump into strategies that already exist?
        Our work bumps into an existing housing strategy, how to handle the overlap
        there's an existing housing strategy that touches on ours, how do we handle the boundary?
        There are three strategies on youth already. How do we avoid overlapping with them?
        Bordering tasks, overlapping strategies
        Sixth of eight: where we bump into existing work
        Two groups ring the same mother
        Our thing touch the public health plan; who does what at the seam?
        Is boundary with neighbours the same as what lies outside scope?
        Stepping in the volunteer centre's flower bed
        """
    ),
    Phrasings(
      "bufdir.4.q7",
      nb: """
        Hvor har vi felles interesser?
        hva vil vi begge
        hva er vi enige om å ønske
        hvordan finner vi det vi har til felles
        hva skal stå under felles interesser
        sammenfallende interesser
        hva er vi enige om
        hvor vil vi det samme
        hva har tjenestene til felles
        hvor møtes interessene våre
        Hvilke interesser deler vi
        Hva har vi felles interesse av
        Hvordan finner vi felles interesser
        Hvor faller interessene våre sammen
        Hva har vi felles
        Hva er det vi alle ønsker
        Hvor har vi sammenfallende interesser
        Hva ønsker vi alle
        Hva er fellesnevneren vår
        Hvor drar vi i samme retning?
        Hva er vi faktisk enige om å ville?
        Fellesnevneren mellom skole og NAV, finnes det en?
        Vi krangler om alt, kan vi lete etter noe vi alle ønsker?
        Barnevernet og fotballklubben vil begge ha ungene i aktivitet, kan vi bruke det?
        Er det smart å begynne med det som forener oss?
        Finn minste felles multiplum før dere diskuterer det vonde
        Hvilke ønsker deler alle partene?
        Motsetningene får all oppmerksomhet, men hva med det vi har til felles?
        Felles interesser i problemforståelsen, hva kan stå der?
        Lavthengende frukt der alle har lyst på det samme
        Politiet vil ha ro i gatene, kjøpesenteret også: overlapp i interesser
        Hva binder oss sammen på tvers av fagene?
        Lurer på hvor egeninteressene våre overlapper
        Vi og statsforvalteren har samme ønske, bare med ulike ord
        Kan to tjenester med ulike mål ha felles interesser likevel?
        Et positivt startpunkt for partnere som er skeptiske til hverandre
        Alle i rommet vil ha færre ungdommer på gata, er det nok å bygge på?
        Der vinden blåser samme vei for alle, vil jeg gjerne begynne
        Finnes det noe alle sammen brenner for?
        Vi krangler så mye at vi har glemt det vi er enige om
        Minste felles multiplum for kirke, skole og politi
        Begynn med det ukontroversielle, er det et godt tips?
        Hva er vinn-vinn her?
        Både utelivsbransjen og helsesjefen vil ha rolige netter
        Samme ønske, ulike grunner, teller det?
        Kan vi starte der det er lettest å møtes?
        Hvor går ønskene våre i samme retning?
        Lagidrettens og barnevernets behov faller i hop på ett punkt
        Det vi er samstemte om, bør vel stå et sted?
        Hva ønsker både huseierne og sosialkuratoren seg?
        Krangler om alt, men både NAV og rektor vil at gutten skal bli i klassen
        Sjuende av de åtte spørsmålene
        Hva er vi samstemte om, tross alt?
        Minste felles multiplum
        Finnes det noe samtlige drar i samme retning på?
        Bør vi begynne med det som er lett å enes om?
        sammenfallende ønsker, fellesnevner
        Hvor møtes politiets og barnevernets ønsker?
        Skjæringspunkt for det begge etater er tjent med
        finne fellesnevnere, der alle ønsker det samme
        finne det vi har til felles å ville
        Vi krangler så mye at vi har glemt hva vi er enige om
        Sjuende av de åtte, det hyggelige
        Både skole og NAV vil ha gutten opp om morgenen. Er det et sted å begynne?
        Finn der interessene møtes
        Sammenfallende interesser partene imellom, angis hvor?
        Er felles interesse det samme som felles mål?
        Overlappen i venndiagrammet vårt
        Politiker: kan dere ikke starte med det alle vil?
        """,
      nn: """
        Kvar har vi felles interesser?
        kva vil vi begge
        korleis finn vi det vi har til felles
        kva skal stå under felles interesser
        samanfallande interesser
        kva er vi samde om
        kvar vil vi det same
        kva har tenestene til felles
        Kvar dreg me i same retning?
        Kva er det me alle ynskjer?
        Eg saknar ein fellesnemnar mellom helse og skule
        Me er usamde om mykje, men noko må me vel vilje i lag?
        Bør ein byrje med det som sameinar?
        Idrettslaget og barnevernet har same draumen for ungane
        Kva har me sams, trass i ulike fag?
        Kan interessene våre møtast sjølv om måla er ulike?
        Berre usemjene blir drøfta, aldri det vi er saman om å ønskje
        Korleis finn vi punkt der alle ror same vegen?
        Kva kan eg føre opp som felles interesser?
        Politiet vil ha rolege helger, det vil ungdomsklubben òg
        Det må finnast noko her som begge partar har hug på
        Kva er limet mellom tenestene våre?
        Lettaste staden å ta til: der viljen er den same
        Ordføraren trur me er fiendar, men vi vil det same på fleire punkt
        Kvar dreg vi i same lei?
        Det må då finnast noko vi alle ynskjer oss
        Me leitar etter lågthengande frukt som alle vil hausta
        Både bøndene og miljøvernet vil ha rein elv
        Kva er vi samstemde om trass i all trettinga?
        sams interesser mellom skule og arbeidsliv
        Kan vi opna med det som sameinar oss?
        Skriv vi opp det vi har til felles, eller er det sjølvsagt?
        Når begge partar tener på det same, kvar set eg det?
        Dei kjeklar om alt, men både NAV og rektor vil ha guten i klassen
        Sjuande spørsmålet av dei åtte
        Kva er me samstemte om, trass alt?
        Fellesnemnar for alle etatane
        Finst det noko alle dreg same vegen på?
        Bør ein byrje med det som er lett å semjast om?
        samanfallande ynske
        Kvar møtest ynska til politiet og barnevernet?
        Er det i det heile noko me alle er tente med? Kvar skal det i så fall stå
        Kvar rår det semje om kva me ynskjer oss?
        Kvar dreg vi i same retning? Kva vil vi alle?
        Kva er det vi faktisk ynskjer oss alle saman?
        Kva dreg vi alle i same lei på?
        Sjuande spørsmålet, om det vi har sams
        Båe vil ha guten opp om morgonen. Kan vi byrja der?
        Vi ser berre det som skil. Kvar skriv ein det som bind?
        Samanfallande ønske, kvar på arket?
        Er sams interesse noko anna enn sams mål?
        """,
      en: """
        Where do our interests coincide?
        what do we both want
        how do we find what we have in common
        what goes under shared interests
        what do we agree on
        where do we want the same
        what do the services have in common
        Where do our interests overlap?
        Common ground between school and NAV, is there any?
        We squabble over everything, can we look for what we all want?
        coinciding interests
        Should we begin with what unites us?
        The football club and child welfare both want kids active
        Find the sweet spot where everyone pulls the same way
        What wishes do all the partners share?
        Conflicts get the limelight, but what about the things we have in common?
        What belongs under shared interests in the mandate?
        A friendly starting point for sceptical partners
        Can agencies with different aims still want the same outcome?
        Which desires line up across professions?
        Police want quiet streets and so does the shopping centre
        Where is the wind blowing the same way for all of us?
        The glue that holds these departments together
        Lowest common denominator across five departments, worth naming?
        Is there anything we all care about?
        common ground between landlords and social workers
        We bicker so much that we forgot what unites us
        a win-win for council and volunteers
        Start with the easy bits where nobody objects?
        where our wishes overlap
        Which desires do the bishop, the coach and the police chief share?
        Shared stakes, for different reasons, still count?
        a gentle place to begin where everyone nods
        They bicker over everything yet both want the boy in class
        Seventh of the eight
        What do we agree on, after all?
        looking for a common denominator
        Is there anything all pull in one direction on?
        Start with what's easiest to agree upon?
        overlapping interests among partners
        where do our wishes coincide
        Overlap in the Venn diagram
        Seventh of the eight: coinciding interests
        We quarrel much; where do our wishes meet?
        Both want the lad out of bed; a place to start?
        Low-hanging common ground, list it where?
        Shared interest same as shared goal, or not?
        """
    ),
    Phrasings(
      "bufdir.4.q8",
      nb: """
        Hva kan vi tjene på å samordne oss bedre?
        hva får vi igjen for det
        hvilke gevinster gir samordning
        hvordan regner vi ut gevinsten
        hvem får noe ut av samarbeidet
        lønner det seg å samordne
        hvilken gevinst får innbyggerne
        hva sparer vi på å samarbeide
        er det noe å hente
        hva blir bedre for brukerne
        hvordan viser vi at samordning lønner seg
        hva er gevinst
        Hva får barna igjen for at vi samordner oss
        Hva er gevinsten ved bedre samordning
        Hva vinner tjenestene på samarbeidet
        Hva tjener kommunen på bedre samordning
        Hvilken gevinst gir samarbeidet
        Hva får hver tjeneste igjen for samarbeidet
        Hva blir bedre av at vi samordner oss
        hva sitter vi igjen med
        hva er fordelen med bedre samordning
        hva får målgruppen ut av det
        Hva er gevinsten ved å jobbe sammen
        Hvorfor lønner det seg å samarbeide
        Hva får kommunen igjen for samordning
        Hva er den største gevinsten av samordning
        hva tjener hver tjeneste på bedre samordning
        hva er gevinsten for målgruppen
        hva er vinningen ved å samordne oss
        Hva har vi å vinne på å samordne oss bedre?
        Økonomisjefen vil ha gevinsten i kroner
        Lønner det seg egentlig, eller blir det bare flere møter?
        Hva sparer helsestasjonen på at vi koordinerer innsatsen?
        gevinst for målgruppen og tjenestene
        Blir det vinn-vinn, eller er det bare NAV som tjener på det?
        Hvilke fordeler får hver enkelt tjeneste ut av bedre samordning?
        Rådmannen ber om regnestykket bak samarbeidet
        Hva slipper familiene når vi henger bedre sammen?
        Kost-nytte av samordning, hvordan skriver vi det?
        Synergi er et fint ord, men hva blir gevinsten konkret?
        Gulrota for skolen er uklar
        Vi trenger salgsargumenter overfor politikerne om hva bedre samordning gir
        Færre dobbelte timer og kortere ventetid, er slikt nytte?
        En linje per tjeneste om hva den får igjen, er det lurt?
        Hva er oppsiden hvis vi rydder i alle de parallelle løpene?
        Kan vi tallfeste det vi vinner på å slippe dobbeltarbeid?
        Taper noen på samordningen mens andre høster fruktene?
        Hvilket utbytte bør vi regne med for brukerne?
        Konsulentene vil lage en gevinstoversikt, men hvor i mandatet hører den til?
        Økonomisjefen vil se hva vi sparer på å dra i samme tau
        Hvor mange kroner, timer og tårer slipper vi unna ved å henge bedre sammen?
        Hva blir bedre for familien når vi snakker sammen først?
        Regnestykket bak en bedre koordinert innsats
        Kan gevinsten være færre skjemaer for foreldrene?
        Én linje for brukerne og én for hver etat, sier malen, men hva står der?
        Synergier, på godt norsk
        Vi bør vel få noe ut av å slutte å jobbe dobbelt?
        Eksempel på hva legevakta vinner på å bli koblet på
        Avkastningen av tettere samkjøring
        Formannskapet spør hva innbyggerne får igjen for at vi samkjører oss
        Er smartere bruk av lønnsmidlene en gevinst som kan stå der?
        Hva koster det oss å la være, og hva vinner vi?
        Åttende og siste av spørsmålene i Bufdirs dokumentråd
        Økonomisjefen vil se hva kommunen sparer på bedre samordning
        Ungene slipper å vente; er det en gevinst vi kan skrive?
        Kan skolen få mer ro i timene ut av dette?
        Lønner det seg å samkjøre, og for hvem?
        fordeler per etat og for brukerne
        Hva tjener biblioteket på å være med?
        Skal jeg sette én linje per etat om hva de får?
        hva får vi igjen for å samarbeide
        Hva er det å hente på å stelle oss bedre i lag?
        Siste av de åtte, nummer 8, om gevinst
        Færre dobbelttimer, kortere kø: er slikt svar godt nok?
        Kommunalsjef økonomi spør hva vi sparer på bedre samordning
        Nettogevinst ved forbedret samordning, fordelt på mottaker
        Én linje til målgruppa og én til hver etat, er det slik?
        Er det det samme å spørre hvorfor som å spørre hva vi tjener?
        Fortjenesten kan ikke måles i kroner hos oss. Hva skriver vi?
        """,
      nn: """
        Kva kan vi tene på å samordne oss betre?
        kva får vi att for det
        kva gevinstar gir samordning
        kven får noko ut av samarbeidet
        løner det seg å samordne
        kva gevinst får innbyggjarane
        kva sparer vi på å samarbeide
        kva blir betre for brukarane
        kva sit vi att med
        kva er fordelen med betre samordning
        kva får kommunen att for samordning
        kva tener kvar teneste på dette
        kva tener skulen på betre samordning
        kva er vinsten ved å samordne oss
        Kva tener vi på å samordne oss betre?
        Økonomisjefen vil sjå vinsten før han opnar kassa
        Er det lønsamt, eller blir det berre fleire møte av det?
        gevinst ved betre samordning
        Kva sparer NAV på at me dreg lasset saman?
        Får alle noko ut av dette, eller er det berre skulen som haustar?
        Kva blir lettare for familiane når vi heng betre i hop?
        Kan me setje tal på det me vinn?
        Synergi, seier konsulenten, men kva tyder det i praksis for oss?
        Kva er gulrota for helsestasjonen?
        Færre dobbeltbesøk og kortare kø, kan slikt reknast som gevinst?
        Kor stor er oppsida ved å rydde i parallelle løp?
        Me treng argument for kva samordninga gir attende til kvar teneste
        Kva er det einskilde kontoret si frukt av innsatsen?
        Det kostar å samordne, veg føremonane opp for det?
        Lista over gevinstar, kvar skal ho stå?
        Formannskapet vil vite kva kommunen får att for pengane ved å samkøyre
        Kva sparer vi på å samkøyre oss betre?
        Færre dobbeltbesøk heime hos familien, reknast det som vinning?
        Ka får skulen att for at Nav og PPT går i hop?
        Lønsemda ved å dra lasset i lag
        Mindre venting, mindre papir, færre møte: er det slikt vi skal skrive?
        Ordføraren vil ha svart på kvitt kva vi tener på betre samordning
        Set opp vinninga for kvar etat, men korleis?
        To pluss to vert fem, kan vi vise det?
        Kva går vi glipp av om vi held fram kvar for oss?
        Økonomisjefen vil sjå kva kommunen sparer
        Åttande og siste spørsmålet
        Ungane slepp å vente; kan me skrive det som vinning?
        Løner det seg, og for kven då?
        Kva har biblioteket å vinne på å vere med?
        Éi line per etat om kva dei får ut av det?
        føremoner for kvar og ein
        Kan skulen få meir ro i timane av dette?
        Kva har vi å vinne på å samkøyre oss betre?
        Kommunedirektøren spør kva vi vinn på å samordne oss betre. Kva svarar eg?
        kva er vinsten ved å samordne seg betre
        Kva får kvar part att for strevet?
        Kva vinn vi på å samordna oss betre?
        Økonomisjefen vil vita kva vi sparer
        Ei linje til borna og ei til kvar etat som får noko ut av det?
        Forteneste av betre samkøyring, ikkje i kroner
        Mindre dobbeltarbeid, tel det som vinst?
        """,
      en: """
        What can we gain by coordinating better?
        what do we get out of it
        which gains does coordination give
        who benefits from the collaboration
        does it pay to coordinate
        what gain do residents get
        what do we save by working together
        what gets better for the users
        how do we show that coordination pays
        what is the advantage of better coordination
        what does the target group get out of it
        what does the municipality get from coordination
        what does each service gain from better coordination
        what is there to win
        what is the prize for coordinating
        What do we stand to gain from better coordination?
        The finance director wants the payoff in kroner
        Does it pay, or do we simply end up with more meetings?
        benefits per service and for users
        Is it win-win or does only NAV reap the rewards?
        What savings would the health clinic see from joined-up efforts?
        Making the business case for coordination to the council
        What hassle do families escape once we are aligned?
        Cost-benefit of coordinating, how do we put that in writing?
        Synergy sounds nice, but what's the tangible upside?
        The carrot for schools is unclear
        Should there be one line of gains for each participating service?
        Less duplication and shorter queues, do those count as returns?
        Does somebody lose out while others harvest the profit?
        Can we quantify what we win by cutting double work?
        Where do consultants' lists of expected gains belong?
        How would clients be better off if we tidied up all these parallel tracks?
        What savings come from pulling together better?
        Less paperwork for parents, would that count as a gain?
        The treasurer wants to see payback from joined-up work
        cost of going it alone
        fewer home visits to the same door
        What does the emergency room win if we line things up?
        Payoff per service and payoff for the user
        synergies in plain words
        Taxpayers get what, exactly, from tighter alignment?
        The finance chief wants to see what better coordination saves
        Eighth and last of the questions
        Children wait less: may we put that down as an advantage?
        Does joining forces pay, and whom?
        upside per agency and for the public
        What does the library stand to win?
        One row per office on what it gets out of tighter coordination?
        The mayor asks what's in it for us
        What will the residents and agencies get out of joining up more closely?
        What's the pay-off from joining things up better?
        What are the benifits for each of the partners?
        Eighth of the eight, upside of coordinating better
        Finance chief asks what we save
        Profit not in money but in time, may I write?
        One line for kids and one for each office that wins?
        Gains from tighter coordination, itemised by recipient
        Fewer duplicate appointments, counts as winnings?
        """
    ),
  ]
}
