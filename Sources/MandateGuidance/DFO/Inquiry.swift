// DFØ's advice for the inquiry phase, in the order of the page.

extension Entry {
  static let dfoInquiry: [Entry] = [
    dfoUtredning, dfoUtredning1, dfoUtredning2, dfoUtredning3, dfoUtredning4, dfoUtredning5, dfoUtredning6, dfoUtredning7, dfoUtredning8,
  ]

  static let dfoUtredning = Entry(
    "dfo.utredning", .phase,
    title: Text(nb: "Utredningsfasen", nn: "Utgreiingsfasen", en: "The inquiry phase"),
    text: Text(
      nb: """
        Her handler samordning om bred kunnskap, hentet hos dem saken angår, og hos dem som har interesser i den. Én virksomhet kan \
        utrede og be andre om det de vet. Flere kan også utrede sammen, aktivt og med delt ansvar. DFØ gir åtte råd for fasen.

        For mandatet (vår tolkning): skriv kunnskapen under «Faktagrunnlag» med kilde og år. Vis under «Brukermedvirkning» hvordan \
        brukerne er hørt.
        """,
      nn: """
        Her handlar samordning om brei kunnskap, henta hos dei saka gjeld, og hos dei som har interesser i henne. Éi verksemd kan greie \
        ut og be andre om det dei veit. Fleire kan også greie ut saman, aktivt og med delt ansvar. DFØ gir åtte råd for fasen.

        For mandatet (vår tolking): skriv kunnskapen under «Faktagrunnlag» med kjelde og år. Vis under «Brukarmedverknad» korleis \
        brukarane er høyrde.
        """,
      en: """
        Here coordination is about broad knowledge, gathered from those the matter concerns and those with an interest in it. One agency \
        may inquire and ask others for what they know. Several may also do it together, actively and with shared responsibility. DFØ \
        gives eight pieces of advice for the phase.

        For the mandate (our reading): put the knowledge under “Facts” with source and year. Show under “User involvement” how the users \
        have been heard.
        """
    ),
    source: .dfo(heading: "Råd i utredningsfasen"),
    rows: ["R093"],
    concerns: Concerns(["phase", "facts", "userInvolvement"], phases: ["inquiry"]),
    links: [
      "dfo.faser", "dfo.utredning.1", "dfo.utredning.2", "dfo.utredning.3", "dfo.utredning.4", "dfo.utredning.5", "dfo.utredning.6",
      "dfo.utredning.7", "dfo.utredning.8",
    ]
  )

  static let dfoUtredning1 = Entry(
    "dfo.utredning.1", .item,
    title: Text(nb: "Felles arenaer å bli kjent på", nn: "Felles arenaer å bli kjende på", en: "Shared places to get to know each other"),
    text: Text(
      nb: """
        Lag møteplasser der partene blir kjent med hverandre og bytter erfaringer og kompetanse. Den som drøfter det vanskelige med \
        andre, får se det fra flere sider.

        For mandatet (vår tolkning): før opp arenaen under «Møter», og gi den en oppgave.
        """,
      nn: """
        Lag møteplassar der partane blir kjende med kvarandre og byter erfaringar og kompetanse. Den som drøftar det vanskelege med \
        andre, får sjå det frå fleire sider.

        For mandatet (vår tolking): før opp arenaen under «Møte», og gi han ei oppgåve.
        """,
      en: """
        Create meeting places where the parties get to know one another and exchange experience and skills. Those who discuss what is \
        hard with others see it from more sides.

        For the mandate (our reading): list the place under “Meetings”, and give it a task.
        """
    ),
    source: .dfo(heading: "Råd i utredningsfasen"),
    rows: ["R094"],
    concerns: Concerns(["meetings", "meetings.task"], phases: ["inquiry"]),
    links: ["dfo.utredning", "dfo.iverksetting.1", "dfo.iverksetting.6", "dfo.trinn.1"]
  )

  static let dfoUtredning2 = Entry(
    "dfo.utredning.2", .item,
    title: Text(nb: "Likt syn på omfang og ambisjon", nn: "Likt syn på omfang og ambisjon", en: "The same view of scope and ambition"),
    text: Text(
      nb: """
        Sørg for at alle ser likt på hvor stort samarbeidet blir, og hvor høyt det sikter. Det samme står som råd 3 hos Difi og DFØ \
        (2017) og som råd 5 hos Bufdir.

        For mandatet (vår tolkning): fyll ut «Omfang» og «Ambisjon», og la hver deltaker oppgi sin egen ambisjon. Da kommer ulikhetene \
        fram mens det er tid til å avklare dem.
        """,
      nn: """
        Sørg for at alle ser likt på kor stort samarbeidet blir, og kor høgt det siktar. Det same står som råd 3 hos Difi og DFØ (2017) \
        og som råd 5 hos Bufdir.

        For mandatet (vår tolking): fyll ut «Omfang» og «Ambisjon», og lat kvar deltakar føre opp sin eigen ambisjon. Då kjem \
        ulikskapane fram medan det er tid til å avklare dei.
        """,
      en: """
        Make sure that everyone sees the size of the collaboration and the height of its aim in the same way. Difi and DFØ (2017) say so \
        in their advice 3, and Bufdir in its advice 5.

        For the mandate (our reading): fill in “Scope” and “Ambition”, and let each participant state its own ambition. Differences then \
        come to light while there is time to settle them.
        """
    ),
    source: .dfo(heading: "Råd i utredningsfasen"),
    rows: ["R095"],
    concerns: Concerns(["scope", "ambition", "participants.ambition", "participants.commitment"], phases: ["inquiry"]),
    links: ["dfo.utredning", "dfo.samordningsstigen", "difi2017.3", "bufdir.5"]
  )

