import Foundation

/// Every command, in the order of the help.
let commands: [any Command.Type] = []

exit(await Program.run(Array(CommandLine.arguments.dropFirst()), environment: ProcessInfo.processInfo.environment))
