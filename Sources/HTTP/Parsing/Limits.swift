/// What the parser is held to, of `ServerOptions`: bytes, and fields.
struct Limits: Sendable {
  let target: Int
  let header: Int
  let headerCount: Int
  let body: Int

  init(_ options: ServerOptions) {
    (target, header) = (options.maxTargetBytes, options.maxHeaderBytes)
    (headerCount, body) = (options.maxHeaderCount, options.maxBodyBytes)
  }
}
