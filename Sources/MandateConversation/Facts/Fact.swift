// What can be asked about a mandate: the question's ideas, the places in the mandate that answer it, and the guidance that says why the
// mandate should.

struct Fact: Sendable {
  /// Places as the guidance names them, the most telling first.
  let places: [String]
  /// The id of the guidance to give where the mandate is silent.
  let advice: String
  /// Patterns, separated by commas.
  private let norwegian: String
  private let english: String

  init(_ places: [String], _ advice: String, _ norwegian: String, _ english: String) {
    self.places = places
    self.advice = advice
    self.norwegian = norwegian
    self.english = english
  }

  func patterns(_ language: SearchLanguage) -> [Substring] {
    (language == .english ? english : norwegian).split(separator: ",")
  }
}

extension Fact {
  static let all: [Fact] = frame + coordination + participation + work + evaluation

  private static let frame: [Fact] = [
    Fact(["goals"], "bufdir.1.q1", "hva mål,hvilke mål,kva mål", "what goal,which goal"),
    Fact(
      ["goals.indicator"], "bufdir.1.q1", "hva indikator,hvilke indikator,kva indikator,hvordan indikator mål",
      "what indicator,which indicator"),
    Fact(
      ["targetGroup"], "bufdir.innledning.behov", "hvem målgruppe,hva målgruppe,kva målgruppe,hvem hjelpe",
      "who target_group,what target_group,whom help"),
    Fact(
      ["status", "decision", "decision.body", "decision.date"], "dfo.beslutning",
      """
      hvilken status,hva status,kva status,er beslutning mandat,når beslutning mandat,hvem beslutning mandat,hvem godkjenne mandat
      """, "what status,is mandate decision,who decision mandate,when mandate decision"),
    Fact(["actor"], "dfo.samordning", "hvilken aktør,kva aktør,hva aktør", "which actor,what actor"),
    Fact(["phase"], "dfo.faser", "hvilken fase,kva fase,hva fase", "which phase,what phase"),
    Fact(
      ["ambition", "ambition.now"], "bufdir.5.q3", "hva ambisjon,hvilken ambisjon,kva ambisjon,hvilket trinn,kva trinn",
      "what ambition,which step,which ambition"),
    Fact(
      ["ambition.priority"], "bufdir.5.prioritet", "hvilken prioritet,kva prioritet,hva prioritet", "what priority,which priority"),
    Fact(["ambition.wayOfWorking"], "bufdir.5.q4", "hvilken arbeidsform,kva arbeidsform,hva arbeidsform", "what way working"),
    Fact(
      ["duration", "duration.period", "duration.review"], "bufdir.1.kontinuitet",
      "varighet,når varighet,varighet mandat,når gå ut mandat,når slutte mandat,når slutt",
      "duration,duration mandate,when end mandate,when expire mandate"),
    Fact(
      ["scope", "scope.inside", "scope.outside"], "bufdir.5", "hva omfang,kva omfang,hva utenfor,hva innenfor,kva utanfor,kva innanfor",
      "what scope,what outside,what inside"),
    Fact(["facts"], "bufdir.4.fakta", "hvilke fakta,hva fakta,kva fakta", "which fact,what fact"),
    Fact(
      ["problem"], "bufdir.4", "hva problem,kva problem,hvilket problem,hva problemforståelse,kva problemforståelse",
      "what problem,which problem"),
    Fact(["problem.benefit"], "bufdir.4.nytte", "hva nytte,kva nytte,hvilken nytte", "what benefit"),
    Fact(
      ["problem.sharedInterests"], "bufdir.4.q7", "hvilke felles interesse,kva felles interesse,hva felles interesse",
      "which joint interest,what joint interest"),
    Fact(["background"], "bufdir.innledning", "hva bakgrunn,kva bakgrunn", "what background"),
  ]

