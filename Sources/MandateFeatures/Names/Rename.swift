// Giving a participant, a meeting, a body or a mandate another name, everywhere it is named.

package import MandateGuidance
import MandateLanguage
package import MandateRules

/// Why something cannot be given another name.
package struct RenameRefusal: Error, Sendable {
  package let reason: Text
}

extension Inspection {
  /// The word to be replaced and the name it stands for; nil where nothing is named, or something that cannot be renamed.
  package func renameable(at offset: Int) -> (range: Range<Int>, name: String)? {
    guard let found = named(at: offset), found.referent.kind != .post else { return nil }
    return (found.here.range, found.referent.forms[found.here.form])
  }

  /// The edits that give another name to what stands at a place: all that use the same form of it.
  package func rename(at offset: Int, to name: String) throws(RenameRefusal) -> [Fix.Edit] {
    guard let found = named(at: offset) else { throw .nothingNamed }
    guard found.referent.kind != .post else { throw .post }
    let name = trimmed(name)
    try check(name, for: found.referent, form: found.here.form)
    return found.occurrences.filter { $0.form == found.here.form }.map { Fix.Edit($0.range, name) }
  }

  private func check(_ name: String, for referent: Referent, form: Int) throws(RenameRefusal) {
    let words = MandateLanguage.words(Array(name.utf8), 0..<name.utf8.count)
    guard words.contains(where: { $0.kind != .mark }) else { throw .empty }
    let marks: Set<Character> = referent.kind == .mandate ? ["\n", "\r", "\r\n"] : ["\n", "\r", "\r\n", ",", ";", ":", "(", ")"]
    guard !name.contains(where: marks.contains) else { throw .marks }
    let key = name.lowercased()
    let isTaken = Referents(self).all.contains { other in
      other.forms.enumerated().contains { index, known in
        known.lowercased() == key && !(known == referent.forms[form] || other.forms == referent.forms)
      }
    }
    if isTaken { throw .taken(name) }
  }

  private func trimmed(_ name: String) -> String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    var rest = name.drop(while: isSpace)
    while let last = rest.last, isSpace(last) { rest.removeLast() }
    return String(rest)
  }
}

extension RenameRefusal {
  static let nothingNamed = RenameRefusal(
    reason: Text(nb: "Her står det ikke noe navn.", nn: "Her står det ikkje noko namn.", en: "There is no name here."))

  static let post = RenameRefusal(
    reason: Text(
      nb: "En stilling kan flere ha. Endre den der den gjelder.", nn: "Ei stilling kan fleire ha. Endre ho der ho gjeld.",
      en: "Several may hold a post. Change it where it applies."))

  static let empty = RenameRefusal(reason: Text(nb: "Skriv et navn.", nn: "Skriv eit namn.", en: "Write a name."))

  static let marks = RenameRefusal(
    reason: Text(
      nb: "Et navn kan ikke ha komma, semikolon, kolon eller parentes.",
      nn: "Eit namn kan ikkje ha komma, semikolon, kolon eller parentes.",
      en: "A name cannot have commas, semicolons, colons or brackets."))

  static func taken(_ name: String) -> RenameRefusal {
    RenameRefusal(
      reason: Text(
        nb: "«\(name)» er navnet på en annen i mandatet.", nn: "«\(name)» er namnet på ein annan i mandatet.",
        en: "“\(name)” is the name of another in the mandate."))
  }
}

extension Inspection {
  /// The places that may change together while a name is typed over at its declaration: those that write it the same way.
  package func linkedEdits(at offset: Int) -> [Range<Int>] {
    guard let found = named(at: offset), found.here.isDeclaration, found.referent.kind != .post else { return [] }
    let bytes = text.bytes[found.here.range]
    return found.occurrences.map(\.range).filter { text.bytes[$0].elementsEqual(bytes) }
  }
}
