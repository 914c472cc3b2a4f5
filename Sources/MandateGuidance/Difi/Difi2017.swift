// The six pieces of advice to ministries from 2017. Both Bufdir and DFØ build on them, so they tie the two guides together.

extension Source {
  /// Cited by the heading under which DFØ's page lists the six.
  fileprivate static let difi2017 = Source(
    publisher: "Difi og DFØ", document: "Departementenes styring av samarbeidsoppgaver som gis til underliggende virksomheter", year: 2017,
    heading: "Departementenes styring av samarbeidsoppgaver som gis til underliggende virksomheter")
}

extension Entry {
  package static let difi: [Entry] = difi2017Advice + inquiryInstructions

  static let difi2017Advice: [Entry] = [
    difi2017, difi20171, difi20172, difi20173, difi20174, difi20175, difi20176,
  ]

  static let difi2017 = Entry(
    "difi2017", .report,
    title: Text(
      nb: "Seks råd fra Difi og DFØ (2017)",
      nn: "Seks råd frå Difi og DFØ (2017)",
      en: "Six pieces of advice from Difi and DFØ (2017)"
    ),
    text: Text(
      nb: """
        Her får departementene seks råd om å styre samordnet når virksomheter under dem skal samarbeide. Rådene er skrevet for ledere og \
        etatsstyrere som lager en strategi, en handlingsplan eller et program og følger den opp. Bufdirs fem råd til kommunene er en \
        bearbeidelse av dem.

        For mandatet (vår tolkning): rådene duger som huskeliste også utenfor departementene. Hvert av dem har sin plass i mandatet: \
        verdier, problem, omfang og ambisjon, forankring, handlingsrom og styring.
        """,
      nn: """
        Her får departementa seks råd om å styre samordna når verksemder under dei skal samarbeide. Råda er skrivne for leiarar og \
        etatsstyrarar som lagar ein strategi, ein handlingsplan eller eit program og følgjer det opp. Dei fem råda frå Bufdir til \
        kommunane er ei omarbeiding av dei.

        For mandatet (vår tolking): råda duger som hugseliste også utanfor departementa. Kvart av dei har sin plass i mandatet: verdiar, \
        problem, omfang og ambisjon, forankring, handlingsrom og styring.
        """,
      en: """
        Here ministries get six pieces of advice on governing in a coordinated way when agencies under them are to collaborate. The \
        advice is written for leaders and agency stewards who shape a strategy, an action plan or a programme and follow it up. Bufdir’s \
        five pieces of advice to municipalities are a reworking of it.

        For the mandate (our reading): the advice serves as a checklist outside the ministries, too. Each piece has its place in the \
        mandate: values, problem, scope and ambition, anchoring, room for action and governance.
        """
    ),
    source: .difi2017,
    rows: ["R104a"],
    concerns: Concerns(
      ["goals", "anchoring", "governance", "values", "problem", "scope", "ambition", "roomForAction"], actors: ["ministry"]),
    links: [
      "difi2017.1", "difi2017.2", "difi2017.3", "difi2017.4", "difi2017.5", "difi2017.6", "dfo.departement", "dfo.departement.styring",
      "rapport.difi-2017-erfaringer",
    ]
  )

  static let difi20171 = Entry(
    "difi2017.1", .advice,
    title: Text(
      nb: "Råd 1: Felles prinsipper og verdier",
      nn: "Råd 1: Felles prinsipp og verdiar",
      en: "Advice 1: Common principles and values"
    ),
    text: Text(
      nb: """
        Det første rådet er å enes om prinsippene og verdiene arbeidet skal styres etter. Hos Bufdir står det som råd 3.

        For mandatet (vår tolkning): skriv dem under «Prinsipper» og «Verdier», og si hvem som har vedtatt dem.
        """,
      nn: """
        Det første rådet er å bli samde om prinsippa og verdiane arbeidet skal styrast etter. Hos Bufdir står det som råd 3.

        For mandatet (vår tolking): skriv dei under «Prinsipp» og «Verdiar», og sei kven som har vedteke dei.
        """,
      en: """
        The first piece of advice is to agree on the principles and values by which the work is to be steered. In Bufdir’s guide it is \
        advice 3.

        For the mandate (our reading): write them under “Principles” and “Values”, and say who has decided on them.
        """
    ),
    source: .difi2017,
    rows: ["R104a"],
    concerns: Concerns(["values", "principles"], actors: ["ministry"]),
    links: ["difi2017", "bufdir.3", "dfo.beslutning.1"]
  )

