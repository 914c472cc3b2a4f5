// Bufdir's second advice: steer through the structures there are, and leave the services free to choose how.

private let heading: Source = .bufdir(heading: "2. Bruk som hovedregel de ordinære og etablerte styringsstrukturene")

/// A heading without a number, the fifth advice of the six that Bufdir builds on.
private let freedom: Source = .bufdir(heading: "Virksomhetene bør få handlefrihet til hvordan de løser samarbeidsoppgaven")

extension Entry {
  static let bufdirAdvice2: [Entry] = [
    bufdir2, bufdir2Rutiner, bufdir2Linje, bufdir2Forventninger, bufdir2Arenaer, bufdir2Samtale, bufdir2Form, bufdir2Stabilitet,
    bufdir2Oppgave, bufdir2Handlefrihet, bufdir2Tillit, bufdir2Mandat, bufdir2Signaler,
  ]

  static let bufdir2: Entry = Entry(
    "bufdir.2", .advice,
    title: Text(nb: "Styr gjennom linjen dere har", nn: "Styr gjennom linja de har", en: "Steer through the line you have"),
    text: Text(
      nb: """
        Hovedregelen er å styre samarbeidet gjennom de lederne og organene dere har fra før. Der ligger ansvaret fast allerede.

        Skriv «linje: ordinær» under «Styring». Velger dere en egen linje, så skriv hvorfor.
        """,
      nn: """
        Hovudregelen er å styre samarbeidet gjennom dei leiarane og organa de har frå før. Der ligg ansvaret fast allereie.

        Skriv «linje: ordinær» under «Styring». Vel de ei eiga linje, så skriv kvifor.
        """,
      en: """
        The main rule is to steer the collaboration through the leaders and bodies you already have. There, responsibility has been \
        settled.

        Write “line: ordinary” under “Governance”. If you choose a line of your own, say why.
        """
    ),
    source: heading, rows: ["R025"],
    concerns: Concerns(["governance", "governance.line"]),
    links: ["bufdir.2.linje", "bufdir.2.arenaer", "difi2017.6", "dfo.beslutning"]
  )

  static let bufdir2Rutiner: Entry = Entry(
    "bufdir.2.rutiner", .item,
    title: Text(nb: "Avtal faste rutiner", nn: "Avtal faste rutinar", en: "Agree on fixed routines"),
    text: Text(
      nb: """
        Samarbeid på tvers virker best når måten dere samhandler på, er lagt fast i formelle rutiner. Det gjelder uansett hvilken \
        gruppe dere skal hjelpe.

        Skriv under «Rutiner» hvordan dere kaller inn, lager saksliste og referat, og hva dere gjør med uenighet. Valget av disse \
        punktene er vår tolkning.
        """,
      nn: """
        Samarbeid på tvers verkar best når måten de samhandlar på, er lagd fast i formelle rutinar. Det gjeld same kva gruppe de skal \
        hjelpe.

        Skriv under «Rutinar» korleis de kallar inn, lagar saksliste og referat, og kva de gjer med usemje. Valet av desse punkta er \
        vår tolking.
        """,
      en: """
        Work across services goes best when the way you work together is laid down in formal routines. That holds whichever group you \
        are there to help.

        Say under “Routines” how you call meetings, make agendas and minutes, and what you do with disagreement. The choice of these \
        points is our reading.
        """
    ),
    source: heading, rows: ["R026"],
    concerns: Concerns(["routines", "routines.notice", "routines.agenda", "routines.minutes", "routines.disagreement"]),
    links: ["bufdir.2", "bufdir.3.q6"]
  )

  static let bufdir2Linje: Entry = Entry(
    "bufdir.2.linje", .item,
    title: Text(nb: "Hold styringen innenfor linjen", nn: "Hald styringa innanfor linja", en: "Keep the steering inside the line"),
    text: Text(
      nb: """
        Ansvaret i linjen er kjent fra før. Et samarbeid som ligger der, blir derfor ryddig og lett å forutse. Styrer dere utenom, kan \
        det bli uklart hvem som har ansvaret, til ingen har det.

        Skriv «rapporterer til» under «Koordinering», og nevn en leder eller et organ som mandatet ellers bygger på.
        """,
      nn: """
        Ansvaret i linja er kjent frå før. Eit samarbeid som ligg der, blir difor ryddig og lett å føresjå. Styrer de utanom, kan det \
        bli uklart kven som har ansvaret, til ingen har det.

        Skriv «rapporterer til» under «Koordinering», og nemn ein leiar eller eit organ som mandatet elles byggjer på.
        """,
      en: """
        Responsibility in the line is known already. A collaboration that lies there is therefore orderly and easy to foresee. If you \
        steer outside it, it may become unclear who is responsible, until nobody is.

        Write “reports to” under “Coordination”, and name a leader or body that the mandate otherwise rests on.
        """
    ),
    source: heading, rows: ["R027"],
    concerns: Concerns(["governance.line", "coordination.reportsTo"]),
    links: ["bufdir.2", "bufdir.1.q5", "difi2017.6"]
  )

