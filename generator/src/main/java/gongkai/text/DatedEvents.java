package gongkai.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Finds the events that a report dates: 2月下旬，…实地走访; 7月1日，…宣誓; 12月，…获评; 上半年，….
 *
 * <p>Only a date at the head of a clause dates what follows. A closing date (截至12月底), one end of a
 * span (1至10月), a rule (每年3月), a plan and the date under a signature date no event.
 */
public final class DatedEvents {
  /** Fewer characters than this after a date are a signature or a heading, no event. */
  private static final int SHORTEST_EVENT = 5;

  private static final int LONGEST_DATE = 24;

  private static final String CLAUSE_STARTS = "，。；：！？、（\n ";
  private static final WordList MAY_PRECEDE = WordList.of("于 在 自 从 早在 并于 并在 是 年 其中");

  /** Words before a date that make it a limit, a rule or a plan. */
  private static final Pattern LIMIT = Pattern.compile("(?:截至|截止|到|至|每年|每|明年|来年|次年|之前|前|以来)\\s*$");

  /** Words after a date that make it a limit or one end of a span. */
  private static final Pattern SPAN = Pattern.compile("^\\s*(?:[-—–~～至到、和与]|以来|之前|以前|前|止|起|底止|的)");

  private static final Pattern PUNCTUATION = Pattern.compile("^[，,、：:\\s]+");

  private final int year;

  /** Finds events for a report on {@code year}, which dates without a year are taken to mean. */
  public DatedEvents(int year) {
    this.year = year;
  }

  /** The dated events of {@code text}, in the order of the text. */
  public List<DatedEvent> in(String text) {
    List<DatedEvent> events = new ArrayList<>();
    Sections sections = new Sections(OptionalInt.of(year));
    for (Block block : Blocks.of(text)) {
      if (!block.isTable() && !sections.isPlan(block.text())) {
        for (Sentence sentence : Sentences.of(block.text())) {
          events.addAll(inSentence(sentence, block.start()));
        }
      }
    }
    return List.copyOf(events);
  }

  /** A date and where it begins. */
  private record Found(WrittenDate date, int start) {
    int end() {
      return start + date.length();
    }
  }

  /**
   * The dated events of one sentence that stands in no section on plans, in its order.
   *
   * @param base offset of the text that the sentence was cut from
   */
  public List<DatedEvent> inSentence(Sentence sentence, int base) {
    if (!namesDate(sentence.text(), 0, sentence.text().length())) {
      return List.of();
    }
    String folded = Width.fold(sentence.text());
    List<Found> dates = dates(folded);
    List<DatedEvent> events = new ArrayList<>();
    for (int i = 0; i < dates.size(); i++) {
      int end = i + 1 < dates.size() ? dates.get(i + 1).start() : folded.length();
      events.add(event(sentence, base, dates.get(i), end));
    }
    return events;
  }

  /** Whether a character is there without which no date can be: most sentences have none. */
  private static boolean namesDate(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isInDates(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** 月, 季度, 半年, 年初, 年底 or 年末 is in every date. Asked of every character of a report. */
  private static boolean isInDates(char c) {
    return c == '月' || c == '季' || c == '半' || c == '初' || c == '底' || c == '末';
  }

  private List<Found> dates(String folded) {
    BitSet quoted = Quotations.in(folded);
    List<Found> dates = new ArrayList<>();
    int i = 0;
    while (i < folded.length()) {
      if (!mayBegin(folded, i) || quoted.get(i)) {
        i++;
        continue;
      }
      Optional<WrittenDate> date = dateAt(folded, i);
      if (date.isPresent() && isEvent(folded, i, date.get())) {
        dates.add(new Found(date.get(), i));
      }
      i += date.map(WrittenDate::length).orElse(1);
    }
    return dates;
  }

  /** A date begins with a digit or with the words that name a period. */
  private static boolean mayBegin(String text, int i) {
    char c = text.charAt(i);
    boolean start =
        Numerals.isDigit(c) || ChineseNumerals.isDigit(c) || "十第上下今本同当去年".indexOf(c) >= 0;
    boolean inside = i > 0 && (Numerals.isDigit(text.charAt(i - 1)) || text.charAt(i - 1) == '十');
    return start && !inside;
  }

  private Optional<WrittenDate> dateAt(String text, int i) {
    int end = Math.min(text.length(), i + LONGEST_DATE);
    return namesDate(text, i, end)
        ? WrittenDate.at(text.substring(i, end), year)
        : Optional.empty();
  }

  private boolean isEvent(String text, int start, WrittenDate date) {
    String before = text.substring(Math.max(0, start - 8), start);
    int end = start + date.length();
    String after = text.substring(end, Math.min(text.length(), end + 40));
    boolean head =
        start == 0
            || CLAUSE_STARTS.indexOf(text.charAt(start - 1)) >= 0
            || MAY_PRECEDE.endsAt(text, start)
            || ListNumbers.end(text) == start
            || text.charAt(start - 1) == '）';
    boolean future = date.from().getYear() > year;
    return head
        && !future
        && !LIMIT.matcher(before).find()
        && !SPAN.matcher(after).find()
        && letters(after) >= SHORTEST_EVENT;
  }

  private static long letters(String text) {
    return text.chars().filter(Character::isLetter).count();
  }

  private static DatedEvent event(Sentence sentence, int base, Found found, int textEnd) {
    String text = sentence.text();
    String what = PUNCTUATION.matcher(text.substring(found.end(), textEnd)).replaceFirst("");
    int offset = base + sentence.start();
    return new DatedEvent(
        found.date().from(),
        found.date().to(),
        found.date().precision(),
        text.substring(found.start(), found.end()),
        what,
        text,
        offset + found.start(),
        offset + found.end());
  }
}
