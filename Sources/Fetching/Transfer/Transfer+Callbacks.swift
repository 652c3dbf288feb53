import Addresses
import CCurl
import Glibc

extension Transfer {
  /// The callbacks are given the transfer itself, unretained: the loop keeps it for as long as its handle is in use.
  /// False where the one that guards addresses could not be set.
  func connectCallbacks() -> Bool {
    let context = Unmanaged.passUnretained(self).toOpaque()
    ccurl_set_pointer(handle, CURLOPT_HEADERDATA, context)
    ccurl_set_data_callback(handle, CURLOPT_HEADERFUNCTION) { data, size, count, context in
      Transfer.of(context).receive(header: UnsafeRawBufferPointer(start: data, count: size * count)) ? size * count : 0
    }
    ccurl_set_pointer(handle, CURLOPT_WRITEDATA, context)
    ccurl_set_data_callback(handle, CURLOPT_WRITEFUNCTION) { data, size, count, context in
      // What stops a transfer is a number other than the one that came, of which 0 is one only if any came.
      guard count > 0 else { return 0 }
      return Transfer.of(context).receive(body: UnsafeRawBufferPointer(start: data, count: size * count))
        ? size * count : 0
    }
    ccurl_set_pointer(handle, CURLOPT_OPENSOCKETDATA, context)
    let status = ccurl_set_open_socket(handle) { context, _, target in
      guard let target, Transfer.of(context).allows(Transfer.address(target)) else { return -1 }
      let type = target.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue)
      return socket(target.pointee.family, type, target.pointee.protocol)
    }
    return status == CURLE_OK
  }

  private static func of(_ context: UnsafeMutableRawPointer?) -> Transfer {
    // libcurl hands back what it was given above.
    Unmanaged<Transfer>.fromOpaque(context!).takeUnretainedValue()
  }

  private static func address(_ target: UnsafeMutablePointer<curl_sockaddr>) -> IPAddress? {
    // The address is the structure's last field, and longer than it is declared.
    let start = UnsafeRawPointer(target) + (MemoryLayout<curl_sockaddr>.offset(of: \.addr) ?? 0)
    let bytes = UnsafeRawBufferPointer(start: start, count: Int(target.pointee.addrlen))
    return IPAddress(socketAddress: bytes, family: target.pointee.family)
  }
}
