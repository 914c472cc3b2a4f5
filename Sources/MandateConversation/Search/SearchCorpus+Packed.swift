// A corpus as text, and back: reading the guidance anew takes longer than somebody who asks one question at a terminal should wait.

extension SearchCorpus {
  var packed: [UInt8] {
    var writer = PackedWriter()
    lexicon.pack(into: &writer)
    writer.write(counts.terms.count)
    writer.write(counts.documentCount)
    for document in 0..<counts.documentCount {
      let pairs = counts.pairs(of: document)
      writer.write(pairs.count)
      for at in pairs {
        writer.write(Int(counts.terms[at]))
        writer.write(Int(counts.amounts[at]))
      }
    }
    questions.pack(into: &writer)
    for weight in weights { writer.write(Int((weight * 1000).rounded())) }
    return writer.text
  }

  init(_ language: SearchLanguage, packed text: StaticString) {
    self.init(language, reader: PackedReader(text.utf8Start, text.utf8CodeUnitCount))
  }

  init(_ language: SearchLanguage, reader: PackedReader) {
    var reader = reader
    lexicon = Lexicon(language, packed: &reader)
    counts.reserve(reader.number())
    for _ in 0..<reader.number() {
      counts.begin()
      for _ in 0..<reader.number() { counts.append(reader.number(), reader.number()) }
    }
    questions = AskedTerms(&reader)
    weights = (0..<lexicon.terms.count).map { _ in Double(reader.number()) / 1000 }
  }
}

extension AskedTerms {
  func pack(into writer: inout PackedWriter) {
    writer.write(terms.count)
    writer.write(owners.count)
    var owner: UInt16 = 0
    for question in owners.indices {
      writer.write(Int(owners[question] - owner))
      owner = owners[question]
      writer.write(count(question))
      for term in self[question] { writer.write(Int(term)) }
    }
  }

  init(_ reader: inout PackedReader) {
    terms.reserveCapacity(reader.number())
    let count = reader.number()
    starts.reserveCapacity(count + 1)
    owners.reserveCapacity(count)
    var owner = 0
    for _ in 0..<count {
      owner += reader.number()
      for _ in 0..<reader.number() { terms.append(UInt16(truncatingIfNeeded: reader.number())) }
      starts.append(Int32(terms.count))
      owners.append(UInt16(owner))
    }
  }
}
