// Bufdir's fourth advice: a shared understanding of the problem, and the eight questions a first document answers.

private let heading: Source = .bufdir(heading: "4. Søk å få en felles forståelse av problemer, interesser og muligheter")

extension Entry {
  static let bufdirAdvice4: [Entry] = [
    bufdir4, bufdir4Fakta, bufdir4Indikatorer, bufdir4Kilder, bufdir4Nytte, bufdir4Paanytt, bufdir4Dokument, bufdir4q1, bufdir4q2,
    bufdir4q3, bufdir4q4, bufdir4q5, bufdir4q6, bufdir4q7, bufdir4q8,
  ]

  static let bufdir4: Entry = Entry(
    "bufdir.4", .advice,
    title: Text(nb: "Bli enige om hva problemet er", nn: "Bli einige om kva problemet er", en: "Agree on what the problem is"),
    text: Text(
      nb: """
        Hver tjeneste har sitt budsjett, sine mål og sitt faglige syn. Prøv derfor å se likt på problemet, interessene og mulighetene.

        Skriv det dere er enige om, under «Problemforståelse». Skriv det hver av dere mener, i feltet «problemsyn» på deltakeren.
        """,
      nn: """
        Kvar teneste har sitt budsjett, sine mål og sitt faglege syn. Prøv difor å sjå likt på problemet, interessene og det som er \
        mogleg.

        Skriv det de er einige om, under «Problemforståing». Skriv det kvar av dykk meiner, i feltet «problemsyn» på deltakaren.
        """,
      en: """
        Each service has its own budget, its own goals and its own professional view. So try to see the problem, the interests and the \
        possibilities alike.

        Write what you agree on under “Problem”. Write what each of you thinks in the field “view of the problem” of the participant.
        """
    ),
    source: heading, rows: ["R053"],
    concerns: Concerns(["problem", "participants.viewOfTheProblem"]),
    links: ["bufdir.4.fakta", "bufdir.4.nytte", "bufdir.4.dokument", "difi2017.2", "dfo.trinn.2", "dfo.utredning.3"]
  )

  static let bufdir4Fakta: Entry = Entry(
    "bufdir.4.fakta", .item,
    title: Text(nb: "Fakta først, så tiltak", nn: "Fakta først, så tiltak", en: "Facts first, then measures"),
    text: Text(
      nb: """
        Skaff dere felles fakta om problemet før dere setter i verk tiltak. Å hente inn fakta er det første dere gjør når dere får en \
        oppgave på tvers.

        Skriv dem under «Faktagrunnlag». Har dere ingen ennå, så gjør innhentingen til en oppgave med ansvarlig og frist.
        """,
      nn: """
        Skaff dykk felles fakta om problemet før de set i verk tiltak. Å hente inn fakta er det første de gjer når de får ei oppgåve \
        på tvers.

        Skriv dei under «Faktagrunnlag». Har de ingen enno, så gjer innhentinga til ei oppgåve med ansvarleg og frist.
        """,
      en: """
        Get hold of shared facts about the problem before you start on measures. Gathering facts is the first thing to do when you are \
        given a task across services.

        Write them under “Facts”. If you have none yet, make the gathering a task with someone responsible and a deadline.
        """
    ),
    source: heading, rows: ["R054", "R055"],
    concerns: Concerns(["facts", "measures", "tasks"]),
    links: ["bufdir.4", "bufdir.4.kilder", "bufdir.4.indikatorer", "difi2017.2", "dfo.utredning"]
  )

