// What a mandate should not hold about people: addresses, telephone numbers and national identity numbers. Posts do as well.

package struct PersonalData: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case email, phone
    /// Eleven digits, with or without a space or dash after six, that are a day of birth and valid control digits. D-numbers too.
    case nationalIdentityNumber
  }

  package let kind: Kind
  package let range: Range<Int>

  package init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}

/// Everything of the kind in a range of bytes, in order. A range outside the file is cut to it.
package func personalData(in bytes: [UInt8], _ range: Range<Int>) -> [PersonalData] {
  let range = range.clamped(to: 0..<bytes.count)
  var found: [PersonalData] = []
  var at = range.lowerBound
  while at < range.upperBound {
    if bytes[at] == UInt8(ascii: "@"), let email = email(bytes, around: at, in: range) {
      found.append(PersonalData(.email, email))
      at = email.upperBound
    } else if isDigit(bytes[at]) {
      let groups = digitGroups(bytes, at, range)
      found += numbers(bytes, groups, range)
      at = groups.last?.upperBound ?? at + 1
    } else {
      at += 1
    }
  }
  return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
}

// MARK: E-mail

private func email(_ bytes: [UInt8], around sign: Int, in range: Range<Int>) -> Range<Int>? {
  var start = sign
  while start > range.lowerBound, isLocal(bytes[start - 1]) || isLatin(bytes, start - 2, range) {
    start -= isLocal(bytes[start - 1]) ? 1 : 2
  }
  while start < sign, !isWordByte(bytes[start]) { start += 1 }
  var end = sign + 1
  while end < range.upperBound, isDomain(bytes[end]) || isLatin(bytes, end, range) { end += isDomain(bytes[end]) ? 1 : 2 }
  while end > sign + 1, !isWordByte(bytes[end - 1]) { end -= 1 }
  guard start < sign, let dot = bytes[sign + 1..<end].lastIndex(of: UInt8(ascii: ".")), dot > sign + 1, end - dot > 2,
    !bytes[dot + 1..<end].contains(where: isDigit)
  else { return nil }
  return start..<end
}

private func isLocal(_ byte: UInt8) -> Bool {
  isASCIIWord(byte) || [UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: "-")].contains(byte)
}

