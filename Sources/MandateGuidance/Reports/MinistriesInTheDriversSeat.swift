// Why change across sectors is given low priority, and what could help.

extension Entry {
  static let rapportDifi2019Forersetet = Entry(
    "rapport.difi-2019-forersetet", .report,
    title: Text(
      nb: "Departementene og omstilling (Difi og DFØ 2019)",
      nn: "Departementa og omstilling (Difi og DFØ 2019)",
      en: "Ministries and transformation (Difi and DFØ 2019)"
    ),
    text: Text(
      nb: """
        Rapporten handler om ansvaret departementene har for omstilling. Den beskriver fire hovedutfordringer og gir fire overordnede \
        anbefalinger. DFØ trekker fram én utfordring: Omstilling på tvers går i motbakke. Hvert departement ser mot sin egen sektor, og \
        det som går på tvers, får i praksis lav prioritet.

        Tre av anbefalingene står på siden. Sektorprinsippet bør kunne tolkes mer fleksibelt når problemene er gjenstridige. Gode ledere \
        kan oversette mellom fagmiljøer, så departementene lærer av hverandre og forstår problemet likt, og de bør måles på det de gir \
        til arbeidet på tvers. Virksomhetene bør ha plikt til å vurdere hele tiden om det trengs omstilling på tvers, og eventuelt ta \
        det opp med andre som berøres.

        For mandatet (vår tolkning): skriv i feltet «lederoppfølging» under «Styring» hvordan ledere følges opp på det de bidrar med. Se \
        om noen deltaker har svart nei på «kjerneoppgave».
        """,
      nn: """
        Rapporten handlar om ansvaret departementa har for omstilling. Han skildrar fire hovudutfordringar og gir fire overordna \
        tilrådingar. DFØ trekkjer fram éi utfordring: Omstilling på tvers går i motbakke. Kvart departement ser mot sin eigen sektor, og \
        det som går på tvers, får i praksis låg prioritet.

        Tre av tilrådingane står på sida. Sektorprinsippet bør kunne tolkast meir fleksibelt når problema er gjenstridige. Gode leiarar \
        kan omsetje mellom fagmiljø, så departementa lærer av kvarandre og forstår problemet likt, og dei bør målast på det dei gir til \
        arbeidet på tvers. Verksemdene bør ha plikt til å vurdere heile tida om det trengst omstilling på tvers, og eventuelt ta det opp \
        med andre det gjeld.

        For mandatet (vår tolking): skriv i feltet «leiaroppfølging» under «Styring» korleis leiarar blir følgde opp på det dei bidreg \
        med. Sjå om nokon deltakar har svart nei på «kjerneoppgåve».
        """,
      en: """
        The report is about the ministries’ responsibility for transformation. It describes four main challenges and gives four overall \
        recommendations. DFØ brings out one challenge: change across sectors is uphill work. Each ministry looks to its own sector, and \
        what cuts across gets low priority in practice.

        Three recommendations are on the page. It should be possible to read the sector principle more flexibly when problems are \
        wicked. Good leaders can interpret between professional fields, so that the ministries learn from each other and see the problem \
        alike, and they should be measured on what they give to work across sectors. Agencies should be obliged to assess all the time \
        whether change across sectors is needed, and if so perhaps take it up with others affected.

        For the mandate (our reading): say in the field “follow-up of leaders” under “Governance” how leaders are followed up on what \
        they contribute. See whether any participant has answered no to “core task”.
        """
    ),
    source: Source(
      publisher: "Difi og DFØ", document: "Departementene i førersetet for omstilling", year: 2019,
      heading: "Departementene i førersetet for omstilling"
    ),
    rows: ["R104b"],
    concerns: Concerns(["governance.followUpOfLeaders", "participants.coreTask", "ambition.priority"], actors: ["ministry", "agency"]),
    links: ["dfo.departement.styring", "dfo.trinn.2", "bufdir.4.q3"]
  )
}