  private static let coordination: [Fact] = [
    Fact(
      ["coordination", "coordination.owner", "coordination.by", "participants.role:coordinates"], "bufdir.1.q5",
      """
      hvem koordinator,hvilken tjeneste koordinator,kva tjeneste koordinator,hvem leder,hvem eier,hvem leder samarbeid,\
      hvem koordinator samarbeid,hvem ansvar koordinator
      """,
      "who coordinator,which service coordinator,who leader,who owner,who responsibility coordination,who responsibility coordinator"),
    Fact(
      ["coordination.duties"], "bufdir.1.q5",
      """
      hva koordinator gjøre,kva koordinator gjere,hva plikt koordinator,hvilke plikt koordinator,kva plikt koordinator,\
      hvilke oppgave koordinator,kva oppgave koordinator,hva oppgave koordinator,hva ansvar koordinator
      """, "what coordinator do,what duty coordinator,which duty coordinator,which task coordinator,what task coordinator"),
    Fact(
      ["coordination.authority"], "bufdir.1.q5",
      """
      hvilken fullmakt koordinator,kva fullmakt koordinator,hva fullmakt koordinator,hva beslutning koordinator,kva beslutning koordinator,\
      fullmakt koordinator
      """, "authority coordinator,what decision coordinator"),
    Fact(
      ["coordination.reportsTo"], "bufdir.2.linje", "hvem rapportere,hvem rapportere koordinator,hvor rapportere",
      "who reporting,who reporting coordinator,to whom reporting"),
    Fact(
      ["coordination.deputy"], "bufdir.1.kontinuitet", "hvem vara koordinator,vara koordinator",
      "who deputy coordinator,deputy coordinator"),
    Fact(
      ["anchoring", "decision.body", "participants.anchoredWith"], "bufdir.1",
      "hvem forankring,hvor forankring,hva forankring,kva forankring,hvem forankring mandat",
      "who anchoring,where anchoring,what anchoring,who anchoring mandate"),
    Fact(
      ["governance", "governance.line"], "bufdir.2", "hvilken linje,kva linje,hvordan styring,hvilken styring,hvordan styring samarbeid",
      "which line,how governance,how collaboration governance"),
    Fact(
      ["commissionedBy", "commissionedBy.assignment"], "bufdir.2.signaler", "hvem bestilling,hva bestilling,kva bestilling",
      "who assignment,what assignment"),
    Fact(
      ["roomForAction"], "bufdir.2.handlefrihet",
      "hvilken handlefrihet,kva handlefrihet,hva handlefrihet,antall handlefrihet", "what freedom,which freedom,quantity freedom"),
  ]

  private static let participation: [Fact] = [
    Fact(
      ["participants"], "bufdir.innledning",
      """
      hvem deltaker,hvilke deltaker,kva deltaker,hvem part,hvilke part,kva part,hvilke tjeneste deltaker,kva tjeneste deltaker,\
      hvem deltaker samarbeid,antall deltaker,antall part,hvem gruppe deltaker
      """,
      """
      who participant,which participant,who party,which party,which service participant,who participant collaboration,quantity participant
      """),
    Fact(
      ["participants.role"], "bufdir.1.q4",
      "hvilke rolle,kva rolle,hvem rolle,hvem hvilken rolle,hva rolle deltaker,hvilke rolle tjeneste", "which role,what role,who role"),
    Fact(
      ["participants.responsibility"], "bufdir.4.q1",
      """
      hvem ansvar hva,hvem ansvar kva,hvem ansvar,hvem gjøre hva,hvem gjere kva,fordeling ansvar,hvordan ansvar fordeling
      """, "who responsibility,who responsibility what,who do what"),
    Fact(
      ["participants.representative"], "bufdir.2.stabilitet", "hvem representant,hvem møte,hvilke representant",
      "who representative,which representative"),
    Fact(["participants.deputy"], "bufdir.2.stabilitet", "hvem vara,hvilke vara", "who deputy,which deputy"),
    Fact(
      ["participants.ambition"], "bufdir.5.ambisjon",
      "hvilken ambisjon deltaker,hvilken ambisjon part,kva ambisjon deltaker,kva ambisjon part",
      "what ambition participant,what ambition party,which ambition party"),
    Fact(
      ["participants.resources", "resources", "resources.time", "resources.money"], "bufdir.1.ressurser",
      "hvilke ressurs,kva ressurs,hva ressurs,antall penger,antall tid,hvem penger,hvem betale,antall stilling",
      "which resource,what resource,quantity money,quantity time,who pay,quantity resource,who money"),
    Fact(
      ["participants.commitment"], "bufdir.5", "hva plikt part,hvilke plikt part,hva plikt deltaker",
      "what duty party,what duty participant"),
    Fact(
      ["userInvolvement", "userInvolvement.meetings"], "dfo.iverksetting.8", "hvordan bruker,hvordan bruker deltaker,hyppighet bruker",
      "how user,how user include,frequency user"),
  ]

