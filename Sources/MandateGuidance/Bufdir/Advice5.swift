// Bufdir's fifth advice: a shared understanding of scope and ambition.

private let heading: Source = .bufdir(heading: "5. Søk felles forståelse av omfanget av, og ambisjonene for samarbeidet")

extension Entry {
  static let bufdirAdvice5: [Entry] = [
    bufdir5, bufdir5Ambisjon, bufdir5Eksempel, bufdir5q1, bufdir5q2, bufdir5q3, bufdir5q4, bufdir5Prioritet,
  ]

  static let bufdir5: Entry = Entry(
    "bufdir.5", .advice,
    title: Text(nb: "Avklar omfang og ambisjon tidlig", nn: "Avklar omfang og ambisjon tidleg", en: "Settle scope and ambition early"),
    text: Text(
      nb: """
        Finn tidlig ut hvor mye samarbeidet skal romme, og hvor sterkt det binder hver enkelt tjeneste.

        Skriv rammen under «Omfang», trinnet under «Ambisjon» og «forpliktelse» på hver deltaker. En forpliktelse er det partene gjør \
        også når det er travelt (vår tolkning).
        """,
      nn: """
        Finn tidleg ut kor mykje samarbeidet skal romme, og kor sterkt det bind kvar einskild teneste.

        Skriv ramma under «Omfang», steget under «Ambisjon» og «forplikting» på kvar deltakar. Ei forplikting er det partane gjer òg \
        når det er travelt (vår tolking).
        """,
      en: """
        Find out early how much the collaboration is to take in, and how strongly it binds each service.

        Write the limits under “Scope”, the step under “Ambition” and “commitment” for each participant. A commitment is what the \
        parties do even when they are busy (our reading).
        """
    ),
    source: heading, rows: ["R069"],
    concerns: Concerns(["scope", "ambition", "participants.commitment"]),
    links: ["bufdir.5.ambisjon", "bufdir.5.prioritet", "difi2017.3", "dfo.samordningsstigen", "dfo.utredning.2"]
  )

  static let bufdir5Ambisjon: Entry = Entry(
    "bufdir.5.ambisjon", .item,
    title: Text(
      nb: "Snakk om det når dere sikter ulikt høyt",
      nn: "Snakk om det når de siktar ulikt høgt",
      en: "Talk about it when you aim differently"
    ),
    text: Text(
      nb: """
        Vil partene ulikt mye, kan gjennomføringen bli vanskelig. De venter da ulike ting av planlegging, koordinering og oppfølging. \
        Frustrasjonen kan bli stor når tjenester starter uten at nivået er klart.

        Skriv «ambisjon» på hver deltaker. Er nivåene ulike, så skriv «avklart» under «Ambisjon» med dato og grunn. Ulikt nivå er lov; \
        det som skaper vansker, er at ingen har snakket om det (vår tolkning).
        """,
      nn: """
        Vil partane ulikt mykje, kan gjennomføringa bli vanskeleg. Dei ventar då ulike ting av planlegging, koordinering og \
        oppfølging. Frustrasjonen kan bli stor når tenester startar utan at nivået er klart.

        Skriv «ambisjon» på kvar deltakar. Er nivåa ulike, så skriv «avklart» under «Ambisjon» med dato og grunn. Ulikt nivå er lov; \
        det som skaper vanskar, er at ingen har snakka om det (vår tolking).
        """,
      en: """
        If the parties want different amounts, carrying the work through may be hard. They then expect different things of planning, \
        coordination and follow-up. Frustration can be great when services start before the level is clear.

        Write “ambition” for each participant. If the levels differ, write “settled” under “Ambition” with a date and a reason. \
        Different levels are allowed; the trouble comes when nobody has talked about it (our reading).
        """
    ),
    source: heading, rows: ["R070", "R072"],
    concerns: Concerns(["ambition", "ambition.settled", "participants.ambition"]),
    links: ["bufdir.5", "bufdir.5.eksempel", "bufdir.5.q3", "difi2017.3"]
  )

