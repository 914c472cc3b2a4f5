// `new`: a mandate to begin with.

import MandateLanguage
import MandateRules
import MandateServer
import Testing

@Suite struct `a new mandate` {
  @Test(arguments: Language.allCases, Profile.allCases)
  func `asks for what the check asks for, and only that is left to fill in`(language: Language, profile: Profile) throws {
    let folder = try Folder()
    let run = try Run(["new", "trygg-oppvekst.mandat", "--profile", profile.rawValue, "--language", language.rawValue], in: folder)
    #expect(run.code == 0)
    #expect(run.output.isEmpty)
    let text = folder.read("trygg-oppvekst.mandat")
    #expect(text.hasPrefix(language == .en ? "Mandate: Trygg oppvekst\n" : "Mandat: Trygg oppvekst\n"))
    #expect(Document(text).language == language)
    #expect(run.errors.contains(" \(text.split(separator: "…", omittingEmptySubsequences: false).count - 1) "))
    let check = try Run([".", "--format", "json", "--profile", profile.rawValue], in: folder).json
    let codes = Set((check["files", 0, "findings"].array ?? []).compactMap { $0["code"].string })
    #expect(codes == ["VAL006"])
    #expect(try Run(["format", "--check"], in: folder).code == 0)
    #expect(try Run(["new", "-", "--profile", profile.rawValue, "--language", language.rawValue], in: folder).text.contains("…"))
  }

  @Test func `never replaces anything`() throws {
    let folder = try Folder(["a.mandat": vague])
    let run = try Run(["new", "a.mandat"], in: folder)
    #expect(run.code == 2)
    #expect(run.errors == "mandate-lint: a.mandat: finnes fra før.\n")
    #expect(folder.read("a.mandat") == vague)
    #expect(try Run(["new", "borte/a.mandat"], in: folder).code == 2)
    #expect(try Run(["new", "plan"], in: folder).errors.contains("«plan.mandat»"))
    #expect(try Run(["new"], in: folder).code == 2)
    #expect(try Run(["new", "b.mandat", "c.mandat"], in: folder).code == 2)
    #expect(folder.names == ["a.mandat"])
  }
}

