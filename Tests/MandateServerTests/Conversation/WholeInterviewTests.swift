// Whole interviews with answers that nobody chose: they end, every way in writes the same bytes, each answer is found where it was asked
// for, and nothing that stood there is lost.

import Fixture
import MandateLanguage
import MandateServer
import Testing

private let gaps = """
  Mandat: …
  Status: utkast

  Mål:
    - …
        indikator: …
        frist: …

  Deltakere:
    - …
        rolle: …
        ansvar: …
    - …
        rolle: …
        ansvar: …

  Koordinering:
    eier: …
    ved: …
    plikter: …

  Forankring:
    - administrativ: …

  Møter:
    - …
        oppgave: …
        hyppighet: …

  Ressurser:
    tid: …
    midler: …

  Evaluering:
    hyppighet: …
    metode: …
    ansvarlig: …

  """

private let odd = """
  Mandat: X
  Status: vedtatt
  Aktør: kommune
  Fase: iverksetting
  Deltakere: NAV, Skole og Kultur
  Mål:
    indikator: tall
  Egenvurdering: 26. november 2023
    - realisme: ja
  Verdier: tillit
    vurderes: hvert halvår

  """

private let twins = "Mandat: X\r\nDeltakarar:\r\n  - Avdeling for helse (Helse)\r\n  - Seksjon for helse (Helse)\r\nMøte:\r\n  - Forum\r\n"

private let starts: [(name: String, text: String, locale: String)] =
  [
    ("nothing", "", "nb"), ("gaps", gaps, "nn"), ("odd", odd, "en"), ("twins", twins, "nn"),
    ("bold", "Mandate: X\n\n**Goals**\nMore\n", "en"),
  ]
  + ["kladd-fritid", "fra-markdown"].map { name in
    let text = Fixture.document(name + ".mandat")
    return (name, text.string(0..<text.bytes.count), "nb")
  }

struct WholeInterviewTests {
  @Test(arguments: starts)
  func `an interview ends, and every way in writes the same`(name: String, text: String, locale: String) throws {
    let able = Chat.able.merging(["experimental": ["interactiveResolve": ["inputTypes": ["string", "enum"]]]])
    var chat = Chat(text, able, locale: locale)
    var chosen = SplitMix(seed: UInt64(text.utf8.count))
    var steps: [JSON] = []
    while true {
      let state = chat.request("mandate/interview")
      guard let asked = state["fields"].array?.first(where: { $0.member("current") == nil }) else {
        #expect(state["done"] == true)
        break
      }
      let question = try #require(asked["question"].string)
      let answer = answer(asked, &chosen, hasCoordinator: chat.text.contains("koordinerer") || chat.text.contains("coordinates"))
      let answers: JSON = [["id": asked["id"], "value": .string(answer.value)]]
      let before = chat.text
      let result = chat.request("mandate/interview", ["answers": answers])
      let after = chat.edited(result["edit"])
      try #require(after != before, "\(name): \(question) does not take «\(answer.value)»")
      #expect(kept(before, in: after), "\(name): \(question)\n\(after)")

      var form = Chat(before, able, locale: locale)
      let filled = form.run("mandate.interview.next", [.string(Chat.uri)], ["formAnswers": answers]).edit
      #expect(form.edited(filled["params"]["edit"]) == after, "\(name): \(question)")
      if !before.isEmpty {
        let asking = form.begin().question
        #expect(asking["params"]["message"].string == question)
        if let button = asking.buttons.first(where: { $0.lowercased() == answer.label.lowercased() }) {
          #expect(form.edited(form.answer(asking, ["title": .string(button)]).edit["params"]["edit"]) == after, "\(name): \(question)")
        }
      }
      _ = chat.write(after)
      steps.append(["id": asked["id"], "value": .string(answer.value)])
      try #require(steps.count < 150, "\(name): \(question)")
    }
    var whole = Chat(text, able, locale: locale)
    let once = whole.request("mandate/interview", ["answers": .array(steps)])
    #expect(steps.isEmpty || whole.edited(once["edit"]) == chat.text)
  }

  private func answer(_ field: JSON, _ chosen: inout SplitMix, hasCoordinator: Bool) -> (value: String, label: String) {
    let id = field["id"].string ?? ""
    if id == "participants" {
      return same(Int(chosen.next() % UInt64(2)) == 0 ? "NAV, Skole og Kultur" : "NAV (arbeid, sosial); Oppvekst og skole")
    }
    if id == "duration" { return same("2027–2028") }
    var choices = field["choices"].array ?? []
    // Two who coordinate would be another matter.
    if id.hasPrefix("participants.role"), hasCoordinator { choices.removeFirst() }
    guard !choices.isEmpty, id != "values" else {
      return same(["noe alle kjenner", "enhetsleder", "Kommunestyret", "tillit"][Int(chosen.next() % UInt64(4))])
    }
    let choice = choices[Int(chosen.next() % UInt64(choices.count))]
    return (choice["value"].string ?? "", choice["label"].string ?? "")
  }

  private func same(_ value: String) -> (String, String) { (value, value) }

  /// Whether every word is there still, but for the gaps.
  private func kept(_ before: String, in after: String) -> Bool {
    var left: [Substring: Int] = [:]
    let words = { (text: String) in text.split { !$0.isLetter && !$0.isNumber } }
    for word in words(after) { left[word, default: 0] += 1 }
    for word in words(before) where word != "og" && word != "administrativ" {
      left[word, default: 0] -= 1
      if left[word, default: 0] < 0 { return false }
    }
    return true
  }
}
