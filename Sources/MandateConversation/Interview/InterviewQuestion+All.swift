// The questions of the interview, in the order they are asked: the six of the start, then what the rules ask for in this phase, of this
// actor and at this step, then what nobody but the participants can judge.

internal import MandateLanguage

extension InterviewQuestion {
  static let all: [InterviewQuestion] = [title] + startUp + frame + participants + coordination + work + stage + assessment

  static let title = InterviewQuestion(
    "title", .title, .string, "bufdir.1", codes: ["SYN009"], "Hva heter samarbeidet?", "Kva heiter samarbeidet?",
    "What is the collaboration called?")

  private static let startUp: [InterviewQuestion] = [
    InterviewQuestion(
      "goals", .item(.goals), .string, "bufdir.1.q1", startUp: 1, codes: ["MAL001"], "Hva skal dere oppnå?", "Kva skal de oppnå?",
      "What do you want to achieve?"),
    InterviewQuestion(
      "goals.realisticBecause", .itemField(.realisticBecause, .goals), .string, "bufdir.1.q2", startUp: 2,
      "Hvorfor er målet realistisk?", "Kvifor er målet realistisk?", "Why is the goal realistic?"),
    InterviewQuestion(
      "anchoring", .item(.anchoring), .string, "bufdir.1.q3", startUp: 3, codes: ["FOR001"],
      "Hvem står bak mandatet? Nevn lederen eller organet.",
      "Kven står bak mandatet? Nemn leiaren eller organet.", "Who stands behind the mandate? Name the leader or the body."),
    InterviewQuestion(
      "participants", .item(.participants), .list, "bufdir.1.q4", startUp: 4, codes: ["PAR001"],
      "Hvilke tjenester er med? Skill dem med komma.", "Kva tenester er med? Skil dei med komma.",
      "Which services take part? Separate them with commas."),
    InterviewQuestion(
      "participants.role", .participant(.role), .choice, "bufdir.1.q4", startUp: 4, codes: ["ROL001"], "Hvilken rolle har %?",
      "Kva rolle har %?",
      "What is the role of %?"),
    InterviewQuestion(
      "coordination.owner", .field(.owner, .coordination), .choice, "bufdir.1.q5", startUp: 5, codes: ["KOO001"], "Hvem koordinerer?",
      "Kven koordinerer?",
      "Who coordinates?"),
    InterviewQuestion(
      "coordination.duties", .field(.duties, .coordination), .string, "bufdir.1.q5", startUp: 5, codes: ["KOO003"],
      "Hvilke plikter har den som koordinerer?", "Kva plikter har den som koordinerer?", "What duties does the coordinator have?"),
    InterviewQuestion(
      "evaluation.frequency", .field(.frequency, .evaluation), .frequency, "bufdir.1.q6", startUp: 6, codes: ["EVA001"],
      "Hvor ofte skal samarbeidet evalueres?", "Kor ofte skal samarbeidet evaluerast?", "How often will the collaboration be evaluated?"),
    InterviewQuestion(
      "evaluation.method", .field(.method, .evaluation), .string, "bufdir.1.q6", startUp: 6, codes: ["EVA003"],
      "Hvordan skal det evalueres?",
      "Korleis skal det evaluerast?", "How will it be evaluated?"),
  ]

