package gongkai.cli.command;

import gongkai.cli.machine.MessageLanguage;
import picocli.CommandLine.Option;

/** Options that every command takes. Their descriptions come from the bundles. */
@SuppressWarnings(
    "unused") // Picocli sets the fields; the language is read before the line is parsed.
public final class CommonOptions {
  @Option(names = "--lang", paramLabel = "zh|en")
  private MessageLanguage lang;

  @Option(names = "--quiet")
  private boolean quiet;

  @Option(names = "--no-color")
  private boolean noColor;

  @Option(names = "--help", usageHelp = true)
  private boolean help;

  @Option(names = "--version", versionHelp = true)
  private boolean version;

  boolean quiet() {
    return quiet;
  }
}
