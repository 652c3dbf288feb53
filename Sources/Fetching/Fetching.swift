// The sources of Fetching.
