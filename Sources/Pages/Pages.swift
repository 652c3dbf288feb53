// The sources of Pages.
