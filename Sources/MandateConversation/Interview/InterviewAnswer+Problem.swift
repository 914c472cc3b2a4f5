// Why an answer cannot be taken, and what to write instead.

internal import MandateGuidance
internal import MandateLanguage
internal import MandateRules

extension InterviewAnswer {
  /// Why something cannot be written.
  struct Problem: Error {
    let message: Text
  }
}

extension InterviewAnswer.Problem {
  static let empty = Self(message: Text(nb: "Svaret er tomt.", nn: "Svaret er tomt.", en: "The answer is empty."))

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

  static func notPeriod(_ value: String) -> Self {
    Self(
      message: Text(
        nb: "«\(value)» sier ikke hvor lenge. Skriv for eksempel «2026–2027», «til 1. mai 2027» eller «inntil videre».",
        nn: "«\(value)» seier ikkje kor lenge. Skriv til dømes «2026–2027», «til 1. mai 2027» eller «inntil vidare».",
        en: "“\(value)” does not say how long. Write for instance “2026–2027”, “until 1 May 2027” or “until further notice”."))
  }

  static func endsBeforeStart(_ value: String) -> Self {
    Self(
      message: Text(
        nb: "«\(value)» slutter før det begynner.", nn: "«\(value)» sluttar før det byrjar.", en: "“\(value)” ends before it begins."))
  }

  static let noReason = Self(
    message: Text(
      nb: "Skriv hvorfor det ikke er relevant.", nn: "Skriv kvifor det ikkje er relevant.", en: "Say why it is not relevant."))

  static func notChosen(from choice: Choice) -> Self {
    let known = Text { language in oneOf(choice.options.map { $0.words.canonical(language) }, language) }
    return Self(
      message: Text(nb: "Velg én av disse: \(known.nb).", nn: "Vel éin av desse: \(known.nn).", en: "Choose one of these: \(known.en)."))
  }

  /// `a, b eller c`.
  private static func oneOf(_ words: [String], _ language: Language) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + (language == .en ? " or " : " eller ") + last
  }
}
