package gongkai.cli.command;

/** A line of a terminal that says how far something is, and takes the place of the one before. */
public final class StatusLine {
  /** Columns: one less than the narrowest usual terminal, so that no line breaks. */
  private static final int WIDTH = 79;

  private final Terminal terminal;
  private int shown;

  public StatusLine(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The line in place of the one before, as far as it fits. A Chinese character is two columns. */
  public void show(String text) {
    StringBuilder line = new StringBuilder();
    int width = 0;
    for (int c : text.codePoints().toArray()) {
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

  /** Takes the line away: what follows begins on a clean one. */
  public void clear() {
    if (shown > 0) {
      show("");
      terminal.err().print("\r");
      terminal.err().flush();
    }
  }
}
