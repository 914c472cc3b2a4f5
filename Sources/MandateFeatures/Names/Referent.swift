// What a name stands for: a participant, a meeting, a body, a post or a mandate, with every form of its name and where it is declared.
// All mandates of a file share their names, since the groups of one file work with the same services.

import MandateLanguage
import MandateRules

package struct Referent: Sendable {
  package enum Kind: Hashable, Sendable {
    case participant, meeting, body, post, mandate
  }

  package let kind: Kind
  /// The name and, where there is one, the short name.
  package internal(set) var forms: [String]
  /// Where it is declared in the document: the name or the short name.
  package internal(set) var declarations: [Range<Int>]
}

/// A place where something is named.
package struct Occurrence: Hashable, Sendable {
  package let range: Range<Int>
  /// Which of the referent's forms, as it is declared.
  package let form: String
  /// Whether it stands there as it is declared, letter for letter.
  package let isExact: Bool
  package let isDeclaration: Bool
}

struct Referents {
  private(set) var all: [Referent] = []
  /// Every form, its range telling the referent.
  private(set) var names = Names()
  private var byForm: [String: Int] = [:]

  /// - Parameter other: one of another document, who may be named in this one without being declared in it.
  init(_ inspection: Inspection, and other: Referent? = nil) {
    for mandate in inspection.document.mandates { add(mandate, inspection.text) }
    for mandate in inspection.document.mandates {
      guard let parent = inspection.context(mandate).parent, parent.path != nil else { continue }
      for referent in Referents(parent.mandate, parent.document.text).all { add(referent) }
    }
    if let other { add(other) }
    for (index, referent) in all.enumerated() {
      for form in referent.forms { names.declare(form, range: index..<index) }
    }
  }

  /// Those that one mandate declares.
  private init(_ mandate: Mandate, _ text: SourceText) {
    add(mandate, text)
  }

  func match(_ words: ArraySlice<Word>) -> (referent: Int, form: String, count: Int)? {
    names.match(words).map { ($0.name.range.lowerBound, $0.name.text, $0.count) }
  }

  /// The one who has a name, in any case.
  func referent(named form: String) -> Int? { byForm[form.lowercased()] }

  private mutating func add(_ other: Referent) {
    let known = other.forms.lazy.compactMap { [byForm] in byForm[$0.lowercased()] }.first
    let index = known ?? all.count
    if known == nil { all.append(Referent(kind: other.kind, forms: [], declarations: [])) }
    for form in other.forms where byForm[form.lowercased()] == nil {
      byForm[form.lowercased()] = index
      all[index].forms.append(form)
    }
  }

  private mutating func add(_ mandate: Mandate, _ text: SourceText) {
    if !mandate.title.isEmpty { declare(.mandate, [Phrase(text: mandate.title.text, range: mandate.title.range)]) }
    for participant in mandate.participants {
      let others = participant.items.dropFirst().compactMap(\.name)
      declare(.participant, [participant.name, participant.shortName].compactMap { $0 }, also: others.map(\.range))
    }
    for item in mandate[.meetings]?.items ?? [] where item.name != nil {
      declare(.meeting, [item.name, item.shortName].compactMap { $0 })
    }
    // Whatever else the rules know by name: bodies, commissioners, and the posts that represent somebody.
    for name in Names(declaredBy: mandate, in: text).all {
      declare(Posts.isPost(name.text) ? .post : .body, [Phrase(text: name.text, range: name.range)])
    }
  }

  private mutating func declare(_ kind: Referent.Kind, _ forms: [Phrase], also ranges: [Range<Int>] = []) {
    let keys = forms.map { $0.text.lowercased() }
    guard let known = keys.compactMap({ byForm[$0] }).first else {
      for key in keys { byForm[key] = all.count }
      all.append(Referent(kind: kind, forms: forms.map(\.text), declarations: forms.map(\.range) + ranges))
      return
    }
    for (key, form) in zip(keys, forms) where byForm[key] == nil {
      byForm[key] = known
      all[known].forms.append(form.text)
    }
    // A body named twice is declared where it is named first.
    guard kind == .participant || kind == .meeting || kind == .mandate else { return }
    for range in forms.map(\.range) + ranges where !all[known].declarations.contains(range) { all[known].declarations.append(range) }
  }
}
