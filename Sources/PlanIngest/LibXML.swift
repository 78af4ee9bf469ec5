import CLibXML

/// The library as a whole.
enum LibXML {
  /// Sets up the library's tables, which must be there before a second thread parses, and silences what the library reports
  /// outside any parser; that setting is the thread's own.
  static func prepare() {
    isReady
    xmlSetStructuredErrorFunc(nil) { _, _ in }
  }

  private static let isReady: Void = xmlInitParser()
}
