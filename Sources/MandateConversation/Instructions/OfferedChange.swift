// A change of the mandate that an instruction leads to, as it is offered: what it is called, what it does, and what goes away by it.

internal import MandateGuidance
internal import MandateLanguage
internal import MandateRules

struct OfferedChange {
  let title: Text
  let edits: [Fix.Edit]
  /// What the new words stand instead of.
  var replaced: Range<Int>?
  /// Whether lines are only taken out.
  var removes = false
  /// Those whose names are no longer there, and what still says them.
  var dangling: (names: [String], lines: [Range<Int>])?
}

/// What comes of an instruction.
enum InstructionOutcome {
  case change(OfferedChange)
  /// It stands there: where.
  case already(Range<Int>)
  case refused(Text)
}

extension OfferedChange {
  /// Where a change is made, as its title says it.
  enum Place {
    case under(String)
    case of(String)

    /// ` under «Mål»`, ` for «NAV»`
    var words: Text {
      switch self {
      case .under(let name): Text(nb: " under «\(name.brief)»", nn: " under «\(name.brief)»", en: " under “\(name.brief)”")
      case .of(let name): Text(nb: " for «\(name.brief)»", nn: " for «\(name.brief)»", en: " for “\(name.brief)”")
      }
    }

    var name: String {
      switch self {
      case .under(let name), .of(let name): name
      }
    }
  }

  static func adding(_ what: String, to place: Place, _ edits: [Fix.Edit]) -> OfferedChange {
    let placed = place.words
    return OfferedChange(
      title: Text(
        nb: "Legg til «\(what.brief)»" + placed.nb, nn: "Legg til «\(what.brief)»" + placed.nn,
        en: "Add “\(what.brief)”" + placed.en), edits: edits)
  }

  static func replacing(_ old: String, with new: String, in place: Place?, at range: Range<Int>, _ edits: [Fix.Edit]) -> OfferedChange {
    let placed = place?.words ?? Text(nb: "", nn: "", en: "")
    return OfferedChange(
      title: Text(
        nb: "Bytt ut «\(old.brief)» med «\(new.brief)»" + placed.nb, nn: "Byt ut «\(old.brief)» med «\(new.brief)»" + placed.nn,
        en: "Replace “\(old.brief)” with “\(new.brief)”" + placed.en), edits: edits, replaced: range)
  }

  /// Several that are made at once, under the title of the first; where they are of one section, under its name.
  static func joined(_ changes: [OfferedChange], _ place: Place) -> OfferedChange? {
    guard let first = changes.first else { return nil }
    if changes.count == 1 { return first }
    let replaced = changes.compactMap(\.replaced)
    let title = Text(nb: "Endre «\(place.name.brief)»", nn: "Endre «\(place.name.brief)»", en: "Change “\(place.name.brief)”")
    return OfferedChange(
      title: replaced.count == 1 && first.replaced != nil || replaced.isEmpty ? first.title : title,
      edits: Fix.joined(changes.flatMap(\.edits)), replaced: replaced.first)
  }
}

extension String {
  /// No longer than a title can be, to stand between quotation marks.
  var brief: String {
    let inner = String(map { $0 == "«" || $0 == "“" ? "‘" : $0 == "»" || $0 == "”" ? "’" : $0 })
    return inner.unicodeScalars.count <= 60 ? inner : String(String.UnicodeScalarView(inner.unicodeScalars.prefix(59))) + "…"
  }

  /// The words without marks and capitals, to be compared.
  var bare: [String] { words.filter { $0.kind != .mark }.map(\.folded) }
}
