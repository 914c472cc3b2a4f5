import MandateGuidance
import MandateLanguage

extension Rule {
  /// Figures tell how it went; those who take part, and those it is for, tell why.
  static let nobodyIsAsked = Rule(
    code: "EVA007", name: "evaluation-asks-nobody", severity: .info, advice: ["bufdir.1.q6"], rows: ["R021"], fixable: true,
    summary: Text(
      nb: "Metoden for evaluering sier ikke hvem som blir spurt.",
      nn: "Metoden for evaluering seier ikkje kven som blir spurd.",
      en: "The method of evaluation does not say who is asked."),
    example: """
      Mandat: Trygg oppvekst
      Evaluering: hvert halvår
        metode: vi ser på tallene
                ^^^^^^^^^^^^^^^^^ EVA007
      """
  ) { mandate, context in
    guard let field = mandate[.evaluation]?.all(.method).first(where: { $0.isAnswered }), !field.isSettled else { return [] }
    let values = field.values
    guard let first = values.first, let last = values.last, !values.contains(where: { context.namesSomeone($0) }) else { return [] }
    let more = context.language == .en ? ", and we ask \(gap)" : context.language == .nn ? ", og vi spør \(gap)" : ", og vi spør \(gap)"
    return [
      Finding(
        at: first.range,
        Text(
          nb: "Metoden sier ikke hvem dere spør. Skriv for eksempel «samtale med deltakerne».",
          nn: "Metoden seier ikkje kven de spør. Skriv til dømes «samtale med deltakarane».",
          en: "The method does not say whom you ask. Write for instance “interviews with the participants”."),
        fixes: [.add(String(more.dropFirst(2)), Fix.Edit(last.range.upperBound..<last.range.upperBound, more))])
    ]
  }
}

extension Context {
  /// Whether a value mentions people, a group or somebody who is declared, or leaves a gap for them.
  fileprivate func namesSomeone(_ value: Value) -> Bool {
    let said = words(value)
    if !gaps(in: said[...]).isEmpty || Posts.isPost(value.text) || said.indices.contains(where: { names.match(said[$0...]) != nil }) {
      return true
    }
    // `spørreskjema til badegjester`, `interviews with swimmers`.
    let isAsked = said.indices.dropLast(2).contains { index in
      People.isContact(said[index].folded) && People.links.contains(said[index + 1].folded)
    }
    if isAsked { return true }
    let target = mandate[.targetGroup].map { $0.everyValue.flatMap(words).filter { $0.kind == .letters && $0.range.count > 4 } } ?? []
    return said.contains { word in
      word.kind == .letters && (People.isMeant(word.folded) || target.contains { Names.isSame($0.folded, word.folded) })
    }
  }
}

/// Words for those who can be asked.
private enum People {
  private static let beginnings = [
    "bruker", "brukar", "deltak", "deltag", "familie", "foreld", "føresett", "føresette", "foresatt", "barn", "unge", "ungdom", "elev",
    "pasient", "pårør", "innbygg", "ansatt", "tilsett", "medarbeid", "leder", "leiar", "partene", "partane", "parter", "partar", "tjenest",
    "tenest", "medlem", "representant", "kommune", "kolleg", "frivillig", "naboer", "naboar", "beboer",
    "bebuar", "kunde", "kundar", "student", "lærling", "arbeidsgiv", "arbeidsgjev", "skole", "skule", "personal", "eksperter", "fagfolk",
    "participant", "user", "famil", "parent", "child", "young", "youth", "staff", "employ", "leader", "manager", "partner", "parties",
    "member", "people", "resident", "citizen", "client", "pupil", "volunteer", "neighbour", "patient", "colleague",
  ]

  private static let endings = WordEndings([
    "gruppe", "gruppen", "gruppa", "gruppene", "panel", "panelet", "forum", "forumet", "råd", "rådet", "utvalg", "utvalget", "utval",
    "utvalet",
    "team", "teamet", "møte", "møtet", "møter", "deltakere", "deltakerne", "deltakarar", "deltakarane", "brukere", "brukerne", "brukarar",
    "brukarane", "ledere", "lederne", "leiarar", "leiarane", "group", "council", "committee", "meeting", "board",
  ])

  /// What is done with those who are asked.
  private static let contacts = [
    "spørreskjema", "spørjeskjema", "skjema", "spørreundersøk", "spørjeundersøk", "undersøk", "intervju", "samtale", "møte", "spør",
    "spurt",
    "dialog", "interview", "survey", "questionnaire", "conversation", "talk", "ask",
  ]

  static let links: Set<String> = ["til", "med", "blant", "hos", "av", "to", "with", "of", "among", "from"]

  static func isContact(_ word: String) -> Bool { contacts.contains { word.hasPrefix($0) } }

  private static let exact: Set<String> = ["alle", "hverandre", "kvarandre", "oss", "dykk", "dere", "everyone", "all", "each", "us"]

  static func isMeant(_ word: String) -> Bool {
    exact.contains(word) || beginnings.contains { word.hasPrefix($0) } || endings.longest(in: Array(word.utf8)[...]) != nil
  }
}
