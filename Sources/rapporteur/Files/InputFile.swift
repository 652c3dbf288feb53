import Foundation

/// A file named on the command line; `-` is standard input.
struct InputFile: Sendable {
  let path: String

  /// The whole file.
  /// - Parameter limit: Bytes; no more than that is ever held.
  /// - Throws: `InputFileError`.
  func read(limit: Int) throws(InputFileError) -> [UInt8] {
    guard path != "-" else { return try InputFile.read(STDIN_FILENO, expecting: 0, limit: limit) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw InputFileError(errno: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw InputFileError(errno: errno) }
    guard status.st_size <= limit else { throw .tooLarge(limit) }
    return try InputFile.read(descriptor, expecting: Int(status.st_size), limit: limit)
  }

  /// Reads to the end, which for a pipe or a growing file only reading finds.
  private static func read(_ descriptor: Int32, expecting size: Int, limit: Int) throws(InputFileError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Foundation.read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw InputFileError(errno: errno) }
      guard count > 0 else { return bytes }
      guard bytes.count + count <= limit else { throw .tooLarge(limit) }
      bytes.append(contentsOf: chunk[..<count])
    }
  }
}

/// Why a file was not read.
enum InputFileError: Error {
  case notFound
  case isFolder
  /// Larger than that many bytes.
  case tooLarge(Int)
  /// What the system says.
  case system(String)

  init(errno code: Int32) {
    switch code {
    case ENOENT, ENOTDIR: self = .notFound
    case EISDIR: self = .isFolder
    default: self = .system(String(cString: strerror(code)))
    }
  }
}

extension InputFileError: CustomStringConvertible {
  var description: String {
    switch self {
    case .notFound: "there is no such file"
    case .isFolder: "it is a folder, not a file"
    case .tooLarge(let limit): "the file is larger than \(limit) bytes (--max-file sets the limit)"
    case .system(let words): "the file cannot be read: \(words)"
    }
  }
}