  private static let work: [Fact] = [
    Fact(
      ["meetings.frequency"], "bufdir.2.form", "hyppighet møte,når møte,hyppighet,antall møte",
      "frequency meeting,when meeting,quantity meeting"),
    Fact(
      ["meetings"], "bufdir.2.form", "hvilke møte,kva møte,hvor møte,hvilke arena,kva arena",
      "which meeting,what meeting,where meeting,which arena"),
    Fact(["meetings.task"], "bufdir.2.oppgave", "hva oppgave møte,kva oppgave møte", "what task meeting"),
    Fact(
      ["meetings.convener", "routines.notice"], "bufdir.2.rutiner",
      "hvem innkaller møte,hvem kaller inn,hvem innkaller,hvem kallar inn,hvem rutine", "who call meeting,who routine"),
    Fact(
      ["meetings.standingItem"], "bufdir.2.samtale", "hva fast sak,hvilke fast sak,kva fast sak",
      "what standing item,which standing item"),
    Fact(
      ["routines.disagreement"], "bufdir.2.rutiner",
      """
      hva uenighet,kva uenighet,hvor uenighet,hvem uenighet,hvordan uenighet,hvem beslutning uenighet,hva gjøre uenighet,\
      kva gjere uenighet,hvor løfte uenighet
      """, "what disagreement,where disagreement,who disagreement,how disagreement,what do disagreement,who decision disagreement"),
    Fact(["routines"], "bufdir.2.rutiner", "hvilke rutine,kva rutine,hva rutine", "which routine,what routine"),
    Fact(["measures"], "dfo.trinn.4", "hvilke tiltak,kva tiltak,hva tiltak", "which measures,what measures"),
    Fact(
      ["measures.responsible", "tasks.responsible"], "bufdir.4.q1", "hvem tiltak,hvem ansvar tiltak,hvem ansvar oppgave",
      "who measures,who responsibility measures,who responsibility task"),
    Fact(["tasks"], "bufdir.4.q1", "hvilke oppgave,kva oppgave,hva oppgave", "which task,what task"),
    Fact(
      ["goals.deadline", "measures.deadline", "tasks.deadline", "evaluation.next", "duration"], "bufdir.1.q1",
      "frist,når frist,hvilke frist,kva frist,neste frist,når neste frist",
      "deadline,which deadline,when deadline,next deadline,what deadline"),
    Fact(["values"], "bufdir.3.verdier", "hvilke verdi,kva verdi,hva verdi", "which value,what value"),
    Fact(["principles"], "bufdir.3", "hvilke prinsipp,kva prinsipp,hva prinsipp", "which principle,what principle"),
    Fact(
      ["values.decidedBy", "values.date"], "bufdir.3.vedtak", "hvem beslutning verdi,når beslutning verdi,hvem godkjenne verdi",
      "who decision value,when decision value"),
    Fact(
      ["values.assessed", "values.last"], "bufdir.3.jevnlig",
      "hyppighet verdi,hyppighet vurdering verdi,når vurdering verdi,når verdi",
      "frequency value,frequency assessment value,when assessment value"),
    Fact(
      ["risks", "risks.handling"], "bufdir.4.q5", "hvilke risiko,kva risiko,hva risiko,hvilke konflikt,kva konflikt,hva konflikt",
      "which risk,what risk,which conflict,what conflict"),
    Fact(["interfaces"], "bufdir.4.q6", "hvilke grenseflate,kva grenseflate,hva grenseflate", "which interface,what interface"),
    Fact(["instruments"], "dfo.virkemidler", "hvilke virkemiddel,kva virkemiddel,hva virkemiddel", "which instrument,what instrument"),
    Fact(
      ["communication.documents"], "dfo.utredning.7", "hvor dokument,hvor ligge dokument,hvor dele dokument",
      "where document,where share document"),
    Fact(
      ["communication", "communication.plan"], "dfo.iverksetting.4", "hvordan kommunikasjon,hva kommunikasjonsplan,kva kommunikasjonsplan",
      "how communication"),
    Fact(["experience"], "dfo.utredning.8", "hvilke erfaring,kva erfaring", "which experience,what experience"),
  ]

  private static let evaluation: [Fact] = [
    Fact(
      ["evaluation.next", "evaluation.last", "evaluation", "evaluation.frequency"], "bufdir.1.q6",
      "når evaluering,når neste evaluering,når evaluering samarbeid,neste evaluering",
      "when evaluation,when next evaluation,next evaluation,when collaboration evaluation"),
    Fact(
      ["evaluation", "evaluation.frequency"], "bufdir.1.q6", "hyppighet evaluering,hyppighet evaluering samarbeid",
      "frequency evaluation,frequency evaluation collaboration"),
    Fact(
      ["evaluation.method"], "bufdir.1.q6",
      "hvordan evaluering,metode evaluering,hvilken metode evaluering,kva metode evaluering,hvordan evaluering samarbeid",
      "how evaluation,method evaluation,which method evaluation,how evaluation collaboration"),
    Fact(
      ["evaluation.responsible"], "bufdir.1.q6", "hvem evaluering,hvem ansvar evaluering,hvem evaluering samarbeid",
      "who evaluation,who responsibility evaluation,who evaluation collaboration"),
    Fact(
      ["evaluation.last"], "bufdir.1.q6", "når sist evaluering,sist evaluering,når siste evaluering",
      "when last evaluation,last evaluation"),
    Fact(["changes"], "bufdir.1.kontinuitet", "hvilke endre,kva endre,hva endre", "which change,what change"),
  ]
}
