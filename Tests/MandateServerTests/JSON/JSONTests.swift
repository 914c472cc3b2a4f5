// The reader and the writer by themselves; what they mean to a session stands in the rows C40–C57.

import MandateServer
import Testing

private func parse(_ text: String, comments: Bool = false) throws -> JSON {
  try JSON.parse(Array(text.utf8), comments: comments)
}

private func fault(_ text: String, comments: Bool = false) -> JSON.Fault? {
  do {
    _ = try JSON.parse(Array(text.utf8), comments: comments)
    return nil
  } catch {
    return error
  }
}

private func written(_ json: JSON) -> String {
  String(decoding: json.bytes, as: UTF8.self)
}

@Test(arguments: [
  "null", "true", "false", "0", "-1", "9223372036854775807", "-9223372036854775808", "1.0", "1e2", "-0.5E-7",
  "1000000000000000000000000000000", #""""#, #""æøå 👩‍👩‍👧""#, #""\"\\\b\f\n\r\t\u0000\u001f/""#, "[]", "{}", "[1,[2,[]]]",
  #"{"z":1,"a":{"b":[null]},"z":2}"#,
])
func `what is read is written back byte for byte`(text: String) throws {
  #expect(written(try parse(text)) == text)
}

@Test func `blanks and a byte-order mark are no part of the value`() throws {
  #expect(try parse("\u{FEFF} \t\r\n{ \"a\" : [ 1 , 2 ] } \n") == ["a": [1, 2]])
}

@Test(arguments: [
  ("", 0), (" ", 1), ("{", 1), ("[1,", 3), ("[1,]", 3), ("[1 2]", 3), ("{\"a\"}", 4), ("{\"a\":1,}", 7), ("{a:1}", 1), ("{1:1}", 1),
  ("nul", 3), ("nulL", 3), ("True", 0), ("01", 1), ("-", 1), ("1.", 2), (".5", 0), ("1e", 2), ("+1", 0), ("NaN", 0), ("\"a", 2),
  ("\"a\nb\"", 2), ("\"\\x\"", 2), ("\"\\u12g4\"", 5), ("\"\\u12", 5), ("[] []", 3), ("// x\n1", 0), ("'a'", 0), ("\0", 0), ("1\0", 1),
])
func `what is not JSON is a fault at the byte where it stops being so`(text: String, offset: Int) {
  #expect(fault(text)?.offset == offset)
}

@Test func `numbers say whether they are whole, and a Boolean is none`() throws {
  #expect(
    try parse("[1.0, 1e2, -0, 1.5, 1e400, -1e30, 9223372036854775808, true]").array?.map(\.int) == [
      1, 100, 0, nil, .max, .min, .max, nil,
    ])
  #expect(JSON.bool(true).double == nil && JSON.integer(1).bool == nil)
  #expect(try parse("1.5").double == 1.5)
}

@Test func `half a surrogate pair is the replacement character`() throws {
  #expect(try parse(#""\ud83d\ude00""#) == "😀")
  #expect(try parse(#""\uD83D""#) == "\u{FFFD}")
  #expect(try parse(#""\ude00\ud83d""#) == "\u{FFFD}\u{FFFD}")
  #expect(try parse(#""\ud83d\ud83d\ude00x""#) == "\u{FFFD}😀x")
  #expect(try parse(#""\ud83d\n""#) == "\u{FFFD}\n")
  #expect(fault(#""\ud83d\u""#)?.reason == .badEscape)
}