  static let dfoUtredning3 = Entry(
    "dfo.utredning.3", .item,
    title: Text(
      nb: "Likt syn på problem, interesser og muligheter",
      nn: "Likt syn på problem, interesser og moglegheiter",
      en: "The same view of problem, interests and openings"
    ),
    text: Text(
      nb: """
        Finn sammen ut hva problemet er, hvem som vil hva, og hva som er mulig. Det samme står som råd 2 hos Difi og DFØ (2017) og som \
        råd 4 hos Bufdir.

        For mandatet (vår tolkning): skriv svaret under «Problemforståelse», med «felles interesser» og «nytte». Der interessene går \
        imot hverandre, skriv det under «Risiko».
        """,
      nn: """
        Finn saman ut kva problemet er, kven som vil kva, og kva som er mogleg. Det same står som råd 2 hos Difi og DFØ (2017) og som \
        råd 4 hos Bufdir.

        For mandatet (vår tolking): skriv svaret under «Problemforståing», med «felles interesser» og «nytte». Der interessene går imot \
        kvarandre, skriv det under «Risiko».
        """,
      en: """
        Find out together what the problem is, who wants what, and what is possible. Difi and DFØ (2017) say so in their advice 2, and \
        Bufdir in its advice 4.

        For the mandate (our reading): put the answer under “Problem”, with “shared interests” and “benefit”. Where interests pull \
        against each other, say so under “Risks”.
        """
    ),
    source: .dfo(heading: "Råd i utredningsfasen"),
    rows: ["R095"],
    concerns: Concerns(["problem", "problem.sharedInterests", "problem.benefit", "risks"], phases: ["inquiry"]),
    links: ["dfo.utredning", "dfo.trinn.2", "dfo.iverksetting.3", "difi2017.2", "bufdir.4"]
  )

  static let dfoUtredning4 = Entry(
    "dfo.utredning.4", .item,
    title: Text(
      nb: "Seks spørsmål fra utredningsinstruksen",
      nn: "Seks spørsmål frå utgreiingsinstruksen",
      en: "Six questions from the state’s inquiry instructions"
    ),
    text: Text(
      nb: """
        DFØ råder dere til å gå ut fra de seks spørsmålene som utredningsinstruksen stiller. Instruksen gjelder statlige tiltak.

        For mandatet (vår tolkning): «Utredning» har ett felt for hvert spørsmål. En kommune er ikke bundet av instruksen, men kan \
        gjerne bruke spørsmålene som huskeliste.
        """,
      nn: """
        DFØ rår dykk til å gå ut frå dei seks spørsmåla som utgreiingsinstruksen stiller. Instruksen gjeld statlege tiltak.

        For mandatet (vår tolking): «Utgreiing» har eitt felt for kvart spørsmål. Ein kommune er ikkje bunden av instruksen, men kan \
        gjerne bruke spørsmåla som hugseliste.
        """,
      en: """
        DFØ advises you to start from the six questions in utredningsinstruksen, the instructions for official inquiries. The \
        instructions apply to measures by the state.

        For the mandate (our reading): “Inquiry” has one field for each question. A municipality is not bound by the instructions, but \
        may well use the questions as a checklist.
        """
    ),
    source: .dfo(heading: "Råd i utredningsfasen"),
    rows: ["R096"],
    concerns: Concerns(["inquiry"], phases: ["inquiry"], actors: ["ministry", "agency"]),
    links: ["dfo.utredning", "instruks", "instruks.1", "instruks.2", "instruks.3", "instruks.4", "instruks.5", "instruks.6"]
  )

