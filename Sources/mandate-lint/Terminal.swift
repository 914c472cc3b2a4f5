// What is known of the screen: how wide it is, and whether colours, links and a progress line are wanted.

import MandateServer

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

enum Terminal {
  /// The columns of the screen that standard output goes to; nil where that is no screen.
  static var columns: Int? {
    guard Files.isTerminal(standardOutput: true) else { return nil }
    if let written = Files.environment("COLUMNS"), let columns = Int(written), columns > 0 { return columns }
    var size = winsize()
    #if canImport(Darwin)
      let request: UInt = 0x4008_7468
    #else
      let request = UInt(TIOCGWINSZ)
    #endif
    guard ioctl(STDOUT_FILENO, request, &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Whether standard error is a screen that can rewrite its last line.
  static var showsProgress: Bool { Files.isTerminal(standardOutput: false) && Files.environment("TERM") != "dumb" }
}
