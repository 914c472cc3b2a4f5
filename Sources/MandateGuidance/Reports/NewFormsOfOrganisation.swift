// What the work on the seven life events says about financing and governing together.

extension Entry {
  static let rapportDfo2021Organisasjonsformer = Entry(
    "rapport.dfo-2021-organisasjonsformer", .report,
    title: Text(
      nb: "Nye organisasjonsformer (DFØ 2021)",
      nn: "Nye organisasjonsformer (DFØ 2021)",
      en: "New forms of organisation (DFØ 2021)"
    ),
    text: Text(
      nb: """
        Kommunal- og moderniseringsdepartementet ba DFØ undersøke arbeidet med de sju livshendelsene i regjeringens \
        digitaliseringsstrategi: hvordan arbeidet gjøres, hva som er vanskelig, og hvordan forvaltningen utfordres av digitalisering og \
        innovasjon.

        Siden gjengir seks anbefalinger. Departementene bør skaffe seg samme innsikt i hva som er vanskelig og mulig, og styre mer \
        helhetlig på tvers. Sammen bør de finne en bedre måte å finansiere livshendelsene på. Forvaltningen må ha øye for balansen \
        mellom fleksibilitet og formelle strukturer for styring og organisering, for begge trengs. Alle må bli reelt involvert. \
        Forvaltningen må bygge opp kunnskap om nyskapende metoder, arbeidsmåter og prosesser. Og den må være klar over at det som \
        avgjøres tidlig, binder det som utvikles senere.

        For mandatet (vår tolkning): skriv i feltet «fordeling» under «Ressurser» hvem som betaler hva, også hvis det blir dyrere.
        """,
      nn: """
        Kommunal- og moderniseringsdepartementet bad DFØ undersøkje arbeidet med dei sju livshendingane i digitaliseringsstrategien til \
        regjeringa: korleis arbeidet blir gjort, kva som er vanskeleg, og korleis digitalisering og innovasjon utfordrar forvaltninga.

        Sida gir att seks tilrådingar. Departementa bør skaffe seg same innsikt i kva som er vanskeleg og mogleg, og styre meir \
        heilskapleg på tvers. Saman bør dei finne ein betre måte å finansiere livshendingane på. Forvaltninga må ha auge for balansen \
        mellom fleksibilitet og formelle strukturar for styring og organisering, for begge trengst. Alle må bli reelt involverte. \
        Forvaltninga må byggje opp kunnskap om nyskapande metodar, arbeidsmåtar og prosessar. Og ho må vere klar over at det som blir \
        avgjort tidleg, bind det som blir utvikla seinare.

        For mandatet (vår tolking): skriv i feltet «fordeling» under «Ressursar» kven som betaler kva, også om det blir dyrare.
        """,
      en: """
        The ministry of local government and modernisation asked DFØ to study the work on the seven life events in the government’s \
        digitalisation strategy: how the work is done, what is hard, and how digitalisation and innovation challenge the administration.

        The page gives six recommendations. Ministries should gain the same insight into what is hard and what is possible, and govern \
        in a more unified way across sectors. Together they should find a better way to finance the life events. The administration must \
        mind the balance between flexibility and formal structures for governing and organising, for both are needed. Everyone must be \
        genuinely involved. The administration must build up its knowledge of innovative methods, ways of working and processes. And it \
        must be aware that what is decided early binds what is developed later.

        For the mandate (our reading): say in the field “sharing” under “Resources” who pays for what, also if it becomes dearer.
        """
    ),
    source: Source(
      publisher: "DFØ", document: "Kunnskapsgrunnlag om nye organisasjonsformer i forvaltningen – første leveranse", year: 2021,
      heading: "Kunnskapsgrunnlag om nye organisasjonsformer i forvaltningen – første leveranse"
    ),
    rows: ["R104h"],
    concerns: Concerns(["resources.sharing", "userInvolvement", "governance", "roomForAction"]),
    links: ["initiativ.livshendelser", "initiativ.veiledning-sammenhengende-tjenester"]
  )
}
