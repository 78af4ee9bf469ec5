import ArgumentParser
import FoundationEssentials
import PlanCoherence
import PlanIngest
import PlanModel

/// `inspect text`: the main text of each file, one paragraph a line.
struct InspectText: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text", abstract: "Prints the main text of each file, UTF-8, one paragraph a line.")

  @Argument(help: ArgumentHelp("Files of any format the program reads.", valueName: "file"))
  var files: [String]

  @Option(help: ArgumentHelp("Write one .txt file for each input into this folder.", valueName: "dir"))
  var out: String?

  @Option(help: ArgumentHelp("Number of threads.", valueName: "n"))
  var jobs = 2

  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    if let out { try makeFolder(out) }
    // Read in slices: a folder of many files is never in memory as a whole.
    var failed = false
    let names = outputNames
    for start in stride(from: 0, to: files.count, by: 64) {
      let slice = Array(start..<min(start + 64, files.count))
      let texts = TextBatch(files: slice.map { files[$0] }, jobs: jobs).read()
      for (index, result) in zip(slice, texts) {
        switch result {
        case .success(let text):
          if let out { try write(text, to: out + "/" + names[index]) } else { Console.write(text, to: 1) }
        case .failure(let error):
          console.error(error.explanation)
          failed = true
        }
      }
    }
    if failed { throw ExitCode(1) }
  }

  /// The file's name with `.txt` for its ending; the whole name where two inputs would share one.
  private var outputNames: [String] {
    var counts: [String: Int] = [:]
    for file in files { counts[FilePath.stem(of: file), default: 0] += 1 }
    var used: [String: Int] = [:]
    return files.map { file in
      let stem = FilePath.stem(of: file)
      let name = counts[stem] == 1 ? stem : FilePath.name(of: file)
      used[name, default: 0] += 1
      let number = used[name] ?? 1
      return number == 1 ? "\(name).txt" : "\(name)-\(number).txt"
    }
  }

  private func makeFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw DataError(
        fr: "\(path) : le dossier ne peut pas être créé ; choisissez-en un autre avec --out.",
        en: "\(path): the folder cannot be made; choose another with --out.")
    }
  }

  private func write(_ text: String, to path: String) throws {
    do {
      try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw DataError(
        fr: "\(path) : le fichier ne peut pas être écrit ; vérifiez la place et les droits.",
        en: "\(path): the file cannot be written; check space and permissions.")
    }
  }
}
