// What the client can do, read once and defensively: a field that is absent, or is not what it should be, is a thing the client cannot.

package struct ClientCapabilities: Sendable {
  private let json: JSON

  package init(_ json: JSON) {
    self.json = json
  }

  private subscript(path: String...) -> JSON {
    path.reduce(json) { $0[$1] }
  }

  private func can(_ path: String...) -> Bool {
    path.reduce(json) { $0[$1] }.bool ?? false
  }
}

extension JSON {
  /// The strings of an array, whatever else is in it.
  package var strings: [String] { (array ?? []).compactMap(\.string) }
  fileprivate var ints: [Int] { (array ?? []).compactMap(\.int) }
}

/// A form that prose may take.
package enum MarkupKind: String, Sendable {
  case markdown, plaintext

  /// The first that the client lists of those that exist; plain text if it lists none.
  fileprivate init(preferred json: JSON) {
    self = json.strings.lazy.compactMap(MarkupKind.init).first ?? .plaintext
  }
}

extension ClientCapabilities {
  package var positionEncodings: [String] { self["general", "positionEncodings"].strings }

  // MARK: Diagnostics

  package var pullsDiagnostics: Bool { self["textDocument", "diagnostic"].object != nil }
  package var refreshesDiagnostics: Bool { can("workspace", "diagnostics", "refreshSupport") }
  package var relatedInformation: Bool { canInDiagnostics("relatedInformation") }
  package var codeDescription: Bool { canInDiagnostics("codeDescriptionSupport") }
  package var diagnosticData: Bool { canInDiagnostics("dataSupport") }
  package var diagnosticTags: [Int] {
    self["textDocument", "publishDiagnostics", "tagSupport", "valueSet"].ints
      + self["textDocument", "diagnostic", "tagSupport", "valueSet"].ints
  }

  /// Up to 3.17 the client says what a diagnostic may carry under `publishDiagnostics` alone, also when it pulls.
  private func canInDiagnostics(_ name: String) -> Bool {
    can("textDocument", "publishDiagnostics", name) || can("textDocument", "diagnostic", name)
  }

  // MARK: Completion and hover

  package var snippets: Bool { can("textDocument", "completion", "completionItem", "snippetSupport") }
  package var labelDetails: Bool { can("textDocument", "completion", "completionItem", "labelDetailsSupport") }
  package var insertReplace: Bool { can("textDocument", "completion", "completionItem", "insertReplaceSupport") }
  package var completionResolves: [String] { self["textDocument", "completion", "completionItem", "resolveSupport", "properties"].strings }
  /// Kinds of completion beyond those that every client knows.
  package var completionKinds: [Int] { self["textDocument", "completion", "completionItemKind", "valueSet"].ints }
  package var insertTextModes: [Int] { self["textDocument", "completion", "completionItem", "insertTextModeSupport", "valueSet"].ints }
  package var completionTags: [Int] { self["textDocument", "completion", "completionItem", "tagSupport", "valueSet"].ints }
  package var completionDocumentation: MarkupKind {
    MarkupKind(preferred: self["textDocument", "completion", "completionItem", "documentationFormat"])
  }
  package var hover: MarkupKind { MarkupKind(preferred: self["textDocument", "hover", "contentFormat"]) }

  // MARK: Code actions and edits

  package var codeActionLiterals: Bool { self["textDocument", "codeAction", "codeActionLiteralSupport"].object != nil }
  package var preferredActions: Bool { can("textDocument", "codeAction", "isPreferredSupport") }
  package var disabledActions: Bool { can("textDocument", "codeAction", "disabledSupport") }
  package var codeActionData: Bool { can("textDocument", "codeAction", "dataSupport") }
  package var codeActionResolves: [String] { self["textDocument", "codeAction", "resolveSupport", "properties"].strings }
  /// Whether the client asks for the edit of an action when it is chosen, and gives back what the action is known by.
  package var resolvesEdits: Bool { codeActionLiterals && codeActionData && codeActionResolves.contains("edit") }
  package var appliesEdits: Bool { can("workspace", "applyEdit") }
  package var documentChanges: Bool { can("workspace", "workspaceEdit", "documentChanges") }
  package var resourceOperations: [String] { self["workspace", "workspaceEdit", "resourceOperations"].strings }
  /// Whether an edit can make a file.
  package var createsFiles: Bool { documentChanges && resourceOperations.contains("create") }
  package var snippetEdits: Bool { can("workspace", "workspaceEdit", "snippetEditSupport") }

  // MARK: Structure and navigation

  package var symbolTree: Bool { can("textDocument", "documentSymbol", "hierarchicalDocumentSymbolSupport") }
  package var definitionLinks: Bool { can("textDocument", "definition", "linkSupport") }
  package var preparesRename: Bool { can("textDocument", "rename", "prepareSupport") }
  package var foldsWholeLines: Bool { can("textDocument", "foldingRange", "lineFoldingOnly") }
  package var foldingLimit: Int? { self["textDocument", "foldingRange", "rangeLimit"].int }
  package var semanticTokens: Bool { self["textDocument", "semanticTokens"].object != nil }
  package var multilineTokens: Bool { can("textDocument", "semanticTokens", "multilineTokenSupport") }
  package var overlappingTokens: Bool { can("textDocument", "semanticTokens", "overlappingTokenSupport") }
  package var inlineCompletion: Bool { self["textDocument", "inlineCompletion"].object != nil }
  package var textDocumentContent: Bool { self["workspace", "textDocumentContent"].object != nil }

  /// Whether following a link leads anywhere. Our own pages have no address on the web: they open for clients that ask the server for
  /// them, and to others the link would be dead.
  func opens(_ href: String) -> Bool { textDocumentContent || !AdvicePage.isPage(href) }

  // MARK: The workspace

  package var configuration: Bool { can("workspace", "configuration") }
  package var workspaceFolders: Bool { can("workspace", "workspaceFolders") }
  package var refreshesLenses: Bool { can("workspace", "codeLens", "refreshSupport") }
  package var refreshesHints: Bool { can("workspace", "inlayHint", "refreshSupport") }
  package var refreshesTokens: Bool { can("workspace", "semanticTokens", "refreshSupport") }

  /// Whether the client tells of, or asks about, what the user does with files: `didRename`.
  package func fileOperation(_ name: String) -> Bool { can("workspace", "fileOperations", name) }

  /// Whether the client lets itself be told about a method after initialize: `("workspace", "didChangeWatchedFiles")`.
  package func registers(_ area: String, _ method: String) -> Bool {
    can(area, method, "dynamicRegistration")
  }

  // MARK: The window

  package var progress: Bool { can("window", "workDoneProgress") }
  package var messageRequests: Bool { self["window", "showMessage"].object != nil }
  package var showsDocuments: Bool { can("window", "showDocument", "support") }
  /// The kinds of form field of the interactive questionnaire, an extension that gopls introduced.
  package var formFields: [String] { self["experimental", "interactiveResolve", "inputTypes"].strings }
}
