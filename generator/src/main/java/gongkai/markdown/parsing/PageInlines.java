package gongkai.markdown.parsing;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Destinations and titles of links as CommonMark 0.31 reads them, and one thing that it does not: a
 * file's name with blanks in it, as people paste it. That it ends as files' names end tells it from
 * text.
 */
public final class PageInlines extends LinearInlines {
  /** Between {@code <} and {@code >}: all but these two and line ends, unless escaped. */
  private static final Pattern IN_BRACKETS = Pattern.compile("<(?:[^<>\\n\\\\]|\\\\.)*+>");

  /** Words up to one with an ending of a file; then the end, or a title. */
  private static final Pattern FILE_WITH_BLANKS =
      Pattern.compile(
          "[^\\s<>()\"'\\[\\]\\\\&#]{1,120}(?: [^\\s<>()\"'\\[\\]\\\\&#]{1,120}){1,12}"
              + "(?<=\\.[A-Za-z0-9]{1,5})(?=\\s*\\)|\\s+[\"'(])");

  public PageInlines(
      DataHolder options,
      BitSet special,
      BitSet delimiters,
      Map<Character, DelimiterProcessor> processors,
      LinkRefProcessorData references,
      List<InlineParserExtensionFactory> extensions) {
    super(options, special, delimiters, processors, references, extensions);
  }

  @Override
  public BasedSequence parseLinkDestination() {
    if (peek() == '<') {
      return matchHere(IN_BRACKETS);
    }
    BasedSequence file = matchHere(FILE_WITH_BLANKS);
    return file == null ? super.parseLinkDestination() : file;
  }

  /** A title is parted from its destination. */
  @Override
  public BasedSequence parseLinkTitle() {
    boolean parted = index > 0 && Character.isWhitespace(input.charAt(index - 1));
    return parted ? super.parseLinkTitle() : null;
  }
}
