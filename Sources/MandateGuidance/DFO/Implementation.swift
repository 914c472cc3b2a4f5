// DFØ's advice for the phase in which the work is carried out and run, in the order of the page.

extension Entry {
  static let dfoImplementation: [Entry] = [
    dfoIverksetting, dfoIverksetting1, dfoIverksetting2, dfoIverksetting3, dfoIverksetting4, dfoIverksetting5, dfoIverksetting6,
    dfoIverksetting7, dfoIverksetting8, dfoIverksetting9,
  ]

  static let dfoIverksetting = Entry(
    "dfo.iverksetting", .phase,
    title: Text(nb: "Iverksettingsfasen", nn: "Iverksetjingsfasen", en: "The implementation phase"),
    text: Text(
      nb: """
        Når arbeidet er i drift, henger samordning tett sammen med hva brukerne trenger. Selv om alt er samordnet på forhånd, skjer det \
        ting ingen hadde tenkt på, for både brukere og dem som arbeider operativt. Derfor bør operative enheter med samme målgruppe ha \
        rom til å tilpasse den daglige driften når det trengs. DFØ gir ni råd for fasen.

        For mandatet (vår tolkning): skriv i feltet «operativt» under «Handlingsrom» hva førstelinjen kan avgjøre uten å spørre.
        """,
      nn: """
        Når arbeidet er i drift, heng samordning tett saman med kva brukarane treng. Sjølv om alt er samordna på førehand, skjer det \
        ting ingen hadde tenkt på, både for brukarane og for dei som arbeider operativt. Difor bør operative einingar med same målgruppe \
        ha rom til å tilpasse den daglege drifta når det trengst. DFØ gir ni råd for fasen.

        For mandatet (vår tolking): skriv i feltet «operativt» under «Handlingsrom» kva førstelinja kan avgjere utan å spørje.
        """,
      en: """
        Once the work is running, coordination is closely tied to what the users need. Even when everything has been coordinated \
        beforehand, things happen that nobody foresaw, both for the users and for those who work at the operational level. Operational \
        bodies that share a target group should therefore have room to adapt their daily work when needed. DFØ gives nine pieces of \
        advice for the phase.

        For the mandate (our reading): say in the field “front line” under “Room for action” what the front line may decide without \
        asking.
        """
    ),
    source: .dfo(heading: "Råd i iverksettings- og driftsfasen"),
    rows: ["R102"],
    concerns: Concerns(["phase", "roomForAction", "roomForAction.frontLine"], phases: ["implementation"]),
    links: [
      "dfo.faser", "dfo.iverksetting.1", "dfo.iverksetting.2", "dfo.iverksetting.3", "dfo.iverksetting.4", "dfo.iverksetting.5",
      "dfo.iverksetting.6", "dfo.iverksetting.7", "dfo.iverksetting.8", "dfo.iverksetting.9",
    ]
  )

  static let dfoIverksetting1 = Entry(
    "dfo.iverksetting.1", .item,
    title: Text(
      nb: "Møteplasser også når arbeidet er i gang",
      nn: "Møteplassar også når arbeidet er i gang",
      en: "Meeting places once the work is under way, too"
    ),
    text: Text(
      nb: """
        DFØ gjentar rådet fra utredningsfasen: Ha møteplasser der partene lærer hverandre å kjenne og deler erfaringer og kompetanse. \
        Flere blikk på det som er vanskelig, gir flere ideer om det.

        For mandatet (vår tolkning): hold minst én arena under «Møter» åpen for erfaringer, ikke bare for saker.
        """,
      nn: """
        DFØ tek opp att rådet frå utgreiingsfasen: Ha møteplassar der partane lærer kvarandre å kjenne og deler erfaringar og \
        kompetanse. Fleire blikk på det som er vanskeleg, gir fleire idear om det.

        For mandatet (vår tolking): hald minst éin arena under «Møte» open for erfaringar, ikkje berre for saker.
        """,
      en: """
        DFØ repeats its advice from the inquiry phase: have meeting places where the parties get to know one another and share \
        experience and skills. More eyes on what is hard give more ideas about it.

        For the mandate (our reading): keep at least one of the “Meetings” open for experience, not only for cases.
        """
    ),
    source: .dfo(heading: "Råd i iverksettings- og driftsfasen"),
    rows: ["R094"],
    concerns: Concerns(["meetings", "meetings.task"], phases: ["implementation"]),
    links: ["dfo.iverksetting", "dfo.utredning.1", "dfo.iverksetting.6"]
  )

