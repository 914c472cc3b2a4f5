// A failing test names the entry by its id, instead of printing its texts in three languages.

package import MandateGuidance
import Testing

extension Entry: CustomTestStringConvertible {
  package var testDescription: String { id }
}
