// The mandate that grows: changed, taken back, saved. It is saved only over the text that it was read from, unless somebody says otherwise.

import MandateConversation
import MandateFeatures
import MandateGuidance
import MandateLanguage
import MandateRules
import MandateServer

extension ChatSession {
  mutating func change(_ edits: [Fix.Edit]) {
    let now = Moment(bytes: bytes, asked: asked, offers: offers, told: told)
    if become(Fix.apply(Fix.joined(edits), to: bytes)) { earlier.append(now) }
  }

  /// Whether anything is other than it was.
  @discardableResult
  mutating func become(_ new: [UInt8]) -> Bool {
    let old = bytes
    guard new != old else {
      tell(say("Det står der allerede.", "Det står der allereie.", "It says so already."))
      return false
    }
    checked = checker.check(new, checked.path)
    tellLines(difference(from: old, to: new))
    return true
  }

  /// The lines that changed, with a few around them. The file names and line numbers of a difference are for programs.
  func difference(from old: [UInt8], to new: [UInt8]) -> [String] {
    let isBlank = { (step: UnifiedDiff.Step) in step.kind == .same && step.shown.trimmed.isEmpty }
    let pieces = UnifiedDiff.pieces(from: old, to: new).map { piece -> [String] in
      let lines = piece.drop(while: isBlank)
      let end = lines.lastIndex { !isBlank($0) } ?? lines.startIndex
      return lines[...end].flatMap { step in
        style.documentLine(step.shown, after: "  " + step.sign).map { style.changed($0, step.kind) }
      }
    }
    return Array(pieces.joined(separator: ["  …"]))
  }

  /// Back to what it was before the last change, and to what was asked then.
  mutating func undo() {
    guard let last = earlier.popLast() else {
      return tell(say("Det er ingenting å ta tilbake.", "Det er ingenting å ta tilbake.", "There is nothing to take back."))
    }
    let isAsking = asked != nil
    become(last.bytes)
    (asked, offers, told) = (last.asked, last.offers, last.told)
    if asked == nil, isAsking { askNext() } else { tellQuestion() }
  }

  mutating func save(_ operand: String) {
    hasFailed = true
    var name = operand
    let isForced = ["likevel", "anyway"].contains { name == $0 || name.hasSuffix(" " + $0) }
    if isForced { name = name.split(separator: " ").dropLast().joined(separator: " ") }
    // At the prompt there is no shell that knows whose home it is.
    if name.hasPrefix("~/"), let home = Files.environment("HOME") { name = home + name.dropFirst() }
    guard let target = name.isEmpty ? path : name else {
      return tell(
        say("Skriv også navnet: /lagre plan.mandat", "Skriv òg namnet: /lagre plan.mandat", "Write also the name: /save plan.mandat"))
    }
    if target != path, let obstacle = Command.notAMandate(target) { return tell(sentence(obstacle.message[language])) }
    do {
      let there: [UInt8]? = Files.kind(target) == nil && !Files.isLink(target) ? nil : try Files.read(target)
      guard isForced || there == (target == path ? saved : nil) else { return tell(whyNot(target, isThere: there != nil)) }
      guard there == nil || Files.mayWrite(target) else {
        return tell(
          say(
            "\(target): filen kan bare leses. /lagre ANNET.mandat skriver en ny.",
            "\(target): fila kan berre lesast. /lagre ANNA.mandat skriv ei ny.",
            "\(target): the file can only be read. /save OTHER.mandat writes a new one."))
      }
      try Files.replace(target, with: bytes)
    } catch {
      return tell(Inputs.describe(error)[language])
    }
    (path, saved, unchanged, hasFailed) = (target, bytes, bytes, false)
    tell(say("Lagret: \(target)", "Lagra: \(target)", "Saved: \(target)"))
  }

  /// Why what is said cannot be saved in the file, where that can be seen beforehand.
  var obstacle: String? {
    guard let path else { return nil }
    let folder = Path.string(Path.folder(of: Array(path.utf8)))
    let mayWrite = saved == nil ? Files.takesFiles(folder.isEmpty ? "." : folder) : Files.mayWrite(path)
    guard !mayWrite else { return nil }
    return saved == nil
      ? say(
        "Her kan ingenting lagres: mappen kan bare leses. /lagre ANNET.mandat skriver et annet sted.",
        "Her kan ingenting lagrast: mappa kan berre lesast. /lagre ANNA.mandat skriv ein annan stad.",
        "Nothing can be saved here: the folder can only be read. /save OTHER.mandat writes elsewhere.")
      : say(
        "Filen kan bare leses. /lagre ANNET.mandat skriver en ny.", "Fila kan berre lesast. /lagre ANNA.mandat skriv ei ny.",
        "The file can only be read. /save OTHER.mandat writes a new one.")
  }

  private func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() + (text.hasSuffix(".") ? "" : ".") }

  func whyNot(_ target: String, isThere: Bool) -> String {
    guard isThere else {
      return say(
        "\(target) er borte fra disken. «/lagre \(target) likevel» skriver den på nytt.",
        "\(target) er borte frå disken. «/lagre \(target) likevel» skriv ho på nytt.",
        "\(target) is gone from the disk. “/save \(target) anyway” writes it anew.")
    }
    guard target == path, saved != nil else {
      return say(
        "\(target) finnes fra før. «/lagre \(target) likevel» skriver over den.",
        "\(target) finst frå før. «/lagre \(target) likevel» skriv over ho.",
        "\(target) is there already. “/save \(target) anyway” writes over it.")
    }
    return say(
      "\(target) er endret av andre mens vi snakket. Ingenting er skrevet. «/lagre \(target) likevel» skriver over, og /lagre ANNET.mandat skriver en ny fil.",
      "\(target) er endra av andre medan vi snakka. Ingenting er skrive. «/lagre \(target) likevel» skriv over, og /lagre ANNA.mandat skriv ei ny fil.",
      "\(target) was changed by others while we talked. Nothing is written. “/save \(target) anyway” writes over it, and /save OTHER.mandat writes a new file."
    )
  }
}
