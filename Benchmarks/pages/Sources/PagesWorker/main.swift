import Foundation
import Pages

// Rapporteur's side of the benchmark: reads the files named, then for each number on standard input extracts the
// articles of all of them that many times and prints the seconds it took. `worker.py` does the same for the peers.

let pages = try CommandLine.arguments.dropFirst().map { Array(try Data(contentsOf: URL(fileURLWithPath: $0))) }

func extractAll() -> Int { pages.reduce(0) { $0 + PageParser.article($1).text.utf8.count } }

func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func tell(_ value: some CustomStringConvertible) {
  print(value)
  fflush(nil)
}

tell(extractAll())
while let line = readLine(), let times = Int(line) {
  let start = now()
  for _ in 0..<times { _ = extractAll() }
  tell(now() - start)
}
