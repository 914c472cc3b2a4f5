// DFØ's page on coordination in the state: what coordination is, which instruments there are, and how the work falls into phases.
// The last paragraph of each text says what the advice means for a mandate; that is our reading, and it says so.

extension Source {
  /// The page "Samordning", last updated in 2023.
  static func dfo(heading: String) -> Source {
    Source(publisher: "DFØ", document: "Samordning", year: 2023, heading: heading)
  }
}

extension Entry {
  /// DFØ's page, in its own order.
  package static let dfo: [Entry] = dfoCoordination + dfoLadder + dfoInquiry + dfoDecisionPhase + dfoImplementation

  static let dfoCoordination: [Entry] = [
    dfoInnledning, dfoSamordning, dfoVirkemidler, dfoDepartementStyring, dfoFaser,
  ]

  static let dfoInnledning = Entry(
    "dfo.innledning", .introduction,
    title: Text(
      nb: "Hvorfor arbeid på tvers krever en egen arbeidsmåte",
      nn: "Kvifor arbeid på tvers krev ein eigen arbeidsmåte",
      en: "Why working across services needs its own approach"
    ),
    text: Text(
      nb: """
        Sammensatte samfunnsproblemer, som barnefattigdom og frafall fra videregående skole, krever at innsatsen samordnes, skriver DFØ. \
        Skal brukeren stå først, må departementer og virksomheter bli flinkere til å arbeide sammen. I en film forteller to direktorater \
        hva som var vanskelig i 0–24-samarbeidet, som tok slutt i mars 2021, og hvordan de gikk fram.

        For mandatet (vår tolkning): begynn med «Målgruppe» og «Problemforståelse». Først da ser dere hvem som må være med.
        """,
      nn: """
        Samansette samfunnsproblem, som barnefattigdom og fråfall frå vidaregåande skule, krev at innsatsen blir samordna, skriv DFØ. \
        Skal brukaren stå først, må departement og verksemder bli flinkare til å arbeide saman. I ein film fortel to direktorat kva som \
        var vanskeleg i 0–24-samarbeidet, som tok slutt i mars 2021, og korleis dei gjekk fram.

        For mandatet (vår tolking): byrj med «Målgruppe» og «Problemforståing». Først då ser de kven som må vere med.
        """,
      en: """
        Complex problems in society, such as child poverty and young people dropping out of upper secondary school, call for a \
        coordinated effort, writes DFØ. Putting the user first means that ministries and agencies must get better at working together. \
        In a film, two directorates describe what was hard about the 0–24 collaboration, which ended in March 2021, and how they went \
        about it.

        For the mandate (our reading): start with “Target group” and “Problem”. Only then will you see who has to take part.
        """
    ),
    source: .dfo(heading: "Hvorfor må man jobbe annerledes i samordningsprosjekter?"),
    rows: ["R104i"],
    concerns: Concerns(["targetGroup", "problem"]),
    links: ["dfo.samordning", "dfo.faser", "rapport.dfo-2020-0-24", "rapport.difi-2015-laeringsnotat-0-24", "initiativ.film-tre-rad"]
  )

  static let dfoSamordning = Entry(
    "dfo.samordning", .introduction,
    title: Text(nb: "Hva samordning er", nn: "Kva samordning er", en: "What coordination is"),
    text: Text(
      nb: """
        Difis rapport fra 2014 beskriver samordning som en prosess: Man ser mål, verdier, aktiviteter, ressurser og andre forutsetninger \
        under ett, prioriterer mellom dem, veier dem mot hverandre og tilpasser dem. DFØ legger til at formen skifter med hvor høyt dere \
        sikter. Hva som skal gjøres, og hvem som gjør hva, skifter også: med fasen, og med om dere sitter i et departement eller i en \
        virksomhet under det.

        For mandatet (vår tolkning): fyll ut «Aktør», «Fase» og «Ambisjon» tidlig. De tre avgjør hvilke råd som veier tyngst for dere.
        """,
      nn: """
        Rapporten frå Difi i 2014 skildrar samordning som ein prosess: Ein ser mål, verdiar, aktivitetar, ressursar og andre \
        føresetnader under eitt, prioriterer mellom dei, veg dei mot kvarandre og tilpassar dei. DFØ legg til at forma skiftar med kor \
        høgt de siktar. Kva som skal gjerast, og kven som gjer kva, skiftar også: med fasen, og med om de sit i eit departement eller i \
        ei verksemd under det.

        For mandatet (vår tolking): fyll ut «Aktør», «Fase» og «Ambisjon» tidleg. Dei tre avgjer kva råd som veg tyngst for dykk.
        """,
      en: """
        Difi’s report from 2014 describes coordination as a process: goals, values, activities, resources and other premises are looked \
        at as a whole, given priority, weighed and adapted to one another. DFØ adds that its form depends on how high you aim. Tasks and \
        roles also vary: with the phase, and with whether you work in a ministry or in an agency under it.

        For the mandate (our reading): fill in “Actor”, “Phase” and “Ambition” early. Those three decide which advice weighs most for \
        you.
        """
    ),
    source: .dfo(heading: "Hva er samordning?"),
    rows: ["R080", "R081"],
    concerns: Concerns(["actor", "phase", "ambition", "goals"]),
    links: [
      "dfo.innledning", "dfo.samordningsstigen", "dfo.faser", "dfo.virkemidler", "dfo.departement.styring",
      "rapport.difi-2014-mot-alle-odds", "initiativ.film-tre-rad", "initiativ.opptak",
    ]
  )

