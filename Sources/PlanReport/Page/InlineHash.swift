import FoundationEssentials
import PlanModel

/// How a content security policy names an inline style or script that may run: by its SHA-256 in base64.
enum InlineHash {
  static func source(of text: String) -> String {
    let hexadecimal = Array(SHA256.hexadecimal(of: text).utf8)
    func digit(_ byte: UInt8) -> UInt8 {
      byte < UInt8(ascii: "a") ? byte - UInt8(ascii: "0") : byte - UInt8(ascii: "a") + 10
    }
    let bytes = stride(from: 0, to: hexadecimal.count, by: 2).map {
      digit(hexadecimal[$0]) << 4 | digit(hexadecimal[$0 + 1])
    }
    return "sha256-" + Data(bytes).base64EncodedString()
  }
}
