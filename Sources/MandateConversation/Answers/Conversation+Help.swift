// What can be asked at all, for those who ask that.

internal import MandateLanguage
internal import MandateRules

extension Conversation {
  func help(_ asked: Asked) -> Reply? {
    guard Self.helpQuestions.contains(asked.folded) else { return nil }
    let text = say(
      "Du kan spørre om hvordan dere gjør det, om hva som står i mandatet, og om hva som mangler. Du kan også be om en endring.",
      "Du kan spørje om korleis de gjer det, om kva som står i mandatet, og om kva som manglar. Du kan òg be om ei endring.",
      "You can ask how to do it, what the mandate says, and what is missing. You can also ask for a change.")
    let questions = openingQuestions
    return Reply(.answered, Prose([.paragraph(text), .list(questions)]), short: text, followUps: questions)
  }

  /// A handful of questions of every kind, to begin with.
  var openingQuestions: [String] {
    let advice = ["bufdir.1.oppstart", "bufdir.1.q5", "bufdir.1.q6"].compactMap { Phrasings.of($0)?.question(language) }
    guard document != nil else { return advice }
    return [
      say("Hva mangler?", "Kva manglar?", "What is missing?"), say("Hva er neste?", "Kva er neste?", "What is next?"),
      say("Hvem koordinerer?", "Kven koordinerer?", "Who coordinates?"),
    ] + advice + [say("Legg til evaluering hvert halvår", "Legg til evaluering kvart halvår", "Add evaluation twice a year")]
  }

  /// Folded.
  private static let helpQuestions: Set<String> = [
    "hjelp", "hjelp meg", "help", "help me", "hva kan jeg sporre om", "hva kan vi sporre om", "kva kan eg sporje om",
    "kva kan vi sporje om",
    "what can i ask", "what can we ask", "hva kan du", "kva kan du", "what can you do", "hvordan virker dette", "korleis verkar dette",
    "how does this work", "hva kan du svare pa", "kva kan du svare pa",
  ]
}

extension Asked {
  /// The folded words, with spaces between.
  var folded: String {
    words.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: " ")
  }
}