  static let bufdir2Forventninger: Entry = Entry(
    "bufdir.2.forventninger", .item,
    title: Text(
      nb: "La alle ledere vite hva som ventes",
      nn: "La alle leiarar vite kva som er venta",
      en: "Let every leader know what is expected"
    ),
    text: Text(
      nb: """
        Hver leder i organisasjonen, på hvert nivå, må kjenne kravene samarbeidet stiller, og hva som ventes av dem.

        Skriv «forventninger» for hvert nivå under «Styring». Om lederne faktisk kjenner dem, vet bare dere; svar på det i \
        «Egenvurdering».
        """,
      nn: """
        Kvar leiar i organisasjonen, på kvart nivå, må kjenne krava samarbeidet stiller, og kva som er venta av dei.

        Skriv «forventningar» for kvart nivå under «Styring». Om leiarane faktisk kjenner dei, veit berre de; svar på det i \
        «Eigenvurdering».
        """,
      en: """
        Every leader in the organisation, at every level, must know what the collaboration demands and what is expected of them.

        Write “expectations” for each level under “Governance”. Whether the leaders really know them, only you can tell; answer that \
        under “Self-assessment”.
        """
    ),
    source: heading, rows: ["R028"],
    concerns: Concerns(["governance.expectations", "selfAssessment.expectations"]),
    links: ["bufdir.2", "bufdir.1.lag"]
  )

  static let bufdir2Arenaer: Entry = Entry(
    "bufdir.2.arenaer", .item,
    title: Text(nb: "Bruk møteplassene dere har", nn: "Bruk møteplassane de har", en: "Use the meeting places you have"),
    text: Text(
      nb: """
        Mange kommuner har møteplasser på tvers fra før, og det kan lønne seg å bruke dem. Et eksempel er det boligsosiale \
        samarbeidet: Familier som lenge har hatt lav inntekt, strever ofte med å finne bolig. De kan få oppfølging der.

        Skriv «arena: eksisterende» eller «arena: ny» under «Møter». Lager dere en ny, så skriv i «vurdert» hvilke dere har sett på \
        først.
        """,
      nn: """
        Mange kommunar har møteplassar på tvers frå før, og det kan løne seg å bruke dei. Eit døme er det bustadsosiale samarbeidet: \
        Familiar som lenge har hatt låg inntekt, strevar ofte med å finne bustad. Dei kan få oppfølging der.

        Skriv «arena: eksisterande» eller «arena: ny» under «Møte». Lagar de ein ny, så skriv i «vurdert» kva for nokre de har sett på \
        først.
        """,
      en: """
        Many municipalities have meeting places across services already, and it may pay to use them. One example is the work on \
        housing for people in difficulty: families that have long had a low income often struggle to find a home. They can be followed \
        up there.

        Write “arena: existing” or “arena: new” under “Meetings”. If you make a new one, say in “considered” which ones you looked at \
        first.
        """
    ),
    source: heading, rows: ["R029", "R030"],
    concerns: Concerns(["meetings.arena", "meetings.considered"]),
    links: ["bufdir.2", "bufdir.2.form", "difi2017.6", "dfo.utredning.1"]
  )

  static let bufdir2Samtale: Entry = Entry(
    "bufdir.2.samtale", .item,
    title: Text(
      nb: "Snakk om samarbeidet, ikke bare om sakene",
      nn: "Snakk om samarbeidet, ikkje berre om sakene",
      en: "Talk about the collaboration, not only the cases"
    ),
    text: Text(
      nb: """
        Enten møteplassen er ny eller gammel, må dere snakke om samarbeidet hele veien: hva det åpner for, og hva som er vanskelig.

        Gjør det til «fast sak» på minst ett av møtene.
        """,
      nn: """
        Anten møteplassen er ny eller gammal, må de snakke om samarbeidet heile vegen: kva det opnar for, og kva som er vanskeleg.

        Gjer det til «fast sak» på minst eitt av møta.
        """,
      en: """
        Whether the meeting place is new or old, you have to talk about the collaboration all the way: what it makes possible, and \
        what is difficult.

        Make it a “standing item” at one of the meetings at least.
        """
    ),
    source: heading, rows: ["R031"],
    concerns: Concerns(["meetings.standingItem"]),
    links: ["bufdir.2.arenaer", "bufdir.3.jevnlig"]
  )

