import MandateGuidance
import MandateLanguage

extension Rule {
  /// On step 3 and 4 the signals should come from all the ministries that take part.
  static let letterFromOneMinistry = Rule(
    code: "DEP002", name: "letter-from-one-ministry", severity: .warning, advice: ["dfo.departement.styring"], rows: ["R084"],
    aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Flere departementer er med, men tildelingsbrevet er bare fra ett.",
      nn: "Fleire departement er med, men tildelingsbrevet er berre frå eitt.",
      en: "Several ministries take part, but the allotment letter is from only one."),
    example: """
      Mandat: Trygg oppvekst
      Aktør: departement
      Ambisjon: trinn 3
      Deltakere: Skoledepartementet, Helsedepartementet
      Virkemidler:
        - tildelingsbrev – felles mål
            departement: Skoledepartementet
                         ^^^^^^^^^^^^^^^^^^ DEP002
      """
  ) { mandate, context in
    guard context.actor == "ministry" || context.actor == "several", let step = context.step, step >= 3 else { return [] }
    let ministries = mandate.participants.filter { Posts.isMinistry($0.name.text) }
    let letters = mandate[.instruments]?.items.filter { context.isLetter($0.text) } ?? []
    let fields = letters.flatMap { $0.all(.ministry) }.filter { $0.isAnswered && !$0.isSettled }
    // A letter that does not say whose it is may be everyone's.
    guard ministries.count >= 2, !letters.isEmpty, letters.allSatisfy({ $0.all(.ministry).contains(where: \.isAnswered) }),
      let last = fields.last?.values.last
    else { return [] }
    let named = ministries.filter { ministry in
      letters.contains { context.mentions(ministry, $0.text.text) }
        || fields.flatMap(\.values).contains { context.mentions(ministry, $0.text) }
    }
    guard named.count == 1, fields.flatMap({ context.references($0) }).count == 1 else { return [] }
    let missing = ministries.filter { ministry in !named.contains { $0.name == ministry.name } }
      .map { $0.shortName?.text ?? $0.name.text }
    return [
      Finding(
        at: last.range,
        Text(
          nb: "Tildelingsbrevet er bare fra ett departement. Ta med målene også i brevene fra \(listed(missing, .nb)).",
          nn: "Tildelingsbrevet er berre frå eitt departement. Ta med måla òg i breva frå \(listed(missing, .nn)).",
          en: "The allotment letter is from only one ministry. Put the goals in the letters from \(listed(missing, .en)) too."),
        fixes: [
          .add(
            listed(missing, context.language),
            Fix.Edit(last.range.upperBound..<last.range.upperBound, missing.map { ", \($0)" }.joined()))
        ], aboutMissing: true)
    ]
  }
}
