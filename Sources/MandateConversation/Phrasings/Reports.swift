// Ways of asking for the reports on coordination and for further help.

extension Phrasings {
  static let reports: [Phrasings] = [
    Phrasings(
      "rapport.difi-2014-mot-alle-odds",
      nb: """
        Hva sier rapporten Mot alle odds?
        hvordan håndteres gjenstridige problemer
        hierarki eller frivillig tilpasning
        Difi-rapport 2014 om samordning
        Hva skrev Difi i Mot alle odds
        hva sier rapporten fra 2014
        hva er gjenstridige problemer
        rapport om gjenstridige problemer
        Hva står i rapporten «Mot alle odds»?
        Difi 2014 veier til samordning i norsk forvaltning
        Hvilken rapport er definisjonen av samordning hentet fra?
        Hva sier forskningen om gjenstridige problemer i norsk forvaltning?
        Finnes det en rapport om hvordan departementene kan samordne seg bedre med hverandre?
        Skal man tvinge etatene eller lokke dem, eller bør hierarki og frivillighet gå hånd i hånd?
        Direktoratene får motstridende beskjeder fra to departementer, har Difi skrevet noe om sprikende styringssignaler?
        Hvordan får departementene øye på floker tidligere, før de lander hos førstelinjen?
        Jeg trenger kilden til samordningsstigen, hvilken Difi-rapport var det?
        Hvilken rapport fra 2014 handler om wicked problems?
        Pisk og gulrot i samordning, hvilken Difi-rapport viste at de kan utfylle hverandre?
        Regjeringens egne samordningsmekanismer skranter; finnes det en utredning som viser at det betyr noe?
        Er det belegg for at politisk forankrede strategier øker sjansen for å løse floker?
        Sammensatte problemer oppdages først når de har vokst politi og barnevern over hodet
        Hvor kommer trappa med fire steg opprinnelig fra?
        Difi-rapport 2014:7 om samordning
        Hvilken rapport sier at pisk og frivillighet bør spille på lag?
        Flokete samfunnsproblemer burde blitt oppdaget tidligere. Hvem har skrevet om det?
        Regjeringen sender ut sprikende beskjeder til etatene. Finnes det en tung utredning om dette?
        Hvem fant på definisjonen av samordning som alle siterer?
        Er tvang ovenfra eller frivillig tilpasning best? Jeg leter etter en Difi-utredning fra midten av 2010-tallet
        Rapporten med spørsmålstegn i tittelen om veier gjennom forvaltningen
        Regjeringsutvalg og statssekretærutvalg som samordner, hva har Difi skrevet om slike mekanismer?
        Veier til samordning i norsk forvaltning
        Rapporten fra 2014 om hierarki og frivillighet
        Difi-rapport om floker som fanges opp for sent
        Kan pålegg og frivillig tilpasning supplere hverandre? Hvilken rapport sier det?
        Sprikende signaler fra departementene, hva fant Difi i 2014?
        Wicked problems i norsk forvaltning
        Hvor er definisjonen på samordning hentet fra, hvilken publikasjon?
        Rapporten med spørsmålstegn i tittelen
        hva sto det i den derre odds-rapporten fra 2014
        Floker som ingen etat eier blir oppdaget for sent. Finnes det en rapport om det?
        Hvilken rapport handler om gjenstridige problemer og blandingen av hierarki og frivillighet?
        Kan du gi meg hovedpoengene i Mot alle odds?
        Hva har «Mot alle odds» å si om pålegg kontra frivillighet?
        Hvor kommer definisjonen av samordning fra, hvilken rapport?
        Rapporten om gjenstridige problemer som ingen oppdager i tide
        Difi-rapporten fra 2014, gjerne sammendrag
        Pålegg ovenfra eller frivillighet nedenfra: hvilken rapport sier at de skal utfylle hverandre?
        Finnes det forskning på hvordan departementer kan bli flinkere seg imellom, fra før 2015?
        Hvilken rapport advarer mot sprikende signaler til forvaltningen og etterlyser politiske mekanismer?
        """,
      nn: """
        Kva seier rapporten Mot alle odds?
        korleis blir gjenstridige problem handterte
        hierarki eller frivillig tilpassing
        kva seier rapporten frå 2014
        kva er gjenstridige problem
        Kva handlar Difi-rapporten frå 2014 om?
        «Mot alle odds», er det ein rapport eller ei bok?
        Kvar kjem definisjonen av samordning ifrå?
        Pålegg eller friviljug tilpassing, kva seier Difi om å spele på begge strengene?
        gjenstridige problem rapport 2014
        Ei linje peikar nord og ei anna sør i styringa frå departementa, kven har forska på det?
        Korleis kan departementa bli flinkare til å samordne seg innbyrdes, finst det ein rapport?
        Kven skreiv først om samordningsstigen?
        Flokar som ingen eig, og som førstelina må bera; kva rapport tek opp slike problem?
        Aukar hierarki åleine sjansen for å løyse vriene samfunnsproblem?
        Eg skal sitere ein Difi-rapport om at problem må fangast opp tidlegare, kva heiter han?
        Kven skreiv om vrange problem i forvaltninga i 2014?
        Eg hugsar ein Difi-rapport om å lukkast når alt tyder på det motsette
        Kva rapport samanliknar kommando ovanfrå med at folk tilpassar seg av seg sjølve?
        Departementa snakkar med mange tunger til dei som står ute i felten
        Opphavet til det DFØ seier samordning er
        wicked problems på norsk, tidleg Difi-studie
        Finst det forsking på korleis departementa kan fanga opp gjenstridige floker før dei veks seg store?
        Difi-rapporten frå 2014
        Mot alle odds, kva kom dei fram til?
        Rapporten om tvang frå oven og friviljug tillaging som utfyller kvarandre
        Gjenstridige vanskar som vert oppdaga for seint; kva rapport?
        Kva rapport er definisjonen av samordning teken ifrå?
        Vegar til samordning
        kva handlar Mot alle odds om
        Handlar «Mot alle odds» om pålegg ovanfrå eller om friviljug semje?
        Kva fann Difi ut i 2014 om floketypen problem, dei som ingen får has på?
        Skriftet frå 2014 om vegar til samordning
        Kva rapport handlar om uregjerlege samfunnsfloker?
        hierarki attåt friviljug tilpassing
        Den eldste av Difi-rapportane på lista
        """,
      en: """
        What does the report Mot alle odds say?
        hierarchy or voluntary adaptation
        Difi report 2014 on coordination
        what does the 2014 report say
        what are wicked problems
        against all odds
        What is the report Against all odds? about?
        Difi 2014 wicked problems report
        Which study does the definition of coordination come from?
        Carrot or stick: is there Norwegian evidence on mixing hierarchy with voluntary adjustment?
        Two ministries send contradictory signals to agencies; which report looked into that?
        How could ministries spot intractable problems earlier, according to Difi?
        Where was the coordination ladder first published?
        Is there research on how Norwegian ministries coordinate among themselves?
        Which 2014 publication says political mechanisms for coordination must work well?
        I need a reference on stubborn problems landing on the front line too late
        Mot alle odds summary in English please
        Which Norwegian report argues that hierarchy and voluntary adjustment need each other?
        Norway's 2014 study on wicked problems in central government
        Source of the coordination definition everybody quotes
        Mixed messages from ministries confuse the front line; who has examined this?
        Against all odds, Difi, what did it conclude?
        Command or consent, which works better for thorny social issues?
        paper from a decade ago on spotting stubborn problems sooner
        Is there evidence that political coordination machinery matters for tough problems?
        Difi 2014 study
        Against all odds, what did it conclude?
        Hierarchy and voluntary adaptation complementing one another: which report?
        Wicked problems detected too late by ministries
        From which publication is the definition of coordination taken?
        Norwegian report, title with a question mark
        Report from 2014 with a title about long odds
        hierarchy and voluntary adaptation complementing each other
        Which publication deals with wicked problems and ministries among themselves?
        Difi's oldest report on the list, what it found
        Where is the definition of coordination taken from?
        consistent signals, politically anchored strategies, 2014
        """
    ),
    Phrasings(
      "rapport.difi-2015-laeringsnotat-0-24",
      nb: """
        Hva lærte vi av 0–24-samarbeidet?
        felles problem felles løsning
        læringsnotat om 0-24
        hva lærte man av 0-24
        når startet 0–24-samarbeidet
        hva var målet med 0-24
        læringsnotat 2015
        Er 0–24 fortsatt i gang, eller er det avsluttet?
        Felles problem – felles løsning, hvem ga ut det?
        læringsnotat 0–24 Difi 2015
        Hva var målet med 0–24 for videregående opplæring?
        Mandatet vårt omtaler 0–24 som et pågående program, er det riktig?
        Hvilke lærdommer ble skrevet ned da 0–24 var helt nytt?
        Hvem fulgte 0–24 som observatør i starten?
        Kan jeg vise til 0–24-samarbeidet i et mandat vi skriver i dag?
        Hvor finner jeg Difis tidlige notat om samarbeidet mellom Kunnskapsdepartementet og de andre om frafall?
        Står hver enkelt lærdom fra det første 0–24-notatet omtalt på siden til DFØ?
        Ungdom dropper ut av videregående; hvilken statlig satsing fra 2015 skulle rette på det?
        Lurer på om erfaringene fra 0–24 fra 2015 er verdt å lese for en ny koordinator
        Utkastet sier at vi samarbeider med 0–24, men sjefen mener det ble lagt ned i 2021
        Hva het det første notatet om 0–24, det fra oppstartsåret?
        Felles problem – felles løsning
        Difi satt som flue på veggen da fem direktorater begynte å jobbe for utsatt ungdom. Hva skrev de?
        Finnes det tidlige observasjoner fra satsingen på at flere skal fullføre videregående?
        Læringsnotatet fra 2015 – hva kan jeg bruke det til i mitt mandat?
        Vi viser til 0–24 som om det fortsatt pågår. Er det feil?
        Hvem fulgte etatenes barne- og ungdomssatsing fra start og noterte underveis?
        Er det lov å bruke et ti år gammelt notat om frafall som erfaring?
        observatørnotat om barn og unge 2015
        Læringsnotatet fra 2015 om 0–24
        Difi som observatør i 0–24, hva skrev de underveis?
        Det eldste av de to 0–24-notatene
        Når startet 0–24, og hvem var med?
        Hva var målet med 0–24-samarbeidet da det ble satt i gang?
        Står lærdommene fra 2015 på DFØ-siden?
        Notat om utsatte barn og unge, tidlig fase, før DFØ tok over
        Det første notatet om 0–24, fra starten av samarbeidet
        Felles problem, felles løsning: hvem ga ut det?
        Difi 2015 om 0–24
        Læringsnotatet, altså ikke det om varig struktur
        Hva lærte observatøren Difi av satsingen på utsatte unge?
        Notat fra året da 0–24 begynte
        Er læringsnotatet fra 2015 det samme som DFØ-notatet fra 2020?
        """,
      nn: """
        Kva lærte vi av 0–24-samarbeidet?
        felles problem felles løysing
        læringsnotat om 0-24
        når starta 0–24-samarbeidet
        kva var målet med 0-24
        Når tok 0–24 til, og når var det slutt?
        Kva var føremålet med 0–24-samarbeidet for elevar i vidaregåande?
        læringsnotat frå 2015
        Kan me skriva at 0–24 framleis går føre seg?
        Kva heiter det første notatet Difi laga om 0–24?
        Er «Felles problem – felles løysing» frå 2015 verd å lese?
        Kven sat på sidelina og noterte då 0–24 kom i gang?
        Me viser til 0–24 i mandatet, men er det ikkje nedlagt?
        Kvar i mandatet skal ei tilvising til 0–24 stå?
        Kva lærte dei i oppstarten av satsinga mot fråfall og ungt utanforskap?
        Departementa rydda bort regelhinder så fleire unge skulle fullføre skulen, kva for notat frå Difi fortel om det?
        Kva skreiv Difi om 0–24 same året som arbeidet tok til?
        Eg leitar etter det eldste av dei to notata om barn og unge under 24
        Lærdommane frå oppstarten av 0–24, kvar finst dei?
        Stod det noko om fråfall i vidaregåande i eit Difi-notat frå 2015?
        Difi var observatør hos direktorata; kom det ein tekst ut av det?
        Sams problem, sams løysing: kva er det for eit skriv?
        Er 0–24 i gang enno, eller skal eg skriva at det er slutt når eg viser til 2015-notatet?
        tidleg notat om utsette barn
        Lærdomsnotatet frå 2015
        Det eldste notatet om 0–24
        Når tok 0–24 til, og kva var føremålet?
        Difi sat på sidelina og skreiv ned lærdomane; kva notat?
        Står lærdomane frå 2015 kvar for seg på sida?
        Går 0–24-samarbeidet framleis?
        Læringsnotatet frå 2015, kva handla det om?
        Lærdomsnotatet frå 2015 om 0–24
        Difi såg på 0–24 frå sidelina og skreiv noko; kva heiter det?
        Det eldste av dei to notata om utsette barn og unge
        Felles problem – felles løysing
        Kva år kom det fyrste 0–24-notatet, og kven skreiv?
        Kan eg visa til 0–24 som om det framleis går føre seg, når eg brukar notatet frå 2015?
        """,
      en: """
        What did we learn from the 0–24 collaboration?
        learning note on 0-24
        when did the 0-24 collaboration start
        what was the aim of 0-24
        learning note 2015
        When did the 0–24 cooperation begin and end?
        Can our mandate still refer to 0–24 as a live programme?
        Difi 2015 learning note
        What was 0–24 meant to do for upper secondary completion?
        Who observed the 0–24 work from the sidelines in its first year?
        Felles problem – felles løsning: what is that note?
        Early lessons from Norway's effort against school dropout across ministries
        Does the website spell out the individual lessons from the first 0–24 note?
        Our draft says we partner with 0–24, but hasn't it been wound up?
        Where in a mandate should we mention a closed initiative such as 0–24?
        Which learning note came out the same year the 0–24 initiative kicked off?
        Difi's early notes on the under-24 programme
        What came out in 2015 when Difi shadowed the directorates working for at-risk youth?
        Common problem, common solution: which publication is that?
        We cite 0–24 as ongoing; should the text say it has ended?
        learning paper from the year the youth collaboration started
        Fewer dropouts from upper secondary was the aim, but who observed the first steps?
        Are there two papers on the children and youth effort, and which is the older one?
        The earlier of the two 0–24 papers
        Shared problem, shared solution
        When did 0–24 begin and what was it after?
        Difi as an observer jotting down lessons
        Does the page spell out the 2015 lessons one by one?
        learning note that Difi wrote in 2015
        There was an early learning note about the 0-24 thing, who wrote it and what is inside?
        Did Difi write down what it picked up as an observer when 0–24 began in 2015?
        The earlier of two notes on 0–24
        Difi 2015 lessons paper, observer role
        Common problem, common solution, by whom?
        note from the year the vulnerable youth programme began
        Not the 2020 one: lessons while 0–24 was young
        """
    ),
    Phrasings(
      "rapport.dfo-2020-0-24",
      nb: """
        Var 0–24-samarbeidet vellykket?
        hvordan går man fra program til varig struktur
        hva skjer etter at programmet er slutt
        hva er 0-24
        finnes 0-24-samarbeidet fortsatt
        hvordan viderefører vi et program
        Er 0–24 avsluttet
        Hva sier rapporten om 0–24
        Hva gjorde 0–24-samarbeidet
        lyktes 0-24
        hva skjer når et program er slutt
        hvordan blir et program til noe varig
        Fra program til varig struktur, hva handler det notatet om?
        Hva skjer med arbeidet når programperioden er over?
        DFØ-notat 2020:3
        Prosjektmidlene tar slutt til sommeren, og ingen har tenkt på hvordan vi kan leve videre
        Hvem evaluerte 0–24 i etterkant, og hva var dommen?
        Hvordan gjør vi et tidsbegrenset prosjekt om til fast drift?
        Vi vil ikke bli enda en prosjektkirkegård, finnes det et notat om varige ordninger?
        Hva fyller vi inn i feltet «videreføring»?
        Er det noen som har klart å gjøre et statlig program om til noe permanent?
        Skal mandatet si hva som skjer den dagen programmet legges ned?
        Hva konkluderte DFØ med om samarbeidet for utsatte barn og unge?
        Prosjektlederen slutter når pengene er brukt opp, og så detter alt tilbake i gamle spor
        Lurer på hvordan strukturen fra 0–24 skulle overleve etter 2021
        Hvordan går man fra prosjekt til noe som består? Finnes det et DFØ-notat om det?
        DFØ-notat 2020:3, hva står der?
        Var 0–24 vellykket til slutt?
        Prosjektpengene tar slutt til nyttår, og vi har ikke tenkt på fortsettelsen. Hva lærte man av 0–24?
        Hva mente evaluatoren om samarbeidet for utsatte barn da det nærmet seg slutten?
        Femårig program skal bli hverdag. Hvilken rapport leser jeg?
        Vi er redde for at alt dør når programperioden er over, slik andre har opplevd
        sluttevaluering av ungdomssatsingen til direktoratene
        Hva skriver jeg om livet etter programmet, og hvem har gjort det før?
        Det nyeste av 0–24-notatene
        Fra program til varig struktur
        Prosjektperioden vår er snart slutt. Finnes det et notat om å bli permanent?
        Lyktes 0–24, ifølge DFØ?
        Hvordan går en satsing fra midlertidig til fast? Hvilken utgivelse?
        Evalueringen i etterkant av 0–24
        Feltet videreføring under varighet
        Har DFØ skrevet noe om hvordan et tidsavgrenset program kan gå over til en fast ordning?
        Er 0-24 fortsatt i gang?
        Hva mener DFØ om hvordan 0-24 gikk, og hva skjer etter et slikt program?
        Hva var lærdommen da 0-24 skulle gå fra program til noe fast?
        Gikk det bra med 0-24 til slutt?
        Prosjektpengene tar slutt til sommeren. Hvordan unngår vi at alt bare dør?
        Det siste notatet om 0–24, det om varig struktur
        Hva står i DFØ-notat 2020:3?
        Prosjektet går ut, hvordan blir det til fast ordning? Hvilket notat handler om det?
        Lyktes 0–24-samarbeidet, ifølge evalueringen?
        Fra program til permanent
        Hvem evaluerte satsingen på utsatte barn da den var over?
        Prosjektpengene tar slutt; hva kan vi lære av det DFØ skrev i 2020?
        """,
      nn: """
        Var 0–24-samarbeidet vellykka?
        korleis går ein frå program til varig struktur
        kva skjer etter at programmet er slutt
        kva er 0-24
        lukkast 0-24
        kva skjer når eit program er slutt
        korleis blir eit program til noko varig
        Korleis gjer me eit program om til ei varig ordning?
        Lukkast 0–24-samarbeidet, ifølgje DFØ?
        notat 2020:3 varig struktur
        Kva hender med gruppa vår når prosjektpengane er brukte opp?
        Me er redde for at alt fell tilbake i gamle far når programmet er over
        Kva dom fekk 0–24 då det vart evaluert etterpå?
        Skal «videreføring» fyllast ut før programmet er ferdig?
        Prosjekt på prosjekt, men ingenting blir ståande; er det nokon som har skrive om det?
        Korleis skulle arbeidet for utsette barn og unge leve vidare etter mars 2021?
        Finst det døme på at ei mellombels statleg satsing vart permanent?
        Tilskotet går ut neste år, korleis får me arbeidet over frå program til fast drift?
        Fekk 0–24 godt skotsmål av DFØ?
        Korleis gjera eit program om til noko varig, slik dei prøvde med 0–24?
        Kva notat kom i 2020 om dei under 24?
        Satsinga går ut i juni, og ingen tek over. Finst det eit notat om slike overgangar?
        overgang frå tidsavgrensa satsing til fast ordning
        Evalueringa som konkluderte med at direktorata lukkast saman om utsette unge
        Me treng døme på eit program som vart avslutta på skikkeleg vis
        Notat nummer tre frå DFØ i 2020
        Det nyaste 0–24-notatet
        Frå program til varig ordning
        Prosjektet vårt er snart ute; finst det eit skriv om korleis det vert fast?
        Gjekk det bra med 0–24, etter DFØ si meining?
        Etterevalueringa av 0–24
        Korleis gjer ein eit program om til ei fast ordning når prosjektpengane tek slutt?
        Korleis gjer ein eit tidsavgrensa program om til ei varig ordning?
        Det nyaste av dei to 0–24-notata
        Korleis gjer ein eit program om til noko fast? DFØ skreiv om det
        Gjekk det bra med 0–24 til slutt?
        DFØ 2020, varig struktur
        Når programmet tek slutt, kva skjer med arbeidet?
        """,
      en: """
        Was the 0–24 collaboration a success?
        how do we go from a programme to something lasting
        what happens when the programme ends
        what is 0-24
        did 0-24 succeed
        what happens when a programme ends
        how does a programme become something lasting
        From programme to permanent structure: which DFØ note covers that?
        Did the 0–24 cooperation succeed?
        The project money runs out next summer; how do we make the work last?
        DFØ note 2020:3 summary
        How do you mainstream a temporary programme into everyday operations?
        What verdict did the evaluators pass on 0–24?
        We don't want to end up in the project graveyard once the grant dries up
        What should the continuation field under duration say?
        Has any Norwegian government programme turned into something lasting?
        Exit strategy for a time-limited collaboration on vulnerable children
        What happens the day after the programme ends, and who takes over?
        Was 0–24 judged a success?
        How do you turn a time-limited programme into something permanent? Any DFØ note on that?
        DFØ 2020 note on youth collaboration
        Funding dries up at New Year; what did others learn about life after the programme?
        evaluation after the fact of work for vulnerable youngsters
        From temporary scheme to standing arrangement: a Norwegian example
        Which paper covers the tail end of the under-24 effort, not its beginning?
        Our pilot ends in June and nobody has planned what follows
        DFØ note 2020:3
        The later 0–24 paper
        Turning a temporary programme into a permanent structure
        Was 0–24 a success in DFØ's eyes?
        Our project money ends soon; any paper on becoming permanent?
        Ex post assessment of the children and youth programme
        How does a time-limited programme turn into a permanent structure, going by the vulnerable-children case?
        The later note on 0–24: making it permanent
        Did DFØ judge the vulnerable children programme a success?
        summary of DFØ note 2020:3
        programme to lasting structure, read what?
        Evaluator's verdict after the period for 0–24
        Which paper helps when temporary money ends and work must stay?
        """
    ),
    Phrasings(
      "rapport.difi-2017-erfaringer",
      nb: """
        Hvilke erfaringer ble gjort med samordning 2014–2017?
        sju lærdommer om samordning
        hva har andre samordningsprosjekter lært
        hvilke erfaringer har staten med samordning
        hvilke sju lærdommer trekker difi fram
        hva lærte difi av prosjektene
        erfaringer fra samordningsprosjekter
        Hvilke sju lærdommer trakk Difi fra samordningsprosjektene?
        Erfaringer og læringspunkter fra arbeidet med samordning 2014–2017
        Hva lærte forvaltningen av samordningsprosjektene i de årene?
        Finnes det et erfaringsnotat som sier at toppledere må være aktive?
        Er det dokumentert at de tøffeste oppgavene krever politisk lederskap?
        Byråkratiets vante arbeidsmåter passer ikke når vi skal jobbe på tvers, hvem har skrevet om det?
        syv læringspunkter Difi
        Hvilket Difi-notat sier at virkemidler bør kombineres bevisst?
        Toppsjefen sender alltid en underordnet, jeg trenger et notat som sier at det ikke går
        Hvilke ulike roller kan et departement ha i samordningen, ifølge læringspunktene?
        Kan departementene styre samarbeidsoppgaver bedre enn i dag, ut fra erfaringene?
        Jeg vil ha en sjekkliste med lærdommer å prøve mandatet vårt mot
        Hva viste prosjektene som Difi oppsummerte i 2017?
        Saksbehandlingen går i samme gamle tralten, men erfaringene fra samordning tilsier visst noe annet
        Hva lærte Difi av prosjektene fra 2014 til 2017?
        Hvilken oppsummering sier at toppsjefer må brette opp ermene selv?
        sju læringspunkter om samordning fra tidligere Difi
        Byråkratiets vante måter kommer til kort når man jobber på tvers. Hvor er det dokumentert?
        Finnes det et erfaringsnotat som sammenfatter flere samordningsprosjekter?
        Statsråden overlater det vanskeligste til embetsverket. Hvilket notat sier at det er feil?
        Trenger vi å blande flere grep samtidig? Noen mener Difi fant ut det
        Jeg vil teste mandatet mot lærdommer fra andres prosjekter. Finnes det en kort liste på sju?
        Departementene har mange hatter når de samordner, hvem har pekt på det?
        Læringspunkter 2014–2017
        Difi-notatet med sju punkter
        Erfaringsnotat fra utvalgte prosjekter
        Hvilken rapport sier at de tyngste oppgavene krever politisk lederskap?
        Toppledere må være aktive, sier hvem?
        Byråkratiets vante arbeidsmåter utfordres: hvilket notat?
        Ikke de seks rådene, men de sju lærdommene fra samme år
        Erfaringer og læringspunkter fra arbeidet med samordning
        Er det nødvendig at toppledere er aktive, eller kan de delegere bort alt?
        De sju læringspunktene til Difi
        Difi-notatet fra 2017 som ikke er de seks rådene
        Erfaringer fra samordning 2014–2017
        Hvilket notat sier at toppledere må være aktive og at politikere må lede?
        Utfordres byråkratiets vante arbeidsmåter? Hvem skrev det?
        Er de seks rådene og de sju lærdommene samme skrift?
        læringspunkter, utvalgte prosjekter, Difi
        """,
      nn: """
        Kva erfaringar blei gjorde med samordning 2014–2017?
        sju lærdommar om samordning
        kva har andre samordningsprosjekt lært
        kva sju lærdomar trekkjer difi fram
        kva lærte difi av prosjekta
        Kva sju lærdomar samla Difi i erfaringsnotatet?
        Kva har ein lært av samordningsprosjekta i åra 2014 til 2017?
        læringspunkt samordning Difi-notat
        Kvar står det at toppleiarar må vere aktive og ikkje berre nikke?
        Dei verste flokane krev at politikarane går føre, finst det røynsler som viser det?
        Gamle arbeidsvanar i byråkratiet kjem til kort på tvers, kva notat tek opp det?
        Er felles problemforståing avgjerande, eller berre kjekt å ha, ut frå røynslene til Difi?
        Eg leitar etter ei oppsummering av røynsler frå fleire prosjekt, ikkje eit rådsnotat
        Kva roller har departementa i samordninga, og kan dei stø kvarandre?
        Leiaren vår set seg på bakarste benk, kva har Difi lært om slike sjefar?
        Kan me måla mandatet vårt mot lærdomane frå 2017?
        Kva lærdommar sat dei att med etter tre år med samordningsprosjekt?
        Topplederane må vera på banen, seier eit notat. Kva for eit?
        Eg treng noko frå 2017 om at gamle arbeidsmåtar i departementa ikkje strekk til
        sju ting Difi lærte
        Kven slo fast at felles syn på problemet er heilt avgjerande?
        Dei tøffaste sakene krev at politikarane tek roret. Kjelde?
        Finst det ein samla lærepenge frå utvalde prosjekt i staten?
        Erfaringar med samordning 2014–2017 i stikkord
        Notatet med sju lærdomar
        Røynsler frå 2014 til 2017
        Difi 2017, ikkje råda, men lærdomane
        Kva notat seier at toppleiarane lyt vera aktive?
        Gamle arbeidsvanar i byråkratiet vert sette på prøve; kvar står det?
        Kva kom ut av samordningsprosjekta i dei åra?
        Kva lærdomar drog Difi ut av samordningsprosjekta fram til 2017?
        Kva lærte staten av samordningsprosjekta mellom 2014 og 2017?
        Kva lærte ein av samordningsprosjekta i 2014-2017?
        Dei sju lærdomane til Difi – kva var dei no att?
        Sju lærdomar, kvar finst dei?
        Notatet om røynsler frå 2014 til 2017
        Kven skreiv at dei vrangaste oppgåvene krev politisk leiarskap?
        Er det to Difi-skrift frå 2017, og kva er det andre?
        gamle arbeidsmåtar i byråkratiet vert utfordra
        Aktive toppleiarar trengst, seier kva notat?
        """,
      en: """
        What was learnt about coordination in 2014–2017?
        seven lessons on coordination
        what have other coordination projects learnt
        which seven lessons does difi draw
        what did difi learn from the projects
        experience from coordination projects
        What seven lessons did Difi draw from its coordination projects?
        lessons learned 2014–2017 Difi note
        Is there evidence that top managers must be active and not just nod along?
        Old bureaucratic habits get in the way across sectors; who has documented that?
        Which note says the toughest tasks need political leadership?
        Do ministries have several roles in coordination that can reinforce each other?
        What did the coordination projects in the mid-2010s teach the civil service?
        Combining instruments deliberately: in which Difi summary is that a lesson?
        I need a list of learning points to test our draft mandate against
        Which report found that ministries could steer shared tasks better than they do?
        Our chief executive delegates everything downwards; which experience note argues against that?
        Seven lessons from cross-government projects
        Which note says senior bosses must be hands-on?
        Old bureaucratic habits get in the way; did Difi write that up after its projects?
        Takeaways from three years of coordination trials in Norway
        Ministries wear several hats that can reinforce each other, according to what paper?
        The hardest jobs need politicians at the helm; where's the evidence from 2014–2017?
        Check our draft against what other projects learned the hard way
        Seven lessons note
        Experience 2014 to 2017
        Difi 2017, not the six recommendations but the seven lessons
        Which paper says top executives must be active?
        Traditional bureaucratic habits challenged: where's that from?
        Takeaways from a handful of coordination projects
        Which lessons came out of the Norwegian coordination projects that ended in 2017?
        Give me the main takeaways from Difi's coordination projects between 2014 and 2017.
        lessons learned from the coordination projects 2014-2017
        Seven lessons note, not the six recommendations
        Difi's experience summary covering 2014 to 2017
        bureaucratic habits challenged, new methods should be considered
        Which paper says the hardest tasks need political leadership?
        two Difi texts from 2017: which is which
        """
    ),
    Phrasings(
      "rapport.difi-2019-forersetet",
      nb: """
        Hva sier rapporten om departementene i førersetet?
        hvorfor får omstilling på tvers lav prioritet
        hvordan følges ledere opp på det de bidrar med på tvers
        hva er sektorprinsippet
        hva skal stå under lederoppfølging
        departementenes ansvar for omstilling
        hva bremser omstilling på tvers
        Departementene i førersetet for omstilling, hva er hovedpoenget?
        Hvorfor er omstilling på tvers et motbakkeløp?
        Hvert departement ser bare sin egen navle, og det som går på tvers, havner nederst i bunken
        sektorprinsippet fleksibel tolkning
        Kan ministeransvaret og sektorprinsippet tøyes for å løse floker?
        Bør ledere måles på hva de bidrar med utenfor egen søyle?
        Hva menes med ledere som oversettere mellom fagmiljøer?
        Ekspedisjonssjefen får bonus for egne resultater, men null uttelling for å hjelpe andre
        Har virksomheter plikt til å vurdere om det trengs omstilling på tvers?
        Hvilke fire utfordringer og fire anbefalinger kom Difi og DFØ med i 2019?
        Hvor skriver vi hvordan ledere følges opp på fellesinnsatsen?
        Silotenkning i departementene, finnes det en rapport å vise til?
        Jurister, økonomer og lærere snakker hvert sitt stammespråk; hvilken rapport vil ha tolker?
        Lurer på om medarbeidersamtalen med direktøren bør spørre om bidraget til fellesskapet
        Hvilken rapport kaller endring på tvers et motbakkeløp?
        Bør sjefer få lønn og karakter etter hva de gjør for andre enn sin egen sektor?
        Hvert departement steller sin egen hage, og det som ligger imellom, gror igjen
        Departementene ved rattet
        Sektorprinsippet stikker kjepper i hjulene. Har noen foreslått å myke det opp?
        Hvem har skrevet at en god leder er tolk mellom fagfolk?
        Omstilling 2019: hva anbefalte Difi og DFØ til statsrådenes folk?
        Plikter etaten vår å se etter om det må endres noe på tvers hele tiden?
        fire utfordringer og fire anbefalinger om fornyelse i staten
        Departementene i førersetet
        Omstilling på tvers er et motbakkeløp, hvilken rapport?
        Sektorprinsippet bør tolkes fleksibelt, sier hvem?
        Bør ledere måles på hva de gir til andres oppgaver?
        Ledere som oversettere mellom fag
        2019-rapporten om omstilling, ikke den om god styring
        Fire hovedutfordringer og fire anbefalinger til departementer
        Vi får ingen bonus for å hjelpe naboetaten. Finnes det en rapport om sånt?
        Måler noen sjefene på hva de bidrar med utenfor egen sektor?
        bør toppledere måles på hva de bidrar med utenfor egen sektor
        I førersetet for omstilling
        Rapporten om at omstilling på tvers er et motbakkeløp
        Bør ledere måles på hva de gir til andre sektorer? Hvilken rapport foreslår det?
        Sektorprinsippet tolket mer romslig, 2019
        Fire utfordringer og fire anbefalinger, departementer
        Leder som oversetter mellom fagmiljøer
        Hvert departement pleier sitt eget, og det tverrgående havner bakerst: hvem har påvist det?
        """,
      nn: """
        Kva seier rapporten om departementa i førarsetet?
        kvifor får omstilling på tvers låg prioritet
        korleis blir leiarar følgde opp på det dei bidreg med på tvers
        kva er sektorprinsippet
        ansvaret departementa har for omstilling
        kva bremsar omstilling på tvers
        Omstilling på tvers går tungt i departementa, kvifor det?
        lederoppfølging tverrgåande bidrag
        Kan sektorprinsippet tolkast litt rausare når problema er innfløkte?
        Bør ein ekspedisjonssjef målast på det han gir til fellesskapen?
        Kvart departement sit på si tue og set det tverrgåande sist
        Korleis kan leiarar vere tolkar mellom fagfolk som ikkje skjønar kvarandre?
        Må etatane heile tida vurdere om dei bør leggje om saman med andre?
        Leiarane blir berre målte på eigne tal, så ingen gidd å hjelpa naboetaten
        Kven gav ut omstillingsrapporten frå 2019?
        Kor mange hovudutfordringar peikar førarsete-rapporten på?
        Kven sit i førarsetet for omstillinga?
        Kvar statsråd vaktar sitt bord, og det som gjeld alle, kjem sist i køen
        Kva rapport frå 2019 vil måla leiarar på innsats utanfor eige område?
        Ministeransvaret gjer at ingen tek tak. Finst det nokon som vil tolke det mjukare?
        Leiaren som omsetjar mellom skulefolk og helsefolk, kvar kjem den tanken frå?
        rapport om omstilling i motbakke
        Skal leiarane våre vegast på kva dei gjev til fellesskapet? Eg leitar etter ei kjelde
        Departementa i førarsetet
        Omstilling i motbakke
        Kva rapport vil tøya sektorprinsippet?
        Bør leiarar målast på det dei gjev til andre sine oppgåver?
        Leiaren som tolk mellom fagfolk
        2019-rapporten om omstilling, ikkje den om styring
        Er det skrive noko om at omstilling på tvers er eit motbakkelaup og at sektorprinsippet bør tolkast romslegare?
        Kvifor hamnar omstilling på tvers alltid nedst i bunken i departementa?
        Rapporten om departementa ved rattet
        Tungt motbakkelaup å endra på tvers, kven skreiv det?
        Mildare tolking av sektorprinsippet
        Difi og DFØ saman i 2019, om omstilling
        Skal sjefar verta målte på kva dei gjev til fellesskapen?
        """,
      en: """
        What does the report on ministries in the driver's seat say?
        why does change across sectors get low priority
        how are leaders followed up on what they contribute across
        what is the sector principle
        the responsibility of ministries for restructuring
        what slows down restructuring across sectors
        Why is cross-cutting transformation an uphill struggle for ministries?
        Should leaders be measured on what they contribute outside their own silo?
        flexible sector principle Norway report
        Managers get no credit for helping another ministry, which report wants that changed?
        What is meant by leaders acting as translators between professions?
        Can ministerial responsibility be read more loosely for stubborn problems?
        Are agencies obliged to keep asking whether transformation across sectors is needed?
        Each department guards its own turf and shared reform always comes last
        Difi DFØ 2019 transformation four challenges four recommendations
        Where in the mandate do we say how directors are followed up on joint work?
        Who argued that Norwegian ministries should be in the driver's seat of change?
        Every ministry tends its own garden and shared reform ends up last in the queue
        Should managers be appraised on what they give to work outside their own silo?
        The 2019 report on transformation being an uphill struggle
        bending the sector principle
        Good leaders as interpreters between professions: which study said so?
        Must an agency constantly watch for change needed across boundaries and raise it with others?
        uphill reform, four challenges, four recommendations
        Ministries in the driver's seat
        Transformation as an uphill battle
        Flexible reading of the sector principle: which report?
        Should managers be measured on help given to other sectors?
        Leaders as translators between disciplines
        The 2019 report on transformation, not the governance one
        Which report says that change across ministries is an uphill struggle?
        Should bosses be measured by what they give to other sectors?
        loosening the sector principal for wicked problems
        uphill struggle, each ministry tends its own garden, 2019
        measuring leaders on contributions beyond own sector
        Loosen the sector principle: which report argued it?
        leaders as translators between professions
        four challenges four recommendations transformation
        """
    ),
    Phrasings(
      "rapport.difi-2019-god-statlig-styring",
      nb: """
        Hva er god statlig styring?
        mer dialog mellom departement og virksomhet
        trenger ledere rom til å lede
        hvordan styrer departementet på overordnet nivå
        trengs det mer dialog i styringen
        styring og dialog
        Hva fant Difi-rapporten om styring fra 2019?
        Etatsstyringen er bare mål og rapporter, vi savner en ordentlig samtale
        mer dialog i styringen Difi 2019
        Bør departementet styre i store trekk og la direktøren drive ledelse?
        Lederne i etaten har bundne hender og får ikke rom til å lede
        Hvilken rapport sier at tildelingsbrev og tall må suppleres med samhandling?
        Styringsdialogen har blitt et rapporteringsshow uten at noen lytter, er det noe som heter god styring?
        Hvorfor bør berørte involveres når staten lager og innfører tiltak, ifølge Difi?
        Har en etatsleder lov til å gå inn i samarbeid og lytte til innspill på egen hånd?
        Vi får innspill fra brukerne, men direktøren har ikke spillerom til å bruke dem
        Er de vanlige styringsvirkemidlene nok, eller trengs det noe mer mellommenneskelig?
        Hvordan skaper involvering tiltak som treffer det folk faktisk trenger?
        Lurer på om målstyringen kveler lederne våre, har Difi ment noe om det?
        Hva kjennetegner staten når den styrer bra?
        Vi styrer bare med brev og tall og snakker aldri sammen. Finnes det en rapport om det?
        Difi spurte i 2019 hva som er god styring. Hva svarte de?
        Bør vanlig etatsstyring spes på med mer prat?
        Hvilken studie sier at departementene må holde seg på det overordnede plan så ledere får lede?
        Sjefen i etaten tør ikke inngå avtaler uten å spørre. Hvilken rapport gir henne spillerom?
        Innspill fra høringsrunden ble lagt i skuffen. Har Difi skrevet at ledere må kunne bruke det de hører?
        mer dialog i styringen, Difi
        Mål- og resultatstyring er ikke nok alene, sa noen i 2019. Hvem?
        2019-rapporten om dialog, ikke den om omstilling
        Mer prat og mindre kontroll i etatsstyringen, hvilken rapport?
        Ordinære virkemidler må suppleres med samhandling
        Rom for å drive ledelse, hvor står det?
        Departementet henger over skulderen på direktøren. Er det skrevet noe om det?
        Styre på overordnet nivå
        Rapport om involvering som gjør at tiltak treffer reelle behov
        god statlig styring 2019 hovedfunn
        hva sier Difi om god statlig styring
        Hva mener Difi med at styring trenger mer dialog?
        Hvilken rapport fra 2019 vil ha mer dialog, ikke bare brev og krav?
        Difi 2019 alene, altså ikke den om omstilling
        Lederne må få rom til å lede, sto det visst et sted
        overordnet styring, involvering, reelle behov
        Er det en rapport som støtter meg i at departementet bør detaljstyre mindre og snakke mer?
        De vanlige styringsvirkemidlene trenger følge av samhandling, kilde?
        """,
      nn: """
        Kva er god statleg styring?
        meir dialog mellom departement og verksemd
        treng leiarar rom til å leie
        trengst det meir dialog i styringa
        Kva meiner Difi med god statleg styring?
        Styringa frå departementet er berre skjema og tal, kvar blir det av praten?
        rapport 2019 dialog og samhandling
        Skal departementet halde seg i helikopteret og la leiarane leie?
        Direktøren vår har ikkje olbogerom til å ta imot innspel, finst det ein rapport om det?
        Kva må til attåt dei vanlege styringsverkemidla?
        Kvifor er involvering viktig for at tiltak skal svare på det folk treng?
        Mål- og resultatstyringa tek all lufta i rommet
        Kan leiaren av eit direktorat sjølv avgjere kven ho vil dra inn og samarbeide med?
        Eg treng ein rapport som seier at god styring krev meir lytting
        Overordna styring og rom for leiing, kven har skrive om det?
        Kva fann Difi ut om god styring i staten?
        Brev og rapporteringskrav er alt me får frå departementet, aldri ein skikkeleg samtale
        Finst det ein rapport om at samtale gjer tiltaka treffsikre?
        Etatsleiaren manglar albogerom til å dra andre inn. Kva seier 2019-funnet?
        styringsverktøy pluss samhandling
        Kan ein visa til Difi når ein vil ha færre detaljkrav og meir involvering?
        Eg treng ei kjelde på at leiarar må få leiarrom
        God statleg styring, hovudfunnet på to liner?
        God statleg styring
        2019-rapporten om dialog, ikkje den om omstilling
        Meir samtale og mindre pisk i etatsstyringa; kva rapport?
        Departementet heng over skuldra på direktøren; finst det noko skrive om slikt?
        Rom til å leia
        Styra frå eit overordna nivå
        bør staten styre meir gjennom samtalar og mindre gjennom detaljar
        Skriftet om god statleg styring
        Meir samtale attåt vanleg styring, kva rapport var det?
        Departementa bør styra i det store og la leiarane leia
        Difi 2019, dialog og samhandling
        Kva rapport seier at leiarar må kunne lytta og bruka det dei får høyra?
        Ikkje omstillingsrapporten, men den andre frå 2019
        """,
      en: """
        What is good central governance?
        more dialogue between ministry and agency
        do leaders need room to lead
        what is good central government steering
        is more dialogue needed in governance
        steering and dialogue
        What is good state governance according to Difi?
        Difi 2019 governance dialogue finding
        Steering has become box-ticking and nobody actually talks any more
        Should ministries stay at helicopter level and let managers manage?
        Which report says ordinary steering tools need more dialogue alongside?
        Our agency head has no elbow room to act on stakeholder input
        Why does involvement make public measures meet real needs?
        Performance targets smother our leaders; has any Norwegian report criticised that style of steering?
        May agency leaders enter partnerships and bring others in as they see fit?
        I'm looking for a source on room for leadership in government agencies
        How do conversation and interaction help measures get carried out efficiently by the state?
        What did Difi find good state governance to be?
        All we get is letters and targets, never a proper conversation with our ministry
        Which 2019 study calls for dialogue on top of the usual steering tools?
        Agency heads need elbow room to team up, says which report?
        Consultation replies went straight in the drawer; is there a Difi finding on listening?
        governing at a high level so managers can manage
        Evidence that involving people makes measures fit real needs and land well
        What is good government steering?
        The 2019 report on dialogue, not the transformation one
        More conversation alongside ordinary instruments: which study?
        Managers need space to manage; who wrote that?
        The ministry breathes down the director's neck; any report on that?
        Involvement making policies meet real needs
        which report was saying that ordinary steering needs more dialogue beside it
        Which report argues that steering needs more dialogue and that managers must be left room to lead?
        What did Difi find in the 2019 report on good government steering?
        What is good state governance, Difi's answer in 2019
        dialogue to supplement ordinary steering tools
        Report backing that leaders need space to lead and to involve others
        the other 2019 report, not the transformation one
        steer from a height and listen more: source?
        """
    ),
    Phrasings(
      "rapport.dfo-2021-ntaes",
      nb: """
        Hva viste evalueringen av NTAES?
        hva er NTAES
        hvordan går det med senteret mot arbeidslivskriminalitet
        senter som ikke gir merverdi
        Hva kan vi lære av NTAES
        senter for analyse og etterretning
        Hva fant DFØ da de evaluerte etterretningssenteret?
        Å bygge et varig samarbeid, underveisevaluering
        Senteret har bestått i årevis, men hva får etatene igjen for det?
        Hvilken rapport handler om a-krim og økonomisk kriminalitet på tvers av etater?
        Skatteetaten og Politidirektoratet bestilte en evaluering, hva ble svaret?
        tverretatlig analysesenter evaluering 2021
        Vi leverer rapporter som ingen bruker når de prioriterer, har andre opplevd det samme?
        Kan et samarbeid leve godt uten å gi merverdi?
        Hvorfor ble ikke kunnskapen fra analysesenteret brukt til felles prioriteringer?
        Et samlokalisert senter med politi, skatt, toll og NAV, hvordan har det gått?
        Potensialet er stort, men utnyttes ikke; hvilken evaluering sa det om et tverretatlig senter?
        Burde vi evaluere midt i løpet slik de gjorde med senteret mot arbeidslivskriminalitet?
        Fellesenheten vår går på tomgang, finnes det en DFØ-rapport om et lignende tilfelle?
        Hva sa DFØ om senteret mot arbeidslivskriminalitet?
        Kan et fellessenter finnes i årevis uten at noen får noe ut av det?
        Analyseenheten vår lager fine rapporter som ingen leder bruker til å prioritere
        NTAES, hva står bokstavene for?
        Skatteetaten og Politidirektoratet bestilte en gjennomgang. Hva kom ut av den?
        Etterretning i fellesskap mellom etater: virket det?
        Vi er et tverretatlig senter med stort potensial som ligger brakk
        underveisvurdering av økokrim-samarbeid 2021
        Å bygge et varig samarbeid
        Underveisevaluering av et etterretningssenter
        Arbeidslivskriminalitet, økonomisk kriminalitet og etatenes felles analyse
        Skatteetaten og Politidirektoratet bestilte en evaluering, hva viste den?
        Unik posisjon, men dårlig utnyttet
        Hva står forkortelsen NTAES for?
        A-krim-senteret, gir det merverdi?
        Samarbeidet finnes, men gir mindre enn det kunne. Hvilken rapport?
        hva kom de fram til i evalueringen av NTAES
        NTAES – hva kom man fram til der?
        Senteret for økonomisk kriminalitet der Skatteetaten og politiet sitter sammen, er det evaluert?
        Underveisevaluering fra 2021, analysesenter
        Et samarbeid som finnes, men som ikke blir brukt etter evnen. Noe eksempel i rapportene?
        Å bygge et varig samarbeid, DFØ
        a-krim, tverretatlig etterretning, evaluering
        Ga analysesenteret merverdi, eller måtte noe endres?
        """,
      nn: """
        Kva viste evalueringa av NTAES?
        kva er NTAES
        senter som ikkje gir meirverdi
        senter for analyse og etterretning
        Kva står NTAES for, og kva driv dei med?
        Kva kom DFØ fram til om det tverretatlege senteret i 2021?
        NTAES underveisevaluering
        Me har eit felles analysesenter som ingen haustar gevinst av, er det fleire som har det slik?
        Kven bad om evalueringa av etterretningssenteret?
        Arbeidslivskriminalitet på tvers av etatar, finst det ei evaluering?
        Senteret er unikt plassert, men kunnskapen blir liggjande ubrukt
        Kan eit samarbeid halda fram i årevis utan å gje meirverdi?
        Korleis gjekk det med samarbeidet mellom skatt, politi og andre om etterretning?
        Kva måtte endrast før NTAES kunne gje meirverdi?
        Felleseininga vår går på autopilot, og eg leitar etter ei DFØ-evaluering som åtvarar mot slikt
        Kva meinte DFØ om analysesenteret til skatt, politi, toll og NAV?
        Me har eit felles senter, men etatane styrer ikkje etter det det finn ut
        A-krim og økokrim: finst det ei evaluering av samarbeidet mellom etatane?
        Kvifor vart ikkje det nasjonale etterretningssenteret godt nok utnytta?
        Evalueringa skatteetaten fekk i 2021
        Felleseininga vår står der, men kva gjev ho eigentleg? Døme på liknande funn?
        tverretatleg analyse mot svart arbeid
        NTAES, kva er det?
        Etterretningssenteret til etatane
        Arbeidslivskriminalitet og sams analyse
        Skatteetaten og Politidirektoratet tinga ei evaluering; kva synte ho?
        Særeigen stilling, men lite utnytta
        Å byggja eit varig samarbeid
        kva kom fram då dei evaluerte NTAES?
        Verka det, det tverretatlege senteret mot økonomisk kriminalitet?
        Korleis gjekk det med det tverretatlege etterretningssenteret mot arbeidslivskriminalitet?
        fungerte NTAES etter planen
        Analysesenteret mot svindel og arbeidslivskriminalitet
        Kva fann DFØ ut om NTAES?
        Eit sams senter som ikkje vert utnytta godt nok
        Skatteetaten og Politidirektoratet tinga evaluering
        etterretning på tvers, halvvegs vurdering
        """,
      en: """
        What did the evaluation of NTAES show?
        what is NTAES
        a centre that does not add value
        centre for analysis and intelligence
        What did DFØ conclude about the national interagency intelligence centre?
        evaluation labour market crime centre
        Our joint unit has existed for years without adding value, any cautionary tale?
        Who commissioned the mid-term evaluation of the analysis and intelligence centre?
        Unique position but unused potential: which DFØ evaluation found that?
        Tax, police and other agencies analysing economic crime together, did it pay off?
        We produce intelligence reports nobody uses when setting priorities
        Which changes did the 2021 evaluation say were needed at NTAES?
        Can a partnership keep ticking over while delivering nothing extra?
        Building a lasting collaboration: the interim evaluation of an interagency centre
        Did the joint analysis and intelligence centre earn its keep?
        Tax and police asked DFØ to review their shared unit; what was the verdict?
        Work-related crime centre Norway evaluation
        A joint unit can exist for years without adding anything; got an example?
        Our intelligence products gather dust because the bosses don't prioritise from them
        untapped potential in a multi-agency centre
        Economic crime: how do agencies pool analysis, and did it pay off?
        What does NTAES stand for, and what was found in 2021?
        Interagency intelligence and analysis centre
        NTAES, what does it stand for?
        Building a lasting collaboration, midway evaluation
        Work-related and economic crime, joint analysis
        Tax and police commissioned an evaluation; findings?
        Unique position, underexploited
        did the inter-agency crime intelligence centre deliver what it could
        Joint intelligence centre of tax and police, evaluated?
        mid-term review of NTAES
        An interagency unit in unique position but underused: which report?
        labour market crime analysis hub
        Which 2021 evaluation says changes are needed to add value?
        building a durable collaboration, DFØ case
        """
    ),
    Phrasings(
      "rapport.dfo-2021-organisasjonsformer",
      nb: """
        Hva sier DFØ om nye organisasjonsformer?
        hvem betaler hva når vi samarbeider
        hvordan fordeler vi kostnadene mellom partene
        hvordan finansierer vi et samarbeid på tvers
        hva skal stå under fordeling
        hva hvis det blir dyrere
        hvem skal betale hvis utgiftene øker
        hvem tar regningen
        hvordan deler vi på utgiftene
        hvordan fordeler vi kostnader
        Hvordan deler vi regningen
        Hvem betaler hvis det blir dyrere
        Hvordan fordeler vi utgiftene mellom partene
        Hvem tar kostnadene
        hvordan finansieres livshendelsene
        anbefalinger om livshendelsene
        hva anbefaler dfø i 2021
        Kunnskapsgrunnlag om nye organisasjonsformer i forvaltningen
        Hvem betaler hva når utgiftene i et felles prosjekt sprekker?
        Hvilke seks anbefalinger kom DFØ med om livshendelsene?
        Hvordan bør arbeid med livshendelser finansieres?
        Én etat tar hele regningen, mens de andre høster gevinsten
        Hva er balansen mellom fleksibilitet og formelle strukturer?
        feltet fordeling under Ressurser
        Beslutninger vi tok i starten, binder oss på hender og føtter nå; har DFØ skrevet om det?
        Hva ba Kommunal- og moderniseringsdepartementet DFØ om å undersøke?
        Hvilken rapport sier at forvaltningen trenger kompetanse på innovative metoder?
        Vi blir invitert bare på pynt, hvilken rapport krever reell involvering av alle?
        Hvordan utfordrer digitalisering og innovasjon måten forvaltningen er organisert på?
        Krangel om kostnadsfordeling mellom NAV, helsestasjon og kommune, hva anbefales det at vi skriver?
        Smidig eller fastspikret organisering, hva anbefalte DFØ i 2021?
        Hvem skal betale når flere departementer lager én digital tjeneste?
        Hva fant DFØ ut om måten livshendelsene drives fram på?
        Livshendelsen «få barn» mangler penger, for ingen budsjettpost dekker alle etatene. Hvilken rapport tar opp det?
        kunnskapsgrunnlag, første leveranse, 2021
        KMD ba om en undersøkelse av hvordan digitalisering utfordrer forvaltningen. Hva ble anbefalt?
        Hvor løst og hvor stramt bør innovasjonsarbeid organiseres, ifølge DFØ?
        Tidlige valg låser alt senere. Hvem har advart mot det?
        Trenger staten nye måter å organisere seg på? Finnes det en DFØ-rapport?
        Vi blir invitert inn når alt er bestemt. Har DFØ sagt noe om reell deltakelse i livshendelsene?
        Kunnskapsgrunnlag om nye organisasjonsformer, første leveranse
        KMD bestilte en undersøkelse av livshendelsene
        Hvem skal betale for livshendelsene? Hvilken rapport tar det opp?
        Seks anbefalinger om finansiering, fleksibilitet og involvering
        Tidlige valg låser senere utvikling, sier hvilken publikasjon?
        Balanse mellom smidighet og formell struktur
        Rapport fra 2021 om digitalisering, ikke den om kriminalitet
        Regningen vokser, og etatene krangler om hvem som tar den. Finnes det en utredning?
        Hvordan fordeler vi regninga mellom partene, og hva om det blir dyrere enn antatt?
        hvem tar regninga når flere etater utvikler noe sammen
        hvem skal finansiere livshendelsene, hva anbefalte DFØ
        Rapporten KMD bestilte om livshendelsene
        Hvem skal betale for tjenester som går over flere etater? Finnes det en rapport?
        Valg tatt tidlig binder det som kommer senere, hvilken rapport advarer?
        Seks anbefalinger fra 2021, digitalisering
        Fleksibilitet kontra faste strukturer, DFØ-undersøkelse
        Er dette rapporten om livshendelsene, eller selve satsingen?
        """,
      nn: """
        Kva seier DFØ om nye organisasjonsformer?
        kven betaler kva når vi samarbeider
        korleis fordeler vi kostnadene mellom partane
        korleis finansierer vi eit samarbeid på tvers
        kven tek rekninga
        korleis deler vi på utgiftene
        korleis fordeler vi kostnader
        korleis blir livshendingane finansierte
        tilrådingar om livshendingane
        Kva tilrår DFØ om nye organisasjonsformer?
        Kven skal ta rekninga når det felles prosjektet blir dyrare enn tenkt?
        finansiering livshendingar rapport 2021
        Korleis gjekk det med arbeidet i dei sju livshendingane, og kva var vanskeleg?
        Vala vi gjorde tidleg, låser oss seinare; kven har peika på det?
        Me er med på papiret, men blir aldri reelt involverte
        Treng vi lause teamformer eller faste strukturar, kva sa DFØ?
        Undersøkinga som Kommunal- og moderniseringsdepartementet tinga hos DFØ
        Kva felt i mandatet seier korleis kostnadene skal delast mellom partane?
        Bør forvaltninga læra seg nyskapande metodar, og kvar står det?
        Kommunen betaler, staten sparer; finst det ein rapport om skeiv finansiering på tvers?
        Kven betaler når rekninga veks i eit digitalt fellesprosjekt mellom departement?
        Kva tilrådde DFØ i 2021 om korleis livshendingane bør styrast?
        Nye måtar å organisera staten på, fanst det seks tilrådingar?
        balansen mellom smidig og formelt i forvaltninga
        Det ein vedtek tidleg, legg band på alt seinare; kvar står det skrive?
        Folk i etaten kan ikkje tenestedesign og smidige metodar. Er det ein rapport om slik kunnskapsbygging?
        Undersøkinga Kommunal- og moderniseringsdepartementet tinga
        Departementa ser kvar sin flik av livshendingane. Kva rapport bad dei skaffa seg felles innsikt?
        Nye organisasjonsformer
        Kunnskapsgrunnlag, fyrste leveransen
        Kven skal betala for livshendingane?
        Det ein vedtek tidleg, bind ein sidan; kva rapport?
        2021-rapporten om digitalisering, ikkje den om kriminalitet
        KMD ba DFØ sjå på arbeidet med livshendingane; kva fann dei?
        DFØ-granskinga frå 2021 om nye måtar å organisere seg på
        Kven spanderer når sju livshendingar skal digitaliserast?
        Rapporten Kommunal- og moderniseringsdepartementet bad om
        balanse mellom mjuke og faste strukturar
        Reell involvering av alle, seier kva rapport frå 2021?
        nyskapande metodar i forvaltninga, granska
        """,
      en: """
        What does DFØ say about new forms of organisation?
        who pays for what when we collaborate
        how do we share the costs between the parties
        how do we finance work across sectors
        what if it becomes more expensive
        who foots the bill
        how do we split the expenses
        how are the life events funded
        recommendations on life events
        what does dfø recommend in 2021
        What did DFØ's 2021 study of new organisational forms recommend?
        Who pays what if the shared project goes over budget?
        How should work on life events be funded across ministries?
        cost sharing between agencies field
        One agency foots the bill while the rest reap the benefits
        Early choices are boxing us in now; which report warned about path dependence?
        Flexibility versus formal structure, what did the life events study say?
        Which study found that everyone involved must have a real say and not be token guests?
        How do digitalisation and innovation challenge the way government is organised?
        Which report asked for more skills in innovative working methods in the public sector?
        What was hard about organising the seven life events, according to DFØ's findings?
        Who pays for a digital service that three ministries share?
        DFØ's 2021 look at new ways of organising government
        Early choices lock in everything later: which report warned of that?
        What did the study of the life events recommend about financing?
        agile versus formal structures in Norwegian public administration
        Invited in only when all is settled; did anyone recommend genuine involvement?
        research commissioned by the local government and modernisation ministry
        New organisational forms, first delivery
        Who funds the life events? Which report?
        Six recommendations on financing, flexibility and involvement
        Early choices lock in later development
        The 2021 report on digitalisation, not the crime one
        Study commissioned by the ministry of local government and modernisation
        What came out of the 2021 study on new ways of organising the civil service?
        What did the researchers suggest about financing the life events?
        DFØ looked at how the life events are paid for and organised, what was their recommendations?
        choices taken early tie our hands later on - findings on life events
        Who ought to fund the life events, according to the 2021 study of organisational forms?
        New organisational forms, DFØ 2021
        Report on funding of life-event services, six recommendations
        early choices tie your hands later, which study warned?
        commissioned by ministry of local government and modernisation
        balance flexibility with formal structures, findings on digital services
        """
    ),
    Phrasings(
      "initiativ.oppdragslaboratoriet",
      nb: """
        Hva er Oppdragslaboratoriet?
        kan vi prøve ut nye metoder
        eksperimentere med design i forvaltningen
        hva gjør oppdragslaboratoriet
        eksperimenter i forvaltningen
        Finnes det et sted i DFØ der man kan eksperimentere med designmetoder?
        DFØ lab tjenestedesign eksperiment
        Vi er lei av tykke utredninger og vil heller teste i det små, hvem driver med det?
        Kan designere hjelpe oss med tverrgående floker?
        Hvor får vi en større verktøykasse for problemløsning på tvers?
        Driver DFØ fortsatt med laboratoriet sitt?
        Prototyping og prøving og feiling i staten, er det noe initiativ for det?
        Lurer på om vi kan melde oss på et laboratorium og få prøve nye arbeidsmåter
        Hvorfor blander DFØ eksperimenter med tradisjonelle analyser?
        Vi kjører oss fast i regneark og notater, trenger post-it-lapper og kreative grep
        Hva er hensikten med laben til DFØ?
        innovasjonslab samordning bredere beslutningsgrunnlag
        Hvem i staten tilbyr designtenkning for tverrfaglige grupper?
        Finnes det et sted der byråkrater kan leke med prototyper?
        Vi vil prøve tjenestedesign på en floke som går over flere etater. Hvem i DFØ gjør slikt?
        labben til DFØ, eksperimenter og design
        Kan vi teste et oppdrag i liten skala før departementet sender det ut?
        Lei av analyser og notater. Æ vil prøve ut ting, finnes det et sted i staten?
        Hvor får jeg en større verktøykasse for problemløsning?
        Er det fortsatt drift i laboratoriet til DFØ?
        post-it-lapper og skisser i stedet for hundre siders utredning
        Direktøren vil ha litt Silicon Valley inn i saksbehandlingen. Hva finnes hos DFØ?
        Laboratoriet hos DFØ
        Designere og byråkrater som eksperimenterer sammen
        Kan vi prøve oss fram i stedet for å utrede i hjel? Har DFØ et sted for det?
        Eksperimenterende metoder, hvor tester DFØ dem?
        Større verktøykasse for floker på tvers
        Er Oppdragslab fortsatt i gang?
        Tjenestedesign som supplement til analyse
        Prøvelab for forvaltningen
        hva driver de med på oppdragslaboratoriet
        oppdragslaboratoriet, hva driver de med der
        DFØs lab der man eksperimenterer
        Kan vi prøve oss fram som designere gjør, får vi hjelp av staten til det?
        Oppdragslab, hva er det?
        tjenestedesign i forvaltningen, utprøving
        Er det noe sted hvor embetsverket leker med prototyper?
        Holder laboratoriet på ennå, eller var det bare i 2023?
        Vi er lei av lange utredninger; finnes det en mer prøvende vei hos DFØ?
        """,
      nn: """
        Kva er Oppdragslaboratoriet?
        kan vi prøve ut nye metodar
        kva gjer oppdragslaboratoriet
        eksperiment i forvaltninga
        Kva går Oppdragslaboratoriet ut på?
        Har DFØ ein lab der ein får prøve seg fram?
        designmetodar i forvaltninga
        Me vil eksperimentera i staden for å skriva endå ei utgreiing
        Kven kan læra oss tenestedesign for samansette problem?
        Er laboratoriet til DFØ ope for kommunar?
        Kva får deltakarane på laben med seg heim av verktøy?
        Tverrfaglege møte går i stå hos oss, finst det eit statleg prosjekt som testar kreative arbeidsformer?
        Skal ein prøve og feile, eller analysere seg i hel, kva meiner dei på laben?
        Går Oppdragslaboratoriet framleis?
        Korleis kan eksperiment og analyse utfylle kvarandre når ein skal avgjere noko?
        Kven driv og eksperimenterer med designmetodar i forvaltninga?
        Ein verkstad for nye måtar å arbeida på i staten
        Me er trøytte av tjukke utgreiingar og vil prøva oss fram med skisser
        Kva er det laboratoriet til DFØ held på med?
        Kan eit team frå fleire etatar få øva seg på designtenking?
        Korleis kan eksperiment gje breiare grunnlag for avgjerder i staten?
        prøveverkstad for tverrfaglege oppdrag
        Er oppdragslab framleis i gang?
        Laben til DFØ
        Prøva seg fram i staden for å greia ut i hel; har DFØ noko slikt?
        Designarar og byråkratar i same verkstaden
        Er Oppdragslaboratoriet i gang enno?
        Eksperiment attåt analyse
        Større verktykasse til innfløkte oppgåver
        Kva driv dei med i oppdragslaboratoriet?
        Verkstaden hjå DFØ der ein prøver og feilar
        Kva er oppdragslaboratoriet for noko?
        Designtenking i staten, utprøving
        Kan byråkratar læra å eksperimentera nokon stad?
        større verktøykasse for tverrgåande floker
        """,
      en: """
        What is Oppdragslaboratoriet?
        can we try out new methods
        experiments with design in the administration
        what does the assignment laboratory do
        design experiments in government
        Is there a public innovation lab at DFØ?
        design thinking lab government experiments
        We're drowning in reports and would rather prototype something, who can help?
        How can designers' experiments complement classic policy analysis?
        Who offers a bigger toolbox for solving problems that cut across sectors?
        Is the DFØ lab still running?
        Our multidisciplinary team is stuck; where could we try a sandbox approach?
        mission lab Norway civil service
        What does DFØ hope to gain from its laboratory?
        Trial and error instead of another white paper, does DFØ have an initiative for that?
        Does DFØ have playground where state workers can make experiments with design?
        We'd rather prototype than write yet another memo
        assignment lab Norway public sector
        Where can a mixed team practise design thinking on a cross-cutting puzzle?
        Is that experimental workshop still going?
        Sticky notes and sketches as a supplement to analysis: who offers this in government?
        The lab that widens the toolbox for tangled missions
        DFØ's lab
        Design experiments alongside analytical methods
        Somewhere in government to tinker instead of writing papers?
        Is the lab still running?
        Mission laboratory, what do participants get?
        Bigger toolbox for cross-cutting problems
        some lab where they try out designer style experiments, what is it
        Is there a lab where civil servants can try out design experiments?
        DFØ's experiment workshop for officials
        designers' methods alongside analysis, where tried?
        lab for assignments, ongoing?
        Does the state have some sandbox for cross-cutting problems?
        prototyping in public administration, Norway
        bigger toolbox and smoother interdisciplinary flow
        """
    ),
    Phrasings(
      "initiativ.livshendelser",
      nb: """
        Hva er de sju livshendelsene?
        hva er sammenhengende tjenester
        hva er en livshendelse
        hva er livshendelsene
        Hva betyr sammenhengende tjenester?
        Hvilken strategi hører livshendelsene til?
        livshendelser digitaliseringsstrategien
        Nybakte foreldre må fylle ut samme skjema hos fem etater; skal ikke livshendelsene rydde i det?
        Er arbeidet med livshendelsene fortsatt i gang?
        Brukeren skal møte én dør, hvilket statlig initiativ er det?
        Miste en man er glad i, få barn, ny i Norge: hva kalles slike pakker?
        Hvordan skal det offentlige oppleves som ett hele for innbyggeren?
        Hva menes med sømløse digitale tjenester?
        Innbyggerne sendes som kasteballer mellom nettsidene til NAV og kommunen
        Lurer på hva regjeringen mener med å ta utgangspunkt i brukerens livssituasjon
        Samstyring og brukerblikk i digitale løsninger, hvilket initiativ omfatter det?
        Alvorlig sykt barn som livshendelse, hvem samordner tjenestene?
        Pårørende må fylle ut skjema hos ti etater når noen dør. Hvem prøver å rette på det?
        Få barn, miste jobben, alvorlig sykt barn: hva kalles denne satsingen?
        Hva er de sju områdene der innbyggeren skal møte ett offentlig Norge?
        sømløse digitale tjenester
        Jeg lurer på hvilken regjeringsstrategi livshendelsene hører til
        Innbyggeren bør slippe å kjenne organisasjonskartet vårt
        Er livshendelsesarbeidet fortsatt i gang?
        Ny i Norge – hvilken større satsing er den en del av?
        Hvorfor henger ikke nettsidene til NAV, Skatteetaten og kommunen sammen for den som starter bedrift?
        Hvilket initiativ skal gjøre tjenestene sømløse for brukerne?
        Få barn, miste noen, bli syk: digitale tjenester rundt sånt
        Regjeringens digitaliseringsstrategi og de syv hendelsene
        Brukeren skal slippe å merke at det er fem etater
        Et pågående initiativ hos DFØ om helhetlige tjenester
        Pågår arbeidet med livshendelsene?
        Samstyring og brukerperspektiv som grunnprinsipper, i hvilket initiativ?
        Hva er tanken bak livshendelsene i digitaliseringsstrategien?
        Når man får barn eller mister noen, skal staten henge sammen. Hva heter satsingen?
        sømløse tjenester i regjeringens digitaliseringsstrategi
        Hvorfor må jeg som pårørende gå fra luke til luke? Gjør regjeringen noe med det?
        Er livshendelser et arbeid som pågår, eller en rapport?
        Offentlige tjenester som oppleves som ett hele, initiativ
        samstyring, brukerperspektiv, digitalt helhetlig tilbud
        """,
      nn: """
        Kva er dei sju livshendingane?
        kva er samanhengande tenester
        kva er livshendingane
        Kva er ei livshending i statleg samanheng?
        Kva er dei sju livshendingane som regjeringa har peikt ut?
        samanhengande tenester initiativ
        Kvifor må innbyggjaren sjølv vera bodberar mellom etatane når han blir alvorleg sjuk?
        Heng livshendingane saman med digitaliseringsstrategien?
        Det offentlege skal verka som éi eining, kva for statleg arbeid siktar mot det?
        Kva vil det seie at tenestene er saumlause?
        Er livshendingane avslutta, eller held dei fram?
        Foreldre til eit sjukt barn må søkje hos seks ulike kontor, kva gjer staten med det?
        Éi dør inn til stat og kommune, finst det eit slikt prosjekt?
        Kva arbeidsform krev digitale løysingar som følgjer folk gjennom livet?
        Kva er ei livshending i digitaliseringspolitikken?
        Når ein ung mann vert arbeidslaus, må han innom fem portalar. Kven prøver å ordna opp i det?
        Dei sju livshendingane til regjeringa
        Brukaren skal sjå éi offentleg dør, ikkje mange
        Dødsfall og arv er eitt av områda, kva heiter heile satsinga?
        samanhengande tenester frå vogge til grav
        Er dette med sju livshendingar framleis levande?
        Kva er ei livshending?
        Dei sju livshendingane, kva initiativ er det?
        Brukaren skal sleppa å merka at det er fem etatar
        Digitaliseringsstrategien og saumlause tenester
        Når nokon får born eller misser ektemaken: heilskaplege nettenester
        Held arbeidet med livshendingane på enno?
        Kva er det med desse sju livshendingane?
        kva er livshendingar for noko
        dei sju livshendingane
        sju livshendingar, kva er det
        Livshendingane, kva slag arbeid er det?
        Få barn, missa nokon, flytta: staten skal te seg som éin
        Sju hendingar i livet, digital satsing
        Slepp eg å gå frå kontor til kontor når far min døyr?
        samanhengande tilbod, strategien til regjeringa
        Går satsinga på sju hendingar framleis?
        """,
      en: """
        What are the seven life events?
        what are seamless services
        what are life events
        life events seamless public services Norway
        Which government strategy do the life events belong to?
        What does seamless mean in digital public services?
        Citizens get passed from pillar to post between agency websites, what's the national initiative?
        Is the life events programme still ongoing?
        Having a baby means five forms at five offices, isn't someone fixing that?
        One front door to government, is that the Norwegian idea?
        Why must seamless digital solutions start from the user's viewpoint?
        Losing a loved one, new in Norway, starting a business: what are these bundles called?
        The public sector should feel like a single whole to people; who works on that?
        One front door for citizens having a baby or losing a job
        What are Norway's seven life events all about?
        Bereaved relatives fill in ten forms for ten offices; which initiative tackles that?
        joined-up digital services from the user's viewpoint
        Is the seamless services effort still listed as ongoing?
        Citizens shouldn't need to know our org chart
        once-only journey for someone starting a business or caring for a sick child
        What is a life event in Norwegian digital policy?
        Seven life events initiative
        Seamless digital services around birth, illness, bereavement
        Users shouldn't notice five agencies behind one service
        Is that life-event work ongoing?
        Government digital strategy, joined-up services
        what's this about seven life events
        Life events - seven of them, I gather. What's the idea?
        What are these seven life events about?
        Having a baby or losing a relative: government acting as one
        seamless digital public service initiative
        joined-up experience for citizens, strategy, ongoing?
        not the report, but the life-event work itself
        """
    ),
    Phrasings(
      "initiativ.veiledning-sammenhengende-tjenester",
      nb: """
        Finnes det en veiledning om å styre sammenhengende tjenester?
        hvor finner jeg mer veiledning
        veileder fra Digdir og DFØ
        hvor kan jeg lese mer
        hvor finner vi veiledning om sammenhengende tjenester
        hvordan styrer vi en livshendelse
        Finnes det en veiledning for å styre og organisere sammenhengende digitale tjenester?
        Hva har Digdir og DFØ skrevet sammen?
        Jeg leder en livshendelse og trenger råd om styring, hvor finner jeg det?
        veiledning Digdir styring organisering
        Modellen vår for styring passer ikke når sju etater skal lage én tjeneste
        Hvem er veilederen om sammenhengende tjenester skrevet for?
        Hvor finner vi eksempler på hvordan andre har organisert en digital fellestjeneste?
        Er det en oppskrift på styringsmodell for tjenester på tvers av stat og kommune?
        Digitaliseringsdirektoratets håndbok for oss som lager tjenester på tvers
        Tjenesteeieren spør hvordan porteføljen skal styres når flere forvaltningsnivåer er med
        Hvor ligger guiden på digdir.no?
        Hvorfor holder ikke dagens organisasjonsmodeller når tjenestene skal henge sammen?
        Nyansatt prosjektleder søker praktisk håndbok i styring av sømløse tjenester
        Trenger tips til rigging av team og styringsgruppe i en digital livshendelse
        Har Digdir laget en oppskrift på hvordan man styrer en tjeneste som går over flere etater?
        Vi skal lede arbeidet med en livshendelse. Finnes det noe å støtte seg på?
        Digdir og DFØ, håndbok
        Hvor finner jeg eksempler på organisering av sømløse digitale tjenester?
        Den vanlige styringsmodellen passer ikke for fellesløsningen vår, hvem gir råd om det?
        Produktleder i en etat søker bruksanvisning for felles styring av en digital tjeneste
        Trenger en guide som er skrevet for oss på bakken, ikke en rapport
        Hvilken nettressurs på digdir.no handler om å organisere på tvers av forvaltningsnivåer?
        Er det noen som har skrevet hvordan man rigger styringsgruppe for en sammenhengende tjeneste?
        Veilederen fra Digdir og DFØ
        Finnes det en håndbok i å styre og organisere digitale fellestjenester?
        Jeg leder en livshendelse og trenger eksempler. Hva kan jeg lese?
        Styre og organisere sammenhengende digitale tjenester
        Dagens styringsmodell passer ikke. Finnes det en veiledning?
        Guide på digdir.no med eksempler
        Oppskrift for oss som jobber med sømløse tjenester
        Hvem har utgitt veiledningen om organisering av livshendelser?
        Finnes det noen håndbok fra Digdir og DFØ for oss som skal organisere tjenester som henger sammen digitalt?
        Finnes det en veileder i hvordan man organiserer sammenhengende digitale tjenester?
        Digdirs og DFØs håndbok
        Er det laget noe skriftlig for oss som skal styre en livshendelse?
        Dagens organisering passer ikke; finnes det en oppskrift med eksempler?
        veileder fra Digitaliseringsdirektoratet og DFØ
        Er veiledningen noe annet enn selve livshendelsessatsingen?
        Prosjektleder i en digital tjeneste på tvers av stat og kommune leter etter rettledning
        """,
      nn: """
        Finst det ei rettleiing om å styre samanhengande tenester?
        kvar finn eg meir rettleiing
        rettleiar frå Digdir og DFØ
        kvar finn vi rettleiing om samanhengande tenester
        Har Digdir laga ei rettleiing om samanhengande tenester?
        Kven står bak rettleiinga om styring og organisering av digitale tenester?
        rettleiing livshending døme og råd
        Eg skal leia arbeidet med ei livshending, finst det noko skriftleg hjelp?
        Kva er bakgrunnen for rettleiaren frå Digitaliseringsdirektoratet?
        Organisasjonskartet vårt er lite eigna når tenestene skal hengje i hop digitalt
        Kvar kan eg lese om korleis andre har rigga styringa av ei digital fellesteneste?
        Er rettleiaren berre for statlege, eller kan kommunen bruke han når vi digitaliserer på tvers?
        Tenesta vår går over tre forvaltningsnivå, og ingen styringsmodell passar
        Handbok for produkteigarar i samanhengande tenester
        Kan DFØ og Digdir gje oss døme på organisering av tenestekjeder?
        Finst det ei rettleiing om å styra digitale tenester som heng i hop?
        Kva har Digitaliseringsdirektoratet og DFØ skrive i lag?
        Me leier eit arbeid med ei livshending og treng døme på organisering
        rettleiar for samanhengande tenester
        Styringsmodellen vår sprekk når tre etatar skal eige same løysing; kven har skrive råd?
        Eg vil ha ei handbok med døme, helst frå Digdir
        Kan kommunar òg lesa rettleiinga frå Digdir om å organisera seg på tvers?
        Kvar ligg rådgjevinga om styring av saumlause tenester?
        Rettleiinga frå Digdir og DFØ
        Finst det ei handbok i å styra saumlause tenester?
        Eg leier ei livshending og treng døme; kva kan eg lesa?
        Rettleiing på digdir.no
        Styringsmåten me har, høver ikkje; finst det rettleiing?
        Råd og døme om organisering av samanhengande digitale tenester
        Rettleiaren frå Digdir og DFØ
        Noko å lesa for den som skal styra samanhengande tenester?
        råd og døme, digitale tenester på tvers
        Modellane våre høver ikkje lenger; finst det ei handbok?
        Kven har skrive rettleiing om å organisere slike tenester?
        """,
      en: """
        Is there a guide to governing seamless services?
        where do I find more guidance
        guide from Digdir and DFØ
        where is the guide to seamless services
        how do we steer a life event
        Is there a guide to governing seamless digital services?
        What did Digdir and DFØ write together?
        guide organising cross-agency digital services
        I run a life event project and want examples of how to structure it
        Who is the Digdir guide meant for?
        Our governance model doesn't fit a service owned by seven agencies
        Where can I read practical tips on steering a joined-up service?
        Why are current organisational models unsuited to integrated digital services?
        Handbook for product owners whose service spans state and local government
        Does the Norwegian Digitalisation Agency offer advice on organising seamless services?
        New project lead here, looking for a how-to manual on service governance across levels
        Digdir and DFØ handbook on running joined-up services
        I've been put in charge of a life event; is there a how-to guide?
        Our usual governance model doesn't fit a service owned by three agencies, any written tips?
        Examples of organising seamless digital services
        Where on Digdir's site is the manual for steering across sectors and levels?
        Not a report but practical guidance for product owners in government
        guide written jointly by two Norwegian directorates
        Handbook by Digdir and DFØ
        I run a life event and need examples; what's there to read?
        Guidance on organising seamless digital services
        Current governance models don't fit; is there a guide?
        Who published the guide to governing joined-up services?
        Manual at digdir.no
        Is there a handbook from Digdir on organising seamless digital services?
        Did Digdir make any guidebook for steering of seamless services?
        Any handbook on how to govern seamless digital services?
        Is there any guide on governing seamless digital services?
        I run a life-event project; anything written with examples and tips?
        how to govern and organise seamless services, guide
        Today's org models don't fit. Is there a manual?
        written guidance from the digitalisation directorate
        guide versus initiative, which one has examples?
        """
    ),
    Phrasings(
      "initiativ.film-tre-rad",
      nb: """
        Finnes det en film om samordning?
        hvor er filmen med tre råd
        finnes det en film
        filmen med tre råd
        kan vi vise en film om samordning
        Hvilke tre råd gir DFØ i filmen?
        Jeg orker ikke lese, har dere en video med råd?
        film tre råd DFØ
        Kan vi vise en kort videosnutt om samordning på oppstartsmøtet?
        Hvor finner jeg de tre rådene i tekst?
        Er filmens råd også skrevet ned noe sted?
        Noe å vise på storskjerm for ledergruppen om å lykkes med samordning
        Trenger en liten film å åpne seminaret med
        Hva heter snutten der DFØ gir tre tips?
        Lurer på om filmen med råd er tekstet for hørselshemmede
        De seks rådene er for mange, finnes det en kortversjon på video?
        Er det verdt å se filmen, eller står alt på siden?
        Kollegaen min så en DFØ-video og snakker stadig om tre råd
        Har DFØ noe vi kan vise på lerret i stedet for å dele ut papir?
        Leseglad gjeng er vi ikke. Finnes rådene som video?
        Hva er de tre tipsene i videoen til DFØ?
        kort filmsnutt om samordning
        Jeg vil starte allmøtet med noe levende. Har DFØ et klipp?
        Finner ikke de tre rådene i teksten på siden, hvor er de?
        Kan jeg vise styringsgruppa en video om å lykkes på tvers?
        Døvtolken spør om det som sies i filmen, også står skrevet
        Har dere noe på YouTube eller Vimeo med enkle råd til samordnere?
        DFØ-videoen med tre tips
        Tre råd på film, hva er de?
        Kan jeg lese de tre rådene et sted, eller må jeg se videoen?
        Videosnutt om å lykkes med samordning
        Jeg trenger noe kort å vise på ledermøtet, helst levende bilder
        Ikke 0–24-filmen, men den andre
        Filmsnutten hos DFØ
        Hvor mange råd er det i filmen?
        finnes det en video med tips om samordning?
        finnes det en liten film jeg kan vise i gruppa
        Jeg har hørt om en liten film der noen gir tre tips om samordning, hva er det?
        En liten video med tre tips
        Kan jeg få lest de tre rådene fra filmen?
        Noe kort å vise på møtet, gjerne levende bilder
        Tre råd, ikke fem eller seks, hvor finner jeg dem?
        filmsnutt DFØ tre råd
        Står rådene i filmen skrevet noe sted?
        Er filmen med tre råd den samme som den med de to direktoratene?
        """,
      nn: """
        Finst det ein film om samordning?
        kvar er filmen med tre råd
        finst det ein film
        filmen med tre råd
        Har DFØ ein film om å samordne?
        Kva er dei tre råda i filmen?
        videosnutt samordning råd
        Er det noko å sjå på i staden for å lese?
        Kan eg få dei tre råda på papir, eller finst dei berre på film?
        Me treng ein kort film å visa fram på kick-off
        Kvar ligg filmen med tre råd?
        Eg lærer best med lyd og bilete, kva har DFØ å by på?
        Står innhaldet i filmen attgjeve på nettsida?
        Leiargruppa gidd ikkje lese, men ein film på nokre minutt går kanskje ned
        Tre enkle tips om samordning på skjerm, kven har laga det?
        Finst det ein video med tre enkle råd?
        Eg vil visa noko på skjermen før pausen, har DFØ ein filmsnutt?
        Kva seier dei i filmen om å lukkast?
        Står dei tre råda nokon stad på trykk, eller berre i videoen?
        video for folk som ikkje orkar å lesa
        Studentane mine lærer best med levande bilete, kva har DFØ om samordning?
        Tre tips på film
        Videosnutt frå DFØ om å lukkast
        Treng noko stutt å syna på leiarmøtet, helst levande bilete
        Må eg sjå filmen, eller står råda på trykk?
        Ikkje 0–24-filmen, den hin
        Tre tips på video
        Har DFØ ein filmsnutt eg kan syne på kickoffen?
        Har DFØ ein film eg kan sjå i staden for å lesa alt dette?
        Eg orkar ikkje lesa; er det noko å sjå på?
        Dei tre tipsa, finst dei på trykk?
        videosnutt med tre samordningstips
        Kva er dei tre råda, og kvifor står dei ikkje i teksten?
        Noko stutt til å syna formannskapet
        """,
      en: """
        Is there a film about coordination?
        where is the film with three pieces of advice
        is there a film
        the film with three pieces of advice
        What are the three pieces of advice in the DFØ video?
        short video coordination tips
        Can I get a transcript of the three tips, or are they only on screen?
        Something to watch rather than read before our kick-off
        Where do I find the clip with three tips?
        My managers won't read a page, is there a movie for them?
        Is the film's content written out anywhere on the site?
        Need a two-minute opener on coordination for our seminar screen
        A colleague mentioned a video with three recommendations, what is it?
        Do you know of any audiovisual material offering three coordination hints?
        Is there a short clip with tips I can play at the kick-off?
        three tips on video, DFØ
        My team won't read anything; got something to watch?
        I can't find the trio of tips in the page text. Are they only on film?
        Which three things does the DFØ video recommend?
        Something visual to open a seminar on coordination
        Can we screen a movie for the steering group about making it work?
        transcript of the film with a trio of recommendations
        DFØ clip with three tips
        Are the three tips written down anywhere, or must I watch?
        Something brief to show at a management meeting, preferably moving pictures
        Not the 0–24 video, the other one
        Video about succeeding with coordination
        What are the three pieces of advice on film?
        any video with tips on coordination I could show the team?
        Clip with three tips
        Can I read what the film says or only watch?
        short movie to show at our meeting
        three, not five or six: where is this
        Is there a transcript of DFØ's coordination film?
        """
    ),
    Phrasings(
      "initiativ.opptak",
      nb: """
        Finnes det opptak fra seminarer om samordning?
        webinar om samordning
        finnes det opptak fra seminarer
        opptak av møter om samordning
        kan vi se et seminar i opptak
        Finnes det opptak fra seminarene om samordning?
        Jeg gikk glipp av webinaret, kan jeg se det i etterkant?
        opptak møter seminarer DFØ
        Hvor på siden til DFØ ligger videoopptakene?
        Hvilke foredrag om samordning kan jeg se i reprise?
        Ble frokostmøtet om samordning filmet?
        Kan jeg høre innleggene fra konferansen på nytt?
        Er det noen strømming fra tidligere arrangementer tilgjengelig?
        Vi rakk ikke å dra til Oslo på DFØ-seminaret, hva gjør vi nå?
        Hvilke møter er det lagt ut lyd og bilde fra?
        Har dere noen webinarer vi kan se i lunsjen?
        Lurer på om presentasjonene fra samordningskonferansen er lagt ut
        Nederst på siden står det noe om seminar, men jeg finner ingen liste
        Opplæring for ny koordinator: kan hun se gamle seminarer på nett?
        Jeg kommet for sent til seminar, er det mulig å se film av møtet etterpå?
        Ligger webinarene til DFØ ute et sted?
        opptak av konferanse om samordning
        Jeg var syk da foredraget gikk. Finnes det en reprise?
        Hvilke frokostmøter har DFØ filmet?
        Har noen lagt ut strømmingen fra fagdagen?
        Kan vi høre på gamle innlegg om arbeid på tvers mens vi kjører bil?
        Hvor på DFØ-siden ligger det som ble tatt opp fra samlingene?
        Hvem holdt foredragene som DFØ la ut på nett?
        Jeg gikk glipp av DFØ-seminaret. Kan det ses i ettertid?
        Webinar om samordning, ligger det ute?
        Lydfil eller video fra konferansen
        Opptak nederst på siden, hvilke?
        Foredrag i reprise
        Finnes det gamle seminarer å strømme?
        Var på ferie under frokostmøtet, hvor finner jeg sendingen?
        Møteopptak hos DFØ
        Vi gikk glipp av seminaret. Ligger det noe i opptak?
        Seminaropptak om samordning, hvor?
        Jeg gikk glipp av samlingen; ligger den ute i ettertid?
        Kan man se gamle møter på nytt hos DFØ?
        Kan jeg få foredragene i reprise?
        Hva ligger nederst på siden til DFØ?
        Finnes det webinar jeg kan se når det passer meg?
        Er opptakene det samme som filmen med råd?
        """,
      nn: """
        Finst det opptak frå seminar om samordning?
        webinar om samordning
        finst det opptak frå seminar
        opptak av møte om samordning
        Eg fekk ikkje vore med på webinaret, kan eg sjå det i ettertid?
        seminaropptak DFØ
        Kvar finn eg gamle føredrag om samordning?
        Vart møtet strøymt, og ligg det ute enno?
        Er det mogleg å høyre på innleiingane frå konferansen heimanfrå?
        Kva slags møte har DFØ lagt ut opptak av?
        Det var for langt å reise til samlinga, finst det noko på nett etterpå?
        Kor mange seminar kan ein sjå om att på DFØ-sida?
        Me vil sjå eit webinar saman i personalmøtet, kva har dei liggjande?
        Står det kva for arrangement opptaka kjem frå?
        Eg rakk ikkje seminaret, kan eg sjå det i ettertid?
        Ligg det reprisar av webinar på nettsida til DFØ?
        Kva fagmøte har dei teke opp?
        opptak frå føredrag om samordning
        Er strøyminga frå samlinga framleis å finna?
        Nokon sa det låg lydfiler nedst på sida, stemmer det?
        Me bur langt unna Oslo og vil sjå innlegga heimanfrå når det høver
        Finst det gamle frukostmøte på nett som me kan bruka til opplæring?
        Eg rakk ikkje seminaret til DFØ; kan ein sjå det i ettertid?
        Nettseminar om samordning, ligg det ute?
        Opptak frå møte
        Foredrag i oppattaking
        Kva finst heilt nedst på DFØ-sida?
        Gamle seminar å strøyma
        Eg gjekk glipp av seminaret om samordning, kan eg sjå det i ettertid?
        opptak frå seminar
        Opptak frå samlingar og seminar
        Eg rakk ikkje seminaret. Kan eg sjå det sidan?
        Noko å høyra på i bilen, føredrag til dømes?
        Kva finn eg heilt nedst på DFØ-sida?
        konferansar og møte på video
        """,
      en: """
        Are there recordings of seminars on coordination?
        webinar on coordination
        are there recordings
        recordings of meetings and seminars
        watch a seminar afterwards
        Are there recordings of coordination seminars?
        I missed the webinar, can I watch it afterwards?
        seminar recordings DFØ page
        Where are past talks on coordination posted?
        Was the breakfast meeting streamed, and is the replay up?
        Couldn't travel to Oslo for the conference, is there a catch-up version?
        Which events have been recorded?
        Any webinars our team could watch over lunch?
        Are the slides and speeches from earlier meetings available online?
        The bottom of the page mentions seminars, but there's no list of them
        Can a new coordinator train by viewing old conference sessions?
        I missed the seminar; can I watch it afterwards?
        Webinar replays about working across government
        Where does DFØ keep its recorded talks?
        Was the breakfast briefing taped?
        catch up on past events online
        Which conferences on coordination were filmed and posted at the bottom of the page?
        We live far from Oslo and would like to stream earlier lectures
        I missed the DFØ seminar; can I watch it afterwards?
        Webinar replays on coordination
        Recorded conferences at DFØ
        What sits at the very bottom of DFØ's page?
        Past talks to stream
        Was on leave during the breakfast briefing; is there a recording?
        I missed the seminar about coordination, can it be watched afterwards?
        Recorded seminars on coordination
        Missed the event; can I watch it afterwards?
        webinar replay at DFØ
        What is at the very bottom of the DFØ page?
        talks and meetings on tape
        Is there somewhere archive of past gatherings on coordination?
        """
    ),
  ]
}
