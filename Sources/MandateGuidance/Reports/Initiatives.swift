// Where DFØ's page points for further help. Titles only: people and addresses change.

extension Entry {
  static let initiatives: [Entry] = [
    initiativOppdragslaboratoriet, initiativLivshendelser, initiativVeiledningSammenhengendeTjenester, initiativFilmTreRad,
    initiativOpptak,
  ]

  static let initiativOppdragslaboratoriet = Entry(
    "initiativ.oppdragslaboratoriet", .initiative,
    title: Text("Oppdragslaboratoriet"),
    text: Text(
      nb: """
        Her prøver DFØ ut hvordan eksperimenter slik designere gjør dem, kan utfylle de analytiske metodene i forvaltningen. Deltakerne \
        får flere verktøy for problemer på tvers. Hensikten er et bredere beslutningsgrunnlag, smidigere prosesser og at tverrfaglig \
        samarbeid flyter bedre. I februar 2023 sto det på siden som pågående.
        """,
      nn: """
        Her prøver DFØ ut korleis eksperiment slik designarar gjer dei, kan utfylle dei analytiske metodane i forvaltninga. Deltakarane \
        får fleire verktøy for problem på tvers. Føremålet er eit breiare avgjerdsgrunnlag, smidigare prosessar og at tverrfagleg \
        samarbeid flyt betre. I februar 2023 stod det på sida som eit tiltak i gang.
        """,
      en: """
        Here DFØ tries out how experiments as designers do them can complement the analytical methods of the administration. \
        Participants get more tools for problems that cut across. The purpose is a broader basis for decisions, nimbler processes and \
        cross-disciplinary collaboration that flows better. In February 2023 the page listed it as under way.
        """
    ),
    source: .dfo(heading: "Oppdragslaboratoriet"),
    rows: ["R104i"],
    concerns: Concerns(["experience"]),
    links: ["dfo.utredning.8"]
  )

  static let initiativLivshendelser = Entry(
    "initiativ.livshendelser", .initiative,
    title: Text(
      nb: "Sju livshendelser og sammenhengende tjenester",
      nn: "Sju livshendingar og samanhengande tenester",
      en: "Seven life events and seamless services"
    ),
    text: Text(
      nb: """
        Livshendelsene hører til regjeringens digitaliseringsstrategi. Brukerne skal oppleve det offentlige tilbudet som ett hele. Slike \
        digitale løsninger krever at man samarbeider, samordner og styrer sammen, med brukerens blikk som utgangspunkt. I februar 2023 \
        sto arbeidet på siden som pågående.
        """,
      nn: """
        Livshendingane høyrer til digitaliseringsstrategien til regjeringa. Brukarane skal oppleve det offentlege tilbodet som eitt \
        heile. Slike digitale løysingar krev at ein samarbeider, samordnar og styrer saman, med blikket til brukaren som utgangspunkt. I \
        februar 2023 stod arbeidet på sida som eit tiltak i gang.
        """,
      en: """
        The life events belong to the government’s digitalisation strategy. Users are to experience public services as one whole. Such \
        digital solutions require people to collaborate, coordinate and govern together, starting from the user’s point of view. In \
        February 2023 the page listed the work as under way.
        """
    ),
    source: .dfo(heading: "Sammenhengende tjenester – de syv livshendelsene"),
    rows: ["R104i"],
    concerns: Concerns(["experience", "targetGroup"]),
    links: ["rapport.dfo-2021-organisasjonsformer", "initiativ.veiledning-sammenhengende-tjenester"]
  )

  static let initiativVeiledningSammenhengendeTjenester = Entry(
    "initiativ.veiledning-sammenhengende-tjenester", .initiative,
    title: Text(
      nb: "Veiledning om å styre sammenhengende tjenester",
      nn: "Rettleiing om å styre samanhengande tenester",
      en: "Guide to governing seamless services"
    ),
    text: Text(
      nb: """
        Digitaliseringsdirektoratet og DFØ har skrevet en veiledning for dem som arbeider med en livshendelse eller med sammenhengende \
        tjenester. Den gir eksempler og råd. Bakgrunnen er at dagens måter å styre og organisere på ikke alltid passer, og at sektorer \
        og nivåer må samarbeide mer.
        """,
      nn: """
        Digitaliseringsdirektoratet og DFØ har skrive ei rettleiing for dei som arbeider med ei livshending eller med samanhengande \
        tenester. Ho gir døme og råd. Bakgrunnen er at måtane ein styrer og organiserer på i dag, ikkje alltid passar, og at sektorar og \
        nivå må samarbeide meir.
        """,
      en: """
        Digitaliseringsdirektoratet and DFØ have written a guide for those who work on a life event or on seamless services. It gives \
        examples and advice. The background is that today’s ways of governing and organising do not always fit, and that sectors and \
        levels must collaborate more.
        """
    ),
    source: .dfo(heading: "Veiledning: Styre og organisere sammenhengende digitale tjenester"),
    rows: ["R104i"],
    concerns: Concerns(["experience", "governance"]),
    links: ["rapport.dfo-2021-organisasjonsformer", "initiativ.livshendelser", "dfo.utredning.8"]
  )

  static let initiativFilmTreRad = Entry(
    "initiativ.film-tre-rad", .initiative,
    title: Text(
      nb: "Film med tre råd om samordning",
      nn: "Film med tre råd om samordning",
      en: "Film with three pieces of advice on coordination"
    ),
    text: Text(
      nb: """
        DFØs side har en film med tre råd til dem som skal samordne. Rådene står bare i filmen, ikke i teksten.
        """,
      nn: """
        Sida til DFØ har ein film med tre råd til dei som skal samordne. Råda står berre i filmen, ikkje i teksten.
        """,
      en: """
        DFØ’s page has a film with three pieces of advice for those who are to coordinate. They are given only in the film, not in the \
        text.
        """
    ),
    source: .dfo(heading: "Film med tre råd for å lykkes med samordning"),
    rows: ["R104i"],
    concerns: Concerns(["experience"]),
    links: ["dfo.samordning", "dfo.innledning"]
  )

  static let initiativOpptak = Entry(
    "initiativ.opptak", .initiative,
    title: Text(nb: "Opptak fra møter og seminarer", nn: "Opptak frå møte og seminar", en: "Recordings of meetings and seminars"),
    text: Text(
      nb: """
        Nederst på DFØs side er det en plass for opptak fra møter og seminarer om samordning. Teksten sier ikke hvilke.
        """,
      nn: """
        Nedst på sida til DFØ er det ein plass for opptak frå møte og seminar om samordning. Teksten seier ikkje kva for nokre.
        """,
      en: """
        At the foot of DFØ’s page there is a place for recordings of meetings and seminars on coordination. The text does not say which.
        """
    ),
    source: .dfo(heading: "Opptak fra relevante møter/seminar"),
    rows: ["R104i"],
    concerns: Concerns(["experience"]),
    links: ["dfo.samordning"]
  )
}
