// A configuration is taken as it is written or said to be wrong; nothing in it is guessed.

import MandateGuidance
import MandateLanguage
import MandateRules
import MandateServer
import Testing

private func read(_ text: String) -> (configuration: Configuration, faults: [ConfigurationFault]) {
  Configuration.read(Array(text.utf8))
}

/// Each fault as the words it points at and what it says.
private func faults(_ text: String) -> [String] {
  let source = SourceText(text)
  return read(text).faults.map { "\(source.string($0.range)): \($0.message.nb)" }
}

@Test func `every setting is read, among comments and trailing commas`() {
  let (configuration, faults) = read(
    """
    // Nordvik kommune
    {
      "$schema": "x",
      "profile": "full", "language": "nn",
      "rules": {"EVA002": "off", "EVA": "hint", /* our own */ "MAN001": "error",},
      "leadershipLevels": [1, 1, 2, 7], "factAgeYears": 5, "problemAgeYears": 0, "lastingYears": 2, "highStep": 4, "stepLeap": 3,
      "exclude": ["arkiv/", "*.gammel.mandat"],
      "words": ["Kommunedirektørens ledergruppe"],
    }
    """)
  #expect(faults.isEmpty)
  let settings = configuration.settings
  #expect(configuration.language == .nn)
  #expect(settings.profile == .full)
  #expect(settings.rules == ["EVA002": nil, "EVA": .hint, "MAN001": .error])
  #expect(settings.leadershipLevels == [1, 1, 2, 7])
  #expect([settings.factAgeYears, settings.problemAgeYears, settings.lastingYears] == [5, 0, 2])
  #expect([settings.highStep, settings.stepLeap] == [4, 3])
  #expect(configuration.exclude == ["arkiv/", "*.gammel.mandat"])
  #expect(settings.words == ["Kommunedirektørens ledergruppe"])
}

@Test func `an empty configuration changes nothing`() {
  #expect(read("{}").configuration.settings == Settings())
  #expect(read("{}").faults.isEmpty)
}

