// What the server does when no message is waiting: the most urgent first, in steps so small that the next message never waits for long.

extension Server {
  /// Whether `settle` has anything to do.
  package var isUnsettled: Bool {
    stage == .running
      && (areConfigurationsUntold || !due.isEmpty || isRefreshDue || !errands.isEmpty || !workspace.isReady || !isWorkspaceTold)
  }

  /// Works until there is something to send that nothing more of its kind follows, or until something new has come. Called when no
  /// message is waiting, so that of many fast edits only the last is checked.
  ///
  /// - Parameter isInterrupted: asked between steps; what is left then is done the next time.
  package mutating func settle(isInterrupted: () -> Bool = { false }) -> [JSON] {
    while isUnsettled {
      step()
      if isInterrupted() || hasMessages && due.isEmpty { break }
    }
    return emptyOutbox()
  }

  private mutating func step() {
    if areConfigurationsUntold {
      tellConfigurationFaults()
      if configurations.takeChange() { findingsMayHaveChanged() }
    }
    if let uri = due.first {
      due.removeFirst()
      if let document = documents[uri] { publish(findings(for: document), for: document) }
    } else if isRefreshDue {
      isRefreshDue = false
      for method in refreshes { ask(method, .null) { _, _ in } }
    } else if !workspace.isReady {
      workspace.step(disk)
      showWorkspaceProgress()
      if workspace.isReady { endWorkspaceProgress() }
    } else if !isWorkspaceTold {
      tellWorkspace()
    } else {
      stepErrand()
    }
  }
}
