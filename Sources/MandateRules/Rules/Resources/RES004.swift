import MandateGuidance
import MandateLanguage

extension Rule {
  /// The self-assessment says that there is no time to build trust, and the resources set none aside.
  static let noTimeForTrust = Rule(
    code: "RES004", name: "no-time-for-trust", severity: .hint, advice: ["bufdir.3.q3", "bufdir.1.ressurser"], rows: ["R049"],
    aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Dere har ikke tid til å bygge tillit, og det er ikke satt av noe.",
      nn: "De har ikkje tid til å byggje tillit, og det er ikkje sett av noko.",
      en: "You have no time to build trust, and none is set aside."),
    example: """
      Mandat: Trygg oppvekst
      Ressurser:
        midler: 50 000 kr
      Egenvurdering: 10. januar 2026
        - tid til tillit: nei
                          ^^^ RES004
      """
  ) { mandate, context in
    let section = mandate[.resources]
    guard section.map({ context.leavesTimeOut($0) }) ?? true, !mandate.participants.contains(where: { $0.answers(.resources) }),
      let assessment = mandate.latestAssessment,
      let answer = assessment.items.first(where: { $0.chosen == "timeForTrust" })?.body.choices.first, answer.id == "no"
    else { return [] }
    let time = context.word(.time, in: .resources)
    let edit =
      section.map { context.fill(.time, in: $0) } ?? context.insertSection(.resources, nil, ["  \(time): \(gap)"], in: mandate)
    return [
      Finding(
        at: answer.range,
        Text(
          nb: "Dere har ikke tid til å bygge tillit, og under «Ressurser» er det ikke satt av noe. Skriv hvor mye tid dere setter av.",
          nn: "De har ikkje tid til å byggje tillit, og under «Ressursar» er det ikkje sett av noko. Skriv kor mykje tid de set av.",
          en: "You have no time to build trust, and “Resources” sets none aside. Write how much time you set aside."),
        fixes: edit.map { [.add(time, $0)] } ?? [],
        related: section.map {
          [Finding.Related($0.keyword, Text(nb: "Her står ressursene.", nn: "Her står ressursane.", en: "Here are the resources."))]
        } ?? [], aboutMissing: true)
    ]
  }
}

extension Context {
  /// Says something, but nothing of time.
  fileprivate func leavesTimeOut(_ section: Section) -> Bool {
    section.isEmpty || section.saysSomething && section.all(.time).allSatisfy(\.isEmpty) && !setsTimeAside(section)
  }

  /// Hours, days or positions in the text of the section.
  fileprivate func setsTimeAside(_ section: Section) -> Bool {
    section.everyValue.contains { value in amounts(in: words(value)[...]).contains { $0.value.unit != .kroner && !$0.value.isZero } }
  }
}

extension Mandate {
  /// The self-assessment with the latest date; the last one where none is dated.
  var latestAssessment: Section? {
    all(.selfAssessment).max { left, right in
      guard let later = right[.date]?.date?.start else { return false }
      return (left[.date]?.date?.start).map { $0 <= later } ?? true
    }
  }
}
