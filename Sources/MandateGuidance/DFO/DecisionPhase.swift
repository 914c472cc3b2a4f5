// DFØ's advice for the decision phase, in the order of the page, and what it adds for ministries and for agencies.

extension Entry {
  static let dfoDecisionPhase: [Entry] = [
    dfoBeslutning, dfoBeslutning1, dfoBeslutning2, dfoBeslutning3, dfoBeslutning4, dfoDepartement, dfoVirksomhet,
  ]

  static let dfoBeslutning = Entry(
    "dfo.beslutning", .phase,
    title: Text(nb: "Beslutningsfasen", nn: "Avgjerdsfasen", en: "The decision phase"),
    text: Text(
      nb: """
        Her tas beslutningen, og den skal hvile på et godt grunnlag. Grunnlaget har vurdert det de andre aktørene bygger på, veid \
        interessene tydelig mot hverandre og endt i en klar konklusjon om hva som lar seg gjennomføre. Ansvaret bør også plasseres nå, \
        mener DFØ. Fasen har fire råd til alle, ett til departementer og ett til virksomheter.

        For mandatet (vår tolkning): fyll ut «avveiing», «konklusjon» og «gjennomførbart fordi» under «Beslutningsgrunnlag». Gi hvert \
        tiltak en ansvarlig.
        """,
      nn: """
        Her blir avgjerda teken, og ho skal kvile på eit godt grunnlag. Grunnlaget har vurdert det dei andre aktørane byggjer på, vege \
        interessene tydeleg mot kvarandre og enda i ein klar konklusjon om kva som lèt seg gjennomføre. Ansvaret bør også plasserast no, \
        meiner DFØ. Fasen har fire råd til alle, eitt til departement og eitt til verksemder.

        For mandatet (vår tolking): fyll ut «avveging», «konklusjon» og «gjennomførbart fordi» under «Avgjerdsgrunnlag». Gi kvart tiltak \
        ein ansvarleg.
        """,
      en: """
        This is where the decision is taken, and it should rest on a good basis. That basis has assessed what the other actors build on, \
        weighed the interests clearly against one another and reached a clear conclusion about what can be carried out. Responsibility \
        should also be placed now, in DFØ’s view. The phase has four pieces of advice for everyone, one for ministries and one for \
        agencies.

        For the mandate (our reading): fill in “interests weighed”, “conclusion” and “feasible because” under “Basis for decision”. Give \
        each measure someone responsible.
        """
    ),
    source: .dfo(heading: "Råd i beslutningsfasen"),
    rows: ["R100", "R101"],
    concerns: Concerns(
      [
        "phase", "basisForDecision", "basisForDecision.interestsWeighed", "basisForDecision.conclusion", "basisForDecision.feasibleBecause",
        "measures.responsible",
      ], phases: ["decision"]),
    links: [
      "dfo.faser", "dfo.beslutning.1", "dfo.beslutning.2", "dfo.beslutning.3", "dfo.beslutning.4", "dfo.departement", "dfo.virksomhet",
    ]
  )

  static let dfoBeslutning1 = Entry(
    "dfo.beslutning.1", .item,
    title: Text(
      nb: "Prinsipper og verdier for oppfølgingen",
      nn: "Prinsipp og verdiar for oppfølginga",
      en: "Principles and values for the follow-up"
    ),
    text: Text(
      nb: """
        Enes om prinsippene og verdiene dere vil styre etter når tiltakene er besluttet og skal følges opp. Rådet ligger nær råd 1 hos \
        Difi og DFØ (2017) og råd 3 hos Bufdir.

        For mandatet (vår tolkning): skriv i feltet «gjelder oppfølging» under «Verdier» at de også gjelder etter vedtaket.
        """,
      nn: """
        Bli samde om prinsippa og verdiane de vil styre etter når tiltaka er avgjorde og skal følgjast opp. Rådet ligg nær råd 1 hos \
        Difi og DFØ (2017) og råd 3 hos Bufdir.

        For mandatet (vår tolking): skriv i feltet «gjeld oppfølging» under «Verdiar» at dei også gjeld etter vedtaket.
        """,
      en: """
        Agree on the principles and values you want to steer by when the measures have been decided and are to be followed up. The \
        advice is close to advice 1 from Difi and DFØ (2017) and advice 3 from Bufdir.

        For the mandate (our reading): say in the field “apply to follow-up” under “Values” that they also hold after the decision.
        """
    ),
    source: .dfo(heading: "Råd i beslutningsfasen"),
    rows: ["R101"],
    concerns: Concerns(["values", "principles", "values.applyToFollowUp", "principles.applyToFollowUp"], phases: ["decision"]),
    links: ["dfo.beslutning", "difi2017.1", "bufdir.3"]
  )

