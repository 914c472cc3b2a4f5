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
