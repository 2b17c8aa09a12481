package gongkai.content.yaml;

import gongkai.content.slip.Mended;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Where the entries of a list in brackets stand in its text: {@code key: [{…}, {…}]}.
 *
 * @param spans the places of the braces of each, the closing one included
 */
public record FlowEntries(List<Span> spans) {
  /** Of an entry of the list: the mapping around the key, the list, the entry. */
  private static final int DEPTH = 3;

  public FlowEntries {
    spans = List.copyOf(spans);
  }

  /** From an opening brace to behind its closing one. */
  public record Span(int from, int to) {}

  /**
   * Empty if the text is not YAML.
   *
   * @param yaml a key and its list
   */
  public static Optional<FlowEntries> of(String yaml) {
    YamlLines lines = new YamlLines(new Mended(yaml, List.of(), List.of()), "", 1);
    List<Span> spans = new ArrayList<>();
    try (YAMLParser parser = YamlReader.parser(yaml)) {
      int depth = 0;
      int from = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        depth += token.isStructStart() ? 1 : 0;
        if (depth == DEPTH && token == JsonToken.START_OBJECT) {
          from = offset(lines, parser);
        } else if (depth == DEPTH && token == JsonToken.END_OBJECT) {
          spans.add(new Span(from, offset(lines, parser) + 1));
        }
        depth -= token.isStructEnd() ? 1 : 0;
      }
      return Optional.of(new FlowEntries(spans));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static int offset(YamlLines lines, YAMLParser parser) {
    TokenStreamLocation location = parser.currentTokenLocation();
    return lines.offset(location.getLineNr(), location.getColumnNr());
  }
}
