// Fields that the section, or the item above the cursor, does not have yet; and items, where a section holds them.

import MandateGuidance
import MandateLanguage
import MandateRules

extension Inspection {
  func fields(_ place: CompletionPlace, _ spot: Spot) -> [Completion.Item] {
    guard let section = spot.section else { return [] }
    let keyword = Keywords.section(section.kind)
    let above = itemAbove(spot, in: section)
    let isInItem = above.map { column(of: place.typed.lowerBound) > column(of: $0.range.lowerBound) } ?? false
    var own: [Completion.Item] = []
    var other: [Completion.Item] = []
    for field in keyword.fields {
      let belongsToItem = field.place == .item || field.place == .both && isInItem
      let isThere = belongsToItem ? has(field.kind, above, spot) : has(field.kind, section, spot)
      guard !isThere else { continue }
      let item = self.field(field, section.kind, place)
      if belongsToItem == isInItem || above == nil { own.append(item) } else { other.append(item) }
    }
    if isInItem { return own + other }
    return own + itemNames(place, spot, isMarked: !spot.line.mark.isEmpty) + other
  }

  private func field(_ field: FieldKeyword, _ section: SectionKind, _ place: CompletionPlace) -> Completion.Item {
    let word = field.words.canonical(document.language)
    return Completion.Item(
      word, .field, detail: say(Description.of(field.kind, in: section)), topic: .field(field.kind, section),
      text: place.hasColon ? word : word + ": ", synonyms: field.words.others(word))
  }

  /// The item that a field on this line would belong to.
  private func itemAbove(_ spot: Spot, in section: Section) -> Item? {
    section.items.last { !$0.isImplied && $0.range.lowerBound < spot.line.range.lowerBound }
  }

  private func has(_ kind: FieldKind, _ item: Item?, _ spot: Spot) -> Bool {
    item?.all(kind).contains { !isOnLine($0, spot) } ?? false
  }

  private func has(_ kind: FieldKind, _ section: Section, _ spot: Spot) -> Bool {
    section.all(kind).contains { !isOnLine($0, spot) }
      || section.items.first.map { $0.isImplied && $0.all(kind).contains { !isOnLine($0, spot) } } ?? false
  }

  private func isOnLine(_ field: Field, _ spot: Spot) -> Bool {
    !field.isOnHeading && spot.line.range.contains(field.keyword.lowerBound)
  }

  /// The known names of a section's items that are not there yet.
  func itemNames(_ place: CompletionPlace, _ spot: Spot, isMarked: Bool) -> [Completion.Item] {
    guard let section = spot.section else { return [] }
    let mark = isMarked ? "" : "- "
    if let list = ChoiceList(itemsOf: section.kind) {
      // A mandate may have several conflicts of one kind, but not the same value twice.
      let there =
        list == .conflict || list == .level ? [] : Set(section.items.filter { !isOnLine($0, spot) }.compactMap(\.chosen))
      return list.choice.options.filter { !there.contains($0.id) }.map { option in
        let word = option.words.canonical(document.language)
        return Completion.Item(
          word, .item, detail: detail(option.id, list), topic: .choice(option.id, list), text: mark + word + (place.hasColon ? "" : ": "),
          synonyms: option.words.others(word))
      }
    }
    switch section.kind {
    case .instruments:
      return Choice.instrument.options.map { option in
        let word = option.words.canonical(document.language)
        return Completion.Item(
          word, .item, detail: detail(option.id, .instrument), topic: .choice(option.id, .instrument), text: mark + word,
          synonyms: option.words.others(word))
      }
    case .changes:
      return dates(of: [0]).map { Completion.Item($0.label, .date, detail: $0.detail, text: mark + $0.label + ": ") }
    case .facts: return povertyIndicators(mark)
    default: return []
    }
  }

  private func isOnLine(_ item: Item, _ spot: Spot) -> Bool {
    item.name.map { spot.line.range.contains($0.range.lowerBound) } ?? false
  }

  func detail(_ id: String, _ list: ChoiceList) -> String? {
    if list == .assessment, let question = list.entry(id) { return say(question.title) }
    if list == .value { return Wordings.marksOfValues[id].map(say) }
    return Description.of(id, in: list).map(say) ?? list.entry(id).map { say($0.title) }
  }
}
