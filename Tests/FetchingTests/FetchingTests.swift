// The tests of Fetching.
