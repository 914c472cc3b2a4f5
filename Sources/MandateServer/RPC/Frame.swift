// The one place that writes a frame: bytes are counted, line ends are CR LF, and nothing else is ever written to the client.

extension JSON {
  /// The message as it goes out, header and all.
  package func writeFrame(into output: inout [UInt8]) {
    let body = bytes
    output.append(contentsOf: "Content-Length: \(body.count)\r\n\r\n".utf8)
    output.append(contentsOf: body)
  }
}
