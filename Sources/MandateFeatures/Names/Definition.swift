// Where something is declared: in the document, or in the one that a mandate names as its parent. A rule or a piece of advice that is named
// has a page.

import MandateLanguage
import MandateRules

package struct Definition: Sendable {
  package struct Target: Sendable {
    /// Of the parent mandate's file as it is written; nil for the document itself.
    package let path: String?
    package let range: Range<Int>
    /// The page of a rule or a piece of advice, by its code or id.
    package var page: String?
  }

  /// The words that name it.
  package let origin: Range<Int>
  package let targets: [Target]
}

extension Inspection {
  package func definition(at offset: Int) -> Definition? {
    let spot = spot(at: offset)
    if let page = page(at: spot) {
      return Definition(origin: page.range, targets: [Definition.Target(path: nil, range: 0..<0, page: page.id)])
    }
    if let mandate = spot.mandate, let named = mandate[.parentMandate]?.value, named.range.touches(spot.offset), !named.isEmpty {
      guard let parent = context(mandate).parent else { return nil }
      return Definition(origin: named.range, targets: [Definition.Target(path: parent.path, range: parent.mandate.name)])
    }
    if let found = named(at: spot.offset), !found.referent.declarations.isEmpty {
      let isDeclared = found.referent.kind == .participant || found.referent.kind == .meeting || found.referent.kind == .mandate
      // What this file only mentions may be declared in the parent's.
      if isDeclared || parentDefinition(spot, found.here.range) == nil {
        return Definition(
          origin: found.here.range, targets: found.referent.declarations.map { Definition.Target(path: nil, range: $0) })
      }
    }
    return spot.value.flatMap { value in
      spot.mandate.flatMap { name(at: spot.offset, in: value, context($0).names) }.flatMap { parentDefinition(spot, $0.range) }
    }
  }

  /// The declaration in the parent mandate of another file.
  private func parentDefinition(_ spot: Spot, _ origin: Range<Int>) -> Definition? {
    guard let mandate = spot.mandate, let parent = context(mandate).parent, let path = parent.path else { return nil }
    let names = Names(declaredBy: parent.mandate, in: parent.document.text)
    guard let name = names.find(text.string(origin)) else { return nil }
    return Definition(origin: origin, targets: [Definition.Target(path: path, range: name.range)])
  }
}
