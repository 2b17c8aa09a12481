package gongkai.content.field;

import gongkai.diagnostic.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads {@code aliases}: each an address that a file of the site can have, and listed once. */
public final class Aliases {
  /** Parts of letters, digits, hyphens, dots and underscores; at the end a page. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:[\\p{L}\\p{N}_-][\\p{L}\\p{N}._-]*/)*[\\p{L}\\p{N}_-][\\p{L}\\p{N}._-]*\\.html?");

  /** A unit's may also be an id that the unit had. */
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  private Aliases() {}

  public static List<String> ofReport(Fields fields) {
    return read(fields, "bad-alias", ADDRESS);
  }

  public static List<String> ofUnit(Fields fields) {
    return read(fields, "bad-unit-alias", Pattern.compile(ADDRESS + "|" + ID));
  }

  private static List<String> read(Fields fields, String code, Pattern form) {
    List<String> aliases = new ArrayList<>();
    for (Placed<String> alias : fields.placedTexts("aliases")) {
      if (!form.matcher(alias.value()).matches()) {
        fields.report(code, alias.place(), alias.value());
      } else if (aliases.contains(alias.value())) {
        fields.report("alias-twice", alias.place(), alias.value());
      } else {
        aliases.add(alias.value());
        for (String part : alias.value().split("/", -1)) {
          fields.fileName(part, alias.place());
        }
      }
    }
    return aliases;
  }
}
