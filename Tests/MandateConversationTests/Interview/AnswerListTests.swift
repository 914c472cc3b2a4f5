// A list is taken apart as the language takes one apart, and nobody's name is.

import MandateLanguage
import Testing

@testable import MandateConversation

struct AnswerListTests {
  @Test(arguments: [
    ("NAV, Skole og Kultur", ["NAV", "Skole", "Kultur"]), ("NAV og Skole", ["NAV", "Skole"]), ("NAV and School", ["NAV", "School"]),
    ("NAV; Skole; Kultur", ["NAV", "Skole", "Kultur"]), ("NAV, Skole, og Kultur", ["NAV", "Skole", "Kultur"]),
    ("Oppvekst og skole, NAV", ["Oppvekst og skole", "NAV"]), ("Barne- og familietjenesten og NAV", ["Barne- og familietjenesten", "NAV"]),
    ("NAV (arbeid, sosial), Skole", ["NAV (arbeid, sosial)", "Skole"]), ("NAV (arbeid og sosial)", ["NAV (arbeid og sosial)"]),
    ("NAV, Helse og omsorg og Skole", ["NAV", "Helse og omsorg", "Skole"]), ("1,5 årsverk, Skole", ["1,5 årsverk", "Skole"]),
    ("- NAV\n- Oppvekst og skole\n- Kultur, idrett", ["NAV", "Oppvekst og skole", "Kultur, idrett"]),
    ("- Oppvekst og skole", ["Oppvekst og skole"]), ("1. NAV\n2. Skole", ["NAV", "Skole"]),
    ("NAV\nOppvekst og skole", ["NAV", "Oppvekst og skole"]),
    ("NAV,\nSkole og\nKultur", ["NAV", "Skole", "Kultur"]), ("Ås kommune,, NAV,", ["Ås kommune", "NAV"]), ("og", ["og"]), (",", []),
  ])
  func `an answer becomes its parts`(answer: String, parts: [String]) {
    #expect(AnswerList(names: Names(), choice: nil).parts(answer) == parts)
  }

  @Test func `a name that is declared is kept whole`() {
    var names = Names()
    names.declare("Helse og omsorg", range: 0..<0)
    #expect(AnswerList(names: names, choice: nil).parts("NAV, Helse og omsorg") == ["NAV", "Helse og omsorg"])
    #expect(
      AnswerList(names: Names(), choice: .value).parts("tillit, fleksibilitet og pragmatisme") == [
        "tillit", "fleksibilitet og pragmatisme",
      ])
    #expect(AnswerList(names: Names(), choice: .value).parts("tillit og åpenhet") == ["tillit", "åpenhet"])
  }

  @Test func `what comes as a list is apart already`() {
    let conversation = conversation("Mandat: X\n")
    guard case .edits(let edits) = conversation.answer("participants", .list(["Oppvekst og skole", "Kultur, idrett", "NAV", "nav", ""]))
    else {
      Issue.record("not taken")
      return
    }
    #expect(applied(edits, to: "Mandat: X\n") == "Mandat: X\n\nDeltakere:\n  - Oppvekst og skole\n  - Kultur, idrett\n  - NAV\n")
  }
}
