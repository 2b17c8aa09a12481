package gongkai.content;

import gongkai.content.field.ShownText;
import gongkai.content.setting.UnitFile;
import gongkai.model.SiteConfig;
import gongkai.model.Unit;
import gongkai.model.vocabulary.Vocabulary;
import gongkai.proofreading.WrongWordings;
import java.util.List;

/**
 * The content folder without the reports' texts, which are read one by one.
 *
 * @param siteFile the text of {@code content/site.yml}, for places in it
 * @param unitFiles sorted by level, then by id
 * @param shown the texts of all settings that pages or data show
 * @param wording the office's own list of wrong wordings
 */
public record Content(
    SiteConfig site,
    String siteFile,
    List<UnitFile> unitFiles,
    Vocabulary vocabulary,
    WrongWordings wording,
    List<ShownText> shown,
    List<ReportSource> reports,
    List<PageFile> pages) {

  /** Sorted by level, then by id. */
  public List<Unit> units() {
    return unitFiles.stream().map(UnitFile::unit).toList();
  }
}
