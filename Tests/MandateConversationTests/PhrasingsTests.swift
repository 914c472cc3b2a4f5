import Testing

@testable import MandateConversation
@testable import MandateGuidance
@testable import MandateLanguage

struct PhrasingsTests {
  @Test func `every entry can be asked for in every language`() {
    for entry in Guidance.all {
      for language in Language.allCases {
        let phrasings = Phrasings.of(entry.id)?[language] ?? []
        let least = [.report, .initiative].contains(entry.kind) ? 1 : 3
        #expect(phrasings.count >= min(least, 2), "\(entry.id) \(language)")
        #expect(phrasings.first?.last == "?", "\(entry.id) \(language): the first is shown as a question")
      }
    }
  }

  @Test func `ways of asking and words belong to entries that exist, once`() {
    let ids = Guidance.all.map(\.id)
    #expect(Phrasings.all.map(\.entry).filter { !ids.contains($0) }.isEmpty)
    #expect(AssociatedWords.all.map(\.entry).filter { !ids.contains($0) }.isEmpty)
    #expect(Set(Phrasings.all.map(\.entry)).count == Phrasings.all.count)
    #expect(Set(AssociatedWords.all.map(\.entry)).count == AssociatedWords.all.count)
  }

  @Test(arguments: Language.allCases)
  func `a shown question finds its own entry`(language: Language) {
    for phrasings in Phrasings.all {
      let (status, matches) = GuidanceSearch.of(SearchLanguage(language)).matches(phrasings.question(language))
      let question = phrasings.question(language)
      #expect(status == .answered, "\(question)")
      #expect(matches.first?.entry.id == phrasings.entry, "\(question) finds \(matches.first?.entry.id ?? "nothing")")
    }
  }

  @Test(arguments: Language.allCases)
  func `no two entries show the same question`(language: Language) {
    let questions = Phrasings.all.map { $0.question(language) }
    #expect(Set(questions).count == questions.count)
  }
}
