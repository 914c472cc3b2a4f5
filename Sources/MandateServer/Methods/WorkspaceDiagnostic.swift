// workspace/diagnostic: the findings of all mandates of the workspace, open or not.

extension Method {
  static let workspaceDiagnostic = Method.errand(
    "workspace/diagnostic",
    offering: { $0.pullsDiagnostics ? ["diagnosticProvider": ["workspaceDiagnostics": true]] : nil }
  ) { _, params in
    WorkspaceReport(params)
  }
}
