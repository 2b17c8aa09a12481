package gongkai.importing.reading.unit;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.importing.layout.TextPart;
import gongkai.importing.reading.evidence.Proposal;
import gongkai.importing.reading.evidence.ReadText;
import gongkai.importing.reading.evidence.ShortEvidence;
import gongkai.importing.reading.evidence.TitleYear;
import gongkai.importing.word.ReportWords;
import gongkai.model.LocalizedText;
import gongkai.model.Unit;
import gongkai.model.Unit.FormerName;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of the site's units, each with the days on which it was in force: finds the units that
 * a text can mean by the name that it gives.
 *
 * <p>Names are equal if they differ only in white space, width and the form of brackets. A name
 * with redaction marks in it is nobody's: {@code **镇} can be any town. A name counts for a report
 * if it was in force in the year reported on; if none was, one that came into force in the months
 * after it, when such reports are written.
 */
public final class UnitNames {
  private static final SoughtPattern MASKED = SoughtPattern.of("[*＊×✕╳□○●]|[xX]{2,}");
  private static final SoughtPattern LEFT = SoughtPattern.of("[\\[〔【{〈<《「『]");
  private static final SoughtPattern RIGHT = SoughtPattern.of("[\\]〕】}〉>》」』]");

  /** What may stand before a name in a title. */
  private static final Pattern BEFORE = Pattern.compile("^" + ReportWords.BEFORE_UNIT.any() + "+");

  /** What stands before the name of whom a text speaks for, and what behind it. */
  private static final String SPEAKS = ReportWords.SPEAKING.any() + ReportWords.PARTY.any() + "?";

  private static final SoughtPattern SPEAKING = SoughtPattern.of(ReportWords.SPEAKING_FIRST.any());

  private static final Pattern FOR_ALL =
      Pattern.compile(
          Either.of(
              ReportWords.OF_UNIT.any() + "?、?" + ReportWords.UNIT_TEAM.any(),
              ReportWords.BEHIND_UNIT.any(),
              "[，,]?" + ReportWords.MAKES.any(),
              ReportWords.TELLS.any()));

  /** The last day of the months after a year in which its reports are written. */
  private static final int LAST_MONTH = 6;

  private final List<Named> names;

  private UnitNames(List<Named> names) {
    this.names = names;
  }

  /**
   * A name of a unit.
   *
   * @param from the first day on which it was in force
   * @param until the last one
   */
  public record Named(Unit unit, String name, LocalDate from, LocalDate until) {
    private boolean isInForce(LocalDate first, LocalDate last) {
      return !from.isAfter(last) && !until.isBefore(first);
    }

    public boolean isFormer() {
      return !until.equals(LocalDate.MAX);
    }
  }

  /** A name of one or more units, and the words that say it. */
  public record Found(Proposal<String> words, List<Named> names) {
    /** The unit, if it is only one. */
    public Optional<Named> only() {
      return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }
  }

  public static UnitNames of(List<Unit> units) {
    List<Named> names = new ArrayList<>();
    for (Unit unit : units) {
      LocalDate from = LocalDate.MIN;
      for (FormerName former :
          unit.former().stream().sorted(Comparator.comparing(FormerName::until)).toList()) {
        add(names, unit, former.name(), from, former.until());
        from = former.until().plusDays(1);
      }
      add(names, unit, unit.name(), from, LocalDate.MAX);
    }
    return new UnitNames(List.copyOf(names));
  }

  private static void add(
      List<Named> names, Unit unit, LocalizedText text, LocalDate from, LocalDate until) {
    text.byLanguage().values().stream()
        .map(UnitNames::plain)
        .filter(name -> !name.isEmpty() && !isMasked(name))
        .distinct()
        .forEach(name -> names.add(new Named(unit, name, from, until)));
  }

