// Bufdir's first advice: politicians and leaders who own the collaboration over time, and the six questions before it starts.

private let heading: Source = .bufdir(heading: "1. Etabler forankring på politisk og administrativt nivå som gir eierskap over tid")

extension Entry {
  static let bufdirAdvice1: [Entry] = [
    bufdir1, bufdir1Kontinuitet, bufdir1Ressurser, bufdir1Kompetanse, bufdir1Nivaa, bufdir1Forpliktelse, bufdir1Oppstart, bufdir1q1,
    bufdir1q2, bufdir1q3, bufdir1q4, bufdir1q5, bufdir1q6, bufdir1Strukturer, bufdir1Lag, bufdir1Plan,
  ]

  static let bufdir1: Entry = Entry(
    "bufdir.1", .advice,
    title: Text(
      nb: "Få folkevalgte og ledere med dere",
      nn: "Få folkevalde og leiarar med dykk",
      en: "Get politicians and leaders behind you"
    ),
    text: Text(
      nb: """
        Samarbeidet trenger støtte fra politikere og ledere, og støtten må vare. Uten ledere som står bak, kan oppgaven drukne i alt \
        det andre. Medarbeiderne kan også slutte å tro at det nytter å arbeide på tvers.

        Skriv under «Forankring» hvilke organer og ledere som har sagt ja, i hvilken sak og når.
        """,
      nn: """
        Samarbeidet treng støtte frå politikarar og leiarar, og støtta må vare. Utan leiarar som står bak, kan oppgåva drukne i alt \
        det andre. Medarbeidarane kan òg slutte å tru at det nyttar å arbeide på tvers.

        Skriv under «Forankring» kva organ og leiarar som har sagt ja, i kva sak og når.
        """,
      en: """
        The collaboration needs support from politicians and leaders, and the support must last. Without leaders behind it, the task \
        may drown in everything else. Staff may also stop believing that working across services helps.

        Say under “Anchoring” which bodies and leaders have said yes, in which case and when.
        """
    ),
    source: heading, rows: ["R005", "R006"],
    concerns: Concerns(["anchoring"]),
    links: ["bufdir.1.nivaa", "bufdir.1.lag", "difi2017.4", "dfo.beslutning.2"]
  )

  static let bufdir1Kontinuitet: Entry = Entry(
    "bufdir.1.kontinuitet", .item,
    title: Text(nb: "Sørg for at arbeidet går videre", nn: "Sørg for at arbeidet går vidare", en: "Make sure the work carries on"),
    text: Text(
      nb: """
        Kontinuitet er det første av tre behov som ledelsens støtte skal dekke.

        Skriv under «Koordinering» hvem som er stedfortreder, så ikke alt hviler på én person. Skriv under «Varighet» hvor lenge \
        mandatet gjelder, eller når dere vurderer det på nytt. At nettopp disse to punktene sikrer kontinuitet, er vår tolkning.
        """,
      nn: """
        Kontinuitet er det første av tre behov som støtta frå leiinga skal dekkje.

        Skriv under «Koordinering» kven som er stadfortredar, så ikkje alt kviler på éin person. Skriv under «Varigheit» kor lenge \
        mandatet gjeld, eller når de vurderer det på nytt. At nettopp desse to punkta sikrar kontinuitet, er vår tolking.
        """,
      en: """
        Continuity is the first of three needs that support from leaders is meant to meet.

        Name a deputy under “Coordination”, so that not everything rests on one person. Say under “Duration” how long the mandate \
        runs, or when you will review it. That these two points secure continuity is our reading.
        """
    ),
    source: heading, rows: ["R007"],
    concerns: Concerns(["coordination.deputy", "duration", "duration.review"]),
    links: ["bufdir.1", "bufdir.2.stabilitet", "dfo.iverksetting.6"]
  )

