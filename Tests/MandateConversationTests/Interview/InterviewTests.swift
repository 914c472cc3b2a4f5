// The interview, from an empty mandate to one where no question is left.

import Fixture
import MandateGuidance
import MandateLanguage
import Testing

@testable import MandateConversation
@testable import MandateRules

struct InterviewTests {
  @Test func `the six start-up questions come first`() throws {
    let interview = try #require(conversation("Mandat: Trygg oppvekst\n").interview())
    #expect(interview.startUpAnswered == 0)
    #expect(interview.next?.id == "goals")
    #expect(
      interview.fields.prefix { $0.required }.map(\.id).starts(with: ["goals", "goals.realisticBecause", "anchoring", "participants"]))
    #expect(!interview.fields.drop { $0.required }.contains { $0.required })
    #expect(Conversation().interview() == nil)
  }

  @Test(arguments: Language.allCases)
  func `an empty mandate is filled in question by question`(language: Language) throws {
    var text = ["Mandat", "Mandat", "Mandate"][Language.allCases.firstIndex(of: language) ?? 0] + ": Trygg oppvekst\n"
    if language == .nn { text += "\nSpråk: nynorsk\n" }
    var asked: [String] = []
    while true {
      let conversation = conversation(text, language)
      let interview = try #require(conversation.interview())
      guard let next = interview.next else { break }
      #expect(!asked.contains(next.id), "\(next.id) is asked again:\n\(text)")
      asked.append(next.id)
      guard asked.count < 120 else { break }
      let result = conversation.answer(next.id, value(for: next, language))
      guard case .edits(let edits) = result else {
        Issue.record("\(next.id): \(result)\n\(text)")
        break
      }
      text = applied(edits, to: text)
      #expect(conversation.interview()?.next?.id == next.id)
    }
    let done = try #require(conversation(text, language).interview())
    #expect(done.isDone)
    #expect(done.startUpAnswered == 6)
    #expect(asked.prefix(4) == ["goals", "goals.realisticBecause", "anchoring", "participants"])
    #expect(!codes(text).contains { $0.hasPrefix("SKR") || $0.hasPrefix("STR") }, "\(codes(text))\n\(text)")
  }

  private func value(for field: InterviewField, _ language: Language) -> String {
    if field.id == "participants" { return "NAV, Skolen" }
    if field.id == "duration" { return "2026–2027" }
    if field.id.hasPrefix("participants.role") { return field.choices.first?.value ?? "" }
    switch field.kind {
    case .choice: return field.choices.first?.value ?? (language == .en ? "yes" : "ja")
    case .date: return language == .en ? "1 May 2026" : "1. mai 2026"
    case .frequency: return field.choices.first?.value ?? ""
    case .list: return field.choices.isEmpty ? "en, to" : field.choices.prefix(2).map(\.value).joined(separator: ", ")
    case .string: return language == .en ? "something that everybody knows" : "noe som alle kjenner"
    }
  }

  @Test(arguments: Fixture.documents)
  func `every document's interview can be answered to its end`(name: String) throws {
    var bytes = Fixture.document(name).bytes
    for turn in 0..<150 {
      let conversation = Conversation(Document(SourceText(bytes)), request())
      guard let next = conversation.interview()?.next else { return }
      let language = conversation.document?.mandates.first.map { Context($0, in: Document(SourceText(bytes)), request()).language } ?? .nb
      guard case .edits(let edits) = conversation.answer(next.id, value(for: next, language)) else {
        Issue.record("\(name), turn \(turn): \(next.id) takes no answer")
        return
      }
      let after = Fix.apply(edits, to: bytes)
      #expect(after != bytes, "\(next.id)")
      bytes = after
    }
    Issue.record("\(name) has no end")
  }

  @Test(arguments: [
    ("evaluation.frequency", "av og til", "«av og til» sier ikke hvor ofte. Skriv for eksempel «hvert halvår»."),
    ("goals", " \n ", "Svaret er tomt."), ("ambition", "full fart", "Velg én av disse: "),
    ("participants.role/NAV", "sjåfør", "Velg én av disse: "), ("goals", "ikke relevant", "Skriv hvorfor det ikke er relevant."),
    ("no.such", "NAV", "Det er ikke noe slikt spørsmål."), ("participants.role/Politiet", "bidrar", "«Politiet» er ikke blant deltakerne."),
    ("goals", "…", "Svaret er tomt."),
    ("duration", "vet ikke", "«vet ikke» sier ikke hvor lenge."), ("duration", "2027-2026", "«2027-2026» slutter før det begynner."),
    ("governance.line", "kanskje", "Velg én av disse: ordinær eller egen."),
    ("selfAssessment.realism", "vet ikke", "Velg én av disse: ja, delvis, nei eller ikke vurdert."),
  ])
  func `an answer that cannot be taken is explained`(id: String, value: String, error: String) {
    let result = conversation("Mandat: Prøve\n\nDeltakere:\n  - NAV\n").answer(id, value)
    guard case .error(let text) = result else {
      Issue.record("\(result)")
      return
    }
    #expect(text.hasPrefix(error), "\(text)")
  }

  @Test(arguments: [
    ("ambition", "trinn 3", "Ambisjon: unngå å svekke andres mål\n"), ("ambition", "Felles Tiltak", "Ambisjon: felles tiltak\n"),
    ("goals", "Flere barn\nfullfører", "Mål:\n  - Flere barn fullfører\n"),
    ("values", "tillit, Respekt", "Verdier:\n  - tillit\n  - respekt\n"),
    ("participants", "NAV; Skolen ,Barnevernet", "  - NAV\n  - Skolen\n  - Barnevernet\n"),
    ("evaluation.frequency", "avklares", "avklares\n"),
    ("phase", "ikke relevant – alt er i drift", "Fase: ikke relevant – alt er i drift\n"),
    ("evaluation.frequency", "Twice a year", "Evaluering: hvert halvår\n"), ("evaluation.frequency", "to be settled", "avklares\n"),
    ("evaluation.frequency", "annankvar månad", "Evaluering: annenhver måned\n"), ("phase", "implementation", "Fase: iverksetting\n"),
    ("governance.line", "Ja", "Styring: ordinær\n"), ("governance.line", "nei – saken er lukket", "Styring: egen – saken er lukket\n"),
    ("governance.line", "Ja, ordinær linje", "Styring: ordinær, ordinær linje\n"),
    ("ambition", "ja, felles tiltak", "Ambisjon: felles tiltak\n"),
    ("duration", "2027", "Varighet: 2027\n"), ("duration", "inntil videre", "Varighet: inntil videre\n"),
    ("goals.horizon", "varig", "Mål:\n  - …\n      horisont: varig\n"), ("goals", "- Flere fullfører", "Mål:\n  - Flere fullfører\n"),
  ])
  func `an answer is written on one line in the words of the mandate`(id: String, value: String, expected: String) {
    let text = "Mandat: Prøve\n"
    guard case .edits(let edits) = conversation(text).answer(id, value) else {
      Issue.record("\(id)")
      return
    }
    #expect(applied(edits, to: text).contains(expected), "\(applied(edits, to: text))")
  }

  @Test func `a gap is answered in its place`() {
    let text = "Mandat: Prøve\n\nMål:\n  - …\n\nEvaluering:\n  hyppighet: …\n"
    let conversation = conversation(text)
    #expect(conversation.interview()?.startUpAnswered == 0)
    #expect(changed(conversation.answer("goals", "Flere fullfører"), text) == text.replacing("- …", with: "- Flere fullfører"))
    #expect(changed(conversation.answer("evaluation.frequency", "hvert år"), text) == text.replacing("t: …", with: "t: hvert år"))
  }

  private func changed(_ result: InterviewResult, _ text: String) -> String? {
    if case .edits(let edits) = result { applied(edits, to: text) } else { nil }
  }

  @Test func `what is open or does not matter is not asked again`() throws {
    let text = "Mandat: Prøve\n\nMål: avklares innen 1. mai 2026\n\nEvaluering: ikke relevant – prosjektet varer i én uke\n"
    let interview = try #require(conversation(text).interview())
    #expect(!interview.fields.contains { ($0.id == "goals" || $0.id == "evaluation.frequency") && !$0.isSettled && !$0.isAnswered })
  }

  @Test func `a proposed answer writes what answering writes`() throws {
    let conversation = conversation("Mandat: Prøve\n\nMål:\n  - Flere fullfører\n\nDeltakere:\n  - NAV\n      rolle: bidrar\n")
    let interview = try #require(conversation.interview())
    for field in interview.fields where !field.isAnswered {
      let suggestions = conversation.suggestions(for: field)
      for (suggestion, choice) in zip(suggestions, field.choices) {
        #expect(conversation.answer(field.id, choice.value) == .edits(suggestion.edits))
        #expect(suggestion.title.lowercased() == choice.label.lowercased())
      }
    }
  }

  @Test func `progress is told in one line`() throws {
    let conversation = conversation("Mandat: Prøve\n\nMål:\n  - Flere fullfører\n")
    let interview = try #require(conversation.interview())
    #expect(conversation.progress(interview) == "1 av 6 oppstartsspørsmål er besvart.")
  }

  @Test func `every question has an id of its own, guidance, and rules that ask for it`() {
    let questions = InterviewQuestion.all
    #expect(Set(questions.map(\.id)).count == questions.count)
    for question in questions {
      #expect(Guidance.entry(question.advice) != nil, "\(question.advice)")
      for code in question.codes { #expect(Rule.rule(code) != nil, "\(code)") }
      #expect(question.startUp != nil || !question.codes.isEmpty, "\(question.id)")
    }
    #expect(Set(questions.compactMap(\.startUp)) == Set(1...6))
  }
}
