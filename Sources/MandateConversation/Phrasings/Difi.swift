// Ways of asking for the six pieces of advice from 2017 and for the six questions of the inquiry instructions.

extension Phrasings {
  static let difi: [Phrasings] = [
    Phrasings(
      "difi2017",
      nb: """
        Hva er de seks rådene fra Difi?
        hvilke råd ga Difi og DFØ i 2017
        hva sier Difi-rapporten fra 2017
        seks råd til departementer
        hva er Difis seks råd
        hvilke seks råd ga difi
        hva er rådene fra 2017
        hvem er de seks rådene skrevet for
        Hvilke seks råd ga Difi og DFØ departementene i 2017?
        Departementenes styring av samarbeidsoppgaver som gis til underliggende virksomheter
        Difi-veilederen fra 2017
        Hvem er 2017-rådene skrevet for?
        Jeg er etatsstyrer og skal lage en handlingsplan; finnes det en huskeliste?
        Finnes det en veileder for departementer som skal styre en strategi i takt?
        Hva er forskjellen på Bufdirs fem og Difis seks?
        Kan en kommune bruke de seks rådene som egentlig er laget for departementer?
        Liste over de seks rådene om samordnet styring
        Vi skal følge opp et program på tvers av tre departementer; hvilket veiledningsnotat passer?
        Er det notatet som bruker arbeidslivskriminalitet og Bolig for velferd som eksempler?
        Hva het notatet Difi og DFØ ga ut sammen?
        Departementene styrer underetatene i hver sin retning; er det skrevet noe om det i 2017?
        Oppsummer 2017-rapporten for meg i en fei
        Hvordan bør ledere i et departement samordne styringen når direktorater skal samarbeide?
        sjekkliste med seks punkter for departementsfolk
        Hvor mange råd ga Difi og DFØ til departementene i 2017, og hvem er de ment for?
        Vi skal lage en handlingsplan som tre etater skal følge opp. Finnes en huskeliste for oss etatsstyrere?
        Hva het heftet Bufdir hentet sine fem råd fra?
        Seks bud for den som styrer etater som skal dra i lag
        Jeg sitter i et fagdepartement og skal rigge et program. Hvor begynner jeg?
        veiledningsnotat om styring av samarbeidsoppgaver
        Kan en kommune ha nytte av tipsene som ble skrevet for statsrådenes folk?
        Sjefen nevnte en gammel publikasjon fra to direktorater om styring av fellesoppdrag
        Hvorfor har Bufdir fem punkter når originalen hadde seks?
        Veiledningsnotatet fra 2017 om styring av samarbeidsoppgaver
        Seks råd til departementer, hvem skrev dem og når?
        Hvem er målgruppen for Difi-rådene?
        Jeg er etatsstyrer og skal følge opp en handlingsplan. Finnes det en rådliste?
        Hele lista fra Difi, alle seks
        Er Difi-rådene noe for en kommune i det hele tatt?
        Hvor passer hvert av de seks inn i et mandat?
        Fins det en kort liste over rådene departementene fikk i 2017?
        Hvem er Difi-rådene fra 2017 skrevet for?
        hvilke seks råd kom Difi med i 2017
        De opprinnelige rådene til departementene, hvor mange var de og fra hvilket år?
        Hvem var de seks rådene ment for?
        Difi-rapporten om hvordan departementer styrer samarbeidsoppgaver
        Er Difis seks det samme som Bufdirs fem?
        Finnes det noe for etatsstyrere som skal lage et program sammen med andre departementer?
        samarbeidsoppgaver underliggende virksomheter 2017
        Kan en kommune ha nytte av det som ble skrevet for statsrådenes embetsverk?
        """,
      nn: """
        Kva er dei seks råda frå Difi?
        kva råd gav Difi og DFØ i 2017
        seks råd til departement
        kva seks råd gav difi
        kva er råda frå 2017
        Kva seks råd kom frå Difi og DFØ i 2017?
        rettleiingsnotatet frå 2017
        Kven er målgruppa for dei seks råda?
        Eg styrer ein etat frå departementet og treng ei minneliste
        Korleis heng dei fem råda frå Bufdir saman med dei seks frå Difi?
        Kva rapport handlar om at departement skal styre samarbeidsoppgåver samordna?
        Kan heradet vårt ha nytte av dei seks råda som var meinte for departement?
        List opp alle seks i rekkjefølgje
        Fire direktorat skal inn i ein ny strategi; kva publikasjon rettleier oss i departementet?
        Gav Difi ut noko i lag med Direktoratet for økonomistyring?
        Kvar i mandatet høyrer kvart av dei seks råda heime?
        Er 2017-råda utdaterte no når Difi ikkje finst lenger?
        Etatsstyrarane i to departement dreg kvar sin veg; er det laga felles råd for dei?
        Kva rettleiing finst for departement som gjev etatane ei oppgåve i lag?
        Eg leitar etter kjelda bak råda til kommunane
        Finst det ei sjekkliste for embetsfolk som skal laga strategi og fylgja han opp?
        Kva var dei seks råda frå 2017, i grove trekk?
        Dei i departementet styrer etatane på kvar sin kant, kva les dei for å skjerpa seg?
        opphavet til Bufdir-råda
        Gjeld seks-punktslista berre for statstilsette, eller kan vi i fylket bruke henne?
        Ein etatsstyrar spurde meg om nokon har skrive korleis departementa bør styra samla
        Dei seks råda frå 2017, kven er dei skrivne for?
        Eg styrer etatar og skal laga ein handlingsplan; finst det ei rådliste?
        Difi-notatet frå 2017
        Kva heiter rapporten med seks råd til departementa?
        Duger Difi-råda utanfor departementa?
        Alle seks på rad, takk
        korleis heng dei seks råda frå Difi saman med dei fem hjå Bufdir
        Kven er rettleiingsnotatet frå 2017 meint for?
        Halvt dusin råd frå 2017, kva var dei?
        Den gamle Difi-rapporten til departementa om å styre samordna
        Er det Difi eller DFØ som står bak dei seks?
        Eg lagar ein handlingsplan i eit departement; kva råd fekk folk som meg i 2017?
        Heile lista, ikkje berre eitt råd
        """,
      en: """
        What are the six pieces of advice from Difi?
        what did Difi and DFØ advise in 2017
        six pieces of advice for ministries
        which six pieces of advice did difi give
        what is the advice from 2017
        who were the six pieces of advice written for
        What are the six recommendations Difi and DFØ issued in 2017?
        the 2017 guidance note for ministries
        Who was the six-point advice written for?
        Is there a checklist for ministry officials steering a joint programme?
        How do the six ministry tips map onto Bufdir's five?
        Which report deals with ministries' steering of collaborative tasks given to agencies?
        Can a municipality borrow the six pieces of advice meant for central government?
        List all six points in order, please
        We are a ministry drafting an action plan for several directorates; whose advice should we follow?
        Did Difi and DFØ publish something together on cooperation between subordinate agencies?
        Is the 2017 paper still worth reading now that Difi is gone?
        Ministries pull their agencies in opposite directions; has anyone advised them on aligned steering?
        Give me the gist of the six-part guidance
        Which 2017 paper tells ministries how to steer a task shared by their agencies?
        Is there a six-point checklist for officials who oversee agencies working jointly?
        Original source of the municipal tips that Bufdir adapted
        I draft action plans in a government department; what's the go-to advice?
        Who were the half dozen recommendations written for?
        Difi and DFØ publication on governing collaborative tasks
        Could a town hall reuse guidance that was meant for central government?
        Six recommendations: by whom and for whom?
        I oversee agencies and must follow up an action plan; is there a list?
        Does the Difi list suit anybody but ministries?
        Difi and DFØ, two thousand and seventeen
        Full rundown of all six
        Give me the gist of the 2017 guidance note addressed to ministries
        What did Difi tell the ministries back in 2017?
        The full set from 2017 for ministries, not a single one
        Who were the six aimed at, mayors or officials in ministries?
        Difi and DFØ joint report about steering cooperation tasks given to agencies
        complete list, all six recommendations
        Is there guidance for those who draft a strategy and follow it up in a ministry?
        May a small municipality use advice meant for government departments?
        """
    ),
    Phrasings(
      "difi2017.1",
      nb: """
        Hva er råd 1 fra Difi?
        hva sier Difi om prinsipper og verdier
        Difis råd om verdier
        difis første råd
        Hva er det første av Difis seks råd?
        Difi råd 1 prinsipper
        Hvorfor begynner departementsrådene fra 2017 med verdier?
        Tre departementer skal styre sammen; hvilke prinsipper bør de enes om først?
        Hvilket Bufdir-råd svarer til Difis første?
        Bør etatsstyrerne bli enige om felles verdier før de lager handlingsplanen?
        Kunnskapsdepartementet og Helsedepartementet styrer etter helt ulike idealer; hva sier 2017-notatet?
        Er verdier nummer én eller nummer tre på lista hos Difi?
        Må departementer skrive ned et felles verdigrunnlag for en strategi?
        Hva sier Difi og DFØ om prinsipper som skal styre arbeidet mellom departementer?
        Første punkt i 2017-rådene: hva betyr det i praksis?
        Departementsråden synes verdiprat er svada; har Difi noe å si til det?
        Hvem vedtar prinsippene når flere departementer står bak programmet?
        felles etos for styring av underetater
        Hvor i mandatet hører råd nummer 1 fra Difi hjemme?
        Er rådet om verdier fra 2017 det samme som Bufdirs råd 3?
        Hva står øverst på seksrådslista til departementene?
        Hva sier råd nummer én fra 2017 om holdninger og grunnregler?
        Etatsstyrere vil ha et felles grunnsyn før de styrer fellesoppdraget. Hvilket Difi-råd passer?
        Vi i to departementer har hver vår styringskultur. Finnes det et råd fra 2017 om et felles kompass?
        Ka e det aller første departementan burde bli enige om, ifølge 2017-lista?
        Hvorfor begynner Difi med etikken og ikke med problemet?
        Hvilket av de seks departementsrådene ble til nummer tre hos Bufdir?
        Skal to statsråder ha samme spilleregler for hvordan etatene styres i lag?
        KD og BFD vil ha «åpenhet» som grunnregel for styringen. Hvilket av de seks rådene er det?
        Difi råd nr. 1
        Det første av de seks i 2017
        Hva kommer aller først på Difis liste?
        Skal departementene enes om spilleregler før de styrer i fellesskap?
        Tre departementer uten felles kjøreregler for styringen av programmet
        2017-rådet som tilsvarer Bufdirs tredje
        Nummer én: hva arbeidet skal styres etter
        Må etatsstyrerne dele grunnholdninger?
        hva går råd nummer 1 fra Difi i 2017 ut på?
        Difis råd nr. 1
        Hva kommer først på lista fra 2017?
        Før departementene gjør noe annet, hva skal de bli enige om i følge Difi?
        Er Difis første det samme som Bufdirs tredje?
        2017-rapporten, verdigrunnlag for styringen
        Den øverste av de seks anbefalingene
        Skal etatsstyrere ha felles leveregler når de styrer sammen?
        """,
      nn: """
        Kva er råd 1 frå Difi?
        kva seier Difi om prinsipp og verdiar
        Difi-rådet om verdiar
        det første rådet frå difi
        Kva seier råd nummer éin frå Difi?
        Difi sitt første råd 2017
        Kva prinsipp bør departement bli samde om før dei styrer verksemdene i lag?
        Står verdiar først eller sist blant dei seks råda?
        Etatsstyrarane våre har ulike ideal og kranglar om grunnleggjande prinsipp
        Kva råd hos Bufdir svarar til Difi 1?
        Treng to departement eit sams verdigrunnlag for handlingsplanen sin?
        Kven skal ha vedteke prinsippa for eit program på tvers av departementa?
        Kvifor meiner Difi at verdiar bør på plass før alt det andre?
        Statsråden spør om verdisnakk har noko for seg i styringa av etatar
        Kan vi nemne råd 1 frå 2017 som kjelde når vi skriv prinsippa?
        semje om styringsprinsipp mellom departement
        Vi i departementa manglar eit grunnsyn å styre strategien etter; kva tilrår Difi?
        Kva er det fyrste som departementa vart rådde til i 2017?
        To departement styrer same oppgåva, men utan sams grunnhaldning. Kva Difi-råd seier noko om det?
        Kva punkt på lista frå 2017 handlar om det etiske grunnlaget for styringa?
        Bufdir har det som tredje råd; kva nummer hadde det opphavleg hjå Difi?
        fyrste Difi-rådet om grunnreglar
        Kva ligg i det aller første av dei seks punkta til etatsstyrarane?
        Departementsfolka vart oppmoda om å semjast om ei felles rettesnor. Kva for eit av dei seks var det?
        Skal me få to ministrar til å vedta dei same leveskikkane for styringa?
        Difi-råd nummer ein
        Det fyrste rådet frå 2017
        Kva står øvst på lista til Difi?
        2017-rådet som svarar til tredje hjå Bufdir
        Lyt departementa ha dei same leveregalane når dei styrer i lag?
        Grunnhaldningar semde om mellom departement
        Fyrste rådet hjå Difi
        Kva sette Difi øvst på lista i 2017?
        Kva for Difi-råd handlar om leveregler og grunnhaldningar?
        Nummer ein av seks, departement
        Bufdirs tredje råd svarar til kva nummer hjå Difi?
        Er det å vera samde om verdiar det aller fyrste ein gjer, etter rapporten frå 2017?
        """,
      en: """
        What is advice 1 from Difi?
        what does Difi say about principles and values
        Difi advice on values
        difi's first advice
        What is the first of the six 2017 recommendations?
        Difi advice one values
        Why does the ministry guidance open with principles?
        Should ministries settle common values before drafting a joint strategy?
        Which Bufdir item matches Difi's number one?
        Three ministries with clashing ideals must steer one programme; where to begin?
        Point 1 in the 2017 note: what does it ask for?
        Who adopts the guiding principles when several ministries are in charge?
        The permanent secretary calls values hot air; what did Difi advise?
        Are values listed first or third in the Difi paper?
        agreeing on a creed for steering subordinate agencies
        Citing Difi and DFØ on principles: which of the six is it?
        Do ministry officials need a written set of values for cross-cutting programmes?
        I search the first advice for ministry from year 2017, about values, where is it?
        Two departments steer one task with clashing cultures; which of the six tips covers a shared ethos?
        Difi and DFØ's opening recommendation
        Why did they start with ethics rather than with the problem in 2017?
        Bufdir's number three goes back to which of the original six?
        Which early tip tells officials to settle the moral compass steering the joint task?
        number one from 2017, please
        Difi's recommendation no. 1
        Number one of six, 2017
        What heads the Difi list?
        Difi equivalent of Bufdir's third
        Must ministries share ground rules before steering jointly?
        Guiding ethos agreed between departments, first item
        The very first of the six from Difi, what is it about?
        What does the opening recommendation in the 2017 Difi/DFØ note say?
        Difi's no. 1 from 2017
        Topmost of the six from 2017
        Which Difi recommendation corresponds to Bufdir's number three?
        common ethos for ministries, 2017 list
        What should ministries settle first of all, says the 2017 report?
        """
    ),
    Phrasings(
      "difi2017.2",
      nb: """
        Hva er råd 2 fra Difi?
        hva sier Difi om problemer og interesser
        Difis råd om felles problemforståelse
        hva sier difi om problem og interesser
        difis andre råd
        Hva er Difis andre råd?
        Difi råd 2 problemforståelse
        Departementene er uenige om hva problemet er før strategien er påbegynt
        Hvordan kan to departementer få samme syn på interesser og muligheter?
        Hvilket råd i 2017-notatet handler om å forstå problemet likt?
        Finansdepartementet ser utgifter, Barnedepartementet ser barn; hva råder Difi til?
        Svarer råd 2 hos Difi til råd 4 hos Bufdir?
        Bør etatsstyrere kartlegge hverandres interesser før de skriver program?
        Andre punkt på Difi-lista: problem, interesser og hva mer?
        Hva mener Difi og DFØ med at man skal «søke» et felles syn på problemet?
        Vi i departementet snakker forbi hverandre om hva som er galt og hva som er mulig
        Hvor plasserer jeg det departementene er uenige om, ifølge Difis råd 2?
        nummer to av de seks rådene fra 2017
        Må fagdepartementene ha identisk problemanalyse før direktoratene får oppdraget?
        Hvert departement har sin egen agenda i programmet, og ingen sier den høyt
        Har 2017-veiledningen noe om interessemotsetninger mellom departementer?
        Hvilket av de seks rådene sier at departementene må se likt på floken?
        KD mener det er et skoleproblem, HOD mener det er et helseproblem. Hva sa Difi i 2017?
        Hva går det andre rådet fra 2017 ut på?
        råd 2 i veiledningsnotatet 2017/1, takk
        Departementene snakker forbi hverandre om hva som er i veien. Hvilket av de seks rådene løser det?
        Hva heter rådet hos Difi som ble til nummer fire hos Bufdir?
        Sto det noe om å lete etter felles fordeler i heftet til etatsstyrerne?
        Før vi styrer etatene i samme retning: bør vi i departementet først enes om diagnosen, ifølge 2017-rådene?
        Hvor skriver jeg det departementene ser ulikt på, etter andre råd i lista på seks?
        Difi råd nr. 2
        Andre av de seks fra 2017
        Nummer to på Difi-lista handler om hva?
        Finansdepartementet ser kostnad, helse ser nød. Hvilket av de seks Difi-rådene?
        2017-rådet som ble Bufdirs fjerde
        Departementer som ikke ser samme virkelighet
        Hvilket nummer har problemforståelsen hos Difi?
        Difis 2-er: hvem vil hva og hva er mulig
        Difis råd nr. 2
        Hva sier den andre anbefalingen fra 2017?
        Hvilket av de seks handler om å forstå flokene likt?
        Difi-rådet som tilsvarer Bufdirs fjerde
        to departementer med hvert sitt bilde av ungdomskriminaliteten, 2017-råd
        Nest øverst på Difis liste
        Er råd to om problemet og råd tre om størrelsen, eller omvendt?
        """,
      nn: """
        Kva er råd 2 frå Difi?
        kva seier Difi om problem og interesser
        Difi-rådet om felles problemforståing
        det andre rådet frå difi
        Kva går råd nummer to frå Difi ut på?
        Difi 2017 sams problemsyn
        Departementa er usamde om kva som er gale; kva for eit av dei seks råda gjeld?
        Korleis kjem etatsstyrarar fram til same syn på interesser og moglegheiter?
        Er Difi sitt andre råd det same som Bufdir sitt fjerde?
        Helse vil éin ting, justis noko anna, og problemet heiter to ting i to departement
        Kva seier rettleiinga frå 2017 om ulike interesser mellom departement?
        Bør departementa avklare kvar dei ser høve og vinst før dei lagar handlingsplan?
        Kvar skriv ein det departementa ser ulikt på?
        det andre punktet på sekspunktslista frå Difi
        Skjulte agendaer i departementa øydelegg for strategien vår
        Kan Difi sitt råd 2 brukast av ein kommune, eller er det berre for staten?
        Held det at kvart departement har si eiga problemskildring?
        Kva er råd nummer to i lista frå Difi og DFØ?
        Statsrådane dreg i kvar si lei fordi dei ikkje ser same vansken. Kva Difi-råd passar?
        Kva punkt frå 2017 tek for seg kven som vil kva, og kva som let seg gjera?
        andre punktet på seksrådslista
        Kva for eit av dei opphavlege råda ligg bak det fjerde hos Bufdir?
        Embetsfolk i to departement skildrar same sak på to ulike vis, kva seier 2017-notatet?
        Oppmoda Difi departementa om å finna ut kva dei hadde til felles av ynske?
        Difi-råd nummer to
        Det andre rådet i 2017-notatet
        Kva nummer har problemsynet hjå Difi?
        Statsrådane ser ikkje same røyndomen; kva av dei seks gjeld?
        2017-rådet som vart til nummer fire hjå Bufdir
        Toaren på Difi-lista
        Difi 2017, andre rådet
        Råd nummer to frå Difi, kva gjekk det ut på?
        Andre rådet frå Difi, kva seier det?
        Kva for eitt av dei seks gjeld interesser og høve?
        Difi nummer to mot Bufdir nummer fire
        Departementa ser ikkje same floka. Kva tilrår 2017-rapporten?
        sams problemsyn, 2017, råd 2
        """,
      en: """
        What is advice 2 from Difi?
        what does Difi say about problems and interests
        Difi advice on a shared view of the problem
        difi's second advice
        What does Difi's second recommendation say?
        Difi advice two problem view
        Ministries disagree on what the problem even is; which of the six points helps?
        How can two ministries come to see interests and opportunities alike?
        Is number two at Difi the same as Bufdir's fourth?
        Treasury sees cost, the children's ministry sees need; what did Difi advise in 2017?
        the second of six points for ministries
        Hidden agendas between ministries before the strategy is drafted
        Must every ministry sign up to one problem analysis before directorates get their assignment?
        Where do I record what the ministries view differently, according to Difi's advice 2?
        Does the 2017 note mention interests and openings as well as problems?
        We talk past each other in the interministerial group about what's wrong
        Should agency stewards map each other's stakes before launching a programme?
        Second item of the 2017 six: what does it ask of ministries?
        Health blames schools and education blames clinics; which Difi tip from 2017 speaks to that?
        Did the paper for ministries say anything about shared openings and stakes?
        Ministries talk past each other about what is wrong, so point me to the 2017 advice
        advice two, Difi, shared diagnosis
        Bufdir's fourth piece descends from which of the original half dozen?
        Where do owners in government note what they see differently, following the second of the six?
        Before steering agencies, should departments agree on the diagnosis, according to the 2017 list?
        Difi's recommendation no. 2
        Second of the six from 2017
        Which number on Difi's list concerns seeing the problem alike?
        Treasury sees cost, health sees need; which of the six applies?
        Difi equivalent of Bufdir's fourth
        Two ministries inhabiting different realities
        Recommendation no. 2 of the six for ministries?
        Difi's no. 2 from 2017
        second of the six: seeing the trouble alike
        Which 2017 item mentions interests and opportunities?
        Bufdir four comes from which Difi number?
        Ministries disagree what the matter is; what did Difi and DFØ say in 2017?
        Two on the list, not three
        """
    ),
    Phrasings(
      "difi2017.3",
      nb: """
        Hva er råd 3 fra Difi?
        hva sier Difi om omfang og ambisjon
        Difis råd om ambisjoner
        hva sier difi om omfang og ambisjoner
        difis tredje råd
        Hva er det tredje rådet fra Difi og DFØ i 2017?
        Difi råd 3 omfang ambisjon
        Ett departement vil ha et storstilt program, et annet vil nøye seg med en idébank
        Hvilket av Difis seks råd handler om hvor stort samarbeidet skal være?
        Svarer Difis tredje til Bufdirs femte?
        Hvordan enes departementer om hvor høyt lista skal legges?
        Strategien sveller ut fordi departementene aldri avtalte hva som er med
        Bør omfanget være avklart mellom departementene før tiltakene listes opp?
        Hva sier Difi og DFØ om ulike ambisjoner mellom departementer?
        punkt tre av seks i departementsrådene
        Statssekretærene har hvert sitt ambisjonsnivå for handlingsplanen
        Skal etatsstyrerne avtale hvor langt programmet rekker, eller er det etatenes jobb?
        Hva menes med felles syn på omfang i 2017-notatet?
        Lite pilotprosjekt eller nasjonal satsing: departementene spriker
        Kan Difis råd 3 brukes når to kommuner vil ulikt mye?
        Vi fylte inn tiltak først og omfang etterpå; er det feil rekkefølge ifølge Difi?
        Hva er det tredje på lista fra Difi og DFØ?
        Ett departement vil til månen, et annet vil ha to møter. Hvilket av de seks rådene gjelder?
        Tredjerådet til etatsstyrerne, hva mener de med omfang der?
        Hvilket 2017-råd handler om hvor stort og hvor dristig samarbeidet skal være?
        Bufdirs siste råd, hvilket nummer hadde det i originalen?
        Departementene bestilte et kjempeprogram, men mente egentlig et nettverk. Hva anbefalte Difi i 2017?
        Hvor langt skal det strekke seg, og hvor høyt skal lista ligge, sett fra etatsstyrerens side i 2017-rådene?
        Sa Difi at statsrådene må avtale lengden på lerretet før de bleker det?
        Jeg skal sitere rådet om ambisjonsnivå fra veiledningsnotatet. Hva er nummeret?
        Difi råd nr. 3
        Det tredje rådet i 2017-notatet
        Hvilket nummer hos Difi gjelder hvor stort og hvor høyt?
        Treeren på Difis liste
        Samferdsel vil ha pilot, Klima vil ha reform. Hvilket av de seks rådene?
        2017-rådet som havnet som Bufdirs femte
        Rekkevidde og siktemål mellom departementer, Difi
        Er råd 3 hos Difi det samme som råd 3 hos Bufdir?
        Difis råd nr. 3
        Hva var det tredje Difi ba departementene om i 2017?
        Hvilket 2017-råd dreier seg om hvor stort og hvor dristig?
        Bufdirs femte råd, hvilket nummer har det hos Difi?
        Midt på lista fra 2017: hvor vidt skal samarbeidet favne?
        siktehøyde og rekkevidde, departementsråd
        Ett departement vil ha et program, det andre et rundskriv. Hva sa Difi om slikt?
        """,
      nn: """
        Kva er råd 3 frå Difi?
        kva seier Difi om omfang og ambisjon
        Difi-rådet om ambisjonar
        kva seier difi om omfang og ambisjonar
        det tredje rådet frå difi
        Kva er tredje råd hos Difi?
        Difi 2017 omfang og ambisjonar
        Eitt departement siktar mot stjernene, det andre vil berre utveksle e-post
        Kva for eit av dei seks råda frå Difi gjeld storleiken på samarbeidet?
        Er Difi 3 og Bufdir 5 to sider av same sak?
        Kor høgt skal lista leggjast når tre departement lagar program i lag?
        Handlingsplanen veks og veks, for departementa har aldri sett grenser
        Bør omfang koma før tiltak når departement planlegg?
        Kva tilrår 2017-notatet når ambisjonane til departementa ikkje er like?
        tredje punkt av seks for etatsstyrarar
        Statsrådane våre er usamde om kor mykje strategien skal femne om
        Korleis nyttar vi det tredje rådet frå Difi i eit kommunalt mandat?
        Pilot i to fylke eller heile landet; kven i departementa avklarar det?
        Kva seier tredje rådet frå 2017 til departementa?
        Eitt departement vil dela brosjyrar, eit anna vil ha felles lov. Kva Difi-punkt tek opp slikt?
        Kor breitt og kor djupt: kva av dei seks departementsråda femner om det?
        tredje punkt på Difi-lista
        Kva for eit eldre råd er det femte hjå Bufdir ei omskriving av?
        Etatsstyrarane er usamde om kor mykje etatane eigentleg skal få til saman, finst det noko frå 2017?
        Statsrådane har ikkje snakka saman om kor lista skal liggja. Kva for nummer har det rådet?
        Er rammene for eit fellesprogram omtala i dei seks råda frå Difi og DFØ?
        Difi-råd nummer tre
        Tredje rådet frå 2017
        Trearen hjå Difi
        Kva av dei seks gjeld kor stort og kor høgt?
        2017-rådet som svarar til femte hjå Bufdir
        Det eine departementet vil ha ein prøve, det andre ei storomlegging; kva Difi-råd?
        Tredje rådet i 2017-rapporten
        Kva seier Difi om kor vidt samarbeidet skal femne?
        Nummer tre av dei seks til departementa
        Kva Difi-råd er opphavet til Bufdirs siste?
        eitt departement vil lite, eit anna mykje, 2017
        Er omfang råd to eller råd tre hjå Difi?
        """,
      en: """
        What is advice 3 from Difi?
        what does Difi say about scope and ambition
        Difi advice on ambition
        what does difi say about scope and ambitions
        difi's third advice
        What is the third piece of advice in the 2017 note?
        Difi advice three scope ambition
        One ministry wants a moonshot, another just wants to swap emails
        Which of Difi's six concerns how big the cooperation should be?
        Does Difi's third correspond to Bufdir's fifth?
        How do ministries agree on where to set the bar?
        Scope creep in an interministerial strategy because nobody drew the line
        Should extent be settled between ministries before listing measures?
        The state secretaries hold different levels of ambition for the action plan
        Point three of the ministry guidance, explained
        Small pilot or nationwide push: ministries cannot agree
        Is it the agencies or their ministries who should fix how far a programme reaches?
        We wrote measures first and scope last; does Difi recommend the opposite order?
        Third of the six from 2017: what's in it?
        One ministry dreams of a moonshot, another of a mailing list; which numbered tip applies?
        Difi's point on how big and how bold
        Bufdir's fifth was reworked from which original number?
        Officials never settled how far the joint programme should reach; did the 2017 list warn about this?
        number three for ministries: breadth and height of the bar
        I want to cite the recommendation on size and level of aim in the Difi/DFØ paper
        Difi's recommendation no. 3
        Third of the six from 2017
        Which Difi item deals with how big and how high?
        Difi equivalent of Bufdir's fifth
        One ministry wants a pilot, another a reform; which of the six?
        Is number three at Difi the same as number three at Bufdir?
        third recomendation from Difi/DFØ 2017?
        2017 note from Difi: the point about how much to cover and how high to aim, which one was it
        what is number three on difis 2017 list
        Difi's no. 3 from 2017
        third of six from 2017: how big and how bold
        Which Difi number became Bufdir's last one?
        extent and aspirations, advice to ministries
        One ministry wants a programme, another only a circular. What did the 2017 list say?
        """
    ),
    Phrasings(
      "difi2017.4",
      nb: """
        Hva er råd 4 fra Difi?
        hva sier Difi om forankring
        Difis råd om eierskap over tid
        hva sier difi om forankring og eierskap
        difis fjerde råd
        Hva er råd nummer fire i notatet fra Difi og DFØ?
        Hvordan sikrer departementet at noen eier satsingen også etter et regjeringsskifte?
        Statsråden ble byttet ut, og plutselig vil ingen kjennes ved strategien
        Programmet hadde mange venner det første året, men nå tar ingen i det med ildtang
        Holder det at ekspedisjonssjefen har sagt ja, eller må statsråden også på banen?
        Lurer på hvordan en etatsstyrer får både politisk ledelse og embetsverket bak handlingsplanen
        eierskap over tid råd 4
        Handlingsplanen ligger i en skuff fordi ingen lenger føler at den er deres
        Vi har de folkevalgte med, men byråkratene trenerer. Hvilket av de seks rådene treffer det?
        Hvilket råd fra 2017 svarer til det første rådet hos Bufdir?
        Ildsjelen i departementet slutter til jul, og da dør vel den tverrgående satsingen?
        Hva menes med forankring som gir varig eierskap i veiledningen for etatsstyrere?
        Må et program ha feste på to plan, både hos politikerne og nedover i administrasjonen?
        Begeistringen fra kickoffen fordamper, hvordan holder departementet glørne varme gjennom hele programperioden?
        Hvilket av de seks rådene sier at noen må eie det etter at statsråden er byttet ut?
        Koffer forsvinn eierskapet i departementan, og ka sa Difi om det i fjerde råd?
        Hva handler nummer fire på departementslista om?
        Satsingen fra tre departementer døde med regjeringsskiftet. Hva hadde Difi rådet dem til i 2017?
        Bufdirs første råd er et ekko av et eldre. Hvilket?
        Både statssekretæren og embetsverket må bære det. Hvilket 2017-råd viser jeg til?
        Står det noe i heftet til etatsstyrerne om å holde liv i eierskapet i årevis?
        Hvilket Difi-råd fra 2017 bruker jeg som brekkstang når politisk ledelse glipper?
        Kan du minne meg på fjerde punkt fra Difi og DFØ, det med to nivåer?
        Difi råd nr. 4
        Fjerde av seks i 2017
        Hvilket Difi-nummer har forankring?
        Statsråden sa ja, embetsverket har glemt det. Hvilket av de seks?
        2017-rådet som ble Bufdirs første
        Fireren på Difis liste
        Eierskap over tid, hvilket råd i notatet fra 2017?
        Politisk og administrativt feste, Difi nummer fire
        Hva sa Difi og DFØ i 2017 om at noen må føle seg som eier også etter en stund?
        Difis råd nr. 4
        Hvilket nummer har forankring på 2017-lista?
        Er forankring først hos Bufdir og fjerde hos Difi?
        Det fjerde av seks: eierskap som ikke fordufter
        Difi, statsråd og ekspedisjonssjef, begge med
        Hva skal til for at departementene ikke mister interessen etter to år, ifølge rapporten fra 2017?
        eierskap over tid, departementsråd 2017
        """,
      nn: """
        Kva er råd 4 frå Difi?
        kva seier Difi om forankring
        Difi-rådet om eigarskap over tid
        kva seier difi om forankring og eigarskap
        det fjerde rådet frå difi
        Kva seier det fjerde av dei seks råda til departementa?
        Korleis hindrar vi at strategien blir foreldrelaus når statsråden går av?
        Alle klappa då programmet vart lansert, no vil ingen ha det på sitt bord
        Er politisk velsigning nok, eller treng vi embetsverket òg, ifølgje Difi 2017?
        Statssekretæren er ivrig, men avdelingsdirektørane gir blaffen i handlingsplanen
        forankring to nivå Difi-råd 4
        Vi spør oss korleis eigarskapen kan vare lenger enn éin stortingsperiode
        Nytt fleirtal på Stortinget, og satsinga vår mista alle som heia på henne
        Kva for råd frå 2017 heng saman med råd 1 i Bufdir si liste?
        Etatsstyraren bør skaffa programmet feste både hos dei politiske og nede i linja, men kvar står det?
        Korleis sørgjer ein for at leiarar framleis kjenner programmet som sitt i år tre og fire?
        Kva går fjerde rådet frå Difi og DFØ ut på?
        Programmet vart føreldrelaust då statsråden gjekk av. Kva sa 2017-råda om slikt?
        Kva nummer hadde det som no er Bufdir sitt første råd?
        fjerde punktet på seksrådslista
        Difi ville at nokon skulle kjenna seg som eigar òg etter mange år, kva råd var det?
        Kva for eit av dei seks gjeld både toppen i politikken og toppen i embetsverket?
        Embetsverket dreg lasset åleine, skulle ikkje politikarane vera med etter Difi-lista?
        Difi-råd nummer fire
        Det fjerde rådet i 2017-notatet
        Firaren hjå Difi
        Kva nummer har forankringa i Difi-notatet?
        Statsråden sa ja, men embetsverket har gløymt det; kva av dei seks?
        2017-rådet som kom fyrst hjå Bufdir
        korleis held ein liv i eigarskapen, det var visst punkt 4 i notatet frå 2017
        Kva er det fjerde av dei seks råda til departementa?
        Fjerde rådet frå Difi
        Kva for Difi-råd svarar til Bufdirs fyrste?
        2017: både statsråden og embetsverket skal stå bak
        Nummer fire på lista, korleis lydde det?
        Eigarkjensla som ikkje kjølnar, Difi-rapporten
        """,
      en: """
        What is advice 4 from Difi?
        what does Difi say about anchoring
        Difi advice on ownership over time
        what does difi say about anchoring and ownership
        difi's fourth advice
        What is the fourth of the six Difi/DFØ recommendations about?
        How can a ministry keep ownership of a strategy alive after a reshuffle?
        New minister, new pet project, and our cross-agency programme is suddenly an orphan
        Do we need civil service backing as well as the politicians, according to the 2017 note?
        Everyone cheered at the launch; three years in, nobody claims the action plan any more
        lasting ownership advice four
        Which of the six corresponds to Bufdir's advice number one?
        Top officials are on board but the political side couldn't care less, what did Difi recommend?
        How do agency stewards stop a programme losing its sponsors halfway through?
        The enthusiast at the ministry retires in June, who will carry the torch after that?
        Is double buy-in, from politicians plus administration, one of the 2017 points for ministries?
        Fourth recommendation in the 2017 paper for ministries
        A reshuffle orphaned our programme; which of the six tips would have helped?
        Which old Difi point lies behind Bufdir's number one?
        Political masters and permanent secretaries both on the hook, says which of the six?
        number four from Difi and DFØ
        Did the paper for officials say how to keep somebody owning it year after year?
        The civil servants carry it alone while politicians look away; what did the 2017 list advise?
        I need the Difi reference on lasting ownership at both levels of a ministry
        Difi's recommendation no. 4
        Fourth of the six from 2017
        What number does anchoring have at Difi?
        Difi equivalent of Bufdir's first
        The minister agreed, officials forgot; which of the six?
        Lasting ownership in the 2017 list
        Difi's no. 4 from 2017
        fourth out of six in 2017
        Bufdir's first advice is which number with Difi?
        Minister and senior officials both behind it, 2017 recommendation
        keeping ownership alive, list of six
        What did Difi say so ministries do not lose interest after a year?
        """
    ),
    Phrasings(
      "difi2017.5",
      nb: """
        Hva er råd 5 fra Difi?
        hva sier Difi om frihet til virksomhetene
        Difis råd om handlefrihet
        hva sier difi om frihet
        difis femte råd
        Hva handler råd 5 fra Difi og DFØ om?
        Departementet dikterer hvert skritt, hva sier rådene fra 2017 om det?
        Som etatsstyrer vil jeg gjerne bestemme metoden, men er det klokt?
        valgfri framgangsmåte råd fem
        Hvor mye kan etatene bestemme selv om veien til målet, ifølge det femte av de seks rådene?
        Hvilket av Difis råd ble slått sammen med andre råd hos Bufdir?
        Direktoratet må ringe departementet for hver minste ting, tross rådet Difi ga i 2017
        Mente Difi og DFØ at etatsstyrere skal holde fingrene unna hvordan etatene løser oppdraget?
        Tildelingsbrevet vårt er en kokebok med oppskrift på alt, strider det mot veiledningsnotatet fra 2017?
        Departementet sier hva, etatene finner ut hvordan: hvilket av de seks rådene er det?
        Vi diskuterer hvorvidt programstyret bør detaljstyre, og noen viser til råd nummer fem
        Mikrostyring av underliggende etater kveler samarbeidet, finnes det et Difi-råd mot det?
        Hva betyr frihet hos Difi 2017: at vi kan velge arbeidsmåte uten å søke om lov?
        Sjefen i departementet vil godkjenne hver workshop, hvilket av de seks rådene kan jeg slå i bordet med?
        femte punkt i Difi-notatet, fritt fram for etatene
        Hvilket av de seks rådene sier at etatene bør få finne ut av det på egen hånd?
        Nummer fem på lista: hva skulle departementet slippe taket i?
        Hvilket 2017-råd har ikke fått sitt eget nummer hos Bufdir?
        Bufdir bakte ett av Difis råd inn i sitt andre. Hvilket?
        Etatsstyreren vil skrive oppskriften selv. Hvilket punkt i veiledningsnotatet fra 2017 kan jeg vifte med?
        Si hva, ikke hvordan: hvor står det i Difi/DFØ-lista?
        Vi vil bruke 2017-rådene som argument mot detaljstyring. Hvilket nummer?
        Er det noe om at etatene velger arbeidsmåte i rapporten til departementene fra 2017?
        Difi råd nr. 5
        Femte av seks i 2017
        Hvilket av Difis råd ble bakt inn i Bufdirs andre?
        Nummer fem fra Difi, det om armslag
        Femmeren på Difi-lista
        Det nest siste rådet fra 2017
        Etatene vil velge veien sjøl. Hvilket Difi-nummer kan de vise til?
        Difi 5 eller DFØs departementsråd, er det samme tanken?
        Difis råd nr. 5
        Det nest siste av de seks rådene fra 2017
        Hvilket av Difis råd fikk ikke eget nummer hos Bufdir?
        2017-rådet om å la etatene finne ut av det selv
        Hvor hos Difi står det at departementet ikke skal bestemme metoden?
        råd 5 fra Difi, metodefrihet
        Er frihetsrådet det femte hos Difi, men bare et avsnitt i råd to hos Bufdir?
        """,
      nn: """
        Kva er råd 5 frå Difi?
        kva seier Difi om fridom til verksemdene
        Difi-rådet om handlefridom
        kva seier difi om fridom
        det femte rådet frå difi
        Kva gjeld råd nummer fem i notatet frå 2017?
        Departementet legg seg opp i kvar minste detalj i samarbeidet vårt, kva rådde Difi til?
        Kor laust bør ein etatsstyrar halda i tøylane når to direktorat skal arbeida i lag, ifølgje 2017-råda?
        råd 5 valfri arbeidsmåte
        Har Bufdir med det femte rådet frå Difi, eller fall det ut?
        Er det i tråd med det femte rådet at etatane vel sin eigen veg fram til målet?
        Me får både mål, middel og møteplan tredde nedover hovudet, enda Difi rådde til noko anna
        Kan verksemdene gå fram som dei sjølve vil utan å be om løyve, etter dei seks råda?
        Seier eitt av dei seks råda at departementet berre skal peika ut retninga og sleppa oss til?
        Lurer på om råd fem opnar for at etatane kan gjere same oppdraget på kvar sin måte
        Husbanken og NAV vil velja metode sjølve, finst det støtte for det i Difi-notatet?
        Kva seier det femte rådet frå 2017?
        Kva for eit av dei seks råda gjev etatane fri veg i valet av arbeidsmåte?
        Eg manglar eitt råd hos Bufdir: det om fridom til verksemdene. Kva nummer har det hjå Difi?
        femte Difi-punktet om frie taumar
        Departementet la seg opp i alt. Kva punkt på 2017-lista braut dei?
        Kvifor vart det fem råd av seks, og kva for eit vart slege inn i eit anna?
        Me treng eit sitat frå 2017 om at etatane sjølve kan leggja opp løypa
        Skal departementa gje frå seg styringa av metoden etter punkt fem?
        Difi-råd nummer fem
        Det femte rådet frå 2017
        Femmaren hjå Difi
        Det nest siste av dei seks
        Kva Difi-råd vart gøymt i nummer to hjå Bufdir?
        Etatane vil velja vegen sjølve; kva nummer hjå Difi kan dei visa til?
        Kva seier det femte rådet frå 2017 om fridom for etatane?
        Femte rådet hjå Difi
        Nest sist på 2017-lista
        Kva Difi-råd seier at etatane sjølve vel framgangsmåten?
        Det som Bufdir bakte inn i sitt andre råd
        fridom for etatar, nummer fem, 2017
        Lat dei finna råd sjølve: kva nummer er det?
        """,
      en: """
        What is advice 5 from Difi?
        what does Difi say about freedom for the agencies
        Difi advice on freedom
        what does difi say about freedom
        difi's fifth advice
        What does advice five from Difi and DFØ say?
        Our ministry micromanages every step; did the 2017 note warn against that?
        As an agency steward, should I prescribe the method, or does the 2017 note say otherwise?
        advice 5 free choice of method
        Which of Difi's six points became only a subsection in Bufdir's list?
        The allotment letter reads like a recipe book, is that what the six recommendations intended?
        Tell them where to go but not how to get there: which of the six is that?
        We need permission from the ministry for every workshop, can number five help us argue back?
        How loose a rein should ministries give two agencies sharing a task, according to Difi 2017?
        Is letting agencies pick their own approach among the 2017 recommendations?
        Our programme board wants to approve every little choice and I need the fifth point to push back
        Fifth item on the 2017 list: how free are the agencies?
        Which of the six got folded into Bufdir's second?
        Tell them what, not how: which Difi number says that?
        I need a citation from 2017 against ministries writing the recipe
        advice five Difi DFØ loose reins
        The department dictated every method; which of the half dozen did it break?
        Why is one of the original six missing as a number of its own at Bufdir?
        Difi's recommendation no. 5
        Number five from Difi
        Which Difi item got absorbed into Bufdir's second?
        Last but one of the 2017 six
        Agencies want to pick their own path; which Difi number backs them?
        Leeway for agencies in the 2017 note
        Explain number five from Difi please, our ministry keeps quoting it
        Fifth item in the 2017 note: how much leeway do subordinate bodies get?
        Difi's no. 5 from 2017
        penultimate item of the six
        Which of the 2017 recommendations lost its own number at Bufdir?
        let agencies pick their method, list from 2017
        number five from Difi, hands off the how
        """
    ),
    Phrasings(
      "difi2017.6",
      nb: """
        Hva er råd 6 fra Difi?
        hva sier Difi om styringsstrukturer
        Difis råd om ordinær styring
        hva sier difi om ordinær styring
        difis sjette råd
        Hva er det sjette og siste rådet fra Difi og DFØ?
        Hvorfor har råd 6 to deler, og hva er den andre delen?
        Skal departementene lage et eget programstyre, eller bruke etatsstyringen som finnes?
        Hvert direktorat styres i sin søyle, men ingenting binder dem sammen på kryss og tvers
        råd 6 ordinær styring samarbeidsstrukturer
        Vi har linjene i orden, men ingen steder der etatene faktisk treffes, hva sier råd nummer seks?
        Konsulenten foreslår et parallelt styringssystem for programmet, hva mente Difi i 2017?
        Kan etatsstyringsmøtene brukes til samarbeidsoppgaven, eller trenger vi noe ved siden av?
        Er vanlig linjestyring alene nok for departementer som skal samordne underliggende etater?
        Hvilket Bufdir-råd bygger på Difis sjette?
        Både linje og tverrgående struktur, går det an å få i pose og sekk når departementet styrer?
        Fire departementer styrer hver sin etat på vanlig vis, og så faller alt mellom stolene
        Lurer på om vi kan droppe egne samordningsgrupper siden hovedregelen er ordinær styring
        Hva sier Difi 2017 om å bruke det etablerte styringsapparatet og samtidig bygge broer på tvers?
        Nummer seks fra Difi og DFØ i korte trekk
        Hva er det siste av de seks rådene til departementene?
        Hvilket Difi-råd sier at man skal bruke kommandolinja som finnes, men også bygge broer på tvers?
        Rådet har to ledd, ett om vanlig styring og ett om fellesmøter. Hvilket nummer fra 2017 er det?
        Departementet laget et styre på siden av alt annet. Hva ville Difi sagt i 2017?
        Bufdirs andre råd bygger på et punkt hos Difi. Hvilket da?
        Etatsstyring som før, pluss kontaktflater mellom etatene: hvor i lista på seks?
        Kan vi etter 2017-rådene både følge etatsstyringen og ha en tverrgruppe?
        Jeg vil slå i bordet med sjette punkt i veiledningsnotatet. Hva sier det?
        Difi råd nr. 6
        Det siste av de seks i 2017
        Sekseren på Difis liste
        Rådet med to deler, både vanlig styring og noe på tvers
        Kan departementet opprette egen styringskanal, eller strider det mot Difis siste råd?
        2017-rådet som er opphavet til Bufdirs andre
        Hovedregelen om etablerte strukturer, hvilket Difi-nummer?
        Nummer seks hos Difi: linja pluss samordningsstrukturer
        Difis råd nr. 6
        Siste råd fra 2017, det som har to ledd
        Hvilket Difi-råd tilsvarer Bufdirs andre?
        Hovedregelen om vanlig linje pluss strukturer på tvers, 2017
        Nederst på lista over seks
        Sier Difi at vi skal bruke linjen, eller at vi skal bygge noe på tvers? Eller begge?
        etablerte styringsstrukturer, departementsråd seks
        """,
      nn: """
        Kva er råd 6 frå Difi?
        kva seier Difi om styringsstrukturar
        Difi-rådet om ordinær styring
        kva seier difi om ordinær styring
        det sjette rådet frå difi
        Kva er det siste av dei seks råda til departementa?
        Kvifor er råd 6 todelt?
        Etatsstyringa går som ho skal, men det manglar bruer mellom departementa sine søyler
        råd seks vanleg styring pluss tverrgåande strukturar
        Departementet vil rigge eit heilt nytt styringsopplegg for programmet, er det i tråd med Difi 2017?
        Må me ha samarbeidsorgan ved sida av den vanlege etatsstyringa?
        Kan me nøya oss med styringsdialogen når tre etatar skal dra same lasset?
        Kvar hos Bufdir finn eg att det sjette rådet frå Difi?
        Eit direktorat per departement og kvar si line, men kven ser på tvers av dei?
        Vi lurer på om ei interdepartemental gruppe trengst når etatsstyringa alt er på plass
        Difi ville visst ha både den loddrette lina og noko vassrett, kva for eit råd var det?
        Kva står nedst på lista med seks råd frå 2017?
        Vanleg etatsstyring og bruer mellom etatane på same tid, kva Difi-råd er det?
        Kva nummer har rådet om å ikkje finna opp nye styringsvegar i notatet frå Difi og DFØ?
        sjette punktet, todelt
        Departementet skipa ei sideline utanom etatsstyringa. Kva for eit av dei seks råda taler mot det?
        Kva for eit Difi-råd svarar til det andre hos Bufdir?
        Eg skal forklara statssekretæren det siste av dei seks råda. Kva går det ut på?
        Difi-råd nummer seks
        Det siste rådet frå 2017
        Seksaren hjå Difi
        Rådet som er todelt: vanleg styring og strukturar på tvers
        2017-rådet som ligg attom andre rådet hjå Bufdir
        Bryt eit særskilt styre med siste rådet frå Difi?
        Sjette rådet hjå Difi
        Det siste på 2017-lista, med to delar
        Kva Difi-råd tek både for seg lina og samarbeid på tvers?
        Bufdir to er bygd på Difi nummer kva?
        vanleg styringsveg og tverrgåande strukturar
        """,
      en: """
        What is advice 6 from Difi?
        what does Difi say about governance structures
        Difi advice on ordinary governance
        what does difi say about ordinary governance
        difi's sixth advice
        What is the last of the six pieces of advice for ministries?
        Why does advice six come in two halves?
        Should ministries set up a separate programme board or rely on ordinary agency steering?
        Each agency is steered nicely in its own silo, yet nothing joins the silos up
        advice 6 ordinary structures plus cross-cutting
        Our consultants want a parallel governance machine for the programme, what would Difi 2017 say?
        Are normal steering meetings with each agency sufficient, or must we add coordinating bodies too?
        Which Bufdir advice grew out of number six?
        Four ministries each follow the usual line, and the shared task falls between the chairs
        Can we skip interministerial groups since the main rule is established channels?
        Belt and braces: the regular hierarchy and a horizontal layer, was that a 2017 recommendation?
        What closes the list of six for ministries?
        Use the normal chain of command yet build bridges sideways: which 2017 number is that?
        The two-part one at the end of Difi's list
        Our ministry set up a parallel board; which of the six does that go against?
        Bufdir's second comes mainly from which earlier item?
        last of the six from Difi and DFØ
        Did the 2017 list want both ordinary agency governance and cross-links?
        I'd like to quote point six on regular channels plus good links across
        Difi's recommendation no. 6
        Last of the six from 2017
        The two-part Difi item: normal lines plus cross structures
        Difi origin of Bufdir's second
        Would a special steering channel breach the final Difi item?
        Sixth Difi point
        Difi's sixth piece: ordinary chain of command plus what else?
        advice 6 of 2017 has two halves, no?
        Of the six recommendations to ministries, which one deals with sticking to ordinary governance while also building good cross-cutting structures?
        Difi's no. 6 from 2017
        final recommendation of 2017, in two halves
        ordinary lines as main rule plus good cross-cutting structures
        Which number at Difi lies behind Bufdir's second?
        Last of the six: use existing line or build across?
        the sixth and closing advice to ministries
        """
    ),
    Phrasings(
      "instruks",
      nb: """
        Hva er utredningsinstruksen?
        hvilke seks spørsmål stiller utredningsinstruksen
        hvem gjelder utredningsinstruksen for
        hva skal stå under utredning
        hvor grundig må vi utrede
        hvilke spørsmål stiller utredningsinstruksen
        Hva går utredningsinstruksen ut på
        Hva er seks spørsmål i utredningsinstruksen
        Hva er utredningsinstruksen for noe
        Hva står i utredningsinstruksen
        gjelder utredningsinstruksen for oss
        må kommuner følge utredningsinstruksen
        Gjelder utredningsinstruksen for kommuner?
        Hvem har ansvaret for å forvalte instruksen om utredning av statlige tiltak?
        Hvor grundig må vi utrede et lite tiltak sammenlignet med en stor reform?
        utredningsinstruksen punkt 2-1
        Er det lov for direktoratet å hoppe over utredningen når det haster?
        Vi er en kommune og vil gjerne låne statens sjekkliste for utredninger, er det greit?
        Hva gjelder seksjonen «Utredning» i mandatet, og hvor mange felt har den?
        Må hvert departement svare på alle seks spørsmålene før det foreslår noe?
        Har dere tatt spørsmålene ordrett fra instruksen, eller skrevet dem om?
        Juristen vår sier at utredningsplikten er brutt, hvilket regelverk er det snakk om?
        Hvilke minimumskrav stiller staten til beslutningsgrunnlag før et tiltak settes i gang?
        Saken er bitte liten, trenger vi da en femti siders utredning?
        Fylkeskommunen er invitert inn i et statlig utredningsarbeid, er vi bundet av instruksen der?
        Gjelder kravene om grundig forarbeid bare for staten, eller også for oss i kommunen?
        Hvor mange sider må en forstudie være når tiltaket er lite?
        Hvem passer på regelverket for hvordan staten skal forberede saker?
        Departementet avviste notatet vårt fordi punkt 2-1 ikke var fulgt
        Er det lov, håndbok eller påbud at vi må svare på seks ting før staten foreslår noe?
        utredningsinstruksen kort forklart
        Jeg er ny i direktoratet og hører stadig om «minimumskravene». Hva er de?
        Hva skal jeg fylle inn i de seks feltene om utredning?
        Slipper fylkeskommunen unna de statlige kravene til saksforberedelse?
        Hvem forvalter utredningsinstruksen?
        Gjelder instruksen for kommuner eller bare staten?
        De seks minimumsspørsmålene
        Hvor grundig må man svare når tiltaket er lite?
        Statsforvalteren spør om utredningen vår oppfyller instruksen
        Er ordlyden hos dere instruksens egen?
        Minstekrav til enhver utredning
        hva er utredningsinstruksen, og hvem er pliktig til å følge den?
        gjelder utredningsinstruksen for oss i kommunen eller bare for staten
        Gjelder utredningsinstruksen for oss i kommunen?
        hvilke sporsmal ma en utredning svare paa
        Hva er denne forskriften staten må følge før den setter i gang tiltak?
        Hvem forvalter instruksen for statlige utredninger?
        Punkt 2-1, minimumskravene samlet
        Er det lov å svare kort på et lite tiltak, eller må alt være like grundig?
        Gjelder instruksen oss i kommunen like strengt som direktoratet?
        Vi skal bygge en stor ordning; hvor mye grundigere må vi da svare?
        Alle de seks spørsmålene på ett sted, takk
        """,
      nn: """
        Kva er utgreiingsinstruksen?
        kva seks spørsmål stiller utgreiingsinstruksen
        kven gjeld utgreiingsinstruksen for
        kva skal stå under utgreiing
        gjeld utgreiingsinstruksen for oss
        må kommunar følgje utgreiingsinstruksen
        kva går utgreiingsinstruksen ut på
        Kva er utgreiingsinstruksen for noko?
        Er kommunar plikta til å følgje utgreiingsinstruksen?
        Kven i staten passar på instruksen for utgreiingar?
        Kor djupt må me grava når tiltaket har små verknader?
        minstekrav statleg utgreiing
        Departementet skundar seg og vil droppe utgreiinga, bryt dei ikkje reglane då?
        Seks spørsmål kvar statleg utgreiing må svare på
        Kan vi i kommunen bruke statens spørsmål som huskelapp utan å vere bundne av dei?
        Me sit i eit direktorat og skal greia ut eit tiltak, kva reglar styrer arbeidet?
        Kvifor er ordlyden her ulik den som står i instruksen?
        Skal ei stor reform greiast ut breiare enn ein liten prøveordning?
        Kva er det slags reglar staten har for å greia ut eit framlegg skikkeleg?
        Må ei lita sak greiast ut like nøye som ei stor?
        Kven forvaltar instruksen, og kven er han bindande for?
        Kommunedirektøren spør om me er pålagde å fylgja statens krav til utgreiing
        punkt 2-1 på ei side
        Eg fekk skjemaet med seks felt frå direktoratet og veit ikkje kvar det kjem frå
        Riksrevisjonen kritiserte oss for slurvete forarbeid. Kva regelsett burde vi ha følgt?
        Kan eit interkommunalt prosjekt bruka statens spørsmål som tankehjelp?
        Utgreiingsinstruksen punkt 2-1
        Kven har instruksen i si varetekt?
        Gjeld han for kommunar òg, eller berre for staten?
        Kor grundig lyt ein svara om tiltaket er lite?
        Minstekrava til ei utgreiing
        Er spørsmåla her ordrett dei i instruksen?
        Kva er det for eit regelverk staten må fylgje når han greier ut?
        Kven steller med utgreiingsinstruksen?
        Di større verknad, di grundigare svar, stemmer det?
        minstekrav til statleg utgreiing
        Gjeld han berre for staten, eller lyt fylkeskommunen òg bøye seg?
        Kor mange spørsmål lyt ei statleg utgreiing svara på?
        """,
      en: """
        What are the inquiry instructions?
        which six questions do the inquiry instructions ask
        whom do the inquiry instructions apply to
        what goes under inquiry
        how thorough must an inquiry be
        do the instructions apply to us
        must municipalities follow the instructions for official studies
        what are the instructions about
        What are the Norwegian government's inquiry instructions?
        Do the inquiry instructions bind municipalities too?
        Which body administers utredningsinstruksen?
        How thorough must an assessment be if the proposal is tiny?
        utredningsinstruksen section 2-1 minimum requirements
        Can a directorate skip the formal assessment because the minister is in a hurry?
        Is there a rulebook for how the Norwegian state prepares decisions on new measures?
        Are the six questions quoted word for word here or rephrased?
        We're a local council; may we borrow the state's six-question checklist?
        Sort of a Norwegian regulatory impact assessment rule, what is it called?
        Does a national reform call for a deeper study than a small pilot under the instructions?
        Is there an official rule on how thoroughly the state must prepare a proposal?
        Does the instruction for central government assessments bind a municipality?
        Who administers utredningsinstruksen, and what's in section 2-1?
        Our paper was sent back for failing the minimum requirements
        The bigger the impact, the deeper the study: where is that laid down?
        Norwegian rules for preparing government measures, in brief
        Six boxes to fill in before proposing something to the cabinet
        Instructions for Official Studies, section 2-1
        Who administers the inquiry instructions?
        Binding on municipalities or only on the state?
        Minimum questions for any official study
        How thorough must answers be for a minor measure?
        Is the wording here verbatim from the regulation?
        Are municipalities bound by utredningsinstruksen, or only central government?
        What are the central government rules for preparing measures?
        How thorough must small proposal be under section 2-1?
        Who administers the instructions for official studies?
        all six minimum questions in one place
        Are counties obliged to follow the state's study rules or only ministries?
        """
    ),
    Phrasings(
      "instruks.1",
      nb: """
        Hva er galt, og hva vil vi ha i stedet?
        hva er det første spørsmålet i utredningsinstruksen
        hva er problemet vi utreder
        hva er problemet og hva vil vi oppnå ifølge utredningsinstruksen
        problem og mål i utredningen
        Utredningen hopper rett til tiltak uten å si hva som egentlig er feil
        Hvordan beskriver jeg problemet i en statlig utredning?
        instruksen spørsmål 1 problem og mål
        Hva skal stå i feltet «problem» under Utredning?
        Hva vil vi oppnå, og hva er det som svikter i dag, i utredningens første punkt?
        Vi utreder en løsning på jakt etter et problem, og ingen tør si det høyt
        Er det nok å skrive at det mangler et tiltak, eller må selve vansken beskrives?
        Direktøren ville ha en app, men utredningen sier ikke hva appen skulle bøte på
        Hva er det aller første et utredningsnotat må svare på?
        Lurer på om ønsket tilstand skal med allerede i begynnelsen av utredningen
        Utgangspunktet i utredningen vår er uklart: hva er galt, for hvem, og hvor vil vi hen?
        Departementet sendte utredningen i retur fordi behovet ikke var begrunnet
        Kan vi kopiere problemteksten fra mandatet inn i utredningen?
        Diagnosen mangler i utredningen, vi har bare resepten
        Hva skriver jeg i den første ruta, der de vil vite hva som er i veien?
        Vi hopper rett til løsningen uten å si hva som skurrer. Hvilket krav bryter vi i instruksen?
        Det første spørsmålet i utredningsinstruksen
        Direktoratet spør «hvorfor trengs dette?» før det vil høre om tiltak
        Hvordan beskriver vi nåsituasjonen og ønsket tilstand når staten skal utrede?
        Står det noe i 2-1 om å si hvor skoen trykker?
        Er det nok å skrive at ungdomskriminaliteten øker, eller må vi også si hva vi vil fram til?
        Hva fyller jeg inn i feltet «problem» under utredning?
        Uten start og mål på kartet kan ingen vite om tiltaket bommer
        Instruksens spørsmål 1
        Det første av de seks i 2-1
        Utredningen vår hopper rett på løsningen uten å si hva som er galt
        Feltet «problem» under utredning
        Hvilken tilstand vil vi ha, og hva feiler det i dag, ifølge instruksen
        Utreder: må jeg begynne med vansken før alternativene?
        Ingen kan si om tiltaket treffer, for utredningen sier ikke hva det skal rette på
        Nåsituasjon og ønsket situasjon i utredningen
        hva er problemet, og hva ønsker vi i stedet? (instruksens startpunkt)
        Første spørsmål i utredningsinstruksen
        Skal statlig utredning begynne med hva som er galt og hva vi vil ha i stedet?
        De foreslår en app, men sier ikke hva som er i ulage.
        Er det å beskrive dagens elendighet nok, eller må ønsket tilstand også stå i utredningsfeltet?
        punkt 2-1 nr. 1
        Hva svarer jeg på spørsmål én fra instruksen?
        """,
      nn: """
        Kva er gale, og kva vil vi ha i staden?
        kva er det første spørsmålet i utgreiingsinstruksen
        kva er problemet vi greier ut
        kva er problemet og kva vil vi oppnå etter utgreiingsinstruksen
        problem og mål i utgreiinga
        Kva skal me skriva i problemfeltet under «Utredning»?
        Utgreiinga vår startar med medisinen og gløymer sjukdomen
        første spørsmålet i instruksen
        Korleis får eg fram kva som er gale i dag, når saka skal greiast ut etter instruksen?
        Må ei utgreiing seie både kva som skurrar og kvar vi vil hamne?
        Sjefen bad om ei utgreiing av eit nytt register, men ingen veit kva det skal rette på
        Kan ei utgreiing vere god når ho ikkje har noko mål å prøve tiltaka mot?
        Direktoratet fekk utgreiinga attende, behovet var ikkje grunngjeve
        Me har ei løysing og leitar etter eit problem, er det feil rekkjefølgje i ei utgreiing?
        Skal den ønskte stoda stå først i utgreiinga?
        Kva er vitsen med problemskildring når alle allereie veit kva tiltaket blir?
        Kva skal stå i den øvste ruta av dei seks, om det som er gale?
        Vi drøftar medisin før diagnose i utgreiinga vår
        Kvar er me, og kvar vil me hen? Er det slik instruksen opnar?
        Må ei statleg utgreiing seie kva som er vondt og kva som ville vore godt?
        fyrste spørsmålet i punkt 2-1
        Korleis gjev eg ord til både skaden og draumen i det same feltet?
        Sjefen vil ha tiltaka med ein gong, utan at nokon har fortalt kva dei skal råda bot på
        Fyrste spørsmålet i instruksen
        Utgreiinga går beint på løysinga utan å seia kva som er gale.
        Kva er i ulage, og korleis vil me ha det?
        Feltet «problem» under utgreiing
        Lyt eg byrja med vansken når eg greier ut?
        Nummer ein av dei seks
        Fyrste spørsmålet i utgreiingsinstruksen, kva går det på?
        Kva er det aller fyrste ei statleg utgreiing må svara på?
        Fyrste punktet i instruksen: kva er gale og kva vil me i staden ha?
        Kva er gale, og korleis ynskjer vi at det skal vera?
        Utgreiinga nemner løysinga før ho har sagt kva som er i vegen.
        Kva skriv eg i problemfeltet under «Utgreiing»?
        nå-situasjon og ynskt tilstand, instruksen
        """,
      en: """
        What is wrong, and what do we want instead?
        what is the first question in the inquiry instructions
        what problem does the inquiry look into
        what is the problem and what do we want to achieve according to the instructions
        problem and goal in the inquiry
        What does the first of the six inquiry questions ask?
        The study jumps to a fix without saying what's broken
        How should we fill in the problem field under «Utredning»?
        inquiry question one problem and objective
        A solution in search of a problem: how does the inquiry instruction stop that?
        Must an official assessment state the desired end state along with what is wrong today?
        The ministry bounced our assessment because the need for action wasn't demonstrated
        Our director wants an app, but the assessment never says which ill it should cure
        Should the need section of the assessment match the mandate's own problem text and goals?
        Where does a government study start: what's the matter and where do we want to end up?
        Nobody can judge whether the proposals hit the mark, because the assessment has no target
        First box: what hurts and what would better look like?
        Ministry proposal jumps to a fix without naming what's broken
        Which opening question does the state's instruction ask?
        Describe today's pain and tomorrow's wish under the assessment heading
        need and objective, question one of six
        If we can't say where we are or where we want to go, can a measure be judged?
        What do I type in the field called problem when doing a government inquiry?
        The directorate keeps asking why we need this at all
        Question one of the instructions
        The study leaps to a solution without naming what's broken.
        Present state versus desired state in an official study
        First of the six
        Filling in problem under the inquiry heading
        Can anyone judge a measure if the paper never states the ill?
        Question one of the state's six
        They propose an app without ever saying what is broken.
        problem and objective, section 2-1
        Is describing the mess enough or must we say what we want instead, in the inquiry field?
        first item the instructions ask for
        what goes in field problem under Utredning
        """
    ),
    Phrasings(
      "instruks.2",
      nb: """
        Hvilke tiltak er aktuelle i utredningen?
        må vi utrede flere alternativer
        skal nullalternativet være med
        hvilke alternativer har vi
        hvilke tiltak er aktuelle
        må vi vurdere flere alternativer
        hva er nullalternativet
        la alt være som det er
        Hvor mange alternativer må en utredning ha med?
        Må nullalternativet være med når vi utreder?
        Utredningen vår har bare ett forslag, og det var bestemt på forhånd
        Kan vi foreslå å ikke gjøre noe som helst?
        hvilke tiltak er aktuelle instruksen
        Hva fyller jeg inn i feltet «tiltak» under Utredning?
        Ledelsen har alt valgt løsningen og vil bare ha utredningen som pynt
        Hvilke løsninger bør vi se på før vi låser oss?
        Gruppen gikk i tunnelsyn og vurderte aldri noen annen vei
        Er det å fortsette som før et eget alternativ i utredningen?
        Skal vi ta med både myke og harde virkemidler som mulige svar i utredningen?
        To skinnalternativer og én favoritt, er det god utredningsskikk?
        Lurer på om et billigere grep også skulle vært vurdert i utredningen
        Idémyldring om mulige tiltak, hvilket spørsmål i instruksen dekker det?
        Vi har bare ett forslag på bordet. Krever instruksen at vi ser på flere?
        Kan «gjøre ingenting» regnes som en mulighet i utredningen?
        Hvilke veier til målet bør listes opp i en statlig utredning?
        andre spørsmål i punkt 2-1
        Statsråden har allerede valgt løsning, så hvorfor skal vi lete etter andre?
        Hva kommer i rute to av de seks?
        Er nullalternativet obligatorisk å ha med?
        Menyen vår har én rett. Departementet vil ha flere å velge mellom
        Hva fyller jeg inn i feltet «tiltak» under utredning, og hvor mange bør det være?
        Instruksens spørsmål 2
        Det andre av de seks i 2-1
        Sjefen har bare ett forslag. Må utredningen vise flere?
        Nullalternativet, må det med?
        Feltet «tiltak» under utredning
        Kan det å ikke gjøre noe være et alternativ?
        Hvilke løsninger er aktuelle å utrede?
        Vi har bestemt oss på forhånd og later som det ikke fins andre veier
        trenger vi å ta med nullalternativet når vi ser på mulige tiltak
        Andre spørsmål i utredningsinstruksen
        Må vi ha flere alternativer, eller holder det med det vi alt har bestemt oss for?
        Er det å la være å gjøre noe også et alternativ?
        Utredningen har bare én løsning, og den er direktørens yndling.
        aktuelle tiltak i utredningen, nullalternativ
        Hvilke veier kan vi gå, sier instruksen at det skal listes opp?
        Feltet «tiltak» under Utredning, ikke tiltakslista i planen
        """,
      nn: """
        Kva tiltak er aktuelle i utgreiinga?
        må vi greie ut fleire alternativ
        skal nullalternativet vere med
        kva tiltak er aktuelle
        må vi vurdere fleire alternativ
        kva er nullalternativet
        Kor mange val må vi leggje fram i ei utgreiing?
        Må me ta med det å la alt vera som det er?
        Rådmannen hadde bestemt seg på førehand, så utgreiinga hadde berre eitt framlegg
        Kva for tiltak kan kome på tale, og kvar i utgreiinga skriv vi dei?
        instruksen spørsmål 2 tiltak
        Er nullalternativet eit ordentleg alternativ?
        Utgreiinga er ei rein bestilling, alle andre utvegar er luka ut
        Bør ei utgreiing vise fleire vegar til målet, også dei billege?
        Me såg oss blinde på éin idé, kva seier instruksen om det?
        Kan svaret i ei utgreiing vera å ikkje gjera nokon ting?
        Departementet spør kvifor vi ikkje har drøfta andre løysingar enn lovendring
        Må me teikna opp fleire moglege vegar, eller held det med den vi likar best?
        Kan det å la alt vera som i dag stå på lista over val i utgreiinga?
        Kva spør instruksen om etter at vansken er skildra?
        Vi greier ut berre det leiaren har peika på
        rute nummer to: ulike utvegar
        Eg treng idear til kva som kan gjerast, og instruksen vil visst ha eit utval
        Er eit straumlinja «ja til A» nok for staten, eller skal B og C òg vera med?
        Andre spørsmålet i instruksen
        Sjefen vil berre greia ut éin veg; er det lov?
        Nullalternativet, lyt det med i utgreiinga?
        Å lata alt stå som det står, skal det reknast som eit val?
        Kva rådgjerder kan koma på tale?
        Nummer to av dei seks
        treng me å ta med nullaltenativet, altså å ikkje gjera noko?
        kva alternativ har vi, medrekna det å ikkje gjere noko
        Må «ikkje gjera noko» vera med som alternativ når me ser på tiltak?
        Spørsmål nummer to i instruksen
        Kva utvegar finst, og må vi nemna meir enn éin?
        Å lata alt vera som før, er det òg ein utveg?
        Dei har berre greidd ut det sjefen vil ha.
        alternativ, instruksen sitt andre punkt
        Held det med to alternativ i utgreiinga?
        """,
      en: """
        Which measures are relevant in the inquiry?
        must we look into several alternatives
        should the do-nothing alternative be included
        which measures are relevant
        must we look at several alternatives
        what is the zero alternative
        leave everything as it is
        How many options must the assessment consider?
        Is doing nothing a valid alternative in an inquiry?
        Our study has a single proposal that was decided in advance
        inquiry instructions relevant measures options
        What goes into the measures field under «Utredning»?
        The boss picked the answer already and just wants the study as window dressing
        Two straw men and one favourite, is that a fair set of alternatives?
        Should the status quo appear on the list of possible measures?
        We got tunnel vision and never looked at cheaper ways of fixing it
        Which inquiry question makes us brainstorm different courses of action?
        Can we put only legislation on the table, or other remedies as well?
        Is doing nothing a legitimate option in the study?
        Only one solution is on the table; does the state's instruction want rivals?
        second question of the six: the range of choices
        List the ways out before falling in love with one
        The minister already picked the answer, so why draw up a long list?
        How many alternatives belong in the box for measures in a central government inquiry?
        Could keeping things as they are be one of the paths we assess?
        Must the state look at softer means, such as information, before reaching for a ban?
        Question two of the instructions
        Only one option in our study; permitted?
        The do-nothing alternative
        Which measures are conceivable, asks the instruction
        Second of the six
        The boss has already picked; must we list rivals?
        How many options must we look at under the state's inquiry instructions? Can doing nothing be one?
        Do the inquiry instructions want us to list several alternatives, including doing nothing?
        Question two of the six: options
        Does doing nothing count as an option?
        The study contains one solution only, the director's pet.
        zero alternative, section 2-1
        How many relevant measures must an inquiry consider?
        """
    ),
    Phrasings(
      "instruks.3",
      nb: """
        Hvilke prinsipielle spørsmål reiser tiltakene?
        hva er prinsipielt vanskelig i utredningen
        prinsipielle spørsmål i utredningsinstruksen
        prinsipielle spørsmål i utredningen
        er det noe prinsipielt ved tiltakene
        Hvilke prinsipielle spørsmål reiser tiltaket?
        Tiltaket griper inn i personvernet, hvor i utredningen hører det hjemme?
        Hva menes med spørsmål av prinsipiell art i instruksen?
        prinsipper feltet under Utredning
        Må vi drøfte menneskerettigheter og legalitet når vi utreder datadeling mellom barnevern og politi?
        Er tvang mot ungdom noe vi må ta opp på prinsipielt grunnlag?
        Utredningen tier om at forslaget rokker ved det kommunale selvstyret
        Forslaget lar NAV overvåke familier, og ingen har spurt om det er etisk forsvarlig
        Er det greit å utelate etiske innvendinger fra utredningen når ledelsen vil ha tempo?
        Det tredje spørsmålet i utredningsinstruksen, hva er det?
        Taushetsplikten står i veien for tiltaket, er det et prinsipielt spørsmål i utredningen?
        Lurer på hvilke verdivalg og grunnlovsspørsmål et statlig tiltak må få belyst
        Noen sier at tiltaket er umulig å forsvare prinsipielt, selv om det virker i praksis
        Hvor skriver vi hensynet til likebehandling og rettssikkerhet når tiltaket utredes?
        Tiltaket rokker ved personvernet. Hvor i utredningen tas slikt opp?
        Kan staten overprøve lokalt selvstyre her? Det må da drøftes et sted
        Det tredje spørsmålet i utredningsinstruksen
        Hvor skriver vi om etiske grenser som ikke lar seg regne ut i kroner?
        Er det riktig i det hele tatt at politiet får vite hva helsesykepleieren vet?
        rettssikkerhet og grunnleggende dilemmaer i en utredning
        Noen i gruppa sier at dette strider mot alt vi tror på
        Hva slags innvendinger hører til i feltet «prinsipper» under utredning?
        Vi regnet på alt, men glemte å spørre om staten har noe med å gjøre i folks stuer
        Instruksens spørsmål 3
        Det tredje av de seks i 2-1
        Registersamkjøring mellom politi og barnevern, er det et prinsipielt spørsmål vi må ta opp i utredningen?
        Reiser tiltaket etiske knuter, personvern eller rettssikkerhet?
        Feltet «prinsipper» under utredning
        Tvang overfor foreldre, hvor i utredningen drøftes det?
        Grunnleggende betenkeligheter ved tiltaket
        Er dette så prinsipielt at utredningen må si fra?
        prinsipielle spørsmål i en utredning, hva menes?
        reiser tiltaket noe prinsipielt betenkelig, slik man må redegjøre for i statlige utredninger
        Tredje spørsmål i utredningsinstruksen
        Deling av taushetsbelagte opplysninger om barn: er det noe prinsipielt vi må ta opp i utredningen?
        Personvern, rettssikkerhet og likebehandling, hvilket av de seks spørsmålene fanger det?
        Finnes det en etisk eller grunnlovsmessig hake ved tiltaket?
        prinsipielle spørsmål som instruksen krever
        Er «prinsipper» under Utredning det samme som prinsippene vi samarbeider etter?
        Juristen mener tiltaket griper inn i foreldrenes rett. Hvor skrives det?
        """,
      nn: """
        Kva prinsipielle spørsmål reiser tiltaka?
        kva er prinsipielt vanskeleg i utgreiinga
        prinsipielle spørsmål i utgreiinga
        er det noko prinsipielt ved tiltaka
        Kva for prinsipielle sider ved tiltaket må med i utgreiinga?
        Tiltaket rokkar ved personvernet til elevane, kvar drøftar vi det?
        instruksen tredje spørsmål prinsipielt
        Er sjølvstyret til kommunane eit prinsipielt spørsmål når staten greier ut?
        Må samiske rettar og grunnlova opp på bordet i utgreiinga?
        Utgreiinga hoppar bukk over det etiske fordi det er ubehageleg
        Kva tyder det at eit tiltak er prinsipielt vanskeleg?
        Ein jurist meiner framlegget strir mot teieplikta, skal det inn under «prinsipper»?
        Kan me la vera å nemna likebehandling når tiltaket berre gjeld éin by?
        Staten vil tvinge foreldre på kurs, og nokon må spørje om det i det heile er rett
        Korleis veg instruksen inn verdispørsmål som ikkje kan reknast i kroner?
        Er det greitt at tvang blir ein del av tiltaket? Kvar i utgreiinga høyrer det heime?
        Grunnlova, barnekonvensjonen og samiske rettar: kva rute av dei seks er det?
        Kva vil instruksen vite om verdistriden som tiltaket rører ved?
        tredje ruta: det som stikk djupt
        Skal staten leggja seg opp i dette? Spørsmålet bør vel takast opp i ei utgreiing
        Registerkopling er praktisk, men luktar overvaking. Kven spør om slikt i førearbeidet?
        Eg er uroa for likebehandling i framlegget og vil ha det på bordet
        Tredje spørsmålet i instruksen
        Tiltaket rører ved personvernet; kvar i utgreiinga skal det drøftast?
        Prinsipielle floker
        Er tvang mot foreldre eit spørsmål som høyrer heime i utgreiinga?
        Nummer tre av dei seks
        Kva rettsleg og etisk uro vekkjer framlegget?
        Ein av etatane har prinsipielle innvendingar mot tiltaket. Kvar i utgreiinga høyrer slikt heime?
        Tredje punktet i instruksen
        Kva strid om det rette reiser tiltaket?
        Personvernet til ungdomane kjem i klem; kva spørsmål i instruksen tek for seg det?
        Rører dette ved noko grunnleggjande, som likskap eller fridom?
        Kva høyrer til i prinsippfeltet under «Utgreiing»?
        """,
      en: """
        What questions of principle do the measures raise?
        what is difficult in principle in the inquiry
        questions of principle in the inquiry
        is there anything of principle about the measures
        Which questions of principle does the measure raise?
        The proposal invades privacy; where in the inquiry do we discuss that?
        inquiry question three matters of principle
        What counts as hard in principle for a government measure?
        Does sharing child welfare records with the police raise a rights issue we must write up?
        The study is silent about local self-government, though the proposal tramples on it
        Should ethical objections appear in the assessment even when the measure works?
        What do I write in the principles field under «Utredning»?
        It's efficient, but is it right? Which inquiry question covers that?
        Coercing parents into courses makes our lawyer uneasy, must the assessment mention constitutional concerns?
        Can we leave out rule of law and equal treatment from the assessment because time is short?
        Linking registers feels like surveillance; which part of the inquiry raises that?
        Does the measure trample on local self-government or privacy?
        third question of the six
        Moral red lines that no spreadsheet can capture
        Equal treatment and civil liberties: in which box of the state's study?
        Somebody objects that the state has no business doing this at all
        What belongs in the assessment field named principles?
        Ethical dilemmas a proposal raises, as asked in Norway's instruction
        Question three of the instructions
        Data matching raises privacy qualms; where in the study?
        Ethical and constitutional sticking points of a measure
        Third of the six
        Compelling parents: does the inquiry need to debate that?
        Fundamental objections raised by a proposal
        One of the inquiry questions is about matters of principle. I don't get what goes there
        Where in the state's inquiry instructions are ethical or constitutional dilemmas dealt with?
        Question three of the six
        Privacy of children versus need to share: where in the inquiry is it raised?
        fundamental issues, constitutional or ethical snags
        Is principles under inquiry same as the principles we cooperate by?
        does the measure step on someone's rights
        matters of principle, instructions item 3
        """
    ),
    Phrasings(
      "instruks.4",
      nb: """
        Hvilke virkninger har tiltakene, og for hvem?
        hvem blir berørt av tiltaket
        positive og negative virkninger
        hvor lenge varer virkningene
        konsekvenser av tiltaket
        hvem blir berørt av tiltakene
        hva er virkningene
        hvor varige er virkningene
        Hvem blir berørt av tiltaket, og hvor lenge varer virkningene?
        Hva koster forslaget, og hvem får regningen etterpå, ifølge utredningen?
        Utredningen skryter av fordelene og sier ingenting om ulempene
        positive og negative virkninger instruksen
        Hva skriver jeg i feltet «virkninger» under Utredning?
        Må vi ta med bivirkninger for skoler som ikke er med i tiltaket?
        Går effekten over etter et år, eller er den varig, og må vi utrede det?
        Hvem vinner og hvem taper på forslaget?
        Hvordan gjør vi en konsekvensvurdering av et statlig tiltak?
        Kommunene klager over at ingen har regnet på følgene for dem
        Trenger vi en samfunnsøkonomisk analyse eller holder det å liste pluss og minus?
        Skal utredningen si noe om hvordan ungdom, foreldre og ansatte vil merke endringen?
        Departementet spør om konsekvensene på lang sikt, hvilket av de seks spørsmålene er det?
        Forslaget hjelper enslige forsørgere, men går ut over småbarnsfamilier; hvor noteres slikt?
        Hvem taper og hvem vinner på forslaget, og varer det?
        Vi har regnet på besparelsen, men ikke på ulempene for fastlegene
        det fjerde spørsmålet i punkt 2-1
        Hvor lenge holder effekten seg etter at tilskuddet tar slutt? Hvor i utredningen står det?
        Skal vi også skrive om bivirkninger i en utredning?
        Finansdepartementet vil vite hvem som får regningen, og hvem som får gleden
        Konsekvenser for kommunene, næringslivet og de pårørende – hvilken av de seks rutene?
        Er det slurv å bare nevne oppsiden når staten utreder?
        Hva hører hjemme i feltet «virkninger» under utredning?
        Instruksens spørsmål 4
        Det fjerde av de seks i 2-1
        Hvem taper og hvem vinner på forslaget?
        Konsekvenser for barna, kommunen og næringslivet, i utredningen
        Varer effekten i to måneder eller ti år?
        Feltet «virkninger» under utredning
        Bivirkninger, må de fram?
        Direktøren vil bare vise de positive utslagene. Er det redelig etter instruksen?
        Hvilke virkninger får tiltaket, hvem rammes, og hvor varig er det?
        Hvem får glede av tiltaket og hvem får ulempene, og hvor varig er det? Hvor i utredningsinstruksen hører det til?
        Fjerde spørsmål i utredningsinstruksen
        Hvem vinner og hvem taper på tiltaket, og hvor lenge?
        Utredningen skryter av fordelene og tier om baksiden.
        Må vi si hvem som blir rammet, og ikke bare hva det koster?
        konsekvenser, berørte, varighet av virkning
        Foreldrene merker det først om fem år; hører det med under virkninger?
        Samfunnsnytte og ulemper, hvilket nummer i instruksen?
        """,
      nn: """
        Kva verknader har tiltaka, og for kven?
        kven blir råka av tiltaket
        positive og negative verknader
        kor lenge varer verknadene
        kven blir råka av tiltaka
        kva er verknadene
        kor varige er verknadene
        Kven merkar tiltaket på kroppen, og kor lenge?
        Utgreiinga er rosenraud og teier om ulempene
        verknader for kven instruksen
        Må vi rekne ut kva framlegget kostar for kommunane?
        Kva skal stå i feltet «virkninger»?
        Er effekten varig, eller er han borte om eit par år, og må utgreiinga seie det?
        Kven tener og kven taper på framlegget?
        Korleis vurderer vi konsekvensar av eit statleg tiltak?
        Ingen har tenkt på biverknadene for helsestasjonen når NAV legg om
        Skal både dei gode og dei dårlege følgjene skrivast ned?
        Bygdene kjem til å merke dette hardare enn byane, bør utgreiinga seie det?
        Kven kjem til å kjenna det på kroppen, på godt og vondt?
        Utgreiinga skryt av vinsten og teier om kven som får ulempene
        Er verknaden ei døgnfluge eller noko som held seg? Kva rute spør om det?
        fjerde spørsmålet: fylgjer for ulike grupper
        Må me rekna på kva det kostar bygdene når tilbodet vert samla i byen?
        Skal eg skrive både plussar og minusar, eller berre det første, i ei statleg utgreiing?
        Konsekvensane for samiske familiar er gløymde i utgreiinga, kvar skulle dei stått?
        Kor mange år ber utgreiinga oss sjå framover når vi reknar på kven som blir ramma?
        Fjerde spørsmålet i instruksen
        Kven taper og kven vinn på framlegget?
        Fylgjer, gode og vonde, og kor lenge dei varer
        Må ulempene fram i utgreiinga?
        Nummer fire av dei seks
        Kven vert råka, og på godt eller vondt?
        Kven blir råka av tiltaket, på godt og vondt, og kor varig er det? Kvar skriv vi slikt i utgreiinga?
        Korleis svarar me på instruksen sitt spørsmål om føremoner og ulemper for dei som vert råka?
        Kven kjenner det på kroppen, og kor lenge?
        Baksida av medaljen er ikkje nemnd i utgreiinga.
        føremoner og ulemper for dei det råkar
        Skal vi rekna med verknader som fyrst syner seg om ti år?
        Kva skriv eg i feltet «verknader»?
        """,
      en: """
        What effects do the measures have, and on whom?
        who is affected by the measure
        positive and negative effects
        how long do the effects last
        who is affected by the measures
        what are the effects
        how lasting are the effects
        Who is affected by the measure, and for how long?
        The assessment lists only upsides and hides the drawbacks
        Winners and losers of the proposal, where do we describe them?
        inquiry effects positive negative duration
        What should I put in the effects field under «Utredning»?
        Does the inquiry have to estimate costs falling on municipalities?
        Will the effect wear off after a year, and must our study say so?
        Is a full cost-benefit analysis needed, or just a list of pros and cons?
        Side effects on schools outside the scheme, do they belong in the assessment?
        Which of the six questions deals with consequences and their distribution?
        It helps lone parents but hurts rural families, how do we record that trade-off in the study?
        Who wins, who loses, and does it last?
        Side effects for GPs were never mentioned in the government study
        fourth of the six: consequences
        Is listing only the upside acceptable in a state inquiry?
        The Treasury wants to know who ends up footing the bill and who reaps the joy
        Will it wear off after a year? Which box takes that?
        Upsides, downsides, duration and those hit by them
        Question four of the instructions
        Winners and losers of the proposal
        Consequences, how long they last, whom they hit
        Fourth of the six
        The director wants only the upsides shown; may we omit the downsides?
        Impact on children, councils and firms in the study
        Must we tell also who loses on the measure, and for how many years?
        who notices the effects of the measure, and how long do they last
        In the state's inquiry rules, do bad side effects count, and for whom?
        Question four of the six: winners and losers
        The study praises benefits and hides the downside.
        who is affected and for how long
        positive and negative effects, section 2-1
        Must we count an impact that parents notice first in five years?
        """
    ),
    Phrasings(
      "instruks.5",
      nb: """
        Hvilket tiltak anbefaler vi, og hvorfor?
        må utredningen ha en anbefaling
        hvordan begrunner vi valget av tiltak
        hvilket tiltak anbefales, og hvorfor
        hvordan begrunner vi anbefalingen
        hva skal utredningen ende i
        Må utredningen ende med en anbefaling?
        Hvilket tiltak går vi inn for, og hvordan begrunner vi det i utredningen?
        Utredningen drøfter i åtti sider, men tør ikke lande
        feltet anbefaling under Utredning
        Kan vi legge fram tre alternativer og la statsråden velge uten å si hva vi mener?
        Femte spørsmål i instruksen om valg av tiltak
        Er det faglig forsvarlig å anbefale noe uten å si hvorfor?
        Direktoratet sitter på gjerdet og vil ikke peke på noe alternativ
        Konklusjonen vår er et både-og, er det godt nok som utredning?
        Lurer på om begrunnelsen skal vise hvorfor de andre alternativene ble vraket
        Sekretariatet krangler om hvem som kan konkludere i utredningsrapporten
        Hvor skriver vi hva utrederne til slutt falt ned på?
        Politikerne vil ha et klart råd og ikke en meny
        Hva skal beslutningsgrunnlaget bygge på når utredningen er ferdig?
        Hvilket alternativ går vi for, og hvordan forsvarer vi det i utredningen?
        Må utredningen peke på en vinner, eller kan den bare legge fram mulighetene?
        femte spørsmål i utredningsinstruksen
        Direktoratet leverte en meny uten å si hva det selv ville valgt
        Hvordan skriver jeg begrunnelsen for at vi lander på B?
        Kan vi la være å ta standpunkt og overlate det til statsråden?
        Sekretariatet er redd for å stikke hodet fram med et klart råd i utredningen
        Hva skal stå i feltet «anbefaling» under utredning?
        Vi konkluderer med magefølelsen. Godtar instruksen det?
        Instruksens spørsmål 5
        Det femte av de seks i 2-1
        Utredningen lister opp fire alternativer og stopper der. Må vi peke på ett?
        Tilrådning med grunngivelse
        Kan utrederne la politikerne velge uten selv å mene noe?
        Hvilket alternativ faller vi ned på, og med hvilket argument?
        Innstilling til slutt i utredningen
        Hvilket tiltak bør utredningen ende med å tilrå, og med hvilken begrunnelse?
        Utredningen vår slutter uten å si hva vi bør gå for. Er det godt nok?
        Utredningen lister opp alt, men tør ikke velge. Må den peke på noe?
        Hva går vi for, og hvorfor akkurat det?
        Kan vi levere uten å lande på ett av alternativene?
        anbefalt tiltak, begrunnelse, utredning
        Er anbefalingen i utredningen det samme som konklusjonen i beslutningsgrunnlaget?
        Tre alternativer side om side og ingen favoritt. Godtar instruksen det?
        """,
      nn: """
        Kva tiltak rår vi til, og kvifor?
        må utgreiinga ha ei tilråding
        korleis grunngir vi valet av tiltak
        kva tiltak blir tilrådd, og kvifor
        korleis grunngir vi tilrådinga
        kva skal utgreiinga ende i
        Må ei utgreiing tilrå noko?
        Utgreiinga vår drøftar opp og ned i mente, men kjem ikkje i land
        Kva for eit tiltak bør vi tilrå, og kvifor det?
        instruksen tilråding grunngjeving
        Kan me nøya oss med å lista opp alternativa og sleppa å velja?
        Utvalet torer ikkje seie kva det meiner, av redsle for departementet
        Kva fyller vi inn i feltet «anbefaling»?
        Er det greitt å tilrå den løysinga som sjefen likar best, utan grunngjeving?
        Skal det gå fram kvifor dei andre alternativa vart forkasta i utgreiinga?
        Kven skal setje punktum for utgreiinga med eit tydeleg råd?
        Statsråden sukkar over nok ei utgreiing som endar i «på den eine sida og på den andre sida»
        Kva for eit av alternativa tilrår utgreiinga, og på kva grunnlag?
        Rapporten sit på gjerdet. Skal han ikkje seie kva som er best?
        nest siste spørsmålet av dei seks
        Held det å skrive at me likar løysing C, eller må vi forklara det?
        Leiaren vil ikkje binda seg, men utgreiinga skal vel munna ut i noko
        Kvar skriv eg rådet vårt til departementet etter at alle utvegar er drøfta?
        Utgreiarane teier om kva dei sjølve ville gjort
        Grunngjeve framlegg til slutt i ei statleg utgreiing, er det eit krav?
        Femte spørsmålet i instruksen
        Utgreiinga endar utan tilråding; er det godt nok?
        Kva fell me ned på, og kvifor?
        Kan me lata vera å meina noko og berre leggja fram vala?
        Nummer fem av dei seks
        Grunngjeven tilråding
        Femte punktet i instruksen
        Kva tilrår vi, og kva er grunngjevinga?
        Dei greier ut i det vide og breie, men vel ingenting.
        Lyt utgreiinga enda i eit val?
        tilråding med grunngjeving, instruksen
        """,
      en: """
        Which measure do we recommend, and why?
        must the inquiry end in a recommendation
        how do we justify the choice of measure
        which measure is recommended, and why
        how do we justify the recommendation
        what should the inquiry end in
        Does an inquiry have to end in a recommendation?
        Eighty pages of discussion and our study still sits on the fence
        Which option do we come down in favour of, and on what grounds?
        inquiry recommended measure reasons
        May we present three options and let the minister pick without advising?
        What do I enter in the recommendation field under «Utredning»?
        Must we explain why the rejected alternatives in the study fell by the wayside?
        The committee won't nail its colours to the mast for fear of the ministry
        Is a bare conclusion fine, or does the choice of measure need justification?
        Question five of the inquiry instructions, what does it require?
        Politicians want a verdict from the study, not a menu
        The study sits on the fence; is it supposed to back a winner?
        Which option do we put our money on, and on what grounds?
        fifth question of the state instruction
        Gut feeling says B, but what reasoning does the inquiry owe its reader?
        Can officials hand over a menu and leave the pick to the minister?
        justify the preferred alternative
        How do I word our pick in the assessment section?
        Question five of the instructions
        The paper lists four options and stops; must it endorse one?
        Reasoned endorsement at the end of a study
        Fifth of the six
        Which alternative do we plump for and on what grounds?
        May analysts stay neutral and let the minister pick?
        Does the inquiry have to end with a proposal and the reasons for it?
        Does the inquiry have to land on one option and argue for it?
        How should we justify our preferred option under the instructions?
        Question five of the six
        Study sits on the fence between three options. Must it choose?
        recommended measure and the reason for it
        Which one do we go for and why exactly that one?
        inquiry's recommendation versus conclusion in decision paper
        deliver without picking a favourite?
        """
    ),
    Phrasings(
      "instruks.6",
      nb: """
        Hva er forutsetningene for å lykkes med tiltaket?
        hva må være på plass før tiltaket settes i verk
        forutsetninger for vellykket gjennomføring
        hva er forutsetningene for at det skal lykkes
        hva må være på plass for å lykkes med gjennomføringen
        Hva må være på plass for at tiltaket skal virke?
        Tiltaket er vedtatt på papiret, men hva skal til for å få det ut i livet?
        Hva hører hjemme i feltet «forutsetninger» under Utredning?
        Hvilket av de seks spørsmålene kommer til slutt i instruksen?
        Tiltaket forutsetter et datasystem som ikke finnes ennå, må utredningen si det?
        Trenger utredningen en gjennomføringsplan?
        Kommunene mangler folk til å sette reformen i verk, og utredningen later som ingenting
        Hvilke suksessfaktorer må utredningen nevne?
        Er det nok at tiltaket er smart, eller må vi utrede om det lar seg gjøre i praksis?
        Anbefalingen hviler på at NAV får lovhjemmel; hvor skriver vi et slikt vilkår?
        Alt står og faller på at fylkene blir med, skal slike avhengigheter inn i utredningen?
        Lurer på om opplæring, systemer og penger regnes som vilkår for iverksetting i instruksen
        Reformen ble en fiasko fordi bakkemannskapet ikke var klart da den trådte i kraft
        Forslaget er godt på papiret, men hva må vi rigge før det kan tas i bruk?
        Hva er det som kan velte gjennomføringen hvis det mangler?
        sjette spørsmål i punkt 2-1
        Utredningen glemte at IT-systemet ikke er klart før om to år
        Må vi ha opplæring, lovendring og folk på plass først? Hvor i utredningen skrives det?
        Hvilke brikker må ligge riktig for at tiltaket skal lykkes etter utredningen?
        Alt avhenger av at kommunene får penger. Hvilken av de seks rutene er det?
        Vi har kjøpt båten før vi har sjekket om det er vann i havna
        Instruksens spørsmål 6
        Det sjette og siste av de seks i 2-1
        Feltet «forutsetninger» under utredning
        Alt avhenger av at IT-systemet kommer. Hvor i utredningen skriver jeg det?
        Betingelser for vellykket gjennomføring
        Tiltaket er fint, men hvem har sjekket at det kan settes ut i livet?
        Hva må til, i folk og penger og lov, før det anbefalte kan virke?
        Suksessbetingelser i en utredning
        Hva må ligge til rette for vellykket gjennomføring ifølge instruksen?
        hva må til for å lykkes med gjennomføringen, ifølge instruksen
        Sjette og siste spørsmål i utredningsinstruksen
        Hva må vi ha på stell for at tiltaket ikke skal falle sammen når det settes i verk?
        Alt ser bra ut på papiret, men systemet finnes ikke og folk er ikke ansatt.
        Er forutsetninger og ressurser det samme i utredningen?
        suksessfaktorer for gjennomføring, punkt 2-1
        Hva skriver jeg i feltet «forutsetninger»?
        Hva er betingelsene for en vellykket gjennomføring, spør instruksen visst
        """,
      nn: """
        Kva er føresetnadene for å lykkast med tiltaket?
        kva må vere på plass før tiltaket blir sett i verk
        kva er føresetnadene for å lykkast
        kva må vere på plass for å lykkast med gjennomføringa
        Kva må til for at tiltaket skal lukkast i praksis?
        Utgreiinga er fin, men ingen har spurt om førstelina er klar til å setje tiltaket i verk
        instruksen siste spørsmål føresetnader
        Kva skriv me i feltet «forutsetninger»?
        Tiltaket treng lovheimel før det kan ta til, kvar i utgreiinga nemner vi det?
        Reforma gjekk i vasken av di datasystema ikkje var ferdige
        Må ei utgreiing seie kva som skal vere på plass før oppstart?
        Kva for vilkår står og fell tiltaket på?
        Treng vi ein plan for innføringa allereie i utgreiinga?
        Er det eit krav at utgreiinga tenkjer på opplæring av dei som skal gjere jobben?
        Kommunane har ikkje folk nok til å gjennomføre dette, skal utgreiinga ta det med?
        Kva lyt vera ordna før tiltaket kan rulle?
        Det siste instruksen vil vita
        Ein fin plan fall saman fordi ingen hadde tenkt på opplæring i førebuinga
        Kva er det alt står og fell på når framlegget skal gjerast om til røyndom?
        føresetnader for å få det til, rute seks
        Manglar éi nøkkelbrikke, stoggar heile tiltaket. Skal utgreiinga seia frå om slikt?
        Skal eg skriva at tiltaket krev lovendring og fleire stillingar, og i kva felt?
        Sjette spørsmålet i instruksen
        Det siste av dei seks
        Alt kviler på at datasystemet kjem; kvar i utgreiinga skriv eg det?
        Vilkår for at tiltaket skal lukkast
        Kva lyt vera på plass fyrst?
        Føresetnader under utgreiing
        Siste spørsmålet i instruksen
        Kva lyt liggja til rette for at det skal gå vel?
        På papiret ser det fint ut, men kven skal gjera jobben?
        vilkår for vellukka gjennomføring
        Utan nytt datasystem fell alt; kvar i utgreiinga høyrer det heime?
        Det sjette, altså det som kjem etter tilrådinga
        """,
      en: """
        What are the conditions for the measure to succeed?
        what must be in place before the measure is put into effect
        conditions for successful implementation
        what are the conditions for success
        what must be in place for it to work
        What has to be in place for the measure to work?
        The reform flopped because the front line wasn't ready on day one
        inquiry conditions for successful implementation
        Which prerequisites should the assessment list?
        What is the final one of the six inquiry questions?
        Everything hinges on an IT system that doesn't exist yet; must the study admit it?
        What goes in the prerequisites field under «Utredning»?
        Great on paper, but how do we make it fly once adopted, says question six?
        Does the assessment need to cover training, staffing and legal powers required for roll-out?
        Our recommendation depends on counties joining in, where in the study do we state such dependencies?
        Are critical success factors part of the inquiry instructions?
        What has to be ready before the measure can take off?
        sixth and final question of the instruction
        It hinges on software that won't exist for two years; where does the study say so?
        Staffing, training, legislation: preconditions named under the assessment heading
        A missing cog would stall the whole roll-out, does the state's inquiry have to flag that?
        Looks great on paper, but which enablers must fall into place?
        Who checks at the inquiry stage that the groundwork for execution exists?
        make-or-break conditions before roll-out of a state measure
        Question six of the instructions
        Last of the six
        Everything hinges on a new IT system; where in the study is that noted?
        Preconditions for successful execution
        What has to be in order beforehand for the chosen option to work?
        Prerequisites field in the inquiry section
        Where do I note what has to be in place before the measure can work out?
        preconditions for succesful roll-out, last of the six inquiry questions
        What conditions must be met for the measure to succeed once it's carried out?
        Which of the inquiry questions is about what it takes to put the thing into practice?
        Question six of the six
        Looks fine on paper, but the IT system and the staff don't exist yet.
        preconditions for successful implementation, inquiry field
        What has to be in place, else the measure collapses?
        final item of section 2-1
        """
    ),
  ]
}
