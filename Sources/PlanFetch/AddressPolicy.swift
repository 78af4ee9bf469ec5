import Glibc

/// Tells addresses of the public Internet from those of this machine and of local networks.
enum AddressPolicy {
  /// Whether a numeric address is one that anybody on the Internet can reach. What is no numeric address is not.
  static func isPublic(_ address: String) -> Bool {
    // A zone (fe80::1%eth0) exists on local addresses only.
    if address.utf8.contains(UInt8(ascii: "%")) { return false }
    if let bytes = bytes(of: address, family: AF_INET, count: 4) { return isPublicV4(bytes) }
    guard let bytes = bytes(of: address, family: AF_INET6, count: 16) else { return false }
    return isPublicV6(bytes)
  }

  private static func bytes(of address: String, family: Int32, count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    return inet_pton(family, address, &bytes) == 1 ? bytes : nil
  }

  /// Everything but the ranges that IANA's registry of special addresses (RFC 6890) does not call globally reachable.
  private static func isPublicV4(_ bytes: [UInt8]) -> Bool {
    switch (bytes[0], bytes[1], bytes[2]) {
    case (0, _, _), (10, _, _), (127, _, _): false
    case (100, 64...127, _): false
    case (169, 254, _): false
    case (172, 16...31, _): false
    case (192, 168, _), (192, 0, 0), (192, 0, 2), (192, 88, 99): false
    case (198, 18...19, _), (198, 51, 100): false
    case (203, 0, 113): false
    // Multicast, reserved, broadcast.
    case (224..., _, _): false
    default: true
    }
  }

  /// Global unicast (2000::/3) without documentation and tunnels, and IPv4 in its IPv6 forms by the rules of IPv4.
  private static func isPublicV6(_ bytes: [UInt8]) -> Bool {
    let isMapped = bytes[..<10].allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
    let isTranslated = bytes.starts(with: [0x00, 0x64, 0xFF, 0x9B]) && bytes[4..<12].allSatisfy { $0 == 0 }
    if isMapped || isTranslated { return isPublicV4(Array(bytes[12...])) }
    if bytes.starts(with: [0x20, 0x02]) { return isPublicV4(Array(bytes[2..<6])) }
    // 2001::/23 (protocol assignments, Teredo) and 2001:db8::/32 (documentation).
    if bytes.starts(with: [0x20, 0x01]), bytes[2] < 2 || (bytes[2] == 0x0D && bytes[3] == 0xB8) { return false }
    return bytes[0] & 0xE0 == 0x20
  }
}
