import Testing

/// Sends `request` and expects exactly one answer, a problem with this status that lets go of the connection: after a
/// request that is refused, nobody can say where the next one starts.
func expectRefusal(
  _ port: Int, _ request: String, _ status: Int, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  try expectRefusal(port, Array(request.utf8), status, sourceLocation: sourceLocation)
}

func expectRefusal(
  _ port: Int, _ request: [UInt8], _ status: Int, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let client = try Client(port)
  client.send(request)
  let (text, isClosed) = client.receiveText()
  let told: Comment = "to \(String(decoding: request.prefix(200), as: UTF8.self).debugDescription)"
  #expect(statuses(text) == [status], told, sourceLocation: sourceLocation)
  #expect(isClosed, told, sourceLocation: sourceLocation)
  #expect(text.contains("\r\nConnection: close\r\n"), told, sourceLocation: sourceLocation)
  #expect(text.contains("application/problem+json"), told, sourceLocation: sourceLocation)
}
