// MandateConversation
