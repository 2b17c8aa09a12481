package gongkai.publishing;

import java.nio.file.Path;

/**
 * A file of the site.
 *
 * @param path relative to the output folder, with {@code /} between its parts, for example {@code
 *     en/units/index.html}
 */
public record OutputFile(String path, FileContent content) {

  /**
   * Checks the path.
   *
   * @throws IllegalArgumentException if the path could lead out of the output folder or name
   *     different files on different systems; paths are made by the program, so this is a bug
   */
  public OutputFile {
    if (path.isEmpty() || path.equals(Manifest.FILE_NAME)) {
      throw new IllegalArgumentException("not a name for an output file: “" + path + "”");
    }
    if (path.indexOf('\\') >= 0 || hasControl(path)) {
      throw new IllegalArgumentException("forbidden character in output path “" + path + "”");
    }
    if (path.length() > 1 && path.charAt(1) == ':') {
      throw new IllegalArgumentException("“" + path + "” names a drive of Windows");
    }
    String parts = "/" + path + "/";
    if (parts.contains("//") || parts.contains("/./") || parts.contains("/../")) {
      throw new IllegalArgumentException("no way into the output folder: “" + path + "”");
    }
  }

  private static boolean hasControl(String path) {
    for (int i = 0; i < path.length(); i++) {
      if (Character.isISOControl(path.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** A file whose bytes are made when they are needed. */
  public static OutputFile made(String path, FileContent.Maker maker) {
    return made(path, maker, FileContent.Memory.NONE);
  }

  /** The same, of which an earlier build may be remembered. */
  public static OutputFile made(String path, FileContent.Maker maker, FileContent.Memory memory) {
    return new OutputFile(path, new FileContent.Made(maker, memory));
  }

  /** A large file, whose bytes are written as they are made. */
  public static OutputFile streamed(
      String path, FileContent.Writer writer, FileContent.Memory memory) {
    return new OutputFile(path, new FileContent.Streamed(writer, memory));
  }

  /** A copy of a file on disk that has these bytes. */
  public static OutputFile copied(String path, Path source, String sha256) {
    return new OutputFile(path, new FileContent.Copied(source, sha256));
  }
}
