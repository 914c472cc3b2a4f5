import Fixture
import MandateLanguage
import Testing

@testable import MandateRules

@Suite struct NamingTests {
  @Test(arguments: [
    ("Rådmannen", "Kommunedirektøren"), ("rådmann", "kommunedirektør"), ("rådmennene", "kommunedirektørene"),
    ("fylkesmannen", "statsforvalteren"), ("Fylkesmannens", "Statsforvalterens"), ("fylkesnemnda", "barneverns- og helsenemnda"),
    ("Barne- og likestillingsdepartementet", "Barne- og familiedepartementet"),
  ])
  func `an old name is replaced in the form it stands in`(old: String, new: String) {
    let text = "Mandat: A\nKoordinering:\n  rapporterer til: \(old)"
    let found = MandateRules.check(Document(text), request(profile: .full)).first { $0.code == "TRM001" }
    #expect(found?.fixes.first?.edits[0].text == new)
    #expect(found?.tags.contains(.deprecated) == true)
  }

  @Test func `nynorsk gets its own forms`() {
    for (old, new) in [("fylkesmennene", "statsforvaltarane"), ("rådmenn", "kommunedirektørar"), ("Fylkesmannen", "Statsforvaltaren")] {
      let text = "Mandat: A\nSpråk: nynorsk\nDeltakarar:\n  - \(old)"
      #expect(MandateRules.check(Document(text), request(profile: .full)).first { $0.code == "TRM001" }?.fixes.first?.edits[0].text == new)
    }
  }

  @Test(arguments: [
    "Bakgrunn: Rådmannen ba om det i 2015", "Koordinering:\n  rapporterer til: kommunedirektøren (tidligere rådmannen)",
    "Mål: Barn blir ikke rådville", "Status: avsluttet\nDeltakere:\n  - Rådmannen",
    "Faktagrunnlag:\n  - 12 barn\n      kilde: rapport fra Fylkesmannen", "Deltakere:\n  - Kommunedirektøren/rådmannen",
    "Endringer:\n  - 2021: Fylkesmannen ble Statsforvalteren",
  ])
  func `what tells of the past, or has the new name beside it, is left alone`(text: String) {
    check(.outdatedTerm, "Mandat: A\n\(text)")
  }

  @Test func `a national identity number is an error anywhere, and never repeated`() {
    // Nobody can have this number: no century fits its year and serial number.
    let number = "010145 50050"
    for text in ["# se også \(number)", "? Gjelder det \(number)", "Bakgrunn: \(number)", "Deltakere:\n  - \(number)"] {
      let found = MandateRules.check(Document("Mandat: A\n\(text)"), request(profile: .full)).filter { $0.code == "PER001" }
      #expect(found.map(\.severity) == [.error], "\(text)")
      #expect(!"\(found)".contains("50050"))
    }
  }

  @Test func `an address or a telephone number is pointed at where people stand, and nowhere else`() {
    check(
      .personalDataInMandate,
      """
      Mandat: A
      Deltakarar:
        - PPT: tlf. 900 00 000
                    ^^^^^^^^^^ PER001
            representant: kari.nordmann@steinhamna.example
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ PER001
        - NAV
            representant: postmottak@nav.example
      Koordinering: PPT
        ved: ola@steinhamna.example
             ^^^^^^^^^^^^^^^^^^^^^^ PER001
      Kommunikasjon:
        dokumenter: send til saker@steinhamna.example
      """)
    check(.personalDataInMandate, "Mandat: A\nDeltakere:\n  - NAV\n      ressurser: 60 000 kr\n      sluttet seg til: 20. november 2025")
  }
}
