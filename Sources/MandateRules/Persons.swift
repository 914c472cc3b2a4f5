// Tells a person's name from the name of a service, so that nobody is asked for a name that stands there already. Only what is surely a
// person counts: two to four capitalised words, the first of them a common given name.

import MandateLanguage

enum Persons {
  static func isPerson(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let all = words(bytes, 0..<bytes.count).prefix { $0.folded != "," && $0.folded != "(" }
    let letters = all.filter { $0.kind == .letters }
    guard (2...4).contains(letters.count), all.allSatisfy({ $0.kind == .letters || $0.folded == "-" || $0.folded == "." }),
      let first = letters.first, givenNames.contains(first.folded)
    else { return false }
    return letters.allSatisfy { word in
      // `Kari Nordmann`, not `Hanne barnehage`.
      let written = String(decoding: bytes[word.range], as: UTF8.self)
      return written != word.folded
    }
  }

  private static let givenNames: Set<String> = Set(
    """
    anne inger kari marit ingrid liv eva anna maria ida hanne ingeborg julie kristin astrid berit marianne elisabeth kristine bjørg solveig \
    randi nina emma hilde sara ragnhild gerd else tone lene linda heidi camilla silje lise grete bente wenche turid karin sigrid siri \
    gunn monica torill mona trine lisbeth elin ellen kirsten nora thea sofie emilie karoline martine helene ane line mari janne stine \
    gro tove vigdis åse synnøve unni laila britt ruth aud rita jorunn signe frida amalie malin maja fatima aisha \
    jan per bjørn ole lars kjell knut svein thomas arne geir hans morten terje odd erik martin tor andreas john trond magnus anders olav \
    rolf leif tore nils gunnar jon einar kristian daniel harald rune helge øyvind svend frode arild kåre espen kenneth ivar fredrik \
    marius jonas henrik sverre johan stian håkon eirik egil torbjørn vidar alexander petter tom kristoffer sondre mathias simen emil \
    jakob oliver sindre vegard asbjørn roar stein pål sigurd dag arvid mohammed ahmed ali omar hassan
    """.split(separator: " ").map(String.init))
}
