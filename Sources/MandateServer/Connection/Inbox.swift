// What has been read and not yet handled. The reading thread puts in, the handling thread takes out, and a cancellation overtakes both.

/// Unchecked, because all of its state is touched inside the monitor only.
package final class Inbox: @unchecked Sendable {
  package enum Taken: Sendable {
    case message(Message)
    /// Nothing is waiting.
    case nothing
    /// Nothing is waiting, and nothing will come.
    case end
  }

  /// Reading pauses while this much is waiting, so that a client that writes and never reads cannot fill the memory. In bytes.
  private static let fullAt = 512 << 20

  private let monitor = Monitor()
  private var waiting: [(message: Message, size: Int)] = []
  private var taken = 0
  private var size = 0
  private var isClosed = false
  /// Requests that wait or are being handled, and how many share an id.
  private var open: [RequestID: Int] = [:]
  private var cancelled: Set<RequestID> = []

  package init() {}

  /// Messages read in one go, each with the number of bytes it took.
  package func put(_ messages: [(message: Message, size: Int)]) {
    monitor.locked {
      while size > Self.fullAt, !isClosed { monitor.wait() }
      guard !isClosed else { return }
      for (message, size) in messages { put(message, size: size) }
      monitor.wakeAll()
    }
  }

  private func put(_ message: Message, size: Int) {
    if case .request(let id, _, _) = message { open[id, default: 0] += 1 }
    if let id = message.cancelledID, open[id] != nil { cancelled.insert(id) }
    waiting.append((message, size))
    self.size += size
  }

  /// The next message.
  ///
  /// - Parameter waits: whether to wait for one.
  package func take(waits: Bool) -> Taken {
    monitor.locked {
      while waits, taken == waiting.count, !isClosed { monitor.wait() }
      guard taken < waiting.count else { return isClosed ? .end : .nothing }
      let (message, size) = waiting[taken]
      waiting[taken] = (.notification(method: "", params: .null), 0)
      taken += 1
      self.size -= size
      if taken == waiting.count || taken > 1_000 {
        waiting.removeFirst(taken)
        taken = 0
      }
      monitor.wakeAll()
      return .message(message)
    }
  }

  package var isEmpty: Bool {
    monitor.locked { taken == waiting.count }
  }

  package func isCancelled(_ id: RequestID) -> Bool {
    monitor.locked { cancelled.contains(id) }
  }

  /// The request has been answered: its id is free again.
  package func finish(_ id: RequestID) {
    monitor.locked {
      let left = (open[id] ?? 1) - 1
      open[id] = left > 0 ? left : nil
      if left <= 0 { cancelled.remove(id) }
    }
  }

  /// Nothing more comes.
  ///
  /// - Parameter dropping: whether what waits is dropped as well.
  package func close(dropping: Bool) {
    monitor.locked {
      isClosed = true
      if dropping {
        waiting = []
        taken = 0
      }
      monitor.wakeAll()
    }
  }
}

extension Message {
  /// The request that this message takes back.
  fileprivate var cancelledID: RequestID? {
    guard case .notification("$/cancelRequest", let params) = self else { return nil }
    return RequestID(params["id"])
  }
}