  static let dfoIverksetting2 = Entry(
    "dfo.iverksetting.2", .item,
    title: Text(
      nb: "Støtte fra dem som driver med det samme",
      nn: "Støtte frå dei som driv med det same",
      en: "Support from those who do the same work"
    ),
    text: Text(
      nb: """
        Finn noen som har tilsvarende oppgaver nå, og be om støtte i det de har erfart.

        For mandatet (vår tolkning): oppdater «Erfaringer» når dere har vært i kontakt med andre. Det gir den neste som overtar, noe å \
        bygge på.
        """,
      nn: """
        Finn nokon som har tilsvarande oppgåver no, og be om støtte i det dei har erfart.

        For mandatet (vår tolking): oppdater «Erfaringar» når de har vore i kontakt med andre. Det gir den neste som tek over, noko å \
        byggje på.
        """,
      en: """
        Find someone who has similar tasks now, and seek support in what they have learnt.

        For the mandate (our reading): update “Experience” when you have been in touch with others. It gives whoever takes over \
        something to build on.
        """
    ),
    source: .dfo(heading: "Råd i iverksettings- og driftsfasen"),
    rows: ["R099"],
    concerns: Concerns(["experience"], phases: ["implementation"]),
    links: ["dfo.iverksetting", "dfo.utredning.8"]
  )

  static let dfoIverksetting3 = Entry(
    "dfo.iverksetting.3", .item,
    title: Text(
      nb: "Felles problemforståelse som holder seg",
      nn: "Felles problemforståing som held seg",
      en: "A common view of the problem that lasts"
    ),
    text: Text(
      nb: """
        Skap en felles forståelse av problemet, og ta vare på den etter hvert som tiden går.

        For mandatet (vår tolkning): les «Problemforståelse» om igjen til faste tider, og skriv datoen i feltet «revidert». Folk skiftes \
        ut, og det gjør virkeligheten også.
        """,
      nn: """
        Skap ei felles forståing av problemet, og ta vare på henne etter kvart som tida går.

        For mandatet (vår tolking): les «Problemforståing» på nytt til faste tider, og skriv datoen i feltet «revidert». Folk blir \
        skifta ut, og det blir røyndomen også.
        """,
      en: """
        Create a common understanding of the problem, and look after it as time passes.

        For the mandate (our reading): reread “Problem” at set times, and put the date in the field “revised”. People change, and so do \
        the facts.
        """
    ),
    source: .dfo(heading: "Råd i iverksettings- og driftsfasen"),
    rows: ["R103"],
    concerns: Concerns(["problem", "problem.revised", "problem.reassessed"], phases: ["implementation"]),
    links: ["dfo.iverksetting", "dfo.trinn.2", "dfo.utredning.3", "difi2017.2", "bufdir.4"]
  )

  static let dfoIverksetting4 = Entry(
    "dfo.iverksetting.4", .item,
    title: Text(
      nb: "En kommunikasjonsplan som viser hva dere gjør",
      nn: "Ein kommunikasjonsplan som viser kva de gjer",
      en: "A communication plan that shows what you do"
    ),
    text: Text(
      nb: """
        Lag en god plan for kommunikasjonen. Den skal vise fram det dere gjør sammen.

        For mandatet (vår tolkning): skriv i feltet «plan» under «Kommunikasjon» hva dere forteller, til hvem, når og av hvem.
        """,
      nn: """
        Lag ein god plan for kommunikasjonen. Han skal vise fram det de gjer saman.

        For mandatet (vår tolking): skriv i feltet «plan» under «Kommunikasjon» kva de fortel, til kven, når, og kven som gjer det.
        """,
      en: """
        Make a good plan for communication. It should bring out what you do together.

        For the mandate (our reading): say in the field “plan” under “Communication” what you tell, to whom, when and by whom.
        """
    ),
    source: .dfo(heading: "Råd i iverksettings- og driftsfasen"),
    rows: ["R103"],
    concerns: Concerns(["communication", "communication.plan"], phases: ["implementation"]),
    links: ["dfo.iverksetting"]
  )

  static let dfoIverksetting5 = Entry(
    "dfo.iverksetting.5", .item,
    title: Text(
      nb: "Roller og ansvar, fortsatt enkelt beskrevet",
      nn: "Roller og ansvar, framleis enkelt skildra",
      en: "Roles and responsibilities, still simply put"
    ),
    text: Text(
      nb: """
        Rådet fra utredningsfasen kommer igjen: Roller og ansvar skal være beskrevet enkelt og oversiktlig.

        For mandatet (vår tolkning): gå gjennom «Deltakere» når noe endrer seg, og stryk det som ikke lenger stemmer.
        """,
      nn: """
        Rådet frå utgreiingsfasen kjem att: Roller og ansvar skal vere skildra enkelt og oversiktleg.

        For mandatet (vår tolking): gå gjennom «Deltakarar» når noko endrar seg, og stryk det som ikkje lenger stemmer.
        """,
      en: """
        The advice from the inquiry phase returns: roles and responsibilities should be described simply and clearly.

        For the mandate (our reading): go through “Participants” when something changes, and strike what no longer holds.
        """
    ),
    source: .dfo(heading: "Råd i iverksettings- og driftsfasen"),
    rows: ["R097"],
    concerns: Concerns(["participants.role", "participants.responsibility"], phases: ["implementation"]),
    links: ["dfo.iverksetting", "dfo.utredning.5", "bufdir.1.q4", "bufdir.4.q1"]
  )

