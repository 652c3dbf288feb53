import Glibc

/// How many files and sockets the process may have open.
enum DescriptorLimit {
  /// To what the process is allowed: shells and systemd start it with 1,024, fewer than the connections that it grants.
  static func raise() {
    var limit = rlimit()
    let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    guard getrlimit(resource, &limit) == 0, limit.rlim_cur < limit.rlim_max else { return }
    limit.rlim_cur = limit.rlim_max
    setrlimit(resource, &limit)
  }
}
