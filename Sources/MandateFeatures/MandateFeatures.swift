// MandateFeatures
