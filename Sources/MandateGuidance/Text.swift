/// A text that a user meets, in the three languages the product speaks. Bokmål and nynorsk weigh the same.
package struct Text: Hashable, Sendable {
  package let nb: String
  package let nn: String
  package let en: String

  package init(nb: String, nn: String, en: String) {
    self.nb = nb
    self.nn = nn
    self.en = en
  }

  /// The same words in all three languages: names, numbers, codes.
  package init(_ same: String) {
    self.init(nb: same, nn: same, en: same)
  }
}