  static let dfoIverksetting6 = Entry(
    "dfo.iverksetting.6", .item,
    title: Text(nb: "Arenaer og grupper som varer", nn: "Arenaer og grupper som varer", en: "Meeting places and groups that last"),
    text: Text(
      nb: """
        Arenaene og gruppene dere har felles, bør få leve lenge.

        For mandatet (vår tolkning): skriv i feltet «varer» under «Møter» hvor lenge hver av dem skal bestå. En gruppe uten tidsramme \
        blir lett borte uten at noen bestemte det.
        """,
      nn: """
        Arenaene og gruppene de har felles, bør få leve lenge.

        For mandatet (vår tolking): skriv i feltet «varer» under «Møte» kor lenge kvar av dei skal bestå. Ei gruppe utan tidsramme blir \
        lett borte utan at nokon har bestemt det.
        """,
      en: """
        The meeting places and groups you share should be allowed to live long.

        For the mandate (our reading): say in the field “lasts” under “Meetings” how long each is to stand. A group without a time frame \
        easily fades away without anyone having decided it.
        """
    ),
    source: .dfo(heading: "Råd i iverksettings- og driftsfasen"),
    rows: ["R094", "R103"],
    concerns: Concerns(["meetings", "meetings.lasts"], phases: ["implementation"]),
    links: ["dfo.iverksetting", "dfo.utredning.1", "dfo.iverksetting.1", "bufdir.2"]
  )

  static let dfoIverksetting7 = Entry(
    "dfo.iverksetting.7", .item,
    title: Text(
      nb: "Lett å dele dokumenter i drift også",
      nn: "Lett å dele dokument i drift også",
      en: "Easy sharing of documents in daily work, too"
    ),
    text: Text(
      nb: """
        Også nå råder DFØ til digitale løsninger som er enkle å bruke, slik at det går lett å dele dokumenter.

        For mandatet (vår tolkning): se etter at stedet i feltet «dokumenter» fortsatt er i bruk, og at nye deltakere slipper til.
        """,
      nn: """
        Også no rår DFØ til digitale løysingar som er enkle å bruke, slik at det går lett å dele dokument.

        For mandatet (vår tolking): sjå etter at staden i feltet «dokument» framleis er i bruk, og at nye deltakarar slepp til.
        """,
      en: """
        Here too DFØ advises digital tools that are simple to use, so that documents are easily shared.

        For the mandate (our reading): check that the place in the field “documents” is still in use, and that new participants have \
        access.
        """
    ),
    source: .dfo(heading: "Råd i iverksettings- og driftsfasen"),
    rows: ["R098"],
    concerns: Concerns(["communication.documents"], phases: ["implementation"]),
    links: ["dfo.iverksetting", "dfo.utredning.7"]
  )

  static let dfoIverksetting8 = Entry(
    "dfo.iverksetting.8", .item,
    title: Text(nb: "Møt brukergruppene sammen", nn: "Møt brukargruppene saman", en: "Meet the user groups together"),
    text: Text(
      nb: """
        Ha møter med brukergruppene, og ha dem i fellesskap.

        For mandatet (vår tolkning): skriv i feltet «møter» under «Brukermedvirkning» hvor ofte det skjer. Da slipper brukerne å \
        fortelle det samme til hver av dere.
        """,
      nn: """
        Ha møte med brukargruppene, og ha dei i fellesskap.

        For mandatet (vår tolking): skriv i feltet «møte» under «Brukarmedverknad» kor ofte det skjer. Då slepp brukarane å fortelje det \
        same til kvar av dykk.
        """,
      en: """
        Hold meetings with the user groups, and hold them jointly.

        For the mandate (our reading): say in the field “meetings” under “User involvement” how often. It spares the users from telling \
        each of you the same thing.
        """
    ),
    source: .dfo(heading: "Råd i iverksettings- og driftsfasen"),
    rows: ["R103"],
    concerns: Concerns(["userInvolvement", "userInvolvement.meetings"], phases: ["implementation"]),
    links: ["dfo.iverksetting", "dfo.utredning.6"]
  )

  static let dfoIverksetting9 = Entry(
    "dfo.iverksetting.9", .item,
    title: Text(nb: "Ta med lederne i eierlinjen", nn: "Ta med leiarane i eigarlinja", en: "Bring in the leaders in the owner line"),
    text: Text(
      nb: """
        La ledere hos eierne være med, enten de sitter i et departement eller i et direktorat.

        For mandatet (vår tolkning): skriv i feltet «eierkontakt» under «Styring» hvilken stilling dere holder kontakt med, og hvor \
        ofte.
        """,
      nn: """
        Lat leiarar hos eigarane vere med, anten dei sit i eit departement eller i eit direktorat.

        For mandatet (vår tolking): skriv i feltet «eigarkontakt» under «Styring» kva stilling de held kontakt med, og kor ofte.
        """,
      en: """
        Involve leaders among the owners, whether they sit in a ministry or in a directorate.

        For the mandate (our reading): say in the field “contact with the owners” under “Governance” which post you keep in touch with, \
        and how often.
        """
    ),
    source: .dfo(heading: "Råd i iverksettings- og driftsfasen"),
    rows: ["R103"],
    concerns: Concerns(["governance.contactWithTheOwners"], phases: ["implementation"]),
    links: ["dfo.iverksetting", "dfo.virksomhet", "difi2017.4"]
  )
}
