package gongkai.content.yaml;

import gongkai.content.slip.KeyboardSlips;
import gongkai.content.slip.Mended;
import gongkai.content.yaml.YamlNode.Entry;
import gongkai.content.yaml.YamlNode.Mapping;
import gongkai.content.yaml.YamlNode.Scalar;
import gongkai.content.yaml.YamlNode.Sequence;
import gongkai.content.yaml.YamlNode.Unreadable;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads one YAML document into nodes with places. Refuses what makes YAML say something else than
 * it seems to: duplicate keys, anchors, aliases, tags, several documents. A run of {@code *} at the
 * beginning of an unquoted value is an alias to YAML and a redaction to an officer, so that case
 * has a message of its own.
 */
public final class YamlReader {
  /** Of a value, in UTF-16 units: ten pages' worth. A whole report in a title is a slip. */
  private static final int LONGEST = 5000;

  /** Entries of one list or mapping: more than any report has figures. */
  private static final int MOST_ENTRIES = 2_000;

  private static final int MOST_OF_ALL = 10_000;

  /** Our files need four; hostile ones must not exhaust the stack. */
  private static final int DEEPEST = 20;

  /** Made for the first text that is not plain. */
  private static final class Parsers {
    static final YAMLFactory FACTORY = new YAMLFactory();
  }

  private final YAMLParser parser;
  private final Mended mended;
  private final YamlLines lines;
  private final List<Problem> problems;

  private YamlReader(YAMLParser parser, Mended mended, String path, int firstLine) {
    this.parser = parser;
    this.mended = mended;
    this.lines = new YamlLines(mended, path, firstLine);
    this.problems = new ArrayList<>(mended.slips());
  }

  /**
   * Reads a document.
   *
   * @param firstLine the line of the file on which {@code yaml} begins, from 1
   * @return a mapping; empty if the text is not YAML or its root is something else
   */
  public static Outcome<Mapping> read(String yaml, String path, int firstLine) {
    return PlainYaml.read(yaml, path, firstLine)
        .map(plain -> Outcome.of(plain, List.of()))
        .orElseGet(() -> readAny(yaml, path, firstLine));
  }

  /** The same, however it is written. */
  static Outcome<Mapping> readAny(String yaml, String path, int firstLine) {
    Mended mended = KeyboardSlips.mend(yaml, path, firstLine);
    try (YAMLParser parser = parser(mended.yaml())) {
      YamlReader reader = new YamlReader(parser, mended, path, firstLine);
      SourceLocation start = new SourceLocation(path, firstLine, 1);
      return reader.document(Mapping.class, new Mapping(List.of(), start));
    }
  }

  /** Reads a document whose root is a list; an empty document is an empty list. */
  public static Outcome<Sequence> readList(String yaml, String path) {
    return PlainYaml.readList(yaml, path)
        .map(plain -> Outcome.of(plain, List.of()))
        .orElseGet(() -> readAnyList(yaml, path));
  }

  /** The same, however it is written. */
  static Outcome<Sequence> readAnyList(String yaml, String path) {
    Mended mended = KeyboardSlips.mend(yaml, path, 1);
    try (YAMLParser parser = parser(mended.yaml())) {
      YamlReader reader = new YamlReader(parser, mended, path, 1);
      return reader.document(Sequence.class, new Sequence(List.of(), SourceLocation.of(path)));
    }
  }

  static YAMLParser parser(String yaml) {
    return (YAMLParser)
        Parsers.FACTORY.createParser(ObjectReadContext.empty(), new WholeSigns(yaml));
  }

  private <T extends YamlNode> Outcome<T> document(Class<T> type, T empty) {
    try {
      JsonToken first = parser.nextToken();
      if (first == null) {
        return Outcome.of(empty, problems);
      }
      YamlNode root = node(first, 0);
      if (parser.nextToken() != null) {
        problems.add(Problem.error("yaml-documents", place()));
      }
      if (type.isInstance(root)) {
        return Outcome.of(type.cast(root), problems);
      }
      String code = type == Mapping.class ? "yaml-not-mapping" : "yaml-not-list";
      problems.add(Problem.error(code, root.place()));
    } catch (TooDeepException e) {
      problems.add(Problem.error("yaml-too-deep", place()));
    } catch (TooManyException e) {
      problems.add(Problem.error("too-many-entries", place(), String.valueOf(e.most)));
    } catch (JacksonException e) {
      cannotRead(e);
    }
    return Outcome.failed(problems);
  }

