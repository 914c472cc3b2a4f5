// Looking through a large folder is shown to the user, by clients that can show it, and can be stopped.

import MandateGuidance
import MandateLanguage
import MandateRules

/// How far the client has been told of the looking.
enum WorkspaceProgress: Sendable {
  /// So many steps have been taken.
  case quiet(steps: Int)
  /// The client has been asked whether it will show this.
  case asked
  case shown(steps: Int)
  /// It will not.
  case refused
}

extension Server {
  /// What is done in less needs no showing. In folders and files.
  private static let stepsBeforeShowing = 200
  private static let stepsBetweenReports = 100
  private static let token = JSON.string("mandate-lint/workspace")

  mutating func showWorkspaceProgress() {
    switch workspaceProgress {
    case .quiet(let steps):
      workspaceProgress = .quiet(steps: steps + 1)
      if steps > Self.stepsBeforeShowing { askToShow() }
    case .shown(let steps):
      workspaceProgress = .shown(steps: steps + 1)
      if steps % Self.stepsBetweenReports == 0 { report(["kind": "report", "message": .string(counts), "percentage": nil]) }
    case .asked, .refused: break
    }
  }

  private mutating func askToShow() {
    guard client.capabilities.progress else { return workspaceProgress = .refused }
    workspaceProgress = .asked
    ask("window/workDoneProgress/create", ["token": Self.token]) { server, reply in
      guard case .result = reply, !server.workspace.isReady else { return server.workspaceProgress = .refused }
      server.workspaceProgress = .shown(steps: 1)
      server.report(["kind": "begin", "title": .string(Self.title[server.client.language]), "cancellable": true])
    }
  }

  mutating func endWorkspaceProgress() {
    if case .shown = workspaceProgress { report(["kind": "end"]) }
    workspaceProgress = .quiet(steps: 0)
  }

  /// The user has had enough: what has been found so far is what there is.
  mutating func stopWorkspace(token: JSON) {
    guard token == Self.token, case .shown = workspaceProgress else { return }
    workspace.stop()
    isCutTold = true
    endWorkspaceProgress()
  }

  private mutating func report(_ value: JSON) {
    notify("$/progress", ["token": Self.token, "value": value])
  }

  private var counts: String {
    let progress = workspace.progress
    return "\(progress.read)/\(progress.found)"
  }

  private static let title = Text(nb: "Leser mandatene i mappen", nn: "Les mandata i mappa", en: "Reading the mandates in the folder")

  static let cut = Text(
    nb: "Mappen har så mange filer at ikke alle mandatene er lest. Åpne en mindre mappe, eller utelat mapper med «exclude».",
    nn: "Mappa har så mange filer at ikkje alle mandata er lesne. Opne ei mindre mappe, eller utelat mapper med «exclude».",
    en: "The folder has so many files that not all mandates have been read. Open a smaller folder, or leave out folders with “exclude”.")
}
