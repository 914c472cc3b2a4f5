// Everything that a mandate says, each value with its words, gathered once for the rules that look at all of it.

package import MandateLanguage

package struct Said: Sendable {
  package let value: Value
  /// Nil for the title.
  package let section: SectionKind?
  package let words: [Word]
}

extension Mandate {
  /// In the order of the tree.
  func said(in text: SourceText) -> [Said] {
    var said: [Said] = []
    func add(_ value: Value, _ section: SectionKind?) {
      if !value.isEmpty { said.append(Said(value: value, section: section, words: value.words(text))) }
    }
    func add(_ fields: [Field], _ section: SectionKind) {
      for field in fields {
        add(field.value, section)
        for part in field.parts { add(part, section) }
      }
    }
    add(title, nil)
    for section in sections {
      add(section.value, section.kind)
      add(section.fields, section.kind)
      for item in section.items {
        add(item.text, section.kind)
        add(item.fields, section.kind)
        for subitem in item.subitems { add(subitem.text, section.kind) }
      }
    }
    return said
  }
}
