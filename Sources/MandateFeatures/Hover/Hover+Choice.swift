// A choice: what it means, in the words of the guidance where there are any, and where it stands among the others.

import MandateGuidance
import MandateLanguage
package import MandateRules

extension Inspection {
  package func about(_ id: String, in list: ChoiceList) -> Prose {
    let word = list.choice.word(id, language)
    var prose = Prose([.heading(word)])
    if let meaning = Description.of(id, in: list) { prose.append(.paragraph(say(meaning))) }
    if list == .step { prose.append(.list(ladder(at: id))) }
    if let entry = list.entry(id) { prose = prose + Explanation.of(entry, language) }
    return prose
  }

  /// All four steps, the one in question marked.
  private func ladder(at id: String) -> [String] {
    Choice.step.options.reversed().map { option in
      "\(option.id) \(option.words.canonical(language))" + (option.id == id ? " ←" : "")
    }
  }
}
