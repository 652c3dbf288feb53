import Foundation
import Testing

/// Where `rapporteur serve` listens, and what it says about that.
@Suite(.blocking, .enabled(if: Binary.isThere, Binary.reason)) struct ListenTests {
  /// Runs a shell's words with the program's path as `$0` and more as `$1`…, in the folder, until they end.
  private func shell(_ words: String, in folder: TemporaryFolder, _ arguments: [String] = []) throws -> String {
    let output = try folder.file("output-\(UUID().uuidString)", [])
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", words, Binary.path ?? ""] + arguments
    process.currentDirectoryURL = folder.url
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    return try String(contentsOf: output, encoding: .utf8)
  }

  /// Starts the service in the background, waits until it says that it serves, asks it, and stops it.
  private static let script = """
    $PREFIX "$0" serve --database test.db "$@" 2> log & pid=$!
    for i in $(seq 500); do grep -q '^Serving' log && break; sleep 0.02; done
    eval "$ASK"; kill $pid; wait $pid; echo "exit $?"; cat log
    """

  @Test func servesOnASocketAndSaysHowToAsk() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let words = "ASK='stat -c %a it.sock'; " + Self.script
    let log = try shell(
      words, in: folder, ["--listen", "unix:it.sock", "--socket-mode", "600", "--listen", "127.0.0.1:0"])
    #expect(log.hasPrefix("600\n") && log.contains("\nexit 0\n"))
    #expect(log.contains("\nServing on unix:it.sock\nServing on http://127.0.0.1:"))
    #expect(log.contains("curl --unix-socket 'it.sock' 'http://localhost/v1/meetings?limit=3'"))
    #expect(!FileManager.default.fileExists(atPath: folder.url.path + "/it.sock"))
  }

  /// As systemd passes them: the variables name the process itself, so a shell sets them and becomes the service.
  @Test func servesWhatSystemdPasses() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let passer = """
      import os, socket, sys
      s = socket.socket(); s.bind(("127.0.0.1", 0)); s.listen()
      os.dup2(s.fileno(), 3); os.set_inheritable(3, True)
      os.environ.update(LISTEN_PID=str(os.getpid()), LISTEN_FDS="1", LISTEN_FDNAMES="web")
      os.execv(sys.argv[1], sys.argv[1:])
      """
    let file = try folder.file("pass.py", passer.utf8)
    let words = "ASK=:; PREFIX='python3 \(file.path)'; " + Self.script
    let log = try shell(words, in: folder)
    guard !log.contains("python3: not found") else { return }
    #expect(log.contains("Serving on http://127.0.0.1:") && !log.contains(":8080"))
    #expect(log.contains("exit 0"))
  }

  @Test func tellsSystemdThatItIsReady() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let path = folder.url.path + "/n"
    let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    let status = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    try #require(status == 0)
    let words = "export NOTIFY_SOCKET='\(path)'; ASK=:; " + Self.script
    #expect(try shell(words, in: folder, ["--listen", "127.0.0.1:0"]).contains("exit 0"))
    let told = (0..<2).map { _ in
      var buffer = [UInt8](repeating: 0, count: 256)
      let count = recv(descriptor, &buffer, buffer.count, Int32(MSG_DONTWAIT))
      return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    }
    #expect(told == ["READY=1", "STOPPING=1"])
  }

  @Test(arguments: [
    ["--trusted-proxy", "localhost"], ["--cors-origin", "https://news.example/"], ["--cors-origin", "news.example"],
    ["--socket-mode", "999"], ["--access-log", "perhaps"],
  ])
  func wrongValuesAreWrongUsage(_ options: [String]) throws {
    let output = try Binary.run(["serve", "--listen", "127.0.0.1:0"] + options, timeout: 20)
    #expect(output.exitCode == 2 && output.stderr.contains(options[0]) && output.stderr.contains(options[1]))
  }
}
