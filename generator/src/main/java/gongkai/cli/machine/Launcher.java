package gongkai.cli.machine;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How this program is started, for lines that people paste into the shell of this machine.
 *
 * @param start what stands before the arguments, as the shell takes it
 * @param windows whether the shell is cmd.exe
 */
public record Launcher(String start, boolean windows) {
  /** Nothing in these means anything to a shell. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:@%+,=-]+");

  private static final Pattern PLAIN_ON_WINDOWS = Pattern.compile("[A-Za-z0-9_./:\\\\@+-]+");

  /** The launcher says where it is; without one, it is Java that starts the jar. */
  public static Launcher ofThisRun() {
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    String launcher = System.getProperty("gongkai.launcher", "");
    if (!launcher.isEmpty()) {
      return new Launcher(quoted(launcher, windows), windows);
    }
    String jar = System.getProperty("java.class.path");
    return new Launcher("java -jar " + quoted(jar, windows), windows);
  }

  /** A whole line. */
  public String line(String... arguments) {
    return Stream.concat(
            Stream.of(start), Stream.of(arguments).map(argument -> quoted(argument, windows)))
        .collect(Collectors.joining(" "));
  }

  /** A word as the shell takes it: as it is, whatever signs are in it. */
  static String quoted(String word, boolean windows) {
    if (windows) {
      // No name of a file there holds a double quote.
      return PLAIN_ON_WINDOWS.matcher(word).matches() ? word : "\"" + word + "\"";
    }
    return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
