package gongkai.markdown.parsing;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Headings as the library reads them, in linear time. Its own reader copies the paragraph so far at
 * every line that begins with no letter, in case the line underlines it; a paragraph of many such
 * lines (every one begins with a number, say) then takes the square of its length.
 */
public final class HeadingStarts extends InPlaceOf {
  /** A line that makes a heading of the paragraph before it. */
  private static final Pattern UNDERLINE = Pattern.compile("[ \\t]*(?:=+|-+)[ \\t]*");

  /** Where links lead, each on a line of its own: {@code [words]: address}. */
  private static final Pattern DEFINITIONS =
      Pattern.compile(
          "(?:\\s*+\\[[^\\[\\]\\\\]{1,999}+\\]:[ \\t]*+[^\\s<]\\S*+[ \\t]*+(?:\\n|$))++");

  private final HeadingParser.Factory library;

  public HeadingStarts() {
    this(new HeadingParser.Factory());
  }

  private HeadingStarts(HeadingParser.Factory library) {
    super(library);
    this.library = library;
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    BlockParserFactory headings = library.apply(options);
    return new AbstractBlockParserFactory(options) {
      @Override
      public BlockStart tryStart(ParserState state, MatchedBlockParser before) {
        boolean underlined = UNDERLINE.matcher(state.getLine()).matches() && !isDefinitions(before);
        return headings.tryStart(
            state, underlined ? before : new NoParagraph(before.getBlockParser()));
      }
    };
  }

  /** Whether a paragraph will be gone, so that nothing is left to underline. */
  private static boolean isDefinitions(MatchedBlockParser before) {
    BasedSequence paragraph = before.getParagraphContent();
    return paragraph != null && DEFINITIONS.matcher(paragraph).matches();
  }

  /** What stands before a line, without the words that only an underline needs. */
  private record NoParagraph(BlockParser getBlockParser) implements MatchedBlockParser {
    @Override
    public BasedSequence getParagraphContent() {
      return null;
    }

    @Override
    public List<BasedSequence> getParagraphLines() {
      return null;
    }

    @Override
    public List<Integer> getParagraphEolLengths() {
      return null;
    }

    @Override
    public MutableDataHolder getParagraphDataHolder() {
      return null;
    }
  }
}
