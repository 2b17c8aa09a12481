package gongkai.desk.outside;

import java.io.IOException;
import java.util.List;

/** A release was to be signed and is not; so it was not made. */
public final class NotSignedException extends IOException {
  private static final long serialVersionUID = 1;

  private final String key;
  private final String program;

  /**
   * Says why.
   *
   * @param key of a message that says why, with the program and what it said
   */
  public NotSignedException(String key, String program, String said, IOException cause) {
    super(said, cause);
    this.key = key;
    this.program = program;
  }

  public String key() {
    return key;
  }

  /** What the message is made with. */
  public List<String> arguments() {
    return List.of(program, String.valueOf(getMessage()));
  }
}
