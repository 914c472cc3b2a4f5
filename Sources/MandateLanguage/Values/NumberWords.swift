// Small numbers in words, in bokmål, nynorsk and English: what people count meetings and months with.

enum NumberWords {
  static let cardinals = table([
    1: "en én ein ei éin éi et ett eit eitt éitt ett one",
    2: "to two tvo",
    3: "tre three",
    4: "fire four",
    5: "fem five",
    6: "seks six",
    7: "sju syv seven",
    8: "åtte eight",
    9: "ni nine",
    10: "ti ten",
    11: "elleve eleven",
    12: "tolv twelve",
    13: "tretten thirteen",
    14: "fjorten fourteen",
    15: "femten fifteen",
    16: "seksten sixteen",
    17: "sytten seventeen",
    18: "atten eighteen",
    19: "nitten nineteen",
    20: "tjue tyve twenty",
    24: "tjuefire",
  ])

  static let ordinals = table([
    1: "første fyrste first",
    2: "andre annen annet anna annan second",
    3: "tredje third",
    4: "fjerde fourth",
    5: "femte fifth",
    6: "sjette sixth",
    7: "sjuende syvende sjuande seventh",
    8: "åttende åttande eighth",
    9: "niende niande ninth",
    10: "tiende tiande tenth",
    11: "ellevte elevte eleventh",
    12: "tolvte twelfth",
    13: "trettende trettande thirteenth",
    14: "fjortende fjortande fourteenth",
    15: "femtende femtande fifteenth",
    16: "sekstende sekstande sixteenth",
    18: "attende attande eighteenth",
    20: "tjuende tjuande tyvende twentieth",
    24: "tjuefjerde",
  ])

  private static let nb = ["null", "én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"]
  private static let nn = ["null", "éin", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"]
  private static let en = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]
  private static let nbOrdinals = [
    "første", "andre", "tredje", "fjerde", "femte", "sjette", "sjuende", "åttende", "niende", "tiende", "ellevte", "tolvte",
  ]
  private static let nnOrdinals = [
    "første", "andre", "tredje", "fjerde", "femte", "sjette", "sjuande", "åttande", "niande", "tiande", "ellevte", "tolvte",
  ]

  /// A number as the product writes it: in words to twelve.
  static func cardinal(_ number: Int, _ language: Language) -> String {
    let words =
      switch language {
      case .nb: nb
      case .nn: nn
      case .en: en
      }
    return words.indices.contains(number) ? words[number] : String(number)
  }

  /// A place in a row as the product writes it in Norwegian: in words to the twelfth.
  static func ordinal(_ number: Int, nynorsk: Bool) -> String {
    let words = nynorsk ? nnOrdinals : nbOrdinals
    return words.indices.contains(number - 1) ? words[number - 1] : "\(number)."
  }

  private static func table(_ lists: [Int: String]) -> [String: Int] {
    var table: [String: Int] = [:]
    for (number, list) in lists {
      for word in list.split(separator: " ") { table[String(word)] = number }
    }
    return table
  }
}
