// textDocument/completion: what can be written next. Snippets, documentation and two ranges only for clients that take them.

import MandateConversation
import MandateFeatures
import MandateLanguage

extension Method {
  static let completion = Method.request(
    "textDocument/completion",
    offering: { client in
      let resolves = client.capabilities.completionResolves.contains("documentation")
      return ["completionProvider": ["triggerCharacters": [":", "-", "?"], "resolveProvider": .bool(resolves)]]
    }
  ) { (server, params, _) throws(ResponseError) in
    guard let inspected = try server.inspected(params, withFindings: true) else { return ["isIncomplete": false, "items": []] }
    let offset = try inspected.offset(params["position"])
    let completion = inspected.inspection.completion(at: offset) { inspected.conversation().questions(typed: $0, at: offset) }
    let writer = CompletionWriter(completion, inspected, server.client.capabilities)
    // The list is filtered here by synonyms and without æøå, which no client does: it is asked for anew at every key.
    return ["isIncomplete": true, "items": .array(completion.items.enumerated().map { writer.json($1, at: $0) })]
  }
}

private struct CompletionWriter {
  let completion: Completion
  let inspected: Inspected
  let client: ClientCapabilities
  private let typed: JSON
  private let replaced: JSON

  init(_ completion: Completion, _ inspected: Inspected, _ client: ClientCapabilities) {
    self.completion = completion
    self.inspected = inspected
    self.client = client
    typed = inspected.json(completion.typed)
    replaced = inspected.json(completion.replaced)
  }

  func json(_ item: Completion.Item, at index: Int) -> JSON {
    let snippet = client.snippets ? item.snippet : nil
    let text = snippet ?? item.text
    return [
      "label": .string(item.label),
      "kind": JSON(kind(item.kind)),
      "detail": item.detail.map(JSON.string),
      "documentation": documentation(item),
      "preselect": index == 0 ? true : nil,
      "sortText": .string(sortText(index)),
      "filterText": .string(item.filter),
      "insertTextFormat": snippet == nil ? nil : 2,
      "insertTextMode": client.insertTextModes.contains(1) && text.utf8.contains(0x0A) ? 1 : nil,
      "textEdit": edit(text),
      "data": item.topic.map { CompletionData(topic: $0, uri: inspected.document.uri, mandate: completion.mandate).json },
    ]
  }

  private func edit(_ text: String) -> JSON {
    guard client.insertReplace else { return ["range": replaced, "newText": .string(text)] }
    return ["newText": .string(text), "insert": typed, "replace": replaced]
  }

  private func documentation(_ item: Completion.Item) -> JSON? {
    guard let topic = item.topic, !client.completionResolves.contains("documentation") else { return nil }
    return inspected.inspection.about(topic, inMandate: completion.mandate).json(client.completionDocumentation)
  }

  private func sortText(_ index: Int) -> String {
    let digits = String(index)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  private func kind(_ kind: Completion.Kind) -> Int {
    let (number, plain) =
      switch kind {
      case .heading: (14, 14)
      case .field: (5, 5)
      case .item, .choice: (20, 13)
      case .name: (18, 18)
      case .date, .frequency: (12, 12)
      case .text: (1, 1)
      case .code: (21, 14)
      }
    return number <= 18 || client.completionKinds.contains(number) ? number : plain
  }
}

/// What a completion carries along so that its documentation can be asked for.
struct CompletionData {
  let topic: Topic
  let uri: DocumentURI
  let mandate: Int

  init(topic: Topic, uri: DocumentURI, mandate: Int) {
    self.topic = topic
    self.uri = uri
    self.mandate = mandate
  }

  init?(_ json: JSON) {
    guard let id = json["topic"].string, let topic = Topic(id: id), let uri = json["uri"].string else { return nil }
    self.init(topic: topic, uri: DocumentURI(uri), mandate: json["mandate"].int ?? 0)
  }

  var json: JSON {
    ["topic": .string(topic.id), "uri": .string(uri.spelling), "mandate": JSON(mandate)]
  }
}
