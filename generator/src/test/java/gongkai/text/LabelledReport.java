package gongkai.text;

import gongkai.model.report.DatePrecision;
import gongkai.model.text.TextBlock;
import gongkai.text.date.DatedEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A report and what a person found in it; the README beside the texts explains the marks.
 *
 * @param plans the sentences that are plans
 * @param doubtful sentences that two careful people could take for a plan or not
 */
record LabelledReport(
    String name,
    int year,
    List<TextBlock> text,
    List<Expected> events,
    List<String> plans,
    List<String> doubtful) {
  private static final Path FOLDER =
      Path.of(System.getProperty("project.root", ".."))
          .resolve("generator/src/test/resources/text");
  private static final Pattern EVENT = Pattern.compile("⟦(\\??)([^|⟧]*)\\|([^|⟧]*)\\|([^|⟧]*)⟧");
  private static final Pattern PLAN = Pattern.compile("⟪(\\??)([^⟫]*)⟫");

  /** An event that a person found. */
  record Expected(
      LocalDate from,
      LocalDate to,
      DatePrecision precision,
      String date,
      String sentence,
      boolean doubtful) {

    boolean standsAt(DatedEvent event) {
      return sentence.equals(event.sentence()) && date.equals(event.date());
    }

    boolean overlaps(DatedEvent event) {
      return sentence.equals(event.sentence())
          && (date.contains(event.date()) || event.date().contains(date));
    }

    boolean agreesWith(DatedEvent event) {
      return from.equals(event.from()) && to.equals(event.to()) && precision == event.precision();
    }
  }

  /** The reports of a folder among the texts. */
  static List<LabelledReport> in(String folder) throws IOException {
    List<LabelledReport> reports = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        reports.add(of(file.getFileName().toString(), Files.readAllLines(file)));
      }
    }
    return reports;
  }

  private static LabelledReport of(String name, List<String> lines) {
    int year = Integer.parseInt(lines.get(0).substring(3, 7));
    LabelledReport report =
        new LabelledReport(
            name, year, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (String line : lines.subList(1, lines.size())) {
      if (!line.isBlank()) {
        report.add(line.strip());
      }
    }
    return report;
  }

  private void add(String line) {
    if (line.startsWith("#")) {
      int level = line.indexOf(' ');
      text.add(new TextBlock.Heading(level, line.substring(level + 1)));
    } else if (line.startsWith("|")) {
      List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
      text.add(new TextBlock.Table(List.of(cells.subList(1, cells.size() - 1))));
    } else {
      addParagraph(line);
    }
  }

  private void addParagraph(String line) {
    String paragraph = line.replaceAll("⟦\\??([^|⟧]*)\\|[^⟧]*⟧", "$1").replaceAll("⟪\\??|⟫", "");
    text.add(new TextBlock.Paragraph(paragraph));
    List<Sentence> sentences = Sentences.of(paragraph);
    String unplanned = line.replaceAll("⟪\\??|⟫", "");
    Matcher event = EVENT.matcher(unplanned);
    int removed = 0;
    while (event.find()) {
      int start = event.start() - removed;
      removed += event.group().length() - event.group(2).length();
      Sentence sentence =
          sentences.stream().filter(s -> s.start() <= start && start < s.end()).findFirst().get();
      events.add(expected(event, sentence.text()));
    }
    String undated = line.replaceAll("⟦\\??([^|⟧]*)\\|[^⟧]*⟧", "$1");
    Matcher plan = PLAN.matcher(undated);
    while (plan.find()) {
      (plan.group(1).isEmpty() ? plans : doubtful).add(plan.group(2));
    }
  }

  private Expected expected(Matcher mark, String sentence) {
    String[] days = mark.group(3).split("\\.\\.", -1);
    return new Expected(
        day(days[0]),
        day(days[days.length - 1]),
        DatePrecision.valueOf(mark.group(4).toUpperCase(Locale.ROOT).replace('-', '_')),
        mark.group(2),
        sentence,
        !mark.group(1).isEmpty());
  }

  private LocalDate day(String written) {
    return LocalDate.parse(written.length() == 5 ? year + "-" + written : written);
  }
}
