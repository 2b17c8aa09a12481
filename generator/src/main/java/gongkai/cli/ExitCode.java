package gongkai.cli;

/** What a command ends with, as other programs rely on it. */
final class ExitCode {
  static final int DONE = 0;

  /** The content has errors. */
  static final int CONTENT = 1;

  /** Wrong usage. */
  static final int USAGE = 2;

  /** The machine failed, or a bug. */
  static final int MACHINE = 3;

  private ExitCode() {}
}
