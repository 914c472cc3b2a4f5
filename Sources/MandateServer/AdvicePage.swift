// The page of a rule or of a piece of advice, as a document that only the server has: `mandate-advice:/EVA002.md`.

import MandateLanguage
import MandateRules

enum AdvicePage {
  static let scheme = "mandate-advice"

  /// - Parameter id: a rule's code, or the id of a piece of advice.
  static func uri(_ id: String) -> String { "\(scheme):/\(Percent.encode(Array(id.utf8))).md" }

  static func isPage(_ uri: String) -> Bool { uri.hasPrefix(scheme + ":") }

  /// What the page says, in Markdown; `nil` if there is no such page. The ending and the slash may be left out.
  static func text(_ uri: String, _ language: Language) -> String? {
    guard isPage(uri) else { return nil }
    var id = Percent.decode(Array(uri.utf8.dropFirst(scheme.utf8.count + 1))).bytes[...]
    while id.first == UInt8(ascii: "/") { id = id.dropFirst() }
    if id.suffix(3).elementsEqual(".md".utf8) { id = id.dropLast(3) }
    return Explanation.of(String(decoding: id, as: UTF8.self), language).map { $0.rendered(.markdown) + "\n" }
  }
}