  static let bufdir4Indikatorer: Entry = Entry(
    "bufdir.4.indikatorer", .item,
    title: Text(nb: "Tall om barn i fattige familier", nn: "Tal om barn i fattige familiar", en: "Figures on children in poor families"),
    text: Text(
      nb: """
        Skal kommunen hjelpe barn i fattige familier, må den kjenne gruppen. Kilden viser til statistikk for hver kommune. Der står \
        det hvor mange barn som lever med lav inntekt over tid. Noen tall gjelder innvandrerbakgrunn, én forsørger, trang bolig og \
        leid bolig.

        Bruk tallene under «Faktagrunnlag» eller som indikator på et mål. Nettadressen i kilden er fra 2018; finn selv ut hvor tallene \
        ligger nå.
        """,
      nn: """
        Skal kommunen hjelpe barn i fattige familiar, må han kjenne gruppa. Kjelda viser til statistikk for kvar kommune. Der står det \
        kor mange barn som lever med låg inntekt over tid. Nokre tal gjeld innvandrarbakgrunn, éin forsørgjar, trong bustad og leigd \
        bustad.

        Bruk tala under «Faktagrunnlag» eller som indikator på eit mål. Nettadressa i kjelda er frå 2018; finn sjølv ut kvar tala ligg \
        no.
        """,
      en: """
        If the municipality is to help children in poor families, it has to know the group. The source points to statistics for each \
        municipality. They say how many children live with a lasting low income. Some figures concern immigrant background, single \
        providers, cramped housing and rented homes.

        Use the figures under “Facts” or as the indicator of a goal. The web address in the source is from 2018; find out for yourself \
        where the figures are now.
        """
    ),
    source: heading, rows: ["R056"],
    concerns: Concerns(["facts", "goals.indicator"]),
    links: ["bufdir.4.fakta", "bufdir.4.kilder"]
  )

  static let bufdir4Kilder: Entry = Entry(
    "bufdir.4.kilder", .item,
    title: Text(nb: "Si hvor tallene kommer fra", nn: "Sei kvar tala kjem frå", en: "Say where the figures come from"),
    text: Text(
      nb: """
        Bufdir viser videre til stoff om kartlegging og til en oversikt over statistikk som kan brukes.

        Skriv «kilde» og «år» på hvert faktum, så andre kan finne tallet igjen. At vi sier fra når et tall er over tre år gammelt, er \
        vår tolkning, og grensen kan endres.
        """,
      nn: """
        Bufdir viser vidare til stoff om kartlegging og til ei oversikt over statistikk som kan brukast.

        Skriv «kjelde» og «år» på kvart faktum, så andre kan finne talet att. At vi seier frå når eit tal er over tre år gammalt, er \
        vår tolking, og grensa kan endrast.
        """,
      en: """
        Bufdir points on to material about surveying needs and to an overview of statistics that can be used.

        Write “source” and “year” for each fact, so that others can find the figure again. That we speak up when a figure is more than \
        three years old is our reading, and the limit can be changed.
        """
    ),
    source: heading, rows: ["R057"],
    concerns: Concerns(["facts.source", "facts.year"]),
    links: ["bufdir.4.fakta"]
  )

  static let bufdir4Nytte: Entry = Entry(
    "bufdir.4.nytte", .item,
    title: Text(nb: "Vit hvorfor dere samarbeider", nn: "Ver klare på kvifor de samarbeider", en: "Know why you collaborate"),
    text: Text(
      nb: """
        En god start avhenger av at dere ser likt på hva dere har igjen for å samarbeide.

        Skriv «nytte» under «Problemforståelse»: hva målgruppen får, og hva hver tjeneste får.
        """,
      nn: """
        Ein god start står og fell med at de ser likt på kva de har att for å samarbeide.

        Skriv «nytte» under «Problemforståing»: kva målgruppa får, og kva kvar teneste får.
        """,
      en: """
        A good start depends on your seeing alike what you get out of collaborating.

        Write “benefit” under “Problem”: what the target group gets, and what each service gets.
        """
    ),
    source: heading, rows: ["R058"],
    concerns: Concerns(["problem.benefit"]),
    links: ["bufdir.4.paanytt", "bufdir.4.q8", "bufdir.3.nytte", "difi2017.2"]
  )

