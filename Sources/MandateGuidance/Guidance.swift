// The whole guidance in one place, so that a rule, an answer or a page finds an entry by its id, whichever source it is from.

package enum Guidance {
  /// Every entry, source by source, each source in its own order.
  package static let all: [Entry] = Entry.bufdir + Entry.dfo + Entry.difi + Entry.reports

  private static let byID: [String: Entry] = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  /// The entry with this id, or nil if the guidance has none.
  package static func entry(_ id: String) -> Entry? {
    byID[id]
  }
}