  private static let frame: [InterviewQuestion] = [
    InterviewQuestion(
      "actor", .heading(.actor), .choice, "dfo.samordning", codes: ["AKT001"], "Hva slags aktør er det som samarbeider?",
      "Kva slags aktør er det som samarbeider?", "What kind of actor is it that collaborates?"),
    InterviewQuestion(
      "phase", .heading(.phase), .choice, "dfo.faser", codes: ["FAS001"], "Hvilken fase er arbeidet i?", "Kva fase er arbeidet i?",
      "Which phase is the work in?"),
    InterviewQuestion(
      "ambition", .field(.target, .ambition), .choice, "bufdir.5.q3", codes: ["AMB001"],
      "Hvilket trinn på samordningsstigen vil dere til?", "Kva steg på samordningsstigen vil de til?",
      "Which step of the coordination ladder do you want to reach?"),
    InterviewQuestion(
      "ambition.now", .field(.now, .ambition), .choice, "dfo.samordningsstigen", codes: ["AMB002"], "Hvilket trinn står dere på nå?",
      "Kva steg står de på no?", "Which step do you stand on now?"),
    InterviewQuestion(
      "ambition.wayOfWorking", .field(.wayOfWorking, .ambition), .choice, "bufdir.5.q4", codes: ["ARB001"],
      "Skal dere arbeide side om side, eller ha felles tiltak?", "Skal de arbeide side om side, eller ha felles tiltak?",
      "Will you work side by side, or have joint measures?"),
    InterviewQuestion(
      "ambition.priority", .field(.priority, .ambition), .choice, "bufdir.5.prioritet", codes: ["OMF002"],
      "Hvor høyt er samarbeidet prioritert?", "Kor høgt er samarbeidet prioritert?", "How high a priority does the collaboration have?"),
    InterviewQuestion(
      "targetGroup", .heading(.targetGroup), .string, "bufdir.innledning.behov", codes: ["MAL010"], "Hvem er samarbeidet til for?",
      "Kven er samarbeidet til for?", "Who is the collaboration for?"),
    InterviewQuestion(
      "duration", .field(.period, .duration), .string, "bufdir.1.kontinuitet", codes: ["KON002"], "Hvor lenge gjelder mandatet?",
      "Kor lenge gjeld mandatet?", "How long does the mandate last?"),
    InterviewQuestion(
      "goals.indicator", .itemField(.indicator, .goals), .string, "bufdir.1.q1", codes: ["MAL005"], "Hvordan ser dere at målet er nådd?",
      "Korleis ser de at målet er nådd?", "How will you see that the goal is reached?"),
    InterviewQuestion(
      "goals.horizon", .itemField(.horizon, .goals), .choice, "bufdir.5.q2", codes: ["MAL003"], "Er målet kortsiktig eller varig?",
      "Er målet kortsiktig eller varig?", "Is the goal short-term or lasting?"),
    InterviewQuestion(
      "scope.outside", .field(.outside, .scope), .string, "bufdir.3.q5", codes: ["AVG001"], "Hva hører ikke til i samarbeidet?",
      "Kva høyrer ikkje til i samarbeidet?", "What does not belong in the collaboration?"),
    InterviewQuestion(
      "problem", .heading(.problem), .string, "bufdir.4", codes: ["AMB032"], "Hva er problemet, slik dere ser det sammen?",
      "Kva er problemet, slik de ser det saman?", "What is the problem, as you see it together?"),
    InterviewQuestion(
      "facts", .item(.facts), .string, "bufdir.4.fakta", codes: ["FAK001", "FAK003", "ARB005"], "Hvilke fakta bygger dere på?",
      "Kva fakta byggjer de på?",
      "Which facts do you build on?"),
  ]

  private static let participants: [InterviewQuestion] = [
    InterviewQuestion(
      "participants.responsibility", .participant(.responsibility), .string, "bufdir.4.q1", codes: ["ROL002"], "Hva har % ansvar for?",
      "Kva har % ansvar for?", "What is % responsible for?"),
    InterviewQuestion(
      "participants.representative", .participant(.representative), .string, "bufdir.2.stabilitet", codes: ["DEL001"],
      "Hvem møter for %? Skriv stilling eller navn.", "Kven møter for %? Skriv stilling eller namn.",
      "Who represents %? Write a post or a name."),
    InterviewQuestion(
      "participants.deputy", .participant(.deputy), .string, "bufdir.2.stabilitet", codes: ["DEL002"], "Hvem er vara for %?",
      "Kven er vara for %?", "Who is the deputy for %?"),
    InterviewQuestion(
      "participants.ambition", .participant(.ambition), .choice, "bufdir.5.ambisjon", codes: ["AMB011"], "Hvilket trinn vil % til?",
      "Kva steg vil % til?", "Which step does % want to reach?"),
    InterviewQuestion(
      "participants.coreTask", .participant(.coreTask), .choice, "bufdir.4.q3", codes: ["PAR004"], "Er dette en kjerneoppgave for %?",
      "Er dette ei kjerneoppgåve for %?", "Is this a core task for %?"),
    InterviewQuestion(
      "participants.commitment", .participant(.commitment), .string, "bufdir.5", codes: ["OMF001"], "Hva binder % seg til?",
      "Kva bind % seg til?", "What does % commit to?"),
    InterviewQuestion(
      "participants.anchoredWith", .participant(.anchoredWith), .string, "bufdir.1.forpliktelse", codes: ["FOR003"],
      "Hvilken leder hos % har sagt ja?", "Kva leiar hos % har sagt ja?", "Which leader at % has said yes?"),
  ]

