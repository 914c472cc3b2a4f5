// textDocument/rename: another name for a participant, a meeting, a body or a mandate, everywhere it is named.

import MandateFeatures
import MandateGuidance
import MandateLanguage
import MandateRules

extension Method {
  static let rename = Method.request(
    "textDocument/rename", offering: { $0.capabilities.preparesRename ? [:] : ["renameProvider": true] }
  ) { (server, params, _) throws(ResponseError) in
    guard let inspected = try server.inspected(params) else { return .null }
    guard let name = params["newName"].string else { throw .invalidParams("there is no newName") }
    let offset = try inspected.offset(params["position"])
    do throws(RenameRefusal) {
      let edits = try inspected.inspection.rename(at: offset, to: name)
      return inspected.workspaceEdit(edits, for: server.client.capabilities)
    } catch {
      // The client shows this to the user, so it is in the user's language.
      throw .invalidParams(error.reason[inspected.inspection.language])
    }
  }
}
