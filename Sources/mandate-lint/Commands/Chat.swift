// `mandate-lint chat [FILE]`: the conversation at a prompt. Nothing is written to a file before somebody says so.

import MandateGuidance
import MandateLanguage
import MandateRules
import MandateServer

extension Command {
  static let chat = Command(
    name: "chat",
    summary: Text(
      nb: "Snakk om et mandat mens det blir til. Ingenting lagres før du sier fra.",
      nn: "Snakk om eit mandat medan det blir til. Ingenting blir lagra før du seier frå.",
      en: "Talk about a mandate while it grows. Nothing is saved before you say so."),
    operands: .optionalMandate, options: [.profile, .today],
    run: { try chat($0) })

  private static func chat(_ invocation: Invocation) throws -> ExitCode {
    var session = try session(invocation)
    try talk(&session)
    if let farewell = session.farewell { try print(farewell) }
    return session.hasFailed ? .failure : .clean
  }

  private static func talk(_ session: inout ChatSession) throws {
    var keyboard = Keyboard()
    defer { keyboard.close() }
    try print(session.welcome())
    while !session.isOver {
      switch try keyboard.readLine(session.prompt, session.style, completions: session.completions) {
      case .line(let bytes): try print(session.respond(to: bytes))
      case .tooLong: try print(session.tellTooLong())
      case .endOfInput, .interrupted: return
      }
    }
  }

  private static func session(_ invocation: Invocation) throws -> ChatSession {
    let file = invocation.operands.first
    let isThere = file.map { Files.kind($0) != nil || Files.isLink($0) } ?? false
    if let file, let obstacle = file == "-" ? noPlaceForIt : isThere ? nil : notAMandate(file) { throw obstacle }
    let saved = isThere ? try file.map { try Files.read($0) } : nil
    // A new mandate has the settings of the folder it will stand in.
    var inputs = Inputs(invocation, operands: [])
    let skeleton = Skeleton(title: file.map(Skeleton.title) ?? gap, try language(&inputs, file, invocation))
    let mandate = try MandateAtHand(file ?? "-", saved ?? Array(skeleton.opening.utf8), &inputs, invocation)
    return ChatSession(
      mandate.checked, mandate.checker, savedTo: file, with: saved, mandate.language, Style.chosen(invocation.value("color"), toFile: false)
    )
  }

  private static func language(_ inputs: inout Inputs, _ file: String?, _ invocation: Invocation) throws -> Language {
    invocation.has("language") ? invocation.language : try inputs.configuration(for: file ?? "-").language ?? invocation.language
  }

  private static let noPlaceForIt = CommandFailure(
    nb: "mandatet kan ikke komme inn samme vei som samtalen (-). Oppgi en fil.",
    nn: "mandatet kan ikkje kome inn same vegen som samtalen (-). Oppgi ei fil.",
    en: "the mandate cannot come in the same way as the conversation (-). Name a file.")

  /// Why nothing can be saved under a name that is not taken.
  static func notAMandate(_ file: String) -> CommandFailure? {
    let path = Array(file.utf8)
    let folder = Path.string(Path.folder(of: path))
    if !folder.isEmpty, Files.kind(folder) != .folder { return CommandFailure(noFolder: folder) }
    guard !Walk.isMandate(Path.name(path)) || file.hasSuffix("/") else { return nil }
    if file.hasSuffix("/") || Files.kind(file) == .folder {
      let example = (file.hasSuffix("/") ? file : file + "/") + "plan.mandat"
      return CommandFailure(
        nb: "oppgi en fil i mappen: «\(example)».", nn: "oppgi ei fil i mappa: «\(example)».",
        en: "name a file in the folder: “\(example)”.")
    }
    return CommandFailure(
      nb: "filen må slutte på .mandat: «\(file).mandat».", nn: "fila må slutte på .mandat: «\(file).mandat».",
      en: "the file must end in .mandat: “\(file).mandat”.")
  }

  private static func print(_ text: String) throws { try Files.print(Array(text.utf8)) }
}