  private static let coordination: [InterviewQuestion] = [
    InterviewQuestion(
      "coordination.by", .field(.by, .coordination), .string, "bufdir.1.q5", codes: ["KOO005"], "Hvilken stilling gjør jobben?",
      "Kva stilling gjer jobben?", "Which post does the job?"),
    InterviewQuestion(
      "coordination.authority", .field(.authority, .coordination), .string, "bufdir.1.q5", codes: ["KOO006"],
      "Hva kan koordinatoren avgjøre?", "Kva kan koordinatoren avgjere?", "What may the coordinator decide?"),
    InterviewQuestion(
      "coordination.reportsTo", .field(.reportsTo, .coordination), .string, "bufdir.2.linje", codes: ["STY002"],
      "Hvem rapporterer koordinatoren til?", "Kven rapporterer koordinatoren til?", "Who does the coordinator report to?"),
    InterviewQuestion(
      "coordination.deputy", .field(.deputy, .coordination), .string, "bufdir.1.kontinuitet", codes: ["KON001"],
      "Hvem tar over når koordinatoren er borte?", "Kven tek over når koordinatoren er borte?",
      "Who takes over when the coordinator is away?"),
    InterviewQuestion(
      "governance.line", .heading(.governance), .choice, "bufdir.2", codes: ["STY004"], "Styrer dere gjennom den ordinære linjen?",
      "Styrer de gjennom den ordinære linja?", "Do you govern through the ordinary line?"),
    InterviewQuestion(
      "roomForAction", .heading(.roomForAction), .choice, "bufdir.2.handlefrihet", codes: ["HAN001"],
      "Hvor stort handlingsrom har deltakerne?", "Kor stort handlingsrom har deltakarane?",
      "How much room for action do the participants have?"),
  ]

  private static let work: [InterviewQuestion] = [
    InterviewQuestion(
      "meetings.frequency", .heading(.meetings), .frequency, "bufdir.2.form", codes: ["ARE005"], "Hvor ofte møtes dere?",
      "Kor ofte møtest de?", "How often do you meet?"),
    InterviewQuestion(
      "resources", .heading(.resources), .string, "bufdir.1.ressurser", codes: ["RES001", "AMB021"], "Hvor mye tid og penger er satt av?",
      "Kor mykje tid og pengar er sett av?", "How much time and money is set aside?"),
    InterviewQuestion(
      "values", .item(.values), .list, "bufdir.3.verdier", codes: ["VER001"],
      "Hvilke verdier skal samarbeidet bygge på? Skill dem med komma.", "Kva verdiar skal samarbeidet byggje på? Skil dei med komma.",
      "Which values will the collaboration build on? Separate them with commas."),
    InterviewQuestion(
      "values.assessed", .field(.assessed, .values), .frequency, "bufdir.3.jevnlig", codes: ["VER005"],
      "Hvor ofte vurderer dere om verdiene følges?", "Kor ofte vurderer de om verdiane blir følgde?",
      "How often do you assess whether the values are followed?"),
    InterviewQuestion(
      "risks", .item(.risks), .string, "bufdir.4.q5", codes: ["KNF001"], "Hva kan gå galt, og hva står imot hverandre?",
      "Kva kan gå gale, og kva står imot kvarandre?", "What can go wrong, and what stands against what?"),
    InterviewQuestion(
      "routines.disagreement", .field(.disagreement, .routines), .string, "bufdir.3.q6", codes: ["RUT003"],
      "Hvor løftes uenighet, og hvor fort?", "Kvar blir usemje løfta, og kor fort?", "Where is disagreement taken, and how fast?"),
    InterviewQuestion(
      "evaluation.responsible", .field(.responsible, .evaluation), .choice, "bufdir.1.q6", codes: ["EVA006"],
      "Hvem har ansvaret for evalueringen?", "Kven har ansvaret for evalueringa?", "Who is responsible for the evaluation?"),
  ]

