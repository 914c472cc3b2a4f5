// Fixture
