// The word that names an item: a value, a level of anchoring, a kind of conflict, a question of the self-assessment; or a participant.

import MandateLanguage
import MandateRules

extension Inspection {
  func hoverItemName(_ spot: Spot, _ mandate: Mandate) -> Hover? {
    guard spot.field == nil, spot.subitem == nil, let item = spot.item, let name = item.name, let section = spot.section,
      name.range.touches(spot.offset)
    else { return nil }
    if let id = item.chosen, let list = ChoiceList(itemsOf: section.kind) {
      return Hover(prose: about(id, in: list), range: name.range)
    }
    return hoverName(name.text, name.range, mandate)
  }
}
