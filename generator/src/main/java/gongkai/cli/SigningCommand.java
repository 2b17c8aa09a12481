package gongkai.cli;

import gongkai.cli.command.SiteCommand;
import gongkai.release.SiteRelease;
import gongkai.release.signing.SigningKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A command that may sign what it releases. */
abstract class SigningCommand extends SiteCommand {
  private Path key;

  SigningCommand(String name) {
    super(name);
    form().option("--sign", "${bundle:label.file}", Path.class, given -> key = given);
  }

  /** With what it signs; a pass phrase is asked for at the terminal. */
  final Optional<SiteRelease.Signing> signing() throws IOException {
    if (key == null) {
      return Optional.empty();
    }
    SigningKey known = SigningKey.of(key).orElseThrow(() -> wrongUsage("release.no-key", key));
    return Optional.of(new SiteRelease.Signing(known, terminal().err()));
  }
}
