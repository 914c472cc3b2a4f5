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
    let away = try Run(["new", "borte/a.mandat"], in: folder)
    #expect(away.code == 2)
    #expect(
      away.errors.hasPrefix("mandate-lint: borte/a.mandat: mappen «") && away.errors.hasSuffix("/borte» finnes ikke.\n"), "\(away.errors)")
    #expect(try Run(["new", "borte/"], in: folder).errors == "mandate-lint: «borte/» er en mappe. Skriv også hva filen skal hete.\n")
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

private let ids = [
  "goals", "goals.realisticBecause", "anchoring", "participants", "participants.role/NAV", "participants.role/Kultur",
  "coordination.duties",
  "evaluation.frequency", "evaluation.method",
]

private let said: [Language: [String]] = [
  .nb: [
    "Færre barn i lavinntekt", "Midler er satt av", "Kommunedirektøren", "NAV og Kultur", "koordinerer", "deltar", "kaller inn", "hvert år",
    "spørreskjema til familiene",
  ],
  .nn: [
    "Færre barn i låginntekt", "Midlar er sette av", "Kommunedirektøren", "NAV og Kultur", "koordinerer", "deltek", "kallar inn",
    "kvart år",
    "spørjeskjema til familiane",
  ],
  .en: [
    "Fewer children in low income", "Money is set aside", "The chief executive", "NAV and Kultur", "coordinates", "takes part",
    "calls the meetings", "yearly", "a survey of the families",
  ],
]

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

  @Test(arguments: Language.allCases)
  func `is what a conversation with the same answers makes`(language: Language) throws {
    let words = said[language] ?? []
    let members = zip(ids, words).map { id, word in "{\"id\": \"\(id)\", \"value\": \"\(word)\"}" }
    let folder = try Folder(["svar.json": "{\"title\": \"A\", \"answers\": [\(members.joined(separator: ", "))]}"])
    let lines = ["/neste"] + words + ["/lagre"]
    let talk = try Run(
      ["chat", "a.mandat", "--language", language.rawValue], in: folder, input: Array((lines.joined(separator: "\n") + "\n").utf8))
    #expect(talk.code == 0)
    let talked = folder.read("a.mandat")
    #expect(try Run(["new", "b.mandat", "--answers", "svar.json", "--language", language.rawValue], in: folder).code == 0)
    let written = folder.read("b.mandat").split(separator: "\n")
    // What the interview has not asked yet is a gap there.
    #expect(written.filter { !$0.hasSuffix("…") && !$0.hasSuffix(":") } == talked.split(separator: "\n").filter { !$0.hasSuffix(":") })
  }

  @Test(arguments: Language.allCases)
  func `fills in a skeleton's own gaps when it is talked through`(language: Language) throws {
    let folder = try Folder()
    #expect(try Run(["new", "a.mandat", "--language", language.rawValue], in: folder).code == 0)
    let before = folder.read("a.mandat").split(separator: "\n", omittingEmptySubsequences: false)
    let lines = ["/neste"] + (said[language] ?? []) + ["/lagre"]
    _ = try Run(
      ["chat", "a.mandat", "--language", language.rawValue], in: folder, input: Array((lines.joined(separator: "\n") + "\n").utf8))
    let after = folder.read("a.mandat").split(separator: "\n", omittingEmptySubsequences: false)
    // One line is new: why the goal is realistic. All others are filled in where they stand.
    #expect(after.count == before.count + 1)
    #expect(after.filter { $0.contains("…") }.count < before.filter { $0.contains("…") }.count - ids.count / 2)
    let findings = try Run(["check", "--format", "json"], in: folder).json["files", 0, "findings"].array ?? []
    #expect(findings.allSatisfy { $0["code"].string == "VAL006" || $0["severity"].string == "info" }, "\(findings)")
  }

  @Test(arguments: ["help", "man"])
  func `is told of where a user looks`(command: String) throws {
    let text = try Run(command == "man" ? ["man"] : ["help", "new"]).text.replacing("\\", with: "")
    for id in ids.filter({ !$0.contains("/") }) + ["title"] { #expect(text.contains(id), "\(id)") }
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
