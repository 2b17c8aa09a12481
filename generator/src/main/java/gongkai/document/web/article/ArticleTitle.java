package gongkai.document.web.article;

import gongkai.document.source.SourceLine.LineKind;
import gongkai.document.web.article.PagePart.LineOfPage;
import gongkai.document.web.furniture.PageFurniture;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the title of its article stands on a page: in the line that the head of the page names, or
 * else in the first that names a kind of document and a year. Menus and lists of other articles may
 * name it too, so that a heading goes before a line, and a line before a link.
 *
 * @param first of the parts that are the title
 * @param end the part behind it
 * @param proved whether the head of the page names it, and it names a kind of document
 */
record ArticleTitle(int first, int end, boolean proved) {
  private static final int MOST_LINES = 3;

  /** Letters of what is no name of a column, and of what a heading shares with the head. */
  private static final int FEWEST = 7;

  private static final int LONGEST_HALF = 30;

  private static final Pattern SUBTITLE = Pattern.compile("\\s*[—–-]{2}");

  private static final Pattern CUT_OFF = Pattern.compile("(?:\\.{2,}|…+)$");

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

  /** A line with a letter, and its place. */
  private record Line(int place, LineOfPage part, String key) {
    boolean isHeading() {
      return part.line().kind() == LineKind.HEADING;
    }

    boolean isOfList() {
      return part.linked() || part.line().kind() == LineKind.ITEM;
    }
  }

