package gongkai.text.figure;

import gongkai.text.Width;
import gongkai.text.figure.quantity.ReadQuantity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts and what a person read from them. */
public final class Fixtures {
  private static final Path ROOT = Path.of(System.getProperty("project.root", ".."));
  private static final Path TEXTS = ROOT.resolve("generator/src/test/resources/text");
  private static final Pattern MARK =
      Pattern.compile("⟦([^|⟧]*)\\|([^|⟧]*)\\|([^|⟧]*)\\|?([^⟧]*)⟧");
  private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})\\s*年");

  /** A text and the figures that stand in it. */
  public record Sample(String name, String text, List<ExpectedFigure> figures) {

    /** The first year named near the start, as a reader would take it. */
    OptionalInt year() {
      Matcher matcher = YEAR.matcher(Width.fold(text.substring(0, Math.min(text.length(), 300))));
      return matcher.find()
          ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
          : OptionalInt.empty();
    }

    public List<ReadQuantity> read() {
      return new QuantityReader(year()).read(text);
    }
  }

  private Fixtures() {}

  /** Invented documents of many kinds; ⟦as written|value|unit|label⟧ marks each figure. */
  static List<Sample> genres() throws IOException {
    List<Sample> samples = new ArrayList<>();
    for (Path file : files(TEXTS.resolve("genres"))) {
      samples.add(marked(file.getFileName().toString(), Files.readString(file)));
    }
    return samples;
  }

  /** The five real reports; a table beside each gives offset, value, unit, qualifier, label. */
  public static List<Sample> seeds() throws IOException {
    List<Sample> samples = new ArrayList<>();
    for (Path file : files(TEXTS.resolve("seeds"))) {
      String stem = file.getFileName().toString().replace(".tsv", "");
      List<ExpectedFigure> figures = new ArrayList<>();
      for (String line : lines(file)) {
        String[] cells = line.split("\t", -1);
        figures.add(
            new ExpectedFigure(Integer.parseInt(cells[0]), cells[1], cells[2], cells[3], cells[4]));
      }
      String text = Files.readString(ROOT.resolve("seeds").resolve(stem + ".txt"));
      samples.add(new Sample(stem, text, figures));
    }
    return samples;
  }

  /** The lines of a fixture that are neither blank nor comments. */
  static List<String> lines(String name) throws IOException {
    return lines(TEXTS.resolve(name));
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static Sample marked(String name, String marked) {
    StringBuilder text = new StringBuilder();
    List<ExpectedFigure> figures = new ArrayList<>();
    Matcher matcher = MARK.matcher(marked);
    int last = 0;
    while (matcher.find()) {
      text.append(marked, last, matcher.start());
      String written = matcher.group(1);
      int lead = leadOf(written);
      figures.add(
          new ExpectedFigure(
              text.length() + lead, matcher.group(2), matcher.group(3), "", matcher.group(4)));
      text.append(written);
      last = matcher.end();
    }
    text.append(marked.substring(last));
    return new Sample(name, text.toString(), figures);
  }

  /** The length of 约, 近, 至少 and their like before the number itself. */
  private static int leadOf(String written) {
    Matcher lead = Pattern.compile("^(?:约|近|超|逾|至少|不少于)").matcher(written);
    return lead.find() ? lead.end() : 0;
  }
}
