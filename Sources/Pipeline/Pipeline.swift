// The sources of Pipeline.
