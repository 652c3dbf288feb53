/// Ends the process where `condition` does not hold, which the fuzzer takes for a finding and keeps the input.
public func require(_ condition: Bool, _ what: @autoclosure () -> String) {
  if !condition { fatalError(what()) }
}
