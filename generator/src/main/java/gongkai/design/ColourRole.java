package gongkai.design;

import gongkai.model.Coded;

/** What a colour is for. The style sheet knows each as {@code --} and its code. */
public enum ColourRole implements Coded {
  /** The page. */
  PAPER,
  /** The foot of the page, and what is set apart from the page. */
  GROUND,
  INK,
  /** Text that stands back: terms, notes, captions. */
  SOFT,
  /** Thin lines that only order; nothing is lost where they are not seen. */
  RULE,
  RULE_STRONG,
  /** The site's name, the current place. */
  ACCENT,
  LINK,
  VISITED,
  /** The frame around what the keyboard is on. */
  FOCUS,
  /** Behind the sentence or cell that a link led to. */
  LIT,
  /** The stripes behind what is withheld. */
  HATCH,
  /** Around what is withheld or missing. */
  FRAME,
  /** Around notices. */
  NOTICE,
  /** Shares drawn as bars. */
  BAR,
  /** Where a chart has no value. */
  MISSING,
  CHART_1,
  CHART_2,
  CHART_3,
  CHART_4,
  CHART_5,
  CHART_6
}
