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
    Fact(["goals"], "bufdir.1.q1", "hva mål,hva oppnå,hvorfor samarbeid mål", "what goal,what achieve,what want achieve"),
    Fact(
      ["goals.indicator"], "bufdir.1.q1", "hva indikator,hvordan indikator mål",
      "what indicator"),
    Fact(
      ["targetGroup"], "bufdir.innledning.behov", "hvem målgruppe,hva målgruppe,hvem hjelpe,hvem for dette,hvem for samarbeid",
      "who target_group,what target_group,who help,who for this"),
    Fact(
      ["status", "decision.body", "decision", "decision.date"], "dfo.beslutning",
      "hva status,er beslutning,er godkjenne", "what status,is decision,is adopted,is approved"),
    Fact(
      ["decision.body", "decision", "decision.date"], "dfo.beslutning",
      "hvem beslutning,hvem godkjenne,hvem stå bak mandat", "who decision,who adopted,who approved,who decided"),
    Fact(
      ["decision.date", "decision.body", "decision"], "dfo.beslutning",
      "når beslutning,når godkjenne", "when decision,when adopted,when approved,when decided"),
    Fact(["actor"], "dfo.samordning", "hva aktør", "what actor"),
    Fact(["phase"], "dfo.faser", "hva fase", "what phase"),
    Fact(
      ["ambition", "ambition.now"], "bufdir.5.q3", "hva ambisjon,hva trinn,hva trinn sikte,høyt sikte,hva sikte",
      "what ambition,what step,what goal step,high goal"),
    Fact(
      ["ambition.priority"], "bufdir.5.prioritet", "hva prioritet", "what priority"),
    Fact(["ambition.wayOfWorking"], "bufdir.5.q4", "hva arbeidsform", "what way working"),
    Fact(
      ["duration", "duration.period", "duration.review"], "bufdir.1.kontinuitet",
      "varighet,når varighet,når gå ut,når slutte,når slutt,når ferdig,når avslutte,når opphøre",
      "duration,duration last,when end,when duration,when over,when stop"),
    Fact(
      ["scope", "scope.inside", "scope.outside"], "bufdir.5", "hva omfang,hva innenfor,hva innanfor",
      "what scope,what inside,what inside scope"),
    Fact(["scope.outside", "scope"], "bufdir.5", "hva utenfor,hva utanfor,hva utenfor omfang", "what outside,what outside scope"),
    Fact(["facts"], "bufdir.4.fakta", "hva fakta", "what fact"),
    Fact(
      ["problem"], "bufdir.4", "hva problem,hva problemforståelse",
      "what problem"),
    Fact(["problem.benefit"], "bufdir.4.nytte", "hva nytte", "what benefit"),
    Fact(
      ["problem.sharedInterests"], "bufdir.4.q7", "hva felles interesse",
      "what joint interest"),
    Fact(["background"], "bufdir.innledning", "hva bakgrunn", "what background"),
  ]

  private static let coordination: [Fact] = [
    Fact(
      ["coordination", "coordination.owner", "coordination.by", "participants.role:coordinates"], "bufdir.1.q5",
      "hvem koordinator,hva tjeneste koordinator,hvem leder,hvem leder gruppe,hvem eier,hvem leder samarbeid,hvem koordinator samarbeid,hvem ansvar koordinator",
      "who coordinator,who lead,who leads,what service coordinator,who leader,who owner,who responsibility coordination,who responsibility coordinator"
    ),
    Fact(
      ["coordination.duties"], "bufdir.1.q5",
      "hva koordinator gjøre,hva plikt koordinator,hva oppgave koordinator,hva ansvar koordinator",
      "what coordinator do,what duty coordinator,what task coordinator"),
    Fact(
      ["coordination.authority"], "bufdir.1.q5",
      "hva fullmakt koordinator,hva beslutning koordinator,fullmakt koordinator", "authority coordinator,what decision coordinator"),
    Fact(
      ["coordination.reportsTo"], "bufdir.2.linje", "hvem rapportere,hvem rapportere koordinator,hvor rapportere",
      "who reporting,who reporting coordinator,to who reporting"),
    Fact(
      ["coordination.deputy"], "bufdir.1.kontinuitet", "hvem vara koordinator,vara koordinator",
      "who deputy coordinator,deputy coordinator"),
    Fact(
      ["anchoring", "decision.body", "participants.anchoredWith"], "bufdir.1",
      "hvem forankring,hvor forankring,hva forankring,hvem forankring mandat",
      "who anchoring,where anchoring,what anchoring,who anchoring mandate"),
    Fact(
      ["governance", "governance.line"], "bufdir.2", "hva linje,hvordan styring,hva styring,hvordan styring samarbeid",
      "what line,how governance,how collaboration governance"),
    Fact(
      ["commissionedBy", "commissionedBy.assignment"], "bufdir.2.signaler", "hvem bestilling,hva bestilling",
      "who assignment,what assignment"),
    Fact(
      ["roomForAction"], "bufdir.2.handlefrihet",
      "hva handlefrihet,antall handlefrihet", "what freedom,quantity freedom"),
  ]

  private static let participation: [Fact] = [
    Fact(
      ["participants"], "bufdir.innledning",
      "hvem deltaker,hva deltaker,hvem part,hva part,hva tjeneste deltaker,hvem deltaker samarbeid,antall deltaker,antall part,hvem gruppe deltaker,hvem gruppe,hvem invitere",
      "who participant,what participant,who party,what party,what service participant,who participant collaboration,quantity participant,who group,who invite,who collaboration group"
    ),
    Fact(
      ["participants.role"], "bufdir.1.q4",
      "hva rolle,hvem rolle,hvem hva rolle,hva rolle deltaker,hva rolle tjeneste", "what role,who role"),
    Fact(
      ["participants.responsibility"], "bufdir.4.q1",
      "hvem ansvar hva,hvem ansvar,hvem gjøre hva,fordeling ansvar,hvordan ansvar fordeling",
      "who responsibility,who responsibility what,who do what"),
    Fact(
      ["participants.representative"], "bufdir.2.stabilitet", "hvem representant,hvem møte,hva representant",
      "who representative,what representative"),
    Fact(["participants.deputy"], "bufdir.2.stabilitet", "hvem vara,hva vara", "who deputy,what deputy"),
    Fact(
      ["participants.ambition"], "bufdir.5.ambisjon",
      "hva ambisjon deltaker,hva ambisjon part",
      "what ambition participant,what ambition party"),
    Fact(
      ["participants.resources", "resources", "resources.time", "resources.money"], "bufdir.1.ressurser",
      "hva ressurs,antall penger,antall tid,antall betale,hva betale,hva dette betale,hvem penger,hvem betale,antall stilling",
      "what resource,quantity money,quantity time,who pay,what money,quantity resource,who money"),
    Fact(
      ["participants.commitment"], "bufdir.5", "hva plikt part,hva plikt deltaker",
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
      ["meetings"], "bufdir.2.form", "hva møte,hvor møte,hva arena",
      "what meeting,where meeting,what arena"),
    Fact(["meetings.task"], "bufdir.2.oppgave", "hva oppgave møte", "what task meeting"),
    Fact(
      ["meetings.convener", "routines.notice"], "bufdir.2.rutiner",
      "hvem innkaller,hvem innkaller møte,hvem kaller inn,hvem kaller inn møte,hvem leder møte",
      "who call meeting,who calls meeting,who leads meeting,who lead meeting"),
    Fact(
      ["routines.minutes", "routines.agenda", "routines.notice", "meetings.convener"], "bufdir.2.rutiner",
      "hvem rutine,hvem skriver rutine",
      "who routine,who takes routine"),
    Fact(["routines.confidentiality"], "bufdir.2.rutiner", "hva taushetsplikt", "what confidentiality"),
    Fact(
      ["meetings.standingItem"], "bufdir.2.samtale", "hva fast sak",
      "what standing item"),
    Fact(
      ["routines.disagreement"], "bufdir.2.rutiner",
      "hva uenighet,hvor uenighet,hvem uenighet,hvordan uenighet,hvem beslutning uenighet,hva gjøre uenighet,hvor løfte uenighet",
      "what disagreement,where disagreement,who disagreement,how disagreement,what do disagreement,who decision disagreement"),
    Fact(["routines"], "bufdir.2.rutiner", "hva rutine", "what routine"),
    Fact(["measures"], "dfo.trinn.4", "hva tiltak", "what measures"),
    Fact(
      ["measures.responsible", "tasks.responsible"], "bufdir.4.q1", "hvem tiltak,hvem ansvar tiltak,hvem ansvar oppgave",
      "who measures,who responsibility measures,who responsibility task"),
    Fact(["tasks"], "bufdir.4.q1", "hva oppgave", "what task"),
    Fact(
      ["goals.deadline", "measures.deadline", "tasks.deadline", "evaluation.next", "duration"], "bufdir.1.q1",
      "frist,når frist,hva frist,neste frist,når neste frist",
      "deadline,what deadline,when deadline,next deadline"),
    Fact(["values"], "bufdir.3.verdier", "hva verdi", "what value"),
    Fact(["principles"], "bufdir.3", "hva prinsipp", "what principle"),
    Fact(
      ["values.decidedBy", "values.date"], "bufdir.3.vedtak", "hvem beslutning verdi,når beslutning verdi,hvem godkjenne verdi",
      "who decision value,when decision value"),
    Fact(
      ["values.assessed", "values.last"], "bufdir.3.jevnlig",
      "hyppighet verdi,hyppighet vurdering verdi,når vurdering verdi,når verdi",
      "frequency value,frequency assessment value,when assessment value"),
    Fact(
      ["risks", "risks.handling"], "bufdir.4.q5", "hva risiko,hva konflikt",
      "what risk,what conflict"),
    Fact(["interfaces"], "bufdir.4.q6", "hva grenseflate", "what interface"),
    Fact(["instruments"], "dfo.virkemidler", "hva virkemiddel", "what instrument"),
    Fact(
      ["communication.documents"], "dfo.utredning.7", "hvor dokument,hvor ligge dokument,hvor dele dokument",
      "where document,where share document"),
    Fact(
      ["communication", "communication.plan"], "dfo.iverksetting.4", "hvordan kommunikasjon,hva kommunikasjonsplan",
      "how communication"),
    Fact(["experience"], "dfo.utredning.8", "hva erfaring", "what experience"),
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
      "hvordan evaluering,metode evaluering,hva metode evaluering,hvordan evaluering samarbeid",
      "how evaluation,method evaluation,what method evaluation,how evaluation collaboration"),
    Fact(
      ["evaluation.responsible"], "bufdir.1.q6", "hvem evaluering,hvem ansvar evaluering,hvem evaluering samarbeid",
      "who evaluation,who responsibility evaluation,who evaluation collaboration"),
    Fact(
      ["evaluation.last"], "bufdir.1.q6", "når sist evaluering,sist evaluering,når siste evaluering",
      "when last evaluation,last evaluation"),
    Fact(["changes"], "bufdir.1.kontinuitet", "hva endre", "what change"),
  ]
}
