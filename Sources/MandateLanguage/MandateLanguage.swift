// MandateLanguage
