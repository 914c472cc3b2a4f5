// Rows C110, C115–C117 and C122: the mandates below the folders of the workspace are known, and stay known as they change.

import Fixture
import MandateLanguage
import MandateRules
import MandateServer
import Testing

private let parent = "Mandat: Oppvekst\nVarighet: 2026–2027\nDeltakere:\n  - NAV\n"
private let child = "Mandat: Skole\nOverordnet mandat: ../felles/oppvekst.mandat\nVarighet: 2026–2030\n"

private func files() -> FakeDisk {
  FakeDisk(["/w/felles/oppvekst.mandat": parent, "/w/skole/skole.mandat": child, "/w/skole/fritid.mandat": "Mandat: Fritid\n"])
}

private let childURI = "file:///w/skole/skole.mandat"
private let parentURI = "file:///w/felles/oppvekst.mandat"

private func session(_ files: FakeDisk, _ capabilities: JSON = [:], folders: [String] = ["file:///w"], home: String? = nil) -> Session {
  Session(
    ["capabilities": capabilities, "workspaceFolders": .array(folders.map { ["uri": .string($0), "name": "x"] })],
    language: .mandates { nil }, disk: files.disk(home: home))
}

private func known(_ session: inout Session) -> [String] { session.server.mandates().map(\.uri.spelling) }

private func published(_ messages: [JSON]) -> [String] {
  messages.params(of: "textDocument/publishDiagnostics").compactMap { $0["uri"].string }
}

private func codes(_ messages: [JSON], _ uri: String) -> [String] {
  let last = messages.params(of: "textDocument/publishDiagnostics").last { $0["uri"].string == uri }
  return last?["diagnostics"].array?.compactMap { $0["code"].string } ?? ["nothing was published"]
}

private func change(_ path: String, _ type: Int = 2) -> JSON { ["uri": .string("file://" + path), "type": JSON(type)] }

extension Session {
  @discardableResult
  fileprivate mutating func changed(_ changes: [JSON], settles: Bool = true) -> [JSON] {
    notify("workspace/didChangeWatchedFiles", ["changes": .array(changes)], settles: settles)
  }

  fileprivate mutating func folders(added: [String] = [], removed: [String] = []) -> [JSON] {
    func list(_ uris: [String]) -> JSON { .array(uris.map { ["uri": .string($0), "name": "x"] }) }
    return notify("workspace/didChangeWorkspaceFolders", ["event": ["added": list(added), "removed": list(removed)]])
  }
}

@Test func `C110 mandates are found below the folders, and spelt as the client spells the folder`() {
  let disk = FakeDisk(["/w æ/a b.mandat": "Mandat: A", "/w æ/x/ø.mandat": "Mandat: B"])
  var raw = session(disk, folders: ["file:///w æ"])
  #expect(known(&raw) == ["file:///w æ/a%20b.mandat", "file:///w æ/x/%C3%B8.mandat"])
  var encoded = session(disk, folders: ["file:///w%20%c3%a6/"])
  #expect(known(&encoded) == ["file:///w%20%c3%a6/a%20b.mandat", "file:///w%20%c3%a6/x/%C3%B8.mandat"])
  encoded.open("file:///w%20æ/a b.mandat", "Mandat: åpen")
  #expect(known(&encoded) == ["file:///w%20æ/a b.mandat", "file:///w%20%c3%a6/x/%C3%B8.mandat"])
  #expect(encoded.server.mandates()[0].document.mandates[0].title.text == "åpen")
}

@Test func `without a folder nothing is looked through`() {
  let disk = files()
  var session = session(disk, folders: [])
  #expect(known(&session).isEmpty)
  #expect(disk.reads.isEmpty)
}

@Test(arguments: ["/", "/home", "/home/me", "/home/me/"])
func `a home folder and the whole disk are not looked through`(folder: String) {
  let disk = FakeDisk(["/home/me/a.mandat": "Mandat: A"])
  var session = session(disk, folders: ["file://" + folder], home: "/home/me")
  #expect(known(&session).isEmpty)
  #expect(disk.reads[folder] == nil)
  var below = Session(["rootUri": "file:///home/me/x"], disk: FakeDisk(["/home/me/x/a.mandat": ""]).disk(home: "/home/me"))
  #expect(known(&below) == ["file:///home/me/x/a.mandat"])
}

