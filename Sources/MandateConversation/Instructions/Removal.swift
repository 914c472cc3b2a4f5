// Takes something out of a mandate, and nothing else: whole lines where the line says nothing more, else one name and the comma beside it.

internal import MandateGuidance
internal import MandateLanguage
internal import MandateRules

struct Removal {
  let mandate: MandateInContext

  var text: SourceText { mandate.context.text }
  private var lines: [Line] { mandate.context.document.lines }

  /// Nil where there is nothing left to take out.
  func change(_ things: [Removable]) -> OfferedChange? {
    var gone: Set<Int> = []
    var edits: [Fix.Edit] = []
    for thing in things {
      switch thing {
      case .holder, .part: break
      case .section(let place): gone.formUnion(linesOf(place))
      case .field(let holder, let kind): for field in mandate.fields(kind, of: holder) { remove(field, &gone, &edits) }
      case .name(let holder, let kind, let name):
        for field in mandate.fields(kind, of: holder) { remove(name, from: field, &gone, &edits) }
      }
    }
    let items = things.flatMap { thing -> [Item] in
      if case .holder(let holder) = thing { return mandate.items(of: holder) }
      return []
    }
    remove(items, &gone, &edits)
    for (_, parts) in parts(things) { edits += [without(parts.gone, of: parts.all)].compactMap { $0 } }
    edits += spans(gone).map { Fix.Edit($0, "") }
    guard !edits.isEmpty else { return nil }
    let first = things.map(name)
    let what = Text { language in listed(first.map { $0[language] }, language) }
    return OfferedChange(
      title: Text(nb: "Fjern \(what.nb)", nn: "Ta bort \(what.nn)", en: "Remove \(what.en)"), edits: Fix.joined(edits), removes: true,
      dangling: dangling(things, gone))
  }

  /// `«vara» for «NAV»`
  private func name(_ thing: Removable) -> Text {
    switch thing {
    case .section(let place): return quoted(mandate.context.string(mandate.mandate.sections[place].keyword))
    case .holder(let holder):
      return quoted(mandate.items(of: holder).first.map { $0.name?.text ?? $0.text.text } ?? mandate.name(of: holder))
    case .part(let holder, let place):
      let all = mandate.items(of: holder).first.map { mandate.listedChoices($0, in: mandate.kind(of: holder)) } ?? []
      return quoted(all.indices.contains(place) ? text.string(all[place].range) : mandate.name(of: holder))
    case .field(let holder, let kind): return placed(quoted(mandate.context.word(kind, in: mandate.kind(of: holder))), holder)
    case .name(let holder, let kind, let own):
      let (name, field) = (quoted(own), quoted(mandate.context.word(kind, in: mandate.kind(of: holder))))
      return placed(Text(nb: "\(name.nb) fra \(field.nb)", nn: "\(name.nn) frå \(field.nn)", en: "\(name.en) from \(field.en)"), holder)
    }
  }

  private func quoted(_ name: String) -> Text { Text(nb: "«\(name.brief)»", nn: "«\(name.brief)»", en: "“\(name.brief)”") }

  private func placed(_ what: Text, _ holder: Holder) -> Text {
    let place = mandate.place(of: holder).words
    return Text(nb: what.nb + place.nb, nn: what.nn + place.nn, en: what.en + place.en)
  }

  /// Where it stands.
  func range(_ thing: Removable) -> Range<Int> {
    switch thing {
    case .section(let place): mandate.mandate.sections[place].keyword
    case .holder(let holder), .part(let holder, _): mandate.items(of: holder).first?.text.range ?? 0..<0
    case .field(let holder, let kind), .name(let holder, let kind, _):
      mandate.fields(kind, of: holder).first.map { $0.keyword.lowerBound..<max($0.keyword.upperBound, $0.place.upperBound) } ?? 0..<0
    }
  }

  // MARK: Lines

  /// The lines of a section, wherever it stands, but for the comments and questions after it.
  private func linesOf(_ section: Int) -> Set<Int> {
    let own = lines.indices.filter { line in
      let place = lines[line].place
      return place.mandate == mandate.mandate.index && place.section == section
    }
    let said = own.filter { [.heading, .field, .item, .text].contains(lines[$0].kind) }
    guard let first = said.first, let last = said.last else { return [] }
    var gone = Set(own.filter { $0 >= first && $0 <= last })
    // The empty lines after it go with it.
    for line in said where !gone.contains(line + 1) || line == last {
      var next = line + 1
      while next < lines.count, lines[next].kind == .blank, line == last || lines[next].place.section == section {
        gone.insert(next)
        next += 1
      }
    }
    return gone
  }