  static let bufdir1Ressurser: Entry = Entry(
    "bufdir.1.ressurser", .item,
    title: Text(nb: "Få satt av tid og penger", nn: "Få sett av tid og pengar", en: "Get time and money set aside"),
    text: Text(
      nb: """
        Støtte fra ledelsen er nødvendig for at samarbeidet skal få arbeidstid og penger.

        Skriv under «Ressurser», eller på hver deltaker, hvor mye tid og hvilke midler de stiller med. Er det ikke satt av noe, så \
        skriv det. Da ser leseren at spørsmålet er stilt.
        """,
      nn: """
        Støtte frå leiinga må til for at samarbeidet skal få arbeidstid og pengar.

        Skriv under «Ressursar», eller på kvar deltakar, kor mykje tid og kva midlar dei stiller med. Er det ikkje sett av noko, så \
        skriv det. Då ser lesaren at spørsmålet er stilt.
        """,
      en: """
        Support from leaders is necessary if the collaboration is to get working time and money.

        Say under “Resources”, or for each participant, how much time and money they put in. If nothing has been set aside, say that. \
        Then the reader can see that the question was asked.
        """
    ),
    source: heading, rows: ["R008"],
    concerns: Concerns(["resources", "resources.time", "resources.money", "participants.resources"]),
    links: ["bufdir.1", "bufdir.5.prioritet", "rapport.dfo-2021-organisasjonsformer"]
  )

  static let bufdir1Kompetanse: Entry = Entry(
    "bufdir.1.kompetanse", .item,
    title: Text(nb: "Få med dem som kan faget", nn: "Få med dei som kan faget", en: "Bring in those who have the skills"),
    text: Text(
      nb: """
        Ledelsen må også stå bak for at samarbeidet skal få den kompetansen det trenger.

        Spør hva gruppen må kunne, før dere spør hvem som har tid. Skriv svaret under «Ressurser», i feltet «kompetanse».
        """,
      nn: """
        Leiinga må òg stå bak for at samarbeidet skal få den kompetansen det treng.

        Spør kva gruppa må kunne, før de spør kven som har tid. Skriv svaret under «Ressursar», i feltet «kompetanse».
        """,
      en: """
        Leaders must also stand behind the work for it to get the competence it needs.

        Ask what the group must be able to do before you ask who has time. Write the answer under “Resources”, in the field \
        “competence”.
        """
    ),
    source: heading, rows: ["R009"],
    concerns: Concerns(["resources.competence"]),
    links: ["bufdir.1"]
  )

  static let bufdir1Nivaa: Entry = Entry(
    "bufdir.1.nivaa", .item,
    title: Text(
      nb: "Jo høyere trinn, desto høyere leder",
      nn: "Jo høgare steg, di høgare leiar",
      en: "The higher the step, the higher the leader"
    ),
    text: Text(
      nb: """
        Støtte fra ledelsen trengs på alle trinn, også når dere bare deler informasjon. Sikter dere høyere, må støtten komme fra et \
        høyere nivå. Kilden gir retningen, men ingen tabell.

        Sammenlign trinnet under «Ambisjon» med det høyeste nivået under «Forankring». Hvilket nivå som er nok for hvilket trinn, er \
        vår tolkning, og grensene kan endres.
        """,
      nn: """
        Støtte frå leiinga trengst på alle steg, òg når de berre deler informasjon. Siktar de høgare, må støtta kome frå eit høgare \
        nivå. Kjelda gir retninga, men ingen tabell.

        Jamfør steget under «Ambisjon» med det høgaste nivået under «Forankring». Kva nivå som er nok for kva steg, er vår tolking, og \
        grensene kan endrast.
        """,
      en: """
        Support from leaders is needed on every step, also when you only share information. If you aim higher, the support must come \
        from a higher level. The source gives the direction but no table.

        Compare the step under “Ambition” with the highest level under “Anchoring”. Which level is enough for which step is our \
        reading, and the limits can be changed.
        """
    ),
    source: heading, rows: ["R010", "R011"],
    concerns: Concerns(["anchoring", "ambition"]),
    links: ["bufdir.1", "bufdir.1.q3", "bufdir.5.q3", "dfo.samordningsstigen", "rapport.difi-2017-erfaringer"]
  )

