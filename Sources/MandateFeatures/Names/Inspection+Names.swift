// Every place that names the thing under the cursor. A field that refers to somebody is read in any form (`skolen`); in free text only
// the name as it is declared counts, so that a word which happens to be a name is left alone.

import MandateLanguage
import MandateRules

extension Inspection {
  /// What is named at a place, and every place that names it, in order.
  package func named(at offset: Int) -> (referent: Referent, occurrences: [Occurrence], here: Occurrence)? {
    let referents = Referents(self)
    let all = occurrences(referents)
    guard let asked = all.first(where: { $0.occurrence.range.touches(offset) }) else { return nil }
    return (referents.all[asked.referent], ordered(all, asked.referent), asked.occurrence)
  }

  /// Every place that names one of another document, in order.
  package func occurrences(of other: Referent) -> [Occurrence] {
    let referents = Referents(self, and: other)
    guard let index = other.forms.compactMap(referents.referent).first else { return [] }
    return ordered(occurrences(referents), index)
  }

  private func ordered(_ all: [(referent: Int, occurrence: Occurrence)], _ referent: Int) -> [Occurrence] {
    var seen: Set<Range<Int>> = []
    return all.filter { $0.referent == referent && seen.insert($0.occurrence.range).inserted }.map(\.occurrence)
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func occurrences(_ referents: Referents) -> [(referent: Int, occurrence: Occurrence)] {
    pieces().flatMap { occurrences(in: $0, referents) }
  }

  /// A piece of text that names may stand in.
  fileprivate struct Piece {
    let value: Value
    /// Where a name in any form is a reference; elsewhere it must stand as it is declared.
    let reference: Range<Int>
  }

  private func occurrences(in piece: Piece, _ referents: Referents) -> [(referent: Int, occurrence: Occurrence)] {
    let words = piece.value.words(text)
    var found: [(referent: Int, occurrence: Occurrence)] = []
    var index = words.startIndex
    while index < words.endIndex {
      guard let match = referents.match(words[index...]) else {
        index += 1
        continue
      }
      let range = words[index].range.lowerBound..<words[index + match.count - 1].range.upperBound
      let referent = referents.all[match.referent]
      let isDeclaration = referent.declarations.contains(range)
      let isExact = text.string(range).utf8.elementsEqual(match.form.utf8)
      let isReference = piece.reference.lowerBound <= range.lowerBound && range.upperBound <= piece.reference.upperBound
      if isDeclaration || isReference || isExact && referent.kind != .post && match.form.first?.isUppercase == true {
        found.append((match.referent, Occurrence(range: range, form: match.form, isExact: isExact, isDeclaration: isDeclaration)))
        index += match.count
      } else {
        index += 1
      }
    }
    return found
  }

  private func pieces() -> [Piece] {
    var pieces: [Piece] = []
    for mandate in document.mandates {
      pieces.append(Piece(value: mandate.title, reference: mandate.title.range))
      for section in mandate.sections { add(section, to: &pieces) }
    }
    return pieces.filter { !$0.value.isEmpty }
  }

  private func add(_ section: Section, to pieces: inout [Piece]) {
    let keyword = Keywords.section(section.kind)
    let isReference =
      switch keyword.heading {
      case .value(.references), .value(.path): true
      default: false
      }
    if keyword.holdsItems || !section.value.isEmpty { append(section.value, isReference, to: &pieces) }
    for field in section.fields { add(field, keyword, to: &pieces) }
    for item in section.items {
      let body = section.kind == .anchoring ? (item.chosen == nil && item.body.isEmpty ? item.text.range : item.body.range) : 0..<0
      if !item.text.isEmpty { pieces.append(Piece(value: item.text, reference: body)) }
      for field in item.fields { add(field, keyword, to: &pieces) }
      for subitem in item.subitems { append(subitem.text, false, to: &pieces) }
    }
  }

  private func add(_ field: Field, _ keyword: SectionKeyword, to pieces: inout [Piece]) {
    let isReference: Bool
    switch (keyword.field(field.kind)?.type, keyword.heading) {
    case (.references?, _): isReference = true
    case (nil, .field(field.kind, .references)): isReference = true
    default: isReference = false
    }
    for value in [field.value] + field.parts { append(value, isReference, to: &pieces) }
  }

  private func append(_ value: Value, _ isReference: Bool, to pieces: inout [Piece]) {
    // `av NAV` in an open point refers to somebody too.
    var reference = isReference ? value.range : 0..<0
    if let responsible = value.openPoint?.responsible { reference = responsible }
    pieces.append(Piece(value: value, reference: reference))
  }
}
