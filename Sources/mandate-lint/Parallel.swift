// Many files on several cores, with the results in the order of the files.

import MandateServer
import Synchronization

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

enum Parallel {
  static var cores: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// A thread costs more than a few files do.
  private static let fewest = 16

  static func map<Result: Sendable>(_ count: Int, jobs: Int, _ body: @escaping @Sendable (Int) -> Result) -> [Result] {
    guard jobs > 1, count >= fewest else { return (0..<count).map(body) }
    let work = Work(count, body)
    let threads = (1..<min(jobs, count)).compactMap { _ in startThread { work.run() } }
    work.run()
    for thread in threads { pthread_join(thread, nil) }
    return work.results.withLock { $0.compactMap(\.self) }
  }

  private final class Work<Result: Sendable>: Sendable {
    private let next = Atomic(0)
    private let count: Int
    private let body: @Sendable (Int) -> Result
    let results: Mutex<[Result?]>

    init(_ count: Int, _ body: @escaping @Sendable (Int) -> Result) {
      self.count = count
      self.body = body
      results = Mutex(Array(repeating: nil, count: count))
    }

    func run() {
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        let result = body(index)
        results.withLock { $0[index] = result }
      }
    }
  }

  /// Nil where the system gives no more threads; then the others do the work.
  static func startThread(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    final class Start {
      let body: @Sendable () -> Void
      init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, 4 << 20)
    defer { pthread_attr_destroy(&attributes) }
    let start = Unmanaged.passRetained(Start(body))
    #if canImport(Darwin)
      var thread: pthread_t?
      let failed = pthread_create(
        &thread, &attributes,
        {
          Unmanaged<Start>.fromOpaque($0).takeRetainedValue().body()
          return nil
        }, start.toOpaque())
    #else
      var thread = pthread_t()
      let failed = pthread_create(
        &thread, &attributes,
        {
          $0.map { Unmanaged<Start>.fromOpaque($0).takeRetainedValue().body() }
          return nil
        }, start.toOpaque())
    #endif
    guard failed == 0 else {
      start.release()
      return nil
    }
    return thread
  }
}
