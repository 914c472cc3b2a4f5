// The months as people write them, and as the product writes them back.

enum MonthNames {
  static let number: [String: Int] = {
    var table: [String: Int] = [:]
    for (index, names) in written.enumerated() {
      for name in names.split(separator: " ") { table[String(name)] = index + 1 }
    }
    return table
  }()

  /// The names worth suggesting for a misspelt one.
  static let full: [String] = norwegian + english.map { $0.lowercased() }

  static let norwegian = [
    "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember",
  ]

  static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
  ]

  private static let written = [
    "januar january jan januari", "februar february feb febr februari", "mars march mar marts", "april apr", "mai may maj",
    "juni june jun", "juli july jul", "august aug augusti", "september sep sept", "oktober october okt oct", "november nov",
    "desember december des dec",
  ]
}

extension CalendarDate {
  /// `15. juni 2026`, in English `15 June 2026`.
  package func written(_ language: Language) -> String {
    switch language {
    case .nb, .nn: "\(day). \(MonthNames.norwegian[month - 1]) \(year)"
    case .en: "\(day) \(MonthNames.english[month - 1]) \(year)"
    }
  }
}