private let answers = #"""
  {
    "title": "Trygg oppvekst",
    "coordination.duties": "kaller inn og følger opp",
    "participants.role": {"NAV": "koordinerer", "Skole": "deltar"},
    "participants.role/PPT": ["deltar"],
    "participants": ["NAV", "Skole", "PPT"],
    "Hva skal dere oppnå?": "Færre barn i lavinntekt",
    "goals.realisticBecause": "NAV og skolen har alt midler",
    "anchoring": "Kommunedirektøren",
    "evaluation.frequency": "hvert halvår",
    "evaluation.method": null
  }
  """#

@Suite struct `a new mandate from answers` {
  @Test func `has them in their places, in whichever order they come, and gaps for the rest`() throws {
    let folder = try Folder(["svar.json": answers])
    let run = try Run(["new", "a.mandat", "--answers", "svar.json", "--today", "2026-01-15"], in: folder)
    #expect(run.code == 0)
    let text = folder.read("a.mandat")
    for line in [
      "Mandat: Trygg oppvekst", "  - Færre barn i lavinntekt", "      realistisk fordi: NAV og skolen har alt midler", "  - Skole",
      "      rolle: koordinerer", "  plikter: kaller inn og følger opp", "  - Kommunedirektøren", "Evaluering: hvert halvår", "  metode: …",
    ] {
      #expect(text.split(separator: "\n").contains { $0 == line }, "\(line)")
    }
    #expect(run.errors.contains(" \(text.split(separator: "…", omittingEmptySubsequences: false).count - 1) steder igjen "))
    let check = try Run(["check", "--format", "json"], in: folder).json
    #expect(Set((check["files", 0, "findings"].array ?? []).compactMap { $0["code"].string }) == ["VAL006"])
    #expect(try Run(["format", "--check"], in: folder).code == 0)
  }

  @Test func `is what a conversation with the same answers makes`() throws {
    let folder = try Folder([
      "svar.json": #"""
      {"answers": [{"id": "goals", "value": "Færre barn i lavinntekt"}, {"id": "goals.realisticBecause", "value": "Midler er satt av"},
        {"id": "anchoring", "value": "Rådmannen"}, {"id": "participants", "value": "NAV, Skole"},
        {"id": "participants.role/NAV", "value": "koordinerer"}, {"id": "participants.role/Skole", "value": "deltar"},
        {"id": "coordination.duties", "value": "kaller inn"}, {"id": "evaluation.frequency", "value": "årlig"},
        {"id": "evaluation.method", "value": "spørreskjema"}]}
      """#
    ])
    let lines = [
      "/neste", "Færre barn i lavinntekt", "Midler er satt av", "Rådmannen", "NAV, Skole", "koordinerer", "deltar", "kaller inn", "årlig",
      "spørreskjema", "/lagre",
    ]
    _ = try Run(["chat", "a.mandat"], in: folder, input: Array((lines.joined(separator: "\n") + "\n").utf8))
    #expect(try Run(["new", "b.mandat", "--answers", "svar.json"], in: folder).code == 0)
    let talked = folder.read("a.mandat").split(separator: "\n").dropFirst()
    let written = Set(folder.read("b.mandat").split(separator: "\n"))
    #expect(!talked.isEmpty)
    #expect(talked.allSatisfy { written.contains($0) || $0 == "Koordinering:" && written.contains("Koordinering: NAV") })
  }

  @Test(
    arguments: [
      ("[1", "svar.json: det er ikke gyldig JSON."), ("1", "svar.json: svarene skrives slik"), ("[{}]", "svar.json: svarene skrives slik"),
      (#"{"goal": "x"}"#, "Mente du «goals»?"), (#"{"goals": {"a": "b"}}"#, "må være tekst"), (#"{"goals": true}"#, "må være tekst"),
      (#"{"evaluation.frequency": "iblant"}"#, "«iblant» sier ikke hvor ofte."), (#"{"goals": " "}"#, "Svaret er tomt."),
      (#"{"participants.role/X": "deltar"}"#, "participants.role/X: "),
      (#"{"evaluation.frequency": "ikke relevant"}"#, "Skriv hvorfor det ikke er relevant."),
    ])
  func `is not made where an answer is wrong, and says which`(json: String, message: String) throws {
    let folder = try Folder(["svar.json": json])
    let run = try Run(["new", "a.mandat", "--answers", "svar.json"], in: folder)
    #expect(run.code == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(folder.names == ["svar.json"])
  }

  @Test func `takes answers that come in, and none at all`() throws {
    let folder = try Folder()
    let run = try Run(["new", "-", "--answers", "-", "--language", "en"], in: folder, input: Array(#"{"goals": ["One", "Two"]}"#.utf8))
    #expect(run.text.contains("  - One\n"))
    #expect(run.text.contains("  - Two\n"))
    #expect(try Run(["new", "a.mandat", "--answers", "-"], in: folder, input: Array("{}".utf8)).code == 0)
    #expect(folder.read("a.mandat").hasPrefix("Mandat: A\n"))
    #expect(try Run(["new", "b.mandat", "--answers", "borte.json"], in: folder).errors == "mandate-lint: borte.json: finnes ikke\n")
    let wild = #"{"title": "A\nEvaluering: årlig\u001b[1m", "goals": "x\n\nMøter: årlig"}"#
    let tame = try Run(["new", "-", "--answers", "-"], in: folder, input: Array(wild.utf8))
    #expect(!tame.output.contains(0x1B))
    #expect(Document(tame.text).mandates.count == 1)
    #expect(tame.text.contains("  - x Møter: årlig\n"))
  }
}
