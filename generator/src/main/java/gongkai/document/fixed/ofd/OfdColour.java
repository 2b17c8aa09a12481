package gongkai.document.fixed.ofd;

import gongkai.document.source.archive.Xml;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * What an object of an OFD file is filled with. Source: GB/T 33190-2016, 8.3.2: red, green and blue
 * from 0 to 255 unless a colour space of the file says otherwise; black where nothing is said.
 */
record OfdColour(boolean isWhite, boolean isClear) {
  private static final double WHITE = 250;

  static OfdColour of(Element object) {
    return of(Xml.child(object, "FillColor"));
  }

  /** The same of the colour itself. */
  static OfdColour of(Optional<Element> fill) {
    double[] parts =
        OfdNumbers.numbers(fill.flatMap(f -> Xml.attribute(f, "Value")).orElse("0 0 0"));
    boolean plain = fill.filter(f -> Xml.children(f).isEmpty()).isPresent();
    boolean white = plain && parts.length == 3;
    for (double part : parts) {
      white &= part >= WHITE;
    }
    boolean clear =
        fill.flatMap(f -> Xml.attribute(f, "Alpha"))
            .map(String::strip)
            .filter("0"::equals)
            .isPresent();
    return new OfdColour(white, clear);
  }
}
