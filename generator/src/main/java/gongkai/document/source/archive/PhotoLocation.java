package gongkai.document.source.archive;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Whether a photograph says where it was taken. Source: Exif 2.32 (CIPA DC-008), 4.5 and 4.6.6: a
 * TIFF in the segment APP1 whose first directory leads (tag 8825) to one of places.
 */
public final class PhotoLocation {
  /** So many bytes of a picture hold its first segments; one has 65,533 at most. */
  static final int HEAD = 256 << 10;

  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final int APP1 = 0xE1;
  private static final int START_OF_SCAN = 0xDA;
  private static final int GPS_DIRECTORY = 0x8825;
  private static final int LATITUDE = 2;
  private static final int ENTRY = 12;

  private PhotoLocation() {}

  /**
   * The latitude as the file has it, in hexadecimal digits.
   *
   * @param bytes of a JPEG file, or its first {@value #HEAD}
   * @return empty if there is none, or the file is no JPEG
   */
  public static Optional<String> of(byte[] bytes) {
    try {
      ByteBuffer file = ByteBuffer.wrap(bytes);
      if ((file.getShort() & 0xFFFF) != 0xFFD8) {
        return Optional.empty();
      }
      while (file.remaining() > 4 && (file.get() & 0xFF) == 0xFF) {
        int marker = file.get() & 0xFF;
        int length = (file.getShort() & 0xFFFF) - 2;
        if (marker == START_OF_SCAN || length < 0) {
          return Optional.empty();
        }
        Optional<String> found = marker == APP1 ? inSegment(file, length) : Optional.empty();
        if (found.isPresent()) {
          return found;
        }
        file.position(file.position() + length);
      }
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      // A picture that is cut off or made up: what it does not hold, it cannot give away.
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<String> inSegment(ByteBuffer file, int length) {
    ByteBuffer segment = file.slice(file.position(), length);
    byte[] name = new byte[EXIF.length];
    if (length < EXIF.length) {
      return Optional.empty();
    }
    segment.get(name);
    if (!Arrays.equals(name, EXIF)) {
      String xmp = StandardCharsets.ISO_8859_1.decode(segment).toString();
      return xmp.contains("GPSLatitude") ? Optional.of("XMP") : Optional.empty();
    }
    ByteBuffer tiff = segment.slice();
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int places = value(tiff, tiff.getInt(4), GPS_DIRECTORY);
    int latitude = places == 0 ? 0 : value(tiff, places, LATITUDE);
    if (latitude == 0) {
      return Optional.empty();
    }
    byte[] degrees = new byte[3 * 8];
    tiff.get(latitude, degrees);
    return Optional.of(HexFormat.of().formatHex(degrees));
  }

  /** The value of a directory's entry; 0 if there is none. */
  private static int value(ByteBuffer tiff, int directory, int tag) {
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int at = directory + 2 + i * ENTRY;
      if ((tiff.getShort(at) & 0xFFFF) == tag) {
        return tiff.getInt(at + 8);
      }
    }
    return 0;
  }
}
