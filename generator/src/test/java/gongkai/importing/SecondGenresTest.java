package gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.importing.outcome.Draft;
import gongkai.importing.proposing.ProposedIndicator;
import gongkai.importing.reading.Metadata;
import gongkai.importing.reading.Proposal;
import gongkai.model.Coded;
import gongkai.model.Quantity;
import gongkai.model.vocabulary.CountingUnit;
import gongkai.text.Width;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The second set of invented documents, of genres that the first has not or has in other forms. It
 * was marked by hand before it was read, goes through the whole import, and says too what the
 * metadata are. What it came to at first and after is in {@code docs/quality/reading.md}.
 */
class SecondGenresTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("project.root", ".."))
          .resolve("generator/src/test/resources/text/genres-second");
  private static final Pattern MARK =
      Pattern.compile("⟦([^|⟧]*)\\|([^|⟧]*)\\|?([^|⟧]*)\\|?([^⟧]*)⟧");
  private static final Pattern UNSEEN = Pattern.compile("[\\s|\\\\]+");

  private record Expected(int start, int end, String value, String unit, String label) {}

  /** A text without white space and bars, and where in it a person found figures. */
  private record Sample(String text, String bare, List<Expected> figures) {
    static Sample of(String marked) {
      StringBuilder text = new StringBuilder();
      StringBuilder bare = new StringBuilder();
      List<Expected> figures = new ArrayList<>();
      Matcher mark = MARK.matcher(marked);
      int last = 0;
      while (mark.find()) {
        String before = marked.substring(last, mark.start());
        text.append(before).append(mark.group(1));
        bare.append(SecondGenresTest.bare(before));
        int start = bare.length();
        bare.append(SecondGenresTest.bare(mark.group(1)));
        figures.add(
            new Expected(start, bare.length(), mark.group(2), mark.group(3), mark.group(4)));
        last = mark.end();
      }
      String rest = marked.substring(last);
      return new Sample(text + rest, bare + SecondGenresTest.bare(rest), figures);
    }
  }

  private final List<String> faults = new ArrayList<>();
  private int right;
  private int labelled;
  private int wrong;
  private int missed;

  private static String bare(String text) {
    return UNSEEN.matcher(text).replaceAll("");
  }

  private static Map<String, Sample> samples() throws IOException {
    Map<String, Sample> samples = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        samples.put(file.getFileName().toString(), Sample.of(Files.readString(file)));
      }
    }
    return samples;
  }

  @Test
  void readsTheFiguresOfOtherGenres() throws IOException {
    Map<String, Sample> samples = samples();
    assertTrue(samples.size() >= 12, "the set is there");
    samples.forEach(this::compare);
    double precision = (double) right / (right + wrong);
    double recall = (double) right / (right + missed);
    double labels = (double) labelled / right;
    String told = "P %.3f R %.3f labels %.3f%n%s";
    String summary = told.formatted(precision, recall, labels, String.join("\n", faults));
    assertAll(
        () -> assertTrue(precision >= 0.96, summary),
        () -> assertTrue(recall >= 0.94, summary),
        () -> assertTrue(labels >= 0.82, summary));
  }

  private void compare(String name, Sample sample) {
    List<Expected> left = new ArrayList<>(sample.figures());
    for (ProposedIndicator proposed : Seeds.draft(sample.text()).indicators()) {
      Optional<Expected> found = left.stream().filter(e -> isOf(e, proposed, sample)).findFirst();
      left.removeAll(found.stream().toList());
      if (found.isEmpty()) {
        wrong++;
        faults.add(name + " too many: " + proposed.label() + " " + proposed.quantity());
      } else if (!found.get().value().equals("?")) {
        right++;
        labelled += isAlike(found.get().label(), proposed.label()) ? 1 : 0;
      }
    }
    left.removeIf(expected -> expected.value().equals("?"));
    missed += left.size();
    left.forEach(e -> faults.add(name + " missed: " + e.label() + " " + e.value() + e.unit()));
  }

  private static boolean isOf(Expected expected, ProposedIndicator proposed, Sample sample) {
    String quote = bare(proposed.quote().text());
    for (int at = sample.bare().indexOf(quote);
        at >= 0;
        at = sample.bare().indexOf(quote, at + 1)) {
      boolean covers = at <= expected.start() && expected.end() <= at + quote.length() + 2;
      if (covers && agrees(expected, proposed.quantity())) {
        return true;
      }
    }
    return false;
  }

  private static boolean agrees(Expected expected, Quantity quantity) {
    if (expected.value().equals("?")) {
      return true;
    }
    String base = CountingUnit.of(Width.fold(quantity.unit())).base();
    boolean units =
        expected.unit().isEmpty() || base.equals(CountingUnit.of(expected.unit()).base());
    boolean withheld = expected.value().equals("*");
    return units
        && quantity.isWithheld() == withheld
        && (withheld
            || quantity.value().orElseThrow().compareTo(new BigDecimal(expected.value())) == 0);
  }

  /** Whether the labels share at least half of their pairs of characters. */
  private static boolean isAlike(String one, String other) {
    List<String> mine = pairs(one);
    List<String> theirs = pairs(other);
    long shared = mine.stream().filter(theirs::contains).count();
    return shared * 2 >= mine.size() + theirs.size() - shared;
  }

  private static List<String> pairs(String label) {
    String plain = label.replaceAll("[^\\p{IsHan}\\w%]", "");
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i + 2 <= plain.length(); i++) {
      pairs.add(plain.substring(i, i + 2));
    }
    return pairs.stream().distinct().toList();
  }

  /** What a text says of itself is read as it is, or left open; nothing is proposed wrongly. */
  @Test
  void proposesNoFieldWrongly() throws IOException {
    Map<String, Sample> samples = samples();
    List<String> found = new ArrayList<>();
    for (String line : Files.readAllLines(FOLDER.resolve("metadata.tsv"))) {
      if (!line.startsWith("#")) {
        String[] fields = line.split("\t", -1);
        Draft draft = Seeds.draft(samples.get(fields[0]).text());
        List<String> read = read(draft);
        for (int i = 0; i < read.size(); i++) {
          List<String> wanted = Arrays.asList(fields[i + 1].split("\\|", -1));
          if (!read.get(i).equals("-") && !wanted.contains(read.get(i))) {
            found.add(fields[0] + ": " + read.get(i) + " instead of " + fields[i + 1]);
          }
        }
      }
    }
    assertEquals(List.of(), found);
  }

  private static List<String> read(Draft draft) {
    Metadata metadata = draft.metadata();
    return List.of(
        metadata.title().map(Proposal::value).orElse("-"),
        draft.year().map(String::valueOf).orElse("-"),
        metadata.unitName().map(Proposal::value).orElse("-"),
        metadata.level().map(level -> level.value().code()).orElse("-"),
        metadata.type().map(type -> type.value().code()).orElse("-"),
        metadata
            .dimensions()
            .map(d -> d.value().stream().map(Coded::code).collect(Collectors.joining(" ")))
            .orElse("-"),
        metadata.written().map(date -> date.value().toString()).orElse("-"));
  }
}
