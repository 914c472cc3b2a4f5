// Bufdir's third advice: shared principles and values, and the coordinator's six questions about them.

private let heading: Source = .bufdir(heading: "3. Bli enige om felles prinsipper og verdier som skal være styrende for arbeidet")

extension Entry {
  static let bufdirAdvice3: [Entry] = [
    bufdir3, bufdir3Vedtak, bufdir3Nytte, bufdir3Verdier, bufdir3Tillit, bufdir3Respekt, bufdir3Apenhet, bufdir3Lagand,
    bufdir3Fleksibilitet, bufdir3Kommunikasjon, bufdir3Koordinator, bufdir3Jevnlig, bufdir3q1, bufdir3q2, bufdir3q3, bufdir3q4, bufdir3q5,
    bufdir3q6,
  ]

  static let bufdir3: Entry = Entry(
    "bufdir.3", .advice,
    title: Text(nb: "Bli enige om verdiene", nn: "Bli einige om verdiane", en: "Agree on the values"),
    text: Text(
      nb: """
        Noen få grunnleggende verdier og prinsipper må være på plass for at samarbeid skal gå godt i hverdagen. De skal styre måten \
        dere arbeider på.

        Skriv dem under «Verdier» og «Prinsipper». De er avtaler om hvordan dere oppfører dere, også når dere er uenige (vår \
        tolkning).
        """,
      nn: """
        Nokre få grunnleggjande verdiar og prinsipp må vere på plass for at samarbeid skal gå godt i kvardagen. Dei skal styre måten \
        de arbeider på.

        Skriv dei under «Verdiar» og «Prinsipp». Dei er avtalar om korleis de oppfører dykk, òg når de er usamde (vår tolking).
        """,
      en: """
        A few basic values and principles must be in place for collaboration to go well in daily life. They are to guide the way you \
        work.

        Write them under “Values” and “Principles”. They are agreements on how you behave, also when you disagree (our reading).
        """
    ),
    source: heading, rows: ["R040"],
    concerns: Concerns(["values", "principles"]),
    links: ["bufdir.3.verdier", "bufdir.3.vedtak", "difi2017.1", "dfo.beslutning.1"]
  )

  static let bufdir3Vedtak: Entry = Entry(
    "bufdir.3.vedtak", .item,
    title: Text(nb: "Vedta verdiene og skriv dem ned", nn: "Vedta verdiane og skriv dei ned", en: "Adopt the values and write them down"),
    text: Text(
      nb: """
        Rett nivå i styringen bør vedta verdiene, og de bør stå skriftlig. Bufdir nevner et mandat som et mulig sted.

        Skriv «vedtatt av» og dato under «Verdier». Verdier ingen har vedtatt, kan ingen vise til. Hvilket nivå som er rett, avgjør \
        dere; kilden sier det ikke.
        """,
      nn: """
        Rett nivå i styringa bør vedta verdiane, og dei bør stå skriftleg. Bufdir nemner eit mandat som ein mogleg stad.

        Skriv «vedteke av» og dato under «Verdiar». Verdiar ingen har vedteke, kan ingen vise til. Kva nivå som er rett, avgjer de; \
        kjelda seier det ikkje.
        """,
      en: """
        The right level of governance should adopt the values, and they should be in writing. Bufdir mentions a mandate as one \
        possible place.

        Write “decided by” and a date under “Values”. Nobody can point to values that nobody has adopted. Which level is right is for \
        you to decide; the source does not say.
        """
    ),
    source: heading, rows: ["R041", "R042"],
    concerns: Concerns(["values.decidedBy", "values.date"]),
    links: ["bufdir.3", "difi2017.1"]
  )

  static let bufdir3Nytte: Entry = Entry(
    "bufdir.3.nytte", .item,
    title: Text(nb: "La alle merke at nytten vokser", nn: "La alle merkje at nytta veks", en: "Let everyone feel the benefit grow"),
    text: Text(
      nb: """
        Skal samarbeidet vokse seg sterkere, må de som er med, over tid merke at det gir større nytte til sammen.

        Skriv nytten under «Problemforståelse». Svar på «nytte» i «Egenvurdering» når dere evaluerer, så ser dere om den øker.
        """,
      nn: """
        Skal samarbeidet vekse seg sterkare, må dei som er med, over tid merkje at det gir større nytte til saman.

        Skriv nytta under «Problemforståing». Svar på «nytte» i «Eigenvurdering» når de evaluerer, så ser de om ho aukar.
        """,
      en: """
        If the collaboration is to grow stronger, those who take part must notice over time that it brings more benefit in all.

        Write the benefit under “Problem”. Answer “benefit” under “Self-assessment” when you evaluate, and you will see whether it \
        increases.
        """
    ),
    source: heading, rows: ["R043"],
    concerns: Concerns(["problem.benefit", "selfAssessment.benefit"]),
    links: ["bufdir.4.nytte", "bufdir.4.paanytt"]
  )

