import Foundation
import News

/// What `feed` and `page` have in common: one JSON line for each file, in the order of the files.
enum FileLines {
  static let limitFlag = Flag.value("max-file", "SIZE", default: "64M", "refuse larger files")

  /// - Parameter members: Writes what a file says, after the member `file`; what it throws becomes the member `error`.
  /// - Throws: `UsageError` where no file is named, `CommandError` where at least one could not be read.
  static func run(_ arguments: Arguments, _ members: @escaping @Sendable ([UInt8], inout JSONWriter) throws -> Void)
    async throws
  {
    let files = arguments.operands.map { InputFile(path: $0) }
    guard !files.isEmpty else { throw UsageError("no file is named ('-' is standard input)") }
    let limit = try arguments.bytes(limitFlag.name) ?? 64 << 20
    var failed = 0
    try await OrderedWork.run(files) {
      line($0, limit: limit, members)
    } take: {
      try FileHandle.standardOutput.write(contentsOf: $0.bytes)
      if !$0.isRead { failed += 1 }
    }
    if failed > 0 { throw CommandError("\(failed) of \(files.count) files could not be read") }
  }

  private static func line(
    _ file: InputFile, limit: Int, _ members: ([UInt8], inout JSONWriter) throws -> Void
  ) -> (bytes: Data, isRead: Bool) {
    var isRead = true
    var json = JSONWriter()
    json.object {
      $0.field("file", file.path)
      do {
        try members(try file.read(limit: limit), &$0)
      } catch {
        $0.field("error", "\(error)")
        isRead = false
      }
    }
    return (Data(json.bytes) + [UInt8(ascii: "\n")], isRead)
  }
}
