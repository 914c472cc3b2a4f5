import MandateGuidance
import MandateLanguage

extension Rule {
  /// To share information there must be a place where it is shared.
  static let noPlaceToShareInformation = Rule(
    code: "AMB035", name: "no-place-to-share-information", severity: .info, advice: ["dfo.trinn.1"], rows: ["R088"], aboutMissing: true,
    fixable: true,
    summary: Text(
      nb: "Målet er å dele informasjon, men ingen av møtene har det som oppgave.",
      nn: "Målet er å dele informasjon, men ingen av møta har det som oppgåve.",
      en: "The target is to share information, but none of the meetings has that as its task."),
    example: """
      Mandat: Trygg oppvekst
      Ambisjon: dele informasjon
      Møter:
      ^^^^^ AMB035
        - Plassmøtet
            oppgave: velge lokaler
            hyppighet: månedlig
      """
  ) { mandate, context in
    guard context.step == 1, let section = mandate[.meetings], !section.isSettled, mandate[.communication]?.isEmpty ?? true else {
      return []
    }
    let meetings = mandate.filledItems(.meetings)
    // A meeting without a task is asked for its task, not for this one.
    guard !meetings.isEmpty, meetings.allSatisfy({ $0.all(.task).contains { $0.isAnswered && !$0.isSettled } }),
      !meetings.contains(where: { context.sharesInformation($0) })
    else { return [] }
    let task = "\(context.word(.task, in: .meetings)): \(Choice.step.word("1", context.language))"
    let lines = [gap, task, "\(context.word(.frequency, in: .meetings)): \(gap)"]
    let word = Choice.step.word("1", context.language)
    return [
      Finding(
        at: section.keyword,
        Text(
          nb: "Målet er å dele informasjon, men ingen av møtene har det som oppgave. Skriv hvor og hvordan dere deler den.",
          nn: "Målet er å dele informasjon, men ingen av møta har det som oppgåve. Skriv kvar og korleis de deler han.",
          en: "The target is to share information, but none of the meetings has that as its task. Write where and how you share it."),
        fixes: [.add(word, context.insertItem(lines, into: section))])
    ]
  }
}

extension Context {
  private static let sharing = [
    "informasjon", "informer", "orienter", "utveksl", "dele", "deler", "erfaring", "status", "oppdater", "nytt", "melde", "melder",
    "fortel", "inform", "shar", "exchange", "update", "news", "experience", "tell", "gjennomgang", "kunnskap", "samtal", "snakk", "drøft",
  ]

  fileprivate func sharesInformation(_ meeting: Item) -> Bool {
    let values = [meeting.text, meeting.body] + (meeting.all(.task) + meeting.all(.standingItem)).flatMap(\.values)
    return values.flatMap { words($0) }.contains { word in Context.sharing.contains { word.folded.hasPrefix($0) } }
  }
}
