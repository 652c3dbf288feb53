import Foundation
import News

/// From the words of the command line to an exit code.
enum Program {
  static let version = "0.1.0"

  /// Every command, in the order of the help.
  static let commands: [any Command.Type] = [
    ServeCommand.self,
    IngestCommand.self,
    FeedCommand.self,
    PageCommand.self,
    ExtractCommand.self,
    EvaluateCommand.self,
    FeedsCommand.self,
    ExportCommand.self,
    ReprocessCommand.self,
    BackupCommand.self,
    CheckCommand.self,
  ]

  static func run(_ words: [String], environment: [String: String]) async -> Int32 {
    switch words.first {
    case nil:
      say(Help.overview(commands))
      return 2
    case "--help", "-h", "help":
      print(Help.overview(commands), terminator: "")
      return 0
    case "--version":
      print("rapporteur \(version)")
      return 0
    case let name?:
      guard let command = commands.first(where: { $0.name == name }) else {
        say("rapporteur: there is no command '\(name)'; rapporteur --help lists them")
        return 2
      }
      return await run(command, Array(words.dropFirst()), environment)
    }
  }

  private static func run(_ command: any Command.Type, _ words: [String], _ environment: [String: String]) async
    -> Int32
  {
    let operandsStart = words.firstIndex(of: "--") ?? words.endIndex
    if words[..<operandsStart].contains(where: { $0 == "--help" || $0 == "-h" }) {
      print(Help.command(command), terminator: "")
      return 0
    }
    do {
      try await command.run(try Arguments(words, flags: command.flags, environment: environment))
      return 0
    } catch let error as UsageError {
      say("rapporteur \(command.name): \(error.message); rapporteur \(command.name) --help explains")
      return 2
    } catch let error as CommandError {
      say("rapporteur \(command.name): \(error.message)")
      return 1
    } catch {
      say("rapporteur \(command.name): \(error)")
      return 1
    }
  }

  /// Words for people go to standard error.
  static func say(_ text: String) {
    FileHandle.standardError.write(Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
  }
}
