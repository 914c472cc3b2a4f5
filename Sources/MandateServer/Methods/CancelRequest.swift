// $/cancelRequest: it takes effect where messages are read, ahead of the queue. When it gets here, its request has been answered.

extension Method {
  static let cancelRequest = Method.notification("$/cancelRequest") { _, _ in }
}