  static let bufdir3Verdier: Entry = Entry(
    "bufdir.3.verdier", .item,
    title: Text(nb: "Seks verdier å bygge på", nn: "Seks verdiar å byggje på", en: "Six values to build on"),
    text: Text(
      nb: """
        Bufdir nevner seks verdier samarbeid bør bygge på: tillit og respekt, åpenhet og lagånd, evnen til å være fleksibel og \
        pragmatisk, og god kommunikasjon. De er nevnt uten forklaring.

        Skriv bak hver verdi hva dere gjør når dere følger den. Velger dere bort noen av dem, er det deres valg.
        """,
      nn: """
        Bufdir nemner seks verdiar samarbeid bør byggje på: tillit og respekt, openheit og lagånd, evna til å vere fleksibel og \
        pragmatisk, og god kommunikasjon. Dei er nemnde utan forklaring.

        Skriv bak kvar verdi kva de gjer når de følgjer han. Vel de bort nokre av dei, er det valet dykkar.
        """,
      en: """
        Bufdir names six values that collaboration should build on: trust and respect, openness and team spirit, being flexible and \
        pragmatic, and good communication. They are named without explanation.

        Say after each value what you do when you live up to it. If you leave some of them out, that is your choice.
        """
    ),
    source: heading, rows: ["R044"],
    concerns: Concerns(["values"]),
    links: [
      "bufdir.3.tillit", "bufdir.3.respekt", "bufdir.3.apenhet", "bufdir.3.lagand", "bufdir.3.fleksibilitet",
      "bufdir.3.kommunikasjon",
    ]
  )

  static let bufdir3Tillit: Entry = Entry(
    "bufdir.3.tillit", .value,
    title: Text(nb: "Tillit", nn: "Tillit", en: "Trust"),
    text: Text(
      nb: """
        Tillit er én av de seks verdiene. Bufdir spør også om det er satt av nok tid til å bygge den.

        Vår tolkning: Vi stoler på at de andre holder det de lover. Vi sier fra tidlig når vi selv ikke rekker det. I mandatet kan det \
        stå «tillit: vi sier fra tidlig».
        """,
      nn: """
        Tillit er éin av dei seks verdiane. Bufdir spør òg om det er sett av nok tid til å byggje tillit.

        Vår tolking: Vi stoler på at dei andre held det dei lovar. Vi seier frå tidleg når vi sjølve ikkje rekk det. I mandatet kan \
        det stå «tillit: vi seier frå tidleg».
        """,
      en: """
        Trust is one of the six values. Bufdir also asks whether enough time has been set aside to build it.

        Our reading: we rely on the others to keep what they promise. We say so early when we cannot keep it ourselves. The mandate \
        might say “trust: we speak up early”.
        """
    ),
    source: heading, rows: ["R044"],
    concerns: Concerns(["values", "values.trust"]),
    links: ["bufdir.3.verdier", "bufdir.3.q3", "bufdir.2.tillit"]
  )

  static let bufdir3Respekt: Entry = Entry(
    "bufdir.3.respekt", .value,
    title: Text(nb: "Respekt", nn: "Respekt", en: "Respect"),
    text: Text(
      nb: """
        Respekt er én av de seks verdiene. Bufdir spør også om deltakerne respekterer rollene og fagkunnskapen hos hverandre.

        Vår tolkning: Vi regner med at de andre kan sitt fag, og lar dem gjøre sin del. I mandatet kan det stå «respekt: vi spør den \
        som kan faget, før vi bestemmer noe på feltet».
        """,
      nn: """
        Respekt er éin av dei seks verdiane. Bufdir spør òg om deltakarane respekterer rollene og fagkunnskapen hos kvarandre.

        Vår tolking: Vi reknar med at dei andre kan sitt fag, og lèt dei gjere sin del. I mandatet kan det stå «respekt: vi spør den \
        som kan faget, før vi avgjer noko på feltet».
        """,
      en: """
        Respect is one of the six values. Bufdir also asks whether the participants respect each other's roles and knowledge.

        Our reading: we take it that the others know their field, and let them do their part. The mandate might say “respect: we ask \
        those who know the field before we decide anything in it”.
        """
    ),
    source: heading, rows: ["R044"],
    concerns: Concerns(["values", "values.respect"]),
    links: ["bufdir.3.verdier", "bufdir.3.q1"]
  )