  static let bufdir1Forpliktelse: Entry = Entry(
    "bufdir.1.forpliktelse", .item,
    title: Text(nb: "La alle partene binde seg", nn: "La alle partane binde seg", en: "Let every party commit itself"),
    text: Text(
      nb: """
        Forankring får arbeidet i gang. Den gjør også at alle slutter opp om samarbeidet og føler seg forpliktet sammen.

        Skriv «forankret hos» på hver deltaker. Én sterk eier hjelper lite når lederne hos de andre ikke har sagt ja (vår tolkning).
        """,
      nn: """
        Forankring får arbeidet i gang. Ho gjer òg at alle sluttar opp om samarbeidet og kjenner seg forplikta saman.

        Skriv «forankra hos» på kvar deltakar. Éin sterk eigar hjelper lite når leiarane hos dei andre ikkje har sagt ja (vår \
        tolking).
        """,
      en: """
        Anchoring gets the work going. It also makes everyone support the collaboration and feel bound together.

        Write “anchored with” for each participant. One strong owner helps little when the leaders of the others have not said yes \
        (our reading).
        """
    ),
    source: heading, rows: ["R012"],
    concerns: Concerns(["participants.anchoredWith", "anchoring"]),
    links: ["bufdir.1", "bufdir.4.dokument", "bufdir.5"]
  )

  static let bufdir1Oppstart: Entry = Entry(
    "bufdir.1.oppstart", .item,
    title: Text(nb: "Seks spørsmål før dere starter", nn: "Seks spørsmål før de startar", en: "Six questions before you start"),
    text: Text(
      nb: """
        Bufdir stiller seks spørsmål til oppstarten: Hvor vil dere, og hva kan dere klare? Hvem må stå bak, og hvilken rolle får hver \
        tjeneste? Hvem koordinerer, og hva følger med? Når evaluerer dere, og på hvilken måte?

        Svarene hører hjemme under «Mål», «Forankring», «Deltakere», «Koordinering» og «Evaluering». Er noe uavklart, så skriv \
        «avklares innen» og en dato.
        """,
      nn: """
        Bufdir stiller seks spørsmål til oppstarten: Kvar vil de, og kva kan de klare? Kven må stå bak, og kva rolle får kvar teneste? \
        Kven koordinerer, og kva følgjer med? Når evaluerer de, og på kva måte?

        Svara høyrer heime under «Mål», «Forankring», «Deltakarar», «Koordinering» og «Evaluering». Er noko uavklart, så skriv \
        «avklarast innan» og ein dato.
        """,
      en: """
        Bufdir asks six questions for the start: Where do you want to go, and what can you manage? Who must stand behind it, and what \
        role does each service get? Who coordinates, and what comes with that? When will you evaluate, and in what way?

        The answers belong under “Goals”, “Anchoring”, “Participants”, “Coordination” and “Evaluation”. If something is open, write \
        “to be settled by” and a date.
        """
    ),
    source: heading, rows: ["R013"],
    concerns: Concerns(["goals", "goals.realisticBecause", "anchoring", "participants.role", "coordination", "evaluation"]),
    links: ["bufdir.1.q1", "bufdir.1.q2", "bufdir.1.q3", "bufdir.1.q4", "bufdir.1.q5", "bufdir.1.q6"]
  )

  static let bufdir1q1: Entry = Entry(
    "bufdir.1.q1", .question,
    title: Text(nb: "Hva er målet?", nn: "Kva er målet?", en: "What is the goal?"),
    text: Text(
      nb: """
        Det første spørsmålet før start gjelder hva samarbeidet skal oppnå.

        Skriv under «Mål» hva som skal bli annerledes, for hvem og innen når, og velg en indikator som viser om det skjer. Et godt mål \
        tåler at noen spør hvordan dere ser at dere er framme (vår tolkning).
        """,
      nn: """
        Det første spørsmålet før start gjeld kva samarbeidet skal oppnå.

        Skriv under «Mål» kva som skal bli annleis, for kven og innan når, og vel ein indikator som viser om det skjer. Eit godt mål \
        toler at nokon spør korleis de ser at de er framme (vår tolking).
        """,
      en: """
        The first question before you start is what the collaboration is to achieve.

        Say under “Goals” what is to change, for whom and by when, and choose an indicator that shows whether it happens. A good goal \
        survives the question of how you will know that you have arrived (our reading).
        """
    ),
    source: heading, rows: ["R014"],
    concerns: Concerns(["goals", "goals.indicator", "goals.deadline"]),
    links: ["bufdir.1.oppstart", "bufdir.5.q1"]
  )

