/// One option of a command: `--name VALUE`, or `--name` alone where it takes no value.
struct Flag: Sendable {
  let name: String
  /// What stands for the value in the help: `ADDRESS`; nil for a switch.
  let value: String?
  let isRepeatable: Bool
  /// Shown in the help; the code that reads the flag applies it.
  let fallback: String?
  let help: String

  static func value(_ name: String, _ value: String, default fallback: String? = nil, _ help: String) -> Flag {
    Flag(name: name, value: value, isRepeatable: false, fallback: fallback, help: help)
  }

  static func list(_ name: String, _ value: String, default fallback: String? = nil, _ help: String) -> Flag {
    Flag(name: name, value: value, isRepeatable: true, fallback: fallback, help: help)
  }

  static func toggle(_ name: String, _ help: String) -> Flag {
    Flag(name: name, value: nil, isRepeatable: false, fallback: nil, help: help)
  }

  /// The environment variable that sets the same: `RAPPORTEUR_MAX_BODY` for `--max-body`.
  var variable: String {
    "RAPPORTEUR_" + name.uppercased().replacing("-", with: "_")
  }
}