  static let bufdir3Apenhet: Entry = Entry(
    "bufdir.3.apenhet", .value,
    title: Text(nb: "Åpenhet", nn: "Openheit", en: "Openness"),
    text: Text(
      nb: """
        Åpenhet er én av de seks verdiene. Bufdir spør også om deltakerne sier fra når de prioriterer på nytt, eller når interesser \
        står mot hverandre.

        Vår tolkning: Vi forteller det de andre trenger å vite, også når det er ubekvemt. I mandatet kan det stå «åpenhet: endrede \
        prioriteringer meldes før møtet».
        """,
      nn: """
        Openheit er éin av dei seks verdiane. Bufdir spør òg om deltakarane seier frå når dei prioriterer på nytt, eller når \
        interesser står mot kvarandre.

        Vår tolking: Vi fortel det dei andre treng å vite, òg når det er ubehageleg. I mandatet kan det stå «openheit: vi melder frå \
        om endra prioriteringar før møtet».
        """,
      en: """
        Openness is one of the six values. Bufdir also asks whether the participants say so when they change their priorities, or when \
        interests collide.

        Our reading: we tell the others what they need to know, also when it is awkward. The mandate might say “openness: changed \
        priorities are reported before the meeting”.
        """
    ),
    source: heading, rows: ["R044"],
    concerns: Concerns(["values", "values.openness"]),
    links: ["bufdir.3.verdier", "bufdir.3.q2"]
  )

  static let bufdir3Lagand: Entry = Entry(
    "bufdir.3.lagand", .value,
    title: Text(nb: "Lagånd", nn: "Lagånd", en: "Team spirit"),
    text: Text(
      nb: """
        Lagånd er én av de seks verdiene. Bufdir spør også om særinteresser setter preg på arbeidet.

        Vår tolkning: Vi vil at laget skal lykkes, ikke bare vår egen tjeneste. I mandatet kan det stå «lagånd: vi står sammen om det \
        vi har avtalt».
        """,
      nn: """
        Lagånd er éin av dei seks verdiane. Bufdir spør òg om særinteresser set preg på arbeidet.

        Vår tolking: Vi vil at laget skal lykkast, ikkje berre vår eiga teneste. I mandatet kan det stå «lagånd: vi står saman om det \
        vi har avtalt».
        """,
      en: """
        Team spirit is one of the six values. Bufdir also asks whether special interests colour the work.

        Our reading: we want the team to succeed, not only our own service. The mandate might say “team spirit: we stand together on \
        what we have agreed”.
        """
    ),
    source: heading, rows: ["R044"],
    concerns: Concerns(["values", "values.teamSpirit"]),
    links: ["bufdir.3.verdier", "bufdir.3.q4"]
  )

  static let bufdir3Fleksibilitet: Entry = Entry(
    "bufdir.3.fleksibilitet", .value,
    title: Text(nb: "Fleksibilitet og pragmatisme", nn: "Fleksibilitet og pragmatisme", en: "Flexibility and pragmatism"),
    text: Text(
      nb: """
        Bufdir nevner disse to sammen som én av de seks verdiene, uten å forklare dem.

        Vår tolkning: Vi endrer måten vi arbeider på når det hjelper målgruppen, og velger det som virker, framfor det vi pleier å \
        gjøre. I mandatet kan det stå «fleksibilitet: vi prøver den enkleste løsningen først».
        """,
      nn: """
        Bufdir nemner desse to saman som éin av dei seks verdiane, utan å forklare dei.

        Vår tolking: Vi endrar måten vi arbeider på når det hjelper målgruppa, og vel det som verkar, framfor det vi plar gjere. I \
        mandatet kan det stå «fleksibilitet: vi prøver den enklaste løysinga først».
        """,
      en: """
        Bufdir names these two together as one of the six values, without explaining them.

        Our reading: we change the way we work when it helps the target group, and choose what works over what we usually do. The \
        mandate might say “flexibility: we try the simplest solution first”.
        """
    ),
    source: heading, rows: ["R044"],
    concerns: Concerns(["values", "values.flexibility"]),
    links: ["bufdir.3.verdier", "bufdir.2.handlefrihet"]
  )

