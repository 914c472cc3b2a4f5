// The six questions that the state's instructions for official inquiries put to every inquiry, as prompts in our own words.

extension Source {
  /// Adopted on 19 February 2016; DFØ manages the instructions and guides those who use them.
  fileprivate static let instructions = Source(
    publisher: "Regjeringen", document: "Utredningsinstruksen", year: 2016, heading: "Punkt 2-1")
}

extension Entry {
  static let inquiryInstructions: [Entry] = [
    instruks, instruks1, instruks2, instruks3, instruks4, instruks5, instruks6,
  ]

  static let instruks = Entry(
    "instruks", .introduction,
    title: Text(nb: "Utredningsinstruksen", nn: "Utgreiingsinstruksen", en: "The inquiry instructions (utredningsinstruksen)"),
    text: Text(
      nb: """
        Instruksen gjelder statlige tiltak, og DFØ forvalter den. Punkt 2-1 har seks spørsmål som enhver utredning skal svare på. Jo \
        større virkninger tiltaket får, desto grundigere skal svarene være. Ordlyden i spørsmålene her er vår, ikke instruksens.

        For mandatet (vår tolkning): svar kort under «Utredning», ett felt for hvert spørsmål. Staten må følge instruksen når den \
        utreder tiltak, mens kommuner kan bruke spørsmålene så langt de passer.
        """,
      nn: """
        Instruksen gjeld statlege tiltak, og DFØ forvaltar han. Punkt 2-1 har seks spørsmål som kvar utgreiing skal svare på. Di større \
        verknader tiltaket får, dess grundigare skal svara vere. Ordlyden i spørsmåla her er vår, ikkje instruksen sin.

        For mandatet (vår tolking): svar kort under «Utgreiing», eitt felt for kvart spørsmål. Staten må følgje instruksen når han \
        greier ut tiltak, medan kommunar kan bruke spørsmåla så langt dei passar.
        """,
      en: """
        The instructions apply to measures by the state and are managed by DFØ. Point 2-1 has six questions that every inquiry must \
        answer. The larger the effects of the measure, the more thorough the answers must be. The wording of the questions here is ours, \
        not that of the instructions.

        For the mandate (our reading): answer briefly under “Inquiry”, one field for each question. The state must follow the \
        instructions when it looks into measures; municipalities may use the questions as far as they fit.
        """
    ),
    source: .instructions,
    rows: ["R096"],
    concerns: Concerns(["inquiry"], phases: ["inquiry"], actors: ["ministry", "agency"]),
    links: ["dfo.utredning.4", "instruks.1", "instruks.2", "instruks.3", "instruks.4", "instruks.5", "instruks.6"]
  )

  static let instruks1 = Entry(
    "instruks.1", .question,
    title: Text(
      nb: "Hva er galt, og hva vil vi ha i stedet?",
      nn: "Kva er gale, og kva vil vi ha i staden?",
      en: "What is wrong, and what do we want instead?"
    ),
    text: Text(
      nb: """
        Det første instruksen spør etter, er problemet og målet.

        For mandatet (vår tolkning): uten de to kan ingen si om et tiltak treffer. Svar i feltet «problem» under «Utredning», og la det \
        stemme med «Problemforståelse» og «Mål».
        """,
      nn: """
        Det første instruksen spør etter, er problemet og målet.

        For mandatet (vår tolking): utan dei to kan ingen seie om eit tiltak treffer. Svar i feltet «problem» under «Utgreiing», og lat \
        det stemme med «Problemforståing» og «Mål».
        """,
      en: """
        The first thing the instructions ask for is the problem and the goal.

        For the mandate (our reading): without those two nobody can say whether a measure hits the mark. Answer in the field “problem” \
        under “Inquiry”, and let it agree with “Problem” and “Goals”.
        """
    ),
    source: .instructions,
    rows: ["R096"],
    concerns: Concerns(["inquiry.problem", "problem", "goals"], phases: ["inquiry"], actors: ["ministry", "agency"]),
    links: ["instruks", "dfo.utredning.4", "bufdir.1.q1"]
  )

  static let instruks2 = Entry(
    "instruks.2", .question,
    title: Text(nb: "Hva kan vi gjøre?", nn: "Kva kan vi gjere?", en: "What can we do?"),
    text: Text(
      nb: """
        Så spør instruksen etter tiltakene som kan komme på tale.

        For mandatet (vår tolkning): svar i feltet «tiltak» under «Utredning», og ta med mer enn ett alternativ. Å la alt være som det \
        er, er også et.
        """,
      nn: """
        Så spør instruksen etter tiltaka som kan kome på tale.

        For mandatet (vår tolking): svar i feltet «tiltak» under «Utgreiing», og ta med meir enn eitt alternativ. Å la alt vere som det \
        er, er også eit.
        """,
      en: """
        Next the instructions ask for the measures that could be considered.

        For the mandate (our reading): answer in the field “measures” under “Inquiry”, and include more than one option. Leaving \
        everything as it is counts as one.
        """
    ),
    source: .instructions,
    rows: ["R096"],
    concerns: Concerns(["inquiry.measures", "measures"], phases: ["inquiry"], actors: ["ministry", "agency"]),
    links: ["instruks", "dfo.utredning.4"]
  )