  static let bufdir1q2: Entry = Entry(
    "bufdir.1.q2", .question,
    title: Text(nb: "Hva er realistisk?", nn: "Kva er realistisk?", en: "What is realistic?"),
    text: Text(
      nb: """
        Spør hva dere faktisk kan få til sammen, ikke bare hva dere ønsker.

        Det kan ingen regel avgjøre for dere. Skriv «realistisk fordi» under målet, svar på «realisme» i «Egenvurdering», og sett dato \
        på svaret.
        """,
      nn: """
        Spør kva de faktisk kan få til saman, ikkje berre kva de ønskjer.

        Det kan ingen regel avgjere for dykk. Skriv «realistisk fordi» under målet, svar på «realisme» i «Eigenvurdering», og set dato \
        på svaret.
        """,
      en: """
        Ask what you can really bring about together, not only what you wish for.

        No rule can settle that for you. Write “realistic because” under the goal, answer “realism” under “Self-assessment”, and date \
        the answer.
        """
    ),
    source: heading, rows: ["R015"],
    concerns: Concerns(["goals.realisticBecause", "selfAssessment.realism"]),
    links: ["bufdir.1.oppstart", "bufdir.1.q1"]
  )

  static let bufdir1q3: Entry = Entry(
    "bufdir.1.q3", .question,
    title: Text(
      nb: "Hvem må stå bak, og hvor mye er nok?",
      nn: "Kven må stå bak, og kor mykje er nok?",
      en: "Who must stand behind it, and how much is enough?"
    ),
    text: Text(
      nb: """
        Spør hva som er rett forankring, og hvor lite dere kan greie dere med. Det høyeste nivået er altså ikke alltid svaret (vår \
        tolkning).

        Skriv «fordi» under «Forankring»: Hvorfor er nettopp dette nivået høyt nok? Svar også på «forankring» i «Egenvurdering».
        """,
      nn: """
        Spør kva som er rett forankring, og kor lite de kan greie dykk med. Det høgaste nivået er altså ikkje alltid svaret (vår \
        tolking).

        Skriv «fordi» under «Forankring»: Kvifor er nettopp dette nivået høgt nok? Svar òg på «forankring» i «Eigenvurdering».
        """,
      en: """
        Ask what the right anchoring is, and how little you can manage with. So the highest level is not always the answer (our \
        reading).

        Write “because” under “Anchoring”: why is this level high enough? Answer “anchoring” under “Self-assessment” too.
        """
    ),
    source: heading, rows: ["R016"],
    concerns: Concerns(["anchoring.because", "selfAssessment.anchoring"]),
    links: ["bufdir.1.oppstart", "bufdir.1.nivaa", "difi2017.4"]
  )

  static let bufdir1q4: Entry = Entry(
    "bufdir.1.q4", .question,
    title: Text(nb: "Hvilken rolle har hver tjeneste?", nn: "Kva rolle har kvar teneste?", en: "What role does each service have?"),
    text: Text(
      nb: """
        Avklar ved oppstarten hva hver tjeneste skal være i samordningen.

        Gi hver deltaker en «rolle», for eksempel koordinerer, leverer eller gir råd, og skriv hvilket «ansvar» som følger med. En \
        rolle uten plikter er bare en tittel.
        """,
      nn: """
        Avklar ved oppstarten kva kvar teneste skal vere i samordninga.

        Gi kvar deltakar ei «rolle», til dømes koordinerer, leverer eller gir råd, og skriv kva «ansvar» som følgjer med. Ei rolle \
        utan plikter er berre ein tittel.
        """,
      en: """
        Settle at the start what each service is to be in the coordination.

        Give each participant a “role”, such as coordinates, delivers or advises, and say what “responsibility” comes with it. A role \
        without duties is only a title.
        """
    ),
    source: heading, rows: ["R017"],
    concerns: Concerns(["participants.role", "participants.responsibility"]),
    links: ["bufdir.1.oppstart", "bufdir.4.q1", "dfo.utredning.5"]
  )