  static let bufdir3Kommunikasjon: Entry = Entry(
    "bufdir.3.kommunikasjon", .value,
    title: Text(nb: "God kommunikasjon", nn: "God kommunikasjon", en: "Good communication"),
    text: Text(
      nb: """
        God kommunikasjon er én av de seks verdiene. Bufdir spør også om det er lett å ta opp saker som gjelder prinsipper.

        Vår tolkning: De som trenger å vite noe, får vite det i tide, med ord de forstår. I mandatet kan det stå «god kommunikasjon: \
        referatet er ute innen to dager».
        """,
      nn: """
        God kommunikasjon er éin av dei seks verdiane. Bufdir spør òg om det er lett å ta opp saker som gjeld prinsipp.

        Vår tolking: Dei som treng å vite noko, får vite det i tide, med ord dei forstår. I mandatet kan det stå «god kommunikasjon: \
        referatet er ute innan to dagar».
        """,
      en: """
        Good communication is one of the six values. Bufdir also asks whether it is easy to raise matters of principle.

        Our reading: those who need to know something are told in time, in words they understand. The mandate might say “good \
        communication: the minutes are out within two days”.
        """
    ),
    source: heading, rows: ["R044"],
    concerns: Concerns(["values", "values.communication", "communication"]),
    links: ["bufdir.3.verdier", "bufdir.3.q6"]
  )

  static let bufdir3Koordinator: Entry = Entry(
    "bufdir.3.koordinator", .item,
    title: Text(
      nb: "La koordinatoren passe på verdiene",
      nn: "La koordinatoren passe på verdiane",
      en: "Let the coordinator look after the values"
    ),
    text: Text(
      nb: """
        Tjenesten som koordinerer, bør ha et eget ansvar for å se etter om dere følger verdiene og prinsippene.

        Skriv det som en plikt under «Koordinering», for eksempel «vurderer om verdiene følges».
        """,
      nn: """
        Tenesta som koordinerer, bør ha eit eige ansvar for å sjå etter om de følgjer verdiane og prinsippa.

        Skriv det som ei plikt under «Koordinering», til dømes «vurderer om vi følgjer verdiane».
        """,
      en: """
        The service that coordinates should have a particular responsibility for seeing whether you follow the values and principles.

        Write it as a duty under “Coordination”, such as “assesses whether the values are followed”.
        """
    ),
    source: heading, rows: ["R045"],
    concerns: Concerns(["coordination.duties", "values.assessed"]),
    links: ["bufdir.1.q5", "bufdir.3.jevnlig"]
  )

  static let bufdir3Jevnlig: Entry = Entry(
    "bufdir.3.jevnlig", .item,
    title: Text(nb: "Vurder verdiene jevnlig", nn: "Vurder verdiane jamleg", en: "Assess the values regularly"),
    text: Text(
      nb: """
        Den som koordinerer, bør med faste mellomrom se etter om verdiene preger samarbeidet. Gjør de ikke det, kan det trengs egne \
        tiltak. Bufdir foreslår seks spørsmål å stille.

        Skriv under «Verdier» hvor ofte de «vurderes», og når det skjedde «sist». Svar i «Egenvurdering», og skriv et tiltak der \
        svaret krever det.
        """,
      nn: """
        Den som koordinerer, bør med faste mellomrom sjå etter om verdiane pregar samarbeidet. Gjer dei ikkje det, kan det trengast \
        eigne tiltak. Bufdir føreslår seks spørsmål å stille.

        Skriv «blir vurdert» under «Verdiar» med kor ofte det skjer, og «sist» med dato. Svar i «Eigenvurdering», og skriv eit tiltak \
        der svaret krev det.
        """,
      en: """
        Whoever coordinates should see at regular intervals whether the values mark the collaboration. If they do not, particular \
        measures may be needed. Bufdir suggests six questions to ask.

        Write “assessed” under “Values” with how often it is done, and “last” with a date. Answer under “Self-assessment”, and write a \
        measure where the answer calls for one.
        """
    ),
    source: heading, rows: ["R046"],
    concerns: Concerns(["values.assessed", "values.last", "selfAssessment"]),
    links: ["bufdir.3.koordinator", "bufdir.3.q1", "bufdir.3.q2", "bufdir.3.q3", "bufdir.3.q4", "bufdir.3.q5", "bufdir.3.q6"]
  )

