import Fetching
import HTTP
import Testing

/// Content codings that libcurl has where it was built with their libraries, as Debian's is.
@Suite struct CodingTests {
  private static let sentence = "Two ministers met in Vienna; two ministers met in Geneva."

  /// The sentence by Brotli (RFC 7932).
  private static let brotli: [UInt8] = [
    27, 56, 0, 0, 4, 170, 118, 164, 11, 20, 72, 227, 129, 52, 249, 195, 193, 67, 23, 244, 83, 105, 138, 44, 83, 149,
    197, 153, 255, 80, 59, 188, 108, 21, 105, 86, 202, 142, 78, 129, 14, 89, 47, 26,
  ]

  /// 4 MiB of zeros by Brotli.
  private static let brotliBomb: [UInt8] = [155, 255, 255, 63, 0, 36, 0, 226, 177, 64, 114, 239, 127, 0]

  /// The sentence by Zstandard (RFC 8878).
  private static let zstd: [UInt8] = [
    40, 181, 47, 253, 32, 57, 93, 1, 0, 82, 130, 8, 15, 208, 231, 4, 164, 6, 146, 189, 119, 147, 224, 145, 22, 16, 222,
    2, 160, 80, 95, 113, 12, 245, 215, 132, 55, 175, 198, 99, 122, 199, 183, 177, 164, 17, 1, 0, 2, 90, 57, 1,
  ]

  /// 4 MiB of zeros by Zstandard: a frame with a window of 128 KiB, and 32 blocks that each say "this byte 131,072 times".
  private static let zstdBomb: [UInt8] = {
    let block: [UInt8] = [0x02, 0x00, 0x10, 0x00]
    return [0x28, 0xB5, 0x2F, 0xFD, 0x00, 0x38] + [[UInt8]](repeating: block, count: 31).joined()
      + [0x03, 0x00, 0x10, 0x00]
  }()

  @Test(.enabled("libcurl has no Brotli here") { try await offers("br") })
  func brotliIsDecoded() async throws {
    #expect(try await body(of: Self.brotli, "br") == Array(Self.sentence.utf8))
  }

  @Test(.enabled("libcurl has no Zstandard here") { try await offers("zstd") })
  func zstdIsDecoded() async throws {
    #expect(try await body(of: Self.zstd, "zstd") == Array(Self.sentence.utf8))
  }

  @Test(.enabled("libcurl has no Brotli here") { try await offers("br") })
  func aSmallBrotliBodyCannotUnfoldIntoALargeOne() async throws {
    try await expectLimit(Self.brotliBomb, "br")
  }

  @Test(.enabled("libcurl has no Zstandard here") { try await offers("zstd") })
  func aSmallZstdBodyCannotUnfoldIntoALargeOne() async throws {
    try await expectLimit(Self.zstdBomb, "zstd")
  }

  @Test(.enabled("libcurl has no Brotli here") { try await offers("br") })
  func brokenBrotliIsBroken() async throws {
    await expectBroken([255] + Self.brotli, "br")
  }

  @Test(.enabled("libcurl has no Zstandard here") { try await offers("zstd") })
  func brokenZstdIsBroken() async throws {
    await expectBroken([255] + Self.zstd, "zstd")
  }

  /// Four million bytes are refused where fewer are allowed, and come whole where as many are.
  private func expectLimit(_ bomb: [UInt8], _ coding: String) async throws {
    await #expect(throws: FetchError.tooLarge(limit: (4 << 20) - 1)) {
      try await body(of: bomb, coding, .local { $0.maxBytes = (4 << 20) - 1 })
    }
    let whole = try await body(of: bomb, coding, .local { $0.maxBytes = 4 << 20 })
    #expect(whole == [UInt8](repeating: 0, count: 4 << 20))
  }

  private func expectBroken(_ bytes: [UInt8], _ coding: String) async {
    do throws(FetchError) {
      _ = try await body(of: bytes, coding)
      Issue.record("taken for an answer")
    } catch {
      guard case .broken = error else {
        Issue.record("\(error)")
        return
      }
    }
  }

  /// What the fetcher makes of a body in a coding.
  private func body(of bytes: [UInt8], _ coding: String, _ options: FetchOptions = .local()) async throws(FetchError)
    -> [UInt8]
  {
    let server = RawServer { connection in
      RawServer.readHead(connection)
      let head = "HTTP/1.1 200 OK\r\nContent-Encoding: \(coding)\r\nContent-Length: \(bytes.count)\r\n\r\n"
      RawServer.send(connection, Array(head.utf8) + bytes)
    }
    return try await Fetcher(options: options).fetch(server.base).body
  }

  /// Whether the fetcher says that it understands a coding.
  private static func offers(_ coding: String) async throws -> Bool {
    let site = try Site { _ in .text("") }
    _ = try await Fetcher(options: .local()).fetch(site.base + "/")
    let offered = site.requests.first?.headers["Accept-Encoding"] ?? ""
    return offered.split(separator: ",").contains { $0.drop { $0 == " " } == coding }
  }
}
