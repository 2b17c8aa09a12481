package gongkai.document.source;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;

/**
 * Ends the reading of one source from deep inside a reader. It never leaves this package: {@link
 * SourceReader} turns it into a problem.
 */
public final class RefusedSourceException extends Exception {
  private static final long serialVersionUID = 1L;
  private final String code;
  private final String[] arguments;

  public RefusedSourceException(String code, String... arguments) {
    super(code, null, false, false);
    this.code = code;
    this.arguments = arguments.clone();
  }

  public Problem problem(String path) {
    return Problem.error(code, SourceLocation.of(path), arguments);
  }
}
