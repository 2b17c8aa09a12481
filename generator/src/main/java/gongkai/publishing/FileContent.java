package gongkai.publishing;

import java.io.IOException;
import java.nio.file.Path;

/** Where the bytes of an output file come from. */
public sealed interface FileContent {

  /** Bytes that are made when they are needed, once, on one of the publisher's threads. */
  record Made(Maker maker) implements FileContent {}

  /** A copy of a file on disk, streamed, so that its size does not matter. Links are followed. */
  record Copied(Path source) implements FileContent {}

  /** Makes the bytes of one file. */
  @FunctionalInterface
  interface Maker {
    /**
     * The file's bytes; the array is only read.
     *
     * @throws IOException if something that they are made from cannot be read; it ends the build
     */
    byte[] make() throws IOException;
  }
}
