import Fixture
import MandateLanguage
import Testing

@testable import MandateRules

@Test(arguments: [
  "Risiko: vurdert, ingen funnet: 3. mai 2026", "Risiko: vurdert, ingen funne", "Risks: assessed, none found", "Risiko:\n  - Folk slutter",
  "Risiko: avklares innen 1. mai 2026", "Interessekonflikter: begge vil ha lokalet", "Risiko: ikke relevant: vi deler bare brev",
])
func `risks are assessed`(line: String) {
  check(.risksNotAssessed, "Mandat: X\n" + line)
}

@Test(arguments: ["Risiko: vurdert, ingen funnet: 3. mai 2026", "Risiko: vurdert, ingen funne", "Risks: assessed, none found"])
func `none found is no risk to answer for`(line: String) {
  check(.riskWithoutOwner, "Mandat: X\n" + line)
  check(.riskWithoutHandling, "Mandat: X\n" + line)
  check(.conflictWithoutHandling, "Mandat: X\n" + line)
}

@Test func `a mandate without a word of risks is told so`() {
  check(.risksNotAssessed, "Mandat: X\n        ^ MAN001\nMål: Y")
  check(.goalConflictsNotAssessed, "Mandat: X\nAmbisjon: trinn 3\nRisiko:\n^^^^^^ AMB033")
  check(.risksNotAssessed, "Mandat: X\nAmbisjon: trinn 3\nRisiko:\n^^^^^^ AMB033")
}

@Test func `conflicts are handled, risks are owned`() {
  let conflict = "Mandat: X\nRisiko:\n  - interessekonflikt: begge vil ha lokalet\n"
  check(.conflictWithoutHandling, conflict + "      håndtering: annenhver uke")
  check(.conflictWithoutHandling, conflict + "      håndtering: avklares")
  check(.conflictWithoutHandling, "Mandat: X\nRisiko:\n  - interessekonflikt: ikke relevant: vi vil det samme")
  check(.conflictWithoutHandling, "Mandat: X\nRisks:\n  - conflict of goals: to be settled by 1 May 2026")
  check(.riskWithoutOwner, conflict)
  check(.riskWithoutHandling, conflict)
  check(.conflictWithoutHandling, "Mandat: X\nMålkonflikter:\n  - begge vil ha lokalet\n    ^^^^^^^^^^^^^^^^^^^^ KNF002")
  check(
    .conflictWithoutHandling,
    "Mandat: X\nRisiko:\n  - Det kan bli en interessekonflikt om lokalet\n    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ KNF002")
  check(.riskWithoutOwner, "Mandat: X\nRisiko:\n^^^^^^ RIS001\n  - Folk slutter\n  - Is på trappene\n  - Regn\n      ansvarlig: Drift")
  check(.riskWithoutHandling, "Mandat: X\nRisiko:\n  - Folk slutter\n      tiltak: opplæring")
  #expect(
    fixed(.conflictWithoutHandling, conflict) == "Mandat: X\nRisiko:\n  - interessekonflikt: begge vil ha lokalet\n      håndtering: …\n")
}

@Test func `no openness and no conflicts`() {
  let answer = "Mandat: X\nEgenvurdering: 2026\n  - åpenhet: nei\n             ^^^ KNF003\n"
  let silent = "Mandat: X\nEgenvurdering: 2026\n  - åpenhet: nei\n"
  check(.conflictsSilentThoughNotOpen, answer)
  check(.conflictsSilentThoughNotOpen, answer + "Risiko:\n  - Folk slutter")
  check(.conflictsSilentThoughNotOpen, silent + "Risiko:\n  - målkonflikt: ro mot fart")
  check(.conflictsSilentThoughNotOpen, silent + "Risiko: vurdert, ingen funnet")
  check(.conflictsSilentThoughNotOpen, silent.replacing("nei", with: "delvis"))
  #expect(
    fixed(.conflictsSilentThoughNotOpen, "Mandat: X\nEgenvurdering: 2026\n  - åpenhet: nei")
      == "Mandat: X\n\nRisiko:\n  - interessekonflikt: …\n\nEgenvurdering: 2026\n  - åpenhet: nei")
}

@Test func `what the work borders on weighs more at a high step`() {
  check(.interfacesMissing, "Mandat: X\nGrensesnitt: Rusteamet")
  check(.interfacesMissing, "Mandat: X\n        ^ MAN001")
  #expect(severity(.interfacesMissing, "Mandat: X\nStatus: vedtatt\nGrenseflater:") == .info)
  #expect(severity(.interfacesMissing, "Mandat: X\nStatus: vedtatt\nGrenseflater:\nAmbisjon: trinn 3") == .warning)
}
