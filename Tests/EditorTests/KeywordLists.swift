// Every word of the language for those who write support for one more editor.

import MandateLanguage
import MandateServer

enum KeywordLists {
  static var json: JSON {
    [
      "note": .string(TextMateGrammar.notice),
      "sections": .array(Keywords.sections.map(section)),
    ]
  }

  private static func section(_ section: SectionKeyword) -> JSON {
    [
      "id": .string(section.kind.rawValue),
      "words": words(section.words),
      "prose": section.isProse ? true : nil,
      "choices": section.heading.choice.map(choices),
      "items": section.items.choice.map(choices),
      "fields": section.fields.isEmpty
        ? nil
        : .array(
          section.fields.map { field in
            ["id": .string(field.kind.rawValue), "words": words(field.words), "choices": field.type.choice.map(choices)]
          }),
    ]
  }

  private static func choices(_ choice: Choice) -> JSON {
    .array(choice.options.map { ["id": .string($0.id), "words": words($0.words)] })
  }

  /// The canonical word first.
  private static func words(_ words: Words3) -> JSON {
    .object(Language.allCases.map { JSON.Member(key: $0.rawValue, value: JSON(words[$0])) })
  }
}
