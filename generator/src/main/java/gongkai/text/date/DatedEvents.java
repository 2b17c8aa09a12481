package gongkai.text.date;

import gongkai.han.HanDigits;
import gongkai.han.SoughtPattern;
import gongkai.model.text.TextBlock;
import gongkai.text.Quotations;
import gongkai.text.Width;
import gongkai.text.WordList;
import gongkai.text.number.ChineseNumerals;
import gongkai.text.number.ListNumbers;
import gongkai.text.number.Numerals;
import gongkai.text.section.Passages;
import gongkai.text.word.WrittenDateWords;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds what a report dates and says was done or happened: 2月下旬，…实地走访; 7月1日，…宣誓.
 *
 * <p>Only in passages on work done; each date for itself, however many a sentence has. What a date
 * means is never guessed: one that could mean other days is left out.
 */
public final class DatedEvents {
  private static final BitSet PERIOD_SIGN = WrittenDateWords.PERIOD_SIGN.signs();

  private static final SoughtPattern BASIS = SoughtPattern.of(WrittenDateWords.BASIS.any());
  private static final SoughtPattern ISSUED = SoughtPattern.of(WrittenDateWords.ISSUED.any());

  /** Up to here 3、 may be the number of a list. */
  private static final int LONGEST_LIST_NUMBER = 3;

  private static final WordList JOINTS = WordList.of(WrittenDateWords.JOINT);

  /** 2018年12月20日于某镇: where and when a report was signed. */
  private static final Pattern SIGNATURE =
      Pattern.compile("[^，。：；]{0,20}年[^，。：；]{1,8}月[^，。：；]{1,4}日[^，。：；]{0,12}");

  private final int year;

  /** Finds events for a report on {@code year}, which dates without a year are taken to mean. */
  public DatedEvents(int year) {
    this.year = year;
  }

  /** The dated events of a report, in the order of its text. */
  public List<DatedEvent> in(List<TextBlock> text) {
    return among(Passages.of(text, year));
  }

