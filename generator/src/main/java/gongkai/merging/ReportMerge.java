package gongkai.merging;

import gongkai.content.field.FrontMatterKey;
import gongkai.content.writing.ReportParts;
import gongkai.content.writing.ReportParts.KeyPart;
import gongkai.content.writing.ReportWriter;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.merging.Conflict.Choice;
import gongkai.merging.SentenceMerge.Contradiction;
import gongkai.model.report.OpenPoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Merges a report as people edited it (ours) with what import makes of the source's new version
 * (theirs); the base is what import made of the version before. Front matter goes key by key,
 * figures one by one, the body by paragraphs and sentences. What the new version leaves open
 * changes nothing.
 */
public final class ReportMerge {
  /** What import reads in a text; of all other keys people decide alone. */
  private static final Set<FrontMatterKey> IMPORTED =
      EnumSet.of(
          FrontMatterKey.TITLE,
          FrontMatterKey.UNIT,
          FrontMatterKey.YEAR,
          FrontMatterKey.TYPE,
          FrontMatterKey.DIMENSIONS);

  private static final Pattern PUBLISHED = Pattern.compile("\\bpublish\\s*:\\s*true\\b");

  private final ReportParts base;
  private final ReportParts ours;
  private final ReportParts theirs;
  private final String path;
  private final Choosing chosen;
  private final List<MergeChange> changes = new ArrayList<>();
  private final List<Conflict> undecided = new ArrayList<>();
  private final List<Problem> warnings = new ArrayList<>();
  private final List<String> lines = new ArrayList<>(List.of("---"));

  private ReportMerge(
      ReportParts base, ReportParts ours, ReportParts theirs, String path, Choosing chosen) {
    this.base = base;
    this.ours = ours;
    this.theirs = theirs;
    this.path = path;
    this.chosen = chosen;
  }

