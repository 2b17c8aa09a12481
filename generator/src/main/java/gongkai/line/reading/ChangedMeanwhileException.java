package gongkai.line.reading;

import java.io.IOException;

/** A file was edited while the site was being built from it. Building again puts it right. */
public final class ChangedMeanwhileException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String path;

  ChangedMeanwhileException(String path) {
    super("changed while the site was being built: " + path);
    this.path = path;
  }

  public String path() {
    return path;
  }
}
