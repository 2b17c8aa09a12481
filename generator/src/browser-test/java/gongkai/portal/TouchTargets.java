package gongkai.portal;

/** What a finger has to meet. */
final class TouchTargets {
  /**
   * A script that lists links and controls that are lower than 44 px or narrower than 24, but for
   * links within a sentence, whose line gives the height, and in charts.
   */
  static final String SMALL =
      """
      (() => {
        const small = [];
        const inText = '.prose, .notice, .purpose, .lead-in, .aside, .promise, .event, .change-note,'
          + ' .summary, .big, .headline dd, .source-file, .facts, svg, .visually-hidden, .skip';
        for (const e of document.querySelectorAll('a, button, summary, select, .find input, .modes label')) {
          if (!e.checkVisibility({ checkVisibilityCSS: true }) || e.closest(inText)) continue;
          const box = e.getBoundingClientRect();
          if (box.height < 43.5 || box.width < 24) {
            small.push(Math.round(box.width) + '×' + Math.round(box.height) + ' ' + e.outerHTML.slice(0, 90));
          }
        }
        return small;
      })()
      """;

  private TouchTargets() {}
}
