import Foundation
import News
import Store

// Maker DATABASE COUNT: stores invented articles up to that many, a meeting in one of ten; tells what a thousand cost, a
// line each hundredth of them: articles, milliseconds of processor time for each thousand, bytes of the database.

let arguments = CommandLine.arguments
guard arguments.count == 3, let count = Int(arguments[2]) else {
  FileHandle.standardError.write(Data("usage: Maker DATABASE COUNT\n".utf8))
  exit(2)
}

func processorTime() -> Double {
  var usage = rusage()
  getrusage(RUSAGE_SELF, &usage)
  func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
  return seconds(usage.ru_utime) + seconds(usage.ru_stime)
}

let store = try SQLiteStore(path: arguments[1])
let world = World()
let step = max(1000, count / 100)
var number = try store.makeReader().statistics().articles
while number < count {
  let end = min(number + step, count)
  let before = processorTime()
  var made = 0.0
  while number < end {
    let part = number..<min(number + 1000, end)
    let start = processorTime()
    let stories = part.map { Story($0, in: world) }
    made += processorTime() - start
    try await store.write { writer in for story in stories { try story.save(writer) } }
    number = part.upperBound
  }
  let spent = (processorTime() - before - made) * 1000 / (Double(step) / 1000)
  print(end, String(format: "%.1f", spent), try store.makeReader().statistics().bytes, separator: "\t")
  fflush(stdout)
}
