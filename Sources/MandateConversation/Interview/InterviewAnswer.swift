// An answer to a question of the interview, read as what the question takes, and written in the language of the document.

internal import MandateGuidance
internal import MandateLanguage
internal import MandateRules

struct InterviewAnswer {
  let question: InterviewQuestion
  /// The participant that the question is about.
  let name: String?
  let mandate: MandateInContext
  let today: CalendarDate?

  init(_ question: InterviewQuestion, _ name: String?, _ mandate: MandateInContext, today: CalendarDate?) {
    self.question = question
    self.name = name
    self.mandate = mandate
    self.today = today
  }

  private var language: Language { mandate.context.language }

  /// The answer as it will be written: one text, or one for each item, each on one line.
  func read(_ value: GivenAnswer) -> Result<[String], Problem> {
    let texts = texts(value).filter { !isEmpty($0) }
    guard !texts.isEmpty else { return .failure(.empty) }
    var read: [String] = []
    for text in texts {
      switch self.read(text) {
      case .success(let words): if !read.contains(where: { $0.lowercased() == words.lowercased() }) { read.append(words) }
      case .failure(let problem): return .failure(problem)
      }
    }
    return .success(read)
  }

  private func texts(_ value: GivenAnswer) -> [String] {
    let isSeveral = if case .item = question.target { true } else { false }
    switch value {
    case .list(let texts) where isSeveral: return texts.map(oneLine)
    case .list(let texts): return [texts.map(oneLine).filter { !isEmpty($0) }.joined(separator: ", ")]
    case .text(let text):
      let line = oneLine(text)
      let isSettled = readOpenPoint(line.words[...]) != nil || readNotRelevant(line.words[...]) != nil
      guard question.kind == .list, !isSettled else { return [isSeveral ? AnswerList.unmarked(line).text : line] }
      let choice = if case .chosen(let choice) = items { choice } else { Choice?.none }
      return AnswerList(names: mandate.context.names, choice: choice).parts(text).map(oneLine)
    }
  }

  private var items: SectionKeyword.Items {
    if case .item(let section) = question.target { Keywords.section(section).items } else { .none }
  }

  private func read(_ line: String) -> Result<String, Problem> {
    let words = line.words
    if readOpenPoint(words[...]) != nil { return .success(openPoint(line)) }
    if let reading = readNotRelevant(words[...]) { return reading.reason == nil ? .failure(.noReason) : .success(line) }
    if let choice = question.choice, question.kind == .choice { return chosen(line, from: choice) }
    switch question.type {
    case .frequency:
      if let known = FrequencySuggestion.allCases.first(where: { known in Language.allCases.contains { isSame(known.words($0), line) } }) {
        return .success(known.words(language))
      }
      if case .failure = readFrequency(words[...]) { return .failure(.notFrequency(line)) }
    case .date:
      if case .failure = readDate(words[...]) { return .failure(.notDate(line)) }
    case .period:
      if case .failure(let problem) = readPeriod(words[...]) {
        return .failure(problem.kind == .endsBeforeStart ? .endsBeforeStart(line) : .notPeriod(line))
      }
    default: break
    }
    if question.kind == .list, case .chosen(let choice) = items, let id = choice.id(of: line) { return .success(choice.word(id, language)) }
    return .success(line)
  }

  /// A word of the list; or yes or no where the question is put so, or before the word.
  private func chosen(_ line: String, from choice: Choice) -> Result<String, Problem> {
    let result = choice.read(line, language)
    guard case .failure = result, let said = readAnswer(line.words[...]) else { return result }
    if let answer = question.yesAndNo, said.value == .yes || said.value == .no {
      let rest = String(decoding: Array(line.utf8)[said.range.upperBound...], as: UTF8.self)
      return .success(choice.word(said.value == .yes ? answer.yes : answer.no, language) + rest)
    }
    guard let remark = said.reason else { return result }
    let rest = choice.read(String(decoding: Array(line.utf8)[remark], as: UTF8.self), language)
    if case .success = rest { return rest } else { return result }
  }

  /// `to be settled` in a mandate in bokmål is `avklares`.
  private func openPoint(_ line: String) -> String {
    Language.allCases.contains { isSame(OpenPoint.word($0), line) } ? OpenPoint.word(language) : line
  }

  private func isSame(_ left: String, _ right: String) -> Bool { left.lowercased() == right.lowercased() }

  /// A gap is no answer.
  private func isEmpty(_ line: String) -> Bool {
    let words = line.words
    return words.isEmpty || gaps(in: words[...]).first == words[...].range
  }

  private func oneLine(_ value: String) -> String {
    Drawing.plain(value.split(whereSeparator: \.isNewline).joined(separator: " ")).trimmedOfSpace
  }
}

extension OpenPoint {
  /// The plainest word for it.
  static func word(_ language: Language) -> String {
    switch language {
    case .nb: "avklares"
    case .nn: "avklarast"
    case .en: "to be settled"
    }
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
