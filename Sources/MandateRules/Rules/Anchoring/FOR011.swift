import MandateGuidance
import MandateLanguage

extension Rule {
  /// Who raises the step raises the leader too. Only the list of changes can tell, so that nothing is said without it.
  static let stepRaisedAlone = Rule(
    code: "FOR011", name: "step-raised-without-leadership", severity: .warning, advice: ["bufdir.1.nivaa"], rows: ["R011"],
    summary: Text(
      nb: "Endringene sier at trinnet er hevet, men ikke at noen høyere leder står bak.",
      nn: "Endringane seier at steget er heva, men ikkje at nokon høgare leiar står bak.",
      en: "The changes say that the step was raised, but not that a higher leader stands behind it."),
    example: """
      Mandat: Trygg oppvekst
      Aktør: kommune
      Ambisjon: trinn 3
      Forankring:
        - administrativ: Kommunalsjef oppvekst
      Endringer:
        - 12.1.2026: ambisjonen er hevet fra trinn 2 til trinn 3
                                                         ^^^^^^^ FOR011
      """
  ) { mandate, context in
    // As high as the highest step asks for: there is no need for anybody higher.
    guard let step = context.step, let section = mandate[.changes], let highest = context.highest,
      let most = context.settings.leadershipLevels.max(), highest.level < most
    else { return [] }
    let said = section.items.map { context.words($0.text) }
    let isAnchoringChanged = said.joined().contains { $0.folded.hasPrefix("forankr") || $0.folded.hasPrefix("anchor") }
    guard !isAnchoringChanged, !section.items.contains(where: { Posts.level($0.text.text, actor: context.actor) != nil }) else { return [] }
    return said.compactMap { words in
      let steps = steps(in: words)
      guard steps.count == 2, steps[0].step < steps[1].step, steps[1].step == step else { return nil }
      return Finding(
        at: steps[1].range,
        Text(
          nb: "Trinnet er hevet fra \(steps[0].step) til \(step), men det står ikke at noen høyere leder er kommet med. "
            + "Den høyeste er «\(highest.anchor.text)».",
          nn: "Steget er heva frå \(steps[0].step) til \(step), men det står ikkje at nokon høgare leiar er komen med. "
            + "Den høgaste er «\(highest.anchor.text)».",
          en: "The step was raised from \(steps[0].step) to \(step), but it does not say that a higher leader has joined. "
            + "The highest is “\(highest.anchor.text)”."))
    }
  }

  /// The steps that a text names, in its order: `fra trinn 2 til 3`, `fra felles forståelse til felles tiltak`.
  private static func steps(in words: [Word]) -> [(step: Int, range: Range<Int>)] {
    var found: [(step: Int, range: Range<Int>)] = []
    var at = words.startIndex
    while at < words.endIndex {
      guard let match = Choice.step.match(words[at...]), let step = Int(match.id), match.count > 1 || follows(words, at, found.isEmpty)
      else {
        at += 1
        continue
      }
      found.append((step, words[at].range.lowerBound..<words[at + match.count - 1].range.upperBound))
      at += match.count
    }
    return found
  }

  /// A figure by itself is a step only after `til`, once a step has been named.
  private static func follows(_ words: [Word], _ at: Int, _ isFirst: Bool) -> Bool {
    if words[at].kind == .letters { return true }
    return !isFirst && at > 0 && ["til", "to"].contains(words[at - 1].folded)
  }
}