  /// What a phase, an actor or a step asks for and the others do not.
  private static let stage: [InterviewQuestion] = [
    InterviewQuestion(
      "commissionedBy.assignment", .field(.assignment, .commissionedBy), .string, "bufdir.2.signaler", codes: ["HAN003"],
      "Hva ber oppdragsgiveren om? Si det i én setning.", "Kva ber oppdragsgivaren om? Sei det i éi setning.",
      "What does the commissioner ask for? Say it in one sentence."),
    InterviewQuestion(
      "problem.benefit", .field(.benefit, .problem), .string, "bufdir.4.nytte", codes: ["NYT001", "NYT003"],
      "Hva har dere igjen for å samarbeide?", "Kva har de att for å samarbeide?", "What do you get out of working together?"),
    inquiry(
      .problem, "instruks.1", "Hva er galt, og hva vil dere ha i stedet?", "Kva er gale, og kva vil de ha i staden?",
      "What is wrong, and what do you want instead?"),
    inquiry(.measures, "instruks.2", "Hvilke tiltak kan komme på tale?", "Kva tiltak kan kome på tale?", "Which measures are possible?"),
    inquiry(
      .principles, "instruks.3", "Hvilke prinsipielle spørsmål reiser tiltakene?", "Kva prinsipielle spørsmål reiser tiltaka?",
      "Which questions of principle do the measures raise?"),
    inquiry(
      .effects, "instruks.4", "Hvem merker tiltakene, og hvor lenge?", "Kven merkar tiltaka, og kor lenge?",
      "Who notices the measures, and for how long?"),
    inquiry(
      .recommendation, "instruks.5", "Hva anbefaler dere, og hvorfor?", "Kva rår de til, og kvifor?",
      "What do you recommend, and why?"),
    inquiry(
      .conditions, "instruks.6", "Hva må være på plass for at det skal lykkes?", "Kva må vere på plass for at det skal lukkast?",
      "What must be in place for it to succeed?"),
    InterviewQuestion(
      "basisForDecision.interestsWeighed", .field(.interestsWeighed, .basisForDecision), .string, "dfo.beslutning", codes: ["BES001"],
      "Hvordan er interessene veid mot hverandre?", "Korleis er interessene vegne mot kvarandre?",
      "How are the interests weighed against each other?"),
    InterviewQuestion(
      "basisForDecision.feasibleBecause", .field(.feasibleBecause, .basisForDecision), .string, "dfo.beslutning", codes: ["BES002"],
      "Hvorfor lar det seg gjennomføre?", "Kvifor lèt det seg gjennomføre?", "Why can it be carried out?"),
    InterviewQuestion(
      "instruments", .item(.instruments), .string, "dfo.departement.styring", codes: ["DEP001"],
      "Hvilke tildelingsbrev viser til samarbeidet?", "Kva tildelingsbrev viser til samarbeidet?",
      "Which letters of allocation mention the collaboration?"),
    InterviewQuestion(
      "ambition.milestones", .field(.milestones, .ambition), .string, "dfo.samordningsstigen", codes: ["AMB005"],
      "Hvilke delmål har dere på veien opp?", "Kva delmål har de på vegen opp?", "Which milestones do you have on the way up?"),
    InterviewQuestion(
      "measures", .item(.measures), .string, "dfo.trinn.4", codes: ["AMB034"], "Hvilket tiltak er dere sammen om?",
      "Kva tiltak er de saman om?", "Which measure are you in together?"),
    InterviewQuestion(
      "roomForAction.frontLine", .field(.frontLine, .roomForAction), .string, "dfo.iverksetting", codes: ["HAN004"],
      "Hva kan førstelinjen avgjøre selv?", "Kva kan førstelinja avgjere sjølv?", "What may the front line decide for itself?"),
    InterviewQuestion(
      "userInvolvement", .heading(.userInvolvement), .string, "dfo.utredning.6", codes: ["BRU001"], "Hvordan er brukerne med?",
      "Korleis er brukarane med?", "How do the users take part?"),
    InterviewQuestion(
      "userInvolvement.meetings", .field(.meetings, .userInvolvement), .frequency, "dfo.iverksetting.8", codes: ["BRU002"],
      "Hvor ofte møter dere brukerne sammen?", "Kor ofte møter de brukarane saman?", "How often do you meet the users together?"),
    InterviewQuestion(
      "governance.contactWithTheOwners", .field(.contactWithTheOwners, .governance), .string, "dfo.iverksetting.9", codes: ["STY006"],
      "Hvem hos eierne holder dere kontakt med, og hvor ofte?", "Kven hos eigarane held de kontakt med, og kor ofte?",
      "Whom do you keep in touch with at the owners, and how often?"),
    InterviewQuestion(
      "communication.plan", .field(.plan, .communication), .string, "dfo.iverksetting.4", codes: ["KOM001"],
      "Hva forteller dere om arbeidet, til hvem og når?", "Kva fortel de om arbeidet, til kven og når?",
      "What do you tell about the work, to whom and when?"),
    InterviewQuestion(
      "communication.documents", .field(.documents, .communication), .string, "dfo.utredning.7", codes: ["DIG001"],
      "Hvor ligger dokumentene dere deler?", "Kvar ligg dokumenta de deler?", "Where are the documents that you share?"),
    InterviewQuestion(
      "experience", .item(.experience), .string, "dfo.utredning.8", codes: ["ERF001"], "Hvem har dere hentet erfaringer fra?",
      "Kven har de henta erfaringar frå?", "Whose experience have you drawn on?"),
  ]

