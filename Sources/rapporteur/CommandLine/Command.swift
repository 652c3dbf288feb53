/// A command of the program: what its help says, its flags, and what it does.
protocol Command: SendableMetatype {
  static var name: String { get }
  /// One line for the list of commands.
  static var summary: String { get }
  /// The operands in the usage line: `FILE…`.
  static var operands: String { get }
  /// Some sentences and examples for `rapporteur NAME --help`.
  static var discussion: String { get }
  static var flags: [Flag] { get }

  /// - Throws: `UsageError` (exit code 2) or any other error (exit code 1).
  static func run(_ arguments: Arguments) async throws
}
