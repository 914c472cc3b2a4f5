// Rows C98, C99 and C121: files and folders are moved, and the paths between mandates keep leading to the same mandates.

import MandateLanguage
import MandateServer
import Testing

private let renames: JSON = ["fileOperations": ["willRename": true, "didRename": true, "didCreate": true, "didDelete": true]]

private func session(_ disk: FakeDisk, documentChanges: Bool = false) -> Session {
  let workspace = renames.merging(documentChanges ? ["workspaceEdit": ["documentChanges": true]] : [:])
  return Session(["rootUri": "file:///w", "capabilities": ["workspace": workspace]], disk: disk.disk())
}

private func files() -> FakeDisk {
  FakeDisk([
    "/w/felles/oppvekst.mandat": "Mandat: Oppvekst\n",
    "/w/skole/skole.mandat": "Mandat: Skole\r\nOverordnet mandat: ../felles/oppvekst.mandat\r\n",
    "/w/skole/gruppe.mandat": "Mandat: Gruppe\nOverordna mandat: skole.mandat\n",
    "/w/skole/tittel.mandat": "Mandat: T\nOverordnet mandat: Oppvekst\n",
  ])
}

private func move(_ pairs: [(String, String)]) -> JSON {
  ["files": .array(pairs.map { ["oldUri": .string("file://" + $0.0), "newUri": .string("file://" + $0.1)] })]
}

/// What each file has come to say of its parent, by its old path.
private func edits(_ session: inout Session, _ pairs: [(String, String)]) -> [String: String] {
  let changes = session.request("workspace/willRenameFiles", move(pairs))["result"]["changes"].object ?? []
  return Dictionary(uniqueKeysWithValues: changes.map { ($0.key, $0.value.array?.first?["newText"].string ?? "") })
}

@Test(
  arguments: [
    ([("/w/felles/oppvekst.mandat", "/w/felles/ny.mandat")], ["skole": "../felles/ny.mandat"]),
    ([("/w/felles", "/w/a b/å")], ["skole": "../a b/å/oppvekst.mandat"]),
    ([("/w/skole", "/w/x/y/skole")], ["skole": "../../../felles/oppvekst.mandat"]),
    ([("/w/skole/skole.mandat", "/w/felles/s.mandat")], ["skole": "oppvekst.mandat", "gruppe": "../felles/s.mandat"]),
    ([("/w/skole/gruppe.mandat", "/w/gruppe.mandat")], ["gruppe": "skole/skole.mandat"]),
    ([("/w/skole", "/w/s"), ("/w/felles", "/w/f")], ["skole": "../f/oppvekst.mandat"]),
    (
      [("/w/skole", "/w/s"), ("/w/skole/skole.mandat", "/w/skole.mandat")],
      ["skole": "felles/oppvekst.mandat", "gruppe": "../skole.mandat"]
    ),
    ([("/w/annet", "/w/noe")], [:]), ([("/w/skol", "/w/x")], [:]), ([], [:]),
  ] as [([(String, String)], [String: String])])
func `C121 the paths that a move breaks are mended, and no others`(moves: [(String, String)], expected: [String: String]) {
  var session = session(files())
  let expected = Dictionary(uniqueKeysWithValues: expected.map { ("file:///w/skole/\($0.key).mandat", $0.value) })
  #expect(edits(&session, moves) == expected)
}

@Test(arguments: [
  ("./felles.mandat", "./f.mandat"), ("..\\w\\felles.mandat", "f.mandat"), ("/w/felles.mandat", "/w/f.mandat"),
  ("../w/felles.mandat", "f.mandat"), ("felles.mandate", nil), ("avklares", nil), ("ikke relevant: alene", nil), ("…", nil),
])
func `C121 a path keeps its manner`(written: String, expected: String?) {
  var session = session(FakeDisk(["/w/felles.mandat": "Mandat: F", "/w/a.mandat": "Mandat: A\nOverordnet mandat: \(written)\n"]))
  #expect(edits(&session, [("/w/felles.mandat", "/w/f.mandat")]) == (expected.map { ["file:///w/a.mandat": $0] } ?? [:]))
}

