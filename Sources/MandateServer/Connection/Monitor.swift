// A mutex with one condition, for the two threads that share an inbox. The standard library has the first but not the second.

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Guards the state of its owner. Unchecked, because the compiler cannot see that the owner touches its state only inside `locked`.
final class Monitor: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init() {
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(condition, nil)
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  func locked<Result>(_ body: () -> Result) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return body()
  }

  /// Only inside `locked`, and in a loop that asks whether what is waited for has come.
  func wait() {
    pthread_cond_wait(condition, mutex)
  }

  func wakeAll() {
    pthread_cond_broadcast(condition)
  }
}

/// Runs the body on a thread of its own, which nobody waits for.
func startThread(_ body: @escaping @Sendable () -> Void) {
  final class Start {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
  var attributes = pthread_attr_t()
  pthread_attr_init(&attributes)
  pthread_attr_setstacksize(&attributes, 4 << 20)
  pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
  let start = Unmanaged.passRetained(Start(body)).toOpaque()
  #if canImport(Darwin)
    var thread: pthread_t?
    pthread_create(
      &thread, &attributes,
      {
        Unmanaged<Start>.fromOpaque($0).takeRetainedValue().body(); return nil
      }, start)
  #else
    var thread = pthread_t()
    pthread_create(
      &thread, &attributes,
      {
        $0.map { Unmanaged<Start>.fromOpaque($0).takeRetainedValue().body() }; return nil
      }, start)
  #endif
  pthread_attr_destroy(&attributes)
}
