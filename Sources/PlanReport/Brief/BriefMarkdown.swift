/// `brief.md`: the note in Markdown with footnotes, as Pandoc and GitHub read them.
struct BriefMarkdown {
  let brief: Brief

  func bytes() -> [UInt8] {
    var text = ByteWriter()
    text.append("# " + BriefMarkdown.escaped(brief.title) + "\n")
    var followsItem = false
    for block in brief.blocks {
      switch block {
      case .heading(let heading): text.append("\n## " + BriefMarkdown.escaped(heading) + "\n")
      case .paragraph(let runs): text.append("\n" + BriefMarkdown.line(runs) + "\n")
      case .item(let runs): text.append((followsItem ? "" : "\n") + "- " + BriefMarkdown.line(runs) + "\n")
      }
      if case .item = block { followsItem = true } else { followsItem = false }
    }
    text.append("\n")
    for (number, note) in brief.notes.enumerated() {
      let line = brief.quoted(note) + ", " + note.citation
      text.append("[^" + String(number + 1) + "]: " + BriefMarkdown.escaped(line) + "\n")
    }
    return text.bytes
  }

  private static func line(_ runs: [Brief.Run]) -> String {
    var line = ""
    for run in runs {
      switch run {
      case .text(let text): line += escaped(text)
      case .note(let number): line += "[^" + String(number) + "]"
      }
    }
    return line
  }

  /// Text in one line, with the signs that Markdown would read escaped (CommonMark 0.31, "Backslash escapes").
  private static func escaped(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r": scalars.append(" ")
      case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "&":
        scalars.append("\\")
        scalars.append(scalar)
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