  static let bufdir2Form: Entry = Entry(
    "bufdir.2.form", .item,
    title: Text(
      nb: "Gruppe, nettverk eller faste møter?",
      nn: "Gruppe, nettverk eller faste møte?",
      en: "Group, network or regular meetings?"
    ),
    text: Text(
      nb: """
        Dere kan ha en gruppe, et nettverk, faste møter eller flere av delene.

        Skriv «form» og «hyppighet» for hvert møte. Kilden forklarer ikke forskjellen, så dette er vår tolkning: En gruppe løser en \
        oppgave og har faste medlemmer. Et nettverk deler erfaring. Faste møter er avtalt tid mellom dem som ellers arbeider hver for \
        seg.
        """,
      nn: """
        De kan ha ei gruppe, eit nettverk, faste møte eller fleire av delane.

        Skriv «form» og «kor ofte» for kvart møte. Kjelda forklarer ikkje skilnaden, så dette er vår tolking: Ei gruppe løyser ei \
        oppgåve og har faste medlemar. Eit nettverk deler erfaring. Faste møte er avtalt tid mellom dei som elles arbeider kvar for \
        seg.
        """,
      en: """
        You may have a group, a network, regular meetings or more than one of them.

        Write “form” and “frequency” for each meeting. The source does not explain the difference, so this is our reading: a group \
        solves a task and has fixed members. A network shares experience. Regular meetings are agreed time between people who \
        otherwise work apart.
        """
    ),
    source: heading, rows: ["R032"],
    concerns: Concerns(["meetings.form", "meetings.frequency"]),
    links: ["bufdir.2.arenaer", "dfo.utredning.1", "dfo.iverksetting.1"]
  )

  static let bufdir2Stabilitet: Entry = Entry(
    "bufdir.2.stabilitet", .item,
    title: Text(nb: "La de samme møte hver gang", nn: "La dei same møte kvar gong", en: "Let the same people meet each time"),
    text: Text(
      nb: """
        Det er viktig at de samme personene er med. Bytter tjenestene stadig ut folk, kan samarbeidet stå i stampe.

        Skriv «representant» og «vara» på hver deltaker, med navn eller stilling. Skriv under «utskifting» hva dere gjør når noen \
        slutter.
        """,
      nn: """
        Det er viktig at dei same personane er med. Byter tenestene stadig ut folk, kan samarbeidet stå i stampe.

        Skriv «representant» og «vara» på kvar deltakar, med namn eller stilling. Skriv under «utskifting» kva de gjer når nokon \
        sluttar.
        """,
      en: """
        It matters that the same people take part. If the services keep changing people, the collaboration may stall.

        Write “representative” and “deputy” for each participant, with a name or a post. Say under “replacement” what you do when \
        somebody leaves.
        """
    ),
    source: heading, rows: ["R033"],
    concerns: Concerns(["participants.representative", "participants.deputy", "participants.replacement"]),
    links: ["bufdir.1.kontinuitet", "bufdir.2.arenaer", "dfo.iverksetting.6"]
  )

  static let bufdir2Oppgave: Entry = Entry(
    "bufdir.2.oppgave", .item,
    title: Text(nb: "Gi hvert møte en oppgave", nn: "Gi kvart møte ei oppgåve", en: "Give every meeting a task"),
    text: Text(
      nb: """
        Legg møter og møteplasser så nær konkrete oppgaver som dere kan. Da kjennes de nyttige for dem som kommer.

        Skriv «oppgave» på hvert av møtene. Et møte uten oppgave blir fort et møte uten folk.
        """,
      nn: """
        Legg møte og møteplassar så nær konkrete oppgåver som de kan. Då kjennest dei nyttige for dei som kjem.

        Skriv «oppgåve» på kvart av møta. Eit møte utan oppgåve blir fort eit møte utan folk.
        """,
      en: """
        Place meetings and meeting places as close to concrete tasks as you can. Then those who come will find them useful.

        Write “task” for each of the meetings. A meeting without a task soon becomes a meeting without people.
        """
    ),
    source: heading, rows: ["R034"],
    concerns: Concerns(["meetings.task"]),
    links: ["bufdir.2.arenaer"]
  )

