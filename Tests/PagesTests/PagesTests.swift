// The tests of Pages.