  static let dfoVirkemidler = Entry(
    "dfo.virkemidler", .introduction,
    title: Text(
      nb: "Virkemidler: fra regelverk til møteplasser",
      nn: "Verkemiddel: frå regelverk til møteplassar",
      en: "Instruments: from regulations to meeting places"
    ),
    text: Text(
      nb: """
        Spennet i virkemidler er stort. I den ene enden setter DFØ den formelle styringen, for eksempel gjennom regelverk og budsjett. I \
        den andre står møteplasser og arbeid med relasjoner.

        For mandatet (vår tolkning): skriv under «Virkemidler» hva dere bruker, og bland de to slagene med vilje. Sikter dere mot trinn \
        3 eller 4, er det sjelden nok med bare det ene.
        """,
      nn: """
        Spennet i verkemiddel er stort. I den eine enden set DFØ den formelle styringa, til dømes gjennom regelverk og budsjett. I den \
        andre står møteplassar og arbeid med relasjonar.

        For mandatet (vår tolking): skriv under «Verkemiddel» kva de bruker, og bland dei to slaga med vilje. Siktar de mot steg 3 \
        eller 4, er det sjeldan nok med berre det eine.
        """,
      en: """
        The range of instruments is wide. At one end DFØ places formal governance, for instance through regulations and budgets. At the \
        other are meeting places and work on relations.

        For the mandate (our reading): list under “Instruments” what you use, and mix the two kinds on purpose. If you aim for step 3 or \
        4, one kind alone is seldom enough.
        """
    ),
    source: .dfo(heading: "Hva er samordning?"),
    rows: ["R085"],
    concerns: Concerns(["instruments"]),
    links: ["dfo.beslutning.4", "rapport.difi-2017-erfaringer", "rapport.difi-2014-mot-alle-odds"]
  )

  static let dfoDepartementStyring = Entry(
    "dfo.departement.styring", .actor,
    title: Text(
      nb: "Departementet samordner styringssignalene",
      nn: "Departementet samordnar styringssignala",
      en: "The ministry coordinates its signals to agencies"
    ),
    text: Text(
      nb: """
        Sitter dere i et departement, kan samordning bety å utforme mål sammen med andre departementer og sette dem inn i \
        tildelingsbrevene til virksomhetene. Det kan også bety å styre satsinger som går over flere sektorer. DFØ viser dessuten til at \
        departementene har ansvar for å samordne det de signaliserer i styringen.

        For mandatet (vår tolkning): før opp tildelingsbrevene under «Virkemidler», og skriv hvilket departement hvert av dem kommer \
        fra. La de felles målene ha samme ordlyd overalt.
        """,
      nn: """
        Sit de i eit departement, kan samordning vere å utforme mål saman med andre departement og setje dei inn i tildelingsbreva til \
        verksemdene. Det kan også vere å styre satsingar som går over fleire sektorar. DFØ viser dessutan til at departementa har ansvar \
        for å samordne det dei signaliserer i styringa.

        For mandatet (vår tolking): før opp tildelingsbreva under «Verkemiddel», og skriv kva departement kvart av dei kjem frå. Lat dei \
        felles måla ha same ordlyd overalt.
        """,
      en: """
        If you work in a ministry, coordination may mean writing goals jointly with other ministries and putting them in the allotment \
        letters to the agencies. It may also mean steering efforts that span several sectors. DFØ also points to the ministries’ \
        responsibility for coordinating the signals they send when they govern.

        For the mandate (our reading): list the allotment letters under “Instruments”, and say which ministry each one comes from. Word \
        the shared goals the same way in all of them.
        """
    ),
    source: .dfo(heading: "Hva er samordning?"),
    rows: ["R084"],
    concerns: Concerns(["instruments", "instruments.ministry", "goals"], actors: ["ministry"]),
    links: ["dfo.departement", "dfo.virkemidler", "difi2017", "rapport.difi-2014-mot-alle-odds", "rapport.difi-2019-forersetet"]
  )

  static let dfoFaser = Entry(
    "dfo.faser", .introduction,
    title: Text(nb: "De tre fasene", nn: "Dei tre fasane", en: "The three phases"),
    text: Text(
      nb: """
        DFØ deler arbeidet på tvers i tre: utredning, beslutning og iverksetting. Den siste heter gjennomføringsfasen ett sted på siden \
        og driftsfasen et annet. Alle tre må gjøres godt. Hvor mye et råd betyr, kommer an på hvor høyt dere sikter på \
        samordningsstigen, og på rollene til dem som er med.

        For mandatet (vår tolkning): skriv fasen på linjen «Fase». På trinn 1 veier faserådene mindre enn lenger opp.
        """,
      nn: """
        DFØ deler arbeidet på tvers i tre: utgreiing, avgjerd og iverksetjing. Den siste heiter gjennomføringsfasen éin stad på sida og \
        driftsfasen ein annan. Alle tre må gjerast godt. Kor mykje eit råd har å seie, kjem an på kor høgt de siktar på \
        samordningsstigen, og på rollene til dei som er med.

        For mandatet (vår tolking): skriv fasen på linja «Fase». På steg 1 veg råda for fasane mindre enn lenger oppe.
        """,
      en: """
        DFØ divides work across services into three: inquiry, decision and implementation. In one place the page ties the last one to \
        carrying out, in another to running operations. All three must be done well. How much a piece of advice matters depends on how \
        high you aim on the coordination ladder, and on the roles of those involved.

        For the mandate (our reading): state the phase on the line “Phase”. At step 1 the advice for each phase weighs less than it does \
        higher up.
        """
    ),
    source: .dfo(heading: "Råd for å lykkes med samordning i ulike faser"),
    rows: ["R080", "R092"],
    concerns: Concerns(["phase"]),
    links: ["dfo.utredning", "dfo.beslutning", "dfo.iverksetting", "dfo.samordningsstigen", "dfo.samordning"]
  )
}
