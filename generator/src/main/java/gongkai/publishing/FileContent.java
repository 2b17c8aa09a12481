package gongkai.publishing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Where the bytes of an output file come from. */
public sealed interface FileContent {

  /** Bytes that are made when they are needed, once, on one of the publisher's threads. */
  record Made(Maker maker, Memory memory) implements FileContent {}

  /** A copy of a file on disk, streamed, so that its size does not matter. Links are followed. */
  record Copied(Path source) implements FileContent {}

  /** What an earlier build made of the same things. Asked and told by the publisher's threads. */
  interface Memory {
    /** One that knows nothing. */
    Memory NONE =
        new Memory() {
          @Override
          public Optional<String> sha256() {
            return Optional.empty();
          }

          @Override
          public void made(String sha256) {
            // It forgets it.
          }
        };

    /** The SHA-256 of the bytes that would be made, if that is known without making them. */
    Optional<String> sha256();

    /** What was made. */
    void made(String sha256);
  }

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
