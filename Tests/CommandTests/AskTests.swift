// `ask`: one question, one answer, for people and for programs.

import MandateLanguage
import MandateServer
import Testing

private let mandate = """
  Mandat: 😀 Trygg oppvekst

  Deltakere:
    - NAV
        rolle: koordinerer

  Koordinering: NAV
  Evaluering: ved behov

  """

@Suite struct `asking` {
  @Test(
    arguments: [
      ("Hvem bør koordinere?", "nb", "Kilder"), ("Kven bør koordinere?", "nn", "Kjelder"), ("Who should coordinate?", "en", "Sources"),
    ])
  func `advice is answered with its sources, in the language asked for`(question: String, language: String, sources: String) throws {
    let run = try Run(["ask", question, "--language", language])
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
    #expect(run.lines.contains(sources))
    #expect(run.text.contains("Bufdir 2018"))
    #expect(try Run(["ask", "--language", language] + question.split(separator: " ").map(String.init)).output == run.output)
  }

  @Test func `a program gets everything by name`() throws {
    let answer = try Run(["ask", "Hvem bør koordinere?", "--format", "json"]).json
    #expect(answer.keys == ["version", "status", "answer", "short", "references", "suggestions", "followUps"])
    #expect(answer["version"].int == 1)
    #expect(answer["status"].string == "answered")
    #expect(answer["references", 0].keys == ["id", "title", "source", "rows"])
    #expect(answer["references", 0, "id"].string == "bufdir.1.q5")
    #expect(answer["references", 0, "source"].string == "Bufdir 2018, råd 1")
    #expect(try Run(["ask", "Hvem bør koordinere?"]).text.hasPrefix(answer["answer"].string ?? "-"))
  }

  @Test func `a question about a mandate is answered from it, with the place`() throws {
    let folder = try Folder(["a.mandat": mandate])
    let answer = try Run(["ask", "Hvem koordinerer?", "--file", "a.mandat", "--format", "json"], in: folder).json
    #expect(answer["short"].string?.contains("NAV") == true)
    #expect(answer["references", 0, "start", "line"].int == 7)
    #expect(answer["references", 0, "source"].string == "linje 7")
    let title = try Run(["ask", "Kall mandatet noe annet", "-f", "a.mandat"], in: folder)
    #expect(title.code == 0)
    #expect(folder.read("a.mandat") == mandate)
  }

  @Test func `a change is offered, and its edits lead there`() throws {
    let folder = try Folder(["a.mandat": mandate])
    let question = "Sett evalueringen til hvert halvår"
    let answer = try Run(["ask", question, "--file", "-", "--format", "json"], in: folder, input: Array(mandate.utf8)).json
    let edit = answer["suggestions", 0, "edits", 0]
    #expect(answer["suggestions", 0].keys == ["title", "edits"])
    #expect(edit.keys == ["start", "end", "text"])
    #expect(edit["start", "line"].int == 8)
    #expect(edit["text"].string == "hvert halvår")
    #expect(try Run(["ask", question, "--file", "a.mandat"], in: folder).text.contains("    Evaluering: hvert halvår\n"))
  }

  @Test(arguments: ["Hva koster melk?", "What is the capital of Peru?"])
  func `what the guidance does not cover is not answered`(question: String) throws {
    let run = try Run(["ask", question, "--format", "json"])
    #expect(run.code == 0)
    #expect(["near", "none"].contains(run.json["status"].string))
    #expect(try Run(["ask", question]).firstLine.hasPrefix("Veiledningen dekker ikke dette spørsmålet."))
  }