@Test func `C115 folders come and go, nested ones and ones whose names begin alike`() {
  let disk = FakeDisk(["/a/b/1.mandat": "Mandat: 1", "/a/bc/2.mandat": "Mandat: 2", "/a/b/c/3.mandat": "Mandat: 3"])
  var session = session(disk, ["workspace": ["workspaceFolders": true]], folders: ["file:///a/b"])
  #expect(known(&session) == ["file:///a/b/1.mandat", "file:///a/b/c/3.mandat"])
  _ = session.folders(added: ["file:///a/bc", "file:///a/b/c"])
  #expect(known(&session) == ["file:///a/b/1.mandat", "file:///a/b/c/3.mandat", "file:///a/bc/2.mandat"])
  #expect(session.server.client.folder(of: DocumentURI("file:///a/b/c/3.mandat"))?.spelling == "file:///a/b/c")
  #expect(session.server.client.folder(of: DocumentURI("file:///a/bcd/3.mandat")) == nil)
  _ = session.folders(removed: ["file:///a/b", "file:///unknown"])
  #expect(known(&session) == ["file:///a/b/c/3.mandat", "file:///a/bc/2.mandat"])
  _ = session.folders(added: ["file:///a/b"], removed: ["file:///a/b/c"])
  #expect(known(&session) == ["file:///a/b/1.mandat", "file:///a/b/c/3.mandat", "file:///a/bc/2.mandat"])
  #expect(session.folders(added: ["untitled:x", ""], removed: ["%zz"]).allSatisfy { $0.member("error") == nil })
}

@Test func `C115 what was said of a configuration in a folder is taken back when the folder leaves`() {
  var session = session(FakeDisk(["/a/.mandate-lint.json": "{"]), folders: ["file:///a", "file:///b"])
  #expect(published(session.folders(removed: ["file:///a"])) == ["file:///a/.mandate-lint.json"])
  #expect(session.folders(removed: ["file:///b"]).isEmpty)
}

@Test func `a parent mandate is found before the folders have been looked through, so nothing is claimed to be missing`() {
  var session = session(files())
  #expect(codes(session.open(childURI, child), childURI).contains("OVE001"))
  #expect(!codes(session.change(childURI, version: 2, []), childURI).contains("OVE004"))
}

@Test func `an open mandate is checked again when the parent it names changes, in the editor or on disk`() {
  let disk = files()
  var session = session(disk)
  session.open(childURI, child)
  session.open("file:///w/skole/fritid.mandat", "Mandat: Fritid\n")

  let messages = session.open(parentURI, parent)
  #expect(published(messages) == [parentURI, childURI])
  let longer = session.change(parentURI, version: 2, [["text": "Mandat: Oppvekst\nVarighet: 2026–2031\n"]])
  #expect(published(longer) == [parentURI, childURI])
  #expect(!codes(longer, childURI).contains("OVE001"))
  #expect(codes(session.close(parentURI), childURI).contains("OVE001"))

  disk["/w/felles/oppvekst.mandat"] = "Mandat: Oppvekst\nVarighet: 2026–2031\n"
  let onDisk = session.changed([change("/w/felles/oppvekst.mandat")])
  #expect(published(onDisk) == [childURI])
  #expect(!codes(onDisk, childURI).contains("OVE001"))
  disk["/w/felles/oppvekst.mandat"] = nil
  #expect(codes(session.changed([change("/w/felles/oppvekst.mandat", 3)]), childURI).contains("OVE004"))
  disk["/w/felles/oppvekst.mandat"] = parent
  #expect(!codes(session.changed([change("/w/felles/oppvekst.mandat", 1)]), childURI).contains("OVE004"))
}

@Test func `a parent outside the workspace is followed as well`() {
  let disk = files()
  var session = session(disk, folders: ["file:///w/skole"])
  session.open(childURI, child)
  disk["/w/felles/oppvekst.mandat"] = nil
  #expect(codes(session.changed([change("/w/felles/oppvekst.mandat", 3)]), childURI).contains("OVE004"))
}

@Test func `two mandates that name each other are checked, and it ends`() {
  let disk = FakeDisk([
    "/w/a.mandat": "Mandat: A\nOverordnet mandat: b.mandat\n", "/w/b.mandat": "Mandat: B\nOverordnet mandat: a.mandat\n",
  ])
  var session = session(disk)
  session.open("file:///w/a.mandat", disk["/w/a.mandat"] ?? "")
  #expect(published(session.open("file:///w/b.mandat", disk["/w/b.mandat"] ?? "")) == ["file:///w/b.mandat", "file:///w/a.mandat"])
}

