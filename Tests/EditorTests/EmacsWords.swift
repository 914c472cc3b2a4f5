// The words of the language as Emacs Lisp; mandate-mode makes its expressions of them.

enum EmacsWords {
  static func text(_ words: Vocabulary) -> String {
    """
    ;;; mandate-words.el --- The words of the mandate language  -*- lexical-binding: t -*-

    ;;; Commentary:

    ;; \(TextMateGrammar.notice)

    ;;; Code:

    (defconst mandate-words-titles
      '\(list(words.titles))
      "Words that begin a mandate.")

    (defconst mandate-words-sections
      '\(list(words.sections))
      "Words that begin a section.")

    (defconst mandate-words-prose
      '\(list(words.prose))
      "Words that begin a section whose text has no fields.")

    (defconst mandate-words-fields
      '\(list(words.fields + words.chosenFields.flatMap(\.keywords)))
      "Words that begin a field.")

    (defconst mandate-words-items
      '\(list(words.itemNames))
      "Names of items.")

    (defconst mandate-words-choices
      '(\((words.chosenSections + words.chosenFields).map { "(\(list($0.keywords)) . \(list($0.values)))" }.joined(separator: "\n    ")))
      "Keywords that take a value from a list, and the values.")

    (provide 'mandate-words)

    ;;; mandate-words.el ends here

    """
  }

  private static func list(_ words: [String]) -> String {
    "(" + words.map { "\"\($0.replacing("\"", with: "\\\""))\"" }.joined(separator: " ") + ")"
  }
}
