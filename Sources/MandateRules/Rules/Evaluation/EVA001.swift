import MandateGuidance
import MandateLanguage

extension Rule {
  /// The last of the start-up questions: how often, and how, is the collaboration itself evaluated?
  static let evaluationMissing = Rule(
    code: "EVA001", name: "evaluation-missing", severity: .error, profile: .grunnmur, advice: ["bufdir.1.q6"], rows: ["R020"],
    aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Mandatet sier ikke hvor ofte samarbeidet skal evalueres.",
      nn: "Mandatet seier ikkje kor ofte samarbeidet skal evaluerast.",
      en: "The mandate does not say how often the collaboration is evaluated."),
    example: """
      Mandat: Trygg oppvekst
      Evaluering:
      ^^^^^^^^^^ EVA001
        metode: samtale med deltakerne
        ansvarlig: NAV
      """
  ) { mandate, context in
    let whole = Text(
      nb: "Skriv hvor ofte samarbeidet skal evalueres, hvordan, og hvem som har ansvaret.",
      nn: "Skriv kor ofte samarbeidet skal evaluerast, korleis, og kven som har ansvaret.",
      en: "Write how often the collaboration is evaluated, how, and who is responsible.")
    if let finding = context.missing(.evaluation, in: mandate, whole, value: gap) { return [finding] }
    guard let section = mandate[.evaluation], !section.isSettled, !section.saysWhen(context) else { return [] }
    let message = Text(
      nb: "Skriv også hvor ofte dere evaluerer, for eksempel «hyppighet: hvert halvår».",
      nn: "Skriv òg kor ofte de evaluerer, til dømes «kor ofte: kvart halvår».",
      en: "Write how often you evaluate as well, for instance “frequency: twice a year”.")
    return context.missing(.frequency, in: section, message).map { [$0] } ?? []
  }
}

extension Section {
  /// A date in place of how often: the next evaluation's, or one in the text.
  fileprivate func saysWhen(_ context: Context) -> Bool {
    all(.next).contains(where: \.isAnswered) || prose.contains { firstDate(in: context.words($0)[...]) != nil }
  }
}
