// What is asked about who leads, who stands behind, and what those who coordinate may and must do.

extension Fact {
  static let coordination: [Fact] = [
    Fact(
      ["coordination", "coordination.owner", "coordination.by", "participants.role:coordinates"], near: ["participants.role:leads"],
      "bufdir.1.q5",
      "who coordination,what participants coordination,who owner,who responsibility coordination,what coordination,who owner coordination"),
    Fact(
      ["participants.role:leads", "coordination", "coordination.owner", "coordination.by", "participants.role:coordinates"], "bufdir.1.q5",
      "who lead,who charge,lead,what lead,who charge lead"),
    Fact(
      ["coordination.duties"], "bufdir.1.q5",
      "what coordination do,what duties coordination,what responsibility coordination,what coordination happens,what duties coordination for"
    ),
    Fact(
      ["coordination.authority"], "bufdir.1.q5", "what authority coordination,what decide coordination,authority coordination"),
    Fact(
      ["coordination.reportsTo"], "bufdir.2.linje", "who reportsTo,who reportsTo coordination,where reportsTo,what reportsTo"),
    Fact(["coordination.deputy"], "bufdir.1.kontinuitet", "who deputy coordination,deputy coordination,what deputy coordination"),
    Fact(
      ["anchoring"], near: ["decision", "decision.body", "participants.anchoredWith"], "bufdir.1",
      "who anchoring,where anchoring,what anchoring,who anchoring mandate,when anchoring"),
    Fact(["governance", "governance.line"], "bufdir.2", "what line,how governance,what governance,what line governance"),
    Fact(["governance.expectations"], "bufdir.2.forventninger", "what expectations,what expectations politicians,who expectations"),
    Fact(["governance.followUpOfLeaders"], "bufdir.2.forventninger", "who followUpOfLeaders,how followUpOfLeaders,what followUpOfLeaders"),
    Fact(["roomForAction"], near: ["roomForAction.frontLine"], "bufdir.2.handlefrihet", "what freedom,howMuch freedom,what authority"),
    Fact(
      ["roomForAction.frontLine"], near: ["roomForAction"], "bufdir.2.handlefrihet",
      "what decide frontLine,what frontLine,who decide frontLine"),
    Fact(
      ["participants.role:decides", "coordination.authority"], near: ["routines.disagreement", "decision.body"], "bufdir.1.q5", "who decide"
    ),
  ]
}
