// Reads what an instruction that adds or changes something is about. The ways of saying it are tried from the most telling to the least: what
// is named by its name wins over what only its kind is said of, and where nothing is named, everything that could be meant is given back.

internal import MandateLanguage
internal import MandateRules

struct InstructionReader {
  let text: InstructionText
  let mandate: MandateInContext
  let act: InstructionVerb.Act
  /// Whether it is given to somebody: what can be several is put beside what stands there.
  var gives = false

  var context: Context { mandate.context }

  static let links: Set<String> = ["for", "i", "på", "til", "av", "hos", "under", "ved", "of", "in", "on", "to"]

  /// Nil where the words are about no part of a mandate.
  func read(_ words: Words) -> InstructionReading? {
    let rest = words.withoutArticles
    // `Risk group til …`: a name of several words wins over the section that its first word is.
    if let named = mandate.holders(rest), named.isWhole, named.count > 1, let renamed = renamed(rest) { return renamed }
    let ways: [(Words) -> InstructionReading?] = [
      appointment, nameOf, asField, asItem, role, level, fieldOfHolder, fieldAfterName, itemOfSection, aboutSection, aboutField, renamed,
      value,
    ]
    return ways.lazy.compactMap { $0(rest) }.first
  }

  // MARK: What it says

  /// What stands after what the instruction is about: `til Y`, `fra X til Y`, `: Y`, `Y`.
  func said(_ words: Words) -> Instruction.Said {
    var said = Instruction.Said()
    var rest = words.drop { $0.folded == "," }
    if act != .add, let first = rest.first, ["fra", "frå", "from"].contains(first.folded),
      let link = rest.dropFirst().firstIndex(where: { ["til", "to"].contains($0.folded) }), link + 1 < rest.endIndex
    {
      said.old = text.value(rest[(rest.startIndex + 1)..<link])
      said.withLink = text.value(rest[link...])
      said.value = text.value(rest[(link + 1)...])
      return said
    }
    if let first = rest.first, Self.introducing.contains(first.folded), rest.count > 1 {
      said.withLink = text.value(rest)
      rest.removeFirst()
      if ["at", "that"].contains(rest.first?.folded ?? ""), rest.count > 1 { rest.removeFirst() }
    }
    if let first = rest.first, [":", "=", "-", "–"].contains(first.folded) {
      said.isAfterColon = first.folded != "="
      rest = rest.drop { [":", "=", "-", "–"].contains($0.folded) }
    }
    said.value = text.value(rest)
    return said
  }

  private static let introducing: Set<String> = [
    "kalt", "kalla", "called", "named", "til", "to", "som", "as", "lik", "om", "med", "with", "at", "that",
  ]

  func instructions(_ all: [Instruction]) -> InstructionReading? {
    all.isEmpty ? nil : .instructions(all)
  }

  // MARK: Named by what it is

  /// `hyppigheten for evaluering til …`, `fristen på tiltaket Hjemmebesøk til …`, `vara for skolen: …`
  private func fieldOfHolder(_ words: Words) -> InstructionReading? {
    for length in words.lengths(upTo: min(4, words.count - 2)) {
      let phrase = text.string(words.prefix(length))
      let link = words[words.startIndex + length]
      guard Self.links.contains(link.folded), !phrase.isEmpty else { continue }
      let after = words.dropFirst(length + 1)
      if let found = holdersAfterLink(after, phrase) {
        var (places, rest) = (found.places, after.dropFirst(found.count))
        // `for NAV og Skole`
        while let link = rest.first, ["og", "and"].contains(link.folded), let more = holdersAfterLink(rest.dropFirst(), phrase) {
          places += more.places
          rest = rest.dropFirst(more.count + 1)
        }
        guard found.isWhole || Self.endsName(rest) else { continue }
        let said = said(rest)
        if said.value.isEmpty { return .nothingSaid(found.topics) }
        return places.isEmpty ? .nothingHas(found.topics) : instructions(places.map { instruction($0.holder, $0.field, said) })
      }
      if isUnknown(after, phrase), let end = after.firstIndex(where: { [":", "til", "to"].contains($0.folded) }), end > after.startIndex {
        return .notThere(nil, text.string(after[..<end].withoutArticles))
      }
    }
    return nil
  }

  typealias Place = (holder: Holder, field: FieldKind)

  /// Whose field a phrase is: what stands after `for`, `på`, `til`.
  func holdersAfterLink(_ words: Words, _ phrase: String) -> (places: [Place], topics: [Topic], count: Int, isWhole: Bool)? {
    // `tiltaket Hjemmebesøk`, `målet`, `evalueringen`
    let articles = words.prefix { InstructionVerb.small.contains($0.folded) || ["alle", "all"].contains($0.folded) }.count
    for length in words.dropFirst(articles).lengths(upTo: min(3, words.count - articles)) {
      let start = words.dropFirst(articles)
      guard let section = Topic.section(text.string(start.prefix(length))), let field = Topic.field(phrase, section) else { continue }
      let topic = Topic(section.kind, field.kind)
      if let named = mandate.holders(start.dropFirst(length), in: section.kind) {
        return (named.holders.map { ($0, field.kind) }, [topic], articles + length + named.count, named.isWhole)
      }
      if field.place != .section, beginsWithUnknownName(start.dropFirst(length)) { continue }
      return (holders(having: topic).map { ($0, field.kind) }, [topic], articles + length, true)
    }
    guard let named = mandate.holders(words) else { return nil }
    let places = named.holders.compactMap { holder -> Place? in
      Topic.field(phrase, Keywords.section(mandate.kind(of: holder))).map { (holder, $0.kind) }
    }
    guard !places.isEmpty else { return nil }
    // `politisk forankring`
    let kind = mandate.kind(of: named.holders[0])
    let word = words.dropFirst(named.count).first.flatMap { Topic.section($0.folded) }
    let count = named.count + (word?.kind == kind ? 1 : 0)
    return (places, places.map { Topic(mandate.kind(of: $0.holder), $0.field) }, count, named.isWhole)
  }