  static let bufdir4Paanytt: Entry = Entry(
    "bufdir.4.paanytt", .item,
    title: Text(nb: "Spør om nytten igjen", nn: "Spør om nytta igjen", en: "Ask about the benefit again"),
    text: Text(
      nb: """
        Ta nytten opp igjen fra tid til annen. Det skal sørge for at partene fortsatt eier samarbeidet og kjenner seg bundet av det \
        når det har vart en stund.

        Skriv «vurderes på nytt» under «Problemforståelse», for eksempel hvert år. Det er noe annet enn å evaluere samarbeidet.
        """,
      nn: """
        Ta nytta opp igjen frå tid til anna. Det skal sørgje for at partane framleis eig samarbeidet og kjenner seg bundne av det når \
        det har vart ei stund.

        Skriv «blir vurdert på nytt» under «Problemforståing», til dømes kvart år. Det er noko anna enn å evaluere samarbeidet.
        """,
      en: """
        Take the benefit up again from time to time. This is to make sure that the parties still own the collaboration and feel bound \
        by it when it has lasted a while.

        Write “reassessed” under “Problem”, for example every year. That is not the same as evaluating the collaboration.
        """
    ),
    source: heading, rows: ["R059"],
    concerns: Concerns(["problem.reassessed", "problem.revised"]),
    links: ["bufdir.4.nytte", "bufdir.3.nytte", "rapport.dfo-2021-ntaes", "dfo.iverksetting.3"]
  )

  static let bufdir4Dokument: Entry = Entry(
    "bufdir.4.dokument", .item,
    title: Text(nb: "Skriv noe alle kan stå bak", nn: "Skriv noko alle kan stå bak", en: "Write something everyone can stand behind"),
    text: Text(
      nb: """
        Når et samarbeid er nytt, hjelper det mye å skrive et dokument som alle kan si seg enige i. Det bør handle om problemer, \
        interesser og muligheter. Bufdir gir åtte spørsmål som eksempel.

        Mandatet kan være dette dokumentet (vår tolkning). Skriv «sluttet seg til» med dato på hver deltaker.
        """,
      nn: """
        Når eit samarbeid er nytt, hjelper det mykje å skrive eit dokument som alle kan seie seg einige i. Det bør handle om problem, \
        interesser og det samarbeidet gjer mogleg. Bufdir gir åtte spørsmål som døme.

        Mandatet kan vere dette dokumentet (vår tolking). Skriv «slutta seg til» med dato på kvar deltakar.
        """,
      en: """
        When a collaboration is new, it helps a great deal to write a document that everyone can agree to. It should deal with \
        problems, interests and possibilities. Bufdir gives eight questions as examples.

        The mandate can be that document (our reading). Write “joined” with a date for each participant.
        """
    ),
    source: heading, rows: ["R060"],
    concerns: Concerns(["participants.joined"]),
    links: [
      "bufdir.4.q1", "bufdir.4.q2", "bufdir.4.q3", "bufdir.4.q4", "bufdir.4.q5", "bufdir.4.q6", "bufdir.4.q7", "bufdir.4.q8",
      "bufdir.1.forpliktelse",
    ]
  )

  static let bufdir4q1: Entry = Entry(
    "bufdir.4.q1", .question,
    title: Text(nb: "Hvem svarer for hva?", nn: "Kven svarar for kva?", en: "Who answers for what?"),
    text: Text(
      nb: """
        Spør hvem som har ansvaret for de ulike delene av problemet.

        Skriv «ansvar» på hver deltaker og «ansvarlig» på hver oppgave og hvert tiltak. Tror to at de er alene om det samme ansvaret, \
        må de avklare det (vår tolkning).
        """,
      nn: """
        Spør kven som har ansvaret for dei ulike delane av problemet.

        Skriv «ansvar» på kvar deltakar og «ansvarleg» på kvar oppgåve og kvart tiltak. Trur to at dei er åleine om det same ansvaret, \
        må dei avklare det (vår tolking).
        """,
      en: """
        Ask who is responsible for the various parts of the problem.

        Write “responsibility” for each participant and “responsible” for each task and measure. If two believe that they alone have \
        the same responsibility, they must settle it (our reading).
        """
    ),
    source: heading, rows: ["R061"],
    concerns: Concerns(["participants.responsibility", "tasks.responsible", "measures.responsible"]),
    links: ["bufdir.4.dokument", "bufdir.1.q4"]
  )

