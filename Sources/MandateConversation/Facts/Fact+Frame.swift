// What is asked about the frame: what the mandate is for, how far it has come, how long it lasts.

extension Fact {
  static let frame: [Fact] = [
    Fact(["mandate"], "bufdir.1.oppstart", "what title,what title mandate,what name,what name mandate"),
    Fact(["goals"], "bufdir.1.q1", "what goals,what achieve,what goals achieve,what do achieve,what solve"),
    Fact(["goals.indicator"], "bufdir.1.q1", "what indicator,how indicator,how indicator goals,have indicator,howMany indicator"),
    Fact(["goals.wanted"], "bufdir.1.q1", "what wanted,how wanted"),
    Fact(["goals.now", "ambition.now"], "bufdir.1.q1", "what nowState"),
    Fact(["ambition.now", "goals.now"], "bufdir.5.q3", "where nowState,step nowState,what step nowState,what ambition nowState"),
    Fact(["goals.agreedBy"], "bufdir.1.q1", "who agree,who agree goals,agree goals,when agree,when agree goals"),
    Fact(["targetGroup"], "bufdir.innledning.behov", "who targetGroup,what targetGroup,who help,who isFor,who for,who userInvolvement"),
    Fact(["status"], "dfo.beslutning", "what status,have status,where status"),
    Fact(["decision", "decision.body"], near: ["status"], "dfo.beslutning", "who adopt,who adopt mandate"),
    Fact(["decision", "decision.body", "anchoring"], "bufdir.1", "who standBehind,who standBehind mandate,who adopt standBehind"),
    Fact(["decision.date"], near: ["decision", "decision.body", "status"], "dfo.beslutning", "when adopt,where adopt"),
    Fact(["decision.caseNumber", "anchoring.caseNumber"], "dfo.beslutning", "what caseNumber,what caseNumber adopt"),
    Fact(["actor"], "dfo.samordning", "what actor"),
    Fact(["phase"], "dfo.faser", "what phase,what phase be"),
    Fact(["ambition"], near: ["ambition.now"], "bufdir.5.q3", "what ambition,what step,what step aim,howHigh aim,what aim,where aim,aim"),
    Fact(["ambition.now", "ambition"], "bufdir.5.q3", "what step be"),
    Fact(["ambition.milestones"], "bufdir.5.q3", "what milestones"),
    Fact(["ambition.priority"], "bufdir.5.prioritet", "what priority,howHigh priority,priority"),
    Fact(["ambition.settled"], near: ["ambition"], "bufdir.5.q3", "when settle ambition,who settle ambition,settle ambition"),
    Fact(
      ["duration"], near: ["duration.review"], "bufdir.1.kontinuitet",
      "duration,what duration,howLong,howLong lasts,howLong duration,when duration,when end,end,when go,when lasts,when passed,when duration end"
    ),
    Fact(["duration"], "bufdir.1.kontinuitet", "when begin"),
    Fact(["duration.review", "duration.continuation"], "bufdir.1.kontinuitet", "when review,when review mandate"),
    Fact(
      ["duration.continuation"], near: ["duration"], "bufdir.1.kontinuitet",
      "what happens when go,what happens end,what happens passed,what continuation,what end"),
    Fact(["scope", "scope.inside", "scope.outside"], "bufdir.5", "what scope,what scope inside,howMuch scope"),
    Fact(["scope.inside"], near: ["scope"], "bufdir.5", "what inside,what include,what inside scope"),
    Fact(["scope.outside"], near: ["scope"], "bufdir.5", "what outside,what outside scope,what not include,what not scope,outside scope"),
    Fact(["facts"], "bufdir.4.fakta", "what facts,what know,what facts build,what build,facts build"),
    Fact(["facts.source"], "bufdir.4.kilder", "what source,where source,what source facts,where facts"),
    Fact(["problem"], "bufdir.4", "what problem"),
    Fact(["problem.benefit"], "bufdir.4.nytte", "what benefit,who benefit"),
    Fact(["problem.sharedInterests"], "bufdir.4.q7", "what sharedInterests"),
    Fact(["background"], "bufdir.innledning", "what background"),
    Fact(
      ["commissionedBy"], near: ["commissionedBy.assignment"], "bufdir.2.signaler",
      "who commissionedBy,who commission,who assignment,who commission group"),
    Fact(["commissionedBy.assignment"], near: ["commissionedBy"], "bufdir.2.signaler", "what assignment"),
    Fact(["changes"], "bufdir.1.kontinuitet", "what changes,what changes last,when changes,when changes last,what changes do,changes last"),
  ]
}
