// The coordination ladder (samordningsstigen): four steps, each asking more of the parties than the one below.

extension Entry {
  static let dfoLadder: [Entry] = [
    dfoSamordningsstigen, dfoTrinn1, dfoTrinn2, dfoTrinn3, dfoTrinn4,
  ]

  static let dfoSamordningsstigen = Entry(
    "dfo.samordningsstigen", .ladder,
    title: Text(nb: "Samordningsstigen", nn: "Samordningsstigen", en: "The coordination ladder (samordningsstigen)"),
    text: Text(
      nb: """
        Stigen har fire trinn, fra å dele informasjon til å lage planer og tiltak sammen, og viser hvor høyt et samarbeid sikter. For \
        hvert trinn oppover avhenger dere mer av hverandre og samarbeider tettere. Behovet skifter fra sak til sak, og DFØ ber dere enes \
        om et felles mål, og vite både hvilket trinn dere står på og hvilket dere skal til.

        For mandatet (vår tolkning): skriv trinnet dere skal til, som «Ambisjon», og trinnet dere står på, i feltet «nå». Er det langt \
        imellom, hjelper det med «delmål». Skriv i feltet «enige» under «Mål» hvem som står bak.
        """,
      nn: """
        Stigen har fire steg, frå å dele informasjon til å lage planar og tiltak saman, og viser kor høgt eit samarbeid siktar. For \
        kvart steg oppover er de meir avhengige av kvarandre og samarbeider tettare. Behovet skiftar frå sak til sak, og DFØ ber dykk \
        bli samde om eit felles mål, og vite både kva steg de står på og kva steg de skal til.

        For mandatet (vår tolking): skriv steget de skal til, som «Ambisjon», og steget de står på, i feltet «no». Er det langt \
        imellom, hjelper det med «delmål». Skriv i feltet «einige» under «Mål» kven som står bak.
        """,
      en: """
        The ladder has four steps, from sharing information to making plans and measures together, and shows how high a collaboration \
        aims. With each step up you depend more on one another and work more closely together. The need varies from task to task, and \
        DFØ asks you to agree on a common goal, and to know both the step you stand on and the one you are heading for.

        For the mandate (our reading): give the step you are heading for as “Ambition”, and the one you stand on in the field “now”. If \
        they are far apart, “milestones” will help. Say who stands behind the goal in the field “agreed by” under “Goals”.
        """
    ),
    source: .dfo(heading: "Samordningsstigen"),
    rows: ["R086", "R087"],
    concerns: Concerns(["ambition", "ambition.now", "ambition.milestones", "goals.agreedBy"]),
    links: [
      "dfo.samordning", "dfo.trinn.1", "dfo.trinn.2", "dfo.trinn.3", "dfo.trinn.4", "dfo.utredning.2", "difi2017.3", "bufdir.5",
      "bufdir.5.q3", "rapport.difi-2014-mot-alle-odds",
    ]
  )

  static let dfoTrinn1 = Entry(
    "dfo.trinn.1", .step,
    title: Text(nb: "Trinn 1: Dele informasjon", nn: "Steg 1: Dele informasjon", en: "Step 1: Share information"),
    text: Text(
      nb: """
        Ambisjonen er lav. Partene forteller hverandre hva de vet og har erfart, og lar det bli med det. Hver enhet avgjør selv om den \
        bør tilpasse seg det den får vite, og hvordan.

        For mandatet (vår tolkning): en møteplass eller en kanal er nok. Står det felles tiltak i mandatet, sikter dere egentlig høyere.
        """,
      nn: """
        Ambisjonen er låg. Partane fortel kvarandre kva dei veit og har erfart, og lèt det bli med det. Kvar eining avgjer sjølv om ho \
        bør tilpasse seg det ho får vite, og korleis.

        For mandatet (vår tolking): ein møteplass eller ein kanal er nok. Står det felles tiltak i mandatet, siktar de eigentleg høgare.
        """,
      en: """
        The ambition is low. The parties tell each other what they know and have learnt, and leave it at that. Each unit decides for \
        itself whether to adapt to what it hears, and how.

        For the mandate (our reading): a meeting place or a channel is enough. If the mandate holds joint measures, you are really \
        aiming higher.
        """
    ),
    source: .dfo(heading: "Trinnene i samordningsstigen"),
    rows: ["R088"],
    concerns: Concerns(["ambition", "meetings"], steps: [1]),
    links: ["dfo.samordningsstigen", "dfo.trinn.2", "dfo.utredning.1"]
  )

