import MandateGuidance
import MandateLanguage

extension Rule {
  /// The same value in two places gets two meanings.
  static let valueTwice = Rule(
    code: "VER009", name: "value-twice", severity: .info, advice: ["bufdir.3.verdier"], rows: ["R044"], fixable: true,
    summary: Text(
      nb: "Den samme verdien står to steder.", nn: "Den same verdien står to stader.", en: "The same value stands in two places."),
    example: """
      Mandat: Trygg oppvekst
      Verdier:
        - tillit: vi sier fra tidlig
        - tillit: vi stoler på hverandres fag
          ^^^^^^ VER009
      """
  ) { mandate, context in
    guard let section = mandate[.values] else { return [] }
    var first: [String: ListedValue] = [:]
    var findings: [Finding] = []
    for value in context.listedValues(section) {
      let key = value.named.first?.id ?? context.string(value.name).lowercased()
      guard let known = first[key] else {
        first[key] = value
        continue
      }
      let bare = [value, known].first { !$0.hasPractice && $0.named.count <= 1 }
      let place = value.named.first?.range ?? value.name
      findings.append(
        Finding(
          at: place,
          Text(
            nb: "«\(context.string(place))» står også lenger opp. Samle det dere mener med verdien, på ett sted.",
            nn: "«\(context.string(place))» står òg lenger oppe. Samle det de meiner med verdien, på éin stad.",
            en: "“\(context.string(place))” also stands further up. Gather what you mean by the value in one place."),
          fixes: bare.flatMap { context.removal(of: $0.item) }.map { [$0] } ?? [],
          related: [
            Finding.Related(known.name, Text(nb: "Her står den først.", nn: "Her står han først.", en: "It stands here first."))
          ]))
    }
    return findings
  }
}

extension Context {
  /// Takes an item of one line away.
  fileprivate func removal(of item: Item) -> Fix? {
    let line = text.line(at: item.range.lowerBound)
    guard !item.mark.isEmpty, line == text.line(at: max(item.range.lowerBound, item.range.upperBound - 1)) else { return nil }
    let shown = string(item.text.range)
    let title = Text(nb: "Ta bort «\(shown)»", nn: "Ta bort «\(shown)»", en: "Remove “\(shown)”")
    return Fix(title, replace: text.lineRange(line), with: "")
  }
}
