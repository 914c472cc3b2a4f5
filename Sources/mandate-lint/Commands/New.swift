// `mandate-lint new FILE`: a mandate to begin with. Its start is written here; the rest is what the rules themselves would add, so that the
// skeleton never asks for less, or for other things, than the check does.

import MandateConversation
import MandateGuidance
import MandateLanguage
import MandateRules
import MandateServer

extension Command {
  static let new = Command(
    name: "new",
    summary: Text(
      nb: "Lag et nytt mandat å begynne med. «-» skriver det ut i stedet.",
      nn: "Lag eit nytt mandat å byrje med. «-» skriv det ut i staden.",
      en: "Make a new mandate to begin with. “-” writes it out instead."),
    operands: .newFile,
    options: [
      .profile,
      Option(
        "answers", value: .file,
        Text(
          nb: "Svarene på intervjuets spørsmål, som JSON. De fylles inn, og resten blir hull.",
          nn: "Svara på spørsmåla i intervjuet, som JSON. Dei blir fylte inn, og resten blir hol.",
          en: "The answers to the interview's questions, as JSON. They are filled in, and the rest are gaps.")),
      .today,
    ],
    glossary: Answers.glossary,
    run: { try new($0) })

  private static func new(_ invocation: Invocation) throws -> ExitCode {
    let file = invocation.operands[0]
    let answers = try invocation.value("answers").map(Answers.init)
    let skeleton = Skeleton(title: answers?.title ?? Skeleton.title(file), invocation.language)
    let profile = invocation.value("profile").flatMap(Profile.init) ?? .grunnmur
    let bytes = try skeleton.written(profile, answers, today: try invocation.today())
    if file == "-" {
      try Files.print(bytes)
      return .clean
    }
    let name = Array(file.utf8)
    let folder = Path.string(Path.folder(of: Path.absolute(name, in: Array(Files.currentFolder.utf8))))
    guard !file.hasSuffix("/"), Files.kind(file) != .folder else {
      throw CommandFailure(
        nb: "«\(file)» er en mappe. Skriv også hva filen skal hete.", nn: "«\(file)» er ei mappe. Skriv òg kva fila skal heite.",
        en: "“\(file)” is a folder. Write also what the file shall be called.")
    }
    guard Walk.isMandate(Path.name(name)) else {
      throw CommandFailure(
        nb: "filen må slutte på .mandat: «\(file).mandat».", nn: "fila må slutte på .mandat: «\(file).mandat».",
        en: "the file must end in .mandat: “\(file).mandat”.")
    }
    guard Files.kind(file) == nil, !Files.isLink(file) else {
      throw CommandFailure(nb: "\(file): finnes fra før.", nn: "\(file): finst frå før.", en: "\(file): is there already.")
    }
    guard Files.kind(folder) != nil else {
      throw CommandFailure(
        nb: "\(file): mappen «\(folder)» finnes ikke.", nn: "\(file): mappa «\(folder)» finst ikkje.",
        en: "\(file): the folder “\(folder)” does not exist.")
    }
    try Files.replace(file, with: bytes)
    let gaps = String(decoding: bytes, as: UTF8.self).split(separator: gap, omittingEmptySubsequences: false).count - 1
    Files.printError(Drawing.plain(done(file, gaps, isAnswered: answers != nil)[invocation.language]))
    return .clean
  }

  private static func done(_ file: String, _ gaps: Int, isAnswered: Bool) -> Text {
    guard gaps > 0 else {
      return Text(nb: "\(file): alt er fylt ut.", nn: "\(file): alt er fylt ut.", en: "\(file): everything is filled in.")
    }
    guard !isAnswered else {
      return Text(
        nb: "\(file): \(gaps) steder igjen å fylle ut, merket med «…».", nn: "\(file): \(gaps) stader att å fylle ut, merkte med «…».",
        en: "\(file): \(gaps) places left to fill in, marked “…”.")
    }
    return Text(
      nb: "\(file): \(gaps) steder å fylle ut, merket med «…». Begynn med målet.",
      nn: "\(file): \(gaps) stader å fylle ut, merkte med «…». Begynn med målet.",
      en: "\(file): \(gaps) places to fill in, marked “…”. Begin with the goal.")
  }
}

struct Skeleton {
  private let title: String
  private let language: Language

  init(title: String, _ language: Language) {
    self.title = title
    self.language = language
  }

  /// `plan/trygg-oppvekst.mandat` is about `Trygg oppvekst`.
  static func title(_ file: String) -> String {
    guard file != "-" else { return gap }
    var name = Path.string(Path.name(Array(file.utf8)))[...]
    for ending in [".mandat", ".mandate"] where name.hasSuffix(ending) { name = name.dropLast(ending.count) }
    let words = Drawing.plain(String(name)).split { "-_ ".contains($0) }.joined(separator: " ")
    guard let first = words.first else { return gap }
    return first.uppercased() + words.dropFirst()
  }

  /// - Parameter answers: what is filled in; without them a place for everything.
  func written(_ profile: Profile, _ answers: Answers? = nil, today: CalendarDate?) throws -> [UInt8] {
    var settings = Settings()
    settings.profile = profile
    let checker = Checker(settings: settings, today: today)
    var file =
      try answers?.written(in: Document(opening), checker, language) ?? checker.check(Array(start.utf8), "-")
    // Each round answers what the last one left open. Their number is bounded, should two rules ever want opposite things.
    for _ in 0..<100 {
      guard let fix = file.findings.first(where: { $0.code != "VAL006" && !$0.fixes.isEmpty })?.fixes.first else { break }
      let bytes = Fix.apply(Fix.joined(fix.edits), to: file.document.text.bytes)
      file = checker.check(bytes, "-")
    }
    return file.document.formatted()
  }

  // MARK: The start

  /// The lines that a mandate begins with.
  var opening: String { Opening(title: title, language).lines.joined(separator: "\n") + "\n" }

  private var start: String {
    var lines = [String(opening.dropLast())]
    lines += section(.goals, items: [[(.indicator, gap), (.deadline, gap)]])
    lines += section(.participants, items: Array(repeating: [(.role, gap), (.responsibility, gap), (.representative, gap)], count: 2))
    lines += section(.coordination, fields: [(.owner, gap), (.by, gap), (.duties, gap), (.authority, gap)])
    lines += ["", "\(word(.anchoring)):", "  - \(choice("administrative", .level)): \(gap)"]
    lines += section(.meetings, items: [[(.task, gap), (.frequency, gap)]])
    lines += section(.evaluation, fields: [(.frequency, gap), (.method, gap), (.responsible, gap)])
    return lines.joined(separator: "\n") + "\n"
  }

  private typealias FieldLine = (kind: FieldKind, value: String)

  private func section(_ kind: SectionKind, fields: [FieldLine] = [], items: [[FieldLine]] = []) -> [String] {
    let fieldLines = fields.map { "  \(word($0.kind, in: kind)): \($0.value)" }
    let itemLines = items.flatMap { item in ["  - \(gap)"] + item.map { "      \(word($0.kind, in: kind)): \($0.value)" } }
    return ["", "\(word(kind)):"] + fieldLines + itemLines
  }

  private func word(_ kind: SectionKind) -> String { Keywords.section(kind).words.canonical(language) }

  private func word(_ kind: FieldKind, in section: SectionKind) -> String {
    Keywords.section(section).field(kind)?.words.canonical(language) ?? ""
  }

  private func choice(_ id: String, _ choice: Choice) -> String { choice.word(id, language) }
}
