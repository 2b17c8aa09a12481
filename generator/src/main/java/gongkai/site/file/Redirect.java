package gongkai.site.file;

import gongkai.model.Language;
import gongkai.model.Passage;
import gongkai.site.Address;
import gongkai.site.item.Masthead;

/**
 * An old address that leads to a page.
 *
 * @param alias which entry of {@code aliases} asked for it; one entry makes an address for every
 *     language, and more than one where it is the earlier id of a unit
 */
public record Redirect(
    Address address,
    Language pageLanguage,
    Passage title,
    String href,
    String canonical,
    Alias alias,
    Masthead site)
    implements PlainFile {

  /**
   * An entry of {@code aliases}.
   *
   * @param origin the file that it stands in, relative to the site's folder
   * @param written as it stands there
   */
  public record Alias(String origin, String written) {}
}
