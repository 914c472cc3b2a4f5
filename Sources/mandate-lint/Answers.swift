// The answers of an interview, read from a file of JSON: `{"goals": "Færre barn …", "participants": ["NAV", "Skole"],
// "participants.role": {"NAV": "koordinerer"}}`, or the list that `mandate/interview` takes. A question is called by its id or by its words.

import MandateConversation
import MandateGuidance
import MandateLanguage
import MandateRules
import MandateServer

struct Answers {
  private let file: String
  /// What the collaboration is called, where the file says so.
  private(set) var title: String?
  private var given: [(id: String, value: GivenAnswer)] = []

  init(_ file: String) throws {
    self.file = file
    let json: JSON
    do {
      json = try JSON.parse(try Inputs.read(file))
    } catch let failure as Files.Failure {
      throw failure
    } catch {
      throw CommandFailure(
        nb: "\(file): det er ikke gyldig JSON.", nn: "\(file): det er ikkje gyldig JSON.", en: "\(file): it is not valid JSON.")
    }
    if let answers = json.member("answers") {
      for name in Answers.titles { if let title = json.member(name) { try take(name, title) } }
      try read(answers)
    } else {
      try read(json)
    }
  }

  private static let titles = ["title", "tittel", "mandate", "mandat"]

  // MARK: Reading

  private mutating func read(_ json: JSON) throws {
    if let members = json.object {
      for member in members { try take(member.key, member.value) }
    } else if let items = json.array {
      for item in items {
        guard let id = item["id"].string else { throw wrongForm }
        try take(id, item["value"])
      }
    } else {
      throw wrongForm
    }
  }

  private mutating func take(_ name: String, _ value: JSON) throws {
    if Answers.titles.contains(name.lowercased()) {
      let written = try texts(value, name).flatMap { $0.split(whereSeparator: \.isNewline) }.joined(separator: " ").trimmed
      if !written.isEmpty { title = Drawing.plain(written) }
      return
    }
    guard let id = Interview.id(named: name) else { throw unknown(name) }
    if let members = value.object, Interview.isAboutParticipant(id) {
      for member in members { try take(member.value, name, as: "\(id)/\(member.key)") }
    } else {
      try take(value, name, as: id)
    }
  }

  private mutating func take(_ value: JSON, _ name: String, as id: String) throws {
    let texts = try texts(value, name)
    if value.array == nil { given += texts.map { (id, .text($0)) } } else if !texts.isEmpty { given.append((id, .list(texts))) }
  }

  /// One text, or one for each item; null is no answer.
  private func texts(_ value: JSON, _ name: String) throws -> [String] {
    switch value {
    case .null: return []
    case .string(let text): return [text]
    case .integer(let number): return [String(number)]
    case .array(let items): return try items.flatMap { try texts($0, name) }
    default: throw wrongValue(name)
    }
  }

  // MARK: Writing

  /// The document with all answers in it. One that has no place yet, since another makes it, waits for that.
  func written(in document: Document, _ checker: Checker, _ language: Language) throws -> CheckedFile {
    var checked = checker.check(document.text.bytes, "-")
    var waiting = given
    while !waiting.isEmpty {
      var left: [(id: String, value: GivenAnswer)] = []
      var problem: String?
      for answer in waiting {
        switch checker.conversation(about: checked, language).answer(answer.id, answer.value) {
        case .edits(let edits): checked = checker.check(Fix.apply(Fix.joined(edits), to: checked.document.text.bytes), "-")
        case .error(let message), .noPlace(let message):
          left.append(answer)
          problem = problem ?? "\(answer.id): \(message)"
        }
      }
      if let problem, left.count == waiting.count { throw failure(Text(problem)) }
      waiting = left
    }
    return checked
  }

  // MARK: What may be wrong

  private func failure(_ text: Text) -> CommandFailure {
    CommandFailure(nb: "\(file): \(text.nb)", nn: "\(file): \(text.nn)", en: "\(file): \(text.en)")
  }

  private func unknown(_ name: String) -> CommandFailure {
    let near = Nearness.nearest(name, in: Interview.ids)
    return failure(
      Text(
        nb: "intervjuet har ikke noe spørsmål som heter «\(name)»." + (near.map { " Mente du «\($0)»?" } ?? Self.help.nb),
        nn: "intervjuet har ikkje noko spørsmål som heiter «\(name)»." + (near.map { " Meinte du «\($0)»?" } ?? Self.help.nn),
        en: "the interview has no question called “\(name)”." + (near.map { " Did you mean “\($0)”?" } ?? Self.help.en)))
  }

  private func wrongValue(_ name: String) -> CommandFailure {
    failure(
      Text(
        nb: "svaret på «\(name)» må være tekst, eller en liste av tekster.",
        nn: "svaret på «\(name)» må vere tekst, eller ei liste av tekstar.",
        en: "the answer to “\(name)” must be text, or a list of texts."))
  }

  private static let help = Text(
    nb: " «mandate-lint help new» viser hva de heter.", nn: " «mandate-lint help new» viser kva dei heiter.",
    en: " “mandate-lint help new” shows what they are called.")

  private static let example = #"{"goals": "…"}"#

  private var wrongForm: CommandFailure {
    failure(
      Text(
        nb: "svarene skrives slik: \(Self.example)." + Self.help.nb, nn: "svara blir skrivne slik: \(Self.example)." + Self.help.nn,
        en: "the answers are written so: \(Self.example)." + Self.help.en))
  }
}

// MARK: - What can be answered

extension Answers {
  static let glossary = Glossary(
    title: Text(nb: "Svarene i --answers", nn: "Svara i --answers", en: "The answers of --answers"),
    introduction: Text(
      nb: """
        Filen er et JSON-objekt med spørsmålenes navn og svarene: \(sample(.nb)). Flere svar står i en liste. Et spørsmål kan også kalles \
        det samme som det spør om.
        """,
      nn: """
        Fila er eit JSON-objekt med namna på spørsmåla og svara: \(sample(.nn)). Fleire svar står i ei liste. Eit spørsmål kan òg kallast \
        det same som det spør om.
        """,
      en: """
        The file is a JSON object with the names of the questions and the answers: \(sample(.en)). Several answers stand in a list. A \
        question may also be called by its own words.
        """),
    entries: { language in
      let subject = language == .en ? "NAME" : language == .nn ? "NAMN" : "NAVN"
      return Interview.all(about: subject, language).map { ($0.id, $0.question) }
    })

  private static func sample(_ language: Language) -> String {
    let role = Choice.role.word("coordinates", language)
    let school = language == .en ? "School" : language == .nn ? "Skule" : "Skole"
    return #"{"title": "…", "goals": "…", "participants": ["NAV", "\#(school)"], "participants.role": {"NAV": "\#(role)"}}"#
  }
}
