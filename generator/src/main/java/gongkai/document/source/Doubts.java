package gongkai.document.source;

import gongkai.model.report.OpenPoint;
import java.util.Map;
import java.util.Optional;

/**
 * What the text of a Word file leaves to a person: what it strikes out, what nobody can show in a
 * line, what is not read. Each kind is one warning at the end, with how often it came.
 */
public final class Doubts {
  /** Signs of the fonts Symbol and Wingdings that forms use; both put them at U+F000. */
  private static final Map<Integer, String> SIGNS =
      Map.ofEntries(
          Map.entry(0xF0FC, "✓"),
          Map.entry(0xF0FB, "✗"),
          Map.entry(0xF0FE, "☑"),
          Map.entry(0xF052, "☑"),
          Map.entry(0xF0FD, "☒"),
          Map.entry(0xF0A8, "☐"),
          Map.entry(0xF06F, "☐"),
          Map.entry(0xF0B7, "•"),
          Map.entry(0xF0A7, "▪"),
          Map.entry(0xF06C, "●"),
          Map.entry(0xF06E, "■"),
          Map.entry(0xF075, "◆"),
          Map.entry(0xF0D8, "➢"),
          Map.entry(0xF0E0, "→"),
          Map.entry(0xF0B4, "×"),
          Map.entry(0xF0B1, "±"),
          Map.entry(0xF0B0, "°"));

  /** Of a struck or doubtful text that a message quotes. */
  private static final int LONGEST_QUOTE = 40;

  private final LineCollector out;
  private final StringBuilder struckNow = new StringBuilder();
  private int insertions;
  private int deletions;
  private int unknownSigns;
  private int struck;
  private String firstStruck = "";
  private int formulas;
  private String firstFormula = "";
  private int objects;
  private String firstObject = "";
  private int drawings;
  private int hidden;
  private String firstHidden = "";
  private int filledIn;
  private String firstFilledIn = "";
  private int unfilled;
  private String firstUnfilled = "";
  private int lostNumbers;

  public Doubts(LineCollector out) {
    this.out = out;
  }

  public void inserted() {
    insertions++;
  }

  /** What a tracked change took out. */
  public void deleted(String text) {
    deletions++;
    out.omit(text, Removal.Reason.DELETION);
  }

  /** Text that is shown struck out; what follows it directly belongs to it. */
  public void struck(String text) {
    struckNow.append(text);
  }

  /** Ends a struck passage. */
  public void notStruck() {
    String text = struckNow.toString().strip();
    struckNow.setLength(0);
    if (!text.isEmpty()) {
      struck++;
      firstStruck = firstStruck.isEmpty() ? quote(text) : firstStruck;
      out.omit(text, Removal.Reason.STRUCK);
    }
  }

  public void formula(String text) {
    formulas++;
    firstFormula = firstFormula.isEmpty() ? quote(text) : firstFormula;
  }

  /** An object of another program, such as an equation, that is not read. */
  public void object(String name) {
    objects++;
    firstObject = firstObject.isEmpty() ? quote(name) : firstObject;
    out.omit(name, Removal.Reason.OBJECT);
  }

  /** Words of a drawing whose order in the text is not known. */
  public void drawing(String text) {
    drawings++;
    out.omit(text, Removal.Reason.OBJECT);
  }

  /** Text that the file does not show, or in a way that nobody sees. */
  public void hidden(String text) {
    if (!text.isBlank()) {
      hidden++;
      firstHidden = firstHidden.isEmpty() ? quote(text) : firstHidden;
      out.omit(text, Removal.Reason.HIDDEN);
    }
  }

  /** What was written into a field of a form; its place in the text is not known. */
  public void filledIn(String text) {
    filledIn++;
    firstFilledIn = firstFilledIn.isEmpty() ? quote(text) : firstFilledIn;
    out.omit(text, Removal.Reason.FORM);
  }

  /** What a form shows where nobody has written anything. */
  public void unfilled(String text) {
    if (!text.isBlank()) {
      unfilled++;
      firstUnfilled = firstUnfilled.isEmpty() ? quote(text) : firstUnfilled;
      out.omit(text, Removal.Reason.FORM);
    }
  }

  /** A paragraph whose number the file does not define. */
  public void numberLost() {
    lostNumbers++;
  }

  /** A sign of a font of symbols. */
  public String sign(int code) {
    boolean isPrivate = code >= 0xE000 && code <= 0xF8FF;
    if (code >= ' ' && !isPrivate && Character.isValidCodePoint(code)) {
      return Character.toString(code);
    }
    Optional<String> known = drawn(code);
    unknownSigns += known.isPresent() ? 0 : 1;
    return known.orElse("□");
  }

  /** What the fonts of symbols draw for a code of their own; empty if that is not known. */
  public static Optional<String> drawn(int code) {
    return Optional.ofNullable(SIGNS.get(code));
  }

  public void warn() {
    if (insertions + deletions > 0) {
      out.doubt(
          OpenPoint.TRACKED_CHANGES, "import-tracked-changes", "" + insertions, "" + deletions);
    }
    if (unknownSigns > 0) {
      out.doubt(OpenPoint.SIGNS, "import-unknown-signs", "" + unknownSigns);
    }
    if (struck > 0) {
      out.doubt(OpenPoint.LEFT_OUT, "import-struck-text", "" + struck, firstStruck);
    }
    if (formulas > 0) {
      out.warn("import-formulas", "" + formulas, firstFormula);
    }
    if (objects > 0) {
      out.incomplete();
      out.doubt(OpenPoint.EMBEDDED, "import-objects-unread", "" + objects, firstObject);
    }
    if (drawings > 0) {
      out.doubt(OpenPoint.EMBEDDED, "import-drawing-text", "" + drawings);
    }
    if (hidden > 0) {
      out.doubt(OpenPoint.LEFT_OUT, "import-hidden-text", "" + hidden, firstHidden);
    }
    if (filledIn > 0) {
      out.doubt(OpenPoint.EMBEDDED, "import-form-values", "" + filledIn, firstFilledIn);
    }
    if (unfilled > 0) {
      out.doubt(OpenPoint.LEFT_OUT, "import-unfilled", "" + unfilled, firstUnfilled);
    }
    if (lostNumbers > 0) {
      out.warn("import-numbers-lost", "" + lostNumbers);
    }
  }

  /** The beginning of a text, as a message quotes it. */
  public static String quote(String text) {
    String line = LineCollector.oneLine(text);
    return line.length() <= LONGEST_QUOTE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_QUOTE)))
            + "…";
  }
}
