import Glibc

/// Listens on a Unix-domain socket, one for all loops.
struct UnixSocket {
  private let text: String
  private let path: String
  private var address: sockaddr_storage

  /// - Parameter text: `unix:PATH`.
  init(_ text: String) throws(ServerError) {
    (self.text, path) = (text, String(text.dropFirst("unix:".count)))
    if path.isEmpty { throw ServerError(address: text, reason: "a path must stand after unix:") }
    // Whoever is on the machine may connect to an abstract socket: no mode guards it.
    if path.hasPrefix("@") { throw ServerError(address: text, reason: "abstract sockets are not supported") }
    guard let address = sockaddr_storage(path: path) else {
      throw ServerError(address: text, reason: "the path is longer than \(sockaddr_storage.maximumPath) bytes")
    }
    self.address = address
  }

  /// - Parameter mode: of the file: who may write to it may connect.
  consuming func listen(mode: UInt32, loops: Int) throws(ServerError) -> ListeningSocket {
    // Of two servers that start at once, one would remove the other's new socket for a stale one.
    let folder = lockFolder()
    defer { if folder >= 0 { close(folder) } }
    try removeStale()
    let descriptor = try ListeningSocket.make(AF_UNIX, text)
    do throws(ServerError) {
      // The file that bind makes takes the socket's own mode: at no moment may more people connect than should.
      fchmod(descriptor, mode)
      guard address.withAddress({ bind(descriptor, $0, Self.length) }) == 0 else {
        throw ServerError(address: text, errno: errno)
      }
      let file = SocketFile(path)
      // What the umask took away is given back.
      guard chmod(path, mode) == 0, Glibc.listen(descriptor, SOMAXCONN) == 0 else {
        let error = errno
        file?.remove()
        throw ServerError(address: text, errno: error)
      }
      let listeners = try ListeningSocket.share(descriptor, among: loops, text)
      return ListeningSocket(address: .unix(path: path), listeners: listeners, file: file)
    } catch {
      close(descriptor)
      throw error
    }
  }

  private static let length = socklen_t(MemoryLayout<sockaddr_un>.size)

  /// A socket that a dead server has left is in the way of `bind`. Nothing else is ever removed.
  private mutating func removeStale() throws(ServerError) {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      // That it can't be looked at, bind will tell.
      return
    }
    guard status.st_mode & S_IFMT == S_IFSOCK else {
      throw ServerError(address: text, reason: "there is a file of that name, and it is no socket")
    }
    let probe = try ListeningSocket.make(AF_UNIX, text)
    defer { close(probe) }
    // EAGAIN is a live server whose backlog is full.
    if address.withAddress({ connect(probe, $0, Self.length) }) == 0 || errno == EAGAIN || errno == EPROTOTYPE {
      throw ServerError(address: text, reason: "another process listens there")
    }
    guard errno == ECONNREFUSED || errno == ENOENT else { throw ServerError(address: text, errno: errno) }
    guard unlink(path) == 0 || errno == ENOENT else {
      throw ServerError(
        address: text, reason: "a dead server's socket can't be removed: \(String(cString: strerror(errno)))")
    }
  }

  /// Waits for another server that starts in the same folder. Where the folder can't be opened, nobody is waited for.
  private func lockFolder() -> Int32 {
    let end = path.lastIndex(of: "/")
    let folder = Glibc.open(end.map { String(path[...$0]) } ?? ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if folder >= 0 { flock(folder, LOCK_EX) }
    return folder
  }
}
