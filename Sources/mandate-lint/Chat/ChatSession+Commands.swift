// What begins with `/` at the prompt, carried out.

import MandateConversation
import MandateFeatures
import MandateGuidance
import MandateLanguage
import MandateRules
import MandateServer

extension ChatSession {
  mutating func obey(_ line: String) {
    let word = String(line.prefix { !$0.isWhitespace })
    let rest = String(line.dropFirst(word.count)).trimmed
    switch ChatCommand(word) {
    case .next: return askNext()
    case .undo: return undo()
    case .leave: return leave()
    case nil: return tellUnknown(word)
    case .show: show()
    case .save: save(rest)
    case .explain: explain(rest)
    case .help: help()
    }
    // What waits for an answer is out of sight by now.
    tellQuestion()
  }

  mutating func tellUnknown(_ word: String) {
    let names = ChatCommand.allCases.map { $0.name[language] }
    let near =
      Nearness.nearest(word, in: names) ?? Nearness.nearest(word, in: ChatCommand.names).flatMap { ChatCommand($0) }?.name[language]
    tell(
      say("Det finnes ingen «\(word)».", "Det finst ingen «\(word)».", "There is no “\(word)”.") + " "
        + (near.map { say("Mente du «\($0)»?", "Meinte du «\($0)»?", "Did you mean “\($0)”?") }
          ?? say("/hjelp viser hva som finnes.", "/hjelp viser kva som finst.", "/help shows what there is.")))
  }

  mutating func help() {
    let rows = ChatCommand.allCases.map { command in
      (command.name[language] + (command.operand.map { " " + $0[language] } ?? ""), command.summary[language])
    }
    let width = rows.map { Drawing.width($0.0) }.max() ?? 0
    tellLines(
      rows.map { name, summary in
        style.wrapped(summary, first: "  \(name)\(String(repeating: " ", count: width - Drawing.width(name) + 2))")
      })
    tell(
      say(
        "Alt annet er et spørsmål, en beskjed om en endring eller et svar. Et tall velger det som står ved tallet. Tabulatortasten foreslår spørsmål. Ctrl-C og Ctrl-D avslutter uten å lagre.",
        "Alt anna er eit spørsmål, ein beskjed om ei endring eller eit svar. Eit tal vel det som står ved talet. Tabulatortasten foreslår spørsmål. Ctrl-C og Ctrl-D avsluttar utan å lagre.",
        "All else is a question, a request for a change or an answer. A number chooses what stands beside it. The tab key suggests questions. Ctrl-C and Ctrl-D leave without saving."
      ))
    tell(whenNobodyKnows)
    let name = (path ?? say("NAVN.mandat", "NAMN.mandat", "NAME.mandat"))
    tell(
      say(
        "«/lagre \(name) likevel» skriver over en fil som er endret av andre.",
        "«/lagre \(name) likevel» skriv over ei fil som er endra av andre.",
        "“/save \(name) anyway” writes over a file that others have changed."))
  }

  mutating func show() {
    let text = checked.document.text
    let lines = text.string(0..<text.bytes.count).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let count = lines.last == "" ? lines.count - 1 : lines.count
    let width = String(count).count
    tellLines(
      lines.prefix(count).enumerated().map { index, line in
        let number = String(index + 1)
        let gutter = String(repeating: " ", count: width - number.count) + number
        return style.documentLine(Drawing.plain(String(line)), after: style.dim(gutter) + "  ").joined(separator: "\n")
      })
  }

  mutating func explain(_ name: String) {
    guard !name.isEmpty else {
      return tell(
        say("Skriv også hva: /forklar EVA002", "Skriv òg kva: /forklar EVA002", "Write also what: /explain EVA002"))
    }
    guard let prose = Explanation.of(name, language) ?? Explanation.of(name.uppercased(), language) else {
      let near =
        Nearness.related(name.uppercased(), in: Rule.all.map(\.code)).first ?? Nearness.related(name, in: Guidance.all.map(\.id)).first
      return tell(
        say(
          "Det finnes ingen regel og ikke noe råd som heter «\(name)».", "Det finst ingen regel og ikkje noko råd som heiter «\(name)».",
          "There is no rule and no advice called “\(name)”.")
          + (near.map { " " + say("Mente du «\($0)»?", "Meinte du «\($0)»?", "Did you mean “\($0)”?") } ?? ""))
    }
    tell(prose)
  }

  mutating func leave() {
    guard isChanged, !isWarned else {
      isOver = true
      return
    }
    isWarned = true
    tell(
      say(
        "Endringene er ikke lagret. /lagre lagrer dem. /slutt én gang til går uten å lagre.",
        "Endringane er ikkje lagra. /lagre lagrar dei. /slutt éin gong til går utan å lagre.",
        "The changes are not saved. /save saves them. /quit once more leaves without saving."))
  }
}
