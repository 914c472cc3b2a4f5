// Whatever stands in a file, reading it as a value ends, and every range it gives lies inside.

import MandateLanguage
import Testing

struct NoiseTests {
  private static let vocabulary = [
    "hver", "kvart", "annenhver", "3", ".", "15", "06", "2026", "juni", "June", "–", "-", "/", ":", ",", "(", ")", "til", "to", "fra",
    "fordi", "minst",
    "høyst", "ganger", "møter", "i", "året", "per", "måned", "uke", "onsdager", "oddetallsuker", "årlig", "half", "yearly", "en", "par",
    "ved", "milepæl",
    "behov", "avklares", "innen", "av", "NAV", "ikke", "relevant", "ja", "delvis", "…", "[", "]", "trinn", "kr", "%", "mill", "0",
    "9223372036854775807",
    "99999999999999999999", "sak", "42/25", "31.", "@", "ola@nordvik.no", "løpende", "every", "first", "Monday", "of", "the", "og", "eller",
    "sjeldnere",
    "vår", "høst", "10000", "x", "a", "mellomrom", "2-", "—", "1.1.26", "før", "by", "kl",
  ]

  private func ranges(_ bytes: [UInt8], _ part: Range<Int>) -> [Range<Int>] {
    let words = words(bytes, part)[...]
    var all: [Range<Int>?] = [firstDate(in: words)?.range, saysNothing(words), firstCase(in: words)?.range]
    func add<Value>(_ reading: Reading<Value>?) {
      all += [reading?.range, reading?.reason]
    }
    func add<Value>(_ result: Result<Reading<Value>, ValueProblem>) -> Value? {
      switch result {
      case .success(let reading):
        add(reading)
        return reading.value
      case .failure(let problem):
        all.append(problem.range)
        return nil
      }
    }
    _ = add(readDate(words))
    for isEnd in [true, false] {
      let period = add(readPeriod(words, keywordSaysEnd: isEnd))
      all += [period?.start?.range, period?.end?.range]
    }
    if case .atMilestone(let name)? = add(readFrequency(words)) { all.append(name) }
    let open = readOpenPoint(words)
    add(open)
    all += [open?.value.due?.range, open?.value.dueProblem?.range, open?.value.responsible]
    add(readAnswer(words))
    add(readNotRelevant(words))
    add(readStepNumber(words))
    amounts(in: words).forEach { add($0) }
    return all.compactMap { $0 } + gaps(in: words) + personalData(in: bytes, part).map(\.range)
  }

  private func check(_ bytes: [UInt8], _ part: Range<Int>) {
    let isEmpty = words(bytes, part).isEmpty
    for range in ranges(bytes, part) where !(isEmpty && range == 0..<0) {
      #expect(range.lowerBound >= part.lowerBound && range.upperBound <= part.upperBound && !range.isEmpty, "\(range) in \(bytes)")
    }
  }

  @Test func `any bytes`() {
    var noise = Noise(seed: 2)
    for _ in 0..<3000 {
      let bytes = noise.bytes(upTo: 50)
      let start = Int.random(in: 0...bytes.count, using: &noise)
      check(bytes, start..<bytes.count)
    }
  }

  @Test func `any words of the readers' own`() {
    var noise = Noise(seed: 3)
    for _ in 0..<4000 {
      let count = Int.random(in: 0...9, using: &noise)
      let text = (0..<count).map { _ in
        Self.vocabulary[Int.random(in: 0..<Self.vocabulary.count, using: &noise)] + (Bool.random(using: &noise) ? " " : "")
      }.joined()
      let bytes = Array(text.utf8)
      check(bytes, 0..<bytes.count)
    }
  }

  @Test func `a frequency that can be read can be said, and read again`() throws {
    var noise = Noise(seed: 4)
    for _ in 0..<4000 {
      let count = Int.random(in: 1...6, using: &noise)
      let text = (0..<count).map { _ in Self.vocabulary[Int.random(in: 0..<Self.vocabulary.count, using: &noise)] }.joined(separator: " ")
      guard case .success(let reading) = readFrequency(words(text)[...]), let frequency = reading.value.frequency else { continue }
      for language in Language.allCases {
        let wording = frequency.wording(language)
        let again = try? readFrequency(words(wording)[...]).get().value.frequency
        #expect(again == frequency, "\(text): \(wording)")
      }
    }
  }
}
