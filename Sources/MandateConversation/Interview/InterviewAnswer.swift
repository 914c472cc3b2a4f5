// An answer to a question of the interview, read as what the question takes.

internal import MandateGuidance
internal import MandateLanguage
internal import MandateRules

struct InterviewAnswer {
  let question: InterviewQuestion
  /// The participant that the question is about.
  let name: String?
  let mandate: MandateInContext
  let today: CalendarDate?

  /// Why something cannot be written.
  struct Problem: Error {
    let message: Text
  }

  init(_ question: InterviewQuestion, _ name: String?, _ mandate: MandateInContext, today: CalendarDate?) {
    self.question = question
    self.name = name
    self.mandate = mandate
    self.today = today
  }

  /// The answer as it will be written, on one line.
  func read(_ value: String) -> Result<String, Problem> {
    let line = oneLine(value)
    let words = line.words
    guard !words.isEmpty else {
      return .failure(Problem(message: Text(nb: "Svaret er tomt.", nn: "Svaret er tomt.", en: "The answer is empty.")))
    }
    if readOpenPoint(words[...]) != nil { return .success(line) }
    if let reading = readNotRelevant(words[...]) { return reading.reason == nil ? .failure(.noReason) : .success(line) }
    if question.kind == .choice, let choice = question.choice { return choice.read(line, mandate.context.language) }
    switch question.kind {
    case .frequency:
      if case .failure = readFrequency(words[...]) { return .failure(.notFrequency(line)) }
    case .date:
      if case .failure = readDate(words[...]) { return .failure(.notDate(line)) }
    default: break
    }
    return .success(line)
  }

  private func oneLine(_ value: String) -> String {
    let line = Drawing.plain(value.split(whereSeparator: \.isNewline).joined(separator: " "))
    let start = line.drop(while: \.isWhitespace)
    return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
  }
}

extension InterviewAnswer.Problem {
  static func notFrequency(_ value: String) -> Self {
    Self(
      message: Text(
        nb: "«\(value)» sier ikke hvor ofte. Skriv for eksempel «hvert halvår».",
        nn: "«\(value)» seier ikkje kor ofte. Skriv til dømes «kvart halvår».",
        en: "“\(value)” does not say how often. Write for instance “twice a year”."))
  }

  static func notDate(_ value: String) -> Self {
    Self(
      message: Text(
        nb: "«\(value)» er ikke en dato. Skriv for eksempel «1. mai 2026».",
        nn: "«\(value)» er ikkje ein dato. Skriv til dømes «1. mai 2026».",
        en: "“\(value)” is not a date. Write for instance “1 May 2026”."))
  }

  static let noReason = Self(
    message: Text(
      nb: "Skriv hvorfor det ikke er relevant.", nn: "Skriv kvifor det ikkje er relevant.", en: "Say why it is not relevant."))

  static func notChosen(from choice: Choice) -> Self {
    let known = Text { language in listed(choice.options.map { $0.words.canonical(language) }, language) }
    return Self(
      message: Text(nb: "Velg én av disse: \(known.nb).", nn: "Vel éin av desse: \(known.nn).", en: "Choose one of these: \(known.en)."))
  }
}

extension String {
  /// The words of a text that stands in no file.
  var words: [Word] {
    let bytes = Array(utf8)
    return MandateLanguage.words(bytes, 0..<bytes.count)
  }
}

extension Choice {
  /// A word of the list in a language's canonical form, with what follows it.
  func read(_ line: String, _ language: Language) -> Result<String, InterviewAnswer.Problem> {
    let words = line.words
    if let found = match(words[...]) {
      let bytes = Array(line.utf8)
      return .success(word(found.id, language) + String(decoding: bytes[words[found.count - 1].range.upperBound...], as: UTF8.self))
    }
    let isStep = options.map(\.id) == Choice.step.options.map(\.id)
    if isStep, let step = readStepNumber(words[...]) { return .success(Choice.step.word(String(step.value), language)) }
    return .failure(.notChosen(from: self))
  }
}
