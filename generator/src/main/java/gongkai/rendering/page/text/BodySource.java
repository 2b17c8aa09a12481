package gongkai.rendering.page.text;

import gongkai.model.Language;
import gongkai.model.report.ReportId;
import gongkai.model.text.ShownBody;
import java.io.IOException;
import java.util.List;

/**
 * Gives the texts of reports and pages when they are written. They are not kept in memory between
 * planning and rendering.
 */
public interface BodySource {
  /** A report's text in a language that it has. */
  ShownBody report(ReportId id, Language language) throws IOException;

  /** For each of a report's figures, in their order, the sentence of its original. */
  List<String> sentencesOfFigures(ReportId id) throws IOException;

  /** A page's text in a language that it has. */
  ShownBody page(String name, Language language) throws IOException;
}
