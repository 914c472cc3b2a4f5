// The line that is being written at the prompt: its characters, where the cursor is, what was written before. Knows nothing of a terminal.

import MandateRules

struct EditedLine {
  private(set) var characters: [Character] = []
  private(set) var cursor = 0
  /// What was deleted last, to be put back.
  private var taken: [Character] = []
  private let history: [String]
  /// Where in the history the line comes from; the count of it for the line that is new.
  private var place: Int
  private var draft = ""
  /// Ways to go on, while somebody looks through them.
  private var offered: (all: [String], at: Int)?

  init(history: [String] = []) {
    self.history = history
    place = history.count
  }

  var text: String { String(characters) }

  mutating func insert(_ scalar: Unicode.Scalar) {
    offered = nil
    // A mark belongs to the letter before it.
    if cursor > 0 {
      let joined = String(characters[cursor - 1]) + String(scalar)
      if joined.count == 1, let one = joined.first {
        characters[cursor - 1] = one
        return
      }
    }
    characters.insert(Character(scalar), at: cursor)
    cursor += 1
  }

  mutating func apply(_ key: Key, completions: (String) -> [String]) {
    guard key != .complete else { return complete(completions) }
    offered = nil
    switch key {
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .wordLeft: cursor = startOfWord
    case .wordRight: cursor = endOfWord
    case .start: cursor = 0
    case .end: cursor = characters.count
    case .backspace: if cursor > 0 { remove(cursor - 1..<cursor) }
    case .delete: if cursor < characters.count { remove(cursor..<cursor + 1) }
    case .takeToStart: take(0..<cursor)
    case .takeToEnd: take(cursor..<characters.count)
    case .takeWord: take(startOfWord..<cursor)
    case .takeWordAfter: take(cursor..<endOfWord)
    case .putBack:
      characters.insert(contentsOf: taken, at: cursor)
      cursor += taken.count
    case .older: goThroughHistory(place - 1)
    case .newer: goThroughHistory(place + 1)
    default: break
    }
  }

  private mutating func remove(_ range: Range<Int>) {
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  private mutating func take(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    taken = Array(characters[range])
    remove(range)
  }

  private mutating func set(_ text: String) {
    characters = Array(text)
    cursor = characters.count
  }

  private var startOfWord: Int {
    var at = cursor
    while at > 0, characters[at - 1].isWhitespace { at -= 1 }
    while at > 0, !characters[at - 1].isWhitespace { at -= 1 }
    return at
  }

  private var endOfWord: Int {
    var at = cursor
    while at < characters.count, characters[at].isWhitespace { at += 1 }
    while at < characters.count, !characters[at].isWhitespace { at += 1 }
    return at
  }

  private mutating func goThroughHistory(_ next: Int) {
    guard (0...history.count).contains(next) else { return }
    if place == history.count { draft = text }
    place = next
    set(next == history.count ? draft : history[next])
  }

  /// Each time the next way to go on, and after the last what was written.
  private mutating func complete(_ completions: (String) -> [String]) {
    if offered == nil {
      let found = completions(text).filter { $0 != text }
      guard !found.isEmpty else { return }
      offered = (found + [text], -1)
    }
    guard var now = offered else { return }
    now.at = (now.at + 1) % now.all.count
    set(now.all[now.at])
    offered = now
  }

  /// The part of the line that there is room for, the cursor in it, and how far in the cursor stands, in cells.
  func window(_ room: Int) -> (text: String, cursor: Int) {
    var start = 0
    while start < cursor, EditedLine.width(characters[start..<cursor]) >= room { start += 1 }
    var end = cursor
    while end < characters.count, EditedLine.width(characters[start...end]) <= room { end += 1 }
    return (String(characters[start..<end]), EditedLine.width(characters[start..<cursor]))
  }

  private static func width(_ characters: ArraySlice<Character>) -> Int { Drawing.width(String(characters)) }
}

/// What a key does to the line.
enum Key: Equatable {
  case scalar(Unicode.Scalar)
  case left, right, wordLeft, wordRight, start, end
  case backspace, delete, takeToStart, takeToEnd, takeWord, takeWordAfter, putBack
  case older, newer, complete
  case enter, endOfInput, interrupt, suspend, clearScreen
  /// A key that does nothing here.
  case other

  /// Ctrl and a letter, as Emacs and the shells have it.
  init(control byte: UInt8) {
    switch byte {
    case 0x01: self = .start
    case 0x02: self = .left
    case 0x03: self = .interrupt
    case 0x04: self = .endOfInput
    case 0x05: self = .end
    case 0x06: self = .right
    case 0x08, 0x7F: self = .backspace
    case 0x09: self = .complete
    case 0x0A, 0x0D: self = .enter
    case 0x0B: self = .takeToEnd
    case 0x0C: self = .clearScreen
    case 0x0E: self = .newer
    case 0x10: self = .older
    case 0x15: self = .takeToStart
    case 0x17: self = .takeWord
    case 0x19: self = .putBack
    case 0x1A: self = .suspend
    default: self = .other
    }
  }

  /// What follows `ESC [` or `ESC O`.
  init(sequence: [UInt8]) {
    switch String(decoding: sequence, as: UTF8.self) {
    case "A": self = .older
    case "B": self = .newer
    case "C": self = .right
    case "D": self = .left
    case "1;5C", "1;3C": self = .wordRight
    case "1;5D", "1;3D": self = .wordLeft
    case "H", "1~", "7~": self = .start
    case "F", "4~", "8~": self = .end
    case "3~": self = .delete
    default: self = .other
    }
  }
}
