// A file with several mandates made into a file for each. The later ones belong under the first, as they did in one file.

import MandateLanguage
import MandateRules

/// A mandate in a file of its own.
package struct NewFile: Hashable, Sendable {
  /// Beside the file that it comes from.
  package let name: String
  package let text: String
}

extension Inspection {
  /// Offered on every title of the file.
  ///
  /// - Parameters:
  ///   - file: the name of the document's own file.
  ///   - isTaken: whether there is a file of that name beside it already.
  package func separations(in range: Range<Int>, file: String, isTaken: (String) -> Bool) -> [CodeAction] {
    guard document.mandates.count > 1, document.mandates.contains(where: { $0.name.touches(range) || $0.keyword?.touches(range) == true })
    else { return [] }
    let later = document.mandates.dropFirst()
    var names = [document.mandates[0].title.text.lowercased(): file]
    for mandate in later {
      let name = fileName(mandate, isTaken: { name in isTaken(name) || names.values.contains { $0.lowercased() == name } })
      if names.updateValue(name, forKey: mandate.title.text.lowercased()) != nil { return [] }
    }
    let files = later.compactMap { mandate in
      names[mandate.title.text.lowercased()].map { NewFile(name: $0, text: separated(mandate, under: file, names)) }
    }
    let kept = bytes(of: document.mandates[0]).upperBound
    let title = say("Del i én fil for hvert mandat", "Del i éi fil for kvart mandat", "Divide into a file for each mandate")
    return [CodeAction(title: title, kind: .rewrite, edits: [Fix.Edit(kept..<text.bytes.count, "")], newFiles: files)]
  }

  /// Its text, with a path to the mandate that it belongs under.
  private func separated(_ mandate: Mandate, under file: String, _ names: [String: String]) -> String {
    let source = SourceText(Array(text.bytes[bytes(of: mandate)]))
    let alone = Document(source)
    guard let own = alone.mandates.first else { return source.string(source.bytes.indices) }
    let edit: Fix.Edit
    if let parent = own[.parentMandate]?.value, !parent.isEmpty {
      guard let path = names[parent.text.lowercased()] else { return source.string(source.bytes.indices) }
      edit = Fix.Edit(parent.range, path)
    } else {
      edit = Inspection(alone, request, findings: [], language: language).context(own).insertSection(.parentMandate, file, in: own)
    }
    return String(decoding: Fix.apply([edit], to: source.bytes), as: UTF8.self)
  }

  private func bytes(of mandate: Mandate) -> Range<Int> {
    guard let first = document.lines[mandate.lines].first, let last = document.lines[mandate.lines].last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// From the title, of letters and digits: `arbeidsgruppe-for-innganger.mandat`.
  private func fileName(_ mandate: Mandate, isTaken: (String) -> Bool) -> String {
    let words = mandate.title.text.lowercased().split { !$0.isLetter && !$0.isNumber }
    let stem = words.isEmpty ? "mandat" : String(words.joined(separator: "-").prefix(Inspection.longestName))
    var name = stem + ".mandat"
    var number = 2
    while isTaken(name) {
      name = "\(stem)-\(number).mandat"
      number += 1
    }
    return name
  }

  private static let longestName = 60
}
