// The tests of Extraction.
