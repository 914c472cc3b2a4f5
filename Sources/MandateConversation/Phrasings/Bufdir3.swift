// Ways of asking for Bufdir's third advice: principles and values, and looking after them.

extension Phrasings {
  static let bufdir3: [Phrasings] = [
    Phrasings(
      "bufdir.3",
      nb: """
        Hvorfor trenger vi felles verdier?
        hvilke prinsipper skal samarbeidet bygge på
        trenger vi kjøreregler
        hva er vitsen med verdier i et mandat
        hvordan blir vi enige om verdiene
        forskjellen på verdier og prinsipper
        skal vi ha prinsipper i mandatet
        hvordan skal vi oppføre oss mot hverandre
        må vi ha verdier i mandatet
        trenger vi spilleregler for hvordan vi oppfører oss
        hvordan bør vi være mot hverandre
        hvorfor skal vi bruke tid på verdier
        er verdier bare fine ord
        hva skal stå under prinsipper
        hva skal til for at verdiene blir mer enn pynt
        hva er prinsipper
        hvilke prinsipper bør vi ha
        hva skal verdier være godt for
        Hvordan blir vi enige om felles verdier
        Er det noe vits i å skrive verdier
        Må vi bli enige om prinsipper
        Hvorfor skal vi ha verdier
        Hvordan velger vi prinsipper for samarbeidet
        Hva er poenget med felles verdier
        Hvordan kommer vi fram til felles prinsipper
        bør verdier stå i mandatet
        hva brukes verdiene til
        hvorfor er verdier nødvendige
        hvordan lager vi kjøreregler
        Er verdier nødvendig i et mandat
        Hvordan lager vi felles prinsipper
        er verdier nødvendige
        er det nødvendig med verdier
        Hvorfor er felles verdier viktig
        Hvilke prinsipper er lurt å ha
        Hva brukes prinsipper til
        Hvordan finner vi verdiene våre
        hva skal vi med verdier
        hvorfor bruke tid på verdier
        Hva skal vi med verdier i et mandat?
        Trenger samarbeidet felles kjøreregler?
        Vi har aldri snakket om hvordan vi skal oppføre oss mot hverandre
        felles prinsipper som styrer arbeidet
        Er ikke verdier bare festtale og luft?
        Hvordan blir barnevern, skole og politi enige om et verdigrunnlag?
        Hvilket av rådene handler om prinsipper?
        Hva er forskjellen på en verdi og et prinsipp?
        Vi krangler fordi vi har ulike oppfatninger av hva som er god skikk
        spilleregler for samarbeid på tvers
        Må vi ha noen grunnleggende prinsipper før vi setter i gang?
        Hvor mange prinsipper er passe?
        Ledergruppen ler av verdiplakater, hvordan begrunner jeg at vi trenger noe slikt?
        Bufdirs tredje råd til kommunene
        Lurer på om etatens egne kjerneverdier er nok
        Feltet «Prinsipper» er tomt, hva kan stå der?
        Hvordan skal vi te oss når vi er uenige?
        Kan vi låne kommuneplanens verdier i stedet for å lage egne?
        etisk plattform for et tverretatlig team
        Hver tjeneste har sin kultur, og de kolliderer
        Folkeskikk for etater som skal jobbe i lag
        Trenger voksne fagfolk virkelig kjøreregler for oppførsel?
        Vi krangler om småting fordi vi aldri avtalte hvordan vi vil ha det
        Hva slags leveregler må ligge i bunn?
        Lurer på om prinsipper er svada eller noe vi har bruk for
        Lage et felles vett- og skikkreglement
        Kulturkrasj mellom politi og barnevern
        Moralsk kompass for partnerskapet
        Hver etat har sin plakat på veggen. Trenger gruppa sin egen?
        Fundament av holdninger i bunnen
        Noen hever stemmen i møtene, og ingen vet hva som er lov
        Politiet tror på straff, helsestasjonen på samtale: hvilke grunnholdninger deler vi?
        Råd tre fra Bufdir
        Det tredje av de fem rådene
        Hva skal styre måten vi ter oss på, også når vi krangler?
        Trenger vi kjøreregler for folkeskikk?
        Er grunnprinsipper nødvendig, eller bare staffasje?
        ledestjerner, spilleregler, omforent
        Vi har mål og møter, men ingen felles leveregler
        Ordføreren synes verdisnakk er svada
        må vi virkelig skrive ned hvordan vi skal oppføre oss mot hverandre
        kjøreregler for hvordan vi skal være mot hverandre
        Fine ord på veggen, eller noe som faktisk styrer hvordan vi ter oss?
        Tredje råd fra Bufdir, hva dreier det seg om?
        Må vi absolutt ha leveregler, vi er jo voksne folk?
        Når vi ryker uklar, hva skal vi holde oss til?
        Omforente grunnprinsipper som premiss for samhandling
        Er det det samme å ha rutiner som å ha verdier?
        Hva er hensikten med feltene «Verdier» og «Prinsipper»?
        Vi kranglet så busta føk, og ingen hadde avtalt noen kjøreregler for oppførsel
        Hva sier råd 3
        Hva er råd 3
        hva går råd nummer 3 ut på
        Råd 3 hos Bufdir
        forklar råd 3
        Hva er det tredje rådet fra Bufdir
        """,
      nn: """
        Kvifor treng vi felles verdiar?
        kva prinsipp skal samarbeidet byggje på
        treng vi køyrereglar
        kva er vitsen med verdiar i eit mandat
        korleis blir vi samde om verdiane
        må vi ha verdiar i mandatet
        kvifor skal vi bruke tid på verdiar
        er verdiar berre fine ord
        treng vi spelereglar
        kva prinsipp bør vi ha
        Kvifor treng vi verdiar
        bør verdiar stå i mandatet
        kva blir verdiane brukte til
        er verdiar nødvendige
        kvifor er felles verdiar viktig
        kva prinsipp er lurt å ha
        Kva prinsipp skal vi ha
        kva skal vi med verdiar
        kvifor bruke tid på verdiar
        Kvifor treng vi verdiar i samarbeidet?
        Korleis vert vi samde om kva prinsipp vi skal styre etter?
        felles køyrereglar for oss som samarbeider
        Verdiar er vel berre fine ord på veggen?
        Kva er eit prinsipp, og kva er ein verdi?
        Tenestene har kvar sin kultur, og det skjer seg
        Kva råd frå Bufdir gjeld det grunnleggjande verdisynet?
        Må vi ha spelereglar før vi byrjar?
        Korleis skal me oppføre oss når me er usamde?
        Helsestasjon og politi har ulikt syn på kva som er rett framferd
        Kor mange prinsipp er det fornuftig å ha?
        verdigrunnlag for tverretatleg arbeid
        Kan kommunen sine eigne verdiar brukast om att?
        Er det skilnad på verdiar for etaten og for samarbeidet?
        Sjefen himlar med auga når eg nemner verdidokument
        Kva kan stå under «Prinsipp»?
        Vi treng litt felles folkeskikk i gruppa
        Reglar for god oppførsel mellom kontor som skal jobbe i lag
        Kva skal vi styre etter når det røyner på?
        Er prinsipp berre fine ord?
        Ein frå helse og ein frå teknisk ser heilt ulikt på korleis ein ter seg
        Folk skrik på møta, og ingen har sagt kva som er greitt
        Må ein bli samd om grunnsyn før ein tek til?
        Korleis vil vi ha det når vi er rykande usamde?
        Nokre leveregler i botn, ikkje mange
        Kvifor skal eit kommunalt samarbeid drive med haldningar?
        Politiet trur på straff, helsesyster på samtale; kva grunnhaldningar har me sams?
        Tredje rådet hjå Bufdir
        Råd nr. tre av fem, kva står der?
        Treng me leveregler for korleis me fer åt mot kvarandre?
        Er verdiprat berre pynt?
        Kva skal rettleie oss når me er i tottane på kvarandre?
        sams prinsipp, rettesnor
        Me har mål og møte, men ingen omgangsskikk
        Er ikkje slike prinsipp berre festtale? Kva skal me med dei?
        Skikk og bruk i samarbeidet, må det semjast om?
        Råd tre hjå Bufdir
        Treng vaksne folk leveregler for å arbeida i hop?
        Grunnsetningar som skal leia ferda vår, kvifor?
        Når vi er usamde, kva rettesnor har vi då?
        Er verdiar berre pynt i stasstova?
        Kva seier råd 3
        Kva er råd 3
        kva går råd nummer 3 ut på
        Råd 3 hjå Bufdir
        forklar råd 3
        Kva er det tredje rådet frå Bufdir
        """,
      en: """
        Why do we need shared values?
        which principles should the collaboration build on
        do we need ground rules
        what is the point of values in a mandate
        how do we agree on values
        how should we behave towards each other
        do we need values in the mandate
        why spend time on values
        are values just fine words
        do we need rules for how we behave
        what goes under principles
        which principles should we have
        Why have values
        Which principles should we follow
        what are the values used for
        should values be in the mandate
        how do we make ground rules
        Are values necessary
        why are shared values important
        which principles are wise to have
        what do we need values for
        Why bother with values in a mandate?
        Do we need ground rules before we start?
        common principles to steer the work
        Aren't values just posters on the wall?
        How can police, school and child welfare settle on a shared ethos?
        What's the difference between a principle and a value?
        Our agencies have clashing cultures
        Which Bufdir advice deals with values and principles?
        How should we behave when we disagree?
        code of conduct for a partnership
        Could we just borrow the municipality's own value statement?
        How many principles is sensible?
        My director rolls his eyes at the word «values»
        We never discussed house rules and now there's friction
        The «Prinsipper» section is blank; what might go there?
        the moral compass of a cross-sector team
        Is agreement on fundamentals a must for cooperation to function day to day?
        Ground rules for behaviour
        Clash of cultures between police and child welfare
        Do grown-up professionals need a code of conduct?
        How should we treat each other when we fall out?
        Moral compass for the partnership
        The union asks what principles govern us; we had none
        A handful of shared principles to steer day-to-day practice
        We come from five organisations with five mission statements
        House rules to live by in cross-agency teams
        Third of Bufdir's five
        Police believe in punishment, nurses in talking: what beliefs do we share?
        Advice no. 3, what is it?
        Do we need ground rules on how we behave, even in a row?
        guiding principles, code of conduct among partners
        The mayor thinks talk of values is waffle
        We've goals and meetings but no shared creed
        why bother with shared ground rules at all?
        is it necessary to have shared ideals to steer by, or is that just fluff
        Why bother writing down shared values and principles at all?
        Code of conduct for grown-ups, necessary?
        Third recommendation by Bufdir
        Which moral compass we agreed before storm comes?
        Wallpaper words or real rules of behaviour?
        Are routines and values the same, or do we need both?
        A few ground rules should guide how partners treat one another; where is that argued?
        What does advice 3 say
        What is advice 3
        what is recommendation number 3 about
        Advice 3 from Bufdir
        explain advice 3
        What is Bufdir's third piece of advice
        """
    ),
    Phrasings(
      "bufdir.3.vedtak",
      nb: """
        Hvem skal vedta verdiene?
        må verdiene skrives ned
        hvor skal verdiene stå
        på hvilket nivå skal verdier og prinsipper vedtas
        er det nok at vi er enige om verdiene muntlig
        hva skal stå under vedtatt av
        hvem godkjenner verdiene
        hvilket organ skal vedta verdiene
        må politikerne vedta verdiene
        bør verdiene stå skriftlig
        hvem godkjenner verdiene våre
        Kan arbeidsgruppa selv bestemme verdiene
        Hvor bør verdiene vedtas
        Hvem skal bestemme hvilke verdier vi har
        Skal verdiene vedtas av styringsgruppa
        Hvem vedtar prinsippene
        På hvilket nivå bør verdiene vedtas
        Må kommunestyret vedta verdiene
        Hvem har myndighet til å vedta verdiene
        Hvor skal vi skrive verdiene
        Må verdiene skrives ned, eller holder det at alle kjenner dem?
        Vi ble enige om verdier på en samling, men ingen har det på papir
        rett nivå for å vedta prinsipper
        Skal kommunestyret eller styringsgruppen godkjenne verdigrunnlaget?
        Verdiene våre ligger på en gul lapp hos koordinatoren
        Hva skal stå i feltet «vedtatt av» under verdiene?
        Kan gruppen selv bestemme verdiene uten vedtak?
        Ingen vil forholde seg til verdiene fordi de aldri har vært til behandling
        Holder det med et flippover-ark fra workshopen?
        Er mandatet riktig sted for å skrive verdiene?
        Bør ledergruppene i NAV og barnevernet skrive under på prinsippene?
        muntlige verdier som glemmes etter to uker
        dato for vedtak av verdier
        Partneren vår sier at verdiene ikke er bindende siden de aldri ble formelt godkjent
        Lurer på hvor høyt opp verdiene må for å gjelde
        Kan kommunedirektøren fastsette dem administrativt?
        Hvordan gir vi verdiene tyngde så man kan vise til dem i en krangel?
        Trengs det politisk sak om prinsippene våre?
        Vi vil ha svart på hvitt hvordan vi skal opptre
        Verdiene ble nevnt i en festtale og aldri skrevet noe sted
        Må noen formelt slå i bordet for at spillereglene skal gjelde?
        Hvem skal stemple verdiene våre?
        Muntlig enighet, holder det?
        Kan arbeidsgruppa selv vedta dem, eller må det høyere opp?
        Svart på hvitt om hvordan vi oppfører oss
        Ingen kan peke på et papir når noen bryter dem
        Hvor noteres datoen for at styringsgruppa sa ja til prinsippene?
        Kommunedirektøren spør med hvilken rett vi krever åpenhet av ham
        Bør verdigrunnlaget protokollføres i styringsgruppa?
        Er mandatet rette stedet å ha dem?
        Plakat på veggen uten underskrift
        Vi ble enige om kjøreregler på en hyttetur, men ingen har stadfestet dem
        Står de på papir noe sted?
        Hvem skal banke gjennom prinsippene?
        Holder det med en muntlig forståelse av hvordan vi oppfører oss?
        Verdiene henger på en plakat på do, uten dato
        Må kommunestyret godkjenne, eller kan styringsgruppa gjøre det?
        formell godkjenning av verdigrunnlaget, skriftlig
        Ingen kan vise til noe når en bryter spillereglene
        Er mandatet et brukbart sted å notere dem?
        Hvem skal godkjenne kjørereglene våre, og holder det at vi har dem muntlig?
        Hvilket organ skal si ja til verdiene, styringsgruppa eller formannskapet?
        må prinsippene opp som sak noe sted
        hvem skal vedta verdiene våre
        Det bes opplyst hvorvidt samarbeidets verdigrunnlag skal være gjenstand for formelt vedtak, og i så fall i hvilket organ.
        Verdiene ble til på en tavle etter lunsj. Gjelder de da?
        Hvem skal banke igjennom leveregelsettet vårt, vi selv eller styringsgruppa?
        Er muntlig enighet om verdier like bindende som et nedskrevet vedtak?
        Vi har dem i hodet alle sammen. Må de på papir?
        Vedtaksdato og vedtaksorgan for prinsippene
        Kan koordinatoren selv bestemme verdiene og skrive dem inn?
        Lokalpolitiker: hvem vedtok egentlig dette verdigrunnlaget?
        Plakaten henger på kjøkkenet, men er aldri behandlet noe sted
        """,
      nn: """
        Kven skal vedta verdiane?
        må verdiane skrivast ned
        kvar skal verdiane stå
        på kva nivå skal verdiar og prinsipp vedtakast
        er det nok at vi er samde om verdiane munnleg
        kven godkjenner verdiane
        kva organ skal vedta verdiane
        bør verdiane stå skriftleg
        er det nok med munnleg einigheit om verdiane
        Kven vedtek verdiane
        kven har mynde til å vedta verdiane
        Kven bør vedta verdiane våre?
        Er det naudsynt å skrive verdiane ned?
        verdiar vedtekne på rett nivå
        Vi vart samde på eit seminar, men verdiane finst ikkje på prent
        Må formannskapet handsame prinsippa?
        Kan arbeidsgruppa gjere vedtak om verdiar sjølv?
        Kva tyder «vedteke av» under verdiar?
        Ingen kan vise til noko når nokon bryt spelereglane, for dei er aldri vedtekne
        Verdiane våre sit i veggen, held ikkje det?
        Skal verdiane inn i mandatet eller i eit eige skriv?
        Direktøren trur verdiar kan stå usagde
        Kva nivå i styringa er rett for å godkjenne prinsipp?
        uformelle verdiar utan dato og underskrift
        Me lurer på om rektormøtet har mynde til å fastsetje verdiane
        Kor mykje tyngd har prinsipp som ingen har godkjent?
        Bør vi skriftfeste korleis vi vil vere mot kvarandre?
        Politiet kjenner seg ikkje bunde av verdiar som ikkje er stadfesta av nokon sjef
        Fine ord frå festtalen som ingen kan vise til
        Kva organ skal gjere vedtak om prinsippa?
        Vi er samde munnleg, men ingenting er skrive
        Må styringsgruppa banke dette gjennom?
        Feltet «vedteke av» står tomt. Kven fører eg opp?
        Kan vi i arbeidsgruppa berre bestemme verdiane sjølve?
        Leiaren braut spelereglane og sa at dei ikkje var gyldige
        Er det nok å ha verdiane på ein lapp på kjøleskapet?
        Kven har rett til å gjere haldningane bindande?
        Me vart samde på ein hyttetur, men ingen har stadfesta det
        Står dei på prent nokon stad?
        Kven skal banke gjennom prinsippa?
        Held det med ein munnleg semje om korleis me ter oss?
        Verdiplakaten heng på do, utan dato
        Lyt kommunestyret godkjenne dei, eller kan styringsgruppa?
        skriftfeste og godkjenning av verdigrunnlag
        Ingen kan vise til noko når nokon bryt leikereglane
        Kva organ skal godkjenne verdigrunnlaget vårt?
        Kven skal vedta verdigrunnlaget, og må det vera skriftleg?
        Verdiane står på ein gul lapp. Er dei då gjeldande?
        Kven skal stadfesta rettesnora, og kva dag?
        Rett organ til å vedta leveregler, seier kjelda kven det er?
        Skrivne og vedtekne, eller berre ymta om
        Vi vart samde om dei på hytteturen. Held det?
        Utan vedtak kan ingen visa til dei, stemmer det?
        """,
      en: """
        Who should adopt the values?
        must the values be written down
        where should the values stand
        at what level should values and principles be decided
        is an oral agreement on values enough
        who approves the values
        which body should adopt the values
        should the values be in writing
        Who adopts the values
        who has the authority to adopt the values
        Where do we write the values
        Who gets to adopt our values?
        Do values have to be in writing?
        right level to approve principles
        They're only on a flip chart from the away day
        Does the city council need to vote on our principles?
        What goes in «vedtatt av» under the values?
        May the working group ratify its own values?
        A partner says the principles aren't binding because nobody signed them off
        Is the mandate the proper home for written values?
        Unwritten rules of conduct are forgotten within weeks
        How high up must values be endorsed to carry weight?
        We want our values in black and white
        Can the chief executive simply lay the values down?
        formal endorsement and date of values
        Nobody can invoke a value that was never passed
        Should each agency's management team put its name to the principles?
        Our values live in people's heads; is that a risk?
        Who rubber-stamps our ground rules?
        Verbal agreement on principles, is that OK?
        Get them minuted and dated
        Nothing to point to when someone breaks the norms
        What level of authority should endorse the values?
        'Adopted by' is empty: whose name goes there for the principles?
        Values scribbled on a flipchart at the away day, now lost
        Does it help if the board solemnly passes our code?
        Could the terms of reference be the home for our written principles?
        We agreed ground rules on a cabin trip but nobody ratified them
        Are they on paper anywhere?
        Who should formally approve the principles?
        The values hang on a poster in the loo, undated
        Will a verbal understanding do?
        written down and endorsed at the proper tier
        Council or steering group: whose stamp goes on them?
        Two of us made the values on a napkin. Does someone have to approve them?
        We agree verbally on how to behave. Does it have to be put on paper?
        who has to approve our principles
        Values born on a flipchart after lunch; do they bind?
        Adopted by, date, written down
        Which body should ratify our ground rules?
        We all remember them, must they be on paper also?
        Is a handshake over values as good as a formal adoption?
        Poster in canteen never went through any board
        """
    ),
    Phrasings(
      "bufdir.3.nytte",
      nb: """
        Hva får folk til å bli i samarbeidet over tid?
        hvordan får vi samarbeidet til å vokse
        deltakerne mister interessen
        opplever deltakerne at nytten øker
        hvordan utvikler og styrker vi samarbeidet
        folk spør hva de får igjen etter hvert
        hvordan holder vi på engasjementet
        hvorfor mister folk lysten
        hvordan blir samarbeidet sterkere med tiden
        hva må til for at samarbeidet varer
        deltakerne ser ikke nytten av å være med
        hvordan får vi alle til å merke at samarbeidet gir noe
        samarbeidet må gi mer nytte over tid
        Deltakerne spør stadig oftere hva de får igjen for innsatsen
        Hvordan merker folk at samarbeidet gir mer etter hvert?
        Hva skal til for at samarbeidet styrker seg og ikke bare står stille?
        samlet nytte øker over tid
        Gløden fra første året er borte, folk kjenner ikke at det monner
        Må alle parter føle at de tjener mer på det i lengden?
        PPT gir og gir, men opplever aldri at noe kommer tilbake
        Hvordan holder vi liv i samarbeidet år etter år?
        Utvikler et samarbeid seg av seg selv?
        Vokser gevinsten, eller går vi på tomgang?
        Hvordan svarer jeg på «nytte» i egenvurderingen?
        Én og én er blitt tre, men kjenner deltakerne det?
        Entusiasmen dabber av fordi ingen ser fruktene
        Trenger vi å synliggjøre små seire for at folk skal bli med videre?
        Voksende utbytte – hvorfor er det et vilkår?
        Kulturetaten vil trekke seg fordi de ikke har fått mer ut av det på tre år
        snøballeffekt i et samarbeid
        Lurer på om fellesskapet får mer ut av det nå enn ved starten
        Blir kaka større når vi har holdt på en stund?
        Hvordan vet vi ved evalueringen om merverdien øker?
        Iveren daler fordi folk ikke ser at vi får mer ut av det
        Én pluss én må bli tre etter hvert
        Går vi i pluss eller minus på å holde sammen?
        Etter to år sier fastlegene at de ikke merker noen forskjell
        Hvorfor visner noen samarbeid mens andre vokser?
        Hva må de som er med, kjenne på for at det skal blomstre?
        Samlet utbytte år for år
        Skeivt: barnevernet får alt, skolen bare jobben
        Snøballeffekt: jo mer vi får ut, jo mer vil folk legge inn
        Kjenner dere at summen øker?
        Små seire som alle får del i
        Hvordan ser vi om verdien av å stå sammen stiger?
        Folk har sluttet å se poenget; første året var det artig
        Lærerne sier de ikke får noe igjen lenger
        Merker deltakerne at det er blitt mer verdt enn i fjor?
        Hva må til for at samarbeidet skal gro seg sterkere?
        Gevinsten sto på stedet hvil, og så forsvant to etater
        Kan vi se om utbyttet øker?
        stigende merverdi, opplevd av medlemmene
        Er summen blitt større enn delene etter hvert?
        Det må kjennes lønnsomt, ellers forvitrer det, sier konsulenten
        Deltakerne merker ikke at de får mer ut av det etter hvert som tiden går
        Vi kjenner ikke at det monner mer nå enn for to år siden. Hvorfor skal vi fortsette?
        Gevinsten må merkes av alle, ikke bare av NAV
        Er det det samme å nevne nytten én gang som å kjenne at den vokser?
        To pluss to ble fortsatt bare fire
        Opplevd samlet verdiøkning over tid, deltakernes erfaring
        Folk begynner å spørre hva de får igjen etter hvert som årene går
        Hvordan ser vi ved evalueringen om utbyttet har steget?
        Lagets glød dabber av, for ingen ser at kaka blir større
        """,
      nn: """
        Kva får folk til å bli i samarbeidet over tid?
        korleis får vi samarbeidet til å vekse
        deltakarane mistar interessa
        merkar deltakarane at nytten aukar
        korleis held vi på engasjementet
        kva må til for at samarbeidet varer
        deltakarane ser ikkje nytten av å vere med
        korleis får vi alle til å merke at nytten aukar
        Korleis får vi folk til å kjenne at samarbeidet gjev meir og meir?
        Kva må til for at samarbeidet skal vekse og ikkje visne?
        aukande nytte for alle partar
        Skulen meiner at ho etter fleire år framleis legg inn meir enn ho får att
        Er det viktig at deltakarane merkar ein veksande vinst?
        Iveren frå i fjor er borte, og ingen kjenner at det hjelper
        Veks utbytet, eller trør vi vatnet?
        Kvifor sluttar folk å bry seg når nytten står stille?
        samla vinst større enn det kvar legg inn
        Kan me vise deltakarane kva som er vorte betre sidan sist?
        Politiet vurderer å gå ut fordi dei ikkje kjenner noko utbyte
        Korleis held ein koken i eit gammalt samarbeid?
        Skal eigenvurderinga spørje om nytten aukar?
        Kor lenge kan eit samarbeid leve utan at nokon merkar framgang?
        Gjev det rentes rente å halde saman?
        Me lurer på om alle opplever meirverdi, eller berre NAV
        Kva driv utviklinga av eit samarbeid vidare?
        Kvifor visnar samarbeidet vårt?
        Skulen slit, barnevernet haustar
        Etter tre år kjenner ingen nokon framgang
        Små sigrar som held motet oppe over tid
        Merkar folk at det løner seg meir og meir?
        Samla utbyte frå år til år
        Jordmora seier at ho ikkje ser kva ho får att for å vere med lenger
        Det skal bale på seg, som ein snøball
        Korleis vite om vi dreg meir ut av det no enn i fjor?
        Folk ser ikkje poenget lenger; fyrste året var det stas
        Lærarane seier dei ikkje har att for det
        Merkar deltakarane at det vert meir verdt år for år?
        Kva skal til for at samarbeidet skal vekse seg sterkare?
        Vinninga stod i ro, og so fór to etatar sin veg
        Ser me om utbytet aukar?
        aukande meirverdi, kjend av dei som er med
        Det må løne seg stendig meir, elles visnar det
        Vil folk halde fram om dei ikkje merkar at fellesskapet gjev stadig meir att?
        Folk er i ferd med å melde seg ut fordi dei ikkje merkar at det hjelper noko
        merkar deltakarane at det lønner seg meir og meir?
        Kaka lyt veksa skal alle vilja vera med vidare
        Kjenner folk at det løner seg meir og meir?
        Avkastinga har stått i ro i tre år. Kva fylgjer av det?
        Aukande samla gagn, kjensle hjå deltakarane
        Vi slit oss ut og ser ikkje større frukter enn i fjor
        Spør ein om nytten aukar, eller berre om ho finst?
        """,
      en: """
        What makes people stay in the collaboration over time?
        how do we make the collaboration grow
        participants are losing interest
        do the participants feel that the benefit grows
        how do we strengthen the collaboration
        how do we keep people engaged
        what does it take for the collaboration to last
        why do people lose interest
        the participants do not see the benefit of taking part any more
        how do we get everybody to feel that it is worth more and more
        People keep asking what they get out of it after all these years
        How do participants notice that joint work pays off more and more?
        growing benefit over time
        The first-year enthusiasm has fizzled out
        What makes a partnership go from strength to strength?
        One agency gives and gives and sees nothing in return
        Is the pie getting bigger or are we treading water?
        Must everybody feel that the gains increase?
        How do we answer «nytte» in the self-assessment?
        showing small wins so that partners stay on board
        Are we more than the sum of our parts yet?
        Culture services want out since the payoff has plateaued
        Does cooperation strengthen by itself as years go by?
        compound interest of collaborating
        How can we tell at the review whether added value is rising?
        diminishing returns in a long-running partnership
        Do members still feel it's worth their while?
        One plus one should make three eventually
        People drift off when they no longer feel it pays
        Is the combined payoff growing or shrinking over the years?
        What makes a partnership bloom instead of wither?
        Some reap everything while the rest only sow
        Small wins for everyone to keep the spirit alive
        Flywheel effect: the more we gain, the more we put in
        Fourth year, and members ask what's in it these days
        To grow stronger, a collaboration must do what for those in it?
        The first year was fun; now teachers see no point
        Do participants sense it's worth more than last year?
        What makes a partnership grow stronger?
        The payoff plateaued and two agencies drifted off
        increasing returns, as felt by those involved
        Can we see whether the joint yield is rising?
        It has to feel ever more worthwhile or it withers
        what makes a partnership get stronger over the years
        Partners are drifting away because they can't see that the whole is worth more than it was a year ago.
        Bigger pie over time, felt by everybody
        Two plus two is still four; why stay?
        Do members sense that the total payoff is rising?
        If people do not feel more and more benefit, cooperation will not become strong?
        Enthusiasm fades because no one notices growth in the joint return
        At review time, how do we tell whether the gain has increased?
        """
    ),
    Phrasings(
      "bufdir.3.verdier",
      nb: """
        Hvilke verdier bør samarbeidet bygge på?
        hva er de seks verdiene
        hvilke verdier nevner Bufdir
        må vi ha med alle verdiene
        kan vi velge bort noen verdier
        hva skal stå under verdier
        hvordan skriver vi en verdi så den betyr noe
        hvilke verdier er det vanlig å ha
        hvilke verdier skal vi velge
        kan dere foreslå noen verdier
        hvor mange verdier bør vi ha
        kva verdier finnes
        liste over verdier
        hvilke verdier er det vanlig å ha med
        Nevn de seks verdiene
        Hvilke seks verdier er det snakk om
        Hvilke verdier anbefaler Bufdir
        Hvilke verdier finnes
        Hvilke verdier passer for oss
        gi meg eksempler på verdier
        hvilke verdier trenger vi
        hva er verdiene
        Hvilke verdier er lurest å velge
        Hvilke verdier kan vi velge mellom
        Hvilke verdier bør stå i mandatet
        Hvilke seks verdier nevner Bufdir?
        Kan du ramse opp verdiene vi bør bygge på?
        tillit respekt åpenhet lagånd liste
        Må vi bruke alle seks verdiene, eller kan vi plukke?
        Hvor finner jeg en forklaring på hva hver av de seks betyr?
        Vi har bare tatt med tre av de anbefalte verdiene, er det feil?
        Kan vi legge til egne verdier, for eksempel mot og likeverd?
        Hvordan gjør vi verdiord om til handling?
        Verdiene er honnørord, hvordan ser man dem i praksis?
        listen over samarbeidsverdier fra 2018
        Hvilke verdier bør et samarbeid være basert på?
        Hva skriver vi bak hver verdi?
        Sjefen vil ha forslag til verdier til styringsgruppen i morgen
        kjennetegn på verdiene i det daglige
        Er det lov å stryke én av verdiene?
        Rekker det med fire kjerneverdier?
        Finnes det en pakke med ferdige verdier vi kan starte fra?
        I hvilken rekkefølge står de anbefalte verdiene?
        Lurer på om kilden begrunner eller forklarer verdiene
        Halve gruppa husker bare to av verdiene, hva var de fire andre?
        Kan du ramse opp alle verdiene?
        Hvilke honnørord anbefaler direktoratet?
        Må vi ta med alle seks, eller kan vi plukke?
        Tomme floskler, hvordan gir vi dem innhold?
        Vi har bare fire av dem på lista vår. Er det feil?
        Fra plakatord til handling, bak hvert eneste ord
        Finnes det en ferdig katalog over holdninger vi kan bygge på?
        «Respekt» og «lagånd» står der uten et ord om hva det betyr
        Kan vi legge til mot og humor også?
        Hva heter de, de der seks?
        Konsulenten vil ha tre verdier som rimer
        Jeg vil se alle verdiene samlet på én side
        Hvilke seks verdiord var det igjen?
        Kan vi sløyfe et par av Bufdirs verdiord?
        Hele lista over hva godt samvirke bør bygge på
        Vi vil bare ha fire av dem, er det lov?
        Ramser dem opp, men hva gjør vi når vi lever etter dem?
        Et halvt dusin honnørord; må alle med?
        verdiliste seks stykker
        Er lista forklart noe sted, eller bare nevnt?
        Kommunen vår har egne verdier fra før; kan de erstatte lista?
        Hvilke grunnholdninger lister Bufdir opp at vi bør samarbeide ut fra?
        Må alle de seks verdiene med, eller kan vi droppe noen?
        Hvilke seks dyder ramset Bufdir opp?
        Vi valgte tre og droppet resten. Er det lov?
        Må hver verdi ha en forklaring, eller holder det med stikkordene?
        Hele remsa av verdier, ikke bare én
        Forklarer kilden hva den mener med disse ordene?
        Kan vi legge til «humor» som verdi nummer sju?
        Verdikatalog, antall og innhold
        Er ordlista nok, eller må vi skrive hva vi gjør i praksis bak hvert ord?
        """,
      nn: """
        Kva verdiar bør samarbeidet byggje på?
        kva er dei seks verdiane
        kva verdiar nemner Bufdir
        må vi ha med alle verdiane
        kva skal stå under verdiar
        kva verdiar skal vi velje
        kva verdiar skal vi ha
        kor mange verdiar bør vi ha
        liste over verdiar
        Kva verdiar bør vi velje
        Kva verdiar er viktige
        kva verdiar treng vi
        gi meg døme på verdiar
        Kva for verdiar høver for oss
        kva verdiar kan vi velje mellom
        Kan de rekne opp verdiane eit samarbeid bør kvile på?
        seks verdiar frå Bufdir
        Må alle dei tilrådde verdiane vere med i mandatet vårt?
        Kva gjer vi om vi vil stryke nokre av verdiane?
        Korleis gjer ein fine verdiord om til noko ein ser?
        Vi vil ha med likeverd og mot òg, går det an?
        Finst det ei ferdig liste over samarbeidsverdiar?
        Kvifor står verdiane utan forklaring?
        Openheit, respekt, tillit – og kva meir?
        Kva kan stå attom kvar verdi?
        Tre verdiar eller seks, kva er best?
        Styringsgruppa treng framlegg til verdiar
        verdisett å byggje samarbeidet på
        Korleis ser kvar av verdiane ut ein vanleg tysdag?
        Hugsar ikkje alle verdiane frå rådet, kan du minne meg på dei?
        Er ein fri til å velje andre verdiar enn dei Bufdir har?
        Rams opp alle dei seks for meg
        Kva verdiar finst på lista?
        Kan vi velje vekk nokre?
        Vi har funne på våre eigne. Er det lov?
        Står det noko om kva kvart ord tyder?
        Det manglar to på lista vår, seier verktøyet
        Kva er det no dei heiter, tillit og så …?
        Treng eit menykort over gode eigenskapar å byggje samarbeid på
        Korleis får ein plakatorda til å leve?
        Kva seks honnørord var det att?
        Kan me sløyfe eit par av verdiorda?
        Heile lista over det godt samarbeid byggjer på
        Me vil berre ha fire, er det lovleg?
        Å ramse dei opp er lett, men kva gjer me når me lever etter dei?
        Eit halvt dusin fagre ord – lyt alle med?
        verdiliste frå Bufdir
        Kommunen har eigne verdiar; kan dei kome i staden?
        Kva slags verdiar plar ein ha med i ein slik avtale?
        kva for verdiar bør vi byggje på
        nemn dei seks verdianne
        Kva verdiar plar ein byggja på?
        Kva var dei seks dygdene no att?
        Lista med verdiar, lyt vi ha alle?
        Vi strauk to av dei seks. Vert vi straffa?
        Held det med berre orda, eller må vi setja att noko attom kvart?
        Verdisett frå Bufdir, samla oversyn
        Kan vi dikta våre eigne i tillegg til dei som er nemnde?
        """,
      en: """
        Which values should the collaboration build on?
        what are the six values
        which values does Bufdir mention
        must we have all the values
        what goes under values
        how do we write a value so that it means something
        which values should we choose
        can you suggest some values
        how many values should we have
        a list of values
        which values are common
        which values should we write down
        What are the six values you recommend
        What are the values
        which values do we need
        give me examples of values
        which values suit us
        what values can we choose between
        Which values can we choose from
        list of recommended collaboration values
        Trust, respect, openness … what are the rest?
        Do we have to include every one of the values?
        May we drop a couple of values and keep the ones we like?
        How do you turn lofty words into visible behaviour?
        Could we add courage and equality to the set?
        Is there a ready-made set of values we can start from?
        Does the source explain what each value means?
        behaviours that show our values in daily work
        I need suggestions for values by tomorrow's board
        Which values should cooperation rest on?
        Would four core values be too few?
        What do I write after each value?
        We're told our list leaves out some of the suggested values
        buzzwords without any sign of what people do
        a menu of values to pick and choose from
        Name all six of them
        Can we cherry-pick from the list?
        Buzzwords on a poster; how do we give them flesh?
        Am I allowed to add courage and humour?
        What are the qualities a partnership ought to rest on?
        The source names them without explaining, so what do we write behind each?
        Trust, openness and what else did they recommend?
        Hint says some of the recommended virtues are missing
        Full menu of attitudes recommended by the Norwegian children's directorate
        Which six virtues were they again?
        May we drop a couple of Bufdir's values?
        The whole list a good partnership should rest on
        Half a dozen fine words: are all compulsory?
        We only want four. Allowed?
        Our municipality has its own values, can those replace the list?
        enumerate the core values
        Which values does Bufdir say it should rest on?
        list the recommended values
        List all half-dozen virtues
        Are we permitted to pick only four from them?
        Value words alone or with behaviour behind each?
        Can we add a seventh, like humour?
        Full catalogue of values, please, not definition of one
        The source names them without explanation, so who explains?
        """
    ),
    Phrasings(
      "bufdir.3.tillit",
      nb: """
        Hva betyr tillit i et samarbeid?
        hvordan viser vi tillit til hverandre
        vi stoler ikke på hverandre
        hva skriver vi om tillit
        tillit som verdi
        hva menes med tillit
        Hva er tillit i praksis
        Hva betyr tillit
        Hva betyr tillit mellom oss
        hvordan bygger vi tillit mellom tjenestene
        hva betyr tillit i praksis
        Vi stoler ikke på at NAV gjør det de lover
        Hva betyr tillit i et samarbeid mellom tjenester?
        Hvordan skriver vi «tillit» som verdi i mandatet?
        Skolen lovte å ringe hjem, men det skjedde aldri, og nå tror ingen på dem
        Bør man si fra i tide når man ikke rekker fristen?
        brutte løfter mellom barnevern og helsestasjon
        gjensidig tillit mellom partene
        Hva gjør vi med gammelt nag fra forrige prosjekt?
        Må man holde ord for å bli trodd?
        Noen går bak ryggen vår til sjefen
        Hvordan ser man at partene har tiltro til hverandre?
        Vi dobbeltsjekker alt de andre gjør
        eksempel på formulering om tillit
        Lurer på om tillit kan avtales på papir
        pålitelighet, gjøre det man har sagt
        Politiet tviler på at vi holder avtalene våre
        Kan vi regne med de andre når det brenner?
        Tilliten røk da barnehagen ikke stilte opp, hvordan reparerer vi den?
        Er tillit en følelse eller noe vi gjør?
        Hva om en part stadig leverer for sent uten å varsle?
        De lover og lover, og så skjer det ingenting
        Kan vi regne med at de holder ord?
        Si fra i tide når du ikke rekker fristen
        Hva skriver jeg bak ordet «tillit» på verdilista?
        PPT sier alltid ja, men leverer aldri
        Et ord er et ord
        Jeg dobbeltsjekker alt de andre gjør. Hva sier det om oss?
        Svikefulle naboer i etaten ved siden av
        Er det et svik å melde forfall samme dag?
        Å stole på en kollega i en annen sektor, hva vil det si rent konkret?
        Handtrykk som betyr noe
        Oppførselseksempel for den første av de seks
        De lovte rapporten til fredag, og så hørte vi ingenting
        Hvordan skrive én linje om å stole på hverandre?
        Kan vi regne med at NAV holder ord?
        Si ifra i tide når du ikke rekker fristen: hvilken verdi er det?
        Den første av de seks verdiene
        Tiltro partene imellom, forslag til ordlyd
        Jeg sjekker alltid om barnevernet har gjort det de sa
        Er det bra å melde tidlig at man blir forsinka?
        løfter som holdes, ikke etterkontroll
        hva kan vi skrive om tillit i dokumentet vårt
        Hva betyr egentlig tillit når det står i et slikt dokument? Har dere en formulering?
        Hun lovte rapporten til fredag, og jeg tror på det. Er det dette ordet handler om?
        Løftebrudd tærer. Hva skriver vi bak den første verdien?
        Å regne med at andre holder ord
        Jeg rekker ikke fristen og tør ikke si det. Hvilken verdi bryter jeg?
        Er det det samme å stole på noen som å like dem?
        Forslag til én setning om tiltro i verdikapitlet
        Barnevernet sa de skulle ringe, og det gjorde de faktisk
        Definisjon, tillit som samarbeidsverdi
        """,
      nn: """
        Kva tyder tillit i eit samarbeid?
        korleis viser vi tillit til kvarandre
        vi stoler ikkje på kvarandre
        tillit som verdi
        Kva er tillit
        korleis byggjer vi tillit mellom tenestene
        kva tyder tillit i praksis
        Vi lit ikkje på at dei andre held det dei lovar
        Kva vil det seie å ha tillit til kvarandre?
        tillit som verdi mellom tenester
        Dei lova å hjelpe, men let vere, og no er tiltrua vekk
        Korleis kan me formulere tillit i mandatet?
        Bør ein varsle tidleg når ein ikkje når fristen?
        Eit ord er eit ord – gjeld det mellom etatar?
        Barnevernet trur vi snik oss unna det vi har lova
        gammalt uvennskap frå eit tidlegare prosjekt
        Kan ein skrive under på tillit?
        Kva kjenneteiknar ein påliteleg samarbeidspartnar?
        Vi går kvarandre etter i saumane
        Korleis byggjer ein opp att det som er brote?
        Ho på NAV seier ja til alt og gjer ingenting
        Kven kan vi stole på når det røyner på?
        halde avtalar og melde frå om forseinking
        Mistru mellom skule og PPT, kva verdi gjeld då?
        Dei held ikkje det dei lovar
        Kan vi lite på kvarandre?
        Kva tyder tillit som verdi, heilt jordnært?
        Sei ifrå tidleg når du ikkje kjem i mål
        Setning bak «tillit» i verdilista vår
        Eg går alltid over arbeidet til granneetaten ein gong til
        Dei sa måndag, det vart onsdag, og ingen ringde
        Handslag er handslag, også mellom kontor
        Er det mistru å be om kvittering?
        Dei lova rapporten til fredag, og so var det stilt
        Lit me på kvarandre?
        Kan ein rekne med at NAV held ord?
        Kva verdi er det å seie frå tidleg når ein ikkje rekk det?
        Fyrste verdien av dei seks
        Framlegg til ei line om å stole på dei andre
        ordhalden, tiltru partane imellom
        Eg må støtt etterprøve kva barnevernet har gjort
        Kva skal «tillit» tyda i praksis mellom etatar?
        Tiltru: kva legg vi i det ordet når det er ein verdi?
        Eit ord er eit ord, men kva skriv ein i mandatet om det?
        Seia frå i tide når ein ikkje rekk det ein lova
        Kva tyder det at vi lit på einannan?
        Handslag og ord som står ved lag
        Er tillit det same som truskap?
        """,
      en: """
        What does trust mean in a collaboration?
        how do we show each other trust
        we do not trust each other
        trust as a value
        What is trust
        how do we build trust between services
        what does trust mean in practice
        We can't rely on NAV to do what it promises
        What does trust between partners look like in practice?
        trust as a value in the mandate
        broken promises between child welfare and the health clinic
        Old grudges from an earlier project are poisoning the mood
        How should we word trust as a commitment?
        Flag it early if you're going to miss the deadline
        We double-check everything the other side does
        Somebody went behind our backs to the director
        Is trust a feeling or something one does?
        keeping your word across agencies
        The school let us down once and nobody believes them now
        Can you put mutual trust on paper?
        What if a party always delivers late without warning?
        being dependable when the pressure is on
        mending fences after a partner broke a deal
        How do we know the others have got our back?
        They promise and never deliver
        Can we count on them keeping their word?
        My word is my bond, between agencies too
        Give early warning when you can't make it
        What line do I put after the word trust?
        I double-check everything my counterpart does
        Let down once too often by the other service
        Cancelling on the day feels like betrayal
        One of the six: being someone the rest can lean on
        They promised Friday, then silence
        Can we count on NAV to keep its word?
        One line about relying on each other, suggestions?
        First value on the list of six
        Flag early that you'll miss the deadline: which value is that?
        keeping promises between partners
        I always double-check whether they did what they said
        People promise things and then don't deliver. What could we put in the text about keeping one's word?
        can we count on the others keeping their word
        How might we put trust into words so it's something we can hold each other to?
        Word is bond: which value, and how phrased?
        I promised and will be late, when I must tell?
        One-line wording for trust in the values list
        Counting on colleagues to keep promises, as a value
        Is liking your partners the same as relying on them?
        Reliability, promise keeping, early warning
        """
    ),
    Phrasings(
      "bufdir.3.respekt",
      nb: """
        Hva betyr respekt i et samarbeid?
        hvordan viser vi respekt for de andres fag
        de andre respekterer ikke faget vårt
        respekt som verdi
        hva skriver vi om respekt
        Hva betyr respekt
        Hva legger Bufdir i respekt
        Hvordan viser vi respekt for hverandre
        Hvordan skriver vi om respekt
        Hvorfor er respekt viktig
        hvordan viser vi respekt for andres fag
        hva betyr respekt her
        vi blir ikke hørt av de andre fagene
        ingen hører på oss
        Legen overkjører helsesykepleieren i møtene
        Hva innebærer respekt som verdi hos oss?
        respekt for hverandres fag
        Barnevernet blander seg i det pedagogiske på skolen
        Hvordan skriver vi at fagfolk skal spørres før noe bestemmes på deres felt?
        PPT blir snakket ned til
        Noen tror de kan andres jobb bedre enn dem selv
        Skomaker, bli ved din lest – hører det hjemme i et mandat?
        statusforskjeller mellom profesjonene i gruppen
        Politiet ler av kulturkonsulenten
        Kan vi la den andre gjøre sin del uten å legge oss borti?
        Hvordan viser man at man verdsetter kunnskapen i naboetaten?
        eksempel på hva «respekt» kan bety
        Er høflighet nok, eller mener dere noe mer med respekt?
        Ansatte i SFO føler seg lite verdt blant akademikerne
        profesjonskamp mellom lærere og sosionomer
        Lurer på hvordan vi får slutt på himlingen med øynene når noen andre snakker
        Vi ble ikke spurt om noe som er vårt fag
        Må vi godta den faglige vurderingen til en annen tjeneste?
        Nedlatende tone overfor ufaglærte, hvilken verdi bryter det med?
        Legen snakker til helsefagarbeideren som om hun var et barn
        De tråkker inn i bedet vårt
        «Lærere kan ikke sånt», sa saksbehandleren
        La skomakeren bli ved sin lest
        Hva betyr respekt mellom ulike yrker, helt konkret?
        Politiet bestemte noe om skolen uten å spørre rektor
        Noen himler med øynene når barnehagen har ordet
        Er det greit at NAV overprøver vurderingen til barnevernet i møtet?
        Ydmykhet for det de andre kan
        Spør den som har peiling, før noe avgjøres
        Rangorden mellom profesjoner ødelegger stemningen
        Setning å ha bak ordet respekt
        Psykologen ler av oss barnehagefolk
        Skolen bestemmer ting om rus uten å spørre dem som kan rus
        Skal hver få gjøre sin del i fred?
        Legen tror hun vet best om bolig også
        Blir du snakket ned til av de andre profesjonene?
        Anerkjennelse av andres fag, formulering til mandatet
        Er det nedlatende å overprøve helsesykepleieren?
        Den andre verdien i rekka
        Hvordan uttrykker vi at man spør fagpersonen først?
        Politiet overkjorer helsesykepleieren i ting hun kan best. Kan vi skrive noe om å høre på fagfolkene?
        Hvordan skriver man «respekt» så det betyr noe en vanlig tirsdag?
        Politiet forklarte læreren hvordan man underviser. Hvilken verdi tråkket de på?
        Skomaker, bli ved din lest – finnes det en verdi for det?
        Anerkjennelse av andres fagkunnskap, forslag til ordlyd
        De overkjører helsesykepleieren i hennes eget fag
        Er det det samme å være høflig som å vise respekt her?
        Vi bestemte noe om bolig uten å spørre boligfolkene
        Hva mener dere med å akte hverandres rolle?
        Fagarrogansen lukter lang vei
        """,
      nn: """
        Kva tyder respekt i eit samarbeid?
        korleis viser vi respekt for faget til dei andre
        dei andre respekterer ikkje faget vårt
        respekt som verdi
        Kva tyder respekt
        Kva er respekt
        korleis viser vi respekt for andre sitt fag
        vi blir ikkje høyrde av dei andre faga
        Psykologen overkøyrer fagarbeidaren kvar gong
        Kva legg vi i verdien respekt?
        respekt for fagkunnskapen til andre
        Skulen fortel barnevernet korleis dei skal gjere jobben sin
        Bør ein spørje den som kan faget, før ein avgjer?
        Dei ser ned på oss frå kulturskulen
        Korleis syner ein vørdnad for eit anna yrke?
        rang og status mellom profesjonane
        Kvar skal halde seg til sitt, er det respekt?
        Nokon flirer når barnehagetilsette tek ordet
        framlegg til setning om respekt
        Vi vart sette til sides i noko som er vårt fag
        profesjonsstrid mellom sjukepleiarar og vernepleiarar
        Lèt vi kvarandre gjere sin del i fred?
        Er det mangel på respekt å omgjere vurderinga til ei anna teneste?
        ovanfrå-og-ned-haldning hjå legane
        Dei snakkar over hovudet på miljøarbeidaren
        Dei ser ned på oss i barnehagen
        Skomakar, bli ved leisten din
        Nokon himlar med auga når frivilligsentralen snakkar
        Høyr på den som kan faget
        Korleis vise vyrdnad for yrket til andre?
        Legen avbryt alltid assistenten
        Ein ingeniør forklarte meg barnevern i dag, eg har tjue år i faget
        Kva skriv vi bak ordet respekt i verdilista?
        Er det lov å bestemme noko på feltet til andre utan å spørje dei?
        Psykologen flirer åt oss som arbeider i barnehage
        Dei avgjer ting om rus utan å spørje dei som kan rus
        Får kvar gjere sitt i fred?
        Doktoren trur ho veit best om hus òg
        Vert me tala ned til av dei lærde?
        vørdnad for andre sitt fag
        Andre verdien på lista
        Korleis seie at ein skal spørje den kunnige fyrst?
        Kva vil det seie å ha respekt for dei andre, heilt konkret?
        lærarane vert ikkje lytta til på det dei er utdanna i
        Psykologen vert overkøyrd av dei andre på sitt eige fag. Kva for ein verdi er det dette handlar om, og korleis kan han stå i mandatet?
        Vyrdnad for faget åt hine, korleis skriv ein det?
        Dei gjorde vedtak om skulen utan å spørja læraren
        Å lata andre gjera sin del i fred
        Er vyrdsla for rollene ein av dei seks?
        Legen ser ned på miljøarbeidaren. Kva for verdi vantar?
        Høveleg setning om respekt i mandatet
        """,
      en: """
        What does respect mean in a collaboration?
        how do we show respect for each other's profession
        the others do not respect our field
        respect as a value
        What does respect mean
        how do we show respect for other professions
        what does respect mean here
        the other professions do not listen to us
        they do not respect our profession
        The doctor talks over the public health nurse
        What does respect mean as a value here?
        respect for each other's expertise
        Teachers feel that social workers tell them how to teach
        Should one ask the specialist before deciding something on her turf?
        pecking order between professions
        They look down their noses at the youth club staff
        Stay in your lane: is that what respect amounts to?
        suggested wording for respect
        Nobody consulted us on something squarely within our field
        There is eye-rolling whenever the culture department speaks
        How can we show that we value another agency's know-how?
        Is politeness enough or is more meant?
        professional snobbery around the table
        letting others do their part without hovering
        Must we accept another service's professional judgement?
        The police brushed aside the child psychologist's assessment
        They talk down to us
        Pecking order among professions
        Decisions on our patch without asking us
        Defer to the one who knows the field
        What does respect look like between a doctor and a caseworker?
        Stay in your lane, politely
        Mansplained about midwifery by an accountant
        Example wording for respect in our list of values
        Can welfare overrule the teacher's professional judgement in the group?
        The psychologist sneers at nursery staff
        They decide on addiction matters without asking those who know
        Second value in the row
        Does everyone get to do their part in peace?
        esteem for other people's craft, wording for the charter
        The GP thinks she knows best about housing as well
        Is overruling the school nurse patronising?
        what does respect mean in practise
        Police told the teacher how to teach; which value is trampled?
        Deference to expertise, example wording
        Ask who knows the trade before you decide in it
        Is politeness enough, or means respect something more here?
        Professional snobbery towards youth workers
        How to phrase that we let others do their own part?
        """
    ),
    Phrasings(
      "bufdir.3.apenhet",
      nb: """
        Hva betyr åpenhet i et samarbeid?
        hva skriver vi om åpenhet
        åpenhet som verdi
        hvordan er vi åpne med hverandre
        folk holder kortene tett til brystet
        hva legger dere i åpenhet
        Hva ligger i åpenhet
        Hva betyr det å være åpen
        Hva innebærer åpenhet
        Hvordan skaper vi åpenhet
        hva betyr åpenhet her
        hvor åpne skal vi være med hverandre
        Vi mistenker skjulte agendaer i samarbeidsgruppen
        Hva mener vi med åpenhet som verdi?
        NAV holder kortene tett til brystet
        åpenhet mellom tjenestene, eksempel på formulering
        Må vi fortelle partnerne om problemer internt hos oss?
        Vi fikk vite om kuttet i barnevernet gjennom avisa
        spille med åpne kort
        Hvordan formulerer vi at nye prioriteringer skal meldes før møtet?
        Er det lov å holde tilbake ting som er pinlige for egen etat?
        hemmelighold og lukkede dører
        Ubehagelige sannheter – skal de på bordet?
        Skolen sier at alt er såre vel, men så er det slett ikke det
        Hvor ærlige skal vi være overfor hverandre?
        Transparens i samarbeidet, kan det skrives inn?
        De pynter på sannheten før de deler noe med oss
        Lurer på om gruppen tåler at noen sier det som det er
        Noen later som de er med, men har helt andre planer
        Kulturen vår er å feie ting under teppet
        Kan verdien bety at dårlige nyheter kommer først?
        De som sitter på kunnskapen, bruker den som makt og tier
        Legg kortene på bordet, alle etater
        De holder ting tett til brystet
        Vi fikk vite om nedleggelsen gjennom lokalavisa
        Mistanke om skjulte dagsordener blant partnerne
        Må man fortelle partnerne om kutt før de er vedtatt?
        Si det også når det er flaut
        Hvordan definerer vi åpenhet som verdi, uten å bryte taushetsplikten?
        Leder hvisker i gangen, men tier i møtet
        Ingen overraskelser, takk, heller ikke ubehagelige
        Bør endrede planer meldes før man setter seg ned sammen?
        Ubekvemme nyheter fram i lyset
        Formulering av åpenhet til verdiavsnittet
        NAV endret satsingen i januar, og vi leste det i avisa
        Kortene på bordet: hvordan setter vi det på trykk?
        Folk sitter på nyheter de ikke deler
        Bør vi love å fortelle det ubehagelige også?
        Skjulte dagsordener tærer på oss
        Hvilken verdi dekker det å ikke holde ting for seg selv?
        transparens, eksempelformulering
        Er det illojalt mot egen etat å si alt?
        Tredje verdi på Bufdirs liste
        Hva kan vi skrive i mandatet for at ingen skal sitte på ubehagelige nyheter til siste liten?
        De visste om kuttet i tre uker uten å si et pip. Hvilken verdi er det?
        Kortene på bordet, hva skriver vi bak det?
        Jeg har en ubehagelig nyhet til partnerne. Må jeg dele den?
        Transparens mellom partene, formulering i mandat
        Er det det samme å svare når noen spør som å si fra av seg selv?
        Skjulte agendaer finnes ikke hos oss, skriver vi. For vagt?
        Hva betyr det å være åpne med hverandre, konkret?
        Hemmelighetskremmeri rundt budsjett og bemanning
        """,
      nn: """
        Kva tyder openheit i eit samarbeid?
        kva skriv vi om openheit
        openheit som verdi
        korleis er vi opne med kvarandre
        Kva ligg i verdien openheit
        kva tyder openheit her
        kor opne skal vi vere med kvarandre
        Nokon har løynde dagsordenar
        Kva vil det seie at vi er opne med kvarandre?
        openheit som verdi i mandatet
        NAV sit på opplysningar me skulle hatt
        Kan vi krevje at alle spelar med opne kort?
        Korleis skriv vi inn at ein skal vere open?
        Vi høyrde om nedlegginga av ungdomsklubben på butikken før kulturetaten sa noko
        Skal ein fortelje det som er flautt for eiga teneste?
        Dei seier ja i møtet og nei på kontoret
        Ubehagelege nyhende, når skal dei fram?
        lukka krinsar og hemmeleghald
        Bør vi vere ærlege om at eiga eining slit?
        innsyn i planane til dei andre
        Me anar at dei tek avgjerder utan å seie det til oss
        Toler samarbeidet at ein seier det beint ut?
        gøyme problem under teppet
        Kor mykje må vi dele om det som skjer inne hjå oss?
        Me las om nedlegginga i avisa
        Dei sit med korta tett til bringa
        Kviskring i gangen og togn på møtet
        Kva meiner ein med openheit som verdi?
        Ingen løyndommar mellom etatane
        Ubehagelege nyhende skal òg fram
        Skal eg seie at vi kuttar, sjølv om sjefen helst vil tie?
        Døme på setning bak ordet openheit
        Ho visste det i mai, vi fekk høyre det i september
        NAV snudde i januar, og me las det i avisa
        Korta på bordet, korleis set ein det på prent?
        Folk held ting for seg sjølve
        Lyt ein fortelje det ubehagelege òg?
        Løynde dagsordenar
        Er det illojalt mot eigen etat å seie alt?
        gjennomsiktig, ingen løyndommar
        Kva kan det stå i mandatet om å ikkje løyne noko?
        Korleis skriv eg at folk skal vera ærlege, òg når det er ubehageleg?
        Korleis kan «openheit» skrivast så det vert ei avtale og ikkje berre eit fint ord?
        Openheit, kva inneber ho når nyhenda er leie?
        Dei løynde innsparinga for oss til ho var eit faktum
        Opne kort mellom partane, framlegg til ordlyd
        Skal ein melda frå før møtet at ein har valt annleis?
        Er det openheit nok å svara ærleg når nokon spør?
        Gøyma ting for einannan
        """,
      en: """
        What does openness mean in a collaboration?
        what do we write about openness
        openness as a value
        how are we open with each other
        What is openness
        what does openness mean here
        how open should we be with each other
        We suspect hidden agendas in our joint group
        What does openness mean as one of the values?
        NAV plays its cards close to its chest
        transparency between services, sample wording
        We learned about the child welfare cuts from the newspaper
        Should awkward truths be put on the table?
        Are partners obliged to share bad news about their own shop?
        sweeping things under the carpet
        They nod in the meeting and do something else afterwards
        candour even when it's uncomfortable
        How honest must we be with each other?
        Knowledge is power and some people hoard it
        Could we promise to announce shifting priorities before the meeting?
        Decisions are made behind closed doors and we find out later
        Everything's fine, says the school, until it isn't
        being upfront about our own weak spots
        Our partners keep us in the dark
        Hidden agendas, what value counters those?
        No surprises policy between agencies
        They play it close to the chest
        Sharing bad news even if it's embarrassing
        What might transparency mean as a value in a mandate?
        Need-to-know culture is strangling us
        Is it disloyal to my own boss to tell partners the awkward truth?
        Lay it all out, warts included
        Phrase for openness: we report changed plans ahead of the meeting
        NAV shifted course in January and we read it in the paper
        Cards on the table: how do we put that in writing?
        People hoard information
        Which value covers not keeping things to yourself?
        transparency, sample wording
        Third on the list of values
        Is telling all disloyal to one's own department?
        What would openness look like in everyday life for a group like ours?
        Openness sounds nice. What would it look like on a wet Monday morning?
        Cards on the table, what sentence goes behind it?
        They hid the cut for three weeks; which value is this against?
        Candour as a value, sample phrase
        Must I share bad news also when it is uncomfortable?
        Secrecy between partners about staffing plans
        Not lying versus telling unprompted, what does openness require?
        """
    ),
    Phrasings(
      "bufdir.3.lagand",
      nb: """
        Hva betyr lagånd i et samarbeid?
        hvordan bygger vi lagånd
        vi er ikke noe lag
        lagånd som verdi
        hvordan får vi følelsen av å være et team
        hva mener dere med lagand
        Hva er verdien lagånd
        Hva er lagånd for noe
        Er lagånd det samme som samhold
        Hvordan blir vi et lag
        hva er lagånd
        hvordan får vi bedre lagånd
        vi er ikke et lag
        Alle drar i hver sin retning
        Hva er egentlig lagånd?
        Hver tjeneste er seg selv nærmest
        Hvordan får vi folk til å heie på laget og ikke bare egen etat?
        lagånd som verdi i mandatet
        «Det er ikke vårt ansvar» er det vi hører mest
        Vi blir enige i møtet, men utad skylder de på gruppa
        stå sammen om det vi har avtalt
        teamfølelse mellom barnevern, skole og politi
        Han tar æren for det vi gjorde i fellesskap
        Hvordan skape vi-følelse på tvers av etater?
        eksempel på setning om lagånd
        Lagspillere eller solister, hva vil vi ha?
        Er det urealistisk å be om lojalitet til fellesskapet?
        felles front når det stormer
        Vi vil at alle skal lykkes, ikke bare NAV
        Silotenkning i kommunen, finnes det en verdi mot det?
        Lurer på om en fest eller felles tur hjelper på samholdet
        Rosinplukking: de tar det morsomme og lar oss ta resten
        Én for alle og alle for én – kan det stå i mandatet?
        Hver mann for seg selv
        Scorer ingen mål hvis alle vil være spiss
        De gir ballen til oss bare når det er straffe
        Heie på naboetaten når den lykkes, er det for mye forlangt?
        Det er blitt vi og dem mellom kontorene
        Samhold når det blåser rundt oss i pressen
        Hva er lagånd i et samarbeid mellom kontorer?
        Etter møtet løper de og snakker ned vedtaket
        Noen tar æren alene
        Stå skulder ved skulder om det vi har bestemt
        Kan man be folk sette fellesskapet foran eget kontor?
        Setning om lagånd vi kan låne
        Alle heier på sin egen avdeling, ingen på laget
        Det er hver mann for seg når det blir trangt
        Når det går galt, peker de på hverandre i avisa
        Vi-følelse, hvordan få den inn i papirene?
        Hvilken verdi handler om å stå last og brast?
        Blir vi noen gang et «vi»?
        fellesskapsånd, samhold, formulering
        Fjerde verdien hos Bufdir
        Er det naivt å be politiet unne barnevernet æren?
        lagaand - hva betyr det egentlig
        Alle tenker bare på sin egen butikk. Hvordan beskriver man at vi er ett lag?
        Hvordan skape litt mer vi-følelse mellom etatene?
        Hva legger dere egentlig i lagånd?
        Hver drar til sin egen premiehylle. Hvilken av de seks handler om fellesskapet?
        Heia på laget og ikke bare på egen avdeling
        Er det det samme å samarbeide som å ha lagånd?
        Vi sto ikke sammen da avisa ringte. Hva burde stått i verdiene?
        Korpsånd på tvers, passende setning
        Helse tok æren, skolen fikk skylda
        Hva betyr lagfølelse i en samarbeidsgruppe av kontorer?
        Én for alle, alle for én, men på byråkratisk
        """,
      nn: """
        Kva tyder lagånd i eit samarbeid?
        korleis byggjer vi lagånd
        vi er ikkje noko lag
        lagånd som verdi
        Kva betyr lagånd
        kva er lagånd
        korleis får vi betre lagånd
        Kvar teneste syter berre for seg sjølv
        Kva tyder ordet lagånd?
        Korleis får vi ei kjensle av å vere eitt lag?
        lagånd og samhald på tvers
        Dei dreg i kvar sin ende av tauet
        Han tek æra for det vi gjorde i lag
        Bør alle stå bak det som er avtalt, òg utetter?
        «Ikkje vår jobb» er standardsvaret
        vi-kjensle mellom etatane
        framlegg til formulering om lagånd
        Kan ein krevje at folk set fellesskapet føre eiga avdeling?
        Helsestasjonen skuldar på gruppa når politikarane spør
        spele kvarandre gode på tvers
        Me treng dugnadsånd, ikkje revirstrid
        Ein dårleg lagspelar øydelegg for resten
        Er det rom for å juble saman når noko går bra?
        Kvifor er lagånd med på lista?
        Alle vil skåre, ingen vil sentre
        Nokon tek all æra i lokalavisa
        Stå samla når det stormar
        Korleis skape lagkjensle mellom etatar?
        Dei baktalar avtalen så snart møtet er slutt
        Er det rett å setje heilskapen framfor eiga avdeling?
        Kva skriv ein bak «lagånd»?
        Dugnad og ikkje solorenn mellom avdelingane
        Vi gler oss ikkje når helsestasjonen lukkast, vi blir sure
        Kvar heiar på sitt, ingen på laget
        Det er kvar mann for seg når det røyner på
        Når det går gale, peikar dei på kvarandre i avisa
        Vi-kjensle, korleis få det inn i papira?
        Samhald i medgang og motgang
        Vert me nokon gong eit «vi»?
        dugnadsånd, stå i lag
        Fjerde verdien på lista
        Lagånd, kva meiner dei med det?
        Den eine tek heideren, den andre får kjeft
        Dugnadsand mellom etatar, kva skriv vi?
        Vil vi at flokken skal lukkast, eller berre vår eigen hest?
        Samhald attom det vi har avtalt
        Kvar melkar si eiga ku. Kva for verdi skortar det på?
        """,
      en: """
        What does team spirit mean in a collaboration?
        how do we build team spirit
        we are not a team
        team spirit as a value
        what is team spirit
        how do we get better team spirit
        Everyone pulls in a different direction
        What is meant by team spirit?
        It's every service for itself
        How do we get people to root for the team rather than their own department?
        He takes the credit for what we did together
        «Not our job» is the usual reply
        presenting a united front on what was agreed
        They blame the group as soon as the councillors ask
        Are we team players or lone wolves?
        example sentence for team spirit
        Silo thinking – which value counters it?
        Is loyalty to the whole too much to ask of NAV?
        pulling together when the going gets tough
        They cherry-pick the fun tasks and leave us the rest
        All for one and one for all: could that go in our mandate?
        a sense of «us» across police, school and youth services
        Us and them, that's the mood here
        Everyone wants to score, no one passes
        One agency hogs the credit
        Closing ranks when the press attacks
        Esprit de corps across offices
        They bad-mouth the agreement once they're out the door
        Rowing in the same boat, or just sharing a river?
        Example sentence for team spirit in our list
        Rooting for the other department: too much to ask?
        They cheer for their own department, none for the side
        It's every man for himself when money's tight
        Fourth value on the list
        esprit de corps, sticking together
        When things go wrong they blame each other in the press
        Can we write in that we stand by what we agreed?
        Wanting the whole crew to win, not just us
        team spirit – what would that look like on paper
        team spirit??
        Esprit de corps, wording for mandate
        Health took glory, school took blame. Which of six values is missing?
        Cheer for the whole side, not just own position
        All for one, but in administrative language
        Standing together when journalists call
        What means team spirit between offices, which are not a football club?
        """
    ),
    Phrasings(
      "bufdir.3.fleksibilitet",
      nb: """
        Hva betyr fleksibilitet og pragmatisme?
        hvor fleksible må vi være
        noen er for firkantede
        fleksibilitet som verdi
        hva vil det si å være pragmatisk
        Hvordan være fleksibel
        Hva vil det si at vi er fleksible
        Hvor smidige må vi være
        Hva betyr verdien fleksibilitet
        hva betyr det å være pragmatisk
        kan vi endre arbeidsmåten når det trengs
        må vi følge planen slavisk
        kan vi justere underveis
        kan vi endre kurs
        «Slik har vi alltid gjort det» stopper alt
        Hva menes med pragmatisme i et samarbeid?
        fleksible og pragmatiske løsninger
        Stivbeinte rutiner i NAV gjør at ungdommen må vente
        Kan vi prøve det enkleste først?
        paragrafrytteri mellom etatene
        Må vi følge prosedyren når den ikke hjelper familien?
        Hvordan skriver vi fleksibilitet inn som verdi?
        Kontoret stenger klokken tre, og da kan ingen møte faren som jobber skift
        Bør vi tilpasse arbeidsmåten når det er bra for målgruppen?
        Hvem er villig til å bøye av litt for å få det til?
        firkantet saksbehandling på boligkontoret
        Er det lov å fravike egne vaner?
        Godt nok nå er bedre enn perfekt senere, er det en verdi?
        Hvorfor slår Bufdir sammen fleksibilitet og pragmatisme?
        Noen er prinsippryttere og gir seg aldri
        Lurer på hvordan vi kan være smidige uten å slurve
        ta det som funker, framfor det vi pleier
        Vi låser oss fast i metodedebatter i stedet for å prøve noe
        Kan etatene snu på femøringen når situasjonen endrer seg?
        «Slik har vi alltid gjort det»
        Kan vi bøye reglene litt for at ungen skal få hjelp?
        Paragrafrytteri stopper enkle løsninger for familien
        Firkantede folk i en rund verden
        Hva vil det si å være pragmatisk her?
        Vi prøver det enkleste først, er det en verdi?
        Stivbeint byråkrati mellom to kontorer som ligger vegg i vegg
        Gjør det som funker
        Smidighet når planen ikke passer virkeligheten
        Prinsippryttere mot praktikere som bare vil at det skal virke
        Skjemaet tillater det ikke, sier de, og så stopper alt
        Hvorfor er fleksibilitet og pragmatisme slått sammen til ett punkt?
        «Slik har vi alltid gjort det», sier boligkontoret
        Kan man fire litt på prosedyren når det hjelper ungen?
        Velge det som funker framfor det vi pleier
        Stivbeinte etater ødelegger
        Femte verdi, hva mente de med den?
        Er det lov å ta snarveien når den er bra nok?
        smidighet, praktisk sans, omstillingsevne
        De krever skjema 14B selv når huset brenner
        Bør vi prøve det enkleste først?
        «Slik har vi alltid gjort det», sier boligkontoret. Hvilken verdi utfordrer det?
        Å være smidig, bøye av, velge det som virker
        Er det det samme å være pragmatisk som å være prinsippløs?
        Enkleste løsning først, kan det være en verdi?
        Kan vi hoppe over skjemaet når det hjelper guttungen?
        To ord i én verdi, hva er forskjellen på dem?
        Stivbeinte rutiner står i veien for familien
        Tilpasningsevne og praktisk sans, ordlyd
        """,
      nn: """
        Kva tyder fleksibilitet og pragmatisme?
        kor fleksible må vi vere
        nokon er for firkanta
        fleksibilitet som verdi
        kva vil det seie å vere pragmatisk
        kva tyder det å vere pragmatisk
        kan vi endre arbeidsmåten når det trengst
        må vi følgje planen slavisk
        kan vi justere undervegs
        «Slik har me alltid gjort det», seier dei på kontoret
        Kva er det å vere pragmatisk i eit samarbeid?
        fleksibilitet og pragmatisme som verdi
        Stive rutinar på bustadkontoret gjer at familien må vente
        Kan vi ta den enklaste løysinga fyrst?
        Må ein fylgje gamle vanar når dei ikkje hjelper ungdomen?
        Korleis skriv vi at ein skal vere smidig?
        Helsestasjonen vil ikkje flytte ein time, same kva
        gje litt og få litt
        byråkratisk og firkanta haldning hjå partnaren
        Kan ein lempe på eigne vanar for å kome i mål?
        Er pragmatisme det same som å slurve?
        Kvifor står fleksibilitet og pragmatisme saman på lista?
        velje det som verkar, ikkje det vi er vane med
        Dei kranglar om metode i staden for å prøve seg fram
        Greier vi å snu oss fort når brukaren treng noko anna?
        Kor elastiske skal tenestene vere?
        «Slik har vi alltid gjort det», seier dei
        Stivbeinte folk og rigide skjema
        Kva er det å vere pragmatisk?
        Den enklaste løysinga fyrst
        Smidig når terrenget ikkje stemmer med kartet
        Korleis uttrykkje fleksibilitet i verdilista?
        Ungdomen kjem ikkje til kontoret, så kan vi møte han på kaien?
        Reglane seier onsdag, familien kan berre laurdag
        Fem, seks paragrafar, og ingen vil tenkje sjølv
        «Slik har me alltid gjort det», seier bustadkontoret
        Kan ein fire på prosedyren når det hjelper ungen?
        Stivbeinte etatar skipar til vanskar
        Velje det som duger framfor det ein plar
        Femte verdien, kva meinte dei med han?
        Er det greitt å prøve den enklaste utvegen fyrst?
        smidig, praktisk sans
        Dei krev skjema endå om huset brenn
        Eksempel på å vere pragmatisk og smidig
        «Slik har me alltid gjort det» er svaret på alt. Kan ein avtala at me skal vera litt smidige?
        vi er for rigide og held oss til boka, korleis bli meir smidige
        Mjuk i knea og praktisk i hovudet, kva heiter verdien?
        Dei held på vanen om ho hjelper eller ei
        Pragmatisme, er det eit finare ord for å juksa?
        Bøya seg etter stoda, framlegg til formulering
        Kva tyder det å vera smidig i arbeidsmåten?
        Prøv det lettaste fyrst, står det i verdiane?
        """,
      en: """
        What do flexibility and pragmatism mean?
        how flexible must we be
        some of us are too rigid
        flexibility as a value
        what does it mean to be pragmatic
        may we change the way we work when needed
        must we follow the plan to the letter
        can we adjust as we go along
        «We've always done it this way» is blocking everything
        What does pragmatism mean as a value?
        flexible and pragmatic solutions
        Rigid opening hours mean shift workers never get help
        Shall we try the simplest fix first?
        red tape between agencies
        Must we stick to procedure when it doesn't help the family?
        How do I phrase flexibility in our values?
        Who will bend a little to make it work?
        Good enough now beats perfect later, doesn't it?
        Is being pragmatic the same as cutting corners?
        Jobsworths at the housing office refuse to budge
        Why are flexibility and pragmatism lumped together?
        whatever works rather than whatever's customary
        People dig in their heels over their favourite method
        adapting on the fly when needs change
        some give and take between partners
        'We've always done it this way'
        Red tape between two offices on the same corridor
        Do whatever works, is that a legitimate value?
        Bending with the wind without breaking
        Jobsworths are driving me mad
        Try the simplest fix first
        What's meant by being pragmatic in this setting?
        Computer says no, family goes without
        Willing to change habits for the sake of those we help
        We've always done it like this, says the housing office
        Can we bend the procedure when it helps a child?
        Fifth value: adaptability and common sense
        Do what works rather than what's customary
        Rigid departments are killing this
        agile, practical, no fuss
        They insist on form 14B even when the house is on fire
        Which value covers being willing to drop our usual procedure and go with whatever works?
        flexibility and pragmatism - meaning?
        Flexible and pragmatic, meaning what exactly?
        Bend rather than break, phrase it as value
        We always did it so against what works now
        Is pragmatic same as without principles?
        Nimble and practical, two words counted as one value
        Rigid forms stand in way of family; which value helps?
        Simplest fix first: could that stand in the list?
        """
    ),
    Phrasings(
      "bufdir.3.kommunikasjon",
      nb: """
        Hva betyr god kommunikasjon i et samarbeid?
        hvordan kommuniserer vi godt med hverandre
        vi snakker forbi hverandre
        god kommunikasjon som verdi
        informasjonen kommer for sent
        hva menes med god kommunikasjon
        Hvordan får vi bedre kommunikasjon mellom oss
        Beskjeder når ikke fram mellom tjenestene
        beskjeder når ikke fram
        vi får ikke vite ting i tide
        Hvordan får vi bedre kommunikasjon i gruppa
        hva er god kommunikasjon
        folk vet ikke hva som skjer
        Referatet kommer tre uker for sent
        Fagspråket til psykologene skjønner ingen andre
        Hvordan formulerer vi god kommunikasjon i mandatet?
        Får de som trenger det, vite ting i tide?
        Beskjeder forsvinner mellom NAV og barnevernet
        Må vi bruke ord alle forstår?
        forkortelser og stammespråk i samarbeidsmøtet
        De svarer verken på telefon eller e-post
        Hva kjennetegner god kommunikasjon mellom partnere?
        Misforståelser oppstår fordi ingen gjentar hva som ble sagt
        klarspråk mellom etatene
        Lærerne fikk høre om endringen først etter at den var gjort
        Hvor fort etter møtet bør referatet ut?
        Informasjonen sitter fast i innboksen til én person
        Lurer på hvordan vi unngår å drukne folk i meldinger
        Holder det å sende en e-post og tro at alle har lest den?
        Babels tårn: alle bruker ulike begreper for det samme
        Det var ingen som ga meg beskjed
        Jeg fikk vite det sist av alle
        Stammespråk og forkortelser ingen skjønner
        Referatet kom tre uker etterpå
        Er det noen frist for å sende ut notatene fra møtet?
        E-poster på fire sider som ingen leser
        Hvordan beskriver jeg god kommunikasjon som verdi?
        Psykologspråk, politispråk, skolespråk: ingen forstår hverandre
        Beskjeder som ikke når fram til nattevakta
        Klarspråk mellom etatene, er det en verdi?
        Rett info til rett person før det er for seint
        Koden BTI-SLT-PPT-BUP gjør nye folk tause
        Referatet kommer en måned etterpå og er fullt av forkortelser
        Ingen forstår fagspråket til PPT
        Får de rette beskjed tidsnok?
        Sjette verdien på lista
        Vi bruker e-post, Teams og lapper, og likevel får ingen vite noe
        Er «referat innen to dager» en god måte å konkretisere verdien på?
        forståelig språk, rettidig informasjon
        Misforståelser hver uke mellom barnehage og helsestasjon
        Stammespråk skaper forvirring
        Referatet kom seks uker etter møtet, på stammespråk. Hvilken verdi svikter?
        Snakk så folk skjønner det, og i tide
        Er det å sende mange e-poster det samme som å kommunisere godt?
        Forkortelsene til NAV er volapyk for oss lærere
        Forslag til formulering: beskjeder når fram til rett person
        Hva legger vi i den siste av de seks?
        Betimelig og forståelig informasjon mellom partene
        Kjente ikke til endringa før foreldrene fortalte det
        """,
      nn: """
        Kva tyder god kommunikasjon i eit samarbeid?
        korleis kommuniserer vi godt med kvarandre
        vi snakkar forbi kvarandre
        god kommunikasjon som verdi
        beskjedar når ikkje fram
        kva er god kommunikasjon
        informasjonen kjem for seint
        folk veit ikkje kva som skjer
        Vi snakkar forbi kvarandre heile tida
        Kva ligg i god kommunikasjon?
        Referatet kjem aldri før neste møte
        god kommunikasjon mellom tenester
        Stammespråket til PPT er det ingen som skjønar
        Bør ein love når referatet skal vere ute?
        Meldingar vert borte på vegen mellom skule og helsestasjon
        Korleis kan verdien om kommunikasjon sjå ut i mandatet vårt?
        Dei svarar ikkje når vi ringjer
        Ingen fortalde meg at møtet var flytt
        forkortingar og framandord mellom faga
        Får rette folk vite det i rett tid?
        mistydingar fordi alle brukar ulike ord
        Kan vi krevje at alle skriv så andre skjønar?
        Eg får altfor mykje e-post og likevel ikkje det eg treng
        Kva gjer vi når beskjedar berre går til leiaren og stansar der?
        Er det ein verdi å svare kvarandre raskt?
        Eg får alltid vite det sist
        Stammespråk og forkortingar som ingen utanfor skjønar
        Vi pratar forbi kvarandre
        Referatet kjem når det er for seint
        Kva vil det seie å kommunisere godt i eit samarbeid?
        Lange e-postar ingen les
        Skriv slik at den andre skjønar det
        Reinhaldaren og vaktmeisteren fekk aldri beskjeden
        Tolken spør kva «BTI» er, og vi må le litt
        Referatet kjem ein månad etter og er fullt av forkortingar
        Ingen skjønar fagspråket til PPT
        Får dei rette bod i tide?
        Sjette og siste verdien
        Mistydingar kvar veke mellom barnehage og helsestasjon
        Er «referat ute på to dagar» ein god måte å syne verdien på?
        tydeleg tale, rett tid
        E-post og lappar overalt, men ingen får greie på noko
        Beskjedane kjem for seint og er fulle av forkortingar som berre NAV skjønar
        Kva vil det seie i praksis å kommunisere godt – t.d. kor snøgt referatet skal ut?
        Dei talar stammespråk, og brev kjem for seint
        Å få vita det ein treng, i tide og på folkeleg mål
        Er fleire e-postar betre samtale?
        Den siste verdien i rekkja, om å gjera seg forstått
        Møteboka kjem når alle har gløymt møtet
        Framlegg til setning om greie ord og snøgge svar
        """,
      en: """
        What does good communication mean in a collaboration?
        how do we communicate well with each other
        we talk past each other
        good communication as a value
        information comes too late
        messages do not get through
        what is good communication
        information arrives too late
        people do not know what is going on
        The minutes arrive three weeks late
        We keep talking at cross purposes
        Nobody understands the psychologists' jargon
        Messages get lost between NAV and child welfare
        How might we phrase good communication?
        They never return our calls
        an alphabet soup of abbreviations in meetings
        Nobody told me the meeting had moved
        Who needs to hear what, and when?
        plain language between agencies
        How soon after a meeting should the record be sent?
        crossed wires because everyone uses different terms
        Information is stuck in one person's inbox
        I drown in emails and still miss what matters
        Teachers were the last to hear about the change
        being kept posted in good time
        I'm always the last to know
        Jargon and acronyms nobody gets
        Minutes arriving three weeks late
        Plain words between the professions
        Right information to the right person in time
        What does good communication mean as one of the values?
        Messages that never reach the night shift
        Speak human, not agency
        Lost in translation between psychologists and police
        Minutes arrive a month late, full of acronyms
        Nobody gets the jargon
        Sixth value on the list
        Do the right people hear in time?
        plain words, timely messages
        Constant mix-ups between nursery and clinic
        Minutes out within two days: a fair way to pin down the value?
        good comunication, got a sample phrase for the agreement?
        News reaches us far too late, and then in jargon no outsider can follow.
        How would one phrase good communication as a value in the mandate?
        The minutes come three weeks late and are full of jargon
        Jargon soup and late minutes; which value covers it?
        Plain words, right people, in time
        Many emails is good communication, or not?
        Last of the six, about getting message across
        We heard about the change from parents, not colleagues
        Sample line for the communication value
        """
    ),
    Phrasings(
      "bufdir.3.koordinator",
      nb: """
        Hvem passer på at verdiene blir fulgt?
        hvem har ansvar for verdiene
        har koordinatoren ansvar for verdiene
        hvilken plikt har koordinatoren til å vurdere verdiene
        hvem sier fra når verdiene brytes
        koordinatorens særlige ansvar
        hvem følger med på om vi lever opp til verdiene
        skal koordinatoren kontrollere verdiene
        hvem sjekker at vi gjør som vi har sagt
        hvem vurderer om verdiene følges
        skal koordinatoren følge med på om verdiene etterleves
        Hva gjør koordinatoren hvis noen bryter med verdiene
        Hvem har plikt til å følge opp verdiene
        Skal koordinatoren se til at vi følger verdiene
        Hvem følger opp at verdiene blir fulgt
        Hvem skal kontrollere at verdiene etterleves
        har koordinatoren plikt til å vurdere verdiene
        hvem bør følge opp verdiene
        Hvem sier fra hvis verdiene ikke følges
        Skal koordinatoren vurdere om vi følger verdiene
        Hvordan passer koordinatoren på verdiene
        Er det koordinatorens jobb å si fra når noen bryter spillereglene?
        Verdiene står i mandatet, men ingen har ansvar for dem
        koordinator plikt vurdere verdier
        Hvem skal være vaktbikkje for prinsippene?
        Jeg er ny koordinator, må jeg ta opp dårlig oppførsel i gruppen?
        Har koordinerende tjeneste et spesielt ansvar for verdiene?
        Hvordan skriver vi verdiplikten inn under «Koordinering»?
        Jeg kaller inn og skriver referat, hører samspillet også til meg?
        Kan NAV som koordinator irettesette barnevernet for brudd på prinsippene?
        Ingen tør påtale at verdiene brytes
        Skal lederen eller koordinatoren følge opp verdigrunnlaget?
        Kan ansvaret for å følge med på verdiene deles på flere?
        Verktøyet sier at koordinatoren mangler en plikt knyttet til verdiene
        Sosialt lim og moralsk kompass, hvem har den rollen?
        Lurer på om tjenesten som koordinerer, også skal være dommer
        verdivokter som oppgave for den som koordinerer
        Alles ansvar er ingens ansvar når det gjelder verdier
        Hva ventes av koordinatoren når kulturen i gruppa blir giftig?
        Holder det at koordinatoren bare ordner det praktiske?
        Hvem er vokter av spillereglene?
        Skal koordinatoren være kulturpoliti?
        Noen må si stopp når folk oppfører seg stygt
        Er det min jobb som samordner å passe på tonen?
        Tjenestens ekstra plikt til å følge med på verdiene når den leder an
        Alle eier verdiene, altså følger ingen med
        Hvem er samvittigheten i samarbeidet vårt?
        Hvilken oppgave legger vi på den koordinerende etaten om prinsippene?
        Skal koordinatoren stå der som dommer med fløyte?
        Kan «verdivokter» stå i stillingsinstruksen til samordneren?
        Helsestasjonen koordinerer. Må den også se til at vi er greie mot hverandre?
        Koordinatoren ser at tilliten brister, men mener det er uvedkommende
        Hvem skal passe på at vi oppfører oss slik vi lovte?
        Er det koordinatoren som er vaktbikkje for kjørereglene?
        Jeg leder gruppa; må jeg si ifra når noen bryter spillereglene?
        Verdiene har ingen vokter
        plikt for den samordnende etat: holde øye med prinsippene
        Skal lederen for helsestasjonen, som samordner, også ha tilsyn med atferden?
        Står oppsyn med verdiene i stillingsinstruksen min?
        Alle har skrevet under, men hvem ser etter?
        Kan vi legge dette på sekretæren i stedet?
        Hvem skal følge med på at vi oppfører oss slik vi ble enige om?
        hvem passer på at vi faktisk lever etter verdiene?
        Hvem er vakthund for at vi oppfører oss slik vi lovet?
        Skal samordneren passe på stemningen også, ikke bare kalenderen?
        Er det alles jobb å følge med på verdiene, eller én sin?
        Verditilsyn som plikt i koordinatorinstruksen
        Jeg koordinerer møterom, men skal jeg også være moralens vokter?
        Hva skriver jeg som plikt så noen ser etter at prinsippene etterleves?
        Ingen sa fra da respekten forsvant. Hvem burde ha gjort det?
        Vokteren av levereglene, hvilken tjeneste?
        """,
      nn: """
        Kven passar på at verdiane blir følgde?
        kven har ansvar for verdiane
        har koordinatoren ansvar for verdiane
        kva plikt har koordinatoren til å vurdere verdiane
        kven seier frå når verdiane blir brotne
        kven følgjer med på om vi lever opp til verdiane
        kven sjekkar at vi gjer som vi har sagt
        kven vurderer om verdiane blir følgde
        Kven passar på verdiane
        Kven ser etter at verdiane blir følgde
        kven bør følgje opp verdiane
        Kven følgjer opp verdiane
        Kven passar på at vi følgjer verdiane
        Kven ser til at verdiane vert fylgde?
        Er det koordinatoren som skal seie frå når nokon bryt prinsippa?
        verdiane og plikta til koordinatoren
        Eg er koordinator og trudde eg berre skulle kalle inn til møte
        Har den koordinerande tenesta eit særskilt ansvar for prinsippa?
        Ingen vaktar verdiane våre
        Korleis får vi verdiane inn som plikt under «Koordinering»?
        Skal den som samordnar, òg vere vakthund?
        Kan oppgåva med å passe verdiane leggjast til ein annan enn koordinatoren?
        Kven tek praten når nokon oppfører seg stygt?
        Koordinatoren vik unna og let tonen surne
        gjetar for samspelet i gruppa
        Er det rimeleg å leggje verdiansvaret på ei stilling i 20 prosent?
        Når alle har ansvar for verdiane, har ingen det
        Må verdioppgåva stå i stillingsomtalen til SLT-koordinatoren?
        Me manglar nokon som held auge med om me lever etter verdiane me har skrive
        dommar eller oppmann for prinsippa
        Kven er det som vaktar verdiane?
        Er det koordinatoren si plikt å sjå etter at prinsippa blir følgde?
        Gjetar for kulturen i laget
        Eg leier arbeidet. Må eg òg passe på tonen?
        Kva plikt om verdiane skal inn hjå den som koordinerer?
        Når folk er ufine, ser alle på meg som er koordinator
        Ingen har fått i oppgåve å følgje med på om vi er snille
        SLT-koordinatoren lurer på om han skal vere dommar
        Skal den samordnande tenesta ha særskilt ansvar for spelereglane?
        Kven skal passe på at me ter oss slik me lova?
        Er samordnaren vakthund for leikereglane?
        Verdiane har ingen vaktar
        Må eg som leiar påtale det når nokon bryt prinsippa?
        Kva plikt har etaten som samordnar når det gjeld verdiane?
        Alle skreiv under, men kven ser etter?
        tilsyn med prinsippa, ansvar
        Kan me leggje dette på skrivaren i staden?
        Kven skal sjå til at vi faktisk følgjer verdiane vi har vedteke?
        Kven ser etter at me faktisk held oss til prinsippa me vart samde om?
        kven skal passe på at vi held oss til prinsippa og verdiane
        Kven har i oppgåve å passe på at vi lever etter det vi har skrive om haldningar?
        Kven skal vera gjætar for verdiane?
        Samordnaren har alt nok å stå i. Må han òg vakta på åtferda vår?
        Plikt til å sjå etter at grunnsetningane vert haldne
        Er det samordnaren eller leiaren som skal melda frå når verdiane glepp?
        Verdivakt i pliktlista til samordnaren
        Alle skulle passa på, difor passa ingen på
        """,
      en: """
        Who makes sure the values are followed?
        who is responsible for the values
        does the coordinator look after the values
        what duty does the coordinator have to assess the values
        who speaks up when values are broken
        who checks that we live up to the values
        should the coordinator monitor the values
        who watches over the principles
        who assesses whether the values are followed
        Who monitors the values
        who should follow up the values
        Who makes sure the values are lived up to?
        Is it the coordinator's job to call out bad behaviour?
        coordinator duty regarding values
        I thought I only booked rooms and took minutes; am I also the group's conscience?
        Does the lead agency carry a special responsibility for principles?
        Nobody polices our ground rules
        a watchdog for the values
        How is the values duty entered under «Koordinering»?
        Can looking after the values be given to someone other than the coordinator?
        If the culture turns toxic, who steps in?
        Everybody's responsibility is nobody's when it comes to values
        Should NAV, as lead, take child welfare to task for breaking principles?
        The tool says my coordinator lacks a duty to follow up the values
        guardian of good conduct in a partnership
        Is a part-time coordinator the right person to keep an eye on our values?
        Referee or organiser: what is the coordinator?
        Our values are written down but have no owner
        Guardian of the ground rules
        Referee with a whistle and a rule book
        Is policing the culture part of the coordinator's job?
        Keeper of the flame
        Everyone owns the values so nobody watches over them
        Special duty on the lead agency regarding our principles
        Which task about values goes in the coordinator's role?
        Somebody must notice when we drift from how we said we'd behave
        I book the rooms; am I meant to be the conscience too?
        Who makes sure we behave as promised?
        Is the coordinator meant to be guardian of the ground rules?
        Everyone signed, nobody is watching
        I chair the group, do I have to call out breaches?
        special duty of the lead agency: keeping an eye on principles
        Could the secretary look after the values instead?
        Does policing the ethos belong in my job description?
        Whose job is it to watch that we live up to our principles?
        Is it up to the coordinating unit to watch over our principles?
        Guardian of the ground rules, who?
        Is watching values everybody's duty or one service's?
        I book rooms; am I also conscience of the group?
        Which duty line makes the lead office look after conduct?
        Nobody spoke when respect disappeared. Whose job was it?
        Custodian of principles among coordinator's obligations
        """
    ),
    Phrasings(
      "bufdir.3.jevnlig",
      nb: """
        Hvor ofte skal verdiene vurderes?
        hvordan vurderer vi om vi følger verdiene
        hva gjør vi hvis verdiene ikke følges
        hva er egenvurderingen
        hvordan fyller vi ut egenvurderingen
        hva er forskjellen på å evaluere samarbeidet og vurdere verdiene
        når vurderte vi verdiene sist
        hvordan sjekker vi at verdiene faktisk følges
        hvor ofte må vi se på verdiene igjen
        hva skjer når verdiene ikke etterleves
        når skal egenvurderingen gjøres
        hvor tit skal koordinatoren gjøre egenvurdering
        hvilke spørsmål skal vi stille om verdiene
        Hva er en egenvurdering
        Hvor tit bør verdiene tas opp til vurdering
        Hva gjør vi når en verdi ikke blir fulgt
        Hvor jevnlig må verdiene vurderes
        Hvordan gjør vi egenvurderingen
        Hvor ofte skal vi gjøre egenvurdering
        Hvordan går vi fram for å vurdere verdiene
        Når skal vi vurdere om vi følger verdiene
        hvordan måler vi om verdiene følges
        er det lenge siden vi vurderte verdiene
        når gjør vi egenvurdering
        hva er spørsmålene i egenvurderingen
        Hvor ofte må koordinatoren se på verdiene
        Hva går egenvurderingen ut på
        Hvor ofte bør vi se på om verdiene følges
        Hvordan svarer vi på egenvurderingen
        Hvor lenge er det mellom hver vurdering av verdiene
        Hva svarer vi i egenvurderingen
        Hvor ofte skal vi vurdere om verdiene følges?
        Verdiene ble vedtatt for tre år siden og er ikke sett på siden
        Hva gjør vi når vurderingen viser at verdiene ikke etterleves?
        hyppighet for vurdering av verdier
        Er årlig verdisjekk nok?
        Hvilke seks spørsmål kan vi stille for å teste verdiene?
        Når vurderte dere sist om samarbeidet bærer preg av verdiene?
        Må et nei i verdivurderingen følges av tiltak?
        Kan verdivurderingen tas sammen med evalueringen?
        Hva mener dere med «vurderes» og «sist» under «Verdier»?
        helsesjekk av samarbeidskulturen hvert halvår
        Verdiene har støvet ned i skuffen
        Hvordan gjennomfører vi en egenvurdering av hvordan vi lever opp til verdiene?
        Er «ved behov» godt nok når vi skal se på verdiene?
        Kan vi sende deltakerne et spørreskjema om hvordan verdiene praktiseres?
        Vi fant ut at vi ikke lever opp til prinsippene, hva nå?
        Lurer på om vi skal ta verdirunden etter hver milepæl
        Samarbeidsklimaet har surnet siden forrige gjennomgang av verdiene
        stresstest av verdigrunnlaget
        Skal svarene på verdispørsmålene dateres?
        Verdiene ble støvete på hylla
        Hvor tit skal vi sjekke om vi lever som vi lærer?
        Temperaturmåling på kulturen vår, en gang i kvartalet?
        Gapet mellom plakaten og hverdagen
        Når ble prinsippene sist vurdert? Ingen husker
        Vi oppdaget at vi ikke lenger er rause. Hva setter vi i verk?
        Finnes det et spørsmålsbatteri for å teste verdiene?
        Vårsjekk av holdningene vi har skrevet under på
        Holder det å ta det opp en gang i stortingsperioden?
        Bør vi føye et tiltak til hvert dårlig svar?
        Årlig runde med seks spørsmål om hvordan vi opptrer
        Verdiene står på papiret, men følger vi dem i praksis, og når sjekker vi?
        Vi vedtok verdier i 2019 og har ikke sett på dem siden
        Hvor titt skal vi ta tempen på kulturen vår?
        Holder det en gang i året å sjekke om vi lever som vi lærer?
        Verdiene ligger og støver ned
        Når ble de sist gått gjennom, spør revisor
        periodisk verdisjekk, seks kontrollspørsmål
        Hva gjør vi hvis kontrollen viser at det skranter?
        Er «med jevne mellomrom» presist nok, eller må jeg ha et intervall?
        Finnes det en spørsmålsrekke for å teste om vi følger prinsippene?
        Hvor ofte er det rimelig å sjekke om vi lever opp til prinsippene våre?
        hvor ofte skal vi gå gjennom om vi lever opp til verdiene våre
        Verdiene står fint på papiret, men hvordan finner vi ut om vi faktisk etterlever dem?
        Vi skrev verdiene i 2021 og har ikke sett på dem siden
        Hvor ofte må vi kjenne på om levereglene fortsatt lever?
        Er «av og til» et tidsrom man kan bruke?
        En verdisjekk hvert halvår, eller er det å plage folk?
        Feltene «vurderes» og «sist», hva går der?
        Vi svarte nei på et av spørsmålene. Må noe settes i verk da?
        Er det det samme å vurdere verdiene som å evaluere samarbeidet?
        Periodisk verdigjennomgang med tilhørende tiltak
        """,
      nn: """
        Kor ofte skal verdiane vurderast?
        korleis vurderer vi om vi følgjer verdiane
        kva gjer vi om verdiane ikkje blir følgde
        kva er eigenvurderinga
        korleis fyller vi ut eigenvurderinga
        korleis sjekkar vi at verdiane faktisk blir følgde
        kor tit må vi sjå på verdiane igjen
        når skal eigenvurderinga gjerast
        Kor ofte skal koordinatoren vurdere verdiane
        Kor ofte skal vi vurdere verdiane
        når gjer vi eigenvurdering
        kva er spørsmåla i eigenvurderinga
        kor ofte bør vi sjå på om verdiane blir følgde
        Kor ofte bør ein sjå etter om verdiane vert følgde?
        Verdidokumentet ligg og samlar støv
        Kva gjer vi om svaret er at vi ikkje lever etter verdiane?
        jamleg vurdering av verdiar
        Held det å gå gjennom verdiane éin gong i året?
        Kva for spørsmål kan vi stille når vi skal prøve verdiane?
        Når såg de sist på om verdiane pregar arbeidet?
        Må vi setje inn tiltak når det skrantar med verdiane?
        Er «etter behov» greitt som tidspunkt for verdisjekken?
        Kan vi slå saman verdigjennomgangen og evalueringa?
        termometer på samarbeidskulturen kvart halvår
        Kva skal stå i «sist» under verdiane?
        Vi tok ein runde om verdiane i 2021 og aldri meir
        Korleis gjer me ei eigenvurdering av verdiane i praksis?
        Tonen i gruppa er verre enn ved førre verdirunde
        eige tiltak for å rette opp dårleg samarbeidskultur
        Finst det ein slags EU-kontroll for verdiane våre?
        Lever vi som vi lærer?
        Kor ofte skal ein sjå etter om verdiane blir følgde?
        Verdiane ligg og samlar støv
        Ingen hugsar når prinsippa sist vart drøfta
        Treng spørsmål å teste verdiane med
        Kva gjer vi om prøva syner at vi sviktar?
        Vi er blitt hardare mot kvarandre i budsjettkrisa, bør det sjekkast?
        Feltet «sist» under verdiane er frå 2021
        Haust og vår: ein liten eksamen i korleis vi oppfører oss
        Me vedtok verdiar i 2019 og har ikkje sett på dei sidan
        Kor tidt skal ein ta tempen på kulturen?
        Verdiane støvar ned i skåpet
        Når vart dei sist gått gjennom?
        Er det nok éin gong i året å sjå om me lever som me lærer?
        Kva om granskinga syner at det skrantar?
        verdisjekk til faste tider
        Finst det spørsmål å prøve seg sjølv med?
        Kor tit skal vi gå gjennom om verdiane blir etterlevde?
        Vi såg etter om verdiane blir følgde og svaret vart nei på fleire. Kva no?
        Kor tit skal vi sjekke om verdiane blir etterlevde, og kva om dei ikkje blir det?
        kor tidt lyt verdiane granskast, og kva om det skrantar?
        Kor ofte bør verdiane vurderast?
        Verdiane støvar ned på loftet. Kor tidt skal dei luftast?
        Når var sist ein såg etter om prinsippa vert fylgde?
        Treng det tiltak om vi finn at respekten vantar?
        Jamleg prøving av verdiane, dato for siste
        Kvart år eller kvart kvartal, kva er rimeleg for verdiane?
        Dei seks spørsmåla om korleis vi har det i hop, når stiller ein dei?
        """,
      en: """
        How often should the values be assessed?
        how do we assess whether we follow the values
        what if the values are not followed
        what is the self-assessment
        how do we fill in the self-assessment
        how do we check that the values are followed
        how often must we look at the values again
        when should the self-assessment be done
        which questions should we ask about the values
        How often do we assess the values
        when do we do the self-assessment
        what are the questions in the self-assessment
        What is the self-assessment about
        how often should we check the values
        How often should we check whether we live by our values?
        The values were adopted years ago and are gathering dust
        What happens if the values check shows we fall short?
        interval for reviewing values
        Review the values once a year or every six months?
        Which questions help us test our principles in practice?
        Does a «no» in the values review have to lead to action?
        Can the values check be part of the overall evaluation?
        What do the fields «vurderes» and «sist» ask for?
        health check on our working culture
        Is «as needed» precise enough for a values review?
        Our principles were last looked at in 2021 and never since
        How do we run a self-assessment of the values?
        corrective steps when values slip
        The mood has soured since the previous values check-up
        an MOT test for our partnership values
        Should the answers about values be dated each time?
        Do we practise what we preach?
        Values gathering dust on the shelf
        How often ought we to check that we live up to our principles?
        Gap between the poster and daily life
        Question set for testing the values
        If the check shows we're failing on our norms, what then?
        Nobody recalls when the values were last looked at
        Spring-clean of attitudes, once or twice a year
        Grown snappish after the cutbacks; time to revisit our creed?
        We adopted values in 2019 and never looked again
        How often should we take the temperature of our culture?
        They're gathering dust on the shelf
        When were they last gone through, the auditor asks
        periodic values check-up
        What if the check shows we're slipping?
        Is once a year enough to see if we practise what we preach?
        And if we discover nobody behaves according to the values, what then?
        routine check on whether we behave the way we agreed
        How can we tell if we are living up to our principles, and how often should we look?
        Values gather dust since 2021
        Interval of values check, last done date
        How often one takes temperature on principles?
        Answer was no, must some action follow?
        Is reviewing values the same as evaluating the partnership?
        Six self-check questions, when are they to be asked and by whom?
        """
    ),
    Phrasings(
      "bufdir.3.q1",
      nb: """
        Kjenner vi hverandre godt nok?
        har vi gode personlige relasjoner
        hvordan blir vi bedre kjent
        kjemien i gruppa er dårlig
        respekterer vi rollene og fagkunnskapen
        vi kjenner ikke hverandre
        vi kjenner nesten ikke hverandre
        hvordan bygger vi gode relasjoner
        dårlig stemning i gruppa
        vi går dårlig overens
        er forholdet mellom oss godt nok
        hvordan blir vi kjent på tvers av etatene
        vi kjenner jo nesten ikke hverandre
        Hvordan kan man bli kjent på tvers av etatene
        Hvordan styrker vi relasjonene i gruppa
        Hvordan kan vi bli bedre kjent med hverandre
        Har vi gode nok relasjoner
        Vi har dårlige relasjoner i gruppa
        Vi kjenner hverandre dårlig. Hva gjør vi
        Hvordan blir vi trygge på hverandre
        Folk i gruppa kjenner hverandre ikke
        Hvordan bedrer vi relasjonene mellom oss
        Går vi godt nok sammen
        kjenner de involverte hverandre
        vet vi hva de andre kan
        kjenner vi til fagkunnskapen hos hverandre
        Kjenner deltakerne hverandre godt nok?
        Vi vet knapt navnet på dem fra politiet
        personlige relasjoner mellom deltakerne
        Kjemien mellom barnevernet og skolen er dårlig
        Hva svarer vi på «relasjoner» i egenvurderingen?
        To i gruppen er ikke på talefot
        Tør folk være uenige når de ikke kjenner hverandre?
        Hvordan finner vi ut om forholdet mellom folk er godt?
        Bør vi spise lunsj sammen for å bli bedre kjent?
        Er det både gode relasjoner og respekt for rollene blant oss?
        personkonflikt mellom lederen for PPT og rektor
        Hva om svaret på relasjonsspørsmålet er «delvis»?
        Hvorfor spør Bufdir om folk har et godt personlig forhold?
        Vi møtes bare på Teams og har aldri hilst skikkelig
        Hva er det første av de seks kontrollspørsmålene om verdier?
        Skjønner de andre i gruppen hva rollen min går ut på?
        Det er iskald stemning rundt bordet
        Lurer på om vi kan måle hvor godt folk går overens
        Er det for privat å spørre om folk liker hverandre?
        tiltak når deltakerne er fremmede for hverandre
        Vi vet knapt hva de andre heter
        Er kjemien god nok?
        Kan vi småprate før vi braker løs?
        Jeg tør ikke si imot folk jeg aldri har møtt
        To av lederne går ikke overens privat
        Bør vi ta en tur på hytta sammen?
        Svarte «delvis» på punktet om relasjoner. Hva må jeg gjøre nå?
        Fremmede rundt et bord
        Digitale møter i to år, ingen har tatt hverandre i hånda
        Gamle uvenner fra kommunesammenslåingen
        Har folk et ordentlig forhold, eller er det bare høflighet?
        Bånd mellom oss som tåler en uenighet
        Vi sier fortsatt «du der fra NAV» etter to år
        Kjenner folk navnene på hverandre?
        Kjemien er elendig mellom PPT og rektor
        Bør vi dra på tur for å bli bedre kjent?
        Første verdispørsmål, det om det personlige
        Er de på fornavn, og akter de hverandres kunnskap?
        kollegiale bånd, egenvurdering av forholdet
        Ville du turt å si imot henne fra politiet?
        Svaret ble «delvis» på om vi har det godt sammen; hva da?
        Folk er fremmede for hverandre, så ingen tør å si imot
        dårlig kjemi mellom barnevern og skole, de snakker ned hverandres fag
        Kjemien i gruppa er stiv som et lik. Hvilket av spørsmålene fanger det?
        Vi kjenner bare hverandres e-postadresser
        Spørsmål én av de seks om verdiene: går vi godt overens?
        Er det det samme å være hyggelig som å kjenne hverandre?
        Mellommenneskelige forhold og aktelse for roller, egenvurdering
        Hva svarer vi på «relasjoner» når to av lederne ikke snakker sammen?
        Kan man være uenig uten å bli uvenner?
        Vi hilser knapt i heisen. Skal vi svare «delvis»?
        """,
      nn: """
        Kjenner vi kvarandre godt nok?
        har vi gode personlege relasjonar
        korleis blir vi betre kjende
        kjemien i gruppa er dårleg
        respekterer vi rollene og fagkunnskapen
        vi kjenner nesten ikkje kvarandre
        korleis byggjer vi gode relasjonar
        dårleg stemning i gruppa
        korleis betrar vi relasjonane mellom oss
        kjenner dei involverte kvarandre
        veit vi kva dei andre kan
        Kjenner me kvarandre godt nok?
        Vi veit så vidt kva dei andre heiter
        relasjonar mellom deltakarane
        Kjemien stemmer ikkje mellom dei frå NAV og dei frå helsestasjonen
        To av dei toler ikkje trynet på kvarandre
        Kva svarar ein på spørsmålet om relasjonar?
        Tør folk å seie imot når dei er framande for kvarandre?
        Korleis finn vi ut om folk har det greitt i lag?
        Går deltakarane godt i hop, og forstår dei rollene til kvarandre?
        berre skjermmøte, aldri eit handtrykk
        Kva gjer vi når svaret om personlege forhold vert «nei»?
        Er det for nærgåande å spørje om folk likar kvarandre?
        Bør vi reise bort ein dag for å verte betre kjende?
        Kva går det fyrste kontrollspørsmålet om verdiane ut på?
        iskald tone mellom rektor og barnevernsleiar
        Skjønar dei andre kva eg eigentleg arbeider med?
        Kva har eit godt personleg forhold å seie for samarbeidet?
        Vi veit knapt kva dei andre heiter
        Eg vågar ikkje seie imot folk eg ikkje kjenner
        Har vi det godt nok saman til å tole usemje?
        Gamle grannekranglar frå samanslåinga
        Kva gjer eg når svaret på relasjonar vart «nei»?
        Bør vi ta ein fjelltur saman før vi går laus på budsjettet?
        Lensmannen og helsesjefen er ikkje på talefot
        Personleg kjennskap og vyrdnad for rollene: korleis står det til med oss?
        Me seier framleis «du der frå NAV» etter to år
        Veit folk kva dei andre heiter?
        Kjemien er låk mellom PPT og rektor
        Bør me fare på tur for å verte betre kjende?
        Fyrste av dei seks verdispørsmåla
        Er dei på fornamn, og akter dei kvarandre sin kunnskap?
        godt lag folk imellom, eigenvurdering
        Torer du å seie henne imot?
        er relasjonane mellom oss gode nok
        Me har så vidt helst på kvarandre. Gjer det noko?
        Er vi godt nok kjende til å tola usemje?
        Dei to leiarane talast ikkje ved. Kva svarar vi då?
        Fyrste spørsmålet i eigenvurderinga av verdiane
        Kjennskap, venskap og vyrdnad mellom folka
        Vi veit ikkje namnet på ho frå PPT eingong
        Godt lag i laget, korleis måler ein slikt?
        """,
      en: """
        Do we know each other well enough?
        do we have good personal relations
        how do we get to know each other better
        the chemistry in the group is bad
        do we respect roles and professional knowledge
        we hardly know each other
        how do we build good relations
        bad atmosphere in the group
        we do not get along
        how do we improve relations between us
        do the people involved know each other
        do we know what the others are good at
        I barely know the names of the police people
        personal relationships among participants
        There is bad blood between the head teacher and the child welfare manager
        How should we answer «relasjoner» in the self-assessment?
        Two members aren't on speaking terms
        Will people dare to disagree if they're strangers?
        The chemistry between the members just isn't there
        We've only ever met on Teams
        Would a shared lunch or away day help us bond?
        What if the honest answer about our relationships is «partly»?
        Is it too private to ask whether folks get along?
        Do the others grasp what my role is about?
        first of the six check questions
        gauging the rapport round the table
        a frosty atmosphere in our group
        What can we do when colleagues from other agencies remain strangers?
        Strangers round a table
        Is the chemistry good enough?
        I don't dare contradict people I've never met
        Two of the managers can't stand each other
        Ticked 'partly' on relationships, what next?
        Break the ice before breaking budgets
        Are we friendly enough to quarrel safely?
        Half of them couldn't tell you what my job is
        Personal bonds among members, how solid are they?
        After two years we still say that person from NAV
        Do people know each other's names?
        The chemistry between the head and the psychologist is awful
        Should we go on an outing to get better acquainted?
        First of the values check questions
        personal rapport self-check
        Would you dare contradict the lady from the police?
        The folks in the group are practically strangers to one another
        Do the people around the table get on, and do they respect one another's expertise? Why is that something to check?
        Do we get along well enough across the services?
        Stone-cold chemistry between the delegates
        First of six values questions: personal rapport
        Two managers not on speaking terms; what to answer?
        Do we know each other well enough for quarrel and stay friends?
        Interpersonal footing and regard for roles, self-review
        We nod in the lift, shall I tick partly?
        """
    ),
    Phrasings(
      "bufdir.3.q2",
      nb: """
        Sier vi fra når noe endrer seg hos oss?
        noen har endret prioriteringer uten å si fra
        er vi åpne om endrede prioriteringer
        hvordan håndterer vi interessemotsetninger som dukker opp
        partene skjuler at de har andre planer
        skal vi melde fra når vi må prioritere annerledes
        en part endret planene sine uten å fortelle det
        noen holder tilbake informasjon om hva de vil
        hva gjør vi når en part prioriterer noe annet
        må vi si fra hvis vi får nye prioriteringer
        NAV la om tiltakene uten å varsle oss andre
        Hva om en tjeneste får nye prioriteringer
        Hva gjør vi når noen endrer prioriteringene sine
        Sier partene fra når prioriteringene endres
        Noen har endret prioritering. Hva gjør vi
        Må vi fortelle de andre når vi endrer planer
        NAV endret planene uten å si fra
        Hva gjør vi når en part endrer planene
        Hva gjør vi om noen skjuler at de har fått andre prioriteringer
        sier vi fra når vi må prioritere om
        får de andre vite det når noen endrer prioritering
        Barnevernet fikk nye prioriteringer i januar, og vi andre hørte det først i juni
        Hvordan oppdager vi at en tjeneste har skiftet kurs uten å si noe?
        Skal vi spørre partnerne rett ut om noe har forandret seg hos dem?
        Lurer på om folk tier når budsjettet kuttes hjemme hos dem
        Helsestasjonen trakk seg i det stille, ingen sa et ord i møtet
        Hvem melder fra når ledelsen i NAV snur på hælen midtveis?
        Skjulte agendaer rundt bordet, hvordan får vi dem fram i lyset?
        Er det vanlig å sjekke om partene varsler hverandre om omprioriteringer?
        Vi leser om kuttene deres i lokalavisen i stedet for å få vite det av dem
        Hva om noen holder kortene tett til brystet når interessene kolliderer underveis?
        nei på åpenhet i egenvurderingen
        Kommer motstridende interesser på bordet etter hvert som de dukker opp?
        Rektor nikker i gruppa og gjør noe helt annet på skolen etterpå
        Må skolen opplyse om at satsingen vår har rykket ned på lista?
        Mye feies under teppet, kan vi teste om deltakerne er ærlige om slikt?
        Politiet omdisponerte SLT-stillingen uten å varsle, hva burde vi ha spurt om?
        Holder det at forandringer nevnes i referatet, eller skal de fortelles straks?
        Hvilket spørsmål avslører om deltakerne snakker fritt om nye føringer hjemmefra?
        Vi svarte «delvis» på om folk er åpne om endringer, hva nå?
        Direktøren deres har fått nye signaler fra departementet, men de holder det for seg selv
        PPT droppet oppgaven i høst, og vi fikk vite det tre måneder etterpå
        Er det noen hos oss som holder kortene tett til brystet?
        Hvordan sjekker vi at folk melder fra når sjefen deres plutselig vil noe annet?
        Barnevernet flyttet stilltiende folk til andre ting, hvordan fanger vi opp slikt?
        ny omprioritering i helsestasjonen, ingen ga beskjed
        Tåler gruppa å høre at NAV ikke lenger har tid til dette?
        Sparekravet hos den ene parten leste vi om i lokalavisa
        Alle nikker rundt bordet, og så legger de om hjemme uten et ord
        lurer på om det finnes skjulte agendaer som kommer for en dag altfor sent
        Svaret ble «delvis» på om vi informerer hverandre om kursendringer, hva nå?
        Rektoren som nettopp begynte, har andre planer, men tier om dem
        Helsestasjonen kuttet i satsingen uten å nevne det for noen
        Melder de fra, eller oppdager vi det tilfeldig?
        Andre av de seks verdispørsmålene
        Har noen holdt tett om at de prioriterer annerledes nå?
        Egenvurdering: forteller vi når kursen legges om?
        Interessekonflikten lå der i månedsvis før den kom fram
        Svarte «nei» på åpenheten i sjekken, må vi ha tiltak?
        Får vi høre om omlegging i tide når vi tester oss selv?
        kontrollspørsmål om endret prioritering
        Skolen omprioriterte i høst uten å si et kvekk til oss andre
        Barnevernet omprioriterte i vår og vi fikk vite det via lokalavisa
        Skolen snudde kappa i sommer, og vi fikk vite det i oktober
        Andre av de seks: forteller vi når planene våre endres?
        Er vi flinke til å si «nå har vi fått andre ting å tenke på»?
        Vi merker at interessene kolliderer, men alle tier. Hva svarer vi?
        Underretning om endrede prioriteter, egenvurderingsspørsmål
        Er åpenhet som verdi det samme som dette spørsmålet?
        Kutt hos PPT kom som julekvelden på kjerringa
        Hva krysser vi av under «åpenhet» når svaret er sånn passe?
        """,
      nn: """
        Seier vi frå når noko endrar seg hos oss?
        nokon har endra prioriteringar utan å seie frå
        er vi opne om endra prioriteringar
        korleis handterer vi interessemotsetningar som dukkar opp
        ein part endra planane sine utan å fortelje det
        kva gjer vi når ein part prioriterer noko anna
        må vi seie frå om vi får nye prioriteringar
        seier vi frå når vi må prioritere om
        får dei andre vite det når nokon endrar prioritering
        Korleis finn vi ut om nokon har snudd utan å fortelje det?
        Kulturskulen vart omorganisert, og me fekk høyre det på butikken
        Er folk opne når det blir dragkamp mellom interessene deira?
        Ingen torer å seie at sjefen deira har mist interessa
        Bør me spørje kvarandre om det har kome nye prioriteringar sidan sist?
        Partane teier stilt om at dei har fått mindre pengar
        Kva gjer ein når svaret på spørsmålet om openheit blir nei?
        PPT har lagt saka nedst i bunken, men seier det ikkje høgt
        Varslar tenestene kvarandre når planane deira blir endra?
        sjekkspørsmål om openheit undervegs
        Eg kjenner på meg at nokon har ein løynd dagsorden her
        Kor raskt bør ein få vite at ein partnar har andre ting å tenkje på?
        Det vart full krasj i mai fordi ingen hadde nemnt motsetnadene før
        Kan me leggje inn ein runde der alle fortel kva som er nytt heime?
        Kommunalsjefen skifta meining og gløymde å melde ifrå til oss andre
        Diskuterer kvifor dårlege nyhende alltid kjem for seint i samarbeidet vårt
        Kvar noterer vi at nokon held tilbake informasjon om ei ny line i eiga verksemd?
        Kommunen snudde, og politiet sat att utan å ha høyrt noko
        Korleis veit vi om nokon held ting attende for dei andre?
        Får me greie på det når kulturetaten legg om kursen sin?
        Er det rom for å seia høgt at vi ikkje vil det same lenger?
        tause endringar hos partnarane
        Eg oppdaga ved eit slumpetreff at dei hadde trekt ut stillinga si
        Vi undrast på om folk legg korta på bordet undervegs
        Nokon bestemmer ting bak ryggen på oss andre, kva bør vi spørje om?
        Kva gjer vi når svaret er nei på at alle varslar om nye prioriteringar?
        Helsestasjonen skar ned utan å nemne det for nokon
        Seier folk frå, eller oppdagar me det på slump?
        Spørsmål nummer to i verdisjekken
        Har nokon tagd om at dei prioriterer annleis no?
        Eigenvurdering: fortel me når kursen vert lagd om?
        Interessestriden låg der i månader før han kom fram
        Svara «delvis» på openheit i sjekken, kva så?
        kontrollspørsmål om nye prioriteringar
        seier folk ifrå når dei ma prioritere om
        Ein part har endra prioritering utan å melda frå. Kva spørsmål burde me ha stilt oss?
        ei av tenestene omprioriterte utan å gje lyd frå seg
        Nav la om kursen i haust utan å seie eit ord til oss andre
        Seier vi frå når vinden snur hjå oss?
        Skulen la om kursen utan å seia eit ord
        Spørsmål to om verdiane: nye prioriteringar og motsetnader
        Tier vi når noko kolliderer, eller legg vi det fram?
        Vert vi varsla når nokon skiftar meining?
        Delvis opne, må vi då gjera noko med det?
        """,
      en: """
        Do we speak up when something changes?
        someone changed priorities without telling us
        are we open about changed priorities
        how do we deal with opposing interests that come up
        should we tell the others when our priorities change
        one party changed its plans without saying so
        what if a party gives priority to something else
        someone is holding back what they want
        do we tell each other when we have to reprioritise
        are conflicting interests put on the table
        Do partners tell us when their priorities shift, or do we find out by accident?
        They quietly dropped us down their list and nobody mentioned it
        How can we check for hidden agendas in the group?
        The school changed direction in March and we heard it through the grapevine
        Are people upfront when their interests start to clash with ours?
        Should members disclose it when their boss has other plans for their time?
        We scored 'partly' on openness in the self-assessment, what next?
        Someone keeps their cards close to their chest whenever money gets tight
        What question reveals whether people are candid about changes back home?
        No surprises rule: is there something in the guidance about giving early warning?
        Police cut the post without a heads-up, how do we stop this recurring?
        How soon ought a service to flag that it is reprioritising?
        Elephants in the room that nobody names as they turn up along the way
        Is it normal to ask each member what has changed since last time?
        transparency check on shifting priorities
        Bad news travels slowly between our agencies, and I suspect people sit on it
        As coordinator I sense that conflicting interests surface but go unspoken
        The school quietly dropped its part and nobody bothered to tell us
        Are people upfront when their bosses shift focus?
        We keep finding out about changed plans by accident
        My agency was told to do other things now; am I expected to warn the others?
        nobody wants to be the bearer of bad news in our group
        How we can know if partner has changed his mind but says nothing?
        no-surprises rule, do we actually live up to it?
        One partner sat on the news of a hiring freeze for weeks
        how can we know that the others tell us when they get cold feet
        a question to ask about hidden agendas surfacing late
        The clinic cut back without telling a soul
        Second values check question
        Do they tell us or do we find out by accident?
        self-check: are changes of course disclosed?
        The clash of interests sat there for months before surfacing
        We ticked no on openness in the self-assessment, now what?
        Has anyone kept quiet about shifting their focus?
        The directorate got new orders and told us three months later
        A partner quietly dropped us down its list without telling anyone.
        Someone changed course in summer, told us in October
        Second values question, shifting priorities disclosed?
        Are we honest when our plan is suddenly other than before?
        Clashing interests noticed, nobody speaks; how do we score ourselves?
        Do partners volunteer that they've been handed new marching orders?
        Silent re-prioritisation, self-assessment item
        """
    ),
    Phrasings(
      "bufdir.3.q3",
      nb: """
        Har vi satt av nok tid til å bygge tillit?
        hvor lang tid tar det å bygge tillit
        hvordan bygger vi tillit mellom tjenestene
        vi rekker ikke å bli trygge på hverandre
        tid til tillit
        vi har det så travelt at vi ikke blir kjent
        tar vi oss tid til å bygge tillit
        hvordan bygge tillit når vi har dårlig tid
        Hvor lang tid må vi regne med før vi stoler på hverandre
        Hvordan kan vi bygge tillit
        Hvor mye tid trengs for å skape tillit
        Er det satt av nok tid til tillitsbygging
        Trenger vi mer tid til å bygge tillit
        Bruker vi nok tid på å bygge tillit
        hvordan får vi tillit til hverandre
        tillit tar tid
        hva skal til for å stole på hverandre
        Hvor mye tid skal vi bruke på tillit
        Hvordan setter vi av tid til å bygge tillit
        Hvor raskt kan vi bygge tillit
        Vi hoppet rett på oppgavene og ble aldri trygge på hverandre
        Hvor mange timer bør settes av til å bli trygge på hverandre?
        Tillit tar tid, men sjefen vil se resultater før sommeren
        Er det greit å bruke et helt møte på å bygge tillit?
        Hvordan forsvarer jeg en fellessamling når alle sier de har det for travelt?
        Vi har fått tre måneder på oss, rekker man å få tillit på det?
        Lunsj sammen med NAV og barnevernet, er det bortkastet arbeidstid?
        Har tjenestene fått lang nok tid til å stole på hverandre?
        tid til tillit, egenvurdering
        Vi har det for hektisk til å pleie forholdet mellom tjenestene
        Rom var ikke bygd på én dag, og tillit er det vel heller ikke?
        Sparer vi på feil sted når vi kutter teambyggingen?
        Hva om vi svarer nei på at det er satt av tid til tillitsbygging?
        Lederen mener tillit kommer av seg selv, uten at vi setter av dager til det
        Bør oppstartsfasen være lengre slik at partene får bygd tillit?
        Hvor i mandatet fører vi opp timer til relasjonsbygging mellom sektorene?
        Kjappe videomøter på tjue minutter gir ingen tillit mellom skole og politi
        Vi diskuterer hvorvidt en dagssamling i halvåret er nok for tilliten
        Trenger en ny samarbeidsgruppe en modningstid før den leverer?
        Framdriftsplanen er så stram at ingen rekker å vinne hverandres tillit
        Vi møttes én gang på Teams og skulle liksom være bestevenner etterpå
        Hvor mange kaffekopper må til før politiet og barnevernet tør å snakke ærlig?
        Sjefen vil ha resultater til jul, men vi kjenner knapt navnet på hverandre
        Rekker vi å bli trygge på hverandre før det braker løs?
        Kalenderen er stappfull av saker, aldri en ledig halvtime til å bli fortrolige
        Er det greit å bruke en hel dag bare på å bli kjent?
        hastverk ødelegger tilliten i gruppa
        Etter den gamle konflikten mellom skolen og helsestasjonen trenger vi ro til å bygge opp igjen
        Hva svarer vi når revisor spør om det er rom for tillitsbygging i møteplanen?
        Jeg kom fra en annen kommune der tjenestene hadde årevis på å stole på hverandre
        Nye folk kastes rett inn uten at noen får varme opp sammen
        Vi har travle møter og rekker aldri å bli trygge på hverandre
        Tredje verdispørsmål, om tid
        Forhastet start: etatene fikk ikke vennet seg til hverandre
        Er det satt av nok kvelder til å bygge tiltro?
        Direktøren synes det er sløseri å bruke timer på å bli trygge
        Egenvurdering: tid til tillit, hva svarer jeg?
        Hvor mange uker tar det før man stoler på politiet?
        tidsbruk på tillitsbygging
        Må timene til å bli trygge inn i budsjettet?
        har vi gitt det nok tid så vi blir trygge på hverandre
        vi kjenner jo knapt hverandre, hvor mye tid bør vi bruke på å bli trygge på hverandre
        Alt skal skje på tolv minutter på Teams. Når skal vi rekke å bli trygge på hverandre?
        Tillit vokser langsomt som lav. Har vi gitt den nok måneder?
        Tredje av de seks spørsmålene, det om klokka
        Er det sløseri å bruke en hel dag på å bli kjent?
        Avsatt tidsramme for tillitsbygging, egenvurdering
        Vi hopper rett på sak hver gang. Hva skal vi svare?
        Er verdien tillit det samme som spørsmålet om tid til tillit?
        Må timene til samlingsdag inn under «Ressurser»?
        """,
      nn: """
        Har vi sett av nok tid til å byggje tillit?
        kor lang tid tek det å byggje tillit
        korleis byggjer vi tillit mellom tenestene
        vi rekk ikkje å bli trygge på kvarandre
        tek vi oss tid til å byggje tillit
        korleis byggje tillit når vi har dårleg tid
        Korleis byggjer vi tillit
        korleis får vi tillit til kvarandre
        Set me av nok tid til at partane kan få tillit til einannan?
        Tillit veks sakte, kor lenge må ein rekne med?
        Rådmannen spør kvifor vi bruker arbeidstid på kaffi med politiet
        Det hastar alltid, og da blir det aldri tid til å byggje tillit
        Kan ein føre opp samlingar for å skape tillit som ei eiga utgift?
        Me er så pressa på tid at ingen slepp seg laus
        Korleis forklarer eg at ein kveld på hytta er verd pengane?
        Svaret vårt på tillitsspørsmålet vart delvis, kva tiltak kan hjelpe?
        Bør vi ta det rolegare i byrjinga for tillita si skuld?
        Kor mykje tid må helsestasjonen og skulen få før dei stolar på kvarandre?
        lite tid til tillitsbygging
        Det er ikkje gjort i ein handvending å få tiltru mellom tenestene
        Konsulenten rår oss til å hoppe over bli-kjend-fasen, er det lurt?
        Travle leiarar unner oss ikkje tid til å vekse saman
        Har vi gjeve tilliten tid nok til å slå rot?
        Vi lurer på om to samlingar i året held for tillita
        Nye folk kom inn midt i løpet, må me starte tillitsarbeidet om att?
        Det tek tid å våge å stole på dei i naboetaten, har vi gjeve oss den tida?
        Alt skal gå så fort at ingen får summa seg og bli trygge
        Har me nok timar til å verta fortrulege, eller er det berre saker?
        Skynde seg langsamt, gjeld det òg for partane i samarbeidet?
        Ein fellestur i haust, er det bortkasta pengar eller tillitsbygging?
        Dei har vore brende før, så dei treng lengre tid på å tru på oss
        Vi spør oss om det er sett av rom for å verta samde om noko så mjukt
        tillit veks seint, men leiinga har hastverk
        Svarte nei på om vi har brukt tid nok på kvarandre, kva tiltak passar?
        Me har travle møte og vert aldri trygge på kvarandre
        Tredje verdispørsmålet, om tid
        Etatane fekk ikkje venje seg til kvarandre før dei vart sette i arbeid
        Er det sett av kveldar nok til å byggje tiltru?
        Er det sløseri å bruke timar på å verte trygge?
        Tid til tillit i eigenvurderinga, kva svarer eg?
        tidsbruk på å vinne tiltru
        Kor lenge varer det før ein torer lite på lensmannen?
        Er det sett av nok timar til at vi kan bli trygge på kvarandre?
        To møte har me hatt, og no skal alle liksom stola på kvarandre. Er det for lite?
        Det tek tid å få tillit til folk, men kven set av den tida?
        Tiltru gror seint. Har vi unt henne tid?
        Vi spring frå møte til møte og vert aldri trygge
        Det tredje spørsmålet, om stunder til å byggja tillit
        Er ein heil dag på fjellet bortkasta tid?
        Nok timar til å bli trygge på kvarandre?
        Kan vi svara «delvis» når vi har hatt éin lunsj?
        """,
      en: """
        Have we set aside enough time to build trust?
        how long does it take to build trust
        how do we build trust between the services
        time for trust
        we are too busy to build trust
        do we take the time to build trust
        How long does it take before we trust one another
        How do we build trust
        how do we come to trust each other
        what does it take to trust one another
        How fast can we build trust
        Have we allowed enough time for trust to grow between the services?
        Management wants quick wins, yet nobody trusts anybody yet
        How many workshops does it take before agencies trust each other?
        Trust is earned slowly and our timetable is tight
        Is an away day with child welfare and police worth the hours?
        We rushed into tasks and skipped the getting-to-trust stage
        Can I ring-fence hours for trust building in the mandate?
        What if our honest answer on time for trust is no?
        My director calls coffee with partners a waste of working hours
        Should the start-up phase be longer so partners can learn to rely on each other?
        slow-burn trust versus fast deadlines
        Back-to-back video calls leave no room for trust to develop
        Does trust need its own slot in the calendar or does it just happen?
        Rome wasn't built in a day, so how long for interagency trust?
        We are always firefighting and never invest in the relationship
        How do I justify spending budget on building trust across sectors?
        Is half a day per term enough to cultivate confidence between school and NAV?
        Trust doesn't happen overnight, but our plan leaves no room for it
        How many hours should we spend just building bridges between police and child welfare?
        We were thrown in at the deep end with total strangers
        Management wants quick wins and calls the away day a waste
        Is half a day enough to make former rivals rely on each other?
        too busy to build confidence between us
        My new team still checks every word the other office says
        Have we been patient enough with each other?
        No slack in the schedule for the soft stuff
        slow start so people can learn to rely on one another, okay?
        We rush through meetings and never get comfortable with one another
        Third values check question
        Were the agencies given long enough to learn to rely on each other?
        The director calls it a waste of hours
        self-check: time for trust, what to answer?
        hours spent on confidence-building
        Should that time show up in the budget?
        setting aside hours for trust building
        We rushed straight into tasks without investing time in building confidence between departments. Should that worry us?
        Twelve-minute video calls, no time to warm up
        Third question: hours granted for confidence to grow
        Is a whole day offsite a waste or investment?
        Trust is slow plant, did we water it enough?
        Time set aside for bonding, self-review answer
        We rush straight to business; what do I tick?
        """
    ),
    Phrasings(
      "bufdir.3.q4",
      nb: """
        Er det særinteresser som styrer samarbeidet?
        en av partene meler sin egen kake
        noen tenker bare på sin egen tjeneste
        hvordan håndterer vi egne interesser
        trekker egeninteresser arbeidet skjevt
        én tjeneste dominerer
        alle kjemper for sitt eget budsjett
        en tjeneste vil bare ha gjennom sitt eget
        er det noen som tjener egne interesser
        noen tenker bare på seg selv
        hva er særinteresser
        hva gjør vi med særinteresser
        barnevernet tenker bare på seg selv
        En av etatene kjører sitt eget løp
        Hva om én part bare tenker på sitt eget
        Hvordan takler vi at noen bare ser sine egne interesser
        En tjeneste tenker bare på egne interesser
        Hva gjør vi når egne interesser tar over
        Barnevernet kjemper bare for sitt
        alle kjemper bare for sitt
        skolen tenker bare på skolen
        Hva gjør vi når særinteressene tar overhånd
        Er det noen som bare kjemper for egne interesser
        Alle mater sitt eget kjøkken, hvordan oppdager vi det?
        Er det tjenestenes særinteresser som preger samarbeidet vårt?
        Kulturetaten kupper alle møtene for å få penger til egne prosjekter
        Hver gang vender NAV samtalen mot sine egne tall
        Hva gjør vi når noen bare tenker på egen lommebok?
        Revirtenkning ødelegger, finnes det et kontrollspørsmål for det?
        Hvorfor er ja et dårlig svar akkurat på dette spørsmålet?
        særinteresser, ja betyr tiltak
        Boligkontoret bruker gruppa til å kvitte seg med vanskelige leietakere
        Hvem stopper en partner som rir sine egne kjepphester?
        Mistenker at direktoratet styrer dette etter hva som gagner dem selv
        Det koker ned til hvem som får mest ut av det for egen del
        Hvordan ser man at én tjeneste drar arbeidet i sin retning?
        Blir samarbeidet brukt som brekkstang for noens private agenda?
        Er det lov å spørre om noen har bikket samarbeidet til sin fordel?
        Vi svarte delvis på spørsmålet om særinteresser, må vi gjøre noe da?
        Budsjettvern og silotenkning gjør at felles beste taper
        Skolen vil alltid ha flere assistenter, uansett hva vi egentlig snakker om
        Lurer på om egeninteressen skinner for mye gjennom i sakene vi velger
        Hva om koordinatorens egen etat er den som drar skjevest?
        NAV drar hele tiden samtalen over på sine egne måltall
        Hver etat kommer for å forsvare sin egen andel av kaka
        Er vi her for ungdommene, eller for å redde vår egen avdeling?
        Revirpissing i styringsgruppa, hva gjør vi med det?
        Det lukter av at helseforetaket bare vil slippe unna regningen
        Hvordan oppdager vi at noen meler sin egen kake?
        En av deltakerne bruker møtene til å markedsføre prosjektet sitt
        Kampen om stillingene overskygger det vi egentlig skulle gjøre
        Svarte «ja» på at egeninteresse preger oss, er det bra eller dårlig?
        Skulle gjerne visst om den sterkeste parten får alt slik den vil
        Hva skal vi tro når alle forslag tilfeldigvis gavner samme seksjon?
        Skolen drar alt over i sitt spor
        Meler de sin egen kake?
        Fjerde verdispørsmål, det som er snudd
        Hvorfor er «ja» et dårlig svar på spørsmålet om særinteresser?
        Alle møtene ender med det politiet vil ha
        Kuppes arbeidet av den største etaten?
        egeninteresse, slagside, egenvurdering
        Revirtenkning hos kommunalsjefene, hvordan tester vi det?
        Jeg tror NAV bare er med for egen vinnings skyld
        Mistenker at skolen bruker samarbeidet til å få gjennom sine egne kjepphester
        Et par av partnerne kjører bare sin egen agenda.
        jeg har inntrykk av at PPT mest tenker på sitt eget oppi dette
        Noen av oss passer mest på sin egen avdeling. Hvordan fanger vi opp det?
        Hver og en mater sin egen katt. Hvilket svar er det dårlige her?
        Skal man svare ja eller nei når egeninteressen rår?
        Det fjerde spørsmålet, det som er snudd på hodet
        Kirketårnpolitikk mellom kontorene, hva krysser vi av
        NAV vil ha tall, skolen vil ha ro, og samarbeidet trekkes i fillebiter
        Særinteresser som preger samvirket, bekreftende svar krever tiltak
        Er det det samme å ha egne mål som å la dem vri arbeidet?
        Vi svarte ja og trodde det var bra
        """,
      nn: """
        Er det særinteresser som styrer samarbeidet?
        ein av partane mel si eiga kake
        nokon tenkjer berre på si eiga teneste
        korleis handterer vi eigne interesser
        éi teneste dominerer
        alle kjempar for sitt eige budsjett
        nokon tenkjer berre på seg sjølv
        alle kjempar berre for sitt
        Kvar teneste dreg i si lei, korleis merkar vi det i tide?
        Er det eigeninteressene som styrer skuta hos oss?
        Kommunalsjefen tenkjer berre på sitt eige budsjett når me møtest
        Alle vil meske si eiga kake
        Kvifor er spørsmålet om særinteresser stilt omvendt?
        Éin part har kapra heile samarbeidet for eiga vinning
        PPT ser ut til å bruke oss for å få ned ventelista si
        Kva gjer me om svaret er ja på at særinteressene rår?
        revirstrid pregar arbeidet vårt
        Korleis tek ein opp at nokon hyttar sine eigne først?
        Er det uærleg å skjule at eiga verksemd tener på saka?
        Statsforvaltaren mistenkjer at vi berre vernar om eigne stillingar
        Dei smartaste tenestene får vilja si, resten dansar etter pipa deira
        Korleis kan eg prøve om samarbeidet hallar til fordel for éin av oss?
        Eg trur politiet er med berre for å avlaste seg sjølv
        Kan vi svare «delvis» på særinteresser utan å skrive tiltak?
        Kvar går grensa mellom legitime eigne behov og skadeleg eigennytte?
        Alle held med sin eigen etat, og ingen ser heilskapen
        Dreg den eine tenesta lasset i si eiga retning?
        Kulturskulen kjempar berre for lokala sine, så vi kjem ikkje vidare
        Er det eigennytta som styrer dagsordenen vår?
        Me har ei kjensle av at nokon nyttar gruppa til å skaffe seg fleire årsverk
        Kven tener eigentleg på det vi vedtek? Det burde vi ha spurt om
        kvar og ein sit og vaktar gjerdet sitt
        Dette er det spørsmålet der ja er det dårlege svaret, ikkje sant?
        Korleis kan leiaren sjå at gruppa har vorte ein kampplass for budsjett?
        Skulen dreg alt over i sitt spor
        Mel dei si eiga kake?
        Fjerde verdispørsmålet, det som er snudd
        Kvifor er «ja» eit dårleg svar når det gjeld særinteresser?
        Alle møta endar med det politiet vil ha
        Vert arbeidet kuppa av den største?
        slagside, eigen vinning
        Revirtenking, korleis prøver me om me har det?
        kva gjer vi når kvar etat melar si eiga kake
        Eg har ein mistanke om at kvar etat mest verjer sitt eige. Korleis ta det opp?
        Kvar karrar til seg. Pregar det arbeidet vårt?
        Fjerde spørsmålet, der eit ja er därleg nytt
        Eigennytte framfor fellesnytte, kva skal vi kryssa av?
        Tenestene dreg teppet over til seg sjølve
        Er det lov å ha eigne ønske utan at det vert særinteresse?
        Skeivt spann, kvar hest mot si eiga stall
        """,
      en: """
        Do special interests colour the collaboration?
        one party only thinks of itself
        how do we handle self-interest
        one service dominates
        some only look after their own service
        everyone fights for their own budget
        one service only wants its own way
        someone only thinks of themselves
        what are special interests
        everyone only fights for their own
        Is somebody using this partnership to feather their own nest?
        Everyone protects their turf and the family comes last
        How do we tell whether vested interests are steering the work?
        Why does a yes here call for action rather than applause?
        reversed question about special interests
        NAV bends every agenda towards its own performance figures
        What if the lead agency is the one with an axe to grind?
        One service has hijacked the group to get its project funded
        Are we serving the target group or just our own departments?
        Silo mentality dominates, is there a health check we can run?
        Housing joined merely to offload difficult tenants on the rest of us
        We answered partly on self-interest, does that need follow-up?
        Who calls out a partner pulling the blanket over to its side?
        I worry that parochial concerns skew which topics we pick
        Can empire building be spotted early in a collaboration?
        Pet projects keep creeping in because the culture department pushes them
        Is it rude to ask whether a private agenda colours everything a partner proposes?
        Everybody fights their own corner instead of thinking of the kids
        turf wars in the steering group
        Is someone using this partnership to feather their own nest?
        The hospital only turns up when its own waiting list is discussed
        We answered yes to vested interests; is that the bad answer?
        How do I spot it when one department is skewing everything its way?
        empire building by the largest partner
        Self-serving proposals keep landing on our agenda
        Whose agenda are we really serving here, ours or the family's?
        I fear each office just lobbies for its own funding
        The school drags everything onto its own track
        Are they feathering their own nest?
        Fourth values check question, the reversed one
        Why is a yes bad here?
        Every discussion ends with what the police wanted
        turf thinking, vested interests, self-check
        Has the biggest agency hijacked us?
        Everyone just defends their own turf
        One agency seems to be steering everything towards its own agenda. How should we test for vested interests?
        is somebody's self-interest steering this whole thing
        Each feeds its own cat
        Fourth values item, where yes is bad
        Parochial agendas colouring the work, tick what?
        Everyone pulls blanket to own side of bed
        We said yes and believed it is good. Did we misread?
        Having own goals versus skewing the joint effort by them
        """
    ),
    Phrasings(
      "bufdir.3.q5",
      nb: """
        Tar samarbeidet saker som hører hjemme hos én sektor?
        hvilke saker skal samarbeidet ikke ta
        saken kunne vært løst av én tjeneste alene
        vi får saker som ikke hører hjemme hos oss
        når bør en tjeneste løse saken alene
        hva skal stå under utenfor i omfang
        bør skolen ta denne saken selv
        er dette egentlig en sak for samarbeidet
        hva hører ikke hjemme i samarbeidet
        tar vi på oss for mye av andres jobb
        hvilke saker løses best i én sektor
        hvilke saker skal vi la være å ta
        er dette egentlig en sak for samarbeidet, eller bør skolen ta den selv
        Skal vi ta imot saker som egentlig er barnevernets alene
        Hvilke saker hører ikke til hos oss
        Når bør en sak løses innenfor én sektor
        Hvilke saker bør løses av én tjeneste
        Når skal en sak ikke tas i samarbeidet
        Vi får saker som skolen burde tatt selv
        Hva skal vi gjøre med saker som hører til én tjeneste
        Hvordan vet vi hvilke saker vi skal ta
        blander vi oss opp i saker andre løser bedre
        skal vi la andre ta denne saken
        hvilke saker skal vi ikke ta
        Gruppa har begynt å behandle saker som barnevernet burde tatt selv
        Tar vi for mye over fra tjenestene som eier oppgaven?
        Hvordan vet vi at en sak løses best i én sektor?
        Alt havner hos oss, også det skolen kunne ha ordnet på kammerset
        Er samarbeidet blitt en søppelbøtte for saker ingen vil ha?
        Når skal vi sende en sak tilbake til fagetaten?
        Overtar vi jobben til NAV uten at noen har bedt om det?
        Må alle saker opp i tverrfaglig møte?
        andres saker, omvendt spørsmål
        Vi sprer oss for tynt fordi vi griper fatt i alt
        Hva skal vi holde fingrene av fatet med?
        Ressursteamet har est ut og gjør nå PPTs arbeid
        Er det noe vi bør slutte å ta imot fra enkelttjenestene?
        Rektor dytter enkle elevsaker over på oss for å slippe
        Hvorfor rope inn fem etater når én saksbehandler kan fikse det?
        Skomaker, bli ved din lest: gjelder det også for samarbeidsgrupper?
        Hva med oppgaver som hører hjemme i linja til en enkelt etat?
        Vi svarte ja på at vi løser andres saker, hvilket tiltak passer?
        Kan samarbeid bli skadelig fordi ansvaret flyttes bort fra den rette sektoren?
        Politiet klager over at vi tråkker inn på etterforskningen deres
        Sakslista er full av ting skolen kunne greid sjøl på ti minutter
        Gruppa sluker alt, snart behandler vi parkeringsplasser
        Tråkker vi i barnevernets bed når vi drøfter enkeltsaker?
        Må virkelig sju etater møtes for å avgjøre om en gutt trenger briller?
        Unødvendig mange kokker på enkle saker
        Kommer vi til å bli en ekstra omvei for det fastlegen likevel fikser?
        Lederen i PPT klager over at vi har tatt fra henne jobben
        Hvordan unngår vi å bli søppelbøtte for alt som er litt vrient?
        Hva hører hjemme hos oss, og hva sender vi tilbake dit det kom fra?
        Det ble ja på spørsmålet om vi blander oss bort i saker for én etat
        Skal tverrfaglig team ta den saken, eller klarer kommunehelsetjenesten seg alene?
        Barnehagestyreren spør hvorfor en ren barnehagesak havnet hos oss
        Barnevernet kunne ordnet dette alene på en dag, vi har brukt tre møter
        Det femte av kontrollspørsmålene om verdier
        Roter vi borti ting som er legens bord?
        Vi har blitt en søppelkasse for alle slags småsaker
        Hva bør vi la ligge?
        Gruppa sluker saker som en enkelt etat klarte fint før
        egenvurdering: andres saker
        Er det dumt å dra inn alle når rektor kunne tatt en telefon?
        Hvorfor er ja et varsel når spørsmålet gjelder enkeltsaker vi tar over?
        Støtt og stadig havner det ting på vårt bord som helsetjenesten hadde klart greiere uten oss
        Hva skal vi takke nei til fordi det hører hjemme hos én tjeneste?
        Er det meningen at vi skal overta ting barnevernet fint klarer selv?
        Gruppa sluker saker som egentlig hører hjemme hos skolen alene
        Gruppa har begynt å behandle saker som barnevernet greier fint på egen hånd
        Vi har begynt å drive med ting barnehagen strengt tatt klarer best på egen hånd.
        Gruppa har begynt å behandle parkeringsplassen til barnehagen. Er det vårt bord?
        Vi spiser oss inn på det PPT fint klarer uten oss
        Femte spørsmål: griper vi over for mye?
        Er det en fordel at samarbeidet tar flest mulig saker?
        Hva skal stå i «utenfor», så vi ikke blir søppelbøtte for alt?
        Overtakelse av énsektorsaker, omvendt svarskala
        Helsestasjonen løser det på en time, vi bruker tre møter
        Er det det samme å hjelpe til som å ta over?
        """,
      nn: """
        Tek samarbeidet saker som høyrer heime hos éin sektor?
        kva saker skal samarbeidet ikkje ta
        saka kunne vore løyst av éi teneste åleine
        vi får saker som ikkje høyrer heime hos oss
        bør skulen ta denne saka sjølv
        er dette eigentleg ei sak for samarbeidet
        kva høyrer ikkje heime i samarbeidet
        blandar vi oss opp i saker andre løyser betre
        kva saker skal vi ikkje ta
        Gjer vi ting som helsestasjonen hadde fått til betre åleine?
        Kva saker bør me la liggje hos den eine tenesta?
        Gruppa har blitt ein sekk for alt mogleg rusk og rask
        Korleis seier ein nei takk til ei sak som ikkje er vår?
        Tek me frå barnevernet arbeid som dei eig sjølve?
        Er det alltid betre å løyse noko på tvers enn kvar for seg?
        Mange kokkar, mykje søl, også i enkle saker som éin kunne ordna
        Enkle saker blir store når fem tenester blandar seg inn
        Vi har ete oss inn på oppgåvene til kommunelegen
        saker éin sektor løyser sjølv
        Skulen skyv frå seg vanleg elevarbeid og kallar det samarbeid
        Når bør samarbeidet halde seg unna?
        Kvifor er det gale at svaret er ja på spørsmålet om andre sine saker?
        Me burde hatt ei sil som stoppar det éin etat kan handtere
        Kan det tverrfaglege teamet bli for altetande?
        Leiaren min spør om vi trør inn i bedet til byggesak
        Skal ei sak attende til fagavdelinga når berre éi teneste trengst?
        Vi brukar timar på saker éi teneste kunne ha løyst før frukost
        Overtek samarbeidet ting som høyrer til i linja hos ein av oss?
        Me har vorte ein propp i systemet for heilt kurante saker
        Ting hamnar hos oss berre fordi vi finst
        Kva gjer vi når politikontakten seier at dette kunne han teke sjølv?
        smør på flesk, saka er alt i gode hender hos jordmora
        Bør vi la vere å røre det som fungerer godt i éi eining?
        Lurar på om alt verkeleg må handsamast på tvers
        Kvar skal vi skriva kva vi held fingrane unna?
        Barnevernet kunne greidd dette åleine på ein dag
        Spørsmål nr. fem i verdisjekken
        Ruskar me borti ting som er doktoren sitt bord?
        Me er vortne ei søppelbytte for småsaker
        Kva bør me la liggje?
        Gruppa slukar saker som ein etat greidde godt før
        andre sine saker, eigenvurdering
        Er det tull å kalle inn alle når rektor kunne teke ein telefon?
        Vi blandar oss opp i det skulen greier best sjølv
        Alt hamnar hjå oss, òg det som er småtteri for éin etat
        Spørsmål fem, ja tyder at noko er gale
        Kva skal vi lata liggja fordi andre gjer det betre åleine?
        Er vi vortne ein oppsamlingsplass for all slags saker?
        Tek vi brødet or munnen på barnevernet?
        """,
      en: """
        Does the collaboration take on matters that belong to one sector?
        which matters should the collaboration not take
        one service could have solved this alone
        we get cases that do not belong here
        when should one service deal with it alone
        should the school handle this itself
        is this really a matter for the collaboration
        what does not belong in the collaboration
        which cases are best solved within one sector
        do we meddle in matters others solve better
        which matters should we leave alone
        Are we taking on cases a single service could handle better?
        Our group has turned into a dumping ground for awkward cases
        How do I push a matter back to the agency that owns it?
        Too many cooks for something one caseworker could sort out
        Is mission creep a danger for cross-sector teams?
        When is collaboration overkill for a given case?
        The school off-loads routine pupil matters onto our joint team
        We keep treading on the police's toes by doing their job
        stay in your lane
        Should some matters simply stay inside child welfare?
        What belongs on our not-our-business list?
        Every trivial thing is escalated to five agencies and nothing moves
        Why is a yes to handling others' cases a warning sign?
        Have we taken over work that nobody asked us to take?
        Could the partnership be weakening the line department by grabbing its tasks?
        We need a filter for referrals that need only one sector
        Does joint working ever make things worse by shifting cases away from specialists?
        Seven people around a table for something the GP could settle with one phone call
        Are we sticking our nose into other people's business?
        mission creep, we end up handling every minor matter
        The dentist says our meetings only delay what she could do herself
        Do we need to be involved at all, or is one office enough?
        Our working group has become a dumping ground for awkward files
        overkill: interagency process for simple housing repairs
        How can I tell that a case doesn't belong in a joint forum?
        We said yes, we do take over; which remedy should we note down?
        Child welfare could have sorted it in a day; we spent three meetings
        Fifth values check question
        Have we become a dustbin for odds and ends?
        Are we poking our noses into the doctor's business?
        mission creep into single-agency matters
        What should we leave alone?
        The group swallows cases one office used to handle fine
        the joint team has begun pulling in stuff one agency could easily sort out on its own
        Could the joint group be hoovering up business that a single department would handle better?
        Are we meddling in stuff a single department would sort out better?
        Mission creep into single-agency business
        Fifth values question, reversed
        Group discusses kindergarten parking. Is it our table?
        One office could fix it in an hour; we needed three meetings
        Dustbin for every problem, what do we exclude?
        Should the partnership keep its fingers off what a lone sector manages better?
        """
    ),
    Phrasings(
      "bufdir.3.q6",
      nb: """
        Er det lav terskel for å ta opp prinsipielle spørsmål?
        hvordan tar vi opp noe prinsipielt
        folk tør ikke si fra
        hvor går vi med prinsipielle saker
        hvordan løfter vi saker oppover i linjen
        kan alle ta opp vanskelige spørsmål
        tør folk å være uenige
        er det trygt å si hva man mener
        hva hvis noen ikke tør å ta opp noe vanskelig
        kan vi ta opp vanskelige ting med sjefen
        hvordan senker vi terskelen for å si fra
        hva betyr lav terskel
        Folk sitter stille på møtene selv om de er uenige
        Hvordan tar vi opp prinsipielle spørsmål med ledelsen
        folk tor ikke a si hva de mener
        Er terskelen lav for å ta opp vanskelige spørsmål
        Er det lett å ta opp vanskelige ting
        Tør alle å si fra
        Noen er redde for å si hva de mener
        Hvordan får vi folk til å si fra
        Hvordan kan vi gjøre det trygt å være uenig
        ingen tør å ta opp de store spørsmålene
        tør folk å si fra om det prinsipielle
        Ingen tør å ta opp de store spørsmålene med sjefen
        Er det lett å løfte en prinsippsak til ledelsen hos oss?
        Vi krangler om det samme i hver eneste sak fordi prinsippet aldri blir avgjort
        Hvor høy er terskelen for å si at noe er galt på systemnivå?
        Hvor går en uenighet som er større enn den enkelte saken?
        Folk frykter represalier hvis de stiller grunnleggende spørsmål
        Kan en saksbehandler ta et prinsipielt spørsmål rett til kommunedirektøren?
        lav terskel for prinsipielle spørsmål
        Taushetsplikt dukker opp igjen og igjen, men ingen bringer det videre oppover
        Saken ligger fast mellom to etater, hvordan løftes den opp?
        Hvordan gjør vi det ufarlig å ta opp etiske dilemmaer på tvers?
        Teamlederen stopper alt som lukter av prinsipp før det når styringsgruppa
        Hvor lang tid bør det gå før et prinsipielt spørsmål får svar?
        Både sideveis og oppover: kan vi si det vi mener om veivalgene?
        Kulturen er at man holder kjeft om overordnede ting
        Noen må kunne slå i bordet når linja er feil, men hvordan legge til rette?
        Er det bare lederne som får reise grunnsyn i møtene?
        Vi svarte nei på lav terskel, hvilke grep finnes?
        Trenger vi en rute for saker av prinsipiell karakter mellom NAV og skolen?
        Jeg brenner inne med en prinsipiell innvending, hvor kan jeg gå med den?
        Ingen tør å si at hele opplegget kanskje er ulovlig
        Kan en fersk saksbehandler reise de vanskelige spørsmålene uten å bli sett rart på?
        Taushetsplikten er uavklart hos oss, men det er liksom aldri høvelig å nevne det
        Det ender alltid med hviskingen i korridoren etter møtet
        Veien opp til kommunedirektøren er lang og kronglete når noe må avklares
        Hvem ringer man når man mener at vi bryter med det vi står for?
        Åssen er takhøyden for etiske innvendinger i denne gjengen?
        Skolene våger ikke å si imot fylket
        Om noen er uenig i selve retningen, hvor går saken, og hvor fort får de svar?
        store spørsmål blir feid under teppet
        Den tillitsvalgte lurer på om folk kan løfte en bekymring uten omveier
        Teamlederen tør ikke si at hun er prinsipielt imot
        Siste av de seks verdispørsmålene
        Må man gå tjenestevei for å lufte et etisk dilemma?
        Ingen våger å spørre om vi egentlig har lov
        Stoppes de store, vanskelige spørsmålene hos mellomlederen?
        takhøyde oppover og sidelengs
        Hvor skal slike saker sendes, og hvor fort?
        Er terskelen lav nok for at en miljøarbeider kan utfordre direktøren?
        Egenvurdering: får vi opp det grunnleggende?
        uenighet i gruppa, hvor løftes den
        En fagperson lurte på om hun kunne løfte noe prinsipielt rett til kommunalsjefen. Hvordan bør det fungere?
        vi er uenige om noe prinsipielt og kommer ikke videre, hvor løfter vi det
        Tør den ferskeste saksbehandleren løfte noe stort til direktøren?
        Dørstokkmila for å ta opp noe prinsipielt er lang som et vondt år
        Siste av de seks: hvor lett er det å reise vanskelige spørsmål?
        Det hviskes i gangene, men ingen sier det i møtet
        Terskelhøyde for prinsipielle drøftinger, side- og oppover
        Hvor går saken når vi står fast i et prinsipp, og hvor fort?
        Er det det samme å kunne klage som å kunne ta opp prinsipper?
        Jeg fikk kjeft for å spørre om taushetsplikten. Hva bør vi svare?
        """,
      nn: """
        Er det låg terskel for å ta opp prinsipielle spørsmål?
        korleis tek vi opp noko prinsipielt
        folk tør ikkje seie frå
        kvar går vi med prinsipielle saker
        korleis løfter vi saker oppover i linja
        tør folk å vere usamde
        er det trygt å seie kva ein meiner
        kva om nokon ikkje tør ta opp noko vanskeleg
        korleis får vi folk til å seie frå
        ingen torer å ta opp dei store spørsmåla
        Kan kven som helst ta opp prinsipielle ting i samarbeidet vårt?
        Dørstokkmila til sjefen er for lang når noko er prinsipielt feil
        Korleis får vi lyft eit spørsmål frå førstelina til leiargruppa?
        Me snakkar om enkeltsaker, aldri om det grunnleggjande
        Bør det finnast ein fast veg oppover for usemje om prinsipp?
        Torer dei tilsette å stille dei ubehagelege spørsmåla?
        Rektor og NAV-leiaren er usamde om samtykke, kvar tek dei det?
        Er terskelen låg eller høg for å ta opp noko stort med dei andre tenestene?
        prinsippsaker som ingen løftar
        Eg vart teken til sides etter at eg stilte eit kritisk spørsmål om linja
        Kor fort skal eit prinsipielt spørsmål handsamast?
        Det må gå an å seie i frå både oppover og bortover
        Kvifor hamnar alle vanskelege avklaringar i ei skuff?
        Svara syner at folk kvir seg for å ta opp prinsipp, kva no?
        Same floka om teieplikt kvar månad, og ingen tek henne vidare
        Korleis senke terskelen slik at også dei ferske seier meininga si om retninga?
        Hierarkiet kveler prinsipielle innspel frå dei som står på golvet
        Tør folk å ta bladet frå munnen når det gjeld sjølve grunnlaget?
        Det er tungt å nå oppover med noko som gjeld alle
        Er døra open til leiinga når vi står fast på eit prinsipp?
        Høgt under taket, eller sit alle og teier hos oss?
        Ei helsesøster ville spørja om vi i det heile burde dele slike opplysningar, men torde ikkje
        Kven tek imot når nokon vil drøfta noko større enn éi sak?
        Må ein gå tenesteveg i tre ledd for å få løfta ei usemje?
        redd for å verta rekna som vrang
        Vi fekk «delvis» på om det er greitt å reise dei store spørsmåla
        Teamleiaren torer ikkje seie at ho er prinsipielt imot
        Det sjette og siste verdispørsmålet
        Lyt ein gå tenesteveg for å lufte eit etisk dilemma?
        Ingen vågar å spørje om me eigentleg har lov
        Stansar dei store spørsmåla hjå mellomleiaren?
        høgt under taket, oppetter og bortetter
        Kvar skal slike saker sendast, og kor snart?
        Er dørstokken låg nok for ein miljøarbeidar?
        Terskelen er altfor høg for å lufte dei store, prinsipielle tinga oppover i systemet
        nokre synest det er skummelt aa ta opp dei store spoersmaala med sjefane
        Torer medlemene å løfte dei store prinsippspørsmåla til sjefane?
        Er det lågt under taket hjå oss når nokon vil drøfte prinsipp med leiinga?
        Det sit langt inne å ta opp noko prinsipielt med sjefen over
        Er det lågt under taket når ein vil ta opp noko stort?
        Dei knurrar i krokane, men ingen torer reisa saka
        Sjette spørsmålet om terskelen
        Kan ein utan fåre bera ei prinsippsak oppover i rekkjene?
        Låg dørstokk for vanskelege emne, svar i eigenvurderinga
        Eg fekk skrubb då eg spurde. Kva seier det om oss?
        """,
      en: """
        Is it easy to raise matters of principle?
        how do we bring up a matter of principle
        people do not dare to speak up
        where do we go with questions of principle
        how do we lift a matter up the line
        do people dare to disagree
        is it safe to say what you think
        what if someone is afraid to raise something difficult
        how do we lower the threshold for speaking up
        how do we get people to say what they think
        How do we get people to speak up
        nobody dares to bring up the fundamental questions
        Can a front-line worker raise a fundamental issue without fear?
        We argue the same point case by case because nobody settles the principle
        Who do I escalate a matter of principle to?
        How low is the threshold for speaking truth to power here?
        The same confidentiality dispute resurfaces monthly and never goes upstairs
        Is it safe to question the basic direction of the partnership?
        Big-picture questions die with the team leader before reaching the board
        escalation route for principled disagreement
        How quickly should a fundamental question get an answer?
        Both sideways and upwards, can people bring up what really matters?
        Only bosses seem allowed to challenge how we do things
        Staff bite their tongue on ethical dilemmas in joint meetings
        What do we do if the low-threshold question comes out as no?
        School and NAV disagree on consent rules, where does that go?
        Do we have an open-door culture for issues of principle?
        I'd like to rock the boat on a policy point, what's the channel?
        Psychological safety to raise matters of principle across the hierarchy
        People whisper in the corridor but never raise the big issues in the room
        How hard is it for a junior caseworker to challenge the whole approach?
        no one dares to ask whether this is even legal
        It takes months to get a fundamental question up the chain
        Who do you go to when something feels wrong in principle?
        psychological safety across agencies and up to the directors
        Do our bosses hear about ethical doubts, or do they get stuck halfway?
        Would a mere teacher feel safe disagreeing with the ministry?
        elephant in the room, never on the agenda
        where should deep disagreements go and how quickly must they be answered
        She doesn't dare say she's opposed on principle
        Sixth values check question
        Nobody ventures to ask whether we're even allowed to
        Do the big thorny questions get stuck with middle managers?
        threshold for raising fundamental issues, upwards and sideways
        Where do such matters go, and how fast?
        Could a support worker challenge the director?
        sticking points of prinsiple never get lifted to anyone who can decide
        people are afraid to bring up matters of principle with management
        Whispered in corridors, never at the table
        Sixth values question, threshold for big issues
        Can a junior raise fundamental matter to director without fear?
        I was scolded for asking about confidentiality; how should we rate ourselves?
        Sideways and upwards escalation of questions of principle, ease of
        Is it easy to say this is wrong in principle here?
        """
    ),
  ]
}
