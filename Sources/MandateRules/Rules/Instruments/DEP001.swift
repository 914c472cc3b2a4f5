import MandateGuidance
import MandateLanguage

extension Rule {
  /// A ministry coordinates its signals: common goals in the allotment letters.
  static let noAllotmentLetter = Rule(
    code: "DEP001", name: "no-allotment-letter", severity: .info, advice: ["dfo.departement.styring"], rows: ["R084"], aboutMissing: true,
    fixable: true,
    summary: Text(
      nb: "Et departement har verken tildelingsbrev eller styringsdialog blant virkemidlene.",
      nn: "Eit departement har verken tildelingsbrev eller styringsdialog blant verkemidla.",
      en: "A ministry has neither allotment letters nor governance dialogue among its instruments."),
    example: """
      Mandat: Trygg oppvekst
      Aktør: departement
      Virkemidler:
      ^^^^^^^^^^^ DEP001
        - nettverk
      """
  ) { mandate, context in
    guard context.actor == "ministry" else { return [] }
    let message = Text(
      nb: "Skriv hva som står om oppgaven i tildelingsbrevene, gjerne de samme målene fra alle departementene.",
      nn: "Skriv kva som står om oppgåva i tildelingsbreva, gjerne dei same måla frå alle departementa.",
      en: "Write what the allotment letters say about the task, preferably the same goals from all the ministries.")
    let letter = Choice.instrument.word("allotmentLetter", context.language)
    if let finding = context.missing(.instruments, in: mandate, message, lines: ["  - \(letter) – \(gap)"]) { return [finding] }
    guard let section = mandate[.instruments], !section.isSettled, !section.prose.contains(where: { context.isLetter($0) }) else {
      return []
    }
    return [
      Finding(
        at: section.keyword, message, fixes: [.add(letter, context.insertItem(["\(letter) – \(gap)"], into: section))], aboutMissing: true)
    ]
  }
}

extension Context {
  /// Allotment letters and what belongs with them.
  func isLetter(_ value: Value) -> Bool {
    let said = words(value)
    return said.contains { word in
      ["tildelingsbrev", "oppdragsbrev", "styringsdialog", "etatsstyring", "allotment"].contains { word.folded.hasPrefix($0) }
    } || said.indices.contains { Choice.instrument.match(said[$0...])?.id == "allotmentLetter" }
  }
}
