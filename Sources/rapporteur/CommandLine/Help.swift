/// The texts of `--help`.
enum Help {
  static func overview(_ commands: [any Command.Type]) -> String {
    let width = commands.map { $0.name.count }.max() ?? 0
    let list = commands.map { "  " + padded($0.name, width) + "  " + $0.summary }.joined(separator: "\n")
    return """
      rapporteur: reads news feeds and reports who met whom, when, where and about what

      Usage: rapporteur COMMAND [OPTION…] [OPERAND…]

      Commands:
      \(list)

      Try it:
        rapporteur serve Examples/                      then: curl localhost:8080/v1/meetings
        echo 'Macron met Scholz in Paris on Monday.' | rapporteur extract --published 2024-05-28 -

      rapporteur COMMAND --help explains a command. Every option is an environment variable too:
      --max-body 2M is RAPPORTEUR_MAX_BODY=2M. Data goes to standard output, words to standard error.
      Exit codes: 0 done, 1 failed, 2 wrong usage.

      """
  }

  static func command(_ command: any Command.Type) -> String {
    let usage = ["rapporteur", command.name, command.flags.isEmpty ? "" : "[OPTION…]", command.operands]
    var text = "\(command.summary)\n\nUsage: \(usage.filter { !$0.isEmpty }.joined(separator: " "))\n"
    if !command.discussion.isEmpty { text += "\n\(command.discussion)\n" }
    if !command.flags.isEmpty { text += "\nOptions:\n" + command.flags.map(describe).joined() }
    return text
  }

  private static func describe(_ flag: Flag) -> String {
    let head = "--\(flag.name)" + (flag.value.map { " \($0)" } ?? "")
    let notes = [flag.fallback.map { "default \($0)" }, flag.isRepeatable ? "may be repeated" : nil].compactMap { $0 }
    let tail = notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))"
    return "  " + padded(head, 30) + " " + flag.help + tail + "\n"
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
