import MandateGuidance
import MandateLanguage

extension Rule {
  /// When two lines steer the same, nobody owns the result: the coordinator reports to somebody the mandate rests on.
  static let reportsToNobodyKnown = Rule(
    code: "STY002", name: "reports-to-nobody-known", severity: .warning, advice: ["bufdir.2.linje"], rows: ["R027"], aboutMissing: true,
    fixable: true,
    summary: Text(
      nb: "Koordinatoren rapporterer ikke til noen som står bak mandatet.",
      nn: "Koordinatoren rapporterer ikkje til nokon som står bak mandatet.",
      en: "The coordinator does not report to anybody who stands behind the mandate."),
    example: """
      Mandat: Trygg oppvekst
      Koordinering: NAV
        rapporterer til: Levekårsutvalget
                         ^^^^^^^^^^^^^^^^ STY002
      Forankring:
        - administrativ: Kommunedirektøren
      """
  ) { mandate, context in
    guard let section = mandate[.coordination], section.saysSomething else { return [] }
    let known = context.knownBodies
    let missing = Text(
      nb: "Skriv hvem koordinatoren rapporterer til: en leder eller et organ som står bak mandatet.",
      nn: "Skriv kven koordinatoren rapporterer til: ein leiar eller eit organ som står bak mandatet.",
      en: "Write whom the coordinator reports to: a leader or a body that stands behind the mandate.")
    if var finding = context.missing(.reportsTo, in: section, missing) {
      let field = context.word(.reportsTo, in: .coordination)
      let choices = known.prefix(3).compactMap { name in
        context.fill(.reportsTo, name, in: section).map { Fix.write("\(field): \(name)", $0) }
      }
      if !choices.isEmpty { finding.fixes = choices }
      return [finding]
    }
    // Without anybody to report to, it is the anchoring that is missing.
    guard !known.isEmpty else { return [] }
    return section.all(.reportsTo).filter { !$0.isSettled }.flatMap { context.references($0) }.compactMap { reference in
      guard !known.contains(where: { Posts.isSame(reference.text, $0) }), !reference.namesTheLine, !context.isOtherBody(reference.text)
      else { return nil }
      return context.unknownBody(reference, known)
    }
  }
}

extension Reference {
  /// `egen linje`, `linja`: everyone's own.
  fileprivate var namesTheLine: Bool {
    text.folded.contains {
      ["linje", "linjen", "linja", "line", "linjer", "linjeledelsen", "linjeleder", "linjeleiar"].contains($0.folded)
    }
  }
}

extension Context {
  /// Those a coordinator can report to: who stands behind the mandate, who gave the task, and all that the parent mandate knows.
  fileprivate var knownBodies: [String] {
    let commissioners = mandate[.commissionedBy]?.value.references(text, names: names).map(\.text) ?? []
    var known = (anchors + supporters).filter { $0.isLeadership && !$0.isUnsaid }.map(\.text) + commissioners
    if let parent {
      known += [parent.mandate.title.text] + Names(declaredBy: parent.mandate, in: parent.document.text).all.map(\.text)
    }
    return known
  }

  /// Another mandate of the file. Whether it reports back is another rule's.
  fileprivate func isOtherBody(_ name: String) -> Bool {
    bodies.named(name).contains { $0 != mandate.index }
  }

  fileprivate func unknownBody(_ reference: Reference, _ known: [String]) -> Finding {
    var fixes = known.prefix(3).map { Fix.choose(reference.range, $0) }
    if let section = mandate[.anchoring], !section.isSettled {
      fixes.append(.add(reference.text, insertItem([reference.text], into: section)))
    }
    return Finding(
      at: reference.range,
      Text(
        nb: "«\(reference.text)» står verken under «Forankring», «Vedtak» eller «Oppdragsgiver». Legg til organet, eller rett navnet.",
        nn: "«\(reference.text)» står verken under «Forankring», «Vedtak» eller «Oppdragsgivar». Legg til organet, eller rett namnet.",
        en: "“\(reference.text)” stands neither under “Anchoring”, “Decision” nor “Commissioned by”. Add the body, or correct the name."),
      fixes: fixes,
      related: (mandate[.anchoring]?.keyword).map {
        [
          Finding.Related(
            $0, Text(nb: "Her står hvem som står bak.", nn: "Her står det kven som står bak.", en: "Here it says who stands behind."))
        ]
      } ?? [], aboutMissing: false)
  }
}
