import Fixture
import MandateLanguage
import MandateRules
import Testing

@Test(arguments: Rule.all)
func `a rule finds exactly what its example marks`(rule: Rule) { check(rule, rule.example) }
