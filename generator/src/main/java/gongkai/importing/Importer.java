package gongkai.importing;

import gongkai.content.writing.ReportWriter;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.digest.Sha256;
import gongkai.document.LeftOut;
import gongkai.document.SourceReader;
import gongkai.document.source.Removal;
import gongkai.document.source.SourceDoubt;
import gongkai.document.source.SourceLine;
import gongkai.document.source.SourceText;
import gongkai.document.source.sign.TenThousands;
import gongkai.importing.layout.BodyMarkdown;
import gongkai.importing.layout.Line;
import gongkai.importing.layout.Residue;
import gongkai.importing.layout.Structure;
import gongkai.importing.outcome.Draft;
import gongkai.importing.outcome.PointLeft;
import gongkai.importing.proposing.Proposals;
import gongkai.importing.reading.Metadata;
import gongkai.importing.reading.MetadataReader;
import gongkai.importing.reading.evidence.Proposal;
import gongkai.importing.reading.evidence.ReadText;
import gongkai.importing.reading.title.TitleReader;
import gongkai.importing.reading.year.PlanTitle;
import gongkai.importing.reading.year.YearDoubt;
import gongkai.importing.request.ImportOptions;
import gongkai.importing.request.UnitDecision;
import gongkai.model.report.ReportType;
import gongkai.model.report.SourceFile;
import gongkai.model.report.Status;
import gongkai.text.WordList;
import gongkai.text.number.ChineseNumerals;
import gongkai.text.number.MeasureWords;
import gongkai.text.word.PlanWords;
import gongkai.text.word.QuantityWords;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes a draft report of a source's bytes. Pure: same bytes, path and options, same draft.
 *
 * <p>The line: {@link SourceReader} (bytes of any format to lines), {@link Residue} (takes adverts
 * and noise off), {@link TitleReader}, {@link Structure} (headings and paragraphs), {@link
 * MetadataReader}, {@link BodyMarkdown}.
 */
public final class Importer {
  /**
   * Signs of a text. A report of a hundred pages has a seventh of it; what is longer is a book or a
   * heap of files, and would hold up all others.
   */
  private static final int MOST_SIGNS = 500_000;

  /** 十分重视 counts nothing. */
  private static final WordList VERY = WordList.of(PlanWords.VERY);

  /** Lines with text. A report of a hundred pages has three thousand; each is looked at alone. */
  private static final int MOST_LINES = 30_000;

  /**
   * Cells of its tables. Each may be a figure; a hundred pages of a budget's tables, twenty rows of
   * ten columns on each, have two thirds of it.
   */
  private static final int MOST_CELLS = 30_000;

  /** Numbers in one paragraph: each is looked at beside all others there. */
  private static final int MOST_FIGURES = 1_000;

  /**
   * Numbers in all of its sentences. A report of a hundred pages has a quarter of it; each is held
   * against the words of a hundred rules, and quoted in words that stand nowhere else.
   */
  private static final int MOST_NUMBERS = 8_000;

  private static final BitSet NUMERALS = ChineseNumerals.beginnings();

  private static final String PER_CENT = QuantityWords.PER_CENT.only();

  private static final String MASKS = "*＊×";

  private Importer() {}

  /**
   * Reads one source.
   *
   * @param path what messages and {@code source.file} name
   * @return the draft, or only problems if the bytes hold no text
   */
  public static Outcome<Draft> read(byte[] bytes, String path, ImportOptions options) {
    Outcome<SourceText> source = SourceReader.read(bytes, path);
    if (source.value().isEmpty()) {
      return Outcome.failed(source.problems());
    }
    SourceText text = source.value().get();
    if (text.isBlank()) {
      return refused(path, "import-empty");
    }
    int length = text.lines().stream().mapToInt(line -> line.text().length()).sum();
    if (length > MOST_SIGNS) {
      return refused(
          path,
          "import-too-long",
          TenThousands.of(length),
          TenThousands.of(MOST_SIGNS),
          TenThousands.grouped(length),
          TenThousands.grouped(MOST_SIGNS));
    }
    long lines = text.lines().stream().filter(line -> !line.text().isBlank()).count();
    if (lines > MOST_LINES) {
      return refused(path, "import-many-lines", Long.toString(lines), Integer.toString(MOST_LINES));
    }
    long cells = cells(text);
    if (cells > MOST_CELLS) {
      return refused(path, "import-many-cells", Long.toString(cells), Integer.toString(MOST_CELLS));
    }
    long figures = 0;
    long numbers = 0;
    for (SourceLine line : text.lines()) {
      long inLine = figures(line.text());
      figures = Math.max(figures, inLine);
      boolean row = line.text().indexOf('\t') >= 0 || line.text().indexOf('|') >= 0;
      numbers += row ? 0 : inLine;
    }
    if (figures > MOST_FIGURES) {
      return refused(
          path, "import-many-figures", Long.toString(figures), Integer.toString(MOST_FIGURES));
    }
    if (numbers > MOST_NUMBERS) {
      return refused(
          path, "import-many-numbers", Long.toString(numbers), Integer.toString(MOST_NUMBERS));
    }
    Draft draft = draft(text, path, sha256(bytes), options);
    return draft.hasBody()
        ? Outcome.of(draft, draft.problems())
        : refused(
            path, "import-title-alone", draft.metadata().title().map(Proposal::value).orElse(""));
  }

