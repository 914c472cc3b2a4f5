// The conversation at the prompt: what has been said so far is the text of the mandate, and here stands what the text cannot hold – what
// is asked just now, what was offered last, and what can be taken back.

import MandateConversation
import MandateFeatures
import MandateGuidance
import MandateLanguage
import MandateRules
import MandateServer

struct ChatSession {
  let language: Language
  let style: Style
  let checker: Checker
  var checked: CheckedFile
  /// Where the mandate is saved; nil while it has no name.
  var path: String?
  /// What stood in the file when it was read or saved last; nil where there was none.
  var saved: [UInt8]?
  /// What nobody has changed yet: the file, or the opening of a new mandate.
  var unchanged: [UInt8]
  var earlier: [Moment] = []
  var asked: Asked?
  var passedBy: Set<String> = []
  var offers: [Offer] = []
  var isWarned = false
  /// Whether it has been said what can be answered when nobody knows.
  var hasToldOfGaps = false
  /// How many of the start-up questions were answered when that was told last.
  var told: Int?
  /// Whether something was to be saved and could not be.
  var hasFailed = false
  var isOver = false
  var output = ""

  /// The question that waits for an answer.
  enum Asked {
    case title
    case field(InterviewField)
  }

  /// What a number stands for.
  enum Offer {
    /// A change that the answer to a question offered of a text.
    case change(MandateConversation.Reply.Suggestion, question: String, of: [UInt8])
    case question(String)
    case taken
  }

  /// What a change can be taken back to.
  struct Moment {
    let bytes: [UInt8]
    let asked: Asked?
    let offers: [Offer]
    let told: Int?
  }

  init(_ checked: CheckedFile, _ checker: Checker, savedTo path: String?, with saved: [UInt8]?, _ language: Language, _ style: Style) {
    (self.checked, self.checker, self.path, self.saved) = (checked, checker, path, saved)
    (self.language, self.style) = (language, style)
    unchanged = checked.document.text.bytes
  }

  var bytes: [UInt8] { checked.document.text.bytes }
  var conversation: Conversation { checker.conversation(about: checked, language) }
  var isChanged: Bool { bytes != unchanged }

  /// What stands before the cursor.
  var prompt: String { asked == nil ? "> " : say("svar> ", "svar> ", "answer> ") }

  func say(_ nb: String, _ nn: String, _ en: String) -> String { Text(nb: nb, nn: nn, en: en)[language] }

  mutating func welcome() -> String {
    if saved == nil {
      tell(
        say(
          "Et nytt mandat. Ingenting blir skrevet til en fil før du skriver /lagre.",
          "Eit nytt mandat. Ingenting blir skrive til ei fil før du skriv /lagre.",
          "A new mandate. Nothing is written to a file before you write /save."))
    } else {
      let title = checked.title.isEmpty ? checked.path : checked.title
      tell(Drawing.plain(title), isStrong: true)
      if let interview = conversation.interview() { tellProgress(interview) }
    }
    if let obstacle { tell(obstacle) }
    if checked.document.mandates.count > 1 {
      tell(
        say(
          "Filen har flere mandater. Vi snakker om det første.", "Fila har fleire mandat. Vi snakkar om det første.",
          "The file holds several mandates. We talk about the first."))
    }
    tell(
      say(
        "Spør om rådene eller om mandatet, eller be om en endring. /neste stiller deg neste spørsmål. /hjelp viser resten.",
        "Spør om råda eller om mandatet, eller be om ei endring. /neste stiller deg neste spørsmål. /hjelp viser resten.",
        "Ask about the advice or the mandate, or ask for a change. /next asks you the next question. /help shows the rest."))
    return take()
  }

  mutating func respond(to bytes: [UInt8]) -> String {
    let isText = bytes.firstOffsetThatIsNotUTF8 == nil && bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }
    guard isText else {
      tell(
        say(
          "Linjen er ikke ren tekst i UTF-8, og ble ikke lest.", "Linja er ikkje rein tekst i UTF-8, og vart ikkje lesen.",
          "The line is not plain text in UTF-8, and was not read."))
      return take()
    }
    let line = Drawing.plain(String(decoding: bytes, as: UTF8.self)).trimmed
    let spoken = ChatCommand(spoken: line)
    if (spoken ?? ChatCommand(line)) != .leave { isWarned = false }
    if line.isEmpty {
      passOver()
    } else if line.hasPrefix("/") || spoken != nil {
      obey(spoken?.name[language] ?? line)
    } else if !choose(line) {
      converse(line)
    }
    return take()
  }

  mutating func tellTooLong() -> String {
    tell(say("Linjen er for lang, og ble ikke lest.", "Linja er for lang, og vart ikkje lesen.", "The line is too long, and was not read."))
    return take()
  }

  /// What is said when somebody leaves; nil where there is nothing to say.
  var farewell: String? {
    guard isChanged else { return nil }
    let text =
      saved == nil
      ? say("Mandatet ble ikke lagret.", "Mandatet vart ikkje lagra.", "The mandate was not saved.")
      : say(
        "Endringene ble ikke lagret. Filen er som den var.", "Endringane vart ikkje lagra. Fila er som ho var.",
        "The changes were not saved. The file is as it was.")
    return style.wrapped(text, first: "") + "\n"
  }

  /// Ways to go on with what is written.
  func completions(of text: String) -> [String] {
    if text.hasPrefix("/") {
      let own = ChatCommand.allCases.map { $0.name[language] }.filter { $0.hasPrefix(text.lowercased()) }
      return own.isEmpty ? ChatCommand.names.filter { $0.hasPrefix(text.lowercased()) } : own
    }
    if case .field(let field) = asked {
      let words = field.choices.map(\.value).filter { $0.lowercased().hasPrefix(text.lowercased()) }
      if !words.isEmpty { return words }
    }
    return conversation.questions(typed: text, limit: 12)
  }

  mutating func tell(_ text: String, isStrong: Bool = false) {
    let wrapped = style.wrapped(Drawing.plain(text), first: "")
    tellLines([isStrong ? wrapped.split(separator: "\n").map { style.bold(String($0)) }.joined(separator: "\n") : wrapped])
  }

  mutating func tell(_ prose: Prose) { tellLines([style.shown(prose)]) }

  mutating func tellLines(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    output += "\n" + lines.joined(separator: "\n") + "\n"
  }

  mutating func take() -> String {
    defer { output = "" }
    return output.isEmpty ? "" : output + "\n"
  }
}
