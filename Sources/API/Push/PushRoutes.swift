import HTTP
import News
import Pipeline

/// `/v1/websub/{token}`: what hubs send (W3C WebSub). Whoever does not know the token finds nothing here.
enum PushRoutes {
  /// A hub makes sure that we have asked for a subscription or its end, or tells that it refuses.
  static func verify(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    // Hubs may add parameters of their own.
    let query = try request.queryParameters()
    guard let mode = query["hub.mode"], let topic = query["hub.topic"] else {
      throw Problem(400, "hub.mode and hub.topic are missing: hubs ask here", field: "hub.mode")
    }
    let inquiry = PushCallback.Inquiry(
      mode: mode, topic: topic, challenge: query["hub.challenge"],
      leaseSeconds: query["hub.lease_seconds"].flatMap { Int($0) }, reason: query["hub.reason"])
    let push = context.service.pipeline.push
    return context.later(request) {
      guard let answer = try await push.answer(inquiry, token: path["token"]) else {
        throw Problem(404, "there is no such subscription")
      }
      var response = Response(status: 200, type: "text/plain; charset=utf-8", body: Array(answer.utf8))
      response.headers.add("Cache-Control", "no-store")
      return response
    }
  }

  /// What is new in a feed. A wrong signature is answered as a right one, so that nobody can try (section 7.1).
  static func receive(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    let push = context.service.pipeline.push
    return context.later(request) {
      let delivery = try await push.receive(
        request.body, contentType: request.headers["Content-Type"], signature: request.headers["X-Hub-Signature"],
        token: path["token"])
      // Gone: the hub may end the subscription by itself.
      guard delivery != .unknown else { throw Problem(410, "nobody has subscribed to this any more") }
      return Response(status: 202)
    }
  }
}
