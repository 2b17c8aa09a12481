package gongkai.merging;

import gongkai.content.ReportParts;
import gongkai.content.ReportParts.Figure;
import gongkai.content.ReportParts.KeyPart;
import gongkai.content.ReportWriter;
import gongkai.model.Indicator;
import java.util.List;
import java.util.Optional;

/**
 * How entries of {@code indicators} are written into a report that has some already: new ones as
 * far indented as those, and all anew where entries share lines.
 *
 * @param head the lines before the first entry
 * @param indent before the hyphen of an item
 * @param anew whether no entry keeps its lines
 */
record FigureLine(List<String> head, String indent, boolean anew) {
  private static final String INDENT = "  ";

  static FigureLine like(ReportParts report) {
    Optional<KeyPart> key = report.key("indicators");
    List<Figure> figures = report.figures();
    if (key.isEmpty() || figures.isEmpty() || !report.figuresByLine()) {
      return new FigureLine(List.of("indicators:"), INDENT, true);
    }
    int taken = figures.stream().mapToInt(figure -> figure.lines().size()).sum();
    List<String> lines = key.get().lines();
    String first =
        figures.get(0).lines().stream()
            .filter(line -> line.stripLeading().startsWith("-"))
            .findFirst()
            .orElse(INDENT);
    int indent = first.length() - first.stripLeading().length();
    return new FigureLine(
        lines.subList(0, lines.size() - taken), first.substring(0, indent), false);
  }

  List<String> lines(FigureMerge.Item item) {
    return item.written()
        .filter(figure -> !anew)
        .map(Figure::lines)
        .orElseGet(() -> List.of(indent + "- " + of(item.indicator())));
  }

  static String of(Indicator indicator) {
    return ReportWriter.entry(indicator);
  }
}
