package gongkai.publishing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Where the bytes of an output file come from. */
public sealed interface FileContent {

  /** Bytes that are made when they are needed, once, on one of the publisher's threads. */
  record Made(Maker maker, Memory memory) implements FileContent {}

  /** Bytes that are written as they are made, since all of them at once are too many to hold. */
  record Streamed(Writer writer, Memory memory) implements FileContent {}

  /**
   * A copy of a file on disk, streamed, so that its size does not matter. Links are followed.
   *
   * @param sha256 of the bytes that it must have: they were judged, and no others
   */
  record Copied(Path source, String sha256) implements FileContent {}

  /** What an earlier build made of the same things. Read and written by the publisher's threads. */
  interface Memory {
    /** One that knows nothing. */
    Memory NONE =
        new Memory() {
          @Override
          public Optional<Remembered> known() {
            return Optional.empty();
          }

          @Override
          public void made(Remembered bytes) {
            // It forgets them.
          }
        };

    /**
     * What stands for the bytes that would be made, if that is known without making them.
     *
     * @throws IOException if something that tells it cannot be read; it ends the build
     */
    Optional<Remembered> known() throws IOException;

    /**
     * What stands for bytes of which much may stand again in those that would be made: whoever
     * writes them is told where they stand.
     */
    default Optional<Remembered> alike() {
      return Optional.empty();
    }

    /** What was made. */
    void made(Remembered bytes);
  }

  /**
   * What stands for bytes that were made.
   *
   * @param checksum CRC-32: quick to compare with what stands on the disk, where no enemy is feared
   *     but a stroke of a hand or of lightning
   */
  record Remembered(String sha256, long size, long checksum) {}

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

  /** Writes the bytes of one file. */
  @FunctionalInterface
  interface Writer {
    /**
     * Writes the file's bytes; who asked closes.
     *
     * @param alike a file with the bytes that {@link Memory#alike} told, if there is one
     * @throws IOException if something that they are made from cannot be read, or from {@code out}
     */
    void write(OutputStream out, Optional<Path> alike) throws IOException;
  }
}