@Test func `C135 a client that knows no versions gets a map of changes, and nobody gets operations on files`() {
  var plain = session(files())
  let changes = plain.request("workspace/willRenameFiles", move([("/w/felles", "/w/f")]))["result"]
  #expect(changes.object?.map(\.key) == ["changes"])
  var versions = session(files(), documentChanges: true)
  let versioned = versions.request("workspace/willRenameFiles", move([("/w/felles", "/w/f")]))["result"]
  #expect(versioned.object?.map(\.key) == ["documentChanges"])
  #expect(
    versioned["documentChanges"].array?.allSatisfy { $0.member("kind") == nil && $0["textDocument"].member("version") == .null } == true)
}

@Test func `C98 C121 what is open and unsaved is edited as it stands in the editor, at its version`() {
  var session = session(files(), documentChanges: true)
  session.open("file:///w/skole/skole.mandat", "Mandat: Skole\n\nOverordnet mandat: ../felles/oppvekst.mandat", version: 9)
  session.open("file:///w/skole/gruppe.mandat", "Mandat: uten overordnet")
  let edit = session.request("workspace/willRenameFiles", move([("/w/felles", "/w/f")]))["result"]
  let range: JSON = ["start": ["line": 2, "character": 19], "end": ["line": 2, "character": 44]]
  #expect(
    edit["documentChanges"] == [
      [
        "textDocument": ["uri": "file:///w/skole/skole.mandat", "version": 9],
        "edits": [["range": range, "newText": "../f/oppvekst.mandat"]],
      ]
    ])
}

@Test func `C99 nothing to mend is null, and line ends stay`() {
  var session = session(files())
  #expect(session.request("workspace/willRenameFiles", move([("/w/x", "/w/y")]))["result"] == .null)
  #expect(session.request("workspace/willRenameFiles", ["files": [["oldUri": 7], .null]])["result"] == .null)
  #expect(!edits(&session, [("/w/felles", "/w/f")]).values.contains { $0.contains("\r") })
}

@Test func `C121 the mandates follow what is made, moved and deleted`() {
  let disk = files()
  var session = session(disk)
  func known() -> [String] { session.server.mandates().compactMap { $0.uri.path.map(Path.string) } }
  disk.move("/w/skole", "/w/s")
  _ = session.notify("workspace/didRenameFiles", move([("/w/skole", "/w/s")]))
  #expect(known() == ["/w/felles/oppvekst.mandat", "/w/s/gruppe.mandat", "/w/s/skole.mandat", "/w/s/tittel.mandat"])
  disk.move("/w/s/skole.mandat", "/w/skole.mandat")
  _ = session.notify("workspace/didRenameFiles", move([("/w/s/skole.mandat", "/w/skole.mandat")]))
  disk["/w/s/gruppe.mandat"] = nil
  disk["/w/s/tittel.mandat"] = nil
  _ = session.notify("workspace/didDeleteFiles", ["files": [["uri": "file:///w/s"]]])
  disk["/w/ny/a.mandat"] = "Mandat: A"
  disk["/w/b.mandat"] = "Mandat: B"
  _ = session.notify("workspace/didCreateFiles", ["files": [["uri": "file:///w/ny"], ["uri": "file:///w/b.mandat"], ["uri": "file:///x"]]])
  #expect(known() == ["/w/b.mandat", "/w/felles/oppvekst.mandat", "/w/ny/a.mandat", "/w/skole.mandat"])
}

@Test func `file operations are offered one by one to those who can`() {
  var session = Session(uninitialized: LanguageService())
  let answer = session.request("initialize", ["capabilities": ["workspace": ["fileOperations": ["willRename": true]]]])
  #expect(answer["result"]["capabilities"]["workspace"]["fileOperations"].object?.map(\.key) == ["willRename"])
  var none = Session(uninitialized: LanguageService())
  #expect(none.request("initialize", [:])["result"]["capabilities"].member("workspace") == nil)
}
