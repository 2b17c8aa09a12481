package gongkai.site.item;

import gongkai.model.Language;
import gongkai.model.report.ReportId;

/**
 * A section of a report's text that another page shows.
 *
 * @param language of the text
 * @param digest stands for the text, which is read when the page is written
 * @param anchor of the section's heading
 */
public record SectionText(ReportId report, Language language, String digest, String anchor) {}
