package gongkai;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What axe-core has against a page. The script is run in the page itself: the builder that comes
 * with it opens a second tab for each page, and takes a script that did not run for a page without
 * fault. No page here has frames, which the builder would be needed for.
 */
public final class Axe {
  private static final String SCRIPT = "() => {" + AxeBuilder.getAxeScript() + "}";

  private static final String RUN =
      """
      async tags => {
        const options = { resultTypes: ['violations'] };
        if (tags.length > 0) {
          options.runOnly = { type: 'tag', values: tags };
        }
        const found = await axe.run(document, options);
        if (found.passes.length === 0) {
          throw new Error('axe has looked at nothing');
        }
        return found.violations.flatMap(v => v.nodes.map(n => v.id + ' ' + n.html + ' ' + n.failureSummary));
      }
      """;

  private Axe() {}

  /** Every violation with its element, of the rules with one of the tags or, without tags, of all. */
  public static List<String> violations(Page page, String... tags) {
    if (page.frames().size() > 1) {
      throw new AssertionError(page.url() + " has frames, which are not looked into");
    }
    page.evaluate(SCRIPT);
    List<?> found = (List<?>) page.evaluate(RUN, List.of(tags));
    return found.stream().map(String::valueOf).toList();
  }
}