  private func linesIn(_ range: Range<Int>, of section: Section?) -> Set<Int> {
    let first = text.line(at: range.lowerBound)
    let last = text.line(at: max(range.lowerBound, range.upperBound - 1))
    let own = section.flatMap { section in mandate.mandate.sections.firstIndex { $0.range == section.range && $0.kind == section.kind } }
    return Set((first...last).filter { own == nil || lines[$0].place.section == own })
  }

  private func spans(_ gone: Set<Int>) -> [Range<Int>] {
    var gone = gone
    // What ends the file leaves no empty line at its end.
    if let last = gone.max(), lines[(last + 1)...].allSatisfy({ $0.kind == .blank }) {
      for line in (last + 1)..<max(last + 1, lines.count) { gone.insert(line) }
      var line = last
      while gone.contains(line) { line -= 1 }
      while line >= 0, lines[line].kind == .blank {
        gone.insert(line)
        line -= 1
      }
    }
    var spans: [Range<Int>] = []
    for line in gone.sorted() where line < lines.count {
      let range = text.lineRange(line)
      if let last = spans.last, last.upperBound == range.lowerBound {
        spans[spans.count - 1] = last.lowerBound..<range.upperBound
      } else {
        spans.append(range)
      }
    }
    return spans
  }

  // MARK: Items and fields

  private func remove(_ items: [Item], _ gone: inout Set<Int>, _ edits: inout [Fix.Edit]) {
    var onHeading: [Int: (all: [Range<Int>], gone: [Range<Int>])] = [:]
    for item in items {
      guard let section = mandate.section(holding: item) else { continue }
      let line = text.line(at: item.range.lowerBound)
      guard item.mark.isEmpty, line == text.line(at: section.keyword.lowerBound) else {
        gone.formUnion(linesIn(item.range, of: section))
        continue
      }
      let shared = section.items.filter { text.line(at: $0.range.lowerBound) == line }
      if shared.count > 1, !shared.allSatisfy({ own in items.contains { $0.range == own.range } }) {
        onHeading[line, default: (shared.map(\.text.range), [])].gone.append(item.text.range)
      } else if shared.count == section.items.count, section.fields.isEmpty,
        let place = mandate.mandate.sections.firstIndex(where: { $0.range == section.range })
      {
        gone.formUnion(linesOf(place))
      } else if let first = shared.first, let last = shared.last {
        edits.append(Fix.Edit(afterColon(first.text.range)..<withBrackets(last.text.range).upperBound, ""))
        gone.formUnion(item.fields.flatMap { linesIn(span($0), of: section) })
      }
    }
    for line in onHeading.keys.sorted() {
      if let parts = onHeading[line], let edit = without(parts.gone, of: parts.all) { edits.append(edit) }
    }
  }

  /// Where a value begins, with the white space before it.
  private func afterColon(_ range: Range<Int>) -> Int {
    var start = range.lowerBound
    while start > 0, text.bytes[start - 1] == 0x20 || text.bytes[start - 1] == 0x09 { start -= 1 }
    return start
  }

  func span(_ field: Field) -> Range<Int> {
    field.keyword.lowerBound..<max(field.keyword.upperBound, field.values.map(\.range.upperBound).max() ?? 0)
  }

  private func remove(_ field: Field, _ gone: inout Set<Int>, _ edits: inout [Fix.Edit]) {
    if field.isOnHeading {
      edits.append(Fix.Edit(afterColon(field.value.range)..<field.value.range.upperBound, ""))
    } else {
      gone.formUnion(linesIn(span(field), of: nil))
    }
  }

  private func remove(_ name: String, from field: Field, _ gone: inout Set<Int>, _ edits: inout [Fix.Edit]) {
    let all = mandate.context.references(field)
    let places = mandate.context.parties.named(in: name.words[...])
    let named = all.filter { $0.text.bare == name.bare || !places.isDisjoint(with: mandate.context.participants(namedBy: $0)) }
    guard !named.isEmpty else { return }
    if named.count == all.count { return remove(field, &gone, &edits) }
    for value in field.values {
      let within = all.filter { value.range.contains($0.range.lowerBound) }.map(whole)
      let own = named.filter { value.range.contains($0.range.lowerBound) }.map(whole)
      if own.isEmpty { continue }
      if own.count < within.count {
        edits += [without(own, of: within)].compactMap { $0 }
      } else {
        gone.formUnion(linesIn(value.range, of: nil))
      }
    }
  }

  private func whole(_ reference: Reference) -> Range<Int> {
    reference.range.lowerBound..<max(reference.range.upperBound, reference.holder?.range.upperBound ?? 0)
  }
}
