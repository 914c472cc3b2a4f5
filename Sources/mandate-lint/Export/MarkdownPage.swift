// A mandate as Markdown, for a wiki or a case system.

import MandateFeatures
import MandateGuidance
import MandateLanguage
import MandateRules

enum MarkdownPage {
  static func text(_ sheets: [Sheet]) -> String {
    sheets.map(text).joined(separator: "\n---\n\n")
  }

  private static func text(_ sheet: Sheet) -> String {
    var blocks = ["# \(escaped(sheet.title.isEmpty ? PageLabels.untitled[sheet.language] : sheet.title))"]
    let facts = sheet.facts.map { "- **\(escaped($0.title)):** \(pieces($0.pieces))" }
    if !facts.isEmpty { blocks.append(facts.joined(separator: "\n")) }
    for part in sheet.sections {
      blocks.append("## \(escaped(part.title))")
      blocks += part.pieces.map { piece($0) }
      let lines = part.entries.map { entry($0, "") } + part.items.flatMap { item($0, "") }
      if !lines.isEmpty { blocks.append(lines.joined(separator: "\n")) }
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func entry(_ entry: Sheet.Entry, _ indent: String) -> String {
    "\(indent)- *\(escaped(PageLabels.capitalised(entry.title))):* \(pieces(entry.pieces))"
  }

  private static func item(_ item: Sheet.Item, _ indent: String) -> [String] {
    let name = item.name.map { "**\(escaped($0))**" + (item.shortName.map { " (\(escaped($0)))" } ?? "") }
    let said = item.pieces.isEmpty ? nil : pieces(item.pieces)
    let line = indent + "- " + [name, said].compactMap(\.self).joined(separator: ": ")
    let inner = indent + "  "
    return [line] + item.entries.map { entry($0, inner) } + item.items.flatMap { self.item($0, inner) }
  }

  private static func pieces(_ pieces: [Sheet.Piece]) -> String { pieces.map(piece).joined(separator: ", ") }

  private static func piece(_ piece: Sheet.Piece) -> String {
    piece.state == .open ? "*\(escaped(piece.text))*" : escaped(piece.text)
  }

  /// What a coordinator wrote must not turn into emphasis, links or lists.
  static func escaped(_ text: String) -> String { Prose([.paragraph(text)]).rendered(.markdown) }

  /// The overview of many.
  static func overview(_ overview: Overview) -> String {
    let language = overview.language
    var blocks = ["# \(escaped(overview.title))"]
    let header = Overview.columns.map { $0[language] }
    let rows = overview.rows.map { row in "| " + row.cells.map { escaped($0) }.joined(separator: " | ") + " |" }
    blocks.append(
      (["| " + header.joined(separator: " | ") + " |", "|" + header.map { _ in " --- |" }.joined()] + rows).joined(separator: "\n"))
    if !overview.upcoming.isEmpty {
      blocks.append("## \(PageLabels.upcoming[language])")
      let lines = overview.upcoming.map { "- \($0.day.date.iso): \(escaped($0.day.title)) (\(escaped($0.mandate)))" }
      blocks.append(lines.joined(separator: "\n"))
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }
}
