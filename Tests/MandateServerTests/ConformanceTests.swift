// The rows of the conformance table (what a client may do, and what is to come of it). Each is a test that carries its id in its name.

import MandateServer
import Testing

private let rows: [String] = [
  // The life of a session.
  "C01", "C02", "C03", "C04", "C05", "C06", "C07", "C08", "C09", "C10", "C11", "C12", "C13", "C14", "C15", "C16", "C17",
  // Frames.
  "C20", "C21", "C22", "C23", "C24", "C25", "C26", "C27", "C28", "C29", "C30", "C31", "C32", "C33", "C34", "C35", "C36",
  // JSON and JSON-RPC.
  "C40", "C41", "C42", "C43", "C44", "C45", "C46", "C47", "C48", "C49", "C50", "C51", "C52", "C53", "C54", "C55", "C56", "C57",
  // Cancelling, progress, order.
  "C60", "C61", "C62", "C63", "C64", "C65", "C66", "C67", "C68", "C69", "C70",
  // Documents and positions.
  "C80", "C81", "C82", "C83", "C84", "C85", "C86", "C87", "C88", "C89", "C90", "C91", "C92", "C93", "C94", "C95", "C96", "C97", "C98",
  "C99",
  "C100",
  // Addresses, folders, files.
  "C110", "C111", "C112", "C113", "C114", "C115", "C116", "C117", "C118", "C119", "C120", "C121", "C122",
  // Answers, and what a client cannot take.
  "C130", "C131", "C132", "C133", "C134", "C135", "C136", "C137", "C138", "C139", "C140", "C141", "C142", "C143", "C144", "C145", "C146",
  "C147",
]

@Test func `every row is the name of a test`() {
  let covered = Set(testNames().flatMap { name in rows.filter { names(name, $0) } })
  #expect(rows.filter { !covered.contains($0) } == [])
}

/// Whether a name holds the id, and not as the beginning of a longer one.
private func names(_ name: Substring, _ row: String) -> Bool {
  name.split { !$0.isLetter && !$0.isNumber }.contains { $0 == row }
}

/// What stands between the grave accents after `func` in all tests of the server.
private func testNames() -> [Substring] {
  let folder = "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/")
  return sources(below: Array(folder.utf8)).flatMap { path in
    let text = String(decoding: Disk.real.read(path) ?? [], as: UTF8.self)
    return text.split(separator: "\n").compactMap { line -> Substring? in
      guard let start = line.firstRange(of: "func `") else { return nil }
      return line[start.upperBound...].prefix { $0 != "`" }
    }
  }
}

private func sources(below folder: [UInt8]) -> [[UInt8]] {
  (Disk.real.entries(folder) ?? []).flatMap { entry in
    let path = Path.join(folder, entry.name)
    return entry.kind == .folder ? sources(below: path) : entry.name.suffix(6) == Array(".swift".utf8)[...] ? [path] : []
  }
}
