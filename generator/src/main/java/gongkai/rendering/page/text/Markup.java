package gongkai.rendering.page.text;

import gongkai.html.Escape;
import gongkai.model.Language;
import gongkai.model.Passage;
import gongkai.model.text.RedactionMarks;
import gongkai.model.text.RedactionMarks.Run;
import java.util.List;

/** Text as HTML or XML: escaped, with redaction marks and foreign languages marked up. */
public final class Markup {
  private Markup() {}

  /**
   * A run of redaction marks: the marks are seen, the label is read aloud once.
   *
   * @param label in {@code labelLanguage}, which is marked where the text around it has another
   */
  static String redaction(String marks, String label, Language labelLanguage, Language around) {
    StringBuilder out = new StringBuilder();
    out.append("<span class=\"redacted\" role=\"img\"");
    if (!labelLanguage.equals(around)) {
      out.append(" lang=\"").append(labelLanguage.tag()).append('"');
    }
    out.append(" aria-label=\"").append(Escape.text(label)).append("\">");
    Escape.text(marks, 0, marks.length(), out);
    return out.append("</span>").toString();
  }

  /** A passage on a page of some language. */
  public static String passage(
      Passage passage, Language pageLanguage, RedactionMarks marks, String label) {
    String text = passage.text();
    List<Run> runs = marks.in(text);
    if (runs.isEmpty()) {
      return marked(Escape.text(text), passage.language(), pageLanguage);
    }
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Run run : runs) {
      Escape.text(text, at, run.start(), out);
      String written = text.substring(run.start(), run.end());
      out.append(redaction(written, label, pageLanguage, passage.language()));
      at = run.end();
    }
    Escape.text(text, at, text.length(), out);
    return marked(out.toString(), passage.language(), pageLanguage);
  }

  /** HTML in a language, marked where the text around it has another. */
  public static String marked(String html, Language language, Language around) {
    if (language.equals(around)) {
      return html;
    }
    String direction =
        language.direction().equals(around.direction())
            ? ""
            : " dir=\"" + language.direction() + "\"";
    return "<span lang=\"" + language.tag() + "\"" + direction + ">" + html + "</span>";
  }
}
