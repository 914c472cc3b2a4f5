// `Legg til evaluering hvert halvår med NAV som ansvarlig`, `Sett ambisjonen til felles tiltak`: what somebody asks to have written, taken
// apart into what it is about, what it says, and what it says in the fields.

internal import MandateLanguage
internal import MandateRules

struct Instruction {
  let act: InstructionVerb.Act
  let holder: Holder
  /// Nil where it is about the section or the item itself.
  let field: FieldKind?
  let said: Said
  /// What else is said beside it, of the same section or item.
  var fields: [(kind: FieldKind, value: String)] = []

  init(
    _ act: InstructionVerb.Act, _ holder: Holder, _ field: FieldKind? = nil, _ said: Said = Said(),
    fields: [(kind: FieldKind, value: String)] = []
  ) {
    self.act = act
    self.holder = holder
    self.field = field
    self.said = said
    self.fields = fields
  }

  /// The new words, and the old ones where the instruction names them.
  struct Said {
    /// `fra X til Y`
    var old = ""
    var value = ""
    /// The same with the word before it, which may belong to it: `til vedtak`.
    var withLink = ""
    /// Whether it speaks of several: `som deltakere`.
    var isPlural: Bool?
    /// Whether something else comes in the place of what is named, rather than the same under another name.
    var exchanges = false
    /// Whether only the end is to be another day: `forleng til 2028`.
    var prolongs = false
    /// Whether it stands after a colon, so that all of it is what is to be written.
    var isAfterColon = false
  }
}

/// What an instruction was read as.
enum InstructionReading {
  /// What to do; several where nothing says which was meant.
  case instructions([Instruction])
  /// What is named is not there.
  case notThere(SectionKind?, String)
  /// It is about a field of things of which there are none.
  case nothingHas([Topic])
  /// The section or field is named, but not what it is to say.
  case nothingSaid([Topic])
}
