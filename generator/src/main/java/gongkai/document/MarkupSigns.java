package gongkai.document;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.document.source.LineCollector;
import gongkai.document.source.Removal;
import gongkai.document.source.SourceDoubt;
import gongkai.document.source.SourceLine;
import gongkai.document.source.SourceText;
import gongkai.document.source.SourceText.PageStart;
import gongkai.model.report.OpenPoint;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a text of any format says by signs where formats have other means: references that stand for
 * signs (<code>&amp;#51;5家</code> is 35家), strokes laid over signs one by one (4̶5̶ is struck out),
 * and directions, under which what is kept as 53 is shown as 35. A number would go wrong by each.
 */
final class MarkupSigns {
  /** However often programs have masked the ampersand anew. */
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:amp;)*(?:#([0-9]{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([a-z]{2,6}));");

  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("nbsp", "\u00A0"),
          Map.entry("ensp", "\u2002"),
          Map.entry("emsp", "\u2003"),
          Map.entry("thinsp", "\u2009"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("middot", "·"),
          Map.entry("mdash", "—"),
          Map.entry("ndash", "–"),
          Map.entry("hellip", "…"),
          Map.entry("times", "×"),
          Map.entry("permil", "‰"));

  /** Signs that each have a bar or a stroke laid over them. */
  private static final Pattern STRUCK =
      Pattern.compile(
          "[^\\u0335-\\u0338\\t][\\u0335-\\u0338](?: ?[^\\u0335-\\u0338\\t][\\u0335-\\u0338])*+");

  private static final int LONGEST_QUOTE = 40;

  private final List<SourceLine> lines = new ArrayList<>();
  private final List<Removal> struck = new ArrayList<>();
  private final List<String> references = new ArrayList<>();
  private final List<String> turned = new ArrayList<>();

  private MarkupSigns() {}

  static SourceText in(SourceText text, String path) {
    if (text.lines().stream().noneMatch(line -> mayHold(line.text()))) {
      return text;
    }
    MarkupSigns read = new MarkupSigns();
    text.lines().forEach(line -> read.lines.add(mayHold(line.text()) ? read.line(line) : line));
    List<Removal> removals = new ArrayList<>(text.removals());
    removals.addAll(read.struck);
    removals.sort(Comparator.comparingInt(Removal::line));
    List<PageStart> pages =
        text.pages().stream()
            .map(
                page ->
                    new PageStart(page.page(), page.line(), page.removals() + read.before(page)))
            .toList();
    return new SourceText(
            read.lines, removals, text.traces(), text.doubts(), text.complete(), pages)
        .doubting(read.doubts(SourceLocation.of(path)));
  }

  private int before(PageStart page) {
    return (int) struck.stream().filter(removal -> removal.line() < page.line()).count();
  }

  /** Whether a text has anything of all this; most have not. */
  private static boolean mayHold(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '&' || (c >= '\u0335' && c <= '\u0338') || (c >= '\u202A' && c <= '\u2069')) {
        return true;
      }
    }
    return false;
  }

  private SourceLine line(SourceLine line) {
    SignsOfALine signs = new SignsOfALine(line);
    signs.replace(REFERENCE, this::referred);
    signs.replace(STRUCK, this::strike);
    if (signs.turn()) {
      turned.add(signs.text());
    }
    return signs.line();
  }

  private Optional<String> referred(MatchResult reference) {
    Optional<String> sign =
        reference.group(3) != null
            ? Optional.ofNullable(NAMED.get(reference.group(3)))
            : sign(
                reference.group(1) != null
                    ? Integer.parseInt(reference.group(1))
                    : Integer.parseInt(reference.group(2), 16));
    sign.ifPresent(s -> references.add(reference.group()));
    return sign;
  }

  /** As browsers take codes that no sign has: those of windows-1252. */
  private static Optional<String> sign(int code) {
    if (code >= 0x80 && code < 0xA0) {
      return Optional.of(new String(new byte[] {(byte) code}, EncodingProof.WINDOWS_1252));
    }
    if (!Character.isDefined(code) || (code >= 0xD800 && code < 0xE000)) {
      return Optional.empty();
    }
    return Optional.of(code < ' ' ? " " : Character.toString(code));
  }

  /** A stroke over = is no strike, but makes ≠ of it. */
  private Optional<String> strike(MatchResult found) {
    String bare = found.group().replaceAll("[\\u0335-\\u0338]", "");
    String composed = Normalizer.normalize(found.group(), Normalizer.Form.NFC);
    if (composed.codePoints().noneMatch(c -> c >= 0x335 && c <= 0x338)) {
      return Optional.of(composed);
    }
    struck.add(new Removal(lines.size() + 1, found.start() + 1, bare, Removal.Reason.STRUCK));
    return Optional.of("");
  }

  private List<SourceDoubt> doubts(SourceLocation place) {
    List<SourceDoubt> doubts = new ArrayList<>();
    if (!references.isEmpty()) {
      String first = references.get(0);
      doubts.add(
          new SourceDoubt(
              Problem.warning("import-references", place, "" + references.size(), first),
              Optional.empty()));
    }
    if (!struck.isEmpty()) {
      String first = struck.get(0).text();
      doubts.add(
          new SourceDoubt(
              Problem.warning("import-struck-text", place, "" + struck.size(), first),
              Optional.of(OpenPoint.LEFT_OUT)));
    }
    if (!turned.isEmpty()) {
      String first = LineCollector.oneLine(turned.get(0));
      String quote = first.length() > LONGEST_QUOTE ? first.substring(0, LONGEST_QUOTE) : first;
      doubts.add(
          new SourceDoubt(
              Problem.warning("import-turned-text", place, "" + turned.size(), quote),
              Optional.of(OpenPoint.SIGNS)));
    }
    return doubts;
  }
}
