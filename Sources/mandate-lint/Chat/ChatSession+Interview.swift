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
      if let entry = Guidance.entry(field.advice) { output += style.wrapped(entry.citation[language], first: "") + "\n" }
      tellLines(
        field.choices.enumerated().map { index, choice in style.wrapped(choice.label, first: Self.number(index, of: field.choices.count)) })
      if !hasToldOfGaps {
        hasToldOfGaps = true
        tell(whenNobodyKnows)
      }
    case nil: break
    }
  }

  /// What can be answered to any question.
  var whenNobodyKnows: String {
    say(
      "Vet dere det ikke ennå, kan dere svare «avklares». Gjelder et spørsmål ikke dere, svarer dere «ikke relevant:» og hvorfor. En tom linje lar spørsmålet vente.",
      "Veit de det ikkje enno, kan de svare «avklarast». Gjeld eit spørsmål ikkje dykk, svarer de «ikkje relevant:» og kvifor. Ei tom linje lèt spørsmålet vente.",
      "If you do not know yet, you can answer “to be settled”. If a question does not arise for you, answer “not relevant:” and why. An empty line lets the question wait."
    )
  }

  mutating func passOver() {
    guard asked != nil else { return }
    (asked, offers) = (nil, [])
    tell(
      say("Det kan vente. /neste spør igjen.", "Det kan vente. /neste spør igjen.", "It can wait. /next asks again."))
  }

  mutating func answer(_ line: String) {
    switch NoAnswer(line) {
    case .later: return passOver()
    case .unknown: return tell(whenNobodyKnows)
    case .own: return tell(say("Skriv svaret her.", "Skriv svaret her.", "Write the answer here."))
    case nil: break
    }
    switch asked {
    case .title: nameMandate(line)
    case .field(let field):
      if let stray = strayNumber(line, field) { return tellNothing(at: stray) }
      switch conversation.answer(field.id, value(line, field)) {
      case .edits(let edits):
        change(edits)
        asked = nil
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
    if let title = checked.document.mandates.first?.title {
      change([Fix.Edit(title.range, title.isEmpty ? " " + name : name)])
    } else {
      change([Opening(title: name, language).edit(in: checked.document.text)])
    }
    asked = nil
    askNext()
  }

  /// A number that stands beside no choice, where there are choices. Where there are none it is an answer: `2027`.
  private func strayNumber(_ line: String, _ field: InterviewField) -> Int? {
    guard !field.choices.isEmpty else { return nil }
    return numbers(in: line, field)?.first { !field.choices.indices.contains($0 - 1) }
  }

  /// The words that a number stands for; `1, 3` where several may be chosen.
  func value(_ line: String, _ field: InterviewField) -> String {
    if !field.choices.isEmpty, let numbers = numbers(in: line, field) {
      return numbers.map { field.choices[$0 - 1].value }.joined(separator: ", ")
    }
    return field.choices.first { $0.label.lowercased() == line.lowercased() }?.value ?? line
  }

  /// Nil where there is anything but numbers.
  private func numbers(in line: String, _ field: InterviewField) -> [Int]? {
    let parts = field.kind == .list ? line.split(separator: ",").map(\.trimmed) : [line]
    let numbers = parts.compactMap(Self.number)
    return numbers.count == parts.count ? numbers : nil
  }
}
