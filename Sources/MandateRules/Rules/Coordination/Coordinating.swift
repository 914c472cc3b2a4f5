// Who has the coordinating responsibility, wherever the mandate says so: the owner under `Koordinering`, or the role `koordinerer`.

import MandateLanguage

struct Coordinating {
  struct Owner {
    let text: String
    let range: Range<Int>
    /// Places among the mandate's participants; empty for a post or an unknown name.
    let places: Set<Int>
    /// The post or person that stands beside the owner's name.
    let hasHolder: Bool
  }

  let section: Section?
  private(set) var owners: [Owner] = []
  /// Participants with the role, and the word that gives it.
  let byRole: [(place: Int, role: Chosen)]
  /// Whether anything stands where the owner should, also what nobody can read.
  let saysOwner: Bool
  /// The owner is to be settled, or not relevant for a reason.
  let isSettled: Bool

  init(_ mandate: Mandate, _ context: Context) {
    let found = mandate[.coordination]
    section = found
    let fields = found?.all(.owner) ?? []
    saysOwner = fields.contains { !$0.isEmpty }
    isSettled = found?.isSettled ?? false || fields.contains(where: \.isSettled)
    byRole = mandate.participants.enumerated().compactMap { place, participant in
      participant.roles.first { $0.id == "coordinates" }.map { (place, $0) }
    }
    guard fields.contains(where: \.isAnswered) else { return }
    for value in fields.flatMap(\.values) { read(value, context) }
  }

  /// `NAV, enhetsleder` is one owner and its post; `NAV og Skole` and `enhetsleder og rektor` are two owners.
  private mutating func read(_ value: Value, _ context: Context) {
    var previous: Reference?
    for reference in value.references(context.text, names: context.names) {
      let places = context.participants(namedBy: reference)
      let isNext = previous.map { context.joins($0.range.upperBound..<reference.range.lowerBound) } ?? true
      let isKnown = !places.isEmpty || context.isKnown(reference.text)
      // `NAV og Skolen` are two, `Helse og omsorg` may be one.
      if previous == nil || !places.isEmpty || isNext && (isKnown || reference.isCapitalised) {
        add(Owner(text: reference.text, range: reference.range, places: places, hasHolder: reference.holder != nil))
      } else if let last = owners.popLast() {
        owners.append(Owner(text: last.text, range: last.range, places: last.places, hasHolder: true))
      }
      previous = reference
    }
  }

  private mutating func add(_ owner: Owner) {
    let isKnown = owners.contains { known in
      known.text.lowercased() == owner.text.lowercased() || !owner.places.isEmpty && owner.places.isSubset(of: known.places)
    }
    if !isKnown { owners.append(owner) }
  }

  var ownerPlaces: Set<Int> { owners.reduce(into: []) { $0.formUnion($1.places) } }

  /// Owners for whom a post or a name is given under `Koordinering`.
  var placesWithHolder: Set<Int> {
    if section?.all(.by).contains(where: \.isAnswered) ?? false { return ownerPlaces }
    return owners.filter(\.hasHolder).reduce(into: []) { $0.formUnion($1.places) }
  }
}

extension Reference {
  fileprivate var isCapitalised: Bool { text.unicodeScalars.first?.properties.isUppercase ?? false }
}

extension Context {
  /// Whether `og` stands between two names.
  fileprivate func joins(_ range: Range<Int>) -> Bool {
    guard range.lowerBound < range.upperBound else { return false }
    return MandateLanguage.words(text.bytes, range).contains { ["og", "and", "samt"].contains($0.folded) }
  }
}