  static let bufdir3q1: Entry = Entry(
    "bufdir.3.q1", .question,
    title: Text(nb: "Kjenner vi hverandre godt nok?", nn: "Kjenner vi kvarandre godt nok?", en: "Do we know each other well enough?"),
    text: Text(
      nb: """
        Spør om de som er med, har et godt forhold til hverandre. Respekterer de rollene og fagkunnskapen de andre har?

        Svar under «relasjoner» i «Egenvurdering». Er svaret «nei» eller «delvis», så skriv et tiltak. Den som kjenner de andre, våger \
        lettere å være uenig (vår tolkning).
        """,
      nn: """
        Spør om dei som er med, har eit godt forhold til kvarandre. Respekterer dei rollene og fagkunnskapen dei andre har?

        Svar under «relasjonar» i «Eigenvurdering». Er svaret «nei» eller «delvis», så skriv eit tiltak. Den som kjenner dei andre, \
        vågar lettare å vere usamd (vår tolking).
        """,
      en: """
        Ask whether those who take part get on well with each other. Do they respect the others' roles and knowledge?

        Answer “relations” under “Self-assessment”. If the answer is “no” or “partly”, write a measure. People who know each other \
        find it easier to disagree (our reading).
        """
    ),
    source: heading, rows: ["R047"],
    concerns: Concerns(["selfAssessment.relations"]),
    links: ["bufdir.3.jevnlig", "bufdir.3.respekt"]
  )

  static let bufdir3q2: Entry = Entry(
    "bufdir.3.q2", .question,
    title: Text(
      nb: "Sier vi fra når noe endrer seg?",
      nn: "Seier vi frå når noko endrar seg?",
      en: "Do we speak up when something changes?"
    ),
    text: Text(
      nb: """
        Spør om deltakerne forteller om nye prioriteringer, og om interesser som støter mot hverandre, når slikt dukker opp.

        Svar under «åpenhet» i «Egenvurdering». Er svaret «nei» eller «delvis», så skriv et tiltak, og se om noe bør stå under \
        «Risiko».
        """,
      nn: """
        Spør om deltakarane fortel om nye prioriteringar, og om interesser som støyter mot kvarandre, når slikt dukkar opp.

        Svar under «openheit» i «Eigenvurdering». Er svaret «nei» eller «delvis», så skriv eit tiltak, og sjå om noko bør stå under \
        «Risiko».
        """,
      en: """
        Ask whether the participants tell the others about new priorities, and about interests that collide, as these come up.

        Answer “openness” under “Self-assessment”. If the answer is “no” or “partly”, write a measure, and see whether something \
        belongs under “Risks”.
        """
    ),
    source: heading, rows: ["R048"],
    concerns: Concerns(["selfAssessment.openness", "risks"]),
    links: ["bufdir.3.jevnlig", "bufdir.3.apenhet", "bufdir.4.q5"]
  )

  static let bufdir3q3: Entry = Entry(
    "bufdir.3.q3", .question,
    title: Text(
      nb: "Gir vi oss tid til å bygge tillit?",
      nn: "Gir vi oss tid til å byggje tillit?",
      en: "Do we take the time to build trust?"
    ),
    text: Text(
      nb: """
        Spør om tjenestene har gitt hverandre nok tid til at tilliten kan vokse fram.

        Svar under «tid til tillit» i «Egenvurdering». Er svaret «nei» eller «delvis», så skriv et tiltak, og se om tiden bør inn \
        under «Ressurser».
        """,
      nn: """
        Spør om tenestene har gitt kvarandre nok tid til at tillit kan vekse fram.

        Svar under «tid til tillit» i «Eigenvurdering». Er svaret «nei» eller «delvis», så skriv eit tiltak, og sjå om tida bør inn \
        under «Ressursar».
        """,
      en: """
        Ask whether the services have given each other enough time for trust to grow.

        Answer “time for trust” under “Self-assessment”. If the answer is “no” or “partly”, write a measure, and see whether the time \
        should stand under “Resources”.
        """
    ),
    source: heading, rows: ["R049"],
    concerns: Concerns(["selfAssessment.timeForTrust", "resources.time"]),
    links: ["bufdir.3.jevnlig", "bufdir.3.tillit"]
  )