  static let dfoBeslutning2 = Entry(
    "dfo.beslutning.2", .item,
    title: Text(
      nb: "Forankring hos politikere og administrasjon",
      nn: "Forankring hos politikarar og administrasjon",
      en: "Anchoring with politicians and administration"
    ),
    text: Text(
      nb: """
        Skaff arbeidet forankring både politisk og administrativt, slik at eierskapet varer. Det samme står som råd 4 hos Difi og DFØ \
        (2017) og som råd 1 hos Bufdir.

        For mandatet (vår tolkning): ta med både «politisk» og «administrativ» under «Forankring», med sak og dato.
        """,
      nn: """
        Skaff arbeidet forankring både politisk og administrativt, slik at eigarskapen varer. Det same står som råd 4 hos Difi og DFØ \
        (2017) og som råd 1 hos Bufdir.

        For mandatet (vår tolking): ta med både «politisk» og «administrativ» under «Forankring», med sak og dato.
        """,
      en: """
        Anchor the work both politically and in the administration, so that ownership lasts. Difi and DFØ (2017) say so in their advice \
        4, and Bufdir in its advice 1.

        For the mandate (our reading): include both “political” and “administrative” under “Anchoring”, with case and date.
        """
    ),
    source: .dfo(heading: "Råd i beslutningsfasen"),
    rows: ["R101"],
    concerns: Concerns(["anchoring"], phases: ["decision"]),
    links: ["dfo.beslutning", "difi2017.4", "bufdir.1"]
  )

  static let dfoBeslutning3 = Entry(
    "dfo.beslutning.3", .item,
    title: Text(
      nb: "Plass i strategier og styring som allerede finnes",
      nn: "Plass i strategiar og styring som allereie finst",
      en: "A place in strategies and governance already there"
    ),
    text: Text(
      nb: """
        Gi arbeidet feste i politiske strategier og i andre styringsstrukturer som allerede er på plass. Rådet ligger nær råd 6 hos Difi \
        og DFØ (2017) og råd 2 hos Bufdir.

        For mandatet (vår tolkning): før opp strategien eller planen under «Forankring», og la «linje» under «Styring» være ordinær hvis \
        ingenting taler imot.
        """,
      nn: """
        Gi arbeidet feste i politiske strategiar og i andre styringsstrukturar som alt er på plass. Rådet ligg nær råd 6 hos Difi og DFØ \
        (2017) og råd 2 hos Bufdir.

        For mandatet (vår tolking): før opp strategien eller planen under «Forankring», og lat «linje» under «Styring» vere ordinær om \
        ingenting talar imot.
        """,
      en: """
        Give the work a hold in political strategies and in other governance structures that are already in place. The advice is close \
        to advice 6 from Difi and DFØ (2017) and advice 2 from Bufdir.

        For the mandate (our reading): list the strategy or plan under “Anchoring”, and let “line” under “Governance” be ordinary unless \
        something speaks against it.
        """
    ),
    source: .dfo(heading: "Råd i beslutningsfasen"),
    rows: ["R101"],
    concerns: Concerns(["anchoring", "governance", "governance.line"], phases: ["decision"]),
    links: ["dfo.beslutning", "difi2017.6", "bufdir.2"]
  )

  static let dfoBeslutning4 = Entry(
    "dfo.beslutning.4", .item,
    title: Text(
      nb: "Formelle virkemidler som bygger relasjoner",
      nn: "Formelle verkemiddel som byggjer relasjonar",
      en: "Formal instruments that build relations"
    ),
    text: Text(
      nb: """
        Ta formelle strukturer og virkemidler i bruk, for eksempel regelverk og budsjett. Da kan dere få i stand møteplasser og bygge \
        relasjoner.

        For mandatet (vår tolkning): skriv under «Virkemidler» hvilket budsjett eller hvilke regler som gjør samarbeidet mulig.
        """,
      nn: """
        Ta formelle strukturar og verkemiddel i bruk, til dømes regelverk og budsjett. Då kan de få i stand møteplassar og byggje \
        relasjonar.

        For mandatet (vår tolking): skriv under «Verkemiddel» kva budsjett eller reglar som gjer samarbeidet mogleg.
        """,
      en: """
        Put formal structures and instruments to use, such as regulations and budgets. With them you can set up meeting places and build \
        relations.

        For the mandate (our reading): say under “Instruments” which budget or which rules make the collaboration possible.
        """
    ),
    source: .dfo(heading: "Råd i beslutningsfasen"),
    rows: ["R101", "R085"],
    concerns: Concerns(["instruments"], phases: ["decision"]),
    links: ["dfo.beslutning", "dfo.virkemidler", "rapport.difi-2017-erfaringer"]
  )

