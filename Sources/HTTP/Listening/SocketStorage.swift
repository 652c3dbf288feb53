import Addresses
import Glibc

extension sockaddr_storage {
  /// What `sun_path` has room for, with a zero at its end (unix(7)).
  static let maximumPath = 107

  /// The address of a Unix-domain socket; nil for a path that is too long.
  init?(path: String) {
    guard path.utf8.count <= Self.maximumPath else { return nil }
    self.init()
    ss_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &self) { bytes in
      UnsafeMutableRawBufferPointer(rebasing: bytes[2...]).copyBytes(from: path.utf8)
    }
  }

  mutating func withAddress<Result>(_ body: (UnsafeMutablePointer<sockaddr>) -> Result) -> Result {
    withUnsafeMutableBytes(of: &self) {
      // A sockaddr_storage is never empty, and laid out for any sockaddr.
      body($0.baseAddress!.assumingMemoryBound(to: sockaddr.self))
    }
  }

  /// Nil for a family that is not of IP.
  var ipAddress: IPAddress? {
    withUnsafeBytes(of: self) { IPAddress(socketAddress: $0, family: Int32(ss_family)) }
  }

  /// Nil for a family that a server does not speak.
  func address(_ length: socklen_t) -> SocketAddress? {
    withUnsafeBytes(of: self) { bytes in
      if Int32(ss_family) == AF_UNIX {
        // An abstract name begins with a zero, and a socket without a name has no bytes there.
        let path = bytes[2..<max(2, min(Int(length), bytes.count))].prefix { $0 != 0 }
        return .unix(path: String(decoding: path, as: UTF8.self))
      }
      guard let address = ipAddress else { return nil }
      // The port is at the same place for IPv4 and IPv6.
      let port = UInt16(bigEndian: bytes.load(fromByteOffset: 2, as: UInt16.self))
      return .tcp(host: address.description, port: Int(port))
    }
  }
}