@Test func `C116 what happens on disk to a file that is open is not looked at until it is closed`() {
  let disk = files()
  var session = session(disk)
  session.open(parentURI, parent)
  session.open(childURI, child)
  disk["/w/felles/oppvekst.mandat"] = "Mandat: Noe annet\nVarighet: 2026–2031\n"
  for type in 1...3 { #expect(session.changed([change("/w/felles/oppvekst.mandat", type)]).isEmpty) }
  #expect(session.text(parentURI) == parent)
  #expect(codes(session.close(parentURI), childURI).contains("OVE001") == false)
}

@Test func `C117 a file that came is known and one that went is not`() {
  let disk = files()
  var session = session(disk)
  disk["/w/ny/a.mandat"] = "Mandat: Ny"
  disk["/w/skole/fritid.mandat"] = nil
  disk["/w/.x/b.mandat"] = "Mandat: skjult"
  session.changed([
    change("/w/ny/a.mandat", 1), change("/w/skole/fritid.mandat", 3), change("/w/.x/b.mandat", 1), change("/utenfor.mandat", 1),
  ])
  #expect(known(&session) == [parentURI, "file:///w/ny/a.mandat", childURI])
}

@Test func `C117 five thousand changes are one recomputation`() {
  let disk = files()
  for number in 0..<5_000 { disk["/w/m/\(number).mandat"] = "Mandat: \(number)" }
  disk["/w/skole/skole.mandat"] = "Mandat: S\nOverordnet mandat: ../m/1.mandat\n"
  var limits = Workspace.Limits()
  limits.mandates = 10_000
  var session = Session(["rootUri": "file:///w"], language: .mandates { nil }, disk: disk.disk(), limits: limits)
  session.open(childURI, disk["/w/skole/skole.mandat"] ?? "")
  #expect(session.server.mandates().count == 5_003)
  for number in 0..<5_000 { disk["/w/m/\(number).mandat"] = number % 2 == 0 ? nil : "Mandat: ny \(number)" }
  for number in 0..<2_500 { session.changed([change("/w/m/\(number).mandat")], settles: false) }
  let messages = session.changed((2_500..<5_000).map { change("/w/m/\($0).mandat") })
  #expect(published(messages) == [childURI])
  #expect(session.server.mandates().count == 2_503)
}

@Test func `what an ignore file or a configuration leaves out is looked at anew when they change`() {
  let disk = files()
  var session = session(disk)
  disk["/w/.gitignore"] = "felles/\n"
  session.changed([change("/w/.gitignore", 1)])
  #expect(known(&session) == ["file:///w/skole/fritid.mandat", childURI])
  disk["/w/.mandate-lint.json"] = #"{"exclude": ["fritid.mandat"]}"#
  session.changed([change("/w/.mandate-lint.json", 1)])
  #expect(known(&session) == [childURI])
  disk["/w/.gitignore"] = nil
  session.changed([change("/w/.gitignore", 3)])
  #expect(known(&session) == [parentURI, childURI])
}

@Test func `C118 C120 a client that watches files is asked to, and told of a broken configuration when it breaks`() {
  let disk = files()
  var session = Session(uninitialized: .mandates { nil }, disk: disk.disk())
  _ = session.request(
    "initialize", ["rootUri": "file:///w", "capabilities": ["workspace": ["didChangeWatchedFiles": ["dynamicRegistration": true]]]])
  let registration = session.notify("initialized", [:]).first { $0["method"] == "client/registerCapability" }
  let watchers = registration?["params"]["registrations"].array?[0]["registerOptions"]["watchers"].array
  #expect(watchers?.compactMap { $0["globPattern"].string } == ["**/*.{mandat,mandate}", "**/.mandate-lint.json", "**/.gitignore"])
  _ = session.send(["jsonrpc": "2.0", "id": registration?["id"] ?? .null, "result": .null])
  disk["/w/.mandate-lint.json"] = "{"
  #expect(published(session.changed([change("/w/.mandate-lint.json", 1)])) == ["file:///w/.mandate-lint.json"])
  #expect(session.changed([change("/w/.mandate-lint.json")]).isEmpty)
  disk["/w/.mandate-lint.json"] = "{}"
  #expect(published(session.changed([change("/w/.mandate-lint.json")])) == ["file:///w/.mandate-lint.json"])
}

@Test func `C120 a client that refuses to watch is served all the same`() {
  let disk = files()
  var session = Session(uninitialized: .mandates { nil }, disk: disk.disk())
  _ = session.request(
    "initialize", ["rootUri": "file:///w", "capabilities": ["workspace": ["didChangeWatchedFiles": ["dynamicRegistration": true]]]])
  let registration = session.notify("initialized", [:]).first { $0["method"] == "client/registerCapability" }
  let refusal: JSON = ["jsonrpc": "2.0", "id": registration?["id"] ?? .null, "error": ["code": -32601, "message": "no"]]
  #expect(session.send(refusal).methods == ["window/logMessage"])
  session.open(childURI, child)
  disk["/w/.mandate-lint.json"] = #"{"rules": {"OVE001": "off"}}"#
  #expect(!codes(session.change(childURI, version: 2, []), childURI).contains("OVE001"))
}

@Test func `C122 what cannot be read is passed by with a log`() {
  let disk = files()
  disk.addOther("/w/rør.mandat")
  disk["/w/stor.mandat"] = String(repeating: "x", count: 5 << 20)
  var session = Session(uninitialized: .mandates { nil }, disk: disk.disk())
  _ = session.request("initialize", ["rootUri": "file:///w"])
  #expect(known(&session).count == 3)
  var again = Session(uninitialized: .mandates { nil }, disk: disk.disk())
  let messages = again.send(#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"rootUri":"file:///w"}}"#)
  #expect(
    messages.params(of: "window/logMessage").compactMap { $0["message"].string } == [
      "/w/stor.mandat is passed by: it cannot be read, or is too large", "/w/rør.mandat is passed by: it is no file",
    ])
}

@Test func `a workspace that is too large is cut, and the user told once`() {
  var limits = Workspace.Limits()
  limits.mandates = 2
  var session = Session(uninitialized: .mandates { nil }, disk: files().disk(), limits: limits)
  let messages = session.send(#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"rootUri":"file:///w"}}"#)
  #expect(messages.params(of: "window/showMessage").count == 1)
  #expect(known(&session).count == 2)
  #expect(session.changed([change("/w/skole/skole.mandat"), change("/w/skole/fritid.mandat")]).isEmpty)
}

@Test func `a client that does not tell of changes is followed when it saves`() {
  let disk = files()
  var session = session(disk)
  session.open(childURI, child)
  disk["/w/ny.mandat"] = "Mandat: Ny"
  disk["/w/skole/fritid.mandat"] = nil
  disk["/w/felles/oppvekst.mandat"] = "Mandat: Oppvekst\nVarighet: 2026–2031\n"
  let messages = session.notify("textDocument/didSave", ["textDocument": ["uri": .string(childURI)]])
  #expect(!codes(messages, childURI).contains("OVE001"))
  #expect(known(&session) == [childURI, parentURI, "file:///w/ny.mandat"])
}

/// Row 11 of what users complain about: a home of everything, opened by mistake.
@Test func `a folder with a million files keeps nobody waiting, and is cut`() {
  let names = (0..<1_000).map { Disk.Entry(name: Array("\($0)".utf8), kind: .folder) }
  let files = (0..<1_000).map { Disk.Entry(name: Array("\($0).txt".utf8), kind: .file) }
  let disk = Disk(entries: { Path.parts($0).count == 1 ? names : files }, kind: { _ in nil }, read: { _ in nil })
  var session = Session(uninitialized: .mandates { nil }, disk: disk)
  let params: JSON = ["rootUri": "file:///w", "capabilities": ["textDocument": ["diagnostic": [:]]]]
  _ = session.send(["jsonrpc": "2.0", "id": 0, "method": "initialize", "params": params], settles: false)
  var warnings = 0
  for number in 1...20 {
    warnings += session.server.settle { true }.params(of: "window/showMessage").count
    let pull: JSON = [
      "jsonrpc": "2.0", "id": JSON(number), "method": "textDocument/diagnostic", "params": ["textDocument": ["uri": "untitled:1"]],
    ]
    #expect(session.send(pull, settles: false).count == 1)
  }
  while session.server.isUnsettled { warnings += session.server.settle { true }.params(of: "window/showMessage").count }
  #expect(warnings == 1)
}
