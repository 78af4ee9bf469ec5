import ArgumentParser
import PlanCorpus
import PlanFetch
import PlanModel

/// `plancoherence fetch`: the official texts, with proof of what was received and when.
struct FetchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fetch",
    abstract: "Downloads the official texts that the manifest names, and says when one changes.",
    discussion: """
      Each document's 'url' is downloaded into texts/fetched/ of the corpus; corpus.lock.yaml beside the manifest records address, \
      date and SHA-256. A text that changed is kept beside the old one; the manifest is never rewritten. 'analyze' then uses \
      the texts received. Servers are asked one thing at a time and as their robots.txt allows.
      Exit code 1 if a document could not be received, or, with --check, if a text changed.
      """)

  @Argument(help: ArgumentHelp("Folder with a manifest.", valueName: "corpus"))
  var corpus: String

  @Argument(help: ArgumentHelp("Documents to fetch; all of them where none is named.", valueName: "document"))
  var documents: [String] = []

  @Flag(help: "Only say which texts changed; nothing is written.")
  var check = false

  @Flag(help: "Only say what would be asked for; no network, nothing is written.")
  var dryRun = false

  @Flag(help: "Only say what was received and whether it is whole; no network, nothing is written.")
  var offline = false

  @Flag(help: "Also ask servers of this machine and of local networks, without encryption too.")
  var allowPrivate = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard [check, dryRun, offline].filter(\.self).count <= 1 else {
      throw ValidationError("--check, --dry-run and --offline exclude each other: give one.")
    }
  }

  func run() throws {
    let console = common.console
    var options = WebOptions()
    options.allowsPrivate = allowPrivate
    let fetch = try CorpusFetch(Corpus.load(corpus), options: options)
    let chosen = try fetch.documents(documents)
    let outcomes = try outcomes(of: fetch, chosen, console)
    console.endProgress()
    let table = TextTable(rows: outcomes.map { [$0.document, $0.status.rawValue, $0.explanation[console.language]] })
    for line in table.lines { console.result(line) }
    if outcomes.contains(where: { $0.status == .failed || (check && $0.status == .changed) }) { throw ExitCode(1) }
  }

  private func outcomes(of fetch: CorpusFetch, _ documents: [Document], _ console: Console) throws -> [FetchOutcome] {
    if dryRun { return fetch.plan(documents) }
    if offline { return try fetch.review(documents) }
    return try fetch.run(documents, isCheck: check) { document in
      console.progress(LocalizedText(fr: "\(document.id) : demande", en: "\(document.id): asking"))
    }
  }
}
