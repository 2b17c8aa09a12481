package gongkai.cli.machine;

/** The program as it is called here, for commands that people paste. */
public final class Launcher {
  private Launcher() {}

  /** The launcher's path in quotes, or the program's name if it was started in another way. */
  public static String command() {
    String path = System.getProperty("gongkai.launcher", "");
    return path.isBlank() ? "gongkai" : "\"" + path + "\"";
  }
}
