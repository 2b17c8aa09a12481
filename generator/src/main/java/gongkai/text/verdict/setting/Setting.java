package gongkai.text.verdict.setting;

import gongkai.text.WordList;
import gongkai.text.number.Numerals;
import gongkai.text.word.VerdictWords;
import java.util.BitSet;
import java.util.List;

/**
 * One candidate among the others of its sentence, with the words around it.
 *
 * <p>The windows of words are short by design: a rule of the language reaches no farther than its
 * clause, and short windows keep the whole reading linear.
 */
public final class Setting {
  /** Marks at which a clause ends, if they are neither quoted nor within a number. */
  public static final String CLAUSE_ENDS = "，；。！？：;:,\n";

  private static final int BEFORE = 80;
  private static final int AFTER = 60;
  private static final int WIDE = 160;

  /** Words that a number cannot end a phrase after. */
  private static final WordList GOVERNING = WordList.of(VerdictWords.GOVERNING);

  private final String sentence;
  private final List<Candidate> candidates;
  private final BitSet quoted;
  private final int index;

  /** What is not yet looked for: most that are asked as neighbours are asked for nothing of it. */
  private static final int OPEN = -1;

  private int clauseStart = OPEN;
  private int clauseEnd = OPEN;
  private int partStart = OPEN;
  private String before;

  /**
   * A candidate in its sentence.
   *
   * @param sentence its words, of narrow signs
   * @param candidates all of the sentence, in their order
   * @param quoted the places of the sentence in quotation marks
   * @param index of the candidate
   */
  public Setting(String sentence, List<Candidate> candidates, BitSet quoted, int index) {
    this.sentence = sentence;
    this.candidates = candidates;
    this.quoted = quoted;
    this.index = index;
  }

  public String sentence() {
    return sentence;
  }

  public Candidate candidate() {
    return candidates.get(index);
  }

  public boolean hasPrevious() {
    return index > 0;
  }

  public Candidate previous() {
    return candidates.get(index - 1);
  }

  public boolean hasNext() {
    return index + 1 < candidates.size();
  }

  public Candidate next() {
    return candidates.get(index + 1);
  }

  /** The setting of a candidate some places on, or back. */
  public Setting neighbour(int places) {
    return new Setting(sentence, candidates, quoted, index + places);
  }

  /** The words between the number before and this one. */
  public String sincePrevious() {
    int to = candidate().lead();
    return sentence.substring(Math.min(previous().tail(), to), to);
  }

  /** Whether the number stands in quotation marks. */
  public boolean isQuoted() {
    return quoted.get(candidate().start());
  }

  /** The clause up to the number and its qualifier. */
  public String before() {
    if (before == null) {
      before = sentence.substring(clauseStart(), candidate().lead());
    }
    return before;
  }

  /** The clause after the unit and its qualifier. */
  public String after() {
    return sentence.substring(candidate().tail(), clauseEnd());
  }

  /** 不少于 and the like, right before the number. */
  public String qualifier() {
    return sentence.substring(candidate().lead(), candidate().start());
  }

  /** The sentence before the number, as far as a rule may look back. */
  public String wideBefore() {
    return sentence.substring(Math.max(0, candidate().lead() - WIDE), candidate().lead());
  }

  /** What follows the number across clauses. */
  public String wideAfter() {
    int from = candidate().tail();
    return sentence.substring(from, Math.min(sentence.length(), from + AFTER));
  }

  /** Where the clause of the number begins in the sentence; of a long one, how far rules look. */
  public int clauseStart() {
    if (clauseStart == OPEN) {
      clauseStart = findClauseStart();
    }
    return clauseStart;
  }

  private int clauseEnd() {
    if (clauseEnd == OPEN) {
      clauseEnd = findClauseEnd();
    }
    return clauseEnd;
  }

  /** Where the part of the sentence begins in which the number stands: behind a semicolon. */
  public int partStart() {
    if (partStart == OPEN) {
      partStart = sentence.lastIndexOf('；', candidate().lead()) + 1;
    }
    return partStart;
  }

  /** Where the clause before this one begins, or close behind it if it is long. */
  public int clauseBeforeStart() {
    return clauseStart() - 1 - clauseBefore().length();
  }

  /** The clause before this one, without what stands between. */
  public String clauseBefore() {
    int end = clauseStart() - 1;
    int start = end;
    while (start > 0 && end - start < BEFORE && !isClauseEnd(start - 1)) {
      start--;
    }
    return end > 0 ? sentence.substring(start, end).strip() : "";
  }

  private int findClauseStart() {
    int lead = candidate().lead();
    int limit = Math.max(0, lead - BEFORE);
    int i = lead;
    while (i > limit && !isClauseEnd(i - 1)) {
      i--;
    }
    return i;
  }

  private int findClauseEnd() {
    int limit = Math.min(sentence.length(), candidate().tail() + AFTER);
    int i = candidate().tail();
    while (i < limit && !isClauseEnd(i)) {
      i++;
    }
    return i;
  }

  /** Where the words that belong to this number alone begin: after those of the one before it. */
  public int segmentStart() {
    if (!hasPrevious() || previous().tail() <= clauseStart()) {
      return clauseStart();
    }
    int mark = mark(index - 1);
    return mark >= 0 ? mark : nounFollows(index) ? candidate().lead() : previous().tail();
  }

  /** Where the words after this number stop being its own. */
  public int segmentEnd() {
    if (!hasNext() || next().lead() >= clauseEnd()) {
      return clauseEnd();
    }
    int mark = mark(index);
    boolean ownsNoun =
        nounFollows(index + 1) || clauseStart() == candidate().lead() || isGoverned();
    return mark >= 0 ? mark : ownsNoun ? next().lead() : candidate().tail();
  }

  /**
   * Where a mark parts the words between two neighbours: *名正科级、*名副科级干部 at 、, 104家企业的用工信息285条 after
   * 的. Without one they go to the first if a noun follows the second too (*个工种*名选手), else to the
   * second (推荐**名获奖**项); -1 then.
   */
  private int mark(int first) {
    int from = candidates.get(first).tail();
    String between = sentence.substring(from, Math.max(from, candidates.get(first + 1).lead()));
    int comma = between.indexOf('、');
    boolean inBrackets = comma > between.indexOf('（') && between.indexOf('）') > comma;
    if (inBrackets && between.indexOf('（') >= 0) {
      comma = between.indexOf('、', between.indexOf('）')); // 8个县（市、区）、29个支部
    }
    int of = between.indexOf('的');
    if (comma >= 0) {
      return from + comma;
    }
    return of >= 0 ? from + of + 1 : -1;
  }

  /** 为11户监测户落实措施27条, 帮助七名学子申请贷款5万元: a noun must follow the first number. */
  private boolean isGoverned() {
    boolean governed = GOVERNING.endsAt(before(), before().length());
    return governed && next().lead() - candidate().tail() > 2;
  }

  private boolean nounFollows(int i) {
    int after = candidates.get(i).tail();
    return after < sentence.length() && Character.isLetterOrDigit(sentence.charAt(after));
  }

  private boolean isClauseEnd(int i) {
    char c = sentence.charAt(i);
    if (CLAUSE_ENDS.indexOf(c) < 0 || quoted.get(i)) {
      return false;
    }
    boolean insideNumber =
        (c == ',' || c == ':')
            && i > 0
            && i + 1 < sentence.length()
            && Numerals.isDigit(sentence.charAt(i - 1))
            && Numerals.isDigit(sentence.charAt(i + 1));
    return !insideNumber;
  }
}
