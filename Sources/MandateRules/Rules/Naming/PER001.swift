import MandateGuidance
import MandateLanguage

extension Rule {
  /// A mandate is public and long-lived; a post serves it better than a person's data do. The advice is ours.
  static let personalDataInMandate = Rule(
    code: "PER001", name: "personal-data", severity: .info, advice: ["bufdir.2.stabilitet"], rows: ["R033"], fixable: true,
    summary: Text(
      nb: "Mandatet inneholder personopplysninger: et fødselsnummer, eller e-post eller telefon til en som tar del. Rådet er vårt.",
      nn: "Mandatet inneheld personopplysningar: eit fødselsnummer, eller e-post eller telefon til ein som tek del. Rådet er vårt.",
      en: "The mandate holds personal data: a national identity number, or someone's e-mail or telephone. The advice is ours."
    ),
    example: """
      Mandat: Trygg oppvekst
      Deltakere:
        - NAV
            representant: kari.nordmann@nordvik.example
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ PER001
        - Skole
            representant: rektor
      """
  ) { mandate, context in
    mandate.lines.flatMap { line -> [Finding] in
      guard context.document.lines.indices.contains(line) else { return [] }
      let line = context.document.lines[line]
      guard line.kind != .blank else { return [] }
      let isAboutSomeone = context.isAboutSomeone(line, in: mandate)
      return personalData(in: context.text.bytes, line.content).compactMap { data in
        switch data.kind {
        case .nationalIdentityNumber: context.identityNumber(data.range)
        case .email where isAboutSomeone && !context.isShared(data.range): context.address(data.range)
        case .phone where isAboutSomeone: context.telephone(data.range)
        case .email, .phone: nil
        }
      }
    }
  }
}

extension Context {
  private static let sections: Set<SectionKind> = [.participants, .chair, .secretariat, .observers, .coordination]

  fileprivate func isAboutSomeone(_ line: Line, in mandate: Mandate) -> Bool {
    mandate.sections.indices.contains(line.place.section) && Context.sections.contains(mandate.sections[line.place.section].kind)
  }

  /// A mailbox of the service is nobody's own.
  fileprivate func isShared(_ range: Range<Int>) -> Bool {
    let local = string(range).lowercased().prefix { $0 != "@" }
    return ["post", "postmottak", "e-post", "epost", "mail", "kontakt", "info", "firmapost", "mottak", "sekretariat", "contact", "office"]
      .contains(String(local))
  }

  private func erase(_ range: Range<Int>) -> Fix {
    Fix(Text(nb: "Bytt ut med «\(gap)»", nn: "Byt ut med «\(gap)»", en: "Replace with “\(gap)”"), replace: range, with: gap)
  }

  // The number itself is never repeated.
  fileprivate func identityNumber(_ range: Range<Int>) -> Finding {
    Finding(
      at: range,
      Text(
        nb: "Dette ser ut som et fødselsnummer. Ta det bort: et mandat skal ikke ha slike opplysninger.",
        nn: "Dette ser ut som eit fødselsnummer. Ta det bort: eit mandat skal ikkje ha slike opplysningar.",
        en: "This looks like a national identity number. Remove it: a mandate should not hold such data."),
      fixes: [erase(range)], severity: .error)
  }

  fileprivate func address(_ range: Range<Int>) -> Finding {
    Finding(
      at: range,
      Text(
        nb: "Skriv stillingen i stedet for e-postadressen. Da står mandatet seg når folk skifter jobb. (Rådet er vårt, ikke kildens.)",
        nn: "Skriv stillinga i staden for e-postadressa. Då står mandatet seg når folk skiftar jobb. (Rådet er vårt, ikkje kjelda sitt.)",
        en: "Write the post instead of the address; the mandate then holds when people leave. (The advice is ours, not the source’s.)"
      ),
      fixes: [erase(range)])
  }

  fileprivate func telephone(_ range: Range<Int>) -> Finding {
    Finding(
      at: range,
      Text(
        nb: "Skriv stillingen i stedet for telefonnummeret. Da står mandatet seg når folk skifter jobb. (Rådet er vårt, ikke kildens.)",
        nn: "Skriv stillinga i staden for telefonnummeret. Då står mandatet seg når folk skiftar jobb. (Rådet er vårt, ikkje kjelda sitt.)",
        en: "Write the post instead of the number; the mandate then holds when people leave. (The advice is ours, not the source’s.)"
      ),
      fixes: [erase(range)])
  }
}
