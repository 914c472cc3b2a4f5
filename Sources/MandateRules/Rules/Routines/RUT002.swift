import MandateGuidance
import MandateLanguage

extension Rule {
  /// Notice, agenda and minutes, in one finding.
  static let routinesIncomplete = Rule(
    code: "RUT002", name: "routines-incomplete", severity: .info, advice: ["bufdir.2.rutiner"], rows: ["R026"], aboutMissing: true,
    fixable: true,
    summary: Text(
      nb: "Rutinene mangler innkalling, saksliste eller referat.",
      nn: "Rutinane manglar innkalling, saksliste eller referat.",
      en: "The routines lack notice, agenda or minutes."),
    example: """
      Mandat: Trygg oppvekst
      Rutiner:
      ^^^^^^^ RUT002
        referat: innen to dager
      """
  ) { mandate, context in
    guard let section = mandate[.routines], section.saysSomething else { return [] }
    let missing = Routine.all.filter { !$0.isSaid(section, context) }.map(\.field)
    guard !missing.isEmpty else { return [] }
    func names(_ language: Language) -> String { Keywords.listed(missing, of: .routines, language) }
    let gapInPlace = missing.lazy.compactMap { kind in section.all(kind).first { !$0.isEmpty }?.place }.first
    let absent = missing.filter { section[$0] == nil }
    let edits = missing.compactMap { context.fill($0, in: section) }
    return [
      Finding(
        at: absent.isEmpty ? gapInPlace ?? section.keyword : section.keyword,
        Text(
          nb: "Rutinene sier ikke noe om \(names(.nb)).", nn: "Rutinane seier ikkje noko om \(names(.nn)).",
          en: "The routines do not say anything about \(names(.en))."),
        fixes: edits.isEmpty ? [] : [.add(names(context.language), edits)], aboutMissing: true)
    ]
  }
}

private struct Routine {
  let field: FieldKind
  /// How words about it begin.
  let stems: [String]

  static let all = [
    Routine(field: .notice, stems: ["innkall", "kalla", "kall", "notice", "conven", "invit"]),
    Routine(field: .agenda, stems: ["saksl", "dagsorden", "agenda"]),
    Routine(field: .minutes, stems: ["referat", "minutes", "møtebok"]),
  ]

  /// In its field, in the text of the section, or for the notice with a meeting's convener.
  func isSaid(_ section: Section, _ context: Context) -> Bool {
    if section.all(field).contains(where: \.isAnswered) || context.says(stems, in: section.prose) { return true }
    return field == .notice && context.arenas.contains { $0.answers(.convener) }
  }
}
