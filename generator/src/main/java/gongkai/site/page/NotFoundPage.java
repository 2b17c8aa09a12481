package gongkai.site.page;

/**
 * The page for addresses that lead nowhere.
 *
 * @param base the path of the site's root on its host. A server shows this page at any depth, where
 *     relative links would lead astray without it.
 */
public record NotFoundPage(Shell shell, String base, String units, String years) implements Page {
  @Override
  public String template() {
    return "not-found";
  }
}
