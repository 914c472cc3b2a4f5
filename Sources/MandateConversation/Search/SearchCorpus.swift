// What reading the guidance gives, before anything is weighed: the words, what each document has of each, and every way of asking.

struct SearchCorpus: Sendable {
  var lexicon: Lexicon
  var counts = TermCounts()
  var questions = AskedTerms()
  /// How much each term tells documents apart.
  var weights: [Double] = []

  /// `outside` are questions that no document answers, one a line.
  init(_ language: SearchLanguage, _ documents: [SearchDocument], outside: [String]) {
    lexicon = Lexicon(language)
    for (number, document) in documents.enumerated() {
      counts.begin()
      for field in document.fields { read(field) }
      for block in document.questions { read(questions: Array(block.utf8), of: number) }
    }
    for block in outside { read(questions: Array(block.utf8), of: documents.count) }
    weights = Self.weights(questions, lexicon, documentCount: documents.count)
  }

  private mutating func read(_ field: SearchField) {
    for term in lexicon.learn(Array(field.text.utf8)) where !lexicon.isStop(term) {
      counts.add(term, lexicon.isWeak(term) ? field.weight / 2 : field.weight)
    }
  }

  private mutating func read(questions bytes: [UInt8], of owner: Int) {
    for line in Folding.lines(bytes) {
      let terms = lexicon.learn(bytes, in: line)
      if owner < counts.documentCount {
        for term in terms where !lexicon.isStop(term) { counts.add(term, SearchField.questionWeight) }
      }
      questions.add(terms, of: owner)
    }
  }
}

/// How much of each term each document has, in twentieths of a word, one document after another.
struct TermCounts: Sendable {
  var terms: [UInt16] = []
  var amounts: [UInt16] = []
  /// Where each document begins, and where the last one ends.
  var starts: [Int32] = [0]
  /// Where the pair of a term is, if it is of the last document.
  private var places: [Int32] = []

  init() {}

  var documentCount: Int { starts.count - 1 }

  mutating func begin() {
    starts.append(Int32(terms.count))
  }

  mutating func add(_ term: Int, _ amount: Int) {
    while places.count <= term { places.append(-1) }
    let place = Int(places[term])
    if place >= Int(starts[documentCount - 1]), place < terms.count, terms[place] == UInt16(term) {
      amounts[place] += UInt16(amount)
    } else {
      places[term] = Int32(terms.count)
      terms.append(UInt16(term))
      amounts.append(UInt16(amount))
      starts[documentCount] = Int32(terms.count)
    }
  }

  func pairs(of document: Int) -> Range<Int> { Int(starts[document])..<Int(starts[document + 1]) }
}

/// The ways of asking, each as the terms it is made of, in order. A term, like a way of asking, is one of fewer than 65,535.
struct AskedTerms: Sendable {
  var terms: [UInt16] = []
  /// Where each way of asking begins, and where the last one ends.
  var starts: [Int32] = [0]
  /// The document that each is for.
  var owners: [UInt16] = []

  /// Stands for what is before the first term and after the last.
  static let edge = UInt16.max

  init() {}

  mutating func add(_ asked: [Int], of document: Int) {
    for term in asked { terms.append(UInt16(term)) }
    starts.append(Int32(terms.count))
    owners.append(UInt16(document))
  }

  private func range(_ question: Int) -> Range<Int> { Int(starts[question])..<Int(starts[question + 1]) }

  func count(_ question: Int) -> Int { range(question).count }

  subscript(_ question: Int) -> ArraySlice<UInt16> { terms[range(question)] }

  /// Whether the two terms follow each other in a way of asking.
  func has(_ first: UInt16, then second: UInt16, in question: Int) -> Bool {
    var last = Self.edge
    for at in range(question) {
      if last == first, terms[at] == second { return true }
      last = terms[at]
    }
    return last == first && second == Self.edge
  }
}
