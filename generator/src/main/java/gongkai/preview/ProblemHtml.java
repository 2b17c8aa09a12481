package gongkai.preview;

import gongkai.desk.Desk;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Severity;
import gongkai.html.Escape;
import gongkai.i18n.Messages;
import java.util.List;
import java.util.Locale;

/** Problems as HTML in the officer's language, without inline style or script. */
final class ProblemHtml {
  /**
   * More than anyone mends in one go; a page must still open when ten thousand files are faulty.
   */
  private static final int MOST_SHOWN = 100;

  private static final String STYLE = "<link rel=\"stylesheet\" href=\"/_gongkai/panel.css\">";

  private final Messages messages;
  private final SourceLines sources;
  private final boolean desk;

  /**
   * Prepares to write.
   *
   * @param desk whether the preview has a review desk, where reports are mended by buttons
   */
  ProblemHtml(Messages messages, SourceLines sources, boolean desk) {
    this.messages = messages;
    this.sources = sources;
    this.desk = desk;
  }

  /**
   * What goes on top of every page: nothing without problems; a closed list for warnings and notes,
   * which need not be mended today; an open one that stays in view for errors.
   */
  String panel(List<Problem> problems) {
    if (problems.isEmpty()) {
      return "";
    }
    return problems.get(0).isError() ? errorPanel(problems) : warningPanel(problems);
  }

  private String errorPanel(List<Problem> problems) {
    // The panel scrolls when it is long, so the keyboard must reach it.
    return STYLE
        + "<div class=\"gongkai-panel gongkai-panel-error\" role=\"alert\" tabindex=\"0\""
        + language()
        + "><h2>"
        + text("preview.panel-errors", problems.stream().filter(Problem::isError).count())
        + "</h2><p>"
        + text("preview.panel-last-good")
        + "</p>"
        + toDesk()
        + list(problems)
        + "</div>";
  }

  private String warningPanel(List<Problem> problems) {
    return STYLE
        + "<aside class=\"gongkai-panel gongkai-panel-warning\""
        + " aria-labelledby=\"gongkai-warnings\""
        + language()
        + "><details><summary id=\"gongkai-warnings\">"
        + counts(problems)
        + "</summary>"
        + list(problems)
        + "</details></aside>";
  }

  /** A page of its own, for when there is no page of the site to show. */
  String page(String titleKey, String adviceKey, List<Problem> problems) {
    return "<!DOCTYPE html>\n<html"
        + language()
        + "><head><meta charset=\"utf-8\">"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>"
        + text(titleKey)
        + "</title>"
        + STYLE
        + "</head>\n<body class=\"gongkai-page\"><main><h1>"
        + text(titleKey)
        + "</h1><p>"
        + text(adviceKey)
        + "</p>"
        + (problems.isEmpty() ? "" : toDesk() + list(problems))
        + "</main></body></html>\n";
  }

  /** How many warnings there are, and how many notes; of each only where there are any. */
  private String counts(List<Problem> problems) {
    long notes = problems.stream().filter(p -> p.severity() == Severity.NOTE).count();
    long warnings = problems.size() - notes;
    String both = notes > 0 && warnings > 0 ? text("preview.panel-and") : "";
    return (warnings > 0 ? text("preview.panel-warnings", warnings) : "")
        + both
        + (notes > 0 ? text("preview.panel-notes", notes) : "");
  }

  private String toDesk() {
    return desk
        ? "<p><a href=\"/" + Desk.FOLDER + "/\">" + text("preview.to-desk") + "</a></p>"
        : "";
  }

  private String list(List<Problem> problems) {
    StringBuilder html = new StringBuilder("<ol>");
    for (Problem problem : problems.subList(0, Math.min(problems.size(), MOST_SHOWN))) {
      html.append(item(problem));
    }
    html.append("</ol>");
    if (problems.size() > MOST_SHOWN) {
      html.append("<p>").append(text("preview.more", problems.size() - MOST_SHOWN)).append("</p>");
    }
    return html.toString();
  }

  private String item(Problem problem) {
    String severity = problem.severity().name().toLowerCase(Locale.ROOT);
    return "<li class=\"gongkai-"
        + severity
        + "\"><strong>"
        + text("severity." + severity)
        + "</strong> <code class=\"gongkai-place\">"
        + Escape.text(problem.place().toString())
        + "</code> <code>["
        + Escape.text(problem.code())
        + "]</code> <span>"
        + Escape.text(messages.words(problem))
        + "</span>"
        + (problem.isError() ? lines(problem) : "")
        + "</li>";
  }

  /** The lines around a fault, its own one marked. */
  private String lines(Problem problem) {
    StringBuilder html = new StringBuilder();
    for (SourceLines.Line line : sources.around(problem.place())) {
      html.append(line.here() ? "<mark>" : "")
          .append(line.number())
          .append("  ")
          .append(Escape.text(line.text()))
          .append(line.here() ? "</mark>" : "")
          .append('\n');
    }
    return html.isEmpty() ? "" : "<pre class=\"gongkai-lines\">" + html + "</pre>";
  }

  private String language() {
    return " lang=\""
        + Escape.text(messages.language().tag())
        + "\" dir=\""
        + messages.language().direction()
        + "\"";
  }

  private String text(String key, Object... arguments) {
    return Escape.text(messages.text(key, arguments));
  }
}