  private YamlNode node(JsonToken token, int depth) {
    if (depth > DEEPEST) {
      throw new TooDeepException();
    }
    SourceLocation place = place();
    if (parser.isCurrentAlias()) {
      problems.add(Problem.error("yaml-alias", place));
      return new Unreadable(parser.getString(), place);
    }
    if (parser.getObjectId() != null || beginsWithAnchor()) {
      problems.add(Problem.error("yaml-anchor", place));
    }
    if (parser.getTypeId() != null) {
      problems.add(Problem.error("yaml-tag", place));
    }
    return switch (token) {
      case START_OBJECT -> mapping(place, depth);
      case START_ARRAY -> sequence(place, depth);
      case VALUE_NULL -> scalar("", place);
      default -> scalar(parser.getString(), place);
    };
  }

  private Scalar scalar(String text, SourceLocation place) {
    bounded(text, place);
    return new Scalar(text, place, new ScalarPlaces(lines, offset()));
  }

  /** Of keys too: they are reported, and some of them are texts. */
  private boolean bounded(String text, SourceLocation place) {
    Optional<Problem> forbidden = StrictText.escaped(text, place);
    forbidden.ifPresent(problems::add);
    if (text.length() > LONGEST) {
      problems.add(Problem.error("value-too-long", place, "" + text.length(), "" + LONGEST));
    }
    return forbidden.isEmpty() && text.length() <= LONGEST;
  }

  /** Each entry costs pages, addresses or problems, so that a file of 50 KB could cost minutes. */
  private static void count(int entries, int depth) {
    if (entries > most(depth)) {
      throw new TooManyException(most(depth));
    }
  }

  /** The vocabulary's own lists are longer than any in a report. */
  private static int most(int depth) {
    return depth == 0 ? MOST_OF_ALL : MOST_ENTRIES;
  }

  private Sequence sequence(SourceLocation place, int depth) {
    List<YamlNode> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(node(token, depth + 1));
      count(items.size(), depth);
    }
    return new Sequence(List.copyOf(items), place);
  }

  private Mapping mapping(SourceLocation place, int depth) {
    List<Entry> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      SourceLocation keyPlace = place();
      boolean readable = bounded(key, keyPlace);
      YamlNode value = node(parser.nextToken(), depth + 1);
      count(seen.size() + 1, Math.max(1, depth));
      if (seen.add(key)) {
        if (readable) {
          entries.add(new Entry(key, keyPlace, value));
        }
      } else {
        problems.add(Problem.error("yaml-duplicate-key", keyPlace, key));
      }
    }
    return new Mapping(List.copyOf(entries), place);
  }

  private SourceLocation place() {
    return place(parser.currentTokenLocation());
  }

  private SourceLocation place(TokenStreamLocation location) {
    return lines.place(Math.max(1, location.getLineNr()), location.getColumnNr());
  }

  /** Where the current token begins in the text. */
  private int offset() {
    TokenStreamLocation location = parser.currentTokenLocation();
    return lines.offset(location.getLineNr(), location.getColumnNr());
  }

  /**
   * Jackson reports the anchors of lists and mappings only; a value's is seen in the text itself.
   */
  private boolean beginsWithAnchor() {
    int offset = offset();
    return offset < lines.yaml().length() && lines.yaml().charAt(offset) == '&';
  }

  /** What the parser cannot read: reported in our own words, unless slips have said why already. */
  private void cannotRead(JacksonException e) {
    if (!mended.slips().isEmpty()) {
      return;
    }
    if (e.getCause() instanceof MarkedYamlEngineException marked) {
      problems.add(YamlFault.of(marked).at(lines::place));
    } else {
      SourceLocation place = e.getLocation() == null ? place() : place(e.getLocation());
      problems.add(Problem.error("yaml-syntax", place));
    }
  }

  /** Ends the reading of a document that is nested deeper than any of ours. */
  private static final class TooDeepException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Ends the reading of a document with a list that is longer than any of ours. */
  private static final class TooManyException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int most;

    TooManyException(int most) {
      this.most = most;
    }
  }
}
