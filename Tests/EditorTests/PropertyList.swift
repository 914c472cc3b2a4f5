// Sublime Text reads the same grammar as a property list.

import MandateServer

enum PropertyList {
  static func text(_ value: JSON) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
    <plist version="1.0">
    \(element(value, 0))
    </plist>

    """
  }

  private static func element(_ value: JSON, _ depth: Int) -> String {
    let indent = String(repeating: "  ", count: depth)
    switch value {
    case .array(let values):
      return "\(indent)<array>\n" + values.map { element($0, depth + 1) + "\n" }.joined() + "\(indent)</array>"
    case .object(let members):
      let lines = members.map { "\(indent)  <key>\(escaped($0.key))</key>\n\(element($0.value, depth + 1))\n" }
      return "\(indent)<dict>\n" + lines.joined() + "\(indent)</dict>"
    default:
      return "\(indent)<string>\(escaped(value.string ?? value.description))</string>"
    }
  }

  static func escaped(_ text: String) -> String {
    text.map { character in
      switch character {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      default: "\(character)"
      }
    }.joined()
  }
}
