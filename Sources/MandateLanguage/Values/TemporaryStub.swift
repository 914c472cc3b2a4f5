package struct OpenPoint: Hashable, Sendable {
  package let due: Reading<WrittenDate>?
  package let responsible: Range<Int>?
}
package func readOpenPoint(_ words: Words) -> OpenPoint? { nil }
package func readNotRelevant(_ words: Words) -> Reading<Bool>? { nil }
package func readGap(_ words: Words) -> Range<Int>? { words.count == 1 && words.first?.folded == "…" ? words.range : nil }
