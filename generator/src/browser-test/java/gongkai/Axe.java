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

  /**
   * Contrast is looked at apart, and of all texts of one look at three: it takes three quarters of
   * the time, and a table of two thousand numbers has some twenty looks.
   */
  private static final String RUN =
      """
      async tags => {
        const contrast = 'color-contrast';
        const paint = new Map();
        const painted = element => {
          if (element === null) {
            return '';
          }
          if (!paint.has(element)) {
            const style = getComputedStyle(element);
            const own = [style.backgroundColor, style.backgroundImage, style.opacity, style.filter,
              style.position === 'static' || style.position];
            paint.set(element, painted(element.parentElement) + own + ';');
          }
          return paint.get(element);
        };
        const looks = new Map();
        for (const element of document.querySelectorAll('body *')) {
          if ([...element.childNodes].some(n => n.nodeType === 3 && n.data.trim()) && element.checkVisibility()) {
            const style = getComputedStyle(element);
            const look = [style.color, style.fontSize, style.fontWeight, style.textShadow, painted(element)].join();
            looks.set(look, [...(looks.get(look) ?? []), element].slice(0, 3));
          }
        }
        const options = { resultTypes: ['violations'], rules: { [contrast]: { enabled: false } } };
        if (tags.length > 0) {
          options.runOnly = { type: 'tag', values: tags };
        }
        const found = await axe.run(document, options);
        const colours = await axe.run({ include: [...looks.values()].flat() },
          { resultTypes: ['violations'], runOnly: { type: 'rule', values: [contrast] } });
        if (found.passes.length + colours.passes.length === 0 || colours.passes.length === 0) {
          throw new Error('axe has looked at nothing');
        }
        return [...found.violations, ...colours.violations]
          .flatMap(v => v.nodes.map(n => v.id + ' ' + n.html + ' ' + n.failureSummary));
      }
      """;

  private Axe() {}

  /**
   * Every violation with its element, of the rules with one of the tags or, without tags, of all.
   */
  public static List<String> violations(Page page, String... tags) {
    if (page.frames().size() > 1) {
      throw new AssertionError(page.url() + " has frames, which are not looked into");
    }
    if (!(boolean) page.evaluate("'axe' in window")) {
      page.evaluate(SCRIPT);
    }
    List<?> found = (List<?>) page.evaluate(RUN, List.of(tags));
    return found.stream().map(String::valueOf).toList();
  }
}
