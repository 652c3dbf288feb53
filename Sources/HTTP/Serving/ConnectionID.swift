/// A connection's descriptor and a serial number, so that what is meant for a closed connection never reaches the next one
/// that has its descriptor. Serial 0 is none of a connection's.
struct ConnectionID: Hashable, Sendable {
  let descriptor: Int32
  let serial: UInt32

  /// As `epoll_data`.
  var packed: UInt64 { UInt64(serial) << 32 | UInt64(UInt32(bitPattern: descriptor)) }

  init(descriptor: Int32, serial: UInt32) { (self.descriptor, self.serial) = (descriptor, serial) }

  init(packed: UInt64) {
    self.init(descriptor: Int32(truncatingIfNeeded: packed), serial: UInt32(truncatingIfNeeded: packed >> 32))
  }
}
