// The interview at the prompt: one question at a time, each from the text as it stands.

import MandateConversation
import MandateFeatures
import MandateGuidance
import MandateLanguage
import MandateRules
import MandateServer

extension ChatSession {
  mutating func askNext() {
    if case .field(let field) = asked { passedBy.insert(field.id) }
    (asked, offers) = (nil, [])
    guard let mandate = checked.document.mandates.first, !mandate.title.isUnanswered else {
      asked = .title
      return tellQuestion()
    }
    guard let interview = conversation.interview() else { return }
    let open = interview.fields.filter { !$0.isAnswered && !$0.isSettled }
    guard let next = open.first(where: { !passedBy.contains($0.id) }) else {
      passedBy = []
      tell(
        open.isEmpty
          ? say("Det er ikke flere spørsmål nå.", "Det er ikkje fleire spørsmål no.", "There are no more questions now.")
          : say(
            "Det var alle. \(open.count) spørsmål venter ennå; /neste begynner på nytt.",
            "Det var alle. \(open.count) spørsmål ventar enno; /neste byrjar på nytt.",
            "That was all. \(open.count) questions still wait; /next begins again."))
      if open.isEmpty, let later = conversation.laterQuestions() { tell(later) }
      if isChanged {
        tell(say("/lagre skriver mandatet til filen.", "/lagre skriv mandatet til fila.", "/save writes the mandate to the file."))
      }
      return
    }
    asked = .field(next)
    tellProgress(interview)
    tellQuestion()
  }

  /// Told when it has changed.
  mutating func tellProgress(_ interview: Interview) {
    guard told != interview.startUpAnswered else { return }
    told = interview.startUpAnswered
    tell(conversation.progress(interview))
  }

  mutating func tellQuestion() {
    switch asked {
    case .title: tell(say("Hva heter samarbeidet?", "Kva heiter samarbeidet?", "What is the collaboration called?"), isStrong: true)
    case .field(let field):
      tell(field.question, isStrong: true)
      if let entry = Guidance.entry(field.advice) { output += style.dim(entry.citation[language]) + "\n" }
      tellLines(
        field.choices.enumerated().map { index, choice in style.wrapped(choice.label, first: Self.number(index, of: field.choices.count)) })
    case nil: break
    }
  }

  mutating func passOver() {
    guard asked != nil else { return }
    (asked, offers) = (nil, [])
    tell(
      say("Det kan vente. /neste spør igjen.", "Det kan vente. /neste spør igjen.", "It can wait. /next asks again."))
  }

  mutating func answer(_ line: String) {
    switch asked {
    case .title: nameMandate(line)
    case .field(let field):
      let value = value(line, field)
      // Nothing of a mandate is a bare number: it stood for something that is not there.
      if let number = Int(value) { return tellNothing(at: number) }
      switch conversation.answer(field.id, value) {
      case .edits(let edits):
        asked = nil
        change(edits)
        askNext()
      case .error(let message): tell(message)
      case .noPlace(let message):
        tell(message)
        askNext()
      }
    case nil: break
    }
  }

  mutating func nameMandate(_ name: String) {
    asked = nil
    if let title = checked.document.mandates.first?.title {
      change([Fix.Edit(title.range, title.isEmpty ? " " + name : name)])
    } else {
      change([Opening(title: name, language).edit(in: checked.document.text)])
    }
    askNext()
  }

  /// The words that a number stands for; `1, 3` where several may be chosen.
  func value(_ line: String, _ field: InterviewField) -> String {
    let numbers = line.split(separator: ",").map { Int($0.trimmed) }
    guard field.kind == .list || numbers.count == 1 else { return line }
    let chosen = numbers.compactMap { $0.flatMap { field.choices.indices.contains($0 - 1) ? field.choices[$0 - 1].value : nil } }
    if chosen.count == numbers.count { return chosen.joined(separator: ", ") }
    return field.choices.first { $0.label.lowercased() == line.lowercased() }?.value ?? line
  }
}
