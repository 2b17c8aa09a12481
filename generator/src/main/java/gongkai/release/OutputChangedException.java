package gongkai.release;

import java.io.IOException;
import java.nio.file.Path;

/** A file of the built site is not what its manifest says: somebody wrote there meanwhile. */
final class OutputChangedException extends IOException {
  private static final long serialVersionUID = 1;

  OutputChangedException(Path file) {
    super(file + " changed");
  }
}