  /// The six questions that the instructions for official studies ask.
  private static func inquiry(_ kind: FieldKind, _ advice: String, _ nb: String, _ nn: String, _ en: String) -> InterviewQuestion {
    InterviewQuestion("inquiry.\(kind.rawValue)", .field(kind, .inquiry), .string, advice, codes: ["UTR001"], nb, nn, en)
  }

  /// Nobody but the participants can judge these.
  private static let assessment: [InterviewQuestion] = [
    question("realism", "bufdir.1.q2", "Er det dere vil, realistisk?", "Er det de vil, realistisk?", "Is what you want realistic?"),
    question("anchoring", "bufdir.1.q3", "Er forankringen god nok?", "Er forankringa god nok?", "Is the anchoring good enough?"),
    question(
      "expectations", "bufdir.2.forventninger", "Vet alle ledere hva som ventes av dem?", "Veit alle leiarar kva som er venta av dei?",
      "Do all leaders know what is expected of them?"),
    question(
      "relations", "bufdir.3.q1", "Kjenner dere hverandre godt nok, og respekterer dere rollene?",
      "Kjenner de kvarandre godt nok, og respekterer de rollene?", "Do you know each other well enough, and respect the roles?"),
    question(
      "openness", "bufdir.3.q2", "Sier dere fra når noe endrer seg?", "Seier de frå når noko endrar seg?",
      "Do you speak up when something changes?"),
    question(
      "timeForTrust", "bufdir.3.q3", "Er det satt av nok tid til å bygge tillit?", "Er det sett av nok tid til å byggje tillit?",
      "Is enough time set aside to build trust?"),
    question(
      "specialInterests", "bufdir.3.q4", "Trekker særinteresser arbeidet skjevt?", "Trekkjer særinteresser arbeidet skeivt?",
      "Do special interests pull the work askew?"),
    question(
      "othersMatters", "bufdir.3.q5", "Tar dere saker som én sektor løser bedre alene?", "Tek de saker som éin sektor løyser betre åleine?",
      "Do you take on matters that one sector solves better alone?"),
    question(
      "lowThreshold", "bufdir.3.q6", "Er det lett å ta opp prinsipielle spørsmål?", "Er det lett å ta opp prinsipielle spørsmål?",
      "Is it easy to raise matters of principle?"),
    question(
      "benefit", "bufdir.3.nytte", "Merker dere at nytten øker?", "Merkar de at nytten aukar?", "Do you feel that the benefit grows?"),
    question(
      "viewOfTheProblem", "bufdir.4", "Ser dere fortsatt likt på problemet?", "Ser de framleis likt på problemet?",
      "Do you still see the problem alike?"),
  ]

  private static func question(_ option: String, _ advice: String, _ nb: String, _ nn: String, _ en: String) -> InterviewQuestion {
    InterviewQuestion("selfAssessment.\(option)", .assessment(option), .choice, advice, codes: ["SEL001"], nb, nn, en)
  }
}