private func isDomain(_ byte: UInt8) -> Bool {
  isASCIIWord(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
}

/// Whether the two bytes here are a letter like æ, ø or å.
private func isLatin(_ bytes: [UInt8], _ at: Int, _ range: Range<Int>) -> Bool {
  at >= range.lowerBound && at + 1 < range.upperBound && bytes[at] == 0xC3 && (0x80...0xBF).contains(bytes[at + 1])
}

/// A letter or digit, or part of one beyond ASCII.
private func isWordByte(_ byte: UInt8) -> Bool {
  isASCIIWord(byte) || byte >= 0x80
}

private func isASCIIWord(_ byte: UInt8) -> Bool {
  isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
}

private func isDigit(_ byte: UInt8) -> Bool {
  byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
}

// MARK: Numbers

/// Runs of digits with one space, no-break space or dash between them.
private func digitGroups(_ bytes: [UInt8], _ start: Int, _ range: Range<Int>) -> [Range<Int>] {
  var groups: [Range<Int>] = []
  var at = start
  while at < range.upperBound, isDigit(bytes[at]) {
    let first = at
    while at < range.upperBound, isDigit(bytes[at]) { at += 1 }
    groups.append(first..<at)
    let gap = gapLength(bytes, at, range)
    guard gap > 0, at + gap < range.upperBound, isDigit(bytes[at + gap]) else { break }
    at += gap
  }
  return groups
}

private func gapLength(_ bytes: [UInt8], _ at: Int, _ range: Range<Int>) -> Int {
  guard at < range.upperBound else { return 0 }
  switch bytes[at] {
  case UInt8(ascii: " "), UInt8(ascii: "-"): return 1
  case 0xC2 where at + 1 < range.upperBound && bytes[at + 1] == 0xA0: return 2
  default: return 0
  }
}

private func numbers(_ bytes: [UInt8], _ groups: [Range<Int>], _ range: Range<Int>) -> [PersonalData] {
  var found: [PersonalData] = []
  var index = 0
  while index < groups.count {
    // Groups of two that go on are a list of small numbers.
    let isList = index > 0 && groups[index - 1].count == 2 && groups[index].count == 2
    if let (data, taken) = identityNumber(bytes, groups[index...], range) ?? (isList ? nil : phone(bytes, groups[index...], range)) {
      found.append(data)
      index += taken
    } else {
      index += 1
    }
  }
  return found
}

private func identityNumber(_ bytes: [UInt8], _ groups: ArraySlice<Range<Int>>, _ range: Range<Int>) -> (PersonalData, Int)? {
  guard let first = groups.first, standsAlone(bytes, before: first.lowerBound, range) else { return nil }
  let (whole, taken): (Range<Int>, Int)
  if first.count == 11 {
    (whole, taken) = (first, 1)
  } else if first.count == 6, let second = groups.dropFirst().first, second.count == 5 {
    (whole, taken) = (first.lowerBound..<second.upperBound, 2)
  } else {
    return nil
  }
  let digits = bytes[whole].filter(isDigit).map { Int($0) - 48 }
  guard standsAlone(bytes, after: whole.upperBound, range), isIdentityNumber(digits) else { return nil }
  return (PersonalData(.nationalIdentityNumber, whole), taken)
}

/// Day of birth (a D-number has 4 added to its first digit), three digits, and two that follow from the others modulo 11.
private func isIdentityNumber(_ digits: [Int]) -> Bool {
  guard digits.count == 11 else { return false }
  let day = digits[0] * 10 + digits[1]
  let month = digits[2] * 10 + digits[3]
  // A leap year allows the most.
  let longest = CalendarDate.daysInMonth(month, year: 2000)
  guard longest > 0, (1...longest).contains(day > 40 ? day - 40 : day) else { return false }
  func rest(_ weights: [Int]) -> Int {
    zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 } % 11
  }
  return rest([3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) == 0 && rest([5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) == 0
}

private func phone(_ bytes: [UInt8], _ groups: ArraySlice<Range<Int>>, _ range: Range<Int>) -> (PersonalData, Int)? {
  guard let first = groups.first else { return nil }
  if let whole = internationalNumber(bytes, first, range) { return (PersonalData(.phone, whole), 1) }
  let prefix = countryPrefix(bytes, groups, range)
  let own = groups.dropFirst(prefix?.taken ?? 0)
  guard let (taken, end) = phoneShape(own), let begin = own.first else { return nil }
  let start = prefix?.start ?? first.lowerBound
  guard prefix != nil || (standsAlone(bytes, before: start, range) && isPhoneSeries(bytes, begin.lowerBound)),
    standsAlone(bytes, after: end, range), prefix != nil || !isMoney(bytes, start, end, range)
  else { return nil }
  return (PersonalData(.phone, start..<end), taken + (prefix?.taken ?? 0))
}

/// `+47` or `0047` before the number.
private func countryPrefix(_ bytes: [UInt8], _ groups: ArraySlice<Range<Int>>, _ range: Range<Int>) -> (start: Int, taken: Int)? {
  guard let first = groups.first else { return nil }
  let text = bytes[first]
  if text.elementsEqual("47".utf8), first.lowerBound > range.lowerBound, bytes[first.lowerBound - 1] == UInt8(ascii: "+") {
    return (first.lowerBound - 1, 1)
  }
  return text.elementsEqual("0047".utf8) ? (first.lowerBound, 1) : nil
}

/// `+4799887766` in one run.
private func internationalNumber(_ bytes: [UInt8], _ run: Range<Int>, _ range: Range<Int>) -> Range<Int>? {
  guard run.count == 10, bytes[run].starts(with: "47".utf8), run.lowerBound > range.lowerBound,
    bytes[run.lowerBound - 1] == UInt8(ascii: "+"),
    standsAlone(bytes, after: run.upperBound, range)
  else { return nil }
  return run.lowerBound - 1..<run.upperBound
}

/// How many groups make a number (`99 88 77 66`, `998 87 766`, `99887766`) and where it ends.
private func phoneShape(_ groups: ArraySlice<Range<Int>>) -> (groups: Int, end: Int)? {
  for shape in [[8], [2, 2, 2, 2], [3, 2, 3]] where groups.count >= shape.count {
    guard zip(groups, shape).allSatisfy({ $0.count == $1 }) else { continue }
    let candidate = groups.prefix(shape.count)
    if shape.count == 4, let next = groups.dropFirst(4).first, next.count == 2 { return nil }
    return candidate.last.map { (shape.count, $0.upperBound) }
  }
  return nil
}

/// The first two digits that Norwegian numbers begin with; those of dates (19, 20) are not among them.
private func isPhoneSeries(_ bytes: [UInt8], _ at: Int) -> Bool {
  guard at + 1 < bytes.count, isDigit(bytes[at]), isDigit(bytes[at + 1]) else { return false }
  switch Int(bytes[at] - 48) * 10 + Int(bytes[at + 1] - 48) {
  case 21...24, 31...39, 40...49, 51...59, 61...69, 70...79, 81, 82, 90...99: return true
  default: return false
  }
}

private func standsAlone(_ bytes: [UInt8], before at: Int, _ range: Range<Int>) -> Bool {
  guard at > range.lowerBound else { return true }
  let byte = bytes[at - 1]
  let joins = [UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "_")].contains(byte)
  return !isASCIIWord(byte) && !(joins && at - 1 > range.lowerBound && isDigit(bytes[at - 2]))
}

private func standsAlone(_ bytes: [UInt8], after at: Int, _ range: Range<Int>) -> Bool {
  guard at < range.upperBound else { return true }
  let byte = bytes[at]
  let joins = [UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: ",")].contains(byte)
  return !isASCIIWord(byte) && byte != UInt8(ascii: "_") && !(joins && at + 1 < range.upperBound && isDigit(bytes[at + 1]))
}

/// `kr 45000000` and `45000000 kr`.
private func isMoney(_ bytes: [UInt8], _ start: Int, _ end: Int, _ range: Range<Int>) -> Bool {
  let before = bytes[max(range.lowerBound, start - 4)..<start].map { $0 | 0x20 }
  let after = bytes[end..<min(range.upperBound, end + 4)].map { $0 | 0x20 }
  func has(_ text: [UInt8], _ word: String) -> Bool {
    let word = Array(word.utf8)
    return text.indices.contains { text[$0...].starts(with: word) }
  }
  return has(before, "kr") || has(after, "kr") || has(before, "nok") || has(after, "nok") || after.contains(UInt8(ascii: "%"))
}
