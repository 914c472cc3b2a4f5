// What a question of the interview can be called by those who answer in a file: its id, or the question itself in any of the languages.

package import MandateLanguage
internal import MandateRules

extension Interview {
  /// The ids of all questions; those about a participant end in a slash and its name.
  package static let ids: [String] = InterviewQuestion.all.map(\.id)

  /// Whether the question is asked of each participant.
  package static func isAboutParticipant(_ id: String) -> Bool {
    guard case .participant = InterviewQuestion.all.first(where: { $0.id == id })?.target else { return false }
    return true
  }

  /// The id that is meant; nil for a name that no question has.
  package static func id(named name: String) -> String? {
    let question = name.prefix { $0 != "/" }
    if ids.contains(String(question)) { return name }
    let words = Folding.words(name[...]).map(\.bytes)
    return InterviewQuestion.all.first { known in
      // What follows the question tells how to answer it.
      Language.allCases.contains { language in
        let text = known.text[language]
        return [text[...], text.prefix { $0 != "?" }].contains { Folding.words($0).map(\.bytes) == words }
      }
    }?.id
  }

  /// What each question is called and what it asks, in the order they are asked. `subject` stands for a participant.
  package static func all(about subject: String, _ language: Language) -> [(id: String, question: String)] {
    InterviewQuestion.all.map { question in
      let isAboutParticipant = if case .participant = question.target { true } else { false }
      return (question.id + (isAboutParticipant ? "/" + subject : ""), question.asked(of: subject, language))
    }
  }
}