  static let bufdir5Eksempel: Entry = Entry(
    "bufdir.5.eksempel", .item,
    title: Text(
      nb: "Eksempel: NAV vil mer enn skolen",
      nn: "Døme: NAV vil meir enn skulen",
      en: "Example: NAV wants more than the schools"
    ),
    text: Text(
      nb: """
        Bufdir tar fattigdom hos barn som eksempel. Der kan det hende at NAV vil mer enn utdanningssektoren, som først og fremst \
        tenker på læring og mindre på inntekt.

        Ingen av dem tar feil; de har ulike oppgaver (vår tolkning). Skriv «egne mål» og «ambisjon» på hver deltaker, så blir \
        forskjellen synlig for alle.
        """,
      nn: """
        Bufdir tek fattigdom hos barn som døme. Der kan det hende at NAV vil meir enn utdanningssektoren, som først og fremst tenkjer \
        på læring og mindre på inntekt.

        Ingen av dei tek feil; dei har ulike oppgåver (vår tolking). Skriv «eigne mål» og «ambisjon» på kvar deltakar, så blir \
        skilnaden synleg for alle.
        """,
      en: """
        Bufdir takes child poverty as its example. There NAV, the labour and welfare service, may want more than the education sector, \
        which thinks first of learning and less of income.

        Neither of them is wrong; they have different tasks (our reading). Write “own goals” and “ambition” for each participant, and \
        everyone can see the difference.
        """
    ),
    source: heading, rows: ["R071"],
    concerns: Concerns(["participants.ambition", "participants.ownGoals"]),
    links: ["bufdir.5.ambisjon", "bufdir.4.q2"]
  )

  static let bufdir5q1: Entry = Entry(
    "bufdir.5.q1", .question,
    title: Text(nb: "Hva vil vi oppnå sammen?", nn: "Kva vil vi oppnå saman?", en: "What do we want to achieve together?"),
    text: Text(
      nb: """
        Spør hva dere vil ha ut av samarbeidet. Spørsmålet ligner det første fra oppstarten; her hjelper det dere å bli enige om \
        ambisjonen.

        Les «Mål» og «Ambisjon» sammen: Er trinnet høyt nok til å nå målet, og ikke høyere enn dere trenger?
        """,
      nn: """
        Spør kva de vil ha ut av samarbeidet. Spørsmålet liknar det første frå oppstarten; her hjelper det dykk å bli einige om \
        ambisjonen.

        Les «Mål» og «Ambisjon» saman: Er steget høgt nok til å nå målet, og ikkje høgare enn de treng?
        """,
      en: """
        Ask what you want to get out of the collaboration. The question is like the first one from the start; here it helps you agree \
        on the ambition.

        Read “Goals” and “Ambition” together: is the step high enough to reach the goal, and no higher than you need?
        """
    ),
    source: heading, rows: ["R073"],
    concerns: Concerns(["goals", "ambition"]),
    links: ["bufdir.5", "bufdir.1.q1"]
  )

  static let bufdir5q2: Entry = Entry(
    "bufdir.5.q2", .question,
    title: Text(nb: "Rask gevinst eller varig løsning?", nn: "Rask gevinst eller varig løysing?", en: "Quick gain or lasting solution?"),
    text: Text(
      nb: """
        Spør om dere vil ha gevinster på kort sikt, løsninger som varer, eller begge.

        Skriv «horisont» på hvert mål. Er målet varig, bør mandatet vare i minst et år; den grensen er vår tolkning, og den kan \
        endres.
        """,
      nn: """
        Spør om de vil ha gevinstar på kort sikt, løysingar som varer, eller begge.

        Skriv «horisont» på kvart mål. Er målet varig, bør mandatet vare i minst eitt år; den grensa er vår tolking, og ho kan \
        endrast.
        """,
      en: """
        Ask whether you want gains in the short run, solutions that last, or both.

        Write “horizon” for each goal. If the goal is a lasting one, the mandate should last at least a year; that limit is our \
        reading, and it can be changed.
        """
    ),
    source: heading, rows: ["R074"],
    concerns: Concerns(["goals.horizon", "duration"]),
    links: ["bufdir.5", "bufdir.1.kontinuitet"]
  )

  static let bufdir5q3: Entry = Entry(
    "bufdir.5.q3", .question,
    title: Text(nb: "Hvor høyt på stigen vil vi?", nn: "Kor høgt på stigen vil vi?", en: "How high up the ladder do we go?"),
    text: Text(
      nb: """
        Bli enige om hvilket trinn på samordningsstigen dere sikter mot. DFØ beskriver fire trinn: å dele informasjon, å forstå \
        problemet likt, å ikke svekke andres mål, og øverst å planlegge og handle sammen.

        Skriv trinnet under «Ambisjon», og i feltet «nå» hvor dere er i dag.
        """,
      nn: """
        Bli einige om kva steg på samordningsstigen de siktar mot. DFØ skildrar fire steg: å dele informasjon, å forstå problemet \
        likt, å ikkje svekkje andre sine mål, og øvst å planleggje og handle saman.

        Skriv steget under «Ambisjon», og i feltet «no» kvar de er i dag.
        """,
      en: """
        Agree on which step of the coordination ladder you are aiming for. DFØ describes four steps: sharing information, seeing the \
        problem alike, not weakening others' goals, and at the top planning and acting together.

        Write the step under “Ambition”, and where you are today in the field “now”.
        """
    ),
    source: heading, rows: ["R075"],
    concerns: Concerns(["ambition", "ambition.now"]),
    links: [
      "bufdir.5", "bufdir.1.nivaa", "dfo.samordningsstigen", "dfo.trinn.1", "dfo.trinn.2", "dfo.trinn.3", "dfo.trinn.4",
      "difi2017.3",
    ]
  )

