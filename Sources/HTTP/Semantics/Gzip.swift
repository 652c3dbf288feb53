import CZlib

/// Compresses bodies as gzip (RFC 1952), with one zlib state that is used again and again. One for each loop.
final class Gzip {
  private var stream = z_stream()

  /// Level 4: most of the gain for about half of the default level's time. 15 + 16: the largest window, gzip framing.
  init?() {
    let status = deflateInit2_(
      &stream, 4, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard status == Z_OK else { return nil }
  }

  deinit { deflateEnd(&stream) }

  /// Nil if the result is not made or would not be smaller.
  func compress(_ bytes: [UInt8]) -> [UInt8]? {
    // zlib counts in 32 bits.
    guard bytes.count <= Int(UInt32.max), deflateReset(&stream) == Z_OK else { return nil }
    var finished = false
    let result = [UInt8](unsafeUninitializedCapacity: bytes.count) { output, count in
      bytes.withUnsafeBufferPointer { input in
        // zlib does not write to its input, but its C type does not say so.
        stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        finished = deflate(&stream, Z_FINISH) == Z_STREAM_END
        count = output.count - Int(stream.avail_out)
      }
    }
    return finished ? result : nil
  }
}
