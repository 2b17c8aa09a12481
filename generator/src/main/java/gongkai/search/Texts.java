package gongkai.search;

import gongkai.model.Language;
import gongkai.model.report.ReportId;
import gongkai.model.text.ShownBody;
import java.io.IOException;

/** Gives the reports' texts, one by one: all at once would fill a small machine's memory. */
@FunctionalInterface
public interface Texts {
  /** A report's text in a language that it has. */
  ShownBody of(ReportId report, Language language) throws IOException;
}
