// The mandate that grows: changed, taken back, saved. It is saved only over the text that it was read from, unless somebody says otherwise.

import MandateConversation
import MandateFeatures
import MandateGuidance
import MandateLanguage
import MandateRules
import MandateServer

extension ChatSession {
  mutating func change(_ edits: [Fix.Edit]) {
    become(Fix.apply(Fix.joined(edits), to: bytes), remembering: true)
  }

  mutating func become(_ new: [UInt8], remembering: Bool) {
    let old = bytes
    guard new != old else {
      return tell(say("Det står der alt.", "Det står der alt.", "It says so already."))
    }
    if remembering { earlier.append(old) }
    checked = checker.check(new, checked.path)
    tellLines(difference(from: old, to: new).map { "  " + $0 })
  }

  /// The lines that changed, with a few around them. The file names and line numbers of a difference are for programs.
  func difference(from old: [UInt8], to new: [UInt8]) -> [String] {
    let diff = String(decoding: UnifiedDiff.bytes(from: old, to: new, path: "", style: style), as: UTF8.self)
    var pieces: [[String]] = []
    for line in diff.split(separator: "\n").dropFirst(2) {
      // Every other line begins with a sign of its own.
      if line.hasPrefix("@@") || line.hasPrefix("\u{1B}[2m@@") {
        pieces.append([])
      } else if !line.hasPrefix("\\"), !pieces.isEmpty {
        pieces[pieces.count - 1].append(String(line))
      }
    }
    let isBlank = { (line: String) in line.trimmed.isEmpty }
    let trimmed = pieces.map { piece in
      let lines = piece.drop(while: isBlank)
      return Array(lines.prefix((lines.lastIndex { !isBlank($0) } ?? -1) - lines.startIndex + 1))
    }
    return Array(trimmed.joined(separator: [style.dim("…")]))
  }

  mutating func undo() {
    (asked, offers) = (nil, [])
    guard let last = earlier.popLast() else {
      return tell(say("Det er ingenting å ta tilbake.", "Det er ingenting å ta tilbake.", "There is nothing to take back."))
    }
    become(last, remembering: false)
  }

  mutating func save(_ operand: String) {
    hasFailed = true
    var name = operand
    let isForced = ["likevel", "anyway"].contains { name == $0 || name.hasSuffix(" " + $0) }
    if isForced { name = name.split(separator: " ").dropLast().joined(separator: " ") }
    guard let target = name.isEmpty ? path : name else {
      return tell(
        say("Skriv også navnet: /lagre plan.mandat", "Skriv òg namnet: /lagre plan.mandat", "Write also the name: /save plan.mandat"))
    }
    guard target == path || Walk.isMandate(Path.name(Array(target.utf8))) else {
      return tell(
        say(
          "Filen må slutte på .mandat: «\(target).mandat».", "Fila må slutte på .mandat: «\(target).mandat».",
          "The file must end in .mandat: “\(target).mandat”."))
    }
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
