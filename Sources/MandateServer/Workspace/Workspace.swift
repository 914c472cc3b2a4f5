// The mandates below the folders of the workspace, as they lie on disk. They are found and read a small step at a time, when nothing
// else is waiting, so that a large folder never keeps anybody from typing.

package import MandateLanguage

/// A mandate on disk.
package struct WorkspaceFile: Sendable {
  package let path: [UInt8]
  package let document: Document

  /// Paths of the mandates it says it belongs under.
  package var parents: [[UInt8]] { document.parents(from: path) }
}

extension Document {
  /// Paths that the mandates here name as their parents, as seen from where this one lies.
  func parents(from path: [UInt8]) -> [[UInt8]] {
    mandates.compactMap { $0[.parentMandate]?.value }.filter { !$0.isEmpty && !$0.isSettled && !$0.isUnanswered }
      .map { ParentMandate.path($0.text, from: path) }
  }
}

package struct Workspace: Sendable {
  /// What is looked at, at most. A folder that holds more is cut off, and the user is told.
  package struct Limits: Sendable {
    /// Files and folders.
    package var entries = 100_000
    package var mandates = 5_000
    /// Of all mandates, in bytes.
    package var size = 32 << 20
    /// Of one mandate, in bytes.
    package var largest = 4 << 20

    package init() {}
  }

  private let source: ConfigurationSource
  private let limits: Limits
  private(set) var files: [[UInt8]: WorkspaceFile] = [:]
  private(set) var isCut = false
  private var walk: Walk?
  /// How many of the files that the walk has found have been taken over.
  private var taken = 0
  /// Files to be read, or read again, the next one last.
  private var unread: [[UInt8]] = []
  private var size = 0
  /// Files that were known, or looked for, and are said to have changed.
  private var suspected: Set<[UInt8]> = []
  /// Files that have not been found again since everything was looked at anew.
  private var lost: Set<[UInt8]> = []
  /// Of those that are suspected, those that are other than they were, or are gone, since this was last asked.
  private var changed: Set<[UInt8]> = []
  /// For the developer of a client: what was passed by, and why.
  private var remarks: [String] = []

  package init(_ source: ConfigurationSource = .nearest, limits: Limits = Limits()) {
    self.source = source
    self.limits = limits
  }

  /// Whether all there is has been read.
  package var isReady: Bool { walk == nil && unread.isEmpty }

  /// How many files have been read, and how many are known to be there.
  package var progress: (read: Int, found: Int) { (files.count, files.count + unread.count) }

  mutating func takeChanges() -> Set<[UInt8]> {
    defer { changed = [] }
    return changed
  }

  mutating func takeRemarks() -> [String] {
    defer { remarks = [] }
    return remarks
  }
}

// MARK: - What is to be looked at

extension Workspace {
  /// Folders are walked through, unless they are too large to be: the whole disk, or somebody's home.
  mutating func add(_ folders: [[UInt8]], _ disk: Disk) {
    for folder in folders {
      if folder == [UInt8(ascii: "/")] || disk.home.map({ Path.isInside($0, folder) }) ?? false {
        remarks.append("\(Path.string(folder)) is not looked through: it is a home folder, or holds one")
      } else {
        if walk == nil { (walk, taken) = (Walk(source, disk: disk, limit: limits.entries), 0) }
        walk?.add(folder: folder)
      }
    }
  }

  /// Forgets what does not lie below any of the folders.
  mutating func keep(below folders: [[UInt8]]) {
    _ = remove { path in !folders.contains { Path.isInside(path, $0) } }
  }

  /// Looks at everything anew: what is ignored or excluded may be other files now. What is known is kept until it is found to be gone.
  mutating func restart(_ folders: [[UInt8]], _ disk: Disk) {
    (walk, isCut) = (nil, false)
    lost = Set(files.keys)
    suspected.formUnion(lost)
    add(folders, disk)
    if walk == nil { dropLost() }
  }

  /// Reads a file again that may have been written or deleted.
  mutating func look(at path: [UInt8]) {
    unread.append(path)
    suspected.insert(path)
  }

  /// What lay at a path, or below it, is gone.
  mutating func remove(_ path: [UInt8]) {
    changed.formUnion(remove { Path.isInside($0, path) })
  }

  /// Whatever has not been read is left.
  mutating func stop() {
    (walk, unread, lost) = (nil, [], [])
    isCut = true
  }

  /// What a whole walk has not found again.
  private mutating func dropLost() {
    for path in lost { store(nil, at: path) }
    lost = []
  }

  private mutating func remove(where isGone: ([UInt8]) -> Bool) -> [[UInt8]] {
    let gone = files.keys.filter(isGone)
    for path in gone { store(nil, at: path) }
    unread.removeAll(where: isGone)
    return gone
  }

  private mutating func store(_ document: Document?, at path: [UInt8]) {
    let old = files[path]?.document
    size += (document?.text.bytes.count ?? 0) - (old?.text.bytes.count ?? 0)
    files[path] = document.map { WorkspaceFile(path: path, document: $0) }
    if suspected.remove(path) != nil, old?.text.bytes != document?.text.bytes { changed.insert(path) }
  }
}

// MARK: - Looking

extension Workspace {
  /// Visits one folder or reads one file.
  mutating func step(_ disk: Disk) {
    if let path = unread.popLast() {
      read(path, disk)
    } else if var current = walk {
      walk = nil
      current.step()
      takeOver(&current)
    }
  }

  private mutating func takeOver(_ current: inout Walk) {
    unread = current.found[taken...].reversed()
    taken = current.found.count
    if !current.isDone {
      walk = current
      return
    }
    isCut = isCut || current.isCut
    lost.subtract(current.found)
    dropLost()
    remarks += current.unreadable.map { "the folder \(Path.string($0)) cannot be read" }
    remarks += current.noFiles.map { "\(Path.string($0)) is passed by: it is no file" }
  }

  private mutating func read(_ path: [UInt8], _ disk: Disk) {
    guard disk.kind(path) == .file else { return store(nil, at: path) }
    guard let text = disk.text(path), text.bytes.count <= limits.largest else {
      remarks.append("\(Path.string(path)) is passed by: it cannot be read, or is too large")
      return store(nil, at: path)
    }
    guard files[path] != nil || (files.count < limits.mandates && size + text.bytes.count <= limits.size) else {
      isCut = true
      return
    }
    store(files[path]?.document.text.bytes == text.bytes ? files[path]?.document : Document(text), at: path)
  }
}
