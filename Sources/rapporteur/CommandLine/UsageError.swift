/// The command line is wrong: told to the user in one sentence, exit code 2.
struct UsageError: Error {
  let message: String

  init(_ message: String) { self.message = message }
}

/// The command could not do its work: told in one sentence, exit code 1.
struct CommandError: Error, CustomStringConvertible {
  let message: String
  var description: String { message }

  init(_ message: String) { self.message = message }
}
