// What in the mandate an instruction changes: a section, an item of one, or one who takes part; found by its name, by the words it begins
// with, or by its number.

internal import MandateLanguage
internal import MandateRules

enum Holder: Hashable {
  case section(SectionKind)
  /// The place among the mandate's sections, and among the section's items.
  case item(Int, Int)
  /// The place among those who take part.
  case participant(Int)
}

extension MandateInContext {
  func kind(of holder: Holder) -> SectionKind {
    switch holder {
    case .section(let kind): kind
    case .item(let section, _): mandate.sections[section].kind
    case .participant: .participants
    }
  }

  /// The items that a holder consists of; a participant may have several, under several headings.
  func items(of holder: Holder) -> [Item] {
    switch holder {
    case .section: []
    case .item(let section, let item): [mandate.sections[section].items[item]]
    case .participant(let place): mandate.participants[place].items
    }
  }

  /// The fields of a kind that a holder has. What all the items of a section have between them is not the section's.
  func fields(_ kind: FieldKind, of holder: Holder) -> [Field] {
    switch holder {
    case .section(let section): mandate[section].map { $0.all(kind) + ($0.items.first { $0.isImplied }?.all(kind) ?? []) } ?? []
    default: items(of: holder).flatMap { $0.all(kind) }
    }
  }

  /// How a holder is called in what is said to the user.
  func name(of holder: Holder) -> String {
    switch holder {
    case .section(let kind): return context.word(kind)
    case .participant(let place): return mandate.participants[place].shortestName
    case .item:
      let item = items(of: holder)[0]
      return shortened(item.isImplied ? context.word(kind(of: holder)) : item.name?.text ?? item.text.text)
    }
  }

  func place(of holder: Holder) -> OfferedChange.Place {
    if case .section = holder { .under(name(of: holder)) } else { .of(name(of: holder)) }
  }

  /// The words of a list that an item says, where it says several: `tillit og respekt`.
  func listedChoices(_ item: Item, in kind: SectionKind) -> [(id: String, range: Range<Int>)] {
    guard case .chosen(let choice) = Keywords.section(kind).items else { return [] }
    var found: [(id: String, range: Range<Int>)] = []
    var words = item.text.words(context.text)[...]
    while let (id, count) = choice.match(words) {
      found.append((id, words.prefix(count).range))
      words = words.dropFirst(count)
      let rest = words.drop { [",", ";", "og", "and"].contains($0.folded) }
      guard rest.count < words.count else { break }
      words = rest
    }
    return words.isEmpty && found.count > 1 ? found : []
  }

  func section(holding item: Item) -> Section? {
    mandate.sections.first { section in section.items.contains { $0.range == item.range } }
  }

  /// The fields that name somebody who is called so.
  func places(naming name: String) -> [(holder: Holder, field: FieldKind)] {
    let sought = name.bare
    let all = mandate.sections.map { Holder.section($0.kind) } + holders()
    return all.flatMap { holder in
      Keywords.section(kind(of: holder)).fields.filter { if case .references = $0.type { true } else { false } }.map(\.kind).filter {
        field in
        fields(field, of: holder).contains { context.references($0).contains { $0.text.bare == sought } }
      }.map { (holder, $0) }
    }
  }

  // MARK: Which there are

  /// Everything that can be called by a name in a section, or anywhere. Participants count once, wherever they are declared.
  func holders(in kind: SectionKind? = nil) -> [Holder] {
    var found: [Holder] = []
    if kind == nil || kind == .participants { found += mandate.participants.indices.map { .participant($0) } }
    for (place, section) in mandate.sections.enumerated() where kind == nil || section.kind == kind {
      for (index, item) in section.items.enumerated() where !item.isImplied && !item.text.isSettled && !item.text.isUnanswered {
        if kind == nil || kind == .participants, isParticipant(item) { continue }
        found.append(.item(place, index))
      }
    }
    return found
  }

  private func isParticipant(_ item: Item) -> Bool {
    mandate.participants.contains { $0.items.contains { $0.range == item.range } }
  }

  /// What words begin with the name of, and how many of them it takes. More than one where they could mean several.
  func holders(_ words: Words, in kind: SectionKind? = nil) -> (holders: [Holder], count: Int, isWhole: Bool)? {
    var articles = words.prefix { InstructionVerb.small.contains($0.folded) }.count
    if articles == words.count { articles = 0 }
    let named = words.dropFirst(articles)
    if let (place, count) = ordinal(named, kind) { return ([place], articles + count, true) }
    var best: (holders: [Holder], count: Int, isWhole: Bool)?
    for holder in holders(in: kind) {
      for name in names(of: holder) {
        guard let (count, isWhole) = Self.match(named, name), count > 0 else { continue }
        if let known = best, count < known.count || count == known.count && known.isWhole && !isWhole { continue }
        if let known = best, count == known.count, known.isWhole == isWhole {
          if !known.holders.contains(holder) { best?.holders.append(holder) }
        } else {
          best = ([holder], count, isWhole)
        }
      }
    }
    return best.map { ($0.holders, articles + $0.count, $0.isWhole) }
  }

