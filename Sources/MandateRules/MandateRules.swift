// MandateRules
