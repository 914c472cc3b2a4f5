// Seven lessons from coordination projects.

extension Entry {
  static let rapportDifi2017Erfaringer = Entry(
    "rapport.difi-2017-erfaringer", .report,
    title: Text(
      nb: "Sju lærdommer fra 2014–2017 (Difi 2017)",
      nn: "Sju lærdommar frå 2014–2017 (Difi 2017)",
      en: "Seven lessons from 2014–2017 (Difi 2017)"
    ),
    text: Text(
      nb: """
        Notatet samler det noen utvalgte prosjekter har erfart, og peker på hva som bør gjøres videre. DFØ løfter fram sju lærdommer.

        Politikerne må lede og stå bak når oppgavene er som vanskeligst. At alle forstår problemet likt, er helt avgjørende. Ledere, \
        særlig toppledere, må være aktive. Mekanismer og virkemidler må settes sammen og brukes bevisst. Vante arbeidsmåter i \
        byråkratiet settes på prøve, så nye bør vurderes. Departementene har flere roller i samordningen, og rollene kan støtte \
        hverandre. Departementene kan styre samarbeidsoppgaver bedre enn de gjør.

        For mandatet (vår tolkning): bruk de sju som prøve på «Forankring», «Problemforståelse», «Virkemidler» og «Styring».
        """,
      nn: """
        Notatet samlar det nokre utvalde prosjekt har erfart, og peikar på kva som bør gjerast vidare. DFØ løfter fram sju lærdommar.

        Politikarane må leie og stå bak når oppgåvene er som vanskelegast. At alle forstår problemet likt, er heilt avgjerande. Leiarar, \
        særleg toppleiarar, må vere aktive. Mekanismar og verkemiddel må setjast saman og brukast medvite. Vande arbeidsmåtar i \
        byråkratiet blir sette på prøve, så nye bør vurderast. Departementa har fleire roller i samordninga, og rollene kan støtte \
        kvarandre. Departementa kan styre samarbeidsoppgåver betre enn dei gjer.

        For mandatet (vår tolking): bruk dei sju som prøve på «Forankring», «Problemforståing», «Verkemiddel» og «Styring».
        """,
      en: """
        The note gathers experience from a selection of projects and points to what should be done next. DFØ brings out seven lessons.

        Politicians must lead and stand behind the hardest tasks. Seeing the problem alike is decisive. Leaders, top leaders above all, \
        must be active. Mechanisms and instruments must be combined and used knowingly. The usual ways of working in the bureaucracy are \
        put to the test, so new ones should be considered. Ministries have several roles in coordination, and these can support each \
        other. Ministries can govern tasks of collaboration better than they do.

        For the mandate (our reading): use the seven to test “Anchoring”, “Problem”, “Instruments” and “Governance”.
        """
    ),
    source: Source(
      publisher: "Difi", document: "Erfaringer og læringspunkter fra arbeidet med samordning 2014–2017", year: 2017,
      heading: "Erfaringer og læringspunkter fra arbeidet med samordning 2014–2017"
    ),
    rows: ["R104c"],
    concerns: Concerns(["anchoring", "problem", "instruments", "governance"]),
    links: ["difi2017", "dfo.virkemidler", "dfo.beslutning.4", "dfo.trinn.2"]
  )
}
