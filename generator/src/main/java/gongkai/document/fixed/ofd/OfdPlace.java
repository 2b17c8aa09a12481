package gongkai.document.fixed.ofd;

import gongkai.document.source.archive.Xml;
import org.w3c.dom.Element;

/**
 * Where an object of an OFD file puts its own points on the page: {@code x' = a x + c y + e},
 * {@code y' = b x + d y + f}; lengths in millimetres, y downwards.
 */
record OfdPlace(double a, double b, double c, double d, double e, double f) {
  static final OfdPlace PAGE = new OfdPlace(1, 0, 0, 1, 0, 0);

  /** The place of an object in this one: its CTM first, then its boundary. */
  OfdPlace inside(Element object) {
    double[] box = OfdNumbers.numbers(Xml.attribute(object, "Boundary").orElse(""));
    double[] m = OfdNumbers.numbers(Xml.attribute(object, "CTM").orElse(""));
    double left = box.length == 4 ? box[0] : 0;
    double top = box.length == 4 ? box[1] : 0;
    OfdPlace own =
        m.length == 6
            ? new OfdPlace(m[0], m[1], m[2], m[3], m[4] + left, m[5] + top)
            : new OfdPlace(1, 0, 0, 1, left, top);
    return new OfdPlace(
        a * own.a + c * own.b,
        b * own.a + d * own.b,
        a * own.c + c * own.d,
        b * own.c + d * own.d,
        a * own.e + c * own.f + e,
        b * own.e + d * own.f + f);
  }

  /** The place of an object in this one by its boundary alone. */
  OfdPlace shifted(Element object) {
    double[] box = OfdNumbers.numbers(Xml.attribute(object, "Boundary").orElse(""));
    double[] at = box.length == 4 ? at(box[0], box[1]) : new double[] {e, f};
    return new OfdPlace(a, b, c, d, at[0], at[1]);
  }

  double[] at(double x, double y) {
    return new double[] {a * x + c * y + e, b * x + d * y + f};
  }

  /** By how much a length along the text grows. */
  double scale() {
    double scale = Math.hypot(a, b);
    return scale == 0 ? 1 : scale;
  }

  /** The direction of the text: 0 to the right, then clockwise by quarters: down, left, up. */
  int turn() {
    if (Math.abs(a) >= Math.abs(b)) {
      return a >= 0 ? 0 : 2;
    }
    return b > 0 ? 1 : 3;
  }

  /** Whether the text stands at an angle whose sine is larger than one given. */
  boolean isAslant(double sine) {
    return Math.min(Math.abs(a), Math.abs(b)) > sine * scale();
  }
}
