// What a mandate says, apart from how it is written: two documents with the same meaning differ in layout, in synonyms and in the
// language of keywords and chosen words, and in nothing else.

package struct Meaning: Equatable, Sendable {
  private var said: [String] = []

  package init(_ document: Document) {
    let text = document.text
    for mandate in document.mandates {
      add("mandate", mandate.title)
      for section in mandate.sections where section.kind != .language {
        let path = section.kind.rawValue
        said.append(path)
        if !section.value.isEmpty { add(path, section.value) }
        add(path, section.fields)
        for item in section.items { add(path, item) }
      }
    }
    for line in document.lines {
      switch line.kind {
      case .comment, .question, .answer: said.append("\(line.kind.rawValue) \(Meaning.plain(text.string(line.value)))")
      case .text where line.place.section < 0: said.append("text \(Meaning.plain(text.string(line.content)))")
      default: break
      }
    }
  }

  private mutating func add(_ path: String, _ fields: [Field]) {
    for field in fields {
      let path = "\(path).\(field.kind.rawValue)"
      said.append(path)
      for value in field.values { add(path, value) }
    }
  }

  private mutating func add(_ path: String, _ item: Item) {
    let path = path + ".item"
    if let chosen = item.chosen {
      said.append("\(path) \(chosen)")
      add(path, item.body)
    } else if item.impliedRoles.isEmpty {
      add(path, item.text)
    } else {
      said.append("\(path) \(item.name?.text ?? "") \(item.impliedRoles.map(\.id).joined(separator: " "))")
      add(path, item.body)
    }
    add(path, item.fields)
    for subitem in item.subitems { add(path, subitem) }
  }

  private mutating func add(_ path: String, _ value: Value) {
    switch value.content {
    case .choice(let chosen):
      // Words between and after the chosen ones are said too; only the chosen words themselves may be written otherwise.
      said.append("\(path) = \(chosen.map { $0.id }.joined(separator: ", "))")
    case .step(let step, _, _): said.append("\(path) = \(step)")
    case .period(let reading):
      said.append("\(path) = \(reading.value.firstDay?.iso ?? "") \(reading.value.lastDay?.iso ?? "") \(Meaning.plain(value.text))")
    default: said.append("\(path) = \(Meaning.plain(value.text))")
    }
  }

  private static func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
