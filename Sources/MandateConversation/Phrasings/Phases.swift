// Ways of asking for DFØ's advice in the three phases.

extension Phrasings {
  static let phases: [Phrasings] = [
    Phrasings(
      "dfo.utredning",
      nb: """
        Hva bør vi gjøre i utredningsfasen?
        hvilke råd gjelder når vi utreder
        hva handler utredningsfasen om
        vi er i utredning, hva er viktig nå
        hvordan skaffer vi et bredt kunnskapsgrunnlag
        tips til utredningsfasen
        hva gjør vi mens vi utreder
        hvilke ting bør vi tenke på før noe er bestemt
        hva bør vi huske på i utredningen
        Hva er viktig i utredningsfasen
        Hva er viktig når vi utreder
        Hva er utredningsfasen
        Vi skal utrede. Hva bør vi tenke på
        Hva må vi gjøre i utredningsfasen
        Hvilke råd gjelder for utredning
        Hva handler samordning om i utredningsfasen?
        Hvilke råd gir DFØ til dem som utreder?
        åtte råd i utredningsfasen
        Hvem skal vi hente kunnskap fra når vi utreder?
        Kan flere virksomheter utrede i lag og dele ansvaret?
        Er det greit at én etat utreder alene og bare ber om innspill?
        Hvor bredt må kunnskapsgrunnlaget være før vi foreslår noe?
        Utredningen er skrevet på et lukket kontor, og nå raser interessentene
        Vi er på utredningsstadiet, hva bør vi tenke på?
        Saken er ikke avgjort ennå, og vi samler kunnskap. Hvilke råd gjelder?
        Må berørte parter høres i denne delen av arbeidet?
        Direktoratet har fått i oppdrag å utrede, men rekker bare å spørre seg selv
        Hvordan sikrer vi at alle perspektiver er med i forarbeidet?
        Bør utredningsoppdraget deles mellom to direktorater?
        huskeliste for utredningsarbeidet
        Utredningen vår hviler på én kilde og mye synsing
        Hva skal stå om kunnskap i mandatet når fasen er utredning?
        Hva bør en utredningsleder få på plass når tre etater er involvert?
        Vi er på famlestadiet og skal samle alt vi kan om saken
        Forarbeidet: hvem snakker vi med før noe foreslås?
        Direktoratet skal skrive en rapport, skal de andre etatene bare høres eller være medforfattere?
        Bredt kunnskapsinnhenting før forslag
        Hva er lurt å gjøre mens alt ennå er åpent?
        Vi graver, spør og leser, hvilke tips finnes for denne etappen?
        Kan tre etater dele ansvaret for å undersøke en sak?
        Hvor mange råd gir DFØ til dem som er i startgropa?
        Innspillsrunder med interessenter i den første tida
        kartleggingsetappen i en statlig satsing
        Vi har ikke bestemt noe ennå, vi undersøker bare
        Vi er så vidt begynt og skal skaffe oversikt. Hva råder DFØ til i den etappen?
        Kan én etat utrede alene og bare spørre de andre?
        Første fase, hva er samordning da?
        Hvem skal spørres når kunnskapen samles inn før noe er bestemt?
        Åtte råd, hvilken fase hører de til?
        Direktoratet vil utrede på egen hånd, partnerne vil dele ansvaret. Er begge deler lov?
        Bredt kunnskapsgrunnlag fra alle med interesse i saken
        Forarbeidet, før noen har vedtatt noe som helst
        Vi er i startgropa og skal utrede saken. Hva bør vi passe på i akkurat den fasen?
        Hvem bør vi hente kunnskap fra mens vi utreder?
        Hva går samordning ut på den tiden vi fremdeles bare utreder?
        hva er lurt å gjøre mens vi fortsatt utreder saken?
        Vi skal ta rede på saken før noen bestemmer noe. Hva legger DFØ vekt på i den tiden?
        Kan én etat grave alene og bare ringe de andre når den trenger opplysninger?
        Hvor mange råd har DFØ til forarbeidet, og hva går de ut på i stort?
        Er det greit at bare Udir skriver, så lenge de andre blir spurt?
        forberedende stadium, bredt kunnskapsgrunnlag
        Delt ansvar for utredningen, eller én utreder som innhenter uttalelser: begge modeller i orden?
        Jeg leder en arbeidsgruppe som snuser på et problem, men ingenting er vedtatt. Hvor begynner jeg?
        """,
      nn: """
        Kva bør vi gjere i utgreiingsfasen?
        kva råd gjeld når vi greier ut
        kva handlar utgreiingsfasen om
        korleis skaffar vi eit breitt kunnskapsgrunnlag
        tips til utgreiingsfasen
        kva gjer vi medan vi greier ut
        kva bør vi hugse på i utgreiinga
        Kva skal vi gjere i utgreiingsfasen?
        Kven bør ein hente kunnskap hjå når ein greier ut?
        råd for utgreiingsarbeidet
        Kan to direktorat utgreie saman med delt ansvar?
        Me er i forarbeidet og har ikkje avgjort noko enno. Kva rådar DFØ oss til?
        Er det nok å sende saka på høyring, eller må dei som har interesser i ho, inn før?
        Ei verksemd greier ut, dei andre kjem med det dei veit. Er det ein god modell?
        Kor brei skal kunnskapen vere?
        Departementet ville ha svar på tre veker, så vi spurde berre oss sjølve
        Kva kjenneteiknar den fyrste fasen?
        Eg leier ei utgreiing på tvers for fyrste gong; kvar byrjar eg?
        Kor mange råd finst for fasen før vedtaket?
        Utgreiinga vart ståande på eitt bein, for ingen utanfor etaten fekk seie noko
        Korleis syner ein i mandatet kven som er spurt medan ein utgreidde?
        Treng ein kunnskap frå fleire kantar, også dei som er usamde med oss?
        Me er i startgropa og skal finna ut mest mogleg om saka
        Førearbeidet, kva bør vi passe på?
        Kven spør vi om kunnskap medan alt enno er ope?
        Kan fleire etatar greia ut i lag og bera ansvaret saman?
        Ingen har bestemt noko enno, vi berre granskar
        hente inn innspel frå alle saka vedkjem
        Kva råd høyrer til den fyrste delen av løpet?
        Skal vi utgreia sjølve og spørja andre, eller ha dei med ved pennen?
        Granskinga er i gang, men vi har berre høyrt på vår eigen etat
        Utgreiingsfasen, kva handlar han om?
        Me er i startgropa og skal henta inn kunnskap frå alle kantar.
        Lyt alle greia ut i lag, eller kan éin gjera det og spørja dei andre?
        Fyrste bolken hjå DFØ med åtte råd
        Kven skal ein høyra før nokon avgjer noko?
        Førearbeidet før nokon har vedteke noko
        Vi er på stadiet der vi hentar inn kunnskap frå alle kantar. Kva er viktig no?
        Me skal hente inn kunnskap frå mange kantar før det vert gjort noko vedtak. Kva seier DFØ om den tida?
        kva gar utgreiingsfasen ut pa
        Kva er viktig den tida me framleis granskar saka?
        Kven bør ein hente kunnskap frå før det vert gjort noko vedtak?
        Kan fleire etatar granske i lag og svare for det i lag?
        fyrste fasen hos DFØ, åtte råd
        Me er på tankestadiet, ikkje noko er avgjort enno.
        Må alle vere med og skrive, eller held det å be dei om opplysningar?
        """,
      en: """
        What should we do in the inquiry phase?
        which advice applies during the inquiry
        what is the inquiry phase about
        how do we get a broad knowledge base
        tips for the inquiry phase
        what do we do before anything is decided
        what happens in the inquiry phase
        what matters in the inquiry phase
        what is important during the inquiry
        What is coordination about in the inquiry phase?
        Which tips does DFØ give for the investigation stage?
        broad knowledge base before deciding
        Whose knowledge should be gathered while we are still looking into it?
        Can several agencies share responsibility for the inquiry?
        One body writes the report and the rest just chip in: acceptable?
        We're scoping the issue and nothing has been decided; what should be in place?
        The study was done behind closed doors and now stakeholders are furious
        How wide should we cast the net for evidence?
        How many pieces of advice are there for the first phase?
        I've been asked to lead a cross-agency inquiry. Where do I begin?
        Who has a stake in this, and have they been heard during preparations?
        checklist for the preparatory stage
        Should input come from outside our own organisation before we draft options?
        Our report rests on a single directorate's view
        We are at the digging stage and nothing is decided yet
        groundwork before proposals, whom do we consult?
        Can three agencies share responsibility for looking into a matter?
        gathering knowledge far and wide
        Tips for those still scoping things out
        eight suggestions for the earliest stage
        Should others just be heard or co-author the study?
        Everything is still open; what should coordinators do now?
        So far we only asked people in our own building
        fact-finding stage in central government
        Early stage, nothing decided: what does coordination consist of?
        May a single agency investigate and simply ask others for input?
        Phase one, eight tips
        Casting the net wide for evidence before any decision
        Shared responsibility for the inquiry, or one lead with consultations?
        Fact-finding stage of cross-government work
        How should users be heard while we are only investigating?
        Homework stage, before anything is decided: what does DFØ want?
        One agency investigates and phones the rest, or all investigate together?
        How many tips for the first stage?
        collecting broad knowledge from interested parties early
        We are still only exploring the matter with three directorates. Which advice is for us?
        """
    ),
    Phrasings(
      "dfo.utredning.1",
      nb: """
        Hvordan blir vi kjent og utveksler erfaringer i utredningsfasen?
        trenger vi en felles arena når vi utreder
        hvor kan partene bli kjent
        hvordan får vi flere perspektiver på utfordringene
        trenger vi møteplasser mens vi utreder
        hvordan blir vi kjent tidlig
        hvor kan vi bytte erfaringer i utredningsfasen
        arenaer for å bli kjent
        Hvordan blir deltakerne kjent med hverandre tidlig i utredningen?
        Bør vi ha en felles oppstartssamling før vi begynner å utrede?
        bli kjent tidlig
        Vi kjenner bare hverandres e-postadresser, og skal utrede noe stort sammen
        Hvorfor trenger vi møteplasser allerede før noe er bestemt?
        Er et dagsseminar med lunsj en god start på utredningsarbeidet?
        Hva får man ut av å drøfte vanskelige ting med folk fra andre etater mens man utreder?
        Har det noe for seg å bruke tid på å bli kjent før vi skriver?
        Hvor møtes folk fra ulike sektorer når saken er helt fersk?
        Bryte isen mellom direktoratene i utredningsgruppa
        Hvordan får vi flere perspektiver på problemet i startfasen?
        Gruppa er ny, stemningen stiv, og alle vokter sitt
        Bør forarbeidet ha et sted der vi bytter kompetanse med hverandre?
        Kaffe først, kapitler etterpå: er det bortkastet tid?
        Skal arenaen vi lager for å bli kjent i utredningen, ha en oppgave også?
        Sekretariatet sitter hver for seg og skriver uten å ha hilst på hverandre
        Vi lurer på om en felles studietur kan åpne ballet
        Hvilken møteform egner seg til å utveksle erfaring innledningsvis?
        Vi har aldri sett ansiktene til dem vi skal utrede sammen med
        Bli-kjent-dag før arbeidet starter
        Frokostmøter for etatene i forkant
        Hvor kan en rådgiver i starten treffe folk fra de andre direktoratene?
        Speed-dating for saksbehandlere i oppstarten
        Flere hoder tenker bedre enn ett når vi skal undersøke noe
        Kan et fagseminar være stedet der vi blir bekjente?
        Alle sitter på hvert sitt kontor og leser rapporter
        Ved oppstarten trenger vi et møtested for erfaringer
        Utveksle kompetanse tidlig i en utredning
        Lunsj på nøytral grunn med de andre før vi begynner
        Ingen i prosjektgruppa har møtt hverandre før. Bør vi ta en dag sammen før utredningen starter?
        Første rådet i utredningsfasen
        Vi skal utrede utenforskap, men PPT og NAV er fremmede for hverandre.
        Har det noe for seg å drøfte vansker med folk utenfra i planleggingen?
        Kaffekopp-treff før vi skriver noe
        Utveksle kompetanse tidlig, hvor og hvordan?
        Bli-kjent-samling i utredningen, bortkastet?
        Flere blikk på floka før vi lager forslag
        Vi skal utrede sammen, men folk har aldri hilst på hverandre. Lønner det seg med en samling først?
        Første råd i utredningsfasen
        Er en felles studietur før vi skriver noe bortkastet tid?
        Hvordan får vi flere øyne på det vriene mens vi ennå bare utreder?
        arenaer, erfaringsutveksling, før beslutning
        Bufdir og NAV utreder det samme i hver sin bygning. Bør de ha et treffsted?
        Møteplass nå i starten, eller kan den vente til driften er i gang?
        """,
      nn: """
        Korleis blir vi kjende og utvekslar erfaringar i utgreiingsfasen?
        treng vi ein felles arena når vi greier ut
        kvar kan partane bli kjende
        treng vi møteplassar medan vi greier ut
        korleis blir vi kjende tidleg
        kvar kan vi byte erfaringar i utgreiingsfasen
        Korleis skal vi bli kjende med kvarandre i utgreiinga?
        Treng me møteplassar alt i den fyrste fasen?
        felles arena i utgreiingsfasen
        Folk frå fire etatar skal utgreie, og ingen har møtt kvarandre
        Er det lurt å møtast ansikt til ansikt før skrivinga tek til?
        Kva vinn ein på å lufte det vanskelege med andre medan ein enno greier ut?
        Kan ein felles frukost få i gang praten i utgreiingsgruppa?
        Kvar utvekslar me kompetanse tidleg i arbeidet?
        Sjefen vil rett på sak, eg vil at gruppa skal lære kvarandre å kjenne fyrst
        Får vi fleire synsvinklar av å sitje i lag når vi drøftar utfordringane?
        Kva slags arena bør ein skipe når arbeidet er splitter nytt?
        Isen må brytast før vi kan leggje fram usemje i forarbeidet
        Kva skal stå under «Møter» når vi lagar eit forum for å bli kjende?
        Me skriv kvar vårt kapittel på kvar vår tue før vi har snakka saman
        Bør utgreiarane reise på besøk til kvarandre?
        Me har aldri helst på dei me skal greie ut saman med
        Bli kjend før vi byrjar
        Ei samling tidleg, der alle fortel kva dei kan
        Kvar kan folk møtast medan saka vert granska?
        Frukostmøte for etatane i oppstarten
        Mange auge ser meir når saka er ny
        Alle sit for seg sjølve og les, ingen snakkar saman
        arena for å bli kjende i utgreiinga
        Har de tips til ei fyrste samling mellom partane?
        Kan ein fjelltur med utgreiarane reknast som arbeid?
        Me skal greia ut i lag, men kjenner ikkje kvarandre att på gata.
        Fyrste råd i utgreiingsfasen
        Trengst det ein stad å treffast før utgreiinga tek til?
        Er ei samling for å verta kjende berre tull når ein skal greia ut?
        Byta røynsler tidleg, med folk frå andre fag
        Fleire augo på vansken frå fyrste stund
        Korleis kan partane lære kvarandre å kjenne tidleg i utgreiinga?
        korleis fær vi folk til aa verte kjende og dele erfaringar tidleg?
        Ein stad der folk frå ulike etatar kan verte kjende med kvarandre
        Bør vi samla folk til bli-kjent-dag før utgreiinga tek til?
        Utgreiarane kjenner ikkje kvarandre frå gamalt.
        Eit romsleg bord der alle fortel kva dei kan, tidleg i løpet
        Råd ein av åtte i den fyrste fasen
        Kva har me att for å drøfte det floketa med andre medan me enno greier ut?
        """,
      en: """
        How do we get to know each other during the inquiry?
        do we need a common arena in the inquiry phase
        how do we get more perspectives on the challenges
        do we need meeting places while we inquire
        how do the parties get acquainted early on
        arenas for getting to know one another
        How do the people on the inquiry get to know one another?
        Should we hold a kick-off gathering before we investigate?
        early forum for swapping expertise
        We've been thrown together from four agencies and are total strangers
        What's the point of meeting places before anything has been decided?
        Icebreakers for an inquiry team: waste of time?
        Does discussing thorny issues with outsiders widen our perspective at the start?
        Where can newcomers from various sectors trade experience in the first phase?
        Everyone is drafting chapters in isolation and we haven't even met
        Is a joint study trip a good way to open the work?
        Should the get-acquainted arena be given a job to do?
        My boss wants us writing straight away; I want us to meet first
        How do we set up a space for learning about each other's fields early on?
        A fresh pair of eyes while we scope the issue, where do we find it?
        Breakfast meetings to warm up the investigation group
        We have never shaken hands with the people we are to study this with
        icebreaker before the inquiry begins
        Breakfast seminar early on where agencies meet
        Two heads are better than one while exploring an issue
        a neutral place to swap know-how at the outset
        Everyone reads reports alone in their own office
        Where can newcomers in the preparatory work get acquainted?
        Would a kick-off gathering help us see it from several angles?
        mingling early in the study stage
        None of the inquiry team has met; is an away day worth it?
        Recommendation one for the inquiry phase
        Swapping know-how before a line has been drafted
        Strangers around the table at the investigating stage
        Will talking over knotty issues with outsiders help at the outset?
        Somewhere to get acquainted while we're still exploring
        During the inquiry stage, how can participants get acquainted and swap experience?
        we need a place to get to know each other and swap experience
        We only know the other agencies by e-mail. Where could we meet and swap experience?
        Ice-breaking days while we are still investigating, useful or fluff?
        First of the eight tips for the inquiry phase
        Analysts from four agencies have never met. Book a common venue early?
        more perspectives on hard issues before any decision
        Is it too early to create a forum when we only are at study stage?
        swap skills and experience at the outset
        """
    ),
    Phrasings(
      "dfo.utredning.2",
      nb: """
        Hvordan får vi likt syn på omfang og ambisjon i utredningen?
        er vi enige om hvor stort samarbeidet skal bli
        felles forståelse av omfang og ambisjoner
        hvordan blir vi enige om omfang og ambisjon i utredningsfasen
        likt syn på omfang og ambisjon
        Hvordan får vi samme syn på omfanget mens vi utreder?
        DFØs råd om omfang og ambisjon i utredningsfasen
        Utrederne er uenige om hvor stort samarbeidet skal bli
        Bør ambisjonen avklares alt i utredningen, eller kan det vente til vedtaket?
        samme syn på ambisjon, utredning
        Departementet tenker månelanding, etatene tenker pilot, og vi utreder fortsatt
        Når i utredningsløpet må vi snakke om hvor høyt vi sikter?
        Hvilket av rådene i utredningsfasen svarer til råd 5 hos Bufdir?
        Skal hver etat oppgi sin egen ambisjon i utredningsfasen?
        Prosjektet vokser under hendene på oss før det er vedtatt
        Hvordan oppdager vi ulik ambisjon før det blir for sent å rette på?
        Sørge for at alle mener det samme med «stort» og «lite» i utredningen
        Jeg utreder et samarbeid der ingen har sagt hvor mye det skal romme
        Er omfang noe man fastsetter før forslagene skrives?
        Er det lurt å be utredningsgruppa skrive ned ambisjonene hver for seg først?
        Utredningsmandatet sier ingenting om hvor grensene for samarbeidet går, og hver leser det på sitt vis
        Skal vi ta diskusjonen om størrelse og nivå nå eller sparke den foran oss til beslutning?
        Hvorfor råder DFØ utredere til å se likt på hvor omfattende samarbeidet blir?
        Vi utreder, og allerede nå drar folk i ulike retninger på størrelsen
        Hvor stort er dette tenkt? Ingen svarer likt i arbeidsgruppa
        Pilotprosjekt eller nasjonal reform, det bør avklares mens vi skriver utredningen
        Direktoratet ser for seg en veileder, departementet ser for seg en lov
        Skissen vokser for hvert møte i forberedelsene
        Ta praten om størrelse og vyer mens vi ennå har tid til å ordne opp
        DFØs utredningsråd om rekkevidde og siktemål
        Stort eller lite? Utredergruppa må svare det samme
        Forventningsavklaring i tidlig etappe, statlig prosjekt
        Hvert direktorat ser for seg sitt eget omfang når vi skriver konseptnotatet
        Hva sier DFØ om å bli enige om hvor langt vi vil, før noe vedtas?
        I utredningen viser det seg at politiet vil lite og barnevernet mye. Hvilket DFØ-råd gjelder?
        Råd nummer to i utredningsfasen
        Hvor stort skal dette bli, spør alle i planleggingen, og alle svarer ulikt.
        Må vi enes om størrelsen før vi begynner å utrede for fullt?
        Ser alle for seg samme prosjekt, eller er det et elefantproblem?
        DFØ-råd om rekkevidde og siktemål i første fase
        Utredere med sprikende forventninger til hvor omfattende det blir
        Tar DFØ opp omfanget i utredningen, slik Bufdir gjør i råd fem?
        få lik oppfatning av størrelsen på samarbeidet mens vi ennå utreder
        Under utredningen trodde én at det var et pilotprosjekt, en annen at det var hele landet.
        Må vi bli enige om størrelsen på dette allerede mens vi utreder?
        Hvor stort, hvor dypt, hvor lenge: skal alle svare likt før saken går til beslutning?
        tidlig avklaring av rekkevidde og siktehøyde
        Direktoratet vil ha en nasjonal satsing, kommunen vil ha et kurs. Oppdaget vi det tidsnok?
        Er dette det samme som Bufdirs råd 5, bare plassert i DFØs første fase?
        """,
      nn: """
        Korleis får vi likt syn på omfang og ambisjon i utgreiinga?
        er vi samde om kor stort samarbeidet skal bli
        felles forståing av omfang og ambisjonar
        korleis blir vi einige om omfang og ambisjon i utgreiinga
        likt syn på kor stort samarbeidet blir
        Korleis blir vi samde om omfanget medan vi utgreier?
        Kvifor bør ambisjonen vere avklara alt i utgreiingsfasen?
        omfang og ambisjon i utgreiinga
        Den eine etaten ser for seg nokre møte, den andre ein ny organisasjon, og utgreiinga er halvferdig
        Kva råd i utgreiingsfasen er det same som råd 3 frå Difi?
        Bør kvar deltakar seie kor høgt dei vil, før utgreiinga er ferdig?
        Me greier ut i hytt og vêr fordi ingen har sett rammer for kor stort det skal bli
        Er det for tidleg å tale om ambisjonsnivå i forarbeidet?
        Utgreiinga eser ut fordi ingen er samde om kva ho skal føre til
        Kan vi la ulike ambisjonar liggje til saka skal avgjerast?
        Kor tidleg må ulikskapane om kor vidt samarbeidet skal femne, fram?
        Statssekretæren vil ha det stort, utgreiarane tenkjer smått
        Kva seier DFØ om å sjå likt på storleiken av samarbeidet?
        Skal «Omfang» fyllast ut før eller etter at utgreiinga er skriven?
        Eg skriv utgreiinga no og har tre svar på kor langt vi skal gå i lag
        Ingen svarar likt på kor stort dette er tenkt, og vi er berre i utgreiinga
        Eg fryktar at utgreiinga famnar altfor vidt fordi ingen har drøfta rekkjevidda
        Ta praten om storleik medan vi enno greier ut
        Me ser for oss ei rettleiing, dei ser for seg ei lov
        Skissa veks for kvart møte i førearbeidet
        lik oppfatning av rekkjevidda tidleg
        Er det utgreiingsgruppa som skal avklara kor vidt vi femner?
        DFØ-råd nummer to i den fyrste fasen
        Direktorata har kvar sine vyar når konseptnotatet skal skrivast
        Kor stort skal dette verta, spør dei i utgreiinga, og ingen svarar likt.
        Andre rådet i utgreiingsfasen
        Den eine vil ha eit kurs, den andre ein heil reform, og me har knapt starta å greia ut.
        DFØ om vidda og siktemålet medan ein greier ut
        Lyt me semjast om rekkjevidda alt no?
        Kva i DFØ sin fyrste fase svarar til råd fem hjå Bufdir?
        Er det lurt å få avklart kor stort dette blir, medan me framleis greier ut?
        Kor stort skal dette verta? Utgreiarane er ikkje samde.
        Statsforvaltaren tenkjer lite prosjekt, departementet tenkjer landsplan.
        Bør kvar deltakar seie kor høgt han siktar før vi har gjort noko vedtak?
        same bilete av omfang, tidleg
        Er det ikkje nok å ta ambisjonen når vedtaket ligg føre?
        """,
      en: """
        How do we get the same view of scope and ambition in the inquiry?
        do we agree on how big the collaboration should be
        shared understanding of scope and ambitions
        agree on scope and ambition during the inquiry
        same view of how large the collaboration is to be
        How do we get one view of scope while the inquiry is running?
        DFØ advice on scope and ambition in the first phase
        Is it too early to pin down ambition when we're still investigating?
        Which inquiry-phase tip matches Bufdir's fifth piece of advice?
        same view of scope, inquiry stage
        One ministry pictures a pilot, another a reform, and the inquiry hasn't reported yet
        Should every participant state its own ambition before we draft proposals?
        Our investigation suffers from scope creep because nobody drew the boundaries
        How do differences in ambition surface while there's still time to sort them out?
        Kick the scope discussion down the road until the decision, or have it now?
        Do the inquiry members agree on how big this collaboration should be?
        Elastic terms of reference: each investigator reads the extent differently
        Before writing options, must we align on how far the joint work goes?
        What does DFØ recommend when investigators aim for different heights?
        We're still at the drawing board and already quarrelling over how large this will get
        Pilot or nationwide reform? The study group can't agree on how big this is
        Scope keeps growing at every preparatory meeting
        How wide a net should this study cast? Opinions differ
        clear up the size and the sights while still investigating
        each directorate imagines a different reach in the concept paper
        DFØ on agreeing how far to go before any decision
        Is it the inquiry team's job to line up expectations about extent?
        early expectation check in a government study
        How large, how bold: same answer from all during the groundwork?
        second tip for the inquiry stage
        While investigating, one partner pictures a leaflet and another a reform; what says DFØ?
        Second tip in the inquiry phase
        How big will this get? Settle it while inquiring?
        DFØ inquiry advice matching Bufdir's fifth
        Extent and aim agreed during the exploratory stage
        Mismatch of expected scale among those conducting the study
        While we're still investigating, how do we make sure everybody pictures the same size of undertaking?
        While we're still scoping the study, should everybody agree how big and how bold this is going to be?
        Pilot or nationwide? During the study nobody checks we mean the same size.
        second tip of DFØ's inquiry phase
        Do we settle how big and how bold before the decision paper?
        aligning expectations on extent while investigating
        Which DFØ phase item equals Difi's number 3?
        """
    ),
    Phrasings(
      "dfo.utredning.3",
      nb: """
        Hvordan får vi likt syn på problemer og interesser i utredningen?
        hva bør vi forstå likt når vi utreder
        felles forståelse av problemer, interesser og muligheter
        hvordan får vi likt syn på problem og interesser i utredningen
        likt syn på problem, interesser og muligheter
        Hvordan finner vi sammen ut hva problemet er mens vi utreder?
        DFØs råd om problemer, interesser og muligheter i utredningen
        Vi utreder løsninger på et problem vi ikke er enige om
        Hvem vil hva i saken, og når i utredningen skal det kartlegges?
        interesser og muligheter, utredningsfasen
        Hvilket råd i utredningsfasen svarer til Bufdirs råd 4?
        Bør vi kartlegge motstridende interesser før beslutningen tas?
        Utredningen hopper rett til tiltak uten at etatene har samme diagnose
        Hva er mulighetsrommet, og hvem avgjør det mens vi fortsatt utreder?
        Vi beskriver elefanten fra hver vår kant, og utredningen spriker deretter
        Skal utredningen ha et eget avsnitt om hva hver aktør vil?
        Hva gjør vi når interessene kolliderer i utredningsgruppa?
        Må problemforståelsen være felles allerede i forarbeidet?
        Politidirektoratet og Helsedirektoratet leser de samme tallene på hver sin måte mens de utreder
        Hvordan får utrederne fram både det som forener og det som skiller?
        Står råd 2 fra Difi og DFØ også blant rådene for utredning?
        Vi ser bare vansker i utredningen, ikke åpninger. Hva anbefaler DFØ?
        Det er skjulte agendaer i utredningsarbeidet, og de må på bordet før vi anbefaler noe
        Utredningsgruppa har fire teorier om hvorfor ungdom faller utenfor
        Mens vi utreder: hvem vil egentlig hva, og hva er mulig?
        Vi skriver på hvert vårt kapittel uten å ha samme syn på årsaken
        Å kartlegge hvem som ønsker seg hva, tidlig i prosessen
        Direktoratene ser ulike muligheter i den nye saken
        DFØ ber utrederne finne ut av floken i fellesskap, hvordan?
        Legge alle interessene på bordet før noe foreslås
        Problemanalysen i utredningen blir et lappeteppe
        Interessentanalyse i startfasen, er det et av rådene?
        Muligheter ser vi bare hver for oss, kan vi se dem i lag i forarbeidet?
        samme bilde av floken før forslag legges fram
        Én av utrederne ser muligheter som vi andre aldri har tenkt på
        Under utredningen sier NAV at det er latskap, helse sier det er sykdom. Hva ber DFØ om?
        Tredje rådet i utredningsfasen
        Må vi se likt på floka før vi utreder løsninger?
        Hvem vil hva, og hva er mulig? Hvilket råd i den første fasen er det?
        DFØs motstykke til Bufdirs råd fire, i utredningen
        Interesser kartlagt mens vi utreder
        Utredningen spriker fordi ingen har samme diagnose
        Er felles diagnose et DFØ-råd i startfasen også?
        Vi utreder i fellesskap, men interessene spriker og vi har ikke samme bilde av hva som er i veien
        Det tredje av de åtte rådene for utredning
        Under utredningen snakker hver om sitt. Må vi vite hvem som vil hva før forslaget?
        Er det for tidlig å lete etter muligheter når vi ennå bare undersøker?
        Politiet ser gjenger, skolen ser frafall, og forslaget skal leveres i mai.
        interesser og mulighetsrom kartlagt i utredningen
        Finner man ut av særinteressene nå eller først etter vedtaket?
        Hvilket DFØ-punkt svarer til Difis råd 2, i den første fasen?
        """,
      nn: """
        Korleis får vi likt syn på problem og interesser i utgreiinga?
        kva bør vi forstå likt når vi greier ut
        felles forståing av problem, interesser og moglegheiter
        likt syn på problem, interesser og moglegheiter i utgreiinga
        Korleis finn me i lag ut kva som er problemet når vi greier ut?
        Kven vil kva i saka, og bør utgreiinga seie det?
        problem, interesser og høve i utgreiinga
        Vi greier ut i kvar vår retning fordi diagnosen er ulik
        Kva råd for utgreiingsfasen liknar på råd 4 hjå Bufdir?
        Når under utgreiinga skal det kome fram kven som tener og taper på saka?
        Er det utgreiarane si oppgåve å finne felles interesser?
        Bør ein leite etter moglegheiter òg, ikkje berre problem, tidleg i arbeidet?
        Utgreiinga freistar å løyse noko som berre den eine parten meiner er gale
        Kva gjer ein når interessene går mot kvarandre i den fyrste fasen?
        Tre direktorat, tre forklaringar på fråfallet, og éi utgreiing
        Er likt syn på problemet noko ein treng før vedtaket, eller kan det modnast i drifta?
        Me har ikkje funne ut kva handlingsrom saka gjev, endå utgreiinga snart skal leverast
        Korleis tek DFØ sitt utgreiingsråd om interesser form i mandatet?
        Alle i utgreiingsgruppa har sin eigen kjepphest
        Kva floke er det vi greier ut? Gruppa svarar i hytt og vêr
        Kven vil kva, og kva let seg gjera? Det må vi finne ut medan vi greier ut
        Kvart direktorat skriv sitt kapittel, og heilskapen vert eit lappeteppe
        Leggja alle ynske på bordet i førearbeidet
        Kva seier DFØ om å skjøna saka likt tidleg?
        teikne interessekart i utgreiinga
        Me ser ulike opningar i den nye saka
        Før framlegget kjem, må vi ha same bilete av floken
        Er årsaksanalysen noko vi gjer saman i den fyrste etappen?
        Tredje råd i utgreiingsfasen
        Den eine skuldar på heimen, den andre på skulen, og så skal me greia ut i lag.
        Kva høve finst, og kven vil kva? Kva DFØ-råd i fyrste bolken?
        Same sjukdomsbiletet før ein greier ut medisinen
        DFØ-rådet i utgreiinga som svarar til nummer fire hjå Bufdir
        Treng me sjå likt på vansken alt i utgreiinga?
        Kven vil kva, og kva let seg gjera? Skal utgreiinga svara på det?
        Tredje punktet i utgreiingsfasen
        Partane er ikkje ein gong samde om kva dei greier ut.
        Me leitar etter høve og utvegar alt no, er det rett?
        likt syn på vanskar og interesser før avgjerda
        """,
      en: """
        How do we get the same view of problems and interests in the inquiry?
        what should we understand alike during the inquiry
        shared understanding of problems, interests and possibilities
        same view of the problem, interests and possibilities during the inquiry
        How do we work out together what the problem is during the inquiry?
        DFØ advice on problems, interests and opportunities in the first phase
        We're drafting solutions to a problem nobody has agreed on
        Who wants what, and should the inquiry map it?
        shared diagnosis before the decision
        Which inquiry tip equals Difi's second piece of advice?
        Hidden agendas keep surfacing in our investigation
        Should we look for openings and not just obstacles while we investigate?
        Blind men and the elephant: each directorate in the inquiry describes a different beast
        What do we do in the inquiry when stakeholders' interests pull against each other?
        Do investigators need a common view of the issue, or can it come later?
        The inquiry jumped to remedies without a joint diagnosis
        Where do overlapping interests found during preparation go in the mandate?
        Justice and health read the same figures differently as we look into the matter
        What is possible here, and are we agreed on it before recommending anything?
        The inquiry team has four theories about the cause
        Who wants what, and what is possible? Early stage question
        stakeholder wishes laid on the table before anything is proposed
        DFØ tells investigators to untangle it jointly, how?
        mapping openings and interests in the preparatory work
        Each directorate spots other opportunities in the new case
        Should our root cause analysis be a joint one during the study?
        one picture of the tangle before drafting proposals
        Third tip in the assessment stage
        Third tip for the inquiry phase
        Health says illness, welfare says idleness; DFØ's advice while inquiring?
        One diagnosis before we explore remedies
        Who wants what and what's feasible, at the investigating stage
        DFØ inquiry counterpart of Bufdir four
        Our study is split because each discipline diagnoses differently
        how to make everyone look at the issue with same eyes while we are still in the inquiry
        still analysing: how to get a common picture of what is wrong, who wants what and what could be done
        In the preparatory phase, how do we come to one mind about the difficulties, the stakes and the openings?
        Third item for the study stage: what are we really looking at, and who wants what?
        Before proposing anything, must agencies share a diagnosis?
        Police see gangs, school sees drop-out, and report is due in May.
        opportunities and stakes mapped during inquiry
        Same idea as Bufdir's fourth, but in DFØ's first phase
        Should opposing interests surface while we still investigate?
        """
    ),
    Phrasings(
      "dfo.utredning.4",
      nb: """
        Skal vi bruke spørsmålene i utredningsinstruksen?
        gjelder utredningsinstruksen for kommunen
        må kommuner følge utredningsinstruksen
        skal vi svare på de seks spørsmålene i utredningsinstruksen
        hvilke seks spørsmål stiller instruksen
        er kommunen bundet av utredningsinstruksen
        Hvorfor råder DFØ oss til å bruke spørsmålene i utredningsinstruksen?
        Må en kommune svare på de seks utredningsspørsmålene?
        seks spørsmål som utgangspunkt for utredningen
        Kan utredningsspørsmålene brukes som huskeliste i et samarbeid?
        Hvilket rammeverk av spørsmål anbefaler DFØ når vi utreder på tvers?
        Er det et felt for hvert av de seks utredningsspørsmålene i mandatet?
        Vi vet ikke hvor vi skal begynne i utredningen, finnes det noen ferdige spørsmål?
        Hvorfor skal et kommunalt samarbeid bry seg om noe laget for statlige tiltak?
        Er det bare etater som er bundet av spørsmålene, eller gjelder de for oss i kommunen også?
        Fylkeskommunen vår utreder et samarbeid. Kan vi låne spørsmålslista fra staten?
        Kan vi støtte oss på standardspørsmålene når vi skal utrede i fellesskap?
        Skal utredningsgruppa vår gå ut fra de samme spørsmålene som andre statlige utredninger?
        Rådgiveren maser om «minimumskravene», er de aktuelle for et samarbeid på tvers?
        Hvilket av de åtte rådene i utredningsfasen viser til instruksen?
        Trenger vi å finne opp kruttet, eller har staten spørsmål vi kan gå ut fra i utredningen?
        Hva skriver vi i delen «Utredning»?
        Kommuneadvokaten sier at vi ikke er forpliktet til å svare på de statlige spørsmålene. Bør vi likevel?
        Er det lurt å gå fra blankt ark til de seks standardspørsmålene?
        Skal en kommune bry seg om regelverket staten har for å utrede?
        Har de statlige reglene noen spørsmål vi kan låne?
        Rådgiver i et lite fylke: er vi bundet av instruksen om utredning?
        Bruke sjekklista fra statens regler som skjelett i arbeidet
        DFØ anbefaler et startpunkt for utrederne, hvilket?
        Seks punkter som mal når vi skal undersøke noe sammen
        Vi er ikke staten, kan vi likevel ha nytte av huskelista?
        Utgangspunktet for utredningen kan tas fra en statlig instruks
        Hva er poenget med ett felt per spørsmål i «Utredning»?
        Konsulenten bygde notatet på seks statlige spørsmål, er det lurt også på tvers?
        låne disposisjon fra staten
        Kommuneadvokaten spør om vi må følge statens regelverk for utredninger
        Fjerde råd i utredningsfasen, det som viser til instruksen
        Anbefaler DFØ instruksens spørsmål til samordningsprosjekter også?
        Kommunen er ikke stat. Kan vi likevel støtte oss på de seks punktene?
        Departementet sier: start med de seks. Hvor i DFØs fase-råd står det?
        Utgangspunkt for utredningen, ferdig sjekkliste?
        Råd om å bygge på instruksen når flere utreder sammen
        Må en interkommunal arbeidsgruppe svare på statens utredningsspørsmål?
        Finnes det et fast sett å begynne med når vi utreder på tvers?
        Noen sa at DFØ vil at vi starter med statens seks spørsmål. Gjelder det oss i kommunen?
        Fjerde råd for utredningsfasen
        Må en kommune følge instruksen, eller er det bare lurt å låne den?
        Skal vi lage egen disposisjon for utredningen, eller finnes det en sjekkliste DFØ peker på?
        utredningsinstruksen som utgangspunkt for samarbeid
        Er det rådet om instruksen som gjelder her, eller selve instruksen?
        Vi har ikke tid til full utredning; kan vi bare krysse oss gjennom de halvt dusin spørsmålene?
        """,
      nn: """
        Skal vi bruke spørsmåla i utgreiingsinstruksen?
        gjeld utgreiingsinstruksen for kommunen
        må kommunar følgje utgreiingsinstruksen
        skal vi svare på dei seks spørsmåla i utgreiingsinstruksen
        kva seks spørsmål stiller instruksen
        er kommunen bunden av utgreiingsinstruksen
        Bør vi bruke dei seks spørsmåla når me greier ut på tvers?
        Er kommunen bunden av utgreiingsspørsmåla frå staten?
        seks spørsmål, DFØ sitt råd
        Kvar i mandatet svarar vi på spørsmåla frå utgreiingsinstruksen?
        Kan ein kommune bruke ei statleg spørsmålsliste som hugselapp?
        Kvifor viser DFØ til utgreiingsinstruksen i rådet om samordning?
        Me har blanke ark i utgreiinga og treng nokre spørsmål å gå ut frå
        Gjeld kravet om å svare på spørsmåla berre statlege etatar?
        Utgreiingsgruppa manglar ei felles oppskrift på kva ho skal spørje om
        Treng vi svare på alle seks når vi berre er tre små kommunar?
        Er det noko mal med spørsmål for utgreiing i fleire etatar?
        Fylkesdirektøren spør om vi lyt følgje instruksen i samarbeidet vårt
        Kan spørsmåla frå instruksen tene som felles startpunkt for utgreiarane?
        Kva skal stå i dei seks felta under «Utredning»?
        Eg vil sleppe å finne på eigne spørsmål til utgreiinga
        Ei hugseliste frå staten som vi kan låna
        Kan seks spørsmål vera skjelettet i det vi skal granska?
        Rådgjevaren i fylket lurer på om dei statlege reglane gjeld oss
        DFØ rår til å gå ut frå noko som alt finst, kva då?
        Bør vi fylla ut alle dei seks felta når vi berre er ein kommune?
        statleg sjekkliste i tverretatleg utgreiing
        Sjekkpunkt frå staten som start for eit bygdeprosjekt, er det for stivt?
        Vi manglar ein mal for førearbeidet, kan vi låne frå staten?
        Fjerde rådet i utgreiingsfasen
        Rår DFØ til å bruka instruksen som utgangspunkt i samordning?
        Er kommunen bunden av dei seks spørsmåla til staten?
        Kan me låna hugselista frå staten når me greier ut i lag?
        Rådet om å byggja på utgreiingsinstruksen i fyrste fasen
        Ferdig sett med spørsmål å gå ut ifrå i utgreiinga
        Kan ein kommune bruke dei seks spørsmåla staten har for utgreiingar?
        Bør me nytte dei seks spørsmåla i utgreiingsinstruksen som rettesnor?
        Fjerde rådet medan vi greier ut
        Er ei lita bygdekommune bunden av den instruksen?
        Kva tilrår DFØ at vi byggjer utgreiinga på?
        Seks spørsmål til hugseliste i fyrste fasen
        Treng vi finne opp spørsmåla sjølve?
        Eg er jurist i kommunen og lurer på kor langt den statlege instruksen rekk.
        """,
      en: """
        Should we use the questions in the inquiry instructions?
        do the inquiry instructions apply to municipalities
        must municipalities follow utredningsinstruksen
        should we answer the six questions of the instructions
        is a municipality bound by the instructions for official studies
        which six questions do the instructions ask
        Why does DFØ tell us to start from the six official questions?
        Must a municipality answer the state's inquiry questions?
        six questions as a starting point
        Is there a ready-made list of questions for a cross-agency inquiry?
        Can local government borrow the state checklist when preparing a case?
        Which of the eight inquiry tips points to the state instructions?
        Blank page syndrome: what should our investigation ask first?
        Are counties bound by these questions or free to pick and choose?
        Does the mandate have a slot for each inquiry question?
        No need to reinvent the wheel: whose questions can our inquiry reuse?
        The lawyer says the instructions cover central government only. Should we bother?
        How do the regulatory-inquiry questions fit with collaboration work?
        What do we put in the Utredning section?
        Our joint inquiry lacks a common framework of questions to work from
        Is the DFØ suggestion to use the instructions' questions mandatory for us?
        Are local councils bound by the state's rules on inquiries?
        Can we borrow the government checklist as a skeleton?
        six prompts as the backbone of our study
        We are a county; do these instructions apply to us or just inspire us?
        starting point DFØ recommends for investigators
        reuse of state guidelines in cross-agency groundwork
        No template for the preparatory work; is there one to lean on?
        Why is there one box per question in the inquiry section?
        Voluntary for municipalities, right?
        Fourth tip of the inquiry phase
        Does DFØ advise starting from the state's six questions?
        We're a municipality; may we borrow the central government checklist?
        Ready-made starting point for a joint inquiry
        Is an intermunicipal group bound by the state's instructions?
        Where among the phase tips are the instructions mentioned?
        I heard the state has six questions one should start from when a case is studied
        Is a municipality tied to the state's six questions or may it just borrow them?
        tip four, inquiry phase
        What checklist does DFØ suggest as skeleton for our study?
        We have no time for a full inquiry. Can we walk through the half dozen questions only?
        use of government instructions as starting point
        """
    ),
    Phrasings(
      "dfo.utredning.5",
      nb: """
        Hvordan lager vi en enkel oversikt over roller og ansvar?
        beskrivelsen av roller er for lang
        hvordan beskriver vi roller og ansvar oversiktlig
        kan vi lage en tabell over roller
        kort og enkel rollebeskrivelse
        hvor lang skal beskrivelsen av roller være
        Hvordan beskriver vi roller og ansvar enkelt allerede i utredningsfasen?
        enkel oversikt over roller og ansvar
        Rollebeskrivelsen i utredningsprosjektet er på seks sider, og ingen leser den
        Kan vi ha en tabell med hvem som gjør hva i utredningen?
        Hvor detaljert bør rolleoversikten være når vi starter å utrede?
        Ingen i utredningsgruppa vet hvem som skriver og hvem som bare kommenterer
        Bør rollene fordeles før utredningen er i gang?
        Er et organisasjonskart på én side nok til å vise hvem som svarer for hva?
        Vi har gått oss vill i en ansvarsmatrise med førti ruter
        Skal hver deltaker ha en kort linje om rolle og en om ansvar?
        To direktorater tror begge at de leder utredningen. Hvordan gjør vi det oversiktlig?
        Hva er poenget med at oversikten skal være lettfattelig?
        Kortfattet rollefordeling på et A4-ark
        Hvem er utreder, hvem er bidragsyter, og hvor står det?
        Kan RACI-skjema være for mye av det gode?
        Lurer på om en nyansatt skal kunne forstå rollene våre på to minutter i utredningen
        Oppdragsbrevet er vagt om hvem som gjør hva når vi utreder i lag
        Sekretariatet drukner i juridiske formuleringer om ansvarsforhold, kan det skrives på norsk?
        Organisasjonskartet for utredningen er på fire sider, ingen leser det
        En enkel tabell over hvem som gjør hva mens vi utreder
        Kan alt om arbeidsdelingen få plass på én PowerPoint?
        Ansvarsmatrisen vår er blitt et uleselig regneark
        Hvor detaljert skal vi beskrive hvem som er hvem i arbeidsgruppa?
        Nye medlemmer skjønner ikke hvem som er sekretariat og hvem som bestemmer
        Kortfattet oversikt ved oppstarten av utredningen
        Jurister vil ha ti paragrafer om ansvarsforhold, jeg vil ha en linje hver
        Plakat på veggen med roller
        Er det nok å skrive rolle og ansvar i stikkord for hver?
        Hvem gjør hva i forarbeidet, forklart så svigermor forstår det
        Rollebeskrivelsen er fire sider, og vi er bare i utredningen. For mye?
        Femte råd i utredningsfasen
        Prosjektlederen lager et svært ansvarskart alt før noe er utredet. Kan det gjøres enklere?
        Hvem gjør hva, på én serviett, mens vi utreder
        Oversiktlig ansvarsbeskrivelse i startfasen
        Trenger vi organisasjonskart med bokser i første fase?
        Kort rolleliste før utredningsarbeidet går i gang
        RACI i utredning, eller holder to linjer per part?
        Ingen i utredningsgruppen vet hvem som gjør hva. Trengs det et helt organisasjonskart?
        En halv side om hvem som svarer for hva, er det nok mens vi utreder?
        Juristen har skrevet sju sider om ansvarsforhold; ingen leser dem.
        enkel rollebeskrivelse, tidlig fase
        Hvordan beskriver vi ansvar slik at en vikar skjønner det på to minutter?
        Er en tabell med navn og oppgave for hver etat bedre enn prosatekst nå i starten?
        """,
      nn: """
        Korleis lagar vi ei enkel oversikt over roller og ansvar?
        skildringa av roller er for lang
        korleis skriv vi roller og ansvar oversiktleg
        kort og enkel rolleskildring
        kor lang skal rolleskildringa vere
        Korleis lagar vi ein enkel oversikt over roller og ansvar?
        Kor kort kan rolleskildringa vere når vi greier ut?
        roller og ansvar, enkelt framstilt
        Kven gjer kva i utgreiinga? Det står ingen stad
        Må ansvaret delast ut alt i utgreiingsfasen?
        Rolleskildringa vår er eit villnis av underpunkt
        Held det med ein liten tabell der kvar etat har si line?
        Er det teikn på at oversikten er for innvikla om ein må forklare han munnleg?
        I utgreiingsgruppa trur alle at nokon andre skriv kapittel tre
        Kan vi teikne rollene i staden for å skrive dei?
        Bør ein ny deltakar finne fram i rolleoversikten på eit blunk?
        Direktoratet og statsforvaltaren har ulikt bilete av kven som svarar for kva i forarbeidet
        Tre liner per deltakar, er det for knapt?
        Leiaren vil ha ein detaljert ansvarsmatrise, vi vil ha noko folk orkar lese
        Kva bør stå om rolle og ansvar på kvar deltakar når utgreiinga tek til?
        Ei side, ein tabell, ferdig: kven gjer kva i utgreiinga
        Rollekartet vårt er så innfløkt at ingen les det
        Rollelista skal kunne lesast på mobilen i pausa
        Kan kvar part få to setningar om kva han skal gjera?
        Kor detaljert bør arbeidsdelinga stå i førearbeidet?
        Nye i gruppa skjønar ikkje kven som er sekretariat
        kort og greitt om oppgåvene til partane ved start
        Kva er minste mengd tekst om roller som framleis held?
        Oversyn som sjølv ein vikar forstår på to minutt
        Femte rådet i utgreiingsfasen
        Rollekartet er så innfløkt at ingen finn fram, og me har så vidt byrja å greia ut.
        Held det med to liner om kvar part i utgreiinga?
        Kven svarar for kva, stutt og greitt, frå starten av
        Greitt oversyn over oppgåver når ein tek til med utgreiinga
        Treng me noko fint skjema for ansvar alt no i fyrste fasen?
        Skildringa av kven som gjer kva er på elleve sider. Ingen les ho
        enkel tabell over kven som har kva rolle
        Kor kort og enkel bør rolleoversikta vere?
        Nummer fem av dei åtte utgreiingsråda
        Kven gjer kva medan vi greier ut, kan det stå på ein lapp?
        Rolleskildringa vart så lang at ho vart liggjande.
        Bør ansvaret vere stutt og greitt framstilt før vedtaket?
        oversyn over oppgåvefordeling, fyrste fase
        """,
      en: """
        How do we make a simple overview of roles and responsibilities?
        our description of roles is too long
        how do we describe roles and responsibilities clearly
        short and simple description of roles
        how long should the description of roles be
        How do we describe who does what, simply, at the inquiry stage?
        simple overview of roles and responsibilities
        Nobody on the inquiry team knows who drafts and who just comments
        Is a one-page table of roles enough?
        How much detail belongs in the role description when we begin investigating?
        Our RACI chart has forty boxes and no reader
        Should responsibilities be sketched before the investigation gets going?
        Plain-language roles so a newcomer gets it at a glance
        Two directorates both believe they lead the inquiry
        Can the who-answers-for-what list fit on the back of an envelope?
        Why does DFØ want the overview to be easy to find your way around?
        The assignment letter is vague about roles while we look into the case
        Would a drawing do instead of two pages of duties?
        What's a sensible length for each participant's role and responsibility early on?
        If it takes a full page to explain the roles, have we lost the plot?
        Our RACI chart scares people
        one page, one table: who does what in the study
        two short phrases per partner, will that do as a role list?
        org chart too complicated for newcomers to the inquiry team
        keep it simple when listing who is who at the beginning
        Could each person's duties fit on a sticky note?
        How detailed should the division of labour be during preparation?
        explain it so my grandmother would get it, roles included
        Nobody reads the four-page description of duties
        please one simple list, who has which task, for beginning of study
        Fifth tip for the inquiry phase
        Our responsibility chart runs to four pages and we've barely begun inquiring.
        Who does what on a napkin, from the exploratory stage
        Plain list of duties when the study sets off
        Is a RACI overkill this early?
        Brief job descriptions per party at phase one
        I'd like a simple chart of who does what, short enough for anyone to grasp
        The document describing who does what runs to four pages. Too long?
        I want a one-page table of who does what that anyone can follow.
        Fifth tip: keep the who-does-what to a few lines while investigating.
        Our lawyer produced seven pages on responsibilities and nobody reads it.
        one-page overview of roles at the start
        Is a small table okay to show each party's part in the inquiry?
        plain role description, not a treatise, first phase
        How short can the description of responsibility be?
        """
    ),
    Phrasings(
      "dfo.utredning.6",
      nb: """
        Bør vi trekke inn brukere og kommuner i utredningen?
        hvem utenfor bør vi spørre
        skal brukerorganisasjonene være med
        hvordan får vi med brukerne i utredningsfasen
        bør en statlig utredning ta med kommuner
        bør vi spørre brukerne
        skal brukerrådet være med
        bør vi ha med frivillige organisasjoner
        hvem bør høres i utredningsarbeidet
        Hvordan får vi med brukerorganisasjonene
        Hvordan spør vi brukerne
        Skal vi ha med brukerorganisasjoner når vi utreder?
        Hvorfor bør kommunene være med i en statlig utredning?
        Staten utreder noe kommunene skal utføre, uten å spørre en eneste av dem
        samarbeid med brukerorganisasjoner i utredningen
        Hvem utenfor etaten bør vi invitere inn i utredningsarbeidet?
        Direktoratet har ingen kommune rundt bordet, er det et problem?
        Hvordan henter vi kunnskap fra kommuner som ikke sitter i utredningsgruppa?
        Holder det å snakke med KS, eller må vi ut til enkeltkommuner når vi utreder?
        Vi utreder over hodet på dem det gjelder
        FFO og andre interesseorganisasjoner banker på døra til utredningsutvalget
        Bør vi strekke ut en hånd til andre mens vi utreder?
        Hva gjør vi når ingen vil være med på utredningen vår?
        Kan brukerne få plass som deltakere i utredningsfasen, eller skal de bare høres?
        Elfenbenstårnet i Oslo utreder uten å ha satt foten på et NAV-kontor i distriktet
        Hvor skriver vi hvem vi har forsøkt å få med?
        Er det et råd å søke samarbeid med andre alt før noe er bestemt?
        Småkommunene føler seg glemt når departementet utreder nye ordninger
        invitere aktører utenfra til utredningen
        Har vi spurt pasientforeningene, eller bare oss selv?
        Direktoratet utreder kommunenes hverdag uten en eneste kommune i rommet
        Funksjonshemmedes organisasjon ringte og var sint for at de ikke var invitert
        Få KS eller et par kommuner med tidlig
        Hvem burde vært invitert inn mens vi fortsatt utreder?
        Byråkrater i Oslo vet ikke hvordan det er i Kautokeino
        Ungdomsråd og brukerforeninger inn i forarbeidet
        Må vi ha med kommuner når saken er rent statlig?
        Vi sitter og sysler for oss selv, bør vi åpne døra?
        Mental Helse ønsker å bidra i utredningen, slipper vi dem til?
        invitere flere med på laget utenfra
        Sjette råd i utredningsfasen
        Statlig utredning uten en eneste kommune rundt bordet, er det greit?
        Bør FFO og Mental Helse inn allerede når vi utreder?
        Direktoratet snekrer i kontorene sine og har ikke ringt en kommune.
        Be inn utenforstående i utredningen, må vi?
        Brukerorganisasjoner og kommuner som medutredere
        Vi orker ikke flere rundt bordet mens vi utreder. Er det et dårlig tegn?
        Strekke ut hånda til andre i første fase
        Bør vi spørre interesseorganisasjoner og kommuner om å være med før vi er ferdige med utredningen?
        Hvordan kan brukerorganisasjoner og kommuner trekkes med når staten utreder?
        Staten utreder om oss uten oss. Skulle ikke kommunene vært spurt?
        Brukerorganisasjonene vil inn i utredningen; skal vi slippe dem til?
        Som talsperson for foreldrene: har vi noe krav på å bli trukket inn mens de ennå utreder?
        Er det å sende saken på høring det samme som å søke samarbeid?
        invitere kommunesektoren, pasientorganisasjoner, tidlig
        Direktoratet har bare snakket med andre direktorater. Holder det?
        """,
      nn: """
        Bør vi trekkje inn brukarar og kommunar i utgreiinga?
        kven utanfor bør vi spørje
        skal brukarorganisasjonane vere med
        korleis får vi med brukarane i utgreiingsfasen
        bør vi spørje brukarane
        skal brukarrådet vere med
        Bør brukarorganisasjonar vere med når vi utgreier?
        Kvifor skal ein ha med kommunar i ei statleg utgreiing?
        brukarar og kommunar i utgreiinga
        Staten greier ut, og kommunane les om det i avisa
        Kven kan vi be inn i utgreiingsarbeidet utanfrå?
        Kva gjer vi når inga kommune har høve til å sitje i utgreiingsgruppa?
        Må me spørje dei det gjeld, før forslaga er skrivne?
        Held det å ringje KS?
        Direktoratet tek avgjerder om distrikta frå kontorstolen utan å ha kommunar med i utgreiinga
        Er det viktig å gå breitt ut og søkje samarbeid i den fyrste fasen?
        Foreldreorganisasjonen vil vere med i forarbeidet, men sjefen seier det held med høyring
        Kvar fører vi opp kven vi har freista å få med?
        Ei lita kommune spør kvifor ho aldri blir invitert inn når etatane utgreier
        Skal brukarane sine organisasjonar stå som deltakarar eller under brukarmedverknad i utgreiinga?
        Korleis får vi kommunerøyster inn i eit direktoratsprosjekt på utgreiingsstadiet?
        Har nokon spurt brukarorganisasjonane, eller sit vi berre og gissar?
        Staten greier ut om bygdene utan å ta med bygdene
        Opna døra for andre medan saka enno er ny
        Foreldreforeininga vart sint for at ho ikkje fekk vera med i utgreiinga
        Bør KS vere med når direktoratet utgreier?
        Hente inn nokre kommunar tidleg
        Pårørandelaget bankar på, slepp vi det inn medan saka er ny?
        Kven utanfrå burde vi be inn i førearbeidet?
        Saka er statleg, treng vi likevel høyre kommunane?
        Reineigarane vart ikkje spurde då staten greidde ut, skal vi gjere same feilen?
        Sjette rådet i utgreiingsfasen
        Staten greier ut utan å ha spurt ei einaste kommune.
        Skal foreldrelaget og pasientforeininga med alt i utgreiinga?
        Søkja lag med andre frå fyrste dag
        Er det naudsynt å dra inn kommunane når direktoratet greier ut?
        Interesseorganisasjonar med på utgreiinga
        Bør ein statleg etat spørja kommunane og pasientforeiningane til råds?
        bør brukarorganisasjonar og kommunar få vere med når staten greier ut noko
        Vi er eit direktorat som greier ut. Kven utanfor staten bør vi freiste å få med?
        Staten greier ut noko som råkar oss i kommunen. Skulle dei ikkje ha spurt oss?
        Har dei spurt ei einaste kommune før dei skreiv?
        Sjette punktet i utgreiinga
        Mental Helse Ungdom vil vere med alt no, før noko er avgjort.
        Er ei høyring til slutt nok, eller bør vi leite opp folk undervegs?
        ta med utanforståande, brukarlag og kommunar
        Dei på golvet og dei det gjeld, må dei få ein stol ved bordet i utgreiinga?
        """,
      en: """
        Should we bring users and municipalities into the inquiry?
        whom outside should we ask
        should user organisations take part
        how do we involve users in the inquiry phase
        should we ask the users
        should voluntary organisations take part
        who should be heard in the inquiry
        Should user organisations be involved in the inquiry?
        Why bring municipalities into a state inquiry?
        The directorate is designing things for local government without a single municipality at the table
        reach out to municipalities early
        Whom should we invite from outside when we look into the case?
        Is it enough to consult KS, or must we hear individual councils during the inquiry?
        Ivory-tower inquiry: nobody has asked the people it will hit
        What if no municipality can spare anyone for our investigation?
        Patient associations want a seat while we're still preparing. Yes or no?
        Where do we note which outside parties were approached?
        Small councils feel left out when ministries investigate new schemes
        Do advocacy groups belong among participants or under user involvement in phase one?
        Is seeking cooperation with others part of the inquiry advice?
        How can local knowledge get into a nationally run inquiry?
        Nothing about us without us, even in the preparatory work?
        Has anyone asked the patients' associations or are we guessing?
        Civil servants in Oslo study village life without a villager in the room
        invite a few councils in early
        Should local government have a seat while the state investigates?
        open the door to outsiders during preparation
        Youth council wants to contribute to the study; may they?
        whom have we forgotten to bring along
        It's a purely national matter; do municipalities still need a say?
        nothing about us without us, early in the process
        Sixth tip for the inquiry phase
        A national study with no local authority on board; is that wise?
        Invite patient associations already at the exploratory stage?
        Reaching out to councils and user organisations early
        Civil servants investigating behind closed doors
        Do we have to bring outsiders into the inquiry?
        How might patient associations be brought in while we gather knowledge?
        Directorate talks only to directorates. Whom else should it reach out to?
        sixth tip, investigation stage
        Does a consultation round at the end count as seeking cooperation?
        As parents' group, may we be invited already while the matter is studied?
        bring in local government and user organisations early
        """
    ),
    Phrasings(
      "dfo.utredning.7",
      nb: """
        Hvor skal vi dele dokumenter?
        hvilken digital løsning bør vi bruke
        trenger vi et felles område for filer
        hvor legger vi dokumentene
        kan vi bruke Teams til å dele filer
        hva skal stå under dokumenter
        hvor bør filene våre ligge
        hvordan deler vi filer på tvers av kommunen
        trenger vi en delt mappe
        Hvor lagrer vi møtereferater og dokumenter
        Hvordan kan vi dele filer
        Hvordan samarbeide om dokumenter digitalt
        Hvilken digital løsning skal vi bruke til dokumentene
        Hvor skal dokumentene våre ligge
        Hvordan deler vi dokumentene med hverandre
        hvor kan vi lagre ting sammen
        Hvilket verktøy bør vi dele filer i
        Hvor bør vi lagre dokumenter sammen
        Hvor legger vi felles dokumenter
        Hvor skal vi legge notatene fra kartleggingen så både NAV og helsestasjonen kan åpne dem?
        Teams, SharePoint eller fellesmappe mens vi ennå bare utreder?
        Versjonskaos: fem utgaver av utkastet ligger i fem innbokser
        Vi sender vedlegg fram og tilbake på e-post; finnes det en bedre måte å utrede på?
        Barnevernet kommer ikke inn i skyløsningen vår, så de får aldri lest kunnskapsgrunnlaget
        enkel digital samhandlingsflate utredning
        Lurer på om vi trenger et felles prosjektrom på nett før vi begynner å skrive
        Direktoratet stenger ute eksterne brukere, så departementet får ikke lest bakgrunnsmaterialet vårt
        Hva menes med digital samhandlingsflate?
        Må alle parter ha adgang til samme arkiv når vi samler inn kunnskap?
        Brannmuren stopper oss hver gang vi vil skrive i samme fil
        Hvilket verktøy bør etatene bruke for å samskrive et utkast?
        Noen lagrer på pc-en, andre på minnepinne, og ingen finner rapportutkastet
        Kan vi nøye oss med en delt lenke framfor et tungt saksbehandlingssystem?
        Hva skriver jeg om lagringssted når prosjektet nettopp er satt i gang?
        IT-avdelingen vil ha et stort fagsystem, vi vil bare ha en enkel mappe til utredningen
        Utkastet til kartleggingen heter nå «versjon 7 endelig NY», og ingen vet hvilken fil som gjelder
        Vi er fire etater som skal skrive utredningen sammen; holder det med vedlegg i e-post?
        Fylkeskommunen kommer ikke inn i Teams-kanalen vår mens vi kartlegger. Hva nå?
        Lurer på om vi skal opprette et felles filområde før vi begynner å utrede
        samskriving i skyen tidlig i arbeidet
        Brannmuren hos politiet stopper lenkene våre, og bakgrunnsnotatene kommer aldri fram
        Hvilken mappeløsning oppgir vi når vi fortsatt bare samler kunnskap?
        Hvem bør få lesetilgang til arbeidsnotatene i en forstudie?
        Er det for tidlig å bestemme seg for SharePoint når vi bare er i startgropa?
        Sjuende råd i utredningsfasen
        NAV kommer ikke inn på kommunens Teams-rom, og utredningen sendes som vedlegg på vedlegg.
        Hvilken delingsløsning bør utredergruppa ha?
        Fem versjoner av utkastet til utredning i hver sin innboks
        Trenger vi et eget prosjektrom på nett i utredningsfasen?
        SharePoint for utredningsgruppen, holder det?
        Fil-surr tidlig i arbeidet
        Enkel digital samhandlingsflate fra start
        Notatene ligger spredt i fem systemer, og politiet slipper ikke inn i noen av dem
        hvor legger vi filene så alle får tak i dem
        teams eller sharepoint, hvor bør fellesdokumentene ligge
        Hvor bør utkast og filer ligge så alle kommer til?
        Utkast på epost, versjon fire i Teams, versjon fem på en minnepinne. Hva anbefales under utredningen?
        Syvende råd i utredningsfasen
        Er en felles mappe nok når vi utreder sammen, eller må vi kjøpe et system?
        Hvem skal slippe inn i dokumentrommet når tre etater skriver i lag?
        digital samhandlingsflate, under utredning
        Politiet kommer ikke inn i vårt Sharepoint, og utkastet skal skrives sammen.
        Kan vi klare oss med å sende vedlegg mens vi forbereder saken?
        """,
      nn: """
        Kvar skal vi dele dokument?
        kva digital løysing bør vi bruke
        treng vi eit felles område for filer
        kvar legg vi dokumenta
        kan vi bruke Teams til å dele filer
        kvar bør filene våre liggje
        treng vi ei delt mappe
        kvar kan vi lagre ting saman
        Kvar bør partane lagra utgreiingsmaterialet slik at alle får opna det?
        Vi sit med kvar vår versjon av utkastet, og ingen veit kva for ein som gjeld
        felles mappe til utgreiinga
        Bør me opprette eit samskrivingsdokument før første arbeidsmøte?
        Fylkeskommunen brukar Google, kommunen brukar Microsoft; kva gjer me med filene no i starten?
        Er det greitt å sende vedlegg på e-post medan vi kartlegg?
        Eg er ny koordinator og vil ha éin stad på nettet der alle papira ligg
        Kven skal sleppe til i prosjektrommet når fleire etatar greier ut saman?
        Løysinga vi fekk, er så tungvinn at folk heller ringjer og ber om dokumentet
        Held det med ei lenkje i møteinnkallinga til kunnskapsgrunnlaget?
        Finst det tilrådingar om digitale verktøy i startfasen?
        Kvifor er det så viktig at det er lettvint å dele filer medan ein greier ut?
        PPT får ikkje logga inn der skulen har lagt bakgrunnsnotata
        Me sender rapportutkastet rundt på minnepinne, det må då finnast noko betre når me greier ut saka
        Kva skriv eg om kvar papira ligg, når vi nettopp har starta å undersøkja?
        PPT og barnevernet har kvar sin server; korleis får begge opp dei same vedlegga i kartlegginga?
        felles skrivestove på nett for utgreiingsgruppa
        Må alle ha same innlogging for å kunne kommentere i utkasta?
        Kollegaen i nabokommunen mailar kvar veke og ber om dei siste notata til førearbeidet
        Held det med ei delt mappe i Google når direktorata kartlegg i lag?
        Nokon skriv i den gamle fila og nokon i den nye, og utgreiinga blir eit lappeteppe
        Sjuande rådet i utgreiingsfasen
        Kven har siste utgåva av utgreiinga? Ho ligg i fem innboksar.
        Politiet slepp ikkje inn i skyløysinga til kommunen, og me skal greia ut i lag.
        Treng utgreiingsgruppa ein nettstad for filene sine?
        Digital hylle for papira i fyrste fasen
        Kva dataverkty bør me velja når me tek til å greia ut?
        Kvar skal vi leggje filene så alle får tak i dei?
        Sjuande rådet i utgreiinga
        Papira ligg på fem stader og utkastet er vorte til seks.
        Kvar skal utgreiingsgruppa leggja skrifta si så alle finn henne?
        Er ei sams mappe godt nok i starten?
        samskriving, filområde, før avgjerd
        """,
      en: """
        Where should we share documents?
        which digital tool should we use
        do we need a shared area for files
        where do we keep the documents
        can we use Teams to share files
        where should our files be
        do we need a shared folder
        which platform should we use for sharing
        where do we store shared files
        Where do we keep our documents
        where can we store things together
        Which tool should we share files in
        Which shared drive should we use while three agencies gather evidence?
        Our drafts bounce around by email and nobody knows which one is current
        Should we set up a common workspace before the inquiry gets going?
        shared folder for the scoping work
        Firewalls keep the police out of our SharePoint during the fact-finding stage
        Is Dropbox good enough for working papers, or do we need something fancier?
        A single place for background papers: who gets a login?
        We want to co-write the analysis online; any guidance on platforms?
        Our consultants keep everything on their own laptops and the partners see nothing
        What should the mandate say about file storage at the outset?
        Keep the collaboration tool simple or buy a full document management system?
        Wondering whether a clunky platform could slow down a joint inquiry
        version control for draft reports across organisations
        Half the study team can't open our SharePoint while we are still scoping the issue
        Should drafts of the joint inquiry live in one folder everyone can edit?
        Tired of emailing attachments back and forth during the fact-finding stage
        Which cloud workspace do we name when the assessment has barely begun?
        Version chaos: three agencies, three copies of the same background paper
        Do outside experts get a login to our files while we investigate options?
        Nobody can find the interview notes we collected for the feasibility study
        Seventh tip for the inquiry phase
        The inquiry draft exists in five inboxes; what would DFØ say?
        Police can't open the council's cloud folder while we investigate
        Shared drive for the exploratory team
        Simple digital workspace from day one
        Which platform should the study group pick for its papers?
        Shared workspace for files during the inquiry: what is recommended?
        Seventh of the eight: drafts everywhere, no common folder.
        Police cannot open our shared drive and we must write the study jointly.
        Do we need to buy a system or is one simple folder fine at first?
        file sharing tool for inquiry group
        Who gets access to the drafts while we investigate?
        Sending attachments around by email all spring, is it ok?
        """
    ),
    Phrasings(
      "dfo.utredning.8",
      nb: """
        Hvem kan vi lære av?
        har noen gjort dette før
        hvor kan vi få erfaringsstøtte
        hvem kan vi spørre om råd
        hva skal stå under erfaringer
        finnes det andre kommuner som har gjort det samme
        finnes det noen som har gjort noe lignende
        hvem har erfaring med dette
        kan vi ringe en annen kommune
        bør vi spørre noen som har prøvd
        kjenner dere til andre som har fått til det samme
        kan vi få hjelp av noen som har vært gjennom det samme
        Hvem andre har gjort noe tilsvarende
        Hvem kan gi oss erfaringsstøtte
        Kan vi lære av andre kommuner
        Hvilke kommuner har gjort det samme
        er det noen andre som har prøvd dette
        har dere eksempler fra andre
        Hvor finner vi noen som har gjort dette før
        Hvem har gjort noe lignende før
        Kan vi få råd av noen som har gjort det
        Hvem andre har vært gjennom noe lignende, og hvordan får vi tak i dem?
        Vi holder på å finne opp kruttet på nytt
        Kan vi ringe nabokommunen som hadde et slikt prosjekt i fjor?
        erfaringsstøtte i utredningsfasen
        Bør vi reise på studiebesøk før vi skriver mandatet?
        Hva bør jeg spørre tidligere prosjektledere om når vi er helt i startgropa?
        Trondheim har allerede prøvd dette og gikk på trynet; skal vi høre med dem?
        Hva menes med erfaringsstøtte?
        Finnes det noen fadderordning eller mentor for ferske samarbeid?
        Sjefen mener vår kommune er så spesiell at andres lærdommer ikke gjelder
        Konsulenten vil starte på blanke ark; bør vi ikke lære av pionerene?
        Hvordan unngår vi å gå i de samme fellene som forrige prosjekt?
        Er det verdt å snakke med folk fra et avsluttet program før vi setter i gang?
        Hvor fører jeg opp hvem vi har konsultert og hva de lærte oss?
        Jeg har aldri utredet noe på tvers og trenger noen erfarne å rådføre meg med
        Må vi lete etter liknende oppdrag i andre direktorater før vi begynner?
        Vi finner opp kruttet på nytt, selv om Drammen sikkert har vært gjennom det samme
        Kan vi ringe en som ledet noe lignende for ti år siden, eller blir det rart?
        Hvem kan vi gå i lære hos før vi setter opp vår egen utredning?
        Sjefen sier at vi er unike og ikke har noe å hente hos andre. Er det lurt?
        Den gamle prosjektlederen har pensjonert seg med alt hun kan om slike opplegg
        studietur til en kommune som alt har vært der
        Jeg har fått en helt fersk oppgave og aner ikke hvor skjærene i sjøen ligger
        Bør vi lese sluttrapportene fra tidligere satsinger før vi går i gang?
        Hva fører jeg opp når vi har intervjuet veteraner fra et nedlagt samarbeid?
        Åttende og siste råd i utredningsfasen
        Nabokommunen utredet det samme i fjor. Skal vi ringe dem før vi begynner?
        Vi finner opp kruttet på nytt i denne utredningen.
        Hente lærdom fra folk som alt har vært gjennom løypa
        Er det juks å kopiere andres utredning?
        Erfaringsstøtte når man utreder, hos hvem?
        Noen har sikkert gått på denne smellen allerede
        Hvem kan lære oss noe før vi setter i gang å utrede?
        Finnes det nabokommuner som har prøvd noe lignende, og bør jeg ringe dem først?
        Kan vi ringe noen som har vært gjennom det samme?
        Før vi finner opp hjulet: skal vi ringe en kommune som har hatt samme sak?
        Sandnes har vært gjennom noe lignende. Bør vi spørre dem mens vi utreder?
        Er det å lese en rapport like bra som å snakke med noen som har vært der?
        erfaringsstøtte, tilsvarende oppgave tidligere
        Sjefen synes det er pinlig å be andre om råd. Er det det?
        Hvor fører vi opp hvem vi har vært i kontakt med om det de lærte?
        """,
      nn: """
        Kven kan vi lære av?
        har nokon gjort dette før
        kvar kan vi få erfaringsstøtte
        kven kan vi spørje om råd
        kva skal stå under erfaringar
        finst det nokon som har gjort noko liknande
        kven har erfaring med dette
        kan vi ringje ein annan kommune
        kan vi få hjelp av nokon som har vore gjennom det same
        Korleis får vi erfaringar frå andre
        er det nokon andre som har prøvd dette
        Kven kan vi spørje til råds når ingen av oss har greidd ut noko slikt før?
        Nabokommunen har gått løypa, kan me få låne kartet deira?
        Er det lurt å hente inn røynsler frå tidlegare prosjekt først?
        lære av dei som alt har prøvd
        Vi treng ein sparringpartnar som har stått i liknande utgreiingar
        Rådmannen spør kva andre kommunar fekk ut av det same oppdraget
        Kan statsforvaltaren hjelpe oss å finne nokon med erfaring frå slike oppdrag?
        Alle startar frå null kvar gong, og det er sløsing
        Korleis finn me fram til dei som har løyst tilsvarande oppgåver?
        Bør studietur til ein føregangskommune stå i planen for utgreiinga?
        Vi vil unngå tabbane til dei som prøvde førre gong
        Kva skal vi fylle inn under Erfaringar før arbeidet har starta?
        Eg er fersk i faget og treng ein rettleiar som har gjort dette tidlegare
        Er det nokon som har gått denne løypa før oss, og som vi kan spørja til råds?
        Vi gjer dei same tabbane som nabokommunen gjorde for tre år sidan
        Kan ein fadder frå eit tidlegare prosjekt hjelpe oss i gang?
        Eg vil helst høyre om blemmene til andre før me sjølve set spaden i jorda
        lærdom frå folk som har vore ute ei vinternatt før
        Konsulenten vil ta seg betalt for noko som Voss kunne fortalt oss gratis
        Kva noterer eg etter ein prat med dei som laga den førre ordninga?
        Åttande rådet i utgreiingsfasen
        Bygda attmed gjorde det same i fjor; skal me ringja dei før me greier ut?
        Å finna opp hjulet att når me greier ut
        Søkja råd hjå dei som har vore ute ei vinternatt før
        Har andre gått same vegen, og kva lærde dei?
        Er det skam å læra av andre si utgreiing?
        er det nokon som har gjort noko liknande som vi kan lære av?
        Nabokommunen har gjort det same før oss. Er det lurt å ringja dei?
        finst det andre som har gjort liknande som vi kan ringe til?
        Det siste av dei åtte utgreiingsråda
        Spør den som har stått i det før, seier gamlefolket. Seier DFØ det same?
        Me er dei fyrste her i fylket, men ikkje i landet. Kven kan me låna røynsler av?
        Er det flaut å banke på hos grannekommunen?
        hjelp frå tidlegare prosjekt, før vedtak
        Kvifor gjere dei same feila som Stavanger gjorde?
        """,
      en: """
        Whom can we learn from?
        has anyone done this before
        where can we get support from others' experience
        whom can we ask for advice
        what goes under experience
        is there anyone who has done something similar
        who has experience with this
        could we call another municipality
        Has anyone else done this
        has anyone else tried this
        do you have examples from others
        Are we reinventing the wheel here?
        Who has been down this road before us?
        Should we phone the neighbouring council that ran a similar project?
        peer advice before starting out
        Is a study visit worth the train fare at the scoping stage?
        How do we track down people with prior experience of such assignments?
        None of us has done a cross-agency inquiry; we need a mentor
        Our director says we are unique and needn't look at previous attempts
        Lessons from earlier projects: where do I note whom we consulted?
        We'd like to avoid the pitfalls that sank the last initiative
        Can veterans of another programme help us get off on the right foot?
        Does it count as experience support if we only read their report?
        What would you ask a former project lead before taking on the same task?
        Surely some other county has been down this road, so who do we call?
        We keep reinventing the wheel instead of phoning the people who built the last one
        Is it cheating to borrow lessons from a finished project before starting our own inquiry?
        I'm new and want to hear the war stories from old hands first
        Bring in a mentor who ran something alike in the past
        Where do I list the predecessors we interviewed and what they warned us about?
        Our minister thinks this is unprecedented, but two agencies tried it back in 2012
        learn from earlier attempts elsewhere
        Eighth and last tip for the inquiry phase
        A neighbouring town went through this last year; phone them before investigating?
        Veterans of a comparable assignment
        Are we reinventing the wheel with this study?
        Learning from predecessors at the exploratory stage
        Someone has surely trodden this path already; whom did we ask?
        Surely somebody has had a job like ours before. Should we contact them?
        picking the brains of a neighbouring municipality with the same job
        Are there lessons learned from others with a similar assignment that we could draw on before starting?
        Someone must have done this before; ring them while we study it?
        last tip of the inquiry phase
        My boss finds it embarrassing to ask another city for help.
        learn from veterans of a similar assignment before deciding
        Is reading a report just as good as talking to people who been there?
        """
    ),
    Phrasings(
      "dfo.beslutning",
      nb: """
        Hva bør vi gjøre i beslutningsfasen?
        hva er et godt beslutningsgrunnlag
        hvilke råd gjelder når vi skal beslutte
        hva skal stå under beslutningsgrunnlag
        hvordan veier vi interesser mot hverandre
        hva er avveiing
        hva gjør man i beslutningsfasen
        hva må være klart før vi tar en beslutning
        saken skal opp til vedtak, hva må vi ha med
        hva innebærer beslutningsfasen
        hva må på plass før vi kan beslutte
        Hva er et godt grunnlag å beslutte på
        Hva er viktig i beslutningsfasen
        Hva gjør vi i beslutningsfasen
        Hva er beslutningsgrunnlag
        hva må avklares før vedtak
        Saken skal besluttes. Hva må være med
        saken skal besluttes, hva må være med
        Hva handler beslutningsfasen om
        Hva trenger vi for å ta en god beslutning
        hva må være på plass før vi bestemmer
        hva skal stå i beslutningsgrunnlaget
        hvordan veier vi interessene mot hverandre
        Hva må ligge på bordet før styringsgruppa kan si ja eller nei?
        Saksframlegget er tynt, og politikerne ber om mer før de stemmer
        Hvordan skriver vi en konklusjon om at dette lar seg gjøre?
        beslutningsgrunnlag interesseavveining
        Hva gjør vi mellom utredning og iverksetting?
        Vi har utredet i to år, men ingen tør å skjære igjennom
        Er det nå vi skal bestemme hvem som får ansvaret for hvert tiltak?
        Barnevern vil én vei og skole en annen; hvordan viser vi at begge syn er veid?
        Må vi ta hensyn til premissene de andre etatene legger til grunn, når vi avgjør saken?
        Ordføreren vil ha et klart svar på om planen er gjennomførbar
        Vedtaket ble fattet på magefølelse
        Hvor mange råd gir DFØ når vi skal beslutte, og hvem er de rettet til?
        Hva kjennetegner et godt grunnlag for å ta en avgjørelse på tvers?
        Alle var for i møtet, men etterpå visste ingen hvem som skulle gjøre jobben
        Hva fyller jeg inn i avveiing, konklusjon og gjennomførbart fordi?
        Vi nærmer oss vedtak; hva bør sjekkes før hammeren faller?
        Nå har vi tygd på dette i et år. Hva må til for at noen endelig skjærer gjennom?
        Saken skal opp til avgjørelse, og framlegget nevner ikke hva Bane NOR legger til grunn
        Kan styringsgruppen si ja uten at det står svart på hvitt at det lar seg gjøre?
        Vedtaket ble fattet i fjor, men ballen ligger fortsatt ikke hos noen
        Hvordan viser vi at hensynet til skolen er veid mot hensynet til politiet?
        grunnlag for å ta stilling i en sak på tvers
        Lederen vil ha en innstilling med to streker under svaret
        Hva ser DFØ etter når det tas et valg mellom flere etater?
        Notatet lister fordeler og ulemper, men våger ikke å konkludere
        Saken skal opp til avgjørelse neste uke. Hva må papirene inneholde?
        Midterste fase hos DFØ
        Saksframlegget er tynt og ender uten konklusjon. Hva ber DFØ om i beslutningsfasen?
        Skal ansvaret plasseres når vi vedtar eller først etterpå?
        Kan det gjennomføres, og hvor står det i beslutningsgrunnlaget?
        Avveiingen mellom skolens og NAVs interesser mangler i vedtakssaken
        Hva er samordning når det skal skjæres gjennom?
        Seks råd i alt, men to er bare for noen. Hvilken fase?
        saken skal opp til avgjørelse neste uke, hva må grunnlaget inneholde?
        Snart skal tiltakene vedtas, men ingen har fått ansvaret for dem
        Saken skal avgjøres i juni. Hva må være veid og vurdert i papirene da?
        Hva skal et godt beslutningsgrunnlag ha vurdert?
        Hva må saksframlegget inneholde av avveininger og konklusjon før noen sier ja?
        Hvilke krav stilles til grunnlaget en beslutning skal fattes på?
        Nå skal hammeren falle. Hva må ligge på bordet først?
        Saken går til statsråden i uke 12; hva kjennetegner et godt grunnlag?
        Er det i denne fasen vi peker ut hvem som skal svare for hva?
        Mellomste fase hos DFØ
        godt beslutningsgrunnlag: avveiing, gjennomførbarhet
        Må papiret si rett ut om det lar seg gjøre?
        Hvor mange råd gjelder alle, og hvor mange er bare for departement eller virksomhet når det skal vedtas?
        """,
      nn: """
        Kva bør vi gjere i avgjerdsfasen?
        kva er eit godt avgjerdsgrunnlag
        kva råd gjeld når vi skal avgjere
        kva skal stå under avgjerdsgrunnlag
        korleis veg vi interesser mot kvarandre
        kva gjer ein i avgjerdsfasen
        kva må vere klart før vi tek ei avgjerd
        Kva er viktig i avgjerdsfasen
        kva må avklarast før vedtak
        kva må vere på plass før vi bestemmer
        kva skal stå i avgjerdsgrunnlaget
        korleis veg vi interessene mot kvarandre
        Kva høyrer med i eit solid avgjerdsgrunnlag?
        No skal det bestemmast; kva må vere vurdert på førehand?
        Dei andre etatane byggjer på heilt andre føresetnader enn oss; må vi ta det med i saka?
        avgjerdsfasen samordning råd
        Kommunestyret sende saka tilbake fordi interessene ikkje var vegne mot kvarandre
        Korleis får vi fram om tiltaka let seg gjennomføre?
        Når i løpet skal ansvaret plasserast hos nokon?
        Saka endar alltid i «bør vurderast nærare», aldri i ein klar konklusjon
        Kan vi vedta no og fordele arbeidet seinare?
        Leiargruppa dreg ut tida og utset vedtaket månad etter månad
        Kva er skilnaden på å greie ut og å ta avgjerda?
        Me skriv saksutgreiing til formannskapet og manglar avsnittet om avveging
        Dei sa ja utan å vite om det var råd å få til
        No må me bestemma oss, men papira seier ingenting om kven som tek over stafettpinnen
        Kva bør vera på plass før klubba fell?
        Saksutgreiinga er tynn som graut, og likevel vil rådhuset ha eit ja på torsdag
        Eg er usikker på korleis eg grunngjev at planen faktisk kan setjast ut i livet
        Er det nok at fleirtalet likar forslaget, eller må vi vega ulempene for dei andre òg?
        valet mellom alternativ A og B når tre etatar er involverte
        Dei vedtok noko som var umogleg å gjennomføre, fordi ingen spurde kva dei andre bygde på
        Kor mange råd finst for fasen der ein konkluderer, og kven er dei retta mot?
        Midtfasen hjå DFØ, den med vedtaket
        Saka skal opp i styret, men ingen har vege interessene mot kvarandre.
        Kva skal eit godt avgjerdsgrunnlag innehalda?
        Når skal ansvaret plasserast: ved avgjerda eller sidan?
        Konklusjonen er ull; lèt det seg gjera eller ikkje?
        Kva går samordning ut på når ein skal avgjera?
        Kven skal få ansvar for tiltaka når dei blir vedtekne?
        Kva kjennteiknar eit godt grunnlag å taka avgjerd på?
        Kva er viktig å ha på plass når avgjerda skal takast?
        Kva lyt vera på plass før dei slår klubba i bordet?
        Når det skal avgjerast: er det då ansvaret vert plassert?
        Saksframlegget held ikkje mål, synest revisor. Kva skulle det ha vege opp?
        andre fasen, når avgjerda fell
        Har me teke omsyn til kva dei andre etatane byggjer på før me konkluderer?
        Skal det stå ein klår konklusjon, eller kan vi la det henge i lufta?
        """,
      en: """
        What should we do in the decision phase?
        what is a good basis for decision
        which advice applies when we decide
        what goes under basis for decision
        how do we weigh interests against each other
        what has to be ready before we make a decision
        the case is up for decision, what do we need
        what does the decision phase involve
        what must be settled before the decision
        the case is to be decided, what must be included
        what is the decision phase about
        what must be in place before we decide
        what should the basis for decision say
        how do we weigh the interests
        What should a decision memo weigh up before the board votes?
        We keep kicking the can down the road instead of deciding
        decision phase checklist coordination
        How do we show that competing interests were weighed in the case file?
        The minister wants one clear answer: is it feasible or not?
        Is this the stage at which responsibility should be pinned on someone?
        Decision taken on gut feeling, no proper basis
        Do we have to consider the assumptions other agencies rely on?
        Everyone nodded it through and then no one was assigned the work
        What comes after the inquiry and before implementation?
        Our paper ends with further study needed; what conclusion should it reach?
        Which advice applies when it is time to make up our minds?
        As a councillor, what ought I to demand before approving a joint scheme?
        The steering group wants a go/no-go paper. What belongs in it?
        We made up our minds without checking whether it could be done in practice
        Who gets the ball once the choice is made, and when should that be settled?
        Show how we traded off police concerns against those of the health trust
        Is a list of pros and cons enough, or must the paper come down on one side?
        sign-off stage for a cross-agency scheme
        The other directorate's assumptions never made it into our proposal before the vote
        Middle phase, when the choice is made
        Our board paper ends without saying whether it can be carried out.
        What does a sound basis for decision contain?
        Assign responsibility at the vote or afterwards?
        Weighing competing interests in the submission before sign-off
        What is coordination about at the point of deciding?
        How should opposing interests be weighed before a choice is made?
        balancing rival interests and concluding whether it is doable
        What would count as a sound basis before the director says yes or no?
        The gavel is about to fall; what must the paper contain?
        Middle phase: who carries responsibility gets placed when?
        Decision memo lists pros but never says if it can be carried out.
        weighing interests before the minister decides
        How many tips for all, and how many only for ministry or agency?
        """
    ),
    Phrasings(
      "dfo.beslutning.1",
      nb: """
        Gjelder verdiene også når tiltakene følges opp?
        hva betyr gjelder oppfølging
        hvilke prinsipper styrer oppfølgingen av vedtatte tiltak
        gjelder verdiene også i oppfølgingen
        hvilke prinsipper skal styre oppfølgingen av tiltakene
        verdier etter vedtaket
        Vedtaket er fattet, men hvilke kjøreregler gjelder når tiltakene skal følges opp?
        Gjelder verdiene fortsatt etter at saken er avgjort?
        Etter beslutningen gikk alle tilbake til gamle vaner og glemte prinsippene
        prinsipper for oppfølging av vedtatte tiltak
        Hvilke spilleregler bør vi ha for tida etter vedtak?
        Hva fyller jeg i feltet «gjelder oppfølging»?
        Vi var rause mot hverandre før vedtaket; hvordan holder vi på tonen i oppfølgingen?
        Bør det stå i beslutningen hvilke holdninger som skal prege arbeidet etterpå?
        Skal et verdigrunnlag vedtas i samme sak som tiltakene?
        NAV stoler ikke på at kulturetaten holder ord når tiltakspakken skal følges opp
        Trenger vi egne prinsipper for styringen av oppfølgingsarbeidet?
        Politikerne vedtok femten tiltak uten å si noe om hvordan vi skal te oss etterpå
        Er det i beslutningsfasen vi skal bli enige om prinsipper?
        Kan vi vente med verdiene til etter at vedtaket er gjort?
        Festtalene om verdier sluttet å gjelde i det øyeblikket hammeren falt
        Vi krangler om normene for hvordan besluttede tiltak skal følges opp
        Tiltakene er klubbet. Hvilke kjøreregler skal gjelde når vi følger dem opp?
        Vi var så rause med hverandre fram til vedtaket, så kom hverdagen og spisse albuer
        Er det nok at vi ble enige om hvordan vi oppfører oss i planleggingen?
        Skal spillereglene også gjelde dem som gjennomfører det som er bestemt?
        et felles kompass for tiden etter at beslutningen er tatt
        Hvordan hindrer vi at hver etat tolker oppfølgingen etter sitt eget hode?
        Avdelingsdirektøren spør hva slags holdninger vi legger til grunn når tiltakspakken rulles ut
        Bør vi skrive grunnreglene for etterarbeidet inn i selve beslutningsdokumentet?
        Hva menes med at noe «gjelder oppfølging»?
        Første råd i beslutningsfasen
        Skal kjørereglene gjelde etter vedtaket også, når vi følger opp?
        Rektor husker ikke hva vi lovet hverandre da tiltakene ble vedtatt.
        Felles spilleregler idet beslutningen tas
        DFØ nr. 1 under beslutning, om hva som skal styre oppfølgingen
        Må verdiene med i selve vedtaket?
        Hva lar vi oss lede av når det besluttede skal følges opp?
        Huker jeg av «gjelder oppfølging»?
        Vedtaket er fattet, men etter hvilke spilleregler skal vi følge det opp?
        Gjelder verdiene bare fram til vedtaket, eller også når tiltakene skal ut i livet?
        Er verdier for oppfølgingen noe annet enn verdier for samarbeidet?
        prinsipper som styrer etterarbeidet
        Når vi sier ja til tiltakene, skal vi samtidig si hvordan vi skal te oss etterpå?
        Kulturavdelingen spør om det vi lovet om åpenhet, også gjelder etter politisk behandling.
        """,
      nn: """
        Gjeld verdiane også når tiltaka blir følgde opp?
        kva tyder gjeld oppfølging
        kva prinsipp styrer oppfølginga av vedtekne tiltak
        gjeld verdiane òg i oppfølginga
        kva prinsipp skal styre oppfølginga av tiltaka
        Kva verdiar skal styre oss når vedtaket skal følgjast opp?
        Dei fine orda om verdiar vart gløymde straks saka var vedteken
        Skal prinsippa våre gjelde òg etter at avgjerda er teken?
        køyrereglar for oppfølging av vedtekne tiltak
        Bør vi semjast om grunnreglar i same møte som vi vedtek tiltaka?
        Etter vedtaket dreg kvar etat i si retning; kva prinsipp kan vi vise til?
        Kva tyder det at verdiane «gjeld oppfølging»?
        Vi diskuterer om vedtaksteksten skal ha med prinsipp for arbeidet etterpå
        Korleis vil me styre det som er bestemt, reint verdimessig?
        Kan helsestasjonen og skulen ha ulike prinsipp når dei følgjer opp same vedtak?
        Det står ingenting om verdiar i vedtaket, er det ein feil?
        Leiaren meiner verdiane høyrer heime i starten og ikkje i oppfølginga
        Treng oppfølgingsgruppa eit etisk kompass når tiltaka er avgjorde?
        Når noko er vedteke, kva skal styra måten me jobbar vidare på?
        Alle smilte i møtet der det vart bestemt, men etterpå gjekk dei kvar til sitt
        Kan vi gjenbruke haldningane frå førebuingstida når tiltaka skal passast på?
        Eg saknar ein felles leveregel for dei som skal fylgja opp vedtaket
        normer for etterarbeidet
        Er det i avgjerdsfasen ein skal bli samd om ånda i det som kjem etterpå?
        Helseføretaket og kommunen handlar ulikt kvar gong dei set same vedtaket ut i livet
        Fyrste rådet i avgjerdsfasen
        Gjeld køyrereglane etter at vedtaket er gjort?
        Kva skal me lata oss styra av når tiltaka vert følgde opp?
        Me vart samde om prinsippa, men dei vart gløymde så snart vedtaket låg der.
        Verdiar for oppfølginga, semde om ved avgjerda
        Lyt verdiane stå i sjølve vedtaket?
        Skal verdiane gjelde òg etter at tiltaka er vedtekne og berre skal følgjast opp?
        Gjeld prinsippa framleis når vedtaket er gjort og vi berre skal følgje opp?
        gjeld verdiane òg når vedtaket skal følgjast opp
        skal verdiane gjelde etter at vedtaket er gjort òg
        Vedtaket er gjort. Gjeld spelereglane våre framleis når tiltaka skal følgjast opp?
        Etter klubbeslaget: kva rettesnor skal vi fylgje?
        Gjeld verdiane når tiltaka skal fylgjast opp, eller sluttar dei ved vedtaket?
        Me vert samde om tiltak, men ikkje om korleis me skal vera mot kvarandre etterpå.
        rettesnor for oppfylging av vedtekne tiltak
        """,
      en: """
        Do the values also hold when measures are followed up?
        what does apply to follow-up mean
        which principles steer the follow-up of decided measures
        do the values apply to the follow-up too
        principles and values after the decision
        Which ground rules govern us once the measures have been approved?
        Our values evaporated the day the decision was signed
        principles for following up decided measures
        Do the agreed values still bind us after the vote?
        Should the resolution itself spell out how we behave during follow-up?
        We settled what to do but never how to treat each other while following it up
        What goes into the field about values covering follow-up?
        Is the decision stage the right moment to agree on guiding principles?
        The partners revert to turf wars as soon as the package is adopted
        Can one agency follow up by different principles than the rest?
        House rules for the post-decision stage: who agrees them?
        Follow-up meetings have turned nasty; what principles should have been in place at adoption?
        Do we attach a code of conduct to the decision, for those monitoring the measures?
        The vote is over; by which ground rules do we carry it through?
        We promised openness while planning, but does that bind us during follow-up too?
        Agree on the spirit of the thing before the agreed actions are tracked
        Every agency is chasing the decided actions in its own style, with no shared compass
        Should the decision paper say how we intend to behave afterwards?
        code of conduct for following up what was adopted
        My director says ethos is fluff once a resolution has been passed. Is she right?
        At which point do we fix the norms that steer what happens after approval?
        First tip for the decision phase
        Ground rules that outlive the vote
        Which principles govern once measures are decided and must be followed up?
        Everyone forgot our code of conduct the day after approval.
        Do values belong in the decision itself?
        Ticking applies to follow-up: what's that?
        Once the measures have been approved, what principles should govern the follow-through?
        Once measures are approved, which ground rules steer the follow-up?
        first tip of the decision stage
        Do values expire the day the board says yes?
        principles applying after the vote
        Is agreeing on conduct for later something to do at decision time?
        conduct rules for following up decided actions
        """
    ),
    Phrasings(
      "dfo.beslutning.2",
      nb: """
        Må vi forankre både politisk og administrativt?
        er politisk forankring nødvendig
        holder det med administrativ forankring
        hva er forskjellen på politisk og administrativ forankring
        trenger vi både politikerne og administrasjonen
        politisk og administrativ forankring i beslutningsfasen
        Holder det at kommunedirektøren sier ja, eller må kommunestyret også inn når vi beslutter?
        Vedtaket har bare administrasjonen bak seg; hva nå?
        Hvordan sikrer vi i beslutningen at noen fortsatt eier dette etter valget?
        Formannskapet klappet i hendene, men etatssjefene ble aldri spurt før vedtaket
        Hvilket saksnummer og hvilken dato skal stå på det politiske vedtaket?
        Må både utvalg og toppledelse stå bak beslutningen?
        Byråden byttes ut til høsten; hvordan får vi en beslutning som overlever?
        Vi skal fatte vedtak i mai: hvem på folkevalgt side og hvem i rådhuset må ha godtatt det?
        Hva sier DFØ om støtte fra politikere når beslutningen tas?
        Direktøren mener politikerne ikke har noe med beslutningen å gjøre
        Er et referat fra ledermøtet nok som forankring når det skal vedtas?
        Ingen husker hvem som bestemte dette for tre år siden, så ingen føler at vedtaket er deres
        Statsråden har sagt ja muntlig; trenger vi departementsråden også før det besluttes?
        Bør vi ha to underskrifter, én folkevalgt og én administrativ, under beslutningen?
        skrive inn eierskap over tid i vedtaket
        Før saken klubbes: trenger vi både et politisk og et administrativt ja?
        Byråden heier, men direktøren under ham vet knapt at ordningen finnes
        Ordføreren som dro det i gang, er borte etter valget, og nå eier ingen vedtaket
        Holder det at kommunedirektøren nikker når vi beslutter, eller må utvalget også ha sagt sitt?
        Hvilket saksnummer fører jeg opp for bystyret, og hvilket for toppledelsen?
        et vedtak som overlever neste valg
        Lurer på hvordan beslutningen kan få både politikere og embetsverk på laget
        Statssekretæren er entusiastisk, embetsverket trenerer. Hva mangler da i avgjørelsen?
        Skal jeg skrive to linjer, én for de folkevalgte og én for administrasjonen, når det vedtas?
        Andre råd i beslutningsfasen
        Vedtaket er gjort på rådhuset, men ingen politiker har hørt om det.
        Skal både ordfører og kommunedirektør nikke før vi beslutter?
        Eierskap som varer, sikret i det vi vedtar
        Administrasjonen er med, bystyret er ikke. Kan vi beslutte likevel, ifølge DFØ?
        Dobbelt ja: de valgte og de ansatte toppene, i beslutningsfasen
        DFØ-rådet ved vedtak som svarer til Difis fjerde
        Holder det med rådmannens signatur når avgjørelsen tas?
        politisk OG administrativt eierskap i beslutningsfasen
        Vi skal til å vedta. Må både bystyret og administrasjonen ha sagt ja?
        Rådmannen nikker, men ingen politiker har sett saken, og vedtak er i morgen.
        Hvordan sikre at noen fortsatt føler seg som eier etter neste valg, når vi bestemmer nå?
        politisk og administrativ støtte ved beslutning
        Er et administrativt ja nok når statssekretæren ikke er orientert?
        I hvilken DFØ-fase hører forankring på to nivåer hjemme?
        """,
      nn: """
        Må vi forankre både politisk og administrativt?
        er politisk forankring nødvendig
        held det med administrativ forankring
        kva er skilnaden på politisk og administrativ forankring
        treng vi både politikarane og administrasjonen
        politisk og administrativ forankring i avgjerdsfasen
        Treng avgjerda vår støtte både frå dei folkevalde og frå administrasjonen?
        Avgjerda gjekk berre gjennom leiargruppa, aldri gjennom heradsstyret
        Kva gjer vi for at eigarskapen skal vare etter at vedtaket er gjort?
        eigarskap over tid vedtak
        Ordføraren er for, men kommunaldirektøren dreg på det; kan vi gå til avgjerd?
        Nytt kommunestyre til hausten; korleis gjer me vedtaket haldbart?
        Bør møtedato for det politiske vedtaket stå i mandatet?
        Er det nok at statsråden nikkar når sjølve avgjerda skal takast?
        Når vi går frå utgreiing til vedtak, kven må ha sagt ja på begge sider av bordet?
        Politikarane avgjorde, og administrasjonen sit att med jobben utan å ha vore spurd
        Kan administrativ forankring kome etterpå, når politikarane alt har avgjort?
        Vi treng nokon som framleis kjenner ansvar for vedtaket om fem år
        Fylkestinget har vedteke det, men fylkesdirektørane er ikkje med; kva manglar vi?
        Skal avgjerda vera klubba både i kommunestyret og i leiargruppa?
        Vedtaket vart gjort av byråkratane åleine, og no kjenner ikkje politikarane seg att
        Korleis syter vi for at nokon framleis eig avgjerda om fire år?
        Berre den eine foten er på plass: vi har fylkestinget, men ikkje fylkesdirektøren
        Eg skal setja dato og saksnummer på kven som gav ja, oppe og nede
        politisk og byråkratisk ryggdekning når ein bestemmer seg
        Er det farleg å gå vidare om berre fagsjefane har vedteke det?
        Ein ny statsråd kan velta heile vedtaket, korleis toler det eit skifte?
        Andre rådet i avgjerdsfasen
        Lyt både ordføraren og rådmannen seia ja før me avgjer?
        Administrasjonen er med, men tinget har ikkje høyrt eit ord, og no skal det avgjerast.
        Varig eigarskap når vedtaket vert gjort
        DFØ-rådet ved avgjerd som svarar til fjerde hjå Difi
        Er det nok at toppen på rådhuset nikkar?
        Kva seier DFØ om eigarskap hjå både folkevalde og administrasjon når avgjerda skal takast?
        Det andre av dei fire fellesråda når det skal avgjerast
        Byråkratane er med, folkevalde har ikkje høyrt eit ord.
        Treng vi velsigning frå begge hald før vedtaket?
        Eigarskap som toler eit val, kva gjer vi i avgjerdsfasen?
        Kommunedirektøren skreiv under, men skal formannskapet òg ha saka?
        støtte oppe og nede ved avgjerda
        """,
      en: """
        Must we anchor both politically and administratively?
        is political anchoring necessary
        is administrative anchoring enough
        do we need both the politicians and the administration
        political and administrative anchoring in the decision phase
        At decision time, do we need sign-off from both politicians and officials?
        The council voted for it but the chief executive never bought in
        dual anchoring political administrative decision
        How can a decision outlive the next election?
        Only the civil servants are on board; is that enough to adopt the measures?
        Which case number and date should we record for the political approval?
        Decision without an owner two years later: what went wrong at the vote?
        Our minister agreed to the decision, though the permanent secretary was out of the loop
        Should the mayor and the municipal director both put their names to the decision?
        Does an informal nod from the committee chair count when we adopt the plan?
        We want lasting ownership written into the resolution
        Elected members feel ambushed by a decision made at officer level
        Is political backing alone sufficient before we move from decision to rollout?
        Please explain: decision must be accepted by politician and also by administration, both?
        The mayor signed, the chief executive shrugged, and it fizzled out
        How do we make the choice stick after an election?
        Which case number and date prove that council as well as management said yes?
        Is a nod from senior officials enough when we decide, or do we need the politicians too?
        decision backed at two levels
        It was adopted by civil servants alone and the new minister feels no duty to it
        Second tip for the decision phase
        Officials approve, elected members were never told, and we're about to decide.
        Double blessing, political and administrative, when the choice is made
        Ownership over time secured at the point of decision
        DFØ decision advice equal to Difi's fourth
        Is the chief executive's nod sufficient for this vote?
        At the decision stage, do we need backing from elected people as well as from the bureaucracy?
        When it is decided, do we need backing from the administration also, or only from the elected ones?
        Second tip when deciding: two kinds of yes.
        Officials agree but no politician has seen the case. Decide anyway?
        ownership that survives an election, settled at decision time
        Is it same as Difi's fourth, only in the decision phase?
        political plus administrative backing, decision stage
        """
    ),
    Phrasings(
      "dfo.beslutning.3",
      nb: """
        Hvordan får vi plass i strategier og styringsstrukturer som finnes?
        bør samarbeidet inn i en politisk strategi
        hvilken strategi skal vi knytte oss til
        skal vi vise til regjeringens strategi
        kan vi bygge på en strategi som finnes fra før
        bør vi få arbeidet inn i eksisterende strategier
        plass i styringsstrukturer som alt finnes
        Hvilken politisk strategi kan vi henge samarbeidet på når vi vedtar det?
        Vedtaket svever fritt, uten feste i noe regjeringen har lagt fram
        forankring i politiske strategier
        Bør beslutningen vise til en stortingsmelding?
        Finnes det en nasjonal strategi vi kan koble oss på i stedet for å lage ny?
        Må saken inn i etatens mål- og resultatstyring når den er besluttet?
        Prosjektet lever på siden av alt annet og står ikke nevnt i noen strategi
        Når beslutningen tas: ny styringsmodell, eller plass i dem som alt er etablert?
        Hvordan får vi samarbeidet skrevet inn i byrådserklæringen?
        Tiltakene ble vedtatt i et vakuum, og ingen styringsdialog fanger dem opp
        Hva betyr «etablerte styringsstrukturer» i beslutningsfasen?
        Regjeringsplattformen nevner ungt utenforskap; kan vi bruke den som knagg?
        Kulturetaten har en strategi, barnevernet en annen; hvilken skal beslutningen lene seg på?
        Er folkehelsestrategien et godt sted å feste vedtaket vårt?
        Uten en krok i den politiske strategien dør dette ved neste budsjettforlik
        Lurer på om handlingsplanen fra departementet kan være hjemmelen for tiltakene vi beslutter
        Kan vi henge vedtaket på en melding Stortinget alt har sluttet seg til?
        Det vi har besluttet, svever i lufta og står ikke i noen strategi
        Skal vi lage et nytt styringsopplegg, eller smette inn i virksomhetsplanen som ruller fra før?
        Hvor hører beslutningen hjemme når regjeringen alt har en boligstrategi?
        Ordføreren spør hvilken politikk dette egentlig er en del av
        hekte et vedtak på noe som alt er vedtatt
        Tiltaket ble besluttet på siden av årshjulet, og ble glemt ved neste budsjettrunde
        Direktoratet vil ha sitt eget sideløp, men finnes det ikke et spor for dette allerede?
        Bør jeg nevne regjeringsplattformen når jeg skriver hva avgjørelsen bygger på?
        Tredje råd i beslutningsfasen
        Bør det vi beslutter, inn i byrådserklæringen eller handlingsplanen som finnes?
        Vedtaket henger i løse lufta, det står ikke i noen strategi.
        Hekte beslutningen på noe som alt er der
        Lage nytt styre, eller bruke det eksisterende når vi vedtar?
        Feste i politiske strategier
        Kan vi slippe en egen styringsgruppe når saken er avgjort?
        Stortingsmelding som krok å henge vedtaket på
        Vi skal beslutte snart. Går det an å hekte seg på en politisk strategi som ligger der fra før?
        Skal vi få samarbeidet inn i handlingsplanen som alt finnes, eller skrive en ny når vi vedtar?
        Hvordan unngå at vedtaket blir en øy for seg selv?
        Er det å stå i en stortingsmelding det samme som å være forankret hos statsråden?
        feste i eksisterende strategier ved vedtak
        Vi har et vedtak, men det er ikke nevnt i noen plan eller virksomhetsstrategi.
        Kan vi henge dette på folkehelsestrategien nå som det skal besluttes?
        """,
      nn: """
        Korleis får vi plass i strategiar og styringsstrukturar som finst?
        bør samarbeidet inn i ein politisk strategi
        kva strategi skal vi knyte oss til
        kan vi byggje på ein strategi som finst frå før
        bør vi få arbeidet inn i strategiar som finst
        Kva overordna strategi bør vedtaket vårt vise til?
        Tiltaka heng i lause lufta og finst ikkje i nokon politisk strategi
        feste i styringsstrukturar som finst
        Kan me leggje samarbeidet inn under bustadstrategien når me vedtek det?
        Bør avgjerda byggje på ei stortingsmelding?
        Vi lagar stadig nye strukturar ved sida av dei gamle når noko skal vedtakast
        Departementet spør kvar i regjeringsstrategien oppdraget vårt høyrer heime
        Korleis får ein eit vedtak inn i den vanlege verksemdsplanlegginga?
        Kva strategi skal eg føre opp når avgjerda er teken?
        Er ei tilvising til den politiske plattforma godt nok feste?
        Utan ein knagg i strategien forsvinn vedtaket i bunken
        Fylkespolitikarane har alt ein kompetansestrategi; skal vi hekte oss på den?
        Vi diskuterer om det vedtekne tiltaket treng eige styre eller plass i noko etablert
        Avgjerda vår er ei lausbikkje: ho høyrer ikkje til i noka satsing
        Kan me leggja vedtaket inn i folkehelsestrategien som fylkestinget alt har sagt ja til?
        Må vi rigga ny styring for det som er bestemt, eller finst det eit spor frå før?
        Kva strategi fører eg opp under det vi har avgjort?
        innpass i eksisterande styringshjul
        Revisjonen spør kva politisk dokument samarbeidsvedtaket er ein del av
        Kvar rår DFØ til at ei avgjerd skal få feste når alt anna alt er styrt?
        Tredje rådet i avgjerdsfasen
        Vedtaket vårt står ikkje i nokon strategi og heng i lause lufta.
        Hengja avgjerda på ein knagg som alt finst
        Må me laga nytt styringsopplegg, eller finst det noko å nytta når me avgjer?
        Rotfeste i politiske strategiar
        Skal det me avgjer, inn i ei melding eller ein plan som alt er vedteken?
        Kan me hekta oss på ein politisk strategi som alt ligg der?
        Vert det betre om me heng arbeidet på ein strategi fylkestinget alt har vedteke?
        Nummer tre av avgjerdsråda
        Skal det nye inn i planverket som alt ligg der?
        Vedtaket heng i lause lufta, ingen strategi nemner det.
        Knyte avgjerda til styringa som finst frå før
        Er det betre å sy det inn i oppvekststrategien enn å laga noko nytt?
        """,
      en: """
        How do we get a place in existing strategies and structures?
        should the collaboration be part of a political strategy
        which strategy should we tie ourselves to
        can we build on a strategy that exists already
        get the work into existing strategies and governance
        Which government strategy should our decision hook into?
        The measures float free of any political strategy
        embed in existing governance structures
        Should the decision refer to a white paper or a national action plan?
        Can we piggyback on the youth strategy instead of writing our own?
        How do we get it into the agency's normal performance management once approved?
        Nobody steers it because it appears in no strategic document
        Build a bespoke steering set-up at the decision point, or slot into one that exists?
        The coalition agreement mentions this issue; is that a good peg?
        Our resolution cites no policy framework; does that weaken it?
        What are established governance structures supposed to cover when we decide?
        Two departments, two strategies: which one should the adopted measures belong under?
        We want to make the decision stick by tying it to official policy
        The decision floats free; which political strategy can carry it?
        Should what we agreed slot into the corporate plan that already runs every year?
        Piggyback on a white paper instead of inventing a new steering set-up
        Auditors ask where our resolution fits in the existing machinery of government
        Is there a ready-made track we can hook the adopted measures onto?
        It was decided in a side room and no existing strategy mentions it
        embed the choice in current governance
        Our council already has a youth strategy, so could the new scheme be written into that?
        Third tip for the decision phase
        Our decision floats free of any strategy
        Hooking the decision onto a policy already adopted
        Build a fresh steering set-up or use what stands when deciding?
        A foothold in political strategies
        Should the choice be written into the government's white paper or plan?
        attach our decision to political strategies that are in force already
        Is it worthwhile to hook our initiative onto political strategies that are already in place?
        Third tip of the decision stage
        Hook the new arrangement onto the strategy we already have?
        Our decision is an orphan: no plan or white paper mentions it.
        Being in a strategy versus being backed by a minister, same thing?
        embedding in established governance when deciding
        Should we write fresh strategy or place it in the old one?
        """
    ),
    Phrasings(
      "dfo.beslutning.4",
      nb: """
        Hvordan bruker vi regelverk og budsjett til å skape møteplasser?
        hvilke formelle virkemidler kan vi bruke
        kan et budsjett brukes til å bygge relasjoner
        Hvordan kan regelverk brukes som virkemiddel
        kan regelverk og budsjett bygge relasjoner
        hvordan bruker vi formelle virkemidler
        bør vi bruke formelle strukturer for å få møteplasser
        kan budsjettet gjøre samarbeidet mulig
        Kan vi bruke budsjettet til å få i stand møteplasser?
        Frivillige kaffemøter døde ut; bør vi lovfeste at etatene skal møtes?
        formelle virkemidler for å skape relasjoner
        Hvordan kan en forskrift få folk til å snakke sammen?
        Øremerkede kroner til et fast møtested: er det et godt grep når vi vedtar dette?
        Relasjoner kommer jo av seg selv, så hvorfor trenger vi regler?
        Hvilke bestemmelser eller budsjettposter gjør det mulig for oss å treffes?
        Ildsjeler holder nettverket i live uten en krone eller en paragraf i ryggen
        Er det rart å bygge tillit med instrukser og rammebevilgninger?
        Departementet kan påby en samarbeidsarena i regelverket; bør vi be om det?
        Samarbeidsplikt i loven: hjelper den oss å bli bedre kjent?
        Er det lov å la et tilskudd stille krav om felles møteplass?
        Vi har bare myke tiltak i vedtaket, ingenting formelt som sikrer at vi møtes
        Samlokalisering krever husleie; hvordan får vi det inn i budsjettvedtaket?
        Jeg er rådgiver i et direktorat: kan hjemler og bevilgning brukes til å bygge nettverk?
        Pisk og gulrot for å få politi og skole rundt samme bord
        Kan en budsjettpost få folk fra politi og barnevern til å møtes?
        Vi har ingen lov som sier at etatene skal sitte rundt samme bord. Trenger vi det?
        Øremerkede kroner til felles samlinger, er det noe å be om?
        En forskrift krever samarbeidsavtale. Kan vi bruke den til å bli kjent på tvers?
        Folk vil gjerne treffes, men uten hjemmel og penger blir det bare med praten
        lov og budsjett som døråpner for samvær mellom etater
        Økonomisjefen vil vite hvilken konto som betaler for fagdagene våre
        Hvordan kan et pålegg føre til at folk faktisk stoler på hverandre?
        Hvilken paragraf viser jeg til når jeg skal få i stand et fast råd mellom tjenestene?
        Fjerde råd i beslutningsfasen
        Kan budsjettvedtaket brukes til å få folk til å møtes?
        Sette av en pott i budsjettet for å få i gang møteplassen, er det tanken?
        Forskrift som tvinger etatene til samme bord
        Hvordan kan noe så tørt som et regelverk skape relasjoner?
        Formelle grep i vedtaket for å få folk til å bli kjent
        Økonomisjefen: hva skal penger i budsjettet med relasjonsbygging å gjøre?
        Uten paragraf og kroner blir møtene aldri noe av. Hvilket råd ved beslutning?
        kan vi bruke regelverk og penger til å få i stand møteplasser
        Hvordan kan vi bruke regler og budsjett for å få folk til å møtes?
        Kan budsjettet brukes til å få folk til å møtes?
        Ingen møtes av seg selv; kan vi vedta en regel som gjør at de må?
        Er det pussig å bruke paragrafer for å skape vennskap?
        regelverk og budsjett som relasjonsbygger
        Vi skal vedta en pott penger til en felles arena. Er det i tråd med DFØ?
        Bør vedtaket si hvilken bevilgning som gjør møteplassen mulig?
        """,
      nn: """
        Korleis bruker vi regelverk og budsjett til å skape møteplassar?
        kva formelle verkemiddel kan vi bruke
        kan eit budsjett brukast til å byggje relasjonar
        kan regelverk og budsjett byggje relasjonar
        korleis bruker vi formelle verkemiddel
        kan budsjettet gjere samarbeidet mogleg
        Korleis kan lov og budsjett hjelpe oss å byggje relasjonar?
        Treng vi ein paragraf for at etatane skal møtast?
        budsjettmidlar til møteplassar
        Den frivillige møteplassen visna bort fordi ho mangla formell heimel og pengar
        Kan eit tilskot krevje at kommunane stiller i felles forum?
        Bør vedtaket innehalde formelle grep som får oss til å bli kjende?
        Vi har berre prat og velvilje, ikkje noko regelverk å støtte oss på når treff skal skipast
        Er det rett å bruke harde middel for å få mjuke resultat?
        Kva reglar gjer samarbeidet vårt mogleg reint formelt?
        Økonomisjefen skjønar ikkje kvifor møtearenaer skal ha eigen budsjettpost
        Kan samarbeidsplikta i velferdslovene brukast til å få i gang faste treffpunkt?
        Vi lurer på om departementet kan forskriftsfeste eit samarbeidsforum
        Gulrot i budsjettet så barnevern og NAV set seg ned i lag
        Kan me nytta eit rundskriv til å tvinga fram ein møteplass?
        Det trengst pengar på bok før helsesjukepleiaren og læraren får tid til å treffast
        Er det ein motsetnad mellom reglar og det å byggja gode band?
        Vi har lovheimel for å samarbeide, men veit ikkje korleis han kan gje oss eit felles bord
        lovkrav som lim mellom etatar
        Rådmannen meiner relasjonar ikkje kan budsjetterast. Er det rett?
        Kva for ei løyving skal eg føra opp som gjer samlingane moglege?
        Kan eit politisk vedtak om eit felles utval gjera at folk blir kjende?
        Fjerde rådet i avgjerdsfasen
        Kan ei løyving få folk til å treffast?
        Budsjett og paragrafar som lim mellom folk
        Utan påbod i vedtaket vert det aldri møte mellom etatane.
        Korleis kan turre reglar laga tilhøve mellom menneske?
        Formelle verkemiddel for å få i stand møteplassar når det vert avgjort
        kan budsjett og regelverk brukast til å få i stand moeteplassar
        Kan ein bruka budsjettet til å få folk til å møtast?
        Fjerde og siste fellesrådet når noko skal avgjerast
        Bruke løyvingar til å få etatane til å snakkast
        Kan ein forskrifte seg til godt naboskap?
        Eg treng eit formelt grep som får folk til å treffast.
        Er det lov å nytta budsjettpengar på samlingar og relasjonar?
        løyving, regel, møteplass, avgjerdsfase
        """,
      en: """
        How do we use regulations and budgets to create meeting places?
        which formal instruments can we use
        can a budget be used to build relations
        can rules and budgets build relations
        how do we use formal instruments
        can the budget make the collaboration possible
        Can regulation be used to get people talking?
        budget line for a joint forum
        Should the decision earmark money for a place where services meet?
        Goodwill networks fizzled out; would a statutory duty to convene help?
        Hard levers to produce soft results: does that work?
        Which rules or funds make it possible for our people to meet at all?
        We need carrots and sticks to bring schools and police to the table
        Is it wise to force relationships through legislation?
        Co-location costs rent: can formal budget decisions cover it?
        Our meeting place has no legal or financial footing
        Finance says relationship building cannot be a budget item
        Can a grant condition require municipalities to set up a common arena?
        What formal structures help build bonds between agencies at the decision stage?
        Can a budget line buy us a place where the agencies actually meet?
        Use the rule book to bring people round the same table
        We have goodwill but no statutory hook, so our joint forum never gets off the ground
        Which regulation or appropriation makes our collaboration possible?
        Is hard money a sensible way to grow soft ties?
        The finance director refuses to pay for get-togethers without a formal basis
        legal duty that creates a shared forum
        Fourth tip for the decision phase
        Using a budget line to get people into the same room
        Can dry regulations breed relationships?
        Without a statute or money in the decision, they'll never meet.
        Formal levers that create forums
        Our treasurer asks what appropriations have to do with networking.
        Budget and regulations to build relationships? Sounds strange, how is it meant
        Can formal levers like legislation and the budget be used to bring about meeting places?
        Fourth tip, decision phase: rules that make people meet
        Can a budget line create friendships between agencies?
        Use formal levers to build relations, odd but allowed?
        Nobody meets voluntarily, so can the decision oblige them?
        funding a forum through the formal budget
        """
    ),
    Phrasings(
      "dfo.departement",
      nb: """
        Hvor mye frihet skal departementet gi virksomhetene?
        departementet detaljstyrer direktoratet
        hva bør vi i departementet huske på
        hvordan styrer et departement uten å detaljstyre
        råd til departementer
        Hvilket råd gir DFØ til departementer
        hvor mye frihet bør departementet gi etatene
        bør departementet bestemme hvordan etatene løser oppgaven
        departement detaljstyrer virksomhetene
        Vi sitter i departementet: hvor detaljert kan vi styre direktoratene i samarbeidet?
        Statsråden vil bestemme hver minste møteagenda for etatene
        detaljstyring av underliggende etater
        Bør departementet la direktoratene finne ut selv hvordan de samarbeider?
        Hvor langt bør båndet være når et departement gir to etater en felles oppgave?
        Oppdragsbrevet fra departementet vårt er på tolv sider og sier hvordan alt skal gjøres
        Er det greit at departementet bestemmer samarbeidsformen for etatene?
        Departementsråden er redd for å miste kontrollen hvis virksomhetene får frie tøyler
        Etatsstyrer spør: hva bør vi slutte å blande oss inn i?
        Hva er det egne rådet til departementer når beslutningen tas?
        Kan vi i departementet bare sette målet og overlate veien til Bufdir og Helsedirektoratet?
        Hvor går grensa mellom å styre og å mikrostyre underliggende organer?
        Direktoratene klager over at vi i departementet henger over skulderen på dem
        Tillitsreform i staten: hva betyr den for felles oppdrag til etatene?
        Vi er fagdepartement; hva må ligge fast, og hva kan etatene avgjøre?
        Vi vil slippe opp grepet om etatene, men Stortinget krever svar
        Embetsverket vil bestemme hver minste ting i etatenes fellesprosjekt
        Hvor løst kan vi holde tøylene overfor Bufdir og Helsedirektoratet?
        Jeg er etatsstyrer og klør etter å skrive inn framgangsmåten. Bør jeg la være?
        Statsråden vil diktere hvordan NAV og Udir samarbeider, ikke bare hva de skal få til
        Kan vi som departement overlate metoden til etatene?
        tillit nedover fra regjeringskvartalet
        Direktoratet klager over at vi i departementet henger over skulderen på dem
        Er det greit at underliggende etater velger en helt annen løsning enn vi så for oss?
        Hva bør vi i departementet holde fingrene unna når etatene løser noe sammen?
        Departementet vil bestemme hver minste detalj i etatenes samarbeid. Hva sier DFØ?
        Rådet bare for departementer i beslutningsfasen
        Etatsstyreren skriver framgangsmåten rett inn i brevet. Bør hun la være?
        Slippe tøylene som departement
        Skal statsråden blande seg i hvordan direktoratene løser det?
        Detaljstyring fra Akersgata
        Armslag for underliggende virksomheter, sier DFØ noe om det?
        Jeg sitter i HOD: hvor mye skal vi overlate til Helsedirektoratet når vi beslutter?
        Departementet detaljstyrer oss i hjel. Har noen sagt dem at de bør slippe taket litt?
        Etaten klager over at statsrådens folk blander seg i alt. Hva sier DFØ til departementet?
        Eget råd bare for departementer når det skal besluttes
        Skal vi i fagavdelingen fortelle Bufdir og Udir hvordan de skal samarbeide, eller bare hva?
        Kan et departement holde for stramme tøyler?
        underliggende virksomheter, valgfrihet, framgangsmåte
        Er det å styre på mål det samme som å gi fritt spillerom til direktoratene?
        Embetsverket vil detaljere oppdraget ned til møtedato. Er det klokt?
        """,
      nn: """
        Kor mykje fridom skal departementet gi verksemdene?
        departementet detaljstyrer direktoratet
        kva bør vi i departementet hugse på
        råd til departement
        kor mykje fridom bør departementet gi etatane
        bør departementet bestemme korleis etatane løyser oppgåva
        Kor fritt bør eit departement la underliggjande verksemder løyse felles oppgåver?
        Departementet detaljstyrer direktorata i hel
        fridom til underliggjande verksemder
        Skal vi i departementet fastsetje korleis etatane organiserer samarbeidet?
        Statssekretæren vil godkjenne kvar deltakarliste frå direktorata
        Er lange taumar farleg når tre direktorat skal samarbeide?
        Kva kan vi som etatsstyrarar overlate til verksemdene sjølve?
        Vi skriv eit oppdragsbrev og lurer på om vi seier for mykje om framgangsmåten
        Direktoratet kjenner feltet betre enn departementet; bør vi halde fingrane av fatet?
        Korleis kan departementet vise tillit til etatane når avgjerda blir teken?
        Kva råd gjeld særskilt for departement i avgjerdsfasen?
        Opposisjonen skuldar statsråden for å gi etatane blankofullmakt
        Må eit departement leggje seg opp i kven som leier arbeidet nede i etatane?
        Må departementet godkjenne kvart skritt etatane tek i lag?
        Etatane får ikkje puste for all detaljstyringa frå Oslo
        Kor mykje kan eit departement sleppa på taumane?
        Me i embetsverket er redde for å gje frå oss grepet om korleis oppgåva blir løyst
        handlefridom til etatane, råd til eigardepartementet
        Bør statsråden seie kva som skal nåast og teia om korleis?
        Eg skal skrive kva direktorata avgjer sjølve og kva vi held fast på
        Rådet til departementa i avgjerdsfasen
        Departementet styrer kvar fingerrørsle i etatane.
        Bør me i departementet sleppa taumane når etatar skal løysa noko i lag?
        Albogerom for etatane under oss, når me avgjer
        Kor mykje skal statsråden leggja seg opp i framgangsmåten?
        Eg sit i eit departement; kva er det eine rådet DFØ har til oss?
        Kor lang line skal eit departement gje etatane sine?
        Kor fritt skal etatane stå når departementet gjev dei eit fellesoppdrag?
        Eg sit i eit departement. Kor stramt bør me halda etatane våre i eit slikt samarbeid?
        Kva er det særskilde rådet til departementa i avgjerdsfasen?
        Lat direktorata få løysa det på sin eigen måte, seier nokon
        Departementet heng over skuldra på oss.
        Bør ministeriet halda fingrane av fatet?
        romslege taumar frå departement til etat
        """,
      en: """
        How much freedom should the ministry give its agencies?
        the ministry micromanages the directorate
        what should we in the ministry remember
        advice for ministries
        how much freedom should the ministry give the agencies
        should the ministry decide how agencies solve the task
        How much slack should a ministry cut the agencies it oversees?
        ministry micromanagement of agencies
        The minister insists on approving every working method of the directorates
        Should we in the ministry dictate how two agencies divide a shared task?
        Set the destination and let the directorates choose the route?
        Our ministry's commission letter prescribes every step; is that overkill?
        As an agency steward, when do I take my hands off the wheel?
        Directorates complain that the ministry breathes down their necks
        Arm's length: what does it mean when subordinate bodies collaborate?
        Which advice is meant for ministries alone in the decision phase?
        The ministry is afraid of losing its grip if agencies are given free rein
        What must stay fixed by the ministry and what may the agency settle?
        Parliament holds us to account, so can the ministry really leave the method to directorates?
        Our ministry micromanages the joint task its agencies were given
        How much slack should a ministry cut the bodies beneath it?
        Resist the urge to prescribe the method to the directorates
        As an official overseeing two agencies, may I leave the how to them?
        The minister wants to sign off every workshop the agencies hold together
        arm's length steering of joint agency work
        Do we spoil things by writing the recipe into the assignment to subordinate bodies?
        What do central government owners keep fixed, and what is left to those who deliver?
        The one decision-phase tip reserved for ministries
        Our ministry dictates every step of how its agencies cooperate.
        Loosen the reins on subordinate bodies
        Should the minister meddle in the how?
        I work in a ministry; how much do we leave to the directorate when deciding?
        Micromanagement from the department
        We sit in a ministry. How tightly should we steer the agencies below us?
        I'm in a ministry. Should the bodies below us be allowed to find their own approach?
        as a ministry, how much should we leave to the agencies below us
        The ministry wants results but will not let the agencies pick their own approach.
        Ministry micromanages how its agencies cooperate. DFØ's word to the ministry?
        extra tip only for ministries when deciding
        Tell directorates what, not how: is it in the guidance?
        Does the department loosen the reins on subordinate agencies?
        As desk officer in a ministry, how much detail may I put in the assignment?
        latitude for underlying bodies in joint tasks
        """
    ),
    Phrasings(
      "dfo.virksomhet",
      nb: """
        Hvilket departement står bak oss?
        hvordan får vi departementet i ryggen
        vi er et direktorat, hvem må støtte oss
        deltakerne hører til ulike departementer
        råd til en virksomhet som samordner
        må departementet stå bak etaten
        hvordan få departementet med på laget
        må vi ha støtte fra departementet
        må departementet støtte direktoratet
        Vi er et direktorat. Trenger vi støtte fra departementet
        Vi er en etat. Hvilket departement må støtte oss
        må direktoratet ha støtte fra departementet
        hvilke departementer må stå bak en virksomhet som samordner
        Direktoratet vårt samordner, men departementet vet knapt om det
        Trenger vi departementet i ryggen?
        støtte fra eierdepartement
        Hvilke departementer må stå bak når etater fra tre sektorer går sammen?
        Samarbeidet står ikke i tildelingsbrevet; er det et problem for oss som etat?
        Etatsstyreren vår trekker på skuldrene når vi nevner samarbeidet
        Kan et direktorat love noe på tvers uten klarsignal ovenfra?
        Udir har ryggdekning, Helsedirektoratet har det ikke; hva gjør vi?
        Hvordan får en etat statsråden til å stille seg bak?
        Vi i Skatteetaten skal bestemme noe sammen med politiet: hvem må bakke oss opp?
        Bør direktoratet ta opp saken i etatsstyringsmøtet før vi binder oss?
        Departementet sa plutselig nei, og hele samarbeidet mellom etatene falt sammen
        Hva er det spesielle rådet for virksomheter når noe skal besluttes?
        Er et muntlig «kjør på» fra ekspedisjonssjefen nok for etaten vår?
        Vi er en underliggende etat uten myndighet over de andre; hvor henter vi tyngden?
        Må alle berørte departementer nevnes i mandatet, eller bare vårt eget?
        Direktoratet vårt stikker hodet fram, men ingen statsråd vet om det
        Får vi trøbbel hvis departementet ikke har sagt ja til at vi leder an?
        Vi er tre etater under tre departementer. Hvem må vi ha i ryggen?
        Lurer på om et par ord i tildelingsbrevet er nok til å vise at vi har dekning
        Hva gjør vi når det ene eierdepartementet heier og det andre tier?
        støtte ovenfra for en etat som samordner
        Som etatsdirektør vil jeg ikke stå alene i stormen når pressen ringer
        Naboetaten spør på hvis ordre vi kaller inn. Hva svarer vi?
        Må Statens vegvesen gå til Samferdselsdepartementet først?
        Direktoratet vårt koordinerer, men eierdepartementet vet knapt om det.
        Rådet bare for virksomheter i beslutningsfasen
        Tre statsråder berørt, og vi har bare snakket med én.
        Trenger etaten ryggdekning fra departementet før vi beslutter?
        Ha departementene i ryggen, hvordan dokumenterer vi det?
        Jobber i Bufdir: må KD og AID også stille seg bak?
        Løpe foran vogna uten departementet
        Står det noe om oss i tildelingsbrevet, eller er vi på egen kjøl?
        Direktoratet vårt samordner, men vi aner ikke om fagdepartementet backer oss
        Vi er et direktorat som skal samordne tre etater. Hvem over oss må ha ryggen vår?
        vi er et direktorat som skal samordne, hvem over oss må være med på laget
        Vi er et direktorat som leder et samarbeid, trenger vi ryggdekning fra departementene?
        jeg jobber i et direktorat, trenger vi støtte fra departementet?
        Vi er et direktorat som skal få fire etater til å dra sammen. Hvem over oss trenger vi støtte fra?
        Vi i direktoratet vil samordne, men eierdepartementet er lunkent. Går det?
        Eget råd til virksomheter i beslutningsfasen
        Må tre departementer si ja når tre etater går sammen?
        Er en linje i tildelingsbrevet bevis nok på at departementet backer oss?
        direktorat, dekning oppover, vedtak
        NAV sitt departement er med, Udirs har ikke svart. Kan vi beslutte?
        Statsråden skal ikke komme overraskende på saken; hvordan får etaten ryggdekning?
        """,
      nn: """
        Kva departement står bak oss?
        korleis får vi departementet i ryggen
        vi er eit direktorat, kven må støtte oss
        deltakarane høyrer til ulike departement
        korleis få departementet med på laget
        må vi ha støtte frå departementet
        må direktoratet ha støtte frå departementet
        kva departement må stå bak ei verksemd som samordnar
        Har etaten vår departementet i ryggen?
        Vi er eit direktorat og har lova bort noko departementet ikkje veit om
        ryggdekning frå departementet
        Kva departement må støtte oss når deltakarane høyrer til ulike?
        Bør samarbeidet stå i tildelingsbrevet vi får?
        Eigardepartementet til den andre etaten bremsar, kva kan vi gjere?
        Kan ei verksemd samordne på eiga hand utan velsigning ovanfrå?
        Etatsstyringsmøtet handla om alt anna enn samarbeidet direktoratet driv
        Direktøren spør om vi bør be departementet om eit brev før vi avgjer
        Ein underliggjande etat vil ta føringa; kven bør gå god for det?
        Skal eg skrive opp alle departementa, eller held det med vårt?
        Direktoratet står åleine når det blir bråk, fordi statsråden aldri har sagt ja
        Korleis sikrar Mattilsynet at begge departementa er med?
        Etaten vår har teke på seg leiartrøya utan å spørja departementet
        Kven held handa over oss når direktoratet samordnar dei andre?
        Treng vi løyve frå alle eigardepartementa, eller berre vårt eige?
        Me fekk kalde føter då det viste seg at departementet ikkje stod bak
        ryggdekning frå statsråden til direktoratet
        Etaten har berre fått eit munnleg nikk frå statsråden. Er det stønad nok?
        Politidirektoratet vil, men Justisdepartementet er lunkent, kan dei setja i gang?
        Stør frå overordna departement må vel kunne visast fram ein stad?
        Rådet til verksemder i avgjerdsfasen
        Etaten vår går i brodden, men departementet veit mest ikkje om det.
        Treng direktoratet ryggdekning ovanfrå?
        Tre departement er råka, og me har berre tala med eitt.
        Eg arbeider i eit direktorat; kven må stå attom oss?
        Stønad frå dei departementa saka vedkjem
        Etaten vår ligg under eitt departement og samarbeidspartnaren under eit anna. Må begge stå bak?
        Kva særråd får ein etat når det skal gjerast vedtak?
        Direktoratet går i bresjen, men departementet står ikkje attom.
        Treng vi støtte frå alle ministeria deltakarane ligg under?
        Ein avdelingsdirektør i departementet sa «kjør på» i telefonen. Held det?
        ryggstø frå departement til underliggjande organ
        Kan ein etat setja i gang utan at dei over er med?
        """,
      en: """
        Which ministry stands behind us?
        how do we get the ministry behind us
        we are a directorate, who must support us
        the participants belong to different ministries
        how do we get the ministry on our side
        do we need support from the ministry
        must the directorate have support from its ministry
        which ministries must back an agency that coordinates
        Does our directorate have its ministry behind it?
        ministry backing for agencies
        Our parent ministry shrugs whenever we mention the joint project
        Three agencies, three ministries: who has to cover our backs?
        Should the collaboration appear in our letter of allocation?
        Can an agency commit across sectors without a green light from above?
        The ministry pulled the rug from under our agency halfway through
        We coordinate from an agency with no authority over others; where does clout come from?
        Is a verbal go-ahead from a ministry director general enough for the agency?
        Which ministries should a directorate list as supporters?
        How does a tax authority win political cover for working with the police?
        Advice aimed at agencies rather than ministries when decisions are made
        Raise it at the agency's steering meeting with the ministry before we commit?
        Our agency is out on a limb because no ministry has endorsed the work
        Do we need air cover from every parent department or just our own?
        Who has the directorate's back if this goes wrong?
        I coordinate from within an agency and wonder if a line in the annual letter is proof enough
        One ministry is on board, the other hasn't been told
        ministerial backing for an agency-led effort
        Other agencies ask on whose authority we call them to meetings
        The decision-phase tip just for agencies
        Our directorate leads but the parent department barely knows.
        Do we need ministerial cover before going ahead?
        Three ministers affected, only one consulted by our agency
        Having the ministry at one's back
        I'm in an agency: whose backing must I secure above me?
        our three agencies belong to three different ministries, whose support is needed
        I'm at an agency, not a ministry. Whose backing must I secure?
        We are an agency; do all our parent ministries have to be behind us?
        additional decision-phase tip for agencies
        Someone in the ministry said go ahead on phone. Sufficient cover?
        ministerial backing for a subordinate body
        NAV's ministry is on board but Udir's never answered.
        """
    ),
    Phrasings(
      "dfo.iverksetting",
      nb: """
        Hva bør vi gjøre i iverksettingsfasen?
        hvilke råd gjelder i driftsfasen
        hva gjør vi når samarbeidet er i gang
        hva kan førstelinjen avgjøre selv
        det skjer uforutsette ting i driften
        hva skal stå under operativt
        arbeidet er i drift, hva må vi passe på
        vi er i driftsfasen nå, hva bør vi huske
        hva kan de som møter brukerne bestemme selv
        samarbeidet er i full gang, hva nå
        hva gjelder når tiltakene er satt i verk
        hva er god samordning i driftsfasen
        Hva er viktig i iverksettingsfasen
        Hva skjer i driftsfasen
        Hvilke råd gjelder i iverksettingsfasen
        Hva skal vi gjøre i iverksettingsfasen
        hva er viktig når tiltakene er i gang
        Vi er godt i gang. Hva bør vi passe på
        vi er godt i gang, hva bør vi passe på
        Hva gjelder i gjennomføringsfasen
        Hva må vi passe på i drift
        hva kan førstelinjen bestemme selv
        hva kan de ansatte avgjøre uten å spørre
        hva må vi tenke på når vi setter i verk
        de ansatte må kunne tilpasse seg i hverdagen
        saksbehandlerne må få rom til å tilpasse
        Uforutsette ting skjer hele tiden i drift; hvem kan justere uten å spørre?
        Førstelinja må ringe sjefen for hver bagatell
        operativt handlingsrom
        Hva gjør vi når hverdagen ikke følger planen?
        Saksbehandlerne på NAV-kontoret ser at opplegget skurrer, men har ikke lov til å endre det
        Kartet stemmer ikke med terrenget når vi møter brukerne
        Hvor mange råd har DFØ for drift og gjennomføring?
        Kan helsesykepleieren og læreren avvike fra det avtalte når en familie trenger det?
        Hvorfor samordne mer når alt er avklart på forhånd?
        Hva menes med operative enheter som har samme målgruppe?
        Planen er vedtatt, nå ruller det; hva bør vi passe på i hverdagen?
        Skal de ute i felten få improvisere?
        Kveldsvakta sto med en ungdom og fikk ikke gjort noe fordi opplegget sa nei
        Hvor mye slingringsmonn bør bakkemannskapene ha?
        Hva skal jeg skrive i feltet «operativt»?
        Løpende virksomhet og hensynet til brukeren: hvordan henger de sammen?
        Ruskonsulenten må ringe tre sjefer før hun kan flytte en time. Skal det være slik i drift?
        Alt var planlagt ned til minste detalj, og så dukket det opp noe ingen hadde tenkt på
        Kan de som står i skranken, fravike opplegget når en bruker ikke passer inn?
        Vi er ferdige med å vedta. Hvilke råd gjelder nå som hjulene ruller?
        Saksbehandlerne i førstelinjen vil ha større slingringsmonn
        spillerom for dem ute i felt
        Hva kan miljøterapeuten og politikontakten ordne der og da uten å spørre oppover?
        Kartet stemmer ikke med terrenget etter at tiltaket kom i gang
        Hva er det viktigste i driftsfasen ifølge DFØ?
        Alt var planlagt, så kom flyktningene. Hva sier DFØ om det uventede?
        Siste fase, ni råd
        Hva er samordning når arbeidet går for fullt?
        Ruskonsulenten og fastlegen ser at opplegget skurrer. Kan de justere på egen hånd?
        Handlingsrom for operative enheter med samme brukere
        Løpende drift og brukernes behov
        Hva gjør vi når virkeligheten ikke følger planen?
        Feltarbeiderne vil kunne avgjøre småting på stedet uten å spørre oppover
        Saksbehandlerne i førstelinjen støter på ting ingen kunne forutse. Hva kan de få ordne selv uten å vente på svar?
        Hva må de i førstelinja få bestemme uten å spørre sjefen først?
        De ute i tjenesten må ringe sjefen for hver bagatell. Kan de få avgjøre mer selv?
        Vedtaket er i havn, nå ruller det. Hva blir viktig fra dag én i drift?
        Alt var planlagt, så sto det en familie i døra som ingen hadde tenkt på.
        Må de i skranken spørre om lov hver gang, eller kan de tilpasse seg?
        Siste fase hos DFØ, hvor mange råd?
        løpende drift, uforutsette situasjoner, slingringsmonn
        Er det naturlig at ting dukker opp selv etter grundig samordning?
        Helsestasjon og barnevern har samme unger; kan de justere hverdagen seg imellom?
        """,
      nn: """
        Kva bør vi gjere i iverksetjingsfasen?
        kva råd gjeld i driftsfasen
        kva gjer vi når samarbeidet er i gang
        kva kan førstelina avgjere sjølv
        det skjer uventa ting i drifta
        vi er i driftsfasen no, kva bør vi hugse
        kva kan dei som møter brukarane bestemme sjølve
        kva er viktig når tiltaka er i gang
        vi er godt i gang, kva bør vi passe på
        kva kan førstelinja avgjere sjølv
        kva kan fyrstelina avgjere utan å spørje
        kva må vi tenkje på når vi set i verk
        dei tilsette må kunne tilpasse seg i kvardagen
        Kva gjer førstelinja når noko uventa dukkar opp?
        Dei tilsette ute får ikkje lov å tilpasse noko utan løyve
        rom for tilpassing i drifta
        Vi har samordna alt på førehand, så kvifor oppstår det framleis krøll?
        No er vi i gang for fullt; kva råd gjeld for drifta?
        Kan miljøarbeidaren ta avgjerder på staden når brukaren treng det?
        Planen såg fin ut på papiret, men kvardagen vart ein annan
        Kor stort spelerom bør ein gi dei som møter brukarane?
        Kva ligg i iverksetjingsfasen?
        Skal utekontakten og politipatruljen få finne løysingar seg imellom?
        Leiaren krev signatur på kvart avvik frå opplegget i drifta
        Bør mandatet seie kva bakkemannskapet kan avgjere sjølv?
        Tenester med dei same brukarane må kunne justere litt undervegs, ikkje sant?
        Planen var god på papiret, men dei som møter ungdommane kvar dag, må få bøya han
        Kven avgjer når noko uventa skjer midt i drifta?
        Dei på golvet ventar på klarsignal ovanfrå medan familien står på gata
        Er det lov å improvisere når samarbeidet er i full gang?
        Eg jobbar i mottaket hos NAV og får aldri lov til å tilpassa noko
        råd for tida når tiltaka er sette ut i livet
        Feltarbeidaren og helsestasjonen har dei same ungane, bør dei få ordne opp seg imellom?
        Siste fasen hjå DFØ, med ni råd
        Alt var tenkt ut på førehand, men så gjekk det annleis.
        Lyt dei på golvet spørja om lov til kvar minste ting?
        Kva er samordning når hjula rullar?
        Dei som møter brukarane dagleg, treng slingringsmon.
        Iverksetjing: kva ligg i det?
        Alt er i gang, men det dukkar opp ting ingen hadde føresett ute i fyrstelina
        Kan dei ute i fyrstelina gjere unntak på staden utan å ringje sjefen?
        Førstelinja må kunne improvisere når noko uventa skjer med brukarane
        Kva viktig er det å hugsa på når arbeidet er kome i gjenge og brukarane møter det uventa?
        arbeidet er i drift alt, kva bør vi tenkje på no
        No er hjula i gang. Kva seier DFØ om denne tida?
        Det dukkar opp ting ingen såg føre seg, same kor godt vi førebudde oss.
        Kan dei i fyrstelina gjere som dei må når det brenn?
        tredje fasen, drift, ni råd
        Kor mykje slakk bør dei som møter folk ha?
        """,
      en: """
        What should we do in the implementation phase?
        which advice applies once we are running
        what do we do when the collaboration is under way
        what can the front line decide on its own
        unforeseen things happen in daily operation
        we are in operation now, what should we remember
        what can those who meet the users decide
        the measures are in place, what now
        what matters once the measures are running
        we are well under way, what should we watch
        what applies in the implementation phase
        what can the front line decide without asking
        what can staff settle on their own
        what must we think of when we implement
        staff must be able to adapt day by day
        caseworkers need room to adapt
        Who may deviate from the plan when something unforeseen turns up on the ground?
        frontline discretion in daily operations
        Caseworkers must ring head office over every trifle
        No plan survives contact with reality; what latitude do operational staff get?
        We coordinated everything beforehand, yet surprises keep cropping up
        What is the implementation phase about?
        Can street-level workers improvise for a family in crisis?
        How many tips does DFØ offer once things are up and running?
        The night shift was stuck because the protocol left no wiggle room
        Should units that serve the same people be able to tweak operations themselves?
        We've moved from planning to delivery; what changes for coordination?
        Does giving operational leeway undermine what was agreed at the top?
        Red tape prevents the youth outreach team from adapting to users' needs
        Frontline staff wait for permission while the client's situation changes by the hour
        No plan survives contact with reality, so who may adapt it on the ground?
        We're live now; which advice applies from here on?
        May street-level workers sharing the same clients tweak daily practice themselves?
        The scheme was coordinated to death and still something cropped up that nobody foresaw
        room to improvise in day-to-day running
        What can an outreach worker settle on the spot without ringing the boss?
        rolling it out: what matters most at the operational stage?
        Final phase, nine tips
        We planned everything, then reality struck; what does DFØ say?
        Must front-line staff ask permission for every tweak?
        Coordination in day-to-day running
        Room for operational units serving the same people to adapt
        The outreach nurse sees the scheme misfire; may she adjust it?
        caseworkers run into situations nobody planned for
        Should front-line staff be able to improvise once we are up and running?
        Everything runs now, but surprises keep popping up at the front desk.
        Last of DFØ's phases: how many tips?
        May units serving same families tweak daily work without permission?
        operational leeway when unforeseen things happen
        We coordinated to death and still got a mess in daily service. Normal?
        rollout stage, user needs
        """
    ),
    Phrasings(
      "dfo.iverksetting.1",
      nb: """
        Trenger vi fortsatt møteplasser når arbeidet er i gang?
        felles arenaer i driftsfasen
        hvordan deler vi erfaringer underveis i driften
        trenger vi møteplasser også i drift
        skal vi fortsatt møtes når tiltakene er i gang
        møteplasser i gjennomføringsfasen
        Vi er godt i gang; trenger vi fortsatt steder å bli kjent?
        Møtene i driften er bare saker og sakslister, aldri erfaringer
        erfaringsutveksling i driftsfasen
        Har det noe for seg å samle folk til felles lunsj når arbeidet ruller?
        Vi traff hverandre på kickoff, og siden har vi ikke sett hverandre
        Hvorfor bør ansatte i ulike tjenester treffes også etter oppstart?
        Kan vi ha et idéverksted der vi drøfter det som butter i gjennomføringen?
        Nyansatte i barnevernet kjenner ingen på NAV; hva kan vi gjøre underveis?
        Hva med felles fagdager midt i gjennomføringen?
        Alle driver på hver sin tue selv om samarbeidet er iverksatt
        Sjefen mener at det å bli kjent var unnagjort i planleggingen
        Hvordan får vi flere øyne på flokene vi møter i drift?
        Skal minst ett møte handle om hva vi har lært, nå som arbeidet går?
        Er hospitering mellom tjenestene en måte å dele kompetanse på når vi er i drift?
        Travelheten spiser opp alle treffpunkter nå som tiltakene løper
        Lurer på om en erfaringskafé hver måned er bortkastet tid i driften
        Vi møtes bare for å tømme sakslista, aldri for å lære av hverandre
        Prosjektet har gått i to år, og lærerne kjenner ennå ikke igjen folkene fra barnevernet
        Trenger vi felles fagdager når alt allerede ruller og går?
        Kjente hverandre godt i oppstarten, men nå er det bare nye fjes rundt bordet
        erfaringsutveksling underveis i drift
        Er det bortkastet å bruke en halv dag på å bytte historier fra hverdagen?
        Hvordan får vi flere hoder til å tenke på den samme floken mens arbeidet pågår?
        Kaffe og kunnskapsdeling med PPT og helsesykepleier en gang i måneden, bør det inn?
        Hjelper det å drøfte vanskelige ting med andre fag etter at vi har kommet i gang?
        Første råd i iverksettingsfasen
        Vi har drevet i to år og treffes bare når noe brenner.
        Trenger vi bli-kjent-arenaer når vi alt er i gang?
        Fagtreff i drift, uten saker på bordet
        Nyansatte i barnevernet kjenner ingen på NAV, selv om samarbeidet går som vanlig.
        Erfaringsutveksling mens hjulene ruller
        Var ikke møteplasser et råd for planleggingen bare?
        Ideer fra andre fag nå som vi er ute i drift
        I drift snakker folk bare om saker. Bør det finnes et rom for erfaringer også nå?
        Vi hadde samlinger i starten. Kan vi kutte dem når tiltaket går av seg selv?
        Er møteplassen fra utredningen moden for skroting når vi er i drift?
        erfaringsutveksling i løpende drift
        Nyansatte i kulturskolen kjenner ingen hos NAV, og samarbeidet har holdt på i to år.
        Flere blikk på det som skurrer nå som hverdagen er i gang
        """,
      nn: """
        Treng vi framleis møteplassar når arbeidet er i gang?
        felles arenaer i driftsfasen
        korleis deler vi erfaringar undervegs i drifta
        treng vi møteplassar i drift òg
        skal vi framleis møtast når tiltaka er i gang
        Treng me møteplassar òg no når arbeidet er i gang?
        Vi kjenner knapt dei andre, endå vi har drive i eitt år
        dele røynsler medan det går
        Kan ein fagdag midt i gjennomføringa gje nye idear?
        Kvar kan tilsette byte erfaringar når drifta er i full sving?
        I drifta handlar alt om enkeltsaker, det er aldri tid til å lære av kvarandre
        Bør utekontakten og PPT hospitere hos kvarandre undervegs?
        Kvifor seier DFØ det same om treffpunkt to gonger?
        Folk som tok til etter oppstarten, har aldri møtt kollegaene i dei andre tenestene
        Vi står fast i kvardagen og treng fleire syn på knutane
        Leiinga har kutta samlingane fordi «vi er jo ferdige med å planleggje»
        Er det bortkasta å drøfte vanskar i fellesskap når tiltaka alt går?
        Eit ope erfaringsmøte ved sida av sakene: korleis får vi det til i drifta?
        Er det rom for å by på eigne røynsler, eller berre på saker, når me er i drift?
        Vi har blitt framande for kvarandre etter at arbeidet kom i gjenge
        Treng ein framleis treffpunkt når alt er i gang?
        Ei lærestove der miljøarbeidarane og politiet fortel kva dei ser ute
        Folk sit på kvar sin kunnskap, og drifta et opp all tid til å dela han
        fagleg påfyll på tvers medan hjula går
        Kvifor gjentek DFØ rådet om å verta kjende også i siste fase?
        Kan vi kalla ein lunsj med erfaringsbytte for ein arena?
        Fyrste rådet i iverksetjingsfasen
        Me har halde på lenge, men møtest berre når det brenn.
        Treng me stader å verta kjende når arbeidet alt er i gang?
        Lufta røynsler med kvarandre i drifta
        Er ikkje møteplassar noko ein berre treng i starten?
        Dei nye hjå politiet kjenner ingen på skulen, endå me er midt i drifta.
        Fyrste rådet når arbeidet er i gang
        Skal vi halde fram med å treffast når alt går på skjener?
        Etter eitt år i drift kjenner dei ferske ikkje dei gamle.
        Er det noka meining i bli-kjent-samlingar midt i drifta?
        sams møtestad for røynsler under gjennomføring
        Me møtest jamt, men berre om einskildsaker.
        """,
      en: """
        Do we still need meeting places when the work is running?
        common arenas in the implementation phase
        how do we share experience along the way
        do we need meeting places during implementation too
        should we still meet when the measures are running
        Do we still need places to mingle once the work is running?
        swapping experience during implementation
        In operation all our meetings are casework; nobody shares what they have learnt
        We met at the kickoff and never since
        Would a brown-bag lunch across services help in the delivery phase?
        New recruits don't know a soul in the partner agencies
        Can job shadowing between services keep skills flowing while operations go on?
        More pairs of eyes on everyday snags: where do we bring them together?
        Management axed the get-togethers as soon as rollout began
        Is it a luxury to discuss challenges jointly when everyone is busy delivering?
        Why repeat the advice on meeting places after the inquiry is over?
        One arena kept free of cases, for learning only, while we're in operation
        How do people in different offices get acquainted midway through?
        Two years in and the teams still don't know each other's faces
        Our meetings are all casework; where do we swap know-how?
        Is it worth keeping a learning forum going once things are running?
        A monthly coffee where school nurses and social workers trade stories from practice
        More eyes on a knotty issue while we deliver
        peer learning during operations
        The kick-off was cosy, but since launch nobody compares notes across professions
        First tip for the implementation phase
        Two years in and we only meet when there's a fire
        Are get-acquainted sessions still needed once things are running?
        Swapping lessons mid-delivery
        New recruits know nobody across the road, though we're well under way.
        Weren't meeting places just for the planning stage?
        We're up and running now. Is there still a point in get-togethers to swap experiences?
        We are up and running since last year. Any reason to keep places where people swap experience?
        We are already up and running. Still worth having somewhere to trade experience?
        We're up and running now - do we still need venues to trade experiences and hear other perspectives?
        First tip once things are up and running
        Can we scrap the get-togethers now the service runs itself?
        newcomers in year two know nobody in the other services
        repeat of the meeting-place advice in the operational phase
        Open one arena for experience, not only case talk, during delivery?
        """
    ),
    Phrasings(
      "dfo.iverksetting.2",
      nb: """
        Hvem driver med noe lignende nå?
        kan vi få støtte fra andre som driver det samme
        erfaringsstøtte i driftsfasen
        hvem kan støtte oss nå som vi er i drift
        andre som driver med det samme nå
        hvem har tilsvarende oppgaver
        Hvem andre driver med akkurat det samme nå?
        Vi har holdt på i et år og står bom fast; kan noen i samme båt hjelpe?
        kollegastøtte fra tilsvarende tiltak
        Finnes det søsterprosjekter i andre byer vi kan ringe til underveis?
        Bør vi bytte erfaringer med Bergen, som kjører et lignende tiltak parallelt?
        Feltet Erfaringer er to år gammelt; når skal det oppdateres?
        Hva overlater jeg av andres erfaringer til den som tar over etter meg?
        Koordinatorstillingen er ensom, og jeg vil ha likesinnede å prate med
        Hvordan lærer vi av andre kommuner mens vi er i drift?
        Er det lurt å ha en vennskapskommune i gjennomføringen?
        De i nabofylket sliter med de samme knutene som oss i dag
        Når tiltaket ruller, hvem utenfor kan vi lufte hverdagsproblemene med?
        Kan direktoratet koble oss med andre som gjennomfører samme type oppdrag?
        Vi spurte andre før vi startet; må vi gjøre det om igjen nå?
        erfaringsnettverk for dem som står midt i det
        SLT-koordinatoren i nabobyen gjør samme jobb; hva kan hun bidra med?
        Kæm andre driv med det samme no, så vi kan få litt hjelp?
        Vi føler oss alene med jobben. Hvem andre har et slikt team i drift?
        SLT-koordinatoren i nabobyen strever med det samme som oss i dag
        Bør vi knytte oss til et søsterteam mens vi holder på?
        Noen å lufte hverdagsproblemene med, i tilsvarende jobb
        kollegastøtte på tvers av kommunegrenser i drift
        Min etterfølger bør slippe å begynne med blanke ark. Hvor noterer jeg hva vi har lært av andre?
        Kan jeg be om hjelp hos et annet Barnehus som gjør dette daglig?
        Er det noe vits i å ringe andre når vi allerede er i full sving?
        Andre råd i iverksettingsfasen
        Hvem andre driver med akkurat det samme nå, og kan de hjelpe oss?
        Søsterprosjekt i en annen by mens vi er i drift
        Vi står midt i det og lurer på om andre SLT-kommuner har samme trøbbel.
        Kollegastøtte fra tilsvarende ordninger
        Har vi noen å ringe når det butter i hverdagen?
        Oppdatere lista over dem vi har lært av underveis
        Besøke et annet team som er like langt som oss
        Driften går, men vi står fast. Kan vi ringe en annen by som holder på med noe tilsvarende?
        Finnes det en annen kommune som driver med akkurat dette nå, som vi kan støtte oss på?
        Midt i drift og rådville; kan vi slå følge med noen i samme båt?
        Er en kollega med det samme på gang bedre enn en fra ti år tilbake?
        søsterprosjekt, samtidige erfaringer, drift
        Vi har snakket med Bergen i høst. Skal det noteres så etterfølgeren min ser det?
        Hvem kan gi oss støtte når opplegget allerede ruller?
        """,
      nn: """
        Kven driv med noko liknande no?
        kan vi få støtte frå andre som driv det same
        erfaringsstøtte i driftsfasen
        kven kan støtte oss no som vi er i drift
        andre som driv med det same no
        kven har tilsvarande oppgåver
        Kven driv med det same som oss akkurat no?
        Vi er midt i gjennomføringa og treng støtte frå nokon i same situasjon
        støtte hos systertiltak
        Kan me snakke med nabokommunen som held på med tilsvarande oppgåver?
        Eg kjenner meg åleine som koordinator i drifta, finst det andre?
        Kor ofte bør vi oppdatere erfaringane frå andre når vi er i gang?
        Den neste som overtek stillinga, kva kontaktar og røynsler skal ho ha å byggje på?
        Bør SLT-koordinatorar i fleire kommunar støtte kvarandre?
        Vi henta råd hos andre før oppstart, men kva med no?
        Andre strevar med dei same flokane i dag; skal vi slå oss i hop om å finne svar?
        Er det meining i å sjå til andre når opplegget vårt alt går av seg sjølv?
        Ein kollega i ein annan etat driftar eit maken tiltak; tør eg å spørje?
        Kva ville dei som køyrer same opplegg no, ha gjort annleis?
        Kven andre står i den same jobben no, og kan gje oss eit råd på vegen?
        Me har hengt oss opp i noko dei i Sogndal løyser kvar dag
        Kan vi finna oss eit tvillingteam i ein annan kommune medan drifta går?
        Eg treng ein å sparra med som har same type oppgåve i dag
        Når skal vi oppdatere det som står om kven vi har henta hjelp hos?
        Vi driv åleine på vår tue, medan fem andre fylke held på med akkurat det same
        nettverk av dei som gjer liknande arbeid no
        Andre rådet i iverksetjingsfasen
        Kven driv med det same som oss no til dags, og kan dei gje ei hand?
        Tvillinglag i ei anna bygd medan me er i drift
        Det buttar i det daglege; har me nokon i same båten å ringja?
        Studietur til dei som held på med tilsvarande
        Friska opp lista over kven me har lært av undervegs
        Nummer to av dei ni råda for drifta
        Nokon som strevar med det same i dag, bør vi leite dei opp?
        Den som overtek etter meg, lyt finna att kven me har snakka med.
        Lagnadsbrør i ein annan kommune, medan det står på
        Er det for seint å be om hjelp når vi alt er i gang?
        """,
      en: """
        Who runs something similar now?
        can we get support from others who run the same
        experience support in the implementation phase
        who can support us now that we are running
        others who do the same now
        who has similar tasks at the moment
        Who else is running the same kind of scheme right now?
        sister projects peer support operations
        We're a year in and stuck; could someone in the same boat help?
        Should we buddy up with a city delivering a parallel programme?
        It's lonely being the only coordinator on the job
        How often should the experience section be refreshed while we operate?
        What do I leave behind for my successor about contacts with others?
        We asked around before launch; is there any point in asking again now?
        community of practice for people doing the work today
        Can counterparts in another county give hands-on help with day-to-day snags?
        The neighbouring district faces identical headaches this very month
        Is comparing notes with those currently in charge elsewhere a good use of time?
        Where do running projects turn for practical support?
        Is anyone else running the same sort of service right now that we could lean on?
        Pair up with a sister team doing the job in another town
        We're up and running but stuck; who has the same daily headaches?
        Should our log of outside advice be kept fresh for whoever takes over?
        buddy system with current practitioners elsewhere
        I feel like the only coordinator in the country with this job
        Can we ask for help from people in the same line of work midway through delivery?
        The neighbouring district solved last month what we're wrestling with today
        Second tip for the implementation phase
        Anyone running a similar scheme right now whom we could lean on?
        Twin team elsewhere, mid-delivery
        We're in the thick of it; do peers face the same snags?
        Peer support while operating
        Updating whom we've learnt from as we go
        Somebody else must be running the same thing right now, should we lean on them?
        Mid-delivery, can we lean on peers currently running the same sort of thing?
        Second implementation tip: fellow travellers
        Who is running a similar scheme right now that we can lean upon?
        Already operating and a bit lost; too late to ask peers?
        peer support from a twin project during delivery
        Asking those who do it today versus those who did it earlier
        Note contacts with other towns so my successor sees it?
        """
    ),
    Phrasings(
      "dfo.iverksetting.3",
      nb: """
        Hvordan holder vi problemforståelsen ved like?
        problemforståelsen vår er utdatert
        hvor ofte skal problemforståelsen revideres
        hva skal stå under revidert
        når bør vi oppdatere beskrivelsen av problemet
        hvordan tar vi vare på felles problemforståelse
        bør vi revidere problemforståelsen
        når leser vi problemforståelsen om igjen
        Halve gruppa er byttet ut, og de nye ser problemet på en helt annen måte
        Hvor ofte bør vi lese problemforståelsen om igjen?
        vedlikeholde felles problemforståelse
        Vi var enige om problemet i 2021, men er vi det fortsatt?
        Hvordan hindrer vi at den felles forståelsen smuldrer opp?
        Problembeskrivelsen er blitt gammel, og virkeligheten har løpt fra den
        Når sist ble problemteksten revidert, og hvorfor spør dere om det?
        Bør nye folk få en innføring i hva vi mener er galt?
        Skolen snakker nå om fravær, NAV om penger; vi har glidd fra hverandre i synet på problemet
        Er det nok å bli enige om problemet én gang?
        Narkotikabildet har endret seg, så analysen fra oppstarten stemmer ikke lenger
        Hvem passer på at vi fremdeles ser problemet likt om to år?
        Etter flere år i drift har hver etat fått sin egen versjon av hva det handler om
        Skal vi ha en årlig gjennomgang av problemet?
        Hva gjør vi for at enigheten om problemet holder i lengden?
        Lurer på om datoen i feltet «revidert» må endres selv om teksten er den samme
        Den som satt her da vi ble enige om hva som var galt, har sluttet for lengst
        Virkeligheten har forandret seg siden vi skrev bakgrunnen. Må vi skrive den om?
        Vi var samkjørte i starten, men nå beskriver helse og skole to helt ulike vansker
        Hvor ofte bør vi friske opp bildet av hva vi egentlig sliter med?
        Problembeskrivelsen er fra 2019 og før pandemien
        holde liv i en felles virkelighetsbeskrivelse
        Nye folk i gruppa spør hva vi egentlig prøver å fikse. Alle svarer forskjellig
        Hvilken dato skriver jeg når vi har lest teksten om igjen og rettet den?
        Kan forståelsen vår av utfordringen gå ut på dato?
        Tredje råd i iverksettingsfasen
        Da vi startet, var alle enige om hva saken gjaldt. Nå er halve gjengen ny.
        Pusse støv av den felles problembeskrivelsen
        Når leste vi sist det vi skrev om hva som er galt?
        Enigheten om diagnosen har falmet med årene
        Feltet «revidert», hvilken dato?
        Holder problembildet fra 2019 fortsatt?
        Vedlikehold av felles forståelse i drift
        Vi var enige i 2021. Halve gjengen er byttet ut siden; er vi fortsatt enige?
        Holder det å bli enige om problemet én gang, eller må det friskes opp i drift?
        Virkeligheten har flyttet seg, men teksten vår står som før.
        problembildet vedlikeholdes over tid
        Når leste vi sist gjennom det vi skrev om hva som er galt?
        Ny rektor, ny NAV-leder, og plutselig betyr «utenforskap» noe annet for alle.
        """,
      nn: """
        Korleis held vi problemforståinga ved like?
        problemforståinga vår er utdatert
        kor ofte skal problemforståinga reviderast
        kva skal stå under revidert
        korleis tek vi vare på felles problemforståing
        bør vi revidere problemforståinga
        når les vi problemforståinga om att
        Korleis held vi liv i den felles problemforståinga år etter år?
        Dei nye i gruppa var ikkje med då vi vart samde om problemet
        problemforståing revidert dato
        Er problemteksten frå oppstarten framleis sann?
        Røyndomen har endra seg, men mandatet skildrar problemet slik det var i gamle dagar
        Bør me ta opp att kvart år kva problemet er?
        Helsestasjonen ser noko heilt anna no enn i starten; korleis finn vi attende til eit felles syn?
        Kven har ansvar for at problemforståinga ikkje forvitrar?
        Kvifor må vi snakke om problemet att når vi alt er i drift?
        Halve laget har slutta; korleis fører vi problemsynet vidare til etterfølgjarane?
        Held det å arve problemskildringa frå dei som var her før?
        Ungdomane rusar seg på andre måtar enn då vi skreiv problemet ned
        Kva om vi etter nokre år ikkje lenger er samde om kva som er gale?
        Vi såg likt på floken då vi byrja, men synet har skli ut med åra
        Bakgrunnsteksten luktar møl, skal ho opp på bordet att?
        Halve gruppa er bytt ut og har aldri vore med på å snakke om kva som er gale
        Korleis tek me vare på eit sams bilete av vanskane over lang tid?
        Skal eg notere når vi sist gjekk gjennom skildringa av vanskane?
        ein ferskvare-sjekk av korleis alle ser på utfordringa
        Ungdommen slit med heilt anna no enn då me skreiv bakgrunnen, må me skriva han på nytt?
        Driv me enno og løyser gårsdagens floke?
        Tredje rådet i iverksetjingsfasen
        Halve flokken er ny og veit ikkje kva vansken var.
        Semja om kva som er gale, har bleikna med åra.
        Når las me sist det me skreiv om vansken?
        Halda ved like det felles synet på floka
        Revidert dato på problemforståinga
        Etter eit par år i drift hugsar ingen lenger kva problemet eigentleg var
        Det er fire år sidan vi skreiv kva problemet var, og halve gjengen er bytt ut
        Halde ved like eit sams problemsyn etter at folk har slutta
        Folk har slutta og kome til. Korleis tek me vare på det sams synet på problemet gjennom åra?
        Folk byter jobb, og etter eit år hugsar ingen kva problemet var. Korleis held vi ei felles forståing ved like?
        Folk kjem og går, og ingen hugsar lenger kva som var gale då vi starta
        Det tredje rådet for drifta
        Folk kjem og går; korleis held vi på den same forståinga av floka?
        Me var samde då me starta, men det er lenge sidan.
        Bør dato for siste gjennomlesing av problemteksten stå der?
        fornye sams innsikt undervegs i drift
        Er eitt møte om problemet i året nok til å halda det levande?
        """,
      en: """
        How do we keep the understanding of the problem alive?
        our description of the problem is out of date
        how often should the problem be revised
        what goes under revised
        how do we look after the shared understanding of the problem
        should the view of the problem be revised
        when do we read the problem text again
        Half the team has turned over and the newcomers see the issue differently
        Is our problem statement past its sell-by date?
        keeping a shared understanding alive
        How often should we revisit what we think is wrong?
        We agreed on the diagnosis three years ago; do we still?
        Partners have drifted apart in how they read the problem since rollout
        Should new staff be briefed on the common view of the problem?
        Who makes sure the shared picture doesn't crumble over time?
        Reality moved on but our problem analysis did not
        Agreeing on the problem once at the start ought to be enough, surely?
        What is the revised date on the problem section for?
        The drug scene looks nothing like when we wrote this down
        Do we need a yearly sanity check of the problem description during operation?
        Newcomers have no idea what we originally agreed was wrong
        Our picture of the issue has drifted apart since launch
        Does a diagnosis go stale, and when should we re-read it?
        The world changed after we wrote the background section, but nobody touched it
        keep everyone seeing the same challenge year after year
        People turn over and each replacement tells a different story of why we exist to fix this
        Put a date on the last time we revisited the description of what's going wrong
        Third tip for the implementation phase
        Half the crew is new and our shared diagnosis has faded.
        Keeping the common picture of the trouble fresh year after year
        When did we last reread our problem statement?
        Upkeep of mutual understanding while operating
        Does the 2019 diagnosis still hold?
        Third tip in operation: keep the diagnosis fresh
        Half the people have left since we agreed what is wrong.
        Reread the problem text at set times while running?
        shared understanding maintained over the years
        Is agreeing once enough or does it wear off in delivery?
        """
    ),
    Phrasings(
      "dfo.iverksetting.4",
      nb: """
        Trenger vi en kommunikasjonsplan?
        hvordan forteller vi andre hva vi gjør
        hva skal stå i kommunikasjonsplanen
        ingen vet om samarbeidet vårt
        hvordan gjør vi felles aktiviteter synlige
        bør vi fortelle om samarbeidet utad
        hvordan informerer vi omverdenen
        hva sier vi til pressen og innbyggerne
        skal vi ha en plan for informasjon
        hvordan gjør vi samarbeidet kjent
        hvordan lager vi en kommunikasjonsplan
        Hvordan forteller vi innbyggerne om det vi driver med
        Hva bør stå i en kommunikasjonsplan
        Må vi ha en plan for kommunikasjon
        Hvordan informerer vi andre om samarbeidet
        hvordan kommuniserer vi utad
        hvem skal vite om samarbeidet
        Hvordan får vi ut informasjon om det vi gjør
        Hva skal kommunikasjonsplanen si
        Hvem skal få vite om samarbeidet
        hvem forteller hva til hvem
        hva skal vi fortelle utad
        Ingen vet at vi finnes
        Hvem skal fortelle lokalavisa om det vi gjør sammen?
        kommunikasjonsplan for felles aktiviteter
        Hvordan gjør vi samarbeidet synlig for innbyggerne?
        Bør vi ha nyhetsbrev, plakat eller Facebook-side?
        NAV tok æren i avisa, og skolen ble sur
        Hva skal en kommunikasjonsplan inneholde: budskap, mottaker, tidspunkt, avsender?
        Informasjonsavdelingen vil vite hva de kan legge ut om samarbeidet
        Hvem er talsperson når journalisten ringer?
        Ansatte på gulvet har aldri hørt om tiltaket vi driver på tvers
        Må vi ha egen logo og pressemelding?
        Vi gjør masse bra, men er elendige til å skryte av det
        Hvordan når vi ut til foreldre med det vi tilbyr i fellesskap?
        Trenger et lite samarbeid en mediestrategi?
        Ordføreren spør hva som skjer, fordi aktivitetene våre ikke vises noe sted
        Er det nok å legge ut en sak på intranettet nå og da?
        Ingen i bygda aner at vi finnes, enda vi har holdt på siden i fjor
        Lokalavisa ringte, og vi visste ikke hvem som skulle uttale seg
        Hvordan får vi vist fram det vi gjør i lag, så folk ser det?
        Bør vi ha en egen Facebook-side, og hvem skal poste der?
        Nyhetsbrev, nettside eller oppslag på helsestasjonen – hvor skriver vi ned hva vi velger?
        informasjonsopplegg med budskap, mottaker og tidspunkt
        Politikerne spør hva de får igjen, men vi har vært for dårlige til å fortelle
        Må kommunikasjonsrådgiveren lage noe for oss som driver sammen, eller holder det med intranettet?
        Hver etat skryter av sitt, mens det felles forsvinner
        Fjerde råd i iverksettingsfasen
        Ingen utenfor gruppa aner hva vi driver med.
        Skal det gå ut nyhetsbrev om det vi gjør i lag?
        Lokalavisa spør, og ingen vet hvem som skal svare.
        Synliggjøring av felles aktiviteter
        Foreldrene har aldri hørt om samarbeidet. Hvordan når vi ut?
        Hvem forteller hva til hvem, og når?
        Trenger vi en plan for å skryte av oss selv?
        Ingen utenfor gruppa har peiling på hva vi får til. Hvordan viser vi det fram?
        komunikasjonsplan
        hvordan får vi fortalt omverdenen hva vi driver med i felleskap
        Ingen i byen aner hva vi driver med sammen. Hvordan viser vi det fram?
        Innbyggerne aner ikke at vi finnes. Hvordan viser vi fram det vi gjør i lag?
        Lokalavisa ringte, og ingen visste hvem som skulle svare for samarbeidet.
        Er et innlegg på Facebook nok, eller må det lages en plan?
        synliggjøring, informasjonsplan, målgrupper, avsender
        Hvem sier hva til hvem når tiltaket er i gang?
        Foreldrerådet hører aldri noe før det er over.
        """,
      nn: """
        Treng vi ein kommunikasjonsplan?
        korleis fortel vi andre kva vi gjer
        kva skal stå i kommunikasjonsplanen
        ingen veit om samarbeidet vårt
        bør vi fortelje om samarbeidet utad
        korleis informerer vi omverda
        korleis lagar vi ein kommunikasjonsplan
        treng vi kommunikasjonsplan
        korleis kommuniserer vi utad
        kven fortel kva til kven
        Korleis syner vi fram det vi gjer i lag?
        Folk flest veit ikkje at samarbeidet finst
        plan for informasjon utetter
        Kven uttaler seg til lokalavisa på vegner av alle?
        Treng vi ei eiga nettside, eller held kommunen si?
        Kva bør stå i ein kommunikasjonsplan når arbeidet er i drift?
        Vi er for dårlege til å skryte av det me får til
        Etatane sender ut sprikande bodskap om det same tiltaket
        Bør tilsette få nyheitsbrev om fellesaktivitetane?
        Informasjonsrådgjevaren ventar på at vi skal seie kva, til kven og når
        Politikarane trur ingenting skjer, for ingen har fortalt dei noko
        Er sosiale medium rette kanalen for å vise kva tenestene gjer saman?
        Kven har ansvaret for pressa når politi og skule arrangerer noko i hop?
        Foreldra har aldri høyrt om oss. Korleis blir me synlege?
        Kven skal fortelje bygda kva vi driv med, og når?
        Vi gøymer lyset under ei skjeppe og burde visa kva etatane gjer i fellesskap
        Kva fører eg opp om pressemeldingar og sosiale medium?
        opplegg for utoverretta informasjon
        Er det nok å leggja ut referat, eller treng vi ein skikkeleg plan for å nå ut?
        Kvar etat har si eiga brosjyre, ingen har noko om det vi gjer i lag
        Kommunestyret trur at ingenting skjer, for vi seier aldri frå om kva vi får til
        Fjerde rådet i iverksetjingsfasen
        Ingen i bygda veit at me finst.
        Lokalavisa ringjer, og ingen torer svara.
        Syna fram det me gjer i lag
        Kven skal fortelja kva, til kven?
        Treng me ein plan for å nå ut med arbeidet vårt?
        kommunikasjonsplan
        korleis får vi synt fram utetter det vi gjer i lag
        Nummer fire i iverksetjingsfasen
        Korleis syner vi bygda kva vi driv med i lag?
        Avisa skreiv feil fordi kvar etat sa sitt.
        Treng vi eit opplegg for kva vi fortel, til kven og når?
        Er det å ha ei nettside det same som å ha ein plan for informasjonen?
        """,
      en: """
        Do we need a communication plan?
        how do we tell others what we do
        what goes in the communication plan
        nobody knows about our collaboration
        should we tell the outside world about the collaboration
        how do we inform the public
        how do we make a communication plan
        do we need a communications plan
        how do we communicate to the outside
        who tells what to whom
        what do we tell the outside world
        Nobody knows we exist
        comms plan for joint activities
        Who speaks to the press on behalf of all the partners?
        How do we raise the profile of what we do together?
        One agency hogged the headlines and the others are miffed
        Newsletter, website or posters: how should we publicise the scheme?
        We're hopeless at blowing our own trumpet
        What belongs in a communication plan: audience, message, timing, sender?
        Conflicting messages reach parents from each of the services
        Do small partnerships really need a media strategy?
        Front-desk staff have never heard of the joint programme
        The mayor thinks nothing is happening because we never publish anything
        Should outreach and publicity be planned once we're up and running?
        Residents haven't a clue we exist; how do we get the word out?
        Who speaks to the press about what we do together?
        We hide our light under a bushel and the funders are getting restless
        Do we need a newsletter, a web page, or just a poster at the clinic?
        Each partner brags about its own bit while the shared activities stay invisible
        what to tell, to whom, when, by whom
        Write something about publicity for the joint programme
        Fourth tip for the implementation phase
        Nobody outside the group knows we exist.
        The local paper rang and no one knew who should reply.
        Publicising what we do together
        Newsletter, web page, who tells whom?
        Do we need a PR plan for the partnership?
        How do we show the outside world what we're doing together?
        How should we publicise our joint activities to the outside world?
        We should tell the public what we are doing together. Who tells whom, and when?
        Nobody in town knows we exist; write a comms plan?
        fourth tip for operations
        Local paper called and no one knew who speaks for the partnership.
        Who tells what to whom and when, once it is running?
        make joint activities visible
        Is a Facebook post now and then sufficient outreach?
        """
    ),
    Phrasings(
      "dfo.iverksetting.5",
      nb: """
        Når bør vi oppdatere beskrivelsen av roller og ansvar?
        rollene stemmer ikke lenger
        er rolleoversikten fortsatt riktig i drift
        er roller og ansvar fortsatt riktig beskrevet
        bør vi oppdatere rollene når noe endrer seg
        stryke roller som ikke stemmer lenger
        Rollebeskrivelsen er fra oppstarten og stemmer ikke lenger
        To har sluttet og én har skiftet jobb; må vi rette opp hvem som gjør hva?
        oppdatere roller under drift
        Ansvarstabellen vår er blitt på ti sider, og ingen gidder å lese den lenger
        Når bør vi rydde i ansvarslista nå som vi er i full drift?
        Kan vi stryke deltakere som ikke lenger har noen oppgave?
        Hvorfor kommer rådet om roller og ansvar igjen i gjennomføringen?
        Omorganiseringen snudde om på hvem som svarer for hva
        Førstelinja aner ikke hvem de skal ringe, for oversikten er utdatert
        Har vi fortsatt en enkel oversikt, eller er den grodd igjen?
        Barnevernet fikk nye plikter med reformen; skal mandatets deltakerliste endres?
        Nye kolleger spør hvem som har hvilken hatt, og vi svarer forskjellig
        Bør ansvarsfordelingen gås gjennom hver gang noe endrer seg?
        Etter et år i drift har oppgavene glidd over til feil folk
        Kan et enkelt kart på én side erstatte dagens rolleskriv når tiltaket løper?
        Hun står fremdeles oppført som ansvarlig, selv om hun gikk av med pensjon
        Kontaktlista sier fortsatt at Kari har ansvaret, men Kari sluttet i mai
        Etter omorganiseringen stemmer ikke oppgavefordelingen lenger. Hvem retter den?
        Må vi luke i deltakerlista når en etat trekker seg ut av driften?
        Kartet over hvem som gjør hva er blitt et villnis på fem sider
        Bør ansvarsoversikten ses over når barneverntjenesten har byttet navn?
        vedlikehold av rollebeskrivelser
        Nå som vi er i gang, er det ingen som husker hvem som skulle gjøre hva
        Kan jeg stryke linjer som ikke gjelder lenger uten nytt vedtak?
        Hva gjør vi for at en nyansatt skal forstå på ett minutt hvem som har hvilken jobb?
        Femte råd i iverksettingsfasen
        Deltakerlista er fra 2020, og to av stillingene finnes ikke lenger.
        Vi er i drift, og rollekartet har grodd igjen. Rydde?
        Stryke det som ikke stemmer lenger om hvem som gjør hva
        Må vi beskrive ansvaret på nytt når det går av seg selv?
        Skolen fikk ny inspektør, hvem svarer for tiltakene nå i driften?
        Oppdatert og enkel ansvarsliste underveis
        Samme råd om roller to ganger, i to faser?
        rolleoversikten er gått ut på dato etter at vi kom i drift
        Rollelista er fra oppstarten og halvparten har sluttet. Rydde?
        Er det nok å ha skrevet hvem som gjør hva én gang, for tre år siden?
        Vi er i drift og ansvarsoversikten har vokst til en murstein.
        ajourføre rollebeskrivelse under drift
        Barnevernet tror fortsatt at PPT innkaller, men det sluttet de med i fjor.
        Skal utgåtte oppgaver strykes fra deltakerne når driften endrer seg?
        """,
      nn: """
        Når bør vi oppdatere skildringa av roller og ansvar?
        rollene stemmer ikkje lenger
        er rolleoversikta framleis rett i drift
        er roller og ansvar framleis rett skildra
        bør vi oppdatere rollene når noko endrar seg
        Stemmer rolleoversikta framleis?
        Folk har bytt jobb sidan starten, men lista over ansvar er den same
        rydde i ansvar under drifta
        Må vi endre rollene i mandatet når tenester blir slegne saman?
        Rolleoversikta har vakse seg så stor at ingen finn fram i ho
        Kven skal ut av deltakarlista når oppgåva deira er ferdig?
        Kvifor gjentek DFØ rådet om enkle roller når arbeidet er iverksett?
        Vi ringjer feil person fordi skrivet om ansvar er utdatert
        Bør me gå gjennom kven som gjer kva etter kvar omorganisering?
        Ho som står oppført som ansvarleg, har vore i permisjon eit halvår
        Ansvaret har glidd undervegs, og no dreg NAV lasset åleine
        Kan me korte ned rolleskildringa når vi ser korleis det går i praksis?
        Nye tilsette skjønar ikkje ansvarsfordelinga; korleis forenklar vi den i drifta?
        Oversikta vår over kven som gjer kva, er frå før kommunesamanslåinga
        Skal me stryka folk som ikkje lenger er med?
        Arbeidsdelinga har este ut til ei bok ingen orkar å lesa
        Eg prøver å halde ansvarslista frisk medan drifta går. Kva er godt nok?
        oppdatering av kven som har kva jobb når noko er endra
        PPT har fått ny leiar og nye plikter, må det synast i papira våre?
        Ingen veit lenger kven som skal ringa heim, det stod så klårt i starten
        Femte rådet i iverksetjingsfasen
        Rollelista er utgått på dato, og me er midt i drifta.
        Ho som hadde ansvaret, slutta i haust; kven har det no?
        Luka ut gamle oppgåver som ingen har lenger
        Lyt me skriva om ansvaret att når alt går sin gang?
        Greitt og stutt oversyn over kven som gjer kva, også i drift
        Rolleoversynet vårt er frå 2019 og stemmer ikkje lenger
        Femte rådet når det er i drift
        Lista over kven som gjer kva, stemmer ikkje lenger.
        Bør oversynet over oppgåver haldast stutt òg no, midt i arbeidet?
        Me strauk aldri dei som gjekk ut.
        oppdatere ansvarsfordelinga undervegs i drifta
        Er det same rådet om enkle roller som i fyrste fasen?
        """,
      en: """
        When should we update the description of roles and responsibilities?
        the roles are no longer right
        is the overview of roles still correct in operation
        are roles and responsibilities still described correctly
        should we update the roles when something changes
        Our roles chart is out of date
        updating responsibilities while operating
        Two people left and the list of responsibilities still names them
        The who-does-what table has grown to ten pages and no one reads it any more
        Should we tidy up the role descriptions after a reorganisation?
        Can we strike participants who no longer have a job to do?
        Why is the advice on roles repeated for the implementation phase?
        Tasks have drifted to the wrong people since launch
        Frontline staff ring the wrong number because the overview is stale
        When do we review who answers for what, now that it is up and running?
        New colleagues keep asking who wears which hat
        The child welfare reform shifted duties; does the participant section need revising?
        Has our simple overview of roles turned into a jungle?
        The org chart moved on but our duties list still names people who left
        Keep the who-does-what short even after the thing is up and running
        Should we prune the list when a service drops out mid-delivery?
        After the merger nobody's job in the partnership matches the paper
        Our responsibility table has swollen to six pages since launch
        outdated assignments in a running partnership
        A substitute nurse should grasp at a glance who handles what today
        Is it fine to cross out duties that no longer hold?
        Fifth tip for the implementation phase
        Our list of duties is out of date and we're mid-operation.
        Pruning roles nobody holds any more
        Do responsibilities need restating once everything hums along?
        Why is the roles advice repeated for the last phase?
        The deputy head left; who covers her part now that we're running?
        teh overview over who does what is wrong since the reorganisation in autumn
        The list of duties has got out of date since launch; must it be tidied up in the operational phase?
        Fifth tip in operation: prune the who-does-what list
        The role chart dates from kick-off and half of them quit.
        up-to-date and simple responsibilities while running
        Same advice on roles repeated later than inquiry phase?
        Should we delete duties that no longer apply?
        """
    ),
    Phrasings(
      "dfo.iverksetting.6",
      nb: """
        Hvor lenge skal gruppa bestå?
        skal arenaene vare over tid
        hva skal stå under varer
        gruppa forsvant uten at noen bestemte det
        hvordan får vi grupper som varer
        når skal gruppa legges ned
        hvor lenge skal møtene holde på
        hvor lenge skal arenaene vare
        bør grupper leve lenge
        skal arbeidsgruppen ha en sluttdato
        Gruppa gikk i oppløsning uten at noen bestemte det
        Hvor lenge bør en samarbeidsgruppe bestå?
        varige møteplasser og grupper
        Nettverket rant ut i sanden etter seks måneder
        Må vi sette sluttdato på møtearenaen?
        Kan vi bygge noe permanent i stedet for stadig nye ad hoc-grupper?
        Hver ny direktør legger ned forumet og starter et nytt
        Prosjektgruppa er midlertidig; burde den bli fast?
        Er det best med langlivede grupper eller korte arbeidsgrupper når vi er i drift?
        Hva skal stå i «varer» for hvert møte?
        Møtene ble færre og færre, og til slutt kom ingen
        Samarbeidsforumet overlevde ikke at ildsjelen sluttet
        Hvordan sikrer vi at felles arenaer lever videre når prosjektpengene tar slutt?
        Kan politirådet regnes som en arena som varer?
        Vi diskuterer om tverrfaglig team skal ha tidsramme eller gå på ubestemt tid
        Hva er galt i å la grupper oppstå og forsvinne litt som det passer?
        Gruppa bare rant ut i sanden. Ingen la den ned, den sluttet bare å møtes
        Hvor lenge skal et slikt team få bestå?
        Vi oppretter og nedlegger råd i ett sett, og folk rekker aldri å bli varme i trøya
        Bør arbeidsgruppa ha en utløpsdato, eller kan den leve evig?
        Er det ugreit å legge ned fellesmøtet etter bare et halvår?
        levetid på fora mellom tjenester
        Kan vi skrive «til vi bestemmer noe annet» om hvor lenge møtene skal gå?
        Den nye enhetslederen vil kutte ut torsdagsmøtet vi har hatt i åtte år
        Lurer på hvordan vi får fellesskapet rundt bordet til å vare utover prosjektperioden
        Sjette råd i iverksettingsfasen
        Forumet døde stille i fjor sommer, ingen bestemte det.
        Bør gruppa leve videre etter prosjektslutt?
        Hvor lenge skal nettverket bestå?
        Grupper som oppstår og forsvinner annethvert år
        Feltet «varer» under møter
        Blir ungdomsrådgiverforumet lagt ned når det er stille?
        Varige strukturer i drift, ikke døgnfluer
        Forrige forum rant ut i sanden etter et halvår.
        Hvor lenge skal en arbeidsgruppe leve?
        Gruppa vår dør ut hver gang prosjektpengene tar slutt.
        Skal en arena få leve lenge, eller er det sunt å legge den ned og starte på nytt?
        Er en gruppe uten sluttdato trygg, eller smuldrer den lettere bort?
        bestandige møteplasser og team
        Hvor skriver jeg hvor lenge hvert møtefora skal bestå?
        Kommunen oppretter ny gruppe etter hvert valg; kan vi heller holde på den vi har?
        """,
      nn: """
        Kor lenge skal gruppa bestå?
        skal arenaene vare over tid
        kva skal stå under varer
        korleis får vi grupper som varer
        når skal gruppa leggjast ned
        Kor lenge bør arbeidsgruppa leve
        kor lenge skal arenaene vare
        bør grupper leve lenge
        Kor lenge skal fellesgruppa vår leve?
        Nettverket døydde stilt, og ingen hadde vedteke det
        grupper som står seg over tid
        Kvifor bør møteplassar få vare?
        Vi skipar nye arbeidsgrupper kvart år og legg ned dei gamle
        Bør mandatet tidfeste kor lenge forumet skal bestå?
        Samarbeidsgruppa fall frå kvarandre då koordinatoren gjekk av
        Er mellombelse grupper godt nok når drifta skal gå i mange år?
        Det tverrfaglege teamet er på prøve for tredje gong; kan det bli fast?
        Færre og færre møter opp, skal me la forumet døy ut?
        Korleis får vi ein arena til å overleve leiarskifte?
        Kva skriv eg om varigheita til kvart møtepunkt?
        Prosjektmidlane tek slutt, men me vil at arenaen skal halde fram
        Nettverket døydde stilt, og ingen la merke til det før det var for seint
        Kor lenge bør eit slikt samarbeidsråd få stå?
        Arbeidsgrupper kjem og går heile tida her i fylket
        Me vil ha noko som står seg, ikkje døgnfluger
        Kva set eg som sluttår for kvar møteplass?
        Skal koordineringsgruppa leva vidare når prosjektpengane er oppbrukte?
        seigliva grupper og faste møterom
        Treng eit fast morgonmøte ein sluttdato, eller kan det berre halda fram?
        Sjette rådet i iverksetjingsfasen
        Forumet sovna inn i fjor utan at nokon avgjorde det.
        Kor lenge skal gruppa få leva?
        Laga noko som står seg, ikkje døgnfluger
        Arenaer som kjem og fer
        Bør samlingane halda fram etter at prosjektet er over?
        Gruppa vår døyr sakte ut utan at nokon har teke ei avgjerd om det
        Kor lenge bør ei slik gruppe få leva?
        kor lenge bør gruppene våre få leve
        kor lenge skal gruppa leve
        Sjette av dei ni driftsråda
        Gruppene kjem og går som vêret.
        Bør ei faggruppe få stå i årevis?
        Me la ned forumet i fjor utan at nokon eigenleg gjorde vedtak om det.
        levetid på arenaer, varige lag
        """,
      en: """
        How long should the group last?
        should arenas last over time
        what goes under lasts
        how do we get groups that endure
        when should the group be closed down
        how long should arenas and groups last
        should groups live long
        Our forum fizzled out and no one ever decided to close it
        standing groups that endure
        How long should a joint group exist?
        Every new boss scraps the network and starts another
        Temporary task force or permanent body when operations are ongoing?
        Attendance dwindles until only two of us turn up
        Should each meeting place have an end date in the mandate?
        Can a cross-service team outlast the enthusiast who set it up?
        Ad hoc groups pop up and vanish; is that so bad?
        keep the arena going after project funding dries up
        What does lasts mean in the meetings section?
        Longevity of shared forums: any recommendation?
        The interagency panel has been on trial for years; make it a fixture?
        The forum just fizzled out and nobody ever decided to end it
        How long should a standing group be allowed to live?
        We keep setting up and scrapping working parties before they find their feet
        Permanent fixture or sunset clause for the joint table?
        Is it a mistake to close a network after only one year of operation?
        lifespan of each shared forum
        New management wants to axe the Thursday get-together that has run for a decade
        Sixth tip for the implementation phase
        Our forum fizzled out without anyone deciding to close it.
        How long should the group be allowed to live?
        Lasting bodies, not mayflies
        Groups that come and go every other year
        The lasts field for meetings
        Sixth operations tip: let groups live long
        Every election a new working party is born and the old one dies.
        How long is each forum meant to exist? where to write
        permanent arenas rather than pop-ups
        Our network faded out and nobody ever decided it.
        Is stable group better than fresh one each year?
        """
    ),
    Phrasings(
      "dfo.iverksetting.7",
      nb: """
        Hvor deler vi dokumenter når arbeidet er i drift?
        nye deltakere får ikke tilgang til dokumentene
        er området for dokumenter fortsatt i bruk
        er det lett å dele dokumenter i drift
        får nye deltakere tilgang til dokumentene
        dele dokumenter i gjennomføringsfasen
        Er mappa vi opprettet i starten, fortsatt i bruk?
        Den nye på helsestasjonen får ikke tilgang til delt område
        dokumentdeling i drift
        Hvem rydder tilgangene når folk slutter?
        Lenka til fellesområdet er død etter systembyttet
        Vi har holdt på i to år, og halvparten lagrer lokalt igjen
        Hvordan får vaktlaget raskt opp den siste rutinen på mobilen?
        Må vi flytte papirene når kommunen bytter plattform midt i arbeidet?
        Passordet til fellesmappa er det bare hun som gikk, som kan
        Er digital deling like viktig i gjennomføringen som i utredningen?
        Samhandlingsrommet er blitt et rotehus der ingen finner noe
        Bør noen sjekke jevnlig at deltakerne kommer inn der filene ligger?
        Driften stopper opp fordi barnevernet og NAV sitter i hvert sitt datasystem
        Hvordan deler vi referater og skjemaer i hverdagen uten krøll?
        Kan vi bytte delingsverktøy nå som alt er i gang, hvis det gamle er for tungvint?
        Gamle deltakere har fremdeles innlogging, og ferske har det ikke
        Vi har byttet fra gamle Sharepoint til ny plattform, og halvparten mistet tilgangen
        Ny kollega fra NAV har ventet i tre uker på å få åpnet mappene våre
        Er Teams-rommet fra oppstarten fortsatt i bruk av noen?
        Lenken i mandatet går til en side som ikke finnes mer
        Hvordan sørger vi for at nykommere finner filene når alt er i vanlig gjenge?
        rydding i delte mapper etter noen års drift
        Den som opprettet kanalen, har sluttet, og ingen andre kan slippe inn nye
        Koss får vi nye folk inn i mappene når alt går sin vante gang?
        Bør vi sjekke hvert år om alle fortsatt kommer inn på fellesområdet?
        Sjuende råd i iverksettingsfasen
        Ny kollega i NAV har ventet tre måneder på tilgang til mappene våre.
        Prosjektrommet ble stengt da vi gikk over i drift. Hvor legger vi papirene?
        Gammelt delingsområde ingen bruker lenger
        Passordet til fellesområdet forsvant med forrige koordinator
        Må delingen fungere i hverdagen også, ikke bare i oppstarten?
        Er mappa fortsatt i bruk?
        Syvende råd i iverksettingsfasen
        Lenken til fellesområdet er død, og vi har vært i drift i to år.
        Nye folk får ikke tilgang til mappa. Hvem ordner det i hverdagen?
        Er det å dele på minnepinne greit når vi er i full drift?
        filtilgang, løpende samarbeid, nye deltakere
        Teamsrommet vårt er en søppeldynge nå; må vi rydde?
        Samme råd om digitale løsninger som i første fase, men nå i drift?
        """,
      nn: """
        Kvar deler vi dokument når arbeidet er i drift?
        nye deltakarar får ikkje tilgang til dokumenta
        er området for dokument framleis i bruk
        er det lett å dele dokument i drift
        får nye deltakarar tilgang til dokumenta
        Kjem nye deltakarar inn i filområdet vårt?
        Vi har delt mappe, men ingen brukar henne lenger
        tilgang til dokument i dagleg drift
        Kven stengjer brukarkontoen til dei som har slutta?
        Lenkja til fellesrommet verkar ikkje etter at fylket bytte system
        Kvardagen går i surr fordi skjemaa ligg tre stader på nettet
        Bør me sjekke at delingsløysinga framleis verkar?
        Vaktlaget treng siste utgåve av dokumentet på telefonen, korleis løyser vi det?
        Er det greitt å bytte digital plattform midt i drifta?
        Berre ho som slutta, kunne passordet
        Folk har gått attende til vedlegg i e-posten etter eit års drift
        Kvifor kjem rådet om enkel dokumentdeling att når alt er i gang?
        Samhandlingsrommet gror att av gamle filer; kven ryddar?
        Vikaren kjem ikkje inn i mappa vår, og drifta stoppar opp
        Ligg papira framleis der vi sa dei låg?
        Me har tre ulike system no, og kvardagen går med til å leita
        Kem sleppe inn dei nye i dokumentrommet når drifta går?
        Den gamle lenkja fører ingen stad, skal eg retta henne i mandatet?
        Filene frå oppstarten ligg i eit nedlagt system, og nye medlemer får ikkje sjå dei
        enkel filtilgang i dagleg arbeid
        Sjuande rådet i iverksetjingsfasen
        Han nye på helsestasjonen slepp ikkje inn i mappa.
        Prosjektrommet vart stengt då me gjekk over i vanleg drift.
        Lukkelen til fellesområdet kvarv med den førre koordinatoren.
        Er filområdet i bruk enno?
        Fildeling i det daglege arbeidet
        Nye medlemer får ikkje opna dokumenta våre
        Sjuande rådet når det går i drift
        Den nye på helsestasjonen slepp ikkje inn i den sams mappa.
        Er staden der vi legg papira, framleis i bruk?
        Kvar fann eg att referata etter at dei bytte system?
        dele filer i det daglege, gjennomføring
        Me har dokumentrom, men ingen brukar det lenger.
        """,
      en: """
        Where do we share documents once the work is running?
        new participants cannot get at the documents
        is the place for documents still in use
        is it easy to share documents during implementation
        do new participants get access to the documents
        Is the shared folder we set up at the start still alive?
        New joiners can't get into the document area
        document sharing in day-to-day operations
        Who revokes access when somebody leaves?
        The link died after the system migration
        Two years in and half of us are back to emailing attachments
        How can the duty team pull up the latest form on a phone?
        Our workspace has become a dumping ground where nothing can be found
        Can we switch file platforms midstream if the old one is clunky?
        Only the colleague who quit knew the password
        Is easy file access as important in delivery as during the inquiry?
        Should we check regularly that everybody still has a working login?
        Operations grind to a halt since each service sits in its own IT system
        Our new colleague has been locked out of the shared drive for weeks
        The link in the terms of reference is dead since the IT migration
        People have slipped back to email because the portal is such a pain day to day
        Does the folder we named at kick-off still get used by anybody?
        The only person who could grant access has retired
        joiners and leavers: permissions to the common files in ongoing work
        After three years the workspace is a junkyard; should we tidy up?
        Check that newcomers can reach our papers now that we're in routine operation
        Seventh tip for the implementation phase
        The new nurse still can't open our folder after three months.
        Our project site was shut once we went live; where do papers go?
        File sharing in everyday operation
        Is the shared space still alive?
        Credentials vanished along with the former coordinator
        New members can't get into the shared folder now that we are operational
        New people can't open our shared folder and the old ones don't use it anymore
        New colleagues can't get into the document folder. The service has been live for two years, what does the advice say?
        Seventh tip while operating
        Link to our shared folder is dead since the migration.
        new hires locked out of the document area
        easy file exchange in day-to-day running
        Is anybody still using the place where we store papers?
        """
    ),
    Phrasings(
      "dfo.iverksetting.8",
      nb: """
        Skal vi møte brukergruppene sammen?
        hvordan involverer vi brukerne i drift
        hvor ofte skal vi møte brukerne
        hva skal stå under brukermedvirkning
        hvordan får brukerne være med å påvirke
        hvordan hører vi på brukerne
        hvordan får vi innspill fra brukerne
        hvordan får brukerne si sin mening
        hvordan trekker vi brukerne inn
        Skal vi ha brukermedvirkning
        Hvordan kan brukerne medvirke
        Skal brukerne være med i samarbeidet
        hvordan kan brukerne bidra
        er brukerne representert
        Bør ungdomsrådet involveres
        Hvordan kan brukerrådet bidra
        bør vi møte brukerne sammen
        skal vi ha felles møter med brukergruppene
        brukerne må fortelle det samme flere ganger
        slippe å fortelle historien sin om igjen
        Brukerne må fortelle historien sin om og om igjen til hver etat
        Bør vi møte brukerorganisasjonene samlet eller hver for seg?
        felles brukermøter
        Hvor ofte skal vi treffe foreldreutvalget sammen?
        Ungdomsrådet er innkalt til tre nesten like møter denne måneden
        Kan NAV, skole og barnevern ha dialogmøte med brukergruppa i fellesskap?
        Pårørendeforeningen er møtetrett
        Hva om brukerne heller vil snakke med én tjeneste om gangen?
        Hvordan holder vi kontakten med dem vi er til for når tiltaket er i drift?
        Vi har aldri sittet ved samme bord som dem det gjelder
        Skal brukerpanelet møte alle partene samtidig?
        Bør brukermedvirkningen samordnes nå som vi har iverksatt?
        Elevrådet, pasientforeningen og innvandrerforeningen: én felles samling?
        Hver etat har sitt eget brukerutvalg, og de får sprikende innspill
        Hva skriver jeg i feltet «møter» under brukermedvirkning?
        Er en årlig folkemøtekveld nok for å høre brukergruppene?
        Moren sier hun er lei av å gjenta historien sin for hver eneste etat
        Brukerorganisasjonene får fem innkallinger til fem nesten like samlinger
        Kan vi slå sammen dialogmøtene med FFO og Mental Helse?
        NAV har sitt brukerutvalg, sykehuset sitt. Bør vi stille i lag?
        Hvor ofte skal vi treffe ungdomsrådet i fellesskap?
        ett møte med de pårørende i stedet for fire
        Når tjenesten er i gang, er det nok at hver etat har sin egen brukerdialog?
        Foreldreutvalget klager: dere prater med oss én og én og sier ulike ting
        Lurer på hva som skal stå om treff med dem tjenesten er til for
        Åttende råd i iverksettingsfasen
        Mora har fortalt historien sin til fire etater denne måneden.
        Fellesmøter med pasientforeningen, flere etater på én gang
        Skal vi treffe ungdomsrådet hver for oss eller alle sammen?
        Brukerne klager over at de må gjenta seg
        Hvor tit bør vi sitte ned med dem det gjelder, i drift?
        NAV har sitt brukerutvalg, skolen sitt FAU. Slå sammen møtene?
        Én runde med brukergruppene i stedet for fem
        ungdommene klager over at de må fortelle historien sin på nytt til hver og en av oss
        hvordan faar vi brukerne med paa laget
        Foreldrene gjentar historien sin til fire instanser, kan vi ikke treffe dem samlet?
        Jeg sitter i FAU. Når slipper vi foreldre til i dette?
        Mora mi måtte fortelle den samme historien på fire kontorer. Kan de ikke høre på henne samtidig?
        Skal vi møte brukerutvalget hver for oss eller sammen?
        Tre etater innkaller samme pasientforening til hver sitt møte i mars.
        felles brukermøter i driftsfasen
        Er en spørreundersøkelse like god som å treffe foreldrene i samlet flokk?
        Hvor tit bør vi sette oss ned med ungdommene, alle etatene på én gang?
        """,
      nn: """
        Skal vi møte brukargruppene saman?
        korleis involverer vi brukarane i drift
        kor ofte skal vi møte brukarane
        kva skal stå under brukarmedverknad
        korleis høyrer vi på brukarane
        korleis får vi innspel frå brukarane
        Korleis får vi med brukarane
        korleis kan brukarane bidra
        bør vi møte brukarane saman
        skal vi ha felles møte med brukargruppene
        brukarane må fortelje det same fleire gonger
        Brukarane seier det same til oss fem gonger
        Skal vi møte brukargruppene i lag eller kvar for seg?
        sams møte med brukarorganisasjonar
        Kor tit bør tenestene treffe dei pårørande saman?
        Ungdomsrådet er lei av å bli innkalla av kvar etat for seg
        Kan helsestasjonen og barnehagen ha felles kveld med foreldra?
        Korleis tek me imot innspel frå brukarane når arbeidet går?
        Vi har tre brukarutval som aldri snakkar saman
        Er det lurt å samle interesseorganisasjonane til eitt dialogmøte?
        Kva om brukargruppa kjenner seg overkøyrd av så mange offentlege på éin gong?
        Det er lenge sidan nokon av oss såg dei vi jobbar for, andlet til andlet
        Bør det stå i mandatet kor tit vi har brukarmøte?
        Røynslekonsulenten foreslår at alle etatane kjem på same brukartreff
        Ein far klagar på at han må fortelja det same til tre ulike kontor
        Kan vi ha eitt felles fyrabendstreff med foreldra i staden for at kvar etat held sitt?
        Brukarråda er trøytte av å bli kalla inn frå alle kantar
        Skal skulen og barnevernet møta elevrådet saman?
        Kor tit bør me setja oss ned med dei det gjeld, alle mann?
        samla møte med brukarlaga
        Er det greitt at berre eitt av kontora snakkar med pasientforeininga?
        Pensjonistlaget har vorte intervjua av fire etatar om det same
        Åttande rådet i iverksetjingsfasen
        Ho har fortalt det same til fire kontor no.
        Skal etatane møta brukarlaga kvar for seg eller i lag?
        Sams møte med foreldrelaget
        Kor ofte bør me setja oss ned med dei det gjeld?
        Brukarane er leie av å ta alt opp att
        Kor ofte bør vi sitje ned i lag med brukargruppene når arbeidet er i gang?
        Foreldrelaget og pasientforeininga seier dei må fortelja det same til fire etatar. Kan me møta dei i lag?
        kan vi ha felles møte med brukarane i staden for kvar for oss?
        Det åttande rådet medan drifta går
        Brukarane er leie av å fortelja det same om att og om att.
        Kan vi møta foreldrelaget i lag i staden for kvar for oss?
        Eg sit i brukarrådet og vert kalla inn til tre like møte.
        sams møte med dei det gjeld
        """,
      en: """
        Should we meet the user groups together?
        how do we involve the users in operation
        how often should we meet the users
        what goes under user involvement
        how do we listen to the users
        how do we get input from the users
        how can users have their say
        How do we involve users
        are the users represented
        should we meet the users together
        should we have joint meetings with user groups
        how often should we meet users
        users have to tell the same story to everyone
        Users have to tell their story over and over to each agency
        joint meetings with user groups
        Should we meet service users together or separately?
        The youth council is fed up with five near-identical invitations
        How often do we sit down with carers as one team?
        Patient organisations suffer from consultation fatigue
        Could the school, NAV and child welfare hold one hearing for parents?
        Every department has its own user panel and gets contradictory feedback
        What if users feel outnumbered by officials in a combined session?
        Staying in touch with those we serve once the service is live
        We haven't faced the people concerned around one table since launch
        Is one town-hall evening a year enough to hear user representatives?
        Would pooling our user forums save everybody time?
        Service users are fed up with telling their story to each office in turn
        Could we hold one listening session with parents instead of four?
        Patient groups get a separate invitation from every agency
        Meet the youth council side by side, not one by one
        How often do we all sit down with the people we serve?
        consultation fatigue among client organisations
        Is it okay if only the health trust talks with the disability association?
        Eighth tip for the implementation phase
        A mother has told her story to four offices this month.
        Joint sessions with user groups rather than one per agency
        Should we see the youth council separately or all at once?
        Service users weary of repeating themselves
        How often do we sit down with those affected, collectively?
        Do we meet client groups one agency at a time, or all of us at once?
        The same patients' association gets invited by five of us separately. Can't we do it in one go?
        Eighth operations tip: see users together
        I told my story to four offices; couldn't they sit in one room?
        Three agencies invite the same patient association separately.
        joint sessions with user groups, how often
        Is meeting the youth council one agency at a time a bad idea?
        combined user panel during delivery
        """
    ),
    Phrasings(
      "dfo.iverksetting.9",
      nb: """
        Hvordan involverer vi lederne i eierlinjen?
        hvem i departementet eller direktoratet skal vi holde kontakt med
        hva skal stå under eierkontakt
        hva er eierlinjen
        eierne følger ikke med på arbeidet
        hva er eierkontakt
        hvem i departementet bør vi ha kontakt med
        Hvordan holder vi kontakt med eierne
        hvordan holder vi eierne orientert
        skal ledere hos eierne være med
        kontakt med departementet underveis
        Eierdepartementet har ikke hørt fra oss siden lanseringen
        Hvor ofte bør vi snakke med lederen i direktoratet som eier oss?
        eierlinje involvering
        Hva menes med eierlinja?
        Sjefene hos eieren mistet interessen så snart tiltakene var i gang
        Hvem i departementet skal vi holde orientert under gjennomføringen?
        Bør ekspedisjonssjefen inviteres på et møte i året nå som vi er i drift?
        Eieren våknet først da saken sto på forsida
        Hvordan får vi avdelingsdirektøren hos eieren til å bry seg om det løpende arbeidet?
        Skal vi holde kontakt med begge direktoratene når etatene har hver sin eier?
        Er det nok at eierne var med da det ble vedtatt, eller må de følge med videre?
        Hvilken stilling skal stå som eierkontakt?
        Vi jobber i et senter eid av to etater, og ingen av eierne møter opp
        Lederen hos eieren er byttet ut og kjenner ikke til samarbeidet
        Kan en rådgiver være kontaktpunkt hos eieren, eller må det være en leder?
        Løpende kontakt oppover til eieren: hvor mye er passe i driftsfasen?
        Driften går fint, men direktøren hos eieren hører aldri fra oss
        Hvem på eiersiden skal vi ringe når det butter i hverdagen?
        Departementet glemte oss straks vi var kommet i gang
        Bør ekspedisjonssjefen inviteres til statusmøtet en gang i halvåret?
        Vi er blitt en øy for oss selv, helt uten kontakt oppover mot eierne
        fast kontaktpunkt hos den som eier tiltaket
        Må lederen i direktoratet holdes varm også etter oppstart?
        Hva skriver jeg om hvem vi snakker med hos eierne, og hvor tit?
        Ledelsen over oss ble overrasket da tallene kom på trykk
        Niende og siste råd i iverksettingsfasen
        Departementet som eier oss, har ikke hørt fra samarbeidet på et år.
        Feltet «eierkontakt», hvilken stilling?
        Bør avdelingsdirektøren i direktoratet holdes varm mens vi drifter?
        Eierlinja sover, hvem vekker den?
        Involvere ledere oppover i drift
        Hvor ofte skal toppene i departementet høre fra oss underveis?
        Ekspedisjonssjefen leste om oss i avisa først. Hva burde vi gjort i driften?
        eierne våre vet ikke hva vi driver med nå i driftsfasen
        Ingen i eierdepartementet har hørt fra oss siden oppstarten.
        Må avdelingsdirektøren i direktoratet være med når alt går greit i drift?
        Hvor ofte bør vi ta en telefon til den som eier oss?
        eierkontakt med departementsledelsen i drift
        Er det å sende årsrapporten til departementet nok til å si at eierne er involvert?
        Etatsledelsen mener driften er vår sak. Skal de trekkes inn likevel?
        """,
      nn: """
        Korleis involverer vi leiarane i eigarlinja?
        kven i departementet eller direktoratet skal vi halde kontakt med
        kva skal stå under eigarkontakt
        kva er eigarlinja
        korleis held vi eigarane orienterte
        skal leiarar hos eigarane vere med
        kontakt med departementet undervegs
        Kven hos eigaren skal vi halde kontakt med medan drifta går?
        Departementet som eig oss, har vorte heilt taust etter iverksetjinga
        leiarar i eigarlinja
        Kva er ei eigarlinje?
        Kor ofte bør vi orientere eigarleiaren i direktoratet?
        Toppane hos eigaren slepte taket då tiltaka var sette i gang
        Bør avdelingsdirektøren i departementet vere med på nokre av driftsmøta våre?
        Eigaren høyrde om vanskane våre på Dagsrevyen før dei høyrde det frå oss
        Vi har to eigarar, eit departement og eit direktorat, og begge må vel haldast varme?
        Kva stilling skal eg føre opp som eigarkontakt?
        Ny leiar hos eigaren veit ikkje kva vi driv med
        Er det plagsamt å involvere leiarane i eigarlinja når alt går på skjener?
        Korleis får eit tverretatleg senter eigarane til å engasjere seg etter oppstart?
        Eigarane våre veit ikkje lenger kva vi held på med
        Kven i departementet skal få ein telefon når noko skurrar i drifta?
        Vi køyrer på for eiga maskin, og sjefane på eigarsida er ikkje innom
        Bør avdelingsdirektøren i direktoratet vera med på noko etter at arbeidet er i gang?
        jamn kontakt oppover til dei som eig oss
        Kor ofte høver det å gje leiarane hjå eigaren eit livsteikn?
        Me vart lagde ned av folk som aldri hadde sett kva vi gjorde
        Niande rådet i iverksetjingsfasen
        Eigardepartementet har ikkje høyrt frå oss på eit år.
        Kven held me kontakt med oppover i eigarlina?
        Halda leiarane hjå eigarane varme medan me driv
        Kor titt bør direktoratsleiinga få høyra nytt?
        Eigarkontakt, namn eller stilling?
        Tiltaka rullar og går. Korleis held vi sjefane i direktoratet som eig oss orienterte?
        Bør vi halde avdelingsdirektøren hos eigaren varm undervegs, og kor ofte?
        Bør nokon frå eigardepartementet vere med?
        Kor ofte bør me ha kontakt med direktoratet som eig oss?
        Siste av dei ni driftsråda
        Dei som eig oss, har gløymt oss.
        Kven i direktoratet skal vi halda kontakt med medan det går?
        Bør toppane i eigarlina få vere med òg etter at det er sett i verk?
        Er ei årsmelding nok til å halde eigardepartementet varmt?
        eigarline, involvere leiarar undervegs
        """,
      en: """
        How do we involve the leaders in the owners' line?
        whom in the ministry or directorate should we keep in touch with
        what goes under contact with the owners
        the owners do not follow the work
        how do we keep the owners informed
        should leaders of the owners take part
        contact with the ministry along the way
        Our owners lost interest once the ribbon was cut
        owner line contact during operation
        Who in the parent ministry should be kept in the loop while we deliver?
        What is meant by leaders in the owner line?
        How often should the owning directorate's head hear from a running collaboration?
        The owner only woke up when we made the front page
        Should a director general attend some of our operational meetings?
        Two agencies own our centre and neither shows up
        Which post goes down as owner contact?
        The new boss at the owning agency has no idea what we do
        Is a junior adviser good enough as our contact at the owner?
        keeping senior people at the owner engaged after rollout
        The owners' leaders were present at the decision; must they stay involved through delivery?
        The owners upstairs lost sight of us as soon as the work went live
        Whom in the ministry do we keep in the loop during delivery, and how often?
        Our parent directorate's leaders never turn up any more
        Keep the bosses on the owner side warm after launch
        We got axed by executives who had never seen what we do
        named contact on the ownership side
        Should a director general attend the half-yearly status meeting of a running scheme?
        Nobody above us noticed the trouble until it was in the papers
        Ninth and last tip for the implementation phase
        The owning ministry hasn't heard from us for a year.
        Keeping superiors in the owner line warm while operating
        Which post is our contact upstairs?
        Should a director in the parent agency be involved once we're live?
        How frequently do owners hear from a running scheme?
        Should the heads of the parent directorate or ministry stay in the loop during implementation?
        Ninth tip, last one in implementation
        Our owner ministry has not heard from us since kick-off.
        Which post up in the directorate do we stay in touch with while operating?
        Is sending yearly report same as involving owners?
        leaders in line of ownership engaged during rollout
        """
    ),
  ]
}
