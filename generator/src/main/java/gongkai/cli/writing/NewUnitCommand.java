package gongkai.cli.writing;

import gongkai.cli.command.ExitCode;
import gongkai.cli.command.SiteCommand;
import gongkai.content.Content;
import gongkai.content.ContentReader;
import gongkai.content.writing.NewUnit;
import gongkai.diagnostic.NearMatch;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.disk.WholeFile;
import gongkai.importing.request.ImportArguments;
import gongkai.model.Level;
import gongkai.model.UnitId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code gongkai new unit}: the file of a unit; one that is there is never written over. */
public final class NewUnitCommand extends SiteCommand {
  private String id;

  private String name;

  private String level;

  private String parent;

  private Path site;

  public NewUnitCommand() {
    super("unit");
    form()
        .argument("${bundle:label.id}", "id", String.class, given -> id = given)
        .required("--name", "${bundle:label.name}", String.class, given -> name = given)
        .option("--level", "city|district|township|bureau", String.class, given -> level = given)
        .option("--parent", "${bundle:label.id}", String.class, given -> parent = given)
        .option("--site", "${bundle:label.folder}", Path.class, ".", given -> site = given);
  }

  @Override
  public Integer call() throws IOException {
    Path root = site(site);
    if (!ImportArguments.isUnitId(id)) {
      throw wrongUsage("new-unit.id", id);
    }
    Optional<Level> given =
        Stream.of(Level.values()).filter(known -> known.code().equals(level)).findFirst();
    if (level != null && given.isEmpty()) {
      throw wrongUsage("new-unit.level", level, NewUnit.levels());
    }
    Outcome<Content> content = ContentReader.read(root);
    if (content.value().isEmpty()) {
      terminal().problems(content.problems(), messages());
      return ExitCode.CONTENT;
    }
    checkParent(content.value().get());
    Optional<Level> meant = given.or(() -> ImportArguments.levelOf(name));
    NewUnit unit =
        NewUnit.of(
            new UnitId(id),
            name.strip(),
            meant,
            Optional.ofNullable(parent).map(UnitId::new),
            content.value().get().site().mainLanguage());
    Path file = root.resolve(unit.path());
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      Problem taken = Problem.error("unit-exists", SourceLocation.of(unit.path()));
      terminal().problems(List.of(taken), messages());
      return ExitCode.CONTENT;
    }
    Files.createDirectories(file.getParent());
    byte[] text = unit.text().getBytes(StandardCharsets.UTF_8);
    WholeFile.create(file, text);
    terminal().out().println(unit.path());
    if (meant.isEmpty()) {
      progress("new-unit.next-open");
    } else if (given.isEmpty()) {
      progress("new-unit.next", meant.get().code());
    }
    return ExitCode.DONE;
  }

  private void checkParent(Content content) {
    List<String> ids = content.units().stream().map(known -> known.id().text()).toList();
    if (parent != null && !ids.contains(parent)) {
      throw NearMatch.of(parent, ids)
          .map(near -> wrongUsage("new-unit.parent-near", parent, near))
          .orElseGet(() -> wrongUsage("new-unit.parent", parent));
    }
  }
}