  /// Whether a name may end here: what follows it says so.
  static func endsName(_ words: Words) -> Bool {
    guard let first = words.first else { return true }
    return first.kind == .mark
      || ["til", "to", "fra", "frå", "from", "som", "as", "er", "is", "med", "with", "blir", "lik"].contains(first.folded)
  }

  func beginsWithUnknownName(_ words: Words) -> Bool {
    guard let first = words.first, first.kind != .mark else { return false }
    return !["til", "to", "fra", "frå", "from", "som", "as", "er", "is"].contains(first.folded)
  }

  /// Whether a name stands after a field's word that nothing in the mandate has.
  private func isUnknown(_ words: Words, _ phrase: String) -> Bool {
    guard mandate.holders(words) == nil, Topic.named(phrase).contains(where: { $0.field != nil }), let first = words.withoutArticles.first
    else { return false }
    return text.isCapital(first) || words.withoutArticles.count > 1 && Topic.section(text.string(words.withoutArticles.prefix(1))) != nil
  }

  /// `NAV rollen leverer`, `NAVs rolle til …`, `tiltaket Hjemmebesøk frist …`
  private func fieldAfterName(_ words: Words) -> InstructionReading? {
    var rest = words
    var kind: SectionKind?
    if let section = words.first.flatMap({ Topic.section($0.folded) }), section.holdsItems {
      (kind, rest) = (section.kind, words.dropFirst())
    }
    guard let named = mandate.holders(rest, in: kind) else { return nil }
    // `tiltaket utlånssentral, ansvarlig: NAV` is a new one, or says more of one that is there.
    if act == .add, kind != nil, [",", ":", "med", "with"].contains(rest.dropFirst(named.count).first?.folded ?? "") { return nil }
    let after = rest.dropFirst(named.count).withoutPossessive.drop { $0.folded == "," || InstructionVerb.small.contains($0.folded) }
    for length in after.lengths(upTo: min(3, after.count)) {
      let phrase = text.string(after.prefix(length))
      let places = named.holders.compactMap { holder -> Place? in
        guard let field = Topic.field(phrase, Keywords.section(mandate.kind(of: holder))) else { return nil }
        return (holder, field.kind)
      }
      guard !places.isEmpty else { continue }
      var value = after.dropFirst(length)
      // `Gi NAV ansvar for økonomi`
      if let first = value.first, ["for", "of"].contains(first.folded), value.count > 1 { value.removeFirst() }
      let said = said(value)
      guard !said.value.isEmpty else { return .nothingSaid(places.map { Topic(mandate.kind(of: $0.holder), $0.field) }) }
      return instructions(places.map { given(instruction($0.holder, $0.field, said)) })
    }
    return nil
  }

  /// `Gi NAV ansvar for økonomi` takes nothing from NAV; `Gi NAV rollen leverer` does.
  private func given(_ instruction: Instruction) -> Instruction {
    guard gives else { return instruction }
    switch Topic(mandate.kind(of: instruction.holder), instruction.field).type {
    case .text, .references, .amount:
      return Instruction(.add, instruction.holder, instruction.field, instruction.said, fields: instruction.fields)
    default: return instruction
    }
  }

  /// An instruction about a field, with what else is said of the same holder: `leverer, ansvar: økonomi`.
  func instruction(_ holder: Holder, _ field: FieldKind, _ said: Instruction.Said) -> Instruction {
    let source = InstructionText(plain: said.value)
    let clauses = InstructionClauses(source.words, of: mandate.kind(of: holder), source, context, onlyWithColon: true)
    guard !clauses.fields.isEmpty, !clauses.value.isEmpty else { return Instruction(act, holder, field, said) }
    var said = said
    said.value = source.value(clauses.value)
    said.withLink = ""
    return Instruction(act, holder, field, said, fields: clauses.fields)
  }

  // MARK: Only its kind is said

  /// The holders that a field could be meant of: the section, or each of its items. None where only items have it and there are none.
  func holders(having topic: Topic) -> [Holder] {
    guard let field = topic.fieldKeyword, field.place != .section else { return [.section(topic.section)] }
    let items = mandate.holders(in: topic.section)
    if !items.isEmpty { return items }
    let isThere = mandate.mandate[topic.section].map { $0.items.allSatisfy(\.isImplied) } ?? false && topic.section != .participants
    return isThere || topic.headingField == field.kind ? [.section(topic.section)] : []
  }
}
