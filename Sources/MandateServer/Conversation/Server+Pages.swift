// Pages of rules and advice for editors that open files only: written to the user's cache folder when somebody wants to read one.

import MandateGuidance
import MandateLanguage
import MandateRules

extension Server {
  /// Whether the client can be led to a page at all.
  var leadsToPages: Bool { client.capabilities.textDocumentContent || disk.cache != nil }

  /// The address of a page as this client can open it; nil if there is no such page, or nowhere to write it.
  func pageAddress(_ id: String) -> String? {
    let address = AdvicePage.uri(id)
    return client.capabilities.textDocumentContent ? address : pageFile(address).map { DocumentURI(path: $0).spelling }
  }

  /// The path of the page as a file, written anew.
  private func pageFile(_ address: String) -> [UInt8]? {
    guard let cache = disk.cache, let text = AdvicePage.text(address, client.language) else { return nil }
    let name = address.utf8.dropFirst(AdvicePage.scheme.utf8.count + 2).filter { $0 != UInt8(ascii: "/") }
    let folder = Path.join(cache, "mandate-lint/\(client.language.rawValue)")
    let path = Path.join(folder, String(decoding: name, as: UTF8.self))
    return disk.write(path, Array(text.utf8)) ? path : nil
  }

  /// Shows a page; where the editor does not, says where it lies.
  mutating func openPage(_ id: String) throws(ResponseError) {
    guard AdvicePage.text(AdvicePage.uri(id), client.language) != nil else { throw .invalidParams("there is no advice or rule \(id)") }
    guard client.capabilities.showsDocuments, let address = pageAddress(id) else { return tellPath(id) }
    ask("window/showDocument", ["uri": .string(address), "takeFocus": true]) { server, reply in
      if case .result(let result) = reply, result["success"].bool == true { return }
      server.tellPath(id)
    }
  }

  private mutating func tellPath(_ id: String) {
    guard let path = pageFile(AdvicePage.uri(id)) else { return log("the page of \(id) could not be written") }
    let shown = Path.string(path)
    let message = Text(nb: "Rådet ligger i \(shown).", nn: "Rådet ligg i \(shown).", en: "The advice is in \(shown).")
    tell(message[client.language])
  }

  /// For the user, who asked for something.
  mutating func tell(_ text: String) {
    notify("window/showMessage", ["type": 3, "message": .string(text)])
  }
}
