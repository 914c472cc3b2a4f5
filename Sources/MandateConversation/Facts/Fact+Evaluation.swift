// What is asked about evaluation, the coordinator's own assessment, and who writes the minutes.

extension Fact {
  static let evaluation: [Fact] = [
    Fact(
      ["evaluation.next"], near: ["evaluation", "evaluation.frequency", "evaluation.last"], "bufdir.1.q6",
      "when evaluation,when next evaluation,next evaluation,what next evaluation,when do evaluation"),
    Fact(
      ["evaluation", "evaluation.frequency"], near: ["evaluation.next"], "bufdir.1.q6",
      "howOften evaluation,howOften do evaluation"),
    Fact(
      ["evaluation.method"], near: ["evaluation"], "bufdir.1.q6",
      "how evaluation,what method evaluation,what method,how method evaluation,how do evaluation"),
    Fact(
      ["evaluation.responsible"], near: ["evaluation"], "bufdir.1.q6",
      "who evaluation,who responsibility evaluation,who responsible evaluation,who do evaluation,who charge evaluation"),
    Fact(
      ["evaluation.last"], near: ["selfAssessment"], "bufdir.1.q6", "when last evaluation,last evaluation,evaluated,when last evaluated"),
    Fact(
      ["selfAssessment"], "bufdir.3.q1",
      "what selfAssessment,when selfAssessment,when do selfAssessment,what answered selfAssessment,what say selfAssessment,"
        + "when last selfAssessment,what do selfAssessment"),
    Fact(
      ["participants.role:secretariat", "coordination.duties~minutes", "participants.responsibility~minutes"],
      near: ["routines.minutes", "routines.agenda", "routines.notice", "meetings.convener"], "bufdir.2.rutiner",
      "who minutes,who write minutes,who minutes meetings,who write minutes meetings"),
    Fact(
      ["participants.role:secretariat", "coordination.duties~agenda"], near: ["routines.agenda", "meetings.convener"], "bufdir.2.rutiner",
      "who agenda,who write agenda"),
    Fact(
      ["coordination.duties~notice", "coordination.duties~convene"], near: ["meetings.convener", "routines.notice"], "bufdir.2.rutiner",
      "who notice,who write notice"),
    Fact(["routines.minutes"], near: ["routines.agenda"], "bufdir.2.rutiner", "what minutes,when minutes,where minutes,how minutes"),
    Fact(["routines.agenda"], "bufdir.2.rutiner", "what agenda,when agenda,how agenda"),
    Fact(["routines.notice"], near: ["meetings.convener"], "bufdir.2.rutiner", "when notice,how notice,when convene"),
  ]
}