  static let dfoTrinn2 = Entry(
    "dfo.trinn.2", .step,
    title: Text(
      nb: "Trinn 2: Utvikle felles forståelse",
      nn: "Steg 2: Utvikle felles forståing",
      en: "Step 2: Build a common understanding"
    ),
    text: Text(
      nb: """
        Partene bruker informasjonen og samtalen til sammen å forstå både problemet og løsningen. Da blir det mer sannsynlig at de \
        retter seg etter hverandre, uten at noen over dem gir beskjed om det.

        For mandatet (vår tolkning): skriv én felles tekst under «Problemforståelse». Den er tegnet på at dere har nådd trinnet.
        """,
      nn: """
        Partane bruker informasjonen og samtalen til å forstå både problemet og løysinga saman. Då blir det meir sannsynleg at dei \
        rettar seg etter kvarandre, utan at nokon over dei gir beskjed om det.

        For mandatet (vår tolking): skriv éin felles tekst under «Problemforståing». Han er teiknet på at de har nådd steget.
        """,
      en: """
        The parties use the information and the dialogue to understand both the problem and the solution together. That makes it \
        likelier that they will adapt to one another without being told to from above.

        For the mandate (our reading): write one shared text under “Problem”. It is the sign that you have reached this step.
        """
    ),
    source: .dfo(heading: "Trinnene i samordningsstigen"),
    rows: ["R089"],
    concerns: Concerns(["ambition", "problem"], steps: [2]),
    links: [
      "dfo.samordningsstigen", "dfo.trinn.1", "dfo.trinn.3", "dfo.utredning.3", "dfo.iverksetting.3", "difi2017.2", "bufdir.4",
      "rapport.difi-2017-erfaringer",
    ]
  )

  static let dfoTrinn3 = Entry(
    "dfo.trinn.3", .step,
    title: Text(
      nb: "Trinn 3: Unngå å svekke andres mål",
      nn: "Steg 3: Unngå å svekkje andre sine mål",
      en: "Step 3: Avoid undermining others’ goals"
    ),
    text: Text(
      nb: """
        Partene snakker sammen eller forhandler. Så legger de om planer eller dagens politikk på sitt eget felt, for at det ikke skal \
        bli vanskeligere for de andre å nå målene sine.

        For mandatet (vår tolkning): skriv i feltet «endrer» hos hver deltaker hva som legges om. Målkonfliktene dere har funnet, hører \
        hjemme under «Risiko».
        """,
      nn: """
        Partane snakkar saman eller forhandlar. Så legg dei om planar eller dagens politikk på sitt eige felt, for at det ikkje skal bli \
        vanskelegare for dei andre å nå måla sine.

        For mandatet (vår tolking): skriv i feltet «endrar» hos kvar deltakar kva som blir lagt om. Målkonfliktane de har funne, høyrer \
        heime under «Risiko».
        """,
      en: """
        The parties talk or negotiate. They then change plans or current policy in their own field, so that it does not become harder \
        for the others to reach their goals.

        For the mandate (our reading): state in each participant’s field “changes” what will be altered. The conflicts between goals \
        that you have found belong under “Risks”.
        """
    ),
    source: .dfo(heading: "Trinnene i samordningsstigen"),
    rows: ["R090"],
    concerns: Concerns(["ambition", "participants.changes", "risks"], steps: [3]),
    links: ["dfo.samordningsstigen", "dfo.trinn.2", "dfo.trinn.4", "bufdir.4.q5"]
  )

  static let dfoTrinn4 = Entry(
    "dfo.trinn.4", .step,
    title: Text(
      nb: "Trinn 4: Utvikle felles plan eller tiltak",
      nn: "Steg 4: Utvikle felles plan eller tiltak",
      en: "Step 4: Develop joint plans or measures"
    ),
    text: Text(
      nb: """
        Partene lager en strategi, en plan eller tiltak i fellesskap, og det går på tvers av sektorene. En av grunnene er at innsatsen \
        samlet kan gi mer enn delene hver for seg.

        For mandatet (vår tolkning): skriv tiltakene under «Tiltak», hvert med ansvarlig og frist. Sett «arbeidsform» under «Ambisjon» \
        til felles.
        """,
      nn: """
        Partane lagar ein strategi, ein plan eller tiltak i fellesskap, og det går på tvers av sektorane. Ein av grunnane er at \
        innsatsen samla kan gi meir enn delane kvar for seg.

        For mandatet (vår tolking): skriv tiltaka under «Tiltak», kvart med ansvarleg og frist. Set «arbeidsform» under «Ambisjon» til \
        felles.
        """,
      en: """
        The parties make a strategy, a plan or measures together, across the sectors. One reason is that the whole effort may yield more \
        than its parts do alone.

        For the mandate (our reading): list the measures under “Measures”, each with someone responsible and a deadline. Set “way of \
        working” under “Ambition” to joint.
        """
    ),
    source: .dfo(heading: "Trinnene i samordningsstigen"),
    rows: ["R091"],
    concerns: Concerns(["ambition", "ambition.wayOfWorking", "measures", "measures.responsible"], steps: [4]),
    links: ["dfo.samordningsstigen", "dfo.trinn.3", "bufdir.5.q4"]
  )
}
