import MandateFeatures
import MandateRules

extension Style {
  /// Prose as it is shown on a screen. Without colours and width it is the plain text that editors get.
  func shown(_ prose: Prose) -> String {
    prose.blocks.map { block in
      switch block {
      case .heading(let text):
        wrapped(Drawing.plain(text), first: "").split(separator: "\n").map { bold(String($0)) }.joined(separator: "\n")
      case .paragraph(let text): wrapped(Drawing.plain(text), first: "")
      case .list(let items): items.map { wrapped(Drawing.plain($0), first: "• ") }.joined(separator: "\n")
      case .example(let text): text.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }.joined(separator: "\n")
      case .divider: "———"
      }
    }.joined(separator: "\n\n")
  }
}
