package gongkai.design;

import static gongkai.design.ColourRole.ACCENT;
import static gongkai.design.ColourRole.BAR;
import static gongkai.design.ColourRole.CHART_1;
import static gongkai.design.ColourRole.CHART_6;
import static gongkai.design.ColourRole.FOCUS;
import static gongkai.design.ColourRole.FRAME;
import static gongkai.design.ColourRole.GROUND;
import static gongkai.design.ColourRole.HATCH;
import static gongkai.design.ColourRole.INK;
import static gongkai.design.ColourRole.LINK;
import static gongkai.design.ColourRole.LIT;
import static gongkai.design.ColourRole.MISSING;
import static gongkai.design.ColourRole.NOTICE;
import static gongkai.design.ColourRole.PAPER;
import static gongkai.design.ColourRole.RULE_STRONG;
import static gongkai.design.ColourRole.SOFT;
import static gongkai.design.ColourRole.VISITED;

import gongkai.design.Design.PlacedColour;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Colours that stand on each other and cannot be told apart well enough. */
public final class Contrasts {
  /** WCAG 2.2, 1.4.11: frames, marks and parts of charts. */
  private static final double MARKS = 3;

  /** By ground: the colours of texts that stand on it. */
  private static final Map<ColourRole, Set<ColourRole>> TEXTS = new LinkedHashMap<>();

  /** By ground: the colours of what is drawn on it and carries a meaning. */
  private static final Map<ColourRole, Set<ColourRole>> DRAWN = new LinkedHashMap<>();

  static {
    TEXTS.put(PAPER, EnumSet.of(INK, SOFT, ACCENT, LINK, VISITED));
    TEXTS.put(GROUND, EnumSet.of(INK, SOFT, LINK, VISITED));
    TEXTS.put(LIT, EnumSet.of(INK, SOFT, LINK, VISITED));
    TEXTS.put(HATCH, EnumSet.of(INK, LINK, VISITED));
    Set<ColourRole> onPaper = EnumSet.of(RULE_STRONG, FOCUS, FRAME, NOTICE, BAR, MISSING);
    onPaper.addAll(EnumSet.range(CHART_1, CHART_6));
    DRAWN.put(PAPER, onPaper);
    DRAWN.put(GROUND, EnumSet.of(FOCUS, RULE_STRONG));
  }

  private final Design design;
  private final String path;
  private final Problems problems = new Problems();

  private Contrasts(Design design, String path) {
    this.design = design;
    this.path = path;
  }

  /**
   * Every pair that is used together and is too faint.
   *
   * @param design a whole one, the site's own over the built-in one
   * @param path the site's own {@code theme.yml}: a fault is reported there if one of the two
   *     colours is from it
   */
  public static List<Problem> of(Design design, String path) {
    Contrasts contrasts = new Contrasts(design, path);
    for (Scheme scheme : Scheme.values()) {
      TEXTS.forEach(
          (ground, fronts) -> contrasts.check(scheme, ground, fronts, scheme.textContrast()));
      DRAWN.forEach((ground, fronts) -> contrasts.check(scheme, ground, fronts, MARKS));
    }
    return contrasts.problems.list();
  }

  private void check(Scheme scheme, ColourRole ground, Set<ColourRole> fronts, double needed) {
    PlacedColour behind = design.palette(scheme).get(ground);
    for (ColourRole front : fronts) {
      PlacedColour before = design.palette(scheme).get(front);
      double contrast = before.colour().contrast(behind.colour());
      if (contrast < needed) {
        problems.add(
            Problem.error(
                "low-contrast",
                place(before, behind),
                front.code() + " " + before.colour().hex(),
                ground.code() + " " + behind.colour().hex(),
                scheme.code(),
                // Rounded down, so that no faulty pair seems to have what it needs.
                BigDecimal.valueOf(contrast).setScale(2, RoundingMode.DOWN).toPlainString(),
                BigDecimal.valueOf(needed).stripTrailingZeros().toPlainString()));
      }
    }
  }

  /** The colour that the site gave; if it gave both, the one in front. */
  private SourceLocation place(PlacedColour before, PlacedColour behind) {
    return before.place().path().equals(path) ? before.place() : behind.place();
  }
}
