// MandateServer
