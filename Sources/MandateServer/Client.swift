// Who is at the other end: all that initialize told, and what follows from it for the whole session.

package import MandateLanguage

package struct Client: Sendable {
  package var capabilities: ClientCapabilities
  /// The unit of every position in and out.
  package var encoding: PositionEncoding
  /// The language the product speaks to this user: the one that was set, else that of the locale, else the machine's.
  package var language: Language
  package let localeLanguage: Language
  /// The folders of the workspace; empty when a single file was opened.
  package var folders: [DocumentURI]
  /// As given by the client, unread: whoever needs a member reads it defensively.
  package var options: JSON
  /// The process that must not be outlived.
  package var process: Int32?
  package var trace: Trace

  /// How much the client wants to be told of what the server does.
  package enum Trace: String, Sendable {
    case off, messages, verbose
  }

  /// Reads the parameters of initialize; whatever is missing or odd takes its default.
  /// - Parameter machine: what the machine speaks, for a client that names no locale.
  package init(_ params: JSON = .null, machine: Language = .nb) {
    capabilities = ClientCapabilities(params["capabilities"])
    encoding = PositionEncoding(offered: capabilities.positionEncodings)
    localeLanguage = params["locale"].string.flatMap { $0.isEmpty ? nil : Language(locale: $0) } ?? machine
    language = localeLanguage
    folders = Self.folders(params)
    options = params["initializationOptions"]
    process = params["processId"].int.flatMap(Int32.init(exactly:)).flatMap { $0 > 0 ? $0 : nil }
    trace = params["trace"].string.flatMap(Trace.init) ?? .off
  }

  /// Diagnostics go one way only, or an editor that knows both shows each of them twice.
  package var pullsDiagnostics: Bool { capabilities.pullsDiagnostics }

  private static func folders(_ params: JSON) -> [DocumentURI] {
    let folders = (params["workspaceFolders"].array ?? []).compactMap { $0["uri"].string }
    if !folders.isEmpty { return folders.map(DocumentURI.init) }
    if let root = params["rootUri"].string { return [DocumentURI(root)] }
    return params["rootPath"].string.map { [DocumentURI(path: Array($0.utf8))] } ?? []
  }
}

extension Language {
  /// Of a locale such as `nn-NO` or `en_GB`: bokmål unless it says otherwise.
  package init(locale: String) {
    let code = locale.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
    self = Language(rawValue: String(decoding: code, as: UTF8.self).lowercased()) ?? .nb
  }
}
