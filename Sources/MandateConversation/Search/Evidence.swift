// Whether the guidance covers a question at all. Better to say that it does not than to answer something else, so what a question shares
// with the guidance is weighed against what it shares with questions about other things. The weights were fitted to questions of both kinds
// (`tune.tsv`).

enum Evidence {
  /// `outside` says how like the question is to questions that nothing in the guidance answers.
  static func isCovered(_ signs: Signs, outside: Signs) -> Bool {
    let shared = 5 * signs.text + 3.5 * signs.best + 4.5 * signs.second + 4.5 * signs.pairs + 3.9 * signs.letters
    let other = 7 * outside.best + 4.8 * outside.second + 6.6 * outside.pairs + 3.3 * outside.letters
    return shared - other > 0.4
  }
}
