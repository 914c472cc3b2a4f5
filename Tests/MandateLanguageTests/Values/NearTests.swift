import MandateLanguage
import Testing

struct NearTests {
  @Test(arguments: [
    ("Evaluring", "Evaluering"), ("Deltagere", "Deltakere"), ("Koordinerign", "Koordinering"), ("Kordinerin", "Koordinering"),
    ("Forankirng", "Forankring"), ("Ressurserr", "Ressurser"), ("Statsu", "Status"), ("Statuss", "Status"), ("statun", "STATUS"),
    ("Maal", "Mål"), ("Mal", "Mål"), ("Moter", "Møter"), ("Moeter", "Møter"), ("Aapenhet", "Åpenhet"), ("Oppgaaver", "Oppgåver"),
    ("Maalgruppe", "Målgruppe"), ("Ma\u{30A}lgrupe", "Målgruppe"), ("Milepael", "Milepæl"), ("søeker", "soeker"), ("Fase", "fase"),
  ])
  func `a slip is near`(written: String, known: String) {
    #expect(isNear(written, known))
    #expect(isNear(known, written))
    #expect(nearest(written, in: ["Xyzzyx", known]) == known)
    #expect(nearest(known, in: ["Xyzzyx", written]) == written)
  }

  @Test(arguments: [
    ("Fare", "Fase"), ("Malt", "Mål"), ("Mandag", "Mål"), ("Stats", "Status"), ("Sttaus.", "Status"), ("Statut", "Statens"),
    ("Deltager", "Deltakelse"), ("Roller", "Rutiner"), ("", "Mål"), ("Mål", ""), ("Evluring", "Evaluering"), ("Moter", "Mæter"),
    ("Sktaus", "Status"),
  ])
  func `another word is not`(written: String, known: String) {
    #expect(!isNear(written, known))
    #expect(!isNear(known, written))
    #expect(nearest(written, in: [known]) == nil)
  }

  @Test func `the nearest is the one with the fewest slips`() {
    let known = ["Evaluering", "Verdier", "Virkemidler", "Varighet", "Vurdering"]
    #expect(nearest("Evalueirng", in: known) == "Evaluering")
    #expect(nearest("verdiar", in: known) == "Verdier")
    #expect(nearest("Kommunikasjon", in: known) == nil)
    #expect(nearest("Møter", in: ["Moter", "Møter"]) == "Moter")
  }

  @Test func `very long words are not looked at`() {
    let long = String(repeating: "ø", count: 100_000)
    #expect(!isNear(long, "Evaluering"))
    #expect(!isNear(long, long))
  }
}
