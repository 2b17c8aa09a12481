package gongkai;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What axe-core has against a page. The script is run in the page itself: the builder that comes
 * with it opens a second tab for each page, and takes a script that did not run for a page without
 * fault. No page here has frames, which the builder would be needed for.
 */
public final class Axe {
  private static final String SCRIPT = AxeBuilder.getAxeScript();

  /**
   * What is a matter of colour is looked at apart, and of all texts of one look at three: it takes
   * three quarters of the time, and a table of two thousand numbers has some twenty looks. On
   * further pages of one walk only looks that are new to it are tried.
   */
  private static final String RUN =
      """
      async ([tags, tried]) => {
        const ofColour = ['color-contrast', 'link-in-text-block'];
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
        // A link among other words must be told from them, and by more than a little colour.
        const signs = element => element.textContent.trim().length;
        const among = link => {
          let block = link.parentElement;
          while (getComputedStyle(block).display.startsWith('inline')) {
            block = block.parentElement;
          }
          const links = [...block.querySelectorAll('a')].reduce((sum, a) => sum + signs(a), 0);
          const style = getComputedStyle(block);
          return signs(block) > links && [style.color, style.fontWeight, style.fontSize];
        };
        // Of the rows of a long table or list some stay that have, three times, all that any row has.
        const kindIn = (row, element) => {
          const own = [element.localName];
          for (const { name, value } of element.attributes) {
            own.push(/^(class|role|scope|lang|type|aria-(?!label))/.test(name) ? name + value : name);
          }
          own.push([...element.childNodes].some(n => n.nodeType === 3 && n.data.trim()));
          return own.join(' ') + (element === row ? '' : ' in ' + kindIn(row, element.parentElement));
        };
        const rowsAlike = needed => [...document.querySelectorAll('main tbody, main ul, main ol')].flatMap(list => {
          const rows = [...list.children];
          const times = new Map();
          return rows.length < 12 ? [] : rows.filter(row => {
            const kinds = new Set([row, ...row.querySelectorAll('*')].map(e => kindIn(row, e)));
            const alike = [...kinds].every(kind => times.get(kind) >= 3) && !needed.some(e => row.contains(e));
            if (!alike) {
              kinds.forEach(kind => times.set(kind, (times.get(kind) ?? 0) + 1));
            }
            return alike;
          });
        });
        const looks = new Map();
        for (const element of document.querySelectorAll('body *')) {
          if ([...element.childNodes].some(n => n.nodeType === 3 && n.data.trim()) && element.checkVisibility()) {
            const style = getComputedStyle(element);
            const link = element.closest('a[href]');
            const look = [style.color, style.fontSize, style.fontWeight, style.textShadow, painted(element),
              link && [among(link), style.display, style.textDecorationLine, style.borderBottom]].join();
            looks.set(look, [...(looks.get(look) ?? []), element].slice(0, 3));
          }
        }
        if (looks.size === 0) {
          throw new Error('axe has looked at nothing');
        }
        const known = new Set(tried);
        const untried = [...looks].filter(([look]) => !known.has(look));
        const include = untried.flatMap(([, elements]) => elements.map(e => e.closest('a[href]') ?? e));
        const away = rowsAlike(include).map(row => {
          const place = document.createComment('');
          row.replaceWith(place);
          return [row, place];
        });
        const runs = [];
        if (include.length > 0) {
          runs.push(await axe.run(
            { include },
            { resultTypes: ['violations'], runOnly: { type: 'rule', values: ofColour } }));
        }
        if (tags.join() !== 'cat.color') {
          const options = { resultTypes: ['violations'], rules: {} };
          ofColour.forEach(rule => { options.rules[rule] = { enabled: false }; });
          if (tags.length > 0) {
            options.runOnly = { type: 'tag', values: tags };
          }
          runs.push(await axe.run(document, options));
        }
        away.forEach(([row, place]) => place.replaceWith(row));
        // On a further page it may be that what is new is out of sight: then both rules pass over it.
        const passedOver = run => tried.length > 0 && run.inapplicable.length === ofColour.length;
        const counted = run => run.passes.length + run.violations.length + run.incomplete.length;
        if (runs.some(run => counted(run) === 0 && !passedOver(run))) {
          throw new Error('axe has looked at nothing');
        }
        const violations = runs.flatMap(run => run.violations)
          .flatMap(v => v.nodes.map(n => v.id + ' ' + n.html + ' ' + n.failureSummary));
        return [violations, untried.map(([look]) => look)];
      }
      """;

  private final Page page;
  private final Set<String> tried = new HashSet<>();

  private Axe(Page page) {
    this.page = page;
  }

  /**
   * Begins a walk through pages that are opened in one tab. Each of them has the script from its
   * beginning: the browser compiles it once, and not for each page.
   */
  public static Axe walk(Page page) {
    page.addInitScript(SCRIPT);
    return new Axe(page);
  }

  /** What {@link #found} finds on a page that is open, of which nothing is known. */
  public static List<String> violations(Page page, String... tags) {
    return new Axe(page).found(tags);
  }

  /**
   * Every violation with its element, of the rules with one of the tags or, without tags, of all.
   */
  public List<String> found(String... tags) {
    if (page.frames().size() > 1) {
      throw new AssertionError(page.url() + " has frames, which are not looked into");
    }
    if (!(boolean) page.evaluate("'axe' in window")) {
      page.evaluate("() => {" + SCRIPT + "}");
    }
    List<?> told = (List<?>) page.evaluate(RUN, List.of(List.of(tags), List.copyOf(tried)));
    strings(told.get(1)).forEach(tried::add);
    return strings(told.get(0));
  }

  private static List<String> strings(Object list) {
    return ((List<?>) list).stream().map(String::valueOf).toList();
  }
}
