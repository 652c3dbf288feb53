// The tests of Language.
