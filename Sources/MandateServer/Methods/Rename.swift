// textDocument/rename: another name for a participant, a meeting, a body or a mandate, in every mandate that names it.

import MandateFeatures
import MandateGuidance
import MandateLanguage
import MandateRules

extension Method {
  static let rename = Method.request(
    "textDocument/rename", offering: { $0.capabilities.preparesRename ? [:] : ["renameProvider": true] }
  ) { (server, params, isCancelled) throws(ResponseError) in
    guard let name = params["newName"].string else { throw .invalidParams("there is no newName") }
    // A name must not stay behind in a file that has not been read yet.
    while !server.workspace.isReady, !isCancelled() { server.workspace.step(server.disk) }
    let kin = try server.kin(of: params.documentURI())
    guard let first = kin.first else { return .null }
    let offset = try first.offset(params["position"])
    do throws(RenameRefusal) {
      let renaming = try first.inspection.renaming(at: offset, to: name)
      var changes: [TextEdits] = []
      for inspected in kin {
        let edits = try inspected.inspection.edits(for: renaming)
        if !edits.isEmpty { changes.append(inspected.changes(edits)) }
      }
      return server.workspaceEdit(changes)
    } catch {
      // The client shows this to the user, so it is in the user's language.
      throw .invalidParams(error.reason[first.inspection.language])
    }
  }
}
