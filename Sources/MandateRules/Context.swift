package import MandateLanguage

/// All that a rule may know beside the mandate itself. Nothing else comes from anywhere: no clock, no file, no global.
package struct Context: Sendable {
  package let document: Document
  package let mandate: Mandate
  package let settings: Settings
  /// What the language layer noticed in this mandate.
  package let problems: [Problem]
  /// Nil where nobody has said what day it is: rules about time are silent then.
  package let today: CalendarDate?
  /// The mandate this one belongs under, in this file or another.
  package let parent: Parent?
  /// Whether a parent mandate is named and could not be found.
  package let parentIsMissing: Bool
  package let profile: Profile
  /// Ids of the choices; nil where the mandate does not say, nor its parent.
  package let status: String
  package let actor: String?
  package let phase: String?
  /// The step of the ladder the mandate aims for, 1 to 4.
  package let step: Int?
  /// All who are declared, in the mandate and in its parent.
  package let names: Names
  /// Finds the mandate's own participants by any of their names.
  package let parties: Parties
  /// All that the mandate says.
  package let said: [Said]
  /// The titles of the file's mandates: their bodies can be reported to.
  package let titles: Names
  /// Names and titles: what a list is not split inside of.
  let referring: Names
  let bodies: Bodies
  /// Who stands behind the mandate, under Forankring and Vedtak, and with each participant.
  let anchors: [Anchor]
  let supporters: [Anchor]

  package struct Parent: Sendable {
    package let document: Document
    package let mandate: Mandate
    /// Nil where the parent stands in the same file.
    package let path: String?

    package init(document: Document, mandate: Mandate, path: String?) {
      self.document = document
      self.mandate = mandate
      self.path = path
    }
  }

  package var text: SourceText { document.text }
  /// The language that inserted text is written in.
  package var language: Language { document.language }

  package init(
    _ mandate: Mandate, in document: Document, settings: Settings, problems: [Problem], today: CalendarDate?, parent: Parent?,
    parentIsMissing: Bool = false, titles: Names = Names(), bodies: Bodies = Bodies()
  ) {
    self.titles = titles
    self.bodies = bodies
    self.document = document
    self.mandate = mandate
    said = mandate.said(in: document.text)
    self.problems = problems
    self.settings = settings
    self.today = today
    self.parent = parent
    self.parentIsMissing = parentIsMissing
    func choice(_ kind: SectionKind) -> String? {
      mandate[kind]?.value.choice ?? parent?.mandate[kind]?.value.choice
    }
    status = choice(.status) ?? "draft"
    actor = choice(.actor)
    phase = choice(.phase)
    step = mandate[.ambition]?[.target]?.step
    anchors = Context.anchors(of: mandate, in: document.text, parent, actor)
    supporters = Context.supporters(of: mandate, actor)
    profile = settings.profile ?? (status == "draft" ? .grunnmur : .full)
    var names = Names(declaredBy: mandate, in: document.text)
    if let parent, parent.path != nil, !parent.mandate.title.isEmpty {
      names.declare(parent.mandate.title.text, range: parent.mandate.title.range)
    }
    if let parent { names.formUnion(Names(declaredBy: parent.mandate, in: parent.document.text)) }
    for word in settings.words { names.declare(word, range: 0..<0) }
    self.names = names
    parties = Parties(mandate, document.text, names)
    referring = names.with(titles)
  }

  /// In a state agency or a ministry.
  package var isState: Bool { actor == "agency" || actor == "ministry" }

  /// In the decision phase or later.
  package var isDecisionOrLater: Bool { phase == "decision" || phase == "implementation" }

  /// A county reads the municipality's column.
  package var isMunicipal: Bool { actor == "municipality" || actor == "county" }

  package func string(_ range: Range<Int>) -> String { text.string(range) }

  package func references(_ field: Field?) -> [Reference] {
    field?.references(text, names: referring) ?? []
  }

  package func words(_ value: Value) -> [Word] { value.words(text) }

  /// The canonical word of a section in the document's language.
  package func word(_ section: SectionKind) -> String { Keywords.section(section).words.canonical(language) }

  /// The canonical word of a field in the document's language.
  package func word(_ field: FieldKind, in section: SectionKind) -> String {
    Keywords.section(section).field(field)?.words.canonical(language) ?? ""
  }
}

extension Names {
  /// Everyone a mandate declares: participants, representatives and deputies, meetings, commissioner, and the bodies under anchoring
  /// and decision.
  package init(declaredBy mandate: Mandate, in text: SourceText) {
    self.init()
    for participant in mandate.participants {
      declare(participant.name.text, range: participant.name.range)
      if let short = participant.shortName { declare(short.text, range: short.range) }
    }
    for participant in mandate.participants {
      for kind in [FieldKind.representative, .deputy, .anchoredWith] {
        for field in participant.all(kind) { declare(field.references(text, names: self)) }
      }
    }
    for item in mandate[.meetings]?.items ?? [] {
      if let name = item.name { declare(name.text, range: name.range) }
      if let short = item.shortName { declare(short.text, range: short.range) }
    }
    for item in mandate[.anchoring]?.items ?? [] {
      let body = item.chosen == nil && item.body.isEmpty ? item.text : item.body
      declare(body.references(text, names: self))
      if item.chosen == nil, let name = item.name { declare(name.text, range: name.range) }
    }
    if let commissioner = mandate[.commissionedBy]?.value { declare(commissioner.references(text, names: self)) }
    for field in mandate[.decision]?.all(.body) ?? [] { declare(field.references(text, names: self)) }
    for field in mandate[.values]?.all(.decidedBy) ?? [] { declare(field.references(text, names: self)) }
    for kind in [FieldKind.by, .deputy] {
      for field in mandate[.coordination]?.all(kind) ?? [] { declare(field.references(text, names: self)) }
    }
  }

  private mutating func declare(_ references: [Reference]) {
    for reference in references {
      declare(reference.text, range: reference.range)
      if let holder = reference.holder { declare(holder.text, range: holder.range) }
    }
  }
}
