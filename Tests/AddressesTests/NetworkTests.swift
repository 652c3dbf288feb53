import Addresses
import Testing

@Suite struct NetworkTests {
  @Test(arguments: [
    ("10.0.0.0/8", "10.255.0.1", true), ("10.0.0.0/8", "11.0.0.1", false), ("10.1.2.3/8", "10.9.9.9", true),
    ("192.168.4.0/22", "192.168.7.255", true), ("192.168.4.0/22", "192.168.8.0", false),
    ("192.0.2.1", "192.0.2.1", true), ("192.0.2.1", "192.0.2.2", false), ("192.0.2.1/32", "192.0.2.1", true),
    ("0.0.0.0/0", "203.0.113.9", true), ("0.0.0.0/0", "2001:db8::1", false), ("::/0", "203.0.113.9", false),
    ("2001:db8::/33", "2001:db8:7fff::1", true), ("2001:db8::/33", "2001:db8:8000::1", false),
    ("::1", "::1", true), ("::1/128", "::2", false), ("::ffff:192.0.2.1", "192.0.2.1", true),
  ])
  func holdsTheAddressesOfItsPrefix(_ network: String, _ address: String, _ isIn: Bool) throws {
    let network = try #require(Network(network))
    #expect(network.contains(try #require(IPAddress(address))) == isIn)
  }

  @Test(arguments: [
    "", "/", "/8", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/+8", "10.0.0.0/8/8", "10.0.0/8", "::/129",
    "example.org", "fe80::1%eth0", "10.0.0.0/ 8",
  ])
  func isNotReadFromAnythingElse(_ text: String) { #expect(Network(text) == nil) }

  @Test func knowsIPv4InIPv6() throws {
    #expect(try #require(IPAddress("::ffff:192.0.2.1")).unmapped == IPAddress("192.0.2.1"))
    for text in ["192.0.2.1", "::192.0.2.1", "2001:db8::1"] {
      let address = try #require(IPAddress(text))
      #expect(address.unmapped == address)
    }
  }

  @Test(arguments: ["127.0.0.1", "127.200.0.1", "::1"]) func knowsLoopback(_ text: String) throws {
    #expect(try #require(IPAddress(text)).isLoopback)
  }

  @Test(arguments: ["128.0.0.1", "10.0.0.1", "::", "::2", "1::1", "::ffff:127.0.0.1"])
  func knowsWhatIsNotLoopback(_ text: String) throws { #expect(try #require(IPAddress(text)).isLoopback == false) }
}
