// The sources of Feeds.
