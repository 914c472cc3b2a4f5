// The syntax file that Vim and Neovim share. Vim's expressions are its own dialect, so the words are written in it here.

enum VimSyntax {
  static func text(_ words: Vocabulary) -> String {
    """
    " Colours of a mandate.
    " \(TextMateGrammar.notice)
    if exists('b:current_syntax')
      finish
    endif

    syntax case ignore

    syntax match mandateDate /\\<\\d\\{4}-\\d\\{1,2}-\\d\\{1,2}\\>/ contained
    syntax match mandateDate /\\<\\d\\{1,2}\\.\\d\\{1,2}\\.\\%(\\d\\{4}\\|\\d\\{2}\\)\\>/ contained
    syntax match mandateDate /\\<\\d\\{1,2}\\.\\=\\s\\+\\%(\(months)\\)\\>\\%(\\s\\+\\d\\{4}\\>\\)\\=/ contained
    syntax match mandateDate /\\<\\%(\(months)\\)\\s\\+\\%(\\d\\{1,2},\\=\\s\\+\\)\\=\\d\\{4}\\>/ contained
    syntax match mandateOpen /\\<\\%(under avklaring\\|avklares\\|avklarast\\|to be settled\\|to be decided\\|ikke relevant\\|ikkje relevant\\|not relevant\\)\\>/ contained
    syntax match mandateGap /…\\|\\[\\.\\.\\.]/
    syntax match mandateShortName /([^()]\\{1,30})\\ze\\s*\\%(:\\|$\\)/ contained
    syntax cluster mandateValues contains=mandateDate,mandateOpen,mandateGap

    syntax match mandateHeadingLine /^\\%(\(all(words.titles + words.sections))\\)\\s*\\%(:.*\\)\\=$/ contains=mandateHeading,mandateTitle,@mandateValues
    syntax match mandateTitle /^\\%(\(all(words.titles))\\)\\s*:\\s*\\zs.*/ contained
    syntax match mandateHeading /^\\%(\(all(words.titles + words.sections))\\)\\ze\\s*\\%(:\\|$\\)/ contained
    syntax match mandateItemLine /^\\s*\(mark)\\s.*$/ contains=mandateMark,mandateItemName,mandateField,mandateShortName,@mandateValues
    syntax match mandateMark /^\\s*\\zs\(mark)\\ze\\s/ contained
    syntax match mandateItemName /\\%(^\\s*\(mark)\\s\\+\\)\\@<=\\%(\(all(words.itemNames))\\)\\ze\\s*:/ contained
    syntax match mandateFieldLine /^\\s\\+\\%(\(mark)\\s\\+\\)\\=\\%(\(all(words.fields))\\)\\s*:.*$/ contains=mandateMark,mandateField,@mandateValues
    syntax match mandateField /\\%(^\\s\\+\\|^\\s*\(mark)\\s\\+\\)\\@<=\\%(\(all(words.fields + words.chosenFields.flatMap(\.keywords)))\\)\\ze\\s*:/ contained
    \(words.chosenSections.map { chosen("^", $0) }.joined())\
    \(words.chosenFields.map { chosen("^\\s\\+\\%(\(mark)\\s\\+\\)\\=", $0) }.joined())
    syntax region mandateProse matchgroup=mandateHeading start=/^\\%(\(all(words.prose))\\)\\ze\\s*\\%(:\\|$\\)/ end=/^\\ze[^ \\t#?!]/ contains=mandateComment,mandateQuestion,mandateAnswer,mandateGap
    syntax match mandateHeading /^#\\{1,6}\\s\\+\\%(\(all(words.titles + words.prose + words.sections))\\)\\s*:\\=\\s*$/
    syntax match mandateComment /^\\s*#\\%(#\\{0,5}\\s\\+\\%(\(all(words.titles + words.prose + words.sections))\\)\\s*:\\=\\s*$\\)\\@!.*/ contains=mandateCode,@Spell
    syntax match mandateQuestion /^\\s*?.*/
    syntax match mandateAnswer /^\\s*!.*/
    syntax match mandateCode /\\<\\u\\{3}\\d\\{3}\\>/ contained
    syntax sync minlines=200

    highlight default link mandateHeading Title
    highlight default link mandateTitle Title
    highlight default link mandateField Identifier
    highlight default link mandateItemName Identifier
    highlight default link mandateMark Special
    highlight default link mandateShortName Type
    highlight default link mandateChoice Constant
    highlight default link mandateDate Number
    highlight default link mandateOpen Todo
    highlight default link mandateGap Todo
    highlight default link mandateComment Comment
    highlight default link mandateQuestion Question
    highlight default link mandateAnswer String
    highlight default link mandateCode Special

    let b:current_syntax = 'mandate'

    """
  }

  private static let mark = #"\%([-*•‣–—·◦●▪■∙]\|\l)\|\d\{1,3}[.)]\)"#

  private static let months = RegularExpression.months.replacing("(?:", with: #"\%("#).replacing(")?", with: #"\)\="#)
    .replacing("|", with: #"\|"#).replacing("mars?", with: #"mars\="#).replacing("juni?", with: #"juni\="#)
    .replacing("juli?", with: #"juli\="#).replacing("sept?", with: #"sept\="#)

  /// A line whose value comes from a list; each list has a group of its own, so that `felles` is coloured where it is a choice.
  private static func chosen(_ start: String, _ group: Vocabulary.Chosen) -> String {
    let name = "mandateChoice" + (group.keywords.first ?? "").filter(\.isASCII).filter(\.isLetter) + (start == "^" ? "S" : "")
    return """
      syntax match \(name) /\\<\\%(\(all(group.values))\\)\\>/ contained
      highlight default link \(name) mandateChoice
      syntax match mandateFieldLine /\(start)\\%(\(all(group.keywords))\\)\\s*:.*$/ contains=mandateMark,mandateHeading,mandateField,\(name),@mandateValues

      """
  }

  private static func all(_ words: [String]) -> String {
    words.map { word in
      word.map { character in
        switch character {
        case " ": #"\s\+"#
        case "'", "’": "['’]"
        case ".", "*", "[", "]", "~", "\\", "^", "$", "/": "\\\(character)"
        default: "\(character)"
        }
      }.joined()
    }.joined(separator: #"\|"#)
  }
}

extension String {
  func replacing(_ old: String, with new: String) -> String {
    split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }
}
