// What is said as a statement, where it says clearly what is to stand: `vi skal evaluere hvert år`, `legg til at NAV koordinerer`.

internal import MandateLanguage
internal import MandateRules

extension InstructionReader {
  /// `vi evaluerer hvert år`, `NAV skal koordinere`, `Hdir har ansvar for sykehusene`
  static func statement(_ text: InstructionText, _ words: Words, _ mandate: MandateInContext) -> InstructionReading? {
    let words = words.drop { ["at", "that"].contains($0.folded) }
    let reader = InstructionReader(text: text, mandate: mandate, act: .change)
    if let first = words.first, ["evaluer", "evaluere", "evaluate"].contains(first.folded) {
      return reader.frequency(words.dropFirst(), .evaluation)
    }
    if let first = words.first, ["vi", "me", "we", "dere", "de"].contains(first.folded) { return reader.ours(words.dropFirst()) }
    let named = mandate.holders(words, in: .participants)
    guard let named, named.holders.count == 1, let holder = named.holders.first else { return nil }
    return reader.theirs(holder, text.string(words.prefix(named.count)), words.dropFirst(named.count))
  }

  private static let modals: Set<String> = ["skal", "vil", "må", "shall", "will", "should", "must"]

  private func ours(_ words: Words) -> InstructionReading? {
    let rest = words.drop { Self.modals.contains($0.folded) }
    guard let verb = rest.first else { return nil }
    if Self.evaluating.contains(verb.folded) {
      return frequency(rest.dropFirst().drop { ["samarbeidet", "arbeidet", "the", "collaboration"].contains($0.folded) }, .evaluation)
    }
    if Self.meeting.contains(verb.folded) { return frequency(rest.dropFirst(), .meetings) }
    return nil
  }

  private static let evaluating: Set<String> = ["evaluere", "evaluerer", "evaluate"]
  private static let meeting: Set<String> = ["møtes", "møtast", "møtest", "meet"]

  private func frequency(_ words: Words, _ section: SectionKind) -> InstructionReading? {
    var said = Instruction.Said()
    said.value = text.value(words)
    guard !said.value.isEmpty, case .success = InstructionValue(context).read(said, as: .frequency) else { return nil }
    let holders = section == .meetings ? holders(having: Topic(.meetings, .frequency)) : [.section(section)]
    return instructions(holders.map { Instruction(act, $0, .frequency, said) })
  }

  private func theirs(_ holder: Holder, _ name: String, _ words: Words) -> InstructionReading? {
    let rest = words.drop { Self.modals.contains($0.folded) }
    var said = Instruction.Said()
    if let verb = rest.first, rest.count == 1, ["koordinere", "koordinerer", "samordne", "coordinate", "coordinates"].contains(verb.folded)
    {
      said.value = name
      return .instructions([Instruction(.change, .section(.coordination), .owner, said)])
    }
    for phrase in Self.having where rest.starts(with: phrase.words, by: { $0.folded == $1 }) {
      said.value = text.value(rest.dropFirst(phrase.words.count))
      guard !said.value.isEmpty else { return nil }
      if phrase.field == .role, case .failure = InstructionValue(context).read(said, as: .choice(.role)) { return nil }
      return .instructions([Instruction(phrase.field == .role ? .change : .add, holder, phrase.field, said)])
    }
    return nil
  }

  private static let having: [(words: [String], field: FieldKind)] = [
    (["har", "ansvar", "for"], .responsibility), (["ha", "ansvar", "for"], .responsibility), (["er", "ansvarlig", "for"], .responsibility),
    (["har", "ansvaret", "for"], .responsibility), (["er", "ansvarleg", "for"], .responsibility),
    (["is", "responsible", "for"], .responsibility), (["be", "responsible", "for"], .responsibility), (["har", "rollen"], .role),
    (["har", "rolla"], .role), (["ha", "rollen"], .role), (["ha", "rolla"], .role), (["has", "the", "role"], .role),
    (["have", "the", "role"], .role), (["stiller", "med"], .resources), (["stille", "med"], .resources),
  ]
}
