/// What a line is, decided from the line itself and the section it stands in.
package enum LineKind: String, Sendable {
  case blank, comment, question, answer, heading, field, item, text
}

/// One line of the file. Concatenating the ranges of all lines gives the file back, byte for byte.
package struct Line: Sendable {
  package let kind: LineKind
  /// The line with its line end.
  package let range: Range<Int>
  /// The column of the first character that is not white space; a tab counts to the next multiple of four.
  package let column: Int
  /// From the first character that is not white space to the last.
  package let content: Range<Int>
  /// The item's mark, or the `#`, `?` or `!`; empty at the content's start where there is none.
  package let mark: Range<Int>
  /// The keyword, without colon; empty where there is none.
  package let keyword: Range<Int>
  /// What the line says: after the colon, or after the mark, or all of it.
  package let value: Range<Int>
  /// Where in the tree the line stands.
  package internal(set) var place: Place
}

/// A place in the tree, by position; -1 where there is none.
package struct Place: Hashable, Sendable {
  package var mandate = -1
  package var section = -1
  package var item = -1
  package var subitem = -1
  package var field = -1
  package var part = -1

  package init() {}
}
