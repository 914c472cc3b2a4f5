// The command and the server are one linter: for the same files they find the same things, whatever configuration lies among them.

import Fixture
import MandateLanguage
import MandateRules
import MandateServer
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

private let day = "2026-01-15"

/// One finding: severity, code, and the place from line to line and from column to column, all from 0.
private func line(_ severity: Int, _ code: String, _ start: (Int, Int), _ end: (Int, Int)) -> String {
  "\(severity) \(code) \(start.0):\(start.1)-\(end.0):\(end.1)"
}

/// What the command finds below a folder, by path.
private func foundByCommand(_ folder: String) throws -> [String: [String]] {
  let child = try Child(["check", "--format", "json", "--today", day, "--fail-on", "never", folder])
  let report = try JSON.parse(Array(child.outputText().utf8))
  let severities = ["error": 1, "warning": 2, "info": 3, "hint": 4]
  var found: [String: [String]] = [:]
  for file in report["files"].array ?? [] {
    found[file["path"].string ?? ""] = (file["findings"].array ?? []).map { finding in
      func place(_ key: String) -> (Int, Int) { ((finding[key]["line"].int ?? 0) - 1, (finding[key]["column"].int ?? 0) - 1) }
      return line(severities[finding["severity"].string ?? ""] ?? 0, finding["code"].string ?? "", place("start"), place("end"))
    }.sorted()
  }
  return found
}

/// What the server finds in the same folder, sent or asked for, by path.
private func foundByServer(_ folder: String, pulls: Bool) -> [String: [String]] {
  let capabilities: JSON = pulls ? ["textDocument": ["diagnostic": [:]]] : [:]
  var session = Session(
    ["capabilities": capabilities, "rootUri": .string(DocumentURI(path: Array(folder.utf8)).spelling)],
    language: .mandates { CalendarDate(iso: day) }, disk: .real)
  var found: [String: [String]] = [:]
  func take(_ uri: DocumentURI, _ diagnostics: JSON) {
    found[uri.path.map(Path.string) ?? ""] = (diagnostics.array ?? []).map { diagnostic in
      func place(_ key: String) -> (Int, Int) {
        let position = diagnostic["range"][key]
        return (position["line"].int ?? -1, position["character"].int ?? -1)
      }
      return line(diagnostic["severity"].int ?? 0, diagnostic["code"].string ?? "", place("start"), place("end"))
    }.sorted()
  }
  if pulls {
    let items = session.request("workspace/diagnostic", ["previousResultIds": []])["result"]["items"].array ?? []
    for item in items { item["uri"].string.map { take(DocumentURI($0), item["items"]) } }
  } else {
    for mandate in session.server.mandates() {
      let messages = session.open(mandate.uri.spelling, String(decoding: mandate.document.text.bytes, as: UTF8.self))
      let published = messages.params(of: "textDocument/publishDiagnostics").last { $0["uri"].string == mandate.uri.spelling }
      take(mandate.uri, published?["diagnostics"] ?? .null)
      session.close(mandate.uri.spelling)
    }
  }
  return found
}

private func expectSame(_ folder: String) throws {
  let command = try foundByCommand(folder)
  #expect(!command.isEmpty)
  for pulls in [true, false] {
    let server = foundByServer(folder, pulls: pulls)
    #expect(server.keys.sorted() == command.keys.sorted())
    for (path, findings) in command { #expect(server[path] == findings, "\(path)") }
  }
}

@Suite(.serialized) struct `the command and the server` {
  @Test func `find the same in every document`() throws {
    let folder = "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/") + "/Documents"
    try expectSame(folder)
  }

  @Test func `find the same among configurations, ignored files and parents`() throws {
    let folder = try temporaryFolder()
    defer { removeAll(folder) }
    let vague = "Mandat: A\nStatus: vedtatt\nEvaluering: ved behov\nTiltak:\n  - 😀 x\n      ansvarlig: Ukjent\nDeltakere:\n  - NAV\n"
    let files = [
      ".git/HEAD": "", ".gitignore": "ut/\n", ".mandate-lint.json": #"{"rules": {"EVA": "hint"}, "exclude": ["/arkiv/"]}"#,
      "a.mandat": vague, "ut/b.mandat": vague, "arkiv/c.mandat": vague,
      "x/.mandate-lint.json": #"{"profile": "full", "rules": {"EVA002": "error"}, "words": ["Ukjent"], "language": "en"}"#,
      "x/d.mandat": vague, "x/y/e.mandat": "Mandat: E\nOverordnet mandat: ../../a.mandat\nOppdragsgiver: Ingen\n",
      "x/æ ø.mandat": "Mandat: F\r\nOverordnet mandat: borte.mandat\r\n",
    ]
    for (path, text) in files { try write(text, folder + "/" + path) }
    try expectSame(folder)
    #expect(try foundByCommand(folder).count == 4)
  }
}

private func temporaryFolder() throws -> String {
  var name = Array("/tmp/mandate-lint-XXXXXX".utf8CString)
  let folder = try #require(mkdtemp(&name))
  return try #require(Files.resolved(String(cString: folder)))
}

private func write(_ text: String, _ path: String) throws {
  let parts = path.split(separator: "/")
  for count in 1..<parts.count { mkdir("/" + parts.prefix(count).joined(separator: "/"), 0o755) }
  try Files.replace(path, with: Array(text.utf8))
}

private func removeAll(_ folder: String) {
  for entry in Disk.real.entries(Array(folder.utf8)) ?? [] {
    let path = folder + "/" + Path.string(entry.name)
    if entry.kind == .folder { removeAll(path) } else { unlink(path) }
  }
  rmdir(folder)
}
