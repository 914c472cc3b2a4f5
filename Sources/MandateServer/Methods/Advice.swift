// mandate/advice: the page of a rule or a piece of advice, for editors that show pages in their own way.

import MandateLanguage
import MandateRules

extension Method {
  static let advice = Method.request(
    "mandate/advice", offering: { _ in ["experimental": ["mandate": ["advice": true]]] }
  ) { (server, params, _) throws(ResponseError) in
    let language = params["locale"].string.map(Language.init(locale:)) ?? server.client.language
    guard let id = params["id"].string, let page = Explanation.of(id, language) else {
      throw .invalidParams("there is no advice or rule \(params["id"])")
    }
    return page.json(server.client.capabilities.hover)
  }
}