  /** A name without what says nothing of whose it is. */
  public static String plain(String name) {
    if (isPlain(name)) {
      return name;
    }
    String dense =
        Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{Cf}]+", "");
    return RIGHT.replaced(LEFT.replaced(dense, "("), ")");
  }

  /** Whether it is of common characters and digits alone, as nearly all names are. */
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if ((c < '\u4E00' || c > '\u9FD5') && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  /** Whether a part of the name is withheld. */
  public static boolean isMasked(String name) {
    return MASKED.in(name);
  }

  /**
   * The units that a text names, their names looked for as they stand: at the beginning of the
   * title, in a line below it or at the end that is nothing but the name, where the text says for
   * whom it speaks; else by the name that was read.
   *
   * @param read the unit's name as the text has it
   * @param year that the text reports on
   */
  public Optional<Found> in(
      ReadText text, Optional<Proposal<String>> read, Optional<Integer> year) {
    if (names.isEmpty()) {
      return Optional.empty();
    }
    return text.title()
        .flatMap(line -> titled(line, year))
        .or(() -> first(Byline.opening(text), line -> inByline(line.text(), true), year))
        .or(() -> first(Byline.opening(text), line -> speaker(line.text()), year))
        .or(() -> first(Byline.closing(text), line -> inByline(line.text(), false), year))
        .or(() -> read.flatMap(name -> fuller(text, name, year)))
        .or(() -> read.flatMap(name -> found(name, plain(name.value())::equals, year)));
  }

  private Optional<Found> first(
      List<TextPart> blocks, Function<TextPart, Optional<String>> name, Optional<Integer> year) {
    return blocks.stream()
        .flatMap(
            block -> name.apply(block).flatMap(n -> found(at(block, n), n::equals, year)).stream())
        .findFirst();
  }

  private static Proposal<String> at(TextPart block, String name) {
    int start = Math.max(0, block.text().indexOf(name));
    int end = Math.min(block.text().length(), start + name.length());
    return new Proposal<>(name, ShortEvidence.around(block.text(), start, end), block.line());
  }

  /** The longest name that a line begins with and that is all of it, or all but who reports. */
  private Optional<String> inByline(String text, boolean withReporter) {
    String line =
        BEFORE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip()).replaceFirst("");
    String plain = plain(line);
    return names.stream()
        .map(Named::name)
        .filter(
            name ->
                plain.equals(name)
                    || (withReporter
                        && line.startsWith(name)
                        && Byline.isBehindName(line.substring(name.length()))))
        .max(Comparator.comparingInt(String::length));
  }

  /** The longest name for which a text says that it speaks: 我代表河东区总工会领导班子. */
  private Optional<String> speaker(String text) {
    if (names.isEmpty() || !SPEAKING.in(text)) {
      return Optional.empty();
    }
    String plain = plain(text);
    return names.stream()
        .map(Named::name)
        .filter(
            name -> {
              Matcher speaks = Pattern.compile(SPEAKS + Pattern.quote(name)).matcher(plain);
              return speaks.find() && FOR_ALL.matcher(plain.substring(speaks.end())).lookingAt();
            })
        .max(Comparator.comparingInt(String::length));
  }

  /** The name of which the one that was read is only the end, wherever the text has that. */
  private Optional<Found> fuller(ReadText text, Proposal<String> read, Optional<Integer> year) {
    String end = plain(read.value());
    if (names.stream().map(Named::name).noneMatch(n -> n.endsWith(end) && !n.equals(end))) {
      return Optional.empty();
    }
    String all = text.blocks().stream().map(b -> plain(b.text())).collect(Collectors.joining("\n"));
    int times = times(all, end);
    return names.stream()
        .map(Named::name)
        .filter(name -> name.endsWith(end) && !name.equals(end))
        .filter(name -> 2 * times(all, name) > times)
        .max(Comparator.comparingInt(String::length))
        .flatMap(
            name -> found(new Proposal<>(name, read.quote(), read.line()), name::equals, year));
  }

  private static int times(String text, String words) {
    return words.isEmpty() ? 0 : text.split(Pattern.quote(words), -1).length - 1;
  }

  /** The longest name that the title begins with, the year left aside. */
  private Optional<Found> titled(ReadText.Title title, Optional<Integer> year) {
    String plain = plain(TitleYear.without(title.text()));
    String bare = BEFORE.matcher(plain).replaceFirst("");
    Optional<String> longest =
        names.stream()
            .map(Named::name)
            .filter(name -> bare.startsWith(name))
            .filter(name -> UnitNameReader.endsName(bare.substring(name.length())))
            .max(Comparator.comparingInt(String::length));
    return longest.flatMap(
        name -> found(new Proposal<>(name, title.text(), title.line()), name::equals, year));
  }

  private Optional<Found> found(
      Proposal<String> words, Predicate<String> isIt, Optional<Integer> year) {
    List<Named> bearers = names.stream().filter(named -> isIt.test(named.name())).toList();
    List<Named> then = year.map(y -> inForce(bearers, y)).orElse(current(bearers));
    return then.isEmpty() ? Optional.empty() : Optional.of(new Found(words, then));
  }

  private static List<Named> inForce(List<Named> bearers, int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    List<Named> within = inForce(bearers, first, LocalDate.of(year, 12, 31));
    return within.isEmpty()
        ? inForce(bearers, first, LocalDate.of(year + 1, LAST_MONTH, 30))
        : within;
  }

  private static List<Named> inForce(List<Named> bearers, LocalDate first, LocalDate last) {
    return oneEach(bearers.stream().filter(named -> named.isInForce(first, last)));
  }

  /** Without a year a former name proves nothing, and one that others bore is in doubt. */
  private static List<Named> current(List<Named> bearers) {
    return bearers.stream().anyMatch(named -> !named.isFormer())
        ? oneEach(bearers.stream())
        : List.of();
  }

  private static List<Named> oneEach(Stream<Named> names) {
    List<Named> each = new ArrayList<>();
    names
        .filter(named -> each.stream().noneMatch(other -> other.unit().equals(named.unit())))
        .forEach(each::add);
    return List.copyOf(each);
  }
}
