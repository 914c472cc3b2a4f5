// Which mandates a folder holds: those that nobody has said to leave out, and none that cannot be read to its end.

import MandateServer
import Testing

private func found(_ files: FakeDisk, in folder: String = "/r", limit: Int = .max, _ source: ConfigurationSource = .nearest) -> [String] {
  var walk = Walk(source, disk: files.disk(), limit: limit)
  walk.add(folder: Array(folder.utf8))
  walk.finish()
  return walk.found.map(Path.string)
}

@Test func `files before folders, and each in the order of its bytes`() {
  let files = FakeDisk([
    "/r/b.mandat": "", "/r/a/x.mandat": "", "/r/æ.mandate": "", "/r/a/b/y.mandat": "", "/r/c/z.mandat": "", "/r/t.txt": "",
  ])
  #expect(found(files) == ["/r/b.mandat", "/r/æ.mandate", "/r/a/x.mandat", "/r/a/b/y.mandat", "/r/c/z.mandat"])
}

@Test func `hidden folders and what is no file are passed by`() {
  let files = FakeDisk(["/r/.git/a.mandat": "", "/r/.hidden.mandat": "", "/r/mandat": "", "/r/a.mandat.bak": ""])
  files.addOther("/r/pipe.mandat")
  #expect(found(files) == ["/r/.hidden.mandat"])
}

@Test func `ignore files count from the root of the repository down, the innermost last`() {
  let files = FakeDisk([
    "/r/.git/HEAD": "", "/r/.gitignore": "*.old.mandat\n/ut/\n**/arkiv/**/gammel.mandat\n", "/r/a/.gitignore": "!b.old.mandat\nc.mandat\n",
    "/r/a.old.mandat": "", "/r/a/b.old.mandat": "", "/r/a/c.mandat": "", "/r/c.mandat": "", "/r/ut/d.mandat": "", "/r/a/ut/e.mandat": "",
    "/r/arkiv/2024/01/gammel.mandat": "", "/r/arkiv/2024/ny.mandat": "",
  ])
  #expect(found(files) == ["/r/c.mandat", "/r/a/b.old.mandat", "/r/a/ut/e.mandat", "/r/arkiv/2024/ny.mandat"])
  #expect(found(files, in: "/r/a") == ["/r/a/b.old.mandat", "/r/a/ut/e.mandat"])
  files["/r/.git/HEAD"] = nil
  #expect(found(files, in: "/r/a/ut") == ["/r/a/ut/e.mandat"])
}

@Test func `what a configuration excludes is seen from where it lies`() {
  let files = FakeDisk([
    "/r/.mandate-lint.json": #"{"exclude": ["/maler/", "*.kladd.mandat"]}"#, "/r/maler/a.mandat": "", "/r/x/maler/b.mandat": "",
    "/r/x/c.kladd.mandat": "", "/r/y/.mandate-lint.json": "{}", "/r/y/d.kladd.mandat": "",
  ])
  #expect(found(files) == ["/r/x/maler/b.mandat", "/r/y/d.kladd.mandat"])
  #expect(found(files, in: "/r/x") == ["/r/x/maler/b.mandat"])
  #expect(found(files, in: "/r/maler") == ["/r/maler/a.mandat"])
  #expect(found(files, .nothing).count == 4)
  files["/own.json"] = #"{"exclude": ["/x/", "y"]}"#
  #expect(found(files, .file(Array("/own.json".utf8))) == ["/r/maler/a.mandat"])
}

@Test(arguments: [
  "/r/a.mandat", "/r/ut/a.mandat", "/r/.h/a.mandat", "/r/x/y.old.mandat", "/r/x/y.mandat", "/other/a.mandat", "/r", "/r/a.txt",
])
func `a file that is asked about is found as a walk would find it`(path: String) {
  let files = FakeDisk(["/r/.gitignore": "ut/\n", "/r/.mandate-lint.json": #"{"exclude": ["*.old.mandat"]}"#, path: ""])
  var walk = Walk(disk: files.disk())
  #expect(walk.finds(Array(path.utf8), below: Array("/r".utf8)) == found(files).contains(path))
}

@Test func `C122 many stars in an ignore file take no time`() {
  let stars = String(repeating: "**/a*a*/", count: 40) + "x"
  let files = FakeDisk(["/r/.gitignore": stars, "/r/" + String(repeating: "aaaaaaaaaaaa/", count: 60) + "b.mandat": ""])
  #expect(found(files).count == 1)
}

@Test func `a limit cuts the walk`() {
  var walk = Walk(
    disk: Disk(entries: { _ in (0..<1000).map { .init(name: Array("\($0).mandat".utf8), kind: .file) } }, read: { _ in nil }), limit: 500)
  walk.add(folder: Array("/r".utf8))
  walk.finish()
  #expect(walk.isCut && walk.found.count == 500)
}