  static let bufdir1q5: Entry = Entry(
    "bufdir.1.q5", .question,
    title: Text(
      nb: "Hvem koordinerer, og hva følger med?",
      nn: "Kven koordinerer, og kva følgjer med?",
      en: "Who coordinates, and what comes with it?"
    ),
    text: Text(
      nb: """
        Spør hvilken tjeneste som har ansvaret for å koordinere. Spør også hva ansvaret går ut på.

        Skriv under «Koordinering» hvem som er eier, og hvilken stilling som gjør jobben. Skriv plikter, fullmakt og hvem \
        koordinatoren rapporterer til. Ansvar uten fullmakt gir en koordinator som bare kan be pent.
        """,
      nn: """
        Spør kva teneste som har ansvaret for å koordinere. Spør òg kva ansvaret går ut på.

        Skriv under «Koordinering» kven som er eigar, og kva stilling som gjer jobben. Skriv plikter, fullmakt og kven koordinatoren \
        rapporterer til. Ansvar utan fullmakt gir ein koordinator som berre kan be pent.
        """,
      en: """
        Ask which service is responsible for coordinating. Ask also what that responsibility consists of.

        Say under “Coordination” who the owner is and which post does the job. Write duties, authority and whom the coordinator \
        reports to. Responsibility without authority gives you a coordinator who can only ask nicely.
        """
    ),
    source: heading, rows: ["R018", "R019"],
    concerns: Concerns(["coordination.owner", "coordination.by", "coordination.duties", "coordination.authority", "coordination.reportsTo"]
    ),
    links: ["bufdir.1.oppstart", "bufdir.3.koordinator", "bufdir.2.linje"]
  )

  static let bufdir1q6: Entry = Entry(
    "bufdir.1.q6", .question,
    title: Text(nb: "Når og hvordan evaluerer vi?", nn: "Når og korleis evaluerer vi?", en: "When and how do we evaluate?"),
    text: Text(
      nb: """
        Avtal før start hvor ofte samarbeidet skal evalueres, og på hvilken måte.

        Skriv hyppighet, metode og ansvarlig under «Evaluering». «Ved behov» sier ikke når; «hvert halvår» gjør det. Det er \
        samarbeidet dere evaluerer, ikke bare tiltakene.
        """,
      nn: """
        Avtal før start kor tit de skal evaluere samarbeidet, og på kva måte.

        Skriv «kor ofte», metode og ansvarleg under «Evaluering». «Ved behov» seier ikkje når; «kvart halvår» gjer det. Det er \
        samarbeidet de evaluerer, ikkje berre tiltaka.
        """,
      en: """
        Agree before you start how often you will evaluate the collaboration, and in what way.

        Write frequency, method and who is responsible under “Evaluation”. “When needed” does not say when; “every six months” does. \
        It is the collaboration you evaluate, not only the measures.
        """
    ),
    source: heading, rows: ["R020", "R021"],
    concerns: Concerns(["evaluation", "evaluation.frequency", "evaluation.method", "evaluation.responsible"]),
    links: ["bufdir.1.oppstart", "bufdir.3.jevnlig", "bufdir.4.paanytt", "rapport.dfo-2021-ntaes", "difi2017.4"]
  )

