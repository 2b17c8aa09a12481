package gongkai.markdown.parsing;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links and characters by name as the library reads them, without a copy of the whole block at
 * each: a paragraph of thousands of links would take the square of its length.
 */
public class LinearInlines extends InlineParserImpl {
  public LinearInlines(
      DataHolder options,
      BitSet special,
      BitSet delimiters,
      Map<Character, DelimiterProcessor> processors,
      LinkRefProcessorData references,
      List<InlineParserExtensionFactory> extensions) {
    super(options, special, delimiters, processors, references, extensions);
  }

  @Override
  public BasedSequence match(Pattern pattern) {
    if (index >= input.length()) {
      return null;
    }
    Matcher matcher = pattern.matcher(input).region(index, input.length());
    return matcher.find() ? taken(matcher) : null;
  }

  /** What a pattern without an anchor matches right here. */
  final BasedSequence matchHere(Pattern pattern) {
    Matcher matcher = pattern.matcher(input).region(index, input.length());
    return matcher.lookingAt() ? taken(matcher) : null;
  }

  private BasedSequence taken(Matcher matcher) {
    index = matcher.end();
    return input.subSequence(matcher.start(), matcher.end());
  }
}
