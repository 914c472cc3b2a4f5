import Testing

@testable import MandateConversation

struct SynonymTests {
  @Test(arguments: [
    ("hvem leder", "kven leier"), ("hvor ofte", "kor tit"), ("når møtes vi", "når møtast vi"), ("hva koster det", "kven betaler"),
    ("trinn tre", "tredje trinnet"),
  ])
  func `what means the same is the same term`(one: String, other: String) {
    var lexicon = Lexicon(.norwegian)
    let first = lexicon.learn(Array(one.utf8)).filter { !lexicon.isStop($0) && !lexicon.isWeak($0) }
    let second = lexicon.learn(Array(other.utf8)).filter { !lexicon.isStop($0) && !lexicon.isWeak($0) }
    #expect(!Set(first).isDisjoint(with: second), "\(first) \(second)")
  }

  @Test(arguments: SearchLanguage.allCases)
  func `neighbours are words that the synonyms know`(language: SearchLanguage) {
    let lexicon = Lexicon(language)
    let lines = "\(language.neighbours)".split(separator: "\n")
    #expect(!lines.isEmpty)
    for word in lines.flatMap({ $0.split(separator: " ") }) {
      let term = lexicon.term(ofPart: Folding.word(String(word).replacing("_", with: "")))
      #expect(term.map(lexicon.isNamed) ?? (word.contains("_")), "\(word)")
    }
  }
}
