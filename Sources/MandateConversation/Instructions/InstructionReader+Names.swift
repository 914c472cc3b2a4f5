// Instructions that begin with what is to be written, and say at the end what it is: `NAV som koordinator`, `tillit som verdi`,
// `Kari som vara for skolen`; and those that give something another name.

internal import MandateLanguage
internal import MandateRules

extension InstructionReader {
  /// `mål: alle som deltar`, `målet alle som deltar`: what stands before `som` is no name.
  private func beginsWithTopic(_ words: Words) -> Bool {
    guard let first = words.first else { return true }
    return words.contains { $0.folded == ":" } || !text.isCapital(first) && !Topic.named(first.folded).isEmpty
  }

  private static let naming: Set<String> = ["som", "til", "as", "blant", "among", "to"]

  /// `NAV som koordinator`, `Skolen til koordinator`, `School the coordinator`, `Skolen koordinere`, `POD med Bufdir som koordinator`
  func appointment(_ words: Words) -> InstructionReading? {
    let words = words.withoutMarksAtEnd
    guard let last = words.last, words.count >= 2, !beginsWithTopic(words) else { return nil }
    var name = words.dropLast()
    if Self.coordinating.contains(last.folded), act == .change {
      // `La Skolen koordinere`
    } else if Self.coordinators.contains(last.folded) {
      while let small = name.last, ["en", "ein", "a", "the", "den", "ny"].contains(small.folded) { name.removeLast() }
      if let link = name.last, Self.naming.contains(link.folded) {
        name.removeLast()
      } else if act != .change || beginsWithTopic(words) {
        return nil
      }
    } else {
      return nil
    }
    var said = Instruction.Said()
    if let link = name.firstIndex(where: { ["med", "with"].contains($0.folded) }), link > name.startIndex {
      said.old = text.string(name[..<link])
      name = name[(link + 1)...]
    }
    said.value = text.string(name.withoutArticles)
    guard !said.value.isEmpty, Topic.named(said.value).isEmpty else { return nil }
    return .instructions([Instruction(act, .section(.coordination), .owner, said)])
  }

  private static let coordinating: Set<String> = ["koordinere", "samordne", "coordinate"]
  private static let coordinators: Set<String> = ["koordinator", "eier", "eigar", "coordinator", "owner"]

  /// `Kari som vara for skolen`, `Hdir som ansvarlig for Nasjonal fagdag`
  func asField(_ words: Words) -> InstructionReading? {
    if beginsWithTopic(words) { return nil }
    for at in words.indices.dropFirst() where ["som", "as"].contains(words[at].folded) {
      let after = words[(at + 1)...].withoutArticles.withoutMarksAtEnd
      for length in after.lengths(upTo: min(3, after.count - 2)) {
        let phrase = text.string(after.prefix(length))
        guard Self.links.contains(after[after.startIndex + length].folded), Topic.named(phrase).contains(where: { $0.field != nil }),
          let found = holdersAfterLink(after.dropFirst(length + 1), phrase), found.count == after.count - length - 1
        else { continue }
        var said = Instruction.Said()
        said.value = text.value(words[..<at])
        return instructions(found.places.map { Instruction(act, $0.holder, $0.field, said) })
      }
    }
    return nil
  }

  /// `NAV og skolen som deltakere`, `tillit som verdi`, `the library to the participants with the role advises`
  func asItem(_ words: Words) -> InstructionReading? {
    if words.first.map({ !text.isCapital($0) && !Topic.named($0.folded).isEmpty }) ?? true { return nil }
    for at in words.indices.dropFirst() where Self.naming.contains(words[at].folded) {
      let after = words[(at + 1)...].withoutArticles
      guard let word = after.first else { continue }
      let rest = after.dropFirst()
      let isEnd = rest.allSatisfy { $0.kind == .mark } || ["med", "with", ",", ";", "i", "in"].contains(rest.first?.folded ?? "")
      guard isEnd, !words[..<at].contains(where: { $0.folded == ":" }) else { continue }
      let topics = Topic.named(word.folded)
      let items = [Topic.section(word.folded)].compactMap { $0 }.filter(\.holdsItems)
      var said = Instruction.Said()
      said.value = text.value(words[..<at].withoutArticles)
      guard !said.value.isEmpty, act == .add || words[at].folded != "til" && words[at].folded != "to" else { continue }
      if let section = items.first, topics.contains(Topic(section.kind)) || section.kind == .participants {
        said.isPlural = isPlural(word.folded)
        if words[at].folded != "som", words[at].folded != "as" { said.isPlural = nil }
        let clauses = InstructionClauses(rest.drop { $0.kind == .mark }, of: section.kind, text, context)
        return .instructions([Instruction(.add, .section(section.kind), nil, said, fields: clauses.fields)])
      }
      // `skriver årsrapport blant pliktene`
      if words[at].folded != "som", words[at].folded != "as", act == .add, let topic = topics.first, let field = topic.field,
        topics.count == 1
      {
        return instructions(holders(having: topic).map { Instruction(act, $0, field, said) })
      }
    }
    return nil
  }

