package gongkai.content.writing;

import gongkai.content.field.FrontMatter;
import gongkai.content.field.FrontMatterKey;
import gongkai.content.field.ReportEntries;
import gongkai.content.writing.FieldPath.Step;
import gongkai.content.writing.FieldPath.ToKey;
import gongkai.content.yaml.FrontMatterSpans;
import gongkai.content.yaml.YamlSpan;
import gongkai.content.yaml.YamlSpan.Items;
import gongkai.content.yaml.YamlSpan.Pair;
import gongkai.content.yaml.YamlSpan.Pairs;
import gongkai.content.yaml.YamlSpan.Words;
import gongkai.diagnostic.Outcome;
import gongkai.model.Coded;
import gongkai.model.Quote;
import gongkai.model.report.StatedText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Withholds words of a report wherever they stand: in its text, and in what its front matter says
 * in words. Every other byte stays. A number is found whole: 5家 is not masked in 35家.
 */
public final class Masking {
  /** What stands for the words. Their number of signs is not given away. */
  public static final String MARK = "**";

  /** Keys whose values are words of people or of the text. */
  private static final Set<FrontMatterKey> SAID =
      EnumSet.of(
          FrontMatterKey.TITLE,
          FrontMatterKey.SUMMARY,
          FrontMatterKey.LABEL,
          FrontMatterKey.QUOTE,
          FrontMatterKey.ALSO,
          FrontMatterKey.PROMISE,
          FrontMatterKey.NOTE,
          FrontMatterKey.BY,
          FrontMatterKey.FILE);

  private static final Set<String> SAID_CODES =
      Stream.<Coded>concat(SAID.stream(), Stream.of(StatedText.values()))
          .map(Coded::code)
          .collect(Collectors.toUnmodifiableSet());

  private final String words;
  private final List<Edit> edits = new ArrayList<>();
  private final MaskedDates dates = new MaskedDates();
  private int places;

  private Masking(String words) {
    this.words = words;
  }

  /**
   * A file with words masked.
   *
   * @param places how many there were, in the text and in the front matter
   * @param struck keys of the report that told a masked date, and are taken out
   */
  @SuppressWarnings("ArrayRecordComponent") // Handed on once and dropped; never compared.
  public record Masked(byte[] bytes, int places, List<FrontMatterKey> struck) {
    public Masked {
      struck = List.copyOf(struck);
    }
  }

  /**
   * Masks.
   *
   * @param path of the file, for problems
   * @param words of one line, not blank
   * @return empty, with the reason, if the front matter is written in a way that cannot be changed
   */
  public static Outcome<Masked> of(byte[] file, String path, String words) {
    Outcome<FrontMatter> read = FrontMatter.read(file, path);
    String text = new String(file, StandardCharsets.UTF_8);
    Optional<FrontMatterSpans> spans =
        read.value().flatMap(front -> FrontMatterSpans.of(text, front.markdown().line() - 3));
    if (spans.isEmpty()) {
      return Outcome.failed(read.problems());
    }
    Masking masking = new Masking(words);
    String body = masking.masked(text.substring(spans.get().to()));
    masking.collect(spans.get().root(), new FieldPath(List.of()), false);
    List<FrontMatterKey> struck = masking.telling(spans.get().root());
    struck.forEach(key -> masking.edits.add(new Edit.Remove(FieldPath.of(key))));
    byte[] masked = (text.substring(0, spans.get().to()) + body).getBytes(StandardCharsets.UTF_8);
    Outcome<byte[]> spliced = Splice.of(masked, path, masking.edits);
    return new Outcome<>(
        spliced.value().map(bytes -> new Masked(bytes, masking.places, struck)),
        spliced.problems());
  }

  private String masked(String text) {
    List<Integer> at = Quote.placesOf(words, text);
    places += at.size();
    dates.add(text, at, words.length());
    return masked(text, at, words.length());
  }

