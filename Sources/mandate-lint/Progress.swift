// A line on the screen for runs that take a while, so that nobody wonders whether anything happens.

import MandateGuidance
import MandateLanguage
import MandateRules
import MandateServer
import Synchronization

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

final class Progress: Sendable {
  private let done = Atomic(0)
  private let total = Atomic(0)
  private let isOver = Atomic(false)
  private let language: Language
  private let thread: Mutex<pthread_t?>

  init(_ language: Language) {
    self.language = language
    thread = Mutex(nil)
    guard Terminal.showsProgress else { return }
    let started = Parallel.startThread { [self] in show() }
    thread.withLock { $0 = started }
  }

  func begin(_ count: Int) { total.store(count, ordering: .relaxed) }

  func step() { done.wrappingAdd(1, ordering: .relaxed) }

  /// Takes the line away. Must be called before anything else is written.
  func end() {
    isOver.store(true, ordering: .relaxed)
    thread.withLock { thread in
      if let running = thread { pthread_join(running, nil) }
      thread = nil
    }
  }

  private func show() {
    var ticks = 0
    while !isOver.load(ordering: .relaxed) {
      usleep(20_000)
      ticks += 1
      // From half a second on, five times a second.
      if ticks >= 25, ticks % 10 == 5 { Files.writeError("\r" + line[language] + "\u{1B}[K") }
    }
    if ticks >= 25 { Files.writeError("\r\u{1B}[K") }
  }

  private var line: Text {
    let (done, total) = (done.load(ordering: .relaxed), total.load(ordering: .relaxed))
    guard total > 0 else { return Text(nb: "Leter etter mandater …", nn: "Leitar etter mandat …", en: "Looking for mandates …") }
    return Text(nb: "Sjekker \(done) av \(total) …", nn: "Sjekkar \(done) av \(total) …", en: "Checking \(done) of \(total) …")
  }
}
