import MandateGuidance
import MandateLanguage

extension Rule {
  /// Strategic work in a municipality needs the elected, the top management and the services' leaders.
  static let layerMissing = Rule(
    code: "FOR005", name: "leadership-layer-missing", severity: .info, advice: ["bufdir.1.lag"], rows: ["R023"], aboutMissing: true,
    fixable: true,
    summary: Text(
      nb: "Forankringen i kommunen mangler et av de tre lagene: folkevalgte, toppledelse og ledere i tjenestene.",
      nn: "Forankringa i kommunen manglar eit av dei tre laga: folkevalde, toppleiing og leiarar i tenestene.",
      en: "The anchoring in the municipality lacks one of three layers: the elected, the top management and the services’ leaders."),
    example: """
      Mandat: Trygg oppvekst
      Aktør: kommune
      Ambisjon: felles tiltak
      Forankring:
      ^^^^^^^^^^ FOR005
        - politisk: Kommunestyret
        - administrativ: Kommunedirektøren
      """
  ) { mandate, context in
    guard context.actor == "municipality", let step = context.step, step >= 3, let section = mandate[.anchoring], section.saysSomething
    else {
      return []
    }
    let missing = context.missingLayers(["political", "administrative", "serviceLeaders"])
    guard !missing.isEmpty else { return [] }
    return [
      Finding(
        at: section.keyword,
        Text(
          nb: "På trinn \(step) bør folkevalgte, toppledelsen og lederne i tjenestene stå bak. Legg til \(quotedLayers(missing, .nb)). "
            + Text.ourLimit.nb,
          nn: "På steg \(step) bør folkevalde, toppleiinga og leiarane i tenestene stå bak. Legg til \(quotedLayers(missing, .nn)). "
            + Text.ourLimit.nn,
          en: "On step \(step), the elected, the top management and the services’ leaders should stand behind. "
            + "Add \(quotedLayers(missing, .en)). " + Text.ourLimit.en),
        fixes: [context.addLevels(missing, to: section)], aboutMissing: true)
    ]
  }
}

/// Names of levels in a language: `politisk og tjenesteledelse`.
func layers(_ ids: [String], _ language: Language) -> String {
  listed(ids.map { Choice.level.word($0, language) }, language)
}

func quotedLayers(_ ids: [String], _ language: Language) -> String {
  listed(ids.map { language == .en ? "“\(Choice.level.word($0, .en))”" : "«\(Choice.level.word($0, language))»" }, language)
}

extension Context {
  /// Which of some levels nobody stands for. None where it cannot be told, because somebody under Forankring is of an unknown level.
  func missingLayers(_ ids: [String]) -> [String] {
    let leaders = anchors.filter(\.isLeadership)
    if leaders.contains(where: \.layers.isEmpty) { return [] }
    let asked = activeParticipants
    let servicesJoin = !asked.isEmpty && asked.allSatisfy { $0.answers(.anchoredWith) }
    return ids.filter { id in
      switch id {
      case "political": !leaders.contains { $0.layers.contains(.political) }
      case "serviceLeaders": !servicesJoin && !leaders.contains { $0.layers.contains(.serviceLeaders) }
      default: !leaders.contains { $0.layers.contains(.administrative) }
      }
    }
  }

  /// An item with a gap for each level.
  func addLevels(_ ids: [String], to section: Section) -> Fix {
    let edits = ids.map { insertItem(["\(Choice.level.word($0, language)): \(gap)"], into: section) }
    return .add(layers(ids, language), edits)
  }
}

extension Item {
  /// A plan or a strategy under Forankring.
  var isPlan: Bool { chosen == "plan" || chosen == "strategy" || chosen == nil && Posts.isPlan(text.text) && !Posts.isPost(text.text) }
}
