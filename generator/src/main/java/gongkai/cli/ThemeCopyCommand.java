package gongkai.cli;

import gongkai.cli.command.ExitCode;
import gongkai.cli.command.SiteCommand;
import gongkai.content.Content;
import gongkai.content.ContentReader;
import gongkai.diagnostic.NearMatch;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.disk.WholeFile;
import gongkai.line.BuiltInTheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * {@code gongkai theme copy}: a file of the built-in theme into the site's own, to be changed
 * there; one that is there is never written over.
 */
final class ThemeCopyCommand extends SiteCommand {
  private String path;

  private Path site;

  private boolean print;

  private boolean seen;

  ThemeCopyCommand() {
    super("copy");
    form()
        .argument("${bundle:label.path}", "path", String.class, given -> path = given)
        .option("--site", "${bundle:label.folder}", Path.class, ".", given -> site = given)
        .flag("--print", given -> print = given)
        .flag("--seen", given -> seen = given);
  }

  @Override
  public Integer call() throws IOException {
    Path root = site(site);
    Outcome<Content> content = ContentReader.read(root);
    if (content.value().isEmpty()) {
      terminal().problems(content.problems(), messages());
      return ExitCode.CONTENT;
    }
    BuiltInTheme theme = BuiltInTheme.of(root, content.value().get().site().theme());
    String file = known(theme);
    if (print) {
      terminal().out().print(new String(theme.bytes(file), StandardCharsets.UTF_8));
      terminal().out().flush();
      return ExitCode.DONE;
    }
    return seen ? note(theme, file) : copy(theme, file);
  }

  /** The path as the theme has it, though it be given as in the site's folder. */
  private String known(BuiltInTheme theme) throws IOException {
    String asked = path.replace('\\', '/').replaceFirst("^(\\./)?themes/[^/]+/", "");
    Set<String> all = theme.paths();
    if (all.contains(asked)) {
      return asked;
    }
    throw NearMatch.of(asked, all)
        .map(near -> wrongUsage("theme-copy.unknown-near", asked, near))
        .orElseGet(() -> wrongUsage("theme-copy.unknown", asked, String.join(", ", all)));
  }

  private int copy(BuiltInTheme theme, String file) throws IOException {
    if (theme.hasOwn(file)) {
      Problem there =
          Problem.error("theme-file-exists", SourceLocation.of(theme.ownPath(file)), file);
      terminal().problems(List.of(there), messages());
      return ExitCode.CONTENT;
    }
    WholeFile.create(theme.makePlace(file), theme.bytes(file));
    WholeFile.replace(theme.table(), theme.tableWith(file, Gongkai.version()));
    terminal().out().println(theme.ownPath(file));
    progress("theme-copy.next");
    return ExitCode.DONE;
  }

  private int note(BuiltInTheme theme, String file) throws IOException {
    if (!theme.hasOwn(file)) {
      throw wrongUsage("theme-copy.not-own", theme.ownPath(file), file);
    }
    WholeFile.replace(theme.table(), theme.tableWith(file, Gongkai.version()));
    progress("theme-copy.noted", theme.ownPath(file), Gongkai.version());
    return ExitCode.DONE;
  }
}
