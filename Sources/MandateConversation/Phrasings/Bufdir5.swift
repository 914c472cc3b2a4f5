// Ways of asking for Bufdir's fifth advice: scope and ambition; and for its introduction and note at the end.

extension Phrasings {
  static let bufdir5: [Phrasings] = [
    Phrasings(
      "bufdir.5",
      nb: """
        Hvor omfattende skal samarbeidet være?
        hvor mye binder vi oss til
        når må vi avklare omfanget
        hva skal stå under omfang
        hva skal stå under ambisjon
        hva skal stå under forpliktelse
        hvor forpliktende er mandatet for hver tjeneste
        hvordan avgrenser vi samarbeidet
        hvor bindende er dette
        hva ligger innenfor og hva ligger utenfor
        hvor mye må hver tjeneste forplikte seg til
        hva skal samarbeidet omfatte
        hvor stort skal samarbeidet være
        hva lover vi når vi er med
        hva er en forpliktelse
        hva er omfang
        hva er ambisjon
        hva binder vi oss til når vi skriver under
        hvor mye forplikter vi oss til
        Hva forplikter vi oss til ved å bli med
        Hvor bindende er mandatet
        Hvor mye forplikter mandatet skolen
        Hva skal være innenfor og utenfor samarbeidet
        Hvor stort bør samarbeidet bli
        Hva forplikter vi oss til
        Hvor omfattende bør samarbeidet være
        Hvor mye skal samarbeidet omfatte
        Hvilke forpliktelser får hver tjeneste
        hvor langt strekker samarbeidet seg
        hva hører med i samarbeidet
        hva må hver av oss binde seg til
        hvor sterkt binder mandatet
        Hvor mye binder mandatet oss
        Hva skal være utenfor samarbeidet
        Hvor stort omfang skal samarbeidet ha
        Hvor forpliktende skal dette være
        Hva er rammene for samarbeidet
        Hva må vi forplikte oss til
        Hvor stort skal samarbeidet være, og når må vi bestemme det?
        Prosjektet eser ut fordi rammen aldri ble satt
        Hvor mye binder dette hver enkelt tjeneste?
        NAV trodde det var uforpliktende, skolen trodde vi hadde en avtale
        Tidlig avklaring av omfang og forpliktelse
        Hva går det femte rådet fra Bufdir ut på?
        Er det for sent å sette grenser for samarbeidet etter et halvt år?
        Hva forplikter helsestasjonen seg til når det blir travelt?
        Alt er greit i solskinn, men hva lover vi når det stormer?
        Lite og løst eller stort og bindende?
        Skal vi skrive hva hver part forplikter seg til, eller holder en hensiktserklæring?
        Ingen vet hva de har sagt ja til
        Bør omfanget avklares før vi snakker om møter og tiltak?
        Hva er innenfor, og hva er utenfor rammen vår?
        Politiet spør hvor dypt inn i dette de må gå før de sier ja
        Vi startet med to skoler og er plutselig i hele fylket
        Hvor omfattende kan vi gjøre det uten å ta vann over hodet?
        Sjefen vil vite hva hun hekter seg på før hun nikker
        Er deltakelsen frivillig fra gang til gang, eller plikter vi å stille?
        Skal ta fatt på avsnittene om omfang, ambisjon og forpliktelse, hva bør stå?
        Det begynte som en kaffeprat og endte med at vi skulle drive et helt senter
        Prosjektet eser ut, hvor tegner vi ringen rundt det?
        Hva sier vi egentlig ja til når vi blir med?
        Hvor mye kan de kreve av oss i travle uker?
        Er det for sent å fastsette rammene nå som vi er halvveis?
        Skal det gjelde hele fylket eller bare denne skolekretsen?
        Kulturetaten trodde det var frivillig, men fikk en regning på to årsverk
        Tidlig avklaring av størrelsen på samarbeidet og hvor bundet vi blir
        Det femte rådet til kommunene, kort fortalt
        Jeg lurer på hvor grensa går for det vi har lovet
        Politikerne vedtok noe stort, tjenestene tenkte seg noe smått, hvem skulle ha sagt fra tidlig?
        Vi trodde det var snakk om to møter, men nå tar det en halv stilling
        Femte råd fra Bufdir
        Siste av Bufdirs fem råd
        Hvor mye binder dette den enkelte etaten?
        Når bør rammene være klare, før eller etter oppstart?
        Prosjektet eser ut og ingen satte grenser
        rekkevidde, siktehøyde, tidlig avklaring
        Er det for seint å snakke om størrelsen nå som vi er i gang?
        Hva inngår, hva holder vi utenfor, og hva har hver lovet?
        hvor mye binder vi os egentlig til ved å være med?
        hvor mye forplikter det oss å si ja til å være med?
        Når må det være klart hvor mye hver tjeneste binder seg til?
        Skolen trodde det gjaldt to møter, NAV trodde det gjaldt to år
        Femte og siste råd fra Bufdir, hva er kjernen?
        Hvor stort skal barnet bli, og hvor hardt binder det oss?
        Vi har begynt å snekre uten å vite om det blir skur eller slott
        Tidlig avklaring av rekkevidde og bindingsgrad for den enkelte tjeneste
        Er det for sent å snakke om omfanget når vi er halvveis?
        Er det det samme å ha et mål som å vite hvor omfattende samarbeidet skal være?
        Hva plikter egentlig biblioteket når det stormer som verst?
        Hva sier råd 5
        Hva er råd 5
        hva går råd nummer 5 ut på
        Råd 5 hos Bufdir
        forklar råd 5
        Hva er det femte rådet fra Bufdir
        """,
      nn: """
        Kor omfattande skal samarbeidet vere?
        kor mykje bind vi oss til
        når må vi avklare omfanget
        kva skal stå under omfang
        kva skal stå under ambisjon
        kor forpliktande er mandatet for kvar teneste
        kor bindande er dette
        kva ligg innanfor og kva ligg utanfor
        kor mykje må kvar teneste forplikte seg til
        kva skal samarbeidet omfatte
        Kor bindande er mandatet for skulen
        Kva bind vi oss til
        kor langt strekkjer samarbeidet seg
        kva må kvar av oss binde seg til
        kor stort omfang skal samarbeidet ha
        kor forpliktande skal dette vere
        Kva er rammene for samarbeidet
        Kor stort skal dette vere, og kor sterkt bind det oss?
        Samarbeidet veks over alle breidder fordi ramma manglar
        Når bør omfanget vere avklart?
        Skulen trudde det var laust og ledig, NAV trudde det var forpliktande
        omfang og forplikting tidleg
        Kva seier råd nummer fem til kommunane?
        Kva lovar kvar teneste å gjere også i travle tider?
        Me har sagt ja utan å vite kva me sa ja til
        Er det seint å rydde i omfanget no når me har halde på eitt år?
        Stort og bindande, eller lite og friviljug?
        Kulturskulen vil vite kor mykje dei må ofre før dei blir med
        Kva er innanfor gjerdet, og kva er utanfor?
        Me tok på oss for mykje og gapte over eit for stort stykke
        Bør kvar part skrive kva han bind seg til?
        Held det at alle lovar å gjere sitt beste?
        Kor langt inn i kvardagen til tenestene skal samarbeidet strekkje seg?
        Startar me i det små, eller går me all in med ein gong?
        Kor stort skal dette verte, og kor fast heng vi?
        Saka voks oss over hovudet av di ingen sette grenser frå byrjinga
        Kva bind eg meg til når eg skriv under for biblioteket?
        Me fekk eit fritt innfall og enda opp med ein stor organisasjon
        Når er rett tid å avgjera kva som er med og kva som ikkje er det?
        Råd fem i Bufdir-teksten, kva går det ut på?
        plikter for kvar teneste, avklart i god tid
        Den eine trudde det galdt eitt skuleår, den andre tenkte ti
        Er lovnaden vår berre god når det er stille på kontoret?
        Eg vil ha svart på kvitt kor mange skular og kor mange år det gjeld
        Me trudde det var snakk om to møte, no tek det ei halv stilling
        Femte rådet hjå Bufdir
        Siste rådet av dei fem
        Kor hardt bind dette kvar etat?
        Når lyt rammene vere klåre, før eller etter at me tek til?
        Prosjektet es ut, og ingen har sett mål for breidda
        rekkjevidd, siktehøgd, tidleg avklaring
        Er det for seint å tale om storleiken no?
        Kor vidt skal samarbeidet femne, og kor hardt bind det kvar einskild?
        når bør vi avklare kor stort dette skal bli
        Kor vidt og kor høgt, og kor fast er kvar bunden?
        Råd fem, det siste hjå Bufdir
        Vi bygde i veg utan å vita om det vart naust eller kyrkje
        Kva må helsestasjonen halda, same kor travelt det er?
        Omfang og bindande kraft, avklart i god tid
        Er det for seint å semjast om ramma når halve tida er gått?
        Kva seier råd 5
        Kva er råd 5
        kva går råd nummer 5 ut på
        Råd 5 hjå Bufdir
        forklar råd 5
        Kva er det femte rådet frå Bufdir
        """,
      en: """
        How extensive should the collaboration be?
        how much do we commit ourselves to
        when must we settle the scope
        what goes under scope
        what goes under ambition
        what goes under commitment
        how binding is the mandate for each service
        how binding is this
        what is inside and what is outside
        how much must each service commit to
        what should the collaboration cover
        what do we promise when we join
        what is a commitment
        what is scope
        How binding is the mandate
        What do we commit to
        how far does the collaboration reach
        what must each of us commit to
        how strongly does the mandate bind
        how large should the scope be
        how binding should this be
        What is the scope of the collaboration
        How big should the collaboration be, and when must we decide?
        Scope creep set in because nobody drew the line early
        How binding is this for each individual service?
        School thought it was casual, NAV thought we had a deal
        early clarity on scope and commitment
        What is Bufdir's fifth recommendation about?
        What does the clinic promise to do even when things get hectic?
        No one knows what they signed up for
        Is it too late to set boundaries six months in?
        Small and loose, or large and binding?
        We bit off more than we can chew
        Should each party spell out its own obligation?
        Fair-weather partners: how do we pin down what they owe?
        Police want to know how deep they're getting in before joining
        Does a letter of intent suffice, or must pledges be concrete?
        What lies inside the frame and what lies outside?
        Started with two schools, suddenly covering the county, who set the limits?
        What exactly are we signing up to?
        draw the boundaries before it snowballs
        How deep are we in once we join?
        Is it too late to set limits when we are halfway through?
        obligations crept up on us and nobody had said how many
        size of the undertaking and strings attached, settled up front
        Bufdir's fifth recommendation in plain English
        One school or the whole county? Nobody said at the beginning
        binding even in hectic weeks?
        We thought two meetings; now it eats half a post
        Fifth of Bufdir's five
        The last recommendation to municipalities, what is it?
        How tightly does this tie down each department?
        The thing keeps ballooning
        extent and level of aspiration, agreed early
        Is it too late to discuss the size once we've begun?
        How much are we actually signing up for, and how binding is it for each unit?
        we never settled how big this is going to be and how much each one is tied
        how big is this supposed to be, and by when must we decide that
        I'm worried about scope creep. What should be pinned down early on?
        how binding should this be for each partner
        Shed or cathedral, decide early
        Fifth Bufdir recommendation, extent and obligation
        School thought two meetings, welfare office thought two years
        How strong it ties each service, also in busy week?
        Having a goal versus knowing how big the thing is
        Is it too late for size talk when we are already half way?
        What does advice 5 say
        What is advice 5
        what is recommendation number 5 about
        Advice 5 from Bufdir
        explain advice 5
        What is Bufdir's fifth piece of advice
        """
    ),
    Phrasings(
      "bufdir.5.ambisjon",
      nb: """
        Hva gjør vi når partene har ulike ambisjoner?
        den ene vil mer enn den andre
        partene sikter ulikt høyt
        er det lov å ha ulikt ambisjonsnivå
        hvorfor blir det frustrasjon mellom tjenestene
        ambisjonsnivået er ikke avklart
        forventningene spriker
        NAV vil ha felles tiltak, men skolen vil bare dele informasjon
        hva om den ene parten er mye mer ambisiøs
        vi vil ulike ting
        partene vil ulikt mye
        må alle ha samme ambisjon
        vi er ikke enige om hvor høyt vi skal sikte
        må alle ha likt ambisjonsnivå
        den ene vil ha trinn 4 og den andre bare trinn 1
        Den ene tjenesten vil gå for trinn 4, den andre bare for trinn 1
        Partene har ulike ambisjoner. Er det et problem
        NAV vil mer enn oss andre, hva gjør vi
        Vi har ulikt ambisjonsnivå
        Hva gjør vi når ambisjonene spriker
        vi sikter ulikt
        hvordan blir vi enige om ambisjonen
        noen vil mye, andre lite
        kan partene ha forskjellig ambisjon
        Skolen vil bare dele informasjon, NAV vil mer
        Hva gjør vi når én vil mer enn de andre
        Kan vi ha ulikt ambisjonsnivå
        Én vil til månen, en annen vil bare en tur rundt kvartalet
        Barnevernet vil ha felles plan, politiet vil bare få referatene
        Må alle ligge på samme trinn på stigen?
        Frustrasjonen koker fordi noen ville mye mer enn andre
        Lista ligger høyt hos oss og lavt hos dem
        ulikt ambisjonsnivå mellom partene
        Skal hver deltaker oppgi hvor langt den selv er villig til å gå?
        Vi gikk inn uten å avklare nivået, og nå er stemningen elendig
        Er det lov at tjenestene sikter forskjellig så lenge det er sagt høyt?
        Noen venter detaljert oppfølging, andre regner med et par kaffemøter
        Hvordan snakker man om at helsestasjonen har lavere ambisjoner enn oss?
        Forventningskrasj om planlegging og koordinering midt i gjennomføringen
        Hva betyr det å skrive «avklart» når nivåene spriker?
        To hester foran samme kjerre, én galopperer og én rusler
        Bør vi jekke ned de ivrige eller løfte de lunkne?
        Kulturetaten henger på slep, er det fordi de aldri har villet like mye?
        Nyansatt koordinator: hvordan finner jeg ut hvor høyt den enkelte tjenesten tar sikte?
        Hva om én part ikke har oppgitt noen ambisjon, mens de fire andre har det?
        Den største etaten presser tempoet, og de små faller av lasset
        Helsestasjonen vil opp på Galdhøpiggen, skolen vil gå tur rundt vannet
        Noen ville ha revolusjon, andre bare en e-postliste
        Vi kolliderer hver gang fordi dere vil lenger enn oss
        Stemningen er elendig fordi noen forventet fullt kjør
        Er det feil at barnehagen bare vil være litt med?
        Ulike forventninger til hvor mye vi skal planlegge i lag
        Må alle sikte like høyt?
        Den ene parten løper, den andre rusler
        Bråk fordi ingen snakket om hvor mye hver av oss ville
        Hva gjør jeg i kolonnen når bispedømmet og politiet svarer forskjellige tall?
        Psykiatrien er utålmodig med oss, vi synes de maser
        Frivillige lag lurte på hvorfor vi andre ikke ville være med helt til mål
        Helsestasjonen ville bare utveksle nyheter, NAV ville lage en storplan
        Den ene vil til månen, den andre til nærbutikken
        Er det galt at etatene har ulik siktehøyde?
        Frustrerte folk: de trodde vi skulle planlegge sammen, vi trodde vi skulle prate
        Må alle ville like mye?
        Ulike forhåpninger kom først til syne etter et halvt år
        sprik i ønsket nivå, avklart dato
        Politiet er lunkne, barnevernet er på hugget
        Ingen turte å si at de ville mindre enn de andre
        Den ene parten vil revolusjonere alt, den andre vil bare ha kaffe og prat. Hva gjør vi?
        Helsestasjonen vil bare prate litt, NAV vil ha stor satsing, og stemningen er elendig
        Vi hoppet rett inn uten å avklare hvor høyt lista skulle ligge, og nå er alle sure
        Barnevernet vil ha full felles innsats mens kulturetaten bare vil bli orientert, hva gjør vi da?
        en part vil kjempemye og en annen vil nesten ingenting
        Oppvekst vil bare holdes orientert, Nav vil lage felles tiltaksplan. Nå skjærer det seg.
        Den ene vil til månen, den andre til Sandvika. Går det an å reise sammen?
        Er det lov at partene sikter ulikt, så lenge vi har pratet om det?
        Helse er sur fordi ingen andre vil planlegge i lag
        Ulike forventninger til oppfølging, frustrasjon, ambisjonsgap
        Bør vi presse alle opp på samme trinn?
        Fagsjefen sier «bare info», koordinatoren sier «felles tiltak». Hvor noteres avklaringen?
        Er uenighet om målet det samme som ulikt nivå på viljen?
        Vi kjørte i gang uten å avstemme hvor høyt hver av oss ville
        """,
      nn: """
        Kva gjer vi når partane har ulike ambisjonar?
        den eine vil meir enn den andre
        partane siktar ulikt høgt
        er det lov å ha ulikt ambisjonsnivå
        kvifor blir det frustrasjon mellom tenestene
        ambisjonsnivået er ikkje avklart
        kva om den eine parten er mykje meir ambisiøs
        partane vil ulikt mykje
        må alle ha same ambisjon
        vi er ikkje samde om kor høgt vi skal sikte
        må alle ha likt ambisjonsnivå
        Har vi ulike ambisjonar
        korleis blir vi samde om ambisjonen
        nokon vil mykje, andre lite
        kva gjer vi når éin vil meir enn dei andre
        Den eine vil bestige fjellet, den andre vil berre sjå på kartet
        Kva gjer ein når tenestene siktar ulikt høgt?
        Barnevernet vil mykje, helsestasjonen vil lite, og ingen har snakka om det
        Er det tillate å ha ulike ambisjonar i same samarbeid?
        Folk er frustrerte fordi nivået aldri vart avtalt
        ulike ambisjonar mellom partane
        Må kvar deltakar seie kor langt han vil gå?
        Nokre ventar tett oppfølging, andre trur ei årleg samling er nok
        Politiet dreg av garde, dei andre heng ikkje med
        Kva tyder det at ein skilnad i ambisjon er avklara?
        Bør dei ivrigaste bremse eller dei seinaste skunde seg?
        Lista ligg for høgt for dei små kommunane
        Vi sleit i gjennomføringa av di partane hadde ulike førestellingar om koordinering
        Kulturkontoret er lunkent, fylket er gloheitt, korleis jamne det ut?
        Lurer på korleis eg tek opp at bustadkontoret vil mindre enn oss
        Éin part har ikkje skrive ambisjonen sin, gjer det noko?
        Tospannet går i utakt: den eine spring, den andre slentrar
        Dei vil til månen, vi vil berre til butikken
        Somme sprang og somme gjekk, og så vart det surt
        Må vi vere like ivrige alle i hop?
        Det knaka i samarbeidet av di ingen hadde spurt kor langt kvar ville
        Forventningskollisjon mellom PPT og ungdomsskulen
        Brannvesenet nøyer seg med litt, kommunelegen krev meir
        Me har ulike svar på kor langt me vil, kva skriv eg då?
        vonbrot fordi partane var ulikt engasjerte frå start
        Er det greitt at éin part legg lista lågare enn dei andre?
        Helsestasjonen ville berre byte nytt, NAV ville lage storplan
        Den eine vil til månen, den andre til butikken
        Er det gale at etatane siktar ulikt?
        Lyt alle ville like mykje?
        Ulike voner synte seg fyrst etter eit halvt år
        Politiet er lunkne, barnevernet er på hogget
        sprik i vilje, avklaring
        Ingen torde seie at dei ville mindre enn dei hine
        Éin vil ha full pakke, dei andre vil berre drikke kaffi i lag.
        Me vart frustrerte av di ingen hadde klårgjort kor høgt me sikta. Korleis unngå det neste gong?
        kva hender om vi hoppar i det utan å vere samde om ambisjonsnivået
        Den eine vil til topps, den andre berre til setra
        Må alle ha like høgt siktemål, eller er skilnad tolande?
        Vi tok til utan å ha røda om kor høgt kvar ville
        Ulik stordom i voner og vilje, avklart når?
        Harme i laget av di nokon venta meir
        Kva skriv vi når partane står på ulike steg i viljen?
        """,
      en: """
        What do we do when the parties have different ambitions?
        one of us wants more than the other
        the parties aim at different heights
        may we have different levels of ambition
        why do the services get frustrated
        the level of ambition has not been settled
        what if one party is much more ambitious
        the parties want different things
        must everyone have the same ambition
        we do not agree on how high to aim
        must everyone have the same level of ambition
        one service wants step 4 but another only step 1
        the parties have different levels of ambition
        The health service wants step 4 but the school only step 1
        Do we have different ambitions
        how do we agree on the ambition
        some want a lot and others little
        can the parties have different ambition
        what do we do when one wants more than the others
        One partner shoots for the moon, another just wants the minutes
        What do we do when members have different levels of ambition?
        Must everybody be on the same rung of the ladder?
        Frustration is boiling since the level was never agreed beforehand
        mismatch of ambitions between parties
        Is it allowed to aim differently provided we say so openly?
        Some expect tight follow-up, others an annual get-together
        Setting the bar: ours is high, theirs is on the floor
        Should every participant state how far it is prepared to go?
        Two horses on one cart, one galloping and one strolling
        Do we rein in the eager or push the reluctant?
        Child welfare wants a joint plan, police only want to be kept informed
        Expectations about coordination clashed halfway through implementation
        What does marking differing levels as settled involve?
        One service left its ambition blank while the rest filled it in
        The clinic is lukewarm and the county is red-hot, how do we bridge that?
        How do I broach that a partner wants less than we do without souring things?
        eager beavers and foot-draggers in one network
        Must every partner be equally keen?
        mismatched expectations about how far we go
        Is it a problem when one office wants much and other office wants little?
        We never talked about how much each of us wanted out of this
        Why did the keen ones get fed up with the rest of us?
        two partners gave different numbers, do we have to force agreement?
        Nobody cleared the air about how bold we meant to be
        disappointment brewing because one side hoped for more
        One wants the moon, the other the corner shop
        The clinic wished to swap news, the police wished for a grand strategy
        Is it wrong for partners to aim at different heights?
        mismatched expectations, mounting frustration
        Must everybody want equally much?
        It took six months to discover that our hopes diverged
        None dared admit they wanted less than the rest
        Is it allowed that one partner aims lower than the others?
        Some want to go far, others just want to chat. Do we have to agree on the level?
        Half the partners are keen as mustard, the rest lukewarm.
        One wants moon, the other a bus stop
        Mismatch in aspiration among partners, settled on date
        May the members have different level if we talked about it?
        Resentment as some expected far more planning than others
        Should everybody be forced onto the same rung?
        Nobody compared notes on how far each cared to go
        """
    ),
    Phrasings(
      "bufdir.5.eksempel",
      nb: """
        Hvorfor vil NAV mer enn skolen?
        skolen bryr seg mest om læring
        eksempel på ulik ambisjon
        NAV er opptatt av inntekt, skolen av læring
        skolen er mindre engasjert enn NAV
        gi et eksempel på at tjenester vil ulikt
        kan du gi et eksempel på ulik ambisjon
        hvorfor vil NAV og skolen ikke det samme
        eksempel der NAV er mer ivrig enn skolen
        Hvorfor vil NAV mer enn skolen når det gjelder barnefattigdom?
        Finnes det et eksempel på at to etater har ulik iver om fattige barn?
        Lærerne bryr seg om lesing, ikke om foreldrenes lønn
        Hvem har rett, skolen eller NAV, om hvor langt vi skal gå?
        Rektor sier at inntekten til familien ikke angår undervisningen
        NAV og utdanningssektoren, ulike ambisjoner
        Er det galt av skolen å holde seg til læring?
        Skolesjefen synes NAV-lederen er for ivrig i fattigdomsarbeidet
        Bufdirs eksempel om NAV og skole, hva lærer vi av det?
        Oppvekstsektoren ser på karakterer, sosialkontoret ser på økonomisk støtte
        Vi i NAV får ikke klasserommet med på kampen mot barnefattigdom
        Hvordan kan jeg illustrere at deltakere kan ha ulikt engasjement?
        Har skolen noe ansvar for pengene hjemme hos elevene?
        Utdanningsetaten mener fattigdom er et NAV-anliggende
        Læringsfokus mot inntektsfokus, kan de to forenes?
        NAV-veilederen vil ha felles tiltak, men inspektøren vil bare undervise
        Jeg trenger et konkret tilfelle der tjenester ønsker seg ulikt mye
        Bør lærere jobbe for at familier får bedre råd?
        Skole og NAV kjører i hver sin fil om fattige elever, er det normalt?
        Gratis skolefritidsordning er hjertesak for NAV, men en bisak for skolen
        Hvorfor er lærerne så lunkne når det gjelder familiens økonomi?
        Velferdsetaten pusher på, mens skolene tenker på lesing og regning
        NAV-kontoret er ivrig, rektorene er det ikke
        Er det uvilje når undervisningssektoren ikke vil snakke om penger hjemme hos elevene?
        Læring først, lommebok sist, sier skolesjefen
        Finnes det en illustrasjon av to tjenester som vil ulikt uten at noen gjør noe galt?
        Sosialtjenesten vil fjerne fattigdom, utdanning vil ha bedre lesetester
        Rektor på barneskolen føler seg presset av trygdekontoret
        Fattige elever: to etater med ulik iver
        Kan jeg bruke trygd og skole som eksempel når jeg skal forklare ulike målsettinger?
        skolen prioriterer pensum framfor foreldrenes inntekt
        Lærerne tenker på lesing, NAV tenker på lommebok
        Rektor er lunken til fattigdomsarbeidet mens NAV er på hugget
        Hvorfor bryr ikke utdanningssiden seg om foreldrenes inntekt?
        Bufdirs eksempel med to etater som vil ulikt mye
        Er skolen sta, eller har den bare en annen oppgave?
        Læring kontra inntektsgrunnlag
        Skoleeieren sier økonomi ikke er pedagogikkens bord
        Har noen tatt feil når den ene vil mer for fattige barn enn den andre?
        Illustrasjon: arbeids- og velferdsetaten mot oppvekst
        nav vil ha mer ut av dette enn utdanningssida
        Læreren tenker brøk og bokstaver, NAV tenker husleie. Hvem har rett?
        Hva er eksempelet om inntekt og læring?
        Finnes det et eksempel på at én etat er ivrigere enn en annen om fattige barn?
        Rektor sier at lommeboka til foreldrene ikke er skolens bord
        Illustrasjon: velferdsetat kontra utdanning
        Er skolen vrang, eller har den bare et annet oppdrag?
        Sosialtjenesten vil ha alle med, læringsfolkene drar på det
        Trenger et konkret tilfelle å vise lærerne
        """,
      nn: """
        Kvifor vil NAV meir enn skulen?
        skulen bryr seg mest om læring
        døme på ulik ambisjon
        NAV er oppteken av inntekt, skulen av læring
        gi eit døme på at tenester vil ulikt
        kan du gi eit døme på ulik ambisjon
        kvifor vil NAV og skulen ikkje det same
        døme der NAV er meir ivrig enn skulen
        Kvifor er NAV meir ihuga enn skulen mot barnefattigdom?
        Læraren tenkjer på rekning og lesing, ikkje på lommeboka heime
        Har ein døme på tenester som vil ulikt mykje?
        Rektoren meiner at fattigdom er NAV si sak
        NAV og skule, ulik iver
        Gjer skulen noko gale når han berre vil undervise?
        Kven av dei to tek feil, utdanning eller NAV?
        Kva er dømet frå Bufdir om læring og inntekt?
        Skulesektoren har læring som hovudsak, kva følgjer av det for samarbeidet?
        Me i NAV står åleine om å ville gjere noko med inntekta
        Oppvekstsjefen ristar på hovudet av iveren til NAV-leiaren
        Kan ein syne skilnaden mellom skule og NAV utan å skulde på nokon?
        Kvifor bryr ikkje klasserommet seg om økonomien til foreldra?
        Å auke inntekta i familien er ikkje læraren si oppgåve, eller?
        Vidaregåande og NAV sit i same gruppe, men er ikkje like gira på fattigdom
        Finst det ei forteljing eg kan bruke om to sektorar med ulik glød?
        Skulefolk og NAV-folk ser ulikt på kor langt dei skal strekkje seg for fattige elevar
        NAV spring føre, og læraren heng etter i fattigdomsarbeidet
        Kvifor er skulen mindre oppteken av inntekta til foreldra?
        Er det nokon som har rett når Nav og utdanning vil ulikt mykje?
        Skulefolket tenkjer pensum, Nav-folket tenkjer pengar
        Eit døme på to etatar med ulik iver for fattige born
        lærarane er ikkje late, dei har ei anna oppgåve
        Oppvekstsjefen irriterer seg over trygdefolka, og omvendt
        Kan me syna korleis skule og velferd skil lag utan å skulda på nokon?
        Matte og norsk kjem fyrst for rektor, husleiga kjem fyrst for Nav
        Lærarane tenkjer på lesing, NAV på lommebok
        Rektor er lunken til fattigdomsarbeidet medan NAV er på hogget
        Kvifor bryr ikkje skulesida seg om kva foreldra tener?
        Dømet hjå Bufdir med to etatar som vil ulikt
        Er skulen tverr, eller har han berre ei anna oppgåve?
        Læring kontra inntekt
        Skuleeigaren seier armod ikkje er pedagogikken sitt bord
        Tek nokon feil når den eine vil meir for fattige ungar?
        nav er meir ivrig enn skulen, er det normalt?
        Skulen er mest oppteken av læring, ikkje av kva foreldra tener. Gjer det noko for samarbeidet med Nav?
        NAV vil mykje lenger enn skulen, er det vanleg?
        Skulen tenkjer lesing, NAV tenkjer løn. Kven tek feil?
        Dømet med trygdekontor og lærarar
        Rektor vil læra dei rekning, ikkje rekna ut kva foreldra tener
        Er skulen lat når han vil mindre enn NAV?
        Kan de gje eit døme på ulik iver om fattige born?
        Lærdom framfor inntekt, ulike oppgåver
        """,
      en: """
        Why does NAV want more than the school?
        the school cares mostly about learning
        an example of different ambitions
        NAV looks at income, the school at learning
        give an example of services that want different things
        can you give an example of different ambitions
        why do nav and the school not want the same
        an example where one service is more eager than the other
        Why does NAV want more than schools do on child poverty?
        Any example of two sectors with unequal enthusiasm for helping poor kids?
        Teachers care about reading, not about the parents' pay
        Who is right, education or NAV?
        The headteacher says family income is none of the school's business
        NAV versus education: unequal drive
        Is it wrong for a school to stick to teaching?
        What can we learn from the case of welfare office and schools?
        Learning focus versus income focus, can the two be reconciled?
        Our welfare advisers can't get classrooms on board against poverty
        Give me a concrete illustration of agencies wanting different amounts
        Should teachers work to improve household finances?
        The education chief finds NAV overzealous about poor pupils
        School and NAV are in different lanes over poverty, is that normal?
        How do I show the gap between teaching staff and NAV without blaming anyone?
        Grades matter to them, benefits matter to us
        Does the curriculum mindset explain why schools hold back on poverty work?
        Why are teachers lukewarm about family income when welfare staff are on fire?
        The benefits office pushes hard while head teachers talk about reading scores
        an illustration of two services with different appetites for fighting poverty
        Are schools unwilling, or do they simply have another job?
        NAV versus education, who is right?
        Head teacher feels bullied by the welfare people
        classrooms care about learning, not about pay slips
        The poverty example with the job centre and the schools
        Pupils' grades come first for us, says the education chief
        Neither side is wrong, they just serve different ends: where is that described?
        Teachers think reading, NAV thinks wallets
        The head is lukewarm on poverty while the welfare office is raring to go
        Why doesn't the education side care about parents' income?
        Bufdir's illustration with two unequal partners
        Is the school stubborn or just built for something else?
        learning versus household income
        Is either side at fault when welfare wants more than education?
        NAV is pushing hard while the school just shrug. Is this a known situation?
        Is there an illustration of two services wanting different amounts from the same partnership, such as welfare and education?
        Teachers think fractions, welfare thinks rent
        Is school the villain, or just on other errand?
        Illustration: income-minded agency, learning-minded agency
        Concrete instance of uneven zeal over child poverty
        Head teacher says parents' wallet isn't his business
        Labour and welfare keen, education lukewarm: what does Bufdir say?
        """
    ),
    Phrasings(
      "bufdir.5.q1",
      nb: """
        Hva vil vi oppnå sammen?
        hva vil vi egentlig med samarbeidet
        hvor høyt må vi sikte for å nå målet
        hvordan henger mål og ambisjon sammen
        hva ønsker vi å få ut av det
        hva ønsker vi å få til i fellesskap
        passer trinnet til målet
        er ambisjonen høy nok til å nå målet
        hva skal samarbeidet føre til
        Hva er det egentlig vi vil ha ut av samarbeidet, nå som ambisjonen skal settes?
        Står målet vårt i stil med trinnet vi har valgt på stigen?
        Himmelhøye mål, men bare trinn 1 som ambisjon – henger det på greip?
        Er trinn 4 overkill når alt vi ønsker, er litt færre misforståelser?
        sammenheng mellom mål og ambisjonsnivå
        Under mål står det færre utkastelser, under ambisjon står det bare å dele nyheter. Hva gjør vi?
        Må vi spørre på nytt hva vi ønsker å oppnå, når vi alt har svart ved oppstarten?
        Hvorfor kommer Bufdir tilbake til målet i råd 5 når det var oppe i råd 1?
        Barnevernet og PPT vil samarbeide, men ikke om hva det skal munne ut i. Hvordan velge nivå?
        Lurer på om vi legger lista høyere enn resultatet krever
        Hvilket utfall drømmer vi om i fellesskap, og rekker stigen så langt?
        Rådmannen vil vite hva vi skal sitte igjen med til sammen før hun godtar ambisjonen
        Kan vi få ned skolefraværet bare ved å utveksle informasjon, eller er ambisjonen for lav for målet?
        Hva menes med å spørre hva vi ønsker å oppnå under omfang og ambisjoner?
        Vi skyter spurv med kanoner: et beskjedent mål og verdens mest forpliktende samarbeidsform
        Hvordan kontrollerer jeg at feltene «Mål» og «Ambisjon» snakker sammen?
        Spriket mellom det vi lover å få til og nivået vi samarbeider på, er pinlig stort
        første spørsmålet i Bufdirs råd 5
        Hvor vil vi være om fem år, vi som gruppe?
        Drømmen vår trenger kanskje mindre organisering enn vi tror
        Er ønsket vårt så stort at infoutveksling ikke holder?
        Skyter vi spurv med kanon når vi bygger hele dette apparatet for et lite mål?
        Står det vi vil utrette, i stil med hvor tett vi vil jobbe?
        Tenk dere suksess: hva har endret seg i nærmiljøet når vi er ferdige?
        Ønsket resultat og nivå på samarbeidet må passe sammen, hvordan ser jeg det?
        Vi har bommet: lav innsats, skyhøye løfter
        hva dere vil ha ut av det, før dere velger hvor tett dere går
        Utbyttet partene håper på, holdt opp mot trinnet
        Kommunalsjefen mener sluttresultatet krever mer enn de månedlige praterundene
        Er en epostliste nok når visjonen er null ungdomskriminalitet?
        NAV-sjefen snakker om jobb, rektor om lesing: hvilket utbytte er vi egentlig ute etter i fellesskap?
        Vi har en ambisjon på papiret, men står trinnet i stil med det vi ønsker å få ut?
        Første av de fire spørsmålene i Bufdirs femte råd, hva går det ut på?
        Er trinn 4 i overkant når alt vi ønsker, er færre dobbelttimer for mora?
        Ønsket utbytte holdt opp mot ambisjonsnivået
        Trengs det egentlig så tett samarbeid for å få til det vi er ute etter?
        Spørsmålet om hensikten dukker opp igjen i råd 5, etter oppstarten. Hvorfor to ganger?
        Ungdomskontakten lurer: hva skal være annerledes for ungdommene takket være oss to, og rekker ambisjonen til det?
        hva er det vi ønsker å få ut av å gå sammen?
        Står målet vårt egentlig i forhold til trinnet vi har valgt?
        Målet ble skrevet for lenge siden; tas det opp igjen når vi avgjør siktehøyden?
        Er spørsmålet om hva vi ønsker oss nå, det samme som ved oppstarten?
        Hva håper gjengen å sitte igjen med, og står ambisjonen i stil med det?
        Som kommunestyrerepresentant lurer jeg på om ambisjonsnivået er stort nok til å nå det de har lovet.
        Hvorvidt valgt trinn er tilstrekkelig, men ikke mer enn nødvendig, for det tilsiktede resultatet
        utbytte kontra ambisjonsnivå, samsvar
        Skyter vi spurv med kanoner når vi bare vil ha kortere ventetid hos PPT?
        """,
      nn: """
        Kva vil vi oppnå saman?
        kva vil vi eigentleg med samarbeidet
        kor høgt må vi sikte for å nå målet
        korleis heng mål og ambisjon saman
        kva ønskjer vi å få til saman
        passar trinnet til målet
        er ambisjonen høg nok til å nå målet
        Kva vil vi få til i lag, og kor høgt må vi då sikte?
        Passar trinnet til målet, eller har me teke i for hardt?
        Me har mål som ein elefant og ambisjon som ei mus
        Er det same spørsmålet som ved oppstarten, eller noko nytt når det gjeld ambisjonen?
        Helsestasjonen og kulturskulen drøymer om ulike resultat; korleis hjelper det oss å setje nivået?
        målet og ambisjonen heng ikkje saman
        Treng vi verkeleg felles plan for å nå eit så lite mål?
        Kor langt opp på stigen må ein for at ungdomane skal merke det vi ønskjer?
        Kommunedirektøren seier at ambisjonen vår ikkje svarar til det vi vil oppnå
        Bør eg lese målet om att før eg fyller ut ambisjonen?
        Me er i tvil om nivået er høgt nok til å gje det utbyttet vi er ute etter
        Kva er sjølve siktemålet med å gå saman, sett frå råd 5 hjå Bufdir?
        Alle ropar på meir samarbeid, men kva skal me ha att til slutt, og krev det høg ambisjon?
        Skal vi senke ambisjonen dersom målet kan nåast på lågare trinn?
        Drøfte kva ein ønskjer seg av samarbeidet før ambisjonsnivået blir spikra
        Kva ynskjer vi oss ut av dette i lag?
        Strekk det vi gjer til for det vi vil nå?
        Draumen er stor, men vi møtest berre for å orientere kvarandre
        Passar måla med kor tett vi skal arbeida?
        Kva skal stå att når gruppa ein gong vert lagd ned?
        Før vi avgjer kor høgt vi siktar: kva vil vi eigentleg ha til?
        Kva vil vera annleis i bygda takka vere oss?
        måla og trinnet må henge i hop
        Lova vi meir enn denne samarbeidsforma kan bera?
        Kva er det me eigentleg ynskjer å få ut or dette samarbeidet, alle i hop?
        Ho på helsestasjonen vil éin ting og lensmannen noko anna; kva er det me ynskjer i lag?
        Er steget me har valt, høgt nok til å koma dit me vil?
        Siktar me høgare enn det me vil nå, krev?
        Fyrste spørsmålet under femte rådet hjå Bufdir
        Det spør etter målet både ved oppstart og under ambisjon; kva er skilnaden?
        Kva er det vi vonar å få ut av dette i lag, no når vi drøftar ambisjonen?
        Måla peikar til himmels, men trinnet vi valde er det lågaste; heng det i hop?
        Me skal berre få færre på fråværslista, treng me då gå heilt til topps på stigen?
        Det fyrste spørsmålet under det femte rådet, kva går det ut på?
        Eg undrast på om føremålet og trinnet er lesne i samanheng av nokon.
        ynska resultat, høveleg trinn
        """,
      en: """
        What do we want to achieve together?
        what do we really want from the collaboration
        how do goal and ambition fit together
        how high must we aim to reach the goal
        what do we wish to achieve together
        does the step fit the goal
        is the ambition high enough to reach the goal
        What are we actually hoping to get out of this partnership, and does our ambition match?
        Our aim is bold but we picked the bottom rung. Does that add up?
        Isn't a full joint strategy a sledgehammer to crack a nut, given our modest aim?
        match between goals and ambition level
        Why does Bufdir's fifth piece of advice ask about the goal a second time?
        How do I tell whether the step we chose is high enough to deliver the result?
        The mayor expects evictions to halve, yet we only agreed to swap information
        Should we read the goal and the ambition side by side before signing off?
        What does success look like for all of us jointly when we set the level?
        We keep debating the ladder without saying what the whole thing is meant to achieve
        Are we over-engineering this compared with the outcome we want?
        Child welfare and the school nurses want different end results; where do we start on ambition?
        first question about scope and ambitions
        Is our chosen rung more than the objective calls for?
        Wondering whether the level of ambition flows from the objective or the other way round
        What would success look like for us as a group?
        Sledgehammer to crack a nut: is our set-up bigger than the aim needs?
        Huge promises, but all we do is swap emails
        does the level of teamwork match the result we are after?
        Picture the neighbourhood in five years; what did we change?
        desired outcome first, then how closely to work
        The aim and the rung seem out of step
        Why are we asked about the purpose again when settling how ambitious to be?
        Together we hope to get what, precisely?
        Is our rung of the ladder enough to deliver the outcome we jointly desire?
        The housing office and the school each named an aim; what is our shared ambition then?
        First question under Bufdir's fifth recommendation
        Are we aiming for more togetherness than the result actually requires?
        We answered this at kick-off; why does it come back when discussing ambition?
        Desired joint outcome versus level of ambition
        What outcome are we hoping for jointly, and is the level we picked up to it?
        Is the step we chose high enough for what we want to get out of it, or maybe too high?
        What are we really after as a group?
        When deciding how high to aim, what outcome are we after collectively?
        Same question twice: first at start-up, now under ambition. Why ask what we are after again?
        Is our chosen rung tall enough to reach the outcome we promised the council?
        I am auditor and I see big outcomes but a tiny level of working together. Is it mismatch?
        What do we hope to walk away with, and how ambitious must we be for that?
        opening question of Bufdir's fifth piece of advice
        """
    ),
    Phrasings(
      "bufdir.5.q2",
      nb: """
        Vil vi ha raske gevinster eller varige løsninger?
        skal vi tenke kortsiktig eller langsiktig
        hva er horisont
        er målet kortsiktig eller varig
        hva skal stå under horisont
        varig endring eller raske resultater
        skal vi satse kortsiktig
        hvor langt fram skal vi tenke
        vil vi ha en rask effekt
        skal resultatene vare
        Skal effekten komme raskt, eller skal den holde over tid
        Hva er et kortsiktig mål
        Bør vi ha langsiktige eller kortsiktige mål
        Skal vi ha rask effekt eller varige løsninger
        Ønsker vi rask gevinst eller varig endring
        Skal løsningen være varig
        Skal vi tenke langsiktig
        Bør vi velge raske eller varige løsninger
        Tenker vi for kortsiktig
        noe som gir effekt fort
        vil vi ha rask effekt
        Er vi ute etter en rask seier eller noe som står seg i ti år?
        Politikerne vil ha resultater før valget, vi vil bygge noe som varer
        kortsiktige gevinster eller bærekraftige løsninger
        Hvor lang tidshorisont skal vi sette på hvert mål?
        Hva skriver vi i feltet «horisont»?
        Kan et mål være både kortsiktig og varig?
        Mandatet går ut om seks måneder, men målet er en varig endring. Går det an?
        Skal vi plukke de lavthengende fruktene først, eller ta det lange løpet?
        Vi slukker branner hele tida og får aldri gjort noe med årsaken
        Er det lurt å vise til noen quick wins for å holde motivasjonen oppe mens det tunge modnes?
        Hva menes med bærekraftige løsninger i et samarbeid mellom tjenester?
        NAV vil ha noen ut i sommerjobb nå, skolen tenker på fullført videregående om fire år
        Hvor lenge må et mandat minst vare når målet skal bestå?
        Plaster på såret eller en kur: det er det vi krangler om
        Sjefen liker strakstiltak, men effekten forsvinner når prosjektpengene er brukt opp
        Vi diskuterer hvorvidt vi skal prioritere hurtig virkning framfor langsiktighet
        Bør vi si at vi vil ha begge deler, både gevinst i år og en løsning på sikt?
        Hva om gevinsten kommer først lenge etter at samarbeidet er slutt?
        Vil vi ha noe å vise fram før valget, eller noe som varer i ti år?
        Plaster på såret eller ordentlig operasjon?
        Sommerjobbkampanjen er fin, men hva skjer til vinteren?
        Blaff eller bærekraft, hva velger vi?
        Pengene varer til desember, er det da vits i å love varige endringer?
        Ordføreren trenger et bilde i avisa snart
        Kan vi ha både noe kjapt og noe på lang sikt?
        kvikk-fiks eller solid grunnmur
        Når er det «varig»? Holder et halvt år?
        Snarveien frister, men problemet kommer tilbake hver høst
        Ett mål er til jul og ett til 2035, skal det merkes?
        Ordføreren vil vise fram noe før valget, vi vil at det skal holde i ti år.
        Skal vi plukke de lavthengende fruktene eller bygge noe som står seg?
        Holder det med kjappe seire, eller må det være bærekraftig også?
        Feltet horisont på et mål, skal det stå «kort» eller «lang»?
        Målet er evigvarende, men avtalen utløper til jul. Er det feil?
        Kvikk effekt kontra bærekraft
        Kan vi ha begge deler, litt nå og resten på lang sikt?
        Det andre spørsmålet under råd 5, det om tidsperspektivet
        Skal vi gå for kjappe seire eller noe som står seg over år?
        Ordføreren vil ha raske resultater før valget, jeg vil ha noe som står seg. Må vi velge?
        Ordføreren vil ha noe å vise fram før valget, mens helsesøster tenker ti år fram. Må vi velge?
        Strakstiltak eller noe som står seg?
        Er en sommerjobbordning på åtte uker det samme som å løfte familier ut av fattigdom for godt?
        Mandatet løper ut til jul, men målet er en varig endring. Går det i hop?
        Skal vi plukke de lavthengende fruktene først eller grave i røttene?
        tidshorisont målsetting, kortsiktig langsiktig
        Jeg er lei av plasterlapper; kan vi be om at målet skal gjelde i flere år?
        """,
      nn: """
        Vil vi ha raske gevinstar eller varige løysingar?
        skal vi tenkje kortsiktig eller langsiktig
        kva er horisont
        er målet kortsiktig eller varig
        kor langt fram skal vi tenkje
        skal resultata vare
        vil vi ha ein rask effekt
        noko som gir effekt fort
        Skal vi hauste raskt eller så for framtida?
        Ordføraren vil klippe snor før jul, medan barnevernet tenkjer eit tiår fram
        Spring me sprint eller maraton her: snøgg vinst eller varig endring?
        langsiktig eller kortsiktig mål i mandatet
        Korleis markerer eg at eit mål gjeld på lang sikt?
        Held det med eit halvt år når det vi vil ha, er noko som skal vare?
        Eg er redd vi berre lappar og aldri får ei ordning som står seg
        Kan vi velje både snarvegen og den lange vegen samstundes?
        Kva tyder «horisont» på målet?
        Folk er lei av prosjekt som gjev ein liten topp og så er alt som før
        Treng vi synlege resultat tidleg for å halde gløden oppe?
        Er det greitt å nøye seg med ein liten gevinst dette budsjettåret?
        Må alle måla ha same tidsperspektiv?
        Skulehelsetenesta ønskjer ei berekraftig løysing, men kulturetaten har berre midlar fram til sommaren
        Kor mange år bør ein tenkje framover når samarbeidet skal gje varige verknader?
        Lappe på taket eller byggja nytt hus?
        Skal vi hausta no, eller så frø for framtida?
        Politikaren vil ha noko å syne fram før valet
        Vil me ha snøgge sigrar eller noko som står seg?
        Eingongspengar frå Bufdir, er det nok til å love varige løysingar?
        kortsiktig eller langsiktig, eller litt av kvart
        Mandatet gjeld åtte månader, men målet er evigvarande
        Ungdomen treng noko no, men kommunen treng noko som held
        Kva tidsperspektiv set vi på kvart einskilt mål?
        Nokre vil ha blomebed på torget no, andre vil ha trygg oppvekst i tjue år
        Vil politikarane sjå utslag før jul, eller er det noko som skal vara i ein mannsalder?
        Treng me velja mellom snøgg vinst og det som står seg?
        Kortvarig lappverk eller berekraftig løysing?
        Kva tidshorisont skal eg føra på kvart mål?
        Rådmannen er utolmodig og vil hausta alt i år; me andre tenkjer langt fram.
        Målet gjeld framtida til borna, men mandatet varer eit halvår. Går det i hop?
        Må det koma raske resultat, eller kan me sikta på noko som held i ti år?
        kjappe resultat eller noko som står seg
        Skal me gå etter snarvinstar eller noko som står seg i mange år?
        raske resultat eller noko som varer, kva bør vi gå for
        Lappverk eller grunnmur, kva skal vi satse på?
        Ungdomsrådet vil ha noko i haust, kommunedirektøren snakkar om neste tiår.
        Kan eit mandat på seks månader ha eit mål som skal vara?
        Kva skriv eg på målet om når nytta skal visa seg?
        Både ein snøgg siger og ei løysing som held seg, er det lov å ynska seg begge?
        """,
      en: """
        Do we want quick gains or lasting solutions?
        should we think short-term or long-term
        what is the horizon
        is the goal short-term or lasting
        how far ahead should we think
        should the results last
        do we want a quick effect
        something with a quick effect
        quick effect or lasting change
        Are we after quick wins or something that lasts?
        The minister wants results before the election; we want a durable fix
        short term or long term goals
        What time horizon should each goal have?
        Can we have the low-hanging fruit now and the sustainable solution later?
        We only ever put sticking plasters on; nothing outlives the project money
        Is it inconsistent to have a lasting goal in a mandate that expires in six months?
        How do I write that a goal is meant for the long haul?
        Playing the long game while the council wants something to show this quarter
        What counts as a sustainable solution for families, as opposed to a one-off gain?
        Should we say both when asked about immediate benefits versus permanent change?
        Is a mandate of less than a year too short for enduring change?
        Some partners think in months, others in generations
        What should go in the horizon field?
        Fast payoff versus slow burn: do we have to choose when the goals are set?
        Quick win before the election, or something that outlives us?
        Sticking plaster or surgery?
        low-hanging fruit versus planting trees
        The mayor wants a ribbon to cut soon
        Can we go for both early results and a long-term fix?
        Is six months long enough for something sustainable?
        flash in the pan
        time horizon per objective, short or long
        every autumn the trouble comes back, so patching won't do
        The mayor wants a headline by spring; we'd rather build something that endures. Which?
        Quick wins, sustainability, or a bit of each?
        Is it odd to have a ten-year aim in a six-month charter?
        What do I put for time horizon next to an objective?
        Short-run payoff against long-run solution
        We're patching symptoms this year and hoping for roots later; must we state that?
        The project lasts eight months but we have promised a permanent change
        low-hanging fruit or a sustainable fix?
        Quick wins or long-term sustainability: may we have both?
        A sticking plaster or a cure: which one are we paying for?
        Our youth panel is sick of projects that die after a summer. Aim for something that lasts?
        What should I put as the horizon of each goal?
        Can a six-month agreement promise permanent change?
        early wins versus sustainable solutions, pick one or both
        It is wise to want fast result first, or should we think in generations?
        """
    ),
    Phrasings(
      "bufdir.5.q3",
      nb: """
        Hvor på samordningsstigen skal vi ligge?
        hvilket trinn passer for oss
        hvordan velger vi ambisjonsnivå
        hvor høyt bør vi sikte
        hvilket trinn skal vi velge
        hvor på stigen er vi nå
        sett ambisjonen
        hvilket trinn i stigen bør vi velge
        hvor ambisiøse bør vi være
        på hvilket trinn ligger vi i dag
        hvor ambisiøst skal samarbeidet være
        kva trinn er riktig for oss
        skal vi opp et trinn
        er trinn 2 eller 3 riktig for oss
        hvordan finner vi riktig ambisjonsnivå
        Hvilket ambisjonsnivå bør vi legge oss på
        Hvor på stigen bør vi sikte oss inn
        Hvilket trinn bør vi sikte mot
        Hvilket nivå på stigen skal vi velge
        hva slags ambisjon bør vi ha
        hvilket trinn er vi på
        hvordan setter vi ambisjonen
        kan vi sikte lavere
        Hva er et passende ambisjonsnivå
        Hvilket trinn er riktig
        Hvor ambisiøst skal mandatet være
        Hvordan bestemmer vi ambisjonen
        Hvor høyt på samordningsstigen skal vi sette ambisjonen vår?
        Hvilket trinn passer for oss, 2 eller 3?
        Hvordan blir vi enige om hvilket trinn vi sikter mot?
        Må vi oppgi ambisjonsnivå som et tall fra én til fire?
        Hvor står vi i dag, og hvor vil vi ende?
        Jeg sitter med tom linje under «Ambisjon» og aner ikke hva jeg skal velge
        velge trinn på stigen
        Noen vil helt til topps, andre synes nederste trinn er mer enn nok for oss
        Kan vi sette trinn 2 først og klatre videre senere?
        Hvem bestemmer ambisjonsnivået, styringsgruppa eller vi som sitter rundt bordet?
        Er det flaut å velge det laveste trinnet?
        Må vi alltid strebe mot trinn 4?
        Holder det at vi skriver «høyt ambisjonsnivå», eller må trinnet nevnes?
        Hva om partene på møtet peker på ulike sprosser når jeg spør hvor vi skal opp?
        Boligkontoret tror vi skal lage felles planer, politiet trodde vi bare skulle orientere hverandre; hvilket trinn setter vi?
        Vi trenger en øvelse for å plassere samarbeidet på stigen og velge neste trappetrinn
        Hva betyr Bufdirs spørsmål om hvor i samordningsstigen ambisjonsnivået skal ligge?
        Informere, forstå likt, ta hensyn eller handle i fellesskap: hvordan velger vi ambisjon?
        Skal vi nøye oss med å orientere hverandre, eller gå hele veien til felles opplegg?
        Velg mellom én, to, tre og fire, men hvordan velger vi?
        Hvor står vi i dag, og hvor langt opp skal vi klatre?
        I avstemningen ble det like mange for to som for tre
        Hvilken avsats passer for et nytt politiråd?
        Ingen har spurt oss hvilket nivå gruppa sikter seg inn på
        Kan vi velge toppen med en gang?
        Nabokommunen ligger på tredje nivå, bør vi også det?
        et tall mellom 1 og 4 skal fylles inn for oss
        Sette ambisjonsnivået i fellesskap, hvordan går vi fram på møtet?
        Vi må bli enige om sikteskiva
        Toppsjefene skal sette ett kryss på stigen for oss, men nøler
        Helsestasjonen tror vi bare prater sammen, barnevernet tror vi lager felles plan. Hvilket trinn er det vi skal opp på?
        Må vi bli enige om et tall fra 1 til 4 før vi signerer?
        Hvor langt opp er det vi akter å klatre?
        Skal vi skrive både der vi befinner oss og der vi skal ende?
        Bufdirs råd 5, tredje spørsmål, det med stigen
        Velge trinn: hvem av oss bestemmer det?
        Er det lov å nøye seg med nest nederste?
        Vi er på 1 og vil til 3, hvor fører vi det inn?
        Hvilket av de fire trinnene bør en liten kommune legge seg på?
        Fire trinn å velge mellom, og ingen av oss vet hvilket som er vårt. Hvordan blir vi enige?
        Vi prater godt sammen i dag; skal vi nøye oss med det eller klatre videre?
        Er det flaut å sikte mot bare trinn to når nabokommunen går for fire?
        Hvor skal lista ligge for SLT-samarbeidet vårt?
        Skriver vi bare dit vi skal, eller også hvor vi befinner oss nå?
        målsatt trinn, nåtrinn, enighet
        Det er ønskelig å få fastsatt hvilket samordningstrinn partene tar sikte på
        """,
      nn: """
        Kvar på samordningsstigen skal vi liggje?
        kva steg passar for oss
        korleis vel vi ambisjonsnivå
        kor høgt bør vi sikte
        kvar på stigen er vi no
        kva steg skal vi velje
        kor ambisiøse bør vi vere
        på kva steg ligg vi i dag
        skal vi opp eit steg
        Kor høgt på stigen bør vi leggje oss
        Korleis vel vi rett ambisjonsnivå
        Kva steg bør vi sikte mot
        kva steg er vi på
        korleis set vi ambisjonen
        kor ambisiøst skal mandatet vere
        kva steg er rett
        Kor høgt i samordningsstigen vil vi?
        Kva for eit trinn skal vi føre opp som ambisjon?
        Er det dumt å leggje lista på det øvste steget med ein gong?
        Korleis avgjer ein kor langt opp ein skal klatre?
        setje ambisjonsnivået på stigen
        Me har aldri sagt høgt kva trinn me siktar mot
        Skal eg skrive både trinnet vi er på no og det vi skal til?
        SLT-koordinatoren meiner tre, rektor meiner ein. Kven av dei skal få velje trinnet?
        Kan ambisjonen skrivast med ord i staden for nummer på trinnet?
        Lurer på korleis vi legg oss på rett sprosse saman
        Må heile gruppa samtykkje i trinnet, eller held det at koordinatoren vel?
        Vi hamnar alltid på midten av stigen av berre makelegheit når vi skal velje
        Er det mogleg å endre målet frå trinn to til trinn tre undervegs?
        Leiargruppa ber oss rangere ambisjonen frå lågast til høgast
        Kva spør ein om når ein skal fastsetje nivået for samordninga?
        Kva for eit av dei fire trinna skal vi velje?
        Står vi på golvet i dag, og kor langt opp vil vi?
        Me røysta over om me skulle gå for to eller tre
        Kor mange hakk opp er fornuftig for eit lite folkehelseforum?
        Er det lov å halde seg på det lågaste?
        velja nivå i lag
        Kva svarar vi når statsforvaltaren spør kor høgt gruppa siktar?
        Partane må bestemma seg for ei hylle
        Skal eg skriva trinnet vi er på, eller det vi vil til?
        Kor mange steg opp er det meininga at me skal?
        Den eine trur me er på toppen, den andre på botnen; kva steg siktar me mot?
        Må me semjast om eit tal mellom ein og fire?
        Tredje spørsmålet i råd fem, om nivået i stigen
        Er det nok å stogga på det nest nedste steget?
        Feltet «nå» under ambisjonen, kva set eg der?
        Kva steg i stigen bør vi sikte mot?
        Kor høgt på samordningsstigen bør vi leggje oss?
        Kor høgt opp skal me klyva, synest de?
        Helsestasjonen trur vi er på trinn ein, skulen meiner tre. Kva no?
        Er det nok å skrive talet på trinnet under ambisjon?
        Eg er ny einingsleiar og skal melde inn kva trinn vi siktar mot.
        Me er samde om føremålet, men ikkje om kor tett me skal arbeide.
        val av steg, partane samrøystes
        """,
      en: """
        Where on the coordination ladder should we be?
        which step suits us
        how do we choose the level of ambition
        how high should we aim
        where on the ladder are we now
        which step should we choose
        how ambitious should we be
        which step are we on today
        should we move up a step
        is step 2 or 3 right for us
        How high on the ladder should we aim
        Which step should we aim for
        which step are we at
        how do we set the ambition
        can we aim lower
        how ambitious should the mandate be
        Which step is right for us
        How high up the ladder should we aim?
        Which step should we put down as our ambition?
        Who gets to pick the rung we are heading for?
        choosing a step on the ladder
        The ambition field is blank and I don't know whether to enter two or three
        Is there any shame in settling for the lowest level?
        Do we always have to shoot for the top rung?
        Half the group wants to climb all the way, the rest want to stay near the ground
        Can we move our target up a notch next year?
        How do we place ourselves today and decide where we want to be?
        Is high ambition good enough or must a step number be stated?
        What is a sensible exercise for getting partners to settle on a level on the ladder?
        We diverge on whether to inform, understand, adjust or act together. How do we pick a level?
        Where on the coordination ladder does our collaboration belong?
        Should the target step be agreed in the first workshop or left to the steering group?
        Pick a number from one to four, but which one is us?
        Which rung should a local police council aim at?
        starting point today and where we want to climb
        Can we go straight to the top?
        settle as partners how far up to go
        Neighbouring council claims level three; should we follow?
        Do we stay on the ground floor or take the lift?
        Choosing our target rung at Thursday's workshop
        How high we should go, we are new in this and small
        Pick a number from one to four: how do partners settle on theirs?
        Is it alright to settle for the second rung?
        Police assume we merely swap notes, schools assume joint planning; which rung are we heading for?
        Choosing the target rung
        Third question in the fifth piece of Bufdir advice
        Must the mandate show our present level as well as the intended one?
        which rung to aim for
        which rung should we be shooting for
        Which rung should we aim for?
        Which of the four levels should our crime prevention team target?
        Half the table says share news, half says joint plan. How do we pick the rung?
        Do I note where we stand today as well as where we want to be?
        Is aiming for the second rung shameful when neighbours aim for top?
        agree target level coordination municipal services
        """
    ),
    Phrasings(
      "bufdir.5.q4",
      nb: """
        Skal vi ha egne tiltak side om side eller felles tiltak?
        skal vi planlegge tiltakene sammen
        hva er arbeidsform
        hva er forskjellen på side om side og felles
        hvem har ansvaret når tiltakene er felles
        kan hver tjeneste ha sine egne tiltak
        skal hver jobbe for seg eller skal vi gjøre det i fellesskap
        bør vi lage tiltakene i lag
        hvem følger opp felles tiltak
        hva skal stå under arbeidsform
        er det best med egne eller felles tiltak
        Skal vi gjøre tiltakene hver for oss
        Egne eller felles tiltak
        Skal tiltakene være felles, eller skal hver gjøre sitt
        Bør vi lage felles tiltak eller jobbe parallelt
        Skal vi jobbe side om side eller sammen om tiltakene
        Skal tiltakene planlegges sammen
        Bør tiltakene være felles
        Når bør tiltak være felles
        Hvem eier felles tiltak
        Skal hver tjeneste beholde sine egne tiltak og tilpasse dem, eller skal vi lage tiltakene sammen?
        Forskjellen på å avstemme tiltak og å planlegge felles tiltak
        Er vi naboer som hilser over gjerdet, eller bor vi i samme hus når det gjelder tiltakene?
        Hva skriver vi som «arbeidsform»?
        Kan noen av tiltakene være felles mens andre kjøres parallelt?
        parallelle tiltak eller felles tiltak
        Vi legger puslebrikkene våre ved siden av hverandre og kaller det samarbeid. Er det godt nok?
        Hvem har ansvaret når et tiltak eies av flere?
        Hva krever det av oss å ha felles ansvar for gjennomføringen?
        Kulturetaten har sitt tilbud og helsestasjonen sitt; må de slås sammen til ett?
        Alle kjører sitt eget løp, bare koordinert i tid. Er det en lovlig måte å jobbe på?
        Trenger vi felles kunnskapsgrunnlag for å ha tiltak i lag?
        Er det nok at tiltakene våre passer sammen og ikke overlapper?
        Lederen min vil ha fellestiltak, men vi orker ikke å dele ansvaret for oppfølgingen
        Hva må vi fylle ut når vi har valgt felles arbeidsform?
        Vi vurderer om tjenestene skal samkjøre egne aktiviteter framfor å drifte noe i fellesskap
        Hver på sin kant, men i takt: hva kalles det i mandatet?
        Når lønner det seg å gå fra side om side til skulder ved skulder?
        Hver sin hage med lavt gjerde, eller én stor felles hage?
        Vi legger puslebrikkene våre ved siden av hverandre, er det nok?
        Skal tannhelsa kjøre sitt og vi vårt, bare avstemt i kalenderen?
        To parallelle løp eller ett spann
        Planlegger vi i lag, hvem står da til ansvar for utførelsen?
        Kan vi blande, noen ting alene og noen ting i lag?
        Koke i hver sin kjele eller i samme gryte?
        Skal vi gjøre det hver for seg, men passe på så det stemmer?
        Rektoren foretrekker å beholde sine egne opplegg og bare tilpasse dem
        Bare samkjørt eller helt sammensmeltet?
        Hva krever det av kunnskap og ansvar hvis vi gjør tingene i fellesskap?
        PPT kjører sitt foreldrekurs og helsestasjonen sitt. Skal vi smelte dem sammen eller bare stemme dem av?
        Holder det at tiltakene passer sammen, eller må vi eie dem i fellesskap?
        Hver for oss, men koordinert, er det godt nok?
        Parallelle løp eller felles løp?
        Hva fyller jeg inn i feltet arbeidsform?
        Siste spørsmålet i råd fem handler om avstemming eller felles planlegging, ikke sant?
        Må vi ha likt kunnskapsgrunnlag hvis vi skal gjennomføre ting sammen?
        Kulturskolen vil beholde sitt eget opplegg. Kan det ligge ved siden av våre?
        skal vi ha felles tiltak eller hver vår tiltaksliste?
        Kan barnevernet kjøre sitt og NAV sitt så lenge de ikke går i beina på hverandre?
        Hver sin båt i samme retning, eller alle i én båt?
        Er det å tilpasse egne opplegg til naboens det samme som å planlegge i fellesskap?
        Hva forplikter vi oss til hvis vi krysser av for «felles» i stedet for «side om side»?
        parallelle tiltak, koordinert tilpasning, felles planlegging
        Noen opplegg egne og noen i lag, går det an å skrive begge deler?
        Hvem følger opp når tiltakene er alles, og ikke bare kulturetatens?
        """,
      nn: """
        Skal vi ha eigne tiltak side om side eller felles tiltak?
        skal vi planleggje tiltaka saman
        kva er arbeidsform
        kva er skilnaden på side om side og felles
        kan kvar teneste ha sine eigne tiltak
        skal kvar jobbe for seg eller skal vi gjere det i fellesskap
        bør vi lage tiltaka i lag
        er det best med eigne eller felles tiltak
        Skal me ha kvar våre tiltak som passar saman, eller eitt felles opplegg?
        Går vi i par eller berre i same retning med tiltaka våre?
        Kva inneber det å ha delt ansvar for å gjennomføre og følgje opp eit tiltak?
        tiltak side om side
        Er det feil at NAV og skulen held fram kvar for seg, så lenge tiltaka er avstemde?
        Kan ein velje begge arbeidsformene i same mandat?
        Vi syr lappeteppe av det kvar teneste gjer frå før
        Treng alle partane den same kunnskapen om vi skal planleggje tiltak i lag?
        Bør mandatet seie om tiltaka er felles eller berre samordna kvar for seg?
        Me trudde det var felles tiltak, men i praksis gjer kvar sitt og ingen følgjer opp heilskapen
        Kor mykje meir arbeid er det å planleggje i fellesskap enn å samstemme?
        Kva er «felles ansvar» på eit tiltak?
        Frivilligsentralen vil køyre sitt eige kveldsopplegg, men tilpasse seg oss andre. Kva arbeidsform er det?
        Vi dreg i kvar vår ende av tauet med tiltak som ikkje er tilpassa kvarandre
        Er det best å flette tiltaka saman, eller å la dei liggje jamsides?
        Kvar si åkerlapp eller éin stor åker?
        Køyre parallelt eller i same bil?
        Held det å stemme av opplegga våre mot kvarandre?
        Skal tannpleiaren og helsesjukepleiaren ha kvar sitt opplegg som høver i hop?
        Dei vil smelte alt saman, me vil halda fram med vårt og samstille det
        arbeidsform: side ved side
        Når vi planlegg saman, kven har då ansvar for at det vert gjort?
        Litt for oss sjølve og litt i lag, er det ei mogleg ordning?
        Koke suppe på éin spiker eller ha kvar si gryte?
        Norskopplæringa og introprogrammet, eitt felles løp eller to som høver saman?
        Skal kvar styra med sitt og berre jamstilla tiltaka, eller lagar me dei i lag?
        Arbeidsform i mandatet: parallelt, felles eller både og?
        Er det greitt at skulen og NAV går attmed kvarandre utan felles plan?
        Fjerde spørsmålet under råd 5
        Kven svarar for oppfølginga om tiltaka er sams?
        Avstemma eigne tiltak eller sams planlegging
        Må tiltaka planleggjast i lag, eller kan kvar ha sine?
        Skal kvar ha sine eigne tiltak, eller skal vi planleggje dei i lag?
        Skal kvar halde på med sitt og berre stemme det av, eller skal vi planleggje tiltaka i lag?
        Kan kvar etat køyre sine eigne tiltak og berre tilpasse dei, eller bør me leggje alt i éin pott med delt ansvar?
        Kvar på sin teig, men med auge for grannen, er det godt nok?
        Skal vi leggje planane i hop eller berre stemme dei av?
        Dersom me gjer det saman, må alle då vita det same og svara for det same?
        PPT vil halde fram med sitt opplegg og heller justere det litt.
        arbeidsform parallelt eller i lag
        Eine leiaren vil ha spleisa tiltak, den andre vil dyrke sin eigen hage.
        """,
      en: """
        Should we have separate measures side by side or joint ones?
        should we plan the measures together
        what is the way of working
        what is the difference between side by side and joint
        can each service have its own measures
        should each work alone or should we do it together
        are separate or joint measures best
        who follows up joint measures
        what goes under way of working
        Do we each run our own measures and align them, or plan them as one?
        Side by side or joined up: what's the difference for our measures?
        separate but aligned measures
        If we go for joint measures, who carries responsibility for follow-up?
        Which working form should we choose?
        Can the mandate say both parallel and shared activities?
        We're just stapling four service plans together. Is that a joint effort?
        Does shared delivery require that everyone works from the same knowledge base?
        Is it fine for housing and culture to keep their own programmes as long as they dovetail?
        Everyone stays in their own lane but we time things to fit together
        My director wants pooled measures; the partners want to keep running their own
        What extra fields do we fill in when measures are owned in common?
        Patchwork of individual initiatives versus one programme we plan and follow up together
        How do we decide whether to co-deliver or simply harmonise what each does?
        Dovetailing existing activities without merging them: does that count as a way of working?
        parallel tracks or a single track
        Everyone keeps their own scheme and we just line up the calendars
        Do we cook in one pot?
        If we plan jointly, who is answerable for getting it done?
        mix of solo and shared activities, permitted?
        Do we weld our services together or bolt them side by side?
        The dental service would rather adapt its own offer than merge it
        dovetail what we have or design it from scratch as one?
        Pooling our efforts needs the same knowledge base, right?
        Each service keeps its own programme and we just align them; is that legit?
        Parallel measures dovetailed, or one pooled set with shared responsibility?
        Fourth bullet of advice five: alongside or jointly?
        What goes into the working-form field?
        If we co-plan, do we also co-own follow-up?
        Child welfare has a course, the clinic has a course; merge or merely align?
        Each running our own activities that fit together, or one programme we run jointly?
        separate but aligned initiatives versus shared ones with shared responsibility
        can everybody keep their own measures and just adjust them to each other?
        Do we plan jointly or slot our own actions in next to theirs?
        Parallel tracks or one track: what do we tick for working method?
        Each service keeps own measures but bends them a bit. It counts as collaboration?
        If we plan measures jointly, who is on the hook for carrying them out?
        Is adapting my programme to yours the same as building one with you?
        can we mix separate and shared measures
        """
    ),
    Phrasings(
      "bufdir.5.prioritet",
      nb: """
        Hvor høyt skal samarbeidet prioriteres?
        vi har høye ambisjoner, men ingen ressurser
        hvordan henger ambisjon og ressurser sammen
        kan vi ha lav prioritet og høyt trinn
        hva skal stå under prioritet
        kommunen prioriterer ikke dette
        kan vi ha høy ambisjon når ingen prioriterer det
        må vi senke ambisjonen når vi mangler ressurser
        hvor viktig er dette sammenlignet med annet
        samarbeidet kommer alltid sist
        hvordan prioriterer vi samarbeidet opp mot andre oppgaver
        hva er prioritet
        Hva hvis kommunen prioriterer noe helt annet
        Samarbeidet har lav prioritet. Kan vi likevel sikte høyt
        Hva om kommunen ikke setter av ressurser til ambisjonen vår
        Hva gjør vi når samarbeidet ikke blir prioritert
        Hva om vi ikke har ressurser til å sikte høyt
        Kan vi være på trinn 4 uten ressurser
        vi vil mye, men har ingen ressurser
        Hvordan får vi samarbeidet høyere prioritert
        Hvor høyt bør dette prioriteres
        Arbeidet har lav prioritet, men vi sikter på trinn 4. Er det realistisk?
        Skal vi senke ambisjonen når det ikke følger penger med?
        Hvordan avgjør vi om ambisjonsnivået bør være lavt eller høyt?
        Champagne-ambisjoner på ølbudsjett
        Kommunestyret kaller det viktig, men det syns ikke på budsjettet. Hvilket nivå kan vi da holde?
        Hva skriver jeg under «prioritet»: høy, middels eller lav?
        Gir målene alene et godt bilde av hvor ambisiøse vi er?
        Er det greit å ha trinn 3 uten noen årsverk?
        prioritet og ressurser styrer ambisjonsnivå
        Ordføreren snakker stort, men samarbeidet havner nederst i bunken
        Hvor viktig er dette sammenlignet med alt annet kommunen driver med, og hva betyr det for nivået?
        Vi må sette tæring etter næring også i samarbeidet
        Bør innsatsen økes eller trinnet senkes når det ikke går opp?
        Hva om kommunen kutter halve stillingen midt i perioden, må ambisjonen ned da?
        Kan et lavt prioritert område likevel ha en felles plan?
        Vi har fine mål på papiret, men de sier ingenting om hvor mye kommunen vil satse
        Jeg er usikker på om det finnes en grense for hvor høyt man kan sikte uten midler
        Helsesjefen har sju satsinger på topp. Hvor ambisiøse kan vi da være med den åttende?
        Fem stjerners planer på et enstjerners budsjett
        Rådmannen kaller det viktig, men ga oss null kroner
        Alt er prioritet nummer én her, og da er ingenting det
        Vi sikter høyt, men står nederst på budsjettlista
        Må vi fire på kravene når innsparingen kommer?
        Er det ærlig å skrive trinn fire uten en eneste stillingsprosent?
        sette tæring etter næring her
        Store ord og tom kasse
        Kommunestyret kuttet bevilgningen, skal vi da senke lista?
        Lav, middels eller høy, hva setter jeg for et arbeid kommunen knapt nevner?
        Målene høres svære ut, men sier de noe om hvor stort dette er?
        Kommunedirektøren setter oss nederst på lista, men mandatet lover felles plan. Må vi skru ned?
        Null kroner og trinn 4, går det an?
        Hvor ambisiøse kan vi være når kommunen knapt bryr seg om saken?
        Skal vi jekke ned ambisjonen eller skaffe flere timer?
        Viktighet og midler avgjør høyden
        Målene våre er flotte, men sier de noe om hvor stort dette er?
        Økonomisjefen kuttet stillingen, og vi sikter fortsatt mot toppen. Hva nå?
        Feltet «prioritet» under ambisjon, høy eller lav?
        Rådhuset har plassert oss nederst på lista og gitt oss null kroner, men forventer storverk. Er det for høyt siktet?
        De vil ha trinn fire, men kassa er tom og saken ligger nederst i bunken
        sier målsettingene alene nok om hvor stort dette er
        høye ambisjoner, men lav prioritet og null kroner. Går det?
        Skyhøye ambisjoner og nederst på prioriteringslista. Henger det på greip?
        Formannskapet satte det nederst på lista, men vil ha trinn fire. Le eller gråte?
        Skal vi jekke ned ambisjonen når budsjettet ikke følger med?
        Kan man lese av målene alene hvor stort et samarbeid er?
        Himmelhøye ønsker, null kroner og en tyveprosentstilling
        Sammenheng mellom politisk vektlegging, tilførte midler og valgt ambisjonsnivå
        Rådmannen sier det haster, men gir det ikke plass foran noe annet. Hva skal stå under prioritet?
        Er det ærligere å senke lista enn å late som vi har råd?
        """,
      nn: """
        Kor høgt skal samarbeidet prioriterast?
        vi har høge ambisjonar, men ingen ressursar
        korleis heng ambisjon og ressursar saman
        kan vi ha låg prioritet og høgt steg
        kva skal stå under prioritet
        kan vi ha høg ambisjon når ingen prioriterer det
        må vi senke ambisjonen når vi manglar ressursar
        samarbeidet kjem alltid sist
        kan vi vere på steg 4 utan ressursar
        korleis får vi samarbeidet høgare prioritert
        Kor høgt kan vi sikte når arbeidet nesten ikkje har pengar?
        Er det prioriteringa i kommunen som avgjer nivået, eller er det måla?
        Store ord, tom pengesekk: må me ta ned ambisjonen?
        ambisjon utan ressursar
        Samarbeidet står sist på lista til kommunedirektøren, likevel skal vi ha felles plan
        Korleis veit eg om vi bør leggje oss lågt eller høgt?
        Treng mandatet å seie kva prioritet arbeidet har?
        Seier ikkje målet nok om kor omfattande samarbeidet er?
        Vi vil til topps på stigen, men har berre ti prosent stilling til rådvelde
        Må det vere samsvar mellom det kommunen set av og trinnet vi vel?
        Kva gjer vi når politikarane prioriterer noko anna og nivået blir ståande?
        Anten meir innsats eller lågare trinn, seier kollegaen min. Har ho rett?
        Er «middels» prioritet nok til å hamne på trinn tre?
        Me er i gang med noko ambisiøst som kommunen eigentleg gjev blaffen i
        Bør ein la plassen i prioriteringsrekkja styre kor forpliktande samarbeidet blir?
        Ingen stillingar og inga løyving, kor lågt må vi leggja lista?
        Store vyar og tom pengepung
        Kor viktig er dette for kommunen, samanlikna med alt anna?
        Budsjettet vart kutta, må vi då sikte lågare?
        Leiinga ropar høgt om satsing, men budsjettboka nemner oss ikkje
        Ordføraren skryt av arbeidet, men gjev oss ingen årsverk
        Kan eit lågt prioritert samarbeid klatre til øvste trinn?
        lågt på prioriteringslista, høgt på ynskjelista
        Anten må leiinga leggja meir i potten, eller så må vi fira på krava
        Når sjefen seier at alt anna kjem fyrst, bør vi skrive låg på prioritet?
        Kommunen set saka langt bak i køa; bør me då sikta lågare?
        Ingen skillingar og øvste steget, er ikkje det å ta munnen for full?
        Lyt me velja mellom meir innsats og lågare steg?
        Rådmannen seier det hastar ikkje; kor høgt kan me då sikta?
        Kva er det som avgjer om nivået bør vera høgt eller lågt?
        Lite midlar, stort mål
        lite pengar og lag prioritet, kor hogt kan vi da sikte
        Me vil opp på fjerde trinn, men saka er lågt prioritert og har ikkje ei krone. Kva no?
        Stor i kjeften og tom i pungen, kva gjer me med nivået då?
        Kor viktig kommunen held dette for å vere, kvar skriv eg det?
        Me fekk ikkje ei krone til tiltaket. Må me då gå ned eit steg?
        Ein revisor peikar på at vi siktar mot trinn tre med låg prioritet.
        Setje tæring etter næring, gjeld det ambisjonen òg?
        """,
      en: """
        How high a priority should the collaboration have?
        we have high ambitions but no resources
        how are ambition and resources connected
        can we have low priority and a high step
        what goes under priority
        can we have a high ambition if nobody gives it priority
        must we lower the ambition when resources are lacking
        the collaboration always comes last
        how do we prioritise the collaboration against other tasks
        can we be on step 4 without resources
        how do we get the collaboration a higher priority
        We aim for step four but have no budget. Should we lower the bar?
        How do priority and resources decide the level of ambition?
        Champagne ambitions on a beer budget
        Is it the goals or the money that show how ambitious we really are?
        What do I write as priority: high, medium or low?
        The council calls it vital yet it sits at the bottom of the pile. Which level is honest?
        low priority but high ambition
        Can we stay at step three with no staff hours behind it?
        Do we scale down our ambition or ask for a bigger push?
        How important is this compared with everything else the municipality does, and how high can we then go?
        Cutting our coat according to our cloth when we pick the level
        Funding was slashed halfway; must the ambition come down as well?
        Why aren't goals enough to gauge how extensive a collaboration is?
        Our ambitions have outrun what the municipality is prepared to put in
        Is there a rule of thumb for when resources are too thin for joint plans?
        Champagne plans on a beer budget
        cut your coat according to your cloth
        Council calls it vital yet gives us zero staff
        Our grant was halved; do we lower our sights?
        big words, empty purse
        Is it honest to claim the top rung with no money behind it?
        how important is this to the council compared with all the rest
        Either fund it properly or scale it down
        Grand goals say little about how big this really is, agreed?
        Council ranks this bottom yet we promised joint action; lower the rung or raise the effort?
        Can we aim for the top with an empty purse?
        What determines whether our level should be modest or lofty?
        Level of ambition commensurate with means and priority
        Do our goals on their own reveal how big this is?
        The finance head cut our post; ought the ambition come down too?
        low priority but step 3, does it add up?
        There is no budget, yet we promised the highest level. Lower the bar?
        Our objectives look grand but the council ranks this near the bottom. Should we lower our sights?
        Champagne plans on a beer budget: lower the level or find more money?
        How important is this to the municipality compared with everything else, and where is it written?
        Council ranked us last yet expects joint plans. What gives?
        Goals are the same in both towns, so why is one collaboration small and other big?
        cut ambition or increase effort
        Does low standing on the municipal to-do list mean we should aim lower?
        """
    ),
    Phrasings(
      "bufdir.innledning",
      nb: """
        Hvorfor må vi arbeide på tvers av sektorer?
        kan ikke én sektor løse dette alene
        hvem bør være med i samarbeidet
        hvilke tjenester skal delta
        hvor mange parter må vi være
        hvem skal stå under deltakere
        hva går Bufdirs råd ut på
        hvilke fem råd gir Bufdir
        hvem bør inviteres inn i samarbeidet
        hvem skal være med
        hvem må vi ha med rundt bordet
        har vi glemt noen som burde være med
        kan vi være bare to parter
        hva er grunnen til å jobbe tverrsektorielt
        hvilke sektorer bør være representert
        trenger vi helse med i samarbeidet
        er det nok med to tjenester
        hvilke aktører bør vi ha med
        hvem bør delta
        hvor mange deltakere trenger vi
        Hvorfor jobbe på tvers
        Hvilke tjenester bør være med
        Hvem må være deltakere
        Hvorfor holder det ikke med én sektor
        Hvem bør vi invitere med
        Hvilke sektorer må være med
        Hvem skal vi ha med oss
        Hvilke parter bør delta
        hvem er aktuelle deltakere
        er det noen vi burde ha med
        hvor mange bør være med
        skal politiet være med
        hvem skal sitte i gruppa
        trenger vi å ha med frivilligheten
        Hvilke tjenester mangler rundt bordet
        Må vi være mer enn to
        Hvem skal delta i samarbeidet
        Hvilke etater bør være med
        Hvem er de viktigste deltakerne
        Er det nok med NAV og skolen
        hvorfor kan ikke én etat løse dette alene
        hvilke tjenester bør være med i samarbeidet
        hvem hører hjemme i et slikt samarbeid
        må vi være flere etater om dette
        trengs det flere enn oss for å løse dette
        hvilke sektorer bør være med
        Hvorfor klarer ikke NAV å få bukt med barnefattigdom på egen hånd?
        Må det være mer enn én tjeneste med for at vi kan kalle det samarbeid?
        Alle skyver det over på barnevernet, men de rår jo ikke over bolig og skole
        Hvilke etater sitter på en bit av løsningen når ungdom vanker i rusmiljøet?
        Er rådene bare for fattigdomsarbeid, eller kan vi bruke dem på folkehelse og integrering også?
        Vi er to avdelinger i samme sektor, trenger vi da et tverrsektorielt mandat?
        hva er poenget med tverretatlig arbeid
        Sjefen spør hvorfor vi ikke bare ordner opp selv i vår egen etat
        Hva menes egentlig med et sammensatt problem?
        Ordføreren vil at kulturetaten skal løse utenforskapet alene, og det går aldri
        Hvem er Bufdirs fem råd skrevet for?
        Silotenkning i kommunen: hvordan begrunner jeg at vi må ut av skyttergravene?
        Feltet for deltakere er tomt, hvem skal jeg begynne med å føre opp?
        Skal politi, bolig, helse og oppvekst stå på samme liste i mandatet?
        Trenger et argument til formannskapet for at flere sektorer må trekke lasset i lag
        Lurer på om helsestasjonen alene kan snu utviklingen for familier som så vidt får endene til å møtes
        Går det an at bare én part står i samarbeidsmandatet?
        sammensatte utfordringer begrunnelse flere sektorer
        Gjør vi tverrsektoriell innsats fordi det er moderne, eller fordi det faktisk trengs?
        Hvilken sektor skal jeg skrive bak navnet på hver av dem som er med?
        Barnevernet har prøvd i årevis på egen hånd med disse ungdommene, og ingenting flytter seg
        Rektor mener skolefravær er skolens bord og ingen andres. Stemmer det?
        Ordføreren spør hvorfor fire kontorer skal bry seg om det samme huset
        Kan ikke bare én etat ta hele greia og bli ferdig med den?
        Dette har for mange røtter til at helsestasjonen klarer det selv
        Vi sitter med én brikke i puslespillet. Hvor er resten?
        Argumenter for å rive ned skottene mellom avdelingene
        Nyansatt her: hva er egentlig poenget med tverretatlig jobbing?
        Er det naivt å tro at NAV får familier ut av fattigdommen uten skole og barnehage?
        Hvem bør stå på lista når floken hører til mange fag samtidig
        Bydelen jobber i siloer, og folk faller mellom to stoler
        Årsaken ligger hos oss, men botemiddelet ligger hos naboetaten. Hva da?
        Moren er syk, sønnen skulker og husleia er ubetalt; hvem av oss fikser alt det alene?
        Helsesykepleieren sier hun bare ser en flik av det, barnevernet en annen flik
        Kan ikke barnevernet bare ta hele floka selv?
        Rådmannen lurer på hvorfor vi absolutt skal ha fem etater rundt bordet
        Kan én instans ta det hele, eller er det å be om for mye av dem?
        Hva sier Bufdir om at fattige familier trenger mer enn én etat?
        Mangler vi noen når boligkontoret ikke er på lista over medvirkende?
        tverretatlig begrunnelse floket problem
        Argument for politikere: sosialtjenesten kan ikke rydde opp på egen kjøl
        Hvorfor holder det ikke at én etat tar seg av floken selv?
        Kan ikke helsestasjonen bare ta hånd om de vanskeligstilte familiene på egen kjøl?
        Vi politikere vedtok at oppvekst skal fikse barnefattigdommen. Naivt å tro de greier det alene?
        Ungene mangler både vintersko, stille lekserom og legetime. Kan én etat virkelig bære alt det?
        Er det det samme å gi floken til én sterk avdeling som å la flere dele den?
        Revisor spør hvorfor dette ikke bare er en sak for sosialkontoret
        Hjemmelsmessig begrunnelse for at oppgaven ikke tilligger ett enkelt forvaltningsområde
        Enkeltsektor strekker ikke til, argumenter
        Jeg er ny enhetsleder og skjønner ikke poenget med å blande seg med naboavdelingen
        Barnevernet gjør alt de orker alene og likevel sitter familien fast i gjørma. Hva er feilen?
        """,
      nn: """
        Kvifor må vi arbeide på tvers av sektorar?
        kan ikkje éin sektor løyse dette åleine
        kven bør vere med i samarbeidet
        kva tenester skal delta
        kor mange partar må vi vere
        kva fem råd gir Bufdir
        kven bør inviterast inn i samarbeidet
        kven skal vere med
        kven må vi ha med rundt bordet
        kan vi vere berre to partar
        kva sektorar bør vere representerte
        kven bør delta
        kva aktørar bør vi ha med
        kor mange deltakarar treng vi
        Kven bør delta i samarbeidet
        Kven skal vere med i samarbeidet
        Kven bør vere deltakarar
        kven skal sitje i gruppa
        skal politiet vere med
        kor mange bør vere med
        Kven skal vi ha med
        kva etatar bør vere med
        Kven bør vi invitere
        kvifor klarer ikkje éi teneste dette åleine
        kva tenester bør vere med
        må vi vere fleire etatar om dette
        kva sektorar bør vere med
        kven bør vi spørje om å bli med
        Kvifor må både bank, bustad og barnehage inn i biletet når ein familie har lite pengar?
        Ingen etat åleine får has på dette, korleis forklarer eg det for leiinga?
        Me sit på kvar vår tue og ventar på at dei andre skal rydde opp
        Kan skulen greie fråfallet utan hjelp frå helse og NAV?
        Er utanforskap eit problem som går på kryss og tvers av etatane?
        Er desse fem råda berre for dei som jobbar med fattige barnefamiliar?
        kvifor samarbeide på tvers av sektorar
        Kven skal eg skrive opp som partar når eg ikkje veit kven som har noko å bidra med?
        Kan ei interkommunal ordning der alle er legevakter, kallast tverrsektoriell?
        Politikarane trur at barnevernet kan fikse alt, kva svarar vi?
        Vi drøftar om det i det heile er naudsynt å blande inn andre etatar
        Kva for sektorar bør vere representerte når saka gjeld rus, bustad og psykisk helse på same tid?
        Problemet fell mellom alle stolar fordi kvar etat berre ser sin del
        Eg er nytilsett koordinator og skjønar ikkje kvifor kommunen treng tverrsektorielt arbeid
        Kan me nytta dette til samarbeid om demens og eldreomsorg òg?
        Berre folk frå oppvekst står på deltakarlista mi, er det for snevert?
        Må mange krefter til for å løyse floken, eller bør éin ta heile jobben?
        Éin etat åleine får ikkje bukt med rus, husleige og fråvær på ein gong
        Koffor skal kulturskulen bry seg med fattige ungar?
        Formannskapet lurer på kva vitsen er med å blande så mange kontor
        Treng ei grunngjeving for at fleire sektorar må spele på lag
        Kven andre sit på ein bit av svaret enn oss i oppvekst?
        Vanskane er så samanfiltra at psykologen ikkje løyser dei bak si eiga dør
        Finst det sosiale problem som ein kommune greier med berre éi avdeling?
        Kva er grunnen Bufdir gjev for at etatane må hjelpast åt?
        Leiaren min vil sende alt til NAV, og så er det gjort
        Skulen åleine får ikkje bukt med fråfallet, og det gjer ikkje NAV heller
        Er det verkeleg naudsynt å blande inn både lege, skule og lensmann?
        Kva grunn har ein til å samle etatane når kvar har nok med sitt?
        Guten ruser seg, mora er ufør og huset er kondemnert – kven eig den floken?
        Kva gjer vi når vansken spring ut over eitt fagområde?
        Treng me fleire etatar inn, eller greier helsestasjonen seg?
        kvifor etatane må spele på lag
        Har me gløymt nokon som sit på ein bit av svaret?
        Kvifor kan ikkje barnevernet berre ta dette åleine, det er jo deira bord?
        kvifor held det ikkje at éi avdeling ordnar opp aleine når folk har mange slags vanskar
        Kvifor greier ikkje éi teneste dette åleine?
        kvifor skal me jobba på tvers når kvar etat har sitt eige
        Lensmannen, legen og læraren ser kvar sin bit av eleden. Kvifor må dei spleise kreftene?
        Vi har berre fagfolk frå oppvekst kring bordet. Er det eit eigentleg tverrgåande lag då?
        Vanskar som er vovne i hop krev vel meir enn eitt kontor?
        Gamalordføraren sa at kvar får feie for eiga dør. Kva er motargumentet?
        Lurer på kva sektorane heiter som vi burde føre opp attmed kvar deltakar
        Fleirsektoriell innsats mot armod, grunngjeving
        """,
      en: """
        Why must we work across sectors?
        can one sector not solve this alone
        who should take part in the collaboration
        which services should participate
        how many parties must there be
        what are Bufdir's five pieces of advice
        who should be invited
        who should be around the table
        have we forgotten someone who should be involved
        can there be just two parties
        which sectors should be represented
        what is the reason for working across sectors
        which actors should be involved
        who should take part
        how many participants do we need
        Which services should take part
        who should sit in the group
        should the police take part
        how many should take part
        are we missing anyone
        Who is missing around the table
        which agencies should be involved
        who do we invite
        Who are the most important participants
        why can one service not solve this by itself
        which services ought to be at the table
        do we need more than one agency for this
        which sectors should take part
        Why can't one department fix child poverty by itself?
        Everything gets dumped on social services although housing and schools hold half the answer
        Do we need more than one sector on the list for this to count as cross-service work?
        My director asks why we don't just sort it out in-house
        Wicked issues don't respect departmental boundaries, what's Bufdir's example?
        Would this guidance work for dementia care or integration of refugees too?
        Who ought to be listed when an issue straddles health, police and education?
        How can I convince sceptical councillors that going it alone won't work?
        We're writing the participants section and can't think who owns a piece of the puzzle
        It takes two to tango, so what's the minimum number of parties?
        Everyone on our list is from education, have we cast the net too narrowly?
        the case for joined-up government at local level
        No agency has all the levers, so what follows from that?
        How many pieces of advice does Bufdir give municipalities, and on what subject?
        Is joined-up working a fad, or is there a real need behind it?
        The problem is bigger than any one of us, how do we say that in the mandate?
        Should we note the sector of each organisation involved?
        Housing can't fix truancy and school can't fix rent arrears
        Convince my director that one department won't crack this by itself
        Whose chairs do we need to fill when the causes are everywhere?
        Everybody has one piece of the jigsaw and no one sees the picture
        Is poverty among kids just a welfare office matter?
        Breaking down silos: what is the case for it?
        wicked problem many agencies reason for joining forces
        Why drag the library and the police into something about health?
        My council thinks joined-up working is a fashion. What do I reply?
        No single department can fix debt, damp housing and truancy in one household
        Why drag five agencies into something social services already handle?
        My councillor thinks child poverty is purely a NAV matter. Is that so?
        cross-agency rationale, wicked problems
        Has everybody holding a piece of the puzzle been listed?
        The police say it's a school matter, the school says it's a health matter
        What is the case for joined-up working in a small municipality?
        My boss reckons working across departments is a waste of time. Why not leave it to social services alone?
        My councillor colleague says poverty is purely a welfare-office matter. How do I answer him?
        Tangled hardship, single department, why inadequate
        Is it same thing to refer family onwards and to solve trouble jointly between the sectors?
        Only health people signed up so far; does that defeat the purpose?
        Make the case, for an audit committee, that siloed delivery cannot cure compound deprivation
        I am tired of hearing not our department. What text explains why we must join forces at all?
        """
    ),
    Phrasings(
      "bufdir.innledning.behov",
      nb: """
        Hvem er samarbeidet til for?
        hva er målgruppen
        hva skal stå under målgruppe
        hvordan setter vi familiens behov først
        brukeren må fortelle det samme mange ganger
        hvem skal vi hjelpe
        hjelpen henger ikke sammen
        hvem er det vi skal hjelpe
        hvem er målgruppen vår
        hvilke behov har brukerne
        hvordan får brukerne hjelp som henger sammen
        skal vi tenke på tjenesten eller brukeren først
        hvordan definerer vi målgruppen
        Hvem er målgruppen
        Hvem skal samarbeidet hjelpe
        Hva trenger familiene vi skal hjelpe
        Hvem er brukerne våre
        Hvem er samarbeidet ment for
        hvem gjør vi dette for
        hvilken gruppe er dette for
        Hvem jobber vi for
        hvem er vi til for
        Hvordan finner vi fram til målgruppa
        Hvem skal dra nytte av samarbeidet
        hvordan beskriver vi målgruppen
        hva skriver vi om målgruppen
        hva trenger brukeren
        hva trenger familiene
        Hvem er samarbeidet egentlig til for?
        Mor må fortelle historien sin til fem forskjellige kontorer, og ingen ser helheten
        Hvordan sørger vi for at tjenestene tar utgangspunkt i familien og ikke i paragrafene sine?
        Målgruppen i utkastet vårt er «alle innbyggere», er det presist nok?
        Vi lager tiltak som passer kontortiden vår, ikke livet til dem vi skal hjelpe
        Hva skriver jeg i feltet for målgruppe når gruppa er ungdom med både rus og gjeld?
        brukeren i sentrum hvordan i praksis
        Hvem bestemmer hva hjelpen skal omfatte, tjenesten eller den som trenger den?
        En far får bostøtte ett sted og gjeldsråd et annet, men hjelpen motarbeider seg selv
        Kan vi teste tiltakene mot det folk faktisk har bruk for?
        Når NAV, BUP og PPT hjelper samme gutt, må noen få det til å henge i hop
        Helhetlig oppfølging av familier med flere vansker samtidig
        Jeg er usikker på om vi skal ta utgangspunkt i diagnosen eller i hverdagen til barnet
        Hva menes med rett hjelp til rett tid for dem det gjelder?
        Skal vi avgrense hvem vi hjelper, før vi diskuterer hva vi gjør?
        Vi snakker bare om hva vi selv tilbyr, aldri om hva ungene mangler
        Brukerne blir kasteballer mellom kontorene, hva bør være startpunktet?
        Må målene våre kunne holdes opp mot behovene til de sårbare familiene?
        Folk lever ikke livet sitt i sektorer, hvordan får vi det inn i mandatet?
        Lappeteppe av hjelpetiltak rundt én familie, ingen ser det samlet
        Mora har sju kontaktpersoner og fem planer som spriker
        Hvem er det egentlig vi gjør dette for?
        Vi har tegnet et flott organisasjonskart, men ingen har spurt hva ungen trenger
        Innbyggeren skal ikke merke hvor den ene etaten slutter og den neste begynner
        Sjefen vil begynne med oppgavene til avdelingene. Er ikke det feil ende?
        En far klager: «Dere sender meg fra skranke til skranke»
        Hva skriver jeg i rubrikken for dem samarbeidet er til for?
        Psykiatri, gjeld og leksehjelp i samme hjem. Hva hører med i pakken?
        Skreddersøm for familien framfor ferdigsydde tilbud fra hver hylle
        Er det greit å definere målgruppa som «alle innbyggere»?
        Utgangspunkt i pasienten eller i tjenestekatalogen
        Hvordan sjekker vi om et tiltak treffer dem det er ment for?
        Faren sier: jeg går fra kontor til kontor, og ingen ser hele meg
        Vi har skrevet om etatenes behov hele veien, men hva med dem det gjelder?
        Skal vi ta utgangspunkt i familien eller i våre egne budsjettkapitler?
        Tolv ansvarsgrupper for ett barn, og mor husker ikke navnene på oss
        Hvem er dette egentlig ment for? Vi finner ikke noe om det i teksten
        Er det klientens situasjon som bestemmer hvem som blir med?
        Holder det å skrive «innbyggerne», eller må vi si nøyaktig hvem?
        hjelp fra flere hold som må henge i hop
        Tiltakene er fine, men passer de til dem som sitter med skoa på?
        vi krangler om hvem vi egentlig er til for
        mor blir sendt fra kontor til kontor, hvordan får vi hjelpa til å henge i hop for henne
        Mora til Emil har sju skjemaer og fire saksbehandlere. Hvem ser på helheten i livet hennes?
        Vi ungdommer blir delt opp i biter etter hvilket kontor som har ledig time
        Er det det samme å spørre hva tjenesten tilbyr som å spørre hva familien mangler?
        Mandatet starter med organisasjonskartet vårt. Er det å begynne i gal ende?
        Innbyggerperspektiv som utgangspunkt, familie, helhet
        Konsulenten fant førti tiltak, men ingen kunne si hvilke folk de var ment for
        Vi skrev «kommunens innbyggere» som dem det gjelder. Er det for vidt?
        Hvilken rubrikk navngir dem arbeidet finnes for, så vi kan måle tiltakene mot dem?
        """,
      nn: """
        Kven er samarbeidet til for?
        kva er målgruppa
        kva skal stå under målgruppe
        korleis set vi behova til familien først
        kven skal vi hjelpe
        hjelpa heng ikkje saman
        kven er det vi skal hjelpe
        kven er målgruppa vår
        kva behov har brukarane
        korleis definerer vi målgruppa
        Kva er målgruppa vår
        kven gjer vi dette for
        kven jobbar vi for
        korleis finn vi fram til målgruppa
        korleis skriv vi målgruppa
        kva skriv vi om målgruppa
        kva treng familiane
        Kven er dette samarbeidet meint å hjelpa?
        Familien vert send frå Herodes til Pilatus, korleis byrjar vi i rett ende?
        Hyllevare frå tenestene passar ikkje desse ungane, kva skal vi gå ut frå?
        Ei åleinemor med sjukdom, gjeld og trong bustad: korleis får hjelpa hennar samanheng?
        Skal målgruppa i mandatet vera unge mellom 16 og 24, eller heile husstanden?
        Tiltaka våre er laga for etaten si skuld, ikkje for ungane
        heilskapleg hjelp til familiar med samansette vanskar
        Korleis prøver vi om eit tiltak svarar på det brukaren har behov for?
        Rådgivaren frå departementet spør kva gruppe vi siktar mot, og vi har ikkje noko godt svar
        Fagfolka kranglar om kven si oppgåve det er, og barnet vert gløymt
        Vi har seks hjelparar rundt same ungdom, og dei dreg i kvar si retning
        Bør målgruppa skrivast ned før måla?
        Kan me ha fleire grupper me er til for, til dømes flyktningar og unge uføre?
        Innbyggjaren opplever oss som ti ulike luker, kva gjer vi med det?
        Eg lurer på kven som avgjer kva som høyrer med i hjelpa
        Brukaren i førarsetet, er det berre fine ord på ei plakat?
        Kvifor må hjelpa frå ulike kontor hengja i hop?
        Kven skal ha glede av dette, reint konkret?
        Guten vert sendt rundt som ein kasteball mellom PPT, BUP og skulen
        Me planlegg ut frå kontortida vår, ikkje ut frå kvardagen til folk
        Heilskapleg hjelp til den som slit på fleire frontar
        Bør vi byrje med livet til folk eller med oppgåvene våre?
        Einsleg mor med tre born, språkvanskar og gjeld: kva høyrer saman her?
        Kva gjer vi når hjelpa kjem i småbitar som ikkje heng i hop?
        Står heilt fast på punktet om kven dette er meint for
        Det er brukaren sine behov som skal telje. Korleis syner vi det i teksten?
        Mora må fortelje soga si på ny i kvar luke – korleis snur me det?
        Kven skal ha bate av dette, eigentleg?
        Skal familien rette seg etter kontora, eller kontora etter familien?
        Me har planlagt ut frå våre eigne stillingar og ikkje ut frå ungane
        Må det stå svart på kvitt kva folk hjelpa er tenkt for?
        Ungen fell mellom alle krakkane fordi ingen ser heilskapen
        brukaren fyrst, ikkje kontoret
        Kva fyller ein ut i ruta om kven arbeidet er retta mot?
        Familien har ti ulike kontaktpersonar og ingen ser heilskapen. Kva skal styre kva vi tek med i arbeidet?
        Kven er vi eigentleg til for, familiane eller oss sjølve?
        Målgruppa er diffus. Kven er dette eigentleg til for?
        Kven er det eigentleg vi gjer dette for, spurde bestemora i brukarrådet
        Hushaldet treng bustad, tannlege og leksehjelp på ein gong. Skal vi ta utgangspunkt i det?
        Tiltaka våre høver best for oss sjølve, ikkje for dei som lid. Kvar byrjar vi om att?
        Heilskapleg hjelp etter livsstoda til folk
        Rekk det å skriva «born og unge», eller lyt vi snevra inn kven som skal få hjelp?
        Far må forteljar same soga på fem kontor, og ingen syr lappane i hop
        """,
      en: """
        Who is the collaboration for?
        what is the target group
        what goes under target group
        how do we put the family's needs first
        whom are we to help
        the help does not fit together
        whom are we helping
        who is our target group
        what needs do the users have
        should we think of the service or the user first
        how do we define the target group
        Who is the target group
        for whom are we doing this
        whom do we work for
        how do we find the target group
        how do we describe the target group
        who are we here to help
        put the family and its needs first
        who are we doing this for
        what do the families need
        Who exactly are we doing this for?
        A mum with debts, depression and damp housing keeps repeating her story to six offices
        One-stop help for a household rather than a maze of counters
        target group field left blank, what goes in it
        How do we check measures against what users actually need?
        Support is piecemeal and no one sees the person as a whole
        Customer journey thinking for vulnerable parents, useful here?
        Are teenagers or whole families the beneficiaries here?
        Our plan is built round office routines rather than people's lives
        Whose needs decide what belongs in the package of help?
        Young people with several difficulties at once fall between the cracks
        Do we define the intended recipients before setting goals?
        How can wraparound help for one household hang together?
        Clients get bounced from pillar to post between agencies
        We argue about our remits and forget the kids, where should we begin?
        Is it okay to start from the services' tasks instead of the person's needs?
        How does a refugee with five caseworkers get help that adds up?
        We designed it around our departments and not around people's lives
        Who is this partnership actually for?
        One mum, six caseworkers, none of them talking to each other
        Is 'everyone in the county' an acceptable description of beneficiaries?
        Put the citizen first instead of the org chart
        How to decide which help belongs in the bundle for a household
        The boy has troubles at home, in school and with drugs; help comes in fragments
        Customer journey as the yardstick for every action we propose
        What shall I write in the field about people we want to help?
        The mum has nine appointments a week because nobody looked at her life as a whole
        Should the family's situation decide who joins, or our org chart?
        Empty box: who is all this meant for?
        person-centred starting point, whole-family view
        Is vulnerable youth precise enough as a description of the people we serve?
        We designed it round our own opening hours, not round the people
        Do the clients' circumstances come before what each office happens to offer?
        Whose needs decide what goes into the package of support, the household's or the offices'?
        Whose needs should decide what goes into the package of help?
        Should we begin with the families or with what our departments have on the shelf?
        The boy does not care which budget his help is charged to. How should our text reflect that?
        Client journey first, organisation chart later?
        We designed services around opening hours of us, not around life of them. Is it wrong order?
        Whom does this partnership serve, and where in the document do we name them?
        Parents told the panel that each office fixes one symptom and nobody sees the household
        As auditor I find no stated beneficiary group against which measures could be tested
        """
    ),
    Phrasings(
      "bufdir.innledning.grad",
      nb: """
        Må vi alltid lage felles planer?
        hvor mye samarbeid trenger vi
        er det nok å vite hva de andre gjør
        kan vi nøye oss med et lavt trinn
        trenger alle samarbeid en felles plan
        hvor tett må vi samarbeide
        trengs det felles plan hver gang
        hvor mye trenger vi egentlig å samarbeide
        kan det bli for mye samarbeid
        holder det å informere hverandre
        må alt samarbeid være på høyeste trinn
        må vi samarbeide om alt
        Er det alltid nødvendig å samarbeide tett
        Trenger vi en felles plan
        Trenger vi egentlig å samarbeide så tett
        Når er det nok å bare informere hverandre
        hvor mye må vi samarbeide
        er lite samarbeid godt nok
        Kan vi nøye oss med å dele informasjon
        Er det nødvendig med felles planer
        Hvor lite samarbeid kan vi klare oss med
        er det nok at vi vet hva de andre gjør
        kan vi nøye oss med mindre enn en felles plan
        hvor mye samarbeid trenger vi egentlig
        når er det nok å kjenne til hverandres arbeid
        Må alt samarbeid munne ut i en felles plan?
        Holder det noen ganger at vi bare vet hva de andre driver med?
        Hvor mye samarbeid er nok?
        Kollegaen vil ha fellesplan og styringsgruppe for den minste ting, er ikke det å skyte spurv med kanoner?
        Vi planlegger oss i hjel sammen med folk vi knapt trenger å snakke med
        Når er det overkill å lage fellestiltak med nabotjenesten?
        laveste samarbeidsnivå som er tilstrekkelig
        Er det greit at samarbeidet med frivilligsentralen bare er å kjenne til hverandre?
        Varierer behovet for samordning fra sak til sak?
        Hvordan finner vi ut om saken krever felles planlegging eller bare litt oversikt?
        Lurer på om vi gjør samarbeidet mer omfattende enn saken tilsier
        Kan vi slippe unna med en enkel orientering til hverandre?
        Biblioteket og helsestasjonen har lite til felles, må de samordne seg tett?
        Minst mulig, men tilstrekkelig samhandling: hvor går grensen?
        Vi drukner i felles planer ingen har bruk for
        Er det flaut å legge listen lavt når saken er enkel?
        Trenger vi å samarbeide like mye om alle ting?
        Konsulenten vår anbefaler full pakke med fellesstrategi, men er det nødvendig for å holde hverandre orientert?
        Hva om det rekker å ha en liste over tilbudene til de andre?
        Når må vi gå fra å kjenne hverandres arbeid til å legge planer i lag?
        Er det å skyte spurv med kanoner å lage strategi sammen om dette?
        Kanskje det rekker at vi vet hva biblioteket driver med
        Må alt munne ut i et fellesdokument på førti sider?
        Folk er møtetrøtte. Kan vi slippe unna med litt mindre?
        Vi overdriver: hver filleting skal samkjøres med alle
        Når er det nok å holde seg orientert om naboen?
        En mappe med telefonnumre til hverandre, er det for puslete som samarbeid?
        Lurer på hvor tett vi bør være i akkurat denne saken
        Riktig dosering av samarbeid, verken for mye eller for lite
        Kommunen der jeg jobbet før, planla alt i lag. Er det alltid lurt?
        Vi trenger bare å kjenne til hverandre, mens partneren vil ha handlingsprogram
        Hvor lite kan vi nøye oss med og likevel gjøre en ordentlig jobb?
        Vi trenger kanskje bare å vite hva de andre holder på med, ikke noe mer
        Er det å skyte spurv med kanoner å lage strategi sammen her?
        Kulturetaten ringer helsestasjonen en gang i blant. Må det bli mer enn det?
        Må absolutt alt munne ut i et felles dokument med tiltak?
        Sjefen vil ha full pakke, jeg tror en telefon i ny og ne rekker
        Hvor lite samarbeid kan vi slippe unna med?
        Kan det være nok at PPT og barnevern kjenner til hverandre?
        minste nødvendige grad av samhandling
        Ikke bygg mer maskineri enn saken krever – hvor finner jeg råd om det?
        Er det nok at vi vet hva naboetaten driver med, uten å planlegge noe i lag?
        Barnehagen og biblioteket trenger vel bare å vite om hverandre. Må vi absolutt ha fellesstrategi?
        Er det for puslete at vi bare holder hverandre orientert?
        Når er nok nok? Vi orker ikke spleise alle kalenderne for hver bagatell
        Det å kjenne til naboens tilbud kontra det å legge løpet i fellesskap
        Rådmannen vil ha storstilt program, jeg mener en månedlig telefon dekker behovet
        Samhandlingsintensitet etter sakens art, proporsjonalitet
        Kan vi med god samvittighet velge det minst krevende nivået?
        Noen saker er små som erter. Skal også de ha storplan?
        """,
      nn: """
        Må vi alltid lage felles planar?
        kor mykje samarbeid treng vi
        er det nok å vite kva dei andre gjer
        kan vi nøye oss med eit lågt steg
        kor tett må vi samarbeide
        trengst det felles plan kvar gong
        kor mykje treng vi eigentleg å samarbeide
        kan det bli for mykje samarbeid
        kor mykje må vi samarbeide
        er det nok at vi veit kva dei andre driv med
        held det å kjenne til kva dei andre tenestene gjer
        kor mykje samarbeid treng vi eigentleg
        må vi alltid ha ein felles plan
        når er det nok å kjenne til arbeidet til kvarandre
        Fritidsklubben vil ikkje skrive plan med oss, er det så farleg?
        Ein kikk over gjerdet til grannen, er det godt nok av og til?
        Kor mykje samarbeid krev ei sak?
        Vi gjer det meir innvikla enn vi treng, kan vi nøye oss med mindre?
        Leiaren vil ha full fellesplan for alt, det er som å bruke slegge på ein knappenål
        Kan samarbeidet vere laust og likevel godt nok?
        minste nødvendige grad av samarbeid
        Musikkskulen og PPT treng berre kjennskap til kvarandre, må dei då ha felles mål og tiltak?
        Skiftar behovet for samordning frå oppgåve til oppgåve?
        Når er det på sin plass å planleggje i fellesskap, og når er det sløsing?
        Eg er redd for at vi byggjer ein katedral når det trengst eit uthus
        Kor låg kan lista leggjast utan at det går ut over ungane?
        Diskusjonen hjå oss går på om vi skal samarbeide tett eller laust
        Kan eit bra samarbeid vere at vi helsar og fortel kva vi driv med?
        Tannhelsetenesta møter oss sjeldan, skal vi likevel samkøyre planar med dei?
        Korleis unngår me å bruke krefter på meir samordning enn saka krev?
        Tre kommunar i regionen vil berre vite om tilboda hjå kvarandre, er det lite ambisiøst?
        Treng me verkeleg ein stor plan for noko så smått?
        Leiaren vil ha samhandling om alt mogleg, og eg meiner det er for mykje
        Kan vi sleppe unna med å lese årsmeldingane til kvarandre?
        Lettversjon av samarbeid, går det an?
        Eg kjem frå ein kommune der alt skulle samkøyrast. Gjeld det her òg?
        Sakene er så ulike. Må vi vere like tette i alle?
        Utval av det lågaste steget som er godt nok
        Biblioteket og idrettslaget treng vel ikkje noko sams program
        Budsjettet er trongt, så me lurer på kva som er minste innsats som duger
        Held det å vite kva dei på andre sida av gangen driv med?
        Er det å ta i å skrive sams plan for ei så lita sak?
        Somme saker treng mykje samhandling, andre nesten ingenting; kva for ei er vår?
        Me skal no ikkje gifte oss med politiet berre fordi me snakkar i hop?
        Bør ein ta det lågaste nivået som gjer nytta?
        Kor mykje treng me eigentleg samrå oss?
        lett variant, ikkje heile apparatet
        Rektor vil ha fullt samarbeid om alt, men det trengst vel ikkje
        Treng vi verkeleg eit digert fellesprosjekt, eller er det nok å vite kva grannekontoret driv med?
        Lyt me alltid laga ein sams plan, eller kan det somme tider vera nok å vita kva dei andre held på med?
        Må alt samarbeid ende i ein felles plan?
        Må alle saker gjennom den store kverna, eller går det an å gjere det lettvint?
        Det eine trengst det lite til, det andre mykje. Kven seier kor mykje?
        Er det overkill å skriva plan i lag når vi berre vil vita kva grannen driv med?
        Minste tenlege grad av samkøyring
        Er det skilnad på å vita om einannan og å pløya same åkeren?
        Formannskapet trur at meir samarbeid alltid er betre. Stemmer det?
        """,
      en: """
        Do we always have to make joint plans?
        how much collaboration do we need
        is it enough to know what the others do
        can we settle for a low step
        how closely must we work together
        do we need a joint plan every time
        can there be too much collaboration
        how much do we really need to collaborate
        how much must we collaborate
        is it enough to know what the other services are doing
        how much collaboration do we really need
        must everything be planned together
        when is it enough to be aware of each other's work
        just knowing what the others do
        Does every topic call for a joint plan?
        The dental clinic only needs to know we exist, isn't that fine?
        How much collaboration is enough?
        We're using a sledgehammer to crack a nut with this steering group and strategy
        Can we get away with a light-touch arrangement?
        Over-engineered partnership for a tiny issue
        Is a monthly email between the two offices all it takes?
        One size fits all for cooperation, yes or no?
        choosing the lowest adequate level of cooperation
        The consultant wants shared planning for everything, I think a phone list would do
        Is it a failure if we settle for awareness of each other's work?
        Where's the tipping point between a chat and a shared plan?
        Our library and the police hardly overlap, must they coordinate closely?
        Minimum viable collaboration for a municipality
        Aren't we overdoing the joint working here?
        The amount of cooperation needed differs, so how do we size it?
        Keeping it simple: can loose contact be the right answer?
        We don't need a grand strategy to lend each other a minibus
        Right-sizing how closely we work together
        Does every issue deserve a shared programme of action?
        We keep over-engineering partnerships for trivial matters
        Looking for the lightest touch that still does the job
        A heads-up by email now and then would be plenty here
        How much working together is too much?
        It depends on the case, I guess, but how do I judge?
        As a foreigner I wonder: must Norwegian services always plan all together?
        Surely a phone call now and then is enough for this one?
        Don't over-engineer it: where does the guidance say that?
        Does every case need a shared strategy, or can we just keep each other posted?
        least intensive option that still works
        Our new head wants integrated planning for everything, even lost-property matters
        How little cooperation could we get away with?
        Is simply being aware of the others' work ever sufficient?
        Do we really need a common strategy, or could we get by just knowing what the others are up to?
        is it ok to merely keep track of what the other teams are up to rather than drawing up a programme jointly
        Do we really need a joint plan? Couldn't we simply keep one another posted?
        Surely a quick heads-up between school and clinic is plenty sometimes?
        Do we use cannon to kill mosquito when we write big shared plan for small matter?
        Light-touch versus full integration, proportionate choice
        The mayor assumes more cooperation is always better. Is that really so?
        Sometimes merely being aware of another unit's activity suffices; which passage supports that?
        Not every case deserves a jointly drafted programme, or am I just lazy?
        """
    ),
    Phrasings(
      "bufdir.innledning.gevinst",
      nb: """
        Hva kan vi lære av de andre tjenestene?
        får vi tilgang til de andres virkemidler
        hva får jeg ut av å jobbe på tvers
        hvilke fordeler gir arbeid på tvers
        er det krevende å samarbeide på tvers
        hva kan de andre bidra med som vi mangler
        er det lærerikt å jobbe sammen med andre
        kan vi bruke ressursene til de andre
        Hva kan vi lære av å samarbeide
        hva har de andre tjenestene som vi kan bruke
        kan vi få tilgang til virkemidlene til de andre
        hva lærer vi av andre fag
        er det krevende å samarbeide
        hva kan én tjeneste lære av en annen
        kan vi låne verktøy av hverandre
        dra nytte av det de andre har
        Hva kan jeg lære av kolleger i andre fag ved å jobbe på tvers?
        NAV har tiltaksmidler som vi på skolen aldri ville fått tak i, går det an å bruke dem?
        Hvilke verktøy sitter de andre på som vi mangler?
        Er det bare slit å samarbeide, eller får vi noe igjen faglig?
        Vi aner ikke hva kulturskolen og boligkontoret har å by på
        tilgang til andres virkemidler
        Barnevernspedagogen vil bli bedre kjent med hvordan politiet tenker
        Kan samarbeid gi oss fingrene i støtteordninger vi selv ikke har?
        Hva får hver tjeneste tilgang til gjennom de andre?
        Faglig påfyll fra andre yrkesgrupper, er det et gyldig argument?
        Helsesykepleieren skulle gjerne hatt SLT-koordinatorens kontaktnett
        Legger Bufdir skjul på at arbeid på tvers er krevende?
        Lederen synes vi bare gir og gir og aldri får noe ut av andres kasse
        Hva har naboetaten i verktøykassen som vi kunne lånt?
        Jeg sitter fast i mitt eget fag og trenger å se hvordan andre jobber
        Kan vi skrive i mandatet at PPT får bruke fritidskortordningen til kulturetaten?
        Hvordan kartlegger vi ressursene som finnes hos de andre partene?
        Utvider det horisonten å sitte sammen med folk fra politi og bolig?
        Er det lærerikt eller bare utmattende å arbeide tverrsektorielt?
        Kunnskap om hva andre kan stille opp med
        Politiet har hjemler vi på skolen bare kan drømme om
        Hva kan vi låne fra verktøykassa til naboetaten?
        Jeg aner ikke hva en miljøterapeut kan. Er samarbeid en måte å finne det ut på?
        Stønader sitter NAV på, haller har kulturetaten. Hvordan får vi glede av det?
        Blir man klokere av å jobbe med folk fra andre yrker?
        Er det lov å innrømme at det er slitsomt å samarbeide, selv om vi lærer av det?
        Skal vi skrive opp hva den enkelte etaten får adgang til gjennom partnerne?
        Hospitering i barnevernet ga meg et helt nytt blikk på jobben
        Trenger en psykolog, har ikke råd til å ansette, men helseforetaket har tre
        Faglig påfyll og nye muskler av å ha gode naboer
        Frivilligsentralen rår over lokaler og biler. Teller slikt?
        Læringsutbytte av å titte inn i andres fag
        PPT har verktøy vi ikke har; kan vi nyte godt av dem?
        Hva får barnevernet låne av NAV om de slår seg sammen?
        Fritidsklubben har en buss og et lokale som vi kunne hatt glede av
        Er det noe å hente av lærdom hos dem i etasjen over?
        Kollegaen min mener tverrfaglighet bare er slit. Er det ikke gøy og nyttig også?
        Virkemidler vi ikke rår over selv, men som naboetaten sitter på
        innsyn i andre faggrupper, utbytte
        Vi har null tilskuddsordninger; boligkontoret har tre
        Blir vi klokere av å sitte med helsesykepleiere, eller er det bortkastet?
        kan vi låne verktøy og ordninger av nabotjenesten som vi ikke har selv
        Kan vi få tilgang til ting de andre etatene rår over, som vi ikke har selv?
        hva får jeg igjen faglig for å sitte i slike tverrgrupper
        Frivilligsentralen har minibuss, vi har folk. Kan vi låne av hverandre gjennom samarbeidet?
        Alt dette maset, får jeg i det minste vite noe nytt om de andres fag?
        PPT har kartleggingsverktøy som vi bare drømmer om. Hvor skriver vi at det kommer oss til gode?
        Er det lov å innrømme at dette er både gøy og slitsomt?
        Kikke naboen i korta og i verktøykassa
        Utvidet tilgang til virkemiddelapparat utenfor egen hjemmel
        Jeg er lærer og ante ikke at boligkontoret hadde startlån. Er sånt en del av poenget?
        Læringsutbytte på tvers av profesjoner, lånte redskaper
        """,
      nn: """
        Kva kan vi lære av dei andre tenestene?
        får vi tilgang til verkemidla til dei andre
        kva får eg ut av å jobbe på tvers
        kva fordelar gir arbeid på tvers
        kva kan dei andre bidra med som vi manglar
        kan vi bruke ressursane til dei andre
        kva har dei andre tenestene som vi kan bruke
        kan vi få tilgang til verkemidla til dei andre
        kva lærer vi av andre fag
        kva kan éi teneste lære av ei anna
        kan vi låne verktøy av kvarandre
        Kva lærer ein av å arbeide saman med andre faggrupper?
        Startlån og bustøtte ligg hjå bustadkontoret, kan vi i skulen få dra nytte av slikt?
        Me veit ikkje kva dei andre rår over
        Tungt er det, men kva vinn vi på det som fagfolk?
        få bruke ordningane til andre etatar
        Læraren kan lite om kva NAV har i verktøykassa
        Kva opnar seg for oss når vi får innsyn i ressursane hjå grannetenesta?
        Kan samarbeidet gi helsestasjonen tilgang på aktivitetspengar frå kulturkontoret?
        Sjefen seier vi ikkje har noko å lære av politiet, er det rett?
        Gjev det ny inspirasjon å hospitera hjå ei anna teneste?
        Kva fyller eg inn om det kvar teneste får låne av dei andre?
        Eg vil gjerne forstå fagspråket og tenkjemåten til barnevernet
        Vi manglar reiskap sjølve, men dei finst på andre sida av gangen
        Eg går på tomgang i faget mitt og vil få nye idear frå andre
        Korleis får vi auge på kompetansen og midlane som ligg utanfor eiga eining?
        Dei andre har nøklar til dører vi ikkje kjem inn gjennom
        Kan ein vinna ny lærdom på samarbeid sjølv om det er tungt?
        Kva har dei andre i skuffen som vi manglar?
        Eg er vernepleiar og skjønar fyrst no kva ein barnevernskonsulent kan
        Lensmannen kan gjere ting som helsesjukepleiaren ikkje har lov til
        Kva lærer ein lærar av å sitje i lag med gjeldsrådgjevaren?
        Det kostar krefter, men ein får nye reiskapar i staden
        Treng døme på ting tenestene kan låne av kvarandre
        Får me tilgang til minibussen og ungdomsklubben om me går i lag med kultur?
        Koss veit eg kva dei på NAV rår over av middel?
        Utviding av horisonten ved å sjå inn i andre sine fag
        Dei på NAV rår over tiltaksmidlar som me gjerne skulle nytta
        Lærer ein noko av å sitje i lag med andre yrkesgrupper?
        Kva kan me få bruke som ikkje er vårt?
        Det er strevsamt, men du får sjå kva dei andre har i verktøykassa
        Kulturskulen har rom og folk, me har ungane – kva kan kvar by på?
        er det lov å vente seg noko att, til dømes tilgang til andre sine ordningar?
        kunnskap om andre fag, utbyte
        Korleis syner me kva helsestasjonen får tilgjenge til gjennom dei andre?
        Kva har eg personleg å henta på å arbeida i lag med folk frå andre fag?
        Kulturskulen har lokale, helsesøster har tillit. Kva får vi del i når vi slår oss i lag?
        Kvart fag har sine knep, og no vil eg læra dei. Er det grunn god nok?
        Tenestene rår over ulike handtak. Kan vi få dra i handtaka åt dei andre?
        Eg er lei og mødd av samarbeid. Seier rettleiarane at det er tungt, eller er alt rosenraudt?
        Verkemiddel hjå grannetenesta som vi sjølve saknar
        Er det same å hjelpe kvarandre som å lære av kvarandre?
        """,
      en: """
        What can we learn from the other services?
        do we get access to the others' instruments
        what do I get out of working across services
        what are the advantages of working across sectors
        what can the others contribute that we lack
        can we use the others' resources
        what do the other services have that we could use
        what can we learn from other professions
        is working together demanding
        what can one service learn from another
        can we borrow tools from each other
        What can I pick up from other professions by working with them?
        Start-up loans sit with the housing office, may our clients profit from them through us?
        We have no clue what the culture department could bring to the table
        gaining access to other agencies' instruments
        Is cross-service work worth the hassle in terms of learning?
        My teachers would love to understand how the police think
        Does Bufdir admit that collaborating is hard going?
        Can the school borrow NAV's funding schemes through a partnership?
        Could the youth club's activity vouchers be used by child welfare too?
        How do we map the assets sitting in neighbouring services?
        I'm stuck in my professional bubble and want to see how others operate
        What does each service get to use thanks to the rest?
        Job shadowing at the welfare office taught me loads, is that a benefit worth noting?
        Collaboration is exhausting, is there an upside for me as a professional?
        Partnership opens doors that stay shut to us on our own
        Are there rewards for staff who learn about other fields?
        We only give and never draw on what the others can offer
        The police can do things no school nurse may do; that's useful to us
        Can I tap into another agency's grants or legal powers?
        I came in knowing schools and now I understand debt counselling too
        Borrowing muscle from the neighbours
        Annual report asks what each office has picked up from its partners
        Be frank: cooperation is demanding, but which doors does it open?
        List which means every member unlocks for the rest
        Access to premises, data and funding that only the others hold
        Could the museum's workshops be used by the youth team, and where is that noted?
        NAV has grants we can't touch, could we draw on them through this?
        What's in it for a nurse to sit with police officers?
        borrowing other departments' tools and know-how
        I'd like to learn how youth workers think. Is that a legitimate reason to join?
        It's demanding, they admit, but you pick up a lot from other professions
        The housing office can do things we aren't allowed to
        Where do we note what each of us gets access to via the others?
        Could teaming up let us use grants and schemes that some other agency is sitting on?
        Could we get access to tools or means that other services have?
        Could we borrow tools that other services have and we don't?
        My unit has no grant scheme but housing does. Can teaming up open their purse to us?
        Borrowing tools from neighbouring professions, curiosity
        Does the advice admit anywhere that cross-service work is hard, or is it all sunshine?
        I am only teacher, but now I understand how social workers think. Is this counted as benefit?
        What do I put down about levers that other offices hold and mine lacks?
        Peer discovery versus problem solving: is picking up each other's trade a legitimate reason to join?
        """
    ),
    Phrasings(
      "bufdir.sluttnote",
      nb: """
        Hvor kommer rådene fra?
        hvem har skrevet rådene
        hva bygger Bufdirs råd på
        hvorfor er det fem råd her og seks der
        hva er forskjellen på rådene fra Bufdir og Difi
        hvem står bak disse rådene
        hvilke kilder bygger dette på
        er rådene offisielle
        hvor har dere dette fra
        hvor er rådene hentet fra
        Hvem har laget rådene
        Hvem har skrevet rådene deres
        Hva bygger disse rådene på
        Er dette råd fra Bufdir eller fra dere
        Hvilken rapport bygger rådene på
        Hva er kildene til rådene
        Hvor har Bufdir rådene sine fra?
        Hvem fant opprinnelig på disse rådene, Bufdir eller Difi?
        Hvordan henger Bufdirs fem råd sammen med de seks fra Difi?
        Hvorfor er det fem råd hos Bufdir når det var seks i originalen?
        Hvor ble det av rådet om frihet da Bufdir skrev om?
        kilden til Bufdirs råd
        Er rådene laget for kommuner fra begynnelsen av, eller er de arvet fra staten?
        Hvilket år er grunnlaget for Bufdirs råd fra?
        Jeg skal skrive referanseliste og trenger opphavet til kommunerådene
        Kan vi stole på råd som egentlig ble skrevet for departementer?
        Er Bufdir-rådene en ren avskrift av Difis veiledningsnotat?
        Hvilket av Difi-rådene svarer til Bufdirs råd 4?
        En kollega hevder at Bufdir bare har stjålet fra Difi. Stemmer det?
        slektskapet mellom Bufdir 2018 og Difi 2017
        Har Bufdir selv laget koblingen mellom nummereringen i de to settene?
        Hva er endret fra den statlige utgaven til den for kommunale tjenester?
        Er rådene omarbeidet eller tatt rett inn?
        Hvor bygger barnefattigdomsrådene videre på noe eldre?
        Hvem fant egentlig på disse fem punktene?
        Familiedirektoratet har vel ikke diktet opp dette selv?
        Var det seks fra starten, hvor ble det av det siste?
        Hva er opphavet til teksten vi bygger mandatet på?
        Opprinnelig skrevet for statsråder, hvorfor er det så likt det kommunene får?
        Kildehenvisning til rådene fra 2018
        Jeg fant nesten samme liste i et notat for departementene, tilfeldig?
        Sammenhengen mellom de fem og de seks
        Når jeg siterer lista i en masteroppgave, hvem skal ha æren?
        Et sted på nettet står det Difi, et annet sted Bufdir, hva er rett?
        omarbeidet versjon av statlige råd
        Er koblingen mellom de fem og de seks noe dere har laget selv?
        Er Bufdirs fem egentlig Difis seks i ny drakt?
        Hvor har Bufdir hentet dette fra, og hvorfor ble seks til fem?
        Kollegaen i departementet kjenner igjen rådene fra et Difi-notat. Har hun rett?
        Hvilket Difi-råd svarer til hvilket Bufdir-råd?
        Hvor ble det av det sjette?
        Opphavet til kommunerådene
        Koblingen mellom de to nummereringene, er den deres eller Bufdirs?
        Råd om frihet mangler som eget punkt hos Bufdir, hvor er det gjemt bort?
        Bufdir har fem råd og Difi seks, hvorfor stemmer ikke tallene?
        hvor har Bufdir hentet de fem rådene sine
        Har Bufdir funnet på rådene selv, eller har de dem fra noen?
        Hvem fant egentlig på disse kommunerådene?
        Bufdir har fem og Difi hadde seks, hvor ble det av det siste?
        Er dette skrevet for kommuner fra bunnen av, eller er det noe gammelt fra staten?
        Opphav til Bufdirs råd
        Kan jeg vise til Difi når jeg siterer Bufdir, eller er det en omarbeiding?
        Revisor spør hvilket kildegrunnlag de fem rådene hviler på.
        Konsulenten påstår at Bufdir bare har skrevet av departementsrådene.
        """,
      nn: """
        Kvar kjem råda frå?
        kven har skrive råda
        kva byggjer råda frå Bufdir på
        kvifor er det fem råd her og seks der
        kven står bak desse råda
        kva kjelder byggjer dette på
        kvar har de dette frå
        kva byggjer bufdir sine råd på
        Kvar kjem råda til Bufdir ifrå?
        Er det Difi som står bak det Bufdir skriv til kommunane?
        Kva notat har Bufdir bygd på?
        opphavet til dei fem råda
        Korleis vart seks råd til fem?
        Kva skjedde med rådet om handlefridom då Bufdir arbeidde om teksten?
        Vart dette skrive for statsråden sine folk før det hamna hos kommunane?
        Eg treng ei kjeldetilvising: kven formulerte råda først?
        Er det Bufdir sjølv som seier kva råd som svarar til kva?
        Kan ein sporast tilbake frå Bufdir til den eldre rettleiinga?
        Ein politikar spør om desse råda er heimesnikra eller tekne frå ein annan etat
        Kvifor har Bufdir og Difi ulik nummerering?
        Er råda frå 2018 eigentleg resirkulerte?
        Kva for nokre av Difi sine råd ligg til grunn for kvart av Bufdir sine?
        Kva er bakgrunnen for at Bufdir gav ut råd om arbeid på tvers?
        Kven laga råda fyrst?
        Kor har barne- og familiedirektoratet henta punkta sine?
        Var det ikkje seks av dei ein gong?
        Kva for eit av dei seks høyrer saman med kva for eit av dei fem?
        Eg skriv masteroppgåve og vil vite kjelda bak kommunerådene
        Er dette tenkt for stat eller kommune frå fyrste stund?
        Det sjette rådet er borte, kvar vart det av?
        Likskapen med departementsrettleiinga er påfallande
        Kvar kjem Bufdir-råda ifrå opphavleg?
        Difi hadde seks, Bufdir har fem; kva vart det av det eine?
        Er desse råda omskrivne frå noko som galdt departementa?
        Opphav og ættetavle for dei fem råda
        Kva råd hjå Difi svarar til nummer to hjå Bufdir?
        Stend koplinga i kjelda, eller er det de som har funne på ho?
        Kven laga desse råda opphavleg, og kven var dei meinte for?
        Er det Bufdir sjølv som har funne på alt dette, eller har dei det frå nokon?
        Kvar har Bufdir henta råda sine ifrå?
        Kvar kjem dei fem råda ifrå?
        Vart eitt av dei seks borte på vegen frå departement til kommune?
        Kven er far til desse råda, Difi eller Bufdir?
        Eg vil vita kva for eit Difi-råd som ligg under kvart av Bufdirs.
        Opphavleg meint for statsrådane sine folk, ikkje for oss i bygda?
        kjeldegrunnlag, omarbeidd frå Difi, kommuneversjon
        """,
      en: """
        Where does the advice come from?
        who wrote the advice
        what does Bufdir's advice build on
        why are there five pieces of advice here and six there
        who is behind this advice
        which sources is this based on
        is this advice official
        where did you get this from
        Where did Bufdir get its advice from?
        Who wrote the original version, Difi or Bufdir?
        How do Bufdir's five pieces map onto Difi's six?
        origin of the Bufdir advice
        Why five instead of six?
        What happened to the point about freedom when Bufdir reworked the text?
        Was this guidance meant for ministries before municipalities got it?
        I need to cite the source behind the municipal advice
        Is the crosswalk between the two numberings official?
        Did Bufdir copy the earlier government note or adapt it?
        Which older guidance is the 2018 web page built on?
        Someone on the council asks whether these tips are home-made or borrowed
        What is the family tree of these recommendations, from Difi to Bufdir?
        Does Bufdir credit anyone for its list?
        Does Bufdir's advice fit local services, given that it was borrowed from a note for ministries?
        Who came up with these five points in the first place?
        Weren't there six originally?
        provenance of the municipal advice
        Did the family directorate write this itself or borrow it?
        where did number six go
        how the five map onto the older six
        For my thesis: whom should I credit for the advice?
        Reworked from a state agency's text, but which one?
        Was this meant for town halls from the start?
        Did Bufdir invent these, or adapt them from someone else?
        Six became five; which one was folded away?
        Provenance of the municipal recommendations
        Which original item does Bufdir's number four derive from?
        A ministry colleague says she has seen these before; where?
        Is the mapping between the two lists official or your own?
        Which earlier publication did the children's directorate rework its recommendations from?
        where does bufdir's advice come from
        Who wrote the original that Bufdir adapted?
        Six became five on the way to municipalities. Which one was folded in?
        Is the municipal version home-grown or borrowed from central government?
        provenance of Bufdir's five recommendations
        I need to cite the ancestry of this guidance in an audit note.
        """
    ),
  ]
}
