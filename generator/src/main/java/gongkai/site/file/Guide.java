package gongkai.site.file;

import gongkai.model.Passage;
import gongkai.site.Address;
import java.time.LocalDate;
import java.util.Optional;

/**
 * {@code llms.txt}: where programs that read for people find what. In the site's main language.
 *
 * @param purpose of the site
 * @param date of the newest publication or change
 */
public record Guide(
    Address address,
    Passage title,
    Passage publisher,
    Optional<Passage> purpose,
    Optional<LocalDate> date,
    Places places)
    implements PlainFile {

  /** Absolute addresses. */
  public record Places(
      String units,
      String years,
      String statistics,
      String changes,
      String data,
      String figures,
      String description,
      String feed) {}
}
