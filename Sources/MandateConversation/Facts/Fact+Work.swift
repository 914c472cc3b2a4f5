// What is asked about meetings, routines, values, measures and deadlines.

extension Fact {
  static let work: [Fact] = [
    Fact(["meetings.frequency"], near: ["meetings"], "bufdir.2.form", "howOften meetings,howOften,howOften meetings group"),
    Fact(
      ["meetings.time"], near: ["meetings.frequency", "meetings"], "bufdir.2.form",
      "when meetings,when next meetings,what next meetings,next meetings,what meetings time"),
    Fact(["meetings.place"], near: ["meetings"], "bufdir.2.form", "where meetings,what meetings place"),
    Fact(["meetings"], "bufdir.2.form", "what meetings,what meetings participate,what arena,howMany meetings"),
    Fact(["meetings.task"], near: ["meetings"], "bufdir.2.oppgave", "what task meetings,what do meetings"),
    Fact(
      ["meetings.convener"], near: ["routines.notice"], "bufdir.2.rutiner",
      "who convene,who convene meetings,who role:leads,who role:leads meetings,who lead meetings,who responsibility meetings,who charge meetings"
    ),
    Fact(["meetings.standingItem"], "bufdir.2.samtale", "what standingItem,what standingItem meetings"),
    Fact(["meetings.lasts"], near: ["meetings"], "bufdir.2.form", "howLong meetings,howLong lasts meetings"),
    Fact(["routines.disagreement"], "bufdir.2.rutiner", disagreement),
    Fact(["routines.confidentiality"], "bufdir.2.rutiner", "what confidentiality,how confidentiality,who confidentiality"),
    Fact(["routines"], "bufdir.2.rutiner", "what routines"),
    Fact(["measures"], "dfo.trinn.4", "what measures,what measures do,howMany measures"),
    Fact(
      ["measures.responsible", "tasks.responsible"], "bufdir.4.q1",
      "who measures,who responsibility measures,who responsible measures,who do measures"),
    Fact(
      ["tasks", "tasks.responsible"], near: ["participants.responsibility", "coordination.duties"], "bufdir.4.q1",
      "who tasks,who what tasks"),
    Fact(
      ["tasks"], near: ["participants.responsibility", "coordination.duties", "meetings.task"], "bufdir.4.q1", "what tasks,howMany tasks"),
    Fact(
      ["measures.deadline"], near: ["measures"], "bufdir.1.q1", "when measures,when measures end,when measures deadline,when do measures"),
    Fact(["goals.deadline"], near: ["goals"], "bufdir.1.q1", "when goals,when goals end,when achieve goals,when achieve"),
    Fact(
      Fact.deadlines, near: ["duration"], "bufdir.1.q1",
      "deadline,what deadline,when deadline,next deadline,what next deadline,when next deadline,howMany deadline,what passed,what deadline passed,"
        + "deadline passed,who deadline,passed,late,what late"),
    Fact(["values"], "bufdir.3.verdier", "what values,what values adopt,howMany values"),
    Fact(["principles"], "bufdir.3", "what principles"),
    Fact(
      ["values.decidedBy", "values.date"], "bufdir.3.vedtak", "who decide values,when decide values,who adopt values,when adopt values"),
    Fact(
      ["values.assessed"], near: ["values.last"], "bufdir.3.jevnlig",
      "howOften values,howOften assessed values,when assessed values,when values,assessed values"),
    Fact(["values.last"], near: ["values.assessed"], "bufdir.3.jevnlig", "when last assessed values,when last values,last assessed values"),
    Fact(["risks", "risks.handling"], "bufdir.4.q5", "what risks,howMany risks"),
    Fact(
      ["risks.handling"], near: ["risks"], "bufdir.4.q5",
      "how handle risks,how risks,what do risks,what handle risks,how handling,what handling risks"),
    Fact(
      ["risks.responsible"], near: ["risks"], "bufdir.4.q5", "who handle risks,who risks,who responsible risks,who responsibility risks"),
    Fact(["interfaces"], "bufdir.4.q6", "what interfaces"),
    Fact(["instruments"], "dfo.virkemidler", "what instruments"),
    Fact(["communication.documents"], "dfo.utredning.7", "where documents,where share documents,where have documents,what documents"),
    Fact(
      ["communication", "communication.plan"], "dfo.iverksetting.4",
      "how communication,what communication,what plan communication,what communication plan"),
    Fact(["experience"], "dfo.utredning.8", "what experience"),
  ]

  /// Dates that something is to be done by.
  static let deadlines = ["goals.deadline", "measures.deadline", "tasks.deadline", "evaluation.next", "duration.review"]

  private static let disagreement = """
    what disagreement,where disagreement,who disagreement,how disagreement,who decide disagreement,what do not agree,what happens not agree,who decide not agree,what do when not agree,what do disagreement,what happens disagreement,\
    plan disagreement,have plan disagreement,who authority disagreement,where solve disagreement,how solve disagreement,what solve disagreement,who solve disagreement,who decide when disagreement,what do when disagreement,\
    what when happens disagreement,how handle disagreement,what handle disagreement,how do disagreement
    """
}
