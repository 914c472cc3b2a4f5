import Fixture
import MandateLanguage
import Testing

@testable import MandateRules

@Suite struct RolesTests {
  @Test(arguments: [
    "- NAV\n      rolle: leverer", "- NAV (leder)", "- NAV – gruppeleder", "- NAV\n      rolle: støtter", "- NAV\n      rolle: avklares",
    "- NAV: koordinator", "- Skulen\n      rolle: deltek", "- NAV\n      role: delivers",
  ])
  func `a role is known from any of the places it may stand in`(item: String) {
    check(.roleMissing, "Mandat: A\nDeltakere:\n  \(item)")
  }

  @Test func `the chair, the secretariat, the observers and the owner have their role by their place`() {
    check(
      .roleMissing,
      "Mandat: A\nLeder: Ordføreren\nSekretariat: NAV\nObservatører: Brukerrådet\nDeltakere:\n  - Skole\nKoordinering: Skole")
  }

  @Test func `a task says who does it in front, in brackets or after a dash, not by what it is about`() {
    let two = "Mandat: A\nDeltakere:\n  - Bolig\n  - NAV\nOppgaver:\n  - "
    for task in ["NAV fører statistikk", "Kartlegging (NAV)", "Kartlegging – NAV", "Kartlegging ved NAV", "Kartlegges av Bolig"] {
      check(.taskWithoutResponsible, two + task)
    }
    check(.taskWithoutResponsible, two + "Telle barn i midlertidig bolig\n    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ANS001")
    check(.taskWithoutResponsible, two + "Gi råd til NAV\n    ^^^^^^^^^^^^^^ ANS001")
  }

  @Test func `a gap where the role should be is pointed at`() {
    #expect(codes("Mandat: A\nDeltakere:\n  - NAV\n      rolle: …", profile: .grunnmur).contains("ROL001"))
  }

  @Test func `most without a role are one finding`() {
    check(
      .roleMissing,
      """
      Mandat: A
      Deltakere:
      ^^^^^^^^^ ROL001
        - NAV
        - Skole
        - Politiet
            rolle: leverer
      """)
  }

  @Test(arguments: [
    "- NAV\n      rolle: leverer\n      ansvar: råd", "- NAV: økonomisk rådgivning\n      rolle: leverer", "- NAV\n      rolle: observerer",
    "- NAV\n      rolle: blir orientert", "- NAV (leder)", "- NAV\n      rolle: sekretariat",
    "- NAV\n      rolle: observatørstatus med talerett",
    "- NAV\n      rolle: leverer\n      oppgaver: råd", "- NAV\n      rolle: leverer\n      ansvar: avklares",
  ])
  func `duties stand under many words, and some roles need none`(item: String) {
    check(.roleWithoutDuty, "Mandat: A\nDeltakere:\n  \(item)")
  }

  @Test func `duties may stand with the tasks, the measures or the coordination`() {
    let participants = "Mandat: A\nDeltakere:\n  - NAV\n      rolle: koordinerer\n"
    check(.roleWithoutDuty, participants + "Oppgaver:\n  - Kurs\n      ansvarlig: NAV")
    check(.roleWithoutDuty, participants + "Tiltak:\n  - Kurs\n      ansvarlig: NAV")
    check(.roleWithoutDuty, participants + "Koordinering: NAV\n  plikter: kaller inn")
    #expect(codes(participants + "Koordinering: NAV", profile: .grunnmur).contains("ROL002"))
  }

  @Test func `a role in words of its own needs duties too`() {
    #expect(codes("Mandat: A\nDeltakere:\n  - PPT\n      rolle: støttar", profile: .grunnmur).contains("ROL002"))
  }

  @Test func `five duties and running text are fine, six duties and thirteen participants are many`() {
    func mandate(_ duties: String) -> String { "Mandat: A\nDeltakere:\n  - NAV\n      ansvar: \(duties)" }
    check(.manyRoles, mandate("mottak, samtaler, råd, veiledning og rapportering"))
    check(
      .manyRoles,
      mandate("tar imot alle som ringer, svarer dem på det de lurer på, sender dem videre, skriver ned hva de sa, rydder, og følger opp"))
    #expect(codes(mandate("mottak; samtaler; råd; veiledning; kurs; rapportering"), profile: .full).contains("ROL004"))
    #expect(
      codes(mandate("\n" + (1...6).map { "        - plikt nummer \($0)" }.joined(separator: "\n")), profile: .full).contains("ROL004"))
    let many = (1...13).map { "  - Part \($0)" }.joined(separator: "\n")
    #expect(codes("Mandat: A\nDeltakere:\n\(many)", profile: .full).contains("ROL004"))
  }

  @Test func `a task has someone responsible when it names one, shares it, or leaves it open`() {
    let start = "Mandat: A\nDeltakere:\n  - NAV\n  - Skole\nOppgaver:\n"
    for task in [
      "  - Kurs\n      ansvarlig: NAV", "  - Kurs\n      ansvar: alle", "  - Skolen holder kurs", "  - Kurs\n      ansvarlig: avklares",
      "  - Kurs\n      felles ansvar: ja", "  - avklares innen mars 2026", "  Vi holder kurs",
    ] {
      check(.taskWithoutResponsible, start + task)
    }
    check(
      .taskWithoutResponsible,
      """
      Mandat: A
      Oppgåver:
      ^^^^^^^^ ANS001
        - Halde kurs
        - Føre statistikk
      """)
  }

  @Test func `the same field at two is found, at all three or shared it is not`() {
    func mandate(_ duties: [String]) -> String {
      "Mandat: A\nDeltakere:\n" + duties.enumerated().map { "  - Part\($0)\n      ansvar: \($1)" }.joined(separator: "\n")
    }
    check(.sameResponsibilityTwice, mandate(["møter forberedt", "møter forberedt", "statistikk"]))
    check(.sameResponsibilityTwice, mandate(["statistikk", "statistikk", "statistikk"]))
    check(.sameResponsibilityTwice, mandate(["felles statistikk", "felles statistikk"]))
    check(.sameResponsibilityTwice, mandate(["statistikk", "statistikk (felles)"]))
    check(.sameResponsibilityTwice, mandate(["statistikk for skolen", "statistikk for NAV"]))
    #expect(codes(mandate(["kurs og statistikk", "Statistikk"]), profile: .full).contains("ANS002"))
  }
}
