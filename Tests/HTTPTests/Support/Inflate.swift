import CZlib

/// The content of a whole gzip member, by zlib; nil if it is none.
func gunzip(_ bytes: [UInt8]) -> [UInt8]? {
  var stream = z_stream()
  // 15 + 16: the largest window, gzip framing.
  guard inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return nil }
  defer { inflateEnd(&stream) }
  var (input, output) = (bytes, [UInt8](repeating: 0, count: 1 << 20))
  let status = input.withUnsafeMutableBufferPointer { input in
    output.withUnsafeMutableBufferPointer { output in
      (stream.next_in, stream.avail_in) = (input.baseAddress, UInt32(input.count))
      (stream.next_out, stream.avail_out) = (output.baseAddress, UInt32(output.count))
      return inflate(&stream, Z_FINISH)
    }
  }
  return status == Z_STREAM_END && stream.avail_in == 0 ? Array(output.prefix(Int(stream.total_out))) : nil
}
