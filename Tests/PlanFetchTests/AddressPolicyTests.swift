import Testing

@testable import PlanFetch

@Suite struct AddressPolicyTests {
  @Test(arguments: [
    "127.0.0.1", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0",
    "198.18.0.1", "224.0.0.1", "255.255.255.255", "192.0.2.1", "::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1",
    "fd12::1", "ff02::1", "::ffff:10.0.0.1", "::ffff:127.0.0.1", "64:ff9b::a00:1", "2002:7f00:1::", "2001:db8::1",
    "2001::1",
    "", "localhost", "0x7f.1", "127.1",
  ])
  func localAndSpecialAddressesAreNotPublic(address: String) {
    #expect(!AddressPolicy.isPublic(address))
  }

  @Test(arguments: [
    "8.8.8.8", "172.15.0.1", "172.32.0.1", "100.63.0.1", "192.167.1.1", "185.24.184.1", "2001:41d0::1",
    "2a01:e0a::1", "::ffff:8.8.8.8", "64:ff9b::808:808",
  ])
  func addressesOfTheInternetArePublic(address: String) {
    #expect(AddressPolicy.isPublic(address))
  }
}
