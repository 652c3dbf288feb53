// The sources of Language.
