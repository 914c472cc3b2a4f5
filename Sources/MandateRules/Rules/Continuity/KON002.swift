import MandateGuidance
import MandateLanguage

extension Rule {
  /// Agreements grow old: a mandate has an end, or a day when it is looked at again.
  static let noEndOrReview = Rule(
    code: "KON002", name: "no-end-or-review", severity: .warning, advice: ["bufdir.1.kontinuitet"], rows: ["R007"], aboutMissing: true,
    fixable: true,
    summary: Text(
      nb: "Mandatet har verken sluttdato eller dato for ny vurdering.",
      nn: "Mandatet har verken sluttdato eller dato for ny vurdering.",
      en: "The mandate has neither an end date nor a date of review."),
    example: """
      Mandat: Trygg oppvekst
      Varighet: løpende
                ^^^^^^^ KON002
      """
  ) { mandate, context in
    let message = Text(
      nb: "Skriv når mandatet går ut, eller når dere vurderer det på nytt.",
      nn: "Skriv når mandatet går ut, eller når de vurderer det på nytt.",
      en: "Write when the mandate ends, or when you review it.")
    if let finding = context.missing(.duration, in: mandate, message, value: gap) { return [finding] }
    guard let section = mandate[.duration], !section.isSettled else { return [] }
    let fields = section.all(.period) + section.all(.review)
    if fields.contains(where: { $0.date != nil || $0.period?.end != nil || $0.isSettled }) { return [] }
    // `høsten 2026 til juni 2027`: the end is plain though the start is not.
    if section.all(.period).flatMap(\.values).contains(where: context.saysEnd) { return [] }
    // A gap that waits for the date of the review speaks for itself.
    if section.all(.review).flatMap(\.values).contains(where: \.isGap) { return [] }
    // `ny vurdering: hvert år` comes again by itself.
    if section.all(.review).flatMap(\.values).contains(where: context.isCountable) { return [] }
    // A date that does not exist, or comes before the start, is a slip: the mandate means to end.
    if context.problems.contains(where: { $0.isSlip && section.range.overlaps($0.range) }) { return [] }
    let add = context.fill(.review, in: section).map { Fix.add(context.word(.review, in: .duration), $0) }
    guard let value = fields.flatMap(\.values).first else {
      return [Finding(at: section.keyword, message, fixes: add.map { [$0] } ?? [], aboutMissing: true)]
    }
    let written = context.string(value.range)
    let said = Text(
      nb: "«\(written)» sier ikke når mandatet går ut. Skriv en sluttdato, eller en dato i «ny vurdering».",
      nn: "«\(written)» seier ikkje når mandatet går ut. Skriv ein sluttdato, eller ein dato i «ny vurdering».",
      en: "“\(written)” does not say when the mandate ends. Write an end date, or a date in “review”.")
    return [Finding(at: value.range, value.isUnanswered ? message : said, fixes: add.map { [$0] } ?? [], aboutMissing: true)]
  }
}

extension Context {
  fileprivate func saysEnd(_ value: Value) -> Bool {
    let all = words(value)
    return all.indices.dropLast().contains { index in
      guard ["til", "to", "until", "–", "—"].contains(all[index].folded), case .success = readDate(all[(index + 1)...]) else {
        return false
      }
      return true
    }
  }
}

extension Problem {
  fileprivate var isSlip: Bool {
    switch kind {
    case .noSuchDate, .endsBeforeStart: true
    default: false
    }
  }
}
