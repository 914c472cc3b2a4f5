// Some of several names on a line, and what still names somebody who is taken out.

internal import MandateLanguage
internal import MandateRules

extension Removal {
  /// `NAV, Skole og Politi` without one of them: the others, with what stood between them. What stands in brackets after a name is its own.
  func without(_ gone: [Range<Int>], of parts: [Range<Int>]) -> Fix.Edit? {
    let whole = parts.map { withBrackets($0) }
    let left = parts.indices.filter { !gone.contains(parts[$0]) }
    guard let first = whole.first, let last = whole.last, left.count < parts.count else { return nil }
    let between = { (index: Int) in text.string(whole[index - 1].upperBound..<whole[index].lowerBound) }
    var written = ""
    for (place, index) in left.enumerated() {
      if place > 0 { written += between(place == left.count - 1 ? parts.count - 1 : index) }
      written += text.string(whole[index])
    }
    return Fix.Edit(first.lowerBound..<last.upperBound, written)
  }

  func withBrackets(_ part: Range<Int>) -> Range<Int> {
    let line = text.contentRange(text.line(at: part.lowerBound))
    let rest = MandateLanguage.words(text.bytes, part.upperBound..<max(part.upperBound, line.upperBound))
    guard rest.first?.folded == "(", let close = rest.first(where: { $0.folded == ")" }) else { return part }
    return part.lowerBound..<close.range.upperBound
  }

  /// The parts of items that say several words of a list: `tillit og respekt`.
  func parts(_ things: [Removable]) -> [(Item, (all: [Range<Int>], gone: [Range<Int>]))] {
    var found: [(Item, (all: [Range<Int>], gone: [Range<Int>]))] = []
    for case .part(let holder, let place) in things {
      guard let item = mandate.items(of: holder).first else { continue }
      let all = mandate.listedChoices(item, in: mandate.kind(of: holder)).map(\.range)
      guard all.indices.contains(place) else { continue }
      if let known = found.firstIndex(where: { $0.0.range == item.range }) {
        found[known].1.gone.append(all[place])
      } else {
        found.append((item, (all, [all[place]])))
      }
    }
    return found
  }

  // MARK: What still names it

  func dangling(_ things: [Removable], _ gone: Set<Int>) -> (names: [String], lines: [Range<Int>])? {
    let removed = things.compactMap { thing -> Int? in
      if case .holder(.participant(let place)) = thing { return place }
      return nil
    }
    guard !removed.isEmpty else { return nil }
    let names = removed.map { mandate.mandate.participants[$0] }
    let known = Set(names.flatMap { [$0.name.text.lowercased(), $0.shortName?.text.lowercased()].compactMap { $0 } })
    var found: [Range<Int>] = []
    for field in mandate.context.referringFields(of: mandate.mandate) where !gone.contains(text.line(at: field.keyword.lowerBound)) {
      let says = mandate.context.references(field).contains { reference in
        known.contains(reference.text.lowercased())
          || removed.contains {
            mandate.context.participants(namedBy: reference) == [$0] && known.contains(where: reference.text.lowercased().hasPrefix)
          }
      }
      if says { found.append(text.string(span(field)).contains(where: \.isNewline) ? field.place : span(field)) }
    }
    for value in mandate.mandate.values {
      guard let name = value.openPoint?.responsible, known.contains(text.string(name).lowercased()),
        !gone.contains(text.line(at: name.lowerBound))
      else { continue }
      let line = text.contentRange(text.line(at: value.range.lowerBound))
      if !found.contains(where: { $0.overlaps(value.range) }) { found.append(line) }
    }
    guard !found.isEmpty else { return nil }
    return (names.map(\.shortestName), found.sorted { $0.lowerBound < $1.lowerBound })
  }
}
