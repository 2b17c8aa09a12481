package gongkai.document.web.article;

import gongkai.document.source.SourceLine;
import gongkai.document.source.sign.DocumentWords;
import gongkai.document.web.furniture.PageFurniture;
import gongkai.han.HanDigits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * The article's title by the head of its page. Sites put their name before or behind it; what names
 * a kind of document is the title.
 */
public final class HtmlTitle {
  private static final int LINES_LOOKED_AT = 10;
  private static final int LONGEST = 60;

  /** A head has three or four; more are words to be found by. */
  private static final int MOST_PARTS = 8;

  /** A dash between figures is part of a title. */
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*(?:[_|｜＿»>]+|[—–]{1,2}|--|(?<![0-9０-９])[-－]|[-－](?![0-9０-９]))\\s*");

  private static final Pattern KIND =
      Pattern.compile(
          DocumentWords.KIND_OF_TEXT.any()
              + DocumentWords.FORM_OF_TEXT.any()
              + "?(?:[（(][^）)]*[）)])?$");

  /** 【2023年…报告】 */
  private static final Pattern BRACKETS = Pattern.compile("^[【\\[《]([^】\\]》]*)[】\\]》]$");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000]+");

  private static final Pattern FIRST = Pattern.compile("^\\s*[（(]?[一1１][、）)．.]");

  private static final Pattern YEAR =
      Pattern.compile("[0-9０-９]{4}年|[二一][〇○0零九][〇○零" + HanDigits.TO_NINE + "]{2}年");

  private HtmlTitle() {}

  /** The title, if the head names one and none of the first lines is one. */
  public static Optional<String> of(Document document, List<SourceLine> lines) {
    Optional<String> title = heads(document).stream().flatMap(HtmlTitle::candidates).findFirst();
    List<SourceLine> first = lines.stream().limit(LINES_LOOKED_AT).toList();
    List<SourceLine> above = first.stream().takeWhile(line -> !begins(line)).toList();
    return title.filter(
        t ->
            first.stream().noneMatch(HtmlTitle::isTitle)
                && above.stream().noneMatch(line -> isPart(line, t)));
  }

  /** A sentence, or the first number of a list: below it stands no part of a title. */
  private static boolean begins(SourceLine line) {
    return PageFurniture.isSentence(line.text()) || FIRST.matcher(line.text()).find();
  }

  /** What the head says that the page is called, most exact first; sites add their names. */
  public static List<String> heads(Document document) {
    return Stream.concat(
            document
                .select("meta[name=ArticleTitle], meta[property=og:title]")
                .eachAttr("content")
                .stream(),
            Stream.of(document.title()))
        .map(String::strip)
        .filter(head -> !head.isEmpty())
        .toList();
  }

  /**
   * A head and its parts, longest first: with and without the names that sites add, and with and
   * without what a dash parts in a title.
   */
  static Stream<String> parts(String head) {
    List<Integer> begins = new ArrayList<>(List.of(0));
    List<Integer> ends = new ArrayList<>();
    Matcher separator = SEPARATOR.matcher(head);
    while (ends.size() < MOST_PARTS && separator.find()) {
      ends.add(separator.start());
      begins.add(separator.end());
    }
    ends.add(head.length());
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < begins.size(); i++) {
      for (int j = i; j < ends.size(); j++) {
        parts.add(head.substring(begins.get(i), Math.max(begins.get(i), ends.get(j))).strip());
      }
    }
    parts.sort(Comparator.comparingInt(String::length).reversed());
    return parts.stream().filter(part -> !part.isEmpty());
  }

  /** What the names that sites add leave of a head, in its order. */
  static List<String> pieces(String head) {
    return Stream.of(SEPARATOR.split(head)).map(String::strip).filter(p -> !p.isEmpty()).toList();
  }

  static boolean namesYear(String line) {
    return YEAR.matcher(line).find();
  }

  /** Whether a line names a kind of document and a year, as the title of a report does. */
  static boolean namesKindAndYear(String line) {
    String text = line.strip();
    return text.length() <= LONGEST && namesKind(text) && YEAR.matcher(text).find();
  }

  static boolean namesKind(String text) {
    return KIND.matcher(text.strip()).find();
  }

  /** Those that name a year first: a column's name (工作报告) names none. */
  private static Stream<String> candidates(String whole) {
    List<String> parts =
        Stream.of(SEPARATOR.split(whole))
            .map(part -> BRACKETS.matcher(part.strip()).replaceFirst("$1"))
            .flatMap(HtmlTitle::withoutSite)
            .filter(part -> part.length() <= LONGEST && namesKind(part))
            .toList();
    return Stream.concat(
        parts.stream().filter(part -> YEAR.matcher(part).find()),
        parts.stream().filter(part -> part.length() > 6));
  }

  /** 某某区总工会 2023年…报告: a blank may part a site's name from the title that has all else. */
  private static Stream<String> withoutSite(String part) {
    Stream<String> whole =
        Stream.of(BLANKS.split(part)).filter(p -> !p.equals(part) && namesKindAndYear(p));
    return Stream.concat(whole, Stream.of(part));
  }

  private static boolean isPart(SourceLine line, String title) {
    String text = dense(line);
    return text.length() >= 4 && title.replaceAll("\\s", "").contains(text);
  }

  private static String dense(SourceLine line) {
    return line.text().replaceAll("[\\s\\u00A0\\u3000]", "");
  }

  private static boolean isTitle(SourceLine line) {
    String text = dense(line);
    boolean named =
        text.length() <= LONGEST && namesKind(text) && !PageFurniture.leadsElsewhere(line.text());
    return line.kind() == SourceLine.LineKind.TITLE
        || (line.kind() == SourceLine.LineKind.HEADING && line.level() == 1)
        || named;
  }
}
