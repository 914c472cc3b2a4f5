import MandateGuidance
import MandateLanguage

extension Rule {
  /// How often they meet: something that can be counted. A mandate without `Møter` lacks that too.
  static let meetingFrequencyMissing = Rule(
    code: "ARE005", name: "meeting-frequency-missing", severity: .warning, profile: .grunnmur, advice: ["bufdir.2.form"], rows: ["R032"],
    aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Det står ikke hvor ofte deltakerne møtes.",
      nn: "Det står ikkje kor ofte deltakarane møtest.",
      en: "It does not say how often the participants meet."),
    example: """
      Mandat: Trygg oppvekst
      Møter:
        - Familieforum
            hyppighet: ved behov
                       ^^^^^^^^^ ARE005
        - Styringsgruppa
          ^^^^^^^^^^^^^^ ARE005
            oppgave: avgjør prioriteringer
        - Morgenmøte
            hyppighet: ukentlig
      """
  ) { mandate, context in
    let message = Text(
      nb: "Skriv hvor ofte dere møtes, for eksempel «månedlig».",
      nn: "Skriv kor ofte de møtest, til dømes «kvar månad».",
      en: "Write how often you meet, for instance “monthly”.")
    if let finding = context.missing(.meetings, in: mandate, message, value: gap) { return [finding] }
    guard let section = mandate[.meetings], !section.isSettled else { return [] }
    let arenas = context.arenas
    let common = section.all(.frequency)
    let isCommon = common.contains(where: \.isAnswered) || section.prose.contains { context.isCountable($0) }
    let own = arenas.flatMap { $0.all(.frequency) }
    // What the heading says is nobody's where every meeting says its own.
    let asked = !arenas.isEmpty && arenas.allSatisfy { $0.answers(.frequency) } ? own : common + own
    let vague = asked.flatMap(\.values).compactMap(context.vagueMeeting)
    if isCommon { return vague }
    let lacking = arenas.filter { !$0.answers(.frequency) && !context.saysWhen($0) }
    let named = context.each(
      lacking, .frequency,
      message: { name in
        Text(
          nb: "Skriv hvor ofte «\(name)» møtes, for eksempel «månedlig».",
          nn: "Skriv kor ofte «\(name)» møtest, til dømes «kvar månad».",
          en: "Write how often “\(name)” meets, for instance “monthly”.")
      }, many: message)
    return vague + named
  }
}

extension Context {
  fileprivate func vagueMeeting(_ value: Value) -> Finding? {
    guard let range = notCountable(value) else { return nil }
    // Dates say when, if not how often.
    if case .unreadable = value.content, firstDate(in: words(value)[...]) != nil { return nil }
    let written = string(range)
    if case .frequency = value.content {
      return Finding(
        at: range,
        Text(
          nb: "«\(written)» sier ikke når dere møtes, for milepælen står ikke andre steder i mandatet.",
          nn: "«\(written)» seier ikkje når de møtest, for milepælen står ikkje andre stader i mandatet.",
          en: "“\(written)” does not say when you meet, since the mandate mentions no such milestone."),
        fixes: frequencyFixes(range, [.monthly, .quarterly, .halfYearly]), aboutMissing: false)
    }
    return Finding(
      at: range,
      Text(
        nb: "«\(written)» sier ikke hvor ofte dere møtes. Skriv for eksempel «månedlig, og oftere ved behov».",
        nn: "«\(written)» seier ikkje kor ofte de møtest. Skriv til dømes «kvar månad, og oftare ved behov».",
        en: "“\(written)” does not say how often you meet. Write for instance “monthly, and more often when needed”."),
      fixes: frequencyFixes(range, [.monthly, .fortnightly, .quarterly]), aboutMissing: false)
  }

  /// Whether a meeting says how often in another place than its field: in its name, after it, or in the time of day.
  fileprivate func saysWhen(_ arena: Arena) -> Bool {
    guard let item = arena.item else { return false }
    return ([item.text] + item.all(.time).flatMap(\.values)).contains { !$0.isEmpty && isCountable($0) }
  }
}