  /** The same of a text whose passages are known already. */
  public List<DatedEvent> among(List<List<Passages.Piece>> paragraphs) {
    List<DatedEvent> events = new ArrayList<>();
    for (List<Passages.Piece> paragraph : paragraphs) {
      DateReader dates = new DateReader(year);
      for (Passages.Piece piece : paragraph) {
        if (piece.part() == Passages.Part.WORK
            && namesDate(piece.text())
            && !SIGNATURE.matcher(piece.text()).matches()) {
          events.addAll(inSentence(piece.text(), dates));
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

  private static List<DatedEvent> inSentence(String sentence, DateReader dates) {
    dates.sentence();
    String folded = bare(sentence);
    List<DatedEvent> events = new ArrayList<>();
    int i = 0;
    while (i < folded.length()) {
      if (!DateReader.mayBegin(folded, i)) {
        i++;
        continue;
      }
      List<Found> joined = joined(folded, i, dates);
      if (joined.isEmpty()) {
        i = skip(folded, i, dates);
      } else {
        events.addAll(told(sentence, folded, joined, dates));
        i = joined.get(joined.size() - 1).end();
      }
    }
    return events;
  }

  /** Whether a character is there without which no date can be: most sentences have none. */
  private static boolean namesDate(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (PERIOD_SIGN.get(c) || (i > 3 && (c == '-' || c == '.' || c == '/'))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The sentence without its list number and without what stands in quotation marks, which holds no
   * dates and no verbs of its own. Each sign keeps its place.
   */
  private static String bare(String sentence) {
    String folded = Width.fold(sentence);
    BitSet quoted = Quotations.in(folded);
    StringBuilder text = new StringBuilder(folded);
    quoted.stream().forEach(i -> text.setCharAt(i, '□'));
    for (int i = 0; i < ListNumbers.end(sentence); i++) {
      text.setCharAt(i, ' ');
    }
    return text.toString();
  }

  /**
   * The dates from {@code start} that are joined by 、 or 和; none if no certain date begins here.
   */
  private static List<Found> joined(String folded, int start, DateReader dates) {
    List<Found> joined = new ArrayList<>();
    int i = start;
    while (i < folded.length() && DateReader.mayBegin(folded, i)) {
      int first = start;
      int here = i;
      Optional<WrittenDate> date =
          dates
              .at(folded, i)
              .flatMap(DateReader.Reading::date)
              .or(() -> here > first ? dates.nextDay(folded, first, here) : Optional.empty());
      if (date.isEmpty()) {
        break;
      }
      WrittenDate whole = withNext(folded, i, date.get(), dates);
      joined.add(new Found(whole, i));
      int end = i + whole.length();
      i = end + Math.max(JOINTS.lengthAt(folded, end), 0);
      if (i == end) {
        break;
      }
    }
    return joined;
  }

  /** 2月底3月初: two dates with nothing between them are the ends of one. */
  private static WrittenDate withNext(
      String folded, int start, WrittenDate date, DateReader dates) {
    int end = start + date.length();
    if (end >= folded.length() || !DateReader.mayBegin(folded, end)) {
      return date;
    }
    return dates
        .at(folded, end)
        .flatMap(DateReader.Reading::date)
        .filter(next -> next.from().isAfter(date.to()))
        .map(
            next ->
                new WrittenDate(
                    date.from(),
                    next.to(),
                    next.precision(),
                    date.length() + next.length(),
                    true,
                    date.exact() && next.exact(),
                    date.year()))
        .orElse(date);
  }

  /** Goes on by a date that is not certain, a year, or a sign. */
  private static int skip(String folded, int i, DateReader dates) {
    int named = dates.bareYear(folded, i);
    if (named > 0) {
      dates.mention(named);
    }
    return i + Math.max(1, dates.at(folded, i).map(DateReader.Reading::length).orElse(1));
  }

  private static List<DatedEvent> told(
      String sentence, String folded, List<Found> joined, DateReader dates) {
    Found first = joined.get(0);
    Found last = joined.get(joined.size() - 1);
    Clause clause = Clause.around(folded, first.start(), last.end());
    if (isElliptic(sentence, first)
        || first.date().from().getYear() > dates.reported()
        || first.date().from().getYear() < dates.reported() - 1
        || isOfDocument(folded, first)
        || !Happenings.tell(clause, last.date())) {
      if (last.date().year() != WrittenDate.Year.UNSAID && !isOfBasis(clause)) {
        dates.mention(last.date().to().getYear());
      }
      return List.of();
    }
    dates.tell(last.date());
    List<DatedEvent> events = new ArrayList<>();
    for (Found found : joined) {
      events.add(event(sentence, found, clause));
    }
    return events;
  }

  /** 按照市总2021年印发的方案，4月 … : of what year the basis is says nothing of what follows. */
  private static boolean isOfBasis(Clause clause) {
    return BASIS.in(clause.before()) && ISSUED.in(clause.after());
  }

  /** 《…条例》（2019年4月3日修订）: when a document is from. */
  private static boolean isOfDocument(String folded, Found date) {
    int bracket = date.start() - 1;
    boolean within = bracket > 0 && "（(".indexOf(folded.charAt(bracket)) >= 0;
    return within && "》”□".indexOf(folded.charAt(bracket - 1)) >= 0;
  }

  /** 5、6月, 一、二季度: the first lacks its word, and its number is no number of a list. */
  private static boolean isElliptic(String sentence, Found found) {
    int from = Math.max(0, found.start() - 4);
    String folded = Width.fold(sentence.substring(from, found.start()));
    int start = folded.length();
    int unit =
        switch (found.date().precision()) {
          case MONTH -> 1;
          case QUARTER -> 3;
          default -> 0;
        };
    if (start < 2 || unit == 0 || folded.charAt(start - 1) != '、') {
      return false;
    }
    char last = folded.charAt(start - 2);
    boolean inSentence = found.start() > LONGEST_LIST_NUMBER;
    if (inSentence && (Numerals.isDigit(last) || ChineseNumerals.isDigit(last))) {
      return true; // 在3、5月: nothing says what the first is, and the second alone would mislead
    }
    int before = (found.date().from().getMonthValue() - 1) / unit;
    return folded.endsWith(before + "、")
        || folded.charAt(start - 2) == (HanDigits.plain() + "十一").charAt(before);
  }

  private static DatedEvent event(String sentence, Found found, Clause clause) {
    WrittenDate date = found.date();
    return new DatedEvent(
        date.from(),
        date.to(),
        date.precision(),
        sentence.substring(found.start(), found.end()),
        EventWords.of(sentence, found.start(), clause),
        sentence);
  }
}