  static let bufdir3q4: Entry = Entry(
    "bufdir.3.q4", .question,
    title: Text(
      nb: "Trekker egne interesser arbeidet skjevt?",
      nn: "Dreg eigne interesser arbeidet skeivt?",
      en: "Do our own interests pull the work askew?"
    ),
    text: Text(
      nb: """
        Spør om det er tjenestenes egne interesser som setter preg på arbeidet.

        Her er spørsmålet snudd: «ja» er svaret som krever et tiltak, og «delvis» gjør det også. Svar under «særinteresser» i \
        «Egenvurdering».
        """,
      nn: """
        Spør om det er eigeninteressene til tenestene som set preg på arbeidet.

        Her er spørsmålet snudd: «ja» er svaret som krev eit tiltak, og «delvis» gjer det òg. Svar under «særinteresser» i \
        «Eigenvurdering».
        """,
      en: """
        Ask whether it is the services' own interests that colour the work.

        Here the question is turned round: “yes” is the answer that calls for a measure, and so is “partly”. Answer “special \
        interests” under “Self-assessment”.
        """
    ),
    source: heading, rows: ["R050"],
    concerns: Concerns(["selfAssessment.specialInterests"]),
    links: ["bufdir.3.jevnlig", "bufdir.3.lagand", "bufdir.4.q5"]
  )

  static let bufdir3q5: Entry = Entry(
    "bufdir.3.q5", .question,
    title: Text(
      nb: "Tar vi saker andre løser bedre alene?",
      nn: "Tek vi saker andre løyser betre åleine?",
      en: "Do we take on matters others solve better alone?"
    ),
    text: Text(
      nb: """
        Spør om samarbeidet overtar saker som én sektor kan løse bedre på egen hånd.

        Her er spørsmålet snudd: «ja» er svaret som krever et tiltak, og «delvis» gjør det også. Svar under «andres saker» i \
        «Egenvurdering». Skriv i feltet «utenfor» under «Omfang» hva dere lar ligge.
        """,
      nn: """
        Spør om samarbeidet tek over saker som éin sektor kan løyse betre på eiga hand.

        Her er spørsmålet snudd: «ja» er svaret som krev eit tiltak, og «delvis» gjer det òg. Svar under «andre sine saker» i \
        «Eigenvurdering». Skriv i feltet «utanfor» under «Omfang» kva de lèt liggje.
        """,
      en: """
        Ask whether the collaboration takes over matters that one sector can solve better on its own.

        Here the question is turned round: “yes” is the answer that calls for a measure, and so is “partly”. Answer “others' matters” \
        under “Self-assessment”. Say in the field “outside” under “Scope” what you leave alone.
        """
    ),
    source: heading, rows: ["R051"],
    concerns: Concerns(["selfAssessment.othersMatters", "scope.outside"]),
    links: ["bufdir.3.jevnlig", "bufdir.4.q6"]
  )

  static let bufdir3q6: Entry = Entry(
    "bufdir.3.q6", .question,
    title: Text(
      nb: "Er det lett å ta opp det prinsipielle?",
      nn: "Er det lett å ta opp det prinsipielle?",
      en: "Is it easy to raise matters of principle?"
    ),
    text: Text(
      nb: """
        Spør om deltakerne uten stort besvær kan reise prinsipielle saker, både med hverandre og oppover eller nedover i linjen.

        Svar under «lav terskel» i «Egenvurdering». Er svaret «nei» eller «delvis», så skriv et tiltak. Skriv i feltet «uenighet» \
        under «Rutiner» hvor slike saker går, og hvor fort.
        """,
      nn: """
        Spør om deltakarane utan stort bry kan reise prinsipielle saker, både med kvarandre og oppover eller nedover i linja.

        Svar under «låg terskel» i «Eigenvurdering». Er svaret «nei» eller «delvis», så skriv eit tiltak. Skriv i feltet «usemje» \
        under «Rutinar» kvar slike saker går, og kor fort.
        """,
      en: """
        Ask whether the participants can easily raise matters of principle, both with each other and up or down the line.

        Answer “low threshold” under “Self-assessment”. If the answer is “no” or “partly”, write a measure. Say in the field \
        “disagreement” under “Routines” where such matters go, and how fast.
        """
    ),
    source: heading, rows: ["R052"],
    concerns: Concerns(["selfAssessment.lowThreshold", "routines.disagreement"]),
    links: ["bufdir.3.jevnlig", "bufdir.3.kommunikasjon", "bufdir.2.rutiner"]
  )
}