  static let bufdir5q4: Entry = Entry(
    "bufdir.5.q4", .question,
    title: Text(nb: "Side om side, eller sammen?", nn: "Side om side, eller saman?", en: "Side by side, or together?"),
    text: Text(
      nb: """
        Spør om hver tjeneste skal ha sine egne tiltak og tilpasse dem til de andres, eller om dere skal planlegge tiltakene sammen. I \
        det siste tilfellet trenger dere den samme kunnskapen og et felles ansvar for gjennomføring og oppfølging.

        Skriv «arbeidsform» under «Ambisjon»: side om side, felles eller begge. Velger dere felles, så fyll ut «felles ansvar» på \
        tiltakene.
        """,
      nn: """
        Spør om kvar teneste skal ha sine eigne tiltak og tilpasse dei til tiltaka hos dei andre, eller om de skal planleggje tiltaka \
        saman. I det siste tilfellet treng de den same kunnskapen og eit felles ansvar for gjennomføring og oppfølging.

        Skriv «arbeidsform» under «Ambisjon»: side om side, felles eller begge. Vel de felles, så fyll ut «felles ansvar» på tiltaka.
        """,
      en: """
        Ask whether each service is to have its own measures and fit them to the others', or whether you are to plan the measures \
        together. In the latter case you need the same knowledge and a shared responsibility for carrying out and following up.

        Write “way of working” under “Ambition”: side by side, joint or both. If you choose joint, fill in “shared responsibility” for \
        the measures.
        """
    ),
    source: heading, rows: ["R076"],
    concerns: Concerns(["ambition.wayOfWorking", "measures.sharedResponsibility"]),
    links: ["bufdir.5", "bufdir.4.fakta", "dfo.trinn.3", "dfo.trinn.4", "difi2017.3"]
  )

  static let bufdir5Prioritet: Entry = Entry(
    "bufdir.5.prioritet", .item,
    title: Text(
      nb: "La prioritet og ressurser styre nivået",
      nn: "La prioritet og ressursar styre nivået",
      en: "Let priority and resources set the level"
    ),
    text: Text(
      nb: """
        Målene alene viser ikke hvor stort og ambisiøst samarbeidet er. Om nivået bør være lavt eller høyt, kommer an på hvor høyt \
        kommunen prioriterer arbeidet, og hva det får av ressurser.

        Skriv «prioritet» under «Ambisjon», og fyll ut «Ressurser». Sikter dere mot trinn 3 eller 4 med lav prioritet eller uten \
        ressurser, så senk trinnet eller øk innsatsen. At grensen går ved trinn 3, er vår tolkning.
        """,
      nn: """
        Måla åleine viser ikkje kor stort og ambisiøst samarbeidet er. Om nivået bør vere lågt eller høgt, kjem an på kor høgt \
        kommunen prioriterer arbeidet, og kva det får av ressursar.

        Skriv «prioritet» under «Ambisjon», og fyll ut «Ressursar». Siktar de mot steg 3 eller 4 med låg prioritet eller utan \
        ressursar, så senk steget eller auk innsatsen. At grensa går ved steg 3, er vår tolking.
        """,
      en: """
        The goals alone do not show how large and ambitious the collaboration is. Whether the level should be low or high depends on \
        how highly the municipality ranks the work, and on what resources it gets.

        Write “priority” under “Ambition”, and fill in “Resources”. If you aim for step 3 or 4 with low priority or without resources, \
        lower the step or increase the effort. That the limit is at step 3 is our reading.
        """
    ),
    source: heading, rows: ["R077", "R078"],
    concerns: Concerns(["ambition.priority", "ambition", "resources"]),
    links: ["bufdir.5", "bufdir.1.ressurser", "bufdir.4.q3", "difi2017.3"]
  )
}
