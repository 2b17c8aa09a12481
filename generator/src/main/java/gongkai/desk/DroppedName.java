package gongkai.desk;

import gongkai.disk.WindowsNames;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;

/**
 * The name of a dropped file, if every system can have a file of that name. What a browser sends is
 * taken for nothing but a name: no folder, no way up, no device of Windows.
 */
final class DroppedName {
  /** Of a file's name on the usual disks, with room for the endings of drafts. */
  private static final int MOST_BYTES = 240;

  private DroppedName() {}

  /** The last name of what was sent; empty if no file should have it. */
  static Optional<String> of(String sent) {
    String name = Normalizer.normalize(last(sent), Normalizer.Form.NFC);
    boolean lawful =
        !name.isBlank()
            && !name.startsWith(".")
            && name.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES
            && !WindowsNames.isReserved(name)
            && name.codePoints().noneMatch(DroppedName::isUnlawful);
    return lawful ? Optional.of(name) : Optional.empty();
  }

  /** The part behind the last stroke of either kind. */
  static String last(String sent) {
    return sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
  }

  private static boolean isUnlawful(int sign) {
    int type = Character.getType(sign);
    return WindowsNames.isForbidden(sign)
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.FORMAT;
  }
}
