import MandateGuidance
import MandateLanguage

extension Rule {
  /// A group that is appointed by, or reports to, someone whom the parent does not know stands outside it.
  static let bodyUnknownToParent = Rule(
    code: "OVE003", name: "body-unknown-to-parent", severity: .warning, profile: .grunnmur, advice: [], rows: [], fixable: true,
    summary: Text(
      nb: "Oppdragsgiveren eller den dere rapporterer til, står ikke i det overordnede mandatet.",
      nn: "Oppdragsgivaren eller den de rapporterer til, står ikkje i det overordna mandatet.",
      en: "The commissioner, or the body you report to, is not in the parent mandate."),
    example: """
      Mandat: Styringsgruppe
      Oppdragsgiver: Formannskapet
      Mandat: Arbeidsgruppe
      Oppdragsgiver: Eldrerådet
                     ^^^^^^^^^^ OVE003
      """
  ) { mandate, context in
    guard let parent = context.parent else { return [] }
    let known = context.known(to: parent)
    let commissioners = mandate[.commissionedBy]?.value.references(context.text, names: context.referring) ?? []
    let reporting = mandate[.coordination]?.all(.reportsTo).flatMap { context.references($0) } ?? []
    return (commissioners + reporting).compactMap { reference in
      guard !known.mention(reference.text), !context.isPersonsPost(reference.text) else { return nil }
      let near = nearest(reference.text.lowercased(), in: known.all.map { $0.text.lowercased() })
      let name = known.all.first { $0.text.lowercased() == near }?.text
      let title = parent.mandate.title.text
      return Finding(
        at: reference.range,
        Text(
          nb: "«\(reference.text)» er ikke nevnt i det overordnede mandatet. "
            + (name.map { "Mente du «\($0)»?" } ?? "Rett navnet, eller ta det inn der."),
          nn: "«\(reference.text)» er ikkje nemnt i det overordna mandatet. "
            + (name.map { "Meinte du «\($0)»?" } ?? "Rett namnet, eller ta det inn der."),
          en: "“\(reference.text)” is not mentioned in the parent mandate. "
            + (name.map { "Did you mean “\($0)”?" } ?? "Correct the name, or add it there.")),
        fixes: name.map { [.replace(reference.range, with: $0)] } ?? (title.isEmpty ? [] : [.choose(reference.range, title)]))
    }
  }
}

extension Context {
  /// Whom the parent declares, and what the parent itself is called.
  fileprivate func known(to parent: Parent) -> Names {
    var names = Names(declaredBy: parent.mandate, in: parent.document.text)
    let title = parent.mandate.title
    names.declare(title.text, range: title.range)
    // `Styringsgruppen` is the mandate called `Styringsgruppe for leve hele livet`.
    if let first = title.words(parent.document.text).first, first.kind == .letters { names.declare(first.folded, range: first.range) }
    return names
  }

  private static let councils: Set<String> = ["råd", "rådet", "rådene", "råda"]

  /// A post can be held under any mandate; a council is a body, though its word ends as some posts do.
  fileprivate func isPersonsPost(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let first = MandateLanguage.words(bytes, 0..<bytes.count).first?.folded ?? ""
    let isCouncil = Context.councils.contains { first.hasSuffix($0) } && !first.hasPrefix("stats") && !first.hasPrefix("departement")
    return Posts.isPost(text) && !isCouncil
  }
}

extension Names {
  /// Whether a declared name stands anywhere in a text.
  fileprivate func mention(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let all = words(bytes, 0..<bytes.count)
    return all.indices.contains { match(all[$0...]) != nil }
  }
}
