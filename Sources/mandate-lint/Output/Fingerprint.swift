// What makes a finding the same finding after the lines above it have moved: its code, and what is written where it points. Baselines, and
// services that follow findings from run to run, stand on it.

import MandateLanguage
import MandateRules

extension CheckedFile {
  /// One for each finding. The same for all findings of one code about one text, whichever line it stands on.
  func contents() -> [String] {
    findings.map { finding in
      let text = document.text
      let line = text.contentRange(text.line(at: finding.range.lowerBound))
      // Of a giant line only what is near: it is hashed once for each of its findings.
      let near = max(line.lowerBound, finding.range.lowerBound - 400)..<min(line.upperBound, finding.range.lowerBound + 400)
      let words = text.string(near).split { $0 == " " || $0 == "\t" }.joined(separator: " ")
      // What is missing altogether is all that MAN001 says; of others it depends on what else was asked for.
      let missing = finding.code == "MAN001" ? finding.gathers.sorted() : []
      return digest([finding.code, words, text.string(finding.range)] + missing)
    }
  }

  /// One for each finding, different from all others in the file.
  func fingerprints() -> [String] {
    var seen: [String: Int] = [:]
    return contents().map { content in
      let earlier = seen[content] ?? 0
      seen[content] = earlier + 1
      return earlier == 0 ? content : "\(content)-\(earlier)"
    }
  }
}

/// FNV-1a, 64 bits, as sixteen hexadecimal digits.
func digest(_ texts: [String]) -> String {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for text in texts {
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    // Between two texts stands a byte that no UTF-8 holds.
    hash = (hash ^ 0xFF) &* 0x100_0000_01B3
  }
  let digits = String(hash, radix: 16)
  return String(repeating: "0", count: 16 - digits.utf8.count) + digits
}