  /// `Helsestasjonen med rolle gir råd`: only those who take part have roles.
  func role(_ words: Words) -> InstructionReading? {
    guard act == .add, let at = words.firstIndex(where: { ["med", "with"].contains($0.folded) }), at > words.startIndex,
      Topic.named(text.string(words.prefix(1))).isEmpty
    else { return nil }
    let clauses = InstructionClauses(words, of: .participants, text, context)
    guard clauses.fields.contains(where: { $0.kind == .role }), clauses.value.endIndex == at,
      Topic.named(text.string(clauses.value)).isEmpty
    else { return nil }
    var said = Instruction.Said()
    said.value = text.value(clauses.value)
    said.isPlural = false
    return .instructions([Instruction(.add, .section(.participants), nil, said, fields: clauses.fields)])
  }

  /// `navnet på NAV til …`, `navnet på mandatet til …`
  func nameOf(_ words: Words) -> InstructionReading? {
    guard let phrase = Self.names.first(where: { words.starts(with: $0) { $0.folded == $1 } }) else { return nil }
    let rest = words.dropFirst(phrase.count).withoutArticles
    if let first = rest.first, ["mandatet", "mandate", "samarbeidet", "collaboration", "dokumentet"].contains(first.folded) {
      let said = said(rest.dropFirst())
      return said.value.isEmpty ? .nothingSaid([Topic(.mandate)]) : .instructions([Instruction(.change, .section(.mandate), nil, said)])
    }
    return renamed(rest)
  }

  private static let names: [[String]] = [
    ["navnet", "på"], ["navn", "på"], ["namnet", "på"], ["namn", "på"], ["name", "of"], ["tittelen", "på"], ["title", "of"],
  ]

  /// `NAV til Nav Skogvik`, `Nettverksmøtet til hver måned`, `POD med Bufdir`
  func renamed(_ words: Words) -> InstructionReading? {
    guard act == .change else { return nil }
    guard let named = mandate.holders(words), named.isWhole || Self.endsName(words.dropFirst(named.count)) else { return exchanged(words) }
    let rest = words.dropFirst(named.count)
    guard let link = rest.first, ["til", "to", "med", "with", ":", "for"].contains(link.folded), rest.count > 1 else { return nil }
    var said = said(link.folded == "for" ? rest.dropFirst() : rest)
    guard !said.value.isEmpty else { return nil }
    said.exchanges = ["med", "with"].contains(link.folded)
    return .instructions(named.holders.map { Instruction(act, $0, nil, said) })
  }

  /// `Mona Ås med Per Li`: a name that some fields say.
  private func exchanged(_ words: Words) -> InstructionReading? {
    guard let link = words.firstIndex(where: { ["til", "to", "med", "with"].contains($0.folded) }), link > words.startIndex,
      link + 1 < words.endIndex
    else { return nil }
    var said = Instruction.Said()
    (said.old, said.value) = (text.string(words[..<link]), text.value(words[(link + 1)...]))
    return instructions(mandate.places(naming: said.old).map { Instruction(act, $0.holder, $0.field, said) })
  }

  /// `tillit: vi sier fra`: one of the six values.
  func value(_ words: Words) -> InstructionReading? {
    guard act == .add, let (_, count) = Choice.value.match(words) else { return nil }
    let after = words.dropFirst(count)
    guard after.isEmpty || [":", "–", "-", ",", "og", "and"].contains(after.first?.folded ?? "") else { return nil }
    var said = Instruction.Said()
    said.value = text.value(words)
    return .instructions([Instruction(.add, .section(.values), nil, said)])
  }
}

extension Words {
  /// What follows a name in the genitive: `the school's …`.
  var withoutPossessive: Words {
    guard let first, ["'", "’"].contains(first.folded) else { return self }
    return dropFirst().first?.folded == "s" ? dropFirst(2) : dropFirst()
  }

  var withoutMarksAtEnd: Words { self[..<((lastIndex { $0.kind != .mark } ?? startIndex - 1) + 1)] }
}
