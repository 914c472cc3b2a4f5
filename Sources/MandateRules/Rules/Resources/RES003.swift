import MandateGuidance
import MandateLanguage

extension Rule {
  /// What the group must know comes before who has the time.
  static let competenceMissing = Rule.field(
    .competence, of: .resources, code: "RES003", name: "competence-missing", severity: .info, advice: ["bufdir.1.kompetanse"],
    rows: ["R009"],
    summary: Text(
      nb: "Mandatet sier ikke hvilken kompetanse som må være med.",
      nn: "Mandatet seier ikkje kva kompetanse som må vere med.",
      en: "The mandate does not say which competence must take part."),
    message: Text(
      nb: "Hva må gruppen kunne? Skriv kompetansen som må være med.",
      nn: "Kva må gruppa kunne? Skriv kompetansen som må vere med.",
      en: "What must the group know? Write the competence that must take part."),
    example: """
      Mandat: Trygg oppvekst
      Ressurser:
      ^^^^^^^^^ RES003
        tid: 20 % stilling
      """,
    when: { _, section, context in
      section.saysSomething && !context.says(["kompetanse", "fagkompetanse", "competence", "expertise", "skill"], in: section.prose)
    })
}
