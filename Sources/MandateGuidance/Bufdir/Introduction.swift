// What stands above and below Bufdir's advice: why services work together, and where the advice comes from.

extension Entry {
  static let bufdirIntroduction: [Entry] = [
    bufdirInnledning, bufdirInnledningBehov, bufdirInnledningGrad, bufdirInnledningGevinst,
  ]

  static let bufdirInnledning: Entry = Entry(
    "bufdir.innledning", .introduction,
    title: Text(nb: "Hvorfor arbeide på tvers?", nn: "Kvifor arbeide på tvers?", en: "Why work across services?"),
    text: Text(
      nb: """
        Et sammensatt problem blir ikke løst av én sektor alene. Bufdir viser det med fattigdom i barnefamilier, og gir fem råd til \
        kommuner som vil samarbeide. Vi bruker rådene for alle slags samarbeid på tvers (vår tolkning).

        Før opp alle som har en del av løsningen, under «Deltakere», og skriv hvilken sektor de hører til.
        """,
      nn: """
        Eit samansett problem blir ikkje løyst av éin sektor åleine. Bufdir viser det med fattigdom i barnefamiliar, og gir fem råd \
        til kommunar som vil samarbeide. Vi bruker råda for alle slags samarbeid på tvers (vår tolking).

        Før opp alle som har ein del av løysinga, under «Deltakarar», og skriv kva sektor dei høyrer til.
        """,
      en: """
        A problem with many sides is not solved by one sector alone. Bufdir shows this with poverty in families with children, and \
        gives five pieces of advice to municipalities that want to work together. We use the advice for every kind of work across \
        services (our reading).

        List everyone who holds part of the solution under “Participants”, and say which sector they belong to.
        """
    ),
    source: .bufdir(), rows: ["R001"],
    concerns: Concerns(["participants", "participants.sector"]),
    links: ["bufdir.1", "bufdir.2", "bufdir.3", "bufdir.4", "bufdir.5", "bufdir.sluttnote", "dfo.samordning", "dfo.innledning"]
  )

  static let bufdirInnledningBehov: Entry = Entry(
    "bufdir.innledning.behov", .introduction,
    title: Text(nb: "Start med det brukeren trenger", nn: "Start med det brukaren treng", en: "Start from what the user needs"),
    text: Text(
      nb: """
        Den som har flere vansker på én gang, trenger ofte hjelp fra flere steder. Hjelpen må henge sammen, og det er familiens behov \
        som avgjør hva som hører med.

        Skriv under «Målgruppe» hvem samarbeidet er til for. Da kan dere prøve hvert mål og hvert tiltak mot det de trenger.
        """,
      nn: """
        Den som har fleire vanskar på éin gong, treng ofte hjelp frå fleire stader. Hjelpa må hengje saman, og det er det familien \
        treng, som avgjer kva som høyrer med.

        Skriv under «Målgruppe» kven samarbeidet er til for. Då kan de prøve kvart mål og kvart tiltak mot det dei treng.
        """,
      en: """
        People with several difficulties at once often need help from several places. The help has to hang together, and it is the \
        family's needs that decide what belongs in it.

        Say under “Target group” who the collaboration is for. Then you can test each goal and each measure against what they need.
        """
    ),
    source: .bufdir(), rows: ["R002"],
    concerns: Concerns(["targetGroup"]),
    links: ["bufdir.innledning", "bufdir.1.q1", "bufdir.4.q2"]
  )

