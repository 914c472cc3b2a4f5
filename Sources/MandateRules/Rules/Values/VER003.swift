import MandateGuidance
import MandateLanguage

extension Rule {
  /// The six belong together; to leave some out should be a choice.
  static let valuesLeftOut = Rule(
    code: "VER003", name: "values-left-out", severity: .hint, advice: ["bufdir.3.verdier"], rows: ["R044"], aboutMissing: true,
    fixable: true,
    summary: Text(
      nb: "Noen av de seks verdiene i rådene er ikke nevnt.",
      nn: "Nokre av dei seks verdiane i råda er ikkje nemnde.",
      en: "Some of the six values of the advice are not mentioned."),
    example: """
      Mandat: Trygg oppvekst
      Verdier:
      ^^^^^^^ VER003
        - tillit: vi sier fra tidlig
        - åpenhet: endrede prioriteringer meldes før møtet
      """
  ) { mandate, context in
    guard let section = mandate[.values], !section.isSettled else { return [] }
    let listed = context.listedValues(section) + (mandate[.principles].map { context.listedValues($0) } ?? [])
    let named = Set(listed.flatMap(\.named).map(\.id))
    let silent = Choice.value.options.filter { !named.contains($0.id) }
    guard !context.listedValues(section).isEmpty, !silent.isEmpty else { return [] }
    func list(_ language: Language) -> String { MandateRules.listed(silent.map { $0.words.canonical(language) }, language) }
    let edits = silent.map { context.insertItem(["\($0.words.canonical(context.language)): \(gap)"], into: section) }
    return [
      Finding(
        at: section.keyword,
        Text(
          nb: "Verdiene nevner ikke \(list(.nb)). Ta dem med, eller la det være med vilje.",
          nn: "Verdiane nemner ikkje \(list(.nn)). Ta dei med, eller la det vere med vilje.",
          en: "The values do not mention \(list(.en)). Add them, or leave them out on purpose."),
        fixes: [.add(MandateRules.listed(silent.map { $0.words.canonical(context.language) }, context.language), joining: edits)],
        aboutMissing: true)
    ]
  }
}
