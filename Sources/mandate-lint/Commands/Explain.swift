// `mandate-lint explain CODE|ADVICE`: what a rule asks for and why, or a piece of advice, in the words that editors show.

import MandateFeatures
import MandateGuidance
import MandateLanguage
import MandateRules
import MandateServer

extension Command {
  static let explain = Command(
    name: "explain",
    summary: Text(
      nb: "Forklar en regel (EVA002) eller et råd (bufdir.1.q6).", nn: "Forklar ein regel (EVA002) eller eit råd (bufdir.1.q6).",
      en: "Explain a rule (EVA002) or a piece of advice (bufdir.1.q6)."),
    operands: .subjects, options: [.catalogueFormat],
    run: { try explain($0) })

  private static func explain(_ invocation: Invocation) throws -> ExitCode {
    let language = invocation.language
    // All of it, or nothing: half an answer before a complaint is easily taken for the whole.
    let subjects = try invocation.operands.map(Subject.init)
    switch invocation.value("format") {
    case "json":
      let all = subjects.map { $0.json(language) }
      try Files.print(Array(((all.count == 1 ? all[0] : .array(all)).description + "\n").utf8))
    case "markdown":
      let text = subjects.map { $0.prose(language).rendered(.markdown) }.joined(separator: "\n\n")
      try Files.print(Array((text + "\n").utf8))
    default:
      let style = Style.chosen(invocation.value("color"), toFile: false)
      let text = subjects.map { style.shown($0.prose(language)) }.joined(separator: "\n\n\n")
      try Files.print(Array((text + "\n").utf8))
    }
    return .clean
  }
}

/// What can be explained.
private enum Subject {
  case rule(Rule)
  case entry(Entry)

  init(_ name: String) throws {
    if let rule = Rule.rule(name.uppercased()) ?? Rule.all.first(where: { $0.name == name.lowercased() }) {
      self = .rule(rule)
    } else if let entry = Guidance.all.first(where: { $0.id.lowercased() == name.lowercased() }) {
      self = .entry(entry)
    } else {
      throw Subject.unknown(name)
    }
  }

  private static func unknown(_ name: String) -> CommandFailure {
    let codes = Nearness.related(name, in: Rule.all.map(\.code))
    let names = codes.isEmpty ? Nearness.related(name, in: Rule.all.map(\.name)) : codes
    let near = names.isEmpty ? Nearness.related(name, in: Guidance.all.map(\.id)) : names
    func list(_ or: String, _ open: String, _ close: String) -> String? {
      guard let last = near.last else { return nil }
      let first = near.dropLast().map { open + $0 + close }.joined(separator: ", ")
      return (first.isEmpty ? "" : "\(first) \(or) ") + open + last + close
    }
    return CommandFailure(
      nb: "det finnes ingen regel og ikke noe råd som heter «\(name)». "
        + (list("eller", "«", "»").map { "Mente du \($0)?" } ?? "Se «mandate-lint rules» og «mandate-lint advice»."),
      nn: "det finst ingen regel og ikkje noko råd som heiter «\(name)». "
        + (list("eller", "«", "»").map { "Meinte du \($0)?" } ?? "Sjå «mandate-lint rules» og «mandate-lint advice»."),
      en: "there is no rule and no advice called “\(name)”. "
        + (list("or", "“", "”").map { "Did you mean \($0)?" } ?? "See “mandate-lint rules” and “mandate-lint advice”."))
  }

  func prose(_ language: Language) -> Prose {
    switch self {
    case .rule(let rule): Explanation.of(rule, language)
    case .entry(let entry): Explanation.of(entry, language)
    }
  }

  func json(_ language: Language) -> JSON {
    switch self {
    case .rule(let rule): Catalogue.json(rule, language)
    case .entry(let entry): Catalogue.json(entry, language)
    }
  }
}
