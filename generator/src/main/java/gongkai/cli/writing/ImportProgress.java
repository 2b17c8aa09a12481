package gongkai.cli.writing;

import gongkai.cli.command.StatusLine;
import gongkai.cli.command.Terminal;
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

  private final Terminal terminal;
  private final Messages messages;
  private final StatusLine line;

  ImportProgress(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
    this.line = new StatusLine(terminal);
  }

  @Override
  public void reads(String source, int number, int total) {
    if (total == 1) {
      return;
    }
    if (terminal.interactive()) {
      int full = BAR * (number - 1) / total;
      String bar = "[" + "#".repeat(full) + ".".repeat(BAR - full) + "] ";
      line.show(bar + number + "/" + total + " " + source);
    } else if (total >= MANY && number * 10L / total > (number - 1) * 10L / total) {
      terminal.err().println(messages.text("import.progress", number, total, source));
    }
  }

  /** Takes the bar away: what follows begins on a clean line. */
  void done() {
    line.clear();
  }
}
