// `chat`: the conversation at a prompt, piped and typed, and what it does and never does to files.

import Fixture
import MandateLanguage
import MandateRules
import MandateServer
import Testing

@testable import mandate_lint

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

private let draft = "Mandat: Fritid for alle\nStatus: utkast\nMål: Flere barn er med\nEvaluering: jevnlig\n"

/// A session whose lines come from a pipe.
private func chat(_ lines: [String], _ arguments: [String] = ["a.mandat"], in folder: Folder) throws -> Run {
  try Run(["chat"] + arguments + ["--today", "2026-01-15"], in: folder, input: Array(lines.map { $0 + "\n" }.joined().utf8))
}

@Suite struct `a piped conversation` {
  @Test func `makes a mandate from nothing, and writes it only when told`() throws {
    let folder = try Folder()
    let answers = [
      "/neste", "Færre barn i lavinntekt", "NAV og skolen har alt midler", "Kommunedirektøren", "NAV, Skole", "1", "deltar",
      "kaller inn og følger opp", "1", "spørreskjema",
    ]
    let silent = try chat(answers, ["trygg-oppvekst.mandat"], in: folder)
    #expect(silent.code == 0)
    #expect(silent.text.hasSuffix("\nMandatet ble ikke lagret.\n"))
    #expect(folder.names.isEmpty)

    let run = try chat(answers + ["", "/lagre", "/slutt"], ["trygg-oppvekst.mandat"], in: folder)
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
    #expect(folder.names == ["trygg-oppvekst.mandat"])
    #expect(
      folder.read("trygg-oppvekst.mandat") == """
        Mandat: Trygg oppvekst
        Status: utkast

        Mål:
          - Færre barn i lavinntekt
              realistisk fordi: NAV og skolen har alt midler

        Deltakere:
          - NAV
              rolle: koordinerer
          - Skole
              rolle: deltar

        Koordinering: NAV
          plikter: kaller inn og følger opp

        Forankring:
          - Kommunedirektøren

        Evaluering: hvert halvår
          metode: spørreskjema

        """)
    #expect(run.text.contains("svar> deltar\n"))
    #expect(run.text.contains("  +    rolle: deltar\n") || run.text.contains("  +      rolle: deltar\n"))
    #expect(run.text.contains("6 av 6 oppstartsspørsmål er besvart."))
    #expect(run.text.hasSuffix("Lagret: trygg-oppvekst.mandat\n\n> /slutt\n"))
  }

  @Test(arguments: Language.allCases)
  func `understands its commands in every language`(language: Language) throws {
    for words in Language.allCases {
      let folder = try Folder(["a.mandat": draft])
      let lines = [ChatCommand.next, .undo, .show, .help, .save, .leave].map { $0.name[words] }
      let run = try chat(lines, ["a.mandat", "--language", language.rawValue], in: folder)
      #expect(run.code == 0)
      #expect(run.text.contains("4  Evaluering: jevnlig"))
      for command in ChatCommand.allCases { #expect(run.text.contains("  " + command.name[language])) }
      for unknown in ["Det finnes ingen «", "Det finst ingen «", "There is no “"] { #expect(!run.text.contains(unknown)) }
    }
  }

  @Test func `applies what is chosen by its number, and takes it back`() throws {
    let folder = try Folder(["a.mandat": draft])
    let run = try chat(["Sett evalueringen til hvert halvår", "1", "/lagre"], in: folder)
    #expect(folder.read("a.mandat") == draft.replacingFirst("jevnlig", with: "hvert halvår"))
    #expect(run.text.contains("  -Evaluering: jevnlig\n  +Evaluering: hvert halvår\n"))
    let back = try chat(["Sett evalueringen til årlig", "1", "/angre", "/angre", "/lagre"], in: folder)
    #expect(back.text.contains("Det er ingenting å ta tilbake."))
    #expect(folder.read("a.mandat") == draft.replacingFirst("jevnlig", with: "hvert halvår"))
    let stale = try chat(["Sett evalueringen til årlig", "1", "1", "99"], in: folder)
    #expect(stale.text.contains("Det er allerede gjort."))
    #expect(stale.text.contains("Det står ikke noe ved 99."))
  }

  @Test func `the other numbers still stand for what they did when one has been chosen`() throws {
    let folder = try Folder(["a.mandat": draft + "Deltakere:\n  - NAV\n  - Skole\n"])
    let run = try chat(["Hva mangler?", "2", "3)", "1.", "2", "/lagre"], in: folder)
    #expect(!run.text.contains("Det står ikke noe ved"))
    #expect(run.text.contains("Det er allerede gjort."))
    let saved = folder.read("a.mandat")
    for word in ["Koordinering:", "rolle:", "Evaluering: hvert halvår"] { #expect(saved.contains(word), "\(word)") }
  }

  @Test func `a question chosen by its number is shown above its answer, also in colours`() throws {
    let folder = try Folder(["a.mandat": draft])
    let run = try chat(["Hvem bør koordinere?", "2"], ["a.mandat", "--color", "always"], in: folder)
    #expect(!run.text.contains("\u{FFFD}"))
    let asked = try #require(run.text.split(separator: "\n").first { $0.hasPrefix("  2  ") }).dropFirst(5)
    #expect(run.text.contains("> 2\n\n\(asked)\n\n"))
  }

  @Test func `what changed in a file with other line ends shows no sign of them`() throws {
    let folder = try Folder(["a.mandat": draft.split(separator: "\n").joined(separator: "\r\n") + "\r\n"])
    let run = try chat(["Sett evalueringen til årlig", "1", "/vis"], in: folder)
    #expect(run.text.contains("  -Evaluering: jevnlig\n  +Evaluering: årlig\n"))
    #expect(!run.text.contains("\u{FFFD}"))
  }

  @Test(arguments: ["/vis", "/lagre", "/hjelp", "/forklar EVA002", "Hvem bør koordinere?", "lagre", "hjelp"])
  func `the question that waits is shown again after something else`(line: String) throws {
    let folder = try Folder(["a.mandat": draft])
    let run = try chat(["/neste", line], in: folder)
    #expect(run.text.split(separator: "\n").count { $0 == "Hvorfor er målet realistisk?" } == 2)
  }

  @Test func `taking an answer back asks its question again`() throws {
    let folder = try Folder(["a.mandat": draft])
    let run = try chat(["/neste", "Fordi", "/angre", "Derfor", "/lagre"], in: folder)
    #expect(run.text.split(separator: "\n").count { $0 == "Hvorfor er målet realistisk?" } == 2)
    #expect(folder.read("a.mandat").contains("realistisk fordi: Derfor\n"))
    #expect(!folder.read("a.mandat").contains("Fordi"))
  }

  @Test(
    arguments: [
      ("vet ikke", "nb", "«avklares»"), ("Vi vet ikke.", "nb", "«avklares»"), ("veit ikkje", "nn", "«avklarast»"),
      ("I don't know", "en", "“to be settled”"), ("senere", "nb", "Det kan vente."), ("seinare", "nn", "Det kan vente."),
      ("later", "en", "It can wait."), ("neste", "nb", "Hvem står bak mandatet?"), ("neste", "nn", "Kven står bak mandatet?"),
      ("next", "en", "Who stands behind the mandate?"), ("Skriv selv", "nb", "Skriv svaret her."), ("avslutt", "nb", "> avslutt\n"),
      ("slutt", "nn", "> slutt\n"), ("quit", "en", "> quit\n"), ("angre", "nb", "Det er ingenting å ta tilbake."),
    ])
  func `what is said in place of an answer is not written`(line: String, language: String, expected: String) throws {
    let folder = try Folder(["a.mandat": draft])
    let run = try chat(["/neste", line, "/lagre"], ["a.mandat", "--language", language], in: folder)
    #expect(run.text.contains(expected), "\(run.text)")
    #expect(folder.read("a.mandat") == draft)
  }

  @Test(arguments: Language.allCases)
  func `it is said once that a question can stay open`(language: Language) throws {
    let folder = try Folder(["a.mandat": draft])
    let words = [Language.nb: "«avklares»", .nn: "«avklarast»", .en: "“to be settled”"][language] ?? ""
    let run = try chat(["/neste", "/neste", "/neste"], ["a.mandat", "--language", language.rawValue], in: folder)
    #expect(run.text.split(separator: words, omittingEmptySubsequences: false).count == 2)
  }

  @Test func `a number is an answer where there is nothing to choose`() throws {
    let folder = try Folder(["a.mandat": "Mandat: X\nMål:\n  - Y\n"])
    let run = try chat(["/neste", "2027", "/lagre"], in: folder)
    #expect(!run.text.contains("Det står ikke noe ved"))
    #expect(folder.read("a.mandat").contains("realistisk fordi: 2027\n"))
  }

  @Test func `answers a question in the middle of the interview, and asks again`() throws {
    let folder = try Folder(["a.mandat": draft])
    let run = try chat(["/neste", "Hvem bør koordinere?", "", "/lagre"], in: folder)
    #expect(run.text.split(separator: "\n").count { $0 == "Hvorfor er målet realistisk?" } == 2)
    #expect(run.text.contains("Det kan vente."))
    #expect(folder.read("a.mandat") == draft)
  }

  @Test func `passes by a question that nobody answers now, and comes back to it`() throws {
    let folder = try Folder(["a.mandat": "Mandat: X\nEvaluering: hvert halvår\n"])
    let run = try chat(Array(repeating: "/neste", count: 9), in: folder)
    #expect(run.text.contains("Hva skal dere oppnå?"))
    #expect(run.text.contains("Hvem koordinerer?"))
    #expect(run.text.contains("venter ennå; /neste begynner på nytt."))
  }

  @Test(arguments: [("svar", "42"), ("svar", "1, 42"), ("evaluering", "en gang iblant"), ("ikke relevant", "ikke relevant")])
  func `does not write what is no answer`(name: String, answer: String) throws {
    let folder = try Folder([
      "a.mandat": "Mandat: X\nMål:\n  - Y\n      realistisk fordi: z\nForankring: rådet\nDeltakere:\n  - NAV\n      rolle: koordinerer\n"
        + "Koordinering:\n  eier: NAV\n  plikter: kaller inn\n"
    ])
    let before = folder.read("a.mandat")
    let run = try chat(["/neste", answer, "/lagre"], in: folder)
    #expect(run.text.contains("Hvor ofte skal samarbeidet evalueres?"))
    #expect(folder.read("a.mandat") == before)
  }

  @Test(
    arguments: [
      ("/lage", "Mente du «/lagre»?"), ("/hlp", "Mente du «/hjelp»?"), ("/svae", "Mente du «/lagre»?"),
      ("/xyzzy", "/hjelp viser hva som finnes."),
      ("/", "/hjelp viser hva som finnes."), ("/forklar", "Skriv også hva"), ("/forklar EVA02", "Mente du «EVA002»?"),
      ("/forklar eva002", "EVA002"), ("/forklar bufdir.1.q6", "evaluer"),
    ])
  func `names the nearest command`(line: String, expected: String) throws {
    let folder = try Folder(["a.mandat": draft])
    let run = try chat([line], in: folder)
    #expect(run.code == 0)
    #expect(run.text.contains(expected), "\(run.text)")
  }

  @Test func `asks once before it leaves what is not saved`() throws {
    let folder = try Folder(["a.mandat": draft])
    let run = try chat(["Sett evalueringen til årlig", "1", "/slutt", "/slutt", "/lagre"], in: folder)
    #expect(run.text.contains("Endringene er ikke lagret."))
    #expect(run.text.hasSuffix("Endringene ble ikke lagret. Filen er som den var.\n"))
    #expect(folder.read("a.mandat") == draft)
    #expect(try !chat(["/slutt"], in: folder).text.contains("ikke lagret"))
  }

  // MARK: Odd input

  @Test func `an end in the middle of a line or an interview leaves the file alone`() throws {
    let folder = try Folder(["a.mandat": draft])
    for input in ["", "/neste\nFordi", "/neste\nFordi\n/la", "Sett evalueringen til årlig\n1\n"] {
      let run = try Run(["chat", "a.mandat"], in: folder, input: Array(input.utf8))
      #expect(run.code == 0)
      #expect(folder.read("a.mandat") == draft)
    }
    let whole = try Run(["chat", "a.mandat"], in: folder, input: Array("Sett evalueringen til årlig\r\n1\r\n/lagre".utf8))
    #expect(whole.text.contains("Lagret: a.mandat"))
  }

  @Test func `bytes that are no text are told and passed by`() throws {
    let folder = try Folder(["a.mandat": draft])
    let long = [UInt8](repeating: UInt8(ascii: "a"), count: 200_000)
    let lines: [[UInt8]] = [
      Array("/neste".utf8), [0xC3, 0x28], [0xFF, 0xFE], long, [0x1B, 0x5B, 0x41], [0x61, 0x00], Array("/lagre".utf8),
    ]
    let run = try Run(["chat", "a.mandat"], in: folder, input: Array(lines.joined(separator: [0x0A])) + [0x0A])
    #expect(run.code == 0)
    #expect(run.text.split(separator: "\n").count { $0 == "Linjen er ikke ren tekst i UTF-8, og ble ikke lest." } == 4)
    #expect(run.text.contains("Linjen er for lang, og ble ikke lest."))
    #expect(!run.output.contains(0x1B))
    #expect(!folder.bytes("a.mandat").contains(0x1B))
  }

  @Test func `a mandate that is no UTF-8 keeps its bytes`() throws {
    let folder = try Folder()
    let bytes = Array("Mandat: X\r\nEvaluering: jevnlig\r\nMål: ".utf8) + [0xE5, 0xFF] + Array("\r\n".utf8)
    try folder.write("a.mandat", bytes)
    _ = try chat(["Sett evalueringen til hvert halvår", "1", "/lagre"], in: folder)
    let expected = Array("Mandat: X\r\nEvaluering: hvert halvår\r\nMål: ".utf8) + [0xE5, 0xFF] + Array("\r\n".utf8)
    #expect(folder.bytes("a.mandat") == expected)
  }

  @Test func `an empty file becomes a mandate`() throws {
    let folder = try Folder(["a.mandat": ""])
    _ = try chat(["/neste", "Trygg oppvekst", "Færre barn i lavinntekt", "/lagre"], in: folder)
    #expect(folder.read("a.mandat").hasPrefix("Mandat: Trygg oppvekst\nStatus: utkast\n"))
    #expect(folder.read("a.mandat").contains("  - Færre barn i lavinntekt\n"))
  }

  // MARK: Files

  @Test func `does not write over what others have changed meanwhile`() throws {
    let folder = try Folder(["a.mandat": draft])
    let running = try Running(["chat", "a.mandat"], in: folder)
    running.type("Sett evalueringen til årlig\n1\n")
    _ = running.output { $0.contains("+Evaluering: årlig") }
    try folder.write("a.mandat", draft + "# en annen skrev dette\n")
    running.type("/lagre\n")
    let told = running.output { $0.contains("endret av andre") }
    #expect(told.contains("Ingenting er skrevet."))
    #expect(folder.read("a.mandat") == draft + "# en annen skrev dette\n")
    running.type("/lagre b.mandat\n/lagre b.mandat\n/lagre a.mandat\n")
    #expect(running.finish().code == 2)
    #expect(folder.read("a.mandat") == draft + "# en annen skrev dette\n")
    #expect(folder.read("b.mandat") == draft.replacingFirst("jevnlig", with: "årlig"))
  }

  @Test func `writes over it when somebody says so`() throws {
    let folder = try Folder(["a.mandat": draft])
    let running = try Running(["chat", "a.mandat"], in: folder)
    running.type("Sett evalueringen til årlig\n1\n")
    _ = running.output { $0.contains("+Evaluering: årlig") }
    try folder.write("a.mandat", "borte")
    running.type("/lagre\n/lagre likevel\n")
    #expect(running.finish().code == 0)
    #expect(folder.read("a.mandat") == draft.replacingFirst("jevnlig", with: "årlig"))
  }

  @Test func `a file that can only be read is left alone, also by root`() throws {
    let folder = try Folder(["a.mandat": draft])
    chmod(folder["a.mandat"], 0o444)
    let run = try chat(["Sett evalueringen til årlig", "1", "/lagre", "/lagre likevel"], in: folder)
    #expect(run.code == 2)
    #expect(run.text.contains("a.mandat: filen kan bare leses."))
    #expect(folder.read("a.mandat") == draft)
    #expect(folder.names == ["a.mandat"])
  }

  @Test func `a place where nothing can be written is told, and the talk goes on`() throws {
    let folder = try Folder(["a.mandat": draft])
    let run = try chat(["/lagre borte/b.mandat", "/lagre plan", "/vis", "/lagre"], in: folder)
    #expect(run.text.contains("Mappen «borte» finnes ikke."))
    #expect(run.text.contains("«plan.mandat»"))
    #expect(run.text.contains("4  Evaluering: jevnlig"))
    #expect(run.code == 0)
  }

  @Test func `the home of the user can be written short`() throws {
    let folder = try Folder(["a.mandat": draft])
    let run = try Run(
      ["chat", "a.mandat"], in: folder, input: Array("/lagre ~/b.mandat\n".utf8), environment: ["HOME": folder.path])
    #expect(run.code == 0)
    #expect(folder.read("b.mandat") == draft)
  }

  @Test func `a file that cannot be saved is told at the start`() throws {
    let folder = try Folder(["a.mandat": draft])
    chmod(folder["a.mandat"], 0o444)
    #expect(try chat(["/slutt"], in: folder).text.contains("\n\nFilen kan bare leses."))
  }

  @Test func `without a file there is a mandate without a name`() throws {
    let folder = try Folder(["b.mandat": draft])
    let run = try chat(["/neste", "Trygg oppvekst", "", "/lagre", "/lagre b.mandat", "/lagre c.mandat", "/lagre"], [], in: folder)
    #expect(run.text.contains("Hva heter samarbeidet?"))
    #expect(run.text.contains("Skriv også navnet: /lagre plan.mandat"))
    #expect(run.text.contains("b.mandat finnes fra før."))
    #expect(folder.read("b.mandat") == draft)
    #expect(folder.read("c.mandat") == "Mandat: Trygg oppvekst\nStatus: utkast\n")
  }

  @Test func `what cannot be talked about is told at once`() throws {
    let folder = try Folder(["a.mandat": draft])
    for (arguments, message) in [
      (["-"], "Oppgi en fil."), (["plan"], "«plan.mandat»"), (["."], "det er en mappe"), (["a.mandat", "b.mandat"], "tar ikke imot"),
      (["a.mandat", "--today", "i går"], "er ikke en dato"), (["borte/b.mandat"], "mappen «borte» finnes ikke"),
      (["borte/"], "«borte/plan.mandat»"),
    ] {
      let run = try Run(["chat"] + arguments, in: folder)
      #expect(run.code == 2)
      #expect(run.errors.contains(message), "\(run.errors)")
    }
  }

  @Test func `the same session says the same bytes`() throws {
    let folder = try Folder(["a.mandat": draft])
    let lines = ["Hva mangler?", "/neste", "Fordi", "Hvem bør koordinere?", "/vis"]
    let first = try chat(lines, in: folder).output
    for _ in 0..<10 { #expect(try chat(lines, in: folder).output == first) }
  }
}

@Suite struct `a typed conversation` {
  private func isWaiting(_ running: Running) -> Bool { running.mode.c_lflag & tcflag_t(ICANON) == 0 }

  /// Types when the prompt is there.
  private func start(_ folder: Folder, columns: Int = 80, environment: [String: String] = [:]) throws -> Running {
    let running = try Running(
      ["chat", "a.mandat", "--today", "2026-01-15", "--color", "never"], in: folder, environment: environment, columns: columns,
      isTyped: true)
    _ = running.output { $0.contains("> ") }
    return running
  }

  @Test(arguments: ["\u{03}", "\u{04}"])
  func `Ctrl-C and Ctrl-D leave the file and the terminal as they were`(key: String) throws {
    let folder = try Folder(["a.mandat": draft])
    let running = try start(folder)
    #expect(isWaiting(running))
    running.type("Sett evalueringen til årlig\r")
    _ = running.output { $0.contains("1  Endre") }
    running.type("1\r")
    _ = running.output { $0.contains("+Evaluering: årlig") && $0.hasSuffix("\r\u{1B}[2C") }
    running.type(key)
    let end = running.output { $0.contains("Filen er som den var.") }
    #expect(end.hasSuffix("\u{1B}[?2004lEndringene ble ikke lagret. Filen er som den var.\n"))
    #expect(!isWaiting(running))
    #expect(running.mode.c_lflag & tcflag_t(ECHO) != 0)
    #expect(running.finish().code == 0)
    #expect(folder.read("a.mandat") == draft)
  }

  @Test func `a signal puts the terminal back`() throws {
    let folder = try Folder(["a.mandat": draft])
    let running = try start(folder)
    #expect(running.stop() == -SIGTERM)
    #expect(!isWaiting(running))
    #expect(running.output { $0.contains("\u{1B}[?2004l") }.hasSuffix("\u{1B}[?2004l"))
  }

  @Test func `the line can be edited, remembered and completed`() throws {
    let folder = try Folder(["a.mandat": draft])
    let running = try start(folder)
    running.type("vis\u{01}/\u{05}x\u{7F}\r")
    #expect(running.output { $0.contains("4  Evaluering") }.contains("> /vis\u{1B}[K\n"))
    running.type("/ne\t\r")
    _ = running.output { $0.contains("> /neste\u{1B}[K\n") && $0.contains("svar> ") }
    running.type("\u{1B}[A\u{1B}[A\r")
    #expect(running.output { $0.contains("svar> /vis\u{1B}[K\n") }.contains("svar> /vis\u{1B}[K\n"))
    running.type("\u{1B}[200~Fordi\nalt er klart\u{1B}[201~\r")
    #expect(running.output { $0.contains("+  ") }.contains("Fordi alt er klart"))
    running.type("\u{04}")
    #expect(running.finish().code == 0)
  }

  @Test(arguments: [30, 40, 80, 120])
  func `no line is wider than the screen, and what goes on stands further in`(columns: Int) throws {
    let folder = try Folder(["a.mandat": draft])
    let running = try start(folder, columns: columns)
    running.type("Hvem bør koordinere?\r")
    _ = running.output { $0.contains("Spør også:") && $0.hasSuffix("\u{1B}[2C") }
    running.type("/neste\r")
    _ = running.output { $0.hasSuffix("\u{1B}[6C") }
    let reason = "tjenestene har satt av penger og folk, lederne har sagt ja, og alle har vært med på lignende arbeid tidligere"
    running.type(reason + "\r")
    _ = running.output { $0.contains("+  realistisk fordi") && $0.hasSuffix("\u{1B}[6C") }
    running.type("/vis\r")
    let all = running.output { $0.contains("5  Evaluering: jevnlig") && $0.hasSuffix("\u{1B}[6C") }
    let lines = all.split(separator: "\n")
    for (opening, rest) in [("  +  realistisk", "       "), ("4    realistisk", "       ")] {
      let place = try #require(lines.firstIndex { $0.hasPrefix(opening) }, "\(opening)")
      #expect(lines[place + 1].hasPrefix(rest) && lines[place + 1].dropFirst(rest.count).first != " ", "\(lines[place + 1])")
    }
    running.type("\u{03}")
    let shown = String(decoding: running.finish().output, as: UTF8.self)
    for line in shown.split(separator: "\n") where !line.contains("\u{1B}") { #expect(line.count <= columns, "\(line)") }
  }

  @Test func `a terminal without abilities is asked for none`() throws {
    let folder = try Folder(["a.mandat": draft])
    let running = try start(folder, environment: ["TERM": "dumb"])
    #expect(!isWaiting(running))
    running.type("/slutt\n")
    let end = running.finish()
    #expect(end.code == 0)
    #expect(!end.output.contains(0x1B))
  }
}

@Suite struct `the line at the prompt` {
  private func written(_ text: String, _ keys: [Key], history: [String] = []) -> EditedLine {
    var line = EditedLine(history: history)
    for scalar in text.unicodeScalars { line.insert(scalar) }
    for key in keys {
      if case .scalar(let scalar) = key { line.insert(scalar) } else { line.apply(key) { _ in ["en", "to"] } }
    }
    return line
  }

  @Test(
    arguments: [
      ("blåbær", [.backspace, .backspace], "blåb"), ("blåbær", [.start, .delete], "låbær"), ("to ord", [.takeWord], "to "),
      ("to ord", [.wordLeft, .takeToStart], "ord"), ("to ord", [.takeWord, .start, .putBack], "ordto "),
      ("to ord", [.start, .wordRight, .takeToEnd], "to"), ("a", [.left, .left, .right, .right, .right, .scalar("b")], "ab"),
      ("e\u{301}", [.backspace], ""), ("👩‍👩‍👧", [.left, .delete], ""), ("", [.backspace, .delete, .takeWord, .putBack], ""),
      ("x", [.complete], "en"), ("x", [.complete, .complete], "to"), ("x", [.complete, .complete, .complete], "x"),
      ("x", [.complete, .backspace], "e"),
    ] as [(String, [Key], String)])
  func `follows the keys`(text: String, keys: [Key], expected: String) {
    #expect(written(text, keys).text == expected)
  }

  @Test func `goes through what was written before, and back to what was begun`() {
    let history = ["første", "andre"]
    #expect(written("ny", [.older], history: history).text == "andre")
    #expect(written("ny", [.older, .older, .older], history: history).text == "første")
    #expect(written("ny", [.older, .older, .newer, .newer, .newer], history: history).text == "ny")
  }

  @Test func `a line that is longer than the screen shows where the cursor is`() {
    let line = written(String(repeating: "å", count: 50) + "slutt", [])
    #expect(line.window(10).text.hasSuffix("slutt"))
    #expect(line.window(10).cursor <= 10)
    #expect(written(String(repeating: "中", count: 50), []).window(9).cursor <= 9)
    #expect(written("kort", [.start]).window(10) == ("kort", 0))
  }
}

extension String {
  fileprivate func replacingFirst(_ old: String, with new: String) -> String {
    let parts = split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
    return parts.joined(separator: new)
  }
}
