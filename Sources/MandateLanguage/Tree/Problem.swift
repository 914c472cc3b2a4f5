/// Something the language layer noticed. It has no wording: the rule with the same code says it.
package struct Problem: Sendable {
  package enum Kind: Sendable {
    /// A first-column word near a heading; `isGuessed` where it was read as that heading.
    case unknownHeading(nearest: SectionKind, isGuessed: Bool)
    case misspeltField(FieldKind, in: SectionKind)
    /// A field that another section has, or a section that stands indented.
    case misplacedField(belongsTo: SectionKind)
    /// A heading in Markdown, in bold, or without its colon. The range is what the canonical heading replaces.
    case otherHeading(SectionKind)
    case sectionTwice(SectionKind, first: Range<Int>)
    case valueTwice(first: Range<Int>)
    /// `count` is the number of places in the file.
    case notUTF8(count: Int)
    case noMandate
    case noTitle
    case otherLanguage(Language, canonical: String)
    case notDate
    case noSuchDate
    case endsBeforeStart
    case notFrequency
    case vagueFrequency
    case notChoice(Choice, nearest: String?)
    case gap
    case noReason
  }

  package let kind: Kind
  package let range: Range<Int>
  /// The mandate it stands in, by position.
  package let mandate: Int
}
