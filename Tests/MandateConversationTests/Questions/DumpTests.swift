import Foundation
import Testing

@testable import MandateConversation
@testable import MandateGuidance
@testable import MandateLanguage

@Suite(.enabled(if: ProcessInfo.processInfo.environment["DUMP"] != nil)) struct DumpTests {
  @Test func `dump`() throws {
    var out = ""
    for language in SearchLanguage.allCases {
      let search = GuidanceSearch.of(language)
      var lexicon = search.index.lexicon
      for (n, entry) in Guidance.all.enumerated() {
        let d = GuidanceSearch.document(entry, language)
        for f in d.fields { out += "F\t\(language)\t\(n)\t\(entry.id)\t\(f.weight)\t\(lexicon.learn(f.text).map(String.init).joined(separator: " "))\n" }
        for q in d.questions { out += "U\t\(language)\t\(n)\t\(entry.id)\t0\t\(lexicon.learn(q).map(String.init).joined(separator: " "))\n" }
        out += "P\t\(language)\t\(n)\t\(entry.id)\t\(d.prior)\t\n"
      }
      for t in 0..<lexicon.terms.count {
        out += "T\t\(language)\t\(t)\t\(String(decoding: lexicon.terms[t], as: UTF8.self))\t\(lexicon.isWeak(t) ? 1 : lexicon.isStop(t) ? 2 : 0)\t\(lexicon.neighbours(t).map(String.init).joined(separator: " "))\n"
      }
    }
    for name in ["tune", "measure"] {
      for q in QuestionSet(name).questions {
        let s = GuidanceSearch.of(SearchLanguage(q.language))
        let query = Query(Folding.words(q.text), s.index)
        let parts = query.parts.map { "\($0.term ?? -1):\($0.weight == SearchIndex.unknownWeight / 2 ? 1 : 0):\($0.certainty)" }.joined(separator: " ")
        out += "Q\t\(SearchLanguage(q.language))\t\(name)\t\(q.text)\t\(q.expected.joined(separator: ","))\t\(parts)\n"
      }
    }
    try out.write(toFile: "/tmp/conv/dump.tsv", atomically: true, encoding: .utf8)
  }
}
