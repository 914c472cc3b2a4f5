// Why governing needs dialogue, and leaders need room.

extension Entry {
  static let rapportDifi2019GodStatligStyring = Entry(
    "rapport.difi-2019-god-statlig-styring", .report,
    title: Text(
      nb: "God statlig styring (Difi 2019)",
      nn: "God statleg styring (Difi 2019)",
      en: "Good governance by the state (Difi 2019)"
    ),
    text: Text(
      nb: """
        Et hovedfunn er at de vanlige virkemidlene i styringen trenger følge av mer dialog og samhandling. Dialog og involvering er \
        viktig både når tiltak skal svare på virkelige behov, og når de skal settes effektivt i verk.

        Da må departementene styre overordnet, og lederne må få rom til å lede. De må kunne gå inn i samarbeid, trekke inn andre når det \
        trengs, og bruke det de får høre.

        For mandatet (vår tolkning): skriv under «Handlingsrom» hva lederne kan avgjøre selv, og under «Brukermedvirkning» når og \
        hvordan andre slipper til.
        """,
      nn: """
        Eit hovudfunn er at dei vanlege verkemidla i styringa treng følgje av meir dialog og samhandling. Dialog og involvering er \
        viktig både når tiltak skal svare på verkelege behov, og når dei skal setjast effektivt i verk.

        Då må departementa styre overordna, og leiarane må få rom til å leie. Dei må kunne gå inn i samarbeid, trekkje inn andre når det \
        trengst, og bruke det dei får høyre.

        For mandatet (vår tolking): skriv under «Handlingsrom» kva leiarane kan avgjere sjølve, og under «Brukarmedverknad» når og \
        korleis andre slepp til.
        """,
      en: """
        A main finding is that the usual means of governing need to be accompanied by more dialogue and interplay. Dialogue and \
        involvement matter both for measures to answer real needs and for them to be carried out efficiently.

        For that, ministries must govern at an overall level and leaders must have room to lead. They must be able to enter into \
        collaboration, bring in others when needed, and act on what they hear.

        For the mandate (our reading): say under “Room for action” what the leaders may decide themselves, and under “User involvement” \
        when and how others are heard.
        """
    ),
    source: Source(
      publisher: "Difi", document: "Hva er god statlig styring?", year: 2019,
      heading: "Hva er god statlig styring?"
    ),
    rows: ["R104d"],
    concerns: Concerns(["roomForAction", "userInvolvement", "governance"]),
    links: ["dfo.departement", "difi2017.5", "bufdir.2.handlefrihet"]
  )
}