  static let bufdir1Strukturer: Entry = Entry(
    "bufdir.1.strukturer", .item,
    title: Text(
      nb: "Gjør svarene om til roller og organer",
      nn: "Gjer svara om til roller og organ",
      en: "Turn the answers into roles and bodies"
    ),
    text: Text(
      nb: """
        Når de seks svarene er klare, må tjenestene bygge strukturer og prosesser på flere nivåer. De skal dekke roller, ansvar, \
        fullmakter og måten arbeidet er organisert på.

        Det meste hører hjemme under «Deltakere», «Koordinering», «Styring» og «Møter». Skill gjerne mellom dem som styrer, \
        koordinerer og utfører. Tredelingen er vår tolkning.
        """,
      nn: """
        Når dei seks svara er klare, må tenestene byggje strukturar og prosessar på fleire nivå. Dei skal dekkje roller, ansvar, \
        fullmakter og måten arbeidet er organisert på.

        Det meste høyrer heime under «Deltakarar», «Koordinering», «Styring» og «Møte». Skil gjerne mellom dei som styrer, koordinerer \
        og utfører. Tredelinga er vår tolking.
        """,
      en: """
        When the six answers are ready, the services must build structures and processes at several levels. These are to cover roles, \
        responsibility, authority and the way the work is organised.

        Most of it belongs under “Participants”, “Coordination”, “Governance” and “Meetings”. It helps to tell those who steer from \
        those who coordinate and those who carry out. The three-way split is our reading.
        """
    ),
    source: heading, rows: ["R022"],
    concerns: Concerns(["participants.role", "participants.responsibility", "coordination.authority", "governance", "meetings"]),
    links: ["bufdir.1.oppstart", "bufdir.2", "difi2017.6", "dfo.utredning.5"]
  )

  static let bufdir1Lag: Entry = Entry(
    "bufdir.1.lag", .item,
    title: Text(nb: "Få med tre lag i kommunen", nn: "Få med tre lag i kommunen", en: "Bring in three layers of the municipality"),
    text: Text(
      nb: """
        En kommune som vil arbeide strategisk og etter plan, bør ha tre lag bak seg: de folkevalgte, den øverste administrative \
        ledelsen og lederne på hvert nivå i tjenestene. Det siste laget framhever Bufdir særlig.

        Skriv én linje for hvert lag under «Forankring»: politisk, administrativ og tjenesteledelse.
        """,
      nn: """
        Ein kommune som vil arbeide strategisk og etter plan, bør ha tre lag bak seg: dei folkevalde, den øvste administrative leiinga \
        og leiarane på kvart nivå i tenestene. Det siste laget legg Bufdir særleg vekt på.

        Skriv éi linje for kvart lag under «Forankring»: politisk, administrativ og tenesteleiing.
        """,
      en: """
        A municipality that wants to work strategically and to a plan should have three layers behind it. They are the elected \
        politicians, the top administration and the leaders at each level of the services. Bufdir stresses the last layer in \
        particular.

        Write one line for each layer under “Anchoring”: political, administrative and service leaders.
        """
    ),
    source: heading, rows: ["R023"],
    concerns: Concerns(
      ["anchoring", "anchoring.political", "anchoring.administrative", "anchoring.serviceLeaders"], actors: ["municipality", "county"]),
    links: ["bufdir.1", "bufdir.1.nivaa", "bufdir.2.forventninger", "rapport.difi-2017-erfaringer"]
  )

  static let bufdir1Plan: Entry = Entry(
    "bufdir.1.plan", .item,
    title: Text(nb: "Knytt arbeidet til en plan", nn: "Knyt arbeidet til ein plan", en: "Tie the work to a plan"),
    text: Text(
      nb: """
        Det ser ut til å være viktig for å lykkes at samarbeidet står i kommunens planer. Planene kan gi tjenestene samme retning.

        Skriv planen under «Forankring», for eksempel kommuneplanens samfunnsdel eller økonomiplanen, og når den ble vedtatt.
        """,
      nn: """
        Det ser ut til å vere viktig for å lykkast at samarbeidet står i planane til kommunen. Planane kan gi tenestene same retning.

        Skriv planen under «Forankring», til dømes samfunnsdelen av kommuneplanen eller økonomiplanen, og når han blei vedteken.
        """,
      en: """
        It seems to matter for success that the collaboration stands in the municipality's plans. Plans can give the services the same \
        direction.

        Name the plan under “Anchoring”, such as the municipal master plan or the financial plan, and when it was adopted.
        """
    ),
    source: heading, rows: ["R024"],
    concerns: Concerns(["anchoring.plan", "anchoring.date"], actors: ["municipality", "county"]),
    links: ["bufdir.1", "bufdir.1.lag", "dfo.beslutning.3"]
  )
}
