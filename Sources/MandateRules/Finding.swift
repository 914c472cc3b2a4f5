package import MandateGuidance
package import MandateLanguage

/// Something to look at in a mandate: where, what, what to do about it, and the advice it stands on.
package struct Finding: Sendable {
  /// Filled in by the check from the rule.
  package internal(set) var code = ""
  package internal(set) var name = ""
  package internal(set) var severity = Severity.warning
  package internal(set) var advice: [String] = []
  /// The mandate's place in the file.
  package internal(set) var mandate = 0
  package let range: Range<Int>
  package internal(set) var message: Text
  package internal(set) var fixes: [Fix]
  /// The codes that this finding says as well.
  package internal(set) var gathers: [String] = []
  /// The sections that are missing altogether, the weightiest first; only a finding that gathers them has any.
  package internal(set) var missing: [SectionKind] = []
  /// Other places that explain the finding.
  package let related: [Related]
  package internal(set) var tags: Set<Tag> = []
  /// The section that is missing altogether; such findings are gathered in MAN001.
  let missingSection: SectionKind?
  /// A weight of this one finding that differs from the rule's.
  let ownSeverity: Severity?
  /// Whether the finding is about something that is not there, so that a draft is judged mildly.
  let isAboutMissing: Bool?

  package enum Tag: Hashable, Sendable {
    case unnecessary, deprecated
  }

  package struct Related: Hashable, Sendable {
    package let range: Range<Int>
    package let message: Text
    /// Where the parent mandate stands, as the mandate writes it; nil for a place in the document itself.
    package let parent: String?

    package init(_ range: Range<Int>, _ message: Text, in parent: String? = nil) {
      self.range = range
      self.message = message
      self.parent = parent
    }
  }

  package init(
    at range: Range<Int>, _ message: Text, fixes: [Fix] = [], related: [Related] = [], severity: Severity? = nil, aboutMissing: Bool? = nil,
    tags: Set<Tag> = []
  ) {
    self.range = range
    self.message = message
    self.fixes = fixes
    self.related = related
    self.tags = tags
    missingSection = nil
    ownSeverity = severity
    isAboutMissing = aboutMissing
  }

  /// A section that is missing altogether.
  package init(missing section: SectionKind, in mandate: Mandate, _ message: Text, fixes: [Fix] = [], severity: Severity? = nil) {
    range = mandate.name
    self.message = message
    self.fixes = fixes
    related = []
    missingSection = section
    ownSeverity = severity
    isAboutMissing = true
  }
}

extension Finding {
  /// The same said of other words.
  func moved(to range: Range<Int>) -> Finding {
    Finding(at: range, message, fixes: fixes, related: related, severity: ownSeverity, aboutMissing: isAboutMissing, tags: tags)
  }
}

/// A change of the text that takes a finding away.
package struct Fix: Hashable, Sendable {
  package struct Edit: Hashable, Sendable {
    /// Bytes of the document.
    package let range: Range<Int>
    package let text: String

    package init(_ range: Range<Int>, _ text: String) {
      self.range = range
      self.text = text
    }
  }

  package let title: Text
  /// In order, never overlapping.
  package let edits: [Edit]
  /// Whether it can be applied without anybody deciding anything: it changes how something is written, not what is said.
  package let isAutomatic: Bool

  package init(_ title: Text, _ edits: [Edit], automatic: Bool = false) {
    self.title = title
    self.edits = edits
    isAutomatic = automatic
  }

  package init(_ title: Text, replace range: Range<Int>, with text: String, automatic: Bool = false) {
    self.init(title, [Edit(range, text)], automatic: automatic)
  }
}

extension Text {
  package subscript(_ language: Language) -> String {
    switch language {
    case .nb: nb
    case .nn: nn
    case .en: en
    }
  }
}
