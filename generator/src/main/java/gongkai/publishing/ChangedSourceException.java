package gongkai.publishing;

import java.io.IOException;
import java.nio.file.Path;

/** A file is not any more what it was when the site was planned; nothing was published. */
public final class ChangedSourceException extends IOException {
  private static final long serialVersionUID = 1;

  private final transient Path source;

  ChangedSourceException(Path source) {
    super(source + " changed");
    this.source = source;
  }

  /** The file. */
  public Path source() {
    return source;
  }
}
