// The sources of Web.
