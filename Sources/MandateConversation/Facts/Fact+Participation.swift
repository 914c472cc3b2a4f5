// What is asked about those who take part, and what they bring.

extension Fact {
  static let participation: [Fact] = [
    Fact(
      ["participants"], "bufdir.innledning",
      "who participants,what participants,who participate,what participants participate,howMany participants,howMany participate,who group,"
        + "who participate group,howMany participants participate"),
    Fact(["participants.role"], "bufdir.1.q4", "what role,who role,what role participants,who what role,what role all"),
    Fact(["participants.role:secretariat", "secretariat"], "bufdir.1.q4", "who role:secretariat"),
    Fact(["participants.role:delivers"], "bufdir.1.q4", "who role:delivers"),
    Fact(["participants.role:decides"], "bufdir.1.q4", "who role:decides"),
    Fact(["participants.role:advises"], "bufdir.1.q4", "who role:advises"),
    Fact(["participants.role:isInformed"], "bufdir.1.q4", "who role:isInformed"),
    Fact(["participants.role:observes", "observers"], "bufdir.1.q4", "who role:observes"),
    Fact(
      ["participants.responsibility"], near: ["participants.role"], "bufdir.4.q1",
      "who responsibility,who what responsibility,who do what,who what do,what responsibility,how responsibility sharing,who responsibility all"
    ),
    Fact(
      ["participants.representative"], near: ["participants"], "bufdir.2.stabilitet",
      "who representative,howMany representative,what representative,who meetings,who bring"),
    Fact(["participants.deputy", "coordination.deputy"], "bufdir.2.stabilitet", "who deputy,what deputy,deputy,howMany deputy"),
    Fact(["participants.ambition"], "bufdir.5.ambisjon", "what ambition participants,who ambition"),
    Fact(
      ["participants.resources", "resources", "resources.time", "resources.money"], "bufdir.1.ressurser",
      "what resources,howMuch money,howMuch position,howMuch time,who money,what money,howMuch resources,money,who position,howMany position,what bring,"
        + "what position,who bring money"),
    Fact(["resources.money"], near: ["participants.resources", "resources"], "bufdir.1.ressurser", "have money,howMuch money have"),
    Fact(
      ["resources.sharing"], near: ["resources.money", "participants.resources"], "bufdir.1.ressurser",
      "how money sharing,how resources sharing,what sharing,how sharing,who sharing money"),
    Fact(["participants.commitment"], "bufdir.5", "what commitment,who commitment,what commitment participants"),
    Fact(["participants.joined"], near: ["participants"], "bufdir.4.dokument", "when join,who join"),
    Fact(
      ["userInvolvement", "userInvolvement.meetings"], "dfo.iverksetting.8",
      "how userInvolvement,how userInvolvement participate,howOften userInvolvement,what userInvolvement,what userInvolvement participate,what userInvolvement participants participate,howOften meetings userInvolvement"
    ),
  ]
}