  static let bufdir2Handlefrihet: Entry = Entry(
    "bufdir.2.handlefrihet", .item,
    title: Text(
      nb: "La virksomhetene finne veien selv",
      nn: "La verksemdene finne vegen sjølve",
      en: "Let the services find the way themselves"
    ),
    text: Text(
      nb: """
        Virksomhetene bør selv få velge hvordan de løser oppgaven. De har fagfolk og ressurser og er nær brukerne. Derfor kan de \
        lettere forme samarbeidet slik at det virker i hverdagen.

        Skriv under «Handlingsrom» hva som ligger fast, og hva deltakerne avgjør selv.
        """,
      nn: """
        Verksemdene bør sjølve få velje korleis dei løyser oppgåva. Dei har fagfolk og ressursar og er nær brukarane. Difor kan dei \
        lettare forme samarbeidet slik at det verkar i kvardagen.

        Skriv under «Handlingsrom» kva som ligg fast, og kva deltakarane avgjer sjølve.
        """,
      en: """
        The services should be free to choose how they solve the task. They have the skills and the resources and are close to the \
        users. So they can more easily shape the collaboration to work in daily life.

        Say under “Room for action” what is fixed, and what the participants decide themselves.
        """
    ),
    source: freedom, rows: ["R035", "R036"],
    concerns: Concerns(["roomForAction"]),
    links: ["bufdir.2.tillit", "bufdir.2.mandat", "difi2017.5", "dfo.departement", "rapport.difi-2019-god-statlig-styring"]
  )

  static let bufdir2Tillit: Entry = Entry(
    "bufdir.2.tillit", .item,
    title: Text(nb: "Tillit kan gi bedre resultater", nn: "Tillit kan gi betre resultat", en: "Trust can bring better results"),
    text: Text(
      nb: """
        Når noen stoler på at virksomhetene kan samordne seg, kan både arbeidet og resultatene bli bedre. Tillit gir også tjenestene \
        mer lyst til å finne løsninger i fellesskap.

        Vis det i mandatet: Skriv under «Handlingsrom» hva virksomhetene avgjør selv, og ta med tillit blant verdiene.
        """,
      nn: """
        Når nokon stoler på at verksemdene kan samordne seg, kan både arbeidet og resultata bli betre. Tillit gir òg tenestene meir \
        lyst til å finne løysingar i fellesskap.

        Vis det i mandatet: Skriv under «Handlingsrom» kva verksemdene avgjer sjølve, og ta med tillit blant verdiane.
        """,
      en: """
        When somebody trusts the services to coordinate themselves, both the work and its results may improve. Trust also makes the \
        services keener to find solutions together.

        Show it in the mandate: say under “Room for action” what the services decide themselves, and include trust among the values.
        """
    ),
    source: freedom, rows: ["R037"],
    concerns: Concerns(["roomForAction", "values"]),
    links: ["bufdir.2.handlefrihet", "bufdir.3.tillit", "difi2017.5"]
  )

  static let bufdir2Mandat: Entry = Entry(
    "bufdir.2.mandat", .item,
    title: Text(
      nb: "Stor frihet krever et tydelig mandat",
      nn: "Stor fridom krev eit tydeleg mandat",
      en: "Wide freedom needs a clear mandate"
    ),
    text: Text(
      nb: """
        Skal virksomhetene få stor frihet, må mandatet for oppgaven være klart.

        Skriver dere «stort» under «Handlingsrom», så fyll ut mål, omfang, roller og fullmakt. At det er disse fire som gjør mandatet \
        tydelig, er vår tolkning.
        """,
      nn: """
        Skal verksemdene få stor fridom, må mandatet for oppgåva vere klart.

        Skriv de «stort» under «Handlingsrom», så fyll ut mål, omfang, roller og fullmakt. At det er desse fire som gjer mandatet \
        tydeleg, er vår tolking.
        """,
      en: """
        If the services are to have great freedom, the mandate for the task must be clear.

        If you write “wide” under “Room for action”, fill in goals, scope, roles and authority. That these four make the mandate clear \
        is our reading.
        """
    ),
    source: freedom, rows: ["R038"],
    concerns: Concerns(["roomForAction", "goals", "scope", "participants.role", "coordination.authority"]),
    links: ["bufdir.2.handlefrihet", "difi2017.5"]
  )

  static let bufdir2Signaler: Entry = Entry(
    "bufdir.2.signaler", .item,
    title: Text(nb: "Vær tydelig fra starten", nn: "Ver tydeleg frå starten", en: "Be clear from the start"),
    text: Text(
      nb: """
        Gir de som styrer, klare signaler når arbeidet begynner, kan det trengs mindre innblanding og avklaring senere.

        Skriv oppdraget i én setning under «Oppdragsgiver», og be den som gir oppdraget, om å bekrefte setningen.
        """,
      nn: """
        Gir dei som styrer, klare signal når arbeidet tek til, kan det trengast mindre innblanding og avklaring seinare.

        Skriv oppdraget i éi setning under «Oppdragsgivar», og be den som gir oppdraget, om å stadfeste setninga.
        """,
      en: """
        If those who steer give clear signals when the work begins, less interference and clarification may be needed later.

        Put the assignment into one sentence under “Commissioned by”, and ask whoever gives it to confirm it.
        """
    ),
    source: freedom, rows: ["R039"],
    concerns: Concerns(["commissionedBy", "commissionedBy.assignment"]),
    links: ["bufdir.2.mandat", "difi2017.5"]
  )
}
