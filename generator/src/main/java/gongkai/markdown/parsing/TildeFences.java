package gongkai.markdown.parsing;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Code between lines of {@code ~~~} whose first has more of these signs behind a word: the library
 * reads it as an older CommonMark did, which took it for text.
 */
public final class TildeFences extends InPlaceOf {
  private static final Pattern FENCE = Pattern.compile("(~{3,})(?=[^~].*~)");

  public TildeFences() {
    super(new FencedCodeBlockParser.Factory());
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return new AbstractBlockParserFactory(options) {
      @Override
      public BlockStart tryStart(ParserState state, MatchedBlockParser before) {
        int at = state.getNextNonSpaceIndex();
        BasedSequence line = state.getLine();
        Matcher fence = FENCE.matcher(line).region(at, line.length());
        if (state.getIndent() > 3 || !fence.lookingAt()) {
          return BlockStart.none();
        }
        int length = fence.group(1).length();
        FencedCodeBlockParser block =
            new FencedCodeBlockParser(state.getProperties(), '~', length, state.getIndent(), at);
        ((FencedCodeBlock) block.getBlock()).setOpeningMarker(line.subSequence(at, at + length));
        return BlockStart.of(block).atIndex(at + length);
      }
    };
  }
}