  /// Every way to call it: participants also by whom only one of them is represented by.
  private func names(of holder: Holder) -> [[String]] {
    let items = items(of: holder)
    let names = items.flatMap { [$0.name?.text, $0.shortName?.text] }.compactMap { $0 }
    // What is said of something that has a name is not what it is called.
    let texts = items.filter { $0.name == nil }.map(\.text.text)
    let listed = items.flatMap { listedChoices($0, in: kind(of: holder)) }.map { context.string($0.range) }
    return (names + texts + listed).map { $0.words.filter { $0.kind != .mark }.map(\.folded) }.filter { !$0.isEmpty }
  }

  /// How many words say a name, or a piece of it; all of the name or not.
  private static func match(_ words: Words, _ name: [String]) -> (count: Int, isWhole: Bool)? {
    var best: (count: Int, said: Int, isWhole: Bool)?
    for start in name.indices {
      var at = words.startIndex
      var end = at
      var next = start
      var isEnough = false
      while at < words.endIndex, next < name.count {
        if words[at].kind == .mark, !separators.contains(words[at].folded) {
          at += 1
          continue
        }
        guard isSame(words[at].folded, name[next]) else { break }
        // A piece from the middle of a name must be a word of some weight.
        isEnough =
          isEnough || !smallNames.contains(words[at].folded) && (words[at].folded.utf8.count >= (start == 0 ? 2 : 5) || name.count == 1)
        (at, next, end) = (at + 1, next + 1, at + 1)
      }
      // `bolig` is not what `Styringsgruppen for bolig` is called, nor a word far into a sentence what the sentence is.
      if start > 0, next - start == 1, start > 3 || smallNames.contains(name[start - 1]) { continue }
      guard isEnough, next - start > best?.said ?? 0 else { continue }
      while end < words.endIndex, ["»", "\"", "”", ")"].contains(words[end].folded) { end += 1 }
      best = (end - words.startIndex, next - start, start == 0 && next == name.count)
    }
    return best.map { ($0.count, $0.isWhole) }
  }

  private static let separators: Set<String> = [":", ",", ";", ".", "=", "?", "!"]

  private static let smallNames: Set<String> = [
    "og", "and", "for", "på", "i", "til", "av", "med", "som", "at", "alle", "all", "every", "alt", "fra", "frå", "from", "of", "to", "in",
    "flere", "fleire", "more", "færre", "fewer", "vi", "we", "om", "on", "with", "is", "er", "no", "nå",
  ]

  private static func isSame(_ left: String, _ right: String) -> Bool {
    if Names.isSame(left, right) { return true }
    // `the school's`, `Bufdirs`
    return left.hasSuffix("s") && left.utf8.count > 3 && Names.isSame(String(left.dropLast()), right) || isNear(left, right)
  }

  // MARK: By number

  /// `første mål`, `siste risikoen`, `mål 2`: the section's own word must be there.
  private func ordinal(_ words: Words, _ kind: SectionKind?) -> (Holder, Int)? {
    let all = kind.map { holders(in: $0) }
    if let first = words.first, let number = Self.ordinals[first.folded] {
      if let all { return at(number, all).map { ($0, 1) } }
      guard words.count > 1, let section = Topic.section(words[words.startIndex + 1].folded) else { return nil }
      return at(number, holders(in: section.kind)).map { ($0, 2) }
    }
    let rest = words.drop { ["nummer", "nr", "number", "no", "."].contains($0.folded) }
    guard let all, let number = rest.first?.number, rest.first?.kind == .digits else { return nil }
    let after = rest.dropFirst().first
    guard after == nil || ["til", "to", ":", "som"].contains(after?.folded ?? "") else { return nil }
    return at(number, all).map { ($0, words.count - rest.count + 1) }
  }

  private func at(_ number: Int, _ all: [Holder]) -> Holder? {
    let index = number < 0 ? all.count + number : number - 1
    return all.indices.contains(index) ? all[index] : nil
  }

  private static let ordinals: [String: Int] = [
    "første": 1, "fyrste": 1, "first": 1, "andre": 2, "second": 2, "tredje": 3, "third": 3, "fjerde": 4, "fourth": 4, "femte": 5,
    "fifth": 5, "siste": -1, "last": -1,
  ]
}