  static let bufdirInnledningGrad: Entry = Entry(
    "bufdir.innledning.grad", .introduction,
    title: Text(nb: "Ikke alt krever en felles plan", nn: "Ikkje alt krev ein felles plan", en: "Not everything calls for a joint plan"),
    text: Text(
      nb: """
        Hvor mye samarbeid som trengs, er ulikt fra sak til sak. Av og til holder det å kjenne til arbeidet i de andre tjenestene. \
        Andre ganger må dere planlegge sammen.

        Velg det laveste trinnet på samordningsstigen som er nok (vår tolkning), og skriv det under «Ambisjon».
        """,
      nn: """
        Kor mykje samarbeid som trengst, er ulikt frå sak til sak. Av og til held det å kjenne til arbeidet i dei andre tenestene. \
        Andre gonger må de planleggje saman.

        Vel det lågaste steget på samordningsstigen som er nok (vår tolking), og skriv det under «Ambisjon».
        """,
      en: """
        How much collaboration is needed varies from case to case. At times it is enough to know about the work of the other services. \
        At other times you have to plan together.

        Choose the lowest step of the coordination ladder that is enough (our reading), and write it under “Ambition”.
        """
    ),
    source: .bufdir(), rows: ["R003"],
    concerns: Concerns(["ambition"]),
    links: ["bufdir.5.q3", "dfo.samordningsstigen"]
  )

  static let bufdirInnledningGevinst: Entry = Entry(
    "bufdir.innledning.gevinst", .introduction,
    title: Text(
      nb: "Lær av de andre, og bruk det de rår over",
      nn: "Lær av dei andre, og bruk det dei rår over",
      en: "Learn from the others and what they can offer"
    ),
    text: Text(
      nb: """
        Samarbeid lar deg lære om andre fag og se hvilke ressurser de andre har. Kanskje kan du også få bruke virkemidler du selv \
        mangler. Bufdir legger ikke skjul på at det er krevende.

        Skriv under «Problemforståelse», i feltet «nytte», hva hver tjeneste får tilgang til gjennom de andre.
        """,
      nn: """
        Samarbeid lèt deg lære om andre fag og sjå kva ressursar dei andre har. Kanskje kan du òg få bruke verkemiddel du sjølv \
        manglar. Bufdir legg ikkje skjul på at det er krevjande.

        Skriv under «Problemforståing», i feltet «nytte», kva kvar teneste får tilgang til gjennom dei andre.
        """,
      en: """
        Collaboration lets you learn about other fields and see what resources the others have. Perhaps you may also use instruments \
        that you lack yourself. Bufdir makes no secret of its being demanding.

        Say under “Problem”, in the field “benefit”, what each service gains access to through the others.
        """
    ),
    source: .bufdir(), rows: ["R004"],
    concerns: Concerns(["problem.benefit", "instruments"]),
    links: ["bufdir.4.nytte", "bufdir.4.q8", "dfo.virkemidler"]
  )

  static let bufdirSluttnote: Entry = Entry(
    "bufdir.sluttnote", .item,
    title: Text(nb: "Hvor rådene kommer fra", nn: "Kvar råda kjem frå", en: "Where the advice comes from"),
    text: Text(
      nb: """
        Bufdir har bearbeidet råd som Difi ga ut i 2017. De var skrevet for departementer som styrer samarbeid mellom virksomheter \
        under seg, og den gangen var rådene seks.

        Lenkene viser hvilket av de seks rådene hvert av Bufdirs fem bygger på. Rådet om frihet ligger nå i råd 2. Koblingen er vår; \
        den står ikke hos Bufdir.
        """,
      nn: """
        Bufdir har omarbeidd råd som Difi gav ut i 2017. Dei var skrivne for departement som styrer samarbeid mellom verksemder under \
        seg, og den gongen var råda seks.

        Lenkjene viser kva for eitt av dei seks råda kvart av Bufdir sine fem byggjer på. Rådet om fridom ligg no i råd 2. Koplinga er \
        vår; ho står ikkje hos Bufdir.
        """,
      en: """
        Bufdir has reworked advice that Difi, then the state's agency for public management, published in 2017. It was written for \
        ministries that steer collaboration between agencies below them, and at that time there were six pieces of advice.

        The links show which of the six each of Bufdir's five builds on. The advice on freedom now lies in advice 2. The pairing is \
        ours; Bufdir does not give it.
        """
    ),
    source: .bufdir(), rows: ["R079"],
    concerns: Concerns([]),
    links: ["bufdir.innledning", "difi2017"]
  )
}
