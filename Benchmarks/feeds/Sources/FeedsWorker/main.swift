import Feeds
import Foundation

// Rapporteur's side of the benchmark: reads the files named, then for each number on standard input parses all of them
// that many times and prints the seconds it took. `worker.py` does the same for the peers.

let documents = try CommandLine.arguments.dropFirst().map { Array(try Data(contentsOf: URL(fileURLWithPath: $0))) }

func parseAll() -> Int {
  documents.reduce(0) { entries, document in
    entries + ((try? FeedParser.parse(document).entries.count) ?? 0)
  }
}

func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func tell(_ value: some CustomStringConvertible) {
  print(value)
  fflush(nil)
}

tell(parseAll())
while let line = readLine(), let times = Int(line) {
  let start = now()
  for _ in 0..<times { _ = parseAll() }
  tell(now() - start)
}
