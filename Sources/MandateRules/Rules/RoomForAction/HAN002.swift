import MandateGuidance
import MandateLanguage

extension Rule {
  /// A clear mandate is the condition for great freedom.
  static let freedomWithoutFrame = Rule(
    code: "HAN002", name: "freedom-without-frame", severity: .warning, advice: ["bufdir.2.mandat"], rows: ["R038"], aboutMissing: true,
    fixable: true,
    summary: Text(
      nb: "Handlingsrommet er stort, men mål, omfang, roller eller fullmakt er ikke tydelig.",
      nn: "Handlingsrommet er stort, men mål, omfang, roller eller fullmakt er ikkje tydeleg.",
      en: "The room for action is wide, but goals, scope, roles or authority are not clear."),
    example: """
      Mandat: Trygg oppvekst
      Mål: Ingen barn står uten skoleplass
      Deltakere:
        - NAV
            rolle: koordinerer
      Koordinering: NAV
        fullmakt: kaller inn
      Handlingsrom: stort
                    ^^^^^ HAN002
      """
  ) { mandate, context in
    guard let chosen = mandate[.roomForAction]?.value.choices.first, chosen.id == "wide" else { return [] }
    let missing = Frame.allCases.filter { !$0.isThere(mandate) }
    guard !missing.isEmpty else { return [] }
    func names(_ language: Language) -> String { listed(missing.map { $0.word(language) }, language) }
    let limited = Choice.room.word("limited", context.language)
    return [
      Finding(
        at: chosen.range,
        Text(
          nb: "Stor frihet krever et tydelig mandat. Her mangler: \(names(.nb)).",
          nn: "Stor fridom krev eit tydeleg mandat. Her manglar: \(names(.nn)).",
          en: "Great freedom calls for a clear mandate. Missing here: \(names(.en))."),
        fixes: context.addAll(missing) + [.choose(chosen.range, limited)], aboutMissing: true)
    ]
  }
}

/// What has to be clear where the freedom is great.
private enum Frame: CaseIterable {
  case goals, scope, roles, authority

  /// A gap counts: it is pointed at by itself.
  func isThere(_ mandate: Mandate) -> Bool {
    switch self {
    case .goals: mandate[.goals].map { !$0.isEmpty } ?? false
    case .scope: mandate[.scope].map { !$0.isEmpty } ?? false
    case .roles: mandate.participants.contains { !$0.roles.isEmpty } || mandate[.participants]?.isSettled ?? false
    case .authority:
      (mandate[.coordination]?.all(.authority) ?? []).contains { !$0.isEmpty }
        || mandate.participants.contains { $0.all(.authority).contains { !$0.isEmpty } }
    }
  }

  func word(_ language: Language) -> String {
    switch self {
    case .goals: Keywords.section(.goals).words.canonical(language).lowercased()
    case .scope: Keywords.section(.scope).words.canonical(language).lowercased()
    case .roles: language == .en ? "roles" : "roller"
    case .authority: Keywords.section(.coordination).field(.authority)?.words.canonical(language) ?? ""
    }
  }
}

extension Context {
  /// One fix for all that is missing; none where part of it can only be written by hand.
  fileprivate func addAll(_ missing: [Frame]) -> [Fix] {
    let edits = missing.compactMap { add($0) }
    guard edits.count == missing.count else { return [] }
    return [.add(listed(missing.map { $0.word(language) }, language), edits)]
  }

  private func add(_ frame: Frame) -> Fix.Edit? {
    switch frame {
    case .goals where mandate[.goals] == nil: insertSection(.goals, gap, in: mandate)
    case .scope where mandate[.scope] == nil: insertSection(.scope, gap, in: mandate)
    case .authority: mandate[.coordination].flatMap { fill(.authority, in: $0) }
    default: nil
    }
  }
}