  @Test(
    arguments: [
      ("Hva mangler?", "nb"), ("Kva er neste?", "nn"), ("What is missing?", "en"), ("Legg til evaluering hvert halvår", "nb"),
      ("Legg til evaluering kvart halvår", "nn"), ("Add evaluation twice a year", "en"), ("Hvem deltar?", "nb"), ("Kven deltek?", "nn"),
      ("Who takes part?", "en"), ("Hvilke frister har vi?", "nb"), ("Hva må avklares?", "nb"),
      ("Hvor langt er vi?", "nb"), ("Kva no?", "nn"),
    ])
  func `what takes a mandate says so where there is none`(question: String, language: String) throws {
    let run = try Run(["ask", question, "--language", language])
    #expect(run.code == 0)
    let need = ["nb": "Dette gjelder et mandat", "nn": "Dette gjeld eit mandat", "en": "This is about a mandate"]
    #expect(run.firstLine.hasPrefix(need[language] ?? "-"), "\(run.text)")
    #expect(run.text.contains("--file plan.mandat"))
    let folder = try Folder(["tom.mandat": ""])
    let empty = try Run(["ask", question, "--language", language, "--file", "tom.mandat"], in: folder).text
    #expect(empty.contains(language == "en" ? "Mandate: …" : "Mandat: …"), "\(empty)")
    #expect(!empty.contains("--file"))
  }

  @Test(arguments: ["Hvem bør koordinere?", "Hva er de seks verdiene?", "Hvem avgjør ved uenighet?", "Hvorfor EVA002?", "hei"])
  func `what can be answered without a mandate is`(question: String) throws {
    #expect(try !Run(["ask", question]).text.contains("--file"))
  }

  @Test func `an empty question is told what to do`() throws {
    #expect(try Run(["ask", " ? ", "--format", "json"]).json["status"].string == "none")
    #expect(try Run(["ask", "-"]).firstLine == "Skriv et spørsmål.")
    #expect(try Run(["ask"]).errors == "mandate-lint: «ask» trenger mer: mandate-lint ask SPØRSMÅL\n")
  }

  @Test func `a question comes in, whatever its bytes`() throws {
    let run = try Run(["ask", "-"], input: Array("Hvem bør koordinere?\n".utf8))
    #expect(run.output == (try Run(["ask", "Hvem bør koordinere?"]).output))
    let junk = try Run(["ask", "-"], input: [0xFF, 0x00, 0x1B, 0xC3] + Array("koordinere".utf8))
    #expect(junk.code == 0)
    #expect(!junk.output.contains(0x1B))
    let both = try Run(["ask", "-", "--file", "-"])
    #expect(both.code == 2)
    #expect(both.errors.contains("Oppgi en fil."))
  }

  @Test func `a mandate that cannot be read is told, and nothing is answered`() throws {
    let folder = try Folder([".mandate-lint.json": "{\"profil\": 1}", "a.mandat": mandate])
    let missing = try Run(["ask", "Hva mangler?", "--file", "borte.mandat", "--no-config"], in: folder)
    #expect(missing.code == 2)
    #expect(missing.errors == "mandate-lint: borte.mandat: finnes ikke\n")
    #expect(missing.output.isEmpty)
    let wrong = try Run(["ask", "Hva mangler?", "--file", "a.mandat"], in: folder)
    #expect(wrong.code == 2)
    #expect(wrong.errors.contains("«profile»"))
  }

  @Test func `the settings of the mandate's folder count`() throws {
    let folder = try Folder([".mandate-lint.json": #"{"language": "nn", "rules": {"EVA": "off"}}"#, "a.mandat": mandate])
    let run = try Run(["ask", "Kva manglar?", "--file", "a.mandat"], in: folder)
    #expect(run.text.contains("oppstartsspørsmål er svara på"))
    #expect(!run.text.contains("EVA002"))
    #expect(try Run(["ask", "Hva mangler?", "--file", "a.mandat", "--language", "nb", "--no-config"], in: folder).text.contains("EVA002"))
  }

  @Test func `the same question gets the same bytes`() throws {
    let folder = try Folder(["a.mandat": mandate])
    let first = try Run(["ask", "Hva mangler?", "--file", "a.mandat", "--today", "2026-01-15"], in: folder).output
    for _ in 0..<20 {
      #expect(try Run(["ask", "Hva mangler?", "--file", "a.mandat", "--today", "2026-01-15"], in: folder).output == first)
    }
  }
}
