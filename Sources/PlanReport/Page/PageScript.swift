/// The script of the page, in parts by concern. It runs under a content security policy that allows nothing else, and puts
/// data into the page as text only.
enum PageScript {
  static let text =
    "\"use strict\";\n" + ScriptData.text + ScriptLists.text + ScriptCards.text + ScriptSections.text
    + ScriptRoutes.text
}