  static let bufdir4q2: Entry = Entry(
    "bufdir.4.q2", .question,
    title: Text(nb: "Hvilke mål har hver tjeneste?", nn: "Kva mål har kvar teneste?", en: "What goals does each service have?"),
    text: Text(
      nb: """
        Spør hvilke mål og målgrupper hver tjeneste har på dette feltet fra før.

        Skriv «egne mål» og «målgruppe» på hver deltaker. Da ser dere hva som er likt, og hva som skiller.
        """,
      nn: """
        Spør kva mål og målgrupper kvar teneste har på dette feltet frå før.

        Skriv «eigne mål» og «målgruppe» på kvar deltakar. Då ser de kva som er likt, og kva som skil.
        """,
      en: """
        Ask what goals and target groups each service already has in this field.

        Write “own goals” and “target group” for each participant. Then you can see what is alike and what differs.
        """
    ),
    source: heading, rows: ["R062"],
    concerns: Concerns(["participants.ownGoals", "participants.targetGroup"]),
    links: ["bufdir.4.dokument", "bufdir.innledning.behov"]
  )

  static let bufdir4q3: Entry = Entry(
    "bufdir.4.q3", .question,
    title: Text(nb: "Er dette kjernen i jobben vår?", nn: "Er dette kjernen i jobben vår?", en: "Is this at the core of our job?"),
    text: Text(
      nb: """
        Spør om samarbeidet gjelder det virksomheten først og fremst er til for, eller noe den fra før setter langt ned på listen.

        Skriv «kjerneoppgave» på hver deltaker med ja, delvis eller nei. Skal noen levere på trinn 3 eller 4 uten at det er kjernen i \
        jobben, bør mandatet ha et tiltak for det. Den grensen er vår tolkning.
        """,
      nn: """
        Spør om samarbeidet gjeld det verksemda først og fremst er til for, eller noko ho frå før set langt ned på lista.

        Skriv «kjerneoppgåve» på kvar deltakar med ja, delvis eller nei. Skal nokon levere på steg 3 eller 4 utan at det er kjernen i \
        jobben, bør mandatet ha eit tiltak for det. Den grensa er vår tolking.
        """,
      en: """
        Ask whether the collaboration concerns what the service is there for first of all, or something it already places far down its \
        list.

        Write “core task” for each participant with yes, partly or no. If somebody is to deliver on step 3 or 4 without its being at \
        the core of their job, the mandate should have a measure for that. That limit is our reading.
        """
    ),
    source: heading, rows: ["R063"],
    concerns: Concerns(["participants.coreTask", "ambition.priority"]),
    links: ["bufdir.4.dokument", "bufdir.5.prioritet", "rapport.difi-2019-forersetet"]
  )

  static let bufdir4q4: Entry = Entry(
    "bufdir.4.q4", .question,
    title: Text(
      nb: "Hvordan ser hver av oss problemet?",
      nn: "Korleis ser kvar av oss problemet?",
      en: "How does each of us see the problem?"
    ),
    text: Text(
      nb: """
        Spør hvordan hver tjeneste forstår problemet, og hva den gjør med det på egen hånd i dag.

        Skriv «problemsyn» og «løser i dag» på hver deltaker. Forskjellene viser hva dere må snakke om.
        """,
      nn: """
        Spør korleis kvar teneste forstår problemet, og kva ho gjer med det på eiga hand i dag.

        Skriv «problemsyn» og «løyser i dag» på kvar deltakar. Skilnadene viser kva de må snakke om.
        """,
      en: """
        Ask how each service understands the problem, and what it does about it on its own today.

        Write “view of the problem” and “today's solution” for each participant. The differences show what you need to talk about.
        """
    ),
    source: heading, rows: ["R064"],
    concerns: Concerns(["participants.viewOfTheProblem", "participants.todaysSolution", "selfAssessment.viewOfTheProblem"]),
    links: ["bufdir.4.dokument", "bufdir.4", "dfo.trinn.2"]
  )

