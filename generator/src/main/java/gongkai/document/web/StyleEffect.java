package gongkai.document.web;

/** What a declaration of a style sheet can do to text. */
enum StyleEffect {
  DISPLAY,
  VISIBILITY,
  OPACITY,
  FONT_SIZE,
  /** A colour that lets everything through. */
  COLOR,
  PLACE,
  /** A box without height whose inside does not show. */
  CLIP,
  STRIKE,
  RAISE,
  LOWER,
  /** Lines of its own for what else stands in a line. */
  APART,
  /** Items of a list without their numbers. */
  UNNUMBERED
}