  static let instruks3 = Entry(
    "instruks.3", .question,
    title: Text(nb: "Hva er prinsipielt vanskelig?", nn: "Kva er prinsipielt vanskeleg?", en: "What is hard as a matter of principle?"),
    text: Text(
      nb: """
        Tiltak kan reise spørsmål av prinsipiell art, og instruksen vil ha dem på bordet.

        For mandatet (vår tolkning): svar i feltet «prinsipper» under «Utredning». Fører svaret til at mål eller interesser kolliderer, \
        skriv det også under «Risiko».
        """,
      nn: """
        Tiltak kan reise spørsmål av prinsipiell art, og instruksen vil ha dei på bordet.

        For mandatet (vår tolking): svar i feltet «prinsipp» under «Utgreiing». Fører svaret til at mål eller interesser kolliderer, \
        skriv det også under «Risiko».
        """,
      en: """
        Measures may raise questions of principle, and the instructions want them on the table.

        For the mandate (our reading): answer in the field “principles” under “Inquiry”. If the answer makes goals or interests collide, \
        say so under “Risks” as well.
        """
    ),
    source: .instructions,
    rows: ["R096"],
    concerns: Concerns(["inquiry.principles", "risks"], phases: ["inquiry"], actors: ["ministry", "agency"]),
    links: ["instruks", "dfo.utredning.4", "bufdir.4.q5"]
  )

  static let instruks4 = Entry(
    "instruks.4", .question,
    title: Text(
      nb: "Hvem merker hva, og hvor lenge?",
      nn: "Kven merkar kva, og kor lenge?",
      en: "Who will notice what, and for how long?"
    ),
    text: Text(
      nb: """
        Instruksen spør etter gode og dårlige virkninger, hvor lenge de varer, og hvem de treffer.

        For mandatet (vår tolkning): svar i feltet «virkninger» under «Utredning». De gode hører sammen med «nytte» under \
        «Problemforståelse», de dårlige med «Risiko».
        """,
      nn: """
        Instruksen spør etter gode og dårlege verknader, kor lenge dei varer, og kven dei råkar.

        For mandatet (vår tolking): svar i feltet «verknader» under «Utgreiing». Dei gode høyrer saman med «nytte» under \
        «Problemforståing», dei dårlege med «Risiko».
        """,
      en: """
        The instructions ask for good and bad effects, how long they last, and whom they reach.

        For the mandate (our reading): answer in the field “effects” under “Inquiry”. The good ones belong with “benefit” under \
        “Problem”, the bad ones with “Risks”.
        """
    ),
    source: .instructions,
    rows: ["R096"],
    concerns: Concerns(["inquiry.effects", "problem.benefit", "risks"], phases: ["inquiry"], actors: ["ministry", "agency"]),
    links: ["instruks", "dfo.utredning.4", "bufdir.4.q8"]
  )

  static let instruks5 = Entry(
    "instruks.5", .question,
    title: Text(nb: "Hva velger vi, og hvorfor?", nn: "Kva vel vi, og kvifor?", en: "What do we choose, and why?"),
    text: Text(
      nb: """
        Utredningen skal ende i en anbefaling, og den skal begrunnes.

        For mandatet (vår tolkning): svar i feltet «anbefaling» under «Utredning». Når saken skal avgjøres, bygger «Beslutningsgrunnlag» \
        på svaret.
        """,
      nn: """
        Utgreiinga skal ende i ei tilråding, og ho skal grunngivast.

        For mandatet (vår tolking): svar i feltet «tilråding» under «Utgreiing». Når saka skal avgjerast, byggjer «Avgjerdsgrunnlag» på \
        svaret.
        """,
      en: """
        The inquiry must end in a recommendation, and give reasons for it.

        For the mandate (our reading): answer in the field “recommendation” under “Inquiry”. When the matter is to be decided, “Basis \
        for decision” builds on the answer.
        """
    ),
    source: .instructions,
    rows: ["R096"],
    concerns: Concerns(["inquiry.recommendation", "basisForDecision.conclusion"], phases: ["inquiry"], actors: ["ministry", "agency"]),
    links: ["instruks", "dfo.utredning.4", "dfo.beslutning"]
  )

  static let instruks6 = Entry(
    "instruks.6", .question,
    title: Text(
      nb: "Hva må være på plass for at det skal virke?",
      nn: "Kva må vere på plass for at det skal verke?",
      en: "What must be in place for it to work?"
    ),
    text: Text(
      nb: """
        Til sist spør instruksen hva som må til for å lykkes når tiltaket skal settes i verk.

        For mandatet (vår tolkning): svar i feltet «forutsetninger» under «Utredning». Se etter om «Ressurser», rollene og «Styring» \
        sier det samme.
        """,
      nn: """
        Til sist spør instruksen kva som må til for å lykkast når tiltaket skal setjast i verk.

        For mandatet (vår tolking): svar i feltet «føresetnader» under «Utgreiing». Sjå etter om «Ressursar», rollene og «Styring» seier \
        det same.
        """,
      en: """
        Last, the instructions ask what it takes to succeed when the measure is carried out.

        For the mandate (our reading): answer in the field “conditions” under “Inquiry”. Check that “Resources”, the roles and \
        “Governance” say the same.
        """
    ),
    source: .instructions,
    rows: ["R096"],
    concerns: Concerns(
      ["inquiry.conditions", "resources", "participants.role", "governance.line"], phases: ["inquiry"], actors: ["ministry", "agency"]),
    links: ["instruks", "dfo.utredning.4", "dfo.beslutning"]
  )
}
