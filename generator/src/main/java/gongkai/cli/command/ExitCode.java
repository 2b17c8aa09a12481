package gongkai.cli.command;

/** What a command ends with, as other programs rely on it. */
public final class ExitCode {
  public static final int DONE = 0;

  /** The content has errors. */
  public static final int CONTENT = 1;

  /** Wrong usage. */
  public static final int USAGE = 2;

  /** The machine failed, or a bug. */
  public static final int MACHINE = 3;

  private ExitCode() {}
}
