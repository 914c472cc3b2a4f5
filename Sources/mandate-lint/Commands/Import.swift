// `mandate-lint import FILE`: an existing mandate as plain text, Markdown or HTML becomes a draft on standard output.

import MandateGuidance
import MandateLanguage
import MandateRules
import MandateServer

extension Command {
  static let importing = Command(
    name: "import",
    summary: Text(
      nb: "Gjør et mandat som tekst, Markdown eller HTML om til et utkast.",
      nn: "Gjer eit mandat som tekst, Markdown eller HTML om til eit utkast.",
      en: "Turn a mandate as text, Markdown or HTML into a draft."),
    operands: .file,
    options: [
      Option(
        "from", choices: ImportedText.Form.allCases.map(\.rawValue),
        Text(
          nb: "Hva filen er. Ellers avgjør filnavnet og innholdet.", nn: "Kva fila er. Elles avgjer filnamnet og innhaldet.",
          en: "What the file is. Otherwise its name and content decide.")),
      Option(
        "output", short: "o", value: .file,
        Text(
          nb: "Skriv til en ny fil i stedet for til skjermen.", nn: "Skriv til ei ny fil i staden for til skjermen.",
          en: "Write to a new file, not to the screen.")),
      .standardInputName, .today,
    ],
    run: { invocation in
      let path = invocation.operands[0]
      let name = path == "-" ? invocation.value("stdin-filename") ?? "-" : path
      let bytes = try Inputs.read(path)
      let form = invocation.value("from").flatMap(ImportedText.Form.init) ?? ImportedText.form(of: name, bytes)
      let checker = Checker(settings: Settings(), today: try invocation.today())
      let draft = Draft(ImportedText.lines(bytes, as: form)).written(checker)
      guard let file = invocation.value("output"), file != "-" else {
        try Files.print(draft)
        return .clean
      }
      // The draft is where somebody goes on writing: it never takes the place of what they have written.
      guard Files.kind(file) == nil, !Files.isLink(file) else {
        throw CommandFailure(nb: "\(file): finnes fra før.", nn: "\(file): finst frå før.", en: "\(file): is there already.")
      }
      try Files.replace(file, with: draft)
      return .clean
    })
}
