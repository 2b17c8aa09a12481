package gongkai.document.word;

import gongkai.document.source.Doubts;
import gongkai.document.source.StyledText;
import gongkai.document.source.sign.Formula;
import gongkai.document.source.sign.Height;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields that are open at a place of a Word file. An instruction is not shown but its result;
 * where a field has none, what Word makes of the instruction when it shows the page.
 */
public final class FieldStack {
  private static final Pattern SYMBOL =
      Pattern.compile(
          "\\s*SYMBOL\\s+(?:0x([0-9A-F]{1,5})|([0-9]{1,6}))(.*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern SYMBOL_FONT =
      Pattern.compile("Symbol|Wingdings|Webdings", Pattern.CASE_INSENSITIVE);
  private static final Pattern BUTTON =
      Pattern.compile(
          "\\s*(?:MACROBUTTON|GOTOBUTTON)\\s+\\S+\\s(.*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern NUMBER =
      Pattern.compile("\\s*(?:AUTONUM|AUTONUMLGL|AUTONUMOUT|LISTNUM)\\b", Pattern.CASE_INSENSITIVE);

  /** The number of a note again, which looks like its mark. */
  private static final Pattern MARK =
      Pattern.compile(
          "^\\s*(?:NOTEREF|FTNREF)\\b.*\\\\f\\b", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Points by which what follows on the line stands higher or lower. */
  private static final Pattern ADVANCE =
      Pattern.compile("\\s*ADVANCE\\b(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern STEP =
      Pattern.compile("\\\\([ud])\\s*([0-9]{1,4})", Pattern.CASE_INSENSITIVE);

  private static final Pattern EMBEDDED =
      Pattern.compile("\\s*(?:EMBED|LINK)\\b\\s*([!-~]+)?", Pattern.CASE_INSENSITIVE);

  private static final class Open {
    private final StringBuilder instruction = new StringBuilder();
    private final String shown;
    private boolean reading = true;
    private boolean hasResult;

    private Open(String shown) {
      this.shown = shown;
    }
  }

  private final Deque<Open> open = new ArrayDeque<>();

  /** How many of the open fields have their instruction read. */
  private int reading;

  private final Doubts doubts;

  /** In points above the line. */
  private int advanced;

  public FieldStack(Doubts doubts) {
    this.doubts = doubts;
  }

  /**
   * Opens a field.
   *
   * @param shown what a form shows at its place if it has no result
   */
  public void begin(String shown) {
    open.push(new Open(shown));
    reading++;
  }

  public void separate() {
    if (!open.isEmpty() && open.peek().reading) {
      open.peek().reading = false;
      reading--;
    }
  }

  /** Whether what comes belongs to an instruction, and is not shown. */
  public boolean isInstruction() {
    return reading > 0;
  }

  /** Text of an instruction; the result of a field within it is text of it too. */
  public void instruction(String text) {
    open.stream().filter(f -> f.reading).findFirst().ifPresent(f -> f.instruction.append(text));
  }

  /** Text of an instruction that is no part of its code. */
  public void argument(String text) {
    instruction(text.replaceAll("[\\\\,;()]", "\\\\$0"));
  }

  /** What made the object that an open field embeds; empty where none does. */
  public Optional<String> embedded() {
    return open.stream()
        .map(field -> EMBEDDED.matcher(field.instruction))
        .filter(Matcher::lookingAt)
        .findFirst()
        .map(m -> m.group(1) == null ? "OLE" : m.group(1));
  }

  /** A paragraph begins, with its characters on the line. */
  public void beginLine() {
    advanced = 0;
  }

  /** Where fields have put what comes: higher, lower, or in the place of the mark of a note. */
  public Height height() {
    boolean note = open.stream().anyMatch(f -> !f.reading && MARK.matcher(f.instruction).find());
    return note ? Height.RAISED : RunLook.height("", 2 * advanced, false);
  }

  /** Notes that the innermost field has a result; at its end those around it have it too. */
  public void result() {
    if (!open.isEmpty()) {
      open.peek().hasResult = true;
    }
  }

  /** Closes a field, and adds what it shows where its result is not in the text. */
  public void end(StyledText text, boolean strong) {
    Open ended = open.poll();
    if (ended == null) {
      return;
    }
    reading -= ended.reading ? 1 : 0;
    if (ended.hasResult) {
      result();
      return;
    }
    String code = ended.instruction.toString();
    Matcher advance = ADVANCE.matcher(code);
    if (advance.matches()) {
      Matcher step = STEP.matcher(advance.group(1));
      while (step.find()) {
        int points = Integer.parseInt(step.group(2));
        advanced += step.group(1).equalsIgnoreCase("u") ? points : -points;
      }
      return;
    }
    boolean formula = EqField.is(code);
    String shown = formula ? formula(code) : shown(code, ended.shown);
    if (isInstruction()) {
      argument(shown);
    } else if (!shown.isEmpty()) {
      result();
      text.append(shown, strong, formula ? Height.FORMULA : Height.LEVEL);
    }
  }

  private String formula(String code) {
    Formula formula = EqField.read(code);
    if (formula.isDoubtful()) {
      doubts.formula(formula.text());
    }
    return formula.text();
  }

  /** What Word makes of an instruction without a result in the text. */
  String shown(String code, String form) {
    Matcher symbol = SYMBOL.matcher(code);
    if (symbol.matches()) {
      int sign =
          symbol.group(1) != null
              ? Integer.parseInt(symbol.group(1), 16)
              : Integer.parseInt(symbol.group(2));
      boolean font = sign < 0x100 && SYMBOL_FONT.matcher(symbol.group(3)).find();
      return doubts.sign(font ? 0xF000 + sign : sign);
    }
    Matcher button = BUTTON.matcher(code);
    if (button.matches()) {
      return button.group(1).strip();
    }
    if (NUMBER.matcher(code).lookingAt()) {
      doubts.numberLost();
    }
    return form;
  }
}
