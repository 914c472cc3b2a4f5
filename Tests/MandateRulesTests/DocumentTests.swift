import Fixture
import MandateLanguage
import MandateRules
import Testing

/// Each whole mandate in Tests/Documents has a drawing beside it: the same text with carets under what is found, as it is on
/// 15 January 2026. `UPDATE_DRAWINGS=1 swift test --filter DocumentTests` draws them anew; the difference is reviewed like code.
struct DocumentTests {
  @Test(arguments: Fixture.documents)
  func `a whole mandate has exactly the findings drawn beside it`(name: String) {
    let text = Fixture.document(name)
    var request = request()
    request.parentDocument = { path in Fixture.documents.contains(path) ? Document(Fixture.document(path)) : nil }
    let drawn = Drawing.annotate(text, check(Document(text), request)) { finding in
      finding.gathers.isEmpty ? nil : "= " + finding.gathers.joined(separator: " ")
    }
    if Fixture.isSet("UPDATE_DRAWINGS") { Fixture.write(drawn, drawing: name) }
    #expect(drawn == Fixture.drawing(name), "see UPDATE_DRAWINGS in DocumentTests.swift")
  }
}