  /**
   * What a merge gives.
   *
   * @param text the merged file; meaningless if there are problems
   * @param changes what the new version changed, by line
   * @param open the conflicts in which nothing was chosen, by line
   * @param problems errors with lines of our file: a conflict each, or that the merge failed
   * @param warnings what a person has to look at, with lines of the merged file
   */
  public record Merged(
      String text,
      List<MergeChange> changes,
      List<Conflict> open,
      List<Problem> problems,
      List<Problem> warnings) {
    public Merged {
      changes = List.copyOf(changes);
      open = List.copyOf(open);
      problems = List.copyOf(problems);
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * Merges.
   *
   * @param path of our file, for problems
   * @param chosen what stays where the two contradict each other
   */
  public static Merged merge(
      ReportParts base, ReportParts ours, ReportParts theirs, String path, Choosing chosen) {
    return new ReportMerge(base, ours, theirs, path, chosen).merged();
  }

  private Merged merged() {
    AtomicInteger texts = new AtomicInteger();
    BodyMerge.Result body =
        BodyMerge.merge(
            base.body(),
            ours.body(),
            theirs.body(),
            c -> words(textConflict(c, texts.incrementAndGet())));
    ListsMerge lists = ListsMerge.of(base, ours, theirs, body.body(), this::choice);
    frontMatter(lists);
    lines.add("---");
    lines.add("");
    body.changes().forEach(change -> changes.add(change.movedBy(lines.size() + 1)));
    String text = String.join("\n", lines) + "\n" + body.body();
    undecided.sort(Comparator.comparingInt(Conflict::line));
    List<Problem> problems =
        new ArrayList<>(undecided.stream().map(c -> c.problem(path)).sorted().toList());
    if (undecided.isEmpty() && !lists.isWholeIn(text, path)) {
      problems.add(Problem.error("import-merge-failed", SourceLocation.of(path)));
    }
    return new Merged(text, changes, undecided, problems, warnings);
  }

  /** What was chosen; a conflict in which nothing was is open. */
  private Optional<Choice> choice(Conflict conflict) {
    Optional<Choice> choice =
        chosen.of(conflict).filter(c -> conflict.offered().contains(c.side()));
    if (choice.isEmpty()) {
      undecided.add(conflict);
    }
    return choice;
  }

  private Optional<String> words(Conflict conflict) {
    return choice(conflict).map(c -> conflict.sides().of(c.side(), c.words()));
  }

  private Conflict textConflict(Contradiction told, int number) {
    return new Conflict(
        "text-" + number,
        Conflict.Subject.TEXT,
        ours.bodyLine() + told.line(),
        "",
        new Conflict.Sides(told.base(), told.ours(), told.theirs(), told.both()));
  }

  private void frontMatter(ListsMerge lists) {
    for (KeyPart key : order()) {
      Optional<ListsMerge.Written> list = lists.written(key, lines.size(), path);
      if (list.isPresent()) {
        list(list.get());
      } else if (key.is(FrontMatterKey.SOURCE)) {
        replace(key, theirs.like(key).map(their -> published(key, their)).orElse(key));
      } else if (key.is(FrontMatterKey.OPEN)) {
        open();
      } else {
        key(key);
      }
      if (key.is(FrontMatterKey.STATUS)) {
        tellIfPublic(key);
      }
    }
  }

  private void list(ListsMerge.Written list) {
    lines.addAll(list.lines());
    changes.addAll(list.changes());
    warnings.addAll(list.warnings());
  }

  /**
   * Our keys in our order; those that only theirs has, or that the merge may need, after the key
   * that they follow in theirs or in the manual.
   */
  private List<KeyPart> order() {
    List<KeyPart> order = new ArrayList<>(ours.keys());
    List<KeyPart> further = new ArrayList<>(theirs.keys());
    if (theirs.key(FrontMatterKey.OPEN).isEmpty()) {
      int status = theirs.key(FrontMatterKey.STATUS).map(further::indexOf).orElse(-1);
      further.add(status + 1, new KeyPart(FrontMatterKey.OPEN.code(), 1, "", List.of()));
    }
    String before = "";
    for (KeyPart key : further) {
      List<String> names = order.stream().map(KeyPart::name).toList();
      if (!names.contains(key.name())) {
        order.add(names.indexOf(before) + 1, key);
      }
      before = key.name();
    }
    return order;
  }

  private void key(KeyPart key) {
    String name = key.name();
    Optional<KeyPart> our = ours.like(key);
    Optional<KeyPart> their = theirs.like(key).filter(k -> IMPORTED.stream().anyMatch(k::is));
    Optional<String> was = base.like(key).map(KeyPart::value);
    Optional<String> ourValue = our.map(KeyPart::value);
    Optional<String> theirValue = their.map(KeyPart::value);
    boolean stays = theirValue.isEmpty() || theirValue.equals(was) || theirValue.equals(ourValue);
    if (!stays && ourValue.equals(was)) {
      changes.add(
          new MergeChange(
              MergeChange.MergeKind.KEY,
              lines.size() + 1,
              name,
              ourValue.orElse(""),
              theirValue.orElseThrow()));
      replace(our.orElse(their.orElseThrow()), their.orElseThrow());
      return;
    }
    Optional<KeyPart> taken = stays ? our : chosen(key, our, their.orElseThrow());
    if (taken.equals(our)) {
      our.ifPresent(part -> lines.addAll(part.lines()));
    } else {
      taken.ifPresent(part -> replace(our.orElse(part), part));
    }
  }

  /** The key as it stays where both sides changed it. */
  private Optional<KeyPart> chosen(KeyPart key, Optional<KeyPart> our, KeyPart their) {
    Optional<KeyPart> was = base.like(key);
    Conflict conflict =
        new Conflict(
            "key-" + key.name(),
            Conflict.Subject.KEY,
            our.map(KeyPart::line).orElse(1),
            key.name(),
            new Conflict.Sides(
                was.map(KeyPart::value).orElse(""),
                our.map(KeyPart::value).orElse(""),
                their.value(),
                ""));
    Choice choice = choice(conflict).orElse(Choice.of(Conflict.Side.REPORT));
    return switch (choice.side()) {
      case SOURCE -> Optional.of(their);
      case BEFORE -> was;
      case WORDS -> {
        String line = key.name() + ": " + ReportWriter.text(choice.words());
        yield Optional.of(new KeyPart(key.name(), their.line(), choice.words(), List.of(line)));
      }
      default -> our;
    };
  }

  /** A person's comments above the key stay. */
  private void replace(KeyPart our, KeyPart their) {
    lines.addAll(our.comments());
    lines.addAll(their.lines().subList(their.comments().size(), their.lines().size()));
  }

  /** What was decided of the old copy of the source holds for the new one, which check looks at. */
  private static KeyPart published(KeyPart our, KeyPart their) {
    boolean decided = PUBLISHED.matcher(String.join("\n", our.lines())).find();
    boolean said = PUBLISHED.matcher(String.join("\n", their.lines())).find();
    if (!decided || said) {
      return their;
    }
    List<String> lines =
        their.lines().stream().map(line -> line.replaceFirst("}$", ", publish: true}")).toList();
    return new KeyPart(their.name(), their.line(), their.value(), lines);
  }

  /** Open points are a set: what the new version adds comes in, what it no longer has goes. */
  private void open() {
    Set<String> open =
        Stream.concat(ours.open().stream(), theirs.open().stream())
            .filter(this::isOpen)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (ours.isPublic()) {
      open.add(OpenPoint.CHANGES.code());
    }
    if (open.equals(Set.copyOf(ours.open()))) {
      ours.key(FrontMatterKey.OPEN).ifPresent(key -> lines.addAll(key.lines()));
    } else if (!open.isEmpty()) {
      lines.add(FrontMatterKey.OPEN.code() + ": [" + String.join(", ", open) + "]");
    }
  }

  private boolean isOpen(String point) {
    boolean now = theirs.open().contains(point);
    return now == base.open().contains(point) ? ours.open().contains(point) : now;
  }

  private void tellIfPublic(KeyPart status) {
    if (ours.isPublic()) {
      int line = lines.size();
      warnings.add(
          Problem.warning(
              "import-public-changed", new SourceLocation(path, line, 1), status.value()));
    }
  }
}
