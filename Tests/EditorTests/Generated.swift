// What is written under editors/ from the language, by path. A test compares each with its file; UPDATE_GENERATED=1 rewrites them.

import MandateLanguage
import MandateServer
import Testing

struct Generated: CustomTestStringConvertible {
  let path: String
  let text: String

  var testDescription: String { path }

  static let all: [Generated] = {
    let words = Vocabulary.whole
    let grammar = TextMateGrammar.grammar(words)
    return [
      Generated(path: "keywords.json", text: KeywordLists.json.indented() + "\n"),
      Generated(path: "vscode/syntaxes/mandate.tmLanguage.json", text: grammar.indented() + "\n"),
      Generated(path: "vscode/snippets/mandate.json", text: Snippets.json.indented() + "\n"),
      Generated(path: "sublime/Mandate.tmLanguage", text: PropertyList.text(grammar)),
      Generated(path: "vim/syntax/mandate.vim", text: VimSyntax.text(words)),
      Generated(path: "emacs/mandate-words.el", text: EmacsWords.text(words)),
      Generated(path: "kate/mandate.xml", text: KateSyntax.text(words)),
      Generated(path: "kakoune/mandate.kak", text: KakouneHighlighting.text(words)),
      Generated(path: "neovim/syntax/mandate.vim", text: VimSyntax.text(words)),
    ]
  }()
}
