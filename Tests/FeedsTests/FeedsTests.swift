// The tests of Feeds.
