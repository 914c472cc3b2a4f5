// A corpus as text, and back: reading the guidance anew takes longer than somebody who asks one question at a terminal should wait.

extension SearchCorpus {
  var packed: [UInt8] {
    var writer = PackedWriter()
    lexicon.pack(into: &writer)
    counts.pack(into: &writer)
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
    counts = TermCounts(&reader)
    questions = AskedTerms(&reader)
    weights = (0..<lexicon.terms.count).map { _ in Double(reader.number()) / 1000 }
  }
}

extension AskedTerms {
  func pack(into writer: inout PackedWriter) {
    writer.write(owners.count)
    for owner in owners { writer.write(Int(owner)) }
    for question in owners.indices { writer.write(count(question)) }
    writer.write(terms.count)
    for term in terms { writer.write(Int(term)) }
  }

  init(_ reader: inout PackedReader) {
    owners = reader.smallNumbers(reader.number())
    starts.reserveCapacity(owners.count + 1)
    var end: Int32 = 0
    for count in reader.smallNumbers(owners.count) {
      end += Int32(count)
      starts.append(end)
    }
    terms = reader.smallNumbers(reader.number())
  }
}

extension TermCounts {
  func pack(into writer: inout PackedWriter) {
    writer.write(documentCount)
    for document in 0..<documentCount { writer.write(pairs(of: document).count) }
    writer.write(terms.count)
    for term in terms { writer.write(Int(term)) }
    for amount in amounts { writer.write(Int(amount)) }
  }

  init(_ reader: inout PackedReader) {
    var end: Int32 = 0
    for count in reader.smallNumbers(reader.number()) {
      end += Int32(count)
      starts.append(end)
    }
    let count = reader.number()
    terms = reader.smallNumbers(count)
    amounts = reader.smallNumbers(count)
  }
}
