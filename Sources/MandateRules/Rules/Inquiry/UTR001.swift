import MandateGuidance
import MandateLanguage

extension Rule {
  /// The six questions of utredningsinstruksen, which holds for the state's own measures.
  static let inquiryQuestionsUnanswered = Rule(
    code: "UTR001", name: "inquiry-questions-unanswered", severity: .info,
    advice: [
      "dfo.utredning.4", "instruks.1", "instruks.2", "instruks.3", "instruks.4", "instruks.5", "instruks.6",
    ], rows: ["R096"], aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Noen av de seks spørsmålene i utredningsinstruksen er ikke besvart.",
      nn: "Nokre av dei seks spørsmåla i utgreiingsinstruksen er ikkje svara på.",
      en: "Some of the six questions for inquiries are not answered."),
    example: """
      Mandat: Trygg oppvekst
      Aktør: departement
      Fase: utredning
      Utredning:
      ^^^^^^^^^ UTR001
        problem: unge mister skoleplassen
        tiltak: lengre frist
      """
  ) { mandate, context in
    guard context.isState, context.phase == "inquiry" else { return [] }
    let questions: [FieldKind] = [.problem, .measures, .principles, .effects, .recommendation, .conditions]
    let whole = Text(
      nb: "Svar på de seks spørsmålene i utredningsinstruksen. De gjelder statlige tiltak.",
      nn: "Svar på dei seks spørsmåla i utgreiingsinstruksen. Dei gjeld statlege tiltak.",
      en: "Answer the six questions for inquiries. They hold for the state’s own measures.")
    let lines = questions.map { "  \(context.word($0, in: .inquiry)): \(gap)" }
    if let finding = context.missing(.inquiry, in: mandate, whole, lines: lines) { return [finding] }
    guard let section = mandate[.inquiry], !section.isSettled else { return [] }
    let missing = questions.filter { !section.all($0).contains(where: \.isAnswered) }
    guard !missing.isEmpty else { return [] }
    let answered = questions.count - missing.count
    func names(_ language: Language) -> String { Keywords.listed(missing, of: .inquiry, language) }
    let edits = missing.compactMap { context.fill($0, in: section) }
    let gaps = missing.compactMap { kind in section.all(kind).first { !$0.isEmpty }?.place }
    return [
      Finding(
        at: edits.isEmpty ? gaps.first ?? section.keyword : section.keyword,
        Text(
          nb: "\(answered) av 6 spørsmål i utredningsinstruksen er besvart. Her mangler: \(names(.nb)).",
          nn: "\(answered) av 6 spørsmål i utgreiingsinstruksen er svara på. Her manglar: \(names(.nn)).",
          en: "\(answered) of the 6 questions for inquiries are answered. Missing here: \(names(.en))."),
        fixes: edits.isEmpty ? [] : [.add(names(context.language), edits)], aboutMissing: true)
    ]
  }
}
