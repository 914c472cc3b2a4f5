// Ways of asking for DFØ's introduction and for the coordination ladder.

extension Phrasings {
  static let coordination: [Phrasings] = [
    Phrasings(
      "dfo.innledning",
      nb: """
        Hvorfor må man jobbe annerledes når man skal samordne?
        hva er et sammensatt problem
        hvorfor er samordning så vanskelig
        hva er gjenstridige problemer
        hvilke samfunnsproblemer krever samordning
        hvorfor må man arbeide på en annen måte på tvers
        hva sier dfø om arbeid på tvers
        hvorfor krever sammensatte samfunnsproblemer samordning
        Hvorfor må man jobbe annerledes i samordningsprosjekter enn ellers i staten?
        Finnes det en video der Utdanningsdirektoratet og Helsedirektoratet forteller om samarbeid?
        Hva sa Birgit Leirvik og Sturle Nes om 0–24?
        Hvilke samfunnsproblemer nevner DFØ som grunn til å samordne innsatsen?
        Hvorfor holder det ikke å jobbe på samme vis som vi alltid har gjort i direktoratet?
        unge som dropper ut av videregående
        Frafallet øker, og tre departementer peker på hverandre. Hvorfor må de gjøre noe nytt?
        Brukeren i sentrum er blitt en floskel hos oss. Hva krever det i praksis av statlige etater?
        DFØs side om samordning, innledningen
        Jeg er ny i et samordningsprosjekt. Hva gjør det så spesielt?
        Hva slo de to direktoratene på filmen fast at var vanskelig?
        Kan vi ikke bare kjøre dette som et vanlig linjeprosjekt?
        Lurer på hva som er bakgrunnen for at DFØ har samlet råd om samordning
        Komplekse samfunnsutfordringer biter ikke på siloarbeid, men hvorfor egentlig?
        Hvor kan jeg se folk som har stått i det, fortelle om samarbeid mellom etater på skjerm?
        Departementene må bli flinkere til å spille på lag om sårbare brukere, hvem sier det?
        Hvor begynner et statlig mandat om barnefattigdom eller skoleslutt i utide?
        Avdelingsdirektøren lurer på hvorfor samordning må ha en annen arbeidsmetode enn det vanlige
        Elever dropper ut av videregående, og ingen etat klarer å stoppe det alene, hva sier DFØ?
        Hvorfor duger ikke de vanlige kontorrutinene når flere direktorater skal gjøre noe i lag?
        Er det noe to direktorater har fortalt på video om hva som var tungt?
        Brukeren først, sier alle, men hva krever det av departementene?
        Udir og Helsedirektoratet på film
        Sjefen i etaten spør hvorfor vi ikke bare kan fortsette som før
        Floker i samfunnet trenger en annen type innsats enn vanlige saker
        Staten må selv lære å jobbe over gjerdene
        Skoleslutterne er et felles ansvar, finnes det et argument fra statlig hold?
        Hva skiller et slikt prosjekt fra et helt vanlig prosjekt i en etat?
        intervju med folk fra 0–24 om hva som var krevende
        To direktorater i en film om 0–24, hvor finner jeg den?
        Hvorfor kan vi ikke bare jobbe som vi alltid har gjort når saken går på tvers?
        Birgit fra Udir og Sturle fra Helsedirektoratet forteller, om hva da?
        Elever som slutter på videregående og barn i fattige hjem, hvorfor nevner DFØ nettopp dem?
        Rådgiveren spør hvorfor et samordningsprosjekt krever en annen måte å jobbe på.
        Brukeren i sentrum, sier DFØ, men hva krever det av departementene?
        Innledningen på DFØs samordningsside
        Vanlig prosjektmetodikk strekker ikke til her, gjør den vel?
        Hvorfor kan vi ikke bare jobbe som vi alltid har gjort når flere etater skal samarbeide?
        Finnes det en video der Udir og Helsedirektoratet forteller hvordan de fikk det til i 0–24?
        Krever frafall i videregående virkelig noe annet enn vanlig saksbehandling?
        Hva mener DFØ med at det er brukeren som skal stå først, og ikke etaten?
        to direktorater forteller på film, 0–24
        Departementene må visstnok bli flinkere til å samarbeide. Hvem sier det?
        Som ny i staten: hvorfor er et samordningsprosjekt så annerledes enn et vanlig oppdrag?
        """,
      nn: """
        Kvifor må ein arbeide annleis når ein skal samordne?
        kva er eit samansett problem
        kvifor er samordning så vanskeleg
        kva er gjenstridige problem
        kvifor må ein arbeide på ein annan måte på tvers
        kva seier dfø om arbeid på tvers
        kvifor krev samansette samfunnsproblem samordning
        Kvifor treng samordning ein eigen måte å arbeide på?
        Kven er det som snakkar i videoen om 0–24 på nettsida til DFØ?
        Kva er sagt om fråfall i vidaregåande som døme på noko alle må hjelpast åt med?
        Me arbeider som før, kvar i vår etat, og undrast på kvifor ingenting rikkar seg
        sjå Vimeo-filmen om 0–24
        Kva lærte Helsedirektoratet av å samarbeide med Udir, ifølgje filmen?
        Kva er det DFØ vil ha betre samordna når brukaren skal stå fyrst?
        Er det noko poeng i å endre arbeidsforma når fleire direktorat går saman?
        Eg er nytilsett i departementet og skal forstå kvifor alle maser om samordning
        Innfløkte samfunnsfloker: kvifor greier ikkje eitt departement dei åleine?
        Kva skal ein byrje med når staten går laus på barnefattigdom på tvers?
        Sjefen meiner at samordningsprosjekt er som alle andre prosjekt. Kva svarar eg?
        Er det nokon frå direktorata som fortel korleis dei bar seg åt for å lukkast?
        Kva er inngangen på DFØ-sida om samordning?
        Ungdom som sluttar på skulen, fell mellom fem statlege stolar
        Kvifor må ein jobbe på ein annan måte når fleire etatar skal i hop?
        Ungdom som sluttar på vidaregåande treng meir enn éin etat
        Er det ein videosnutt med folk frå direktorata?
        Brukaren i midten, kva vil det seie for departementa?
        Den vanlege sakshandsaminga strekk ikkje til når samfunnsfloken er stor
        innleiinga på sida til DFØ
        Kva fortel dei to direktorata om det som var vanskeleg i 0–24?
        Sjefen min ser ikkje kvifor staten treng ein annan måte å jobbe på
        Barnefattigdom og fråfall som grunn til å slå statlege krefter saman
        Skal staten ta samfunnsfloker på alvor, kva må han då venja seg av med?
        Kvifor må ein arbeida annleis når mange etatar er med?
        Filmen der Udir og Helsedirektoratet fortel, kva handlar han om?
        Kva seier DFØ heilt fyrst om innfløkte samfunnsvanskar?
        Ungdom dett ut or vidaregåande; kvifor greier ikkje éin etat det åleine, etter DFØ?
        Skal brukaren koma fyrst, kva lyt statsetatane då verta betre på?
        Opninga på sida til DFØ
        Kvifor held det ikkje å jobba som før, når stadig fleire fell ut av vidaregåande?
        Kvifor må ein arbeide på ein annan måte i samordningsprosjekt enn elles?
        Kvifor duger ikkje den gamle måten å arbeide på når vanskane kryssar etatane?
        Barn som veks opp i armod, ungdom som sluttar på skulen: kvifor må fleire dra i lag?
        Er det nokon frå direktorata som fortel korleis det verkeleg var i 0–24?
        Samansette samfunnsfloker og kvifor ein etat åleine ikkje strekk til, etter DFØ
        Kva seier DFØ innleiingsvis på sida om samordning?
        """,
      en: """
        Why do you have to work differently when coordinating?
        what is a complex problem
        why is coordination so hard
        what are wicked problems
        why does working across require another way of working
        what does dfø say about working across
        why do complex social problems need coordination
        Why does cross-government work call for a different way of working?
        Is there a video where two directorates talk about the 0–24 work?
        What do Leirvik and Nes say was hard about cooperating?
        school dropout as a wicked problem
        Business as usual isn't shifting child poverty. What does DFØ say must change?
        Which societal challenges does the introduction on DFØ's page mention?
        I've just joined a coordination project; what makes it unlike a normal one?
        Putting the user first sounds nice, but what does it demand of ministries?
        Three ministries, one teenager who quits upper secondary: why can't they each do their bit?
        Can't we simply treat this as an ordinary project within the directorate?
        Where do I find practitioners from Udir and Helsedirektoratet describing how they went about it?
        opening section of DFØ's coordination page
        My boss asks what is so special about coordination projects
        Who says central government must get better at pulling together for young people?
        Complex social issues refuse to fit our org chart, so should we change how we operate?
        Teenagers drop out of college and no ministry can fix it alone
        Why can't a state agency just carry on with its ordinary procedures?
        the video where two directorates talk about what was tough
        Messy social problems demand a different kind of effort, says who?
        My director sees no reason to change how we operate across government
        Are joint government projects different from ordinary ones?
        people from education and health talking about 0–24 on film
        What does DFØ open its page on coordination with?
        Business as usual won't keep youngsters in school
        Why won't business as usual do in a cross-agency project, according to DFØ?
        Video with two directorates on what was hard in 0–24
        Dropouts and child poverty are DFØ's opening examples; of what?
        Putting users first: what does DFØ say that demands of agencies?
        Opening argument of DFØ's page on coordination
        Must we really alter how we work, or is coordination just more meetings?
        Why can't we carry on in the usual manner when the challenge cuts across agencies, like pupils dropping out?
        Why do joined-up projects require us to work differently from usual?
        Why can't a cross-sector project be run the way we run everything else?
        Why can't ministries just carry on as usual when a problem cuts across sectors?
        Video where two directorates talk about what was tough in 0–24
        DFØ's opening argument for joined-up work
        Is child poverty named by DFØ as reason to change the way state bodies work?
        I am sceptical adviser: what makes such project different from ordinary casework?
        putting the user at the centre demands better cooperation between ministries and agencies
        """
    ),
    Phrasings(
      "dfo.samordning",
      nb: """
        Hva er samordning?
        hva betyr samordning
        hva er forskjellen på samarbeid og samordning
        definisjon av samordning
        hvordan defineres samordning
        hva menes med samordning
        er samordning det samme som samarbeid
        Hva er egentlig samordning
        Hva betyr samordning i praksis
        Forklar samordning
        Hva er forskjellen på å samarbeide og å samordne
        Hva er meningen med samordning
        Kan du forklare hva samordning er
        Finnes det en offisiell definisjon av samordning?
        Hvor kommer definisjonen på samordning fra?
        samordning definisjon Difi 2014
        Er samordning en prosess eller et resultat?
        Sjefen bruker samordning, koordinering og samarbeid om hverandre. Hva betyr ordet hos DFØ?
        Hva er det som skal ses under ett og avveies når man samordner?
        Skifter rollene våre etter om vi sitter i departement eller i underliggende etat?
        Hva skal vi skrive under «Aktør»?
        Er det å samordne bare et finere ord for å snakke sammen?
        Politikeren spurte hva begrepet innebærer, og jeg ble svar skyldig
        Hva slags former kan samordning ta?
        Handler samordning om å prioritere mellom mål også, eller bare om å avstemme?
        Jeg trenger én setning om hva samordning vil si, til innledningen i mandatet
        Vi skriver «samordne» i hver setning uten at noen vet hva vi legger i det
        å tilpasse verdier, ressurser og aktiviteter til hverandre
        Hvilke tre linjer øverst i mandatet avgjør hvilke råd som gjelder oss?
        Er kjernen i samordning at premissene våre blir veid mot de andres?
        Norsk er ikke morsmålet mitt: samordning eller samarbeid, hva er forskjellen?
        Jeg må forklare ordet for kommunestyret på én setning
        Å veie hensyn mot hverandre, er det kjernen i begrepet?
        Slå opp i ordboka: koordinere på forvaltningsnorsk
        Kolleger bruker ordet om alt fra lunsj til fusjon
        Hva er det man egentlig gjør når man samordner?
        Teoretisk forklaring til bruk i et høringssvar
        Endrer betydningen seg etter om man sitter i et ministerium eller en underliggende etat?
        Mål, verdier og penger sett under ett, er det slik det skal forstås?
        En student spør oss om den offisielle definisjonen
        prosessen med å prioritere og tilpasse
        Rådmannen spurte hva vi legger i samordning, og jeg ble svar skyldig
        Definisjonen på samordning, hvem har laget den?
        Samarbeid, samhandling, samordning: hva legger DFØ i det siste?
        Er samordning noe annet enn å ha møter?
        Kjernen skal være at ting ses i sammenheng og avveies. Hvilke ting?
        Begrepsavklaring til innledningen i saken min
        Trenger jeg å definere ordet i mandatet, og hva sier staten?
        Prosess der premisser prioriteres og tilpasses hverandre
        Ser samordning likedan ut i et departement og i et direktorat?
        hva mener dfø med ordet samordning
        hva legger DFØ i ordet samordning
        hva betyr egentlig ordet samordnig?
        definisjon samordning
        Gi meg en definisjon jeg kan lese opp for utvalget.
        Er samordning bare et fint ord for møter?
        Er å samordne det samme som å samarbeide, eller er det mer å veie og prioritere?
        begrepsavklaring: ordet samordning, faglig definert
        Se ting under ett, avveie og tilpasse: hvem har skrevet det slik?
        Hva avhenger formen på samordningen av, hvor i løpet vi er eller hvem vi er?
        Legaldefinisjon eller faglig definisjon av samordning i statsforvaltningen?
        """,
      nn: """
        Kva er samordning?
        kva tyder samordning
        kva er skilnaden på samarbeid og samordning
        definisjon av samordning
        kva meiner ein med samordning
        er samordning det same som samarbeid
        Korleis definerer DFØ omgrepet?
        Er det skilnad på å samordne og å samarbeide?
        tydinga av ordet samordning
        Kva rapport har definisjonen teke frå?
        Ein konsulent slår om seg med samordning; kva ligg det i ordet?
        Når vi seier at måla skal sjåast i samanheng, er det det som er samordning?
        Kvifor må me fylle ut kva slags aktør vi er?
        Er oppgåvene dei same anten ein er i eit departement eller i ei verksemd under?
        Eg skal forklare samordning for nye studentar i statsvitskap; korleis seier eg det enkelt?
        Må ein gje og ta for at det skal heite samordning?
        Vi strevar med å bli samde om kva ordet skal bety i vår tekst
        Er samordning noko ein gjer over tid, altså ein prosess?
        Prioritere, vege og tilpasse: kva heiter det med eitt ord?
        Kan samordning sjå heilt ulik ut frå sak til sak etter kor høgt ein siktar?
        Kva tyder eigentleg ordet samordning?
        Er det å samordna noko anna enn å samarbeida?
        Eg skal halde foredrag og treng ei forklaring på omgrepet
        Sjå ting i samanheng, prioritera og tilpassa, er det alt?
        omgrepsavklaring frå rapporten i 2014
        Folk her blandar saman koordinering, samhandling og samordning
        Kva er kjernen i det, på folkespråk?
        Har fasen og kven ein er noko å seie for kva omgrepet femner?
        Alle brukar ordet, men ingen kan forklare det
        Kva tyder ordet samordning reint ut?
        Er det same greia som samarbeid, eller ligg det meir i det?
        Definisjonen frå 2014, korleis lyder han på folkemål?
        Å sjå mål og ressursar under eitt og vega dei mot einannan
        Sjefen brukar ordet samordning om alt; kva meiner DFØ med det?
        Endrar samordning form etter kvar ein sit og kor høgt ein siktar?
        Er råda dei same for eit direktorat som for eit departement?
        Kva meiner staten når han skriv «samordning»?
        kva er eigentleg samordning for noko
        Kva tyder eigenleg ordet samordning?
        Eg har høyrt ordet i tretti år, men ingen har forklart det for meg.
        Mål, verdiar og ressursar skal vegast mot kvarandre; er det dét som er samordning?
        Er det å samordne og det å samarbeide eitt og same tingen?
        omgrepet samordning, tyding og opphav
        Kvifor skal me fylla ut aktør, fase og ambisjon før alt anna?
        """,
      en: """
        What is coordination?
        what does coordination mean
        what is the difference between collaboration and coordination
        definition of coordination
        what is meant by coordination
        is coordination the same as collaboration
        What does coordination actually mean?
        Is there an agreed definition we can quote?
        definition of coordination in Norwegian government
        Coordination, cooperation, collaboration: what's the official meaning of the first?
        Which report does DFØ take its definition from?
        Does coordinating mean weighing our priorities against other people's?
        We throw the word around in every memo and nobody can say what it is
        Is it a process or an end state?
        What gets considered together when bodies coordinate: goals, values, resources?
        Do the tasks look different in a ministry and in a subordinate agency?
        How do I explain samordning to a foreign colleague?
        What kind of actor are we, and why does the mandate ask?
        Is coordination just a posh word for having meetings?
        Someone on the board wants the concept spelled out in one line
        Trade-offs, prioritising and mutual adjustment: is that the essence of it?
        Is coordination just a fancy word for cooperation?
        Give me a one-sentence definition for my slides
        weighing and adjusting goals and resources to one another
        What do bureaucrats actually do when they coordinate?
        official meaning of the Norwegian term samordning
        Does the meaning vary between a ministry and an agency?
        seeing things as a whole and setting priorities
        a scholar wants the textbook definition
        My mother tongue has one word for both; what is the difference?
        Define coordination the way the Norwegian state does.
        Is coordination just a posh word for cooperation?
        Weighing goals, values and resources against each other: is that the definition?
        Terminology: coordination proper
        Does it take the same shape in a ministry as in an agency?
        My boss calls every phone call coordination; what does the term mean?
        definition of coordination in the public sector
        As a newly elected councillor: what do people mean by coordination?
        Define coordination for a committee that has never heard of it.
        Is coordination just a grand word for having meetings?
        Weighing and adapting goals, resources and premises to each other: what is that called?
        term coordination, official Norwegian meaning
        Difference between cooperate and coordinate, please?
        """
    ),
    Phrasings(
      "dfo.virkemidler",
      nb: """
        Hvilke virkemidler har vi?
        hva er formelle og uformelle virkemidler
        hva skal stå under virkemidler
        hvilke virkemidler passer på trinn 3 og 4
        regelverk eller relasjoner
        harde og myke virkemidler
        hva er virkemidler
        hvilke verktøy har vi å spille på
        hvilke virkemidler kan vi bruke
        hva kan staten bruke for å få etater til å samarbeide
        Hva er formelle virkemidler
        Hvilke virkemidler har et departement
        Hva er et virkemiddel
        Hvilke virkemidler finnes
        Hvilke virkemidler bør vi bruke på trinn 4
        Når bør vi bruke budsjett som virkemiddel
        Hvilke virkemidler har vi å spille på i samordningen?
        Er møteplasser også et virkemiddel?
        Pisk eller gulrot, eller bare kaffe og prat?
        Hva er forskjellen på formelle og uformelle styringsvirkemidler?
        Hva fører vi opp under «Virkemidler»?
        Alt vi har er et nettverk uten penger eller regler i ryggen. Er det for spinkelt?
        Kan man få til samordning bare med budsjett og lovhjemler?
        Regner man bygging av relasjoner som et verktøy på linje med regelverk?
        Hvilken verktøykasse finnes det for å få etater til å dra i samme retning?
        Statsforvalteren kan pålegge, vi kan bare invitere. Hvilken blanding virker?
        Nevn ytterpunktene i spekteret av samordningsmidler
        Hvor langt kommer vi på godvilje uten en eneste forskrift?
        Bør vi kombinere lov og budsjett med nettverk og felles lunsj?
        Avtale, samlokalisering, tildelingsbrev: hva av dette teller som virkemiddel?
        Direktøren tror at et rundskriv er nok til å få folk til å arbeide sammen
        På trinn fire med bare uformelle grep, er det å be om bråk?
        Vi diskuterer hvorvidt regler eller relasjoner er det sterkeste kortet
        Pisk eller gulrot, eller bare gode relasjoner?
        Hva har vi egentlig i verktøykassa?
        Kan man vedta seg til samarbeid, eller må man spise lunsj sammen?
        Vi har bare hyggelige samlinger, ingen regler og ingen penger
        Harde og myke grep om hverandre
        Lov, budsjett, nettverk, seminar: hva finnes på menyen?
        Direktøren tror en forskrift løser alt
        Blanding av tvang og tillit
        Hvilke redskaper kan en samordner trekke på?
        Er samlokalisering et grep på linje med forskrift?
        Holder det med relasjonsbygging når vi sikter mot felles planer?
        Vi har bare kaffemøter å by på. Holder det, eller må det lover og penger til?
        Hvilke redskaper finnes for å få etater til å dra sammen?
        Pisk, gulrot eller prat?
        Harde og myke grep, hva spenner det fra?
        Statsråden vil ha forskrift, vi vil ha nettverk. Må vi velge?
        Hele verktøykassa, fra paragrafer til relasjoner
        Kan vi blande formell styring og kaffeprat?
        Hva fører man opp under virkemidler når man bare har et forum?
        Har vi bare møter å spille på, eller finnes det hardere lut?
        Holder det med dialogmøter, eller må vi bruke penger og forskrifter også for å få folk til å dra i samme retning?
        Vi har bare nettverk og hyggelige samlinger å spille på. Trenger vi noe hardere i verktøykassa?
        Hva har vi i verktøykassa, fra paragrafer til kaffekopper?
        Er en felles lunsj et virkemiddel på linje med en forskrift?
        Pisk, gulrot og godt naboskap: kan vi bruke alt på én gang?
        Vi har bare hyggelige møter og ingen penger eller regler i ryggen. Er det nok for trinn fire?
        harde og myke virkemidler i kombinasjon
        Hvilke grep spenner fra budsjettvedtak til relasjonsbygging?
        Styremedlemmet mener forskrift løser alt, jeg mener folk må kjenne hverandre. Hvem har rett?
        """,
      nn: """
        Kva verkemiddel har vi?
        kva er formelle og uformelle verkemiddel
        kva skal stå under verkemiddel
        kva verkemiddel passar på steg 3 og 4
        kva er verkemiddel
        kva verkemiddel kan vi bruke
        Kva for verkemiddel finst det når ein skal samordne?
        Er relasjonsbygging å rekne som eit verkemiddel?
        Frå lovbok til kaffikopp: kva ligg imellom?
        formelle og uformelle verkemiddel
        Korleis blandar vi det stive og det mjuke?
        Rektorane kjem ikkje fordi dei må, men fordi dei likar kvarandre. Tel det?
        Treng me lovheimel for å samordne, eller greier vi oss med møte?
        Kva slags reiskapar har kommunen når barnevern og PPT skal dra i lag?
        Budsjettet er den einaste spaken vi har brukt til no; kva anna finst i spennet?
        Kor breitt er utvalet av styringsmiddel hjå DFØ?
        Er det farleg å berre lite på frivillige avtalar når ambisjonen er høg?
        Kva skriv ein i bolken «Virkemidler»?
        Ein rådgjevar påstår at berre regelverk og pengar verkar. Har han rett?
        Bør vi ta med både avtalar, nettverk og løyvingar?
        Me manglar musklar og har berre gode intensjonar å fare med, ingen reglar og ingen løyvingar
        Kva verktøy har vi i kassa for å få folk til å dra i lag?
        Reglar på den eine sida, kaffislabras på den andre
        Me har berre dei mjuke grepa, er det nok?
        Må det lov til, eller held det med gode band mellom folk?
        Pisk, gulrot og prat
        Spennvidda frå forskrift til fagnettverk
        Leiaren trur at pengar åleine får etatane i hop
        Kva kan vi ta i bruk, både det formelle og det menneskelege?
        blande harde og mjuke middel medvite
        Kva verkar best på trege etatar: reglement, kroner eller godt naboskap?
        Kva reiskapar har ein å ta til når etatar skal dra i lag?
        Er det nok med samkomer, eller trengst det lovverk og løyvingar?
        Mjuke og harde verkemiddel
        Frå paragrafar i den eine enden til prat i den andre
        Me har korkje pengar eller lovheimel, berre møte; er det noko verdt?
        Bør ein blanda tvang og tillit?
        Kva slags verkemiddel finst, frå harde til mjuke?
        kva verkemidel har vi å spele på
        Regelverk, budsjett, møteplassar – kva reiskapar har ein å velja mellom?
        Kva verkemiddel har vi å spele på?
        Kva reiskapar har me å spela på?
        Lovbok i eine handa og kaffikanne i andre, er det slik DFØ tenkjer?
        Er det nok med trivelege samlingar når vi siktar mot tredje steget?
        Kva høyrer heime under «Verkemiddel»?
        Spennvidda mellom formell styring og mellommenneskeleg arbeid
        """,
      en: """
        Which instruments do we have?
        what are formal and informal instruments
        what goes under instruments
        which instruments suit steps 3 and 4
        what are instruments
        which instruments can we use
        What levers do we have for coordination?
        Is a meeting place really a policy instrument?
        Carrots, sticks or coffee: what is in the toolbox?
        hard and soft instruments
        Do relationships count alongside rules and money?
        We rely wholly on goodwill with no regulation behind it. Too flimsy?
        What range of instruments does DFØ describe?
        Should we combine budgets and rules with softer means?
        What do I list under instruments?
        Our director thinks a circular will make everyone cooperate
        Statute at one end, networking at the other: what lies between?
        Can co-location and agreements be counted as tools?
        Is one type of lever enough when we aim for the upper rungs?
        How do formal steering tools and informal ones complement each other?
        Purse strings versus personal ties: which carries more weight in joint work?
        Carrot, stick or a good cup of coffee?
        What levers can we pull?
        hard rules and soft contacts, which blend?
        We have friendly gatherings but no money and no legislation
        Can you legislate people into working together?
        toolbox for a coordinator, from law to lunch
        Is seating people in the same building one of the tools?
        Mixing compulsion with goodwill on purpose
        all carrots no sticks at the top level
        Carrots, sticks and coffee: what's in the toolbox?
        Hard levers and soft levers of coordination
        All we have is a forum; is that an instrument at all?
        Range from legislation to relationship-building
        Should we mix formal steering with getting to know one another?
        The director wants rules, the staff want lunches; what is the spectrum?
        hard tools like law and money, or softer ones such as getting people together
        From statutes to coffee breaks: what is the full range of tools?
        Sticks, carrots and friendships: which of these may we use?
        Is getting to know each other really a policy instrument?
        hard and soft levers mixed deliberately
        We only have rules and no meeting points. Is one kind sufficient for joint planning?
        """
    ),
    Phrasings(
      "dfo.departement.styring",
      nb: """
        Hvordan samordner departementer styringen sin?
        hva skal stå i tildelingsbrevet
        skal målene være like i tildelingsbrevene
        hvordan styrer vi en satsing over flere sektorer
        departementene gir motstridende signaler
        felles mål i tildelingsbrev
        Skal mål i tildelingsbrev samkjøres
        hvordan skriver departementet tildelingsbrev når flere etater er med
        to departementer gir ulike signaler
        skal felles mål stå i tildelingsbrevene
        hvordan styrer departementene satsinger på tvers
        Hvordan formulerer flere departementer felles mål i tildelingsbrevene?
        Hvilket ansvar har departementet for å samordne styringssignalene sine?
        To tildelingsbrev sier stikk motsatte ting til direktoratene. Hvem skal rydde?
        likelydende mål i tildelingsbrev
        Etatsstyrerne i to departementer har aldri snakket sammen, og etatene får hvert sitt budskap
        Hva betyr samordning for oss som jobber i et departement?
        Må målet ha samme ordlyd i alle brevene?
        Vi får krysspress: Helsedepartementet vil en ting, Kunnskapsdepartementet noe annet
        Hvem styrer satsinger som går over flere sektorer?
        Skal tildelingsbrevet nevnes i mandatet når et departement er med?
        Kan etatsstyringen brukes til å få etater til å samarbeide?
        Ekspedisjonssjefen spør hvordan vi skal samstemme bestillingene til underliggende etater
        Direktoratet klager over at det danser etter flere departementers pipe
        Bør felles mål avklares mellom departementene før brevene sendes ut i desember?
        styring av tverrsektorielle satsinger fra departementet
        Hvordan unngår vi at styringsdialogen spriker mellom eierdepartementene?
        Instruksene fra oven er motstridende, så NAV og Bufdir løper hver sin vei
        Hvor skriver man hvilket departement et tildelingsbrev er sendt fra?
        Etaten vår får motstridende beskjeder fra to ministre
        Kan vi ordlegge oss likt i brevene vi sender til hver vår etat?
        Tildelingsbrevene spriker som pinner i et pinnsvin
        Embetsverket skal lage felles resultatmål med naboministeriet
        Hvem rydder når statsrådene sier ulike ting?
        Etatsstyrerne må snakke sammen før brevene går ut i desember
        Et direktorat klager over at det trekkes i to retninger
        Samkjøring av bestillingene til underliggende etater
        Hvilket ansvar har vi i ministeriet for at budskapet ikke spriker?
        Helse- og omsorgsdepartementet og Kunnskapsdepartementet vil ha samme mål, hvordan gjør vi det i praksis?
        styringsdialogen på tvers av to departementer
        Styringskravet fra Finansdepartementet kolliderer med vårt, og etaten fortviler
        Udir får ett signal fra sin statsråd og Helsedirektoratet et annet. Hvem skal rydde opp?
        Fire tildelingsbrev, fire ulike målformuleringer om samme barna
        Skal vi i KD skrive målene sammen med HOD før brevene går ut?
        Etatsstyreren lurer på om målet må stå likelydende i alle brevene.
        Hva betyr samordning når man sitter i et departement?
        Motstridende bestillinger fra ulike departementer
        Felles mål i brev til underliggende etater, er det departementets jobb?
        Tverrgående satsing, hvem styrer den?
        Departementene sender sprikende føringer til etatene sine
        like mål i tildelingsbrevene fra flere departement
        Tre departementer sender hvert sitt tildelingsbrev, og de peker i hver sin retning
        Tre tildelingsbrev sier tre forskjellige ting om det samme. Hvem skulle ryddet i det?
        Kan to departementer skrive samme setning i brevene til hver sin etat?
        Etaten min får motstridende beskjeder fra Kunnskapsdepartementet og Helsedepartementet.
        samstemte mål i tildelingsbrev
        Er det å ha samme ordlyd i brevene det samme som å ha samordnet styringen?
        Fagdepartementets plikt til å avstemme styringssignaler på tvers av departementsområder
        Etatsstyrer her: hvordan formulerer jeg et mål som også gjelder naboens direktorat?
        """,
      nn: """
        Korleis samordnar departement styringa si?
        kva skal stå i tildelingsbrevet
        skal måla vere like i tildelingsbreva
        departementa gir motstridande signal
        korleis skriv departementet tildelingsbrev når fleire etatar er med
        to departement gir ulike signal
        skal felles mål stå i tildelingsbreva
        Korleis får vi inn same målet i tildelingsbreva frå ulike departement?
        Kven har ansvar for at styringssignala ikkje spriker?
        Verksemda får eitt signal frå den eine statsråden og eit heilt anna frå den andre
        tildelingsbrev med felles mål
        Eg skriv tildelingsbrev og lurer på om naboen i eit anna departement bør lese det fyrst
        Kva inneber samordning når ein sit i departementet?
        Kan to departement utforme mål i lag?
        Må me bruke nøyaktig dei same orda i breva?
        Direktorata trekkjer i kvar si lei fordi dei er styrte frå ulike hald
        Kva departement skal stå attmed kvart brev i mandatet?
        Korleis styrer ein ei satsing som rører ved fem sektorar frå statleg hald?
        Er det departementet eller direktoratet som skal sørgje for eintydige signal ovanfrå?
        Bestillingane våre kolliderer, og Udir veit ikkje kva bein dei skal stå på
        Etatsstyring på tvers: kva er oppgåva vår i departementet?
        Bør vi sende kvarandre utkast før tildelinga går ut til etatane?
        Etaten får eitt bod frå helse og eit anna frå arbeid
        Korleis får vi lik ordlyd i tildelingsbreva?
        Statsrådane talar med to tunger til etatane
        Eg er etatsstyrar og skal samordne meg med kollegaen i nabodepartementet
        Kven syter for at signala ovanfrå ikkje spriker?
        felles mål i breva til fleire direktorat
        Direktøren sit med to bestillingar som ikkje går i hop
        Kva plikt har departementet til å rydda i det det krev av etatane?
        Satsingar som femner om fleire sektorar, kven styrer dei i departementet?
        To departement sender kvar si tinging til etatane, og dei dreg kvar sin veg.
        Same målet i alle tildelingsbreva, må det vera ordrett?
        Kva har eit departement å gjera med samordning i styringa si?
        Etatsstyrarar som talar med kvar si tunge
        Bør me i departementet skriva måla i lag med grannedepartementet?
        Kven har ansvar for at signala til etatane ikkje sprikjer?
        To departement gjev sprikande signal til etatane sine.
        Departementa talar med to tunger til direktorata sine.
        Skal statsrådane sine folk skrive måla i lag før breva går ut?
        Kven har ansvar for at det staten krev av Bufdir og Udir, ikkje slår kvarandre i hel?
        like formuleringar i tildelingsbreva
        Me fekk eitt brev om å auke og eitt om å kutte. Kvar går eg med det?
        Kva kan samordning vera for den som sit i eit departement?
        """,
      en: """
        How do ministries coordinate their governance?
        what should the allotment letter say
        should the goals be the same in the allotment letters
        ministries send conflicting signals
        should common goals be in the letters of allocation
        two ministries send different signals
        how do ministries steer across sectors
        How can ministries put the same goal into several allotment letters?
        Who is responsible for making sure the signals to agencies don't clash?
        joint goals in allocation letters
        Two ministers are telling the same directorate opposite things
        I sit in a ministry. What does coordination involve for me?
        Should the wording be identical in each letter of appropriation?
        Our agency is serving two masters with conflicting orders
        How does a ministry steer an initiative that spans several sectors?
        Do we list the letters of allocation in the mandate, and from whom?
        Agency governance officers in neighbouring ministries never compare notes
        Mixed messages from above are pulling the directorates apart
        Is consistent steering a duty of the ministries or just nice to have?
        Where in the mandate do instructions from the parent ministries belong?
        How do we align what we ask of subordinate bodies before the budget year starts?
        One voice from government towards its agencies: how is that achieved?
        Our agency gets contradictory orders from two ministers
        Same wording in every allocation letter, how?
        mixed messages from ministries
        I steer an agency and want to align with my counterpart next door
        who makes sure the signals from above match
        Annual letters to directorates, drafted jointly
        Two bosses, two sets of targets, one directorate
        A cross-sector programme run from several ministries: whose steering?
        Does the ministry have a duty to tidy up what it demands?
        Two ministers send one agency conflicting orders; whose job is it to align them?
        Should letters of allocation carry an identically worded goal?
        Consistent signals from parent ministries
        What does coordination amount to if you sit in a ministry?
        Drafting goals with sister ministries before the annual letters go out
        Who steers an initiative straddling several sectors?
        I work in a ministry and two others share the policy area. Could we put identical targets in our allocation letters?
        We sit in a ministry. Can same target go in the allocation letters of several agencies?
        How does a ministry line up the targets in its allocation letters with those of other ministries?
        How can ministries put common goals in their allocation letters?
        Two ministries, two grant letters, opposite orders. Whose job is it to line them up?
        Copy the same goal text into allocation letters of several agencies?
        What does coordinating mean if you sit in a ministry?
        contradictory steering signals to subordinate bodies
        Ministry must run a cross-sector initiative together with others. Where does DFØ describe it?
        """
    ),
    Phrasings(
      "dfo.faser",
      nb: """
        Hvilke faser har arbeidet?
        hva er fasene i samordning
        hvilken fase er vi i
        hva skal stå under fase
        hva er de tre fasene
        hvorfor spiller fasen noen rolle
        er vi i utredning eller beslutning
        hvordan vet vi hvilken fase vi er i
        Hvilke faser går et samarbeid gjennom
        Hvilken fase er vi i nå
        Hva er forskjellen på fasene
        Hvilke faser finnes det
        Hva kommer etter beslutningsfasen
        utredning, beslutning og hva kommer så
        hva kommer etter beslutningen
        Hvilke faser deles samordningsarbeidet inn i?
        utredning, beslutning og iverksetting
        Hva er forskjellen på gjennomføringsfasen og driftsfasen?
        Er iverksettingsfasen og driftsfasen det samme?
        Hva fyller vi ut på linjen «Fase»?
        Vi gjør alt på en gang, utreder og driver samtidig. Hvilken fase hører vi til?
        Gjelder alle faserådene like mye på trinn 1?
        Hvordan vet jeg at vi har gått over fra én fase til den neste?
        Kan vi hoppe over utredningen og gå rett på gjennomføringen?
        Trenger et lite nettverk å bry seg om faser?
        Hvordan er rådene hos DFØ ordnet i tid, fra start til drift?
        Prosjektlederen snakker om fem faser, DFØ bare om tre. Hvilke?
        Skal fasen endres i mandatet når vedtaket er gjort?
        Det gikk på skinner i begynnelsen og raste sammen i gjennomføringen. Må alle faser være gode?
        Hva teller mest for hvor viktig et råd i en fase er: trinnet eller rollene?
        Konsulenten har tegnet en tidslinje. Hvilke etapper bør stå på den?
        Lurer på hvor i løpet vi er, det føles som vi alltid er i startgropa
        Hvor i løpet er vi nå, i starten, midten eller slutten?
        Driftsfase eller gjennomføringsfase, hva er riktig navn?
        Vi har vedtatt noe, men ikke begynt, hva skal jeg krysse av?
        Livsløpet til et samarbeid
        Må alle etappene gjøres ordentlig, eller kan vi hoppe over én?
        Fra tanke til handling i tre deler
        Gjelder etapperådene like mye når vi bare utveksler informasjon?
        Prosjektmodellen vår har fem faser, hvordan passer det med deres?
        linja «Fase» er tom
        Hva kommer etter at saken er utredet?
        Passer tredelingen for et lite politiråd?
        Er vi i drift eller i gjennomføring, eller er det samme greia?
        Tre etapper sier DFØ, hvilke?
        Vi har vedtatt, men ikke begynt. Hvilken fase skriver jeg?
        Linjen «Fase» øverst, hva velger jeg mellom?
        Må alle etappene være like grundige når vi bare deler informasjon?
        Kan vi hoppe over utredning og gå rett på iverksetting?
        Inndelingen fra planlegging via vedtak til drift
        Rekkefølgen på fasene, takk
        hvor mange faser er det og hva heter de
        Hvilken fase er det når vedtaket er fattet, men ingenting har skjedd ennå?
        hvilke etaper gar et slikt arbeid gjennom
        hvilke faser går et slikt arbeid gjennom
        Utrede, bestemme, gjennomføre: er det hele løpet?
        Vi hoppet rett fra idé til drift. Hoppet vi over noe?
        Er gjennomføringsfasen og driftsfasen to ulike ting hos DFØ?
        Hva skal stå på linjen «Fase» hvis vi er midt mellom to?
        rekkefølge på etapper i samordningsløpet
        Kommunedirektøren spør hvor i løpet vi er, og jeg aner ikke hvilke ord jeg skal bruke.
        Trenger de som bare deler informasjon, å bry seg om faserådene?
        """,
      nn: """
        Kva fasar har arbeidet?
        kva er fasane i samordning
        kva fase er vi i
        kva skal stå under fase
        kva er dei tre fasane
        er vi i utgreiing eller avgjerd
        utgreiing, avgjerd og kva kjem så
        Kor mange fasar har samordningsarbeidet?
        Kva fase skal vi skrive at me er i?
        dei tre fasane hjå DFØ
        Kva heiter den siste fasen, drift eller gjennomføring?
        Kan ein vere i to fasar på ein gong?
        Er det skilnad på råda etter kor langt arbeidet er kome?
        Vi er ferdige med å utgreie, men ingen har avgjort noko enno. Kva fase blir det?
        Må vi gjere ein god jobb i alle etappane, eller held det med starten?
        Korleis går ein frå tanke til vedtak til kvardag i eit samarbeid?
        Me driv berre informasjonsdeling; veg faseråda like tungt då?
        Fasane glir over i kvarandre hjå oss, og ingen veit kva ein skal bry seg om når
        Skal fasen oppdaterast i mandatet etter kvart?
        Kvifor bruker DFØ to namn på den tredje fasen?
        Er faseinndelinga meint for store statlege prosjekt åleine, eller tel ambisjon og roller inn?
        Kva kjem etter at avgjerda er teken?
        Kor langt har me kome i løpet no?
        Kva heiter den siste delen, drift eller gjennomføring?
        Me har kome forbi vedtaket, kva fase skriv me?
        Frå idé til kvardag i tre bolkar
        Kan ein hoppa bukk over den fyrste delen?
        Korleis er arbeidet delt inn hjå DFØ?
        Tel rådene like mykje om vi siktar lågt?
        etappane i eit samarbeid
        Prosjekthandboka vår har andre namn på stega i løpet
        Vi er både i gang og i tenkjeboksen, kva for ein fase er det?
        Kor mange bolkar deler DFØ arbeidet i?
        Me har gjort vedtaket, men ikkje kome i gang; kva fase er me i?
        Iverksetjing, gjennomføring, drift: er det tri namn på det same?
        Frå utgreiing til drift, kva ligg imellom?
        Veg faseråda like tungt på nedste steget?
        Kva set eg på lina for fase?
        kva fasar deler DFØ arbeidet inn i
        Fyrst greie ut, så avgjere, så setje i verk, er det rett rekkjefylgje?
        Kan ein slurve med éin av dei tre og likevel koma i mål?
        Me veit ikkje kva stadium me er på.
        Heiter siste bolken drift eller gjennomføring?
        """,
      en: """
        Which phases does the work have?
        what are the three phases
        which phase are we in
        what goes under phase
        why does the phase matter
        are we in the inquiry or the decision phase
        What are the phases
        inquiry, decision and then what
        what comes after the decision
        What are the three phases of coordination work?
        Which phase are we in right now?
        inquiry, decision, implementation
        Is the operations phase the same as the implementation phase?
        What should the phase line say?
        We're still investigating but already running things. Which stage do we pick?
        Can we skip straight to execution?
        Do the phase tips matter when all we do is exchange information?
        How do I know we've moved from one stage to the next?
        From idea to decision to daily running: how does DFØ carve up the journey?
        Does anyone weigh the phase advice differently depending on roles?
        Our timeline has a beginning and an end but no named stages
        Does the mandate need updating each time the work enters a new stage?
        The planning was superb, then it all fell apart in delivery. Must every phase be good?
        Why are there two names for the last phase?
        Are we at the beginning, in the middle or at the end?
        lifecycle of a joint effort
        We have decided but not started; which stage is that?
        Can you skip a stage if time is short?
        operations or execution, what is the last stage called?
        from idea to decision to delivery
        How does your split fit a five-stage project model?
        Do the stage tips matter if we only swap news?
        What stage should a running council write in the form?
        Name DFØ's stages from start to finish.
        We've decided but not begun; which phase label is right?
        Are implementation and operation two phases or one?
        Can we leap straight to execution and skip the inquiry?
        Three stages of cross-cutting work
        Does phase advice matter less if we only share information?
        Are there certain stages a cross-sector work must go trough?
        does all of the stage-by-stage advice count just as much if our sights are low
        Does DFO break a cross-cutting iniative down into stages?
        What fases are there in this kind of work?
        Stages of the journey according to DFØ, in order?
        Is operation the same stage as implementation?
        We skipped straight from idea to running it. Did we miss a stage?
        Put what on the phase line when we sit between deciding and doing?
        inquiry, decision, implementation, overview
        Does weight of advice change with how ambitious we are and which roles we hold?
        """
    ),
    Phrasings(
      "dfo.samordningsstigen",
      nb: """
        Hva er samordningsstigen?
        hvilke trinn har samordningsstigen
        hvor mange trinn er det
        hva er samordningstrappen
        forklar stigen
        hva er ambisjonsnivåene
        hva er forskjellen på trinnene
        hva er delmål
        hva er stigen for noe
        hvilke nivåer av samarbeid finnes
        hvordan leser jeg samordningsstigen
        hvilke ambisjonsnivåer kan vi velge mellom
        skal vi sette delmål på vei opp
        hvor mange trinn har samordningsstigen
        Hvilke trinn finnes på samordningsstigen
        Hva er de fire trinnene
        Hva menes med samordningsstigen
        Hvordan ser samordningsstigen ut
        Hvor mange trinn er det på stigen
        hva er trinnene på stigen
        fortell om samordningsstigen
        Kan dere forklare trinnene
        Trenger vi delmål
        Hva står hvert trinn på samordningsstigen for
        Hva brukes samordningsstigen til
        Kan noen forklare den stigen alle snakker om?
        samordningstrappen Oslo kommune
        Hvilke fire trinn er det, i rekkefølge?
        Blir vi mer avhengige av hverandre jo høyere vi kommer?
        Vi står på trinn 1 og skal til trinn 4. Hvordan deler vi opp avstanden?
        Hva er poenget med å vite både hvor vi står og hvor vi skal?
        Trenger vi «delmål» når det er langt opp til ambisjonen?
        modell med nivåer for samordning
        Finnes det en figur som viser grader av samarbeid fra svakt til tett?
        Hvordan brukes stigen som verktøy i et mandat?
        Hvem står bak målet, og hvor skriver vi at alle er enige om det?
        Konsulenten kalte det en trapp, DFØ kaller det noe annet. Er det samme modell?
        Hva skjer med den gjensidige avhengigheten fra trinn til trinn?
        Vi vil løpe før vi kan gå, fra løs kontakt til tett samarbeid på en uke
        Hvem har laget stigen, og hva måler den?
        Ikke alle saker trenger like mye samordning, sier kommunalsjefen. Hvilken modell viser det?
        Jeg skal presentere samordningsgrader på ett lysark for ledergruppa
        Vi har hørt om en slags trapp for hvor tett man jobber sammen
        Fra prat til felles plan, gradvis
        Hvordan måler man hvor integrert et samarbeid er?
        En kollega tegnet en stige på tavla, hva var det?
        Jo høyere, jo mer avhengig av de andre, ikke sant?
        Figuren med fire nivåer
        Er det et mål i seg selv å komme høyest?
        Vi er langt nede og skal langt opp, hvordan deler vi opp veien?
        samordningstrappen i kort versjon
        Grader av samarbeid forklart for en lokalpolitiker
        Modell for å plassere sitt eget nettverk
        Finnes det en målestokk for hvor sammenvevd partene er?
        Fire trinn, men hva er hele greia med den stigen?
        Samordningstrappa, er det det samme som stigen?
        Blir vi mer bundet til hverandre jo lenger opp vi kommer?
        Vi er på bunnen og skal til topps. Trenger vi mellomstasjoner?
        Konsulenten tegnet en trapp med fire nivåer. Hvor kommer den fra?
        Modell for grader av samarbeid
        Må alle være enige om felles mål før de plasserer seg på skalaen?
        Ambisjonsnivåer i DFØs modell, vis alle
        det er langt fra der vi står til dit vi vil på stigen
        Hvor står vi i dag, og hvor høyt skal vi klatre?
        hva er samordningsstien
        Hva er denne trappa folk snakker om når de tegner fire nivåer på tavla?
        Er samordningstrappen og samordningsstigen det samme?
        Hvor mange trinn har stigen, og hva skjer med avhengigheten når man klatrer?
        Konsulenten viste en figur med nivåer av samordning. Hvem har laget den?
        modell for grader av samordning
        Det er langt fra der vi er til der vi vil; kan vi sette delmål på veien?
        Jo høyere opp, desto tettere kobling og mer gjensidig avhengighet, stemmer det?
        """,
      nn: """
        Kva er samordningsstigen?
        kva steg har samordningsstigen
        kor mange steg er det
        forklar stigen
        kva er skilnaden på stega
        kva er stigen for noko
        kva nivå av samarbeid finst
        kva ambisjonsnivå kan vi velje mellom
        kva er samordningsstigen for noko
        Kva skil dei fire stega frå kvarandre
        Kva er dei fire stega
        kva er stega på stigen
        kva står kvart steg for
        Kor mange trinn er det, og kva heiter dei?
        modell for grader av samordning
        Korleis heng stigen saman med kor tett ein samarbeider?
        Kvifor skal ein skrive kva trinn ein står på i dag?
        Eg høyrde om ei trapp med fire steg på eit kurs. Kvar kjem ho frå?
        Er det eit verktøy ein kan bruke for å syne kor mykje samordning ein legg opp til?
        Gapet mellom der vi er og der me skal, er stort. Korleis brukar ein delmål?
        Blir ein meir bunden til dei andre når ein stig oppover?
        Kva fortel stigen som målet ikkje fortel?
        Kan du syne heile spennet frå laus kontakt til felles plan?
        Er stigen noko ein må klatre trinn for trinn, eller kan ein hoppe?
        Ein i gruppa spør om dei fire nivåa gjeld både stat og kommune
        Lurer på om stigen seier noko om å vere samde om målet
        Kvar i mandatet fører ein opp både notrinn og framtidig trinn?
        Trappa med fire steg, kva er det for noko?
        Kor avhengige vert vi av kvarandre når vi klatrar?
        Ein modell som syner kor tett ein jobbar saman
        Frå laust til tett i fire steg
        Kva er skilnaden på nedste og øvste steget?
        Er det alltid best å vera øvst?
        Me står på botnen og vil til topps, kva med mellombels mål?
        figuren frå Mot alle odds-rapporten
        Forklar stigen for eit kommunestyre på to minutt
        Kva er denne stigen for noko slag?
        Trapp eller stige, og kor mange trinn?
        Kvifor vert me meir avhengige av kvarandre di høgare me kjem?
        Det er langt frå der me står til der me skal; korleis dela opp vegen?
        Rettleiaren synte oss ei trapp med fire steg; kva viser ho?
        Gradering av samordning frå lågt til høgt
        kva er denne samordningsstigen for noko?
        kva er denne stigen alle snakkar om
        blir vi meir avhengige av kvarandre di høgare vi kjem?
        Kva er den stigen alle viser til?
        Kan du forklare heile trappa på to minutt for eit utval som ikkje kjenner ho?
        Kor mange steg er det frå å prate i lag til å planleggje i lag?
        Me står nede og vil opp, korleis viser me vegen imellom?
        ambisjonsnivå, trappemodell hjå DFØ
        Vert vi meir avhengige av kvarandre di høgare vi går?
        """,
      en: """
        What is the coordination ladder?
        which steps does the ladder have
        how many steps are there
        explain the ladder
        what is the difference between the steps
        what are milestones
        what is the ladder
        which levels of collaboration are there
        which levels of ambition can we choose from
        should we set milestones on the way up
        explain the coordination ladder
        How many rungs does the ladder have
        What are the steps of the ladder
        tell me about the ladder
        what are the steps
        what does each step stand for
        What is the ladder used for
        Could someone explain the model with four levels?
        four rungs of coordination
        Is samordningsstigen the same as the staircase Oslo talks about?
        Why does interdependence grow as you climb?
        We're at the bottom and want the top: how should the gap be bridged?
        Why record both where we stand today and where we're headed?
        Is there a maturity model for cross-sector working in Norway?
        How can the ladder be used as a tool in our mandate?
        I need one slide on degrees of coordination from loose to tight
        Must we go rung by rung or can we leapfrog?
        What are interim goals for on the ladder?
        Who came up with the ladder, and what does it measure?
        Not every issue needs the same closeness. Which framework shows that?
        How do the levels differ from simply exchanging news up to acting as one?
        There is some staircase model of how closely people work together
        four levels from chatting to joint planning
        How do you gauge how tightly bound partners are?
        The higher you climb, the more you depend on others?
        Is the top always the best place to be?
        We are at the bottom with a long way up; break it into milestones?
        maturity model for interagency work in Norway
        degrees of togetherness, a scale
        what is the Norwegian ladder everyone refers to
        Explain the staircase model of collaboration.
        Scale with four levels of interdependence
        Does mutual dependence grow as one climbs?
        We're at the foot and want the summit; should we set interim aims?
        Where does the four-level model come from and what's it for?
        Should partners know both their current spot and their destination?
        How do I figure out on which rung we are standing today and where to go from there
        what is this ladder everyone keeps mentioning
        Explain the ladder of cordination in a nutshell, please.
        Explain the ladder picture to my mayor in two minutes.
        Staircase or ladder, is it same model with four levels?
        The higher we climb, the more we depend on each other: whose model says so?
        degrees of coordination figure
        Large gap between where we stand and where we aim: use milestones?
        """
    ),
    Phrasings(
      "dfo.trinn.1",
      nb: """
        Hva er trinn 1?
        hva vil det si å bare dele informasjon
        er det nok å utveksle informasjon
        hva krever det laveste trinnet
        vi vil bare holde hverandre orientert
        informasjonsdeling
        er informasjonsdeling en ambisjon
        holder det å dele det vi vet
        hva er trinn 1 på samordningsstigen
        hva krever trinn 1
        Hva er det som kjennetegner det laveste trinnet
        Hva vil det si å dele informasjon
        Hva vil det si å være på trinn 1
        Hva kreves på trinn 1
        Hva er forskjellen på trinn 1 og 2
        Hva vil det si bare å dele informasjon?
        Må noen rette seg etter det de får høre på laveste nivå?
        Vi møtes, orienterer hverandre og går hjem. Hvilket trinn er det?
        laveste ambisjon på stigen
        Er det nok å utveksle erfaringer uten å forplikte seg til noe?
        Er nyhetsbrev og en felles kanal godt nok for trinn 1?
        Kan hver enhet gjøre som den vil med opplysningene?
        Vi vil ha lav terskel og ingen bindinger, bare holde hverandre oppdatert
        Hva kjennetegner trinn 1?
        Kan vi ha fellestiltak i mandatet når ambisjonen er informasjonsutveksling?
        Trenger vi noe mer enn en møteplass når vi kun skal informere hverandre?
        Politiet vil ta en runde rundt bordet om hva som rører seg, uten vedtak
        Er informasjonsdeling egentlig samordning, eller bare høflighet?
        Ikke alle orker å samarbeide; noen vil bare vite hva de andre driver med
        Hva skriver vi i mandatet for et rent erfaringsnettverk?
        Hvem avgjør om kunnskapen vi deler, skal få følger i egen tjeneste?
        Vi sender referater til hverandre og kaller det en dag. Kvalifiserer det?
        Sjefen sier «hold oss i loopen», er det et eget nivå?
        Vi bare oppdaterer hverandre, er det et fullgodt samarbeid?
        Kan vi klare oss med en felles Teams-kanal?
        Et nyhetsbrev mellom tjenestene
        Ingen plikt til å rette seg etter det man får høre
        Kaffepraten på torsdager, hvor lavt er det?
        Holder det å fortelle hva vi driver med og så gå hver til sitt?
        det laveste nivået, helt uforpliktende
        Vi lytter, men gjør som vi vil etterpå
        Biblioteket og Frivilligsentralen sender hverandre programmet sitt
        Vi vil ikke planlegge noe i lag, bare vite hva som rører seg
        Blir det for ambisiøst med felles tiltak når vi bare skal orientere hverandre?
        Vi orienterer hverandre og drar hjem igjen. Hvilket trinn er det?
        Nederste trinn, hva innebærer det?
        Er det flaut å bare utveksle nyheter?
        Må noen endre på noe etter at de har fått høre hva de andre driver med?
        Helsesykepleier forteller, læreren nikker, ingen gjør noe annerledes. Er det nok?
        Laveste ambisjon, ren infoutveksling
        Trinn én, trinn nr. 1, første trappetrinn
        Vi har tiltak på lista, men kaller oss bare et orienteringsmøte. Stemmer det?
        Kan vi bare utveksle nytt fra hver vår kant uten å binde oss til noe mer?
        Vi møtes og oppdaterer hverandre, og så går alle hjem til sitt. Hvilket nivå er det?
        laveste trinn, hva innebærer det
        vi forteller hverandre bare hva vi driver med. hvilket trinn er vi på da
        Vi sladrer litt om hva som rører seg, og så går hver til sitt. Hva kalles det nivået?
        Er et nyhetsbrev mellom tjenestene nok på laveste nivå?
        Nederst på stigen: må noen rette seg etter det de får høre?
        Kan vi holde oss til å orientere hverandre, eller er det for puslete?
        ren kunnskapsutveksling uten bindinger
        Politikontakten vil bare at vi forteller hverandre ting. Holder det med en epostliste?
        Er det å dele erfaringer det samme som å ha forstått problemet likt?
        """,
      nn: """
        Kva er steg 1?
        kva vil det seie å berre dele informasjon
        er det nok å utveksle informasjon
        kva krev det lågaste steget
        vi vil berre halde kvarandre orienterte
        held det å dele det vi veit
        kva er steg 1 på stigen
        Kva går fyrste trinnet ut på?
        Held det at vi fortel kvarandre kva vi veit?
        Må ein endre noko hjå seg sjølv når ein får informasjon frå dei andre?
        dele informasjon og erfaring
        Me sit berre og orienterer rundt bordet, er det lågaste steget?
        Kven bestemmer om nyttige opplysningar skal føre til tilpassing?
        Biblioteket og ungdomsklubben utvekslar nytt ein gong i månaden utan å avtale noko
        Treng ein anna enn ein kanal å snakke i?
        Er trinn éin flaut, eller heilt i orden?
        Kan vi stå fritt når vi berre deler kunnskap?
        Kva om det dukkar opp felles tiltak i teksten når vi berre skulle informere?
        Eg vil ikkje binde tenesta mi til noko, berre vite kva som skjer hjå naboen
        Korleis ser eit mandat ut for ei gruppe som berre skal halde kvarandre orienterte?
        Lett og luftig samarbeid med fri tilpassing, kva heiter det på stigen?
        Er det meininga at rådgjevarane skal lytte og så gjere som før?
        Me held kvarandre orienterte, men ikkje meir enn det
        Ei e-postliste mellom skulane, er det nok?
        Kvar og ein gjer som han vil med det han får høyre
        uforpliktande utveksling av røynsler
        Lågaste hylla, for oss som har lite tid
        Må vi endre noko når dei andre fortel kva dei driv med?
        Vi fortel nytt og går heim att
        Er det eit ekte samarbeid når vi berre snakkar saman kvar månad?
        Slaktaren og bakaren fortel kvarandre om dagen, nett slik vil vi ha det
        Frivilligsentralen vil berre ha kalenderen vår, er det godt nok?
        Nedste steget på stigen, kva går det ut på?
        Me fortel kvarandre nytt og fer heim att; kvar er me på stigen då?
        Er det for stusleg berre å opplysa kvarandre?
        Lyt nokon leggja om noko når dei har fått vita det?
        Fyrste trinnet
        Kunnskapsbyte utan bindingar
        Om me berre orienterer kvarandre og elles gjer som før, kva for eit trinn er det?
        Me vil berre halda kvarandre orienterte. Er det noko gale i det?
        Nedste steget, kva vert kravd av oss der?
        Me fortel kvarandre nytt over ein kaffikopp og gjer elles som før.
        Er eit lite møte i kvartalet nok når vi berre skal halde kvarandre orienterte?
        Kvar eining rår sjølv over kva ho gjer med nyheitene.
        fyrste trinn, låg ambisjon, orientering
        """,
      en: """
        What is step 1?
        what does it mean to just share information
        is exchanging information enough
        what does the lowest step require
        we only want to keep each other informed
        is it enough to share what we know
        what is step 1 on the ladder
        What is the lowest step
        What does sharing information as an ambition mean?
        Is a mailing list enough for step one?
        Does anyone have to change course because of what they hear?
        lowest rung, exchange of experience
        We keep each other posted and nothing more. Where are we on the ladder?
        Can each unit decide for itself whether to adapt?
        Is it OK to have joint activities if our stated level is information exchange?
        Just a heads-up between services, no strings attached
        What is the bare minimum for step 1?
        Police and youth workers swap news monthly but never commit. Which level is that?
        Everyone tells, nobody acts, and that's by design
        Do we need a forum or will a shared channel do when we only pass on knowledge?
        Is show-and-tell between agencies a legitimate form of coordination?
        Are we kidding ourselves calling round-the-table updates coordination?
        How little can we promise and still be on the first step?
        Only we tell each other news, it is enough for cooperation?
        Everyone goes home and does as they please
        a newsletter going between services
        low commitment option, only swapping experiences
        Are we obliged to act on what others tell us?
        no strings attached, only updates
        A Slack channel between the schools: does that qualify?
        Tell-and-go meetings, lowest level
        If all we do is compare notes, where are we?
        Bottom rung: what does it involve?
        We swap news over coffee and go home; which level is that?
        Is mere exchange of information too meagre?
        Level one, lowest ambition
        Nobody changes anything after hearing the others; is that acceptable?
        A mailing list and a monthly briefing, nothing joint; where does that place us?
        what is meant by the lowest rung
        We swap knowledge and every unit decides for itself what to make of it. What level is that?
        what happens on the lowest rung
        Bottom rung: we tell each other news and nobody has to change anything.
        Is a mailing list enough if we only swap what we know?
        We have listed joint measures but claim to be on level one. Contradiction?
        information exchange only, lowest level
        May each unit ignore what it hears from the others at this stage?
        Number one on the ladder, please describe.
        """
    ),
    Phrasings(
      "dfo.trinn.2",
      nb: """
        Hva er trinn 2?
        hva betyr felles forståelse på stigen
        hva kreves for å være på trinn 2
        hvordan vet vi at vi har nådd trinn to
        felles problemforståelse som ambisjon
        hva er trinn 2 på samordningsstigen
        forklar trinn 2
        hva er trinn to
        Hva er trinn 2 på stigen
        Hva skal til for å være på trinn 2
        Hva gjør man på trinn 2
        Hva betyr det å utvikle felles forståelse?
        Hvordan når vi trinn 2?
        Hvilket tegn viser at vi har kommet opp på trinn to?
        Vi snakker samme språk nå, men gjør vi noe mer enn det?
        trinn 2 felles problemforståelse
        Tilpasser folk seg lettere av seg selv når de ser saken likt?
        Barnevernet ser et foreldreproblem, skolen ser en urolig elev. Hvilket trinn handler om å se det samme?
        Må sjefen gi ordre, eller kommer tilpasningen av seg selv når vi har snakket sammen lenge nok?
        Er dialog nok til å klatre fra nederste til nest nederste sprosse?
        Hva skiller å dele opplysninger fra å forstå problemet i lag?
        Hvor lang må den felles teksten være for at vi er på trinn 2?
        Må vi være enige om løsningen også, eller bare om problemet?
        Ambisjonen vår er å få samme bilde av saken, ikke å lage noe sammen ennå
        Vi har pratet om problemet i et år uten å skrive noe. Har vi da nådd trinnet?
        Er det meningen at man skal rette seg etter hverandre frivillig på dette nivået?
        Hvordan dokumenterer vi at vi tolker situasjonen på samme vis?
        Vi vil få øynene opp for hvordan de andre tenker, uten at noen pålegger oss noe
        Hva er nest laveste ambisjonsnivå?
        Vi vil forstå hverandre, men ikke pålegge noen noe
        Gjennom dialog blir folk med frivillig, hvordan kalles det nivået?
        Når har vi nådd samme virkelighetsbilde?
        Ingen sjef tvinger oss, men vi følger likevel hverandre
        To hakk opp fra bakken, hva innebærer det?
        Vi diskuterer oss fram til hva løsningen kan være
        Lage én tekst om problemet, er det beviset?
        Utover ren informasjon, men uten felles planer
        Workshop der alle tegner samme problemtre
        Skal fastlegene og NAV forstå både årsak og utvei likt?
        tilpasning uten ordre ovenfra
        Hva skiller det å skjønne hverandre fra det å bli informert?
        Vi prater oss fram til samme bilde av problemet, men lager ingen plan. Hvilket trinn er vi på?
        Nest nederste trinn
        Tilpasser folk seg hverandre frivillig når de ser saken likt?
        Trinn to, uten pålegg ovenfra
        Lensmannen og rektor har endelig samme bilde av uroen i sentrum, men ingen har lovet noe.
        Hvordan vet vi at vi er kommet opp på det andre trinnet?
        Dialog som gir enighet om både årsak og løsning
        Er felles virkelighetsbilde et eget nivå?
        når kan vi si at vi er på trinn to?
        Vi sitter rundt bordet til vi ser det samme. Hvilket trinn er det?
        Nest nederst på stigen
        Må sjefen gi ordre, eller retter folk seg etter hverandre av seg selv når de har samme bilde?
        Lærerne sa latskap, helsesykepleier sa angst. Nå har vi landet på ett bilde; hvor på stigen er vi?
        problem- og løsningsforståelse utviklet i fellesskap
        Er det å være enig om løsningen også med på andre trinnet, eller bare problemet?
        Frivillig tilpasning uten pålegg ovenfra
        """,
      nn: """
        Kva er steg 2?
        kva tyder felles forståing på stigen
        kva krevst for å vere på steg 2
        korleis veit vi at vi har nådd steg to
        kva er steg 2 på stigen
        Kva vil det seie å vere på steg 2
        Kva er trinn to på stigen?
        Korleis kjem vi fram til same bilete av problemet?
        utvikle felles forståing saman
        Treng ein pålegg når alle ser det same?
        Me har snakka oss saman om årsakene. Er vi då på det andre steget?
        Er det eit krav om ein skriven problemtekst på dette nivået?
        Helsesjukepleiaren og læraren brukar ulike ord om same ungen; kva trinn rettar på det?
        Kva gjev trinn 2 som reine orienteringar ikkje gjev?
        Tilpassar folk seg meir om dei har tenkt gjennom løysinga i lag?
        Ambisjonen er å skjøne kvarandre, ikkje å gjere ting saman
        Kan vi kalle det trinn to når berre leiarane er samde om kva som er gale?
        Frå monolog til samtale: kva steg er det?
        Kva bevis må vi ha på at me forstår saka likt?
        Eg vil ha folk til å endre seg utan tvang ovanfrå
        Er løysingsforståing ein del av det å forstå i fellesskap?
        Me vil skjøna saka likt, men ikkje laga noko i hop enno
        Frivillig tilpassing utan ordre frå sjefen
        Korleis ser me at me har kome oss eit hakk opp frå å berre orientere?
        Prate oss fram til kva løysinga kan vera
        Når alle kan gjenfortelja problemet med same ord
        mellom informasjon og forhandling
        Er det nok å ha ein idédugnad for å klatre frå botnen?
        Ingen tvingar oss, men me rettar oss likevel etter kvarandre
        Éin tekst alle kjenner seg att i, kva nivå er det?
        Andre steget frå botnen, kva er det?
        Me ser likt på saka no, men har ikkje lova noko; kva trinn er det?
        Rettar folk seg etter kvarandre av seg sjølve når dei skjønar det same?
        Trinn nr. to
        Kva er prova på at me har nådd steg 2?
        Samtalar som endar i same synet på vanske og løysing
        Korleis veit ein at ein er komen til trinn to?
        forklar trinn to
        korleis ser vi at vi har nådd steg 2
        Korleis ser me at me er komne til steg to?
        Det andre steget på stigen, kva handlar det om?
        Me har funne eit sams bilete av kvifor ungane dett ut. Kva trinn er det?
        Er det å skjøna vansken likt noko anna enn å utveksla opplysningar?
        Når folk ser saka med same auge, treng ingen kommandera dei.
        Kva er prova på at me har nått trinn to?
        steg to, sams innsikt gjennom samtale
        """,
      en: """
        What is step 2?
        what does shared understanding mean on the ladder
        what does step 2 require
        how do we know we have reached step two
        what is step 2 on the ladder
        What does it take to reach step two?
        How do we show that we've got a common understanding?
        step 2 common understanding
        Do people fall into line voluntarily once they see the issue the same way?
        Must we agree on the solution too, or only on the diagnosis?
        We're finally on the same page. Which rung is that?
        What separates understanding together from merely passing information on?
        Is a single jointly written problem text the proof we made it?
        School says behaviour, child welfare says neglect; we want one shared picture as our ambition
        Can we get services to adapt without an order from above?
        Lots of dialogue, no joint plans yet. Is it the second level?
        Have we cleared the bar if only the managers share the view?
        Making sense of the situation together, is that an ambition level of its own?
        How much talking does it take before we leave the bottom rung?
        Our aim is a meeting of minds rather than a programme
        We want to get it, not to plan it
        voluntary adjustment without orders from above
        more than updates, less than negotiation
        How do we show that we now share one picture?
        People fall into line by themselves once they understand each other, don't they?
        second level, what does it take?
        A common explanation of causes and cures
        thinking it through together, each still free to act
        Does a single agreed write-up prove that we got there?
        Second rung up, what happens there?
        We see eye to eye but have no plan; which level?
        Will partners adjust voluntarily once they view things alike?
        Level two, no orders from above
        How can one tell the second step has been reached?
        Dialogue leading to one shared picture of trouble and remedy
        What's it called when partners build the same picture of both problem and solution?
        people adapting of their own accord since they have come to see things alike, no orders given
        What marks the rung where partners come to see both problem and solution the same way, without being told to from above?
        Second rung: same glasses on, no orders needed.
        We argued until everyone saw the trouble alike. How far up the ladder is that?
        One text describing the problem that all signed off: is it proof of level two?
        How does step two differ from merely exchanging information?
        voluntary adjustment through shared insight
        """
    ),
    Phrasings(
      "dfo.trinn.3",
      nb: """
        Hva er trinn 3?
        hva betyr det å ikke svekke andres mål
        planene våre ødelegger for de andre
        må vi endre våre egne planer for de andres skyld
        hva skal stå under endrer
        hva krever trinn tre av oss
        forhandle om planer så vi ikke motarbeider hverandre
        må vi legge om planene våre for at andre skal nå sine mål
        hvordan unngår vi å ødelegge for hverandre
        tiltakene våre slår i hjel hverandre
        hva er trinn 3 på samordningsstigen
        hva innebærer trinn 3
        Hva er forskjellen på trinn 3 og trinn 4
        Hvordan unngår vi å svekke andres mål
        Hva må vi gjøre på trinn 3
        Forklar trinn 3
        Hva menes med å ikke svekke andres mål
        Hva skal til for å være på trinn 3
        Hva menes med å unngå å svekke andres måloppnåelse?
        Må vi endre våre egne planer for ikke å ødelegge for de andre?
        Tjenestene våre tråkker hverandre på tærne uten å vite det
        trinn 3 på samordningsstigen
        Er det forhandlinger som skjer på tredje trinn?
        Hva fyller vi inn i feltet «endrer»?
        NAV strammer inn på sosialhjelp, og boligkontoret får leietakere på gata. Hvilket trinn løser slikt?
        Kan vi nøye oss med å ta hensyn, uten å lage noe felles?
        Gi og ta: jeg flytter min frist så din plan holder
        Skal hver deltaker skrive hva den legger om av hensyn til de andre?
        Den ene hånda river ned det den andre bygger opp
        Hva er det nivået der man justerer egen politikk for naboens skyld?
        Hvor mye må en etat bøye av før det kan kalles trinn tre?
        Kulturetaten kutter ungdomsklubben, og SLT-arbeidet vårt faller i grus
        Vi skjøt oss selv i foten med motstridende planer, hva kaller vi det å rydde opp i det?
        Er det å ikke være i veien for hverandre en ambisjon?
        Hvordan viser vi at vi virkelig har lagt om noe og ikke bare lovet det?
        Partneren ber oss skrinlegge et tiltak fordi det skader deres mål
        Samferdsel bygger vei rett gjennom lekeplassen helsa nettopp fikk
        Vi ødelegger for hverandre uten å mene det
        Skal vi justere vår egen plan for at naboetaten ikke skal tape?
        Legge bånd på seg av hensyn til andre
        Forhandle fram et kompromiss om åpningstider
        Våre innsparinger dytter regningen over på barnevernet
        Ikke spenne bein på hverandre
        Hvilken part gir seg på hva?
        Nivå tre i modellen, hva forplikter det oss til?
        Miljøkravene våre torpederer boligmålet til plan og bygg
        Må vi endre gjeldende politikk hos oss selv, eller bare love å tenke på de andre?
        Kulturetaten flytter konserten så politiet får ro. Hvilket trinn er sånt?
        Ikke ødelegge for de andre, er det et eget nivå?
        Nest øverste trinn
        Hva menes med å legge om egne planer for ikke å sette kjepper i hjulene?
        Tredje trinn, forhandling
        NAV strammer inn, og da ryker boligkontorets mål. Hvor på stigen tar vi hensyn?
        Feltet «endrer» hos en deltaker, hva skriver jeg?
        Å ikke tråkke hverandre på tærne
        Må vi legge om våre egne planer for ikke å ødelegge for de andre?
        Vi må kanskje legge om vår egen plan så vi ikke ødelegger for naboetaten
        Vi har lagt om rutinen vår så den ikke skal ødelegge for naboetaten. Hvor på stigen er vi da?
        hva ligger i trinn 3
        Trinn tre, hva krever det av oss?
        Boligkontoret endrer køreglene sine for ikke å ødelegge for barnevernet. Hvilket nivå er det?
        Hvilket trinn handler om ikke å tråkke hverandre på tærne?
        Det tredje trinnet, nest øverst
        Er det nok å ta hensyn, eller må egne planer faktisk skrives om?
        Forhandlinger mellom etater om å legge om praksis som skader naboens resultater
        Når NAV kutter, sprekker skolens mål. Må NAV justere seg, og hvor høyt på stigen er det?
        Skriver vi på deltakeren hva som legges om?
        """,
      nn: """
        Kva er steg 3?
        kva tyder det å ikkje svekkje andre sine mål
        planane våre øydelegg for dei andre
        må vi endre våre eigne planar for dei andre
        kva krev steg tre av oss
        korleis unngår vi å øydeleggje for kvarandre
        må vi leggje om planane våre for at andre skal nå måla sine
        kva er steg 3 på stigen
        Kva er det tredje trinnet?
        Må me justere planane våre for at dei andre skal nå måla sine?
        ikkje svekkje andre si måloppnåing
        Vi øydelegg for kvarandre utan å vilje det
        Er det å tingast om planar ein del av trinn 3?
        Kven skal skrive kva dei endrar på?
        Skulen flytta leksehjelpa og tok livet av tilbodet vårt på biblioteket
        Kor langt må ein strekkje seg for ikkje å stå i vegen for ein annan sektor?
        Er omsynet til dei andre eit eige ambisjonsnivå?
        Vi trakkar i bedet til barnevernet kvar gong me rullerer planen
        Held det å love at ein skal ta omsyn, eller må noko faktisk leggjast om?
        Kva om eit tiltak hjå oss skader målet til politiet?
        Kan ei verksemd bli beden om å gje avkall på noko på trinn tre?
        Eg byggjer, du riv: korleis får vi slutt på det utan å slå oss saman om ein plan?
        Direktoratet endrar gjeldande politikk sidan naboetaten bad om det, kor høgt på stigen er det?
        Me øydelegg for dei andre utan å vilja det
        Skal eg leggja om min plan for at grannen skal lukkast?
        Innsparinga vår dyttar rekninga over på sjukehuset
        Ikkje spenn bein for kvarandre
        Kven firar på kva, og kvar skriv vi det?
        Gje og ta mellom skule og skyss
        Bussrutene rakk ikkje ungdomsklubben, så rutene vart lagde om
        Nest øvste steget, kva krev det?
        tinga seg fram til noko som ikkje skader nokon
        Sjukehuset skriv ut tidleg, og heimetenesta lid under det, kven endrar opplegget sitt?
        Nest øvste steget
        Å ikkje leggja stein til byrda for dei andre, kva trinn er det?
        Skulen legg om timeplanen så ikkje fritidsklubben mister gutane sine; kva nivå er det?
        Trinn nummer tre
        Forhandlingar der kvar legg om på sin eigen teig
        Må me endra planane våre fordi dei råkar grannetenesta?
        Vi må leggje om opplegget vårt så vi ikkje øydelegg for dei andre. Kor på stigen er vi då?
        Kva skil trinn 2 frå trinn 3?
        forhandle så ingen trakkar på måla til dei andre
        Korleis kan ein hindra at vår politikk gjer det vanskelegare for ein annan sektor å nå måla sine?
        Ikkje leggja stein i vegen for dei andre, kva steg er det?
        Nest øvst på stigen, kva må partane gjera der?
        Kulturetaten flytta ope hus så leksehjelpa ikkje vart øydelagd. Er det trinn tre?
        Må vi tinge med kvarandre og endre eigne planar?
        Gjer kvarandre ingen ugagn
        """,
      en: """
        What is step 3?
        what does it mean not to weaken others' goals
        our plans get in the way of the others
        must we change our own plans for the sake of the others
        what does step three require of us
        how do we avoid undermining each other
        do we have to change our plans so that others reach their goals
        what is step 3 on the ladder
        What does step three ask of us?
        Do we have to amend our own plans so others can reach their targets?
        avoid undermining others' goals
        Our policies keep tripping each other up
        Is negotiation part of step 3?
        What should each participant say it will change?
        Two agencies are working at cross purposes and undoing each other's results
        Can we settle for doing no harm to one another, without a joint plan?
        The housing office's new rules wrecked the reintegration targets of the prison service
        How do we record the concessions that partners have made?
        Give and take between sectors: which rung is it?
        Does our ambition stop at not getting in each other's way?
        When one service cuts, another pays. What level of coordination tackles that?
        Is bending your current policy for the neighbour's sake really required?
        What counts as evidence that plans were actually adjusted?
        Our cutbacks land on someone else's bill
        Do no harm to the neighbour's targets
        Should we rewrite our own plan so theirs can succeed?
        tripping each other up without meaning to
        haggling until nobody's aims get hurt
        level three, what must we give up?
        Which policy of ours gets in their way?
        backing down for the sake of a sister agency
        horse-trading between departments so that plans don't collide
        Do no harm to your partners' targets: which rung?
        Third step, bargaining over each one's own policy
        We shifted our deadline so the other agency could meet theirs; where's that on the ladder?
        Second from the top
        Stop stepping on each other's toes
        What do I write under changes for a participant at level three?
        we changed our own plan so that the other service can still reach its goals, which step is that
        Our road scheme makes it harder for public health to hit its targets. Which step is about that?
        First do no harm to each other's targets: what rung?
        We changed our opening rules because they hurt the school's results.
        Third step, not joint plan but more than common understanding
        Do parties negotiate and amend own policy on level three?
        avoid sabotage of partners' objectives
        Which box tells what each participant is going to alter?
        """
    ),
    Phrasings(
      "dfo.trinn.4",
      nb: """
        Hva er trinn 4?
        hva krever det øverste trinnet
        når trenger vi felles plan eller felles tiltak
        hva er synergi
        hva må til for å ha felles tiltak
        felles strategi på tvers av sektorer
        hva må være på plass for å jobbe med felles plan
        lage en felles strategi
        hva er trinn 4 på samordningsstigen
        hva krever trinn 4
        hva er det fjerde trinnet
        når er vi på trinn 4
        Når trenger vi felles plan
        Hva er det øverste trinnet
        Hva innebærer øverste trinn på stigen?
        felles plan eller strategi på tvers
        Hva mener man med synergi mellom sektorene?
        Hvordan skrives fellestiltak inn når vi sikter mot det høyeste nivået?
        Vi vil at to pluss to skal bli fem. Hvor høyt er det på stigen?
        Kan vi si at vi er på toppen uten å ha tiltak med ansvarlig og frist?
        Er en felles handlingsplan det samme som fjerde trinn?
        Hva krever det tetteste samarbeidet av oss?
        Kommunedirektøren vil ha én felles strategi for NAV, skole og helse
        Vi slår kreftene sammen om én ungdomsstrategi, hvilken ambisjon fører vi da opp?
        Hvilken arbeidsform hører sammen med trinn fire?
        Må planen eies av alle eller kan én sektor holde i pennen?
        Det står felles plan i mandatet, men ikke ett tiltak er ført opp
        Er det virkelig bryet verdt å lage noe i fellesskap, hva kan vi vinne utover summen av delene?
        Hva om vi lager tiltak i lag uten å ha en overordnet strategi?
        Full pakke: planlegge og handle som én kropp
        Jeg hører ordet samskaping av strategi, hvor plasserer det oss?
        Ett spleiselag med én handlingsplan for alle
        Toppen av stigen, hva må på plass?
        Ungdomskontrakten lages og drives av oss alle i lag
        Helheten blir større enn summen av delene
        Vi skriver strategi i fellesskap med fire etater
        Felles prosjektplan på tvers med frister og navn
        Når blir det for ambisiøst å lage noe helt i lag?
        Høyest mulig nivå, hva ser man i dokumentene da?
        Ikke bare tilpasse, men bygge noe nytt sammen
        Er en felles ruspolitisk handlingsplan høyeste trinn?
        synergieffekter av felles tiltak
        Felles prosjektkontor, felles mål, felles penger: hvor høyt er vi da?
        Vi vil ha én handlingsplan med alle fires logo. Hvilket trinn?
        Øverste trinn, toppen av stigen
        Synergi som begrunnelse for å lage tiltak sammen
        Fjerde nivå, hva skal til for å si at man er der?
        Helse, skole og politi skriver strategi ved samme bord. Er det høyeste nivå?
        Kan vi kalle oss trinn fire uten ansvarlig på tiltakene?
        Når ett og ett blir tre
        Må tiltakene være på tvers for å telle som høyest ambisjon?
        Hva skal til for å være på øverste trinn?
        Øverste trinn, hva kreves egentlig der?
        Én strategi som barnevern, skole og politi har skrevet i lag: er vi på toppen av stigen da?
        En pluss en blir tre, er det derfor man lager tiltak sammen?
        Er en plan som er sydd sammen av fire egne planer, det samme som en felles plan?
        synergi, samplanlegging, siste trinn
        Hvis vi først går helt til topps, må hvert tiltak ha et navn og en dato?
        Bystyret vil at vi skal stå sammen om hele pakken, ikke bare unngå å skade hverandre.
        """,
      nn: """
        Kva er steg 4?
        kva krev det øvste steget
        når treng vi felles plan eller felles tiltak
        kva må til for å ha felles tiltak
        lage ein felles strategi
        kva er steg 4 på stigen
        Kva skal til for å vere på steg 4
        Kva går det fjerde trinnet ut på?
        Kva skal til for å seie at vi er heilt øvst?
        felles tiltak på tvers av sektorar
        Kva er synergieffekt i eit samarbeid?
        Må kvart tiltak ha frist og ansvarleg når me er på toppen?
        Vi vil smi ein sams strategi, ikkje fem små
        Er det trinn fire når kommunen og fylket skriv planen i lag?
        Kan summen bli større enn delane, og kva nivå snakkar vi då om?
        Kva arbeidsform skal stå når ambisjonen er felles plan?
        Politi, skule og helse vil lage eit program i fellesskap; kor høgt siktar dei?
        Me har skrive «felles plan» utan å føre opp eitt einaste tiltak under
        Er det øvste steget berre for dei største og dyraste satsingane?
        Kan vi dra lasset saman utan ein skriftleg plan og enno kalle det toppnivå?
        Kva er det mest forpliktande ein kan gjere ilag?
        Ordførarane i tre kommunar vil gå saman om ein sams handlingsplan mot fråfall
        Ein handlingsplan for alle etatane under eitt
        Øvst i trappa, kva må til der?
        Me byggjer noko nytt i hop, frå botnen av
        Summen vert større enn delane
        Kven har ansvar og frist når tiltaka er sams?
        Ungdomsløftet, laga og drive av fire tenester i lag
        Frå å ta omsyn til kvarandre, til å skapa noko saman
        ein sams strategi på tvers av fagfelta
        Er ein felles rusplan det høgaste ein kan nå?
        Øvste steget, kva er kravet?
        Éin sams plan for barnevern og skule, kva trinn svarar det til?
        Trinn nr. fire
        Når summen vert større enn delane
        Toppen av trappa
        Me skriv strategi i lag, fire etatar rundt same bordet; kor høgt er me då?
        Me vil laga éin strategi for heile oppvekstfeltet, på tvers av alle. Kva krev det?
        lage ein sams handlingplan pa tvers av sektorane
        vi skal laga ein felles strategi på tvers av etatane, kva trinn er det
        Øvst på stigen, kva må vera på plass då?
        Øvste steget, kva ligg i det?
        Me lagar opplegget i lag frå botnen av, tvers over etatane.
        Er fire planar stifta i hop nok til å kalla det trinn fire?
        Saman får vi til meir enn kvar for oss, og kva trinn er det?
        samla innsats, sams strategi
        Kva arbeidsform skal eg krysse av når vi er heilt på toppen?
        """,
      en: """
        What is step 4?
        what does the top step require
        when do we need a joint plan or joint measures
        what does it take to have joint measures
        a joint strategy across sectors
        make a joint strategy
        what is step 4 on the ladder
        what's step 4
        What is expected at the top of the ladder?
        Does a joint strategy put us at step four?
        develop joint plans and measures
        What does synergy mean between sectors?
        We want one plan with everyone's name on it. Which level?
        Do we need owners and deadlines for the activities at the highest level?
        Greater than the sum of its parts: how ambitious is that?
        Is co-designing measures across sectors the same as step 4?
        Can we claim the top rung if our action list is still empty?
        Which working form goes with full joint planning?
        Health, schools and welfare building a single programme together
        Is the most integrated form of collaboration worth the hassle?
        Who holds the pen on a plan owned across sectors at the highest step?
        Pooling forces on one youth strategy; where does that sit?
        What distinguishes the final rung from adjusting our separate plans?
        One action plan for all four agencies
        top of the ladder, what does it take?
        building something new together rather than just adapting
        The whole is greater than the sum of its parts
        Who gets named and by when if measures are shared?
        co-written strategy across sectors
        full integration of planning, is that the highest level?
        We want more than tuning; we want to create a joint scheme
        synergy as the reason for going all the way up
        Top of the ladder: what's there?
        One strategy drafted by four agencies around one table; which level?
        Synergy as the rationale for co-created measures
        Fourth rung
        Can we claim the highest level if no measure has an owner?
        Whole greater than its parts
        top step of the ladder explained
        what is demanded of us at the top rung, the fourth one
        Tell me about the top level, where we get synergies out of one strategy.
        We are drawing up one strategy across health, housing and justice to get synergies. Which step is that?
        What would it take to be at step four?
        Top of the ladder: one plan, many hands.
        Does stapling four separate plans together count as the fourth level?
        The whole greater than the sum of the parts, which rung is that?
        We design measures jointly with police and child welfare. What must each one carry?
        step 4 synergy strategy across sectors
        """
    ),
  ]
}
