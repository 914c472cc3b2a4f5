// How a change is shown before it is made: the lines it writes or takes out, what they stand instead of, and what still names what goes; and
// what is said where there is nothing to change.

internal import MandateLanguage
internal import MandateRules

extension Conversation {
  func described(_ change: OfferedChange) -> [Prose.Block] {
    if change.removes {
      let title = "\(change.title[language]):"
      var blocks: [Prose.Block] = [.paragraph(title), .example(changedLines(change.edits, removes: true))]
      // `Deltakere: NAV, Skole og Politi` without one of them.
      let shortened = changedLines(change.edits, removes: false)
      if !shortened.isEmpty { blocks += [.paragraph(say("Dette står igjen:", "Dette står att:", "This remains:")), .example(shortened)] }
      if let left = change.dangling, let text = document?.text {
        let names = listed(left.names, language)
        blocks.append(
          .paragraph(
            say(
              "Disse linjene viser fortsatt til \(names):", "Desse linjene viser framleis til \(names):",
              "These lines still refer to \(names):")))
        blocks.append(.list(left.lines.map { quoted(text.string($0)) + " (\(line($0)))" }))
      }
      return blocks
    }
    let lead = say("Dette kan skrives i mandatet:", "Dette kan skrivast i mandatet:", "This can be written in the mandate:")
    var blocks: [Prose.Block] = [.paragraph(lead), .example(changedLines(change.edits, removes: false))]
    if let range = change.replaced, let text = document?.text {
      let old = quoted(Drawing.plain(text.string(range).split(whereSeparator: \.isNewline).joined(separator: " ")))
      blocks.append(
        .paragraph(
          say(
            "Det kommer i stedet for \(old) (\(line(range))).", "Det kjem i staden for \(old) (\(line(range))).",
            "It takes the place of \(old) (\(line(range)))."))
      )
    }
    return blocks
  }

  func quoted(_ text: String) -> String { language == .en ? "“\(text)”" : "«\(text)»" }

  /// The lines that the edits write, or those that they take out or shorten, as they stand.
  func changedLines(_ edits: [Fix.Edit], removes: Bool) -> String {
    guard let text = document?.text else { return "" }
    var shown: [String] = []
    var at = 0
    while at < edits.count {
      let first = text.line(at: edits[at].range.lowerBound)
      var last = text.line(at: edits[at].range.isEmpty ? edits[at].range.lowerBound : edits[at].range.upperBound - 1)
      var end = at + 1
      while end < edits.count, text.line(at: edits[end].range.lowerBound) <= last {
        last = max(last, text.line(at: max(edits[end].range.lowerBound, edits[end].range.upperBound - 1)))
        end += 1
      }
      let start = text.lineRange(first).lowerBound
      let stop = text.lineRange(last).upperBound
      let moved = edits[at..<end].map { Fix.Edit($0.range.lowerBound - start..<$0.range.upperBound - start, $0.text) }
      let old = String(decoding: text.bytes[start..<stop], as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
      let new = String(decoding: Fix.apply(moved, to: Array(text.bytes[start..<stop])), as: UTF8.self).split(whereSeparator: \.isNewline)
        .map(String.init)
      shown += removes ? changed(old, from: new) : changed(new, from: old)
      at = end
    }
    return shown.filter { !$0.allSatisfy(\.isWhitespace) }.map(Drawing.plain).joined(separator: "\n")
  }

  /// The lines of one text that the other does not have at the same end.
  private func changed(_ lines: [String], from others: [String]) -> [String] {
    let before = zip(lines, others).prefix { $0 == $1 }.count
    let after = zip(lines.dropFirst(before).reversed(), others.dropFirst(before).reversed()).prefix { $0 == $1 }.count
    return Array(lines[before..<(lines.count - after)])
  }

  // MARK: What cannot be done

  func saysAlready(_ range: Range<Int>) -> Reply {
    let said = document.map { document in
      quoted(Drawing.plain(document.text.string(range).split(whereSeparator: \.isNewline).joined(separator: " "))) + " (\(line(range)))"
    }
    let text = say("Det står allerede i mandatet: ", "Det står allereie i mandatet: ", "The mandate already says so: ") + (said ?? "")
    return Reply(
      .answered, Prose([.paragraph(text)]), short: text,
      references: [Reply.Reference(id: "mandate", title: said ?? "", source: line(range), rows: [], range: range)])
  }

  func notThere(_ kind: SectionKind?, _ what: String, _ mandate: MandateInContext) -> Reply {
    guard let kind else {
      let text =
        what.isEmpty
        ? say("Det står ikke i mandatet.", "Det står ikkje i mandatet.", "The mandate does not say that.")
        : say("«\(what)» står ikke i mandatet.", "«\(what)» står ikkje i mandatet.", "“\(what)” does not stand in the mandate.")
      return Reply(.answered, Prose([.paragraph(text)]), short: text)
    }
    let word = Keywords.section(kind).words.canonical(language)
    let text = say(
      "«\(what)» står ikke under «\(word)».", "«\(what)» står ikkje under «\(word)».", "“\(what)” does not stand under “\(word)”.")
    let names = mandate.holders(in: kind).map { quoted(mandate.name(of: $0)) }
    guard !names.isEmpty else { return Reply(.answered, Prose([.paragraph(text)]), short: text) }
    return Reply(
      .answered, Prose([.paragraph(text + " " + say("Der står:", "Der står:", "There is:")), .list(Array(names.prefix(8)))]), short: text)
  }
}