  static Optional<ArticleTitle> in(List<PagePart> parts, List<String> heads) {
    List<Line> lines = new ArrayList<>();
    int sentences = 0;
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof LineOfPage line && !line.text().isBlank()) {
        lines.add(new Line(i, line, key(line.text())));
        sentences += PageFurniture.isSentence(line.text()) ? line.text().length() : 0;
      }
    }
    List<String> named = heads.stream().flatMap(HtmlTitle::parts).distinct().toList();
    int half = sentences / 2;
    List<Line> own = withoutSite(lines, heads);
    return named(own, named)
        .map(title -> title.withFirstHalf(own))
        .filter(title -> isHeading(parts, title) || before(lines, title) <= half)
        .or(() -> unnamed(own, named).filter(title -> before(lines, title) == 0));
  }

  /** The head of the page that has a title of its own tells that a site's name is none. */
  private static List<Line> withoutSite(List<Line> lines, List<String> heads) {
    return lines.stream()
        .filter(line -> !(line.isHeading() && SiteName.is(line.part().text(), heads)))
        .toList();
  }

  private static boolean isHeading(List<PagePart> parts, ArticleTitle title) {
    return ((LineOfPage) parts.get(title.first())).line().kind() == LineKind.HEADING;
  }

  /** 涓流汇海 above ——某某血站2022年工作回眸, which the head of the page names alone. */
  private ArticleTitle withFirstHalf(List<Line> lines) {
    int before = -1;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.place() == first && i > 0 && SUBTITLE.matcher(line.part().text()).lookingAt()) {
        LineOfPage above = lines.get(i - 1).part();
        boolean may = !above.linked() && PageFurniture.mayBeListed(above.text());
        before = may && above.text().length() <= LONGEST_HALF ? lines.get(i - 1).place() : before;
      }
    }
    return before >= 0 ? new ArticleTitle(before, end, proved) : this;
  }

  /** Characters of the sentences before a title. */
  private static int before(List<Line> lines, ArticleTitle title) {
    return lines.stream()
        .filter(line -> line.place() < title.first())
        .map(line -> line.part().text())
        .filter(PageFurniture::isSentence)
        .mapToInt(String::length)
        .sum();
  }

  private static Optional<ArticleTitle> named(List<Line> lines, List<String> named) {
    List<String> titles =
        Stream.concat(
                named.stream().filter(HtmlTitle::namesKindAndYear),
                named.stream().filter(n -> HtmlTitle.namesKind(n) && key(n).length() >= FEWEST))
            .map(ArticleTitle::key)
            .distinct()
            .toList();
    Stream<Optional<ArticleTitle>> equal =
        titles.stream().map(key -> equal(lines, key).or(() -> joined(lines, key)));
    Stream<Optional<ArticleTitle>> cut =
        named.stream()
            .filter(n -> CUT_OFF.matcher(n).find())
            .map(ArticleTitle::key)
            .filter(key -> key.length() >= FEWEST)
            .map(key -> best(lines, line -> isTitle(line) && line.key().startsWith(key)));
    Stream<Optional<ArticleTitle>> shared =
        titles.stream()
            .map(key -> best(lines, line -> line.isHeading() && shares(line.key(), key)));
    return Stream.of(equal, cut, shared, ofYear(lines, named))
        .flatMap(s -> s)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** A title that names no kind of document but a year, as the head of the page has it. */
  private static Stream<Optional<ArticleTitle>> ofYear(List<Line> lines, List<String> named) {
    return named.stream()
        .filter(HtmlTitle::namesYear)
        .map(ArticleTitle::key)
        .filter(key -> key.length() > FEWEST)
        .map(key -> equal(lines, key).or(() -> joined(lines, key)));
  }

  private static Optional<ArticleTitle> equal(List<Line> lines, String key) {
    return best(lines, line -> line.key().equals(key));
  }

  private static boolean isTitle(Line line) {
    return HtmlTitle.namesKind(line.part().text());
  }

  private static boolean shares(String heading, String head) {
    return heading.contains(head) || (heading.length() > FEWEST && head.contains(heading));
  }

  private static Optional<ArticleTitle> unnamed(List<Line> lines, List<String> named) {
    List<String> keys =
        named.stream().map(ArticleTitle::key).filter(key -> key.length() > FEWEST).toList();
    List<Line> tops =
        lines.stream().filter(l -> l.isHeading() && l.part().line().level() == 1).toList();
    return first(lines, line -> line.isHeading() && isOfYear(line))
        .or(() -> first(lines, line -> !line.isOfList() && isOfYear(line)))
        .or(() -> first(lines, line -> line.isHeading() && keys.contains(line.key())))
        .or(() -> belowSite(lines, tops))
        .or(() -> tops.size() == 1 ? first(tops, line -> true) : Optional.empty());
  }

  /** 示例县文化旅游网 as the first heading, and below it 示例县图书馆工作总结 as the second. */
  private static Optional<ArticleTitle> belowSite(List<Line> lines, List<Line> tops) {
    boolean site = tops.size() == 1 && PageFurniture.isSite(tops.get(0).part().text());
    return site
        ? first(lines, line -> line.isHeading() && !line.equals(tops.get(0)) && isTitle(line))
        : Optional.empty();
  }

  private static boolean isOfYear(Line line) {
    return HtmlTitle.namesKindAndYear(line.part().text());
  }

  private static Optional<ArticleTitle> first(List<Line> lines, Predicate<Line> is) {
    return lines.stream()
        .filter(is)
        .findFirst()
        .map(line -> new ArticleTitle(line.place(), line.place() + 1, false));
  }

  private static Optional<ArticleTitle> best(List<Line> lines, Predicate<Line> is) {
    List<Line> found = lines.stream().filter(is).toList();
    return found.stream()
        .filter(Line::isHeading)
        .findFirst()
        .or(() -> found.stream().filter(line -> !line.isOfList()).findFirst())
        .or(() -> found.stream().findFirst())
        .map(line -> new ArticleTitle(line.place(), line.place() + 1, true));
  }

  /** A title on several lines that follow each other. */
  private static Optional<ArticleTitle> joined(List<Line> lines, String key) {
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).key();
      for (int j = i + 1; j < lines.size() && j < i + MOST_LINES && key.startsWith(text); j++) {
        text += lines.get(j).key();
        if (!lines.get(i).key().isEmpty() && text.equals(key)) {
          return Optional.of(
              new ArticleTitle(lines.get(i).place(), lines.get(j).place() + 1, true));
        }
      }
    }
    return Optional.empty();
  }

  /** The letters and figures of a line, whatever their width. */
  static String key(String text) {
    return NO_LETTER.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
  }
}
