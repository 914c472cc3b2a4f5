// Who stands behind a mandate: the items under Forankring, the bodies under Vedtak and the leaders the participants name themselves.

import MandateLanguage

struct Anchor {
  enum Layer {
    case political, administrative, serviceLeaders, ministry, plan
  }

  /// Empty where the words do not tell.
  let layers: Set<Layer>
  /// What names the leader or body.
  let text: String
  let range: Range<Int>
  /// The leadership level, 1 to 7 (inventory 3.5); nil where the words name none.
  let level: Int?
  let isGap: Bool
  /// Open, not relevant, or a gap: somebody may come to stand here.
  let isUnsaid: Bool
  /// Whether it stands in the document itself, not in its parent's.
  let isOwn: Bool

  /// A leader or a body rather than a plan.
  var isLeadership: Bool { !layers.contains(.plan) }

  fileprivate init(_ value: Value, chosen: String?, actor: String?, isOwn: Bool) {
    text = value.text
    range = value.range
    isGap = value.isUnanswered
    isUnsaid = isGap || value.isSettled
    self.isOwn = isOwn
    switch chosen {
    case "political": layers = [.political]
    case "administrative": layers = [.administrative]
    case "serviceLeaders": layers = [.serviceLeaders]
    case "ministry": layers = [.ministry]
    case "plan", "strategy": layers = [.plan]
    default: layers = Anchor.layers(of: value.text, actor)
    }
    level = layers.contains(.plan) ? nil : Posts.level(value.text, actor: actor)
  }

  /// The text under the heading, which may name the levels: `både administrativ og politisk ledelse`.
  fileprivate init(prose value: Value, _ source: SourceText, actor: String?, isOwn: Bool) {
    text = value.text
    range = value.range
    isGap = value.isUnanswered
    isUnsaid = isGap || value.isSettled
    self.isOwn = isOwn
    var layers = Anchor.layers(of: value.text, actor).subtracting([.plan])
    let said = value.words(source)
    for start in said.indices {
      switch Choice.level.match(said[start...])?.id {
      case "political": layers.insert(.political)
      case "administrative": layers.insert(.administrative)
      case "serviceLeaders": layers.insert(.serviceLeaders)
      case "ministry": layers.insert(.ministry)
      default: break
      }
    }
    self.layers = layers
    level = Posts.level(value.text, actor: actor)
  }

  private static func layers(of text: String, _ actor: String?) -> Set<Layer> {
    var layers: Set<Layer> = []
    if Posts.isPolitical(text) { layers.insert(.political) }
    if Posts.isMinistry(text) { layers.insert(.ministry) }
    if Posts.isManagement(text) { layers.insert(.administrative) }
    for level in Posts.levels(text, actor: actor) where level <= 5 {
      // The leader of a sector belongs to the top management as well as to the service.
      if level >= 4 { layers.insert(.administrative) }
      if level <= 4 { layers.insert(.serviceLeaders) }
    }
    if layers.isEmpty, Posts.isPlan(text) { layers.insert(.plan) }
    return layers
  }
}

extension Context {
  /// Under Forankring and Vedtak: the mandate's own, or its parent's where it says nothing itself.
  static func anchors(of mandate: Mandate, in text: SourceText, _ parent: Parent?, _ actor: String?) -> [Anchor] {
    let own = anchors(of: mandate, text, actor, isOwn: true)
    guard own.isEmpty, let parent else { return own }
    return anchors(of: parent.mandate, parent.document.text, actor, isOwn: false)
  }

  private static func anchors(of mandate: Mandate, _ text: SourceText, _ actor: String?, isOwn: Bool) -> [Anchor] {
    var anchors: [Anchor] = []
    if let prose = mandate[.anchoring]?.value, !prose.isEmpty { anchors.append(Anchor(prose: prose, text, actor: actor, isOwn: isOwn)) }
    for item in mandate[.anchoring]?.items ?? [] {
      let body = item.chosen == nil || item.body.isEmpty ? item.text : item.body
      if !item.isEmpty { anchors.append(Anchor(body, chosen: item.chosen, actor: actor, isOwn: isOwn)) }
    }
    for value in mandate[.decision]?.all(.body).flatMap(\.values) ?? [] {
      anchors.append(Anchor(value, chosen: nil, actor: actor, isOwn: isOwn))
    }
    return anchors
  }

  /// The leaders and bodies that the participants are anchored with.
  static func supporters(of mandate: Mandate, _ actor: String?) -> [Anchor] {
    mandate.participants.flatMap { $0.all(.anchoredWith) }.flatMap(\.values).filter { !$0.isUnanswered && !$0.isSettled }
      .map { Anchor($0, chosen: nil, actor: actor, isOwn: true) }
  }

  /// The highest leadership level behind the mandate; nil where it cannot be told, because some are unknown or open, or there is nobody.
  var highest: (level: Int, anchor: Anchor)? {
    let leaders = (anchors + supporters).filter(\.isLeadership)
    var highest: (level: Int, anchor: Anchor)?
    for anchor in leaders {
      guard !anchor.isUnsaid, let level = anchor.level else { return nil }
      if level > highest?.level ?? 0 { highest = (level, anchor) }
    }
    return highest
  }
}

extension Posts {
  static func isMinistry(_ text: String) -> Bool { hasWord(text, endingIn: ministries) }

  /// The administration's leaders as a group.
  fileprivate static func isManagement(_ text: String) -> Bool { hasWord(text, endingIn: management) }

  static func isPlan(_ text: String) -> Bool { hasWord(text, endingIn: plans) }

  /// Whether two texts name the same, one perhaps more fully: `Kommunedirektøren` and `Kommunedirektøren i Nordvik`.
  static func isSame(_ left: String, _ right: String) -> Bool {
    names(left, right) || names(right, left)
  }

  /// Whether a text has all the words of a name side by side, but for the small ones and endings.
  static func names(_ text: String, _ name: String) -> Bool {
    contains(bearing(text), bearing(name))
  }

  private static func contains(_ words: [String], _ part: [String]) -> Bool {
    guard !part.isEmpty, part.count <= words.count else { return false }
    return (0...words.count - part.count).contains { start in
      zip(words[start...], part).allSatisfy { Names.isSame($0, $1) }
    }
  }

  private static let small: Set<String> = ["for", "i", "på", "av", "til", "ved", "hos", "og", "of", "the", "in", "at", "and"]

  private static func bearing(_ text: String) -> [String] {
    text.folded.filter { $0.kind != .mark && !small.contains($0.folded) }.map(\.folded)
  }

  private static func hasWord(_ text: String, endingIn endings: WordEndings) -> Bool {
    text.folded.contains { endings.longest(in: Array($0.folded.utf8)[...]) != nil }
  }

  private static let ministries = WordEndings([
    "departement", "departementet", "departementa", "departementene", "ministry", "ministries",
  ])

  private static let management = WordEndings([
    "ledergruppe", "ledergruppen", "ledergruppa", "leiargruppe", "leiargruppa", "ledermøte", "ledermøtet", "leiarmøte", "leiarmøtet",
    "lederteam", "lederteamet", "leiarteam", "leiarteamet", "ledelse", "ledelsen", "leiing", "leiinga", "administrasjon",
    "administrasjonen",
    "management", "administration",
  ])

  private static let plans = WordEndings([
    "plan", "planen", "plans", "planer", "planar", "planene", "planane", "strategi", "strategien", "strategy", "samfunnsdel",
    "samfunnsdelen",
  ])
}
