// The report that the definition of coordination comes from.

extension Entry {
  static let rapportDifi2014MotAlleOdds = Entry(
    "rapport.difi-2014-mot-alle-odds", .report,
    title: Text(nb: "«Mot alle odds?» (Difi 2014)", nn: "«Mot alle odds?» (Difi 2014)", en: "“Against all odds?” (Difi 2014)"),
    text: Text(
      nb: """
        Rapporten spør hvordan departementene kan bidra til at gjenstridige problemer oppdages tidligere og løses bedre av dem som \
        arbeider operativt. Mest gjelder det hvordan departementene kan samordne seg bedre med hverandre.

        Utsikten til å lykkes ser ut til å bli bedre når hierarki og frivillig tilpasning med vilje får utfylle hverandre. Tre ting er \
        viktige: De politiske mekanismene for samordning virker godt, strategiene har god politisk forankring, og styringssignalene til \
        forvaltningen spriker minst mulig. Definisjonen DFØ gir av samordning, er hentet herfra.

        For mandatet (vår tolkning): skriv både pålegg og frivillige avtaler under «Virkemidler», og vis under «Forankring» hvem av \
        politikerne som står bak.
        """,
      nn: """
        Rapporten spør korleis departementa kan medverke til at gjenstridige problem blir oppdaga tidlegare og løyste betre av dei som \
        arbeider operativt. Mest gjeld det korleis departementa kan samordne seg betre med kvarandre.

        Utsiktene til å lykkast ser ut til å bli betre når hierarki og frivillig tilpassing med vilje får utfylle kvarandre. Tre ting er \
        viktige: Dei politiske mekanismane for samordning verkar godt, strategiane har god politisk forankring, og styringssignala til \
        forvaltninga sprikjer minst mogleg. Definisjonen DFØ gir av samordning, er henta herifrå.

        For mandatet (vår tolking): skriv både pålegg og frivillige avtalar under «Verkemiddel», og vis under «Forankring» kven av \
        politikarane som står bak.
        """,
      en: """
        The report asks how ministries can help wicked problems to be spotted sooner and handled better at the operational level. Above \
        all it asks how the ministries can coordinate better with one another.

        The chance of success seems to grow when hierarchy and voluntary adaptation are used knowingly to complement each other. Three \
        things matter: that the political mechanisms for coordination work well, that strategies are well anchored politically, and that \
        the signals given to the administration diverge as little as possible. DFØ’s definition of coordination comes from here.

        For the mandate (our reading): list both orders and voluntary agreements under “Instruments”, and show under “Anchoring” which \
        politicians stand behind the work.
        """
    ),
    source: Source(
      publisher: "Difi", document: "Mot alle odds? Veier til samordning i norsk forvaltning", year: 2014,
      heading: "Mot alle odds? Veier til samordning i norsk forvaltning"
    ),
    rows: ["R104e", "R081"],
    concerns: Concerns(["instruments", "anchoring", "governance"]),
    links: ["dfo.samordning", "dfo.samordningsstigen", "dfo.virkemidler", "dfo.departement.styring"]
  )
}
