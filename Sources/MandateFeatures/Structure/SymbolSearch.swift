// Finding symbols by a part of their name, in any case and without æøå too.

import MandateLanguage

extension Inspection {
  /// Mandates, sections and items in their order; fields are only places to write.
  package func symbols(matching query: String) -> [(symbol: Symbol, container: String?)] {
    let wanted = Typed.fold(query.lowercased())
    var found: [(symbol: Symbol, container: String?)] = []
    func look(_ symbol: Symbol, in container: String?) {
      if symbol.kind != .field, wanted.isEmpty || contains(Typed.fold(symbol.name.lowercased()), wanted) {
        found.append((symbol, container))
      }
      for child in symbol.children { look(child, in: symbol.name) }
    }
    for symbol in symbols() { look(symbol, in: nil) }
    return found
  }

  private func contains(_ text: String, _ part: String) -> Bool {
    let (text, part) = (Array(text.utf8), Array(part.utf8))
    guard text.count >= part.count else { return false }
    return (0...text.count - part.count).contains { text[$0...].starts(with: part) }
  }
}
