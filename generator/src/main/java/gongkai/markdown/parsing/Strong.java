package gongkai.markdown.parsing;

import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.ast.Node;

/**
 * {@code ==text==}: strong emphasis that does not ask what stands beside it. {@link WideEmphasis}
 * asks, and is for the signs that authors know from CommonMark.
 */
public final class Strong implements DelimiterProcessor {
  private static final int LENGTH = 2;

  @Override
  public char getOpeningCharacter() {
    return '=';
  }

  @Override
  public char getClosingCharacter() {
    return '=';
  }

  @Override
  public int getMinLength() {
    return LENGTH;
  }

  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    return opener.length() == LENGTH && closer.length() == LENGTH ? LENGTH : 0;
  }

  @Override
  public void process(Delimiter opener, Delimiter closer, int used) {
    opener.moveNodesBetweenDelimitersTo(
        new StrongEmphasis(
            opener.getTailChars(used),
            com.vladsch.flexmark.util.sequence.BasedSequence.NULL,
            closer.getLeadChars(used)),
        closer);
  }

  @Override
  public Node unmatchedDelimiterNode(InlineParser parser, DelimiterRun delimiter) {
    return null;
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return !afterIsWhiteSpace;
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return !beforeIsWhitespace;
  }

  @Override
  public boolean skipNonOpenerCloser() {
    return false;
  }
}
