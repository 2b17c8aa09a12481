package gongkai.importing.layout;

import gongkai.document.source.CharacterRange;
import gongkai.document.source.Removal;
import gongkai.document.source.Removal.Reason;
import gongkai.document.source.SourceLine;
import gongkai.document.source.SourceText;
import gongkai.document.web.furniture.ForumPage;
import gongkai.document.web.furniture.PageFurniture;
import gongkai.han.Either;
import gongkai.importing.word.LayoutWords;
import gongkai.model.text.Blank;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What clings to a text that was copied from a web page, taken off and listed. In this order, since
 * each step could hide the next one's find:
 *
 * <ol>
 *   <li>noise: characters that do not show and that sites put in against copying;
 *   <li>pay-wall marks: {@code ##word##} of Latin letters, and forum tags such as {@code [hide]};
 *       they may stand inside a word, which closes again;
 *   <li>adverts of web sites: see {@link SiteAdvert};
 *   <li>numbers of pages between the lines, and heads of pages: see {@link PageMarks} and {@link
 *       CopiedHeads}; the lines above and below may be one paragraph;
 *   <li>lines that were around the text: see {@link PageFurniture};
 *   <li>white space at both ends of a line. Inside a line it stays.
 * </ol>
 */
public final class Residue {
  /**
   * Unicode's control and format characters but the tab. Variation selectors are not among them:
   * they choose the form of a character in a person's name. Behind a digit that is in no box they
   * choose nothing, but part it from the next.
   */
  private static final Pattern NOISE =
      Pattern.compile(
          "[\\p{Cc}\\p{Cf}\\u034F\\u115F\\u1160\\u3164\\uFFA0\\uFFFC&&[^\\t]]+"
              + "|(?<=[0-9０-９])(?:[\\uFE00-\\uFE0F]|\\uDB40[\\uDD00-\\uDDEF])(?!\\u20E3)");

  /** A remark between the lines of a text, between the signs that Unicode has for it. */
  private static final Pattern REMARK = Pattern.compile("\\uFFFA[^\\uFFFB]*\\uFFFB?");

  private static final int TITLE_BELOW = 8;

  private static final Pattern PAYWALL =
      Pattern.compile("##[A-Za-z][A-Za-z_-]{1,30}##|\\[/?(?i:paid|pay|hide|vip)\\]");

  private static final BitSet PIECES = LayoutWords.PIECE.signs();

  private static final String MANY = "(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})" + LayoutWords.PIECE.any();

  /** 述职报告（范文五篇）, 述职报告汇总七篇: how many such texts a site has; 【热门】 is what it holds of them. */
  private static final Pattern MODELS =
      Pattern.compile(
          Either.of(
              "(?<="
                  + LayoutWords.MODEL.any()
                  + ")"
                  + LayoutWords.MODELS.any()
                  + "?(?:[（(][^（）()0-9]{0,6}"
                  + MANY
                  + "[）)]|"
                  + MANY
                  + ")(?=\\s*$)",
              "^[【\\[]"
                  + LayoutWords.MODEL_TAG.any()
                  + "[】\\]](?=[^，。]{2,40}"
                  + LayoutWords.MODEL.any()
                  + ")"));

  private static final Pattern ALL = Pattern.compile("(?s)^.+$");

  /**
   * A text and what was taken off it.
   *
   * @param lines all lines of the source, also those that are empty now
   * @param removals by line and column
   * @param doubts addresses that look like adverts but may belong to the report; they were left
   */
  public record Cleaned(List<Line> lines, List<Removal> removals, List<SiteAdvert.Doubt> doubts) {}

  private Residue() {}

  /** The text as it is: what {@code --keep} asks for. */
  public static Cleaned keep(List<SourceLine> source) {
    List<Line> lines = new ArrayList<>();
    for (EditedLine line : numbered(source)) {
      lines.add(Line.of(line.number(), source.get(line.number() - 1), isIndented(line)));
    }
    return new Cleaned(List.copyOf(lines), List.of(), List.of());
  }

  /** The text without it. What a page's reader has taken off may prove what kind of page it is. */
  public static Cleaned clean(SourceText text) {
    List<SourceLine> source = text.lines();
    boolean forum = text.removals().stream().map(Removal::text).anyMatch(ForumPage::proves);
    BitSet noted = new BitSet();
    for (int i = 0; i < source.size(); i++) {
      // Both are asked of a line at once, so that it is walked over once.
      forum |= ForumPage.proves(source.get(i).text());
      noted.set(i + 1, ForumPage.holdsNoteOfChange(source.get(i).text()));
    }
    List<EditedLine> bare =
        numbered(source).stream()
            .map(line -> mayHoldNoise(line) ? without(line, REMARK, Reason.COMMENT) : line)
            .map(line -> mayHoldNoise(line) ? without(line, NOISE, Reason.NOISE) : line)
            .map(line -> mayHoldPaywall(line) ? without(line, PAYWALL, Reason.PAYWALL) : line)
            .map(line -> noted.get(line.number()) ? withoutNote(line) : line)
            .map(line -> mayHoldModels(line) ? without(line, MODELS, Reason.WATERMARK) : line)
            .toList();
    SiteAdvert.Found adverts = SiteAdvert.find(bare);
    List<Line> lines = new ArrayList<>();
    List<Removal> removals = new ArrayList<>();
    List<String> texts = adverts.lines().stream().map(EditedLine::text).toList();
    BitSet pages = PageMarks.in(texts);
    BitSet heads = CopiedHeads.in(texts, pages, source);
    BitSet around = (BitSet) pages.clone();
    around.or(heads);
    BitSet gaps = PageMarks.withBlanks(around, texts);
    for (EditedLine line : withoutFurniture(adverts.lines(), source, around, forum)) {
      if (gaps.get(line.number() - 1)) {
        Reason head = heads.get(line.number() - 1) ? Reason.RUNNING_HEAD : Reason.WHITESPACE;
        Reason reason = pages.get(line.number() - 1) ? Reason.PAGE_NUMBER : head;
        removals.addAll(without(line, ALL, reason).removals());
        continue;
      }
      SourceLine was = source.get(line.number() - 1);
      // The tabs at the ends of a row are empty cells.
      EditedLine trimmed = was.kind() == SourceLine.LineKind.CELLS ? line : trim(line);
      removals.addAll(trimmed.removals());
      boolean gone = trimmed.text().isEmpty() && !was.text().isEmpty();
      lines.add(
          new Line(
              line.number(),
              trimmed.text(),
              isIndented(line),
              gone ? SourceLine.LineKind.TEXT : was.kind(),
              was.level(),
              trimmed.moved(was.strong())));
    }
    removals.sort(Comparator.comparingInt(Removal::line).thenComparingInt(Removal::column));
    List<SiteAdvert.Doubt> doubts =
        adverts.doubts().stream()
            .filter(
                doubt -> lines.stream().anyMatch(l -> l.number() == doubt.line() && !l.isBlank()))
            .toList();
    return new Cleaned(List.copyOf(lines), List.copyOf(removals), doubts);
  }

  private static List<EditedLine> numbered(List<SourceLine> source) {
    List<EditedLine> numbered = new ArrayList<>(source.size());
    for (int i = 0; i < source.size(); i++) {
      numbered.add(EditedLine.of(i + 1, source.get(i).text()));
    }
    return numbered;
  }

  /** A text may hold what stood around it on the page that it was copied from. */
  private static List<EditedLine> withoutFurniture(
      List<EditedLine> lines, List<SourceLine> source, BitSet pages, boolean forum) {
    List<EditedLine> rest = new ArrayList<>(lines.size());
    boolean listed = false;
    boolean posted = false;
    boolean answers = false;
    boolean below = false;
    int list = listAtTheEnd(lines);
    for (EditedLine line : lines) {
      boolean text = source.get(line.number() - 1).kind() == SourceLine.LineKind.TEXT;
      boolean plain = text && !pages.get(line.number() - 1);
      boolean post = forum && plain && ForumPage.isPost(line.text());
      answers |= post && (posted || ForumPage.isNumbered(line.text()));
      answers |= forum && plain && below && isAnswer(line, source);
      answers |= !text && ForumPage.isAnswerRow(line.text());
      posted |= post;
      below |= forum && plain && ForumPage.isBelowPost(line.text());
      boolean elsewhere = plain && PageFurniture.isElsewhere(line.text(), listed);
      boolean around =
          plain && (PageFurniture.is(line.text()) || (forum && isAroundPost(line, source)));
      boolean subject = forum && plain && ForumPage.isSubject(line.text());
      boolean furniture =
          answers
              || elsewhere
              || line.number() >= list
              || around
              || (subject && hasTitle(source, line));
      Pattern left = furniture ? ALL : ForumPage.aroundSubject();
      rest.add(furniture || subject ? without(line, left, Reason.NAVIGATION) : line);
      listed = elsewhere || (listed && line.text().isBlank());
    }
    return rest;
  }

  /** The number of the line from which to the end other articles are listed. */
  private static int listAtTheEnd(List<EditedLine> lines) {
    int list = Integer.MAX_VALUE;
    for (int i = lines.size() - 1; i >= 0 && PageFurniture.mayBeListed(lines.get(i).text()); i--) {
      list = PageFurniture.opensList(lines.get(i).text()) ? lines.get(i).number() : list;
    }
    return list;
  }

  /** Whether below the buttons of a post somebody answers it, whose name may stand above. */
  private static boolean isAnswer(EditedLine line, List<SourceLine> source) {
    if (ForumPage.isAnswer(line.text())) {
      return true;
    }
    int next = line.number();
    while (next < source.size() && source.get(next).text().isBlank()) {
      next++;
    }
    return !line.text().isBlank()
        && ForumPage.isShort(line.text())
        && next < source.size()
        && ForumPage.isAnswer(source.get(next).text());
  }

  private static boolean isAroundPost(EditedLine line, List<SourceLine> source) {
    String next = line.number() < source.size() ? source.get(line.number()).text() : "";
    return ForumPage.isAround(line.text()) || ForumPage.isAuthor(line.text(), next);
  }

  /** Whether the post has a title of its own a few lines below its subject. */
  private static boolean hasTitle(List<SourceLine> source, EditedLine subject) {
    int last = Math.min(source.size(), subject.number() + TITLE_BELOW);
    return source.subList(subject.number(), last).stream()
        .anyMatch(line -> PageFurniture.isTitle(line.text()));
  }

  /** Whether a line has anything but printed ASCII, Chinese and its marks; few have. */
  private static boolean mayHoldNoise(EditedLine line) {
    String text = line.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean chinese = (c >= '\u3000' && c <= '\u3163') || (c >= '\u4E00' && c <= '\u9FFF');
      boolean wide = c >= '\uFF01' && c <= '\uFF60';
      boolean mark = (c >= '\u2010' && c <= '\u2027') || c == '\u00B7' || c == '\u00D7';
      if (!chinese && !wide && !mark && (c < ' ' || c > '~')) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayHoldPaywall(EditedLine line) {
    return line.text().indexOf('#') >= 0 || line.text().indexOf('[') >= 0;
  }

  private static boolean mayHoldModels(EditedLine line) {
    int end = Blank.trailing(line.text());
    if (end == 0) {
      return false;
    }
    char last = line.text().charAt(end - 1);
    return "）)".indexOf(last) >= 0 || PIECES.get(last) || "【[".indexOf(line.text().charAt(0)) >= 0;
  }

  private static EditedLine withoutNote(EditedLine line) {
    return without(line, ForumPage.noteOfChange(), Reason.NAVIGATION);
  }

  private static EditedLine without(EditedLine line, Pattern pattern, Reason reason) {
    List<CharacterRange> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(line.text());
    while (matcher.find()) {
      found.add(new CharacterRange(matcher.start(), matcher.end()));
    }
    return line.without(found, reason);
  }

  private static EditedLine trim(EditedLine line) {
    int length = line.text().length();
    int end = Blank.trailing(line.text());
    int start = end == 0 ? 0 : Blank.leading(line.text());
    List<CharacterRange> ends = new ArrayList<>();
    if (start > 0) {
      ends.add(new CharacterRange(0, start));
    }
    if (end < length) {
      ends.add(new CharacterRange(end, length));
    }
    return line.without(ends, Reason.WHITESPACE);
  }

  private static boolean isIndented(EditedLine line) {
    int leading = Blank.leading(line.text());
    return leading > 0 && leading < line.text().length();
  }
}
