// Putting the keywords and the chosen words into another language; what the coordinator wrote stays.

import MandateLanguage
import MandateRules

extension Inspection {
  /// Offered on a title and on `Språk`, so that it is not in the way elsewhere.
  package func translations(in range: Range<Int>) -> [CodeAction] {
    let places = document.mandates.flatMap { mandate in
      [mandate.keyword, mandate.title.isEmpty ? nil : mandate.title.range, mandate[.language]?.range].compactMap { $0 }
    }
    guard places.contains(where: { $0.touches(range) }) else { return [] }
    return Language.allCases.filter { $0 != document.language }.compactMap { target in
      let edits = LineEdits.between(text, SourceText(document.formatted(to: target)))
      return edits.isEmpty ? nil : CodeAction(title: title(target), kind: .rewrite, edits: edits, finding: nil, isPreferred: false)
    }
  }

  private func title(_ target: Language) -> String {
    let name =
      switch target {
      case .nb: say("bokmål", "bokmål", "bokmål")
      case .nn: say("nynorsk", "nynorsk", "nynorsk")
      case .en: say("engelsk", "engelsk", "English")
      }
    return say("Skriv nøkkelordene på \(name)", "Skriv nøkkelorda på \(name)", "Write the keywords in \(name)")
  }
}
