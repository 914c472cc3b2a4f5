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
        Hvordan får vi politikerne til å heie på samarbeidet?
        Ingen av lederne bryr seg, og nå tror ikke folka på gulvet at det nytter lenger
        Hva skjer hvis sjefene ikke står bak?
        Oppgaven vår drukner i alt det andre fordi ingen på toppen etterspør den
        Hva betyr det at et samarbeid er forankret?
        Trenger vi velsignelse fra rådhuset før vi setter i gang?
        politisk og administrativ støtte til tverrsektorielt arbeid
        Vi har jobbet i det stille i et år uten at ledelsen har sagt ja
        Bør saken opp i kommunestyret for at vi skal ha ryggdekning?
        Varer støtten over et valg, og hvordan får vi eierskap som holder?
        Medarbeiderne har mistet troen på hele opplegget
        Hvem har gitt grønt lys, og hvor dokumenterer vi det?
        Er ildsjeler nok, eller må noen høyere opp bære det?
        Hva skriver jeg under forankring når rektor nikket i gangen?
        Mandatet ligger i en skuff fordi ledergruppa aldri har behandlet det
        Kan et samarbeid leve uten at noen leder vil det?
        Ryggdekning fra sjefen: hvorfor er det så avgjørende?
        Bufdirs første råd, hva går det ut på?
        Daglig drift spiser opp alt vi prøver å få til med politiet og skolen
        Når ledelsen gir blaffen, hvordan får vi dem på banen?
        Vi mangler ryggdekning på rådhuset
        Kommunestyret nikket i fjor, nå husker ingen oss
        De ansatte har gitt opp: «Det nytter jo ikke, ingen der oppe bryr seg»
        Jobben vår havner alltid nederst i bunken når det stormer
        Trenger vi egentlig velsignelse ovenfra for å prate med nabotjenesten?
        Ny kommunedirektør. Hvordan får vi hen til å heie på oss?
        Hva fører jeg opp om møtet der formannskapet sa ja?
        Uten toppen på laget er vi sjanseløse, ikke sant?
        Ildsjelene brenner ut fordi ledelsen ser en annen vei
        Kan et nettverk overleve uten støtte fra øverste hold?
        Saken er behandlet i utvalget for oppvekst. Hvor noterer jeg saksnummeret?
        Varig velvilje hos dem som bestemmer
        NAV-lederen er fyr og flamme, men verken rådmannen eller ordføreren er spurt
        Entusiastene holder det gående, men toppen vet ikke engang at vi finnes
        Folk på gulvet har mistet trua på hele greia fordi ingen over dem bryr seg
        Råd nr. 1 til kommunene, det om ryggdekning i rådhuset
        Trenger vi velsignelse fra formannskapet, eller kan vi bare sette i gang?
        Alt drukner i daglig drift siden ingen sjef etterspør det
        eierskap over tid politikk administrasjon råd én
        Hva skriver jeg om hvem som har gitt ja og i hvilken sak?
        Politikerne her i byen har aldri hørt om det vi driver med
        Sjefen sier «kjør på», men hun har aldri spurt hvordan det går. Er det så farlig?
        Hvordan hindrer jeg at dette forsvinner i alt det daglige på barnevernkontoret?
        Folk hos oss har mistet trua på å jobbe tverrfaglig, og oppdraget drukner i hverdagsmaset.
        Hvordan får vi rådmannen og kommunestyret til å stille seg bak dette?
        Kommunestyrerepresentant her. Hva er vitsen med at vi folkevalgte skal blandes inn i noe så praktisk?
        Rådmannen nikket da jeg traff ham i gangen, holder det?
        Vi driver på lånt tid, ingen over oss har egentlig velsignet dette
        Kollegaene mine himler med øynene: «enda et samarbeid som ingen på toppen bryr seg om»
        Som varaordfører aner jeg ikke at dette finnes. Burde jeg det?
        Er det det samme å være informert som å gi sin tilslutning?
        Nyvalgt kommunestyre har aldri hørt om oss. Hva gjør vi med ryggdekningen?
        Hvilke beslutningsorganer har gitt sitt samtykke, dokumentert med saksnummer
        Toppstøtte visner, ildsjeler brenner opp
        Hva sier råd 1
        Hva er råd 1
        hva går råd nummer 1 ut på
        Råd 1 hos Bufdir
        forklar råd 1
        Hva er det første rådet fra Bufdir
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
        Korleis får me leiarane og dei folkevalde med på laget?
        Rådhuset er stumt, og dei tilsette har gitt opp trua
        Kva legg dei i at noko er «forankra»?
        Samarbeidet druknar i kvardagen fordi ingen sjef spør etter det
        Treng me eit vedtak før me tek til, eller rekk det med velvilje?
        Tre ivrige damer på helsestasjonen driv alt åleine, held det i lengda?
        støtte frå politikarar og leiing
        Når det stormar, treng vi nokon i ryggen, kven skal det vera?
        Vi treng ryggdekning frå toppen, kor går vi?
        Ordføraren smiler og nikkar, men inga sak er handsama
        Kva er det fyrste rådet frå Bufdir?
        Korleis sikrar ein eigarskap som varer lenger enn ein valperiode?
        Einingsleiaren min let att døra når eg nemner samarbeidet
        Eg orkar ikkje meir, for ingen over meg bryr seg om det vi gjer på tvers
        Vi i barnevernet har halde på på eiga hand, utan at leiinga er kopla på
        Kvar noterer eg kva organ som har gjeve løyve, og når?
        Kvifor mistar folk motet når sjefane ikkje er med?
        Korleis få ordføraren til å stå i bresjen for dette, år etter år?
        Rådhuset bryr seg katten om arbeidet vårt
        Etter valet veit ingen i det nye kommunestyret at vi finst
        Tilsette sluttar å tru på tverrfagleg arbeid når sjefane teier
        Dette er det fyrste som ryk når kvardagen tek oss
        Kan me greie oss utan politikarane om me har gode kollegaer?
        Treng medvind frå dei som styrer kommunen
        Kvar fører eg opp kva utval som gav klarsignal, og datoen?
        Koffor hjelper det ikkje å vere flink når ingen der oppe bryr seg?
        Korkje ordføraren eller kommunedirektøren har sagt noko om dette
        Det fyrste rådet frå Bufdir – kva handlar det om?
        Me har eldsjeler nok, men ingen i toppen som stør oss
        Må dei folkevalde og sjefane gå god for det me gjer?
        Trua på tverretatleg arbeid dovnar bort når leiinga tagar
        Arbeidet kverv i kvardagen av di ingen over oss spør etter det
        ryggstø i kommunestyre og leiing
        Kvar fører eg opp at formannskapet har sagt ja?
        Prosjektet forsvinn i kvardagen fordi sjefane ikkje bryr seg
        Sjefane bryr seg ikkje om gruppa vår. Er det så farleg, då?
        Eg er redd heile greia druknar i kvardagen fordi sjefane ikkje bryr seg.
        Eg trur ikkje leiinga veit at me held på med dette eingong. Korleis får me dei med?
        Varaordføraren klappa meg på aksla på julebordet. Kan eg rekne det som støtte?
        Utan velvilje frå dei som styrer, druknar vi i alt det daglege. Kva gjer vi?
        Folk på golvet har mist trua, av di ingen høgt oppe syner interesse
        Kva for råd og utval har gjeve oss løyve og ryggstø?
        Ryggdekking hjå folkevalde og overordna
        Er munnleg godkjenning frå leiinga like god som eit vedtak?
        Kva seier råd 1
        Kva er råd 1
        kva går råd nummer 1 ut på
        Råd 1 hjå Bufdir
        forklar råd 1
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
        How do I bring the mayor and the heads of service on side?
        Nobody upstairs cares and the staff have stopped believing in it
        Norwegians keep saying 'forankring', what is it in practice?
        Our task drowns in day-to-day business because no manager asks about it
        Do we need a formal yes from the council?
        Getting leadership buy-in for cross-service work
        It's run by three committed nurses on their own, is that sustainable?
        The mayor is friendly but no decision has ever been recorded
        Morale is shot because leadership never shows up
        Political backing that survives an election
        Working under the radar for two years, should we come clean to the bosses?
        Which body gave the go-ahead, and where do I write that down?
        Bufdir's first piece of advice in plain words
        Without sponsorship from the top everything slides off the agenda
        Grassroots effort with zero executive cover, will it last?
        How can I win over a management team that shrugs?
        Ownership among elected members and executives, why bother?
        Nobody upstairs is backing us and colleagues are losing heart
        The mayor smiled once and then forgot we existed
        How do I win over councillors and chief officers for the long haul?
        Our initiative drowns in the daily grind
        Are we allowed to just start, as practitioners, with no one above knowing?
        Need a champion in the town hall
        Executive sponsorship for a municipal partnership
        Which record of political approval should I enter: body, case number, date?
        A cabinet reshuffle locally and suddenly our friends in power are gone
        The team leader is thrilled but neither the mayor nor the chief executive has been asked
        First recommendation from Bufdir, remind me?
        Number one of the five: backing from the top, right?
        Without cover from above this will be swamped by everyday business
        Staff are losing faith since no boss seems to care
        Do we need a blessing from elected members at all?
        sponsorship at political and administrative level
        Management never asks about this work and my colleagues have lost faith in it.
        our assignment keeps getting swalowed up by the daily grind and nobody believes in it anymore
        lack of senior buy-in, risks
        without management support, what's likely to happen to our project
        The director sent a thumbs-up emoji. Does that count as endorsement?
        Our work sinks under daily business because nobody up there care. What to do first?
        Executive sponsorship withered, frontline cynicism
        Is being tolerated by the bosses the same thing as being backed by them?
        Which resolutions evidence that the elected body assented to this undertaking?
        New council, old partnership: must we go back and win their blessing again?
        What does advice 1 say
        What is advice 1
        what is recommendation number 1 about
        Advice 1 from Bufdir
        explain advice 1
        What is Bufdir's first piece of advice
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
        Hvem tar over når koordinatoren blir sykmeldt?
        Alt stoppet opp da Kari gikk ut i permisjon
        Skal mandatet ha en sluttdato?
        Hvordan unngår vi at samarbeidet dør når ildsjelen slutter?
        Hva gjør vi hvis det hele hviler på én person?
        Bør vi ha stedfortreder for den som leder arbeidet?
        Koordinatoren sitter med alt i hodet, og pensjonerer seg til sommeren
        Kan et samarbeidsmandat gjelde på ubestemt tid?
        Prosjektet rant ut i sanden etter to år, hvordan holder vi det gående?
        Hvor lenge skal avtalen vare før vi tar den opp til ny vurdering?
        Kontinuitet i arbeidet, hva må skrives ned?
        Vi starter på nytt hver høst, og det går ut over ungdommen
        Lurer på om vi må sette en dato for gjennomgang av hele papiret
        Ny SLT-koordinator begynner først til nyttår, hvem holder hjulene i gang imens?
        Sårbart når bare ett menneske kjenner rutinene
        Stafettpinnen falt i bakken da forrige leder sluttet
        Er «inntil videre» greit som varighet?
        Hvorfor trengs det en backup for den som holder i trådene?
        Mandatet er fra 2016 og ingen vet om det fortsatt gjelder
        Hva skjer hvis Kari blir gravid og borte i ett år?
        Alt står og faller på én ildsjel
        Prosjektmidlene tar slutt til sommeren. Dør samarbeidet da?
        Koordinatoren er sykmeldt, og nå ligger alt brakk
        Hvem tar over roret når hun går av med pensjon?
        Vi starter på nytt hver gang noen flytter til en annen kommune
        Bør avtalen ha en utløpsdato, eller kan den leve evig?
        Sårbart når all kunnskapen sitter i hodet på én
        Finnes det en reserve for den som holder i trådene?
        Hvordan unngår vi at det fisler ut etter første året?
        Skippertak i januar, stillhet resten av året
        Revisjonen påpekte at ordningen ikke tåler fravær
        Koordinatoren ble langtidssykmeldt, og alt stoppet på dagen
        Hva skjer med gruppa når Kari går av med pensjon?
        Ingen tar over stafettpinnen når prosjektpengene er brukt opp
        Må det stå hvem som trår til om den ansvarlige blir borte?
        Ny kommunedirektør til høsten – dør dette da?
        Alt henger på én ildsjel. Er det farlig?
        sårbar drift, avløser for den som samordner
        Dette er det tredje forsøket på fem år; hver gang renner det ut i sanda
        Hvordan hindrer vi at det visner når første året er omme?
        koordinatoren vår ble langtidssyk og alt stoppa opp
        hva skjer når jeg går ut i permisjon, det er bare jeg som kan dette
        Hun som koordinerer skal ut i permisjon i et år, og jeg er redd for at alt stopper opp.
        hvem tar over hvis koordinatoren blir langtidssykmeldt
        Hva gjør vi den dagen hun som holder i alt, blir sykmeldt?
        Siri i permisjon fra mandag, og med henne forsvinner hele greia. Hva skulle vi ha ordnet?
        Hvem tar over roret når jeg brekker beinet?
        Er det det samme å ha en ildsjel som å ha en varig ordning?
        Prosjektet visner hver gang prosjektmidlene eller prosjektlederen ryker
        Vi har en avtale uten utløpsdato. Er det det samme som at den varer?
        Vikar for samordneren, og hvor lenge vi gjelder
        Etterfølgelse og gyldighetstid, hva kreves for vedvarende drift?
        Tillitsvalgt lurer på om alt står og faller på ett menneske
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
        Kven steig inn når koordinatoren er borte?
        Heile opplegget kvilte på éin person, og han slutta
        Går mandatet ut på dato, eller lever det evig?
        Korleis held vi liv i arbeidet over tid?
        Kven er nestemann i rekkja om koordinatoren får slag i morgon?
        Fødselspermisjonen hennar sette ein stoppar for heile greia
        varigheit og ny vurdering av mandatet
        Me byrjar frå null kvart år, finst det ei råd mot det?
        Fire år som valperioden, er det ein fornuftig lengd på avtalen?
        Ho som hadde alt i hovudet, flytta til Bergen
        Heile papiret bør vel takast fram att ein gong, men når?
        Eldsjela er sliten, og ingen står klar til å ta over
        Kva må til for at tråden ikkje ryk når folk går ut døra?
        Eg skriv mandatet no og lurer på om «til vidare» held som tidsrom
        Korleis sikrar ein at samarbeidet ikkje døyr ut i ferien?
        Gamle mandat ligg og flyt utan at nokon veit om dei gjeld
        Treng vi reserveløysing når nøkkelpersonen vert sjuk?
        Eldsjela har fått ny jobb i Førde, og no er det ingen att
        Kven vikarierer for den som held det heile saman?
        Skal det stå kor lenge avtalen varer?
        Korleis halde hjulet i gang over fleire valperiodar?
        Prøveordning i to år, og så vart det stilt
        Ho har alt i hovudet, og papira ligg i ein raud perm heime
        Er det naudsynt med nestkommanderande i eit lite samarbeid?
        Kommunerevisoren meiner ordninga er sårbar. Kva kan vi svare?
        Ein ny kommune er fødd, og det gamle opplegget vårt må ikkje døy med den førre
        Ho som held i trådane skal ut i permisjon, og ingen veit kven som tek over
        Korleis få dette til å leve vidare etter valet?
        Alt kviler på ei einaste kvinne – er ikkje det skummelt?
        Det sloknar kvar gong nokon byter jobb
        Må mandatet nemne ein avløysar for den som samordnar?
        Me byrjar friskt kvar haust og har gløymt det til påske
        varig drift, ikkje blaff
        Kva om leiaren fell frå midt i løpet?
        koordinatoren slutar til jul og alt ligg i hovudet hennar
        korleis syte for at innsatsen overlever at eldsjela sluttar
        Koordinatorn vår går ut i permisjon til jul. Korleis syter me for at det ikkje stoggar opp?
        Han Olav gjekk av for alderen, og sidan har det vore stilt som i grava
        Kven tek over tømene dersom samordnaren vert sjuk?
        Skal tiltaket leva lenger enn eldsjela, kva må då stå på papiret?
        Avløysar for koordinator, gyldig til dato
        Første behovet leiarstøtta skal dekkja, var det at ting held fram?
        Er vi sårbare når berre éin person kjenner alle trådane?
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
        What if the coordinator falls under a bus tomorrow?
        The whole thing collapsed the day our key person retired
        Sunset clause in the mandate, good idea?
        Staff turnover kills our momentum between programme years
        bus factor of one in our partnership
        Naming an understudy for the lead, is it expected?
        Everything lives in Anna's head and she is going on parental leave
        Does a mandate without any end or review point go stale?
        Initiatives fizzle out after eighteen months, what prevents that?
        When is the document up for review or renewal?
        Continuity between one project lead and the next
        We reinvent the wheel every autumn
        Nobody knows whether the 2015 agreement is still in force
        Can we write 'until further notice' for the term?
        Who keeps the ball rolling during the summer holidays?
        How long should terms of reference run before being looked at again?
        dependence on one individual, cover arrangements
        What if the coordinator is hit by a bus?
        Flash in the pan: big launch, nothing by Christmas
        The seed grant runs out in June; will any of this outlive it?
        Should the agreement carry an expiry or a renewal date?
        Understudy for the person who pulls the strings
        We reinvent the wheel each time somebody resigns
        Burnout of one enthusiast and the lights go off
        How to make it survive a reorganisation or two
        Long sick leave for the lead: who steps in and is that written down?
        Our coordinator fell ill and everything ground to a halt
        It fizzles out each time someone changes jobs
        Who steps in when the linchpin goes on leave?
        bus factor of one
        Will this survive the next election?
        Third attempt in five years, and each one petered out
        Is it wise that everything hinges on one enthusiastic woman?
        Who steps in if I get ill? there is no plan B
        Should the terms of refrence have a sunset or a review date so that the work doesn't just fizzle out when someone leaves?
        Our coordinator has no stand-in. Is that a problem?
        How do we make sure the whole thing doesn't fall over when Kari goes on leave?
        If I am hit by bus tomorrow, who continue?
        Understudy for the coordinator, expiry of mandate
        Our initiative dies each summer holiday and is reborn each October. How do we stop that?
        Is a permanent agreement the same thing as lasting work?
        First of the three things leadership support ought to secure
        All knowledge sits in Berit's head and Berit retires at Easter
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
        Hvor mange timer i uka må hver tjeneste stille med?
        Alle skal samarbeide, men ingen har fått en krone til det
        Hva skriver vi når det ikke er satt av penger?
        Hvem betaler lønna til koordinatoren?
        Vi skal gjøre dette oppå full jobb fra før
        Må det stå stillingsprosent i mandatet?
        tid og budsjett til samarbeidet
        Sjefen sier «få det til innenfor rammen», og det betyr gratis
        Er det greit å la ressursfeltet stå åpent?
        Hvordan får vi ledelsen til å frigjøre arbeidstid?
        Kommunalsjefen vil ha resultater, men vil ikke avse noen folk
        Dugnadsånd holder ikke, vi trenger kroner og øre
        Kan vi føre opp møtelokaler og en halv stilling fra NAV som bidrag?
        Hva koster det hver part å være med?
        Vi har null budsjett til felles tiltak, skal vi late som ingenting?
        Får helsestasjonen lov til å bruke arbeidstid på dette?
        Frikjøp av lærere til tverrfaglige møter
        Hva hvis midlene bare er prosjektpenger som tar slutt?
        Samarbeid på kveldstid og i lunsjen, fordi ingen har satt av tid
        Lurer på om vi må tallfeste innsatsen fra hver deltaker
        Vi får ansvaret, men ikke en krone å rutte med
        Alt dette skal gjøres på toppen av full jobb
        Hvor mange prosent stilling må til for å drive dette?
        Avdelingslederen sier at jeg får ta det på kveldstid
        Budsjettet legges i oktober. Hva bør vi be om?
        Null finansiering: skal jeg la rubrikken stå tom eller si det rett ut?
        Frikjøp av helsesykepleier en dag i uka
        Hvem betaler kaffen, bussen og vikaren?
        Dugnadsånd rekker ikke lenger, vi er utslitte
        Skal politiet oppgi timene de bidrar med?
        Hender og kroner til samarbeidet
        Lommerusk fra kommunen, og likevel store forventninger
        Helsestasjonen sier ja, men har ikke en eneste time å avse
        Skal vi gjøre dette på toppen av alt annet?
        Rektor vil være med så lenge det ikke koster noe
        Budsjettet er strammet inn, og samarbeidsgruppa har null kroner
        Ledelsen klapper oss på skulderen, men gir ingen frikjøp
        Er det flaut å skrive at ingenting er satt av?
        stillingsprosent og driftsmidler til samhandlingen
        Kan vi kreve at hver etat stiller med en halv dag i uka?
        Vikarutgifter når lærere er på møter, hvem må sørge for det?
        Jeg har null prosent stilling til dette og et budsjett på ingenting, skal det stå noe sted?
        Hvor mye arbeidstid må settes av til dette?
        Ingen har fått fri fra noe annet, og det finnes ikke en krone på budsjettet. Hva gjør vi?
        Vi fikk applaus i formannskapet, men ikke en krone og ikke en time. Er det støtte?
        Koordinatoren gjør dette mellom to bleieskift og et budsjettmøte
        Er ti prosent stilling noe å skrive hjem om, eller flaut lite?
        Skal vi tie om at kassa er tom, eller si det rett ut i dokumentet?
        Lønnsmidler, frikjøp og driftsrammer til tverrgående arbeid
        Bidrag in natura fra hver etat, hvor føres det?
        Politikerne vil ha mirakler gratis. Hva svarer jeg?
        Er det det samme å love velvilje som å sette av dagsverk?
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
        Ein halv dag i veka frå kvar teneste, er det normalt?
        Me har ikkje fått ei einaste krone
        Reiserekningar, mat og leige av lokale: kven tek det?
        Det skal gjerast attåt alt anna, og folk er utslitne
        20 prosent koordinatorstilling er alt me har, må det fram?
        Null kroner løyvde, skal det òg ned på papiret?
        arbeidstid og midlar til samarbeid
        Vi får beskjed om å ta det innanfor ramma, kva gjer vi?
        Korleis får ein frigjort timar til dette hjå skulen?
        Dugnad i lunsjpausen er ikkje nok
        Kan partane stilla med lokale og bil i staden for pengar?
        Økonomisjefen spør kva dette kostar
        Mykje ønskje og lite pengesekk, er mandatet då berre ord?
        Eg sit med feltet for ressursar og veit ikkje kva tal eg skal føre inn
        Vert det forventa at PPT møter gratis?
        Rådmannen krev resultat, men gjev oss korkje folk eller budsjett
        Eg er einingsleiar og får spørsmål om å avstå ein medarbeidar kvar torsdag
        Ingen har sett av timar til dette
        Kven spyttar i pengar, og kor mykje?
        Innanfor eksisterande rammer, heiter det. Kva skriv eg då?
        Økonomisjefen vil sjå tal på kor stor del av stillinga mi som går med
        Korleis få leiinga til å opne lommeboka?
        Vaktlista tillèt ikkje at pleiarane går på møte
        Er det pinleg å skrive at me ikkje har fått noko?
        Ka gjør vi når sjefen seier ja, men ikkje gir oss ei krone?
        Lokale, bil, vikar og lønn: høyrer det med i teksten?
        Ingen har fått fri frå anna arbeid til å drive med dette
        Må me ta det attåt alt det andre?
        Kva skriv eg når kommunen ikkje har løyvt ei krone?
        Leiinga rosar oss opp i skyene, men slepper ikkje til eit timeverk
        Treng kvar etat å seie kor mange timar dei spyttar inn?
        Det vart vedteke med brask og bram, men utan pengar attom
        løyving, timeverk, frikjøp
        PPT-leiaren seier dei ikkje har ein dag å undvere
        Alle vil vera med, men ingen vil gje frå seg timar til det
        stillingsprosent og kroner til samarbeidet
        har me råd til dette, og kven legg pengar og stilingsprosentar på bordet
        alle er positive men ingen vil gje oss pengar eller tid
        Dei ber oss pløya utan hest. Kven skal skaffa reiskap og dagsverk?
        Løyvinga vart null, skal vi føre opp nullen?
        Kor mange timar i veka stiller helsestasjonen med, og kvar skriv vi det?
        Budsjettpost til samordning manglar heilt
        Vi har fått velsigning, men ingen skilling
        Held det at kvar teneste dekkjer sitt eige, utan tal?
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
        Half a day a week from each agency, do we spell that out?
        My caseload is full already, and now there's this on top
        Who pays for travel, venues and the coordinator's wages?
        Champagne ambitions, lemonade budget
        ring-fenced time and funding
        Management says absorb it within existing budgets
        Do we state a percentage of a post for each partner?
        Can in-kind contributions such as office space count?
        My boss won't release staff for the joint meetings
        Nil budget: do I write 'nothing set aside' or skip the field?
        Goodwill and lunch breaks won't carry this project
        How do we persuade leaders to free up staff hours?
        unfunded mandate for working across services
        What if the grant runs dry after the first year?
        Everyone nods but nobody opens their wallet
        Should costs be broken down per participant?
        We need half a position and a small pot of cash
        Unfunded mandate, as usual
        How many hours a week is each partner putting in?
        There is no allocation for us. Do I leave the box blank?
        Who foots the bill for the stand-in teacher?
        Running on goodwill and biscuits
        My union rep says this is unpaid extra work
        Treasury round in the autumn: what sum do we bid for?
        Nurse rota has no slack for partnership meetings
        It's fine to love the idea, but show me the cash and the staffing
        We've been told to do it on top of the day job
        No cash, no hours, just warm words from the director
        Should each partner put down a percentage of a post?
        unfunded mandate, staff release
        What if the honest answer is that nothing was allocated?
        The school will come provided somebody pays for supply teachers
        Do bosses need to free people up before we begin?
        Nobody has been given any hours for this, it all comes on top of the day job
        I got 40 percent position and no money, how shall I put it in the text?
        None of us has had any hours freed up for this work. What should we ask management for?
        Can we get staff hours and a budget ring-fenced for this?
        how many hours shoud each office put in, and who foots the bill?
        Everyone cheers, nobody pays. Which field exposes that?
        We have zero hours allocated, shall I write zero or leave empty?
        Staff time and cash per partner, disclosure
        Is goodwill of the boss same as giving me Fridays free for this?
        An unfunded obligation, in the auditor's terms: how should the mandate record it?
        The group runs on overtime and homemade cake
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
        Hvilken fagkunnskap må være med i gruppa?
        Vi fikk tildelt dem som hadde ledig tid, ikke dem som kan noe om rus
        Hva skriver jeg i kompetansefeltet?
        Trenger vi en jurist som kan taushetsplikt?
        Ingen av oss har peiling på økonomisk rådgivning
        Hvordan finner vi ut hva gruppen må kunne?
        riktig kompetanse i samarbeidsgruppen
        Kan vi kreve at tjenestene sender fagfolk og ikke bare noen som er ledige?
        Ledelsen plukket folk etter kalenderen, og nå mangler vi psykologen
        Hva om kunnskapen vi trenger, ikke finnes i kommunen?
        Bør vi leie inn en prosessveileder?
        Sammensetningen av gruppa ble tilfeldig, og det merkes
        Lurer på om ferdigheter bør komme før navn når vi setter laget
        Flinke folk, men ingen kan statistikk
        Hvem kan nok om minoritetsfamilier til å sitte her?
        Må lederne stå inne for at de beste fagfolkene slippes til?
        Vi har bare generalister, og saken krever spesialister
        Skal vi liste opp ferdighetene eller yrkestitlene?
        Hva skal til av kunnskap om gjeld, bolig og traumer for å gjøre jobben?
        Sjefen sendte en vikar uten fagbakgrunn
        Vi sendte bare den som tilfeldigvis hadde ledig kalender
        Ingen rundt bordet forstår regnskap
        Trenger vi en jurist på laget?
        Feil folk på rett plass
        Gruppa består av tre lærere, og ingen kan traumer
        Hva må vi samlet beherske for å klare dette?
        Er det lurt å kreve at noen kan samisk eller somali?
        Kunnskapshull i teamet, hva gjør vi?
        Hvordan sier jeg pent at vi trenger en spesialist og ikke enda en generalist?
        Bemanne etter evner, ikke etter hvem som sitter ledig
        Sjefen stiller gjerne med en vikar uten erfaring fra feltet
        Kvalifikasjoner vi er avhengige av, hvor noteres det?
        Vi har fått dem som hadde ledig tid, ikke dem som kan noe om gjeld
        Ingen rundt bordet forstår seg på rus. Bør vi hente noen?
        Vi tok med studenten fordi alle andre var opptatt
        Hva må gruppa beherske før vi plukker navn?
        Mangler en jurist når vi snakker taushetsplikt
        Er det sjefens jobb å skaffe folk med rett bakgrunn?
        fagkunnskap i gruppa, hull i kunnskapen
        Lurer på om vi bør ha en som kan migrasjonshelse
        Tilfeldige folk på laget; ledelsen sendte dem de kunne unnvære
        Ingen i gruppa kan noe om rus. Hvor skriver jeg at vi trenger den slags kunnskap?
        vi mangler en som kan gjeldsrådgiving i teamet, hvordan får vi inn riktige folk
        Alle som møter er snille og har tid, men ingen kan økonomisk rådgivning. Hva har vi glemt?
        Vi har tre som er ledige på tirsdager, men ingen som skjønner traumer. Hva teller mest?
        Gruppa ble satt sammen etter hvem som hadde luft i timeplanen
        Trenger vi en jurist ved bordet, og hvem bestemmer at vi får låne henne?
        Er det det samme å fylle stolene som å ha folk som kan noe?
        Fagprofil, ferdigheter og erfaringsbakgrunn som må dekkes
        Mangler statistikkhode, hvor noterer vi behovet?
        Konsulenten vil kartlegge hva teamet må beherske før vi velger navn
        Sjefen sender alltid den ferskeste, som ikke kan området
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
        Kva må folk i gruppa ha greie på for å kunna hjelpa desse familiane?
        Dei sende ho som hadde ledig tid, ikkje ho som kan faget
        Kva skal stå i feltet for kompetanse?
        Teieplikta er innfløkt, skal vi ha med nokon som kan jus?
        Me famlar i blinde om gjeldsordning og inkasso
        Korleis veit me kva me må kunna?
        rett kompetanse i samarbeidet
        Kan vi be barnevernet om å stille med ein spesialist?
        Gruppa vart sett saman etter kalenderen
        Kva gjer me om kunnskapen ikkje finst i bygda?
        Kva kjem først, kunnskapen eller dei som har tid?
        Vi manglar nokon som har greie på statistikk og analyse
        Får vi lov å handplukka fagfolk, eller avgjer leiinga det?
        Mange gode viljar, men lite kunnskap om psykisk helse
        Er det tittelen eller det dei faktisk meistrar vi skal skriva ned?
        Treng me folk som kan leie prosessar?
        Kan skulen få sende ein spesialpedagog i staden for ein tilfeldig lærar?
        Kva må gjengen kunne til saman?
        Dei sende ein som ikkje har greie på rus i det heile
        Skal vi spørje om kunnskap før vi ser i kalenderen?
        Det skortar på folk som kan lese statistikk
        Tre ingeniørar og ingen som kan snakke med born
        Leiinga gav oss den nyutdanna som ingen andre ville ha
        Me manglar ein som kan arbeide med foreldre på arabisk
        Har vi bruk for ein som har kjent fattigdom på kroppen?
        Ferdigheiter gruppa treng, kva felt høyrer det heime i?
        Dei sende den som var ledig, ikkje den som var kunnig
        Kva treng laget å meistre før me plukkar namn?
        Me har ingen som skjønar seg på gjeldsrådgjeving
        Treng me ein psykolog med, eller er det å ta for hardt i?
        Må leiinga syte for at dei dugande blir sleppte til?
        Alle er snille, men ingen har greie på spelavhengige
        rett fagbakgrunn, kunne sakene
        Skal ein spørje kva ein må kunne, eller kven som har tid?
        Kva for fagfolk treng vi eigentleg rundt bordet?
        me manglar både psykolog og jurist, kan gruppa nok?
        Kva slag fagfolk bør me ha rundt bordet?
        kva slags fagfolk treng vi i gruppa
        Gruppa vår har tid, men kan for lite om temaet.
        Dei sende lærlingen av di han hadde tid, men han skjønar ikkje stoda
        Kunnskap og kunne, kva må laget meistre?
        Treng vi ein som kan bustadjuss, eller greier vi oss med allmennkunnige?
        Kven har vit på rus hjå dykk, og får vi han med?
        Dugleik i gruppa, leiarane lyt stilla folk
        Er ledig kalender viktigare enn rett utdanning?
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
        What brains do we need round the table?
        We were given whoever was free, not those who know the field
        Which skills should the competence field mention?
        Nobody can tell us what confidentiality law permits, who should we bring in?
        None of us knows the first thing about debt counselling
        identifying skills gaps in a joint team
        They keep sending us warm bodies instead of specialists
        Pick people for their diary or for their skills?
        Leadership sent a temp with no professional background
        What if nobody in the municipality has the know-how?
        The team is all generalists and the cases need specialists
        Do we bring in an outside facilitator?
        Matching professional knowledge to the job at hand
        Who here understands trauma, housing law and statistics?
        How do managers make sure the right professionals take part?
        We have plenty of goodwill and very little know-how
        Professions, certificates or practical abilities: how do we describe what's needed?
        Nobody here speaks the language of the families we serve
        Skills gap around the table
        None of us can read a budget, let alone the Act
        We want a statistician; HR offers a receptionist
        What expertise does the job call for?
        Staffed by who's free on Tuesdays, not by who's good at it
        Would a skills matrix be sensible before we pick members?
        We have plenty of hands but not the right brains
        Management must release the trauma specialist or it's pointless
        They sent whoever was free, not whoever knew the subject
        Nobody at the table understands debt counselling
        skills gap in the working group
        Is it management's job to supply people with the right expertise?
        A trainee represents psychiatry because the others were busy
        Which know-how do we need before picking names?
        Do we need a lawyer on board or is that overkill?
        Everyone round the table has time but none knows anything about addiction
        the right expertice arround the table
        They sent whoever was free, not whoever knows autism
        Skill mix required, expertise gap, leadership backing
        Should I ask first what must team be able, or first who has time?
        None of us can read a budget; where do we state that we need someone who can?
        Warm bodies versus qualified ones: which does the guidance want at the table?
        The minimum professional proficiency of the membership is nowhere specified, remarks the reviewer
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
        Hvor høyt opp må vi når vi sikter mot trinn 4?
        Enhetslederen har signert, men vi skal lage felles plan med fire etater, er det høyt nok?
        Må det være leder bak selv om vi bare utveksler informasjon?
        Finnes det en tabell som sier hvilken sjef som kreves på hvilket trinn?
        ledernivå tilpasset valgt ambisjonsnivå
        Vi løftet ambisjonen til trinn 3, men ansvaret ligger fortsatt hos teamlederen
        Holder det med avdelingsleder på det laveste trinnet?
        Skal kommunedirektøren inn når vi går fra å snakke til å endre planer?
        Verktøyet maser om at forankringen er for lav i forhold til trinnet
        Er det sammenheng mellom hvor langt vi vil klatre og hvor tung leder vi trenger?
        Hvem har fastsatt grensene for ledernivå, kilden eller dere?
        Direktøren vil ikke bry seg med en enkel orienteringsordning, gjør det noe?
        Storslåtte planer, men bare en rådgiver har sagt ja
        Jo mer vi binder oss sammen, jo lenger opp i systemet må vi vel?
        Kan vi justere hvilket nivå som regnes som godt nok for hvert trinn?
        Lurer på om fagsjefen veier tungt nok for forhandling om målene våre
        Når stigen blir bratt, trengs det da større kanoner fra toppen?
        Proporsjonalt forhold mellom samordningstrinn og lederens rang
        Må samarbeidets sponsor rykke oppover når ambisjonen vokser?
        Seksjonssjef mot departementsråd: hva krever øverste trinn i staten?
        Holder det med seksjonslederen når vi bare skal utveksle nyheter?
        Hvor langt opp i hierarkiet må vi når vi skal ha handlingsplan i fellesskap?
        Teamlederen har signert, men vi sikter helt til topps
        Stemmer tyngden på underskriften med hvor mye vi lover?
        Fagkonsulenten godkjente en avtale som binder tre etater. Er det for lavt?
        Trenger man velsignelse i det hele tatt for å dele informasjon?
        Finnes det en fasit for hvilken sjef som passer til hvilket trinn?
        Kommunedirektør eller avdelingsleder – hva avhenger det av?
        Jo mer vi vil, jo tyngre sjef
        Advarselen sier at nivået er for lavt i forhold til målsettingen vår
        Vi har klatret fra trinn to til fire. Må noen høyere opp inn nå?
        Mellomleder bak et altfor stort løfte
        Må rådmannen inn når vi bare utveksler nyheter?
        Vi skal lage felles strategi, men bare en teamleder har sagt ja
        Holder det med avdelingsleder på første trappetrinn?
        Topptrinnet krever vel mer enn en fagkoordinators underskrift?
        Sammenheng mellom trinn på stigen og hvor i hierarkiet støtten sitter
        Vi klatrer fra to til fire; trenger vi da en viktigere sjef?
        Hvilket ledernivå passer til nederste trinn?
        Ambisjonen er skyhøy, men velsignelsen kommer fra mellomledere
        Finnes det en tabell over hvem som må godkjenne for hvert trinn?
        Holder det med en avdelingssjef i ryggen når vi skal planlegge alt i fellesskap?
        Holder det med en enhetsleder når planen er å lage tiltak i fellesskap, eller må kommunedirektøren inn?
        vi skal jo bare bytte litt info med hverandre. må ledelsen inn i det også?
        holder det at enhetslederen har sagt ja når vi skal helt opp på trinn 4
        Vi skal lage felles program, men avdelingslederen er den høyeste som er spurt. For lavt?
        Trenger en ren infokanal også noen som står inne for den på toppen?
        Er det samme sjefsnivå som kreves for kaffeprat som for felles plan?
        Fra fagkoordinator til kommunedirektør, hvem må signere når vi hever lista?
        Finnes det noen tabell som sier hvilken sjef som passer til hvilket trappetrinn?
        Beslutningsnivå proporsjonalt med samordningsgrad
        Vi hopper fra erfaringsutveksling til fellestiltak. Må vi opp i etasjene da?
        Verktøyet klager på at trinn 4 og enhetsleder ikke rimer. Hvor kommer det fra?
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
        Kven må signera for at øvste steget skal vera truverdig?
        Vi deler berre nyhende med kvarandre, treng det då ein sjef i botnen?
        Rektor har godkjent, men vi siktar mot sams tiltak med politi og NAV
        Kvifor åtvarar verktøyet om at leiarnivået er for lågt?
        leiarnivå og trinn på stigen
        Finn eg nokon stad ei oversikt over kva sjef som høver til kva steg?
        Vi har heva ambisjonen, men same mellomleiaren står som ansvarleg
        Tynn luft øvst på stigen, treng ein då tyngre karar bak seg?
        Når må kommunalsjefen gje plassen til kommunedirektøren?
        Er det Bufdir som har sett grensene, eller er det ei tolking?
        Avdelingsleiaren rår ikkje over dei andre etatane, så kva når me skal leggja om planane deira?
        Me har toppsjefen med på noko som berre er eit nyheitsbrev, er det for mykje?
        Kan grensene for kva nivå som krevst, endrast lokalt?
        Skal ein samanlikna steget med rangen til den som står bak?
        Dristige mål og ein teamleiar utan makt, rimar det?
        Eg lurer på om det er nok med einingsleiar på andre steget
        Må statsråden inn når tre departement skal handle i lag?
        Rektor har sagt ja, men kan ein rektor binde heile kommunen?
        Kor høgt i systemet må vi for å lage tiltak i lag?
        Er det nok med ein fagleiar når me berre fortel kvarandre nytt?
        Stort løfte og liten sjef, det går visst ikkje i hop
        Finst det ein tabell som seier kva leiar som høver til kva trinn?
        Storleiken på sjefen må stå i høve til det vi lovar
        Vi vil opp frå steg to. Treng vi då ein med fleire stjerner på skuldra?
        Eg er seksjonsleiar, og no skal eg stå inne for noko som gjeld tre etatar
        Kor kjem grensa frå når verktøyet seier at leiarnivået er for lågt?
        Di høgare me klatrar, di gjævare sjef må til – stemmer det?
        Me siktar mot øvste trinnet med berre ein fagleiar i ryggen
        Lyt ein ha leiinga med endå om ein berre byter opplysningar?
        Er einingsleiar nok på det nedste steget?
        Samsvar mellom steg og leiarnivå
        Kva nivå skal seie ja når me går frå tredje til fjerde trinn?
        Ordføraren er vel unødvendig når me berre orienterer kvarandre?
        Finst det fasit for kva sjef som høyrer til kva steg?
        Når vi skal lage noko stort i lag: rekk det med ein einingsleiar i ryggen, eller må vi lenger opp i systemet?
        Når me siktar høgt, er det nok at seksjonsleiaren har skrive under?
        Kor høgt opp i systemet må vi når vi siktar mot øvste steget?
        Vil vi klatre, lyt vi då ha ein hovding lenger oppe i ryggen?
        Rektor har sagt ja til nedste steget. Må kommunalsjefen inn når vi stig?
        Kor høgt i hierarkiet må vi banka på?
        Stigesteg kontra leiarrang, samsvar
        Treng ein leiar i det heile når ein berre deler opplysningar?
        Grensene for kven som er høg nok, er dei skrivne i stein?
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
        The further up the ladder we aim, the more senior the backer has to be?
        A team leader signed off a step 4 ambition, is that senior enough?
        We just swap news, must a manager still stand behind that?
        Does any source give a rank-by-rung chart?
        seniority required for each rung
        Why does the tool complain that our highest level of support is too low?
        We raised the target from two to three but kept the same middle manager
        Who set the thresholds for leadership level, you or the source?
        When does the chief executive have to get involved rather than a head of unit?
        Can a section head authorise negotiations that change other sectors' plans?
        Big ambitions, junior boss, mismatch?
        Do we need director-general weight for joint planning between agencies?
        Can we adjust the minimum rank that the step demands?
        A council resolution for a mailing list seems heavy, what is proportionate?
        How does organisational clout relate to the level of coordination?
        Our sponsor lacks authority over the other sectors, so should we aim lower or climb higher?
        Comparing the ambition step with the top name under the anchoring heading
        A team leader's nod to swap news, is that adequate?
        How senior a signature goes with a shared action plan?
        Big ambitions resting on a junior manager's shoulders
        The higher we aim, the more gold braid we need
        Is there a chart saying which manager fits which rung?
        We moved up a step; should someone weightier come in now?
        The checker says our sponsor's rank is too low for step 4
        Even for mere exchange of information do we need any boss behind us?
        Grade of official versus height of aim: what's the rule of thumb?
        We're aiming for the top rung with only a team leader's nod
        Is a middle manager senior enough for rung one?
        rung versus seniority of backing
        Does merely swapping information still need a boss behind it?
        If we climb from two to four, whose approval should climb too?
        Is there a table telling which rank goes with which rung?
        High aims, low-ranking sponsor: a mismatch?
        the more ambitious we are, the more senior the boss?
        Even if we just pass on information to each other, do we need a boss behind it?
        Does a more ambitious partnership call for sign-off from more senior people?
        Team leader approved step four plan; is her rank too small?
        Seniority of sponsor matched to rung
        Does mere information swapping need a boss behind it at all?
        We raised our sights last month but kept the same middle manager as patron
        Is there an official table telling which grade must sign for which level?
        More ambitious, therefore more important chief? I want know how this relation works
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
        Må sjefen i hver av tjenestene ha sagt ja?
        NAV-lederen brenner for dette, men skolesjefen har aldri hørt om det
        Hvordan får vi alle til å kjenne seg bundet, ikke bare initiativtakeren?
        Hva betyr feltet «forankret hos» på den enkelte deltaker?
        felles forpliktelse hos samtlige parter
        Én sterk eier drar hele lasset, de andre er passasjerer
        Kan vi klare oss med at bare vertskommunen har gitt sin tilslutning?
        Representanten fra PPT møter opp, men har ingen ryggdekning hjemme
        Partene skulker så snart det koster dem noe
        Er det nok at helsesjefen har skrevet under på vegne av alle?
        Hvordan skapes oppslutning hos dem som bare ble invitert med?
        Lurer på om hver etat må ha sin egen godkjenning i egen linje
        Barnevernet sier de aldri har lovet noe som helst
        Gratispassasjerer i samarbeidet, hva kan vi gjøre?
        Alle er enige i prinsippet, men ingen føler seg forpliktet når det gjelder
        Trengs det en underskrift fra lederen hos hver av dem som deltar?
        Politiet er med på papiret, lensmannen vet ingenting
        Hvorfor hjelper det så lite at én av oss er helt dedikert?
        Skal deltakernes egne ledere nevnes med stilling?
        Får forankring folk til å trekke i samme retning i startfasen?
        Politiet møter opp, men lensmannen har aldri sagt ja til noe
        Én etat drar, resten er gratispassasjerer
        Vi har en mektig eier. Er ikke det nok?
        Partneren trekker seg straks det koster dem noe
        Må hver enkelt sjef hos dem vi samarbeider med, gi sitt ord?
        Hvordan får vi alle til å kjenne at dette er deres barn også?
        «Det er jo NAVs prosjekt», sier de på helsestasjonen
        Håndslag fra samtlige etatsledere rundt bordet
        Fylkeskommunen er med på papiret, men ingen der føler seg bundet
        Hva gjør man når nabokommunen bare er med på halv maskin?
        Må jeg fylle ut hvem som har gitt grønt lys hos den enkelte deltaker?
        Oppslutning fra hver eneste part, ikke bare fra vertskapet
        Kommunalsjefen er på vår side, men rektorene har aldri sagt ja
        Én mektig eier, seks lunkne medløpere
        Politiet stiller opp, barnevernet føler seg ikke bundet av noe
        Må hver enkelt etats sjef gi sin tilslutning, eller holder det med en?
        De nikker i møtet og drar hjem og gjør som før
        Hva får alle til å kjenne at dette er deres også?
        tilslutning fra samtlige, ikke bare eieren
        Kan vi starte når to av fem har sagt at de er med?
        Vi mangler «forankret hos» på tannhelsa, gjør det noe?
        NAV-lederen er fyr og flamme, men verken rektor eller lederen på helsestasjonen er spurt
        NAV-sjefen eier og brenner, men de tre andre sjefene har ikke løftet en finger
        Bare vertsetaten har underskrevet. Er de øvrige da bundet?
        Er det det samme å ha én mektig eier som at alle har forpliktet seg?
        Vi sitter i samme båt, men bare én har rodd ut fra land
        Partenes gjensidige tilslutning hver for seg, dokumentert per deltaker
        Må også den lille kulturetaten ha sin egen leders ja?
        Hvem sin leder står bak hver enkelt av oss, og hvor skriver vi det?
        Helse sier «dette er jo oppvekst sitt prosjekt»
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
        Korleis får vi fleire enn initiativtakaren til å plikta seg?
        Helsesjefen er med, men kulturleiaren og rektor har ikkje svara
        Treng ho frå PPT velsigning frå sin eigen sjef for å vera med?
        Vi kjenner oss åleine om lasset medan resten sit på gjerdet
        Kva skal inn der det spørst kvar deltakaren er forankra?
        felles plikt og oppslutnad
        Ho frå skulen kjem på møta, men sjefen hennar veit ikkje om det
        Fylkesmannen, no statsforvaltaren, pressar på, men kommunane har ikkje sjølve slutta opp
        Folk dett av så fort det kostar noko
        Kan kommunedirektøren binda alle einingane med eitt vedtak, eller må kvar av dei slutte opp?
        Grannekommunen sende ein observatør og meiner dei då er forplikta
        Kvifor ser ikkje dei andre bryet verdt å følgja opp det dei sa ja til?
        Tilslutnad frå alle leiarar, korleis hentar ein inn den?
        Ein part seier ja med munnen og nei med føtene
        Lagspel krev at alle leiarane har gjeve handslag
        Me diskuterer om NAV treng eiga forankring i si statlege line
        Korleis vert eit samarbeid sett i gang slik at ingen kjenner seg som gjest?
        Berre vår sjef har skrive under, dei andre sit på gjerdet
        Folk kallar det «kommunen sitt greie», ikkje vårt
        Kva for leiar hjå kvar einskild part har gjeve lovnaden sin?
        Naboetaten stakk då det byrja å koste
        Held det at den største etaten eig samarbeidet?
        Venskap er fint, men kven hjå dei har lova at dei stiller i februar?
        Klinikksjefen på sjukehuset visste ikkje at dei var med hjå oss
        Korleis skape ei kjensle av at vi heng på den same kroken?
        Ordføraren spør om fylkeskommunen er bunden eller berre gjest
        Ein sterk eigar hjelper lite når dei andre sjefane ikkje er spurde
        Dei nikkar, men ingen kjenner seg bunden
        Lyt kvar etat ha sin eigen leiar i ryggen?
        NAV er med, men dei hine sit på gjerdet
        Helsestasjonen reknar dette som skulen sitt påfunn
        Korleis få heile flokken til å kjenne seg skuldig å stille?
        felles plikt, alle med på laget
        Er det nok at rådmannen vil, eller skal rektor òg ha sagt ja?
        Korleis få alle partane til å kjenne seg plikta, ikkje berre den eine som dreg lasset?
        Helse er heilt med, men oppvekstsjefen har aldri lova noko som helst
        Ordføraren vår er i fyr og flamme, men dei andre tenestene sine leiarar har ikkje svart. Er det godt nok?
        Leiaren i helse har ikkje sagt ja, berre dei andre. Kan vi køyre på likevel?
        Folka frå naboetaten seier ja i møta, men sjefen deira har aldri gått god for noko.
        Den eine parten drassar heile lasset, og hine tykkjest ikkje bundne
        Må kvar leiar gje sitt ja, eller held det med han som fann på det?
        Samskipnaden bind berre den som har lova noko
        Alle partar bundne, eigen leiar attom kvar
        Barnevernsleiaren har aldri vorte spurd, ho fekk berre innkalling
        Er eigarskap hjå éin nok til å lenkje alle?
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
        Should there be a yes from the manager behind every delegate?
        Half the members behave like guests at somebody else's party
        How do we stop free riders in the partnership?
        The school rep attends, but her headteacher never signed up to anything
        What goes in the field about where a participant is anchored?
        mutual commitment from every party
        May the host authority sign on behalf of the rest?
        They say yes in the room and nothing happens back at base
        Is it enough for the host municipality to endorse it?
        Getting skin in the game for all parties
        Police attendance is fine, yet their chief knows nothing about it
        Why do partners feel no obligation to follow through?
        How does anchoring build a shared sense of duty at the outset?
        Each organisation's leadership should be named, right?
        Everyone's job ends up being nobody's promise
        We have five logos and only one committed executive
        How do you get reluctant partners to pledge themselves?
        One keen owner and a bunch of freeloaders
        Skin in the game for each partner
        Their chief never agreed; the officer just turns up
        Fair-weather partners who vanish when it gets busy
        How do I get the hospital trust to feel bound rather than invited?
        A handshake all round, not only by the host
        The charity joined on a whim; its board has no clue
        Do we list who has said yes inside every participating service?
        Everyone in or it won't fly
        One powerful owner, six half-hearted passengers
        They nod in the meeting and go home unchanged
        Must every partner's own boss have agreed?
        The police feel bound, child welfare doesn't
        shared obligation, everyone signed up
        Can we launch if only two of five heads said yes?
        How do we stop the others seeing it as the school's pet scheme?
        One director is all in, but the bosses of the other partners have never said yes
        How can I make all of the participants feel bound, and not just the agency that started it?
        Two chiefs promised, the third was only cc'd
        Mutual commitment, individual sign-off by each member's superior
        One powerful patron and four lukewarm guests; is it enough?
        My boss never said yes, so am I obliged or only visiting?
        How do we record, partner by partner, whose leader stands behind them?
        Everybody is committed together, or just the host? Explain difference please
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
        Hva må vi avklare før vi setter i gang?
        Finnes det en sjekkliste for oppstart av tverrfaglig samarbeid?
        Vi har vårt første møte på mandag, hvilke spørsmål tar vi med?
        Hvilke seks spørsmål stiller Bufdir?
        startspørsmål for nytt samarbeid
        Vi hoppet i det uten å ha tenkt gjennom noe, hva hoppet vi over?
        Skal alt være besvart før kick-off?
        Hva gjør jeg når noen av startspørsmålene ikke har svar ennå?
        Jeg er ny koordinator og vet ikke hvor jeg skal begynne
        «avklares innen» og dato, når brukes det?
        Kan vi begynne å jobbe mens noe er uavklart?
        Hva bør stå på agendaen når partene samles aller første gang?
        Sjefen vil ha raske resultater og synes forarbeid er bortkastet
        Minimumsliste før vi trykker på startknappen
        Vi står på bar bakke, hva er grunnsteinene?
        Hvor i dokumentet hører svarene på oppstartsspørsmålene hjemme?
        En rask temasjekk før vi sparker ballen i gang, hva må med?
        Lurer på om det er noen spørsmål alle burde stille seg ved etableringen
        Hvor mange av startspørsmålene må vi ha svart på?
        Forarbeid, planleggingsmøte, avklaringer: hva er det viktigste?
        Kickoff på torsdag, hva bør vi ha snakket gjennom?
        Finnes det en huskeliste før vi setter skuta på vannet?
        Vi hopper rett i det hver gang, og så går det på trynet
        Hva er det første en fersk koordinator må få avklart?
        Startpakke for nytt samarbeid
        Noen punkter er ennå i det blå. Kan vi begynne likevel?
        Hva betyr «avklares innen», og når bruker jeg det?
        Er det lurt å ta en time på grunnleggende avklaringer før første møte?
        Hvor mange oppstartsspørsmål har Bufdir, og hvor hører svarene hjemme?
        Direktøren vil i gang i morgen. Hva bør jeg insistere på først?
        Grunnmur før reisverk: mål, rygg, roller, styring, måling
        Agenda for det aller første møtet mellom PPT, barnehage og helsestasjon
        Sjekkliste for kick-off, finnes det noe slikt fra Bufdir?
        Hva bør vi ha svart på innen første møte?
        Vi skal i gang mandag og har ikke avklart noen ting
        Det var en huskeliste med et halvt dusin punkter før man begynner
        Hvilke seks ting lurer Bufdir på i det vi starter?
        Kan vi begynne selv om to av svarene mangler ennå?
        Ny koordinator: hva må jeg spørre om den aller første uka?
        startfase spørsmålsrekke seks stykker
        Er det greit å skrive at noe skal avgjøres innen jul?
        Vi skal ha kick-off på mandag. Hva må være avklart til da?
        Vi skal ha aller første samling på torsdag. Hva bør være tenkt gjennom på forhånd?
        sjekkliste før vi setter i gang noe nytt på tvers av etatene
        Vi har oppstartsmøte på mandag. Hva er det viktigste å få avklart før vi begynner?
        Før vi klipper snora: finnes det en sjekkliste fra Bufdir med et halvt dusin punkter?
        Hvor mange spørsmål må vi ha svart på før startskuddet?
        Vi er i ferd med å sette i gang på mandag. Hva burde vi ha avklart først?
        Ny enhetsleder vil ha hele startpakka på ett ark
        Kan vi starte selv om to av de seks står åpne?
        Er oppstartsspørsmålene de samme som de åtte om problemforståelse?
        Avsparkssjekk, 6 punkt, Bufdir råd 1
        Noe er uavklart, og leder vil vente. Kan vi heller sette en frist for avklaringen?
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
        Kva ryddejobb må gjerast før me går i gang?
        Første samling er neste veke, kva spør vi om?
        Ramsar Bufdir opp noko vi må ha tenkt gjennom til starten?
        Finst det ei huskeliste for den som skal skipa noko nytt på tvers?
        spørsmål ved oppstart av samarbeid
        Vi byrja i blinde og angrar no, kva burde vi ha drøfta?
        Vi veit ikkje kven som skal koordinera enno, kan resten av oppstarten gå sin gang?
        Må alle dei innleiande spørsmåla vere avklarte før start?
        Kommunalsjefen vil ha oss rett i arbeid, men vi treng ein times grunnarbeid først
        Kor byrjar ein når ein har fått eit heilt blankt ark?
        Eg skal leia oppstartsmøtet mellom lensmannen, legen og rektoren
        Kva rubrikkar i mandatet svarar på startspørsmåla?
        Det er kjekt å ha noko å gå etter dei første dagane, kva tilrår de?
        Kan noko utsetjast med ein frist i staden for å bli avgjort straks?
        Førebuing før vi set spaden i jorda
        Rekk det å møtast og sjå kva som skjer?
        Kor mange ting må vera klåre når samarbeidet vert fødd?
        Kva må vere på plass før vi fyrar opp?
        Fyrste samlinga er på måndag, og eg har inga sakliste
        Vi har svar på fire av seks. Er det greitt å starte?
        Me gløymde det viktigaste og måtte byrje om att
        Sjefen spring av garde før nokon har tenkt
        Eg er ny og skal stable eit samarbeid på beina, ka gjør eg først?
        Kor mange ting vil Bufdir ha svar på ved starten?
        Kan ein notere at noko er uvisst og setje ein frist?
        Lista over avklaringar som høyrer til ved fødselen
        Kva bør vere greidd ut før me set i veg?
        Hugseliste til det fyrste møtet
        Seks ting å spørje seg om i byrjinga – kva var dei?
        Me tjuvstarta, og no veit ingen kven som gjer kva
        Lyt alle svara vere klare før me dreg i gang?
        Eg er ny og skal setje i gang eit samarbeid; kva fyrst?
        byrjing, avklaringar, liste
        Kan noko stå ope til seinare når me alt er på veg?
        Eg skriv mandat for fyrste gong. Kva for spørsmål må eg ha svar på før vi set i gang?
        kva bor vere avklart for vi gar i gang
        Kva må vere avklart før vi går i gang?
        Før vi sjøset båten, kva lyt vi ha svar på?
        Seks ting å spørja om i byrjinga, kva var dei no att?
        Vi har svara på fire av dei seks. Er vi komne langt nok til å ta til?
        Startsamtale, heile settet av spørsmål
        Er det ei liste å gå gjennom når eit nytt lag skal skipast?
        Uavklara punkt ved igangsetjing, kan dei få ein dato?
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
        What homework is needed ahead of the kick-off?
        Pre-flight checklist for inter-agency work
        Which six questions does Bufdir ask at the start?
        Our first meeting is on Monday, what should be on the table?
        start-up questions for partners
        I'm a brand new coordinator facing a blank page, where do I begin?
        We jumped straight in and now regret it, which steps did we skip?
        May we leave a question open with a 'to be clarified by' date?
        The director wants quick wins and sees preparation as a waste of time
        Ground rules to sort out prior to day one
        Where in the document do the launch answers go?
        How many of the opening questions need answers already?
        Three municipalities, one blank sheet: what basics come first?
        What do successful partnerships clear up at inception?
        A quick run-through of the essentials before we get going
        Is it alright to begin while things are still up in the air?
        Set-up phase questions about purpose, backing, roles, coordination and review
        Pre-flight checklist for a new partnership
        We always jump in feet first and regret it
        Homework to do before the launch
        Is it OK to begin with some answers still pending?
        Six things the Norwegian directorate wants settled, which?
        I inherit an idea, three agencies and a blank page
        'To be clarified by' with a date: when may I write that?
        Ministers want a photo call tomorrow; what should we have talked through first?
        Opening workshop script: aims, backing, parts, lead, review
        Pre-launch checklist, half a dozen items
        We kick off Monday with nothing settled
        What were the six things to ask at the outset?
        May some answers stay open as long as there's a date?
        day-one questions for a fresh partnership
        I'm new and starting from scratch, what do I clear up beforehand?
        All the opening questions in one place, please
        Before we kick off, is there a checklist of things we ought to have answers to?
        Is there some kind of checklist for kick-off?
        Kick-off on Tuesday and my head is blank; what must be asked?
        We answered four from six. May we begin already?
        Are the startup questions identical with the eight in advice four?
        What due diligence does the directorate want prior to commencement?
        Something is still open before launch; can we put a to be clarified by date?
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
        Hva skal samarbeidet oppnå?
        Målet vårt er «å bidra til bedre oppvekst», er det for vagt?
        Hvordan formulerer vi et mål som lar seg måle?
        Når vet vi at vi er framme?
        mål med indikator og frist
        Vi har møttes i et halvt år uten å vite hva vi jobber mot
        Hva er en god indikator på at flere ungdommer fullfører skolen?
        Må vi tidfeste målet?
        «Styrke samhandlingen» sier kommunalsjefen, men hva betyr det for ungene?
        Kan vi ha et mål uten tall?
        Skriv et eksempel på et etterprøvbart mål for oss
        Hvordan unngår vi festtaler og runde formuleringer i formålet?
        Hva skal bli annerledes for dem det gjelder?
        Er det greit at formålet er en visjon?
        Hensikten med gruppa er uklar, alle tror noe forskjellig
        SMARTE mål i mandatet, trenger vi det?
        Vi fyker rundt uten kompass
        Konsulenten spør hva som er suksesskriteriet vårt
        Aller første spørsmål før oppstart, hva handler det om?
        Hvor mange prosent færre barn i lavinntekt skal vi love innen 2027?
        Hvor er målstreken, og hvordan vet vi at vi har krysset den?
        «Styrke innsatsen» sier ingenting. Hvordan gjør jeg det konkret?
        Hva skal være forandret for ungene om to år?
        Vi løper, men ingen vet hvor
        Direktøren ber om noe målbart, vi har bare pene ord
        Hva blir synlig bedre, og for hvem, når vi lykkes?
        Er «økt livskvalitet» godt nok som mål?
        Tallfeste resultatet: færre utkastelser innen 2027
        Hvilken måler skal vise om det går rette veien?
        Eksempel på en skarp målformulering for et SLT-arbeid
        Formuleringen er så rund at alle kan si de har nådd den
        Veldig lurt å vite hva vi skal få til før vi begynner, men hvordan skriver man det?
        Alle er enige om å samarbeide, men ingen kan si hvorfor vi møtes
        Hva skal være annerledes om to år?
        Vårt eneste punkt er «bedre samhandling». Duger det?
        Ordføreren spør når vi er i havn, og jeg aner ikke
        Første av de seks startspørsmålene
        Hensikten er tåkete; hvordan vet vi at vi er framme?
        Skal vi tallfeste, eller holder en fin visjon?
        formål før start, målepunkt
        Bør det stå for hvem det skal bli bedre, og til hvilken dato?
        Jeg har arvet en tekst der målene er vage som tåke. «Styrke innsatsen» står det, og ingenting om når eller for hvem.
        Det står at vi skal «bidra til en bedre oppvekst». Godt nok?
        trenger man et tall eller noe sånt for å vite om man er kommet fram
        hvordan vet vi at vi er komet i havn med det vi ville oppnå
        hva bør stå som mål i mandatet vårt?
        Målet vårt er «bidra til bedre oppvekst». Er det for ullent?
        Revisjonen sier at målene våre ikke kan etterprøves
        «Bedre oppvekst for alle», skrev vi. Er det noe å styre etter?
        Hvor skal vi hen, spør skolen. Ingen vet
        Første spørsmål ved oppstart, det om hensikten
        Revisjonen: målformuleringen lar seg ikke etterprøve
        Hvordan vet vi at vi har kommet i havn?
        Er det det samme å ha en visjon som et mål med frist og måltall?
        Vi har fine verb som «styrke» og «fremme», men ingen dato
        Hva skal være annerledes for ungene om to år?
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
        Kva er det vi skal få til, kort fortalt?
        Måla våre er så runde at ingen kan seia om me når dei
        Kva teikn skal syna at vi har lukkast?
        Treng målet ein tidsfrist?
        målformulering som kan etterprøvast
        «Leggje til rette for god oppvekst» står det, duger det?
        Kva for indikator viser at fleire unge får sommarjobb?
        Vi møtest og møtest, men kva skal det ende i?
        Skal føremålet handla om kven det vert betre for?
        Færre ungar på venteliste hjå BUP, er det eit mål eller eit ynske?
        Politikarane etterlyser noko konkret å måle oss på
        Gje meg døme på eit mål som er tydeleg
        Kva skal ha endra seg om to år, og for kven?
        Fine ord i føremålsparagrafen, men ingen veit kva ein siktar til
        Må me ha mål i det heile, eller kan vi berre møtast og prate?
        Me treng ei leiestjerne å styra etter, korleis set ein ord på det?
        Kva spør Bufdir om fyrst av alt før start?
        Kva skal vere annleis når me er ferdige?
        Kvar er det mållinja ligg?
        «Betre samhandling» er vel ikkje noko mål?
        Vi famlar i blinde utan å vite kor vi skal
        Gjev meg eit døme som er tidfesta og let seg telje
        Statsforvaltaren spurde kva vi vil oppnå, og vi vart heilt stille
        Kva teljar fortel om færre ungar fell ut av idrettslaget?
        Eg skal skrive føremålet og endar med tomprat
        Korleis veit vi at vi er i hamn?
        Kor vil me hen med dette?
        Me trivst i lag, men ingen veit kva som skal kome ut av det
        Er «betre oppvekst» klårt nok som føremål?
        Det fyrste av dei seks spørsmåla ved oppstart, kva gjeld det?
        Korleis ser me at me er i hamn?
        Må føremålet ha tidsfrist?
        siktemål, endring, merke å måle etter
        Kva skal vere annleis for ungane når me er ferdige?
        Korleis ordlegg eg det vi skal få til, slik at det går an å sjekke etterpå?
        maalet vaart er saa ullent at ingen kan seie om vi lukkast
        Korleis formulerer vi eit mål som går an å etterprøve?
        Korleis skriv ein eit mål som let seg etterprøve?
        Kva er det vi eigentleg freistar å nå, spurde bonden i utvalet
        Eit siktepunkt utan årstal, er det verdt papiret?
        «Leggja til rette for» – er det vagt?
        Spørsmål éin før igangsetjing: siktemål, målestokk, frist
        Vi veit ikkje kor vi vil, men vi er godt på veg
        Korleis skriv vi føremålet slik at ein kan sjå om det lukkast?
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
        What is the point of our partnership, in one measurable sentence?
        What evidence would convince us we have arrived?
        Our aim says 'contribute to better childhoods', too woolly?
        Does an objective need a deadline?
        choosing an indicator for a goal
        Six months of meetings and still no idea what we're working towards
        Specific, measurable, time-bound: does our aim have to tick those boxes?
        What will be different, for whom, by when?
        Give an example of a goal that can be tested
        Can a vision statement do the job of a target?
        Lofty purpose clause, zero substance
        The auditor asked what success looks like and we had no reply
        How do you turn 'strengthen cooperation' into something concrete?
        Can we have a goal with no number attached?
        Purpose field empty, what belongs there?
        Which metric would show fewer teenagers drop out of school?
        We need a finishing line, how do we draw one?
        What does success look like, and by when?
        Fluffy objectives nobody can measure
        Three years of effort and we can't say what has altered
        If it worked, which needle would move?
        Nobody can say what this partnership is supposed to change
        Turn a pious wish into something you can tick off
        SMART objective for a youth crime group, example please
        The auditor asked what we are trying to achieve; silence
        First box before start: outcome, for whom, deadline
        Everyone likes meeting, nobody can say what for
        Is better services a proper aim?
        Opening question number one
        What should look different for whom, and by when?
        How would we know we'd arrived?
        statement of purpose with a yardstick
        The mayor asks what this is supposed to accomplish before we launch
        My director wants a date and an indicator on every objective. Is she right?
        our purpose line just says we will 'contribute to better cooperation', is that good enough
        What does a good goal look like?
        We've been told our objective is woolly. How do we sharpen it?
        Purpose sentence too woolly, no deadline
        First of the six questions before launching
        Our aim is to contribute to wellbeing. Will an evaluator laugh?
        How we see that we are arrived?
        A slogan or a target: which belongs in that section, and what should it contain?
        Partners started running, then someone asked toward what
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
        Hva er det mulig å få til, sånn helt ærlig?
        Målene våre er ønsketenkning, og alle vet det
        Hvordan vurderer vi om vi har tatt oss vann over hodet?
        «realistisk fordi», hva skriver jeg der?
        oppnåelige mål i samarbeidet
        Ordføreren har lovet å utrydde barnefattigdom på to år, hva gjør vi med det?
        Kan verktøyet avgjøre om målet vårt lar seg gjennomføre?
        Vi lover gull og grønne skoger uten å tenke på hva som er gjennomførbart
        Er målet for hårete?
        Bør vi kutte i drømmene og ta det vi faktisk greier?
        Må vi begrunne at et mål er innen rekkevidde?
        Hvem skal vurdere realismen, og når?
        Luftslott fra ledelsen, hvordan bringer jeg dem ned på jorda?
        Er det å stikke fingeren i jorda en del av oppstarten?
        Lurer på om det vi har satt opp, er gjørbart med dagens bemanning
        Vi gaper over for mye i denne runden
        Hva kan vi egentlig klare sammen, ikke bare ønske oss?
        Egenvurdering av om planene holder mål i virkeligheten
        Skolen tror vi kan halvere fraværet, helsestasjonen ler av det
        Ambisiøst eller urealistisk, hvor går skillet?
        Vi lover gull og grønne skoger
        Er dette et luftslott?
        Politikerne vil halvere barnefattigdommen på ett år. Går det?
        Redd vi tar oss vann over hodet
        Hva klarer vi med de folkene vi faktisk har?
        Kan vi si høyt at vi ikke får det til?
        Skille mellom drøm og det som lar seg gjøre
        Ønskeliste eller plan? Det er spørsmålet i gruppa nå
        Hvordan begrunner jeg at det er innen rekkevidde?
        Kommunedirektøren tror på mirakler, teamet gjør det ikke
        Finnes det en regel for hva som er oppnåelig?
        For hårete mål til så liten kommune
        Vi skal utrydde barnefattigdommen innen jul, sier kommunalsjefen
        Er dette bare ønsketenkning?
        Kan to halve stillinger virkelig klare det der?
        Startspørsmål nummer to, om hva som lar seg gjøre
        Tar vi oss vann over hodet?
        gjennomførbart, nøkternt, ikke luftslott
        Målet er vakkert, men vi har verken folk eller hjemmel
        Hvem avgjør om planene våre er for drøye?
        Lurer på om vi lover mer enn vi kan holde
        Politikerne vil ha bort all barnefattigdom på to år, og vi er tre stykker. Hjelp
        Er vi for optimistiske? Vi lurer på om vi i det hele tatt kan få til det vi lover
        er det realistisk at alle ungdommene er i jobb innen et år
        Er vi for optimistiske?
        Ønskene våre er himmelhøye, men vi er tre personer og en kaffetrakter
        Null frafall innen jul, lovet ordføreren. Er det til å le eller gråte av?
        Spørsmål nummer to før start, gjennomførbarheten
        Er det det samme å ønske seg noe som å kunne få det til?
        Hva er innen rekkevidde for oss, helt ærlig?
        Jeg vil ikke love mer enn vi kan holde. Hvor begrunner jeg edrueligheten?
        Måloppnåelsens oppnåelighet bes sannsynliggjort
        Luftslott eller bakkekontakt i målene?
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
        Nøkternt sagt, kva rekk kreftene våre til i lag?
        Måla er luftige draumar som ingen trur på
        Tre tilsette og tjue mål, går det opp?
        Korleis grunngjev eg at målet er innan rekkjevidd?
        Varaordføraren vil ha null fråfall til hausten, det er jo heilt på jordet
        Skal vi skrive ned kvifor me trur det let seg gjere?
        Kven kan seia om planane våre er gjennomførlege?
        Vi gapar over meir enn vi kan svelgje
        Er det rom for å vere nøktern når sjefane vil ha store ord?
        Må ein datere vurderinga av realismen?
        Ynskjelista er lang, men kva av det er råd å gjennomføra?
        Eg trur dei overvurderer kor mykje to halve stillingar får unna
        Kan eit dataprogram avgjera om eit mål er oppnåeleg?
        Beina på jorda når ein set seg mål, korleis?
        Det andre startspørsmålet, kva går det på?
        Fjellet er høgare enn vi trudde, bør målet senkast?
        Tek vi munnen for full?
        Ordføraren vil ha underverk innan jul
        Kva er mogleg å få til, ærleg talt?
        Er det feigt å senke lista?
        Vi gaper over for mykje for så få folk
        Korleis grunngje eg at målet er innanfor rekkjevidde?
        Me er tre små bygder og vil utrydde einsemd. Hm.
        Kor finn ein svar på om planen held vatn i røyndomen?
        Draumar er gratis, men kva kan vi faktisk levere?
        Er dette berre draumar?
        Kommunalsjefen vil berge alle ungane innan jol
        Kva rekk me over i røynda?
        Det andre startspørsmålet, om kva som er råd å få til
        Gapar me over for mykje?
        Tek ein seg vatn over hovudet med så store lovnader?
        nøkternt overslag, ikkje luftslott
        Skriv me noko om kvifor me trur det går?
        Eg trur ikkje me får til halvparten av det som står her
        Vi tek oss vatn over hovudet, men ingen torer seia det
        Er dette gjerleg, eller byggjer vi slott i lufta?
        Kor mykje kan vi makta i lag, om vi skal vera nøkterne?
        Nøktern vurdering, det andre oppstartspunktet
        Politikarane vil at fattigdomen skal vera borte til hausten
        Kan programmet seia om målet er oppnåeleg, eller må vi svara sjølve?
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
        What can we honestly pull off together?
        Our targets are pie in the sky and everybody knows it
        Three staff, twenty targets: does that add up?
        How do I justify that a goal is achievable?
        feasible versus wishful goals
        The mayor promised to end child poverty in two years, how do we bring her back to earth?
        Will software judge whether our aims are attainable?
        Overpromising in the project plan
        Is this doable with two part-time staff?
        A reality check before we commit
        Who assesses whether targets are within reach, and should it be dated?
        We wish for the moon, where is the line between bold and unrealistic?
        Shall we trim the wish list to what's workable?
        Realism question in the self-assessment, what is expected?
        The ministry expects miracles from a network with no staff
        Setting ourselves up to fail with impossible aims
        Why ask what's possible and not just what's desirable?
        Are we biting off more than we can chew?
        Pie in the sky, or doable?
        Zero homelessness by spring with two part-timers?
        Our promises sound lovely and nobody believes them
        What can we honestly pull off this year?
        How do I argue that this target is within reach?
        Sanity check on our wish list
        Eyes bigger than our stomach
        Feasible or fantasy, and can the tool decide it for us?
        Our boss promises to end poverty by Christmas
        Second start-up question: what's doable?
        Two half-time posts, five huge promises
        pie in the sky or achievable?
        Where do I jot down why we believe we can pull it off?
        Who judges whether our hopes are over the top?
        Our wish list sounds like a fairy tale. How do we bring it down to something feasible?
        how much can we honestly hope to acheive
        The ministerial wish list is enormous. How do we work out what can actually be delivered together?
        is this achievable or just wishful thinking
        Pie in the sky, sober estimate needed
        The second startup question, about feasibility
        Promising zero dropouts by Christmas: how do we defend or trim that?
        We are small team; is our dream too fat?
        Can the software tell whether a goal is achievable or do we judge that ourselves?
        Wishing and managing are different; where do I argue that we can actually pull it off?
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
        Hvor lite forankring kan vi slippe unna med?
        Må saken helt til kommunestyret, eller er det unødvendig tungt?
        Hvordan begrunner vi at nettopp dette ledernivået er riktig?
        Hva er rett forankring for et lite samarbeid mellom to skoler?
        tilstrekkelig forankring, hvordan begrunne
        Rådgiveren mener alt må innom formannskapet, jeg synes det er å smøre tjukt på
        Er det greit å nøye seg med enhetslederne?
        Vi vil ha akkurat nok støtte i ryggen, verken mer eller mindre
        Hva skal stå etter «fordi» i forankringsdelen?
        Er det alltid best å gå til topps?
        Jeg lurer på om fagleder er godt nok, eller om noen over må inn
        Hvem er den laveste sjefen som kan si ja på vegne av oss?
        Må vi bry byrådet med en bagatell som denne?
        Minste nødvendige godkjenning ovenfra
        Hvorfor valgte dere kommunalsjef og ikke kommunedirektør, spør revisjonen
        Vi bruker et halvt år på å få saken opp i alle utvalg, må vi det?
        Hvem bør egentlig gå god for arbeidet vårt?
        Når er støtten god nok til at vi tør starte?
        Passelig forankret, finnes det?
        Trenger vi hele kommunestyret, eller klarer vi oss med oppvekstsjefen?
        Hva er minimum av ryggdekning vi kan leve med?
        Kan vi slippe å gå til formannskapet med hver minste ting?
        Hvorfor akkurat kommunalsjefen og ikke noen over?
        Er godt nok godt nok når det gjelder støtte ovenfra?
        Vi bruker måneder på å klarere alt i alle ledd
        Må saken til statsråden, eller rekker det med ekspedisjonssjefen?
        Kan man få for mye forankring også?
        Hva svarer jeg på «fordi» om valget av leder bak oss?
        Passe mye ledelse i ryggen, ikke mer enn nødvendig
        Tjenesten vil starte uten å spørre noen. Hvor grensa går, diskuterer vi nå
        Lurer på om vi har nok autoritet bak oss, eller for mye
        Er det overkill å få kommunestyret til å vedta en lunsjgruppe?
        Hvem er det minste vi må ha i ryggen?
        Tredje startspørsmål, om hvem som bør gi klarsignal
        Kan vi greie oss uten ordføreren?
        Må det helt til topps, eller duger enhetslederen?
        Hvorfor akkurat kommunalsjefen og ikke noen over eller under?
        rett nivå for støtte, minimum
        For mye forankring kan vel også bli tungrodd?
        Jeg skal begrunne hvorfor etatssjefens ja er godt nok
        Hvor lite lederstøtte kan vi slippe unna med?
        Må vi helt opp i kommunestyret, eller kan vi klare oss med mindre?
        hvor lite stotte ovenfra kan vi slippe unna med
        må det politisk vedtak til, eller kan vi greie oss med mindre?
        Rådmannen nikket da jeg traff ham i gangen. Holder det, eller må vi ha noe mer solid i ryggen?
        Må vi helt til kommunestyret, eller slipper vi unna med seksjonslederen?
        Hvor lite ryggdekning kan vi klare oss med uten å ramle sammen?
        Er høyest mulig alltid best, eller finnes det for mye forankring?
        Tredje oppstartsspørsmål, passe mengde støtte
        Politikerne har nok å gjøre. Kan vi la dem være i fred?
        Begrunn hvorfor nettopp dette beslutningsnivået er tilstrekkelig
        Virksomhetslederen har godkjent. Hva svarer jeg når noen spør om det er nok?
        Er det det samme å spørre hvem som støtter, som hvor mye støtte som trengs?
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
        Kor mykje forankring treng vi, og kor lite kan vi greie oss med?
        Er det naudsynt å dra dette heilt opp i kommunestyret?
        Kvifor er dette leiarnivået høgt nok? Eg manglar grunngjeving
        Kven er rett person å få godkjenning frå?
        passeleg forankring, korkje meir eller mindre
        Må alle utval ha saka på bordet, eller er det pirk?
        Kan vi nøye oss med at avdelingsleiarane er samde?
        For tung forankring sinkar oss, for lett gjer oss sårbare
        Er høgast mogleg alltid best, eller kan det bli for mykje styr?
        Etter «fordi» står det ingenting enno, kva er eit godt svar om nivået?
        Nabokommunen gjekk til fylkestinget, men vi vil halde det på lågare plan
        Er det noko gale i å velja eit lågare nivå når det held?
        Kva er det minste ja-et vi treng for å byrja?
        Sjefen trur vi må ha statsråden i ryggen for ein lokal prøveordning
        Me har fått støtte, men er ho god nok?
        Tredje spørsmålet før start handlar om kven som må gå god for oss, korleis svarar ein?
        Drøftar om det held med ein fagdirektør bak denne vesle piloten
        Kven er det rette leddet å få ja frå?
        Kor lite støtte kan vi greie oss med?
        Må dette heilt til topps, eller toler det å stoppe hjå einingsleiaren?
        Me kjem aldri i gang fordi alle skal nikke fyrst
        Er det alltid best å gå så høgt som råd?
        Kvifor er kommunalsjefen nok for oss? Treng ord for det
        Kan vi hoppe over politikarane denne gongen?
        Passeleg med tyngd i ryggen, verken meir eller mindre
        Rådmannen spør kvifor vi plagar henne med ei så lita sak
        Lyt det heilt til topps, eller held det med einingsleiaren?
        Kor lite støtte kan me berge oss med?
        Det tredje spørsmålet ved oppstart
        Er det å ta i å dra inn kommunestyret?
        Kvifor nett den sjefen og ikkje ein over?
        Høveleg ryggdekning, korkje for mykje eller for lite
        Greier me oss utan ordføraren?
        Me vil grunngje at seksjonsleiaren er høg nok
        Går det an å ha for mykje forankring?
        Kor lite rygg kan me greia oss med ovanfrå?
        Treng vi plage kommunestyret med dette, eller er det å skyta sporv med kanon?
        Kor lite kan vi berga oss med av tilslutning ovanfrå?
        Skriv grunnen til at nivået er høgt nok, men kva er ein god grunn?
        Minste naudsynte forankring, spørsmål tre
        Einingsleiaren er med. Er det passeleg, eller for tynt?
        Kan det verta for mykje av det gode med leiarar i ryggen?
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
        What's the least backing we can get away with?
        Does this really have to go all the way to the full council?
        Why is a head of unit senior enough here? We need wording
        Who is the right person to vouch for our small pilot?
        sufficient but not excessive anchoring
        Isn't there such a thing as too many approvals?
        Six committees have to approve it before we start, surely overkill
        Aiming for the top floor by default, sensible or wasteful?
        How do I fill in the 'because' for our choice of level?
        We'd settle for the area managers' nod, is that adequate?
        When is support good enough to press ahead?
        Bothering the minister with a local trial seems daft
        The right amount of political cover
        Auditors want us to explain why the chief executive wasn't asked
        Whose approval is the bare minimum?
        Just enough sponsorship, no more
        Is our anchoring adequate, and who judges that?
        What's the bare minimum of sign-off we can live with?
        Do we really need the full council, or will a director do?
        Five rounds of approvals and still no meeting held
        Going to the very top for this feels like a waste
        How do I justify why this level of boss is sufficient?
        Just enough authority behind us, and not an ounce more
        Proportionate backing for a pilot of six months
        'Because' field under leadership support: what reasoning goes there?
        Which tier is the proper one to approve this, and could a lower one do?
        Would a full council vote be overkill for a lunch group?
        What's the bare minimum of backing?
        Start-up question three, who must approve
        Can we manage without the mayor?
        right amount of sponsorship, neither too much nor too little
        Why this particular director and not someone higher?
        I need to justify that a unit head's yes suffices
        Is it overkill to bother the city council with a small information exchange?
        Bare minimum of backing to survive
        Third startup question, right amount of endorsement
        Is it overdoing if we drag full council into a homework club?
        How do I justify that a mid-level approval is sufficient?
        Least possible sponsorship we can live with, asks my boss half joking
        We always aim for the top signature; could a lower one be the proper one?
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
        Hva er skolens rolle i dette samarbeidet?
        Alle sitter rundt bordet, men ingen vet hvem som leverer og hvem som bare gir råd
        Hvilke roller kan en deltaker ha?
        Er helsestasjonen med som rådgiver eller som utfører?
        rollefordeling mellom tjenestene ved oppstart
        PPT trodde de skulle observere, vi trodde de skulle gjøre jobben
        Må rollen ha noen plikter knyttet til seg?
        Kulturetaten har fått en flott tittel, men gjør ingenting
        Hva er forskjellen på å bidra og å levere?
        Kan politiet bare bli informert, uten å delta aktivt?
        Hvem gjør hva i samordningen?
        Rolleavklaring mangler, og folk tråkker i hverandres bed
        Skal hver part ha en merkelapp i mandatet?
        Boligkontoret lurer på hva de er invitert for
        Kan samme tjeneste ha to roller?
        Hvilken hatt har NAV på i denne gruppa?
        Vi har seks «samarbeidspartnere», men hva skal hver av dem være?
        Er det nok å kalle noen kontaktperson?
        Tydelige oppgaver til rollene så ingen blir sittende som pynt
        Jeg setter opp deltakerlisten, hva fører jeg i rollekolonnen?
        Hva er det meningen at helsestasjonen skal gjøre her?
        Vi er blitt med, men ingen vet i hvilken egenskap
        Skal politiet bare lytte, eller skal de levere noe?
        Fin tittel, null plikter
        PPT tror de er rådgivere, vi trodde de skulle utføre
        Hvilken hatt har hver av oss på i samordningen?
        Er det plass til noen som bare sitter på sidelinja?
        Tilskuer, medspiller eller kaptein
        Rollefordeling før vi begynner, hvordan setter vi ord på den?
        Kulturskolen spør hva de egentlig er invitert til
        Hva følger med når noen får etiketten «leverer»?
        Fordele posisjonene på banen mellom etatene
        Politiet tror de leder, kommunen tror de bare er gjester
        Hva skal tannhelsa være i dette: pådriver, leverandør eller tilskuer?
        Fjerde av Bufdirs startspørsmål
        Vi har fått tittelen «partner» uten å ane hva det innebærer
        Er biblioteket med for å yte noe eller bare for å lytte?
        Rollefordeling mellom etatene i samordningen
        Kan to ha samme funksjon, en rådgiver og en til?
        Kulturetaten lurer på om de skal styre, bidra eller bare gi råd
        Før vi begynner: hvem spiller hvilken fiolin?
        PPT sitter der, men vet ikke hva de egentlig skal bidra med
        Hvem er bare med som rådgiver, og hvem må faktisk levere noe?
        Hva er egentlig min jobb i dette laget, å levere eller bare mene noe?
        Kulturetaten står på lista, men ingen vet om de er med som rådgivere eller arbeidsfolk
        Spørsmål fire før avspark: hver tjenestes plass i samordningen
        Er det det samme å ha en rolle som å ha en tittel?
        PPT: gir råd. NAV: ? Hva kan jeg velge mellom?
        Rollefordeling i samordningen, jf. fjerde punkt
        Politiet spør om de er spillere eller tilskuere
        Vi kalte helsestasjonen «partner». Er det presist nok?
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
        Kva skal kvar teneste vere i samordninga?
        Skulen trudde dei var gjester, NAV trudde skulen var motor
        Kva roller kan ein velja mellom?
        Er det nokon som berre gjev råd, og nokon som gjer jobben?
        avklare roller i oppstarten
        Ein fin tittel utan oppgåver, kva er vitsen?
        Er det skilnad på den som bidreg, og den som leverer?
        Lensmannskontoret vil berre haldast orientert, kan vi skriva det?
        Me går i beina på kvarandre fordi ingen veit kven som spelar kva på laget
        Ei rolle utan plikter er som ein hatt på hatthylla, sant?
        Kva er posisjonen til folkehelsekoordinatoren i gruppa?
        Eg fyller ut deltakarane og står fast på rolla til barnehagen
        Kvar part bør vel ha sitt instrument i orkesteret?
        Kan ein part både gje råd og levere?
        Frivillige lag er med, men som kva då?
        Kven er rådgjevar, kven er utførar, kven er berre informert?
        Fjerde oppstartsspørsmålet gjeld samordningsrolla, kva meiner dei?
        Kva er jobben til barnehagen i dette?
        Nokon må vere pådrivar og nokon berre gje råd
        Skulen veit ikkje kva ho er med som
        «Kven er kven i laget?» spør den nye rektoren
        Tittel utan plikter, kva er det verdt?
        Kan ein part berre sitje og høyre på?
        Asylmottaket er invitert, men ingen har sagt til kva
        Ord for plassen ein teneste har: samordne, yte, rettleie …
        Barnevernet held seg i bakgrunnen medan alle ventar at dei skal levere
        Kva skal kvar etat vere i dette?
        Politiet trur dei leier, vi trur dei er gjester
        Det fjerde av startspørsmåla
        Skal biblioteket yte noko, eller berre lye?
        Me har fått eit fint namn og inga plikt attom
        rolledeling etatane imellom
        Er PPT rådgjevar eller utførar her?
        Kven spelar fyrstefiolin, og kven er med i koret?
        helsestasjonen lurer paa kva dei skal vere i dette samarbeidet
        Kva set eg på helsesjukepleiaren, leverer ho eller gjev ho berre råd?
        kva rolle skal helsestasjonen ha i dette?
        Kven er det som gjer kva hjå oss? Alt flyt.
        Kven spelar kva fele i dette orkesteret?
        Skulen vart kalla med, men fekk ikkje vita kva han skulle gjera der
        Rolla står der, pliktene vantar. Går det?
        Det fjerde oppstartsspørsmålet, om kva kvar teneste skal vera
        Er bibliotekaren bidragsytar eller berre haldt orientert?
        Leverer, rår, samordnar – kva ord høver for kommuneadvokaten?
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
        Which part does each service play in the coordination?
        Child welfare believed it was delivering, the rest saw it as an onlooker
        What roles can a participant be given?
        Are the health visitors advisers or doers in this setup?
        defining roles at the outset
        An impressive title with no duties attached, pointless?
        Does contributing differ from delivering?
        Can the police simply be kept informed?
        We step on each other's toes because nobody knows who's playing which position
        Do we attach duties to every role, or is the label enough?
        The housing office wonders why it was invited
        Could one agency wear two hats?
        What do I put in the role column for the kindergartens?
        Six stakeholders and not one knows what they're there for
        Who advises, who decides, who executes?
        Is 'contact person' a role or just a label?
        Casting the players before the show starts
        What are the midwives here for, exactly?
        Spectator or player, which are we?
        Nice label, no duties attached
        Casting the parts before the curtain goes up
        Probation came along but doesn't know in what capacity
        Define each agency's part in coordination: leads, delivers, advises
        They nod in meetings, yet is it their place to act?
        Do housing officers advise or carry out, under this scheme?
        Every service gets a function and the duty that goes with it
        The police think they lead, the council thinks they're guests
        Is the library a contributor or a mere listener?
        Fourth of the start-up questions
        Titles without duties, that's what we've handed out
        which hat does each agency wear
        Should psychiatry deliver something or only advise?
        Before launch: who plays what part in the coordinating?
        One service is listed as contributor and has no duties whatsoever, ok or not?
        what part is every department supposed to play
        We've given the police a seat at the table, but nobody knows what part they are supposed to play.
        Every partner calls itself a contributor and nobody has any duties. Is that any use?
        Are the police players or spectators in this?
        Fourth question at start: each office's part
        I have role but no duties; is it only decoration?
        Delivers, advises, coordinates: which label fits a library that lends rooms?
        Casting the services before curtain-up
        Is listing someone as partner the same thing as saying what they do?
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
        Hvem sitter i førersetet når fem tjenester samarbeider?
        Jeg er koordinator, men kan ikke bestemme noe som helst
        Hvilke fullmakter bør koordinatoren ha?
        Hvem kaller inn, purrer og følger opp?
        koordineringsansvar, hva følger med
        Alle tror en annen holder i trådene
        Kan to tjenester dele koordineringen?
        Hvilken etat bør eie samordningen, NAV eller oppvekst?
        Koordinatoren vår må be pent hver gang, og får nei
        Hva ligger egentlig i å ha koordineringsansvaret?
        Må vi skrive navn, eller holder det med stilling på den som koordinerer?
        SLT-koordinatoren har fått ansvar uten myndighet
        Hvem skal koordinatoren svare til?
        Vi trenger en tovholder, men ingen vil
        Stillingsinstruks for den som samordner
        Hva kan koordinatoren avgjøre selv, og hva må løftes?
        Har vi bruk for en ordstyrer, en pådriver eller en leder?
        Kommunalsjefen pekte på meg i et møte, men jeg fikk ingen beskrivelse av jobben
        Går det an at koordineringen går på rundgang?
        Lurer på om den med mest penger også må være den som samler trådene
        Tovholder uten myndighet er bare en møtebooker
        Hvilken etat skal sitte i førersetet?
        Jeg er koordinator, men får ikke bestemme noe som helst
        Hva innebærer det egentlig å holde i trådene?
        Kan koordinatoren pålegge andre avdelinger frister?
        Begge tror den andre leder an
        SLT-koordinatoren må trygle om svar fra etatene
        Trenger vi en stilling, eller kan en gruppe dele på det?
        Hva skal stå i stillingsbeskrivelsen til den som binder alt sammen?
        Hvem har hånda på rattet, og hvem svarer hun til?
        Fullmakter for en samordner
        «Kan du ikke bare ta det?» sa sjefen, og så satt jeg der
        Jeg er utnevnt til koordinator, men har ingen rett til å bestemme noe
        Hvilken etat skal holde i tøylene, og hva får de lov til?
        Femte startspørsmål, hva gjaldt det?
        Barnevernet vil ikke eie det, NAV vil heller ikke
        Koordinator uten stillingsinstruks
        Jeg maser på folk som ikke trenger å høre på meg
        Skal vi sette navn eller stilling på den som samordner?
        tovholder, plikter, myndighet
        Innebærer ansvaret mer enn å kalle inn til kaffe?
        Hun som skal holde trådene har ikke lov til å bestemme noe som helst
        Jeg er den som skal dra i trådene, men får ikke bestemme en eneste ting
        Kan barnevern og skole dele på å lede samarbeidet, eller bør det være én?
        Jeg er utpekt til å dra lasset, men får ikke bestemme noe. Hva bør en sånn jobb inneholde?
        Tovholderen vår får skjenn når noe glipper, men har ikke lov til å bestemme noe som helst. Hva bør stå om det?
        kordinatoren har bare ansvar og ingen myndighet, hva gjør vi med det
        Skal NAV eller oppvekst være den som holder i trådene?
        Koordinatoren vår har ansvar for alt og får bestemme ingenting
        Fire tjenester peker på hverandre når noen spør hvem som holder i trådene
        Jeg ble utnevnt til samordner, men får ikke bestemme så mye som møterommet
        Spørsmål fem: hvem har stafettpinnen, og hva får han lov til?
        Er det det samme å lede møtet som å ha koordineringsansvaret?
        Hva kan jeg avgjøre på egen hånd, og hvem skal jeg stå til rette for?
        Delegasjon, beføyelser og rapporteringslinje for den samordnende enhet
        To tjenester vil begge være vertskap. Hva gjør vi?
        Jeg har plikter i fleng og null myndighet
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
        Eg koordinerer, men har inga makt til å påleggje nokon noko
        Kva høyrer til jobben som koordinator?
        Kva teneste bør ha ansvaret for å samordna?
        koordinator fullmakt og plikter
        To kokkar på kjøkenet: kan koordineringa delast?
        Alle ventar på at nokon annan skal kalle inn
        Kva fullmakter treng ho som driv samarbeidet framover?
        Held det å skrive «helse» som koordinator, utan stilling?
        Me manglar ein pådrivar
        Folk ler når SLT-koordinatoren masar, for han kan ikkje avgjera noko
        Kven rapporterer koordinatoren til?
        Vi krangla ein time om kven som skulle ta leiartrøya
        Kva inneber det å ha samordningsansvaret?
        Eg vart utpeikt på eit møte og veit ikkje kva eg har sagt ja til
        Er det fornuftig at leiarvervet går på omgang kvart år?
        Alt ansvaret og null mynde, det er ein umogleg jobb
        Kven held i taumane?
        Eg skal samordne alle, men har ikkje lov til å bestemme noko
        Kva for teneste bør ha leiartrøya?
        Ho må tigge om å få folk på møte
        Kva ligg det i å vere koordinator?
        Ansvar på papiret, inga makt i handa
        Dei peika på meg, men sa ikkje kva eg skulle gjere
        Skal folkehelsekoordinatoren kunne gje einingsleiarar ein frist?
        Namnet mitt står der, men kva stilling og kva eigar bør det vere?
        Eg skal samordne, men kan ikkje gje pålegg til nokon
        Kva etat skal halde i taumane?
        Spørsmål nummer fem ved oppstart
        Ingen vil eige det: NAV peikar på skulen, skulen på NAV
        Kva fylgjer med å vere primus motor?
        Treng den som samordnar fullmakt, eller rekk det med godvilje?
        tovhaldar, plikter, mynde
        Er det nok å skrive «koordinator: Anne»?
        Bør det vere NAV eller oppvekst som held i det heile, og kva mynde treng dei då?
        Kven skal halde i trådane, og kva pliktar fylgjer med den jobben?
        Kven bør vere samordnar, og kva skal vedkomande gjere?
        Kven bør sitja med koordineringa, og kva skal ho ha lov til å avgjera?
        Kven skal sitja ved roret, og kva følgjer med rorkulten?
        Eg er sett til å samla trådane, men kan berre be pent
        Ansvar utan makt er som øks utan skaft. Kva vantar i teksten?
        Femte oppstartsspørsmålet: samordnar og kva det inneber
        Helsestasjonen og skulen vil ha kvar sin samordnar. Er det lov?
        Stillinga som skal dra i gang møta, må ho namngjevast?
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
        Who is in the driving seat when five services work together?
        I'm the coordinator, yet I can't decide a single thing
        What authority should the lead have?
        Which service ought to coordinate, and what does that entail?
        coordinator duties and delegated powers
        Everyone assumes somebody else is chasing the actions
        Co-leads from health and education, a recipe for trouble?
        All I can do is beg people to deliver, what mandate should I have?
        Who does the coordinator answer to?
        Name or post for the coordinating lead?
        I was volunteered as lead in a meeting without a job description
        Should the chair rotate every year?
        We need someone to herd the cats
        What may the lead settle alone and what must be escalated?
        Nobody wants to own the secretariat job
        Who holds the pen and calls the meetings?
        The coordinating post has a title but no clout
        All responsibility, no clout
        Who's in the driving seat, and what are they allowed to do?
        Herding cats with nothing but a smile
        Lead agency or lead person, and reporting where?
        Job description for whoever pulls it together
        May the lead officer chase other departments, or only beg?
        My title says coordinator; my authority says nothing
        Two services each assume the other is running things
        What does it entail to hold the ring?
        I've been named coordinator without any clout
        Nobody wants to own it, each points at the other
        Number five of the start-up questions
        Which agency holds the reins, and with what powers?
        lead body, remit, authority
        Does the job go beyond booking rooms and coffee?
        I keep nagging people who don't have to listen to me
        who shuold be in charge of pulling it all together and what does that job involve
        What should it say about the powers of the person running this, and whom she answers to?
        Two offices both believe they are in the lead.
        tasks and decision rights of whoever pulls the partnership together
        Who holds the pen and chases everyone up, and with what delegated authority?
        what should the coordinator be allowed to decide
        Who ought to be pulling the strings here, and what does the job entail?
        Everyone's baby, nobody's babysitter
        Fifth startup question: lead service, remit, authority
        I am the coordinator on paper, but I can decide nothing. What is missing in text?
        Is chairing the same as coordinating?
        Two agencies both claim the steering wheel; who should have it and with which powers?
        Title is given, but obligations and decision rights of the coordinating post are blank
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
        Hvor ofte bør samarbeidet evalueres?
        «Evalueres ved behov» står det i utkastet, er det godt nok?
        Hvordan måler vi om samarbeidet fungerer, ikke bare tiltakene?
        Hvem skal ha ansvaret for evalueringen?
        evaluering hyppighet metode ansvarlig
        Tre år har gått, og ingen har spurt om dette virker
        Holder det med en spørreundersøkelse til deltakerne?
        Må vi ha ekstern evaluering?
        Når skal vi ta temperaturen på selve samspillet?
        Halvårlig eller årlig gjennomgang, hva anbefales?
        Vi har bare telt antall deltakere på gratiskinoen, er det å evaluere?
        Bør evalueringen avtales før vi begynner?
        Kommunestyret vil ha svar på om samarbeidet er verdt det
        Hva svarer jeg når styringsgruppa sier «vi tar det fortløpende»?
        Oppsummering, brukerundersøkelse eller fokusgruppe?
        Evalueringen blir alltid skjøvet ut på dato
        Kan vi bruke årsrapporten som evaluering?
        Vi trenger en fast servicekontroll, som EU-kontroll på bilen
        Lurer på hvordan vi evaluerer uten å lage et helt forskningsprosjekt
        Er «jevnlig» presist nok som evalueringsintervall?
        Fire år på rad uten å spørre om dette virker
        Skal vi gi oss selv karakter, og i så fall når?
        Er «ved behov» et godt nok svar på hvor ofte vi ser oss i speilet?
        Spørreskjema, intervju eller bare en runde rundt bordet?
        Revisor etterlyser en gjennomgang av selve samarbeidet
        Vi måler tiltakene, men aldri oss som lag
        Hvem har ansvaret for at vi stopper opp og ser bakover?
        Sette opp en halvårlig sjekk av hvordan avtalen virker
        Hvordan avtaler vi en gjennomgang før vi i det hele tatt er i gang?
        Årsmeldingen trenger noen ord om hvordan vi har fungert sammen
        EU-kontroll for nettverket vårt, hvor ofte?
        Hvor lenge bør man kjøre før man vurderer om opplegget duger?
        Vi har skrevet at vi evaluerer «etter behov». Er det nok?
        Siste startspørsmål, det om å se seg i kortene
        Sjette spørsmål ved oppstart
        Når skal vi ta en titt på hvordan vi selv fungerer?
        Bør det gjøres med spørreskjema eller intervjuer?
        Vi måler ungdommenes bruk, men aldri oss selv som gruppe
        Hvem skal ha ansvaret for å sjekke om samspillet virker?
        halvårlig gjennomgang av samspillet, metode
        Revisjonen klaget på at vi aldri har vurdert selve ordningen
        Når er det lurt å ta en sjekk på om selve samarbeidet funker, og åssen gjør man det?
        evalering, hvordn gjør vi det i praksis?
        er det ok å skrive at vi ser på om samarbeidet fungerer «ved behov»?
        Spørreskjema eller samtale, hva er lurest når vi skal finne ut hvordan vi har jobbet sammen?
        holder det å skrive at vi evalurer ved behov
        hvor tit skal vi evalere samarbeidet
        er «ved behov» presist nok når det gjelder evaluering?
        hvor ofte bor vi gaa gjennom om samarbeidet fungerer
        «Vi tar en fot i bakken når det trengs», skrev vi. Godt nok?
        Siste av de seks: hvor ofte og på hvilket vis tar vi en sjekk av samarbeidet?
        Vi måler leksehjelpen, men ikke om vi fungerer sammen. Er det det samme?
        Spørreskjema, samtale eller begge, og hvem har hånd om det?
        Revisor savner tidspunkt, framgangsmåte og ansvarlig for gjennomgangen av selve partnerskapet
        Årshjul for vurdering av samarbeidet
        Tre år uten et eneste tilbakeblikk. Burde det vært avtalt på forhånd?
        Er årlig sjeldent, eller for tett, når mandatet varer to år?
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
        Kor tit skal vi evaluere samarbeidet?
        «Etter behov» står det, og då skjer det aldri
        Korleis finn vi ut om samspelet verkar?
        tidspunkt og metode for evaluering
        Fire år utan ein einaste gjennomgang av samspelet
        Kva framgangsmåte høver best, spørjeskjema eller samtale?
        Skal evalueringa avtalast før ein startar?
        Me evaluerer leksehjelpa, men ikkje måten vi arbeider i lag på
        To gonger i året eller annakvart år, kva er passe for ein gjennomgang?
        Revisoren spør når siste gjennomgang var
        Utsetjing på utsetjing, korleis sikrar vi at evalueringa vert gjord?
        Kan ein ekstern sjå oss i korta?
        Eg skriv feltet no og lurer på om «jamleg» er godt nok
        Kva skal vi spørja deltakarane om når vi ser attende?
        Siste av dei seks startspørsmåla, kva ber det om?
        Ein prat på julebordet er einaste oppsummeringa vår
        Kor tit skal me sjå oss sjølve i korta?
        Kven skal måle korleis vi samarbeider, og med kva metode?
        «Når det trengst» står det i utkastet. Er det presist nok?
        Ingen har sjekka om dette nyttar sidan 2019
        Avtale om ettersyn før bilen går frå garasjen
        Vi vurderer tiltaka, men ikkje måten vi jobbar saman på
        Kontrollutvalet vil ha ein rapport om sjølve samarbeidet
        Halvårleg stoppunkt for å summere opp
        Eg skal skrive årsmelding og veit ikkje om vi har lukkast i lag
        Er «ved behov» godt nok når me skriv om evaluering?
        Det sjette og siste startspørsmålet
        Kor tidt skal me sjå oss sjølve i korta?
        Me måler ungane, men aldri laget
        Skal det vere skjema eller samtale når me vurderer samspelet?
        Kven har på seg å granske om ordninga verkar?
        halvårsgransking, framgangsmåte
        Me vart kritiserte for aldri å ha vurdert sjølve ordninga
        kor tid skal me setja oss ned og sjå om samarbeidet i det heile verkar?
        Kor mange gonger i året bør vi sjå tilbake på korleis det har gått mellom oss?
        Me skreiv berre «evaluering ved behov». Kvifor duger ikkje det?
        korleis evaluerer ein eit samarbeid reint praktisk
        Held det å skrive at vi evaluerer «ved trong»?
        Når skal vi sjå oss attende og vega korleis laget dreg?
        «Ved trong» skreiv sekretæren. Kan ein styra etter slikt?
        Sjette punktet før start: attersyn, kor tidt og korleis
        Tiltaka er målte på tommen, men samvirket har ingen vurdert
        Kven held i spørjeundersøkinga, og kva månad?
        Er det for tidleg å avtala evaluering før vi har byrja?
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
        How often should we review the partnership?
        The draft says 'evaluated as needed', is that any good?
        Who is responsible for carrying out the review?
        Are we assessing the collaboration itself or just the activities?
        review frequency and method
        Three years in and nobody has asked whether this works
        Questionnaire, focus group or interviews: what suits us?
        Do we need an external evaluator?
        The evaluation keeps being kicked into the long grass
        Twice a year or every other year, which interval suits a review?
        We counted cinema tickets and called it evaluation
        Should we agree the review method before we launch?
        How can we take the pulse of the cooperation?
        Councillors want proof that working together is paying off, how do we examine it?
        Does 'regularly' count as an interval?
        A light evaluation without turning it into a research project
        Health check for the alliance, when and how?
        MOT test for the partnership
        Ten years old and never once examined
        Survey, interviews or a facilitated day?
        Is 'as required' good enough for a review clause?
        Who owns the health check of our cooperation, and when is it due?
        Grading the projects is fine but what about grading the teamwork?
        Agree before launch how we'll judge ourselves
        Inspectors ask for proof that the joint working itself functions
        Quarterly, half-yearly, yearly: what rhythm for taking stock?
        We wrote review as required. Good enough?
        Sixth and last start-up question
        Auditors moaned that we never assessed the partnership itself
        How frequently do we take stock of how we work, and by what method?
        Survey or interviews for checking how the set-up performs?
        review cycle, method, responsible person
        We count the youngsters but never hold a mirror up to ourselves
        We count participants in our activities every year but never look at how we work together
        When we review the partnership, should we use a survey or interviews?
        How frequently should the partnership itself be reviewed, and by what method?
        how often should we review the collaboration, and how?
        How should we review our partnership? Send out a survey?
        Sixth and last kick-off question, review rhythm and technique
        We evaluate as required – will this pass?
        Half-yearly health check of the partnership itself, who runs it?
        Counting homework-club pupils is same as evaluating the cooperation, no?
        We know the interval but not the method; is half an answer acceptable?
        MOT test for the group, agreed before first meeting
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
        Vi har svart på startspørsmålene, hva gjør vi nå?
        Trenger vi både styringsgruppe, koordineringsgruppe og arbeidsgruppe?
        Hvordan organiserer vi oss når svarene er på plass?
        Bør de som styrer, skilles fra dem som utfører?
        organisasjonskart for samarbeid på tvers
        Alt vi ble enige om på oppstartsseminaret, ligger fortsatt som gule lapper på veggen
        Hvilke organer må vi opprette?
        Er det nok med én gruppe, eller må vi ha flere nivåer?
        Hvem sitter i styringsgruppa, og hvem sitter i prosjektgruppa?
        Gode svar, men ingen struktur som bærer dem videre
        Fra prat til apparat: hvordan rigger vi det?
        De samme fire personene både bestemmer, koordinerer og gjør jobben
        Hvor i mandatet beskriver vi prosesser og organisering?
        Må fullmakter og roller avklares på flere nivåer?
        Rådgiverne sitter i alle gruppene samtidig, og det blir kaos
        Konsulenten tegnet tre bokser oppå hverandre, er det lurt?
        Lurer på om vi må ha et strategisk og et operativt nivå
        Hvordan bygger vi stillaset rundt samarbeidet?
        Hva er neste skritt når roller, koordinator og evaluering er bestemt?
        Tredelt organisering med topp, midte og førstelinje
        Vi har svart på alt. Hva gjør vi nå med svarene?
        Hvordan går vi fra prat til organisasjonskart?
        Hvem bestemmer, hvem binder sammen og hvem gjør jobben?
        Tegne boksene og pilene for samarbeidet
        Alle sitter i samme gruppe: toppsjefer, saksbehandlere og koordinator
        Blir det for tungrodd med tre etasjer i en liten kommune?
        Prosjektgruppe, referansegruppe, ressursgruppe – hva trengs hos oss?
        Fullmakter og organisering, på hvilke nivåer da?
        Neste skritt etter avklaringene ved start
        Sette spørsmålene om til et apparat som virker
        Utøverne drøfter budsjett og sjefene drøfter enkeltbarn
        De seks spørsmålene er besvart. Hva nå?
        Vi har svarene i en skuff, men ingen organisering
        Hvem styrer, hvem samordner, hvem gjør jobben?
        Organisasjonskart for samarbeidet i flere etasjer
        Er det å lage byråkrati å ha tre grupper over hverandre?
        Etter avklaringene: fullmakter og prosesser på plass
        SLT har tre nivåer; bør vi gjøre likedan?
        Alt flyter: vi vet hva vi vil, men ikke hvem som sitter hvor
        Trenger vi både en styringsgruppe og en arbeidsgruppe i en kommune med 2400 innbyggere?
        Nå har vi svart på det innledende. Hvilke utvalg, fullmakter og nivåer skal vi bygge opp?
        De seks svarene ligger i en skuff. Hva skal de bli til nå?
        Vi har pratet ferdig; hvem styrer, hvem samordner og hvem gjør jobben?
        Er det nok med ett utvalg, eller må det være etasjer i dette?
        Fra svar til organisasjonskart
        Organisatorisk oppbygging med fullmaktsforhold på flere plan
        Alt havner på samme bord, både strategi og vaktlister
        Er det det samme å svare på spørsmålene som å ha en organisering?
        Styringsgruppe, samordningsgruppe, arbeidsgruppe: trenger vi hele treenigheten?
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
        Oppstartsspørsmåla er svara på, kva er neste steg?
        Korleis gjer me svara om til eit reiskap som verkar?
        Treng vi ei styringsgruppe over arbeidsgruppa?
        Kven styrer, kven samordnar og kven utfører?
        organisering av roller, ansvar og fullmakter
        Vi vart einige om alt, men bygde aldri noko rundt det
        Kor mange nivå skal organiseringa ha?
        Ressursgruppe, koordineringsgruppe, leiargruppe: kva treng ein eigentleg?
        Dei same folka sit i alle råd og utval, er det heldig?
        Kor høyrer skildringa av organa heime i mandatet?
        Er det nok med eitt organ når me er fem tenester?
        Kven skal ha kva fullmakt på kva nivå?
        Me manglar skjelettet som held kroppen oppe
        Einingsleiarane blandar seg i detaljar fordi ingen har delt opp nivåa
        Eg skal teikne eit organisasjonskart, kva boksar må med?
        Frå ord til oppbygging: korleis gjer ein det når grunnlaget er lagt?
        Må vi skipe prosessar så vel som grupper?
        Kva organ treng vi, og kva skal kvart av dei gjere?
        Me har alle svara, men inga form på det
        Treng vi styringsgruppe når vi berre er fem personar?
        Leiarar og utøvarar sit i den same gruppa, og det blir rot
        Korleis byggje eit stillas rundt samarbeidet?
        Etter avklaringane: kven får kva mynde, og i kva gruppe?
        Oppsett av utval, koordineringsgruppe og team
        Kommunedirektøren vil ha ei skisse med boksar på tavla
        Steget frå seks svar til eit apparat med etasjar
        Spørsmåla er svara på; kva er neste skrittet?
        Treng me både styringsgruppe og arbeidslag?
        Kven rår, kven samordnar og kven utfører?
        Me veit kva me vil, men har ikkje bygd noko apparat
        Byggje opp organ og gangar etter at svara ligg føre
        Er tre lag med grupper for mykje av det gode?
        fullmakter, prosessar, organisering på fleire plan
        SLT deler i tre; høver det for oss òg?
        Vi har svara på alt frå oppstartsmøtet. Korleis får vi det omsett i fullmakter og organisering på fleire nivå?
        styringsgruppe og arbeidsgruppe, treng vi begge delar
        No har me svar på dei seks oppstartsspørsmåla. Kva er neste steg når det gjeld organisering, fullmakter og slikt?
        No har vi svara på oppstartsspørsmåla. Korleis gjer vi dei om til organisering og fullmakter?
        Spørsmåla er svara på. Treng me no både nokon som styrer, nokon som koordinerer og nokon som gjer jobben?
        Svara er gjevne. Korleis snikrar vi eit hus av dei?
        Vi har berre eitt råd som både skal råda, samordna og gjera arbeidet
        Skipnad med fleire høgder, kven gjer kva?
        Frå startsvar til råd, utval og fullmakter
        Lyt vi ha både styre og arbeidslag, eller er det unødig stas?
        Kva kjem etter at dei seks spørsmåla er svara på?
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
        We've answered the start-up questions, now what?
        Do we need a steering group, a coordination group and a working group?
        How do decisions from the launch workshop become actual bodies?
        Should those who govern be separate from those who deliver?
        governance architecture for a multi-agency setup
        Post-it notes from the kick-off never turned into an organisation
        One committee or several tiers?
        The same four people steer, coordinate and do the work
        Where do we describe delegated authority, roles and organisation at each level?
        What scaffolding does a new partnership need?
        Strategic layer versus operational layer
        Good intentions without machinery
        Who sits on which board?
        Drawing the org chart for our joint effort
        What processes should be set up once the basics are agreed?
        Too many groups with unclear tiers, how should it be laid out?
        Translate our six answers into sections about members, steering and meetings
        We answered the starter questions; what now?
        Steering board, working party, delivery team: do we need all three?
        From good answers to boxes and arrows
        Directors and street workers in one room, deciding paint colours
        Set-up of tiers for a small town
        Who decides, who links, who does?
        Design the machinery now that aims and parts are clear
        Delegations and bodies at several levels, how to arrange them
        SLT has three levels; should we copy that?
        All six answered, now what?
        Steering group plus working group: both?
        We know what we want but have built no machinery
        Who governs, who coordinates, who carries out?
        set-up on several tiers after the initial clarifications
        Is it red tape to stack three groups?
        Turning our start-up notes into an organisation chart
        All six starting questions are answered now. So what do we build from it?
        Answered all six; now what do we build?
        Governance tiers after kick-off, who steers, who does
        One committee does everything from vision to car parking. Should it be split?
        From answers on paper to real bodies and processes, please explain next step
        Are three bodies too much furniture for a small town?
        Translate agreed answers into an organisational set-up with delegated authority
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
        Hvem må med i kommunen: politikerne, toppledelsen eller mellomlederne?
        Kommunedirektøren er med, men rektorene og styrerne aner ingenting
        Hva er de tre lagene i forankringen?
        Er det nok at kommunestyret har vedtatt det?
        politisk, administrativ og tjenesteledelse
        Vedtaket stoppet hos kommunalsjefen og nådde aldri avdelingslederne
        Mellomlederne er flaskehalsen vår
        Skal virksomhetsledere i barnehagene stå på egen linje?
        Vi vil jobbe strategisk mot barnefattigdom, hvem i organisasjonen må stå bak?
        Hvilket ledd blir oftest glemt når kommunen forankrer?
        Toppen vil, bunnen vil, men det stopper opp i midten
        Må både ordfører, rådmann og enhetsledere være med?
        Hvor mange linjer trenger vi under forankring i en kommune?
        Kommunen jobber planmessig med levekår, er alle ledernivåer dekket?
        Hos oss er det bare politikerne som har vært på banen
        Lederne ute på tjenestestedene fikk vite om satsingen i avisa
        Lurer på om et formannskapsvedtak uten lederforankring nede i linja holder
        Fra bystyresal til avdelingskontor: hvem må si ja på veien?
        Administrasjonen er med i alle ledd bortsett fra de folkevalgte
        Lagkake av støtte i kommunen, hvilke lag?
        Ordføreren jubler og kommunedirektøren støtter, men enhetslederne har ikke hørt om det
        Det stopper hos mellomlederne
        Hvem i kommunen må vi ha med oss, fra topp til bunn?
        Rekker det med politikerne, eller må virksomhetslederne også med?
        Hvor mange etasjer av ledere må si ja?
        Styrere og rektorer er det glemte leddet
        Skal jeg ha én linje for de folkevalgte og en for administrasjonen?
        Politikk, toppledelse og tjenesteledere i samme båt
        Avdelingslederen i barnevernet føler seg forbigått
        Satsingen henger i løse lufta fordi leddene under rådmannen mangler
        Er tjenesteledelsen viktigere enn kommunestyret?
        Tre underskrifter fra tre høyder i kommunen
        Kommunestyret er med og rådmannen er med, men mellomlederne har ikke hørt et ord
        Hvilke tre etasjer i rådhuset må ha sagt ja?
        Enhetslederne glipper alltid mellom toppen og gulvet
        Skal det stå én linje for de folkevalgte og én for de andre?
        Vi har politikerne, men glemte etatssjefene under
        Formannskap, kommunedirektør, virksomhetsledere – trengs samtlige?
        trelags støtte politisk administrativ fagleder
        Hvilket av lagene framheves særskilt?
        Strategisk og planmessig kommune: hvem må stå bak på hvert plan?
        Hvem i kommunen burde ha gitt sin velsignelse: ordføreren, rådmannen, avdelingslederne?
        Kommunestyret er med og kommunedirektøren er med, men enhetslederne har aldri hørt om dette. Hvem mangler vi?
        Kommunestyret og kommunedirektøren er med, men ingen spurte avdelingslederne i tjenestene
        Vi har politikerne i lomma, er det ikke nok?
        Topp, midt og bunn av ledelsen: må alle etasjer med?
        Er mellomlederne så viktige, eller holder det med dem øverst?
        Tredelt forankring i kommunen: folkevalgt, administrativ, tjenestenær
        Tre linjer i feltet, men vi har bare fylt to
        Styrerne i barnehagene saboterer i stillhet fordi de aldri ble hørt
        Er politisk vedtak og administrativ støtte to sider av samme sak?
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
        Kva tre lag i kommunen må stå bak?
        Kommunestyret har vedteke, kommunedirektøren er positiv, men einingsleiarane er ikkje spurde
        Held det med dei folkevalde?
        Kvifor er mellomleiarane så viktige?
        forankring i tre lag, kommune
        Styrarane i barnehagane fekk aldri høyra om satsinga
        Skal kvart lag få si eiga line?
        Me har toppleiinga, men ikkje politikarane
        Korleis får ein med leiarar på alle nivå i tenestene?
        Strategisk arbeid i kommunen, kven må vera med?
        Vedtak på toppen, taust på golvet mellom
        Er rektor og avdelingsleiar ein del av forankringa, eller berre toppen?
        Vår kommune har tre leiarsjikt, må alle seia ja?
        Eg lurer på kva lag vi har hoppa over når ingenting skjer ute i einingane
        Leiargruppa på rådhuset trur alle veit om det
        Kan ein greie seg utan formannskapet når resten av leiinga er med?
        Heile leiarrekka frå varaordførar til fagleiar, er det eit krav?
        Det strandar i mellomsjiktet
        Kva ledd i kommunen må stå bak?
        Ordførar, kommunedirektør og einingsleiarar på same lag
        Avdelingsleiaren på sjukeheimen las om satsinga i avisa
        Er det nok at rådmannen og kommunestyret seier ja?
        Frå formannskap til styrar i barnehagen, alle ledd
        Sjefen for heimetenesta kjenner seg overkøyrd
        Korleis vise i teksten at både politikk, administrasjon og tenesteleiing er med?
        Me har folkevalde i ryggen, men kven meir skal på lista?
        Kommunestyret og rådmannen er med, men einingsleiarane har ikkje høyrt eit kvekk
        Kva tre lag i kommunen lyt seie ja?
        Me gløymer støtt mellomleiarane
        Treng ein både folkevalde, toppsjef og tenesteleiarar?
        Ei line for kvart lag, er det slik det skal førast?
        Toppen og botnen er med, men ikkje midten
        politisk, administrativt, tenestenivå
        Kva lag blir særskilt løfta fram?
        Ordføraren har aldri høyrt om oss. Gjer det noko?
        er det nok med kommunestyret, eller må rektorar og einingsleiarar òg stille seg bak
        kva leiarlag må vere med i kommunen: politikarar, toppleiing og …?
        kva nivå i kommunen bør forankringa dekkje
        Er det nok med kommunedirektøren, eller må politikarane og rektorane òg vera om bord?
        Ordføraren vil, rådmannen vil, men driftsleiarane veit ikkje om noko
        Kva for tre lag av folk lyt stå attom i ein kommune?
        Mellomleiarar på kvart steg, må dei òg seia ja?
        Politisk, administrativt, tenesteleiing – alle tre?
        Vi hoppa over einingsleiarane for å spara tid. Var det dumt?
        Frå bystyresal til vaktrom, kven skal ha sagt si meining?
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
        Which three layers of a Norwegian municipality have to be behind it?
        The council voted, the chief executive agrees, but middle managers were never told
        Are elected members enough on their own?
        Middle management is our bottleneck
        councillors, top administration and service managers
        Headteachers read about the initiative in the local paper
        Should each tier get its own line under anchoring?
        We have the executives, not the politicians, what's missing?
        How far down the chain must support reach in a municipality?
        A strategic, planned effort calls for which sets of leaders?
        It gets stuck somewhere between city hall and the front line
        Which tier do people usually forget?
        Do unit managers count when a local authority secures backing?
        Enthusiasm above and below, a frozen layer in between
        Political, administrative and service-level support in one list
        Everyone from mayor to ward manager, really?
        The mayor loves it, the nursery heads were bypassed
        Mayor's on board, chief exec's on board, unit heads have never heard of it
        The frozen middle of the hierarchy
        Which tiers of a local authority should stand behind us?
        Are head teachers and nursery managers the forgotten level?
        Support from politicians is there, from heads of service not at all
        Deep support: elected, top official, and every manager underneath
        One entry each for elected members, administration and service heads
        Middle managers quietly sink what the council cheers
        A strategic approach to child poverty: how far down must backing go?
        Council and chief executive are in, yet middle managers never heard a word
        Which three tiers in the town hall should agree?
        We always forget the heads of unit in between
        Elected members, top officials, line managers: all of them?
        one row per tier of support
        Top and bottom are on board, the middle isn't
        For a strategic municipality, whose backing at which storey?
        Is support from the chief executive sufficient, or must councillors and middle managers in the services be on board too?
        Apart from the elected council, which tiers of town hall have to be on board if we work strategically?
        The mayor backs us but the department heads don't. Is that enough?
        Councillors, chief executive and line managers: all three tiers?
        We got council and CEO, but the head of kindergarten heard it in newspaper
        Which third layer do municipalities tend to forget?
        Sandwich with no filling: top agrees, middle unaware
        Is approval by city manager covering also the service managers below?
        A systematic effort by a municipality presupposes backing at how many levels, and which?
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
        Må samarbeidet stå i kommuneplanen?
        Hvilken plan skal vi knytte arbeidet til?
        Vi er ikke nevnt i økonomiplanen, og da finnes vi ikke
        Hva er poenget med å få oss inn i kommuneplanens samfunnsdel?
        forankring i kommunale planer
        Satsingen ble glemt ved rulleringen av planverket
        Er oppvekstplanen god nok som feste?
        Når ble planen vedtatt, må det med?
        Planavdelingen sier vi må vente til neste planstrategi
        Hvordan får vi levekårsarbeidet inn i handlingsdelen?
        Det som ikke står i planen, får heller ikke plass i budsjettet
        Kan en temaplan om barnefattigdom gi tjenestene samme kurs?
        Vi har et fint mandat som ingen plan viser til
        Lurer på om folkehelseoversikten er en plan vi kan henge oss på
        Tjenestene drar i hver sin retning fordi ingen overordnet plan binder dem sammen
        Planforankring, er det en suksessfaktor?
        Hva om kommuneplanen er fra 2013 og ikke nevner temaet vårt?
        Krok å henge samarbeidet på i plansystemet
        Kommuneplanleggeren spør hvor vi hører hjemme i planhierarkiet
        Kan vi vise til boligpolitisk plan og rusmiddelpolitisk handlingsplan?
        Det står ikke et ord om oss i kommuneplanen
        Skal vi inn i økonomiplanen ved neste rullering?
        Planleggeren sier at alt som ikke er i planverket, forsvinner
        Hvordan får vi feste i samfunnsdelen?
        Hver sektor har sin plan, og de peker i hver sin retning
        Folkehelsearbeidet i Rennesøy ble knyttet til planene. Hvorfor det?
        Er det vits i å bli nevnt i handlingsprogrammet?
        Plan vedtatt i fjor, hvor viser jeg til den?
        Hekte samarbeidet på noe som alt er vedtatt
        Årshjul og planstrategi som drahjelp for oss
        Holder det med en lokal virksomhetsplan?
        Et lite avsnitt i oppvekstplanen, betyr det noe for suksess?
        Står vi ikke i økonomiplanen, får vi aldri penger, sier økonomisjefen
        Samarbeidet lever på siden av alt kommunen har vedtatt
        Bør vi inn i samfunnsdelen?
        Planleggeren spør hvor dette hører hjemme i planverket
        Er det nødvendig å nevne handlingsprogram og kommuneplan?
        Oppvekstplanen nevner oss ikke med ett ord
        kobling til kommunalt planverk, felles retning
        Vi vil inn i årshjulet for budsjett og rullering; hvordan få fotfeste der?
        Hvilken plan skal jeg skrive opp, og når ble den vedtatt?
        bør dette inn i kommuneplanen?
        lurer på om vi må inn i samfunnsdelen eller okonomiplanen for at det skal bli noe av dette
        bør satsingen inn i samfunnsdelen
        bør dette inn i kommuneplanen eller økonomiplanen?
        Bør dette inn i samfunnsdelen?
        Samarbeidet svever fritt, ingen dokumenter i kommunen nevner det. Gjør det noe?
        Hvilket kapittel i økonomiplanen bør vi hekte oss på?
        Er det det samme å være vedtatt som å stå i samfunnsdelen?
        Planstrategien rulleres til høsten. Burde vi snike oss inn der?
        Kobling til kommunalt planverk, årstall for vedtak
        Folkehelseplanen omtaler oss i en bisetning. Holder det?
        Som gruppeleder i utvalget spør jeg: hvor står dette hjemlet i planhierarkiet?
        Vi laget en egen brosjyre i stedet for å gå inn i handlingsprogrammet
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
        Kva kommunal plan bør me knyte oss til?
        Må samarbeidet vere nemnt i samfunnsdelen?
        Vi står ikkje i økonomiplanen, gjer det noko?
        Planen vart rullert utan at vi kom med
        planfeste samarbeidet i kommunen
        Kvifor hjelper det å vere omtala i planverket?
        Kan ein temaplan for oppvekst vera grunnlaget vårt?
        Treng vi føra opp vedtaksåret for planen?
        Me har eit mandat som heng i lause lufta, utan plan over seg
        Planleggjaren seier at berre det som står i planen, overlever
        Korleis får tenestene sams kurs gjennom plan?
        Skal vi lage eigen plan eller bli ein del av ein som alt finst?
        Kva om planstrategien ikkje seier noko om temaet?
        Folkehelseplan, bustadplan, kulturplan: kven av dei høver som feste?
        Handlingsdelen skal reviderast til våren, bør vi melde oss på?
        Eg er politikar og vil at levekår skal inn i kommuneplanen, er det klokt for samarbeidet?
        Det vi driv med, er usynleg i alle dokument kommunen har vedteke
        Vi er ikkje nemnde i nokon plan
        Kva plan bør arbeidet henge på?
        Rulleringa kjem til hausten. Kva bør me be om?
        Feste i planverket, kvifor så viktig?
        Planleggjaren seier at det som ikkje er planlagt, blir aldri gjort
        Samfunnsdelen vart vedteken i mars. Korleis viser eg til han?
        Kan eit vedteke planmål gje etatane felles kurs?
        Økonomiplanen har eit lite avsnitt om oss. Tel det?
        Landbruk har plan, helse har plan, og dei peikar kvar sin veg
        Står me ikkje i økonomiplanen, er me dømde til å døy
        Bør arbeidet inn i samfunnsdelen?
        Oppvekstplanen nemner oss ikkje med eit ord
        Kva plan lener me oss på?
        Planleggjaren spør kvar dette høyrer heime i planverket
        Kommunedelplan eller handlingsprogram – kva skal eg føre opp?
        feste i planverket, sams retning
        Er det om å gjere å kome med når planen skal rullerast?
        hjelper det å få oss inn i økonomiplanen
        Bør arbeidet nemnast i økonomiplanen eller samfunnsdelen?
        Kva står i kommuneplanen om oss, spurde skulesjefen. Ingenting
        Eit tiltak utanfor planverket vert fort gløymt, eller kva?
        Skal vi festa oss i folkehelseplanen, oppvekstplanen eller begge?
        Planfeste, samfunnsdel, årstal for vedtak
        Vi har eigen perm, men står ikkje i økonomiplanen. Er det skilnad?
        Handlingsprogrammet nemner ikkje ordet samarbeid
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
        Should our collaboration appear in the municipal master plan?
        Which plan do we hook this onto?
        If we're not in the financial plan, do we exist?
        The strategy was revised and left us out
        linking joint work to municipal planning
        Does being written into plans make success more likely?
        Is a thematic plan for childhood a decent anchor?
        Do I note the year the plan was adopted?
        Planners tell us only what's in the plan survives the next budget round
        Our mandate floats free of any planning document
        How can a plan give services a shared direction?
        The community part of the master plan: why mention it?
        Should we draft a plan of our own or piggyback on one already in force?
        The housing action plan covers our topic, can we cite it?
        Services pull different ways because no overarching plan ties them together
        What if the only relevant plan is ten years out of date?
        Getting a line in the four-year budget document
        We're not mentioned in any strategy of the town
        Hook it to the municipal master plan
        Next year's budget plan is being drafted; should we be in there?
        Whatever isn't in the planning documents evaporates
        Cite the adopted document and the date: where do I put it?
        The regional development plan has a chapter we could hang on to
        A paragraph in the health strategy: any value?
        Land-use planners in the same room as social workers, why?
        Does being written into local plans really make success likelier?
        If we're not in the financial plan we'll starve
        Does our initiative need a hook in the municipal master plan?
        The local plan doesn't mention us at all
        Which adopted plan do we lean on, and from what year?
        planning documents as a success factor
        The town planner asks where this belongs
        Should we get ourselves written in when the plan is next revised?
        getting the work written into the municipality's long-term planning documents
        Does it help to have our work in the municipal master plan?
        No municipal plan mentions us; does that matter for success?
        Hook it on the master plan or the budget plan?
        Anchored in planning documents, year of adoption
        We have flyer and website, but nothing in any adopted plan
        Is support by leader same as being written in the long-term plan?
        The planning office revises the community strategy this autumn; should we sneak in a paragraph?
        """
    ),
  ]
}
