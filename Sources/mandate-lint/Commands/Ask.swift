// `mandate-lint ask "QUESTION" [--file F]`: one answer, in the words that editors show.

import MandateConversation
import MandateFeatures
import MandateGuidance
import MandateLanguage
import MandateRules
import MandateServer

extension Command {
  static let ask = Command(
    name: "ask",
    summary: Text(
      nb: "Svar på et spørsmål om rådene eller om et mandat.", nn: "Svar på eit spørsmål om råda eller om eit mandat.",
      en: "Answer a question about the advice or about a mandate."),
    operands: .question,
    options: [
      Option(
        "file", short: "f", value: .file,
        Text(nb: "Mandatet spørsmålet gjelder.", nn: "Mandatet spørsmålet gjeld.", en: "The mandate that the question is about.")),
      Option(
        "format", choices: ["text", "json", "markdown"],
        Text(nb: "Hvordan svaret skrives.", nn: "Korleis svaret blir skrive.", en: "How the answer is written.")),
      .profile, .standardInputName, .today,
    ],
    run: { try ask($0) })

  private static func ask(_ invocation: Invocation) throws -> ExitCode {
    let file = invocation.value("file")
    let mandate = try file.map { try MandateAtHand($0, invocation) }
    let language = mandate?.language ?? invocation.language
    let question = try question(invocation)
    let conversation = mandate?.conversation ?? Conversation(language: language)
    let reply = conversation.ask(question)
    let text: String =
      switch invocation.value("format") {
      case "json": reply.json(in: mandate?.checked).description
      case "markdown": reply.whole(language).rendered(.markdown)
      default: Style.chosen(invocation.value("color"), toFile: false).shown(reply.whole(language))
      }
    try Files.print(Array((text + "\n").utf8))
    return .clean
  }

  /// The words after the command, or for `-` what comes in.
  private static func question(_ invocation: Invocation) throws -> String {
    guard invocation.operands == ["-"] else { return invocation.operands.joined(separator: " ") }
    guard invocation.value("file") != "-" else {
      throw CommandFailure(
        nb: "både spørsmålet og mandatet kan ikke komme inn (-). Oppgi en fil.",
        nn: "både spørsmålet og mandatet kan ikkje kome inn (-). Oppgi ei fil.",
        en: "the question and the mandate cannot both come from standard input (-). Name a file.")
    }
    return String(decoding: try Files.readStandardInput(), as: UTF8.self)
  }
}

/// A mandate that is talked about, with the settings that count where it stands.
struct MandateAtHand {
  let checked: CheckedFile
  let checker: Checker
  let language: Language

  init(_ path: String, _ invocation: Invocation) throws {
    var inputs = Inputs(invocation, operands: [path])
    try self.init(path, try Inputs.read(path), &inputs, invocation)
  }

  init(_ path: String, _ bytes: [UInt8], _ inputs: inout Inputs, _ invocation: Invocation) throws {
    var settings = try inputs.configuration(for: path).settings
    settings.profile = invocation.value("profile").flatMap(Profile.init) ?? settings.profile
    language = invocation.has("language") ? invocation.language : try inputs.configuration(for: path).language ?? invocation.language
    checker = Checker(settings: settings, today: try invocation.today())
    checked = checker.check(bytes, inputs.name(of: path))
  }

  var conversation: Conversation { checker.conversation(about: checked, language) }
}

extension Checker {
  func conversation(about file: CheckedFile, _ language: Language) -> Conversation {
    Conversation(file.document, request(file.path), findings: file.findings, language: language)
  }
}

extension MandateConversation.Reply {
  /// The answer, and what can be done and asked next.
  fileprivate func whole(_ language: Language) -> Prose {
    var prose = answer
    if lacksMandate {
      prose.append(
        .paragraph(
          Text(
            nb: "Oppgi filen det står i, for eksempel slik: --file plan.mandat",
            nn: "Oppgi fila det står i, til dømes slik: --file plan.mandat",
            en: "Name its file, for instance like this: --file plan.mandat")[language]))
    }
    if !suggestions.isEmpty {
      prose.append(
        .paragraph(Text(nb: "Forslag til mandatet:", nn: "Forslag til mandatet:", en: "Suggestions for the mandate:")[language]))
      prose.append(.list(suggestions.map(\.title)))
    }
    if !followUps.isEmpty, !answer.blocks.contains(.list(followUps)) {
      prose.append(.paragraph(Text(nb: "Spør også:", nn: "Spør òg:", en: "Ask also:")[language]))
      prose.append(.list(followUps))
    }
    return prose
  }

  /// Version 1: fields are added, never changed. The answer is the text that an editor without Markdown gets.
  fileprivate func json(in file: CheckedFile?) -> JSON {
    [
      "version": 1, "status": .string(status.rawValue), "answer": .string(answer.rendered(.plaintext)), "short": .string(short),
      "references": .array(references.map { $0.json(in: file) }),
      "suggestions": .array(
        suggestions.map { suggestion in
          ["title": .string(suggestion.title), "edits": file.map { JSONFormat.edits(suggestion.edits, in: $0) }]
        }),
      "followUps": JSON(followUps),
    ]
  }
}

extension MandateConversation.Reply.Reference {
  /// A place in the mandate is told by its lines; guidance has none.
  fileprivate func json(in file: CheckedFile?) -> JSON {
    let place = range.flatMap { range in
      file.map { (JSONFormat.position(range.lowerBound, in: $0), JSONFormat.position(range.upperBound, in: $0)) }
    }
    return [
      "id": .string(id), "title": .string(title), "source": .string(source), "rows": JSON(rows), "start": place?.0, "end": place?.1,
    ]
  }
}
