/// The style sheet and the script of the page, from the files in `Web`, in the order in which they build on each other.
enum PageResources {
  static let style = joined([
    PackageResources.base_css, PackageResources.layout_css, PackageResources.tables_css, PackageResources.cards_css,
    PackageResources.reader_css, PackageResources.print_css,
  ])

  /// It runs under a content security policy that allows nothing else, and puts data into the page as text only.
  static let script =
    "\"use strict\";\n"
    + joined([
      PackageResources.data_js, PackageResources.dom_js, PackageResources.citations_js, PackageResources.decisions_js,
      PackageResources.listing_js, PackageResources.cards_js, PackageResources.lists_js, PackageResources.facets_js,
      PackageResources.reader_js, PackageResources.tables_js, PackageResources.routes_js,
    ])

  /// The style sheet of the note.
  static let brief = joined([PackageResources.brief_css])

  private static func joined(_ files: [[UInt8]]) -> String {
    files.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
  }
}
