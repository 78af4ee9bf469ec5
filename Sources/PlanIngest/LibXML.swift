import CLibXML

/// The library as a whole.
enum LibXML {
  /// Sets up the library's tables; they must be there before a second thread parses.
  static func prepare() { isReady }

  private static let isReady: Void = xmlInitParser()
}