  /** A text without the words that stand at some places of it. */
  private static String masked(String text, List<Integer> places, int length) {
    StringBuilder made = new StringBuilder(text);
    for (int i = places.size() - 1; i >= 0; i--) {
      made.replace(places.get(i), places.get(i) + length, MARK);
    }
    return made.toString();
  }

  /** A line of what is shown, as it is to read when words are masked. */
  public static String masked(String line, String words) {
    return masked(line, Quote.placesOf(words, line), words.length());
  }

  /** Edits each value in words below a place. */
  private void collect(YamlSpan span, FieldPath at, boolean said) {
    if (span instanceof Words value && said) {
      String now = masked(value.text());
      if (!now.equals(value.text())) {
        edits.add(new Edit.Put(at, FieldValue.words(now)));
      }
    } else if (span instanceof Items list) {
      // From the last to the first, so that those before one that is struck keep their numbers.
      for (int i = list.items().size() - 1; i >= 0; i--) {
        collect(list.items().get(i), then(at, new FieldPath.ToEntry(i)), said);
      }
    } else if (span instanceof Pairs pairs) {
      boolean event = pairs.pair(FrontMatterKey.PRECISION.code()).isPresent();
      if (event && losesItsDate(pairs)) {
        places += 1;
        edits.add(new Edit.Remove(at));
        return;
      }
      for (Pair pair : pairs.pairs()) {
        String key = pair.key().text();
        boolean words =
            SAID_CODES.contains(key) || (event && key.equals(FrontMatterKey.DATE.code()));
        collect(pair.value(), then(at, new ToKey(key)), said || words);
      }
      withhold(pairs, at);
    }
  }

  /** The report's own days that tell a date of which something is masked. */
  private List<FrontMatterKey> telling(YamlSpan root) {
    return Stream.of(FrontMatterKey.PERIOD, FrontMatterKey.WRITTEN)
        .filter(key -> root instanceof Pairs all && all.pair(key.code()).isPresent())
        .filter(key -> tells(((Pairs) root).pair(key.code()).get().value()))
        .toList();
  }

  private boolean tells(YamlSpan days) {
    return days instanceof Pairs both
        ? both.pairs().stream().anyMatch(day -> tells(day.value()))
        : days instanceof Words day && dates.tell(day.text());
  }

  private static FieldPath then(FieldPath at, Step step) {
    List<Step> longer = new ArrayList<>(at.steps());
    longer.add(step);
    return new FieldPath(longer);
  }

  /** The days of an event whose date is masked would give it away. */
  private boolean losesItsDate(Pairs event) {
    String date = text(event, FrontMatterKey.DATE).orElse("");
    String quote = text(event, FrontMatterKey.QUOTE).orElse("");
    String left = masked(quote, words);
    return !masked(date, words).equals(date) || (!left.equals(quote) && !left.contains(date));
  }

  /** A figure whose number is among the masked words is withheld from now on. */
  private void withhold(Pairs entry, FieldPath at) {
    Optional<String> value = text(entry, FrontMatterKey.VALUE);
    Optional<String> quote = text(entry, FrontMatterKey.QUOTE);
    if (value.isEmpty() || quote.isEmpty() || value.get().equals(ReportEntries.WITHHELD)) {
      return;
    }
    String left = masked(quote.get(), words);
    List<String> number = NumberSigns.of(value.get());
    boolean masked =
        !left.equals(quote.get())
            && NumberSigns.of(words).containsAll(number)
            && !NumberSigns.of(left).containsAll(number);
    if (masked) {
      edits.add(
          new Edit.Put(
              then(at, new ToKey(FrontMatterKey.VALUE.code())),
              new FieldValue.Plain(ReportEntries.WITHHELD)));
      edits.add(new Edit.Remove(then(at, new ToKey(FrontMatterKey.QUALIFIER.code()))));
    }
  }

  private static Optional<String> text(Pairs entry, FrontMatterKey key) {
    return entry
        .pair(key.code())
        .map(Pair::value)
        .filter(Words.class::isInstance)
        .map(value -> ((Words) value).text());
  }
}
