package gongkai.document.fixed.ofd;

import gongkai.document.source.archive.Xml;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * What alone of an object shows. Source: GB/T 33190-2016, 8.4 (of several clips only what lies in
 * all; of the areas of one, what lies in any) and 8.5 (the boundary of an object clips it too).
 * Programs that write OFD are careless of boundaries, so that only one that no character fits in is
 * taken for a clip.
 *
 * @param frame around the areas, on the page
 */
record OfdClip(Rectangle2D frame) {
  /** Sizes of a character by which its middle may lie outside. */
  private static final double SLACK = 0.25;

  /** Part of a character's size that a clip must leave of it. */
  private static final double LEAST = 0.3;

  /** The clips of an object that stands in another place. */
  static List<OfdClip> of(Element object, OfdPlace outer) {
    List<OfdClip> clips = new ArrayList<>();
    if (Xml.attribute(object, "Boundary").isPresent()) {
      Rectangle2D box = OfdPath.frame(object, outer);
      if (box.getWidth() > 0 && box.getHeight() > 0 && isTiny(box, size(object, outer))) {
        clips.add(new OfdClip(box));
      }
    }
    for (Element all : Xml.children(object, "Clips")) {
      boolean follows = Xml.attribute(all, "TransFlag").filter("false"::equalsIgnoreCase).isEmpty();
      OfdPlace place = follows ? outer.inside(object) : outer.shifted(object);
      Xml.children(all, "Clip").forEach(clip -> add(clip, place, clips));
    }
    return clips;
  }

  private static double size(Element object, OfdPlace outer) {
    double size = OfdNumbers.number(Xml.attribute(object, "Size").orElse("0"), 0);
    return size * outer.inside(object).scale();
  }

  /** An area that is text leaves what nobody can tell, and so does one that is empty. */
  private static void add(Element clip, OfdPlace place, List<OfdClip> clips) {
    Rectangle2D frame = new Rectangle2D.Double();
    for (Element area : Xml.children(clip, "Area")) {
      OfdPlace inside = place.inside(area);
      List<Element> paths = Xml.children(area, "Path");
      if (paths.isEmpty()) {
        return;
      }
      for (Element path : paths) {
        Rectangle2D one = OfdPath.of(path, inside).frame();
        frame = frame.isEmpty() ? one : frame.createUnion(one);
      }
    }
    if (!frame.isEmpty()) {
      clips.add(new OfdClip(frame));
    }
  }

  private static boolean isTiny(Rectangle2D frame, double size) {
    return Math.min(frame.getWidth(), frame.getHeight()) < LEAST * size;
  }

  /**
   * Whether a character does not show.
   *
   * @param middle of it, on the page
   */
  boolean hides(double[] middle, double size) {
    double slack = SLACK * size;
    return isTiny(frame, size)
        || middle[0] < frame.getMinX() - slack
        || middle[0] > frame.getMaxX() + slack
        || middle[1] < frame.getMinY() - slack
        || middle[1] > frame.getMaxY() + slack;
  }
}
