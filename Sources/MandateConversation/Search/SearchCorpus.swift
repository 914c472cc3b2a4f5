// What reading the guidance gives, before anything is weighed: the words, what each document has of each, and every way of asking.

struct SearchCorpus: Sendable {
  var lexicon: Lexicon
  var counts = TermCounts()
  var questions = AskedTerms()

  /// `outside` are questions that no document answers, one a line.
  init(_ language: SearchLanguage, _ documents: [SearchDocument], outside: [String]) {
    lexicon = Lexicon(language)
    for (number, document) in documents.enumerated() {
      counts.begin()
      for field in document.fields { read(field) }
      for block in document.questions { read(questions: Array(block.utf8), of: number) }
    }
    for block in outside { read(questions: Array(block.utf8), of: documents.count) }
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
  private(set) var terms: [Int32] = []
  private(set) var amounts: [Int32] = []
  private(set) var owners: [Int32] = []
  /// Where each document begins.
  private(set) var starts: [Int] = []
  /// Where the pair of a term is, if it is of this document.
  private var places: [Int32] = []

  var documentCount: Int { starts.count }

  mutating func begin() {
    starts.append(terms.count)
  }

  mutating func add(_ term: Int, _ amount: Int) {
    while places.count <= term { places.append(-1) }
    let place = Int(places[term])
    if place >= starts[starts.count - 1], place < terms.count, terms[place] == Int32(term) {
      amounts[place] += Int32(amount)
    } else {
      places[term] = Int32(terms.count)
      append(term, amount)
    }
  }

  /// Adds a term that the document does not have yet.
  mutating func append(_ term: Int, _ amount: Int) {
    terms.append(Int32(term))
    amounts.append(Int32(amount))
    owners.append(Int32(documentCount - 1))
  }

  func pairs(of document: Int) -> Range<Int> {
    starts[document]..<(document + 1 < starts.count ? starts[document + 1] : terms.count)
  }
}

/// The ways of asking, each as the terms it is made of, in order.
struct AskedTerms: Sendable {
  var terms: [Int32] = []
  /// Where each way of asking begins, and where the last one ends.
  var starts: [Int] = [0]
  /// The document that each is for.
  var owners: [Int32] = []

  /// Stands for what is before the first term and after the last.
  static let edge: Int32 = -1

  init() {}

  mutating func add(_ asked: [Int], of document: Int) {
    for term in asked { terms.append(Int32(term)) }
    starts.append(terms.count)
    owners.append(Int32(document))
  }

  func count(_ question: Int) -> Int { starts[question + 1] - starts[question] }

  subscript(_ question: Int) -> ArraySlice<Int32> { terms[starts[question]..<starts[question + 1]] }

  /// Whether the two terms follow each other in a way of asking.
  func has(_ first: Int32, then second: Int32, in question: Int) -> Bool {
    let end = starts[question + 1]
    var last = Self.edge
    for at in starts[question]..<end {
      if last == first, terms[at] == second { return true }
      last = terms[at]
    }
    return last == first && second == Self.edge
  }
}
