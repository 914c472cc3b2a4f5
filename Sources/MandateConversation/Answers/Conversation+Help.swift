// What can be asked at all, for those who ask that, and for those who only say hello.

internal import MandateLanguage
internal import MandateRules

extension Conversation {
  func help(_ asked: Asked) -> Reply? {
    if let words = courtesy(asked.folded) {
      return Reply(.answered, Prose([.paragraph(words)]), short: words, followUps: Array(openingQuestions.prefix(3)))
    }
    guard let lead = lead(asked.folded) else { return nil }
    let text = say(
      "Du kan spørre om hvordan dere gjør det, om hva som står i mandatet, og om hva som mangler. Du kan også be om en endring.",
      "Du kan spørje om korleis de gjer det, om kva som står i mandatet, og om kva som manglar. Du kan òg be om ei endring.",
      "You can ask how to do it, what the mandate says, and what is missing. You can also ask for a change.")
    let questions = openingQuestions
    let opening: [Prose.Block] = lead.isEmpty ? [] : [.paragraph(lead)]
    return Reply(
      .answered, Prose(opening + [.paragraph(text), .list(questions)]), short: lead.isEmpty ? text : lead, followUps: questions)
  }

  /// What is said to those who want nothing more just now.
  private func courtesy(_ words: String) -> String? {
    if Self.thanks.contains(words) {
      return say(
        "Bare hyggelig! Spør gjerne om mer, eller be om en endring.", "Berre hyggeleg! Spør gjerne om meir, eller be om ei endring.",
        "You are welcome! Feel free to ask more, or to ask for a change.")
    }
    return Self.farewells.contains(words) ? say("Ha det bra!", "Ha det bra!", "Goodbye!") : nil
  }

  /// What stands before the help; nil where nobody asks for it.
  private func lead(_ words: String) -> String? {
    if Self.helpQuestions.contains(words) { return "" }
    if Self.greetings.contains(words) { return say("Hei!", "Hei!", "Hello!") }
    guard Self.whoIsThis.contains(words) else { return nil }
    return say(
      "Dette er mandate-lint, et verktøy for dem som skriver mandater. Svarene er skrevet på forhånd og bygger på veiledningen fra Bufdir, DFØ og Difi. Ingenting av det du skriver, sendes videre.",
      "Dette er mandate-lint, eit verktøy for dei som skriv mandat. Svara er skrivne på førehand og byggjer på rettleiinga frå Bufdir, DFØ og Difi. Ingenting av det du skriv, blir sendt vidare.",
      "This is mandate-lint, a tool for those who write mandates. The answers are written beforehand and build on the guidance of Bufdir, DFØ and Difi. Nothing that you write is passed on."
    )
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
    "how does this work", "hva kan du svare pa", "kva kan du svare pa", "hva kan du hjelpe meg med", "hva kan du hjelpe oss med",
    "kva kan du hjelpe meg med", "kva kan du hjelpe oss med", "what can you help me with", "what can you help us with",
    "kan du hjelpe meg", "kan du hjelpe oss", "can you help me", "can you help us", "hva gjor du", "kva gjer du", "what do you do",
  ]

  private static let greetings: Set<String> = [
    "hei", "hei hei", "heia", "heisann", "hei sann", "hallo", "halloen", "hallaien", "god dag", "goddag", "god morgen", "god morgon",
    "god kveld", "god ettermiddag", "morn", "hi", "hi there", "hello", "hello there", "hey", "good morning", "good afternoon",
    "good evening", "hei pa deg", "hei du",
  ]

  private static let thanks: Set<String> = [
    "takk", "takk takk", "tusen takk", "mange takk", "takk skal du ha", "takk for hjelpen", "takk for hjelpa", "tusen takk for hjelpen",
    "tusen takk for hjelpa", "takk for svaret", "takk for det", "supert takk", "fint takk", "flott takk", "ok takk", "thanks",
    "thanks a lot", "many thanks", "thank you", "thank you very much", "thank you so much", "thanks for the help", "thanks for your help",
  ]

  private static let farewells: Set<String> = [
    "ha det", "ha det bra", "hade", "hadet", "farvel", "adjo", "bye", "goodbye", "bye bye", "good bye", "snakkes", "see you",
  ]

  private static let whoIsThis: Set<String> = [
    "hvem er du", "hva er du", "hvem har laget deg", "hvem laget deg", "hvem lagde deg", "hvem star bak deg", "hvem snakker jeg med",
    "hvem svarer", "hva heter du", "er du en robot", "er du et menneske", "er du kunstig intelligens", "er du ki", "er du ai",
    "er du en sprakmodell", "hvem har laget dette", "hva er mandate lint", "kven er du", "kva er du", "kven har laga deg", "kven laga deg",
    "kven star bak deg", "kven snakkar eg med", "kven svarar", "kva heiter du", "er du ein robot", "er du eit menneske",
    "er du ein sprakmodell", "kven har laga dette", "kva er mandate lint", "who are you", "what are you", "who made you",
    "who created you", "who built you", "who is this", "whats your name", "what's your name", "what is your name", "are you a robot",
    "are you human",
    "are you an ai", "are you ai", "are you a language model", "who made this", "what is mandate lint",
  ]
}

extension Asked {
  /// The folded words, with spaces between.
  var folded: String {
    words.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: " ")
  }
}
