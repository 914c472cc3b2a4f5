// Giving a participant, a meeting, a body or a mandate another name, everywhere it is named.

package import MandateGuidance
import MandateLanguage
package import MandateRules

/// Another name for one form of somebody's name.
package struct NameChange: Sendable {
  let referent: Referent
  let form: String
  let name: String
}

/// Why something cannot be given another name.
package struct RenameRefusal: Error, Sendable {
  package let reason: Text
}

extension Inspection {
  /// The word to be replaced and the name it stands for; nil where nothing is named, or something that cannot be renamed.
  package func renameable(at offset: Int) -> (range: Range<Int>, name: String)? {
    guard let found = named(at: offset), found.referent.kind != .post else { return nil }
    return (found.here.range, found.here.form)
  }

  /// What is to be done: which form of whose name becomes what.
  package func renaming(at offset: Int, to name: String) throws(RenameRefusal) -> NameChange {
    guard let found = named(at: offset) else { throw .nothingNamed }
    guard found.referent.kind != .post else { throw .post }
    let name = trimmed(name)
    let words = MandateLanguage.words(Array(name.utf8), 0..<name.utf8.count)
    guard words.contains(where: { $0.kind != .mark }) else { throw .empty }
    let marks: Set<Character> = found.referent.kind == .mandate ? ["\n", "\r", "\r\n"] : ["\n", "\r", "\r\n", ",", ";", ":", "(", ")"]
    guard !name.contains(where: marks.contains) else { throw .marks }
    return NameChange(referent: found.referent, form: found.here.form, name: name)
  }

  /// The edits that it takes in this document.
  package func edits(for renaming: NameChange) throws(RenameRefusal) -> [Fix.Edit] {
    let known = Referents(self, and: renaming.referent)
    let own = renaming.referent.forms.compactMap(known.referent).first
    if let taken = known.referent(named: renaming.name), taken != own { throw .taken(renaming.name) }
    let form = renaming.form.lowercased()
    return occurrences(of: renaming.referent).filter { $0.form.lowercased() == form }.map { Fix.Edit($0.range, renaming.name) }
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
