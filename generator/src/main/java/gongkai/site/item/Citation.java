package gongkai.site.item;

import gongkai.model.Language;
import gongkai.model.Passage;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How to cite a report. The day of access is the reader's and is left open.
 *
 * @param language of the form's own words
 * @param author the unit, by its name in the reported period; a report names no other author
 * @param site where it is published
 * @param date of publication, or of the last change; empty before publication
 * @param url absolute and permanent
 */
public record Citation(
    Form form,
    Language language,
    Passage author,
    Passage title,
    Passage site,
    Optional<LocalDate> date,
    String url) {

  /** The standards that say in which order and with which signs. */
  public enum Form implements gongkai.model.Coded {
    /** GB/T 7714—2015, 8.8, electronic resources: a report online, {@code [R/OL]}. */
    GBT_7714,
    /** ISO 690:2021, which GB/T 7714 follows, for readers of English. */
    ISO_690
  }
}