  static let dfoDepartement = Entry(
    "dfo.departement", .actor,
    title: Text(
      nb: "Departementet gir virksomhetene frihet",
      nn: "Departementet gir verksemdene fridom",
      en: "The ministry gives the agencies freedom"
    ),
    text: Text(
      nb: """
        Til departementene har DFØ et eget råd i beslutningsfasen: La virksomhetene under dere ha nok rom til selv å velge hvordan de \
        løser oppgaver de samarbeider om. Det samme står som råd 5 hos Difi og DFØ (2017).

        For mandatet (vår tolkning): skriv under «Handlingsrom» hva som ligger fast, og hva virksomhetene avgjør. Bufdir legger til at \
        stor frihet krever et tydelig mandat.
        """,
      nn: """
        Til departementa har DFØ eit eige råd i avgjerdsfasen: Lat verksemdene under dykk ha nok rom til sjølve å velje korleis dei \
        løyser oppgåver dei samarbeider om. Det same står som råd 5 hos Difi og DFØ (2017).

        For mandatet (vår tolking): skriv under «Handlingsrom» kva som ligg fast, og kva verksemdene avgjer. Bufdir legg til at stor \
        fridom krev eit tydeleg mandat.
        """,
      en: """
        DFØ has a separate piece of advice for ministries in the decision phase: leave the agencies under you enough room to choose for \
        themselves how to solve tasks they share. Difi and DFØ (2017) say so in their advice 5.

        For the mandate (our reading): say under “Room for action” what is fixed and what the agencies decide. Bufdir adds that great \
        freedom calls for a clear mandate.
        """
    ),
    source: .dfo(heading: "Råd i beslutningsfasen"),
    rows: ["R082"],
    concerns: Concerns(["roomForAction"], phases: ["decision"], actors: ["ministry"]),
    links: ["dfo.beslutning", "dfo.departement.styring", "difi2017.5", "bufdir.2.handlefrihet", "rapport.difi-2019-god-statlig-styring"]
  )

  static let dfoVirksomhet = Entry(
    "dfo.virksomhet", .actor,
    title: Text(
      nb: "Virksomheten har departementene med seg",
      nn: "Verksemda har departementa med seg",
      en: "The agency has the ministries behind it"
    ),
    text: Text(
      nb: """
        Til dem som samordner fra en virksomhet, har DFØ et eget råd i beslutningsfasen: Sørg for støtte fra de departementene saken \
        gjelder.

        For mandatet (vår tolkning): skriv under «Forankring» hvilket departement som står bak, og gjerne hvor det går fram, for \
        eksempel i et tildelingsbrev. Hører deltakerne til hvert sitt departement, tar dere med alle departementene.
        """,
      nn: """
        Til dei som samordnar frå ei verksemd, har DFØ eit eige råd i avgjerdsfasen: Sørg for støtte frå dei departementa saka gjeld.

        For mandatet (vår tolking): skriv under «Forankring» kva departement som står bak, og gjerne kvar det går fram, til dømes i eit \
        tildelingsbrev. Høyrer deltakarane til kvart sitt departement, tek de med alle departementa.
        """,
      en: """
        DFØ has a separate piece of advice in the decision phase for those who coordinate from an agency: make sure the ministries \
        concerned support you.

        For the mandate (our reading): say under “Anchoring” which ministry stands behind you, and preferably where that is stated, for \
        instance in an allotment letter. If the participants belong to different ministries, include all of those.
        """
    ),
    source: .dfo(heading: "Råd i beslutningsfasen"),
    rows: ["R083"],
    concerns: Concerns(["anchoring"], phases: ["decision"], actors: ["agency"]),
    links: ["dfo.beslutning", "dfo.iverksetting.9", "dfo.departement"]
  )
}
