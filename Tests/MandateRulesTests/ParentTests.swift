import Fixture
import MandateLanguage
import Testing

@testable import MandateRules

private let steering = """
  Mandat: Styringsgruppe for levekår
  Oppdragsgiver: Formannskapet
  Varighet: 1.1.2026 – 31.12.2027
  Ambisjon: felles forståelse
  Deltakere:
    - Kommunalsjef helse
    - NAV Nordvik (NAV)
  Mandat: Arbeidsgruppe

  """

@Test func `a parent whose title is a list is one body`() {
  let parent = "Mandat: Nettverk for bolig og helse\nMål: X\n\nMandat: Gruppe\nOppdragsgiver: Nettverk for bolig og helse\n"
  check(.bodyUnknownToParent, parent + "Koordinering: NAV\n  rapporterer til: Nettverk for bolig og helse")
}

@Test(arguments: [
  "Varighet: 2026–2027", "Varighet: til 31.12.2027", "Varighet: avklares innen 1. mai 2026", "Ambisjon: trinn 2",
  "Ambisjon: dele informasjon",
  "Ambisjon: felles tiltak – vi må bygge felles lokaler", "Ambisjon: felles tiltak\n  fordi: vi må bygge felles lokaler",
  "Oppdragsgiver: NAV",
  "Oppdragsgiver: Styringsgruppen", "Koordinering: NAV\n  rapporterer til: styringsgruppe for levekår",
  "Koordinering: NAV\n  rapporterer til: kommunalsjef kultur", "Koordinering: NAV\n  rapporterer til: avklares",
])
func `a group that fits its parent`(line: String) {
  for rule in [Rule.periodOutsideParent, .stepAboveParent, .bodyUnknownToParent, .parentNotFound] { check(rule, steering + line) }
}

@Test func `a group that outlives its parent`() {
  check(.periodOutsideParent, steering + "Varighet: løpende\n          ^^^^^^^ OVE001")
  check(.periodOutsideParent, steering + "Varighet: 2025–2028\n          ^^^^ OVE001\n               ^^^^ OVE001")
  check(.periodOutsideParent, steering + "Gjelder til: 1. mars 2029\n             ^^^^^^^^^^^^ OVE001")
  check(.periodOutsideParent, steering.replacing("1.1.2026 – 31.12.2027", with: "fra 2020") + "Varighet: 2025–2028")
}

@Test(arguments: ["2026–2028", "1.1.2026–1.6.2028", "fra 1. januar 2026 til 1. juni 2028", "til juni 2028", "2026–28"])
func `the fix ends the group with its parent`(period: String) {
  let once = fixed(.periodOutsideParent, steering + "Varighet: " + period)
  #expect(once != nil && !codes(once ?? "", profile: .full).contains { ["OVE001", "VAL001", "VAL003"].contains($0) }, "\(once ?? "")")
}

@Test func `a higher step than the parent's`() {
  check(.stepAboveParent, steering + "Ambisjon: trinn 3\n          ^^^^^^^ OVE002")
  check(.stepAboveParent, steering + "Ambisjon: trinn 3\n  fordi: …\n         ^ VAL006")
  check(.stepAboveParent, steering.replacing("Ambisjon: felles forståelse\n", with: "") + "Ambisjon: trinn 3")
}

@Test func `a body that the parent does not know is said once`() {
  check(
    .bodyUnknownToParent,
    steering + """
      Deltakere:
        - Skole
      Forankring:
        - politisk: Levekårsutvalget
      Koordinering: Skole
        rapporterer til: Levekårsutvalget
                         ^^^^^^^^^^^^^^^^ OVE003
      """)
  check(.bodyUnknownToParent, steering + "Oppdragsgiver: Formanskapet\n               ^^^^^^^^^^^^ OVE003")
  check(
    .unknownName,
    steering + "Deltakere: Skole\nKoordinering: Skole\n  rapporterer til: Rådet for trivsel\n                   ^^^^^^^^^^^^^^^^^ OVE003")
  #expect(fixed(.bodyUnknownToParent, steering + "Oppdragsgiver: Formanskapet") == steering + "Oppdragsgiver: Formannskapet")
  #expect(fixed(.bodyUnknownToParent, steering + "Oppdragsgiver: Eldrerådet") == steering + "Oppdragsgiver: Styringsgruppe for levekår")
}

@Test func `a parent that cannot be found, and one that can`() {
  check(.parentNotFound, "Mandat: A\nOverordnet mandat: avklares")
  check(.parentNotFound, "Mandat: Forum for oppvekst\nMandat: B\nOverordna mandat: forum for oppvekst")
  check(
    .parentNotFound,
    "Mandat: Forum for oppvekst\nMandat: B\nOverordna mandat: Forum for oppvext\n                  ^^^^^^^^^^^^^^^^^ OVE004")
  #expect(
    fixed(.stepAboveParent, "Mandat: B\nOverordnet mandat: a.mandat\nAmbisjon: trinn 4", parent: "Mandat: A\nAmbisjon: trinn 2")
      == "Mandat: B\nOverordnet mandat: a.mandat\nAmbisjon: trinn 4\n  fordi: …")
}