@Test func `of two members with one key the last counts, and both are kept`() throws {
  let json = try parse(#"{"a": 1, "a": 2}"#)
  #expect(json["a"] == 2)
  #expect(json.object?.count == 2)
}

@Test func `composed and decomposed letters are different`() throws {
  let json = try parse("{\"\u{E5}\": 1, \"a\u{30A}\": 2}")
  #expect(json["\u{E5}"] == 1)
  #expect(json["a\u{30A}"] == 2)
  #expect(JSON.string("\u{E5}") != JSON.string("a\u{30A}"))
}

@Test func `nesting ends at the limit, not at the end of the stack`() {
  let deepest = JSON.deepestNesting
  #expect(fault(String(repeating: "[", count: deepest) + String(repeating: "]", count: deepest)) == nil)
  #expect(fault(String(repeating: "[", count: 100_000))?.reason == .tooDeep)
  #expect(fault(String(repeating: "{\"a\":", count: 100_000))?.reason == .tooDeep)
}

@Test(
  arguments: [
    [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22],
    [0x22, 0xE2, 0x82, 0x22], [0x22, 0xF0, 0x80, 0x80, 0x80, 0x22], [0x22, 0x80, 0x22], [0x22, 0xC3],
  ] as [[UInt8]])
func `bytes that are not UTF-8 are a fault at the first of them`(bytes: [UInt8]) {
  let fault = #expect(throws: JSON.Fault.self) { try JSON.parse(bytes) }
  #expect(fault?.reason == .notUTF8 && fault?.offset == 1)
}

@Test func `every scalar is well-formed UTF-8`() {
  for value in stride(from: UInt32(0), through: 0x10FFFF, by: 251) {
    guard let scalar = Unicode.Scalar(value) else { continue }
    #expect(Array("1234567\(scalar)".utf8).firstOffsetThatIsNotUTF8 == nil)
  }
}

@Test func `an absent field is left out, a null one is written`() {
  #expect(written(["a": nil, "b": .null, "c": JSON(2.5), "d": JSON(Double.nan)]) == #"{"b":null,"c":2.5,"d":null}"#)
}

@Test func `a configuration file may have comments and trailing commas`() throws {
  let text = """
    // what the house has agreed on
    {
      "rules": { "EVA002": "off", /* see case 42/25 **/ },
      "leadershipLevels": [2, 3,],
    } // end
    """
  #expect(try parse(text, comments: true) == ["rules": ["EVA002": "off"], "leadershipLevels": [2, 3]])
  #expect(fault("[,]", comments: true)?.offset == 1)
  #expect(fault("[1,,]", comments: true)?.offset == 3)
  #expect(fault("1 /* no end", comments: true)?.reason == .unexpectedEnd)
  #expect(fault("1 /", comments: true)?.reason == .unexpectedEnd)
}

@Test func `a located value knows the bytes of its keys and values`() throws {
  let text = Array(#"{"æ": [true, "x"], "b": {}}"#.utf8)
  let located = try LocatedJSON.parse(text, comments: true)
  #expect(located.json.bytes == Array(#"{"æ":[true,"x"],"b":{}}"#.utf8))
  guard case .object(let members) = located.content, case .array(let values) = members[0].value.content else {
    Issue.record("an object with an array in it was expected")
    return
  }
  let ranges = [located.range, members[0].keyRange, members[0].value.range, values[1].range, members[1].keyRange, members[1].value.range]
  #expect(
    ranges.map { String(decoding: text[$0], as: UTF8.self) } == [
      #"{"æ": [true, "x"], "b": {}}"#, #""æ""#, #"[true, "x"]"#, #""x""#, #""b""#, "{}",
    ])
}

@Test func `any bytes at all are read without a trap, and what is read is read again from what is written`() {
  var random = SplitMix(seed: 51)
  let alphabet = Array(#"{}[]:,"\u0dD8/*-+.e1tn fal srue\#n"#.utf8) + [0x00, 0xC3, 0xA6, 0xFF]
  for _ in 0..<20_000 {
    let bytes = (0..<Int.random(in: 0..<40, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 0 }
    _ = try? LocatedJSON.parse(bytes, comments: true)
    if let json = try? JSON.parse(bytes) { #expect((try? JSON.parse(json.bytes)) == json) }
  }
}
