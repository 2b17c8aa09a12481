package gongkai.document.web.style;

/** What a declaration of a style sheet can do to text. */
enum StyleEffect {
  DISPLAY,
  VISIBILITY,
  /** Taken out of its table, which columns can be too. */
  COLLAPSE,
  OPACITY,
  FONT_SIZE,
  /** A colour that lets everything through. */
  COLOR,
  /** White, which shows on nothing but a ground. */
  WHITE,
  /** A ground that white letters show on. */
  GROUND,
  PLACE,
  /** A box without height whose inside does not show. */
  CLIP,
  STRIKE,
  /** A ground that draws a line through its middle. */
  DRAWN_STRIKE,
  /** A line that is drawn through what it stands in. */
  LINE,
  RAISE,
  LOWER,
  /** Lines of its own for what else stands in a line. */
  APART,
  /** Apart from what stands beside it in the line. */
  GAP,
  /** Its parts stand apart from each other. */
  PARTS,
  /** Items of a list without their numbers. */
  UNNUMBERED,
  /** Shown from right to left, whatever it is. */
  TURN
}