  static let dfoUtredning5 = Entry(
    "dfo.utredning.5", .item,
    title: Text(
      nb: "Enkel oversikt over roller og ansvar",
      nn: "Enkel oversikt over roller og ansvar",
      en: "A simple overview of roles and responsibilities"
    ),
    text: Text(
      nb: """
        Beskriv hvilken rolle hver part har, og hva den svarer for. Beskrivelsen skal være enkel, og alle skal lett finne fram i den.

        For mandatet (vår tolkning): gi hver deltaker en kort «rolle» og et kort «ansvar». Trenger dere en hel side til å forklare dem, \
        er oversikten borte.
        """,
      nn: """
        Skriv kva rolle kvar part har, og kva han svarar for. Oversikta skal vere enkel, og alle skal lett finne fram i henne.

        For mandatet (vår tolking): gi kvar deltakar ei kort «rolle» og eit kort «ansvar». Treng de ei heil side til å forklare dei, er \
        oversikta borte.
        """,
      en: """
        Describe which role each party has, and what it answers for. The description should be simple and easy to find one’s way in.

        For the mandate (our reading): give each participant a short “role” and a short “responsibility”. If they take a page to \
        explain, the overview is gone.
        """
    ),
    source: .dfo(heading: "Råd i utredningsfasen"),
    rows: ["R097"],
    concerns: Concerns(["participants.role", "participants.responsibility"], phases: ["inquiry"]),
    links: ["dfo.utredning", "dfo.iverksetting.5", "bufdir.1.q4", "bufdir.4.q1"]
  )

  static let dfoUtredning6 = Entry(
    "dfo.utredning.6", .item,
    title: Text(
      nb: "Søk samarbeid, også med brukere og kommuner",
      nn: "Søk samarbeid, også med brukarar og kommunar",
      en: "Seek out others, users and municipalities too"
    ),
    text: Text(
      nb: """
        Prøv å få andre med i arbeidet. DFØ nevner særskilt kommunene og organisasjonene til brukerne.

        For mandatet (vår tolkning): skriv under «Deltakere» eller «Brukermedvirkning» hvem dere har spurt. Er ingen kommune med i en \
        statlig utredning, så skriv hvordan dere henter kunnskapen deres.
        """,
      nn: """
        Prøv å få andre med i arbeidet. DFØ nemner særskilt kommunane og organisasjonane til brukarane.

        For mandatet (vår tolking): skriv under «Deltakarar» eller «Brukarmedverknad» kven de har spurt. Er ingen kommune med i ei \
        statleg utgreiing, så skriv korleis de hentar inn det kommunane veit.
        """,
      en: """
        Try to bring others into the work. DFØ makes a point of naming municipalities and the users’ organisations.

        For the mandate (our reading): say under “Participants” or “User involvement” whom you have asked. If no municipality takes part \
        in an inquiry by the state, say how you gather what they know.
        """
    ),
    source: .dfo(heading: "Råd i utredningsfasen"),
    rows: ["R093"],
    concerns: Concerns(["participants", "userInvolvement"], phases: ["inquiry"]),
    links: ["dfo.utredning", "dfo.iverksetting.8"]
  )

  static let dfoUtredning7 = Entry(
    "dfo.utredning.7", .item,
    title: Text(nb: "Et enkelt sted å dele dokumenter", nn: "Ein enkel stad å dele dokument", en: "One easy place to share documents"),
    text: Text(
      nb: """
        Sørg for digitale løsninger som er enkle å samarbeide i, og som gjør det lett å dele dokumenter.

        For mandatet (vår tolkning): skriv i feltet «dokumenter» under «Kommunikasjon» hvor de ligger, og hvem som slipper til.
        """,
      nn: """
        Sørg for digitale løysingar som er enkle å samarbeide i, og som gjer det lett å dele dokument.

        For mandatet (vår tolking): skriv i feltet «dokument» under «Kommunikasjon» kvar dei ligg, og kven som slepp til.
        """,
      en: """
        Provide digital tools that are simple to work together in and that make sharing documents easy.

        For the mandate (our reading): say in the field “documents” under “Communication” where they are kept, and who has access.
        """
    ),
    source: .dfo(heading: "Råd i utredningsfasen"),
    rows: ["R098"],
    concerns: Concerns(["communication.documents"], phases: ["inquiry"]),
    links: ["dfo.utredning", "dfo.iverksetting.7"]
  )

  static let dfoUtredning8 = Entry(
    "dfo.utredning.8", .item,
    title: Text(nb: "Spør dem som har gjort det før", nn: "Spør dei som har gjort det før", en: "Ask those who have done it before"),
    text: Text(
      nb: """
        Be om støtte fra andre som har hatt en oppgave som ligner. De har erfaringer dere kan bruke.

        For mandatet (vår tolkning): skriv under «Erfaringer» hvem dere har spurt, og hva dere tok med dere.
        """,
      nn: """
        Be om støtte frå andre som har hatt ei oppgåve som liknar. Dei har erfaringar de kan bruke.

        For mandatet (vår tolking): skriv under «Erfaringar» kven de har spurt, og kva de tok med dykk.
        """,
      en: """
        Ask for support from others who have had a similar task. They have experience you can use.

        For the mandate (our reading): say under “Experience” whom you have asked, and what you took from it.
        """
    ),
    source: .dfo(heading: "Råd i utredningsfasen"),
    rows: ["R099"],
    concerns: Concerns(["experience"], phases: ["inquiry"]),
    links: ["dfo.utredning", "dfo.iverksetting.2", "initiativ.oppdragslaboratoriet", "initiativ.veiledning-sammenhengende-tjenester"]
  )
}
