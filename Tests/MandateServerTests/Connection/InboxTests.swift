// Rows C60–C62 at the place where cancellation happens: between the thread that reads and the one that handles.

import MandateServer
import Testing

private func request(_ id: Int64) -> Message {
  .request(.integer(id), method: "x", params: .null)
}

private func cancellation(_ id: JSON) -> Message {
  .notification(method: "$/cancelRequest", params: ["id": id])
}

extension Inbox {
  fileprivate func put(_ messages: Message...) {
    put(messages.map { ($0, 1) })
  }

  fileprivate func takeID() -> RequestID? {
    if case .message(.request(let id, _, _)) = take(waits: false) { id } else { nil }
  }
}

@Test func `C62 a cancellation overtakes the queue`() {
  let inbox = Inbox()
  inbox.put(request(1), request(2), cancellation(2))
  #expect(inbox.takeID() == .integer(1) && !inbox.isCancelled(.integer(1)))
  inbox.finish(.integer(1))
  #expect(inbox.takeID() == .integer(2) && inbox.isCancelled(.integer(2)))
  inbox.finish(.integer(2))
  #expect(!inbox.isCancelled(.integer(2)))
}

@Test func `C60 a request is cancelled while it runs`() {
  let inbox = Inbox()
  inbox.put(request(1))
  #expect(inbox.takeID() == .integer(1) && !inbox.isCancelled(.integer(1)))
  inbox.put(cancellation(1))
  #expect(inbox.isCancelled(.integer(1)))
}

@Test func `C61 a cancellation of nothing leaves nothing behind`() {
  let inbox = Inbox()
  inbox.put(cancellation(1), cancellation(.null), cancellation("1"), cancellation(true), request(1))
  for _ in 1...4 { #expect(inbox.takeID() == nil) }
  #expect(inbox.takeID() == .integer(1) && !inbox.isCancelled(.integer(1)))
  inbox.put(cancellation("1"))
  #expect(!inbox.isCancelled(.integer(1)))
  inbox.finish(.integer(1))
  inbox.put(cancellation(1), request(1))
  #expect(!inbox.isCancelled(.integer(1)))
}

@Test func `closing lets what waits be done, or drops it`() {
  let inbox = Inbox()
  inbox.put(request(1))
  inbox.close(dropping: false)
  inbox.put(request(2))
  #expect(inbox.takeID() == .integer(1))
  guard case .end = inbox.take(waits: true) else {
    Issue.record("the inbox has not ended")
    return
  }

  let dropped = Inbox()
  dropped.put(request(1))
  dropped.close(dropping: true)
  guard case .end = dropped.take(waits: true) else {
    Issue.record("the inbox has not ended")
    return
  }
}

@Test func `messages come out in the order they went in`() {
  let inbox = Inbox()
  for id in 0..<5_000 { inbox.put(request(Int64(id))) }
  #expect(!inbox.isEmpty)
  for id in 0..<5_000 {
    #expect(inbox.takeID() == .integer(Int64(id)))
    if id % 7 == 0 { inbox.put(request(Int64(5_000 + id))) }
  }
  #expect(inbox.takeID() == .integer(5_000))
}
