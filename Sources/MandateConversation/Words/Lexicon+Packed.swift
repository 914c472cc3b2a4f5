// A lexicon as text, and back.

extension Lexicon {
  func pack(into writer: inout PackedWriter) {
    writer.write(terms.count)
    for term in 0..<terms.count {
      writer.write(word: terms[term])
      let isItself = Int(traits[term].idea) == term
      writer.write(Int(traits[term].kind.rawValue) << 1 | (isItself ? 1 : 0))
      if !isItself { writer.write(Int(traits[term].idea)) }
    }
    writer.write(words.count)
    for word in 0..<words.count {
      writer.write(word: words[word])
      writer.write(Int(meanings[word]))
    }
    writer.write(phrases.count)
    for (first, list) in phrases.sorted(by: { $0.key < $1.key }) {
      writer.write(Int(first))
      writer.write(list.count)
      for phrase in list {
        writer.write(phrase.rest.count)
        for word in phrase.rest { writer.write(Int(word)) }
        writer.write(phrase.term)
      }
    }
    writer.write(near.count)
    for (term, others) in near.sorted(by: { $0.key < $1.key }) {
      writer.write(Int(term))
      writer.write(others.count)
      for other in others { writer.write(other) }
    }
  }

  init(_ language: SearchLanguage, packed reader: inout PackedReader) {
    self.language = language
    let termCount = reader.number()
    terms = WordTable(capacity: termCount)
    traits.reserveCapacity(termCount)
    for term in 0..<termCount {
      terms.insert(&reader)
      let kind = reader.number()
      let idea = kind & 1 == 1 ? term : reader.number()
      traits.append(TermTraits(idea: Int32(idea), kind: TermTraits.Kind(rawValue: UInt8(kind >> 1))))
    }
    let wordCount = reader.number()
    words = WordTable(capacity: wordCount)
    meanings.reserveCapacity(wordCount)
    for _ in 0..<wordCount {
      words.insert(&reader)
      meanings.append(Int32(reader.number()))
    }
    for _ in 0..<reader.number() {
      let first = Int32(reader.number())
      phrases[first] = (0..<reader.number()).map { _ in Phrase(rest: reader.numbers().map(Int32.init), term: reader.number()) }
    }
    for _ in 0..<reader.number() {
      let term = Int32(reader.number())
      near[term] = reader.numbers()
    }
    startsPhrase = Array(repeating: false, count: wordCount)
    for first in phrases.keys { startsPhrase[Int(first)] = true }
  }
}
