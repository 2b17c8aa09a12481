package gongkai.publishing;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names that Windows keeps for devices or cannot write, though Java takes them: a folder of such a
 * name is not made, or under another name. Source: “Naming Files, Paths, and Namespaces” of
 * Microsoft’s documentation.
 */
final class WindowsNames {
  private static final Pattern RESERVED =
      Pattern.compile("(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\\..*)?|.*[. ]");

  private WindowsNames() {}

  static boolean isReserved(String name) {
    return RESERVED.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }
}
