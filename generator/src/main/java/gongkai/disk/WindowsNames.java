package gongkai.disk;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What no file is called that Windows must be able to hold. Source: “Naming Files, Paths, and
 * Namespaces” of Microsoft’s documentation.
 */
public final class WindowsNames {
  private static final Pattern RESERVED =
      Pattern.compile(
          "(?:con|prn|aux|nul|conin\\$|conout\\$|com[0-9¹²³]|lpt[0-9¹²³]) *(?:\\..*)?|.*[. ]");

  private static final String FORBIDDEN = "/\\:*?\"<>|";

  private WindowsNames() {}

  /**
   * Whether a name is kept for a device or cannot be written, though Java takes it: a folder of
   * such a name is not made, or under another name.
   */
  public static boolean isReserved(String name) {
    return RESERVED.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  /** Whether no name has this sign. */
  public static boolean isForbidden(int sign) {
    return Character.isISOControl(sign) || FORBIDDEN.indexOf(sign) >= 0;
  }
}
