import Foundation

/// What the system knows of this process (proc(5)), under the names that Prometheus's client libraries use.
struct ProcessMetrics {
  private let cpuSeconds: Double
  private let startTime: Double
  private let virtualBytes: Int
  private let residentBytes: Int
  private let openDescriptors: Int
  private let descriptorLimit: Int?

  /// Nil where there is no /proc.
  static var current: ProcessMetrics? { ProcessMetrics() }

  private init?() {
    // The command's name, which may hold anything, ends with the last parenthesis; the state, field 3, follows it.
    guard let line = Self.read("/proc/self/stat"), let end = line.lastIndex(of: ")") else { return nil }
    let fields = line[line.index(after: end)...].split(separator: " ").map { Double($0) ?? 0 }
    guard fields.count > 21, let boot = Self.bootTime,
      let descriptors = try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")
    else { return nil }
    let ticks = Double(sysconf(Int32(_SC_CLK_TCK)))
    cpuSeconds = (fields[11] + fields[12]) / ticks
    startTime = boot + fields[19] / ticks
    virtualBytes = Int(fields[20])
    residentBytes = Int(fields[21]) * sysconf(Int32(_SC_PAGESIZE))
    openDescriptors = descriptors.count
    var limit = rlimit()
    let isKnown = getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0
    descriptorLimit = isKnown ? Int(exactly: limit.rlim_cur) : nil
  }

  /// Seconds since 1970.
  private static var bootTime: Double? {
    let line = read("/proc/stat")?.split(separator: "\n").first { $0.hasPrefix("btime ") }
    return line.flatMap { Double($0.dropFirst("btime ".count)) }
  }

  /// A file of the system's, whose length is not known before it is read.
  private static func read(_ path: String) -> String? {
    guard let file = FileHandle(forReadingAtPath: path), let bytes = try? file.readToEnd() else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  func write(to writer: inout MetricsWriter) {
    writer.counter("process_cpu_seconds", cpuSeconds, "Processor time spent, in the program and for it.")
    writer.gauge("process_start_time_seconds", startTime, "When the process started, since 1970.")
    writer.gauge("process_virtual_memory_bytes", virtualBytes, "Address space.")
    writer.gauge("process_resident_memory_bytes", residentBytes, "Memory in use.")
    writer.gauge("process_open_fds", openDescriptors, "Open descriptors.")
    if let descriptorLimit { writer.gauge("process_max_fds", descriptorLimit, "Descriptors that may be open.") }
  }
}
