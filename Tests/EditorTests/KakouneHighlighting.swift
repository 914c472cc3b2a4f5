// Kakoune's file type and colours. Its expressions are nearly those of the shared grammar.

enum KakouneHighlighting {
  static func text(_ words: Vocabulary) -> String {
    """
    # Mandates for working across services.
    # \(TextMateGrammar.notice)

    hook global BufCreate .*\\.mandate? %{
        set-option buffer filetype mandate
    }

    hook global WinSetOption filetype=mandate %{
        require-module mandate
        set-option window comment_line '#'
        set-option window indentwidth 2
        set-option window formatcmd 'mandate-lint format -'
        set-option window lintcmd 'run() { mandate-lint check --format concise --fail-on never --stdin-filename "$1" - < "$1"; }; run'
        add-highlighter window/mandate-wrap wrap -word -indent
        hook -once -always window WinSetOption filetype=.* %{
            remove-highlighter window/mandate-wrap
            unset-option window comment_line
            unset-option window indentwidth
            unset-option window formatcmd
            unset-option window lintcmd
        }
    }

    hook -group mandate-highlight global WinSetOption filetype=mandate %{
        add-highlighter window/mandate ref mandate
        hook -once -always window WinSetOption filetype=.* %{ remove-highlighter window/mandate }
    }

    hook global BufSetOption filetype=mandate %{
        # kakoune-lsp, where it is there.
        try %{
            set-option buffer lsp_servers %{
                [mandate-lint]
                root_globs = [".mandate-lint.json", ".git"]
                command = "mandate-lint"
                args = ["lsp"]
            }
        }
    }

    provide-module mandate %§
        add-highlighter shared/mandate regions
        add-highlighter shared/mandate/comment region '^\\h*#' '$' fill comment
        add-highlighter shared/mandate/question region '^\\h*\\?' '$' fill string
        add-highlighter shared/mandate/answer region '^\\h*!' '$' fill documentation
        add-highlighter shared/mandate/prose region '\(start(words.prose))\\h*:' '^(?=[^\\s#?!])' group
        add-highlighter shared/mandate/text default-region group
        add-highlighter shared/mandate/prose/ regex '\(start(words.prose))\\h*:' 1:title
        add-highlighter shared/mandate/text/ regex '\(start(words.titles))\\h*:\\h*([^\\n]*)' 2:default+b
        add-highlighter shared/mandate/text/ regex '\(start(words.titles + words.prose + words.sections))\\h*(?::|\\*\\*|$)' 1:title
        add-highlighter shared/mandate/text/ regex '\(field(words.fields + words.chosenFields.flatMap(\.keywords)))\\h*:' 1:keyword
        add-highlighter shared/mandate/text/ regex '(?i)^\\h*[-*•–]\\h+(\(adapted(RegularExpression.alternatives(words.itemNames))))\\h*:' 1:variable
        add-highlighter shared/mandate/text/ regex '^\\h*([-*•–])\\h' 1:bullet
        add-highlighter shared/mandate/text/ regex '(\\([^()\\n]{1,30}\\))\\h*(?::|$)' 1:type
    \(words.chosenSections.map { chosen(start($0.keywords), $0) }.joined(separator: "\n"))
    \(words.chosenFields.map { chosen(field($0.keywords), $0) }.joined(separator: "\n"))
        add-highlighter shared/mandate/text/ regex '(?i)\\b(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}|\\d{1,2}\\.? (?:\(RegularExpression.months))\\b(?: \\d{4})?)' 0:value
        add-highlighter shared/mandate/text/ regex '…|\\[\\.\\.\\.\\]' 0:Error
    §

    """
  }

  private static func start(_ words: [String]) -> String {
    "(?i)^(?:\\*\\*)?(" + adapted(RegularExpression.alternatives(words)) + ")"
  }

  private static func field(_ words: [String]) -> String {
    "(?i)^(?:\\h*[-*•–]\\h+|\\h+)(" + adapted(RegularExpression.alternatives(words)) + ")"
  }

  private static func chosen(_ begin: String, _ group: Vocabulary.Chosen) -> String {
    "    add-highlighter shared/mandate/text/ regex '\(begin)\\h*:\\h*(\(adapted(RegularExpression.alternatives(group.values))))\\b' 2:value"
  }

  /// `\s` would reach over the line's end, and a quote would end the text it stands in.
  private static func adapted(_ expression: String) -> String {
    expression.replacing("\\s+", with: "\\h+").replacing("['’]", with: ".")
  }
}
