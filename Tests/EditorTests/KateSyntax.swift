// The highlighting that Kate, KWrite and KDevelop read.

enum KateSyntax {
  static func text(_ words: Vocabulary) -> String {
    let chosen =
      words.chosenSections.map { (heading($0.keywords), "Heading", $0) } + words.chosenFields.map { (field($0.keywords), "Field", $0) }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE language>
      <!-- \(TextMateGrammar.notice.replacing("--", with: "- -")) -->
      <language name="Mandate" version="1" kateversion="5.79" section="Markup" extensions="*.mandat;*.mandate" mimetype="text/x-mandate"
        license="MIT" indenter="normal">
        <highlighting>
          <contexts>
            <context name="Mandate" attribute="Normal Text" lineEndContext="#stay">
      \(lines(words))
      \(rule(heading(words.prose), "Heading", "Prose"))
      \(chosen.enumerated().map { rule($1.0, $1.1, "Choice\($0)") }.joined(separator: "\n"))
      \(rule(heading(words.sections), "Heading", "Value"))
      \(rule(field(words.fields), "Field", "Value"))
      \(rule("^\\s*\(RegularExpression.mark)\\s*\(RegularExpression.alternatives(words.itemNames))(?=\\s*:)", "Item", "Value"))
      \(rule("^\\s*\(RegularExpression.mark)", "Mark", "Value"))
            </context>
            <context name="Title" attribute="Title" lineEndContext="#pop"/>
            <context name="Prose" attribute="Normal Text" lineEndContext="#stay">
              <RegExpr attribute="Normal Text" context="#pop" String="^(?=[^\\s#?!])" column="0" lookAhead="true"/>
      \(lines(words))
            </context>
            <context name="Comment" attribute="Comment" lineEndContext="#pop">
      \(rule(RegularExpression.code, "Code", "#stay", ignoringCase: false))
            </context>
            <context name="Value" attribute="Normal Text" lineEndContext="#pop">
      \(rule(RegularExpression.shortName, "Short Name", "#stay"))
      \(rule(RegularExpression.open, "Open", "#stay"))
      \(rule(RegularExpression.date, "Number", "#stay"))
      \(rule(RegularExpression.gap, "Gap", "#stay"))
            </context>
      \(chosen.enumerated().map { choice("Choice\($0)", $1.2.values) }.joined(separator: "\n"))
          </contexts>
          <itemDatas>
            <itemData name="Normal Text" defStyleNum="dsNormal"/>
            <itemData name="Title" defStyleNum="dsNormal" bold="true"/>
            <itemData name="Heading" defStyleNum="dsFunction" bold="true"/>
            <itemData name="Field" defStyleNum="dsKeyword"/>
            <itemData name="Item" defStyleNum="dsVariable"/>
            <itemData name="Mark" defStyleNum="dsOperator"/>
            <itemData name="Short Name" defStyleNum="dsDataType"/>
            <itemData name="Choice" defStyleNum="dsConstant"/>
            <itemData name="Number" defStyleNum="dsDecVal"/>
            <itemData name="Open" defStyleNum="dsWarning"/>
            <itemData name="Gap" defStyleNum="dsAlert"/>
            <itemData name="Comment" defStyleNum="dsComment"/>
            <itemData name="Code" defStyleNum="dsAnnotation"/>
            <itemData name="Question" defStyleNum="dsString"/>
            <itemData name="Answer" defStyleNum="dsDocumentation"/>
          </itemDatas>
        </highlighting>
        <general>
          <comments>
            <comment name="singleLine" start="#" position="afterwhitespace"/>
          </comments>
          <keywords casesensitive="0" additionalDeliminator="…"/>
        </general>
      </language>

      """
  }

  /// What may stand anywhere, prose or not.
  private static func lines(_ words: Vocabulary) -> String {
    let all = RegularExpression.alternatives(words.titles + words.prose + words.sections)
    return [
      rule("^#{1,6}\\s+\(all)\\s*:?\\s*$", "Heading", "#stay"), rule("^\\s*#", "Comment", "Comment"),
      rule("^\\s*\\?.*$", "Question", "#stay"),
      rule("^\\s*!.*$", "Answer", "#stay"), rule(heading(words.titles), "Heading", "Title"),
    ].joined(separator: "\n")
  }

  private static func heading(_ words: [String]) -> String {
    "^(?:\\*\\*)?\(RegularExpression.alternatives(words))(?:\\*\\*)?(?:\\s*:(?:\\*\\*)?|(?=\\s*$))"
  }

  private static func field(_ words: [String]) -> String {
    "^(?:\\s+|\\s*\(RegularExpression.mark)\\s*)\(RegularExpression.alternatives(words))\\s*:"
  }

  private static func rule(_ expression: String, _ attribute: String, _ context: String, ignoringCase: Bool = true) -> String {
    let start = expression.hasPrefix("^") ? " column=\"0\"" : ""
    let text = PropertyList.escaped(expression)
    return
      "        <RegExpr attribute=\"\(attribute)\" context=\"\(context)\"\(ignoringCase ? " insensitive=\"true\"" : "")\(start) String=\"\(text)\"/>"
  }

  private static func choice(_ name: String, _ values: [String]) -> String {
    """
          <context name="\(name)" attribute="Normal Text" lineEndContext="#pop">
    \(rule("(?:[–—-]\\s|\\bfordi\\b|\\bbecause\\b).*$", "Normal Text", "#stay"))
    \(rule("\\b\(RegularExpression.alternatives(values))\\b", "Choice", "#stay"))
            <IncludeRules context="Value"/>
          </context>
    """
  }
}
