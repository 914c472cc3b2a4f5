// The server is a value: a message in, messages out. It has no thread, no lock and no clock, so a test is a plain call and the same
// messages always give the same bytes.

package import MandateLanguage

package struct Server: Sendable {
  /// Where in its life a session is; it only ever moves on.
  package enum Stage: Sendable {
    case uninitialized, running, shutDown
  }

  package internal(set) var stage = Stage.uninitialized
  /// Set by `exit`: the code that the process ends with.
  package internal(set) var exitCode: Int32?
  package internal(set) var client = Client()
  package internal(set) var documents = Documents()
  /// Documents whose diagnostics the client has not got yet, oldest change first.
  var due: [DocumentURI] = []
  /// Whether the client tells when files change.
  var watchesFiles = false
  var configurations: Configurations
  var settings = EditorSettings()
  /// Whether configuration files may have something wrong, or right again, that has not been said.
  var areConfigurationsUntold = false
  /// What was last said of each configuration file that has something wrong.
  var toldFaults: [[UInt8]: [JSON]] = [:]

  var workspace: Workspace
  var workspaceProgress = WorkspaceProgress.quiet(steps: 0)
  /// Whether all that came of looking through the workspace has been said.
  var isWorkspaceTold = true
  /// Whether the user has been told that the workspace is too large.
  var isCutTold = false
  /// Files that may have changed and have not been looked at.
  var changedFiles: Set<[UInt8]> = []
  /// Requests that are not answered yet, the oldest first.
  var errands: [OpenErrand] = []
  /// Whether the client is to be told to ask again.
  var isRefreshDue = false

  /// The coloured words that the client was last told of, so that the next answer may be a difference.
  var lastTokens: [DocumentURI: SemanticTokens] = [:]

  /// Interviews by messages that are going on.
  var interviews = Interviews()

  /// The language that was chosen when the process was started; it counts before every other.
  let chosenLanguage: Language?
  /// What the machine speaks.
  let machineLanguage: Language
  let language: LanguageService
  let disk: Disk
  private var outbox: [JSON] = []

  var hasMessages: Bool { !outbox.isEmpty }

  private var asked: [Int64: @Sendable (inout Server, Reply) -> Void] = [:]
  private var lastAsked: Int64 = 0

  package init(
    language: LanguageService = LanguageService(), disk: Disk = .none, configuration: ConfigurationSource = .nearest,
    chosenLanguage: Language? = nil, machineLanguage: Language = .nb, limits: Workspace.Limits = Workspace.Limits()
  ) {
    self.chosenLanguage = chosenLanguage
    self.machineLanguage = machineLanguage
    self.language = language
    self.disk = disk
    configurations = Configurations(configuration)
    workspace = Workspace(configuration, limits: limits)
  }

  /// The code to end with if the client goes away without a word.
  package var codeAtEnd: Int32 { stage == .shutDown ? 0 : 1 }

  package mutating func handle(_ message: JSON, isCancelled: () -> Bool = { false }) -> [JSON] {
    handle(Message(message), isCancelled: isCancelled)
  }

  /// - Parameter isCancelled: asked before the work begins and now and then during it.
  /// - Returns: what to send, in order.
  package mutating func handle(_ message: Message, isCancelled: () -> Bool = { false }) -> [JSON] {
    switch message {
    case .unreadable(let id, let error): send(.response(id, error))
    case .request(let id, let method, let params):
      do {
        if let result = try answer(id, method, params, isCancelled) { send(.response(id, result)) }
      } catch {
        send(.response(id, error))
      }
    case .notification(let method, let params): take(method, params)
    case .response(let id, let reply): receive(id, reply)
    }
    return emptyOutbox()
  }

  mutating func emptyOutbox() -> [JSON] {
    defer { outbox = [] }
    return outbox
  }
}

// MARK: - Messages from the client

extension Server {
  /// The result; `nil` if it will come later.
  private mutating func answer(
    _ id: RequestID, _ name: String, _ params: JSON, _ isCancelled: () -> Bool
  ) throws(ResponseError) -> JSON? {
    try checkStage(name)
    trace(name, params)
    guard let method = Method.named(name, for: client), !method.isNotification else { throw .methodNotFound(name) }
    if isCancelled() { throw .requestCancelled }
    try method.check(params)
    switch method.action {
    case .request(let answer): return try answer(&self, params, isCancelled)
    case .errand(let errand): begin(try errand(&self, params), id: id, method: name, params: params)
    case .notification: break
    }
    return nil
  }

  private func checkStage(_ name: String) throws(ResponseError) {
    switch stage {
    case .uninitialized: if name != Method.initialize.name { throw .serverNotInitialized }
    case .running: if name == Method.initialize.name { throw .invalidRequest("initialize comes once") }
    case .shutDown: throw .invalidRequest("after shutdown only exit is understood")
    }
  }

  private mutating func take(_ name: String, _ params: JSON) {
    guard stage == .running || name == Method.exit.name else { return }
    trace(name, params)
    guard let method = Method.named(name, for: client), case .notification(let effect) = method.action else { return }
    do {
      try method.check(params)
      try effect(&self, params)
    } catch {
      log("\(name) was ignored: \(error.message)")
    }
  }

  private mutating func receive(_ id: RequestID?, _ reply: Reply) {
    guard case .integer(let number) = id, let then = asked.removeValue(forKey: number) else {
      log("an answer to nothing that was asked was ignored")
      return
    }
    if stage == .running { then(&self, reply) }
  }
}

extension Method {
  fileprivate func check(_ params: JSON) throws(ResponseError) {
    if needsParams, params.object == nil { throw .invalidParams("the parameters of \(name) are an object") }
  }
}

// MARK: - Messages to the client

extension Server {
  mutating func send(_ message: JSON) {
    outbox.append(message)
  }

  mutating func notify(_ method: String, _ params: JSON) {
    send(.notification(method, params))
  }

  /// Asks the client. The answer may be long in coming, may be an error, and may never come: nothing waits for it.
  package mutating func ask(_ method: String, _ params: JSON, then: @escaping @Sendable (inout Server, Reply) -> Void) {
    lastAsked += 1
    asked[lastAsked] = then
    send(.request(lastAsked, method, params))
  }

  /// For the developer of a client. Before initialize is answered the client may not be spoken to.
  mutating func log(_ text: String) {
    guard stage == .running else { return }
    notify("window/logMessage", ["type": 3, "message": .string(text)])
  }

  /// For the user, who can do something about it.
  mutating func warn(_ text: String) {
    notify("window/showMessage", ["type": 2, "message": .string(text)])
  }

  private mutating func trace(_ name: String, _ params: JSON) {
    guard stage == .running, client.trace != .off, name != Method.setTrace.name else { return }
    let details = client.trace == .verbose ? JSON.string(String(decoding: params.bytes.prefix(1_000), as: UTF8.self)) : nil
    notify("$/logTrace", ["message": .string("received \(name)"), "verbose": details])
  }
}
