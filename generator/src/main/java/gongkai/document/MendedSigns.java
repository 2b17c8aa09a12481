package gongkai.document;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.document.source.Doubts;
import gongkai.document.source.InlinePictures;
import gongkai.document.source.Removal;
import gongkai.document.source.SourceDoubt;
import gongkai.document.source.SourceLine;
import gongkai.document.source.SourceLine.LineKind;
import gongkai.document.source.SourceText;
import gongkai.document.source.SourceText.PageStart;
import gongkai.document.source.StyledText;
import gongkai.document.source.sign.DocumentWords;
import gongkai.han.Lexicon;
import gongkai.model.report.OpenPoint;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Signs that stand for others, in a text of any format: radicals for the characters that they look
 * like, and what Unicode ends a line with beside LF. Radicals come from fonts of PDF files, and are
 * reported; so do ligatures, marks of lines that run downwards, and the digits and letters of
 * formulas. Nothing else is normalised, since ² and ① are what the office wrote. A code that each
 * font uses as it likes is no character. Half a character, or U+FFFD, is lost for good and shows as
 * □, and so does what is no character at all (U+FFFF), which only a damaged file has.
 */
final class MendedSigns {
  private static final Map<Integer, Integer> SUPPLEMENT = new HashMap<>();

  /** Most texts have none of all this. */
  private static final Pattern ANY =
      Pattern.compile(
          "[\\u2E80-\\u2FD5\\uF900-\\uFB06\\uFE10-\\uFE19\\uFE30-\\uFE48\\x{2F800}-\\x{2FA1F}"
              + "\\x{1D400}-\\x{1D7FF}\\x{FFFC}-\\x{FFFF}\\uFDD0-\\uFDEF"
              + "\\x0B\\f\\x1C-\\x1E\\x85\\u2028\\u2029]|\\p{Cs}|\\p{Co}");

  private static final Pattern LINE_ENDS =
      Pattern.compile("[\\x0B\\f\\x1C-\\x1E\\x85\\u2028\\u2029]");

  static {
    for (List<String> row : Lexicon.read("radicals").rows()) {
      SUPPLEMENT.put(row.get(0).codePointAt(0), row.get(1).codePointAt(0));
    }
  }

  /**
   * Unicode makes 戶 of it, the form of Taiwan; fonts of the mainland have 户 in its place. All other
   * Kangxi radicals that look simplified have no such twin.
   */
  private static final int HOUSEHOLD = 0x2F3E;

  private static final Pattern TRADITIONAL = Pattern.compile(DocumentWords.TRADITIONAL_SIGN.any());
  private static final Pattern SIMPLIFIED = Pattern.compile(DocumentWords.SIMPLIFIED_SIGN.any());

  private final boolean traditional;
  private final Map<Integer, Integer> radicals = new TreeMap<>();
  private final List<SourceLine> lines = new ArrayList<>();
  private int lost;
  private int unknown;

  private MendedSigns(SourceText text) {
    traditional = count(text, TRADITIONAL) > count(text, SIMPLIFIED);
  }

  private static long count(SourceText text, Pattern signs) {
    return text.lines().stream().mapToLong(l -> signs.matcher(l.text()).results().count()).sum();
  }

  static SourceText in(SourceText text, String path) {
    if (text.lines().stream()
        .noneMatch(line -> mayHold(line.text()) && ANY.matcher(line.text()).find())) {
      return text;
    }
    MendedSigns mended = new MendedSigns(text);
    int[] places = new int[text.lines().size() + 2];
    for (int i = 0; i < text.lines().size(); i++) {
      places[i + 1] = mended.lines.size() + 1;
      mended.line(text.lines().get(i));
    }
    places[places.length - 1] = mended.lines.size() + 1;
    List<Removal> removals =
        text.removals().stream()
            .map(r -> new Removal(places[r.line()], r.column(), r.text(), r.reason()))
            .toList();
    List<PageStart> pages =
        text.pages().stream()
            .map(p -> new PageStart(p.page(), places[p.line()], p.removals()))
            .toList();
    return new SourceText(
            mended.lines, removals, text.traces(), text.doubts(), text.complete(), pages)
        .doubting(mended.doubts(SourceLocation.of(path)));
  }