@Test(arguments: [
  (#"{"profil": "full"}"#, #""profil": Det finnes ingen innstilling «profil». Mente du «profile»?"#),
  (#"{"Profile": "full"}"#, #""Profile": Det finnes ingen innstilling «Profile». Mente du «profile»?"#),
  (#"{"rule": {}}"#, #""rule": Det finnes ingen innstilling «rule». Mente du «rules»?"#),
  (
    #"{"farge": 1}"#,
    #""farge": Det finnes ingen innstilling «farge». Innstillingene er profile, language, rules, leadershipLevels, factAgeYears, problemAgeYears, lastingYears, highStep, stepLeap, exclude, words."#
  ),
  (#"{"profile": "Full"}"#, #""Full": Verdien av «profile» skal være «grunnmur» eller «full»."#),
  (#"{"profile": null}"#, #"null: Verdien av «profile» skal være «grunnmur» eller «full»."#),
  (#"{"language": "no"}"#, #""no": Verdien av «language» skal være «nb», «nn» eller «en»."#),
  (#"{"rules": {"EVA02": "off"}}"#, #""EVA02": Det finnes ingen kode «EVA02». Se «mandate-lint rules»."#),
  (#"{"rules": {"EVA0002": "off"}}"#, #""EVA0002": Det finnes ingen kode «EVA0002». Mente du «EVA002»?"#),
  (#"{"rules": {"eva002": "off"}}"#, #""eva002": Det finnes ingen kode «eva002». Mente du «EVA002»?"#),
  (#"{"rules": {"EVA002": "warn"}}"#, #""warn": Verdien av «EVA002» skal være «off», «hint», «info», «warning» eller «error»."#),
  (#"{"rules": {"EVA002": false}}"#, #"false: Verdien av «EVA002» skal være «off», «hint», «info», «warning» eller «error»."#),
  (#"{"rules": []}"#, #"[]: Verdien av «rules» skal være koder med hver sin vekt, slik: {"EVA002": "off"}."#),
  (#"{"rules": {"EVA001": "off", "EVA001": "hint"}}"#, #""EVA001": «EVA001» står to ganger."#),
  (#"{"words": [], "words": []}"#, #""words": «words» står to ganger."#),
  (
    #"{"leadershipLevels": [1, 2, 3]}"#,
    #"[1, 2, 3]: Verdien av «leadershipLevels» skal være fire hele tall fra 1 til 7, ett for hvert trinn."#
  ),
  (
    #"{"leadershipLevels": [1, 2, 3, 8]}"#,
    #"[1, 2, 3, 8]: Verdien av «leadershipLevels» skal være fire hele tall fra 1 til 7, ett for hvert trinn."#
  ),
  (#"{"factAgeYears": -1}"#, #"-1: Verdien av «factAgeYears» skal være et helt tall fra 0 til 100."#),
  (#"{"factAgeYears": 1.5}"#, #"1.5: Verdien av «factAgeYears» skal være et helt tall fra 0 til 100."#),
  (#"{"factAgeYears": true}"#, #"true: Verdien av «factAgeYears» skal være et helt tall fra 0 til 100."#),
  (#"{"highStep": 5}"#, #"5: Verdien av «highStep» skal være et helt tall fra 1 til 4."#),
  (#"{"exclude": "arkiv"}"#, #""arkiv": Verdien av «exclude» skal være en liste med tekster."#),
  (#"{"exclude": ["a", 1]}"#, #"["a", 1]: Verdien av «exclude» skal være en liste med tekster."#),
  (#"{"words": [""]}"#, #"[""]: Verdien av «words» skal være en liste med tekster."#),
  (#"["profile"]"#, #"["profile"]: Innstillingene skal stå mellom { og }."#),
  ("", ": Filen slutter før noe er avsluttet: det mangler }, ] eller \"."),
  ("{\"profile\": \"full\"", ": Filen slutter før noe er avsluttet: det mangler }, ] eller \"."),
  (#"{"profile" "full"}"#, "\": Her skulle det ha stått noe annet. Kanskje mangler det komma, kolon eller \" foran."),
  ("{\"profile\": \"fu\nll\"}", "\n: En tekst kan ikke gå over flere linjer. Kanskje mangler det \" på slutten."),
  ("{} {}", "{: Innstillingene er slutt før dette."),
])
func `what is wrong is named where it stands`(text: String, expected: String) {
  #expect(faults(text) == [expected])
}

@Test func `all that is wrong is said, in the order of the text, and the rest is read`() {
  let text = #"{"a": 1, "profile": "full", "language": 7}"#
  #expect(read(text).faults.map(\.range.lowerBound) == [1, 40])
  #expect(read(text).configuration.profile == .full)
}

@Test func `every message is there in three languages`() {
  let texts = [
    #"{"a": 1, "profile": 1, "rules": {"x": 1, "EVA": 1}, "words": 1, "factAgeYears": 1.5, "leadershipLevels": 1, "words": 1}"#, "[]", "",
    "{x",
    "{} x", "{\"a\n", "{\"\\x\"", "{\"a\": -}",
  ]
  for fault in texts.flatMap({ read($0).faults }) {
    #expect(!fault.message.nb.isEmpty && !fault.message.nn.isEmpty && !fault.message.en.isEmpty)
    #expect(fault.message.nb != fault.message.en)
  }
}

@Test func `any bytes can be read`() {
  var random = SplitMix(seed: 34)
  let text = Array(#"{"profile": "full", "rules": {"EVA002": "off"}, "exclude": ["a"], "leadershipLevels": [1, 2, 3, 4] /* x */}"#.utf8)
  for _ in 0..<2_000 {
    var bytes = text
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
    }
    for fault in Configuration.read(bytes).faults { #expect(fault.range.upperBound <= bytes.count) }
  }
}

@Test func `an editor leaves out, sets to null, and has settings of its own`() throws {
  let json = try JSON.parse(Array(#"{"profile": null, "server": {"path": "x"}, "language": "en", "factAgeYears": "3"}"#.utf8))
  let (configuration, faults) = Configuration.read(settings: json)
  #expect(configuration.language == .en && configuration.profile == nil && configuration.factAgeYears == nil)
  #expect(faults.count == 1)
  #expect(Configuration.read(settings: 7).configuration == Configuration())
}

@Test func `of two configurations the second decides setting by setting and rule by rule`() {
  let one = read(#"{"profile": "full", "rules": {"EVA002": "off", "EVA001": "hint"}, "words": ["a"]}"#).configuration
  let other = read(#"{"language": "nn", "rules": {"EVA002": "error"}, "words": []}"#).configuration
  let both = one.overridden(by: other)
  #expect(both.profile == .full && both.language == .nn && both.words == [])
  #expect(both.settings.rules == ["EVA002": .error, "EVA001": .hint])
}

// MARK: - Where it is found

private func nearest(_ folder: String, _ files: FakeDisk, _ source: ConfigurationSource = .nearest) -> String? {
  var configurations = Configurations(source)
  return configurations.file(for: Array(folder.utf8), files.disk(userConfiguration: "/home/me/.config/mandate-lint/config.json"))
    .map { Path.string($0.path) + " \($0.reason)" }
}

@Test func `the nearest one above counts, else the user's own`() {
  let files = FakeDisk([
    "/a/.mandate-lint.json": "{}", "/a/b/c/.mandate-lint.json": "{}", "/home/me/.config/mandate-lint/config.json": "{}",
  ])
  #expect(nearest("/a/b/c/d", files) == "/a/b/c/.mandate-lint.json nearest")
  #expect(nearest("/a/b/c", files) == "/a/b/c/.mandate-lint.json nearest")
  #expect(nearest("/a/b", files) == "/a/.mandate-lint.json nearest")
  #expect(nearest("/ab", files) == "/home/me/.config/mandate-lint/config.json user")
  #expect(nearest("/a/b", files, .file(Array("/x.json".utf8))) == "/x.json given")
  #expect(nearest("/a/b", files, .nothing) == nil)
  files["/home/me/.config/mandate-lint/config.json"] = nil
  #expect(nearest("/ab", files) == nil)
  #expect(nearest("/", files) == nil)
}

@Test func `a very long path is no trouble`() {
  #expect(nearest("/" + String(repeating: "a/", count: 60_000), FakeDisk(["/.mandate-lint.json": "{}"])) == "/.mandate-lint.json nearest")
}

@Test func `a file that becomes wrong leaves what it last said in force`() {
  let files = FakeDisk(["/a/.mandate-lint.json": #"{"profile": "full"}"#])
  var configurations = Configurations()
  func profile() -> Profile? { configurations.configuration(for: Array("/a".utf8), files.disk()).profile }
  #expect(profile() == .full)
  files["/a/.mandate-lint.json"] = #"{"profile": "#
  #expect(profile() == .full && !configurations.takeChange())
  configurations.forget()
  #expect(profile() == .full && configurations.takeChange() && !configurations.takeChange())
  files["/a/.mandate-lint.json"] = #"{"profile": "grunnmur"}"#
  configurations.forget()
  #expect(profile() == .grunnmur && configurations.takeChange())
  files["/a/.mandate-lint.json"] = nil
  configurations.forget()
  #expect(profile() == nil && configurations.takeChange())
}

@Test func `the schema that editors show knows the same settings`() throws {
  let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
  let schema = try JSON.parse(try Files.read(root + "/editors/vscode/schemas/configuration.json"))
  #expect(schema["properties"].object?.map(\.key).sorted() == Configuration().json.object?.map(\.key).sorted())
}
