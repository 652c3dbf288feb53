import Addresses
import Fetching
import Testing

/// Which addresses are fetched from.
@Suite struct AddressTests {
  @Test(arguments: [
    "1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.0",
    "169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0", "192.0.1.0", "192.0.3.0", "192.167.255.255",
    "192.169.0.0", "198.17.255.255", "198.20.0.0", "198.51.101.0", "203.0.112.255", "203.0.114.0", "223.255.255.255",
    "2606:4700::1111", "2a00:1450:4001::1", "2400::1", "3ffe::1", "::ffff:8.8.8.8", "64:ff9b::808:808",
    "2002:808:808::1", "2001:0:808:808::f7f7:f7f7", "2001:200::1",
  ])
  func publicAddresses(text: String) throws { #expect(try #require(IPAddress(text)).isPublic) }

  @Test(arguments: [
    "0.0.0.0", "0.255.255.255", "10.0.0.0", "10.255.255.255", "100.64.0.0", "100.127.255.255", "127.0.0.1",
    "127.255.255.255", "169.254.0.0", "168.63.129.16", "169.254.169.254", "172.16.0.0", "172.31.255.255", "192.0.0.0",
    "192.0.0.255",
    "192.0.2.1", "192.88.99.1", "192.168.0.0", "192.168.255.255", "198.18.0.0", "198.19.255.255", "198.51.100.7",
    "203.0.113.9", "224.0.0.1", "239.255.255.255", "240.0.0.0", "255.255.255.255",
    "::", "::1", "::7f00:1", "::ffff:127.0.0.1", "::ffff:10.1.2.3", "::ffff:169.254.169.254", "64:ff9b::7f00:1",
    "64:ff9b::a00:1", "64:ff9b:1::808:808", "100::1", "2001:db8::1", "2001:2::1", "2001:10::1", "2001:1ff::1",
    "2002:7f00:1::1", "2002:c0a8:1::", "2001:0:7f00:1::f7f7:f7f7", "2001:0:808:808::3f57:fffe", "3fff::1", "4000::1",
    "5f00::1", "fc00::1", "fdff::1", "fe80::1", "febf::1", "fec0::1", "ff02::1",
  ])
  func specialAddresses(text: String) throws { #expect(try #require(IPAddress(text)).isPublic == false) }

  @Test(arguments: ["", "1.2.3", "1.2.3.4.5", "256.1.1.1", "0x7f.1", "::g", "example.org", "fe80::1%lo", " 1.1.1.1"])
  func whatIsNoAddressIsNotRead(text: String) { #expect(IPAddress(text) == nil) }

  @Test(arguments: [
    "127.0.0.1", "localhost", "2130706433", "0x7f.1", "127.1", "0", "[::1]", "[::ffff:127.0.0.1]", "169.254.169.254",
    "10.0.0.1", "[fe80::1]", "[64:ff9b::7f00:1]", "127.0.1", "017700000001", "0177.0.0.1", "0x7f000001", "0x7f.0.0.1",
    "LOCALHOST", "[::]", "[::7f00:1]", "[::127.0.0.1]", "[0:0:0:0:0:ffff:7f00:1]", "[::ffff:a00:1]",
    "[2002:7f00:1::1]", "[2001:0:7f00:1::f7f7:f7f7]", "[64:ff9b:1::808:808]", "[fd00:ec2::254]", "[fe80::1%25lo]",
    "[ff02::1]",
    "100.100.100.200", "192.0.0.192", "168.63.129.16", "198.18.0.1", "203.0.113.9", "224.0.0.251", "255.255.255.255",
    "2852039166", "0xa9fea9fe", "%31%32%37.0.0.1",
  ])
  func privateHostsAreRefusedHoweverTheyAreWritten(host: String) async throws {
    await #expect {
      try await Fetcher().fetch("http://\(host):8000/")
    } throws: { error in
      guard case FetchError.privateAddress(_, let address)? = error as? FetchError else { return false }
      return IPAddress(address)?.isPublic == false
    }
  }

  /// No address, no host, or a name that may resolve: whichever it is, nobody is asked.
  @Test(arguments: ["127.0.0.1.", "localhost.", "①②⑦.0.0.1", "127。0。0。1", "[::1%25lo]", "[127.0.0.1]", "127.0.0.1%00"])
  func nearlyAddressesReachNothing(host: String) async throws {
    let server = RawServer(answer: "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nin")
    await #expect(throws: FetchError.self) { try await Fetcher().fetch("http://\(host):\(server.port)/") }
  }

  @Test func theErrorNamesHostAndAddress() async throws {
    let error = FetchError.privateAddress(host: "127.0.0.1", address: "127.0.0.1")
    await #expect(throws: error) { try await Fetcher().fetch("http://ann:secret@127.0.0.1:8000/") }
    #expect("\(error)".contains("--allow-private-addresses"))
  }
}
