package gongkai.cli;

import gongkai.cli.Main.Terminal;
import gongkai.i18n.Messages;
import gongkai.importing.ImportRun;

/**
 * How far an import of several files is: on a terminal a bar with the file being read, elsewhere a
 * line for every tenth of many files.
 */
final class ImportProgress implements ImportRun.Progress {
  /** Fewer files are done before a line could be read. */
  private static final int MANY = 20;

  private static final int BAR = 20;

  /** Columns: one less than the narrowest usual terminal, so that no line breaks. */
  private static final int WIDTH = 79;

  private final Terminal terminal;
  private final Messages messages;
  private int shown;

  ImportProgress(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  @Override
  public void reads(String source, int number, int total) {
    if (total == 1) {
      return;
    }
    if (terminal.interactive()) {
      int full = BAR * (number - 1) / total;
      show("[" + "#".repeat(full) + ".".repeat(BAR - full) + "] " + number + "/" + total, source);
    } else if (total >= MANY && number * 10L / total > (number - 1) * 10L / total) {
      terminal.err().println(messages.text("import.progress", number, total, source));
    }
  }

  /** Takes the bar away: what follows begins on a clean line. */
  void done() {
    if (shown > 0) {
      show("", "");
      terminal.err().print("\r");
      terminal.err().flush();
    }
  }

  /** The line in place of the one before. A Chinese character is two columns wide. */
  private void show(String counts, String source) {
    StringBuilder line = new StringBuilder(counts).append(' ');
    int width = line.length();
    for (int c : source.codePoints().toArray()) {
      int columns = c < 0x1100 ? 1 : 2;
      if (width + columns > WIDTH) {
        break;
      }
      line.append(Character.isISOControl(c) ? "?" : Character.toString(c));
      width += columns;
    }
    terminal.err().print("\r" + line + " ".repeat(Math.max(0, shown - width)));
    terminal.err().flush();
    shown = width;
  }
}
