package gongkai.content;

import gongkai.model.SiteConfig;
import gongkai.model.Unit;
import gongkai.model.Vocabulary;
import java.util.List;

/**
 * The content folder without the reports' texts, which are read one by one.
 *
 * @param units sorted by level, then by id
 */
public record Content(
    SiteConfig site,
    List<Unit> units,
    Vocabulary vocabulary,
    List<ReportSource> reports,
    List<PageFile> pages) {}
