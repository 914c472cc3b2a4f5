// What is said to a user, before it is Markdown or plain text. There is one renderer for each, and nothing stands in only one of them.

package struct Prose: Hashable, Sendable {
  package enum Block: Hashable, Sendable {
    case heading(String)
    case paragraph(String)
    case list([String])
    /// A piece of a mandate, line for line.
    case example(String)
    /// Between two subjects.
    case divider
  }

  package var blocks: [Block]

  package init(_ blocks: [Block] = []) {
    self.blocks = blocks
  }

  package var isEmpty: Bool { blocks.isEmpty }

  package mutating func append(_ block: Block) { blocks.append(block) }

  /// Another subject, set apart from what came before.
  package mutating func append(_ other: Prose) {
    guard !other.isEmpty else { return }
    if !isEmpty { blocks.append(.divider) }
    blocks += other.blocks
  }

  package static func + (left: Prose, right: Prose) -> Prose { Prose(left.blocks + right.blocks) }
}

/// A form that prose is sent in.
package enum ProseForm: Hashable, Sendable {
  case markdown, plaintext
}

extension Prose {
  package func rendered(_ form: ProseForm) -> String {
    blocks.map { block in
      switch form {
      case .markdown: block.markdown
      case .plaintext: block.plaintext
      }
    }.joined(separator: "\n\n")
  }
}

extension Prose.Block {
  fileprivate var plaintext: String {
    switch self {
    case .heading(let text), .paragraph(let text): text
    case .list(let items): items.map { "• " + $0 }.joined(separator: "\n")
    case .example(let text): text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }.joined(separator: "\n")
    case .divider: "———"
    }
  }

  fileprivate var markdown: String {
    switch self {
    case .heading(let text): "### " + Markdown.escape(text)
    case .paragraph(let text): Markdown.escape(text)
    case .list(let items): items.map { "- " + Markdown.escape($0) }.joined(separator: "\n")
    case .example(let text): Markdown.fence(text)
    case .divider: "---"
    }
  }
}

enum Markdown {
  /// Text that Markdown shows as it is: what a coordinator wrote must not turn into emphasis, links or lists. `[1]` is written as code: some
  /// editors take the brackets of anything else for a link and hide them, and with backslashes it cannot be read where nobody renders it.
  static func escape(_ text: String) -> String {
    var result = ""
    var rest = Substring(text).unicodeScalars
    while let scalar = rest.first {
      if let number = referenceNumber(rest) {
        result += "`\(String(number))`"
        rest = rest[number.endIndex...]
        continue
      }
      rest.removeFirst()
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "~", "|": result += "\\"
      case "&": result += "&amp;"; continue
      default: break
      }
      result.unicodeScalars.append(scalar)
    }
    return escapeStart(result)
  }

  /// `[12]` at the beginning of a text, unless what follows would make it a link or a definition.
  private static func referenceNumber(_ text: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView? {
    guard text.first == "[" else { return nil }
    let digits = text.dropFirst().prefix(3).prefix { ("0"..."9").contains($0) }
    guard !digits.isEmpty, digits.endIndex < text.endIndex, text[digits.endIndex] == "]" else { return nil }
    let end = text.index(after: digits.endIndex)
    if end < text.endIndex, ["(", "[", ":"].contains(text[end]) { return nil }
    return text[..<end]
  }

  /// `15. juni` would begin a numbered list, `- ` a list and `#` a heading.
  private static func escapeStart(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    switch first {
    case "#", "+", "-", "=": return "\\" + text
    case "0"..."9":
      let digits = text.unicodeScalars.prefix { ("0"..."9").contains($0) }
      let rest = text.unicodeScalars.dropFirst(digits.count)
      guard rest.first == "." || rest.first == ")" else { return text }
      return String(String.UnicodeScalarView(digits)) + "\\" + String(String.UnicodeScalarView(rest))
    default: return text
    }
  }

  /// The fence is longer than any run of backticks inside.
  static func fence(_ text: String) -> String {
    var longest = 0
    var run = 0
    for scalar in text.unicodeScalars {
      run = scalar == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return "\(fence)mandate\n\(text)\n\(fence)"
  }
}
