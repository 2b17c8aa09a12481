package gongkai.publishing;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The system lets nothing be made where the output is to stand. Names the output folder, which
 * somebody chose, and not of the hidden file beside it that could not be made.
 */
public final class OutputUnwritableException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Path folder;

  OutputUnwritableException(Path folder, IOException cause) {
    super(cause);
    this.folder = folder;
  }

  /** The output folder. */
  public Path folder() {
    return folder;
  }
}
