package gongkai.release.signing;

import java.io.IOException;

/** A tool is not there, or did not do what it was asked. */
public final class ToolException extends IOException {
  private static final long serialVersionUID = 1;

  private final String program;
  private final boolean missing;

  private ToolException(String program, boolean missing, String words) {
    super(words);
    this.program = program;
    this.missing = missing;
  }

  static ToolException missing(String program) {
    return new ToolException(program, true, program);
  }

  static ToolException failed(String program, String words) {
    return new ToolException(program, false, words.strip());
  }

  /** The tool's name. */
  public String program() {
    return program;
  }

  /** Whether it is not installed; else it failed, and the message is what it said. */
  public boolean isMissing() {
    return missing;
  }
}
