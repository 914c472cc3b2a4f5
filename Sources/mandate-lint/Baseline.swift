// What a house has decided to live with for now. Findings that were there when the baseline was written are not shown; new ones are. It is
// keyed by what is written where a finding points, so that it holds when lines move, and it can only shrink.

import MandateGuidance
import MandateLanguage
import MandateRules
import MandateServer

struct Baseline: Sendable {
  let file: String
  /// By path from the baseline's own folder: each known finding, and how often.
  private(set) var known: [String: [String: Int]]
  private let folder: [UInt8]

  /// Nothing is known yet.
  init(empty file: String) {
    self.file = file
    folder = Path.folder(of: Path.absolute(Array(file.utf8), in: Array(Files.currentFolder.utf8)))
    known = [:]
  }

  init(reading file: String) throws {
    self.init(empty: file)
    known = try Baseline.parse(try Files.read(file), file)
  }

  // MARK: Using it

  /// What a file is called in the baseline, wherever the command is run.
  func key(_ path: String) -> String {
    let absolute = Path.absolute(Array(path.utf8), in: Array(Files.currentFolder.utf8))
    return Path.string(Path.relative(absolute, from: folder))
  }

  /// The findings of a file, counted by what they are about.
  static func count(_ file: CheckedFile) -> [String: Int] {
    Dictionary(zip(file.findings.map(\.code), file.contents()).map { ("\($0) \($1)", 1) }, uniquingKeysWith: +)
  }

  /// The file without the findings that are known, and those that still are there.
  func sift(_ file: CheckedFile) -> (new: CheckedFile, known: [String: Int]) {
    var left = known[key(file.path)] ?? [:]
    var found: [String: Int] = [:]
    let new = zip(file.findings, file.contents()).filter { finding, content in
      let entry = "\(finding.code) \(content)"
      guard let count = left[entry], count > 0 else { return true }
      left[entry] = count - 1
      found[entry, default: 0] += 1
      return false
    }
    return (CheckedFile(path: file.path, document: file.document, findings: new.map(\.0)), found)
  }

  /// Keeps what is left of the files that were checked, and of others what is still on disk.
  func shrunk(to found: [String: [String: Int]]) -> Baseline {
    var kept = known.filter { found[$0.key] != nil || Files.kind(Path.string(Path.join(folder, $0.key))) != nil }
    for (path, entries) in found { kept[path] = entries.isEmpty ? nil : entries }
    var baseline = self
    baseline.known = kept
    return baseline
  }

  var count: Int { known.values.reduce(0) { $0 + $1.values.reduce(0, +) } }

  // MARK: The file

  /// A line for each finding, in a fixed order, so that a change of it can be read.
  var bytes: [UInt8] {
    func sorted<Value>(_ members: [String: Value]) -> [(key: String, value: Value)] {
      members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    }
    let files = sorted(known).map { path, entries in
      let lines = sorted(entries).map { "      \(JSON.string($0.key)): \($0.value)" }
      return "    \(JSON.string(path)): {\n" + lines.joined(separator: ",\n") + "\n    }"
    }
    let all = files.isEmpty ? "{}" : "{\n" + files.joined(separator: ",\n") + "\n  }"
    return Array("{\n  \"version\": 1,\n  \"files\": \(all)\n}\n".utf8)
  }

  private static func parse(_ bytes: [UInt8], _ file: String) throws -> [String: [String: Int]] {
    guard let json = try? JSON.parse(bytes), json["version"].int == 1, let files = json["files"].object else {
      throw CommandFailure(
        nb: "\(file): det er ikke et grunnlag som dette programmet har skrevet. Slett filen, og skriv et nytt med --write-baseline.",
        nn: "\(file): det er ikkje eit grunnlag som dette programmet har skrive. Slett fila, og skriv eit nytt med --write-baseline.",
        en: "\(file): that is no baseline that this program has written. Delete the file and write a new one with --write-baseline.")
    }
    return Dictionary(
      files.map { file in
        (file.key, Dictionary((file.value.object ?? []).map { ($0.key, max(0, $0.value.int ?? 0)) }, uniquingKeysWith: { $1 }))
      }, uniquingKeysWith: { $1 })
  }
}
