import Foundation

/// A worker's side of a contest: reads the files named on the command line, tells what `work` finds in all of them, then
/// for each number on standard input does that many times and tells the seconds it took. `worker.py` does the same for
/// the peers.
/// - Throws: what a file can't be read for.
public func takeTurns(_ work: ([UInt8]) -> Int) throws {
  let files = try CommandLine.arguments.dropFirst().map { Array(try Data(contentsOf: URL(fileURLWithPath: $0))) }
  func workThrough() -> Int { files.reduce(0) { $0 + work($1) } }
  tell(workThrough())
  while let line = readLine(), let times = Int(line) {
    let start = now()
    for _ in 0..<times { _ = workThrough() }
    tell(now() - start)
  }
}

private func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

private func tell(_ value: some CustomStringConvertible) {
  print(value)
  fflush(nil)
}