  /** Whether a text has anything but ASCII, Chinese and its marks; most have not. */
  private static boolean mayHold(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean chinese = (c >= '\u3000' && c <= '\u9FFF') || (c >= '\uFF00' && c <= '\uFFEF');
      boolean mark = c >= '\u2010' && c <= '\u2027';
      if (!chinese && !mark && (c < ' ' || c > '~') && c != '\t') {
        return true;
      }
    }
    return false;
  }

  /** The character that a radical is; empty of what is no radical. */
  private Optional<String> unified(int codePoint) {
    if (codePoint == HOUSEHOLD && !traditional) {
      return Optional.of(DocumentWords.HOUSEHOLD.only());
    }
    if (codePoint >= 0x2F00 && codePoint <= 0x2FD5) {
      String radical = Character.toString(codePoint);
      return Optional.of(Normalizer.normalize(radical, Normalizer.Form.NFKC));
    }
    if (codePoint >= 0x1D400 && codePoint <= 0x1D7FF) {
      String letter = Character.toString(codePoint);
      return Optional.of(Normalizer.normalize(letter, Normalizer.Form.NFKC))
          .filter(plain -> !plain.equals(letter));
    }
    if (codePoint >= 0xFB00 && codePoint <= 0xFB06) {
      return Optional.of(Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC));
    }
    if (isCompatible(codePoint)) {
      String as = Character.toString(codePoint);
      return Optional.of(Normalizer.normalize(as, Normalizer.Form.NFC)).filter(c -> !c.equals(as));
    }
    return Optional.ofNullable(SUPPLEMENT.get(codePoint)).map(Character::toString);
  }

  /** What Unicode has twice for the sake of old Korean and Japanese sets: 不 as U+F967. */
  private static boolean isCompatible(int codePoint) {
    return (codePoint >= 0xF900 && codePoint <= 0xFAFF)
        || (codePoint >= 0x2F800 && codePoint <= 0x2FA1F);
  }

  private void line(SourceLine line) {
    if (!ANY.matcher(line.text()).find()) {
      lines.add(line);
      return;
    }
    boolean cells = line.kind() == LineKind.CELLS;
    StyledText mended = new StyledText();
    int[] codePoints = InlinePictures.marked(line.text()).codePoints().toArray();
    int at = 0;
    for (int codePoint : codePoints) {
      mended.append(sign(codePoint, cells), isStrong(line, at));
      at += Character.charCount(codePoint);
    }
    lines.addAll(mended.lines(line.kind(), line.level()));
  }

  private static boolean isStrong(SourceLine line, int at) {
    return line.strong().stream().anyMatch(span -> span.start() <= at && at < span.end());
  }

  private String sign(int codePoint, boolean cells) {
    String as = Character.toString(codePoint);
    if (LINE_ENDS.matcher(as).matches()) {
      return cells ? " " : "\n";
    }
    boolean noCharacter = codePoint >= 0xFFFD && codePoint <= 0xFFFF;
    boolean reserved = codePoint >= 0xFDD0 && codePoint <= 0xFDEF;
    if (noCharacter || reserved || Character.getType(codePoint) == Character.SURROGATE) {
      lost++;
      return "□";
    }
    if (Character.getType(codePoint) == Character.PRIVATE_USE) {
      Optional<String> drawn = Doubts.drawn(codePoint);
      unknown += drawn.isPresent() ? 0 : 1;
      return drawn.orElse("□");
    }
    Optional<String> unified = unified(codePoint);
    unified.ifPresent(c -> radicals.merge(codePoint, 1, Integer::sum));
    return unified.orElse(as);
  }

  private List<SourceDoubt> doubts(SourceLocation place) {
    List<SourceDoubt> doubts = new ArrayList<>();
    if (!radicals.isEmpty()) {
      int count = radicals.values().stream().mapToInt(Integer::intValue).sum();
      String listed =
          radicals.entrySet().stream()
              .map(
                  e ->
                      Character.toString(e.getKey())
                          + "→"
                          + unified(e.getKey()).orElseThrow()
                          + " × "
                          + e.getValue())
              .collect(Collectors.joining(", "));
      Problem problem = Problem.warning("import-radicals", place, "" + count, listed);
      doubts.add(new SourceDoubt(problem, Optional.empty()));
    }
    if (unknown > 0) {
      Problem problem = Problem.warning("import-unknown-signs", place, "" + unknown);
      doubts.add(new SourceDoubt(problem, Optional.of(OpenPoint.SIGNS)));
    }
    if (lost > 0) {
      Problem problem = Problem.warning("import-lost-signs", place, "" + lost);
      doubts.add(new SourceDoubt(problem, Optional.of(OpenPoint.SIGNS)));
    }
    return doubts;
  }
}
