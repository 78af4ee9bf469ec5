import ArgumentParser
import PlanCoherence
import PlanModel
import PlanReport

/// `inspect outline`: the blocks of a file and how each was understood.
struct InspectOutline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outline",
    abstract: "Prints the blocks of a file: kind, level, range (code points), page, region, how it was understood.")

  @Argument(help: ArgumentHelp("Text of a plan.", valueName: "file"))
  var file: String

  @Option(help: "csv or json.")
  var format = TableFormat.csv

  @OptionGroup var common: CommonOptions

  func run() throws {
    let outline = try PlanReader().outline(file)
    let source = outline.source
    var table = PlainTable(header: [
      "block", "kind", "level", "start", "end", "page", "line", "region", "understood", "measure", "marker", "text",
    ])
    for (entry, block) in zip(outline.entries, source.blocks) {
      let range = source.codePoints(of: block.range)
      table.append([
        .integer(entry.block + 1), .text(block.kind.rawValue), .integer(block.level), .integer(range.lowerBound),
        .integer(range.upperBound), block.place.page.map { .integer($0) } ?? .empty,
        block.place.line.map { .integer($0) } ?? .empty, .text(block.region.rawValue), .text(entry.role.rawValue),
        .text(entry.measure ?? ""), .text(block.marker ?? ""), .text(String(source[block.range])),
      ])
    }
    common.console.result(format == .csv ? table.csv() : table.json())
  }
}
