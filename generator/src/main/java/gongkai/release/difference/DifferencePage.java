package gongkai.release.difference;

import gongkai.html.Escape;
import gongkai.i18n.Messages;
import gongkai.model.Language;
import gongkai.model.Qualifier;
import gongkai.model.Quantity;
import gongkai.model.ReleaseId;
import gongkai.model.report.Change;
import gongkai.model.report.Indicator;
import gongkai.release.difference.ReportDifference.DifferenceKind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Differences as one HTML file without anything beside it, for whoever approves a release: figures
 * first, then facts, then sentences. It is read in an office and never published.
 */
public final class DifferencePage {
  private static final String STYLE =
      """
      :root{color-scheme:light dark}
      body{font:16px/1.7 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;\
      max-width:52em;margin:0 auto;padding:1em;overflow-wrap:anywhere}
      h1{font-size:1.5em;line-height:1.3}h2{font-size:1.2em;line-height:1.4;margin-top:2.5em;\
      border-top:1px solid;padding-top:.7em}h3{font-size:1em;margin-bottom:.3em}
      table{border-collapse:collapse;width:100%}caption{text-align:start;font-weight:bold}
      th,td{border-bottom:1px solid #8888;padding:.3em .6em .3em 0;text-align:start;\
      vertical-align:top}
      del{color:#8b1a1a;background:#fbe9e7;text-decoration:line-through}
      ins{color:#0b5226;background:#e3f4e6;text-decoration:underline}
      .id{font-size:.85em}li{margin:.5em 0}
      @media(prefers-color-scheme:dark){del{color:#ffb4ab;background:#4a1512}\
      ins{color:#9be2ab;background:#0e3a1b}}
      """;

  private final Messages messages;
  private final StringBuilder html = new StringBuilder();

  private DifferencePage(Messages messages) {
    this.messages = messages;
  }

  /**
   * The page.
   *
   * @param before the last release
   * @param after the new one
   */
  public static String of(
      List<ReportDifference> reports, ReleaseId before, ReleaseId after, Messages messages) {
    DifferencePage page = new DifferencePage(messages);
    String title = page.text("difference.title", before, after);
    page.html
        .append("<!DOCTYPE html>\n<html lang=\"")
        .append(messages.language())
        .append("\"><head><meta charset=\"utf-8\">")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        .append("<meta name=\"robots\" content=\"noindex\"><title>")
        .append(title)
        .append("</title><style>\n")
        .append(STYLE)
        .append("</style></head>\n<body>\n<main>\n<h1>")
        .append(title)
        .append("</h1>\n<p>")
        .append(
            page.text(reports.isEmpty() ? "difference.none" : "difference.count", reports.size()))
        .append("</p>\n");
    reports.forEach(page::report);
    return page.html.append("</main>\n</body></html>\n").toString();
  }

  /** The reports alone, as markup for a page that has them among other things. */
  public static String fragment(List<ReportDifference> reports, Messages messages) {
    DifferencePage page = new DifferencePage(messages);
    reports.forEach(page::report);
    return page.html.toString();
  }

  private String text(String key, Object... arguments) {
    return Escape.text(messages.text(key, arguments));
  }

  private void report(ReportDifference report) {
    html.append("<section>\n<h2>")
        .append(text("difference.kind." + report.kind().code()))
        .append(' ')
        .append(Escape.text(report.title()))
        .append(" <span class=\"id\">")
        .append(report.id())
        .append("</span></h2>\n");
    if (report.kind() == DifferenceKind.UNKNOWN) {
      html.append("<p>").append(text("difference.lost")).append("</p>\n");
    }
    notes(report.notes());
    figures(report.figures());
    facts(report.facts());
    report.texts().forEach(this::sentences);
    html.append("</section>\n");
  }

  private void notes(List<Change> notes) {
    if (!notes.isEmpty()) {
      html.append("<h3>").append(text("difference.notes")).append("</h3>\n<ul>\n");
      for (Change note : notes) {
        String kind = text("difference.change." + note.kind().code());
        html.append("<li>")
            .append(note.date())
            .append(' ')
            .append(kind)
            .append(" — ")
            .append(Escape.text(note.note().in(messages.language()).text()));
        note.by()
            .ifPresent(
                by ->
                    html.append(" (")
                        .append(Escape.text(by.in(messages.language()).text()))
                        .append(')'));
        html.append("</li>\n");
      }
      html.append("</ul>\n");
    }
  }

  private void head(String caption, String... columns) {
    html.append("<table>\n<caption>").append(text(caption)).append("</caption>\n<thead><tr>");
    for (String column : columns) {
      html.append("<th scope=\"col\">").append(text(column)).append("</th>");
    }
    html.append("</tr></thead>\n<tbody>\n");
  }

  private void figures(List<FigureChange> figures) {
    if (figures.isEmpty()) {
      return;
    }
    head("difference.figures", "difference.figure", "difference.before", "difference.after");
    for (FigureChange change : figures) {
      Indicator named = change.after().or(change::before).orElseThrow();
      row(Escape.text(named.label()), figure(change.before()), figure(change.after()));
    }
    html.append("</tbody></table>\n");
  }

  private void row(String head, String before, String after) {
    html.append("<tr><th scope=\"row\">").append(head).append("</th><td>");
    html.append(before.isEmpty() ? "—" : "<del>" + before + "</del>").append("</td><td>");
    html.append(after.isEmpty() ? "—" : "<ins>" + after + "</ins>").append("</td></tr>\n");
  }

  /** The value as front matter has it, and the words that give it. */
  private String figure(Optional<Indicator> figure) {
    if (figure.isEmpty()) {
      return "";
    }
    Quantity quantity = figure.get().quantity();
    String value =
        quantity
            .value()
            .map(number -> number.toPlainString() + " " + Escape.text(quantity.unit()))
            .orElseGet(() -> text("difference.withheld", quantity.unit()));
    if (quantity.qualifier() != Qualifier.EXACT) {
      value = quantity.qualifier().code() + " " + value;
    }
    String quote = text("difference.quote", figure.get().quote().text());
    return value.strip() + " <span class=\"id\">" + quote + "</span>";
  }

  private void facts(List<FactChange> facts) {
    if (facts.isEmpty()) {
      return;
    }
    head("difference.facts", "difference.fact", "difference.before", "difference.after");
    for (FactChange fact : facts) {
      row(
          text("difference.fact." + fact.kind().code()),
          Escape.text(fact.before()),
          Escape.text(fact.after()));
    }
    html.append("</tbody></table>\n");
  }

  private void sentences(Language language, List<List<Piece>> changes) {
    Set<String> moved = TextDifference.moved(changes);
    Set<String> told = new HashSet<>();
    html.append("<h3>")
        .append(text("difference.sentences", language.tag(), changes.size()))
        .append("</h3>\n<ol>\n");
    for (List<Piece> sentence : changes) {
      String whole = sentence.get(0).text();
      if (moved.contains(whole)) {
        if (told.add(whole)) {
          String where = text("difference.moved");
          html.append("<li>").append(where).append(' ');
          html.append("<span lang=\"").append(language).append("\">").append(Escape.text(whole));
          html.append("</span></li>\n");
        }
      } else {
        html.append("<li lang=\"").append(language).append("\">");
        sentence.forEach(this::piece);
        html.append("</li>\n");
      }
    }
    html.append("</ol>\n");
  }

  private void piece(Piece piece) {
    String words = Escape.text(piece.text());
    html.append(
        switch (piece.fate()) {
          case KEPT -> words;
          case REMOVED -> "<del>" + words + "</del>";
          case ADDED -> "<ins>" + words + "</ins>";
        });
  }
}