  static let bufdir4q5: Entry = Entry(
    "bufdir.4.q5", .question,
    title: Text(
      nb: "Hva kan gå galt, og hva står imot hverandre?",
      nn: "Kva kan gå gale, og kva står imot kvarandre?",
      en: "What can go wrong, and what conflicts?"
    ),
    text: Text(
      nb: """
        Spør hvor det er risiko på feltet, og hvor interesser eller mål kolliderer.

        Skriv det under «Risiko» med håndtering og ansvarlig. Fant dere ingenting, så skriv «vurdert, ingen funnet» og dato. Uenighet \
        som er skrevet ned, er lettere å håndtere (vår tolkning).
        """,
      nn: """
        Spør kvar det er risiko på feltet, og kvar interesser eller mål kolliderer.

        Skriv det under «Risiko» med handtering og ansvarleg. Fann de ingenting, så skriv «vurdert, ingen funne» og dato. Usemje som \
        er skriven ned, er lettare å handtere (vår tolking).
        """,
      en: """
        Ask where there is risk in the field, and where interests or goals collide.

        Write it under “Risks” with handling and who is responsible. If you found nothing, write “assessed, none found” and a date. \
        Disagreement that is written down is easier to handle (our reading).
        """
    ),
    source: heading, rows: ["R065"],
    concerns: Concerns(["risks", "risks.handling", "risks.responsible"]),
    links: ["bufdir.4.dokument", "bufdir.3.q2", "dfo.trinn.3"]
  )

  static let bufdir4q6: Entry = Entry(
    "bufdir.4.q6", .question,
    title: Text(nb: "Hva grenser arbeidet til?", nn: "Kva grensar arbeidet til?", en: "What does the work border on?"),
    text: Text(
      nb: """
        Spør hvor samarbeidet møter oppgaver og strategier som finnes fra før.

        Skriv hvert møtepunkt under «Grenseflater», og hvordan det er «avklart» hvem som gjør hva.
        """,
      nn: """
        Spør kvar samarbeidet møter oppgåver og strategiar som finst frå før.

        Skriv kvart møtepunkt under «Grenseflater», og korleis det er «avklart» kven som gjer kva.
        """,
      en: """
        Ask where the collaboration meets tasks and strategies that are already there.

        Write each meeting point under “Interfaces”, and how it is “settled” who does what.
        """
    ),
    source: heading, rows: ["R066"],
    concerns: Concerns(["interfaces", "interfaces.settled"]),
    links: ["bufdir.4.dokument", "bufdir.3.q5"]
  )

  static let bufdir4q7: Entry = Entry(
    "bufdir.4.q7", .question,
    title: Text(nb: "Hvor vil vi det samme?", nn: "Kvar vil vi det same?", en: "Where do we want the same?"),
    text: Text(
      nb: """
        Spør hvor interessene deres faller sammen.

        Skriv dem som «felles interesser» under «Problemforståelse». Det er et godt sted å begynne (vår tolkning).
        """,
      nn: """
        Spør kvar interessene dykkar fell saman.

        Skriv dei som «felles interesser» under «Problemforståing». Det er ein god stad å byrje (vår tolking).
        """,
      en: """
        Ask where your interests coincide.

        Write them as “shared interests” under “Problem”. That is a good place to begin (our reading).
        """
    ),
    source: heading, rows: ["R067"],
    concerns: Concerns(["problem.sharedInterests"]),
    links: ["bufdir.4.dokument"]
  )

  static let bufdir4q8: Entry = Entry(
    "bufdir.4.q8", .question,
    title: Text(nb: "Hva tjener vi på det?", nn: "Kva tener vi på det?", en: "What do we gain?"),
    text: Text(
      nb: """
        Spør hva det er å vinne ved at dere samordner dere bedre.

        Skriv det som «nytte» under «Problemforståelse», med én linje for målgruppen og én for hver tjeneste som får noe ut av det.
        """,
      nn: """
        Spør kva det er å vinne ved at de samordnar dykk betre.

        Skriv det som «nytte» under «Problemforståing», med éi linje for målgruppa og éi for kvar teneste som får noko ut av det.
        """,
      en: """
        Ask what there is to win if you coordinate better.

        Write it as “benefit” under “Problem”, with one line for the target group and one for each service that gets something out of \
        it.
        """
    ),
    source: heading, rows: ["R068"],
    concerns: Concerns(["problem.benefit"]),
    links: ["bufdir.4.dokument", "bufdir.4.nytte"]
  )
}