  private static Outcome<Draft> refused(String path, String code, String... arguments) {
    return Outcome.failed(List.of(Problem.error(code, SourceLocation.of(path), arguments)));
  }

  /**
   * Numbers of a line, each as a run of digits, of the signs that hide them, or of numerals that
   * count: most of 一 and 十 only belong to words.
   */
  private static long figures(String line) {
    long figures = 0;
    int i = 0;
    while (i < line.length()) {
      int start = i;
      while (i < line.length() && isDigit(line.charAt(i))) {
        i++;
      }
      figures += i > start ? 1 : 0;
      int words = i;
      boolean share = line.startsWith(PER_CENT, Math.max(0, words - PER_CENT.length()));
      while (i < line.length() && NUMERALS.get(line.charAt(i))) {
        i++;
      }
      boolean measured = i > words && MeasureWords.at(line, i).isPresent();
      boolean counts = share || (measured && !VERY.startsAt(line, i - 1));
      figures += i > words && counts ? 1 : 0;
      i += i > start ? 0 : 1;
    }
    return figures;
  }

  private static boolean isDigit(char c) {
    if (c >= '\u4E00' && c <= '\u9FFF') {
      return false;
    }
    return Character.isDigit(c) || MASKS.indexOf(c) >= 0;
  }

  private static long cells(SourceText text) {
    return text.lines().stream()
        .filter(line -> line.text().indexOf('\t') >= 0)
        .mapToLong(line -> 1 + line.text().chars().filter(c -> c == '\t').count())
        .sum();
  }

  private static Draft draft(SourceText text, String path, String sha256, ImportOptions options) {
    Residue.Cleaned cleaned = options.keep() ? Residue.keep(text.lines()) : Residue.clean(text);
    TitleReader.Split split = TitleReader.split(cleaned.lines());
    List<Removal> removals = removals(text, cleaned);
    ReadText read = new ReadText(split.title(), Structure.of(split.rest()), removals);
    Metadata said = MetadataReader.read(read, options.year());
    Optional<Integer> year = options.year().or(() -> said.year().map(Proposal::value));
    UnitDecision unit = UnitDecision.of(path, read, said, year, options);
    Metadata metadata = said.of(unit.name());
    Optional<ReportType> type = options.type().or(() -> said.type().map(Proposal::value));
    Proposals proposals =
        Proposals.of(
            read.textBlocks(),
            titled(metadata),
            year,
            options.known(unit.unit(), metadata.unitName(), unit.other()));
    String body = BodyMarkdown.write(read.blocks());
    List<PointLeft> points =
        Stream.of(
                doubts(text, cleaned, path).map(PointLeft::of),
                OpenPoints.of(
                    path,
                    metadata,
                    unit,
                    options,
                    YearDoubt.of(read, said.year()),
                    cleaned.doubts())
                    .stream(),
                OpenPoints.ofMasks(path, proposals.unknownMasks()).stream(),
                OpenPoints.ofNumbers(path, proposals.openNumbers()),
                OpenPoints.ofPersonalDetails(path, body),
                OpenPoints.ofOtherReports(path, proposals.otherReports()))
            .flatMap(Function.identity())
            .sorted()
            .toList();
    SourceFile origin = new SourceFile(path, sha256, options.publishSource());
    ReportWriter.FrontMatter front =
        new ReportWriter.FrontMatter(
            new ReportWriter.About(
                metadata.title().map(Proposal::value),
                unit.unit(),
                year,
                type,
                metadata.dimensions().map(Proposal::value).orElse(List.of()),
                metadata.written().map(Proposal::value)),
            Status.DRAFT,
            OpenPoints.listed(points),
            proposals.entries(),
            Optional.of(origin));
    return new Draft(
        origin,
        new Draft.Settled(unit.unit(), unit.ambiguous(), year, type),
        metadata,
        Structure.outline(read.blocks()),
        proposals,
        Stream.concat(removals.stream(), split.marks().stream())
            .sorted(Comparator.comparingInt(Removal::line).thenComparingInt(Removal::column))
            .toList(),
        points,
        ReportWriter.write(front, body));
  }

  private static Proposals.Titled titled(Metadata metadata) {
    Optional<String> title = metadata.title().map(Proposal::value);
    return new Proposals.Titled(
        title.filter(t -> !metadata.titleProposed()), title.filter(PlanTitle::is).isPresent());
  }

  /** What the reader doubts, and what both left out, which is reported once. */
  private static Stream<SourceDoubt> doubts(SourceText text, Residue.Cleaned cleaned, String path) {
    List<String> kept = cleaned.lines().stream().map(Line::text).toList();
    Optional<SourceDoubt> much = LeftOut.in(removals(text, cleaned), kept, path);
    return Stream.concat(
        text.doubts().stream()
            .filter(d -> much.isEmpty() || !d.problem().code().equals("import-much-left-out")),
        much.stream());
  }

  private static List<Removal> removals(SourceText text, Residue.Cleaned cleaned) {
    return Stream.concat(text.removals().stream(), cleaned.removals().stream())
        .sorted(Comparator.comparingInt(Removal::line).thenComparingInt(Removal::column))
        .toList();
  }

  /** SHA-256 of bytes as 64 lower-case hexadecimal digits. */
  static String sha256(byte[] bytes) {
    return Sha256.of(bytes);
  }
}