  static let difi20172 = Entry(
    "difi2017.2", .advice,
    title: Text(
      nb: "Råd 2: Felles syn på problem og interesser",
      nn: "Råd 2: Felles syn på problem og interesser",
      en: "Advice 2: A common view of problems and interests"
    ),
    text: Text(
      nb: """
        Det andre rådet er å søke samme syn på problemene, interessene og mulighetene. Hos Bufdir står det som råd 4.

        For mandatet (vår tolkning): bruk «Problemforståelse» til det dere ser likt, og «Risiko» til det dere ser ulikt.
        """,
      nn: """
        Det andre rådet er å søkje same syn på problema, interessene og moglegheitene. Hos Bufdir står det som råd 4.

        For mandatet (vår tolking): bruk «Problemforståing» til det de ser likt, og «Risiko» til det de ser ulikt.
        """,
      en: """
        The second piece of advice is to seek the same view of the problems, the interests and the possibilities. In Bufdir’s guide it \
        is advice 4.

        For the mandate (our reading): use “Problem” for what you see alike, and “Risks” for what you see differently.
        """
    ),
    source: .difi2017,
    rows: ["R104a"],
    concerns: Concerns(["problem", "problem.sharedInterests", "problem.benefit", "risks"], actors: ["ministry"]),
    links: ["difi2017", "bufdir.4", "dfo.utredning.3", "dfo.trinn.2", "dfo.iverksetting.3"]
  )

  static let difi20173 = Entry(
    "difi2017.3", .advice,
    title: Text(
      nb: "Råd 3: Felles syn på omfang og ambisjoner",
      nn: "Råd 3: Felles syn på omfang og ambisjonar",
      en: "Advice 3: A common view of scope and ambitions"
    ),
    text: Text(
      nb: """
        Det tredje rådet er å søke samme syn på hvor mye samarbeidet skal omfatte, og på hvor høyt det skal sikte. Hos Bufdir står det \
        som råd 5.

        For mandatet (vår tolkning): fyll ut «Omfang» og «Ambisjon» før tiltakene, og avklar det der deltakernes ambisjoner er ulike.
        """,
      nn: """
        Det tredje rådet er å søkje same syn på kor mykje samarbeidet skal omfatte, og på kor høgt det skal sikte. Hos Bufdir står det \
        som råd 5.

        For mandatet (vår tolking): fyll ut «Omfang» og «Ambisjon» før tiltaka, og avklar det der ambisjonane til deltakarane er ulike.
        """,
      en: """
        The third piece of advice is to seek the same view of how much the collaboration is to cover and how high it is to aim. In \
        Bufdir’s guide it is advice 5.

        For the mandate (our reading): fill in “Scope” and “Ambition” before the measures, and settle matters where the participants’ \
        ambitions differ.
        """
    ),
    source: .difi2017,
    rows: ["R104a"],
    concerns: Concerns(["scope", "ambition", "participants.ambition"], actors: ["ministry"]),
    links: ["difi2017", "bufdir.5", "dfo.utredning.2", "dfo.samordningsstigen"]
  )

  static let difi20174 = Entry(
    "difi2017.4", .advice,
    title: Text(
      nb: "Råd 4: Forankring som holder eierskapet ved like",
      nn: "Råd 4: Forankring som held eigarskapen ved like",
      en: "Advice 4: Anchoring that keeps ownership alive"
    ),
    text: Text(
      nb: """
        Det fjerde rådet er å forankre arbeidet både hos politikerne og i administrasjonen, så noen eier det også når tiden går. Hos \
        Bufdir står det som råd 1.

        For mandatet (vår tolkning): skriv begge nivåer under «Forankring», og «forankret hos» ved hver deltaker.
        """,
      nn: """
        Det fjerde rådet er å forankre arbeidet både hos politikarane og i administrasjonen, så nokon eig det også når tida går. Hos \
        Bufdir står det som råd 1.

        For mandatet (vår tolking): skriv begge nivåa under «Forankring», og «forankra hos» ved kvar deltakar.
        """,
      en: """
        The fourth piece of advice is to anchor the work with both politicians and administration, so that someone still owns it as time \
        passes. In Bufdir’s guide it is advice 1.

        For the mandate (our reading): put both levels under “Anchoring”, and “anchored with” at each participant.
        """
    ),
    source: .difi2017,
    rows: ["R104a"],
    concerns: Concerns(["anchoring", "participants.anchoredWith"], actors: ["ministry"]),
    links: ["difi2017", "bufdir.1", "dfo.beslutning.2", "dfo.iverksetting.9"]
  )

  static let difi20175 = Entry(
    "difi2017.5", .advice,
    title: Text(
      nb: "Råd 5: Frihet til å velge framgangsmåte",
      nn: "Råd 5: Fridom til å velje framgangsmåte",
      en: "Advice 5: Freedom to choose the approach"
    ),
    text: Text(
      nb: """
        Det femte rådet er å la virksomhetene være frie i hvordan de løser det de skal samarbeide om. Bufdir har det som en del av sitt \
        råd 2.

        For mandatet (vår tolkning): skriv under «Handlingsrom» hva virksomhetene kan avgjøre uten å spørre.
        """,
      nn: """
        Det femte rådet er å la verksemdene vere frie i korleis dei løyser det dei skal samarbeide om. Bufdir har det som ein del av \
        sitt råd 2.

        For mandatet (vår tolking): skriv under «Handlingsrom» kva verksemdene kan avgjere utan å spørje.
        """,
      en: """
        The fifth piece of advice is to leave the agencies free in how they solve what they are to do together. Bufdir has it as part of \
        its advice 2.

        For the mandate (our reading): say under “Room for action” what the agencies may decide without asking.
        """
    ),
    source: .difi2017,
    rows: ["R104a"],
    concerns: Concerns(["roomForAction"], actors: ["ministry"]),
    links: ["difi2017", "bufdir.2.handlefrihet", "dfo.departement", "rapport.difi-2019-god-statlig-styring"]
  )

  static let difi20176 = Entry(
    "difi2017.6", .advice,
    title: Text(
      nb: "Råd 6: Ordinær styring og gode strukturer på tvers",
      nn: "Råd 6: Ordinær styring og gode strukturar på tvers",
      en: "Advice 6: Ordinary lines, and good structures across"
    ),
    text: Text(
      nb: """
        Det sjette rådet har to deler. Hovedregelen er å styre gjennom strukturene som allerede er etablert. I tillegg trengs det gode \
        strukturer for samordning og samarbeid på tvers. Hos Bufdir står det som råd 2.

        For mandatet (vår tolkning): skriv «linje: ordinær» under «Styring», eller si hvorfor dere går utenom. Vis under «Møter» hvor \
        dere møtes på tvers.
        """,
      nn: """
        Det sjette rådet har to delar. Hovudregelen er å styre gjennom strukturane som alt er etablerte. I tillegg trengst det gode \
        strukturar for samordning og samarbeid på tvers. Hos Bufdir står det som råd 2.

        For mandatet (vår tolking): skriv «linje: ordinær» under «Styring», eller sei kvifor de går utanom. Vis under «Møte» kvar de \
        møtest på tvers.
        """,
      en: """
        The sixth piece of advice has two parts. The main rule is to govern through the structures that are already established. In \
        addition there must be good structures for coordination and collaboration across. In Bufdir’s guide it is advice 2.

        For the mandate (our reading): write “line: ordinary” under “Governance”, or say why you go outside it. Show under “Meetings” \
        where you meet across services.
        """
    ),
    source: .difi2017,
    rows: ["R104a"],
    concerns: Concerns(["governance", "governance.line", "meetings"], actors: ["ministry"]),
    links: ["difi2017", "bufdir.2", "dfo.beslutning.3"]
  )
}
